"""docs/bench.svg shows the README's table of figures."""

from __future__ import annotations

from tests.benchmarks.sdk.plot import plot, rows_of
from tests.support.real import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_every_row_is_read() -> None:
    rows = rows_of(README)
    assert len(rows) > 10
    assert all(0 < ratio < 10 for _, _, ratio, _ in rows)


def test_the_picture_is_that_of_the_table() -> None:
    assert (ROOT / "docs/bench.svg").read_text(encoding="utf-8") == plot(README), "run: make bench"
