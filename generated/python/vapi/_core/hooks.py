"""Functions that the client calls with every request and every response."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING, Any, Protocol, TypedDict

if TYPE_CHECKING:
    import httpx2


class Hooks(TypedDict, total=False):
    """Functions that a client calls for each attempt and each redirect; one function, or several in order.

    Requests to another origin are not passed to them, so that nothing that a function adds is sent there.
    """

    request: Callable[[httpx2.Request], object] | Sequence[Callable[[httpx2.Request], object]]
    """Called before a request is sent; it may change the request."""

    response: Callable[[httpx2.Response], object] | Sequence[Callable[[httpx2.Response], object]]
    """Called when the status and headers have arrived, before the body is read."""


class AsyncHooks(TypedDict, total=False):
    """`Hooks` of an async client: ordinary or async functions."""

    request: (
        Callable[[httpx2.Request], Awaitable[object] | object]
        | Sequence[Callable[[httpx2.Request], Awaitable[object] | object]]
    )
    """Called before a request is sent; it may change the request."""

    response: (
        Callable[[httpx2.Response], Awaitable[object] | object]
        | Sequence[Callable[[httpx2.Response], Awaitable[object] | object]]
    )
    """Called when the status and headers have arrived, before the body is read."""


class Tracer(Protocol):
    """A tracer of OpenTelemetry: `opentelemetry.trace.get_tracer(...)`."""

    def start_as_current_span(self, name: str, *args: Any, **kwargs: Any) -> Any:
        """Start a span, as a context manager."""
