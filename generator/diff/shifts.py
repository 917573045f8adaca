"""What became of a schema: the rules that apply to two schemas that stand in the same place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from ..ir import (
    AnySchema,
    ArraySchema,
    BooleanSchema,
    EnumSchema,
    MapSchema,
    NeverSchema,
    Notes,
    NullSchema,
    NumberSchema,
    ObjectSchema,
    RefSchema,
    Schema,
    StringSchema,
    UnionSchema,
)
from ..naming.words import lower_words
from .spelling import argument_type, value_text
from .surface import NamedType

_MOMENTS = ("date-time", "date")
_NO_NOTES = Notes()


@dataclass(frozen=True, slots=True)
class Shift:
    """One rule that applies, with what there was and what there is."""

    rule: str
    before: str
    after: str
    guess: bool = False


class Comparison:
    """Compares schemas of two surfaces; `renamed` maps old class names to new ones."""

    def __init__(
        self, old: Mapping[str, NamedType], new: Mapping[str, NamedType], renamed: Mapping[str, str] | None = None
    ) -> None:
        self._old = old
        self._new = new
        self._renamed = renamed or {}

    def shifts(self, old: Schema, new: Schema) -> list[Shift]:
        """What became of `old`, each rule with the same words once. Differences inside a named type are its own."""
        if old == new:
            return []
        return list(dict.fromkeys(self._shifts(old, new, frozenset())))

    def _shifts(self, old: Schema, new: Schema, seen: frozenset[tuple[str, str]]) -> Iterator[Shift]:
        if isinstance(old, RefSchema) and isinstance(new, RefSchema):
            if self._renamed.get(old.target, old.target) == new.target:
                yield from _null_shift(old.notes.nullable, new.notes.nullable, old, new)
                return
            if (old.target, new.target) in seen:
                return
            seen |= {(old.target, new.target)}
        whole, fresh = old, new
        old, old_null = _unfolded(old, self._old)
        new, new_null = _unfolded(new, self._new)
        if not isinstance(old, NullSchema) and not isinstance(new, NullSchema | AnySchema):
            yield from _null_shift(old_null, new_null, whole, fresh)
        yield from self._kinds(old, new, seen)

    def _kinds(self, old: Schema, new: Schema, seen: frozenset[tuple[str, str]]) -> Iterator[Shift]:
        if isinstance(old, UnionSchema) or isinstance(new, UnionSchema):
            yield from self._unions(old, new, seen)
            return
        match old, new:
            case NumberSchema(), NumberSchema():
                if old.integer != new.integer:
                    yield _told("type-widened" if old.integer else "type-narrowed", old, new)
                if old.format != new.format and old.format and new.format:
                    yield Shift("format-changed", old.format, new.format)
                yield from _limits(old, new, _NUMBER_LIMITS)
            case StringSchema(), StringSchema():
                yield from _strings(old, new)
            case EnumSchema(), EnumSchema():
                yield from _enums(old, new)
            case ArraySchema(), ArraySchema():
                yield from self._arrays(old, new, seen)
            case MapSchema(), MapSchema():
                yield from self._shifts(old.values, new.values, seen)
            case ObjectSchema(), ObjectSchema():
                if replace(old, notes=_NO_NOTES) != replace(new, notes=_NO_NOTES):
                    yield _told("constraint-changed", old, new)
            case RefSchema(), RefSchema():
                if self._renamed.get(old.target, old.target) != new.target:
                    yield _told("type-changed", old, new)
            case (BooleanSchema(), BooleanSchema()) | (NullSchema(), NullSchema()):
                return
            case AnySchema() | NeverSchema(), AnySchema() | NeverSchema():
                return
            case _, AnySchema() | NeverSchema():
                yield _told("type-unchecked", old, new)
            case AnySchema() | NeverSchema(), StringSchema() | NumberSchema() | BooleanSchema() | EnumSchema():
                yield _told("type-narrowed", old, new)
            case EnumSchema(), StringSchema() | NumberSchema() | BooleanSchema() if _covers(new, old):
                yield _told("enum-opened", old, new)
            case StringSchema() | NumberSchema() | BooleanSchema(), EnumSchema() if _covers(old, new):
                yield _told("enum-closed", old, new)
            case _:
                yield _told("type-changed", old, new)

    def _arrays(self, old: ArraySchema, new: ArraySchema, seen: frozenset[tuple[str, str]]) -> Iterator[Shift]:
        if len(old.prefix) != len(new.prefix):
            yield _told("type-changed", old, new)
            return
        for before, after in zip((*old.prefix, old.items), (*new.prefix, new.items), strict=True):
            yield from self._shifts(before, after, seen)
        yield from _limits(old, new, _LIST_LIMITS)
        if old.unique != new.unique:
            rule = "constraint-tightened" if new.unique else "constraint-loosened"
            yield Shift(
                rule, *_two("repeated items" if one.unique is False else "distinct items" for one in (old, new))
            )

    def _unions(self, old: Schema, new: Schema, seen: frozenset[tuple[str, str]]) -> Iterator[Shift]:
        befores, afters = _listed(old), _listed(new)
        common = {self._key(one) for one in befores} & {_bare(one) for one in afters}
        # An alias of a union that both have is one variant: what became of it is told of the alias.
        befores = _variants([one for one in befores if self._key(one) not in common], self._old)
        afters = _variants([one for one in afters if _bare(one) not in common], self._new)
        shown = {self._key(one): one for one in befores}
        fresh = {_bare(one): one for one in afters}
        common |= shown.keys() & fresh.keys()
        lost = [one for one in shown if one not in common]
        gained = [one for one in fresh if one not in common]
        kept = _pairs(lost, gained, self._old, self._new)
        for before, after in kept:
            lost.remove(before)
            gained.remove(after)
            yield from self._shifts(shown[before], after, seen)
        if lost and not common and not kept:
            yield _told("type-changed", old, new)
            return
        for before in lost:
            yield Shift("variant-removed", argument_type(shown[before]), "")
        single = not isinstance(old, UnionSchema)
        for after in gained:
            yield _told("type-widened", old, new) if single else Shift("variant-added", "", argument_type(after))
        if isinstance(old, UnionSchema) and isinstance(new, UnionSchema):
            tags = [one.discriminator.property if one.discriminator else "" for one in (old, new)]
            if tags[0] != tags[1] and all(tags):
                yield Shift("discriminator-changed", *_two(tags))

    def _key(self, old: Schema) -> Schema:
        """An old variant as it would stand among the new ones."""
        bare = _bare(old)
        return RefSchema(self._renamed.get(bare.target, bare.target)) if isinstance(bare, RefSchema) else bare


def _bare(schema: Schema) -> Schema:
    return replace(schema, notes=_NO_NOTES)


def _unfolded(schema: Schema, types: Mapping[str, NamedType]) -> tuple[Schema, bool]:
    """What aliases stand for, and whether null is allowed on the way; classes stay references."""
    nullable = schema.notes.nullable
    seen: set[str] = set()
    while isinstance(schema, RefSchema) and schema.target not in seen:
        target = types.get(schema.target)
        if target is None or isinstance(target.schema, ObjectSchema):
            break
        seen.add(schema.target)
        schema = target.schema
        nullable |= schema.notes.nullable
    if isinstance(schema, UnionSchema):
        nullable |= any(isinstance(one, NullSchema) or one.notes.nullable for one in schema.variants)
    return schema, nullable or isinstance(schema, NullSchema)


def _listed(schema: Schema) -> list[Schema]:
    """The variants of a union, or the one schema that stands beside one."""
    return [*schema.variants] if isinstance(schema, UnionSchema) else [schema]


def _variants(schemas: list[Schema], types: Mapping[str, NamedType]) -> list[Schema]:
    """Variants without null, those of aliases of unions in the place of the alias."""
    found: list[Schema] = []
    waiting = list(schemas)
    seen: set[str] = set()
    while waiting:
        one = waiting.pop(0)
        if isinstance(one, RefSchema) and one.target not in seen:
            seen.add(one.target)
            inner = _unfolded(one, types)[0]
            if isinstance(inner, UnionSchema):
                one = inner
        if isinstance(one, UnionSchema):
            waiting = [*one.variants, *waiting]
        elif not isinstance(one, NullSchema):
            found.append(one)
    return found


def _pairs(
    lost: Iterable[Schema],
    gained: Iterable[Schema],
    old: Mapping[str, NamedType],
    new: Mapping[str, NamedType],
) -> list[tuple[Schema, Schema]]:
    """Variants of one kind that stand for each other: two lists, two numbers, an enum and a text. Classes never do."""
    waiting = [(_family(one, new), one) for one in gained]
    found = []
    for before in lost:
        family = _family(before, old)
        match = next((pair for pair in waiting if family and pair[0] == family), None)
        if match is not None:
            waiting.remove(match)
            found.append((before, match[1]))
    return found


def _family(schema: Schema, types: Mapping[str, NamedType]) -> str:
    match _unfolded(schema, types)[0]:
        case EnumSchema(values=values):
            return "text" if values and all(isinstance(one, str) for one in values) else "number"
        case StringSchema():
            return "text"
        case NumberSchema():
            return "number"
        case ArraySchema():
            return "list"
        case MapSchema():
            return "map"
        case _:
            return ""


def _told(rule: str, old: Schema, new: Schema) -> Shift:
    return Shift(rule, argument_type(_bare(old)), argument_type(_bare(new)))


def _two(texts: Iterable[str]) -> tuple[str, str]:
    before, after = texts
    return before, after


def _null_shift(before: bool, after: bool, old: Schema, new: Schema) -> Iterator[Shift]:
    if before != after:
        rule = "nullable-added" if after else "nullable-removed"
        yield Shift(rule, argument_type(old), argument_type(new))


def _strings(old: StringSchema, new: StringSchema) -> Iterator[Shift]:
    moments = (old.format in _MOMENTS, new.format in _MOMENTS)
    files = (old.format == "binary", new.format == "binary")
    if old.format == new.format:
        pass
    elif files[0] != files[1]:
        yield _told("type-changed", old, new)
    elif moments == (False, True):
        yield _told("datetime-added", old, new)
    elif moments == (True, False):
        yield _told("datetime-removed", old, new)
    elif moments == (True, True):
        yield _told("type-changed", old, new)
    else:
        yield Shift("format-changed", old.format or "any text", new.format or "any text")
    if old.pattern != new.pattern:
        rule = "constraint-changed"
        if old.pattern is None or new.pattern is None:
            rule = "constraint-tightened" if old.pattern is None else "constraint-loosened"
        yield Shift(
            rule, *_two(f"pattern {value_text(one.pattern)}" if one.pattern else "any text" for one in (old, new))
        )
    yield from _limits(old, new, (("min_length", True), ("max_length", False)))


def _enums(old: EnumSchema, new: EnumSchema) -> Iterator[Shift]:
    before = {(type(one), one): one for one in old.values}
    after = {(type(one), one): one for one in new.values}
    lost = [before[key] for key in before if key not in after]
    gained = [after[key] for key in after if key not in before]
    if len(before) and len(lost) == len(before) and not _alike(lost, gained):
        yield _told("type-changed", old, new)
        return
    for one, other in _alike(lost, gained):
        lost.remove(one)
        gained.remove(other)
        yield Shift("enum-value-renamed", value_text(one), value_text(other), guess=True)
    yield from (Shift("enum-value-removed", value_text(one), "") for one in lost)
    yield from (Shift("enum-value-added", "", value_text(one)) for one in gained)


def _alike(lost: list[str | int | float | bool], gained: list[str | int | float | bool]) -> list[tuple[str, str]]:
    """Values that are probably one: equal words, or nearly equal text. At most a few are looked at."""
    texts = sorted(one for one in gained if isinstance(one, str))[:40]
    found = []
    for one in sorted(one for one in lost if isinstance(one, str))[:40]:
        words = lower_words(one)
        scored = [(1.0 if lower_words(other) == words else _ratio(one, other), other) for other in texts]
        score, best = max(scored, default=(0.0, ""))
        if score >= 0.8:
            texts.remove(best)
            found.append((one, best))
    return found


def _ratio(one: str, other: str) -> float:
    return SequenceMatcher(None, one.lower(), other.lower(), autojunk=False).ratio()


_NUMBER_LIMITS = (("minimum", True), ("exclusive_minimum", True), ("maximum", False), ("exclusive_maximum", False))
_LIST_LIMITS = (("min_items", True), ("max_items", False))
_WORDS = {
    "minimum": "at least",
    "exclusive_minimum": "more than",
    "maximum": "at most",
    "exclusive_maximum": "less than",
    "min_items": "items: at least",
    "max_items": "items: at most",
    "min_length": "characters: at least",
    "max_length": "characters: at most",
}


def _limits(old: Schema, new: Schema, names: Iterable[tuple[str, bool]]) -> Iterator[Shift]:
    """Bounds; True for lower ones, which are tighter the greater they are."""
    for name, lower in names:
        before, after = getattr(old, name), getattr(new, name)
        if before == after or (lower and not before and not after and name.startswith("min_")):
            continue
        tighter = before is None or (after is not None and (after > before) == lower)
        rule = "constraint-tightened" if tighter else "constraint-loosened"
        yield Shift(rule, *_two("no limit" if one is None else f"{_WORDS[name]} {one}" for one in (before, after)))
    multiple = getattr(old, "multiple_of", None), getattr(new, "multiple_of", None)
    if multiple[0] != multiple[1]:
        rule = "constraint-changed"
        if None in multiple:
            rule = "constraint-tightened" if multiple[0] is None else "constraint-loosened"
        yield Shift(rule, *_two("any number" if one is None else f"multiples of {one}" for one in multiple))


def _covers(schema: Schema, enum: EnumSchema) -> bool:
    """Whether every value of an enum is one of a scalar type."""
    match schema:
        case StringSchema():
            return all(isinstance(one, str) for one in enum.values)
        case BooleanSchema():
            return all(isinstance(one, bool) for one in enum.values)
        case NumberSchema():
            wanted = int if schema.integer else int | float
            return all(isinstance(one, wanted) and not isinstance(one, bool) for one in enum.values)
        case _:
            return False
