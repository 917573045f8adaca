"""The arguments of a method: path, query, header and cookie parameters, and the body, flattened if possible.

Decided before any name is, since all arguments of a method share one scope.
"""

from __future__ import annotations

from collections.abc import Mapping, Set

from specloom.core.copying import replace
from specloom.core.record import record
from specloom.ir.model import (
    AnySchema,
    ArraySchema,
    Content,
    MapSchema,
    ObjectSchema,
    Operation,
    Parameter,
    Property,
    RefSchema,
    RequestBody,
    Schema,
    StringSchema,
    TypeDef,
    UnionSchema,
)
from specloom.normalise.body_shapes import kind_of, media_name
from specloom.normalise.files import EITHER, FILE, FILES, TEXT

_FORMS = ("multipart/form-data", "application/x-www-form-urlencoded")


@record
class BodyShape:
    """How a request body is given: as `arguments` of their own (`properties`), or whole.

    `kind` is json, lines, form, multipart, text or binary; `content` is the media type that was chosen. `files` are the
    properties that may be files, each with how: `file`, `files` or `file or value`. `values` is `file` or `files` for a
    form that is a map of them, whose names the caller chooses.

    `ways` are those to send a body where other media types allow something else. `properties` then are those of all of
    them, and `whole` is the first that is given as a whole, if there is one.
    """

    kind: str
    content: Content
    properties: tuple[Property, ...] | None
    type_id: str | None
    required: bool
    files: Mapping[str, str]
    values: str = ""
    whole: BodyShape | None = None
    ways: tuple[BodyShape, ...] = ()

    def way_for(self, names: Set[str]) -> BodyShape:
        """The way in which these properties are sent; `""` among them is a body that is given as a whole."""
        for way in self.ways:
            if ("" in names) if way.properties is None else names <= {own.name for own in way.properties}:
                return way
        return self.ways[0] if self.ways else self


def body_shape(operation: Operation, types: Mapping[str, TypeDef]) -> BodyShape | None:
    """How the body of an operation is given; None where there is none."""
    body = operation.body
    if body is None:
        return None
    ordered = sorted(body.contents, key=_rank)
    first, *rest = (_shape(one, body, types) for one in ordered)
    others: list[BodyShape] = []
    for one in rest:
        if not any(_sends_the_same(one, before) for before in (first, *others)):
            others.append(one)
    return _joined(first, tuple(others)) if others else first


def _shape(content: Content, body: RequestBody, types: Mapping[str, TypeDef]) -> BodyShape:
    kind = body_kind(content)
    schema, type_id = resolve(content.schema, types)
    if kind == "lines" and not isinstance(schema, ArraySchema):
        # `schema` is often that of an item, as it had no other place before OpenAPI 3.2.
        content = replace(content, schema=ArraySchema(content.schema or AnySchema()))
    properties: tuple[Property, ...] | None = None
    flat = kind in ("form", "multipart") or (kind == "json" and not body.whole)
    if flat and isinstance(schema, ObjectSchema) and not schema.notes.nullable:
        properties = tuple(prop for prop in schema.properties if not prop.schema.notes.read_only)
    files = dict(content.files) if kind == "multipart" else {}
    values = ""
    if kind == "multipart" and isinstance(schema, MapSchema):
        values = file_kind(resolve(schema.values, types)[0])
    shape = BodyShape(kind, content, properties, type_id, body.required, files, values)
    return replace(shape, whole=shape) if properties is None else shape


def _sends_the_same(one: BodyShape, before: BodyShape) -> bool:
    """Whether a way to send a body allows nothing that an earlier one does not: the same value in another form."""
    if one.kind in ("text", "binary", "lines"):
        if before.kind in ("text", "binary", "lines"):
            return True  # either takes bytes or text; the media type can be given as a header
        return one.content.schema is not None and one.content.holds not in (FILE, TEXT)
    if one.properties is not None and before.properties is not None:
        known = {known.name: known.schema for known in before.properties}
        new = any(name not in before.files for name in one.files)
        return not new and all(own.name in known for own in one.properties)
    return one.properties is None and before.properties is None and one.content.schema == before.content.schema


def _joined(first: BodyShape, others: tuple[BodyShape, ...]) -> BodyShape:
    """One shape for several ways to send a body: whatever any of them takes is an argument."""
    ways = (first, *others)
    wholes = [way for way in ways if way.properties is None]
    objects = [way for way in ways if way.properties is not None]
    names = dict.fromkeys(own.name for one in objects for own in one.properties or ())
    files: dict[str, str] = {}
    properties: list[Property] = []
    for name in names:
        having = [(one, own) for one in objects for own in one.properties or () if own.name == name]
        kinds = {one.files.get(name, "") for one, _ in having}
        if kinds != {""}:
            files[name] = kinds.pop() if len(kinds) == 1 else EITHER
        # What only says that it is a file adds nothing to a value's type.
        values = [own.schema for one, own in having if one.files.get(name, EITHER) == EITHER]
        schemas = tuple(dict.fromkeys(values or [own.schema for _, own in having]))
        schema = schemas[0] if len(schemas) == 1 else UnionSchema(schemas, exclusive=False, notes=schemas[0].notes)
        needed = not wholes and len(having) == len(ways) and all(own.required for _, own in having)
        properties.append(replace(having[0][1], schema=schema, required=needed))
    return replace(
        first,
        properties=tuple(properties) if objects else None,
        files=files,
        whole=wholes[0] if wholes else None,
        required=first.required and not (wholes and objects),
        ways=ways,
    )


def resolve(schema: Schema | None, types: Mapping[str, TypeDef]) -> tuple[Schema | None, str | None]:
    """What a schema is once references are followed, and the id of the last named type on the way."""
    type_id: str | None = None
    seen: set[str] = set()
    while isinstance(schema, RefSchema) and schema.target not in seen:
        type_id = schema.target
        seen.add(type_id)
        schema = types[type_id].schema
    return schema, type_id


def body_kind(content: Content) -> str:
    """json, lines, form, multipart, text or binary."""
    name = media_name(content.media_type)
    if name == _FORMS[1]:
        return "form"
    if name.startswith("multipart/"):
        return "multipart"
    kind = kind_of(content)
    if kind == "items" and not isinstance(content.schema, AnySchema | StringSchema | None):
        return "lines"
    return {"json": "json", "open": "json", "text": "text"}.get(kind, "binary")


def _rank(content: Content) -> int:
    """What is preferred; of text and bytes, and within a kind, what the document lists first."""
    order = {"json": 0, "multipart": 1, "form": 2, "text": 3, "binary": 3, "lines": 3}
    kind = body_kind(content)
    return -1 if kind == "json" and media_name(content.media_type) == "application/json" else order[kind]


def file_kind(schema: Schema | None) -> str:
    """`file` or `files` for a schema that says by itself that it is one or a list of them, else empty."""
    inner = schema.items if isinstance(schema, ArraySchema) else schema
    if not (isinstance(inner, StringSchema) and inner.format == "binary"):
        return ""
    return FILE if inner is schema else FILES


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
    return sorted(operation.parameters, key=lambda parameter: order[parameter.location])
