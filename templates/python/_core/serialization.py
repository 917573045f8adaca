"""Serializes Python values as JSON, and as text of URLs, headers and forms."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from datetime import date, datetime, time, timedelta
from enum import Enum
from os import PathLike
from typing import Any, NoReturn

from .decimals import TextFloat, are_kept, read_number, write_json
from .sentinel import Omit

JSON_ATOMS = frozenset({str, int, bool, float, type(None)})


def plain(value: object) -> object:
    """The JSON value of a Python value: models by JSON names, without omitted entries. Raises InvalidArgumentError."""
    if type(value) in JSON_ATOMS:
        return value
    if isinstance(value, Mapping):
        return {_key(key): plain(item) for key, item in value.items() if not isinstance(item, Omit)}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value if not isinstance(item, Omit)]
    dump: Any = getattr(value, "model_dump", None)
    if dump is not None:
        if are_kept():
            return _dump_recursively(value)
        try:
            return dump(mode="json", by_alias=True, exclude_unset=True, warnings=False)
        except ValueError:
            return _dump_recursively(value)
    if isinstance(value, Enum):
        return plain(value.value)
    if isinstance(value, (str, int, float)):
        return value
    if isinstance(value, (datetime, date, time, timedelta)):
        return text_of(value)
    if (number := _decimal(value)) is not None:
        try:
            return read_number(number) if "." in number else int(number)
        except ValueError:
            _refuse("a number has more digits than Python reads")
    if _is_uuid(value):
        return str(value)
    if isinstance(value, (bytes, bytearray, memoryview)):
        _refuse("JSON cannot hold bytes: decode them to str, or encode them as base64 where the API says so")
    if isinstance(value, PathLike) or hasattr(value, "read"):
        _refuse("JSON cannot hold a file: read it, and pass its text")
    if isinstance(value, Iterable):
        return [plain(item) for item in value if not isinstance(item, Omit)]
    _refuse(f"JSON cannot hold a {type(value).__name__}")


def _dump_recursively(value: Any) -> object:
    """The JSON value of a model that pydantic's serializer cannot write, for its nesting or its numbers' digits."""
    if hasattr(value, "model_dump"):
        fields, fields_set = type(value).model_fields, value.model_fields_set
        pairs = [(name, item) for name, item in value.__dict__.items() if name in fields_set and name in fields]
        declared = {
            name if fields[name].alias is None else str(fields[name].alias): _dump_recursively(item)
            for name, item in pairs
        }
        return {**declared, **{name: _dump_recursively(item) for name, item in (value.model_extra or {}).items()}}
    if isinstance(value, Mapping):
        return {_key(key): _dump_recursively(item) for key, item in value.items() if not isinstance(item, Omit)}
    if isinstance(value, (list, tuple)):
        return [_dump_recursively(item) for item in value if not isinstance(item, Omit)]
    return plain(value)


def to_json(value: object) -> bytes:
    """A JSON value as compact UTF-8. Raises InvalidArgumentError."""
    try:
        return write_json(value).encode()
    except UnicodeEncodeError:
        # JSON can escape a lone surrogate, which UTF-8 cannot encode.
        return write_json(value, ascii_only=True).encode()
    except ValueError as exc:
        _refuse(f"this value has no JSON: {exc}")


def text_of(value: object) -> str:
    """A scalar for a URL, a header or a form. Raises InvalidArgumentError."""
    if isinstance(value, str):
        return str(value.value) if isinstance(value, Enum) else value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Enum):
        return text_of(value.value)
    if isinstance(value, int):
        try:
            return str(int(value))
        except ValueError:
            _refuse("a number has more digits than Python writes")
    if isinstance(value, float):
        if value - value != 0:
            _refuse(f"{value} is not a number that can be sent")
        if isinstance(value, TextFloat):
            return value.text
        return str(int(value)) if value.is_integer() else repr(value)
    if isinstance(value, (datetime, date, time)):
        return moment_text(value)
    if isinstance(value, timedelta):
        return _duration(value)
    if value is None:
        return "null"
    if (number := _decimal(value)) is not None:
        return number
    if _is_uuid(value):
        return str(value)
    if isinstance(value, (bytes, bytearray)):
        _refuse("a parameter cannot hold bytes: decode them to str, or encode them as base64 where the API says so")
    return to_json(plain(value)).decode()


def basic_credentials(username: str, password: str) -> str:
    """A user name and a password as HTTP Basic authentication sends them (RFC 7617)."""
    from base64 import b64encode

    return b64encode(f"{username}:{password}".encode()).decode()


def moment_text(value: datetime | date | time) -> str:
    """RFC 3339, with `Z` for UTC; a parsed value keeps its string. A naive datetime is local time, as in Python."""
    text = getattr(value, "text", None)
    if isinstance(text, str):
        return text
    if isinstance(value, datetime) and value.tzinfo is None:
        try:
            value = value.astimezone()
        except (OverflowError, ValueError, OSError):
            _refuse(f"{value} has no time zone, and none can be found for it")
    text = value.isoformat()
    return text[:-6] + "Z" if text.endswith("+00:00") else text


def _duration(value: timedelta) -> str:
    """ISO 8601, as JSON Schema defines `duration`."""
    sign = "-" if value < timedelta(0) else ""
    value = abs(value)
    seconds = f"{value.seconds}.{value.microseconds:06}".rstrip("0") if value.microseconds else str(value.seconds)
    return f"{sign}P{value.days}DT{seconds}S"


def _decimal(value: object) -> str | None:
    """The digits of a Decimal; None for other values. Does not import `decimal`, which is slow."""
    if "decimal" not in sys.modules:
        return None
    from decimal import Decimal

    if not isinstance(value, Decimal):
        return None
    if not value.is_finite():
        _refuse(f"{value} is not a number that can be sent")
    whole = value.to_integral_value()
    return format(whole if value == whole else value, "f")


def _is_uuid(value: object) -> bool:
    if "uuid" not in sys.modules:
        return False
    from uuid import UUID

    return isinstance(value, UUID)


def _key(key: object) -> str:
    return key if type(key) is str else text_of(key)


def _refuse(message: str) -> NoReturn:
    from .errors import InvalidArgumentError

    raise InvalidArgumentError(message)
