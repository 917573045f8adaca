"""Every file for programs, by its path in the output."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from ...ir import Api
from ...naming.names import Names
from ...read.document import Document
from ...settings import Settings
from ..emit import Code
from ..python import ResourceView
from .json_schemas import json_schemas
from .json_text import json_file
from .llms import llms_index
from .llms_full import llms_full
from .openapi_document import openapi_document
from .postman import postman_collection
from .yaml_text import yaml_file


def render_machine(
    api: Api, names: Names, settings: Settings, resources: list[ResourceView], documents: Iterable[Document]
) -> dict[str, Code]:
    """What has a format of its own: OpenAPI, JSON Schema, Postman. Needs no other target, so it can run beside them."""
    document = openapi_document(api, names, settings, resources, documents)
    files = {
        "openapi.yaml": yaml_file(document),
        "openapi.json": json_file(document, 3),
        "postman_collection.json": json_file(postman_collection(api, settings, resources), 4),
    }
    files.update({f"schemas/{file}": json_file(one, 2) for file, one in json_schemas(api, names).items()})
    return {f"docs/{path}": text for path, text in files.items()}


def render_llms(
    api: Api,
    names: Names,
    settings: Settings,
    resources: list[ResourceView],
    folders: list[Path],
    files: Mapping[str, str],
) -> dict[str, Code]:
    """What agents read. `files` are all others of the output: the index links to those of them that help."""
    full = {"docs/llms-full.txt": llms_full(api, names, settings, resources, folders)}
    docs = {path.removeprefix("docs/"): text for path, text in {**files, **full}.items() if path.startswith("docs/")}
    return {"docs/llms.txt": llms_index(api, settings, resources, docs), **full}
