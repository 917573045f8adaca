"""Operations that respond with a stream of events, and the types of the events. Pure."""

from __future__ import annotations

from collections.abc import Mapping

from specloom.config.schema import Config
from specloom.core.record import record
from specloom.core.words import lower_words
from specloom.ir.model import (
    Annotations,
    AnySchema,
    Api,
    ArraySchema,
    BooleanSchema,
    EnumSchema,
    ObjectSchema,
    Operation,
    RefSchema,
    Schema,
    StringSchema,
    TypeDef,
    UnionSchema,
)
from specloom.normalise.body_shapes import is_sequence, kind_of
from specloom.normalise.operation_keys import match_operations
from specloom.sdk.arguments import body_shape, resolve

FLAG = "stream"
"""The property of a body that asks for a stream instead of one answer."""

_EVENT_WORDS = frozenset({"event", "stream", "streaming", "streamed", "chunk", "delta"})


@record
class Streamed:
    """An operation that can answer with events. `schema` reads them, `shown` says what is expected of them.

    `alone` where there is no other answer, so that the method itself gives the stream; `flagged` where the body asks
    for it by a property; `end` is the data of the event that ends the stream. `media_type` is what the stream comes in:
    events, or a sequence of JSON values. `text` where the data of events is text. `named` are the schemas of events by
    their names, each with whether it is text.
    """

    schema: Schema
    shown: Schema
    alone: bool
    flagged: bool
    end: str
    media_type: str = "text/event-stream"
    text: bool = False
    named: tuple[tuple[str, Schema, bool], ...] = ()


def match_streams(api: Api, config: Config) -> dict[str, Streamed]:
    """The operations that stream, by their keys: those whose answer says so, and those that the configuration names."""
    types = {type_def.id: type_def for type_def in api.types}
    settings = match_operations(config, (operation for resource in api.resources for operation in resource.operations))
    result: dict[str, Streamed] = {}
    for resource in api.resources:
        for operation in resource.operations:
            setting = settings.of(operation)
            wanted = setting.streaming if setting is not None else None
            end = setting.stream_end if setting is not None else "[DONE]"
            streamed = match(operation, wanted, end, types)
            if streamed is not None:
                result[operation.key] = streamed
    return result


def match(operation: Operation, wanted: bool | None, end: str, types: Mapping[str, TypeDef]) -> Streamed | None:
    """The stream of an operation; `wanted` is the setting in the configuration."""
    contents = [
        content for response in operation.responses if response.status[:1] == "2" for content in response.contents
    ]
    kinds = [(kind_of(content), content) for content in contents if operation.verb != "HEAD"]
    streams = [content for kind in ("events", "items") for known, content in kinds if known == kind]
    if wanted is False or (not streams and not wanted):
        return None
    flagged = _is_flagged(operation, types)
    if not streams:
        schema = operation.result or AnySchema()
        return Streamed(schema, _events_of(schema, types), False, flagged, end)
    alone = not any(kind in ("json", "open") for kind, _ in kinds)
    first = streams[0]
    schema = first.schema or AnySchema()
    if is_sequence(first.media_type):
        whole, _ = resolve(schema, types)
        schema = whole.items if isinstance(whole, ArraySchema) and not whole.prefix else schema
        return Streamed(schema, schema, alone, flagged, "", first.media_type)
    named = tuple((name, one, _is_text(one, types)) for name, one in first.events)
    return Streamed(schema, schema, alone, flagged, end, first.media_type, _is_text(schema, types), named)


def _is_text(schema: Schema, types: Mapping[str, TypeDef]) -> bool:
    """Whether data of this schema is text as it stands: it is not read as JSON."""
    found, _ = resolve(schema, types)
    if isinstance(found, EnumSchema):
        return all(isinstance(value, str) for value in found.values)
    return isinstance(found, StringSchema)


def _events_of(schema: Schema, types: Mapping[str, TypeDef]) -> Schema:
    """The variants of an answer that are events by their names, where it mixes them with the answer as a whole."""
    found, _ = resolve(schema, types)
    if not isinstance(found, UnionSchema):
        return schema
    events = tuple(
        variant for variant in found.variants if isinstance(variant, RefSchema) and _is_event(types[variant.target])
    )
    if not events or len(events) == len(found.variants):
        return schema
    return events[0] if len(events) == 1 else UnionSchema(events, notes=Annotations())


def _is_event(type_def: TypeDef) -> bool:
    return not _EVENT_WORDS.isdisjoint(lower_words(type_def.key))


def _is_flagged(operation: Operation, types: Mapping[str, TypeDef]) -> bool:
    shape = body_shape(operation, types)
    if shape is None or shape.kind != "json":
        return False
    schema, _ = resolve(shape.content.schema, types)
    variants = schema.variants if isinstance(schema, UnionSchema) else (schema,)
    return any(_has_flag(resolve(variant, types)[0], types) for variant in variants)


def _has_flag(schema: Schema | None, types: Mapping[str, TypeDef]) -> bool:
    if not isinstance(schema, ObjectSchema):
        return False
    flag = next((resolve(prop.schema, types)[0] for prop in schema.properties if prop.name == FLAG), None)
    return isinstance(flag, BooleanSchema) or (isinstance(flag, EnumSchema) and True in flag.values)
