"""The base of resources: a generated method hands its arguments to `_call`, or to `_download` for binary answers."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from copy import copy
from typing import TYPE_CHECKING, Any, ParamSpec, Self, TypeVar, cast

from .request import Arguments, PreparedCall, prepare
from .sentinel import omit

if TYPE_CHECKING:
    import httpx2

    from .client import AsyncClient, SyncClient
    from .operation import Operation
    from .options import RequestOptions
    from .responses import AsyncBinaryResponse, BinaryResponse, Response

P = ParamSpec("P")
T = TypeVar("T")
NOTHING: Mapping[str, object] = {}


class _Base:
    """What resources of both kinds share: they can be viewed raw, where methods return the response itself."""

    _raw = False

    def _raw_view(self) -> Self:
        view = copy(self)
        view._raw = True
        return view


class Resource(_Base):
    """A group of operations of a sync client."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def _call(
        self,
        operation: Operation[T],
        *,
        path: Mapping[str, object] = NOTHING,
        query: Mapping[str, object] = NOTHING,
        headers: Mapping[str, object] = NOTHING,
        cookies: Mapping[str, object] = NOTHING,
        body: object = omit,
        options: RequestOptions,
    ) -> T:
        call = prepare(self._client._config, operation, Arguments(path, query, headers, cookies, body), options)
        response = self._client._send(call)
        return cast(T, _raw_response(response, call) if self._raw else _value(response, call))

    def _download(
        self,
        operation: Operation[BinaryResponse],
        *,
        path: Mapping[str, object] = NOTHING,
        query: Mapping[str, object] = NOTHING,
        headers: Mapping[str, object] = NOTHING,
        cookies: Mapping[str, object] = NOTHING,
        body: object = omit,
        options: RequestOptions,
    ) -> BinaryResponse:
        from .responses import BinaryResponse

        call = prepare(self._client._config, operation, Arguments(path, query, headers, cookies, body), options)
        response = self._client._send(call)
        download = BinaryResponse(response, call)
        return cast(BinaryResponse, _raw_download(response, download)) if self._raw else download


class AsyncResource(_Base):
    """A group of operations of an async client."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def _call(
        self,
        operation: Operation[T],
        *,
        path: Mapping[str, object] = NOTHING,
        query: Mapping[str, object] = NOTHING,
        headers: Mapping[str, object] = NOTHING,
        cookies: Mapping[str, object] = NOTHING,
        body: object = omit,
        options: RequestOptions,
    ) -> T:
        call = prepare(self._client._config, operation, Arguments(path, query, headers, cookies, body), options)
        response = await self._client._send(call)
        return cast(T, _raw_response(response, call) if self._raw else _value(response, call))

    async def _download(
        self,
        operation: Operation[BinaryResponse],
        *,
        path: Mapping[str, object] = NOTHING,
        query: Mapping[str, object] = NOTHING,
        headers: Mapping[str, object] = NOTHING,
        cookies: Mapping[str, object] = NOTHING,
        body: object = omit,
        options: RequestOptions,
    ) -> AsyncBinaryResponse:
        from .responses import AsyncBinaryResponse

        call = prepare(self._client._config, operation, Arguments(path, query, headers, cookies, body), options)
        response = await self._client._send(call)
        download = AsyncBinaryResponse(response, call)
        return cast(AsyncBinaryResponse, _raw_download(response, download)) if self._raw else download


def raw_response(method: Callable[P, T]) -> Callable[P, Response[T]]:
    """A method of a raw view, with the type that it has there."""
    return cast("Callable[P, Response[T]]", method)


def async_raw_response(method: Callable[P, Awaitable[T]]) -> Callable[P, Awaitable[Response[T]]]:
    """A method of an async raw view, with the type that it has there."""
    return cast("Callable[P, Awaitable[Response[T]]]", method)


def _value(response: httpx2.Response, call: PreparedCall) -> Any:
    if call.operation.reads == "none":
        return None
    from .reading import read_value

    return read_value(call, response)


def _raw_response(response: httpx2.Response, call: PreparedCall) -> Response[Any]:
    from .responses import Response

    return Response(response, lambda: _value(response, call))


def _raw_download(response: httpx2.Response, download: T) -> Response[T]:
    from .responses import Response

    return Response(response, lambda: download)
