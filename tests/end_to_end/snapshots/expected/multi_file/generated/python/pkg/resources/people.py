"""Who bought it. Reached as `client.people`."""

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
    import builtins
    from typing import Unpack

    from ..types import Limit, Person
    from .._core import Omit, RequestOptions

LIST: Operation[builtins.list[Person]] = Operation("GET", "/people", returns="Person", many=True)


class People(Resource):
    """Who bought it. Reached as `client.people`."""

    def list(
        self,
        *,
        limit: Limit | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[Person]:
        """Call `GET /people`.

        Args:
            limit: How many.
        """
        return self._call(
            LIST,
            query={
                "limit": limit,
            },
            options=options,
        )

    @cached_property
    def with_raw_response(self) -> PeopleWithRawResponse:
        """The same methods, but each returns the whole response: status, headers, and the value from `.parse()`."""
        return PeopleWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> PeopleWithStreamingResponse:
        """The same methods, for use in `with`: each returns the response before its body is read."""
        return PeopleWithStreamingResponse(self)


class PeopleWithRawResponse:
    """Methods of `People` that return the whole response."""

    def __init__(self, resource: People) -> None:
        raw = resource._raw_view()
        self.list = to_raw(raw.list)


class PeopleWithStreamingResponse:
    """Methods of `People` that return the response before its body is read."""

    def __init__(self, resource: People) -> None:
        streamed = resource._streamed_view()
        self.list = to_streamed(streamed.list)


class AsyncPeople(AsyncResource):
    """Who bought it. Reached as `client.people`."""

    async def list(
        self,
        *,
        limit: Limit | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[Person]:
        """Call `GET /people`.

        Args:
            limit: How many.
        """
        return await self._call(
            LIST,
            query={
                "limit": limit,
            },
            options=options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncPeopleWithRawResponse:
        """The same methods, but each returns the whole response: status, headers, and the value from `.parse()`."""
        return AsyncPeopleWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncPeopleWithStreamingResponse:
        """The same methods, for use in `with`: each returns the response before its body is read."""
        return AsyncPeopleWithStreamingResponse(self)


class AsyncPeopleWithRawResponse:
    """Methods of `AsyncPeople` that return the whole response."""

    def __init__(self, resource: AsyncPeople) -> None:
        raw = resource._raw_view()
        self.list = async_to_raw(raw.list)


class AsyncPeopleWithStreamingResponse:
    """Methods of `AsyncPeople` that return the response before its body is read."""

    def __init__(self, resource: AsyncPeople) -> None:
        streamed = resource._streamed_view()
        self.list = async_to_streamed(streamed.list)
