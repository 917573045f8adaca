"""Pieces of the output that are valid as long as all their recorded inputs are unchanged.

What a piece is made of is not written down by hand: its maker looks everything up in tables that take note. A later
run looks the same things up, and makes the piece again where one of them has another value. So what does not depend on
a change is not made again, however far the change is from it, and nothing that does can be forgotten, as long as a
maker has no other input than tables and what its piece is `given`.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Set
from dataclasses import fields
from typing import Any, Generic, TypeVar, cast

from specloom.cache.fingerprint import digest_of, fingerprint
from specloom.cache.pack import Pack, Piece
from specloom.core.file_text import FileText
from specloom.core.file_text import digest_of as digest_of_text

_T = TypeVar("_T")
_NOTHING = ()
_WHOLE = "\0"
"""The key of a look at a table as a whole: its keys in their order, and its values."""


class Tables:
    """Tables whose looks are noted while a piece is made. Equal values have equal digests, in every run."""

    def __init__(self) -> None:
        self._entries: dict[str, Mapping[str, Any]] = {}
        self._digests: dict[tuple[str, str], str | tuple[str]] = {}
        self._makers: list[set[tuple[str, str]]] = []

    def add(self, name: str, entries: Mapping[str, _T], digests: Mapping[str, str] | None = None) -> Table[_T]:
        """A table of these entries, whose keys are texts and whose values have fingerprints; `digests` are some."""
        self._entries[name] = entries
        self._digests.update({(name, key): digest for key, digest in (digests or {}).items()})
        return Table(self, name, entries)

    def note(self, name: str, key: str) -> None:
        """Take note of a look, if a piece is being made."""
        if self._makers:
            self._makers[-1].add((name, key))

    def making(self, make: Callable[[], _T]) -> tuple[_T, dict[str, list[str]]]:
        """The result of `make`, and the keys that it looked up, by table."""
        self._makers.append(set())
        try:
            made = make()
        finally:
            looks = self._makers.pop()
        if self._makers:
            self._makers[-1] |= looks
        found: dict[str, list[str]] = {}
        for name, key in sorted(looks):
            found.setdefault(name, []).append(key)
        return made, found

    def noted(self, looks: Mapping[str, list[str]]) -> None:
        """A piece that was made before is used inside another one: what it looked at counts for that one, too."""
        if self._makers:
            self._makers[-1].update((name, key) for name, keys in looks.items() for key in keys)

    def digest(self, looks: Mapping[str, list[str]]) -> str:
        """The digest of the values that these looks find now. Raises KeyError for a table that there is not."""
        return digest_of([self._digest(name, key) for name, keys in looks.items() for key in keys])

    def _digest(self, name: str, key: str) -> str | tuple[str]:
        """The identity of an entry's value: a string in a tuple, or a digest."""
        found = self._digests.get((name, key))
        if found is None:
            entries = self._entries[name]
            value = tuple(entries.items()) if key == _WHOLE else entries.get(key, _NOTHING)
            found = (str(value),) if isinstance(value, str) else fingerprint(value)
            self._digests[name, key] = found
        return found


class Table(Mapping[str, _T]):
    """A mapping that takes note of every look."""

    def __init__(self, tables: Tables, name: str, entries: Mapping[str, _T]) -> None:
        self._tables, self._name, self._entries = tables, name, entries

    def __getitem__(self, key: str) -> _T:
        self._tables.note(self._name, key)
        return self._entries[key]

    def __contains__(self, key: object) -> bool:
        self._tables.note(self._name, str(key))
        return key in self._entries

    def __iter__(self) -> Iterator[str]:
        self._tables.note(self._name, _WHOLE)
        return iter(self._entries)

    def __len__(self) -> int:
        self._tables.note(self._name, _WHOLE)
        return len(self._entries)


class TableSet(Set[str]):
    """A set of texts that takes note of every look; it is in a table as `True` for each."""

    def __init__(self, table: Table[bool]) -> None:
        self._table = table

    def __contains__(self, key: object) -> bool:
        return key in self._table

    def __iter__(self) -> Iterator[str]:
        return iter(self._table)

    def __len__(self) -> int:
        return len(self._table)


class Attributes(Generic[_T]):
    """The fields of a dataclass, for templates; takes note of every look. Properties and methods are not there."""

    __slots__ = ("_table",)

    def __init__(self, table: Table[Any]) -> None:
        self._table = table

    def __getattr__(self, name: str) -> Any:
        try:
            return self._table[name]
        except KeyError:
            raise AttributeError(name) from None


class PieceCache:
    """Pieces of one pack over shared tables. Where nothing is kept, tables are what they were, and pieces are made."""

    def __init__(self, pack: Pack, tables: Tables | None = None) -> None:
        self.pack = pack
        self._tables = tables or Tables()

    def beside(self, pack: Pack) -> PieceCache:
        """The same tables with another pack."""
        return PieceCache(pack, self._tables)

    def table(self, name: str, entries: Mapping[str, _T], digests: Mapping[str, str] | None = None) -> Mapping[str, _T]:
        """A table to look things up in. No two may have one name. `digests` are fingerprints that are known already."""
        return self._tables.add(name, entries, digests) if self.pack.kept else entries

    def members(self, name: str, members: Set[str]) -> Set[str]:
        """A set to look things up in, among the tables."""
        if not self.pack.kept:
            return members
        return TableSet(self._tables.add(name, dict.fromkeys(sorted(members), True)))

    def attributes(self, name: str, value: _T) -> _T:
        """A dataclass whose fields are looked up one by one, as a template does it."""
        if not self.pack.kept:
            return value
        entries = {one.name: getattr(value, one.name) for one in fields(cast(Any, value))}
        return cast(_T, Attributes(self._tables.add(name, entries)))

    def piece(self, kind: str, given: object, make: Callable[[], str]) -> str:
        """A text: as it was made before, if that was from the same, else as `make` makes it.

        `given` identifies the piece among its kind, and holds every input of `make` that does not come from tables.
        """
        return self.facts(kind, given, lambda: (make(), None))[0]

    def facts(self, kind: str, given: object, make: Callable[[], tuple[str, _T]]) -> tuple[str, _T]:
        """As `piece`, with facts about the text, which are JSON values."""
        if not self.pack.kept:
            return make()
        key = fingerprint(kind, given)
        found, own = self._found(key)
        text = None if found is None else found.read()
        return self._made(key, make) if text is None else (text, own)

    def file(self, kind: str, given: object, make: Callable[[], str]) -> FileText:
        """As `piece`, for the text of a file: known by its digest, and read where it is asked for."""
        if not self.pack.kept:
            return FileText(make())
        key = fingerprint(kind, given)
        found, digest = self._found(key)
        if found is not None:
            return FileText(None, digest, lambda: _verified(found, digest) or make(), found.size)
        return FileText(*self._made(key, lambda: ((text := make()), digest_of_text(text))))

    def _found(self, key: str) -> tuple[Piece | None, Any]:
        """A piece that still holds, and the facts about it; None where there is none."""
        found = self.pack.find(key)
        if found is not None and (facts := self._still(found.facts)) is not None:
            return found, facts[0]
        return None, None

    def _made(self, key: str, make: Callable[[], tuple[str, _T]]) -> tuple[str, _T]:
        """A piece that is made now, and kept."""
        before = self.pack.used
        (text, own), looks = self._tables.making(make)
        self.pack.put(key, text, [looks, self._tables.digest(looks), self.pack.used_since(before), own])
        return text, own

    def _still(self, stored: Any) -> tuple[Any] | None:
        """The facts about a piece that still holds; None where it has to be made again."""
        try:
            looks, digest, inner, own = stored
            if self._tables.digest(looks) != digest:
                return None
            self._tables.noted(looks)
            for key in inner:
                self.pack.find(key)
        except (KeyError, TypeError, ValueError, AttributeError):
            return None
        return (own,)

    def json(self, kind: str, given: object, make: Callable[[], Any]) -> Any:
        """A piece that is a JSON value."""
        return json.loads(self.piece(kind, given, lambda: json.dumps(make())))


def _verified(found: Piece, digest: Any) -> str:
    """The text of a piece, if it is the one whose digest the output was compared by; empty where it is not."""
    text = found.read()
    return text if text is not None and digest_of_text(text) == digest else ""
