"""Paths: which of their segments say what they are about, and which only say where that is kept."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from specloom.core.record import record
from specloom.core.words import lower_words, singular
from specloom.normalise.path_keys import split_path_key

_VERSION = re.compile(r"v\d+(?:[._-]?\d+)*[a-z]*\d*|\d{4}-\d\d(?:-\d\d)?(?:-[a-z]+)?|[\d.]+", re.IGNORECASE)
_FORM = re.compile(r"\.(?:json|xml|ya?ml|html?|php|aspx?)$|\.\{[^{}]*\}$", re.IGNORECASE)
_PLAIN = frozenset({"api", "apis", "rest"})
_SELDOM = 10


@record
class Segment:
    """A static segment. `item` where a placeholder follows it, `last` where no other static segment does."""

    text: str
    key: str
    plural: bool
    item: bool
    last: bool


def noun_key(words: Iterable[str]) -> str:
    """What names have in common that differ in number, case and signs alone."""
    return "".join(singular(word.lower()) for word in words)


def segments(path: str) -> tuple[Segment, ...]:
    """The static segments of a path, without versions and `api`. The key in `/orders({id})` is a placeholder."""
    parts: list[tuple[str, bool]] = []
    for part in split_path_key(path).path.split("/"):
        text = _FORM.sub("", part).partition("{")[0]
        before = text.rstrip("(:='\"") if "{" in part and "(" in text else text if "{" not in part else ""
        if before and not _VERSION.fullmatch(before) and before.lower() not in _PLAIN and lower_words(before):
            parts.append((before, "{" in _FORM.sub("", part)))
        elif parts and "{" in part:
            parts[-1] = (parts[-1][0], True)
    result = []
    for index, (text, item) in enumerate(parts):
        words = lower_words(text)
        plural = singular(words[-1]) != words[-1]
        result.append(Segment(text, noun_key(words), plural, item, index == len(parts) - 1))
    return tuple(result)


class Paths:
    """The paths of an API: prefixes of many resources (`/crm/...`) are distinguished from the resources themselves."""

    def __init__(self, paths: Iterable[str]) -> None:
        self._segments = {path: segments(path) for path in paths}
        seen: Counter[str] = Counter()
        things: Counter[str] = Counter()
        after: dict[str, set[str]] = {}
        self._items: set[str] = set()
        for path in self._segments.values():
            for segment, following in zip(path, (*path[1:], None), strict=False):
                seen[segment.key] += 1
                things[segment.key] += segment.item or segment.last
                after.setdefault(segment.key, set()).add(following.key if following else "")
                if segment.item:
                    self._items.add(segment.key)
        seldom = {key for key, times in seen.items() if things[key] * _SELDOM <= times}
        self._around = {key for key in seldom if len(after[key] - {""}) > 1}
        waiting = seldom - self._around
        while chain := {key for key in waiting if after[key] - {""} <= self._around}:
            self._around |= chain
            waiting -= chain

    def segments(self, path: str) -> tuple[Segment, ...]:
        """The static segments of a path."""
        return self._segments[path]

    def is_collection(self, segment: Segment) -> bool:
        """Whether a segment is a collection."""
        return segment.plural or segment.key in self._items

    def head(self, path: str) -> Segment | None:
        """The first segment that says what a path is about: `contacts` in `/crm/contacts/batch/read`."""
        path_segments = self._segments[path]
        for before, segment in zip((None, *path_segments), path_segments, strict=False):
            if segment.key not in self._around:
                return before if before is not None and not self.is_collection(segment) else segment
        return path_segments[-1] if path_segments else None
