"""Written conversations with an assistant. Reached as `client.chats`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._core import AsyncResource, Operation, Resource, async_raw_response, omit, raw_response

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Unpack

    from ..types import (
        AssistantOverrides,
        Chat,
        ChatPaginatedResponse,
        CreateAssistantDTO,
        CreateChatResponse,
        CreateChatResponseOption,
        CreateSquadDTO,
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
    from .._core import Omit, RequestOptions

LIST: Operation[ChatPaginatedResponse] = Operation("GET", "/chat", returns="ChatPaginatedResponse")
CREATE: Operation[CreateChatResponse] = Operation(
    "POST", "/chat", returns="CreateChatResponse", loose=(201,), body="json"
)
GET: Operation[Chat] = Operation("GET", "/chat/{id}", returns="Chat")
DELETE: Operation[Chat] = Operation("DELETE", "/chat/{id}", returns="Chat")
CREATE_RESPONSE: Operation[CreateChatResponseOption] = Operation(
    "POST", "/chat/responses", returns="CreateChatResponseOption", loose=(201,), body="json"
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
    ) -> ChatPaginatedResponse:
        """Page through chats. `GET /chat`

        Lists your organisation's chats, newest first, a page at a time.

        Args:
            id: Only the chat with this identifier.
            assistant_id: Only chats with this assistant.
            assistant_id_any: Only chats with any of these assistants, given as a list separated by commas.
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
        return self._call(
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
        stream: bool | Omit = omit,
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
            assistant_overrides: Placeholder values for the assistant. Chats ignore every other setting in
            it.
            squad_id: Stored squad that answers.
            squad: Squad that answers, given in full.
            name: Name for your own use.
            session_id: Session that the chat belongs to. Excludes `previousChatId`.
            stream: Whether the answer arrives in pieces. Default: false.
            previous_chat_id: Chat to go on from; its messages are taken over. Excludes `sessionId`.
            transport: Way to deliver the answer, such as SMS. With a phone number and a customer a new
            session
                is opened. Leave both out to use those of `sessionId`.
        """
        return self._call(
            CREATE,
            body={
                "assistantId": assistant_id,
                "assistant": assistant,
                "assistantOverrides": assistant_overrides,
                "squadId": squad_id,
                "squad": squad,
                "name": name,
                "sessionId": session_id,
                "input": input,
                "stream": stream,
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

        Removes the chat and answers with its last state.

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
        stream: bool | Omit = omit,
        previous_chat_id: str | Omit = omit,
        transport: TwilioSMSChatTransport | TwilioSMSChatTransportDict | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> CreateChatResponseOption:
        """Send a chat message in OpenAI format. `POST /chat/responses`

        Does the same as a chat, for clients that speak OpenAI's Responses protocol. Streams events unless
        `stream` is `false`.

        Args:
            input: Message to the assistant, as text or as a list of messages.
            assistant_id: Stored assistant that answers.
            assistant: Assistant that answers, given in full.
            assistant_overrides: Placeholder values for the assistant. Every other setting in it is ignored.
            squad_id: Stored squad that answers.
            squad: Squad that answers, given in full.
            name: Name for your own use.
            session_id: Session that the chat belongs to. Excludes `previousChatId`.
            stream: Whether to send the answer as events. Default: true.
            previous_chat_id: Chat to go on from; its messages are taken over. Excludes `sessionId`.
            transport: Way to deliver the answer, such as SMS. With a phone number and a customer a new
            session
                is opened. Leave both out to use those of `sessionId`.
        """
        return self._call(
            CREATE_RESPONSE,
            body={
                "assistantId": assistant_id,
                "assistant": assistant,
                "assistantOverrides": assistant_overrides,
                "squadId": squad_id,
                "squad": squad,
                "name": name,
                "sessionId": session_id,
                "input": input,
                "stream": stream,
                "previousChatId": previous_chat_id,
                "transport": transport,
            },
            options=options,
        )

    @cached_property
    def with_raw_response(self) -> ChatsWithRawResponse:
        """The same methods, each giving the whole response: status, headers, and the value by `.parse()`."""
        return ChatsWithRawResponse(self)


class ChatsWithRawResponse:
    """Methods of `Chats` that give the whole response."""

    def __init__(self, resource: Chats) -> None:
        raw = resource._raw_view()
        self.list = raw_response(raw.list)
        self.create = raw_response(raw.create)
        self.get = raw_response(raw.get)
        self.delete = raw_response(raw.delete)
        self.create_response = raw_response(raw.create_response)


class AsyncChats(AsyncResource):
    """Written conversations with an assistant. Reached as `client.chats`."""

    async def list(
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
    ) -> ChatPaginatedResponse:
        """Page through chats. `GET /chat`

        Lists your organisation's chats, newest first, a page at a time.

        Args:
            id: Only the chat with this identifier.
            assistant_id: Only chats with this assistant.
            assistant_id_any: Only chats with any of these assistants, given as a list separated by commas.
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
        return await self._call(
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
        stream: bool | Omit = omit,
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
            assistant_overrides: Placeholder values for the assistant. Chats ignore every other setting in
            it.
            squad_id: Stored squad that answers.
            squad: Squad that answers, given in full.
            name: Name for your own use.
            session_id: Session that the chat belongs to. Excludes `previousChatId`.
            stream: Whether the answer arrives in pieces. Default: false.
            previous_chat_id: Chat to go on from; its messages are taken over. Excludes `sessionId`.
            transport: Way to deliver the answer, such as SMS. With a phone number and a customer a new
            session
                is opened. Leave both out to use those of `sessionId`.
        """
        return await self._call(
            CREATE,
            body={
                "assistantId": assistant_id,
                "assistant": assistant,
                "assistantOverrides": assistant_overrides,
                "squadId": squad_id,
                "squad": squad,
                "name": name,
                "sessionId": session_id,
                "input": input,
                "stream": stream,
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

        Removes the chat and answers with its last state.

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
        stream: bool | Omit = omit,
        previous_chat_id: str | Omit = omit,
        transport: TwilioSMSChatTransport | TwilioSMSChatTransportDict | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> CreateChatResponseOption:
        """Send a chat message in OpenAI format. `POST /chat/responses`

        Does the same as a chat, for clients that speak OpenAI's Responses protocol. Streams events unless
        `stream` is `false`.

        Args:
            input: Message to the assistant, as text or as a list of messages.
            assistant_id: Stored assistant that answers.
            assistant: Assistant that answers, given in full.
            assistant_overrides: Placeholder values for the assistant. Every other setting in it is ignored.
            squad_id: Stored squad that answers.
            squad: Squad that answers, given in full.
            name: Name for your own use.
            session_id: Session that the chat belongs to. Excludes `previousChatId`.
            stream: Whether to send the answer as events. Default: true.
            previous_chat_id: Chat to go on from; its messages are taken over. Excludes `sessionId`.
            transport: Way to deliver the answer, such as SMS. With a phone number and a customer a new
            session
                is opened. Leave both out to use those of `sessionId`.
        """
        return await self._call(
            CREATE_RESPONSE,
            body={
                "assistantId": assistant_id,
                "assistant": assistant,
                "assistantOverrides": assistant_overrides,
                "squadId": squad_id,
                "squad": squad,
                "name": name,
                "sessionId": session_id,
                "input": input,
                "stream": stream,
                "previousChatId": previous_chat_id,
                "transport": transport,
            },
            options=options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncChatsWithRawResponse:
        """The same methods, each giving the whole response: status, headers, and the value by `.parse()`."""
        return AsyncChatsWithRawResponse(self)


class AsyncChatsWithRawResponse:
    """Methods of `AsyncChats` that give the whole response."""

    def __init__(self, resource: AsyncChats) -> None:
        raw = resource._raw_view()
        self.list = async_raw_response(raw.list)
        self.create = async_raw_response(raw.create)
        self.get = async_raw_response(raw.get)
        self.delete = async_raw_response(raw.delete)
        self.create_response = async_raw_response(raw.create_response)
