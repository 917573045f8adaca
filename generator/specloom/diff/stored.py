"""The surface as a file beside the output, one line for each method and type, so that its own history is readable."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any

from specloom.core.json_pointer import escape_token
from specloom.core.origin import Origin
from specloom.core.published import Recorded
from specloom.core.record import record
from specloom.diff.stored_schema import class_name, decode, encode
from specloom.diff.surface import Argument, Field, Method, NamedType, Scheme, Surface
from specloom.ir.model import ObjectSchema

_FORMAT = 2
_LONG = 500
_HEAD = re.compile(rf'\{{\n "format": {_FORMAT},\n "version": ("(?:[^"\\]|\\.)*"),\n "released": (true|false),\n')


@record
class Stored:
    """A surface, the version that it was published as, and whether that was by `generate --release`."""

    surface: Surface
    version: str
    released: bool


def stored_text(stored: Stored, type_rows: str | None = None) -> str:
    """The file: the same bytes for equal surfaces. `type_rows` are the rows of its types, where they are known."""
    surface = stored.surface
    head = {
        "format": _FORMAT,
        "version": stored.version,
        "released": stored.released,
        "package": surface.package,
        "client": surface.client,
        "base_url": surface.base_url,
        "environment": list(surface.environment),
        "takes": {name: encode(take) for name, take in surface.takes.items()},
        "servers": dict(surface.servers),
        "at": [_at(one) if one else "" for one in (surface.title_at, surface.server_at)],
        "doc": surface.doc,
    }
    rows = {
        "schemes": _rows({scheme.key: _scheme(scheme) for scheme in surface.schemes}),
        "methods": _rows({one.call: _method(one) for one in surface.methods.values()}),
        "types": rows_of_types(surface.types.values()) if type_rows is None else type_rows,
    }
    lines = [f'"{name}": {_json(value)}' for name, value in head.items()]
    lines += [f'"{name}": {{\n{row}\n }}' if row else f'"{name}": {{}}' for name, row in rows.items()]
    return "{\n " + ",\n ".join(lines) + "\n}\n"


def rows_of_types(types: Iterable[NamedType]) -> str:
    """The lines of types in a file."""
    return _rows({type_def.name: _named(type_def) for type_def in types})


def _rows(table: Mapping[str, Any]) -> str:
    return ",\n".join(f"  {_json(key)}: {_json(table[key])}" for key in sorted(table))


def as_written(text: str) -> Recorded | None:
    """The record that a file is, where it is known to be as `stored_text` wrote it; None for another format."""
    head = _HEAD.match(text)
    return Recorded(text, json.loads(head[1]), head[2] == "true") if head else None


_json = json.JSONEncoder(ensure_ascii=True, separators=(",", ":")).encode


def _at(origin: Origin, owner: Origin | None = None) -> str:
    """A location. A long one is relative to the location of its owner, which is recorded with it."""
    file, pointer = origin.file, origin.pointer
    if owner is not None and len(pointer) > _LONG and file == owner.file and pointer.startswith(f"{owner.pointer}/"):
        return f"#{pointer[len(owner.pointer) :]}"
    return f"{file}#{pointer}"


def _scheme(scheme: Scheme) -> dict[str, Any]:
    return {"is": [scheme.kind, scheme.location, scheme.name, scheme.scheme], "at": _at(scheme.origin)}


def _method(method: Method) -> dict[str, Any]:
    data: dict[str, Any] = {"http": f"{method.verb} {method.path}", "id": method.id, "at": _at(method.origin)}
    if method.kind != "call":
        data["kind"] = method.kind
    if method.arguments:
        data["takes"] = {a.name: _argument(a, method.origin) for a in method.arguments}
    if method.result is not None:
        data["gives"] = encode(method.result)
    if method.errors:
        data["errors"] = {status: None if schema is None else encode(schema) for status, schema in method.errors}
    for name in ("sends", "server", "paging", "deprecated", "doc", "bare"):
        if getattr(method, name):
            data[name] = getattr(method, name)
    for name in ("success", "receives", "headers"):
        if getattr(method, name):
            data[name] = list(getattr(method, name))
    if method.security:
        data["security"] = [list(keys) for keys in method.security]
    return data


def _argument(argument: Argument, method: Origin) -> dict[str, Any]:
    data = {"in": argument.location, "type": encode(argument.schema), "at": _at(argument.origin, method)}
    extra = {
        "wire": "" if argument.wire == argument.name else argument.wire,
        "written": argument.written,
        "required": argument.required,
    }
    if argument.location == "body" and not argument.wire:
        extra["whole"] = True
    return data | {name: value for name, value in extra.items() if value}


_EMPTY = ObjectSchema(())


def _named(named_type: NamedType) -> dict[str, Any]:
    data: dict[str, Any] = {"at": _at(named_type.origin)}
    if named_type.doc:
        data["doc"] = named_type.doc
    if not isinstance(named_type.schema, ObjectSchema) or named_type.schema != _EMPTY:
        data["type"] = encode(named_type.schema)
    if named_type.fields:
        around = _around(named_type.origin)
        data["fields"] = {field.name: _field(field, named_type.origin, around) for field in named_type.fields}
    return data


def _field(field: Field, owner: Origin, around: str) -> Any:
    """A field of a class at `owner`; its location is recorded unless it is `around` and its name."""
    kind, wire, place = encode(field.schema), field.wire, field.origin
    usual = place.pointer == around + escape_token(wire) and place.file == owner.file
    if usual and wire == field.name and not field.required:
        return kind if isinstance(kind, str) else {"type": kind}
    data: dict[str, Any] = {"type": kind}
    if wire != field.name:
        data["wire"] = wire
    if field.required:
        data["required"] = True
    if not usual:
        data["at"] = _at(place, owner)
    return data


def _around(owner: Origin) -> str:
    """Where the fields of a class usually are, up to their names."""
    return f"{owner.pointer}/properties/"


def parse_stored(text: str) -> Stored:
    """The file read back; ValueError where it is not one."""
    try:
        data = json.loads(text)
        if not isinstance(data, dict) or data.get("format") != _FORMAT:
            raise ValueError("it has another format")
        title_at, server_at = (_origin(text) if text else None for text in _texts(data["at"]))
        surface = Surface(
            package=_text(data["package"]),
            client=_text(data["client"]),
            base_url=_text(data["base_url"]),
            environment=_texts(data["environment"]),
            schemes=tuple(_read_scheme(key, one) for key, one in sorted(data["schemes"].items())),
            methods={one.key: one for one in (_read_method(*pair) for pair in sorted(data["methods"].items()))},
            types={one.name: one for one in (_read_named(*pair) for pair in sorted(data["types"].items()))},
            takes={name: decode(value) for name, value in data["takes"].items()},
            servers={name: _text(url) for name, url in data["servers"].items()},
            title_at=title_at,
            server_at=server_at,
            doc=_text(data["doc"]),
        )
        return Stored(surface, _text(data["version"]), data["released"] is True)
    except RecursionError:
        raise ValueError("it is nested too deeply") from None
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"a part of it is missing or of another kind ({type(error).__name__})") from None


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError("a text is missing")
    return value


def _texts(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise ValueError("a list is missing")
    return tuple(_text(one) for one in value)


def _origin(value: Any, owner: Origin | None = None) -> Origin:
    if owner is not None and _text(value).startswith("#/"):
        return Origin(owner.file, owner.pointer + value[1:])
    file, _, pointer = _text(value).partition("#")
    return Origin(file, pointer)


def _read_scheme(key: str, data: Mapping[str, Any]) -> Scheme:
    kind, location, name, scheme = _texts(data["is"])
    return Scheme(key, kind, location, name, scheme, _origin(data["at"]))


def _read_method(call: str, data: Mapping[str, Any]) -> Method:
    resource, _, name = call.partition(".")
    verb, _, path = _text(data["http"]).partition(" ")
    errors = {status: None if value is None else decode(value) for status, value in data.get("errors", {}).items()}
    origin = _origin(data["at"])
    return Method(
        resource=resource,
        name=name,
        verb=verb,
        path=path,
        id=_text(data["id"]),
        kind=_text(data.get("kind", "call")),
        arguments=tuple(_read_argument(key, value, origin) for key, value in data.get("takes", {}).items()),
        result=decode(data["gives"]) if "gives" in data else None,
        origin=origin,
        sends=_text(data.get("sends", "")),
        success=_texts(data.get("success", [])),
        receives=_texts(data.get("receives", [])),
        headers=_texts(data.get("headers", [])),
        errors=tuple(sorted(errors.items(), key=lambda pair: pair[0])),
        security=tuple(_texts(one) for one in data.get("security", [])),
        server=_text(data.get("server", "")),
        paging=_text(data.get("paging", "")),
        deprecated=data.get("deprecated") is True,
        doc=_text(data.get("doc", "")),
        bare=data.get("bare") is True,
    )


def _read_argument(name: str, data: Mapping[str, Any], method: Origin) -> Argument:
    wire = "" if data.get("whole") is True else _text(data.get("wire", name))
    required = data.get("required") is True
    written = _text(data.get("written", ""))
    origin = _origin(data["at"], method)
    return Argument(name, wire, _text(data["in"]), required, decode(data["type"]), origin, written)


def _read_named(name: str, data: Mapping[str, Any]) -> NamedType:
    schema = decode(data["type"]) if "type" in data else ObjectSchema(())
    origin = _origin(data["at"])
    fields = tuple(_read_field(field, value, origin) for field, value in data.get("fields", {}).items())
    return NamedType(class_name(name), schema, origin, fields, _text(data.get("doc", "")))


def _read_field(name: str, data: Any, owner: Origin) -> Field:
    given: Mapping[str, Any] = {"type": data} if isinstance(data, str) else data
    wire = _text(given.get("wire", name))
    origin = _origin(given["at"], owner) if "at" in given else Origin(owner.file, _around(owner) + escape_token(wire))
    return Field(name, wire, given.get("required") is True, decode(given["type"]), origin)
