"""Going through a schema, and making a changed copy of it."""

from __future__ import annotations

from collections.abc import Callable

from ..copying import replace
from ..ir import ArraySchema, MapSchema, ObjectSchema, Schema, UnionSchema


def map_schema(schema: Schema, change: Callable[[Schema], Schema]) -> Schema:
    """`schema` with `change` applied to every schema in it, innermost first. References are not followed."""
    match schema:
        case ArraySchema():
            items = map_schema(schema.items, change)
            prefix = tuple(map_schema(one, change) for one in schema.prefix)
            if items is not schema.items or prefix != schema.prefix:
                schema = replace(schema, items=items, prefix=prefix)
        case MapSchema():
            values = map_schema(schema.values, change)
            if values is not schema.values:
                schema = replace(schema, values=values)
        case ObjectSchema():
            inner = [map_schema(one.schema, change) for one in schema.properties]
            extra = None if schema.extra is None else map_schema(schema.extra, change)
            if extra is not schema.extra or any(
                new is not one.schema for new, one in zip(inner, schema.properties, strict=True)
            ):
                changed = zip(schema.properties, inner, strict=True)
                properties = tuple(one if new is one.schema else replace(one, schema=new) for one, new in changed)
                schema = replace(schema, properties=properties, extra=extra)
        case UnionSchema():
            variants = tuple(map_schema(one, change) for one in schema.variants)
            if any(new is not one for new, one in zip(variants, schema.variants, strict=True)):
                schema = replace(schema, variants=variants)
        case _:
            pass
    return change(schema)
