"""The clients: `Client` for ordinary code, `AsyncClient` for async code."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._core.client import AsyncClient, SyncClient

if TYPE_CHECKING:
    from .resources.transfers import AsyncTransfers, Transfers


class Client(SyncClient):
    """Client."""

    @cached_property
    def transfers(self) -> Transfers:
        """Operations of transfers. Reached as `client.transfers`."""
        from .resources.transfers import Transfers

        return Transfers(self)


class AsyncClient(AsyncClient):
    """Client, for async code."""

    @cached_property
    def transfers(self) -> AsyncTransfers:
        """Operations of transfers. Reached as `client.transfers`."""
        from .resources.transfers import AsyncTransfers

        return AsyncTransfers(self)
