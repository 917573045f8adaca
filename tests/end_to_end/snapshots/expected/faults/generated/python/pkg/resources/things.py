"""Operations of things. Reached as `client.things`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._core import (
    AsyncResource,
    Operation,
    Resource,
    ResponseVariant,
    async_to_raw,
    async_to_streamed,
    omit,
    to_raw,
    to_streamed,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Unpack

    from ..types import AThingResponse
    from .._core import AsyncBinaryResponse, BinaryResponse, Omit, RequestOptions

A: Operation[AThingResponse] = Operation(
    "GET",
    "/a/{id}/{other}",
    returns="AThingResponse",
    reads="described",
    responses=(
        ResponseVariant("200", "application/json", "json", returns="AThingResponseA"),
        ResponseVariant("201", "application/json", "json", returns="AThingResponseB"),
    ),
    body="json",
)
B: Operation[BinaryResponse] = Operation("GET", "/b", reads="binary")


class Things(Resource):
    """Operations of things. Reached as `client.things`."""

    def a(
        self,
        id: str,
        other: str,
        *,
        q: str | Omit = omit,
        h: str | Omit = omit,
        body: Mapping[str, Any] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AThingResponse:
        """Call `GET /a/{id}/{other}`."""
        return self._call(
            A,
            path={
                "id": id,
                "other": other,
            },
            query={
                "q": q,
            },
            headers={
                "h": h,
            },
            body=body,
            options=options,
        )

    def b(
        self,
        **options: Unpack[RequestOptions],
    ) -> BinaryResponse:
        """Call `GET /b`."""
        return self._download(
            B,
            options=options,
        )

    @cached_property
    def with_raw_response(self) -> ThingsWithRawResponse:
        """The same methods, but each returns the whole response: status, headers, and the value from `.parse()`."""
        return ThingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ThingsWithStreamingResponse:
        """The same methods, for use in `with`: each returns the response before its body is read."""
        return ThingsWithStreamingResponse(self)


class ThingsWithRawResponse:
    """Methods of `Things` that return the whole response."""

    def __init__(self, resource: Things) -> None:
        raw = resource._raw_view()
        self.a = to_raw(raw.a)
        self.b = to_raw(raw.b)


class ThingsWithStreamingResponse:
    """Methods of `Things` that return the response before its body is read."""

    def __init__(self, resource: Things) -> None:
        streamed = resource._streamed_view()
        self.a = to_streamed(streamed.a)
        self.b = to_streamed(streamed.b)


class AsyncThings(AsyncResource):
    """Operations of things. Reached as `client.things`."""

    async def a(
        self,
        id: str,
        other: str,
        *,
        q: str | Omit = omit,
        h: str | Omit = omit,
        body: Mapping[str, Any] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AThingResponse:
        """Call `GET /a/{id}/{other}`."""
        return await self._call(
            A,
            path={
                "id": id,
                "other": other,
            },
            query={
                "q": q,
            },
            headers={
                "h": h,
            },
            body=body,
            options=options,
        )

    async def b(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncBinaryResponse:
        """Call `GET /b`."""
        return await self._download(
            B,
            options=options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncThingsWithRawResponse:
        """The same methods, but each returns the whole response: status, headers, and the value from `.parse()`."""
        return AsyncThingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncThingsWithStreamingResponse:
        """The same methods, for use in `with`: each returns the response before its body is read."""
        return AsyncThingsWithStreamingResponse(self)


class AsyncThingsWithRawResponse:
    """Methods of `AsyncThings` that return the whole response."""

    def __init__(self, resource: AsyncThings) -> None:
        raw = resource._raw_view()
        self.a = async_to_raw(raw.a)
        self.b = async_to_raw(raw.b)


class AsyncThingsWithStreamingResponse:
    """Methods of `AsyncThings` that return the response before its body is read."""

    def __init__(self, resource: AsyncThings) -> None:
        streamed = resource._streamed_view()
        self.a = async_to_streamed(streamed.a)
        self.b = async_to_streamed(streamed.b)
