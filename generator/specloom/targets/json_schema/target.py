"""The JSON Schema target: a schema for each named type."""

from __future__ import annotations

from collections.abc import Mapping

from specloom.targets.base import Target, TargetContext


class JsonSchemaTarget(Target):
    """A file for each type, which refers to its neighbours."""

    name = "json_schema"

    def render(self, context: TargetContext) -> Mapping[str, str]:
        from specloom.targets.json_schema.schemas import json_schemas

        return json_schemas(context.python)
