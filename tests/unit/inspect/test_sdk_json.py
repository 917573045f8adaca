"""What `specloom inspect` prints is what docs/inspect.schema.json says, for documents of many kinds."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest

from specloom.app.pipeline import build_model
from specloom.config.request import Request
from specloom.config.schema import Config
from specloom.core.diagnostics import Diagnostics
from specloom.inspect.model_json import api_json
from specloom.sdk.model import Method, Sdk

ROOT = Path(__file__).parents[3]
SCHEMA = json.loads((ROOT / "docs/inspect.schema.json").read_text("utf-8"))
SPECS = [
    *sorted((ROOT / "tests/end_to_end/snapshots/specs").glob("*.y*ml")),
    ROOT / "tests/end_to_end/specs/complete.yaml",
]
DOCUMENT = """openapi: 3.1.0
info: {title: Desk, version: '1'}
paths:
  /pens:
    get:
      tags: [import]
      operationId: listPens
      parameters: [{name: colour, in: query, required: true, schema: {type: string}}]
      responses:
        '200': {description: ok, content: {application/json: {schema: {type: array, items: {type: string}}}}}
        4XX: {description: wrong, content: {application/json: {schema: {type: object}}}}
    query: {tags: [import], responses: {'200': {description: ok}}}
  /pens/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
    delete: {tags: [import], operationId: class, responses: {'204': {description: gone}}}
    patch:
      tags: [import]
      operationId: changePen
      security: []
      requestBody:
        required: true
        content: {application/json: {schema: {type: object, properties: {size: {type: integer}}}}}
      responses: {'200': {description: ok, content: {application/pdf: {}}}}
"""


def sdk_of(text: str, folder: Path) -> Sdk:
    (folder / "desk.yaml").write_text(text)
    return build_model(Request((str(folder / "desk.yaml"),), folder, Config()), Diagnostics()).sdk


@pytest.mark.parametrize("spec", SPECS, ids=lambda path: path.stem)
def test_the_output_is_as_documented(spec: Path) -> None:
    model = build_model(Request((str(spec),), ROOT, Config()), Diagnostics())
    data = json.loads(api_json(model.api, model.names, model.sdk))
    jsonschema.Draft202012Validator(SCHEMA).validate(data)
    operations = [method for resource in data["sdk"]["resources"] for method in resource["methods"]]
    assert len(operations) == sum(len(resource.operations) for resource in model.api.resources) > 0


def test_a_method_says_what_it_takes_and_gives(tmp_path: Path) -> None:
    (resource,) = sdk_of(DOCUMENT, tmp_path).resources
    methods: dict[str, Method] = {str(method.name): method for method in resource.methods}
    # Words that Python reserves are words here: each language escapes its own.
    assert (str(resource.name), resource.name.words) == ("import", ("import",))
    assert {name: method.effect for name, method in methods.items()} == {
        "list_pens": "read",
        "query_pens": "read",
        "class": "delete",
        "change_pen": "write",
    }
    listed = methods["list_pens"]
    assert [(one.name, one.location, one.required) for one in listed.arguments] == [("colour", "query", True)]
    assert (listed.result.kind, [error.status for error in listed.errors]) == ("value", ["4XX"])
    changed = next(method for method in methods.values() if method.operation.verb == "PATCH")
    assert [(one.name, one.location) for one in changed.arguments] == [("id", "path"), ("size", "body")]
    assert (changed.result.kind, changed.effect, changed.security) == ("file", "write", ())
    assert methods["class"].result.kind == "nothing"
