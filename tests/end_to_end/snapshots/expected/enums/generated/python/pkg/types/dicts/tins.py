"""TypedDicts for the types: tins."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from typing import Literal

    from ..tins import TinOdd, TinTrim


class TinDict(TypedDict, total=False):
    kind: Required[Literal["tin"]]
    colour: TinTrim
    trim: TinTrim
    litres: Literal[1, 5, 10] | int
    mixed: Literal[1, "auto", True]
    finish: Literal["matt", "gloss"] | str | None
    grade: float
    odd: TinOdd
