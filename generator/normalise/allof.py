"""`allOf`, and keywords that stand beside one another: the schema that holds wherever all parts hold.

The intersection is worked out on the intermediate model, so that parts may come from different files. It is exact for
objects; where scalars contradict one another the later part wins with a warning, since nothing else could be sent.
"""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

from ..copying import replace
from ..ir import (
    AnySchema,
    ArraySchema,
    EnumSchema,
    MapSchema,
    NeverSchema,
    Notes,
    NumberSchema,
    ObjectSchema,
    Property,
    RefSchema,
    Schema,
    StringSchema,
    UnionSchema,
)
from ..resolve.node import Node

if TYPE_CHECKING:
    from .schemas import SchemaReader

_MAX_VARIANTS = 64


class Intersection:
    """Works out what several schemas have in common."""

    def __init__(self, reader: SchemaReader) -> None:
        self._reader = reader

    def of(self, parts: list[Schema], node: Node) -> Schema:
        """The intersection of `parts`; `node` is where they stand, for diagnostics."""
        known = [part for part in parts if not isinstance(part, AnySchema)]
        if not known:
            return parts[0] if parts else AnySchema()
        if len(known) == 1:
            return known[0]
        if all(_same(part, known[0]) for part in known):
            return known[0]
        result: Schema = self._open(known[0], node)
        parents = [part.target for part in known if isinstance(part, RefSchema)]
        for part in known[1:]:
            result = self._two(result, self._open(part, node), node)
        if isinstance(result, ObjectSchema):
            result = replace(result, parents=tuple(dict.fromkeys([*parents, *result.parents])))
        return result

    def _open(self, schema: Schema, node: Node) -> Schema:
        """What a reference stands for; an empty object where the reference leads back to where we are."""
        seen: set[str] = set()
        while isinstance(schema, RefSchema):
            target = self._reader.type_of(schema.target)
            if target is None or schema.target in seen:
                hint = "a schema cannot be made of itself and more; refer to it from a property instead"
                related = self._reader.circle(schema.target, seen & self._reader.types.keys())
                self._reader.diagnostics.fault(
                    "SL311",
                    node.place,
                    "this `allOf` includes itself; that part is left out",
                    hint=hint,
                    related=related,
                )
                return AnySchema()
            seen.add(schema.target)
            schema = target
        return replace(schema, notes=Notes(nullable=schema.notes.nullable)) if schema.notes != Notes() else schema

    def _two(self, left: Schema, right: Schema, node: Node) -> Schema:
        if isinstance(left, AnySchema) or left == right:
            return right
        if isinstance(right, AnySchema):
            return left
        if isinstance(left, NeverSchema) or isinstance(right, NeverSchema):
            return left if isinstance(left, NeverSchema) else right
        if isinstance(left, UnionSchema) or isinstance(right, UnionSchema):
            return self._distribute(left, right, node)
        if isinstance(left, ObjectSchema | MapSchema) and isinstance(right, ObjectSchema | MapSchema):
            return self._objects(left, right, node)
        if isinstance(left, EnumSchema) or isinstance(right, EnumSchema):
            return _enums(left, right)
        if isinstance(left, ArraySchema) and isinstance(right, ArraySchema):
            items = self._two(self._open(left.items, node), self._open(right.items, node), node)
            keep = right.items if isinstance(left.items, AnySchema) else left.items
            tightest = _tightest(left, right)
            assert isinstance(tightest, ArraySchema)
            same = left.items == right.items or isinstance(items, AnySchema)
            return replace(tightest, items=keep if same else items)
        if type(left) is type(right):
            return _tightest(left, right)
        self._reader.diagnostics.warning(
            "SL312",
            node.place,
            f"these parts exclude each other ({_kind(left)} and {_kind(right)}); the last one is taken",
        )
        return right

    def _objects(self, left: ObjectSchema | MapSchema, right: ObjectSchema | MapSchema, node: Node) -> Schema:
        if isinstance(left, MapSchema) and isinstance(right, MapSchema):
            return right if isinstance(left.values, AnySchema) else left
        merged: dict[str, Property] = {}
        for one in (*_properties(left), *_properties(right)):
            before = merged.get(one.name)
            merged[one.name] = one if before is None else self._property(before, one, node)
        extras = [extra for extra in (_extra(left), _extra(right)) if extra is not None]
        open_extras = [extra for extra in extras if not isinstance(extra, NeverSchema)]
        parents = (*_parents(left), *_parents(right))
        nullable = left.notes.nullable and right.notes.nullable
        return ObjectSchema(
            tuple(merged.values()),
            open_extras[-1] if open_extras else None,
            tuple(dict.fromkeys(parents)),
            Notes(nullable=nullable),
        )

    def _property(self, before: Property, after: Property, node: Node) -> Property:
        required = before.required or after.required
        if isinstance(after.schema, AnySchema):
            return replace(before, required=required)
        if isinstance(before.schema, AnySchema) or before.schema == after.schema:
            return replace(after, required=required)
        if isinstance(before.schema, RefSchema) or isinstance(after.schema, RefSchema):
            return replace(after, required=required)
        schema = self._two(before.schema, after.schema, node)
        notes = after.schema.notes if after.schema.notes != Notes() else before.schema.notes
        return replace(after, schema=replace(schema, notes=notes), required=required)

    def _distribute(self, left: Schema, right: Schema, node: Node) -> Schema:
        """A union beside other parts: each variant together with those parts."""
        lefts = left.variants if isinstance(left, UnionSchema) else (left,)
        rights = right.variants if isinstance(right, UnionSchema) else (right,)
        if len(lefts) * len(rights) > _MAX_VARIANTS:
            self._reader.diagnostics.warning(
                "SL313", node.place, "these unions multiply to too many variants; the first is taken"
            )
            return left
        variants: list[Schema] = []
        for one in lefts:
            for other in rights:
                together = self._keep(one, other) or self.of([one, other], node)
                if together not in variants:
                    variants.append(together)
        if len(variants) == 1:
            return variants[0]
        source = left if isinstance(left, UnionSchema) else right
        assert isinstance(source, UnionSchema)
        declared = source.discriminator if all(isinstance(variant, RefSchema) for variant in variants) else None
        return UnionSchema(tuple(variants), source.exclusive, declared, Notes(nullable=source.notes.nullable))

    def _keep(self, one: Schema, other: Schema) -> Schema | None:
        """The reference itself, where the other part adds nothing that the type does not already say."""
        for reference, beside in ((one, other), (other, one)):
            if not isinstance(reference, RefSchema):
                continue
            target = self._reader.type_of(reference.target)
            if isinstance(beside, MapSchema) and isinstance(target, ObjectSchema | MapSchema):
                return reference
            if isinstance(target, ObjectSchema) and isinstance(beside, ObjectSchema):
                have = {(p.name, p.required) for p in target.properties} | {(p.name, False) for p in target.properties}
                if all((p.name, p.required) in have for p in beside.properties):
                    return reference
        return None


def _same(left: Schema, right: Schema) -> bool:
    if isinstance(left, RefSchema) and isinstance(right, RefSchema):
        return left.target == right.target
    return left == right


def _properties(schema: ObjectSchema | MapSchema) -> tuple[Property, ...]:
    return schema.properties if isinstance(schema, ObjectSchema) else ()


def _parents(schema: ObjectSchema | MapSchema) -> tuple[str, ...]:
    return schema.parents if isinstance(schema, ObjectSchema) else ()


def _extra(schema: ObjectSchema | MapSchema) -> Schema | None:
    if isinstance(schema, ObjectSchema):
        return schema.extra
    return None if isinstance(schema.values, AnySchema) else schema.values


def _enums(left: Schema, right: Schema) -> Schema:
    if isinstance(left, EnumSchema) and isinstance(right, EnumSchema):
        both = tuple(value for value in left.values if value in right.values)
        return replace(right, values=both or right.values)
    return left if isinstance(left, EnumSchema) else right


def _tightest(left: Schema, right: Schema) -> Schema:
    """Two schemas of one kind: each bound that is given, the later one where both give it."""
    given = {}
    for field in fields(right):
        ours, theirs = getattr(left, field.name), getattr(right, field.name)
        if theirs in (None, "", (), False, Notes()) and field.name != "items":
            given[field.name] = ours
    if isinstance(left, NumberSchema) and isinstance(right, NumberSchema):
        given["integer"] = left.integer or right.integer
    if isinstance(left, StringSchema) and isinstance(right, StringSchema) and right.format:
        given["format"] = right.format
    return replace(right, **given)


def _kind(schema: Schema) -> str:
    return type(schema).__name__.removesuffix("Schema").lower()
