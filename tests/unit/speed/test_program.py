"""The digest of the program: every change of a file shows, and files that cannot have changed are not read."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from specloom.cache import program_digest as program
from specloom.core import file_stamps as stamps


@pytest.fixture
def templates(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that counts as specloom's templates, in a world where a file is settled at once."""
    monkeypatch.setenv("SPECLOOM_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr(stamps, "_FINE", -(10**12))
    monkeypatch.setattr(stamps, "_COARSE", -(10**12))
    monkeypatch.setattr(program, "templates_root", lambda: tmp_path / "templates")
    (tmp_path / "templates/python").mkdir(parents=True)
    (tmp_path / "templates/python/a.jinja").write_text("one")
    return tmp_path / "templates"


def digest() -> str:
    """The digest, as another process would find it."""
    program.program_digest.cache_clear()
    try:
        return program.program_digest()
    finally:
        program.program_digest.cache_clear()


def edited(folder: Path) -> None:
    (folder / "python/a.jinja").write_text("two")


def edited_with_its_old_times(folder: Path) -> None:
    path = folder / "python/a.jinja"
    found = path.stat()
    path.write_text("two")
    os.utime(path, ns=(found.st_atime_ns, found.st_mtime_ns))


def added(folder: Path) -> None:
    (folder / "python/b.jinja").write_text("")


def removed(folder: Path) -> None:
    (folder / "python/a.jinja").unlink()


def renamed(folder: Path) -> None:
    (folder / "python/a.jinja").rename(folder / "python/b.jinja")


def linked_elsewhere(folder: Path) -> None:
    (folder.parent / "far").write_text("one")
    (folder / "python/a.jinja").unlink()
    (folder / "python/a.jinja").symlink_to(folder.parent / "far")
    digest()
    (folder.parent / "far").write_text("two")


@pytest.mark.parametrize("change", [edited, linked_elsewhere, edited_with_its_old_times, added, removed, renamed])
def test_every_change_shows(templates: Path, change: Callable[[Path], None]) -> None:
    before = digest()
    assert digest() == before
    change(templates)
    assert digest() != before


def test_what_is_installed_beside_it_shows(templates: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    monkeypatch.setattr(sys, "path", [*sys.path, str(tmp_path / "site")])
    before = digest()
    (tmp_path / "site/black-99.dist-info").mkdir()
    assert digest() != before


def test_a_folder_of_the_path_without_packages_makes_no_difference(
    templates: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """`python -m specloom` has one more than `specloom`, and both use the same cache and compiled templates."""
    before = digest()
    (tmp_path / "nothing").mkdir()
    monkeypatch.setattr(sys, "path", [str(tmp_path / "nothing"), *sys.path])
    assert digest() == before


def test_it_is_the_same_wherever_it_lies(templates: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = digest()
    there = shutil.copytree(templates, templates.with_name("elsewhere"))
    monkeypatch.setattr(program, "templates_root", lambda: there)
    assert digest() == before


def test_files_are_read_once(templates: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[Path] = []
    original = program.folder_content
    monkeypatch.setattr(program, "folder_content", lambda folder: read.append(folder) or original(folder))
    before = digest()
    assert read
    read.clear()
    assert digest() == before
    assert not read


def test_files_that_changed_just_now_are_read_again(templates: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stamps, "_FINE", 10**15)
    monkeypatch.setattr(stamps, "_COARSE", 10**15)
    digest()
    read: list[Path] = []
    original = program.folder_content
    monkeypatch.setattr(program, "folder_content", lambda folder: read.append(folder) or original(folder))
    digest()
    assert read
