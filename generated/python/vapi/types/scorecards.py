"""Types: scorecards."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core.model import Model
from .._core.scalars import DateTime
from .analysis import ScorecardMetric
from .pagination import PaginationMeta


class Scorecard(Model):
    """A stored scorecard."""

    id: str
    """Identifier, given by Vapi."""

    org_id: Annotated[str, Field(alias="orgId")]
    """Organisation that owns it."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """Moment of creation."""

    updated_at: Annotated[DateTime, Field(alias="updatedAt")]
    """Moment of the last change."""

    name: Annotated[str | None, Field(max_length=80)] = None
    """Name for your own use."""

    description: Annotated[str | None, Field(max_length=500)] = None
    """Notes for your own use."""

    metrics: list[ScorecardMetric]
    """Values to grade, each with its conditions and points."""

    assistant_ids: Annotated[list[str] | None, Field(alias="assistantIds")] = None
    """Assistants whose calls are graded."""


class ScorecardPaginatedResponse(Model):
    """One page of scorecards."""

    results: list[Scorecard]
    """Items of this page."""

    metadata: PaginationMeta
    """Position of this page in the whole list."""


class UpdateScorecardDTO(Model):
    """Changes to a scorecard. Fields left out stay as they are."""

    name: Annotated[str | None, Field(max_length=80)] = None
    """Name for your own use."""

    description: Annotated[str | None, Field(max_length=500)] = None
    """Notes for your own use."""

    metrics: list[ScorecardMetric] | None = None
    """Values to grade, each with its conditions and points."""

    assistant_ids: Annotated[list[str] | None, Field(alias="assistantIds")] = None
    """Assistants whose calls are graded."""
