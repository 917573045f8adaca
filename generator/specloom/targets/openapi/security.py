"""Security schemes of the merged document (OpenAPI 3.1.1, 4.8.27)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from specloom.ir.model import Api, SecurityScheme
from specloom.normalise.security import Requirements
from specloom.targets.machine.raw_facts import RawFacts, as_object, extensions, flows, requirements, texts

JsonObject = dict[str, Any]


def security_schemes(api: Api, facts: RawFacts) -> dict[str, JsonObject]:
    """Schemes by their own keys; one that says too little to be used is left out."""
    result: dict[str, JsonObject] = {}
    for scheme in api.schemes:
        raw = facts.at(scheme.origin)
        made = _scheme(scheme, raw)
        if made is not None:
            words = {"description": scheme.description} if scheme.description else {}
            result[scheme.key] = {**made, **words, **extensions(raw)}
    return result


def required(
    alternatives: Requirements, written: object, file: str, api: Api, keys: Mapping[str, str]
) -> list[JsonObject]:
    """A requirement object for each alternative, with the scopes that the document `file` has `written` there.

    `keys` are those of the output. The document's own text counts where it means the same.
    """
    meant = {
        scheme.declared or scheme.key: scheme.key for scheme in api.schemes if not scheme.files or file in scheme.files
    }
    own = {declared: keys[key] for declared, key in meant.items() if key in keys}
    said = requirements(written, own)
    made: list[JsonObject] = [{keys[key]: [] for key in alternative if key in keys} for alternative in alternatives]
    if said is not None and {frozenset(one) for one in said} == {frozenset(one) for one in made}:
        return said
    scopes = {key: found for one in said or () for key, found in one.items()}
    return [{key: scopes.get(key, []) for key in as_object(one)} for one in made]


def _scheme(security_scheme: SecurityScheme, raw: JsonObject) -> JsonObject | None:
    match security_scheme.kind:
        case "apiKey" if security_scheme.name and security_scheme.location in ("query", "header", "cookie"):
            return {"type": "apiKey", "name": security_scheme.name, "in": security_scheme.location}
        case "http" if security_scheme.scheme:
            bearer = texts(raw, "bearerFormat") if security_scheme.scheme == "bearer" else {}
            return {"type": "http", "scheme": security_scheme.scheme, **bearer}
        case "oauth2":
            return {"type": "oauth2", "flows": flows(raw.get("flows"))}
        case "openIdConnect" if isinstance(raw.get("openIdConnectUrl"), str):
            return {"type": "openIdConnect", "openIdConnectUrl": raw["openIdConnectUrl"]}
        case "openIdConnect":
            return {"type": "http", "scheme": "bearer"}  # how the SDK sends such a token
        case "mutualTLS":
            return {"type": "mutualTLS"}
        case _:
            return None
