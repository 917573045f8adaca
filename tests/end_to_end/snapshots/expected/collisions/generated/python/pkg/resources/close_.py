"""Operations of close. Reached as `client.close_`."""

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
    from typing import Unpack

    from .._core import Omit, RequestOptions

RUN: Operation[None] = Operation("POST", "/x/{id}", reads="none", body="json", body_required=False)


class Close(Resource):
    """Operations of close. Reached as `client.close_`."""

    def run(
        self,
        id: str,
        *,
        query_id: str | Omit = omit,
        id_upper: str | Omit = omit,
        self_: str | Omit = omit,
        header_id: str | Omit = omit,
        body_id: str | Omit = omit,
        options_: str | Omit = omit,
        body_extra_body: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `POST /x/{id}`."""
        return self._call(
            RUN,
            path={
                "id": id,
            },
            query={
                "id": query_id,
                "ID": id_upper,
                "self": self_,
            },
            headers={
                "id": header_id,
            },
            properties={
                "id": body_id,
                "options": options_,
                "extra_body": body_extra_body,
            },
            options=options,
        )

    @cached_property
    def with_raw_response(self) -> CloseWithRawResponse:
        """The same methods, but each returns the whole response: status, headers, and the value from `.parse()`."""
        return CloseWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> CloseWithStreamingResponse:
        """The same methods, for use in `with`: each returns the response before its body is read."""
        return CloseWithStreamingResponse(self)


class CloseWithRawResponse:
    """Methods of `Close` that return the whole response."""

    def __init__(self, resource: Close) -> None:
        raw = resource._raw_view()
        self.run = to_raw(raw.run)


class CloseWithStreamingResponse:
    """Methods of `Close` that return the response before its body is read."""

    def __init__(self, resource: Close) -> None:
        streamed = resource._streamed_view()
        self.run = to_streamed(streamed.run)


class AsyncClose(AsyncResource):
    """Operations of close. Reached as `client.close_`."""

    async def run(
        self,
        id: str,
        *,
        query_id: str | Omit = omit,
        id_upper: str | Omit = omit,
        self_: str | Omit = omit,
        header_id: str | Omit = omit,
        body_id: str | Omit = omit,
        options_: str | Omit = omit,
        body_extra_body: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `POST /x/{id}`."""
        return await self._call(
            RUN,
            path={
                "id": id,
            },
            query={
                "id": query_id,
                "ID": id_upper,
                "self": self_,
            },
            headers={
                "id": header_id,
            },
            properties={
                "id": body_id,
                "options": options_,
                "extra_body": body_extra_body,
            },
            options=options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncCloseWithRawResponse:
        """The same methods, but each returns the whole response: status, headers, and the value from `.parse()`."""
        return AsyncCloseWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncCloseWithStreamingResponse:
        """The same methods, for use in `with`: each returns the response before its body is read."""
        return AsyncCloseWithStreamingResponse(self)


class AsyncCloseWithRawResponse:
    """Methods of `AsyncClose` that return the whole response."""

    def __init__(self, resource: AsyncClose) -> None:
        raw = resource._raw_view()
        self.run = async_to_raw(raw.run)


class AsyncCloseWithStreamingResponse:
    """Methods of `AsyncClose` that return the response before its body is read."""

    def __init__(self, resource: AsyncClose) -> None:
        streamed = resource._streamed_view()
        self.run = async_to_streamed(streamed.run)
