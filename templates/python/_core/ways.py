"""Selects one of several ways to send a body: by the call's Content-Type, otherwise by its arguments."""

from __future__ import annotations

import io
from collections.abc import Mapping
from dataclasses import replace
from os import PathLike
from typing import TYPE_CHECKING, NoReturn

from .operation import BodyWay, Operation
from .options import RequestOptions
from .sentinel import Omit

if TYPE_CHECKING:
    from .request import Arguments

USUAL = {
    "json": "application/json",
    "lines": "application/jsonl",
    "form": "application/x-www-form-urlencoded",
    "multipart": "multipart/form-data",
    "text": "text/plain",
    "binary": "application/octet-stream",
}


def choose_way(
    operation: Operation[object], arguments: Arguments, options: RequestOptions
) -> tuple[Operation[object], RequestOptions]:
    """The operation with only the selected way, and the options without the header that selected it."""
    given = {name for name, value in (arguments.properties or {}).items() if not isinstance(value, Omit)}
    if given and not isinstance(arguments.body, Omit):
        _refuse(f"pass `body` as a whole, or its properties ({', '.join(sorted(given))}), not both")
    headers = dict(options.get("extra_headers") or {})
    key = next((name for name in headers if name.lower() == "content-type"), None)
    way = None if key is None else _of_type(operation.ways, headers[key] or "")
    if way is not None and key is not None:
        if way.kind == "multipart":
            del headers[key]  # it needs a boundary, which only the multipart encoder knows
        options = {**options, "extra_headers": headers}
    else:
        way = _of_whole(operation, arguments.body) if arguments.properties is None or not given else None
        way = way or _of_properties(operation, given, arguments.properties or {})
    chosen = replace(
        operation,
        body=way.kind,
        content_type=way.content_type,
        files=way.files,
        either=way.either,
        all_files=way.all_files,
        part_types=way.part_types,
    )
    return chosen, options


def _of_type(ways: tuple[BodyWay, ...], media_type: str) -> BodyWay | None:
    name = _name(media_type)
    return next((one for one in ways if _name(one.content_type or USUAL[one.kind]) == name), None)


def _name(media_type: str) -> str:
    return media_type.partition(";")[0].strip().lower()


def _of_whole(operation: Operation[object], body: object) -> BodyWay | None:
    """The way for a body that is passed as a whole; None if there is none."""
    if isinstance(body, Omit):
        return None
    wholes = [one for one in operation.ways if one.names is None]
    # A str is text rather than JSON, and JSON rather than the path of a file.
    order: tuple[str, ...] = ("json", "lines")
    if is_content(body) or isinstance(body, str):
        order = ("binary", "lines") if is_content(body) else ("text", "json", "binary", "lines")
    for kind in order:
        for one in wholes:
            if one.kind == kind:
                return one
    # An object may also be passed as a whole, even if its properties are arguments.
    is_object = isinstance(body, Mapping) or hasattr(body, "model_dump")
    named = next((one for one in operation.ways if is_object and one.kind == "json"), None)
    return named or (wholes[0] if wholes else None)


def _of_properties(operation: Operation[object], given: set[str], values: Mapping[str, object]) -> BodyWay:
    """The first way that has all of these properties, and accepts files for those that are files."""
    files = {name for name in given if _holds_content(values[name])}
    objects = [one for one in operation.ways if one.names is not None]
    for one in objects:
        if given <= {*(one.names or ())} and files <= {*one.files, *one.either}:
            return one
    if not objects:
        return operation.ways[0]
    if not given:
        return objects[0]
    known = "; or ".join(", ".join(one.names or ()) for one in objects)
    _refuse(f"no media type of this body has all of {', '.join(sorted(given))}: pass {known}")


def is_content(value: object) -> bool:
    """Whether a value can only be the content of a file: a str may be a path or text."""
    if isinstance(value, tuple):
        return 2 <= len(value) <= 4 and isinstance(value[0], str) and (is_content(value[1]) or len(value) > 2)
    return isinstance(value, (bytes, bytearray, memoryview, PathLike, io.IOBase)) or hasattr(value, "read")


def _holds_content(value: object) -> bool:
    return is_content(value) or (isinstance(value, list) and any(map(is_content, value)))


def _refuse(message: str) -> NoReturn:
    from .errors import InvalidArgumentError

    raise InvalidArgumentError(message)
