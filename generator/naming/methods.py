"""Method names from operationIds: the resource's own noun and the framework's habits dropped.

`AssistantController_findAll` -> list, `createProviderResource` -> create, `monoRecordingDownload` ->
download_mono_recording. Every operation has several candidates, shortest first; where two want the same name it goes
to the one that gave up least for it, and the other says more.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from ..ir import Operation
from ..path_keys import described_path, path_of
from ..record import record
from .identifiers import KEYWORDS, identifier, unlike
from .words import lower_words, singular, singular_words

_OWNERS = ("controller", "service", "resource", "api", "handler", "endpoint")
_LIST = {
    ("find", "all"),
    ("get", "all"),
    ("list", "all"),
    ("fetch", "all"),
    ("find", "many"),
    ("get", "many"),
    ("search", "all"),
}
_GET = {
    ("find", "one"),
    ("get", "one"),
    ("fetch", "one"),
    ("find", "by", "id"),
    ("get", "by", "id"),
    ("fetch", "by", "id"),
}
_DELETE = {"remove", "destroy", "delete"}
_UPDATE = {"patch", "edit", "modify"}
_TRAILING = {"download", "upload", "export", "import", "preview"}
RUNTIME = {f"{before}{view}_response" for before in ("", "async_") for view in ("raw", "streamed")}
"""Functions of the runtime that resource modules call: nothing else may have their names."""

_ANNOTATIONS = frozenset({"dict", "str", "int", "float", "bool", "date", "datetime", "builtins", "cached_property"})
RESERVED = KEYWORDS | _ANNOTATIONS | RUNTIME | {"with_raw_response", "with_streaming_response"}
_BY_VERB = {"GET": "get", "POST": "create", "PUT": "update", "PATCH": "update", "DELETE": "delete", "QUERY": "query"}


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


@record
class Nouns:
    """What a resource is called, in the singular, as words: by its name, its tag."""

    forms: frozenset[tuple[str, ...]]

    @classmethod
    def of(cls, *names: str) -> Nouns:
        """The nouns of a resource that goes by these names."""
        return cls(frozenset(singular_words(lower_words(name)) for name in names if lower_words(name)))

    def match(self, words: tuple[str, ...]) -> bool:
        """True where `words`, in singular or plural, are the resource's own noun."""
        return bool(words) and singular_words(words) in self.forms


def method_candidates(operation: Operation, nouns: Nouns, *, lists: bool = True) -> list[str]:
    """Names for an operation, shortest first, all different. `lists` where its answer is a list or holds one."""
    if " " in operation.id or not lower_words(operation.id):
        found = list(_from_path(operation, nouns, lists))
    else:
        words, owner = _drop_owner(operation.id, nouns)
        found = list(_from_words(words, operation, Nouns(nouns.forms | ({owner} if owner else set())), lists))
        found.append("_".join(lower_words(operation.id)))
    found.extend(_from_path(operation, Nouns(frozenset()), lists))
    made = (identifier(name, prefix="call", reserved=RESERVED) for name in found if name)
    return list(dict.fromkeys(made))


def _drop_owner(operation_id: str, nouns: Nouns) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words after a prefix such as `AssistantController_` or `pets/`, and the noun that the prefix held."""
    parts = [part for part in re.split(r"[_./:]+", operation_id) if part]
    for cut in range(len(parts) - 1, 0, -1):
        head = lower_words("_".join(parts[:cut]))
        rest = lower_words("_".join(parts[cut:]))
        if head and head[-1] in _OWNERS and rest:
            return rest, singular_words(head[:-1])
        if nouns.match(head) and rest:
            return rest, singular_words(head)
    # `gmail.users.drafts.list` of users: what stands before the resource is the API's name.
    dotted = [part for part in operation_id.split(".") if part]
    for cut in range(len(dotted) - 1, 1, -1):
        if nouns.match(lower_words(dotted[cut - 1])) and lower_words("_".join(dotted[cut:])):
            return lower_words("_".join(dotted[cut:])), singular_words(lower_words(dotted[cut - 1]))
    return lower_words(operation_id), ()


def _from_words(words: tuple[str, ...], operation: Operation, nouns: Nouns, lists: bool) -> Iterator[str]:
    tail: tuple[str, ...] = ()
    if len(words) > 1 and words[-1] == "paginated":
        words, tail = words[:-1], words[-1:]
    verb, rest = _verb(words, operation, paginated=bool(tail), lists=lists)
    short = verb if nouns.match(rest) else "_".join((verb, *rest)) if rest else verb
    yield short
    if tail:
        yield "_".join((short, *tail))
    yield "_".join((verb, *rest, *tail))
    yield "_".join((*words, *tail))


def _verb(words: tuple[str, ...], operation: Operation, *, paginated: bool, lists: bool) -> tuple[str, tuple[str, ...]]:
    """The usual verb for what the words and the HTTP method say, and the words that are left."""
    method = operation.verb
    at_item = path_of(operation).rstrip("/").endswith("}")
    first, rest = words[0], words[1:]
    if method == "GET":
        for phrase in sorted(_LIST | _GET, key=len, reverse=True):
            if words[: len(phrase)] == phrase:
                return ("list" if phrase in _LIST else "get"), words[len(phrase) :]
        if rest[-2:] == ("by", "id") and first in ("get", "find", "fetch"):
            return "get", rest[:-2]
        plural = bool(rest) and singular(rest[-1]) != rest[-1]
        if first in ("get", "find", "fetch", "list") and (
            paginated or (lists and plural and len(rest) == 1 and not at_item)
        ):
            return "list", rest
        if first in ("find", "fetch") and at_item:
            return "get", rest
    if method == "DELETE" and first in _DELETE:
        return "delete", rest[:-2] if rest[-2:] == ("by", "id") else rest
    if method in ("PATCH", "PUT") and first in _UPDATE:
        return "update", rest
    if len(words) > 1 and words[-1] in _TRAILING and first not in _TRAILING:
        return words[-1], words[:-1]
    return first, rest


def _from_path(operation: Operation, nouns: Nouns, lists: bool) -> Iterator[str]:
    """Names from verb and path, for operations without a usable id: `GET /pets/{id}/toys` -> list_toys."""
    segments = [segment for segment in described_path(operation).split("/") if segment]
    static = [lower_words(segment) for segment in segments if "{" not in segment]
    at_item = bool(segments) and "{" in segments[-1]
    last = static[-1][-1] if static and static[-1] else ""
    plural = lists and operation.verb == "GET" and not at_item and singular(last) != last
    verb = "list" if plural else _BY_VERB.get(operation.verb, operation.verb.lower())
    own = [words for words in static if not nouns.match(words)]
    for depth in range(1 if own else 0, len(own) + 1):
        yield "_".join((verb, *(word for words in own[len(own) - depth :] for word in words)))
    every = [word for words in static for word in words]
    yield "_".join((operation.verb.lower(), *every))
    variables = [word for segment in segments if "{" in segment for word in lower_words(segment)]
    yield "_".join((operation.verb.lower(), *every, "by", *variables))


def method_names(
    operations: Sequence[tuple[Operation, bool]], nouns: Nouns, chosen: Mapping[int, str]
) -> list[MethodName]:
    """The names of a resource's methods, in the order of the operations.

    Each operation comes with whether its answer is a list or holds one. `chosen` has what the configuration says of
    operations, by position.
    """
    keys = [f"{operation.verb}:{operation.path}:{operation.apart} {operation.id}" for operation, _ in operations]
    wanted = [
        (key, method_candidates(operation, nouns, lists=lists))
        for key, (operation, lists) in zip(keys, operations, strict=True)
    ]
    names = assign(wanted, {keys[index]: name for index, name in chosen.items()})
    return [
        MethodName(
            names[keys[index]],
            "configuration" if index in chosen else "operationId",
            operation.id or f"{operation.verb} {operation.path}",
        )
        for index, (operation, _) in enumerate(operations)
    ]


def assign(wanted: Iterable[tuple[str, list[str]]], fixed: Mapping[str, str]) -> dict[str, str]:
    """One name for each operation (its key) from its candidates; `fixed` names are settled already.

    In each round every operation asks for its next free candidate. A name goes to the one operation that gave up least
    for it: fewest candidates passed over, then fewest words in its own id. The others ask for their next.
    """
    result = dict(fixed)
    waiting = {key: list(names) for key, names in wanted if key not in fixed}
    passed = dict.fromkeys(waiting, 0)
    while waiting:
        used = set(result.values())
        asking: dict[str, list[str]] = {}
        for key, names in waiting.items():
            while names[passed[key]] in used:
                passed[key] += 1
                if passed[key] == len(names):
                    names.append(unlike(names[-1], key))
            asking.setdefault(names[passed[key]], []).append(key)
        for name, keys in asking.items():
            ranked = sorted((passed[key], len(lower_words(key.partition(" ")[2])), key) for key in keys)
            last = passed[ranked[0][2]] == len(waiting[ranked[0][2]]) - 1
            if len(ranked) == 1 or ranked[0][:2] < ranked[1][:2] or last:
                result[ranked[0][2]] = name
                del waiting[ranked[0][2]]
            else:
                for position, words, key in ranked:
                    if (position, words) == ranked[0][:2]:
                        passed[key] += 1
    return result
