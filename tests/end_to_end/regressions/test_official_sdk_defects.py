"""Seventeen defects that were verified in the official SDK of the real API, by number: none is in ours."""

from __future__ import annotations

import asyncio
import hmac
import json
import subprocess
import sys
import time
import tomllib
from pathlib import Path
from typing import Any

import httpx2
import pytest
import yaml

from specloom.app.pipeline import Request, build_model
from specloom.config.schema import Config, load_config
from specloom.core.diagnostics import Diagnostics
from specloom.diff import Level, Step, diff_models
from specloom.diff.versions import next_version
from tests.support.loopback import Answer, Loopback
from tests.support.packages import Package, digests
from tests.support.real import real_specs
from tests.support.type_checkers import run_mypy

HERE = Path(__file__).parent
ASSISTANT = {"id": "a", "createdAt": "2024-01-01T00:00:00.000Z", "name": "Front desk"}
CALL = {"id": "c", "createdAt": "2024-01-01T00:00:00.000Z"}
JSON = {"content-type": "application/json"}


def answer(value: Any, status: int = 200, **headers: str) -> Answer:
    """A JSON answer."""
    return Answer(
        status, json.dumps(value).encode(), {**JSON, **{key.replace("_", "-"): v for key, v in headers.items()}}
    )


def sent(server: Loopback) -> list[str]:
    """What arrived, as request lines."""
    return [f"{one.verb} {one.target}" for one in server.requests]


def fresh(package: Package, code: str) -> Any:
    """What a fresh process prints as JSON."""
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, capture_output=True, text=True, env={"PYTHONPATH": str(package.folder)})
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


# -- 1. First use stalls ---------------------------------------------------------------------------------------------


def test_01_a_client_is_ready_without_any_type(desk: Package) -> None:
    code = """
import json, sys
from desk import Desk
assert callable(Desk(token="t").assistants.create)
print(json.dumps([name for name in sys.modules if name.startswith(("desk.types", "pydantic"))]))
"""
    assert fresh(desk, code) == []


def test_01_the_first_answer_loads_only_the_types_it_needs(real: Package) -> None:
    code = """
import json, sys
import httpx2
from real import Vapi
body = b'{"id": "f", "orgId": "o", "createdAt": "2024-01-01T00:00:00Z", "updatedAt": "2024-01-01T00:00:00Z"}'
http = httpx2.Client(transport=httpx2.MockTransport(lambda request: httpx2.Response(200, content=body)))
found = Vapi(token="t", http_client=http).files.get("f")
assert type(found).__name__ == "File"
print(json.dumps(sorted(name for name in sys.modules if name.startswith("real.types."))))
"""
    assert fresh(real, code) == ["real.types.files"]


def test_01_an_event_loop_is_not_held_up_by_loading_types(real: Package) -> None:
    code = """
import asyncio, json, sys, threading
import httpx2
from real import AsyncVapi
places = {}
class Watch:
    def find_spec(self, name, path=None, target=None):
        if name.startswith("real.types"):
            places[name] = threading.current_thread() is threading.main_thread()
sys.meta_path.insert(0, Watch())
body = b'{"id": "a", "orgId": "o", "createdAt": "2024-01-01T00:00:00Z", "updatedAt": "2024-01-01T00:00:00Z"}'
async def main():
    http = httpx2.AsyncClient(transport=httpx2.MockTransport(lambda request: httpx2.Response(200, content=body)))
    return await AsyncVapi(token="t", http_client=http).assistants.get("a")
assert type(asyncio.run(main())).__name__ == "Assistant"
print(json.dumps(places))
"""
    places = fresh(real, code)
    assert "real.types.assistants" in places
    assert not any(places.values())


# -- 2. Parsing rebuilds schemas -------------------------------------------------------------------------------------


@pytest.mark.parametrize("voice", [{"provider": "azure", "voiceId": "andrew"}, {"provider": "tomorrow", "x": 1}])
def test_02_parsing_builds_no_schemas(
    client: Any, server: Loopback, monkeypatch: pytest.MonkeyPatch, voice: dict[str, Any]
) -> None:
    from pydantic._internal import _generate_schema, _model_construction

    page = [{**CALL, "id": f"c{n}", "assistant": {"voice": voice}} for n in range(100)]
    server.prepare(answer(page), answer([]), answer(page), answer([]))
    assert len(list(client.calls.list())) == 100
    built: list[object] = []
    monkeypatch.setattr(_generate_schema.GenerateSchema, "generate_schema", lambda *_: built.append(1))
    monkeypatch.setattr(_model_construction, "complete_model_class", lambda *_, **__: built.append(1))
    found = list(client.calls.list())
    assert [one.assistant.voice.provider for one in found] == [voice["provider"]] * 100
    assert built == []


# -- 3. What is not known is lost ------------------------------------------------------------------------------------


def test_03_unknown_variants_survive_reading_and_writing(client: Any, server: Loopback) -> None:
    voice = {"provider": "tomorrow", "voiceId": "v", "deep": {"er": [1, None]}}
    tools = [{"type": "endCall"}, {"type": "teleport", "to": "Mars"}]
    server.prepare(answer({**ASSISTANT, "voice": voice, "tools": tools}), answer(ASSISTANT))
    assistant = client.assistants.get("a")
    assert assistant.voice.deep == {"er": [1, None]}
    assert assistant.model_dump(by_alias=True, mode="json", exclude_unset=True)["tools"] == tools
    client.assistants.update("a", name="Back desk", voice=assistant.voice, tools=assistant.tools)
    assert json.loads(server.requests[-1].body) == {"name": "Back desk", "voice": voice, "tools": tools}


def test_03_unknown_fields_and_values_survive(client: Any, server: Loopback) -> None:
    voice = {"provider": "azure", "voiceId": "from tomorrow", "speed": 1, "style": "calm"}
    server.prepare(answer({**ASSISTANT, "voice": voice}), answer(ASSISTANT))
    client.assistants.update("a", voice=client.assistants.get("a").voice)
    assert server.requests[-1].body == json.dumps({"voice": voice}, separators=(",", ":")).encode()


# -- 4. Wrong classes ------------------------------------------------------------------------------------------------


def test_04_a_message_has_the_class_of_its_role(client: Any, server: Loopback) -> None:
    messages = [
        {"role": "bot", "message": "Hello"},
        {"role": "user", "message": "Hello"},
        {"role": "tool_calls", "toolCalls": [{"name": "f"}]},
        {"role": "narrator", "message": "Meanwhile"},
    ]
    server.prepare(answer({**CALL, "messages": messages}))
    call = client.calls.get("c")
    assert [type(one).__name__ for one in call.messages] == ["BotMessage", "UserMessage", "ToolCallMessage", "Unknown"]
    assert call.model_dump(by_alias=True, mode="json", exclude_unset=True)["messages"] == messages


def test_04_one_unknown_voice_costs_nothing_else(client: Any, server: Loopback) -> None:
    page = [{**CALL, "assistant": {"voice": {"provider": "tomorrow"}}}, {**CALL, "id": "d"}]
    server.prepare(answer(page), answer([]))
    assert [(one.id, one.created_at.year) for one in client.calls.list()] == [("c", 2024), ("d", 2024)]


def test_04_real_messages_have_the_class_of_their_role(real: Package) -> None:
    """For the real files a role is any string; `discriminators` in specloom.yaml says which one is whose."""
    moment = {"time": 1, "endTime": 2, "secondsFromStart": 0.5}
    messages = [
        {"role": "bot", "message": "Hello", **moment},
        {"role": "user", "message": "Hello", **moment},
        {"role": "system", "message": "Be kind", "time": 1, "secondsFromStart": 0.5},
        {"role": "narrator", "message": "Meanwhile", **moment},
    ]
    call = real.module("_core.parsing").reader_for("Call").read(json.dumps({"id": "c", "messages": messages}).encode())
    assert [type(one).__name__ for one in call.messages] == ["BotMessage", "UserMessage", "SystemMessage", "Unknown"]
    assert call.model_dump(by_alias=True, mode="json", exclude_unset=True)["messages"] == messages


def test_04_real_messages_lose_nothing(real: Package) -> None:
    parsing = real.module("_core.parsing")
    moment = {"time": 1, "endTime": 2, "secondsFromStart": 0.5}
    messages = [
        {"role": "bot", "message": "Hello", **moment, "source": "s"},
        {"role": "tool_calls", "toolCalls": [{"name": "f"}], "message": "m", "time": 1, "secondsFromStart": 0.5},
        {"role": "narrator", "tale": {"of": "two cities"}},
    ]
    call = parsing.reader_for("Call").read(json.dumps({"id": "c", "messages": messages}).encode())
    assert type(call.messages[1]).__name__ == "ToolCallMessage"
    assert call.model_dump(by_alias=True, mode="json", exclude_unset=True) == {"id": "c", "messages": messages}


# -- 5. Duplicate phone calls ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [409, 500, 502, 504])
def test_05_a_call_is_placed_once(client: Any, server: Loopback, desk: Package, status: int) -> None:
    server.prepare(answer({}, status), answer(CALL, 201))
    with pytest.raises(desk.module().APIStatusError):
        client.calls.create(customer="+49")
    assert sent(server) == ["POST /call"]


@pytest.mark.parametrize("failure", [httpx2.ReadTimeout, httpx2.ReadError, httpx2.RemoteProtocolError])
def test_05_a_call_whose_answer_is_lost_is_placed_once(desk: Package, failure: type[httpx2.TransportError]) -> None:
    seen = []

    def fail(request: httpx2.Request) -> httpx2.Response:
        seen.append(request)
        raise failure("lost")

    http = httpx2.Client(transport=httpx2.MockTransport(fail))
    with pytest.raises(desk.module().APIConnectionError) as caught:
        desk.module().Desk(token="t", http_client=http).calls.create(customer="+49")
    assert len(seen) == 1
    assert caught.value.maybe_executed


# -- 6. retry-after-ms, and timeouts ---------------------------------------------------------------------------------


def test_06_retry_after_ms_is_honoured(client: Any, server: Loopback, desk: Package, monkeypatch: Any) -> None:
    slept: list[float] = []
    monkeypatch.setattr(desk.module("_core.transport").time, "sleep", slept.append)
    server.prepare(answer({}, 429, retry_after_ms="1230", retry_after="7"), answer(ASSISTANT))
    assert client.assistants.get("a").id == "a"
    assert slept[:1] == [1.23]


def test_06_timeouts_are_retried_and_are_our_errors(desk: Package, monkeypatch: Any) -> None:
    seen = []

    def stall(request: httpx2.Request) -> httpx2.Response:
        seen.append(request)
        raise httpx2.ReadTimeout("late")

    monkeypatch.setattr(desk.module("_core.transport").time, "sleep", lambda seconds: None)
    http = httpx2.Client(transport=httpx2.MockTransport(stall))
    with pytest.raises(desk.module().APITimeoutError) as caught:
        desk.module().Desk(token="t", http_client=http, max_retries=2).assistants.get("a")
    assert len(seen) == 3
    assert isinstance(caught.value, desk.module().DeskError)


# -- 7. Path injection -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("id", "target"),
    [
        ("../assistant", "/call/..%2Fassistant"),
        ("a?limit=1#top", "/call/a%3Flimit%3D1%23top"),
        ("a/mono-recording", "/call/a%2Fmono-recording"),
        ("%2e%2e", "/call/%252e%252e"),
    ],
)
def test_07_a_path_value_stays_one_segment(client: Any, server: Loopback, id: str, target: str) -> None:
    server.prepare(answer(CALL))
    client.calls.get(id)
    assert sent(server) == [f"GET {target}"]


@pytest.mark.parametrize("id", ["", ".", "..", None])
def test_07_a_path_value_that_names_nothing_is_not_sent(client: Any, server: Loopback, desk: Package, id: Any) -> None:
    with pytest.raises((desk.module().InvalidArgumentError, TypeError)):
        client.calls.get(id)
    assert sent(server) == []


# -- 8. Untyped, and 16. responses that cannot be passed back --------------------------------------------------------


@pytest.mark.slow
def test_08_and_16_type_checkers_see_everything(desk: Package, tmp_path: Path, run_folder: Path) -> None:
    code = tmp_path / "usage.py"
    code.write_text((HERE / "usage.py").read_text(encoding="utf-8"), encoding="utf-8")
    paths = {"MYPYPATH": str(desk.folder)}
    done = run_mypy(run_folder, "--strict", code, desk.folder / "desk", cwd=tmp_path, environment=paths)
    told = [line for line in done.stdout.splitlines() if ": error: " in line]
    lines = code.read_text(encoding="utf-8").splitlines()
    expected = {number for number, line in enumerate(lines, 1) if line.endswith("# wrong")}
    assert not done.stderr
    assert {int(line.split(":")[1]) for line in told if "usage.py" in line} == expected, "\n".join(told)
    assert not [line for line in told if "usage.py" not in line]


def test_08_a_name_that_does_not_exist_is_an_error(desk: Package) -> None:
    for module in (desk.module(), desk.module("types")):
        with pytest.raises(AttributeError, match="TotallyFake"):
            _ = module.TotallyFake
    with pytest.raises(AttributeError, match="nope"):
        _ = desk.module().Desk(token="t").calls.nope


# -- 9. No validation ------------------------------------------------------------------------------------------------


def test_09_strict_reading_tells_what_does_not_fit(client: Any, server: Loopback, desk: Package) -> None:
    error = desk.module().ResponseValidationError
    for wrong, pointer in (({"createdAt": "garbage"}, "/createdAt"), ({"id": 7}, "/id"), ({"tools": [{}]}, "/tools/0")):
        server.prepare(answer({**ASSISTANT, **wrong}))
        with pytest.raises(error) as caught:
            client.assistants.get("a", strict=True)
        assert caught.value.pointer.startswith(pointer)
    server.prepare(answer({"id": "a"}))
    with pytest.raises(error) as caught:
        client.with_options(strict=True).assistants.get("a")
    assert caught.value.pointer == "/createdAt"


def test_09_lenient_reading_keeps_what_does_not_fit(client: Any, server: Loopback) -> None:
    wrong = {"id": "a", "createdAt": "garbage", "name": 7}
    server.prepare(answer(wrong))
    found = client.assistants.get("a")
    assert found.created_at == "garbage"
    assert found.model_dump(by_alias=True, mode="json", exclude_unset=True) == wrong


def test_09_models_refuse_wrong_values_and_methods_wrong_names(client: Any, server: Loopback, desk: Package) -> None:
    with pytest.raises(ValueError, match="speed"):
        desk.module("types").AzureVoice(voice_id="andrew", speed="fast")
    with pytest.raises(TypeError, match="limt"):
        client.calls.list(limt=10)
    assert sent(server) == []


# -- 10. Downloads ---------------------------------------------------------------------------------------------------


def test_10_downloads_give_the_bytes(client: Any, server: Loopback, desk: Package, tmp_path: Path) -> None:
    recording = bytes(range(256)) * 999
    to = Answer(302, b"", {"location": f"{server.url('localhost')}/elsewhere.wav"})
    got = Answer(200, recording, {"content-type": "audio/wav"})
    server.prepare(to, got)
    assert client.calls.download_mono_recording("c").read() == recording
    assert [one.header("authorization") for one in server.requests] == ["Bearer t", None]
    server.prepare(to, got)
    client.calls.download_mono_recording("c").write_to(tmp_path / "call.wav")
    assert (tmp_path / "call.wav").read_bytes() == recording
    server.prepare(to, got)
    assert client.calls.with_raw_response.download_mono_recording("c").parse().read() == recording

    async def asynchronous() -> bytes:
        async with desk.module().AsyncDesk(token="t", base_url=server.url()) as client:
            download = await client.calls.download_mono_recording("c")
            content: bytes = await download.read()
            return content

    server.prepare(to, got)
    assert asyncio.run(asynchronous()) == recording


# -- 11. Streaming ---------------------------------------------------------------------------------------------------


def test_11_stream_by_hand_is_refused_with_a_hint(client: Any, server: Loopback) -> None:
    with pytest.raises(TypeError, match=r"client\.chats\.stream"):
        client.chats.create(input="Hello", stream=True)
    with pytest.raises(TypeError, match="stream"):
        client.calls.create(customer="+49", stream=True)
    assert sent(server) == []


def test_11_a_stream_yields_its_events(client: Any, server: Loopback) -> None:
    events = b'data: {"id": "1", "output": "Hel"}\n\ndata: {"id": "2", "output": "lo"}\n\ndata: [DONE]\n\n'
    server.prepare(Answer(200, events, {"content-type": "text/event-stream"}))
    with client.chats.stream(input="Hello") as stream:
        assert [one.output for one in stream] == ["Hel", "lo"]
    assert json.loads(server.requests[0].body) == {"input": "Hello", "stream": True}


# -- 12. Pages -------------------------------------------------------------------------------------------------------


def test_12_lists_give_all_pages(client: Any, server: Loopback) -> None:
    def page(*ids: str, more: bool) -> Answer:
        metadata = {"totalItems": 3, "itemsPerPage": 2, "hasNextPage": more}
        return answer({"results": [{"id": one} for one in ids], "metadata": metadata})

    server.prepare(page("a", "b", more=True), page("c", more=False))
    assert [one.id for one in client.evals.list(limit=2)] == ["a", "b", "c"]
    assert [sorted(one.query.split("&")) for one in server.requests] == [["limit=2"], ["limit=2", "page=2"]]


def test_12_lists_by_time_give_every_item_once(client: Any, server: Loopback) -> None:
    def call(id: str, hour: int) -> dict[str, str]:
        return {"id": id, "createdAt": f"2024-01-01T{hour:02}:00:00.000Z"}

    server.prepare(answer([call("a", 3), call("b", 2)]), answer([call("c", 1)]), answer([]))
    assert [one.id for one in client.calls.list(limit=2)] == ["a", "b", "c"]


# -- 13. Install trap ------------------------------------------------------------------------------------------------


def test_13_dependencies_have_no_upper_bounds(desk: Package) -> None:
    project = tomllib.loads((desk.folder / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    needed = project["dependencies"]
    assert sorted(one.partition(">=")[0] for one in needed) == ["httpx2", "pydantic"]
    assert not [one for one in needed if set(one) & set("<~=!") - {"="} or "==" in one or "," in one]
    assert project["requires-python"] == ">=3.11"


# -- 14. Versions ----------------------------------------------------------------------------------------------------


def test_14_removed_names_are_a_breaking_change(tmp_path: Path) -> None:
    """Two methods, a type and a field less: no patch, whatever `info.version` says."""
    (tmp_path / "old").mkdir()
    (tmp_path / "new").mkdir()
    document = yaml.safe_load((HERE / "desk.yaml").read_text(encoding="utf-8"))
    (tmp_path / "old/desk.yaml").write_text(yaml.safe_dump(document), encoding="utf-8")
    del document["paths"]["/call/{id}"], document["paths"]["/eval"]
    del document["components"]["schemas"]["StatusUpdate"], document["components"]["schemas"]["ServerMessage"]
    del document["components"]["schemas"]["Call"]["properties"]["createdAt"]
    document["components"]["schemas"]["Call"]["required"].remove("createdAt")
    document["info"]["version"] = "1.9.1"
    (tmp_path / "new/desk.yaml").write_text(yaml.safe_dump(document), encoding="utf-8")
    models = [build_model(Request((side,), tmp_path, Config()), Diagnostics()) for side in ("old", "new")]
    report = diff_models(*models)
    gone = {one.subject for one in report.changes if one.rule in ("method-removed", "type-removed", "field-removed")}
    assert {"calls.get", "StatusUpdate", "ServerMessage", "Call.created_at"} <= gone
    assert all(one.level is Level.BREAKING for one in report.changes if one.subject in gone)
    assert report.step is Step.MAJOR
    assert next_version("1.9.0", report.step) == "2.0.0"


# -- 15. Stale files -------------------------------------------------------------------------------------------------


def test_15_generating_again_gives_the_same_and_keeps_nothing_old(desk: Package) -> None:
    config = load_config(HERE / "specloom.yaml")
    again = digests(["desk.yaml"], HERE, config, formatted=False)
    assert again == digests(["desk.yaml"], HERE, config, formatted=False)
    written = {str(path.relative_to(desk.folder)) for path in desk.folder.rglob("*") if path.suffix in (".py", ".toml")}
    assert {f"python/{path}" for path in written} <= again.keys()


def test_15_the_runtime_is_the_one_of_the_templates(desk: Package) -> None:
    core = HERE.parents[2] / "templates/python/_core"
    for path in core.glob("*.py"):
        header, _, text = (desk.folder / "desk/_core" / path.name).read_text(encoding="utf-8").partition("\n")
        assert header.startswith("# Generated by specloom")
        assert text == path.read_text(encoding="utf-8")


def test_15_every_server_message_of_the_real_files_is_known(real: Package) -> None:
    from typing import get_args

    import yaml

    spec = next(path for path in real_specs() if "assistants" in path.name)
    document = yaml.load(spec.read_bytes(), Loader=yaml.CSafeLoader)
    told = document["components"]["schemas"]["Assistant"]["properties"]["serverMessages"]
    values = told.get("enum") or told["items"]["enum"]
    known_or_newer = get_args(real.module("types").AssistantServerMessage)[0]
    known, newer = get_args(known_or_newer)
    assert (set(get_args(known)), newer) == (set(values), str)


# -- 16. Bloat -------------------------------------------------------------------------------------------------------


def test_16_one_class_per_schema(real: Package) -> None:
    models = {place: one["class"] for place, one in real.names["types"].items() if one.get("fields")}
    assert len(set(models.values())) == len(models)
    components = [place for place in models if place.count("/") == 3]
    assert len(models) <= 1.05 * len(components)
    folder = real.folder / "real"
    modules = [path for path in folder.rglob("*.py") if path.parent.name != "_core"]
    assert len(modules) < 100


def test_16_a_tag_has_its_value_as_default(client: Any, server: Loopback, desk: Package) -> None:
    server.prepare(answer(ASSISTANT))
    client.assistants.update("a", voice=desk.module("types").AzureVoice(voice_id="andrew"))
    assert json.loads(server.requests[0].body) == {"voice": {"provider": "azure", "voiceId": "andrew"}}


# -- 17. A client like others ----------------------------------------------------------------------------------------


def test_17_clients_close(desk: Package, server: Loopback) -> None:
    with desk.module().Desk(token="t", base_url=server.url()) as client:
        inner = client._http
        assert not inner.is_closed
    assert inner.is_closed

    async def asynchronous() -> bool:
        async with desk.module().AsyncDesk(token="t", base_url=server.url()) as client:
            inner = client._http
        await client.close()
        return bool(inner.is_closed)

    assert asyncio.run(asynchronous())


def test_17_the_key_comes_from_the_environment(
    desk: Package, server: Loopback, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DESK_API_KEY", "k3y")
    server.prepare(answer(ASSISTANT))
    with desk.module().Desk(base_url=server.url()) as client:
        client.assistants.get("a")
    assert server.requests[0].header("authorization") == "Bearer k3y"
    monkeypatch.delenv("DESK_API_KEY")
    with pytest.raises(desk.module().ConfigurationError, match="DESK_API_KEY"):
        desk.module().Desk()


def test_17_retries_are_set_for_the_client(client: Any, server: Loopback, desk: Package) -> None:
    error = desk.module().InternalServerError
    for retrying, times in ((client.with_options(max_retries=0), 1), (client.with_options(max_retries=1), 2)):
        server.prepare(*[answer({}, 503, retry_after_ms="1")] * 3)
        with pytest.raises(error):
            retrying.assistants.get("a")
        assert len(server.requests) == times


def test_17_webhooks_are_verified_and_typed(client: Any, desk: Package, monkeypatch: pytest.MonkeyPatch) -> None:
    webhooks = desk.module().webhooks
    body = json.dumps({"type": "end-of-call-report", "call": CALL, "later": [1]}).encode()
    moment = str(int(time.time()))
    signature = hmac.new(b"hush", f"{moment}.".encode() + body, "sha256").hexdigest()
    headers = {"x-signature": signature, "x-timestamp": moment}
    for place in (webhooks, client.webhooks):
        event = place.unwrap(body, headers, secret="hush")
        assert (type(event).__name__, event.call.id, event.later) == ("EndOfCallReport", "c", [1])
        place.verify(body, headers, secret="hush")
        with pytest.raises(desk.module().WebhookVerificationError):
            place.unwrap(body.replace(b"end-of", b"END-OF"), headers, secret="hush")
    with pytest.raises(desk.module().ConfigurationError, match="DESK_WEBHOOK_SECRET"):
        webhooks.unwrap(body, headers)
    monkeypatch.setenv("DESK_WEBHOOK_SECRET", "hush")
    assert webhooks.unwrap(body, headers).call.id == "c"
