"""Bytecode of templates: of our own alone, and never of a text that is another one by now."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from specloom.targets import bytecode, compile_templates
from specloom.targets.environment import environment


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for module in (bytecode, compile_templates):
        monkeypatch.setattr(module, "templates_root", lambda: tmp_path / "ours")
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sys, "pycache_prefix", None)
    (tmp_path / "ours/python").mkdir(parents=True)
    (tmp_path / "ours/python/a.py.jinja").write_text("one")
    return tmp_path / "ours/python"


def rendered(*folders: Path) -> str:
    return environment(list(folders), {}).get_template("a.py.jinja").render()


def files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob("*") if path.suffix == ".pyc")


def test_a_template_is_compiled_once(own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert rendered(own) == "one"
    assert len(files(own)) == 1
    monkeypatch.setattr("jinja2.Environment.compile", lambda *arguments, **options: pytest.fail("compiled again"))
    assert rendered(own) == "one"


def test_another_text_and_another_program_are_compiled(own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rendered(own)
    (own / "a.py.jinja").write_text("two")
    assert rendered(own) == "two"
    before = next(own.rglob("*.pyc")).read_bytes()
    monkeypatch.setattr(bytecode, "program_digest", lambda: "another")
    assert rendered(own) == "two"
    assert next(own.rglob("*.pyc")).read_bytes() != before


@pytest.mark.parametrize("damage", [b"", b"x" * 100, None])
def test_what_is_damaged_is_compiled(own: Path, damage: bytes | None) -> None:
    rendered(own)
    path = next(own.rglob("*.pyc"))
    path.write_bytes(path.read_bytes()[:40] if damage is None else damage)
    assert rendered(own) == "one"


def test_templates_of_others_are_not_kept(own: Path, tmp_path: Path) -> None:
    (tmp_path / "theirs").mkdir()
    (tmp_path / "theirs/a.py.jinja").write_text("theirs")
    assert rendered(tmp_path / "theirs", own) == "theirs"
    assert files(tmp_path) == []


def test_nothing_is_written_where_python_writes_nothing(own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert rendered(own) == "one"
    assert files(own) == []


def test_all_of_ours_are_compiled(own: Path) -> None:
    (own / "b.py.jinja").write_text("two")
    compile_templates.compile_templates()
    assert files(own) == [f"{name}.py.{sys.implementation.cache_tag}.pyc" for name in "ab"]
