"""openapi-core as second judge of requests: of each operation alone, with what it refers to."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import Any
from urllib.parse import unquote

from tests.support.documents import RawOperation, at
from tests.support.judge import Judge
from tests.support.loopback import Recorded

from .planning import FORMS, Call, is_json
from .reach import Reach

# Of these, openapi-core 0.23 reads another value than OpenAPI says, or none.
_UNREAD_STYLES = ("spaceDelimited", "pipeDelimited", "tabDelimited", "label", "matrix", "deepObject")


class CoreJudge:
    """Judges the requests of one document. `unjudged` counts what openapi-core cannot read, by reason."""

    def __init__(self, document: dict[str, Any], reach: Reach, credentials: set[tuple[str, str]]) -> None:
        self._document = document
        self._credentials = credentials
        self._reach = reach
        self._judges: dict[str, tuple[Judge, RawOperation]] = {}
        self.unjudged: Counter[str] = Counter()

    def problems(self, call: Call, recorded: Recorded) -> list[str]:
        """What is wrong with a request, by openapi-core."""
        reason = _unread(call, recorded)
        if reason:
            self.unjudged[reason] += 1
            return []
        try:
            judge, operation = self._judge(call.operation)
            # It does not decode values of a path (RFC 3986, 2.4).
            problems = judge.request(operation, replace(recorded, target=_decoded(recorded)))
        except Exception as error:  # whatever openapi-core cannot read of a document
            self.unjudged[f"openapi-core: {type(error).__name__}"] += 1
            return []
        return [f"openapi-core: {' '.join(problem.split())}" for problem in problems]

    def _judge(self, operation: RawOperation) -> tuple[Judge, RawOperation]:
        if operation.key not in self._judges:
            document = self._alone(operation)
            self._judges.clear()
            # Its own servers are left out there, so that they must not say where it was sent.
            data = {key: value for key, value in operation.data.items() if key != "servers"}
            self._judges[operation.key] = (Judge(document), replace(operation, document=document, data=data))
        return self._judges[operation.key]

    def _alone(self, operation: RawOperation) -> dict[str, Any]:
        """A document with this operation alone, at the server `/`."""
        data = {key: value for key, value in operation.data.items() if key not in ("servers", "callbacks")}
        data["parameters"] = [_without_default(one) for one in operation.parameters if not self._is_left_out(one)]
        if operation.body is not None:
            # It compares media types with their parameters (RFC 9110, 8.3.1: only some types give those a meaning).
            contents = operation.body["content"].items()
            data["requestBody"] = {
                **operation.body,
                "content": {kind.partition(";")[0].strip(): content for kind, content in contents},
            }
        components: dict[str, dict[str, Any]] = {}
        for pointer in self._reach.reached(operation):
            parts = pointer.split("/")
            if len(parts) >= 4 and parts[1] == "components":
                section, name = parts[2], parts[3].replace("~1", "/").replace("~0", "~")
                components.setdefault(section, {})[name] = at(self._document, "#" + "/".join(parts[:4]))
        schemes = (self._document.get("components") or {}).get("securitySchemes")
        return {
            "openapi": self._document["openapi"],
            "info": {"title": "one operation", "version": "1"},
            "servers": [{"url": "http://localhost"}],
            "paths": {operation.path: {operation.verb.lower(): {**data, "security": []}}},
            "components": {**components, **({"securitySchemes": schemes} if schemes else {})},
        }

    def _is_left_out(self, parameter: dict[str, Any]) -> bool:
        """Whether it is in a style that is not read, or the client's, whose value here is not of its schema."""
        if parameter.get("style") in _UNREAD_STYLES or "content" in parameter or parameter.get("allowReserved"):
            return True
        name = parameter["name"].lower() if parameter["in"] == "header" else parameter["name"]
        return (parameter["in"], name) in self._credentials


def _without_default(parameter: dict[str, Any]) -> dict[str, Any]:
    """A parameter whose default is not taken for what was sent."""
    schema = parameter.get("schema")
    if not (isinstance(schema, dict) and "default" in schema):
        return parameter
    return {**parameter, "schema": {key: value for key, value in schema.items() if key != "default"}}


def _decoded(recorded: Recorded) -> str:
    segments = (unquote(segment).replace("?", "%3F") for segment in recorded.path.split("/"))
    return f"{'/'.join(segments)}?{recorded.query}"


def _unread(call: Call, recorded: Recorded) -> str:
    """Why openapi-core cannot judge a call; empty where it can."""
    if any(mark in call.operation.path for mark in "?#"):
        return "a query in the path"
    if "}{" in call.operation.path:
        return "two values of the path with nothing between them"
    if any("/" in str(value) for (where, _), value in call.values.items() if where == "path"):
        return "a slash within a value of the path"
    for parameter in call.operation.parameters:
        value = call.values.get((parameter["in"], parameter["name"]))
        if value is None:
            continue
        if value == "" and parameter["in"] == "query":
            return "an empty value of the query"
        if parameter.get("style") in _UNREAD_STYLES or "content" in parameter:
            continue
        nested = isinstance(value, list) and any(isinstance(item, (dict, list)) for item in value)
        if nested or isinstance(value, dict) or (isinstance(value, list) and parameter["in"] != "query"):
            return "a structure as a parameter"
    if call.media_type.partition(";")[0].strip().lower() in FORMS:
        return "a form"
    sent = recorded.header("content-type") or call.media_type
    return "a body that is no JSON" if call.media_type and not is_json(sent) else ""
