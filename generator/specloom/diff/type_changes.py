"""Changes of a schema: the rules that apply to two schemas in the same position."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from specloom.diff.scalars import (
    LIST_LIMITS,
    Shift,
    alike,
    bare,
    contains,
    covers,
    enums,
    limits,
    null_shift,
    numbers,
    opens,
    strings,
    told,
    two,
)
from specloom.diff.surface import NamedType
from specloom.ir.model import (
    Annotations,
    AnySchema,
    ArraySchema,
    BooleanSchema,
    EnumSchema,
    MapSchema,
    NeverSchema,
    NullSchema,
    NumberSchema,
    ObjectSchema,
    RefSchema,
    Schema,
    StringSchema,
    UnionSchema,
)
from specloom.targets.python.naming.modules import references

_NO_NOTES = Annotations()


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

    def allowed_null(self, old: Schema) -> bool:
        """Whether a value could be null, directly or through its alias."""
        return _unfolded(old, self._old)[1]

    def _shifts(self, old: Schema, new: Schema, seen: frozenset[tuple[str, str]]) -> Iterator[Shift]:
        if isinstance(old, RefSchema) and isinstance(new, RefSchema):
            if self._renamed.get(old.target, old.target) == new.target:
                yield from null_shift(old.notes.nullable, new.notes.nullable, old, new)
                return
            if (old.target, new.target) in seen:
                return
            seen |= {(old.target, new.target)}
        whole, fresh = old, new
        old, old_null = _unfolded(old, self._old)
        new, new_null = _unfolded(new, self._new)
        if not isinstance(old, NullSchema) and not isinstance(new, NullSchema | AnySchema):
            yield from null_shift(old_null, new_null, whole, fresh)
        yield from self._kinds(old, new, seen)

    def _kinds(self, old: Schema, new: Schema, seen: frozenset[tuple[str, str]]) -> Iterator[Shift]:
        old, new = _gathered(old), _gathered(new)
        if isinstance(old, AnySchema | NeverSchema) or isinstance(new, AnySchema | NeverSchema):
            yield from self._unchecked(old, new)
            return
        if isinstance(old, UnionSchema) or isinstance(new, UnionSchema):
            yield from self._unions(old, new, seen)
            return
        match old, new:
            case NumberSchema(), NumberSchema():
                if old.integer != new.integer:
                    yield told("type-widened" if old.integer else "type-narrowed", old, new)
                yield from numbers(old, new)
            case StringSchema(), StringSchema():
                yield from strings(old, new)
            case EnumSchema(), EnumSchema():
                yield from enums(old, new)
            case ArraySchema(), ArraySchema():
                yield from self._arrays(old, new, seen)
            case MapSchema(), MapSchema():
                for shift in self._shifts(old.values, new.values, seen):
                    yield shift.within(MapSchema)
            case ObjectSchema(), ObjectSchema():
                if replace(old, notes=_NO_NOTES) != replace(new, notes=_NO_NOTES):
                    yield told("constraint-changed", old, new)
            case RefSchema(), RefSchema():
                if self._renamed.get(old.target, old.target) != new.target:
                    yield told("type-changed", old, new)
            case (BooleanSchema(), BooleanSchema()) | (NullSchema(), NullSchema()):
                return
            case EnumSchema(), StringSchema() | NumberSchema() | BooleanSchema() if covers(new, old):
                yield told("enum-opened", old, new)
            case StringSchema() | NumberSchema() | BooleanSchema(), EnumSchema() if covers(old, new):
                yield told("enum-closed", old, new)
            case _:
                yield told("type-changed", old, new)

    def _unchecked(self, old: Schema, new: Schema) -> Iterator[Shift]:
        """From or to plain JSON: where a class is, attributes come or go, else only what a type checker knows."""
        kinds = AnySchema | NeverSchema
        if isinstance(old, kinds) and isinstance(new, kinds):
            return
        if isinstance(new, kinds):
            yield told("class-unchecked" if _holds_class(old, self._old) else "type-unchecked", old, new)
        else:
            yield told("type-changed" if _holds_class(new, self._new) else "type-narrowed", old, new)

    def _arrays(self, old: ArraySchema, new: ArraySchema, seen: frozenset[tuple[str, str]]) -> Iterator[Shift]:
        if len(old.prefix) != len(new.prefix):
            yield told("type-changed", old, new)
            return
        for before, after in zip(old.prefix, new.prefix, strict=True):
            for shift in self._shifts(before, after, seen):
                yield replace(shift, inner=True)
        for shift in self._shifts(old.items, new.items, seen):
            yield shift.within(ArraySchema)
        yield from limits(old, new, LIST_LIMITS)
        if old.unique != new.unique:
            rule = "constraint-tightened" if new.unique else "constraint-loosened"
            yield Shift(rule, *two("repeated items" if one.unique is False else "distinct items" for one in (old, new)))

    def _unions(self, old: Schema, new: Schema, seen: frozenset[tuple[str, str]]) -> Iterator[Shift]:
        befores, afters = _listed(old), _listed(new)
        common = {self._key(before) for before in befores} & {bare(after) for after in afters}
        # An alias of a union that both have is one variant: what became of it is told of the alias.
        befores = _variants([before for before in befores if self._key(before) not in common], self._old)
        afters = _variants([after for after in afters if bare(after) not in common], self._new)
        shown = {self._key(before): before for before in befores}
        fresh = {bare(after): after for after in afters}
        common |= shown.keys() & fresh.keys()
        lost = [one for one in shown if one not in common]
        gained = [one for one in fresh if one not in common]
        listed = [_unfolded(one, self._old)[0] for one in _listed(old)]
        listing = [_unfolded(one, self._new)[0] for one in _listed(new)]
        # A text holds the values that are listed beside it: what becomes of them changes nothing.
        beside = [one for one in lost if _held(_unfolded(one, self._old)[0], listed)]
        beside += [one for one in gained if _held(_unfolded(one, self._new)[0], listing)]
        lost, gained = ([one for one in side if one not in beside] for side in (lost, gained))
        if beside and not lost and not gained:
            yield told("type-respelled", old, new)
        kept = _pairs(lost, gained, self._old, self._new)
        for before, after in kept:
            lost.remove(before)
            gained.remove(after)
            yield from self._shifts(shown[before], after, seen)
        if lost and not common and not kept:
            yield told("type-changed", old, new)
            return
        for before in lost:
            yield from self._lost(
                _unfolded(before, self._old)[0], shown[before], told("enum-closed", old, new), listing
            )
        single = not isinstance(old, UnionSchema)
        for after in gained:
            fresh_one = told("type-widened", old, new) if single else Shift("variant-added", "", after)
            yield from self._gained(_unfolded(after, self._new)[0], fresh_one, told("enum-opened", old, new), listed)
        if isinstance(old, UnionSchema) and isinstance(new, UnionSchema):
            tags = [one.discriminator.property if one.discriminator else "" for one in (old, new)]
            if tags[0] != tags[1] and all(tags):
                yield Shift("discriminator-changed", *two(tags))

    def _lost(self, plain: Schema, variant: Schema, closed: Shift, left: Sequence[Schema]) -> Iterator[Shift]:
        """What it means that a variant is gone: nothing but limits where another one of its type is left."""
        twin = next((one for one in left if alike(one, plain)), None)
        if opens(plain, left):
            yield closed
        elif twin is not None:
            yield from (kind for kind in self._kinds(plain, twin, frozenset()) if kind.rule != "constraint-loosened")
        else:
            yield Shift("variant-removed", variant, "")

    def _gained(self, plain: Schema, added: Shift, opened: Shift, had: Sequence[Schema]) -> Iterator[Shift]:
        """What it means that a variant is new: nothing but limits where there was one of its type."""
        twin = next((one for one in had if alike(one, plain)), None)
        if opens(plain, had):
            yield opened
        elif twin is not None:
            yield from (kind for kind in self._kinds(twin, plain, frozenset()) if kind.rule != "constraint-tightened")
        else:
            yield added

    def _key(self, old: Schema) -> Schema:
        """An old variant as it would stand among the new ones."""
        one = bare(old)
        return RefSchema(self._renamed.get(one.target, one.target)) if isinstance(one, RefSchema) else one


def _holds_class(schema: Schema, types: Mapping[str, NamedType]) -> bool:
    """Whether a value is read as a class, or as lists, maps or unions of one."""
    waiting = [*references(schema)]
    seen: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name in seen or name not in types:
            continue
        seen.add(name)
        if isinstance(types[name].schema, ObjectSchema):
            return True
        waiting.extend(references(types[name].schema))
    return False


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
        nullable |= any(isinstance(variant, NullSchema) or variant.notes.nullable for variant in schema.variants)
    return schema, nullable or isinstance(schema, NullSchema)


def _gathered(schema: Schema) -> Schema:
    """A union with the values of its enums in one: `oneOf` of constants is what `enum` is."""
    if not isinstance(schema, UnionSchema):
        return schema
    values = [value for variant in schema.variants if isinstance(variant, EnumSchema) for value in variant.values]
    rest = tuple(variant for variant in schema.variants if not isinstance(variant, EnumSchema | NullSchema))
    if not values:
        return schema
    enum = EnumSchema(tuple({(type(value), value): value for value in values}.values()))
    return replace(schema, variants=(enum, *rest)) if rest else enum


def _listed(schema: Schema) -> list[Schema]:
    """The variants of a union, or the one schema that stands beside one."""
    return [*schema.variants] if isinstance(schema, UnionSchema) else [schema]


def _variants(schemas: list[Schema], types: Mapping[str, NamedType]) -> list[Schema]:
    """Variants without null, those of aliases of unions in the place of the alias."""
    result: list[Schema] = []
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
            result.append(one)
    return result


def _held(schema: Schema, variants: Iterable[Schema]) -> bool:
    """Whether another variant of a union holds all values of one."""
    return any(contains(variant, schema) for variant in variants if variant != schema)


def _pairs(
    lost: Iterable[Schema],
    gained: Iterable[Schema],
    old: Mapping[str, NamedType],
    new: Mapping[str, NamedType],
) -> list[tuple[Schema, Schema]]:
    """Variants of one kind that stand for each other: two lists, two numbers, an enum and a text. Classes never do."""
    waiting = [(_family(one, new), one) for one in gained]
    result = []
    for before in lost:
        family = _family(before, old)
        match = next((pair for pair in waiting if family and pair[0] == family), None)
        if match is not None:
            waiting.remove(match)
            result.append((before, match[1]))
    return result


def _family(schema: Schema, types: Mapping[str, NamedType]) -> str:
    match _unfolded(schema, types)[0]:
        case EnumSchema(values=values):
            return "text" if values and all(isinstance(value, str) for value in values) else "number"
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
