"""The clients: `Client` for ordinary code, `AsyncClient` for async code."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._core.client import AsyncClient, SyncClient

if TYPE_CHECKING:
    from .resources.trees import AsyncTrees, Trees


class Client(SyncClient):
    """Client."""

    @cached_property
    def trees(self) -> Trees:
        """Operations of trees. Reached as `client.trees`."""
        from .resources.trees import Trees

        return Trees(self)


class AsyncClient(AsyncClient):
    """Client, for async code."""

    @cached_property
    def trees(self) -> AsyncTrees:
        """Operations of trees. Reached as `client.trees`."""
        from .resources.trees import AsyncTrees

        return AsyncTrees(self)
