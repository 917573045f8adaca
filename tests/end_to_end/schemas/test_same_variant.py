# ruff: noqa: E501
"""A union is read as the same variant wherever it stands, and whatever else is unknown in the answer."""

from __future__ import annotations

from typing import Any

import pytest

from tests.end_to_end.schemas.sdk import Make, Sdk

SPEC = """
components:
  schemas:
    P: {type: object, required: [id], properties: {id: {type: string}, size: {type: integer}, level: {enum: [a, b]}}}
    Q: {type: object, required: [id], properties: {id: {type: string}, size: {type: string}, level: {enum: [a, b]}, more: {type: integer}}}
    HoldsP: {type: object, properties: {data: {$ref: '#/components/schemas/P'}, level: {enum: [a, b]}}}
    HoldsQ: {type: object, properties: {data: {$ref: '#/components/schemas/Q'}, level: {enum: [a, b]}}}
    Answer:
      type: object
      properties:
        level: {enum: [a, b]}
        one: {anyOf: [{$ref: '#/components/schemas/P'}, {$ref: '#/components/schemas/Q'}]}
        lists: {anyOf: [{type: array, items: {$ref: '#/components/schemas/P'}}, {type: array, items: {$ref: '#/components/schemas/Q'}}]}
        maps: {anyOf: [{type: object, additionalProperties: {$ref: '#/components/schemas/P'}}, {type: object, additionalProperties: {$ref: '#/components/schemas/Q'}}]}
        holds: {anyOf: [{$ref: '#/components/schemas/HoldsP'}, {$ref: '#/components/schemas/HoldsQ'}]}
        words: {anyOf: [{type: array, items: {type: integer}}, {type: array, items: {type: string}}]}
        open: {anyOf: [{$ref: '#/components/schemas/Q'}, {type: object, additionalProperties: {type: string}}]}
"""

P, Q = {"id": "x", "size": 1}, {"id": "x", "size": "one"}
UNKNOWN: list[dict[str, Any]] = [{}, {"level": "c"}, {"brandNew": {"level": 1}}, {"level": 5}]


@pytest.fixture
def sdk(make: Make) -> Sdk:
    return make(SPEC)


def kinds(value: Any) -> Any:
    """The classes in a value."""
    if isinstance(value, list):
        return [kinds(item) for item in value]
    if isinstance(value, dict):
        return {key: kinds(item) for key, item in value.items()}
    data = getattr(value, "data", None)
    return type(value).__name__ if data is None else (type(value).__name__, type(data).__name__)


@pytest.mark.parametrize("around", UNKNOWN)
@pytest.mark.parametrize("within", [{}, {"level": "c"}, {"level": "c", "brandNew": 1}])
@pytest.mark.parametrize(("value", "name"), [(P, "P"), (Q, "Q")])
def test_the_variant_does_not_depend_on_what_is_unknown(
    sdk: Sdk, around: dict[str, Any], within: dict[str, Any], value: dict[str, Any], name: str
) -> None:
    item = {**value, **within}
    answer = {**around, "one": item, "lists": [item, item], "maps": {"k": item}, "holds": {"data": item}}
    read = sdk.read("Answer", answer)
    assert sdk.dump(read) == answer
    assert kinds(read.one) == name
    assert kinds(read.lists) == [name, name]
    assert kinds(read.maps) == {"k": name}
    assert kinds(read.holds) == (f"Holds{name}", name)


@pytest.mark.parametrize("around", UNKNOWN)
def test_scalars_in_lists_and_mappings_beside_models(sdk: Sdk, around: dict[str, Any]) -> None:
    answer = {**around, "words": ["a", "b"], "open": {"k": "v"}}
    read = sdk.read("Answer", answer)
    assert sdk.dump(read) == answer
    assert read.words == ["a", "b"]
    assert read.open == {"k": "v"}
    named = sdk.read("Answer", {**around, "open": {"id": "x", "more": 1, "level": "c"}})
    assert kinds(named.open) == "Q"
