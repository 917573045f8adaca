"""Where every value of a document stands: built by a second pass over the text, and only when a place is asked for."""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from yaml.events import (
    AliasEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from specloom.core.json_pointer import pointer_of, tokens_of
from specloom.core.record import record
from specloom.read.errors import Spot
from specloom.read.yaml_text import events, spot_of

_JSON_TOKEN = re.compile(r'[{}\[\],:]|"(?:[^"\\]|\\.)*"|[^\s{}\[\],:"]+', re.DOTALL)


@dataclass(slots=True)
class Entry:
    """One value: where its key stands (a list's item: where it stands itself), and a bare scalar's own characters."""

    spot: Spot
    written: str | None = None
    children: dict[str, Entry] | list[Entry] | None = None


@record
class Duplicate:
    """A key that a mapping has twice: the pointer of its value, and where both keys stand."""

    pointer: str
    first: Spot
    second: Spot


@dataclass(slots=True)
class Positions:
    """The places of one document's values, and the keys that came twice in one mapping, in the order of the text."""

    root: Entry
    duplicates: list[Duplicate] = field(default_factory=list)

    def find(self, pointer: str) -> tuple[Entry, bool]:
        """The entry at an RFC 6901 pointer and True; where there is none, its nearest ancestor and False."""
        entry = self.root
        for token in tokens_of(pointer):
            children = entry.children
            if isinstance(children, dict) and token in children:
                entry = children[token]
            elif isinstance(children, list) and token.isdecimal() and len(token) < 9 and int(token) < len(children):
                entry = children[int(token)]
            else:
                return entry, False
        return entry, True

    def bare_scalars(self) -> Iterator[tuple[str, Entry]]:
        """Every scalar that was written without quotes, with its pointer, in the order of the text."""
        stack: list[tuple[tuple[str | int, ...], Entry]] = [((), self.root)]
        while stack:
            tokens, entry = stack.pop()
            if entry.written is not None:
                yield pointer_of(tokens), entry
            children = entry.children
            pairs = children.items() if isinstance(children, dict) else enumerate(children or ())
            stack.extend(reversed([((*tokens, name), child) for name, child in pairs]))


class _Tracker:
    """Follows keys, values and ends in the order of the text, and puts entries where they belong."""

    def __init__(self) -> None:
        self.result = Positions(Entry(Spot(1, 1)))
        self._stack: list[Entry] = []
        self._path: list[str | int] = []  # the token of every open entry but the root
        self._key: str | None = None
        self._key_spot: Spot | None = None  # None while no key waits for its value
        self._merges: dict[int, list[Entry]] = {}

    @property
    def wants_key(self) -> bool:
        """True where the next event is the key of a mapping."""
        return self._key_spot is None and bool(self._stack) and isinstance(self._stack[-1].children, dict)

    def key(self, name: str | None, spot: Spot) -> None:
        """The key of the next value; None is YAML's `<<`."""
        children = self._stack[-1].children
        assert isinstance(children, dict)
        if name in children:
            pointer = pointer_of([*self._path, name])
            self.result.duplicates.append(Duplicate(pointer, children[name].spot, spot))
        self._key, self._key_spot = name, spot

    def value(self, entry: Entry, *, opens: bool = False) -> None:
        """A value; with `opens` its members follow, up to `end`."""
        token: str | int = ""
        if self._stack:
            token = self._put(entry)
        else:
            self.result.root = entry
        if opens:
            if self._stack:
                self._path.append(token)
            self._stack.append(entry)

    def _put(self, entry: Entry) -> str | int:
        holder = self._stack[-1].children
        if isinstance(holder, list):
            holder.append(entry)
            return len(holder) - 1
        assert holder is not None and self._key_spot is not None
        key, entry.spot, self._key_spot = self._key, self._key_spot, None
        if key is None:
            self._merges.setdefault(id(holder), []).append(entry)
            return "<<"
        holder[key] = entry
        return key

    def end(self) -> None:
        """The end of what was opened last; what `<<` brought in is put beside its own members."""
        children = self._stack.pop().children
        if self._path:
            self._path.pop()
        for merged in self._merges.pop(id(children), ()):
            for source in merged.children if isinstance(merged.children, list) else [merged]:
                if isinstance(source.children, dict) and isinstance(children, dict):
                    for name, entry in source.children.items():
                        children.setdefault(name, entry)


class AliasFound(Exception):
    """An alias in a part of a text: what it stands for may be in another part."""


def yaml_positions(text: bytes, *, part: bool = False) -> Positions:
    """The positions of a YAML text that was read before, so it is known to be sound and within the limits.

    With `part`, these are some lines of source text that was read before; raises AliasFound if they contain an alias.
    """
    tracker, next_event = _Tracker(), events(text)
    anchors: dict[str, tuple[Entry, str]] = {}
    while type(event := next_event()) is not StreamEndEvent:
        kind = type(event)
        if kind is MappingEndEvent or kind is SequenceEndEvent:
            tracker.end()
            continue
        if kind not in (ScalarEvent, AliasEvent, MappingStartEvent, SequenceStartEvent):
            continue
        spot = spot_of(event.start_mark)
        if kind is AliasEvent:
            if part:
                raise AliasFound
            known, text_value = anchors[event.anchor]
            if tracker.wants_key:
                tracker.key(text_value, spot)
            else:
                tracker.value(Entry(spot, known.written, known.children))
            continue
        entry, text_value = Entry(spot), ""
        if kind is ScalarEvent:
            text_value = event.value
            if event.implicit[0]:
                entry.written = text_value
        else:
            entry.children = {} if kind is MappingStartEvent else []
        if event.anchor is not None:
            anchors[event.anchor] = (entry, text_value)
        if tracker.wants_key:
            tracker.key(None if text_value == "<<" and entry.written is not None else text_value, spot)
        else:
            tracker.value(entry, opens=entry.children is not None)
    return tracker.result


def json_tokens(text: str) -> Iterator[re.Match[str]]:
    """The tokens of a JSON text: brackets, commas, colons, strings with their quotes, bare words."""
    return _JSON_TOKEN.finditer(text)


def json_spots(text: str) -> Callable[[int], Spot]:
    """A function from an offset in `text` to its line and column."""
    line_starts = [0, *(match.end() for match in re.finditer(r"\r\n|\r|\n", text))]

    def spot(offset: int) -> Spot:
        line = bisect_right(line_starts, offset)
        return Spot(line, offset - line_starts[line - 1] + 1)

    return spot


def json_positions(text: str) -> Positions:
    """The positions of a JSON text that was read before, so it is known to be sound and within the limits."""
    tracker, spot = _Tracker(), json_spots(text)
    for match in json_tokens(text):
        token = match.group()
        if token in ",:":
            continue
        here = spot(match.start())
        if token in "]}":
            tracker.end()
        elif token in "[{":
            tracker.value(Entry(here, None, {} if token == "{" else []), opens=True)
        elif token[0] != '"':
            tracker.value(Entry(here, token))
        elif tracker.wants_key:
            tracker.key(str(json.loads(token)) if "\\" in token else token[1:-1], here)
        else:
            tracker.value(Entry(here))
    return tracker.result
