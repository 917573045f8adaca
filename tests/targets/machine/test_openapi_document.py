"""The merged document: valid, whole, and true to what it was made of; judged by other people's validators."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from openapi_schema_validator import OAS31Validator
from openapi_spec_validator import OpenAPIV31SpecValidator, OpenAPIV32SpecValidator
from syrupy.assertion import SnapshotAssertion

from tests.support.documents import VERBS, mend, raw_operations, without_discriminators
from tests.support.sampling import Exhausted, Sampler

from .conftest import OWN_AND_REAL, SLOW, SMALL, Machine

Documents = Callable[..., dict[str, Any]]
Made = Callable[[str], Machine]
RenderContext = Callable[[str], dict[str, dict[str, Any]]]
OK = {"responses": {"200": {"description": "ok"}}}


def problems(document: dict[str, Any]) -> list[str]:
    """What a validator minds."""
    judge = OpenAPIV32SpecValidator if document["openapi"].startswith("3.2") else OpenAPIV31SpecValidator
    return [f"{list(error.absolute_path)}: {error.message[:200]}" for error in judge(document).iter_errors()]


@pytest.mark.parametrize("path", SMALL, ids=lambda path: path.stem)
def test_small_documents_are_valid(path: Path, machine: Made) -> None:
    assert problems(machine(path.stem).document) == []


@SLOW
@pytest.mark.parametrize("source", ["own", "real"])
def test_large_documents_are_valid(source: str, machine: Made) -> None:
    assert problems(machine(source).document) == []


@pytest.mark.parametrize("source", [*OWN_AND_REAL, "faults", "wording"])
def test_yaml_and_json_say_the_same(source: str, machine: Made) -> None:
    made = machine(source)
    assert repr(yaml.load(str(made.files["openapi/openapi.yaml"]), yaml.CSafeLoader)) == repr(made.document)


@pytest.mark.parametrize("source", OWN_AND_REAL)
def test_every_reference_leads_somewhere_within(source: str, machine: Made) -> None:
    document = machine(source).document
    found = set(re.findall(r'"\$ref":"([^"]*)"', machine(source).files["openapi/openapi.json"]))
    known = {f"#/components/schemas/{key}" for key in document["components"]["schemas"]}
    assert found and found <= known
    mapped = {
        target
        for schema in _schemas(document["components"]["schemas"])
        for target in schema.get("discriminator", {}).get("mapping", {}).values()
    }
    assert mapped <= known


@pytest.mark.parametrize("source", OWN_AND_REAL)
def test_every_operation_of_every_file_is_there(source: str, machine: Made, given: RenderContext) -> None:
    paths = machine(source).document["paths"]
    made = {(verb, path): item[verb] for path, item in paths.items() for verb in VERBS if verb in item}
    expected = {}
    for name, document in given(source).items():
        for one in raw_operations(document, name):
            expected[one.verb.lower(), one.path] = one
    assert made.keys() == expected.keys()
    for key, one in expected.items():
        found = made[key]
        assert found["operationId"] == one.data["operationId"]
        assert found["tags"] == one.data["tags"]
        assert found.get("summary", "") == one.data.get("summary", "")
        assert found.get("description", "") == one.data.get("description", "")
        assert found["responses"].keys() >= one.data["responses"].keys()  # an overlay may add some
        assert {(p["in"], p["name"]) for p in found.get("parameters", [])} == {
            (p["in"], p["name"]) for p in one.parameters
        }
        assert ("requestBody" in found) == (one.body is not None)
        assert len(found["x-codeSamples"]) in (2, 4)
    ids = [one["operationId"] for one in made.values()]
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize("source", OWN_AND_REAL)
def test_values_of_the_files_are_values_of_the_document(source: str, machine: Made, given: RenderContext) -> None:
    """Sampled from each file as it stands, mended by the tests' own hand; each component once."""
    schemas_made = machine(source).document["components"]["schemas"]
    tags = {one["discriminator"]["propertyName"] for one in _schemas(schemas_made) if "discriminator" in one}
    components = {"schemas": _without_tags(mend(without_discriminators(schemas_made)), tags)}
    seen: set[str] = set()
    found = []
    for document in given(source).values():
        mended = mend(document)
        for key in sorted(mended.get("components", {}).get("schemas", {}).keys() & schemas_made.keys() - seen):
            seen.add(key)
            found += _misfits(mended, key, components) if hash_of(key) % 4 == 0 else []
    assert len(seen) > 300
    assert found == []


def _without_tags(node: Any, tags: set[str]) -> Any:
    """A copy in which a tag may be any text: a declared discriminator implies values that the file may not list."""
    if isinstance(node, list):
        return [_without_tags(one, tags) for one in node]
    if not isinstance(node, dict):
        return node
    copy = {key: _without_tags(value, tags) for key, value in node.items()}
    if isinstance(copy.get("properties"), dict):
        for name in tags & copy["properties"].keys():
            if "const" in copy["properties"][name]:
                copy["properties"][name] = {"type": "string"}
    return copy


def _misfits(given: dict[str, Any], key: str, components: dict[str, Any]) -> list[str]:
    try:
        value = Sampler(given, key, full=True, direction="response").value({"$ref": f"#/components/schemas/{key}"})
    except Exhausted:
        return []
    schema = {"$ref": f"#/components/schemas/{key}", "components": components}
    errors = OAS31Validator(schema).iter_errors(value)
    return [f"{key}{list(error.absolute_path)}: {error.message[:300]}" for error in errors]


def hash_of(text: str) -> int:
    """A number that depends on the text alone."""
    return sum(text.encode())


def _schemas(value: Any) -> list[dict[str, Any]]:
    if isinstance(value, list):
        return [found for one in value for found in _schemas(one)]
    if not isinstance(value, dict):
        return []
    return [value, *(found for one in value.values() for found in _schemas(one))]


def test_a_small_api_in_full(machine: Made, snapshot: SnapshotAssertion) -> None:
    """What the snapshots of the whole output leave out, since it says the same once more."""
    files = machine("crud").files
    shown = [
        path
        for path in files
        if path.startswith(("json_schema/", "llms/", "postman/")) or path == "openapi/openapi.json"
    ]
    assert "\n".join(f"---- {path}\n{files[path]}" for path in sorted(shown)) == snapshot


# -- single rules ---------------------------------------------------------------------------------------------------


def schemas(**found: Any) -> dict[str, Any]:
    """A document with these component schemas."""
    return {"components": {"schemas": found}}


def test_what_does_not_fit_keeps_another_name(document_of: Documents) -> None:
    made = document_of(
        schemas(
            A={"type": "integer", "default": "many", "example": 3},
            B={"type": "string", "pattern": r"^\p{L}+$", "example": 1},
        )
    )
    assert made["components"]["schemas"] == {
        "A": {"type": "integer", "x-default": "many", "examples": [3]},
        "B": {"type": "string", "x-pattern": r"^\p{L}+$", "x-examples": [1]},
    }


@pytest.mark.parametrize(
    ("given", "made"),
    [
        ({"type": "string", "nullable": True}, {"type": ["string", "null"]}),
        (
            {"type": "string", "enum": ["a", "b"], "nullable": True},
            {"type": ["string", "null"], "enum": ["a", "b", None]},
        ),
        ({"type": "string", "enum": ["a"], "nullable": True}, {"type": ["string", "null"], "enum": ["a", None]}),
        (
            {"allOf": [{"$ref": "#/components/schemas/Other"}], "nullable": True},
            {"anyOf": [{"$ref": "#/components/schemas/Other"}, {"type": "null"}]},
        ),
        ({"type": "number", "minimum": 1, "exclusiveMinimum": True}, {"type": "number", "exclusiveMinimum": 1}),
        ({"type": "object", "additionalProperties": False}, {"type": "object", "additionalProperties": False}),
        ({"type": "array", "enum": ["a", "b"]}, {"type": "array", "items": {"type": "string", "enum": ["a", "b"]}}),
    ],
)
def test_schemas_are_those_of_2020_12(given: Any, made: Any, document_of: Documents) -> None:
    found = document_of(schemas(One=given, Other={"type": "string", "format": "uuid"}))
    assert found["components"]["schemas"]["One"] == made


CAT = {"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string", "enum": ["cat"]}}}
DOG = {"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string", "enum": ["dog"]}}}
LAX = {"type": "object", "properties": {"kind": {"type": "string", "enum": ["dog"]}}}


@pytest.mark.parametrize(
    ("variants", "word"),
    [
        ([CAT, DOG], "oneOf"),
        ([CAT, LAX], "anyOf"),
        ([{"type": "string"}, {"type": "integer"}, CAT], "oneOf"),
        ([{"type": "string"}, {"type": "string", "enum": ["a"]}], "anyOf"),
        ([{"type": "string", "enum": ["b"]}, {"type": "string", "enum": ["a"]}], "oneOf"),
        ([{"type": "integer"}, {"type": "number"}], "anyOf"),
        ([{"type": "string", "nullable": True}, {"type": "integer", "nullable": True}], "anyOf"),
    ],
)
def test_one_of_only_where_nothing_fits_twice(variants: list[Any], word: str, document_of: Documents) -> None:
    made = document_of(schemas(U={"type": "object", "properties": {"u": {"oneOf": variants}}}))
    inner = made["components"]["schemas"]["U"]["properties"]["u"]
    if "$ref" in inner:
        inner = made["components"]["schemas"][inner["$ref"].rpartition("/")[2]]
    assert word in inner
    if variants == [CAT, DOG]:
        assert inner["discriminator"]["mapping"].keys() == {"cat", "dog"}


def test_operation_ids_are_there_and_once(document_of: Documents) -> None:
    first = {"paths": {"/a": {"get": {"operationId": "same", "tags": ["things"], **OK}}}}
    second = {
        "paths": {"/b": {"get": {"operationId": "same", "tags": ["things"], **OK}, "put": {"tags": ["things"], **OK}}}
    }
    made = document_of(first, second)
    ids = [one["operationId"] for item in made["paths"].values() for one in item.values()]
    assert ids[0] == "same"
    assert len(set(ids)) == 3
    assert all(re.fullmatch(r"same|[a-z]+_\w+", one) for one in ids)
    assert problems(made) == []


def test_what_holds_for_one_file_alone_is_said_at_its_operations(document_of: Documents) -> None:
    schemes = {"components": {"securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "K"}}}}
    first = {
        "servers": [{"url": "https://one.example"}],
        "security": [{"key": []}],
        "paths": {"/a": {"get": OK}},
        **schemes,
    }
    second = {"servers": [{"url": "https://two.example"}], "security": [], "paths": {"/b": {"get": OK}}}
    made = document_of(first, second)
    assert made["servers"] == [{"url": "https://one.example"}]
    assert made["paths"]["/b"]["get"]["servers"] == [{"url": "https://two.example"}]
    assert made["paths"]["/b"]["get"]["security"] == []
    assert "servers" not in made["paths"]["/a"]["get"]
    assert "security" not in made["paths"]["/a"]["get"]
    assert problems(made) == []


def test_what_an_sdk_does_not_need_is_kept(document_of: Documents) -> None:
    flows = {"clientCredentials": {"tokenUrl": "https://a.example/t", "scopes": {"read": "Reads"}}, "implicit": {}}
    operation = {
        **OK,
        "externalDocs": {"url": "https://a.example/docs"},
        "x-team": {"name": "core"},
        "x-schema": {"$ref": "#/components/parameters/Gone"},
        "security": [{"oauth": ["read"]}],
        "requestBody": {"content": {"application/json": {"examples": {"one": {"value": {"$ref": "data"}}, "two": {}}}}},
    }
    made = document_of(
        {
            "info": {"title": "T", "version": "1", "license": {"name": "MIT"}, "contact": {"email": 3}},
            "paths": {"/a": {"post": operation}},
            "components": {
                "securitySchemes": {"oauth": {"type": "oauth2", "flows": flows}, "odd one": {"type": "magic"}}
            },
        }
    )
    found = made["paths"]["/a"]["post"]
    assert found["externalDocs"] == {"url": "https://a.example/docs"}
    assert found["x-team"] == {"name": "core"}
    assert "x-schema" not in found
    assert found["security"] == [{"oauth": ["read"]}]
    assert found["requestBody"]["content"]["application/json"]["examples"] == {"one": {"value": {"$ref": "data"}}}
    assert made["info"]["license"] == {"name": "MIT"}
    assert "contact" not in made["info"]
    assert made["components"]["securitySchemes"] == {
        "oauth": {"type": "oauth2", "flows": {"clientCredentials": flows["clientCredentials"]}}
    }
    assert problems(made) == []


def test_the_method_query_needs_the_version_that_has_it(document_of: Documents) -> None:
    made = document_of({"openapi": "3.2.0", "paths": {"/a": {"query": OK, "get": OK}}})
    assert made["openapi"] == "3.2.0"
    assert problems(made) == []
    assert document_of({"paths": {"/a": {"get": OK}}})["openapi"] == "3.1.1"


def test_types_that_only_the_sdk_has_are_no_components(machine: Made) -> None:
    """The union of the bodies of 200 and 201 is what a call gives; no part of the document refers to it."""
    made = machine("faults")
    assert "AThingResponse.json" in made.schemas
    assert "AThingResponse" not in made.document["components"]["schemas"]
    assert json.dumps(made.document).count("AThingResponseA") > 1
