"""Words of file names: what distinguishes the documents of a run, and which of them are versions of each other.

`acme-contacts-api.yml` beside `acme-deals-api.yml` says `contacts`: what all names share tells nothing apart. A version
is no such word; it counts only beside another version of the same document.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from specloom.core.record import record
from specloom.core.words import split

_EXTENSION = re.compile(r"\.(?:ya?ml|json)$", re.IGNORECASE)
_FORMAT = frozenset({"openapi", "swagger", "oas", "oas2", "oas3", "openapi2", "openapi3", "spec", "specification"})
_DULL = _FORMAT | {"api", "rest", "service", "yaml", "json", "definition"}
"""Words that say what every such file is; a name of nothing else keeps them."""

_STAGE = r"(?:alpha|beta|preview|rc)"
_VERSION = re.compile(
    rf"(?<![A-Za-z0-9])[vV](\d+(?:[._]\d+)*)(?:[-._]?({_STAGE})(\d*))?(?![a-z0-9])"
    r"|(?<=[a-z0-9])V(\d+)(?![a-z0-9])"
    r"|(?<![0-9])((?:19|20)\d\d-\d\d(?:-\d\d)?)(?![0-9])"
)


@record
class Version:
    """A version that a name holds. `text` is what a class name ends with: `V1`, `V2beta1`, `V20240401`."""

    text: str
    order: tuple[tuple[int, ...], int, int]

    def __lt__(self, other: Version) -> bool:
        return self.order < other.order


def version_in(name: str) -> tuple[Version | None, str]:
    """The last version in a name, and the name without any: `orders-v2` -> V2, `orders`; `OrderV1Item` -> V1."""
    found: Version | None = None
    for match in _VERSION.finditer(name):
        number, stage, step, camel, day = match.groups()
        numbers = tuple(map(int, re.findall(r"\d+", number or camel or day)))
        while len(numbers) > 1 and not numbers[-1]:
            numbers = numbers[:-1]
        text = f"V{''.join(day.split('-')) if day else '_'.join(map(str, numbers))}{(stage or '').lower()}{step or ''}"
        found = Version(text, (numbers, -(stage is not None), int(step or 0)))
    rest = re.sub(r"([-_. /])[-_. ]+", r"\1", _VERSION.sub("", name)).strip("-_. ")
    return found, rest


@record
class FileWords:
    """The distinguishing parts of a file name: `words` in their own case, and the `version` if there are several.

    `older` where the same words have a newer version; files of other words have nothing to do with each other. `whole`
    are all words of the path below the folder that holds all files.
    """

    words: tuple[str, ...]
    version: Version | None = None
    older: bool = False
    whole: tuple[str, ...] = ()

    @property
    def lower(self) -> tuple[str, ...]:
        """The words in lower case."""
        return tuple(word.lower() for word in self.words)


def file_words(files: Iterable[str]) -> dict[str, FileWords]:
    """The distinguishing parts of each file name; empty words if only the version differs.

    Words that all names begin or end with are dropped; folders count for files whose own names are alike.
    """
    names = sorted(set(files))
    below = _below_common_folder(names)
    versions = {name: _version_of(below[name]) for name in names}
    own = _telling({name: _words(_stem(name)) for name in names})
    for words, group in _groups(own).items():
        if not words or len({versions[one] for one in group}) < len(group):
            folders = _telling({one: _folder_words(below[one]) for one in group})
            for one in group:
                # Files that are all called `openapi.yaml` are known by their folders alone.
                stem = () if folders[one] and len(group) == len(names) else own[one]
                own[one] = (*folders[one], *stem) or _words(_stem(one))
    result: dict[str, FileWords] = {}
    for group in _groups(own).values():
        found = {versions[one] or _unversioned(versions[other] for other in group) for one in group}
        newest = max(found)
        for one in group:
            version = versions[one] or _unversioned(versions[other] for other in group)
            several = len(found) > 1
            result[one] = FileWords(
                own[one], version if several else None, several and version != newest, split(below[one])
            )
    return {name: result[name] for name in names}


def _below_common_folder(names: list[str]) -> dict[str, str]:
    """The paths of files below the folder that holds all of them; where that is says nothing."""
    folders = [name.split("/")[:-1] for name in names]
    shared = 0
    while folders and all(len(folder) > shared and folder[shared] == folders[0][shared] for folder in folders):
        shared += 1
    return {name: _EXTENSION.sub("", "/".join(name.split("/")[shared:])) for name in names}


def _groups(words: Mapping[str, tuple[str, ...]]) -> dict[tuple[str, ...], list[str]]:
    groups: dict[tuple[str, ...], list[str]] = {}
    for one, found in words.items():
        groups.setdefault(tuple(word.lower() for word in found), []).append(one)
    return groups


def _unversioned(others: Iterable[Version | None]) -> Version:
    """The version of a name without one: the first version beside later ones, else the current one."""
    if all(other is None or (1,) < other.order[0] < (1900,) for other in others):
        return Version("V1", ((1,), 0, 0))
    return Version("", ((10**9,), 0, 0))


def _stem(file: str) -> str:
    return _EXTENSION.sub("", file.rpartition("/")[2])


def _version_of(file: str) -> Version | None:
    """The version that a file's own name holds, else that of the nearest folder."""
    for part in reversed([*file.split("/")[:-1], _stem(file)]):
        version, _ = version_in(part)
        if version is not None:
            return version
    return None


def _words(name: str) -> tuple[str, ...]:
    return split(version_in(name)[1])


def _folder_words(file: str) -> tuple[str, ...]:
    return tuple(word for part in file.split("/")[:-1] for word in _words(part) if part not in ("", ".", ".."))


def _telling(names: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """The words of each name without those that all begin or end with, and without dull ones at the ends."""
    lists = [tuple(word.lower() for word in words) for words in names.values() if words]
    head = tail = 0
    if len(set(lists)) > 1:
        shortest = min(map(len, lists))
        while head < shortest and len({words[head] for words in lists}) == 1:
            head += 1
        while tail < shortest and len({words[-1 - tail] for words in lists}) == 1:
            tail += 1
    result = {}
    for one, words in names.items():
        cut = words[head : len(words) - tail] if head + tail < len(words) else ()
        result[one] = _without_dull(cut) or _without_dull(words)
    return result


def _without_dull(words: tuple[str, ...]) -> tuple[str, ...]:
    while words and words[-1].lower() in _DULL:
        words = words[:-1]
    while words and words[0].lower() in _DULL:
        words = words[1:]
    return words
