"""Creates the errors for failed requests, with the server's message and its consequence for the caller."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar, overload

import httpx2

from .errors import (
    APIConnectionError,
    APIError,
    APIResponseError,
    APIStatusError,
    APITimeoutError,
    error_class,
    request_id,
)
from .redact import hide, redact_failure, redact_response, safe_request, secrets_of
from .retry import SAFE_METHODS, may_have_executed, never_sent

if TYPE_CHECKING:
    from .request import PreparedCall

MESSAGE_KEYS = (
    "message",
    "error_description",
    "error",
    "detail",
    "details",
    "errors",
    "title",
    "msg",
    "reason",
    "description",
)
MAX_MESSAGE_LENGTH = 500
E = TypeVar("E", bound=APIError)


def connection_error(
    call: PreparedCall, failure: httpx2.RequestError, sent: httpx2.Request | None, attempts: object = ""
) -> APIConnectionError:
    """The error for a request without a response. `attempts` describes the attempts, if there were several."""
    maybe = call.operation.method not in SAFE_METHODS and not never_sent(failure)
    secrets = call.secrets if sent is None else secrets_of(sent, call.secrets)
    redact_failure(failure, secrets)
    cls = APIConnectionError
    if isinstance(failure, httpx2.TimeoutException):
        cls = APITimeoutError
        seconds = call.timeout.connect if isinstance(failure, httpx2.ConnectTimeout) else call.timeout.read
        what = "could not connect for" if never_sent(failure) else "no answer to"
        limit = f"{seconds} s"
        if call.is_overdue():
            limit = "the deadline" if call.deadline is None else f"the deadline of {call.deadline:g} s"
        message = f"{what} {call.title} within {limit}"
    else:
        reason = one_line(str(failure)) or type(failure).__name__
        what = "could not connect for" if never_sent(failure) else "no complete answer to"
        message = f"{what} {call.title}: {reason}"
    if tried := str(attempts):
        message += f" ({tried})"
    if maybe:
        message += f"\n  {_maybe_executed(attempts)}"
    request = safe_request(sent, secrets) if sent is not None else None
    return cls(message, request=request, operation=call.title, maybe_executed=maybe)


def status_error(
    call: PreparedCall, response: httpx2.Response, parse: Callable[[str, bytes], object], attempts: object = ""
) -> APIStatusError:
    """The error for a response with an error status. `parse` parses its body as a public type.

    `attempts` describes the attempts, if there were several.
    """
    status = response.status_code
    secrets = secrets_of(response.request, call.secrets)
    text = hide(server_message(response), secrets)
    changes = call.operation.method not in SAFE_METHODS
    maybe = changes and may_have_executed(status)
    notes = [f"request id: {hide(one_line(request_name), secrets)}"] if (request_name := request_id(response)) else []
    if maybe:
        notes.append(_maybe_executed(attempts))
    elif changes and 400 <= status < 500:
        notes.append("the request was received and refused, nothing was executed")
    if tried := str(attempts):
        notes.append(tried)
    if status == 401 and not secrets:
        notes.append("no credentials were sent")
    message = f"{status} from {call.title}: {text}" + (f"\n  {'  ·  '.join(notes)}" if notes else "")
    redact_response(response, secrets)
    error = error_class(status)(
        message,
        response=response,
        request=response.request,
        operation=call.title,
        maybe_executed=maybe,
    )
    declared = call.operation.errors
    name = declared.get(str(status)) or declared.get(f"{status // 100}XX") or declared.get("default")
    return error.with_body_type(name, parse)


def _maybe_executed(attempts: object) -> str:
    was_repeated = "" if str(attempts) else ": it was not repeated"
    return f"it may have taken effect{was_repeated} (`error.maybe_executed` is True)"


@overload
def response_error(call: PreparedCall, response: httpx2.Response, problem: str) -> APIResponseError: ...


@overload
def response_error(call: PreparedCall, response: httpx2.Response, problem: str, cls: type[E]) -> E: ...


def response_error(call: PreparedCall, response: httpx2.Response, problem: str, cls: Any = APIResponseError) -> Any:
    """The error for a successful response that cannot be used."""
    secrets = secrets_of(response.request, call.secrets)
    message = f"{response.status_code} from {call.title}: {hide(one_line(problem), secrets)}"
    if request_name := request_id(response):
        message += f"\n  request id: {hide(one_line(request_name), secrets)}"
    redact_response(response, secrets)
    return cls(
        message,
        response=response,
        request=response.request,
        operation=call.title,
        maybe_executed=call.operation.method not in SAFE_METHODS,
    )


def server_message(response: httpx2.Response) -> str:
    """The server's error message, in one line."""
    text = response.text
    try:
        text = _message(json.loads(text))
    except (ValueError, RecursionError):
        is_page = "html" in response.headers.get("content-type", "") or text.lstrip()[:1] == "<"
        text = "" if is_page else text
    return one_line(text) or one_line(response.reason_phrase) or "no message"


def message_of(value: object) -> str:
    """The error message in a body that is plain JSON or text, in one line."""
    return one_line(_message(value)) or "no message"


def one_line(text: str) -> str:
    """Text of a server for a message: printable, and at most MAX_MESSAGE_LENGTH characters."""
    # Large bodies are cut first, so that the cost stays bounded.
    text = " ".join("".join(char if char.isprintable() else " " for char in text[: 8 * MAX_MESSAGE_LENGTH]).split())
    return text if len(text) <= MAX_MESSAGE_LENGTH else text[: MAX_MESSAGE_LENGTH - 1] + "…"


def _message(value: object, depth: int = 0) -> str:
    if isinstance(value, str):
        return value
    if depth > 4:
        return ""
    if isinstance(value, list):
        return "; ".join(filter(None, (_message(item, depth + 1) for item in value[:5])))
    if not isinstance(value, Mapping):
        return ""
    for key in MESSAGE_KEYS:
        if value.get(key) and (text := _message(value[key], depth + 1)):
            return f"{place}: {text}" if (place := _field_name(value)) else text
    # An object of messages by field, as many frameworks send them under `errors`.
    entries = ((key, _message(item, depth + 1)) for key, item in list(value.items())[:5])
    return "; ".join(f"{key}: {text}" for key, text in entries if text) if depth else ""


def _field_name(value: Mapping[str, object]) -> str:
    """The field that an entry of an error list is about."""
    place = value.get("loc") or value.get("field") or value.get("path") or value.get("param")
    if isinstance(place, list):
        return ".".join(str(part) for part in place)
    return place if isinstance(place, str) else ""
