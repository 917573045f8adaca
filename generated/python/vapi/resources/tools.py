"""Stored tools that assistants share. Reached as `client.tools`."""

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
    from typing import Unpack

    from ..types import CreateToolDTO, Tool, UpdateToolDTO
    from ..types.dicts import CreateToolDTODict, UpdateToolDTODict
    from .._core import AsyncPaginator, Omit, Page, RequestOptions

LIST: Operation[Page[Tool]] = Operation(
    "GET",
    "/tool",
    returns="Tool",
    many=True,
    errors={"default": "ErrorBody"},
    pages=Paging(
        "time-window", before="createdAtLt", limit="limit", field=("createdAt",), per_page=100, max_limit=1000
    ),
)
CREATE: Operation[Tool] = Operation(
    "POST",
    "/tool",
    returns="Tool",
    body="json",
    errors={"default": "ErrorBody"},
    sends={"": ("CreateToolDTO",)},
)
GET: Operation[Tool] = Operation("GET", "/tool/{id}", returns="Tool", errors={"default": "ErrorBody"})
DELETE: Operation[Tool] = Operation("DELETE", "/tool/{id}", returns="Tool", errors={"default": "ErrorBody"})
UPDATE: Operation[Tool] = Operation(
    "PATCH",
    "/tool/{id}",
    returns="Tool",
    body="json",
    errors={"default": "ErrorBody"},
    sends={"": ("UpdateToolDTO",)},
)


class Tools(Resource):
    """Stored tools that assistants share. Reached as `client.tools`."""

    def list(
        self,
        *,
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
    ) -> Page[Tool]:
        """List your tools. `GET /tool`

        Returns your organisation's tools, newest first and `limit` at a time. Ask for older ones with
        `createdAtLt`.

        Iterate over the result to get the items of all pages; further pages are fetched as needed.

        Args:
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
            query={
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
        *,
        body: CreateToolDTO | CreateToolDTODict,
        **options: Unpack[RequestOptions],
    ) -> Tool:
        """Add a tool. `POST /tool`

        Stores a tool. Assistants use it by its identifier, in the `toolIds` of their model.
        """
        return self._call(
            CREATE,
            body=body,
            options=options,
        )

    def get(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> Tool:
        """Look up a tool. `GET /tool/{id}`

        Reads a single tool.

        Args:
            id: Identifier of the tool.
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
    ) -> Tool:
        """Remove a tool. `DELETE /tool/{id}`

        Removes the tool and returns its last state.

        Args:
            id: Identifier of the tool.
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
        body: UpdateToolDTO | UpdateToolDTODict,
        **options: Unpack[RequestOptions],
    ) -> Tool:
        """Change a tool. `PATCH /tool/{id}`

        Changes the fields that you send. The kind of a tool never changes.

        Args:
            id: Identifier of the tool.
        """
        return self._call(
            UPDATE,
            path={
                "id": id,
            },
            body=body,
            options=options,
        )

    @cached_property
    def with_raw_response(self) -> ToolsWithRawResponse:
        """The same methods, but each returns the whole response: status, headers, and the value from `.parse()`."""
        return ToolsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ToolsWithStreamingResponse:
        """The same methods, for use in `with`: each returns the response before its body is read."""
        return ToolsWithStreamingResponse(self)


class ToolsWithRawResponse:
    """Methods of `Tools` that return the whole response."""

    def __init__(self, resource: Tools) -> None:
        raw = resource._raw_view()
        self.list = to_raw(raw.list)
        self.create = to_raw(raw.create)
        self.get = to_raw(raw.get)
        self.delete = to_raw(raw.delete)
        self.update = to_raw(raw.update)


class ToolsWithStreamingResponse:
    """Methods of `Tools` that return the response before its body is read."""

    def __init__(self, resource: Tools) -> None:
        streamed = resource._streamed_view()
        self.list = to_streamed(streamed.list)
        self.create = to_streamed(streamed.create)
        self.get = to_streamed(streamed.get)
        self.delete = to_streamed(streamed.delete)
        self.update = to_streamed(streamed.update)


class AsyncTools(AsyncResource):
    """Stored tools that assistants share. Reached as `client.tools`."""

    def list(
        self,
        *,
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
    ) -> AsyncPaginator[Tool]:
        """List your tools. `GET /tool`

        Returns your organisation's tools, newest first and `limit` at a time. Ask for older ones with
        `createdAtLt`.

        Iterate over the result to get the items of all pages; further pages are fetched as needed.

        Args:
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
            query={
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
        *,
        body: CreateToolDTO | CreateToolDTODict,
        **options: Unpack[RequestOptions],
    ) -> Tool:
        """Add a tool. `POST /tool`

        Stores a tool. Assistants use it by its identifier, in the `toolIds` of their model.
        """
        return await self._call(
            CREATE,
            body=body,
            options=options,
        )

    async def get(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> Tool:
        """Look up a tool. `GET /tool/{id}`

        Reads a single tool.

        Args:
            id: Identifier of the tool.
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
    ) -> Tool:
        """Remove a tool. `DELETE /tool/{id}`

        Removes the tool and returns its last state.

        Args:
            id: Identifier of the tool.
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
        body: UpdateToolDTO | UpdateToolDTODict,
        **options: Unpack[RequestOptions],
    ) -> Tool:
        """Change a tool. `PATCH /tool/{id}`

        Changes the fields that you send. The kind of a tool never changes.

        Args:
            id: Identifier of the tool.
        """
        return await self._call(
            UPDATE,
            path={
                "id": id,
            },
            body=body,
            options=options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncToolsWithRawResponse:
        """The same methods, but each returns the whole response: status, headers, and the value from `.parse()`."""
        return AsyncToolsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncToolsWithStreamingResponse:
        """The same methods, for use in `with`: each returns the response before its body is read."""
        return AsyncToolsWithStreamingResponse(self)


class AsyncToolsWithRawResponse:
    """Methods of `AsyncTools` that return the whole response."""

    def __init__(self, resource: AsyncTools) -> None:
        raw = resource._raw_view()
        self.list = async_to_raw(raw.list)
        self.create = async_to_raw(raw.create)
        self.get = async_to_raw(raw.get)
        self.delete = async_to_raw(raw.delete)
        self.update = async_to_raw(raw.update)


class AsyncToolsWithStreamingResponse:
    """Methods of `AsyncTools` that return the response before its body is read."""

    def __init__(self, resource: AsyncTools) -> None:
        streamed = resource._streamed_view()
        self.list = async_to_streamed(streamed.list)
        self.create = async_to_streamed(streamed.create)
        self.get = async_to_streamed(streamed.get)
        self.delete = async_to_streamed(streamed.delete)
        self.update = async_to_streamed(streamed.update)
