"""Types: pagination."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from .._core.model import Model
from .._core.open_enums import open_enum
from .._core.scalars import DateTime

SortOrder: TypeAlias = Annotated[Literal["ASC", "DESC"] | str, open_enum]
"""Direction of a sort: upwards (`ASC`) or downwards (`DESC`)."""


class PaginationMeta(Model):
    """Where a page stands within the whole list."""

    items_per_page: Annotated[int, Field(alias="itemsPerPage")]
    """Largest number of items on a page, as asked for with `limit`."""

    total_items: Annotated[int, Field(alias="totalItems")]
    """Number of items in the whole list, over all pages."""

    current_page: Annotated[int, Field(alias="currentPage")]
    """Number of this page, counted from 1."""

    total_pages: Annotated[int | None, Field(alias="totalPages")] = None
    """Number of the last page."""

    has_next_page: Annotated[bool | None, Field(alias="hasNextPage")] = None
    """Whether another page follows this one."""

    sort_order: Annotated[SortOrder | None, Field(alias="sortOrder")] = None
    """Direction in which the list is sorted."""

    items_beyond_retention: Annotated[bool | None, Field(alias="itemsBeyondRetention")] = None
    """Whether the search also matches items too old for your plan's retention period, which are left out."""

    created_at_le: Annotated[DateTime | None, Field(alias="createdAtLe")] = None
    """Latest creation time that the list covers."""

    created_at_ge: Annotated[DateTime | None, Field(alias="createdAtGe")] = None
    """Earliest creation time that the list covers."""


SortBy: TypeAlias = Annotated[Literal["createdAt", "duration", "cost"] | str, open_enum]
"""Field that a list can be sorted by."""
