"""Operations of things. Reached as `client.things`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._core import (
    AsyncResource,
    Operation,
    Resource,
    Style,
    async_to_raw,
    async_to_streamed,
    omit,
    to_raw,
    to_streamed,
)

if TYPE_CHECKING:
    import builtins
    from collections.abc import Sequence
    from typing import Literal, Unpack

    from ..types import Thing
    from .._core import File as FileInput
    from .._core import AsyncBinaryResponse, BinaryResponse, Omit, RequestOptions

LIST: Operation[builtins.list[Thing]] = Operation(
    "GET",
    "/things",
    returns="Thing",
    many=True,
    styles={"query.colours": Style(style="tabDelimited", explode=False)},
    errors={"404": "Problem"},
)
CREATE: Operation[Thing] = Operation("POST", "/things", returns="Thing", body="json")
GET_PICTURE: Operation[BinaryResponse] = Operation(
    "GET", "/things/{name}/picture", reads="binary", accept="image/png, */*;q=0.1"
)
UPDATE_PICTURE: Operation[None] = Operation(
    "PUT", "/things/{name}/picture", reads="none", body="multipart", files=("picture",)
)


class Things(Resource):
    """Operations of things. Reached as `client.things`."""

    def list(
        self,
        *,
        limit: int | Omit = omit,
        colours: Sequence[str] | Omit = omit,
        names: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[Thing]:
        """Lists things. `GET /things`

        Raises:
            NotFoundError: There is no such thing.
        """
        return self._call(
            LIST,
            query={
                "limit": limit,
                "colours": colours,
                "names": names,
            },
            options=options,
        )

    def create(
        self,
        *,
        name: str,
        colour: Literal["red", "blue"] | str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Thing:
        """Call `POST /things`."""
        return self._call(
            CREATE,
            properties={
                "name": name,
                "colour": colour,
            },
            options=options,
        )

    def get_picture(
        self,
        name: str,
        **options: Unpack[RequestOptions],
    ) -> BinaryResponse:
        """Call `GET /things/{name}/picture`."""
        return self._download(
            GET_PICTURE,
            path={
                "name": name,
            },
            options=options,
        )

    def update_picture(
        self,
        name: str,
        *,
        picture: FileInput,
        title: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `PUT /things/{name}/picture`."""
        return self._call(
            UPDATE_PICTURE,
            path={
                "name": name,
            },
            properties={
                "picture": picture,
                "title": title,
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
        self.list = to_raw(raw.list)
        self.create = to_raw(raw.create)
        self.get_picture = to_raw(raw.get_picture)
        self.update_picture = to_raw(raw.update_picture)


class ThingsWithStreamingResponse:
    """Methods of `Things` that return the response before its body is read."""

    def __init__(self, resource: Things) -> None:
        streamed = resource._streamed_view()
        self.list = to_streamed(streamed.list)
        self.create = to_streamed(streamed.create)
        self.get_picture = to_streamed(streamed.get_picture)
        self.update_picture = to_streamed(streamed.update_picture)


class AsyncThings(AsyncResource):
    """Operations of things. Reached as `client.things`."""

    async def list(
        self,
        *,
        limit: int | Omit = omit,
        colours: Sequence[str] | Omit = omit,
        names: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[Thing]:
        """Lists things. `GET /things`

        Raises:
            NotFoundError: There is no such thing.
        """
        return await self._call(
            LIST,
            query={
                "limit": limit,
                "colours": colours,
                "names": names,
            },
            options=options,
        )

    async def create(
        self,
        *,
        name: str,
        colour: Literal["red", "blue"] | str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Thing:
        """Call `POST /things`."""
        return await self._call(
            CREATE,
            properties={
                "name": name,
                "colour": colour,
            },
            options=options,
        )

    async def get_picture(
        self,
        name: str,
        **options: Unpack[RequestOptions],
    ) -> AsyncBinaryResponse:
        """Call `GET /things/{name}/picture`."""
        return await self._download(
            GET_PICTURE,
            path={
                "name": name,
            },
            options=options,
        )

    async def update_picture(
        self,
        name: str,
        *,
        picture: FileInput,
        title: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `PUT /things/{name}/picture`."""
        return await self._call(
            UPDATE_PICTURE,
            path={
                "name": name,
            },
            properties={
                "picture": picture,
                "title": title,
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
        self.list = async_to_raw(raw.list)
        self.create = async_to_raw(raw.create)
        self.get_picture = async_to_raw(raw.get_picture)
        self.update_picture = async_to_raw(raw.update_picture)


class AsyncThingsWithStreamingResponse:
    """Methods of `AsyncThings` that return the response before its body is read."""

    def __init__(self, resource: AsyncThings) -> None:
        streamed = resource._streamed_view()
        self.list = async_to_streamed(streamed.list)
        self.create = async_to_streamed(streamed.create)
        self.get_picture = async_to_streamed(streamed.get_picture)
        self.update_picture = async_to_streamed(streamed.update_picture)
