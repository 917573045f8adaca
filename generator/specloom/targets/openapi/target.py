"""The OpenAPI target: all documents of a run as one, mended as the pipeline mends them."""

from __future__ import annotations

from collections.abc import Mapping

from specloom.targets.base import Target, TargetContext


class OpenApiTarget(Target):
    """The merged document, as JSON and as YAML."""

    name = "openapi"

    def render(self, context: TargetContext) -> Mapping[str, str]:
        from specloom.targets.machine.json_text import json_file
        from specloom.targets.machine.yaml_text import yaml_file
        from specloom.targets.openapi.document import openapi_document

        document = openapi_document(context.python, context.documents)
        return {"openapi.yaml": yaml_file(document), "openapi.json": json_file(document, 3)}
