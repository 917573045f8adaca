"""Selects the media type of a body: by the call's Content-Type, otherwise by its arguments."""

from __future__ import annotations

import io
from collections.abc import Mapping
from dataclasses import replace
from os import PathLike
from typing import TYPE_CHECKING, NoReturn

from .operation import BodyVariant, Operation
from .options import RequestOptions
from .sentinel import Omit

if TYPE_CHECKING:
    from .request import Arguments

DEFAULT_TYPES = {
    "json": "application/json",
    "lines": "application/jsonl",
    "form": "application/x-www-form-urlencoded",
    "multipart": "multipart/form-data",
    "text": "text/plain",
    "binary": "application/octet-stream",
}


def choose_body_variant(
    operation: Operation[object], arguments: Arguments, options: RequestOptions
) -> tuple[Operation[object], RequestOptions]:
    """The operation with the selected variant, and the options without Content-Type. Raises InvalidArgumentError."""
    names = {name for name, value in (arguments.properties or {}).items() if not isinstance(value, Omit)}
    if names and not isinstance(arguments.body, Omit):
        _refuse(f"pass `body` as a whole, or its properties ({', '.join(sorted(names))}), not both")
    headers = dict(options.get("extra_headers") or {})
    key = next((name for name in headers if name.lower() == "content-type"), None)
    variant = None if key is None else _of_type(operation.bodies, headers[key] or "")
    if variant is not None and key is not None:
        if variant.kind == "multipart":
            del headers[key]  # it needs a boundary, which only the multipart encoder knows
        options = {**options, "extra_headers": headers}
    else:
        variant = _of_whole(operation, arguments.body) if arguments.properties is None or not names else None
        variant = variant or _of_properties(operation, names, arguments.properties or {})
    selected = replace(
        operation,
        body=variant.kind,
        content_type=variant.content_type,
        files=variant.files,
        either=variant.either,
        all_files=variant.all_files,
        part_types=variant.part_types,
    )
    return selected, options


def _of_type(bodies: tuple[BodyVariant, ...], media_type: str) -> BodyVariant | None:
    name = _name(media_type)
    return next(
        (variant for variant in bodies if _name(variant.content_type or DEFAULT_TYPES[variant.kind]) == name), None
    )


def _name(media_type: str) -> str:
    return media_type.partition(";")[0].strip().lower()


def _of_whole(operation: Operation[object], body: object) -> BodyVariant | None:
    """The variant for a body that is passed as a whole, or None."""
    if isinstance(body, Omit):
        return None
    wholes = [variant for variant in operation.bodies if variant.names is None]
    # A str is text rather than JSON, and JSON rather than the path of a file.
    order: tuple[str, ...] = ("json", "lines")
    if is_content(body) or isinstance(body, str):
        order = ("binary", "lines") if is_content(body) else ("text", "json", "binary", "lines")
    for kind in order:
        for variant in wholes:
            if variant.kind == kind:
                return variant
    # An object may also be passed as a whole, even if its properties are arguments.
    is_object = isinstance(body, Mapping) or hasattr(body, "model_dump")
    json_variant = next((variant for variant in operation.bodies if is_object and variant.kind == "json"), None)
    return json_variant or (wholes[0] if wholes else None)


def _of_properties(operation: Operation[object], names: set[str], values: Mapping[str, object]) -> BodyVariant:
    """The first variant with all of these properties that accepts files where files are passed."""
    files = {name for name in names if _holds_content(values[name])}
    objects = [variant for variant in operation.bodies if variant.names is not None]
    for variant in objects:
        if names <= {*(variant.names or ())} and files <= {*variant.files, *variant.either}:
            return variant
    if not objects:
        return operation.bodies[0]
    if not names:
        return objects[0]
    alternatives = "; or ".join(", ".join(variant.names or ()) for variant in objects)
    _refuse(f"no media type of this body has all of {', '.join(sorted(names))}: pass {alternatives}")


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
