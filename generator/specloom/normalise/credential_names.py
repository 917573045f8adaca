"""Credentials that no security scheme describes, recognised by names and examples."""

from __future__ import annotations

import json
import re

from specloom.core.origin import Origin
from specloom.ir.model import AnySchema, EnumSchema, Parameter, SecurityScheme, StringSchema
from specloom.normalise.security import basic, bearer

_PLAIN = re.compile(
    r"(?:api|app|application|access|auth|secret|subscription|session|account|service|integration|developer)"
    r"(?:key|token|secret)$|(?:client|consumer)secret$"
)
_BARE = frozenset({"token", "xtoken", "key", "auth", "xauth", "authorization", "xauthorization", "jwt", "apisecret"})
"""Words that are a credential only where they are required."""

_WORD = re.compile(r"\s*([A-Za-z][A-Za-z0-9-]*)\s+\S")
_BASIC = re.compile(r"\bbasic\b", re.IGNORECASE)
_BEARER = re.compile(r"\b(?:bearer|jwt|oauth|token)\b", re.IGNORECASE)


def is_credential(one: Parameter) -> bool:
    """True for a parameter whose name is that of a credential: `X-Api-Key`, `access_token`."""
    if one.location == "path" or not isinstance(one.schema, StringSchema | AnySchema):
        return False
    if one.schema.notes.default is not None or isinstance(one.schema, EnumSchema):
        return False
    letters = re.sub(r"[^a-z0-9]", "", one.name.lower())
    return bool(_PLAIN.search(letters)) or (one.required and letters in _BARE)


def key_of_parameter(one: Parameter) -> SecurityScheme:
    """The scheme of a credential parameter (OpenAPI 3.1.1, 4.8.27, `apiKey`)."""
    return SecurityScheme(one.name, "apiKey", one.location, one.name, "", one.description, "", one.origin)


def implied_by_key(key: str, origin: Origin) -> SecurityScheme:
    """What a scheme without a description is taken for: only `basic` in its key says more than that it is a token.

    A key such as `api_key` names neither a header nor a parameter, and a bearer token is what most APIs take.
    """
    return basic(origin) if re.search(r"basic(?!s)", key, re.IGNORECASE) else bearer(origin)


def implied_by_header(one: Parameter) -> SecurityScheme:
    """What the words of a parameter called `Authorization` say of the credential: `Basic`, another word, or a token."""
    examples = [one.example, one.schema.notes.default, *one.schema.notes.examples]
    for example in examples:
        value = json.loads(example.text) if example is not None else None
        match = _WORD.match(value) if isinstance(value, str) else None
        if match is not None:
            word = match[1].lower()
            return SecurityScheme(word, "http", "", "", word, "", "", one.origin)
    said = f"{one.description} {one.schema.notes.description} {one.schema.notes.title}"
    if _BASIC.search(said) and not _BEARER.search(said):
        return basic(one.origin)
    return bearer(one.origin)
