"""Outbound calls to lists of customers. Reached as `client.campaigns`."""

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
    from typing import Literal, Unpack

    from ..types import (
        Campaign,
        CampaignPaginatedResponse,
        CampaignStatus,
        CreateCustomerDTO,
        DialPlanEntry,
        SchedulePlan,
        SortBy,
        SortOrder,
    )
    from ..types.dicts import CreateCustomerDTODict, DialPlanEntryDict, SchedulePlanDict
    from .._core import AsyncPaginator, Omit, Page, RequestOptions

LIST: Operation[Page[Campaign, CampaignPaginatedResponse]] = Operation(
    "GET",
    "/campaign",
    returns="CampaignPaginatedResponse",
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
CREATE: Operation[Campaign] = Operation(
    "POST",
    "/campaign",
    returns="Campaign",
    body="json",
    errors={"default": "ErrorBody"},
    sends={"": ("CreateCampaignDTO",)},
)
GET: Operation[Campaign] = Operation(
    "GET", "/campaign/{id}", returns="Campaign", errors={"default": "ErrorBody"}
)
DELETE: Operation[Campaign] = Operation(
    "DELETE", "/campaign/{id}", returns="Campaign", errors={"default": "ErrorBody"}
)
UPDATE: Operation[Campaign] = Operation(
    "PATCH",
    "/campaign/{id}",
    returns="Campaign",
    body="json",
    errors={"default": "ErrorBody"},
    sends={"": ("UpdateCampaignDTO",)},
)


class Campaigns(Resource):
    """Outbound calls to lists of customers. Reached as `client.campaigns`."""

    def list(
        self,
        *,
        id: str | Omit = omit,
        status: CampaignStatus | Omit = omit,
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
    ) -> Page[Campaign, CampaignPaginatedResponse]:
        """Page through campaigns. `GET /campaign`

        Lists your organisation's campaigns, newest first, a page at a time.

        Iterate over the result to get the items of all pages; further pages are fetched as needed.

        Args:
            id: Only the campaign with this identifier.
            status: Only campaigns in this state.
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
                "status": status,
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
        name: str,
        assistant_id: str | Omit = omit,
        workflow_id: str | Omit = omit,
        squad_id: str | Omit = omit,
        phone_number_id: str | Omit = omit,
        dial_plan: Sequence[DialPlanEntry | DialPlanEntryDict] | Omit = omit,
        schedule_plan: SchedulePlan | SchedulePlanDict | Omit = omit,
        customers: Sequence[CreateCustomerDTO | CreateCustomerDTODict] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Campaign:
        """Add a campaign. `POST /campaign`

        Stores a campaign. Its calls start when `schedulePlan` says, or at once.

        Args:
            name: Name for your own use.
            assistant_id: Stored assistant that speaks. Excludes `workflowId` and `squadId`.
            workflow_id: Stored workflow that leads the calls. Excludes `assistantId` and `squadId`.
            squad_id: Stored squad that speaks. Excludes `assistantId` and `workflowId`.
            phone_number_id: Phone number that all calls go out from. Use either this with `customers`,
                or `dialPlan`.
            dial_plan: Phone numbers, each with the customers to call from it. Takes the place of
                `phoneNumberId` and `customers`.
            schedule_plan: When to call. Calls start at the earliest moment, as many at a time as your
                plan allows. The rest is tried again for an hour at most, and not after the latest moment.
            customers: Customers to call from `phoneNumberId`.
        """
        return self._call(
            CREATE,
            properties={
                "name": name,
                "assistantId": assistant_id,
                "workflowId": workflow_id,
                "squadId": squad_id,
                "phoneNumberId": phone_number_id,
                "dialPlan": dial_plan,
                "schedulePlan": schedule_plan,
                "customers": customers,
            },
            options=options,
        )

    def get(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> Campaign:
        """Look up a campaign. `GET /campaign/{id}`

        Reads a single campaign, with how far its calls have come.

        Args:
            id: Identifier of the campaign.
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
    ) -> Campaign:
        """Remove a campaign. `DELETE /campaign/{id}`

        Removes the campaign and returns its last state.

        Args:
            id: Identifier of the campaign.
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
        assistant_id: str | None | Omit = omit,
        workflow_id: str | None | Omit = omit,
        squad_id: str | None | Omit = omit,
        phone_number_id: str | None | Omit = omit,
        dial_plan: Sequence[DialPlanEntry | DialPlanEntryDict] | None | Omit = omit,
        schedule_plan: SchedulePlan | SchedulePlanDict | None | Omit = omit,
        status: Literal["ended"] | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Campaign:
        """Change a campaign. `PATCH /campaign/{id}`

        Changes a campaign, or ends it with `status`. Most fields can change only while no call is running.

        Args:
            id: Identifier of the campaign.
            name: Name for your own use.
            assistant_id: Stored assistant that speaks. Cannot change while the campaign runs or after
                its end.
            workflow_id: Stored workflow that leads the calls. Cannot change while the campaign runs or
                after its end.
            squad_id: Stored squad that speaks. Cannot change while the campaign runs or after its end.
            phone_number_id: Phone number that all calls go out from. Cannot change while the campaign
                runs or after its end. Excludes `dialPlan`.
            dial_plan: Phone numbers, each with the customers to call from it. Cannot change while the
                campaign runs or after its end. Excludes `phoneNumberId`.
            schedule_plan: When to call. Cannot change while the campaign runs or after its end.
            status: Set it to `ended` to stop the campaign: scheduled calls are dropped, running ones go
                on to their end.
        """
        return self._call(
            UPDATE,
            path={
                "id": id,
            },
            properties={
                "name": name,
                "assistantId": assistant_id,
                "workflowId": workflow_id,
                "squadId": squad_id,
                "phoneNumberId": phone_number_id,
                "dialPlan": dial_plan,
                "schedulePlan": schedule_plan,
                "status": status,
            },
            options=options,
        )

    @cached_property
    def with_raw_response(self) -> CampaignsWithRawResponse:
        """The same methods, but each returns the whole response: status, headers, and the value from `.parse()`."""
        return CampaignsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> CampaignsWithStreamingResponse:
        """The same methods, for use in `with`: each returns the response before its body is read."""
        return CampaignsWithStreamingResponse(self)


class CampaignsWithRawResponse:
    """Methods of `Campaigns` that return the whole response."""

    def __init__(self, resource: Campaigns) -> None:
        raw = resource._raw_view()
        self.list = to_raw(raw.list)
        self.create = to_raw(raw.create)
        self.get = to_raw(raw.get)
        self.delete = to_raw(raw.delete)
        self.update = to_raw(raw.update)


class CampaignsWithStreamingResponse:
    """Methods of `Campaigns` that return the response before its body is read."""

    def __init__(self, resource: Campaigns) -> None:
        streamed = resource._streamed_view()
        self.list = to_streamed(streamed.list)
        self.create = to_streamed(streamed.create)
        self.get = to_streamed(streamed.get)
        self.delete = to_streamed(streamed.delete)
        self.update = to_streamed(streamed.update)


class AsyncCampaigns(AsyncResource):
    """Outbound calls to lists of customers. Reached as `client.campaigns`."""

    def list(
        self,
        *,
        id: str | Omit = omit,
        status: CampaignStatus | Omit = omit,
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
    ) -> AsyncPaginator[Campaign, CampaignPaginatedResponse]:
        """Page through campaigns. `GET /campaign`

        Lists your organisation's campaigns, newest first, a page at a time.

        Iterate over the result to get the items of all pages; further pages are fetched as needed.

        Args:
            id: Only the campaign with this identifier.
            status: Only campaigns in this state.
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
                "status": status,
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
        name: str,
        assistant_id: str | Omit = omit,
        workflow_id: str | Omit = omit,
        squad_id: str | Omit = omit,
        phone_number_id: str | Omit = omit,
        dial_plan: Sequence[DialPlanEntry | DialPlanEntryDict] | Omit = omit,
        schedule_plan: SchedulePlan | SchedulePlanDict | Omit = omit,
        customers: Sequence[CreateCustomerDTO | CreateCustomerDTODict] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Campaign:
        """Add a campaign. `POST /campaign`

        Stores a campaign. Its calls start when `schedulePlan` says, or at once.

        Args:
            name: Name for your own use.
            assistant_id: Stored assistant that speaks. Excludes `workflowId` and `squadId`.
            workflow_id: Stored workflow that leads the calls. Excludes `assistantId` and `squadId`.
            squad_id: Stored squad that speaks. Excludes `assistantId` and `workflowId`.
            phone_number_id: Phone number that all calls go out from. Use either this with `customers`,
                or `dialPlan`.
            dial_plan: Phone numbers, each with the customers to call from it. Takes the place of
                `phoneNumberId` and `customers`.
            schedule_plan: When to call. Calls start at the earliest moment, as many at a time as your
                plan allows. The rest is tried again for an hour at most, and not after the latest moment.
            customers: Customers to call from `phoneNumberId`.
        """
        return await self._call(
            CREATE,
            properties={
                "name": name,
                "assistantId": assistant_id,
                "workflowId": workflow_id,
                "squadId": squad_id,
                "phoneNumberId": phone_number_id,
                "dialPlan": dial_plan,
                "schedulePlan": schedule_plan,
                "customers": customers,
            },
            options=options,
        )

    async def get(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> Campaign:
        """Look up a campaign. `GET /campaign/{id}`

        Reads a single campaign, with how far its calls have come.

        Args:
            id: Identifier of the campaign.
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
    ) -> Campaign:
        """Remove a campaign. `DELETE /campaign/{id}`

        Removes the campaign and returns its last state.

        Args:
            id: Identifier of the campaign.
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
        assistant_id: str | None | Omit = omit,
        workflow_id: str | None | Omit = omit,
        squad_id: str | None | Omit = omit,
        phone_number_id: str | None | Omit = omit,
        dial_plan: Sequence[DialPlanEntry | DialPlanEntryDict] | None | Omit = omit,
        schedule_plan: SchedulePlan | SchedulePlanDict | None | Omit = omit,
        status: Literal["ended"] | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Campaign:
        """Change a campaign. `PATCH /campaign/{id}`

        Changes a campaign, or ends it with `status`. Most fields can change only while no call is running.

        Args:
            id: Identifier of the campaign.
            name: Name for your own use.
            assistant_id: Stored assistant that speaks. Cannot change while the campaign runs or after
                its end.
            workflow_id: Stored workflow that leads the calls. Cannot change while the campaign runs or
                after its end.
            squad_id: Stored squad that speaks. Cannot change while the campaign runs or after its end.
            phone_number_id: Phone number that all calls go out from. Cannot change while the campaign
                runs or after its end. Excludes `dialPlan`.
            dial_plan: Phone numbers, each with the customers to call from it. Cannot change while the
                campaign runs or after its end. Excludes `phoneNumberId`.
            schedule_plan: When to call. Cannot change while the campaign runs or after its end.
            status: Set it to `ended` to stop the campaign: scheduled calls are dropped, running ones go
                on to their end.
        """
        return await self._call(
            UPDATE,
            path={
                "id": id,
            },
            properties={
                "name": name,
                "assistantId": assistant_id,
                "workflowId": workflow_id,
                "squadId": squad_id,
                "phoneNumberId": phone_number_id,
                "dialPlan": dial_plan,
                "schedulePlan": schedule_plan,
                "status": status,
            },
            options=options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncCampaignsWithRawResponse:
        """The same methods, but each returns the whole response: status, headers, and the value from `.parse()`."""
        return AsyncCampaignsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncCampaignsWithStreamingResponse:
        """The same methods, for use in `with`: each returns the response before its body is read."""
        return AsyncCampaignsWithStreamingResponse(self)


class AsyncCampaignsWithRawResponse:
    """Methods of `AsyncCampaigns` that return the whole response."""

    def __init__(self, resource: AsyncCampaigns) -> None:
        raw = resource._raw_view()
        self.list = async_to_raw(raw.list)
        self.create = async_to_raw(raw.create)
        self.get = async_to_raw(raw.get)
        self.delete = async_to_raw(raw.delete)
        self.update = async_to_raw(raw.update)


class AsyncCampaignsWithStreamingResponse:
    """Methods of `AsyncCampaigns` that return the response before its body is read."""

    def __init__(self, resource: AsyncCampaigns) -> None:
        streamed = resource._streamed_view()
        self.list = async_to_streamed(streamed.list)
        self.create = async_to_streamed(streamed.create)
        self.get = async_to_streamed(streamed.get)
        self.delete = async_to_streamed(streamed.delete)
        self.update = async_to_streamed(streamed.update)
