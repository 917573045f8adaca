"""Every object of a document given as null, a list, a text or a number is reported at its place; nothing crashes."""

from __future__ import annotations

import contextlib
import copy
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from specloom.app.pipeline import Request, build_model
from specloom.cli.lint import run_lint
from specloom.cli.options import Options
from specloom.config.schema import default_config
from specloom.core.diagnostics import Abort, Diagnostic, Diagnostics

REF = {"$ref": "#/components/schemas/Pet"}
OPENAPI: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Pets", "version": "1", "contact": {"name": "us"}, "license": {"name": "MIT"}},
    "servers": [{"url": "https://{eu}.example.com", "variables": {"eu": {"default": "eu"}}}],
    "tags": [{"name": "pets"}],
    "externalDocs": {"url": "https://example.com"},
    "security": [{"key": []}],
    "paths": {
        "/pets/{id}": {
            "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}],
            "post": {
                "operationId": "createPet",
                "tags": ["pets"],
                "servers": [{"url": "https://other.example.com"}],
                "security": [{"key": []}],
                "parameters": [{"name": "q", "in": "query", "schema": {"type": "string"}}],
                "requestBody": {"content": {"application/json": {"schema": REF}}},
                "responses": {
                    "200": {
                        "description": "A pet",
                        "headers": {"X-Rate": {"schema": {"type": "integer"}}},
                        "content": {"application/json": {"schema": REF}},
                    }
                },
            },
        }
    },
    "components": {
        "schemas": {
            "Pet": {
                "type": "object",
                "required": ["name"],
                "properties": {"name": {"type": "string", "enum": ["a", "b"]}, "tags": {"type": "array", "items": {}}},
                "allOf": [{"type": "object"}],
            },
            "Any": {"oneOf": [{"type": "string"}, {"type": "integer"}]},
        },
        "responses": {"Gone": {"description": "Gone"}},
        "parameters": {"Page": {"name": "page", "in": "query", "schema": {"type": "integer"}}},
        "requestBodies": {"Pet": {"content": {"application/json": {"schema": REF}}}},
        "headers": {"Rate": {"schema": {"type": "integer"}}},
        "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}},
        "examples": {"one": {"value": 1}},
        "links": {"one": {"operationId": "createPet"}},
        "callbacks": {"one": {"/x": {"post": {"responses": {"200": {"description": "x"}}}}}},
    },
}
SWAGGER: dict[str, Any] = {
    "swagger": "2.0",
    "info": {"title": "Pets", "version": "1"},
    "host": "example.com",
    "schemes": ["https"],
    "consumes": ["application/json"],
    "produces": ["application/json"],
    "tags": [{"name": "pets"}],
    "security": [{"key": []}],
    "securityDefinitions": {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}},
    "parameters": {"Page": {"name": "page", "in": "query", "type": "integer"}},
    "responses": {"Gone": {"description": "Gone"}},
    "definitions": {"Pet": {"type": "object", "properties": {"name": {"type": "string"}}}},
    "paths": {
        "/pets": {
            "get": {
                "operationId": "listPets",
                "tags": ["pets"],
                "parameters": [{"name": "q", "in": "query", "type": "array", "items": {"type": "string"}}],
                "responses": {"200": {"description": "Pets", "schema": {"$ref": "#/definitions/Pet"}}},
            }
        }
    },
}
IN_OPENAPI = (
    "/info /info/contact /info/license /servers /servers/0 /servers/0/variables /servers/0/variables/eu /tags /tags/0 "
    "/externalDocs /security /security/0 /security/0/key /paths /paths/~1pets~1{id} /paths/~1pets~1{id}/parameters "
    "/paths/~1pets~1{id}/parameters/0 /paths/~1pets~1{id}/post /paths/~1pets~1{id}/post/tags "
    "/paths/~1pets~1{id}/post/servers /paths/~1pets~1{id}/post/security /paths/~1pets~1{id}/post/parameters "
    "/paths/~1pets~1{id}/post/parameters/0 /paths/~1pets~1{id}/post/parameters/0/schema "
    "/paths/~1pets~1{id}/post/requestBody /paths/~1pets~1{id}/post/requestBody/content "
    "/paths/~1pets~1{id}/post/requestBody/content/application~1json "
    "/paths/~1pets~1{id}/post/requestBody/content/application~1json/schema /paths/~1pets~1{id}/post/responses "
    "/paths/~1pets~1{id}/post/responses/200 /paths/~1pets~1{id}/post/responses/200/headers "
    "/paths/~1pets~1{id}/post/responses/200/content /components /components/schemas /components/schemas/Pet "
    "/components/schemas/Pet/required /components/schemas/Pet/properties /components/schemas/Pet/properties/name "
    "/components/schemas/Pet/properties/name/enum /components/schemas/Pet/properties/tags/items "
    "/components/schemas/Pet/allOf /components/schemas/Pet/allOf/0 /components/schemas/Any/oneOf "
    "/components/schemas/Any/oneOf/0 /components/responses /components/responses/Gone /components/parameters "
    "/components/parameters/Page /components/requestBodies /components/requestBodies/Pet /components/headers "
    "/components/headers/Rate /components/securitySchemes /components/securitySchemes/key /components/examples "
    "/components/examples/one /components/links /components/links/one /components/callbacks /components/callbacks/one"
).split()
IN_SWAGGER = (
    "/info /schemes /consumes /produces /tags /tags/0 /security /security/0 /securityDefinitions "
    "/securityDefinitions/key /parameters /parameters/Page /responses /responses/Gone /definitions /definitions/Pet "
    "/definitions/Pet/properties /definitions/Pet/properties/name /paths /paths/~1pets /paths/~1pets/get "
    "/paths/~1pets/get/tags /paths/~1pets/get/parameters /paths/~1pets/get/parameters/0 "
    "/paths/~1pets/get/parameters/0/items /paths/~1pets/get/responses /paths/~1pets/get/responses/200 "
    "/paths/~1pets/get/responses/200/schema"
).split()
WRONG = {"null": None, "list": [1, [2]], "mapping": {"a": {"b": 1}}, "string": "words", "number": 7}
TEXTS = ("/info/title /info/description /paths/~1pets~1{id}/post/operationId /paths/~1pets~1{id}/post/summary "
    "/paths/~1pets~1{id}/post/tags/0 /servers/0/url /components/schemas/Pet/description "
    "/components/securitySchemes/key/name").split()  # fmt: skip


def changed(document: dict[str, Any], pointer: str, value: Any) -> dict[str, Any]:
    """A copy with another value at a place."""
    root = copy.deepcopy(document)
    *around, last = (token.replace("~1", "/") for token in pointer[1:].split("/"))
    inner: Any = root
    for token in around:
        inner = inner[int(token) if isinstance(inner, list) else token]
    inner[int(last) if isinstance(inner, list) else last] = value
    return root


def told(root: Any, folder: Path) -> list[Diagnostic]:
    """All diagnostics of a document."""
    (folder / "api.json").write_text(json.dumps(root), encoding="utf-8")
    diagnostics = Diagnostics()
    try:
        build_model(Request(("api.json",), folder, default_config()), diagnostics)
    except Abort as stopped:
        diagnostics.extend(stopped.diagnostics)
    return list(diagnostics)


def names_place(one: Diagnostic, pointer: str) -> bool:
    """Whether a diagnostic stands at a place, or at what is around it and names its key."""
    around, _, last = pointer.rpartition("/")
    there = one.place.pointer
    return there == pointer or (there == around and f"`{last}`" in one.message)


def table() -> Iterator[tuple[str, str, str]]:
    """Version, place and kind of everything that is to be reported."""
    for version, places in (("3.1.0", IN_OPENAPI), ("2.0", IN_SWAGGER)):
        for pointer in places:
            given = SWAGGER if version == "2.0" else OPENAPI
            right: Any = given
            for token in pointer[1:].split("/"):
                right = right[int(token) if isinstance(right, list) else token.replace("~1", "/")]
            for kind in WRONG:
                same = kind == ("list" if isinstance(right, list) else "mapping")
                if not same:
                    yield version, pointer, kind


@pytest.mark.parametrize("place", IN_OPENAPI + [f"2.0 {one}" for one in IN_SWAGGER])
def test_a_wrong_kind_is_reported_at_its_place(place: str, tmp_path: Path) -> None:
    version, _, pointer = place.rpartition(" ")
    cases = [one for one in table() if one[1] == pointer and (one[0] == "2.0") == (version == "2.0")]
    assert len(cases) == 4
    for _, _, kind in cases:
        found = told(changed(SWAGGER if version else OPENAPI, pointer, WRONG[kind]), tmp_path)
        assert any(names_place(one, pointer) for one in found), (kind, [one.text() for one in found])


def test_the_documents_themselves_are_sound(tmp_path: Path) -> None:
    for root in (OPENAPI, SWAGGER, OPENAPI | {"openapi": "3.0.3"}, OPENAPI | {"openapi": "3.2.0"}):
        assert not {one.code for one in told(root, tmp_path)} & {"SL140", "SL141"}


@pytest.mark.parametrize("version", ["3.0.3", "3.2.0"])
@pytest.mark.parametrize("pointer", ["/info", "/components/schemas", "/paths/~1pets~1{id}/post/tags", "/tags"])
def test_other_versions(version: str, pointer: str, tmp_path: Path) -> None:
    found = told(changed(OPENAPI | {"openapi": version}, pointer, 7), tmp_path)
    assert any(names_place(one, pointer) for one in found)


@pytest.mark.parametrize("pointer", TEXTS)
@pytest.mark.parametrize("kind", ["list", "mapping"])
def test_a_text_that_is_none(pointer: str, kind: str, tmp_path: Path) -> None:
    found = told(changed(OPENAPI, pointer, WRONG[kind]), tmp_path)
    assert any(names_place(one, pointer) for one in found), [one.text() for one in found]


def test_one_report_for_one_place(tmp_path: Path) -> None:
    """What a stage has reported with a code of its own is not reported by its kind as well."""
    found = [one for one in told(changed(OPENAPI, "/paths", []), tmp_path) if one.place.pointer == "/paths"]
    assert [one.code for one in found] == ["SL340"]


def lint(text: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> tuple[int, list[dict[str, Any]]]:
    """Exit code and diagnostics of `specloom lint --json`."""
    (folder / "api.yaml").write_text(text, encoding="utf-8")
    with contextlib.chdir(folder):  # where there is no configuration
        code = run_lint(Options(("api.yaml",), json=True))
    return code, json.loads(capsys.readouterr().out)


@pytest.mark.parametrize(
    ("version", "change", "pointer", "word"),
    [
        ("3.1.0", {"info": {"title": "Pets"}}, "/info", "`version`"),
        ("3.0.3", {"info": {"title": "Pets", "version": "1", "licence": {}}}, "/info", "`licence`"),
        ("3.2.0", {"pathes": {}}, "", "`pathes`"),
        ("3.0.3", {"externalDocs": {"description": "no address"}}, "/externalDocs", "`url`"),
        ("3.1.0", {"tags": [{"name": 7}]}, "/tags/0/name", "a number"),
        ("3.0.3", {"info": {"title": "Pets", "version": 1.0}}, "/info/version", "a number"),
    ],
)
def test_lint_judges_by_the_official_schema(
    version: str, change: dict[str, Any], pointer: str, word: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _, found = lint(json.dumps(OPENAPI | {"openapi": version} | change), tmp_path, capsys)
    (one,) = [one for one in found if one["code"] == "SL141"]
    assert (one["pointer"], one["severity"]) == (pointer, "warning") and word in one["message"] and one["line"] > 0


def test_lint_judges_swagger(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, found = lint(json.dumps(SWAGGER | {"hosts": "example.com"}), tmp_path, capsys)
    assert [one["message"] for one in found if one["code"] == "SL141"] == [
        "the document has `hosts`, which OpenAPI does not allow there"
    ]


def test_a_key_twice_is_an_error_in_lint(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = json.dumps(OPENAPI, indent=1)
    twice = text.replace('"title": "Pets",', '"title": "Pets",\n  "title": "Dogs",')
    code, found = lint(twice, tmp_path, capsys)
    (one,) = [one for one in found if one["code"] == "SL118"]
    assert (code, one["severity"], len(one["related"])) == (1, "error", 1)
    assert one["related"][0]["line"] != one["line"]
    diagnostics = Diagnostics()
    build_model(Request((str(tmp_path / "api.yaml"),), tmp_path, default_config()), diagnostics)
    assert [one.severity.label for one in diagnostics if one.code == "SL118"] == ["warning"]
