"""TypedDicts for the types: chats."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any, Literal

    from ..chats import (
        Chat,
        ChatCostItem,
        ResponseObject,
        ResponseOutputMessage,
        ResponseOutputText,
        TwilioSMSChatTransport,
    )
    from ..messages import ChatMessage, TextOrMessages
    from ..pagination import PaginationMeta
    from ..shared import AssistantOverrides, CreateAssistantDTO, CreateCustomerDTO, CreateSquadDTO
    from .calls import ModelCostDict
    from .messages import ChatMessageDict, TextOrMessagesDict
    from .pagination import PaginationMetaDict
    from .shared import (
        AssistantOverridesDict,
        CreateAssistantDTODict,
        CreateCustomerDTODict,
        CreateSquadDTODict,
    )


class ChatDict(TypedDict, total=False):
    """A message to an assistant with its answer."""

    assistantId: str
    assistant: CreateAssistantDTO | CreateAssistantDTODict
    assistantOverrides: AssistantOverrides | AssistantOverridesDict
    squadId: str
    squad: CreateSquadDTO | CreateSquadDTODict
    name: str
    sessionId: str
    input: TextOrMessages | TextOrMessagesDict
    stream: bool
    previousChatId: str
    id: Required[str]
    orgId: Required[str]
    messages: Sequence[ChatMessage | ChatMessageDict]
    output: Sequence[ChatMessage | ChatMessageDict]
    createdAt: Required[datetime | str]
    updatedAt: Required[datetime | str]
    costs: Sequence[ChatCostItem | ChatCostItemDict]
    cost: float


class ChatCostDict(TypedDict, total=False):
    """Cost of a chat."""

    type: Required[Literal["chat"]]
    cost: Required[float]


ChatCostItemDict: TypeAlias = "ModelCostDict | ChatCostDict"


class ChatPaginatedResponseDict(TypedDict, total=False):
    """One page of chats."""

    results: Required[Sequence[Chat | ChatDict]]
    metadata: Required[PaginationMeta | PaginationMetaDict]


class CreateChatDTODict(TypedDict, total=False):
    """A message to an assistant."""

    assistantId: str
    assistant: CreateAssistantDTO | CreateAssistantDTODict
    assistantOverrides: AssistantOverrides | AssistantOverridesDict
    squadId: str
    squad: CreateSquadDTO | CreateSquadDTODict
    name: str
    sessionId: str
    input: Required[TextOrMessages | TextOrMessagesDict]
    stream: bool
    previousChatId: str
    transport: TwilioSMSChatTransport | TwilioSMSChatTransportDict


CreateChatResponseDict: TypeAlias = "ChatDict | CreateChatStreamResponseDict"


class CreateChatStreamResponseDict(TypedDict, total=False):
    """A piece of a streamed answer."""

    id: Required[str]
    sessionId: str
    path: Required[str]
    delta: Required[str]


OpenAIResponseDict: TypeAlias = (
    "ResponseObjectDict | ResponseTextDeltaEventDict | ResponseTextDoneEventDict | ResponseCompletedEventDict | ResponseErrorEventDict"
)


class OpenAIResponsesRequestDict(TypedDict, total=False):
    """A message to an assistant, as OpenAI's Responses protocol has it."""

    assistantId: str
    assistant: CreateAssistantDTO | CreateAssistantDTODict
    assistantOverrides: AssistantOverrides | AssistantOverridesDict
    squadId: str
    squad: CreateSquadDTO | CreateSquadDTODict
    name: str
    sessionId: str
    input: Required[TextOrMessages | TextOrMessagesDict]
    stream: bool
    previousChatId: str
    transport: TwilioSMSChatTransport | TwilioSMSChatTransportDict


class ResponseCompletedEventDict(TypedDict, total=False):
    """Streaming event that says that the response is complete."""

    response: Required[ResponseObject | ResponseObjectDict]
    type: Required[Literal["response.completed"]]


class ResponseErrorEventDict(TypedDict, total=False):
    """Streaming event that says that the response failed."""

    type: Required[Literal["error"]]
    code: Required[str]
    message: Required[str]
    param: str | None
    sequence_number: Required[int]


class ResponseObjectDict(TypedDict, total=False):
    """A finished response."""

    id: Required[str]
    object: Required[Literal["response"]]
    created_at: Required[int]
    status: Required[Literal["completed", "failed", "in_progress", "incomplete"] | str]
    error: str | None
    output: Required[Sequence[ResponseOutputMessage | ResponseOutputMessageDict]]


class ResponseOutputMessageDict(TypedDict, total=False):
    """A message of the assistant."""

    id: Required[str]
    content: Required[Sequence[ResponseOutputText | ResponseOutputTextDict]]
    role: Required[Literal["assistant"]]
    status: Required[Literal["in_progress", "completed", "incomplete"] | str]
    type: Required[Literal["message"]]


class ResponseOutputTextDict(TypedDict, total=False):
    """Text that is part of a message."""

    annotations: Required[Sequence[Mapping[str, Any]]]
    text: Required[str]
    type: Required[Literal["output_text"]]


class ResponseTextDeltaEventDict(TypedDict, total=False):
    """Streaming event that brings a new piece of text."""

    content_index: Required[int]
    delta: Required[str]
    item_id: Required[str]
    output_index: Required[int]
    type: Required[Literal["response.output_text.delta"]]


class ResponseTextDoneEventDict(TypedDict, total=False):
    """Streaming event that says that a part of a message is complete."""

    content_index: Required[int]
    item_id: Required[str]
    output_index: Required[int]
    text: Required[str]
    type: Required[Literal["response.output_text.done"]]


class TwilioSMSChatTransportDict(TypedDict, total=False):
    """Delivery by SMS over Twilio."""

    conversationType: Literal["chat"]
    phoneNumberId: str
    customer: CreateCustomerDTO | CreateCustomerDTODict
    customerId: str
    useLLMGeneratedMessageForOutbound: bool
    type: Required[Literal["twilio.sms"]]
