"""Text of a document in code: whatever it is, it reads back as itself, and nobody is misled by how it looks."""

from __future__ import annotations

import ast
import re
import tomllib
import unicodedata
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from specloom.targets.emit import Code, clean, docstring, join, literal, name, one_line
from specloom.targets.environment import environment
from specloom.targets.python.distribution import toml

NASTY = [
    '"',
    "'",
    '"""',
    "'''",
    '\\"""',
    '\\\\"""',
    "\\",
    "ends with \\",
    'ends with "',
    '""""',
    "\\N{DASH}",
    "\\u0041\\x41\\101",
    "a\nb\r\nc\rd",
    "\x00\x07\x1b[31m\x7f",
    "\u2028\u2029\x85\x0b\x0c",
    "\u202e\u2066evil\u2069",
    "\ud800",
    "\udfff\ud800",
    "\ufeff",
    "\u200b\u200d\u00ad",
    ">>> import os",
    "    >>> x",
    "# -*- coding: utf-7 -*-",
    "coding: raw_unicode_escape\n\\u000aimport os",
    "{{ 7*7 }}{% raw %}{# #}",
    "{x} %s $HOME `id` ${x}",
    "\t tab",
    "   ",
    "",
    "日本語 🐍 é",
    "x" * 400,
    "word " * 100,
    "```\ncode   here\n```",
    "| a | table |",
    '"""\nimport os\n"""',
    '"\nimport os\n#',
]

texts = st.one_of(
    st.sampled_from(NASTY), st.text(st.characters()), st.lists(st.sampled_from(NASTY), max_size=4).map("".join)
)
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | texts,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4) | st.tuples(inner, inner),
    max_leaves=12,
)


def invisible(text: str) -> list[str]:
    """Characters that a reader could not see, or that turn the text round; emoji are joined by U+200D."""
    turning = ("LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI")
    return [
        one
        for one in text
        if one not in "\n\t \u200d" and (not one.isprintable() or unicodedata.bidirectional(one) in turning)
    ]


@given(values)
@example(True)
@example({"a": ('"', "'")})
@example(("one",))
@example(())
def test_a_literal_reads_back_as_its_value(value: Any) -> None:
    shown = literal(value)
    assert ast.literal_eval(shown) == value
    assert "\n" not in shown
    assert invisible(shown) == []


@pytest.mark.parametrize("text", NASTY)
def test_every_nasty_text_as_a_literal(text: str) -> None:
    shown = literal(text)
    assert ast.literal_eval(shown) == text
    assert len(ast.parse(f"x = {shown}\n").body) == 1
    compile(f"x = {shown}\n".encode(), "x.py", "exec")


@pytest.mark.parametrize("value", [object(), {1}, b"bytes", 1j, float("inf"), float("-inf"), float("nan")])
def test_what_is_no_json_value_is_refused(value: object) -> None:
    with pytest.raises(TypeError):
        literal(value)


def test_a_subclass_of_str_is_written_as_a_string() -> None:
    class Evil(str):
        def __repr__(self) -> str:
            return "__import__('os')"

    assert literal(Evil("x")) == '"x"'


def function_with(doc: str, indent: int) -> str:
    """Where a docstring stands."""
    pad = " " * indent
    return f"class A:\n{pad}{doc}\n{pad}x = 1\n" if indent else f"{doc}\n\nx = 1\n"


def words(text: str) -> list[str]:
    """What people read."""
    return clean(text).split()


@given(texts, st.sampled_from([0, 4, 8]))
@example(" ", 4)
@example("\\", 4)
@example('a"', 0)
@example('\n"""', 4)
@example(">>> x\n>>> y", 4)
@example("x\n\n    >>> y", 8)
def test_a_docstring_is_one_string_that_says_the_text(text: str, indent: int) -> None:
    source = function_with(docstring(text, indent), indent)
    tree = ast.parse(source)
    compile(source.encode(), "x.py", "exec")
    body = tree.body[0].body if indent and isinstance(tree.body[0], ast.ClassDef) else tree.body
    assert len(body) == 2
    said = body[0]
    assert isinstance(said, ast.Expr) and isinstance(said.value, ast.Constant)
    assert isinstance(said.value.value, str)
    assert said.value.value.replace("> > >", ">>>").split() == words(text)
    assert invisible(source) == []


@given(texts)
def test_no_docstring_holds_a_prompt(text: str) -> None:
    """`python -m doctest` must find nothing to run."""
    said = ast.literal_eval(docstring(text, 4))
    assert not re.search(r"^\s*>>> ", said, re.MULTILINE)


def test_a_docstring_cannot_become_a_coding_cookie() -> None:
    source = docstring("coding: raw_unicode_escape \\u000aimport os", 0) + "\n"
    assert [type(one) for one in ast.parse(source.encode()).body] == [ast.Expr]


@given(texts)
def test_clean_text_has_only_plain_line_ends(text: str) -> None:
    assert not re.search("[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]", clean(text))
    assert "\n" not in one_line(text)
    assert invisible(one_line(text)) == []


@given(texts)
def test_toml_reads_back(text: str) -> None:
    if any("\ud800" <= one <= "\udfff" for one in text):
        return
    assert tomllib.loads(f"x = {toml(text)}\ny = {toml([text, text])}")["x"] == text


@pytest.mark.parametrize("text", ["", "a b", "a.", "1a", "a-b", "a()", "a\n", "a;b", "a.b.", "__import__('os')"])
def test_a_name_is_an_identifier(text: str) -> None:
    with pytest.raises(AssertionError):
        name(text)


def test_code_is_joined_with_code_alone() -> None:
    assert join([Code("a"), Code("b")], ", ") == "a, b"
    with pytest.raises(AssertionError):
        join([Code("a"), "b"], ", ")


@pytest.mark.parametrize("value", ["text", "Code", True, None, 1.5, [Code("x")]])
def test_a_template_prints_code_alone(value: object) -> None:
    template = environment([], {}).from_string("{{ value }}")
    with pytest.raises(TypeError):
        template.render(value=value)


def test_a_template_that_misses_something_fails() -> None:
    with pytest.raises(Exception, match="gone"):
        environment([], {}).from_string("{{ gone }}").render()


def test_code_is_never_a_template() -> None:
    assert environment([], {}).from_string("{{ value }}").render(value=Code("{{ 7*7 }}")) == "{{ 7*7 }}"
