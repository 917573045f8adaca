"""Parameters as they stand in a request (OpenAPI 3.1.1, 4.8.12, "Style Values"; RFC 6570)."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import quote

from specloom.ir.model import Parameter
from specloom.normalise.body_shapes import is_json

_BETWEEN = {"spaceDelimited": " ", "pipeDelimited": "|", "tabDelimited": "\t"}


def query_pairs(one: Parameter, value: Any) -> list[tuple[str, str]]:
    """A query or cookie parameter as names and values, not yet encoded."""
    if one.style == "querystring" and is_json(one.media_type):
        return [("", quote(json.dumps(value, ensure_ascii=False), safe=""))]
    if one.joints:
        first, *rest = one.joints
        items = value if isinstance(value, list) and not first else [value]
        return [(one.name, _in_joints(item, rest if items is value else list(one.joints))) for item in items]
    if one.media_type and one.style != "querystring":
        return [(one.name, json.dumps(value, ensure_ascii=False))]
    if isinstance(value, dict):
        if one.style == "deepObject":
            return [(f"{one.name}[{key}]", scalar(inner)) for key, inner in value.items()]
        if one.explode:
            return [(key, scalar(inner)) for key, inner in value.items()]
        return [(one.name, _joined(value, explode=False))]
    if isinstance(value, list):
        if one.explode and one.style not in _BETWEEN:
            return [(one.name, scalar(item)) for item in value]
        return [(one.name, _BETWEEN.get(one.style, ",").join(map(scalar, value)))]
    return [(one.name, scalar(value))]


def _in_joints(value: Any, joints: list[str]) -> str:
    """A list, of lists maybe, in the collection formats of Swagger 2.0."""
    if not isinstance(value, list):
        return scalar(value)
    return (joints[0] if joints else ",").join(_in_joints(item, joints[1:]) for item in value)


def header_text(one: Parameter, value: Any) -> str:
    """The value of a header, on one line."""
    if one.joints:
        return " ".join(_in_joints(value, list(one.joints)).split())
    text = json.dumps(value) if one.media_type else _joined(value, explode=one.explode)
    return " ".join(text.split())


def path_text(one: Parameter, value: Any) -> str:
    """What stands for a placeholder, percent-encoded."""
    if one.media_type:
        return quote(json.dumps(value, ensure_ascii=False), safe="")
    if one.joints:
        return quote(_in_joints(value, list(one.joints)), safe=",")
    if one.allow_reserved:
        return quote(_joined(value, explode=one.explode), safe="%:/@!$&'()*+,;=")
    if one.style == "label":
        items = value if isinstance(value, list) and one.explode else [value]
        return "".join(f".{_encoded(item, one.explode)}" for item in items)
    if one.style == "matrix":
        if isinstance(value, dict) and one.explode:
            return "".join(f";{quote(key, safe='')}={quote(scalar(inner), safe='')}" for key, inner in value.items())
        items = value if isinstance(value, list) and one.explode else [value]
        return "".join(f";{quote(one.name, safe='')}={_encoded(item, one.explode)}" for item in items)
    return _encoded(value, one.explode)


def _encoded(value: Any, explode: bool) -> str:
    return quote(_joined(value, explode=explode), safe=",=" if isinstance(value, dict | list) else "")


def _joined(value: Any, *, explode: bool) -> str:
    if isinstance(value, list):
        return ",".join(map(scalar, value))
    if isinstance(value, dict):
        return ",".join(f"{key}{'=' if explode else ','}{scalar(inner)}" for key, inner in value.items())
    return scalar(value)


def scalar(value: Any) -> str:
    """One value as text: strings as they are, everything else as JSON."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
