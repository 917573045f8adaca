# ruff: noqa: E501
"""Discriminators: what stands for which type, wherever the document says it (OpenAPI 3.2.0, 4.25)."""

from __future__ import annotations

import json
import warnings
from typing import Any

import pytest

from tests.end_to_end.schemas.sdk import Make, Sdk

PETS = """
paths:
  /pets:
    post:
      operationId: savePet
      tags: [pets]
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
      responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
components:
  schemas:
    Names: {type: string, enum: [cat, dog]}
"""

MAPPING = "{propertyName: kind, mapping: {cat: '#/components/schemas/Cat', dog: Dog}}"
ONE_OF = "oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]"


def kind_of(text: str) -> str:
    """Two variants of the same properties, whose tag has this schema."""
    return f"""
    Pet: {{{ONE_OF}, discriminator: {MAPPING}}}
    Cat: {{type: object, required: [kind], properties: {{kind: {text}, name: {{type: string}}}}}}
    Dog: {{type: object, required: [kind], properties: {{kind: {text}, name: {{type: string}}}}}}
"""


BESIDE = "type: object, required: [kind], properties: {kind: {type: string}}"
PLAIN = """
    Cat: {type: object, properties: {name: {type: string}}}
    Dog: {type: object, properties: {name: {type: string}}}
"""

SHAPES = {
    "plain text": kind_of("{type: string}"),
    "inline enum": kind_of("{type: string, enum: [cat, dog]}"),
    "shared enum": kind_of("{$ref: '#/components/schemas/Names'}"),
    "shared enum in allOf": kind_of("{description: d, allOf: [{$ref: '#/components/schemas/Names'}]}"),
    "beside own properties": f"    Pet: {{{BESIDE}, {ONE_OF}, discriminator: {MAPPING}}}{PLAIN}",
    "distributed, first": f"""
    Base: {{{BESIDE}}}
    Pet: {{allOf: [{{$ref: '#/components/schemas/Base'}}, {{{ONE_OF}, discriminator: {MAPPING}}}]}}{PLAIN}""",
    "distributed, last": f"""
    Base: {{{BESIDE}}}
    Pet: {{allOf: [{{{ONE_OF}, discriminator: {MAPPING}}}, {{$ref: '#/components/schemas/Base'}}]}}{PLAIN}""",
    "distributed, shared enum": f"""
    Base: {{type: object, required: [kind], properties: {{kind: {{$ref: '#/components/schemas/Names'}}}}}}
    Pet: {{{ONE_OF}, discriminator: {MAPPING}, allOf: [{{$ref: '#/components/schemas/Base'}}]}}{PLAIN}""",
    "union by reference": f"""
    Either: {{{ONE_OF}, discriminator: {MAPPING}}}
    Pet: {{allOf: [{{$ref: '#/components/schemas/Either'}}, {{{BESIDE}}}]}}{PLAIN}""",
    "family": f"""
    Pet: {{{BESIDE}, discriminator: {MAPPING}}}
    Cat: {{allOf: [{{$ref: '#/components/schemas/Pet'}}, {{properties: {{name: {{type: string}}}}}}]}}
    Dog: {{allOf: [{{properties: {{name: {{type: string}}}}}}, {{$ref: '#/components/schemas/Pet'}}]}}""",
    "family of stated values": f"""
    Pet: {{{BESIDE.replace("{type: string}", "{type: string, enum: [cat, dog]}")}, discriminator: {{propertyName: kind}}}}
    Cat: {{allOf: [{{$ref: '#/components/schemas/Pet'}}], x-ms-discriminator-value: cat}}
    Dog: {{allOf: [{{$ref: '#/components/schemas/Pet'}}], x-ms-discriminator-value: dog}}""",
    "stated values of variants": f"""
    Pet: {{{ONE_OF}, discriminator: {{propertyName: kind}}}}
    Cat: {{{BESIDE}, x-ms-discriminator-value: cat}}
    Dog: {{{BESIDE}, x-ms-discriminator-value: dog}}""",
    "aliases of members": f"""
    Pet: {{{BESIDE}, discriminator: {MAPPING}}}
    Cat: {{allOf: [{{$ref: '#/components/schemas/Pet'}}]}}
    Dog: {{allOf: [{{$ref: '#/components/schemas/Cat'}}]}}""",
    "mapping to other names": f"""
    Pet: {{{BESIDE}, discriminator: {MAPPING}}}
    Cat: {{$ref: '#/components/schemas/RealCat'}}
    RealCat: {{allOf: [{{$ref: '#/components/schemas/Pet'}}]}}
    Dog: {{allOf: [{{$ref: '#/components/schemas/Pet'}}]}}""",
    "values of their own": f"""
    Pet: {{{BESIDE}, discriminator: {{propertyName: kind}}}}
    Cat: {{allOf: [{{$ref: '#/components/schemas/Pet'}}, {{properties: {{kind: {{enum: [cat]}}}}}}]}}
    Dog: {{allOf: [{{properties: {{kind: {{const: dog}}}}}}, {{$ref: '#/components/schemas/Pet'}}]}}""",
}


@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize("shape", SHAPES)
def test_the_tag_tells(make: Make, shape: str, strict: bool) -> None:
    sdk = make(PETS + SHAPES[shape])
    for tag, word in (("cat", "Cat"), ("dog", "Dog")):
        value = {"kind": tag, "name": "Rex"}
        read = sdk.call("pets", "save", body=value, answer=value, strict=strict)
        assert sdk.body == value
        assert word in type(read).__name__
        assert read.kind == tag
        assert sdk.dump(read) == value
        made = type(read)(name="Rex")
        sdk.call("pets", "save", body=made, answer=value)
        assert sdk.body == value
    assert not sdk.fits("Pet", {"kind": 5, "name": "x"})


DEFAULTS = {
    "union": f"""
    Pet:
      oneOf: [{{$ref: '#/components/schemas/Cat'}}, {{$ref: '#/components/schemas/Dog'}}, {{$ref: '#/components/schemas/Any'}}]
      discriminator: {{{MAPPING[1:-1]}, defaultMapping: Any}}
    Cat: {{type: object, properties: {{kind: {{type: string}}, name: {{type: string}}}}}}
    Dog: {{type: object, properties: {{kind: {{type: string}}, name: {{type: string}}}}}}
    Any: {{type: object, properties: {{kind: {{type: string}}, name: {{type: string}}, more: {{type: integer}}}}}}""",
    "by reference": f"""
    Pet:
      anyOf: [{{$ref: '#/components/schemas/Any'}}, {{$ref: '#/components/schemas/Cat'}}, {{$ref: '#/components/schemas/Dog'}}]
      discriminator: {{{MAPPING[1:-1]}, defaultMapping: '#/components/schemas/Any'}}
    Names3: {{type: string}}
    Cat: {{type: object, properties: {{kind: {{$ref: '#/components/schemas/Names'}}, name: {{type: string}}}}}}
    Dog: {{type: object, properties: {{kind: {{$ref: '#/components/schemas/Names'}}, name: {{type: string}}}}}}
    Any: {{type: object, properties: {{kind: {{$ref: '#/components/schemas/Names3'}}, name: {{type: string}}}}}}""",
    "mapped, too": """
    Pet:
      oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}, {$ref: '#/components/schemas/Any'}]
      discriminator: {propertyName: kind, mapping: {cat: Cat, dog: Dog}, defaultMapping: Any}
    Cat: {type: object, required: [kind], properties: {kind: {type: string}}}
    Dog: {type: object, required: [kind], properties: {kind: {type: string}}}
    Any: {type: object, properties: {kind: {type: string}}}""",
}


@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize("shape", DEFAULTS)
def test_everything_else_is_the_default(make: Make, shape: str, strict: bool) -> None:
    sdk = make(PETS + DEFAULTS[shape], "3.2.0")
    for value, word in (
        ({"kind": "cat", "name": "a"}, "Cat"),
        ({"kind": "dog", "name": "a"}, "Dog"),
        ({"kind": "emu", "name": "a"}, "Any"),
        ({"name": "a"}, "Any"),
    ):
        read = sdk.call("pets", "save", body=value, answer=value, strict=strict)
        assert sdk.body == value
        assert word in type(read).__name__
        assert sdk.dump(read) == value


def test_class_names_follow_the_mapping(make: Make) -> None:
    sdk = make(PETS + SHAPES["beside own properties"])
    assert sdk.types("PetCat")(name="Tom").kind == "cat"
    assert sdk.types("PetDog")(name="Rex").kind == "dog"


ODD: list[Any] = [5, None, True, [], {}, ["cat"], {"a": 1}, 1.5, "cow", ""]


@pytest.mark.parametrize("shape", ["plain text", "beside own properties", "family"])
def test_an_odd_tag_is_kept(make: Make, shape: str) -> None:
    sdk: Sdk = make(PETS + SHAPES[shape])
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for tag in ODD:
            value = {"kind": tag, "name": "Rex"}
            read = sdk.call("pets", "save", body=value, answer=value)
            assert sdk.dump(read) == sdk.body == value
            assert json.loads(read.model_dump_json(by_alias=True, exclude_unset=True)) == value
            assert "Rex" in repr(read)


OPTIONAL = """
paths:
  /a:
    post:
      operationId: postA
      tags: [a]
      requestBody:
        required: true
        content: {application/json: {schema: {type: object, properties: {o: {$ref: '#/components/schemas/O'}, f: {const: true}}}}}
      responses: {'204': {description: d}}
components:
  schemas:
    O: {type: object, required: [must], properties: {purge: {type: boolean, enum: [true]}, v: {const: 2}, must: {const: x}}}
"""


def test_one_possible_value_is_sent_only_where_it_must_be(make: Make) -> None:
    sdk = make(OPTIONAL)
    sdk.call("a", "post", o=sdk.types("O")())
    assert sdk.body == {"o": {"must": "x"}}
    sdk.call("a", "post", o=sdk.types("O")(purge=True), f=True)
    assert sdk.body == {"o": {"must": "x", "purge": True}, "f": True}
    assert sdk.read("O", {"must": "x"}, strict=True).purge is None
