"""The clients: `Client` for ordinary code, `AsyncClient` for async code."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._core.client import AsyncClient, SyncClient

if TYPE_CHECKING:
    from .resources.scans import AsyncScans, Scans


class Client(SyncClient):
    """Client."""

    @cached_property
    def scans(self) -> Scans:
        """Operations of scans. Reached as `client.scans`."""
        from .resources.scans import Scans

        return Scans(self)


class AsyncClient(AsyncClient):
    """Client, for async code."""

    @cached_property
    def scans(self) -> AsyncScans:
        """Operations of scans. Reached as `client.scans`."""
        from .resources.scans import AsyncScans

        return AsyncScans(self)
