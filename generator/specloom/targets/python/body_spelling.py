"""Bodies in which a caller may spell keys of dicts as in Python: those with properties of another name in JSON."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

from specloom.ir.model import Api, ArraySchema, RefSchema, Schema, UnionSchema
from specloom.sdk.arguments import BodyShape
from specloom.targets.emit import Code, literal
from specloom.targets.python.naming.modules import references
from specloom.targets.python.naming.names import Names

_EVERY = "*"


class BodySpellings:
    """Tells the runtime which types a body consists of, where the spelling of keys matters."""

    def __init__(self, names: Names, api: Api) -> None:
        self._names = names
        self._types = {type_def.id: type_def for type_def in api.types}

    def sends(self, shape: BodyShape | None) -> list[Code]:
        """The `sends` of a descriptor, if it needs one."""
        if shape is None or shape.kind != "json" or shape.ways:
            return []
        schema = shape.content.schema
        if isinstance(schema, RefSchema) or shape.properties is None:
            parts = {"": self._targets(schema)}
        else:
            parts = {prop.name: self._targets(prop.schema) for prop in shape.properties}
        kept = {name: ids for name, ids in parts.items() if any(type_id in self._renamed for type_id in ids)}
        if not kept:
            return []
        texts = {
            name: tuple(dict.fromkeys(self._names.types[type_id] for type_id in ids)) for name, ids in kept.items()
        }
        if any(type_id in self._plain for ids in kept.values() for type_id in ids):
            texts[_EVERY] = ()
        written = ", ".join(f"{literal(name)}: {literal(words)}" for name, words in texts.items())
        return [Code(f"sends={{{written}}}")]

    def _targets(self, schema: Schema | None) -> tuple[str, ...]:
        """The named types that a value, or the items of a list, may have."""
        match schema:
            case RefSchema():
                return (schema.target,)
            case ArraySchema():
                return self._targets(schema.items)
            case UnionSchema():
                return tuple(target for variant in schema.variants for target in self._targets(variant))
            case _:
                return ()

    @cached_property
    def _renamed(self) -> frozenset[str]:
        """The types that lead to a property whose name in Python is another one."""
        return self._leading_to(lambda wire, field: wire != field)

    @cached_property
    def _plain(self) -> frozenset[str]:
        """Those of them that lead to a property whose name in Python has no underscore."""
        return self._leading_to(lambda wire, field: wire != field and "_" not in field)

    def _leading_to(self, matches: Callable[[str, str], bool]) -> frozenset[str]:
        users: dict[str, list[str]] = {}
        for type_id, definition in self._types.items():
            for target in references(definition.schema):
                users.setdefault(target, []).append(type_id)
        waiting = [
            type_id
            for type_id, fields in self._names.fields.items()
            if any(matches(wire, field) for wire, field in fields.items())
        ]
        leading: set[str] = set()
        while waiting:
            type_id = waiting.pop()
            if type_id not in leading:
                leading.add(type_id)
                waiting += users.get(type_id, ())
        return frozenset(leading)
