"""References: across files, both ways, into any place, in circles; and those that must never be followed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from specloom.config.schema import default_config
from specloom.core.diagnostics import Diagnostics
from specloom.core.limits import Limits
from specloom.ir.model import Api, ObjectSchema, RefSchema, Schema, StringSchema
from specloom.normalise.api import normalise
from specloom.read.discovery import find_specs
from specloom.read.document import read_documents
from specloom.read.references import ReferenceLoader
from specloom.resolve.bundle import bundle_documents

HEAD = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\n"


@dataclass(frozen=True, slots=True)
class Run:
    """An API that was read from a folder, and what was told."""

    api: Api
    told: Diagnostics

    @property
    def codes(self) -> list[str]:
        """The codes of what was told."""
        return [one.code for one in self.told]

    def schema(self, key: str) -> Schema:
        """The only type of this key."""
        (found,) = (one for one in self.api.types if one.key == key)
        return found.schema

    def target(self, key: str, name: str = "a") -> str:
        """The key of the type that a property refers to."""
        schema = self.schema(key)
        assert isinstance(schema, ObjectSchema)
        (found,) = (one.schema for one in schema.properties if one.name == name)
        assert isinstance(found, RefSchema)
        return next(one.key or one.id for one in self.api.types if one.id == found.target)


def run(folder: Path, files: Mapping[str, str], *specs: str) -> Run:
    """Write `files`, and read the ones named in `specs`."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    told = Diagnostics()
    found = find_specs(specs or tuple(files), folder)
    documents = read_documents(found, Limits(), told)
    bundle = bundle_documents(documents, ReferenceLoader(found, Limits(), told).load, told)
    return Run(normalise(bundle, told, default_config()), told)


def with_schema(text: str) -> str:
    """A document with the schema Probe, whose property `a` is `text`."""
    return f"{HEAD}components:\n  schemas:\n    Probe:\n      type: object\n      properties:\n        a: {text}\n"


@pytest.mark.parametrize(
    ("reference", "target"),
    [
        ("other.yaml#/components/schemas/Other", "Other"),
        ("./other.yaml#/components/schemas/Other", "Other"),
        ("parts/../other.yaml#/components/schemas/Other", "Other"),
        ("parts/fragment.yaml#/definitions/Part", "Part"),
        ("parts/whole.yaml", "whole"),
        ("parts/whole.yaml#", "whole"),
        ("parts/caf%C3%A9.yaml#/%24defs/a~1b", "a/b"),
    ],
)
def test_another_file(tmp_path: Path, reference: str, target: str) -> None:
    files = {
        "main.yaml": with_schema(f"{{$ref: '{reference}'}}"),
        "other.yaml": HEAD + "components: {schemas: {Other: {type: object, properties: {b: {type: string}}}}}",
        "parts/fragment.yaml": "definitions: {Part: {type: object, properties: {b: {type: string}}}}",
        "parts/whole.yaml": "{type: object, properties: {b: {type: string}}}",
        "parts/café.yaml": "$defs: {a/b: {type: object, properties: {b: {type: string}}}}",
    }
    found = run(tmp_path, files, "main.yaml")
    assert found.codes == []
    assert found.target("Probe") == target


def test_relative_references_start_at_the_file_they_stand_in(tmp_path: Path) -> None:
    files = {
        "main.yaml": with_schema("{$ref: 'sub/one.yaml#/definitions/One'}"),
        "sub/one.yaml": "definitions: {One: {properties: {a: {$ref: two.yaml}, b: {$ref: ../three.yaml}}}}",
        "sub/two.yaml": "{type: object, properties: {x: {type: string}}}",
        "three.yaml": "{type: object, properties: {y: {type: string}}}",
    }
    found = run(tmp_path, files, "main.yaml")
    assert found.codes == []
    assert (found.target("One", "a"), found.target("One", "b")) == ("two", "three")


def test_two_documents_refer_to_each_other(tmp_path: Path) -> None:
    def document(own: str, other: str) -> str:
        schema = f"{{type: object, properties: {{a: {{$ref: '{other.lower()}.yaml#/components/schemas/{other}'}}}}}}"
        return f"{HEAD}components: {{schemas: {{{own}: {schema}}}}}"

    found = run(tmp_path, {"x.yaml": document("X", "Y"), "y.yaml": document("Y", "X")})
    assert found.codes == []
    assert (found.target("X"), found.target("Y")) == ("Y", "X")
    assert len(found.api.types) == 2


def test_a_file_that_was_found_by_reference_is_the_given_one(tmp_path: Path) -> None:
    """One file under two spellings is one document: its types come once."""
    files = {"main.yaml": with_schema("{$ref: 'sub/../other.yaml#/components/schemas/O'}")}
    files["other.yaml"] = HEAD + "components: {schemas: {O: {type: object, properties: {b: {type: string}}}}}"
    (tmp_path / "sub").mkdir()
    found = run(tmp_path, files)
    assert found.codes == []
    assert sorted(one.key for one in found.api.types) == ["O", "Probe"]


PLACES = """paths:
  /a:
    parameters: [{$ref: '#/components/parameters/P'}]
    post:
      operationId: make
      requestBody: {$ref: '#/components/requestBodies/B'}
      responses: {'200': {$ref: '#/components/responses/R'}}
  /b: {$ref: '#/components/pathItems/I'}
components:
  parameters: {P: {name: p, in: query, schema: {type: string}}}
  requestBodies: {B: {content: {application/json: {schema: {$ref: '#/components/schemas/S'}}}}}
  responses:
    R:
      description: ok
      headers: {h: {$ref: '#/components/headers/H'}}
      content: {application/json: {schema: {$ref: '#/components/schemas/S'}}}
  headers: {H: {schema: {type: integer}}}
  pathItems: {I: {get: {operationId: read, responses: {'204': {description: gone}}}}}
  schemas:
    S: {type: object, properties: {b: {type: string}}}
"""


def test_every_kind_of_object_may_be_a_reference(tmp_path: Path) -> None:
    found = run(tmp_path, {"a.yaml": f"openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\n{PLACES}"})
    assert found.codes == []
    post, get = (one for resource in found.api.resources for one in resource.operations)
    assert (post.key, get.key) == ("POST /a", "GET /b")
    assert [one.name for one in post.parameters] == ["p"]
    assert post.body is not None and isinstance(post.body.contents[0].schema, RefSchema)
    assert isinstance(post.result, RefSchema)
    assert [one.name for one in post.responses[0].headers] == ["h"]


@pytest.mark.parametrize(
    "reference",
    ["#/components/schemas/Whole/properties/part", "#/paths/~1a~1{id}/get/parameters/0/schema", "#anchored"],
)
def test_any_place_that_holds_a_schema(tmp_path: Path, reference: str) -> None:
    text = f"""openapi: 3.1.0
info: {{title: T, version: '1'}}
paths:
  /a/{{id}}:
    get:
      parameters: [{{name: id, in: path, required: true, schema: {{type: string, minLength: 2}}}}]
      responses: {{}}
components:
  schemas:
    Whole:
      $anchor: anchored
      type: object
      properties: {{part: {{type: object, properties: {{b: {{type: string}}}}}}}}
    Probe: {{type: object, properties: {{a: {{$ref: '{reference}'}}}}}}
"""
    found = run(tmp_path, {"a.yaml": text})
    assert not found.told.failed
    assert found.target("Probe")


@pytest.mark.parametrize(
    ("schemas", "codes"),
    [
        ("A: {type: object, properties: {a: {$ref: '#/components/schemas/A'}}}", []),
        ("A: {type: array, items: {$ref: '#/components/schemas/A'}}", []),
        ("A: {$ref: '#/components/schemas/B'}, B: {$ref: '#/components/schemas/A'}", ["SL202", "SL202"]),
        ("A: {$ref: '#/components/schemas/A'}", ["SL202"]),
    ],
)
def test_schemas_in_circles(tmp_path: Path, schemas: str, codes: list[str]) -> None:
    found = run(tmp_path, {"a.yaml": f"{HEAD}components: {{schemas: {{{schemas}}}}}"})
    assert found.codes == codes


@pytest.mark.parametrize("kind", ["parameters", "responses", "requestBodies", "pathItems"])
def test_other_objects_in_circles(tmp_path: Path, kind: str) -> None:
    uses = {
        "parameters": "{get: {parameters: [{$ref: '#/components/parameters/A'}], responses: {}}}",
        "responses": "{get: {responses: {'200': {$ref: '#/components/responses/A'}}}}",
        "requestBodies": "{post: {requestBody: {$ref: '#/components/requestBodies/A'}, responses: {}}}",
        "pathItems": "{$ref: '#/components/pathItems/A'}",
    }
    circle = f"{{A: {{$ref: '#/components/{kind}/B'}}, B: {{$ref: '#/components/{kind}/A'}}}}"
    head = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n"
    text = f"{head}paths: {{/a: {uses[kind]}}}\ncomponents: {{{kind}: {circle}}}"
    found = run(tmp_path, {"a.yaml": text})
    assert found.codes == ["SL202"]


NOTHING_THERE = [
    "#/components/schemas/Gone",
    "#/components/schemas/Probe/type/0",
    "#components/schemas/Probe",
    "#/x/-1",
]


@pytest.mark.parametrize("reference", NOTHING_THERE)
def test_a_pointer_to_nothing_is_told_at_its_place(tmp_path: Path, reference: str) -> None:
    found = run(tmp_path, {"a.yaml": with_schema(f"{{$ref: '{reference}'}}")})
    (told,) = found.told
    assert (told.code, told.place.pointer) == ("SL201", "/components/schemas/Probe/properties/a")
    assert reference in told.message


def test_a_reference_to_something_else_is_told(tmp_path: Path) -> None:
    found = run(tmp_path, {"a.yaml": with_schema("{$ref: '#/info'}")})
    assert found.codes == ["SL206"]


REFUSED = [
    "https://example.invalid/a.yaml",
    "HTTPS://example.invalid/a.yaml",
    "//example.invalid/a.yaml",
    "ftp://example.invalid/a.yaml",
    "file:///etc/passwd",
    "file://localhost/etc/passwd",
    "/etc/passwd",
    "%2Fetc%2Fpasswd",
    "../secret.yaml",
    "sub/../../secret.yaml",
    "%2e%2e/secret.yaml",
    "..%2fsecret.yaml",
    "..\\secret.yaml",
    "~/secret.yaml",
    "$HOME/secret.yaml",
    "link.yaml",
    "linked/secret.yaml",
    "other.yaml?x=1",
    "a\0b.yaml",
    "*.yaml",
    "sub",
    "gone.yaml",
]


@pytest.mark.parametrize("reference", REFUSED)
def test_refused(tmp_path: Path, reference: str) -> None:
    """Nothing outside the folder, nothing that is no plain file of it; nothing of it is ever shown."""
    folder = tmp_path / "root"
    (folder / "sub").mkdir(parents=True)
    (tmp_path / "secret.yaml").write_text("S3CRET: {type: string}")
    (folder / "link.yaml").symlink_to(tmp_path / "secret.yaml")
    (folder / "linked").symlink_to(tmp_path)
    (folder / "other.yaml").write_text("S: {type: string}")
    found = run(folder, {"a.yaml": with_schema(json.dumps({"$ref": f"{reference}#/S3CRET"}))}, "a.yaml")
    assert found.codes == ["SL205"]
    assert not any("S3CRET: {" in one.text() for one in found.told)
    assert isinstance(found.schema("Probe"), ObjectSchema)


def test_a_symlink_that_stays_inside_is_followed(tmp_path: Path) -> None:
    (tmp_path / "real.yaml").write_text("S: {type: object, properties: {b: {type: string}}}")
    (tmp_path / "link.yaml").symlink_to(tmp_path / "real.yaml")
    found = run(tmp_path, {"a.yaml": with_schema("{$ref: 'link.yaml#/S'}")}, "a.yaml")
    assert found.codes == []


def test_references_inside_data_are_data(tmp_path: Path) -> None:
    text = with_schema("{type: object, default: {$ref: /etc/passwd}, example: {$ref: 'https://example.invalid/x'}}")
    found = run(tmp_path, {"a.yaml": text})
    assert found.codes == []


def test_a_schema_beside_a_reference_counts_from_31_on(tmp_path: Path) -> None:
    text = with_schema("{$ref: '#/components/schemas/Text', minLength: 2}") + "    Text: {type: string, maxLength: 5}\n"
    merged = run(tmp_path, {"a.yaml": text}).schema("Probe")
    assert isinstance(merged, ObjectSchema)
    assert merged.properties[0].schema == StringSchema(min_length=2, max_length=5)
    plain = run(tmp_path, {"a.yaml": text.replace("3.1.0", "3.0.3")}).schema("Probe")
    assert isinstance(plain, ObjectSchema)
    assert isinstance(plain.properties[0].schema, RefSchema)


@pytest.mark.parametrize("name", ["x" * 5000, "y/" * 3000 + "z.yaml"], ids=["name", "path"])
def test_names_that_no_system_has(name: str, tmp_path: Path) -> None:
    text = f"{HEAD}components: {{schemas: {{Pet: {{type: object, properties: {{a: {{$ref: '{name}'}}}}}}}}}}\n"
    assert "SL205" in run(tmp_path, {"a.yaml": text}).codes
