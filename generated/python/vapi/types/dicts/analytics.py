"""TypedDicts for the types: analytics."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any, Literal

    from ..analytics import (
        AnalyticsColumn,
        AnalyticsOperation,
        AnalyticsQuery,
        AnalyticsStep,
        TimeRange,
        VariableValueGroupBy,
    )


class AnalyticsOperationDict(TypedDict, total=False):
    """Something to work out from a column."""

    operation: Required[Literal["sum", "avg", "count", "min", "max", "history"] | str]
    column: Required[AnalyticsColumn]
    alias: str


class AnalyticsQueryDict(TypedDict, total=False):
    """A query over one table."""

    table: Required[Literal["call", "subscription"] | str]
    groupBy: Sequence[
        Literal["type", "assistantId", "endedReason", "analysis.successEvaluation", "status"] | str
    ]
    groupByVariableValue: Sequence[VariableValueGroupBy | VariableValueGroupByDict]
    name: Required[str]
    timeRange: TimeRange | TimeRangeDict
    operations: Required[Sequence[AnalyticsOperation | AnalyticsOperationDict]]


class AnalyticsQueryDTODict(TypedDict, total=False):
    """Several queries to run at once."""

    queries: Required[Sequence[AnalyticsQuery | AnalyticsQueryDict]]


class AnalyticsQueryResultDict(TypedDict, total=False):
    """Result of a query."""

    name: Required[str]
    timeRange: Required[TimeRange | TimeRangeDict]
    result: Required[Sequence[Mapping[str, Any]]]


class TimeRangeDict(TypedDict, total=False):
    """A period that a query covers, and the steps to divide it into."""

    step: AnalyticsStep
    start: datetime | str
    end: datetime | str
    timezone: str


class VariableValueGroupByDict(TypedDict, total=False):
    """A call variable that forms groups."""

    key: Required[str]
