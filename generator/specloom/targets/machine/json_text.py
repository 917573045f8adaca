"""JSON for files: compact, with one line for each entry of the outer levels, so that a change is a line of a diff."""

from __future__ import annotations

import json
import re
from typing import Any

from specloom.targets.emit import Code
from specloom.targets.machine.document_text import Written

_INVISIBLE = re.compile("[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]")
"""What would change how a text looks, or ends its line in some readers; it can only stand within strings."""

_COMPACT = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def json_file(value: Any, levels: int = 1) -> Code:
    """A JSON value as the text of a file; mappings and lists of the first `levels` levels have a line for each entry.

    Non-ASCII characters are kept, but for those that a reader could not see.
    Raises ValueError for a number that JSON does not have.
    """
    return Code(f"{json_lines(value, levels)}\n")


def json_line(value: Any) -> str:
    """A JSON value on one line, as in `json_file`."""
    text = _COMPACT.encode(value)
    return text if text.isascii() and "\x7f" not in text else _INVISIBLE.sub(_escape, text)


def json_lines(value: Any, levels: int, pad: str = "") -> str:
    """A JSON value as in `json_file`, in a line that begins with `pad`."""
    if isinstance(value, Written):
        return value.json
    if not levels or not value or not isinstance(value, dict | list):
        return json_line(value)
    inner = f"{pad} "
    if isinstance(value, list):
        entries = [f"{inner}{json_lines(one, levels - 1, inner)}" for one in value]
        return "[\n" + ",\n".join(entries) + f"\n{pad}]"
    entries = [f"{inner}{json_line(key)}: {json_lines(entry, levels - 1, inner)}" for key, entry in value.items()]
    return "{\n" + ",\n".join(entries) + f"\n{pad}}}"


def _escape(found: re.Match[str]) -> str:
    return f"\\u{ord(found[0]):04x}"
