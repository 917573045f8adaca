"""YAML that was read before, as JSON in the cache: reading it again takes a tenth of the time.

Kept is only what JSON has exactly: no shared parts, no problems, no key twice. What comes from here is data like that
of any document, and is judged by every later stage as if it had just been read.
"""

from __future__ import annotations

import json
import re
from typing import Any

from ..caching.program import program_digest
from ..caching.texts import TextCache, cache_folder
from .limits import Limits

_KIND = "parsed-1"
# Smaller texts are read faster than they are looked up.
_SMALL = 4096
_ANCHOR = re.compile(rb"(?:^|[\s\[{,:])&\S")


class Parsed:
    """Roots of documents by the digest of their bytes; with `kept` False none is known, and none is kept."""

    def __init__(self, *, kept: bool) -> None:
        self._cache = TextCache(cache_folder(), _KIND) if kept else None

    def find(self, data: bytes, digest: str, limits: Limits) -> Any:
        """The root of a document with these bytes; None where it is not known."""
        if self._cache is None or len(data) < _SMALL:
            return None
        text = self._cache.get(_key(digest, limits))
        try:
            return None if text is None else json.loads(text)
        except (ValueError, RecursionError):
            return None

    def keep(self, data: bytes, digest: str, limits: Limits, root: Any) -> None:
        """Remember a root, if JSON can hold it."""
        if self._cache is None or len(data) < _SMALL or not isinstance(root, dict):
            return
        if _ANCHOR.search(data):
            return  # parts may be shared, and must stay so: written out they may be far larger
        try:
            text = json.dumps(root, allow_nan=False)
        except (ValueError, RecursionError):
            return
        self._cache.put(_key(digest, limits), text)


NOTHING_KEPT = Parsed(kept=False)


def _key(digest: str, limits: Limits) -> str:
    return TextCache.key(f"{program_digest()} {digest} {limits!r}")
