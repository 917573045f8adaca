"""Parameters, headers and forms of Swagger 2.0 (Parameter Object, Items Object, Header Object) for OpenAPI 3.0."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from specloom.read.joints import JOINTS
from specloom.read.swagger2.moves import Spot
from specloom.read.swagger2.schemas import Reference, convert_schema

Warn = Callable[[str, Spot, str], None]
"""Tells a warning: its code, where it was written, what it is."""

JSON = "application/json"
FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"

# What belongs to the value, and so into `schema`; all else belongs to the parameter.
_ITEMS = frozenset(
    "type format items enum default minimum maximum exclusiveMinimum exclusiveMaximum minLength maxLength pattern "
    "minItems maxItems uniqueItems multipleOf x-nullable readOnly title properties allOf additionalProperties".split()
)
_LOST = frozenset(("collectionFormat", "in", "name", "x-example"))
_QUERY_STYLES: dict[str, tuple[str, bool]] = {
    "csv": ("form", False),
    "multi": ("form", True),
    "ssv": ("spaceDelimited", False),
    "tsv": ("tabDelimited", False),
    "pipes": ("pipeDelimited", False),
}
_FORMATS = {"csv": ",", "ssv": " ", "tsv": "\t", "pipes": "|", "multi": ""}


def convert_parameter(value: dict[str, Any], spot: Spot, refer: Reference, warn: Warn) -> dict[str, Any]:
    """A path, query or header parameter."""
    result = {"name": value.get("name"), "in": value.get("in"), **_rest(value)}
    if isinstance(value.get("schema"), dict):  # not allowed here, but people write it
        result["schema"] = convert_schema(value["schema"], spot.child("schema"), refer)
    else:
        result["schema"] = items_schema(value, spot, refer, warn)
    if "x-example" in value:
        result["example"] = value["x-example"]
    style = array_style(value, str(value.get("in")), spot, warn)
    if style is not None:
        result["style"], result["explode"] = style
    joints = array_joints(value, str(value.get("in")), spot, warn)
    if joints:
        result[JOINTS] = joints
    return result


def convert_header(value: dict[str, Any], spot: Spot, refer: Reference, warn: Warn) -> dict[str, Any]:
    """A header of a response."""
    array_style(value, "header", spot, warn)
    return {**_rest(value), "schema": items_schema(value, spot, refer, warn)}


def items_schema(value: Mapping[str, Any], spot: Spot, refer: Reference, warn: Warn) -> Any:
    """The schema of a parameter, a header or of an array's items: what these say of the value itself."""
    return convert_schema({key: entry for key, entry in value.items() if key in _ITEMS}, spot, refer)


def array_style(value: Mapping[str, Any], location: str, spot: Spot, warn: Warn) -> tuple[str, bool] | None:
    """`style` and `explode` for a `collectionFormat`, which only arrays have."""
    if value.get("type") != "array":
        return None
    format_ = value.get("collectionFormat", "csv")
    if location in ("query", "formData"):
        if isinstance(format_, str) and format_ in _QUERY_STYLES:
            return _QUERY_STYLES[format_]
    elif isinstance(format_, str) and format_ in _FORMATS and format_ != "multi":
        return "simple", False  # what is not commas is told by `array_joints`
    text = f"`collectionFormat: {format_}` does not exist for {location} parameters here; commas are used"
    warn("SL150", spot.child("collectionFormat"), text)
    return ("form" if location in ("query", "formData") else "simple"), False


def array_joints(value: Mapping[str, Any], location: str, spot: Spot, warn: Warn) -> list[str]:
    """What stands between items, level by level, where OpenAPI 3 has no style for it: lists in lists and so on."""
    found: list[str] = []
    level: Any = value
    while isinstance(level, dict) and level.get("type") == "array" and len(found) < 40:
        format_ = level.get("collectionFormat", "csv")
        known = isinstance(format_, str) and format_ in _FORMATS
        if found and (not known or format_ == "multi"):
            text = f"`collectionFormat: {format_}` does not exist for a list in a list; commas are used"
            warn("SL150", spot.child("collectionFormat"), text)
        multi = not found and location in ("query", "formData")
        found.append(_FORMATS[format_] if known and (format_ != "multi" or multi) else ",")
        level, spot = level.get("items"), spot.child("items")
    usual = location in ("query", "formData") or found[:1] == [","]
    return [] if usual and len(found) < 2 else found


def body_content(value: dict[str, Any], spot: Spot, media_types: list[str], refer: Reference) -> dict[str, Any]:
    """The request body that a parameter `in: body` describes; what moves where is for the caller to note."""
    made: dict[str, Any] = {key: value[key] for key in ("description", "required") if key in value}
    made.update((key, entry) for key, entry in value.items() if key.startswith("x-") and key != "x-example")
    schema = convert_schema(value["schema"], spot.child("schema"), refer) if "schema" in value else {}
    content: dict[str, Any] = {}
    examples = value.get("x-example") or value.get("x-examples")
    for media_type in media_types or [JSON]:
        content[media_type] = {"schema": schema}
        if isinstance(examples, dict) and media_type in examples:
            content[media_type]["example"] = examples[media_type]
    return {**made, "content": content}


def form_media_type(parts: list[dict[str, Any]], consumes: list[str]) -> str:
    """Multipart where a file is among the parts or nothing else is declared."""
    names = {consume.partition(";")[0].strip().lower(): consume for consume in reversed(consumes)}
    if any(part.get("type") == "file" for part in parts) or (MULTIPART in names and FORM not in names):
        return names.get(MULTIPART, MULTIPART)
    return names.get(FORM, FORM)


def form_schema(parts: list[tuple[dict[str, Any], Spot]], refer: Reference, warn: Warn) -> tuple[Any, Any]:
    """The schema and the encodings of a body made of parameters `in: formData`."""
    properties: dict[str, Any] = {}
    encoding: dict[str, Any] = {}
    for value, spot in parts:
        name = value["name"]
        words = {key: value[key] for key in ("description", "deprecated") if key in value}
        inner = items_schema(value, spot, refer, warn)
        properties[name] = {**inner, **words}
        style = array_style(value, "formData", spot, warn)
        if style is not None:
            encoding[name] = {"style": style[0], "explode": style[1]}
            joints = array_joints(value, "formData", spot, warn)
            if joints:
                encoding[name][JOINTS] = joints
    schema: dict[str, Any] = {"type": "object", "properties": properties}
    required = [value["name"] for value, _ in parts if value.get("required") is True]
    if required:
        schema["required"] = required
    return schema, encoding


def _rest(value: Mapping[str, Any]) -> dict[str, Any]:
    return {key: entry for key, entry in value.items() if key not in _ITEMS and key not in _LOST and key != "schema"}
