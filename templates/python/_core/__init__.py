"""The runtime of this package, shared by all generated modules. Names are imported when they are first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .auth import Scheme as Scheme
    from .client import AsyncClient as AsyncClient
    from .client import SyncClient as SyncClient
    from .deprecation import deprecated as deprecated
    from .downloads import AsyncBinaryResponse as AsyncBinaryResponse
    from .downloads import BinaryResponse as BinaryResponse
    from .errors import APIConnectionError as APIConnectionError
    from .errors import APIError as APIError
    from .errors import APIResponseError as APIResponseError
    from .errors import APIStatusError as APIStatusError
    from .errors import APIStreamError as APIStreamError
    from .errors import APITimeoutError as APITimeoutError
    from .errors import AuthenticationError as AuthenticationError
    from .errors import BadRequestError as BadRequestError
    from .errors import ConfigurationError as ConfigurationError
    from .errors import ConflictError as ConflictError
    from .errors import InternalServerError as InternalServerError
    from .errors import InvalidArgumentError as InvalidArgumentError
    from .errors import NotFoundError as NotFoundError
    from .errors import PaginationError as PaginationError
    from .errors import PermissionDeniedError as PermissionDeniedError
    from .errors import RateLimitError as RateLimitError
    from .errors import ResponseValidationError as ResponseValidationError
    from .errors import UnprocessableEntityError as UnprocessableEntityError
    from .errors import WebhookError as WebhookError
    from .errors import WebhookVerificationError as WebhookVerificationError
    from .event_stream import AsyncEventStream as AsyncEventStream
    from .event_stream import EventStream as EventStream
    from .files import File as File
    from .hooks import AsyncHooks as AsyncHooks
    from .hooks import Hooks as Hooks
    from .model import Model as Model
    from .model import Unknown as Unknown
    from .operation import BodyVariant as BodyVariant
    from .operation import ClientParameter as ClientParameter
    from .operation import NamedEvent as NamedEvent
    from .operation import Operation as Operation
    from .operation import Paging as Paging
    from .operation import ResponseVariant as ResponseVariant
    from .operation import Style as Style
    from .options import RequestOptions as RequestOptions
    from .pages import AsyncPage as AsyncPage
    from .pages import AsyncPaginator as AsyncPaginator
    from .pages import Page as Page
    from .raw_response import AsyncStreamedResponse as AsyncStreamedResponse
    from .raw_response import Response as Response
    from .raw_response import StreamedResponse as StreamedResponse
    from .resource import AsyncResource as AsyncResource
    from .resource import Resource as Resource
    from .resource import async_to_raw as async_to_raw
    from .resource import async_to_streamed as async_to_streamed
    from .resource import to_raw as to_raw
    from .resource import to_streamed as to_streamed
    from .scalars import Date as Date
    from .scalars import DateTime as DateTime
    from .scalars import Number as Number
    from .scalars import Time as Time
    from .scalars import exact as exact
    from .sentinel import Omit as Omit
    from .sentinel import omit as omit
    from .sse import ServerSentEvent as ServerSentEvent

_HOMES = {
    "auth": "Scheme",
    "client": "AsyncClient SyncClient",
    "deprecation": "deprecated",
    "downloads": "AsyncBinaryResponse BinaryResponse",
    "errors": "APIConnectionError APIError APIResponseError APIStatusError APIStreamError APITimeoutError "
    "AuthenticationError BadRequestError ConfigurationError ConflictError InternalServerError "
    "InvalidArgumentError NotFoundError PaginationError PermissionDeniedError RateLimitError "
    "ResponseValidationError UnprocessableEntityError WebhookError WebhookVerificationError",
    "event_stream": "AsyncEventStream EventStream",
    "files": "File",
    "hooks": "AsyncHooks Hooks",
    "model": "Model Unknown",
    "operation": "BodyVariant ResponseVariant ClientParameter NamedEvent Operation Paging Style",
    "options": "RequestOptions",
    "pages": "AsyncPage AsyncPaginator Page",
    "raw_response": "AsyncStreamedResponse Response StreamedResponse",
    "resource": "AsyncResource Resource async_to_raw async_to_streamed to_raw to_streamed",
    "scalars": "Date DateTime Number Time exact",
    "sentinel": "Omit omit",
    "sse": "ServerSentEvent",
}
_MODULES = {name: module for module, names in _HOMES.items() for name in names.split()}

if not TYPE_CHECKING:

    def __getattr__(name):
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(f".{_MODULES[name]}", __name__), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_MODULES})
