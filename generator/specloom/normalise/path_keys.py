"""Keys of `paths` that hold more than a path: a query, which is always sent, and a fragment, which never is.

A path template has neither (OpenAPI 3.1.1, 4.8.8.2). Publishers add them to give several operations of one URL a key
each, so the key identifies the operation, and what is sent is made of it here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import quote, unquote

from specloom.core.copying import replace
from specloom.core.record import record
from specloom.ir.model import Operation, Parameter

_OUTSIDE = r"(?![^{}]*\})"  # `{?page}` is a placeholder, not the start of a query
_FRAGMENT, _QUERY, _AND = (re.compile(mark + _OUTSIDE) for mark in (r"#", r"\?", "&"))
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_QUERY_SAFE = "-._~:/?@!$'()*,;=%{}[]"


@record
class QueryPart:
    """`comp=list` in a key: the parameter's name, and the text as it is sent; `{id}` in it is filled in."""

    name: str
    text: str

    @property
    def placeholders(self) -> tuple[str, ...]:
        """The names of its placeholders."""
        return tuple(_PLACEHOLDER.findall(self.text))

    @property
    def whole(self) -> str:
        """The placeholder that is the whole value; empty if there is none."""
        found = _PLACEHOLDER.fullmatch(self.text.partition("=")[2])
        return found[1] if found else ""


@record
class PathKey:
    """The path of a key, its query, and the fragment that distinguishes it from other keys of the same path."""

    path: str
    query: tuple[QueryPart, ...]
    fragment: str


def split_path_key(key: str) -> PathKey:
    """What a key of `paths` is made of."""
    rest, _, fragment = _cut(key, _FRAGMENT)
    path, _, query = _cut(rest, _QUERY)
    parts = [part for part in _AND.split(query) if part]
    return PathKey(path, tuple(QueryPart(_name(part), quote(part, safe=_QUERY_SAFE)) for part in parts), fragment)


def path_of(operation: Operation) -> str:
    """The path template of an operation's URL."""
    return split_path_key(operation.path).path


def fixed_query(operation: Operation) -> tuple[QueryPart, ...]:
    """The query that an operation's key adds to its URL; parts that a declared query parameter fills are left out."""
    query = split_path_key(operation.path).query
    filled = {parameter.name for parameter in operation.parameters if parameter.location == "path"}
    return tuple(part for part in query if filled.issuperset(part.placeholders))


def request_line(operation: Operation, home: str = "") -> str:
    """The method and what is sent of the operation's key after `home`, for people: `GET /pets?comp=list`."""
    query = "&".join(part.text for part in fixed_query(operation))
    return f"{operation.verb} {home}{path_of(operation)}{f'?{query}' if query else ''}"


def key_of(operation: Operation) -> str:
    """The key for a document that declares the operation's parameters: query parameters fill no placeholder in it."""
    key, query = split_path_key(operation.path), fixed_query(operation)
    if len(query) == len(key.query):
        return operation.path
    text = "&".join(part.text for part in query)
    return f"{key.path}{f'?{text}' if text else ''}{f'#{key.fragment}' if key.fragment else ''}"


def described_path(operation: Operation) -> str:
    """The path with the words of query and fragment as further segments: what a name may be made of."""
    key = split_path_key(operation.path)
    words = [unquote(word) for part in key.query if not part.placeholders for word in part.text.split("=")]
    return "/".join([key.path.rstrip("/"), *words, *([key.fragment] if key.fragment else [])]) or key.path


def without_query_of_key(key: PathKey, declared: Iterable[Parameter]) -> list[Parameter]:
    """The declared parameters, so that none is sent beside the query of the key.

    The key gives its own parameters a value, so they need none; a parameter that fills a placeholder of the query is
    one of the key.
    """
    by_path = {one.name for one in declared if one.location == "path"}
    given = {part.name for part in key.query if not (part.whole and part.whole not in by_path)}
    filled = {part.name for part in key.query} - given
    holes = {name for part in key.query for name in part.placeholders} - by_path
    result: list[Parameter] = []
    for one in declared:
        if one.location == "query" and one.name in given:
            result.append(replace(one, required=False))
        elif one.location == "query" and one.name in holes and one.name not in filled:
            result.append(replace(one, location="path", style="simple", explode=False, required=True))
        else:
            result.append(one)
    return result


def _cut(text: str, mark: re.Pattern[str]) -> tuple[str, str, str]:
    found = mark.search(text)
    return (text[: found.start()], found[0], text[found.end() :]) if found else (text, "", "")


def _name(part: str) -> str:
    return unquote(part.partition("=")[0].replace("+", " "))
