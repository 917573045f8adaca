"""How much is done, counted: only what a change concerns is read and rendered again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from specloom.app.pipeline import Request, generate
from specloom.cache.fingerprint import fingerprint
from specloom.cache.memo import remembering
from specloom.config.schema import Config
from specloom.core.diagnostics import Diagnostics
from specloom.ir.model import EnumSchema, NumberSchema, StringSchema
from specloom.read.yaml_text import YamlReader
from specloom.targets.python.classes import Classes
from specloom.targets.templating import Templates


def document(name: str, text: str = "") -> str:
    """A spec of one resource with two schemas, long enough to be worth keeping."""
    noun = name.capitalize()
    padding = "\n".join(
        f"        {noun.lower()}_{letter}: {{type: string, description: '{text} {'x' * 150}'}}"
        for letter in "abcdefghijklmnopqrstuvwxyz"
    )
    return f"""openapi: 3.0.3
info: {{title: Kiosk, version: '1'}}
paths:
  /{name}:
    get:
      operationId: get{noun}
      tags: [{name}]
      responses:
        '200': {{description: ok, content: {{application/json: {{schema: {{$ref: '#/components/schemas/{noun}'}}}}}}}}
components:
  schemas:
    {noun}Part: {{type: object, properties: {{size: {{type: integer}}}}}}
    {noun}:
      type: object
      properties:
        part: {{$ref: '#/components/schemas/{noun}Part'}}
{padding}
"""


class Counter:
    """Counts calls of a method."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, owner: type, name: str) -> None:
        self.calls = 0
        original = getattr(owner, name)

        def counted(*arguments: object, **named: object) -> object:
            self.calls += 1
            return original(*arguments, **named)

        monkeypatch.setattr(owner, name, counted)

    def taken(self) -> int:
        """The calls since the last time."""
        calls, self.calls = self.calls, 0
        return calls


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Request:
    """Three documents, each with a resource and two types of its own."""
    monkeypatch.setenv("SPECLOOM_CACHE", str(tmp_path / "cache"))
    specs = tmp_path / "specs"
    specs.mkdir()
    for name in ("pens", "inks", "pads"):
        (specs / f"{name}.yaml").write_text(document(name))
    return Request((str(specs),), tmp_path, Config(), cache=True)


def run(request: Request) -> Mapping[str, str]:
    with remembering(request.memo_name):
        return generate(request, Diagnostics()).files


def test_one_document_of_three_changes(project: Request, monkeypatch: pytest.MonkeyPatch) -> None:
    rendered = Counter(monkeypatch, Classes, "view")
    first = run(project)
    assert rendered.taken() == 6
    assert run(project) == first
    assert rendered.taken() == 0
    (project.base / "specs/inks.yaml").write_text(document("inks", "new"))
    changed = run(project)
    assert rendered.taken() == 2
    assert changed != first
    assert run(replace(project, cache=False)) == changed
    assert rendered.taken() == 6


def test_pages_and_modules_of_other_resources_stay(project: Request, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of three resources one changes: templates are run for what shows the change, and for nothing else."""
    templates: list[str] = []
    original = Templates.run

    def noted(self: Templates, template: str, **context: object) -> str:
        templates.append(template)
        return original(self, template, **context)

    monkeypatch.setattr(Templates, "run", noted)

    def work() -> list[str]:
        templates.clear()
        run(project)
        return sorted(templates)

    assert len(work()) == 29
    assert work() == []
    inks = project.base / "specs/inks.yaml"
    inks.write_text(inks.read_text().replace("operationId:", "summary: Ink.\n      operationId:"))
    assert work() == ["resource.md.jinja", "resource.py.jinja"]
    inks.write_text(inks.read_text().replace("{size: {type: integer}}", "{size: {type: integer, minimum: 1}}"))
    shown = ["dict_module.py.jinja", "resource.md.jinja", "type_module.md.jinja", "type_module.py.jinja"]
    assert work() == shown


def test_shared_parts_of_yaml_stay_shared(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A block that an anchor is in is not remembered."""
    monkeypatch.setenv("SPECLOOM_CACHE", str(tmp_path / "cache"))
    spec = tmp_path / "a.yaml"
    spec.write_text(document("pens").replace("{type: integer}", "&whole {type: integer}"))
    read = Counter(monkeypatch, YamlReader, "read")
    for _ in range(2):
        run(Request((str(spec),), tmp_path, Config(), cache=True))
        assert read.taken() == 1


def test_fingerprints_tell_kinds_and_order_apart() -> None:
    values: list[object] = [
        1, True, 1.0, "1", None, (1,), ((1,),), {"a": 1, "b": 2}, {"b": 2, "a": 1}, StringSchema(), NumberSchema(),
        NumberSchema(minimum=1), NumberSchema(minimum=1.0), EnumSchema((1,)), EnumSchema((True,)), ("", "b"), ("b", ""),
    ]  # fmt: skip
    assert len({fingerprint(value) for value in values}) == len(values)
    assert fingerprint(StringSchema(format="uuid")) == fingerprint(StringSchema(format="".join("uuid")))
    with pytest.raises(TypeError):
        fingerprint(object())
