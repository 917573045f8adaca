"""Reads data as a type of the API, as responses are read. Imported on demand, because it needs pydantic."""

from __future__ import annotations

from typing import Any, TypeVar, overload

from .parsing import Reader
from .respelling import in_json_names
from .serialization import plain, to_json

T = TypeVar("T")
_readers: dict[str, Reader] = {}


@overload
def parse(form: type[T], data: object, *, strict: bool = False) -> T: ...


@overload
def parse(form: Any, data: object, *, strict: bool = False) -> Any: ...


def parse(form: Any, data: object, *, strict: bool = False) -> Any:
    """Read data as a type, such as `parse(Call, {"id": "1"})`, in the same way as responses are read.

    `data` is a JSON value, such as a dict, whose keys may also be Python's names, or the bytes of JSON. Data that does
    not match the type is kept unchanged; with `strict`, it raises pydantic's ValidationError. Raises ValueError if
    bytes are not JSON.
    """
    content = data if isinstance(data, bytes) else to_json(in_json_names(plain(data), form))
    reader = _reader_of(form)
    return reader.validate(content) if strict else reader.read(content)


def _reader_of(form: Any) -> Reader:
    # Unions in a different order are equal, but are read differently.
    key = f"{form.__module__}.{form.__qualname__}" if isinstance(form, type) else repr(form)
    reader = _readers.get(key)
    if reader is None or (reader.form is not form and reader.form != form):
        reader = _readers[key] = Reader(form)
    return reader
