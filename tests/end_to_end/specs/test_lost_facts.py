"""The comparison itself: a fact of any kind that goes, comes or changes is found, and the form is none."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest
import yaml

from specloom.config.schema import default_config
from tests.end_to_end.specs import model_facts, raw_facts
from tests.end_to_end.specs.raw_facts import Difference

COMPLETE: dict[str, Any] = yaml.safe_load(Path(__file__).with_name("complete.yaml").read_text(encoding="utf-8"))
GONE = object()

_PET = "components schemas Pet"
_GET, _POST = "paths /pets/{id} get", "paths /pets/{id} post"
_JSON = "content application/json schema"

# What happens to which fact, by the keys that lead there.
CHANGES: dict[str, tuple[str, Any]] = {
    "a server": ("servers 0 url", "https://example.com"),
    "how one proves who one is": ("components securitySchemes bearer scheme", "basic"),
    "no security": (f"{_POST} security", []),
    "an operation": (_POST, GONE),
    "an operation's id": (f"{_GET} operationId", "readPet"),
    "a tag": (f"{_GET} tags 0", "animals"),
    "an operation in force again": (f"{_POST} deprecated", GONE),
    "a parameter": (f"{_GET} parameters 1", GONE),
    "a parameter's name": (f"{_GET} parameters 0 name", "deep"),
    "a parameter's place": (f"{_GET} parameters 0 in", "header"),
    "a parameter that may be left out": (f"{_GET} parameters 0 required", False),
    "a parameter's type": (f"{_GET} parameters 0 schema type", "number"),
    "a parameter's bound": (f"{_GET} parameters 0 schema minimum", GONE),
    "a parameter's default": (f"{_GET} parameters 2 schema default", True),
    "a parameter's style": (f"{_GET} parameters 1 style", "pipeDelimited"),
    "how a list is sent": (f"{_GET} parameters 1 explode", GONE),
    "a parameter in force again": (f"{_GET} parameters 2 deprecated", GONE),
    "a parameter of the path": ("paths /pets/{id} parameters 0 schema format", GONE),
    "a body": (f"{_POST} requestBody", GONE),
    "a body that may be left out": (f"{_POST} requestBody required", False),
    "a body's media type": (f"{_POST} requestBody content", {"application/xml": {"schema": {"type": "object"}}}),
    "a body's schema": (f"{_POST} requestBody {_JSON} $ref", "#/components/schemas/Pet"),
    "a response": (f"{_GET} responses 404", GONE),
    "a response's schema": (f"{_GET} responses 200 {_JSON} $ref", "#/components/schemas/Cat"),
    "a response's element": (f"{_POST} responses 201 {_JSON} items type", "integer"),
    "a response's body": (f"{_POST} responses 201 content", GONE),
    "a response's header": (f"{_GET} responses 200 headers", GONE),
    "a schema": ("components schemas Food", GONE),
    "a property": (f"{_PET} properties labels", GONE),
    "a new property": (f"{_PET} properties colour", {"type": "string"}),
    "a property that may be left out": (f"{_PET} required", ["name"]),
    "a property that is required": (f"{_PET} required", ["name", "age", "weight"]),
    "no further properties": (f"{_PET} additionalProperties", GONE),
    "a type": (f"{_PET} properties name type", "integer"),
    "an integer": (f"{_PET} properties age type", "number"),
    "a format": (f"{_PET} properties born format", "date"),
    "no format": (f"{_PET} properties born format", GONE),
    "a least length": (f"{_PET} properties name minLength", GONE),
    "a greatest length": (f"{_PET} properties name maxLength", 41),
    "a pattern": (f"{_PET} properties name pattern", "^[a-z]*$"),
    "a minimum": (f"{_PET} properties age minimum", 1),
    "a maximum": (f"{_PET} properties age maximum", GONE),
    "an exclusive bound": (f"{_PET} properties weight exclusiveMinimum", False),
    "a step": (f"{_PET} properties weight multipleOf", GONE),
    "a default": (f"{_PET} properties age default", GONE),
    "another default": (f"{_PET} properties age default", 4),
    "null": (f"{_PET} properties weight nullable", GONE),
    "a property in force again": (f"{_PET} properties born deprecated", GONE),
    "written only": (f"{_PET} properties secret writeOnly", GONE),
    "read only": (f"{_PET} properties id readOnly", GONE),
    "an element's type": (f"{_PET} properties toys items type", "integer"),
    "fewest elements": (f"{_PET} properties toys minItems", GONE),
    "most elements": (f"{_PET} properties toys maxItems", 8),
    "each element once": (f"{_PET} properties toys uniqueItems", GONE),
    "the values of a map": (f"{_PET} properties labels additionalProperties type", "integer"),
    "a value": ("components schemas Food properties kind enum 2", GONE),
    "another value": ("components schemas Food properties kind enum 2", "raw"),
    "a new value": ("components schemas Food properties kind enum", ["dry", "wet", "fresh", "raw"]),
    "a variant": (f"{_PET} properties rival oneOf 1", {"type": "integer"}),
    "a variant less": (f"{_PET} properties rival oneOf 1", GONE),
    "oneOf or anyOf": (
        f"{_PET} properties rival",
        {"anyOf": [{"$ref": "#/components/schemas/Cat"}, {"type": "string"}]},
    ),
    "a reference": (f"{_PET} properties food allOf 0 $ref", "#/components/schemas/Cat"),
    "a tag's value": ("components schemas Cat properties kind enum 0", "tom"),
}

# Where only the text can tell: what the discriminator says stands in the variants too, so that nothing is lost.
STATED_ONLY: dict[str, tuple[str, Any]] = {
    "a discriminator": (f"{_PET} properties friend discriminator", GONE),
    "a discriminator's entry": (f"{_PET} properties friend discriminator mapping cat", GONE),
}

FORMS: dict[str, tuple[str, Any]] = {
    "a description": (f"{_PET} description", "Another word."),
    "a property's description": (f"{_PET} properties name description", GONE),
    "a parameter's description": (f"{_GET} parameters 0 description", "Depth."),
    "a summary": (f"{_GET} summary", GONE),
    "an example": (f"{_PET} properties age example", 7),
    "a title": (f"{_PET} title", "Pet"),
    "the order of required": (f"{_PET} required", ["age", "name"]),
    "the order of values": ("components schemas Food properties kind enum", ["wet", "dry", "fresh"]),
    "the order of properties": (
        f"{_PET} properties",
        dict(reversed(COMPLETE["components"]["schemas"]["Pet"]["properties"].items())),
    ),
    "a bare reference": (f"{_PET} properties food", {"$ref": "#/components/schemas/Food"}),
    "a wrapped reference": (f"{_GET} responses 200 {_JSON}", {"allOf": [{"$ref": "#/components/schemas/Pet"}]}),
    "not deprecated": (f"{_GET} deprecated", False),
    "a body's description": (f"{_POST} requestBody description", "Food."),
}


def changed(where: str, value: Any) -> dict[str, Any]:
    """The complete document with one thing changed."""
    document = copy.deepcopy(COMPLETE)
    *way, last = where.split()
    node: Any = document
    for step in way:
        node = node[int(step)] if isinstance(node, list) else node[step]
    key: Any = int(last) if isinstance(node, list) else last
    if value is GONE:
        del node[key]
    else:
        node[key] = value
    if where == "components schemas Food":  # what refers to it has to go as well
        del document["components"]["schemas"]["Pet"]["properties"]["food"]
        del document["paths"]["/pets/{id}"]["post"]["requestBody"]
    return document


def stated(document: dict[str, Any]) -> list[Difference]:
    """What the texts tell apart."""
    return raw_facts.compare({"a.yaml": COMPLETE}, {"a.yaml": document}).differences


def understood(document: dict[str, Any], folder: Path) -> list[Difference]:
    """What the intermediate model tells apart."""
    apis = []
    for name, one in (("source", COMPLETE), ("ours", document)):
        (folder / name).mkdir()
        (folder / name / "a.yaml").write_text(yaml.safe_dump(one, sort_keys=False), encoding="utf-8")
        apis.append(model_facts.read_api(folder / name, default_config()))
    return model_facts.compare(*apis).differences


@pytest.mark.parametrize("fact", [*CHANGES, *STATED_ONLY])
def test_in_the_text(fact: str) -> None:
    assert stated(changed(*{**CHANGES, **STATED_ONLY}[fact]))


@pytest.mark.parametrize("fact", CHANGES)
def test_in_the_model(fact: str, tmp_path: Path) -> None:
    assert understood(changed(*CHANGES[fact]), tmp_path)


@pytest.mark.parametrize("form", FORMS)
def test_form_is_no_fact(form: str, tmp_path: Path) -> None:
    document = changed(*FORMS[form])
    assert not stated(document)
    assert not understood(document, tmp_path)


def test_a_name_of_our_own_is_no_fact(tmp_path: Path) -> None:
    document = copy.deepcopy(COMPLETE)
    schemas = document["components"]["schemas"]
    schemas["Friend"] = schemas["Pet"]["properties"]["friend"]
    schemas["Meal"] = schemas["Food"]["properties"]["kind"]
    schemas["Pet"]["properties"]["friend"] = {"$ref": "#/components/schemas/Friend"}
    schemas["Food"]["properties"]["kind"] = {"allOf": [{"$ref": "#/components/schemas/Meal"}]}
    assert not stated(document)
    assert not understood(document, tmp_path)


def test_a_parameter_of_every_operation_may_stand_at_the_path(tmp_path: Path) -> None:
    document = copy.deepcopy(COMPLETE)
    item = document["paths"]["/pets/{id}"]
    shared = item.pop("parameters")
    for method in ("get", "post"):
        item[method].setdefault("parameters", [])[:0] = shared
    assert not stated(document)
    assert not understood(document, tmp_path)


def test_a_difference_says_where(tmp_path: Path) -> None:
    document = changed(f"{_PET} properties name maxLength", 41)
    where = "Pet/properties/name"
    assert stated(document) == [Difference(where, "{maxLength: 40}", "{maxLength: 41}")]
    assert understood(document, tmp_path) == [Difference(where, "{max_length: 40}", "{max_length: 41}")]


def test_two_long_facts_never_look_alike() -> None:
    many = [f"value {number}" for number in range(100)]
    assert raw_facts.shown([*many, "a"]) != raw_facts.shown([*many, "b"])
    assert len(raw_facts.shown(many)) < 120
