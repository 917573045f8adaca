"""TypedDicts for the types: loaves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from ..loaves import Baker


class BakerDict(TypedDict, total=False):
    name: str
    since: date | str


class LoafDict(TypedDict, total=False):
    id: str
    flour: Required[str]
    grams: int
    seeds: Sequence[str]
    madeBy: Baker | BakerDict
    createdAt: datetime | str


class NewLoafDict(TypedDict, total=False):
    """What to bake."""

    flour: Required[str]
    grams: int
    seeds: Sequence[str]
    madeBy: Baker | BakerDict
