"""The Postman collection: its form, and every request of it run by newman against a loopback server."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from specloom.ir.model import Parameter, StringSchema
from specloom.targets.machine.parameter_text import header_text, path_text, query_pairs
from tests.support.loopback import Answer, serving
from tests.support.real import own_specs, real_specs
from tests.targets.docs.test_examples import judged

from .conftest import OWN_AND_REAL, SLOW, Machine

Made = Callable[[str], Machine]


def requests_of(collection: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Every item that is a request, in the order in which they are run."""
    for folder in collection["item"]:
        yield from folder["item"]


@pytest.mark.parametrize("source", [*OWN_AND_REAL, "crud", "parameters", "query_styles", "uploads", "security"])
def test_the_form_is_that_of_v2_1(source: str, machine: Made) -> None:
    made = machine(source)
    collection = made.collection
    assert collection["info"]["schema"].endswith("/v2.1.0/collection.json")
    assert collection["info"]["name"]
    variables = {one["key"] for one in collection["variable"]}
    assert "baseUrl" in variables
    seen = []
    for item in requests_of(collection):
        request = item["request"]
        url = request["url"]
        seen.append((request["method"], item["name"]))
        assert url["host"] == ["{{baseUrl}}"]
        assert url["raw"].partition("?")[0] == "/".join(["{{baseUrl}}", *url["path"]])
        assert {segment[1:] for segment in url["path"] if segment.startswith(":")} == {
            one["key"] for one in url.get("variable", [])
        }
        assert all(one["value"] for one in url.get("variable", []))
        assert request.get("auth", collection["auth"])["type"] in ("noauth", "bearer", "basic", "apikey")
        for response in item["response"]:
            assert isinstance(response["code"], int) and response["status"]
    count = sum(len(one.operations) for one in made.model.names.resources)
    assert len(seen) == count


def test_authentication_is_inherited(machine: Made) -> None:
    collection = machine("own").collection
    assert collection["auth"] == {
        "type": "bearer",
        "bearer": [{"key": "token", "value": "{{token}}", "type": "string"}],
    }
    assert {"key": "token", "value": "", "type": "string"} in collection["variable"]
    assert not any("auth" in item["request"] for item in requests_of(collection))


def parameter(location: str, style: str, *, explode: bool, media_type: str = "") -> Parameter:
    """A parameter called `p`."""
    return Parameter(
        "p", location, StringSchema(), True, style, explode, False, media_type, "", False, None, None  # type: ignore[arg-type]
    )


@pytest.mark.parametrize(
    ("style", "explode", "value", "pairs"),
    [
        ("form", True, ["a", "b"], [("p", "a"), ("p", "b")]),
        ("form", False, ["a", 1], [("p", "a,1")]),
        ("form", True, {"r": 1, "g": True}, [("r", "1"), ("g", "true")]),
        ("form", False, {"r": 1}, [("p", "r,1")]),
        ("spaceDelimited", False, ["a", "b"], [("p", "a%20b")]),
        ("pipeDelimited", False, ["a", "b"], [("p", "a%7Cb")]),
        ("deepObject", True, {"r": 1}, [("p%5Br%5D", "1")]),
        ("form", True, "x&y", [("p", "x%26y")]),
    ],
)
def test_query_parameters_in_every_style(style: str, explode: bool, value: Any, pairs: list[tuple[str, str]]) -> None:
    assert query_pairs(parameter("query", style, explode=explode), value) == pairs


@pytest.mark.parametrize(
    ("style", "explode", "value", "text"),
    [
        ("simple", False, "a/b", "a%2Fb"),
        ("simple", False, ["a", "b"], "a,b"),
        ("simple", True, {"r": 1, "g": 2}, "r=1,g=2"),
        ("label", False, ["a", "b"], ".a,b"),
        ("label", True, ["a", "b"], ".a.b"),
        ("matrix", False, ["a", "b"], ";p=a,b"),
        ("matrix", True, ["a", "b"], ";p=a;p=b"),
        ("matrix", True, {"r": 1}, ";r=1"),
    ],
)
def test_path_parameters_in_every_style(style: str, explode: bool, value: Any, text: str) -> None:
    assert path_text(parameter("path", style, explode=explode), value) == text


def test_other_parameters() -> None:
    assert header_text(parameter("header", "simple", explode=False), {"r": 1}) == "r,1"
    assert header_text(parameter("header", "simple", explode=False), "a\nb") == "a b"
    json_query = parameter("query", "form", explode=True, media_type="application/json")
    assert query_pairs(json_query, {"r": 1}) == [("p", "%7B%22r%22%3A1%7D")]


@SLOW
@pytest.mark.parametrize("source", ["own", "real"])
def test_newman_runs_every_request(source: str, machine: Made, tmp_path: Path) -> None:
    """Each is answered, and is what the document asks for; each saved answer is one that newman reads."""
    newman = shutil.which("newman")
    if newman is None:
        pytest.skip("newman is not on the path: npm install --global newman")
    made = machine(source)
    collection = made.collection
    items = list(requests_of(collection))
    (tmp_path / "path/to").mkdir(parents=True)
    (tmp_path / "path/to/file").write_bytes(b"content")
    (tmp_path / "collection.json").write_text(json.dumps(collection), encoding="utf-8")
    with serving() as server:
        server.prepare(*map(answer, items))
        command = [newman, "run", "collection.json", "--reporters", "json", "--reporter-json-export", "report.json"]
        variables = ["--env-var", f"baseUrl={server.url()}", "--env-var", "token=t0ken", "--working-dir", str(tmp_path)]
        done = subprocess.run([*command, *variables], cwd=tmp_path, capture_output=True, text=True, timeout=120)
        assert done.returncode == 0, done.stdout + done.stderr
        recorded = list(server.requests)
    executions = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))["run"]["executions"]
    assert len(executions) == len(recorded) == len(items)
    assert {one["response"]["code"] // 100 for one in executions} == {2}
    specs = own_specs() if source == "own" else real_specs()
    keys = [operation.key for one in made.model.names.resources for operation, _ in one.operations]
    problems = []
    for key, one in zip(keys, recorded, strict=True):
        judge, operations = next((judge, found) for judge, found in map(judged, specs) if key in found)
        problems += [f"{key}: {problem}" for problem in judge.request(operations[key], one)]
        assert one.header("authorization") == "Bearer t0ken"
    assert problems == []


def answer(item: dict[str, Any]) -> Answer:
    """The first saved answer of success as the server sends it; 200 for what answers by a redirect."""
    saved = next((one for one in item["response"] if one["code"] // 100 == 2), None)
    if saved is None:
        return Answer(200, b"content")
    headers = {one["key"].lower(): one["value"] for one in saved["header"]}
    return Answer(saved["code"], (saved["body"] or "").encode(), headers)
