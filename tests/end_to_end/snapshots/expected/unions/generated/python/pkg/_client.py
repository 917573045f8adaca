"""The clients: `Client` for ordinary code, `AsyncClient` for async code."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._core.client import AsyncClient, SyncClient

if TYPE_CHECKING:
    from .resources.animals import AsyncAnimals, Animals


class Client(SyncClient):
    """Client."""

    @cached_property
    def animals(self) -> Animals:
        """Operations of animals. Reached as `client.animals`."""
        from .resources.animals import Animals

        return Animals(self)


class AsyncClient(AsyncClient):
    """Client, for async code."""

    @cached_property
    def animals(self) -> AsyncAnimals:
        """Operations of animals. Reached as `client.animals`."""
        from .resources.animals import AsyncAnimals

        return AsyncAnimals(self)
