"""Criteria that turn extracted facts into a score for each call. Reached as `client.scorecards`."""

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
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Unpack

    from ..types import Scorecard, ScorecardMetric, ScorecardPaginatedResponse, SortBy, SortOrder
    from ..types.dicts import ScorecardMetricDict
    from .._core import AsyncPaginator, Omit, Page, RequestOptions

GET: Operation[Scorecard] = Operation(
    "GET", "/observability/scorecard/{id}", returns="Scorecard", errors={"default": "ErrorBody"}
)
DELETE: Operation[Scorecard] = Operation(
    "DELETE", "/observability/scorecard/{id}", returns="Scorecard", errors={"default": "ErrorBody"}
)
UPDATE: Operation[Scorecard] = Operation(
    "PATCH",
    "/observability/scorecard/{id}",
    returns="Scorecard",
    body="json",
    errors={"default": "ErrorBody"},
    sends={"": ("UpdateScorecardDTO",)},
)
LIST: Operation[Page[Scorecard, ScorecardPaginatedResponse]] = Operation(
    "GET",
    "/observability/scorecard",
    returns="ScorecardPaginatedResponse",
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
CREATE: Operation[Scorecard] = Operation(
    "POST",
    "/observability/scorecard",
    returns="Scorecard",
    body="json",
    errors={"default": "ErrorBody"},
    sends={"": ("CreateScorecardDTO",)},
)


class Scorecards(Resource):
    """Criteria that turn extracted facts into a score for each call. Reached as `client.scorecards`."""

    def get(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> Scorecard:
        """Look up a scorecard. `GET /observability/scorecard/{id}`

        Reads a single scorecard.

        Args:
            id: Identifier of the scorecard.
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
    ) -> Scorecard:
        """Remove a scorecard. `DELETE /observability/scorecard/{id}`

        Removes the scorecard and returns its last state.

        Args:
            id: Identifier of the scorecard.
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
        name: str | None | Omit = omit,
        description: str | None | Omit = omit,
        metrics: Sequence[ScorecardMetric | ScorecardMetricDict] | None | Omit = omit,
        assistant_ids: Sequence[str] | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Scorecard:
        """Change a scorecard. `PATCH /observability/scorecard/{id}`

        Changes the fields that you send and leaves the others.

        Args:
            id: Identifier of the scorecard.
            name: Name for your own use.
            description: Notes for your own use.
            metrics: Values to grade, each with its conditions and points.
            assistant_ids: Assistants whose calls are graded.
        """
        return self._call(
            UPDATE,
            path={
                "id": id,
            },
            properties={
                "name": name,
                "description": description,
                "metrics": metrics,
                "assistantIds": assistant_ids,
            },
            options=options,
        )

    def list(
        self,
        *,
        id: str | Omit = omit,
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
    ) -> Page[Scorecard, ScorecardPaginatedResponse]:
        """Page through scorecards. `GET /observability/scorecard`

        Lists your organisation's scorecards, newest first, a page at a time.

        Iterate over the result to get the items of all pages; further pages are fetched as needed.

        Args:
            id: Only the scorecard with this identifier.
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
            query={
                "id": id,
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
        *,
        metrics: Sequence[ScorecardMetric | ScorecardMetricDict],
        name: str | Omit = omit,
        description: str | Omit = omit,
        assistant_ids: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Scorecard:
        """Add a scorecard. `POST /observability/scorecard`

        Stores a scorecard. List assistants in `assistantIds` to have it applied to each of their calls.

        Args:
            metrics: Values to grade, each with its conditions and points.
            name: Name for your own use.
            description: Notes for your own use.
            assistant_ids: Assistants whose calls are graded.
        """
        return self._call(
            CREATE,
            properties={
                "name": name,
                "description": description,
                "metrics": metrics,
                "assistantIds": assistant_ids,
            },
            options=options,
        )

    @cached_property
    def with_raw_response(self) -> ScorecardsWithRawResponse:
        """The same methods, but each returns the whole response: status, headers, and the value from `.parse()`."""
        return ScorecardsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ScorecardsWithStreamingResponse:
        """The same methods, for use in `with`: each returns the response before its body is read."""
        return ScorecardsWithStreamingResponse(self)


class ScorecardsWithRawResponse:
    """Methods of `Scorecards` that return the whole response."""

    def __init__(self, resource: Scorecards) -> None:
        raw = resource._raw_view()
        self.get = to_raw(raw.get)
        self.delete = to_raw(raw.delete)
        self.update = to_raw(raw.update)
        self.list = to_raw(raw.list)
        self.create = to_raw(raw.create)


class ScorecardsWithStreamingResponse:
    """Methods of `Scorecards` that return the response before its body is read."""

    def __init__(self, resource: Scorecards) -> None:
        streamed = resource._streamed_view()
        self.get = to_streamed(streamed.get)
        self.delete = to_streamed(streamed.delete)
        self.update = to_streamed(streamed.update)
        self.list = to_streamed(streamed.list)
        self.create = to_streamed(streamed.create)


class AsyncScorecards(AsyncResource):
    """Criteria that turn extracted facts into a score for each call. Reached as `client.scorecards`."""

    async def get(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> Scorecard:
        """Look up a scorecard. `GET /observability/scorecard/{id}`

        Reads a single scorecard.

        Args:
            id: Identifier of the scorecard.
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
    ) -> Scorecard:
        """Remove a scorecard. `DELETE /observability/scorecard/{id}`

        Removes the scorecard and returns its last state.

        Args:
            id: Identifier of the scorecard.
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
        name: str | None | Omit = omit,
        description: str | None | Omit = omit,
        metrics: Sequence[ScorecardMetric | ScorecardMetricDict] | None | Omit = omit,
        assistant_ids: Sequence[str] | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Scorecard:
        """Change a scorecard. `PATCH /observability/scorecard/{id}`

        Changes the fields that you send and leaves the others.

        Args:
            id: Identifier of the scorecard.
            name: Name for your own use.
            description: Notes for your own use.
            metrics: Values to grade, each with its conditions and points.
            assistant_ids: Assistants whose calls are graded.
        """
        return await self._call(
            UPDATE,
            path={
                "id": id,
            },
            properties={
                "name": name,
                "description": description,
                "metrics": metrics,
                "assistantIds": assistant_ids,
            },
            options=options,
        )

    def list(
        self,
        *,
        id: str | Omit = omit,
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
    ) -> AsyncPaginator[Scorecard, ScorecardPaginatedResponse]:
        """Page through scorecards. `GET /observability/scorecard`

        Lists your organisation's scorecards, newest first, a page at a time.

        Iterate over the result to get the items of all pages; further pages are fetched as needed.

        Args:
            id: Only the scorecard with this identifier.
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
            query={
                "id": id,
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
        *,
        metrics: Sequence[ScorecardMetric | ScorecardMetricDict],
        name: str | Omit = omit,
        description: str | Omit = omit,
        assistant_ids: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Scorecard:
        """Add a scorecard. `POST /observability/scorecard`

        Stores a scorecard. List assistants in `assistantIds` to have it applied to each of their calls.

        Args:
            metrics: Values to grade, each with its conditions and points.
            name: Name for your own use.
            description: Notes for your own use.
            assistant_ids: Assistants whose calls are graded.
        """
        return await self._call(
            CREATE,
            properties={
                "name": name,
                "description": description,
                "metrics": metrics,
                "assistantIds": assistant_ids,
            },
            options=options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncScorecardsWithRawResponse:
        """The same methods, but each returns the whole response: status, headers, and the value from `.parse()`."""
        return AsyncScorecardsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncScorecardsWithStreamingResponse:
        """The same methods, for use in `with`: each returns the response before its body is read."""
        return AsyncScorecardsWithStreamingResponse(self)


class AsyncScorecardsWithRawResponse:
    """Methods of `AsyncScorecards` that return the whole response."""

    def __init__(self, resource: AsyncScorecards) -> None:
        raw = resource._raw_view()
        self.get = async_to_raw(raw.get)
        self.delete = async_to_raw(raw.delete)
        self.update = async_to_raw(raw.update)
        self.list = async_to_raw(raw.list)
        self.create = async_to_raw(raw.create)


class AsyncScorecardsWithStreamingResponse:
    """Methods of `AsyncScorecards` that return the response before its body is read."""

    def __init__(self, resource: AsyncScorecards) -> None:
        streamed = resource._streamed_view()
        self.get = async_to_streamed(streamed.get)
        self.delete = async_to_streamed(streamed.delete)
        self.update = async_to_streamed(streamed.update)
        self.list = async_to_streamed(streamed.list)
        self.create = async_to_streamed(streamed.create)
