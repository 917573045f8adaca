"""The keyword arguments that every generated method takes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final, TypedDict

if TYPE_CHECKING:
    import httpx2


class RequestOptions(TypedDict, total=False):
    """Options of one call; each replaces or adds to what the client was made with."""

    extra_headers: Mapping[str, str | None]
    """Headers to add or replace; None takes one away."""

    extra_query: Mapping[str, object]
    """Query parameters to add or replace."""

    extra_body: Mapping[str, object]
    """Properties to add to or replace in an object body, by their names on the wire."""

    timeout: float | httpx2.Timeout | None
    """Seconds to wait for a connection, and for each piece of the answer; None waits for ever."""

    max_retries: int
    """How often the call is repeated after a failure that makes repeating safe."""

    strict: bool
    """Raise `ResponseValidationError` for an answer that does not fit the API's description."""


OPTION_NAMES: Final = frozenset(RequestOptions.__annotations__)


def check_options(options: RequestOptions, streams: str | None = None) -> None:
    """Refuse keyword arguments that no method takes. `streams` is the method that gives a stream of events."""
    if unknown := options.keys() - OPTION_NAMES:
        name = min(unknown)
        hint = f"; beside its own arguments the method takes {', '.join(sorted(OPTION_NAMES))}"
        if name == "stream":
            hint = f"; for a stream of events call `{streams}(...)`" if streams else "; there is no stream of this"
        raise TypeError(f"unexpected keyword argument {name!r}{hint}")
