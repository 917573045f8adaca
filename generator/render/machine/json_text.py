"""JSON for files: compact, with one line for each entry of the outer levels, so that a change is a line of a diff."""

from __future__ import annotations

import json
from typing import Any

from ..emit import Code


def json_file(value: Any, levels: int = 1) -> Code:
    """A JSON value as the text of a file; mappings and lists of the first `levels` levels have a line for each entry.

    Non-ASCII characters are kept. Raises ValueError for a number that JSON does not have.
    """
    return Code(f"{_lines(value, levels, '')}\n")


def _lines(value: Any, levels: int, pad: str) -> str:
    if not levels or not value or not isinstance(value, dict | list):
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    inner = f"{pad} "
    if isinstance(value, list):
        entries = [f"{inner}{_lines(one, levels - 1, inner)}" for one in value]
        return "[\n" + ",\n".join(entries) + f"\n{pad}]"
    entries = [
        f"{inner}{json.dumps(key, ensure_ascii=False)}: {_lines(one, levels - 1, inner)}" for key, one in value.items()
    ]
    return "{\n" + ",\n".join(entries) + f"\n{pad}}}"
