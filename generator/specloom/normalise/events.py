"""The events of a stream, distinguished by their names: `itemSchema` of `text/event-stream` (OpenAPI 3.2, 4.14.4)."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from specloom.ir.model import Annotations, AnySchema, Schema, UnionSchema
from specloom.normalise.schemas.reader import SchemaReader
from specloom.resolve.node import Node

_MOST = 64
_FIELDS = frozenset({"data", "event", "id", "retry"})
"""What an event has (HTML, 9.2.6)."""
Fields = dict[str, Node]


class EventReader:
    """Reads what stands after `data:`, which is what callers want, by the event's name where names are given."""

    def __init__(self, reader: SchemaReader) -> None:
        self._reader = reader
        self._bundle = reader.bundle

    def read(self, item: Node) -> tuple[Schema, tuple[tuple[str, Schema], ...]]:
        """The schema of any event's data, and those of events by their names."""
        shapes = self._shapes(item, 0)
        if not any("data" in shape for shape in shapes):
            return self._reader.read(item), ()
        named: dict[str, Schema] = {}
        found: list[Schema] = []
        for shape in shapes:
            if "data" not in shape:
                continue  # an event without data is never given to anybody (HTML, 9.2.6)
            schema = self._data(shape["data"])
            schema = next((one for one in found if one == schema), schema)
            if not any(one is schema for one in found):
                found.append(schema)
            for name in self._names(shape.get("event")):
                named.setdefault(name, schema)
        whole = found[0] if len(found) == 1 else UnionSchema(tuple(found), notes=Annotations())
        return whole, tuple(named.items()) if len(found) > 1 else ()

    def read_written(self, node: Node) -> tuple[Schema, tuple[tuple[str, Schema], ...]]:
        """As `read`, of what stands under `schema`: the list of all events, an event with its fields, or its data."""
        resolved = self._bundle.follow(node)
        if resolved is None or not isinstance(resolved.value, dict):
            return self._reader.read(node), ()
        if resolved.value.get("type") == "array" and resolved.has("items"):
            node = resolved.child("items")
        shapes = self._shapes(node, 0)
        has_fields = any("data" in shape for shape in shapes) and all(_FIELDS.issuperset(shape) for shape in shapes)
        return self.read(node) if has_fields else (self._reader.read(node), ())

    def _data(self, node: Node) -> Schema:
        """What stands in the data: the value of its JSON where there is one, else text."""
        resolved = self._bundle.follow(node)
        if resolved is None:
            return AnySchema()
        if resolved.has("contentSchema"):
            return self._reader.read(resolved.child("contentSchema"))
        if resolved.text("contentMediaType").partition(";")[0].strip().lower().endswith("json"):
            return AnySchema()
        return self._reader.read(node) if "$ref" in node.value else self._reader.read(resolved)

    def _names(self, node: Node | None) -> list[str]:
        """The names that an event may have."""
        resolved = None if node is None else self._bundle.follow(node)
        if resolved is None or not isinstance(resolved.value, dict):
            return []
        listed = [resolved.value["const"]] if "const" in resolved.value else resolved.value.get("enum")
        return [one for one in listed if isinstance(one, str)] if isinstance(listed, list) else []

    def _shapes(self, node: Node, depth: int) -> list[Fields]:
        """The properties that an event has, for each of its alternatives."""
        resolved = self._bundle.follow(node) if isinstance(node.value, dict) else None
        if resolved is None or depth > 20:
            return [{}]
        groups: list[list[Fields]] = [[dict(resolved.mapping("properties"))]]
        groups += [self._shapes(one, depth + 1) for one in resolved.items("allOf")]
        for key in ("oneOf", "anyOf"):
            if resolved.has(key):
                groups.append(
                    [variant for inner in resolved.items(key) for variant in self._variants(inner, resolved, depth)]
                )
        result: list[Fields] = []
        for parts in product(*groups):
            joined: Fields = {}
            for part in parts:
                joined.update({name: value for name, value in part.items() if name not in joined or _says_more(value)})
            result.append(joined)
            if len(result) == _MOST:
                break
        return result

    def _variants(self, node: Node, union: Node, depth: int) -> Iterator[Fields]:
        """The shapes of an alternative; where its union tells events apart by name, with the name that it has there."""
        declared = union.child("discriminator")
        names: list[str] = []
        if declared.text("propertyName") == "event" and isinstance(node.value, dict) and node.text("$ref"):
            key = node.text("$ref").rpartition("/")[2]
            names = [one for one, target in declared.mapping("mapping") if target.value in (node.text("$ref"), key)]
            names = names or [key]
        for shape in self._shapes(node, depth + 1):
            if names and not self._names(shape.get("event")):
                shape = {**shape, "event": Node(node.document, node.pointer, {"enum": names})}
            yield shape


def _says_more(node: Node) -> bool:
    """Whether a property narrows what a base says of it."""
    return isinstance(node.value, dict) and not {"const", "enum", "contentSchema", "$ref"}.isdisjoint(node.value)
