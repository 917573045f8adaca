"""Objects stored at ElevenLabs or Cartesia and managed through Vapi. Reached as `client.provider_resources`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._core import (
    AsyncResource,
    Operation,
    Paging,
    Resource,
    async_to_raw,
    async_to_streamed,
    omit,
    to_raw,
    to_streamed,
)

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal, Unpack

    from ..types import (
        ProviderResource,
        ProviderResourcePaginatedResponse,
        ResourceProvider,
        SortBy,
        SortOrder,
    )
    from .._core import AsyncPaginator, Omit, Page, RequestOptions

LIST: Operation[Page[ProviderResource, ProviderResourcePaginatedResponse]] = Operation(
    "GET",
    "/provider/{provider}/{resourceName}",
    returns="ProviderResourcePaginatedResponse",
    errors={"default": "ErrorBody"},
    pages=Paging(
        "page",
        page="page",
        limit="limit",
        items=("results",),
        total=("metadata", "totalItems"),
        size=("metadata", "itemsPerPage"),
        more=("metadata", "hasNextPage"),
        max_limit=1000,
    ),
)
CREATE: Operation[ProviderResource] = Operation(
    "POST", "/provider/{provider}/{resourceName}", returns="ProviderResource", errors={"default": "ErrorBody"}
)
GET: Operation[ProviderResource] = Operation(
    "GET",
    "/provider/{provider}/{resourceName}/{id}",
    returns="ProviderResource",
    errors={"404": "ErrorBody", "default": "ErrorBody"},
)
DELETE: Operation[ProviderResource] = Operation(
    "DELETE",
    "/provider/{provider}/{resourceName}/{id}",
    returns="ProviderResource",
    errors={"404": "ErrorBody", "default": "ErrorBody"},
)
UPDATE: Operation[ProviderResource] = Operation(
    "PATCH",
    "/provider/{provider}/{resourceName}/{id}",
    returns="ProviderResource",
    errors={"404": "ErrorBody", "default": "ErrorBody"},
)


class ProviderResources(Resource):
    """Objects stored at ElevenLabs or Cartesia and managed through Vapi. Reached as
    `client.provider_resources`.
    """

    def list(
        self,
        provider: ResourceProvider,
        resource_name: Literal["pronunciation-dictionary"],
        *,
        id: str | Omit = omit,
        resource_id: str | Omit = omit,
        page: int | Omit = omit,
        sort_order: SortOrder | Omit = omit,
        sort_by: SortBy | Omit = omit,
        limit: int | Omit = omit,
        created_at_gt: datetime | str | Omit = omit,
        created_at_lt: datetime | str | Omit = omit,
        created_at_ge: datetime | str | Omit = omit,
        created_at_le: datetime | str | Omit = omit,
        updated_at_gt: datetime | str | Omit = omit,
        updated_at_lt: datetime | str | Omit = omit,
        updated_at_ge: datetime | str | Omit = omit,
        updated_at_le: datetime | str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[ProviderResource, ProviderResourcePaginatedResponse]:
        """Page through provider resources. `GET /provider/{provider}/{resourceName}`

        Lists the resources of one kind that you keep at one provider, newest first, a page at a time.

        Iterate over the result to get the items of all pages; further pages are fetched as needed.

        Args:
            provider: Company at which the resource lives. `11labs` stands for ElevenLabs.
            resource_name: Kind of resource. Pronunciation dictionaries are the only kind so far.
            id: Only the resource with this Vapi identifier.
            resource_id: Only the resource with this identifier at the provider.
            page: Page to return, counted from 1. Page 1 when left out.
            sort_order: Direction of the sort. Descending (`DESC`) when left out.
            sort_by: Field to sort by. `createdAt` when left out.
            limit: How many items to return at most. 100 when left out.
            created_at_gt: Only items created after this moment.
            created_at_lt: Only items created before this moment.
            created_at_ge: Only items created at this moment or later.
            created_at_le: Only items created at this moment or earlier.
            updated_at_gt: Only items last changed after this moment.
            updated_at_lt: Only items last changed before this moment.
            updated_at_ge: Only items last changed at this moment or later.
            updated_at_le: Only items last changed at this moment or earlier.
        """
        return self._list(
            LIST,
            path={
                "provider": provider,
                "resourceName": resource_name,
            },
            query={
                "id": id,
                "resourceId": resource_id,
                "page": page,
                "sortOrder": sort_order,
                "sortBy": sort_by,
                "limit": limit,
                "createdAtGt": created_at_gt,
                "createdAtLt": created_at_lt,
                "createdAtGe": created_at_ge,
                "createdAtLe": created_at_le,
                "updatedAtGt": updated_at_gt,
                "updatedAtLt": updated_at_lt,
                "updatedAtGe": updated_at_ge,
                "updatedAtLe": updated_at_le,
            },
            options=options,
        )

    def create(
        self,
        provider: ResourceProvider,
        resource_name: Literal["pronunciation-dictionary"],
        **options: Unpack[RequestOptions],
    ) -> ProviderResource:
        """Add a provider resource. `POST /provider/{provider}/{resourceName}`

        Creates an object at the provider and returns Vapi's record of it. Which body the provider expects
        is not published.

        Args:
            provider: Company at which the resource lives. `11labs` stands for ElevenLabs.
            resource_name: Kind of resource. Pronunciation dictionaries are the only kind so far.
        """
        return self._call(
            CREATE,
            path={
                "provider": provider,
                "resourceName": resource_name,
            },
            options=options,
        )

    def get(
        self,
        provider: ResourceProvider,
        resource_name: Literal["pronunciation-dictionary"],
        id: str,
        **options: Unpack[RequestOptions],
    ) -> ProviderResource:
        """Look up a provider resource. `GET /provider/{provider}/{resourceName}/{id}`

        Reads a single resource by its Vapi identifier.

        Args:
            provider: Company at which the resource lives. `11labs` stands for ElevenLabs.
            resource_name: Kind of resource. Pronunciation dictionaries are the only kind so far.
            id: Vapi's identifier of the resource, not the one that the provider uses.

        Raises:
            NotFoundError: No resource with this identifier at this provider.
        """
        return self._call(
            GET,
            path={
                "provider": provider,
                "resourceName": resource_name,
                "id": id,
            },
            options=options,
        )

    def delete(
        self,
        provider: ResourceProvider,
        resource_name: Literal["pronunciation-dictionary"],
        id: str,
        **options: Unpack[RequestOptions],
    ) -> ProviderResource:
        """Remove a provider resource. `DELETE /provider/{provider}/{resourceName}/{id}`

        Removes the resource and returns its last state.

        Args:
            provider: Company at which the resource lives. `11labs` stands for ElevenLabs.
            resource_name: Kind of resource. Pronunciation dictionaries are the only kind so far.
            id: Vapi's identifier of the resource, not the one that the provider uses.

        Raises:
            NotFoundError: No resource with this identifier at this provider.
        """
        return self._call(
            DELETE,
            path={
                "provider": provider,
                "resourceName": resource_name,
                "id": id,
            },
            options=options,
        )

    def update(
        self,
        provider: ResourceProvider,
        resource_name: Literal["pronunciation-dictionary"],
        id: str,
        **options: Unpack[RequestOptions],
    ) -> ProviderResource:
        """Change a provider resource. `PATCH /provider/{provider}/{resourceName}/{id}`

        Changes an object at the provider and returns Vapi's record of it. Which body the provider expects
        is not published.

        Args:
            provider: Company at which the resource lives. `11labs` stands for ElevenLabs.
            resource_name: Kind of resource. Pronunciation dictionaries are the only kind so far.
            id: Vapi's identifier of the resource, not the one that the provider uses.

        Raises:
            NotFoundError: No resource with this identifier at this provider.
        """
        return self._call(
            UPDATE,
            path={
                "provider": provider,
                "resourceName": resource_name,
                "id": id,
            },
            options=options,
        )

    @cached_property
    def with_raw_response(self) -> ProviderResourcesWithRawResponse:
        """The same methods, but each returns the whole response: status, headers, and the value from `.parse()`."""
        return ProviderResourcesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ProviderResourcesWithStreamingResponse:
        """The same methods, for use in `with`: each returns the response before its body is read."""
        return ProviderResourcesWithStreamingResponse(self)


class ProviderResourcesWithRawResponse:
    """Methods of `ProviderResources` that return the whole response."""

    def __init__(self, resource: ProviderResources) -> None:
        raw = resource._raw_view()
        self.list = to_raw(raw.list)
        self.create = to_raw(raw.create)
        self.get = to_raw(raw.get)
        self.delete = to_raw(raw.delete)
        self.update = to_raw(raw.update)


class ProviderResourcesWithStreamingResponse:
    """Methods of `ProviderResources` that return the response before its body is read."""

    def __init__(self, resource: ProviderResources) -> None:
        streamed = resource._streamed_view()
        self.list = to_streamed(streamed.list)
        self.create = to_streamed(streamed.create)
        self.get = to_streamed(streamed.get)
        self.delete = to_streamed(streamed.delete)
        self.update = to_streamed(streamed.update)


class AsyncProviderResources(AsyncResource):
    """Objects stored at ElevenLabs or Cartesia and managed through Vapi. Reached as
    `client.provider_resources`.
    """

    def list(
        self,
        provider: ResourceProvider,
        resource_name: Literal["pronunciation-dictionary"],
        *,
        id: str | Omit = omit,
        resource_id: str | Omit = omit,
        page: int | Omit = omit,
        sort_order: SortOrder | Omit = omit,
        sort_by: SortBy | Omit = omit,
        limit: int | Omit = omit,
        created_at_gt: datetime | str | Omit = omit,
        created_at_lt: datetime | str | Omit = omit,
        created_at_ge: datetime | str | Omit = omit,
        created_at_le: datetime | str | Omit = omit,
        updated_at_gt: datetime | str | Omit = omit,
        updated_at_lt: datetime | str | Omit = omit,
        updated_at_ge: datetime | str | Omit = omit,
        updated_at_le: datetime | str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[ProviderResource, ProviderResourcePaginatedResponse]:
        """Page through provider resources. `GET /provider/{provider}/{resourceName}`

        Lists the resources of one kind that you keep at one provider, newest first, a page at a time.

        Iterate over the result to get the items of all pages; further pages are fetched as needed.

        Args:
            provider: Company at which the resource lives. `11labs` stands for ElevenLabs.
            resource_name: Kind of resource. Pronunciation dictionaries are the only kind so far.
            id: Only the resource with this Vapi identifier.
            resource_id: Only the resource with this identifier at the provider.
            page: Page to return, counted from 1. Page 1 when left out.
            sort_order: Direction of the sort. Descending (`DESC`) when left out.
            sort_by: Field to sort by. `createdAt` when left out.
            limit: How many items to return at most. 100 when left out.
            created_at_gt: Only items created after this moment.
            created_at_lt: Only items created before this moment.
            created_at_ge: Only items created at this moment or later.
            created_at_le: Only items created at this moment or earlier.
            updated_at_gt: Only items last changed after this moment.
            updated_at_lt: Only items last changed before this moment.
            updated_at_ge: Only items last changed at this moment or later.
            updated_at_le: Only items last changed at this moment or earlier.
        """
        return self._list(
            LIST,
            path={
                "provider": provider,
                "resourceName": resource_name,
            },
            query={
                "id": id,
                "resourceId": resource_id,
                "page": page,
                "sortOrder": sort_order,
                "sortBy": sort_by,
                "limit": limit,
                "createdAtGt": created_at_gt,
                "createdAtLt": created_at_lt,
                "createdAtGe": created_at_ge,
                "createdAtLe": created_at_le,
                "updatedAtGt": updated_at_gt,
                "updatedAtLt": updated_at_lt,
                "updatedAtGe": updated_at_ge,
                "updatedAtLe": updated_at_le,
            },
            options=options,
        )

    async def create(
        self,
        provider: ResourceProvider,
        resource_name: Literal["pronunciation-dictionary"],
        **options: Unpack[RequestOptions],
    ) -> ProviderResource:
        """Add a provider resource. `POST /provider/{provider}/{resourceName}`

        Creates an object at the provider and returns Vapi's record of it. Which body the provider expects
        is not published.

        Args:
            provider: Company at which the resource lives. `11labs` stands for ElevenLabs.
            resource_name: Kind of resource. Pronunciation dictionaries are the only kind so far.
        """
        return await self._call(
            CREATE,
            path={
                "provider": provider,
                "resourceName": resource_name,
            },
            options=options,
        )

    async def get(
        self,
        provider: ResourceProvider,
        resource_name: Literal["pronunciation-dictionary"],
        id: str,
        **options: Unpack[RequestOptions],
    ) -> ProviderResource:
        """Look up a provider resource. `GET /provider/{provider}/{resourceName}/{id}`

        Reads a single resource by its Vapi identifier.

        Args:
            provider: Company at which the resource lives. `11labs` stands for ElevenLabs.
            resource_name: Kind of resource. Pronunciation dictionaries are the only kind so far.
            id: Vapi's identifier of the resource, not the one that the provider uses.

        Raises:
            NotFoundError: No resource with this identifier at this provider.
        """
        return await self._call(
            GET,
            path={
                "provider": provider,
                "resourceName": resource_name,
                "id": id,
            },
            options=options,
        )

    async def delete(
        self,
        provider: ResourceProvider,
        resource_name: Literal["pronunciation-dictionary"],
        id: str,
        **options: Unpack[RequestOptions],
    ) -> ProviderResource:
        """Remove a provider resource. `DELETE /provider/{provider}/{resourceName}/{id}`

        Removes the resource and returns its last state.

        Args:
            provider: Company at which the resource lives. `11labs` stands for ElevenLabs.
            resource_name: Kind of resource. Pronunciation dictionaries are the only kind so far.
            id: Vapi's identifier of the resource, not the one that the provider uses.

        Raises:
            NotFoundError: No resource with this identifier at this provider.
        """
        return await self._call(
            DELETE,
            path={
                "provider": provider,
                "resourceName": resource_name,
                "id": id,
            },
            options=options,
        )

    async def update(
        self,
        provider: ResourceProvider,
        resource_name: Literal["pronunciation-dictionary"],
        id: str,
        **options: Unpack[RequestOptions],
    ) -> ProviderResource:
        """Change a provider resource. `PATCH /provider/{provider}/{resourceName}/{id}`

        Changes an object at the provider and returns Vapi's record of it. Which body the provider expects
        is not published.

        Args:
            provider: Company at which the resource lives. `11labs` stands for ElevenLabs.
            resource_name: Kind of resource. Pronunciation dictionaries are the only kind so far.
            id: Vapi's identifier of the resource, not the one that the provider uses.

        Raises:
            NotFoundError: No resource with this identifier at this provider.
        """
        return await self._call(
            UPDATE,
            path={
                "provider": provider,
                "resourceName": resource_name,
                "id": id,
            },
            options=options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncProviderResourcesWithRawResponse:
        """The same methods, but each returns the whole response: status, headers, and the value from `.parse()`."""
        return AsyncProviderResourcesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncProviderResourcesWithStreamingResponse:
        """The same methods, for use in `with`: each returns the response before its body is read."""
        return AsyncProviderResourcesWithStreamingResponse(self)


class AsyncProviderResourcesWithRawResponse:
    """Methods of `AsyncProviderResources` that return the whole response."""

    def __init__(self, resource: AsyncProviderResources) -> None:
        raw = resource._raw_view()
        self.list = async_to_raw(raw.list)
        self.create = async_to_raw(raw.create)
        self.get = async_to_raw(raw.get)
        self.delete = async_to_raw(raw.delete)
        self.update = async_to_raw(raw.update)


class AsyncProviderResourcesWithStreamingResponse:
    """Methods of `AsyncProviderResources` that return the response before its body is read."""

    def __init__(self, resource: AsyncProviderResources) -> None:
        streamed = resource._streamed_view()
        self.list = async_to_streamed(streamed.list)
        self.create = async_to_streamed(streamed.create)
        self.get = async_to_streamed(streamed.get)
        self.delete = async_to_streamed(streamed.delete)
        self.update = async_to_streamed(streamed.update)
