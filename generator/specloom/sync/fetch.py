"""Fetches a document over HTTP: within limits, from the checked address, with secrets for one origin only.

The standard library's client does it: the connection has to be made to an address of our choice, and ended at a moment
of our choice, which is easier with the socket in hand than through a library that hides it.
"""

from __future__ import annotations

import http.client
import socket
import ssl
import time
import zlib
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from dataclasses import field, replace
from threading import Timer
from urllib.parse import quote, urljoin, urlsplit

from specloom.config.sources import url_fault
from specloom.core.record import record
from specloom.core.version import __version__
from specloom.sync.addresses import is_public, resolve

MAX_REDIRECTS = 5
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_CHUNK = 65536


@record
class Wanted:
    """What to fetch. `secrets` go to the origin of `home` alone, which may be private where `allow_private` says so."""

    url: str
    home: str
    secrets: Mapping[str, str] = field(repr=False, default_factory=dict)
    max_bytes: int = 20_000_000
    seconds: float = 60.0
    allow_private: bool = False
    etag: str = ""
    last_modified: str = ""


@record
class Fetched:
    """A response; `data` is None if the server reports no change. `url` is the final URL after redirects."""

    data: bytes | None = field(repr=False)
    etag: str = ""
    last_modified: str = ""
    url: str = field(default="", compare=False)


class FetchError(Exception):
    """A document that did not come; `code` is the diagnostic's."""

    def __init__(self, code: str, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.hint = hint


def fetch(wanted: Wanted) -> Fetched:
    """Fetch one document, following redirects. Raises FetchError."""
    deadline = time.monotonic() + wanted.seconds
    url = wanted.url
    for _ in range(MAX_REDIRECTS + 1):
        found = _exchange(wanted, url, deadline)
        if isinstance(found, Fetched):
            return replace(found, url=url)
        url = _redirected(url, found)
    raise FetchError("SL804", f"there are more than {MAX_REDIRECTS} redirects")


def origin(url: str) -> tuple[str, str, int]:
    """Scheme, host and port: what secrets are bound to."""
    parts = urlsplit(url)
    return parts.scheme, (parts.hostname or "").lower(), parts.port or (443 if parts.scheme == "https" else 80)


def _redirected(url: str, location: str) -> str:
    """Where a redirect leads, if it may be followed."""
    try:
        target = urljoin(url, location)
    except ValueError:
        raise FetchError("SL804", "it redirects to something that is no URL") from None
    fault, _ = url_fault(target)
    if fault:
        raise FetchError("SL804", f"it redirects to a URL that cannot be fetched: {fault}")
    if urlsplit(url).scheme == "https" and urlsplit(target).scheme != "https":
        raise FetchError("SL804", "it redirects from https to http, which is not followed")
    return target


def _exchange(wanted: Wanted, url: str, deadline: float) -> Fetched | str:
    """One request: the document, or where it redirects to."""
    scheme, host, port = origin(url)
    own = origin(url) == origin(wanted.home)
    secrets = wanted.secrets if own else {}
    private = wanted.allow_private and host == origin(wanted.home)[1]
    if secrets and scheme == "http" and not private:
        hint = "use https; for a host of a private network there is `allow_private`"
        raise FetchError("SL806", "the credentials would be sent without encryption", hint)
    try:
        addresses = _judged(host, port, _left(deadline), allow_private=private)
        with closing(_connect(addresses, port, deadline)) as plain, _ending(plain, deadline):
            connection = http.client.HTTPConnection(host, port)
            connection.sock = _encrypted(plain, host) if scheme == "https" else plain
            with closing(connection):
                connection.request("GET", _target(url), headers=_headers(wanted, url, secrets))
                # A response has the connection for itself: it stays open until that is closed, too.
                with closing(connection.getresponse()) as response:
                    return _answer(response, wanted, deadline)
    except TimeoutError:
        raise _too_slow(wanted) from None
    except (OSError, http.client.HTTPException, zlib.error) as error:
        if time.monotonic() >= deadline:
            raise _too_slow(wanted) from None
        raise FetchError("SL801", f"it cannot be fetched: {_reason(error)}") from None


def _answer(response: http.client.HTTPResponse, wanted: Wanted, deadline: float) -> Fetched | str:
    status = response.status
    if status in _REDIRECTS and response.headers.get("Location"):
        return str(response.headers["Location"])
    if status == 304 and (wanted.etag or wanted.last_modified):
        return Fetched(None, wanted.etag, wanted.last_modified)
    if status != 200:
        hint = "are `token_env` or `headers` right?" if status in (401, 403) else ""
        raise FetchError(
            "SL801", f"the server responded with {status} {http.client.responses.get(status, '')}".rstrip(), hint
        )
    data = _body(response, wanted.max_bytes, deadline)
    return Fetched(data, response.headers.get("ETag", ""), response.headers.get("Last-Modified", ""))


def _judged(host: str, port: int, seconds: float, *, allow_private: bool) -> list[str]:
    """The addresses of a host, if all of them may be connected to."""
    addresses = resolve(host, port, seconds)
    refused = [address for address in addresses if not is_public(address)]
    if refused and not allow_private:
        where = "" if host == refused[0] else f" {refused[0]},"
        text = f"{host} is{where} an address outside the public internet"
        raise FetchError("SL805", text, "set `allow_private: true` for the source, if its own host is meant to be")
    return addresses


def _connect(addresses: list[str], port: int, deadline: float) -> socket.socket:
    """A connection to the first address that takes one."""
    failed: OSError | None = None
    for address in addresses:
        try:
            return socket.create_connection((address, port), timeout=_left(deadline))
        except OSError as error:
            failed = error
    raise failed or OSError("there is no address")


def _encrypted(plain: socket.socket, host: str) -> ssl.SSLSocket:
    """The connection as that of `host`: the certificate must be the name's, whatever the address."""
    return ssl.create_default_context().wrap_socket(plain, server_hostname=host)


@contextmanager
def _ending(connection: socket.socket, deadline: float) -> Iterator[None]:
    """End a connection at the deadline, also while bytes trickle in one by one."""
    twin = connection.dup()

    def end() -> None:
        with suppress(OSError):
            twin.shutdown(socket.SHUT_RDWR)

    timer = Timer(_left(deadline), end)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
        twin.close()


def _headers(wanted: Wanted, url: str, secrets: Mapping[str, str]) -> dict[str, str]:
    scheme, host, port = origin(url)
    name = f"[{host}]" if ":" in host else host.encode("idna").decode()
    headers = {
        "Host": name if port == (443 if scheme == "https" else 80) else f"{name}:{port}",
        "User-Agent": f"specloom/{__version__}",
        "Accept": "application/yaml, application/json, text/yaml, */*;q=0.5",
        "Accept-Encoding": "gzip",
        "Connection": "close",
        **secrets,
    }
    if wanted.etag:
        headers["If-None-Match"] = wanted.etag
    elif wanted.last_modified:
        headers["If-Modified-Since"] = wanted.last_modified
    return headers


def _target(url: str) -> str:
    parts = urlsplit(url)
    target = f"{parts.path or '/'}?{parts.query}" if parts.query else parts.path or "/"
    return quote(target, safe="/?&=%:@!$'()*+,;~[]-._")


def _body(response: http.client.HTTPResponse, max_bytes: int, deadline: float) -> bytes:
    """The whole body, unpacked; what is too large is refused as soon as that is known."""
    encoding = response.headers.get("Content-Encoding", "identity").strip().lower()
    if encoding not in ("", "identity", "gzip", "x-gzip"):
        raise FetchError("SL801", f"it has the content encoding {encoding[:40]!r}, which was not requested")
    unpacking = _Unpacking() if "gzip" in encoding else None
    if (response.length or 0) > max_bytes:
        raise _too_large(max_bytes)
    parts: list[bytes] = []
    size = received = 0
    while chunk := response.read1(_CHUNK):
        _left(deadline)
        received += len(chunk)
        data = unpacking.feed(chunk, max_bytes + 1 - size) if unpacking else chunk
        size += len(data)
        if size > max_bytes or received > max_bytes:
            raise _too_large(max_bytes)
        parts.append(data)
    _left(deadline)
    if response.length or (unpacking is not None and not unpacking.complete):
        raise FetchError("SL801", "it cannot be fetched: the connection ended before the document did")
    return b"".join(parts)


class _Unpacking:
    """Unpacks gzip, also where the document is in several members, and zeros after them (RFC 1952, section 2.2)."""

    def __init__(self) -> None:
        self._member = zlib.decompressobj(16 + zlib.MAX_WBITS)

    def feed(self, chunk: bytes, at_most: int) -> bytes:
        """What a chunk holds, cut at `at_most` bytes; at least 1."""
        parts: list[bytes] = []
        while chunk and at_most > 0:
            if self._member.eof:
                self._member = zlib.decompressobj(16 + zlib.MAX_WBITS)
            parts.append(self._member.decompress(chunk, at_most))
            at_most -= len(parts[-1])
            chunk = self._member.unused_data.lstrip(b"\0")
        return b"".join(parts)

    @property
    def complete(self) -> bool:
        """Whether the last member has ended."""
        return self._member.eof


def _left(deadline: float) -> float:
    """The seconds that are left; TimeoutError where there are none."""
    left = deadline - time.monotonic()
    if left <= 0:
        raise TimeoutError
    return left


def _too_large(max_bytes: int) -> FetchError:
    return FetchError("SL802", f"it has more than {max_bytes:,} bytes", "raise `max_bytes` of the source")


def _too_slow(wanted: Wanted) -> FetchError:
    return FetchError("SL803", f"it did not arrive within {wanted.seconds:g} seconds", "raise `timeout` of the source")


def _reason(error: Exception) -> str:
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"the certificate is not valid: {error.verify_message}"
    if isinstance(error, OSError):
        return error.strerror or str(error) or type(error).__name__
    return f"the response is not HTTP ({type(error).__name__})"
