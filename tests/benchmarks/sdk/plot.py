"""The README's table of figures as a picture: how much of the other's time or memory ours takes, by powers of ten."""

from __future__ import annotations

import re
from fractions import Fraction
from math import log10

from specloom.targets.docs.svg import Picture

from .table import marks

_OTHER, _LABEL, _WIDTH, _ROW, _TOP = 300, 540, 500, 26, 44
_SMALLEST = -4.5
_LARGEST = 0.5


def rows_of(readme: str) -> list[tuple[str, str, float, float | None]]:
    """The rows of the table: measure, other, ratio, and the goal if there is one."""
    start, end = marks()
    text = readme.partition(start)[2].partition(end)[0]
    found = []
    for line in text.split("\n"):
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if len(cells) != 6 or not re.fullmatch(r"[\d./]+", cells[3]):
            continue
        goal = cells[4].removeprefix("at most ")
        found.append((cells[0], cells[2], float(Fraction(cells[3])), float(Fraction(goal)) if goal else None))
    return found


def plot(readme: str) -> str:
    """The picture, as SVG."""
    rows = rows_of(readme)
    met = sum(goal is not None and ratio <= goal for _, _, ratio, goal in rows)
    wanted = sum(goal is not None for _, _, _, goal in rows)
    description = f"{len(rows)} ratios, ours divided by theirs; shorter is better. {met} of {wanted} goals are met."
    picture = Picture("bench", "The generated SDK beside its peers", description)
    picture.head("ours / theirs", 8)
    for power in range(-4, 1):
        label = "1" if power == 0 else f"1/{10 ** -power}"
        picture.words(label, _at(10.0**power) - len(label) * 3.6, 16, "sl-note")
        picture.bar(_at(10.0**power), 24, len(rows) * _ROW + _TOP - 24, 0.6)
    for index, (measure, other, ratio, goal) in enumerate(rows):
        y = _TOP + index * _ROW
        picture.words(measure, 8, y + 11)
        picture.words(other.partition(":")[0], _OTHER, y + 11, "sl-note")
        picture.bar(_at(10.0**_SMALLEST), y + 1, 12, _at(ratio) - _at(10.0**_SMALLEST))
        picture.words(_shown(ratio), _LABEL + _WIDTH + 8, y + 11, "sl-post" if ratio <= (goal or 1) else "sl-note")
        if goal is not None:
            picture.bar(_at(goal) - 1, y - 3, 20, 2, "sl-goal")
    return str(picture.text())


def _at(ratio: float) -> float:
    return _LABEL + (log10(max(ratio, 10.0**_SMALLEST)) - _SMALLEST) / (_LARGEST - _SMALLEST) * _WIDTH


def _shown(ratio: float) -> str:
    return f"{ratio:.2f}".rstrip("0").rstrip(".") if ratio > 0.2 else f"1/{1 / ratio:.0f}"
