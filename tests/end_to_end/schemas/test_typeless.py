# ruff: noqa: E501
"""Keywords without `type` hold for values of one JSON type only: beside a union, its other types stay."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.end_to_end.schemas.sdk import Make

DOCUMENT = """
components:
  schemas:
    Facet: {items: {}, oneOf: [{items: {}, type: array}, {type: string}]}
    Tags: {items: {type: string}, anyOf: [{type: array}, {type: string}, {type: number}]}
    Named: {properties: {a: {type: string}}, oneOf: [{type: object, required: [a]}, {type: string}]}
    Part: {type: object, required: [b], properties: {b: {type: integer}}}
    Word: {type: string, maxLength: 3}
    Words: {$ref: '#/components/schemas/Either'}
    Either: {oneOf: [{$ref: '#/components/schemas/Part'}, {$ref: '#/components/schemas/Word'}]}
    Referred: {properties: {a: {type: string}}, required: [a], oneOf: [{$ref: '#/components/schemas/Part'}, {$ref: '#/components/schemas/Word'}, {type: boolean}]}
    Nested: {properties: {a: {type: string}}, required: [a], anyOf: [{$ref: '#/components/schemas/Words'}, {type: array, items: {type: integer}}]}
    Small: {minimum: 5, anyOf: [{type: integer}, {enum: [x, y]}]}
    Short: {maxLength: 2, anyOf: [{type: string}, {type: integer}]}
    Typed: {type: array, items: {}, oneOf: [{items: {}, type: array}, {type: string}]}
    Tree: {properties: {inner: {$ref: '#/components/schemas/Tree'}}, oneOf: [{type: object, required: [inner]}, {type: string}]}
"""


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
@pytest.mark.parametrize(
    ("name", "right", "wrong"),
    [
        ("Facet", [["a"], "a", [1], []], [1, {}, True]),
        ("Tags", [["a"], "a", 1.5], [[1], {}, True]),
        ("Named", [{"a": "x"}, "x"], [{"a": 1}, {"b": 1}, 5]),
        ("Referred", [{"a": "x", "b": 1}, "abc", True], [{"b": 1}, {"a": "x"}, "abcd", 1]),
        ("Nested", [{"a": "x", "b": 1}, "abc", [1]], [{"b": 1}, ["x"], "abcd", 1]),
        ("Small", [5, "x"], [4, "z", True]),
        ("Short", ["ab", 100], ["abc", True]),
        ("Typed", [["a"], []], [1, {}, "a"]),
        ("Tree", ["x", {"inner": "x"}, {"inner": {"inner": "x"}}], [5, {"other": 1}, {"inner": 5}]),
    ],
)
def test_other_types_of_a_union_stay(make: Make, name: str, right: list[Any], wrong: list[Any], version: str) -> None:
    sdk = make(DOCUMENT, version)
    for values, fits in ((right, True), (wrong, False)):
        for value in values:
            assert sdk.is_valid(name, value) == fits, value
            assert sdk.fits(name, value) == fits, value
            assert json.dumps(sdk.dump(sdk.read(name, value))) == json.dumps(value)
