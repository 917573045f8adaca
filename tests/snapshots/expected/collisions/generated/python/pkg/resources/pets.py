"""Operations of pets. Reached as `client.pets`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._core import (
    AsyncResource,
    Operation,
    Resource,
    async_raw_response,
    async_streamed_response,
    raw_response,
    streamed_response,
)

if TYPE_CHECKING:
    from typing import Unpack

    from .._core import RequestOptions

LIST_A: Operation[None] = Operation("GET", "/a", reads="none")
LIST_B: Operation[None] = Operation("GET", "/b", reads="none")
LIST: Operation[None] = Operation("GET", "/c", reads="none")
CLASS_: Operation[None] = Operation("GET", "/d", reads="none")
WITH_RAW_RESPONSE_: Operation[None] = Operation("GET", "/e", reads="none")


class Pets(Resource):
    """Operations of pets. Reached as `client.pets`."""

    def list_a(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `GET /a`."""
        return self._call(
            LIST_A,
            options=options,
        )

    def list_b(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `GET /b`."""
        return self._call(
            LIST_B,
            options=options,
        )

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `GET /c`."""
        return self._call(
            LIST,
            options=options,
        )

    def class_(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `GET /d`."""
        return self._call(
            CLASS_,
            options=options,
        )

    def with_raw_response_(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `GET /e`."""
        return self._call(
            WITH_RAW_RESPONSE_,
            options=options,
        )

    @cached_property
    def with_raw_response(self) -> PetsWithRawResponse:
        """The same methods, but each returns the whole response: status, headers, and the value from `.parse()`."""
        return PetsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> PetsWithStreamingResponse:
        """The same methods, for use in `with`: each returns the response before its body is read."""
        return PetsWithStreamingResponse(self)


class PetsWithRawResponse:
    """Methods of `Pets` that return the whole response."""

    def __init__(self, resource: Pets) -> None:
        raw = resource._raw_view()
        self.list_a = raw_response(raw.list_a)
        self.list_b = raw_response(raw.list_b)
        self.list = raw_response(raw.list)
        self.class_ = raw_response(raw.class_)
        self.with_raw_response_ = raw_response(raw.with_raw_response_)


class PetsWithStreamingResponse:
    """Methods of `Pets` that return the response before its body is read."""

    def __init__(self, resource: Pets) -> None:
        streamed = resource._streamed_view()
        self.list_a = streamed_response(streamed.list_a)
        self.list_b = streamed_response(streamed.list_b)
        self.list = streamed_response(streamed.list)
        self.class_ = streamed_response(streamed.class_)
        self.with_raw_response_ = streamed_response(streamed.with_raw_response_)


class AsyncPets(AsyncResource):
    """Operations of pets. Reached as `client.pets`."""

    async def list_a(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `GET /a`."""
        return await self._call(
            LIST_A,
            options=options,
        )

    async def list_b(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `GET /b`."""
        return await self._call(
            LIST_B,
            options=options,
        )

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `GET /c`."""
        return await self._call(
            LIST,
            options=options,
        )

    async def class_(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `GET /d`."""
        return await self._call(
            CLASS_,
            options=options,
        )

    async def with_raw_response_(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `GET /e`."""
        return await self._call(
            WITH_RAW_RESPONSE_,
            options=options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncPetsWithRawResponse:
        """The same methods, but each returns the whole response: status, headers, and the value from `.parse()`."""
        return AsyncPetsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncPetsWithStreamingResponse:
        """The same methods, for use in `with`: each returns the response before its body is read."""
        return AsyncPetsWithStreamingResponse(self)


class AsyncPetsWithRawResponse:
    """Methods of `AsyncPets` that return the whole response."""

    def __init__(self, resource: AsyncPets) -> None:
        raw = resource._raw_view()
        self.list_a = async_raw_response(raw.list_a)
        self.list_b = async_raw_response(raw.list_b)
        self.list = async_raw_response(raw.list)
        self.class_ = async_raw_response(raw.class_)
        self.with_raw_response_ = async_raw_response(raw.with_raw_response_)


class AsyncPetsWithStreamingResponse:
    """Methods of `AsyncPets` that return the response before its body is read."""

    def __init__(self, resource: AsyncPets) -> None:
        streamed = resource._streamed_view()
        self.list_a = async_streamed_response(streamed.list_a)
        self.list_b = async_streamed_response(streamed.list_b)
        self.list = async_streamed_response(streamed.list)
        self.class_ = async_streamed_response(streamed.class_)
        self.with_raw_response_ = async_streamed_response(streamed.with_raw_response_)
