"""TypedDicts for the types: insights."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Any, Literal

    from ..insights import (
        BarInsightMetadata,
        CallTableFilter,
        CallTableGroupBy,
        CallTableListOperator,
        CallTableNumberColumn,
        CallTableQuery,
        CallTableTextColumn,
        ComparisonOperator,
        EventName,
        EventsTableCondition,
        Insight,
        InsightFormula,
        InsightQuery,
        InsightRunFormatPlan,
        InsightStep,
        InsightTimeRange,
        InsightTimeRangeWithStep,
        LineInsightMetadata,
        StructuredOutputOperator,
    )
    from ..pagination import PaginationMeta
    from .pagination import PaginationMetaDict


class BarInsightDict(TypedDict, total=False):
    """Figures drawn as bars over time."""

    name: str
    type: Required[Literal["bar"]]
    formulas: Sequence[InsightFormula | InsightFormulaDict]
    metadata: BarInsightMetadata | BarInsightMetadataDict
    timeRange: InsightTimeRangeWithStep | InsightTimeRangeWithStepDict
    groupBy: CallTableGroupBy
    queries: Required[Sequence[InsightQuery | InsightQueryDict]]
    id: Required[str]
    orgId: Required[str]
    createdAt: Required[datetime | str]
    updatedAt: Required[datetime | str]
    systemKey: str


class BarInsightMetadataDict(TypedDict, total=False):
    """Labels and axes of a bar insight."""

    xAxisLabel: str
    yAxisLabel: str
    yAxisMin: float
    yAxisMax: float
    name: str


CallTableFilterDict: TypeAlias = (
    "FilterStringTypeColumnOnCallTableDict | FilterStringArrayTypeColumnOnCallTableDict | FilterNumberTypeColumnOnCallTableDict | FilterNumberArrayTypeColumnOnCallTableDict | FilterDateTypeColumnOnCallTableDict | FilterStructuredOutputColumnOnCallTableDict"
)


CallTableQueryDict: TypeAlias = (
    "JSONQueryOnCallTableWithStringTypeColumnDict | JSONQueryOnCallTableWithNumberTypeColumnDict | JSONQueryOnCallTableWithStructuredOutputColumnDict"
)


class CreateBarInsightFromCallTableDTODict(TypedDict, total=False):
    """Figures to draw as bars over time."""

    name: str
    type: Required[Literal["bar"]]
    formulas: Sequence[InsightFormula | InsightFormulaDict]
    metadata: BarInsightMetadata | BarInsightMetadataDict
    timeRange: InsightTimeRangeWithStep | InsightTimeRangeWithStepDict
    groupBy: CallTableGroupBy
    queries: Required[Sequence[InsightQuery | InsightQueryDict]]


CreateInsightDTODict: TypeAlias = (
    "CreateBarInsightFromCallTableDTODict | CreatePieInsightFromCallTableDTODict | CreateLineInsightFromCallTableDTODict | CreateTextInsightFromCallTableDTODict"
)


class CreateLineInsightFromCallTableDTODict(TypedDict, total=False):
    """Figures to draw as lines over time."""

    name: str
    type: Required[Literal["line"]]
    formulas: Sequence[InsightFormula | InsightFormulaDict]
    metadata: LineInsightMetadata | LineInsightMetadataDict
    timeRange: InsightTimeRangeWithStep | InsightTimeRangeWithStepDict
    groupBy: CallTableGroupBy
    queries: Required[Sequence[CallTableQuery | CallTableQueryDict]]


class CreatePieInsightFromCallTableDTODict(TypedDict, total=False):
    """Figures to draw as slices of a pie."""

    name: str
    type: Required[Literal["pie"]]
    formulas: Sequence[InsightFormula | InsightFormulaDict]
    timeRange: InsightTimeRange | InsightTimeRangeDict
    groupBy: CallTableGroupBy
    queries: Required[Sequence[CallTableQuery | CallTableQueryDict]]


class CreateTextInsightFromCallTableDTODict(TypedDict, total=False):
    """A figure to show as text."""

    name: str
    type: Required[Literal["text"]]
    formula: InsightFormula | InsightFormulaDict
    timeRange: InsightTimeRange | InsightTimeRangeDict
    queries: Required[Sequence[CallTableQuery | CallTableQueryDict]]


class EventsTableBooleanConditionDict(TypedDict, total=False):
    """A condition on a boolean in an event."""

    column: Required[str]
    operator: Required[Literal["="]]
    value: Required[bool]


EventsTableConditionDict: TypeAlias = (
    "EventsTableStringConditionDict | EventsTableNumberConditionDict | EventsTableBooleanConditionDict"
)


class EventsTableNumberConditionDict(TypedDict, total=False):
    """A condition on a number in an event."""

    column: Required[str]
    operator: Required[ComparisonOperator]
    value: Required[float]


class EventsTableStringConditionDict(TypedDict, total=False):
    """A condition on a text in an event."""

    column: Required[str]
    operator: Required[Literal["=", "!=", "contains", "notContains"] | str]
    value: Required[str]


class FilterDateTypeColumnOnCallTableDict(TypedDict, total=False):
    """A condition on a time."""

    column: Required[Literal["startedAt", "endedAt"] | str]
    operator: Required[ComparisonOperator]
    value: Required[str]


class FilterNumberArrayTypeColumnOnCallTableDict(TypedDict, total=False):
    """A condition on a number, with a list of values."""

    column: Required[CallTableNumberColumn]
    operator: Required[CallTableListOperator]
    value: Required[Sequence[float]]


class FilterNumberTypeColumnOnCallTableDict(TypedDict, total=False):
    """A condition on a number."""

    column: Required[CallTableNumberColumn]
    operator: Required[ComparisonOperator]
    value: Required[float]


class FilterStringArrayTypeColumnOnCallTableDict(TypedDict, total=False):
    """A condition on a text, with a list of values."""

    column: Required[CallTableTextColumn]
    operator: Required[CallTableListOperator]
    value: Required[Sequence[str]]


class FilterStringTypeColumnOnCallTableDict(TypedDict, total=False):
    """A condition on a text."""

    column: Required[CallTableTextColumn]
    operator: Required[Literal["=", "!=", "contains", "not_contains"] | str]
    value: Required[str]


class FilterStructuredOutputColumnOnCallTableDict(TypedDict, total=False):
    """A condition on the value of a structured output."""

    column: Required[Literal["artifact.structuredOutputs[OutputID]"]]
    operator: Required[StructuredOutputOperator]
    value: Required[Any]


class InsightDict(TypedDict, total=False):
    """A stored insight, as lists show it."""

    name: str
    type: Required[Literal["bar", "line", "pie", "text"] | str]
    id: Required[str]
    orgId: Required[str]
    createdAt: Required[datetime | str]
    updatedAt: Required[datetime | str]
    systemKey: str


class InsightFormulaDict(TypedDict, total=False):
    """A calculation with the results of queries."""

    name: str
    formula: Required[str]


class InsightPaginatedResponseDict(TypedDict, total=False):
    """One page of insights."""

    results: Required[Sequence[Insight | InsightDict]]
    metadata: Required[PaginationMeta | PaginationMetaDict]


InsightQueryDict: TypeAlias = (
    "JSONQueryOnCallTableWithStringTypeColumnDict | JSONQueryOnCallTableWithNumberTypeColumnDict | JSONQueryOnCallTableWithStructuredOutputColumnDict | JSONQueryOnEventsTableDict"
)


class InsightRunDTODict(TypedDict, total=False):
    """How to run an insight this time."""

    formatPlan: InsightRunFormatPlan | InsightRunFormatPlanDict
    timeRangeOverride: InsightTimeRangeWithStep | InsightTimeRangeWithStepDict
    assistantId: str


class InsightRunFormatPlanDict(TypedDict, total=False):
    """How a run presents its data."""

    format: Literal["raw", "recharts"] | str


class InsightRunResponseDict(TypedDict, total=False):
    """A run of an insight."""

    id: Required[str]
    insightId: Required[str]
    orgId: Required[str]
    createdAt: Required[datetime | str]
    updatedAt: Required[datetime | str]


class InsightTimeRangeDict(TypedDict, total=False):
    """A period that queries cover."""

    start: str
    end: str
    timezone: str


class InsightTimeRangeWithStepDict(TypedDict, total=False):
    """A period that queries cover, and the steps to divide it into."""

    step: InsightStep
    start: str
    end: str
    timezone: str


class JSONQueryOnCallTableWithNumberTypeColumnDict(TypedDict, total=False):
    """A query over a numeric column of calls."""

    type: Required[Literal["vapiql-json"]]
    table: Required[Literal["call"]]
    filters: Sequence[CallTableFilter | CallTableFilterDict]
    column: Required[CallTableNumberColumn]
    operation: Required[Literal["average", "sum", "min", "max"] | str]
    name: str


class JSONQueryOnCallTableWithStringTypeColumnDict(TypedDict, total=False):
    """A query that counts calls."""

    type: Required[Literal["vapiql-json"]]
    table: Required[Literal["call"]]
    filters: Sequence[CallTableFilter | CallTableFilterDict]
    column: Required[Literal["id"]]
    operation: Required[Literal["count"]]
    name: str


class JSONQueryOnCallTableWithStructuredOutputColumnDict(TypedDict, total=False):
    """A query over the values of a structured output."""

    type: Required[Literal["vapiql-json"]]
    table: Required[Literal["call"]]
    filters: Sequence[CallTableFilter | CallTableFilterDict]
    column: Required[Literal["artifact.structuredOutputs[OutputID]"]]
    operation: Required[Literal["average", "count", "sum", "min", "max"] | str]
    name: str


class JSONQueryOnEventsTableDict(TypedDict, total=False):
    """A query over events of calls."""

    type: Required[Literal["vapiql-json"]]
    table: Required[Literal["events"]]
    on: Required[EventName]
    operation: Required[Literal["count", "percentage"] | str]
    filters: Sequence[EventsTableCondition | EventsTableConditionDict]
    name: str


class LineInsightDict(TypedDict, total=False):
    """Figures drawn as lines over time."""

    name: str
    type: Required[Literal["line"]]
    formulas: Sequence[InsightFormula | InsightFormulaDict]
    metadata: LineInsightMetadata | LineInsightMetadataDict
    timeRange: InsightTimeRangeWithStep | InsightTimeRangeWithStepDict
    groupBy: CallTableGroupBy
    queries: Required[Sequence[CallTableQuery | CallTableQueryDict]]
    id: Required[str]
    orgId: Required[str]
    createdAt: Required[datetime | str]
    updatedAt: Required[datetime | str]
    systemKey: str


class LineInsightMetadataDict(TypedDict, total=False):
    """Labels and axes of a line insight."""

    xAxisLabel: str
    yAxisLabel: str
    yAxisMin: float
    yAxisMax: float
    name: str


class PieInsightDict(TypedDict, total=False):
    """Figures drawn as slices of a pie."""

    name: str
    type: Required[Literal["pie"]]
    formulas: Sequence[InsightFormula | InsightFormulaDict]
    timeRange: InsightTimeRange | InsightTimeRangeDict
    groupBy: CallTableGroupBy
    queries: Required[Sequence[CallTableQuery | CallTableQueryDict]]
    id: Required[str]
    orgId: Required[str]
    createdAt: Required[datetime | str]
    updatedAt: Required[datetime | str]
    systemKey: str


SavedInsightDict: TypeAlias = "BarInsightDict | PieInsightDict | LineInsightDict | TextInsightDict"


class TextInsightDict(TypedDict, total=False):
    """A figure shown as text."""

    name: str
    type: Required[Literal["text"]]
    formula: InsightFormula | InsightFormulaDict
    timeRange: InsightTimeRange | InsightTimeRangeDict
    queries: Required[Sequence[CallTableQuery | CallTableQueryDict]]
    id: Required[str]
    orgId: Required[str]
    createdAt: Required[datetime | str]
    updatedAt: Required[datetime | str]
    systemKey: str


class UpdateBarInsightFromCallTableDTODict(TypedDict, total=False):
    """Changes to a bar insight. Fields left out stay as they are."""

    name: str
    type: Literal["bar"]
    formulas: Sequence[InsightFormula | InsightFormulaDict]
    metadata: BarInsightMetadata | BarInsightMetadataDict
    timeRange: InsightTimeRangeWithStep | InsightTimeRangeWithStepDict
    groupBy: CallTableGroupBy
    queries: Sequence[InsightQuery | InsightQueryDict]


UpdateInsightDTODict: TypeAlias = (
    "UpdateBarInsightFromCallTableDTODict | UpdatePieInsightFromCallTableDTODict | UpdateLineInsightFromCallTableDTODict | UpdateTextInsightFromCallTableDTODict"
)


class UpdateLineInsightFromCallTableDTODict(TypedDict, total=False):
    """Changes to a line insight. Fields left out stay as they are."""

    name: str
    type: Literal["line"]
    formulas: Sequence[InsightFormula | InsightFormulaDict]
    metadata: LineInsightMetadata | LineInsightMetadataDict
    timeRange: InsightTimeRangeWithStep | InsightTimeRangeWithStepDict
    groupBy: CallTableGroupBy
    queries: Sequence[CallTableQuery | CallTableQueryDict]


class UpdatePieInsightFromCallTableDTODict(TypedDict, total=False):
    """Changes to a pie insight. Fields left out stay as they are."""

    name: str
    type: Literal["pie"]
    formulas: Sequence[InsightFormula | InsightFormulaDict]
    timeRange: InsightTimeRange | InsightTimeRangeDict
    groupBy: CallTableGroupBy
    queries: Sequence[CallTableQuery | CallTableQueryDict]


class UpdateTextInsightFromCallTableDTODict(TypedDict, total=False):
    """Changes to a text insight. Fields left out stay as they are."""

    name: str
    type: Literal["text"]
    formula: InsightFormula | InsightFormulaDict
    timeRange: InsightTimeRange | InsightTimeRangeDict
    queries: Sequence[CallTableQuery | CallTableQueryDict]
