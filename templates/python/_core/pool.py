"""The connections of clients: a pool for each process. Those of async clients are in `async_pool`."""

from __future__ import annotations

import os
from functools import cache
from http.cookiejar import CookieJar
from typing import TYPE_CHECKING, Any

import httpx2

from .. import _settings as package
from .errors import ConfigurationError

if TYPE_CHECKING:
    import ssl

    from .limiter import SyncLimiter

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
                ABANDONED.append(self._http)
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


# Clients of the parent process, which must be neither closed nor collected in the forked one.
ABANDONED: list[object] = []


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
