"""Regular expressions of a document that pydantic can check values with.

Documents write them for ECMA-262 (JSON Schema 2020-12, 6.4). Pydantic's engine runs in linear time, so it is safe, but
reads some of them otherwise: in a class, `[`, `&&`, `--` and `~~` are operators to it, and it has escapes of its own.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from specloom.normalise.schemas.scalars import pattern_parts

_ESCAPED_IN_CLASS = frozenset("[&~-^")
_ANCHORS = frozenset("<>")
"""Escapes that are plain characters to ECMA-262, and the ends of words to pydantic's engine."""

_CLASS = re.compile(r"\[\^?|\]|\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|.)|.", re.DOTALL)


@lru_cache(maxsize=4096)
def checked_pattern(pattern: str) -> str | None:
    """The pattern as pydantic's own engine takes it, with the same meaning; None where it cannot check it.

    Of several that must hold at once, it is the first one that can be checked.
    """
    for part in pattern_parts(pattern):
        if (result := _checked(part)) is not None:
            return result
    return None


def _checked(pattern: str) -> str | None:
    from pydantic_core import SchemaError, SchemaValidator, core_schema

    if len(pattern) > 1000 or re.search(r"\{\d{4,}", pattern):
        return None
    pattern = _translated(pattern)
    try:
        SchemaValidator(core_schema.str_schema(pattern=pattern))
    except SchemaError:
        return None
    return pattern


def _translated(pattern: str) -> str:
    """The pattern with its classes spelled so that both engines read them alike."""
    made: list[str] = []
    place = 0
    while place < len(pattern):
        character = pattern[place]
        if character == "\\" and place + 1 < len(pattern):
            following = pattern[place + 1]
            made.append(following if following in _ANCHORS else pattern[place : place + 2])
            place += 2
        elif character == "[":
            text, place = _class(pattern, place)
            made.append(text)
        else:
            made.append(character)
            place += 1
    return "".join(made)


def _class(pattern: str, start: int) -> tuple[str, int]:
    """The class that begins at `start`, and where it ends. Only what means something else is spelled in another way."""
    opening = "[^" if pattern.startswith("[^", start) else "["
    place = start + len(opening)
    items: list[str] = []
    while place < len(pattern) and pattern[place] != "]":
        item = pattern[place : place + 1]
        if item == "\\":
            found = _CLASS.match(pattern, place)
            item = found.group() if found else item
        items.append(item)
        place += len(item)
    if place >= len(pattern):
        return pattern[start:], len(pattern)
    if not items:  # ECMA-262: `[]` is nothing, `[^]` is any character
        return ("[\\s\\S]" if opening == "[^" else "[^\\s\\S]"), place + 1
    plain = "".join(items)
    strange = not {"[", "\\b"}.isdisjoint(items) or any(pair in plain for pair in ("&&", "--", "~~"))
    if not strange and not any(one in _SETS and other == "-" for one, other in pairwise([*items, "]"])):
        return pattern[start : place + 1], place + 1
    return opening + _items(items) + "]", place + 1


def _items(items: list[str]) -> str:
    made: list[str] = []
    place = 0
    while place < len(items):
        if place + 2 < len(items) and items[place + 1] == "-" and not {items[place], items[place + 2]} & _SETS:
            made.append(f"{_spelled(items[place])}-{_spelled(items[place + 2])}")
            place += 3
        else:
            made.append(_spelled(items[place]))
            place += 1
    return "".join(made)


_SETS = frozenset({"\\d", "\\D", "\\w", "\\W", "\\s", "\\S"})


def _spelled(item: str) -> str:
    if item == "\\b":
        return "\\x08"
    return f"\\{item}" if item in _ESCAPED_IN_CLASS else item
