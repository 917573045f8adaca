"""Keys of `operations`: an operationId, `VERB /path`, `file#/pointer`; what fits nothing or several is reported."""

from __future__ import annotations

from pathlib import Path

import pytest

from specloom.app.pipeline import Request, build_model
from specloom.config.schema import Config, OperationOverride
from specloom.core.diagnostics import Diagnostics
from specloom.normalise.operation_keys import exact_key
from specloom.targets.model import Model

EVENTS = "{'200': {description: ok, content: {application/json: {schema: {type: object}}}}}"
ID = "{name: id, in: path, required: true, schema: {type: string}}"
FILES = {
    "specs/users.yaml": f"""
openapi: 3.0.3
info: {{title: Desk Users, version: '1'}}
servers: [{{url: 'https://desk.example.com'}}]
paths:
  /users/search: {{post: {{operationId: search, tags: [Users], responses: {EVENTS}}}}}
  /users/{{id}}: {{get: {{operationId: getUser, tags: [Users], parameters: [{ID}], responses: {EVENTS}}}}}
""",
    "specs/groups.yaml": f"""
openapi: 3.0.3
info: {{title: Desk Groups, version: '1'}}
servers: [{{url: 'https://desk.example.com'}}]
paths:
  /groups/search: {{post: {{operationId: search, tags: [Groups], responses: {EVENTS}}}}}
""",
}


def run(folder: Path, operations: dict[str, OperationOverride]) -> tuple[Model, list[tuple[str, str, str]]]:
    for name, text in FILES.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    diagnostics = Diagnostics()
    model = build_model(Request(("specs",), folder, Config(operations=operations)), diagnostics)
    return model, [(one.code, one.message, one.hint) for one in diagnostics]


def calls(model: Model) -> dict[str, str]:
    return {
        operation.key: f"{resource.attribute}.{own.method}"
        for resource in model.names.resources
        for operation, own in resource.operations
    }


@pytest.mark.parametrize(
    "key",
    [
        "POST /users/search",
        "post /users/search",
        "specs/users.yaml#/paths/~1users~1search/post",
        "users.yaml#/paths/~1users~1search/post",
    ],
)
def test_each_form_is_for_one_operation(tmp_path: Path, key: str) -> None:
    model, told = run(tmp_path, {key: OperationOverride(name="find", resource="people")})
    assert told == []
    assert calls(model)["POST /users/search"] == "people.find"
    assert "find" not in calls(model)["POST /groups/search"]
    model, told = run(tmp_path, {key: OperationOverride(hidden=True)})
    assert told == []
    assert [(one.path, one.code) for one in model.api.skipped] == [("/users/search", "hidden")]
    model, told = run(tmp_path, {key: OperationOverride(streaming=True)})
    assert told == []
    assert list(model.streams) == ["POST /users/search"]


def test_an_id_of_two_files_applies_to_none(tmp_path: Path) -> None:
    for setting in (OperationOverride(name="find"), OperationOverride(hidden=True), OperationOverride(streaming=True)):
        model, told = run(tmp_path, {"search": setting})
        ((code, message, hint),) = told
        assert code == "SL409"
        assert "`operations: search` fits 2 operations" in message
        assert hint.endswith("`POST /groups/search`, `POST /users/search`")
        assert len(calls(model)) == 3
        assert not model.streams


def test_the_more_exact_key_wins(tmp_path: Path) -> None:
    """An id is for the operations without a key of their own: here for the one that is left."""
    settings = {"search": OperationOverride(name="seek"), "POST /users/search": OperationOverride(name="find")}
    model, told = run(tmp_path, settings)
    assert told == []
    assert calls(model)["POST /users/search"] == "users.find"
    assert calls(model)["POST /groups/search"] == "groups.seek"
    settings = {"getUser": OperationOverride(name="a"), "GET /users/{id}": OperationOverride(name="b")}
    model, told = run(tmp_path, settings)
    assert [(code, hint) for code, _, hint in told] == [("SL402", "remove it")]
    assert calls(model)["GET /users/{id}"] == "users.b"


@pytest.mark.parametrize(
    ("key", "near"),
    [
        ("getUsers", "getUser"),
        ("POST /user/search", "POST /users/search"),
        ("users.yaml#/paths/~1users~1serach/post", "users.yaml#/paths/~1users~1search/post"),
        ("nothing like it", ""),
    ],
)
def test_a_key_without_an_operation(tmp_path: Path, key: str, near: str) -> None:
    _, told = run(tmp_path, {key: OperationOverride(name="x")})
    ((code, _, hint),) = told
    assert (code, hint) == ("SL402", f"did you mean `{near}`?" if near else "")


def test_the_key_that_init_writes(tmp_path: Path) -> None:
    model, _ = run(tmp_path, {})
    operations = [one for resource in model.api.resources for one in resource.operations]
    assert {exact_key(one, operations) for one in operations} == {
        "getUser",
        "POST /users/search",
        "POST /groups/search",
    }
