"""The only way from text of a document to text of the output.

`Code` is text that may stand in a generated file. It comes from here, from a template, or from a name that the
allocator made; the template environment refuses every other string.
"""

from __future__ import annotations

import ast
import math
import re
import textwrap
import unicodedata
from collections.abc import Iterable

_WIDTH = 108
_PLAIN = re.compile(r"[\t\n\x20-\x7e]*")
_UNESCAPED = re.compile(r"[\x20!\x23-\x5b\x5d-\x7e]*")
_BLANK_LINES = re.compile(r"\n{3,}")
_UNREADABLE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp", "Zs"})
_PROMPT = re.compile(r"^(\s*)>>>", re.MULTILINE)
_LINE_ENDS = re.compile("\r\n|[\r\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")


class Code(str):
    """Text that is allowed in a generated file as it is."""

    __slots__ = ()

    def __html__(self) -> str:
        return self


def literal(value: object) -> Code:
    """A JSON value as a Python literal. Characters that a reader could not see are escaped.

    Raises TypeError for anything that is no JSON value.
    """
    match value:
        case None | bool() | int():
            return Code(repr(value))
        case float():
            if not math.isfinite(value):
                raise TypeError(f"{value!r} is not a JSON value")
            return Code(repr(value))
        case str():
            return Code(_string(value))
        case list() | tuple():
            inner = ", ".join(literal(item) for item in value)
            if isinstance(value, list):
                return Code(f"[{inner}]")
            return Code(f"({inner},)" if len(value) == 1 else f"({inner})")
        case dict():
            return Code("{" + ", ".join(f"{literal(str(key))}: {literal(inner)}" for key, inner in value.items()) + "}")
        case _:
            raise TypeError(f"{type(value).__name__} is not a JSON value")


def _string(value: str) -> str:
    """`repr` of an exact str in double quotes where that needs no more escapes, printable characters as they are."""
    if _UNESCAPED.fullmatch(value):
        return f'"{value}"'  # nothing in it has a meaning between double quotes: no need to read it back
    shown = repr(str(value)) if all(map(_visible, value)) else ascii(str(value))
    if shown[0] == "'" and '"' not in shown:
        shown = '"' + shown[1:-1].replace("\\'", "'") + '"'
    if ast.literal_eval(shown) != value:
        raise AssertionError("a literal does not read back as its value")
    return shown


def _visible(character: str) -> bool:
    return character == " " or (
        character.isprintable() and not unicodedata.bidirectional(character).endswith(("E", "O", "I", "F"))
    )


def clean(text: str) -> str:
    """Text of a document for people: line ends as newlines, invisible and control characters shown as escapes.

    Several empty lines become one.
    """
    if not _PLAIN.fullmatch(text):
        lines = _LINE_ENDS.split(text)
        text = "\n".join("".join(c if _readable(c) else _shown(c) for c in line) for line in lines)
    # No regular expression for the ends of lines: each blank inside a line would be tried as the begin of its end.
    ended = "\n".join(line.rstrip(" \t") for line in text.split("\n"))
    return _BLANK_LINES.sub("\n\n", ended).strip()


def _readable(character: str) -> bool:
    return character in "\t " or unicodedata.category(character) not in _UNREADABLE or character == "\u200d"


def _shown(character: str) -> str:
    if character == "\ufeff":
        return ""
    if unicodedata.category(character) == "Zs":
        return " "  # a space of any other width would look like an ordinary one, and be none
    return character.encode("unicode_escape", "backslashreplace").decode()


def one_line(text: str) -> str:
    """The first paragraph of `text` on one line."""
    return " ".join(clean(text).split("\n\n")[0].split())


def docstring(text: str, indent: int = 4) -> Code:
    """`text` as a docstring for a block indented by `indent` columns, wrapped at the usual width.

    The result is read back; text that would not survive is written as a plain literal.
    """
    body = _PROMPT.sub(r"\1> > >", wrap(clean(text), _WIDTH - indent))
    pad = " " * indent
    lines = [f"{pad}{line}" if line and index else line for index, line in enumerate(body.split("\n"))]
    joined = "\n".join(lines)
    end = f"\n{pad}" if len(lines) > 1 else ""
    if _PLAIN.fullmatch(joined) and not any(part in joined for part in ("\\", '"""')) and not joined.endswith('"'):
        return Code(f'"""{joined}{end}"""')  # nothing in it has a meaning between the quotes: no need to read it back
    escaped = joined.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    if escaped.endswith('"'):
        escaped = escaped[:-1] + '\\"'
    shown = f'"""{escaped}{end}"""'
    try:
        whole = ast.literal_eval(shown) == joined + end
    except (SyntaxError, ValueError):
        whole = False
    return Code(shown) if whole else literal(body)


def wrap(text: str, width: int) -> str:
    """Long lines of prose broken at spaces; short lines, code and tables stay as they are."""
    result: list[str] = []
    fenced = False
    for line in text.split("\n"):
        fenced ^= line.lstrip().startswith("```")
        if len(line) <= width or fenced or line.lstrip().startswith("|"):
            result.append(line)
            continue
        lead = re.match(r"\s*(?:[-*+]\s+|\d+[.)]\s+)?", line)
        hang = " " * (len(lead.group()) if lead else 0)
        result.extend(
            textwrap.wrap(line, width, subsequent_indent=hang, break_long_words=False, break_on_hyphens=False)
        )
    return "\n".join(result)


def name(text: str) -> Code:
    """An identifier, dotted or not, that the allocator made.

    Raises AssertionError for anything else: that would be a bug in specloom.
    """
    if not all(part.isidentifier() for part in text.split(".")):
        raise AssertionError(f"{text!r} is not an identifier")
    return Code(text)


def join(parts: Iterable[str], separator: str) -> Code:
    """Pieces of code put together. Raises AssertionError where one of them is plain text."""
    found = list(parts)
    if not all(isinstance(part, Code) for part in found):
        raise AssertionError("plain text in generated code")
    return Code(separator.join(found))
