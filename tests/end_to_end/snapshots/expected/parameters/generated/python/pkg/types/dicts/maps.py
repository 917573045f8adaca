"""TypedDicts for the types: maps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    pass


class ReadMapBoxDict(TypedDict, total=False):
    north: float
    south: float
