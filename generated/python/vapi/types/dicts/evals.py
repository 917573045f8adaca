"""TypedDicts for the types: evals."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any, Literal

    from ..evals import (
        AssistantMessageEvaluationContinuePlan,
        AssistantMessageJudgePlan,
        AssistantMessageJudgePlanAI,
        ChatEvalAssistantMessageMockToolCall,
        CreateEvalDTO,
        Eval,
        EvalMessage,
        EvalModel,
        EvalResultMessage,
        EvalRun,
        EvalRunResult,
        EvalTarget,
    )
    from ..models import AnthropicModelName, AnthropicThinkingConfig, GoogleModelName, OpenAITextModelName
    from ..pagination import PaginationMeta
    from ..shared import AssistantOverrides, CreateAssistantDTO, CreateSquadDTO
    from .models import AnthropicThinkingConfigDict
    from .pagination import PaginationMetaDict
    from .shared import AssistantOverridesDict, CreateAssistantDTODict, CreateSquadDTODict


class AssistantMessageEvaluationContinuePlanDict(TypedDict, total=False):
    """How to go on after a judgement."""

    exitOnFailureEnabled: bool
    contentOverride: str
    toolCallsOverride: Sequence[
        ChatEvalAssistantMessageMockToolCall | ChatEvalAssistantMessageMockToolCallDict
    ]


AssistantMessageJudgePlanDict: TypeAlias = (
    "AssistantMessageJudgePlanExactDict | AssistantMessageJudgePlanRegexDict | AssistantMessageJudgePlanAIDict"
)


class AssistantMessageJudgePlanAIDict(TypedDict, total=False):
    """Lets a language model judge an answer."""

    model: Required[EvalModel | EvalModelDict]
    type: Required[Literal["ai"]]
    autoIncludeMessageHistory: bool


class AssistantMessageJudgePlanExactDict(TypedDict, total=False):
    """Judges an answer by comparing it with the one expected."""

    type: Required[Literal["exact"]]
    content: Required[str]
    toolCalls: Sequence[ChatEvalAssistantMessageMockToolCall | ChatEvalAssistantMessageMockToolCallDict]


class AssistantMessageJudgePlanRegexDict(TypedDict, total=False):
    """Judges an answer by regular expressions."""

    type: Required[Literal["regex"]]
    content: Required[str]
    toolCalls: Sequence[ChatEvalAssistantMessageMockToolCall | ChatEvalAssistantMessageMockToolCallDict]


class ChatEvalAssistantMessageEvaluationDict(TypedDict, total=False):
    """A point at which the assistant answers for itself and is judged."""

    role: Required[Literal["assistant"]]
    judgePlan: Required[AssistantMessageJudgePlan | AssistantMessageJudgePlanDict]
    continuePlan: AssistantMessageEvaluationContinuePlan | AssistantMessageEvaluationContinuePlanDict


class ChatEvalAssistantMessageMockDict(TypedDict, total=False):
    """A given answer of the assistant."""

    role: Required[Literal["assistant"]]
    content: str
    toolCalls: Sequence[ChatEvalAssistantMessageMockToolCall | ChatEvalAssistantMessageMockToolCallDict]


class ChatEvalAssistantMessageMockToolCallDict(TypedDict, total=False):
    """A tool that the assistant asks for."""

    name: Required[str]
    arguments: Mapping[str, Any]


class ChatEvalSystemMessageMockDict(TypedDict, total=False):
    """A given instruction in the middle of the conversation."""

    role: Required[Literal["system"]]
    content: Required[str]


class ChatEvalToolResponseMessageEvaluationDict(TypedDict, total=False):
    """A point at which a tool's result is judged."""

    role: Required[Literal["tool"]]
    judgePlan: Required[AssistantMessageJudgePlanAI | AssistantMessageJudgePlanAIDict]


class ChatEvalToolResponseMessageMockDict(TypedDict, total=False):
    """A given result of a tool."""

    role: Required[Literal["tool"]]
    content: Required[str]


class ChatEvalUserMessageMockDict(TypedDict, total=False):
    """A given message of the customer."""

    role: Required[Literal["user"]]
    content: Required[str]


class CreateEvalDTODict(TypedDict, total=False):
    """A simulated conversation with the points at which to judge the assistant."""

    messages: Required[Sequence[EvalMessage | EvalMessageDict]]
    name: str
    description: str
    type: Required[Literal["chat.mockConversation"]]


class CreateEvalRunDTODict(TypedDict, total=False):
    """A run to start. Name a stored eval or give one in full."""

    eval: CreateEvalDTO | CreateEvalDTODict
    target: Required[EvalTarget | EvalTargetDict]
    type: Required[Literal["eval"]]
    evalId: str


class EvalDict(TypedDict, total=False):
    """A stored eval."""

    messages: Required[Sequence[EvalMessage | EvalMessageDict]]
    id: Required[str]
    orgId: Required[str]
    createdAt: Required[datetime | str]
    updatedAt: Required[datetime | str]
    name: str
    description: str
    type: Required[Literal["chat.mockConversation"]]


class EvalAnthropicModelDict(TypedDict, total=False):
    """A Claude model that judges."""

    provider: Required[Literal["anthropic"]]
    model: Required[AnthropicModelName]
    thinking: AnthropicThinkingConfig | AnthropicThinkingConfigDict
    temperature: float
    maxTokens: int
    messages: Required[Sequence[Mapping[str, Any]]]


class EvalCustomModelDict(TypedDict, total=False):
    """Your own model that judges, behind an endpoint that speaks OpenAI's protocol."""

    provider: Required[Literal["custom-llm"]]
    url: Required[str]
    headers: Mapping[str, Any]
    timeoutSeconds: float
    model: Required[str]
    temperature: float
    maxTokens: int
    messages: Required[Sequence[Mapping[str, Any]]]


class EvalGoogleModelDict(TypedDict, total=False):
    """A Gemini model that judges."""

    provider: Required[Literal["google"]]
    model: Required[GoogleModelName]
    temperature: float
    maxTokens: int
    messages: Required[Sequence[Mapping[str, Any]]]


EvalMessageDict: TypeAlias = (
    "ChatEvalAssistantMessageMockDict | ChatEvalSystemMessageMockDict | ChatEvalToolResponseMessageMockDict | ChatEvalToolResponseMessageEvaluationDict | ChatEvalUserMessageMockDict | ChatEvalAssistantMessageEvaluationDict"
)


EvalModelDict: TypeAlias = (
    "EvalOpenAIModelDict | EvalAnthropicModelDict | EvalGoogleModelDict | EvalCustomModelDict"
)


class EvalOpenAIModelDict(TypedDict, total=False):
    """An OpenAI model that judges."""

    provider: Required[Literal["openai"]]
    model: Required[OpenAITextModelName]
    temperature: float
    maxTokens: int
    messages: Required[Sequence[Mapping[str, Any]]]


class EvalPaginatedResponseDict(TypedDict, total=False):
    """One page of evals."""

    results: Required[Sequence[Eval | EvalDict]]
    metadata: Required[PaginationMeta | PaginationMetaDict]


EvalResultMessageDict: TypeAlias = (
    "ChatEvalUserMessageMockDict | ChatEvalSystemMessageMockDict | ChatEvalToolResponseMessageMockDict | ChatEvalAssistantMessageMockDict"
)


class EvalRunDict(TypedDict, total=False):
    """A run of an eval."""

    status: Required[Literal["running", "ended", "queued"] | str]
    endedReason: Required[Literal["mockConversation.done", "error", "timeout", "cancelled", "aborted"] | str]
    eval: CreateEvalDTO | CreateEvalDTODict
    target: Required[EvalTarget | EvalTargetDict]
    id: Required[str]
    orgId: Required[str]
    createdAt: Required[datetime | str]
    startedAt: Required[datetime | str]
    endedAt: Required[datetime | str]
    endedMessage: str
    results: Required[Sequence[EvalRunResult | EvalRunResultDict]]
    cost: Required[float]
    costs: Required[Sequence[Mapping[str, Any]]]
    type: Required[Literal["eval"]]
    evalId: str


class EvalRunPaginatedResponseDict(TypedDict, total=False):
    """One page of eval runs."""

    results: Required[Sequence[EvalRun | EvalRunDict]]
    metadata: Required[PaginationMeta | PaginationMetaDict]


class EvalRunResultDict(TypedDict, total=False):
    """Result of one eval."""

    status: Required[Literal["pass", "fail"] | str]
    messages: Required[Sequence[EvalResultMessage | EvalResultMessageDict]]
    startedAt: Required[datetime | str]
    endedAt: Required[datetime | str]


class EvalRunTargetAssistantDict(TypedDict, total=False):
    """An assistant to test. Name a stored one or give one in full."""

    assistant: CreateAssistantDTO | CreateAssistantDTODict
    assistantOverrides: AssistantOverrides | AssistantOverridesDict
    type: Required[Literal["assistant"]]
    assistantId: str


class EvalRunTargetSquadDict(TypedDict, total=False):
    """A squad to test. Name a stored one or give one in full."""

    squad: CreateSquadDTO | CreateSquadDTODict
    assistantOverrides: AssistantOverrides | AssistantOverridesDict
    type: Required[Literal["squad"]]
    squadId: str


EvalTargetDict: TypeAlias = "EvalRunTargetAssistantDict | EvalRunTargetSquadDict"


class UpdateEvalDTODict(TypedDict, total=False):
    """Changes to an eval. Fields left out stay as they are."""

    messages: Sequence[EvalMessage | EvalMessageDict]
    name: str
    description: str
    type: Literal["chat.mockConversation"]
