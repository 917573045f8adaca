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
_READING = f"{__package__}.parsing"


async def with_prefetch(operation: Operation[object], answer: Awaitable[T]) -> T:
    """Await a response; meanwhile a thread imports and builds the types needed to parse it, if necessary."""
    reading = sys.modules.get(_READING)
    if reading is not None and reading.is_prefetched(operation):
        return await answer
    try:
        ready = asyncio.get_running_loop().run_in_executor(None, _prefetch, operation)
    except RuntimeError:
        # Another kind of event loop: the parser prepares itself.
        return await answer
    value = await answer
    await ready
    return value


def _prefetch(operation: Operation[object]) -> None:
    # A problem occurs again, with its context, when the response is parsed.
    with suppress(Exception):
        from .parsing import prefetch

        prefetch(operation)
