"""Settings of the httpx2 clients that this package creates."""

from __future__ import annotations

import os
from functools import cache
from http.cookiejar import CookieJar
from typing import TYPE_CHECKING, Any

import httpx2

if TYPE_CHECKING:
    import ssl

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
