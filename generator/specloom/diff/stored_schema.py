"""Schemas of a surface as JSON values: the kind alone where it says all, else an object with what is not usual."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import fields
from operator import attrgetter
from typing import Any

from specloom.core.origin import Origin
from specloom.diff.surface import NO_NOTES
from specloom.ir.model import (
    Annotations,
    AnySchema,
    ArraySchema,
    BooleanSchema,
    Discriminator,
    EnumSchema,
    MapSchema,
    NeverSchema,
    NullSchema,
    NumberSchema,
    ObjectSchema,
    Property,
    RefSchema,
    Schema,
    StringSchema,
    UnionSchema,
)
from specloom.normalise.schemas.values import freeze

_KINDS: dict[str, type[Any]] = {
    "any": AnySchema,
    "never": NeverSchema,
    "null": NullSchema,
    "bool": BooleanSchema,
    "number": NumberSchema,
    "string": StringSchema,
    "enum": EnumSchema,
    "list": ArraySchema,
    "map": MapSchema,
    "object": ObjectSchema,
    "union": UnionSchema,
}
_NAMES = {kind: name for name, kind in _KINDS.items()}
_FLAGS = ("deprecated", "nullable", "read_only", "write_only")
_DEPTH = 200


def encode(schema: Schema) -> Any:
    """A schema as JSON values; a reference is the class name after `#`."""
    kind = type(schema)
    name = f"#{schema.target}" if isinstance(schema, RefSchema) else _NAMES[kind]
    if kind is RefSchema and schema.notes is NO_NOTES:
        return name
    data: dict[str, Any] = {"is": name}
    write = _PARTS.get(kind)
    if write is not None:
        write(schema, data)
    if kind in _USUAL:
        names, members, usual = _USUAL[kind]
        values = members(schema)
        if values != usual:
            data |= {name: value for name, value, other in zip(names, values, usual, strict=True) if value != other}
    notes = schema.notes
    if notes is not NO_NOTES:
        if notes.default is not None:
            data["default"] = json.loads(notes.default.text)
        data |= {flag: True for flag in _FLAGS if getattr(notes, flag)}
    return name if len(data) == 1 else data


def _write_array(schema: ArraySchema, data: dict[str, Any]) -> None:
    data["of"] = encode(schema.items)
    if schema.prefix:
        data["first"] = [encode(one) for one in schema.prefix]


def _write_map(schema: MapSchema, data: dict[str, Any]) -> None:
    data["of"] = encode(schema.values)


def _write_union(schema: UnionSchema, data: dict[str, Any]) -> None:
    data["of"] = [encode(variant) for variant in schema.variants]
    if schema.discriminator is not None:
        tag = schema.discriminator
        data["tag"] = [tag.property, *([value, target] for value, target in tag.mapping)]


def _write_enum(schema: EnumSchema, data: dict[str, Any]) -> None:
    data["of"] = list(schema.values)


def _write_number(schema: NumberSchema, data: dict[str, Any]) -> None:
    if schema.values:
        data["of"] = list(schema.values)


def _write_object(schema: ObjectSchema, data: dict[str, Any]) -> None:
    if schema.properties:
        data["of"] = {p.name: [encode(p.schema), p.required] for p in schema.properties}
    if schema.extra is not None:
        data["extra"] = encode(schema.extra)


_PARTS: dict[type[Any], Callable[[Any, dict[str, Any]], None]] = {
    ArraySchema: _write_array,
    MapSchema: _write_map,
    UnionSchema: _write_union,
    EnumSchema: _write_enum,
    NumberSchema: _write_number,
    ObjectSchema: _write_object,
}
"""What writes the schemas, values and properties in a schema."""

_PLAIN: dict[type[Any], dict[str, type[Any]]] = {
    NumberSchema: {
        "integer": bool,
        "format": str,
        "minimum": float,
        "maximum": float,
        "exclusive_minimum": float,
        "exclusive_maximum": float,
        "multiple_of": float,
    },
    StringSchema: {"format": str, "min_length": int, "max_length": int, "pattern": str, "content_media_type": str},
    ArraySchema: {"min_items": int, "max_items": int, "unique": bool},
    UnionSchema: {"exclusive": bool},
}
"""The members of schemas that are JSON values by themselves, with their types."""


def _usual(kind: type[Any], names: Iterable[str]) -> tuple[tuple[str, ...], Callable[[Any], Any], Any]:
    """Names of members in their order, what gives their values, and their usual values."""
    defaults = {field.name: field.default for field in fields(kind) if field.name in names}
    # With one name, `attrgetter` gives the value itself.
    members = attrgetter(*defaults) if len(defaults) > 1 else lambda schema: (getattr(schema, *defaults),)
    return tuple(defaults), members, tuple(defaults.values())


_USUAL = {kind: _usual(kind, names) for kind, names in _PLAIN.items()}


def decode(data: Any, depth: int = 0) -> Schema:
    """The schema that `encode` gave; ValueError for anything else."""
    if depth > _DEPTH:
        raise ValueError("a schema is nested too deeply")
    given = {"is": data} if isinstance(data, str) else data
    if not isinstance(given, dict) or not isinstance(given.get("is"), str):
        raise ValueError("a schema is neither a word nor an object")
    kind, inner = given["is"], given.get("of")
    notes = _notes(given)
    if kind.startswith("#"):
        return RefSchema(class_name(kind[1:]), notes)
    if kind not in _KINDS:
        raise ValueError(f"there is no kind of schema `{kind}`")
    cls = _KINDS[kind]
    own: dict[str, Any] = {"notes": notes}
    for name, expected in _PLAIN.get(cls, {}).items():
        if name in given:
            own[name] = _checked(given[name], expected)
    if cls in (ArraySchema, MapSchema):
        own["items" if cls is ArraySchema else "values"] = decode(inner, depth + 1)
    if cls is ArraySchema:
        own["prefix"] = tuple(decode(one, depth + 1) for one in _list(given.get("first", [])))
    if cls is NumberSchema:
        own["values"] = tuple(_checked(one, float) for one in _list(inner or []))
    if cls is EnumSchema:
        own["values"] = tuple(_scalar(one) for one in _list(inner))
    if cls is UnionSchema:
        own["variants"] = tuple(decode(one, depth + 1) for one in _list(inner))
        own["discriminator"] = _discriminator(given.get("tag"))
    if cls is ObjectSchema:
        own["properties"] = tuple(_property(name, value, depth) for name, value in _object(inner or {}).items())
        own["extra"] = decode(given["extra"], depth + 1) if "extra" in given else None
    schema: Schema = cls(**own)
    return schema


def _notes(given: dict[str, Any]) -> Annotations:
    default = freeze(given["default"]) if "default" in given else None
    flags: dict[str, Any] = {flag: given.get(flag) is True for flag in _FLAGS}
    return Annotations(default=default, **flags)


def _property(name: str, data: Any, depth: int) -> Property:
    schema, required = _list(data)
    return Property(name, decode(schema, depth + 1), required is True, Origin("", ""))


def _discriminator(data: Any) -> Discriminator | None:
    if data is None:
        return None
    name, *pairs = _list(data)
    return Discriminator(_checked(name, str), tuple((_checked(v, str), class_name(target)) for v, target in pairs))


def class_name(value: Any) -> str:
    """A name that may be written as a type; ValueError for anything else."""
    if not isinstance(value, str) or not value.isidentifier():
        raise ValueError("a class has a name that is none")
    return value


def _checked(value: Any, expected: type[Any]) -> Any:
    if expected is float and isinstance(value, int | float) and not isinstance(value, bool):
        return value
    if not isinstance(value, expected) or (expected is int and isinstance(value, bool)):
        raise ValueError(f"{value!r} is not {expected.__name__}")
    return value


def _scalar(value: Any) -> Any:
    if not isinstance(value, str | int | float | bool):
        raise ValueError(f"{value!r} is no value of an enum")
    return value


def _list(value: Any) -> list[Any]:
    if not isinstance(value, list):
        raise ValueError("a list is missing")
    return value


def _object(value: Any) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise ValueError("an object is missing")
    return value
