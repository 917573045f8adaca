"""SPEC arguments to files."""

from __future__ import annotations

import gzip
import io
import os
from pathlib import Path

import pytest

from specloom.core.diagnostics import Abort
from specloom.core.limits import Limits
from specloom.read.discovery import SpecFile, find_specs


@pytest.fixture
def base(tmp_path: Path) -> Path:
    for name in ("specs/b.yaml", "specs/a.yml", "specs/c.json", "specs/deep/d.yaml", "specs/note.txt", "specs/.h.yaml"):
        path = tmp_path / "project" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"# {name}\n")
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "a.yml").write_text("# other\n")
    return tmp_path / "project"


def names(files: list[SpecFile]) -> list[str]:
    return [file.name for file in files]


def codes(arguments: list[str], base: Path, limits: Limits | None = None) -> list[tuple[str, str]]:
    with pytest.raises(Abort) as stopped:
        find_specs(arguments, base, limits)
    assert stopped.value.exit_code == 1
    assert all(one.hint for one in stopped.value.diagnostics if one.code == "SL102")
    return [(one.code, one.place.file) for one in stopped.value.diagnostics]


def test_file_folder_and_glob(base: Path) -> None:
    assert names(find_specs(["specs/b.yaml"], base)) == ["specs/b.yaml"]
    assert names(find_specs(["specs"], base)) == ["specs/a.yml", "specs/b.yaml", "specs/c.json"]
    assert names(find_specs(["specs/**/*.yaml"], base)) == ["specs/b.yaml", "specs/deep/d.yaml"]
    assert names(find_specs([str(base / "specs" / "b.yaml")], base)) == ["specs/b.yaml"]


def test_order_and_repetition_of_arguments_do_not_matter(base: Path) -> None:
    one = find_specs(["specs", "specs/deep/d.yaml", "specs/b.yaml"], base)
    other = find_specs(["specs/b.yaml", "specs/../specs/b.yaml", "specs/deep/d.yaml", "specs"], base)
    assert names(one) == names(other)
    assert {file.name: file.folder for file in one}["specs/b.yaml"] is None
    assert {file.name: file.folder for file in other}["specs/b.yaml"] is None
    assert {file.name: file.folder for file in one}["specs/a.yml"] == "specs"


def test_order_does_not_depend_on_where_files_are(base: Path) -> None:
    files = find_specs(["../other", "specs"], base)
    assert names(files) == ["../other/a.yml", "specs/a.yml", "specs/b.yaml", "specs/c.json"]
    again = find_specs([str(base.parent / "other"), str(base / "specs")], base.parent)
    assert [file.data for file in again] == [file.data for file in files]


def test_names_outside_the_base(base: Path) -> None:
    outside = base.parent / "other" / "a.yml"
    assert names(find_specs(["../other/a.yml"], base)) == ["../other/a.yml"]
    assert names(find_specs([str(outside)], base)) == [outside.as_posix()]


def test_standard_input(base: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"openapi: 3.0.3")))
    (file,) = find_specs(["-"], base)
    assert (file.name, file.path, file.data) == ("<stdin>", None, b"openapi: 3.0.3")


def test_all_errors_at_once(base: Path) -> None:
    (base / "empty").mkdir()
    (base / "zipped.yaml").write_bytes(gzip.compress(b"openapi: 3.0.3"))
    os.mkfifo(base / "pipe.yaml")
    arguments = ["missing.yaml", "empty", "none/*.yaml", "zipped.yaml", "pipe.yaml", "specs/b.yaml", "a\0b"]
    assert codes(arguments, base) == [
        ("SL101", "a\0b"),
        ("SL102", "empty"),
        ("SL101", "missing.yaml"),
        ("SL102", "none/*.yaml"),
        ("SL103", "pipe.yaml"),
        ("SL105", "zipped.yaml"),
    ]


def test_size_limit(base: Path) -> None:
    assert codes(["specs/b.yaml"], base, Limits(size=5)) == [("SL104", "specs/b.yaml")]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads everything")
def test_unreadable(base: Path) -> None:
    (base / "specs/b.yaml").chmod(0)
    assert codes(["specs/b.yaml"], base) == [("SL103", "specs/b.yaml")]


def test_a_file_with_glob_characters_in_its_name(base: Path) -> None:
    (base / "v[1].yaml").write_text("# x\n")
    assert names(find_specs(["v[1].yaml"], base)) == ["v[1].yaml"]


def test_a_glob_below_a_folder_whose_name_is_a_pattern(tmp_path: Path) -> None:
    base = tmp_path / "a [1] *"
    (base / "specs").mkdir(parents=True)
    (base / "specs" / "a.yaml").write_text("# a\n")
    assert names(find_specs(["specs/*.yaml"], base)) == ["specs/a.yaml"]


@pytest.mark.parametrize(
    "manifest",
    [
        '{"files": {"docs/openapi.yaml": "..."}}',
        '{"targets": {"openapi": {"folder": "docs", "files": {"docs/openapi.yaml": "..."}}}}',
    ],
)
@pytest.mark.parametrize("output", ["sdk", "."])
def test_a_glob_passes_over_what_specloom_wrote(base: Path, output: str, manifest: str) -> None:
    folder = base / output
    (folder / "docs").mkdir(parents=True)
    (folder / "docs" / "openapi.yaml").write_text("# ours\n")
    (folder / "docs" / "mine.yaml").write_text("# mine\n")
    (folder / ".specloom.json").write_text(manifest)
    found = [Path(name).name for name in names(find_specs(["**/*.yaml"], base))]
    assert sorted(found) == ["b.yaml", "d.yaml", "mine.yaml"]
    asked = f"{output}/docs/*.yaml"
    assert len(find_specs([asked], base)) == 2, "who looks into the documentation means it"
    assert len(find_specs([f"{output}/docs/openapi.yaml"], base)) == 1


@pytest.mark.parametrize("manifest", ['{"files": 5}', '{"targets": 5}', '{"targets": {"a": 5}}', "[]"])
def test_a_manifest_that_is_none_does_not_matter_to_a_glob(base: Path, manifest: str) -> None:
    (base / "specs" / ".specloom.json").write_text(manifest)
    assert names(find_specs(["specs/**/*.yaml"], base)) == ["specs/b.yaml", "specs/deep/d.yaml"]
