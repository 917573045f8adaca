"""Scalar types that keep the received form: a date its string, a number its type."""

from __future__ import annotations

import math
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Annotated, Any, Final

from pydantic import TypeAdapter
from pydantic_core import core_schema

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
    from pydantic.json_schema import JsonSchemaValue

from .serialization import moment_text


class _Text:
    """A parsed date or time, with the string it was parsed from."""

    __slots__ = ()

    def __reduce_ex__(self, protocol: Any) -> Any:
        # A value computed from a parsed one has no string.
        text = getattr(self, "text", None)
        return super().__reduce_ex__(protocol) if text is None else (READERS[type(self)], (text,))


class TextDateTime(_Text, datetime):
    """A parsed datetime."""

    __slots__ = ("text",)
    text: str


class TextDate(_Text, date):
    """A parsed date."""

    __slots__ = ("text",)
    text: str


class TextTime(_Text, time):
    """A parsed time."""

    __slots__ = ("text",)
    text: str


def read_datetime(text: str) -> TextDateTime:
    """Parse ISO 8601, and keep the string."""
    try:
        value = TextDateTime.fromisoformat(text)
    except ValueError:
        value = TextDateTime.fromisoformat(_as_pydantic_reads(datetime, text))
    value.text = text
    return value


def read_date(text: str) -> TextDate:
    """Parse ISO 8601, and keep the string."""
    try:
        value = TextDate.fromisoformat(text)
    except ValueError:
        value = TextDate.fromisoformat(_as_pydantic_reads(date, text))
    value.text = text
    return value


def read_time(text: str) -> TextTime:
    """Parse ISO 8601, and keep the string."""
    try:
        value = TextTime.fromisoformat(text)
    except ValueError:
        value = TextTime.fromisoformat(_as_pydantic_reads(time, text))
    value.text = text
    return value


READERS: Final[dict[type, Any]] = {TextDateTime: read_datetime, TextDate: read_date, TextTime: read_time}


def _as_pydantic_reads(cls: type, text: str) -> str:
    """The standard form of a string that Python's parser rejects, such as one with a lower-case `t` or `z`."""
    moment: Any = TypeAdapter(cls).validate_python(text)
    return str(moment.isoformat())


def _written(value: object) -> object:
    """The string of a date or time; any other value unchanged."""
    return moment_text(value) if isinstance(value, (date, time)) else value


class _KeepsText:
    """Parses a date or time so that it is serialized exactly as it was received."""

    __slots__ = ("_format", "_parse", "_standard")

    def __init__(self, parse: Any, standard: core_schema.CoreSchema, format: str) -> None:
        self._parse = parse
        self._standard = standard
        self._format = format

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        read = core_schema.no_info_after_validator_function(self._parse, core_schema.str_schema(strict=True))
        return core_schema.json_or_python_schema(
            json_schema=read,
            python_schema=core_schema.union_schema([read, self._standard], mode="left_to_right"),
            serialization=core_schema.plain_serializer_function_ser_schema(_written, when_used="json"),
        )

    def __get_pydantic_json_schema__(
        self, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return {"type": "string", "format": self._format}


class Exact:
    """Marks an annotation in which whole numbers stay whole: `10` is not read as `10.0`. Write it last."""

    __slots__ = ()

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        schema: Any = _exact(handler(source))
        return schema  # type: ignore[no-any-return]


def _exact(schema: Any) -> Any:
    """The schema with each float replaced by a union of int and float, including bounds."""
    if not isinstance(schema, dict):
        return schema
    if schema.get("type") != "float":
        parts = {key: _exact(part) for key, part in schema.items() if isinstance(part, dict) and "type" in part}
        if isinstance(schema.get("choices"), list):
            parts["choices"] = [_exact(choice) for choice in schema["choices"]]
        return {**schema, **parts}
    whole = core_schema.int_schema(strict=True, **_whole_bounds(schema))
    choices: list[Any] = [whole, schema]
    return core_schema.union_schema(choices, mode="left_to_right")


def _whole_bounds(schema: dict[str, Any]) -> dict[str, Any]:
    """A float's bounds as bounds of the integers within them."""
    bounds: dict[str, Any] = {}
    for name, rounded in (("ge", math.ceil), ("gt", math.floor), ("le", math.floor), ("lt", math.ceil)):
        if schema.get(name) is not None:
            bounds[name] = rounded(schema[name])
    step = schema.get("multiple_of")
    if step is not None and float(step).is_integer():
        bounds["multiple_of"] = int(step)
    return bounds


exact: Final = Exact()

DateTime = Annotated[datetime, _KeepsText(read_datetime, core_schema.datetime_schema(), "date-time")]
"""A datetime; serialized as the string it was parsed from."""

Date = Annotated[date, _KeepsText(read_date, core_schema.date_schema(), "date")]
"""A date; serialized as the string it was parsed from."""

Time = Annotated[time, _KeepsText(read_time, core_schema.time_schema(), "time")]
"""A time; serialized as the string it was parsed from."""

Number = Annotated[float, exact]
"""A number; whole ones stay `int`."""
