"""Types: evals."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Field

from .._core.model import Model
from .._core.open_enums import open_enum
from .._core.scalars import DateTime, Number, exact
from .models import AnthropicModelName, AnthropicThinkingConfig, GoogleModelName, OpenAITextModelName
from .pagination import PaginationMeta
from .shared import AssistantOverrides, CreateAssistantDTO, CreateSquadDTO


class ChatEvalAssistantMessageMockToolCall(Model):
    """A tool that the assistant asks for."""

    name: Annotated[str, Field(max_length=100)]
    """Name of the tool, which has to exist in your organisation."""

    arguments: dict[str, Any] | None = None
    """Arguments for the tool."""


class AssistantMessageEvaluationContinuePlan(Model):
    """How to go on after a judgement."""

    exit_on_failure_enabled: Annotated[bool | None, Field(alias="exitOnFailureEnabled")] = None
    """Whether a failure ends the run. Off when left out."""

    content_override: Annotated[str | None, Field(alias="contentOverride", max_length=1000)] = None
    """Text to go on with, in place of what the assistant said."""

    tool_calls_override: Annotated[
        list[ChatEvalAssistantMessageMockToolCall] | None, Field(alias="toolCallsOverride")
    ] = None
    """Tool calls to go on with, in place of those that the assistant asked for."""


class EvalOpenAIModel(Model):
    """An OpenAI model that judges."""

    provider: Literal["openai"] = "openai"
    """Company or service that runs the model."""

    model: OpenAITextModelName
    """Model to use. A region after the colon pins it to that Azure region, for rules about where data may be
    processed; without one Vapi picks the fastest.
    """

    temperature: Annotated[float | None, Field(ge=0.0, le=2.0), exact] = None
    """Randomness of the answer; 0 is the steadiest."""

    max_tokens: Annotated[int | None, Field(alias="maxTokens", ge=50, le=10000)] = None
    """Upper limit on the tokens of the judgement. A few suffice for `pass` or `fail`."""

    messages: list[dict[str, Any]]
    """Instructions for the judge, best as a system message followed by a user message with the answer to
    judge. `{{messages}}` is the conversation, `{{messages[-1]}}` the answer. The judge has to say `pass` or
    `fail`.
    """


class EvalAnthropicModel(Model):
    """A Claude model that judges."""

    provider: Literal["anthropic"] = "anthropic"
    """Company or service that runs the model."""

    model: AnthropicModelName
    """Model to use."""

    thinking: AnthropicThinkingConfig | None = None
    """Extended thinking. `maxTokens` has to exceed its `budgetTokens`."""

    temperature: Annotated[float | None, Field(ge=0.0, le=2.0), exact] = None
    """Randomness of the answer; 0 is the steadiest."""

    max_tokens: Annotated[int | None, Field(alias="maxTokens", ge=50, le=10000)] = None
    """Upper limit on the tokens of the judgement. A few suffice for `pass` or `fail`."""

    messages: list[dict[str, Any]]
    """Instructions for the judge, best as a system message followed by a user message with the answer to
    judge. `{{messages}}` is the conversation, `{{messages[-1]}}` the answer. The judge has to say `pass` or
    `fail`.
    """


class EvalGoogleModel(Model):
    """A Gemini model that judges."""

    provider: Literal["google"] = "google"
    """Company or service that runs the model."""

    model: GoogleModelName
    """Model to use."""

    temperature: Annotated[float | None, Field(ge=0.0, le=2.0), exact] = None
    """Randomness of the answer; 0 is the steadiest."""

    max_tokens: Annotated[int | None, Field(alias="maxTokens", ge=50, le=10000)] = None
    """Upper limit on the tokens of the judgement. A few suffice for `pass` or `fail`."""

    messages: list[dict[str, Any]]
    """Instructions for the judge, best as a system message followed by a user message with the answer to
    judge. `{{messages}}` is the conversation, `{{messages[-1]}}` the answer. The judge has to say `pass` or
    `fail`.
    """


class EvalCustomModel(Model):
    """Your own model that judges, behind an endpoint that speaks OpenAI's protocol."""

    provider: Literal["custom-llm"] = "custom-llm"
    """Company or service that runs the model."""

    url: str
    """Base URL of your endpoint, for example `https://llm.example.com/v1`."""

    headers: dict[str, Any] | None = None
    """HTTP headers to add to each request to your endpoint."""

    timeout_seconds: Annotated[float | None, Field(alias="timeoutSeconds", ge=20.0, le=600.0), exact] = None
    """Seconds to wait for your endpoint's first token. 20 when left out."""

    model: Annotated[str, Field(max_length=100)]
    """Model name to pass to your endpoint."""

    temperature: Annotated[float | None, Field(ge=0.0, le=2.0), exact] = None
    """Randomness of the answer; 0 is the steadiest."""

    max_tokens: Annotated[int | None, Field(alias="maxTokens", ge=50, le=10000)] = None
    """Upper limit on the tokens of the judgement. A few suffice for `pass` or `fail`."""

    messages: list[dict[str, Any]]
    """Instructions for the judge, best as a system message followed by a user message with the answer to
    judge. `{{messages}}` is the conversation, `{{messages[-1]}}` the answer. The judge has to say `pass` or
    `fail`.
    """


EvalModel: TypeAlias = Annotated[
    EvalOpenAIModel | EvalAnthropicModel | EvalGoogleModel | EvalCustomModel, Field(discriminator="provider")
]
"""Model that judges. Its system message explains the task and can quote the conversation as `{{messages}}` or
the last message as `{{messages[-1]}}`. It has to answer `pass` or `fail`.
"""


class AssistantMessageJudgePlanAI(Model):
    """Lets a language model judge an answer."""

    model: EvalModel
    """Model that judges. Its system message explains the task and can quote the conversation as `{{messages}}`
    or the last message as `{{messages[-1]}}`. It has to answer `pass` or `fail`.
    """

    type: Literal["ai"] = "ai"
    """Way to judge."""

    auto_include_message_history: Annotated[bool | None, Field(alias="autoIncludeMessageHistory")] = None
    """Whether the conversation is added for the judge when its model has no `messages`. On when left out."""


class AssistantMessageJudgePlanExact(Model):
    """Judges an answer by comparing it with the one expected."""

    type: Literal["exact"] = "exact"
    """Way to judge."""

    content: Annotated[str, Field(max_length=1000)]
    """Text that the answer has to equal; upper and lower case are the same."""

    tool_calls: Annotated[list[ChatEvalAssistantMessageMockToolCall] | None, Field(alias="toolCalls")] = None
    """Tool calls that the answer has to make, with these arguments. Built-in tools have fixed ones:
    `knowledgeBaseNames` for queries, `dtmf` for keys, `destination` for transfers and hand-offs.
    """


class AssistantMessageJudgePlanRegex(Model):
    """Judges an answer by regular expressions."""

    type: Literal["regex"] = "regex"
    """Way to judge."""

    content: Annotated[str, Field(max_length=1000)]
    """Regular expression that has to match somewhere in the answer."""

    tool_calls: Annotated[list[ChatEvalAssistantMessageMockToolCall] | None, Field(alias="toolCalls")] = None
    """Tool calls that the answer has to make. Each argument is a regular expression that has to match
    somewhere. Built-in tools have fixed arguments: `knowledgeBaseNames` for queries, `dtmf` for keys,
    `destination` for transfers and hand-offs.
    """


AssistantMessageJudgePlan: TypeAlias = Annotated[
    AssistantMessageJudgePlanExact | AssistantMessageJudgePlanRegex | AssistantMessageJudgePlanAI,
    Field(discriminator="type"),
]
"""How to judge."""


class ChatEvalAssistantMessageEvaluation(Model):
    """A point at which the assistant answers for itself and is judged."""

    role: Literal["assistant"] = "assistant"
    """Author of the message."""

    judge_plan: Annotated[AssistantMessageJudgePlan, Field(alias="judgePlan")]
    """How to judge."""

    continue_plan: Annotated[AssistantMessageEvaluationContinuePlan | None, Field(alias="continuePlan")] = (
        None
    )
    """How to go on after the judgement."""


class ChatEvalAssistantMessageMock(Model):
    """A given answer of the assistant."""

    role: Literal["assistant"] = "assistant"
    """Author of the message."""

    content: Annotated[str | None, Field(max_length=1000)] = None
    """Text of the message."""

    tool_calls: Annotated[list[ChatEvalAssistantMessageMockToolCall] | None, Field(alias="toolCalls")] = None
    """Tools that the assistant asks for."""


class ChatEvalSystemMessageMock(Model):
    """A given instruction in the middle of the conversation."""

    role: Literal["system"] = "system"
    """Author of the message."""

    content: str
    """Text of the message. The assistant's own system prompt does not belong here; it is added when the eval
    runs.
    """


class ChatEvalToolResponseMessageEvaluation(Model):
    """A point at which a tool's result is judged."""

    role: Literal["tool"] = "tool"
    """Author of the message."""

    judge_plan: Annotated[AssistantMessageJudgePlanAI, Field(alias="judgePlan")]
    """How to judge."""


class ChatEvalToolResponseMessageMock(Model):
    """A given result of a tool."""

    role: Literal["tool"] = "tool"
    """Author of the message."""

    content: str
    """Result of the tool, as text. Write objects as JSON."""


class ChatEvalUserMessageMock(Model):
    """A given message of the customer."""

    role: Literal["user"] = "user"
    """Author of the message."""

    content: Annotated[str, Field(max_length=1000)]
    """Text of the message."""


EvalMessage: TypeAlias = (
    ChatEvalAssistantMessageMock
    | ChatEvalSystemMessageMock
    | ChatEvalToolResponseMessageMock
    | ChatEvalToolResponseMessageEvaluation
    | ChatEvalUserMessageMock
    | ChatEvalAssistantMessageEvaluation
)
"""A turn of a simulated conversation."""


class CreateEvalDTO(Model):
    """A simulated conversation with the points at which to judge the assistant."""

    messages: list[EvalMessage]
    """The conversation, turn by turn: given messages, and points at which the assistant answers for itself and
    is judged.
    """

    name: Annotated[str | None, Field(max_length=80, min_length=1)] = None
    """Name of the eval."""

    description: Annotated[str | None, Field(max_length=500)] = None
    """Notes for your own use."""

    type: Literal["chat.mockConversation"] = "chat.mockConversation"
    """Kind of eval."""


class EvalRunTargetAssistant(Model):
    """An assistant to test. Name a stored one or give one in full."""

    assistant: CreateAssistantDTO | None = None
    """Assistant to test, given in full."""

    assistant_overrides: Annotated[AssistantOverrides | None, Field(alias="assistantOverrides")] = None
    """Settings and placeholder values for this run."""

    type: Literal["assistant"] = "assistant"
    """Kind of target."""

    assistant_id: Annotated[str | None, Field(alias="assistantId")] = None
    """Stored assistant to test."""


class EvalRunTargetSquad(Model):
    """A squad to test. Name a stored one or give one in full."""

    squad: CreateSquadDTO | None = None
    """Squad to test, given in full."""

    assistant_overrides: Annotated[AssistantOverrides | None, Field(alias="assistantOverrides")] = None
    """Settings and placeholder values for this run."""

    type: Literal["squad"] = "squad"
    """Kind of target."""

    squad_id: Annotated[str | None, Field(alias="squadId")] = None
    """Stored squad to test."""


EvalTarget: TypeAlias = Annotated[EvalRunTargetAssistant | EvalRunTargetSquad, Field(discriminator="type")]
"""What an eval is run against."""


class CreateEvalRunDTO(Model):
    """A run to start. Name a stored eval or give one in full."""

    eval: CreateEvalDTO | None = None
    """Eval to run, given in full."""

    target: EvalTarget
    """Assistant or squad to test."""

    type: Literal["eval"] = "eval"
    """Kind of run."""

    eval_id: Annotated[str | None, Field(alias="evalId")] = None
    """Stored eval to run."""


class Eval(Model):
    """A stored eval."""

    messages: list[EvalMessage]
    """The conversation, turn by turn: given messages, and points at which the assistant answers for itself and
    is judged.
    """

    id: str
    """Identifier, given by Vapi."""

    org_id: Annotated[str, Field(alias="orgId")]
    """Organisation that owns it."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """Moment of creation."""

    updated_at: Annotated[DateTime, Field(alias="updatedAt")]
    """Moment of the last change."""

    name: Annotated[str | None, Field(max_length=80, min_length=1)] = None
    """Name of the eval."""

    description: Annotated[str | None, Field(max_length=500)] = None
    """Notes for your own use."""

    type: Literal["chat.mockConversation"] = "chat.mockConversation"
    """Kind of eval."""


class EvalPaginatedResponse(Model):
    """One page of evals."""

    results: list[Eval]
    """Items of this page."""

    metadata: PaginationMeta
    """Position of this page in the whole list."""


EvalResultMessage: TypeAlias = Annotated[
    ChatEvalUserMessageMock
    | ChatEvalSystemMessageMock
    | ChatEvalToolResponseMessageMock
    | ChatEvalAssistantMessageMock,
    Field(discriminator="role"),
]
"""A message of a finished eval run."""


class EvalRunResult(Model):
    """Result of one eval."""

    status: Annotated[Literal["pass", "fail"] | str, open_enum]
    """Verdict. It is `pass` only if each judged answer passed."""

    messages: list[EvalResultMessage]
    """The conversation as it went, with the verdicts."""

    started_at: Annotated[DateTime, Field(alias="startedAt")]
    """Moment at which the eval began."""

    ended_at: Annotated[DateTime, Field(alias="endedAt")]
    """Moment at which the eval ended."""


class EvalRun(Model):
    """A run of an eval."""

    status: Annotated[Literal["running", "ended", "queued"] | str, open_enum]
    """How far the run has come."""

    ended_reason: Annotated[
        Annotated[
            Literal["mockConversation.done", "error", "timeout", "cancelled", "aborted"] | str, open_enum
        ],
        Field(alias="endedReason"),
    ]
    """Why the run ended.
    - `mockConversation.done`: the conversation is through
    - `error`: something failed, for example the configuration
    - `timeout`: it took too long
    - `cancelled`: you stopped it
    - `aborted`: Vapi stopped it
    """

    eval: CreateEvalDTO | None = None
    """Eval to run, given in full."""

    target: EvalTarget
    """Assistant or squad to test."""

    id: str
    """Identifier, given by Vapi."""

    org_id: Annotated[str, Field(alias="orgId")]
    """Organisation that owns it."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """Moment of creation."""

    started_at: Annotated[DateTime, Field(alias="startedAt")]
    """Moment at which the run began."""

    ended_at: Annotated[DateTime, Field(alias="endedAt")]
    """Moment at which the run ended."""

    ended_message: Annotated[str | None, Field(alias="endedMessage")] = None
    """Details about an end other than the usual one."""

    results: list[EvalRunResult]
    """Results, one for each eval that was run."""

    cost: Number
    """Total cost in US dollars."""

    costs: list[dict[str, Any]]
    """Cost of each component."""

    type: Literal["eval"] = "eval"
    """Kind of run."""

    eval_id: Annotated[str | None, Field(alias="evalId")] = None
    """Stored eval to run."""


class EvalRunPaginatedResponse(Model):
    """One page of eval runs."""

    results: list[EvalRun]
    """Items of this page."""

    metadata: PaginationMeta
    """Position of this page in the whole list."""


class UpdateEvalDTO(Model):
    """Changes to an eval. Fields left out stay as they are."""

    messages: list[EvalMessage] | None = None
    """The conversation, turn by turn: given messages, and points at which the assistant answers for itself and
    is judged.
    """

    name: Annotated[str | None, Field(max_length=80, min_length=1)] = None
    """Name of the eval."""

    description: Annotated[str | None, Field(max_length=500)] = None
    """Notes for your own use."""

    type: Literal["chat.mockConversation"] | None = None
    """Kind of eval."""
