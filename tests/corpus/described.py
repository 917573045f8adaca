"""Documents of every version as the harness reads them: raw data, without any part of specloom."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from tests.support.documents import PLACEHOLDER, VERBS, RawOperation, is_ignored, load, resolve

from .swagger import as_openapi

STATUS = re.compile(r"^(?:[1-5][0-9]{2}|[1-5]XX|default)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Described:
    """One answer that an operation describes: `declared` is its key, `status` what to send for it."""

    declared: str
    status: int
    media_type: str
    schema: Any
    content: dict[str, Any]

    @property
    def is_error(self) -> bool:
        """Whether the call fails by it."""
        return self.status >= 400


def read_document(path: Path) -> dict[str, Any]:
    """A JSON or YAML document as OpenAPI 3 data; Swagger 2.0 rewritten."""
    document = json.loads(path.read_text(encoding="utf-8")) if path.suffix == ".json" else load(path)
    return readable_patterns(as_openapi(document) if "swagger" in document else document)


CLASSES = {"L": "a-zA-Z", "N": "0-9", "M": "\u0301", "Z": " ", "P": "_.,", "S": "$", "C": "\t"}
_UNICODE = re.compile(r"\\([pP])\{(?:\^)?(\w)[^}]*\}")


def readable_patterns(node: Any) -> Any:
    """A document whose patterns Python can read: classes of Unicode stand as some of their characters."""
    if isinstance(node, list):
        return [readable_patterns(item) for item in node]
    if not isinstance(node, dict):
        return node
    result = {key: readable_patterns(value) for key, value in node.items()}
    if isinstance(result.get("pattern"), str):
        result["pattern"] = _readable(result["pattern"])
    return result


def _readable(pattern: str) -> str:
    literal = re.fullmatch(r"/(.*)/[a-z]*", pattern, re.DOTALL)
    pattern = literal[1] if literal else pattern
    if not _UNICODE.search(pattern):
        return pattern
    is_inside = False
    text = ""
    for part in re.split(r"(\\[pP]\{[^}]*\}|\\.|[\[\]])", pattern):
        is_inside = part == "[" or (is_inside and part != "]")
        match = _UNICODE.fullmatch(part)
        if match:
            others = "".join(one for key, one in CLASSES.items() if key != match[2])
            members = CLASSES.get(match[2], "a") if match[1] == "p" else others
            part = members if is_inside else f"[{members}]"
        text += part
    return text


def described_operations(document: dict[str, Any]) -> Iterator[RawOperation]:
    """All operations of a document, in its order, those of OpenAPI 3.2 included."""
    for path, item in (document.get("paths") or {}).items():
        item = resolve(document, item)
        if path.startswith("x-") or not isinstance(item, dict):
            continue
        named = {verb.upper(): item[verb] for verb in (*VERBS, "query") if isinstance(item.get(verb), dict)}
        for verb, data in {**named, **item.get("additionalOperations", {})}.items():
            body = resolve(document, data["requestBody"]) if isinstance(data.get("requestBody"), dict) else None
            if body is not None:
                # A media type without a name may be anything.
                body = {**body, "content": {kind or "*/*": one for kind, one in (body.get("content") or {}).items()}}
            if body is not None and not body["content"]:
                body = None
            parameters = tuple(_parameters(document, path, item, data))
            yield RawOperation(document, "", verb, path, data, parameters, body)


def _parameters(
    document: dict[str, Any], path: str, item: dict[str, Any], data: dict[str, Any]
) -> Iterator[dict[str, Any]]:
    """Parameters of an operation and of its path; the first of two with one name counts (3.0.4, 4.7.10)."""
    placeholders = PLACEHOLDER.findall(path)
    seen: set[tuple[str, str]] = set()
    for entry in (*(data.get("parameters") or []), *(item.get("parameters") or [])):
        parameter = resolve(document, entry)
        place = (parameter.get("in"), parameter.get("name"))
        # Names of headers are case-insensitive (RFC 9110, 5.1).
        key = (place[0], str(place[1]).lower() if place[0] == "header" else place[1])
        if None in place or key in seen or is_ignored(parameter):
            continue
        if place[0] == "path" and place[1] not in placeholders:
            continue
        seen.add(key)
        yield parameter
    for name in placeholders:
        if ("path", name) not in seen:
            yield {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}


def parameter_schema(parameter: dict[str, Any]) -> Any:
    """The schema of a parameter, which may stand under a media type."""
    contents = parameter.get("content")
    if isinstance(contents, dict) and contents:
        return next(iter(contents.values())).get("schema", {})
    return parameter.get("schema", {})


def described_answers(operation: RawOperation) -> list[Described]:
    """Every answer to be tried: each status with each media type; `default` is an error beside a success."""
    responses = operation.data.get("responses")
    entries = {str(key): value for key, value in (responses or {}).items() if STATUS.match(str(key))}
    has_success = any(key[0] == "2" for key in entries)
    found: list[Described] = []
    for key, entry in entries.items():
        response = resolve(operation.document, entry)
        for status in _statuses(key, entries, has_success):
            contents = response.get("content") if isinstance(response, dict) else None
            for media_type, content in (contents or {"": {}}).items():
                content = content if isinstance(content, dict) else {}
                kind = "*/*" if contents and not media_type else media_type
                found.append(Described(key, status, kind, content.get("schema", {}), content))
    return found


def _statuses(key: str, entries: dict[str, Any], has_success: bool) -> list[int]:
    if key == "default":
        error = next(status for status in (418, 500, 503, 599) if str(status) not in entries)
        redirect = any(entry[0] == "3" for entry in entries)
        return [error] if has_success or redirect else [200]
    if key[1:].upper() == "XX":
        free = [status for status in range(int(key[0]) * 100, int(key[0]) * 100 + 20) if str(status) not in entries]
        return [status for status in free if status not in (204, 205)][:1]
    return [int(key)]


def server_path(operation: RawOperation, document: dict[str, Any], item: dict[str, Any]) -> str:
    """The path of the server that holds for an operation, its variables by their defaults."""
    for holder in (operation.data, item, document):
        servers = holder.get("servers")
        if isinstance(servers, list) and servers and isinstance(servers[0], dict):
            return path_of_server(servers[0])
    return ""


def path_of_server(server: dict[str, Any]) -> str:
    """The path of a server's URL."""
    variables = server.get("variables") or {}
    url = re.sub(r"\{([^{}]+)\}", lambda match: str(variables.get(match[1], {}).get("default", "")), server["url"])
    return urlsplit(url if "://" in url or url.startswith("/") else f"//{url}").path.rstrip("/")
