"""Words: splitting names of any spelling, and joining them again.

A name is cut at changes of case, at digits' ends and at anything that is no letter or digit; it stays in its own
script (NFKC, as Python itself normalises identifiers). A letter alone is no word (`OAuth`, `QoS`), but for those that
are words: `a`, and the `x`, `y`, `z` of coordinates.
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
    for chunk in re.split(r"[\W_]+", _E_PREFIX.sub(r"\1", normal(name[:_LIMIT]))):
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
        words.extend(_join_letters([part for part in parts if part]))
    return tuple(words)


_E_PREFIX = re.compile(r"(?:(?<=^)|(?<=\s))([eE])-(?=[^\W\d_])")
"""The `e-` of `e-mail`, `E-Sign`: a prefix, whichever way it is spelled."""

_LETTER_WORDS = frozenset("axyz")
_SHORT_WORDS = frozenset(
    "add all and api app as at by can dim do for get has id in is key max min my new no not num of on or org put row "
    "run set sub the to top use".split()
)


def _join_letters(parts: list[str]) -> list[str]:
    """The parts of a name without any of one letter: `O`, `Auth` -> `OAuth`; `Qo`, `S` -> `QoS`; `A2`, `P` -> `A2P`."""
    if all(len(part) > 1 for part in parts):
        return parts
    joined: list[str] = []
    ahead = ""
    for index, part in enumerate(parts):
        if ahead or len(part) > 1 or part.lower() in _LETTER_WORDS or not part.isalpha():
            joined.append(ahead + part)
            ahead = ""
        elif joined and _ends_word(joined[-1], part, is_last=index + 1 == len(parts), alone=len(parts) == 2):
            joined[-1] += part
        elif index + 1 < len(parts):
            ahead = part
        else:
            joined.append(part)
    return joined


def _ends_word(before: str, letter: str, *, is_last: bool, alone: bool) -> bool:
    """True where `letter` belongs to `before`. A vowel rather begins the next word: `ESign`, `OAuth`."""
    if re.fullmatch(r"[A-UW-Z]\d+", before):
        return True
    if before.lower() in _SHORT_WORDS:
        return False
    if not before[0].isupper():
        return alone and 1 < len(before) <= 3
    if is_last:
        return letter != "I" and (alone or len(before) <= 3)
    return len(before) <= 3 and letter.lower() not in "aeiou"


def _boundary(text: str, index: int) -> bool:
    """True where the capital at `index` begins a word."""
    before = text[index - 1]
    if before.isdigit():
        return not _acronym_goes_on(text, index)
    if not before.isupper():
        return True
    after = text[index + 1 : index + 2]
    if after == "v" and text[index + 2 : index + 3].isdigit():
        return False
    return after.islower() and text[index + 1 : index + 3] != "s" and not _plural_acronym(text, index)


def _acronym_goes_on(text: str, index: int) -> bool:
    return index + 1 == len(text) and text[:index].isupper()


def _plural_acronym(text: str, index: int) -> bool:
    """True inside `URLs`: the small s belongs to the capitals before it."""
    return text[index + 1 : index + 2] == "s" and (index + 2 == len(text) or text[index + 2].isupper())


def title_words(title: str) -> tuple[str, ...]:
    """The words of a title in lower case: those between spaces and signs, however they are spelled.

    `HubSpot Login` -> hubspot, login. A title without spaces is cut only where it has many parts or ends with what
    it is: `OpenAI` -> openai; `GitHubService` -> github, service; `MyOwnPetStore` -> my, own, pet, store.
    """
    chunks = [chunk for chunk in re.split(r"[\W_]+", re.sub(r"['\u2019]", "", normal(title[:_LIMIT]))) if chunk]
    if len(chunks) != 1:
        return tuple(chunk.lower() for chunk in chunks)
    parts = split(chunks[0])
    tail = parts[-1:] if len(parts) > 1 and parts[-1].lower() in _KINDS else ()
    name = parts[: len(parts) - len(tail)]
    head = ("".join(name),) if len(name) <= 2 else name
    return tuple(part.lower() for part in (*head, *tail))


_KINDS = frozenset({"api", "apis", "rest", "sdk", "service", "services", "server", "client", "platform"})


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
