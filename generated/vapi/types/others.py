"""Types: others."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Field

from .._core.model import Model
from .calls import Artifact, Call, CallEndedReason
from .chats import Chat
from .handoffs import PhoneDestination
from .server_messages import (
    AssistantSpeechStartedEvent,
    ConversationUpdateEvent,
    EndpointingReply,
    EndpointingRequestEvent,
    KnowledgeBaseReply,
    KnowledgeBaseRequestEvent,
    LanguageChangeDetectedEvent,
    ModelOutputEvent,
    PhoneCallControlEvent,
    RequestedToolCall,
    SpeechUpdateEvent,
    ToolCallsReply,
    TranscriptEvent,
    TransferDestinationReply,
    TransferUpdateEvent,
    UserInterruptedEvent,
    VoiceInputEvent,
    VoiceRequestEvent,
)
from .sessions import Session
from .shared import CreateAssistantDTO


class AssistantRequestEvent(Model):
    """Asks which assistant takes an inbound call. Answer with an `AssistantRequestReply`."""

    type: Literal["assistant-request"] = "assistant-request"
    """Kind of event."""

    call: Call
    """The call that it is about."""


class AssistantRequestReply(Model):
    """Who takes the call. Set one of these within 7.5 seconds."""

    assistant_id: Annotated[str | None, Field(alias="assistantId")] = None
    """A stored assistant."""

    assistant: CreateAssistantDTO | None = None
    """An assistant for this call alone."""

    destination: PhoneDestination | None = None
    """Where to transfer the call, without any assistant."""

    error: str | None = None
    """What to tell the caller if nobody takes the call."""


class ChatCreatedEvent(Model):
    """There is a new chat."""

    type: Literal["chat.created"] = "chat.created"
    """Kind of event."""

    chat: Chat
    """The chat."""


class ChatDeletedEvent(Model):
    """A chat is gone."""

    type: Literal["chat.deleted"] = "chat.deleted"
    """Kind of event."""

    chat: Chat
    """The chat as it was."""


class EndOfCallReportEvent(Model):
    """The call is over; this is what it leaves behind."""

    type: Literal["end-of-call-report"] = "end-of-call-report"
    """Kind of event."""

    ended_reason: Annotated[CallEndedReason, Field(alias="endedReason")]
    """Why the call ended."""

    call: Call
    """The call that it is about."""

    artifact: Artifact
    """Recordings, transcript and messages."""


class HangEvent(Model):
    """The assistant has not replied in time."""

    type: Literal["hang"] = "hang"
    """Kind of event."""

    call: Call
    """The call that it is about."""


class SessionCreatedEvent(Model):
    """There is a new session."""

    type: Literal["session.created"] = "session.created"
    """Kind of event."""

    session: Session
    """The session."""


class SessionDeletedEvent(Model):
    """A session is gone."""

    type: Literal["session.deleted"] = "session.deleted"
    """Kind of event."""

    session: Session
    """The session as it was."""


class SessionUpdatedEvent(Model):
    """A session has changed."""

    type: Literal["session.updated"] = "session.updated"
    """Kind of event."""

    session: Session
    """The session."""


class StatusUpdateEvent(Model):
    """The call has entered another state."""

    type: Literal["status-update"] = "status-update"
    """Kind of event."""

    call: Call
    """The call that it is about."""

    status: Literal["scheduled", "queued", "ringing", "in-progress", "forwarding", "ended"]
    """The new state."""


class ToolCallsEvent(Model):
    """The model calls tools of yours. Answer with a `ToolCallsReply`."""

    type: Literal["tool-calls"] = "tool-calls"
    """Kind of event."""

    call: Call
    """The call that it is about."""

    tool_with_tool_call_list: Annotated[list[dict[str, Any]] | None, Field(alias="toolWithToolCallList")] = (
        None
    )
    """Each tool as it is set up, together with its call."""

    tool_call_list: Annotated[list[RequestedToolCall] | None, Field(alias="toolCallList")] = None
    """The calls to answer."""


class TransferDestinationRequestEvent(Model):
    """Asks where to transfer the call. Answer with a `TransferDestinationReply`."""

    type: Literal["transfer-destination-request"] = "transfer-destination-request"
    """Kind of event."""

    call: Call
    """The call that it is about."""


ServerEvent: TypeAlias = Annotated[
    AssistantRequestEvent
    | AssistantSpeechStartedEvent
    | ChatCreatedEvent
    | ChatDeletedEvent
    | ConversationUpdateEvent
    | EndOfCallReportEvent
    | EndpointingRequestEvent
    | HangEvent
    | KnowledgeBaseRequestEvent
    | LanguageChangeDetectedEvent
    | ModelOutputEvent
    | PhoneCallControlEvent
    | SessionCreatedEvent
    | SessionDeletedEvent
    | SessionUpdatedEvent
    | SpeechUpdateEvent
    | StatusUpdateEvent
    | ToolCallsEvent
    | TranscriptEvent
    | TransferDestinationRequestEvent
    | TransferUpdateEvent
    | UserInterruptedEvent
    | VoiceInputEvent
    | VoiceRequestEvent,
    Field(discriminator="type"),
]
"""What happened, or what is asked of your server."""


class ServerMessage(Model):
    """Body of every request to your server."""

    message: ServerEvent
    """What happened, or what is asked."""


ServerReply: TypeAlias = (
    AssistantRequestReply | EndpointingReply | KnowledgeBaseReply | ToolCallsReply | TransferDestinationReply
)
"""What your server answers to an event that asks for something. Any other event needs no more than a status of
200.
"""
