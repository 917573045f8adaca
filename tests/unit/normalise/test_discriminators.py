"""What tells the variants of a union apart: declared, implied, inferred, or nothing."""

from __future__ import annotations

import pytest

from specloom.config.schema import Config, DiscriminatorOverride
from specloom.ir.model import Discriminator, EnumSchema, ObjectSchema, UnionSchema
from specloom.normalise.schemas.unions import literal_prefix
from tests.unit.normalise.making import Made, make_schema

CAT, DOG = "#/components/schemas/Cat", "#/components/schemas/Dog"
UNION = "{oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]"


def pets(cat: str, dog: str, declared: str = "") -> Made:
    """A union of Cat and Dog with these properties, the tag required."""
    beside = "\n".join(
        f"{name}: {{type: object, required: [kind], properties: {{{text}}}}}"
        for name, text in (("Cat", cat), ("Dog", dog))
    )
    return make_schema(UNION + (f", discriminator: {declared}" if declared else "") + "}", beside=beside)


def found(made: Made) -> Discriminator | None:
    """The discriminator of the union."""
    schema = made.schema()
    assert isinstance(schema, UnionSchema)
    return schema.discriminator


ENUMS = ("kind: {enum: [cat]}", "kind: {const: dog}")


def test_declared_with_mapping() -> None:
    made = pets(*ENUMS, "{propertyName: kind, mapping: {cat: '#/components/schemas/Cat', dog: Dog}}")
    assert made.codes == []
    assert found(made) == Discriminator("kind", (("cat", CAT), ("dog", DOG)))


def test_inferred() -> None:
    made = pets(*ENUMS)
    assert made.codes == []
    assert found(made) == Discriminator("kind", (("cat", CAT), ("dog", DOG)), inferred=True)


def test_several_values_of_a_required_property() -> None:
    made = pets("kind: {enum: [cat, kitten]}", "kind: {enum: [dog]}")
    assert found(made) == Discriminator("kind", (("cat", CAT), ("kitten", CAT), ("dog", DOG)), inferred=True)


@pytest.mark.parametrize(
    ("mapping", "values"),
    [("{c: Cat, d: Dog}", ("c", "d")), ("{c: '#/components/schemas/Cat', d: Dog}", ("c", "d")), ("{}", ("Cat", "Dog"))],
)
def test_a_mapping_gives_plain_strings_their_values(mapping: str, values: tuple[str, str]) -> None:
    """`petType: string` in the variant, its value only in the mapping; without one it is the schema's name."""
    made = pets("kind: {type: string}", "kind: {type: string}", f"{{propertyName: kind, mapping: {mapping}}}")
    assert made.codes == []
    assert found(made) == Discriminator("kind", ((values[0], CAT), (values[1], DOG)))
    cat = made.schema("Cat")
    assert isinstance(cat, ObjectSchema)
    assert cat.properties[0].schema == EnumSchema((values[0],))


def test_a_mapping_may_give_one_variant_several_values() -> None:
    made = pets(
        "kind: {type: string}", "kind: {type: string}", "{propertyName: kind, mapping: {b: Cat, a: Cat, d: Dog}}"
    )
    assert made.codes == []
    assert found(made) == Discriminator("kind", (("a", CAT), ("b", CAT), ("d", DOG)))


def test_several_values_of_a_property_that_may_be_left_out_tell_nothing() -> None:
    text = "{type: object, properties: {kind: {type: string}}}"
    declared = ", discriminator: {propertyName: kind, mapping: {a: Cat, b: Cat, d: Dog}}}"
    made = make_schema(UNION + declared, beside=f"Cat: {text}\nDog: {text}")
    assert found(made) is None
    assert "SL322" in made.codes


@pytest.mark.parametrize(
    ("declared", "code"),
    [
        ("kind", "SL320"),
        ("{mapping: {}}", "SL320"),
        ("{propertyName: ''}", "SL320"),
        ("{propertyName: kind, mapping: {cat: Mouse}}", "SL321"),
        ("{propertyName: kind, mapping: {cat: 1}}", "SL321"),
        ("{propertyName: other}", "SL322"),
    ],
)
def test_faults_of_a_declared_one(declared: str, code: str) -> None:
    """Told, and what the variants themselves say is used instead."""
    made = pets(*ENUMS, declared)
    assert made.codes == [code]
    discriminator = found(made)
    assert discriminator is not None
    assert discriminator.mapping == (("cat", CAT), ("dog", DOG))


def test_a_mapping_to_nothing_is_an_error() -> None:
    made = pets(*ENUMS, "{propertyName: kind, mapping: {cat: '#/components/schemas/Mouse'}}")
    assert made.codes == ["SL201"]
    (told,) = made.diagnostics
    assert told.place.pointer == "/components/schemas/Probe/discriminator/mapping/cat"


def test_overlapping_variants_are_told() -> None:
    made = pets("kind: {type: string}, a: {type: string}", "kind: {type: string}, b: {type: string}")
    assert made.codes == ["SL323"]
    assert "`Cat` and `Dog`" in next(iter(made.diagnostics)).message
    assert found(made) is None


@pytest.mark.parametrize(
    ("cat", "dog"),
    [
        ("kind: {type: string}", "kind: {type: integer}"),
        ("kind: {enum: [a, b]}", "kind: {enum: [c]}"),
        ("kind: {enum: [call.ending]}", "kind: {type: string, pattern: '^call\\.late(\\[.+\\])?$'}"),
    ],
)
def test_variants_that_cannot_overlap(cat: str, dog: str) -> None:
    assert pets(cat, dog).codes == []


@pytest.mark.parametrize(
    ("pattern", "prefix"),
    [
        (r"^call\.late(\[.+\])?$", "call.late"),
        ("^ab*c", "a"),
        ("^a+b", "a"),
        ("^a{2}", ""),
        ("^a.c", "a"),
        ("^a|b", ""),
        (r"^\d", ""),
        ("abc", ""),
    ],
)
def test_what_a_pattern_surely_begins_with(pattern: str, prefix: str) -> None:
    assert literal_prefix(pattern) == prefix


def test_a_tag_that_is_not_required_is_told() -> None:
    made = make_schema(
        UNION + ", discriminator: {propertyName: kind}}",
        beside="""
        Cat: {type: object, properties: {kind: {enum: [cat]}}}
        Dog: {type: object, required: [kind], properties: {kind: {enum: [dog]}}}
        """,
    )
    assert made.codes == ["SL324"]
    assert "`Cat`" in next(iter(made.diagnostics)).message
    assert found(made) == Discriminator("kind", (("cat", CAT), ("dog", DOG)))


@pytest.mark.parametrize(
    ("cat", "dog"),
    [
        ("kind: {enum: [x]}", "kind: {enum: [x]}"),
        ("kind: {enum: [1]}", "kind: {enum: [2]}"),
        ("kind: {enum: [cat], nullable: true}", "kind: {enum: [dog]}"),
    ],
)
def test_values_that_tell_nothing(cat: str, dog: str) -> None:
    """The same value twice, numbers, or a tag that may be null: no discriminator to rely on."""
    assert found(pets(cat, dog)) is None


def test_the_usual_names_come_first() -> None:
    made = pets("alpha: {const: a}, kind: {const: cat}", "alpha: {const: b}, kind: {const: dog}")
    discriminator = found(made)
    assert discriminator is not None
    assert discriminator.property == "kind"


def test_inline_variants_get_names_and_are_told_apart() -> None:
    variant = "{{type: object, required: [kind], properties: {{kind: {{const: {0}}}, {0}Size: {{type: integer}}}}}}"
    made = make_schema(f"{{oneOf: [{variant.format('big')}, {variant.format('small')}]}}")
    discriminator = found(made)
    assert discriminator is not None
    assert [value for value, _ in discriminator.mapping] == ["big", "small"]


def stated(*entries: DiscriminatorOverride) -> Config:
    """A configuration that states discriminators."""
    return Config(discriminators=entries)


PLAIN = """
Cat: {type: object, required: [kind], properties: {kind: {type: string}}}
Dog: {type: object, required: [kind], properties: {kind: {type: string}, tricks: {type: integer}}}
"""


def test_the_configuration_states_what_the_document_does_not() -> None:
    config = stated(
        DiscriminatorOverride("kind", {"cat": "Cat", "puppy": "Dog", "hound": "a.yaml#/components/schemas/Dog"})
    )
    made = make_schema(UNION + "}", beside=PLAIN, config=config)
    assert made.codes == []
    assert found(made) == Discriminator("kind", (("cat", CAT), ("hound", DOG), ("puppy", DOG)))
    dog = made.schema("Dog")
    assert isinstance(dog, ObjectSchema)
    assert dog.properties[0].schema == EnumSchema(("hound", "puppy"))


def test_a_stated_discriminator_counts_before_a_declared_one() -> None:
    declared = UNION + ", discriminator: {propertyName: kind}}"
    config = stated(DiscriminatorOverride("kind", {"c": "Cat", "d": "Dog"}))
    assert found(make_schema(declared, beside=PLAIN, config=config)) == Discriminator("kind", (("c", CAT), ("d", DOG)))


def test_an_inline_union_anywhere_is_found_by_its_variants() -> None:
    config = stated(DiscriminatorOverride("kind", {"cat": "Cat", "dog": "Dog"}))
    text = "{type: object, properties: {pets: {type: array, items: " + UNION + "}}}}"
    made = make_schema(text, beside=PLAIN, config=config)
    unions = [one.schema for one in made.api.types if isinstance(one.schema, UnionSchema)]
    assert [one.discriminator for one in unions] == [Discriminator("kind", (("cat", CAT), ("dog", DOG)))]


@pytest.mark.parametrize(
    ("entry", "hint"),
    [
        (DiscriminatorOverride("kind", {"cat": "Cat"}), "it needs a union whose variants are all in its mapping"),
        (DiscriminatorOverride("kind", {"cat": "Cat", "dog": "Hound"}), "no schema is called `Hound`"),
    ],
)
def test_a_stated_discriminator_that_fits_no_union_is_told(entry: DiscriminatorOverride, hint: str) -> None:
    made = make_schema(UNION + "}", beside=PLAIN, config=stated(entry))
    assert found(made) is None
    told = [one for one in made.diagnostics if one.code == "SL402"]
    assert [(one.message, one.hint) for one in told] == [
        ("`discriminators`, entry 1 (`kind`), matches nothing in the specs", hint)
    ]


def test_a_stated_discriminator_that_variants_do_not_have_is_told() -> None:
    config = stated(DiscriminatorOverride("colour", {"cat": "Cat", "dog": "Dog"}))
    assert "SL322" in make_schema(UNION + "}", beside=PLAIN, config=config).codes
