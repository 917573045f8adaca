"""Types: models."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Field

from .._core.model import Model
from .._core.open_enums import open_enum
from .._core.scalars import Number, exact
from .server import Server

GoogleModelName: TypeAlias = Annotated[
    Literal[
        "gemini-3-flash-preview",
        "gemini-2.5-pro",
        "gemini-2.5-flash",
        "gemini-2.5-flash-lite",
        "gemini-2.0-flash-thinking-exp",
        "gemini-2.0-pro-exp-02-05",
        "gemini-2.0-flash",
        "gemini-2.0-flash-lite",
        "gemini-2.0-flash-exp",
        "gemini-2.0-flash-realtime-exp",
        "gemini-1.5-flash",
        "gemini-1.5-flash-002",
        "gemini-1.5-pro",
        "gemini-1.5-pro-002",
        "gemini-1.0-pro",
    ]
    | str,
    open_enum,
]
"""Name of a Gemini model."""


class CreateCustomKnowledgeBaseDTO(Model):
    """A knowledge base on your own server."""

    provider: Literal["custom-knowledge-base"] = "custom-knowledge-base"
    """Kind of knowledge base."""

    server: Server
    """Server that gets a `knowledge-base-request` with the messages. It answers with `documents` for the
    model, each with `content` and `similarity`, or with a finished `message` to speak.
    """


AnthropicModelName: TypeAlias = Annotated[
    Literal[
        "claude-3-opus-20240229",
        "claude-3-sonnet-20240229",
        "claude-3-haiku-20240307",
        "claude-3-5-sonnet-20240620",
        "claude-3-5-sonnet-20241022",
        "claude-3-5-haiku-20241022",
        "claude-3-7-sonnet-20250219",
        "claude-opus-4-20250514",
        "claude-opus-4-5-20251101",
        "claude-opus-4-6",
        "claude-sonnet-4-20250514",
        "claude-sonnet-4-5-20250929",
        "claude-sonnet-4-6",
        "claude-haiku-4-5-20251001",
    ]
    | str,
    open_enum,
]
"""Name of a Claude model."""


class AnthropicThinkingConfig(Model):
    """Lets a Claude model reason before it answers."""

    type: Literal["enabled"] = "enabled"
    """Always `enabled`; leave the whole object out to switch thinking off."""

    budget_tokens: Annotated[int, Field(alias="budgetTokens", ge=1024, le=100000)]
    """Upper limit on the tokens spent on reasoning."""


CustomMetadataSendMode: TypeAlias = Annotated[Literal["off", "variable", "destructured"] | str, open_enum]
"""How call data reaches your endpoint beside the messages. `variable` when left out.
- `off`: not at all
- `variable`: as one `metadata` field
- `destructured`: as separate fields at the top level

All but `off` also send `call`, `phoneNumber` and `customer`.
"""


class GeminiMultimodalLivePrebuiltVoiceConfig(Model):
    """One of Google's own voices."""

    voice_name: Annotated[
        Annotated[Literal["Puck", "Charon", "Kore", "Fenrir", "Aoede"] | str, open_enum],
        Field(alias="voiceName"),
    ]
    """Name of the voice."""


class GeminiMultimodalLiveVoiceConfig(Model):
    """Voice of Gemini's live API."""

    prebuilt_voice_config: Annotated[
        GeminiMultimodalLivePrebuiltVoiceConfig, Field(alias="prebuiltVoiceConfig")
    ]
    """One of Google's own voices."""


class GeminiMultimodalLiveSpeechConfig(Model):
    """Voice of Gemini's live API."""

    voice_config: Annotated[GeminiMultimodalLiveVoiceConfig, Field(alias="voiceConfig")]
    """Voice to speak with."""


class GoogleRealtimeConfig(Model):
    """Settings for Gemini's live API."""

    top_p: Annotated[Number | None, Field(alias="topP")] = None
    """Share of probability within which the next token is chosen."""

    top_k: Annotated[int | None, Field(alias="topK")] = None
    """Number of most probable tokens among which the next one is chosen."""

    presence_penalty: Annotated[Number | None, Field(alias="presencePenalty")] = None
    """How much tokens that have occurred are avoided."""

    frequency_penalty: Annotated[Number | None, Field(alias="frequencyPenalty")] = None
    """How much tokens that have occurred often are avoided."""

    speech_config: Annotated[GeminiMultimodalLiveSpeechConfig | None, Field(alias="speechConfig")] = None
    """Voice of the model."""


GroqModelName: TypeAlias = Annotated[
    Literal[
        "openai/gpt-oss-20b",
        "openai/gpt-oss-120b",
        "deepseek-r1-distill-llama-70b",
        "llama-3.3-70b-versatile",
        "llama-3.1-405b-reasoning",
        "llama-3.1-8b-instant",
        "llama3-8b-8192",
        "llama3-70b-8192",
        "gemma2-9b-it",
        "moonshotai/kimi-k2-instruct-0905",
        "meta-llama/llama-4-maverick-17b-128e-instruct",
        "meta-llama/llama-4-scout-17b-16e-instruct",
        "mistral-saba-24b",
        "compound-beta",
        "compound-beta-mini",
    ]
    | str,
    open_enum,
]
"""Model to use."""


OpenAIModelName: TypeAlias = Annotated[
    Literal[
        "gpt-5.4",
        "gpt-5.4-mini",
        "gpt-5.4-nano",
        "gpt-5.2",
        "gpt-5.2-chat-latest",
        "gpt-5.1",
        "gpt-5.1-chat-latest",
        "gpt-5",
        "gpt-5-chat-latest",
        "gpt-5-mini",
        "gpt-5-nano",
        "gpt-4.1-2025-04-14",
        "gpt-4.1-mini-2025-04-14",
        "gpt-4.1-nano-2025-04-14",
        "gpt-4.1",
        "gpt-4.1-mini",
        "gpt-4.1-nano",
        "chatgpt-4o-latest",
        "o3",
        "o3-mini",
        "o4-mini",
        "o1-mini",
        "o1-mini-2024-09-12",
        "gpt-4o-realtime-preview-2024-10-01",
        "gpt-4o-realtime-preview-2024-12-17",
        "gpt-4o-mini-realtime-preview-2024-12-17",
        "gpt-realtime-2025-08-28",
        "gpt-realtime-mini-2025-12-15",
        "gpt-4o-mini-2024-07-18",
        "gpt-4o-mini",
        "gpt-4o",
        "gpt-4o-2024-05-13",
        "gpt-4o-2024-08-06",
        "gpt-4o-2024-11-20",
        "gpt-4-turbo",
        "gpt-4-turbo-2024-04-09",
        "gpt-4-turbo-preview",
        "gpt-4-0125-preview",
        "gpt-4-1106-preview",
        "gpt-4",
        "gpt-4-0613",
        "gpt-3.5-turbo",
        "gpt-3.5-turbo-0125",
        "gpt-3.5-turbo-1106",
        "gpt-3.5-turbo-16k",
        "gpt-3.5-turbo-0613",
        "gpt-4.1-2025-04-14:westus",
        "gpt-4.1-2025-04-14:eastus2",
        "gpt-4.1-2025-04-14:eastus",
        "gpt-4.1-2025-04-14:westus3",
        "gpt-4.1-2025-04-14:northcentralus",
        "gpt-4.1-2025-04-14:southcentralus",
        "gpt-4.1-2025-04-14:westeurope",
        "gpt-4.1-2025-04-14:germanywestcentral",
        "gpt-4.1-2025-04-14:polandcentral",
        "gpt-4.1-2025-04-14:spaincentral",
        "gpt-4.1-mini-2025-04-14:westus",
        "gpt-4.1-mini-2025-04-14:eastus2",
        "gpt-4.1-mini-2025-04-14:eastus",
        "gpt-4.1-mini-2025-04-14:westus3",
        "gpt-4.1-mini-2025-04-14:northcentralus",
        "gpt-4.1-mini-2025-04-14:southcentralus",
        "gpt-4.1-mini-2025-04-14:westeurope",
        "gpt-4.1-mini-2025-04-14:germanywestcentral",
        "gpt-4.1-mini-2025-04-14:polandcentral",
        "gpt-4.1-mini-2025-04-14:spaincentral",
        "gpt-4.1-nano-2025-04-14:westus",
        "gpt-4.1-nano-2025-04-14:eastus2",
        "gpt-4.1-nano-2025-04-14:westus3",
        "gpt-4.1-nano-2025-04-14:northcentralus",
        "gpt-4.1-nano-2025-04-14:southcentralus",
        "gpt-4o-2024-11-20:swedencentral",
        "gpt-4o-2024-11-20:westus",
        "gpt-4o-2024-11-20:eastus2",
        "gpt-4o-2024-11-20:eastus",
        "gpt-4o-2024-11-20:westus3",
        "gpt-4o-2024-11-20:southcentralus",
        "gpt-4o-2024-11-20:westeurope",
        "gpt-4o-2024-11-20:germanywestcentral",
        "gpt-4o-2024-11-20:polandcentral",
        "gpt-4o-2024-11-20:spaincentral",
        "gpt-4o-2024-08-06:westus",
        "gpt-4o-2024-08-06:westus3",
        "gpt-4o-2024-08-06:eastus",
        "gpt-4o-2024-08-06:eastus2",
        "gpt-4o-2024-08-06:northcentralus",
        "gpt-4o-2024-08-06:southcentralus",
        "gpt-4o-mini-2024-07-18:westus",
        "gpt-4o-mini-2024-07-18:westus3",
        "gpt-4o-mini-2024-07-18:eastus",
        "gpt-4o-mini-2024-07-18:eastus2",
        "gpt-4o-mini-2024-07-18:northcentralus",
        "gpt-4o-mini-2024-07-18:southcentralus",
        "gpt-4o-2024-05-13:eastus2",
        "gpt-4o-2024-05-13:eastus",
        "gpt-4o-2024-05-13:northcentralus",
        "gpt-4o-2024-05-13:southcentralus",
        "gpt-4o-2024-05-13:westus3",
        "gpt-4o-2024-05-13:westus",
        "gpt-4-turbo-2024-04-09:eastus2",
        "gpt-4-0125-preview:eastus",
        "gpt-4-0125-preview:northcentralus",
        "gpt-4-0125-preview:southcentralus",
        "gpt-4-1106-preview:australiaeast",
        "gpt-4-1106-preview:canadaeast",
        "gpt-4-1106-preview:france",
        "gpt-4-1106-preview:india",
        "gpt-4-1106-preview:norway",
        "gpt-4-1106-preview:swedencentral",
        "gpt-4-1106-preview:uk",
        "gpt-4-1106-preview:westus",
        "gpt-4-1106-preview:westus3",
        "gpt-4-0613:canadaeast",
        "gpt-3.5-turbo-0125:canadaeast",
        "gpt-3.5-turbo-0125:northcentralus",
        "gpt-3.5-turbo-0125:southcentralus",
        "gpt-3.5-turbo-1106:canadaeast",
        "gpt-3.5-turbo-1106:westus",
    ]
    | str,
    open_enum,
]
"""Name of an OpenAI model, with an Azure region after the colon where one is wanted."""


XaiModelName: TypeAlias = Annotated[
    Literal[
        "grok-beta",
        "grok-2",
        "grok-3",
        "grok-4-fast-reasoning",
        "grok-4-fast-non-reasoning",
        "grok-4.20-0309-reasoning",
        "grok-4.20-0309-non-reasoning",
    ]
    | str,
    open_enum,
]
"""Model to use."""


OpenAITextModelName: TypeAlias = Annotated[
    Literal[
        "gpt-5.4",
        "gpt-5.4-mini",
        "gpt-5.4-nano",
        "gpt-5.2",
        "gpt-5.2-chat-latest",
        "gpt-5.1",
        "gpt-5.1-chat-latest",
        "gpt-5",
        "gpt-5-chat-latest",
        "gpt-5-mini",
        "gpt-5-nano",
        "gpt-4.1-2025-04-14",
        "gpt-4.1-mini-2025-04-14",
        "gpt-4.1-nano-2025-04-14",
        "gpt-4.1",
        "gpt-4.1-mini",
        "gpt-4.1-nano",
        "chatgpt-4o-latest",
        "o3",
        "o3-mini",
        "o4-mini",
        "o1-mini",
        "o1-mini-2024-09-12",
        "gpt-4o-mini-2024-07-18",
        "gpt-4o-mini",
        "gpt-4o",
        "gpt-4o-2024-05-13",
        "gpt-4o-2024-08-06",
        "gpt-4o-2024-11-20",
        "gpt-4-turbo",
        "gpt-4-turbo-2024-04-09",
        "gpt-4-turbo-preview",
        "gpt-4-0125-preview",
        "gpt-4-1106-preview",
        "gpt-4",
        "gpt-4-0613",
        "gpt-3.5-turbo",
        "gpt-3.5-turbo-0125",
        "gpt-3.5-turbo-1106",
        "gpt-3.5-turbo-16k",
        "gpt-3.5-turbo-0613",
        "gpt-4.1-2025-04-14:westus",
        "gpt-4.1-2025-04-14:eastus2",
        "gpt-4.1-2025-04-14:eastus",
        "gpt-4.1-2025-04-14:westus3",
        "gpt-4.1-2025-04-14:northcentralus",
        "gpt-4.1-2025-04-14:southcentralus",
        "gpt-4.1-2025-04-14:westeurope",
        "gpt-4.1-2025-04-14:germanywestcentral",
        "gpt-4.1-2025-04-14:polandcentral",
        "gpt-4.1-2025-04-14:spaincentral",
        "gpt-4.1-mini-2025-04-14:westus",
        "gpt-4.1-mini-2025-04-14:eastus2",
        "gpt-4.1-mini-2025-04-14:eastus",
        "gpt-4.1-mini-2025-04-14:westus3",
        "gpt-4.1-mini-2025-04-14:northcentralus",
        "gpt-4.1-mini-2025-04-14:southcentralus",
        "gpt-4.1-mini-2025-04-14:westeurope",
        "gpt-4.1-mini-2025-04-14:germanywestcentral",
        "gpt-4.1-mini-2025-04-14:polandcentral",
        "gpt-4.1-mini-2025-04-14:spaincentral",
        "gpt-4.1-nano-2025-04-14:westus",
        "gpt-4.1-nano-2025-04-14:eastus2",
        "gpt-4.1-nano-2025-04-14:westus3",
        "gpt-4.1-nano-2025-04-14:northcentralus",
        "gpt-4.1-nano-2025-04-14:southcentralus",
        "gpt-4o-2024-11-20:swedencentral",
        "gpt-4o-2024-11-20:westus",
        "gpt-4o-2024-11-20:eastus2",
        "gpt-4o-2024-11-20:eastus",
        "gpt-4o-2024-11-20:westus3",
        "gpt-4o-2024-11-20:southcentralus",
        "gpt-4o-2024-11-20:westeurope",
        "gpt-4o-2024-11-20:germanywestcentral",
        "gpt-4o-2024-11-20:polandcentral",
        "gpt-4o-2024-11-20:spaincentral",
        "gpt-4o-2024-08-06:westus",
        "gpt-4o-2024-08-06:westus3",
        "gpt-4o-2024-08-06:eastus",
        "gpt-4o-2024-08-06:eastus2",
        "gpt-4o-2024-08-06:northcentralus",
        "gpt-4o-2024-08-06:southcentralus",
        "gpt-4o-mini-2024-07-18:westus",
        "gpt-4o-mini-2024-07-18:westus3",
        "gpt-4o-mini-2024-07-18:eastus",
        "gpt-4o-mini-2024-07-18:eastus2",
        "gpt-4o-mini-2024-07-18:northcentralus",
        "gpt-4o-mini-2024-07-18:southcentralus",
        "gpt-4o-2024-05-13:eastus2",
        "gpt-4o-2024-05-13:eastus",
        "gpt-4o-2024-05-13:northcentralus",
        "gpt-4o-2024-05-13:southcentralus",
        "gpt-4o-2024-05-13:westus3",
        "gpt-4o-2024-05-13:westus",
        "gpt-4-turbo-2024-04-09:eastus2",
        "gpt-4-0125-preview:eastus",
        "gpt-4-0125-preview:northcentralus",
        "gpt-4-0125-preview:southcentralus",
        "gpt-4-1106-preview:australiaeast",
        "gpt-4-1106-preview:canadaeast",
        "gpt-4-1106-preview:france",
        "gpt-4-1106-preview:india",
        "gpt-4-1106-preview:norway",
        "gpt-4-1106-preview:swedencentral",
        "gpt-4-1106-preview:uk",
        "gpt-4-1106-preview:westus",
        "gpt-4-1106-preview:westus3",
        "gpt-4-0613:canadaeast",
        "gpt-3.5-turbo-0125:canadaeast",
        "gpt-3.5-turbo-0125:northcentralus",
        "gpt-3.5-turbo-0125:southcentralus",
        "gpt-3.5-turbo-1106:canadaeast",
        "gpt-3.5-turbo-1106:westus",
    ]
    | str,
    open_enum,
]
"""Name of an OpenAI model, with an Azure region after the colon where one is wanted."""


class WorkflowOpenAIModel(Model):
    """An OpenAI model for extractions and workflows."""

    provider: Literal["openai"] = "openai"
    """Company or service that runs the model."""

    model: OpenAITextModelName
    """Model to use. A region after the colon pins it to that Azure region, for rules about where data may be
    processed; without one Vapi picks the fastest.
    """

    temperature: Annotated[float | None, Field(ge=0.0, le=2.0), exact] = None
    """Randomness of the answer; 0 is the steadiest."""

    max_tokens: Annotated[int | None, Field(alias="maxTokens", ge=50, le=10000)] = None
    """Upper limit on the tokens of one answer."""


class WorkflowAnthropicModel(Model):
    """A Claude model, reached directly at Anthropic."""

    provider: Literal["anthropic"] = "anthropic"
    """Company or service that runs the model."""

    model: AnthropicModelName
    """Model to use."""

    thinking: AnthropicThinkingConfig | None = None
    """Extended thinking. `maxTokens` has to exceed its `budgetTokens`."""

    temperature: Annotated[float | None, Field(ge=0.0, le=2.0), exact] = None
    """Randomness of the answer; 0 is the steadiest."""

    max_tokens: Annotated[int | None, Field(alias="maxTokens", ge=50, le=10000)] = None
    """Upper limit on the tokens of one answer."""


class WorkflowAnthropicBedrockModel(Model):
    """A Claude model, reached through Amazon Bedrock."""

    provider: Literal["anthropic-bedrock"] = "anthropic-bedrock"
    """Company or service that runs the model."""

    model: AnthropicModelName
    """Model to use."""

    thinking: AnthropicThinkingConfig | None = None
    """Extended thinking. `maxTokens` has to exceed its `budgetTokens`."""

    temperature: Annotated[float | None, Field(ge=0.0, le=2.0), exact] = None
    """Randomness of the answer; 0 is the steadiest."""

    max_tokens: Annotated[int | None, Field(alias="maxTokens", ge=50, le=10000)] = None
    """Upper limit on the tokens of one answer."""


class WorkflowGoogleModel(Model):
    """A Gemini model from Google."""

    provider: Literal["google"] = "google"
    """Company or service that runs the model."""

    model: GoogleModelName
    """Model to use."""

    temperature: Annotated[float | None, Field(ge=0.0, le=2.0), exact] = None
    """Randomness of the answer; 0 is the steadiest."""

    max_tokens: Annotated[int | None, Field(alias="maxTokens", ge=50, le=10000)] = None
    """Upper limit on the tokens of one answer."""


class WorkflowCustomModel(Model):
    """Your own model behind an endpoint that speaks OpenAI's protocol."""

    provider: Literal["custom-llm"] = "custom-llm"
    """Company or service that runs the model."""

    metadata_send_mode: Annotated[CustomMetadataSendMode | None, Field(alias="metadataSendMode")] = None
    """How call data reaches your endpoint beside the messages. `variable` when left out.
    - `off`: not at all
    - `variable`: as one `metadata` field
    - `destructured`: as separate fields at the top level

    All but `off` also send `call`, `phoneNumber` and `customer`.
    """

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
    """Upper limit on the tokens of one answer."""


WorkflowModel: TypeAlias = Annotated[
    WorkflowOpenAIModel
    | WorkflowAnthropicModel
    | WorkflowAnthropicBedrockModel
    | WorkflowGoogleModel
    | WorkflowCustomModel,
    Field(discriminator="provider"),
]
"""A language model for extractions and workflow nodes."""


class KnowledgeBase(Model):
    """Files that a query tool searches."""

    name: str
    """What to call the knowledge base."""

    provider: Literal["google"] = "google"
    """Provider whose model searches."""

    model: GoogleModelName | None = None
    """Model that searches."""

    description: str
    """What is in the files, so that the model knows when to search them."""

    file_ids: Annotated[list[str], Field(alias="fileIds")]
    """Stored files to search."""
