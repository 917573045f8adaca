"""View models of operations: every decision that a resource's template or a documentation page needs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from specloom.core.record import record
from specloom.ir.model import (
    AnySchema,
    Api,
    EnumSchema,
    JsonValue,
    Operation,
    Parameter,
    Property,
    Schema,
    StringSchema,
    TypeDef,
)
from specloom.normalise.body_shapes import media_name
from specloom.sdk.arguments import BodyShape, body_shape, ordered_parameters, resolve
from specloom.sdk.pagination import PagedList
from specloom.sdk.streaming import FLAG, Streamed
from specloom.targets.emit import Code, docstring, literal, name
from specloom.targets.python.naming.names import Names, OperationNames
from specloom.targets.python.naming.server_arguments import ServerArguments
from specloom.targets.python.operation_descriptor import Descriptors, error_schema
from specloom.targets.python.operation_doc import argument_doc, held_doc, operation_doc, raises_of
from specloom.targets.python.type_writer import TypeWriter

__all__ = ["ArgumentView", "OperationView", "OperationViews", "error_schema"]


@record
class ArgumentView:
    """One argument of a method. `annotation` is without `Omit`; `key` is the wire name as a literal.

    `parameter` is what it stands for, None for parts of a body.
    """

    name: Code
    key: Code
    wire: str
    location: str
    annotation: Code
    required: bool
    doc: str
    schema: Schema
    parameter: Parameter | None = None

    @property
    def held(self) -> bool:
        """True where the client's value is sent if a call gives none."""
        return self.parameter is not None and self.parameter.shared


@record
class OperationView:
    """One method. `groups` pairs `path`, `query`, `headers`, `cookies` with what is passed under them.

    `kind` is call, download, list (in pages) or stream (of events); `fixed` is what it adds to the body by itself.
    `home` is the address that its path comes after, if that is not the one of the whole API.
    """

    names: OperationNames
    operation: Operation
    method: Code
    constant: Code
    positional: tuple[ArgumentView, ...]
    keyword: tuple[ArgumentView, ...]
    groups: tuple[tuple[Code, tuple[ArgumentView, ...]], ...]
    body: tuple[ArgumentView, ...]
    whole_body: ArgumentView | None
    shape: BodyShape | None
    kind: str
    fixed: Mapping[str, JsonValue]
    result: Code
    descriptor: Code
    raises: tuple[tuple[str, str], ...]
    doc: str
    home: str

    @property
    def empty_body(self) -> bool:
        """True for an object body without any property that a caller could set."""
        return self.shape is not None and self.shape.properties == ()

    @property
    def deprecated(self) -> Code:
        """What editors show about a deprecated method, as a literal; empty for others."""
        if not self.operation.deprecated:
            return Code("")
        return literal("The API marks this operation as deprecated.")

    @property
    def download(self) -> bool:
        """True where the answer is a file."""
        return self.kind == "download"

    @property
    def caller(self) -> Code:
        """The runtime's method that sends the request."""
        return Code(f"_{self.kind}")

    def if_awaited(self, word: Code) -> Code:
        """`async` or `await` where the async method is a coroutine; lists and streams have to be iterable at once."""
        return word if self.kind in ("call", "download") else Code("")

    @property
    def async_result(self) -> Code:
        """The result of the async method."""
        prefixes = {"download": "Async", "list": "Async", "stream": "Async"}
        text = self.result.replace("Page[", "Paginator[", 1) if self.kind == "list" else self.result
        return Code(f"{prefixes.get(self.kind, '')}{text}")

    @property
    def docstring(self) -> Code:
        """The method's docstring."""
        return docstring(self.doc, 8)

    @property
    def arguments(self) -> tuple[ArgumentView, ...]:
        """All arguments, the required ones of the keyword part first."""
        return (*self.positional, *self.keyword)


class OperationViews:
    """Makes the views of a resource's operations; what they mention is kept by `writer`."""

    def __init__(
        self,
        names: Names,
        types: Mapping[str, TypeDef],
        writer: TypeWriter,
        api: Api,
        servers: ServerArguments,
        pages: Mapping[str, PagedList],
        streams: Mapping[str, Streamed],
    ) -> None:
        self._descriptors = Descriptors(names, api, servers)
        self._servers = servers
        self._pages = pages
        self._streams = streams
        self._types = types
        self._writer = writer

    def make(self, operation: Operation, names: OperationNames, attribute: str) -> list[OperationView]:
        """The view of one operation, and of the method beside it that gives the same as a stream."""
        streamed = self._streams.get(operation.key)
        if streamed is None or streamed.alone or names.stream is None:
            return [self._view(operation, names, streamed)]
        sibling = replace(names, method=names.stream, constant=names.stream_constant, stream=None)
        extra = [Code(f"streams={literal(f'client.{attribute}.{names.stream}')}")]
        return [self._view(operation, names, None, extra), self._view(operation, sibling, streamed)]

    def _view(
        self,
        operation: Operation,
        names: OperationNames,
        streamed: Streamed | None = None,
        extra: Sequence[Code] = (),
    ) -> OperationView:
        arguments = [self._parameter(ordered_parameter, names) for ordered_parameter in ordered_parameters(operation)]
        shape = body_shape(operation, self._types)
        body, whole = self._body(operation, shape, names)
        optional_order = [*arguments, *body, *([whole] if whole else [])]
        keyword = [one for one in optional_order if one.location != "path"]
        keyword.sort(key=lambda one: not one.required)
        groups = []
        for location, group in (("path", "path"), ("query", "query"), ("header", "headers"), ("cookie", "cookies")):
            members = tuple(argument for argument in arguments if argument.location == location)
            if members:
                groups.append((Code(group), members))
        raises = tuple(raises_of(operation))
        positional = tuple(argument for argument in arguments if argument.location == "path")
        kind = (
            "stream"
            if streamed
            else "list" if operation.key in self._pages else "download" if operation.binary else "call"
        )
        told = [(one.name, one.doc) for one in (*positional, *keyword)]
        return OperationView(
            names=names,
            operation=operation,
            method=name(names.method),
            constant=name(names.constant),
            positional=positional,
            keyword=tuple(keyword),
            groups=tuple(groups),
            body=tuple(body),
            whole_body=whole,
            shape=shape,
            kind=kind,
            fixed={FLAG: True} if streamed is not None and streamed.flagged else {},
            result=self._result(operation, streamed),
            descriptor=self._descriptors.make(operation, shape, streamed, self._pages.get(operation.key), extra),
            raises=raises,
            doc=operation_doc(operation, told, raises, kind),
            home=self._servers.home_of(operation),
        )

    # -- arguments ----------------------------------------------------------------------------------------------

    def _parameter(self, parameter: Parameter, names: OperationNames) -> ArgumentView:
        said = parameter.description or parameter.schema.notes.description
        doc = (
            held_doc(said, parameter.deprecated)
            if parameter.shared
            else argument_doc(said, parameter.schema, parameter.deprecated)
        )
        return ArgumentView(
            name=name(names.arguments[parameter.location, parameter.name]),
            key=literal(parameter.name),
            wire=parameter.name,
            location=parameter.location,
            annotation=self._writer.argument(parameter.schema),
            required=parameter.asked,
            doc=doc,
            schema=parameter.schema,
            parameter=parameter,
        )

    def _body(
        self, operation: Operation, shape: BodyShape | None, names: OperationNames
    ) -> tuple[list[ArgumentView], ArgumentView | None]:
        if shape is None:
            return [], None
        known = [prop for prop in shape.properties or () if ("body", prop.name) in names.arguments]
        properties = [self._property(one, operation, shape, names) for one in known]
        return properties, None if shape.whole is None else self._whole(operation, shape, names)

    def _whole(self, operation: Operation, shape: BodyShape, names: OperationNames) -> ArgumentView:
        """The argument for a body that is given as a whole, in any of the ways that take one."""
        ways = [way for way in shape.ways if way.properties is None] or [shape]
        schema = ways[0].content.schema or AnySchema()
        body = operation.body
        assert body is not None
        description = body.description or schema.notes.description
        if ways[0].kind == "text" and not self._is_string(schema):
            # Of XML and the like the schema tells what stands in the text, not what the caller passes.
            schema = StringSchema()
            description = description or f"The body as a string: `{media_name(ways[0].content.media_type)}`."
        return ArgumentView(
            name=name(names.arguments["body", ""]),
            key=literal("body"),
            wire="",
            location="body",
            annotation=self._writer.any_of([self._whole_type(way) for way in ways]),
            required=shape.required and shape.properties is None,
            doc=argument_doc(description, schema, False),
            schema=schema,
        )

    def _whole_type(self, shape: BodyShape) -> Code:
        schema = shape.content.schema or AnySchema()
        if shape.kind == "binary":
            return self._writer.argument(AnySchema(schema.notes), file="file")
        if shape.kind == "text" and not self._is_string(schema):
            return Code("str")
        if shape.values:
            return self._writer.mapping_of_files(shape.values)
        written = self._writer.argument(schema)
        if shape.kind == "lines":
            return self._writer.any_of([written, self._writer.argument(AnySchema(), file="file")])
        # The types of alternatives cannot hold files; dicts of their properties can.
        return self._writer.any_of([written, self._writer.loose_object()]) if shape.files else written

    def _is_string(self, schema: Schema) -> bool:
        return isinstance(resolve(schema, self._types)[0], StringSchema | EnumSchema)

    def _property(self, prop: Property, operation: Operation, shape: BodyShape, names: OperationNames) -> ArgumentView:
        annotation = self._writer.argument(prop.schema, file=shape.files.get(prop.name, ""), tag=prop.tag)
        # A partial update clears a property by null (RFC 7396), whether or not the document says that it may be null.
        clears = operation.verb in ("PATCH", "PUT") and shape.kind == "json" and not prop.required
        if clears and annotation != "Any" and not annotation.endswith("| None"):
            annotation = Code(f"{annotation} | None")
        return ArgumentView(
            name=name(names.arguments["body", prop.name]),
            key=literal(prop.name),
            wire=prop.name,
            location="body",
            annotation=annotation,
            required=prop.required and shape.required,
            doc=argument_doc(prop.schema.notes.description, prop.schema, prop.schema.notes.deprecated),
            schema=prop.schema,
        )

    # -- results ------------------------------------------------------------------------------------------------

    def _result(self, operation: Operation, streamed: Streamed | None) -> Code:
        if streamed is not None:
            return Code(f"EventStream[{self._writer.result(streamed.shown)}]")
        if operation.binary:
            return Code("BinaryResponse")
        if operation.result is None:
            return Code("None")
        paged = self._pages.get(operation.key)
        if paged is None:
            others = [Code("str" if one == "text" else "bytes") for one in operation.also]
            result = self._writer.result(operation.result)
            # HTTP itself says that these have no content; a body that is merely not described may come all the same.
            may_be_empty = any(response.status in ("204", "205") for response in operation.responses)
            if may_be_empty and not (operation.text or operation.result.notes.nullable):
                others.append(Code("None"))
            return self._writer.any_of([result, *others]) if others else result
        item = self._writer.result(paged.item)
        return Code(f"Page[{item}]" if paged.bare else f"Page[{item}, {self._writer.result(operation.result)}]")
