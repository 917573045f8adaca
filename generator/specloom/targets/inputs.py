"""What the makers of files get, and the fingerprints of it: the keys of the memo.

A maker that gets a `TypeSlice` can look at nothing else, so its key cannot miss anything that the file depends on.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cached_property

from specloom.cache.fingerprint import digest_of, fingerprint, plain_value
from specloom.cache.memo import is_remembering
from specloom.core.graph import strongly_connected
from specloom.core.record import record
from specloom.ir.model import Discriminator, RefSchema, Schema, TypeDef, UnionSchema
from specloom.ir.walk import each_schema
from specloom.targets.python.naming.names import Names
from specloom.targets.python.resource_view import ResourceView


@record
class TypeSlice:
    """Some types with all that they refer to, and the names of these; `key` is the fingerprint of both."""

    types: Mapping[str, TypeDef]
    names: Names
    key: str


class Inputs:
    """The types, names and resource views of a run, and fingerprints of each part, which are made on demand.

    Outside `remembering`, every fingerprint is an empty text.
    """

    def __init__(self, types: Mapping[str, TypeDef], names: Names, views: Mapping[str, ResourceView]) -> None:
        self._types, self._names, self._views = types, names, views
        self._digests: dict[str, str] = {}
        self._resources: dict[str, str] = {}

    @cached_property
    def all_types(self) -> str:
        """The fingerprint of all types and their names."""
        if not is_remembering():
            return ""
        return fingerprint([self._digest(type_id) for type_id in self._types], self.class_names)

    @cached_property
    def class_names(self) -> str:
        """The fingerprint of the names of classes, dicts and modules."""
        names = self._names
        if not is_remembering():
            return ""
        return fingerprint(names.types, names.dicts, names.modules, frozenset(names.dict_ids))

    def closure(self, type_id: str) -> str:
        """The fingerprint of a type and of all types that it leads to, with their names."""
        return fingerprint(self._closures[type_id], self.class_names) if is_remembering() else ""

    def resource(self, attribute: str) -> str:
        """The fingerprint of a resource's view, and of all types that its operations lead to, with their names."""
        if not is_remembering():
            return ""
        if attribute not in self._resources:
            view = plain_value(self._views[attribute])
            closures = {self._closures[text] for text in _texts(view) if text in self._closures}
            self._resources[attribute] = fingerprint(digest_of(view), sorted(closures), self.class_names)
        return self._resources[attribute]

    @cached_property
    def _closures(self) -> dict[str, str]:
        """The fingerprint of each type and of all types that it leads to."""
        graph = {type_id: referenced(type_def.schema) for type_id, type_def in self._types.items()}
        closures: dict[str, str] = {}
        for component in strongly_connected(graph):
            own = sorted((type_id, self._digest(type_id)) for type_id in component)
            others = {closures[target] for type_id in component for target in graph[type_id] if target in closures}
            closures.update(dict.fromkeys(component, fingerprint(own, sorted(others))))
        return closures

    def slice(self, ids: Iterable[str]) -> TypeSlice:
        """These types, with those that they refer to, through aliases that only refer to another."""
        found: dict[str, TypeDef] = {}
        for type_id in ids:
            found[type_id] = self._types[type_id]
            waiting = referenced(self._types[type_id].schema)
            while waiting:
                target = waiting.pop()
                if target not in found:
                    schema = self._types[target].schema
                    found[target] = self._types[target]
                    waiting += [schema.target] if isinstance(schema, RefSchema) else []
        fields = {type_id: self._names.fields[type_id] for type_id in found if type_id in self._names.fields}
        key = ""
        if is_remembering():
            key = fingerprint(sorted((one, self._digest(one)) for one in found), self.class_names)
        return TypeSlice(found, replace(self._names, resources=(), fields=fields), key)

    def _digest(self, type_id: str) -> str:
        """The fingerprint of a type and of the names of its fields."""
        digest = self._digests.get(type_id)
        if digest is None:
            digest = self._digests[type_id] = fingerprint(self._types[type_id], self._names.fields.get(type_id, {}))
        return digest


def _texts(value: object) -> Iterator[str]:
    """Every text in a value of plain kinds."""
    waiting = [value]
    while waiting:
        part = waiting.pop()
        if isinstance(part, str):
            yield part
        elif isinstance(part, list | tuple):
            waiting.extend(part)
        elif isinstance(part, dict):
            waiting.extend(part.values())


def referenced(schema: Schema) -> list[str]:
    """The ids of the types that a schema refers to, in a discriminator's mapping, too."""
    result: list[str] = []
    for inner in each_schema(schema):
        if isinstance(inner, RefSchema):
            result.append(inner.target)
        elif isinstance(inner, UnionSchema) and inner.discriminator is not None:
            result += _mapped(inner.discriminator)
    return result


def _mapped(discriminator: Discriminator) -> list[str]:
    return [
        *(target for _, target in discriminator.mapping),
        *([discriminator.default] if discriminator.default else []),
    ]
