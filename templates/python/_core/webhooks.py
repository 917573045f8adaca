"""Messages that an API sends to your server: verifying and reading them.

Signatures are compared in constant time; a message that is signed with its time is refused when that is long past.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal, NoReturn, TypeAlias

from .errors import ConfigurationError, InvalidArgumentError, WebhookError, WebhookVerificationError

Headers: TypeAlias = "Mapping[str, str] | Iterable[tuple[str | bytes, str | bytes]]"
"""Headers as web frameworks have them: a mapping, or pairs of names and values, as in ASGI."""

Secret: TypeAlias = "str | Sequence[str]"
"""A secret, or several of them while one takes the place of another."""

_PLACEHOLDER: Final = re.compile(rb"\{(body|timestamp|id)\}")
# A Unix time in seconds reaches this in the year 5138, one in milliseconds did in 1973.
_MILLISECONDS: Final = 10**11


@dataclass(frozen=True, slots=True)
class Verification:
    """How a message proves where it comes from. Names of headers are in lower case.

    `secret`: `header` holds the secret itself, after `prefix`. `hmac`: it holds signatures, each after `prefix` and
    with spaces between them, or, where there is a `signature_key`, as `key=value` with commas between them.
    `signed` says what is signed: `{body}`, `{timestamp}` and `{id}` stand for what the message holds. `tolerance` is
    how many seconds ago that may have been, 0 for any time. `variable` is the environment variable with the secret.
    """

    style: Literal["secret", "hmac"]
    header: str
    prefix: str = ""
    signed: str = "{body}"
    algorithm: Literal["sha256", "sha512", "sha1"] = "sha256"
    encoding: Literal["hex", "base64"] = "hex"
    timestamp_header: str = ""
    timestamp_key: str = ""
    signature_key: str = ""
    id_header: str = ""
    secret_is_base64: bool = False
    tolerance: int = 300
    variable: str = ""


def receive_message(
    verification: Verification,
    type_name: str | None,
    body: str | bytes,
    headers: Headers,
    secret: Secret | None,
    strict: bool,
) -> Any:
    """The message as its type, verified; as plain JSON where it has none. Lenient, as answers are, unless `strict`."""
    verify_message(verification, body, headers, secret)
    return _read(_content(body).removeprefix(b"\xef\xbb\xbf"), type_name, strict)


def verify_message(verification: Verification, body: str | bytes, headers: Headers, secret: Secret | None) -> None:
    """Raise WebhookVerificationError unless the message is genuine."""
    import hmac

    content = _content(body)
    secrets = _secrets(verification, secret)
    value = _header(headers, verification.header)
    if value is None:
        _refuse(f"the header `{verification.header}` is missing")
    if verification.style == "secret":
        candidates = [value.removeprefix(verification.prefix)] if value.startswith(verification.prefix) else []
        expected = [text.encode() for text in secrets]
    else:
        signed = _signed_content(verification, content, headers, value)
        candidates = [_normalise_signature(text, verification) for text in _signatures(verification, value)]
        keys = [_key(text, verification) for text in secrets]
        digests = [hmac.new(key, signed, verification.algorithm).digest() for key in keys]
        expected = [_encode_digest(digest, verification) for digest in digests]
    # All pairs are compared, so that the time taken says nothing about which of them is nearly right.
    matches = [
        hmac.compare_digest(text.encode("utf-8", "replace"), digest) for text in candidates for digest in expected
    ]
    if not any(matches):
        what = "secret" if verification.style == "secret" else "signature"
        _refuse(f"the {what} in the header `{verification.header}` does not match")
    _check_age(verification, headers, value)


def _content(body: str | bytes) -> bytes:
    if isinstance(body, str):
        return _bytes(body, "body")
    if isinstance(body, (bytes, bytearray, memoryview)):
        return bytes(body)
    hint = "pass the raw body of the request, as bytes or str: a parsed body cannot be verified"
    raise InvalidArgumentError(f"body is a {type(body).__name__}; {hint}")


def _bytes(text: str, what: str) -> bytes:
    """Text of the message in UTF-8; bytes that were decoded with `surrogateescape` as they were."""
    try:
        return text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        _refuse(f"its {what} holds a half of a surrogate pair, which no bytes spell")


def _secrets(verification: Verification, secret: Secret | None) -> list[str]:
    """The secrets to try. An empty one would be no secret."""
    if secret is None and verification.variable:
        import os

        secret = os.environ.get(verification.variable) or None
    secrets = [secret] if isinstance(secret, str) else [*(secret or ())]
    if not secrets or not all(secrets):
        where = f", or set {verification.variable}" if verification.variable else ""
        raise ConfigurationError(f"no webhook secret: pass `secret=`{where}")
    if not all(isinstance(text, str) and _is_text(text) for text in secrets):
        raise ConfigurationError("a webhook secret is a str that can be written in UTF-8")
    return secrets


def _is_text(text: str) -> bool:
    try:
        return bool(text.encode())
    except UnicodeEncodeError:
        return False


def _header(headers: Headers, name: str) -> str | None:
    """A header's value, whatever the case of its name. Two of them could be read in two ways, so that is refused."""
    items: Any = headers.items() if isinstance(headers, Mapping) else headers
    pairs: Iterable[tuple[str | bytes, str | bytes]] = items
    values = [_text(value) for key, value in pairs if _text(key).lower() == name.lower()]
    if len(values) > 1:
        _refuse(f"the header `{name}` is duplicated")
    return values[0].strip() if values else None


def _text(value: str | bytes) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)


def _signatures(verification: Verification, value: str) -> list[str]:
    """The signatures that a header holds: several while the API changes its secret."""
    if verification.signature_key:
        return [text for key, text in _pairs(value) if key == verification.signature_key]
    prefix = verification.prefix
    return [part.removeprefix(prefix) for part in value.split() if part.startswith(prefix)]


def _pairs(value: str) -> list[tuple[str, str]]:
    parts = (part.strip().partition("=") for part in value.split(","))
    return [(key, text) for key, _, text in parts]


def _timestamp(verification: Verification, headers: Headers, value: str) -> str:
    """The time of signing as it was sent; empty where none is."""
    if verification.timestamp_key:
        return next((text for key, text in _pairs(value) if key == verification.timestamp_key), "")
    return (_header(headers, verification.timestamp_header) or "") if verification.timestamp_header else ""


def _signed_content(verification: Verification, content: bytes, headers: Headers, value: str) -> bytes:
    """The bytes that the signature covers."""
    values = {b"body": content, b"timestamp": _bytes(_timestamp(verification, headers, value), "time of signing")}
    named = _header(headers, verification.id_header) if verification.id_header else None
    values[b"id"] = _bytes(named or "", "id")
    return _PLACEHOLDER.sub(lambda match: values[match[1]], verification.signed.encode())


def _key(secret: str, verification: Verification) -> bytes:
    if not verification.secret_is_base64:
        return secret.encode()
    from base64 import b64decode

    try:
        key = b64decode(secret.removeprefix("whsec_"), validate=True)
    except ValueError:
        key = b""
    if not key:
        raise ConfigurationError("the webhook secret is not in Base64")
    return key


def _encode_digest(digest: bytes, verification: Verification) -> bytes:
    if verification.encoding == "hex":
        return digest.hex().encode()
    from base64 import b64encode

    return b64encode(digest).rstrip(b"=")


def _normalise_signature(signature: str, verification: Verification) -> str:
    """A signature in the one form that is compared: lower-case hex, or standard Base64 without padding."""
    if verification.encoding == "hex":
        return signature.lower()
    return signature.rstrip("=").replace("-", "+").replace("_", "/")


def _check_age(verification: Verification, headers: Headers, value: str) -> None:
    """Refuse a message that somebody has kept: its signature stays right for ever, its time does not."""
    if "{timestamp}" not in verification.signed or verification.style == "secret" or not verification.tolerance:
        return
    text = _timestamp(verification, headers, value)
    if not (text.isascii() and text.isdigit() and len(text) < 16):
        _refuse("the time of signing is missing, or is not a Unix time")
    from time import time

    moment = int(text)
    age = time() - (moment / 1000 if moment >= _MILLISECONDS else moment)
    if abs(age) > verification.tolerance:
        when = f"{int(age)} s old" if age > 0 else f"signed {int(-age)} s ahead of this clock"
        _refuse(f"the message is {when}, where {verification.tolerance} s are allowed")


def _read(content: bytes, type_name: str | None, strict: bool) -> Any:
    import json

    from .parsing import NO_JSON, reader_for

    try:
        if type_name is None:
            return json.loads(content)
        reader = reader_for(type_name)
        return reader.validate(content) if strict else reader.read(content)
    except NO_JSON as exc:
        raise _parse_error(exc, content) from exc


def _parse_error(problem: Exception, content: bytes) -> WebhookError:
    from pydantic import ValidationError

    from .error_factory import one_line
    from .parsing import first_problem

    pointer, text = "", "it is not JSON"
    if isinstance(problem, ValidationError):
        pointer, text = first_problem(problem, content) or (pointer, text)
    error = WebhookError(f"the message is genuine, but cannot be read: {one_line(text)}")
    error.pointer = pointer
    return error


def _refuse(message: str) -> NoReturn:
    raise WebhookVerificationError(f"the message is not genuine: {message}")
