"""Versions of the output, counted up."""

from __future__ import annotations

import pytest

from specloom.diff import Step
from specloom.diff.versions import countable, later, next_version


@pytest.mark.parametrize(
    ("version", "step", "expected"),
    [
        ("1.2.3", Step.NONE, "1.2.3"),
        ("1.2.3", Step.PATCH, "1.2.4"),
        ("1.2.3", Step.MINOR, "1.3.0"),
        ("1.2.3", Step.MAJOR, "2.0.0"),
        ("0.2.3", Step.MAJOR, "0.3.0"),
        ("0.2.3", Step.MINOR, "0.3.0"),
        ("0.2.3", Step.PATCH, "0.2.4"),
        ("1", Step.MINOR, "1.1.0"),
        ("1.2.3.4", Step.PATCH, "1.2.4"),
        ("2.0.0rc1", Step.MAJOR, "2.0.0rc2"),
        ("2.0.0.dev1", Step.PATCH, "2.0.0.dev2"),
        ("2.0.0.post1.dev2", Step.MAJOR, "2.0.0.post1.dev3"),
        ("1!1.0", Step.MAJOR, "1!2.0.0"),
        ("1.0.0+local", Step.PATCH, "1.0.1"),
        ("1.0.0.post1", Step.PATCH, "1.0.1"),
    ],
)
def test_next(version: str, step: Step, expected: str) -> None:
    assert next_version(version, step) == expected


def test_later() -> None:
    assert later("1.10.0", "1.9.0") == later("1.9.0", "1.10.0") == "1.10.0"
    assert later("banana", "1.0") == "1.0"
    assert not countable("banana")
