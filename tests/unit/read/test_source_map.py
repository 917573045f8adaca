"""Lines and columns of single values: from parts of a text, they are those that the whole text gives."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from specloom.core.diagnostics import Diagnostics
from specloom.core.json_pointer import pointer_of
from specloom.core.limits import Limits
from specloom.read import positions
from specloom.read import source_map as whereabouts
from specloom.read.document import Document, read_data
from specloom.read.positions import Entry
from tests.end_to_end.specs.folders import SOURCE, needs_source
from tests.support.examples import examples
from tests.unit.read.test_blocks import Writer

NOWHERE = ("/nowhere", "/x-known-0", "/0", "/~1x/y", "/")
SHARED = (
    " &a {k: 1}", " &a\n      k: [1, 2.0]", " *a", " {l: *a}", "\n      <<: *a\n      m: 1.10", " &b 1", " *b", " 1.0",
)  # fmt: skip


def read(text: str, name: str = "a.yaml") -> Document | None:
    return read_data(name, text.encode(), Limits(), Diagnostics())


def pointers(entry: Entry, before: tuple[str | int, ...] = ()) -> Iterator[str]:
    """Those of all values, and for each some that lead nowhere."""
    pointer = pointer_of(before)
    yield from (pointer, *(pointer + more for more in NOWHERE))
    children = entry.children
    for name, child in children.items() if isinstance(children, dict) else enumerate(children or ()):
        yield from pointers(child, (*before, name))


def check(document: Document, seed: int = 0) -> int:
    """Ask for places in any order, for some where there are many; how many there are."""
    whole = document._source_map.whole
    found = list(pointers(whole.root))
    for pointer in random.Random(seed).sample(found, min(len(found), 500)):
        entry, there = whole.find(pointer)
        place = document.place(pointer)
        assert (place.line, place.column) == entry.spot, pointer
        assert document.written(pointer) == (entry.written if there else None), pointer
    return len(found)


@settings(max_examples=examples(60))
@given(st.integers(0, 2**32))
def test_any_document(seed: int) -> None:
    writer = Writer(seed)
    for _ in range(10):
        document = read(writer.document())
        if document is not None:
            check(document, seed)


@settings(max_examples=examples(150))
@given(st.lists(st.sampled_from(SHARED), min_size=4, max_size=9), st.booleans(), st.integers(0, 9))
def test_anchors_and_aliases(values: list[str], later: bool, seed: int) -> None:
    lines = [f"    A{index}:{value}\n" for index, value in enumerate(values[2:])]
    parts = [f"info:{values[0]}\n", f"components:\n  schemas:\n{''.join(lines)}", f"x-more:{values[1]}\n"]
    document = read("openapi: 3.0.3\n" + "".join(reversed(parts) if later else parts))
    if document is not None:
        check(document, seed)


ALIASES = """info: &a {k: 1}
paths:
  /a: &a
    k: 1
  /b:
    get: 1
tail: *a
"""


def test_an_alias_stands_for_the_last_anchor_of_its_name() -> None:
    document = read(ALIASES)
    assert document is not None
    assert (document.place("/paths/~1b/get").line, document.place("/tail/k").line) == (6, 4)


@needs_source
def test_the_real_files() -> None:
    """The smaller half of them: the larger ones say the same more often."""
    for path in sorted(SOURCE.iterdir(), key=lambda path: path.stat().st_size)[:7]:
        document = read(path.read_text("utf-8"))
        assert document is not None
        assert check(document) > 500


def test_only_the_blocks_that_hold_a_place_are_read_again(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[int] = []
    original = positions.yaml_positions

    def noted(text: bytes, *, part: bool = False) -> positions.Positions:
        seen.append(len(text))
        return original(text, part=part)

    monkeypatch.setattr(whereabouts, "yaml_positions", noted)
    schemas = "".join(f"    A{index}: {{type: string, x: 1}}\n" for index in range(1000))
    document = read(f"openapi: 3.0.3\ncomponents:\n  schemas:\n{schemas}x-more: 1.10\n")
    assert document is not None
    spots = [document.place(f"/components/schemas/{key}/x") for key in ("A7", "A700", "A700", "B")]
    assert [(one.line, one.column) for one in spots] == [(11, 24), (704, 26), (704, 26), (3, 3)]
    assert (document.place("/x-more").line, document.written("/x-more")) == (1004, "1.10")
    assert len(seen) == 3
    assert sum(seen) < 200
