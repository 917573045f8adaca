"""Whatever a document says: names are identifiers and never collide, literals and docstrings read back."""

from __future__ import annotations

import ast
import keyword
import textwrap
import tomllib
import unicodedata

from hypothesis import example, given
from hypothesis import strategies as st

from specloom.core.words import lower_words, pascal, snake
from specloom.targets.emit import Code, clean, docstring, literal
from specloom.targets.python.distribution import toml
from specloom.targets.python.naming.identifiers import (
    FIELD_RESERVED,
    TYPE_RESERVED,
    allocate,
    class_identifier,
    free_class_name,
    identifier,
)

# Few letters and many separators, so that names come close to each other; and any text at all.
CLOSE = st.text("aAbB1_-. $@é", max_size=6)
TEXT = st.text(st.characters(exclude_categories=()), max_size=60)
NAMES = st.lists(
    st.one_of(CLOSE, TEXT, st.sampled_from([*keyword.kwlist, "copy", "model_dump"])), max_size=12, unique=True
)
QUOTES = st.text("\\\"'{}\n\r\t #a\u2028\u202e\x00\ud800", max_size=40)
JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False, allow_infinity=False), TEXT, QUOTES),
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(TEXT, inner, max_size=4)),
    max_leaves=10,
)


def field(name: str) -> str:
    """A field's name, as the naming stage makes it."""
    return identifier(name, prefix="field", reserved=FIELD_RESERVED)


@given(NAMES)
@example(["foo_bar", "fooBar", "FooBar", "foo-bar", "foo.bar", "FOO_BAR", "foo bar"])
@example(["", "_", "__", "-", "1", "\uff11", "\xaa", "a"])
def test_fields_never_collide(names: list[str]) -> None:
    fields = allocate(names, field)
    assert list(fields) == names
    assert len(set(fields.values())) == len(names)
    for one in fields.values():
        assert one.isidentifier() and not one.startswith("_")
        assert one not in FIELD_RESERVED
        assert unicodedata.normalize("NFKC", one) == one


@given(NAMES)
def test_names_do_not_depend_on_order(names: list[str]) -> None:
    assert allocate(names, field) == allocate(sorted(names), field) == allocate(names[::-1], field)


@given(NAMES, st.sets(st.sampled_from(["a", "b", "foo_bar", "field"])))
def test_names_stay_clear_of_those_taken(names: list[str], taken: set[str]) -> None:
    assert not taken & set(allocate(names, field, taken).values())


@given(NAMES)
@example(["Foo", "foo", "FOO", "Any", "Model", "None"])
def test_class_names_never_collide(names: list[str]) -> None:
    taken: set[str] = set()
    for name in names:
        one = free_class_name(class_identifier(name), taken)
        assert one.isidentifier() and not keyword.iskeyword(one) and one not in TYPE_RESERVED
        assert one.casefold() not in taken
        taken.add(one.casefold())


@given(st.one_of(CLOSE, TEXT))
def test_words_settle(name: str) -> None:
    """A name that went through once is not changed by going through again."""
    assert snake(snake(name)) == snake(name)
    assert pascal(pascal(name)) == pascal(name)
    assert all(word == word.lower() for word in lower_words(name))


@given(JSON)
def test_literals_read_back(value: object) -> None:
    text = literal(value)
    assert isinstance(text, Code)
    assert "\n" not in text
    assert repr(ast.literal_eval(text)) == repr(value)


@given(st.one_of(TEXT, QUOTES), st.sampled_from([0, 4, 8]))
@example('ends with "', 4)
@example('"""', 4)
@example("\\", 4)
@example('a\n"', 4)
@example(">>> import os", 4)
def test_docstrings_say_the_text_and_nothing_more(text: str, indent: int) -> None:
    pad = " " * indent
    opening = "if True:\n" * (indent // 4)
    source = "".join(f"{' ' * 4 * depth}{line}\n" for depth, line in enumerate(opening.splitlines()))
    source += f"{pad}def one():\n{pad}    {docstring(text, indent + 4)}\n{pad}    return 1\n"
    tree = ast.parse(source)
    function = next(node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))
    assert len(function.body) == 2
    said = ast.get_docstring(function)
    assert said is not None or not clean(text)
    # Where lines are broken does not count, nor that a prompt is pulled apart.
    assert "".join((said or "").split()) == "".join(clean(text).split())


@given(TEXT)
def test_toml_reads_back(text: str) -> None:
    shown = text.encode("utf-8", "replace").decode()
    assert tomllib.loads(f"x = {toml(shown)}") == {"x": shown}


def test_docstring_is_indented() -> None:
    text = docstring("One.\n\nTwo " + "words " * 40, 8)
    assert textwrap.dedent(" " * 8 + text).count("\n    ") == 0
