"""Schemas of the merged document, each as it stands in openapi.json and openapi.yaml."""

from __future__ import annotations

from collections.abc import Mapping

from specloom.targets.context import RenderContext
from specloom.targets.machine.document_text import Written
from specloom.targets.machine.schema_objects import SchemaObjects
from specloom.targets.machine.writing import write


class Components:
    """Writes the components; `keys` are their keys by type id."""

    def __init__(self, given: RenderContext, keys: Mapping[str, str]) -> None:
        self._given = given
        self._keys = keys

    def objects(self, used: dict[str, None]) -> SchemaObjects:
        """A writer of schemas that adds the named types it refers to to `used`."""

        def reference(type_id: str) -> str:
            used[type_id] = None
            return f"#/components/schemas/{self._keys[type_id]}"

        return SchemaObjects(self._given.types, reference, openapi=True)

    def write(self, used: dict[str, None]) -> dict[str, Written]:
        """The components of the documents, and every inline type that something refers to; `used` grows meanwhile."""
        used.update({type_def.id: None for type_def in self._given.api.types if type_def.key})
        objects = self.objects(used)
        written: dict[str, Written] = {}
        while waiting := [type_id for type_id in used if type_id not in written]:
            for type_id in waiting:
                written[type_id] = write(objects.schema(self._given.types[type_id].schema))
        order = sorted(written, key=lambda type_id: self._keys[type_id])
        return {self._keys[type_id]: written[type_id] for type_id in order}
