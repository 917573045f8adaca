"""Guess which removed and added items are renames.

Nothing is compared with everything: what is gone looks only at new things that share a rare trait with it, so the time
grows with the number of changes, not with its square.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Hashable, Iterable, Mapping
from difflib import SequenceMatcher
from typing import TypeVar

from specloom.core.words import lower_words
from specloom.diff.surface import Argument, Field, Method, NamedType
from specloom.diff.type_changes import Comparison
from specloom.diff.type_names import argument_type
from specloom.ir.model import EnumSchema, RefSchema, Schema, UnionSchema

_COMMON = 24
"""A trait that more new things have than this tells nothing."""

Named = TypeVar("Named", Argument, Field)


def renamed_types(gone: Mapping[str, NamedType], new: Mapping[str, NamedType]) -> dict[str, str]:
    """Old class name -> new one, for types with much the same content, or at the very same place."""
    placed = {(one.origin.file, one.origin.pointer): name for name, one in sorted(new.items())}
    found: dict[str, str] = {}
    taken: set[str] = set()
    for name, one in sorted(gone.items()):
        same = placed.get((one.origin.file, one.origin.pointer))
        if same is not None and same not in taken and "/components/schemas/" in one.origin.pointer:
            found[name] = same
            taken.add(same)
    rest = {name: value for name, value in gone.items() if name not in found}
    fresh = {name: value for name, value in new.items() if name not in taken}
    traits = {name: _type_traits(one) for name, one in (*rest.items(), *fresh.items())}

    def score(one: str, other: str) -> float:
        if type(gone[one].schema) is not type(new[other].schema):
            return 0.0
        content = _overlap(traits[one], traits[other])
        return 0.75 * content + 0.25 * _alike(one, other) if content >= 0.5 else 0.0

    return {**found, **_matched(rest, fresh, traits, score, 0.6)}


def _type_traits(named_type: NamedType) -> frozenset[Hashable]:
    match named_type.schema:
        case EnumSchema(values=values):
            return frozenset(("value", type(value).__name__, value) for value in values)
        case UnionSchema(variants=variants):
            return frozenset(("variant", argument_type(variant)) for variant in variants)
        case _ if named_type.fields:
            return frozenset(("field", field.name) for field in named_type.fields)
        case other:
            return frozenset({("schema", argument_type(other))})


def renamed_methods(
    gone: Mapping[tuple[str, str], Method], new: Mapping[tuple[str, str], Method], comparison: Comparison
) -> dict[tuple[str, str], tuple[tuple[str, str], bool]]:
    """Old method -> new one, and whether that is a guess: the same endpoint is none."""
    places: dict[tuple[tuple[str, str], bool], tuple[str, str]] = {}
    for key, one in sorted(new.items()):
        places.setdefault((one.endpoint, one.kind == "stream"), key)
    found: dict[tuple[str, str], tuple[tuple[str, str], bool]] = {}
    taken: set[tuple[str, str]] = set()
    for key, one in sorted(gone.items()):
        same = places.get((one.endpoint, one.kind == "stream"))
        if same is not None and same not in taken:
            found[key] = (same, False)
            taken.add(same)
    rest = {key: value for key, value in gone.items() if key not in found}
    fresh = {key: value for key, value in new.items() if key not in taken}
    traits = {key: _method_traits(one) for key, one in (*rest.items(), *fresh.items())}

    def score(one: tuple[str, str], other: tuple[str, str]) -> float:
        before: Method = rest[one]
        after: Method = fresh[other]
        if before.kind != after.kind:
            return 0.0
        if before.id and before.id == after.id:
            return 1.0
        if before.verb != after.verb:
            return 0.0
        paths = _overlap(_path_words(before.path), _path_words(after.path))
        names = [frozenset(argument.name for argument in method.arguments) for method in (before, after)]
        result = float(_same_result(before, after, comparison))
        return 0.45 * paths + 0.35 * _overlap(*names) + 0.2 * result

    matched = _matched(rest, fresh, traits, score, 0.7)
    return {**found, **{key: (other, True) for key, other in matched.items()}}


def _same_result(method: Method, other: Method, comparison: Comparison) -> bool:
    if method.result is None or other.result is None:
        return method.result is other.result
    return not comparison.shifts(method.result, other.result)


def _method_traits(method: Method) -> frozenset[Hashable]:
    words = {("path", method.verb, word) for word in _path_words(method.path)}
    return frozenset({("id", method.id)} | words) if method.id else frozenset(words)


def _path_words(path: str) -> frozenset[str]:
    return frozenset(word for part in path.split("/") if not part.startswith("{") for word in lower_words(part))


def renamed_members(gone: Iterable[Named], new: Iterable[Named], comparison: Comparison) -> dict[str, str]:
    """Old name -> new one, for arguments of one method or fields of one class: a like name and a like type."""
    old: dict[str, Named] = {one.name: one for one in gone}
    fresh: dict[str, Named] = {one.name: one for one in new}
    if not old or not fresh:
        return {}
    only = len(old) == len(fresh) == 1
    traits = {
        name: frozenset({("type", _kind(one.schema)), ("wire", one.wire)})
        for name, one in (*old.items(), *fresh.items())
    }

    def score(one: str, other: str) -> float:
        if not _same_place(old[one], fresh[other]):
            return 0.0
        if old[one].wire and old[one].wire == fresh[other].wire:
            return 1.0
        if comparison.shifts(old[one].schema, fresh[other].schema):
            return 0.0
        telling = only and (old[one].required == fresh[other].required is True or _tells(old[one].schema))
        return max(_alike(one, other), 0.6 if telling else 0.0)

    return _matched(old, fresh, traits, score, 0.55)


def _same_place(argument: Argument | Field, other: Argument | Field) -> bool:
    return getattr(argument, "location", "") == getattr(other, "location", "")


def _tells(schema: Schema) -> bool:
    """Whether few other members are of this type."""
    return isinstance(schema, RefSchema | EnumSchema)


def _kind(schema: Schema) -> str:
    return schema.target if isinstance(schema, RefSchema) else type(schema).__name__


Key = TypeVar("Key", str, tuple[str, str])


def _matched(
    gone: Collection[Key],
    new: Collection[Key],
    traits: Mapping[Key, frozenset[Hashable]],
    score: Callable[[Key, Key], float],
    least: float,
) -> dict[Key, Key]:
    """The best pairs first, each thing once; candidates share a trait that is not common."""
    holders: dict[Hashable, list[Key]] = defaultdict(list)
    for key in sorted(new):
        for trait in traits[key]:
            holders[trait].append(key)
    pairs: list[tuple[float, Key, Key]] = []
    for key in sorted(gone):
        near = {other for trait in traits[key] if len(holders[trait]) <= _COMMON for other in holders[trait]}
        pairs.extend((value, key, other) for other in sorted(near) if (value := score(key, other)) >= least)
    result: dict[Key, Key] = {}
    taken: set[Key] = set()
    for _, key, other in sorted(pairs, key=lambda pair: (-pair[0], pair[1], pair[2])):
        if key not in result and other not in taken:
            result[key] = other
            taken.add(other)
    return result


def _overlap(one: Collection[Hashable], other: Collection[Hashable]) -> float:
    """How much two sets have in common (Jaccard); two empty ones have all."""
    if not one and not other:
        return 1.0
    return len(set(one) & set(other)) / len(set(one) | set(other))


def _alike(one: str, other: str) -> float:
    words = _overlap(frozenset(lower_words(one)), frozenset(lower_words(other)))
    return max(words, SequenceMatcher(None, one.lower(), other.lower(), autojunk=False).ratio())
