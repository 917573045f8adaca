"""Types: json schema."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._core.model import Model

JsonSchemaFormat: TypeAlias = Literal[
    "date-time", "time", "date", "duration", "email", "hostname", "ipv4", "ipv6", "uuid"
]
"""Well-known kind of string. Use `pattern` for anything else."""


class JsonSchema(Model):
    """The part of JSON Schema that Vapi and the model providers understand."""

    type: Literal["string", "number", "integer", "boolean", "array", "object"]
    """Type of the value. Describe an `array` further with `items` and an `object` with `properties`."""

    items: JsonSchema | None = None
    """Schema of each element. Mandatory for arrays."""

    properties: dict[str, JsonSchema] | None = None
    """Schema of each property, by name. Mandatory for objects."""

    description: str | None = None
    """Hint for the model about what belongs here."""

    pattern: str | None = None
    """Regular expression that a string has to match. Use `format` for common kinds of string."""

    format: JsonSchemaFormat | None = None
    """Well-known kind of string. Use `pattern` for anything else."""

    required: list[str] | None = None
    """Names of the properties that an object must have."""

    enum: list[str] | None = None
    """The only values allowed."""

    title: str | None = None
    """Short heading for people who read the schema."""
