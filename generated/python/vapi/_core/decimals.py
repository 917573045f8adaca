"""Decimal numbers of JSON with more digits than a float holds: they are floats that keep their text."""

from __future__ import annotations

import json
import re
from typing import Any

_DIGITS = bytes.maketrans(b"123456789.", b"0000000000")
# Fifteen digits always survive; the point is one more, and fewer than sixteen are not worth a look.
_LONG = b"0" * 17
_NUMBER = re.compile(rb"[\d.]+(?:[eE][+-]?\d+)?")


class TextFloat(float):
    """A number that a float only approximates; `text` and `str()` have all its digits."""

    __slots__ = ("text",)
    text: str

    def __repr__(self) -> str:
        return self.text

    __str__ = __repr__

    def __reduce__(self) -> Any:
        return read_number, (self.text,)


class _Kept:
    """Whether there may be such numbers: until then, nothing looks for them."""

    any = False


def read_number(text: str) -> float:
    """A JSON number with a fraction or an exponent."""
    number = float(text)
    if len(text) < len(_LONG) or not _is_rounded(text, number):
        return number
    exact = TextFloat(number)
    exact.text = text
    _Kept.any = True
    return exact


def from_json(content: bytes | str) -> Any:
    """The value of JSON, in which each number keeps its digits. Raises ValueError if it is no JSON."""
    encoded = content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass")
    return json.loads(content, parse_float=read_number) if loses_digits(encoded) else json.loads(content)


def are_kept() -> bool:
    """Whether a value may hold numbers with more digits than a float."""
    return _Kept.any


def loses_digits(content: bytes) -> bool:
    """Whether JSON holds a number with more digits than a float."""
    digits = content.translate(_DIGITS)
    start = digits.find(_LONG)
    while start >= 0:
        number = _NUMBER.match(content, start)
        assert number is not None
        text = number.group()
        if content[start - 1 : start] != b'"' and not text.isdigit() and _is_rounded(text.decode(), None):
            return True
        start = digits.find(_LONG, number.end())
    return False


def _is_rounded(text: str, number: float | None) -> bool:
    try:
        shown = repr(float(text) if number is None else number)
    except ValueError:  # part of a string
        return False
    if shown == text:
        return False
    from decimal import Decimal  # slow to import

    return Decimal(shown) != Decimal(text)


def write_json(value: object, *, ascii_only: bool = False) -> str:
    """A JSON value as compact text, in which each number has all its digits. Raises ValueError for NaN and infinity."""
    if not _Kept.any:
        return json.dumps(value, ensure_ascii=ascii_only, separators=(",", ":"), allow_nan=False)
    if isinstance(value, dict):
        entries = (
            f"{json.dumps(key, ensure_ascii=ascii_only)}:{write_json(entry, ascii_only=ascii_only)}"
            for key, entry in value.items()
        )
        return f"{{{','.join(entries)}}}"
    if isinstance(value, list):
        return f"[{','.join(write_json(entry, ascii_only=ascii_only) for entry in value)}]"
    if isinstance(value, TextFloat):
        return value.text
    return json.dumps(value, ensure_ascii=ascii_only, allow_nan=False)
