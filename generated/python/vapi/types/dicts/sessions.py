"""TypedDicts for the types: sessions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Literal

    from ..calls import Artifact
    from ..messages import ChatMessage
    from ..pagination import PaginationMeta
    from ..phone_numbers import ImportTwilioPhoneNumberDTO
    from ..sessions import Session, SessionCostItem, SessionStatus
    from ..shared import AssistantOverrides, CreateAssistantDTO, CreateCustomerDTO, CreateSquadDTO
    from .calls import AnalysisCostDict, ArtifactDict, ModelCostDict
    from .messages import ChatMessageDict
    from .pagination import PaginationMetaDict
    from .phone_numbers import ImportTwilioPhoneNumberDTODict
    from .shared import (
        AssistantOverridesDict,
        CreateAssistantDTODict,
        CreateCustomerDTODict,
        CreateSquadDTODict,
    )


class CreateSessionDTODict(TypedDict, total=False):
    """A session to open."""

    name: str
    status: SessionStatus
    expirationSeconds: float
    assistantId: str
    assistant: CreateAssistantDTO | CreateAssistantDTODict
    assistantOverrides: AssistantOverrides | AssistantOverridesDict
    squadId: str
    squad: CreateSquadDTO | CreateSquadDTODict
    messages: Sequence[ChatMessage | ChatMessageDict]
    customer: CreateCustomerDTO | CreateCustomerDTODict
    customerId: str
    phoneNumberId: str
    phoneNumber: ImportTwilioPhoneNumberDTO | ImportTwilioPhoneNumberDTODict


class SessionDict(TypedDict, total=False):
    """A conversation that lasts longer than one chat."""

    id: Required[str]
    orgId: Required[str]
    createdAt: Required[datetime | str]
    updatedAt: Required[datetime | str]
    cost: float
    costs: Sequence[SessionCostItem | SessionCostItemDict]
    name: str
    status: SessionStatus
    expirationSeconds: float
    assistantId: str
    assistant: CreateAssistantDTO | CreateAssistantDTODict
    assistantOverrides: AssistantOverrides | AssistantOverridesDict
    squadId: str
    squad: CreateSquadDTO | CreateSquadDTODict
    messages: Sequence[ChatMessage | ChatMessageDict]
    customer: CreateCustomerDTO | CreateCustomerDTODict
    customerId: str
    phoneNumberId: str
    phoneNumber: ImportTwilioPhoneNumberDTO | ImportTwilioPhoneNumberDTODict
    artifact: Artifact | ArtifactDict


class SessionCostDict(TypedDict, total=False):
    """Cost of a session."""

    type: Required[Literal["session"]]
    cost: Required[float]


SessionCostItemDict: TypeAlias = "ModelCostDict | AnalysisCostDict | SessionCostDict"


class SessionPaginatedResponseDict(TypedDict, total=False):
    """One page of sessions."""

    results: Required[Sequence[Session | SessionDict]]
    metadata: Required[PaginationMeta | PaginationMetaDict]


class UpdateSessionDTODict(TypedDict, total=False):
    """Changes to a session. Fields left out stay as they are."""

    name: str
    status: SessionStatus
    expirationSeconds: float
    messages: Sequence[ChatMessage | ChatMessageDict]
