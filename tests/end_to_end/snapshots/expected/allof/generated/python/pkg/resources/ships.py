"""Operations of ships. Reached as `client.ships`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._core import AsyncResource, Operation, Resource, async_to_raw, async_to_streamed, to_raw, to_streamed

if TYPE_CHECKING:
    from typing import Unpack

    from ..types import Tanker
    from .._core import RequestOptions

LIST: Operation[Tanker] = Operation("GET", "/ships", returns="Tanker")


class Ships(Resource):
    """Operations of ships. Reached as `client.ships`."""

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> Tanker:
        """Call `GET /ships`."""
        return self._call(
            LIST,
            options=options,
        )

    @cached_property
    def with_raw_response(self) -> ShipsWithRawResponse:
        """The same methods, but each returns the whole response: status, headers, and the value from `.parse()`."""
        return ShipsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ShipsWithStreamingResponse:
        """The same methods, for use in `with`: each returns the response before its body is read."""
        return ShipsWithStreamingResponse(self)


class ShipsWithRawResponse:
    """Methods of `Ships` that return the whole response."""

    def __init__(self, resource: Ships) -> None:
        raw = resource._raw_view()
        self.list = to_raw(raw.list)


class ShipsWithStreamingResponse:
    """Methods of `Ships` that return the response before its body is read."""

    def __init__(self, resource: Ships) -> None:
        streamed = resource._streamed_view()
        self.list = to_streamed(streamed.list)


class AsyncShips(AsyncResource):
    """Operations of ships. Reached as `client.ships`."""

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> Tanker:
        """Call `GET /ships`."""
        return await self._call(
            LIST,
            options=options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncShipsWithRawResponse:
        """The same methods, but each returns the whole response: status, headers, and the value from `.parse()`."""
        return AsyncShipsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncShipsWithStreamingResponse:
        """The same methods, for use in `with`: each returns the response before its body is read."""
        return AsyncShipsWithStreamingResponse(self)


class AsyncShipsWithRawResponse:
    """Methods of `AsyncShips` that return the whole response."""

    def __init__(self, resource: AsyncShips) -> None:
        raw = resource._raw_view()
        self.list = async_to_raw(raw.list)


class AsyncShipsWithStreamingResponse:
    """Methods of `AsyncShips` that return the response before its body is read."""

    def __init__(self, resource: AsyncShips) -> None:
        streamed = resource._streamed_view()
        self.list = async_to_streamed(streamed.list)
