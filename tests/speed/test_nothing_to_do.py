"""A run that has nothing to do says so, imports nothing heavy and touches nothing; any change of input is noticed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SPEC = """openapi: 3.0.3
info: {title: Kiosk, version: '1'}
paths:
  /papers:
    get:
      operationId: listPapers
      tags: [papers]
      responses:
        '200':
          description: ok
          content: {application/json: {schema: {$ref: 'parts/paper.yaml#/Paper'}}}
"""
PART = "Paper: {type: object, properties: {name: {type: string}}}\n"
CONFIG = "specs: specs\npackage: kiosk\ntemplates: mine\noverlays: fix.yaml\n"
OVERLAY = """overlay: 1.0.0
info: {title: Fix, version: '1'}
actions: [{target: $.info, update: {description: Better.}}]
"""
HEAVY = ("black", "datamodel_code_generator", "generator.pipeline", "jinja2", "pydantic", "rich", "typer", "yaml")
CODE = f"""
import sys
from generator.start import main
try:
    main()
finally:
    print([name for name in {HEAVY!r} if name in sys.modules], file=sys.stderr)
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "specs/parts").mkdir(parents=True)
    (tmp_path / "mine").mkdir()
    (tmp_path / "specs/kiosk.yaml").write_text(SPEC)
    (tmp_path / "specs/parts/paper.yaml").write_text(PART)
    (tmp_path / "specloom.yaml").write_text(CONFIG)
    (tmp_path / "fix.yaml").write_text(OVERLAY)
    for path in [*tmp_path.rglob("*"), tmp_path]:
        os.utime(path, (1e9, 1e9))
    return tmp_path


def run(project: Path, *words: str, code: int = 0) -> tuple[str, list[str]]:
    """What a run prints, and which heavy modules it imported."""
    kept = {"PYTHONPATH": str(ROOT), "SPECLOOM_CACHE": str(project / "cache"), "PATH": os.environ["PATH"]}
    command = [sys.executable, "-c", CODE, "generate", *words]
    done = subprocess.run(command, cwd=project, env=kept, capture_output=True, text=True)
    assert done.returncode == code, done.stderr
    return done.stdout, json.loads(done.stderr.splitlines()[-1].replace("'", '"'))


def settle(project: Path) -> None:
    """Run, long enough after the last change that it is clear what came first."""
    import time

    time.sleep(0.1)
    run(project)


def test_nothing_to_do(project: Path) -> None:
    settle(project)
    files = {path: path.stat().st_mtime_ns for path in (project / "generated").rglob("*")}
    told, imported = run(project)
    assert "nothing changed" in told
    assert imported == []
    assert {path: path.stat().st_mtime_ns for path in (project / "generated").rglob("*")} == files
    assert run(project, "--no-cache")[1] != []


def test_other_words_find_the_same(project: Path) -> None:
    settle(project)
    first, imported = run(project, "--check")
    assert "generator.pipeline" not in imported
    again, imported = run(project, "--check")
    assert imported == []
    assert first.splitlines()[:2] == again.splitlines()[:2]


def test_json_and_text_are_not_mixed_up(project: Path) -> None:
    settle(project)
    first = json.loads(run(project, "--json")[0])
    told, imported = run(project, "--json")
    assert imported == []
    assert json.loads(told) == first


CHANGES: dict[str, Callable[[Path], object]] = {
    "a spec": lambda p: (p / "specs/kiosk.yaml").write_text(SPEC.replace("Kiosk", "Stall")),
    "a new spec": lambda p: (p / "specs/more.yaml").write_text(
        SPEC.replace("/papers", "/pens").replace("Papers", "Pens")
    ),
    "a file that is referenced": lambda p: (p / "specs/parts/paper.yaml").write_text(PART.replace("name", "title")),
    "the configuration": lambda p: (p / "specloom.yaml").write_text(CONFIG + "client: Stall\n"),
    "an overlay": lambda p: (p / "fix.yaml").write_text(OVERLAY.replace("Better", "Best")),
    "a template": lambda p: _put(p / "mine/python/settings.py.jinja", (ROOT / "templates/python/settings.py.jinja")),
    "a hand-written module": lambda p: _write(
        p / "generated/kiosk/custom/papers.py",
        "from ..resources.papers import Papers as P\n\n\nclass Papers(P):\n    x = 1\n",
    ),
    "a file of the output": lambda p: (p / "generated/README.md").unlink(),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
def test_a_change_is_noticed(project: Path, change: Callable[[Path], object]) -> None:
    settle(project)
    change(project)
    _, imported = run(project)
    assert "generator.pipeline" in imported
    settle(project)
    assert run(project)[1] == []


def test_an_edited_file_is_noticed(project: Path) -> None:
    settle(project)
    _write(project / "generated/README.md", "mine\n")
    assert "generator.pipeline" in run(project, code=3)[1]


@pytest.mark.parametrize("damage", [b"", b"damaged", b"0\n{}"])
def test_a_damaged_cache_is_none(project: Path, damage: bytes) -> None:
    settle(project)
    for path in (project / "cache").rglob("*"):
        if path.is_file():
            path.write_bytes(damage)
    told, imported = run(project)
    assert "nothing changed" in told
    assert "generator.pipeline" in imported


OPENED = """
import os, sys
seen = set()
def hook(event, arguments):
    if event == "open" and isinstance(arguments[0], (str, bytes)) and (arguments[1] or "r").startswith("r"):
        seen.add(os.path.realpath(os.fsdecode(arguments[0])))
sys.addaudithook(hook)
from generator.cli import main
try:
    main()
finally:
    print(sorted(seen), file=sys.stderr)
"""


def test_all_that_a_run_reads_is_recorded(project: Path) -> None:
    """Whatever a stage may come to read: if it is not in the record, this fails."""
    kept = {"PYTHONPATH": str(ROOT), "SPECLOOM_CACHE": str(project / "cache"), "PATH": os.environ["PATH"]}
    command = [sys.executable, "-c", OPENED, "generate", "--jobs", "1"]
    done = subprocess.run(command, cwd=project, env=kept, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    (record,) = [
        data
        for path in (project / "cache/runs-1").rglob("*")
        if path.is_file() and (data := json.loads(path.read_bytes().partition(b"\n")[2]))
    ][:1]
    recorded = " ".join(record["inputs"])
    read = json.loads(done.stderr.splitlines()[-1].replace("'", '"'))
    ours = [path for path in read if Path(path).is_relative_to(project) and Path(path).is_file()]
    rest = [one for one in ours if not Path(one).is_relative_to(project / "generated")]
    assert [one for one in rest if not Path(one).is_relative_to(project / "cache") and one not in recorded] == []
    assert any(one.endswith("paper.yaml") for one in rest)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def _put(path: Path, source: Path) -> None:
    _write(path, source.read_text() + "\n")
