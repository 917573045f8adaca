"""Removes secrets from messages, logs and pickles."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING
from urllib.parse import quote

from .content_type import set_byte_order

if TYPE_CHECKING:
    import httpx2

HIDDEN = "[redacted]"
SENSITIVE = re.compile(r"auth|token|secret|passw|credential|cookie|signature|api.?key|-key$", re.IGNORECASE)
_FIELD = re.compile(r"token|secret|passw|credential|api.?key|authorization|cookie", re.IGNORECASE)
_JSON_FIELD = re.compile(rb'"([^"\\]{1,64})"(\s{0,8}:\s{0,8})"[^"\\]*(?:\\.[^"\\]*)*"')
_FORM_FIELD = re.compile(rb"(?:^|(?<=&))([^=&]{1,64})(=)[^&]*")
_USER = re.compile(r"(?<=//)[^/?#]*@")


def hide(text: str, secrets: Iterable[str]) -> str:
    """The text with secrets replaced, also percent-encoded ones."""
    for secret in secrets:
        # Shorter ones would match ordinary words.
        if len(secret) >= 4:
            text = text.replace(secret, HIDDEN).replace(quote(secret, ""), HIDDEN)
    return text


def without_userinfo(url: str) -> str:
    """A URL without user name and password."""
    return _USER.sub("", url, count=1)


def secrets_of(request: httpx2.Request, secrets: Iterable[str]) -> tuple[str, ...]:
    """These secrets, and the other credentials in a request, such as headers that the caller set."""
    credentials = [request.url.password]
    for name, value in request.headers.multi_items():
        if SENSITIVE.search(name):
            pairs = value.split("; ") if name == "cookie" else ()
            credentials += (value, value.partition(" ")[2], *(pair.partition("=")[2] for pair in pairs))
    # Longest first, because one secret may be a part of another.
    return tuple(sorted({*secrets, *(secret for secret in credentials if len(secret) >= 8)}, key=len, reverse=True))


def safe_request(request: httpx2.Request, secrets: tuple[str, ...]) -> httpx2.Request:
    """A copy of a request for errors, without credentials in headers, URL and body."""
    import httpx2

    secrets = secrets_of(request, secrets)
    headers = [
        (name, HIDDEN if SENSITIVE.search(name) else hide(value, secrets))
        for name, value in request.headers.multi_items()
    ]
    stream: httpx2.SyncByteStream | httpx2.AsyncByteStream = httpx2.ByteStream(b"")
    if isinstance(request.stream, httpx2.ByteStream):
        stream = httpx2.ByteStream(_safe_body(request, secrets))
    copy = httpx2.Request(request.method, safe_url(request.url, secrets), headers=headers, stream=stream)
    if isinstance(request.stream, httpx2.ByteStream):
        copy.read()
    return copy


def _safe_body(request: httpx2.Request, secrets: tuple[str, ...]) -> bytes:
    """A request's body, with the values of fields redacted whose names suggest a secret."""
    content_type = request.headers.get("content-type", "")
    content = safe_bytes(request.read(), secrets)
    if "json" in content_type:
        return _JSON_FIELD.sub(lambda field: _safe_field(field, b'"%s"%s"%s"'), content)
    return (
        _FORM_FIELD.sub(lambda field: _safe_field(field, b"%s%s%s"), content) if "form-url" in content_type else content
    )


def _safe_field(field: re.Match[bytes], form: bytes) -> bytes:
    secret = _FIELD.search(field[1].decode("latin-1"))
    return form % (field[1], field[2], HIDDEN.encode()) if secret else field[0]


def safe_bytes(content: bytes, secrets: Iterable[str]) -> bytes:
    """`hide`, for a body."""
    for secret in secrets:
        if len(secret) >= 4:
            content = content.replace(secret.encode(), HIDDEN.encode())
            content = content.replace(quote(secret, "").encode(), HIDDEN.encode())
    return content


def redact_response(response: httpx2.Response, secrets: tuple[str, ...]) -> None:
    """Remove credentials from a response and its redirects, in place."""
    import httpx2

    for exchange in (response, *response.history):
        known_secrets = secrets_of(exchange.request, secrets)
        exchange.request = safe_request(exchange.request, known_secrets)
        exchange.next_request = None
        exchange.headers = httpx2.Headers(
            [(name, _safe_header(name, value, known_secrets)) for name, value in exchange.headers.raw]
        )
        if exchange.is_closed:
            # The stream references the connection, and that references the request.
            if (elapsed := getattr(exchange.stream, "elapsed", None)) is not None:
                exchange.elapsed = elapsed
            exchange.stream = httpx2.ByteStream(b"")
            exchange.extensions.pop("network_stream", None)
        # Unread content stays unread.
        exchange._content = safe_bytes(getattr(exchange, "_content", b""), known_secrets)
        exchange.__dict__.pop("_text", None)
        set_byte_order(exchange, exchange._content)


def _safe_header(name: bytes, value: bytes, secrets: tuple[str, ...]) -> bytes:
    return HIDDEN.encode() if name.lower().startswith(b"set-cookie") else safe_bytes(value, secrets)


def redact_failure(failure: BaseException | None, secrets: tuple[str, ...]) -> None:
    """Remove credentials from the requests and messages of an exception and its causes, in place."""
    import httpx2

    seen: set[int] = set()
    while failure is not None and id(failure) not in seen:
        seen.add(id(failure))
        if isinstance(failure, httpx2.RequestError) and failure._request is not None:
            failure._request = safe_request(failure._request, secrets)
        if failure.args != (args := tuple(hide(arg, secrets) if isinstance(arg, str) else arg for arg in failure.args)):
            failure.args = args
        failure = failure.__cause__ or failure.__context__


def safe_url(url: httpx2.URL, secrets: Iterable[str]) -> str:
    """A URL without user information, and with the values of secret query parameters redacted."""
    secrets = tuple(secrets)
    path = hide(url.raw_path.partition(b"?")[0].decode(), secrets).replace(HIDDEN, "redacted")
    base = f"{url.scheme}://{url.netloc.decode()}{path}"
    if not url.query:
        return base
    hidden = tuple(quote(secret, "") for secret in secrets)
    pairs = []
    for pair in url.query.decode("latin-1").split("&"):
        name, equals, value = pair.partition("=")
        secret = equals and (SENSITIVE.search(name) or any(text and text in value for text in hidden))
        pairs.append(f"{name}=redacted" if secret else pair)
    return f"{base}?{'&'.join(pairs)}"
