"""A package in another repository: put there, kept true, nothing of others touched, and usable where it stands."""

from __future__ import annotations

import ast
import importlib
import json
import shlex
import shutil
import sys
from pathlib import Path

import pytest
import yaml

from tests.support.loopback import Answer, serving
from tests.support.running import ROOT, SPEC, specloom, tree, write

CONFIG = "specs: a.yaml\npackage: kiosk\n"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """`sdk/` with spec and configuration, `app/` with the package vendored deep inside, made once."""
    folder = tmp_path_factory.mktemp("vendored") / "work"
    write(folder, {"sdk/a.yaml": SPEC, "sdk/specloom.yaml": CONFIG, "app/mine.py": "mine = 1\n"})
    result = specloom(folder / "sdk", "vendor", "../app/_vendor/deep")
    assert (result.code, result.err) == (0, "")
    assert "../app/_vendor/deep/kiosk: " in result.out
    assert "httpx2>=2.16 and pydantic>=2.11" in result.out
    return folder


@pytest.fixture
def work(made: Path, tmp_path: Path) -> Path:
    """The same, to change."""
    return Path(shutil.copytree(made, tmp_path / "work"))


def kiosk(work: Path) -> Path:
    return work / "app/_vendor/deep/kiosk"


def test_it_works_under_any_package_path(work: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (work / "app").rename(work / "vendoring_app")
    monkeypatch.syspath_prepend(str(work))
    module = importlib.import_module("vendoring_app._vendor.deep.kiosk")
    with serving() as server, module.Kiosk(token="t", base_url=server.url()) as client:
        server.prepare(Answer(200, b'{"name": "Daily"}', {"content-type": "application/json"}))
        assert client.papers.list().name == "Daily"
        assert server.requests[0].path == "/papers"
    assert not [name for name in sys.modules if name == "kiosk" or name.startswith("kiosk.")]


def test_no_import_of_itself_by_name_nor_of_specloom(work: Path) -> None:
    sources = list(kiosk(work).rglob("*.py"))
    assert len(sources) > 30
    for path in sources:
        for node in ast.walk(ast.parse(path.read_text())):
            names = [one.name for one in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom) and node.level == 0:
                names = [node.module or ""]
            assert not {name.split(".")[0] for name in names} & {"kiosk", "generator", "specloom"}, path


def test_only_the_package_is_copied(work: Path) -> None:
    assert {path.name for path in (work / "app/_vendor/deep").iterdir()} == {"kiosk"}
    assert (kiosk(work) / ".specloom.json").is_file()
    assert (kiosk(work) / "py.typed").is_file()


def test_twice_changes_nothing(work: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in (work / "app").rglob("*")}
    again = specloom(work / "sdk", "vendor", "../app/_vendor/deep")
    assert (again.code, again.err) == (0, "")
    assert "nothing changed" in again.out
    assert {path: path.stat().st_mtime_ns for path in (work / "app").rglob("*")} == before


def test_an_update_removes_what_it_wrote_and_nothing_else(work: Path) -> None:
    write(kiosk(work), {"resources/mine.py": "mine = 1\n"})
    write(work / "app/_vendor/deep", {"other/__init__.py": ""})
    (work / "sdk/a.yaml").write_text(SPEC.replace("[papers]", "[news]"))
    report = json.loads(specloom(work / "sdk", "vendor", "../app/_vendor/deep", "--json").out)
    assert "resources/papers.py" in report["removed"]
    assert "resources/news.py" in report["added"]
    assert not (kiosk(work) / "resources/papers.py").exists()
    assert (kiosk(work) / "resources/mine.py").read_text() == "mine = 1\n"
    assert (work / "app/_vendor/deep/other/__init__.py").exists()
    assert (work / "app/mine.py").exists()


def test_hand_edits_are_kept_until_forced(work: Path) -> None:
    edited = kiosk(work) / "_client.py"
    wanted = edited.read_text()
    edited.write_text("# edited\n")
    refused = specloom(work / "sdk", "vendor", "../app/_vendor/deep")
    assert refused.code == 3
    assert "SL601" in refused.err and "_client.py" in refused.err
    assert edited.read_text() == "# edited\n"
    assert specloom(work / "sdk", "vendor", "../app/_vendor/deep", "--force").code == 0
    assert edited.read_text() == wanted


def test_a_folder_of_somebody_else_is_not_overwritten(work: Path) -> None:
    write(work, {"new/kiosk/_client.py": "theirs\n"})
    refused = specloom(work / "sdk", "vendor", "../new")
    assert (refused.code, "SL602" in refused.err) == (3, True)
    assert tree(work / "new") == {"kiosk/_client.py": b"theirs\n"}


def test_two_packages_stand_side_by_side(work: Path) -> None:
    assert specloom(work / "sdk", "vendor", "../app/_vendor/deep", "--package", "stand").code == 0
    checked = specloom(work / "app", "vendor", "--check", "_vendor/deep")
    assert checked.code == 0
    assert checked.out.splitlines() == [line for line in checked.out.splitlines() if line.startswith("✓")]
    assert "deep/kiosk" in checked.out and "deep/stand" in checked.out


def test_an_output_of_generate_is_no_place_to_vendor_to(work: Path) -> None:
    assert specloom(work / "sdk", "generate").code == 0
    refused = specloom(work / "sdk", "vendor", "generated")
    assert (refused.code, "SL652" in refused.err) == (2, True)


@pytest.mark.parametrize("dest", ["kiosk", "kiosk/types", "docs", "."])
def test_a_folder_of_an_output_is_no_place_either(work: Path, dest: str) -> None:
    assert specloom(work / "sdk", "generate").code == 0
    before = tree(work)
    refused = specloom(work / "sdk", "vendor", f"generated/{dest}")
    assert (refused.code, "SL652" in refused.err) == (2, True)
    assert tree(work) == before
    assert specloom(work / "sdk", "vendor", "generated/../app").code == 0


@pytest.mark.parametrize("dest", ["kiosk", "kiosk/", "kiosk/types"])
def test_the_package_itself_is_no_place_to_vendor_to(work: Path, dest: str) -> None:
    refused = specloom(work / "sdk", "vendor", f"../app/_vendor/deep/{dest}")
    assert (refused.code, "the folder that holds it: ../app/_vendor/deep" in refused.err) == (2, True)


def test_line_ends_of_windows_are_no_edit(work: Path) -> None:
    """git checks text files out with them where `core.autocrlf` says so."""
    files = [path for path in kiosk(work).rglob("*") if path.is_file() and path.stat().st_size]
    for path in files:
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    before = tree(work)
    assert specloom(work / "app", "vendor", "--check", "_vendor/deep").code == 0
    assert specloom(work / "sdk", "vendor", "--check", "../app/_vendor/deep").code == 0
    assert specloom(work / "sdk", "vendor", "../app/_vendor/deep").code == 0
    assert tree(work) == before
    write(work, {"sdk/a.yaml": SPEC.replace("listPapers", "readPapers")})
    assert specloom(work / "sdk", "vendor", "../app/_vendor/deep").code == 0
    assert specloom(work / "sdk", "vendor", "--check", "../app/_vendor/deep").code == 0


def test_a_manifest_that_cannot_be_used_is_told_and_mended(work: Path) -> None:
    (kiosk(work) / ".specloom.json").write_text("<<<<<<< ours\n")
    result = specloom(work / "sdk", "vendor", "../app/_vendor/deep")
    assert (result.code, "SL606" in result.err) == (0, True)
    assert specloom(work / "sdk", "vendor", "../app/_vendor/deep").err == ""


@pytest.mark.parametrize(
    ("how", "code", "told"),
    [
        ("nothing", 0, ""),
        ("edited", 3, "SL601"),
        ("missing", 3, "SL654"),
        ("link", 3, "SL654"),
        ("file link", 3, "SL601"),
        ("extra", 0, ""),
    ],
)
def test_a_check_in_the_other_repository(work: Path, how: str, code: int, told: str) -> None:
    """Neither specs nor configuration, nor any network, are needed."""
    (work / "sdk").rename(work / "gone")
    client = kiosk(work) / "_client.py"
    if how == "edited":
        client.write_text("# edited\n")
    elif how == "missing":
        client.unlink()
    elif how == "link":
        (kiosk(work) / "types").rename(work / "types")
        (kiosk(work) / "types").symlink_to(work / "types")
    elif how == "file link":
        client.rename(work / "client.py")
        client.symlink_to(work / "client.py")
    elif how == "extra":
        write(kiosk(work), {"custom/papers.py": "mine = 1\n"})
    before = tree(work)
    for dest in ("_vendor/deep", "_vendor/deep/kiosk"):
        checked = specloom(work / "app", "vendor", "--check", dest)
        assert (checked.code, told in checked.err) == (code, True)
    assert tree(work) == before


def test_a_check_with_the_configuration_also_finds_what_is_outdated(work: Path) -> None:
    assert specloom(work / "sdk", "vendor", "--check", "../app/_vendor/deep").out.endswith(", up to date\n")
    (work / "sdk/a.yaml").write_text(SPEC.replace("listPapers", "readPapers"))
    here = specloom(work / "sdk", "vendor", "--check", "../app/_vendor/deep")
    assert (here.code, "SL655" in here.err) == (3, True)
    config = str(work / "sdk/specloom.yaml")
    told = specloom(work / "app", "vendor", "--check", "_vendor/deep", "--config", config, "--json")
    assert told.code == 3
    assert [one["code"] for one in json.loads(told.out)["diagnostics"]] == ["SL655"]
    assert specloom(work / "app", "vendor", "--check", "_vendor/deep").code == 0


def test_a_configuration_of_another_package_is_not_held_against_it(work: Path) -> None:
    write(work / "app", {"specloom.yaml": "specs: b.yaml\npackage: other\n", "b.yaml": SPEC})
    assert specloom(work / "app", "vendor", "--check", "_vendor/deep").code == 0


@pytest.mark.parametrize("dest", ["_vendor", "gone", "mine.py"])
def test_a_check_that_finds_nothing_fails(work: Path, dest: str) -> None:
    checked = specloom(work / "app", "vendor", "--check", dest)
    assert (checked.code, "SL651" in checked.err) == (2, True)


@pytest.mark.parametrize("text", ["{}", "nonsense", '{"format": 1, "files": {"../x": ""}}'])
def test_a_manifest_that_cannot_be_used_fails_the_check(work: Path, text: str) -> None:
    (kiosk(work) / ".specloom.json").write_text(text)
    checked = specloom(work / "app", "vendor", "--check", "_vendor/deep")
    assert (checked.code, "SL606" in checked.err) == (3, True)


def test_the_pre_commit_hook(work: Path) -> None:
    """As pre-commit runs it: the entry and the user's arguments, from the top of the other repository."""
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())
    assert (hook["pass_filenames"], hook["always_run"]) == (False, True)
    program, *entry = shlex.split(hook["entry"])
    assert program == "specloom"
    assert specloom(work / "app", *entry, "_vendor/deep").code == 0
    (kiosk(work) / "_client.py").write_text("# edited\n")
    assert specloom(work / "app", *entry, "_vendor/deep").code == 3
