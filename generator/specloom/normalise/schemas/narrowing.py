"""Of two types that meet, the one that already includes the other, by `allOf`: their intersection is that one.

Without this the intersection of types that hold themselves would never end: each level would meet the one before it.
"""

from __future__ import annotations

from collections.abc import Mapping

from specloom.ir.model import Annotations, ObjectSchema, RefSchema, Schema, TypeDef


def narrower(
    left: Schema, right: Schema, types: Mapping[str, TypeDef], parts: Mapping[str, tuple[str, ...]]
) -> RefSchema | None:
    """The reference that includes what the other one stands for; `parts` are those of types that are intersections."""
    if not isinstance(left, RefSchema) or not isinstance(right, RefSchema):
        return None
    for one, other in ((left, right), (right, left)):
        if one.target in types and types[one.target].schema.notes.nullable:
            continue  # null fits it, and may not fit the other one
        if _above(one.target, types, parts).issuperset(parts.get(other.target, (other.target,))):
            return RefSchema(one.target, Annotations(nullable=left.notes.nullable and right.notes.nullable))
    return None


def _above(type_id: str, types: Mapping[str, TypeDef], parts: Mapping[str, tuple[str, ...]]) -> set[str]:
    """A type, and every type that holds wherever it holds."""
    result: set[str] = set()
    waiting = [type_id]
    while waiting:
        one = waiting.pop()
        if one in result:
            continue
        result.add(one)
        waiting += parts.get(one, ())
        schema = types[one].schema if one in types else None
        if isinstance(schema, RefSchema) and not schema.notes.nullable:
            waiting.append(schema.target)
        elif isinstance(schema, ObjectSchema):
            waiting += schema.parents
    return result
