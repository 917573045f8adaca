"""A base with a discriminator: its uses stand for everything that includes it."""

from __future__ import annotations

from specloom.ir.model import ArraySchema, EnumSchema, ObjectSchema, RefSchema, UnionSchema
from tests.unit.normalise.making import Made, make

PETS = """
paths:
  /pets:
    get:
      operationId: listPets
      tags: [pets]
      responses:
        "200":
          description: Pets.
          content: {application/json: {schema: {type: array, items: {$ref: "#/components/schemas/Pet"}}}}
    post:
      operationId: createPet
      tags: [pets]
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}
      responses: {"204": {description: Done.}}
components:
  schemas:
    Pet:
      type: object
      required: [kind]
      properties: {kind: {type: string}, parent: {$ref: "#/components/schemas/Pet"}}
      discriminator: {propertyName: kind, mapping: {dog: "#/components/schemas/Dog"}}
    Dog: {allOf: [{$ref: "#/components/schemas/Pet"}, {properties: {barks: {type: boolean}}}]}
    Puppy: {allOf: [{$ref: "#/components/schemas/Dog"}, {properties: {weeks: {type: integer}}}]}
    Cat: {allOf: [{$ref: "#/components/schemas/Pet"}, {properties: {lives: {type: integer}}}]}
    Kennel:
      type: object
      properties: {dog: {$ref: "#/components/schemas/Dog"}, cat: {$ref: "#/components/schemas/Cat"}}
    Either: {oneOf: [{$ref: "#/components/schemas/Dog"}, {$ref: "#/components/schemas/Cat"}]}
"""


def family(made: Made, type_id: str) -> dict[str, tuple[object, ...]]:
    """The members of a union by their values."""
    union = made.types[type_id].schema
    assert isinstance(union, UnionSchema)
    assert union.discriminator is not None
    return {target: value for value, target in union.discriminator.mapping}  # type: ignore[misc]


def test_uses_are_unions() -> None:
    made = make(PETS)
    assert made.codes == []
    prefix = "#/components/schemas/"
    pets = f"{prefix}Pet/discriminator"
    assert family(made, pets) == {
        f"{prefix}Dog": "dog",
        f"{prefix}Puppy": "Puppy",
        f"{prefix}Cat": "Cat",
        f"{prefix}Pet": "Pet",
    }
    listed = made.operations["GET /pets"].result
    assert isinstance(listed, ArraySchema)
    assert listed.items == RefSchema(pets)
    body = made.operations["POST /pets"].body
    assert body is not None
    assert body.contents[0].schema == RefSchema(pets)
    kennel = made.schema("Kennel")
    assert isinstance(kennel, ObjectSchema)
    targets = [one.schema.target for one in kennel.properties if isinstance(one.schema, RefSchema)]
    assert targets == [f"{prefix}Dog/discriminator", f"{prefix}Cat"]


def test_every_member_has_its_own_value() -> None:
    made = make(PETS)
    for key, value in {"Pet": "Pet", "Dog": "dog", "Puppy": "Puppy", "Cat": "Cat"}.items():
        schema = made.schema(key)
        assert isinstance(schema, ObjectSchema)
        kind, parent = schema.properties[:2]
        assert isinstance(kind.schema, EnumSchema)
        assert kind.schema.values == (value,)
        assert parent.schema == RefSchema("#/components/schemas/Pet/discriminator")


def test_a_base_that_no_value_names_is_no_member() -> None:
    made = make(PETS.replace("kind: {type: string}", "kind: {type: string, enum: [dog, Puppy, Cat]}"))
    assert "#/components/schemas/Pet" not in family(made, "#/components/schemas/Pet/discriminator")


def test_a_base_alone_stays_what_it_is() -> None:
    made = make("""
        components:
          schemas:
            Probe: {type: object, properties: {kind: {type: string}}, discriminator: {propertyName: kind}}
            Other: {type: object, properties: {probe: {$ref: "#/components/schemas/Probe"}}}
        """)
    assert list(made.types) == ["Other", "Probe"]
    assert made.codes == []


def test_names() -> None:
    names = make(PETS).names().types
    assert names["#/components/schemas/Pet/discriminator"] == "AnyPet"
    assert names["#/components/schemas/Dog/discriminator"] == "AnyDog"
