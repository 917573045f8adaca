"""Every file for programs, by its path in the output."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from specloom.core.file_text import Files, FileText
from specloom.read.document import Document
from specloom.targets.context import RenderContext
from specloom.targets.json_schema.target import json_schemas, schema_files
from specloom.targets.llms.full_text import llms_full
from specloom.targets.llms.index import llms_index
from specloom.targets.machine.json_text import json_file
from specloom.targets.machine.yaml_text import yaml_file
from specloom.targets.openapi.document import openapi_document
from specloom.targets.postman.collection import LEVELS, postman_collection
from specloom.targets.python.runtime_facts import RuntimeFacts


def render_machine(given: RenderContext, documents: Iterable[Document]) -> dict[str, FileText]:
    """What has a format of its own: OpenAPI, JSON Schema, Postman. Needs no other target, so it can run beside them."""
    document = openapi_document(given, documents)
    texts = (yaml_file(document), json_file(document, 3), json_file(postman_collection(given), LEVELS))
    files = dict(zip(_NAMES, map(FileText, texts), strict=True))
    files.update({f"schemas/{file}": text for file, text in json_schemas(given).items()})
    return {f"docs/{path}": text for path, text in files.items()}


def render_llms(given: RenderContext, facts: RuntimeFacts, pages: Mapping[str, FileText]) -> dict[str, FileText]:
    """What agents read. `pages` are those of the documentation: the index links to those of them that help."""
    full = {"docs/llms-full.txt": FileText(llms_full(given, facts))}
    others = {
        f"docs/{path}": FileText("") for path in (*_NAMES, *(f"schemas/{file}" for _, file in schema_files(given)))
    }
    found = {path.removeprefix("docs/"): text for path, text in {**pages, **others, **full}.items()}
    index = llms_index(given.api, given.settings, given.resources, Files(found))
    return {"docs/llms.txt": FileText(index), **full}


_NAMES = ("openapi.yaml", "openapi.json", "postman_collection.json")
