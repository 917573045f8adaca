"""TypedDicts for the types: ships."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    pass


class TankerDict(TypedDict, total=False):
    """Carries oil."""

    name: Required[str]
    tons: Required[float]
    flag: str
    barrels: int
