"""How deep types are made of one another: pydantic builds a validator by recursion, level by level, in user's programs.

A chain of components is no nesting in the document, so no limit on that bounds it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from specloom.core.copying import replace
from specloom.core.diagnostics import Diagnostics, Location
from specloom.core.graph import strongly_connected
from specloom.core.origin import Origin
from specloom.ir.model import AnySchema, ArraySchema, MapSchema, ObjectSchema, RefSchema, Schema, TypeDef, UnionSchema
from specloom.ir.walk import map_schema

_MOST = 100
"""Levels: with those of a program around it, about half of what Python's usual limit of recursion allows."""
_LARGEST = 5_000
"""Types of circles that are built in one go: generated packages have room for that many (`_core/recursion.py`)."""
_LEVELS: dict[type, int] = {ObjectSchema: 2, UnionSchema: 2, ArraySchema: 1, MapSchema: 1}
"""How many levels, in frames of pydantic, a kind of schema puts between it and what it holds."""


def bound_depth(
    types: Mapping[str, TypeDef], place_of: Callable[[Origin], Location], diagnostics: Diagnostics
) -> dict[str, TypeDef]:
    """The types, with any value in place of what a chain of them cannot reach; each such type is reported (SL351).

    Types that refer to one another in a circle are counted as one level, and cut only if they are very many.
    """
    used = {type_id: dict(_uses(type_def.schema, 0)) for type_id, type_def in types.items()}
    depths: dict[str, int] = {}
    sizes: dict[str, int] = {}  # how many types the circles on the way have
    result = dict(types)
    for circle in strongly_connected(used):
        members = set(circle)
        size = len(circle) if len(circle) > 1 else 0
        if size > _LARGEST:
            _split(circle, used, result)
            text = f"{size:,} types refer to one another; some of these references are read as any value"
            place = place_of(min(types[one].origin for one in circle))
            diagnostics.warning("SL351", place, text, hint="split the document, or let fewer types refer to each other")
            size = _LARGEST // 2
        outside = [(one, target) for one in circle for target in used[one] if target not in members]
        far = {
            (one, target)
            for one, target in outside
            if used[one][target] + depths[target] > _MOST or (sizes[target] and sizes[target] + size > _LARGEST)
        }
        for one in {one for one, _ in far}:
            result[one] = _cut(result[one], {target for own, target in far if own == one})
            text = f"this is the end of a chain of types that are made of one another, more than {_MOST} levels deep"
            hint = "what it refers to is read as any value; make the chain shorter"
            diagnostics.warning("SL351", place_of(types[one].origin), text, hint=hint)
        near = [(one, target) for one, target in outside if (one, target) not in far]
        depths.update(
            dict.fromkeys(circle, max((used[one][target] + depths[target] for one, target in near), default=0))
        )
        sizes.update(dict.fromkeys(circle, size + max((sizes[target] for _, target in near), default=0)))
    return result


def _split(circle: list[str], used: Mapping[str, Mapping[str, int]], result: dict[str, TypeDef]) -> None:
    """Cut what refers from one part of a circle to another; what is next to each other there is in one part."""
    part = {one: number // (_LARGEST // 2) for number, one in enumerate(circle)}
    for one in circle:
        far = {target for target in used[one] if target in part and part[target] != part[one]}
        if far:
            result[one] = _cut(result[one], far)


def _uses(schema: Schema, level: int) -> Iterator[tuple[str, int]]:
    """The types that a schema refers to, each with the levels above it; the deepest last."""
    found: list[tuple[str, int]] = []
    waiting = [(schema, level)]
    while waiting:
        one, above = waiting.pop()
        if isinstance(one, RefSchema):
            found.append((one.target, above + 1))
        waiting += [(inner, above + _LEVELS[type(one)]) for inner in _held(one)]
    return iter(sorted(found, key=lambda pair: pair[1]))


def _held(schema: Schema) -> list[Schema]:
    match schema:
        case ObjectSchema():
            return [*(prop.schema for prop in schema.properties), *([] if schema.extra is None else [schema.extra])]
        case UnionSchema():
            return [*schema.variants]
        case ArraySchema():
            return [schema.items, *schema.prefix]
        case MapSchema():
            return [schema.values]
        case _:
            return []


def _cut(type_def: TypeDef, far: set[str]) -> TypeDef:
    def change(schema: Schema) -> Schema:
        is_far = isinstance(schema, RefSchema) and schema.target in far
        return AnySchema(schema.notes) if is_far else schema

    return replace(type_def, schema=map_schema(type_def.schema, change))
