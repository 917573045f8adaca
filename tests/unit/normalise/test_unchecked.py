"""Keywords that say more of values than types can are reported where they stand: nothing checks them."""

from __future__ import annotations

import pytest

from tests.unit.normalise.making import make_schema

UNCHECKED = {
    "{type: string, not: {const: a}}": "/not",
    "{type: object, properties: {a: {}}, not: {required: [a]}}": "/not",
    "{$ref: '#/components/schemas/B', not: {required: [a]}}": "/not",
    "{type: object, if: {required: [a]}, then: {required: [b]}}": "/if",
    "{type: object, dependentRequired: {a: [b]}}": "/dependentRequired",
    "{type: object, dependentSchemas: {a: {required: [b]}}}": "/dependentSchemas",
    "{type: object, dependencies: {a: [b]}}": "/dependencies",
    "{type: object, propertyNames: {pattern: ^a}}": "/propertyNames",
    "{type: object, minProperties: 1}": "/minProperties",
    "{type: object, maxProperties: 3, properties: {a: {}}}": "/maxProperties",
    "{type: array, items: {}, contains: {}}": "/contains",
    "{type: array, items: {}, contains: {type: string}, minContains: 2}": "/contains",
    "{type: array, items: {}, uniqueItems: true}": "/uniqueItems",
    "{type: array, prefixItems: [{}], unevaluatedItems: false}": "/unevaluatedItems",
    "{type: array, prefixItems: [{}], unevaluatedItems: {type: string}}": "/unevaluatedItems",
    "{type: array, items: {type: array, items: {}, uniqueItems: true}}": "/items/uniqueItems",
    "{type: object, properties: {a: {}, b: {}}, anyOf: [{required: [a]}, {required: [b]}]}": "/anyOf",
    "{type: object, properties: {a: {}}, oneOf: [{required: [a]}, {not: {required: [a]}}]}": "/oneOf",
    "{allOf: [{$ref: '#/components/schemas/B'}, {type: object, minProperties: 1}]}": "/allOf/1/minProperties",
    "{allOf: [{$ref: '#/components/schemas/B'}, {not: {required: [a]}}]}": "/allOf/1/not",
    "{allOf: [{$ref: '#/components/schemas/B'}, {if: {required: [a]}, then: {required: [b]}}]}": "/allOf/1/if",
}
CHECKED = [
    "{type: array, items: {}, uniqueItems: false}",
    "{type: object, minProperties: 0}",
    "{type: object, properties: {not: {type: string}, if: {type: string}, contains: {}}}",
    "{type: object, propertyNames: true}",
    "{type: array, prefixItems: [{}], unevaluatedItems: {}}",
    "{type: object, if: {required: [a]}}",
    "{type: object, not: false}",
]


@pytest.mark.parametrize(("text", "pointer"), UNCHECKED.items())
def test_what_is_not_checked_is_reported_with_its_place(text: str, pointer: str) -> None:
    made = make_schema(text, beside="B: {type: object}", version="3.1.0")
    found = [one.place.pointer for one in made.diagnostics if one.code == "SL317"]
    assert found == [f"/components/schemas/Probe{pointer}"]


@pytest.mark.parametrize("text", CHECKED)
def test_what_says_nothing_is_not_reported(text: str) -> None:
    assert "SL317" not in make_schema(text, version="3.1.0").codes


def test_what_30_does_not_know_is_not_reported() -> None:
    made = make_schema("{type: object, if: {}, dependentRequired: {a: [b]}, minProperties: 2}", version="3.0.3")
    assert [one.message[:15] for one in made.diagnostics if one.code == "SL317"] == ["`minProperties`"]
