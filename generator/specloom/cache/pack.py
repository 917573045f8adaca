"""What the last runs made in pieces, in two files of the cache: each piece under the digest of what it is made of.

Pieces are texts and facts about them, never code to run; what is published of them passes the guard as everything does.
A file is an index, and all texts in a row: unused texts are not even read. The index has a digest of
itself and a checksum of every text, so what was damaged is as good as not there.

The second file has what is newer than the first one. Once that is much, all that the run used is written anew into the
first one, and the rest is forgotten: a pack stays within a quarter more than one output.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable
from itertools import islice
from typing import Any, TypeAlias
from zlib import crc32

from specloom.cache.program_digest import program_digest
from specloom.cache.text_cache import TextCache, cache_folder

_KIND = "packs-5"
_MUCH = 1 / 4
_HEAD = 32 + 8
"""The bytes before an index: its digest, and its length."""

_Entry: TypeAlias = "tuple[int, int, int, Any]"
"""Start, end and checksum of a text, and the facts about it."""


class Piece:
    """A text, and facts about it as JSON values. What is no text is written as bytes, and read by `data`."""

    __slots__ = ("_file", "_spot", "_text", "facts")

    def __init__(
        self,
        text: str | bytes | None,
        facts: Any,
        file: _File | None = None,
        spot: tuple[int, int, int] = (0, 0, 0),
    ) -> None:
        self.facts = facts
        self._text, self._file, self._spot = text, file, spot

    @property
    def size(self) -> int:
        """About the bytes of the text."""
        return self._spot[1] - self._spot[0] if self._text is None else len(self._text)

    def read(self) -> str | None:
        """The text; None where it is damaged."""
        if not isinstance(self._text, str):
            data = self.data()
            self._text = None if data is None else str(data, "utf-8")
        return self._text

    def data(self) -> bytes | None:
        """The text in UTF-8; None where it is damaged."""
        if isinstance(self._text, bytes):
            return self._text
        if self._text is not None or self._file is None:
            return (self._text or "").encode("utf-8")
        start, end, check = self._spot
        data = self._file.content(start, end)
        return data if len(data) == end - start and crc32(data) == check else None


class _File:
    """One file of a pack: pieces by key, each where its text stands."""

    def __init__(self, cache: TextCache | None, key: str) -> None:
        self._cache, self._key = cache, key
        self._descriptor = -1
        self._rest = b""
        self._start = 0
        self._entries: dict[str, _Entry] | None = None

    def __del__(self) -> None:
        if self._descriptor >= 0:
            os.close(self._descriptor)

    @property
    def entries(self) -> dict[str, _Entry]:
        """What is known of each piece, by key."""
        if self._entries is None:
            self._entries = self._read()
        return self._entries

    @property
    def size(self) -> int:
        """The bytes of all texts."""
        return max((end for _, end, *_ in self.entries.values()), default=0)

    def get(self, key: str) -> Piece | None:
        """The piece under `key`; None where there is none."""
        found = self.entries.get(key)
        return None if found is None else Piece(None, found[3], self, found[:3])

    def content(self, start: int, end: int) -> bytes:
        """These bytes of the texts, or fewer where it ends before."""
        if self._descriptor < 0:
            return self._rest[start:end]
        try:
            return os.pread(self._descriptor, end - start, self._start + start)
        except OSError:
            return b""

    def write(self, pieces: Iterable[tuple[str, Piece]]) -> None:
        """Keep these pieces, and no others."""
        if self._cache is None:
            return
        index: dict[str, _Entry] = {}
        texts, at = [], 0
        for key, piece in pieces:
            data = piece.data()
            if data is not None:
                texts.append(data)
                index[key] = (at, at + len(data), crc32(data), piece.facts)
                at += len(data)
        head = json.dumps({"program": program_digest(), "pieces": index}, separators=(",", ":")).encode("utf-8")
        start = [hashlib.sha256(head).digest(), len(head).to_bytes(8), head]
        self._cache.put_data(self._key, b"".join([*start, *texts]))

    def _read(self) -> dict[str, _Entry]:
        descriptor = self._cache.open_data(self._key) if self._cache is not None else -1
        if descriptor < 0:
            return {}
        start = os.lseek(descriptor, 0, os.SEEK_CUR)
        try:
            head = _exactly(descriptor, _HEAD)
            data = _exactly(descriptor, int.from_bytes(head[32:]))
            if hashlib.sha256(data).digest() != head[:32]:
                return {}
            index = json.loads(data)
            if index["program"] != program_digest():
                return {}
            self._start = start + _HEAD + len(data)
            self._take(descriptor)
            return {key: (start, end, check, facts) for key, (start, end, check, facts) in index["pieces"].items()}
        except (OSError, ValueError, OverflowError, KeyError, TypeError, AttributeError, MemoryError):
            return {}
        finally:
            if self._descriptor < 0:
                os.close(descriptor)

    def _take(self, descriptor: int) -> None:
        """Keep the file open where places in it can be read, and where an open file may be replaced."""
        if hasattr(os, "pread"):
            self._descriptor = descriptor
            return
        parts = []
        while part := os.read(descriptor, 1 << 24):
            parts.append(part)
        self._rest = b"".join(parts)


def _exactly(descriptor: int, size: int) -> bytes:
    """So many bytes; ValueError where there are fewer."""
    if size > os.fstat(descriptor).st_size:
        raise ValueError(size)
    data = os.read(descriptor, size)
    if len(data) != size:
        raise ValueError(size)
    return data


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

    def get(self, key: str) -> str | None:
        """The text under `key`; None where there is none, or a damaged one."""
        found = self.find(key)
        return None if found is None else found.read()

    def find(self, key: str) -> Piece | None:
        """The piece under `key`, whose text is not read yet; None where there is none."""
        found = self._used.get(key)
        if found is None:
            most, newer = self._files
            found = newer.get(key) or most.get(key)
            if found is not None:
                self._used[key] = found
        return found

    def put(self, key: str, text: str | bytes, facts: Any = None) -> None:
        """Keep a text under `key`, and facts about it as JSON values."""
        if self._cache is not None:
            self._used[key] = Piece(text, facts)
            self._new.add(key)

    def save(self) -> None:
        """Write what is new; where that is much, everything that was used."""
        if not self._new:
            return
        most, newer = self._files
        fresh = [(key, one) for key, one in self._used.items() if key in self._new or key in newer.entries]
        if sum(one.size for _, one in fresh) <= most.size * _MUCH and len(fresh) <= len(most.entries) * _MUCH:
            newer.write(fresh)
        else:
            most.write(self._used.items())
            if newer.entries:
                newer.write(())
