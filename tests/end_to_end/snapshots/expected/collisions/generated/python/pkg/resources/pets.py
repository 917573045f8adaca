"""Operations of pets. Reached as `client.pets`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._core import AsyncResource, Operation, Resource, async_to_raw, async_to_streamed, to_raw, to_streamed

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
        self.list_a = to_raw(raw.list_a)
        self.list_b = to_raw(raw.list_b)
        self.list = to_raw(raw.list)
        self.class_ = to_raw(raw.class_)
        self.with_raw_response_ = to_raw(raw.with_raw_response_)


class PetsWithStreamingResponse:
    """Methods of `Pets` that return the response before its body is read."""

    def __init__(self, resource: Pets) -> None:
        streamed = resource._streamed_view()
        self.list_a = to_streamed(streamed.list_a)
        self.list_b = to_streamed(streamed.list_b)
        self.list = to_streamed(streamed.list)
        self.class_ = to_streamed(streamed.class_)
        self.with_raw_response_ = to_streamed(streamed.with_raw_response_)


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
        self.list_a = async_to_raw(raw.list_a)
        self.list_b = async_to_raw(raw.list_b)
        self.list = async_to_raw(raw.list)
        self.class_ = async_to_raw(raw.class_)
        self.with_raw_response_ = async_to_raw(raw.with_raw_response_)


class AsyncPetsWithStreamingResponse:
    """Methods of `AsyncPets` that return the response before its body is read."""

    def __init__(self, resource: AsyncPets) -> None:
        streamed = resource._streamed_view()
        self.list_a = async_to_streamed(streamed.list_a)
        self.list_b = async_to_streamed(streamed.list_b)
        self.list = async_to_streamed(streamed.list)
        self.class_ = async_to_streamed(streamed.class_)
        self.with_raw_response_ = async_to_streamed(streamed.with_raw_response_)
