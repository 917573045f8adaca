"""Types: insights."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Field

from .._core.model import Model
from .._core.open_enums import open_enum
from .._core.scalars import DateTime, Number
from .._core.unions import by_fields
from .pagination import PaginationMeta


class InsightFormula(Model):
    """A calculation with the results of queries."""

    name: Annotated[str | None, Field(max_length=255, min_length=1)] = None
    """Label of the result."""

    formula: Annotated[str, Field(max_length=1000, min_length=1)]
    """Expression in mathjs syntax. At least one query has to occur in it by name, as `{{name}}` or `{{['two
    words']}}`.
    """


class BarInsightMetadata(Model):
    """Labels and axes of a bar insight."""

    x_axis_label: Annotated[str | None, Field(alias="xAxisLabel", max_length=40, min_length=1)] = None
    """Label of the horizontal axis."""

    y_axis_label: Annotated[str | None, Field(alias="yAxisLabel", max_length=40, min_length=1)] = None
    """Label of the vertical axis."""

    y_axis_min: Annotated[Number | None, Field(alias="yAxisMin")] = None
    """Lowest value on the vertical axis."""

    y_axis_max: Annotated[Number | None, Field(alias="yAxisMax")] = None
    """Highest value on the vertical axis."""

    name: Annotated[str | None, Field(max_length=255, min_length=1)] = None
    """Title of the drawing."""


InsightStep: TypeAlias = Annotated[
    Literal["minute", "hour", "day", "week", "month", "quarter", "year"] | str, open_enum
]
"""Length of a time step of an insight."""


class InsightTimeRangeWithStep(Model):
    """A period that queries cover, and the steps to divide it into."""

    step: InsightStep | None = None
    """Length of a step. A day when left out."""

    start: str | None = None
    """Beginning, as an ISO 8601 time or relative to now: `-7d` is seven days ago, and `h`, `w`, `m` and `y`
    are hours, weeks, months and years. 7 days ago when left out.
    """

    end: str | None = None
    """End, as an ISO 8601 time or relative to now, such as `-1d`. Now when left out."""

    timezone: str | None = None
    """Time zone of the steps. UTC when left out."""


CallTableGroupBy: TypeAlias = Annotated[
    Literal[
        "assistantId",
        "workflowId",
        "squadId",
        "phoneNumberId",
        "type",
        "endedReason",
        "customerNumber",
        "campaignId",
        "artifact.structuredOutputs[OutputID]",
    ]
    | str,
    open_enum,
]
"""Column of the table `call` whose values form groups."""


CallTableTextColumn: TypeAlias = Annotated[
    Literal[
        "assistantId",
        "workflowId",
        "squadId",
        "phoneNumberId",
        "type",
        "customerNumber",
        "status",
        "endedReason",
        "forwardedPhoneNumber",
        "campaignId",
    ]
    | str,
    open_enum,
]
"""Columns of calls that hold text."""


class FilterStringTypeColumnOnCallTable(Model):
    """A condition on a text."""

    column: CallTableTextColumn
    """Column to look at."""

    operator: Annotated[Literal["=", "!=", "contains", "not_contains"] | str, open_enum]
    """How to compare."""

    value: str
    """Value to compare with."""


CallTableListOperator: TypeAlias = Annotated[
    Literal["in", "not_in", "is_empty", "is_not_empty"] | str, open_enum
]
"""How a column is compared with a list of values."""


class FilterStringArrayTypeColumnOnCallTable(Model):
    """A condition on a text, with a list of values."""

    column: CallTableTextColumn
    """Column to look at."""

    operator: CallTableListOperator
    """How to compare."""

    value: list[str]
    """Values to compare with."""


CallTableNumberColumn: TypeAlias = Annotated[
    Literal[
        "duration",
        "cost",
        "averageModelLatency",
        "averageVoiceLatency",
        "averageTranscriberLatency",
        "averageTurnLatency",
        "averageEndpointingLatency",
    ]
    | str,
    open_enum,
]
"""Columns of calls that hold numbers."""


ComparisonOperator: TypeAlias = Annotated[Literal["=", "!=", ">", "<", ">=", "<="] | str, open_enum]
"""How a column is compared with one value."""


class FilterNumberTypeColumnOnCallTable(Model):
    """A condition on a number."""

    column: CallTableNumberColumn
    """Column to look at."""

    operator: ComparisonOperator
    """How to compare."""

    value: Number
    """Value to compare with."""


class FilterNumberArrayTypeColumnOnCallTable(Model):
    """A condition on a number, with a list of values."""

    column: CallTableNumberColumn
    """Column to look at."""

    operator: CallTableListOperator
    """How to compare."""

    value: list[Number]
    """Values to compare with."""


class FilterDateTypeColumnOnCallTable(Model):
    """A condition on a time."""

    column: Annotated[Literal["startedAt", "endedAt"] | str, open_enum]
    """Column to look at."""

    operator: ComparisonOperator
    """How to compare."""

    value: str
    """Time to compare with, in ISO 8601 form."""


StructuredOutputOperator: TypeAlias = Annotated[
    Literal[
        "=",
        "!=",
        ">",
        "<",
        ">=",
        "<=",
        "in",
        "not_in",
        "contains",
        "not_contains",
        "is_empty",
        "is_not_empty",
    ]
    | str,
    open_enum,
]
"""How a structured output is compared. Which ones make sense depends on its type."""


class FilterStructuredOutputColumnOnCallTable(Model):
    """A condition on the value of a structured output."""

    column: Literal["artifact.structuredOutputs[OutputID]"] = "artifact.structuredOutputs[OutputID]"
    """Structured output to look at. Put its identifier in place of `OutputID`."""

    operator: StructuredOutputOperator
    """How to compare: `=` and `!=` for texts and booleans, the comparisons for numbers, `in` and `not_in` for
    arrays.
    """

    value: Any
    """Value to compare with, of the type that the structured output yields."""


CallTableFilter: TypeAlias = (
    FilterStringTypeColumnOnCallTable
    | FilterStringArrayTypeColumnOnCallTable
    | FilterNumberTypeColumnOnCallTable
    | FilterNumberArrayTypeColumnOnCallTable
    | FilterDateTypeColumnOnCallTable
    | FilterStructuredOutputColumnOnCallTable
)
"""A condition on calls."""


class JSONQueryOnCallTableWithStringTypeColumn(Model):
    """A query that counts calls."""

    type: Literal["vapiql-json"] = "vapiql-json"
    """Language of the query."""

    table: Literal["call"] = "call"
    """Table to query."""

    filters: list[CallTableFilter] | None = None
    """Conditions, all of which have to hold."""

    column: Literal["id"] = "id"
    """Column to work on."""

    operation: Literal["count"] = "count"
    """What to work out."""

    name: str | None = None
    """Name of the query, used as its label and in formulas."""


class JSONQueryOnCallTableWithNumberTypeColumn(Model):
    """A query over a numeric column of calls."""

    type: Literal["vapiql-json"] = "vapiql-json"
    """Language of the query."""

    table: Literal["call"] = "call"
    """Table to query."""

    filters: list[CallTableFilter] | None = None
    """Conditions, all of which have to hold."""

    column: CallTableNumberColumn
    """Column to work on."""

    operation: Annotated[Literal["average", "sum", "min", "max"] | str, open_enum]
    """What to work out."""

    name: str | None = None
    """Name of the query, used as its label and in formulas."""


class JSONQueryOnCallTableWithStructuredOutputColumn(Model):
    """A query over the values of a structured output."""

    type: Literal["vapiql-json"] = "vapiql-json"
    """Language of the query."""

    table: Literal["call"] = "call"
    """Table to query."""

    filters: list[CallTableFilter] | None = None
    """Conditions, all of which have to hold."""

    column: Literal["artifact.structuredOutputs[OutputID]"] = "artifact.structuredOutputs[OutputID]"
    """Structured output to work on. Put its identifier in place of `OutputID`."""

    operation: Annotated[Literal["average", "count", "sum", "min", "max"] | str, open_enum]
    """What to work out: `count` for texts and booleans, any of the others for numbers."""

    name: str | None = None
    """Name of the query, used as its label and in formulas."""


EventName: TypeAlias = Annotated[
    Literal[
        "call.started",
        "call.ended",
        "call.inProgress",
        "call.queued",
        "call.transportConnected",
        "call.transportDisconnected",
        "call.transportReconnected",
        "call.transferInitiated",
        "call.transferCompleted",
        "call.transferFailed",
        "call.transferCancelled",
        "call.handoffInitiated",
        "call.handoffCompleted",
        "call.handoffFailed",
        "call.assistantSwapped",
        "call.assistantStarted",
        "call.customerJoined",
        "call.customerLeft",
        "call.controlReceived",
        "call.listenStarted",
        "call.recordingStarted",
        "call.recordingPaused",
        "call.recordingResumed",
        "call.voicemailDetected",
        "call.voicemailNotDetected",
        "call.dtmfReceived",
        "call.dtmfSent",
        "call.amdDetected",
        "call.hookTriggered",
        "call.hookSucceeded",
        "call.hookFailed",
        "call.statusReceived",
        "call.silenceTimeout",
        "call.microphoneTimeout",
        "call.maxDurationReached",
        "assistant.voice.requestStarted",
        "assistant.voice.requestSucceeded",
        "assistant.voice.requestFailed",
        "assistant.voice.connectionOpened",
        "assistant.voice.connectionClosed",
        "assistant.voice.firstAudioReceived",
        "assistant.voice.audioChunkReceived",
        "assistant.voice.generationSucceeded",
        "assistant.voice.generationFailed",
        "assistant.voice.textPushed",
        "assistant.voice.reconnecting",
        "assistant.voice.cleanup",
        "assistant.voice.clearing",
        "assistant.voice.voiceSwitched",
        "assistant.model.requestStarted",
        "assistant.model.requestSucceeded",
        "assistant.model.requestFailed",
        "assistant.model.requestAttemptStarted",
        "assistant.model.requestAttemptSucceeded",
        "assistant.model.requestAttemptFailed",
        "assistant.model.connectionOpened",
        "assistant.model.connectionClosed",
        "assistant.model.firstTokenReceived",
        "assistant.model.tokenReceived",
        "assistant.model.responseSucceeded",
        "assistant.model.responseFailed",
        "assistant.model.toolCallsReceived",
        "assistant.model.reconnecting",
        "assistant.model.cleanup",
        "assistant.model.clearing",
        "assistant.tool.started",
        "assistant.tool.completed",
        "assistant.tool.failed",
        "assistant.tool.delayedMessageSent",
        "assistant.tool.timeout",
        "assistant.tool.asyncCallbackReceived",
        "assistant.transcriber.requestStarted",
        "assistant.transcriber.requestSucceeded",
        "assistant.transcriber.requestFailed",
        "assistant.transcriber.connectionOpened",
        "assistant.transcriber.connectionClosed",
        "assistant.transcriber.partialTranscript",
        "assistant.transcriber.finalTranscript",
        "assistant.transcriber.keepAlive",
        "assistant.transcriber.reconnecting",
        "assistant.transcriber.cleanup",
        "assistant.transcriber.clearing",
        "assistant.transcriber.transcriptIgnored",
        "assistant.transcriber.languageSwitched",
        "assistant.analysis.structuredOutputGenerated",
        "pipeline.turnStarted",
        "pipeline.cleared",
        "pipeline.botSpeechStarted",
        "pipeline.botSpeechStopped",
        "pipeline.userSpeechStarted",
        "pipeline.userSpeechStopped",
        "pipeline.endpointingTriggered",
        "pipeline.firstMessageStarted",
        "pipeline.firstMessageCompleted",
    ]
    | str,
    open_enum,
]
"""Events that a call can report."""


class EventsTableStringCondition(Model):
    """A condition on a text in an event."""

    column: str
    """Field of the event's data."""

    operator: Annotated[Literal["=", "!=", "contains", "notContains"] | str, open_enum]
    """How to compare."""

    value: str
    """Value to compare with."""


class EventsTableNumberCondition(Model):
    """A condition on a number in an event."""

    column: str
    """Field of the event's data."""

    operator: ComparisonOperator
    """How to compare."""

    value: Number
    """Value to compare with."""


class EventsTableBooleanCondition(Model):
    """A condition on a boolean in an event."""

    column: str
    """Field of the event's data."""

    operator: Literal["="] = "="
    """How to compare."""

    value: bool
    """Value to compare with."""


EventsTableCondition: TypeAlias = (
    EventsTableStringCondition | EventsTableNumberCondition | EventsTableBooleanCondition
)
"""A condition on the data of an event."""


class JSONQueryOnEventsTable(Model):
    """A query over events of calls."""

    type: Literal["vapiql-json"] = "vapiql-json"
    """Language of the query."""

    table: Literal["events"] = "events"
    """Table to query."""

    on: EventName
    """Event to count."""

    operation: Annotated[Literal["count", "percentage"] | str, open_enum]
    """Number of events (`count`), or events per hundred calls (`percentage`)."""

    filters: list[EventsTableCondition] | None = None
    """Conditions on the event's data, all of which have to hold."""

    name: str | None = None
    """Name of the query, used as its label and in formulas."""


InsightQuery: TypeAlias = Annotated[
    JSONQueryOnCallTableWithStringTypeColumn
    | JSONQueryOnCallTableWithNumberTypeColumn
    | JSONQueryOnCallTableWithStructuredOutputColumn
    | JSONQueryOnEventsTable,
    by_fields,
]
"""A query over calls or events."""


class BarInsight(Model):
    """Figures drawn as bars over time."""

    name: Annotated[str | None, Field(max_length=255, min_length=1)] = None
    """Name of the insight."""

    type: Literal["bar"] = "bar"
    """How the insight is drawn."""

    formulas: list[InsightFormula] | None = None
    """Calculations with the results of the queries, drawn instead of the results themselves."""

    metadata: BarInsightMetadata | None = None
    """Labels and axes."""

    time_range: Annotated[InsightTimeRangeWithStep | None, Field(alias="timeRange")] = None
    """Period to cover."""

    group_by: Annotated[CallTableGroupBy | None, Field(alias="groupBy")] = None
    """Column whose values form groups, in addition to the time steps. Only for the table `call`."""

    queries: list[InsightQuery]
    """Queries to run."""

    id: str
    """Identifier, given by Vapi."""

    org_id: Annotated[str, Field(alias="orgId")]
    """Organisation that owns it."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """Moment of creation."""

    updated_at: Annotated[DateTime, Field(alias="updatedAt")]
    """Moment of the last change."""

    system_key: Annotated[str | None, Field(alias="systemKey")] = None
    """Fixed name of an insight that Vapi itself has set up."""


CallTableQuery: TypeAlias = Annotated[
    JSONQueryOnCallTableWithStringTypeColumn
    | JSONQueryOnCallTableWithNumberTypeColumn
    | JSONQueryOnCallTableWithStructuredOutputColumn,
    by_fields,
]
"""A query over calls."""


class CreateBarInsightFromCallTableDTO(Model):
    """Figures to draw as bars over time."""

    name: Annotated[str | None, Field(max_length=255, min_length=1)] = None
    """Name of the insight."""

    type: Literal["bar"] = "bar"
    """How the insight is drawn."""

    formulas: list[InsightFormula] | None = None
    """Calculations with the results of the queries, drawn instead of the results themselves."""

    metadata: BarInsightMetadata | None = None
    """Labels and axes."""

    time_range: Annotated[InsightTimeRangeWithStep | None, Field(alias="timeRange")] = None
    """Period to cover."""

    group_by: Annotated[CallTableGroupBy | None, Field(alias="groupBy")] = None
    """Column whose values form groups, in addition to the time steps. Only for the table `call`."""

    queries: list[InsightQuery]
    """Queries to run."""


class InsightTimeRange(Model):
    """A period that queries cover."""

    start: str | None = None
    """Beginning, as an ISO 8601 time or relative to now: `-7d` is seven days ago, and `h`, `w`, `m` and `y`
    are hours, weeks, months and years. 7 days ago when left out.
    """

    end: str | None = None
    """End, as an ISO 8601 time or relative to now, such as `-1d`. Now when left out."""

    timezone: str | None = None
    """Time zone of the steps. UTC when left out."""


class CreatePieInsightFromCallTableDTO(Model):
    """Figures to draw as slices of a pie."""

    name: Annotated[str | None, Field(max_length=255, min_length=1)] = None
    """Name of the insight."""

    type: Literal["pie"] = "pie"
    """How the insight is drawn."""

    formulas: list[InsightFormula] | None = None
    """Calculations with the results of the queries, drawn instead of the results themselves."""

    time_range: Annotated[InsightTimeRange | None, Field(alias="timeRange")] = None
    """Period to cover."""

    group_by: Annotated[CallTableGroupBy | None, Field(alias="groupBy")] = None
    """Column whose values form groups, in addition to the time steps. Only for the table `call`."""

    queries: list[CallTableQuery]
    """Queries to run."""


class LineInsightMetadata(Model):
    """Labels and axes of a line insight."""

    x_axis_label: Annotated[str | None, Field(alias="xAxisLabel", max_length=40, min_length=1)] = None
    """Label of the horizontal axis."""

    y_axis_label: Annotated[str | None, Field(alias="yAxisLabel", max_length=40, min_length=1)] = None
    """Label of the vertical axis."""

    y_axis_min: Annotated[Number | None, Field(alias="yAxisMin")] = None
    """Lowest value on the vertical axis."""

    y_axis_max: Annotated[Number | None, Field(alias="yAxisMax")] = None
    """Highest value on the vertical axis."""

    name: Annotated[str | None, Field(max_length=255, min_length=1)] = None
    """Title of the drawing."""


class CreateLineInsightFromCallTableDTO(Model):
    """Figures to draw as lines over time."""

    name: Annotated[str | None, Field(max_length=255, min_length=1)] = None
    """Name of the insight."""

    type: Literal["line"] = "line"
    """How the insight is drawn."""

    formulas: list[InsightFormula] | None = None
    """Calculations with the results of the queries, drawn instead of the results themselves."""

    metadata: LineInsightMetadata | None = None
    """Labels and axes."""

    time_range: Annotated[InsightTimeRangeWithStep | None, Field(alias="timeRange")] = None
    """Period to cover."""

    group_by: Annotated[CallTableGroupBy | None, Field(alias="groupBy")] = None
    """Column whose values form groups, in addition to the time steps. Only for the table `call`."""

    queries: list[CallTableQuery]
    """Queries to run."""


class CreateTextInsightFromCallTableDTO(Model):
    """A figure to show as text."""

    name: Annotated[str | None, Field(max_length=255, min_length=1)] = None
    """Name of the insight."""

    type: Literal["text"] = "text"
    """How the insight is drawn."""

    formula: InsightFormula | None = None
    """Calculation with the results of the queries, such as `{{booked}} / {{total}} * 100`. Mandatory for
    several queries.
    """

    time_range: Annotated[InsightTimeRange | None, Field(alias="timeRange")] = None
    """Period to cover."""

    queries: list[CallTableQuery]
    """Query to run. Several need a `formula`."""


CreateInsightDTO: TypeAlias = Annotated[
    CreateBarInsightFromCallTableDTO
    | CreatePieInsightFromCallTableDTO
    | CreateLineInsightFromCallTableDTO
    | CreateTextInsightFromCallTableDTO,
    Field(discriminator="type"),
]
"""An insight to store."""


class Insight(Model):
    """A stored insight, as lists show it."""

    name: Annotated[str | None, Field(max_length=255, min_length=1)] = None
    """Name of the insight."""

    type: Annotated[Literal["bar", "line", "pie", "text"] | str, open_enum]
    """How the insight is drawn."""

    id: str
    """Identifier, given by Vapi."""

    org_id: Annotated[str, Field(alias="orgId")]
    """Organisation that owns it."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """Moment of creation."""

    updated_at: Annotated[DateTime, Field(alias="updatedAt")]
    """Moment of the last change."""

    system_key: Annotated[str | None, Field(alias="systemKey")] = None
    """Fixed name of an insight that Vapi itself has set up."""


class InsightPaginatedResponse(Model):
    """One page of insights."""

    results: list[Insight]
    """Items of this page."""

    metadata: PaginationMeta
    """Position of this page in the whole list."""


class InsightRunFormatPlan(Model):
    """How a run presents its data."""

    format: Annotated[Literal["raw", "recharts"] | str, open_enum] | None = None
    """`raw` is the data as the queries yield it, with formulas worked out; `recharts` is ready for the
    Recharts library. `raw` when left out.
    """


class InsightRunDTO(Model):
    """How to run an insight this time."""

    format_plan: Annotated[InsightRunFormatPlan | None, Field(alias="formatPlan")] = None
    """Form of the data."""

    time_range_override: Annotated[InsightTimeRangeWithStep | None, Field(alias="timeRangeOverride")] = None
    """Period to cover this time. It replaces the insight's own as a whole; what is missing in it gets the
    usual default.
    """

    assistant_id: Annotated[str | None, Field(alias="assistantId")] = None
    """Assistant to whose calls the queries are limited this time."""


class InsightRunResponse(Model):
    """A run of an insight."""

    id: str
    """Identifier, given by Vapi."""

    insight_id: Annotated[str, Field(alias="insightId")]
    """Insight that was run."""

    org_id: Annotated[str, Field(alias="orgId")]
    """Organisation that owns it."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """Moment of creation."""

    updated_at: Annotated[DateTime, Field(alias="updatedAt")]
    """Moment of the last change."""


class LineInsight(Model):
    """Figures drawn as lines over time."""

    name: Annotated[str | None, Field(max_length=255, min_length=1)] = None
    """Name of the insight."""

    type: Literal["line"] = "line"
    """How the insight is drawn."""

    formulas: list[InsightFormula] | None = None
    """Calculations with the results of the queries, drawn instead of the results themselves."""

    metadata: LineInsightMetadata | None = None
    """Labels and axes."""

    time_range: Annotated[InsightTimeRangeWithStep | None, Field(alias="timeRange")] = None
    """Period to cover."""

    group_by: Annotated[CallTableGroupBy | None, Field(alias="groupBy")] = None
    """Column whose values form groups, in addition to the time steps. Only for the table `call`."""

    queries: list[CallTableQuery]
    """Queries to run."""

    id: str
    """Identifier, given by Vapi."""

    org_id: Annotated[str, Field(alias="orgId")]
    """Organisation that owns it."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """Moment of creation."""

    updated_at: Annotated[DateTime, Field(alias="updatedAt")]
    """Moment of the last change."""

    system_key: Annotated[str | None, Field(alias="systemKey")] = None
    """Fixed name of an insight that Vapi itself has set up."""


class PieInsight(Model):
    """Figures drawn as slices of a pie."""

    name: Annotated[str | None, Field(max_length=255, min_length=1)] = None
    """Name of the insight."""

    type: Literal["pie"] = "pie"
    """How the insight is drawn."""

    formulas: list[InsightFormula] | None = None
    """Calculations with the results of the queries, drawn instead of the results themselves."""

    time_range: Annotated[InsightTimeRange | None, Field(alias="timeRange")] = None
    """Period to cover."""

    group_by: Annotated[CallTableGroupBy | None, Field(alias="groupBy")] = None
    """Column whose values form groups, in addition to the time steps. Only for the table `call`."""

    queries: list[CallTableQuery]
    """Queries to run."""

    id: str
    """Identifier, given by Vapi."""

    org_id: Annotated[str, Field(alias="orgId")]
    """Organisation that owns it."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """Moment of creation."""

    updated_at: Annotated[DateTime, Field(alias="updatedAt")]
    """Moment of the last change."""

    system_key: Annotated[str | None, Field(alias="systemKey")] = None
    """Fixed name of an insight that Vapi itself has set up."""


class TextInsight(Model):
    """A figure shown as text."""

    name: Annotated[str | None, Field(max_length=255, min_length=1)] = None
    """Name of the insight."""

    type: Literal["text"] = "text"
    """How the insight is drawn."""

    formula: InsightFormula | None = None
    """Calculation with the results of the queries, such as `{{booked}} / {{total}} * 100`. Mandatory for
    several queries.
    """

    time_range: Annotated[InsightTimeRange | None, Field(alias="timeRange")] = None
    """Period to cover."""

    queries: list[CallTableQuery]
    """Query to run. Several need a `formula`."""

    id: str
    """Identifier, given by Vapi."""

    org_id: Annotated[str, Field(alias="orgId")]
    """Organisation that owns it."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """Moment of creation."""

    updated_at: Annotated[DateTime, Field(alias="updatedAt")]
    """Moment of the last change."""

    system_key: Annotated[str | None, Field(alias="systemKey")] = None
    """Fixed name of an insight that Vapi itself has set up."""


SavedInsight: TypeAlias = Annotated[
    BarInsight | PieInsight | LineInsight | TextInsight, Field(discriminator="type")
]
"""A stored insight of any kind."""


class UpdateBarInsightFromCallTableDTO(Model):
    """Changes to a bar insight. Fields left out stay as they are."""

    name: Annotated[str | None, Field(max_length=255, min_length=1)] = None
    """Name of the insight."""

    type: Literal["bar"] = "bar"
    """How the insight is drawn."""

    formulas: list[InsightFormula] | None = None
    """Calculations with the results of the queries, drawn instead of the results themselves."""

    metadata: BarInsightMetadata | None = None
    """Labels and axes."""

    time_range: Annotated[InsightTimeRangeWithStep | None, Field(alias="timeRange")] = None
    """Period to cover."""

    group_by: Annotated[CallTableGroupBy | None, Field(alias="groupBy")] = None
    """Column whose values form groups, in addition to the time steps. Only for the table `call`."""

    queries: list[InsightQuery] | None = None
    """Queries to run."""


class UpdatePieInsightFromCallTableDTO(Model):
    """Changes to a pie insight. Fields left out stay as they are."""

    name: Annotated[str | None, Field(max_length=255, min_length=1)] = None
    """Name of the insight."""

    type: Literal["pie"] = "pie"
    """How the insight is drawn."""

    formulas: list[InsightFormula] | None = None
    """Calculations with the results of the queries, drawn instead of the results themselves."""

    time_range: Annotated[InsightTimeRange | None, Field(alias="timeRange")] = None
    """Period to cover."""

    group_by: Annotated[CallTableGroupBy | None, Field(alias="groupBy")] = None
    """Column whose values form groups, in addition to the time steps. Only for the table `call`."""

    queries: list[CallTableQuery] | None = None
    """Queries to run."""


class UpdateLineInsightFromCallTableDTO(Model):
    """Changes to a line insight. Fields left out stay as they are."""

    name: Annotated[str | None, Field(max_length=255, min_length=1)] = None
    """Name of the insight."""

    type: Literal["line"] = "line"
    """How the insight is drawn."""

    formulas: list[InsightFormula] | None = None
    """Calculations with the results of the queries, drawn instead of the results themselves."""

    metadata: LineInsightMetadata | None = None
    """Labels and axes."""

    time_range: Annotated[InsightTimeRangeWithStep | None, Field(alias="timeRange")] = None
    """Period to cover."""

    group_by: Annotated[CallTableGroupBy | None, Field(alias="groupBy")] = None
    """Column whose values form groups, in addition to the time steps. Only for the table `call`."""

    queries: list[CallTableQuery] | None = None
    """Queries to run."""


class UpdateTextInsightFromCallTableDTO(Model):
    """Changes to a text insight. Fields left out stay as they are."""

    name: Annotated[str | None, Field(max_length=255, min_length=1)] = None
    """Name of the insight."""

    type: Literal["text"] = "text"
    """How the insight is drawn."""

    formula: InsightFormula | None = None
    """Calculation with the results of the queries, such as `{{booked}} / {{total}} * 100`. Mandatory for
    several queries.
    """

    time_range: Annotated[InsightTimeRange | None, Field(alias="timeRange")] = None
    """Period to cover."""

    queries: list[CallTableQuery] | None = None
    """Query to run. Several need a `formula`."""


UpdateInsightDTO: TypeAlias = Annotated[
    Annotated[
        UpdateBarInsightFromCallTableDTO
        | UpdatePieInsightFromCallTableDTO
        | UpdateLineInsightFromCallTableDTO
        | UpdateTextInsightFromCallTableDTO,
        Field(discriminator="type"),
    ]
    | UpdateBarInsightFromCallTableDTO
    | UpdatePieInsightFromCallTableDTO
    | UpdateLineInsightFromCallTableDTO
    | UpdateTextInsightFromCallTableDTO,
    by_fields,
]
"""Changes to an insight. Fields left out stay as they are."""
