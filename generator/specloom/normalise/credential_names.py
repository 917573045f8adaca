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


def is_credential(parameter: Parameter) -> bool:
    """True for a parameter whose name is that of a credential: `X-Api-Key`, `access_token`."""
    if parameter.location == "path" or not isinstance(parameter.schema, StringSchema | AnySchema):
        return False
    if parameter.schema.notes.default is not None or isinstance(parameter.schema, EnumSchema):
        return False
    letters = re.sub(r"[^a-z0-9]", "", parameter.name.lower())
    return bool(_PLAIN.search(letters)) or (parameter.required and letters in _BARE)


def key_of_parameter(parameter: Parameter) -> SecurityScheme:
    """The scheme of a credential parameter (OpenAPI 3.1.1, 4.8.27, `apiKey`)."""
    return SecurityScheme(
        parameter.name, "apiKey", parameter.location, parameter.name, "", parameter.description, "", parameter.origin
    )


def implied_by_key(key: str, origin: Origin) -> SecurityScheme:
    """What a scheme without a description is taken for: only `basic` in its key says more than that it is a token.

    A key such as `api_key` names neither a header nor a parameter, and a bearer token is what most APIs take.
    """
    return basic(origin) if re.search(r"basic(?!s)", key, re.IGNORECASE) else bearer(origin)


def implied_by_header(parameter: Parameter) -> SecurityScheme:
    """What the words of a parameter called `Authorization` say of the credential: `Basic`, another word, or a token."""
    examples = [parameter.example, parameter.schema.notes.default, *parameter.schema.notes.examples]
    for example in examples:
        value = json.loads(example.text) if example is not None else None
        match = _WORD.match(value) if isinstance(value, str) else None
        if match is not None:
            word = match[1].lower()
            return SecurityScheme(word, "http", "", "", word, "", "", parameter.origin)
    said = f"{parameter.description} {parameter.schema.notes.description} {parameter.schema.notes.title}"
    if _BASIC.search(said) and not _BEARER.search(said):
        return basic(parameter.origin)
    return bearer(parameter.origin)
