"""Types: chats."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Field

from .._core.model import Model
from .._core.open_enums import open_enum
from .._core.scalars import DateTime, Number
from .._core.unions import by_fields
from .calls import ModelCost
from .messages import ChatMessage, TextOrMessages
from .pagination import PaginationMeta
from .shared import AssistantOverrides, CreateAssistantDTO, CreateCustomerDTO, CreateSquadDTO


class ChatCost(Model):
    """Cost of a chat."""

    type: Literal["chat"] = "chat"
    """Component that the cost belongs to."""

    cost: Number
    """Cost in US dollars."""


ChatCostItem: TypeAlias = Annotated[ModelCost | ChatCost, Field(discriminator="type")]
"""One part of what a chat cost."""


class Chat(Model):
    """A message to an assistant with its answer."""

    assistant_id: Annotated[str | None, Field(alias="assistantId")] = None
    """Stored assistant that answers."""

    assistant: CreateAssistantDTO | None = None
    """Assistant that answers, given in full."""

    assistant_overrides: Annotated[AssistantOverrides | None, Field(alias="assistantOverrides")] = None
    """Placeholder values for the assistant. Chats ignore every other setting in it."""

    squad_id: Annotated[str | None, Field(alias="squadId")] = None
    """Stored squad that answers."""

    squad: CreateSquadDTO | None = None
    """Squad that answers, given in full."""

    name: Annotated[str | None, Field(max_length=40)] = None
    """Name for your own use."""

    session_id: Annotated[str | None, Field(alias="sessionId")] = None
    """Session that the chat belongs to. Excludes `previousChatId`."""

    input: TextOrMessages | None = None
    """Message to the assistant, as text or as a list of messages."""

    stream: bool | None = None
    """Whether the answer arrives in pieces."""

    previous_chat_id: Annotated[str | None, Field(alias="previousChatId")] = None
    """Chat to go on from; its messages are taken over. Excludes `sessionId`."""

    id: str
    """Identifier, given by Vapi."""

    org_id: Annotated[str, Field(alias="orgId")]
    """Organisation that owns it."""

    messages: list[ChatMessage] | None = None
    """Messages that came before."""

    output: list[ChatMessage] | None = None
    """Messages that the assistant answered with."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """Moment of creation."""

    updated_at: Annotated[DateTime, Field(alias="updatedAt")]
    """Moment of the last change."""

    costs: list[ChatCostItem] | None = None
    """Cost of each component, in US dollars."""

    cost: Number | None = None
    """Total cost in US dollars."""


class ChatPaginatedResponse(Model):
    """One page of chats."""

    results: list[Chat]
    """Items of this page."""

    metadata: PaginationMeta
    """Position of this page in the whole list."""


class TwilioSMSChatTransport(Model):
    """Delivery by SMS over Twilio."""

    conversation_type: Annotated[Literal["chat"] | None, Field(alias="conversationType")] = None
    """Kind of conversation."""

    phone_number_id: Annotated[str | None, Field(alias="phoneNumberId")] = None
    """Phone number of yours that sends; it has to be able to send SMS. Opens a new session. When left out, the
    session's number sends.
    """

    customer: CreateCustomerDTO | None = None
    """Recipient, given in full. Opens a new session. The session's customer when left out."""

    customer_id: Annotated[str | None, Field(alias="customerId")] = None
    """Stored recipient."""

    use_llm_generated_message_for_outbound: Annotated[
        bool | None, Field(alias="useLLMGeneratedMessageForOutbound")
    ] = None
    """Whether the assistant answers `input` and the answer is sent. `false` sends `input` itself, unchanged."""

    type: Literal["twilio.sms"] = "twilio.sms"
    """Kind of delivery."""


class CreateChatDTO(Model):
    """A message to an assistant."""

    assistant_id: Annotated[str | None, Field(alias="assistantId")] = None
    """Stored assistant that answers."""

    assistant: CreateAssistantDTO | None = None
    """Assistant that answers, given in full."""

    assistant_overrides: Annotated[AssistantOverrides | None, Field(alias="assistantOverrides")] = None
    """Placeholder values for the assistant. Chats ignore every other setting in it."""

    squad_id: Annotated[str | None, Field(alias="squadId")] = None
    """Stored squad that answers."""

    squad: CreateSquadDTO | None = None
    """Squad that answers, given in full."""

    name: Annotated[str | None, Field(max_length=40)] = None
    """Name for your own use."""

    session_id: Annotated[str | None, Field(alias="sessionId")] = None
    """Session that the chat belongs to. Excludes `previousChatId`."""

    input: TextOrMessages
    """Message to the assistant, as text or as a list of messages."""

    stream: bool | None = None
    """Whether the answer arrives in pieces."""

    previous_chat_id: Annotated[str | None, Field(alias="previousChatId")] = None
    """Chat to go on from; its messages are taken over. Excludes `sessionId`."""

    transport: TwilioSMSChatTransport | None = None
    """Way to deliver the answer, such as SMS. With a phone number and a customer a new session is opened.
    Leave both out to use those of `sessionId`.
    """


class CreateChatStreamResponse(Model):
    """A piece of a streamed answer."""

    id: str
    """Identifier of the chat that the piece belongs to."""

    session_id: Annotated[str | None, Field(alias="sessionId")] = None
    """Session that the chat belongs to."""

    path: str
    """Where the piece goes, such as `chat.output[0].content`."""

    delta: str
    """Text to append."""


CreateChatResponse: TypeAlias = Annotated[Chat | CreateChatStreamResponse, by_fields]
"""The finished chat, or with `stream` a piece of the answer."""


class ResponseOutputText(Model):
    """Text that is part of a message."""

    annotations: list[dict[str, Any]]
    """Notes on the text."""

    text: str
    """What the assistant says."""

    type: Literal["output_text"] = "output_text"
    """Kind of part."""


class ResponseOutputMessage(Model):
    """A message of the assistant."""

    id: str
    """Identifier of the message."""

    content: list[ResponseOutputText]
    """Parts of the message."""

    role: Literal["assistant"] = "assistant"
    """Author of the message."""

    status: Annotated[Literal["in_progress", "completed", "incomplete"] | str, open_enum]
    """How far the message has come."""

    type: Literal["message"] = "message"
    """Kind of output."""


class ResponseObject(Model):
    """A finished response."""

    id: str
    """Identifier of the response."""

    object: Literal["response"] = "response"
    """Always `response`."""

    created_at: int
    """Moment of creation, in Unix seconds."""

    status: Annotated[Literal["completed", "failed", "in_progress", "incomplete"] | str, open_enum]
    """How far the response has come."""

    error: str | None = None
    """Why the response failed. `null` if it did not."""

    output: list[ResponseOutputMessage]
    """Messages of the assistant."""


class ResponseTextDeltaEvent(Model):
    """Streaming event that brings a new piece of text."""

    content_index: int
    """Position of the part within its message."""

    delta: str
    """Text to append."""

    item_id: str
    """Identifier of the message."""

    output_index: int
    """Position of the message within the output."""

    type: Literal["response.output_text.delta"] = "response.output_text.delta"
    """Kind of event."""


class ResponseTextDoneEvent(Model):
    """Streaming event that says that a part of a message is complete."""

    content_index: int
    """Position of the part within its message."""

    item_id: str
    """Identifier of the message."""

    output_index: int
    """Position of the message within the output."""

    text: str
    """The complete text."""

    type: Literal["response.output_text.done"] = "response.output_text.done"
    """Kind of event."""


class ResponseCompletedEvent(Model):
    """Streaming event that says that the response is complete."""

    response: ResponseObject
    """The whole response."""

    type: Literal["response.completed"] = "response.completed"
    """Kind of event."""


class ResponseErrorEvent(Model):
    """Streaming event that says that the response failed."""

    type: Literal["error"] = "error"
    """Kind of event."""

    code: str
    """Code of the error."""

    message: str
    """What went wrong."""

    param: str | None = None
    """Parameter at fault, if any."""

    sequence_number: int
    """Position of the event within the stream."""


OpenAIResponse: TypeAlias = (
    ResponseObject
    | ResponseTextDeltaEvent
    | ResponseTextDoneEvent
    | ResponseCompletedEvent
    | ResponseErrorEvent
)
"""An answer in the form of OpenAI's Responses API, or with `stream` one of its events."""


class OpenAIResponsesRequest(Model):
    """A message to an assistant, as OpenAI's Responses protocol has it."""

    assistant_id: Annotated[str | None, Field(alias="assistantId")] = None
    """Stored assistant that answers."""

    assistant: CreateAssistantDTO | None = None
    """Assistant that answers, given in full."""

    assistant_overrides: Annotated[AssistantOverrides | None, Field(alias="assistantOverrides")] = None
    """Placeholder values for the assistant. Every other setting in it is ignored."""

    squad_id: Annotated[str | None, Field(alias="squadId")] = None
    """Stored squad that answers."""

    squad: CreateSquadDTO | None = None
    """Squad that answers, given in full."""

    name: Annotated[str | None, Field(max_length=40)] = None
    """Name for your own use."""

    session_id: Annotated[str | None, Field(alias="sessionId")] = None
    """Session that the chat belongs to. Excludes `previousChatId`."""

    input: TextOrMessages
    """Message to the assistant, as text or as a list of messages."""

    stream: bool | None = None
    """Whether to send the answer as events."""

    previous_chat_id: Annotated[str | None, Field(alias="previousChatId")] = None
    """Chat to go on from; its messages are taken over. Excludes `sessionId`."""

    transport: TwilioSMSChatTransport | None = None
    """Way to deliver the answer, such as SMS. With a phone number and a customer a new session is opened.
    Leave both out to use those of `sessionId`.
    """
