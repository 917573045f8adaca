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
    found: dict[str, JsonObject] = {}
    for one in api.schemes:
        raw = facts.at(one.origin)
        made = _scheme(one, raw)
        if made is not None:
            words = {"description": one.description} if one.description else {}
            found[one.key] = {**made, **words, **extensions(raw)}
    return found


def required(
    alternatives: Requirements, written: object, file: str, api: Api, keys: Mapping[str, str]
) -> list[JsonObject]:
    """A requirement object for each alternative, with the scopes that the document `file` has `written` there.

    `keys` are those of the output. The document's own text counts where it means the same.
    """
    meant = {one.declared or one.key: one.key for one in api.schemes if not one.files or file in one.files}
    own = {declared: keys[key] for declared, key in meant.items() if key in keys}
    said = requirements(written, own)
    made: list[JsonObject] = [{keys[key]: [] for key in one if key in keys} for one in alternatives]
    if said is not None and {frozenset(one) for one in said} == {frozenset(one) for one in made}:
        return said
    scopes = {key: found for one in said or () for key, found in one.items()}
    return [{key: scopes.get(key, []) for key in as_object(one)} for one in made]


def _scheme(one: SecurityScheme, raw: JsonObject) -> JsonObject | None:
    match one.kind:
        case "apiKey" if one.name and one.location in ("query", "header", "cookie"):
            return {"type": "apiKey", "name": one.name, "in": one.location}
        case "http" if one.scheme:
            bearer = texts(raw, "bearerFormat") if one.scheme == "bearer" else {}
            return {"type": "http", "scheme": one.scheme, **bearer}
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
