"""OperationIds: the owner that one begins with, whether it only spells its path, and the verb that it has."""

from __future__ import annotations

import re

from specloom.core.record import record
from specloom.core.words import lower_words, singular, singular_words
from specloom.ir.model import Operation
from specloom.sdk.naming.file_names import Version, version_in
from specloom.sdk.naming.nouns import Nouns
from specloom.sdk.naming.path_methods import PathWords
from specloom.sdk.naming.verbs import (
    BY_METHOD,
    CORE,
    DELETE,
    EITHER,
    GET_PHRASES,
    HTTP,
    LIST_PHRASES,
    MODIFIERS,
    NO_VERBS,
    REMOTE,
    SINGLE,
    TRAILING,
    UPDATE,
    VERBS,
    compound,
)

_CONTROLLERS = ("controller", "service", "resource", "api", "handler", "endpoint", "ctrl")


@record
class IdWords:
    """An operationId read: the words after its owner, the owner's words, and whether that is known to be one.

    `spells_path` where the id says no more than method and path; then `words` are the verb that it says it with.
    """

    words: tuple[str, ...]
    owner: tuple[str, ...] = ()
    controller: bool = False
    version: Version | None = None
    spells_path: bool = False


def read_id(operation: Operation, path: PathWords, nouns: Nouns) -> IdWords:
    """The parts of an operation's id. An id with spaces, or without any word, says nothing."""
    if re.search(r"\s", operation.id) or not lower_words(operation.id):
        return IdWords((), spells_path=True)
    version, text = version_in(operation.id)
    text = text if lower_words(text) else operation.id
    words = lower_words(text)
    method = operation.verb.lower()
    own = _without_path(operation)
    if own != operation.id:
        words = lower_words(version_in(own)[1])
        words = words[1:] if words[:1] == ("do",) and len(words) > 1 else words
        return IdWords(words, version=version, spells_path=not words)
    if _spells(words, method, path, nouns):
        return IdWords((), version=version, spells_path=True)
    rest, owner, controller = _drop_owner(text, nouns)
    return IdWords(rest, owner, controller, version)


def _without_path(operation: Operation) -> str:
    """The id without method and path as they are written: `get-/pets_list` -> list, `read_pets__get` -> read."""
    text = operation.id
    for path in {operation.path, re.sub(r"\W", "_", operation.path)}:
        end = f"{path}_{operation.verb}".lower()
        if len(path) > 2 and path in text:
            head, _, rest = text.partition(path)
            if head.rstrip("-_").upper() in ("", operation.verb):
                text = rest.removeprefix("_").removeprefix(path)
            elif text.lower().endswith(end) and head[-1:].isalnum():
                text = text[: -len(end)]
    return text


def _spells(words: tuple[str, ...], method: str, path: PathWords, nouns: Nouns) -> bool:
    """True where all words are the HTTP method, words of the path and of its placeholders, `by`, `id`.

    Where they are a verb and nouns alone, without any placeholder, the id is as good as another.
    """
    known = {"by", "id", "ids", "and", "with", "api"}
    for segment in (*(segment.words for segment in path.segments), *path.ids, path.action):
        known |= {*segment, *map(singular, segment), "".join(segment), singular("".join(segment))}
    others = tuple(word for word in words if word != method)
    if not _made_of(others, known):
        return False
    static = sum(map(len, path.static)) + len(path.action)
    if len(others) < len(words):
        if words.count("by") == 1 and words[0] == method and words.index("by") <= static + 1:
            tail = words[words.index("by") + 1 :]
            if tail and _made_of(tail, {word for type_id in path.ids for word in (*type_id, "".join(type_id), "id")}):
                return False
        action = tuple(word for word in path.action if word != method)
        acts = bool(action) and len(others) > len(action) and others[-len(action) :] == action
        return not others or acts or (len(others) > static and not nouns.match(others))
    last = path.action or (path.static[-1] if path.static else ())
    if not last or singular_words(words[-len(last) :]) != singular_words(last) or len(words) == len(last) == 1:
        return False
    return words[0] not in VERBS and words[0] not in HTTP and words[0] not in ("by", "with")


def _made_of(words: tuple[str, ...], known: set[str]) -> bool:
    """True where `words` can be put together from what is known; words of an id are often cut where a path has none."""
    reached = {0}
    for start in range(len(words)):
        if start in reached:
            for size in (1, 2, 3):
                part = "".join(words[start : start + size])
                if start + size <= len(words) and (part in known or singular(part) in known):
                    reached.add(start + size)
    return len(words) in reached


def _drop_owner(text: str, nouns: Nouns) -> tuple[tuple[str, ...], tuple[str, ...], bool]:
    """The words after a prefix such as `AssistantController_`, `pets/` or `Accounts_`, and the prefix."""
    parts = [part for part in re.split(r"[_./:]+", text) if lower_words(part)]
    for cut in range(len(parts) - 1, 0, -1):
        head = lower_words("_".join(parts[:cut]))
        rest = lower_words("_".join(parts[cut:]))
        if head[-1] in _CONTROLLERS:
            return rest, head[:-1], True
        if nouns.match(head):
            return rest, (), False
    # `gmail.users.drafts.list` of users: what stands before the resource is the API's name.
    dotted = [part for part in text.split(".") if lower_words(part)]
    for cut in range(len(dotted) - 1, 1, -1):
        if nouns.match(lower_words(dotted[cut - 1])):
            return lower_words("_".join(dotted[cut:])), (), False
    words = lower_words(text)
    size = nouns.prefix(words)
    verb = compound(words[size:])
    if size and verb and words[0] not in VERBS and (words[size + verb - 1] in VERBS or size + verb == len(words)):
        return words[size:], (), False
    return _owner_before_verb(parts, text)


def _owner_before_verb(parts: list[str], text: str) -> tuple[tuple[str, ...], tuple[str, ...], bool]:
    """`Accounts_ListMembers` -> list, members: what stands before a verb of its own is the owner."""
    plain = all(part.islower() for part in parts) and not re.search(r"[./:]", text)
    for cut in range(1, len(parts)):
        rest = lower_words("_".join(parts[cut:]))
        head = lower_words("_".join(parts[:cut]))
        if head[0] in VERBS or head[0] in HTTP:
            break
        size = compound(rest)
        if size and rest[size - 1] in (CORE if plain else VERBS | EITHER):
            if rest[0] in EITHER and len(rest) > size and not plain and parts[cut].islower():
                continue
            return rest, head, False
    return lower_words(text), (), False


def usual(
    words: tuple[str, ...], operation: Operation, nouns: Nouns, path: PathWords, *, paginated: bool, lists: bool
) -> tuple[str, tuple[str, ...]]:
    """The usual verb for what the words and the HTTP method say, and the words that are left."""
    words = _verb_first(_without_http_verb(words, operation, nouns, path), nouns)
    size = compound(words) or 1
    verb, rest = "_".join(words[:size]), words[size:]
    first = words[0]
    method, at_item = operation.verb, path.at_item
    if method == "GET":
        for phrase in sorted(LIST_PHRASES | GET_PHRASES, key=lambda one: (-len(one), one)):
            if words[: len(phrase)] == phrase and not (phrase[-1] == "list" and nouns.match(words[1:])):
                return ("list" if phrase in LIST_PHRASES else "get"), words[len(phrase) :]
        if words == ("get", "page") or words == ("index",):
            return "list", ()
        if first in ("get", "find", "fetch", "retrieve") and rest[-1:] == ("list",) and nouns.match(rest[:-1]):
            return "list", rest[:-1]
        if first in ("get", "find", "fetch") and rest[-2:] == ("by", "id"):
            return "get", rest
        several = paginated or (lists and not at_item and _plural(rest, nouns, path.static[-1] if path.static else ()))
        last = path.static[-1] if path.static else ()
        if words == ("get",) and lists and not at_item and nouns.match(last) and _plural(last, nouns, last):
            return "list", ()
        if several and first in ("get", "find", "fetch", "list"):
            return "list", rest
        if first in ("find", "fetch") and at_item:
            return "get", rest
    if method == "DELETE" and first in DELETE:
        return "delete", rest
    if method in ("PATCH", "PUT") and first in UPDATE:
        return "update", rest
    if first == method.lower() and first in ("post", "patch", "put"):
        return BY_METHOD[method], rest
    return verb, rest


def _plural(rest: tuple[str, ...], nouns: Nouns, last: tuple[str, ...]) -> bool:
    """True where the words are a plural that a list is asked for by: a single word, the own noun, the path's last."""
    if not rest or singular(rest[-1]) == rest[-1] or rest[-1] in SINGLE:
        return False
    if len(rest) == 1 or nouns.match(rest) or len(rest) - nouns.prefix(rest) == 1:
        return True
    return bool(last) and rest[-len(last) :] == last


def _without_http_verb(words: tuple[str, ...], operation: Operation, nouns: Nouns, path: PathWords) -> tuple[str, ...]:
    """The words without an HTTP verb before a verb: `post suspend account` -> suspend, account."""
    method = operation.verb.lower()
    if len(words) < 2 or words[0] != method or method not in HTTP:
        return words
    rest = words[1:]
    if method in ("post", "put", "patch") and rest[-1] in VERBS and nouns.match(rest[:-1]):
        return (rest[-1], *rest[:-1])
    size = compound(rest)
    if not size or nouns.match(rest[:1]) or nouns.match(rest):
        return words
    follows = rest[size:]
    either = rest[size - 1] in EITHER
    if method == "get" and not either:
        either = rest[size - 1] not in _READING
    remote = method == "post" and rest[0] in REMOTE and (path.action or path.static[-1:]) in (rest, (rest,))
    if either and follows and not nouns.match(follows) and not remote:
        return words
    if either and not follows and rest[size - 1] in EITHER and method != "post":
        return words
    return rest


_READING = frozenset(
    "browse calculate check compare compute describe detect determine discover download estimate evaluate fetch find "
    "identify inspect list lookup predict resolve retrieve suggest validate verify".split()
)
"""Verbs that `get` may stand before as an HTTP verb; before others it is the verb itself: `getUpdateStatus`."""


def _verb_first(words: tuple[str, ...], nouns: Nouns) -> tuple[str, ...]:
    """The words with the verb that they end with before the others: `photo download` -> download, photo."""
    if len(words) < 2 or words[-1] not in TRAILING or words[0] in VERBS | NO_VERBS or nouns.match(words):
        return words
    start = len(words) - 1
    while start and words[start - 1] in MODIFIERS:
        start -= 1
    if start > 2 and words[start - 1] in ("or", "and") and words[start - 2] in VERBS:
        start -= 2
    return (*words[start:], *words[:start])
