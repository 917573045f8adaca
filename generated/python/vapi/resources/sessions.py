"""Conversations that last longer than one chat. Reached as `client.sessions`."""

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
    from typing import Any, Unpack

    from ..types import (
        AssistantOverrides,
        ChatMessage,
        CreateAssistantDTO,
        CreateCustomerDTO,
        CreateSquadDTO,
        ImportTwilioPhoneNumberDTO,
        Session,
        SessionPaginatedResponse,
        SessionStatus,
        SortBy,
        SortOrder,
    )
    from ..types.dicts import (
        AssistantOverridesDict,
        ChatMessageDict,
        CreateAssistantDTODict,
        CreateCustomerDTODict,
        CreateSquadDTODict,
        ImportTwilioPhoneNumberDTODict,
    )
    from .._core import AsyncPaginator, Omit, Page, RequestOptions

LIST: Operation[Page[Session, SessionPaginatedResponse]] = Operation(
    "GET",
    "/session",
    returns="SessionPaginatedResponse",
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
CREATE: Operation[Session] = Operation(
    "POST",
    "/session",
    returns="Session",
    body="json",
    errors={"default": "ErrorBody"},
    sends={"": ("CreateSessionDTO",)},
)
GET: Operation[Session] = Operation(
    "GET", "/session/{id}", returns="Session", errors={"default": "ErrorBody"}
)
DELETE: Operation[Session] = Operation(
    "DELETE", "/session/{id}", returns="Session", errors={"default": "ErrorBody"}
)
UPDATE: Operation[Session] = Operation(
    "PATCH",
    "/session/{id}",
    returns="Session",
    body="json",
    errors={"default": "ErrorBody"},
    sends={"": ("UpdateSessionDTO",)},
)


class Sessions(Resource):
    """Conversations that last longer than one chat. Reached as `client.sessions`."""

    def list(
        self,
        *,
        id: str | Omit = omit,
        name: str | Omit = omit,
        assistant_id: str | Omit = omit,
        assistant_id_any: str | Omit = omit,
        squad_id: str | Omit = omit,
        workflow_id: str | Omit = omit,
        number_e164_check_enabled: bool | Omit = omit,
        extension: str | Omit = omit,
        assistant_overrides: Any | Omit = omit,
        number: str | Omit = omit,
        sip_uri: str | Omit = omit,
        email: str | Omit = omit,
        external_id: str | Omit = omit,
        customer_number_any: str | Omit = omit,
        phone_number_id: str | Omit = omit,
        phone_number_id_any: Sequence[str] | Omit = omit,
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
    ) -> Page[Session, SessionPaginatedResponse]:
        """Page through sessions. `GET /session`

        Lists your organisation's sessions, newest first, a page at a time.

        Iterate over the result to get the items of all pages; further pages are fetched as needed.

        Args:
            id: Only the session with this identifier.
            name: Only sessions with this name.
            assistant_id: Only sessions with this assistant.
            assistant_id_any: Only sessions with any of these assistants, given as a list separated by
                commas.
            squad_id: Only sessions with this squad.
            workflow_id: Only sessions with this workflow.
            number_e164_check_enabled: Whether `number` has to be in E.164 form, such as `+14155551234`.
                Default: true.
            extension: Only customers with this extension.
            assistant_overrides: Only customers with these assistant settings.
            number: Only sessions with the customer at this phone number.
            sip_uri: Only sessions with the customer at this SIP address.
            email: Only sessions with the customer of this email address.
            external_id: Only sessions with the customer known to you by this identifier.
            customer_number_any: Only sessions with a customer at any of these numbers, given as a list
                separated by commas.
            phone_number_id: Only sessions over this phone number.
            phone_number_id_any: Only sessions over any of these phone numbers.
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
                "assistantId": assistant_id,
                "assistantIdAny": assistant_id_any,
                "squadId": squad_id,
                "workflowId": workflow_id,
                "numberE164CheckEnabled": number_e164_check_enabled,
                "extension": extension,
                "assistantOverrides": assistant_overrides,
                "number": number,
                "sipUri": sip_uri,
                "email": email,
                "externalId": external_id,
                "customerNumberAny": customer_number_any,
                "phoneNumberId": phone_number_id,
                "phoneNumberIdAny": phone_number_id_any,
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
        name: str | Omit = omit,
        status: SessionStatus | Omit = omit,
        expiration_seconds: float | Omit = omit,
        assistant_id: str | Omit = omit,
        assistant: CreateAssistantDTO | CreateAssistantDTODict | Omit = omit,
        assistant_overrides: AssistantOverrides | AssistantOverridesDict | Omit = omit,
        squad_id: str | Omit = omit,
        squad: CreateSquadDTO | CreateSquadDTODict | Omit = omit,
        messages: Sequence[ChatMessage | ChatMessageDict] | Omit = omit,
        customer: CreateCustomerDTO | CreateCustomerDTODict | Omit = omit,
        customer_id: str | Omit = omit,
        phone_number_id: str | Omit = omit,
        phone_number: ImportTwilioPhoneNumberDTO | ImportTwilioPhoneNumberDTODict | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Session:
        """Open a session. `POST /session`

        Opens a session with an assistant or a squad. Chats that name it share its history.

        Args:
            name: Name for your own use.
            status: Whether the session is still open.
            expiration_seconds: Lifetime in seconds. 86400 (24 hours) when left out.
            assistant_id: Stored assistant that answers.
            assistant: Assistant that answers, given in full. Ignored beside `assistantId`.
            assistant_overrides: Settings and placeholder values for the assistant.
            squad_id: Stored squad that answers.
            squad: Squad that answers, given in full. Ignored beside `squadId`.
            messages: Messages so far.
            customer: Customer on the other side, given in full.
            customer_id: Stored customer on the other side.
            phone_number_id: Stored phone number on your side.
            phone_number: Phone number on your side, given in full.
        """
        return self._call(
            CREATE,
            properties={
                "name": name,
                "status": status,
                "expirationSeconds": expiration_seconds,
                "assistantId": assistant_id,
                "assistant": assistant,
                "assistantOverrides": assistant_overrides,
                "squadId": squad_id,
                "squad": squad,
                "messages": messages,
                "customer": customer,
                "customerId": customer_id,
                "phoneNumberId": phone_number_id,
                "phoneNumber": phone_number,
            },
            options=options,
        )

    def get(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> Session:
        """Look up a session. `GET /session/{id}`

        Reads a single session with its messages.

        Args:
            id: Identifier of the session.
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
    ) -> Session:
        """Remove a session. `DELETE /session/{id}`

        Removes the session and returns its last state.

        Args:
            id: Identifier of the session.
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
        name: str | None | Omit = omit,
        status: SessionStatus | None | Omit = omit,
        expiration_seconds: float | None | Omit = omit,
        messages: Sequence[ChatMessage | ChatMessageDict] | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Session:
        """Change a session. `PATCH /session/{id}`

        Changes the name, state, lifetime or messages of a session.

        Args:
            id: Identifier of the session.
            name: Name for your own use.
            status: New state.
            expiration_seconds: Lifetime in seconds. 86400 (24 hours) when left out.
            messages: Messages to have instead of those so far.
        """
        return self._call(
            UPDATE,
            path={
                "id": id,
            },
            properties={
                "name": name,
                "status": status,
                "expirationSeconds": expiration_seconds,
                "messages": messages,
            },
            options=options,
        )

    @cached_property
    def with_raw_response(self) -> SessionsWithRawResponse:
        """The same methods, but each returns the whole response: status, headers, and the value from `.parse()`."""
        return SessionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> SessionsWithStreamingResponse:
        """The same methods, for use in `with`: each returns the response before its body is read."""
        return SessionsWithStreamingResponse(self)


class SessionsWithRawResponse:
    """Methods of `Sessions` that return the whole response."""

    def __init__(self, resource: Sessions) -> None:
        raw = resource._raw_view()
        self.list = to_raw(raw.list)
        self.create = to_raw(raw.create)
        self.get = to_raw(raw.get)
        self.delete = to_raw(raw.delete)
        self.update = to_raw(raw.update)


class SessionsWithStreamingResponse:
    """Methods of `Sessions` that return the response before its body is read."""

    def __init__(self, resource: Sessions) -> None:
        streamed = resource._streamed_view()
        self.list = to_streamed(streamed.list)
        self.create = to_streamed(streamed.create)
        self.get = to_streamed(streamed.get)
        self.delete = to_streamed(streamed.delete)
        self.update = to_streamed(streamed.update)


class AsyncSessions(AsyncResource):
    """Conversations that last longer than one chat. Reached as `client.sessions`."""

    def list(
        self,
        *,
        id: str | Omit = omit,
        name: str | Omit = omit,
        assistant_id: str | Omit = omit,
        assistant_id_any: str | Omit = omit,
        squad_id: str | Omit = omit,
        workflow_id: str | Omit = omit,
        number_e164_check_enabled: bool | Omit = omit,
        extension: str | Omit = omit,
        assistant_overrides: Any | Omit = omit,
        number: str | Omit = omit,
        sip_uri: str | Omit = omit,
        email: str | Omit = omit,
        external_id: str | Omit = omit,
        customer_number_any: str | Omit = omit,
        phone_number_id: str | Omit = omit,
        phone_number_id_any: Sequence[str] | Omit = omit,
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
    ) -> AsyncPaginator[Session, SessionPaginatedResponse]:
        """Page through sessions. `GET /session`

        Lists your organisation's sessions, newest first, a page at a time.

        Iterate over the result to get the items of all pages; further pages are fetched as needed.

        Args:
            id: Only the session with this identifier.
            name: Only sessions with this name.
            assistant_id: Only sessions with this assistant.
            assistant_id_any: Only sessions with any of these assistants, given as a list separated by
                commas.
            squad_id: Only sessions with this squad.
            workflow_id: Only sessions with this workflow.
            number_e164_check_enabled: Whether `number` has to be in E.164 form, such as `+14155551234`.
                Default: true.
            extension: Only customers with this extension.
            assistant_overrides: Only customers with these assistant settings.
            number: Only sessions with the customer at this phone number.
            sip_uri: Only sessions with the customer at this SIP address.
            email: Only sessions with the customer of this email address.
            external_id: Only sessions with the customer known to you by this identifier.
            customer_number_any: Only sessions with a customer at any of these numbers, given as a list
                separated by commas.
            phone_number_id: Only sessions over this phone number.
            phone_number_id_any: Only sessions over any of these phone numbers.
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
                "assistantId": assistant_id,
                "assistantIdAny": assistant_id_any,
                "squadId": squad_id,
                "workflowId": workflow_id,
                "numberE164CheckEnabled": number_e164_check_enabled,
                "extension": extension,
                "assistantOverrides": assistant_overrides,
                "number": number,
                "sipUri": sip_uri,
                "email": email,
                "externalId": external_id,
                "customerNumberAny": customer_number_any,
                "phoneNumberId": phone_number_id,
                "phoneNumberIdAny": phone_number_id_any,
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
        name: str | Omit = omit,
        status: SessionStatus | Omit = omit,
        expiration_seconds: float | Omit = omit,
        assistant_id: str | Omit = omit,
        assistant: CreateAssistantDTO | CreateAssistantDTODict | Omit = omit,
        assistant_overrides: AssistantOverrides | AssistantOverridesDict | Omit = omit,
        squad_id: str | Omit = omit,
        squad: CreateSquadDTO | CreateSquadDTODict | Omit = omit,
        messages: Sequence[ChatMessage | ChatMessageDict] | Omit = omit,
        customer: CreateCustomerDTO | CreateCustomerDTODict | Omit = omit,
        customer_id: str | Omit = omit,
        phone_number_id: str | Omit = omit,
        phone_number: ImportTwilioPhoneNumberDTO | ImportTwilioPhoneNumberDTODict | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Session:
        """Open a session. `POST /session`

        Opens a session with an assistant or a squad. Chats that name it share its history.

        Args:
            name: Name for your own use.
            status: Whether the session is still open.
            expiration_seconds: Lifetime in seconds. 86400 (24 hours) when left out.
            assistant_id: Stored assistant that answers.
            assistant: Assistant that answers, given in full. Ignored beside `assistantId`.
            assistant_overrides: Settings and placeholder values for the assistant.
            squad_id: Stored squad that answers.
            squad: Squad that answers, given in full. Ignored beside `squadId`.
            messages: Messages so far.
            customer: Customer on the other side, given in full.
            customer_id: Stored customer on the other side.
            phone_number_id: Stored phone number on your side.
            phone_number: Phone number on your side, given in full.
        """
        return await self._call(
            CREATE,
            properties={
                "name": name,
                "status": status,
                "expirationSeconds": expiration_seconds,
                "assistantId": assistant_id,
                "assistant": assistant,
                "assistantOverrides": assistant_overrides,
                "squadId": squad_id,
                "squad": squad,
                "messages": messages,
                "customer": customer,
                "customerId": customer_id,
                "phoneNumberId": phone_number_id,
                "phoneNumber": phone_number,
            },
            options=options,
        )

    async def get(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> Session:
        """Look up a session. `GET /session/{id}`

        Reads a single session with its messages.

        Args:
            id: Identifier of the session.
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
    ) -> Session:
        """Remove a session. `DELETE /session/{id}`

        Removes the session and returns its last state.

        Args:
            id: Identifier of the session.
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
        name: str | None | Omit = omit,
        status: SessionStatus | None | Omit = omit,
        expiration_seconds: float | None | Omit = omit,
        messages: Sequence[ChatMessage | ChatMessageDict] | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Session:
        """Change a session. `PATCH /session/{id}`

        Changes the name, state, lifetime or messages of a session.

        Args:
            id: Identifier of the session.
            name: Name for your own use.
            status: New state.
            expiration_seconds: Lifetime in seconds. 86400 (24 hours) when left out.
            messages: Messages to have instead of those so far.
        """
        return await self._call(
            UPDATE,
            path={
                "id": id,
            },
            properties={
                "name": name,
                "status": status,
                "expirationSeconds": expiration_seconds,
                "messages": messages,
            },
            options=options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncSessionsWithRawResponse:
        """The same methods, but each returns the whole response: status, headers, and the value from `.parse()`."""
        return AsyncSessionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncSessionsWithStreamingResponse:
        """The same methods, for use in `with`: each returns the response before its body is read."""
        return AsyncSessionsWithStreamingResponse(self)


class AsyncSessionsWithRawResponse:
    """Methods of `AsyncSessions` that return the whole response."""

    def __init__(self, resource: AsyncSessions) -> None:
        raw = resource._raw_view()
        self.list = async_to_raw(raw.list)
        self.create = async_to_raw(raw.create)
        self.get = async_to_raw(raw.get)
        self.delete = async_to_raw(raw.delete)
        self.update = async_to_raw(raw.update)


class AsyncSessionsWithStreamingResponse:
    """Methods of `AsyncSessions` that return the response before its body is read."""

    def __init__(self, resource: AsyncSessions) -> None:
        streamed = resource._streamed_view()
        self.list = async_to_streamed(streamed.list)
        self.create = async_to_streamed(streamed.create)
        self.get = async_to_streamed(streamed.get)
        self.delete = async_to_streamed(streamed.delete)
        self.update = async_to_streamed(streamed.update)
