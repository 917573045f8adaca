"""Scalar types that keep the received form: a date its string, a number its type."""

from __future__ import annotations

import math
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Annotated, Any, Final

from pydantic import TypeAdapter
from pydantic_core import PydanticKnownError, PydanticSerializationUnexpectedValue, core_schema

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
    from pydantic.json_schema import JsonSchemaValue

from .decimals import TextFloat
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
    """Marks an annotation whose numbers and constants keep their JSON type. Write it last.

    `10` is not read as `10.0`, and `true` not as `1`.
    """

    __slots__ = ()

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        schema: Any = _exact(handler(source))
        return schema  # type: ignore[no-any-return]


def exact_fields(schema: core_schema.CoreSchema, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
    """The schema of a class, each of whose fields is exact (`Exact`)."""
    inner: Any = handler.resolve_ref_schema(schema)
    while inner["type"] != "model-fields":
        inner = inner["schema"]
    for field in inner["fields"].values():
        field["schema"] = _exact(field["schema"])
    if "extras_schema" in inner:
        inner["extras_schema"] = _exact(inner["extras_schema"])
    return schema


_MARK: Final = {"specloom_exact": True}
"""The metadata of schemas that are exact already."""
_OWN_CLASS: Final = frozenset(("model", "definition-ref"))
_PARTS: Final = ("choices", "steps", "definitions", "items_schema")


def _exact(schema: Any, in_union: bool = False) -> Any:
    """The schema with exact numbers and constants, in all that it holds. Classes see to their own fields."""
    if not isinstance(schema, dict):
        return schema
    kind = schema.get("type")
    if kind in _OWN_CLASS:
        return schema
    if "specloom_exact" in schema.get("metadata", ()):
        is_number = in_union and "serialization" in schema
        return {**schema, "serialization": _written_as_it_is(in_union)} if is_number else schema
    if kind == "float":
        return _exact_float(schema, in_union)
    if kind == "int":
        return {**schema, "metadata": _MARK, "serialization": _written_as_it_is(in_union)}
    if kind == "literal":
        return _exact_constant(schema)
    in_union = kind in ("union", "tagged-union") or (in_union and kind not in ("list", "dict", "tuple"))
    parts = {key: _exact(part, in_union) for key, part in schema.items() if isinstance(part, dict) and "type" in part}
    for key in _PARTS:
        if isinstance(several := schema.get(key), list):
            parts[key] = [
                (_exact(part[0], in_union), *part[1:]) if isinstance(part, tuple) else _exact(part, in_union)
                for part in several
            ]
        elif key == "choices" and isinstance(several, dict):
            parts[key] = {tag: _exact(part, in_union) for tag, part in several.items()}
    if kind == "union":
        parts["choices"] = [_strict_boolean(choice) for choice in parts["choices"]]
    return {**schema, **parts}


def _exact_float(schema: dict[str, Any], in_union: bool) -> core_schema.CoreSchema:
    """A union of int and float with the same bounds."""
    whole = core_schema.int_schema(strict=True, **_whole_bounds(schema))
    bounded: Any = schema
    fraction = core_schema.json_or_python_schema(
        bounded, core_schema.no_info_wrap_validator_function(_keep_digits, bounded)
    )
    return core_schema.union_schema(
        [whole, fraction],
        mode="left_to_right",
        metadata=_MARK,
        serialization=_written_as_it_is(in_union),
    )


def _keep_digits(value: Any, handler: core_schema.ValidatorFunctionWrapHandler) -> Any:
    number = handler(value)
    return value if isinstance(value, TextFloat) else number


def _strict_boolean(choice: Any) -> Any:
    """A variant of a union: if it is a boolean, numbers are none."""
    return {**choice, "strict": True} if isinstance(choice, dict) and choice.get("type") == "bool" else choice


def _exact_constant(schema: dict[str, Any]) -> Any:
    """Constants that are compared as JSON compares them, where Python holds that 1 equals true."""
    if all(isinstance(value, str) for value in schema["expected"]):
        return schema
    allowed = frozenset((isinstance(value, bool), value) for value in schema["expected"])
    words = [repr(value) for value in schema["expected"]]
    listed = " or ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)

    def check(value: Any, handler: core_schema.ValidatorFunctionWrapHandler) -> Any:
        constant = handler(value)
        if (isinstance(value, bool), constant) not in allowed:
            raise PydanticKnownError("literal_error", {"expected": listed})
        return value

    constant: Any = schema
    return core_schema.no_info_wrap_validator_function(check, constant, metadata=_MARK)


def _written_as_it_is(in_union: bool) -> Any:
    """How numbers are written: as what they are, so that an unexpected `true` is not written as `1`."""
    if not in_union:
        return core_schema.simple_ser_schema("any")
    return core_schema.plain_serializer_function_ser_schema(_written_number)


def _written_number(value: object) -> object:
    if isinstance(value, (int, float)):
        return value
    raise PydanticSerializationUnexpectedValue("a number was expected")


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
