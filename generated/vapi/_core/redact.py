"""Keeping secrets out of messages, logs and pickles."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import httpx2

HIDDEN = "[redacted]"
_SENSITIVE = re.compile(r"auth|token|secret|password|credential|cookie|signature|api.?key|-key$", re.IGNORECASE)


def hide(text: str, secrets: Iterable[str]) -> str:
    """The text without the secrets that it quotes."""
    for secret in secrets:
        # Very short ones would blank out ordinary words.
        if len(secret) >= 4:
            text = text.replace(secret, HIDDEN)
    return text


def safe_request(request: httpx2.Request, secrets: tuple[str, ...]) -> httpx2.Request:
    """A copy of a request as it may be kept in an error: no credentials in its headers or its URL."""
    import httpx2

    headers = [
        (name, HIDDEN if _SENSITIVE.search(name) else hide(value, secrets))
        for name, value in request.headers.multi_items()
    ]
    copy = httpx2.Request(request.method, safe_url(request.url, secrets), headers=headers, stream=request.stream)
    if isinstance(request.stream, httpx2.ByteStream):
        copy.read()
    return copy


def safe_url(url: httpx2.URL, secrets: Iterable[str]) -> str:
    """A URL without user information, and with the values of secret query parameters hidden."""
    from urllib.parse import quote

    base = f"{url.scheme}://{url.netloc.decode()}{url.raw_path.partition(b'?')[0].decode()}"
    if not url.query:
        return base
    hidden = tuple(quote(secret, "") for secret in secrets)
    pairs = []
    for pair in url.query.decode("latin-1").split("&"):
        name, equals, value = pair.partition("=")
        secret = equals and (_SENSITIVE.search(name) or any(text and text in value for text in hidden))
        pairs.append(f"{name}=redacted" if secret else pair)
    return f"{base}?{'&'.join(pairs)}"
