"""The name of an API of many documents: the common prefix of most titles, else of file names, else the host.

The title of one document of many names a part of the API, so that it never names the whole unless nothing is shared.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from fractions import Fraction
from itertools import chain

from specloom.core.record import record
from specloom.core.words import lower_words, split
from specloom.ir.model import Api, Part
from specloom.sdk.naming.file_names import version_in
from specloom.sdk.naming.paths import noun_key

DULL = frozenset(
    (
        "api apis openapi swagger oas rest restful http json yaml the public private external v1 v2 v3 specification "
        "specifications spec specs definition definitions document documents documentation docs reference schema "
        "schemas main index root bundle bundled"
    ).split()
)
"""Words that say what every such document is."""

_FORM = frozenset("api apis openapi swagger oas rest restful http v1 v2 v3".split())
_LINKING = frozenset("a an and at by for from in of on or the to with".split())
_SEPARATOR = re.compile(r"[\s:|/()\[\]{}<>,;\u2013\u2014\u00b7]+|(?:^|\s)-+(?=\s|$)")
_INSIDE = re.compile(r"[\W_]+")
_DIGITS = re.compile(r"v?\d+(?:[._]\d+)*", re.IGNORECASE)

_MOST = Fraction(1, 2)
_NEARLY_ALL = Fraction(9, 10)
_FILES = Fraction(3, 4)


@record
class Family:
    """The title of a whole API, the rule that gave it, and a document that it was read in.

    `weak` where a person may know a better one.
    """

    title: str
    rule: str
    file: str
    weak: bool = False


def family(api: Api) -> Family:
    """What the API is called; a single document's title is taken as it is."""
    parts = api.parts
    titles = {part.file: " ".join(part.title.split()) for part in parts}
    first = next((part for part in parts if titles[part.file]), None)
    whole = Family(titles[first.file], "the title of the first file", first.file, weak=True) if first else None
    if len(parts) < 2:
        return Family(titles[first.file], "the title", first.file) if first else Family("", "", "")
    plain = {file: version_in(title)[1] for file, title in titles.items() if title}
    if len(set(plain.values())) == 1 and not _dull(_tokens(next(iter(plain.values())))) and len(plain) == len(parts):
        title = titles[first.file] if first and len(set(titles.values())) == 1 else next(iter(plain.values()))
        return Family(title, "the title of all files", parts[0].file)
    return (
        _of_titles(titles)
        or _of_files([part.file for part in parts])
        or _of_hosts(parts)
        or whole
        or Family("", "", "")
    )


def _of_titles(titles: dict[str, str]) -> Family | None:
    told = {title: file for file, title in sorted(titles.items(), reverse=True) if title}
    distinct = {version_in(title)[1]: file for title, file in sorted(told.items(), reverse=True)}
    for cut, enough in ((_tokens, _MOST), (_pieces, _MOST), (_camel, _NEARLY_ALL)):
        words = shared_start([cut(title) for title in sorted(distinct)], enough)
        if words:
            file = min(file for title, file in distinct.items() if _begins(cut(title), words))
            return Family(" ".join(words), "what most titles begin with", file)
    after = [title.rpartition(mark)[2].strip() for title in distinct for mark in _marks(title)]
    common = Counter(after).most_common(1)
    if common and len(after) == len(distinct) and common[0][1] == len(distinct) and not _dull(_tokens(common[0][0])):
        return Family(common[0][0], "what all titles end with", next(iter(distinct.values())))
    return None


def _marks(title: str) -> list[str]:
    """The sign that cuts a title's last part off: `Orders | Acme`."""
    marks = re.findall(r"\s[-|\u2013\u2014\u00b7]\s", title)
    return marks[-1:]


def _of_files(files: list[str]) -> Family | None:
    """What the names of files begin with; of folders, where all files have one name."""
    stems = {file: re.sub(r"\.(?:ya?ml|json)$", "", file.rpartition("/")[2], flags=re.IGNORECASE) for file in files}
    if len(set(stems.values())) == 1:
        depth = next(
            (i for i, names in enumerate(zip(*(f.split("/") for f in files), strict=False)) if len(set(names)) > 1), 0
        )
        stems = {file: file.split("/")[depth] for file in files}
    distinct = sorted({version_in(stem)[1] for stem in stems.values()})
    cuts: tuple[Callable[[str], list[str]], ...] = (_pieces, _camel)
    for cut in cuts:
        words = shared_start([cut(stem) for stem in distinct], _FILES)
        if words:
            file = next(file for file in files if _begins(cut(version_in(stems[file])[1]), words))
            return Family(" ".join(words), "what the names of the files begin with", file)
    return None


def _of_hosts(parts: Sequence[Part]) -> Family | None:
    named = {part.file: {label for host in part.hosts if (label := host_label(host))} for part in parts}
    counted = Counter(chain.from_iterable(named.values()))
    if not counted:
        return None
    label, times = min(counted.items(), key=lambda pair: (-pair[1], pair[0]))
    if times <= _MOST * sum(1 for labels in named.values() if labels):
        return None
    file = next(file for file, labels in named.items() if label in labels)
    spelled = Counter(word for part in parts for word in _tokens(part.title) if word.casefold() == label)
    title = min(spelled, key=lambda word: (-spelled[word], word), default=label[0].upper() + label[1:])
    return Family(title, "the name of the host", file, weak=True)


_SECOND = frozenset("ac co com edu gob gov go gv ltd mil ne net nic or org plc".split())
_RESERVED = frozenset({"example", "localhost", "invalid", "test", "local"})
_USUAL = frozenset({"api", "apis", "www", "rest", "dev", "staging", "sandbox", "test", "eu", "us"})


def host_label(host: str) -> str:
    """The label that a domain goes by: `api.acme.co.uk` -> acme. Empty for addresses and placeholders."""
    labels = [label for label in host.lower().rstrip(".").split(".") if label]
    if not labels or ":" in host or all(label.isdigit() for label in labels) or labels == ["localhost"]:
        return ""
    country = len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in _SECOND
    rest = labels[: -2 if country else -1] or labels
    if len(rest) > 1 and rest[-1] in _RESERVED and rest[-2] not in _USUAL:
        rest = rest[:-1]
    return rest[-1] if re.fullmatch(r"[a-z0-9-]*[a-z][a-z0-9-]*", rest[-1]) else ""


def shared_start(lists: Iterable[Sequence[str]], enough: Fraction) -> list[str]:
    """The words that more than `enough` of the lists begin with, and then nearly all of those; without dull ends."""
    lists = [words_of_title for title in lists if (words_of_title := _without_start(title))]
    group = lists
    words: list[str] = []
    while group and len(lists) > 1:
        following = Counter(title[len(words)].casefold() for title in group if len(title) > len(words))
        if not following:
            break
        word, times = min(following.items(), key=lambda pair: (-pair[1], pair[0]))
        if (not words and times <= enough * len(lists)) or (words and times < _NEARLY_ALL * len(group)):
            break
        group = [title for title in group if len(title) > len(words) and title[len(words)].casefold() == word]
        spelled = Counter(title[len(words)] for title in group)
        words.append(min(spelled.items(), key=lambda pair: (-pair[1], pair[0]))[0])
    while words and _is_dull(words[-1]):
        words.pop()
    return words if any(len(word) > 1 for word in words) else []


def title_words(title: str) -> list[str]:
    """The words of a title as a person reads them, between spaces; `PetStoreAPI` is the word PetStore."""
    words = [re.sub(r"(?<=[a-z])API$", "", piece) for piece in _pieces(title)]
    # A title without spaces that is an identifier rather than a name: `Orders_CheckoutService`.
    if " " not in title.strip() and (
        "_" in title or sum(len(word) > 2 for piece in words for word in split(piece)) > 2
    ):
        return [word for piece in words for word in split(piece)]
    return words


def _tokens(title: str) -> list[str]:
    """The words of a title between spaces and signs, without signs at their ends."""
    return [word for part in _SEPARATOR.split(title) if (word := part.strip("-_.'\"\u2019!?*#&+"))]


def _pieces(title: str) -> list[str]:
    return [part for part in _INSIDE.split(title) if part]


def _camel(title: str) -> list[str]:
    return list(split(title))


def _begins(words: Sequence[str], start: Sequence[str]) -> bool:
    own = [word.casefold() for word in _without_start(words)[: len(start)]]
    return own == [word.casefold() for word in start]


def _without_start(words: Sequence[str]) -> Sequence[str]:
    while words and _is_dull(words[0]):
        words = words[1:]
    return words


def _is_dull(word: str) -> bool:
    return word.casefold() in DULL or word.casefold() in _LINKING or _DIGITS.fullmatch(word) is not None


def _dull(words: Sequence[str]) -> bool:
    return all(map(_is_dull, words))


def plain_title(title: str, whole: str) -> list[str]:
    """The words of one document's title that are its own: without versions, and without the API's name (as a key)."""
    words = [word for word in _pieces(version_in(title)[1]) if not _DIGITS.fullmatch(word)]
    words = [word for word in words if word.casefold() not in _FORM]
    for size in range(len(words) - 1, 0, -1):
        if noun_key(lower_words(" ".join(words[:size]))) == whole:
            words = words[size:]
            break
    while words and words[0].casefold() in _LINKING | {"the"}:
        words = words[1:]
    while words and words[-1].casefold() in _LINKING:
        words = words[:-1]
    return [word for before, word in zip(["", *words], words, strict=False) if word != before]
