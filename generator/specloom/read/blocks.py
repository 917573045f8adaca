"""Cuts a YAML text into the blocks that files of one API repeat: path items, webhooks, components.

Lines alone tell where a block seems to begin; a quoted text that spans lines may look just so. The parser is the judge
(`Cut.proven`): in block style, the keys of one mapping begin lines of one column (YAML 1.2.2, section 8.2.2). So where
every line of that column names a key, and the parser finds these keys and no others, each line is where it found its
key. Nothing is open between two keys, which is why equal blocks have equal values wherever they stand.
"""

from __future__ import annotations

import hashlib
import re
from bisect import bisect_left
from collections.abc import Callable
from functools import cache
from itertools import chain, pairwise
from typing import Any, NamedTuple

from specloom.core.record import record

Path = tuple[str, ...]
"""The keys that lead to a mapping."""

_MAPS = frozenset({"paths", "webhooks", "definitions"})
# Keys stand in these columns or left of them, as a rule; and always for blocks.
_USUAL, _WIDEST = 4, 16
# Lines to keep in mind; documents of so many blocks are read whole.
_MOST = 250_000
# Other line breaks of YAML, and the mark that may begin a line: with one of them, a line is not what it seems.
_ODD = "\r\x85\u2028\u2029\ufeff"
_NO_CONTENT = re.compile(rb"(?: *+(?:#[^\n]*+)?\n)*+")
_SPACES = re.compile(rb" *+")
_KEY = rb"""(?:([\w/$\x80-\xff][^\s:]*+(?::[^\s:]++)*+)|'([^'\n]*+)'|"([^"\\\n]*+)"):(?=( *+\n)|[ ]|\Z)"""


class Block(NamedTuple):
    """One entry of a mapping: its key, where its lines are in the text, and what equal blocks have in common."""

    key: str
    start: int
    end: int
    digest: str


class Region(NamedTuple):
    """A mapping of which every entry is a block."""

    path: Path
    column: int
    blocks: tuple[Block, ...]


@record
class Cut:
    """Source text with its regions, in order; `keys` are what its lines name in these and in all enclosing ones."""

    data: bytes
    regions: tuple[Region, ...]
    keys: dict[Path, list[str]]

    def without(self, known: Callable[[str], bool]) -> Cut:
        """The text with one entry in place of each run of blocks whose digests are known; this one where none is."""
        parts: list[bytes] = []
        keys, position = dict(self.keys), 0
        for path, column, blocks in self.regions:
            keys[path] = left = []
            inside = False
            for block in blocks:
                before, inside = inside, known(block.digest)
                if not inside:
                    left.append(block.key)
                    continue
                if not before:
                    left.append(f"x-known-{len(left)}")
                    parts += (self.data[position : block.start], b" " * column, left[-1].encode(), b": 0\n")
                position = block.end
        return Cut(b"".join([*parts, self.data[position:]]), (), keys) if parts else self

    def proven(self, root: Any) -> bool:
        """Whether a value has the keys that the lines of its text seem to name, in their order."""
        return all(list(at(root, path)) == keys for path, keys in self.keys.items())


def at(root: Any, path: Path) -> dict[str, Any]:
    """The mapping at a path; an empty one where there is none."""
    for key in path:
        root = root.get(key) if isinstance(root, dict) else None
    return root if isinstance(root, dict) else {}


def cut(text: str, data: bytes) -> Cut | None:
    """The blocks of a text, of which `data` is the UTF-8; None if its lines are ambiguous."""
    if any(one in text for one in _ODD):
        return None
    lines = _Lines(data)
    top = lines.entries(lines.first, len(data), 0)
    regions: list[Region] = []
    keys: dict[Path, list[str]] = {(): [one.key for one in top]}
    for one in top:
        if one.key in _MAPS:
            _add(regions, data, (one.key,), lines.below(one))
        elif one.key == "components":
            if kinds := lines.below(one):
                keys[one.key,] = [kind.key for kind in kinds]
            for kind in kinds:
                _add(regions, data, (one.key, kind.key), lines.below(kind))
    keys |= {region.path: [block.key for block in region.blocks] for region in regions}
    return Cut(data, tuple(regions), keys) if regions else None


class _Line(NamedTuple):
    """A line and the key that it names, if it does; `inside` is the next line where the value does not begin here."""

    start: int
    column: int
    key: str | None
    inside: int


class _Entry(NamedTuple):
    """Lines from one that names a key to the next one; the value does not begin before `inside`, if that is not -1."""

    key: str
    column: int
    start: int
    end: int
    inside: int


class _Lines:
    """The lines of a text by their column, in one pass where that is one of the usual columns."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        first = _content(data, 0)
        self.first = _content(data, first + 4) if data.startswith(b"---\n", first) else first
        self._usual = _lines(data, self.first, len(data), _USUAL)
        self._starts = [one.start for one in self._usual]

    def entries(self, first: int, end: int, column: int) -> list[_Entry]:
        """The entries from the line at `first` on; none where a line of this column, or left of it, names no key."""
        if column <= _USUAL:
            lines = self._usual[bisect_left(self._starts, first) : bisect_left(self._starts, end)]
        else:
            lines = _lines(self.data, first, end, column)
        found: list[_Entry] = []
        for start, here, key, inside in lines:
            if here == column and key is not None:
                found.append(_Entry(key, column, start, end, inside))
            elif here <= column and (column or self.data[start : start + 2] not in (b"- ", b"-\n")):
                return []  # but a list in the first column is the value of the key before
        if not found or found[0].start != first:
            return []
        return [one._replace(end=after.start) for one, after in pairwise(found)] + found[-1:]

    def below(self, entry: _Entry) -> list[_Entry]:
        """The entries of the mapping that begins in the line after that of a key."""
        first = _content(self.data, entry.inside) if entry.inside >= 0 else entry.end
        spaces = _SPACES.match(self.data, first, entry.end)
        column = spaces.end() - first if spaces else 0
        return self.entries(first, entry.end, column) if entry.column < column <= _WIDEST else []


def _add(regions: list[Region], data: bytes, path: Path, entries: list[_Entry]) -> None:
    if entries:
        # What stands deeper may be refused where the same block was not, higher up.
        level = str(len(path))
        digests = (level + hashlib.sha256(data[entry.start : entry.end]).hexdigest() for entry in entries)
        blocks = (Block(one.key, one.start, one.end, digest) for one, digest in zip(entries, digests, strict=True))
        regions.append(Region(path, entries[0].column, tuple(blocks)))


def _content(data: bytes, start: int) -> int:
    """Where the first line begins, from the one at `start` on, that is neither empty nor a comment."""
    found = _NO_CONTENT.match(data, start)
    return found.end() if found else start


def _lines(data: bytes, first: int, end: int, column: int) -> list[_Line]:
    """The lines from `first` to `end` that begin in a column, or left of it; none where there are too many."""
    here, behind = _patterns(column)
    result: list[_Line] = []
    for match in chain([here.match(data, first, end)], behind.finditer(data, first, end)):
        if match is None:
            continue
        if len(result) == _MOST:
            return []
        start, content = match.span(1)
        key = match[2] or match[3] or match[4]
        result.append(_Line(start, content - start, key.decode() if key else None, match.end(5)))
    return result


@cache
def _patterns(column: int) -> tuple[re.Pattern[bytes], re.Pattern[bytes]]:
    """A line that begins in a column or left of it, with the key that it names; the same behind a line break."""
    line = rb"( {0,%d}+)(?=[^ \n#])(?:%s)?" % (column, _KEY)
    return re.compile(line), re.compile(rb"\n" + line)
