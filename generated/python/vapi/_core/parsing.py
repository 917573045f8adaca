"""Parses responses into the values that methods return. Imported on demand, because it needs pydantic."""

from __future__ import annotations

import json
from contextlib import suppress
from importlib import import_module
from threading import RLock
from types import GenericAlias
from typing import TYPE_CHECKING, Annotated, Any

from pydantic import BaseModel, TypeAdapter, ValidationError

from .content_type import EMPTY_STATUSES, media_type_of
from .decimals import from_json, loses_digits
from .error_factory import message_of, response_error
from .errors import APIResponseError, APIStreamError, ResponseValidationError, request_id
from .lenient_parsing import build
from .model import Model, Unknown
from .recursion import with_room
from .scalars import Number, exact
from .serialization import to_json

if TYPE_CHECKING:
    import httpx2
    from pydantic_core import SchemaValidator

    from .operation import NamedEvent, Operation, ResponseVariant
    from .request import PreparedCall

BUILTINS: dict[str, Any] = {"str": str, "int": int, "float": Number, "bool": bool}
# The parser of Python raises RecursionError for deep nesting.
NO_JSON = (ValueError, RecursionError)
_STRUCTURES = (b"{", b"[", b'"')
_ABSENT: dict[int | str, Any] = {}
_TYPES = __name__.rpartition("._core.")[0] + ".types"

Shape = tuple[str, bool, bool]
_readers: dict[Shape, Reader] = {}
# Building a validator completes classes, which is not thread-safe.
_building = RLock()


class Reader:
    """Parses JSON of one shape: a type, a list of it, or an object with values of it."""

    __slots__ = ("form", "validator")

    def __init__(self, form: Any) -> None:
        self.form = form
        self.validator: SchemaValidator = _validator_of(form)

    def validate(self, content: bytes) -> Any:
        """The value, validated by pydantic without conversions. Raises pydantic's ValidationError."""
        value = self.validator.validate_json(content, strict=True, by_alias=True, by_name=False)
        return build(self.form, from_json(content)) if loses_digits(content) else value

    def read(self, content: bytes) -> Any:
        """The value, typed as far as it matches. Raises ValueError or RecursionError if it cannot be parsed as JSON."""
        try:
            # Repeats `validate`, because a call costs as much as parsing a field.
            value = self.validator.validate_json(content, strict=True, by_alias=True, by_name=False)
        except ValidationError:
            pass  # later errors must not reference this one, which contains the response
        else:
            if not loses_digits(content):
                return value
        return build(self.form, from_json(content))


def reader_for(name: str, many: bool = False, mapping: bool = False) -> Reader:
    """The cached reader for a public type name."""
    shape = (name, many, mapping)
    reader = _readers.get(shape)
    if reader is None:
        with _building:
            reader = _readers.get(shape)
            if reader is None:
                reader = _readers[shape] = Reader(_form(*shape))
    return reader


def is_prefetched(operation: Operation[object]) -> bool:
    """Whether the readers for this operation's responses are cached."""
    if operation.responses or operation.events:
        return all(shape in _readers for shape in _shapes(operation))
    return operation.returns is None or (operation.returns, operation.many, operation.mapping) in _readers


def prefetch(operation: Operation[object]) -> None:
    """Create the readers for this operation's responses."""
    for shape in _shapes(operation):
        reader_for(*shape)


def _shapes(operation: Operation[object]) -> list[Shape]:
    """The shapes of an operation's responses and events."""
    listed: list[Operation[object] | ResponseVariant | NamedEvent] = [operation]
    listed += (*operation.responses, *operation.events.values())
    return [(content.returns, content.many, content.mapping) for content in listed if content.returns is not None]


def read_result(call: PreparedCall, response: httpx2.Response) -> Any:
    """`read_value`; an object also has the server's ID of the request."""
    value = read_value(call, response)
    if isinstance(value, Model) and (name := request_id(response)):
        object.__setattr__(value, "_request_id", name)
    return value


def read_value(call: PreparedCall, response: httpx2.Response) -> Any:
    """The value of a successful response whose body is in memory. Raises APIResponseError."""
    operation = call.operation
    if operation.reads != "json":
        return _read_otherwise(call, response)
    content = response.content.removeprefix(b"\xef\xbb\xbf")
    if not content or content.isspace():
        if operation.optional or response.status_code in (*EMPTY_STATUSES, *operation.empty):
            return None
        raise response_error(call, response, "the response is empty, but JSON was expected")
    if operation.optional and content.strip() == b"null":
        return None
    if call.strict and response.status_code not in operation.undescribed:
        return _read_strictly(call, response, content)
    try:
        if operation.returns is None:
            return from_json(content)
        reader = reader_for(operation.returns, operation.many, operation.mapping)
        if content[:1] not in _STRUCTURES and media_type_of(response) == "text/plain":
            return _read_text(call, reader, content, response.text)
        return reader.read(content)
    except NO_JSON as exc:
        raise _not_json(call, response, exc) from None


def _read_text(call: PreparedCall, reader: Reader, content: bytes, text: str) -> Any:
    """The value of a `text/plain` response: parsed as JSON if that matches, otherwise as a string."""
    for tried in (content, to_json(text)):
        with suppress(ValidationError):
            return reader.validate(tried)
    try:
        return reader.read(content)
    except NO_JSON:
        if is_described(call, "text/plain"):
            return text
        raise


def is_described(call: PreparedCall, media_type: str) -> bool:
    """Whether the call accepts a media type."""
    return media_type in (call.operation.accept or "").split(", ")


def _read_otherwise(call: PreparedCall, response: httpx2.Response) -> Any:
    match call.operation.reads:
        case "none":
            return None
        case "text":
            return response.text
        case _:
            from .response_variants import read_described

            return read_described(call, response, read_value)


def read_event(call: PreparedCall, response: httpx2.Response, name: str, data: str) -> Any:
    """The value of an event. Raises APIStreamError if the event is an error."""
    descriptor = call.operation.events.get(name, call.operation)
    returns = descriptor.returns
    if descriptor.text and (name != "error" or name in call.operation.events):
        return data if returns in (None, "str") else _validated(call, response, descriptor, to_json(data), data)
    content = data.encode()
    try:
        value = from_json(data)
    except NO_JSON as exc:
        if name == "error":
            raise _stream_error(call, response, data) from None
        if call.strict and returns not in (None, "str"):
            raise _not_json(call, response, exc) from None
        return data
    if descriptor is call.operation and (name == "error" or (isinstance(value, dict) and value.get("type") == "error")):
        raise _stream_error(call, response, value)
    if returns is None:
        if _looks_failed(value):
            raise _stream_error(call, response, value)
        return value
    return _validated(call, response, descriptor, content, value)


def read_item(call: PreparedCall, response: httpx2.Response, data: str) -> Any:
    """The value of an item of a JSON sequence. Raises APIResponseError."""
    content = data.encode()
    operation = call.operation
    if call.strict:
        return _read_strictly(call, response, content, operation)
    try:
        if operation.returns is None:
            return from_json(content)
        return reader_for(operation.returns, operation.many, operation.mapping).read(content)
    except NO_JSON as exc:
        raise _not_json(call, response, exc) from None


def _validated(
    call: PreparedCall,
    response: httpx2.Response,
    descriptor: Operation[object] | NamedEvent,
    content: bytes,
    value: Any,
) -> Any:
    """The value of an event, as the type that the API declares for it."""
    assert descriptor.returns is not None
    reader = reader_for(descriptor.returns, descriptor.many, descriptor.mapping)
    try:
        return reader.validate(content)
    except ValidationError:
        if _looks_failed(value):
            raise _stream_error(call, response, value) from None
        if not isinstance(value, (dict, list, str)):
            # A type without scalars other than strings expects a string.
            with suppress(ValidationError):
                return reader.validate(to_json(content.decode()))
        if call.strict:
            return _read_strictly(call, response, content, descriptor)
        # With `Unknown` as a variant, an object without known fields does not become another type.
        try:
            return build(reader.form | Unknown, value)
        except RecursionError as exc:
            raise _not_json(call, response, exc) from None


def _looks_failed(value: Any) -> bool:
    """Whether an object of an undeclared type reports an error."""
    if not isinstance(value, dict):
        return False
    status = value.get("statusCode", value.get("status"))
    return bool(value.get("error")) or (isinstance(status, int) and status >= 400)


def _stream_error(call: PreparedCall, response: httpx2.Response, body: object) -> APIStreamError:
    problem = f"the stream contains an error: {message_of(body)}"
    error = response_error(call, response, problem, APIStreamError)
    error.body = body
    return error


def _read_strictly(
    call: PreparedCall,
    response: httpx2.Response,
    content: bytes,
    descriptor: Operation[object] | NamedEvent | None = None,
) -> Any:
    media_type = media_type_of(response, "application/json")
    expected = media_type.endswith("json") or is_described(call, media_type)
    if not expected and call.operation.reads == "json":
        raise response_error(call, response, f"the response is {media_type}, but JSON was expected")
    descriptor = descriptor or call.operation
    try:
        if descriptor.returns is None:
            return from_json(content)
        return reader_for(descriptor.returns, descriptor.many, descriptor.mapping).validate(content)
    except ValidationError as exc:
        if (reason := first_problem(exc, content)) is not None:
            pointer, text = reason
            error = response_error(call, response, text, ResponseValidationError)
            error.__dict__["pointer"] = pointer
            raise error from exc
        problem: Exception = exc
    except NO_JSON as exc:
        problem = exc
    raise _not_json(call, response, problem)


def first_problem(failure: ValidationError, content: bytes) -> tuple[str, str] | None:
    """The JSON pointer of the first problem, and its message; None if the content is not JSON."""
    problem = failure.errors(include_url=False, include_context=False)[0]
    if problem["type"] == "json_invalid":
        return None
    try:
        document = json.loads(content)
    except NO_JSON:
        # It exceeds the limits of Python's parser for digits or nesting.
        document = None
    # For read-only properties, pydantic validates the default (`read_write_only`).
    missing, absent = problem["type"] == "missing", problem["input"] is None
    pointer, is_absent = _pointer(problem["loc"], missing, absent, document)
    return pointer, f"{'Field required' if is_absent else problem['msg']}, at {pointer or 'the top'}"


def _not_json(call: PreparedCall, response: httpx2.Response, problem: Exception) -> APIResponseError:
    media_type = response.headers.get("content-type") or "no content type"
    place = "the body"
    if isinstance(problem, json.JSONDecodeError):
        place = f"line {problem.lineno} column {problem.colno}"
        problem.doc = ""  # the error references it, and it may contain secrets
    if isinstance(problem, RecursionError):
        return response_error(call, response, f"the response ({media_type}) is nested too deeply")
    return response_error(call, response, f"the response ({media_type}) is not JSON: see {place}")


def _pointer(place: tuple[Any, ...], missing: bool, absent: bool, document: Any) -> tuple[str, bool]:
    """A JSON pointer from pydantic's location, without the union members in it; and whether its target is missing.

    `missing` and `absent` say that pydantic reports a missing property, or one whose value is None.
    """
    pointer = ""
    value: Any = document
    is_absent = False
    for index, step in enumerate(place):
        try:
            value = value[step] if isinstance(value, (dict, list)) else _ABSENT[step]
        except (LookupError, TypeError):
            is_last = index == len(place) - 1
            is_absent = is_last and absent and isinstance(value, dict)
            if is_absent:
                from .read_write_only import missing_alias

                step = missing_alias(str(step), value, BaseModel)
            elif not (is_last and missing):
                continue
        pointer += "/" + str(step).replace("~", "~0").replace("/", "~1")
    return pointer, is_absent


def _form(name: str, many: bool, mapping: bool) -> Any:
    form: Any = name  # a type, in `client.request`
    if isinstance(name, str):
        form = BUILTINS[name] if name in BUILTINS else getattr(import_module(_TYPES), name)
    if many:
        form = GenericAlias(list, (form,))
    return GenericAlias(dict, (str, form)) if mapping else form


def _validator_of(form: Any) -> SchemaValidator:
    if isinstance(form, type) and issubclass(form, BaseModel):
        form.model_rebuild()
        return form.__pydantic_validator__  # type: ignore[return-value]
    return with_room(lambda: TypeAdapter(Annotated[form, exact]).validator)  # type: ignore[return-value]
