"""Decides whether a failed call is retried, and after which delay."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import httpx2

if TYPE_CHECKING:
    from .request import PreparedCall


class RedirectRefused(httpx2.RemoteProtocolError):
    """A redirect that is never followed; retries do not help."""


_FINAL = (httpx2.TooManyRedirects, httpx2.UnsupportedProtocol, httpx2.LocalProtocolError, RedirectRefused)
SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS", "TRACE", "QUERY"})
IDEMPOTENT_METHODS = SAFE_METHODS | {"PUT", "DELETE"}
# The server did not process the request: all methods are retried.
REFUSED = frozenset({429, 503})
# The server may have processed the request: only idempotent methods are retried (RFC 9110, 9.2.2).
UNCERTAIN = frozenset({408, 500, 502, 504})

FIRST_DELAY = 0.5
LONGEST_DELAY = 8.0
LONGEST_RETRY_AFTER = 60.0


class Attempts:
    """Counts the attempts of a call. Its methods return the seconds until the next attempt, or None."""

    __slots__ = ("_call", "_retries", "_started")

    def __init__(self, call: PreparedCall) -> None:
        self._call = call
        self._retries = 0
        self._started = time.monotonic()

    @property
    def count(self) -> int:
        """The number of attempts so far."""
        return self._retries + 1

    def __str__(self) -> str:
        """What was done so far, for messages; empty if that was a single attempt."""
        return f"{self.count} attempts, {self.seconds:.1f} s in total" if self._retries else ""

    @property
    def seconds(self) -> float:
        """The seconds since the first attempt began."""
        return time.monotonic() - self._started

    def after_failure(self, failure: httpx2.RequestError) -> float | None:
        """The delay after a request without a response."""
        if isinstance(failure, _FINAL):
            return None
        if never_sent(failure) or self._is_repeatable():
            return self._next_delay()
        return None

    def after_response(self, response: httpx2.Response) -> float | None:
        """The delay after a response; None if it is successful."""
        status = response.status_code
        repeats = status in REFUSED or (status in UNCERTAIN and self._is_repeatable())
        if not repeats:
            return None
        requested_delay = retry_after(response)
        if requested_delay is not None and requested_delay > LONGEST_RETRY_AFTER:
            return None
        return self._next_delay(requested_delay)

    def _is_repeatable(self) -> bool:
        """Whether repetitions have no further effect (RFC 9110, 9.2.2), or the server detects them by their key."""
        return self._call.operation.method in IDEMPOTENT_METHODS or self._call.has_idempotency_key

    def _next_delay(self, requested_delay: float | None = None) -> float | None:
        if self._retries >= self._call.max_retries or not self._call.body.replayable:
            return None
        from random import uniform

        # Jitter spreads the retries of clients that failed at the same time.
        usual = min(FIRST_DELAY * 2 ** min(self._retries, 10), LONGEST_DELAY) * uniform(0.75, 1.25)
        delay: float = usual if requested_delay is None else requested_delay
        if self._call.ends is not None and time.monotonic() + delay >= self._call.ends:
            return None
        self._retries += 1
        return delay


def may_have_executed(status: int) -> bool:
    """Whether the server may have executed a call that it answered without success.

    4xx and 503 reject a call, except 408, which may interrupt its execution. A redirect that was not followed often
    answers a call that was executed (RFC 9110, 15.4.4).
    """
    return status < 400 or status in UNCERTAIN or (status >= 500 and status not in REFUSED)


def never_sent(failure: httpx2.RequestError) -> bool:
    """Whether the request cannot have reached the server."""
    return isinstance(
        failure,
        (httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.PoolTimeout, httpx2.ProxyError, httpx2.UnsupportedProtocol),
    )


def retry_after(response: httpx2.Response) -> float | None:
    """The seconds in `retry-after-ms` or `Retry-After` (RFC 9110, 10.2.3), or None."""
    for name, scale in (("retry-after-ms", 1000.0), ("retry-after", 1.0)):
        text = response.headers.get(name, "").strip()
        try:
            seconds = float(text) / scale
        except ValueError:
            continue
        if seconds >= 0:
            return seconds
    return _seconds_until(response.headers.get("retry-after", ""))


def _seconds_until(text: str) -> float | None:
    """The seconds until an HTTP date."""
    if not text:
        return None
    from datetime import UTC, datetime
    from email.utils import parsedate_to_datetime

    try:
        moment = parsedate_to_datetime(text)
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=UTC)
        return max(0.0, (moment - datetime.now(UTC)).total_seconds())
    except (ValueError, TypeError, ArithmeticError, LookupError):
        return None
