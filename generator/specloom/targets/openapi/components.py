"""Schemas of the merged document: each a piece of its own, as it stands in openapi.json and openapi.yaml."""

from __future__ import annotations

from collections.abc import Mapping

from specloom.targets.context import RenderContext
from specloom.targets.machine.document_text import Written
from specloom.targets.machine.schema_objects import SchemaObjects
from specloom.targets.machine.writing import as_written, write


class Components:
    """Writes the components; `keys` are their keys by type id."""

    def __init__(self, given: RenderContext, keys: Mapping[str, str]) -> None:
        self._given = given
        self._keys = given.kept.table("component key", keys)

    def objects(self, used: dict[str, None]) -> SchemaObjects:
        """A writer of schemas that adds the named types it refers to to `used`."""

        def reference(type_id: str) -> str:
            used[type_id] = None
            return f"#/components/schemas/{self._keys[type_id]}"

        return SchemaObjects(self._given.types, reference, openapi=True)

    def write(self, used: dict[str, None]) -> dict[str, Written]:
        """The components of the documents, and every inline type that something refers to; `used` grows meanwhile."""
        used.update({one.id: None for one in self._given.api.types if one.key})
        made: dict[str, Written] = {}
        while waiting := [type_id for type_id in used if type_id not in made]:
            for type_id in waiting:
                made[type_id], more = self._component(type_id)
                used.update(dict.fromkeys(more))
        return {self._keys[type_id]: made[type_id] for type_id in sorted(made, key=lambda type_id: self._keys[type_id])}

    def _component(self, type_id: str) -> tuple[Written, list[str]]:
        """A component, and the types that it refers to."""

        def make() -> tuple[str, tuple[int, list[str]]]:
            used: dict[str, None] = {}
            value = self.objects(used).schema(self._given.types[type_id].schema)
            text, length = write(value)
            return text, (length, list(used))

        text, (length, more) = self._given.kept.facts("component", type_id, make)
        return as_written(text, length), more
