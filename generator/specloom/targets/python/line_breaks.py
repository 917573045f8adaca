"""Long lines broken as black breaks them, for the few forms that generated code has.

Templates write code that black would not change, but for lines that are too long. Breaking those here costs a
thousandth of running black; what is of another form is left to black itself (see `formatting`), and a test holds the
whole output against black.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_OPEN, _CLOSE = "([{", ")]}"
_TEXT = r"(?:\"[^\"\\]*\"|'[^'\"\\]*\"[^'\\]*')"
_ARGUMENT = re.compile(r"(?P<head>\s+\w+: )(?P<type>.+ \| .+?)(?P<tail>(?: = \w+)?,)")
_FIELD = re.compile(r"(?P<head>\s+\w+: )(?P<type>(?:(?! = ).)+?)(?P<tail>(?: = None)?)")
_RETURN = re.compile(r"(?P<head>\s+\) -> \w+\[)(?P<type>.+)\]:")
_BLOCK = re.compile(r"(?P<head>\s+\w+: \w+\[|class \w+\()(?P<body>.+)(?P<tail>\],|\):)")
_METHOD = re.compile(r"(?P<head>\s+(?:async )?def \w+\()self(?P<tail>\) -> \w+:)")
_ENTRY = re.compile(rf"\s+{_TEXT}: {_TEXT},")
_ATOM = re.compile(rf"{_TEXT}|[\w.]+")
_ALIAS = re.compile(r"(?P<head>\w+: TypeAlias = )(?P<value>.+)")
_STRING = re.compile(_TEXT)
_VALUE = re.compile(r"\] = (None|\"[^\"\\]*\")")
_DESCRIPTOR = re.compile(r"(?P<head>\w+: Operation\[)(?P<type>.+)(?P<middle>\] = Operation\()(?P<call>.+)\)")
_IMPORT = re.compile(r"(?P<head>\s*from \S+ import )(?P<names>[^()]+)")
_DISPLAY = re.compile(r"(?:^|[^\w\])])[\[{(]$")
_TAILS = (")", "]")


def break_line(line: str, limit: int) -> list[str] | None:
    """The lines that black makes of a line that is too long; None where its form is not known here."""
    imported = _IMPORT.fullmatch(line)
    if imported:
        pad = " " * _indent(line)
        names = [f"{pad}    {name.strip()}," for name in imported["names"].split(",")]
        return [f"{imported['head']}(", *names, f"{pad})"]
    alias = _ALIAS.fullmatch(line)
    if alias:
        return _alias(alias["head"], alias["value"], limit)
    argument = _ARGUMENT.fullmatch(line)
    if argument and len(list(_split(argument["type"], "|"))) > 1:
        return _in_parentheses(argument["head"], argument["type"], argument["tail"], limit)
    field = _FIELD.fullmatch(line)
    if field and field["tail"] and len(line) - len("None") + 1 <= limit:
        # Where the value alone is too far right, black rather breaks around it.
        pad = " " * _indent(line)
        return [f"{line[: -len('None')]}(", f"{pad}    None", f"{pad})"]
    if field and len(list(_split(field["type"], "|"))) > 1:
        return _in_parentheses(field["head"], field["type"], field["tail"], limit)
    result = _RETURN.fullmatch(line)
    if result:
        return _block(result["head"], list(_split(result["type"], ",")), "]:", _indent(line), limit)
    block = _BLOCK.fullmatch(line)
    if block:
        return _block(block["head"], list(_split(block["body"], ",")), block["tail"], _indent(line), limit)
    method = _METHOD.fullmatch(line)
    if method:
        pad = " " * _indent(line)
        return [method["head"], f"{pad}    self,", f"{pad}{method['tail']}"]
    if _ENTRY.fullmatch(line):
        return [line]
    return _right_hand_split(line, limit) or _descriptor(line, limit)


def _in_parentheses(head: str, union: str, tail: str, limit: int) -> list[str] | None:
    """A statement or argument with a union of its own, which goes into parentheses."""
    inside = _broken(union, "", _indent(head) + 4, limit)
    return None if inside is None else [f"{head}(", *inside, f"{' ' * _indent(head)}){tail}"]


def _alias(head: str, value: str, limit: int) -> list[str] | None:
    """`Name: TypeAlias = value`."""
    if _STRING.fullmatch(value):
        # Black lets a text that is too long anyway stand, where there is nothing else to break.
        return [f"{head}(", f"    {value}", ")"]
    if len(list(_split(value, "|"))) > 1:
        return _in_parentheses(head, value, "", limit)
    return _right_hand_split(f"{head}{value}", limit)


def _descriptor(line: str, limit: int) -> list[str] | None:
    """`NAME: Operation[type] = Operation(...)` where the part before the call is too long by itself."""
    found = _DESCRIPTOR.fullmatch(line)
    if found is None or len(line) - len(found["call"]) - 1 <= limit:
        return None
    items = list(_split(found["call"], ","))
    head = f"{found['head']}{found['type']}] = ("
    if len(head) <= limit:
        call = _block("    Operation(", items, ")", 4, limit)
        one_line = f"    Operation({found['call']})"
        return [head, *([one_line] if len(one_line) <= limit else call), ")"] if call is not None else None
    last = f"{found['middle']}{found['call']})"
    other = [last] if len(last) <= limit else _block(found["middle"], items, ")", 0, limit)
    one = _block(found["head"], [found["type"]], "", 0, limit)
    return [*one[:-1], *other] if one is not None and other is not None else None


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
    if not body.strip() or _ends_in_comma(body) or len(head) > limit or (tail not in _TAILS and not value):
        return None
    return _block(head, list(_split(body, ",")), tail, _indent(line), limit)


def _block(head: str, items: list[str], tail: str, indent: int, limit: int) -> list[str] | None:
    """`head`, the items on one line where they fit, else one to a line with a comma each, `tail`.

    A single item gets no comma, as in `list[int]`. A list, dict or tuple of its own never has two items on a line.
    """
    pad = " " * (indent + 4)
    together = pad + ", ".join(items)
    if len(together) <= limit and (len(items) == 1 or _DISPLAY.search(head) is None):
        return [head, together, " " * indent + tail]
    lines = [head]
    for item in items:
        broken = _broken(item, "," if len(items) > 1 else "", indent + 4, limit)
        if broken is None:
            return None
        lines += broken
    return [*lines, " " * indent + tail]


def _broken(text: str, after: str, indent: int, limit: int) -> list[str] | None:
    """What stands on a line of its own inside brackets: whole, or broken at its bars, else at its last brackets."""
    pad = " " * indent
    if indent + len(text) + len(after) <= limit:
        return [f"{pad}{text}{after}"]
    parts = list(_split(text, "|"))
    if len(parts) > 1:
        lines: list[str] = []
        for index, part in enumerate(parts):
            part = f"| {part}" if index else part
            broken = _broken_at_brackets(part, after if index == len(parts) - 1 else "", indent, limit)
            if broken is None:
                return None
            lines += broken
        return lines
    return _broken_at_brackets(text, after, indent, limit)


def _broken_at_brackets(text: str, after: str, indent: int, limit: int) -> list[str] | None:
    whole = f"{' ' * indent}{text}"
    if len(whole) + len(after) <= limit:
        return [whole + after]
    if _ATOM.fullmatch(text.removeprefix("| ")):
        return [whole + after]  # too long, and nothing to break
    pair = _last_pair(whole)
    if pair is None or whole[pair[1] :] not in ("]", ")", "}"):
        return None
    start, end = pair
    head, items = whole[: start + 1], list(_split(whole[start + 1 : end], ","))
    if not items or _ends_in_comma(whole[start + 1 : end]) or len(head) > limit:
        return None
    return _block(head, items, whole[end:] + after, indent, limit)


def _ends_in_comma(body: str) -> bool:
    """Whether the comma after the last item means something, as in a tuple of one: black knows what."""
    return body.rstrip().endswith(",")


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
