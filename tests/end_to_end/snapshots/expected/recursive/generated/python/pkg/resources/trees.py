"""Operations of trees. Reached as `client.trees`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._core import AsyncResource, Operation, Resource, async_to_raw, async_to_streamed, to_raw, to_streamed

if TYPE_CHECKING:
    from typing import Unpack

    from ..types import Tree
    from .._core import RequestOptions

READ: Operation[Tree] = Operation("GET", "/trees", returns="Tree")


class Trees(Resource):
    """Operations of trees. Reached as `client.trees`."""

    def read(
        self,
        **options: Unpack[RequestOptions],
    ) -> Tree:
        """Call `GET /trees`."""
        return self._call(
            READ,
            options=options,
        )

    @cached_property
    def with_raw_response(self) -> TreesWithRawResponse:
        """The same methods, but each returns the whole response: status, headers, and the value from `.parse()`."""
        return TreesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> TreesWithStreamingResponse:
        """The same methods, for use in `with`: each returns the response before its body is read."""
        return TreesWithStreamingResponse(self)


class TreesWithRawResponse:
    """Methods of `Trees` that return the whole response."""

    def __init__(self, resource: Trees) -> None:
        raw = resource._raw_view()
        self.read = to_raw(raw.read)


class TreesWithStreamingResponse:
    """Methods of `Trees` that return the response before its body is read."""

    def __init__(self, resource: Trees) -> None:
        streamed = resource._streamed_view()
        self.read = to_streamed(streamed.read)


class AsyncTrees(AsyncResource):
    """Operations of trees. Reached as `client.trees`."""

    async def read(
        self,
        **options: Unpack[RequestOptions],
    ) -> Tree:
        """Call `GET /trees`."""
        return await self._call(
            READ,
            options=options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncTreesWithRawResponse:
        """The same methods, but each returns the whole response: status, headers, and the value from `.parse()`."""
        return AsyncTreesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncTreesWithStreamingResponse:
        """The same methods, for use in `with`: each returns the response before its body is read."""
        return AsyncTreesWithStreamingResponse(self)


class AsyncTreesWithRawResponse:
    """Methods of `AsyncTrees` that return the whole response."""

    def __init__(self, resource: AsyncTrees) -> None:
        raw = resource._raw_view()
        self.read = async_to_raw(raw.read)


class AsyncTreesWithStreamingResponse:
    """Methods of `AsyncTrees` that return the response before its body is read."""

    def __init__(self, resource: AsyncTrees) -> None:
        streamed = resource._streamed_view()
        self.read = async_to_streamed(streamed.read)
