"""What was bought. Reached as `client.orders`."""

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
    from typing import Unpack

    from ..types import Limit, Order
    from .._core import Omit, RequestOptions

LIST: Operation[builtins.list[Order]] = Operation("GET", "/orders", returns="Order", many=True)


class Orders(Resource):
    """What was bought. Reached as `client.orders`."""

    def list(
        self,
        *,
        limit: Limit | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[Order]:
        """Call `GET /orders`.

        Args:
            limit: How many.
        """
        return self._call(
            LIST,
            query={
                "limit": limit,
            },
            options=options,
        )

    @cached_property
    def with_raw_response(self) -> OrdersWithRawResponse:
        """The same methods, but each returns the whole response: status, headers, and the value from `.parse()`."""
        return OrdersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> OrdersWithStreamingResponse:
        """The same methods, for use in `with`: each returns the response before its body is read."""
        return OrdersWithStreamingResponse(self)


class OrdersWithRawResponse:
    """Methods of `Orders` that return the whole response."""

    def __init__(self, resource: Orders) -> None:
        raw = resource._raw_view()
        self.list = to_raw(raw.list)


class OrdersWithStreamingResponse:
    """Methods of `Orders` that return the response before its body is read."""

    def __init__(self, resource: Orders) -> None:
        streamed = resource._streamed_view()
        self.list = to_streamed(streamed.list)


class AsyncOrders(AsyncResource):
    """What was bought. Reached as `client.orders`."""

    async def list(
        self,
        *,
        limit: Limit | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[Order]:
        """Call `GET /orders`.

        Args:
            limit: How many.
        """
        return await self._call(
            LIST,
            query={
                "limit": limit,
            },
            options=options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncOrdersWithRawResponse:
        """The same methods, but each returns the whole response: status, headers, and the value from `.parse()`."""
        return AsyncOrdersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncOrdersWithStreamingResponse:
        """The same methods, for use in `with`: each returns the response before its body is read."""
        return AsyncOrdersWithStreamingResponse(self)


class AsyncOrdersWithRawResponse:
    """Methods of `AsyncOrders` that return the whole response."""

    def __init__(self, resource: AsyncOrders) -> None:
        raw = resource._raw_view()
        self.list = async_to_raw(raw.list)


class AsyncOrdersWithStreamingResponse:
    """Methods of `AsyncOrders` that return the response before its body is read."""

    def __init__(self, resource: AsyncOrders) -> None:
        streamed = resource._streamed_view()
        self.list = async_to_streamed(streamed.list)
