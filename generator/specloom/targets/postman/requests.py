"""Requests of a Postman collection: address, headers and body of the docs' example, other parameters switched off."""

from __future__ import annotations

import json
import re
from typing import Any
from urllib.parse import quote, unquote

from specloom.ir.model import Parameter
from specloom.normalise.body_shapes import accepted
from specloom.normalise.files import FILE, FILES
from specloom.normalise.path_keys import QueryPart, fixed_query, path_of
from specloom.sdk.arguments import BodyShape
from specloom.targets.docs.operations import ExampleCalls
from specloom.targets.machine.parameter_text import (
    cookie_pairs,
    form_pairs,
    form_parts,
    header_text,
    json_lines,
    path_text,
    query_pairs,
    scalar,
)
from specloom.targets.postman.authentication import Authentication
from specloom.targets.python.operation_view import ArgumentView, OperationView

JsonObject = dict[str, Any]
_TWO = re.compile(r"\{(?=\{)")
_WHOLE = re.compile(r"\{([^{}]+)\}")
_ADDRESS = "-._~!$&'()*+,;=:@%/"
_SAFE = "-._~!$&'()*+,;=:@%"


class RequestWriter:
    """Writes the request of one operation."""

    def __init__(self, calls: ExampleCalls, authentication: Authentication) -> None:
        self._calls = calls
        self._authentication = authentication

    def request(self, attribute: str, view: OperationView) -> JsonObject:
        """The request object."""
        operation = view.operation
        values = self._calls.sent(attribute, view)
        given = {(one.location, one.wire): value for one, value in values}
        description = operation.description.strip()
        way = None if view.shape is None else view.shape.way_for({one.wire for one, _ in values if _is_body(one)})
        found: JsonObject = {
            "method": operation.verb,
            "header": self._headers(view, way, given),
            "url": _url(view, given),
            **({"description": description} if description else {}),
        }
        body = None if way is None else _body(way, values)
        if body is not None:
            found["body"] = body
        found = {key: value if key == "url" else without_variables(value) for key, value in found.items()}
        auth = self._authentication.own(operation)
        return {"auth": auth, **found} if auth is not None else found

    def _headers(
        self, view: OperationView, way: BodyShape | None, given: dict[tuple[str, str], Any]
    ) -> list[JsonObject]:
        found = []
        if way is not None and way.kind not in ("multipart", "form"):
            found.append({"key": "Content-Type", "value": " ".join(way.content.media_type.split())})
        accept = "text/event-stream" if view.kind == "stream" else accepted(view.operation.responses)
        if accept:
            found.append({"key": "Accept", "value": accept})
        cookies = []
        for parameter in view.operation.parameters:
            if parameter.location == "header":
                value = given.get(("header", parameter.name))
                text = header_text(parameter, value) if value is not None else ""
                found.append(_entry(parameter, parameter.name, text, ("header", parameter.name) in given))
            elif parameter.location == "cookie" and ("cookie", parameter.name) in given:
                cookies += [f"{name}={text}" for name, text in cookie_pairs(parameter, given["cookie", parameter.name])]
        return [*found, *([{"key": "Cookie", "value": "; ".join(cookies)}] if cookies else [])]


def without_variables(value: Any) -> Any:
    """A value in which Postman sees no variable: `{{name}}` of an example would send what its user keeps under it."""
    if isinstance(value, str):
        return _TWO.sub("{ ", value)
    if isinstance(value, list):
        return [without_variables(one) for one in value]
    if isinstance(value, dict):
        return {key: without_variables(entry) for key, entry in value.items()}
    return value


def _entry(parameter: Parameter, key: str, value: str, enabled: bool) -> JsonObject:
    """A header or a parameter of the query."""
    said = " ".join(parameter.description.split())
    return {
        "key": key,
        "value": value,
        **({"description": said} if said else {}),
        **({} if enabled else {"disabled": True}),
    }


def _url(view: OperationView, given: dict[tuple[str, str], Any]) -> JsonObject:
    """The address; a placeholder that is a whole segment becomes a variable of the request."""
    by_name = {parameter.name: parameter for parameter in view.operation.parameters if parameter.location == "path"}
    texts = {name: path_text(value, given.get(("path", name), "")) for name, value in by_name.items()}
    segments: list[str] = []
    variables: list[JsonObject] = []
    for segment in path_of(view.operation).removeprefix("/").split("/"):
        whole = _WHOLE.fullmatch(segment)
        if whole is not None and whole[1] in by_name and whole[1].isidentifier():
            one = by_name[whole[1]]
            segments.append(f":{one.name}")
            said = {"description": " ".join(one.description.split())} if one.description.strip() else {}
            variables.append({"key": one.name, "value": texts[one.name], **said})
        else:
            parts = _WHOLE.split(segment)
            segments.append(
                "".join(
                    texts.get(part, "") if index % 2 else quote(part, safe=_SAFE) for index, part in enumerate(parts)
                )
            )
    host = quote(view.home, safe=_ADDRESS) or "{{baseUrl}}"
    query = [_fixed(part, texts) for part in fixed_query(view.operation) if ("query", part.name) not in given]
    fixed = {entry["key"] for entry in query}
    for parameter in view.operation.parameters:
        if parameter.location == "query":
            query += [entry for entry in _query(parameter, given) if entry["key"] not in fixed]
    sent = "&".join(
        entry["key"] if entry["value"] is None else f"{entry['key']}={entry['value']}"
        for entry in query
        if not entry.get("disabled")
    )
    return {
        "raw": f"{host}/{without_variables('/'.join(segments))}{f'?{without_variables(sent)}' if sent else ''}",
        "host": [host],
        "path": without_variables(segments),
        **({"query": without_variables(query)} if query else {}),
        **({"variable": without_variables(variables)} if variables else {}),
    }


def _fixed(part: QueryPart, texts: dict[str, str]) -> JsonObject:
    """The entry of what the path's key adds to the query."""
    key, equals, value = part.text.partition("=")
    return {"key": key, "value": _WHOLE.sub(lambda match: texts.get(match[1], ""), value) if equals else None}


def _query(parameter: Parameter, given: dict[tuple[str, str], Any]) -> list[JsonObject]:
    """The entries of one parameter; values are encoded here, since `&` in one would end it."""
    if ("query", parameter.name) not in given:
        return [_entry(parameter, quote(parameter.name, safe="[]"), "", False)]
    pairs = query_pairs(parameter, given["query", parameter.name])
    return [_entry(parameter, name, text, True) if name else _entry(parameter, text, "", True) for name, text in pairs]


def _is_body(argument_view: ArgumentView) -> bool:
    return argument_view.location == "body"


def _body(way: BodyShape, values: list[tuple[ArgumentView, Any]]) -> JsonObject | None:
    own = [(one, value) for one, value in values if _is_body(one)]
    fields = {one.wire: value for one, value in own if one.wire}
    whole = next((value for one, value in own if not one.wire), fields)
    parts = whole if isinstance(whole, dict) else {}
    match way.kind:
        case "json":
            # No two braces of JSON that is written out in lines follow each other, so these are in strings.
            text = json.dumps(whole, indent=2, ensure_ascii=False).replace("{{", "\\u007b\\u007b")
            return {"mode": "raw", "raw": text, "options": {"raw": {"language": "json"}}}
        case "lines":
            return {"mode": "raw", "raw": json_lines(whole).replace("{{", "\\u007b\\u007b")}
        case "multipart":
            entries = [part for name, value in parts.items() for part in _parts(way, name, value)]
            return {"mode": "formdata", "formdata": entries}
        case "form":
            pairs = [pair for name, value in parts.items() for pair in form_pairs(way, name, value)]
            entries = [{"key": unquote(name), "value": unquote(text)} for name, text in pairs]
            return {"mode": "urlencoded", "urlencoded": entries}
        case "text":
            return {"mode": "raw", "raw": scalar(whole) if whole != {} else ""}
        case _:
            return {"mode": "file", "file": {"src": "path/to/file"}}


def _parts(way: BodyShape, name: str, value: Any) -> list[JsonObject]:
    """The parts of a form for one property: files by their path."""
    if way.files.get(name, way.values) in (FILE, FILES):
        return [{"key": name, "type": "file", "src": item} for item in _each(value)]
    return [
        {"key": name, "type": "text", "value": text, **({"contentType": media_type} if media_type else {})}
        for media_type, text in form_parts(way, name, value)
    ]


def _each(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]
