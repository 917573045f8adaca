"""TypedDicts for the types: json schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal

    from ..json_schema import JsonSchema, JsonSchemaFormat


class JsonSchemaDict(TypedDict, total=False):
    """The part of JSON Schema that Vapi and the model providers understand."""

    type: Required[Literal["string", "number", "integer", "boolean", "array", "object"] | str]
    items: JsonSchema | JsonSchemaDict
    properties: Mapping[str, JsonSchema | JsonSchemaDict]
    description: str
    pattern: str
    format: JsonSchemaFormat
    required: Sequence[str]
    enum: Sequence[str]
    title: str
