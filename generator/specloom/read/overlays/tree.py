"""A document's values while overlays change them: copied where they change, each with the place it came from.

The values that were read are never changed themselves: YAML aliases make parts of a document one shared object.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from specloom.core.json_pointer import pointer_of, tokens_of
from specloom.core.limits import Limits
from specloom.core.record import record
from specloom.read.document import Document

Location = tuple[str | int, ...]


class TooMuch(Exception):
    """The values would be beyond a limit; the message says which."""


@dataclass(slots=True)
class _Origins:
    """Where values come from that are not at their old place: a tree by tokens, as pointers have them."""

    source: tuple[Document, str] | None = None
    below: dict[str, _Origins] = field(default_factory=dict)


@record
class _Size:
    """Nodes and characters of a value with everything in it written out, and its levels."""

    nodes: int
    characters: int
    levels: int


class Tree:
    """The changed values (`root`), and where those come from that are not at their old place in `document`."""

    def __init__(self, document: Document, limits: Limits) -> None:
        self.document = document
        self.root: Any = document.root
        self.changed = False
        self._limits = limits
        self._added = self._characters = 0
        self._own: dict[int, Any] = {}  # the copies, by id; kept here, so that no id is given twice
        self._sizes: dict[int, tuple[Any, _Size]] = {}  # of values that nothing changes, which are kept for their ids
        self._origins = _Origins()

    def value(self, location: Location) -> Any:
        """The value at a location that exists."""
        value = self.root
        for token in location:
            value = value[token]
        return value

    def shared(self, location: Location) -> Any:
        """The value at a location for use at another one: a later change of either is none of the other."""
        self._own.clear()
        return self.value(location)

    def origin(self, pointer: str) -> tuple[Document, str]:
        """The document and the pointer in it that the value at a pointer came from."""
        tokens = tuple(tokens_of(pointer))
        source, length, here = (self.document, ""), 0, self._origins
        for index, token in enumerate(tokens, 1):
            if token not in here.below:
                break
            here = here.below[token]
            if here.source is not None:
                source, length = here.source, index
        return source[0], source[1] + pointer_of(tokens[length:])

    def update(self, location: Location, value: Any, source: Document, pointer: str) -> None:
        """Merge a value that stands at `pointer` of `source`: mappings merge, lists append, all else is replaced.

        Raises TooMuch where the document would be beyond a limit.
        """
        present = self.value(location)
        if isinstance(present, dict) and isinstance(value, dict):
            for key, one in value.items():
                below = pointer + pointer_of([key])
                if key in present:
                    self.update((*location, key), one, source, below)
                else:
                    self._put(location, key, one, source, below)
        elif isinstance(present, list):
            entries = list(value) if isinstance(value, list) else [value]
            for index, one in enumerate(entries):
                below = pointer + pointer_of([index]) if isinstance(value, list) else pointer
                self._put(location, len(self.value(location)), one, source, below)
        elif location:
            self._put(location[:-1], location[-1], value, source, pointer)

    def remove(self, locations: Iterable[Location]) -> None:
        """Remove the values at some locations; what follows them in a list moves up."""
        removed = set(locations)
        inside: dict[Location, set[str | int]] = {}
        for one in removed:
            if not any(one[:length] in removed for length in range(1, len(one))):
                inside.setdefault(one[:-1], set()).add(one[-1])
        for parent in sorted(inside, key=len, reverse=True):
            holder, tokens = self._copied(parent), inside[parent]
            if isinstance(holder, list):
                self._move_up(parent, tokens, len(holder))
                holder[:] = [one for index, one in enumerate(holder) if index not in tokens]
            else:
                for token in tokens:
                    self._forget((*parent, token))
                    del holder[token]

    def _put(self, location: Location, token: str | int, value: Any, source: Document, pointer: str) -> None:
        self._count(token, value, len(location) + 1)
        holder = self._copied(location)
        if isinstance(token, int) and token == len(holder):
            holder.append(value)
        else:
            holder[token] = value
        where = _tokens((*location, token))
        here = self._origins
        for one in where[:-1]:
            here = here.below.setdefault(one, _Origins())
        here.below[where[-1]] = _Origins((source, pointer))

    def _count(self, token: str | int, value: Any, level: int) -> None:
        """Hold what is put in against the limits: overlays may repeat as much as aliases may."""
        size, limits = self._size(value), self._limits
        self._added += size.nodes
        self._characters += size.characters + (len(token) if isinstance(token, str) else 0)
        if self._added > limits.aliases:
            raise TooMuch(f"more than {limits.aliases:,} values are inserted (`limits.aliases`)")
        if self._characters > limits.size:
            raise TooMuch(f"more than {limits.size:,} characters are inserted (`limits.size`)")
        if level + size.levels > limits.depth:
            raise TooMuch(f"values are nested more than {limits.depth} levels (`limits.depth`)")

    def _size(self, value: Any) -> _Size:
        if not isinstance(value, dict | list):
            return _Size(1, len(value) if isinstance(value, str) else 0, 0)
        known = self._sizes.get(id(value))
        if known is not None:
            return known[1]
        inner = [self._size(one) for one in (value.values() if isinstance(value, dict) else value)]
        keys = sum(map(len, value)) if isinstance(value, dict) else 0
        size = _Size(
            1 + sum(one.nodes for one in inner),
            keys + sum(one.characters for one in inner),
            1 + max((one.levels for one in inner), default=0),
        )
        if id(value) not in self._own:
            self._sizes[id(value)] = (value, size)
        return size

    def _copied(self, location: Location) -> Any:
        """The container at a location, made this tree's own, with all that it stands in."""
        self.changed = True
        holder: Any = None
        current = self.root
        for depth in range(len(location) + 1):
            if id(current) not in self._own:
                current = current.copy()
                self._own[id(current)] = current
                if depth == 0:
                    self.root = current
                else:
                    holder[location[depth - 1]] = current
            if depth < len(location):
                holder, current = current, current[location[depth]]
        return current

    def _forget(self, location: Location) -> None:
        *above, last = _tokens(location)
        here: _Origins | None = self._origins
        for one in above:
            here = here.below.get(one) if here is not None else None
        if here is not None:
            here.below.pop(last, None)

    def _move_up(self, parent: Location, removed: set[str | int], length: int) -> None:
        """The origins of a list's items as they are when those at `removed` have gone."""
        here = self._origins
        for token in _tokens(parent):
            here = here.below.setdefault(token, _Origins())
        kept: dict[str, _Origins] = {}
        new = 0
        for index in range(length):
            if index in removed:
                continue
            own = here.below.get(str(index))
            if new != index:
                source = self.origin(pointer_of((*parent, index)))
                own = _Origins(source, own.below if own is not None else {})
            if own is not None:
                kept[str(new)] = own
            new += 1
        here.below = kept


def _tokens(location: Location) -> tuple[str, ...]:
    return tuple(map(str, location))
