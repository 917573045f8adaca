"""Client: a client for Python."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from ._settings import VERSION as __version__

if TYPE_CHECKING:
    from . import types as types
    from ._client import AsyncClient as AsyncClient
    from ._client import Client as Client
    from ._core import APIConnectionError as APIConnectionError
    from ._core import APIError as APIError
    from ._core import APIResponseError as APIResponseError
    from ._core import APIStatusError as APIStatusError
    from ._core import APIStreamError as APIStreamError
    from ._core import APITimeoutError as APITimeoutError
    from ._core import AsyncBinaryResponse as AsyncBinaryResponse
    from ._core import AsyncEventStream as AsyncEventStream
    from ._core import AsyncHooks as AsyncHooks
    from ._core import AsyncPage as AsyncPage
    from ._core import AsyncPaginator as AsyncPaginator
    from ._core import AsyncStreamedResponse as AsyncStreamedResponse
    from ._core import AuthenticationError as AuthenticationError
    from ._core import BadRequestError as BadRequestError
    from ._core import BinaryResponse as BinaryResponse
    from ._core import ConfigurationError as ConfigurationError
    from ._core import ConflictError as ConflictError
    from ._core import EventStream as EventStream
    from ._core import Hooks as Hooks
    from ._core import InternalServerError as InternalServerError
    from ._core import InvalidArgumentError as InvalidArgumentError
    from ._core import Model as Model
    from ._core import NotFoundError as NotFoundError
    from ._core import Omit as Omit
    from ._core import Page as Page
    from ._core import PaginationError as PaginationError
    from ._core import PermissionDeniedError as PermissionDeniedError
    from ._core import RateLimitError as RateLimitError
    from ._core import RequestOptions as RequestOptions
    from ._core import Response as Response
    from ._core import ResponseValidationError as ResponseValidationError
    from ._core import ServerSentEvent as ServerSentEvent
    from ._core import StreamedResponse as StreamedResponse
    from ._core import Unknown as Unknown
    from ._core import UnprocessableEntityError as UnprocessableEntityError
    from ._core import WebhookError as WebhookError
    from ._core import WebhookVerificationError as WebhookVerificationError
    from ._core import omit as omit
    from ._settings import ClientError as ClientError

_HOMES: dict[str, str] = {
    "_client": "AsyncClient Client",
    "_core": (
        "APIConnectionError APIError APIResponseError APIStatusError APIStreamError APITimeoutError "
        "AsyncBinaryResponse AsyncEventStream AsyncHooks AsyncPage AsyncPaginator AsyncStreamedResponse "
        "AuthenticationError BadRequestError BinaryResponse ConfigurationError ConflictError EventStream "
        "Hooks InternalServerError InvalidArgumentError Model NotFoundError Omit Page PaginationError "
        "PermissionDeniedError RateLimitError RequestOptions Response ResponseValidationError "
        "ServerSentEvent StreamedResponse Unknown UnprocessableEntityError WebhookError "
        "WebhookVerificationError omit"
    ),
    "_settings": "ClientError",
}
_MODULES = {name: module for module, names in _HOMES.items() for name in names.split()}

__all__ = [
    "__version__",
    "APIConnectionError",
    "APIError",
    "APIResponseError",
    "APIStatusError",
    "APIStreamError",
    "APITimeoutError",
    "AsyncBinaryResponse",
    "AsyncClient",
    "AsyncEventStream",
    "AsyncHooks",
    "AsyncPage",
    "AsyncPaginator",
    "AsyncStreamedResponse",
    "AuthenticationError",
    "BadRequestError",
    "BinaryResponse",
    "Client",
    "ClientError",
    "ConfigurationError",
    "ConflictError",
    "EventStream",
    "Hooks",
    "InternalServerError",
    "InvalidArgumentError",
    "Model",
    "NotFoundError",
    "Omit",
    "Page",
    "PaginationError",
    "PermissionDeniedError",
    "RateLimitError",
    "RequestOptions",
    "Response",
    "ResponseValidationError",
    "ServerSentEvent",
    "StreamedResponse",
    "Unknown",
    "UnprocessableEntityError",
    "WebhookError",
    "WebhookVerificationError",
    "omit",
    "types",
]

if not TYPE_CHECKING:

    def __getattr__(name):
        if name in ("types",):
            return import_module(f".{name}", __name__)
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(f".{_MODULES[name]}", __name__), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_MODULES, *("types",)})
