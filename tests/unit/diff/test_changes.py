"""40 changes made by hand: our verdict on each, beside that of oasdiff's documented checks."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.diff.cases import Case, compare, load_cases

CASES = load_cases()


def test_there_are_40() -> None:
    assert len(CASES) == len({one.title for one in CASES}) == 40


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.title.replace(" ", "-"))
def test_change(case: Case, tmp_path: Path) -> None:
    report = compare(tmp_path, case.old, case.new)
    assert {one.rule: one.level.label for one in report.changes} == case.ours
    assert report.level.label == case.worst
    assert all(one.why.endswith(".") for one in report.changes)
    for one in report.changes:
        assert any(place is not None and place.line and place.pointer for place in (one.old, one.new)), one


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.title.replace(" ", "-"))
def test_a_difference_from_oasdiff_is_explained(case: Case) -> None:
    assert bool(case.why) == (case.worst != case.theirs)
