"""The base of resources: a generated method passes its arguments to `_call`, `_download`, `_list` or `_stream`."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from copy import copy
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Literal, ParamSpec, Self, TypeVar, cast

from .request import UNREAD, Arguments, PreparedCall, prepare

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    import httpx2

    from .client import AsyncCore, SyncCore
    from .downloads import AsyncBinaryResponse, BinaryResponse
    from .event_stream import AsyncEventStream, EventStream
    from .operation import Operation
    from .options import RequestOptions
    from .pages import AsyncPage, AsyncPaginator, Page
    from .raw_response import AsyncStreamedResponse, Response, StreamedResponse

    class Places(TypedDict, total=False):
        """The arguments of a call, by location and wire name."""

        path: Mapping[str, object]
        query: Mapping[str, object]
        headers: Mapping[str, object]
        cookies: Mapping[str, object]
        properties: Mapping[str, object]  # of its own, and not `body`: to join their types takes checkers seconds
        body: object


P = ParamSpec("P")
T = TypeVar("T")
B = TypeVar("B")


class _Base:
    """The base class of sync and async resources, with raw views whose methods return the response itself."""

    _view: Literal["value", "raw", "streamed"] = "value"

    def _raw_view(self) -> Self:
        view = copy(self)
        view._view = "raw"
        return view

    def _streamed_view(self) -> Self:
        view = copy(self)
        view._view = "streamed"
        return view

    def _prepared(self, call: PreparedCall) -> PreparedCall:
        return call if self._view != "streamed" else replace(call, unread=True)


class Resource(_Base):
    """A group of operations of a sync client."""

    def __init__(self, client: SyncCore) -> None:
        self._client = client

    def _call(self, operation: Operation[T], *, options: RequestOptions, **places: Unpack[Places]) -> T:
        call = self._prepared(prepare(self._client._config, operation, Arguments(**places), options))
        response = self._client._send(call)
        if self._view == "value":
            return cast(T, _value(response, call))
        return self._seen(response, call, lambda: cast(T, _value(response, call)))

    def _download(
        self, operation: Operation[BinaryResponse], *, options: RequestOptions, **places: Unpack[Places]
    ) -> BinaryResponse:
        from .downloads import BinaryResponse

        call = prepare(self._client._config, operation, Arguments(**places), options)
        download = BinaryResponse(self._client._send(call), call)
        return download if self._view == "value" else self._seen(download.http_response, call, lambda: download)

    def _list(
        self, operation: Operation[Page[T, B]], *, options: RequestOptions, **places: Unpack[Places]
    ) -> Page[T, B]:
        from .pages import Listing, Page
        from .pagination import Step

        listing = Listing(operation, Arguments(**places), options)
        call = self._prepared(listing.call(self._client._config, Step()))
        response = self._client._send(call)
        if self._view == "value":
            return Page(self._client, listing, Step(), call, response)
        return self._seen(response, call, lambda: Page[T, B](self._client, listing, Step(), call, response))

    def _stream(
        self, operation: Operation[EventStream[T]], *, options: RequestOptions, **places: Unpack[Places]
    ) -> EventStream[T]:
        from .event_stream import EventStream

        call = prepare(self._client._config, operation, Arguments(**places), options)
        stream = EventStream[T](self._client._send(call), call)
        return stream if self._view == "value" else self._seen(stream.http_response, call, lambda: stream)

    def _seen(self, response: httpx2.Response, call: PreparedCall, value: Callable[[], T]) -> T:
        """The result of a view's method: the response, whose value is parsed on demand."""
        if self._view == "raw":
            from .raw_response import Response

            return cast(T, Response(response, value))
        from .raw_response import StreamedResponse

        return cast(T, StreamedResponse(response, value, call, call.operation.reads not in UNREAD))


class AsyncResource(_Base):
    """A group of operations of an async client."""

    def __init__(self, client: AsyncCore) -> None:
        self._client = client

    async def _call(self, operation: Operation[T], *, options: RequestOptions, **places: Unpack[Places]) -> T:
        call = self._prepared(prepare(self._client._config, operation, Arguments(**places), options))
        response = await self._client._send(call)
        if self._view == "value":
            return cast(T, _value(response, call))
        return self._seen(response, call, lambda: cast(T, _value(response, call)))

    async def _download(
        self, operation: Operation[BinaryResponse], *, options: RequestOptions, **places: Unpack[Places]
    ) -> AsyncBinaryResponse:
        from .downloads import AsyncBinaryResponse

        call = prepare(self._client._config, operation, Arguments(**places), options)
        download = AsyncBinaryResponse(await self._client._send(call), call)
        return download if self._view == "value" else self._seen(download.http_response, call, lambda: download)

    def _list(
        self, operation: Operation[Page[T, B]], *, options: RequestOptions, **places: Unpack[Places]
    ) -> AsyncPaginator[T, B]:
        from .pages import AsyncPage, AsyncPaginator, Listing
        from .pagination import Step

        async def fetch() -> AsyncPage[T, B]:
            listing = Listing(operation, Arguments(**places), options)
            call = self._prepared(listing.call(self._client._config, Step()))
            response = await self._client._send(call)
            if self._view == "value":
                return AsyncPage(self._client, listing, Step(), call, response)
            return self._seen(response, call, lambda: AsyncPage[T, B](self._client, listing, Step(), call, response))

        return AsyncPaginator(fetch)

    def _stream(
        self, operation: Operation[EventStream[T]], *, options: RequestOptions, **places: Unpack[Places]
    ) -> AsyncEventStream[T]:
        from .event_stream import AsyncEventStream

        async def send() -> tuple[httpx2.Response, PreparedCall]:
            call = prepare(self._client._config, operation, Arguments(**places), options)
            return await self._client._send(call), call

        async def opened() -> object:
            call, _, _ = await stream._open()
            return self._seen(stream.http_response, call, lambda: stream)

        stream = AsyncEventStream[T](send)
        return stream if self._view == "value" else cast("AsyncEventStream[T]", opened())

    def _seen(self, response: httpx2.Response, call: PreparedCall, value: Callable[[], T]) -> T:
        """The result of a view's method: the response, whose value is parsed on demand."""
        if self._view == "raw":
            from .raw_response import Response

            return cast(T, Response(response, value))
        from .raw_response import AsyncStreamedResponse

        return cast(T, AsyncStreamedResponse(response, value, call, call.operation.reads not in UNREAD))


def to_raw(method: Callable[P, T]) -> Callable[P, Response[T]]:
    """A method of a raw view, with its type there."""
    return cast("Callable[P, Response[T]]", method)


def async_to_raw(method: Callable[P, Awaitable[T]]) -> Callable[P, Awaitable[Response[T]]]:
    """A method of an async raw view, with its type there."""
    return cast("Callable[P, Awaitable[Response[T]]]", method)


def to_streamed(method: Callable[P, T]) -> Callable[P, AbstractContextManager[StreamedResponse[T]]]:
    """A method of a streamed view: its result is for `with`, which sends the request."""

    def managed(*args: P.args, **options: P.kwargs) -> AbstractContextManager[StreamedResponse[T]]:
        from .raw_response import open_response

        return open_response(lambda: cast("StreamedResponse[T]", method(*args, **options)))

    return managed


def async_to_streamed(
    method: Callable[P, Awaitable[T]],
) -> Callable[P, AbstractAsyncContextManager[AsyncStreamedResponse[T]]]:
    """A method of an async streamed view: its result is for `async with`, which sends the request."""

    def managed(*args: P.args, **options: P.kwargs) -> AbstractAsyncContextManager[AsyncStreamedResponse[T]]:
        from .raw_response import open_async_response

        return open_async_response(lambda: cast("Awaitable[AsyncStreamedResponse[T]]", method(*args, **options)))

    return managed


def _value(response: httpx2.Response, call: PreparedCall) -> Any:
    if call.operation.reads == "none":
        return None
    from .parsing import read_value

    return read_value(call, response)
