"""What the last runs made in pieces, in two files of the cache: each piece under the digest of what it is made of.

Pieces are texts and facts about them, never code to run; what is published of them passes the guard as everything does.
A file is the length of an index, the index, and all texts in a row: a text that nobody asks for costs nothing.

The second file has what is newer than the first one. Once that is much, all that the run used is written anew into the
first one, and the rest is forgotten: a pack stays within a quarter more than one output.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from itertools import islice
from typing import Any, NamedTuple

from .program import program_digest
from .texts import TextCache, cache_folder

_KIND = "packs-4"
_MUCH = 1 / 4
_LENGTH = 8
"""The bytes before an index, which tell its length."""


class Piece(NamedTuple):
    """A text, and facts about it as JSON values."""

    text: str
    facts: Any


class _File:
    """One file of a pack: pieces by key, each where its text stands."""

    def __init__(self, cache: TextCache | None, key: str) -> None:
        self._cache, self._key = cache, key
        self._texts = memoryview(b"")
        self._pieces: dict[str, tuple[int, int, Any]] | None = None

    @property
    def pieces(self) -> dict[str, tuple[int, int, Any]]:
        """Start and end of each text, and the facts about it."""
        if self._pieces is None:
            self._pieces = self._read()
        return self._pieces

    @property
    def size(self) -> int:
        """The bytes of all texts."""
        return len(self._texts) if self.pieces else 0

    def get(self, key: str) -> Piece | None:
        """The piece under `key`; None where there is none."""
        found = self.pieces.get(key)
        return Piece(str(self._texts[found[0] : found[1]], "utf-8"), found[2]) if found is not None else None

    def write(self, pieces: Iterable[tuple[str, Piece]]) -> None:
        """Keep these pieces, and no others."""
        if self._cache is None:
            return
        index, texts, at = {}, [], 0
        for key, piece in pieces:
            texts.append(piece.text.encode("utf-8"))
            index[key] = (at, at + len(texts[-1]), piece.facts)
            at += len(texts[-1])
        head = json.dumps({"program": program_digest(), "pieces": index}, separators=(",", ":")).encode("utf-8")
        self._cache.put_data(self._key, b"".join([len(head).to_bytes(_LENGTH), head, *texts]))

    def _read(self) -> dict[str, tuple[int, int, Any]]:
        data = self._cache.get_data(self._key) if self._cache is not None else None
        if data is None:
            return {}
        start = _LENGTH + int.from_bytes(data[:_LENGTH])
        self._texts = data[start:]
        try:
            index = json.loads(str(data[_LENGTH:start], "utf-8"))
            if index["program"] != program_digest():
                return {}
            return {key: (start, end, facts) for key, (start, end, facts) in index["pieces"].items()}
        except (ValueError, KeyError, TypeError, AttributeError):
            return {}


class Pack:
    """Pieces by key. With an empty `name` nothing is kept beyond this run."""

    def __init__(self, name: str = "") -> None:
        self._cache = TextCache(cache_folder(), _KIND) if name else None
        self._files = tuple(_File(self._cache, TextCache.key(f"{kind} {name}")) for kind in ("most", "newer"))
        self._used: dict[str, Piece] = {}
        self._new: set[str] = set()

    @property
    def kept(self) -> bool:
        """True where pieces outlast this run."""
        return self._cache is not None

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
        if found is None:
            most, newer = self._files
            found = newer.get(key) or most.get(key)
            if found is not None:
                self._used[key] = found
        return found

    def put(self, key: str, text: str, facts: Any = None) -> None:
        """Keep a text under `key`, and facts about it as JSON values."""
        if self._cache is not None:
            self._used[key] = Piece(text, facts)
            self._new.add(key)

    def save(self) -> None:
        """Write what is new; where that is much, everything that was used."""
        if not self._new:
            return
        most, newer = self._files
        fresh = [(key, one) for key, one in self._used.items() if key in self._new or key in newer.pieces]
        if sum(len(one.text) for _, one in fresh) <= most.size * _MUCH and len(fresh) <= len(most.pieces) * _MUCH:
            newer.write(fresh)
        else:
            most.write(self._used.items())
            if newer.pieces:
                newer.write(())
