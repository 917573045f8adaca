"""allOf, oneOf, anyOf: alone, beside one another, and in circles."""

from __future__ import annotations

import pytest

from specloom.ir.model import (
    Annotations,
    AnySchema,
    ArraySchema,
    EnumSchema,
    MapSchema,
    NeverSchema,
    NullSchema,
    NumberSchema,
    ObjectSchema,
    RefSchema,
    Schema,
    StringSchema,
    UnionSchema,
)
from tests.unit.normalise.making import Made, make_schema

A = "A: {type: object, description: An A, required: [x], properties: {x: {type: string}, y: {type: integer}}}"
B = "B: {type: object, properties: {z: {type: boolean}}}"
BESIDE = f"{A}\n{B}"
REF_A, REF_B = RefSchema("#/components/schemas/A"), RefSchema("#/components/schemas/B")


def both(text: str) -> Made:
    """The schema `text` beside A and B."""
    return make_schema(text, beside=BESIDE)


def shape(schema: Schema) -> dict[str, tuple[str, bool]]:
    """Kind and need of every property."""
    assert isinstance(schema, ObjectSchema), schema
    return {one.name: (type(one.schema).__name__.removesuffix("Schema"), one.required) for one in schema.properties}


JUST_THAT_REF = [
    "{allOf: [{$ref: '#/components/schemas/A'}], description: Mine}",
    "{allOf: [{$ref: '#/components/schemas/A'}, {description: Mine}], description: Mine}",
    "{description: Mine, oneOf: [{$ref: '#/components/schemas/A'}]}",
    "{description: Mine, anyOf: [{$ref: '#/components/schemas/A'}]}",
    "{description: Mine, type: object, allOf: [{$ref: '#/components/schemas/A'}]}",
    "{description: Mine, $ref: '#/components/schemas/A'}",
]


@pytest.mark.parametrize("text", JUST_THAT_REF)
def test_one_reference_and_words_is_that_type(text: str) -> None:
    made = both(text)
    assert made.codes == []
    assert made.schema() == RefSchema("#/components/schemas/A", Annotations(description="Mine"))


def test_all_of_merges_objects() -> None:
    made = both(
        "{allOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}, "
        "{type: object, required: [y, w], properties: {w: {type: number}}}]}"
    )
    schema = made.schema()
    assert made.codes == []
    assert shape(schema) == {
        "x": ("String", True),
        "y": ("Number", True),
        "z": ("Boolean", False),
        "w": ("Number", True),
    }
    assert isinstance(schema, ObjectSchema)
    assert schema.parents == (REF_A.target, REF_B.target)


def test_properties_beside_all_of() -> None:
    schema = both(
        "{allOf: [{$ref: '#/components/schemas/A'}], properties: {own: {type: string}}, required: [own]}"
    ).schema()
    assert shape(schema) == {"own": ("String", True), "x": ("String", True), "y": ("Number", False)}


def test_an_inheritance_chain() -> None:
    made = make_schema(
        "{allOf: [{$ref: '#/components/schemas/Mid'}, {properties: {c: {type: string}}}]}",
        beside="""
        Top: {type: object, properties: {a: {type: string}}}
        Mid: {allOf: [{$ref: '#/components/schemas/Top'}, {properties: {b: {type: string}}}]}
        """,
    )
    assert list(shape(made.schema())) == ["a", "b", "c"]


@pytest.mark.parametrize(
    ("parts", "wanted"),
    [
        ("{type: string, minLength: 1}, {maxLength: 9, pattern: a}", StringSchema("", 1, 9, "a")),
        ("{type: number, minimum: 1}, {type: integer}", NumberSchema(integer=True, minimum=1)),
        ("{enum: [a, b]}, {enum: [b, c]}", EnumSchema(("b",))),
        ("{type: string}, {enum: [b, c]}", EnumSchema(("b", "c"))),
        ("{type: array, items: {type: string}}, {minItems: 1}", ArraySchema(StringSchema(), min_items=1)),
        ("{type: object}, {additionalProperties: {type: string}}", MapSchema(StringSchema())),
        ("{}, {type: string}", StringSchema()),
        ("{type: string}, false", NeverSchema()),
    ],
)
def test_all_of_other_kinds(parts: str, wanted: Schema) -> None:
    made = make_schema(f"{{allOf: [{parts}]}}")
    assert made.codes == []
    assert made.schema() == wanted


def test_parts_that_exclude_each_other_are_told() -> None:
    made = make_schema("{allOf: [{type: string}, {type: integer}]}")
    assert made.codes == ["SL312"]
    assert made.schema() == NumberSchema(integer=True)


@pytest.mark.parametrize(
    "beside",
    [
        "A: {allOf: [{$ref: '#/components/schemas/A'}, {properties: {a: {}}}]}",
        "A: {allOf: [{$ref: '#/components/schemas/B'}, {type: object, properties: {a: {}}}]}\n"
        "B: {allOf: [{$ref: '#/components/schemas/A'}, {type: object, properties: {b: {}}}]}",
    ],
)
def test_all_of_itself_is_left_out(beside: str) -> None:
    made = make_schema("{type: string}", beside=beside)
    assert made.codes == ["SL311"]
    assert not made.diagnostics.failed
    assert "a" in properties(made, "A")


@pytest.mark.parametrize("order", [("Pet", "Cat", "Dog"), ("Cat", "Dog", "Pet"), ("Dog", "Pet", "Cat")])
def test_variants_that_extend_their_union(order: tuple[str, ...]) -> None:
    """`Pet` is one of its kinds, and every kind is a `Pet` and more: no circle, whichever comes first."""
    texts = {
        "Pet": "{type: object, required: [kind], properties: {kind: {type: string}}, discriminator: "
        "{propertyName: kind}, oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]}",
        "Cat": "{allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {lives: {type: integer}}}]}",
        "Dog": "{allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {tricks: {type: string}}}]}",
    }
    made = make_schema("{type: string}", beside="\n".join(f"{name}: {texts[name]}" for name in order))
    assert made.codes == []
    assert properties(made, "Cat") == ["kind", "lives"]
    union = made.schema("Pet")
    assert isinstance(union, UnionSchema)
    assert union.discriminator is not None
    assert [value for value, _ in union.discriminator.mapping] == ["Cat", "Dog"]


def test_all_of_a_type_that_mentions_it_is_none() -> None:
    """Recursion by way of a property is no circle of `allOf`."""
    made = make_schema(
        "{allOf: [{$ref: '#/components/schemas/Base'}, "
        "{properties: {kids: {type: array, items: {$ref: '#/components/schemas/Probe'}}}}]}",
        beside="Base: {type: object, properties: {up: {$ref: '#/components/schemas/Probe'}}}",
    )
    assert made.codes == []
    assert shape(made.schema()) == {"up": ("Ref", False), "kids": ("Array", False)}


@pytest.mark.parametrize("key", ["oneOf", "anyOf"])
@pytest.mark.parametrize(
    ("variants", "wanted"),
    [
        ("{type: string}, {type: 'null'}", StringSchema(notes=Annotations(nullable=True))),
        ("{$ref: '#/components/schemas/A'}, {type: 'null'}", RefSchema(REF_A.target, Annotations(nullable=True))),
        ("{type: 'null'}, {enum: [null]}", NullSchema()),
        ("{type: string}, {type: string}", StringSchema()),
    ],
)
def test_unions_that_are_none(key: str, variants: str, wanted: Schema) -> None:
    assert both(f"{{{key}: [{variants}]}}").schema() == wanted


@pytest.mark.parametrize(("key", "exclusive"), [("oneOf", True), ("anyOf", False)])
def test_unions(key: str, exclusive: bool) -> None:
    schema = both(f"{{{key}: [{{$ref: '#/components/schemas/A'}}, {{type: string}}, {{type: 'null'}}]}}").schema()
    assert schema == UnionSchema((REF_A, StringSchema()), exclusive, None, Annotations(nullable=True))


def test_an_enum_or_any_text_stays_a_union() -> None:
    schema = make_schema("{oneOf: [{type: string, enum: [a, b]}, {type: string}]}").schema()
    assert schema == UnionSchema((EnumSchema(("a", "b")), StringSchema()))


def test_variants_take_the_type_around_them() -> None:
    schema = make_schema("{type: string, oneOf: [{format: date-time}, {maxLength: 3}]}").schema()
    assert schema == UnionSchema((StringSchema("date-time"), StringSchema(max_length=3)))


def test_one_of_beside_properties_multiplies() -> None:
    """Each variant together with what stands beside the union."""
    made = both(
        "{type: object, required: [own], properties: {own: {type: string}}, "
        "oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}"
    )
    schema = made.schema()
    assert isinstance(schema, UnionSchema)
    variants = [made.types.get(one.target, None) for one in schema.variants if isinstance(one, RefSchema)]
    shapes = [shape(one.schema) for one in variants if one is not None]
    assert shapes == [
        {"own": ("String", True), "x": ("String", True), "y": ("Number", False)},
        {"own": ("String", True), "z": ("Boolean", False)},
    ]


@pytest.mark.parametrize("key", ["oneOf", "anyOf"])
def test_variants_that_only_say_what_is_required_are_no_types(key: str) -> None:
    made = make_schema(
        f"{{type: object, properties: {{a: {{}}, b: {{}}}}, {key}: [{{required: [a]}}, {{required: [b]}}]}}"
    )
    assert shape(made.schema()) == {"a": ("Any", False), "b": ("Any", False)}


def test_unions_that_multiply_too_far_are_told() -> None:
    def wide(letter: str) -> str:
        parts = (f"{{type: object, properties: {{{letter}{n}: {{type: string}}}}}}" for n in range(9))
        return f"{{oneOf: [{', '.join(parts)}]}}"

    made = make_schema(f"{{allOf: [{wide('a')}, {wide('b')}]}}")
    assert made.codes.count("SL313") == 1
    assert not isinstance(made.schema(), AnySchema)


@pytest.mark.parametrize(
    "text",
    [
        "{type: object, properties: {kids: {type: array, items: {$ref: '#/components/schemas/Probe'}}}}",
        "{oneOf: [{type: string}, {type: array, items: {$ref: '#/components/schemas/Probe'}}]}",
        "{type: object, additionalProperties: {$ref: '#/components/schemas/Probe'}}",
        "{anyOf: [{type: object, properties: {not: {$ref: '#/components/schemas/Probe'}}}, {type: string}]}",
    ],
)
def test_recursive(text: str) -> None:
    made = make_schema(text)
    assert made.codes == []
    assert len([one for one in made.api.types if one.key == "Probe"]) == 1


def properties(made: Made, key: str) -> list[str]:
    """The properties of an object, in their order."""
    schema = made.schema(key)
    assert isinstance(schema, ObjectSchema)
    return [one.name for one in schema.properties]
