"""Example texts and numbers: within their bounds, of their format, and named after what they stand for."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from specloom.core.numbers import is_multiple, is_whole
from specloom.core.words import lower_words
from specloom.ir.model import NumberSchema, StringSchema
from specloom.targets.patterns import checked_pattern

_UUID = "3fa85f64-5717-4562-b3fc-2c963f66afa6"
_FORMATS = {
    "date-time": "2026-01-31T09:30:00Z",
    "date": "2026-01-31",
    "time": "09:30:00Z",
    "duration": "PT30M",
    "uuid": _UUID,
    "email": "person@example.com",
    "hostname": "example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "uri": "https://example.com",
    "url": "https://example.com",
    "uri-reference": "https://example.com",
    "byte": "aGVsbG8=",
}
_WORDS = {
    "url": "https://example.com",
    "uri": "https://example.com",
    "email": "person@example.com",
    "phone": "+15551234567",
    "country": "US",
    "currency": "USD",
    "language": "en",
    "timezone": "Europe/Berlin",
    "version": "1.0",
    "color": "#336699",
}
_CANDIDATES = (
    "example",
    "Example",
    "EXAMPLE",
    "example-1",
    "a",
    "A",
    "1",
    "12",
    "123",
    "1234",
    "en",
    "US",
    "+15551234567",
    _UUID,
)


class NoExample(Exception):
    """There is no small value that fits."""


def number_example(schema: NumberSchema, name: str) -> int | float:
    """A number within the bounds; small, and round where it can be."""
    try:
        return _fitting_number(schema, name)
    except OverflowError:  # a bound beyond what `float` holds
        raise NoExample from None


def _fitting_number(schema: NumberSchema, name: str) -> int | float:
    wanted = 10 if lower_words(name)[-1:] == ("limit",) else 1
    step = schema.multiple_of or 0
    low = schema.minimum if schema.minimum is not None else schema.exclusive_minimum
    high = schema.maximum if schema.maximum is not None else schema.exclusive_maximum
    tries: list[int | float] = [*schema.values, wanted, 1, 0]
    tries += [one for one in (low, high) if one is not None]
    if low is not None:
        tries += [low + 1, low + 0.5, low + step]
    if high is not None:
        tries += [high - 1, high - 0.5]
    if low is not None and high is not None:
        tries.append((low + high) / 2)
    if step:
        tries += [step, -step, ((low or 0) // step + 1) * step]
    for one in tries:
        whole = int(one) if schema.integer and is_whole(one) else one
        if number_fits(schema, whole):
            return whole
    raise NoExample


def number_fits(schema: NumberSchema, value: Any) -> bool:
    if isinstance(value, bool) or not isinstance(value, int | float) or (schema.integer and not isinstance(value, int)):
        return False
    return not (
        (schema.minimum is not None and value < schema.minimum)
        or (schema.maximum is not None and value > schema.maximum)
        or (schema.exclusive_minimum is not None and value <= schema.exclusive_minimum)
        or (schema.exclusive_maximum is not None and value >= schema.exclusive_maximum)
        or (schema.multiple_of and not is_multiple(value, schema.multiple_of))
        or (schema.values and value not in schema.values)
    )


def string_example(schema: StringSchema, name: str, noun: str) -> str:
    """An example string, by the format, otherwise by the name."""
    for one in (_FORMATS.get(schema.format) or _by_name(name, noun), *_CANDIDATES):
        if schema.min_length is not None and len(one) < schema.min_length <= 200:
            one = (one + "-" + "example-" * 26)[: schema.min_length]
        if schema.max_length is not None:
            one = one[: schema.max_length]
        if string_fits(schema, one):
            return one
    raise NoExample


def _by_name(name: str, noun: str) -> str:
    words = lower_words(name)
    if not words:
        return "example"
    if words[-1] in ("id", "ids"):
        return "-".join([*(words[:-1] or lower_words(noun)[-2:] or ("the",)), "id"])
    if noun and words in (("name",), ("title",), ("label",)):
        return f"Example {noun}"
    if words[-1] in _WORDS:
        return _WORDS[words[-1]]
    if "phone" in words and words[-1] == "number":
        return _WORDS["phone"]
    if {"key", "token", "secret", "password"} & set(words):
        return "-".join(("your", *words))
    return f"Example {' '.join(words)}"


def string_fits(schema: StringSchema, value: str) -> bool:
    if schema.min_length is not None and len(value) < schema.min_length:
        return False
    if schema.max_length is not None and len(value) > schema.max_length:
        return False
    return schema.pattern is None or _matches(schema.pattern, value)


@lru_cache(maxsize=4096)
def _matches(pattern: str, value: str) -> bool:
    """Whether a pattern matches, by an engine that takes linear time. A pattern it cannot take says nothing."""
    found = re.fullmatch(r"/(.*)/[a-z]*", pattern, re.DOTALL)
    bare = found[1] if found else pattern
    checked = checked_pattern(bare)
    if checked is None:
        return True
    from pydantic_core import SchemaValidator, core_schema

    return SchemaValidator(core_schema.str_schema(pattern=checked)).isinstance_python(value)
