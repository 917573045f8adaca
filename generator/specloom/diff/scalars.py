"""Rules for values without parts: texts, numbers, enums, and the limits of all values."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from difflib import SequenceMatcher

from specloom.core.numbers import is_whole
from specloom.core.record import record
from specloom.core.words import lower_words
from specloom.diff.type_names import field_type, value_text
from specloom.ir.model import Annotations, BooleanSchema, EnumSchema, NumberSchema, Schema, StringSchema

_MOMENTS = ("date-time", "date")
_ENCODINGS = frozenset({"byte", "base64", "base64url"})


@record
class Shift:
    """One rule that applies, with what there was and what there is: types, or words.

    `inner` marks what happened to the values in a list or a map, not to the list or map itself.
    """

    rule: str
    before: Schema | str
    after: Schema | str
    guess: bool = False
    inner: bool = False

    def within(self, whole: Callable[[Schema], Schema]) -> Shift:
        """The same of something that holds the types: `list[str]` became `list[int]`, not `str` `int`."""
        before, after = (one if isinstance(one, str) else whole(one) for one in (self.before, self.after))
        return replace(self, before=before, after=after, inner=True)


def bare(schema: Schema) -> Schema:
    """A schema without its notes."""
    return replace(schema, notes=Annotations())


def told(rule: str, old: Schema, new: Schema) -> Shift:
    """A rule with both types."""
    return Shift(rule, bare(old), bare(new))


def two(texts: Iterable[str]) -> tuple[str, str]:
    """What there was and what there is."""
    before, after = texts
    return before, after


def null_shift(before: bool, after: bool, old: Schema, new: Schema) -> Iterator[Shift]:
    """What became of null, by whether it was allowed and is."""
    if before != after:
        rule = "nullable-added" if after else "nullable-removed"
        yield Shift(rule, old, new)


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
        yield from _formats(old.format, new.format)
    if old.pattern != new.pattern:
        rule = "constraint-changed"
        if old.pattern is None or new.pattern is None:
            rule = "constraint-tightened" if old.pattern is None else "constraint-loosened"
        yield Shift(
            rule, *two(f"pattern {value_text(one.pattern)}" if one.pattern else "any string" for one in (old, new))
        )
    yield from limits(old, new, (("min_length", True), ("max_length", False)))


def _formats(old: str, new: str) -> Iterator[Shift]:
    """What became of the form of a text: one that is no encoding only limits which texts there are."""
    rule = "format-changed"
    if not (old and new) and not {old, new} & _ENCODINGS:
        rule = "constraint-loosened" if old else "constraint-tightened"
    yield Shift(rule, *two(f"format {one}" if one else "any string" for one in (old, new)))


def enums(old: EnumSchema, new: EnumSchema) -> Iterator[Shift]:
    """What became of the values of an enum."""
    before = {(type(value), value): value for value in old.values}
    after = {(type(value), value): value for value in new.values}
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
    result = []
    for one in sorted(one for one in lost if isinstance(one, str))[:40]:
        words = lower_words(one)
        scored = [(1.0 if lower_words(other) == words else _ratio(one, other), other) for other in texts]
        score, best = max(scored, default=(0.0, ""))
        if score >= 0.8:
            texts.remove(best)
            result.append((one, best))
    return result


def _ratio(one: str, other: str) -> float:
    return SequenceMatcher(None, one.lower(), other.lower(), autojunk=False).ratio()


LIST_LIMITS = (("min_items", True), ("max_items", False))
_WORDS = {
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


def numbers(old: NumberSchema, new: NumberSchema) -> Iterator[Shift]:
    """What became of a number: its width and limits."""
    widths = _WIDTHS.get(old.format, 0), _WIDTHS.get(new.format, 0)
    if all(widths) and widths[0] != widths[1]:
        rule = "constraint-loosened" if widths[0] < widths[1] else "constraint-tightened"
        yield Shift(rule, *two(f"format {one.format}" for one in (old, new)))
    for lower in (True, False):
        before, after = _bound(old, lower=lower), _bound(new, lower=lower)
        if before == after:
            continue
        tighter = before is None or (after is not None and (after > before) == lower)
        rule = "constraint-tightened" if tighter else "constraint-loosened"
        yield Shift(rule, *two(_bound_text(one, lower=lower) for one in (before, after)))
    if old.multiple_of != new.multiple_of:
        rule = "constraint-changed"
        if old.multiple_of is None or new.multiple_of is None:
            rule = "constraint-tightened" if old.multiple_of is None else "constraint-loosened"
        texts = ("any number" if one is None else f"multiples of {one}" for one in (old.multiple_of, new.multiple_of))
        yield Shift(rule, *two(texts))
    if old.values and new.values:
        yield from (
            Shift("enum-value-removed", value_text(value), "") for value in old.values if value not in new.values
        )
        yield from (Shift("enum-value-added", "", value_text(value)) for value in new.values if value not in old.values)
    elif old.values or new.values:
        rule = "constraint-loosened" if old.values else "constraint-tightened"
        listed = (", ".join(map(value_text, one.values)) if one.values else "any number" for one in (old, new))
        yield Shift(rule, *two(listed))


_WIDTHS = {"int8": 1, "int16": 2, "int32": 4, "float": 4, "int64": 8, "double": 8}

_Bound = tuple[float, int]
"""A bound, and what of it is allowed: 0 itself, 1 what is just above, -1 what is just below; so they can be ordered."""


def _bound(number_schema: NumberSchema, *, lower: bool) -> _Bound | None:
    """The bound that counts; of an integer the next one that is allowed, so that `> 0` is `>= 1`."""
    closed, opened = (
        (number_schema.minimum, number_schema.exclusive_minimum)
        if lower
        else (number_schema.maximum, number_schema.exclusive_maximum)
    )
    side = 1 if lower else -1
    found: list[_Bound] = [] if closed is None else [(closed, 0)]
    if opened is not None:
        whole = number_schema.integer and is_whole(opened)
        found.append((opened + side, 0) if whole else (opened, side))
    return (max(found) if lower else min(found)) if found else None


def _bound_text(bound: _Bound | None, *, lower: bool) -> str:
    if bound is None:
        return "no limit"
    words = ("at least", "more than") if lower else ("at most", "less than")
    return f"{words[bound[1] != 0]} {bound[0]}"


def opens(schema: Schema, beside: Iterable[Schema]) -> bool:
    """Whether a scalar type makes an enum that stands beside it a mere list of suggestions."""
    return any(isinstance(one, EnumSchema) and covers(schema, one) for one in beside)


def covers(schema: Schema, enum: EnumSchema) -> bool:
    """Whether every value of an enum is one of a scalar type."""
    match schema:
        case StringSchema():
            # A date is an object in Python, and no listed text is one.
            return schema.format not in _MOMENTS and all(isinstance(value, str) for value in enum.values)
        case BooleanSchema():
            return all(isinstance(value, bool) for value in enum.values)
        case NumberSchema():
            wanted = int if schema.integer else int | float
            return all(isinstance(value, wanted) and not isinstance(value, bool) for value in enum.values)
        case _:
            return False


def contains(schema: Schema, other: Schema) -> bool:
    """Whether a scalar type without limits holds all values of another one, or of an enum."""
    match schema, other:
        case _, EnumSchema():
            return schema.notes.nullable >= other.notes.nullable and covers(schema, other)
        case NumberSchema(integer=False), NumberSchema():
            return bare(schema) == NumberSchema(integer=False, format=schema.format)
        case _:
            return False


def alike(schema: Schema, other: Schema) -> bool:
    """Whether two scalars are of one type in Python, whatever their limits and formats are."""
    scalars = StringSchema | NumberSchema | BooleanSchema
    return (
        isinstance(schema, scalars)
        and isinstance(other, scalars)
        and field_type(bare(schema)) == field_type(bare(other))
    )
