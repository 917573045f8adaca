"""What all generators are given: one merged document, a large one, and one that grows. Nothing of it is kept."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from ..sdk.merged import mend, merge

_VERBS = (("get", "find"), ("put", "replace"), ("patch", "change"), ("delete", "drop"))


def merged(specs: list[Path], place: Path) -> Path:
    """Many files as one document, with the faults mended that other generators stop at."""
    whole = merge(specs)
    mend(whole)
    place.write_text(json.dumps(whole), encoding="utf-8")
    return place


def grown(resources: int, place: Path) -> Path:
    """A document with so many resources: five operations and six schemas each, which refer to one another."""
    paths: dict[str, Any] = {}
    schemas: dict[str, Any] = {}
    for index in range(resources):
        noun = _noun(index)
        reference = {"$ref": f"#/components/schemas/{noun}"}
        body = {"content": {"application/json": {"schema": reference}}}
        answer = {"200": {"description": "Done.", **body}}
        identity = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
        paths[f"/{noun.lower()}"] = {
            "post": {"operationId": f"create{noun}", "tags": [noun], "requestBody": body, "responses": answer}
        }
        paths[f"/{noun.lower()}/{{id}}"] = {
            verb: {
                "operationId": f"{word}{noun}",
                "tags": [noun],
                "parameters": [identity],
                "responses": answer,
                **({"requestBody": body} if verb in ("put", "patch") else {}),
            }
            for verb, word in _VERBS
        }
        schemas.update(_schemas(noun, _noun(index - 1) if index else noun))
    info = {"title": "Growing", "version": "1"}
    whole = {"openapi": "3.0.3", "info": info, "paths": paths, "components": {"schemas": schemas}}
    place.write_text(json.dumps(whole), encoding="utf-8")
    return place


def _schemas(noun: str, other: str) -> dict[str, Any]:
    text = {"type": "string", "description": f"A text of {noun}, as long as such texts are on average, or so."}
    parts = [f"{noun}Part{letter}" for letter in "ABCD"]
    found: dict[str, Any] = {
        part: {
            "type": "object",
            "required": ["kind"],
            "properties": {"kind": {"type": "string", "enum": [part]}, "text": text, "size": {"type": "integer"}},
        }
        for part in parts
    }
    found[f"{noun}Choice"] = {"oneOf": [{"$ref": f"#/components/schemas/{part}"} for part in parts]}
    found[noun] = {
        "type": "object",
        "description": f"What there is to know of {noun}.",
        "properties": {
            "id": {"type": "string"},
            "text": text,
            "createdAt": {"type": "string", "format": "date-time"},
            "choice": {"$ref": f"#/components/schemas/{noun}Choice"},
            "before": {"$ref": f"#/components/schemas/{other}"},
            "many": {"type": "array", "items": {"$ref": f"#/components/schemas/{parts[0]}"}},
        },
    }
    return found


def _noun(index: int) -> str:
    """A name without digits: Baba, Babe, Babi."""
    syllables = [f"{one}{two}" for one in "bdfgklmnprst" for two in "aeiou"]
    first, second = divmod(index, len(syllables))
    return f"{syllables[first]}{syllables[second]}".capitalize()
