"""Filters in JavaScript, as Spectral files have them, translated for the JSONPath library.

`[?(@.in === 'query' && @property.match(/^x-/i))]` becomes `[?@["in"] == "query" && js_match(#, "^x-", "i")]`; the
functions with `js_` are in `environment`. Whatever is not understood is refused by name (BadPath).
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable

from specloom.lint.literals import BadPath, unquote
from specloom.lint.regular_expressions import BadPattern, compile_regular

_TOKEN = re.compile(
    r"""\s*(?:
      (?P<string>'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")
    | (?P<number>-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?)
    | (?P<operator>===|!==|==|!=|<=|>=|<|>|&&|\|\||!(?!=)|\(|\))
    | (?P<current>@(?:property|parentProperty|parent|path|root)\b|[@$](?![\w$]))
    | (?P<regular>/(?![*/])(?:[^/\\\[]|\\.|\[(?:[^\]\\]|\\.)*\])+/[a-z]*)
    | (?P<word>[A-Za-z_$][\w$]*(?:\s+0\b)?)
    )""",
    re.VERBOSE,
)
_MEMBER = re.compile(r"\s*\??\.\s*([A-Za-z_$][\w$]*(?:-[A-Za-z][\w$-]*)*)(\s*\()?")
_ROOTS = {
    "@property": "#",
    "@root": "$",
    "@parentProperty": '_["parentProperty"]',
    "@parent": '_["parent"]',
    "@path": '_["path"]',
}
_OPERATORS = {"===": "==", "!==": "!="}
_WORDS = {"true": "true", "false": "false", "null": "null", "undefined": "undefined"}
_LIBRARY_FUNCTIONS = frozenset({"length", "count", "match", "search", "value"})
_METHODS = {
    "match": "js_match",
    "includes": "js_includes",
    "startsWith": "js_starts_with",
    "endsWith": "js_ends_with",
    "indexOf": "js_index_of",
    "toLowerCase": "js_lower",
    "toUpperCase": "js_upper",
}
_ARGUMENTS = {"match": 2, "toLowerCase": 0, "toUpperCase": 0}

Brackets = Callable[[str, int], tuple[str, int]]


def translate_filter(text: str, brackets: Brackets) -> str:
    """The expression after `[?`, for the JSONPath library. Raises BadPath."""
    return _Translator(text, brackets).whole()


class _Translator:
    """Reads one filter from left to right; operands are followed through their members and method calls."""

    def __init__(self, text: str, brackets: Brackets) -> None:
        self._text = text
        self._brackets = brackets
        self._at = 0

    def whole(self) -> str:
        """The translation of the whole text."""
        parts: list[str] = []
        while self._text[self._at :].strip():
            parts.append(self._part(parts))
        if not parts:
            raise BadPath("a filter is empty")
        return " ".join(parts)

    def _part(self, before: list[str]) -> str:
        """An operator, or an operand with all its members."""
        match = self._take()
        if match.lastgroup != "operator":
            if before and before[-1] not in ("(", "!", "&&", "||", "==", "!=", "<", ">", "<=", ">="):
                raise self._unsupported(match[0].strip())
            return self._operand(match)
        operator = match["operator"]
        if operator in ("==", "!=") and (nothing := re.compile(r"\s*null\b").match(self._text, self._at)):
            self._at = nothing.end()  # JavaScript: `x == null` is true of undefined, too
            return f"{operator} js_nothing()"
        return _OPERATORS.get(operator, operator)

    def _take(self) -> re.Match[str]:
        match = _TOKEN.match(self._text, self._at)
        if match is None:
            raise self._unsupported(self._text[self._at :].strip()[:20])
        self._at = match.end()
        return match

    def _operand(self, match: re.Match[str]) -> str:
        kind, text = match.lastgroup, match[match.lastgroup or 0]
        if kind == "string":
            return self._members(json.dumps(unquote(text)))
        if kind == "number":
            return text
        if kind == "regular":
            return self._test(text)
        if kind == "current":
            return self._members(_ROOTS.get(text, text))
        return self._word(text)

    def _word(self, word: str) -> str:
        if word in _WORDS:
            return _WORDS[word]
        if word.split() == ["void", "0"]:
            return "undefined"
        if word == "typeof":
            return f"js_typeof({self._operand(self._take())})"
        if word == "Object" and (keys := re.compile(r"\s*\.\s*keys\s*\(").match(self._text, self._at)):
            self._at = keys.end()
            return self._members(f"js_keys({', '.join(self._arguments())})")
        if word in _LIBRARY_FUNCTIONS and self._text[self._at :].lstrip().startswith("("):
            self._at = self._text.index("(", self._at) + 1
            return f"{word}({', '.join(self._arguments())})"
        raise self._unsupported(word)

    def _members(self, operand: str) -> str:
        """An operand with what follows it: `.name`, `['name']`, `[0]`, `[?(...)]`, `.length`, `.match(...)`."""
        is_query = operand[0] in "@$_"
        while self._at < len(self._text):
            if self._text[self._at] == "[" and is_query:
                segment, self._at = self._brackets(self._text, self._at)
                operand += segment
                continue
            member = _MEMBER.match(self._text, self._at)
            if member is None:
                deeper = re.compile(r"\.\.?\*|\.\.").match(self._text, self._at)
                if deeper is None or not is_query:
                    break
                operand += self._deeper(deeper)
                continue
            name, call = member[1], member[2]
            self._at = member.end()
            if call:
                operand, is_query = self._method(operand, name), False
            elif name == "length":
                operand, is_query = f"js_length({operand})", False
            elif is_query:
                operand += f"[{json.dumps(name)}]"
            else:
                raise self._unsupported(f".{name}")
        return operand

    def _deeper(self, match: re.Match[str]) -> str:
        """`.*`, `..*` or `..name` in a query within a filter."""
        self._at = match.end()
        if match[0].endswith("*"):
            return f"{'..' if match[0].startswith('..') else ''}[*]"
        name = re.compile(r"[A-Za-z_$][\w$-]*").match(self._text, self._at)
        if name is None:
            raise self._unsupported("..")
        self._at = name.end()
        return f"..[{json.dumps(name[0])}]"

    def _method(self, operand: str, name: str) -> str:
        if name not in _METHODS:
            raise BadPath(f"the method `.{name}()` in a filter is not supported")
        arguments = self._arguments()
        if name == "match" and len(arguments) == 1:
            arguments.append('""')  # a text instead of a regular expression: no flags
        if len(arguments) != _ARGUMENTS.get(name, 1):
            raise BadPath(f"`.{name}()` has the wrong number of arguments")
        return f"{_METHODS[name]}({', '.join([operand, *arguments])})"

    def _arguments(self) -> list[str]:
        """The arguments of a call, up to and with its closing parenthesis; a regular expression makes two."""
        arguments: list[str] = []
        while True:
            rest = self._text[self._at :].lstrip()
            if rest[:1] in (")", ","):
                self._at = len(self._text) - len(rest) + 1
                if rest[0] == ")":
                    return arguments
                continue
            match = self._take()
            if match.lastgroup == "regular":
                arguments += _regular(match["regular"])
            elif match.lastgroup == "operator":
                raise self._unsupported(match[0].strip())
            else:
                arguments.append(self._operand(match))

    def _test(self, literal: str) -> str:
        """`/pattern/flags.test(operand)`"""
        member = _MEMBER.match(self._text, self._at)
        if member is None or member[1] != "test" or not member[2]:
            raise self._unsupported(literal)
        self._at = member.end()
        arguments = self._arguments()
        if len(arguments) != 1:
            raise BadPath("`.test()` has the wrong number of arguments")
        source, flags = _regular(literal)
        return f"js_match({arguments[0]}, {source}, {flags})"

    def _unsupported(self, what: str) -> BadPath:
        return BadPath(f"`{what}` in the filter `{self._text.strip()}` is not supported")


def _regular(literal: str) -> tuple[str, str]:
    """Source and flags of a regular expression as string literals; BadPath where Python has no such expression."""
    source, _, flags = literal[1:].rpartition("/")
    try:
        compile_regular(source, flags)
    except BadPattern as bad:
        raise BadPath(str(bad)) from None
    return json.dumps(source), json.dumps(flags)
