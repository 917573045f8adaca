"""What a named type says of each place that uses it: that null may come, that a property goes one way only.

A class is never null, so a component of `type: [object, "null"]` is nullable where it is referred to. `readOnly` and
`writeOnly` of what a property refers to are the property's (JSON Schema 2020-12, Validation 9.4).
"""

from __future__ import annotations

from collections.abc import Mapping

from specloom.core.copying import replace
from specloom.ir.model import Annotations, ObjectSchema, Operation, Property, RefSchema, Schema, TypeDef, UnionSchema
from specloom.ir.walk import each_schema, map_schema
from specloom.normalise.schemas.inheritance import change_operations
from specloom.normalise.schemas.keywords import annotate


def spread_notes(
    types: Mapping[str, TypeDef], operations: list[Operation]
) -> tuple[dict[str, TypeDef], list[Operation]]:
    """Types and operations whose references say what the types do that they lead to."""
    nullable = {type_id for type_id, type_def in types.items() if _is_nullable_object(type_def.schema)}
    directed = {type_id: flags for type_id in types if (flags := _directions(type_id, types)) != (False, False)}
    if not nullable and not directed:
        return dict(types), operations

    def change(schema: Schema) -> Schema:
        match schema:
            case RefSchema() if schema.target in nullable and not schema.notes.nullable:
                return replace(schema, notes=replace(schema.notes, nullable=True))
            case UnionSchema():
                return _nullable_as_a_whole(schema)
            case ObjectSchema() if directed:
                changed = [_directed(prop, directed) for prop in schema.properties]
                if any(new is not one for new, one in zip(changed, schema.properties, strict=True)):
                    return replace(schema, properties=tuple(changed))
        return schema

    settled = {
        type_id: replace(type_def, schema=map_schema(type_def.schema, change)) for type_id, type_def in types.items()
    }
    return settled, change_operations(operations, change)


def put_in_place(
    types: Mapping[str, TypeDef], operations: list[Operation], deferred: set[str]
) -> tuple[dict[str, TypeDef], list[Operation]]:
    """Types and operations with each of the `deferred` where it is used, but for those that hold themselves."""
    if not deferred:
        return dict(types), operations
    inner = {
        one: {inner.target for inner in each_schema(types[one].schema) if isinstance(inner, RefSchema)} & deferred
        for one in deferred
    }
    kept = {one for one in deferred if _leads_to(one, one, inner)}

    def change(schema: Schema) -> Schema:
        while isinstance(schema, RefSchema) and schema.target in deferred - kept:
            notes = schema.notes
            schema = annotate(map_schema(types[schema.target].schema, change), notes)
        return schema

    settled = {
        type_id: replace(type_def, schema=map_schema(type_def.schema, change))
        for type_id, type_def in types.items()
        if type_id not in deferred or type_id in kept
    }
    return settled, change_operations(operations, change)


def _leads_to(start: str, end: str, inner: Mapping[str, set[str]]) -> bool:
    seen: set[str] = set()
    waiting = list(inner[start])
    while waiting:
        one = waiting.pop()
        if one == end:
            return True
        if one not in seen:
            seen.add(one)
            waiting += inner[one]
    return False


def _is_nullable_object(schema: Schema) -> bool:
    return isinstance(schema, ObjectSchema) and schema.notes.nullable


def _directions(type_id: str, types: Mapping[str, TypeDef]) -> tuple[bool, bool]:
    """Whether what this type leads to is read-only, and whether it is write-only."""
    reads = writes = False
    seen: set[str] = set()
    while type_id in types and type_id not in seen:
        seen.add(type_id)
        schema = types[type_id].schema
        reads, writes = reads or schema.notes.read_only, writes or schema.notes.write_only
        type_id = schema.target if isinstance(schema, RefSchema) else ""
    return reads, writes


def _directed(prop: Property, directed: Mapping[str, tuple[bool, bool]]) -> Property:
    flags = directed.get(prop.schema.target) if isinstance(prop.schema, RefSchema) else None
    if flags is None:
        return prop
    notes = prop.schema.notes
    wanted: Annotations = replace(notes, read_only=notes.read_only or flags[0], write_only=notes.write_only or flags[1])
    return prop if wanted == notes else replace(prop, schema=replace(prop.schema, notes=wanted))


def _nullable_as_a_whole(schema: UnionSchema) -> UnionSchema:
    """A union with a nullable variant: null does not identify the variant."""
    if not any(variant.notes.nullable for variant in schema.variants if isinstance(variant, RefSchema)):
        return schema
    variants = tuple(
        replace(variant, notes=replace(variant.notes, nullable=False)) if isinstance(variant, RefSchema) else variant
        for variant in schema.variants
    )
    return replace(schema, variants=variants, notes=replace(schema.notes, nullable=True))
