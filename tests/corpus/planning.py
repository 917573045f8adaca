"""Which calls an operation gets: required and full arguments, dicts and models, every answer, and unknown values."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from tests.support.documents import RawOperation, resolve
from tests.support.loopback import Answer

from .described import Described, described_answers, parameter_schema
from .surprises import SurprisingSampler
from .values import NoValue, Values

FILE = b"\x00\x01binary\r\n--\xff"
FORMS = ("multipart/form-data", "application/x-www-form-urlencoded")
JSON_LINES = ("application/jsonl", "application/x-ndjson", "application/json-seq", "application/x-jsonlines")


_TEXTS = ("xml", "yaml", "javascript", "jwt", "jose", "csv", "graphql", "x-www-form-urlencoded", "pem-file", "x-subrip")


@dataclass(frozen=True, slots=True)
class Kind:
    """How a call is made and answered."""

    name: str
    full: bool = False
    models: bool = False
    strict: bool = False
    asynchronous: bool = False
    raw: bool = False


KINDS = (
    Kind("required, dicts"),
    Kind("required, dicts, strict, async", strict=True, asynchronous=True),
    Kind("full, dicts, strict", full=True, strict=True),
    Kind("full, dicts, async", full=True, asynchronous=True),
    Kind("full, models", full=True, models=True, raw=True),
)
BODY = Kind("other body", full=True)
ANSWER = Kind("other answer", strict=True)
ERROR = Kind("error answer")
UNKNOWN = Kind("unknown values")
NAMES = (
    *(kind.name for kind in KINDS),
    *(f"{kind.name}{way}" for kind in (BODY, ANSWER, ERROR, UNKNOWN) for way in ("", ", async")),
)


@dataclass(frozen=True, slots=True)
class Call:
    """A call to make: the values of its parameters by place and wire name, its body, the answer, what it gives back."""

    kind: Kind
    operation: RawOperation
    values: dict[tuple[str, str], Any]
    media_type: str
    body: Any
    answer: Answer
    described: Described | None
    expected: Any
    chooses_body: bool = False
    parts: dict[str, str] = field(default_factory=dict)

    @property
    def content(self) -> dict[str, Any]:
        """What the document says of the body in this media type."""
        contents = (self.operation.body or {}).get("content", {})
        found: dict[str, Any] = contents.get(self.media_type) or {}
        return found


def plans(operation: RawOperation, values: Values, seed: str) -> Iterator[Call | str]:
    """All calls of an operation; the name of a kind where its values cannot be sampled."""
    answers = described_answers(operation)
    successes = [one for one in answers if 200 <= one.status < 300]
    successes.sort(key=lambda one: not is_json(one.media_type))
    errors = [one for one in answers if one.is_error]
    planner = _Planner(operation, values, seed)
    for index, kind in enumerate(KINDS):
        answer = successes[index % len(successes)] if successes else None
        yield planner.call(kind, answer)
    for index, media_type in enumerate(planner.other_bodies()):
        yield planner.call(_turned(BODY, index), successes[0] if successes else None, media_type)
    for index, answer in enumerate(successes[len(KINDS) :]):
        yield planner.call(_turned(ANSWER, index), answer)
    for index, answer in enumerate(errors):
        yield planner.call(_turned(ERROR, index), answer)
    if successes and is_json(successes[0].media_type):
        for index in range(2):
            yield planner.call(_turned(UNKNOWN, index), successes[0])


def _turned(kind: Kind, index: int) -> Kind:
    """Every second one by the async client."""
    return replace(kind, name=f"{kind.name}, async", asynchronous=True) if index % 2 else kind


class _Planner:
    def __init__(self, operation: RawOperation, values: Values, seed: str) -> None:
        self._operation = operation
        self._document = operation.document
        self._values = values
        self._seed = f"{seed} {operation.key}"

    def call(self, kind: Kind, described: Described | None, media_type: str = "") -> Call | str:
        """One call; the kind's name where there are no values for it."""
        try:
            values = dict(self._parameters(kind))
            body_type, body = self._body(kind, media_type)
            answer, expected = self._answer(kind, described)
        except NoValue:
            return kind.name
        return Call(
            kind, self._operation, values, body_type, body, answer, described, expected, chooses_body=bool(media_type)
        )

    def _parameters(self, kind: Kind) -> Iterator[tuple[tuple[str, str], Any]]:
        for parameter in self._operation.parameters:
            required = parameter.get("required") or parameter["in"] == "path"
            if not (kind.full or required):
                continue
            place = (parameter["in"], parameter["name"])
            try:
                yield place, self._values.valid(
                    parameter_schema(parameter),
                    f"{self._seed} {kind.name} {place}",
                    full=kind.full,
                    wanted=lambda value, parameter=parameter: _can_be_sent(parameter, value),
                )
            except NoValue:
                if required:
                    raise

    def other_bodies(self) -> list[str]:
        """The media types of the body beside the one that is taken without being chosen."""
        contents = (self._operation.body or {}).get("content", {})
        usual = _usual(list(contents)) if contents else ""
        others = [kind for kind in contents if kind != usual and "*" not in kind]
        different = [kind for kind in others if self._schema(contents[kind]) != self._schema(contents[usual])]
        if len(others) > len(different):
            self._values.missed["another form of the same body"] += len(others) - len(different)
        return different

    def _schema(self, content: Any) -> Any:
        return resolve(self._document, content.get("schema")) if isinstance(content, dict) else None

    def _body(self, kind: Kind, media_type: str) -> tuple[str, Any]:
        body = self._operation.body
        if body is None or not (kind.full or body.get("required")):
            return "", None
        media_type = media_type or _usual(list(body["content"]))
        content = body["content"].get(media_type)
        schema = content.get("schema", {}) if isinstance(content, dict) else {}
        if _is_binary(self._document, schema):
            return media_type, FILE
        if is_json(media_type) or media_type.partition(";")[0].lower() in FORMS:
            seed = f"{self._seed} {kind.name} body"
            return media_type, self._values.valid(schema, seed, full=kind.full)
        if is_text(media_type):
            return media_type, "<text>é & ü</text>"
        return media_type, FILE

    def _answer(self, kind: Kind, described: Described | None) -> tuple[Answer, Any]:
        if described is None:
            redirects = any(str(status)[:1] == "3" for status in self._operation.data.get("responses") or {})
            if redirects and self._operation.verb == "GET":
                return Answer(200, FILE, {"content-type": "application/octet-stream"}), FILE
            return Answer(204), None
        status, media_type, schema = described.status, described.media_type, described.schema
        if not media_type or status in (204, 205, 304) or self._operation.verb == "HEAD":
            return Answer(status), None
        media_type = sent_type(media_type)
        headers = {"content-type": media_type}
        if is_stream(media_type):
            return self._stream(kind, described, media_type)
        if is_json(media_type) and not _is_binary(self._document, schema):
            value = self._value(kind, schema, f"{self._seed} {kind.name} {described.declared}")
            return Answer(status, json.dumps(value).encode(), headers), value
        if is_text(media_type):
            text = self._text(kind, schema)
            return Answer(status, text.encode(), {"content-type": f"{media_type}; charset=utf-8"}), text
        return Answer(status, FILE, headers), FILE

    def _value(self, kind: Kind, schema: Any, seed: str) -> Any:
        if not kind.name.startswith(UNKNOWN.name):
            full = kind.full or kind.name.startswith((ERROR.name, ANSWER.name))
            return self._values.valid(schema, seed, full=full, direction="response")
        try:
            return SurprisingSampler(self._document, seed).value(schema)
        except Exception:  # whatever is wrong with a schema or a pattern
            self._values.missed["sampler: no surprising value"] += 1
            raise NoValue from None

    def _text(self, kind: Kind, schema: Any) -> str:
        shape = resolve(self._document, schema)
        if isinstance(shape, dict) and shape.get("enum") and isinstance(shape["enum"][0], str):
            return str(shape["enum"][0])
        return "<text>é & ü</text>"

    def _stream(self, kind: Kind, described: Described, media_type: str) -> tuple[Answer, Any]:
        """Three items of a stream, as events or as lines."""
        schema = described.content.get("itemSchema", described.schema)
        if media_type == "text/event-stream":
            schema = self._data_of(schema)
        seed = f"{self._seed} {kind.name} {described.declared}"
        items = [
            self._values.valid(schema, f"{seed} {index}", full=kind.full, direction="response") for index in range(3)
        ]
        if media_type == "text/event-stream":
            shape = resolve(self._document, schema)
            is_text = isinstance(shape, dict) and shape.get("type") == "string"
            texts = [item if is_text else json.dumps(item) for item in items]
            body = "".join(f"data: {text}\n\n" for text in texts)
        else:
            mark = "\x1e" if media_type.endswith("json-seq") else ""
            body = "".join(f"{mark}{json.dumps(item)}\n" for item in items)
        return Answer(described.status, body.encode(), {"content-type": media_type}), items

    def _data_of(self, schema: Any) -> Any:
        """The schema of the data of events, where the schema is of whole events (OpenAPI 3.2, 4.14.4)."""
        shape = resolve(self._document, schema)
        data = resolve(self._document, (shape.get("properties") or {}).get("data")) if isinstance(shape, dict) else None
        return data.get("contentSchema", data) if isinstance(data, dict) else schema


def _usual(media_types: list[str]) -> str:
    """The media type that a client is expected to choose: JSON first, else the document's first."""
    return next(filter(is_json, media_types), media_types[0])


def sent_type(media_type: str) -> str:
    """A media type to send for one that may be a range."""
    kind = media_type.partition(";")[0].strip().lower()
    if "*" in kind:
        return {"text/*": "text/plain", "image/*": "image/png"}.get(kind, "application/json")
    return kind


def is_json(media_type: str) -> bool:
    """Whether a media type, or what is sent for a range of them, is JSON."""
    kind = sent_type(media_type)
    return kind in ("application/json", "text/json") or kind.endswith("+json")


def is_text(media_type: str) -> bool:
    """Whether content of a media type is text."""
    kind = media_type.partition(";")[0].strip().lower()
    return kind.startswith("text/") or kind.endswith(_TEXTS)


def is_stream(media_type: str) -> bool:
    """Whether a media type is a sequence of values."""
    return media_type == "text/event-stream" or media_type in JSON_LINES


def _is_binary(document: dict[str, Any], schema: Any) -> bool:
    shape = resolve(document, schema)
    return isinstance(shape, dict) and shape.get("format") == "binary"


def _can_be_sent(parameter: dict[str, Any], value: Any) -> bool:
    """Whether a value can stand in a place at all.

    Headers are ASCII, a path's value is no step and not empty, no item holds what stands between items.
    """
    where = parameter["in"]
    leaves = list(_leaves(value))
    if value is None or not leaves or any(leaf is None for leaf in leaves):
        return False
    texts = [leaf for leaf in leaves if isinstance(leaf, str)]
    if parameter.get("style") == "spaceDelimited" and any(" " in text for text in texts):
        return False
    if where in ("header", "cookie"):
        return all(text.isascii() and text.isprintable() and text == text.strip() and text for text in texts)
    return all(text not in ("", ".", "..") for text in texts) if where == "path" else True


def _leaves(value: Any) -> Iterator[Any]:
    if isinstance(value, dict):
        for item in value.values():
            yield from _leaves(item)
    elif isinstance(value, list):
        for item in value:
            yield from _leaves(item)
    else:
        yield value
