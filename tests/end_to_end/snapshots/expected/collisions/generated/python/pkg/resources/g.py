"""Operations of g. Reached as `client.g`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._core import AsyncResource, Operation, Resource, async_to_raw, async_to_streamed, to_raw, to_streamed

if TYPE_CHECKING:
    from typing import Unpack

    from .._core import RequestOptions

GET: Operation[None] = Operation("GET", "/v1/g/{h}", reads="none")


class G(Resource):
    """Operations of g. Reached as `client.g`."""

    def get(
        self,
        h: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `GET /v1/g/{h}`."""
        return self._call(
            GET,
            path={
                "h": h,
            },
            options=options,
        )

    @cached_property
    def with_raw_response(self) -> GWithRawResponse:
        """The same methods, but each returns the whole response: status, headers, and the value from `.parse()`."""
        return GWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> GWithStreamingResponse:
        """The same methods, for use in `with`: each returns the response before its body is read."""
        return GWithStreamingResponse(self)


class GWithRawResponse:
    """Methods of `G` that return the whole response."""

    def __init__(self, resource: G) -> None:
        raw = resource._raw_view()
        self.get = to_raw(raw.get)


class GWithStreamingResponse:
    """Methods of `G` that return the response before its body is read."""

    def __init__(self, resource: G) -> None:
        streamed = resource._streamed_view()
        self.get = to_streamed(streamed.get)


class AsyncG(AsyncResource):
    """Operations of g. Reached as `client.g`."""

    async def get(
        self,
        h: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `GET /v1/g/{h}`."""
        return await self._call(
            GET,
            path={
                "h": h,
            },
            options=options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncGWithRawResponse:
        """The same methods, but each returns the whole response: status, headers, and the value from `.parse()`."""
        return AsyncGWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncGWithStreamingResponse:
        """The same methods, for use in `with`: each returns the response before its body is read."""
        return AsyncGWithStreamingResponse(self)


class AsyncGWithRawResponse:
    """Methods of `AsyncG` that return the whole response."""

    def __init__(self, resource: AsyncG) -> None:
        raw = resource._raw_view()
        self.get = async_to_raw(raw.get)


class AsyncGWithStreamingResponse:
    """Methods of `AsyncG` that return the response before its body is read."""

    def __init__(self, resource: AsyncG) -> None:
        streamed = resource._streamed_view()
        self.get = async_to_streamed(streamed.get)
