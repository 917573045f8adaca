"""Dicts in the shape of types: structured outputs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any, Literal

    from ..shared import PaginationMeta
    from ..structured_outputs import (
        AnthropicThinkingConfig,
        ComplianceOverride,
        CreateStructuredOutputDTO,
        JsonSchema,
        JsonSchemaFormat,
        StructuredOutput,
        StructuredOutputType,
        WorkflowAnthropicModelName,
        WorkflowGoogleModelName,
        WorkflowModel,
        WorkflowOpenAIModelName,
    )
    from .shared import PaginationMetaDict


class AnthropicThinkingConfigDict(TypedDict, total=False):
    """Lets a Claude model reason before it answers."""

    type: Required[Literal["enabled"]]
    budgetTokens: Required[float]


class ComplianceOverrideDict(TypedDict, total=False):
    """Exceptions to an organisation's compliance settings."""

    forceStoreOnHipaaEnabled: bool


class CreateStructuredOutputDTODict(TypedDict, total=False):
    """A new extraction. Only a name and a schema are mandatory."""

    type: StructuredOutputType
    regex: str
    model: WorkflowModel | WorkflowModelDict
    compliancePlan: ComplianceOverride | ComplianceOverrideDict
    name: Required[str]
    schema: Required[JsonSchema | JsonSchemaDict]
    description: str
    assistantIds: Sequence[str]
    workflowIds: Sequence[str]


class JsonSchemaDict(TypedDict, total=False):
    """The part of JSON Schema that Vapi and the model providers understand."""

    type: Required[Literal["string", "number", "integer", "boolean", "array", "object"]]
    items: JsonSchema | JsonSchemaDict
    properties: Mapping[str, JsonSchema | JsonSchemaDict]
    description: str
    pattern: str
    format: JsonSchemaFormat
    required: Sequence[str]
    enum: Sequence[str]
    title: str


class StructuredOutputDict(TypedDict, total=False):
    """An extraction as stored, with the assistants and workflows that use it."""

    type: StructuredOutputType
    regex: str
    model: WorkflowModel | WorkflowModelDict
    compliancePlan: ComplianceOverride | ComplianceOverrideDict
    id: Required[str]
    orgId: Required[str]
    createdAt: Required[datetime | str]
    updatedAt: Required[datetime | str]
    name: Required[str]
    description: str
    assistantIds: Sequence[str]
    workflowIds: Sequence[str]
    schema: Required[JsonSchema | JsonSchemaDict]


class StructuredOutputPaginatedResponseDict(TypedDict, total=False):
    """One page of structured outputs."""

    results: Required[Sequence[StructuredOutput | StructuredOutputDict]]
    metadata: Required[PaginationMeta | PaginationMetaDict]


class StructuredOutputRunDTODict(TypedDict, total=False):
    """Which extraction to run on which past calls. Name a stored one or give one in full."""

    previewEnabled: bool
    structuredOutputId: str
    structuredOutput: CreateStructuredOutputDTO | CreateStructuredOutputDTODict
    callIds: Required[Sequence[str]]


class UpdateStructuredOutputDTODict(TypedDict, total=False):
    """Changes to an extraction. Fields left out stay as they are."""

    type: StructuredOutputType
    regex: str
    model: WorkflowModel | WorkflowModelDict
    compliancePlan: ComplianceOverride | ComplianceOverrideDict
    name: str
    description: str
    assistantIds: Sequence[str]
    workflowIds: Sequence[str]
    schema: JsonSchema | JsonSchemaDict


class WorkflowAnthropicBedrockModelDict(TypedDict, total=False):
    """A Claude model, reached through Amazon Bedrock."""

    provider: Required[Literal["anthropic-bedrock"]]
    model: Required[WorkflowAnthropicModelName]
    thinking: AnthropicThinkingConfig | AnthropicThinkingConfigDict
    temperature: float
    maxTokens: float


class WorkflowAnthropicModelDict(TypedDict, total=False):
    """A Claude model, reached directly at Anthropic."""

    provider: Required[Literal["anthropic"]]
    model: Required[WorkflowAnthropicModelName]
    thinking: AnthropicThinkingConfig | AnthropicThinkingConfigDict
    temperature: float
    maxTokens: float


class WorkflowCustomModelDict(TypedDict, total=False):
    """Your own model behind an endpoint that speaks OpenAI's protocol."""

    provider: Required[Literal["custom-llm"]]
    metadataSendMode: Literal["off", "variable", "destructured"]
    url: Required[str]
    headers: Mapping[str, Any]
    timeoutSeconds: float
    model: Required[str]
    temperature: float
    maxTokens: float


class WorkflowGoogleModelDict(TypedDict, total=False):
    """A Gemini model from Google."""

    provider: Required[Literal["google"]]
    model: Required[WorkflowGoogleModelName]
    temperature: float
    maxTokens: float


WorkflowModelDict: TypeAlias = (
    "WorkflowOpenAIModelDict | WorkflowAnthropicModelDict | WorkflowAnthropicBedrockModelDict | WorkflowGoogleModelDict | WorkflowCustomModelDict"
)


class WorkflowOpenAIModelDict(TypedDict, total=False):
    """An OpenAI model for extractions and workflows."""

    provider: Required[Literal["openai"]]
    model: Required[WorkflowOpenAIModelName]
    temperature: float
    maxTokens: float
