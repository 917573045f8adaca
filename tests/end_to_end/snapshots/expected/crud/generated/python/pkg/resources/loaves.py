"""Everything that was baked. Reached as `client.loaves`."""

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
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Unpack

    from ..types import Baker, Loaf
    from ..types.dicts import BakerDict
    from .._core import Omit, RequestOptions

LIST: Operation[builtins.list[Loaf]] = Operation("GET", "/loaves", returns="Loaf", many=True)
CREATE: Operation[Loaf] = Operation("POST", "/loaves", returns="Loaf", body="json", sends={"": ("NewLoaf",)})
GET: Operation[Loaf] = Operation("GET", "/loaves/{id}", returns="Loaf")
DELETE: Operation[None] = Operation("DELETE", "/loaves/{id}", reads="none")
UPDATE: Operation[Loaf] = Operation(
    "PATCH", "/loaves/{id}", returns="Loaf", body="json", sends={"": ("NewLoaf",)}
)


class Loaves(Resource):
    """Everything that was baked. Reached as `client.loaves`."""

    def list(
        self,
        *,
        limit: int | Omit = omit,
        baked_after: datetime | str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[Loaf]:
        """List loaves. `GET /loaves`

        Args:
            limit: How many to give. Default: 20.
        """
        return self._call(
            LIST,
            query={
                "limit": limit,
                "bakedAfter": baked_after,
            },
            options=options,
        )

    def create(
        self,
        *,
        flour: str,
        grams: int | Omit = omit,
        seeds: Sequence[str] | Omit = omit,
        made_by: Baker | BakerDict | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Loaf:
        """Bake a loaf. `POST /loaves`

        Args:
            flour: The kind of flour.
            grams: Default: 750.
        """
        return self._call(
            CREATE,
            properties={
                "flour": flour,
                "grams": grams,
                "seeds": seeds,
                "madeBy": made_by,
            },
            options=options,
        )

    def get(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> Loaf:
        """Call `GET /loaves/{id}`.

        Args:
            id: The loaf.

        Raises:
            NotFoundError: There is no such loaf.
        """
        return self._call(
            GET,
            path={
                "id": id,
            },
            options=options,
        )

    def delete(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `DELETE /loaves/{id}`.

        Args:
            id: The loaf.
        """
        return self._call(
            DELETE,
            path={
                "id": id,
            },
            options=options,
        )

    def update(
        self,
        id: str,
        *,
        flour: str,
        grams: int | None | Omit = omit,
        seeds: Sequence[str] | None | Omit = omit,
        made_by: Baker | BakerDict | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Loaf:
        """Call `PATCH /loaves/{id}`.

        Args:
            id: The loaf.
            flour: The kind of flour.
            grams: Default: 750.
        """
        return self._call(
            UPDATE,
            path={
                "id": id,
            },
            properties={
                "flour": flour,
                "grams": grams,
                "seeds": seeds,
                "madeBy": made_by,
            },
            options=options,
        )

    @cached_property
    def with_raw_response(self) -> LoavesWithRawResponse:
        """The same methods, but each returns the whole response: status, headers, and the value from `.parse()`."""
        return LoavesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> LoavesWithStreamingResponse:
        """The same methods, for use in `with`: each returns the response before its body is read."""
        return LoavesWithStreamingResponse(self)


class LoavesWithRawResponse:
    """Methods of `Loaves` that return the whole response."""

    def __init__(self, resource: Loaves) -> None:
        raw = resource._raw_view()
        self.list = to_raw(raw.list)
        self.create = to_raw(raw.create)
        self.get = to_raw(raw.get)
        self.delete = to_raw(raw.delete)
        self.update = to_raw(raw.update)


class LoavesWithStreamingResponse:
    """Methods of `Loaves` that return the response before its body is read."""

    def __init__(self, resource: Loaves) -> None:
        streamed = resource._streamed_view()
        self.list = to_streamed(streamed.list)
        self.create = to_streamed(streamed.create)
        self.get = to_streamed(streamed.get)
        self.delete = to_streamed(streamed.delete)
        self.update = to_streamed(streamed.update)


class AsyncLoaves(AsyncResource):
    """Everything that was baked. Reached as `client.loaves`."""

    async def list(
        self,
        *,
        limit: int | Omit = omit,
        baked_after: datetime | str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[Loaf]:
        """List loaves. `GET /loaves`

        Args:
            limit: How many to give. Default: 20.
        """
        return await self._call(
            LIST,
            query={
                "limit": limit,
                "bakedAfter": baked_after,
            },
            options=options,
        )

    async def create(
        self,
        *,
        flour: str,
        grams: int | Omit = omit,
        seeds: Sequence[str] | Omit = omit,
        made_by: Baker | BakerDict | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Loaf:
        """Bake a loaf. `POST /loaves`

        Args:
            flour: The kind of flour.
            grams: Default: 750.
        """
        return await self._call(
            CREATE,
            properties={
                "flour": flour,
                "grams": grams,
                "seeds": seeds,
                "madeBy": made_by,
            },
            options=options,
        )

    async def get(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> Loaf:
        """Call `GET /loaves/{id}`.

        Args:
            id: The loaf.

        Raises:
            NotFoundError: There is no such loaf.
        """
        return await self._call(
            GET,
            path={
                "id": id,
            },
            options=options,
        )

    async def delete(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `DELETE /loaves/{id}`.

        Args:
            id: The loaf.
        """
        return await self._call(
            DELETE,
            path={
                "id": id,
            },
            options=options,
        )

    async def update(
        self,
        id: str,
        *,
        flour: str,
        grams: int | None | Omit = omit,
        seeds: Sequence[str] | None | Omit = omit,
        made_by: Baker | BakerDict | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Loaf:
        """Call `PATCH /loaves/{id}`.

        Args:
            id: The loaf.
            flour: The kind of flour.
            grams: Default: 750.
        """
        return await self._call(
            UPDATE,
            path={
                "id": id,
            },
            properties={
                "flour": flour,
                "grams": grams,
                "seeds": seeds,
                "madeBy": made_by,
            },
            options=options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncLoavesWithRawResponse:
        """The same methods, but each returns the whole response: status, headers, and the value from `.parse()`."""
        return AsyncLoavesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncLoavesWithStreamingResponse:
        """The same methods, for use in `with`: each returns the response before its body is read."""
        return AsyncLoavesWithStreamingResponse(self)


class AsyncLoavesWithRawResponse:
    """Methods of `AsyncLoaves` that return the whole response."""

    def __init__(self, resource: AsyncLoaves) -> None:
        raw = resource._raw_view()
        self.list = async_to_raw(raw.list)
        self.create = async_to_raw(raw.create)
        self.get = async_to_raw(raw.get)
        self.delete = async_to_raw(raw.delete)
        self.update = async_to_raw(raw.update)


class AsyncLoavesWithStreamingResponse:
    """Methods of `AsyncLoaves` that return the response before its body is read."""

    def __init__(self, resource: AsyncLoaves) -> None:
        streamed = resource._streamed_view()
        self.list = async_to_streamed(streamed.list)
        self.create = async_to_streamed(streamed.create)
        self.get = async_to_streamed(streamed.get)
        self.delete = async_to_streamed(streamed.delete)
        self.update = async_to_streamed(streamed.update)
