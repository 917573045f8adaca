"""TypedDicts for the types: things."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    pass


class AThingResponseADict(TypedDict, total=False):
    a: str


class AThingResponseBDict(TypedDict, total=False):
    b: str
