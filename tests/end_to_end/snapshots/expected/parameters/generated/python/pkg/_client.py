"""The clients: `Client` for ordinary code, `AsyncClient` for async code."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._core.client import AsyncClient, SyncClient

if TYPE_CHECKING:
    from .resources.maps import AsyncMaps, Maps


class Client(SyncClient):
    """Client."""

    @cached_property
    def maps(self) -> Maps:
        """Operations of maps. Reached as `client.maps`."""
        from .resources.maps import Maps

        return Maps(self)


class AsyncClient(AsyncClient):
    """Client, for async code."""

    @cached_property
    def maps(self) -> AsyncMaps:
        """Operations of maps. Reached as `client.maps`."""
        from .resources.maps import AsyncMaps

        return AsyncMaps(self)
