"""Whether a value can fit two variants of a union, as far as types and required constants tell."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import field

from specloom.core.graph import strongly_connected
from specloom.core.record import record
from specloom.ir.model import (
    ArraySchema,
    BooleanSchema,
    EnumSchema,
    MapSchema,
    NullSchema,
    NumberSchema,
    ObjectSchema,
    RefSchema,
    Schema,
    StringSchema,
    TypeDef,
    UnionSchema,
)
from specloom.sdk.arguments import resolve

# Each variant is compared with each other: of more than this nothing is certain.
_COMPARED = 500
_EVERY = frozenset({"null", "boolean", "object", "array", "number", "string"})
_KINDS: dict[type, str] = {
    NullSchema: "null",
    BooleanSchema: "boolean",
    ObjectSchema: "object",
    MapSchema: "object",
    ArraySchema: "array",
    NumberSchema: "number",
    StringSchema: "string",
}


@record
class _Shape:
    """The JSON types of a schema's values, the values where they are listed, and the required constants of objects."""

    kinds: frozenset[str]
    values: frozenset[object] | None = None
    tags: Mapping[str, frozenset[object]] = field(default_factory=dict)


class Overlap:
    """Judges unions; named types are looked at once."""

    def __init__(self, types: Mapping[str, TypeDef]) -> None:
        self._types = types
        self._known: dict[str, _Shape] = {}

    def none_in(self, union: UnionSchema) -> bool:
        """True where it is certain that no value fits two variants."""
        if len(union.variants) > _COMPARED:
            return False
        shapes = [self._shape(variant) for variant in union.variants]
        return not any(_meet(left, right) for index, left in enumerate(shapes) for right in shapes[index + 1 :])

    def _shape(self, schema: Schema) -> _Shape:
        result = self._bare(schema)
        if schema.notes.nullable:
            return _Shape(result.kinds | {"null"}, None, result.tags)
        return result

    def _bare(self, schema: Schema) -> _Shape:
        if isinstance(schema, RefSchema):
            if schema.target not in self._known:
                self._look_at(schema.target)
            return self._known[schema.target]
        if isinstance(schema, UnionSchema):
            return _Shape(frozenset().union(*(self._shape(variant).kinds for variant in schema.variants)) or _EVERY)
        if isinstance(schema, EnumSchema):
            kinds = frozenset("number" if kind == "integer" else kind for kind in schema.kinds)
            return _Shape(kinds, _values(schema))
        if isinstance(schema, ObjectSchema):
            return _Shape(frozenset({"object"}), None, self._tags(schema))
        kind = _KINDS.get(type(schema))
        return _Shape(frozenset({kind}) if kind else _EVERY)

    def _look_at(self, target: str) -> None:
        """Find the shape of a named type, those that it is made of first: a chain of them may be of any length."""
        graph: dict[str, list[str]] = {}
        waiting = [target]
        while waiting:
            type_id = waiting.pop()
            if type_id not in graph and type_id not in self._known:
                graph[type_id] = [*_made_of(self._types[type_id].schema)]
                waiting += graph[type_id]
        self._known.update(dict.fromkeys(graph, _Shape(_EVERY)))  # what a circle is taken for
        made_of = {key: [target for target in targets if target in graph] for key, targets in graph.items()}
        for type_id in (one for circle in strongly_connected(made_of) for one in circle):
            self._known[type_id] = self._shape(self._types[type_id].schema)

    def _tags(self, schema: ObjectSchema) -> dict[str, frozenset[object]]:
        result = {}
        for prop in schema.properties:
            inner = resolve(prop.schema, self._types)[0]
            if prop.required and isinstance(inner, EnumSchema) and not prop.schema.notes.nullable:
                result[prop.name] = _values(inner)
        return result


def _made_of(schema: Schema) -> Iterator[str]:
    """The types whose values are those of a schema."""
    if isinstance(schema, RefSchema):
        yield schema.target
    elif isinstance(schema, UnionSchema):
        for variant in schema.variants:
            yield from _made_of(variant)


def _values(schema: EnumSchema) -> frozenset[object]:
    # To Python 1 equals true, and 1.0 equals 1; the first is another value of JSON, the second is not.
    return frozenset((isinstance(value, bool), value) for value in schema.values)


def _meet(left: _Shape, right: _Shape) -> bool:
    """True where a value might fit both."""
    both = left.kinds & right.kinds
    if not both:
        return False
    if left.values is not None and right.values is not None:
        return bool(left.values & right.values)
    if both != {"object"}:
        return True
    return not any(values.isdisjoint(right.tags.get(name, values)) for name, values in left.tags.items())
