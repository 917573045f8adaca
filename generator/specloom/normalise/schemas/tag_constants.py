"""The values of a discriminator that stand for a type, and objects that have them (OpenAPI 3.2.0, 4.25)."""

from __future__ import annotations

from collections.abc import Mapping

from specloom.core.copying import replace
from specloom.ir.model import (
    Discriminator,
    EnumSchema,
    ObjectSchema,
    Property,
    RefSchema,
    Schema,
    StringSchema,
    TypeDef,
    UnionSchema,
)
from specloom.ir.walk import each_schema


def final_type(type_id: str, types: Mapping[str, TypeDef]) -> str:
    """The type that an alias stands for; the type itself if it is not an alias."""
    seen: set[str] = set()
    while type_id in types and type_id not in seen:
        seen.add(type_id)
        schema = types[type_id].schema
        if not isinstance(schema, RefSchema):
            break
        type_id = schema.target
    return type_id


def values_of(
    type_id: str, declared: Discriminator, types: Mapping[str, TypeDef], stated: Mapping[str, str]
) -> tuple[str, ...]:
    """The values that stand for a type: those of the mapping, else the one that the type itself states, else its key.

    None for the default of a discriminator that does not map it: all other values stand for it.
    """
    own = final_type(type_id, types)
    mapped = [value for value, target in declared.mapping if target == type_id or final_type(target, types) == own]
    if mapped or type_id == declared.default:
        return tuple(dict.fromkeys(mapped))
    if type_id in stated:
        return (stated[type_id],)
    found = types.get(type_id)
    return (found.key,) if found is not None and found.key else ()


def mark_tags(types: Mapping[str, TypeDef]) -> dict[str, TypeDef]:
    """Types with marked discriminator properties, which are sent even if they are not set."""
    told: dict[str, set[str]] = {}
    for definition in types.values():
        for one in each_schema(definition.schema):
            if isinstance(one, UnionSchema) and one.discriminator is not None:
                for _, target in one.discriminator.mapping:
                    told.setdefault(final_type(target, types), set()).add(one.discriminator.property)
    result = dict(types)
    for type_id, names in told.items():
        schema = types[type_id].schema
        if isinstance(schema, ObjectSchema):
            found = tuple(replace(prop, tag=True) if prop.name in names else prop for prop in schema.properties)
            result[type_id] = replace(types[type_id], schema=replace(schema, properties=found))
    return result


def tag_object(schema: ObjectSchema, name: str, values: tuple[str, ...], types: Mapping[str, TypeDef]) -> ObjectSchema:
    """An object whose property `name` has one of these values, as far as its own schema allows them."""
    found = tuple(tag_property(prop, values, types) if prop.name == name else prop for prop in schema.properties)
    return replace(schema, properties=found)


def tag_property(prop: Property, values: tuple[str, ...], types: Mapping[str, TypeDef]) -> Property:
    """A property with those of the values that it can have; as it is where it can have none of them."""
    plain: Schema = prop.schema
    while isinstance(plain, RefSchema) and plain.target in types and types[plain.target].schema is not plain:
        plain = types[plain.target].schema
    if isinstance(plain, EnumSchema):
        values = tuple(value for value in values if value in plain.values)
    elif not isinstance(plain, StringSchema) or plain.format not in ("", "string", "uuid"):
        return prop
    # A property that may be left out tells nothing by one of several values.
    if not values or (len(values) > 1 and not prop.required):
        return prop
    return replace(prop, schema=EnumSchema(values, replace(prop.schema.notes, nullable=False, default=None)))
