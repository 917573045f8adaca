# ruff: noqa: E501
"""Streams: events whose data is text, events by name, and JSON values one after the other (OpenAPI 3.2, 4.14)."""

from __future__ import annotations

import inspect
from pathlib import Path
from typing import Any

import httpx2
import pytest
from calling import response, sdk

TEXTS = """
openapi: {version}
info: {{title: Streams, version: "1"}}
servers: [{{url: "https://streams.example.com"}}]
paths:
  /text: {{get: {{operationId: text, tags: [s], responses: {{'200': {{$ref: '#/components/responses/text'}}}}}}}}
  /ref: {{get: {{operationId: ref, tags: [s], responses: {{'200': {{$ref: '#/components/responses/ref'}}}}}}}}
  /word: {{get: {{operationId: word, tags: [s], responses: {{'200': {{$ref: '#/components/responses/word'}}}}}}}}
  /mixed: {{get: {{operationId: mixed, tags: [s], responses: {{'200': {{$ref: '#/components/responses/mixed'}}}}}}}}
  /json: {{get: {{operationId: json, tags: [s], responses: {{'200': {{$ref: '#/components/responses/json'}}}}}}}}
components:
  responses:
    text: {{description: d, content: {{text/event-stream: {{schema: {{type: string}}}}}}}}
    ref: {{description: d, content: {{text/event-stream: {{schema: {{$ref: '#/components/schemas/Token'}}}}}}}}
    word: {{description: d, content: {{text/event-stream: {{schema: {{type: string, enum: ['42', 'true']}}}}}}}}
    mixed:
      description: d
      content:
        text/event-stream: {{schema: {{anyOf: [{{type: string}}, {{$ref: '#/components/schemas/Done'}}]}}}}
    json: {{description: d, content: {{text/event-stream: {{}}}}}}
  schemas:
    Token: {{type: string}}
    Done: {{type: object, required: [done], properties: {{done: {{type: boolean}}}}}}
"""
TOKENS = ["42", "true", "null", "{}", "Hello", '"quoted"', "1e3", "[1"]


@pytest.mark.parametrize("version", ["3.0.4", "3.1.1", "3.2.0"])
@pytest.mark.parametrize("method", ["text", "ref"])
@pytest.mark.parametrize("strict", [False, True])
def test_data_of_a_string_is_text(run_folder: Path, version: str, method: str, strict: bool) -> None:
    made = sdk(run_folder, TEXTS.format(version=version), strict=strict)
    made.answer = response("".join(f"data: {one}\n\n" for one in TOKENS), "text/event-stream")
    assert made.call(f"s.{method}") == TOKENS


def test_data_that_may_be_text_or_an_object(run_folder: Path) -> None:
    made = sdk(run_folder, TEXTS.format(version="3.1.0"))
    made.answer = response('data: 42\n\ndata: hello\n\ndata: {"done":true}\n\ndata: null\n\n', "text/event-stream")
    first, second, third, last = made.call("s.mixed")
    assert (first, second, third.done, last) == ("42", "hello", True, "null")
    made.answer = response("data: 42\n\ndata: true\n\n", "text/event-stream")
    assert made.call("s.word") == ["42", "true"]
    assert made.call("s.json") == [42, True]


def test_an_empty_id_resets_the_place_to_go_on_from(run_folder: Path) -> None:
    made = sdk(run_folder, TEXTS.format(version="3.1.0"))
    for text, expected in (
        ("id: 1\ndata: a\n\n", "1"),
        ("id: 1\ndata: a\n\nid\ndata: b\n\n", ""),
        ("id: 1\ndata: a\n\nid:\n\ndata: b\n\n", ""),
        ("id: 1\ndata: a\n\ndata: b\n\n", "1"),
        ("id: 1\ndata: a\n\nid: 2\0\ndata: b\n\n", "1"),
    ):
        made.answer = response(text, "text/event-stream")
        with made.client().s.text() as stream:
            list(stream)
        assert stream.last_event_id == expected


EVENTS = Path(__file__).parent / "specs" / "events.yaml"
SENT = (
    'event: started\ndata: {"id":1,"text":"a"}\n\n'
    'event: delta\ndata: {"id":1,"text":"a"}\n\n'
    "event: finished\ndata: 42\n\n"
)


@pytest.mark.parametrize("method", ["one_of", "by_ref", "all_of", "beside", "mapped"])
@pytest.mark.parametrize("strict", [False, True])
def test_the_name_of_an_event_says_what_it_holds(run_folder: Path, method: str, strict: bool) -> None:
    made = sdk(run_folder, EVENTS, strict=strict)
    made.answer = response(SENT, "text/event-stream")
    found = made.call(f"e.{method}")
    assert [type(one).__name__ for one in found] == ["StartedData", "DeltaData", "str"]
    assert found[2] == "42"


@pytest.mark.parametrize("method", ["plain", "bare"])
def test_one_kind_of_event(run_folder: Path, method: str) -> None:
    made = sdk(run_folder, EVENTS)
    made.answer = response('data: {"text":"a"}\n\n', "text/event-stream")
    (found,) = made.call(f"e.{method}")
    assert (type(found).__name__, found.text) == ("DeltaData", "a")
    annotation = inspect.signature(getattr(made.client().e, method)).return_annotation
    assert annotation == "EventStream[DeltaData]"


def test_an_unknown_event_is_kept(run_folder: Path) -> None:
    made = sdk(run_folder, EVENTS)
    made.answer = response('event: new\ndata: {"x":1}\n\n' + SENT, "text/event-stream")
    assert len(made.call("e.one_of")) == 4


ITEMS = """
openapi: {version}
info: {{title: Items, version: "1"}}
servers: [{{url: "https://items.example.com"}}]
paths:
  /each: {{get: {{operationId: each, tags: [i], responses: {{'200': {{$ref: '#/components/responses/each'}}}}}}}}
  /both: {{get: {{operationId: both, tags: [i], responses: {{'200': {{$ref: '#/components/responses/both'}}}}}}}}
components:
  responses:
    each: {{description: d, content: {{{media_type}: {{{schema}}}}}}}
    both:
      description: d
      content:
        application/json: {{schema: {{type: array, items: {{$ref: '#/components/schemas/Line'}}}}}}
        {media_type}: {{{schema}}}
  schemas: {{Line: {{type: object, required: [n], properties: {{n: {{type: integer}}}}}}}}
"""
REF = "{$ref: '#/components/schemas/Line'}"


@pytest.mark.parametrize(
    ("version", "schema"),
    [
        ("3.2.0", f"itemSchema: {REF}"),
        ("3.2.0", f"schema: {{type: array, items: {REF}}}"),
        ("3.1.0", f"schema: {REF}"),
        ("3.0.3", f"schema: {{type: array, items: {REF}}}"),
    ],
)
@pytest.mark.parametrize(
    ("media_type", "content"),
    [
        ("application/jsonl", b'{"n":1}\n{"n":2}\n\n{"n":3}\n'),
        ("application/x-ndjson", b'\xef\xbb\xbf{"n":1}\r\n{"n":2}\r\n{"n":3}'),
        ("application/x-ndjson", b'{"n":1}\n{"n":2}\n{"n":"x"}\n'),
        ("application/json-seq", b'\x1e{"n":1}\n\x1e{\n"n":\n2}\n\x1e{"n":3}\n'),
    ],
)
def test_items_are_iterated(run_folder: Path, version: str, schema: str, media_type: str, content: bytes) -> None:
    made = sdk(run_folder, ITEMS.format(version=version, schema=schema, media_type=media_type))
    made.answer = response(content, media_type)
    for method in ("i.each", "i.stream_both"):
        found = made.call(method)
        assert [str(one.n) for one in found[:2]] == ["1", "2"]
        assert {type(one).__name__ for one in found[:2]} == {"Line"}
        assert len(found) == 3
        assert made.sent(method).headers["accept"] == media_type
    annotation = inspect.signature(made.client().i.each).return_annotation
    assert annotation == "EventStream[Line]"


def test_items_come_as_they_arrive(run_folder: Path) -> None:
    made = sdk(run_folder, ITEMS.format(version="3.1.0", schema=f"schema: {REF}", media_type="application/jsonl"))
    seen: list[Any] = []

    def pieces() -> Any:
        for piece in (b'{"n":', b'1}\n{"n"', b":2}\n", b'{"n":3}'):
            seen.append(piece)
            yield piece

    def handle(request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(200, content=pieces(), headers={"content-type": "application/jsonl"})

    http = httpx2.Client(transport=httpx2.MockTransport(handle))
    client = getattr(made.module, made.package.client)(http_client=http)
    with client.i.each() as stream:
        assert next(stream).n == 1
        assert len(seen) == 2
        assert [one.n for one in stream] == [2, 3]


def test_a_line_that_is_no_json_is_an_error(run_folder: Path) -> None:
    made = sdk(run_folder, ITEMS.format(version="3.1.0", schema=f"schema: {REF}", media_type="application/jsonl"))
    made.answer = response('{"n":1}\nnonsense\n', "application/jsonl")
    with pytest.raises(made.module.APIError, match="is not JSON"):
        made.call("i.each")


WRITTEN = """
openapi: {version}
info: {{title: Written, version: "1"}}
servers: [{{url: "https://written.example.com"}}]
paths:
  /list: {{get: {{operationId: lines, tags: [w], responses: {{'200': {{description: d, content: {{text/event-stream: {{schema: {{type: array, items: {{$ref: '#/components/schemas/Line'}}}}}}}}}}}}}}}}
  /fields: {{get: {{operationId: fields, tags: [w], responses: {{'200': {{description: d, content: {{text/event-stream: {{schema: {{$ref: '#/components/schemas/Fields'}}}}}}}}}}}}}}
  /texts: {{get: {{operationId: texts, tags: [w], responses: {{'200': {{description: d, content: {{text/event-stream: {{schema: {{type: array, items: {{$ref: '#/components/schemas/Text'}}}}}}}}}}}}}}}}
  /either: {{get: {{operationId: either, tags: [w], responses: {{'200': {{description: d, content: {{text/event-stream: {{schema: {{oneOf: [{{$ref: '#/components/schemas/Fields'}}, {{$ref: '#/components/schemas/Text'}}]}}}}}}}}}}}}}}
  /data: {{get: {{operationId: data, tags: [w], responses: {{'200': {{description: d, content: {{text/event-stream: {{schema: {{$ref: '#/components/schemas/Value'}}}}}}}}}}}}}}
components:
  schemas:
    Line: {{type: object, required: [n], properties: {{n: {{type: integer}}}}}}
    Fields: {{type: object, required: [data], properties: {{event: {{type: string, enum: [line]}}, data: {{$ref: '#/components/schemas/Line'}}}}}}
    Text: {{type: object, properties: {{event: {{type: string, enum: [text]}}, id: {{type: string}}, data: {{type: string}}}}}}
    Value: {{type: object, required: [data, model], properties: {{data: {{type: string}}, model: {{type: string}}}}}}
"""


@pytest.mark.parametrize("version", ["3.0.4", "3.1.1", "3.2.0"])
def test_a_schema_of_the_list_of_events_or_of_their_fields(run_folder: Path, version: str) -> None:
    """As many documents of 3.1 describe events, which have no word of their own there."""
    made = sdk(run_folder, WRITTEN.format(version=version), strict=True)
    made.answer = response('event: line\ndata: {"n":1}\n\n', "text/event-stream")
    assert [type(one).__name__ for one in made.call("w.lines") + made.call("w.fields")] == ["Line", "Line"]
    made.answer = response('event: line\ndata: {"n":1}\n\nevent: text\ndata: 42\n\n', "text/event-stream")
    line, text = made.call("w.either")
    assert (line.n, text) == (1, "42")
    made.answer = response("data: 42\n\n", "text/event-stream")
    assert made.call("w.texts") == ["42"]
    made.answer = response('data: {"data":"a","model":"b"}\n\n', "text/event-stream")
    assert [one.model for one in made.call("w.data")] == ["b"]
