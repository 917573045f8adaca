"""Types: json schema."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from .._core.model import Model
from .._core.open_enums import open_enum

JsonSchemaFormat: TypeAlias = Annotated[
    Literal["date-time", "time", "date", "duration", "email", "hostname", "ipv4", "ipv6", "uuid"] | str,
    open_enum,
]
"""Well-known kind of string. Use `pattern` for anything else."""


class JsonSchema(Model):
    """The part of JSON Schema that Vapi and the model providers understand."""

    type: Annotated[Literal["string", "number", "integer", "boolean", "array", "object"] | str, open_enum]
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
