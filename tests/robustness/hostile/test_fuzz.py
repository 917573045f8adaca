"""Documents out of nowhere: never a traceback, every output can be imported, the same document gives the same bytes."""

from __future__ import annotations

import importlib
import json
import pkgutil
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings

import specloom
from specloom.app.pipeline import Request, generate
from specloom.config.schema import default_config
from specloom.core.diagnostics import Abort, Diagnostics
from tests.robustness.hostile.accounting import account
from tests.robustness.hostile.documents import Json, documents
from tests.support.examples import examples
from tests.support.quick import quick

Importer = Callable[[Path, Path], dict[str, Any]]
HEAD: Json = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {}}


@pytest.fixture(scope="module", autouse=True)
def everything_loaded() -> None:
    """Hypothesis draws from the constants of what is loaded: alone, this module tries the same documents in each run.

    No setting turns that off. Packages that other tests of the same process have imported still add to it.
    """
    for module in pkgutil.walk_packages(specloom.__path__, "specloom."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)


def outcome(document: Json) -> dict[str, str] | str:
    """All files, or the errors as text. Every operation and schema of the document is in the ledger."""
    with TemporaryDirectory() as folder:
        (Path(folder) / "a.json").write_text(json.dumps(document), encoding="utf-8")
        diagnostics = Diagnostics()
        try:
            with quick():
                made = generate(Request(("a.json",), Path(folder), default_config(), package="pkg"), diagnostics)
        except Abort as stopped:
            assert stopped.diagnostics.failed
            return "\n".join(one.text() for one in stopped.diagnostics)
    account(document, made)
    return dict(made.files)


def with_schemas(schemas: Json) -> Json:
    """A document with these schemas and nothing else."""
    return {**HEAD, "components": {"schemas": schemas}}


def with_operations(*found: tuple[str, str]) -> Json:
    """A document with an operation for each tag and operationId, whose parameter and answer are called alike."""
    paths = {}
    for number, (tag, own) in enumerate(found):
        parameter = {"name": own, "in": "query", "schema": {"type": "array", "items": {"const": None}}}
        content = {"application/json": {"schema": {"type": "object", "properties": {own: {"type": "string"}}}}}
        answers = {"200": {"description": "", "content": content}}
        one = {"tags": [tag], "operationId": own, "parameters": [parameter], "responses": answers}
        paths[f"/{number}"] = {"get": one}
    return {**HEAD, "paths": paths}


def with_operation(operation: Json, path: str = "/a", verb: str = "post") -> Json:
    """A document with one operation and nothing else."""
    return {**HEAD, "paths": {path: {verb: operation}}}


@settings(max_examples=examples(15), suppress_health_check=list(HealthCheck))
@given(documents())
@example(with_schemas({"": {"type": "object", "properties": {}}}))
@example(with_schemas({"Pet": {"type": "object", "properties": {"": {"enum": list("abcdefg")}}}}))
@example(with_schemas({"Foo": {"type": "object", "properties": {}}, "FooDict": {"type": "object", "properties": {}}}))
@example(with_schemas({"用户": {"type": "object", "properties": {"用户": {"$ref": "#/components/schemas/用户"}}}}))
@example(with_schemas({"A": {"$ref": "#/components/schemas/B"}, "B": {"$ref": "#/components/schemas/A"}}))
@example(with_schemas({"Pet": {"type": "object", "properties": {"Field": {}, "TypedDict": {}}}}))
@example(with_schemas({"A": {"allOf": [{"$ref": "#/components/schemas/B"}]}, "B": {"type": "object", "required": 1}}))
@example(with_schemas({"A": {"allOf": [{"$ref": "#/components/schemas/A"}, {"properties": {"a": {}}}]}, "B": {}}))
@example(
    with_schemas({"@": {"type": "array", "items": {"type": "object", "properties": {"@b": {"enum": ["a", "b"]}}}}})
)
@example({**HEAD, "paths": {"/a": {"get": "x", "post": {"responses": {}}}, "/b": 1, "x-c": {"get": {}}}})
@example(with_operation({"tags": ["raw_response"], "operationId": "x", "responses": {}}))
@example(with_operation({"tags": ["x"], "operationId": "x", "responses": {}}))
@example(with_operation({"tags": ["用户"], "operationId": "用户", "responses": {}}))
@example(with_operation({"tags": ["cached_property"], "operationId": "cachedProperty", "responses": {}}))
@example(with_operations(("x", "É"), ("É", "y")))
@example(with_operations(("x", "straße"), ("x", "strasse"), ("ΐ", "ΐ"), ("sorted", "getattr")))
@example(with_schemas({"ΐ": {"type": "object", "properties": {}}, "用户": {"const": "用户"}}))
@example(
    with_schemas({"None": {"const": None}, "A": {"oneOf": [{"$ref": "#/components/schemas/None"}, {"const": None}]}})
)
def test_any_document(importer: Importer, document: Json) -> None:
    files = outcome(document)
    turned = {
        **document,
        "components": {"schemas": dict(reversed(document.get("components", {}).get("schemas", {}).items()))},
    }
    again = outcome(turned)
    if isinstance(files, str):
        assert isinstance(again, str)
        return
    assert not isinstance(again, str), again
    different = [path for path in files if files[path] != again.get(path)]
    assert different == [], f"the order of the schemas shows: {different}"
    assert files.keys() == again.keys()
    for path, text in files.items():
        if path.endswith(".py"):
            compile(text, path, "exec")
    hold_to_import(importer, files)


def hold_to_import(importer: Importer, files: dict[str, str]) -> None:
    """Every module of the output can be imported, and does nothing else."""
    with TemporaryDirectory() as folder:
        for path, text in files.items():
            target = Path(folder) / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
        assert importer(Path(folder) / "python", Path(folder) / "SENTINEL")["bad"] == []
        assert not (Path(folder) / "SENTINEL").exists()
