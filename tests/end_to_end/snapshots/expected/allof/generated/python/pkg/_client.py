"""The clients: `Client` for ordinary code, `AsyncClient` for async code."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._core.client import AsyncClient, SyncClient

if TYPE_CHECKING:
    from .resources.ships import AsyncShips, Ships


class Client(SyncClient):
    """Client."""

    @cached_property
    def ships(self) -> Ships:
        """Operations of ships. Reached as `client.ships`."""
        from .resources.ships import Ships

        return Ships(self)


class AsyncClient(AsyncClient):
    """Client, for async code."""

    @cached_property
    def ships(self) -> AsyncShips:
        """Operations of ships. Reached as `client.ships`."""
        from .resources.ships import AsyncShips

        return AsyncShips(self)
