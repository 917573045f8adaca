"""The clients: `Client` for ordinary code, `AsyncClient` for async code."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._core.client import AsyncClient, SyncClient

if TYPE_CHECKING:
    from .resources.letters import AsyncLetters, Letters
    from .resources.parcels import AsyncParcels, Parcels


class Client(SyncClient):
    """Client."""

    @cached_property
    def letters(self) -> Letters:
        """Operations of letters. Reached as `client.letters`."""
        from .resources.letters import Letters

        return Letters(self)

    @cached_property
    def parcels(self) -> Parcels:
        """Operations of parcels. Reached as `client.parcels`."""
        from .resources.parcels import Parcels

        return Parcels(self)


class AsyncClient(AsyncClient):
    """Client, for async code."""

    @cached_property
    def letters(self) -> AsyncLetters:
        """Operations of letters. Reached as `client.letters`."""
        from .resources.letters import AsyncLetters

        return AsyncLetters(self)

    @cached_property
    def parcels(self) -> AsyncParcels:
        """Operations of parcels. Reached as `client.parcels`."""
        from .resources.parcels import AsyncParcels

        return AsyncParcels(self)
