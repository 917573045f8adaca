"""Operations of tins. Reached as `client.tins`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._core import (
    AsyncResource,
    Operation,
    Resource,
    async_to_raw,
    async_to_streamed,
    omit,
    to_raw,
    to_streamed,
)

if TYPE_CHECKING:
    import builtins
    from typing import Literal, Unpack

    from ..types import Order, Tin
    from .._core import Omit, RequestOptions

LIST: Operation[builtins.list[Tin]] = Operation("GET", "/tins", returns="Tin", many=True)


class Tins(Resource):
    """Operations of tins. Reached as `client.tins`."""

    def list(
        self,
        *,
        sort: Literal["name", "-name", "price", "-price"] | str | Omit = omit,
        order: Order | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[Tin]:
        """Call `GET /tins`."""
        return self._call(
            LIST,
            query={
                "sort": sort,
                "order": order,
            },
            options=options,
        )

    @cached_property
    def with_raw_response(self) -> TinsWithRawResponse:
        """The same methods, but each returns the whole response: status, headers, and the value from `.parse()`."""
        return TinsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> TinsWithStreamingResponse:
        """The same methods, for use in `with`: each returns the response before its body is read."""
        return TinsWithStreamingResponse(self)


class TinsWithRawResponse:
    """Methods of `Tins` that return the whole response."""

    def __init__(self, resource: Tins) -> None:
        raw = resource._raw_view()
        self.list = to_raw(raw.list)


class TinsWithStreamingResponse:
    """Methods of `Tins` that return the response before its body is read."""

    def __init__(self, resource: Tins) -> None:
        streamed = resource._streamed_view()
        self.list = to_streamed(streamed.list)


class AsyncTins(AsyncResource):
    """Operations of tins. Reached as `client.tins`."""

    async def list(
        self,
        *,
        sort: Literal["name", "-name", "price", "-price"] | str | Omit = omit,
        order: Order | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[Tin]:
        """Call `GET /tins`."""
        return await self._call(
            LIST,
            query={
                "sort": sort,
                "order": order,
            },
            options=options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncTinsWithRawResponse:
        """The same methods, but each returns the whole response: status, headers, and the value from `.parse()`."""
        return AsyncTinsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncTinsWithStreamingResponse:
        """The same methods, for use in `with`: each returns the response before its body is read."""
        return AsyncTinsWithStreamingResponse(self)


class AsyncTinsWithRawResponse:
    """Methods of `AsyncTins` that return the whole response."""

    def __init__(self, resource: AsyncTins) -> None:
        raw = resource._raw_view()
        self.list = async_to_raw(raw.list)


class AsyncTinsWithStreamingResponse:
    """Methods of `AsyncTins` that return the response before its body is read."""

    def __init__(self, resource: AsyncTins) -> None:
        streamed = resource._streamed_view()
        self.list = async_to_streamed(streamed.list)
