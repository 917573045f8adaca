"""Verifies and parses messages that an API sends to your server.

Signatures are compared in constant time. A message with an old timestamp is rejected.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal, NoReturn, TypeAlias

from .errors import ConfigurationError, InvalidArgumentError, WebhookError, WebhookVerificationError

Headers: TypeAlias = "Mapping[str, str] | Iterable[tuple[str | bytes, str | bytes]]"
"""Headers: a mapping, or pairs of names and values, as in ASGI."""

Secret: TypeAlias = "str | Sequence[str]"
"""A secret, or several while you rotate it."""

_PLACEHOLDER: Final = re.compile(rb"\{(body|timestamp|id)\}")
# Unix times in seconds are smaller than this until the year 5138; larger ones are milliseconds.
_MILLISECONDS: Final = 10**11


@dataclass(frozen=True, slots=True)
class Verification:
    """How messages are authenticated. Header names are in lower case.

    With `secret`, `header` contains `prefix` and the secret itself. With `hmac`, it contains signatures: separated by
    spaces, each after `prefix`; or, if there is a `signature_key`, as `key=value` pairs separated by commas.
    `signed` is the template of the signed content, with `{body}`, `{timestamp}` and `{id}` of the message. `tolerance`
    is the maximum age in seconds, 0 for no maximum. `variable` is the environment variable with the secret.
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
    """Verify a message and parse it as `type_name`, or as plain JSON; leniently unless `strict`.

    Raises WebhookVerificationError, WebhookError if it cannot be parsed, or ConfigurationError without a secret.
    """
    verify_message(verification, body, headers, secret)
    return _read(_content(body).removeprefix(b"\xef\xbb\xbf"), type_name, strict)


def verify_message(verification: Verification, body: str | bytes, headers: Headers, secret: Secret | None) -> None:
    """Raise WebhookVerificationError unless the message is genuine, or ConfigurationError without a secret."""
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
    # Comparing all pairs takes the same time for every message.
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
    """Text as UTF-8; restores bytes that were decoded with `surrogateescape`."""
    try:
        return text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        _refuse(f"its {what} contains a lone surrogate, which UTF-8 cannot encode")


def _secrets(verification: Verification, secret: Secret | None) -> list[str]:
    """The secrets to try. Raises ConfigurationError if there is none, or one is empty."""
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
    """The value of a header; names are case-insensitive. A duplicate header is ambiguous, so it is rejected."""
    items: Any = headers.items() if isinstance(headers, Mapping) else headers
    pairs: Iterable[tuple[str | bytes, str | bytes]] = items
    values = [_text(value) for key, value in pairs if _text(key).lower() == name.lower()]
    if len(values) > 1:
        _refuse(f"the header `{name}` is duplicated")
    return values[0].strip() if values else None


def _text(value: str | bytes) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)


def _signatures(verification: Verification, value: str) -> list[str]:
    """The signatures in a header: several while the API rotates its secret."""
    if verification.signature_key:
        return [text for key, text in _pairs(value) if key == verification.signature_key]
    prefix = verification.prefix
    return [part.removeprefix(prefix) for part in value.split() if part.startswith(prefix)]


def _pairs(value: str) -> list[tuple[str, str]]:
    parts = (part.strip().partition("=") for part in value.split(","))
    return [(key, text) for key, _, text in parts]


def _timestamp(verification: Verification, headers: Headers, value: str) -> str:
    """The timestamp as sent, or an empty string."""
    if verification.timestamp_key:
        return next((text for key, text in _pairs(value) if key == verification.timestamp_key), "")
    return (_header(headers, verification.timestamp_header) or "") if verification.timestamp_header else ""


def _signed_content(verification: Verification, content: bytes, headers: Headers, value: str) -> bytes:
    """The bytes that the signature covers."""
    values = {b"body": content, b"timestamp": _bytes(_timestamp(verification, headers, value), "time of signing")}
    message_id = _header(headers, verification.id_header) if verification.id_header else None
    values[b"id"] = _bytes(message_id or "", "id")
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
    """A signature in canonical form: lower-case hex, or standard Base64 without padding."""
    if verification.encoding == "hex":
        return signature.lower()
    return signature.rstrip("=").replace("-", "+").replace("_", "/")


def _check_age(verification: Verification, headers: Headers, value: str) -> None:
    """Reject an old message, which an attacker may replay (its signature is still valid)."""
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
    from .decimals import from_json
    from .parsing import NO_JSON, reader_for

    try:
        if type_name is None:
            return from_json(content)
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
