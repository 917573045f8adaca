"""YAML that is read back as what was written: by PyYAML (YAML 1.1) and by our own reader (YAML 1.2)."""

from __future__ import annotations

from typing import Any

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from specloom.core.diagnostics import Diagnostics
from specloom.core.limits import Limits
from specloom.read.document import read_data
from specloom.targets.machine.json_text import json_file
from specloom.targets.machine.yaml_text import yaml_file
from tests.support.examples import examples

SNIPPETS = st.sampled_from(
    ": |:|#| #|- |-|? |?|!|&a|*a|%|@|`|'|\"|{|}|[|]|,|>|||~|null|true|no|Off|y|=|<<|1|0x1f|1_000|1e5|.5|12:30|---|...|"
    "\n|\n\n| |  |\t|\\|é|\x85|\u2028|\ufeff|\x00|\x7f|\U0001f600|{% raw %}|{{ x }}|a|word|text: here".split("|")
)
TEXTS = st.one_of(st.text(st.characters(exclude_categories=["Cs"])), st.lists(SNIPPETS).map("".join))
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=20,
)


@settings(max_examples=examples(60))
@given(VALUES)
@example({"a": "1\n\n"})
@example(["a\n", "a\n\n", "a\n \n", "a\n\n b", " a\nb", "\na", "a\nb "])
@example({"k" * 2000: {"n" * 2000: [[[]], [{}], [["a"]]]}})
@example([1e5, 1e16, 1e-7, -0.0, 5e-324, 1.5e300])
def test_every_value_is_read_back(value: Any) -> None:
    text = str(yaml_file(value))
    assert same(yaml.load(text, yaml.CSafeLoader), value)
    assert same(yaml.load(text, yaml.SafeLoader), value)


@settings(max_examples=examples(30))
@given(VALUES)
def test_our_own_reader_agrees(value: Any) -> None:
    diagnostics = Diagnostics()
    for name, text in (("own.yaml", yaml_file({"a": value})), ("own.json", json_file({"a": value}, 3))):
        document = read_data(name, text.encode(), Limits(), diagnostics)
        assert document is not None, [one.text() for one in diagnostics]
        assert same(document.root, {"a": value})


def same(left: Any, right: Any) -> bool:
    """Equality that tells 1 from 1.0 and from true."""
    return repr(left) == repr(right)


@pytest.mark.parametrize(
    "text", ["plain words", "GET /call/{id}", "#/components/schemas/Call", "a, b; c", "it's 5 o'clock"]
)
def test_what_people_read_is_plain_where_it_can_be(text: str) -> None:
    shown = text if text[0] != "#" else f'"{text}"'
    assert yaml_file({"key": text}) == f"key: {shown}\n"


def test_texts_of_several_lines_are_blocks() -> None:
    assert yaml_file({"a": ["one\n\n  two", {"b": "x\ny\n"}]}) == "a:\n- |-\n  one\n\n    two\n- b: |\n    x\n    y\n"
