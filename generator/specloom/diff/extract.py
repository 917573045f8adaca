"""Model -> Surface: the part of a model that users of the SDK can notice."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import fields, replace
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from specloom.core.origin import Origin
from specloom.core.spec_digests import spec_digests
from specloom.diff.surface import NO_NOTES, Argument, Field, Method, NamedType, Scheme, Surface
from specloom.ir.model import (
    Annotations,
    AnySchema,
    ArraySchema,
    BooleanSchema,
    Content,
    Discriminator,
    EnumSchema,
    MapSchema,
    NeverSchema,
    NullSchema,
    NumberSchema,
    ObjectSchema,
    Operation,
    Parameter,
    Property,
    RefSchema,
    Schema,
    StringSchema,
    TypeDef,
    UnionSchema,
)
from specloom.normalise.body_shapes import is_json
from specloom.sdk.arguments import BodyShape, body_shape, ordered_parameters, resolve
from specloom.targets.python.naming.client_arguments import ClientArguments
from specloom.targets.python.naming.resources import OperationNames

if TYPE_CHECKING:
    from specloom.targets.model import Model

_USUAL = {"path": ("simple", False), "query": ("form", True), "header": ("simple", False), "cookie": ("form", True)}
_NOWHERE = Origin("", "")


def surface_of(model: Model) -> Surface:
    """The surface of a model. Equal models have equal surfaces, whatever folder their documents lie in."""
    extraction = Extraction(model)
    return extraction.surface(extraction.types())


def file_names(model: Model) -> dict[str, str]:
    """The name of every document by its name in the surface, which is the same on every machine."""
    return spec_digests((document.name, document.name) for document in model.documents)


class Extraction:
    """Makes the surface of a model, or only its types. `types` are those of the model by id."""

    def __init__(self, model: Model, types: Mapping[str, TypeDef] | None = None) -> None:
        self._model = model
        self._names = model.names
        self._types = {type_def.id: type_def for type_def in model.api.types} if types is None else types
        self._files = {full: short for short, full in file_names(model).items()}
        # Most uses of a type say nothing else, and so are one and the same.
        self._uses: dict[str, RefSchema] = {}

    def types(self) -> list[NamedType]:
        """All types as the user sees them."""
        return [self._named(self._types[type_def.id]) for type_def in self._model.api.types]

    def type(self, type_id: str) -> NamedType:
        """A type as the user sees it; all that it uses is looked up anew."""
        self._uses.clear()
        return self._named(self._types[type_id])

    def surface(self, types: Iterable[NamedType]) -> Surface:
        """The surface, with these types."""
        model = self._model
        settings = model.settings
        methods = [
            method
            for resource in self._names.resources
            for method in self._methods(resource.attribute, resource.operations)
        ]
        schemes = [
            Scheme(one.key, one.kind, one.location, one.name or one.token_url, one.scheme, self._origin(one.origin))
            for one in sorted(model.api.schemes, key=lambda scheme: scheme.key)
        ]
        arguments = settings.arguments
        variables = {name: None for credential in arguments.credentials for name in credential.variables}
        variables.update(dict.fromkeys(one.variable for one in arguments.held))
        if model.webhooks is not None:
            variables[settings.webhook_variable] = None
        selectable = arguments.servers.selectable
        everything = (one for group in arguments.servers.groups.values() for one in group)
        servers = {name: one.url for one in everything for name in one.names if name in selectable}
        wording = [one.description for one in sorted(self._names.resources, key=lambda resource: resource.attribute)]
        return Surface(
            package=settings.package,
            client=settings.client,
            base_url=settings.base_url,
            environment=(*variables, settings.base_url_variable),
            schemes=tuple(schemes),
            methods={one.key: one for one in sorted(methods, key=lambda method: method.key)},
            types={one.name: one for one in sorted(types, key=lambda type_def: type_def.name)},
            takes=dict(sorted(_takes(arguments, sorted(servers)))),
            servers=dict(sorted(servers.items())),
            title_at=self._first("info", "/info/title"),
            server_at=self._first("servers", "/servers"),
            doc=_digest([model.api.description, *wording]),
        )

    def _first(self, key: str, pointer: str) -> Origin | None:
        """A place of the first document, by name, that has a key at its top."""
        found = min(
            (self._files[document.name] for document in self._model.documents if document.top.get(key)), default=None
        )
        return None if found is None else Origin(found, pointer)

    def _origin(self, origin: Origin) -> Origin:
        return Origin(self._files.get(origin.file, origin.file), origin.pointer)

    # -- methods ------------------------------------------------------------------------------------------------

    def _methods(self, resource: str, operations: Iterable[tuple[Operation, OperationNames]]) -> Iterator[Method]:
        for operation, names in operations:
            streamed = self._model.streams.get(operation.key)
            paged = self._model.pages.get(operation.key)
            method = self._method(resource, operation, names)
            if streamed is not None and (streamed.alone or names.stream is None):
                yield replace(method, kind="stream", result=self._plain(streamed.shown))
                continue
            if paged is not None:
                method = replace(method, kind="list", paging=_words(paged.style, paged.details))
            yield method
            if streamed is not None and names.stream is not None:
                yield replace(method, name=names.stream, kind="stream", result=self._plain(streamed.shown), paging="")

    def _method(self, resource: str, operation: Operation, names: OperationNames) -> Method:
        api = self._model.api
        good = [response for response in operation.responses if response.status[:1] == "2"]
        bad = [response for response in operation.responses if response.status[:1] not in ("2", "3")]
        shape = body_shape(operation, self._types)
        arguments = [self._parameter(ordered_parameter, names) for ordered_parameter in ordered_parameters(operation)]
        if shape is not None:
            arguments += self._body(operation, shape, names)
        security = api.security if operation.security is None else operation.security
        parameters = sorted(operation.parameters, key=lambda parameter: (parameter.location, parameter.name))
        wording = [operation.summary, operation.description, *(parameter.description for parameter in parameters)]
        return Method(
            resource=resource,
            name=names.method,
            verb=operation.verb,
            path=operation.path,
            id=operation.id,
            kind="download" if operation.binary else "call",
            arguments=tuple(arguments),
            result=None if operation.binary else self._result(operation),
            origin=self._origin(operation.origin),
            sends=shape.content.media_type if shape is not None else "",
            success=tuple(sorted({one.status for one in good})),
            receives=tuple(sorted({content.media_type for one in good for content in one.contents})),
            headers=tuple(sorted({header.name for one in good for header in one.headers})),
            errors=tuple((one.status, self._error(one.contents)) for one in sorted(bad, key=lambda one: one.status)),
            security=tuple(sorted(tuple(sorted(one)) for one in security)),
            server=self._model.settings.arguments.servers.home_of(operation),
            deprecated=operation.deprecated,
            doc=_digest(wording),
            bare=shape is not None and shape.properties is not None and not shape.required,
        )

    def _result(self, operation: Operation) -> Schema | None:
        """The result of a call: its schema, with text and bytes if these are possible."""
        if operation.result is None:
            return None
        plain = self._plain(operation.result)
        if not operation.also or operation.key in self._model.pages:
            return plain
        others = tuple(StringSchema() if one == "text" else _file(StringSchema()) for one in operation.also)
        return UnionSchema((plain, *others), exclusive=False)

    def _error(self, contents: Iterable[Content]) -> Schema | None:
        schema = next((content.schema for content in contents if is_json(content.media_type)), None)
        return None if schema is None else self._plain(schema)

    def _parameter(self, parameter: Parameter, names: OperationNames) -> Argument:
        style, explode = _USUAL[parameter.location]
        written = (
            ""
            if (parameter.style, parameter.explode) == (style, explode)
            else f"{parameter.style}, explode={parameter.explode}".lower()
        )
        name = names.arguments[parameter.location, parameter.name]
        schema = self._plain(parameter.schema)
        if parameter.deprecated:
            schema = replace(schema, notes=replace(schema.notes, deprecated=True))
        written = parameter.media_type or written
        return Argument(
            name, parameter.name, parameter.location, parameter.asked, schema, self._origin(parameter.origin), written
        )

    def _body(self, operation: Operation, shape: BodyShape, names: OperationNames) -> Iterator[Argument]:
        body = operation.body
        assert body is not None
        for prop in shape.properties or ():
            if ("body", prop.name) in names.arguments:
                required = prop.required and shape.required
                schema = self._sent(prop, operation, shape)
                name = names.arguments["body", prop.name]
                yield Argument(name, prop.name, "body", required, schema, self._origin(prop.origin))
        if shape.whole is not None:
            whole = shape.whole
            schema = self._plain(whole.content.schema or AnySchema())
            if whole.kind == "binary":
                schema = _file(schema)
            elif whole.values:
                file = _file(StringSchema())
                schema = MapSchema(file if whole.values == "file" else ArraySchema(file), notes=schema.notes)
            elif whole.kind == "text" and not isinstance(resolve(whole.content.schema, self._types)[0], StringSchema):
                schema = StringSchema(notes=schema.notes)
            required = shape.required and shape.properties is None
            yield Argument(names.arguments["body", ""], "", "body", required, schema, self._origin(body.origin))

    def _sent(self, prop: Property, operation: Operation, shape: BodyShape) -> Schema:
        """The schema of a flattened property as an argument has it; see `OperationViews`."""
        schema = self._plain(prop.schema)
        file = shape.files.get(prop.name, "")
        if file == "files":
            return ArraySchema(_file(StringSchema()), notes=schema.notes)
        if file == "file":
            return _file(schema)
        clears = operation.verb in ("PATCH", "PUT") and shape.kind == "json" and not prop.required
        if clears and not isinstance(schema, AnySchema | NeverSchema):
            schema = replace(schema, notes=replace(schema.notes, nullable=True))
        return schema

    # -- types --------------------------------------------------------------------------------------------------

    def _named(self, type_def: TypeDef) -> NamedType:
        name = self._names.types[type_def.id]
        schema = type_def.schema
        fields: tuple[Field, ...] = ()
        wording = [schema.notes.description]
        if isinstance(schema, ObjectSchema):
            spelled = self._names.fields[type_def.id]
            plain, origin = self._plain, self._origin
            fields = tuple(
                [
                    Field(spelled[p.name], p.name, p.required, plain(p.schema), origin(p.origin))
                    for p in schema.properties
                ]
            )
            texts = ((p.name, p.schema.notes.description) for p in schema.properties)
            wording += [text for _, text in sorted(texts)]
            schema = ObjectSchema((), schema.extra, (), schema.notes)
        return NamedType(name, self._plain(schema), self._origin(type_def.origin), fields, _digest(wording))

    def _plain(self, schema: Schema) -> Schema:
        """A schema without wording, with class names in place of ids."""
        if type(schema) in _LEAVES:
            return _leaf(schema)
        notes = _notes(schema.notes)
        match schema:
            case RefSchema():
                return self._use(schema.target) if notes is NO_NOTES else RefSchema(self._class(schema.target), notes)
            case ArraySchema():
                prefix = tuple(self._plain(one) for one in schema.prefix)
                counts = schema.min_items, schema.max_items, schema.unique
                return ArraySchema(self._plain(schema.items), prefix, *counts, notes)
            case UnionSchema():
                variants = tuple([self._plain(variant) for variant in schema.variants])
                return UnionSchema(variants, schema.exclusive, self._discriminator(schema), notes)
            case MapSchema():
                return MapSchema(self._plain(schema.values), notes)
        assert isinstance(schema, ObjectSchema)
        properties = tuple(Property(p.name, self._plain(p.schema), p.required, _NOWHERE) for p in schema.properties)
        extra = None if schema.extra is None else self._plain(schema.extra)
        return ObjectSchema(properties, extra, (), notes)

    def _use(self, target: str) -> RefSchema:
        result = self._uses.get(target)
        if result is None:
            result = self._uses[target] = RefSchema(self._class(target), NO_NOTES)
        return result

    def _class(self, target: str) -> str:
        return self._names.types[target]

    def _discriminator(self, schema: UnionSchema) -> Discriminator | None:
        found = schema.discriminator
        if found is None:
            return None
        return Discriminator(found.property, tuple((value, self._class(target)) for value, target in found.mapping))


def _members(kind: type[Any]) -> Callable[[Any], tuple[Any, ...]]:
    """A function that gives what a schema of this kind says beside its notes."""
    names = [field.name for field in fields(kind) if field.init and field.name != "notes"]
    if len(names) > 1:
        return attrgetter(*names)
    return lambda schema: tuple(getattr(schema, name) for name in names)


_LEAVES = {
    kind: _members(kind)
    for kind in (AnySchema, NeverSchema, NullSchema, BooleanSchema, NumberSchema, StringSchema, EnumSchema)
}
"""The kinds of schemas that hold no others."""
_TEXT = StringSchema(notes=NO_NOTES)


def _leaf(schema: Schema) -> Schema:
    """A schema that holds no others, without wording."""
    kind: type[Any] = type(schema)
    notes = _notes(schema.notes)
    members = _LEAVES[kind](schema)
    if kind is StringSchema and notes is NO_NOTES and members == _USUAL_TEXT:
        return _TEXT
    plain: Schema = kind(*members, notes)
    # Outside of uploads bytes are passed and read as any text is.
    return replace(plain, format="") if isinstance(plain, StringSchema) and plain.format == "binary" else plain


def _file(schema: Schema) -> Schema:
    """What a caller may pass a file for, in place of a schema without wording."""
    return StringSchema("binary", notes=schema.notes)


_USUAL_TEXT = _LEAVES[StringSchema](_TEXT)


def _takes(arguments: ClientArguments, servers: Sequence[str]) -> Iterator[tuple[str, Schema]]:
    """The arguments of a client that come from the documents."""
    yield from ((credential.name, StringSchema()) for credential in arguments.credentials)
    if arguments.grants:
        yield from (("scope", StringSchema()), ("token_url", StringSchema()))
    yield from ((one.name, one.parameter.schema) for one in arguments.held)
    for choice in arguments.servers.choices:
        choices = tuple(sorted(choice.variable.choices))
        yield choice.name, EnumSchema(choices) if choices else StringSchema()
    if servers:
        yield "server", EnumSchema(tuple(servers))


def _notes(notes: Annotations) -> Annotations:
    """The notes that are not wording."""
    if notes.default is None and not (notes.deprecated or notes.nullable or notes.read_only or notes.write_only):
        return NO_NOTES
    return Annotations(
        default=notes.default,
        deprecated=notes.deprecated,
        nullable=notes.nullable,
        read_only=notes.read_only,
        write_only=notes.write_only,
    )


def _words(style: str, details: Iterable[tuple[str, object]]) -> str:
    parts = [f"{name}={'.'.join(value) if isinstance(value, tuple) else value}" for name, value in details]
    return " ".join([style, *parts])


def _digest(texts: Iterable[str]) -> str:
    text = "\0".join(filter(None, texts))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:8] if text else ""
