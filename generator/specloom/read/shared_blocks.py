"""Reads each YAML block that several files repeat once: equal blocks are one object in all documents.

A block that an earlier run has read comes from the memo. It is data like that of any document, and every later stage
judges it as if it had just been read. Remembered is only what JSON has exactly: no shared parts, no problems, no key
twice.
"""

from __future__ import annotations

import json
from typing import Any

from yaml import YAMLError

from specloom.cache.memo import find_memo, put_memo
from specloom.core.limits import Limits
from specloom.read.blocks import Cut, at, cut
from specloom.read.errors import ReadError
from specloom.read.yaml_text import YamlReader

# Smaller blocks are read faster than they are looked up.
_SMALL = 256


class SharedBlocks:
    """The blocks of all documents of a run, by digest. Every document must be read within the same limits."""

    def __init__(self) -> None:
        self._values: dict[str, Any] = {}

    def read(self, text: str, data: bytes, reader: YamlReader) -> Any:
        """The result of `reader.read(data)`, if only parts of the data are new. `data` is `text` in UTF-8."""
        pieces = cut(text, data)
        root = self._assembled(pieces, reader) if pieces is not None else None
        if root is None:
            root = reader.read(data)
            if not reader.plain or not isinstance(root, dict):
                return root
        for path, _, blocks in pieces.regions if pieces is not None and pieces.proven(root) else ():
            values = at(root, path)
            for block in blocks:
                if block.digest not in self._values:
                    self._values[block.digest] = values[block.key]
                    if block.end - block.start >= _SMALL:
                        _remember(block.digest, reader.limits, values[block.key])
        return root

    def _assembled(self, pieces: Cut, reader: YamlReader) -> dict[str, Any] | None:
        """The value of source text with some known blocks; None if it must be read as a whole."""
        for _, _, blocks in pieces.regions:
            for block in blocks:
                if block.digest not in self._values and block.end - block.start >= _SMALL:
                    self._recall(block.digest, reader.limits)
        rest = pieces.without(self._values.__contains__)
        if rest is pieces:
            return None
        trial = YamlReader(reader.limits, reader.started)
        try:
            root: dict[str, Any] = trial.read(rest.data)
        except (ReadError, YAMLError):
            return None
        if not (trial.plain and rest.proven(root)):
            return None
        for path, _, blocks in pieces.regions:
            values = at(root, path)
            members = {
                block.key: self._values[block.digest] if block.digest in self._values else values[block.key]
                for block in blocks
            }
            at(root, path[:-1])[path[-1]] = members
        # Known blocks may have one key twice, which is for the whole text to tell.
        return root if pieces.proven(root) and _within(root, pieces.data, reader.limits) else None

    def _recall(self, digest: str, limits: Limits) -> None:
        """Take a block that an earlier run has read."""
        text = find_memo(_KIND, (digest, limits))
        if text is not None:
            try:
                self._values[digest] = json.loads(text)
            except (ValueError, RecursionError):
                return


_KIND = "YAML block"


def _remember(digest: str, limits: Limits, value: Any) -> None:
    """Keep a block for later runs, if JSON can hold it."""
    put_memo(_KIND, (digest, limits), lambda: json.dumps(value, allow_nan=False))


def _within(root: Any, data: bytes, limits: Limits) -> bool:
    """Whether a document has no more values than it may; each takes a character at least."""
    if len(data) <= limits.nodes:
        return True
    count, stack = 1, [root]
    while stack:
        value = stack.pop()
        members = value.values() if isinstance(value, dict) else value
        count += len(value)
        stack += [member for member in members if isinstance(member, dict | list)]
    return count <= limits.nodes
