"""Keywords without `type`: they hold for the values of one JSON type only (JSON Schema 2020-12, Validation, 6)."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from specloom.ir.model import (
    AnySchema,
    ArraySchema,
    BooleanSchema,
    EnumSchema,
    MapSchema,
    NumberSchema,
    ObjectSchema,
    Schema,
    StringSchema,
    UnionSchema,
)


def typeless_beside(own: Schema, union: Schema, opened: Callable[[Schema], Schema | None]) -> Schema:
    """What the keywords that became `own` say beside a union: they allow all values of its other JSON types.

    `opened` gives what a reference leads to; None if that is not known yet.
    """
    found = {_kind(own): own}
    for variant in _variants(union, opened):
        plain = _plain(variant)
        if plain is not None:
            found.setdefault(_kind(plain), plain)
    return UnionSchema(tuple(found.values()), False) if len(found) > 1 else own


def _variants(schema: Schema, opened: Callable[[Schema], Schema | None], depth: int = 0) -> Iterator[Schema]:
    target = opened(schema)
    if isinstance(target, UnionSchema) and depth < 9:
        for variant in target.variants:
            yield from _variants(variant, opened, depth + 1)
    elif target is not None:
        yield target


def _plain(schema: Schema) -> Schema | None:
    """All values of the JSON type of a schema; None where there are several types, or it says nothing of it."""
    match schema:
        case StringSchema():
            return StringSchema()
        case EnumSchema(values=values) if all(isinstance(value, str) for value in values):
            return StringSchema()
        case NumberSchema():
            return NumberSchema()
        case EnumSchema(values=values) if not any(isinstance(value, str | bool) for value in values):
            return NumberSchema()
        case BooleanSchema():
            return BooleanSchema()
        case ArraySchema():
            return ArraySchema(AnySchema())
        case ObjectSchema() | MapSchema():
            return MapSchema(AnySchema())
        case _:
            return None


def _kind(schema: Schema) -> str:
    return "object" if isinstance(schema, ObjectSchema | MapSchema) else type(schema).__name__
