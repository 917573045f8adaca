"""Nested unions whose variants have to be tried: each level would multiply the work."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from specloom.ir.model import AnySchema, ArraySchema, MapSchema, ObjectSchema, RefSchema, Schema, TypeDef, UnionSchema
from specloom.targets.python.naming.names import Names


def tried_unions(
    types: Mapping[str, TypeDef], graph: Mapping[str, tuple[str, ...]], order: Iterable[list[str]], names: Names
) -> frozenset[str]:
    """The unions that lead to such a union again, be it themselves. `order` is that of the parts of the graph."""
    leading: set[str] = set()
    found: set[str] = set()
    for part in order:
        own = [type_id for type_id in part if _is_tried(types[type_id].schema, types, names)]
        circle = len(part) > 1 or part[0] in graph[part[0]]
        below = any(target in leading for type_id in part for target in graph[type_id])
        if own and (circle or below):
            found.update(own)
        if own or below:
            leading.update(part)
    return frozenset(found)


def _is_tried(schema: Schema, types: Mapping[str, TypeDef], names: Names) -> bool:
    """Whether a value may have to be read as one variant after another."""
    if not isinstance(schema, UnionSchema):
        return False
    kinds = [_kinds(variant, types) for variant in schema.variants]
    if all(sum(kind in found for found in kinds) < 2 for kind in ("object", "array")):
        return False
    if schema.discriminator is None or discriminating_field(schema, names) is None:
        return True
    return bool(schema.discriminator.default) or bool(without_tag(schema, types))


def _kinds(schema: Schema, types: Mapping[str, TypeDef]) -> frozenset[str]:
    """Whether the values of a schema may be objects, and whether they may be arrays."""
    seen: set[str] = set()
    while isinstance(schema, RefSchema) and schema.target not in seen:
        seen.add(schema.target)
        schema = types[schema.target].schema
    match schema:
        case MapSchema() | ObjectSchema():
            return frozenset({"object"})
        case ArraySchema():
            return frozenset({"array"})
        case AnySchema() | RefSchema() | UnionSchema():
            return frozenset({"object", "array"})
        case _:
            return frozenset()


def without_tag(schema: UnionSchema, types: Mapping[str, TypeDef]) -> list[str]:
    """The variants that do not require the discriminating property."""
    assert schema.discriminator is not None
    result = []
    for target in dict.fromkeys(target for _, target in schema.discriminator.mapping):
        variant = types[target].schema
        properties = variant.properties if isinstance(variant, ObjectSchema) else ()
        if not any(prop.required for prop in properties if prop.name == schema.discriminator.property):
            result.append(target)
    return result


def discriminating_field(schema: UnionSchema, names: Names) -> str | None:
    """The field that holds the discriminator, where all variants call it alike."""
    assert schema.discriminator is not None
    targets = {target for _, target in schema.discriminator.mapping if target in names.fields}
    fields = {names.fields[target].get(schema.discriminator.property) for target in targets}
    return next(iter(fields)) if len(fields) == 1 else None
