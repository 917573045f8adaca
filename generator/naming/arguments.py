"""What a generated method takes: path, query, header and cookie parameters, and the body, flattened where it can be.

Decided before any name is, since all arguments of a method share one scope.
"""

from __future__ import annotations

from collections.abc import Mapping

from ..ir import (
    AnySchema,
    ArraySchema,
    Content,
    MapSchema,
    ObjectSchema,
    Operation,
    Parameter,
    Property,
    RefSchema,
    Schema,
    StringSchema,
    TypeDef,
)
from ..normalise.results import is_json, media_name
from ..record import record

_FORMS = ("multipart/form-data", "application/x-www-form-urlencoded")


@record
class BodyShape:
    """How a request body is given: as `arguments` of their own (`properties`), or whole.

    `kind` is json, form, multipart, text or binary; `content` is the media type that was chosen.
    """

    kind: str
    content: Content
    properties: tuple[Property, ...] | None
    type_id: str | None
    required: bool


def body_shape(operation: Operation, types: Mapping[str, TypeDef]) -> BodyShape | None:
    """How the body of an operation is given; None where there is none."""
    body = operation.body
    if body is None:
        return None
    content = min(body.contents, key=lambda one: _rank(one.media_type))
    kind = body_kind(content.media_type)
    schema, type_id = resolve(content.schema, types)
    properties: tuple[Property, ...] | None = None
    if kind in ("json", "form", "multipart") and isinstance(schema, ObjectSchema) and not schema.notes.nullable:
        properties = tuple(one for one in schema.properties if not one.schema.notes.read_only)
    return BodyShape(kind, content, properties, type_id, body.required)


def resolve(schema: Schema | None, types: Mapping[str, TypeDef]) -> tuple[Schema | None, str | None]:
    """What a schema is once references are followed, and the id of the last named type on the way."""
    type_id: str | None = None
    seen: set[str] = set()
    while isinstance(schema, RefSchema) and schema.target not in seen:
        type_id = schema.target
        seen.add(type_id)
        schema = types[type_id].schema
    return schema, type_id


def body_kind(media_type: str) -> str:
    """json, form, multipart, text or binary."""
    name = media_name(media_type)
    if is_json(name):
        return "json"
    if name == _FORMS[1]:
        return "form"
    if name.startswith("multipart/"):
        return "multipart"
    if name.startswith("text/") or name.endswith(("/xml", "+xml", "/yaml", "+yaml")):
        return "text"
    return "binary"


def _rank(media_type: str) -> int:
    """What is preferred; of text and bytes, and within a kind, what the document lists first."""
    order = {"json": 0, "multipart": 1, "form": 2, "text": 3, "binary": 3}
    exact = media_name(media_type) == "application/json"
    return -1 if exact else order[body_kind(media_type)]


def is_file(schema: Schema) -> bool:
    """True for a part of a form that is a file: `format: binary`, or a string with a media type of its own."""
    if isinstance(schema, StringSchema):
        return schema.format == "binary" or bool(schema.content_media_type)
    return False


def takes_files(schema: Schema) -> bool:
    """True for a part of a form that is a file, or a list of files."""
    return is_file(schema.items if isinstance(schema, ArraySchema) else schema)


def is_free_form(schema: Schema | None) -> bool:
    """True for a schema that says nothing about a value's parts."""
    return (
        schema is None
        or isinstance(schema, AnySchema)
        or (isinstance(schema, MapSchema) and isinstance(schema.values, AnySchema))
    )


def ordered_parameters(operation: Operation) -> list[Parameter]:
    """Path parameters first, in the order of the path; then those of the query, headers and cookies."""
    order = {"path": 0, "query": 1, "header": 2, "cookie": 3}
    return sorted(operation.parameters, key=lambda one: order[one.location])
