"""Sentences that come too near to a sentence of somebody else's."""

from __future__ import annotations

import difflib
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

RUN = 8
RATIO = 0.85

_WORD = re.compile(r"[a-z0-9]+")
_END = re.compile(r"(?<=[.!?:;])\s+|\n+")
_CODE = re.compile(r"`[^`]*`")
_KEYS = ("description", "summary", "title")
_NAMES = ("properties", "schemas", "mapping", "parameters")


class Near(NamedTuple):
    """A sentence of ours, and the one that it comes too near to."""

    ours: str
    theirs: str


def texts(value: Any, names: bool = False) -> Iterator[str]:
    """Every description, summary and title; a property may have such a name too."""
    if isinstance(value, dict):
        for key, one in value.items():
            if key in _KEYS and isinstance(one, str) and not names:
                yield one
            else:
                yield from texts(one, key in _NAMES and isinstance(one, dict) and not names)
    elif isinstance(value, list):
        for one in value:
            yield from texts(one)


def sentences(text: str) -> Iterator[str]:
    """The sentences of a text that say something, as words alone. What stands in backticks is a fact."""
    for sentence in _END.split(_CODE.sub(" ", text)):
        words = _WORD.findall(sentence.lower())
        if len(words) >= 4:
            yield " ".join(words)


def too_near(ours: Iterable[str], theirs: Iterable[str]) -> list[Near]:
    """Sentences that share RUN words in a row with one of theirs, or are as similar as RATIO."""
    runs: dict[tuple[str, ...], str] = {}
    by_word: dict[str, set[str]] = defaultdict(set)
    for sentence in set(theirs):
        words = sentence.split()
        for run in _runs(words):
            runs.setdefault(run, sentence)
        for word in words:
            by_word[word].add(sentence)
    found = []
    for sentence in sorted(set(ours)):
        words = sentence.split()
        shared = next((runs[run] for run in _runs(words) if run in runs), None)
        near = shared if shared is not None else _similar(sentence, set(words), by_word)
        if near is not None:
            found.append(Near(sentence, near))
    return found


def _runs(words: list[str]) -> Iterator[tuple[str, ...]]:
    return (tuple(words[start : start + RUN]) for start in range(len(words) - RUN + 1))


def _similar(sentence: str, words: set[str], by_word: dict[str, set[str]]) -> str | None:
    """One of theirs that differs by little. Sentences so similar share most of their words."""
    common = Counter(other for word in words for other in by_word.get(word, ()))
    matcher = difflib.SequenceMatcher(autojunk=False)
    matcher.set_seq2(sentence)
    for other, number in common.items():
        if number >= 0.6 * len(words):
            matcher.set_seq1(other)
            if matcher.real_quick_ratio() > RATIO and matcher.quick_ratio() > RATIO and matcher.ratio() > RATIO:
                return other
    return None
