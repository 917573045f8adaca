"""A JSON Schema (2020-12) for each named type: `<Class>.json`, each a file that refers to its neighbours.

One file for each type, not one with hundreds of `$defs`: an editor, a form generator or an agent opens the type that
it needs, with the class's own name, and follows a `$ref` as a relative address.
"""

from __future__ import annotations

from functools import partial
from urllib.parse import quote

from specloom.cache.memo import memo_text
from specloom.core.device_names import DEVICES
from specloom.targets.context import RenderContext
from specloom.targets.emit import Code
from specloom.targets.machine.json_text import json_file
from specloom.targets.machine.schema_objects import SchemaObjects

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def json_schemas(given: RenderContext) -> dict[str, str]:
    """Schemas by file name.

    What only an answer has (`readOnly`), or only a request, is not required here, since one schema serves both.
    """
    return {
        file: memo_text("json schema", (type_id, given.inputs.closure(type_id)), partial(_schema, given, type_id))
        for type_id, file in schema_files(given)
    }


def schema_files(given: RenderContext) -> list[tuple[str, str]]:
    """The id of each type and the file of its schema, by the name of its class."""
    classes = given.names.types
    return [
        (type_id, _file(name))
        for name, type_id in sorted((classes[type_def.id], type_def.id) for type_def in given.api.types)
    ]


def first_schema(given: RenderContext) -> str:
    """The first of all files, which a link to their folder leads to; empty if there are none."""
    files = schema_files(given)
    return files[0][1] if files else ""


def _file(name: str) -> str:
    return f"{name}{'_' if name.lower() in DEVICES else ''}.json"


def _schema(given: RenderContext, type_id: str) -> Code:
    classes = given.names.types
    schemas = SchemaObjects(given.types, lambda target: quote(_file(classes[target])), openapi=False)
    head = {"$schema": DIALECT, "$id": quote(_file(classes[type_id])), "title": classes[type_id]}
    return json_file({**head, **schemas.schema(given.types[type_id].schema)}, 2)
