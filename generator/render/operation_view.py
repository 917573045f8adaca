"""View models of operations: every decision that a resource's template or a documentation page needs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..ir import (
    AnySchema,
    ArraySchema,
    BooleanSchema,
    MapSchema,
    Notes,
    NumberSchema,
    Operation,
    Parameter,
    Property,
    RefSchema,
    Response,
    Schema,
    StringSchema,
    TypeDef,
)
from ..naming.arguments import BodyShape, body_shape, is_file, is_free_form, ordered_parameters
from ..naming.names import Names, OperationNames
from ..normalise.results import exceptional_statuses, is_json, media_name
from .emit import Code, clean, docstring, join, literal, name, wrap
from .type_writer import TypeWriter

_ENTRY_WIDTH = 90
_USUAL = {"path": ("simple", False), "query": ("form", True), "header": ("simple", False), "cookie": ("form", True)}
_ERRORS = {
    "400": "BadRequestError",
    "401": "AuthenticationError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "409": "ConflictError",
    "422": "UnprocessableEntityError",
    "429": "RateLimitError",
}


@dataclass(frozen=True, slots=True)
class ArgumentView:
    """One argument of a method. `annotation` is without `Omit`; `key` is the wire name as a literal."""

    name: Code
    key: Code
    wire: str
    location: str
    annotation: Code
    required: bool
    doc: str
    schema: Schema


@dataclass(frozen=True, slots=True)
class OperationView:
    """One method. `groups` pairs `path`, `query`, `headers`, `cookies` with what is passed under them."""

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
    result: Code
    download: bool
    descriptor: Code
    raises: tuple[tuple[str, str], ...]
    doc: str

    @property
    def empty_body(self) -> bool:
        """True for an object body without any property that a caller could set."""
        return self.shape is not None and self.shape.properties == ()

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
        self, names: Names, types: Mapping[str, TypeDef], writer: TypeWriter, security: tuple[tuple[str, ...], ...]
    ) -> None:
        self._names = names
        self._security = security
        self._types = types
        self._writer = writer

    def make(self, operation: Operation, names: OperationNames) -> OperationView:
        """The view of one operation."""
        arguments = [self._parameter(one, names) for one in ordered_parameters(operation)]
        shape = body_shape(operation, self._types)
        body, whole = self._body(operation, shape, names)
        optional_order = [*arguments, *body, *([whole] if whole else [])]
        keyword = [one for one in optional_order if one.location != "path"]
        keyword.sort(key=lambda one: not one.required)
        groups = []
        for location, group in (("path", "path"), ("query", "query"), ("header", "headers"), ("cookie", "cookies")):
            members = tuple(one for one in arguments if one.location == location)
            if members:
                groups.append((Code(group), members))
        raises = tuple(_raises(operation))
        view_arguments = [one for one in arguments if one.location == "path"] + keyword
        return OperationView(
            names=names,
            operation=operation,
            method=name(names.method),
            constant=name(names.constant),
            positional=tuple(one for one in arguments if one.location == "path"),
            keyword=tuple(keyword),
            groups=tuple(groups),
            body=tuple(body),
            whole_body=whole,
            shape=shape,
            result=self._result(operation),
            download=operation.binary,
            descriptor=self._descriptor(operation, shape),
            raises=raises,
            doc=_doc(operation, view_arguments, raises),
        )

    # -- arguments ----------------------------------------------------------------------------------------------

    def _parameter(self, one: Parameter, names: OperationNames) -> ArgumentView:
        return ArgumentView(
            name=name(names.arguments[one.location, one.name]),
            key=literal(one.name),
            wire=one.name,
            location=one.location,
            annotation=self._writer.argument(one.schema),
            required=one.required,
            doc=_argument_doc(one.description or one.schema.notes.description, one.schema, one.deprecated),
            schema=one.schema,
        )

    def _body(
        self, operation: Operation, shape: BodyShape | None, names: OperationNames
    ) -> tuple[list[ArgumentView], ArgumentView | None]:
        if shape is None:
            return [], None
        if shape.properties is not None:
            return [self._property(one, operation, shape, names) for one in shape.properties], None
        schema = shape.content.schema or AnySchema()
        annotation = self._writer.argument(schema, file=shape.kind == "binary")
        if shape.kind == "text" and not isinstance(schema, RefSchema):
            annotation = Code("str")
        body = operation.body
        assert body is not None
        whole = ArgumentView(
            name=name(names.arguments["body", ""]),
            key=literal("body"),
            wire="",
            location="body",
            annotation=annotation,
            required=shape.required,
            doc=_argument_doc(body.description or schema.notes.description, schema, False),
            schema=schema,
        )
        return [], whole

    def _property(self, one: Property, operation: Operation, shape: BodyShape, names: OperationNames) -> ArgumentView:
        file = shape.kind == "multipart" and is_file(one.schema)
        annotation = self._writer.argument(one.schema, file=file)
        # A partial update clears a property by null (RFC 7396), whether or not the document says that it may be null.
        clears = operation.verb in ("PATCH", "PUT") and shape.kind == "json" and not one.required
        if clears and annotation != "Any" and not annotation.endswith("| None"):
            annotation = Code(f"{annotation} | None")
        return ArgumentView(
            name=name(names.arguments["body", one.name]),
            key=literal(one.name),
            wire=one.name,
            location="body",
            annotation=annotation,
            required=one.required and shape.required,
            doc=_argument_doc(one.schema.notes.description, one.schema, one.schema.notes.deprecated),
            schema=one.schema,
        )

    # -- results ------------------------------------------------------------------------------------------------

    def _result(self, operation: Operation) -> Code:
        if operation.binary:
            return Code("BinaryResponse")
        if operation.result is None:
            return Code("None")
        return self._writer.result(operation.result)

    def _descriptor(self, operation: Operation, shape: BodyShape | None) -> Code:
        """The `Operation(...)` expression."""
        parts = [literal(operation.verb), literal(operation.path)]
        parts += self._returns(operation)
        if shape is not None:
            parts.append(Code(f"body={literal(shape.kind)}"))
            if shape.properties is not None and shape.required != (operation.verb in ("POST", "PUT", "PATCH")):
                parts.append(Code(f"body_required={literal(shape.required)}"))
            parts += self._body_details(shape)
        styles = self._styles(operation, shape)
        if styles:
            parts.append(Code(f"styles={{{join(styles, ', ')}}}"))
        if operation.security is not None and operation.security != self._security:
            parts.append(Code(f"security={literal(operation.security)}"))
        errors = [Code(f"{literal(status)}: {literal(error)}") for status, error in self._errors(operation)]
        if errors:
            parts.append(Code(f"errors={{{join(errors, ', ')}}}"))
        if (
            operation.servers
            and operation.servers[0].startswith(("http://", "https://"))
            and "{" not in operation.servers[0]
        ):
            parts.append(Code(f"server={literal(operation.servers[0])}"))
        return Code(f"Operation({join(parts, ', ')})")

    def _returns(self, operation: Operation) -> list[Code]:
        if operation.binary:
            return [Code('reads="binary"')]
        if operation.result is None:
            return [Code('reads="none"')]
        if operation.text:
            return [Code('reads="text"')]
        parts: list[Code] = []
        schema = operation.result
        optional = schema.notes.nullable
        if isinstance(schema, ArraySchema) and not is_free_form(schema.items):
            parts.append(Code("many=True"))
            schema = schema.items
        elif isinstance(schema, MapSchema) and not is_free_form(schema):
            parts.append(Code("mapping=True"))
            schema = schema.values
        returned = self._returned(schema)
        if returned is None:
            parts = []
        else:
            parts.insert(0, Code(f"returns={literal(returned)}"))
        if optional:
            parts.append(Code("optional=True"))
        for key, statuses in zip(("empty", "loose"), exceptional_statuses(operation.responses), strict=True):
            statuses = tuple(status for status in statuses if status not in (204, 205))
            if statuses:
                parts.append(Code(f"{key}={literal(statuses)}"))
        return parts

    def _returned(self, schema: Schema) -> str | None:
        match schema:
            case RefSchema():
                return self._names.types[schema.target]
            case StringSchema():
                return "str"
            case BooleanSchema():
                return "bool"
            case NumberSchema():
                return "int" if schema.integer else "float"
            case _:
                return None

    def _body_details(self, shape: BodyShape) -> list[Code]:
        usual = {
            "json": "application/json",
            "multipart": "multipart/form-data",
            "form": "application/x-www-form-urlencoded",
        }
        parts: list[Code] = []
        media_type = shape.content.media_type
        if media_name(media_type) != usual.get(shape.kind) and "*" not in media_type:
            parts.append(Code(f"content_type={literal(media_type)}"))
        files = (
            [one.name for one in shape.properties or () if _is_file_part(one.schema)]
            if shape.kind == "multipart"
            else []
        )
        if files:
            parts.append(Code(f"files={literal(tuple(files))}"))
        types = [
            Code(f"{literal(one.name)}: {literal(one.content_type)}")
            for one in shape.content.encodings
            if one.content_type
        ]
        if types and shape.kind == "multipart":
            parts.append(Code(f"part_types={{{join(types, ', ')}}}"))
        return parts

    def _styles(self, operation: Operation, shape: BodyShape | None) -> list[Code]:
        found: list[Code] = []
        for one in operation.parameters:
            style, explode = _USUAL[one.location]
            arguments: list[Code] = []
            if one.media_type:
                arguments.append(Code("json=True"))
            else:
                if one.style != style:
                    arguments.append(Code(f"style={literal(one.style)}"))
                if one.explode != explode or one.style != style:
                    arguments.append(Code(f"explode={literal(one.explode)}"))
            if one.allow_reserved:
                arguments.append(Code("reserved=True"))
            if arguments:
                found.append(Code(f"{literal(f'{one.location}.{one.name}')}: Style({join(arguments, ', ')})"))
        if shape is not None and shape.kind == "form":
            for part in shape.content.encodings:
                if part.style and (part.style, part.explode) != ("form", True):
                    text = f"style={literal(part.style)}, explode={literal(part.explode)}"
                    found.append(Code(f"{literal(f'body.{part.name}')}: Style({text})"))
        return found

    def _errors(self, operation: Operation) -> list[tuple[str, str]]:
        """Named types of error bodies by status."""
        found = []
        for response in operation.responses:
            schema = error_schema(response)
            if isinstance(schema, RefSchema):
                found.append((response.status, self._names.types[schema.target]))
        return found


def error_schema(response: Response) -> Schema | None:
    """The schema of an error's JSON body, where the response is an error that has one."""
    if response.status[:1] in ("2", "3"):
        return None
    return next((content.schema for content in response.contents if is_json(content.media_type)), None)


def _is_file_part(schema: Schema) -> bool:
    return is_file(schema) or (isinstance(schema, ArraySchema) and is_file(schema.items))


def _raises(operation: Operation) -> list[tuple[str, str]]:
    """The error class and the meaning of each documented error."""
    found = []
    for response in operation.responses:
        if response.status[:1] not in ("4", "5"):
            continue
        error = _ERRORS.get(response.status) or (
            "InternalServerError" if response.status.startswith("5") else "APIStatusError"
        )
        found.append((error, " ".join(response.description.split()) or f"Status {response.status}."))
    return list(dict(reversed(found)).items())[::-1]


def _argument_doc(text: str, schema: Schema, deprecated: bool) -> str:
    """What is said of an argument: its meaning, and the default where that is one plain value."""
    said = text.strip()
    default = schema.notes.default if schema.notes != Notes() else None
    if default is not None and len(default.text) <= 40 and default.text not in said and "default" not in said.lower():
        shown = default.text.strip('"') or "an empty string"
        said = f"{said}{'' if said.endswith(('.', ':', '!', '?')) or not said else '.'} Default: {shown}.".strip()
    return f"Deprecated. {said}".strip() if deprecated else said


def _doc(operation: Operation, arguments: list[ArgumentView], raises: tuple[tuple[str, str], ...]) -> str:
    """The docstring of a method: what it does, the request, arguments, errors."""
    summary = " ".join(operation.summary.split()) or f"Call `{operation.verb} {operation.path}`"
    first = f"{summary}{'' if summary.endswith(('.', '!', '?')) else '.'} `{operation.verb} {operation.path}`"
    parts = ["Deprecated. " + first if operation.deprecated else first]
    description = operation.description.strip()
    if description and " ".join(description.split()).rstrip(".") != summary.rstrip("."):
        parts.append(description)
    told = [one for one in arguments if one.doc]
    if told:
        parts.append("Args:\n" + "\n".join(_entry(one.name, one.doc) for one in told))
    if raises:
        parts.append("Raises:\n" + "\n".join(_entry(error, text) for error, text in raises))
    return "\n\n".join(parts)


def _entry(label: str, text: str) -> str:
    """`label: text` as a block of a docstring whose further lines hang below the text."""
    text = wrap(clean(text), _ENTRY_WIDTH)
    lines = text.strip().split("\n")
    return "\n".join([f"    {label}: {lines[0]}", *(f"        {line}" if line.strip() else "" for line in lines[1:])])
