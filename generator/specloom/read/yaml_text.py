"""YAML text to JSON values, straight from parser events.

libyaml's own loader builds a node graph by recursion in C and kills the process on deep input. Here every event is
checked against the limits before anything is built, and one loop with a stack of its own does the work, which is also
faster than composing and constructing.
"""

from __future__ import annotations

import contextlib
import gc
import time
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple, Protocol

import yaml
from yaml.events import AliasEvent, MappingStartEvent, ScalarEvent, SequenceStartEvent

from specloom.core.json_pointer import pointer_of
from specloom.core.limits import Limits
from specloom.read import yaml_scalars as scalars
from specloom.read.errors import ReadError, Spot

# Only the parser half of a loader is used: libyaml's, or PyYAML's own where it was built without libyaml (slower).
_PARSER: Callable[[bytes], Any] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

# What a mapping's `key` is while it waits for one, and while the value of `<<` is read; never equal to a real key.
NO_KEY: Any = object()
MERGE: Any = object()

_LOOK_EVERY = 20_000
_PROBLEMS_KEPT = 20
_MAP_TAGS = frozenset({None, "!", "tag:yaml.org,2002:map"})
_LIST_TAGS = frozenset({None, "!", "tag:yaml.org,2002:seq"})


class Mark(Protocol):
    """A position as PyYAML gives it, counted from 0."""

    index: int
    line: int
    column: int


class _Anchored(NamedTuple):
    """The target of an alias: the value, its nodes and characters when expanded, and its depth."""

    value: Any
    nodes: int
    chars: int
    levels: int


class _Open(NamedTuple):
    """A mapping or list that waits while one inside it is read, with what to restore and what to account."""

    target: Any
    key: Any
    levels: int
    start: Any
    nodes: int
    alias_chars: int


def spot_of(mark: Mark | None) -> Spot:
    """A PyYAML mark as a spot; the start of the text where PyYAML knows none."""
    return Spot(mark.line + 1, mark.column + 1) if mark else Spot(1, 1)


def events(text: bytes) -> Callable[[], Any]:
    """A function that returns the next parser event of a UTF-8 text without byte order mark."""
    get_event: Callable[[], Any] = _PARSER(text).get_event
    return get_event


@contextlib.contextmanager
def no_collecting() -> Iterator[None]:
    """No garbage collection: everything that is made here lives on, so it would cost time and free nothing."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


class YamlReader:
    """Reads one YAML document, once.

    Afterwards `problems` holds the values that JSON has no form for, and `duplicates` says whether a key came twice.
    `started` is when the clock of a document that is read in several goes was started.
    """

    def __init__(self, limits: Limits, started: float | None = None) -> None:
        self.limits = limits
        self.problems: list[ReadError] = []
        self.duplicates = False
        self.started = time.monotonic() if started is None else started
        self._merging = False
        self._next_look = min(_LOOK_EVERY, limits.nodes)
        self._anchors: dict[str, _Anchored | None] = {}  # None while the anchored mapping or list is still open
        self._merges: dict[int, list[tuple[Any, Any]]] = {}  # id of a mapping -> values of its `<<`, with their events
        self._alias_nodes = 0
        self._alias_chars = 0

    def read(self, text: bytes) -> Any:
        """The document's value, None for an empty text.

        Raises Refusal for everything that is not one JSON-like document within the limits.
        """
        try:
            with no_collecting():
                return self._document(events(text))
        except yaml.MarkedYAMLError as error:
            raise syntax_refusal(error) from None

    @property
    def plain(self) -> bool:
        """True where the value is all that the text said: no problem, no key twice, nothing written once for twice."""
        return not (self.problems or self.duplicates or self._anchors or self._merging)

    def _document(self, next_event: Callable[[], Any]) -> Any:
        next_event()  # stream start
        first = next_event()
        if type(first) is yaml.StreamEndEvent:
            return None
        value = self._value(next_event)
        next_event()  # document end
        after = next_event()
        if type(after) is not yaml.StreamEndEvent:
            message = f"a second document starts here; the first one starts at line {first.start_mark.line + 1}"
            raise ReadError("SL113", spot_of(after.start_mark), message, hint="keep one document in each file")
        return value

    def _value(self, next_event: Callable[[], Any]) -> Any:
        """The value that the next events describe: the hot loop, one turn per event."""
        root: list[Any] = []
        target: Any = root  # the mapping or list that is being filled
        key: Any = None  # its next value's key; None in a list
        nodes = levels = 0  # nodes so far, aliases written out; levels inside the target so far
        stack: list[_Open] = []
        names: dict[str, str] = {}  # equal keys become one object: less memory, faster look-ups later
        plain_starts, depth = scalars.PLAIN_STARTS, self.limits.depth
        while True:
            event = next_event()
            kind = type(event)
            if kind is ScalarEvent:
                value = event.value
                if key is NO_KEY:
                    key = names.setdefault(value, value)
                    if key in target:
                        self.duplicates = True
                    if event.anchor is not None:
                        self._anchors[event.anchor] = _Anchored(key, 1, len(key), 0)
                    if key == "<<" and event.implicit[0]:
                        key, self._merging = MERGE, True
                    continue
                nodes += 1
                if event.tag is not None or (event.implicit[0] and (not value or value[0] in plain_starts)):
                    value = self._resolved(event, stack, target, key)
                if event.anchor is not None:
                    self._anchors[event.anchor] = _Anchored(value, 1, len(event.value), 0)
            elif kind is MappingStartEvent or kind is SequenceStartEvent:
                nodes += 1
                value = {} if kind is MappingStartEvent else []
                if event.tag is not None or key is NO_KEY or len(stack) >= depth:
                    self._check_start(event, stack, target, key)
                if event.anchor is not None:
                    self._anchors[event.anchor] = None
            elif kind is AliasEvent:
                value, more, inside = self._aliased(event, stack, target, key)
                nodes += more
                levels = max(levels, inside)
                if key is NO_KEY:
                    key = self._alias_key(value, event)
                    self.duplicates = self.duplicates or key in target
                    continue
            else:  # the end of a mapping or list
                if self._merges and id(target) in self._merges:
                    self._merge_into(target)
                below, ended = levels + 1, target
                target, key, levels, start, before, alias_chars = stack.pop()
                if start.anchor is not None:
                    chars = event.end_mark.index - start.start_mark.index + self._alias_chars - alias_chars
                    self._anchors[start.anchor] = _Anchored(ended, nodes - before + 1, chars, below)
                if below > levels:
                    levels = below
                if key is not None:
                    key = NO_KEY
                elif not stack:
                    return ended
                continue
            if nodes >= self._next_look:
                self._look(nodes, event)
            if key is None:
                target.append(value)
            elif key is MERGE:
                self._merges.setdefault(id(target), []).append((value, event))
            else:
                target[key] = value
            if kind is MappingStartEvent or kind is SequenceStartEvent:
                stack.append(_Open(target, key, levels, event, nodes, self._alias_chars))
                target, levels = value, 0
                key = NO_KEY if kind is MappingStartEvent else None
            elif key is not None:
                key = NO_KEY
            elif not stack:
                return value

    def _resolved(self, event: Any, stack: list[_Open], target: Any, key: Any) -> Any:
        """The value of a scalar that may be something else than text; None, and a problem, where JSON has none."""
        try:
            if event.tag is None:
                return scalars.plain(event.value)
            return scalars.tagged(event.tag, event.value, quoted=bool(event.style))
        except ValueError as error:
            code = "SL116" if event.tag is None else "SL114"
            hint = "quote it if it is meant as a string" if event.tag is None else "remove the tag"
            if len(self.problems) < _PROBLEMS_KEPT:
                pointer = _pointer(stack, target, key)
                self.problems.append(ReadError(code, spot_of(event.start_mark), str(error), pointer=pointer, hint=hint))
            return None

    def _check_start(self, event: Any, stack: list[_Open], target: Any, key: Any) -> None:
        """Refuse a mapping or list that is too deep, a key, or tagged as something that JSON has not."""
        spot, pointer = spot_of(event.start_mark), _pointer(stack, target, key)
        if len(stack) >= self.limits.depth:
            raise depth_refusal(spot, pointer, self.limits)
        if key is NO_KEY:
            message = "a mapping or list cannot be a key"
            hint = "strings that begin with `{`, `[`, `?` or `*` need quotes"
            raise ReadError("SL115", spot, message, pointer=pointer, hint=hint)
        if event.tag not in (_MAP_TAGS if type(event) is MappingStartEvent else _LIST_TAGS):
            message = f"the tag {scalars.shown(event.tag)} has no meaning in OpenAPI"
            raise ReadError("SL114", spot, message, pointer=pointer, hint="remove the tag")

    def _aliased(self, event: Any, stack: list[_Open], target: Any, key: Any) -> tuple[Any, int, int]:
        """The target of an alias, with its nodes and levels; Refusal if expanding it would exceed a limit."""
        spot, pointer = spot_of(event.start_mark), _pointer(stack, target, key)
        name = event.anchor
        if name not in self._anchors:
            hint = "strings that begin with `*` need quotes"
            raise ReadError("SL119", spot, f"no anchor &{name} before this alias", pointer=pointer, hint=hint)
        anchored = self._anchors[name]
        if anchored is None:
            raise ReadError("SL119", spot, f"the alias *{name} is inside its own anchor", pointer=pointer)
        value, nodes, chars, levels = anchored
        self._alias_nodes += nodes
        self._alias_chars += chars
        if self._alias_nodes > self.limits.aliases:
            message = f"aliases repeat more than {self.limits.aliases:,} nodes"
            raise ReadError("SL122", spot, message, pointer=pointer)
        if self._alias_chars > self.limits.size:
            message = f"aliases repeat more than {self.limits.size:,} characters"
            raise ReadError("SL122", spot, message, pointer=pointer)
        if len(stack) + levels > self.limits.depth:
            raise depth_refusal(spot, pointer, self.limits)
        return value, nodes, levels

    def _alias_key(self, value: Any, event: Any) -> str:
        if isinstance(value, str):
            return value
        raise ReadError(
            "SL115", spot_of(event.start_mark), f"the alias *{event.anchor} is not a string, so it cannot be a key"
        )

    def _merge_into(self, target: dict[str, Any]) -> None:
        """Put the mappings of `<<` into `target`: its own keys win, then those of earlier mappings."""
        merged: dict[str, Any] = {}
        for value, event in self._merges.pop(id(target)):
            for source in value if isinstance(value, list) else [value]:
                if not isinstance(source, dict):
                    hint = "`<<: *name` takes the mapping that is anchored as `&name`"
                    message = "`<<` takes a mapping or a list of mappings"
                    raise ReadError("SL119", spot_of(event.start_mark), message, hint=hint)
                for key, item in source.items():
                    merged.setdefault(key, item)
        merged.update(target)
        target.clear()
        target.update(merged)

    def _look(self, nodes: int, event: Any) -> None:
        """Every now and then: stop at the limits of nodes and of time."""
        if nodes > self.limits.nodes:
            raise ReadError("SL121", spot_of(event.start_mark), f"more than {self.limits.nodes:,} values in one file")
        if time.monotonic() - self.started > self.limits.seconds:
            raise ReadError("SL123", spot_of(event.start_mark), f"reading takes more than {self.limits.seconds:g} s")
        self._next_look = nodes + 1 if nodes == self.limits.nodes else min(nodes + _LOOK_EVERY, self.limits.nodes)


def _pointer(stack: list[_Open], target: Any, key: Any) -> str:
    """The pointer of the value that is about to be put into `target`."""
    tokens: list[str | int] = []
    for holder, its_key in [*((one.target, one.key) for one in stack), (target, key)]:
        if its_key is None:
            tokens.append(len(holder) - 1 if holder is not target else len(holder))
        elif its_key is not NO_KEY:
            tokens.append("<<" if its_key is MERGE else its_key)
    return pointer_of(tokens[1:])  # the first one is the list that holds the document


def depth_refusal(spot: Spot, pointer: str, limits: Limits) -> ReadError:
    """The error for nesting beyond the limit."""
    if len(pointer) > 200:
        pointer = pointer[: pointer.index("/", 100)] if "/" in pointer[100:] else ""
    return ReadError("SL120", spot, f"more than {limits.depth} levels of mappings and lists", pointer=pointer)


def syntax_refusal(error: yaml.MarkedYAMLError) -> ReadError:
    """PyYAML's complaint as a refusal, with the remedy where the usual cause is known."""
    problem = str(error.problem or error.context or "syntax error")
    spot = spot_of(error.problem_mark or error.context_mark)
    context = f" ({error.context})" if error.context and error.problem else ""
    hint = next((hint for part, hint in _SYNTAX_HINTS.items() if part in problem), "")
    return ReadError("SL111", spot, f"YAML: {problem}{context}", hint=hint)


_SYNTAX_HINTS = {
    "found character that cannot start any token": "indent with spaces; quote text that begins with @, ` or %",
    "mapping values are not allowed": "quote text that holds `: `, and check the indentation",
    "could not find expected ':'": "a key is followed by `: `; check the indentation of the lines before",
    "did not find expected key": "check the indentation, and that quotes inside quoted text are escaped",
    "found unexpected end of stream": "a quote or bracket that was opened before is never closed",
    "found unknown escape character": 'in "double quotes" a backslash is written \\\\; use single quotes instead',
    "invalid Unicode character escape code": "write the character itself, or \\U and eight digits",
}
