"""TypedDicts for the types: parcels."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    pass


class UploadParcelSizeDict(TypedDict, total=False):
    w: float
    h: float
