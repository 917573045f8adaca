"""TypedDicts for the types: structured outputs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from ..compliance import ComplianceOverride
    from ..json_schema import JsonSchema
    from ..models import WorkflowModel
    from ..pagination import PaginationMeta
    from ..structured_outputs import CreateStructuredOutputDTO, StructuredOutput, StructuredOutputType
    from .compliance import ComplianceOverrideDict
    from .json_schema import JsonSchemaDict
    from .models import WorkflowModelDict
    from .pagination import PaginationMetaDict


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
