# ruff: noqa: E501
"""Families, null, one-way properties and `allOf` in one document: each holds beside the others, in lists and maps."""

from __future__ import annotations

from typing import Any

import pytest

from tests.end_to_end.schemas.sdk import Make

ZOO = """
paths:
  /zoo:
    post:
      operationId: postZoo
      tags: [zoo]
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Zoo'}}}}
      responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Zoo'}}}}}
components:
  schemas:
    Id: {type: integer, readOnly: true}
    Pet: {type: object, nullable: true, required: [kind, id], discriminator: {propertyName: kind, mapping: {c: '#/components/schemas/Cat', d: Dog}}, properties: {kind: {type: string}, id: {$ref: '#/components/schemas/Id'}}}
    Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, required: [pin], properties: {pin: {type: string, writeOnly: true}, mate: {$ref: '#/components/schemas/Pet'}}}]}
    Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {bark: {type: number}}}]}
    MaybeCat: {nullable: true, allOf: [{$ref: '#/components/schemas/Cat'}]}
    Either: {nullable: true, oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}], discriminator: {propertyName: kind, mapping: {c: Cat, d: Dog}}}
    Zoo: {type: object, required: [pets, by], properties: {pets: {type: array, items: {$ref: '#/components/schemas/Pet'}}, by: {type: object, additionalProperties: {$ref: '#/components/schemas/Either'}}, star: {$ref: '#/components/schemas/MaybeCat'}}}
"""
CAT: dict[str, Any] = {"kind": "c", "id": 1, "mate": {"kind": "d", "id": 2, "bark": 12345678901234567890}}
DOG: dict[str, Any] = {"kind": "d", "id": 3, "bark": 1}
ANSWER = {"pets": [CAT, DOG, None], "by": {"a": CAT, "b": None, "c": DOG}, "star": CAT}
SENT = {
    "pets": [{"kind": "c", "pin": "p"}, {"kind": "d", "bark": 1}, None],
    "by": {"a": {"kind": "c", "pin": "q"}, "b": None},
    "star": None,
}


@pytest.mark.parametrize("strict", [False, True])
def test_each_kind_holds_beside_the_others(make: Make, strict: bool) -> None:
    sdk = make(ZOO, "3.0.3")
    read = sdk.call("zoo", "post", **SENT, answer=ANSWER, strict=strict)
    assert sdk.body == SENT
    assert sdk.dump(read) == ANSWER
    kinds = [type(one).__name__ for one in (*read.pets, *read.by.values(), read.star, read.star.mate)]
    assert kinds == ["Cat", "Dog", "NoneType", "Cat", "NoneType", "Dog", "Cat", "Dog"]
    made = sdk.types("Cat")(pin="p", mate=sdk.types("Dog")())
    sdk.call("zoo", "post", pets=[made], by={}, answer=ANSWER)
    assert sdk.body == {"pets": [{"kind": "c", "pin": "p", "mate": {"kind": "d"}}], "by": {}}


def test_each_kind_refuses_beside_the_others(make: Make) -> None:
    sdk = make(ZOO, "3.0.3")
    for wrong in ({"pets": [{"kind": "c"}]}, {"by": {"a": {"kind": "c"}}}, {"star": {"kind": "d", "id": 1}}):
        value = {"pets": [], "by": {}, **wrong}
        assert not sdk.fits("Zoo", value)
        assert sdk.dump(sdk.read("Zoo", value)) == value
