"""Dicts in the shape of types: others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from ..calls import Artifact, Call, CallEndedReason
    from ..chats import Chat
    from ..handoffs import PhoneDestination
    from ..others import ServerEvent
    from ..server_messages import RequestedToolCall
    from ..sessions import Session
    from ..shared import CreateAssistantDTO
    from .calls import ArtifactDict, CallDict
    from .chats import ChatDict
    from .handoffs import PhoneDestinationDict
    from .server_messages import (
        AssistantSpeechStartedEventDict,
        ConversationUpdateEventDict,
        EndpointingReplyDict,
        EndpointingRequestEventDict,
        KnowledgeBaseReplyDict,
        KnowledgeBaseRequestEventDict,
        LanguageChangeDetectedEventDict,
        ModelOutputEventDict,
        PhoneCallControlEventDict,
        RequestedToolCallDict,
        SpeechUpdateEventDict,
        ToolCallsReplyDict,
        TranscriptEventDict,
        TransferDestinationReplyDict,
        TransferUpdateEventDict,
        UserInterruptedEventDict,
        VoiceInputEventDict,
        VoiceRequestEventDict,
    )
    from .sessions import SessionDict
    from .shared import CreateAssistantDTODict


class AssistantRequestEventDict(TypedDict, total=False):
    """Asks which assistant takes an inbound call. Answer with an `AssistantRequestReply`."""

    type: Required[Literal["assistant-request"]]
    call: Required[Call | CallDict]


class AssistantRequestReplyDict(TypedDict, total=False):
    """Who takes the call. Set one of these within 7.5 seconds."""

    assistantId: str
    assistant: CreateAssistantDTO | CreateAssistantDTODict
    destination: PhoneDestination | PhoneDestinationDict
    error: str


class ChatCreatedEventDict(TypedDict, total=False):
    """There is a new chat."""

    type: Required[Literal["chat.created"]]
    chat: Required[Chat | ChatDict]


class ChatDeletedEventDict(TypedDict, total=False):
    """A chat is gone."""

    type: Required[Literal["chat.deleted"]]
    chat: Required[Chat | ChatDict]


class EndOfCallReportEventDict(TypedDict, total=False):
    """The call is over; this is what it leaves behind."""

    type: Required[Literal["end-of-call-report"]]
    endedReason: Required[CallEndedReason]
    call: Required[Call | CallDict]
    artifact: Required[Artifact | ArtifactDict]


class HangEventDict(TypedDict, total=False):
    """The assistant has not replied in time."""

    type: Required[Literal["hang"]]
    call: Required[Call | CallDict]


ServerEventDict: TypeAlias = (
    "AssistantRequestEventDict | AssistantSpeechStartedEventDict | ChatCreatedEventDict | ChatDeletedEventDict | ConversationUpdateEventDict | EndOfCallReportEventDict | EndpointingRequestEventDict | HangEventDict | KnowledgeBaseRequestEventDict | LanguageChangeDetectedEventDict | ModelOutputEventDict | PhoneCallControlEventDict | SessionCreatedEventDict | SessionDeletedEventDict | SessionUpdatedEventDict | SpeechUpdateEventDict | StatusUpdateEventDict | ToolCallsEventDict | TranscriptEventDict | TransferDestinationRequestEventDict | TransferUpdateEventDict | UserInterruptedEventDict | VoiceInputEventDict | VoiceRequestEventDict"
)


class ServerMessageDict(TypedDict, total=False):
    """Body of every request to your server."""

    message: Required[ServerEvent | ServerEventDict]


ServerReplyDict: TypeAlias = (
    "AssistantRequestReplyDict | EndpointingReplyDict | KnowledgeBaseReplyDict | ToolCallsReplyDict | TransferDestinationReplyDict"
)


class SessionCreatedEventDict(TypedDict, total=False):
    """There is a new session."""

    type: Required[Literal["session.created"]]
    session: Required[Session | SessionDict]


class SessionDeletedEventDict(TypedDict, total=False):
    """A session is gone."""

    type: Required[Literal["session.deleted"]]
    session: Required[Session | SessionDict]


class SessionUpdatedEventDict(TypedDict, total=False):
    """A session has changed."""

    type: Required[Literal["session.updated"]]
    session: Required[Session | SessionDict]


class StatusUpdateEventDict(TypedDict, total=False):
    """The call has entered another state."""

    type: Required[Literal["status-update"]]
    call: Required[Call | CallDict]
    status: Required[Literal["scheduled", "queued", "ringing", "in-progress", "forwarding", "ended"]]


class ToolCallsEventDict(TypedDict, total=False):
    """The model calls tools of yours. Answer with a `ToolCallsReply`."""

    type: Required[Literal["tool-calls"]]
    call: Required[Call | CallDict]
    toolWithToolCallList: Sequence[Mapping[str, Any]]
    toolCallList: Sequence[RequestedToolCall | RequestedToolCallDict]


class TransferDestinationRequestEventDict(TypedDict, total=False):
    """Asks where to transfer the call. Answer with a `TransferDestinationReply`."""

    type: Required[Literal["transfer-destination-request"]]
    call: Required[Call | CallDict]
