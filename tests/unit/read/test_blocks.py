"""Blocks that documents share: read once, equal to what reading the whole text gives, whatever the text."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from specloom.cache.memo import remembering
from specloom.core.diagnostics import Diagnostics
from specloom.core.limits import Limits
from specloom.read import blocks
from specloom.read.blocks import cut
from specloom.read.discovery import SpecFile
from specloom.read.document import read_data, read_documents
from specloom.read.shared_blocks import SharedBlocks
from specloom.read.yaml_text import YamlReader
from tests.end_to_end.specs.folders import SOURCE, needs_source
from tests.support.examples import examples

HEAD = "openapi: 3.0.3\ncomponents:\n  schemas:\n"

KEYS = ("A", "B", "'C'", '"D"', "/a/{b}:c", "a.b-c", "x-known-0", "x-known-1", "é", "'it''s'", "F G", "- A", "<<", "A")
PLAIN = (
    " 1", " 'q'", "", " x # c", " {a: 1}", " |\n      text", " |+\n      keep\n\n", " >-\n",
    "\n      k: 1\n      l: {m: 1}", "\n      - 1\n      - A: 2", "\n      # c\n# c\n    # c\n      k: 1",
    " 'multi\n     line'", " x\n# c", "\n\n",
)  # fmt: skip
NASTY = (
    " 'multi\n    B: 1'", ' "multi\n\n    A: 2\n  x"', " 'open", " close'", ' "', " {a: 1,\n    B: 2}",
    " [1,\n    A]", " {", "\n    A: }", " |2\n      text", " |1\n     text", " |9", " &a x", " *a", " !!str 1",
    "\n      <<: {z: 1}", " a: b", "\n      k: 1\n      k: 2", "\n      ? q\n      : r", "\n    - 1", " x\n    y",
    " .nan", "\t x", " \u2028    A: 1", " x\x85", "\n\t", "\n   odd: 1", "\n  low: 1", "\nroot: 1", "\n- x", "\n---",
    "\n...", " x\r", " @", "\n\ufeff    A: 1", "\n    ''",
)  # fmt: skip
SECTIONS = ("openapi: 3.0.3", "info: {a: 1}", "servers:\n- url: x", "tail: |\n  x")
ODD_SECTIONS = ("text: '", "# c", "---", "q: {", "z: }", "components: {}", "      a: '", "%YAML 1.2")


class Writer:
    """Writes documents that repeat blocks; now and then one is not what it seems."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.blocks: list[str] = []

    def seldom(self, chance: float = 0.05) -> bool:
        return self.random.random() < chance

    def mapping(self, column: int) -> str:
        keys = self.random.sample(KEYS[:9], self.random.randint(0, 5))
        if self.seldom():
            keys.insert(0, self.random.choice(KEYS))
        return "".join(self.block(" " * column + key + ":") for key in keys)

    def block(self, key: str) -> str:
        before = [one for one in self.blocks if one.startswith(key)]
        if before and self.random.random() < 0.7:
            return self.random.choice(before)
        value = self.random.choice(NASTY if self.seldom() else PLAIN)
        self.blocks.append(f"{key}{value}\n")
        return self.blocks[-1]

    def document(self) -> str:
        parts = self.random.sample(SECTIONS, self.random.randint(0, 3))
        parts += [self.random.choice(ODD_SECTIONS)] if self.seldom() else []
        parts.append("paths:\n" + self.mapping(self.random.choice((2, 4))).rstrip("\n"))
        kinds = self.random.sample(("schemas", "'responses'", "examples"), self.random.randint(1, 3))
        kinds += ["schemas"] if self.seldom() else []
        parts.append("components:\n" + "".join(f"  {kind}:\n{self.mapping(4)}" for kind in kinds).rstrip("\n"))
        self.random.shuffle(parts)
        text = "\n".join(parts) + "\n"
        if self.seldom(0.2):
            at = self.random.randint(0, len(text))
            text = text[:at] + self.random.choice("'\"{}[]#:|>&*!?- \t,%\n") + text[at + self.random.randint(0, 1) :]
        return text.rstrip("\n") if self.seldom() else text


def result(text: str, limits: Limits, blocks_: SharedBlocks | None) -> tuple[str | None, list[str]]:
    """The values of a document as JSON, which keeps the order of keys, and everything that is told."""
    diagnostics = Diagnostics()
    document = read_data("a.yaml", text.encode(), limits, diagnostics, blocks_)
    return None if document is None else json.dumps(document.root), [one.text() for one in diagnostics]


LIMITS = (Limits(), Limits(), Limits(depth=4), Limits(nodes=30))


@settings(max_examples=examples(150))
@given(st.integers(0, 2**32), st.sampled_from(LIMITS))
def test_what_is_known_changes_nothing(seed: int, limits: Limits) -> None:
    writer, blocks_ = Writer(seed), SharedBlocks()
    for _ in range(20):
        text = writer.document()
        assert result(text, limits, blocks_) == result(text, limits, None), text


@pytest.mark.parametrize(
    "documents",
    [
        (f"{HEAD}    A: 1\n", f"{HEAD}    A: 1\n    A: 1\n"),
        (f"{HEAD}    A: 1\n    B: 2\n", f"{HEAD}    A: 'x\n    B: 2\n    C: y'\n"),
        (f"{HEAD}    A: 'x\n    B: y'\n", f"{HEAD}    A: 'x\n    C: 1\n    B: y'\n"),
        ("      paths: {A: 1}\n      z: '\npaths:\n  A: 2\nz: '\n", "paths:\n  A: 2\n"),
        (f"{HEAD}    A: 1\n", f"{HEAD}    A: 1\n    B: *a\n"),
        (f"{HEAD}    A: 1\n", f"{HEAD}    A: 1\n    B: [\n"),
        (f"{HEAD}    A: |+\n      x\n\n", f"{HEAD}    A: |+\n      x\n\n    B: 1\n"),
        (f"{HEAD}    A: |\n      x", f"{HEAD}    A: |\n      x\n"),
        (f"{HEAD[:27]}  x: 'a\n  schemas:\n    A: 1\n  y: '\n  schemas:\n    A: 2\n", f"{HEAD}    A: 1\n"),
        *(
            (f"{HEAD}    A: 'q\n    B: 1'\n    #{sign}    B: 2\n", f"{HEAD}    A: 'q\n    B: 3'\n")
            for sign in "\r\x85\u2028"
        ),
    ],
)
def test_what_seems_to_be_known_changes_nothing(documents: tuple[str, str]) -> None:
    blocks_ = SharedBlocks()
    for text in documents:
        assert result(text, Limits(), blocks_) == result(text, Limits(), None)


Lengths = Callable[[], list[int]]


@pytest.fixture
def lengths(monkeypatch: pytest.MonkeyPatch) -> Lengths:
    """How many bytes of YAML were really read, text by text, since the last call."""
    seen: list[int] = []
    original = YamlReader.read

    def read(self: YamlReader, text: bytes) -> Any:
        seen.append(len(text))
        return original(self, text)

    def taken() -> list[int]:
        found = list(seen)
        seen.clear()
        return found

    monkeypatch.setattr(YamlReader, "read", read)
    return taken


@needs_source
def test_the_real_files(lengths: Lengths) -> None:
    blocks_, short, whole = SharedBlocks(), 0, 0
    for path in sorted(SOURCE.iterdir()):
        text = path.read_text(encoding="utf-8")
        shared = result(text, Limits(), blocks_)
        short += sum(lengths())
        assert shared == result(text, Limits(), None)
        whole += sum(lengths())
    assert short < whole / 3


def files(*texts: str) -> list[SpecFile]:
    return [SpecFile(f"{index}.yaml", None, text.encode()) for index, text in enumerate(texts)]


def test_equal_blocks_are_one_object(lengths: Lengths) -> None:
    one, other = (
        f"{HEAD}    A: {{a: 1}}\n    B: {{b: 1}}\n",
        f"paths:\n  /a: {{}}\n{HEAD}    B: {{b: 1}}\n    A: {{a: 2}}\n",
    )
    first, second = (
        one.root["components"]["schemas"] for one in read_documents(files(one, other), Limits(), Diagnostics())
    )
    assert lengths() == [len(one), len(other) - len("B: {b: 1}") + len("x-known-0: 0")]
    assert first["B"] is second["B"]
    assert (list(second), second["A"]) == (["B", "A"], {"a": 2})


def test_places_are_those_of_the_text() -> None:
    one, other = f"{HEAD}    A: {{a: 1}}\n", f"{HEAD}    B: 1\n\n    A: {{a: 1}}\n"
    _, document = read_documents(files(one, other), Limits(), Diagnostics())
    place = document.place("/components/schemas/A/a")
    assert (place.line, place.column) == (6, 9)


@pytest.mark.parametrize(
    "text",
    [
        f"{HEAD}    A: 'x\n    B: y'\n",
        f"{HEAD}    A: {{a: 1,\n    b: 2}}\n",
        f"{HEAD}    A: &a {{}}\n    B: *a\n",
        f"{HEAD}    A: &a {{}}\n",
        f"{HEAD}    A: {{<<: {{a: 1}}}}\n",
        f"{HEAD}    A: {{a: 1, a: 2}}\n",
        f"{HEAD}    A: .nan\n",
        f"{HEAD}    A: 1\n    A: 1\n",
        f"{HEAD}    A: 1\n".replace("\n", "\r\n"),
        f"{HEAD}    A: 1 # \u2028    B: 2\n",
        f"{HEAD}    ? A\n    : 1\n",
        f"{HEAD}    <<: {{A: 1}}\n",
        f"{HEAD}    A: 1\n...\n",
        f"{HEAD}    A: 1\ncomponents: {{schemas: {{A: 1}}}}\n",
        "      paths: {A: 1}\n      z: '\npaths:\n  A: 2\nz: '\n",
        "paths: {}\n",
        "x-paths:\n  A: 1\n",
        "- paths:\n    A: 1\n",
        "",
    ],
)
def test_nothing_is_shared_of(text: str, lengths: Lengths) -> None:
    blocks_ = SharedBlocks()
    for _ in range(2):
        result(text, Limits(), blocks_)
    assert lengths() == [len(text.encode())] * 2


def test_blocks_of_common_forms() -> None:
    text = """# A comment.
---
openapi: 3.0.3
tags:
- name: a
paths:

  # Of pens.
  /pens/{id}:verb: {}
  '/inks':
      get: {}
# At the margin.
  "/caps": {}
x-more: {}
components:
        schemas:
            Pen: {}
        'parameters': {}
webhooks:
  pen: {}
"""
    found = cut(text, text.encode())
    assert found is not None
    assert [(region.path, region.column, [one.key for one in region.blocks]) for region in found.regions] == [
        (("paths",), 2, ["/pens/{id}:verb", "/inks", "/caps"]),
        (("components", "schemas"), 12, ["Pen"]),
        (("webhooks",), 2, ["pen"]),
    ]
    inks = found.regions[0].blocks[1]
    assert text.encode()[inks.start : inks.end].decode().splitlines()[-1] == "# At the margin."
    assert found.proven(YamlReader(Limits()).read(text.encode()))


def test_endless_lines_are_not_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    text = f"{HEAD}    A: 1\n    B: 1\n"
    monkeypatch.setattr(blocks, "_MOST", 5)
    assert cut(text, text.encode()) is not None
    monkeypatch.setattr(blocks, "_MOST", 4)
    assert cut(text, text.encode()) is None


def test_what_stands_deeper_is_another_block(lengths: Lengths) -> None:
    """Limits of depth hold as if the whole text had been read."""
    entry = "    A: {a: {b: {}}}\n"
    high, deep, limits, blocks_ = f"paths:\n{entry}", f"{HEAD}{entry}", Limits(depth=5), SharedBlocks()
    assert result(high, limits, blocks_)[1] == []
    assert result(deep, limits, blocks_) == result(deep, limits, None)
    assert lengths() == [len(high), len(deep), len(deep)]


def test_limits_are_those_of_whole_documents() -> None:
    many = "".join(f"    A{index}: [1, 2, 3]\n" for index in range(20))
    blocks_, limits = SharedBlocks(), Limits(nodes=85)
    assert result(f"{HEAD}{many}", limits, blocks_)[1] == []
    longer = f"{HEAD}{many}    B: [1, 2, 3]\n"
    assert result(longer, limits, blocks_) == result(longer, limits, None)
    assert [text.partition("SL121")[1] for text in result(longer, limits, blocks_)[1]] == ["SL121"]


class Memo:
    """Runs of one name that share a folder for the cache."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def run(self, *texts: str) -> list[Any]:
        """The roots of documents."""
        with remembering("a run"):
            return [document.root for document in read_documents(files(*texts), Limits(), Diagnostics())]


@pytest.fixture
def memo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Memo:
    monkeypatch.setenv("SPECLOOM_CACHE", str(tmp_path))
    return Memo(tmp_path)


LONG = "".join(f"    A{index}: {{description: {'x' * 400}, value: {index}}}\n" for index in range(100))


def test_a_later_run_reads_what_changed(memo: Memo, lengths: Lengths) -> None:
    first, second = f"openapi: 3.0.3\n{HEAD[15:]}{LONG}", f"openapi: 3.0.3\npaths: {{}}\n{HEAD[15:]}{LONG}"
    made = memo.run(first, second)
    assert len(lengths()) == 2
    assert memo.run(first, second) == made
    assert max(lengths()) < len(first) / 5
    changed = first.replace("value: 7}", "value: seven}")
    one, other = memo.run(changed, second)
    assert max(lengths()) < len(changed) / 5
    assert (one["components"]["schemas"]["A7"]["value"], other) == ("seven", made[1])
    assert one["components"]["schemas"]["A8"] is other["components"]["schemas"]["A8"]
    assert memo.run(changed, second) == [one, other]


def test_other_line_breaks_and_marks(memo: Memo) -> None:
    """What has no blocks is read as a whole."""
    text = (HEAD + LONG).replace("\n", "\r\n")
    assert memo.run(text) == memo.run(text)
