"""Limits how many requests of a client are in flight; fewer after the server reported too many (429)."""

from __future__ import annotations

import threading
import time
from collections import deque
from typing import TYPE_CHECKING

import anyio
import httpx2

from .errors import InvalidArgumentError
from .retry import LONGEST_RETRY_AFTER, retry_after

if TYPE_CHECKING:
    from .request import PreparedCall

_LONGEST_WAIT = 60.0


class _Limiter:
    """The state of a limiter: after 429, half as many requests may be in flight, and then slowly more again."""

    def __init__(self, maximum: int) -> None:
        self.maximum = maximum
        self._limit = float(maximum)
        self._in_flight = 0
        self._paused_until = 0.0

    def _seconds_to_wait(self, call: PreparedCall) -> float:
        """The seconds until a request may be sent; 0 if it may be sent now. Raises httpx2.PoolTimeout."""
        now = time.monotonic()
        rest = _LONGEST_WAIT if call.ends is None else call.ends - now
        if rest <= 0:
            raise httpx2.PoolTimeout("the deadline has passed")
        if now < self._paused_until:
            return min(self._paused_until - now, rest)
        return 0.0 if self._in_flight < max(1, int(self._limit)) else min(_LONGEST_WAIT, rest)

    def _note(self, response: httpx2.Response | None) -> None:
        """Adjust the limit to a response."""
        if response is None:
            return
        if response.status_code == 429:
            self._limit = max(1.0, self._limit / 2)
            self._paused_until = time.monotonic() + min(retry_after(response) or 0.0, LONGEST_RETRY_AFTER)
        elif response.is_success:
            self._limit = min(float(self.maximum), self._limit + 1 / self._limit)


class SyncLimiter(_Limiter):
    """The limiter of a sync client; its threads share it."""

    def __init__(self, maximum: int) -> None:
        super().__init__(maximum)
        self._condition = threading.Condition()

    def acquire(self, call: PreparedCall) -> None:
        """Wait until a request may be sent. Raises httpx2.PoolTimeout at the call's deadline."""
        with self._condition:
            while seconds := self._seconds_to_wait(call):
                self._condition.wait(seconds)
            self._in_flight += 1

    def release(self, response: httpx2.Response | None) -> None:
        """End a request, with its response or without one."""
        with self._condition:
            self._in_flight -= 1
            self._note(response)
            self._condition.notify_all()


class AsyncLimiter(_Limiter):
    """The limiter of an async client in one event loop."""

    def __init__(self, maximum: int) -> None:
        super().__init__(maximum)
        self._waiting: deque[anyio.Event] = deque()

    async def acquire(self, call: PreparedCall) -> None:
        """Wait until a request may be sent. Raises httpx2.PoolTimeout at the call's deadline."""
        while seconds := self._seconds_to_wait(call):
            event = anyio.Event()
            self._waiting.append(event)
            try:
                with anyio.move_on_after(seconds):
                    await event.wait()
            finally:
                if event in self._waiting:
                    self._waiting.remove(event)
        self._in_flight += 1

    def release(self, response: httpx2.Response | None) -> None:
        """End a request, with its response or without one."""
        self._in_flight -= 1
        self._note(response)
        while self._waiting:
            self._waiting.popleft().set()


def check_concurrency(maximum: int) -> int:
    """The maximum. Raises InvalidArgumentError if it is not a positive integer."""
    if isinstance(maximum, bool) or not isinstance(maximum, int) or maximum < 1:
        raise InvalidArgumentError(f"max_concurrency must be an integer of at least 1, not {maximum!r}")
    return maximum
