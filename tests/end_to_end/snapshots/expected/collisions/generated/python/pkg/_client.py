"""The clients: `Client` for ordinary code, `AsyncClient` for async code."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._core.client import AsyncClient, SyncClient

if TYPE_CHECKING:
    from .resources.close_ import AsyncClose, Close
    from .resources.f import AsyncF, F
    from .resources.g import AsyncG, G
    from .resources.pets import AsyncPets, Pets
    from .resources.用户 import Async用户Resource, 用户Resource


class Client(SyncClient):
    """Client."""

    @cached_property
    def close_(self) -> Close:
        """Operations of close. Reached as `client.close_`."""
        from .resources.close_ import Close

        return Close(self)

    @cached_property
    def f(self) -> F:
        """Operations of f. Reached as `client.f`."""
        from .resources.f import F

        return F(self)

    @cached_property
    def g(self) -> G:
        """Operations of g. Reached as `client.g`."""
        from .resources.g import G

        return G(self)

    @cached_property
    def pets(self) -> Pets:
        """Operations of pets. Reached as `client.pets`."""
        from .resources.pets import Pets

        return Pets(self)

    @cached_property
    def 用户(self) -> 用户Resource:
        """Operations of 用户. Reached as `client.用户`."""
        from .resources.用户 import 用户Resource

        return 用户Resource(self)


class AsyncClient(AsyncClient):
    """Client, for async code."""

    @cached_property
    def close_(self) -> AsyncClose:
        """Operations of close. Reached as `client.close_`."""
        from .resources.close_ import AsyncClose

        return AsyncClose(self)

    @cached_property
    def f(self) -> AsyncF:
        """Operations of f. Reached as `client.f`."""
        from .resources.f import AsyncF

        return AsyncF(self)

    @cached_property
    def g(self) -> AsyncG:
        """Operations of g. Reached as `client.g`."""
        from .resources.g import AsyncG

        return AsyncG(self)

    @cached_property
    def pets(self) -> AsyncPets:
        """Operations of pets. Reached as `client.pets`."""
        from .resources.pets import AsyncPets

        return AsyncPets(self)

    @cached_property
    def 用户(self) -> Async用户Resource:
        """Operations of 用户. Reached as `client.用户`."""
        from .resources.用户 import Async用户Resource

        return Async用户Resource(self)
