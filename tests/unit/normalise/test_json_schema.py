"""Keywords of JSON Schema 2020-12 that few documents use."""

from __future__ import annotations

import pytest

from specloom.ir.model import (
    AnySchema,
    ArraySchema,
    EnumSchema,
    MapSchema,
    NumberSchema,
    ObjectSchema,
    RefSchema,
    Schema,
    UnionSchema,
)
from tests.unit.normalise.making import make_schema


def items_of(schema: Schema, name: str) -> Schema:
    """What the items of an object's list are."""
    assert isinstance(schema, ObjectSchema)
    (found,) = (one.schema for one in schema.properties if one.name == name)
    assert isinstance(found, ArraySchema)
    return found.items


def test_dynamic_reference_to_the_schema_around_it() -> None:
    made = make_schema(
        "{$dynamicAnchor: node, type: object, properties: {below: {type: array, items: {$dynamicRef: '#node'}}}}",
        beside="Other: {$dynamicAnchor: node, type: object, properties: {a: {type: string}}}",
    )
    assert items_of(made.schema(), "below") == RefSchema("#/components/schemas/Probe")
    assert made.codes == []


def test_a_template_that_is_not_filled_in() -> None:
    made = make_schema("""
        type: object
        $defs: {content: {$dynamicAnchor: T, not: {}}}
        properties: {items: {type: array, items: {$dynamicRef: "#T"}}}
        """)
    assert type(items_of(made.schema(), "items")).__name__ == "AnySchema"
    assert made.codes == []


def test_a_dynamic_reference_to_nothing_is_told() -> None:
    made = make_schema("{type: array, items: {$dynamicRef: '#none'}}")
    assert made.codes == ["SL201"]


def test_anchors_and_definitions() -> None:
    made = make_schema("""
        type: object
        $defs: {one: {$anchor: here, type: object, properties: {a: {type: string}}}}
        properties:
          a: {type: array, items: {$ref: "#here"}}
          b: {type: array, items: {$ref: "#/components/schemas/Probe/$defs/one"}}
        """)
    assert items_of(made.schema(), "a") == items_of(made.schema(), "b")
    assert made.codes == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("{enum: [1, a, true]}", EnumSchema((1, "a", True))),
        (
            "{patternProperties: {'^x': {type: integer}}}",
            MapSchema(UnionSchema((NumberSchema(True), AnySchema()), False)),
        ),
        ("{type: object, additionalProperties: {type: integer}}", MapSchema(NumberSchema(True))),
    ],
)
def test_values(text: str, wanted: Schema) -> None:
    assert make_schema(text).schema() == wanted


def test_fractions_beside_words() -> None:
    schema = make_schema("{enum: [1.5, a, true]}").schema()
    assert isinstance(schema, UnionSchema)
    assert schema.variants == (EnumSchema(("a", True)), NumberSchema(values=(1.5,)))


def test_patterns_beside_properties() -> None:
    schema = make_schema("{properties: {a: {type: string}}, patternProperties: {'^x': {type: integer}}}").schema()
    assert isinstance(schema, ObjectSchema)
    assert schema.extra == UnionSchema((NumberSchema(True), AnySchema()), False)
