"""The result of a successful call: one schema from all its success responses, and further bodies."""

from __future__ import annotations

import re
from collections.abc import Iterator

from specloom.core.record import record
from specloom.ir.model import (
    Annotations,
    AnySchema,
    ArraySchema,
    Content,
    MapSchema,
    NullSchema,
    RefSchema,
    Response,
    Schema,
    StringSchema,
    UnionSchema,
)

_LINES = ("ndjson", "jsonl", "jsonlines", "json-lines", "json-seq", "jsonseq", "stream+json")
"""JSON values one after the other: as a whole, they are text."""

_TEXT = frozenset(
    "xml yaml x-yaml csv javascript x-javascript ecmascript jwt jose graphql toml sql x-sh x-pem-file "
    "pem-certificate-chain x-x509-ca-cert+pem rtf x-tex x-latex x-subrip http x-www-form-urlencoded "
    "sparql-query sparql-results+csv n-triples n-quads trig json5 x-httpd-php postscript".split()
)
"""Subtypes of `application` whose content is text."""

_REDIRECTS = ("301", "302", "303", "307", "308", "3XX")
"""Statuses whose `Location` a client follows (RFC 9110, 15.4)."""

_MEDIA_TYPE = re.compile(r"[\w!#$%&'*.^`|~+-]+/[\w!#$%&'*.^`|~+-]+", re.ASCII)
_PARAMETER = re.compile(r"([\w.+-]+)=(?:[\w!#$%&'*.^`|~+/:-]+|\"[^\"\\\x00-\x1f\x7f-\uffff]*\")", re.ASCII)


def media_name(media_type: str) -> str:
    """A media type without its parameters, in lower case (RFC 9110, 8.3.1)."""
    return media_type.partition(";")[0].strip().lower()


def is_json(media_type: str) -> bool:
    """True for `application/json`, every `+json` type and wildcards (RFC 8259, RFC 6839)."""
    name = media_name(media_type)
    if name.endswith("stream+json"):
        return False
    return name.endswith(("/json", "/x-json", "+json")) or is_open(media_type)


def is_open(media_type: str) -> bool:
    """True for a range that leaves open whether JSON or something else comes."""
    return media_name(media_type) in ("*/*", "application/*", "*", "")


def is_sequence(media_type: str) -> bool:
    """True for JSON values one after the other: JSON Lines, NDJSON, JSON text sequences (RFC 7464)."""
    return media_name(media_type).partition("/")[2].removeprefix("x-") in _LINES


def kind_of(content: Content) -> str:
    """What the body of an answer is: json, text, bytes, events, items, or `open` where its own media type says."""
    name = media_name(content.media_type)
    if content.holds == "file" or _is_octets(content.schema):
        return "bytes"  # whatever the media type says: any octets (OpenAPI 3.0.4, 4.4)
    if is_open(name):
        unknown = content.schema is None or isinstance(content.schema, AnySchema)
        return "open" if unknown or content.holds == "text" else "json"
    if is_json(name) or (name == "text/plain" and content.holds == "scalar"):
        return "json"  # the text of a number or a boolean is its JSON
    if name == "text/event-stream":
        return "events"
    if is_sequence(name):
        return "items"
    kind, _, subtype = name.partition("/")
    if kind == "text" or subtype.endswith(("+xml", "+yaml", "+jwt", "+csv")):
        return "text"
    return "text" if kind in ("application", "") and subtype in _TEXT else "bytes"


def _is_octets(schema: Schema | None) -> bool:
    return isinstance(schema, StringSchema) and schema.format == "binary"


def result_schema(responses: tuple[Response, ...]) -> Schema | None:
    """The schema of a call's result; a union if success statuses differ; None for nothing.

    A body without structure beside a described one says nothing more and is left out.
    """
    found: list[Schema] = []
    nullable = False
    for content in _successful(responses):
        if kind_of(content) not in ("json", "open"):
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
    return UnionSchema(
        tuple(one for one in chosen if not isinstance(one, NullSchema)), notes=Annotations(nullable=nullable)
    )


def success_schemas(responses: tuple[Response, ...]) -> dict[str, Schema | None]:
    """The schema of the JSON body by successful status; None where a status has no such body."""
    result: dict[str, Schema | None] = {}
    for response in responses:
        if response.status.startswith("2"):
            content = next((content for content in response.contents if is_json(content.media_type)), None)
            result[response.status] = None if content is None else content.schema
    return result


def exceptional_statuses(responses: tuple[Response, ...]) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Successful statuses without a body beside ones with, and those with an undescribed beside a described one."""
    schemas = {status: schema for status, schema in success_schemas(responses).items() if status.isdigit()}
    bodies = {response.status for response in responses if response.contents}
    empty = tuple(int(status) for status in schemas if status not in bodies) if len(bodies & schemas.keys()) else ()
    described = any(schema is not None and not _says_nothing(schema) for schema in schemas.values())
    loose = tuple(int(status) for status, schema in schemas.items() if schema is not None and _says_nothing(schema))
    return empty, loose if described else ()


def _successful(responses: tuple[Response, ...]) -> list[Content]:
    return [content for one in _good(responses) for content in one.contents]


def _good(responses: tuple[Response, ...]) -> list[Response]:
    good = [response for response in responses if response.status.startswith("2")]
    return good or [response for response in responses if response.status == "default"]


def _same(left: Schema, right: Schema) -> bool:
    return isinstance(left, RefSchema) and isinstance(right, RefSchema) and left.target == right.target


def _says_nothing(schema: Schema) -> bool:
    return isinstance(schema, AnySchema) or (isinstance(schema, MapSchema) and isinstance(schema.values, AnySchema))


def is_text(responses: tuple[Response, ...]) -> bool:
    """True where every successful body is text that is not JSON: text/*, XML, YAML and their like."""
    kinds = {kind_of(content) for content in _successful(responses)}
    return bool(kinds) and kinds <= {"text", "items"}


def is_download(verb: str, responses: tuple[Response, ...]) -> bool:
    """True where an answer is a file, or where text may come in its place, or it is a redirect to where bytes are."""
    kinds = {kind_of(content) for content in _successful(responses)}
    if kinds:
        return "bytes" in kinds and kinds <= {"bytes", "text"}
    return verb == "get" and any(response.status in _REDIRECTS for response in responses)


@record
class Described:
    """One of the bodies that a successful call may give, of one status and in one media type."""

    status: str
    media_type: str
    kind: str
    schema: Schema | None


def also(responses: tuple[Response, ...]) -> tuple[str, ...]:
    """What may come in place of JSON, `text` and `bytes`; nothing where no JSON is described."""
    kinds = {one.kind for one in _described(responses)}
    return tuple(kind for kind in ("text", "bytes") if kind in kinds) if kinds & {"json", "open"} else ()


def answers(responses: tuple[Response, ...]) -> tuple[Described, ...]:
    """The bodies that the status or media type of a response distinguishes; empty if all are parsed alike."""
    found = tuple(_described(responses))
    schemas = _distinct(one.schema for one in found if one.kind == "json" and one.schema is not None)
    kinds = {one.kind for one in found}
    apart = "open" in kinds or ("json" in kinds and kinds & {"text", "bytes"})
    return found if apart or len([schema for schema in schemas if not _says_nothing(schema)]) > 1 else ()


def schemas_told_apart(responses: tuple[Response, ...]) -> list[Schema]:
    """The schemas that each need a name of their own, since an answer or an item of a stream is read by one of them."""
    result = [
        answer.schema for answer in answers(responses) if answer.kind in ("json", "open") and answer.schema is not None
    ]
    for content in _successful(responses):
        kind = kind_of(content)
        if content.schema is not None and kind in ("events", "items"):
            whole = content.schema
            result.append(whole.items if kind == "items" and isinstance(whole, ArraySchema) else whole)
            result += [schema for _, schema in content.events]
    return result


def _described(responses: tuple[Response, ...]) -> Iterator[Described]:
    """Every body but those that are JSON's in another form, and streams."""
    good = _good(responses)
    json = [content.schema for one in good for content in one.contents if kind_of(content) in ("json", "open")]
    for response in good:
        for content in response.contents:
            kind = kind_of(content)
            if kind in ("json", "open") or (kind in ("text", "bytes") and not _is_other_form(content, kind, json)):
                yield Described(response.status, content.media_type, kind, content.schema)


def _is_other_form(content: Content, kind: str, json: list[Schema | None]) -> bool:
    """Whether a body is the same value as one in JSON, as XML, Protocol Buffers and others are beside it."""
    if content.holds == "file" or content.schema is None or not json or (kind == "text" and content.holds == "text"):
        return False
    return kind == "text" or any(one is not None and _alike(content.schema, one) for one in json)


def accepted(responses: tuple[Response, ...]) -> str:
    """The Accept header that names every media type of success (RFC 9110, 12.5.1); empty for none.

    JSON comes first where there is any, what is another form of it last. Streams are asked for by their own methods.
    """
    good = _good(responses)
    json = [content.schema for one in good for content in one.contents if kind_of(content) in ("json", "open")]
    ranks: dict[str, float] = {}
    for one in good:
        json_here = any(kind_of(content) in ("json", "open") for content in one.contents)
        for content in one.contents:
            kind = kind_of(content)
            text = _media_range(content.media_type)
            if kind in ("json", "open") and is_open(content.media_type):
                ranks["application/json"], text = 1.0, text if "/" in text else "*/*"
            if not text or kind == "events":
                continue
            rank = 1.0
            if kind in ("json", "open"):
                rank = 0.5 if is_open(text) else 1.0
            elif json:
                rank = 0.1 if kind == "items" or _is_other_form(content, kind, json) else 0.5 if json_here else 1.0
            ranks[text] = max(rank, ranks.get(text, 0.0))
    ordered = sorted(ranks, key=lambda rank: -ranks[rank])
    named = [one if ranks[one] == 1 else f"{one};q={ranks[one]}" for one in ordered]
    if named and not json and "*/*" not in named:
        named.append("*/*;q=0.1")
    return ", ".join(named)


def stream_range(media_type: str) -> str:
    """What Accept says for a stream in this media type."""
    return _media_range(media_type)


def _media_range(media_type: str) -> str:
    """A media type as it may stand in Accept; empty for what is none. Its charset is left to the server."""
    name, *parameters = (part.strip() for part in media_type.split(";"))
    if not _MEDIA_TYPE.fullmatch(name):
        return ""
    kept = [
        parameter
        for parameter in parameters
        if _PARAMETER.fullmatch(parameter) and parameter.lower().partition("=")[0] != "charset"
    ]
    return ";".join((name, *(one for one in kept if one.partition("=")[0].lower() != "q")))


def _distinct(schemas: Iterator[Schema]) -> list[Schema]:
    result: list[Schema] = []
    for schema in schemas:
        if not any(_alike(schema, one) for one in result):
            result.append(schema)
    return result


def _alike(left: Schema, right: Schema) -> bool:
    return left == right or _same(left, right)
