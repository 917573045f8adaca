"""A run of some targets: the same bytes as a run of all, and nothing of the others is touched."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest

import specloom
from specloom.config.target_names import BUILT_IN
from tests.support.running import SPEC, tree, write
from tests.support.running import specloom as run

CONFIG = "specs: a.yaml\noutput: out\npackage: kiosk\n"
CHANGED = SPEC.replace("Paper", "Leaf").replace("listPapers", "readPapers").replace("title: Kiosk", "title: Stand")
CHOICES = [*((target,) for target in BUILT_IN), ("llms", "docs"), ("python", "llms", "openapi")]


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with an output, whose description has changed since."""
    folder = tmp_path_factory.mktemp("some") / "work"
    write(folder, {"a.yaml": SPEC, "specloom.yaml": CONFIG})
    assert run(folder, "generate").code == 0
    write(folder, {"a.yaml": CHANGED})
    return folder


@pytest.fixture(scope="module")
def whole(before: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The output of all targets after the change."""
    folder = Path(shutil.copytree(before, tmp_path_factory.mktemp("whole") / "work"))
    assert run(folder, "generate").code == 0
    return tree(folder / "out")


def stamps(folder: Path) -> dict[str, int]:
    """When the files below a folder were written."""
    paths = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.stat().st_mtime_ns for path in paths}


def of_targets(files: dict[str, bytes], targets: tuple[str, ...], *, others: bool = False) -> dict[str, bytes]:
    """The files of some targets, or those of all the others."""
    return {path: data for path, data in files.items() if others != path.startswith(tuple(f"{t}/" for t in targets))}


@pytest.mark.parametrize(
    ("targets", "way"),
    [*((targets, "command") for targets in CHOICES), (("llms",), "library"), (("python", "llms"), "library")],
)
def test_some_targets(
    targets: tuple[str, ...], way: str, before: Path, whole: dict[str, bytes], tmp_path: Path
) -> None:
    work = Path(shutil.copytree(before, tmp_path / "work"))
    files, times = tree(work / "out"), stamps(work / "out")
    if way == "command":
        assert run(work, "generate", "--target", ",".join(targets)).code == 0
    else:
        made = specloom.generate(config=work / "specloom.yaml", targets=targets)
        assert {path.partition("/")[0] for path in made.files} == set(targets)
        written = made.write()
        touched = (*written.added, *written.changed, *written.removed)
        assert touched and all(path.partition("/")[0] in targets for path in touched)
    after, manifest = tree(work / "out"), json.loads((work / "out/.specloom.json").read_text())
    assert of_targets(after, targets) == of_targets(whole, targets)
    del after[".specloom.json"], files[".specloom.json"]
    assert of_targets(after, targets, others=True) == of_targets(files, targets, others=True)
    later = stamps(work / "out")
    assert all(later[path] == times[path] for path in of_targets(files, targets, others=True))
    assert list(manifest["targets"]) == sorted(BUILT_IN)
    assert {path for target in manifest["targets"].values() for path in target["files"]} == after.keys()
    if len(targets) > 1:
        assert run(work, "generate", "--target", ",".join(targets), "--check").code == 0
        assert run(work, "generate", "--check").code == 3
        assert run(work, "generate").code == 0
        assert tree(work / "out") == whole


def test_the_first_run_may_be_of_some(before: Path, whole: dict[str, bytes], tmp_path: Path) -> None:
    """Links lead to the targets that the configuration names, whether they are there yet or not."""
    work = Path(shutil.copytree(before, tmp_path / "work"))
    shutil.rmtree(work / "out")
    for target in ("llms", "json_schema", "python"):
        assert run(work, "generate", "--target", target).code == 0
    files = tree(work / "out")
    del files[".specloom.json"]
    assert files == of_targets(whole, ("llms", "json_schema", "python"))


def test_targets_that_the_configuration_leaves_out(tmp_path: Path) -> None:
    """Without documentation there are no links to it, and the command line can still have it made."""
    write(tmp_path, {"a.yaml": SPEC, "specloom.yaml": f"{CONFIG}targets: [python, llms]\n"})
    assert run(tmp_path, "generate").code == 0
    texts = {path: data.decode() for path, data in tree(tmp_path / "out").items()}
    assert {path.partition("/")[0] for path in texts} == {"python", "llms", ".specloom.json"}
    assert "docs/" not in texts["python/README.md"]
    assert re.findall(r"\]\(([^)]*)\)", texts["llms/llms.txt"]) == ["llms-full.txt"]
    assert "client.papers.list" in texts["llms/llms.txt"]
    assert run(tmp_path, "generate", "--target", "docs").code == 0
    assert (tmp_path / "out/docs/index.md").is_file()
    assert (tmp_path / "out/python/README.md").read_text() == texts["python/README.md"]
