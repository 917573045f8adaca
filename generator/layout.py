"""Long lines broken as black breaks them, for the few forms that generated code has.

Templates write code that black would not change, but for lines that are too long. Breaking those here costs a
thousandth of running black; what is of another form is left to black itself (see `formatting`), and a test holds the
whole output against black.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_OPEN, _CLOSE = "([{", ")]}"
_ARGUMENT = re.compile(r"(?P<head>\s+\w+: )(?P<type>.+ \| .+?)(?P<tail>(?: = omit)?,)")
_VALUE = re.compile(r"\] = (None|\"[^\"\\]*\")")
_IMPORT = re.compile(r"(?P<head>\s*from \S+ import )(?P<names>[^()]+)")


def break_line(line: str, limit: int) -> list[str] | None:
    """The lines that black makes of a line that is too long; None where its form is not known here."""
    imported = _IMPORT.fullmatch(line)
    if imported:
        names = [name.strip() for name in imported["names"].split(",")]
        return _block(f"{imported['head']}(", names, ")", _indent(line), limit, one_line=False)
    argument = _ARGUMENT.fullmatch(line)
    if argument:
        return _argument(argument, limit)
    return _right_hand_split(line, limit)


def _argument(found: re.Match[str], limit: int) -> list[str] | None:
    """An argument of a function whose type is a union: the union goes into parentheses."""
    pad = " " * _indent(found["head"])
    lines = [f"{found['head']}(", f"{pad}    {found['type']}", f"{pad}){found['tail']}"]
    if len(lines[1]) > limit:
        parts = list(_split(found["type"], "|"))
        lines[1:2] = [f"{pad}    {'| ' if index else ''}{part}" for index, part in enumerate(parts)]
    return lines if all(len(one) <= limit for one in lines) else None


def _right_hand_split(line: str, limit: int) -> list[str] | None:
    """Break at the last pair of brackets of a statement: `x: T = f(a, b)` keeps `x: T = f(` and `)`."""
    pair = _last_pair(line)
    if pair is None:
        return None
    start, end = pair
    body, head, tail = line[start + 1 : end], line[: start + 1], line[end:]
    value = _VALUE.fullmatch(tail)
    if value and len(line) - len(value[1]) + 1 <= limit:
        # Where the value alone is too far right, black rather breaks around it.
        pad = " " * _indent(line)
        return [f"{line[: -len(value[1])]}(", f"{pad}    {value[1]}", f"{pad})"]
    if not body.strip() or len(head) > limit or (tail not in (")", "]") and not value):
        return None
    return _block(head, list(_split(body, ",")), tail, _indent(line), limit)


def _block(
    head: str, items: list[str], tail: str, indent: int, limit: int, *, one_line: bool = True
) -> list[str] | None:
    """`head`, the items on one line where they fit, else one to a line with a comma each, `tail`."""
    pad = " " * (indent + 4)
    together = pad + ", ".join(items)
    if one_line and len(together) <= limit:
        return [head, together, " " * indent + tail]
    lines = [head]
    for item in items:
        whole = f"{pad}{item},"
        broken = [whole] if len(whole) <= limit else _item(whole, limit)
        if broken is None:
            return None
        lines += broken
    return [*lines, " " * indent + tail]


def _item(line: str, limit: int) -> list[str] | None:
    """One item of a block, broken at its own last pair of brackets."""
    pair = _last_pair(line.removesuffix(","))
    if pair is None or line[pair[1] :] not in ("],", "),"):
        return None
    start, end = pair
    return _block(line[: start + 1], list(_split(line[start + 1 : end], ",")), line[end:], _indent(line), limit)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _last_pair(line: str) -> tuple[int, int] | None:
    """Where the last outermost pair of brackets opens and closes; strings are passed over."""
    found: tuple[int, int] | None = None
    stack: list[int] = []
    for index, character in _code(line):
        if character in _OPEN:
            stack.append(index)
        elif character in _CLOSE:
            if not stack:
                return None
            start = stack.pop()
            if not stack:
                found = (start, index)
    return found if not stack else None


def _split(text: str, separator: str) -> Iterator[str]:
    """The parts of `text` between separators that stand outside brackets and strings."""
    depth = start = 0
    for index, character in _code(text):
        if character in _OPEN:
            depth += 1
        elif character in _CLOSE:
            depth -= 1
        elif character == separator and not depth:
            yield text[start:index].strip()
            start = index + 1
    if text[start:].strip():
        yield text[start:].strip()


def _code(text: str) -> Iterator[tuple[int, str]]:
    """Every character outside string literals, with its index."""
    quote = ""
    escaped = False
    for index, character in enumerate(text):
        if quote:
            if escaped:
                escaped = False
            elif character == "\\":
                escaped = True
            elif character == quote:
                quote = ""
        elif character in "\"'":
            quote = character
        else:
            yield index, character
