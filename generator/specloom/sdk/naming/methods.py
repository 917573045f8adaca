"""Method names from operationIds: the resource's own noun and the framework's habits dropped.

`AssistantController_findAll` -> list, `createProviderResource` -> create, `monoRecordingDownload` ->
download_mono_recording. Every operation has several candidates, shortest first; where two want the same name it goes
to the one that gave up least for it, and the other says more. Of two versions the newest has the plain name.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from specloom.core.record import record
from specloom.core.words import lower_words, singular_words
from specloom.ir.model import Operation
from specloom.sdk.naming.file_names import Version, version_in
from specloom.sdk.naming.nouns import Nouns
from specloom.sdk.naming.operation_ids import IdWords, read_id, usual
from specloom.sdk.naming.path_methods import PathWords, path_names
from specloom.sdk.naming.spelling import spell, unlike
from specloom.sdk.naming.verbs import NO_VERBS

RULES = {
    "configuration": "the configuration chose it",
    "operationId": "the words of the operationId",
    "verb": "the usual verb for what the operationId and the HTTP method say",
    "noun": "the operationId without the resource's own noun",
    "path": "the HTTP method and the path, since the operationId says no more",
    "version": "an older version of another method",
    "longer": "a longer form, since another method has the short one",
    "letters": "letters that tell it apart, since nothing else does",
}
"""What gives a method its name: a word for each rule, and what the rule is."""


@record
class MethodName:
    """The name of a method, the word in `RULES` for the rule that gave it, and the text that the rule read."""

    text: str
    rule: str
    source: str


_APART = 100


@record
class _Wish:
    """What an operation could be called, shortest first, and what ranks it among others that want the same name."""

    key: tuple[str, ...]
    names: tuple[tuple[str, str], ...]
    weight: int
    version: Version | None
    same: tuple[tuple[str, ...], ...]


def method_names(
    operations: Sequence[tuple[Operation, bool]],
    nouns: Nouns,
    chosen: Mapping[int, str],
    apart: Mapping[int, tuple[str, ...]] = MappingProxyType({}),
) -> list[MethodName]:
    """The names of a resource's methods, in the order of the operations.

    Each operation comes with whether its answer is a list or holds one. `chosen` has what the configuration says of
    operations, `apart` the words that distinguish operations of the same method and path, both by position.
    """
    wishes = [_wish(operation, nouns, lists) for operation, lists in operations]
    wishes = _with_versions([_qualified(wish, apart.get(index, ())) for index, wish in enumerate(wishes)])
    older = _older(wishes)
    settled = {index: (name, "configuration") for index, name in chosen.items()}
    names = _assign([_in_version(wish, older.get(index)) for index, wish in enumerate(wishes)], settled)
    sources = (operation.id or f"{operation.verb} {operation.path}" for operation, _ in operations)
    return [MethodName(*names[index], source) for index, source in enumerate(sources)]


def _wish(operation: Operation, nouns: Nouns, lists: bool) -> _Wish:
    path = PathWords.of(operation)
    read = read_id(operation, path, nouns)
    found = list(_candidates(operation, read, path, nouns, lists))
    version = read.version or _version_of(operation)
    rules: dict[str, str] = {}
    for name, rule in found:
        if name:
            rules.setdefault(spell(name, "call"), rule)
    id_words = lower_words(version_in(operation.id)[1])
    same = (("path", operation.verb, *path.spelled), *([("id", *id_words)] if id_words else []))
    # Of two descriptions of one operation, and of one path at two servers, the first has the plain name.
    weight = len(lower_words(operation.id)) + _APART * bool(operation.apart)
    key = (operation.verb, operation.path, operation.id, operation.origin.file, operation.origin.pointer)
    return _Wish(key, tuple(rules.items()), weight, version, same)


def _candidates(
    operation: Operation, read: IdWords, path: PathWords, nouns: Nouns, lists: bool
) -> Iterator[tuple[str, str]]:
    """Names for an operation with the rules that gave them, shortest first."""
    verb = ""
    if not read.spells_path:
        words = read.words
        cut = len(words) - 1 if len(words) > 1 and words[-1] == "paginated" else len(words)
        words, tail = words[:cut], words[cut:]
        known = nouns.with_owner(read.owner) if read.controller else nouns
        verb, rest = usual(words, operation, known, path, paginated=bool(tail), lists=lists)
        yield from _from_words(verb, rest, tail, read, path, known)
    for name in path_names(operation, path, nouns, lists, verb):
        yield name, "path"
    if not read.spells_path:
        yield "_".join(lower_words(operation.id)), "operationId"


def _from_words(
    verb: str, rest: tuple[str, ...], tail: tuple[str, ...], read: IdWords, path: PathWords, nouns: Nouns
) -> Iterator[tuple[str, str]]:
    full = "_".join((verb, *rest))
    usual_rule = "operationId" if full == "_".join(read.words) else "verb"
    owner = read.owner if verb == "list" else singular_words(read.owner)
    if owner and not rest and not read.controller:
        yield "_".join((verb, *owner)), "verb"
    else:
        # `callLogsDownload` at `/call/{id}/call-logs`: the path itself says which noun the verb at the end is about.
        named = read.words[0] != verb.split("_")[0] and rest in path.static[-1:] and not nouns.match(rest)
        keeps = named or verb in NO_VERBS
        kept = list(rest) if keeps else nouns.dropped_from(rest, path.ids, at_item=path.at_item)
        short = "_".join((verb, *kept))
        yield short, usual_rule if short == full else "noun"
        if read.words[0] in ("patch", "put", "post") and verb in ("create", "update"):
            yield "_".join((read.words[0], *kept)), "operationId"
        if tail:
            yield "_".join((short, *tail)), "operationId"
    if owner:
        yield "_".join((verb, *owner, *rest)), "operationId"
    yield "_".join((full, *tail)), usual_rule
    yield "_".join((*read.words,)), "operationId"


def _qualified(wish: _Wish, words: tuple[str, ...]) -> _Wish:
    """The wish with a name that ends with these words, before those that say more of the id or the path."""
    if not words:
        return wish
    names = list(wish.names)
    names.insert(1, (spell("_".join((names[0][0], *words)), "call"), "place"))
    return _Wish(wish.key, tuple(dict(names).items()), wish.weight, wish.version, wish.same)


def _version_of(operation: Operation) -> Version | None:
    """The version that an operation's path states, else its server, else its file."""
    for text in (operation.path, *(server.url for server in operation.servers), operation.origin.file):
        version, _ = version_in(text)
        if version is not None:
            return version
    return None


def _with_versions(wishes: Sequence[_Wish]) -> list[_Wish]:
    """The wishes with a name that ends in the version, where operations of several versions want the same name."""
    wanting: dict[str, list[Version | None]] = {}
    times: dict[tuple[str, ...], int] = {}
    for wish in wishes:
        wanting.setdefault(wish.names[0][0], []).append(wish.version)
        for same in wish.same:
            times[same] = times.get(same, 0) + 1
    result = []
    for wish in wishes:
        first = wish.names[0][0]
        others = wanting[first]
        if wish.version is not None and len(others) > 1 and others.count(wish.version) == 1:
            names = list(wish.names)
            position = next((i for i, (_, rule) in enumerate(names) if i and rule == "path"), len(names))
            position = 1 if any(same[0] == "id" and times[same] > 1 for same in wish.same) else position
            names.insert(position, (f"{first}_{wish.version.text.lower()}", "version"))
            wish = _Wish(wish.key, tuple(dict(names).items()), wish.weight, wish.version, wish.same)
        result.append(wish)
    return result


def _older(wishes: Sequence[_Wish]) -> dict[int, Version]:
    """The versions of operations, by position, beside which there is a newer version of the same operation."""
    groups: dict[tuple[str, ...], list[int]] = {}
    for index, wish in enumerate(wishes):
        if wish.version is not None:
            for same in wish.same:
                groups.setdefault(same, []).append(index)
    older: dict[int, Version] = {}
    for indexes in groups.values():
        versions = {index: version for index in indexes if (version := wishes[index].version) is not None}
        newest = max(versions.values())
        older.update((index, version) for index, version in versions.items() if version < newest)
    return older


def _in_version(wish: _Wish, version: Version | None) -> _Wish:
    """The wish with names that end with the version, where it is an older one."""
    if version is None:
        return wish
    end = f"_{version.text.lower()}"
    names = tuple((name if name.endswith(end) else f"{name.rstrip('_')}{end}", "version") for name, _ in wish.names)
    return _Wish(wish.key, tuple(dict.fromkeys(names)), wish.weight, wish.version, wish.same)


def _assign(wishes: Sequence[_Wish], settled: Mapping[int, tuple[str, str]]) -> dict[int, tuple[str, str]]:
    """One name and its rule for each wish, by position; `settled` names are given away already.

    In each round every operation asks for its next free candidate. A name goes to the one operation that gave up least
    for it: fewest candidates passed over, then fewest words in its own id, then a verb of its own. The others ask for
    their next.
    """
    result = dict(settled)
    used = {name for name, _ in settled.values()}
    waiting = [index for index in range(len(wishes)) if index not in settled]
    passed = dict.fromkeys(waiting, 0)
    while waiting:
        asking: dict[str, list[int]] = {}
        for index in waiting:
            asking.setdefault(_next_free(wishes[index], passed, index, used), []).append(index)
        for name, indexes in asking.items():
            ranks = {
                index: (passed[index], wishes[index].weight, not _own_words(wishes[index], name)) for index in indexes
            }
            first = min(indexes, key=lambda index: (ranks[index], wishes[index].key))
            best = [index for index in indexes if ranks[index] == ranks[first]]
            if len(best) == 1 or passed[first] >= len(wishes[first].names) - 1:
                result[first] = (name, _rule(wishes[first], passed[first]))
                used.add(name)
            else:
                for one in best:
                    passed[one] += 1
        waiting = [index for index in waiting if index not in result]
    return result


def _own_words(wish: _Wish, name: str) -> bool:
    """True where the verb of a name is a word of the operation's own id."""
    return name.split("_")[0] in lower_words(wish.key[2])


def _next_free(wish: _Wish, passed: dict[int, int], index: int, used: set[str]) -> str:
    while passed[index] < len(wish.names):
        name = wish.names[passed[index]][0]
        if name not in used:
            return name
        passed[index] += 1
    name = unlike(wish.names[-1][0], " ".join(wish.key))
    while name in used:
        name = unlike(name, " ".join(wish.key))
    return name


def _rule(wish: _Wish, position: int) -> str:
    if position >= len(wish.names):
        return "letters"
    rule = wish.names[position][1]
    return "longer" if position and rule != "version" else rule
