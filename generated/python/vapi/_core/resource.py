"""The base of resources: a generated method passes its arguments to `_call`, `_download`, `_list` or `_stream`."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from copy import copy
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Literal, ParamSpec, Self, TypeVar, cast

from .request import UNBUFFERED, Arguments, PreparedCall, prepare

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

    class CallArguments(TypedDict, total=False):
        """The arguments of a call, by location and wire name."""

        path: Mapping[str, object]
        query: Mapping[str, object]
        headers: Mapping[str, object]
        cookies: Mapping[str, object]
        properties: Mapping[str, object]  # not in `body`, because checkers take seconds to join their types
        body: object


P = ParamSpec("P")
T = TypeVar("T")
B = TypeVar("B")


class _BaseResource:
    """The base class of sync and async resources, with raw views whose methods return the response itself."""

    _view: Literal["value", "raw", "streamed"] = "value"

    if not TYPE_CHECKING:  # type checkers know the methods

        def __getattr__(self, name):
            from .unknown_names import unknown_attribute

            raise unknown_attribute(self, name)

    def _raw_view(self) -> Self:
        view = copy(self)
        view._view = "raw"
        return view

    def _streamed_view(self) -> Self:
        view = copy(self)
        view._view = "streamed"
        return view

    def _for_view(self, call: PreparedCall) -> PreparedCall:
        return call if self._view != "streamed" else replace(call, unbuffered=True)


class Resource(_BaseResource):
    """A group of operations of a sync client."""

    def __init__(self, client: SyncCore) -> None:
        self._client = client

    def _call(self, operation: Operation[T], *, options: RequestOptions, **arguments: Unpack[CallArguments]) -> T:
        call = self._for_view(prepare(self._client._config, operation, Arguments(**arguments), options))
        response = self._client._send(call)
        if self._view == "value":
            return cast(T, _parse(response, call))
        return self._as_view(response, call, lambda: cast(T, _parse(response, call)))

    def _download(
        self, operation: Operation[BinaryResponse], *, options: RequestOptions, **arguments: Unpack[CallArguments]
    ) -> BinaryResponse:
        from .downloads import BinaryResponse

        call = prepare(self._client._config, operation, Arguments(**arguments), options)
        download = BinaryResponse(self._client._send(call), call)
        return download if self._view == "value" else self._as_view(download.http_response, call, lambda: download)

    def _list(
        self, operation: Operation[Page[T, B]], *, options: RequestOptions, **arguments: Unpack[CallArguments]
    ) -> Page[T, B]:
        from .pages import Listing, Page
        from .pagination import PageRequest

        listing = Listing(operation, Arguments(**arguments), options)
        call = self._for_view(listing.call(self._client._config, PageRequest()))
        response = self._client._send(call)
        if self._view == "value":
            return Page(self._client, listing, PageRequest(), call, response)
        return self._as_view(response, call, lambda: Page[T, B](self._client, listing, PageRequest(), call, response))

    def _stream(
        self, operation: Operation[EventStream[T]], *, options: RequestOptions, **arguments: Unpack[CallArguments]
    ) -> EventStream[T]:
        from .event_stream import EventStream

        call = prepare(self._client._config, operation, Arguments(**arguments), options)
        stream = EventStream[T](self._client._send(call), call)
        return stream if self._view == "value" else self._as_view(stream.http_response, call, lambda: stream)

    def _as_view(self, response: httpx2.Response, call: PreparedCall, value: Callable[[], T]) -> T:
        """The result of a view's method: the response, whose value is parsed on demand."""
        if self._view == "raw":
            from .raw_response import Response

            return cast(T, Response(response, value))
        from .raw_response import StreamedResponse

        return cast(T, StreamedResponse(response, value, call, call.operation.reads not in UNBUFFERED))


class AsyncResource(_BaseResource):
    """A group of operations of an async client."""

    def __init__(self, client: AsyncCore) -> None:
        self._client = client

    async def _call(self, operation: Operation[T], *, options: RequestOptions, **arguments: Unpack[CallArguments]) -> T:
        call = self._for_view(prepare(self._client._config, operation, Arguments(**arguments), options))
        response = await self._client._send(call)
        if self._view == "value":
            return cast(T, _parse(response, call))
        return self._as_view(response, call, lambda: cast(T, _parse(response, call)))

    async def _download(
        self, operation: Operation[BinaryResponse], *, options: RequestOptions, **arguments: Unpack[CallArguments]
    ) -> AsyncBinaryResponse:
        from .downloads import AsyncBinaryResponse

        call = prepare(self._client._config, operation, Arguments(**arguments), options)
        download = AsyncBinaryResponse(await self._client._send(call), call)
        return download if self._view == "value" else self._as_view(download.http_response, call, lambda: download)

    def _list(
        self, operation: Operation[Page[T, B]], *, options: RequestOptions, **arguments: Unpack[CallArguments]
    ) -> AsyncPaginator[T, B]:
        from .pages import AsyncPage, AsyncPaginator, Listing
        from .pagination import PageRequest

        async def fetch() -> AsyncPage[T, B]:
            listing = Listing(operation, Arguments(**arguments), options)
            call = self._for_view(listing.call(self._client._config, PageRequest()))
            response = await self._client._send(call)
            if self._view == "value":
                return AsyncPage(self._client, listing, PageRequest(), call, response)
            return self._as_view(
                response, call, lambda: AsyncPage[T, B](self._client, listing, PageRequest(), call, response)
            )

        return AsyncPaginator(fetch)

    def _stream(
        self, operation: Operation[EventStream[T]], *, options: RequestOptions, **arguments: Unpack[CallArguments]
    ) -> AsyncEventStream[T]:
        from .event_stream import AsyncEventStream

        async def send() -> tuple[httpx2.Response, PreparedCall]:
            call = prepare(self._client._config, operation, Arguments(**arguments), options)
            return await self._client._send(call), call

        async def opened() -> object:
            call, _, _ = await stream._open()
            return self._as_view(stream.http_response, call, lambda: stream)

        stream = AsyncEventStream[T](send)
        return stream if self._view == "value" else cast("AsyncEventStream[T]", opened())

    def _as_view(self, response: httpx2.Response, call: PreparedCall, value: Callable[[], T]) -> T:
        """The result of a view's method: the response, whose value is parsed on demand."""
        if self._view == "raw":
            from .raw_response import Response

            return cast(T, Response(response, value))
        from .raw_response import AsyncStreamedResponse

        return cast(T, AsyncStreamedResponse(response, value, call, call.operation.reads not in UNBUFFERED))


def to_raw(method: Callable[P, T]) -> Callable[P, Response[T]]:
    """Type a method of a raw view."""
    return cast("Callable[P, Response[T]]", method)


def async_to_raw(method: Callable[P, Awaitable[T]]) -> Callable[P, Awaitable[Response[T]]]:
    """Type a method of an async raw view."""
    return cast("Callable[P, Awaitable[Response[T]]]", method)


def to_streamed(method: Callable[P, T]) -> Callable[P, AbstractContextManager[StreamedResponse[T]]]:
    """Wrap a method of a streamed view for `with`, which sends the request."""

    def managed(*args: P.args, **options: P.kwargs) -> AbstractContextManager[StreamedResponse[T]]:
        from .raw_response import open_response

        return open_response(lambda: cast("StreamedResponse[T]", method(*args, **options)))

    return managed


def async_to_streamed(
    method: Callable[P, Awaitable[T]],
) -> Callable[P, AbstractAsyncContextManager[AsyncStreamedResponse[T]]]:
    """Wrap a method of an async streamed view for `async with`, which sends the request."""

    def managed(*args: P.args, **options: P.kwargs) -> AbstractAsyncContextManager[AsyncStreamedResponse[T]]:
        from .raw_response import open_async_response

        return open_async_response(lambda: cast("Awaitable[AsyncStreamedResponse[T]]", method(*args, **options)))

    return managed


def _parse(response: httpx2.Response, call: PreparedCall) -> Any:
    if call.operation.reads == "none":
        return None
    from .parsing import read_result

    return read_result(call, response)
