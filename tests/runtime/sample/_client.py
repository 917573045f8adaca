"""The clients of this package."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._core import AsyncClient, SyncClient

if TYPE_CHECKING:
    from .resources.pets import AsyncPets, Pets


class Acme(SyncClient):
    """The Acme API."""

    @cached_property
    def pets(self) -> Pets:
        """Pets."""
        from .resources.pets import Pets

        return Pets(self)


class AsyncAcme(AsyncClient):
    """The Acme API, awaited."""

    @cached_property
    def pets(self) -> AsyncPets:
        """Pets."""
        from .resources.pets import AsyncPets

        return AsyncPets(self)
