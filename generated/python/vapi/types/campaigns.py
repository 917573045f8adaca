"""Types: campaigns."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Field

from .._core.model import Model
from .._core.open_enums import open_enum
from .._core.scalars import DateTime
from .calls import SchedulePlan
from .pagination import PaginationMeta
from .shared import CreateCustomerDTO

CampaignStatus: TypeAlias = Annotated[Literal["scheduled", "in-progress", "ended"] | str, open_enum]
"""How far a campaign has come."""


class DialPlanEntry(Model):
    """A phone number with the customers to call from it."""

    phone_number_id: Annotated[str, Field(alias="phoneNumberId")]
    """Phone number to call from."""

    customers: list[CreateCustomerDTO]
    """Customers to call."""


class Campaign(Model):
    """Outbound calls to a list of customers."""

    status: CampaignStatus
    """How far the campaign has come."""

    ended_reason: Annotated[
        Annotated[
            Literal[
                "campaign.scheduled.ended-by-user",
                "campaign.in-progress.ended-by-user",
                "campaign.ended.success",
            ]
            | str,
            open_enum,
        ]
        | None,
        Field(alias="endedReason"),
    ] = None
    """Why the campaign ended."""

    name: str
    """Name for your own use."""

    assistant_id: Annotated[str | None, Field(alias="assistantId")] = None
    """Stored assistant that speaks. Excludes `workflowId` and `squadId`."""

    workflow_id: Annotated[str | None, Field(alias="workflowId")] = None
    """Stored workflow that leads the calls. Excludes `assistantId` and `squadId`."""

    squad_id: Annotated[str | None, Field(alias="squadId")] = None
    """Stored squad that speaks. Excludes `assistantId` and `workflowId`."""

    phone_number_id: Annotated[str | None, Field(alias="phoneNumberId")] = None
    """Phone number that all calls go out from. Use either this with `customers`, or `dialPlan`."""

    dial_plan: Annotated[list[DialPlanEntry] | None, Field(alias="dialPlan")] = None
    """Phone numbers, each with the customers to call from it. Takes the place of `phoneNumberId` and
    `customers`.
    """

    schedule_plan: Annotated[SchedulePlan | None, Field(alias="schedulePlan")] = None
    """When to call. Calls start at the earliest moment, as many at a time as your plan allows. The rest is
    tried again for an hour at most, and not after the latest moment.
    """

    customers: list[CreateCustomerDTO] | None = None
    """Customers to call from `phoneNumberId`."""

    id: str
    """Identifier, given by Vapi."""

    org_id: Annotated[str, Field(alias="orgId")]
    """Organisation that owns it."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """Moment of creation."""

    updated_at: Annotated[DateTime, Field(alias="updatedAt")]
    """Moment of the last change."""

    calls: dict[str, Any]
    """Calls of the campaign, by identifier."""

    calls_counter_scheduled: Annotated[int, Field(alias="callsCounterScheduled")]
    """Calls that are scheduled."""

    calls_counter_queued: Annotated[int, Field(alias="callsCounterQueued")]
    """Calls that wait for a free line."""

    calls_counter_in_progress: Annotated[int, Field(alias="callsCounterInProgress")]
    """Calls that are running."""

    calls_counter_ended_voicemail: Annotated[int, Field(alias="callsCounterEndedVoicemail")]
    """Calls that reached an answering machine."""

    calls_counter_ended: Annotated[int, Field(alias="callsCounterEnded")]
    """Calls that are over."""


class CampaignPaginatedResponse(Model):
    """One page of campaigns."""

    results: list[Campaign]
    """Items of this page."""

    metadata: PaginationMeta
    """Position of this page in the whole list."""


class CreateCampaignDTO(Model):
    """A campaign to start."""

    name: str
    """Name for your own use."""

    assistant_id: Annotated[str | None, Field(alias="assistantId")] = None
    """Stored assistant that speaks. Excludes `workflowId` and `squadId`."""

    workflow_id: Annotated[str | None, Field(alias="workflowId")] = None
    """Stored workflow that leads the calls. Excludes `assistantId` and `squadId`."""

    squad_id: Annotated[str | None, Field(alias="squadId")] = None
    """Stored squad that speaks. Excludes `assistantId` and `workflowId`."""

    phone_number_id: Annotated[str | None, Field(alias="phoneNumberId")] = None
    """Phone number that all calls go out from. Use either this with `customers`, or `dialPlan`."""

    dial_plan: Annotated[list[DialPlanEntry] | None, Field(alias="dialPlan")] = None
    """Phone numbers, each with the customers to call from it. Takes the place of `phoneNumberId` and
    `customers`.
    """

    schedule_plan: Annotated[SchedulePlan | None, Field(alias="schedulePlan")] = None
    """When to call. Calls start at the earliest moment, as many at a time as your plan allows. The rest is
    tried again for an hour at most, and not after the latest moment.
    """

    customers: list[CreateCustomerDTO] | None = None
    """Customers to call from `phoneNumberId`."""


class UpdateCampaignDTO(Model):
    """Changes to a campaign. Fields left out stay as they are."""

    name: str | None = None
    """Name for your own use."""

    assistant_id: Annotated[str | None, Field(alias="assistantId")] = None
    """Stored assistant that speaks. Cannot change while the campaign runs or after its end."""

    workflow_id: Annotated[str | None, Field(alias="workflowId")] = None
    """Stored workflow that leads the calls. Cannot change while the campaign runs or after its end."""

    squad_id: Annotated[str | None, Field(alias="squadId")] = None
    """Stored squad that speaks. Cannot change while the campaign runs or after its end."""

    phone_number_id: Annotated[str | None, Field(alias="phoneNumberId")] = None
    """Phone number that all calls go out from. Cannot change while the campaign runs or after its end.
    Excludes `dialPlan`.
    """

    dial_plan: Annotated[list[DialPlanEntry] | None, Field(alias="dialPlan")] = None
    """Phone numbers, each with the customers to call from it. Cannot change while the campaign runs or after
    its end. Excludes `phoneNumberId`.
    """

    schedule_plan: Annotated[SchedulePlan | None, Field(alias="schedulePlan")] = None
    """When to call. Cannot change while the campaign runs or after its end."""

    status: Literal["ended"] | None = None
    """Set it to `ended` to stop the campaign: scheduled calls are dropped, running ones go on to their end."""
