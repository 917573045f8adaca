"""The clients: `Client` for ordinary code, `AsyncClient` for async code."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._core.client import AsyncClient, SyncClient

if TYPE_CHECKING:
    from .resources.books import AsyncBooks, Books


class Client(SyncClient):
    """Client."""

    @cached_property
    def books(self) -> Books:
        """Books on shelves."""
        from .resources.books import Books

        return Books(self)


class AsyncClient(AsyncClient):
    """Client, for async code."""

    @cached_property
    def books(self) -> AsyncBooks:
        """Books on shelves."""
        from .resources.books import AsyncBooks

        return AsyncBooks(self)
