"""Every error that this package raises. All of them can be pickled, and none of them holds a credential."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Self

from .._settings import RootError

if TYPE_CHECKING:
    import httpx2

_PUBLIC: Final = __name__.rpartition("._core.")[0]
_REQUEST_ID_HEADERS = (
    "x-request-id",
    "request-id",
    "x-amzn-requestid",
    "x-amz-request-id",
    "x-correlation-id",
    "cf-ray",
)


class ConfigurationError(RootError, ValueError):
    """The client cannot work as it is set up: no token, or a base URL that is none."""

    __module__ = _PUBLIC


class InvalidArgumentError(RootError, ValueError):
    """An argument cannot be sent. Nothing was sent."""

    __module__ = _PUBLIC


class APIError(RootError):
    """A request failed, or its answer could not be used.

    Attributes:
        request: The request as it was sent, credentials taken out.
        operation: The operation, `POST /pets`.
        maybe_executed: The call may have taken effect. It was not repeated for that reason; look before you do.
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
    """No answer: the connection was not made, or was lost. The cause is `__cause__`."""

    __module__ = _PUBLIC


class APITimeoutError(APIConnectionError):
    """No answer in time."""

    __module__ = _PUBLIC


class _AnsweredError(APIError):
    """An error that has an answer."""

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
        """The server's name for this request, to quote to its support."""
        return request_id(self.response)


class APIStatusError(_AnsweredError):
    """The server answered that the call failed.

    Attributes:
        response: The answer, read.
    """

    __module__ = _PUBLIC

    _body_type: str | None = None

    def of_type(self, name: str | None) -> Self:
        """This error, with the public name of its body's type."""
        self._body_type = name
        return self

    @property
    def body(self) -> object:
        """The answer's body: of the type that the API declares for this status, else as plain JSON, text or bytes."""
        from .reading import read_error_body

        return read_error_body(self.response, self._body_type)


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
    """404: there is no such thing."""

    __module__ = _PUBLIC


class ConflictError(APIStatusError):
    """409: the thing is not in a state that allows this."""

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
    """The call succeeded, but its answer is not what the API describes: no JSON, or nothing at all."""

    __module__ = _PUBLIC


class ResponseValidationError(APIResponseError):
    """The call succeeded, but its answer does not fit the API's description. Raised only by `strict=True`.

    Attributes:
        pointer: Where in the answer the first problem is, as a JSON pointer.
    """

    __module__ = _PUBLIC

    pointer: str = ""


class APIStreamError(_AnsweredError):
    """The server reported an error in the middle of a stream of events.

    Attributes:
        body: What it sent, as plain JSON or text.
    """

    __module__ = _PUBLIC

    body: object = None


class PaginationError(APIError):
    """A list cannot be followed further: its pages repeat themselves, or the next one cannot be asked for safely."""

    __module__ = _PUBLIC


class WebhookError(RootError):
    """A message to a webhook cannot be used.

    Attributes:
        pointer: Where in the message the first problem is, as a JSON pointer. Only with `strict=True`.
    """

    __module__ = _PUBLIC

    pointer: str = ""


class WebhookVerificationError(WebhookError):
    """A message to a webhook is not genuine, or is too old: do not act on it."""

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
    """The class for a status."""
    return STATUS_ERRORS.get(status) or (InternalServerError if status >= 500 else APIStatusError)


def request_id(response: httpx2.Response) -> str | None:
    """The request's id from the headers that servers commonly put it in."""
    return next((value for name in _REQUEST_ID_HEADERS if (value := response.headers.get(name))), None)


def _revive(cls: type[APIError], args: tuple[object, ...], state: dict[str, object]) -> APIError:
    error = cls.__new__(cls, *args)
    error.__dict__.update(state)
    return error
