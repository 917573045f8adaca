"""Operations of f. Reached as `client.f`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._core import AsyncResource, Operation, Resource, async_to_raw, async_to_streamed, to_raw, to_streamed

if TYPE_CHECKING:
    from typing import Unpack

    from .._core import RequestOptions

GET: Operation[None] = Operation("GET", "/f", reads="none")


class F(Resource):
    """Operations of f. Reached as `client.f`."""

    def get(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `GET /f`."""
        return self._call(
            GET,
            options=options,
        )

    @cached_property
    def with_raw_response(self) -> FWithRawResponse:
        """The same methods, but each returns the whole response: status, headers, and the value from `.parse()`."""
        return FWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> FWithStreamingResponse:
        """The same methods, for use in `with`: each returns the response before its body is read."""
        return FWithStreamingResponse(self)


class FWithRawResponse:
    """Methods of `F` that return the whole response."""

    def __init__(self, resource: F) -> None:
        raw = resource._raw_view()
        self.get = to_raw(raw.get)


class FWithStreamingResponse:
    """Methods of `F` that return the response before its body is read."""

    def __init__(self, resource: F) -> None:
        streamed = resource._streamed_view()
        self.get = to_streamed(streamed.get)


class AsyncF(AsyncResource):
    """Operations of f. Reached as `client.f`."""

    async def get(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `GET /f`."""
        return await self._call(
            GET,
            options=options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncFWithRawResponse:
        """The same methods, but each returns the whole response: status, headers, and the value from `.parse()`."""
        return AsyncFWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncFWithStreamingResponse:
        """The same methods, for use in `with`: each returns the response before its body is read."""
        return AsyncFWithStreamingResponse(self)


class AsyncFWithRawResponse:
    """Methods of `AsyncF` that return the whole response."""

    def __init__(self, resource: AsyncF) -> None:
        raw = resource._raw_view()
        self.get = async_to_raw(raw.get)


class AsyncFWithStreamingResponse:
    """Methods of `AsyncF` that return the response before its body is read."""

    def __init__(self, resource: AsyncF) -> None:
        streamed = resource._streamed_view()
        self.get = async_to_streamed(streamed.get)
