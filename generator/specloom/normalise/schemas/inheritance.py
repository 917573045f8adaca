"""A schema with a discriminator, and those that include it by `allOf`: where it is used, any of them may come.

OpenAPI 3.1.1, 4.8.25 (the example with `allOf`), and Swagger 2.0, "Models with Polymorphism Support". The schema itself
stays the type it is; its uses become a union of the family.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from specloom.ir.model import (
    Content,
    Discriminator,
    EnumSchema,
    ObjectSchema,
    Operation,
    Property,
    RefSchema,
    Schema,
    StringSchema,
    TypeDef,
    UnionSchema,
)
from specloom.ir.walk import map_schema
from specloom.normalise.schemas.tag_constants import final_type, values_of

_Change = Callable[[Schema], Schema]


def expand_subtypes(
    types: Mapping[str, TypeDef],
    operations: list[Operation],
    declared: Mapping[str, Discriminator],
    stated: Mapping[str, str],
) -> tuple[dict[str, TypeDef], list[Operation]]:
    """Uses of a base as uses of its family; `declared` has the discriminators of schemas that are no unions.

    `stated` are the values that schemas state for themselves, by type id (`x-ms-discriminator-value`).
    """
    below = _descendants(types)
    result = dict(types)
    unions: dict[str, str] = {}
    members: dict[str, frozenset[str]] = {}
    for base, discriminator in declared.items():
        if base not in below or not _tells(types[base], discriminator.property):
            continue
        values = _values(base, below[base], types, discriminator, stated)
        for one, value in values.items():
            result[one] = _tagged(result[one], discriminator.property, value)
        for parent in (base, *(one for one in below[base] if one in below)):
            family = [one for one in (*below[parent], parent) if one in values]
            if parent not in unions and len(family) > 1:
                union_id = f"{types[parent].id}/discriminator"
                mapping = tuple((value, one) for one in family for value in values[one])
                default = final_type(discriminator.default, types)
                told = Discriminator(discriminator.property, mapping, default=default if default in family else "")
                made = UnionSchema(tuple(map(RefSchema, family)), True, told)
                result[union_id] = TypeDef(union_id, made, types[parent].origin, "", (("Any", types[parent].key),))
                unions[parent], members[parent] = union_id, frozenset(family)
    if not unions:
        return result, operations

    def change(schema: Schema) -> Schema:
        if isinstance(schema, RefSchema) and schema.target in unions:
            return replace(schema, target=unions[schema.target])
        if isinstance(schema, UnionSchema):
            return _without_twins(schema, unions, members)
        return schema

    own = set(unions.values())
    changed = {
        type_id: value if type_id in own else replace(value, schema=map_schema(value.schema, change))
        for type_id, value in result.items()
    }
    return changed, change_operations(operations, change)


def _descendants(types: Mapping[str, TypeDef]) -> dict[str, tuple[str, ...]]:
    """The objects that include each object, directly or through others, in the order of the types."""
    found: dict[str, dict[str, None]] = {}
    for type_id, one in types.items():
        waiting = list(one.schema.parents) if isinstance(one.schema, ObjectSchema) and one.key else []
        seen: set[str] = set()
        while waiting:
            parent = waiting.pop()
            if parent in seen or parent == type_id or parent not in types:
                continue
            seen.add(parent)
            found.setdefault(parent, {})[type_id] = None
            schema = types[parent].schema
            waiting += schema.parents if isinstance(schema, ObjectSchema) else ()
    return {parent: tuple(children) for parent, children in found.items()}


def _tells(type_def: TypeDef, name: str) -> bool:
    """True for an object with that property, whatever its values."""
    return isinstance(type_def.schema, ObjectSchema) and any(
        property_.name == name for property_ in type_def.schema.properties
    )


def _values(
    base: str,
    children: tuple[str, ...],
    types: Mapping[str, TypeDef],
    discriminator: Discriminator,
    stated: Mapping[str, str],
) -> dict[str, tuple[str, ...]]:
    """The values of the discriminator by type: those of the mapping, else those that the type states, else its name.

    A base whose name is none of the values that it lists stands for no object of its own.
    """
    result: dict[str, tuple[str, ...]] = {}
    listed = _listed(types[base], discriminator.property, types)
    for child in (*children, base):
        values = values_of(child, discriminator, types, stated)
        own = _listed(types[child], discriminator.property, types)
        said = child in stated or values != (types[child].key,)
        if not said and own is not None and own != listed and types[child].key not in own:
            values = tuple(map(str, own))
        result[child] = values
    if listed is not None and result[base] and not set(result[base]) & set(listed):
        del result[base]
    return result


def _listed(type_def: TypeDef, name: str, types: Mapping[str, TypeDef]) -> tuple[object, ...] | None:
    """The values that a type lists for one of its properties; None where it lists none."""
    found = type_def.schema.properties if isinstance(type_def.schema, ObjectSchema) else ()
    inner = next((property_.schema for property_ in found if property_.name == name), None)
    while isinstance(inner, RefSchema) and inner.target in types and types[inner.target].schema is not inner:
        inner = types[inner.target].schema
    return inner.values if isinstance(inner, EnumSchema) else None


def _tagged(type_def: TypeDef, name: str, values: tuple[str, ...]) -> TypeDef:
    """The type whose discriminator has no other values than its own."""
    if not isinstance(type_def.schema, ObjectSchema) or not values:
        return type_def
    properties = tuple(_own(p, values) if p.name == name else p for p in type_def.schema.properties)
    return replace(type_def, schema=replace(type_def.schema, properties=properties))


def _own(prop: Property, values: tuple[str, ...]) -> Property:
    if isinstance(prop.schema, StringSchema | EnumSchema | RefSchema):
        return replace(prop, schema=EnumSchema(values, replace(prop.schema.notes, nullable=False, default=None)))
    return prop


def _without_twins(
    schema: UnionSchema, unions: Mapping[str, str], members: Mapping[str, frozenset[str]]
) -> UnionSchema:
    """A union that lists a base beside others of its family means the base alone."""
    back = {union: base for base, union in unions.items()}
    targets = {variant.target for variant in schema.variants if isinstance(variant, RefSchema)}

    def kept(one: Schema) -> Schema:
        base = back.get(one.target) if isinstance(one, RefSchema) else None
        if isinstance(one, RefSchema) and base is not None and members[base] & targets:
            return replace(one, target=base)
        return one

    return replace(schema, variants=tuple(map(kept, schema.variants)))


def change_operations(operations: Iterable[Operation], change: _Change) -> list[Operation]:
    """Operations with `change` applied to every schema in them, innermost first; a schema that several share, once."""
    changed: dict[int, tuple[Schema, Schema]] = {}  # with the original, so that its id stays its own

    def of(schema: Schema) -> Schema:
        if id(schema) not in changed:
            changed[id(schema)] = (schema, map_schema(schema, change))
        return changed[id(schema)][1]

    return [_change_operation(operation, of) for operation in operations]


def _change_operation(operation: Operation, of: _Change) -> Operation:
    def content(one: Content) -> Content:
        events = tuple((name, of(schema)) for name, schema in one.events)
        return replace(one, schema=one.schema and of(one.schema), events=events)

    body = operation.body
    return replace(
        operation,
        parameters=tuple(replace(parameter, schema=of(parameter.schema)) for parameter in operation.parameters),
        body=body
        and replace(
            body,
            contents=tuple(replace(content, schema=content.schema and of(content.schema)) for content in body.contents),
        ),
        responses=tuple(
            replace(response, contents=tuple(map(content, response.contents))) for response in operation.responses
        ),
        result=operation.result and of(operation.result),
    )
