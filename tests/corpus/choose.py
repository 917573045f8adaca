"""Chooses the documents of `sample.txt` anew: by what they are made of, so that few stand for many.

python -m tests.corpus.choose > tests/corpus/sample.txt
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from .folder import corpus_folder, document_names, document_path

_SIZE = 60
_LARGEST = 150_000
_KEYS = frozenset(
    (
        "allOf oneOf anyOf not discriminator additionalProperties patternProperties nullable deprecated readOnly "
        "writeOnly enum format pattern minimum maxItems uniqueItems default example examples xml externalDocs style "
        "explode allowReserved content encoding headers links callbacks security servers variables operationId tags "
        "requestBody cookie openIdConnect oauth2 apiKey http mutualTLS deepObject spaceDelimited pipeDelimited matrix "
        "label options head trace patch $ref"
    ).split()
)


def features(document: Any) -> set[str]:
    """What a document is made of: keywords, formats, media types, statuses, styles, scripts of its names."""
    found: set[str] = set()
    stack = [document]
    while stack:
        here = stack.pop()
        if isinstance(here, list):
            stack.extend(here)
        elif isinstance(here, dict):
            stack.extend(here.values())
            found.update(_said(here))
    return found


def _said(here: dict[str, Any]) -> Iterator[str]:
    for key, value in here.items():
        if key in _KEYS:
            yield f"{key}:{type(value).__name__}"
        if key in ("format", "style", "in", "type", "scheme") and isinstance(value, str) and len(value) < 20:
            yield f"{key}={value}"
        if "/" in key[1:] and " " not in key and len(key) < 40 and isinstance(value, dict) and "schema" in value:
            yield f"media={key}"
        if key.isdigit() or key in ("default", "4XX", "5XX"):
            yield f"status={key}"
        if not key.isascii():
            yield "names beyond ASCII"


def main() -> None:
    """Print the names, greedily: next comes what adds most that is rare, for its size."""
    folder = corpus_folder()
    assert folder is not None, "no documents: run `make test-corpus`"
    known: dict[str, set[str]] = {}
    for name in document_names(folder):
        path = document_path(folder, name)
        if path.stat().st_size <= _LARGEST:
            known[name] = features(json.loads(Path(path).read_text(encoding="utf-8")))
    rarity: dict[str, int] = {}
    for one in known.values():
        for feature in one:
            rarity[feature] = rarity.get(feature, 0) + 1
    covered: set[str] = set()
    chosen: list[str] = []
    while len(chosen) < _SIZE:
        best = max(known, key=lambda name: (sum(1 / rarity[f] ** 0.5 for f in known[name] - covered), name))
        covered |= known.pop(best)
        chosen.append(best)
    print("\n".join(sorted(chosen)))


if __name__ == "__main__":
    main()
