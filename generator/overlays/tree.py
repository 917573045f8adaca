"""A document's values while overlays change them: copied where they change, each with the place it came from.

The values that were read are never changed themselves: YAML aliases make parts of a document one shared object.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..read.document import Document
from ..read.refusal import pointer_of, tokens_of

Location = tuple[str | int, ...]


class Tree:
    """The changed values (`root`), and where those come from that are not at their old place in `document`."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.root: Any = document.root
        self.changed = False
        self._own: dict[int, Any] = {}  # the copies, by id; kept here, so that no id is given twice
        self._origins: dict[tuple[str, ...], tuple[Document, str]] = {}  # by tokens, as pointers have them

    def value(self, location: Location) -> Any:
        """The value at a location that exists."""
        value = self.root
        for token in location:
            value = value[token]
        return value

    def origin(self, pointer: str) -> tuple[Document, str]:
        """The document and the pointer in it that the value at a pointer came from."""
        tokens = tuple(tokens_of(pointer))
        for length in range(len(tokens), 0, -1):
            if found := self._origins.get(tokens[:length]):
                return found[0], found[1] + pointer_of(tokens[length:])
        return self.document, pointer

    def update(self, location: Location, value: Any, source: Document, pointer: str) -> None:
        """Merge a value that stands at `pointer` of `source`: mappings merge, lists append, all else is replaced."""
        present = self.value(location)
        if isinstance(present, dict) and isinstance(value, dict):
            for key, one in value.items():
                below = pointer + pointer_of([key])
                if key in present:
                    self.update((*location, key), one, source, below)
                else:
                    self._put(location, key, one, source, below)
        elif isinstance(present, list):
            entries = value if isinstance(value, list) else [value]
            for index, one in enumerate(entries):
                below = pointer + pointer_of([index]) if isinstance(value, list) else pointer
                self._put(location, len(self.value(location)), one, source, below)
        elif location:
            self._put(location[:-1], location[-1], value, source, pointer)

    def remove(self, location: Location) -> None:
        """Remove the value at a location; what follows it in a list moves up."""
        parent, token = location[:-1], location[-1]
        if isinstance(token, int):
            self._shift(parent, token)
        else:
            self._forget(location)
        del self._copied(parent)[token]

    def _put(self, location: Location, token: str | int, value: Any, source: Document, pointer: str) -> None:
        holder = self._copied(location)
        if isinstance(token, int) and token == len(holder):
            holder.append(value)
        else:
            holder[token] = value
        self._forget((*location, token))
        self._origins[_tokens((*location, token))] = (source, pointer)

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
        tokens = _tokens(location)
        for known in [one for one in self._origins if one[: len(tokens)] == tokens]:
            del self._origins[known]

    def _shift(self, parent: Location, removed: int) -> None:
        """The origins of a list's items from `removed` on, as they are when that item has gone."""
        above, level = _tokens(parent), len(parent)
        after = range(removed + 1, len(self.value(parent)))
        firsts = {(*above, str(index - 1)): self.origin(pointer_of((*parent, index))) for index in after}
        kept: dict[tuple[str, ...], tuple[Document, str]] = {}
        for known, origin in self._origins.items():
            index = int(known[level]) if len(known) > level and known[:level] == above else -1
            if index < removed:
                kept[known] = origin
            elif index > removed:
                kept[(*above, str(index - 1), *known[level + 1 :])] = origin
        self._origins = {**kept, **firsts}


def _tokens(location: Location) -> tuple[str, ...]:
    return tuple(map(str, location))


def deepest_first(locations: Sequence[Location]) -> list[Location]:
    """Locations in an order in which each can be removed without moving another one."""
    return sorted(locations, key=lambda one: [(isinstance(token, int), token) for token in one], reverse=True)
