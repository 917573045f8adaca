"""Deadlines: the latest moment at which a whole call ends, retries included."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar

from .errors import InvalidArgumentError

# The ends of the blocks that the running code is in, by the identity of a client's pool.
_BLOCKS: ContextVar[Mapping[int, float] | None] = ContextVar(f"{__name__}.blocks", default=None)


@contextmanager
def deadline_block(pool: object, seconds: float) -> Iterator[None]:
    """Limit the calls in a block; in nested blocks, the earlier end counts. Raises InvalidArgumentError."""
    end = time.monotonic() + check_deadline(seconds)
    outer = _BLOCKS.get() or {}
    token = _BLOCKS.set({**outer, id(pool): min(end, outer.get(id(pool), end))})
    try:
        yield
    finally:
        _BLOCKS.reset(token)


def end_of_call(pool: object, seconds: float | None) -> float | None:
    """The end of a call that begins now, on the monotonic clock."""
    blocks = _BLOCKS.get()
    end = blocks.get(id(pool)) if blocks else None
    if seconds is None:
        return end
    own = time.monotonic() + seconds
    return own if end is None else min(own, end)


def check_deadline(seconds: float) -> float:
    """The seconds of a deadline. Raises InvalidArgumentError."""
    if isinstance(seconds, bool) or not isinstance(seconds, (int, float)) or not seconds >= 0:
        raise InvalidArgumentError(f"deadline needs a number of seconds, not {seconds!r}")
    return float(seconds)
