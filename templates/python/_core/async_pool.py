"""The connections of async clients: a pool for each process and event loop."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncGenerator
from typing import TYPE_CHECKING

import httpx2

from .pool import ABANDONED, LIMITS, NoCookies, certificates, check_not_forked

if TYPE_CHECKING:
    from .limiter import AsyncLimiter


class AsyncPool:
    """The httpx2 clients of an async client and its copies: one for each event loop of this process."""

    def __init__(self, http_client: httpx2.AsyncClient | None) -> None:
        self.is_owned = http_client is None
        self._process = os.getpid()
        self._was_used = False
        self._is_closed = False
        self._maximum: int | None = None
        self._limiters: dict[object, AsyncLimiter] = {}
        self._latest: tuple[object, httpx2.AsyncClient] = (None, self._create() if http_client is None else http_client)
        self._by_loop: dict[object, tuple[httpx2.AsyncClient, AsyncGenerator[None, None]]] = {}

    def limit(self, maximum: int) -> None:
        """Limit the requests in flight, in each event loop. Raises InvalidArgumentError."""
        from .limiter import check_concurrency

        self._maximum = check_concurrency(maximum)

    @property
    def limiter(self) -> AsyncLimiter | None:
        """The limiter of the running event loop."""
        if self._maximum is None:
            return None
        loop = _running_loop()
        if loop not in self._limiters:
            from .limiter import AsyncLimiter

            self._limiters = {other: limiter for other, limiter in self._limiters.items() if not _has_ended(other)}
            self._limiters[loop] = AsyncLimiter(self._maximum)
        return self._limiters[loop]

    def latest(self) -> httpx2.AsyncClient:
        """The httpx2 client that was used last."""
        return self._latest[1]

    async def current(self) -> httpx2.AsyncClient:
        """The httpx2 client of the running event loop. Raises ConfigurationError as `SyncPool.latest` does."""
        if self._process != os.getpid():
            if self.is_owned:
                # Closing them would change selectors that the parent process shares.
                ABANDONED.extend((self._latest, self._by_loop))
                self._latest, self._by_loop = (None, self._create()), {}
            else:
                check_not_forked(self._latest[1], self._was_used)
            self._process = os.getpid()
        self._was_used = True
        if not self.is_owned or self._is_closed:
            return self._latest[1]
        loop = _running_loop()
        latest_loop, http = self._latest
        return http if latest_loop is loop and not http.is_closed else await self._enter(loop)

    async def _enter(self, loop: object) -> httpx2.AsyncClient:
        """The client of another event loop than that of the previous call."""
        for other, (http, _) in list(self._by_loop.items()):
            if http.is_closed or _has_ended(other):
                self._by_loop.pop(other, None)
        if loop in self._by_loop:
            self._latest = (loop, self._by_loop[loop][0])
            return self._latest[1]
        first_loop, http = self._latest
        if first_loop is not None or http.is_closed:
            http = self._create()
        closing = _closed_with_loop(http)
        self._by_loop[loop] = (http, closing)
        self._latest = (loop, http)
        await anext(closing)
        return http

    async def close(self) -> None:
        """Close the connections of the running event loop, and refuse further calls."""
        if self.is_owned and self._process == os.getpid():
            self._is_closed = True
            by_loop, self._by_loop = self._by_loop, {}
            loop, (latest_loop, http) = _running_loop(), self._latest
            if loop in by_loop:
                http, _ = by_loop[loop]
            elif latest_loop is not None:
                # Those of another loop are closed there, when their async generators are collected.
                http = self._create()
            self._latest = (loop, http)
            await http.aclose()

    def _create(self) -> httpx2.AsyncClient:
        return httpx2.AsyncClient(limits=LIMITS, verify=certificates(), cookies=NoCookies())


async def _closed_with_loop(http: httpx2.AsyncClient) -> AsyncGenerator[None, None]:
    """Event loops close their async generators before they end, and this one its connections."""
    try:
        yield
    finally:
        await http.aclose()


def _has_ended(loop: object) -> bool:
    return isinstance(loop, asyncio.AbstractEventLoop) and loop.is_closed()


def _running_loop() -> object:
    """The running event loop, of asyncio or another library."""
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        from anyio.lowlevel import RunVar

        run: RunVar[object] = RunVar(f"{__name__}.run")
        mark = run.get(None)
        if mark is None:
            mark = object()
            run.set(mark)
        return mark
