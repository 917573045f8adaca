"""Pieces hold as long as what was looked at to make them is as it was: no longer, and no less."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from specloom.cache.pack import Pack
from specloom.cache.pieces import PieceCache


@dataclass(frozen=True)
class Page:
    """What a template is given."""

    title: str
    words: int


class Runs:
    """Runs one after the other, with one pack; counts the pieces that were made."""

    def __init__(self) -> None:
        self.made: list[str] = []

    def piece(self, entries: Mapping[str, object], look: Callable[[Mapping[str, object]], object]) -> str:
        """A run that makes one piece by looking at a table."""
        kept = PieceCache(Pack("test"))
        table = kept.table("table", entries)

        def make() -> str:
            self.made.append("piece")
            return repr(look(table))

        text = kept.piece("kind", "given", make)
        kept.pack.save()
        return text

    def taken(self) -> int:
        """The pieces that were made since the last time."""
        count = len(self.made)
        self.made.clear()
        return count


@pytest.fixture
def runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Runs:
    monkeypatch.setenv("SPECLOOM_CACHE", str(tmp_path))
    return Runs()


def test_only_what_was_looked_at_counts(runs: Runs) -> None:
    def look(table: Mapping[str, object]) -> object:
        return table["a"]

    assert (runs.piece({"a": 1, "b": 1}, look), runs.taken()) == ("1", 1)
    assert (runs.piece({"b": 2, "a": 1}, look), runs.taken()) == ("1", 0)
    assert (runs.piece({"a": 2, "b": 2}, look), runs.taken()) == ("2", 1)
    assert (runs.piece({"a": "2"}, look), runs.taken()) == ("'2'", 1)


@pytest.mark.parametrize(
    "look",
    [lambda table: table.get("z"), lambda table: "z" in table, len, list, lambda table: {**table}, sorted],
    ids=["get", "in", "len", "list", "copy", "sorted"],
)
def test_what_is_missing_counts_too(runs: Runs, look: Callable[[Mapping[str, object]], object]) -> None:
    first = runs.piece({"a": 1}, look)
    assert (runs.piece({"a": 1}, look), runs.taken()) == (first, 1)
    second = runs.piece({"a": 1, "z": 2}, look)
    assert (second, runs.taken()) == (repr(look({"a": 1, "z": 2})), 1)
    assert second != first


def test_order_counts_where_all_is_looked_at(runs: Runs) -> None:
    assert runs.piece({"a": 1, "b": 2}, list) == "['a', 'b']"
    assert runs.piece({"b": 2, "a": 1}, list) == "['b', 'a']"


def nested(runs: Runs, inner: object, outer: object, given: str = "") -> str:
    """A run with a piece inside another one."""
    kept = PieceCache(Pack("test"))
    table = kept.table("table", {"inner": inner, "outer": outer})

    def make_inner() -> str:
        runs.made.append("inner")
        return repr(table["inner"])

    def make_outer() -> str:
        runs.made.append("outer")
        return f"{kept.piece('inner', '', make_inner)} in {table['outer']!r}{given}"

    text = kept.piece("outer", given, make_outer)
    kept.pack.save()
    return text


def test_pieces_within_pieces(runs: Runs) -> None:
    assert (nested(runs, 1, 1), runs.taken()) == ("1 in 1", 2)
    assert (nested(runs, 1, 2), runs.taken()) == ("1 in 2", 1)
    assert (nested(runs, 2, 2), runs.taken()) == ("2 in 2", 2)
    assert (nested(runs, 2, 2, "!"), runs.taken()) == ("2 in 2!", 1)


def test_an_inner_piece_outlives_runs_that_do_not_need_it(runs: Runs) -> None:
    nested(runs, 1, 1)
    kept = PieceCache(Pack("test"))
    kept.table("table", {"inner": 1, "outer": 1})
    assert kept.piece("outer", "", lambda: "made again") == "1 in 1"
    kept.piece("another", "", lambda: "so that there is something to save")
    kept.pack.save()
    runs.taken()
    assert (nested(runs, 1, 2), runs.made) == ("1 in 2", ["outer"])


def test_fields_count_one_by_one(runs: Runs) -> None:
    def title(page: Page) -> str:
        kept = PieceCache(Pack("test"))
        shown = kept.attributes("page", page)

        def make() -> str:
            runs.made.append("page")
            return shown.title

        text = kept.piece("page", "", make)
        kept.pack.save()
        return text

    assert (title(Page("One", 1)), runs.taken()) == ("One", 1)
    assert (title(Page("One", 2)), runs.taken()) == ("One", 0)
    assert (title(Page("Two", 2)), runs.taken()) == ("Two", 1)


def test_members_of_a_set_count_one_by_one(runs: Runs) -> None:
    def has_a(members: set[str]) -> str:
        kept = PieceCache(Pack("test"))
        table = kept.members("members", members)

        def make() -> str:
            runs.made.append("set")
            return str("a" in table)

        text = kept.piece("set", "", make)
        kept.pack.save()
        return text

    assert (has_a({"a", "b"}), runs.taken()) == ("True", 1)
    assert (has_a({"a", "c"}), runs.taken()) == ("True", 0)
    assert (has_a({"c"}), runs.taken()) == ("False", 1)


def test_a_piece_that_fails_is_not_kept(runs: Runs) -> None:
    def fail(table: Mapping[str, object]) -> object:
        raise ValueError(table["a"])

    with pytest.raises(ValueError, match="1"):
        runs.piece({"a": 1}, fail)
    assert runs.piece({"a": 1}, lambda table: table["a"]) == "1"


@pytest.mark.parametrize("facts", [None, 1, [], [{}, ""], [{"none": ["a"]}, "", [], None], [["a"], "", [], None]])
def test_what_is_no_piece_is_made_again(runs: Runs, facts: object) -> None:
    kept = PieceCache(Pack("test"))
    kept.piece("kind", "given", lambda: "text")
    (key,) = kept.pack.used_since(0)
    kept.pack.put(key, "forged", facts)
    kept.pack.save()
    assert runs.piece({"a": 1}, lambda table: table["a"]) == "1"


def test_without_a_pack_nothing_is_wrapped() -> None:
    kept = PieceCache(Pack())
    entries = {"a": 1}
    assert kept.table("table", entries) is entries
    page = Page("One", 1)
    assert kept.attributes("page", page) is page
    assert kept.piece("kind", "given", lambda: "one") == "one"
    assert kept.piece("kind", "given", lambda: "two") == "two"
