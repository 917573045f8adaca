"""Places that were looked up in a file, kept by the digest of its bytes: a later run looks up those that are new.

What comes from the cache is data: of anything but a line, a column and a bare scalar's characters, nothing is known.
"""

from __future__ import annotations

import json
from typing import NamedTuple

from specloom.cache.pack import Pack
from specloom.read.errors import Spot


class Found(NamedTuple):
    """Where a value stands, or its nearest ancestor if there is no such value; and a bare scalar's own characters."""

    spot: Spot
    written: str | None


class PositionCache:
    """What is found in the files of a run, by file and pointer; with a `name` also for later runs of that name.

    A file is named by the digest of its bytes and by the language that it is read as.
    """

    def __init__(self, name: str = "") -> None:
        self._pack = Pack(name and f"spots {name}")
        self._files: dict[str, dict[str, Found]] = {}
        self._met: list[str] = []
        self._new: set[str] = set()

    def meet(self, file: str) -> None:
        """A file of this run: what is known of it stays known, even if nothing of it is asked for."""
        self._met.append(file)

    def find(self, file: str, pointer: str) -> Found | None:
        """What is known of the value at a pointer; None where that has to be looked up."""
        known = self._files.get(file)
        if known is None:
            known = self._files[file] = self._kept(file)
        return known.get(pointer)

    def put(self, file: str, pointer: str, found: Found) -> None:
        """Keep what was looked up, since `find` knew nothing of it."""
        self._files[file][pointer] = found
        self._new.add(file)

    def save(self) -> None:
        """Keep for later runs what this one has looked up; nothing is written where nothing was."""
        if not self._new:
            return
        for file in self._met:
            self.find(file, "")  # a pack forgets what nobody asked for
            if file in self._new:
                self._pack.put(file, json.dumps(self._files[file]))
        self._new.clear()
        self._pack.save()

    def _kept(self, file: str) -> dict[str, Found]:
        try:
            text = self._pack.get(file)
            kept = json.loads(text) if text is not None else {}
            return {pointer: found for pointer, value in kept.items() if (found := _checked(value))}
        except (TypeError, ValueError, AttributeError, RecursionError):
            return {}


def _checked(value: object) -> Found | None:
    """What the cache has for a pointer, if it can be true."""
    match value:
        case [[int(line), int(column)], str() | None as written] if type(line) is type(column) is int:
            return Found(Spot(line, column), written) if line > 0 and column > 0 else None
    return None
