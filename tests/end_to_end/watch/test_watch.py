"""`generate --watch` and what a terminal shows: real processes, since both are about time."""

from __future__ import annotations

import os
import pty
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from watchfiles import Change

from specloom.cli.options import Options
from specloom.cli.watch import _watched
from tests.support.running import SPEC, environment, specloom, write

CONFIG = "specs: specs\noutput: out\npackage: kiosk\ntemplates: templates\n"
PATIENCE = 30.0


class Watching:
    """A watch as a process of its own."""

    def __init__(self, work: Path) -> None:
        self.work = work
        self.log = work.parent / "log.txt"
        command = [sys.executable, "-m", "specloom", "generate", "--watch", "--jobs", "1"]
        with self.log.open("w") as log:
            self.process = subprocess.Popen(command, cwd=work, env=environment(), stdout=log, stderr=subprocess.STDOUT)

    def until(self, condition: Callable[[], bool]) -> None:
        """Wait for something to become true."""
        deadline = time.monotonic() + PATIENCE
        while not condition():
            assert time.monotonic() < deadline, self.log.read_text()
            assert self.process.poll() is None, self.log.read_text()
            time.sleep(0.05)

    def runs(self) -> int:
        """How often it has begun to wait."""
        return self.log.read_text().count("watching ")

    def after(self, change: Callable[[], object]) -> str:
        """Make a change, wait for the run that follows, and give what it said."""
        before, seen = self.runs(), len(self.log.read_text())
        change()
        self.until(lambda: self.runs() > before)
        return self.log.read_text()[seen:]


@pytest.fixture
def watching(tmp_path: Path) -> Iterator[Watching]:
    work = tmp_path / "work"
    write(work, {"specs/a.yaml": SPEC, "specloom.yaml": CONFIG, "templates/python/none.txt": ""})
    one = Watching(work)
    try:
        one.until(lambda: one.runs() == 1)
        yield one
    finally:
        one.process.kill()
        one.process.wait()


def test_specs_templates_configuration_and_errors(watching: Watching) -> None:
    work = watching.work
    spec, resource = work / "specs/a.yaml", work / "out/python/kiosk/resources/papers.py"
    assert "def list(" in resource.read_text()
    told = watching.after(lambda: spec.write_text(SPEC.replace("listPapers", "readPapers")))
    assert "changed: specs/a.yaml" in told
    assert "def read(" in resource.read_text()
    told = watching.after(lambda: spec.write_text("openapi: [\n"))
    assert "SL111" in told and "Traceback" not in told
    assert "def read(" in resource.read_text()
    told = watching.after(lambda: write(work, {"specloom.yaml": "spec: x\n"}))
    assert "SL503" in told
    spec.write_text(SPEC)
    watching.after(lambda: write(work, {"specloom.yaml": CONFIG.replace("kiosk", "stand")}))
    watching.until(lambda: (work / "out/python/stand/resources/papers.py").exists())
    write(work, {"templates/python/resources.py.jinja": '"""Ours."""\n'})
    watching.until(lambda: '\n"""Ours."""\n' in (work / "out/python/stand/resources/__init__.py").read_text())
    watching.process.send_signal(signal.SIGINT)
    assert watching.process.wait(PATIENCE) == 0
    assert "Traceback" not in watching.log.read_text()
    assert watching.log.read_text().endswith("stopped\n")


def test_a_folder_that_is_made_again_is_watched(watching: Watching) -> None:
    spec, resource = watching.work / "specs/a.yaml", watching.work / "out/python/kiosk/resources/papers.py"

    def again() -> None:
        shutil.rmtree(spec.parent)
        write(watching.work, {"specs/a.yaml": SPEC.replace("listPapers", "readPapers")})

    for _ in range(2):
        again()
        watching.until(lambda: "def read(" in resource.read_text())
        spec.write_text(SPEC)
        watching.until(lambda: "def list(" in resource.read_text())


def test_what_changes_while_a_run_is_under_way_is_not_lost(watching: Watching) -> None:
    spec, resource = watching.work / "specs/a.yaml", watching.work / "out/python/kiosk/resources/papers.py"
    for number in range(6):
        spec.write_text(SPEC.replace("listPapers", f"read{number}Papers"))
        time.sleep(0.12 + number / 20)
        spec.write_text(SPEC.replace("listPapers", f"take{number}Papers"))
        watching.until(lambda number=number: f"def take{number}(" in resource.read_text())  # type: ignore[misc]


def test_hand_written_modules_are_watched_where_publishing_makes_their_folder_again(watching: Watching) -> None:
    spec, code = watching.work / "specs/a.yaml", "from ..resources.papers import Papers as P\n\n\nclass Papers(P):\n"
    client = watching.work / "out/python/kiosk/_client.py"
    write(watching.work, {"out/python/kiosk/custom/papers.py": f"{code}    x = 1\n"})
    watching.after(lambda: spec.write_text(SPEC.replace("listPapers", "readPapers")))
    watching.until(lambda: "custom" in client.read_text())
    told = watching.after(lambda: spec.write_text(SPEC))
    time.sleep(0.5)
    assert watching.log.read_text().endswith(told), "publishing is no change"
    write(watching.work, {"out/python/kiosk/custom/papers.py": code.replace("Papers(P)", "Others(P)") + "    x = 1\n"})
    watching.until(lambda: "changed: out/python/kiosk/custom/papers.py" in watching.log.read_text())
    watching.until(lambda: "custom" not in client.read_text())


@pytest.mark.parametrize("options", [["--check"], ["--dry-run"], ["--json"], ["-"]])
def test_what_it_does_not_go_with(tmp_path: Path, options: list[str]) -> None:
    refused = specloom(tmp_path, "generate", "--watch", *options)
    assert (refused.code, "SL523" in refused.err) == (2, True)


def test_what_is_watched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    hidden = {f"specs/{name}/a.yaml": "" for name in (".git", "node_modules", "parts", "parts/more")}
    write(tmp_path, {**hidden, "specloom.yaml": CONFIG, "out/python/kiosk/custom/papers.py": "", "out/docs/a.md": ""})
    watched = _watched(Options())
    found = {path.relative_to(tmp_path).as_posix() for path in watched.folders}
    assert found == {".", "specs", "specs/parts", "specs/parts/more", "out/python/kiosk/custom"}

    def matters(path: str) -> bool:
        return watched.matters(Change.modified, str(tmp_path / path))

    wanted = ("specs/a.yaml", "specs/b.JSON", "specloom.yaml", "out/python/kiosk/custom/papers.py")
    assert all(map(matters, wanted))
    assert not any(map(matters, ("specs/.a.yaml.swp", "specs/a.yaml~", "notes.txt", "specs/parts", ".hidden.yaml")))


def test_a_terminal_shows_the_stages_on_standard_error(tmp_path: Path) -> None:
    write(tmp_path, {"a.yaml": SPEC})
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "specloom", "generate", "a.yaml", "--json", "--jobs", "1"]
    env = {**environment(), "TERM": "xterm"}
    process = subprocess.Popen(command, cwd=tmp_path, env=env, stdout=subprocess.PIPE, stderr=theirs)
    os.close(theirs)
    shown = b""
    with os.fdopen(ours, "rb", buffering=0) as terminal:
        try:
            while part := terminal.read(4096):
                shown += part
        except OSError:
            pass
    out, _ = process.communicate()
    assert process.returncode == 0
    assert out.startswith(b"{") and out.endswith(b"}\n")
    assert b"starting" in shown and (b"reading the specs" in shown or b"rendering" in shown)


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion(tmp_path: Path, shell: str) -> None:
    env = {**environment(), "_TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION": "1"}
    command = [sys.executable, "-m", "specloom", "--show-completion", shell]
    shown = subprocess.run(command, cwd=tmp_path, env=env, capture_output=True, text=True, check=False)
    assert shown.returncode == 0, shown.stderr
    assert "_SPECLOOM_COMPLETE" in shown.stdout


def test_completion_knows_commands_and_options(tmp_path: Path) -> None:
    """As bash asks for it."""
    for words, wanted in (("specloom ve", "vendor"), ("specloom sync --lo", "--locked")):
        env = {**environment(), "_SPECLOOM_COMPLETE": "complete_bash", "COMP_WORDS": words, "COMP_CWORD": "1"}
        env["COMP_CWORD"] = str(len(words.split()) - 1)
        command = [sys.executable, "-m", "specloom"]
        shown = subprocess.run(command, cwd=tmp_path, env=env, capture_output=True, text=True, check=False)
        assert wanted in shown.stdout.split(), shown


COMMANDS = ["generate", "inspect", "lint", "vendor", "sync", "init"]


@pytest.mark.parametrize("command", COMMANDS)
def test_help_ends_with_examples(tmp_path: Path, command: str) -> None:
    told = specloom(tmp_path, command, "--help")
    assert told.code == 0
    lines = told.out.partition("Examples:\n")[2].splitlines()
    assert len([line for line in lines if line.startswith(f"    specloom {command}")]) >= 2


def test_a_glob_below_a_folder_whose_name_is_a_pattern_is_watched(tmp_path: Path) -> None:
    base = tmp_path / "api [2]"
    write(base, {"specs/v1/a.yaml": SPEC, "specloom.yaml": "specs: specs/**/*.yaml\n"})
    found = _watched(Options(config=base / "specloom.yaml"))
    assert found.folders == [base, base / "specs", base / "specs/v1"]
