"""Every error that this package raises. All of them can be pickled, and none of them contains a credential."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Final, Self

from .._settings import RootError
from .decimals import from_json

if TYPE_CHECKING:
    import httpx2

_PUBLIC: Final = __name__.rpartition("._core.")[0]
_REQUEST_ID_HEADERS = (
    b"x-request-id",
    b"request-id",
    b"x-amzn-requestid",
    b"x-amz-request-id",
    b"x-correlation-id",
    b"cf-ray",
)


class ConfigurationError(RootError, ValueError):
    """The client is not configured correctly: the token is missing, or the base URL is not valid."""

    __module__ = _PUBLIC


class InvalidArgumentError(RootError, ValueError):
    """An argument is not valid. No request was sent."""

    __module__ = _PUBLIC


class APIError(RootError):
    """A request failed, or its response could not be used.

    Attributes:
        request: The request as it was sent, without credentials.
        operation: The operation, `POST /pets`.
        maybe_executed: The call may have taken effect, so it was not retried. Check before you repeat it.
    """

    __module__ = _PUBLIC

    request: httpx2.Request | None
    operation: str
    maybe_executed: bool

    def __init__(
        self,
        message: str,
        *,
        request: httpx2.Request | None = None,
        operation: str = "",
        maybe_executed: bool = False,
    ) -> None:
        super().__init__(message)
        self.request = request
        self.operation = operation
        self.maybe_executed = maybe_executed

    def __reduce__(self) -> tuple[object, ...]:
        # Exceptions are rebuilt from their positional arguments, which would lose the others.
        return _revive, (type(self), self.args, self.__dict__)


class APIConnectionError(APIError):
    """No response: the connection failed or was lost. `__cause__` holds the cause."""

    __module__ = _PUBLIC


class APITimeoutError(APIConnectionError):
    """No response within the timeout."""

    __module__ = _PUBLIC


class _AnsweredError(APIError):
    """An error that has a response."""

    response: httpx2.Response

    def __init__(
        self,
        message: str,
        *,
        response: httpx2.Response,
        request: httpx2.Request | None = None,
        operation: str = "",
        maybe_executed: bool = False,
    ) -> None:
        super().__init__(message, request=request, operation=operation, maybe_executed=maybe_executed)
        self.response = response

    @property
    def status_code(self) -> int:
        """The HTTP status."""
        return self.response.status_code

    @property
    def request_id(self) -> str | None:
        """The server's ID of this request; quote it when you contact the API's support."""
        return request_id(self.response)


class APIStatusError(_AnsweredError):
    """The server responded with an error status.

    Attributes:
        response: The response, including its body.
    """

    __module__ = _PUBLIC

    _body_type: str | None = None
    _parse: Callable[[str, bytes], object] | None = None

    def with_body_type(self, name: str | None, parse: Callable[[str, bytes], object]) -> Self:
        """This error with the public name of its body's type, and the function that parses JSON as that type.

        `parse` raises ValueError or RecursionError if the content is not JSON.
        """
        self._body_type = name
        self._parse = parse
        return self

    @property
    def body(self) -> object:
        """The response body: of the type that the API declares for this status, otherwise plain JSON, text or bytes."""
        content = self.response.content
        try:
            value: object = from_json(content)
        except (ValueError, RecursionError):
            try:
                return content.decode(self.response.encoding or "utf-8") or None
            except (UnicodeDecodeError, LookupError):
                return content
        if self._body_type and self._parse is not None and isinstance(value, (dict, list)):
            with suppress(ValueError, RecursionError):
                return self._parse(self._body_type, content)
        return value


class BadRequestError(APIStatusError):
    """400: the request is not valid."""

    __module__ = _PUBLIC


class AuthenticationError(APIStatusError):
    """401: the token is missing, wrong or expired."""

    __module__ = _PUBLIC


class PermissionDeniedError(APIStatusError):
    """403: the token does not allow this."""

    __module__ = _PUBLIC


class NotFoundError(APIStatusError):
    """404: the resource does not exist."""

    __module__ = _PUBLIC


class ConflictError(APIStatusError):
    """409: the request conflicts with the current state of the resource."""

    __module__ = _PUBLIC


class UnprocessableEntityError(APIStatusError):
    """422: the request is well-formed, but its values are not accepted."""

    __module__ = _PUBLIC


class RateLimitError(APIStatusError):
    """429: too many requests."""

    __module__ = _PUBLIC


class InternalServerError(APIStatusError):
    """5xx: the server failed."""

    __module__ = _PUBLIC


class APIResponseError(_AnsweredError):
    """The call succeeded, but the response is not what the API describes: not JSON, or empty."""

    __module__ = _PUBLIC


class ResponseValidationError(APIResponseError):
    """The call succeeded, but the response does not match the API description. Raised only with `strict=True`.

    Attributes:
        pointer: The location of the first problem in the response, as a JSON pointer.
    """

    __module__ = _PUBLIC

    pointer: str = ""


class APIStreamError(_AnsweredError):
    """The server reported an error in the middle of a stream of events.

    Attributes:
        body: The error that it sent, as plain JSON or text.
    """

    __module__ = _PUBLIC

    body: object = None


class PaginationError(APIError):
    """The next page of a list cannot be fetched: the pages repeat, or it is not safe to request the next one."""

    __module__ = _PUBLIC


class WebhookError(RootError):
    """A webhook message cannot be used.

    Attributes:
        pointer: The location of the first problem in the message, as a JSON pointer. Only with `strict=True`.
    """

    __module__ = _PUBLIC

    pointer: str = ""


class WebhookVerificationError(WebhookError):
    """A webhook message is not genuine, or is too old: do not act on it."""

    __module__ = _PUBLIC


STATUS_ERRORS: Final[dict[int, type[APIStatusError]]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def error_class(status: int) -> type[APIStatusError]:
    """The error class for a status."""
    return STATUS_ERRORS.get(status) or (InternalServerError if status >= 500 else APIStatusError)


def request_id(response: httpx2.Response) -> str | None:
    """The request ID from the headers that servers commonly use for it."""
    headers = {name.lower(): value for name, value in response.headers.raw}
    value = next((headers[name] for name in _REQUEST_ID_HEADERS if headers.get(name)), None)
    return None if value is None else value.decode("latin-1")


def _revive(cls: type[APIError], args: tuple[object, ...], state: dict[str, object]) -> APIError:
    error = cls.__new__(cls, *args)
    error.__dict__.update(state)
    return error
