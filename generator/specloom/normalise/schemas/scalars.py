"""What two schemas of single values have in common: bounds, patterns, and the values of a list that fit both.

Nothing here knows references, objects or unions. JSON Schema 2020-12, Validation 6: every keyword holds on its own, so
that what holds wherever both hold is each keyword at its tightest.
"""

from __future__ import annotations

import math
from typing import TypeVar

from specloom.core.copying import replace
from specloom.core.numbers import is_whole
from specloom.ir.model import ArraySchema, BooleanSchema, EnumSchema, NumberSchema, Schema, StringSchema, json_type

Number = TypeVar("Number", int, float)
_HEAD, _BETWEEN, _TAIL = "^(?=[\\s\\S]*?(?:", "))(?=[\\s\\S]*?(?:", "))"


class Contradiction(Exception):
    """No value fits both schemas; the message says why."""


def both_patterns(left: str | None, right: str | None) -> str | None:
    """A pattern that holds where both hold."""
    if left is None or right is None or left == right:
        return right if left is None else left
    parts = dict.fromkeys([*pattern_parts(left), *pattern_parts(right)])
    return f"{_HEAD}{_BETWEEN.join(parts)}{_TAIL}"


def pattern_parts(pattern: str) -> list[str]:
    """The patterns that were put together, or the one that there is."""
    if not pattern.startswith(_HEAD) or not pattern.endswith(_TAIL) or _BETWEEN not in pattern:
        return [pattern]
    return pattern[len(_HEAD) : -len(_TAIL)].split(_BETWEEN)


def numbers(left: NumberSchema, right: NumberSchema, *, keep_right: bool) -> NumberSchema:
    """The numbers that fit both; `keep_right` says whose format counts where they differ."""
    low, above = _most(left.minimum, right.minimum), _most(left.exclusive_minimum, right.exclusive_minimum)
    high, below = _least(left.maximum, right.maximum), _least(left.exclusive_maximum, right.exclusive_maximum)
    bottom, top = _most(low, above), _least(high, below)
    if bottom is not None and top is not None:
        open_end = bottom == above or top == below
        if bottom > top or (bottom == top and open_end):
            raise Contradiction(f"no number is at least {bottom} and at most {top}")
    combined = replace(
        right,
        integer=left.integer or right.integer,
        format=_one_of(left.format, right.format, keep_right),
        minimum=low,
        maximum=high,
        exclusive_minimum=above,
        exclusive_maximum=below,
        multiple_of=_common_step(left.multiple_of, right.multiple_of),
        values=(),
    )
    listed = left.values or right.values
    values = tuple(value for value in listed if _fits(value, replace(combined, values=right.values)))
    if listed and not values:
        shown = ", ".join(f"`{value}`" for value in listed[:4])
        raise Contradiction(f"none of {shown} matches the other part")
    return replace(combined, values=values)


def strings(left: StringSchema, right: StringSchema, *, keep_right: bool) -> StringSchema:
    """The texts that fit both."""
    shortest, longest = _most(left.min_length, right.min_length), _least(left.max_length, right.max_length)
    if shortest is not None and longest is not None and shortest > longest:
        raise Contradiction(f"no string has at least {shortest} and at most {longest} characters")
    return replace(
        right,
        format=_one_of(left.format, right.format, keep_right),
        min_length=shortest,
        max_length=longest,
        pattern=both_patterns(left.pattern, right.pattern),
        content_media_type=_one_of(left.content_media_type, right.content_media_type, keep_right),
    )


def sizes(left: ArraySchema, right: ArraySchema) -> ArraySchema:
    """The right one with the sizes that fit both."""
    fewest, most = _most(left.min_items, right.min_items), _least(left.max_items, right.max_items)
    if fewest is not None and most is not None and fewest > most:
        raise Contradiction(f"no list has at least {fewest} and at most {most} items")
    return replace(right, min_items=fewest, max_items=most, unique=left.unique or right.unique)


def enums(listed: EnumSchema, other: Schema) -> EnumSchema:
    """The values of a list that fit another schema of single values."""
    if isinstance(other, EnumSchema):
        pairs = set(zip(other.kinds, other.values, strict=True))
        kept = [value for value in listed.values if (json_type(value), value) in pairs]
    else:
        kept = [value for value in listed.values if _fits(value, other)]
    if not kept:
        shown = ", ".join(f"`{value}`" for value in listed.values[:4])
        raise Contradiction(f"none of {shown} matches the other part")
    return listed if len(kept) == len(listed.values) else EnumSchema(tuple(kept), listed.notes)


def _fits(value: str | int | float | bool, schema: Schema) -> bool:
    match schema:
        case StringSchema():
            if not isinstance(value, str):
                return False
            shortest, longest = schema.min_length or 0, schema.max_length
            return shortest <= len(value) and (longest is None or len(value) <= longest)
        case NumberSchema():
            if isinstance(value, bool) or not isinstance(value, int | float):
                return False
            checks = (
                not schema.integer or is_whole(value),
                schema.minimum is None or value >= schema.minimum,
                schema.maximum is None or value <= schema.maximum,
                schema.exclusive_minimum is None or value > schema.exclusive_minimum,
                schema.exclusive_maximum is None or value < schema.exclusive_maximum,
                not schema.values or value in schema.values,
            )
            return all(checks)
        case BooleanSchema():
            return isinstance(value, bool)
        case _:
            return False


def _most(left: Number | None, right: Number | None) -> Number | None:
    return right if left is None else left if right is None else max(left, right)


def _least(left: Number | None, right: Number | None) -> Number | None:
    return right if left is None else left if right is None else min(left, right)


def _common_step(left: int | float | None, right: int | float | None) -> int | float | None:
    """The step of the multiples of both: exact for whole numbers and for steps of which one holds the other."""
    if left is None or right is None or left == right:
        return right if left is None else left
    if isinstance(left, int) and isinstance(right, int):
        return math.lcm(left, right)
    large, small = max(left, right), min(left, right)
    try:
        return large if math.isclose(large / small, round(large / small)) else None
    except OverflowError:  # no `float` holds the quotient
        return None


def _one_of(left: str, right: str, keep_right: bool) -> str:
    return (right or left) if keep_right else (left or right)
