"""Operations of things. Reached as `client.things`."""

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
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any, Unpack

    from ..types import Shelf, Thing
    from ..types.dicts import ShelfDict
    from .._core import Omit, RequestOptions

GET: Operation[Thing | None] = Operation("GET", "/things/{id}", returns="Thing", optional=True)
UPDATE: Operation[None] = Operation("PATCH", "/things/{id}", reads="none", body="json")


class Things(Resource):
    """Operations of things. Reached as `client.things`."""

    def get(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> Thing | None:
        """Call `GET /things/{id}`."""
        return self._call(
            GET,
            path={
                "id": id,
            },
            options=options,
        )

    def update(
        self,
        id: str,
        *,
        body_id: str,
        owner: str | None,
        found: datetime | str | None | Omit = omit,
        value: int | str | None | Omit = omit,
        tags: Sequence[str | None] | None | Omit = omit,
        labels: Mapping[str, int | None] | None | Omit = omit,
        shelf: Shelf | ShelfDict | None | Omit = omit,
        nothing: None | None | Omit = omit,
        corner: Sequence[float | str] | None | Omit = omit,
        anything: Any | Omit = omit,
        never: Any | Omit = omit,
        wide: float | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `PATCH /things/{id}`."""
        return self._call(
            UPDATE,
            path={
                "id": id,
            },
            properties={
                "id": body_id,
                "owner": owner,
                "found": found,
                "value": value,
                "tags": tags,
                "labels": labels,
                "shelf": shelf,
                "nothing": nothing,
                "corner": corner,
                "anything": anything,
                "never": never,
                "wide": wide,
            },
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
        self.get = to_raw(raw.get)
        self.update = to_raw(raw.update)


class ThingsWithStreamingResponse:
    """Methods of `Things` that return the response before its body is read."""

    def __init__(self, resource: Things) -> None:
        streamed = resource._streamed_view()
        self.get = to_streamed(streamed.get)
        self.update = to_streamed(streamed.update)


class AsyncThings(AsyncResource):
    """Operations of things. Reached as `client.things`."""

    async def get(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> Thing | None:
        """Call `GET /things/{id}`."""
        return await self._call(
            GET,
            path={
                "id": id,
            },
            options=options,
        )

    async def update(
        self,
        id: str,
        *,
        body_id: str,
        owner: str | None,
        found: datetime | str | None | Omit = omit,
        value: int | str | None | Omit = omit,
        tags: Sequence[str | None] | None | Omit = omit,
        labels: Mapping[str, int | None] | None | Omit = omit,
        shelf: Shelf | ShelfDict | None | Omit = omit,
        nothing: None | None | Omit = omit,
        corner: Sequence[float | str] | None | Omit = omit,
        anything: Any | Omit = omit,
        never: Any | Omit = omit,
        wide: float | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `PATCH /things/{id}`."""
        return await self._call(
            UPDATE,
            path={
                "id": id,
            },
            properties={
                "id": body_id,
                "owner": owner,
                "found": found,
                "value": value,
                "tags": tags,
                "labels": labels,
                "shelf": shelf,
                "nothing": nothing,
                "corner": corner,
                "anything": anything,
                "never": never,
                "wide": wide,
            },
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
        self.get = async_to_raw(raw.get)
        self.update = async_to_raw(raw.update)


class AsyncThingsWithStreamingResponse:
    """Methods of `AsyncThings` that return the response before its body is read."""

    def __init__(self, resource: AsyncThings) -> None:
        streamed = resource._streamed_view()
        self.get = async_to_streamed(streamed.get)
        self.update = async_to_streamed(streamed.update)
