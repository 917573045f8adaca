"""A manifest's word removes nothing that people wrote, however it is spelled; and all that specloom writes is known."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from specloom.core.diagnostics import Diagnostics
from specloom.core.file_text import digest_of
from specloom.core.safe_paths import path_fault
from specloom.publish.manifest import MANIFEST_NAME, make_manifest, read_manifest
from specloom.publish.path_shapes import ours
from specloom.publish.plan import plan
from tests.cli.running import ROOT, SPEC, specloom, write

SKELETON = ("__init__.py", "_client.py", "_settings.py", "_core/__init__.py", "resources/__init__.py")
PEOPLES = (
    ".github/workflows/ci.yml .gitlab-ci.yml Makefile setup.py conftest.py package.json .env LICENSE readme.md "
    "docs/own/page.md docs/script.sh docs/.hidden.md docs/guides/a/b.md docs/schemas/x.py Docs/index.md src/app.py "
    "src/__init__.py src/types/a.py kiosk/custom/papers.py kiosk/custom/__init__.py kiosk/Custom/papers.py "
    "kiosk/CUSTOM/a.py kiosk/cu\u017ftom/papers.py kiosk/\uff43ustom/a.py kiosk/custom/types/a.py "
    "kiosk/tests/test_a.py kiosk/data.json kiosk/main.py kiosk/types/a/b.py kiosk/types/custom/a.py kiosk/_core/a.so "
    "kiosk/types/Papers.py "
    "kiosk/types/\uff50apers.py kiosk/resources/a-b.py kiosk/py.typed/a.py kiosk/types/dicts/dicts/a.py kiosk "
    "Kiosk/a.py"
).split()
PEOPLES += ["kiosk/types/a .py", "kiosk/types/a.py.py", "kiosk/types/\u200bpapers.py", "docs/ index.md"]
NO_PATHS = (
    "../x /etc/passwd a//b a/../b ./a kiosk/custom/../../x C:\\x kiosk\\custom\\a.py .git/config .GIT/hooks/x a/.git/x "
    "nul con.py kiosk/aux.py a\x00b a\nb a. dir/"
).split(" ")


def test_what_people_write_is_of_no_such_shape() -> None:
    listed = {f"kiosk/{one}": "" for one in SKELETON}
    kept, others = ours({**listed, **dict.fromkeys(PEOPLES, "")}, package=False)
    assert (sorted(kept), sorted(others)) == (sorted(listed), sorted(PEOPLES))


def test_in_a_vendored_package_neither() -> None:
    peoples = (
        "app.py tests/a.py custom.py data/x.json Types/a.py types/A.py .github/workflows/ci.yml pyproject.toml".split()
    )
    assert ours(dict.fromkeys(peoples, ""), package=True) == ({}, peoples)


def test_all_that_is_written_is_of_such_a_shape() -> None:
    files = json.loads((ROOT / "generated" / MANIFEST_NAME).read_text("utf-8"))["files"]
    assert len(files) > 300
    assert ours(files, package=False) == (files, [])
    inner = {path.removeprefix("vapi/"): one for path, one in files.items() if path.startswith("vapi/")}
    assert ours({**inner, "custom/a.py": ""}, package=True) == ({**inner, "custom/a.py": ""}, [])


@pytest.mark.parametrize("path", NO_PATHS)
def test_what_is_no_path_inside_makes_a_manifest_unusable(tmp_path: Path, path: str) -> None:
    text = json.dumps({"format": 1, "generator": "1", "config": "", "specs": {}, "files": {path: ""}})
    (tmp_path / MANIFEST_NAME).write_text(text)
    told = Diagnostics()
    assert read_manifest(tmp_path, told) is None
    assert [one.code for one in told] == ["SL606"]


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="a system without devices")
def test_links_to_what_never_ends_are_not_followed(tmp_path: Path) -> None:
    write(tmp_path, {"a.yaml": SPEC, "out/kiosk/custom/mine.py": "x = 1\n"})
    for name in (MANIFEST_NAME, "kiosk/custom/papers.py", "kiosk/custom/more.py", "kiosk/custom/data"):
        (tmp_path / "out" / name).symlink_to("/dev/zero")
    made = specloom(tmp_path, "generate", "a.yaml", "--output", "out", "--package", "kiosk")
    assert (made.code, "SL525" in made.err) == (2, True), made.err
    (tmp_path / "out/kiosk/custom/papers.py").unlink()
    made = specloom(tmp_path, "generate", "a.yaml", "--output", "out", "--package", "kiosk")
    assert (made.code, "SL606" in made.err) == (0, True), made.err
    assert (tmp_path / "out" / MANIFEST_NAME).is_file()


def _forge(folder: Path, files: Mapping[str, str]) -> None:
    """Have the manifest of a folder list these files as they are."""
    path = folder / MANIFEST_NAME
    manifest = json.loads(path.read_text("utf-8"))
    manifest["files"] |= {name: digest_of(text) for name, text in files.items()}
    path.write_text(json.dumps(manifest))


def _standing(folder: Path, files: Mapping[str, str]) -> dict[str, str]:
    return {name: (folder / name).read_text("utf-8") for name in files if (folder / name).is_file()}


def test_a_forged_manifest_removes_and_overwrites_nothing_of_peoples(tmp_path: Path) -> None:
    write(tmp_path, {"a.yaml": SPEC, "specloom.yaml": "specs: a.yaml\noutput: out\npackage: kiosk\n"})
    assert specloom(tmp_path, "generate").code == 0
    files = {one: f"# {one}\n" for one in PEOPLES if one != "kiosk" and "py.typed/" not in one and not path_fault(one)}
    write(tmp_path / "out", files)
    _forge(tmp_path / "out", files)
    made = specloom(tmp_path, "generate")
    assert (made.code, "SL532" in made.err) == (0, True)
    assert _standing(tmp_path / "out", files) == files
    assert specloom(tmp_path, "vendor", "app").code == 0
    theirs = {"custom/papers.py": "x = 1\n", "custom/theirs.py": "y = 1\n", "tests/a.py": "z = 1\n"}
    write(tmp_path / "app/kiosk", theirs)
    _forge(tmp_path / "app/kiosk", theirs)
    made = specloom(tmp_path, "vendor", "app")
    assert (made.code, "custom/papers.py" in made.err, "SL602" in made.err) == (3, True, True)
    (tmp_path / "out/kiosk/custom/papers.py").unlink()
    made = specloom(tmp_path, "vendor", "app")
    assert (made.code, "SL532" in made.err) == (0, True)
    assert _standing(tmp_path / "app/kiosk", theirs) == theirs


def test_no_package_is_vendored_through_a_link(tmp_path: Path) -> None:
    write(
        tmp_path, {"a.yaml": SPEC, "specloom.yaml": "specs: a.yaml\noutput: out\npackage: kiosk\n", "app/mine.py": ""}
    )
    (tmp_path / "app/kiosk").symlink_to(tmp_path, target_is_directory=True)
    before = sorted(tmp_path.rglob("*"))
    made = specloom(tmp_path, "vendor", "app")
    assert (made.code, "SL534" in made.err, sorted(tmp_path.rglob("*"))) == (2, True, before)


def test_another_spelling_of_a_file_that_is_made_is_not_removed(tmp_path: Path) -> None:
    """As on a file system that takes capitals for the same: both names are one file."""
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/A.md").write_text("old")
    (tmp_path / "docs/a.md").hardlink_to(tmp_path / "docs/A.md")
    write(tmp_path, {MANIFEST_NAME: ""})
    before = make_manifest("1", {}, "", {"docs/A.md": "old", "docs/b.md": "old"})
    (tmp_path / "docs/b.md").write_text("old")
    made = plan({"docs/a.md": "new"}, make_manifest("1", {}, "", {"docs/a.md": "new"}), tmp_path, before)
    assert made.removed == ("docs/b.md",)
