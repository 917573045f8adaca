"""The program leaves at once, but with its exit code, all of its output, and what others left to do at the exit."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from specloom.core.diagnostics import Diagnostics, Location

ROOT = Path(__file__).resolve().parents[3]
CODE = """
import atexit, sys
from specloom.cli.entry import console
atexit.register(print, "left")
sys.argv = ["specloom", *sys.argv[1:]]
console()
"""


@pytest.mark.parametrize(
    ("words", "code", "told"), [(["--version"], 0, "specloom "), (["generate", "--jobs", "none"], 2, "")]
)
def test_the_exit(words: list[str], code: int, told: str) -> None:
    done = subprocess.run([sys.executable, "-c", CODE, *words], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == code
    assert done.stdout.startswith(told)
    assert done.stdout.endswith("left\n")
    assert bool(done.stderr) == bool(code)


def test_no_line_is_looked_up_to_tell_that_two_diagnostics_are_one() -> None:
    def find() -> tuple[int, int]:
        raise AssertionError

    found = Diagnostics()
    for pointer in ("/a", "/a", "/b"):
        found.warning("SL000", Location("a.json", pointer=pointer, find=find), "twice")
    assert len(found) == 2
    assert Location("a.json", 1, 2, "/a") != Location("a.json", 1, 3, "/a")
    assert Location("a.json", 1, 2, "/a") == Location("a.json", pointer="/a", find=lambda: (1, 2))
