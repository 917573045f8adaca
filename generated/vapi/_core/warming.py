"""Getting ready to read an answer while it is on its way, so that the event loop does not wait for pydantic."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable
from contextlib import suppress
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from .operation import Operation

T = TypeVar("T")
_READING = f"{__package__}.reading"


async def warmed(operation: Operation[object], answer: Awaitable[T]) -> T:
    """Await an answer; meanwhile a thread imports and builds what is needed to read it, if that is not there yet."""
    reading = sys.modules.get(_READING)
    if reading is not None and reading.is_ready(operation):
        return await answer
    try:
        ready = asyncio.get_running_loop().run_in_executor(None, _get_ready, operation)
    except RuntimeError:
        # Another kind of event loop: reading will prepare itself.
        return await answer
    value = await answer
    await ready
    return value


def _get_ready(operation: Operation[object]) -> None:
    # A problem shows again, with its context, when the answer is read.
    with suppress(Exception):
        from .reading import get_ready

        get_ready(operation)
