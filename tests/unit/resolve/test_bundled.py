"""References in places where OpenAPI has none are followed, or cost what they stand in, with a place."""

from __future__ import annotations

import contextlib
import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml

from specloom.app.pipeline import Request, build_model
from specloom.config.schema import Config, load_config
from specloom.core.diagnostics import Abort, Diagnostics
from specloom.ir.model import ObjectSchema, Operation
from specloom.targets.model import Model

BUNDLED = Path(__file__).with_name("bundled")
HEAD = "openapi: 3.0.3\ninfo: {title: Harbour, version: '1'}\nservers: [{url: 'https://harbour.example.com'}]\n"
LIST = "{operationId: listBoats, tags: [Boats], responses: {'204': {description: ok}}}"


def read(folder: Path, files: dict[str, str], *specs: str, config: Config | None = None) -> tuple[Model, list[str]]:
    """The model, and what is reported: code and place."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    diagnostics = Diagnostics()
    model = build_model(Request(specs or ("a.yaml",), folder, config or Config()), diagnostics)
    return model, [f"{one.code} {one.place.file}#{one.place.pointer}" for one in diagnostics]


def operations(model: Model) -> dict[str, Operation]:
    return {one.key: one for resource in model.api.resources for one in resource.operations}


def test_every_place(tmp_path: Path) -> None:
    """`info`, `servers`, `tags`, `security`, `paths`, `components`, lists, mappings, operations, parts of schemas."""
    shutil.copytree(BUNDLED, tmp_path / "in")
    model, told = read(tmp_path / "in", {}, "api.yaml")
    assert told == []
    assert (model.api.title, model.api.version) == ("Harbour", "1")
    assert [one.url for one in model.api.servers] == ["https://harbour.example.com/{v}"]
    assert [one.key for one in model.api.schemes] == ["key"]
    assert model.api.security == (("key",),)
    (resource,) = model.api.resources
    assert (resource.tag, resource.description) == ("Boats", "All boats.")
    found = operations(model)
    assert {key: one.id for key, one in found.items()} == {
        "GET /boats": "boats_list",
        "POST /boats": "boats_create",
        "GET /boats/{id}": "boats_get",
    }
    assert [one.name for one in found["GET /boats"].parameters] == ["X-Trace", "page", "limit"]
    assert [one.status for one in found["GET /boats"].responses] == ["200", "404"]
    assert found["POST /boats"].security == ()
    assert found["POST /boats"].body is not None
    boat = next(
        one.schema for one in model.api.types if one.origin.pointer == "/Boat" and isinstance(one.schema, ObjectSchema)
    )
    assert [(one.name, one.required) for one in boat.properties] == [
        ("id", False),
        ("name", True),
        ("kind", False),
        ("owner", False),
    ]
    names = [(entry.what, entry.fate) for entry in model.ledger.operations]
    assert names == [("GET /boats", "generated"), ("POST /boats", "generated"), ("GET /boats/{id}", "generated")]


def test_places_are_those_of_the_files(tmp_path: Path) -> None:
    files = {
        "a.yaml": HEAD + "paths: {/boats: {get: {$ref: list.yaml}}}\n",
        "list.yaml": "operationId: listBoats\nparameters:\n- {name: x, in: nowhere}\nresponses: {}\n",
    }
    _, told = read(tmp_path, files)
    assert told == ["SL332 list.yaml#/parameters/0"]


def test_swagger_2(tmp_path: Path) -> None:
    head = "swagger: '2.0'\ninfo: {title: Harbour, version: '1'}\nhost: harbour.example.com\n"
    files = {
        "a.yaml": head + "paths: {/boats: {post: {$ref: create.yaml}}}\ndefinitions: {$ref: definitions.yaml}\n",
        "create.yaml": "operationId: createBoat\ntags: [Boats]\nparameters: {$ref: 'more.yaml#/list'}\n"
        "responses: {'200': {description: ok, schema: {$ref: 'definitions.yaml#/Boat'}}}\n",
        "more.yaml": "list:\n- {name: boat, in: body, schema: {$ref: 'definitions.yaml#/Boat'}}\n"
        "- {name: n, in: query, type: string}\n",
        "definitions.yaml": "Boat: {type: object, properties: {name: {type: string}}}\n",
    }
    model, told = read(tmp_path, files)
    assert told == []
    (operation,) = operations(model).values()
    assert [one.name for one in operation.parameters] == ["n"]
    assert operation.body is not None
    assert operation.result is not None


def test_json_and_one_file(tmp_path: Path) -> None:
    """References within one document, as JSON."""
    text = """
paths:
  /boats:
    get: {$ref: '#/x-operations/list'}
    head: {$ref: '#/x-operations/list', operationId: hasBoats}
x-operations:
  list:
    operationId: listBoats
    parameters: {$ref: '#/x-parameters'}
    responses: {'204': {description: ok}}
x-parameters: [{$ref: '#/components/parameters/Page'}]
components: {parameters: {Page: {name: page, in: query, schema: {type: integer}}}}
"""
    import json

    (tmp_path / "a.json").write_text(json.dumps(yaml.safe_load(HEAD + text)))
    model, told = read(tmp_path, {}, "a.json")
    assert told == []
    found = operations(model)
    assert {key: one.id for key, one in found.items()} == {"GET /boats": "listBoats", "HEAD /boats": "hasBoats"}
    assert all([one.name for one in operation.parameters] == ["page"] for operation in found.values())


def test_a_path_item_with_operations_beside_its_reference(tmp_path: Path) -> None:
    files = {
        "a.yaml": HEAD + f"paths: {{/boats: {{$ref: 'items.yaml#/boats', get: {LIST}}}}}\n",
        "items.yaml": "boats: {get: {operationId: other, responses: {}}, put: {operationId: putBoat, responses: {}}}",
    }
    model, told = read(tmp_path, files)
    assert told == []
    assert {key: one.id for key, one in operations(model).items()} == {
        "GET /boats": "listBoats",
        "PUT /boats": "putBoat",
    }


@pytest.mark.parametrize(
    ("paths", "extra", "told", "left"),
    [
        ("{/boats: {get: {$ref: none.yaml}}}", "", "SL205 a.yaml#/paths/~1boats/get", []),
        ("{/boats: {get: {$ref: '#/x'}}}", "", "SL201 a.yaml#/paths/~1boats/get", []),
        ("{/boats: {get: {$ref: '#/paths/~1boats/get'}}}", "", "SL202 a.yaml#/paths/~1boats/get", []),
        ("{/boats: {get: {$ref: [1]}}}", "", "SL201 a.yaml#/paths/~1boats/get", []),
        ("{/boats: {$ref: 'b.yaml'}}", "$ref: none.yaml", "SL205 b.yaml#", []),
        ("{/boats: {$ref: 'b.yaml#/x'}}", "x: {$ref: '#/y'}", "SL201 b.yaml#/x", []),
        ("{/boats: {$ref: 'b.yaml#/x'}}", "x: {$ref: '#/x'}", "SL202 a.yaml#/paths/~1boats", []),
        (
            "{/boats: {get: {operationId: a, parameters: {$ref: '#/x'}, responses: {}}}}",
            "",
            "SL201 a.yaml#/paths/~1boats/get/parameters",
            ["GET /boats"],
        ),
        (
            "{/boats: {get: {operationId: a, responses: {$ref: 'b.yaml#/x'}}}}",
            "{}",
            "SL201 a.yaml#/paths/~1boats/get/responses",
            ["GET /boats"],
        ),
    ],
)
def test_a_broken_one_costs_what_it_stands_in(
    tmp_path: Path, paths: str, extra: str, told: str, left: list[str]
) -> None:
    good = f"openapi: 3.0.3\ninfo: {{title: Good, version: '1'}}\npaths: {{/good: {{get: {LIST}}}}}\n"
    files = {"a.yaml": f"{HEAD}paths: {paths}\n", "good.yaml": good} | ({"b.yaml": extra} if extra else {})
    model, found = read(tmp_path, files, "a.yaml", "good.yaml")
    assert told in found
    assert sorted(operations(model)) == sorted(["GET /good", *left])
    assert all(one.fate != "lost" for one in model.ledger.operations)


def test_the_same_broken_file_twice(tmp_path: Path) -> None:
    """A file that must not be referenced is reported once; every operation that it costs is listed."""
    text = f"paths: {{/a: {{$ref: '../up.yaml'}}, /b: {{$ref: '../up.yaml'}}, /good: {{get: {LIST}}}}}\n"
    model, _ = read(tmp_path, {"in/a.yaml": HEAD + text}, str(tmp_path / "in/a.yaml"))
    assert [(one.path, one.code) for one in model.api.skipped] == [("/a", "SL205"), ("/b", "SL205")]


# -- where references may lead -----------------------------------------------------------------------------------

SESSIONS = (
    "paths: {/sessions: {get: {operationId: listSessions, tags: [Sessions], responses: {'200': {description: ok, "
    "content: {application/json: {schema: {$ref: '%s#/components/schemas/Device'}}}}}}}}\n"
)
DEVICE = "components: {schemas: {Device: {type: object, properties: {ip: {type: string}}}}}\n"


def beside(tmp_path: Path, target: str, config: str = "", spec: str = "definitions", cwd: str = "") -> list[str]:
    files = {"project/definitions/a.yaml": HEAD + SESSIONS % target}
    for name in ("project/common/shared.yaml", "project/common/.secret.yaml", "project/.ssh/id.yaml"):
        files[name] = DEVICE
    files |= {"project/common/keys": DEVICE, "outside/shared.yaml": DEVICE}
    if config:
        files[config] = "specs: definitions\n"
    for name, text in files.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    diagnostics = Diagnostics()
    settled = load_config(tmp_path / config) if config else Config()
    with contextlib.suppress(Abort):
        build_model(Request((spec,), tmp_path / (cwd or "project"), settled), diagnostics)
    return [f"{one.code} {one.message} ({one.hint})" for one in diagnostics if one.code != "SL133"]


def test_a_folder_beside_below_that_of_the_configuration(tmp_path: Path) -> None:
    assert beside(tmp_path, "../common/shared.yaml", "project/specloom.yaml") == []
    assert beside(tmp_path, "../common/shared.yaml") == [], "without a configuration: below the working folder"


@pytest.mark.parametrize(
    ("target", "config", "cwd", "words"),
    [
        ("../../outside/shared.yaml", "project/specloom.yaml", "", "put specloom.yaml into `..`"),
        ("../common/shared.yaml", "project/definitions/specloom.yaml", "", "put specloom.yaml into `..`"),
        ("../common/keys", "project/specloom.yaml", "", "only *.yaml, *.yml, *.json"),
        ("../common/.secret.yaml", "project/specloom.yaml", "", "nothing hidden"),
        ("../.ssh/id.yaml", "project/specloom.yaml", "", "nothing hidden"),
    ],
)
def test_refused_beside(tmp_path: Path, target: str, config: str, cwd: str, words: str) -> None:
    (told,) = beside(tmp_path, target, config, cwd=cwd)
    assert told.startswith("SL205 ")
    assert words in told


def test_no_link_leads_out(tmp_path: Path) -> None:
    (tmp_path / "project/common").mkdir(parents=True)
    (tmp_path / "outside").mkdir()
    (tmp_path / "project/common/link.yaml").symlink_to(tmp_path / "outside/shared.yaml")
    (told,) = beside(tmp_path, "../common/link.yaml", "project/specloom.yaml")
    assert told.startswith("SL205 ")


@pytest.mark.parametrize("folder", ["/", "home"])
def test_neither_the_disk_nor_a_home_is_a_working_folder(
    tmp_path: Path, folder: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    base: Any = Path("/") if folder == "/" else tmp_path
    assert Request((), base, Config()).home is None
    assert Request((), tmp_path / "project", Config()).home == (tmp_path / "project").resolve()
