"""The clients: `Client` for ordinary code, `AsyncClient` for async code."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._core.client import AsyncClient, SyncClient

if TYPE_CHECKING:
    from .resources.loaves import AsyncLoaves, Loaves


class Client(SyncClient):
    """Client."""

    @cached_property
    def loaves(self) -> Loaves:
        """Everything that was baked. Reached as `client.loaves`."""
        from .resources.loaves import Loaves

        return Loaves(self)


class AsyncClient(AsyncClient):
    """Client, for async code."""

    @cached_property
    def loaves(self) -> AsyncLoaves:
        """Everything that was baked. Reached as `client.loaves`."""
        from .resources.loaves import AsyncLoaves

        return AsyncLoaves(self)
