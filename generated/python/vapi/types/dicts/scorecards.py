"""TypedDicts for the types: scorecards."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from ..analysis import ScorecardMetric
    from ..pagination import PaginationMeta
    from ..scorecards import Scorecard
    from .analysis import ScorecardMetricDict
    from .pagination import PaginationMetaDict


class ScorecardDict(TypedDict, total=False):
    """A stored scorecard."""

    id: Required[str]
    orgId: Required[str]
    createdAt: Required[datetime | str]
    updatedAt: Required[datetime | str]
    name: str
    description: str
    metrics: Required[Sequence[ScorecardMetric | ScorecardMetricDict]]
    assistantIds: Sequence[str]


class ScorecardPaginatedResponseDict(TypedDict, total=False):
    """One page of scorecards."""

    results: Required[Sequence[Scorecard | ScorecardDict]]
    metadata: Required[PaginationMeta | PaginationMetaDict]


class UpdateScorecardDTODict(TypedDict, total=False):
    """Changes to a scorecard. Fields left out stay as they are."""

    name: str
    description: str
    metrics: Sequence[ScorecardMetric | ScorecardMetricDict]
    assistantIds: Sequence[str]
