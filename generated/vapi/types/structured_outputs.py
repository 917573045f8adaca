"""Types: structured outputs."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Field

from .._core.model import Model
from .._core.scalars import DateTime, exact
from .shared import PaginationMeta


class AnthropicThinkingConfig(Model):
    """Lets a Claude model reason before it answers."""

    type: Literal["enabled"] = "enabled"
    """Always `enabled`; leave the whole object out to switch thinking off."""

    budget_tokens: Annotated[float, Field(alias="budgetTokens", ge=1024.0, le=100000.0), exact]
    """Most tokens to spend on reasoning."""


class ComplianceOverride(Model):
    """Exceptions to an organisation's compliance settings."""

    force_store_on_hipaa_enabled: Annotated[bool | None, Field(alias="forceStoreOnHipaaEnabled")] = None
    """Whether to store the value although HIPAA mode is on. Choose this only for values that can hold nothing
    sensitive.
    """


StructuredOutputType: TypeAlias = Literal["ai", "regex"]
"""How the value is found: `ai` asks a language model, `regex` searches the transcript for a pattern. `ai` when
left out.
"""


WorkflowOpenAIModelName: TypeAlias = Literal[
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
"""Model to use. A region after the colon pins it to that Azure region, for rules about where data may be
processed; without one Vapi picks the fastest.
"""


class WorkflowOpenAIModel(Model):
    """An OpenAI model for extractions and workflows."""

    provider: Literal["openai"] = "openai"
    """Company or service that runs the model."""

    model: WorkflowOpenAIModelName
    """Model to use. A region after the colon pins it to that Azure region, for rules about where data may be
    processed; without one Vapi picks the fastest.
    """

    temperature: Annotated[float | None, Field(ge=0.0, le=2.0), exact] = None
    """Randomness of the answer; 0 is the steadiest."""

    max_tokens: Annotated[float | None, Field(alias="maxTokens", ge=50.0, le=10000.0), exact] = None
    """Most tokens that one answer may have."""


WorkflowAnthropicModelName: TypeAlias = Literal[
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
"""Model to use."""


class WorkflowAnthropicModel(Model):
    """A Claude model, reached directly at Anthropic."""

    provider: Literal["anthropic"] = "anthropic"
    """Company or service that runs the model."""

    model: WorkflowAnthropicModelName
    """Model to use."""

    thinking: AnthropicThinkingConfig | None = None
    """Extended thinking. `maxTokens` has to exceed its `budgetTokens`."""

    temperature: Annotated[float | None, Field(ge=0.0, le=2.0), exact] = None
    """Randomness of the answer; 0 is the steadiest."""

    max_tokens: Annotated[float | None, Field(alias="maxTokens", ge=50.0, le=10000.0), exact] = None
    """Most tokens that one answer may have."""


class WorkflowAnthropicBedrockModel(Model):
    """A Claude model, reached through Amazon Bedrock."""

    provider: Literal["anthropic-bedrock"] = "anthropic-bedrock"
    """Company or service that runs the model."""

    model: WorkflowAnthropicModelName
    """Model to use."""

    thinking: AnthropicThinkingConfig | None = None
    """Extended thinking. `maxTokens` has to exceed its `budgetTokens`."""

    temperature: Annotated[float | None, Field(ge=0.0, le=2.0), exact] = None
    """Randomness of the answer; 0 is the steadiest."""

    max_tokens: Annotated[float | None, Field(alias="maxTokens", ge=50.0, le=10000.0), exact] = None
    """Most tokens that one answer may have."""


WorkflowGoogleModelName: TypeAlias = Literal[
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
"""Model to use."""


class WorkflowGoogleModel(Model):
    """A Gemini model from Google."""

    provider: Literal["google"] = "google"
    """Company or service that runs the model."""

    model: WorkflowGoogleModelName
    """Model to use."""

    temperature: Annotated[float | None, Field(ge=0.0, le=2.0), exact] = None
    """Randomness of the answer; 0 is the steadiest."""

    max_tokens: Annotated[float | None, Field(alias="maxTokens", ge=50.0, le=10000.0), exact] = None
    """Most tokens that one answer may have."""


class WorkflowCustomModel(Model):
    """Your own model behind an endpoint that speaks OpenAI's protocol."""

    provider: Literal["custom-llm"] = "custom-llm"
    """Company or service that runs the model."""

    metadata_send_mode: Annotated[
        Literal["off", "variable", "destructured"] | None, Field(alias="metadataSendMode")
    ] = None
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

    max_tokens: Annotated[float | None, Field(alias="maxTokens", ge=50.0, le=10000.0), exact] = None
    """Most tokens that one answer may have."""


WorkflowModel: TypeAlias = Annotated[
    WorkflowOpenAIModel
    | WorkflowAnthropicModel
    | WorkflowAnthropicBedrockModel
    | WorkflowGoogleModel
    | WorkflowCustomModel,
    Field(discriminator="provider"),
]
"""Language model that reads the conversation. GPT-4.1 with Vapi's own prompts when left out.

Your own prompts go into `messages`. Together they have to mention the conversation, as
`{{transcript}}` or `{{messages}}`, and the wanted output, as `{{structuredOutput}}` or one of
its parts, such as `{{structuredOutput.schema}}`. Liquid syntax works throughout.
"""


JsonSchemaFormat: TypeAlias = Literal[
    "date-time", "time", "date", "duration", "email", "hostname", "ipv4", "ipv6", "uuid"
]
"""Well-known kind of string. Use `pattern` for anything else."""


class JsonSchema(Model):
    """The part of JSON Schema that Vapi and the model providers understand."""

    type: Literal["string", "number", "integer", "boolean", "array", "object"]
    """Type of the value. Describe an `array` further with `items` and an `object` with `properties`."""

    items: JsonSchema | None = None
    """Schema of each element. Mandatory for arrays."""

    properties: dict[str, JsonSchema] | None = None
    """Schema of each property, by name. Mandatory for objects."""

    description: str | None = None
    """Hint for the model about what belongs here."""

    pattern: str | None = None
    """Regular expression that a string has to match. Use `format` for common kinds of string."""

    format: JsonSchemaFormat | None = None
    """Well-known kind of string. Use `pattern` for anything else."""

    required: list[str] | None = None
    """Names of the properties that an object must have."""

    enum: list[str] | None = None
    """The only values allowed."""

    title: str | None = None
    """Short heading for people who read the schema."""


class CreateStructuredOutputDTO(Model):
    """A new extraction. Only a name and a schema are mandatory."""

    type: StructuredOutputType | None = None
    """How the value is found: `ai` asks a language model, `regex` searches the transcript for a pattern. `ai`
    when left out.
    """

    regex: Annotated[str | None, Field(max_length=1000, min_length=1)] = None
    """Pattern for `type: regex`, in RE2 syntax, either bare (`\\d+`) or with delimiters and flags
    (`/\\d+/gi`). What you get depends on the type that `schema` asks for:
    - boolean: whether the pattern occurs
    - string: the first capture group, or else the whole first match
    - number or integer: the leading match, converted
    - array: every match
    """

    model: WorkflowModel | None = None
    """Language model that reads the conversation. GPT-4.1 with Vapi's own prompts when left out.

    Your own prompts go into `messages`. Together they have to mention the conversation, as
    `{{transcript}}` or `{{messages}}`, and the wanted output, as `{{structuredOutput}}` or one of
    its parts, such as `{{structuredOutput.schema}}`. Liquid syntax works throughout.
    """

    compliance_plan: Annotated[ComplianceOverride | None, Field(alias="compliancePlan")] = None
    """Exceptions to the storage rules of HIPAA mode for this value."""

    name: Annotated[str, Field(max_length=40, min_length=1)]
    """Name shown in the dashboard and in results."""

    schema_: Annotated[JsonSchema, Field(alias="schema")]
    """JSON Schema of the value to extract."""

    description: str | None = None
    """What the value stands for. The model reads it too, so say what counts and what does not."""

    assistant_ids: Annotated[list[str] | None, Field(alias="assistantIds")] = None
    """Assistants after whose calls the value is extracted."""

    workflow_ids: Annotated[list[str] | None, Field(alias="workflowIds")] = None
    """Workflows after whose runs the value is extracted."""


class StructuredOutput(Model):
    """An extraction as stored, with the assistants and workflows that use it."""

    type: StructuredOutputType | None = None
    """How the value is found: `ai` asks a language model, `regex` searches the transcript for a pattern. `ai`
    when left out.
    """

    regex: Annotated[str | None, Field(max_length=1000, min_length=1)] = None
    """Pattern for `type: regex`, in RE2 syntax, either bare (`\\d+`) or with delimiters and flags
    (`/\\d+/gi`). What you get depends on the type that `schema` asks for:
    - boolean: whether the pattern occurs
    - string: the first capture group, or else the whole first match
    - number or integer: the leading match, converted
    - array: every match
    """

    model: WorkflowModel | None = None
    """Language model that reads the conversation. GPT-4.1 with Vapi's own prompts when left out.

    Your own prompts go into `messages`. Together they have to mention the conversation, as
    `{{transcript}}` or `{{messages}}`, and the wanted output, as `{{structuredOutput}}` or one of
    its parts, such as `{{structuredOutput.schema}}`. Liquid syntax works throughout.
    """

    compliance_plan: Annotated[ComplianceOverride | None, Field(alias="compliancePlan")] = None
    """Exceptions to the storage rules of HIPAA mode for this value."""

    id: str
    """Identifier, given by Vapi."""

    org_id: Annotated[str, Field(alias="orgId")]
    """Organisation that owns it."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """Moment of creation."""

    updated_at: Annotated[DateTime, Field(alias="updatedAt")]
    """Moment of the last change."""

    name: Annotated[str, Field(max_length=40, min_length=1)]
    """Name shown in the dashboard and in results."""

    description: str | None = None
    """What the value stands for. The model reads it too, so say what counts and what does not."""

    assistant_ids: Annotated[list[str] | None, Field(alias="assistantIds")] = None
    """Assistants after whose calls the value is extracted."""

    workflow_ids: Annotated[list[str] | None, Field(alias="workflowIds")] = None
    """Workflows after whose runs the value is extracted."""

    schema_: Annotated[JsonSchema, Field(alias="schema")]
    """JSON Schema of the value to extract."""


class StructuredOutputPaginatedResponse(Model):
    """One page of structured outputs."""

    results: list[StructuredOutput]
    """Items of this page."""

    metadata: PaginationMeta


class StructuredOutputRunDTO(Model):
    """Which extraction to run on which past calls. Name a stored one or give one in full."""

    preview_enabled: Annotated[bool | None, Field(alias="previewEnabled")] = None
    """Whether to return the value without storing it. Works on one call at a time. By default the value is
    stored with each call.
    """

    structured_output_id: Annotated[str | None, Field(alias="structuredOutputId")] = None
    """Stored extraction to run; its value replaces the one that a call already has. Needed unless
    `structuredOutput` is given.
    """

    structured_output: Annotated[CreateStructuredOutputDTO | None, Field(alias="structuredOutput")] = None
    """Extraction given in full, for this run only; its value joins those that a call already has. Needed
    unless `structuredOutputId` is given.
    """

    call_ids: Annotated[list[str], Field(alias="callIds")]
    """Calls to run on, exactly one for a preview and otherwise at most 100."""


class UpdateStructuredOutputDTO(Model):
    """Changes to an extraction. Fields left out stay as they are."""

    type: StructuredOutputType | None = None
    """How the value is found: `ai` asks a language model, `regex` searches the transcript for a pattern. `ai`
    when left out.
    """

    regex: Annotated[str | None, Field(max_length=1000, min_length=1)] = None
    """Pattern for `type: regex`, in RE2 syntax, either bare (`\\d+`) or with delimiters and flags
    (`/\\d+/gi`). What you get depends on the type that `schema` asks for:
    - boolean: whether the pattern occurs
    - string: the first capture group, or else the whole first match
    - number or integer: the leading match, converted
    - array: every match
    """

    model: WorkflowModel | None = None
    """Language model that reads the conversation. GPT-4.1 with Vapi's own prompts when left out.

    Your own prompts go into `messages`. Together they have to mention the conversation, as
    `{{transcript}}` or `{{messages}}`, and the wanted output, as `{{structuredOutput}}` or one of
    its parts, such as `{{structuredOutput.schema}}`. Liquid syntax works throughout.
    """

    compliance_plan: Annotated[ComplianceOverride | None, Field(alias="compliancePlan")] = None
    """Exceptions to the storage rules of HIPAA mode for this value."""

    name: Annotated[str | None, Field(max_length=40, min_length=1)] = None
    """Name shown in the dashboard and in results."""

    description: str | None = None
    """What the value stands for. The model reads it too, so say what counts and what does not."""

    assistant_ids: Annotated[list[str] | None, Field(alias="assistantIds")] = None
    """Assistants after whose calls the value is extracted."""

    workflow_ids: Annotated[list[str] | None, Field(alias="workflowIds")] = None
    """Workflows after whose runs the value is extracted."""

    schema_: Annotated[JsonSchema | None, Field(alias="schema")] = None
    """JSON Schema of the value to extract."""
