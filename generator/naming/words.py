"""Words: how names of any spelling are cut up, and put together again.

A name is cut at changes of case, at digits' ends and at anything that is no letter or digit; it stays in its own
script (NFKC, as Python itself normalises identifiers).
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_CASES = re.compile(r"[^\W\d_]+|\d+")
_SIGNS = {
    "+": "plus",
    "-": "minus",
    "<": "lt",
    ">": "gt",
    "=": "eq",
    "!": "not",
    "*": "star",
    "%": "percent",
    "&": "and",
    "#": "hash",
}
_LIMIT = 200


def normal(text: str) -> str:
    """`text` as Python reads it in an identifier (NFKC). Capitals of some letters, such as `ΐ`, are not so at first."""
    return text if text.isascii() else unicodedata.normalize("NFKC", text)


@lru_cache(maxsize=65536)
def split(name: str) -> tuple[str, ...]:
    """The words of `name` in their own case: `createdAtGt` -> created, At, Gt; `E164` stays one word."""
    words: list[str] = []
    for chunk in re.split(r"[\W_]+", normal(name[:_LIMIT])):
        if chunk.islower():
            words.append(chunk)
            continue
        start = 0
        parts: list[str] = []
        for index, here in enumerate(chunk):
            if index and here.isupper() and _boundary(chunk, index):
                parts.append(chunk[start:index])
                start = index
        parts.append(chunk[start:])
        words.extend(part for part in parts if part)
    return tuple(words)


def _boundary(text: str, index: int) -> bool:
    """True where the capital at `index` begins a word."""
    before = text[index - 1]
    if before.isdigit():
        return not _acronym_goes_on(text, index)
    if not before.isupper():
        return True
    after = text[index + 1 : index + 2]
    return after.islower() and text[index + 1 : index + 3] != "s" and not _plural_acronym(text, index)


def _acronym_goes_on(text: str, index: int) -> bool:
    return index + 1 == len(text) and text[:index].isupper()


def _plural_acronym(text: str, index: int) -> bool:
    """True inside `URLs`: the small s belongs to the capitals before it."""
    return text[index + 1 : index + 2] == "s" and (index + 2 == len(text) or text[index + 2].isupper())


@lru_cache(maxsize=65536)
def lower_words(name: str) -> tuple[str, ...]:
    """The words of `name` in lower case; signs are spelled out where there is nothing else."""
    words = split(name)
    if not words or (words[0][0].isdigit() and name[:1] in "+-"):
        spelled = [_SIGNS[sign] for sign in name[:8] if sign in _SIGNS]
        return tuple(spelled) + tuple(word.lower() for word in words)
    return tuple(word.lower() for word in words)


def snake(name: str) -> str:
    """`name` as snake_case; empty where it has no letter, digit or sign that can be spelled."""
    return "_".join(lower_words(name))


def pascal(name: str) -> str:
    """`name` as PascalCase. Capitals inside a word stay: `OpenAIModel`, `LMNTVoice`."""
    if not split(name):
        return "".join(word.capitalize() for word in lower_words(name))
    return "".join(word[0].upper() + word[1:] for word in split(name))


def join_pascal(words: tuple[str, ...] | list[str]) -> str:
    """Words put together as PascalCase; no word says again what the one before ended with (`AzureVoice`, `voiceId`)."""
    result: list[str] = []
    for word in words:
        parts = [part[0].upper() + part[1:] for part in split(word)] or [
            part.capitalize() for part in lower_words(word)
        ]
        overlap = 0
        for size in range(1, min(len(result), len(parts)) + 1):
            if [p.lower() for p in result[-size:]] == [p.lower() for p in parts[:size]]:
                overlap = size
        result.extend(parts[overlap:])
    return "".join(result)


_SINGULARS = {
    plural: one
    for pair in (
        "people person, children child, men man, women woman, feet foot, teeth tooth, mice mouse, indices "
        "index, vertices vertex, matrices matrix, criteria criterion, axes axis, analyses analysis, bases "
        "basis, crises crisis, theses thesis, diagnoses diagnosis, leaves leaf, lives life, knives knife, "
        "shelves shelf, halves half, statuses status, aliases alias, buses bus, biases bias, canvases "
        "canvas, atlases atlas, lenses lens, viruses virus, campuses campus, bonuses bonus, gases gas, "
        "caches cache, niches niche, aches ache, headaches headache, psyches psyche, cookies cookie, movies "
        "movie, zombies zombie, ties tie, lies lie, pies pie, calories calorie, rookies rookie, sizes size, "
        "prizes prize, mazes maze, breezes breeze, quizzes quiz, heroes hero, potatoes potato, tomatoes "
        "tomato, echoes echo, vetoes veto, axles axle"
    ).split(",")
    for plural, one in [pair.split()]
}
_UNCHANGED = frozenset(
    "data series news species media alias canvas atlas gas bias lens sms dns gps https aws ios os".split()
)
_NO_PLURAL = ("ss", "us", "is", "ics")


def singular(word: str) -> str:
    """The singular of an English word, by its spelling and a table; `analytics`, `status` and `address` stay."""
    lower = word.lower()
    if lower in _SINGULARS:
        return _SINGULARS[lower]
    if len(lower) < 3 or lower in _UNCHANGED or not lower.endswith("s") or lower.endswith(_NO_PLURAL):
        return word
    if lower.endswith("ies") and len(lower) > 4:
        return word[:-3] + "y"
    if lower.endswith(("sses", "xes", "ches", "shes", "zzes")):
        return word[:-2]
    return word[:-1]


def singular_words(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words with the last one in the singular."""
    return (*words[:-1], singular(words[-1])) if words else words


_LINKING = frozenset({"on", "with", "by", "from", "for", "of", "to", "and", "or", "in", "the"})


def common_affixes(names: list[str]) -> str:
    """What all names begin and end with, in whole words: `CreateSmsToolDTO`, `CreateCodeToolDTO` -> `CreateToolDTO`."""
    lists = [split(name) for name in names]
    shortest = min(map(len, lists))
    head = 0
    while head < shortest and len({words[head] for words in lists}) == 1:
        head += 1
    tail = 0
    while tail < shortest - head and len({words[-1 - tail] for words in lists}) == 1:
        tail += 1
    first = lists[0]
    if not tail:
        while head and first[head - 1].lower() in _LINKING:
            head -= 1
    return "".join(word[0].upper() + word[1:] for word in (*first[:head], *first[len(first) - tail :]))


def common_words(names: list[str]) -> str:
    """The longest run of words that all names hold: `CreateSessionDTO`, `Session` -> `Session`."""
    lists = [split(name) for name in names]
    first = min(lists, key=lambda words: (len(words), words))
    for size in range(len(first), 0, -1):
        for start in range(len(first) - size + 1):
            run = first[start : start + size]
            if all(any(words[i : i + size] == run for i in range(len(words) - size + 1)) for words in lists):
                return "".join(word[0].upper() + word[1:] for word in run)
    return ""
