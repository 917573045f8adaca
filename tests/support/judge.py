"""Judges requests by the document alone: openapi-core for the request, jsonschema's OpenAPI dialects for values."""

from __future__ import annotations

import json
from email import message_from_bytes
from email.policy import HTTP
from typing import Any
from urllib.parse import parse_qsl, unquote

from openapi_core import Config, OpenAPI
from openapi_core.datatypes import RequestParameters
from openapi_schema_validator import OAS30ReadValidator, OAS30WriteValidator, OAS31Validator
from werkzeug.datastructures import Headers, ImmutableMultiDict

from .documents import PLACEHOLDER, RawOperation
from .loopback import Recorded

DELIMITED = ("spaceDelimited", "pipeDelimited")


class JudgedRequest:
    """A recorded request as openapi-core wants to see it."""

    def __init__(self, recorded: Recorded, host: str) -> None:
        self.host_url = host
        self.path = recorded.path
        self.method = recorded.verb.lower()
        self.content_type = recorded.header("content-type") or ""
        self.body = recorded.body or None
        query = parse_qsl(recorded.query, keep_blank_values=True)
        cookies = [pair.partition("=")[::2] for pair in (recorded.header("cookie") or "").split("; ") if pair]
        self.parameters = RequestParameters(
            query=ImmutableMultiDict(query),
            header=Headers(recorded.headers),
            cookie=ImmutableMultiDict([(name, unquote(value)) for name, value in cookies]),
        )


class Judge:
    """The judge of one document, whether or not that is valid OpenAPI itself."""

    def __init__(self, document: dict[str, Any]) -> None:
        self._document = document
        readers = {kind: json.loads for kind in _media_types(document) if kind.endswith("+json")}
        config = Config(spec_validator_cls=None, extra_media_type_deserializers=readers)
        self._core = OpenAPI.from_dict(_for_core(document), config=config)
        self._old = str(document["openapi"]).startswith("3.0")

    def request(self, operation: RawOperation, recorded: Recorded) -> list[str]:
        """What is wrong with a request to an operation."""
        servers = operation.data.get("servers") or self._document.get("servers") or [{"url": "/"}]
        host = servers[0]["url"].removesuffix(operation.base_path)
        problems = list(self._core.iter_request_errors(JudgedRequest(recorded, host)))  # type: ignore[arg-type]
        return [f"{problem} {problem.__cause__ or ''}" for problem in problems]

    def value(self, schema: Any, value: Any, *, response: bool = False) -> list[str]:
        """What is wrong with a value of a schema of the document."""
        kind = OAS31Validator if not self._old else OAS30ReadValidator if response else OAS30WriteValidator
        whole = {**schema, "components": self._document.get("components", {})}
        return [f"{list(error.absolute_path)}: {error.message[:300]}" for error in kind(whole).iter_errors(value)]


def _for_core(node: Any) -> Any:
    """A copy of a document without what openapi-core 0.23 cannot read; other checks look at that.

    - Parameters in the styles label and matrix (it expects templates like `{.id}`), spaceDelimited and pipeDelimited
      (it splits after decoding).
    - Numbers and booleans as parts of a multipart body: it takes their text for a value of the wrong type.
    - `discriminator`: it cannot follow a mapping to a bare name.
    """
    if isinstance(node, list):
        return [_for_core(one) for one in node if not (isinstance(one, dict) and one.get("style") in DELIMITED)]
    if not isinstance(node, dict):
        return node
    if node.get("style") in ("label", "matrix"):
        return {"name": node["name"], "in": "path", "required": True, "schema": {}}
    result = {
        key: _for_core(value) for key, value in node.items() if not (key == "discriminator" and isinstance(value, dict))
    }
    if "multipart/form-data" in result:
        for schema in result["multipart/form-data"].get("schema", {}).get("properties", {}).values():
            if schema.get("type") in ("integer", "number", "boolean"):
                schema["type"] = "string"
    return result


def _media_types(node: Any) -> set[str]:
    """All media types of a document."""
    if isinstance(node, list):
        return set().union(*map(_media_types, node))
    if not isinstance(node, dict):
        return set()
    own = set(node["content"]) if isinstance(node.get("content"), dict) else set()
    return own.union(*map(_media_types, node.values()))


def path_values(operation: RawOperation, recorded: Recorded) -> dict[str, str] | None:
    """The decoded values of the path's placeholders; None where the path is not of the template."""
    pattern = (operation.base_path + operation.path).split("/")
    segments = recorded.path.split("/")
    if len(pattern) != len(segments):
        return None
    found = {}
    for template, segment in zip(pattern, segments, strict=True):
        name = PLACEHOLDER.fullmatch(template)
        if name:
            found[name[1]] = unquote(segment)
        elif template != segment:
            return None
    return found


def form_parts(recorded: Recorded) -> list[tuple[str, str | None, str | None, bytes]]:
    """The parts of a multipart body: name, file name, media type where one is told, content."""
    kind = recorded.header("content-type") or ""
    message = message_from_bytes(f"Content-Type: {kind}\r\n\r\n".encode() + recorded.body, policy=HTTP)
    assert message.is_multipart(), kind
    # Python's parser is content with a bare line feed before a boundary; RFC 2046 is not.
    boundary = f"\r\n--{message.get_boundary()}".encode()
    assert (b"\r\n" + recorded.body).count(boundary) == len(list(message.iter_parts())) + 1
    found = []
    for part in message.iter_parts():
        name = part.get_param("name", header="content-disposition")
        told = part.get_content_type() if "content-type" in part else None
        found.append((str(name), part.get_filename(), told, part.get_payload(decode=True) or b""))
    return found


def exact(value: Any) -> str:
    """A JSON value as text in which 1, 1.0 and true differ, and the order of keys does not count."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False, indent=1)
