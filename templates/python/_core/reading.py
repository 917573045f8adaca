"""From a response's bytes to the value that a method returns. Imported late: it needs pydantic."""

from __future__ import annotations

import json
from contextlib import suppress
from importlib import import_module
from threading import RLock
from types import GenericAlias
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel, TypeAdapter, ValidationError

from .errors import APIResponseError, APIStreamError, ResponseValidationError
from .failures import response_error, words_of
from .lenient import build
from .model import Unknown
from .recursion import with_room
from .scalars import Number
from .wire import to_json

if TYPE_CHECKING:
    import httpx2
    from pydantic_core import SchemaValidator

    from .operation import DescribedAnswer, NamedEvent, Operation
    from .request import PreparedCall

BUILTINS: dict[str, Any] = {"str": str, "int": int, "float": Number, "bool": bool}
# Python's parser gives up on deep nesting in its own way.
NO_JSON = (ValueError, RecursionError)
EMPTY_STATUSES = frozenset({204, 205})
_STRUCTURES = (b"{", b"[", b'"')
_ABSENT: dict[int | str, Any] = {}
_TYPES = __name__.rpartition("._core.")[0] + ".types"

Shape = tuple[str, bool, bool]
_readers: dict[Shape, Reader] = {}
# Building a validator reads and completes classes that other threads may be completing too.
_building = RLock()


class Reader:
    """Reads JSON of one shape: a type, a list of it, or an object of it by name."""

    __slots__ = ("form", "validator")

    def __init__(self, form: Any) -> None:
        self.form = form
        self.validator: SchemaValidator = _validator_of(form)

    def validate(self, content: bytes) -> Any:
        """The value, by pydantic. Strict, so that no value is converted to another type."""
        return self.validator.validate_json(content, strict=True, by_alias=True, by_name=False)

    def read(self, content: bytes) -> Any:
        """The value, typed as far as it matches, and otherwise unchanged; ValueError if it is not JSON."""
        try:
            # Written out once more: a call costs as much as reading a field.
            return self.validator.validate_json(content, strict=True, by_alias=True, by_name=False)
        except ValidationError:
            pass  # what comes of it below must not lead back to it: it holds the answer
        return build(self.form, json.loads(content))


def reader_for(name: str, many: bool = False, mapping: bool = False) -> Reader:
    """The reader for a public type name; made once."""
    shape = (name, many, mapping)
    reader = _readers.get(shape)
    if reader is None:
        with _building:
            reader = _readers.get(shape)
            if reader is None:
                reader = _readers[shape] = Reader(_form(*shape))
    return reader


def is_ready(operation: Operation[object]) -> bool:
    """Whether reading this operation's answers needs no more preparation."""
    if operation.answers or operation.events:
        return all(shape in _readers for shape in _shapes(operation))
    return operation.returns is None or (operation.returns, operation.many, operation.mapping) in _readers


def get_ready(operation: Operation[object]) -> None:
    """Prepare to read this operation's answers."""
    for shape in _shapes(operation):
        reader_for(*shape)


def _shapes(operation: Operation[object]) -> list[Shape]:
    """What the answers of an operation may hold."""
    listed: list[Operation[object] | DescribedAnswer | NamedEvent] = [operation]
    listed += (*operation.answers, *operation.events.values())
    return [(one.returns, one.many, one.mapping) for one in listed if one.returns is not None]


def read_value(call: PreparedCall, response: httpx2.Response) -> Any:
    """The value of a successful response that has been read."""
    operation = call.operation
    if operation.reads != "json":
        return _read_otherwise(call, response)
    content = response.content.removeprefix(b"\xef\xbb\xbf")
    if not content or content.isspace():
        if operation.optional or response.status_code in (*EMPTY_STATUSES, *operation.empty):
            return None
        raise response_error(call, response, "the answer is empty, where JSON was expected")
    if operation.optional and content.strip() == b"null":
        return None
    if call.strict and response.status_code not in operation.loose:
        return _read_strictly(call, response, content)
    try:
        if operation.returns is None:
            return json.loads(content)
        reader = reader_for(operation.returns, operation.many, operation.mapping)
        if content[:1] not in _STRUCTURES and media_type_of(response) == "text/plain":
            return _read_text(call, reader, content, response.text)
        return reader.read(content)
    except NO_JSON as exc:
        raise _not_json(call, response, exc) from None


def _read_text(call: PreparedCall, reader: Reader, content: bytes, text: str) -> Any:
    """A value that the server calls text: as JSON where that fits, else as text where a string fits."""
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
    """Whether an answer of a media type is what the call asks for."""
    return media_type in (call.operation.accept or "").split(", ")


def media_type_of(response: httpx2.Response, usual: str = "") -> str:
    """The media type of an answer without its parameters, in lower case."""
    return response.headers.get("content-type", usual).partition(";")[0].strip().lower()


def _read_otherwise(call: PreparedCall, response: httpx2.Response) -> Any:
    match call.operation.reads:
        case "none":
            return None
        case "text":
            return response.text
        case _:
            from .answers import read_described

            return read_described(call, response)


def read_event(call: PreparedCall, response: httpx2.Response, name: str, data: str) -> Any:
    """The value of one event of a stream. Raises APIStreamError where the event is an error."""
    known = call.operation.events.get(name, call.operation)
    returns = known.returns
    if known.text and (name != "error" or name in call.operation.events):
        return data if returns in (None, "str") else _validated(call, response, known, to_json(data), data)
    content = data.encode()
    try:
        plain = json.loads(data)
    except NO_JSON as exc:
        if name == "error":
            raise _stream_error(call, response, data) from None
        if call.strict and returns not in (None, "str"):
            raise _not_json(call, response, exc) from None
        return data
    if known is call.operation and (name == "error" or (isinstance(plain, dict) and plain.get("type") == "error")):
        raise _stream_error(call, response, plain)
    if returns is None:
        if _looks_failed(plain):
            raise _stream_error(call, response, plain)
        return plain
    return _validated(call, response, known, content, plain)


def read_item(call: PreparedCall, response: httpx2.Response, data: str) -> Any:
    """The value of one item of a sequence of JSON values."""
    content = data.encode()
    operation = call.operation
    if call.strict:
        return _read_strictly(call, response, content, operation)
    try:
        if operation.returns is None:
            return json.loads(content)
        return reader_for(operation.returns, operation.many, operation.mapping).read(content)
    except NO_JSON as exc:
        raise _not_json(call, response, exc) from None


def _validated(
    call: PreparedCall, response: httpx2.Response, known: Operation[object] | NamedEvent, content: bytes, plain: Any
) -> Any:
    """The value of an event's JSON, by what is known of it."""
    assert known.returns is not None
    reader = reader_for(known.returns, known.many, known.mapping)
    try:
        return reader.validate(content)
    except ValidationError:
        if _looks_failed(plain):
            raise _stream_error(call, response, plain) from None
        if not isinstance(plain, (dict, list, str)):
            # Of JSON's scalars and text, where the type has no such scalar, text is meant.
            with suppress(ValidationError):
                return reader.validate(to_json(content.decode()))
        if call.strict:
            return _read_strictly(call, response, content, known)
        # Beside `Unknown`, an object with nothing of the known types in it is not taken for one of them.
        try:
            return build(reader.form | Unknown, plain)
        except RecursionError as exc:
            raise _not_json(call, response, exc) from None


def _looks_failed(plain: Any) -> bool:
    """Whether an object that is no known event says that the call failed."""
    if not isinstance(plain, dict):
        return False
    status = plain.get("statusCode", plain.get("status"))
    return bool(plain.get("error")) or (isinstance(status, int) and status >= 400)


def _stream_error(call: PreparedCall, response: httpx2.Response, body: object) -> APIStreamError:
    problem = f"an error came in the middle of the stream: {words_of(body)}"
    error = response_error(call, response, problem, APIStreamError)
    error.body = body
    return error


def read_error_body(response: httpx2.Response, name: str | None) -> object:
    """An error's body: typed where its type is known and it is an object, else plain JSON, else text, else bytes."""
    try:
        value = json.loads(response.content)
    except NO_JSON:
        try:
            return response.content.decode(response.encoding or "utf-8") or None
        except (UnicodeDecodeError, LookupError):
            return response.content
    with suppress(*NO_JSON):
        if name and isinstance(value, (dict, list)):
            return reader_for(name).read(response.content)
    return value


def _read_strictly(
    call: PreparedCall,
    response: httpx2.Response,
    content: bytes,
    known: Operation[object] | NamedEvent | None = None,
) -> Any:
    media_type = media_type_of(response, "application/json")
    expected = media_type.endswith("json") or is_described(call, media_type)
    if not expected and call.operation.reads == "json":
        raise response_error(call, response, f"the answer is {media_type}, where JSON was expected")
    known = known or call.operation
    try:
        if known.returns is None:
            return json.loads(content)
        return reader_for(known.returns, known.many, known.mapping).validate(content)
    except ValidationError as exc:
        if (found := first_problem(exc, content)) is not None:
            pointer, text = found
            error = response_error(call, response, text, ResponseValidationError)
            error.__dict__["pointer"] = pointer
            raise error from exc
        problem: Exception = exc
    except NO_JSON as exc:
        problem = exc
    raise _not_json(call, response, problem)


def first_problem(failure: ValidationError, content: bytes) -> tuple[str, str] | None:
    """Where JSON does not fit its type, as a pointer, and why; None where it is no JSON."""
    problem = failure.errors(include_url=False, include_context=False)[0]
    if problem["type"] == "json_invalid":
        return None
    try:
        document = json.loads(content)
    except NO_JSON:
        # Of longer numbers, or deeper, than Python's own parser reads.
        document = None
    # What only answers have is missed by validating its default (`directions`).
    missing, absent = problem["type"] == "missing", problem["input"] is None
    pointer, is_absent = _pointer(problem["loc"], missing, absent, document)
    return pointer, f"{'Field required' if is_absent else problem['msg']}, at {pointer or 'the top'}"


def _not_json(call: PreparedCall, response: httpx2.Response, problem: Exception) -> APIResponseError:
    media_type = response.headers.get("content-type") or "no content type"
    place = "the body"
    if isinstance(problem, json.JSONDecodeError):
        place = f"line {problem.lineno} column {problem.colno}"
        problem.doc = ""  # it stays behind the error, and may hold what must not be kept
    if isinstance(problem, RecursionError):
        return response_error(call, response, f"the answer ({media_type}) nests too deeply to be read")
    return response_error(call, response, f"the answer ({media_type}) is not JSON: see {place}")


def _pointer(place: tuple[Any, ...], missing: bool, absent: bool, document: Any) -> tuple[str, bool]:
    """A JSON pointer from pydantic's location, which also names the union members that it tried.

    And whether it leads to a property that is not there, for which there was no value (`absent`).
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
                from .directions import missed_name

                step = missed_name(str(step), value, BaseModel)
            elif not (is_last and missing):
                continue
        pointer += "/" + str(step).replace("~", "~0").replace("/", "~1")
    return pointer, is_absent


def _form(name: str, many: bool, mapping: bool) -> Any:
    form: Any = BUILTINS[name] if name in BUILTINS else getattr(import_module(_TYPES), name)
    if many:
        form = GenericAlias(list, (form,))
    return GenericAlias(dict, (str, form)) if mapping else form


def _validator_of(form: Any) -> SchemaValidator:
    if isinstance(form, type) and issubclass(form, BaseModel):
        form.model_rebuild()
        return form.__pydantic_validator__  # type: ignore[return-value]
    return with_room(lambda: TypeAdapter(form).validator)  # type: ignore[return-value]
