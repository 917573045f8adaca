"""Types: sessions."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from .._core.model import Model
from .._core.open_enums import open_enum
from .._core.scalars import DateTime, Number, exact
from .calls import AnalysisCost, Artifact, ModelCost
from .messages import ChatMessage
from .pagination import PaginationMeta
from .phone_numbers import ImportTwilioPhoneNumberDTO
from .shared import AssistantOverrides, CreateAssistantDTO, CreateCustomerDTO, CreateSquadDTO

SessionStatus: TypeAlias = Annotated[Literal["active", "completed"] | str, open_enum]
"""Whether a session is still open."""


class CreateSessionDTO(Model):
    """A session to open."""

    name: Annotated[str | None, Field(max_length=40)] = None
    """Name for your own use."""

    status: SessionStatus | None = None
    """Whether the session is still open."""

    expiration_seconds: Annotated[
        float | None, Field(alias="expirationSeconds", ge=60.0, le=2592000.0), exact
    ] = None
    """Lifetime in seconds. 86400 (24 hours) when left out."""

    assistant_id: Annotated[str | None, Field(alias="assistantId")] = None
    """Stored assistant that answers."""

    assistant: CreateAssistantDTO | None = None
    """Assistant that answers, given in full. Ignored beside `assistantId`."""

    assistant_overrides: Annotated[AssistantOverrides | None, Field(alias="assistantOverrides")] = None
    """Settings and placeholder values for the assistant."""

    squad_id: Annotated[str | None, Field(alias="squadId")] = None
    """Stored squad that answers."""

    squad: CreateSquadDTO | None = None
    """Squad that answers, given in full. Ignored beside `squadId`."""

    messages: list[ChatMessage] | None = None
    """Messages so far."""

    customer: CreateCustomerDTO | None = None
    """Customer on the other side, given in full."""

    customer_id: Annotated[str | None, Field(alias="customerId")] = None
    """Stored customer on the other side."""

    phone_number_id: Annotated[str | None, Field(alias="phoneNumberId")] = None
    """Stored phone number on your side."""

    phone_number: Annotated[ImportTwilioPhoneNumberDTO | None, Field(alias="phoneNumber")] = None
    """Phone number on your side, given in full."""


class SessionCost(Model):
    """Cost of a session."""

    type: Literal["session"] = "session"
    """Component that the cost belongs to."""

    cost: Number
    """Cost in US dollars."""


SessionCostItem: TypeAlias = Annotated[ModelCost | AnalysisCost | SessionCost, Field(discriminator="type")]
"""One part of what a session cost."""


class Session(Model):
    """A conversation that lasts longer than one chat."""

    id: str
    """Identifier, given by Vapi."""

    org_id: Annotated[str, Field(alias="orgId")]
    """Organisation that owns it."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """Moment of creation."""

    updated_at: Annotated[DateTime, Field(alias="updatedAt")]
    """Moment of the last change."""

    cost: Number | None = None
    """Total cost in US dollars."""

    costs: list[SessionCostItem] | None = None
    """Cost of each component, in US dollars."""

    name: Annotated[str | None, Field(max_length=40)] = None
    """Name for your own use."""

    status: SessionStatus | None = None
    """Whether the session is still open."""

    expiration_seconds: Annotated[
        float | None, Field(alias="expirationSeconds", ge=60.0, le=2592000.0), exact
    ] = None
    """Lifetime in seconds. 86400 (24 hours) when left out."""

    assistant_id: Annotated[str | None, Field(alias="assistantId")] = None
    """Stored assistant that answers."""

    assistant: CreateAssistantDTO | None = None
    """Assistant that answers, given in full. Ignored beside `assistantId`."""

    assistant_overrides: Annotated[AssistantOverrides | None, Field(alias="assistantOverrides")] = None
    """Settings and placeholder values for the assistant."""

    squad_id: Annotated[str | None, Field(alias="squadId")] = None
    """Stored squad that answers."""

    squad: CreateSquadDTO | None = None
    """Squad that answers, given in full. Ignored beside `squadId`."""

    messages: list[ChatMessage] | None = None
    """Messages so far."""

    customer: CreateCustomerDTO | None = None
    """Customer on the other side, given in full."""

    customer_id: Annotated[str | None, Field(alias="customerId")] = None
    """Stored customer on the other side."""

    phone_number_id: Annotated[str | None, Field(alias="phoneNumberId")] = None
    """Stored phone number on your side."""

    phone_number: Annotated[ImportTwilioPhoneNumberDTO | None, Field(alias="phoneNumber")] = None
    """Phone number on your side, given in full."""

    artifact: Artifact | None = None
    """What was extracted from a completed session. Of the assistant's `artifactPlan` only
    `structuredOutputIds` counts here so far.
    """


class SessionPaginatedResponse(Model):
    """One page of sessions."""

    results: list[Session]
    """Items of this page."""

    metadata: PaginationMeta
    """Position of this page in the whole list."""


class UpdateSessionDTO(Model):
    """Changes to a session. Fields left out stay as they are."""

    name: Annotated[str | None, Field(max_length=40)] = None
    """Name for your own use."""

    status: SessionStatus | None = None
    """New state."""

    expiration_seconds: Annotated[
        float | None, Field(alias="expirationSeconds", ge=60.0, le=2592000.0), exact
    ] = None
    """Lifetime in seconds. 86400 (24 hours) when left out."""

    messages: list[ChatMessage] | None = None
    """Messages to have instead of those so far."""
