"""Components that may be null, wherever they are used: `nullable`, lists of types, `anyOf` with null."""

from __future__ import annotations

from typing import Any

import pytest

from tests.end_to_end.schemas.sdk import Make

OBJECTS = {
    "list of types": ("3.1.0", "{type: [object, 'null'], properties: {x: {type: integer}}}"),
    "nullable": ("3.0.3", "{type: object, nullable: true, properties: {x: {type: integer}}}"),
    "anyOf": ("3.1.0", "{anyOf: [{type: object, properties: {x: {type: integer}}}, {type: 'null'}]}"),
    "oneOf by reference": ("3.1.0", "{oneOf: [{$ref: '#/components/schemas/Plain'}, {type: 'null'}]}"),
    "allOf, all of it": (
        "3.1.0",
        "{allOf: [{type: [object, 'null'], properties: {x: {type: integer}}}, {type: [object, 'null']}]}",
    ),
    "allOf, untyped part": (
        "3.1.0",
        "{allOf: [{type: [object, 'null'], required: [x]}, {properties: {x: {type: integer}}}]}",
    ),
    "alias": ("3.1.0", "{$ref: '#/components/schemas/Empty'}"),
    "allOf, beside": ("3.0.3", "{nullable: true, allOf: [{$ref: '#/components/schemas/Plain'}]}"),
}

DOCUMENT = """
paths:
  /a:
    post:
      operationId: postA
      tags: [a]
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}
      responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}
    get:
      operationId: getA
      tags: [a]
      responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/N'}}}}}
components:
  schemas:
    Plain: {type: object, properties: {x: {type: integer}}}
    Empty: {type: [object, 'null'], properties: {x: {type: integer}}}
    N: SCHEMA
    Alias: {$ref: '#/components/schemas/N'}
    A:
      type: object
      required: [ref, alias, all, many, map]
      properties:
        ref: {$ref: '#/components/schemas/N'}
        alias: {$ref: '#/components/schemas/Alias'}
        all: {allOf: [{$ref: '#/components/schemas/N'}], description: d}
        many: {type: array, items: {$ref: '#/components/schemas/N'}}
        map: {type: object, additionalProperties: {$ref: '#/components/schemas/Alias'}}
        either: {anyOf: [{$ref: '#/components/schemas/N'}, {type: string}]}
"""


@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize("kind", OBJECTS)
def test_null_comes_and_goes(make: Make, kind: str, strict: bool) -> None:
    version, schema = OBJECTS[kind]
    sdk = make(DOCUMENT.replace("SCHEMA", schema), version)
    for one in (None, {"x": 1}):
        value = {"ref": one, "alias": one, "all": one, "many": [one], "map": {"k": one}, "either": one}
        read = sdk.call("a", "post", **value, answer=value, strict=strict)
        assert sdk.body == value
        assert sdk.dump(read) == value
        assert (read.ref is None) == (one is None)
        if one is not None:
            assert read.ref.x == read.alias.x == read.all.x == read.many[0].x == read.map["k"].x == 1
        sdk.types("A")(**{name: part for name, part in value.items()})
    for name in ("ref", "alias", "all"):
        missing = {key: part for key, part in value.items() if key != name}
        assert not sdk.fits("A", missing)
    answered = sdk.read("A", {**value, "ref": 5})
    assert answered.ref == 5


NOT_NULL = {
    "type beside allOf": "{type: object, allOf: [{$ref: '#/components/schemas/Empty'}]}",
    "typed part": "{allOf: [{$ref: '#/components/schemas/Empty'}, {type: object, properties: {y: {type: integer}}}]}",
    "plain part": "{allOf: [{$ref: '#/components/schemas/Empty'}, {$ref: '#/components/schemas/Plain'}]}",
    "own properties": "{type: object, properties: {y: {}}, allOf: [{$ref: '#/components/schemas/Empty'}]}",
}


@pytest.mark.parametrize("kind", NOT_NULL)
def test_null_is_not_what_one_part_refuses(make: Make, kind: str) -> None:
    sdk = make(DOCUMENT.replace("SCHEMA", NOT_NULL[kind]))
    good: dict[str, Any] = {"ref": {}, "alias": {}, "all": {}, "many": [{}], "map": {"k": {}}}
    assert sdk.is_valid("A", good)
    assert sdk.fits("A", good)
    for change in ({"ref": None}, {"alias": None}, {"all": None}, {"many": [None]}, {"map": {"k": None}}):
        assert not sdk.is_valid("A", {**good, **change})
        assert not sdk.fits("A", {**good, **change})


@pytest.mark.parametrize("strict", [False, True])
def test_an_answer_that_is_null(make: Make, strict: bool) -> None:
    import httpx2

    version, schema = OBJECTS["list of types"]
    sdk = make(DOCUMENT.replace("SCHEMA", schema), version)
    transport = httpx2.MockTransport(lambda request: httpx2.Response(200, json=None))
    with httpx2.Client(transport=transport) as http:
        client = getattr(sdk.package.module(), sdk.package.client)(http_client=http, strict=strict)
        assert getattr(client.a, sdk.method("get"))() is None
