"""Where single values of a document stand: of a YAML text, only the blocks that hold them are parsed once more.

The lines between blocks are parsed with one line in place of all blocks of a mapping. The whole text is gone through
where it cannot be cut into blocks, where an alias may lead from one part of it to another, and where it is JSON.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property
from typing import Any, NamedTuple

from yaml import YAMLError

from specloom.cache.memo import memo_json
from specloom.core.json_pointer import pointer_of, tokens_of
from specloom.read.blocks import Block, Cut, cut
from specloom.read.decoding import decode
from specloom.read.errors import Spot
from specloom.read.positions import AliasFound, Positions, json_positions, yaml_positions
from specloom.read.yaml_text import no_collecting


class Position(NamedTuple):
    """Where a value stands, or its nearest ancestor if there is no such value; and a bare scalar's own characters."""

    spot: Spot
    written: str | None


class SourceMap:
    """The places of a file's values, looked up one by one.

    `root` is what was read from `data`, which is therefore known to be sound and within the limits. `digest` is that of
    `data`.
    """

    def __init__(
        self,
        data: bytes = b"",
        root: Any = None,
        digest: str = "",
        *,
        is_json: bool = False,
    ) -> None:
        self.is_json = is_json
        self._data, self._root = data, root
        self._digest = digest
        self._whole_only = is_json
        self._known: dict[str, Position] = {}

    def written(self, pointer: str) -> str | None:
        """A bare scalar's own characters, which its value does not show."""
        return self.find(pointer).written

    def find(self, pointer: str) -> Position:
        """The position of the value at an RFC 6901 pointer."""
        position = self._known.get(pointer)
        if position is None:
            key = (self.is_json, self._digest, pointer)
            position = _checked(memo_json("position", key, lambda: self._look_up(pointer)))
            position = self._known[pointer] = position or self._look_up(pointer)
        return position

    def _look_up(self, pointer: str) -> Position:
        if not self._whole_only and self._parts is not None:
            try:
                return self._parts.find(pointer)
            except (AliasFound, YAMLError):
                self._whole_only = True
        return _found(self.whole, pointer)

    @cached_property
    def whole(self) -> Positions:
        """The positions of all values."""
        with no_collecting():
            text, encoded = decode(self._data)
            return json_positions(text) if self.is_json else yaml_positions(encoded)

    @cached_property
    def _parts(self) -> _Parts | None:
        found = cut(*decode(self._data))
        return _Parts(found) if found is not None and found.proven(self._root) else None


def _found(positions: Positions, pointer: str) -> Position:
    entry, found = positions.find(pointer)
    return Position(entry.spot, entry.written if found else None)


def _checked(value: object) -> Position | None:
    """A position that the memo has, if it can be true."""
    match value:
        case Position():
            return value
        case [[int(line), int(column)], str() | None as written] if type(line) is type(column) is int:
            return Position(Spot(line, column), written) if line > 0 and column > 0 else None
    return None


class _Part(NamedTuple):
    """The positions of some lines of a text: those after line `after[i]` of them stand `further[i]` lines further down.

    `after` ascends from 0.
    """

    positions: Positions
    after: list[int]
    further: list[int]

    def find(self, pointer: str) -> Position:
        """As `SourceMap.find`."""
        spot, written = _found(self.positions, pointer)
        return Position(spot._replace(line=spot.line + self.further[bisect_left(self.after, spot.line) - 1]), written)


class _Parts:
    """Source text with verified blocks, in parts that are parsed on demand."""

    def __init__(self, text: Cut) -> None:
        self._text = text
        self._regions = {region.path: {block.key: block for block in region.blocks} for region in text.regions}
        self._inside: dict[int, _Part] = {}

    def find(self, pointer: str) -> Position:
        """As `SourceMap.find`; raises AliasFound or YAMLError if the whole text is needed."""
        tokens = tokens_of(pointer)
        for path, blocks in self._regions.items():
            length = len(path)
            if len(tokens) > length and tuple(tokens[:length]) == path:
                block = blocks.get(tokens[length])
                if block is None:
                    return Position(self._between.find(pointer_of(path)).spot, None)
                return self._part(block).find(pointer_of(tokens[length:]))
        return self._between.find(pointer)

    def _part(self, block: Block) -> _Part:
        part = self._inside.get(block.start)
        if part is None:
            positions = yaml_positions(self._text.data[block.start : block.end], part=True)
            part = self._inside[block.start] = _Part(positions, [0], [self._lines(0, block.start)])
        return part

    @cached_property
    def _between(self) -> _Part:
        """All that is in no block."""
        after, further, end, line = [0], [0], 0, 1
        for _, _, blocks in self._text.regions:
            line += self._lines(end, blocks[0].start)
            end = blocks[-1].end
            after.append(line)
            further.append(further[-1] + self._lines(blocks[0].start, end) - 1)
            line += 1
        return _Part(yaml_positions(self._text.without(lambda digest: True).data, part=True), after, further)

    def _lines(self, start: int, end: int) -> int:
        return self._text.data.count(b"\n", start, end)
