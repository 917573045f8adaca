"""TypedDicts for the types: squads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from ..shared import AssistantOverrides, SquadMemberDTO
    from .shared import AssistantOverridesDict, SquadMemberDTODict


class SquadDict(TypedDict, total=False):
    """A stored squad."""

    name: str
    members: Required[Sequence[SquadMemberDTO | SquadMemberDTODict]]
    membersOverrides: AssistantOverrides | AssistantOverridesDict
    id: Required[str]
    orgId: Required[str]
    createdAt: Required[datetime | str]
    updatedAt: Required[datetime | str]


class UpdateSquadDTODict(TypedDict, total=False):
    """Changes to a squad."""

    name: str
    members: Required[Sequence[SquadMemberDTO | SquadMemberDTODict]]
    membersOverrides: AssistantOverrides | AssistantOverridesDict
