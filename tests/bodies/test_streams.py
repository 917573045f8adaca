"""Streams: events whose data is text, events by name, and JSON values one after the other (OpenAPI 3.2, 4.14)."""

from __future__ import annotations

import inspect
from pathlib import Path
from typing import Any

import httpx2
import pytest
from calling import Sdk, response, sdk

HEAD = """
openapi: {version}
info: {{title: Streams, version: "1"}}
servers: [{{url: "https://streams.example.com"}}]
paths:
"""
TEXTS = (
    HEAD
    + """
  /text: {{get: {{operationId: text, tags: [s], responses: {{'200': {{description: d, content: {{text/event-stream: {{schema: {{type: string}}}}}}}}}}}}}}
  /ref: {{get: {{operationId: ref, tags: [s], responses: {{'200': {{description: d, content: {{text/event-stream: {{schema: {{$ref: '#/components/schemas/Token'}}}}}}}}}}}}}}
  /word: {{get: {{operationId: word, tags: [s], responses: {{'200': {{description: d, content: {{text/event-stream: {{schema: {{type: string, enum: ['42', 'true']}}}}}}}}}}}}}}
  /mixed: {{get: {{operationId: mixed, tags: [s], responses: {{'200': {{description: d, content: {{text/event-stream: {{schema: {{anyOf: [{{type: string}}, {{$ref: '#/components/schemas/Done'}}]}}}}}}}}}}}}}}
  /json: {{get: {{operationId: json, tags: [s], responses: {{'200': {{description: d, content: {{text/event-stream: {{}}}}}}}}}}}}
components:
  schemas:
    Token: {{type: string}}
    Done: {{type: object, required: [done], properties: {{done: {{type: boolean}}}}}}
"""
)
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


EVENTS = """
openapi: 3.2.0
info: {title: Envelopes, version: "1"}
servers: [{url: "https://events.example.com"}]
paths:
  /one: {get: {operationId: one_of, tags: [e], responses: {'200': {description: e, content: {text/event-stream: {itemSchema: {oneOf: [{$ref: '#/components/schemas/Started'}, {$ref: '#/components/schemas/Delta'}, {$ref: '#/components/schemas/Finished'}]}}}}}}}
  /ref: {get: {operationId: by_ref, tags: [e], responses: {'200': {description: e, content: {text/event-stream: {itemSchema: {$ref: '#/components/schemas/Event'}}}}}}}
  /all: {get: {operationId: all_of, tags: [e], responses: {'200': {description: e, content: {text/event-stream: {itemSchema: {allOf: [{$ref: '#/components/schemas/Base'}, {$ref: '#/components/schemas/Event'}]}}}}}}}
  /beside: {get: {operationId: beside, tags: [e], responses: {'200': {description: e, content: {text/event-stream: {itemSchema: {type: object, properties: {id: {type: string}, event: {type: string}, data: {type: string}}, required: [event], anyOf: [{$ref: '#/components/schemas/Started'}, {$ref: '#/components/schemas/Delta'}, {properties: {event: {const: finished}}}]}}}}}}}
  /mapped: {get: {operationId: mapped, tags: [e], responses: {'200': {description: e, content: {text/event-stream: {itemSchema: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}, {$ref: '#/components/schemas/Finished'}], discriminator: {propertyName: event, mapping: {started: '#/components/schemas/A', delta: B, finished: '#/components/schemas/Finished'}}}}}}}}}
  /plain: {get: {operationId: plain, tags: [e], responses: {'200': {description: e, content: {text/event-stream: {itemSchema: {type: object, properties: {data: {type: string, contentMediaType: application/json, contentSchema: {$ref: '#/components/schemas/DeltaData'}}}}}}}}}}
  /bare: {get: {operationId: bare, tags: [e], responses: {'200': {description: e, content: {text/event-stream: {itemSchema: {$ref: '#/components/schemas/DeltaData'}}}}}}}
components:
  schemas:
    Base: {type: object, required: [event], properties: {event: {type: string}, id: {type: string}}}
    Event: {oneOf: [{$ref: '#/components/schemas/Started'}, {$ref: '#/components/schemas/Delta'}, {$ref: '#/components/schemas/Finished'}]}
    Started: {type: object, required: [event, data], properties: {event: {const: started}, data: {type: string, contentMediaType: application/json, contentSchema: {$ref: '#/components/schemas/StartedData'}}}}
    Delta: {type: object, required: [event, data], properties: {event: {enum: [delta, more]}, data: {type: string, contentMediaType: application/json, contentSchema: {$ref: '#/components/schemas/DeltaData'}}}}
    Finished: {type: object, required: [event, data], properties: {event: {const: finished}, data: {type: string}}}
    A: {type: object, properties: {event: {type: string}, data: {contentMediaType: application/json, contentSchema: {$ref: '#/components/schemas/StartedData'}}}}
    B: {type: object, properties: {event: {type: string}, data: {contentMediaType: application/json, contentSchema: {$ref: '#/components/schemas/DeltaData'}}}}
    StartedData: {type: object, required: [id], properties: {id: {type: integer}, text: {type: string}}}
    DeltaData: {type: object, required: [text], properties: {id: {type: integer}, text: {type: string}}}
"""
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
  /each: {{get: {{operationId: each, tags: [i], responses: {{'200': {{description: d, content: {{{media_type}: {{{schema}}}}}}}}}}}}}
  /both: {{get: {{operationId: both, tags: [i], responses: {{'200': {{description: d, content: {{application/json: {{schema: {{type: array, items: {{$ref: '#/components/schemas/Line'}}}}}}, {media_type}: {{{schema}}}}}}}}}}}}}
components: {{schemas: {{Line: {{type: object, required: [n], properties: {{n: {{type: integer}}}}}}}}}}
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
