"""TypedDicts for the types: analysis."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from ..analysis import (
        ScorecardMetric,
        StructuredDataMultiPlan,
        StructuredDataPlan,
        SuccessEvaluationPlan,
        SuccessEvaluationPlanRubric,
        SummaryPlan,
    )
    from ..json_schema import JsonSchema
    from .json_schema import JsonSchemaDict


class AnalysisPlanDict(TypedDict, total=False):
    """What to work out after a call."""

    minMessagesThreshold: int
    summaryPlan: SummaryPlan | SummaryPlanDict
    structuredDataPlan: StructuredDataPlan | StructuredDataPlanDict
    structuredDataMultiPlan: Sequence[StructuredDataMultiPlan | StructuredDataMultiPlanDict]
    successEvaluationPlan: SuccessEvaluationPlan | SuccessEvaluationPlanDict
    outcomeIds: Sequence[str]


class CreateScorecardDTODict(TypedDict, total=False):
    """A scorecard, to be stored or used for one call only."""

    name: str
    description: str
    metrics: Required[Sequence[ScorecardMetric | ScorecardMetricDict]]
    assistantIds: Sequence[str]


class ScorecardMetricDict(TypedDict, total=False):
    """An extracted value, and the points it brings."""

    structuredOutputId: Required[str]
    conditions: Required[Sequence[Mapping[str, Any]]]


class StructuredDataMultiPlanDict(TypedDict, total=False):
    """One set of facts among several."""

    key: Required[str]
    plan: Required[StructuredDataPlan | StructuredDataPlanDict]


class StructuredDataPlanDict(TypedDict, total=False):
    """Facts to extract from a call."""

    messages: Sequence[Mapping[str, Any]]
    enabled: bool
    schema: JsonSchema | JsonSchemaDict
    timeoutSeconds: float


class SuccessEvaluationPlanDict(TypedDict, total=False):
    """How to judge whether a call succeeded."""

    rubric: SuccessEvaluationPlanRubric
    messages: Sequence[Mapping[str, Any]]
    enabled: bool
    timeoutSeconds: float


class SummaryPlanDict(TypedDict, total=False):
    """How to write a summary."""

    messages: Sequence[Mapping[str, Any]]
    enabled: bool
    timeoutSeconds: float
