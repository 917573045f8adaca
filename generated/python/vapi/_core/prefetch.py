"""Preparing to parse a response while it is on its way, so that pydantic does not block the event loop."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable
from contextlib import suppress
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from .operation import Operation

T = TypeVar("T")
_PARSING = f"{__package__}.parsing"


async def with_prefetch(operation: Operation[object], response: Awaitable[T]) -> T:
    """Await a response; meanwhile a thread imports and builds the types needed to parse it, if necessary."""
    # Another call's thread may still be importing the module, which then lacks its functions.
    is_prefetched = getattr(sys.modules.get(_PARSING), "is_prefetched", None)
    if is_prefetched is not None and is_prefetched(operation):
        return await response
    try:
        ready = asyncio.get_running_loop().run_in_executor(None, _prefetch, operation)
    except RuntimeError:
        # Another kind of event loop: the parser prepares itself.
        return await response
    value = await response
    await ready
    return value


def _prefetch(operation: Operation[object]) -> None:
    # An error occurs again, with its context, when the response is parsed.
    with suppress(Exception):
        from .parsing import prefetch

        prefetch(operation)
