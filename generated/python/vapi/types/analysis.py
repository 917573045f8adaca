"""Types: analysis."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Field

from .._core.model import Model
from .._core.open_enums import open_enum
from .._core.scalars import exact
from .json_schema import JsonSchema


class SummaryPlan(Model):
    """How to write a summary."""

    messages: list[dict[str, Any]] | None = None
    """Prompt for the model. `{{transcript}}` and other placeholders stand for parts of the call. Vapi's own
    prompt, which asks for two or three sentences, when left out.
    """

    enabled: bool | None = None
    """Whether to write a summary. On when left out."""

    timeout_seconds: Annotated[float | None, Field(alias="timeoutSeconds", ge=1.0, le=60.0), exact] = None
    """Seconds to wait for the model before doing without. 5 when left out. More time may delay the end-of-call
    report.
    """


class StructuredDataPlan(Model):
    """Facts to extract from a call."""

    messages: list[dict[str, Any]] | None = None
    """Prompt for the model. `{{transcript}}`, `{{schema}}` and other placeholders stand for parts of the call
    and of this plan. Vapi's own prompt when left out.
    """

    enabled: bool | None = None
    """Whether to extract. Off when left out."""

    schema_: Annotated[JsonSchema | None, Field(alias="schema")] = None
    """JSON Schema of the facts."""

    timeout_seconds: Annotated[float | None, Field(alias="timeoutSeconds", ge=1.0, le=60.0), exact] = None
    """Seconds to wait for the model before doing without. 5 when left out. More time may delay the end-of-call
    report.
    """


class StructuredDataMultiPlan(Model):
    """One set of facts among several."""

    key: str
    """Key under which the facts stand."""

    plan: StructuredDataPlan
    """Facts to extract."""


SuccessEvaluationPlanRubric: TypeAlias = Annotated[
    Literal[
        "NumericScale",
        "DescriptiveScale",
        "Checklist",
        "Matrix",
        "PercentageScale",
        "LikertScale",
        "AutomaticRubric",
        "PassFail",
    ]
    | str,
    open_enum,
]
"""Form of the verdict. `PassFail` when left out.
- `NumericScale`: 1 to 10
- `DescriptiveScale`: excellent, good, fair or poor
- `Checklist`: criteria, each met or not
- `Matrix`: criteria, each with a level
- `PercentageScale`: 0 to 100 per cent
- `LikertScale`: from strong agreement to strong disagreement
- `AutomaticRubric`: criteria that the model finds itself, each with a score
- `PassFail`: true or false
"""


class SuccessEvaluationPlan(Model):
    """How to judge whether a call succeeded."""

    rubric: SuccessEvaluationPlanRubric | None = None
    """Form of the verdict. `PassFail` when left out.
    - `NumericScale`: 1 to 10
    - `DescriptiveScale`: excellent, good, fair or poor
    - `Checklist`: criteria, each met or not
    - `Matrix`: criteria, each with a level
    - `PercentageScale`: 0 to 100 per cent
    - `LikertScale`: from strong agreement to strong disagreement
    - `AutomaticRubric`: criteria that the model finds itself, each with a score
    - `PassFail`: true or false
    """

    messages: list[dict[str, Any]] | None = None
    """Prompt for the model. Placeholders: `{{transcript}}`, `{{messages}}`, `{{systemPrompt}}`, `{{rubric}}`
    and `{{endedReason}}`. Vapi's own prompt when left out.
    """

    enabled: bool | None = None
    """Whether to judge. On when left out."""

    timeout_seconds: Annotated[float | None, Field(alias="timeoutSeconds", ge=1.0, le=60.0), exact] = None
    """Seconds to wait for the model before doing without. 5 when left out. More time may delay the end-of-call
    report.
    """


class AnalysisPlan(Model):
    """What to work out after a call."""

    min_messages_threshold: Annotated[int | None, Field(alias="minMessagesThreshold", ge=0)] = None
    """Deprecated. How many messages a call needs in order to be analysed. 2 when left out."""

    summary_plan: Annotated[SummaryPlan | None, Field(alias="summaryPlan")] = None
    """Deprecated. How to write the summary."""

    structured_data_plan: Annotated[StructuredDataPlan | None, Field(alias="structuredDataPlan")] = None
    """Deprecated. Facts to extract."""

    structured_data_multi_plan: Annotated[
        list[StructuredDataMultiPlan] | None, Field(alias="structuredDataMultiPlan")
    ] = None
    """Deprecated. Several sets of facts to extract, each under its own key."""

    success_evaluation_plan: Annotated[SuccessEvaluationPlan | None, Field(alias="successEvaluationPlan")] = (
        None
    )
    """Deprecated. How to judge whether the call succeeded."""

    outcome_ids: Annotated[list[str] | None, Field(alias="outcomeIds")] = None
    """Deprecated. Stored outcomes to determine."""


class ScorecardMetric(Model):
    """An extracted value, and the points it brings."""

    structured_output_id: Annotated[str, Field(alias="structuredOutputId")]
    """Structured output whose value is graded. It has to yield a number or a boolean."""

    conditions: list[dict[str, Any]]
    """Conditions, each with a comparator, a value and the points it is worth. The points of those that hold
    add up, and the sum is scaled to 100.
    """


class CreateScorecardDTO(Model):
    """A scorecard, to be stored or used for one call only."""

    name: Annotated[str | None, Field(max_length=80)] = None
    """Name for your own use."""

    description: Annotated[str | None, Field(max_length=500)] = None
    """Notes for your own use."""

    metrics: list[ScorecardMetric]
    """Values to grade, each with its conditions and points."""

    assistant_ids: Annotated[list[str] | None, Field(alias="assistantIds")] = None
    """Assistants whose calls are graded."""
