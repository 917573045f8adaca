"""Functions of the caller's own that see every request and every response."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    import httpx2


class Hooks(TypedDict, total=False):
    """What a client calls for each attempt and each redirect; one function, or several in turn.

    A request that leads to another origin is not shown, so that nothing that a function adds can go there.
    """

    request: Callable[[httpx2.Request], object] | Sequence[Callable[[httpx2.Request], object]]
    """Called before a request is sent; what it changes is sent."""

    response: Callable[[httpx2.Response], object] | Sequence[Callable[[httpx2.Response], object]]
    """Called when status and headers are there, before the body is read."""


class AsyncHooks(TypedDict, total=False):
    """`Hooks` of an async client: ordinary functions or ones that are awaited."""

    request: (
        Callable[[httpx2.Request], Awaitable[object] | object]
        | Sequence[Callable[[httpx2.Request], Awaitable[object] | object]]
    )
    """Called before a request is sent; what it changes is sent."""

    response: (
        Callable[[httpx2.Response], Awaitable[object] | object]
        | Sequence[Callable[[httpx2.Response], Awaitable[object] | object]]
    )
    """Called when status and headers are there, before the body is read."""
