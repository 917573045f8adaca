"""The runtime's descriptor of an operation, as an expression: everything that a call has to know."""

from __future__ import annotations

import json
from collections.abc import Sequence

from specloom.ir.model import (
    Api,
    ArraySchema,
    BooleanSchema,
    MapSchema,
    NumberSchema,
    Operation,
    Parameter,
    RefSchema,
    Response,
    Schema,
    StringSchema,
)
from specloom.normalise.body_shapes import (
    Described,
    accepted,
    answers,
    exceptional_statuses,
    is_json,
    is_sequence,
    media_name,
    stream_range,
)
from specloom.normalise.files import EITHER, FILE, FILES
from specloom.normalise.path_keys import fixed_query, path_of
from specloom.sdk.arguments import BodyShape, is_free_form
from specloom.sdk.pagination import PagedList
from specloom.sdk.streaming import FLAG, Streamed
from specloom.targets.emit import Code, join, literal
from specloom.targets.python.body_spelling import BodySpellings
from specloom.targets.python.naming.names import Names
from specloom.targets.python.naming.server_arguments import ServerArguments

_USUAL = {"path": ("simple", False), "query": ("form", True), "header": ("simple", False), "cookie": ("form", True)}
_FORMS = ("form", "multipart")


class Descriptors:
    """Writes descriptors; security and servers of `api` hold where an operation says nothing."""

    def __init__(self, names: Names, api: Api, servers: ServerArguments) -> None:
        self._names = names
        self._security = api.security
        self._servers = servers
        self._spellings = BodySpellings(names, api)

    def make(
        self,
        operation: Operation,
        shape: BodyShape | None,
        streamed: Streamed | None,
        paged: PagedList | None,
        extra: Sequence[Code],
    ) -> Code:
        """The `Operation(...)` expression."""
        parts = [literal(operation.verb), literal(path_of(operation))]
        if query := fixed_query(operation):
            parts.append(Code(f"query={literal(tuple((part.name, part.text) for part in query))}"))
        parts += self._streams(streamed) if streamed else self._returns(operation, paged is not None)
        if shape is not None:
            first = shape.ways[0] if shape.ways else shape
            parts.append(Code(f"body={literal(first.kind)}"))
            if shape.properties is not None and first.required != (operation.verb in ("POST", "PUT", "PATCH")):
                parts.append(Code(f"body_required={literal(first.required)}"))
            parts += self._body_details(first)
            if shape.ways:
                ways = [self._way(way) for way in shape.ways]
                parts.append(Code(f"bodies=({join(ways, ', ')})"))
        styles = self._styles(operation, shape)
        if styles:
            parts.append(Code(f"styles={{{join(styles, ', ')}}}"))
        if operation.security is not None and operation.security != self._security:
            parts.append(Code(f"security={literal(operation.security)}"))
        errors = [Code(f"{literal(status)}: {literal(error)}") for status, error in self._errors(operation)]
        if errors:
            parts.append(Code(f"errors={{{join(errors, ', ')}}}"))
        own = self._servers.own_of(operation)
        if own:
            chosen = own[0].url if len(own) == 1 else tuple((one.url, *one.names) for one in own)
            parts.append(Code(f"server={literal(chosen)}"))
        if paged is not None and streamed is None:
            details = [literal(paged.style), *(Code(f"{key}={literal(value)}") for key, value in paged.details)]
            parts.append(Code(f"pages=Paging({join(details, ', ')})"))
        held = [
            Code(f"{literal(f'{parameter.location}.{parameter.name}')}: {_held(parameter)}")
            for parameter in operation.parameters
            if parameter.shared
        ]
        if held:
            parts.append(Code(f"client_parameters={{{join(held, ', ')}}}"))
        parts += self._spellings.sends(shape)
        parts += extra
        return Code(f"Operation({join(parts, ', ')})")

    def _streams(self, streamed: Streamed) -> list[Code]:
        items = is_sequence(streamed.media_type)
        parts = [*self._read_as(streamed.schema), Code('reads="items"' if items else 'reads="events"')]
        if items:
            parts.append(Code(f"accept={literal(stream_range(streamed.media_type))}"))
        if streamed.text:
            parts.append(Code("text=True"))
        if streamed.named:
            named = [Code(f"{literal(name)}: {self._event(one, text)}") for name, one, text in streamed.named]
            parts.append(Code(f"events={{{join(named, ', ')}}}"))
        if streamed.flagged:
            parts.append(Code(f"fixed={{{literal(FLAG)}: True}}"))
        if streamed.end != "[DONE]" and not items:
            parts.append(Code(f"done={literal(streamed.end)}"))
        return parts

    def _event(self, schema: Schema, text: bool) -> Code:
        return Code(f"NamedEvent({join([*self._read_as(schema), *([Code('text=True')] if text else [])], ', ')})")

    def _returns(self, operation: Operation, paged: bool) -> list[Code]:
        accept = accepted(operation.responses)
        asked = [Code(f"accept={literal(accept)}")] if accept not in ("", "*/*") else []
        if operation.binary:
            return [Code('reads="binary"'), *asked]
        if operation.result is None:
            return [Code('reads="none"'), *asked]
        if operation.text:
            return [Code('reads="text"'), *asked]
        described = () if paged else answers(operation.responses)
        parts = self._read_as(operation.result)
        if described:
            parts.append(Code('reads="described"'))
        parts += asked if accept != "application/json" else []
        if operation.result.notes.nullable:
            parts.append(Code("optional=True"))
        for key, statuses in zip(("empty", "undescribed"), exceptional_statuses(operation.responses), strict=True):
            statuses = tuple(status for status in statuses if status not in (204, 205))
            if statuses:
                parts.append(Code(f"{key}={literal(statuses)}"))
        if described:
            listed = [self._answer(one) for one in described]
            parts.append(Code(f"responses=({join(listed, ', ')}{',' if len(listed) == 1 else ''})"))
        return parts

    def _answer(self, described: Described) -> Code:
        parts = [literal(described.status), literal(media_name(described.media_type)), literal(described.kind)]
        if described.kind in ("json", "open") and described.schema is not None:
            parts += self._read_as(described.schema)
        return Code(f"ResponseVariant({join(parts, ', ')})")

    def _read_as(self, schema: Schema) -> list[Code]:
        parts: list[Code] = []
        if isinstance(schema, ArraySchema) and not is_free_form(schema.items):
            parts.append(Code("many=True"))
            schema = schema.items
        elif isinstance(schema, MapSchema) and not is_free_form(schema):
            parts.append(Code("mapping=True"))
            schema = schema.values
        returned = self._returned(schema)
        return [] if returned is None else [Code(f"returns={literal(returned)}"), *parts]

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
        for key, kinds in (("files", (FILE, FILES)), ("either", (EITHER,))):
            named = tuple(name for name, kind in shape.files.items() if kind in kinds)
            if named:
                parts.append(Code(f"{key}={literal(named)}"))
        if shape.values:
            parts.append(Code("all_files=True"))
        types = [
            Code(f"{literal(encoding.name)}: {literal(encoding.content_type)}")
            for encoding in shape.content.encodings
            if encoding.content_type
        ]
        if types and shape.kind in ("multipart", "form"):
            parts.append(Code(f"part_types={{{join(types, ', ')}}}"))
        return parts

    def _way(self, shape: BodyShape) -> Code:
        """One of several ways to send a body; `names` are the properties that it has, None where it is given whole."""
        parts = [literal(shape.kind)]
        if shape.properties is not None:
            parts.append(Code(f"names={literal(tuple(prop.name for prop in shape.properties))}"))
        return Code(f"BodyVariant({join([*parts, *self._body_details(shape)], ', ')})")

    def _styles(self, operation: Operation, shape: BodyShape | None) -> list[Code]:
        result: list[Code] = []
        for parameter in operation.parameters:
            style, explode = _USUAL[parameter.location]
            arguments: list[Code] = []
            if parameter.media_type and is_json(parameter.media_type):
                if parameter.style == "querystring":
                    arguments.append(Code('style="querystring"'))
                arguments.append(Code("json=True"))
            else:
                if parameter.style != style:
                    arguments.append(Code(f"style={literal(parameter.style)}"))
                if parameter.explode != explode or parameter.style != style:
                    arguments.append(Code(f"explode={literal(parameter.explode)}"))
            if parameter.allow_reserved:
                arguments.append(Code("reserved=True"))
            if parameter.joints:
                arguments.append(Code(f"separators={literal(parameter.joints)}"))
            if arguments:
                result.append(
                    Code(f"{literal(f'{parameter.location}.{parameter.name}')}: Style({join(arguments, ', ')})")
                )
        forms = [way for way in (shape.ways or (shape,) if shape is not None else ()) if way.kind in _FORMS]
        for form in forms:
            for part in form.content.encodings:
                if part.style and ((part.style, part.explode) != ("form", True) or part.joints):
                    text = f"style={literal(part.style)}, explode={literal(part.explode)}"
                    text += f", separators={literal(part.joints)}" if part.joints else ""
                    result.append(Code(f"{literal(f'body.{part.name}')}: Style({text})"))
        return result

    def _errors(self, operation: Operation) -> list[tuple[str, str]]:
        """Named types of error bodies by status."""
        result = []
        for response in operation.responses:
            schema = error_schema(response)
            if isinstance(schema, RefSchema):
                result.append((response.status, self._names.types[schema.target]))
        return result


def _held(parameter: Parameter) -> Code:
    """What the runtime knows of a parameter whose value the client may hold."""
    parts = [] if parameter.usual is None else [literal(json.loads(parameter.usual.text))]
    if not parameter.required:
        parts.append(Code("required=False"))
    return Code(f"ClientParameter({join(parts, ', ')})")


def error_schema(response: Response) -> Schema | None:
    """The schema of an error's JSON body, where the response is an error that has one."""
    if response.status[:1] in ("2", "3"):
        return None
    return next((content.schema for content in response.contents if is_json(content.media_type)), None)
