"""The runner of the corpus: what it must notice, and that a copy of a process behaves as the command does."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.robustness.hostile import run
from tests.robustness.hostile.copies import in_copy
from tests.support.examples import LONG

ENVIRONMENT = {"PATH": "/usr/bin:/bin"}


def test_a_copy_is_measured_and_ended(tmp_path: Path) -> None:
    """Its result, what it printed, its exceptions, its memory; and an end to what does not end."""
    ended = in_copy(lambda: print("shown") or [1], tmp_path, ENVIRONMENT, 30)  # type: ignore[func-returns-value]
    assert (ended.result, ended.output, ended.fault) == ([1], "shown\n", "")
    failed = in_copy(lambda: {}["key"], tmp_path, ENVIRONMENT, 30)
    assert failed.fault == "KeyError: 'key'"
    assert "Traceback" in failed.error
    large = in_copy(lambda: len(bytearray(b"x" * (200 << 20))), tmp_path, ENVIRONMENT, 30)
    assert large.mebibytes > ended.mebibytes + 150
    assert in_copy(endless, tmp_path, ENVIRONMENT, 0.5).fault == "longer than 0.5 s"


def endless() -> None:
    """Never ends."""
    while True:
        pass


@pytest.mark.parametrize(
    ("deed", "noticed"),
    [
        (lambda box: (box / "beside").write_text("x"), "wrote"),
        (lambda box: (box / "out").mkdir(), "generates_safe"),
        (lambda box: print("Traceback"), "printed Traceback"),
        (lambda box: open("/etc/hostname").close(), "/etc/hostname"),
        (lambda box: subprocess.run([sys.executable, "-c", ""], check=False), "subprocess.Popen"),
        (lambda box: (box.parents[3] / "SENTINEL").write_text("x"), "text of the document ran"),
    ],
)
def test_what_is_noticed(deed: Any, noticed: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Deeds that a case must not do, done in place of generating."""
    case = next(case for case in run.MANIFEST["cases"] if case["file"] == "encoding_gzip.yaml")
    monkeypatch.setattr(run.entry, "main", lambda: deed(Path.cwd()))
    assert any(noticed in problem for problem in run.run_case(case)["problems"])


def test_a_command_behaves_as_its_copy() -> None:
    """One document that is refused, as a command of its own and in a copy of this process."""
    case = next(case for case in run.MANIFEST["cases"] if case["file"] == "encoding_gzip.yaml")
    assert run.run_command(case) == []
    assert run.run_case(case)["problems"] == []


@pytest.mark.skipif(not LONG, reason="takes half a minute")
def test_the_corpus_within_its_limits() -> None:
    """Every case, with bounds on the memory of each."""
    command = [sys.executable, "-m", "tests.robustness.hostile.run"]
    ended = subprocess.run(command, cwd=Path(__file__).parents[3], capture_output=True, text=True, timeout=600)
    assert ended.returncode == 0, ended.stdout
