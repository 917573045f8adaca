"""The table of figures beside the goals, and its place in the README."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Row:
    """One comparison: what was measured, our figure, the other's name and figure, and the goal, if there is one.

    `ratio` is ours divided by theirs; the goal is the largest ratio that meets it.
    """

    measure: str
    ours: str
    other: str
    theirs: str
    ratio: float
    goal: float | None = None

    def cells(self) -> tuple[str, ...]:
        """The row, as text."""
        goal = "" if self.goal is None else f"at most {_ratio(self.goal)}"
        met = "" if self.goal is None else "met" if self.ratio <= self.goal else "**not met**"
        return (self.measure, self.ours, f"{self.other}: {self.theirs}", _ratio(self.ratio), goal, met)


HEADER = ("measure", "ours", "against", "ratio", "goal", "")


def markdown(rows: Sequence[Row]) -> str:
    """The table, in Markdown."""
    lines = [HEADER, tuple("---" for _ in HEADER), *(row.cells() for row in rows)]
    return "\n".join(f"| {' | '.join(cells)} |".replace("|  |", "| |") for cells in lines)


def plain(rows: Sequence[Row]) -> str:
    """The table, for a terminal."""
    lines = [HEADER, *(row.cells() for row in rows)]
    widths = [max(len(cells[column]) for cells in lines) for column in range(len(HEADER))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True)).rstrip() for cells in lines
    )


def marks(table: str = "bench") -> tuple[str, str]:
    """What stands before and after a table in a README."""
    return f"<!-- {table}: start -->", f"<!-- {table}: end -->"


def publish(readme: Path, text: str, table: str = "bench") -> None:
    """Put text between the marks of a table in a README; where there are none yet, before its last section."""
    old = readme.read_text(encoding="utf-8")
    start, end = marks(table)
    new = f"{start}\n{text.strip()}\n{end}"
    if start in old:
        updated = re.sub(f"{re.escape(start)}.*?{re.escape(end)}", lambda _: new, old, count=1, flags=re.DOTALL)
    else:
        head, mark, tail = old.rpartition("## Licence")
        assert mark, f"{readme} has no place for the table"
        title = "" if "## Performance" in head else "## Performance\n\n"
        updated = f"{head}{title}{new}\n\n{mark}{tail}"
    readme.write_text(updated, encoding="utf-8")


def seconds(value: float) -> str:
    """A time with the unit that suits it."""
    for factor, unit in ((1.0, "s"), (1e3, "ms"), (1e6, "µs")):
        if value * factor >= 1:
            return f"{value * factor:.{2 if value * factor < 10 else 1 if value * factor < 100 else 0}f} {unit}"
    return f"{value * 1e9:.0f} ns"


def megabytes(value: float) -> str:
    """Memory."""
    return f"{value:.0f} MB"


def _ratio(value: float) -> str:
    if value > 0.2:
        return f"{value:.2f}".rstrip("0").rstrip(".")
    return f"1/{1 / value:.0f}"
