"""Inline schemas that deserve a name become types; equal ones become one type."""

from __future__ import annotations

import pytest

from specloom.ir.model import EnumSchema, ObjectSchema, RefSchema, UnionSchema
from tests.unit.normalise.making import Made, make, make_schema

LONG = "{enum: [a, b, c, d, e, f, g]}"
SHORT = "{enum: [a, b]}"


def inline(made: Made) -> list[str]:
    """Kinds of the types that no component names."""
    return sorted(type(one.schema).__name__.removesuffix("Schema") for one in made.api.types if not one.key)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("{type: object, properties: {a: {type: object, properties: {b: {type: string}}}}}", ["Object"]),
        (f"{{type: object, properties: {{a: {SHORT}}}}}", []),
        (f"{{type: object, properties: {{a: {LONG}}}}}", ["Enum"]),
        (f"{{type: object, properties: {{a: {SHORT}, b: {SHORT}}}}}", ["Enum"]),
        ("{type: object, properties: {a: {const: x}, b: {const: x}}}", []),
        ("{type: object, properties: {a: {oneOf: [{type: string}, {type: integer}]}}}", []),
        ("{type: array, items: {type: object, properties: {b: {type: string}}}}", ["Object"]),
        ("{type: object, additionalProperties: {type: object, properties: {b: {type: string}}}}", ["Object"]),
        (
            "{type: object, properties: {a: {oneOf: [{type: object, properties: {b: {type: string}}, required: [b]}, "
            "{type: object, properties: {c: {type: string}}, required: [c]}]}}}",
            ["Object", "Object", "Union"],
        ),
    ],
)
def test_what_gets_a_name(text: str, wanted: list[str]) -> None:
    assert inline(make_schema(text)) == wanted


def test_wording_order_and_place_do_not_make_another_type() -> None:
    one = "{type: object, description: One, properties: {b: {type: string}, c: {enum: [x, y]}}}"
    other = "{type: object, description: Other, properties: {b: {type: string, title: B}, c: {enum: [y, x]}}}"
    made = make_schema(f"{{type: object, properties: {{a: {one}, b: {other}}}}}")
    assert inline(made) == ["Enum", "Object"]
    schema = made.schema()
    assert isinstance(schema, ObjectSchema)
    first, second = (one.schema for one in schema.properties)
    assert isinstance(first, RefSchema) and isinstance(second, RefSchema)
    assert first.target == second.target
    assert (first.notes.description, second.notes.description) == ("One", "Other")


def test_a_recurring_union_is_one_type() -> None:
    union = "{oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}"
    swapped = "{oneOf: [{$ref: '#/components/schemas/B'}, {$ref: '#/components/schemas/A'}]}"
    made = make_schema(
        f"{{type: object, properties: {{a: {union}, b: {{type: array, items: {swapped}}}}}}}",
        beside="""
        A: {type: object, required: [x], properties: {x: {type: string}}}
        B: {type: object, required: [y], properties: {y: {type: string}}}
        """,
    )
    assert inline(made) == ["Union"]


def test_a_flattened_body_gets_no_name() -> None:
    made = make("""
        paths:
          /a:
            post:
              requestBody: {content: {application/json: {schema: {type: object, properties: {a: {type: string}}}}}}
              responses:
                '200':
                  content: {application/json: {schema: {type: object, properties: {b: {type: string}}}}}
        """)
    (only,) = made.api.types
    assert isinstance(only.schema, ObjectSchema)
    assert [one.name for one in only.schema.properties] == ["b"]
    assert only.contexts[0][0] == "@POST /a"


def test_a_result_that_is_no_simple_type_gets_a_name() -> None:
    made = make("""
        paths:
          /a:
            get:
              responses:
                '200':
                  content:
                    application/json: {schema: {type: array, items: {oneOf: [{type: string}, {type: integer}]}}}
        """)
    assert inline(made) == ["Array"]


def test_the_declared_discriminator_survives() -> None:
    """Of two equal unions one declares what tells its variants apart: the type they become does too."""
    plain = "{oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}"
    declared = plain[:-1] + ", discriminator: {propertyName: y, mapping: {a: A, b: B}}}"
    made = make_schema(
        f"{{type: object, properties: {{a: {plain}, b: {declared}}}}}",
        beside="""
        A: {type: object, required: [x, y], properties: {x: {const: a}, y: {type: string}}}
        B: {type: object, required: [x, y], properties: {x: {const: b}, y: {type: string}}}
        """,
    )
    (union,) = (one.schema for one in made.api.types if isinstance(one.schema, UnionSchema))
    assert union.discriminator is not None
    assert (union.discriminator.property, union.discriminator.inferred) == ("y", False)


def test_an_enum_keeps_its_order() -> None:
    made = make_schema("{type: object, properties: {a: {enum: [g, f, e, d, c, b, a]}}}")
    (enum,) = (one.schema for one in made.api.types if isinstance(one.schema, EnumSchema))
    assert enum.values == ("g", "f", "e", "d", "c", "b", "a")
