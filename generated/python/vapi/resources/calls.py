"""Phone and web calls, running and past. Reached as `client.calls`."""

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
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any, Unpack

    from ..types import (
        AssistantOverrides,
        Call,
        CreateAssistantDTO,
        CreateCallResponse,
        CreateCustomerDTO,
        CreateSquadDTO,
        CreateWorkflowDTO,
        ImportTwilioPhoneNumberDTO,
        SchedulePlan,
        WorkflowOverrides,
    )
    from ..types.dicts import (
        AssistantOverridesDict,
        CreateAssistantDTODict,
        CreateCustomerDTODict,
        CreateSquadDTODict,
        CreateWorkflowDTODict,
        ImportTwilioPhoneNumberDTODict,
        SchedulePlanDict,
        WorkflowOverridesDict,
    )
    from .._core import AsyncBinaryResponse, AsyncPaginator, BinaryResponse, Omit, Page, RequestOptions

LIST: Operation[Page[Call]] = Operation(
    "GET",
    "/call",
    returns="Call",
    many=True,
    errors={"default": "ErrorBody"},
    pages=Paging(
        "time-window", before="createdAtLt", limit="limit", field=("createdAt",), per_page=100, max_limit=1000
    ),
)
CREATE: Operation[CreateCallResponse] = Operation(
    "POST",
    "/call",
    returns="CreateCallResponse",
    body="json",
    errors={"default": "ErrorBody"},
    sends={"": ("CreateCallDTO",)},
)
GET: Operation[Call] = Operation("GET", "/call/{id}", returns="Call", errors={"default": "ErrorBody"})
DELETE: Operation[Call] = Operation(
    "DELETE", "/call/{id}", returns="Call", body="json", body_required=True, errors={"default": "ErrorBody"}
)
UPDATE: Operation[Call] = Operation(
    "PATCH", "/call/{id}", returns="Call", body="json", errors={"default": "ErrorBody"}
)
DOWNLOAD_MONO_RECORDING: Operation[BinaryResponse] = Operation(
    "GET",
    "/call/{id}/mono-recording",
    reads="binary",
    errors={"401": "ErrorBody", "404": "ErrorBody", "default": "ErrorBody"},
)
DOWNLOAD_STEREO_RECORDING: Operation[BinaryResponse] = Operation(
    "GET",
    "/call/{id}/stereo-recording",
    reads="binary",
    errors={"401": "ErrorBody", "404": "ErrorBody", "default": "ErrorBody"},
)
DOWNLOAD_VIDEO_RECORDING: Operation[BinaryResponse] = Operation(
    "GET",
    "/call/{id}/video-recording",
    reads="binary",
    errors={"401": "ErrorBody", "404": "ErrorBody", "default": "ErrorBody"},
)
DOWNLOAD_CUSTOMER_RECORDING: Operation[BinaryResponse] = Operation(
    "GET",
    "/call/{id}/customer-recording",
    reads="binary",
    errors={"401": "ErrorBody", "404": "ErrorBody", "default": "ErrorBody"},
)
DOWNLOAD_ASSISTANT_RECORDING: Operation[BinaryResponse] = Operation(
    "GET",
    "/call/{id}/assistant-recording",
    reads="binary",
    errors={"401": "ErrorBody", "404": "ErrorBody", "default": "ErrorBody"},
)
DOWNLOAD_PCAP: Operation[BinaryResponse] = Operation(
    "GET",
    "/call/{id}/pcap",
    reads="binary",
    errors={"401": "ErrorBody", "404": "ErrorBody", "default": "ErrorBody"},
)
DOWNLOAD_CALL_LOGS: Operation[BinaryResponse] = Operation(
    "GET",
    "/call/{id}/call-logs",
    reads="binary",
    errors={"401": "ErrorBody", "404": "ErrorBody", "default": "ErrorBody"},
)


class Calls(Resource):
    """Phone and web calls, running and past. Reached as `client.calls`."""

    def list(
        self,
        *,
        id: str | Omit = omit,
        assistant_id: str | Omit = omit,
        phone_number_id: str | Omit = omit,
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
    ) -> Page[Call]:
        """List your calls. `GET /call`

        Returns your organisation's calls, newest first and `limit` at a time. Ask for older ones with
        `createdAtLt`.

        Iterate over the result to get the items of all pages; further pages are fetched as needed.

        Args:
            id: Only the call with this identifier.
            assistant_id: Only calls of this assistant.
            phone_number_id: Only calls over this phone number.
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
                "assistantId": assistant_id,
                "phoneNumberId": phone_number_id,
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
        customers: Sequence[CreateCustomerDTO | CreateCustomerDTODict] | Omit = omit,
        name: str | Omit = omit,
        schedule_plan: SchedulePlan | SchedulePlanDict | Omit = omit,
        transport: Mapping[str, Any] | Omit = omit,
        assistant_id: str | Omit = omit,
        assistant: CreateAssistantDTO | CreateAssistantDTODict | Omit = omit,
        assistant_overrides: AssistantOverrides | AssistantOverridesDict | Omit = omit,
        squad_id: str | Omit = omit,
        squad: CreateSquadDTO | CreateSquadDTODict | Omit = omit,
        squad_overrides: AssistantOverrides | AssistantOverridesDict | Omit = omit,
        workflow_id: str | Omit = omit,
        workflow: CreateWorkflowDTO | CreateWorkflowDTODict | Omit = omit,
        workflow_overrides: WorkflowOverrides | WorkflowOverridesDict | Omit = omit,
        phone_number_id: str | Omit = omit,
        phone_number: ImportTwilioPhoneNumberDTO | ImportTwilioPhoneNumberDTODict | Omit = omit,
        customer_id: str | Omit = omit,
        customer: CreateCustomerDTO | CreateCustomerDTODict | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> CreateCallResponse:
        """Place a call. `POST /call`

        Starts an outbound call at once, or later with `schedulePlan`. Send `customers` instead of
        `customer` to call several people; the answer is then a `CallBatchResponse` rather than a `Call`.

        Args:
            customers: Customers to call in one go. Use `customer` for a single one.
            name: Name for your own use.
            schedule_plan: When to place the call. At once when left out.
            transport: Details of the connection. Their shape depends on the carrier.
            assistant_id: Stored assistant that speaks.
            assistant: Assistant that speaks, given in full.
            assistant_overrides: Settings and placeholder values for the assistant, for this call.
            squad_id: Stored squad that speaks.
            squad: Squad that speaks, given in full.
            squad_overrides: Settings and placeholder values for all members of the squad, for this
                call.
            workflow_id: Stored workflow that leads the call.
            workflow: Workflow that leads the call, given in full.
            workflow_overrides: Placeholder values for the workflow, for this call.
            phone_number_id: Stored phone number on your side of a phone call.
            phone_number: Phone number on your side of a phone call, given in full.
            customer_id: Stored customer on the other side of a phone call.
            customer: Customer on the other side of a phone call, given in full.
        """
        return self._call(
            CREATE,
            properties={
                "customers": customers,
                "name": name,
                "schedulePlan": schedule_plan,
                "transport": transport,
                "assistantId": assistant_id,
                "assistant": assistant,
                "assistantOverrides": assistant_overrides,
                "squadId": squad_id,
                "squad": squad,
                "squadOverrides": squad_overrides,
                "workflowId": workflow_id,
                "workflow": workflow,
                "workflowOverrides": workflow_overrides,
                "phoneNumberId": phone_number_id,
                "phoneNumber": phone_number,
                "customerId": customer_id,
                "customer": customer,
            },
            options=options,
        )

    def get(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> Call:
        """Look up a call. `GET /call/{id}`

        Reads a single call, with its costs, analysis and artifacts as far as they exist yet.

        Args:
            id: Identifier of the call.
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
        *,
        ids: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Call:
        """Delete call data. `DELETE /call/{id}`

        Deletes the data of one call or, with `ids` in the body, of many. Many take up to a few hours; your
        organisation's server hears of each.

        Args:
            id: Identifier of the call.
            ids: Calls to delete, instead of the one in the path.
        """
        return self._call(
            DELETE,
            path={
                "id": id,
            },
            properties={
                "ids": ids,
            },
            options=options,
        )

    def update(
        self,
        id: str,
        *,
        name: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Call:
        """Rename a call. `PATCH /call/{id}`

        Changes the name of a call, the only field that can change.

        Args:
            id: Identifier of the call.
            name: Name for your own use.
        """
        return self._call(
            UPDATE,
            path={
                "id": id,
            },
            properties={
                "name": name,
            },
            options=options,
        )

    def download_mono_recording(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> BinaryResponse:
        """Get the recording on one channel. `GET /call/{id}/mono-recording`

        Downloads a recording with both parties on one channel. There is none before the call is over.

        Args:
            id: Identifier of the call.

        Raises:
            AuthenticationError: The API key is missing or not accepted.
            NotFoundError: No such call, or the file does not exist (yet).
        """
        return self._download(
            DOWNLOAD_MONO_RECORDING,
            path={
                "id": id,
            },
            options=options,
        )

    def download_stereo_recording(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> BinaryResponse:
        """Get the recording on two channels. `GET /call/{id}/stereo-recording`

        Downloads a recording with a channel for each party. There is none before the call is over.

        Args:
            id: Identifier of the call.

        Raises:
            AuthenticationError: The API key is missing or not accepted.
            NotFoundError: No such call, or the file does not exist (yet).
        """
        return self._download(
            DOWNLOAD_STEREO_RECORDING,
            path={
                "id": id,
            },
            options=options,
        )

    def download_video_recording(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> BinaryResponse:
        """Get the video of a call. `GET /call/{id}/video-recording`

        Downloads the video of a web call. There is none before the call is over, or without
        `videoRecordingEnabled`.

        Args:
            id: Identifier of the call.

        Raises:
            AuthenticationError: The API key is missing or not accepted.
            NotFoundError: No such call, or the file does not exist (yet).
        """
        return self._download(
            DOWNLOAD_VIDEO_RECORDING,
            path={
                "id": id,
            },
            options=options,
        )

    def download_customer_recording(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> BinaryResponse:
        """Get the recording of the customer. `GET /call/{id}/customer-recording`

        Downloads a recording of the customer alone. There is none before the call is over.

        Args:
            id: Identifier of the call.

        Raises:
            AuthenticationError: The API key is missing or not accepted.
            NotFoundError: No such call, or the file does not exist (yet).
        """
        return self._download(
            DOWNLOAD_CUSTOMER_RECORDING,
            path={
                "id": id,
            },
            options=options,
        )

    def download_assistant_recording(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> BinaryResponse:
        """Get the recording of the assistant. `GET /call/{id}/assistant-recording`

        Downloads a recording of the assistant alone. There is none before the call is over.

        Args:
            id: Identifier of the call.

        Raises:
            AuthenticationError: The API key is missing or not accepted.
            NotFoundError: No such call, or the file does not exist (yet).
        """
        return self._download(
            DOWNLOAD_ASSISTANT_RECORDING,
            path={
                "id": id,
            },
            options=options,
        )

    def download_pcap(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> BinaryResponse:
        """Get the packet capture. `GET /call/{id}/pcap`

        Downloads the SIP packets of a phone call as a pcap file. There is none before the call is over.

        Args:
            id: Identifier of the call.

        Raises:
            AuthenticationError: The API key is missing or not accepted.
            NotFoundError: No such call, or the file does not exist (yet).
        """
        return self._download(
            DOWNLOAD_PCAP,
            path={
                "id": id,
            },
            options=options,
        )

    def download_call_logs(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> BinaryResponse:
        """Get the log of a call. `GET /call/{id}/call-logs`

        Downloads everything that was logged during the call. There is nothing before the call is over.

        Args:
            id: Identifier of the call.

        Raises:
            AuthenticationError: The API key is missing or not accepted.
            NotFoundError: No such call, or the file does not exist (yet).
        """
        return self._download(
            DOWNLOAD_CALL_LOGS,
            path={
                "id": id,
            },
            options=options,
        )

    @cached_property
    def with_raw_response(self) -> CallsWithRawResponse:
        """The same methods, but each returns the whole response: status, headers, and the value from `.parse()`."""
        return CallsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> CallsWithStreamingResponse:
        """The same methods, for use in `with`: each returns the response before its body is read."""
        return CallsWithStreamingResponse(self)


class CallsWithRawResponse:
    """Methods of `Calls` that return the whole response."""

    def __init__(self, resource: Calls) -> None:
        raw = resource._raw_view()
        self.list = to_raw(raw.list)
        self.create = to_raw(raw.create)
        self.get = to_raw(raw.get)
        self.delete = to_raw(raw.delete)
        self.update = to_raw(raw.update)
        self.download_mono_recording = to_raw(raw.download_mono_recording)
        self.download_stereo_recording = to_raw(raw.download_stereo_recording)
        self.download_video_recording = to_raw(raw.download_video_recording)
        self.download_customer_recording = to_raw(raw.download_customer_recording)
        self.download_assistant_recording = to_raw(raw.download_assistant_recording)
        self.download_pcap = to_raw(raw.download_pcap)
        self.download_call_logs = to_raw(raw.download_call_logs)


class CallsWithStreamingResponse:
    """Methods of `Calls` that return the response before its body is read."""

    def __init__(self, resource: Calls) -> None:
        streamed = resource._streamed_view()
        self.list = to_streamed(streamed.list)
        self.create = to_streamed(streamed.create)
        self.get = to_streamed(streamed.get)
        self.delete = to_streamed(streamed.delete)
        self.update = to_streamed(streamed.update)
        self.download_mono_recording = to_streamed(streamed.download_mono_recording)
        self.download_stereo_recording = to_streamed(streamed.download_stereo_recording)
        self.download_video_recording = to_streamed(streamed.download_video_recording)
        self.download_customer_recording = to_streamed(streamed.download_customer_recording)
        self.download_assistant_recording = to_streamed(streamed.download_assistant_recording)
        self.download_pcap = to_streamed(streamed.download_pcap)
        self.download_call_logs = to_streamed(streamed.download_call_logs)


class AsyncCalls(AsyncResource):
    """Phone and web calls, running and past. Reached as `client.calls`."""

    def list(
        self,
        *,
        id: str | Omit = omit,
        assistant_id: str | Omit = omit,
        phone_number_id: str | Omit = omit,
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
    ) -> AsyncPaginator[Call]:
        """List your calls. `GET /call`

        Returns your organisation's calls, newest first and `limit` at a time. Ask for older ones with
        `createdAtLt`.

        Iterate over the result to get the items of all pages; further pages are fetched as needed.

        Args:
            id: Only the call with this identifier.
            assistant_id: Only calls of this assistant.
            phone_number_id: Only calls over this phone number.
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
                "assistantId": assistant_id,
                "phoneNumberId": phone_number_id,
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
        customers: Sequence[CreateCustomerDTO | CreateCustomerDTODict] | Omit = omit,
        name: str | Omit = omit,
        schedule_plan: SchedulePlan | SchedulePlanDict | Omit = omit,
        transport: Mapping[str, Any] | Omit = omit,
        assistant_id: str | Omit = omit,
        assistant: CreateAssistantDTO | CreateAssistantDTODict | Omit = omit,
        assistant_overrides: AssistantOverrides | AssistantOverridesDict | Omit = omit,
        squad_id: str | Omit = omit,
        squad: CreateSquadDTO | CreateSquadDTODict | Omit = omit,
        squad_overrides: AssistantOverrides | AssistantOverridesDict | Omit = omit,
        workflow_id: str | Omit = omit,
        workflow: CreateWorkflowDTO | CreateWorkflowDTODict | Omit = omit,
        workflow_overrides: WorkflowOverrides | WorkflowOverridesDict | Omit = omit,
        phone_number_id: str | Omit = omit,
        phone_number: ImportTwilioPhoneNumberDTO | ImportTwilioPhoneNumberDTODict | Omit = omit,
        customer_id: str | Omit = omit,
        customer: CreateCustomerDTO | CreateCustomerDTODict | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> CreateCallResponse:
        """Place a call. `POST /call`

        Starts an outbound call at once, or later with `schedulePlan`. Send `customers` instead of
        `customer` to call several people; the answer is then a `CallBatchResponse` rather than a `Call`.

        Args:
            customers: Customers to call in one go. Use `customer` for a single one.
            name: Name for your own use.
            schedule_plan: When to place the call. At once when left out.
            transport: Details of the connection. Their shape depends on the carrier.
            assistant_id: Stored assistant that speaks.
            assistant: Assistant that speaks, given in full.
            assistant_overrides: Settings and placeholder values for the assistant, for this call.
            squad_id: Stored squad that speaks.
            squad: Squad that speaks, given in full.
            squad_overrides: Settings and placeholder values for all members of the squad, for this
                call.
            workflow_id: Stored workflow that leads the call.
            workflow: Workflow that leads the call, given in full.
            workflow_overrides: Placeholder values for the workflow, for this call.
            phone_number_id: Stored phone number on your side of a phone call.
            phone_number: Phone number on your side of a phone call, given in full.
            customer_id: Stored customer on the other side of a phone call.
            customer: Customer on the other side of a phone call, given in full.
        """
        return await self._call(
            CREATE,
            properties={
                "customers": customers,
                "name": name,
                "schedulePlan": schedule_plan,
                "transport": transport,
                "assistantId": assistant_id,
                "assistant": assistant,
                "assistantOverrides": assistant_overrides,
                "squadId": squad_id,
                "squad": squad,
                "squadOverrides": squad_overrides,
                "workflowId": workflow_id,
                "workflow": workflow,
                "workflowOverrides": workflow_overrides,
                "phoneNumberId": phone_number_id,
                "phoneNumber": phone_number,
                "customerId": customer_id,
                "customer": customer,
            },
            options=options,
        )

    async def get(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> Call:
        """Look up a call. `GET /call/{id}`

        Reads a single call, with its costs, analysis and artifacts as far as they exist yet.

        Args:
            id: Identifier of the call.
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
        *,
        ids: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Call:
        """Delete call data. `DELETE /call/{id}`

        Deletes the data of one call or, with `ids` in the body, of many. Many take up to a few hours; your
        organisation's server hears of each.

        Args:
            id: Identifier of the call.
            ids: Calls to delete, instead of the one in the path.
        """
        return await self._call(
            DELETE,
            path={
                "id": id,
            },
            properties={
                "ids": ids,
            },
            options=options,
        )

    async def update(
        self,
        id: str,
        *,
        name: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Call:
        """Rename a call. `PATCH /call/{id}`

        Changes the name of a call, the only field that can change.

        Args:
            id: Identifier of the call.
            name: Name for your own use.
        """
        return await self._call(
            UPDATE,
            path={
                "id": id,
            },
            properties={
                "name": name,
            },
            options=options,
        )

    async def download_mono_recording(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> AsyncBinaryResponse:
        """Get the recording on one channel. `GET /call/{id}/mono-recording`

        Downloads a recording with both parties on one channel. There is none before the call is over.

        Args:
            id: Identifier of the call.

        Raises:
            AuthenticationError: The API key is missing or not accepted.
            NotFoundError: No such call, or the file does not exist (yet).
        """
        return await self._download(
            DOWNLOAD_MONO_RECORDING,
            path={
                "id": id,
            },
            options=options,
        )

    async def download_stereo_recording(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> AsyncBinaryResponse:
        """Get the recording on two channels. `GET /call/{id}/stereo-recording`

        Downloads a recording with a channel for each party. There is none before the call is over.

        Args:
            id: Identifier of the call.

        Raises:
            AuthenticationError: The API key is missing or not accepted.
            NotFoundError: No such call, or the file does not exist (yet).
        """
        return await self._download(
            DOWNLOAD_STEREO_RECORDING,
            path={
                "id": id,
            },
            options=options,
        )

    async def download_video_recording(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> AsyncBinaryResponse:
        """Get the video of a call. `GET /call/{id}/video-recording`

        Downloads the video of a web call. There is none before the call is over, or without
        `videoRecordingEnabled`.

        Args:
            id: Identifier of the call.

        Raises:
            AuthenticationError: The API key is missing or not accepted.
            NotFoundError: No such call, or the file does not exist (yet).
        """
        return await self._download(
            DOWNLOAD_VIDEO_RECORDING,
            path={
                "id": id,
            },
            options=options,
        )

    async def download_customer_recording(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> AsyncBinaryResponse:
        """Get the recording of the customer. `GET /call/{id}/customer-recording`

        Downloads a recording of the customer alone. There is none before the call is over.

        Args:
            id: Identifier of the call.

        Raises:
            AuthenticationError: The API key is missing or not accepted.
            NotFoundError: No such call, or the file does not exist (yet).
        """
        return await self._download(
            DOWNLOAD_CUSTOMER_RECORDING,
            path={
                "id": id,
            },
            options=options,
        )

    async def download_assistant_recording(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> AsyncBinaryResponse:
        """Get the recording of the assistant. `GET /call/{id}/assistant-recording`

        Downloads a recording of the assistant alone. There is none before the call is over.

        Args:
            id: Identifier of the call.

        Raises:
            AuthenticationError: The API key is missing or not accepted.
            NotFoundError: No such call, or the file does not exist (yet).
        """
        return await self._download(
            DOWNLOAD_ASSISTANT_RECORDING,
            path={
                "id": id,
            },
            options=options,
        )

    async def download_pcap(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> AsyncBinaryResponse:
        """Get the packet capture. `GET /call/{id}/pcap`

        Downloads the SIP packets of a phone call as a pcap file. There is none before the call is over.

        Args:
            id: Identifier of the call.

        Raises:
            AuthenticationError: The API key is missing or not accepted.
            NotFoundError: No such call, or the file does not exist (yet).
        """
        return await self._download(
            DOWNLOAD_PCAP,
            path={
                "id": id,
            },
            options=options,
        )

    async def download_call_logs(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> AsyncBinaryResponse:
        """Get the log of a call. `GET /call/{id}/call-logs`

        Downloads everything that was logged during the call. There is nothing before the call is over.

        Args:
            id: Identifier of the call.

        Raises:
            AuthenticationError: The API key is missing or not accepted.
            NotFoundError: No such call, or the file does not exist (yet).
        """
        return await self._download(
            DOWNLOAD_CALL_LOGS,
            path={
                "id": id,
            },
            options=options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncCallsWithRawResponse:
        """The same methods, but each returns the whole response: status, headers, and the value from `.parse()`."""
        return AsyncCallsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncCallsWithStreamingResponse:
        """The same methods, for use in `with`: each returns the response before its body is read."""
        return AsyncCallsWithStreamingResponse(self)


class AsyncCallsWithRawResponse:
    """Methods of `AsyncCalls` that return the whole response."""

    def __init__(self, resource: AsyncCalls) -> None:
        raw = resource._raw_view()
        self.list = async_to_raw(raw.list)
        self.create = async_to_raw(raw.create)
        self.get = async_to_raw(raw.get)
        self.delete = async_to_raw(raw.delete)
        self.update = async_to_raw(raw.update)
        self.download_mono_recording = async_to_raw(raw.download_mono_recording)
        self.download_stereo_recording = async_to_raw(raw.download_stereo_recording)
        self.download_video_recording = async_to_raw(raw.download_video_recording)
        self.download_customer_recording = async_to_raw(raw.download_customer_recording)
        self.download_assistant_recording = async_to_raw(raw.download_assistant_recording)
        self.download_pcap = async_to_raw(raw.download_pcap)
        self.download_call_logs = async_to_raw(raw.download_call_logs)


class AsyncCallsWithStreamingResponse:
    """Methods of `AsyncCalls` that return the response before its body is read."""

    def __init__(self, resource: AsyncCalls) -> None:
        streamed = resource._streamed_view()
        self.list = async_to_streamed(streamed.list)
        self.create = async_to_streamed(streamed.create)
        self.get = async_to_streamed(streamed.get)
        self.delete = async_to_streamed(streamed.delete)
        self.update = async_to_streamed(streamed.update)
        self.download_mono_recording = async_to_streamed(streamed.download_mono_recording)
        self.download_stereo_recording = async_to_streamed(streamed.download_stereo_recording)
        self.download_video_recording = async_to_streamed(streamed.download_video_recording)
        self.download_customer_recording = async_to_streamed(streamed.download_customer_recording)
        self.download_assistant_recording = async_to_streamed(streamed.download_assistant_recording)
        self.download_pcap = async_to_streamed(streamed.download_pcap)
        self.download_call_logs = async_to_streamed(streamed.download_call_logs)
