"""JavaScript regular expressions (ECMA-262, section 22.2) as Python ones.

Rulesets are written for JavaScript: `/pattern/flags` literals, `$` that means the very end, `\\d` that means ASCII.
"""

from __future__ import annotations

import re
from functools import lru_cache

from specloom.core.interrupts import can_interrupt, may_go_on

_LITERAL = re.compile(r"/(.+)/([a-z]*)", re.DOTALL)
_FLAGS = {"i": re.IGNORECASE, "m": re.MULTILINE, "s": re.DOTALL, "g": re.NOFLAG, "y": re.NOFLAG, "u": re.NOFLAG}
_QUANTIFIER = re.compile(r"\{\d+(?:,\d*)?\}")
_CODE_POINT = re.compile(r"\\u\{([0-9a-fA-F]{1,6})\}")


class BadPattern(Exception):
    """The expression cannot be used; the message says why."""


@lru_cache(maxsize=1024)
def compile_pattern(text: str) -> re.Pattern[str]:
    """A pattern as the function `pattern` takes it: bare, or as a literal with slashes and flags."""
    literal = _LITERAL.fullmatch(text)
    return compile_regular(literal[1], literal[2]) if literal else compile_regular(text)


@lru_cache(maxsize=1024)
def compile_regular(source: str, flags: str = "") -> re.Pattern[str]:
    """A JavaScript expression as a compiled Python one. Raises BadPattern."""
    unknown = [flag for flag in flags if flag not in _FLAGS]
    if unknown:
        raise BadPattern(f"the flag `{unknown[0]}` of a regular expression is not supported")
    options = re.ASCII if not any(ord(one) > 127 for one in source) and "i" not in flags else re.NOFLAG
    for flag in flags:
        options |= _FLAGS[flag]
    try:
        pattern = re.compile(_translate(source, multiline="m" in flags), options)
    except (re.error, OverflowError, RecursionError) as error:
        raise BadPattern(f"the regular expression `{source}` cannot be used: {error}") from None
    if not can_interrupt() and may_go_on(pattern):
        why = "it has nested or many quantifiers, and specloom cannot interrupt it on this system or in this thread"
        raise BadPattern(f"the regular expression `{source}` cannot be used: {why}")
    return pattern


def _translate(source: str, *, multiline: bool) -> str:
    """The same expression in Python's syntax."""
    parts: list[str] = []
    index, in_class = 0, False
    while index < len(source):
        piece, taken, in_class = _next(source, index, in_class, multiline)
        parts.append(piece)
        index += taken
    return "".join(parts)


def _next(source: str, index: int, in_class: bool, multiline: bool) -> tuple[str, int, bool]:
    """The Python text of what stands at `index`, how many characters it takes, and whether a class is open after it."""
    char = source[index]
    if char == "\\":
        return *_escape(source, index), in_class
    if in_class:
        return ("\\[" if char == "[" else char), 1, char != "]"
    if char == "[":
        for empty, meaning in (("[^]", r"[\s\S]"), ("[]", "(?!)")):
            if source.startswith(empty, index):
                return meaning, len(empty), False
        caret = "[^" if source.startswith("[^", index) else "["
        return caret, len(caret), True
    if char == "$" and not multiline:
        return r"\Z", 1, False
    if char == "{" and not _QUANTIFIER.match(source, index):
        return r"\{", 1, False
    if source.startswith("(?<", index) and source[index + 3 : index + 4] not in ("=", "!"):
        return "(?P<", 3, False
    return char, 1, False


def _escape(source: str, index: int) -> tuple[str, int]:
    """An escape sequence in Python's syntax, and its length."""
    follows = source[index + 1 : index + 2]
    if follows in ("p", "P") and source[index + 2 : index + 3] == "{":
        raise BadPattern("Unicode properties (`\\p{...}`) in regular expressions are not supported")
    if follows == "k" and (name := re.match(r"\\k<(\w+)>", source[index:])):
        return f"(?P={name[1]})", name.end()
    if follows == "u" and (point := _CODE_POINT.match(source, index)) and int(point[1], 16) < 0x110000:
        return re.escape(chr(int(point[1], 16))), len(point[0])
    if follows.isalpha() and follows not in "dDwWsSbBnrtfvxu":
        return follows, 2  # JavaScript takes the escape of another letter as the letter
    return source[index : index + 2], 2
