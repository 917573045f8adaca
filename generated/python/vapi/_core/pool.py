"""The connections of clients: a pool for each process and, in async clients, for each event loop."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncGenerator
from functools import cache
from http.cookiejar import CookieJar
from typing import TYPE_CHECKING, Any

import httpx2

from .. import _settings as package
from .errors import ConfigurationError

if TYPE_CHECKING:
    import ssl

    from .limiter import AsyncLimiter, SyncLimiter

# A smaller pool would let concurrent calls time out in its queue.
LIMITS = httpx2.Limits(max_connections=1000, max_keepalive_connections=100)


class NoCookies(CookieJar):
    """A jar that stays empty, because callers that share a client must not share cookies."""

    def extract_cookies(self, response: Any, request: Any) -> None:
        """Do nothing."""


def certificates() -> ssl.SSLContext:
    """The TLS context. Clients share it, because loading the certificates is slow."""
    return _certificates(os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR"))


@cache
def _certificates(file: str | None, folder: str | None) -> ssl.SSLContext:
    return httpx2.create_ssl_context()


class SyncPool:
    """The httpx2 client of a client and its copies. A process that was forked gets a new one."""

    def __init__(self, http_client: httpx2.Client | None) -> None:
        self.is_owned = http_client is None
        self._http = self._create() if http_client is None else http_client
        self._process = os.getpid()
        self._was_used = False
        self.limiter: SyncLimiter | None = None

    def limit(self, maximum: int) -> None:
        """Limit the requests in flight. Raises InvalidArgumentError."""
        from .limiter import SyncLimiter, check_concurrency

        self.limiter = SyncLimiter(check_concurrency(maximum))

    def latest(self) -> httpx2.Client:
        """The httpx2 client of this process. Raises ConfigurationError if the caller's own one cannot be used."""
        if self._process != os.getpid():
            if self.is_owned:
                # Closing the old one could deadlock on its locks, which another thread held during the fork.
                _ABANDONED.append(self._http)
                self._http = self._create()
            else:
                check_not_forked(self._http, self._was_used)
            self._process = os.getpid()
            if self.limiter is not None:
                self.limit(self.limiter.maximum)
        self._was_used = True
        return self._http

    def close(self) -> None:
        """Close the connections of this process."""
        if self.is_owned and self._process == os.getpid():
            self._http.close()

    def _create(self) -> httpx2.Client:
        return httpx2.Client(limits=LIMITS, verify=certificates(), cookies=NoCookies())


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
                _ABANDONED.extend((self._latest, self._by_loop))
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


# Clients of the parent process, which must be neither closed nor collected in the forked one.
_ABANDONED: list[object] = []


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


def check_http_client(http_client: object, kind: type[httpx2.Client] | type[httpx2.AsyncClient]) -> None:
    """Raise ConfigurationError if the caller's HTTP client is of another kind than this client needs."""
    if isinstance(http_client, kind):
        return
    given = type(http_client)
    library = given.__module__.partition(".")[0]
    needed = f"httpx2.{kind.__name__}"
    text = f"http_client must be an {needed}, not {library}.{given.__name__}"
    if isinstance(http_client, (httpx2.Client, httpx2.AsyncClient)):
        sync, asynchronous = package.CLIENT, f"Async{package.CLIENT}"
        other = sync if kind is httpx2.AsyncClient else asynchronous
        raise ConfigurationError(f"{text}; did you mean `{other}`?")
    if library == "httpx":
        raise ConfigurationError(
            f"{text}; httpx2 is the successor of httpx, with the same arguments: use {needed}(...)"
        )
    raise ConfigurationError(f"{text}; create it by {needed}(...)")


def headers_of(http_client: httpx2.Client | httpx2.AsyncClient) -> dict[str, str]:
    """The headers of the caller's HTTP client that replace those of this package: the user agent and credentials."""
    named = {"authorization", *(scheme.header for scheme in package.SCHEMES.values())}
    kept = {name: value for name, value in http_client.headers.items() if name in named}
    user_agent = http_client.headers.get("user-agent", "")
    if user_agent and not user_agent.startswith("python-httpx2/"):
        kept["user-agent"] = user_agent
    return kept


def check_not_forked(http: httpx2.Client | httpx2.AsyncClient, was_used: bool) -> None:
    """Raise ConfigurationError if a process would share connections with the one that it was forked from."""
    transport = getattr(http, "_transport", None)
    if was_used and isinstance(transport, (httpx2.HTTPTransport, httpx2.AsyncHTTPTransport)):
        text = "this process was forked, and would share the connections of `http_client` with its parent"
        raise ConfigurationError(f"{text}; create `http_client` and the client after the fork")
