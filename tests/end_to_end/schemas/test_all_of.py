# ruff: noqa: E501
"""`allOf` is an intersection: deep, through references, in any order (JSON Schema 2020-12, 10.2.1.1)."""

from __future__ import annotations

from itertools import permutations
from typing import Any

import pytest

from tests.end_to_end.schemas.sdk import Make
from tests.unit.normalise.making import make as normalised

BASES = """
components:
  schemas:
    Kind: {type: string, enum: [dog, cat]}
    DogKind: {type: string, enum: [dog, wolf]}
    Address: {type: object, required: [city], properties: {city: {type: string}, zip: {type: string, maxLength: 9}}}
    Base:
      type: object
      required: [id]
      properties:
        id: {type: string}
        kind: {$ref: '#/components/schemas/Kind'}
        address: {$ref: '#/components/schemas/Address'}
        tags: {type: array, items: {type: string}, maxItems: 9}
        size: {type: number, minimum: 1}
        code: {type: string, pattern: '^[a-z]'}
        by: {type: object, additionalProperties: {$ref: '#/components/schemas/Address'}}
        maybe: {type: [string, 'null']}
        any: {}
"""

OWN = """{type: object, required: [address], properties: {
  kind: {$ref: '#/components/schemas/DogKind'},
  address: {type: object, required: [street], properties: {street: {type: string}, zip: {type: string, minLength: 3}}},
  tags: {type: array, items: {type: string, enum: [x, y]}, minItems: 1},
  size: {type: integer, maximum: 5},
  code: {type: string, pattern: '[0-9]$'},
  by: {type: object, additionalProperties: {type: object, required: [street], properties: {street: {type: string}}}},
  maybe: {type: string}, any: {type: integer}}}"""

BASE_REF = "{$ref: '#/components/schemas/Base'}"

VARIANTS = {
    "own last": f"{{allOf: [{BASE_REF}, {OWN}]}}",
    "own first": f"{{allOf: [{OWN}, {BASE_REF}]}}",
    "own beside": f"{{allOf: [{BASE_REF}], {OWN[1:]}",
    "both by reference": "{allOf: [{$ref: '#/components/schemas/Own'}, {$ref: '#/components/schemas/Base'}]}",
    "in two levels": f"{{allOf: [{{allOf: [{OWN}]}}, {{allOf: [{BASE_REF}]}}]}}",
    "beside a reference": f"{{$ref: '#/components/schemas/Base', {OWN[1:]}",
}

GOOD: dict[str, Any] = {
    "id": "1",
    "kind": "dog",
    "address": {"city": "Bern", "street": "Gasse", "zip": "3000"},
    "tags": ["x"],
    "size": 3,
    "code": "a1",
    "by": {"home": {"city": "Bern", "street": "Gasse"}},
    "maybe": "text",
    "any": 1,
}
BAD: list[dict[str, Any]] = [
    {"kind": "cat"},
    {"kind": "wolf"},
    {"address": {"city": "Bern"}},
    {"address": {"street": "Gasse"}},
    {"address": {"city": "Bern", "street": "Gasse", "zip": "30"}},
    {"address": {"city": "Bern", "street": "Gasse", "zip": "3000000000"}},
    {"tags": ["z"]},
    {"tags": []},
    {"tags": ["x"] * 10},
    {"size": 0},
    {"size": 6},
    {"size": 1.5},
    {"code": "1a"},
    {"by": {"home": {"city": "Bern"}}},
    {"by": {"home": {"street": "Gasse"}}},
    {"maybe": None},
    {"any": "text"},
]


@pytest.mark.parametrize("variant", VARIANTS)
def test_every_part_holds(make: Make, variant: str) -> None:
    sdk = make(f"{BASES}    Own: {OWN}\n    Probe: {VARIANTS[variant]}\n")
    assert sdk.is_valid("Probe", GOOD)
    assert sdk.dump(sdk.read("Probe", GOOD, strict=True)) == GOOD
    wrong = {name: GOOD[name] for name in GOOD if name != "id"}
    for value in [wrong, *({**GOOD, **change} for change in BAD)]:
        assert not sdk.is_valid("Probe", value)
        # Null for what may be left out is taken, as for every optional property.
        assert not sdk.fits("Probe", value) or value.get("maybe", "") is None, value
        assert sdk.dump(sdk.read("Probe", value)) == value


PARTS = (
    "{type: object, properties: {a: {type: array, items: {type: object, properties: {x: {type: string}}}}}}",
    "{$ref: '#/components/schemas/Listed'}",
    "{type: object, properties: {a: {type: array, items: {type: object, required: [z], properties: {z: {}}}}}}",
)


@pytest.mark.parametrize("parts", list(permutations(PARTS)), ids=str)
def test_order_is_nothing(make: Make, parts: tuple[str, ...]) -> None:
    sdk = make(f"""
components:
  schemas:
    Item: {{type: object, required: [y], properties: {{y: {{type: integer}}}}}}
    Listed: {{type: object, properties: {{a: {{type: array, items: {{$ref: '#/components/schemas/Item'}}}}}}}}
    Probe: {{allOf: [{", ".join(parts)}]}}
""")
    good = {"a": [{"x": "1", "y": 2, "z": None}]}
    assert sdk.read("Probe", good, strict=True).a[0].y == 2
    for item in ({"y": 1}, {"z": 1}, {"x": 1, "y": 1, "z": 1}, {"y": "1", "z": 1}):
        assert not sdk.is_valid("Probe", {"a": [item]})
        assert not sdk.fits("Probe", {"a": [item]})


def test_types_that_hold_themselves(make: Make) -> None:
    """The intersection of two trees is a tree, whose nodes have what both have."""
    sdk = make("""
components:
  schemas:
    Left: {type: object, required: [a], properties: {a: {type: string}, next: {$ref: '#/components/schemas/Left'}}}
    Right: {type: object, required: [b], properties: {b: {type: string}, next: {$ref: '#/components/schemas/Right'}}}
    Both: {allOf: [{$ref: '#/components/schemas/Left'}, {$ref: '#/components/schemas/Right'}]}
    Own:
      type: object
      properties: {own: {type: string}}
      allOf: [{$ref: '#/components/schemas/Holder'}]
    Holder:
      type: object
      properties: {up: {allOf: [{$ref: '#/components/schemas/Own'}, {type: object, required: [own]}]}}
""")
    node = {"a": "1", "b": "2"}
    deep = {**node, "next": {**node, "next": {**node, "next": node}}}
    assert sdk.dump(sdk.read("Both", deep, strict=True)) == deep
    broken = {**node, "next": {**node, "next": {"a": "1"}}}
    assert not sdk.is_valid("Both", broken)
    assert not sdk.fits("Both", broken)
    assert sdk.fits("Own", {"own": "1", "up": {"own": "2", "up": {"own": "3"}}})
    assert not sdk.fits("Own", {"up": {"up": {"own": "3"}}})


CONTRADICTIONS = [
    ("{properties: {a: {type: string}}}", "{properties: {a: {type: integer}}}", "string and number"),
    ("{properties: {a: {enum: [x]}}}", "{properties: {a: {enum: [y]}}}", "`x`"),
    ("{properties: {a: {const: 1}}}", "{properties: {a: {type: integer, minimum: 2}}}", "`1`"),
    ("{properties: {a: {type: integer, minimum: 3}}}", "{properties: {a: {type: integer, maximum: 2}}}", "at least 3"),
    ("{properties: {a: {type: array, minItems: 3}}}", "{properties: {a: {type: array, maxItems: 2}}}", "at least 3"),
    ("{properties: {a: {type: string, minLength: 3}}}", "{properties: {a: {enum: [ab]}}}", "`ab`"),
]


@pytest.mark.parametrize("swapped", [False, True])
@pytest.mark.parametrize(("left", "right", "words"), CONTRADICTIONS, ids=str)
def test_contradictions_name_both_places(left: str, right: str, words: str, swapped: bool) -> None:
    first, second = (right, left) if swapped else (left, right)
    made = normalised(f"components: {{schemas: {{Probe: {{allOf: [{first}, {second}]}}}}}}")
    (problem,) = made.diagnostics.found()
    assert problem.code == "SL312"
    assert swapped or words in problem.message
    places = [problem.place, *problem.related]
    assert [one.pointer for one in places] == [f"/components/schemas/Probe/allOf/{i}/properties/a" for i in (1, 0)]


def test_what_stands_in_the_schema_itself_counts() -> None:
    """In either order: a schema that narrows what it extends means what it says."""
    for parts in (
        "{$ref: '#/components/schemas/B'}, {properties: {a: {type: integer}}}",
        "{properties: {a: {type: integer}}}, {$ref: '#/components/schemas/B'}",
    ):
        made = normalised(
            f"components: {{schemas: {{B: {{properties: {{a: {{type: string}}}}}}, Probe: {{allOf: [{parts}]}}}}}}"
        )
        schema: Any = made.schema()
        assert type(schema.properties[0].schema).__name__ == "NumberSchema"


def test_a_tree_that_narrows_what_it_holds_through_another_name(make: Make) -> None:
    """The intersection of two types is worked out once, however often they meet in each other."""
    sdk = make("""
components:
  schemas:
    Node: {type: object, properties: {name: {type: string}, down: {type: array, items: {$ref: '#/components/schemas/Zone'}}}}
    Zone: {$ref: '#/components/schemas/Node'}
    Leaf: {allOf: [{$ref: '#/components/schemas/Node'}, {type: object, required: [n], properties: {n: {type: integer}}}]}
    Sub:
      allOf: [{$ref: '#/components/schemas/Leaf'}]
      required: [name]
      properties: {down: {items: {$ref: '#/components/schemas/Sub'}}, up: {$ref: '#/components/schemas/Zone'}}
    Both: {allOf: [{$ref: '#/components/schemas/Sub'}, {properties: {up: {$ref: '#/components/schemas/Both'}}}]}
""")
    good = {"name": "a", "n": 1, "down": [{"name": "b", "n": 2, "down": []}], "up": {"name": "c", "down": [{}]}}
    assert sdk.dump(sdk.read("Sub", good, strict=True)) == good
    for broken in ({"name": "b"}, {"n": 2}, {"name": "b", "n": 2, "down": [{"n": 1}]}):
        assert not sdk.is_valid("Sub", {**good, "down": [broken]})
        assert not sdk.fits("Sub", {**good, "down": [broken]})
    assert not sdk.fits("Both", good)
    assert sdk.fits("Both", {**good, "up": {"name": "a", "n": 1, "up": {"name": "a", "n": 1}}})


def test_a_contradiction_in_what_is_read_later() -> None:
    made = normalised("""
components:
  schemas:
    A: {type: object, properties: {p: {$ref: '#/components/schemas/Z'}}}
    B: {type: object, properties: {me: {$ref: '#/components/schemas/B'}, p: {allOf: [{$ref: '#/components/schemas/A'}, {properties: {p: {type: integer}}}]}}}
    Z: {type: object}
""")
    (problem,) = made.diagnostics.found()
    assert problem.code == "SL312"
    assert [one.pointer for one in (problem.place, *problem.related)] == [
        "/components/schemas/B/properties/p/allOf/1/properties/p",
        "/components/schemas/A/properties/p",
    ]
