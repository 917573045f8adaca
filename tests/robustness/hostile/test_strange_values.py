"""Values that are odd for the place where they stand: numbers that no `float` holds, names that no file can have."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from specloom.cli import entry
from tests.robustness.hostile.shapes import OK, JsonObject, reading, whole
from tests.support.quick import quick

HUGE = 10**400
SCHEMAS: dict[str, JsonObject] = {
    "limits": {"type": "number", "minimum": -HUGE, "maximum": HUGE, "multipleOf": HUGE},
    "whole limits": {"type": "integer", "exclusiveMinimum": -HUGE, "exclusiveMaximum": HUGE},
    "default": {"type": "object", "properties": {"a": {"type": "number", "default": HUGE, "example": HUGE}}},
    "enum": {"type": "number", "enum": [HUGE, 1.5]},
    "constant": {"const": HUGE},
    "steps": {"allOf": [{"type": "number", "multipleOf": step} for step in (0.1, HUGE, 1e308, 1e-300)]},
    "variants": {"oneOf": [{"type": "number", "multipleOf": HUGE}, {"type": "integer", "minimum": HUGE}]},
    "counts": {"type": "array", "minItems": HUGE, "items": {"type": "string", "maxLength": HUGE}},
}


def run(arguments: list[str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> tuple[int, str]:
    """A command in this process: its exit code, and what it printed."""
    monkeypatch.setattr("sys.argv", ["specloom", *arguments])
    try:
        with quick():
            entry.main()
        code = 0
    except SystemExit as stopped:
        code = int(stopped.code or 0)
    printed = capsys.readouterr()
    return code, printed.out + printed.err


DOCUMENTS: dict[str, JsonObject] = {
    **{name: whole({"/a": reading(schema)}, {"schemas": {"Thing": schema}}) for name, schema in SCHEMAS.items()},
    **{
        f"{name} in a query": whole({"/a": reading({}, parameters=[{"name": "q", "in": "query", "schema": schema}])})
        for name, schema in SCHEMAS.items()
    },
    "a long title": whole({"/a": reading({})}) | {"info": {"title": "é" * 5000, "version": "1"}},
    "a long title of words": whole({"/a": reading({})}) | {"info": {"title": f"{'word' * 900} api", "version": "1"}},
    "a long version": whole({"/a": reading({})}) | {"info": {"title": "T", "version": "1." * 3000}},
    "a long tag": whole({"/a": {"get": {"tags": ["t" * 5000], "operationId": "o" * 5000, "responses": OK}}}),
}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_command_survives(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """No command ends with a fault of its own, and nothing has a name that a file system refuses."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.json").write_text(json.dumps(DOCUMENTS[name]))
    for arguments in (
        ["generate", "a.json", "--output", "out", "--no-cache"],
        ["lint", "a.json"],
        ["inspect", "a.json"],
    ):
        code, printed = run(arguments, capsys, monkeypatch)
        assert "SL900" not in printed, printed[:500]
        assert code in (0, 1)
    assert all(len(path.name.encode()) < 250 for path in tmp_path.rglob("*"))


def test_names_of_a_collection_are_no_variables(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of a summary, a title, a tag and a path, as of examples."""
    operation: Any = {"summary": "{{one}}", "tags": ["{{two}}"], "operationId": "getA", "responses": OK}
    paths = {"/{{three}}": {"get": {**operation, "summary": ""}}, "/b": {"get": {**operation, "operationId": "getB"}}}
    document = whole(paths, tags=[{"name": "{{two}}", "description": "{{four}}"}])
    document["info"] = {"title": "{{five}}", "version": "1", "description": "{{six}}"}
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.json").write_text(json.dumps(document))
    assert run(["generate", "a.json", "--output", "out", "--no-cache"], capsys, monkeypatch)[0] == 0
    text = (tmp_path / "out/postman/postman_collection.json").read_text(encoding="utf-8")
    assert "{{" not in text.replace("{{baseUrl}}", "")
