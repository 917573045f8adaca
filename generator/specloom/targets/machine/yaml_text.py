"""JSON values as YAML in block style, for people: what every YAML reader, of 1.1 or 1.2, reads back as it was.

PyYAML's own emitter takes seconds for a document of a megabyte. A string is written plain only where no schema of YAML
could take it for anything else, as a literal block where it has several lines, and in double quotes otherwise.
"""

from __future__ import annotations

import json
import re
from functools import cache
from typing import Any

from specloom.targets.emit import Code
from specloom.targets.machine.document_text import Written

_PLAIN = re.compile(r"[A-Za-z/$][A-Za-z0-9_/$.(){}\- ,;+=<>'\[\]|!?&*@%~:#\"]*")
_UNPLAIN = re.compile(r":(?: |$)| #| $")
_WORDS = frozenset("null true false yes no on off y n".split())
_HIDDEN_ASCII = re.compile(r"[\x00-\x1f\x7f]")
_WIDE = 1000
"""A simple key of YAML has at most 1024 characters (YAML 1.2.2, 7.4.2)."""


def yaml_file(value: Any) -> Code:
    """A JSON value as the text of a file. Raises ValueError for a number that JSON does not have."""
    lines: list[str] = []
    if isinstance(value, dict) and value:
        _mapping(value, "", lines)
    elif isinstance(value, list) and value:
        _sequence(value, "", lines)
    else:
        lines.append(_flow(value))
    return Code("\n".join(lines) + "\n")


def yaml_value(value: Any, pad: str) -> str:
    """A JSON value as it follows a key that stands behind `pad`, and its colon."""
    lines: list[str] = []
    _entry(value, "", pad, lines)
    return "\n".join(lines)


def _mapping(value: dict[str, Any], pad: str, lines: list[str]) -> None:
    for key, inner in value.items():
        start = f"{pad}{_scalar(key)}:" if len(key) < _WIDE else f"{pad}? {_scalar(key)}\n{pad}:"
        _entry(inner, start, pad, lines)


def _entry(value: Any, start: str, pad: str, lines: list[str]) -> None:
    if isinstance(value, Written):
        lines.append(f"{start}{value.yaml}")
    elif isinstance(value, dict) and value:
        lines.append(start)
        _mapping(value, f"{pad}  ", lines)
    elif isinstance(value, list) and value:
        lines.append(start)
        _sequence(value, pad, lines)
    elif isinstance(value, str) and "\n" in value and _is_block(value):
        lines.append(f"{start} {_block(value, pad)}")
    else:
        lines.append(f"{start} {_flow(value)}")


def _sequence(value: list[Any], pad: str, lines: list[str]) -> None:
    """The items with their dashes below the key's own column, as most OpenAPI documents have it."""
    inner = f"{pad}  "
    for one in value:
        if isinstance(one, dict) and one:
            first = len(lines)
            _mapping(one, inner, lines)
            lines[first] = f"{pad}- {lines[first][len(inner):]}"
        elif isinstance(one, list) and one:
            first = len(lines)
            _sequence(one, inner, lines)
            lines[first] = f"{pad}- {lines[first][len(inner):]}"
        else:
            _entry(one, f"{pad}-", pad, lines)


def _flow(value: Any) -> str:
    """A scalar or an empty collection."""
    if isinstance(value, str):
        return _scalar(value)
    if isinstance(value, float):
        return _float(value)
    return json.dumps(value, allow_nan=False)


def _float(value: float) -> str:
    """A number that YAML 1.1 takes for one, too: with a point, and with a sign in the exponent."""
    text = json.dumps(value, allow_nan=False)
    digits, mark, exponent = text.partition("e")
    if not mark:
        return text
    point = "" if "." in digits else ".0"
    sign = "" if exponent[0] in "+-" else "+"
    return f"{digits}{point}e{sign}{exponent}"


def _scalar(text: str) -> str:
    if _PLAIN.fullmatch(text) and not _UNPLAIN.search(text) and text.lower() not in _WORDS:
        return text
    quoted = json.dumps(text, ensure_ascii=False)
    return _hidden(quoted).sub(_escape, quoted)


def _hidden(text: str) -> re.Pattern[str]:
    """What in a text no reader would see, or would take for the end of a line."""
    return _HIDDEN_ASCII if text.isascii() else _hidden_anywhere()


@cache
def _hidden_anywhere() -> re.Pattern[str]:
    # Slow to compile.
    return re.compile(
        r"[^\x20-\x7e\xa0-\u200d\u2010-\u2027\u202f-\u2065\u206a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
    )


def _escape(found: re.Match[str]) -> str:
    return f"\\u{ord(found[0]):04x}"


def _is_block(text: str) -> bool:
    """Whether a multi-line string can be written unchanged, line by line."""
    shown = text.replace("\n", "")
    return not text[:1].isspace() and not _hidden(shown).search(shown)


def _block(text: str, pad: str) -> str:
    """A literal block scalar (YAML 1.2.2, 8.1.2); the indicator gives the number of final line ends."""
    body = text.rstrip("\n")
    ends = len(text) - len(body)
    mark = "|-" if not ends else "|" if ends == 1 else "|+"
    inner = f"{pad}  "
    lines = [f"{inner}{line}" if line else "" for line in body.split("\n")]
    return "\n".join([mark, *lines, *[""] * (ends - 1 if ends > 1 else 0)])
