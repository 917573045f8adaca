"""JavaScript's literals within a JSONPath: strings and regular expressions."""

from __future__ import annotations

import json
import re

QUOTES = "'\""


class BadPath(Exception):
    """The path is not understood or not supported; the message says what and why."""


def end_of_literal(text: str, index: int) -> int:
    """Where the string or regular expression that begins at `index` is over."""
    at, in_class = index + 1, False
    while at < len(text):
        if text[at] == "\\":
            at += 1
        elif text[index] == "/" and text[at] in "[]":
            in_class = text[at] == "["
        elif text[at] == text[index] and not in_class:
            return at + 1
        at += 1
    raise BadPath(f"{text[index]} is never closed")


def unquote(literal: str) -> str:
    """The value of a JavaScript string literal."""
    body = literal[1:-1]
    if len(literal) < 2 or literal[-1] != literal[0]:
        raise BadPath(f"`{literal}` is not a string")
    if "\\" not in body:
        return body
    body = re.sub(r"\\([^\"\\/bfnrtu])", r"\1", body) if literal[0] == '"' else body.replace("\\'", "'")
    try:
        return str(json.loads('"' + re.sub(r'(?<!\\)"', '\\"', body) + '"'))
    except json.JSONDecodeError:
        raise BadPath(f"the string {literal} has an escape that is not supported") from None
