"""Types: structured outputs."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from .._core.model import Model
from .._core.open_enums import open_enum
from .._core.scalars import DateTime
from .compliance import ComplianceOverride
from .json_schema import JsonSchema
from .models import WorkflowModel
from .pagination import PaginationMeta

StructuredOutputType: TypeAlias = Annotated[Literal["ai", "regex"] | str, open_enum]
"""How the value is found: `ai` asks a language model, `regex` searches the transcript for a pattern. `ai` when
left out.
"""


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
    """Position of this page in the whole list."""


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
