"""Operations of 用户. Reached as `client.用户`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._core import AsyncResource, Operation, Resource, async_to_raw, async_to_streamed, to_raw, to_streamed

if TYPE_CHECKING:
    from typing import Unpack

    from .._core import RequestOptions

用户_OPERATION: Operation[None] = Operation("GET", "/i", reads="none")


class 用户Resource(Resource):
    """Operations of 用户. Reached as `client.用户`."""

    def 用户(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `GET /i`."""
        return self._call(
            用户_OPERATION,
            options=options,
        )

    @cached_property
    def with_raw_response(self) -> 用户ResourceWithRawResponse:
        """The same methods, but each returns the whole response: status, headers, and the value from `.parse()`."""
        return 用户ResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> 用户ResourceWithStreamingResponse:
        """The same methods, for use in `with`: each returns the response before its body is read."""
        return 用户ResourceWithStreamingResponse(self)


class 用户ResourceWithRawResponse:
    """Methods of `用户Resource` that return the whole response."""

    def __init__(self, resource: 用户Resource) -> None:
        raw = resource._raw_view()
        self.用户 = to_raw(raw.用户)


class 用户ResourceWithStreamingResponse:
    """Methods of `用户Resource` that return the response before its body is read."""

    def __init__(self, resource: 用户Resource) -> None:
        streamed = resource._streamed_view()
        self.用户 = to_streamed(streamed.用户)


class Async用户Resource(AsyncResource):
    """Operations of 用户. Reached as `client.用户`."""

    async def 用户(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `GET /i`."""
        return await self._call(
            用户_OPERATION,
            options=options,
        )

    @cached_property
    def with_raw_response(self) -> Async用户ResourceWithRawResponse:
        """The same methods, but each returns the whole response: status, headers, and the value from `.parse()`."""
        return Async用户ResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> Async用户ResourceWithStreamingResponse:
        """The same methods, for use in `with`: each returns the response before its body is read."""
        return Async用户ResourceWithStreamingResponse(self)


class Async用户ResourceWithRawResponse:
    """Methods of `Async用户Resource` that return the whole response."""

    def __init__(self, resource: Async用户Resource) -> None:
        raw = resource._raw_view()
        self.用户 = async_to_raw(raw.用户)


class Async用户ResourceWithStreamingResponse:
    """Methods of `Async用户Resource` that return the response before its body is read."""

    def __init__(self, resource: Async用户Resource) -> None:
        streamed = resource._streamed_view()
        self.用户 = async_to_streamed(streamed.用户)
