"""Operations of animals. Reached as `client.animals`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._core import AsyncResource, Operation, Resource, async_to_raw, async_to_streamed, to_raw, to_streamed

if TYPE_CHECKING:
    from typing import Unpack

    from ..types import Animal
    from ..types.dicts import AnimalDict
    from .._core import RequestOptions

CREATE: Operation[Animal] = Operation("POST", "/animals", returns="Animal", body="json")


class Animals(Resource):
    """Operations of animals. Reached as `client.animals`."""

    def create(
        self,
        *,
        body: Animal | AnimalDict,
        **options: Unpack[RequestOptions],
    ) -> Animal:
        """Call `POST /animals`."""
        return self._call(
            CREATE,
            body=body,
            options=options,
        )

    @cached_property
    def with_raw_response(self) -> AnimalsWithRawResponse:
        """The same methods, but each returns the whole response: status, headers, and the value from `.parse()`."""
        return AnimalsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AnimalsWithStreamingResponse:
        """The same methods, for use in `with`: each returns the response before its body is read."""
        return AnimalsWithStreamingResponse(self)


class AnimalsWithRawResponse:
    """Methods of `Animals` that return the whole response."""

    def __init__(self, resource: Animals) -> None:
        raw = resource._raw_view()
        self.create = to_raw(raw.create)


class AnimalsWithStreamingResponse:
    """Methods of `Animals` that return the response before its body is read."""

    def __init__(self, resource: Animals) -> None:
        streamed = resource._streamed_view()
        self.create = to_streamed(streamed.create)


class AsyncAnimals(AsyncResource):
    """Operations of animals. Reached as `client.animals`."""

    async def create(
        self,
        *,
        body: Animal | AnimalDict,
        **options: Unpack[RequestOptions],
    ) -> Animal:
        """Call `POST /animals`."""
        return await self._call(
            CREATE,
            body=body,
            options=options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncAnimalsWithRawResponse:
        """The same methods, but each returns the whole response: status, headers, and the value from `.parse()`."""
        return AsyncAnimalsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAnimalsWithStreamingResponse:
        """The same methods, for use in `with`: each returns the response before its body is read."""
        return AsyncAnimalsWithStreamingResponse(self)


class AsyncAnimalsWithRawResponse:
    """Methods of `AsyncAnimals` that return the whole response."""

    def __init__(self, resource: AsyncAnimals) -> None:
        raw = resource._raw_view()
        self.create = async_to_raw(raw.create)


class AsyncAnimalsWithStreamingResponse:
    """Methods of `AsyncAnimals` that return the response before its body is read."""

    def __init__(self, resource: AsyncAnimals) -> None:
        streamed = resource._streamed_view()
        self.create = async_to_streamed(streamed.create)
