# ruff: noqa: E501
"""Enums are open: a value that the API added after the package was generated is accepted, except by strict reading."""

from __future__ import annotations

import json
import warnings
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from tests.end_to_end.schemas.sdk import Make, Sdk

SPEC = """
paths:
  /calls:
    post:
      operationId: createCall
      tags: [calls]
      parameters: [{name: sort, in: query, schema: {type: string, enum: [up, down]}}]
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Call'}}}}
      responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Call'}}}}}
components:
  schemas:
    Status: {type: string, enum: [queued, ended]}
    Call:
      type: object
      required: [status]
      properties:
        status: {$ref: '#/components/schemas/Status'}
        inline: {type: string, enum: [a, b]}
        wide: {type: string, enum: [WORDS]}
        size: {type: integer, enum: [1, 2]}
        mixed: {enum: [x, 1]}
        flag: {type: boolean, enum: [true, false]}
        fixed: {type: string, enum: [only]}
        maybe: {type: [string, 'null'], enum: [m, n, null]}
        several: {type: array, items: {$ref: '#/components/schemas/Status'}}
        named: {type: object, additionalProperties: {type: string, enum: [p, q]}}
        retries: {type: integer, minimum: 0, maximum: 5}
        voice: {oneOf: [{$ref: '#/components/schemas/Loud'}, {$ref: '#/components/schemas/Soft'}]}
        choice: {anyOf: [{$ref: '#/components/schemas/First'}, {$ref: '#/components/schemas/Second'}]}
    Loud: {type: object, required: [kind], properties: {kind: {type: string, enum: [loud, louder]}, level: {type: string, enum: [high, low]}}}
    Soft: {type: object, required: [kind], properties: {kind: {type: string, enum: [soft, softer]}, level: {type: string, enum: [high, low]}}}
    First: {type: object, required: [mode], properties: {mode: {type: string, enum: [one, uno]}, same: {type: string}}}
    Second: {type: object, required: [mode], properties: {mode: {type: string, enum: [one, two]}, same: {type: string}}}
""".replace("WORDS", ", ".join(f"word-{index}" for index in range(200)))

NEWER: dict[str, Any] = {
    "status": "paused",
    "inline": "c",
    "wide": "gpt-6",
    "size": 3,
    "mixed": "y",
    "maybe": "o",
    "several": ["queued", "paused"],
    "named": {"k": "r"},
    "voice": {"kind": "louder", "level": "middle"},
}


@pytest.fixture
def sdk(make: Make) -> Sdk:
    return make(SPEC)


@pytest.mark.parametrize("name", NEWER)
def test_constructors_take_newer_values(sdk: Sdk, name: str) -> None:
    call = sdk.types("Call")(**{"status": "queued", name: NEWER[name]})
    assert sdk.dump(call) == {"status": "queued", name: NEWER[name]}
    assert sdk.types("Call").model_validate(sdk.dump(call)) == call
    assert sdk.types("Call").model_validate_json(call.model_dump_json(exclude_unset=True)) == call


@pytest.mark.parametrize("name", NEWER)
def test_strict_reading_refuses_them(sdk: Sdk, name: str) -> None:
    value = {"status": "queued", name: NEWER[name]}
    assert not sdk.fits("Call", value)
    assert not sdk.is_valid("Call", value)
    assert sdk.dump(sdk.read("Call", value)) == value


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("status", 5),
        ("flag", "yes!"),
        ("fixed", "other"),
        ("retries", 6),
        ("retries", -1),
        ("size", "x"),
        ("named", []),
    ],
)
def test_other_types_bounds_and_constants_stay(sdk: Sdk, name: str, value: object) -> None:
    with pytest.raises(ValidationError) as caught:
        sdk.types("Call")(**{"status": "queued", name: value})
    assert len(str(caught.value)) < 600


def test_tags_stay_closed_and_select_the_variant(sdk: Sdk) -> None:
    call = sdk.types("Call")(status="queued", voice={"kind": "softer", "level": "newer"})
    assert type(call.voice).__name__ == "Soft"
    with pytest.raises(ValidationError) as caught:
        sdk.types("Call")(status="queued", voice={"kind": "newest"})
    assert len(str(caught.value)) < 600


def test_a_union_prefers_the_variant_that_knows_the_value(sdk: Sdk) -> None:
    for mode, name in (("two", "Second"), ("uno", "First")):
        call = sdk.types("Call")(status="queued", choice={"mode": mode, "same": "s"})
        assert type(call.choice).__name__ == name
        assert type(sdk.read("Call", sdk.dump(call)).choice).__name__ == name


@pytest.mark.parametrize(
    "value", [NEWER, {"status": "queued", "voice": {"kind": "newest", "x": 1}}, {**NEWER, "more": {"a": [1]}}]
)
def test_what_was_read_can_be_validated_again(sdk: Sdk, value: dict[str, Any]) -> None:
    cls = sdk.types("Call")
    call = cls.from_dict(value)
    assert call.to_dict() == value
    assert json.loads(call.to_json()) == value
    for again in (
        cls.from_json(call.to_json()),
        cls.model_validate_json(call.model_dump_json(by_alias=True, exclude_unset=True)),
        cls.model_validate(call.to_dict()),
        sdk.types("parse")(cls, value),
        sdk.types("parse")(cls, json.dumps(value).encode()),
    ):
        assert again.to_dict() == value
        assert type(again.voice) is type(call.voice)


def test_the_lenient_reader_keeps_everything(sdk: Sdk) -> None:
    cls, parse = sdk.types("Call"), sdk.types("parse")
    value = {"retries": "many", "status": 7, "named": [1]}
    assert cls.from_dict(value).to_dict() == value
    assert parse(list[cls], [value])[0].to_dict() == value
    assert parse(sdk.types("Status"), "paused") == "paused"
    for wrong in (lambda: cls.from_dict(value, strict=True), lambda: cls.from_json("{"), lambda: parse(cls, b"{")):
        with pytest.raises(ValueError):
            wrong()
    with pytest.raises(ValidationError):
        parse(cls, {"status": "paused"}, strict=True)


def test_schemas_and_dumps_are_silent(sdk: Sdk) -> None:
    cls = sdk.types("Call")
    schema = cls.model_json_schema()
    assert schema["properties"]["inline"]["anyOf"][0]["enum"] == ["a", "b"]
    call = cls(**NEWER)
    adapter = TypeAdapter(cls)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert json.loads(adapter.dump_json(call, exclude_unset=True, by_alias=True)) == NEWER


def test_arguments_take_newer_values(sdk: Sdk) -> None:
    call = sdk.call("calls", "create", sort="sideways", **NEWER, answer=NEWER)
    assert sdk.body == NEWER
    assert call.to_dict() == NEWER
