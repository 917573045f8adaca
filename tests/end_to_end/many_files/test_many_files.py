"""Many files are one API: their order is that of their paths, a faulty one costs itself, and time grows as they do."""

from __future__ import annotations

import random
import sys
from pathlib import Path
from typing import Any

import pytest

from specloom.app.pipeline import Request, build_model
from specloom.config.schema import Config
from specloom.core.diagnostics import Abort, Diagnostics, Severity
from specloom.core.spec_digests import spec_digests
from specloom.inspect.model_json import names_data
from tests.support.packages import generate_plain

KINDS = ("integer", "string", "boolean", "number")


def document(index: int, note: str = "", description: str = "") -> str:
    """A file that shares `Money` by name with the others, and nothing more."""
    words = f", description: '{description}'" if description else ""
    return f"""{note}
openapi: 3.0.3
info: {{title: Trade Part {index}, version: '1'{words}}}
servers: [{{url: 'https://trade.example.com'}}]
paths:
  /parts{index}/{{id}}:
    get:
      operationId: getPart{index}
      tags: [Part{index}]
      parameters: [{{name: id, in: path, required: true, schema: {{type: string}}}}]
      responses:
        '200':
          description: '{description or 'ok'}'
          content: {{application/json: {{schema: {{$ref: '#/components/schemas/Money'}}}}}}
components:
  schemas:
    Money: {{type: object, properties: {{amount: {{type: {KINDS[index % 4]}{words}}}}}}}
"""


def put(folder: Path, texts: dict[str, str], order: random.Random) -> None:
    names = list(texts)
    order.shuffle(names)
    for name in names:
        path = folder / name / "openapi.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(texts[name], encoding="utf-8")


def output(folder: Path, *specs: str) -> tuple[dict[str, str], Any]:
    """The files, and the names: what a person calls."""
    made = generate_plain(Request(specs, folder, Config()), Diagnostics())
    names = names_data(made.model.names)
    types = sorted(made.model.names.types.values())  # without their ids, which have the names of files
    return {path: str(text) for path, text in made.files.items()}, (names["resources"], types)


@pytest.mark.parametrize("seed", range(3))
def test_an_edit_that_means_nothing_changes_nothing(tmp_path: Path, seed: int) -> None:
    """Comments, the order of files and arguments, the folder's own place; of descriptions only the words differ."""
    random_ = random.Random(seed)
    names = ["history", "orders", "checkout", "imports", "a/b", "a/c"]
    put(tmp_path / "one", {name: document(i) for i, name in enumerate(names)}, random_)
    files, called = output(tmp_path / "one", "**/openapi.yaml")
    comments = {name: document(i, f"# {random_.random()}") for i, name in enumerate(names)}
    put(tmp_path / "elsewhere/two", comments, random_)
    arguments = [f"two/{name}/openapi.yaml" for name in names]
    random_.shuffle(arguments)
    assert output(tmp_path / "elsewhere", *arguments) == (files, called)
    described = {name: document(i, "", f"words {random_.random()}") for i, name in enumerate(names)}
    put(tmp_path / "three", described, random_)
    again, called_again = output(tmp_path / "three", "*/openapi.yaml", "a/*/openapi.yaml")
    assert called_again == called
    assert again.keys() == files.keys()
    settings = next(path for path in files if path.endswith("_settings.py"))
    assert again[settings] == files[settings]


GOOD = document(0)
BROKEN = document(1).replace("#/components/schemas/Money", "#/components/schemas/None").partition("components:\n")[0]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (BROKEN, "SL201"),
        ("openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: []\n", "SL340"),
        ("openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {/x: {get: 1}, /y: 2}\n", "SL341"),
        ("swagger: '2.0'\ninfo: {title: T, version: '1'}\npaths: {/x: {get: {$ref: no.yaml}}}\n", "SL205"),
        ("openapi: 3.1.0\ninfo: {title: T, version: '1'}\ncomponents: {schemas: {A: 1}}\n", "SL302"),
    ],
)
def test_a_file_without_anything_sound_costs_itself(tmp_path: Path, text: str, code: str) -> None:
    (tmp_path / "good.yaml").write_text(GOOD, encoding="utf-8")
    (tmp_path / "tools.yaml").write_text(text, encoding="utf-8")
    diagnostics = Diagnostics()
    model = build_model(Request(("good.yaml", "tools.yaml"), tmp_path, Config()), diagnostics)
    assert diagnostics.count(Severity.ERROR) == 0
    assert code in {one.code for one in diagnostics.faults()}
    assert "getPart0" in {one.id for resource in model.api.resources for one in resource.operations}
    with pytest.raises(Abort) as stopped:
        build_model(Request(("tools.yaml",), tmp_path, Config()), Diagnostics())
    assert stopped.value.exit_code == 1


@pytest.mark.parametrize("text", ["", "# nothing\n", "[1, 2]\n", "a: b\n", "info: {title: no version of OpenAPI}\n"])
def test_a_file_in_a_folder_that_is_no_document(tmp_path: Path, text: str) -> None:
    (tmp_path / "good.yaml").write_text(GOOD, encoding="utf-8")
    (tmp_path / "other.yaml").write_text(text, encoding="utf-8")
    diagnostics = Diagnostics()
    build_model(Request((".",), tmp_path, Config()), diagnostics)
    assert [one.code for one in diagnostics] == ["SL133"]


def test_a_file_that_cannot_be_read_stops_the_run(tmp_path: Path) -> None:
    (tmp_path / "good.yaml").write_text(GOOD, encoding="utf-8")
    (tmp_path / "bad.yaml").write_text("openapi: 3.0.3\npaths: {", encoding="utf-8")
    with pytest.raises(Abort):
        build_model(Request((".",), tmp_path, Config()), Diagnostics())


def test_names_of_many_specs() -> None:
    """Ends of names that tell each from all others, for more names than could be compared in pairs."""
    names = [f"x/{index}/openapi.yaml" for index in range(20_000)]
    found = spec_digests((name, "0") for name in [*names, "x/other.yaml", "openapi.yaml"])
    assert len(found) == 20_002
    assert {"7/openapi.yaml", "other.yaml", "openapi.yaml"} <= found.keys()


def steps(folder: Path, count: int) -> int:
    """How many lines and calls of the program it takes to make the model of so many files."""
    put(folder, {f"part{index}": document(index * 4) for index in range(count)}, random.Random(0))
    seen = 0

    def note(frame: Any, event: str, argument: Any) -> Any:
        nonlocal seen
        seen += 1
        return note

    sys.settrace(note)
    try:
        build_model(Request(("*/openapi.yaml",), folder, Config()), Diagnostics())
    finally:
        sys.settrace(None)
    return seen


def test_steps_grow_as_the_files_do(tmp_path: Path) -> None:
    """Twice the files, about twice the steps: pairs would be four times as many."""
    steps(tmp_path / "first", 2)  # what is imported and compiled once
    small, large = steps(tmp_path / "small", 20), steps(tmp_path / "large", 80)
    assert large < 4.6 * small
