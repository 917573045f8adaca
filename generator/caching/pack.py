"""What the last run made in pieces, in one file of the cache: each under the digest of what it is made of.

A run keeps the pieces that it used, so that a pack never grows beyond one output. Pieces are texts and facts about
them, never code to run; what is published of them passes the guard as everything does.

The file is an index, and after it all texts one after the other: a text that nobody asks for costs nothing.
"""

from __future__ import annotations

import json
from itertools import islice
from typing import Any, NamedTuple

from .program import program_digest
from .texts import TextCache, cache_folder

_KIND = "packs-2"


class Piece(NamedTuple):
    """A text, and facts about it as JSON values."""

    text: str
    facts: Any


class Pack:
    """Pieces by key. With an empty `name` nothing is kept beyond this run."""

    def __init__(self, name: str = "") -> None:
        self._key = TextCache.key(name) if name else ""
        self._cache = TextCache(cache_folder(), _KIND) if name else None
        self._old: dict[str, tuple[int, int, Any]] | None = None
        self._texts = ""
        self._used: dict[str, Piece] = {}
        self._new = False

    @property
    def kept(self) -> bool:
        """True where pieces outlast this run."""
        return self._cache is not None

    @property
    def empty(self) -> bool:
        """True where no run before this one kept a piece."""
        return not self._index()

    @property
    def used(self) -> int:
        """How many pieces were used so far."""
        return len(self._used)

    def used_since(self, before: int) -> list[str]:
        """The keys of the pieces that were used for the first time since `used` was `before`."""
        return list(islice(self._used, before, None))

    def get(self, key: str) -> Piece | None:
        """The piece under `key`; None where there is none."""
        found = self._used.get(key)
        if found is None and (span := self._index().get(key)) is not None:
            start, end, facts = span
            found = self._used[key] = Piece(self._texts[start:end], facts)
        return found

    def put(self, key: str, text: str, facts: Any = None) -> None:
        """Keep a text under `key`, and facts about it as JSON values."""
        if self._cache is not None:
            self._used[key] = Piece(text, facts)
            self._new = True

    def save(self) -> None:
        """Write the pieces that were used, if there is a new one among them."""
        if self._cache is None or not self._new:
            return
        index, at = {}, 0
        for key, piece in self._used.items():
            index[key] = (at, at + len(piece.text), piece.facts)
            at += len(piece.text)
        head = json.dumps({"program": program_digest(), "pieces": index}, separators=(",", ":"))
        self._cache.put(self._key, "\n".join([head, "".join(piece.text for piece in self._used.values())]))

    def _index(self) -> dict[str, tuple[int, int, Any]]:
        if self._old is None:
            self._old = self._load()
        return self._old

    def _load(self) -> dict[str, tuple[int, int, Any]]:
        text = self._cache.get(self._key) if self._cache is not None else None
        if text is None:
            return {}
        head, _, self._texts = text.partition("\n")
        try:
            data = json.loads(head)
            if data["program"] != program_digest():
                return {}
            return {key: (start, end, facts) for key, (start, end, facts) in data["pieces"].items()}
        except (ValueError, KeyError, TypeError, AttributeError):
            return {}
