"""Spectral's paths: what they lead to, and which are refused by name."""

from __future__ import annotations

from typing import Any

import pytest

from specloom.lint.literals import BadPath
from specloom.lint.paths import Match, compile_path

DOCUMENT: dict[str, Any] = {
    "paths": {
        "/a": {
            "get": {
                "tags": ["x", "y"],
                "x-foo": 1,
                "parameters": [
                    {"in": "query", "name": "q", "deprecated": False},
                    {"in": "header", "name": "X-H", "deprecated": True},
                ],
            },
            "post": {"tags": []},
        }
    },
    "c": {"enum": [1], "length": 3, "nothing": None},
    "a/b": {"$ref": "x"},
}


def pointer(match: Match) -> str:
    """Where a match is: keys with slashes before them, `~` behind a name."""
    parts: list[str] = []
    here: Match | None = match
    while here is not None and here.up is not None:
        parts.append(str(here.slot.key).replace("/", "~1"))
        here = here.up
    return "".join("/" + part for part in reversed(parts)) + ("~" if match.name else "")


def found(path: str) -> list[str]:
    return [pointer(one) for one in compile_path(path).find(DOCUMENT)]


GET = "/paths/~1a/get"


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("$", [""]),
        (" $.c ", ["/c"]),
        ("$.paths[*][get,post]", [GET, "/paths/~1a/post"]),
        ("$.paths.*['get','post']", [GET, "/paths/~1a/post"]),
        ('$.paths["/a"].get', [GET]),
        ("$.paths[*]~", ["/paths/~1a~"]),
        ("$.paths.*.get.~", [GET + "~"]),
        ("$..enum^", ["/c"]),
        ("$..enum^^", [""]),
        ("$..enum^~", ["/c~"]),
        ("$..enum^.length", ["/c/length"]),
        ("$.paths.*.*.x-foo", [GET + "/x-foo"]),
        ("$..$ref", ["/a~1b/$ref"]),
        ("$['a/b']['$ref']", ["/a~1b/$ref"]),
        ("$..tags[0]", [GET + "/tags/0"]),
        ("$..tags[-1]", [GET + "/tags/1"]),
        ("$..tags[(@.length-1)]", [GET + "/tags/1"]),
        ("$..tags[0:1]", [GET + "/tags/0"]),
        ("$..tags[::2]", [GET + "/tags/0"]),
        ("$..parameters.[?(@.in === 'header')].name", [GET + "/parameters/1/name"]),
        ("$..parameters[?(@.in == 'query')]", [GET + "/parameters/0"]),
        ("$..parameters[?@.in != 'query']", [GET + "/parameters/1"]),
        ("$..[?(@.deprecated)]", [GET + "/parameters/1"]),
        ("$..[?(@.in && !@.deprecated)]", [GET + "/parameters/0"]),
        ("$..[?(@ && @.in)].in^", [GET + "/parameters/0", GET + "/parameters/1"]),
        ("$..[?(@.tags && @.tags.length > 0)]", [GET]),
        ("$..[?(@.tags && @.tags.length === 0)]", ["/paths/~1a/post"]),
        ("$.paths.*[?(@property === 'get' || @property === 'put')]", [GET]),
        ("$.paths.*[?(@property.match(/^P/i))]", ["/paths/~1a/post"]),
        ("$.paths[?(!@property.match(/b/))]~", ["/paths/~1a~"]),
        ("$..[?(/^X-[A-Z]$/.test(@.name))]", [GET + "/parameters/1"]),
        ("$..[?(@.name && @.name.match('^q$'))]", [GET + "/parameters/0"]),
        ("$..[?(@.tags.includes('x'))]", [GET]),
        ("$..[?(@.tags.indexOf('y') === 1)]", [GET]),
        ("$..[?(@.name.startsWith('X') && @.name.endsWith('H'))]", [GET + "/parameters/1"]),
        ("$..[?(@.name.toLowerCase() == 'x-h')]", [GET + "/parameters/1"]),
        ("$..[?(@?.name.toUpperCase() == 'Q')]", [GET + "/parameters/0"]),
        ("$..[?(Object.keys(@).length == 1)]", ["/paths", "/a~1b", "/paths/~1a/post"]),
        ("$..[?(typeof @.name === 'string')].name", [GET + "/parameters/0/name", GET + "/parameters/1/name"]),
        ("$..[?(@.in && @['x-y'] === undefined)]^~", [GET + "/parameters~"]),
        ("$.*[?(@ === null)]", ["/c/nothing"]),
        ("$[?(@.enum && @.nothing == null)]", ["/c"]),
        ("$[?(@.enum && @.missing == null)]", ["/c"]),
        ("$[?(@.enum && @.missing === null)]", []),
        ("$[?(@.enum && @.missing === void 0)]", ["/c"]),
        ("$.c[?(@ >= 3)]", ["/c/length"]),
        ("$.c[?(@ != 3 && @ != null)]", ["/c/enum"]),
        ("$..[?(@.parameters[?(@.in=='header')])]", [GET]),
        ("$..[?(@.parameters[0].in=='query')]", [GET]),
        ("$.paths[?(@..deprecated)]", ["/paths/~1a"]),
        ("$.paths.*[?(@.tags.*)]", [GET]),
        ("$..[?(@parentProperty === 'parameters')]", [GET + "/parameters/0", GET + "/parameters/1"]),
        ("$.paths.*[?(@parent.post && @.parameters)]", [GET]),
        ("$.paths.*[?(@path == \"$['paths']['/a']\" && @.parameters)]", [GET]),
        ("$[?(@root.c.length == 3 && @.enum)]", ["/c"]),
        ("$[?($.c.enum && @.enum)]", ["/c"]),
        ("$[?(length(@.enum) == 1)]", ["/c"]),
        ("$.paths.*.get.tags.nothing.more", []),
        ("$.c.length..x", []),
    ],
)
def test_what_a_path_leads_to(path: str, expected: list[str]) -> None:
    assert found(path) == expected


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("paths", "a path begins with `$`"),
        ("", "a path begins with `$`"),
        ("$.a[", "never closed"),
        ("$.a)", "cannot follow here"),
        ("$.paths..", "ends with a dot"),
        ("$..@string()", "`@string()`"),
        ("$[(@.x)]", "script expressions"),
        ("$[]", "empty"),
        ("$[?()]", "unexpected"),
        ("$[a b]", "`a b`"),
        ("$.a~.b", "nothing can follow `~`"),
        ("$..[?(@.name=='it''s')]", "`'s'`"),
        ("$..[?(@.a + 1)]", "`+ 1"),
        ("$..[?(@.name.foo())]", "`.foo()`"),
        ("$..[?(@.name.includes())]", "wrong number of arguments"),
        ("$..[?(@property in ['a'])]", "`in`"),
        ("$.paths[?(@.get ? 1 : 2)]", "? 1 : 2"),
        ("$..[?(@.a.match(/\\p{L}/))]", "Unicode properties"),
        ("$..[?(@.a.match(/(?<=a+)b/))]", "cannot be used"),
        ("$..[?(@.a.match(/a/v))]", "flag `v`"),
        ("$..[?(alert(1))]", "`alert`"),
        ("$..[?(@.a == 'b)]", "never closed"),
    ],
)
def test_what_is_refused(path: str, message: str) -> None:
    with pytest.raises(BadPath) as refused:
        compile_path(path)
    assert message in str(refused.value)


def test_a_value_that_is_reached_twice_is_found_once() -> None:
    shared = {"enum": [1]}
    root = {"a": shared, "b": {"c": shared}}
    shared["self"] = shared  # type: ignore[assignment]
    assert len(compile_path("$..enum").find(root)) == 1
    assert {pointer(one) for one in compile_path("$..[?(@.enum)]~").find(root)} == {"/a~", "/b/c~", "/a/self~"}
