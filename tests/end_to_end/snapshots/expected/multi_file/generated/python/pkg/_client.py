"""The clients: `Client` for ordinary code, `AsyncClient` for async code."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._core.client import AsyncClient, SyncClient

if TYPE_CHECKING:
    from .resources.orders import AsyncOrders, Orders
    from .resources.people import AsyncPeople, People


class Client(SyncClient):
    """Client."""

    @cached_property
    def orders(self) -> Orders:
        """What was bought. Reached as `client.orders`."""
        from .resources.orders import Orders

        return Orders(self)

    @cached_property
    def people(self) -> People:
        """Who bought it. Reached as `client.people`."""
        from .resources.people import People

        return People(self)


class AsyncClient(AsyncClient):
    """Client, for async code."""

    @cached_property
    def orders(self) -> AsyncOrders:
        """What was bought. Reached as `client.orders`."""
        from .resources.orders import AsyncOrders

        return AsyncOrders(self)

    @cached_property
    def people(self) -> AsyncPeople:
        """Who bought it. Reached as `client.people`."""
        from .resources.people import AsyncPeople

        return AsyncPeople(self)
