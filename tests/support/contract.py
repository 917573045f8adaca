"""Calls of generated methods with sampled arguments over the loopback, judged by the document that they came from."""

from __future__ import annotations

import asyncio
import inspect
import json
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl

from pydantic import BaseModel, TypeAdapter

from specloom.targets.python.naming.client_arguments import COMMON

from .documents import RawOperation, raw_operations, resolve
from .judge import Judge, exact, form_parts, path_values
from .loopback import Answer, Loopback, Recorded
from .packages import Package
from .sampling import Sampler

TOKEN = "t0ken-of-the-test"
STREAM = "stream"
FILE = b"\x00\x01binary\r\n--\xff"


@dataclass(frozen=True, slots=True)
class Planned:
    """A call to make. `values` are its arguments by place and wire name, `arguments` by their Python names.

    `body` is what must arrive (None where nothing must), `expected` what the method must give back.
    """

    operation: RawOperation
    resource: str
    method: str
    values: dict[tuple[str, str], Any]
    arguments: dict[str, Any]
    media_type: str
    body: Any
    answer: Answer
    expected: Any


@dataclass(slots=True)
class Contract:
    """A document, the package that was generated from it, and who judges.

    `document` is what values are made of, `judged` what requests are held against.
    """

    package: Package
    document: dict[str, Any]
    judged: dict[str, Any]
    file: str
    operations: dict[str, RawOperation] = field(init=False)
    judge: Judge = field(init=False)
    _judged_operations: dict[str, RawOperation] = field(init=False)

    def __post_init__(self) -> None:
        self.operations = {one.key: one for one in raw_operations(self.document, self.file)}
        self._judged_operations = {one.key: one for one in raw_operations(self.judged, self.file)}
        self.judge = Judge(self.judged)

    def plan(
        self, operation: RawOperation, seed: str, *, full: bool, unknown: bool = False, loose: bool = True
    ) -> Planned:
        """A call with sampled arguments, and a sampled answer to it."""
        resource, method, names = self.package.methods()[operation.key]
        sampler = Sampler(self.document, f"{seed} {operation.key}", full=full)
        values: dict[tuple[str, str], Any] = {}
        for one in operation.parameters:
            if full or one.get("required"):
                schema = one["schema"] if "schema" in one else next(iter(one["content"].values()))["schema"]
                values[one["in"], one["name"]] = sampler.value(schema)
        arguments = {names[f"{location}.{name}"]: value for (location, name), value in values.items()}
        media_type, body = self._body(operation, sampler, full)
        self._add_body(arguments, names, operation, media_type, body)
        answer, expected = self._answer(operation, seed, full, unknown, loose)
        return Planned(operation, resource, method, values, arguments, media_type, body, answer, expected)

    def _body(self, operation: RawOperation, sampler: Sampler, full: bool) -> tuple[str, Any]:
        body = operation.body
        if body is None or not (full or body.get("required")):
            return "", None
        media_type, content = _preferred(body["content"])
        if _is_binary(media_type):
            return media_type, FILE
        value = sampler.value(content.get("schema", {}))
        if isinstance(value, dict) and _streams(operation):
            value.pop(STREAM, None)
        return media_type, value

    def _add_body(
        self, arguments: dict[str, Any], names: dict[str, str], operation: RawOperation, media_type: str, body: Any
    ) -> None:
        """The body as arguments: whole where the method takes it so, else property by property."""
        if not media_type:
            return
        if "body" in names:
            arguments[names["body"]] = body
            return
        files = _file_properties(self.document, operation, media_type)
        for name, value in body.items():
            if f"body.{name}" in names:
                arguments[names[f"body.{name}"]] = _with_files(value) if name in files else value
            else:
                arguments.setdefault("extra_body", {})[name] = value

    def _answer(self, operation: RawOperation, seed: str, full: bool, unknown: bool, loose: bool) -> tuple[Answer, Any]:
        found = operation.answers() or [(200, "", {})]
        with_content = [one for one in found if one[1]] or found
        typed = [one for one in with_content if one[2] != {"type": "object"}]
        # Where the document knows nothing of a second answer but that it is an object, it is lenient reading's.
        answers = typed if typed and not loose else with_content
        sampler = Sampler(
            self.document, f"{seed} {operation.key} answer", full=full, direction="response", unknown=unknown
        )
        status, media_type, schema = answers[sum(map(ord, seed)) % len(answers)]
        if operation.redirects:
            return Answer(200, FILE, {"content-type": "audio/wav"}), FILE
        if not media_type:
            return Answer(status), None
        if _is_binary(media_type):
            return Answer(status, FILE, {"content-type": media_type}), FILE
        value = sampler.value(schema)
        if _is_json(media_type):
            return Answer(status, json.dumps(value).encode(), {"content-type": media_type}), value
        return Answer(status, value.encode(), {"content-type": f"{media_type}; charset=utf-8"}), value

    def check_request(self, planned: Planned, recorded: Recorded) -> None:
        """Hold a recorded request against the document and against what was passed."""
        operation = self._judged_operations[planned.operation.key]
        problems = self.judge.request(operation, recorded)
        assert not problems, problems
        assert recorded.verb == operation.verb
        found = path_values(operation, recorded)
        assert found is not None, recorded.path
        plain = {one["name"] for one in operation.parameters if one["in"] == "path" and _is_plain(one)}
        for (location, name), value in planned.values.items():
            if location == "path" and name in plain and not isinstance(value, (list, dict)):
                assert found[name] == text(value)
        self._check_query(planned, recorded)
        self._check_body(planned, recorded)

    def _check_query(self, planned: Planned, recorded: Recorded) -> None:
        """Plain parameters arrive as they were passed, and nothing else arrives."""
        pairs = parse_qsl(recorded.query, keep_blank_values=True, strict_parsing=bool(recorded.query))
        expected: Counter[tuple[str, str]] = Counter()
        styled: set[str] = set()
        for one in planned.operation.parameters:
            value = planned.values.get((one["in"], one["name"]))
            if one["in"] != "query" or value is None:
                continue
            if isinstance(value, dict) or not _is_plain(one):
                styled |= {one["name"], *(value if isinstance(value, dict) else ())}
                continue
            expected.update((one["name"], text(item)) for item in (value if isinstance(value, list) else [value]))
        found = Counter(pair for pair in pairs if pair[0].partition("[")[0] not in styled)
        keys = {name for name, _ in _security_queries(self.judged)}
        assert Counter({pair: count for pair, count in found.items() if pair[0] not in keys}) == expected

    def _check_body(self, planned: Planned, recorded: Recorded) -> None:
        kind = (recorded.header("content-type") or "").partition(";")[0]
        if not planned.media_type:
            assert recorded.body in (b"", b"{}")
            return
        if recorded.body or planned.body:
            assert kind == planned.media_type.partition(";")[0]
        if _is_json(kind):
            assert exact(json.loads(recorded.body)) == exact(planned.body)
        elif kind.startswith("multipart/"):
            self._check_parts(planned, recorded)
        elif kind == "application/x-www-form-urlencoded":
            pairs = parse_qsl(recorded.body.decode(), keep_blank_values=True, strict_parsing=bool(recorded.body))
            for name, value in planned.body.items():
                if not isinstance(value, (dict, list)):
                    assert (name, text(value)) in pairs
        else:
            assert recorded.body == (planned.body if isinstance(planned.body, bytes) else planned.body.encode())

    def _check_parts(self, planned: Planned, recorded: Recorded) -> None:
        files = _file_properties(self.document, planned.operation, planned.media_type)
        parts = form_parts(recorded)
        assert {name for name, _, _, _ in parts} == set(planned.body)
        for name, value in planned.body.items():
            own = [part for part in parts if part[0] == name]
            if name in files:
                assert all(content == FILE and filename for _, filename, _, content in own)
                assert len(own) == (len(value) if isinstance(value, list) else 1)
            elif isinstance(value, dict):
                assert [json.loads(content) for _, _, _, content in own] == [value]
            elif not isinstance(value, list):
                assert [content.decode() for _, _, _, content in own] == [text(value)]


SECRETS = {"username": "user", "password": "pass"}
NO_SECRETS = ("server", "scope", "token_url", "client_id", "client_secret", *COMMON)
"""Arguments of a client that are no credentials, or of which others take the place."""


class Caller:
    """Calls methods of a package's sync or async client."""

    def __init__(
        self, package: Package, server: Loopback, base_path: str = "", *, asynchronous: bool, **options: Any
    ) -> None:
        self.package = package
        self.server = server
        self.asynchronous = asynchronous
        self._runner = asyncio.Runner() if asynchronous else None
        cls = getattr(package.module(), f"Async{package.client}" if asynchronous else package.client)
        known = inspect.signature(cls).parameters
        secrets = {one: SECRETS.get(one, TOKEN) for one in known if one not in NO_SECRETS}
        given = {**secrets, "max_retries": 0, **options}
        self.client = self.run(lambda: cls(base_url=server.url() + base_path, **given))

    def run(self, call: Callable[[], Any]) -> Any:
        """The result of a call, awaited where it has to be."""
        if self._runner is None:
            return call()

        async def awaited() -> Any:
            result = call()
            return await result if inspect.isawaitable(result) else result

        return self._runner.run(awaited())

    def call(self, planned: Planned, *, raw: bool = False) -> Any:
        """Make a call; the answer is what the document promises. A download is read to its end."""
        self.server.prepare(planned.answer)
        resource = getattr(self.client, planned.resource)
        method = getattr(resource.with_raw_response if raw else resource, planned.method)
        result = self.run(lambda: method(**planned.arguments))
        if raw:
            assert result.status_code == planned.answer.status
            assert result.http_response.status_code == planned.answer.status
            result = result.parse()
        return self.plain(result)

    def plain(self, value: Any) -> Any:
        """A result as JSON values: a page as it came, a download as its bytes."""
        if hasattr(value, "write_to"):
            return self.run(value.read)
        if hasattr(value, "has_next_page"):
            return dumped(value.body)
        return dumped(value)

    def method(self, planned: Planned) -> Any:
        """The bound method of a call."""
        return getattr(getattr(self.client, planned.resource), planned.method)

    def close(self) -> None:
        """Close the client, and the event loop."""
        self.run(self.client.close)
        if self._runner is not None:
            self._runner.close()


@contextmanager
def calling(package: Package, server: Loopback, base_path: str = "", **options: Any) -> Iterator[Caller]:
    """A caller for the time of a test."""
    caller = Caller(package, server, base_path, **options)
    try:
        yield caller
    finally:
        caller.close()


def dumped(value: Any) -> Any:
    """Models in lists and maps as the JSON values they would be sent as."""
    if isinstance(value, BaseModel):
        return value.model_dump(mode="json", by_alias=True, exclude_unset=True)
    if isinstance(value, list):
        return [dumped(item) for item in value]
    if isinstance(value, dict):
        return {key: dumped(item) for key, item in value.items()}
    return TypeAdapter(type(value)).dump_python(value, mode="json") if value is not None else None


def text(value: Any) -> str:
    """A scalar as it stands in a URL or a form."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return value if isinstance(value, str) else json.dumps(value)


def _preferred(contents: dict[str, Any]) -> tuple[str, Any]:
    """The media type that a client is expected to choose: JSON first, else the document's first."""
    return next(((kind, one) for kind, one in contents.items() if _is_json(kind)), next(iter(contents.items())))


def _is_json(media_type: str) -> bool:
    kind = media_type.partition(";")[0].strip().lower()
    return kind == "application/json" or kind.endswith("+json")


def _is_binary(media_type: str) -> bool:
    kind = media_type.partition(";")[0].strip().lower()
    forms = ("multipart/form-data", "application/x-www-form-urlencoded")
    return not (_is_json(kind) or kind.startswith("text/") or kind in forms)


def _is_plain(parameter: dict[str, Any]) -> bool:
    """True for a parameter in its location's usual style."""
    explode = parameter.get("explode", parameter["in"] in ("query", "cookie"))
    usual = parameter.get("style") in (None, "simple", "form") and explode == (parameter["in"] in ("query", "cookie"))
    return usual and "schema" in parameter


def _file_properties(document: dict[str, Any], operation: RawOperation, media_type: str) -> set[str]:
    """The properties of a multipart body that are files."""
    if not media_type.startswith("multipart/") or operation.body is None:
        return set()
    schema = resolve(document, operation.body["content"][media_type]["schema"])
    found = set()
    for name, one in schema.get("properties", {}).items():
        one = resolve(document, one)
        one = resolve(document, one["items"]) if one.get("type") == "array" else one
        if one.get("format") == "binary" or "contentMediaType" in one:
            found.add(name)
    return found


def _streams(operation: RawOperation) -> bool:
    """True where a property of the body chooses a stream of events: other methods set that, not the caller."""
    schema = resolve(operation.document, next(iter((operation.body or {}).get("content", {}).values()))["schema"])
    return resolve(operation.document, schema.get("properties", {}).get(STREAM, {})).get("type") == "boolean"


def _with_files(value: Any) -> Any:
    return [FILE for _ in value] if isinstance(value, list) else FILE


def _security_queries(document: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Names of query parameters that carry a key."""
    for key, scheme in document.get("components", {}).get("securitySchemes", {}).items():
        if scheme.get("in") == "query":
            yield scheme["name"], key
