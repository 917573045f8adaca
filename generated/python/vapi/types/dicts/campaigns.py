"""TypedDicts for the types: campaigns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any, Literal

    from ..calls import SchedulePlan
    from ..campaigns import Campaign, CampaignStatus, DialPlanEntry
    from ..pagination import PaginationMeta
    from ..shared import CreateCustomerDTO
    from .calls import SchedulePlanDict
    from .pagination import PaginationMetaDict
    from .shared import CreateCustomerDTODict


class CampaignDict(TypedDict, total=False):
    """Outbound calls to a list of customers."""

    status: Required[CampaignStatus]
    endedReason: (
        Literal[
            "campaign.scheduled.ended-by-user", "campaign.in-progress.ended-by-user", "campaign.ended.success"
        ]
        | str
    )
    name: Required[str]
    assistantId: str
    workflowId: str
    squadId: str
    phoneNumberId: str
    dialPlan: Sequence[DialPlanEntry | DialPlanEntryDict]
    schedulePlan: SchedulePlan | SchedulePlanDict
    customers: Sequence[CreateCustomerDTO | CreateCustomerDTODict]
    id: Required[str]
    orgId: Required[str]
    createdAt: Required[datetime | str]
    updatedAt: Required[datetime | str]
    calls: Required[Mapping[str, Any]]
    callsCounterScheduled: Required[int]
    callsCounterQueued: Required[int]
    callsCounterInProgress: Required[int]
    callsCounterEndedVoicemail: Required[int]
    callsCounterEnded: Required[int]


class CampaignPaginatedResponseDict(TypedDict, total=False):
    """One page of campaigns."""

    results: Required[Sequence[Campaign | CampaignDict]]
    metadata: Required[PaginationMeta | PaginationMetaDict]


class CreateCampaignDTODict(TypedDict, total=False):
    """A campaign to start."""

    name: Required[str]
    assistantId: str
    workflowId: str
    squadId: str
    phoneNumberId: str
    dialPlan: Sequence[DialPlanEntry | DialPlanEntryDict]
    schedulePlan: SchedulePlan | SchedulePlanDict
    customers: Sequence[CreateCustomerDTO | CreateCustomerDTODict]


class DialPlanEntryDict(TypedDict, total=False):
    """A phone number with the customers to call from it."""

    phoneNumberId: Required[str]
    customers: Required[Sequence[CreateCustomerDTO | CreateCustomerDTODict]]


class UpdateCampaignDTODict(TypedDict, total=False):
    """Changes to a campaign. Fields left out stay as they are."""

    name: str
    assistantId: str
    workflowId: str
    squadId: str
    phoneNumberId: str
    dialPlan: Sequence[DialPlanEntry | DialPlanEntryDict]
    schedulePlan: SchedulePlan | SchedulePlanDict
    status: Literal["ended"]
