"""Judges the bodies of recorded requests: JSON by deep equality, forms and multipart part by part."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from tests.support.contract import text
from tests.support.documents import RawOperation, resolve
from tests.support.judge import exact, form_parts
from tests.support.loopback import Recorded

from .planning import FILE, FORMS, Call, is_json
from .request_judge import Pair, _judge_styled, unquote_plus


def judge_body(call: Call, recorded: Recorded) -> Iterator[str]:
    """What is wrong with the body of a request."""
    kind = (recorded.header("content-type") or "").partition(";")[0].strip().lower()
    if not call.media_type:
        if recorded.body not in (b"", b"{}"):
            yield f"body: {recorded.body[:60]!r} where none was given"
        return
    declared = call.media_type.partition(";")[0].strip().lower()
    if call.body == {} and not recorded.body and not (call.operation.body or {}).get("required"):
        return  # an optional object of whose properties none was given
    if not call.chooses_body and kind in map(str.lower, (call.operation.body or {}).get("content", ())):
        declared = kind  # a str may be JSON, or text of another media type
    if (recorded.body or call.body) and "*" not in declared and kind != declared:
        yield f"body: content type {kind or 'none'} for {declared}"
    elif declared == FORMS[0] and isinstance(call.body, dict):
        yield from _judge_parts(call, recorded)
    elif declared == FORMS[1] and isinstance(call.body, dict):
        yield from _judge_form(call, recorded)
    elif is_json(declared):
        yield from _judge_json(call, recorded)
    elif recorded.body != (call.body if isinstance(call.body, bytes) else str(call.body).encode()):
        yield f"body: {recorded.body[:60]!r} for {call.body!r:.60}"


def _judge_json(call: Call, recorded: Recorded) -> Iterator[str]:
    try:
        received = json.loads(recorded.body)
    except ValueError:
        yield f"body: {recorded.body[:60]!r} is not JSON"
        return
    if exact(received) != exact(call.body):
        yield f"body: {difference(received, call.body)}"


def _judge_form(call: Call, recorded: Recorded) -> Iterator[str]:
    pairs: list[Pair] = []
    for part in filter(None, recorded.body.decode().split("&")):
        name, _, raw = part.partition("=")
        pairs.append((unquote_plus(name), raw))
    for name, value in call.body.items():
        encoding = (call.content.get("encoding") or {}).get(name) or {}
        styled = {"style", "explode", "allowReserved"} & set(encoding)
        if isinstance(value, (dict, list)) and not styled and _holds_json(name, value, pairs):
            pairs = [pair for pair in pairs if pair[0] != name]
        elif value is not None:
            parameter = {"name": name, "in": "query", **encoding}
            yield from (problem.replace("query:", "form:", 1) for problem in _judge_styled(parameter, value, pairs))
    for name, _ in pairs:
        yield f"form: {name} was not given"


def _holds_json(name: str, value: Any, pairs: list[Pair]) -> bool:
    """A structure in a form without a style is JSON (3.0.4, 4.7.15): as a whole, or each item of a list."""
    own = [unquote_plus(raw) for key, raw in pairs if key == name]
    try:
        read = [json.loads(one) for one in own]
    except ValueError:
        return False
    return read == [value] or read == value


def _judge_parts(call: Call, recorded: Recorded) -> Iterator[str]:
    is_empty = b"content-disposition" not in recorded.body.lower()
    parts = [] if is_empty else form_parts(recorded)
    names = {name for name, value in call.body.items() if value is not None and value != []}
    if {name for name, _, _, _ in parts} != names:
        yield f"multipart: {sorted({name for name, _, _, _ in parts})} for {sorted(names)}"
        return
    files = file_properties(call.operation, call.media_type)
    for name in names:
        value = call.body[name]
        own = [(filename, content) for key, filename, _, content in parts if key == name]
        if name in files:
            count = len(value) if isinstance(value, list) else 1
            if [content for _, content in own] != [FILE] * count or not all(filename for filename, _ in own):
                yield f"multipart: {name} is not the file"
        elif _is_json_part(call, name) and isinstance(value, str):
            if [content for _, content in own] != [json.dumps(value, ensure_ascii=False).encode()]:
                yield f"multipart: {name} is {own!r:.120} for the JSON of {value!r:.80}"
        elif not _is_part(value, [content.decode() for _, content in own]):
            yield f"multipart: {name} is {own!r:.120} for {value!r:.80}"


def _is_json_part(call: Call, name: str) -> bool:
    """Whether a part is described as JSON, be it of a string."""
    content = ((call.operation.body or {}).get("content", {}).get(call.media_type)) or {}
    encoding = (content.get("encoding") or {}).get(name) or {}
    return str(encoding.get("contentType", "")).partition(";")[0].strip().endswith("json")


def _is_part(value: Any, contents: list[str]) -> bool:
    if not isinstance(value, (dict, list)):
        return contents == [text(value)]
    items = value if isinstance(value, list) else [value]
    return all(_is_json_of(item, content) for item, content in zip(items, contents, strict=False)) and len(
        contents
    ) in (len(items), 1)


def _is_json_of(value: Any, content: str) -> bool:
    if not isinstance(value, (dict, list)):
        return content == text(value) or text(value) in content
    try:
        return bool(json.loads(content) == value)
    except ValueError:
        return False


def file_properties(operation: RawOperation, media_type: str) -> set[str]:
    """The properties of a multipart body that are files: binary strings, and lists of them."""
    schema = ((operation.body or {}).get("content", {}).get(media_type) or {}).get("schema", {})
    document = operation.document
    return {name for name, one in properties(document, schema).items() if _is_file(document, one)}


def properties(document: dict[str, Any], schema: Any, depth: int = 0) -> dict[str, Any]:
    """All properties of an object schema, those of its parts and variants included."""
    shape = resolve(document, schema)
    if not isinstance(shape, dict) or depth > 8:
        return {}
    own = dict(shape.get("properties") or {})
    for word in ("allOf", "oneOf", "anyOf"):
        for part in shape.get(word) or ():
            own = {**properties(document, part, depth + 1), **own}
    return own


def _is_file(document: dict[str, Any], schema: Any) -> bool:
    shape = resolve(document, schema)
    if not isinstance(shape, dict):
        return False
    if shape.get("type") == "array":
        return _is_file(document, shape.get("items"))
    if any(_is_file(document, part) for part in shape.get("allOf") or ()):
        return True
    encoded = "contentMediaType" in shape and "contentEncoding" not in shape
    return shape.get("format") == "binary" or (encoded and shape.get("contentMediaType") != "application/json")


def difference(one: Any, two: Any, path: str = "") -> str:
    """Where two JSON values first differ."""
    if isinstance(one, dict) and isinstance(two, dict):
        if one.keys() != two.keys():
            more, less = sorted(one.keys() - two.keys()), sorted(two.keys() - one.keys())
            return f"{path or 'the top'} has {more} more, {less} less"
        for key in one:
            if exact(one[key]) != exact(two[key]):
                return difference(one[key], two[key], f"{path}/{key}")
    if isinstance(one, list) and isinstance(two, list) and len(one) == len(two):
        for index, (first, second) in enumerate(zip(one, two, strict=True)):
            if exact(first) != exact(second):
                return difference(first, second, f"{path}/{index}")
    return f"{path or 'the top'} is {one!r:.100} for {two!r:.100}"
