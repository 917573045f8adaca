"""What the last run made in pieces, in one file of the cache: each under the digest of what it is made of.

A run keeps the pieces that it used, so that a pack never grows beyond one output. Pieces are texts and words, never
code to run; what is published of them passes the guard as everything does.
"""

from __future__ import annotations

import json
from typing import Any

from .program import program_digest
from .texts import TextCache, cache_folder

_KIND = "packs-1"


class Pack:
    """Pieces by key. With an empty `name` nothing is kept beyond this run."""

    def __init__(self, name: str = "") -> None:
        self._key = TextCache.key(name) if name else ""
        self._cache = TextCache(cache_folder(), _KIND) if name else None
        self._old: dict[str, Any] | None = None
        self._used: dict[str, Any] = {}
        self._new = False

    @property
    def kept(self) -> bool:
        """True where pieces outlast this run."""
        return self._cache is not None

    def get(self, key: str) -> Any:
        """The piece under `key`; None where there is none."""
        if self._old is None:
            self._old = self._load()
        found = self._old.get(key)
        if found is not None:
            self._used[key] = found
        return found

    def put(self, key: str, piece: Any) -> None:
        """Keep a piece of JSON values."""
        if self._cache is not None:
            self._used[key] = piece
            self._new = True

    def save(self) -> None:
        """Write the pieces that were used, if there is a new one among them."""
        if self._cache is not None and self._new:
            self._cache.put(self._key, json.dumps({"program": program_digest(), "pieces": self._used}))
            self._new = False

    def _load(self) -> dict[str, Any]:
        text = self._cache.get(self._key) if self._cache is not None else None
        if text is None:
            return {}
        try:
            data = json.loads(text)
            found = data["pieces"] if data["program"] == program_digest() else {}
        except (ValueError, KeyError, TypeError):
            return {}
        return found if isinstance(found, dict) else {}
