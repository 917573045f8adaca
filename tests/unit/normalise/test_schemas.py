"""Every kind of schema that OpenAPI 3.0 and 3.1 know, and every fault that real documents have."""

from __future__ import annotations

import pytest

from specloom.ir.model import (
    Annotations,
    AnySchema,
    ArraySchema,
    BooleanSchema,
    EnumSchema,
    Frozen,
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
from tests.unit.normalise.making import make_schema

NULLABLE = Annotations(nullable=True)
TEXT = StringSchema()
WHOLE = NumberSchema(integer=True)

EITHER_VERSION: list[tuple[str, Schema]] = [
    ("{}", AnySchema()),
    ("{type: boolean}", BooleanSchema()),
    ("{type: integer, format: int64}", NumberSchema(integer=True, format="int64")),
    ("{type: number, minimum: 1, maximum: 2.5}", NumberSchema(minimum=1, maximum=2.5)),
    ("{type: number, minimum: 1.0, multipleOf: 0.5}", NumberSchema(minimum=1, multiple_of=0.5)),
    ("{type: number, minimum: high, multipleOf: 0, maximum: true}", NumberSchema()),
    ("{type: string, format: date-time}", StringSchema("date-time")),
    ("{type: string, minLength: 1, maxLength: 3, pattern: ^a}", StringSchema("", 1, 3, "^a")),
    ("{type: string, minLength: -1, maxLength: 1.5}", TEXT),
    (
        "{type: array, items: {type: string}, minItems: 1, maxItems: 2, uniqueItems: true}",
        ArraySchema(TEXT, (), 1, 2, True),
    ),
    ("{type: array}", ArraySchema(AnySchema())),
    ("{type: object}", MapSchema(AnySchema())),
    ("{type: object, additionalProperties: true}", MapSchema(AnySchema())),
    ("{type: object, additionalProperties: {type: integer}}", MapSchema(WHOLE)),
    ("{type: object, additionalProperties: false}", MapSchema(NeverSchema())),
    ("{type: object, properties: {}}", ObjectSchema(())),
    ("{type: string, enum: [a, b]}", EnumSchema(("a", "b"))),
    ("{type: integer, enum: [1, 2]}", EnumSchema((1, 2))),
    ("{enum: [1, a, true]}", EnumSchema((1, "a", True))),
    ("{type: string, enum: [a, null]}", EnumSchema(("a",), NULLABLE)),
    ("{enum: [null]}", NullSchema(NULLABLE)),
]
"""Schemas that mean the same in 3.0 and 3.1."""


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
@pytest.mark.parametrize(("text", "wanted"), EITHER_VERSION)
def test_kinds(text: str, wanted: Schema, version: str) -> None:
    made = make_schema(text, version=version)
    assert made.codes == (["SL317"] if "uniqueItems" in text else [])
    assert made.schema() == wanted


ONLY_30: list[tuple[str, Schema]] = [
    ("{type: string, nullable: true}", StringSchema(notes=NULLABLE)),
    ("{type: string, enum: [a, null], nullable: true}", EnumSchema(("a",), NULLABLE)),
    ("{type: number, minimum: 1, exclusiveMinimum: true}", NumberSchema(exclusive_minimum=1)),
    (
        "{type: number, maximum: 9, exclusiveMaximum: true, minimum: 0, exclusiveMinimum: false}",
        NumberSchema(minimum=0, exclusive_maximum=9),
    ),
]

ONLY_31: list[tuple[str, Schema]] = [
    ("true", AnySchema()),
    ("false", NeverSchema()),
    ("{type: 'null'}", NullSchema()),
    ("{type: [string, 'null']}", StringSchema(notes=NULLABLE)),
    ("{type: [string]}", TEXT),
    ("{type: [string, integer]}", UnionSchema((TEXT, WHOLE), False)),
    (
        "{type: [string, integer, 'null'], minLength: 1}",
        UnionSchema((StringSchema(min_length=1), WHOLE), False, None, NULLABLE),
    ),
    ("{const: a}", EnumSchema(("a",))),
    ("{const: 1}", EnumSchema((1,))),
    ("{const: null}", NullSchema(NULLABLE)),
    (
        "{type: number, exclusiveMinimum: 1, exclusiveMaximum: 9}",
        NumberSchema(exclusive_minimum=1, exclusive_maximum=9),
    ),
    (
        "{type: array, prefixItems: [{type: string}, {type: integer}], items: false}",
        ArraySchema(NeverSchema(), (TEXT, WHOLE)),
    ),
    ("{type: array, prefixItems: [{type: string}], items: {type: integer}}", ArraySchema(WHOLE, (TEXT,))),
    ("{type: object, patternProperties: {^x: {type: string}}}", MapSchema(UnionSchema((TEXT, AnySchema()), False))),
    (
        "{type: object, patternProperties: {^x: {type: string}, ^y: {type: integer}}}",
        MapSchema(UnionSchema((TEXT, WHOLE, AnySchema()), False)),
    ),
    ("{type: object, unevaluatedProperties: {type: string}}", MapSchema(TEXT)),
    ("{type: string, contentMediaType: image/png}", StringSchema(content_media_type="image/png")),
]


@pytest.mark.parametrize(("text", "wanted"), ONLY_30)
def test_kinds_of_30(text: str, wanted: Schema) -> None:
    made = make_schema(text, version="3.0.3")
    assert (made.codes, made.schema()) == ([], wanted)


@pytest.mark.parametrize(("text", "wanted"), ONLY_31)
def test_kinds_of_31(text: str, wanted: Schema) -> None:
    made = make_schema(text)
    assert (made.codes, made.schema()) == ([], wanted)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("{properties: {a: {}}}", ObjectSchema),
        ("{additionalProperties: {type: string}}", MapSchema),
        ("{items: {type: string}}", ArraySchema),
        ("{pattern: a}", StringSchema),
        ("{format: date-time}", StringSchema),
        ("{minimum: 1}", NumberSchema),
        ("{description: anything}", AnySchema),
    ],
)
def test_a_missing_type_is_implied(text: str, kind: type[Schema]) -> None:
    made = make_schema(text)
    assert made.codes == []
    assert isinstance(made.schema(), kind)


FAULTS: list[tuple[str, Schema, str]] = [
    ("{type: string, enum: []}", TEXT, "SL301"),
    ("a string", AnySchema(), "SL302"),
    ("[]", AnySchema(), "SL302"),
    ("null", AnySchema(), "SL302"),
    ("{type: text}", AnySchema(), "SL304"),
    ("{type: [string, file]}", TEXT, "SL304"),
    ("{type: string, enum: [asc, ASC, desc]}", EnumSchema(("asc", "ASC", "desc")), "SL305"),
    ("{enum: [{a: 1}]}", AnySchema(), "SL306"),
    ("{type: array, enum: [a, b], items: {type: string}}", ArraySchema(EnumSchema(("a", "b"))), "SL307"),
    ("{type: object, enum: [a, b]}", EnumSchema(("a", "b")), "SL308"),
    ("{type: string, enum: a}", TEXT, "SL309"),
    ("{type: object, properties: {a: {}}, required: a}", ObjectSchema(()), "SL309"),
    ("{type: string, allOf: []}", TEXT, "SL310"),
    ("{oneOf: []}", AnySchema(), "SL310"),
    ("{type: string, enum: [a, b, a]}", EnumSchema(("a", "b")), "SL315"),
    (r"{type: string, pattern: '/^a+$/'}", StringSchema(pattern="^a+$"), "SL314"),
    (r"{type: string, pattern: '/^a+/i'}", StringSchema(pattern="(?i:^a+)"), "SL314"),
]


@pytest.mark.parametrize(("text", "wanted", "code"), FAULTS)
def test_faults_are_told_and_lived_with(text: str, wanted: Schema, code: str) -> None:
    made = make_schema(text)
    assert made.codes == [code]
    assert isinstance(made.schema(), ObjectSchema) if code == "SL309" and "object" in text else made.schema() == wanted
    (told,) = made.diagnostics
    assert told.place.pointer.startswith("/components/schemas/Probe")
    assert told.place.line > 0


def test_an_enum_of_floats_is_told() -> None:
    assert len(make_schema("{enum: [1.5, 2.5]}").codes) == 1


@pytest.mark.parametrize("pattern", ["/a/", "a/b", "^/x/$", "/^a", "^[/]$"])
def test_slashes_that_belong_to_a_pattern_stay(pattern: str) -> None:
    made = make_schema(f"{{type: string, pattern: '{pattern}'}}")
    assert made.codes == []
    assert made.schema() == StringSchema(pattern=pattern)


def test_notes() -> None:
    text = """{type: string, title: T, description: D, default: x, example: a, examples: [b], deprecated: true,
               readOnly: true, writeOnly: true}"""
    wanted = Annotations("T", "D", Frozen('"x"'), (Frozen('"a"'), Frozen('"b"')), True, False, True, True)
    assert make_schema(text).schema() == StringSchema(notes=wanted)


def test_a_default_of_null_is_a_default() -> None:
    assert make_schema("{type: [string, 'null'], default: null}").schema().notes.default == Frozen("null")


def test_properties() -> None:
    made = make_schema(
        """{type: object, required: [b, gone], additionalProperties: {type: integer},
            properties: {a: {type: string, readOnly: true}, b: {$ref: '#/components/schemas/Other'}}}""",
        beside="Other: {type: string, minLength: 1}",
    )
    schema = made.schema()
    assert isinstance(schema, ObjectSchema)
    assert [(one.name, one.required) for one in schema.properties] == [("a", False), ("b", True), ("gone", True)]
    assert schema.properties[0].schema.notes.read_only
    assert schema.properties[1].schema == RefSchema("#/components/schemas/Other")
    assert schema.properties[2].schema == AnySchema()
    assert schema.extra == WHOLE
    assert schema.properties[0].origin.pointer == "/components/schemas/Probe/properties/a"


@pytest.mark.parametrize("extra", [None, "true", "false"])
def test_further_properties(extra: str | None) -> None:
    """What the document does not say is not made up: silence, true and false are three things."""
    said = "" if extra is None else f", additionalProperties: {extra}"
    schema = make_schema(f"{{type: object, properties: {{a: {{}}}}{said}}}").schema()
    assert isinstance(schema, ObjectSchema)
    assert schema.extra == {None: None, "true": AnySchema(), "false": NeverSchema()}[extra]


def test_deep_schemas_end() -> None:
    """As deep as the reader allows; deeper ones would not be read at all."""
    depth = 40
    schema = make_schema("{type: array, items: " * depth + "{type: string}" + "}" * depth).schema()
    for _ in range(depth):
        assert isinstance(schema, ArraySchema)
        schema = schema.items
    assert schema == TEXT


def test_one_and_true_are_two_values() -> None:
    schema = make_schema("{oneOf: [{const: 1}, {const: true}, {const: a}]}").schema()
    assert isinstance(schema, UnionSchema)
    assert len(schema.variants) == 3
