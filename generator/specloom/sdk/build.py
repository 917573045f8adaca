"""Api -> Sdk: every decision about resources and methods that does not depend on a language."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from specloom.config.schema import Config
from specloom.core.diagnostics import Diagnostics, Location
from specloom.core.origin import Origin
from specloom.ir.model import AnySchema, Api, Operation, Schema, TypeDef
from specloom.sdk.arguments import BodyShape, body_shape, ordered_parameters
from specloom.sdk.model import Argument, ErrorResponse, Method, Name, Resource, Result, Sdk
from specloom.sdk.naming.resources import NamedResource, ResourceNamer
from specloom.sdk.naming.spelling import unlike
from specloom.sdk.pagination import PagedList, match_pagination
from specloom.sdk.streaming import FLAG, Streamed, match_streams

_READS = frozenset({"GET", "HEAD", "OPTIONS", "QUERY", "TRACE"})
"""Methods that are safe (RFC 9110, 9.2.1), and QUERY."""
_REPLACED_BY_STREAM = frozenset({"create", "get", "list", "run", "send", "post"})


def build_sdk(api: Api, config: Config, diagnostics: Diagnostics, place: Callable[[Origin], Location]) -> Sdk:
    """The SDK of an API. Entries of the configuration that match nothing, or clash, are reported."""
    types = {type_def.id: type_def for type_def in api.types}
    streams = match_streams(api, config)
    pages = match_pagination(api, config, diagnostics)
    named = ResourceNamer(api, config, diagnostics, place).name()
    builder = _Builder(api, types, pages, streams)
    return Sdk(api, tuple(map(builder.resource, named)), types)


class _Builder:
    def __init__(
        self,
        api: Api,
        types: Mapping[str, TypeDef],
        pages: Mapping[str, PagedList],
        streams: Mapping[str, Streamed],
    ) -> None:
        self._api, self._types, self._pages, self._streams = api, types, pages, streams

    def resource(self, named: NamedResource) -> Resource:
        """A resource with its methods."""
        methods = [self._method(operation, name) for operation, name in named.operations]
        return Resource(named.name, named.tags, named.description, tuple(_with_streams(methods)))

    def _method(self, operation: Operation, name: Name) -> Method:
        shape = body_shape(operation, self._types)
        events, pages = self._streams.get(operation.key), self._pages.get(operation.key)
        return Method(
            name=name,
            operation=operation,
            arguments=tuple(_arguments(operation, shape, events)),
            body=shape,
            result=_result(operation, pages, events),
            errors=tuple(_errors(operation)),
            effect="read" if operation.verb in _READS else "delete" if operation.verb == "DELETE" else "write",
            security=self._api.security if operation.security is None else operation.security,
            pages=pages,
            events=events,
        )


def _arguments(operation: Operation, shape: BodyShape | None, events: Streamed | None) -> Iterator[Argument]:
    """Parameters in the order of path, query, header and cookie, then the body's properties, then the whole body."""
    for parameter in ordered_parameters(operation):
        yield Argument(
            name=parameter.name,
            location=parameter.location,
            schema=parameter.schema,
            required=parameter.asked,
            description=parameter.description or parameter.schema.notes.description,
            deprecated=parameter.deprecated,
            held=parameter.shared,
            parameter=parameter,
        )
    if shape is None:
        return
    flagged = events is not None and events.flagged
    for own in shape.properties or ():
        if flagged and own.name == FLAG:
            continue  # the method sets it
        notes = own.schema.notes
        required = own.required and shape.required
        yield Argument(own.name, "body", own.schema, required, notes.description, notes.deprecated, property=own)
    if shape.whole is not None:
        schema: Schema = shape.whole.content.schema or AnySchema()
        body = operation.body
        description = (body.description if body is not None else "") or schema.notes.description
        yield Argument("", "body", schema, shape.required and shape.properties is None, description, False)


def _result(operation: Operation, pages: PagedList | None, events: Streamed | None) -> Result:
    if events is not None and events.alone:
        return Result("events", events.shown)
    if operation.binary:
        return Result("file", None)
    if operation.result is None:
        return Result("nothing", None)
    if pages is not None:
        return Result("pages", pages.item)
    return Result("text" if operation.text else "value", operation.result)


def _errors(operation: Operation) -> Iterator[ErrorResponse]:
    for response in operation.responses:
        if response.status[:1] not in "123":
            schema = next((content.schema for content in response.contents if content.schema is not None), None)
            yield ErrorResponse(response.status, response.description, schema)


def _with_streams(methods: list[Method]) -> Iterator[Method]:
    """Names for the methods that stream: `create` -> stream, `create_reply` -> stream_reply, `ask` -> stream_ask."""
    used = {str(method.name) for method in methods}
    for method in methods:
        if method.events is None or method.events.alone:
            yield method
            continue
        name = str(method.name)
        verb, _, rest = name.partition("_")
        choice = "_".join(filter(None, ("stream", rest if verb in _REPLACED_BY_STREAM else name)))
        if choice in used:
            choice = f"stream_{name}"
        if choice in used:
            choice = unlike(choice, method.key)
        used.add(choice)
        yield replace(method, stream=Name(tuple(choice.split("_")), "the stream of events", name))
