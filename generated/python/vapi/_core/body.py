"""Request bodies: JSON, forms, text and raw bytes. Multipart and files are in `uploads`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NoReturn
from urllib.parse import quote_plus

from .operation import Operation, Style
from .params import styled_pairs
from .sentinel import Omit
from .serialization import plain, text_of, to_json

if TYPE_CHECKING:
    from .uploads import Chunks

_FORM = "application/x-www-form-urlencoded"
BODY_METHODS = frozenset({"POST", "PUT", "PATCH"})


@dataclass(frozen=True, slots=True)
class Body:
    """A request's body with the headers that describe it, by lower-case name."""

    content: bytes | Chunks = b""
    headers: Mapping[str, str] = field(default_factory=dict)

    @property
    def replayable(self) -> bool:
        """Whether the body can be sent a second time."""
        return isinstance(self.content, bytes) or self.content.replayable


NO_BODY = Body()


def encode_body(
    operation: Operation[object], body: object, extra: Mapping[str, object] | None, *, whole: bool = False
) -> Body:
    """The body of a call: a mapping of arguments by wire name, or any other value as it is.

    A body that was passed as a `whole` is sent even if it is an empty object.
    """
    if isinstance(body, Mapping):
        properties = {name: value for name, value in body.items() if not isinstance(value, Omit)}
        # An object body whose properties are all omitted is still an object if a body is expected.
        required = operation.body_required
        expected = operation.method in BODY_METHODS if required is None else required
        body = properties if properties or whole or expected or extra is not None else Omit()
    if extra or (extra is not None and isinstance(body, Omit)):
        body = _merge(body, extra)
    if isinstance(body, Omit):
        return NO_BODY
    match operation.body:
        case "form":
            if isinstance(body, str):
                return Body(body.encode(), {"content-type": operation.content_type or _FORM})
            return _form(operation, _properties(body))
        case "multipart":
            from .uploads import encode_multipart

            return Body(*encode_multipart(operation, _properties(body)))
        case "lines" if not _is_file(body):
            return Body(_lines(operation, body), {"content-type": operation.content_type or "application/jsonl"})
        case "binary" | "lines":
            from .uploads import encode_file

            return Body(*encode_file(operation, body))
        case "text":
            if not isinstance(body, str):
                _refuse(f"this body is text: pass a str, not {type(body).__name__}")
            return Body(body.encode(), {"content-type": operation.content_type or "text/plain; charset=utf-8"})
        case _:
            return Body(to_json(plain(body)), {"content-type": operation.content_type or "application/json"})


def _is_file(body: object) -> bool:
    from .body_variants import is_content

    return isinstance(body, str) or is_content(body)


def _lines(operation: Operation[object], body: object) -> bytes:
    """The items of a body as JSON, one a line; a JSON text sequence marks where each begins (RFC 7464, 2.2)."""
    is_item = isinstance(body, Mapping) or hasattr(body, "model_dump")
    items = body if isinstance(body, Iterable) and not is_item else (body,)
    start = b"\x1e" if "json-seq" in (operation.content_type or "") else b""
    return b"".join(start + to_json(plain(item)) + b"\n" for item in items if not isinstance(item, Omit))


def _merge(body: object, extra: Mapping[str, object]) -> object:
    base = {} if isinstance(body, Omit) else _properties(body)
    return {**base, **extra}


def _properties(body: object) -> Mapping[str, object]:
    """An object body's properties by wire name; their values, such as files and dates, stay unchanged."""
    if isinstance(body, Mapping):
        return body
    dumped = plain(body)
    if isinstance(dumped, dict):
        return dumped
    _refuse(f"this body is an object: pass a mapping or a model, not {type(body).__name__}")


def _form(operation: Operation[object], properties: Mapping[str, object]) -> Body:
    pairs: list[str] = []
    for name, value in properties.items():
        style = operation.styles.get(f"body.{name}")
        if value is None or isinstance(value, Omit):
            continue
        if style is not None:
            pairs += (f"{quote_plus(key)}={text}" for key, text in styled_pairs(name, value, style))
            continue
        if operation.part_types.get(name, "").endswith("json"):
            pairs += (f"{quote_plus(key)}={text}" for key, text in styled_pairs(name, value, Style(json=True)))
            continue
        items = value if isinstance(value, (list, tuple)) else (value,)
        pairs += (f"{quote_plus(name)}={quote_plus(text_of(item))}" for item in items if item is not None)
    content_type = operation.content_type or _FORM
    return Body("&".join(pairs).encode(), {"content-type": content_type})


def _refuse(message: str) -> NoReturn:
    from .errors import InvalidArgumentError

    raise InvalidArgumentError(message)
