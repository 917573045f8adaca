"""Parameters and forms as they stand in a request (OpenAPI 3.1.1, 4.8.12, "Style Values"; RFC 6570).

What is written here for other programs, curl and Postman, is what the runtime of the SDK sends (`_core/params.py`).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from typing import Any
from urllib.parse import quote

from specloom.core.record import record
from specloom.ir.model import Parameter, PartEncoding
from specloom.normalise.body_shapes import is_json
from specloom.sdk.arguments import BodyShape

Encode = Callable[[str], str]
Pairs = list[tuple[str, str]]

_RESERVED = ":/?#[]@!$&'()*+,;="
_RESERVED_IN_PATH = ":/@!$&'()*+,;="
_DELIMITERS = {"form": ",", "spaceDelimited": "%20", "pipeDelimited": "%7C", "tabDelimited": "%09"}


@record
class _Style:
    """How a value is written, wherever it stands."""

    style: str
    explode: bool
    joints: tuple[str, ...] = ()


def query_pairs(parameter: Parameter, value: Any) -> Pairs:
    """A query parameter as encoded names and values; the whole query has no name."""
    if parameter.style == "querystring":
        if is_json(parameter.media_type):
            return [("", encoded(_compact(value)))]
        entries = value.items() if isinstance(value, dict) else ()
        return [(encoded(key), encoded(scalar(item))) for key, inner in entries for item in _each(inner)]
    encode = _keeping_reserved if parameter.allow_reserved else encoded
    if parameter.media_type:
        return [(encoded(parameter.name), encode(_compact(value)))]
    style = _Style(parameter.style, parameter.explode, parameter.joints)
    return [(encoded(name), text) for name, text in _styled(parameter.name, value, style, encode)]


def cookie_pairs(parameter: Parameter, value: Any) -> Pairs:
    """A cookie parameter as names and encoded values; those of the style `cookie` are not encoded."""
    encode = str if parameter.style == "cookie" else encoded
    if parameter.media_type:
        return [(parameter.name, encode(_compact(value)))]
    style = _Style(parameter.style, parameter.explode, parameter.joints)
    return list(_styled(parameter.name, value, style, encode))


def form_pairs(body: BodyShape, name: str, value: Any) -> Pairs:
    """A property of an URL-encoded form as encoded names and values."""
    encoding = _encoding(body, name)
    if encoding is not None and _has_style(encoding):
        style = _Style(encoding.style, encoding.explode, encoding.joints)
        return [(encoded(key), text) for key, text in _styled(name, value, style, encoded)]
    if encoding is not None and encoding.content_type.endswith("json"):
        return [(encoded(name), encoded(_compact(value)))]
    return [(encoded(name), encoded(scalar(item))) for item in _each(value)]


def form_parts(body: BodyShape, name: str, value: Any) -> Pairs:
    """A property of a multipart form, no file, as the media type (empty for plain text) and the text of each part."""
    encoding = _encoding(body, name)
    media_type = encoding.content_type if encoding is not None else ""
    if encoding is not None and encoding.joints:
        style = _Style("cookie", encoding.explode, encoding.joints)
        value = [text for _, text in _styled(name, value, style, str)]
    elif encoding is not None and encoding.style and not encoding.explode and isinstance(value, list):
        delimiter = {"spaceDelimited": " ", "pipeDelimited": "|", "tabDelimited": "\t"}.get(encoding.style, ",")
        value = delimiter.join(map(scalar, value))
    parts = []
    for item in _each(value):
        if isinstance(item, dict | list):
            parts.append((media_type or "application/json", _compact(item)))
        else:
            parts.append((media_type, _compact(item) if media_type.endswith("json") else scalar(item)))
    return parts


def header_text(parameter: Parameter, value: Any) -> str:
    """The value of a header, on one line."""
    if parameter.joints:
        text = _in_joints(value, parameter.joints, str)
    else:
        text = _compact(value) if parameter.media_type else _simple(value, parameter.explode, str)
    return " ".join(text.split())


def path_text(parameter: Parameter, value: Any) -> str:
    """What stands for a placeholder, percent-encoded."""
    explode = parameter.explode
    if parameter.media_type:
        return encoded(_compact(value))
    if parameter.joints:
        return _in_joints(value, parameter.joints, encoded)
    if parameter.style == "label":
        text = _simple(value, explode, encoded)
        return text and "." + (text.replace(",", ".") if explode else text)
    if parameter.style == "matrix":
        return _matrix(encoded(parameter.name), value, explode=explode)
    return _simple(value, explode, _in_path if parameter.allow_reserved else encoded)


def encoded(text: str) -> str:
    """All but unreserved characters percent-encoded (RFC 3986, section 2.3)."""
    return quote(text, safe="")


def scalar(value: Any) -> str:
    """One value as text: strings as they are, everything else as JSON."""
    return value if isinstance(value, str) else _compact(value)


def _keeping_reserved(text: str) -> str:
    return quote(text, safe=_RESERVED)


def _in_path(text: str) -> str:
    return quote(text, safe=_RESERVED_IN_PATH + "%")


def _compact(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _each(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _encoding(body: BodyShape, name: str) -> PartEncoding | None:
    return next((part for part in body.content.encodings if part.name == name), None)


def _has_style(encoding: PartEncoding) -> bool:
    usual = (encoding.style, encoding.explode) == ("form", True)
    return bool(encoding.style) and (not usual or bool(encoding.joints))


def _styled(name: str, value: Any, style: _Style, encode: Encode) -> Iterator[tuple[str, str]]:
    """A value in a style of queries, as names, not encoded, and encoded values."""
    delimiter = _DELIMITERS.get(style.style, ",")
    if style.joints:
        first, *rest = style.joints
        items = value if isinstance(value, list) and not first else [value]
        yield from ((name, _in_joints(item, rest if items is value else style.joints, encode)) for item in items)
    elif isinstance(value, dict):
        if style.style == "deepObject":
            yield from ((key, encode(text)) for key, text in _deep(name, value))
        elif style.explode:
            yield from ((key, encode(scalar(item))) for key, item in value.items())
        else:
            yield name, delimiter.join(encode(part) for key, item in value.items() for part in (key, scalar(item)))
    elif isinstance(value, list):
        texts = [encode(scalar(item)) for item in value]
        if style.explode and style.style in ("form", "cookie"):
            yield from ((name, text) for text in texts)
        else:
            yield name, delimiter.join(texts)
    else:
        yield name, encode(scalar(value))


def _deep(prefix: str, value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for key, item in value.items():
            yield from _deep(f"{prefix}[{key}]", item)
    elif isinstance(value, list):
        for item in value:
            yield from _deep(prefix, item)
    else:
        yield prefix, scalar(value)


def _in_joints(value: Any, joints: Sequence[str], encode: Encode) -> str:
    """A list, of lists maybe, in the collection formats of Swagger 2.0."""
    if not isinstance(value, list):
        return encode(scalar(value))
    joint = joints[0] if joints else ","
    between = joint if joint == "," or encode is str else encoded(joint)
    return between.join(_in_joints(item, joints[1:], encode) for item in value)


def _simple(value: Any, explode: bool, encode: Encode) -> str:
    if isinstance(value, list):
        return ",".join(encode(scalar(item)) for item in value)
    if isinstance(value, dict):
        return ",".join(f"{encode(k)}{'=' if explode else ','}{encode(scalar(item))}" for k, item in value.items())
    return encode(scalar(value))


def _matrix(name: str, value: Any, *, explode: bool) -> str:
    if isinstance(value, dict) and explode:
        return "".join(f";{encoded(key)}={encoded(scalar(item))}" for key, item in value.items())
    items = value if isinstance(value, list) and explode else [value]
    return "".join(f";{name}={_simple(item, False, encoded)}" for item in items)


def json_lines(value: Any) -> str:
    """Items as JSON, one a line."""
    items = value if isinstance(value, list) else [value]
    return "".join(f"{json.dumps(item, ensure_ascii=False)}\n" for item in items)
