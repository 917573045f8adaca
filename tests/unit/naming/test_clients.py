"""What the title of an API is, hides no name of the package; fields and schemas may be called like its words."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel

from specloom.app.arguments import check_names
from specloom.app.pipeline import Request
from specloom.config.client_names import client_name, hidden_name
from specloom.config.schema import default_config, load_config
from specloom.core.diagnostics import Abort, Diagnostics
from specloom.targets.python.distribution_files import EXPORTS
from specloom.targets.python.naming.identifiers import CALL_HELPERS, FIELD_RESERVED, HELPERS, MODEL_HELPERS
from tests.support.packages import Package, build, generate_plain, write

TITLES = (
    "Page Hooks Response Unknown Typed Configuration API Model Omit Client Shop Webhook Timeout Self Mapping "
    "Binary-Response Event-Stream Attribute Value Exception"
).split()
HELPED = sorted(HELPERS - {"None", "True", "False", "TYPE_CHECKING", "ABSENT", "exact", "by_fields", "open_enum"})


def package(folder: Path, name: str, document: dict[str, Any], config: str = "{}") -> Package:
    """The package of one document."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "api.json").write_text(json.dumps(document), encoding="utf-8")
    (folder / "specloom.yaml").write_text(config, encoding="utf-8")
    return build(folder / "out", name, (folder / "api.json",), load_config(folder / "specloom.yaml"))


def strictly(folder: Path, code: str) -> str:
    """What a process prints in which every warning is an error."""
    command = [sys.executable, "-W", "error", "-c", code]
    done = subprocess.run(command, capture_output=True, text=True, env={"PYTHONPATH": str(folder)})
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize("word", EXPORTS)
def test_no_name_of_the_package_is_hidden(word: str) -> None:
    for title in (word, word.removesuffix("Error"), word.removeprefix("Async")):
        client = client_name(title)
        hidden = {client, f"Async{client}", f"{client}Error"} & {*EXPORTS, "types", "webhooks"}
        assert client.startswith(title) and not hidden


def test_names_that_hide_nothing_stay() -> None:
    assert [client_name(one) for one in ("Vapi", "Typed", "NotFoundApi", "Server", "Pages")] == [
        "Vapi", "Typed", "NotFoundApi", "Server", "Pages",
    ]  # fmt: skip
    assert hidden_name("Attribute") == "AttributeError"


@pytest.mark.parametrize("title", ["Client", "Page", "Not Found", "Authentication API", "Binary Response", "Shop", ""])
def test_a_title_that_is_a_name_of_the_package(title: str, tmp_path: Path) -> None:
    document = {
        "openapi": "3.1.0",
        "info": {"title": title, "version": "1"},
        "servers": [{"url": "http://127.0.0.1:1"}],
        "paths": {"/a": {"get": {"operationId": "getA", "responses": {"204": {"description": "d"}}}}},
    }
    (tmp_path / "api.json").write_text(json.dumps(document), encoding="utf-8")
    made = generate_plain(Request(("api.json",), tmp_path, default_config(), targets=("python",)), Diagnostics())
    folder = write(made, tmp_path)
    package, client = made.model.settings.package, made.model.settings.client
    assert client.startswith(title.replace(" API", "").replace(" ", "")) and client not in EXPORTS
    code = f"""
import {package} as titled
from {package} import _core, _settings
assert len(set(titled.__all__)) == len(titled.__all__)
for name in titled.__all__:
    assert getattr(titled, name) is getattr(_core, name, getattr(titled, name)), name
assert not hasattr(titled, "nothing")
assert issubclass(titled.APIStatusError, _settings.RootError)
assert _settings.RootError.__name__ == "{client}Error"
titled.{client}(), titled.Async{client}()
"""
    strictly(folder, code)


def test_a_chosen_name_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Abort, match="would shadow `Page`"):
        check_names(None, "Page", "--{}")
    (tmp_path / "specloom.yaml").write_text("client: NotFound\n", encoding="utf-8")
    with pytest.raises(Abort, match="would shadow `NotFoundError`"):
        load_config(tmp_path / "specloom.yaml")


def test_no_attribute_of_a_model_is_free() -> None:
    known = {name for name in {*dir(BaseModel), *dir(type(BaseModel))} if not name.startswith("_")}
    assert known <= FIELD_RESERVED


def words() -> dict[str, Any]:
    """A document whose schemas are called like what generated modules import, in properties, arguments and answers."""
    schemas: dict[str, Any] = {
        "Either": {"oneOf": [{"$ref": "#/components/schemas/Date"}, {"$ref": "#/components/schemas/Annotated"}]},
        "Loop": {"anyOf": [{"type": "array", "items": {"$ref": "#/components/schemas/Loop"}}, {"type": "string"}]},
        "Typed": {"type": "object", "properties": {"a": {"$ref": "#/components/schemas/TypedDict"}}},
    }
    paths: dict[str, Any] = {}
    for index, word in enumerate(HELPED):
        other = {"$ref": f"#/components/schemas/{HELPED[index - 1]}"}
        schemas[word] = {
            "type": "object",
            "description": f'A "{word}", beside a Field.',
            "properties": {
                "register": {"type": "string", "minLength": 2},
                "mro": {"type": "string"},
                "exact": {"type": "number", "minimum": 1},
                "ratio": {"type": "number", "minimum": 0},
                "when": {"type": "string", "format": "date-time"},
                "day": {"type": "string", "format": "date"},
                "score": {"type": "number"},
                "kind": {"enum": ["Field", "Any"]},
                "any": {},
                "other-one": other,
                "many": {"type": "array", "items": other},
            },
        }
        own = {"application/json": {"schema": {"$ref": f"#/components/schemas/{word}"}}}
        many = {"application/json": {"schema": {"type": "array", "items": {"$ref": f"#/components/schemas/{word}"}}}}
        answer = {"200": {"description": "x", "content": own}}
        limit = {"name": "limit", "in": "query", "schema": {"type": "integer"}}
        paths[f"/{word}"] = {
            "get": {"operationId": f"get{word}", "tags": ["things"], "parameters": [limit], "responses": answer},
            "put": {
                "operationId": f"put{word}",
                "tags": ["things"],
                "requestBody": {"content": many},
                "responses": {"200": {"description": "x", "content": many}},
            },
        }
    results = {
        "type": "object",
        "properties": {"results": {"type": "array", "items": schemas["Typed"]["properties"]["a"]}},
    }
    paths["/list"] = {
        "get": {
            "operationId": "list",
            "tags": ["things"],
            "parameters": [{"name": one, "in": "query", "schema": {"type": "integer"}} for one in ("page", "limit")],
            "responses": {"200": {"description": "x", "content": {"application/json": {"schema": results}}}},
        }
    }
    info = {"title": "Words", "version": "1"}
    servers = [{"url": "http://127.0.0.1:1"}]
    return {"openapi": "3.1.0", "info": info, "servers": servers, "paths": paths, "components": {"schemas": schemas}}


CHECK = """
import json
import pydantic
import words
from words import types
from words.types import dicts
value = {"register": "ab", "mro": "b", "exact": 1.5, "ratio": 2, "when": "2024-01-01T00:00:00Z", "day": "2024-01-01",
         "score": 3, "kind": "Any", "other-one": {"mro": "x"}, "many": [{"mro": "r"}], "any": 1}
for word in WORDS:
    kind = getattr(types, word)
    got = kind.model_validate_json(json.dumps(value))
    assert got.register_ == "ab" and got.mro_ == "b" and got.when.year == 2024 and got.many[0].mro_ == "r", word
    assert type(got.other_one).__module__.startswith("words.types")
    sent = kind(register_="ab", mro_="c").model_dump(by_alias=True, exclude_unset=True)
    assert sent == {"register": "ab", "mro": "c"}, sent
    try:
        kind(exact=0)
    except pydantic.ValidationError:
        pass
    else:
        raise AssertionError(word)
for word in types.__all__:
    pydantic.TypeAdapter(getattr(types, word)).json_schema
[getattr(dicts, one) for one in dir(dicts) if one.endswith("Dict")]
words.Words().things, words.AsyncWords().things
"""


def test_schemas_that_are_called_like_the_words_of_the_runtime(tmp_path: Path) -> None:
    made = package(tmp_path, "words", words(), "pagination: [{style: page, page: page, limit: limit, items: results}]")
    assert set(HELPED) <= set(dir(made.module("types")))
    assert not any("SL401" in one for one in made.warnings)
    strictly(made.folder, CHECK.replace("WORDS", repr(HELPED)))
    text = (made.folder / "words/resources/things.py").read_text(encoding="utf-8")
    assert "from .. import types as _types" in text and "Page[_types.TypedDict" in text
    assert CALL_HELPERS | MODEL_HELPERS < HELPERS


def test_other_packages_have_no_private_names(tmp_path: Path) -> None:
    document = words()
    document["components"]["schemas"] = {"Pet": {"type": "object", "properties": {"page": {"type": "string"}}}}
    document["paths"] = {}
    made = package(tmp_path, "plain", document)
    for path in made.folder.rglob("types/*.py"):
        assert " as _" not in path.read_text(encoding="utf-8")
