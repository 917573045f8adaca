"""Rules for values without parts: texts, numbers, enums, and the limits of all values."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from ..ir import BooleanSchema, EnumSchema, Notes, NumberSchema, Schema, StringSchema
from ..naming.words import lower_words
from .spelling import argument_type, value_text

_MOMENTS = ("date-time", "date")


@dataclass(frozen=True, slots=True)
class Shift:
    """One rule that applies, with what there was and what there is."""

    rule: str
    before: str
    after: str
    guess: bool = False


def bare(schema: Schema) -> Schema:
    """A schema without its notes."""
    return replace(schema, notes=Notes())


def told(rule: str, old: Schema, new: Schema) -> Shift:
    """A rule with both types, as Python has them."""
    return Shift(rule, argument_type(bare(old)), argument_type(bare(new)))


def two(texts: Iterable[str]) -> tuple[str, str]:
    """What there was and what there is."""
    before, after = texts
    return before, after


def null_shift(before: bool, after: bool, old: Schema, new: Schema) -> Iterator[Shift]:
    """What became of null, by whether it was allowed and is."""
    if before != after:
        rule = "nullable-added" if after else "nullable-removed"
        yield Shift(rule, argument_type(old), argument_type(new))


def strings(old: StringSchema, new: StringSchema) -> Iterator[Shift]:
    """What became of a text: its format, pattern and length."""
    moments = (old.format in _MOMENTS, new.format in _MOMENTS)
    files = (old.format == "binary", new.format == "binary")
    if old.format == new.format:
        pass
    elif files[0] != files[1]:
        yield told("type-changed", old, new)
    elif moments == (False, True):
        yield told("datetime-added", old, new)
    elif moments == (True, False):
        yield told("datetime-removed", old, new)
    elif moments == (True, True):
        yield told("type-changed", old, new)
    else:
        yield Shift("format-changed", old.format or "any text", new.format or "any text")
    if old.pattern != new.pattern:
        rule = "constraint-changed"
        if old.pattern is None or new.pattern is None:
            rule = "constraint-tightened" if old.pattern is None else "constraint-loosened"
        yield Shift(
            rule, *two(f"pattern {value_text(one.pattern)}" if one.pattern else "any text" for one in (old, new))
        )
    yield from limits(old, new, (("min_length", True), ("max_length", False)))


def enums(old: EnumSchema, new: EnumSchema) -> Iterator[Shift]:
    """What became of the values of an enum."""
    before = {(type(one), one): one for one in old.values}
    after = {(type(one), one): one for one in new.values}
    lost = [before[key] for key in before if key not in after]
    gained = [after[key] for key in after if key not in before]
    if len(before) and len(lost) == len(before) and not _alike(lost, gained):
        yield told("type-changed", old, new)
        return
    for one, other in _alike(lost, gained):
        lost.remove(one)
        gained.remove(other)
        yield Shift("enum-value-renamed", value_text(one), value_text(other), guess=True)
    yield from (Shift("enum-value-removed", value_text(one), "") for one in lost)
    yield from (Shift("enum-value-added", "", value_text(one)) for one in gained)


def _alike(lost: list[str | int | float | bool], gained: list[str | int | float | bool]) -> list[tuple[str, str]]:
    """Values that are probably one: equal words, or nearly equal text. At most a few are looked at."""
    texts = sorted(one for one in gained if isinstance(one, str))[:40]
    found = []
    for one in sorted(one for one in lost if isinstance(one, str))[:40]:
        words = lower_words(one)
        scored = [(1.0 if lower_words(other) == words else _ratio(one, other), other) for other in texts]
        score, best = max(scored, default=(0.0, ""))
        if score >= 0.8:
            texts.remove(best)
            found.append((one, best))
    return found


def _ratio(one: str, other: str) -> float:
    return SequenceMatcher(None, one.lower(), other.lower(), autojunk=False).ratio()


NUMBER_LIMITS = (("minimum", True), ("exclusive_minimum", True), ("maximum", False), ("exclusive_maximum", False))
LIST_LIMITS = (("min_items", True), ("max_items", False))
_WORDS = {
    "minimum": "at least",
    "exclusive_minimum": "more than",
    "maximum": "at most",
    "exclusive_maximum": "less than",
    "min_items": "items: at least",
    "max_items": "items: at most",
    "min_length": "characters: at least",
    "max_length": "characters: at most",
}


def limits(old: Schema, new: Schema, names: Iterable[tuple[str, bool]]) -> Iterator[Shift]:
    """Bounds; True for lower ones, which are tighter the greater they are."""
    for name, lower in names:
        before, after = getattr(old, name), getattr(new, name)
        if before == after or (lower and not before and not after and name.startswith("min_")):
            continue
        tighter = before is None or (after is not None and (after > before) == lower)
        rule = "constraint-tightened" if tighter else "constraint-loosened"
        yield Shift(rule, *two("no limit" if one is None else f"{_WORDS[name]} {one}" for one in (before, after)))
    multiple = getattr(old, "multiple_of", None), getattr(new, "multiple_of", None)
    if multiple[0] != multiple[1]:
        rule = "constraint-changed"
        if None in multiple:
            rule = "constraint-tightened" if multiple[0] is None else "constraint-loosened"
        yield Shift(rule, *two("any number" if one is None else f"multiples of {one}" for one in multiple))


def opens(schema: Schema, beside: Iterable[Schema]) -> bool:
    """Whether a scalar type makes an enum that stands beside it a mere list of suggestions."""
    return any(isinstance(one, EnumSchema) and covers(schema, one) for one in beside)


def covers(schema: Schema, enum: EnumSchema) -> bool:
    """Whether every value of an enum is one of a scalar type."""
    match schema:
        case StringSchema():
            return all(isinstance(one, str) for one in enum.values)
        case BooleanSchema():
            return all(isinstance(one, bool) for one in enum.values)
        case NumberSchema():
            wanted = int if schema.integer else int | float
            return all(isinstance(one, wanted) and not isinstance(one, bool) for one in enum.values)
        case _:
            return False
