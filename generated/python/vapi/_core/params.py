"""Serializes path, query, header and cookie parameters by style and explode (OpenAPI 3.2, 4.12)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import NoReturn
from urllib.parse import quote

from .operation import Style
from .sentinel import Omit
from .serialization import JSON_ATOMS, plain, text_of, to_json

Encode = Callable[[str], str]

DEFAULT_STYLE = Style()
# RFC 3986's reserved characters without those that would end or split a query: # [ ] & +
RESERVED = ":/?@!$'()*,;="
# Reserved characters that a path segment may contain.
RESERVED_IN_PATH = ":/@!$&'()*+,;="
_STEPS = frozenset({".", ".."})
DELIMITERS = {"form": ",", "spaceDelimited": "%20", "pipeDelimited": "%7C", "tabDelimited": "%09"}
_PLACEHOLDER = re.compile(r"\{([^{}]+)\}")
_ENCODED = re.compile(r"(%[0-9A-Fa-f]{2})")
_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
# Separators of cookies, and control characters (RFC 6265, 4.1.1).
_NOT_IN_COOKIE = re.compile(r"[;,\x00-\x1f\x7f]")
_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")


def fill_path(template: str, values: Mapping[str, object], styles: Mapping[str, Style]) -> str:
    """The path with its placeholders replaced; a value never adds segments. Raises InvalidArgumentError."""

    def fill(match: re.Match[str]) -> str:
        name = match[1]
        return _path_value(name, values.get(name), styles.get(f"path.{name}", DEFAULT_STYLE))

    return _PLACEHOLDER.sub(fill, template)


def fill_query(template: str, values: Mapping[str, object], styles: Mapping[str, Style]) -> str:
    """A fixed `name=value` pair with its placeholders replaced; a value never adds pairs."""

    def fill(match: re.Match[str]) -> str:
        name = match[1]
        value, style = values.get(name), styles.get(f"path.{name}", DEFAULT_STYLE)
        if value is None or isinstance(value, Omit):
            _refuse(f"parameter {name!r} needs a value")
        return _encode(_as_json(value)) if style.json else _simple(value, bool(style.explode), _encode)

    return _PLACEHOLDER.sub(fill, template)


def query_pairs(values: Mapping[str, object], styles: Mapping[str, Style]) -> list[tuple[str, str]]:
    """Query parameters as (parameter, encoded `name=value`), without those that are omitted or None."""
    pairs: list[tuple[str, str]] = []
    for name, value in values.items():
        if value is None or isinstance(value, Omit):
            continue
        style = styles.get(f"query.{name}", DEFAULT_STYLE)
        if style.style == "querystring":
            pairs += ((name, text) for text in _whole_query(name, value, style))
            continue
        pairs += ((name, f"{quote(key, '')}={text}") for key, text in styled_pairs(name, value, style))
    return pairs


def _whole_query(name: str, value: object, style: Style) -> Iterator[str]:
    """A parameter that is the whole query string (OpenAPI 3.2, 4.12): a string, or the pairs of a form."""
    if style.json:
        yield _encode(_as_json(value))
    elif isinstance(structure := _structure(value), dict):
        for key, entry in structure.items():
            items = entry if isinstance(entry, list) else [entry]
            yield from (f"{_encode(key)}={_encode(text_of(item))}" for item in items if item is not None)
    elif text := text_of(structure):
        yield _encode_reserved(text.removeprefix("?")).replace("+", "%2B") if "=" not in text else _as_written(text)


def _as_written(text: str) -> str:
    """A query string of the caller, with invalid characters encoded."""
    return "".join(
        part if index % 2 else quote(part, RESERVED + "&+") for index, part in enumerate(_ENCODED.split(text))
    )


def header_values(values: Mapping[str, object], styles: Mapping[str, Style]) -> Iterator[tuple[str, str]]:
    """Header parameters as (name, value), in the style `simple`."""
    for name, value in values.items():
        if value is None or isinstance(value, Omit):
            continue
        style = styles.get(f"header.{name}", DEFAULT_STYLE)
        if style.separators:
            yield name, _join(_structure(value), style.separators, str)
        else:
            yield name, _as_json(value) if style.json else _simple(value, bool(style.explode), str)


def cookie_pairs(values: Mapping[str, object], styles: Mapping[str, Style]) -> Iterator[str]:
    """Cookie parameters as encoded `name=value`. Raises InvalidArgumentError if one cannot be sent."""
    for name, value in values.items():
        if value is None or isinstance(value, Omit):
            continue
        style = styles.get(f"cookie.{name}", DEFAULT_STYLE)
        yield from (f"{cookie_name(key)}={text}" for key, text in styled_pairs(name, value, style))


def cookie_name(name: str) -> str:
    """The name of a cookie, percent-encoded if it is not a token (RFC 6265, 4.1.1)."""
    return name if _TOKEN.fullmatch(name) else quote(name, "!#$&'*+^`|")


def _cookie_text(text: str) -> str:
    if _NOT_IN_COOKIE.search(text):
        _refuse("a cookie is sent as it is: escape `;`, `,` and control characters in its value as the API expects it")
    return text


def check_header(name: str, value: str) -> None:
    """Raise InvalidArgumentError for a header that cannot be sent. The message omits the value, which may be secret."""
    if not isinstance(value, str):
        _refuse(f"header {name!r} needs a str, not {type(value).__name__}")
    if not _TOKEN.fullmatch(name):
        _refuse(f"{name!r} is not a valid header name")
    if not value.isascii():
        _refuse(f"header {name!r} contains characters outside ASCII; encode them as the API expects it")
    if _CONTROL.search(value):
        _refuse(f"header {name!r} contains a line break or another control character")
    if value != value.strip(" \t"):
        _refuse(f"header {name!r} starts or ends with whitespace")


def styled_pairs(name: str, value: object, style: Style, encode: Encode | None = None) -> Iterator[tuple[str, str]]:
    """One query-like parameter as (plain name, encoded value) pairs."""
    if encode is None:
        # A cookie in the style `cookie` is sent as it is (OpenAPI 3.2, 4.12.3).
        encode = _cookie_text if style.style == "cookie" else _encode_reserved if style.reserved else _encode
    if style.json:
        # In JSON, semicolons occur only in strings, where they can be escaped.
        text = _as_json(value)
        yield name, text.replace(";", "\\u003b") if style.style == "cookie" else encode(text)
        return
    value = value if type(value) in JSON_ATOMS else _structure(value)
    if style.separators:
        if isinstance(value, list) and not style.separators[0]:
            yield from ((name, _join(item, style.separators[1:], encode)) for item in value if item is not None)
        else:
            yield name, _join(value, style.separators, encode)
    elif isinstance(value, dict):
        yield from _object_pairs(name, value, style, encode)
    elif isinstance(value, list):
        items = [encode(text_of(item)) for item in value if item is not None]
        if _explodes(style):
            yield from ((name, item) for item in items)
        elif items:
            yield name, _delimiter(style).join(items)
    else:
        yield name, encode(text_of(value))


def _object_pairs(name: str, value: dict[str, object], style: Style, encode: Encode) -> Iterator[tuple[str, str]]:
    if style.style == "deepObject":
        yield from ((key, encode(text)) for key, text in _deep(name, value))
        return
    entries = [(key, text_of(item)) for key, item in value.items() if item is not None]
    if _explodes(style):
        yield from ((key, encode(text)) for key, text in entries)
    elif entries:
        yield name, _delimiter(style).join(encode(part) for entry in entries for part in entry)


def _deep(prefix: str, value: object) -> Iterator[tuple[str, str]]:
    """`filter[a][b]=1`; the items of a list share their name, since OpenAPI gives them no index."""
    if isinstance(value, dict):
        for key, item in value.items():
            yield from _deep(f"{prefix}[{key}]", item)
    elif isinstance(value, list):
        for item in value:
            yield from _deep(prefix, item)
    elif value is not None:
        yield prefix, text_of(value)


def _join(value: object, separators: Sequence[str], encode: Encode) -> str:
    """A list, possibly nested, in the collection formats of Swagger 2.0 (Items Object)."""
    if not isinstance(value, list):
        return encode(text_of(value))
    separator = separators[0] if separators else ","
    between = separator if separator == "," or encode in (str, _cookie_text) else quote(separator, "")
    return between.join(_join(item, separators[1:], encode) for item in value if item is not None)


def _explodes(style: Style) -> bool:
    return style.style in (None, "form", "cookie") if style.explode is None else style.explode


def _delimiter(style: Style) -> str:
    return DELIMITERS.get(style.style or "form", ",")


def _path_value(name: str, value: object, style: Style) -> str:
    if value is None or isinstance(value, Omit):
        _refuse(f"path parameter {name!r} needs a value")
    if style.json:
        return _encode(_as_json(value))
    if style.style == "label":
        text = _label(value, bool(style.explode))
    elif style.style == "matrix":
        text = _matrix(name, value, bool(style.explode))
    elif style.separators:
        text = _join(_structure(value), style.separators, _encode)
    else:
        text = _simple(value, bool(style.explode), _encode_path if style.reserved else _encode)
    if not text:
        _refuse(f"path parameter {name!r} must not be empty")
    if not _STEPS.isdisjoint(text.split("/")):
        # Servers and proxies resolve dot segments (RFC 3986, 5.2.4), some of them even as %2E%2E.
        _refuse(f"path parameter {name!r} must not be {text!r}, which is a step in a path")
    return text


def _simple(value: object, explode: bool, encode: Encode) -> str:
    value = _structure(value)
    if isinstance(value, dict):
        entries = [(encode(key), encode(text_of(item))) for key, item in value.items() if item is not None]
        return ",".join(f"{key}={text}" if explode else f"{key},{text}" for key, text in entries)
    if isinstance(value, list):
        return ",".join(encode(text_of(item)) for item in value if item is not None)
    return encode(text_of(value))


def _label(value: object, explode: bool) -> str:
    text = _simple(value, explode, _encode)
    return text and "." + (text.replace(",", ".") if explode else text)


def _matrix(name: str, value: object, explode: bool) -> str:
    key = _encode(name)
    structure = _structure(value)
    if not explode or not isinstance(structure, (dict, list)):
        text = _simple(structure, False, _encode)
        return text and f";{key}={text}"
    if isinstance(structure, list):
        return "".join(f";{key}={_encode(text_of(item))}" for item in structure if item is not None)
    return "".join(f";{_encode(k)}={_encode(text_of(v))}" for k, v in structure.items() if v is not None)


def _structure(value: object) -> object:
    """Structures as dicts and lists of JSON values; scalars unchanged, for `text_of`."""
    if isinstance(value, (str, bytes, bytearray)):
        return value
    is_structure = isinstance(value, (Mapping, Iterable)) or hasattr(value, "model_dump")
    return plain(value) if is_structure else value


def _as_json(value: object) -> str:
    return to_json(plain(value)).decode()


def _encode(text: str) -> str:
    """Percent-encode all but unreserved characters."""
    return quote(text, "")


def _encode_path(text: str) -> str:
    """Percent-encode invalid characters of a path; slashes are part of the value (OpenAPI 3.2, 4.12.2.2)."""
    return "".join(
        part if index % 2 else quote(part, RESERVED_IN_PATH) for index, part in enumerate(_ENCODED.split(text))
    )


def _encode_reserved(text: str) -> str:
    """Percent-encode invalid characters of a query; existing escapes stay unchanged."""
    return "".join(part if index % 2 else quote(part, RESERVED) for index, part in enumerate(_ENCODED.split(text)))


def _refuse(message: str) -> NoReturn:
    from .errors import InvalidArgumentError

    raise InvalidArgumentError(message)
