"""The keyword arguments that every generated method takes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final, TypedDict

if TYPE_CHECKING:
    import httpx2

    from .operation import Operation


class RequestOptions(TypedDict, total=False):
    """Options of a single call; each replaces or extends a setting of the client."""

    extra_headers: Mapping[str, str | None]
    """Headers to add or replace; None removes a header."""

    extra_query: Mapping[str, object]
    """Query parameters to add or replace."""

    extra_body: Mapping[str, object]
    """Properties to add to or replace in an object body, by their names in JSON."""

    timeout: float | httpx2.Timeout | None
    """Seconds that each attempt waits for a connection and for each chunk of the response; None waits without limit."""

    deadline: float
    """Seconds for the whole call, retries and waits included."""

    max_retries: int
    """The maximum number of retries after failures that are safe to retry."""

    strict: bool
    """Raise `ResponseValidationError` if the response does not match the API description."""


OPTION_NAMES: Final = frozenset(RequestOptions.__annotations__)


def check_options(options: RequestOptions, operation: Operation[object]) -> None:
    """Raise TypeError for keyword arguments that no method takes."""
    if unknown := options.keys() - OPTION_NAMES:
        from .unknown_names import unknown_option

        raise unknown_option(operation, min(unknown), OPTION_NAMES)
