"""A manifest's word removes nothing that people wrote, however it is spelled; and all that specloom writes is known."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterable, Mapping
from pathlib import Path

import pytest

from specloom.config.target_names import BUILT_IN
from specloom.core.diagnostics import Diagnostics
from specloom.core.file_text import digest_of
from specloom.core.safe_paths import path_fault
from specloom.publish.manifest import MANIFEST_NAME, read_manifest
from specloom.publish.path_shapes import of_package, ours
from specloom.publish.plan import plan
from tests.support.manifests import manifest_of
from tests.support.running import ROOT, SPEC, specloom, write

SKELETON = ("__init__.py", "_client.py", "_settings.py", "_core/__init__.py", "resources/__init__.py")
IN_PYTHON = (
    ".github/workflows/ci.yml .gitlab-ci.yml Makefile setup.py conftest.py package.json .env LICENSE.txt readme.md "
    "docs/index.md src/app.py "
    "src/__init__.py src/types/a.py kiosk/custom/papers.py kiosk/custom/__init__.py kiosk/Custom/papers.py "
    "kiosk/CUSTOM/a.py kiosk/cu\u017ftom/papers.py kiosk/\uff43ustom/a.py kiosk/custom/types/a.py "
    "kiosk/tests/test_a.py kiosk/data.json kiosk/main.py kiosk/types/a/b.py kiosk/types/custom/a.py kiosk/_core/a.so "
    "kiosk/types/Papers.py "
    "kiosk/types/\uff50apers.py kiosk/resources/a-b.py kiosk/py.typed/a.py kiosk/types/dicts/dicts/a.py kiosk "
    "Kiosk/a.py"
).split()
IN_PYTHON += ["kiosk/types/a .py", "kiosk/types/a.py.py", "kiosk/types/\u200bpapers.py"]
PEOPLES = {
    "python": IN_PYTHON,
    "docs": [*"own/page.md script.sh .hidden.md guides/a/b.md Index.md openapi.yaml custom/a.md".split(), " index.md"],
    "openapi": "mine.yaml a/openapi.yaml openapi.yml custom/openapi.json".split(),
    "postman": "mine.json a/postman_collection.json".split(),
    "json_schema": "x.py a/b.json custom/a.json".split(),
    "llms": "notes.txt a/llms.txt".split(),
    "calls": "custom/a.txt a/custom/b.txt .github/workflows/ci.yml .env a/.b/c".split(),
}
"""What people may have in the folder of each target; `calls` is a target of another package."""
NO_PATHS = (
    "../x /etc/passwd a//b a/../b ./a kiosk/custom/../../x C:\\x kiosk\\custom\\a.py .git/config .GIT/hooks/x a/.git/x "
    "nul con.py kiosk/aux.py a\x00b a\nb a. dir/"
).split(" ")
CONFIG = "specs: a.yaml\noutput: out\npackage: kiosk\n"


@pytest.mark.parametrize("folder", ["", "sdk/own"])
@pytest.mark.parametrize("target", PEOPLES)
def test_what_people_write_is_of_no_such_shape(target: str, folder: str) -> None:
    prefix = f"{folder}/" if folder else ""
    written = {f"{prefix}kiosk/{path}" for path in SKELETON} if target == "python" else set()
    peoples = {f"{prefix}{path}" for path in PEOPLES[target]}
    assert ours(target, folder, written | peoples) == written
    if folder:
        elsewhere = {"README.md", "index.md", "openapi.json", "llms.txt", "a.txt", "sdk/a.json", "sdk/ownkiosk/a.py"}
        assert ours(target, folder, elsewhere) == set()


def test_in_a_vendored_package_neither() -> None:
    peoples = "app.py tests/a.py custom.py data/x.json Types/a.py types/A.py .github/workflows/ci.yml pyproject.toml"
    assert of_package(peoples.split()) == set()


def test_all_that_is_written_is_of_such_a_shape() -> None:
    targets = json.loads((ROOT / "generated" / MANIFEST_NAME).read_text("utf-8"))["targets"]
    assert sum(len(target["files"]) for target in targets.values()) > 300
    for name, target in targets.items():
        assert ours(name, target["folder"], target["files"]) == set(target["files"])
    inner = {path.removeprefix("python/vapi/") for path in targets["python"]["files"] if "/vapi/" in path}
    assert of_package({*inner, "custom/a.py"}) == {*inner, "custom/a.py"}


@pytest.mark.parametrize("path", NO_PATHS)
def test_what_is_no_path_inside_makes_a_manifest_unusable(tmp_path: Path, path: str) -> None:
    own = {"folder": "docs", "files": {path: ""}}
    for kind in ({"format": 1, "files": {path: ""}}, {"format": 2, "targets": {"docs": own}}):
        (tmp_path / MANIFEST_NAME).write_text(json.dumps({"generator": "1", "config": "", "specs": {}, **kind}))
        told = Diagnostics()
        assert read_manifest(tmp_path, {"docs": "docs"}, told) is None
        assert [one.code for one in told] == ["SL606"]


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="a system without devices")
def test_links_to_what_never_ends_are_not_followed(tmp_path: Path) -> None:
    write(tmp_path, {"a.yaml": SPEC, "out/python/kiosk/custom/mine.py": "x = 1\n"})
    for name in (MANIFEST_NAME, *(f"python/kiosk/custom/{name}" for name in ("papers.py", "more.py", "data"))):
        (tmp_path / "out" / name).symlink_to("/dev/zero")
    made = specloom(tmp_path, "generate", "a.yaml", "--output", "out", "--package", "kiosk")
    assert (made.code, "SL525" in made.err) == (2, True), made.err
    (tmp_path / "out/python/kiosk/custom/papers.py").unlink()
    made = specloom(tmp_path, "generate", "a.yaml", "--output", "out", "--package", "kiosk")
    assert (made.code, "SL606" in made.err) == (0, True), made.err
    assert (tmp_path / "out" / MANIFEST_NAME).is_file()


def _forge(folder: Path, target: str, files: Mapping[str, str], place: str | None = None) -> None:
    """Have the manifest of a folder list these files as they are, for a target, as in another folder if given."""
    path = folder / MANIFEST_NAME
    manifest = json.loads(path.read_text("utf-8"))
    own = manifest["targets"].setdefault(target, {"folder": target, "files": {}})
    own["files"] |= {name: digest_of(text) for name, text in files.items()}
    own["folder"] = own["folder"] if place is None else place
    path.write_text(json.dumps(manifest))


def _standing(folder: Path, files: Mapping[str, str]) -> dict[str, str]:
    return {name: (folder / name).read_text("utf-8") for name in files if (folder / name).is_file()}


def _texts(paths: Iterable[str]) -> dict[str, str]:
    """A text for each path that can be written."""
    return {
        path: f"# {path}\n"
        for path in paths
        if not path.endswith("/kiosk") and "py.typed/" not in path and not path_fault(path)
    }


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with an output, made once."""
    folder = tmp_path_factory.mktemp("shapes") / "work"
    write(folder, {"a.yaml": SPEC, "specloom.yaml": CONFIG})
    assert specloom(folder, "generate").code == 0
    return folder


@pytest.fixture
def work(generated: Path, tmp_path: Path) -> Path:
    """The same, to change."""
    return Path(shutil.copytree(generated, tmp_path / "work"))


def test_a_forged_manifest_removes_and_overwrites_nothing_of_peoples(work: Path) -> None:
    files = {}
    for target in BUILT_IN:
        own = _texts(f"{target}/{path}" for path in PEOPLES[target])
        write(work / "out", own)
        _forge(work / "out", target, own)
        files.update(own)
    made = specloom(work, "generate")
    assert (made.code, "SL532" in made.err) == (0, True)
    assert _standing(work / "out", files) == files
    assert specloom(work, "vendor", "app").code == 0
    theirs = {"custom/papers.py": "x = 1\n", "custom/theirs.py": "y = 1\n", "tests/a.py": "z = 1\n"}
    write(work / "app/kiosk", theirs)
    _forge(work / "app/kiosk", "python", theirs)
    made = specloom(work, "vendor", "app")
    assert (made.code, "custom/papers.py" in made.err, "SL602" in made.err) == (3, True, True)
    (work / "out/python/kiosk/custom/papers.py").unlink()
    made = specloom(work, "vendor", "app")
    assert (made.code, "SL532" in made.err) == (0, True)
    assert _standing(work / "app/kiosk", theirs) == theirs


FORGED = [
    # where a target's files are is the configuration's to say, whatever the manifest does
    ("docs", "notes", "notes/index.md"),
    ("openapi", "", "openapi.json"),
    ("json_schema", "data", "data/prices.json"),
    ("llms", "", "llms.txt"),
    ("python", "app", "app/README.md"),
    ("docs", "python/kiosk/custom", "python/kiosk/custom/index.md"),
    # where the former layout had the distribution, a project may have files of its own
    ("python", "", "README.md"),
    ("python", "", "pyproject.toml"),
    ("python", "", "CHANGELOG.md"),
    # nor does a folder make files a target's that it does not write
    ("json_schema", "docs", "docs/prices.json"),
    ("openapi", "openapi", "app/openapi.json"),
    # targets that nobody configured
    ("src", "src", "src/app.py"),
    ("custom", "custom", "custom/app.py"),
    ("", "", "app.py"),
    ("../x", "src", "src/app.py"),
]


@pytest.mark.parametrize(("target", "folder", "path"), FORGED)
def test_a_manifest_that_names_other_folders_removes_nothing(work: Path, target: str, folder: str, path: str) -> None:
    files = {path: "ours\n"}
    write(work / "out", files)
    _forge(work / "out", target, files, folder)
    made = specloom(work, "generate", "--force")
    assert made.code == 0, made.err
    assert _standing(work / "out", files) == files


def test_a_listed_skeleton_that_is_not_there_makes_no_distribution(work: Path) -> None:
    """Listing files costs nothing: they have to stand where the former layout had them."""
    write(work / "out", {"README.md": "ours\n", "kiosk/custom/papers.py": ""})
    (work / "out/kiosk/custom/papers.py").unlink()
    _forge(work / "out", "python", {"README.md": "ours\n", **{f"kiosk/{part}": "" for part in SKELETON}}, "")
    made = specloom(work, "generate")
    assert (made.code, "SL532" in made.err) == (0, True), made.err
    assert (work / "out/README.md").read_text() == "ours\n"


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
    before = manifest_of({"docs/A.md": "old", "docs/b.md": "old"}, target="docs", folder="docs")
    (tmp_path / "docs/b.md").write_text("old")
    made = plan({"docs/a.md": "new"}, manifest_of({"docs/a.md": "new"}, target="docs", folder="docs"), tmp_path, before)
    assert made.removed == ("docs/b.md",)
