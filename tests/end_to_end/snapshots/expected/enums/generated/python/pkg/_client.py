"""The clients: `Client` for ordinary code, `AsyncClient` for async code."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._core.client import AsyncClient, SyncClient

if TYPE_CHECKING:
    from .resources.tins import AsyncTins, Tins


class Client(SyncClient):
    """Client."""

    @cached_property
    def tins(self) -> Tins:
        """Operations of tins. Reached as `client.tins`."""
        from .resources.tins import Tins

        return Tins(self)


class AsyncClient(AsyncClient):
    """Client, for async code."""

    @cached_property
    def tins(self) -> AsyncTins:
        """Operations of tins. Reached as `client.tins`."""
        from .resources.tins import AsyncTins

        return AsyncTins(self)
