"""What a successful call gives back: one schema from all its successful responses."""

from __future__ import annotations

from ..ir import (
    AnySchema,
    Content,
    MapSchema,
    Notes,
    NullSchema,
    RefSchema,
    Response,
    Schema,
    StringSchema,
    UnionSchema,
)

_BYTES = ("octet-stream", "pdf", "zip", "gzip", "x-gzip", "x-tar", "x-zip-compressed", "msword", "vnd.ms-excel", "wasm")

_LINES = ("ndjson", "jsonl", "jsonlines", "json-lines", "json-seq")
"""JSON values one after the other: as a whole, they are text."""


def media_name(media_type: str) -> str:
    """A media type without its parameters, in lower case (RFC 9110, 8.3.1)."""
    return media_type.partition(";")[0].strip().lower()


def is_json(media_type: str) -> bool:
    """True for `application/json`, every `+json` type and wildcards (RFC 8259, RFC 6839)."""
    name = media_name(media_type)
    return name.endswith(("/json", "+json")) or name in ("*/*", "application/*", "")


def result_schema(responses: tuple[Response, ...]) -> Schema | None:
    """The schema of what a call gives; a union where successful statuses differ; None for nothing.

    A body without structure beside a described one says nothing more and is left out.
    """
    found: list[Schema] = []
    nullable = False
    for content in _successful(responses):
        if not is_json(content.media_type):
            continue
        schema = content.schema if content.schema is not None else AnySchema()
        nullable |= schema.notes.nullable
        if schema not in found and not any(_same(schema, other) for other in found):
            found.append(schema)
    described = [one for one in found if not _says_nothing(one)]
    chosen = described or found
    if not chosen:
        return StringSchema() if is_text(responses) else None
    if len(chosen) == 1:
        return chosen[0]
    return UnionSchema(tuple(one for one in chosen if not isinstance(one, NullSchema)), notes=Notes(nullable=nullable))


def success_schemas(responses: tuple[Response, ...]) -> dict[str, Schema | None]:
    """The schema of the JSON body by successful status; None where a status has no such body."""
    found: dict[str, Schema | None] = {}
    for one in responses:
        if one.status.startswith("2"):
            content = next((content for content in one.contents if is_json(content.media_type)), None)
            found[one.status] = None if content is None else content.schema
    return found


def exceptional_statuses(responses: tuple[Response, ...]) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Successful statuses without a body beside ones with, and those with an undescribed beside a described one."""
    schemas = {status: schema for status, schema in success_schemas(responses).items() if status.isdigit()}
    bodies = {one.status for one in responses if one.contents}
    empty = tuple(int(status) for status in schemas if status not in bodies) if len(bodies & schemas.keys()) else ()
    described = any(schema is not None and not _says_nothing(schema) for schema in schemas.values())
    loose = tuple(int(status) for status, schema in schemas.items() if schema is not None and _says_nothing(schema))
    return empty, loose if described else ()


def _successful(responses: tuple[Response, ...]) -> list[Content]:
    good = [one for one in responses if one.status.startswith("2")] or [
        one for one in responses if one.status == "default"
    ]
    return [content for one in good for content in one.contents]


def _same(left: Schema, right: Schema) -> bool:
    return isinstance(left, RefSchema) and isinstance(right, RefSchema) and left.target == right.target


def _says_nothing(schema: Schema) -> bool:
    return isinstance(schema, AnySchema) or (isinstance(schema, MapSchema) and isinstance(schema.values, AnySchema))


def is_text(responses: tuple[Response, ...]) -> bool:
    """True where every successful body is text that is not JSON: text/*, XML, YAML."""
    media = [media_name(content.media_type) for content in _successful(responses)]
    return bool(media) and all(_is_text(name) for name in media)


def _is_text(name: str) -> bool:
    return (name.startswith("text/") and name != "text/event-stream") or name.endswith(
        ("/xml", "+xml", "/yaml", "+yaml", "/csv", *_LINES)
    )


def is_download(verb: str, responses: tuple[Response, ...]) -> bool:
    """True where an answer is a file: bytes by media type or format, or a redirect to where the bytes are."""
    contents = _successful(responses)
    if contents:
        return all(_is_file(content) for content in contents)
    return verb == "get" and any(one.status in ("302", "303", "307", "3XX") for one in responses)


def _is_file(content: Content) -> bool:
    if isinstance(content.schema, StringSchema) and content.schema.format == "binary":
        return True  # whatever the media type says: any octets (OpenAPI 3.0.4, 4.4)
    name = media_name(content.media_type)
    if is_json(name) or _is_text(name):
        return False
    kind, _, subtype = name.partition("/")
    return (
        kind in ("image", "audio", "video", "font")
        or subtype in _BYTES
        or (kind == "application" and subtype.startswith("vnd."))
    )
