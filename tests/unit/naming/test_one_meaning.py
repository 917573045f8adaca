"""A name of generated code has one meaning: constants, classes, arguments, modules and types do not meet."""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path
from typing import Any

import pytest

from specloom.app.pipeline import build_model
from specloom.config.request import Request
from specloom.config.schema import Config
from specloom.core.diagnostics import Diagnostics
from specloom.targets.python.naming.client_arguments import client_arguments
from specloom.targets.python.naming.identifiers import class_identifier, constant_identifier, identifier
from specloom.targets.python.naming.names import OperationNames, ResourceNames, class_names
from tests.unit.normalise.making import Made, make

Json = dict[str, Any]
OBJECT: Json = {"type": "object", "properties": {"a": {"type": "string"}}}


def document(*operations: tuple[str, str, Json], **components: Json) -> Made:
    """An API whose operations are (tag, operationId, what else the operation has)."""
    paths = {
        f"/{number}": {"get": {"tags": [tag], "operationId": own, "responses": {}, **more}}
        for number, (tag, own, more) in enumerate(operations)
    }
    head = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}}
    return make(json.dumps({**head, "paths": paths, "components": {"schemas": components}}))


def resources(*operations: tuple[str, str, Json], **components: Json) -> dict[str, ResourceNames]:
    """The resources by attribute."""
    return {one.attribute: one for one in document(*operations, **components).names().resources}


def only(*operations: tuple[str, str, Json], **components: Json) -> list[OperationNames]:
    """The names of all operations, which have one tag."""
    (resource,) = resources(*operations, **components).values()
    return [own for _, own in resource.operations]


def answer(key: str) -> Json:
    """An operation that answers with this component."""
    schema = {"$ref": f"#/components/schemas/{key}"}
    return {"responses": {"200": {"description": "", "content": {"application/json": {"schema": schema}}}}}


@pytest.mark.parametrize("name", ["É", "E\u0301", "a", "v1", "用户", "ΐ"])
def test_a_constant_is_no_class_of_any_resource(name: str) -> None:
    found = resources(("pets", name, {}), (name, "x", {}))
    classes = {name for one in found.values() for name in class_names(one.class_name)}
    constants = {own.constant for one in found.values() for _, own in one.operations}
    assert not classes & constants


@pytest.mark.parametrize("pair", [("straße", "strasse"), ("\u0131", "i"), ("ς", "\u03c3")])
def test_methods_with_the_same_capitals_have_constants_of_their_own(pair: tuple[str, str]) -> None:
    first, second = only(("pets", pair[0], {}), ("pets", pair[1], {}))
    assert first.method != second.method
    assert first.constant != second.constant


def test_a_constant_is_no_argument_of_its_method() -> None:
    parameter = {"name": "用户", "in": "query", "schema": {"type": "string"}}
    (own,) = only(("pets", "用户", {"parameters": [parameter]}))
    assert own.arguments["query", "用户"] == "用户"
    assert own.constant == "用户_OPERATION"


def test_a_constant_hides_no_type() -> None:
    (own,) = only(("pets", "sms", answer("SMS")), SMS=OBJECT)
    assert (own.method, own.constant) == ("sms", "SMS_OPERATION")


def test_a_method_hides_no_type() -> None:
    made = document(("pets", "用户", answer("用户")), 用户=OBJECT)
    names = made.names()
    (own,) = (own for one in names.resources for _, own in one.operations)
    assert "用户" in names.types.values()
    assert own.method == "call_用户"


@pytest.mark.parametrize("tag", ["hooks", "async hooks", "self", "sync core"])
def test_a_class_is_nothing_that_the_clients_import(tag: str) -> None:
    (found,) = resources((tag, "x", {})).values()
    assert found.class_name.endswith("Resource")


@pytest.mark.parametrize("tag", ["sorted", "getattr", "globals", "import module", "用户"])
def test_a_module_of_types_hides_nothing_of_its_package(tag: str) -> None:
    names = document((tag, "x", answer("用户")), 用户=OBJECT).names()
    (module,) = names.modules.values()
    assert module == f"{identifier(tag, prefix='resource')}_"


@pytest.mark.parametrize("name", ["ΐ", "ΰ", "ῧx", "ᄀ-ᅡ", "ﬁ", "E\u0301", "İ", "Ⅷ"])
def test_names_are_as_python_reads_them(name: str) -> None:
    for made in (
        identifier(name, prefix="a"),
        class_identifier(name),
        constant_identifier(identifier(name, prefix="a")),
    ):
        assert made.isidentifier()
        assert made == unicodedata.normalize("NFKC", made)


def test_a_number_sign_in_two_places_is_two_arguments() -> None:
    parameters = [{"name": "%", "in": place, "schema": {"type": "string"}} for place in ("query", "cookie")]
    (own,) = only(("pets", "x", {"parameters": parameters}))
    assert len(set(own.arguments.values())) == 2
    assert all(one.isidentifier() for one in own.arguments.values())


@pytest.mark.parametrize("name", ["cached_property", "to_raw", "async_to_streamed"])
def test_an_argument_of_the_client_is_nothing_that_its_module_calls(name: str) -> None:
    server = {"url": f"https://{{{name}}}.example.com", "variables": {name: {"default": "a"}}}
    api = make(json.dumps({"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "servers": [server]})).api
    (choice,) = client_arguments(api, "T", ()).servers.choices
    assert choice.name == f"server_{name}"


def test_no_resource_hides_the_client(tmp_path: Path) -> None:
    """Tag and package are often one word: the client keeps it."""
    spec = tmp_path / "a.yaml"
    paths = {"/a": {"get": {"tags": ["Pets"], "operationId": "a", "responses": {"204": {"description": "ok"}}}}}
    spec.write_text(json.dumps({"openapi": "3.0.3", "info": {"title": "Pets", "version": "1"}, "paths": paths}))
    model = build_model(Request((str(spec),), tmp_path, Config()), Diagnostics())
    (resource,) = model.names.resources
    assert (model.settings.client, resource.class_name, resource.attribute) == ("Pets", "PetsResource", "pets")
