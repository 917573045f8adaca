"""YAML scalars to JSON values: the core schema of YAML 1.2.2 (section 10.3), and nothing of YAML 1.1.

So `on`, `off`, `yes`, `no`, `1_000`, `12:30:00`, `2020-01-01`, `=` and `<<` (as a value) are strings, `0123` is 123
and `0o17` is 15.
"""

from __future__ import annotations

import math
import re

# Every Python prints integers of this many digits, whatever its `sys.set_int_max_str_digits` says.
MAX_DIGITS = 640

PLAIN_STARTS = frozenset("-+.0123456789tTfFnN~")

_WORDS: dict[str, bool | None] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_INTEGER = re.compile(r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_NOT_FINITE = re.compile(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")
_TAG = "tag:yaml.org,2002:"


def plain(text: str) -> bool | int | float | str | None:
    """The value of a plain scalar. Raises ValueError, with a message for people, where JSON has no such number."""
    if text in _WORDS:
        return _WORDS[text]
    if _INTEGER.fullmatch(text):
        return integer(text)
    if _FLOAT.fullmatch(text):
        return number(text)
    if _NOT_FINITE.fullmatch(text):
        raise ValueError(f"{text} is not a JSON number")
    return text


def integer(text: str) -> int:
    """A decimal, `0o` or `0x` integer of any sign; ValueError beyond `MAX_DIGITS` digits."""
    if len(text) > MAX_DIGITS:
        raise ValueError(f"an integer of {len(text)} digits; at most {MAX_DIGITS} are read")
    bare = text.lstrip("+-")
    return int(text, 8 if bare.startswith("0o") else 16 if bare.startswith("0x") else 10)


def number(text: str) -> float:
    """A finite binary64 number; ValueError where it is too large for one."""
    value = float(text)
    if not math.isfinite(value):
        raise ValueError(f"{text if len(text) < 40 else text[:37] + '...'} is not a finite number")
    return value


def tagged(tag: str, text: str, quoted: bool) -> bool | int | float | str | None:
    """The value of a scalar with an explicit tag; ValueError where it is not of JSON, or the text does not fit."""
    name = tag.removeprefix(_TAG)
    if tag == "!" or name == "str":
        return text
    if name == "binary":
        return "".join(text.split())
    if tag == name or name not in ("null", "bool", "int", "float"):
        raise ValueError(f"the tag {shown(tag)} has no meaning in OpenAPI")
    value = None if quoted and text == "" else plain(text)
    if name == "float" and type(value) is int:
        return number(text)
    wanted = {"null": type(None), "bool": bool, "int": int, "float": float}[name]
    if type(value) is not wanted:
        raise ValueError(f"{text[:40]!r} is no value of the tag !!{name}")
    return value


def shown(tag: str) -> str:
    """A tag as authors write it: `!!int`, `!local`, `!<tag:x,2000:y>`."""
    if tag.startswith(_TAG):
        return "!!" + tag.removeprefix(_TAG)
    return tag if tag.startswith("!") else f"!<{tag}>"
