"""Types: squads."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core.model import Model
from .._core.scalars import DateTime
from .shared import AssistantOverrides, SquadMemberDTO


class Squad(Model):
    """A stored squad."""

    name: str | None = None
    """Name of the squad."""

    members: list[SquadMemberDTO]
    """Assistants of the squad. The first one takes the call."""

    members_overrides: Annotated[AssistantOverrides | None, Field(alias="membersOverrides")] = None
    """Settings for all members. They are applied after each member's own `assistantOverrides`, and so win over
    them.
    """

    id: str
    """Identifier, given by Vapi."""

    org_id: Annotated[str, Field(alias="orgId")]
    """Organisation that owns it."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """Moment of creation."""

    updated_at: Annotated[DateTime, Field(alias="updatedAt")]
    """Moment of the last change."""


class UpdateSquadDTO(Model):
    """Changes to a squad."""

    name: str | None = None
    """Name of the squad."""

    members: list[SquadMemberDTO]
    """Assistants of the squad. The first one takes the call."""

    members_overrides: Annotated[AssistantOverrides | None, Field(alias="membersOverrides")] = None
    """Settings for all members. They are applied after each member's own `assistantOverrides`, and so win over
    them.
    """
