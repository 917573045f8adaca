"""An output from before each target had a folder: the next run moves it, and loses nothing that people wrote."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

import specloom
from tests.support.running import ROOT, SPEC, tree, write
from tests.support.running import specloom as run

CONFIG = "specs: a.yaml\noutput: out\npackage: kiosk\n"
PAPERS = (ROOT / "docs/customising.md").read_text(encoding="utf-8").partition("```python\n")[2].partition("```")[0]
FORMER = {"python": "", "openapi": "docs/", "postman": "docs/", "json_schema": "docs/schemas/", "llms": "docs/"}
"""Where the files of each target were; those of `docs` have stayed."""


def to_former_layout(output: Path) -> None:
    """Move the files of an output to where they were, and write the manifest as it was."""
    manifest = json.loads((output / ".specloom.json").read_text())
    files: dict[str, str] = {}
    for name, target in manifest.pop("targets").items():
        for path, digest in target["files"].items():
            former = FORMER.get(name, "docs/") + path.removeprefix(f"{target['folder']}/")
            files[former] = digest
            (output / former).parent.mkdir(parents=True, exist_ok=True)
            (output / path).rename(output / former)
    for name in FORMER:
        shutil.rmtree(output / name)
    (output / ".specloom.json").write_text(json.dumps({**manifest, "format": 1, "files": files}))


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with an output of today, made once."""
    folder = tmp_path_factory.mktemp("former") / "work"
    write(folder, {"a.yaml": SPEC, "specloom.yaml": CONFIG})
    assert run(folder, "generate").code == 0
    return folder


@pytest.fixture
def work(generated: Path, tmp_path: Path) -> Path:
    """The same with the former layout."""
    folder = Path(shutil.copytree(generated, tmp_path / "work"))
    to_former_layout(folder / "out")
    assert {"README.md", "kiosk/_client.py", "docs/openapi.json", "docs/schemas/Paper.json"} < tree(
        folder / "out"
    ).keys()
    return folder


@pytest.mark.parametrize("way", ["command", "library"])
def test_the_next_run_moves_it(way: str, generated: Path, work: Path) -> None:
    assert run(work, "generate", "--check").code == 3
    if way == "command":
        result = run(work, "generate")
        assert (result.code, result.err) == (0, "")
        assert "✓ out: 0 files" in result.out
    else:
        specloom.generate(config=work / "specloom.yaml").write()
    assert tree(work / "out") == tree(generated / "out")
    assert not (work / "out/kiosk").exists()
    assert not (work / "out/docs/schemas").exists()
    assert run(work, "generate", "--check").code == 0


def test_one_target_at_a_time(generated: Path, work: Path) -> None:
    """The files of the others stay where they were until they are rendered."""
    assert run(work, "generate", "--target", "python").code == 0
    files = tree(work / "out")
    assert {"python/kiosk/_client.py", "docs/openapi.json", "docs/schemas/Paper.json", "docs/llms.txt"} < files.keys()
    assert not {"README.md", "kiosk/_client.py"} & files.keys()
    assert run(work, "generate", "--target", "openapi,llms").code == 0
    assert not {"docs/openapi.json", "docs/llms.txt"} & tree(work / "out").keys()
    assert run(work, "generate").code == 0
    assert tree(work / "out") == tree(generated / "out")


@pytest.mark.parametrize("path", ["README.md", "kiosk/_client.py", "docs/llms.txt", "docs/schemas/Paper.json"])
def test_what_was_edited_is_refused(path: str, generated: Path, work: Path) -> None:
    write(work / "out", {path: "edited\n"})
    before = tree(work / "out")
    refused = run(work, "generate")
    assert refused.code == 3
    assert f"out/{path}: error SL601" in refused.err
    assert tree(work / "out") == before
    assert run(work, "generate", "--force").code == 0
    assert tree(work / "out") == tree(generated / "out")


def test_files_of_people_stay(generated: Path, work: Path) -> None:
    mine = {"kiosk/notes.txt": "mine\n", "docs/own/page.md": "mine\n", "LICENSE": "mine\n", "docs/logo.png": "mine\n"}
    write(work / "out", mine)
    assert run(work, "generate").code == 0
    expected = {**tree(generated / "out"), **{path: text.encode() for path, text in mine.items()}}
    assert tree(work / "out") == expected


@pytest.mark.parametrize("options", [(), ("--force",), ("--target", "python"), ("--check",)], ids=" ".join)
def test_hand_written_modules_have_to_be_moved(work: Path, options: tuple[str, ...]) -> None:
    """Without them, methods would vanish: nothing is written before they are moved."""
    write(work / "out", {"kiosk/custom/papers.py": PAPERS})
    before = tree(work / "out")
    refused = run(work, "generate", *options)
    assert refused.code == 2
    assert "out/kiosk/custom: error SL529" in refused.err
    assert "move them to out/python/kiosk/custom" in refused.err
    assert tree(work / "out") == before
    with pytest.raises(specloom.Abort) as stopped:
        specloom.generate(config=work / "specloom.yaml")
    assert [one.code for one in stopped.value.diagnostics] == ["SL529"]


def test_once_they_are_moved_the_client_has_them(work: Path) -> None:
    write(work / "out", {"kiosk/custom/papers.py": PAPERS})
    (work / "out/python/kiosk").mkdir(parents=True)
    (work / "out/kiosk/custom").rename(work / "out/python/kiosk/custom")
    assert run(work, "generate").code == 0
    assert (work / "out/python/kiosk/custom/papers.py").read_text() == PAPERS
    assert "from .custom.papers import Papers" in (work / "out/python/kiosk/_client.py").read_text()
    assert not (work / "out/kiosk").exists()


def test_the_published_version_comes_along(work: Path) -> None:
    """What was published is read from where it was: the changelog goes on."""
    write(work, {"a.yaml": SPEC.replace("name: {type: string}", "name: {type: string}, pages: {type: integer}")})
    assert run(work, "generate", "--release", "--date", "2026-03-01").code == 0
    changelog = (work / "out/python/CHANGELOG.md").read_text()
    assert "## 0.2.0" in changelog and "Paper.pages" in changelog
    assert not (work / "out/.specloom-surface.json").exists()


def test_the_output_itself_keeps_the_package_where_it_was(work: Path) -> None:
    """Who sets the folders of the former layout gets it back, file by file."""
    sections = {name: FORMER.get(name, "docs").rstrip("/") or "." for name in ("python", "docs", "openapi", "llms")}
    lines = "".join(f"  {name}: {{output: {folder}}}\n" for name, folder in sections.items())
    write(work, {"specloom.yaml": f"{CONFIG}targets:\n{lines}"})
    files = tree(work / "out").keys() - {"docs/postman_collection.json", "docs/schemas/Paper.json"}
    (work / "out/docs/postman_collection.json").unlink()
    shutil.rmtree(work / "out/docs/schemas")
    write(work / "out", {"kiosk/custom/papers.py": PAPERS})
    assert run(work, "generate").code == 0
    assert tree(work / "out").keys() == files | {"kiosk/custom/papers.py"}
