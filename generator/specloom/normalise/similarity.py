"""Whether two parts of the intermediate model say the same to a caller, whatever their words, places and references."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, is_dataclass
from typing import Any

from specloom.ir.model import Annotations, Content, Property, RefSchema, Schema

_WORDING = frozenset({"origin", "description", "title", "examples", "example", "deprecated", "notes"})


class Likeness:
    """Compares parts of the model. A reference is what it leads to: `type_of` gives the schema of a named type."""

    def __init__(self, type_of: Callable[[str], Schema | None]) -> None:
        self._type_of = type_of
        self._assumed: set[tuple[str, str]] = set()

    def same(self, value: Any, other: Any) -> bool:
        """Whether both say the same. The order of properties, media types and the values of an enum says nothing."""
        self._assumed.clear()
        return self._same(value, other)

    def _same(self, value: Any, other: Any) -> bool:
        if isinstance(value, RefSchema) or isinstance(other, RefSchema):
            return self._same_schema(value, other)
        if type(value) is not type(other):
            return False
        if isinstance(value, tuple):
            return self._same_items(value, other)
        if not is_dataclass(value) or isinstance(value, type):
            return bool(value == other)
        if hasattr(value, "notes") and _facts(value.notes) != _facts(other.notes):
            return False
        names = (field.name for field in fields(value) if field.name not in _WORDING)
        return all(self._same(getattr(value, name), getattr(other, name)) for name in names)

    def _same_schema(self, value: Any, other: Any) -> bool:
        if value is None or other is None:
            return False
        if isinstance(value, RefSchema) and isinstance(other, RefSchema):
            pair = (value.target, other.target)
            if value.target == other.target or pair in self._assumed:
                return _facts(value.notes) == _facts(other.notes)
            # Types that lead back to themselves are the same if nothing else about them differs.
            self._assumed.add(pair)
        (mine, my_notes), (theirs, their_notes) = self._followed(value), self._followed(other)
        if mine is None or theirs is None or _facts(*my_notes) != _facts(*their_notes):
            return False
        if type(mine) is not type(theirs):
            return False
        names = (field.name for field in fields(mine) if field.name not in _WORDING)
        return all(self._same(getattr(mine, name), getattr(theirs, name)) for name in names)

    def _followed(self, schema: Schema) -> tuple[Schema | None, list[Annotations]]:
        """What a schema is once references are followed, with the notes of each step."""
        notes = [schema.notes]
        found: Schema | None = schema
        seen: set[str] = set()
        while isinstance(found, RefSchema):
            if found.target in seen:
                return None, notes
            seen.add(found.target)
            found = self._type_of(found.target)
            notes += [found.notes] if found is not None else []
        return found, notes

    def _same_items(self, one: tuple[Any, ...], other: tuple[Any, ...]) -> bool:
        if len(one) != len(other):
            return False
        if all(map(_is_unordered, (*one, *other))):
            one, other = tuple(sorted(one, key=_order)), tuple(sorted(other, key=_order))
        return all(map(self._same, one, other))


def _facts(*notes: Annotations) -> tuple[Any, ...]:
    """What notes say that is no wording; of several the first that says anything of the default counts."""
    default = next((repr(note.default) for note in notes if note.default is not None), None)
    flags = ("nullable", "read_only", "write_only")
    return (default, *(any(getattr(note, flag) for note in notes) for flag in flags))


def _is_unordered(value: Any) -> bool:
    """Values of an enum, properties and media types: their order means nothing to a call."""
    return isinstance(value, str | int | float | Property | Content)


def _order(value: Any) -> str:
    match value:
        case Property():
            return value.name
        case Content():
            return value.media_type
    return repr(value)
