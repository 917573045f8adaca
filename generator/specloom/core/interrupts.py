"""Interrupts untrusted expressions that would never end: regular expressions, paths, casing rules.

Python's `re` cannot be given a limit, but it looks for signals while it searches. Where a system or a thread has no
interval timers, expressions that could go on are refused instead (`may_go_on`).
"""

from __future__ import annotations

import re
import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from re import _constants, _parser  # type: ignore[attr-defined]
from types import FrameType
from typing import Any

_REPEATS = (_constants.MAX_REPEAT, _constants.MIN_REPEAT)
_MANY = 8
_NESTED = 2


class OutOfTime(Exception):
    """What was begun did not end within its seconds."""


def can_interrupt() -> bool:
    """Whether this system and thread have a timer that ends a search."""
    return hasattr(signal, "setitimer") and threading.current_thread() is threading.main_thread()


@contextmanager
def ended_after(seconds: float) -> Iterator[None]:
    """Raise OutOfTime where the block takes longer. A timer that runs already goes on afterwards."""
    if not can_interrupt():
        yield
        return

    over = False

    def end(_number: int, _frame: FrameType | None) -> None:
        # A tick of the timer from before may still be on its way.
        if not over and time.monotonic() - started >= seconds - 0.01:
            raise OutOfTime

    # In this order: a timer of somebody else must not ring while the handler is this one.
    started = time.monotonic()
    left, interval = signal.setitimer(signal.ITIMER_REAL, 0)
    handler = signal.signal(signal.SIGALRM, end)
    try:
        try:
            signal.setitimer(signal.ITIMER_REAL, max(seconds, 0.001))
            yield
        finally:
            over = True
    finally:  # on its own: the timer may ring as the block ends
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, handler)
        left -= (time.monotonic() - started) if left else 0.0
        if left > 0:
            signal.setitimer(signal.ITIMER_REAL, left, interval)
        elif left < 0:  # it would have rung meanwhile
            signal.setitimer(signal.ITIMER_REAL, interval, interval)
            signal.raise_signal(signal.SIGALRM)


def may_go_on(pattern: re.Pattern[str]) -> bool:
    """Whether a search may take more than a multiple of the text's length: repeats in repeats, or many repeats."""
    depth, number = _repeats(_parser.parse(pattern.pattern, pattern.flags))
    return depth >= _NESTED or number > _MANY


def _repeats(parsed: Any) -> tuple[int, int]:
    """How deep repeats without a small bound stand in each other, and how many there are."""
    depth = number = 0
    for operator, argument in parsed:
        inner = [_repeats(one) for one in _inside(argument)]
        deepest = max((one for one, _ in inner), default=0)
        number += sum(one for _, one in inner)
        if operator in _REPEATS and argument[1] > _MANY:
            deepest, number = deepest + 1, number + 1
        depth = max(depth, deepest)
    return depth, number


def _inside(argument: Any) -> Iterator[Any]:
    """The patterns within an operator's argument."""
    if isinstance(argument, _parser.SubPattern):
        yield argument
    elif isinstance(argument, list | tuple):
        for one in argument:
            yield from _inside(one)
