"""A JSON Schema (2020-12) for each named type: `schemas/<Class>.json`, each a file that refers to its neighbours.

One file for each type, not one with hundreds of `$defs`: an editor, a form generator or an agent opens the type that
it needs, with the class's own name, and follows a `$ref` as a relative address.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from ...ir import Api
from ...naming.names import Names
from .schema_objects import SchemaObjects

JsonObject = dict[str, Any]
DIALECT = "https://json-schema.org/draft/2020-12/schema"


def json_schemas(api: Api, names: Names) -> dict[str, JsonObject]:
    """Schemas by file name.

    What only an answer has (`readOnly`), or only a request, is not required here, since one schema serves both.
    """
    files = {type_id: f"{name}.json" for type_id, name in names.types.items()}
    types = {one.id: one for one in api.types}
    schemas = SchemaObjects(types, lambda type_id: quote(files[type_id]), openapi=False)
    found: dict[str, JsonObject] = {}
    for one in sorted(api.types, key=lambda one: files[one.id]):
        head = {"$schema": DIALECT, "$id": quote(files[one.id]), "title": names.types[one.id]}
        found[files[one.id]] = {**head, **schemas.schema(one.schema)}
    return found
