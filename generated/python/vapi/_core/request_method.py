"""The method `request` of clients, for endpoints that the API description does not contain."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, overload

from .sentinel import omit

if TYPE_CHECKING:
    from typing import Unpack

    import httpx2

    from .config import Config
    from .options import RequestOptions
    from .request import PreparedCall

T = TypeVar("T")


class SyncRequest:
    """The part of a sync client that sends such requests."""

    _config: Config

    def _send(self, call: PreparedCall) -> httpx2.Response:
        raise NotImplementedError

    @overload
    def request(
        self,
        method: str,
        path: str,
        *,
        cast_to: type[T],
        params: Mapping[str, object] | None = None,
        json: object = omit,
        **options: Unpack[RequestOptions],
    ) -> T: ...

    @overload
    def request(
        self,
        method: str,
        path: str,
        *,
        cast_to: None = None,
        params: Mapping[str, object] | None = None,
        json: object = omit,
        **options: Unpack[RequestOptions],
    ) -> Any: ...

    def request(
        self,
        method: str,
        path: str,
        *,
        cast_to: Any = None,
        params: Mapping[str, object] | None = None,
        json: object = omit,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """Call an endpoint that has no method, with the client's authentication, retries and errors.

        Args:
            method: The HTTP method.
            path: The path after the base URL.
            cast_to: The type of the result, such as a model, `list[...]`, `bytes` or `httpx2.Response`; plain JSON
                if it is omitted.
            params: Query parameters.
            json: The body, sent as JSON.
        """
        from .direct_requests import prepare_request, read_result

        call = prepare_request(self._config, method, path, cast_to, params, json, options)
        return read_result(call, self._send(call), cast_to)


class AsyncRequest:
    """The part of an async client that sends such requests."""

    _config: Config

    async def _send(self, call: PreparedCall) -> httpx2.Response:
        raise NotImplementedError

    @overload
    async def request(
        self,
        method: str,
        path: str,
        *,
        cast_to: type[T],
        params: Mapping[str, object] | None = None,
        json: object = omit,
        **options: Unpack[RequestOptions],
    ) -> T: ...

    @overload
    async def request(
        self,
        method: str,
        path: str,
        *,
        cast_to: None = None,
        params: Mapping[str, object] | None = None,
        json: object = omit,
        **options: Unpack[RequestOptions],
    ) -> Any: ...

    async def request(
        self,
        method: str,
        path: str,
        *,
        cast_to: Any = None,
        params: Mapping[str, object] | None = None,
        json: object = omit,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """`request` of the sync client.

        Args:
            method: The HTTP method.
            path: The path after the base URL.
            cast_to: The type of the result, such as a model, `list[...]`, `bytes` or `httpx2.Response`; plain JSON
                if it is omitted.
            params: Query parameters.
            json: The body, sent as JSON.
        """
        from .direct_requests import prepare_request, read_result

        call = prepare_request(self._config, method, path, cast_to, params, json, options)
        return read_result(call, await self._send(call), cast_to)
