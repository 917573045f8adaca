"""YAML that was read before: in this run the blocks that several files repeat, in the cache all that the last run read.

What comes from the cache is data like that of any document, and is judged by every later stage as if it had just been
read. Kept is only what JSON has exactly: no shared parts, no problems, no key twice.
"""

from __future__ import annotations

import contextlib
import json
from typing import Any

from yaml import YAMLError

from specloom.cache.pack import Pack
from specloom.core.limits import Limits
from specloom.read.blocks import Cut, Path, Region, at, cut
from specloom.read.errors import ReadError
from specloom.read.position_cache import PositionCache
from specloom.read.yaml_text import YamlReader

# Smaller texts are read faster than they are looked up.
_SMALL = 4096


class ParseCache:
    """Documents by the digest of their bytes, and blocks of documents; with a `name` also for later runs of that name.

    Equal blocks are one object in all documents. Every document must be read within the same limits. `spots` are the
    places that are looked up in them.
    """

    def __init__(self, name: str = "", spots: PositionCache | None = None) -> None:
        self.spots = spots or PositionCache()
        self._pack = Pack(name and f"parsed {name}")
        self._blocks: dict[str, Any] = {}

    def find(self, data: bytes, digest: str) -> dict[str, Any] | None:
        """The root of a document with these bytes; None where it is not known."""
        if not self._pack.kept or len(data) < _SMALL:
            return None
        try:
            root, regions = self._kept(f"document {digest}")
            for path, members in regions:
                root = _filled(root, tuple(path), {key: self._block(one) for key, one in members.items()})
        except (TypeError, ValueError, KeyError, AttributeError):
            return None
        return root if isinstance(root, dict) else None

    def read(self, text: str, data: bytes, digest: str, reader: YamlReader) -> Any:
        """The result of `reader.read(data)`, if only parts of the data are new.

        `data` is `text` in UTF-8, `digest` that of its file.
        """
        found = cut(text, data)
        root = self._assembled(found, reader) if found is not None else None
        if root is None:
            root = reader.read(data)
            if not reader.plain or not isinstance(root, dict):
                return root
        regions = found.regions if found is not None and found.proven(root) else ()
        for path, _, blocks in regions:
            values = at(root, path)
            for one in blocks:
                if not self._knows(one.digest):
                    self._blocks[one.digest] = values[one.key]
                    self._keep(one.digest, [values[one.key]])
        if len(data) >= _SMALL:
            self._keep_document(digest, root, regions)
        return root

    def save(self) -> None:
        """Keep for later runs what this one has read."""
        self._pack.save()

    def _assembled(self, found: Cut, reader: YamlReader) -> dict[str, Any] | None:
        """The value of source text with some known blocks; None if it must be read as a whole."""
        rest = found.without(self._knows)
        if rest is found:
            return None
        trial = YamlReader(reader.limits, reader.started)
        try:
            root: dict[str, Any] = trial.read(rest.data)
        except (ReadError, YAMLError):
            return None
        if not (trial.plain and rest.proven(root)):
            return None
        for path, _, blocks in found.regions:
            values = at(root, path)
            members = {
                one.key: self._block(one.digest) if self._knows(one.digest) else values[one.key] for one in blocks
            }
            at(root, path[:-1])[path[-1]] = members
        # Known blocks may have one key twice, which is for the whole text to tell.
        return root if found.proven(root) and _within(root, found.data, reader.limits) else None

    def _knows(self, digest: str) -> bool:
        if digest in self._blocks:
            return True
        kept = self._kept(digest)
        if kept is not None:
            self._blocks[digest] = kept[0]
        return kept is not None

    def _block(self, digest: str) -> Any:
        """The value of a block; KeyError where it is not known."""
        if not self._knows(digest):
            raise KeyError(digest)
        return self._blocks[digest]

    def _kept(self, key: str) -> Any:
        """What the pack has under a key, as JSON values; None where it has nothing."""
        found = self._pack.get(key)
        return None if found is None else json.loads(found)

    def _keep(self, key: str, value: Any) -> None:
        """Put a value into the pack, if JSON can hold it."""
        if self._pack.kept:
            with contextlib.suppress(ValueError, RecursionError):
                self._pack.put(key, json.dumps(value, allow_nan=False))

    def _keep_document(self, digest: str, root: dict[str, Any], regions: tuple[Region, ...]) -> None:
        listed = []
        for path, _, blocks in regions:
            root = _filled(root, path, {})
            listed.append((path, {one.key: one.digest for one in blocks}))
        self._keep(f"document {digest}", (root, listed))


def _filled(root: dict[str, Any], path: Path, members: dict[str, Any]) -> dict[str, Any]:
    """A copy of `root` with another mapping at a path; all else is shared."""
    inner = members if len(path) == 1 else _filled(root[path[0]], path[1:], members)
    return {**root, path[0]: inner}


def _within(root: Any, data: bytes, limits: Limits) -> bool:
    """Whether a document has no more values than it may; each takes a character at least."""
    if len(data) <= limits.nodes:
        return True
    count, stack = 1, [root]
    while stack:
        value = stack.pop()
        members = value.values() if isinstance(value, dict) else value
        count += len(value)
        stack += [one for one in members if isinstance(one, dict | list)]
    return count <= limits.nodes
