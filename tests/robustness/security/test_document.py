"""SECURITY.md names tests for every promise: they are there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from specloom.core.limits import Limits, RunLimits

ROOT = Path(__file__).resolve().parents[3]
TEXT = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
NAMED = sorted(set(re.findall(r"`(tests/[\w/]+\.py)(?:::(\w+))?`", TEXT)))


@pytest.mark.parametrize(("path", "function"), NAMED)
def test_a_named_test_is_there(path: str, function: str) -> None:
    source = (ROOT / path).read_text(encoding="utf-8")
    assert f"def {function}(" in source if function else "def test_" in source


def test_every_promise_names_one() -> None:
    rows = [
        line for line in TEXT.splitlines() if line.startswith("| ") and not line.startswith(("| guarantee", "| ---"))
    ]
    assert len(rows) > 12
    assert [row for row in rows if "`tests/" not in row] == []


def test_the_limits_are_the_usual_ones() -> None:
    told = {key: int(value) for key, value in re.findall(r"^  (\w+): (\d+)", TEXT, re.MULTILINE)}
    usual, run = Limits(), RunLimits()
    limits = {key: int(getattr(usual, key)) for key in ("size", "depth", "nodes", "aliases", "seconds")}
    limits |= {f"run_{key}": int(getattr(run, key)) for key in ("seconds", "memory", "output")}
    assert told == limits
