"""Spectral's dialect of JSONPath as text that an RFC 9535 parser reads.

Rulesets are written for nimma and JSONPath-Plus: names in brackets without quotes, `.[`, `^` (the parent), `~` (the
name), and filters in JavaScript. A path becomes pieces: RFC 9535 queries between `^` and `~`. What has no counterpart
is refused by name. See https://docs.stoplight.io/docs/spectral, "Rules", section "Given".
"""

from __future__ import annotations

import json
import re

from specloom.lint.filters import translate_filter
from specloom.lint.literals import QUOTES, BadPath, end_of_literal, unquote

_NAME = re.compile(r"[^.\[\]^~\s()'\"*,]+")
_INTEGER = re.compile(r"-?\d+")
_SLICE = re.compile(r"-?\d*\s*:\s*-?\d*(?:\s*:\s*-?\d*)?")
_FROM_END = re.compile(r"\(\s*@\.length\s*-\s*([1-9]\d*)\s*\)")


def pieces_of(path: str) -> list[str]:
    """The RFC 9535 queries of a path, in order, with `^` and `~` between them where the path has these.

    Raises BadPath.
    """
    text = path.strip()
    if not text.startswith("$"):
        raise BadPath("a path begins with `$`")
    pieces, index = ["$"], 1
    while index < len(text):
        if text[index] in "^~":
            pieces += [text[index], "$"]
            index += 1
        else:
            segment, index = _segment(text, index)
            pieces[-1] += segment
    return [piece for piece in pieces if piece != "$"]


def _segment(text: str, index: int) -> tuple[str, int]:
    """One segment in RFC 9535's syntax, and where the next one begins."""
    if text[index] == "[":
        return brackets(text, index)
    dots = 2 if text.startswith("..", index) else 1 if text[index] == "." else 0
    if not dots:
        raise BadPath(f"`{text[index:][:20]}` cannot follow here")
    index += dots
    lead = ".." if dots == 2 else ""
    if text.startswith("[", index):
        inner, index = brackets(text, index)
        return lead + inner, index
    if text.startswith("*", index):
        return f"{lead}[*]", index + 1
    if text.startswith(("^", "~"), index) and dots == 1:
        return "", index
    if text.startswith("@", index):
        raise BadPath(f"type selectors such as `{_NAME.match(text, index)[0]}()` are not supported")  # type: ignore[index]
    name = _NAME.match(text, index)
    if name is None:
        raise BadPath("it ends with a dot" if index >= len(text) else f"`{text[index:][:20]}` cannot follow a dot")
    return f"{lead}[{json.dumps(name[0])}]", name.end()


def brackets(text: str, index: int) -> tuple[str, int]:
    """The segment in brackets that begins at `index`, in RFC 9535's syntax, and where it ends."""
    end = closing(text, index)
    inside = text[index + 1 : end].strip()
    if inside.startswith("?"):
        return f"[?{translate_filter(inside[1:], brackets)}]", end + 1
    if script := _FROM_END.fullmatch(inside):
        return f"[-{script[1]}]", end + 1
    if inside.startswith("("):
        raise BadPath(f"script expressions such as `[{inside}]` are not supported")
    return f"[{', '.join(_selector(one) for one in _split(inside))}]", end + 1


def closing(text: str, index: int) -> int:
    """The index of the bracket that closes the one at `index`; strings and regular expressions are passed over."""
    depth, at = 0, index
    while at < len(text):
        char = text[at]
        if char in QUOTES or (char == "/" and depth and re.search(r"[(,=&|!~]\s*$", text[index:at])):
            at = end_of_literal(text, at)
            continue
        depth += (char in "[(") - (char in "])")
        if not depth:
            if (char == "]") is not (text[index] == "["):
                break
            return at
        at += 1
    raise BadPath(f"`{text[index]}` is never closed")


def _split(inside: str) -> list[str]:
    """The parts between commas, outside of strings."""
    parts, start, at = [], 0, 0
    while at < len(inside):
        if inside[at] in QUOTES:
            at = end_of_literal(inside, at)
            continue
        if inside[at] == ",":
            parts.append(inside[start:at])
            start = at + 1
        at += 1
    return [*parts, inside[start:]]


def _selector(text: str) -> str:
    """One selector in brackets, in RFC 9535's syntax."""
    text = text.strip()
    if not text:
        raise BadPath("a selector in brackets is empty")
    if text[0] in QUOTES:
        return json.dumps(unquote(text))
    if text == "*" or _INTEGER.fullmatch(text):
        return text
    if _SLICE.fullmatch(text):
        return text.replace(" ", "")
    if _NAME.fullmatch(text):
        return json.dumps(text)
    raise BadPath(f"the selector `{text}` is not supported")
