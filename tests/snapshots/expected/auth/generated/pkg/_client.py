"""The clients: `Client` for ordinary code, `AsyncClient` for async code."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._core.client import AsyncClient, SyncClient

if TYPE_CHECKING:
    from .resources.secrets import AsyncSecrets, Secrets


class Client(SyncClient):
    """Client."""

    @cached_property
    def secrets(self) -> Secrets:
        """Operations of secrets. Reached as `client.secrets`."""
        from .resources.secrets import Secrets

        return Secrets(self)


class AsyncClient(AsyncClient):
    """Client, for async code."""

    @cached_property
    def secrets(self) -> AsyncSecrets:
        """Operations of secrets. Reached as `client.secrets`."""
        from .resources.secrets import AsyncSecrets

        return AsyncSecrets(self)
