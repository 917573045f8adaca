"""TypedDicts for the types: things."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from typing import Literal


class ProblemDict(TypedDict, total=False):
    message: str


class ThingDict(TypedDict, total=False):
    name: Required[str]
    colour: Literal["red", "blue"] | str | None
