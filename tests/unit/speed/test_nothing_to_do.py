"""A run that has nothing to do says so, imports nothing heavy and touches nothing; any change of input is noticed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from specloom.app.last_run import Remembered
from specloom.cli.generate import run_generate
from specloom.cli.options import Options, make_request

ROOT = Path(__file__).resolve().parents[3]
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
HEAVY = ("black", "datamodel_code_generator", "specloom.app.pipeline", "jinja2", "pydantic", "rich", "typer", "yaml")
# What a run has no use for that neither explains its options nor compares what it made with what was published.
UNUSED = ("ctypes", "specloom.diff.compare", "specloom.diff.release", "packaging", "rich")
CODE = f"""
import sys
from specloom.cli.entry import main
try:
    main()
finally:
    print([name for name in {HEAVY + UNUSED!r} if name in sys.modules], file=sys.stderr)
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with an input of every kind."""
    return made_project(tmp_path)


def made_project(tmp_path: Path) -> Path:
    """A folder with an input of every kind."""
    (tmp_path / "specs/parts").mkdir(parents=True)
    (tmp_path / "mine").mkdir()
    (tmp_path / "specs/kiosk.yaml").write_text(SPEC)
    (tmp_path / "specs/parts/paper.yaml").write_text(PART)
    (tmp_path / "specloom.yaml").write_text(CONFIG)
    (tmp_path / "fix.yaml").write_text(OVERLAY)
    time.sleep(0.1)  # a record is kept only of inputs that were there before the run began
    return tmp_path


def run(project: Path, *words: str, code: int = 0) -> tuple[str, list[str]]:
    """What a run prints, and which heavy modules it imported."""
    kept = {"PYTHONPATH": str(ROOT), "SPECLOOM_CACHE": str(project / "cache"), "PATH": os.environ["PATH"]}
    command = [sys.executable, "-c", CODE, "generate", *words]
    done = subprocess.run(command, cwd=project, env=kept, capture_output=True, text=True)
    assert done.returncode == code, done.stderr
    return done.stdout, json.loads(done.stderr.splitlines()[-1].replace("'", '"'))


def test_nothing_to_do(project: Path) -> None:
    _, imported = run(project, "--dry-run")
    assert "specloom.app.pipeline" in imported
    assert not set(UNUSED) & set(imported)
    _, imported = run(project)
    assert "specloom.app.pipeline" in imported
    files = {path: path.stat().st_mtime_ns for path in (project / "generated").rglob("*")}
    told, imported = run(project)
    assert "nothing changed" in told
    assert imported == []
    assert {path: path.stat().st_mtime_ns for path in (project / "generated").rglob("*")} == files
    first, imported = run(project, "--check")
    assert "specloom.app.pipeline" not in imported  # other words, the same request
    again, imported = run(project, "--check")
    assert imported == []
    assert first.splitlines()[:2] == again.splitlines()[:2] == told.splitlines()[:2]


def test_nothing_to_do_where_publishing_made_a_folder_of_hand_written_modules_again(project: Path) -> None:
    run(project)
    code = "from ..resources.papers import Papers as P\n\n\nclass Papers(P):\n    x = 1\n"
    _write(project / "generated/python/kiosk/custom/papers.py", code)
    time.sleep(0.1)
    assert "changed" in run(project)[0]
    assert run(project)[1] == []
    time.sleep(0.1)
    _write(project / "generated/python/kiosk/custom/papers.py", code.replace("Papers(P)", "Others(P)"))
    assert "specloom.app.pipeline" in run(project)[1]


def test_json_and_text_are_not_mixed_up(project: Path) -> None:
    first = json.loads(run(project, "--json")[0])
    assert first["added"]
    told, imported = run(project, "--json")
    assert imported == []
    assert json.loads(told) == {**first, "added": [], "clean": True, "same": len(first["added"])}
    assert "nothing changed" in run(project)[0]


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
        p / "generated/python/kiosk/custom/papers.py",
        "from ..resources.papers import Papers as P\n\n\nclass Papers(P):\n    x = 1\n",
    ),
    "a file of the output is gone": lambda p: (p / "generated/python/README.md").unlink(),
    "a file of the output is edited": lambda p: _write(p / "generated/python/README.md", "mine"),
}


PYTHON = Options(target="python")  # the documentation takes longest, and is an output like all others


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The project, generated, with this process in it."""
    project = made_project(tmp_path_factory.mktemp("project"))
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(project)
        patch.setenv("SPECLOOM_CACHE", str(project / "cache"))
        assert run_generate(PYTHON, check=False, dry_run=False, force=False) == 0
        yield project


@pytest.fixture
def here(generated: Path) -> Iterator[Path]:
    """The generated project; what a test changes is put back."""
    assert same()
    before = {path: path.read_bytes() for path in generated.rglob("*") if path.is_file()}
    yield generated
    for path in [path for path in generated.rglob("*") if path.is_file() and path not in before]:
        path.unlink()
    for path, data in before.items():
        if not path.is_file() or path.read_bytes() != data:
            path.write_bytes(data)


def same() -> bool:
    """Whether a run would find nothing to do."""
    request, output = make_request(PYTHON)
    return Remembered(request, output).same() is not None


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
def test_a_change_is_noticed(here: Path, change: Callable[[Path], object]) -> None:
    change(here)
    assert not same()


def test_what_was_changed_back_is_the_same(here: Path) -> None:
    (here / "fix.yaml").write_text("")
    (here / "fix.yaml").write_text(OVERLAY)
    assert same()


def test_a_change_during_the_run_is_not_recorded(here: Path) -> None:
    (here / "fix.yaml").write_text(OVERLAY.replace("Better", "Best"))
    later = time.time() + 60
    os.utime(here / "fix.yaml", (later, later))
    assert run_generate(PYTHON, check=False, dry_run=False, force=False) == 0
    assert not same()  # as far as clocks tell, the file may have been changed after it was read


@pytest.mark.parametrize("damage", [b"", b"damaged", b"0\n{}"])
def test_a_damaged_cache_is_none(here: Path, damage: bytes) -> None:
    for path in (here / "cache").rglob("*"):
        if path.is_file():
            path.write_bytes(damage)
    assert not same()
    assert run_generate(PYTHON, check=True, dry_run=False, force=False) == 0


OPENED = """
import os, sys
seen = set()
def hook(event, arguments):
    if event == "open" and isinstance(arguments[0], (str, bytes)) and (arguments[1] or "r").startswith("r"):
        seen.add(os.path.realpath(os.fsdecode(arguments[0])))
sys.addaudithook(hook)
from specloom.cli.main import main
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
