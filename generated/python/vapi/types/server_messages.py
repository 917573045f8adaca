"""Types: server messages."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Field

from .._core.model import Model
from .._core.open_enums import open_enum
from .._core.scalars import Number
from .._core.unions import by_fields
from .calls import Artifact, Call, CallEndedReason
from .chats import Chat
from .handoffs import PhoneDestination, TransferDestination
from .messages import CallMessage, OpenAIMessage
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


class WordAlignment(Model):
    """When each word begins and ends, as ElevenLabs voices tell."""

    type: Literal["word-alignment"] = "word-alignment"
    """Form of the times."""

    words: list[str]
    """The words, in order."""

    words_start_times_ms: Annotated[list[Number] | None, Field(alias="wordsStartTimesMs")] = None
    """When each word begins, in milliseconds."""

    words_end_times_ms: Annotated[list[Number] | None, Field(alias="wordsEndTimesMs")] = None
    """When each word ends, in milliseconds."""


class WordProgress(Model):
    """How many words have been spoken, as Minimax voices tell."""

    type: Literal["word-progress"] = "word-progress"
    """Form of the times."""

    words_spoken: Annotated[int | None, Field(alias="wordsSpoken")] = None
    """Words spoken so far."""

    total_words: Annotated[int | None, Field(alias="totalWords")] = None
    """Words in all."""

    segment: str | None = None
    """Text that is being spoken."""

    words: list[str] | None = None
    """The words, in order."""


SpeechTiming: TypeAlias = Annotated[WordAlignment | WordProgress, Field(discriminator="type")]
"""How text and speech belong together in time."""


class AssistantSpeechStartedEvent(Model):
    """The assistant is speaking; with some voices it says how far it has got."""

    type: Literal["assistant.speechStarted"] = "assistant.speechStarted"
    """Kind of event."""

    text: str
    """Text that is spoken."""

    turn: int | None = None
    """Number of the turn in the conversation."""

    source: Annotated[Literal["model", "force-say", "custom-voice"] | str, open_enum] | None = None
    """Where the text comes from."""

    timing: SpeechTiming | None = None
    """Times of the words. Absent with voices that give none."""


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


class ConversationUpdateEvent(Model):
    """The history of the conversation has grown."""

    type: Literal["conversation-update"] = "conversation-update"
    """Kind of event."""

    messages: list[CallMessage] | None = None
    """What was said so far, with times."""

    messages_open_ai_formatted: Annotated[
        list[OpenAIMessage] | None, Field(alias="messagesOpenAIFormatted")
    ] = None
    """What was said so far, in OpenAI's message format."""


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


class EndpointingReply(Model):
    """How long the assistant waits before it speaks."""

    timeout_seconds: Annotated[Number, Field(alias="timeoutSeconds")]
    """Seconds to wait."""


class EndpointingRequestEvent(Model):
    """Asks how long to wait before the assistant speaks. Answer with an `EndpointingReply`."""

    type: Literal["call.endpointing.request"] = "call.endpointing.request"
    """Kind of event."""

    messages_open_ai_formatted: Annotated[
        list[OpenAIMessage] | None, Field(alias="messagesOpenAIFormatted")
    ] = None
    """What was said so far, in OpenAI's message format."""


class HangEvent(Model):
    """The assistant has not replied in time."""

    type: Literal["hang"] = "hang"
    """Kind of event."""

    call: Call
    """The call that it is about."""


class KnowledgeBaseDocument(Model):
    """A document from your knowledge base."""

    content: str
    """Text of the document."""

    similarity: Number | None = None
    """How well the document fits what was asked."""

    uuid: str | None = None
    """Your identifier of the document."""


class KnowledgeBaseReply(Model):
    """What your knowledge base has found."""

    documents: list[KnowledgeBaseDocument]
    """The documents, as far as they are of use."""


class KnowledgeBaseRequestEvent(Model):
    """Asks your knowledge base for documents. Answer with a `KnowledgeBaseReply`."""

    type: Literal["knowledge-base-request"] = "knowledge-base-request"
    """Kind of event."""

    messages: list[CallMessage] | None = None
    """What was said so far, with times."""

    messages_open_ai_formatted: Annotated[
        list[OpenAIMessage] | None, Field(alias="messagesOpenAIFormatted")
    ] = None
    """What was said so far, in OpenAI's message format."""


class LanguageChangeDetectedEvent(Model):
    """The transcriber hears another language than before."""

    type: Literal["language-change-detected"] = "language-change-detected"
    """Kind of event."""

    language: str
    """The language that it hears now."""


class ModelOutputEvent(Model):
    """A piece of what the model puts out."""

    type: Literal["model-output"] = "model-output"
    """Kind of event."""

    output: str | dict[str, Any]
    """A token, or a call to a tool."""

    turn_id: Annotated[str | None, Field(alias="turnId")] = None
    """Turn that the piece is part of."""


class PhoneCallControlEvent(Model):
    """Asks your server to forward the call or to end it."""

    type: Literal["phone-call-control"] = "phone-call-control"
    """Kind of event."""

    request: Annotated[Literal["forward", "hang-up"] | str, open_enum]
    """What is to be done with the call."""

    destination: TransferDestination | None = None
    """Where to forward the call."""


class RequestedToolCall(Model):
    """A call to a tool of yours."""

    id: str
    """Identifier to repeat in the result."""

    name: str
    """The tool."""

    parameters: dict[str, Any] | None = None
    """Arguments that the model has chosen."""


class RequestedToolCallResult(Model):
    """What a tool of yours has returned."""

    name: str
    """The tool."""

    tool_call_id: Annotated[str, Field(alias="toolCallId")]
    """The `id` of the call."""

    result: str
    """Text for the model to read."""


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


Speaker: TypeAlias = Annotated[Literal["assistant", "user"] | str, open_enum]
"""One of the two who speak in a call."""


class SpeechUpdateEvent(Model):
    """The assistant or the customer begins or stops speaking."""

    type: Literal["speech-update"] = "speech-update"
    """Kind of event."""

    status: Annotated[Literal["started", "stopped"] | str, open_enum]
    """Whether speech begins or stops."""

    role: Speaker
    """Who speaks."""

    turn: int | None = None
    """Number of the turn in the conversation."""


class StatusUpdateEvent(Model):
    """The call has entered another state."""

    type: Literal["status-update"] = "status-update"
    """Kind of event."""

    call: Call
    """The call that it is about."""

    status: Annotated[
        Literal["scheduled", "queued", "ringing", "in-progress", "forwarding", "ended"] | str, open_enum
    ]
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


class TranscriptEvent(Model):
    """Speech has been written down."""

    type: Literal["transcript"] = "transcript"
    """Kind of event."""

    role: Speaker
    """Who spoke."""

    transcript_type: Annotated[
        Annotated[Literal["partial", "final"] | str, open_enum], Field(alias="transcriptType")
    ]
    """Whether the text may still change (`partial`) or not (`final`)."""

    transcript: str
    """What was understood."""

    is_filtered: Annotated[bool | None, Field(alias="isFiltered")] = None
    """Whether the security filter has altered the text."""

    detected_threats: Annotated[list[str] | None, Field(alias="detectedThreats")] = None
    """What the security filter has found."""

    original_transcript: Annotated[str | None, Field(alias="originalTranscript")] = None
    """The text before it was altered."""


class TransferDestinationRequestEvent(Model):
    """Asks where to transfer the call. Answer with a `TransferDestinationReply`."""

    type: Literal["transfer-destination-request"] = "transfer-destination-request"
    """Kind of event."""

    call: Call
    """The call that it is about."""


class TransferUpdateEvent(Model):
    """The call has been transferred."""

    type: Literal["transfer-update"] = "transfer-update"
    """Kind of event."""

    destination: TransferDestination
    """Where the call went."""


class UserInterruptedEvent(Model):
    """The customer has cut the assistant short."""

    type: Literal["user-interrupted"] = "user-interrupted"
    """Kind of event."""

    turn_id: Annotated[str | None, Field(alias="turnId")] = None
    """Turn whose remaining output is void."""


class VoiceInputEvent(Model):
    """What the customer said, on its way to a voice of your own."""

    type: Literal["voice-input"] = "voice-input"
    """Kind of event."""

    input: str
    """What the customer said."""


class VoiceRequestEvent(Model):
    """Asks a voice of your own to speak. Answer with raw audio: 16-bit PCM, one channel."""

    type: Literal["voice-request"] = "voice-request"
    """Kind of event."""

    text: str
    """Text to speak."""

    sample_rate: Annotated[int | None, Field(alias="sampleRate")] = None
    """Samples per second that the audio has to have."""


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


class ToolCallsReply(Model):
    """What the tools have returned."""

    results: list[RequestedToolCallResult]
    """One result for each call."""


class TransferDestinationReply(Model):
    """Where to transfer the call."""

    destination: TransferDestination
    """Where the call goes."""

    message: dict[str, Any] | None = None
    """What to say before the transfer."""


ServerReply: TypeAlias = Annotated[
    AssistantRequestReply | EndpointingReply | KnowledgeBaseReply | ToolCallsReply | TransferDestinationReply,
    by_fields,
]
"""What your server answers to an event that asks for something. Any other event needs no more than a status of
200.
"""
