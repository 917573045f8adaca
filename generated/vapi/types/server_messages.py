"""Types: server messages."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Field

from .._core.model import Model
from .._core.scalars import Number
from .handoffs import TransferDestination
from .messages import CallMessage, OpenAIMessage


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

    source: Literal["model", "force-say", "custom-voice"] | None = None
    """Where the text comes from."""

    timing: SpeechTiming | None = None
    """Times of the words. Absent with voices that give none."""


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

    request: Literal["forward", "hang-up"]
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


Speaker: TypeAlias = Literal["assistant", "user"]
"""One of the two who speak in a call."""


class SpeechUpdateEvent(Model):
    """The assistant or the customer begins or stops speaking."""

    type: Literal["speech-update"] = "speech-update"
    """Kind of event."""

    status: Literal["started", "stopped"]
    """Whether speech begins or stops."""

    role: Speaker
    """Who speaks."""

    turn: int | None = None
    """Number of the turn in the conversation."""


class TranscriptEvent(Model):
    """Speech has been written down."""

    type: Literal["transcript"] = "transcript"
    """Kind of event."""

    role: Speaker
    """Who spoke."""

    transcript_type: Annotated[Literal["partial", "final"], Field(alias="transcriptType")]
    """Whether the text may still change (`partial`) or not (`final`)."""

    transcript: str
    """What was understood."""

    is_filtered: Annotated[bool | None, Field(alias="isFiltered")] = None
    """Whether the security filter has altered the text."""

    detected_threats: Annotated[list[str] | None, Field(alias="detectedThreats")] = None
    """What the security filter has found."""

    original_transcript: Annotated[str | None, Field(alias="originalTranscript")] = None
    """The text before it was altered."""


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
