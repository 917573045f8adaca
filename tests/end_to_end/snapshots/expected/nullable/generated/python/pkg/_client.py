"""The clients: `Client` for ordinary code, `AsyncClient` for async code."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._core.client import AsyncClient, SyncClient

if TYPE_CHECKING:
    from .resources.things import AsyncThings, Things


class Client(SyncClient):
    """Client."""

    @cached_property
    def things(self) -> Things:
        """Operations of things. Reached as `client.things`."""
        from .resources.things import Things

        return Things(self)


class AsyncClient(AsyncClient):
    """Client, for async code."""

    @cached_property
    def things(self) -> AsyncThings:
        """Operations of things. Reached as `client.things`."""
        from .resources.things import AsyncThings

        return AsyncThings(self)
