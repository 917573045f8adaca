"""Method names from the HTTP method and the path: `GET /pets/{id}/toys` of pets -> list_toys."""

from __future__ import annotations

import re
from collections.abc import Iterator

from specloom.core.record import record
from specloom.core.words import lower_words, singular, singular_words
from specloom.ir.model import Operation
from specloom.normalise.path_keys import split_path_key
from specloom.sdk.naming.file_names import version_in
from specloom.sdk.naming.nouns import Nouns
from specloom.sdk.naming.verbs import BY_METHOD, MODIFIERS, SINGLE, compound, is_action

_EXTENSION = re.compile(r"\.(?:json|xml|html|php|aspx?)$", re.IGNORECASE)
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_PLAIN = re.compile(r"[\w-]+")
_NO_WORD = frozenset({"api", "rest"})


@record
class Segment:
    """A segment of a path: the words of its own text, and those of its placeholders."""

    words: tuple[str, ...]
    placeholders: tuple[tuple[str, ...], ...]


@record
class PathWords:
    """What a path says: its segments without versions, and `action` where the last one says what is done."""

    segments: tuple[Segment, ...]
    action: tuple[str, ...] = ()

    @classmethod
    def of(cls, operation: Operation) -> PathWords:
        """The words of an operation's path. What follows a colon (`{name}:cancel`) or `#` counts as a segment."""
        key = split_path_key(operation.path)
        path = _EXTENSION.sub("", key.path.rstrip("/"))
        if _PLAIN.fullmatch(key.fragment):
            path = f"{path}/{key.fragment}"
        segments = []
        for text in re.sub(r"(?<=[}\w]):(?=\w)", "/", path).split("/"):
            placeholders = tuple(filter(None, map(lower_words, _PLACEHOLDER.findall(text))))
            words = _own_words(_PLACEHOLDER.sub(" ", text).strip())
            if words or placeholders or "{" in text:
                segments.append(Segment(words, placeholders))
        if segments and not segments[-1].placeholders and is_action(segments[-1].words, operation.verb):
            return cls(tuple(segments[:-1]), segments[-1].words)
        return cls(tuple(segments))

    @property
    def at_item(self) -> bool:
        """True where the path ends with a placeholder."""
        return bool(self.segments) and not self.action and bool(self.segments[-1].placeholders)

    @property
    def static(self) -> tuple[tuple[str, ...], ...]:
        """The words of the segments that are no placeholders, in their order."""
        return tuple(segment.words for segment in self.segments if segment.words and not segment.placeholders)

    @property
    def ids(self) -> tuple[tuple[str, ...], ...]:
        """The words of each placeholder, in their order."""
        return tuple(words for segment in self.segments for words in segment.placeholders)

    @property
    def spelled(self) -> tuple[str, ...]:
        """All words of the path in their order, as ids are made of that only spell it."""
        every = (
            word for segment in self.segments for words in (segment.words, *segment.placeholders) for word in words
        )
        return (*every, *self.action)


def _own_words(text: str) -> tuple[str, ...]:
    """The words of a segment; none for a version and for what every path begins with."""
    if not text or re.fullmatch(r"[\d.]+", text) or text.lower() in _NO_WORD:
        return ()
    version, rest = version_in(text)
    return lower_words(rest) if version is not None else lower_words(text)


def path_names(operation: Operation, path: PathWords, nouns: Nouns, lists: bool, verb: str = "") -> Iterator[str]:
    """Names from verb and path, shortest first; `verb` where the operationId has one of its own."""
    static = path.static
    own = max((index + 1 for index, words in enumerate(static) if nouns.match(words)), default=0)
    if path.action and not verb:
        size = compound(path.action) or 1
        rest = nouns.dropped_from(path.action[size:], path.ids, at_item=False)
        shown = _shown(path, several=True)
        action = (*path.action[:size], *rest)
        if own and not shown[own:]:
            yield "_".join(action)
        yield from _actions(action, list(shown[own:] or shown[: max(own - 1, 0)]))
    else:
        verb = verb or _verb(operation, path, lists)
        shown = _shown(path, several=not path.at_item and verb != "create")
        before, after = shown[: max(own - 1, 0)], shown[own:]
        after = (*after, path.action) if path.action and path.action[0] != verb else after
        for depth in range(1 if after else 0, len(after) + 1):
            yield "_".join((verb, *_flat(after[len(after) - depth :])))
        yield from _longer("_".join((verb, *_flat(after))), path, before)
    start = (verb or operation.verb.lower(), *_flat(static), *path.action)
    yield "_".join(start)
    yield "_".join((*start, "by", *_flat(path.ids)) if path.ids else start)


def _verb(operation: Operation, path: PathWords, lists: bool) -> str:
    """The usual verb for an HTTP method. What is posted to an item changes the item."""
    last = path.static[-1][-1] if path.static else ""
    if operation.verb == "GET" and lists and not path.at_item and singular(last) != last and last not in SINGLE:
        return "list"
    if operation.verb == "POST" and path.at_item and path.static:
        return "update"
    return BY_METHOD.get(operation.verb, operation.verb.lower())


def _shown(path: PathWords, *, several: bool) -> tuple[tuple[str, ...], ...]:
    """The words of the segments as a name has them: in the singular but for the last, where `several` are meant."""
    static = path.static
    alone = bool(path.action and path.segments and path.segments[-1].placeholders)
    return tuple(
        words if index + 1 == len(static) and several and not alone else _singular(words)
        for index, words in enumerate(static)
    )


def _singular(words: tuple[str, ...]) -> tuple[str, ...]:
    return words if words[-1] in SINGLE else singular_words(words)


def _actions(action: tuple[str, ...], around: list[tuple[str, ...]]) -> Iterator[str]:
    """Names for `/batch/create` -> batch_create, `/members/add` -> add_members, `/mark-as-read`."""
    near = around[-1] if around else ()
    if near and all(word in MODIFIERS for word in near):
        yield "_".join((*near, *action))
        action, near = (*near, *action), (around[-2] if len(around) > 1 else ())
    elif near and len(action) == 1:
        yield "_".join((*action, *near))
    yield "_".join(action)
    if near:
        yield "_".join((*action, *near) if len(action) == 1 else (*near, *action))
    yield "_".join((*_flat(around), *action))


def _longer(name: str, path: PathWords, before: tuple[tuple[str, ...], ...]) -> Iterator[str]:
    """`name` with the distinguishing part of its path: `for` its parent, `by` its key."""
    last = path.segments[-1] if path.segments else Segment((), ())
    if last.placeholders and last.words:
        yield "_".join((name, "by", *last.words))
    followed = {
        _singular(one.words)
        for one, after in zip(path.segments, path.segments[1:], strict=False)
        if one.words and after.placeholders
    }
    for depth in range(1, len(before) + 1):
        words = before[-depth:]
        yield "_".join((name, *(("for",) if words[0] in followed else ()), *_flat(words)))
    if last.placeholders:
        yield "_".join((name, "by", *last.placeholders[-1]))


def _flat(segments: tuple[tuple[str, ...], ...] | list[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(word for words in segments for word in words)
