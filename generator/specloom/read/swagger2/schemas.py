"""Schema objects of Swagger 2.0 as those of OpenAPI 3.0: they stay where they are, keyword by keyword."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from specloom.read.swagger2.moves import Spot

Reference = Callable[[dict[str, Any], Spot, str], None]
"""Notes that a mapping of the new tree holds a `$ref`, where it was written, and the kind of what it leads to."""

_MAPS = ("properties", "patternProperties", "definitions", "$defs")
_LISTS = ("allOf", "anyOf", "oneOf")
_SINGLE = ("additionalProperties", "not")
_BESIDE = ("$ref", "description", "title", "readOnly", "example")
_NULLABLE = ("x-nullable", "x-isnullable")
_UNIONS: dict[object, str] = {"x-oneOf": "oneOf", "x-anyOf": "anyOf", "x-oneof": "oneOf", "x-anyof": "anyOf"}


def convert_schema(value: Any, spot: Spot, refer: Reference) -> Any:
    """A copy in the words of OpenAPI 3.0. Values other than schema objects are returned unchanged."""
    if not isinstance(value, dict):
        return value
    if isinstance(value.get("$ref"), str):
        return _reference(value, spot, refer)
    result: dict[str, Any] = {}
    for key, inner in value.items():
        below = spot.child(key)
        if key in _MAPS and isinstance(inner, dict):
            result[key] = {name: convert_schema(value, below.child(name), refer) for name, value in inner.items()}
        elif (key in _LISTS or key in _UNIONS or key == "items") and isinstance(inner, list):
            result[_UNIONS.get(key) or key] = [
                convert_schema(one, below.child(i), refer) for i, one in enumerate(inner)
            ]
        elif key in _SINGLE or key == "items":
            result[key] = convert_schema(inner, below, refer)
        elif key == "discriminator" and isinstance(inner, str):
            result[key] = {"propertyName": inner}
        elif key in _NULLABLE:
            if inner is True:
                result["nullable"] = True
        elif key == "type" and inner == "file":
            result.update(type="string", format="binary")
        elif key == "format" and value.get("type") == "file":
            continue
        else:
            result[key] = inner
    return result


def _reference(value: dict[str, Any], spot: Spot, refer: Reference) -> dict[str, Any]:
    """A `$ref`; its neighbours have no meaning (Swagger 2.0, Reference Object), but people mean something by these."""
    result: dict[str, Any] = {key: value[key] for key in _BESIDE if key in value}
    if any(value.get(key) is True for key in _NULLABLE):
        result["nullable"] = True
    refer(result, spot, "schema")
    return result
