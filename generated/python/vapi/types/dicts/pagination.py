"""TypedDicts for the types: pagination."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from datetime import datetime

    from ..pagination import SortOrder


class PaginationMetaDict(TypedDict, total=False):
    """Where a page stands within the whole list."""

    itemsPerPage: Required[int]
    totalItems: Required[int]
    currentPage: Required[int]
    totalPages: int
    hasNextPage: bool
    sortOrder: SortOrder
    itemsBeyondRetention: bool
    createdAtLe: datetime | str
    createdAtGe: datetime | str
