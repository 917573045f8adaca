"""The resource of an operation, and its name, if the configuration does not set them.

A tag names a resource, unless many files use it for different things (`Basic`, `Batch`): then the file does, or else
the first segment of the path that not all paths share. What a file's name says already (`AccountsV1Key` in
`accounts_v1.json`) is dropped, and names that differ in number, case or signs alone are those of one resource.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace

from specloom.core.record import record
from specloom.core.words import lower_words, singular, split
from specloom.ir.model import Api, Operation
from specloom.sdk.naming.file_names import file_words
from specloom.sdk.naming.paths import Paths, Segment, noun_key
from specloom.sdk.naming.titles import DULL, family, plain_title

UNTAGGED = frozenset({"", "default", "untagged"})
_VAGUE = frozenset({"general", "basic", "misc", "miscellaneous", "other", "others", "common", "api", "apis"})
"""Tags that say nothing beside other files; more of the kind are known by what they are used for."""

_VERSION = re.compile(r"v\d+\w*|[a-z]*\d{4,}", re.IGNORECASE)
_FEW = 4
_SAME = 0.3


@record
class Choice:
    """What a resource is called before it is an identifier, and the rule that says so.

    `tagged` where the tag does. `unsure` where a person may know a better name.
    """

    name: str
    rule: str
    tagged: bool = False
    unsure: bool = False


@record
class _Entry:
    """An operation with what can name its resource. `group` has the document's words: those of all its versions."""

    operation: Operation
    file: str
    group: str
    head: Segment | None

    @property
    def tag(self) -> str:
        """The operation's first tag."""
        return self.operation.tag


@record
class _Shortened:
    """A tag without what its file's name says, and that service's own words."""

    service: tuple[str, ...]
    rest: tuple[str, ...]


class Grouper:
    """Chooses the resource of every operation, with all others in view."""

    def __init__(self, api: Api) -> None:
        operations = [operation for resource in api.resources for operation in resource.operations]
        self._titles = {part.file: part.title for part in api.parts} or dict.fromkeys(api.documents, "")
        files = {operation.document or operation.origin.file for operation in operations} & self._titles.keys()
        self._several = len(files) > 1
        self._family = noun_key(lower_words(family(api).title))
        self._words = file_words(self._titles)
        self._hosts = {part.file: part.hosts[:1] for part in api.parts}
        self._paths = Paths(operation.path for operation in operations)
        only = next(iter(files or self._titles), "")
        self._entries = [self._entry(operation, only) for operation in operations]
        self._groups_of: dict[str, set[str]] = {}
        for entry in self._entries:
            self._groups_of.setdefault(entry.head.key if entry.head else "", set()).add(entry.group)

    def choices(self) -> list[Choice]:
        """One for each operation, in the order of the API's resources."""
        by_tag: dict[str, list[_Entry]] = {}
        for entry in self._entries:
            by_tag.setdefault(entry.tag, []).append(entry)
        vague = {tag for tag, entries in by_tag.items() if self._is_vague(tag, entries)}
        owners = self._owners([entry for entry in self._entries if entry.tag in vague])
        shortened = self._shortened(by_tag.keys() - vague)
        choices = []
        for entry in self._entries:
            if entry.tag in vague:
                choices.append(self._owned(entry, owners.get(entry.file)))
            else:
                choices.append(self._tagged(entry, shortened.get((entry.file, entry.tag))))
        return self._told_apart(_without_shared_version(choices), shortened)

    def _entry(self, operation: Operation, only: str) -> _Entry:
        file = operation.document or operation.origin.file
        if file not in self._titles:
            file = "" if self._several else only
        words = self._words[file].lower if file in self._words else ()
        return _Entry(operation, file, noun_key(words) or file, self._paths.head(operation.path))

    def _is_vague(self, tag: str, entries: list[_Entry]) -> bool:
        """Whether a tag names no resource: there is none, or many files use it for different things."""
        if tag.strip().lower() in UNTAGGED or not lower_words(tag):
            return True
        key = noun_key(lower_words(tag))
        groups: dict[str, list[_Entry]] = {}
        for entry in entries:
            groups.setdefault(entry.group, []).append(entry)
        if not self._several or (tag.strip().lower() not in _VAGUE and len(groups) < 2):
            return False
        if tag.strip().lower() in _VAGUE:
            return True
        calls = Counter((entry.operation.verb, entry.operation.path) for entry in entries)
        repeated = sum(times > 1 for times in calls.values())
        if repeated > _SAME * len(calls):
            return False
        return not self._has_one_head(groups) and not self._is_thing(key, groups)

    def _has_one_head(self, groups: Mapping[str, list[_Entry]]) -> bool:
        """Whether the paths of most groups of files are about the same thing; of many groups, at the same host."""
        seen: Counter[tuple[object, ...]] = Counter()
        for entries in groups.values():
            heads = Counter(entry.head.key if entry.head else entry.group for entry in entries)
            hosts = self._hosts.get(entries[0].file, ()) if len(groups) > _FEW else ()
            seen.update((head, hosts) for head, times in heads.items() if times * 2 >= len(entries))
        return max(seen.values(), default=0) * 2 > len(groups)

    def _is_thing(self, key: str, groups: Mapping[str, list[_Entry]]) -> bool:
        """Whether most groups have a collection of a tag's name in their paths or its name in their files' names."""
        held = called = 0
        for entries in groups.values():
            held += any(self._is_held(key, entry.operation.path) for entry in entries)
            file = entries[0].file
            named = (split(file.rpartition("/")[2]), split(self._titles.get(file, "")))
            called += any(key in _runs([noun_key([word]) for word in words]) for words in named)
        if called * 2 >= len(groups) and key != self._family:
            return True
        return held * 2 >= len(groups) and len(groups) <= _FEW

    def _is_held(self, key: str, path: str) -> bool:
        """Whether a path has a collection of this name, or a run of segments that says it: `/fba/inbound`."""
        parts = self._paths.segments(path)
        if any(part.key == key and self._paths.is_collection(part) for part in parts):
            return True
        return key in _runs([part.key for part in parts]) and all(part.key != key for part in parts)

    def _owners(self, entries: list[_Entry]) -> dict[str, Choice]:
        """What each file calls its operations without a tag of their own; none where only their paths can say it."""
        if not self._several:
            return {}
        many = len({entry.group for entry in self._entries}) > _FEW
        by_file: dict[str, list[_Entry]] = {}
        for entry in entries:
            by_file.setdefault(entry.file, []).append(entry)
        titles = {file: plain_title(title, self._family) for file, title in self._titles.items()}
        pairs = {(noun_key(titles[entry.file]), entry.group) for entry in self._entries if entry.file}
        shared = Counter(key for key, _ in pairs)
        result = {}
        for file, own in by_file.items():
            if not file:
                continue
            heads = {entry.head.key: entry.head for entry in own if entry.head is not None}
            title = titles[file] if shared[noun_key(titles[file])] < 2 else []
            named = [words for words in (title, self._stem(file)) if words]
            named.sort(key=lambda words: (noun_key(words) not in heads, len(split(" ".join(words)))))
            key = noun_key(named[0]) if named else ""
            if not named or (not many and self._is_mixed(own, key)):
                continue
            head = heads.get(key)
            name = head.text if head is not None and head.plural else _spoken(named[0])
            rule = "the title of the file" if named[0] is title else "the name of the file"
            result[file] = Choice(name, rule, unsure=head is None and len(heads) > 1)
        return result

    def _stem(self, file: str) -> list[str]:
        """The distinguishing words of a file's name; none if they are only numbers and letters."""
        words = [word for word in self._words[file].words if not _VERSION.fullmatch(word)]
        telling = [word for word in words if len(word) > 1 and not word.isdigit() and word.lower() not in DULL]
        return words if telling else []

    def _is_mixed(self, entries: Iterable[_Entry], key: str) -> bool:
        """Whether a file's operations are about several things of its own, none of which is in the file's name."""
        heads = Counter(
            entry.head.key
            for entry in entries
            if entry.head and self._paths.is_collection(entry.head) and len(self._groups_of[entry.head.key]) < 2
        )
        on_the_way = {part.key for entry in entries for part in self._paths.segments(entry.operation.path)}
        return key not in on_the_way and sum(times > 1 for times in heads.values()) > 2

    def _owned(self, entry: _Entry, owner: Choice | None) -> Choice:
        if owner is not None:
            return owner
        if entry.head is not None:
            return Choice(entry.head.text, "the path", unsure=not self._paths.is_collection(entry.head))
        tag = entry.tag.strip()
        return Choice(tag or "default", "no rule", unsure=True)

    def _tagged(self, entry: _Entry, short: _Shortened | None) -> Choice:
        vague = entry.tag.strip().lower() in _VAGUE
        if short is None:
            return Choice(entry.tag, "the tag", tagged=True, unsure=vague)
        name = " ".join(short.rest or short.service)
        return Choice(name, "the tag, without what the file's name says", tagged=True)

    def _shortened(self, tags: Collection[str]) -> dict[tuple[str, str], _Shortened]:
        """Tags, by file, that begin with what the file's name says: `AccountsV1Key` of accounts_v1.json."""
        by_file: dict[str, dict[str, tuple[str, ...]]] = {}
        for entry in self._entries:
            if entry.tag in tags and entry.file:
                by_file.setdefault(entry.file, {})[entry.tag] = split(entry.tag)
        result = {}
        for file, words in by_file.items():
            known = self._known_starts(file)
            cuts = {tag: _cut(words_of_tag, known) for tag, words_of_tag in words.items()}
            start = _versioned_start(list(words.values()))
            for tag, words_of_tag in words.items():
                cut, versioned = cuts[tag]
                if start and not versioned:
                    cut, versioned = start, True
                elif not versioned and (
                    len(words) < 2 or any(0 in (size, len(words[tag]) - size) for tag, (size, _) in cuts.items())
                ):
                    cut = 0
                service = tuple(word for word in words_of_tag[:cut] if not _VERSION.fullmatch(word))
                if cut and (words_of_tag[cut:] or service) and service != words_of_tag:
                    result[file, tag] = _Shortened(service, words_of_tag[cut:])
        return result

    def _known_starts(self, file: str) -> set[str]:
        """What a tag of a file may begin with that its name or title says, as keys; with the API's own name before."""
        own = {noun_key(self._words[file].words), noun_key(plain_title(self._titles[file], self._family))} - {""}
        return own | {self._family + start for start in own}

    def _told_apart(self, choices: list[Choice], shortened: Mapping[tuple[str, str], _Shortened]) -> list[Choice]:
        """The choices, with the service's name again where two services have resources of one name."""
        groups: dict[str, set[str]] = {}
        for entry, choice in zip(self._entries, choices, strict=True):
            groups.setdefault(noun_key(lower_words(choice.name)), set()).add(entry.group)
        result = []
        for entry, choice in zip(self._entries, choices, strict=True):
            short = shortened.get((entry.file, entry.tag))
            if short is not None and choice.tagged and len(groups[noun_key(lower_words(choice.name))]) > 1:
                choice = replace(choice, name=" ".join((*short.service, *short.rest)), rule="the tag, without versions")
            result.append(choice)
        return _of_one_name(result)


def _spoken(words: list[str]) -> str:
    """Words of a title or a file's name as a name; beside others a word is whole (`BigQuery Storage`)."""
    return " ".join(words).lower() if len(words) > 1 else words[0]


def _runs(words: list[str]) -> set[str]:
    """What neighbouring words say together."""
    return {"".join(words[start:end]) for start in range(len(words)) for end in range(start + 1, len(words) + 1)}


def _cut(words: tuple[str, ...], known: Collection[str]) -> tuple[int, bool]:
    """How many words of a tag its file's name says, and whether a version is among them."""
    for size in range(len(words), 0, -1):
        if noun_key(words[:size]) in known:
            versioned = size < len(words) and _VERSION.fullmatch(words[size]) is not None
            return size + versioned, versioned
    return 0, False


def _versioned_start(tags: list[tuple[str, ...]]) -> int:
    """How many words all tags of a file begin with, up to a version; 0 where they begin with none."""
    if len(tags) < 2:
        return 0
    for size, column in enumerate(zip(*tags, strict=False), 1):
        if len(set(column)) > 1:
            return 0
        if _VERSION.fullmatch(column[0]):
            return size
    return 0


def _without_shared_version(choices: list[Choice]) -> list[Choice]:
    """The choices, without a version that all tags end with: it distinguishes nothing (`Orders v2`, `Carts v2`)."""
    words = {choice.name: split(choice.name) for choice in choices if choice.tagged}
    ends = {listed[-1].lower() if len(listed) > 1 else "" for listed in words.values()}
    if len(words) < 2 or len(ends) > 1 or not _VERSION.fullmatch(ends.pop()):
        return choices
    rule = "the tag, without the version that all share"
    return [
        replace(choice, name=" ".join(words[choice.name][:-1]), rule=rule) if choice.tagged else choice
        for choice in choices
    ]


def _of_one_name(choices: list[Choice]) -> list[Choice]:
    """The choices, with one name for those that differ in number, case and signs alone: the plural."""
    names: dict[str, set[str]] = {}
    for choice in choices:
        names.setdefault(noun_key(lower_words(choice.name)), set()).add(choice.name)
    best = {key: min(alike, key=_rank) for key, alike in names.items()}
    result = []
    for choice in choices:
        name = best[noun_key(lower_words(choice.name))]
        joined = name != choice.name and lower_words(name) != lower_words(choice.name)
        result.append(replace(choice, name=name, rule=f"{choice.rule}, in the plural" if joined else choice.rule))
    return result


def _rank(name: str) -> tuple[bool, int, str]:
    words = lower_words(name)
    return bool(words) and singular(words[-1]) == words[-1], -len(words), name
