"""TypedDicts for the types: models."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from ..models import (
        AnthropicModelName,
        AnthropicThinkingConfig,
        CustomMetadataSendMode,
        GeminiMultimodalLivePrebuiltVoiceConfig,
        GeminiMultimodalLiveSpeechConfig,
        GeminiMultimodalLiveVoiceConfig,
        GoogleModelName,
        OpenAITextModelName,
    )
    from ..server import Server
    from .server import ServerDict


class AnthropicThinkingConfigDict(TypedDict, total=False):
    """Lets a Claude model reason before it answers."""

    type: Required[Literal["enabled"]]
    budgetTokens: Required[int]


class CreateCustomKnowledgeBaseDTODict(TypedDict, total=False):
    """A knowledge base on your own server."""

    provider: Required[Literal["custom-knowledge-base"]]
    server: Required[Server | ServerDict]


class GeminiMultimodalLivePrebuiltVoiceConfigDict(TypedDict, total=False):
    """One of Google's own voices."""

    voiceName: Required[Literal["Puck", "Charon", "Kore", "Fenrir", "Aoede"] | str]


class GeminiMultimodalLiveSpeechConfigDict(TypedDict, total=False):
    """Voice of Gemini's live API."""

    voiceConfig: Required[GeminiMultimodalLiveVoiceConfig | GeminiMultimodalLiveVoiceConfigDict]


class GeminiMultimodalLiveVoiceConfigDict(TypedDict, total=False):
    """Voice of Gemini's live API."""

    prebuiltVoiceConfig: Required[
        GeminiMultimodalLivePrebuiltVoiceConfig | GeminiMultimodalLivePrebuiltVoiceConfigDict
    ]


class GoogleRealtimeConfigDict(TypedDict, total=False):
    """Settings for Gemini's live API."""

    topP: float
    topK: int
    presencePenalty: float
    frequencyPenalty: float
    speechConfig: GeminiMultimodalLiveSpeechConfig | GeminiMultimodalLiveSpeechConfigDict


class KnowledgeBaseDict(TypedDict, total=False):
    """Files that a query tool searches."""

    name: Required[str]
    provider: Required[Literal["google"]]
    model: GoogleModelName
    description: Required[str]
    fileIds: Required[Sequence[str]]


class WorkflowAnthropicBedrockModelDict(TypedDict, total=False):
    """A Claude model, reached through Amazon Bedrock."""

    provider: Required[Literal["anthropic-bedrock"]]
    model: Required[AnthropicModelName]
    thinking: AnthropicThinkingConfig | AnthropicThinkingConfigDict
    temperature: float
    maxTokens: int


class WorkflowAnthropicModelDict(TypedDict, total=False):
    """A Claude model, reached directly at Anthropic."""

    provider: Required[Literal["anthropic"]]
    model: Required[AnthropicModelName]
    thinking: AnthropicThinkingConfig | AnthropicThinkingConfigDict
    temperature: float
    maxTokens: int


class WorkflowCustomModelDict(TypedDict, total=False):
    """Your own model behind an endpoint that speaks OpenAI's protocol."""

    provider: Required[Literal["custom-llm"]]
    metadataSendMode: CustomMetadataSendMode
    url: Required[str]
    headers: Mapping[str, Any]
    timeoutSeconds: float
    model: Required[str]
    temperature: float
    maxTokens: int


class WorkflowGoogleModelDict(TypedDict, total=False):
    """A Gemini model from Google."""

    provider: Required[Literal["google"]]
    model: Required[GoogleModelName]
    temperature: float
    maxTokens: int


WorkflowModelDict: TypeAlias = (
    "WorkflowOpenAIModelDict | WorkflowAnthropicModelDict | WorkflowAnthropicBedrockModelDict | WorkflowGoogleModelDict | WorkflowCustomModelDict"
)


class WorkflowOpenAIModelDict(TypedDict, total=False):
    """An OpenAI model for extractions and workflows."""

    provider: Required[Literal["openai"]]
    model: Required[OpenAITextModelName]
    temperature: float
    maxTokens: int
