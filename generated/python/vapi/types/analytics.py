"""Types: analytics."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Field

from .._core.model import Model
from .._core.open_enums import open_enum
from .._core.scalars import DateTime

AnalyticsColumn: TypeAlias = Annotated[
    Literal[
        "id",
        "cost",
        "costBreakdown.llm",
        "costBreakdown.stt",
        "costBreakdown.tts",
        "costBreakdown.vapi",
        "costBreakdown.transport",
        "costBreakdown.analysisBreakdown.summary",
        "costBreakdown.transcriber",
        "costBreakdown.ttsCharacters",
        "costBreakdown.llmPromptTokens",
        "costBreakdown.llmCompletionTokens",
        "costBreakdown.llmCachedPromptTokens",
        "duration",
        "concurrency",
        "minutesUsed",
    ]
    | str,
    open_enum,
]
"""Columns of calls that an analytics query can work on."""


class AnalyticsOperation(Model):
    """Something to work out from a column."""

    operation: Annotated[Literal["sum", "avg", "count", "min", "max", "history"] | str, open_enum]
    """What to work out."""

    column: AnalyticsColumn
    """Column to work on."""

    alias: Annotated[str | None, Field(max_length=40)] = None
    """Name of the value in the result. Operation and column together when left out, such as `sumDuration`."""


class VariableValueGroupBy(Model):
    """A call variable that forms groups."""

    key: Annotated[str, Field(max_length=100)]
    """Name of the variable."""


AnalyticsStep: TypeAlias = Annotated[
    Literal[
        "second",
        "minute",
        "hour",
        "day",
        "week",
        "month",
        "quarter",
        "year",
        "decade",
        "century",
        "millennium",
    ]
    | str,
    open_enum,
]
"""Length of a time step of an analytics query."""


class TimeRange(Model):
    """A period that a query covers, and the steps to divide it into."""

    step: AnalyticsStep | None = None
    """Length of a step. The whole period is one step when left out."""

    start: DateTime | None = None
    """Beginning. 7 days ago when left out."""

    end: DateTime | None = None
    """End. Now when left out."""

    timezone: str | None = None
    """Time zone of the steps, such as `Europe/Vienna`. UTC when left out."""


class AnalyticsQuery(Model):
    """A query over one table."""

    table: Annotated[Literal["call", "subscription"] | str, open_enum]
    """Table to query."""

    group_by: Annotated[
        list[
            Annotated[
                Literal["type", "assistantId", "endedReason", "analysis.successEvaluation", "status"] | str,
                open_enum,
            ]
        ]
        | None,
        Field(alias="groupBy"),
    ] = None
    """Columns whose values form the groups."""

    group_by_variable_value: Annotated[
        list[VariableValueGroupBy] | None, Field(alias="groupByVariableValue")
    ] = None
    """Call variables whose values form the groups."""

    name: Annotated[str, Field(max_length=40)]
    """Name of the query, repeated with its result."""

    time_range: Annotated[TimeRange | None, Field(alias="timeRange")] = None
    """Period to cover, and its steps."""

    operations: list[AnalyticsOperation]
    """What to work out for each group."""


class AnalyticsQueryDTO(Model):
    """Several queries to run at once."""

    queries: list[AnalyticsQuery]
    """Queries to run."""


class AnalyticsQueryResult(Model):
    """Result of a query."""

    name: str
    """Name of the query."""

    time_range: Annotated[TimeRange, Field(alias="timeRange")]
    """Period that the result covers."""

    result: list[dict[str, Any]]
    """One entry for each group and time step, with the values that form the group and those worked out."""
