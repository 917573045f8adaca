"""JSONPath over a graph of values: the nodes that a path selects.

python-jsonpath (RFC 9535) reads the paths and judges the filters; the walk is ours, because its own follows every path
to a value, of which a graph has no end, and here each value is visited once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import Any

from jsonpath import CompoundJSONPath, JSONPathEnvironment
from jsonpath.exceptions import JSONPathError
from jsonpath.segments import JSONPathRecursiveDescentSegment
from jsonpath.selectors import (
    Filter,
    FilterContext,
    IndexSelector,
    JSONPathSelector,
    NameSelector,
    SliceSelector,
    WildcardSelector,
)

from specloom.core.record import record
from specloom.lint.dialect import pieces_of
from specloom.lint.graph import Key, Slot
from specloom.lint.literals import BadPath

# No list has an index with so many digits, and Python reads none of thousands.
_DIGITS = 19


@record
class Match:
    """A value that a path leads to. `up` is what the value was found in; `name` says that its key is meant."""

    slot: Slot
    up: Match | None = None
    name: bool = False

    @property
    def value(self) -> Any:
        """What a rule judges: the value, or the key."""
        return self.slot.key if self.name else self.slot.value

    def child(self, key: Key) -> Match | None:
        """What is under `key`; None where there is nothing."""
        value = self.slot.value
        if self.name:
            return None
        if isinstance(value, dict) and key in value:
            return Match(Slot(value, key, value[key]), self)
        if isinstance(value, list) and str(key).isdecimal() and len(str(key)) < _DIGITS and int(key) < len(value):
            return Match(Slot(value, int(key), value[int(key)]), self)
        return None


@record
class Step:
    """One step of a path: `child`, `descend`, `parent` (`^`) or `name` (`~`)."""

    kind: str
    selectors: tuple[JSONPathSelector, ...] = ()
    outside: bool = False  # whether a filter looks at the root, or at the parent or path of the value it judges
    ups: int = 0  # how many levels above a match later steps look at; 0 where the value alone decides


@record
class Path:
    """A path that was read. `shared` says that its filters look at nothing outside of the value they judge."""

    text: str
    steps: tuple[Step, ...]
    shared: bool

    @property
    def fits_fragments(self) -> bool:
        """Whether the path means the same in a file of components that is no OpenAPI document of its own."""
        first = self.steps[0] if self.steps else None
        if first is None:
            return False
        names = [selector.name for selector in first.selectors if isinstance(selector, NameSelector)]
        return first.kind == "descend" or (bool(names) and names == ["components"])

    def find(self, root: Any, seen: Seen | None = None) -> list[Match]:
        """Every place that the path leads to from `root`, each value once; `seen` are values of earlier calls."""
        seen = seen if seen is not None and self.shared else Seen()
        matches: Iterable[Match] = [Match(Slot(None, "", root))]
        for index, step in enumerate(self.steps):
            matches = list(_take(step, matches, seen.at(index)))
        return list(matches)


@dataclass(slots=True)
class Seen:
    """What a path has already visited, by step; one of these serves a path for all documents."""

    _steps: dict[int, set[object]] = field(default_factory=dict)

    def at(self, index: int) -> set[object]:
        """What the step with this index has visited."""
        return self._steps.setdefault(index, set())


@cache
def _environment() -> JSONPathEnvironment:
    from specloom.lint.json_path import Environment

    return Environment()


@lru_cache(maxsize=4096)
def compile_path(text: str) -> Path:
    """Read a path in Spectral's dialect. Raises BadPath, which says what is not supported."""
    steps: list[Step] = []
    for piece in pieces_of(text):
        if piece in "^~":
            steps.append(Step("parent" if piece == "^" else "name"))
            continue
        try:
            query = _environment().compile(piece)
        except (JSONPathError, ArithmeticError, ValueError, RecursionError) as error:
            raise BadPath(str(error).partition("\n")[0].rstrip(":")) from None
        if isinstance(query, CompoundJSONPath):
            raise BadPath("unions of paths are not supported")
        for segment in query.segments:
            kind = "descend" if isinstance(segment, JSONPathRecursiveDescentSegment) else "child"
            outside = any(isinstance(selector, Filter) and _looks_outside(selector) for selector in segment.selectors)
            steps.append(Step(kind, tuple(segment.selectors), outside))
    if any(step.kind == "name" for step in steps[:-1]):
        raise BadPath("nothing can follow `~`")
    return Path(text, _with_ups(steps), shared=not any(step.outside for step in steps))


def _with_ups(steps: list[Step]) -> tuple[Step, ...]:
    """The steps, each with how far above its matches later steps look."""
    counted: list[Step] = []
    ups = 0
    for step in reversed(steps):
        counted.append(Step(step.kind, step.selectors, step.outside, ups))
        if step.kind in ("parent", "name"):
            ups += 1
        elif ups:
            ups = max(ups, 1)
    return tuple(reversed(counted))


def _identity(match: Match, ups: int) -> object:
    """What makes a match different from another for all later steps."""
    slot = match.slot
    own = id(slot.value) if not ups and isinstance(slot.value, dict | list) else (id(slot.holder), slot.key)
    if ups < 1 or match.up is None:
        return own
    return own, _identity(match.up, ups - 1)


def _take(step: Step, matches: Iterable[Match], seen: set[object]) -> Iterator[Match]:
    """The matches that one step makes of others, each once."""
    if step.kind == "descend":
        matches = _descendants(matches, seen, step.ups)
    for match in matches:
        if step.kind == "name":
            found: Iterable[Match] = [Match(match.slot, match.up, name=True)] if match.up else []
        elif step.kind == "parent":
            found = [match.up] if match.up else []
        else:
            found = _select(step, match)
        for one in found:
            identity = ("found", _identity(one, step.ups)) if step.kind != "name" else _identity(one, 1)
            if identity not in seen:
                seen.add(identity)
                yield one


def _descendants(matches: Iterable[Match], seen: set[object], ups: int) -> Iterator[Match]:
    """The matches and every mapping and list below them (RFC 9535, 2.5.2), each once."""
    stack = list(matches)[::-1]
    while stack:
        match = stack.pop()
        value = match.slot.value
        identity = _identity(match, ups)
        if match.name or not isinstance(value, dict | list) or identity in seen:
            continue
        seen.add(identity)
        yield match
        if isinstance(value, dict):
            below = [
                Match(Slot(value, key, entry), match) for key, entry in value.items() if isinstance(entry, dict | list)
            ]
        else:
            below = [Match(Slot(value, i, one), match) for i, one in enumerate(value) if isinstance(one, dict | list)]
        stack.extend(reversed(below))


def _select(step: Step, match: Match) -> Iterator[Match]:
    """The children of a match that the selectors of a step choose (RFC 9535, 2.3)."""
    value = match.slot.value
    if match.name or not isinstance(value, dict | list):
        return
    for selector in step.selectors:
        if isinstance(selector, NameSelector):
            keys: Iterable[Key] = [selector.name] if isinstance(value, dict) and selector.name in value else []
        elif isinstance(selector, WildcardSelector):
            keys = value if isinstance(value, dict) else range(len(value))
        elif isinstance(selector, Filter):
            keys = _filtered(selector, match, step.outside)
        elif isinstance(selector, IndexSelector):
            keys = _index(value, selector.index)
        elif isinstance(selector, SliceSelector) and isinstance(value, list):
            keys = range(len(value))[selector.slice]
        else:
            keys = []
        for key in keys:
            yield Match(Slot(value, key, value[key]), match)


def _index(value: dict[str, Any] | list[Any], index: int) -> list[Key]:
    if isinstance(value, dict):
        return [str(index)] if str(index) in value else []
    return [range(len(value))[index]] if -len(value) <= index < len(value) else []


def _filtered(selector: Filter, match: Match, outside: bool) -> Iterator[Key]:
    """The keys of the children for which a filter is true."""
    value = match.slot.value
    root, extra = value, {}
    if outside:
        top = match
        while top.up is not None:
            top = top.up
        root = top.slot.value
        extra = {"parent": value, "parentProperty": match.slot.key, "path": _written_path(match)}
    environment, expression = _environment(), selector.expression
    for key in list(value) if isinstance(value, dict) else range(len(value)):
        context = FilterContext(env=environment, current=value[key], root=root, extra_context=extra, current_key=key)
        if expression.evaluate(context):
            yield key


def _looks_outside(selector: Filter) -> bool:
    """Whether a filter looks at the root (`$`), or at the parent or path of the value that it judges (`_`)."""
    expression = str(selector.expression)
    return "$" in expression or "_[" in expression


def _written_path(match: Match) -> str:
    parts: list[str] = []
    here: Match | None = match
    while here is not None and here.up is not None:
        parts.append(f"['{here.slot.key}']" if isinstance(here.slot.key, str) else f"[{here.slot.key}]")
        here = here.up
    return "$" + "".join(reversed(parts))
