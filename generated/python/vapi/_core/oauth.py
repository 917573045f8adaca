"""OAuth 2.0 client credentials (RFC 6749, 4.4): fetches tokens, and caches each until it expires."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import quote_plus

import anyio
import httpx2
from anyio.lowlevel import RunVar

from .error_factory import connection_error, one_line
from .errors import ConfigurationError
from .redact import hide, redact_failure, secrets_of, without_userinfo
from .response_body import read_up_to, read_up_to_async
from .retry import FIRST_DELAY
from .serialization import basic_credentials

if TYPE_CHECKING:
    from .request import PreparedCall

# Seconds before a token expires at which it is replaced, at most a tenth of its lifetime.
MARGIN = 30.0
LARGEST_TOKEN = 1024 * 1024
_LOCKS: RunVar[dict[int, anyio.Lock]] = RunVar("locks of grants")


class _Token(NamedTuple):
    text: str
    ends: float


class TokenSource:
    """The tokens of a client at one endpoint. Threads and tasks share it; only one of them fetches at a time."""

    def __init__(self, url: str, client_id: str, client_secret: str, scope: str | None) -> None:
        self.url = url
        self._client_id = client_id
        self._client_secret = client_secret
        self._scope = scope
        self._token: _Token | None = None
        self._lock = threading.Lock()
        # Some servers expect the secret in the form instead of the header; the accepted variant is reused.
        self._in_form = False

    def __repr__(self) -> str:
        return f"TokenSource({self._shown_url!r})"

    def __reduce__(self) -> str | tuple[object, ...]:
        raise TypeError("credentials cannot be pickled")

    def token(self, http: httpx2.Client, call: PreparedCall, rejected: str | None = None) -> str:
        """A valid token other than `rejected`. Raises APIConnectionError or ConfigurationError."""
        token = self._valid_token(rejected)
        if token is not None:
            return token
        with self._lock:
            token = self._valid_token(rejected)
            return self._fetch(http, call) if token is None else token

    async def token_async(self, http: httpx2.AsyncClient, call: PreparedCall, rejected: str | None = None) -> str:
        """`token`, for an async client."""
        token = self._valid_token(rejected)
        if token is not None:
            return token
        locks = _LOCKS.get({})
        _LOCKS.set(locks)
        async with locks.setdefault(id(self), anyio.Lock()):
            token = self._valid_token(rejected)
            return await self._fetch_async(http, call) if token is None else token

    def _valid_token(self, rejected: str | None) -> str | None:
        token = self._token
        if token is None or token.text == rejected or time.monotonic() >= token.ends:
            return None
        return token.text

    def _fetch(self, http: httpx2.Client, call: PreparedCall) -> str:
        retries = 0
        while True:
            request = self._request(call)
            try:
                response = http.send(request, stream=True, auth=None, follow_redirects=False)
                try:
                    read_up_to(response, LARGEST_TOKEN)
                finally:
                    response.close()
            except httpx2.RequestError as failure:
                if retries >= call.max_retries or call.is_overdue():
                    raise self._connection_failure(call, failure) from failure
            else:
                if response.is_success:
                    return self._store(response)
                if not self._should_retry(response, retries, call):
                    raise self._token_error(response)
            time.sleep(FIRST_DELAY * 2 ** min(retries, 4) if retries else 0)
            retries += 1

    async def _fetch_async(self, http: httpx2.AsyncClient, call: PreparedCall) -> str:
        retries = 0
        while True:
            request = self._request(call)
            try:
                response = await http.send(request, stream=True, auth=None, follow_redirects=False)
                try:
                    await read_up_to_async(response, LARGEST_TOKEN)
                finally:
                    await response.aclose()
            except httpx2.RequestError as failure:
                if retries >= call.max_retries or call.is_overdue():
                    raise self._connection_failure(call, failure) from failure
            else:
                if response.is_success:
                    return self._store(response)
                if not self._should_retry(response, retries, call):
                    raise self._token_error(response)
            await anyio.sleep(FIRST_DELAY * 2 ** min(retries, 4) if retries else 0)
            retries += 1

    def _request(self, call: PreparedCall) -> httpx2.Request:
        form = {"grant_type": "client_credentials"}
        headers = {"accept": "application/json", "content-type": "application/x-www-form-urlencoded"}
        if self._scope:
            form["scope"] = self._scope
        if self._in_form:
            form.update(client_id=self._client_id, client_secret=self._client_secret)
        else:
            # RFC 6749, 2.3.1: both are form-encoded before they are joined.
            pair = basic_credentials(quote_plus(self._client_id), quote_plus(self._client_secret))
            headers["authorization"] = f"Basic {pair}"
        content = "&".join(f"{name}={quote_plus(value)}" for name, value in form.items()).encode()
        extensions = {"timeout": call.timeouts()}
        return httpx2.Request("POST", self.url, headers=headers, content=content, extensions=extensions)

    def _should_retry(self, response: httpx2.Response, retries: int, call: PreparedCall) -> bool:
        """Whether to retry: with the secret in the form, or after a server error."""
        if response.status_code in (400, 401) and not self._in_form:
            self._in_form = True
            return True
        return (response.status_code >= 500 or response.status_code == 429) and retries < call.max_retries

    def _store(self, response: httpx2.Response) -> str:
        body = _json(response)
        text = body.get("access_token")
        # RFC 6749, A.12: visible characters of ASCII, which a header can hold.
        if not isinstance(text, str) or not (text.isascii() and text.isprintable() and text.strip()):
            raise ConfigurationError(f"the response of {self._shown_url} has no access_token")
        text, lasts = text.strip(), _seconds(body.get("expires_in"))
        self._token = _Token(text, time.monotonic() + lasts - min(MARGIN, lasts / 10))
        return text

    @property
    def _shown_url(self) -> str:
        """The token endpoint for messages, without user information and query."""
        return without_userinfo(self.url).partition("?")[0]

    def _connection_failure(self, call: PreparedCall, failure: httpx2.RequestError) -> Exception:
        """The error for a token request without a response. It omits the request, which contains only secrets."""
        secrets = (self._client_secret, quote_plus(self._client_secret))
        redact_failure(failure, (*secrets, basic_credentials(quote_plus(self._client_id), secrets[1])))
        return connection_error(call, failure, None)

    def _token_error(self, response: httpx2.Response) -> ConfigurationError:
        body = _json(response)
        reason = ": ".join(str(body[key]) for key in ("error", "error_description") if body.get(key))
        self._in_form = False
        text = one_line(hide(reason, secrets_of(response.request, (self._client_secret,))))
        return ConfigurationError(
            f"no token from {self._shown_url}: {response.status_code}{f' {text}' if text else ''}"
        )


def _seconds(value: object) -> float:
    """The lifetime of a token in seconds; infinite if the response does not contain a valid one."""
    try:
        seconds = float(value) if isinstance(value, (int, float, str)) else 0.0
    except (ValueError, OverflowError):
        seconds = 0.0
    return seconds if seconds > 0 else float("inf")


def _json(response: httpx2.Response) -> dict[str, Any]:
    try:
        body = response.json()
    except (ValueError, RecursionError):
        return {}
    return body if isinstance(body, dict) else {}
