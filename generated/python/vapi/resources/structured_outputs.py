"""Definitions of typed facts that Vapi extracts from each conversation. Reached as
`client.structured_outputs`.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._core import (
    AsyncResource,
    Operation,
    Paging,
    Resource,
    async_to_raw,
    async_to_streamed,
    omit,
    to_raw,
    to_streamed,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Unpack

    from ..types import (
        ComplianceOverride,
        CreateStructuredOutputDTO,
        JsonSchema,
        SortBy,
        SortOrder,
        StructuredOutput,
        StructuredOutputPaginatedResponse,
        StructuredOutputType,
        WorkflowModel,
    )
    from ..types.dicts import (
        ComplianceOverrideDict,
        CreateStructuredOutputDTODict,
        JsonSchemaDict,
        WorkflowModelDict,
    )
    from .._core import AsyncPaginator, Omit, Page, RequestOptions

LIST: Operation[Page[StructuredOutput, StructuredOutputPaginatedResponse]] = Operation(
    "GET",
    "/structured-output",
    returns="StructuredOutputPaginatedResponse",
    errors={"default": "ErrorBody"},
    pages=Paging(
        "page",
        page="page",
        limit="limit",
        items=("results",),
        total=("metadata", "totalItems"),
        size=("metadata", "itemsPerPage"),
        more=("metadata", "hasNextPage"),
        max_limit=1000,
    ),
)
CREATE: Operation[StructuredOutput] = Operation(
    "POST",
    "/structured-output",
    returns="StructuredOutput",
    body="json",
    errors={"default": "ErrorBody"},
    sends={"": ("CreateStructuredOutputDTO",)},
)
GET: Operation[StructuredOutput] = Operation(
    "GET", "/structured-output/{id}", returns="StructuredOutput", errors={"default": "ErrorBody"}
)
DELETE: Operation[StructuredOutput] = Operation(
    "DELETE", "/structured-output/{id}", returns="StructuredOutput", errors={"default": "ErrorBody"}
)
UPDATE: Operation[StructuredOutput] = Operation(
    "PATCH",
    "/structured-output/{id}",
    returns="StructuredOutput",
    body="json",
    errors={"default": "ErrorBody"},
    sends={"": ("UpdateStructuredOutputDTO",)},
)
RUN: Operation[StructuredOutput] = Operation(
    "POST",
    "/structured-output/run",
    returns="StructuredOutput",
    undescribed=(201,),
    body="json",
    errors={"default": "ErrorBody"},
    sends={"": ("StructuredOutputRunDTO",)},
)


class StructuredOutputs(Resource):
    """Definitions of typed facts that Vapi extracts from each conversation. Reached as
    `client.structured_outputs`.
    """

    def list(
        self,
        *,
        id: str | Omit = omit,
        name: str | Omit = omit,
        page: int | Omit = omit,
        sort_order: SortOrder | Omit = omit,
        sort_by: SortBy | Omit = omit,
        limit: int | Omit = omit,
        created_at_gt: datetime | str | Omit = omit,
        created_at_lt: datetime | str | Omit = omit,
        created_at_ge: datetime | str | Omit = omit,
        created_at_le: datetime | str | Omit = omit,
        updated_at_gt: datetime | str | Omit = omit,
        updated_at_lt: datetime | str | Omit = omit,
        updated_at_ge: datetime | str | Omit = omit,
        updated_at_le: datetime | str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[StructuredOutput, StructuredOutputPaginatedResponse]:
        """Page through structured outputs. `GET /structured-output`

        Lists your organisation's structured outputs, newest first, a page at a time.

        Iterate over the result to get the items of all pages; further pages are fetched as needed.

        Args:
            id: Only the structured output with this identifier.
            name: Only structured outputs with exactly this name.
            page: Page to return, counted from 1. Page 1 when left out.
            sort_order: Direction of the sort. Descending (`DESC`) when left out.
            sort_by: Field to sort by. `createdAt` when left out.
            limit: How many items to return at most. 100 when left out.
            created_at_gt: Only items created after this moment.
            created_at_lt: Only items created before this moment.
            created_at_ge: Only items created at this moment or later.
            created_at_le: Only items created at this moment or earlier.
            updated_at_gt: Only items last changed after this moment.
            updated_at_lt: Only items last changed before this moment.
            updated_at_ge: Only items last changed at this moment or later.
            updated_at_le: Only items last changed at this moment or earlier.
        """
        return self._list(
            LIST,
            query={
                "id": id,
                "name": name,
                "page": page,
                "sortOrder": sort_order,
                "sortBy": sort_by,
                "limit": limit,
                "createdAtGt": created_at_gt,
                "createdAtLt": created_at_lt,
                "createdAtGe": created_at_ge,
                "createdAtLe": created_at_le,
                "updatedAtGt": updated_at_gt,
                "updatedAtLt": updated_at_lt,
                "updatedAtGe": updated_at_ge,
                "updatedAtLe": updated_at_le,
            },
            options=options,
        )

    def create(
        self,
        *,
        name: str,
        schema: JsonSchema | JsonSchemaDict,
        type: StructuredOutputType | Omit = omit,
        regex: str | Omit = omit,
        model: WorkflowModel | WorkflowModelDict | Omit = omit,
        compliance_plan: ComplianceOverride | ComplianceOverrideDict | Omit = omit,
        description: str | Omit = omit,
        assistant_ids: Sequence[str] | Omit = omit,
        workflow_ids: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> StructuredOutput:
        """Add a structured output. `POST /structured-output`

        Stores a new extraction. List assistants in `assistantIds` to have it run after each of their calls.

        Args:
            name: Name shown in the dashboard and in results.
            schema: JSON Schema of the value to extract.
            type: How the value is found: `ai` asks a language model, `regex` searches the transcript
                for a pattern. `ai` when left out. Default: ai.
            regex: Pattern for `type: regex`, in RE2 syntax, either bare (`\\d+`) or with delimiters and
                flags
                (`/\\d+/gi`). What you get depends on the type that `schema` asks for:
                - boolean: whether the pattern occurs
                - string: the first capture group, or else the whole first match
                - number or integer: the leading match, converted
                - array: every match
            model: Language model that reads the conversation. GPT-4.1 with Vapi's own prompts when left
                out.

                Your own prompts go into `messages`. Together they have to mention the conversation, as
                `{{transcript}}` or `{{messages}}`, and the wanted output, as `{{structuredOutput}}` or one
                of
                its parts, such as `{{structuredOutput.schema}}`. Liquid syntax works throughout.
            compliance_plan: Exceptions to the storage rules of HIPAA mode for this value.
            description: What the value stands for. The model reads it too, so say what counts and what
                does not.
            assistant_ids: Assistants after whose calls the value is extracted.
            workflow_ids: Workflows after whose runs the value is extracted.
        """
        return self._call(
            CREATE,
            properties={
                "type": type,
                "regex": regex,
                "model": model,
                "compliancePlan": compliance_plan,
                "name": name,
                "schema": schema,
                "description": description,
                "assistantIds": assistant_ids,
                "workflowIds": workflow_ids,
            },
            options=options,
        )

    def get(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> StructuredOutput:
        """Look up a structured output. `GET /structured-output/{id}`

        Reads a single structured output.

        Args:
            id: Identifier of the structured output.
        """
        return self._call(
            GET,
            path={
                "id": id,
            },
            options=options,
        )

    def delete(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> StructuredOutput:
        """Remove a structured output. `DELETE /structured-output/{id}`

        Removes the structured output for good and returns its last state.

        Args:
            id: Identifier of the structured output.
        """
        return self._call(
            DELETE,
            path={
                "id": id,
            },
            options=options,
        )

    def update(
        self,
        id: str,
        *,
        schema_override: str,
        type: StructuredOutputType | None | Omit = omit,
        regex: str | None | Omit = omit,
        model: WorkflowModel | WorkflowModelDict | None | Omit = omit,
        compliance_plan: ComplianceOverride | ComplianceOverrideDict | None | Omit = omit,
        name: str | None | Omit = omit,
        description: str | None | Omit = omit,
        assistant_ids: Sequence[str] | None | Omit = omit,
        workflow_ids: Sequence[str] | None | Omit = omit,
        schema: JsonSchema | JsonSchemaDict | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> StructuredOutput:
        """Change a structured output. `PATCH /structured-output/{id}`

        Changes the fields that you send and leaves the others. Say with `schemaOverride` whether the schema
        may change too.

        Args:
            id: Identifier of the structured output.
            schema_override: Whether the schema in the body may replace the stored one, sent as text.
            type: How the value is found: `ai` asks a language model, `regex` searches the transcript
                for a pattern. `ai` when left out.
            regex: Pattern for `type: regex`, in RE2 syntax, either bare (`\\d+`) or with delimiters and
                flags
                (`/\\d+/gi`). What you get depends on the type that `schema` asks for:
                - boolean: whether the pattern occurs
                - string: the first capture group, or else the whole first match
                - number or integer: the leading match, converted
                - array: every match
            model: Language model that reads the conversation. GPT-4.1 with Vapi's own prompts when left
                out.

                Your own prompts go into `messages`. Together they have to mention the conversation, as
                `{{transcript}}` or `{{messages}}`, and the wanted output, as `{{structuredOutput}}` or one
                of
                its parts, such as `{{structuredOutput.schema}}`. Liquid syntax works throughout.
            compliance_plan: Exceptions to the storage rules of HIPAA mode for this value.
            name: Name shown in the dashboard and in results.
            description: What the value stands for. The model reads it too, so say what counts and what
                does not.
            assistant_ids: Assistants after whose calls the value is extracted.
            workflow_ids: Workflows after whose runs the value is extracted.
            schema: JSON Schema of the value to extract.
        """
        return self._call(
            UPDATE,
            path={
                "id": id,
            },
            query={
                "schemaOverride": schema_override,
            },
            properties={
                "type": type,
                "regex": regex,
                "model": model,
                "compliancePlan": compliance_plan,
                "name": name,
                "description": description,
                "assistantIds": assistant_ids,
                "workflowIds": workflow_ids,
                "schema": schema,
            },
            options=options,
        )

    def run(
        self,
        *,
        call_ids: Sequence[str],
        preview_enabled: bool | Omit = omit,
        structured_output_id: str | Omit = omit,
        structured_output: CreateStructuredOutputDTO | CreateStructuredOutputDTODict | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> StructuredOutput:
        """Run a structured output on past calls. `POST /structured-output/run`

        Extracts again from calls that have ended. Each run either stores the value with the call or, with
        `previewEnabled`, only returns it.

        Args:
            call_ids: Calls to run on, exactly one for a preview and otherwise at most 100.
            preview_enabled: Whether to return the value without storing it. Works on one call at a
                time. By default the value is stored with each call.
            structured_output_id: Stored extraction to run; its value replaces the one that a call
                already has. Needed unless `structuredOutput` is given.
            structured_output: Extraction given in full, for this run only; its value joins those that a
                call already has. Needed unless `structuredOutputId` is given.
        """
        return self._call(
            RUN,
            properties={
                "previewEnabled": preview_enabled,
                "structuredOutputId": structured_output_id,
                "structuredOutput": structured_output,
                "callIds": call_ids,
            },
            options=options,
        )

    @cached_property
    def with_raw_response(self) -> StructuredOutputsWithRawResponse:
        """The same methods, but each returns the whole response: status, headers, and the value from `.parse()`."""
        return StructuredOutputsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> StructuredOutputsWithStreamingResponse:
        """The same methods, for use in `with`: each returns the response before its body is read."""
        return StructuredOutputsWithStreamingResponse(self)


class StructuredOutputsWithRawResponse:
    """Methods of `StructuredOutputs` that return the whole response."""

    def __init__(self, resource: StructuredOutputs) -> None:
        raw = resource._raw_view()
        self.list = to_raw(raw.list)
        self.create = to_raw(raw.create)
        self.get = to_raw(raw.get)
        self.delete = to_raw(raw.delete)
        self.update = to_raw(raw.update)
        self.run = to_raw(raw.run)


class StructuredOutputsWithStreamingResponse:
    """Methods of `StructuredOutputs` that return the response before its body is read."""

    def __init__(self, resource: StructuredOutputs) -> None:
        streamed = resource._streamed_view()
        self.list = to_streamed(streamed.list)
        self.create = to_streamed(streamed.create)
        self.get = to_streamed(streamed.get)
        self.delete = to_streamed(streamed.delete)
        self.update = to_streamed(streamed.update)
        self.run = to_streamed(streamed.run)


class AsyncStructuredOutputs(AsyncResource):
    """Definitions of typed facts that Vapi extracts from each conversation. Reached as
    `client.structured_outputs`.
    """

    def list(
        self,
        *,
        id: str | Omit = omit,
        name: str | Omit = omit,
        page: int | Omit = omit,
        sort_order: SortOrder | Omit = omit,
        sort_by: SortBy | Omit = omit,
        limit: int | Omit = omit,
        created_at_gt: datetime | str | Omit = omit,
        created_at_lt: datetime | str | Omit = omit,
        created_at_ge: datetime | str | Omit = omit,
        created_at_le: datetime | str | Omit = omit,
        updated_at_gt: datetime | str | Omit = omit,
        updated_at_lt: datetime | str | Omit = omit,
        updated_at_ge: datetime | str | Omit = omit,
        updated_at_le: datetime | str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[StructuredOutput, StructuredOutputPaginatedResponse]:
        """Page through structured outputs. `GET /structured-output`

        Lists your organisation's structured outputs, newest first, a page at a time.

        Iterate over the result to get the items of all pages; further pages are fetched as needed.

        Args:
            id: Only the structured output with this identifier.
            name: Only structured outputs with exactly this name.
            page: Page to return, counted from 1. Page 1 when left out.
            sort_order: Direction of the sort. Descending (`DESC`) when left out.
            sort_by: Field to sort by. `createdAt` when left out.
            limit: How many items to return at most. 100 when left out.
            created_at_gt: Only items created after this moment.
            created_at_lt: Only items created before this moment.
            created_at_ge: Only items created at this moment or later.
            created_at_le: Only items created at this moment or earlier.
            updated_at_gt: Only items last changed after this moment.
            updated_at_lt: Only items last changed before this moment.
            updated_at_ge: Only items last changed at this moment or later.
            updated_at_le: Only items last changed at this moment or earlier.
        """
        return self._list(
            LIST,
            query={
                "id": id,
                "name": name,
                "page": page,
                "sortOrder": sort_order,
                "sortBy": sort_by,
                "limit": limit,
                "createdAtGt": created_at_gt,
                "createdAtLt": created_at_lt,
                "createdAtGe": created_at_ge,
                "createdAtLe": created_at_le,
                "updatedAtGt": updated_at_gt,
                "updatedAtLt": updated_at_lt,
                "updatedAtGe": updated_at_ge,
                "updatedAtLe": updated_at_le,
            },
            options=options,
        )

    async def create(
        self,
        *,
        name: str,
        schema: JsonSchema | JsonSchemaDict,
        type: StructuredOutputType | Omit = omit,
        regex: str | Omit = omit,
        model: WorkflowModel | WorkflowModelDict | Omit = omit,
        compliance_plan: ComplianceOverride | ComplianceOverrideDict | Omit = omit,
        description: str | Omit = omit,
        assistant_ids: Sequence[str] | Omit = omit,
        workflow_ids: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> StructuredOutput:
        """Add a structured output. `POST /structured-output`

        Stores a new extraction. List assistants in `assistantIds` to have it run after each of their calls.

        Args:
            name: Name shown in the dashboard and in results.
            schema: JSON Schema of the value to extract.
            type: How the value is found: `ai` asks a language model, `regex` searches the transcript
                for a pattern. `ai` when left out. Default: ai.
            regex: Pattern for `type: regex`, in RE2 syntax, either bare (`\\d+`) or with delimiters and
                flags
                (`/\\d+/gi`). What you get depends on the type that `schema` asks for:
                - boolean: whether the pattern occurs
                - string: the first capture group, or else the whole first match
                - number or integer: the leading match, converted
                - array: every match
            model: Language model that reads the conversation. GPT-4.1 with Vapi's own prompts when left
                out.

                Your own prompts go into `messages`. Together they have to mention the conversation, as
                `{{transcript}}` or `{{messages}}`, and the wanted output, as `{{structuredOutput}}` or one
                of
                its parts, such as `{{structuredOutput.schema}}`. Liquid syntax works throughout.
            compliance_plan: Exceptions to the storage rules of HIPAA mode for this value.
            description: What the value stands for. The model reads it too, so say what counts and what
                does not.
            assistant_ids: Assistants after whose calls the value is extracted.
            workflow_ids: Workflows after whose runs the value is extracted.
        """
        return await self._call(
            CREATE,
            properties={
                "type": type,
                "regex": regex,
                "model": model,
                "compliancePlan": compliance_plan,
                "name": name,
                "schema": schema,
                "description": description,
                "assistantIds": assistant_ids,
                "workflowIds": workflow_ids,
            },
            options=options,
        )

    async def get(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> StructuredOutput:
        """Look up a structured output. `GET /structured-output/{id}`

        Reads a single structured output.

        Args:
            id: Identifier of the structured output.
        """
        return await self._call(
            GET,
            path={
                "id": id,
            },
            options=options,
        )

    async def delete(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> StructuredOutput:
        """Remove a structured output. `DELETE /structured-output/{id}`

        Removes the structured output for good and returns its last state.

        Args:
            id: Identifier of the structured output.
        """
        return await self._call(
            DELETE,
            path={
                "id": id,
            },
            options=options,
        )

    async def update(
        self,
        id: str,
        *,
        schema_override: str,
        type: StructuredOutputType | None | Omit = omit,
        regex: str | None | Omit = omit,
        model: WorkflowModel | WorkflowModelDict | None | Omit = omit,
        compliance_plan: ComplianceOverride | ComplianceOverrideDict | None | Omit = omit,
        name: str | None | Omit = omit,
        description: str | None | Omit = omit,
        assistant_ids: Sequence[str] | None | Omit = omit,
        workflow_ids: Sequence[str] | None | Omit = omit,
        schema: JsonSchema | JsonSchemaDict | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> StructuredOutput:
        """Change a structured output. `PATCH /structured-output/{id}`

        Changes the fields that you send and leaves the others. Say with `schemaOverride` whether the schema
        may change too.

        Args:
            id: Identifier of the structured output.
            schema_override: Whether the schema in the body may replace the stored one, sent as text.
            type: How the value is found: `ai` asks a language model, `regex` searches the transcript
                for a pattern. `ai` when left out.
            regex: Pattern for `type: regex`, in RE2 syntax, either bare (`\\d+`) or with delimiters and
                flags
                (`/\\d+/gi`). What you get depends on the type that `schema` asks for:
                - boolean: whether the pattern occurs
                - string: the first capture group, or else the whole first match
                - number or integer: the leading match, converted
                - array: every match
            model: Language model that reads the conversation. GPT-4.1 with Vapi's own prompts when left
                out.

                Your own prompts go into `messages`. Together they have to mention the conversation, as
                `{{transcript}}` or `{{messages}}`, and the wanted output, as `{{structuredOutput}}` or one
                of
                its parts, such as `{{structuredOutput.schema}}`. Liquid syntax works throughout.
            compliance_plan: Exceptions to the storage rules of HIPAA mode for this value.
            name: Name shown in the dashboard and in results.
            description: What the value stands for. The model reads it too, so say what counts and what
                does not.
            assistant_ids: Assistants after whose calls the value is extracted.
            workflow_ids: Workflows after whose runs the value is extracted.
            schema: JSON Schema of the value to extract.
        """
        return await self._call(
            UPDATE,
            path={
                "id": id,
            },
            query={
                "schemaOverride": schema_override,
            },
            properties={
                "type": type,
                "regex": regex,
                "model": model,
                "compliancePlan": compliance_plan,
                "name": name,
                "description": description,
                "assistantIds": assistant_ids,
                "workflowIds": workflow_ids,
                "schema": schema,
            },
            options=options,
        )

    async def run(
        self,
        *,
        call_ids: Sequence[str],
        preview_enabled: bool | Omit = omit,
        structured_output_id: str | Omit = omit,
        structured_output: CreateStructuredOutputDTO | CreateStructuredOutputDTODict | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> StructuredOutput:
        """Run a structured output on past calls. `POST /structured-output/run`

        Extracts again from calls that have ended. Each run either stores the value with the call or, with
        `previewEnabled`, only returns it.

        Args:
            call_ids: Calls to run on, exactly one for a preview and otherwise at most 100.
            preview_enabled: Whether to return the value without storing it. Works on one call at a
                time. By default the value is stored with each call.
            structured_output_id: Stored extraction to run; its value replaces the one that a call
                already has. Needed unless `structuredOutput` is given.
            structured_output: Extraction given in full, for this run only; its value joins those that a
                call already has. Needed unless `structuredOutputId` is given.
        """
        return await self._call(
            RUN,
            properties={
                "previewEnabled": preview_enabled,
                "structuredOutputId": structured_output_id,
                "structuredOutput": structured_output,
                "callIds": call_ids,
            },
            options=options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncStructuredOutputsWithRawResponse:
        """The same methods, but each returns the whole response: status, headers, and the value from `.parse()`."""
        return AsyncStructuredOutputsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStructuredOutputsWithStreamingResponse:
        """The same methods, for use in `with`: each returns the response before its body is read."""
        return AsyncStructuredOutputsWithStreamingResponse(self)


class AsyncStructuredOutputsWithRawResponse:
    """Methods of `AsyncStructuredOutputs` that return the whole response."""

    def __init__(self, resource: AsyncStructuredOutputs) -> None:
        raw = resource._raw_view()
        self.list = async_to_raw(raw.list)
        self.create = async_to_raw(raw.create)
        self.get = async_to_raw(raw.get)
        self.delete = async_to_raw(raw.delete)
        self.update = async_to_raw(raw.update)
        self.run = async_to_raw(raw.run)


class AsyncStructuredOutputsWithStreamingResponse:
    """Methods of `AsyncStructuredOutputs` that return the response before its body is read."""

    def __init__(self, resource: AsyncStructuredOutputs) -> None:
        streamed = resource._streamed_view()
        self.list = async_to_streamed(streamed.list)
        self.create = async_to_streamed(streamed.create)
        self.get = async_to_streamed(streamed.get)
        self.delete = async_to_streamed(streamed.delete)
        self.update = async_to_streamed(streamed.update)
        self.run = async_to_streamed(streamed.run)
