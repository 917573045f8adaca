"""Python as a page shows it: signatures and calls, laid out as black would."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from specloom.targets.emit import Code, literal
from specloom.targets.python.operation_view import OperationView

WIDTH = 88
_QUOTED = r"\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*'"
_BUILTINS = re.compile(rf"({_QUOTED})|\b(?:builtins\.|_(?=types\.))")
_PIECES = re.compile(rf"{_QUOTED}|.", re.DOTALL)
_TEMPLATES = {"{{": "{\\x7b", "{%": "{\\x25", "{#": "{\\x23"}


def signature(view: OperationView) -> Code:
    """A method as a stub: one argument on a line."""
    lines = [f"def {view.method}("]
    for one in view.positional:
        lines += _argument(one.name, shown_type(one.annotation), "")
    if view.keyword:
        lines.append("    *,")
    for one in view.keyword:
        optional = "" if one.required else " | Omit"
        lines += _argument(one.name, Code(f"{shown_type(one.annotation)}{optional}"), "" if one.required else " = omit")
    lines += ["    **options: Unpack[RequestOptions],", f") -> {shown_type(view.result)}: ..."]
    return _tame("\n".join(lines))


def shown_type(annotation: Code) -> Code:
    """A type expression without the prefix that only a class body needs."""
    return Code(_BUILTINS.sub(lambda found: found[1] or "", annotation))


def _argument(name: str, annotation: Code, default: str) -> list[str]:
    line = f"    {name}: {annotation}{default},"
    if len(line) <= WIDTH + 12:
        return [line]
    parts = split_type(annotation, "|")
    lines = _long_type(parts[0], 4)
    if len(parts) == 1 and len(lines) == 1:
        return [line]
    if len(parts) == 1:
        return [f"    {name}: {lines[0].strip()}", *lines[1:-1], f"{lines[-1]}{default},"]
    result = [f"    {name}: ("]
    for index, part in enumerate(parts):
        lines = _long_type(part, 8)
        result += [f"        {'| ' if index else ''}{lines[0].strip()}", *lines[1:]]
    return [*result, f"    ){default},"]


def _long_type(part: Code, indent: int) -> list[str]:
    """One alternative of a type; a long list between brackets goes over several lines."""
    pad = " " * indent
    if len(part) + indent <= WIDTH + 12 or not part.endswith("]"):
        return [f"{pad}{part}"]
    head, _, inner = part[:-1].partition("[")
    separator = "," if head == "Literal" or len(split_type(Code(inner), ",")) > 1 else "|"
    pieces = split_type(Code(inner), separator)
    lines = [""]
    for index, piece in enumerate(pieces):
        last = index == len(pieces) - 1
        text = f"{piece}," if separator == "," else f"{'| ' if index else ''}{piece}"
        if lines[-1] and len(lines[-1]) + len(text) + indent > WIDTH:
            lines.append("")
        lines[-1] += f"{' ' if lines[-1] else ''}{text}"
        if last and separator == ",":
            lines[-1] = lines[-1].removesuffix(",") + ("," if head == "Literal" else "")
    return [f"{pad}{head}[", *(f"{pad}    {line}" for line in lines), f"{pad}]"]


def split_type(text: Code, separator: str) -> list[Code]:
    """A type expression cut at a character, outside brackets and quotes."""
    parts = [""]
    depth = 0
    for found in _PIECES.finditer(text):
        piece = found[0]
        if piece in ("[", "("):
            depth += 1
        elif piece in ("]", ")"):
            depth -= 1
        elif piece == separator and not depth:
            parts.append("")
            continue
        parts[-1] += piece
    return [Code(part.strip()) for part in parts]


def call(target: str, arguments: Iterable[tuple[str, Any]], indent: int = 0, before: str = "", after: str = "") -> Code:
    """A call as a statement; `arguments` pairs names, empty for positional ones, with JSON values."""
    given = [(f"{name}=" if name else "", value) for name, value in arguments]
    pad = " " * indent
    line = f"{pad}{before}{target}({', '.join(f'{name}{_inline(value)}' for name, value in given)}){after}"
    if len(line) <= WIDTH or not given:
        return Code(line)
    lines = [f"{pad}{before}{target}("]
    for name, value in given:
        lines.append(f"{pad}    {name}{value_text(value, indent + 4, len(name) + 1)},")
    return Code("\n".join([*lines, f"{pad}){after}"]))


def value_text(value: Any, indent: int, used: int = 0) -> Code:
    """A JSON value as Python, over several lines where one is too short."""
    flat = _inline(value)
    if indent + used + len(flat) <= WIDTH or not isinstance(value, dict | list) or not value:
        return flat
    pad = " " * (indent + 4)
    if isinstance(value, dict):
        entries = []
        for key, one in value.items():
            head = f"{_inline(str(key))}: "
            entries.append(f"{pad}{head}{value_text(one, indent + 4, len(head) + 1)},")
        return Code("\n".join(["{", *entries, f"{' ' * indent}}}"]))
    return Code("\n".join(["[", *(f"{pad}{value_text(one, indent + 4, 1)}," for one in value), f"{' ' * indent}]"]))


def _inline(value: Any) -> Code:
    """A literal on one line."""
    return _tame(literal(value))


def _tame(text: str) -> Code:
    """Python whose literals hold nothing that a template engine would take for its own."""
    for template, escaped in _TEMPLATES.items():
        text = text.replace(template, escaped)
    return Code(text)
