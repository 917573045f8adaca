"""Traversing a schema, and creating a changed copy of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from operator import is_not

from specloom.core.copying import replace
from specloom.core.origin import Origin
from specloom.ir.model import (
    Annotations,
    ArraySchema,
    EnumSchema,
    MapSchema,
    ObjectSchema,
    Property,
    Schema,
    UnionSchema,
)

_HOLDERS = frozenset({ArraySchema, MapSchema, ObjectSchema, UnionSchema})


def each_schema(schema: Schema) -> list[Schema]:
    """`schema` and every schema in it, innermost first. References are not followed."""
    result: list[Schema] = []
    _gather(schema, result)
    return result


def _gather(schema: Schema, found: list[Schema]) -> None:
    if type(schema) in _HOLDERS:
        for inner in _parts(schema):
            _gather(inner, found)
    found.append(schema)


def _parts(schema: Schema) -> Iterator[Schema]:
    match schema:
        case ArraySchema():
            yield schema.items
            yield from schema.prefix
        case MapSchema():
            yield schema.values
        case ObjectSchema():
            for prop in schema.properties:
                yield prop.schema
            if schema.extra is not None:
                yield schema.extra
        case UnionSchema():
            yield from schema.variants
        case _:
            pass


def map_schema(schema: Schema, change: Callable[[Schema], Schema]) -> Schema:
    """`schema` with `change` applied to every schema in it, innermost first. References are not followed."""
    return change(map_inside(schema, partial(map_schema, change=change)) if type(schema) in _HOLDERS else schema)


def map_inside(schema: Schema, change: Callable[[Schema], Schema]) -> Schema:
    """`schema` with `change` applied to the schemas that stand in it; the same object where that changes none."""
    match schema:
        case ArraySchema():
            items, prefix = change(schema.items), tuple(map(change, schema.prefix))
            if items is not schema.items or any(map(is_not, prefix, schema.prefix)):
                return replace(schema, items=items, prefix=prefix)
        case MapSchema():
            values = change(schema.values)
            if values is not schema.values:
                return replace(schema, values=values)
        case ObjectSchema():
            inner = [change(prop.schema) for prop in schema.properties]
            extra = None if schema.extra is None else change(schema.extra)
            changed = [new is not one.schema for new, one in zip(inner, schema.properties, strict=True)]
            if extra is not schema.extra or any(changed):
                pairs = zip(schema.properties, inner, strict=True)
                properties = tuple(one if new is one.schema else replace(one, schema=new) for one, new in pairs)
                return replace(schema, properties=properties, extra=extra)
        case UnionSchema():
            variants = tuple(map(change, schema.variants))
            if any(map(is_not, variants, schema.variants)):
                return replace(schema, variants=variants)
        case _:
            pass
    return schema


def bare_schema(schema: Schema) -> Schema:
    """A schema without words, places, parents, and the order of properties: equal for schemas of the same values."""
    inner = map_inside(schema, bare_schema)
    if isinstance(inner, ObjectSchema):
        found = (Property(prop.name, prop.schema, prop.required, _NOWHERE) for prop in inner.properties)
        inner = ObjectSchema(tuple(sorted(found, key=_by_name)), inner.extra)
    elif isinstance(inner, EnumSchema):
        inner = EnumSchema(tuple(sorted(inner.values, key=repr)))
    return replace(inner, notes=Annotations(nullable=schema.notes.nullable))


_NOWHERE = Origin("", "")


def _by_name(prop: Property) -> str:
    return prop.name
