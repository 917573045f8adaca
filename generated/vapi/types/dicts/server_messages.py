"""Dicts in the shape of types: server messages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from ..handoffs import TransferDestination
    from ..messages import CallMessage, OpenAIMessage
    from ..server_messages import KnowledgeBaseDocument, RequestedToolCallResult, Speaker, SpeechTiming
    from .handoffs import TransferDestinationDict
    from .messages import CallMessageDict, OpenAIMessageDict


class AssistantSpeechStartedEventDict(TypedDict, total=False):
    """The assistant is speaking; with some voices it says how far it has got."""

    type: Required[Literal["assistant.speechStarted"]]
    text: Required[str]
    turn: int
    source: Literal["model", "force-say", "custom-voice"]
    timing: SpeechTiming | SpeechTimingDict


class ConversationUpdateEventDict(TypedDict, total=False):
    """The history of the conversation has grown."""

    type: Required[Literal["conversation-update"]]
    messages: Sequence[CallMessage | CallMessageDict]
    messagesOpenAIFormatted: Sequence[OpenAIMessage | OpenAIMessageDict]


class EndpointingReplyDict(TypedDict, total=False):
    """How long the assistant waits before it speaks."""

    timeoutSeconds: Required[float]


class EndpointingRequestEventDict(TypedDict, total=False):
    """Asks how long to wait before the assistant speaks. Answer with an `EndpointingReply`."""

    type: Required[Literal["call.endpointing.request"]]
    messagesOpenAIFormatted: Sequence[OpenAIMessage | OpenAIMessageDict]


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
    request: Required[Literal["forward", "hang-up"]]
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


SpeechTimingDict: TypeAlias = "WordAlignmentDict | WordProgressDict"


class SpeechUpdateEventDict(TypedDict, total=False):
    """The assistant or the customer begins or stops speaking."""

    type: Required[Literal["speech-update"]]
    status: Required[Literal["started", "stopped"]]
    role: Required[Speaker]
    turn: int


class ToolCallsReplyDict(TypedDict, total=False):
    """What the tools have returned."""

    results: Required[Sequence[RequestedToolCallResult | RequestedToolCallResultDict]]


class TranscriptEventDict(TypedDict, total=False):
    """Speech has been written down."""

    type: Required[Literal["transcript"]]
    role: Required[Speaker]
    transcriptType: Required[Literal["partial", "final"]]
    transcript: Required[str]
    isFiltered: bool
    detectedThreats: Sequence[str]
    originalTranscript: str


class TransferDestinationReplyDict(TypedDict, total=False):
    """Where to transfer the call."""

    destination: Required[TransferDestination | TransferDestinationDict]
    message: Mapping[str, Any]


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
