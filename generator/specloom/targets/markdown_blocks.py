"""Markdown of a document, read into blocks: the part of CommonMark that descriptions use, and nothing that is HTML.

What is not understood is a paragraph. `specloom.targets.markdown` writes the blocks again, in its own spelling.
"""

from __future__ import annotations

import re
from typing import TypeAlias

from specloom.core.record import record

_DEPTH = 6
# A table has at most so many cells for each that was written; a small one may have more.
_FILLED, _SPARSE = 8, 1_000
_FENCE = re.compile(r"( {0,3})(`{3,}(?=[^`]*$)|~{3,})[ ]*([^\s`]*)")
_HEADING = re.compile(r" {0,3}#{1,6}[ ]+(.*?\S)(?:[ ]+#+)?[ ]*$")
_UNDERLINE = re.compile(r" {0,3}(?:={2,}|-{2,})[ ]*$")
_QUOTE = re.compile(r" {0,3}> ?")
_ITEM = re.compile(r"( *)([-*+]|\d{1,9}[.)])( +)(?=\S)")
_DELIMITERS = re.compile(r"\|?[ ]{0,9}:?-+:?[ ]{0,9}(?:\|[ ]{0,9}:?-+:?[ ]{0,9})*\|?$")
_RULE = re.compile(r" {0,3}([-*_])(?:[ ]*\1){2,}[ ]*$")
_CELL_END = re.compile(r"(?<!\\)\|")


@record
class Paragraph:
    """Lines of prose; `strong` where they are a heading of their own."""

    lines: tuple[str, ...]
    strong: bool = False


@record
class Fence:
    """Lines of code."""

    language: str
    lines: tuple[str, ...]


@record
class Quote:
    """Quoted blocks."""

    blocks: tuple[Block, ...]


@record
class List:
    """A list; `start` is the first number, None for bullets."""

    start: int | None
    items: tuple[tuple[Block, ...], ...]


@record
class Table:
    """A table; the first row is its head, and all rows are as long."""

    rows: tuple[tuple[str, ...], ...]


Block: TypeAlias = Paragraph | Fence | Quote | List | Table


def parse_blocks(text: str) -> tuple[Block, ...]:
    """The blocks of `text`, which holds no control characters but line ends and tabs."""
    return tuple(_Reader([line.expandtabs(4).rstrip() for line in text.split("\n")], 0).read())


class _Reader:
    """Reads the lines of one container; containers inside it get readers of their own."""

    def __init__(self, lines: list[str], depth: int) -> None:
        self._lines = lines
        self._depth = depth
        self._at = 0
        self._prose: list[str] = []
        self._blocks: list[Block] = []

    def read(self) -> list[Block]:
        """All blocks."""
        while self._at < len(self._lines):
            line = self._lines[self._at]
            if not line.strip():
                self._end_paragraph()
                self._at += 1
            elif not self._special(line):
                self._prose.append(line.strip())
                self._at += 1
        self._end_paragraph()
        return self._blocks

    def _end_paragraph(self, *, strong: bool = False) -> None:
        if self._prose:
            self._blocks.append(Paragraph(tuple(self._prose), strong))
            self._prose = []

    def _add(self, block: Block) -> bool:
        self._end_paragraph()
        self._blocks.append(block)
        return True

    def _special(self, line: str) -> bool:
        """Read a block that is no paragraph, if one begins here."""
        if found := _FENCE.match(line):
            return self._fence(found)
        if self._prose and _UNDERLINE.match(line):
            self._at += 1
            self._end_paragraph(strong=True)
            return True
        if _RULE.match(line):
            self._at += 1
            return self._add(Paragraph((line.strip(),)))
        if found := _HEADING.match(line):
            self._at += 1
            return self._add(Paragraph((found[1],), strong=True))
        if "|" in line and self._table(line):
            return True
        if self._depth < _DEPTH:
            if _QUOTE.match(line):
                return self._quote()
            if (found := _ITEM.match(line)) and self._may_interrupt(found[2]):
                return self._list(found)
        if not self._prose and line.startswith("    "):
            return self._indented()
        return False

    def _may_interrupt(self, marker: str) -> bool:
        """A number within prose is a list only where it is the first one."""
        return not self._prose or not marker[0].isdigit() or marker[:-1] == "1"

    def _fence(self, found: re.Match[str]) -> bool:
        indent, mark, language = len(found[1]), found[2], found[3]
        closing = re.compile(rf" {{0,3}}{re.escape(mark[0])}{{{len(mark)},}}[ ]*$")
        self._at += 1
        code: list[str] = []
        while self._at < len(self._lines):
            line = self._lines[self._at]
            self._at += 1
            if closing.match(line):
                break
            code.append(line[min(indent, len(line) - len(line.lstrip(" "))) :])
        return self._add(Fence(language, tuple(code)))

    def _indented(self) -> bool:
        code: list[str] = []
        while self._at < len(self._lines) and (
            not self._lines[self._at].strip() or self._lines[self._at].startswith("    ")
        ):
            code.append(self._lines[self._at][4:])
            self._at += 1
        while not code[-1]:
            code.pop()
        return self._add(Fence("", tuple(code)))

    def _quote(self) -> bool:
        inner: list[str] = []
        while self._at < len(self._lines) and (found := _QUOTE.match(self._lines[self._at])):
            inner.append(self._lines[self._at][found.end() :])
            self._at += 1
        return self._add(Quote(tuple(_Reader(inner, self._depth + 1).read())))

    def _table(self, line: str) -> bool:
        after = self._lines[self._at + 1] if self._at + 1 < len(self._lines) else ""
        head = _cells(line)
        if "|" not in after or not _DELIMITERS.match(after.strip()) or len(_cells(after)) != len(head):
            return False
        rows, at, written = [head], self._at + 2, len(head)
        while at < len(self._lines) and "|" in self._lines[at]:
            row = _cells(self._lines[at])
            rows.append((row + ("",) * len(head))[: len(head)])
            at, written = at + 1, written + len(row)
            if len(rows) * len(head) > _FILLED * written + _SPARSE:
                return False  # many short rows below a wide head: as a table this is many times as long
        self._at = at
        return self._add(Table(tuple(rows)))

    def _list(self, first: re.Match[str]) -> bool:
        ordered = first[2][0].isdigit()
        outer = len(first[1])
        items: list[tuple[Block, ...]] = []
        while self._at < len(self._lines):
            found = _ITEM.match(self._lines[self._at])
            if not found or found[2][0].isdigit() != ordered or not outer - 1 <= len(found[1]) <= outer + 1:
                break
            items.append(tuple(_Reader(self._item(found), self._depth + 1).read()))
        return self._add(List(int(first[2][:-1]) if ordered else None, tuple(items)))

    def _item(self, found: re.Match[str]) -> list[str]:
        """The lines of one item, without their indentation; reading stops before whatever comes after it."""
        outer = len(found[1])
        offset = found.end() if len(found[3]) <= 4 else found.end(2) + 1
        lines = [self._lines[self._at][found.end() :]]
        self._at += 1
        while self._at < len(self._lines):
            line = self._lines[self._at]
            indent = len(line) - len(line.lstrip(" "))
            nested = _ITEM.match(line)
            if not line:
                blanks = self._blanks_inside(offset)
                if not blanks:
                    break
                lines += [""] * blanks
                self._at += blanks
                continue
            elif indent >= offset or (nested and indent > outer + 1):
                lines.append(line[min(indent, offset) :])
            elif nested or not lines[-1] or _FENCE.match(line) or _HEADING.match(line) or _QUOTE.match(line):
                break
            else:
                lines.append(line.strip())
            self._at += 1
        return lines

    def _blanks_inside(self, offset: int) -> int:
        """The number of blank lines here, if an item goes on after them. Those between two items are passed over."""
        after = self._at
        while after < len(self._lines) and not self._lines[after]:
            after += 1
        if after == len(self._lines):
            return 0
        if self._lines[after].startswith(" " * offset):
            return after - self._at
        if _ITEM.match(self._lines[after]):
            self._at = after
        return 0


def _cells(line: str) -> tuple[str, ...]:
    inner = line.strip().removeprefix("|")
    if inner.endswith("|") and not inner.endswith("\\|"):
        inner = inner[:-1]
    return tuple(cell.strip().replace("\\|", "|") for cell in _CELL_END.split(inner))
