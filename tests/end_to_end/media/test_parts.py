"""Parameters, bodies and messages that are neither JSON nor plain: what is on the wire, byte for byte."""

from __future__ import annotations

from email import message_from_bytes
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx2
import pytest

from specloom.config.schema import Config
from tests.support.packages import Package, build

SPEC = Path(__file__).parent / "specs" / "parts.yaml"


@pytest.fixture(scope="module")
def package(run_folder: Path) -> Package:
    """The package generated from `parts.yaml`."""
    return build(run_folder, "parts", (SPEC,), Config())


@pytest.fixture(scope="module")
def parts(package: Package) -> ModuleType:
    """Its module."""
    return package.module()


def call(
    parts: ModuleType, method: str, *arguments: Any, answer: tuple[bytes, str] | None = None, **named: Any
) -> tuple[httpx2.Request, Any]:
    """The request of a call, and what the call gave."""
    seen: list[httpx2.Request] = []

    def handle(request: httpx2.Request) -> httpx2.Response:
        request.read()
        seen.append(request)
        if answer is None:
            return httpx2.Response(204)
        return httpx2.Response(200, content=answer[0], headers={"content-type": answer[1]})

    http = httpx2.Client(transport=httpx2.MockTransport(handle))
    with parts.Parts(http_client=http) as client:
        result = getattr(client.box, method)(*arguments, **named)
        if method == "listen":
            result = list(result)
        elif hasattr(result, "write_to"):
            result = result.read()
    return seen[0], result


def test_parameters(parts: ModuleType) -> None:
    request, _ = call(parts, "parameters", text='say "hi"', json={"x": 1}, kept="a/b?c&d", plain=["a b", "c"])
    query = request.url.query.decode()
    assert query == "text=say%20%22hi%22&json=%7B%22x%22%3A1%7D&kept=a/b?c%26d"
    assert request.headers["cookie"] == "plain=a b; plain=c"


def test_xml_is_text(parts: ModuleType) -> None:
    request, result = call(parts, "send_xml", body="<a>ü</a>", answer=("<b>ü</b>".encode(), "application/xml"))
    assert (request.content, request.headers["content-type"]) == ("<a>ü</a>".encode(), "application/xml")
    assert result == "<b>ü</b>"


def test_csv_is_text(parts: ModuleType) -> None:
    request, result = call(parts, "send_csv", body="a,b\r\n", answer=(b"c\r\n", "text/csv"))
    assert (request.content, request.headers["content-type"], result) == (b"a,b\r\n", "text/csv", "c\r\n")


def test_anything_described_by_a_schema_is_json(parts: ModuleType) -> None:
    request, result = call(parts, "send_any", id="1", answer=(b'{"id": "2"}', "application/json"))
    assert (request.content, request.headers["content-type"]) == (b'{"id":"1"}', "application/json")
    assert result.id == "2"


def test_bytes_of_any_picture(parts: ModuleType) -> None:
    request, result = call(parts, "send_picture", body=("a.png", b"\x89PNG", "image/png"), answer=(b"\0", "x/y"))
    assert (request.content, request.headers["content-type"], result) == (b"\x89PNG", "image/png", b"\0")


def test_multipart(parts: ModuleType) -> None:
    files = [b"one", ("two.gif", b"two", "image/gif", {"X-Part": "2"})]
    request, _ = call(parts, "send_album", files=files, about={"a": "é"}, joined=["x", "y"], apart=[1, 2])
    head = f"Content-Type: {request.headers['content-type']}\r\n\r\n".encode()
    message = message_from_bytes(head + request.content)
    found = [
        (
            one.get_param("name", header="content-disposition"),
            one.get("content-type"),
            one.get("x-part"),
            one.get_payload(decode=True),
        )
        for one in message.get_payload()
    ]
    assert found == [
        ("files", "image/png", None, b"one"),
        ("files", "image/gif", "2", b"two"),
        ("about", "application/json", None, '{"a":"é"}'.encode()),
        ("joined", None, None, b"x|y"),
        ("apart", None, None, b"1"),
        ("apart", None, None, b"2"),
    ]


def test_a_header_of_a_part_cannot_start_another(parts: ModuleType) -> None:
    with pytest.raises(parts.InvalidArgumentError):
        call(parts, "send_album", files=[("a", b"", "image/gif", {"X": "a\r\nY: b"})])


def test_other_methods(package: Package, parts: ModuleType) -> None:
    assert call(parts, "link_it")[0].method == "LINK"
    request, _ = call(parts, "search", a="b")
    assert (request.method, request.content) == ("QUERY", b'{"a":"b"}')
    told = [one.partition(": error ")[2] or one for one in package.warnings]
    assert sum("SL373" in one for one in told) == 2


def test_events_and_lines(parts: ModuleType) -> None:
    _, events = call(parts, "listen", answer=(b'data: {"id": "1"}\n\n', "text/event-stream"))
    assert [one.id for one in events] == ["1"]
    _, lines = call(parts, "read_lines", answer=(b'{"n": 1}\n{"n": 2}\n', "application/jsonl"))
    assert [one.n for one in lines] == [1, 2]


def test_messages_that_the_api_sends_are_types(parts: ModuleType) -> None:
    types = parts.types
    assert types.OnEventMessage.model_validate({"happened": {"id": "1"}}).happened.id == "1"
    assert types.OnEventReply(again=True).model_dump() == {"again": True}
    assert types.BoxOpenedMessage.model_validate({"box": "b"}).box == "b"
    assert types.Line.model_validate({"n": 1}).n == 1
