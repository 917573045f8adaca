"""Connections of clients that are given no httpx2 client of their own."""

from __future__ import annotations

import os
from functools import cache
from http.cookiejar import CookieJar
from typing import TYPE_CHECKING, Any

import httpx2

if TYPE_CHECKING:
    import ssl

# Many calls may wait at once: a smaller pool would time them out in its queue.
LIMITS = httpx2.Limits(max_connections=1000, max_keepalive_connections=100)


class NoCookies(CookieJar):
    """A jar that stays empty: cookies of one caller's answers must not go with another's calls."""

    def extract_cookies(self, response: Any, request: Any) -> None:
        """Keep nothing."""


def certificates() -> ssl.SSLContext:
    """What servers are verified with. Reading it takes longer than all else of a new client, so clients share it."""
    return _certificates(os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR"))


@cache
def _certificates(file: str | None, folder: str | None) -> ssl.SSLContext:
    return httpx2.create_ssl_context()
