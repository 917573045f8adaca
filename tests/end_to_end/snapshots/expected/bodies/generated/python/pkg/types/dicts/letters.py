"""TypedDicts for the types: letters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    pass


class LetterDict(TypedDict, total=False):
    to: Required[str]
    text: str


class SendLetterStampDict(TypedDict, total=False):
    price: float
    country: str
