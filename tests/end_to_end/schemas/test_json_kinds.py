# ruff: noqa: E501
"""Values keep their JSON type: a boolean is no number, 1 is not true, and numbers keep their digits."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.end_to_end.schemas.sdk import Make

KINDS = """
paths:
  /m: {post: {operationId: sendM, tags: [m], requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/M'}}}}, responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/M'}}}}}}}
  /any: {get: {operationId: getAny, tags: [m], responses: {'200': {description: d, content: {application/json: {schema: {}}}}}}}
  /map: {get: {operationId: getMap, tags: [m], responses: {'200': {description: d, content: {application/json: {schema: {type: object, additionalProperties: {type: number}}}}}}}}
  /bare: {get: {operationId: getBare, tags: [m], responses: {'200': {description: d, content: {application/json: {schema: {type: number, format: decimal}}}}}}}
  /parts: {get: {operationId: getParts, tags: [m], responses: {'200': {description: d, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Part'}}}}}}}}
components:
  schemas:
    Code: {enum: [1, 2]}
    Tree: {oneOf: [{type: integer}, {enum: [true]}, {type: array, items: {$ref: '#/components/schemas/Tree'}}]}
    Part: {anyOf: [{$ref: '#/components/schemas/Left'}, {$ref: '#/components/schemas/Right'}]}
    Left: {type: object, required: [l], properties: {l: {type: number}, more: {}}}
    Right: {type: object, required: [r], properties: {r: {type: number, minimum: 0}, part: {$ref: '#/components/schemas/Part'}}}
    First: {type: object, required: [kind], properties: {kind: {type: integer, enum: [1]}, a: {type: integer}}}
    Second: {type: object, required: [kind], properties: {kind: {type: integer, enum: [2]}, b: {type: integer}}}
    Numbered: {oneOf: [{$ref: '#/components/schemas/First'}, {$ref: '#/components/schemas/Second'}], discriminator: {propertyName: kind, mapping: {'1': '#/components/schemas/First', '2': '#/components/schemas/Second'}}}
    M:
      type: object
      additionalProperties: {type: integer}
      properties:
        whole: {type: integer}
        positive: {type: integer, minimum: 0}
        number: {type: number}
        bounded: {type: number, minimum: 0}
        boolean: {type: boolean}
        one: {const: 1}
        sure: {const: true}
        never: {enum: [false]}
        zero: {enum: [0]}
        code: {$ref: '#/components/schemas/Code'}
        codes: {type: array, items: {enum: [0, 1]}}
        word: {enum: [a, 1]}
        fraction: {const: 1.5}
        rates: {type: number, enum: [0.5, 1, 2.5]}
        either: {enum: [0.5, true, a]}
        wholes: {type: array, items: {type: integer}}
        numbers: {type: object, additionalProperties: {type: number}}
        flag: {type: [boolean, integer]}
        flag2: {type: [integer, boolean]}
        flag3: {oneOf: [{type: number}, {type: boolean}]}
        flag4: {oneOf: [{type: boolean}, {type: number}]}
        text: {type: [integer, string]}
        moment: {oneOf: [{type: integer}, {type: string, format: date-time}]}
        day: {oneOf: [{type: number}, {type: string, format: date}, {type: boolean}]}
        part: {$ref: '#/components/schemas/Part'}
        tree: {$ref: '#/components/schemas/Tree'}
        numbered: {$ref: '#/components/schemas/Numbered'}
        anything: {}
"""  # fmt: skip

RIGHT: list[dict[str, Any]] = [
    {"whole": 1}, {"number": 1}, {"number": 1.5}, {"boolean": True}, {"one": 1}, {"one": 1.0}, {"sure": True}, {"never": False},
    {"zero": 0}, {"zero": 0.0}, {"code": 2}, {"codes": [0, 1]}, {"word": "a"}, {"word": 1}, {"fraction": 1.5}, {"rates": 1},
    {"rates": 0.5}, {"either": 0.5}, {"either": True}, {"either": "a"},
    {"flag": True}, {"flag": 1}, {"flag": 0}, {"flag2": True}, {"flag2": 1}, {"flag2": False},
    {"flag3": True}, {"flag3": 1}, {"flag3": 0.0}, {"flag4": False}, {"flag4": 0}, {"flag4": 1.0}, {"text": 1},
    {"text": "1"}, {"moment": 5}, {"moment": "2020-01-01T00:00:00.100Z"}, {"day": 1.5}, {"day": "2020-01-01"}, {"day": True}, {"part": {"l": 1, "more": True}},
    {"tree": [1, [True]]}, {"numbered": {"kind": 1, "a": 1}}, {"numbered": {"kind": 2, "b": 1}}, {"other": 7},
    {"anything": [True, 1, 1.0]},
]  # fmt: skip
WRONG: list[dict[str, Any]] = [
    {"whole": True}, {"positive": True}, {"number": True}, {"number": False}, {"bounded": True}, {"boolean": 1},
    {"boolean": 0}, {"boolean": 1.0}, {"one": True}, {"one": 2}, {"sure": 1}, {"sure": 1.0}, {"never": 0}, {"zero": False},
    {"code": True}, {"codes": [False, 1]}, {"word": True}, {"fraction": 1.25}, {"fraction": True}, {"fraction": 1}, {"rates": True}, {"rates": 2},
    {"either": 1}, {"either": 1.0}, {"either": 0}, {"either": "b"}, {"wholes": [1, True]}, {"numbers": {"a": True}}, {"text": True}, {"moment": True},
    {"part": {"l": True}}, {"part": {"r": False}}, {"tree": [[False]]}, {"tree": 1.5},
    {"numbered": {"kind": True, "a": 1}}, {"numbered": {"kind": 1, "a": True}}, {"other": True},
]  # fmt: skip


@pytest.mark.parametrize("value", RIGHT, ids=json.dumps)
def test_what_fits_keeps_its_kind(make: Make, value: dict[str, Any]) -> None:
    sdk = make(KINDS)
    assert sdk.is_valid("M", value)
    for strict in (False, True):
        read = sdk.read("M", value, strict=strict)
        assert json.dumps(sdk.dump(read)) == json.dumps(value)
        assert json.dumps(read.model_dump(mode="json", by_alias=True, exclude_unset=True)) == json.dumps(value)
    made = sdk.types("M")(**value)
    assert json.dumps(sdk.dump(made)) == json.dumps(value)


@pytest.mark.parametrize("value", WRONG, ids=json.dumps)
def test_another_kind_is_kept_and_refused_strictly(make: Make, value: dict[str, Any]) -> None:
    sdk = make(KINDS)
    assert not sdk.is_valid("M", value)
    assert not sdk.fits("M", value)
    read = sdk.read("M", value)
    assert json.dumps(sdk.dump(read)) == json.dumps(value)
    assert json.dumps(read.model_dump(mode="json", by_alias=True, exclude_unset=True)) == json.dumps(value)
    assert json.loads(read.model_dump_json(by_alias=True, exclude_unset=True)) == value


@pytest.mark.parametrize("name", ["code", "one", "sure", "zero", "never", "fraction"])
def test_constants_of_another_kind_are_no_arguments(make: Make, name: str) -> None:
    sdk = make(KINDS)
    value = {"code": True, "one": True, "sure": 1, "zero": False, "never": 0, "fraction": 2.5}[name]
    with pytest.raises(ValueError, match=name):
        sdk.types("M")(**{name: value})


def test_schemas_of_the_classes_name_the_constants(make: Make) -> None:
    properties = make(KINDS).types("M").model_json_schema()["properties"]
    assert properties["one"]["anyOf"][0] == {"const": 1, "type": "integer"}
    assert properties["whole"]["anyOf"][0] == {"type": "integer"}


@pytest.mark.parametrize("name", ["Code", "Tree", "Numbered"])
def test_named_types_alone(make: Make, name: str) -> None:
    sdk = make(KINDS)
    wrong = {"Code": True, "Tree": [[False]], "Numbered": {"kind": True}}[name]
    assert not sdk.fits(name, wrong)
    assert json.dumps(sdk.dump(sdk.read(name, wrong))) == json.dumps(wrong)
    right = {"Code": 1, "Tree": [[True, 1]], "Numbered": {"kind": 2}}[name]
    assert json.dumps(sdk.dump(sdk.read(name, right, strict=True))) == json.dumps(right)


DIGITS = [
    "0.12345678901234567890123", "-1234567890.12345678901234", "123456789012345678.5", "9.007199254740993e15",
    "9007199254740993", "-123456789012345678901234567890", "1.2345678901234567890e-7", "0.30000000000000004", "0.1", "2.0",
]  # fmt: skip


@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize("digits", DIGITS)
def test_every_digit_comes_and_goes(make: Make, digits: str, strict: bool) -> None:
    sdk = make(KINDS)
    module = sdk.package.module("_core.serialization")
    fields = '"number":N,"bounded":N,"numbers":{"a":N},"flag3":N,"flag4":N,"part":{"r":N},"anything":[N,{"deep":N}]'
    text = f"{{{fields}}}".replace("N", digits).replace('"bounded":-', '"bounded":').replace('"r":-', '"r":')
    read = sdk.read("M", text.encode(), strict=strict)
    assert type(read.part).__name__ == "Right"
    assert module.to_json(sdk.dump(read)).decode() == text
    assert isinstance(read.number, float if digits != str(read.number) or "." in digits else int)
    copied = read.model_copy(deep=True)
    assert module.to_json(sdk.dump({"m": [copied]})).decode() == f'{{"m":[{text}]}}'
    again = sdk.types("M")(number=read.number, numbers={"a": read.number})
    assert module.to_json(sdk.dump(again)).decode() == f'{{"number":{digits},"numbers":{{"a":{digits}}}}}'


@pytest.mark.parametrize("digits", DIGITS)
@pytest.mark.parametrize("place", ["any", "map", "bare", "parts"])
def test_digits_of_answers(make: Make, digits: str, place: str) -> None:
    sdk = make(KINDS)
    text = {"any": '{"a":[N]}', "map": '{"a":N}', "bare": "N", "parts": '[{"l":N},{"l":0.5}]'}[place]
    text = text.replace("N", digits)
    for strict in (False, True):
        found = sdk.call("m", ("list_parts" if place == "parts" else f"get_{place}"), content=text, strict=strict)
        assert sdk.package.module("_core.serialization").to_json(sdk.dump(found)).decode() == text
        assert (
            sdk.package.module("_core.serialization").text_of(found) == digits
            or place != "bare"
            or "e" in digits
            or digits == "2.0"
        )


def test_text_that_looks_like_a_number_is_text(make: Make) -> None:
    value = {"anything": ["0.12345678901234567890123", "1.2.3.4.5.6.7.8.9.10", "12345678901234567890.5.6"]}
    assert make(KINDS).dump(make(KINDS).read("M", value)) == value


def test_decimals_of_callers(make: Make) -> None:
    from decimal import Decimal

    sdk = make(KINDS)
    to_json = sdk.package.module("_core.serialization").to_json
    given = {"a": Decimal("0.12345678901234567890123"), "b": Decimal("0.5"), "c": Decimal(10) ** 25}
    assert to_json(sdk.dump(given)) == b'{"a":0.12345678901234567890123,"b":0.5,"c":10000000000000000000000000}'


NARROWED = """
components:
  schemas:
    Rate: {type: number, enum: [0.5, 1, 2.5]}
    Low: {allOf: [{$ref: '#/components/schemas/Rate'}, {type: number, maximum: 1}]}
    Whole: {allOf: [{type: integer}, {$ref: '#/components/schemas/Rate'}]}
    Both: {allOf: [{$ref: '#/components/schemas/Rate'}, {enum: [2.5, 7.5]}]}
    List: {type: array, items: {$ref: '#/components/schemas/Rate'}}
    Empty: {enum: [0.5, null]}
    Holder: {type: object, properties: {low: {$ref: '#/components/schemas/Low'}, empty: {$ref: '#/components/schemas/Empty'}}}
"""


@pytest.mark.parametrize(
    ("name", "right", "wrong"),
    [
        ("Rate", [0.5, 1, 1.0, 2.5], [2, 0.25, "0.5", True]),
        ("Low", [0.5, 1], [2.5]),
        ("Whole", [1], [0.5, 2.5]),
        ("Both", [2.5], [0.5, 7.5]),
        ("List", [[0.5, 1], []], [[0.5, 2], [True]]),
        ("Empty", [0.5, None], [1, 0]),
        ("Holder", [{"low": 1}, {"empty": None}], [{"low": 2.5}, {"empty": 1}]),
    ],
)
def test_constants_with_fractions(make: Make, name: str, right: list[Any], wrong: list[Any]) -> None:
    sdk = make(NARROWED)
    for value, is_right in [*((one, True) for one in right), *((one, False) for one in wrong)]:
        assert sdk.is_valid(name, value) == sdk.fits(name, value) == is_right, value
        assert json.dumps(sdk.dump(sdk.read(name, value))) == json.dumps(value)
