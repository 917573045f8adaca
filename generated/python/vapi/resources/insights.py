"""Saved queries over calls and events, and their results. Reached as `client.insights`."""

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

    from ..types import (
        CreateInsightDTO,
        Insight,
        InsightPaginatedResponse,
        InsightRunFormatPlan,
        InsightRunResponse,
        InsightTimeRangeWithStep,
        SavedInsight,
        SortBy,
        SortOrder,
        UpdateInsightDTO,
    )
    from ..types.dicts import (
        CreateInsightDTODict,
        InsightRunFormatPlanDict,
        InsightTimeRangeWithStepDict,
        UpdateInsightDTODict,
    )
    from .._core import AsyncPaginator, Omit, Page, RequestOptions

LIST: Operation[Page[Insight, InsightPaginatedResponse]] = Operation(
    "GET",
    "/reporting/insight",
    returns="InsightPaginatedResponse",
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
CREATE: Operation[SavedInsight] = Operation(
    "POST",
    "/reporting/insight",
    returns="SavedInsight",
    body="json",
    errors={"default": "ErrorBody"},
    sends={"": ("CreateInsightDTO",)},
)
GET: Operation[SavedInsight] = Operation(
    "GET", "/reporting/insight/{id}", returns="SavedInsight", errors={"default": "ErrorBody"}
)
DELETE: Operation[SavedInsight] = Operation(
    "DELETE", "/reporting/insight/{id}", returns="SavedInsight", errors={"default": "ErrorBody"}
)
UPDATE: Operation[SavedInsight] = Operation(
    "PATCH",
    "/reporting/insight/{id}",
    returns="SavedInsight",
    body="json",
    errors={"default": "ErrorBody"},
    sends={"": ("UpdateInsightDTO",)},
)
RUN: Operation[InsightRunResponse] = Operation(
    "POST",
    "/reporting/insight/{id}/run",
    returns="InsightRunResponse",
    body="json",
    errors={"default": "ErrorBody"},
    sends={"": ("InsightRunDTO",)},
)
PREVIEW: Operation[InsightRunResponse] = Operation(
    "POST",
    "/reporting/insight/preview",
    returns="InsightRunResponse",
    body="json",
    errors={"default": "ErrorBody"},
    sends={"": ("CreateInsightDTO",)},
)


class Insights(Resource):
    """Saved queries over calls and events, and their results. Reached as `client.insights`."""

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
    ) -> Page[Insight, InsightPaginatedResponse]:
        """Page through insights. `GET /reporting/insight`

        Lists your organisation's insights, newest first, a page at a time.

        Iterate over the result to get the items of all pages; further pages are fetched as needed.

        Args:
            id: Only the insight with this identifier.
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
        body: CreateInsightDTO | CreateInsightDTODict,
        **options: Unpack[RequestOptions],
    ) -> SavedInsight:
        """Add an insight. `POST /reporting/insight`

        Stores an insight. `type` says how it is drawn.
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
    ) -> SavedInsight:
        """Look up an insight. `GET /reporting/insight/{id}`

        Reads a single insight.

        Args:
            id: Identifier of the insight.
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
    ) -> SavedInsight:
        """Remove an insight. `DELETE /reporting/insight/{id}`

        Removes the insight and returns its last state.

        Args:
            id: Identifier of the insight.
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
        body: UpdateInsightDTO | UpdateInsightDTODict,
        **options: Unpack[RequestOptions],
    ) -> SavedInsight:
        """Change an insight. `PATCH /reporting/insight/{id}`

        Changes the fields that you send and leaves the others.

        Args:
            id: Identifier of the insight.
        """
        return self._call(
            UPDATE,
            path={
                "id": id,
            },
            body=body,
            options=options,
        )

    def run(
        self,
        id: str,
        *,
        format_plan: InsightRunFormatPlan | InsightRunFormatPlanDict | Omit = omit,
        time_range_override: InsightTimeRangeWithStep | InsightTimeRangeWithStepDict | Omit = omit,
        assistant_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> InsightRunResponse:
        """Run an insight. `POST /reporting/insight/{id}/run`

        Runs the queries of a stored insight and returns their data.

        Args:
            id: Identifier of the insight.
            format_plan: Form of the data.
            time_range_override: Period to cover this time. It replaces the insight's own as a whole;
                what is missing in it gets the usual default.
            assistant_id: Assistant to whose calls the queries are limited this time.
        """
        return self._call(
            RUN,
            path={
                "id": id,
            },
            properties={
                "formatPlan": format_plan,
                "timeRangeOverride": time_range_override,
                "assistantId": assistant_id,
            },
            options=options,
        )

    def preview(
        self,
        *,
        body: CreateInsightDTO | CreateInsightDTODict,
        **options: Unpack[RequestOptions],
    ) -> InsightRunResponse:
        """Preview an insight. `POST /reporting/insight/preview`

        Runs the queries of an insight without storing it.
        """
        return self._call(
            PREVIEW,
            body=body,
            options=options,
        )

    @cached_property
    def with_raw_response(self) -> InsightsWithRawResponse:
        """The same methods, but each returns the whole response: status, headers, and the value from `.parse()`."""
        return InsightsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> InsightsWithStreamingResponse:
        """The same methods, for use in `with`: each returns the response before its body is read."""
        return InsightsWithStreamingResponse(self)


class InsightsWithRawResponse:
    """Methods of `Insights` that return the whole response."""

    def __init__(self, resource: Insights) -> None:
        raw = resource._raw_view()
        self.list = to_raw(raw.list)
        self.create = to_raw(raw.create)
        self.get = to_raw(raw.get)
        self.delete = to_raw(raw.delete)
        self.update = to_raw(raw.update)
        self.run = to_raw(raw.run)
        self.preview = to_raw(raw.preview)


class InsightsWithStreamingResponse:
    """Methods of `Insights` that return the response before its body is read."""

    def __init__(self, resource: Insights) -> None:
        streamed = resource._streamed_view()
        self.list = to_streamed(streamed.list)
        self.create = to_streamed(streamed.create)
        self.get = to_streamed(streamed.get)
        self.delete = to_streamed(streamed.delete)
        self.update = to_streamed(streamed.update)
        self.run = to_streamed(streamed.run)
        self.preview = to_streamed(streamed.preview)


class AsyncInsights(AsyncResource):
    """Saved queries over calls and events, and their results. Reached as `client.insights`."""

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
    ) -> AsyncPaginator[Insight, InsightPaginatedResponse]:
        """Page through insights. `GET /reporting/insight`

        Lists your organisation's insights, newest first, a page at a time.

        Iterate over the result to get the items of all pages; further pages are fetched as needed.

        Args:
            id: Only the insight with this identifier.
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
        body: CreateInsightDTO | CreateInsightDTODict,
        **options: Unpack[RequestOptions],
    ) -> SavedInsight:
        """Add an insight. `POST /reporting/insight`

        Stores an insight. `type` says how it is drawn.
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
    ) -> SavedInsight:
        """Look up an insight. `GET /reporting/insight/{id}`

        Reads a single insight.

        Args:
            id: Identifier of the insight.
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
    ) -> SavedInsight:
        """Remove an insight. `DELETE /reporting/insight/{id}`

        Removes the insight and returns its last state.

        Args:
            id: Identifier of the insight.
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
        body: UpdateInsightDTO | UpdateInsightDTODict,
        **options: Unpack[RequestOptions],
    ) -> SavedInsight:
        """Change an insight. `PATCH /reporting/insight/{id}`

        Changes the fields that you send and leaves the others.

        Args:
            id: Identifier of the insight.
        """
        return await self._call(
            UPDATE,
            path={
                "id": id,
            },
            body=body,
            options=options,
        )

    async def run(
        self,
        id: str,
        *,
        format_plan: InsightRunFormatPlan | InsightRunFormatPlanDict | Omit = omit,
        time_range_override: InsightTimeRangeWithStep | InsightTimeRangeWithStepDict | Omit = omit,
        assistant_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> InsightRunResponse:
        """Run an insight. `POST /reporting/insight/{id}/run`

        Runs the queries of a stored insight and returns their data.

        Args:
            id: Identifier of the insight.
            format_plan: Form of the data.
            time_range_override: Period to cover this time. It replaces the insight's own as a whole;
                what is missing in it gets the usual default.
            assistant_id: Assistant to whose calls the queries are limited this time.
        """
        return await self._call(
            RUN,
            path={
                "id": id,
            },
            properties={
                "formatPlan": format_plan,
                "timeRangeOverride": time_range_override,
                "assistantId": assistant_id,
            },
            options=options,
        )

    async def preview(
        self,
        *,
        body: CreateInsightDTO | CreateInsightDTODict,
        **options: Unpack[RequestOptions],
    ) -> InsightRunResponse:
        """Preview an insight. `POST /reporting/insight/preview`

        Runs the queries of an insight without storing it.
        """
        return await self._call(
            PREVIEW,
            body=body,
            options=options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncInsightsWithRawResponse:
        """The same methods, but each returns the whole response: status, headers, and the value from `.parse()`."""
        return AsyncInsightsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncInsightsWithStreamingResponse:
        """The same methods, for use in `with`: each returns the response before its body is read."""
        return AsyncInsightsWithStreamingResponse(self)


class AsyncInsightsWithRawResponse:
    """Methods of `AsyncInsights` that return the whole response."""

    def __init__(self, resource: AsyncInsights) -> None:
        raw = resource._raw_view()
        self.list = async_to_raw(raw.list)
        self.create = async_to_raw(raw.create)
        self.get = async_to_raw(raw.get)
        self.delete = async_to_raw(raw.delete)
        self.update = async_to_raw(raw.update)
        self.run = async_to_raw(raw.run)
        self.preview = async_to_raw(raw.preview)


class AsyncInsightsWithStreamingResponse:
    """Methods of `AsyncInsights` that return the response before its body is read."""

    def __init__(self, resource: AsyncInsights) -> None:
        streamed = resource._streamed_view()
        self.list = async_to_streamed(streamed.list)
        self.create = async_to_streamed(streamed.create)
        self.get = async_to_streamed(streamed.get)
        self.delete = async_to_streamed(streamed.delete)
        self.update = async_to_streamed(streamed.update)
        self.run = async_to_streamed(streamed.run)
        self.preview = async_to_streamed(streamed.preview)
