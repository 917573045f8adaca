"""The arguments of a generated method for a planned call, by the names that the package gives to places."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel, TypeAdapter

from tests.support.documents import resolve
from tests.support.packages import Package

from .body_judge import file_properties, properties
from .families import member_of
from .planning import FILE, FORMS, Call, is_json


class Uncallable(Exception):
    """A value of the call has no argument that takes it."""


def arguments_of(
    call: Call, package: Package, names: Mapping[str, str], sent_by_client: set[tuple[str, str]]
) -> dict[str, Any]:
    """The arguments of a call; what the client sends by itself is none. Raises Uncallable where one is missing."""
    arguments: dict[str, Any] = {}
    by_client: list[tuple[str, str]] = []
    for (where, name), value in call.values.items():
        argument = names.get(f"{'query' if where == 'querystring' else where}.{name}")
        if argument is not None:
            arguments[argument] = value
        elif (where, name.lower() if where == "header" else name) in sent_by_client:
            by_client.append((where, name))
        else:
            raise Uncallable(f"no argument for the {where} parameter {name}")
    for place in by_client:
        del call.values[place]
    if call.media_type:
        _add_body(arguments, call, package, names)
    if call.chooses_body:
        arguments["extra_headers"] = {"Content-Type": call.media_type}
    return arguments


def _add_body(arguments: dict[str, Any], call: Call, package: Package, names: Mapping[str, str]) -> None:
    schema = call.content.get("schema", {})
    value = call.body
    is_upload = call.media_type.partition(";")[0].strip().lower() == FORMS[0]
    if is_upload and isinstance(value, dict):
        files = file_properties(call.operation, call.media_type)
        value = {name: _with_files(item) if name in files else item for name, item in value.items()}
        call.body.update({name: _with_files(item) for name, item in call.body.items() if name in files})
    elif call.kind.models and is_json(call.media_type):
        value = as_model(call.operation.document, schema, value, package)
    by_property = any(name.startswith("body.") for name in names)
    described = properties(call.operation.document, schema)
    whole = "body" in names and not (by_property and isinstance(call.body, dict) and set(described) & _wire(names))
    if whole:
        arguments[names["body"]] = value
    elif isinstance(call.body, dict):
        for name, item in call.body.items():
            argument = names.get(f"body.{name}")
            given = value[name] if isinstance(value, dict) else _attribute(value, name)
            if argument is not None:
                arguments[argument] = given
            elif name in described:
                raise Uncallable(f"no argument for the property {name} of the body")
            else:
                arguments.setdefault("extra_body", {})[name] = item
    else:
        raise Uncallable("no argument for the body")


def _wire(names: Mapping[str, str]) -> set[str]:
    return {name.removeprefix("body.") for name in names if name.startswith("body.")}


def _with_files(value: Any) -> Any:
    return [FILE for _ in value] if isinstance(value, list) else FILE


def _attribute(model: BaseModel, wire: str) -> Any:
    for name, info in type(model).model_fields.items():
        if (info.serialization_alias or info.alias or name) == wire:
            return getattr(model, name)
    return (model.model_extra or {})[wire]


def as_model(document: dict[str, Any], schema: Any, value: Any, package: Package) -> Any:
    """A value as a user builds it of the package's models, as far down as named schemas lead."""
    if value is None:
        return None
    seen: set[str] = set()
    while isinstance(schema, dict) and isinstance(schema.get("$ref"), str) and schema["$ref"] not in seen:
        reference = schema["$ref"]
        seen.add(reference)
        if isinstance(value, dict):
            reference = member_of(document, reference, value)
        about = package.names["types"].get(reference)
        if about is not None:
            form = getattr(package.module("types"), about["class"])
            if isinstance(form, type) and issubclass(form, BaseModel) and isinstance(value, dict):
                fields = about["fields"]
                return form(**{fields.get(name, name): item for name, item in value.items()})
            return TypeAdapter(form).validate_python(value)
        schema = resolve(document, {"$ref": reference})
    if isinstance(schema, dict) and isinstance(value, list) and isinstance(schema.get("items"), dict):
        return [as_model(document, schema["items"], item, package) for item in value]
    if isinstance(schema, dict) and isinstance(value, dict) and isinstance(schema.get("properties"), dict):
        parts = schema["properties"]
        return {name: as_model(document, parts.get(name), item, package) for name, item in value.items()}
    return value
