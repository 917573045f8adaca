"""TypedDicts for the types: server messages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from ..calls import Artifact, Call, CallEndedReason
    from ..chats import Chat
    from ..handoffs import PhoneDestination, TransferDestination
    from ..messages import CallMessage, OpenAIMessage
    from ..server_messages import (
        KnowledgeBaseDocument,
        RequestedToolCall,
        RequestedToolCallResult,
        ServerEvent,
        Speaker,
        SpeechTiming,
    )
    from ..sessions import Session
    from ..shared import CreateAssistantDTO
    from .calls import ArtifactDict, CallDict
    from .chats import ChatDict
    from .handoffs import PhoneDestinationDict, TransferDestinationDict
    from .messages import CallMessageDict, OpenAIMessageDict
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


class AssistantSpeechStartedEventDict(TypedDict, total=False):
    """The assistant is speaking; with some voices it says how far it has got."""

    type: Required[Literal["assistant.speechStarted"]]
    text: Required[str]
    turn: int
    source: Literal["model", "force-say", "custom-voice"] | str
    timing: SpeechTiming | SpeechTimingDict


class ChatCreatedEventDict(TypedDict, total=False):
    """There is a new chat."""

    type: Required[Literal["chat.created"]]
    chat: Required[Chat | ChatDict]


class ChatDeletedEventDict(TypedDict, total=False):
    """A chat is gone."""

    type: Required[Literal["chat.deleted"]]
    chat: Required[Chat | ChatDict]


class ConversationUpdateEventDict(TypedDict, total=False):
    """The history of the conversation has grown."""

    type: Required[Literal["conversation-update"]]
    messages: Sequence[CallMessage | CallMessageDict]
    messagesOpenAIFormatted: Sequence[OpenAIMessage | OpenAIMessageDict]


class EndOfCallReportEventDict(TypedDict, total=False):
    """The call is over; this is what it leaves behind."""

    type: Required[Literal["end-of-call-report"]]
    endedReason: Required[CallEndedReason]
    call: Required[Call | CallDict]
    artifact: Required[Artifact | ArtifactDict]


class EndpointingReplyDict(TypedDict, total=False):
    """How long the assistant waits before it speaks."""

    timeoutSeconds: Required[float]


class EndpointingRequestEventDict(TypedDict, total=False):
    """Asks how long to wait before the assistant speaks. Answer with an `EndpointingReply`."""

    type: Required[Literal["call.endpointing.request"]]
    messagesOpenAIFormatted: Sequence[OpenAIMessage | OpenAIMessageDict]


class HangEventDict(TypedDict, total=False):
    """The assistant has not replied in time."""

    type: Required[Literal["hang"]]
    call: Required[Call | CallDict]


class KnowledgeBaseDocumentDict(TypedDict, total=False):
    """A document from your knowledge base."""

    content: Required[str]
    similarity: float
    uuid: str


class KnowledgeBaseReplyDict(TypedDict, total=False):
    """What your knowledge base has found."""

    documents: Required[Sequence[KnowledgeBaseDocument | KnowledgeBaseDocumentDict]]


class KnowledgeBaseRequestEventDict(TypedDict, total=False):
    """Asks your knowledge base for documents. Answer with a `KnowledgeBaseReply`."""

    type: Required[Literal["knowledge-base-request"]]
    messages: Sequence[CallMessage | CallMessageDict]
    messagesOpenAIFormatted: Sequence[OpenAIMessage | OpenAIMessageDict]


class LanguageChangeDetectedEventDict(TypedDict, total=False):
    """The transcriber hears another language than before."""

    type: Required[Literal["language-change-detected"]]
    language: Required[str]


class ModelOutputEventDict(TypedDict, total=False):
    """A piece of what the model puts out."""

    type: Required[Literal["model-output"]]
    output: Required[str | Mapping[str, Any]]
    turnId: str


class PhoneCallControlEventDict(TypedDict, total=False):
    """Asks your server to forward the call or to end it."""

    type: Required[Literal["phone-call-control"]]
    request: Required[Literal["forward", "hang-up"] | str]
    destination: TransferDestination | TransferDestinationDict


class RequestedToolCallDict(TypedDict, total=False):
    """A call to a tool of yours."""

    id: Required[str]
    name: Required[str]
    parameters: Mapping[str, Any]


class RequestedToolCallResultDict(TypedDict, total=False):
    """What a tool of yours has returned."""

    name: Required[str]
    toolCallId: Required[str]
    result: Required[str]


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


SpeechTimingDict: TypeAlias = "WordAlignmentDict | WordProgressDict"


class SpeechUpdateEventDict(TypedDict, total=False):
    """The assistant or the customer begins or stops speaking."""

    type: Required[Literal["speech-update"]]
    status: Required[Literal["started", "stopped"] | str]
    role: Required[Speaker]
    turn: int


class StatusUpdateEventDict(TypedDict, total=False):
    """The call has entered another state."""

    type: Required[Literal["status-update"]]
    call: Required[Call | CallDict]
    status: Required[Literal["scheduled", "queued", "ringing", "in-progress", "forwarding", "ended"] | str]


class ToolCallsEventDict(TypedDict, total=False):
    """The model calls tools of yours. Answer with a `ToolCallsReply`."""

    type: Required[Literal["tool-calls"]]
    call: Required[Call | CallDict]
    toolWithToolCallList: Sequence[Mapping[str, Any]]
    toolCallList: Sequence[RequestedToolCall | RequestedToolCallDict]


class ToolCallsReplyDict(TypedDict, total=False):
    """What the tools have returned."""

    results: Required[Sequence[RequestedToolCallResult | RequestedToolCallResultDict]]


class TranscriptEventDict(TypedDict, total=False):
    """Speech has been written down."""

    type: Required[Literal["transcript"]]
    role: Required[Speaker]
    transcriptType: Required[Literal["partial", "final"] | str]
    transcript: Required[str]
    isFiltered: bool
    detectedThreats: Sequence[str]
    originalTranscript: str


class TransferDestinationReplyDict(TypedDict, total=False):
    """Where to transfer the call."""

    destination: Required[TransferDestination | TransferDestinationDict]
    message: Mapping[str, Any]


class TransferDestinationRequestEventDict(TypedDict, total=False):
    """Asks where to transfer the call. Answer with a `TransferDestinationReply`."""

    type: Required[Literal["transfer-destination-request"]]
    call: Required[Call | CallDict]


class TransferUpdateEventDict(TypedDict, total=False):
    """The call has been transferred."""

    type: Required[Literal["transfer-update"]]
    destination: Required[TransferDestination | TransferDestinationDict]


class UserInterruptedEventDict(TypedDict, total=False):
    """The customer has cut the assistant short."""

    type: Required[Literal["user-interrupted"]]
    turnId: str


class VoiceInputEventDict(TypedDict, total=False):
    """What the customer said, on its way to a voice of your own."""

    type: Required[Literal["voice-input"]]
    input: Required[str]


class VoiceRequestEventDict(TypedDict, total=False):
    """Asks a voice of your own to speak. Answer with raw audio: 16-bit PCM, one channel."""

    type: Required[Literal["voice-request"]]
    text: Required[str]
    sampleRate: int


class WordAlignmentDict(TypedDict, total=False):
    """When each word begins and ends, as ElevenLabs voices tell."""

    type: Required[Literal["word-alignment"]]
    words: Required[Sequence[str]]
    wordsStartTimesMs: Sequence[float]
    wordsEndTimesMs: Sequence[float]


class WordProgressDict(TypedDict, total=False):
    """How many words have been spoken, as Minimax voices tell."""

    type: Required[Literal["word-progress"]]
    wordsSpoken: int
    totalWords: int
    segment: str
    words: Sequence[str]
