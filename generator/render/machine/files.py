"""Every file for programs, by its path in the output."""

from __future__ import annotations

from collections.abc import Iterable

from ...ir import Api
from ...naming.names import Names
from ...read.document import Document
from ...settings import Settings
from ..emit import Code
from ..python import ResourceView
from .json_text import json_file
from .json_schemas import json_schemas
from .openapi_document import openapi_document
from .yaml_text import yaml_file


def render_machine(
    api: Api, names: Names, settings: Settings, resources: list[ResourceView], documents: Iterable[Document]
) -> dict[str, Code]:
    """All files by path. Needs nothing but its arguments, so it can run beside the other targets."""
    document = openapi_document(api, names, settings, resources, documents)
    files = {"openapi.yaml": yaml_file(document), "openapi.json": json_file(document, 3)}
    files.update({f"schemas/{file}": json_file(one, 2) for file, one in json_schemas(api, names).items()})
    return {f"docs/{path}": text for path, text in files.items()}
