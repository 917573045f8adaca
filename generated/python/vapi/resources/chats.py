"""Written conversations with an assistant. Reached as `client.chats`."""

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
    from datetime import datetime
    from typing import Unpack

    from ..types import (
        AssistantOverrides,
        Chat,
        ChatPaginatedResponse,
        CreateAssistantDTO,
        CreateChatResponse,
        CreateChatStreamResponse,
        CreateSquadDTO,
        OpenAIResponse,
        ResponseCompletedEvent,
        ResponseErrorEvent,
        ResponseTextDeltaEvent,
        ResponseTextDoneEvent,
        SortBy,
        SortOrder,
        TextOrMessages,
        TwilioSMSChatTransport,
    )
    from ..types.dicts import (
        AssistantOverridesDict,
        CreateAssistantDTODict,
        CreateSquadDTODict,
        TextOrMessagesDict,
        TwilioSMSChatTransportDict,
    )
    from .._core import AsyncEventStream, AsyncPaginator, EventStream, Omit, Page, RequestOptions

LIST: Operation[Page[Chat, ChatPaginatedResponse]] = Operation(
    "GET",
    "/chat",
    returns="ChatPaginatedResponse",
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
CREATE: Operation[CreateChatResponse] = Operation(
    "POST",
    "/chat",
    returns="CreateChatResponse",
    body="json",
    errors={"default": "ErrorBody"},
    sends={"": ("CreateChatDTO",)},
    streams="client.chats.stream",
)
STREAM: Operation[EventStream[CreateChatStreamResponse]] = Operation(
    "POST",
    "/chat",
    returns="CreateChatResponse",
    reads="events",
    fixed={"stream": True},
    body="json",
    errors={"default": "ErrorBody"},
    sends={"": ("CreateChatDTO",)},
)
GET: Operation[Chat] = Operation("GET", "/chat/{id}", returns="Chat", errors={"default": "ErrorBody"})
DELETE: Operation[Chat] = Operation("DELETE", "/chat/{id}", returns="Chat", errors={"default": "ErrorBody"})
CREATE_RESPONSE: Operation[OpenAIResponse] = Operation(
    "POST",
    "/chat/responses",
    returns="OpenAIResponse",
    body="json",
    errors={"default": "ErrorBody"},
    sends={"": ("OpenAIResponsesRequest",)},
    streams="client.chats.stream_response",
)
STREAM_RESPONSE: Operation[
    EventStream[ResponseTextDeltaEvent | ResponseTextDoneEvent | ResponseCompletedEvent | ResponseErrorEvent]
] = Operation(
    "POST",
    "/chat/responses",
    returns="OpenAIResponse",
    reads="events",
    fixed={"stream": True},
    body="json",
    errors={"default": "ErrorBody"},
    sends={"": ("OpenAIResponsesRequest",)},
)


class Chats(Resource):
    """Written conversations with an assistant. Reached as `client.chats`."""

    def list(
        self,
        *,
        id: str | Omit = omit,
        assistant_id: str | Omit = omit,
        assistant_id_any: str | Omit = omit,
        squad_id: str | Omit = omit,
        session_id: str | Omit = omit,
        previous_chat_id: str | Omit = omit,
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
    ) -> Page[Chat, ChatPaginatedResponse]:
        """Page through chats. `GET /chat`

        Lists your organisation's chats, newest first, a page at a time.

        Iterate over the result to get the items of all pages; further pages are fetched as needed.

        Args:
            id: Only the chat with this identifier.
            assistant_id: Only chats with this assistant.
            assistant_id_any: Only chats with any of these assistants, given as a list separated by
                commas.
            squad_id: Only chats with this squad.
            session_id: Only chats of this session.
            previous_chat_id: Only chats that continue this one.
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
                "assistantId": assistant_id,
                "assistantIdAny": assistant_id_any,
                "squadId": squad_id,
                "sessionId": session_id,
                "previousChatId": previous_chat_id,
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
        input: TextOrMessages | TextOrMessagesDict,
        assistant_id: str | Omit = omit,
        assistant: CreateAssistantDTO | CreateAssistantDTODict | Omit = omit,
        assistant_overrides: AssistantOverrides | AssistantOverridesDict | Omit = omit,
        squad_id: str | Omit = omit,
        squad: CreateSquadDTO | CreateSquadDTODict | Omit = omit,
        name: str | Omit = omit,
        session_id: str | Omit = omit,
        previous_chat_id: str | Omit = omit,
        transport: TwilioSMSChatTransport | TwilioSMSChatTransportDict | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> CreateChatResponse:
        """Send a chat message. `POST /chat`

        Gives the assistant a message and returns its answer. Name a session or the previous chat to go on
        from there. With `stream` the answer arrives in pieces, as `CreateChatStreamResponse`.

        Args:
            input: Message to the assistant, as text or as a list of messages.
            assistant_id: Stored assistant that answers.
            assistant: Assistant that answers, given in full.
            assistant_overrides: Placeholder values for the assistant. Chats ignore every other setting
                in it.
            squad_id: Stored squad that answers.
            squad: Squad that answers, given in full.
            name: Name for your own use.
            session_id: Session that the chat belongs to. Excludes `previousChatId`.
            previous_chat_id: Chat to go on from; its messages are taken over. Excludes `sessionId`.
            transport: Way to deliver the answer, such as SMS. With a phone number and a customer a new
                session is opened. Leave both out to use those of `sessionId`.
        """
        return self._call(
            CREATE,
            properties={
                "assistantId": assistant_id,
                "assistant": assistant,
                "assistantOverrides": assistant_overrides,
                "squadId": squad_id,
                "squad": squad,
                "name": name,
                "sessionId": session_id,
                "input": input,
                "previousChatId": previous_chat_id,
                "transport": transport,
            },
            options=options,
        )

    def stream(
        self,
        *,
        input: TextOrMessages | TextOrMessagesDict,
        assistant_id: str | Omit = omit,
        assistant: CreateAssistantDTO | CreateAssistantDTODict | Omit = omit,
        assistant_overrides: AssistantOverrides | AssistantOverridesDict | Omit = omit,
        squad_id: str | Omit = omit,
        squad: CreateSquadDTO | CreateSquadDTODict | Omit = omit,
        name: str | Omit = omit,
        session_id: str | Omit = omit,
        previous_chat_id: str | Omit = omit,
        transport: TwilioSMSChatTransport | TwilioSMSChatTransportDict | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> EventStream[CreateChatStreamResponse]:
        """Send a chat message, as a stream of events. `POST /chat`

        Gives the assistant a message and returns its answer. Name a session or the previous chat to go on
        from there. With `stream` the answer arrives in pieces, as `CreateChatStreamResponse`.

        Use the result in a `with` block, and iterate over it to get the events as they arrive.

        Args:
            input: Message to the assistant, as text or as a list of messages.
            assistant_id: Stored assistant that answers.
            assistant: Assistant that answers, given in full.
            assistant_overrides: Placeholder values for the assistant. Chats ignore every other setting
                in it.
            squad_id: Stored squad that answers.
            squad: Squad that answers, given in full.
            name: Name for your own use.
            session_id: Session that the chat belongs to. Excludes `previousChatId`.
            previous_chat_id: Chat to go on from; its messages are taken over. Excludes `sessionId`.
            transport: Way to deliver the answer, such as SMS. With a phone number and a customer a new
                session is opened. Leave both out to use those of `sessionId`.
        """
        return self._stream(
            STREAM,
            properties={
                "assistantId": assistant_id,
                "assistant": assistant,
                "assistantOverrides": assistant_overrides,
                "squadId": squad_id,
                "squad": squad,
                "name": name,
                "sessionId": session_id,
                "input": input,
                "previousChatId": previous_chat_id,
                "transport": transport,
            },
            options=options,
        )

    def get(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> Chat:
        """Look up a chat. `GET /chat/{id}`

        Reads a single chat.

        Args:
            id: Identifier of the chat.
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
    ) -> Chat:
        """Remove a chat. `DELETE /chat/{id}`

        Removes the chat and returns its last state.

        Args:
            id: Identifier of the chat.
        """
        return self._call(
            DELETE,
            path={
                "id": id,
            },
            options=options,
        )

    def create_response(
        self,
        *,
        input: TextOrMessages | TextOrMessagesDict,
        assistant_id: str | Omit = omit,
        assistant: CreateAssistantDTO | CreateAssistantDTODict | Omit = omit,
        assistant_overrides: AssistantOverrides | AssistantOverridesDict | Omit = omit,
        squad_id: str | Omit = omit,
        squad: CreateSquadDTO | CreateSquadDTODict | Omit = omit,
        name: str | Omit = omit,
        session_id: str | Omit = omit,
        previous_chat_id: str | Omit = omit,
        transport: TwilioSMSChatTransport | TwilioSMSChatTransportDict | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> OpenAIResponse:
        """Send a chat message in OpenAI format. `POST /chat/responses`

        Does the same as a chat, for clients that speak OpenAI's Responses protocol. Streams events unless
        `stream` is `false`.

        Args:
            input: Message to the assistant, as text or as a list of messages.
            assistant_id: Stored assistant that answers.
            assistant: Assistant that answers, given in full.
            assistant_overrides: Placeholder values for the assistant. Every other setting in it is
                ignored.
            squad_id: Stored squad that answers.
            squad: Squad that answers, given in full.
            name: Name for your own use.
            session_id: Session that the chat belongs to. Excludes `previousChatId`.
            previous_chat_id: Chat to go on from; its messages are taken over. Excludes `sessionId`.
            transport: Way to deliver the answer, such as SMS. With a phone number and a customer a new
                session is opened. Leave both out to use those of `sessionId`.
        """
        return self._call(
            CREATE_RESPONSE,
            properties={
                "assistantId": assistant_id,
                "assistant": assistant,
                "assistantOverrides": assistant_overrides,
                "squadId": squad_id,
                "squad": squad,
                "name": name,
                "sessionId": session_id,
                "input": input,
                "previousChatId": previous_chat_id,
                "transport": transport,
            },
            options=options,
        )

    def stream_response(
        self,
        *,
        input: TextOrMessages | TextOrMessagesDict,
        assistant_id: str | Omit = omit,
        assistant: CreateAssistantDTO | CreateAssistantDTODict | Omit = omit,
        assistant_overrides: AssistantOverrides | AssistantOverridesDict | Omit = omit,
        squad_id: str | Omit = omit,
        squad: CreateSquadDTO | CreateSquadDTODict | Omit = omit,
        name: str | Omit = omit,
        session_id: str | Omit = omit,
        previous_chat_id: str | Omit = omit,
        transport: TwilioSMSChatTransport | TwilioSMSChatTransportDict | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> EventStream[
        ResponseTextDeltaEvent | ResponseTextDoneEvent | ResponseCompletedEvent | ResponseErrorEvent
    ]:
        """Send a chat message in OpenAI format, as a stream of events. `POST /chat/responses`

        Does the same as a chat, for clients that speak OpenAI's Responses protocol. Streams events unless
        `stream` is `false`.

        Use the result in a `with` block, and iterate over it to get the events as they arrive.

        Args:
            input: Message to the assistant, as text or as a list of messages.
            assistant_id: Stored assistant that answers.
            assistant: Assistant that answers, given in full.
            assistant_overrides: Placeholder values for the assistant. Every other setting in it is
                ignored.
            squad_id: Stored squad that answers.
            squad: Squad that answers, given in full.
            name: Name for your own use.
            session_id: Session that the chat belongs to. Excludes `previousChatId`.
            previous_chat_id: Chat to go on from; its messages are taken over. Excludes `sessionId`.
            transport: Way to deliver the answer, such as SMS. With a phone number and a customer a new
                session is opened. Leave both out to use those of `sessionId`.
        """
        return self._stream(
            STREAM_RESPONSE,
            properties={
                "assistantId": assistant_id,
                "assistant": assistant,
                "assistantOverrides": assistant_overrides,
                "squadId": squad_id,
                "squad": squad,
                "name": name,
                "sessionId": session_id,
                "input": input,
                "previousChatId": previous_chat_id,
                "transport": transport,
            },
            options=options,
        )

    @cached_property
    def with_raw_response(self) -> ChatsWithRawResponse:
        """The same methods, but each returns the whole response: status, headers, and the value from `.parse()`."""
        return ChatsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ChatsWithStreamingResponse:
        """The same methods, for use in `with`: each returns the response before its body is read."""
        return ChatsWithStreamingResponse(self)


class ChatsWithRawResponse:
    """Methods of `Chats` that return the whole response."""

    def __init__(self, resource: Chats) -> None:
        raw = resource._raw_view()
        self.list = to_raw(raw.list)
        self.create = to_raw(raw.create)
        self.stream = to_raw(raw.stream)
        self.get = to_raw(raw.get)
        self.delete = to_raw(raw.delete)
        self.create_response = to_raw(raw.create_response)
        self.stream_response = to_raw(raw.stream_response)


class ChatsWithStreamingResponse:
    """Methods of `Chats` that return the response before its body is read."""

    def __init__(self, resource: Chats) -> None:
        streamed = resource._streamed_view()
        self.list = to_streamed(streamed.list)
        self.create = to_streamed(streamed.create)
        self.stream = to_streamed(streamed.stream)
        self.get = to_streamed(streamed.get)
        self.delete = to_streamed(streamed.delete)
        self.create_response = to_streamed(streamed.create_response)
        self.stream_response = to_streamed(streamed.stream_response)


class AsyncChats(AsyncResource):
    """Written conversations with an assistant. Reached as `client.chats`."""

    def list(
        self,
        *,
        id: str | Omit = omit,
        assistant_id: str | Omit = omit,
        assistant_id_any: str | Omit = omit,
        squad_id: str | Omit = omit,
        session_id: str | Omit = omit,
        previous_chat_id: str | Omit = omit,
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
    ) -> AsyncPaginator[Chat, ChatPaginatedResponse]:
        """Page through chats. `GET /chat`

        Lists your organisation's chats, newest first, a page at a time.

        Iterate over the result to get the items of all pages; further pages are fetched as needed.

        Args:
            id: Only the chat with this identifier.
            assistant_id: Only chats with this assistant.
            assistant_id_any: Only chats with any of these assistants, given as a list separated by
                commas.
            squad_id: Only chats with this squad.
            session_id: Only chats of this session.
            previous_chat_id: Only chats that continue this one.
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
                "assistantId": assistant_id,
                "assistantIdAny": assistant_id_any,
                "squadId": squad_id,
                "sessionId": session_id,
                "previousChatId": previous_chat_id,
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
        input: TextOrMessages | TextOrMessagesDict,
        assistant_id: str | Omit = omit,
        assistant: CreateAssistantDTO | CreateAssistantDTODict | Omit = omit,
        assistant_overrides: AssistantOverrides | AssistantOverridesDict | Omit = omit,
        squad_id: str | Omit = omit,
        squad: CreateSquadDTO | CreateSquadDTODict | Omit = omit,
        name: str | Omit = omit,
        session_id: str | Omit = omit,
        previous_chat_id: str | Omit = omit,
        transport: TwilioSMSChatTransport | TwilioSMSChatTransportDict | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> CreateChatResponse:
        """Send a chat message. `POST /chat`

        Gives the assistant a message and returns its answer. Name a session or the previous chat to go on
        from there. With `stream` the answer arrives in pieces, as `CreateChatStreamResponse`.

        Args:
            input: Message to the assistant, as text or as a list of messages.
            assistant_id: Stored assistant that answers.
            assistant: Assistant that answers, given in full.
            assistant_overrides: Placeholder values for the assistant. Chats ignore every other setting
                in it.
            squad_id: Stored squad that answers.
            squad: Squad that answers, given in full.
            name: Name for your own use.
            session_id: Session that the chat belongs to. Excludes `previousChatId`.
            previous_chat_id: Chat to go on from; its messages are taken over. Excludes `sessionId`.
            transport: Way to deliver the answer, such as SMS. With a phone number and a customer a new
                session is opened. Leave both out to use those of `sessionId`.
        """
        return await self._call(
            CREATE,
            properties={
                "assistantId": assistant_id,
                "assistant": assistant,
                "assistantOverrides": assistant_overrides,
                "squadId": squad_id,
                "squad": squad,
                "name": name,
                "sessionId": session_id,
                "input": input,
                "previousChatId": previous_chat_id,
                "transport": transport,
            },
            options=options,
        )

    def stream(
        self,
        *,
        input: TextOrMessages | TextOrMessagesDict,
        assistant_id: str | Omit = omit,
        assistant: CreateAssistantDTO | CreateAssistantDTODict | Omit = omit,
        assistant_overrides: AssistantOverrides | AssistantOverridesDict | Omit = omit,
        squad_id: str | Omit = omit,
        squad: CreateSquadDTO | CreateSquadDTODict | Omit = omit,
        name: str | Omit = omit,
        session_id: str | Omit = omit,
        previous_chat_id: str | Omit = omit,
        transport: TwilioSMSChatTransport | TwilioSMSChatTransportDict | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncEventStream[CreateChatStreamResponse]:
        """Send a chat message, as a stream of events. `POST /chat`

        Gives the assistant a message and returns its answer. Name a session or the previous chat to go on
        from there. With `stream` the answer arrives in pieces, as `CreateChatStreamResponse`.

        Use the result in a `with` block, and iterate over it to get the events as they arrive.

        Args:
            input: Message to the assistant, as text or as a list of messages.
            assistant_id: Stored assistant that answers.
            assistant: Assistant that answers, given in full.
            assistant_overrides: Placeholder values for the assistant. Chats ignore every other setting
                in it.
            squad_id: Stored squad that answers.
            squad: Squad that answers, given in full.
            name: Name for your own use.
            session_id: Session that the chat belongs to. Excludes `previousChatId`.
            previous_chat_id: Chat to go on from; its messages are taken over. Excludes `sessionId`.
            transport: Way to deliver the answer, such as SMS. With a phone number and a customer a new
                session is opened. Leave both out to use those of `sessionId`.
        """
        return self._stream(
            STREAM,
            properties={
                "assistantId": assistant_id,
                "assistant": assistant,
                "assistantOverrides": assistant_overrides,
                "squadId": squad_id,
                "squad": squad,
                "name": name,
                "sessionId": session_id,
                "input": input,
                "previousChatId": previous_chat_id,
                "transport": transport,
            },
            options=options,
        )

    async def get(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> Chat:
        """Look up a chat. `GET /chat/{id}`

        Reads a single chat.

        Args:
            id: Identifier of the chat.
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
    ) -> Chat:
        """Remove a chat. `DELETE /chat/{id}`

        Removes the chat and returns its last state.

        Args:
            id: Identifier of the chat.
        """
        return await self._call(
            DELETE,
            path={
                "id": id,
            },
            options=options,
        )

    async def create_response(
        self,
        *,
        input: TextOrMessages | TextOrMessagesDict,
        assistant_id: str | Omit = omit,
        assistant: CreateAssistantDTO | CreateAssistantDTODict | Omit = omit,
        assistant_overrides: AssistantOverrides | AssistantOverridesDict | Omit = omit,
        squad_id: str | Omit = omit,
        squad: CreateSquadDTO | CreateSquadDTODict | Omit = omit,
        name: str | Omit = omit,
        session_id: str | Omit = omit,
        previous_chat_id: str | Omit = omit,
        transport: TwilioSMSChatTransport | TwilioSMSChatTransportDict | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> OpenAIResponse:
        """Send a chat message in OpenAI format. `POST /chat/responses`

        Does the same as a chat, for clients that speak OpenAI's Responses protocol. Streams events unless
        `stream` is `false`.

        Args:
            input: Message to the assistant, as text or as a list of messages.
            assistant_id: Stored assistant that answers.
            assistant: Assistant that answers, given in full.
            assistant_overrides: Placeholder values for the assistant. Every other setting in it is
                ignored.
            squad_id: Stored squad that answers.
            squad: Squad that answers, given in full.
            name: Name for your own use.
            session_id: Session that the chat belongs to. Excludes `previousChatId`.
            previous_chat_id: Chat to go on from; its messages are taken over. Excludes `sessionId`.
            transport: Way to deliver the answer, such as SMS. With a phone number and a customer a new
                session is opened. Leave both out to use those of `sessionId`.
        """
        return await self._call(
            CREATE_RESPONSE,
            properties={
                "assistantId": assistant_id,
                "assistant": assistant,
                "assistantOverrides": assistant_overrides,
                "squadId": squad_id,
                "squad": squad,
                "name": name,
                "sessionId": session_id,
                "input": input,
                "previousChatId": previous_chat_id,
                "transport": transport,
            },
            options=options,
        )

    def stream_response(
        self,
        *,
        input: TextOrMessages | TextOrMessagesDict,
        assistant_id: str | Omit = omit,
        assistant: CreateAssistantDTO | CreateAssistantDTODict | Omit = omit,
        assistant_overrides: AssistantOverrides | AssistantOverridesDict | Omit = omit,
        squad_id: str | Omit = omit,
        squad: CreateSquadDTO | CreateSquadDTODict | Omit = omit,
        name: str | Omit = omit,
        session_id: str | Omit = omit,
        previous_chat_id: str | Omit = omit,
        transport: TwilioSMSChatTransport | TwilioSMSChatTransportDict | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncEventStream[
        ResponseTextDeltaEvent | ResponseTextDoneEvent | ResponseCompletedEvent | ResponseErrorEvent
    ]:
        """Send a chat message in OpenAI format, as a stream of events. `POST /chat/responses`

        Does the same as a chat, for clients that speak OpenAI's Responses protocol. Streams events unless
        `stream` is `false`.

        Use the result in a `with` block, and iterate over it to get the events as they arrive.

        Args:
            input: Message to the assistant, as text or as a list of messages.
            assistant_id: Stored assistant that answers.
            assistant: Assistant that answers, given in full.
            assistant_overrides: Placeholder values for the assistant. Every other setting in it is
                ignored.
            squad_id: Stored squad that answers.
            squad: Squad that answers, given in full.
            name: Name for your own use.
            session_id: Session that the chat belongs to. Excludes `previousChatId`.
            previous_chat_id: Chat to go on from; its messages are taken over. Excludes `sessionId`.
            transport: Way to deliver the answer, such as SMS. With a phone number and a customer a new
                session is opened. Leave both out to use those of `sessionId`.
        """
        return self._stream(
            STREAM_RESPONSE,
            properties={
                "assistantId": assistant_id,
                "assistant": assistant,
                "assistantOverrides": assistant_overrides,
                "squadId": squad_id,
                "squad": squad,
                "name": name,
                "sessionId": session_id,
                "input": input,
                "previousChatId": previous_chat_id,
                "transport": transport,
            },
            options=options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncChatsWithRawResponse:
        """The same methods, but each returns the whole response: status, headers, and the value from `.parse()`."""
        return AsyncChatsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncChatsWithStreamingResponse:
        """The same methods, for use in `with`: each returns the response before its body is read."""
        return AsyncChatsWithStreamingResponse(self)


class AsyncChatsWithRawResponse:
    """Methods of `AsyncChats` that return the whole response."""

    def __init__(self, resource: AsyncChats) -> None:
        raw = resource._raw_view()
        self.list = async_to_raw(raw.list)
        self.create = async_to_raw(raw.create)
        self.stream = async_to_raw(raw.stream)
        self.get = async_to_raw(raw.get)
        self.delete = async_to_raw(raw.delete)
        self.create_response = async_to_raw(raw.create_response)
        self.stream_response = async_to_raw(raw.stream_response)


class AsyncChatsWithStreamingResponse:
    """Methods of `AsyncChats` that return the response before its body is read."""

    def __init__(self, resource: AsyncChats) -> None:
        streamed = resource._streamed_view()
        self.list = async_to_streamed(streamed.list)
        self.create = async_to_streamed(streamed.create)
        self.stream = async_to_streamed(streamed.stream)
        self.get = async_to_streamed(streamed.get)
        self.delete = async_to_streamed(streamed.delete)
        self.create_response = async_to_streamed(streamed.create_response)
        self.stream_response = async_to_streamed(streamed.stream_response)
