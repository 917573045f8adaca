"""TypedDicts for the types: books."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    pass


class BookDict(TypedDict, total=False):
    """A book."""

    title: str
    isbn: str
    code: str
    pages: int
