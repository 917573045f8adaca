"""Types: calls."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Field

from .._core.model import Model
from .._core.open_enums import open_enum
from .._core.scalars import DateTime, Number, exact
from .._core.unions import by_fields
from .analysis import AnalysisPlan
from .compliance import CompliancePlan
from .credentials import Credential
from .handoffs import PhoneDestination
from .messages import CallMessage, OpenAIMessage
from .models import WorkflowModel
from .phone_numbers import ImportTwilioPhoneNumberDTO
from .server import Server
from .shared import (
    ArtifactPlan,
    AssistantOverrides,
    BackgroundSound,
    CallHookAction,
    CallHookAssistantSpeechInterrupted,
    CallHookCallEnding,
    CallHookCustomerSpeechInterrupted,
    CallHookCustomerSpeechTimeout,
    CreateAssistantDTO,
    CreateCustomerDTO,
    CreateSquadDTO,
    InlineTool,
    KeypadInputPlan,
    LangfuseObservabilityPlan,
    MonitorPlan,
    VariableExtractionPlan,
)
from .speech import BackgroundSpeechDenoisingPlan, StartSpeakingPlan, StopSpeakingPlan
from .transcribers import Transcriber
from .voicemail import VoicemailDetectionPlan
from .voices import Voice


class AIEdgeCondition(Model):
    """A condition that the model judges."""

    type: Literal["ai"] = "ai"
    """Kind of condition."""

    prompt: Annotated[str, Field(max_length=1000)]
    """Question for the model, to be answered with true or false."""


class Analysis(Model):
    """What was worked out after a call."""

    summary: str | None = None
    """Summary of the call."""

    structured_data: Annotated[dict[str, Any] | None, Field(alias="structuredData")] = None
    """Facts extracted by the `structuredDataPlan`."""

    structured_data_multi: Annotated[list[dict[str, Any]] | None, Field(alias="structuredDataMulti")] = None
    """Facts extracted by each entry of the `structuredDataMultiPlan`."""

    success_evaluation: Annotated[str | None, Field(alias="successEvaluation")] = None
    """Verdict on the call, in the form that the rubric asks for."""


class AnalysisCost(Model):
    """Cost of an analysis after the call."""

    type: Literal["analysis"] = "analysis"
    """Component that the cost belongs to."""

    analysis_type: Annotated[
        Annotated[
            Literal["summary", "structuredData", "successEvaluation", "structuredOutput"] | str, open_enum
        ],
        Field(alias="analysisType"),
    ]
    """Which analysis it was."""

    model: dict[str, Any]
    """Model that did the work."""

    prompt_tokens: Annotated[int, Field(alias="promptTokens")]
    """Tokens read by the model."""

    completion_tokens: Annotated[int, Field(alias="completionTokens")]
    """Tokens written by the model."""

    cached_prompt_tokens: Annotated[int | None, Field(alias="cachedPromptTokens")] = None
    """Tokens read from the provider's cache, at a lower price, where it has one."""

    cost: Number
    """Cost in US dollars."""


class AnalysisCostBreakdown(Model):
    """Cost of the analyses after a call, in US dollars, and the tokens they took."""

    summary: Number | None = None
    """Cost of the summary."""

    summary_prompt_tokens: Annotated[int | None, Field(alias="summaryPromptTokens")] = None
    """Tokens read for the summary."""

    summary_completion_tokens: Annotated[int | None, Field(alias="summaryCompletionTokens")] = None
    """Tokens written for the summary."""

    summary_cached_prompt_tokens: Annotated[int | None, Field(alias="summaryCachedPromptTokens")] = None
    """Cached tokens read for the summary."""

    structured_data: Annotated[Number | None, Field(alias="structuredData")] = None
    """Cost of the structured data."""

    structured_data_prompt_tokens: Annotated[int | None, Field(alias="structuredDataPromptTokens")] = None
    """Tokens read for the structured data."""

    structured_data_completion_tokens: Annotated[
        int | None, Field(alias="structuredDataCompletionTokens")
    ] = None
    """Tokens written for the structured data."""

    structured_data_cached_prompt_tokens: Annotated[
        int | None, Field(alias="structuredDataCachedPromptTokens")
    ] = None
    """Cached tokens read for the structured data."""

    success_evaluation: Annotated[Number | None, Field(alias="successEvaluation")] = None
    """Cost of the success evaluation."""

    success_evaluation_prompt_tokens: Annotated[int | None, Field(alias="successEvaluationPromptTokens")] = (
        None
    )
    """Tokens read for the success evaluation."""

    success_evaluation_completion_tokens: Annotated[
        int | None, Field(alias="successEvaluationCompletionTokens")
    ] = None
    """Tokens written for the success evaluation."""

    success_evaluation_cached_prompt_tokens: Annotated[
        int | None, Field(alias="successEvaluationCachedPromptTokens")
    ] = None
    """Cached tokens read for the success evaluation."""

    structured_output: Annotated[Number | None, Field(alias="structuredOutput")] = None
    """Cost of the structured outputs."""

    structured_output_prompt_tokens: Annotated[int | None, Field(alias="structuredOutputPromptTokens")] = None
    """Tokens read for the structured outputs."""

    structured_output_completion_tokens: Annotated[
        int | None, Field(alias="structuredOutputCompletionTokens")
    ] = None
    """Tokens written for the structured outputs."""

    structured_output_cached_prompt_tokens: Annotated[
        int | None, Field(alias="structuredOutputCachedPromptTokens")
    ] = None
    """Cached tokens read for the structured outputs."""


class Mono(Model):
    """Addresses of recordings on one channel."""

    combined_url: Annotated[str | None, Field(alias="combinedUrl")] = None
    """Address of the recording of both parties."""

    assistant_url: Annotated[str | None, Field(alias="assistantUrl")] = None
    """Address of the recording of the assistant alone."""

    customer_url: Annotated[str | None, Field(alias="customerUrl")] = None
    """Address of the recording of the customer alone."""


class Recording(Model):
    """Addresses of a call's recordings."""

    stereo_url: Annotated[str | None, Field(alias="stereoUrl")] = None
    """Address of the recording with a channel for each party."""

    video_url: Annotated[str | None, Field(alias="videoUrl")] = None
    """Address of the video."""

    video_recording_start_delay_seconds: Annotated[
        Number | None, Field(alias="videoRecordingStartDelaySeconds")
    ] = None
    """Time from the start of the call to that of the video."""

    mono: Mono | None = None
    """Addresses of the recordings on one channel."""


class NodeArtifact(Model):
    """A workflow node's part in a call."""

    messages: list[CallMessage] | None = None
    """What was said at the node."""

    node_name: Annotated[str | None, Field(alias="nodeName")] = None
    """Name of the node."""

    variable_values: Annotated[dict[str, Any] | None, Field(alias="variableValues")] = None
    """Values extracted at the node."""


class AssistantActivation(Model):
    """An assistant's part in a call."""

    assistant_name: Annotated[str, Field(alias="assistantName")]
    """Name of the assistant."""

    assistant_id: Annotated[str | None, Field(alias="assistantId")] = None
    """Identifier of the assistant."""


class TurnLatency(Model):
    """How long each component took in one turn."""

    model_latency: Annotated[Number | None, Field(alias="modelLatency")] = None
    """Time to the model's first token."""

    voice_latency: Annotated[Number | None, Field(alias="voiceLatency")] = None
    """Time for speech from text."""

    transcriber_latency: Annotated[Number | None, Field(alias="transcriberLatency")] = None
    """Time for text from speech."""

    endpointing_latency: Annotated[Number | None, Field(alias="endpointingLatency")] = None
    """Time to decide that the customer had finished."""

    turn_latency: Annotated[Number | None, Field(alias="turnLatency")] = None
    """Time of the whole turn."""


class PerformanceMetrics(Model):
    """How long each component took, on average and turn by turn."""

    turn_latencies: Annotated[list[TurnLatency] | None, Field(alias="turnLatencies")] = None
    """Times of each turn."""

    model_latency_average: Annotated[Number | None, Field(alias="modelLatencyAverage")] = None
    """Average time to the model's first token."""

    voice_latency_average: Annotated[Number | None, Field(alias="voiceLatencyAverage")] = None
    """Average time for speech from text."""

    transcriber_latency_average: Annotated[Number | None, Field(alias="transcriberLatencyAverage")] = None
    """Average time for text from speech."""

    endpointing_latency_average: Annotated[Number | None, Field(alias="endpointingLatencyAverage")] = None
    """Average time to decide that the customer has finished."""

    turn_latency_average: Annotated[Number | None, Field(alias="turnLatencyAverage")] = None
    """Average time of a whole turn."""

    from_transport_latency_average: Annotated[Number | None, Field(alias="fromTransportLatencyAverage")] = (
        None
    )
    """Average delay of packets from the carrier, in milliseconds."""

    to_transport_latency_average: Annotated[Number | None, Field(alias="toTransportLatencyAverage")] = None
    """Average delay of packets to the carrier, in milliseconds."""

    num_user_interrupted: Annotated[int | None, Field(alias="numUserInterrupted")] = None
    """How often the assistant interrupted the customer."""

    num_assistant_interrupted: Annotated[int | None, Field(alias="numAssistantInterrupted")] = None
    """How often the customer interrupted the assistant."""


class Artifact(Model):
    """What a call leaves behind, such as messages, recordings, logs and extracted values."""

    messages: list[CallMessage] | None = None
    """What was said, with times."""

    messages_open_ai_formatted: Annotated[
        list[OpenAIMessage] | None, Field(alias="messagesOpenAIFormatted")
    ] = None
    """What was said, in OpenAI's message format."""

    recording_url: Annotated[str | None, Field(alias="recordingUrl")] = None
    """Deprecated. Address of the recording, if `recordingEnabled` is on. Replaced by `recording`."""

    stereo_recording_url: Annotated[str | None, Field(alias="stereoRecordingUrl")] = None
    """Deprecated. Address of the stereo recording, if `recordingEnabled` is on. Replaced by `recording`."""

    video_recording_url: Annotated[str | None, Field(alias="videoRecordingUrl")] = None
    """Deprecated. Address of the video, if `videoRecordingEnabled` is on. Replaced by `recording`."""

    video_recording_start_delay_seconds: Annotated[
        Number | None, Field(alias="videoRecordingStartDelaySeconds")
    ] = None
    """Deprecated. Time from the start of the call to that of the video, to line it up with the times in
    `messages`.
    """

    recording: Recording | None = None
    """Addresses of the recordings."""

    transcript: str | None = None
    """The whole conversation as one text."""

    pcap_url: Annotated[str | None, Field(alias="pcapUrl")] = None
    """Address of the packet capture, for phone calls over numbers of provider `vapi` or `byo-phone-number`."""

    log_url: Annotated[str | None, Field(alias="logUrl")] = None
    """Address of the logs."""

    nodes: list[NodeArtifact] | None = None
    """Nodes that a workflow went through."""

    assistant_activations: Annotated[
        list[AssistantActivation] | None, Field(alias="assistantActivations")
    ] = None
    """Assistants that took part, in order, with transfers and hand-offs."""

    variable_values: Annotated[dict[str, Any] | None, Field(alias="variableValues")] = None
    """Values of a workflow's variables at its end."""

    performance_metrics: Annotated[PerformanceMetrics | None, Field(alias="performanceMetrics")] = None
    """How long each component took, on average and turn by turn."""

    structured_outputs: Annotated[dict[str, Any] | None, Field(alias="structuredOutputs")] = None
    """Extracted values, by structured output."""

    scorecards: dict[str, Any] | None = None
    """Scores, by scorecard."""

    transfers: list[str] | None = None
    """Warm transfers, with where they went, what was said and how they ended."""

    structured_outputs_last_updated_at: Annotated[
        DateTime | None, Field(alias="structuredOutputsLastUpdatedAt")
    ] = None
    """Moment at which `structuredOutputs` last changed."""


class TransportCost(Model):
    """Cost of the carrier or connection."""

    type: Literal["transport"] = "transport"
    """Component that the cost belongs to."""

    provider: (
        Annotated[
            Literal["daily", "vapi.websocket", "twilio", "vonage", "telnyx", "vapi.sip"] | str, open_enum
        ]
        | None
    ) = None
    """Carrier of the call."""

    minutes: Number
    """Minutes used."""

    cost: Number
    """Cost in US dollars."""


class TranscriberCost(Model):
    """Cost of speech to text. A squad has one entry per assistant."""

    type: Literal["transcriber"] = "transcriber"
    """Component that the cost belongs to."""

    transcriber: dict[str, Any]
    """Transcriber that did the work."""

    minutes: Number
    """Minutes used."""

    cost: Number
    """Cost in US dollars."""


class ModelCost(Model):
    """Cost of the language model. A squad has one entry per assistant."""

    type: Literal["model"] = "model"
    """Component that the cost belongs to."""

    model: dict[str, Any]
    """Model that did the work."""

    prompt_tokens: Annotated[int, Field(alias="promptTokens")]
    """Tokens read by the model."""

    completion_tokens: Annotated[int, Field(alias="completionTokens")]
    """Tokens written by the model."""

    cached_prompt_tokens: Annotated[int | None, Field(alias="cachedPromptTokens")] = None
    """Tokens read from the provider's cache, at a lower price, where it has one."""

    cost: Number
    """Cost in US dollars."""


class VoiceCost(Model):
    """Cost of text to speech. A squad has one entry per assistant."""

    type: Literal["voice"] = "voice"
    """Component that the cost belongs to."""

    voice: dict[str, Any]
    """Voice that did the work."""

    characters: int
    """Characters spoken."""

    cost: Number
    """Cost in US dollars."""


class VapiCost(Model):
    """Vapi's own charge for a call."""

    type: Literal["vapi"] = "vapi"
    """Component that the cost belongs to."""

    sub_type: Annotated[Annotated[Literal["normal", "overage"] | str, open_enum], Field(alias="subType")]
    """Whether the minutes are part of your plan (`normal`) or beyond it (`overage`)."""

    minutes: Number
    """Minutes used."""

    cost: Number
    """Cost in US dollars."""


class VoicemailDetectionCost(Model):
    """Cost of looking for an answering machine."""

    type: Literal["voicemail-detection"] = "voicemail-detection"
    """Component that the cost belongs to."""

    model: dict[str, Any]
    """Model that did the work."""

    provider: Annotated[Literal["twilio", "google", "openai", "vapi"] | str, open_enum]
    """Whose detection was used."""

    prompt_text_tokens: Annotated[int, Field(alias="promptTextTokens")]
    """Text tokens read."""

    prompt_audio_tokens: Annotated[int, Field(alias="promptAudioTokens")]
    """Audio tokens read."""

    completion_text_tokens: Annotated[int, Field(alias="completionTextTokens")]
    """Text tokens written."""

    completion_audio_tokens: Annotated[int, Field(alias="completionAudioTokens")]
    """Audio tokens written."""

    cost: Number
    """Cost in US dollars."""


class KnowledgeBaseCost(Model):
    """Cost of questions to a knowledge base."""

    type: Literal["knowledge-base"] = "knowledge-base"
    """Component that the cost belongs to."""

    model: dict[str, Any]
    """Model that did the work."""

    prompt_tokens: Annotated[int, Field(alias="promptTokens")]
    """Tokens read by the model."""

    completion_tokens: Annotated[int, Field(alias="completionTokens")]
    """Tokens written by the model."""

    cost: Number
    """Cost in US dollars."""


CallCostItem: TypeAlias = Annotated[
    TransportCost
    | TranscriberCost
    | ModelCost
    | VoiceCost
    | VapiCost
    | VoicemailDetectionCost
    | AnalysisCost
    | KnowledgeBaseCost,
    Field(discriminator="type"),
]
"""One part of what a call cost."""


CallStatus: TypeAlias = Annotated[
    Literal[
        "scheduled", "queued", "ringing", "in-progress", "forwarding", "ended", "not-found", "deletion-failed"
    ]
    | str,
    open_enum,
]
"""How far the call has come."""


CallEndedReason: TypeAlias = Annotated[
    Literal[
        "call-start-error-neither-assistant-nor-server-set",
        "assistant-request-failed",
        "assistant-request-returned-error",
        "assistant-request-returned-unspeakable-error",
        "assistant-request-returned-invalid-assistant",
        "assistant-request-returned-no-assistant",
        "assistant-request-returned-forwarding-phone-number",
        "scheduled-call-deleted",
        "call.start.error-vapifault-get-org",
        "call.start.error-vapifault-get-subscription",
        "call.start.error-get-assistant",
        "call.start.error-get-phone-number",
        "call.start.error-get-customer",
        "call.start.error-get-resources-validation",
        "call.start.error-vapi-number-international",
        "call.start.error-vapi-number-outbound-daily-limit",
        "call.start.error-get-transport",
        "call.start.error-subscription-wallet-does-not-exist",
        "call.start.error-fraud-check-failed",
        "call.start.error-subscription-frozen",
        "call.start.error-subscription-insufficient-credits",
        "call.start.error-subscription-upgrade-failed",
        "call.start.error-subscription-concurrency-limit-reached",
        "call.start.error-enterprise-feature-not-available-recording-consent",
        "assistant-not-valid",
        "call.start.error-vapifault-database-error",
        "assistant-not-found",
        "pipeline-error-openai-voice-failed",
        "pipeline-error-cartesia-voice-failed",
        "pipeline-error-deepgram-voice-failed",
        "pipeline-error-eleven-labs-voice-failed",
        "pipeline-error-playht-voice-failed",
        "pipeline-error-lmnt-voice-failed",
        "pipeline-error-azure-voice-failed",
        "pipeline-error-rime-ai-voice-failed",
        "pipeline-error-smallest-ai-voice-failed",
        "pipeline-error-vapi-voice-failed",
        "pipeline-error-neuphonic-voice-failed",
        "pipeline-error-hume-voice-failed",
        "pipeline-error-sesame-voice-failed",
        "pipeline-error-inworld-voice-failed",
        "pipeline-error-minimax-voice-failed",
        "pipeline-error-wellsaid-voice-failed",
        "pipeline-error-xai-voice-failed",
        "pipeline-error-tavus-video-failed",
        "call.in-progress.error-vapifault-openai-voice-failed",
        "call.in-progress.error-vapifault-cartesia-voice-failed",
        "call.in-progress.error-vapifault-deepgram-voice-failed",
        "call.in-progress.error-vapifault-eleven-labs-voice-failed",
        "call.in-progress.error-vapifault-playht-voice-failed",
        "call.in-progress.error-vapifault-lmnt-voice-failed",
        "call.in-progress.error-vapifault-azure-voice-failed",
        "call.in-progress.error-vapifault-rime-ai-voice-failed",
        "call.in-progress.error-vapifault-smallest-ai-voice-failed",
        "call.in-progress.error-vapifault-vapi-voice-failed",
        "call.in-progress.error-vapifault-neuphonic-voice-failed",
        "call.in-progress.error-vapifault-hume-voice-failed",
        "call.in-progress.error-vapifault-sesame-voice-failed",
        "call.in-progress.error-vapifault-inworld-voice-failed",
        "call.in-progress.error-vapifault-minimax-voice-failed",
        "call.in-progress.error-vapifault-wellsaid-voice-failed",
        "call.in-progress.error-vapifault-tavus-video-failed",
        "pipeline-error-vapi-llm-failed",
        "pipeline-error-vapi-400-bad-request-validation-failed",
        "pipeline-error-vapi-401-unauthorized",
        "pipeline-error-vapi-403-model-access-denied",
        "pipeline-error-vapi-429-exceeded-quota",
        "pipeline-error-vapi-500-server-error",
        "pipeline-error-vapi-503-server-overloaded-error",
        "call.in-progress.error-providerfault-vapi-llm-failed",
        "call.in-progress.error-vapifault-vapi-400-bad-request-validation-failed",
        "call.in-progress.error-vapifault-vapi-401-unauthorized",
        "call.in-progress.error-vapifault-vapi-403-model-access-denied",
        "call.in-progress.error-vapifault-vapi-429-exceeded-quota",
        "call.in-progress.error-providerfault-vapi-500-server-error",
        "call.in-progress.error-providerfault-vapi-503-server-overloaded-error",
        "pipeline-error-deepgram-transcriber-failed",
        "pipeline-error-deepgram-transcriber-api-key-missing",
        "call.in-progress.error-vapifault-deepgram-transcriber-failed",
        "pipeline-error-gladia-transcriber-failed",
        "call.in-progress.error-vapifault-gladia-transcriber-failed",
        "pipeline-error-speechmatics-transcriber-failed",
        "call.in-progress.error-vapifault-speechmatics-transcriber-failed",
        "pipeline-error-assembly-ai-transcriber-failed",
        "pipeline-error-assembly-ai-returning-400-insufficent-funds",
        "pipeline-error-assembly-ai-returning-400-paid-only-feature",
        "pipeline-error-assembly-ai-returning-401-invalid-credentials",
        "pipeline-error-assembly-ai-returning-500-invalid-schema",
        "pipeline-error-assembly-ai-returning-500-word-boost-parsing-failed",
        "call.in-progress.error-vapifault-assembly-ai-transcriber-failed",
        "call.in-progress.error-vapifault-assembly-ai-returning-400-insufficent-funds",
        "call.in-progress.error-vapifault-assembly-ai-returning-400-paid-only-feature",
        "call.in-progress.error-vapifault-assembly-ai-returning-401-invalid-credentials",
        "call.in-progress.error-vapifault-assembly-ai-returning-500-invalid-schema",
        "call.in-progress.error-vapifault-assembly-ai-returning-500-word-boost-parsing-failed",
        "pipeline-error-talkscriber-transcriber-failed",
        "call.in-progress.error-vapifault-talkscriber-transcriber-failed",
        "pipeline-error-azure-speech-transcriber-failed",
        "call.in-progress.error-vapifault-azure-speech-transcriber-failed",
        "pipeline-error-eleven-labs-transcriber-failed",
        "call.in-progress.error-vapifault-eleven-labs-transcriber-failed",
        "pipeline-error-google-transcriber-failed",
        "call.in-progress.error-vapifault-google-transcriber-failed",
        "pipeline-error-openai-transcriber-failed",
        "call.in-progress.error-vapifault-openai-transcriber-failed",
        "pipeline-error-soniox-transcriber-auth-failed",
        "pipeline-error-soniox-transcriber-rate-limited",
        "pipeline-error-soniox-transcriber-invalid-config",
        "pipeline-error-soniox-transcriber-server-error",
        "pipeline-error-soniox-transcriber-failed",
        "call.in-progress.error-vapifault-soniox-transcriber-auth-failed",
        "call.in-progress.error-vapifault-soniox-transcriber-rate-limited",
        "call.in-progress.error-vapifault-soniox-transcriber-invalid-config",
        "call.in-progress.error-vapifault-soniox-transcriber-server-error",
        "call.in-progress.error-vapifault-soniox-transcriber-failed",
        "pipeline-error-xai-transcriber-auth-failed",
        "pipeline-error-xai-transcriber-rate-limited",
        "pipeline-error-xai-transcriber-invalid-config",
        "pipeline-error-xai-transcriber-server-error",
        "pipeline-error-xai-transcriber-failed",
        "call.in-progress.error-vapifault-xai-transcriber-auth-failed",
        "call.in-progress.error-vapifault-xai-transcriber-rate-limited",
        "call.in-progress.error-vapifault-xai-transcriber-invalid-config",
        "call.in-progress.error-vapifault-xai-transcriber-server-error",
        "call.in-progress.error-vapifault-xai-transcriber-failed",
        "call.in-progress.error-pipeline-no-available-llm-model",
        "worker-shutdown",
        "vonage-disconnected",
        "vonage-failed-to-connect-call",
        "vonage-completed",
        "phone-call-provider-bypass-enabled-but-no-call-received",
        "call.in-progress.error-providerfault-transport-never-connected",
        "call.in-progress.error-vapifault-worker-not-available",
        "call.in-progress.error-vapifault-transport-never-connected",
        "call.in-progress.error-vapifault-transport-connected-but-call-not-active",
        "call.in-progress.error-vapifault-call-started-but-connection-to-transport-missing",
        "call.in-progress.error-vapifault-worker-died",
        "call.in-progress.twilio-completed-call",
        "call.in-progress.sip-completed-call",
        "call.in-progress.error-sip-inbound-call-failed-to-connect",
        "call.in-progress.error-providerfault-outbound-sip-503-service-unavailable",
        "call.in-progress.error-sip-outbound-call-failed-to-connect",
        "call.ringing.error-sip-inbound-call-failed-to-connect",
        "call.in-progress.error-providerfault-openai-llm-failed",
        "call.in-progress.error-providerfault-azure-openai-llm-failed",
        "call.in-progress.error-providerfault-groq-llm-failed",
        "call.in-progress.error-providerfault-google-llm-failed",
        "call.in-progress.error-providerfault-xai-llm-failed",
        "call.in-progress.error-providerfault-mistral-llm-failed",
        "call.in-progress.error-providerfault-minimax-llm-failed",
        "call.in-progress.error-providerfault-inflection-ai-llm-failed",
        "call.in-progress.error-providerfault-cerebras-llm-failed",
        "call.in-progress.error-providerfault-deep-seek-llm-failed",
        "call.in-progress.error-providerfault-baseten-llm-failed",
        "call.in-progress.error-vapifault-chat-pipeline-failed-to-start",
        "pipeline-error-openai-400-bad-request-validation-failed",
        "pipeline-error-openai-401-unauthorized",
        "pipeline-error-openai-401-incorrect-api-key",
        "pipeline-error-openai-401-account-not-in-organization",
        "pipeline-error-openai-403-model-access-denied",
        "pipeline-error-openai-429-exceeded-quota",
        "pipeline-error-openai-429-rate-limit-reached",
        "pipeline-error-openai-500-server-error",
        "pipeline-error-openai-503-server-overloaded-error",
        "pipeline-error-openai-llm-failed",
        "call.in-progress.error-vapifault-openai-400-bad-request-validation-failed",
        "call.in-progress.error-vapifault-openai-401-unauthorized",
        "call.in-progress.error-vapifault-openai-401-incorrect-api-key",
        "call.in-progress.error-vapifault-openai-401-account-not-in-organization",
        "call.in-progress.error-vapifault-openai-403-model-access-denied",
        "call.in-progress.error-vapifault-openai-429-exceeded-quota",
        "call.in-progress.error-vapifault-openai-429-rate-limit-reached",
        "call.in-progress.error-providerfault-openai-500-server-error",
        "call.in-progress.error-providerfault-openai-503-server-overloaded-error",
        "pipeline-error-azure-openai-400-bad-request-validation-failed",
        "pipeline-error-azure-openai-401-unauthorized",
        "pipeline-error-azure-openai-403-model-access-denied",
        "pipeline-error-azure-openai-429-exceeded-quota",
        "pipeline-error-azure-openai-500-server-error",
        "pipeline-error-azure-openai-503-server-overloaded-error",
        "pipeline-error-azure-openai-llm-failed",
        "call.in-progress.error-vapifault-azure-openai-400-bad-request-validation-failed",
        "call.in-progress.error-vapifault-azure-openai-401-unauthorized",
        "call.in-progress.error-vapifault-azure-openai-403-model-access-denied",
        "call.in-progress.error-vapifault-azure-openai-429-exceeded-quota",
        "call.in-progress.error-providerfault-azure-openai-500-server-error",
        "call.in-progress.error-providerfault-azure-openai-503-server-overloaded-error",
        "pipeline-error-google-400-bad-request-validation-failed",
        "pipeline-error-google-401-unauthorized",
        "pipeline-error-google-403-model-access-denied",
        "pipeline-error-google-429-exceeded-quota",
        "pipeline-error-google-500-server-error",
        "pipeline-error-google-503-server-overloaded-error",
        "pipeline-error-google-llm-failed",
        "call.in-progress.error-vapifault-google-400-bad-request-validation-failed",
        "call.in-progress.error-vapifault-google-401-unauthorized",
        "call.in-progress.error-vapifault-google-403-model-access-denied",
        "call.in-progress.error-vapifault-google-429-exceeded-quota",
        "call.in-progress.error-providerfault-google-500-server-error",
        "call.in-progress.error-providerfault-google-503-server-overloaded-error",
        "pipeline-error-xai-400-bad-request-validation-failed",
        "pipeline-error-xai-401-unauthorized",
        "pipeline-error-xai-403-model-access-denied",
        "pipeline-error-xai-429-exceeded-quota",
        "pipeline-error-xai-500-server-error",
        "pipeline-error-xai-503-server-overloaded-error",
        "pipeline-error-xai-llm-failed",
        "call.in-progress.error-vapifault-xai-400-bad-request-validation-failed",
        "call.in-progress.error-vapifault-xai-401-unauthorized",
        "call.in-progress.error-vapifault-xai-403-model-access-denied",
        "call.in-progress.error-vapifault-xai-429-exceeded-quota",
        "call.in-progress.error-providerfault-xai-500-server-error",
        "call.in-progress.error-providerfault-xai-503-server-overloaded-error",
        "pipeline-error-baseten-400-bad-request-validation-failed",
        "pipeline-error-baseten-401-unauthorized",
        "pipeline-error-baseten-403-model-access-denied",
        "pipeline-error-baseten-429-exceeded-quota",
        "pipeline-error-baseten-500-server-error",
        "pipeline-error-baseten-503-server-overloaded-error",
        "pipeline-error-baseten-llm-failed",
        "call.in-progress.error-vapifault-baseten-400-bad-request-validation-failed",
        "call.in-progress.error-vapifault-baseten-401-unauthorized",
        "call.in-progress.error-vapifault-baseten-403-model-access-denied",
        "call.in-progress.error-vapifault-baseten-429-exceeded-quota",
        "call.in-progress.error-providerfault-baseten-500-server-error",
        "call.in-progress.error-providerfault-baseten-503-server-overloaded-error",
        "pipeline-error-mistral-400-bad-request-validation-failed",
        "pipeline-error-mistral-401-unauthorized",
        "pipeline-error-mistral-403-model-access-denied",
        "pipeline-error-mistral-429-exceeded-quota",
        "pipeline-error-mistral-500-server-error",
        "pipeline-error-mistral-503-server-overloaded-error",
        "pipeline-error-mistral-llm-failed",
        "call.in-progress.error-vapifault-mistral-400-bad-request-validation-failed",
        "call.in-progress.error-vapifault-mistral-401-unauthorized",
        "call.in-progress.error-vapifault-mistral-403-model-access-denied",
        "call.in-progress.error-vapifault-mistral-429-exceeded-quota",
        "call.in-progress.error-providerfault-mistral-500-server-error",
        "call.in-progress.error-providerfault-mistral-503-server-overloaded-error",
        "pipeline-error-minimax-400-bad-request-validation-failed",
        "pipeline-error-minimax-401-unauthorized",
        "pipeline-error-minimax-403-model-access-denied",
        "pipeline-error-minimax-429-exceeded-quota",
        "pipeline-error-minimax-500-server-error",
        "pipeline-error-minimax-503-server-overloaded-error",
        "pipeline-error-minimax-llm-failed",
        "call.in-progress.error-vapifault-minimax-400-bad-request-validation-failed",
        "call.in-progress.error-vapifault-minimax-401-unauthorized",
        "call.in-progress.error-vapifault-minimax-403-model-access-denied",
        "call.in-progress.error-vapifault-minimax-429-exceeded-quota",
        "call.in-progress.error-providerfault-minimax-500-server-error",
        "call.in-progress.error-providerfault-minimax-503-server-overloaded-error",
        "pipeline-error-inflection-ai-400-bad-request-validation-failed",
        "pipeline-error-inflection-ai-401-unauthorized",
        "pipeline-error-inflection-ai-403-model-access-denied",
        "pipeline-error-inflection-ai-429-exceeded-quota",
        "pipeline-error-inflection-ai-500-server-error",
        "pipeline-error-inflection-ai-503-server-overloaded-error",
        "pipeline-error-inflection-ai-llm-failed",
        "call.in-progress.error-vapifault-inflection-ai-400-bad-request-validation-failed",
        "call.in-progress.error-vapifault-inflection-ai-401-unauthorized",
        "call.in-progress.error-vapifault-inflection-ai-403-model-access-denied",
        "call.in-progress.error-vapifault-inflection-ai-429-exceeded-quota",
        "call.in-progress.error-providerfault-inflection-ai-500-server-error",
        "call.in-progress.error-providerfault-inflection-ai-503-server-overloaded-error",
        "pipeline-error-deep-seek-400-bad-request-validation-failed",
        "pipeline-error-deep-seek-401-unauthorized",
        "pipeline-error-deep-seek-403-model-access-denied",
        "pipeline-error-deep-seek-429-exceeded-quota",
        "pipeline-error-deep-seek-500-server-error",
        "pipeline-error-deep-seek-503-server-overloaded-error",
        "pipeline-error-deep-seek-llm-failed",
        "call.in-progress.error-vapifault-deep-seek-400-bad-request-validation-failed",
        "call.in-progress.error-vapifault-deep-seek-401-unauthorized",
        "call.in-progress.error-vapifault-deep-seek-403-model-access-denied",
        "call.in-progress.error-vapifault-deep-seek-429-exceeded-quota",
        "call.in-progress.error-providerfault-deep-seek-500-server-error",
        "call.in-progress.error-providerfault-deep-seek-503-server-overloaded-error",
        "pipeline-error-groq-400-bad-request-validation-failed",
        "pipeline-error-groq-401-unauthorized",
        "pipeline-error-groq-403-model-access-denied",
        "pipeline-error-groq-429-exceeded-quota",
        "pipeline-error-groq-500-server-error",
        "pipeline-error-groq-503-server-overloaded-error",
        "pipeline-error-groq-llm-failed",
        "call.in-progress.error-vapifault-groq-400-bad-request-validation-failed",
        "call.in-progress.error-vapifault-groq-401-unauthorized",
        "call.in-progress.error-vapifault-groq-403-model-access-denied",
        "call.in-progress.error-vapifault-groq-429-exceeded-quota",
        "call.in-progress.error-providerfault-groq-500-server-error",
        "call.in-progress.error-providerfault-groq-503-server-overloaded-error",
        "pipeline-error-cerebras-400-bad-request-validation-failed",
        "pipeline-error-cerebras-401-unauthorized",
        "pipeline-error-cerebras-403-model-access-denied",
        "pipeline-error-cerebras-429-exceeded-quota",
        "pipeline-error-cerebras-500-server-error",
        "pipeline-error-cerebras-503-server-overloaded-error",
        "pipeline-error-cerebras-llm-failed",
        "call.in-progress.error-vapifault-cerebras-400-bad-request-validation-failed",
        "call.in-progress.error-vapifault-cerebras-401-unauthorized",
        "call.in-progress.error-vapifault-cerebras-403-model-access-denied",
        "call.in-progress.error-vapifault-cerebras-429-exceeded-quota",
        "call.in-progress.error-providerfault-cerebras-500-server-error",
        "call.in-progress.error-providerfault-cerebras-503-server-overloaded-error",
        "pipeline-error-anthropic-400-bad-request-validation-failed",
        "pipeline-error-anthropic-401-unauthorized",
        "pipeline-error-anthropic-403-model-access-denied",
        "pipeline-error-anthropic-429-exceeded-quota",
        "pipeline-error-anthropic-500-server-error",
        "pipeline-error-anthropic-503-server-overloaded-error",
        "pipeline-error-anthropic-llm-failed",
        "call.in-progress.error-providerfault-anthropic-llm-failed",
        "call.in-progress.error-vapifault-anthropic-400-bad-request-validation-failed",
        "call.in-progress.error-vapifault-anthropic-401-unauthorized",
        "call.in-progress.error-vapifault-anthropic-403-model-access-denied",
        "call.in-progress.error-vapifault-anthropic-429-exceeded-quota",
        "call.in-progress.error-providerfault-anthropic-500-server-error",
        "call.in-progress.error-providerfault-anthropic-503-server-overloaded-error",
        "pipeline-error-anthropic-bedrock-400-bad-request-validation-failed",
        "pipeline-error-anthropic-bedrock-401-unauthorized",
        "pipeline-error-anthropic-bedrock-403-model-access-denied",
        "pipeline-error-anthropic-bedrock-429-exceeded-quota",
        "pipeline-error-anthropic-bedrock-500-server-error",
        "pipeline-error-anthropic-bedrock-503-server-overloaded-error",
        "pipeline-error-anthropic-bedrock-llm-failed",
        "call.in-progress.error-providerfault-anthropic-bedrock-llm-failed",
        "call.in-progress.error-vapifault-anthropic-bedrock-400-bad-request-validation-failed",
        "call.in-progress.error-vapifault-anthropic-bedrock-401-unauthorized",
        "call.in-progress.error-vapifault-anthropic-bedrock-403-model-access-denied",
        "call.in-progress.error-vapifault-anthropic-bedrock-429-exceeded-quota",
        "call.in-progress.error-providerfault-anthropic-bedrock-500-server-error",
        "call.in-progress.error-providerfault-anthropic-bedrock-503-server-overloaded-error",
        "pipeline-error-anthropic-vertex-400-bad-request-validation-failed",
        "pipeline-error-anthropic-vertex-401-unauthorized",
        "pipeline-error-anthropic-vertex-403-model-access-denied",
        "pipeline-error-anthropic-vertex-429-exceeded-quota",
        "pipeline-error-anthropic-vertex-500-server-error",
        "pipeline-error-anthropic-vertex-503-server-overloaded-error",
        "pipeline-error-anthropic-vertex-llm-failed",
        "call.in-progress.error-providerfault-anthropic-vertex-llm-failed",
        "call.in-progress.error-vapifault-anthropic-vertex-400-bad-request-validation-failed",
        "call.in-progress.error-vapifault-anthropic-vertex-401-unauthorized",
        "call.in-progress.error-vapifault-anthropic-vertex-403-model-access-denied",
        "call.in-progress.error-vapifault-anthropic-vertex-429-exceeded-quota",
        "call.in-progress.error-providerfault-anthropic-vertex-500-server-error",
        "call.in-progress.error-providerfault-anthropic-vertex-503-server-overloaded-error",
        "pipeline-error-together-ai-400-bad-request-validation-failed",
        "pipeline-error-together-ai-401-unauthorized",
        "pipeline-error-together-ai-403-model-access-denied",
        "pipeline-error-together-ai-429-exceeded-quota",
        "pipeline-error-together-ai-500-server-error",
        "pipeline-error-together-ai-503-server-overloaded-error",
        "pipeline-error-together-ai-llm-failed",
        "call.in-progress.error-providerfault-together-ai-llm-failed",
        "call.in-progress.error-vapifault-together-ai-400-bad-request-validation-failed",
        "call.in-progress.error-vapifault-together-ai-401-unauthorized",
        "call.in-progress.error-vapifault-together-ai-403-model-access-denied",
        "call.in-progress.error-vapifault-together-ai-429-exceeded-quota",
        "call.in-progress.error-providerfault-together-ai-500-server-error",
        "call.in-progress.error-providerfault-together-ai-503-server-overloaded-error",
        "pipeline-error-anyscale-400-bad-request-validation-failed",
        "pipeline-error-anyscale-401-unauthorized",
        "pipeline-error-anyscale-403-model-access-denied",
        "pipeline-error-anyscale-429-exceeded-quota",
        "pipeline-error-anyscale-500-server-error",
        "pipeline-error-anyscale-503-server-overloaded-error",
        "pipeline-error-anyscale-llm-failed",
        "call.in-progress.error-providerfault-anyscale-llm-failed",
        "call.in-progress.error-vapifault-anyscale-400-bad-request-validation-failed",
        "call.in-progress.error-vapifault-anyscale-401-unauthorized",
        "call.in-progress.error-vapifault-anyscale-403-model-access-denied",
        "call.in-progress.error-vapifault-anyscale-429-exceeded-quota",
        "call.in-progress.error-providerfault-anyscale-500-server-error",
        "call.in-progress.error-providerfault-anyscale-503-server-overloaded-error",
        "pipeline-error-openrouter-400-bad-request-validation-failed",
        "pipeline-error-openrouter-401-unauthorized",
        "pipeline-error-openrouter-403-model-access-denied",
        "pipeline-error-openrouter-429-exceeded-quota",
        "pipeline-error-openrouter-500-server-error",
        "pipeline-error-openrouter-503-server-overloaded-error",
        "pipeline-error-openrouter-llm-failed",
        "call.in-progress.error-providerfault-openrouter-llm-failed",
        "call.in-progress.error-vapifault-openrouter-400-bad-request-validation-failed",
        "call.in-progress.error-vapifault-openrouter-401-unauthorized",
        "call.in-progress.error-vapifault-openrouter-403-model-access-denied",
        "call.in-progress.error-vapifault-openrouter-429-exceeded-quota",
        "call.in-progress.error-providerfault-openrouter-500-server-error",
        "call.in-progress.error-providerfault-openrouter-503-server-overloaded-error",
        "pipeline-error-perplexity-ai-400-bad-request-validation-failed",
        "pipeline-error-perplexity-ai-401-unauthorized",
        "pipeline-error-perplexity-ai-403-model-access-denied",
        "pipeline-error-perplexity-ai-429-exceeded-quota",
        "pipeline-error-perplexity-ai-500-server-error",
        "pipeline-error-perplexity-ai-503-server-overloaded-error",
        "pipeline-error-perplexity-ai-llm-failed",
        "call.in-progress.error-providerfault-perplexity-ai-llm-failed",
        "call.in-progress.error-vapifault-perplexity-ai-400-bad-request-validation-failed",
        "call.in-progress.error-vapifault-perplexity-ai-401-unauthorized",
        "call.in-progress.error-vapifault-perplexity-ai-403-model-access-denied",
        "call.in-progress.error-vapifault-perplexity-ai-429-exceeded-quota",
        "call.in-progress.error-providerfault-perplexity-ai-500-server-error",
        "call.in-progress.error-providerfault-perplexity-ai-503-server-overloaded-error",
        "pipeline-error-deepinfra-400-bad-request-validation-failed",
        "pipeline-error-deepinfra-401-unauthorized",
        "pipeline-error-deepinfra-403-model-access-denied",
        "pipeline-error-deepinfra-429-exceeded-quota",
        "pipeline-error-deepinfra-500-server-error",
        "pipeline-error-deepinfra-503-server-overloaded-error",
        "pipeline-error-deepinfra-llm-failed",
        "call.in-progress.error-providerfault-deepinfra-llm-failed",
        "call.in-progress.error-vapifault-deepinfra-400-bad-request-validation-failed",
        "call.in-progress.error-vapifault-deepinfra-401-unauthorized",
        "call.in-progress.error-vapifault-deepinfra-403-model-access-denied",
        "call.in-progress.error-vapifault-deepinfra-429-exceeded-quota",
        "call.in-progress.error-providerfault-deepinfra-500-server-error",
        "call.in-progress.error-providerfault-deepinfra-503-server-overloaded-error",
        "pipeline-error-runpod-400-bad-request-validation-failed",
        "pipeline-error-runpod-401-unauthorized",
        "pipeline-error-runpod-403-model-access-denied",
        "pipeline-error-runpod-429-exceeded-quota",
        "pipeline-error-runpod-500-server-error",
        "pipeline-error-runpod-503-server-overloaded-error",
        "pipeline-error-runpod-llm-failed",
        "call.in-progress.error-providerfault-runpod-llm-failed",
        "call.in-progress.error-vapifault-runpod-400-bad-request-validation-failed",
        "call.in-progress.error-vapifault-runpod-401-unauthorized",
        "call.in-progress.error-vapifault-runpod-403-model-access-denied",
        "call.in-progress.error-vapifault-runpod-429-exceeded-quota",
        "call.in-progress.error-providerfault-runpod-500-server-error",
        "call.in-progress.error-providerfault-runpod-503-server-overloaded-error",
        "pipeline-error-custom-llm-400-bad-request-validation-failed",
        "pipeline-error-custom-llm-401-unauthorized",
        "pipeline-error-custom-llm-403-model-access-denied",
        "pipeline-error-custom-llm-429-exceeded-quota",
        "pipeline-error-custom-llm-500-server-error",
        "pipeline-error-custom-llm-503-server-overloaded-error",
        "pipeline-error-custom-llm-llm-failed",
        "call.in-progress.error-providerfault-custom-llm-llm-failed",
        "call.in-progress.error-vapifault-custom-llm-400-bad-request-validation-failed",
        "call.in-progress.error-vapifault-custom-llm-401-unauthorized",
        "call.in-progress.error-vapifault-custom-llm-403-model-access-denied",
        "call.in-progress.error-vapifault-custom-llm-429-exceeded-quota",
        "call.in-progress.error-providerfault-custom-llm-500-server-error",
        "call.in-progress.error-providerfault-custom-llm-503-server-overloaded-error",
        "call.in-progress.error-pipeline-ws-model-connection-failed",
        "pipeline-error-custom-voice-failed",
        "pipeline-error-cartesia-socket-hang-up",
        "pipeline-error-cartesia-requested-payment",
        "pipeline-error-cartesia-500-server-error",
        "pipeline-error-cartesia-502-server-error",
        "pipeline-error-cartesia-503-server-error",
        "pipeline-error-cartesia-522-server-error",
        "call.in-progress.error-vapifault-cartesia-socket-hang-up",
        "call.in-progress.error-vapifault-cartesia-requested-payment",
        "call.in-progress.error-providerfault-cartesia-500-server-error",
        "call.in-progress.error-providerfault-cartesia-503-server-error",
        "call.in-progress.error-providerfault-cartesia-522-server-error",
        "pipeline-error-eleven-labs-voice-not-found",
        "pipeline-error-eleven-labs-quota-exceeded",
        "pipeline-error-eleven-labs-unauthorized-access",
        "pipeline-error-eleven-labs-unauthorized-to-access-model",
        "pipeline-error-eleven-labs-professional-voices-only-for-creator-plus",
        "pipeline-error-eleven-labs-blocked-free-plan-and-requested-upgrade",
        "pipeline-error-eleven-labs-blocked-concurrent-requests-and-requested-upgrade",
        "pipeline-error-eleven-labs-blocked-using-instant-voice-clone-and-requested-upgrade",
        "pipeline-error-eleven-labs-system-busy-and-requested-upgrade",
        "pipeline-error-eleven-labs-voice-not-fine-tuned",
        "pipeline-error-eleven-labs-invalid-api-key",
        "pipeline-error-eleven-labs-invalid-voice-samples",
        "pipeline-error-eleven-labs-voice-disabled-by-owner",
        "pipeline-error-eleven-labs-vapi-voice-disabled-by-owner",
        "pipeline-error-eleven-labs-blocked-account-in-probation",
        "pipeline-error-eleven-labs-blocked-content-against-their-policy",
        "pipeline-error-eleven-labs-missing-samples-for-voice-clone",
        "pipeline-error-eleven-labs-voice-not-fine-tuned-and-cannot-be-used",
        "pipeline-error-eleven-labs-voice-not-allowed-for-free-users",
        "pipeline-error-eleven-labs-max-character-limit-exceeded",
        "pipeline-error-eleven-labs-blocked-voice-potentially-against-terms-of-service-and-awaiting-verification",
        "pipeline-error-eleven-labs-500-server-error",
        "pipeline-error-eleven-labs-503-server-error",
        "call.in-progress.error-vapifault-eleven-labs-voice-not-found",
        "call.in-progress.error-vapifault-eleven-labs-quota-exceeded",
        "call.in-progress.error-vapifault-eleven-labs-unauthorized-access",
        "call.in-progress.error-vapifault-eleven-labs-unauthorized-to-access-model",
        "call.in-progress.error-vapifault-eleven-labs-professional-voices-only-for-creator-plus",
        "call.in-progress.error-vapifault-eleven-labs-blocked-free-plan-and-requested-upgrade",
        "call.in-progress.error-vapifault-eleven-labs-blocked-concurrent-requests-and-requested-upgrade",
        "call.in-progress.error-vapifault-eleven-labs-blocked-using-instant-voice-clone-and-requested-upgrade",
        "call.in-progress.error-vapifault-eleven-labs-system-busy-and-requested-upgrade",
        "call.in-progress.error-vapifault-eleven-labs-voice-not-fine-tuned",
        "call.in-progress.error-vapifault-eleven-labs-invalid-api-key",
        "call.in-progress.error-vapifault-eleven-labs-invalid-voice-samples",
        "call.in-progress.error-vapifault-eleven-labs-voice-disabled-by-owner",
        "call.in-progress.error-vapifault-eleven-labs-blocked-account-in-probation",
        "call.in-progress.error-vapifault-eleven-labs-blocked-content-against-their-policy",
        "call.in-progress.error-vapifault-eleven-labs-missing-samples-for-voice-clone",
        "call.in-progress.error-vapifault-eleven-labs-voice-not-fine-tuned-and-cannot-be-used",
        "call.in-progress.error-vapifault-eleven-labs-voice-not-allowed-for-free-users",
        "call.in-progress.error-vapifault-eleven-labs-max-character-limit-exceeded",
        "call.in-progress.error-vapifault-eleven-labs-blocked-voice-potentially-against-terms-of-service-and-awaiting-verification",
        "call.in-progress.error-providerfault-eleven-labs-system-busy-and-requested-upgrade",
        "call.in-progress.error-providerfault-eleven-labs-500-server-error",
        "call.in-progress.error-providerfault-eleven-labs-503-server-error",
        "pipeline-error-playht-request-timed-out",
        "pipeline-error-playht-invalid-voice",
        "pipeline-error-playht-unexpected-error",
        "pipeline-error-playht-out-of-credits",
        "pipeline-error-playht-invalid-emotion",
        "pipeline-error-playht-voice-must-be-a-valid-voice-manifest-uri",
        "pipeline-error-playht-401-unauthorized",
        "pipeline-error-playht-403-forbidden-out-of-characters",
        "pipeline-error-playht-403-forbidden-api-access-not-available",
        "pipeline-error-playht-429-exceeded-quota",
        "pipeline-error-playht-502-gateway-error",
        "pipeline-error-playht-504-gateway-error",
        "call.in-progress.error-vapifault-playht-request-timed-out",
        "call.in-progress.error-vapifault-playht-invalid-voice",
        "call.in-progress.error-vapifault-playht-unexpected-error",
        "call.in-progress.error-vapifault-playht-out-of-credits",
        "call.in-progress.error-vapifault-playht-invalid-emotion",
        "call.in-progress.error-vapifault-playht-voice-must-be-a-valid-voice-manifest-uri",
        "call.in-progress.error-vapifault-playht-401-unauthorized",
        "call.in-progress.error-vapifault-playht-403-forbidden-out-of-characters",
        "call.in-progress.error-vapifault-playht-403-forbidden-api-access-not-available",
        "call.in-progress.error-vapifault-playht-429-exceeded-quota",
        "call.in-progress.error-providerfault-playht-502-gateway-error",
        "call.in-progress.error-providerfault-playht-504-gateway-error",
        "pipeline-error-custom-transcriber-failed",
        "call.in-progress.error-vapifault-custom-transcriber-failed",
        "pipeline-error-deepgram-returning-400-no-such-model-language-tier-combination",
        "pipeline-error-deepgram-returning-401-invalid-credentials",
        "pipeline-error-deepgram-returning-403-model-access-denied",
        "pipeline-error-deepgram-returning-404-not-found",
        "pipeline-error-deepgram-returning-500-invalid-json",
        "pipeline-error-deepgram-returning-502-network-error",
        "pipeline-error-deepgram-returning-502-bad-gateway-ehostunreach",
        "pipeline-error-deepgram-returning-econnreset",
        "call.in-progress.error-vapifault-deepgram-returning-400-no-such-model-language-tier-combination",
        "call.in-progress.error-vapifault-deepgram-returning-401-invalid-credentials",
        "call.in-progress.error-vapifault-deepgram-returning-404-not-found",
        "call.in-progress.error-vapifault-deepgram-returning-403-model-access-denied",
        "call.in-progress.error-providerfault-deepgram-returning-500-invalid-json",
        "call.in-progress.error-providerfault-deepgram-returning-502-network-error",
        "call.in-progress.error-providerfault-deepgram-returning-502-bad-gateway-ehostunreach",
        "call.in-progress.error-warm-transfer-max-duration",
        "call.in-progress.error-warm-transfer-assistant-cancelled",
        "call.in-progress.error-warm-transfer-silence-timeout",
        "call.in-progress.error-warm-transfer-microphone-timeout",
        "assistant-ended-call",
        "assistant-said-end-call-phrase",
        "assistant-ended-call-with-hangup-task",
        "assistant-ended-call-after-message-spoken",
        "assistant-forwarded-call",
        "assistant-join-timed-out",
        "call.in-progress.error-assistant-did-not-receive-customer-audio",
        "call.in-progress.error-transfer-failed",
        "customer-busy",
        "customer-ended-call",
        "customer-ended-call-before-warm-transfer",
        "customer-ended-call-after-warm-transfer-attempt",
        "customer-ended-call-during-transfer",
        "customer-did-not-answer",
        "customer-did-not-give-microphone-permission",
        "exceeded-max-duration",
        "manually-canceled",
        "phone-call-provider-closed-websocket",
        "call.forwarding.operator-busy",
        "silence-timed-out",
        "call.in-progress.error-providerfault-outbound-sip-403-forbidden",
        "call.in-progress.error-providerfault-outbound-sip-407-proxy-authentication-required",
        "call.in-progress.error-providerfault-outbound-sip-408-request-timeout",
        "call.in-progress.error-providerfault-outbound-sip-480-temporarily-unavailable",
        "call.ringing.hook-executed-say",
        "call.ringing.hook-executed-transfer",
        "call.ending.hook-executed-say",
        "call.ending.hook-executed-transfer",
        "call.ringing.sip-inbound-caller-hungup-before-call-connect",
        "twilio-failed-to-connect-call",
        "twilio-reported-customer-misdialed",
        "vonage-rejected",
        "voicemail",
        "call-deleted",
    ]
    | str,
    open_enum,
]
"""Why a call ended."""


class CostBreakdown(Model):
    """Cost of a call by component, in US dollars."""

    transport: Number | None = None
    """Cost of the carrier."""

    stt: Number | None = None
    """Cost of speech to text."""

    llm: Number | None = None
    """Cost of the language model."""

    tts: Number | None = None
    """Cost of text to speech."""

    vapi: Number | None = None
    """Vapi's own charge."""

    chat: Number | None = None
    """Cost of chats."""

    total: Number | None = None
    """Sum of all."""

    llm_prompt_tokens: Annotated[int | None, Field(alias="llmPromptTokens")] = None
    """Tokens read by the language model."""

    llm_completion_tokens: Annotated[int | None, Field(alias="llmCompletionTokens")] = None
    """Tokens written by the language model."""

    llm_cached_prompt_tokens: Annotated[int | None, Field(alias="llmCachedPromptTokens")] = None
    """Tokens that the language model read from a cache."""

    tts_characters: Annotated[int | None, Field(alias="ttsCharacters")] = None
    """Characters spoken."""

    analysis_cost_breakdown: Annotated[AnalysisCostBreakdown | None, Field(alias="analysisCostBreakdown")] = (
        None
    )
    """Cost of the analyses."""


class MonitorResult(Model):
    """What one monitor found in the call."""

    monitor_id: Annotated[str, Field(alias="monitorId")]
    """Monitor that looked at the call."""

    filter_passed: Annotated[bool, Field(alias="filterPassed")]
    """Whether the call passed the monitor's filter."""


class Monitor(Model):
    """Ways to follow and steer a running call."""

    monitors: list[MonitorResult] | None = None
    """What each monitor found."""

    listen_url: Annotated[str | None, Field(alias="listenUrl")] = None
    """Address for listening live, if `listenEnabled` is on."""

    control_url: Annotated[str | None, Field(alias="controlUrl")] = None
    """Address for steering the call, if `controlEnabled` is on."""


class RecordingConsent(Model):
    """Consent to the recording."""

    type: str
    """Kind of consent that was asked for."""

    granted_at: Annotated[DateTime | None, Field(alias="grantedAt")] = None
    """Moment of consent. Absent if there was none."""


class Compliance(Model):
    """Consent given in a call."""

    recording_consent: Annotated[RecordingConsent | None, Field(alias="recordingConsent")] = None
    """Consent to the recording."""


class GlobalNodePlan(Model):
    """Makes a node reachable from everywhere."""

    enabled: bool | None = None
    """Whether the node is reachable from everywhere."""

    enter_condition: Annotated[str | None, Field(alias="enterCondition", max_length=1000)] = None
    """When to enter the node, in words."""


class ConversationNode(Model):
    """A step that talks with the customer until the model finds a way out."""

    type: Literal["conversation"] = "conversation"
    """Kind of node."""

    model: WorkflowModel | None = None
    """Model for this node, instead of the workflow's."""

    transcriber: Transcriber | None = None
    """Transcriber for this node, instead of the workflow's."""

    voice: Voice | None = None
    """Voice for this node, instead of the workflow's."""

    tools: list[InlineTool] | None = None
    """Tools for this node, given in full."""

    tool_ids: Annotated[list[str] | None, Field(alias="toolIds")] = None
    """Stored tools for this node, in addition to `tools`."""

    prompt: Annotated[str | None, Field(max_length=5000)] = None
    """Instructions for this node."""

    global_node_plan: Annotated[GlobalNodePlan | None, Field(alias="globalNodePlan")] = None
    """Makes the node reachable from everywhere."""

    variable_extraction_plan: Annotated[
        VariableExtractionPlan | None, Field(alias="variableExtractionPlan")
    ] = None
    """Values to extract from what the customer says, for use in later nodes."""

    name: Annotated[str, Field(max_length=80)]
    """Name by which edges refer to the node."""

    is_start: Annotated[bool | None, Field(alias="isStart")] = None
    """Whether the workflow begins here."""

    metadata: dict[str, Any] | None = None
    """Anything you wish to keep with the node."""


class ToolNode(Model):
    """A step that runs a tool, with arguments that the model takes from the conversation."""

    type: Literal["tool"] = "tool"
    """Kind of node."""

    tool: InlineTool | None = None
    """Tool to run, given in full."""

    tool_id: Annotated[str | None, Field(alias="toolId")] = None
    """Stored tool to run."""

    name: Annotated[str, Field(max_length=80)]
    """Name by which edges refer to the node."""

    is_start: Annotated[bool | None, Field(alias="isStart")] = None
    """Whether the workflow begins here."""

    metadata: dict[str, Any] | None = None
    """Anything you wish to keep with the node."""


WorkflowNode: TypeAlias = Annotated[ConversationNode | ToolNode, Field(discriminator="type")]
"""A step of a workflow."""


class CallHookModelResponseTimeout(Model):
    """What to do when the model takes too long to answer."""

    on: Literal["model.response.timeout"] = "model.response.timeout"
    """Event to react to."""

    do: list[CallHookAction]
    """What to do, in order."""


WorkflowHook: TypeAlias = Annotated[
    CallHookCallEnding
    | CallHookAssistantSpeechInterrupted
    | CallHookCustomerSpeechInterrupted
    | CallHookCustomerSpeechTimeout
    | CallHookModelResponseTimeout,
    by_fields,
]
"""A reaction to an event of a call that runs a workflow."""


class Edge(Model):
    """A way from one node to another."""

    condition: AIEdgeCondition | None = None
    """When to take it. Always, when left out."""

    from_: Annotated[str, Field(alias="from", max_length=80)]
    """Name of the node it leaves."""

    to: Annotated[str, Field(max_length=80)]
    """Name of the node it leads to."""

    metadata: dict[str, Any] | None = None
    """Anything you wish to keep with the edge."""


class CreateWorkflowDTO(Model):
    """A conversation laid out as a graph: nodes that talk or run a tool, and edges that lead from one to the
    next.
    """

    nodes: list[WorkflowNode]
    """Steps of the conversation."""

    model: WorkflowModel | None = None
    """Model for all nodes that do not name their own."""

    transcriber: Transcriber | None = None
    """Transcriber for all nodes that do not name their own."""

    voice: Voice | None = None
    """Voice for all nodes that do not name their own."""

    observability_plan: Annotated[LangfuseObservabilityPlan | None, Field(alias="observabilityPlan")] = None
    """Where to send traces of the model's work. Langfuse is the only choice so far."""

    background_sound: Annotated[BackgroundSound | None, Field(alias="backgroundSound")] = None
    """Sound behind the voice: `off`, `office`, or the URL of an audio file. `office` on phone calls and `off`
    on web calls when left out.
    """

    hooks: list[WorkflowHook] | None = None
    """What to do when something happens during the call."""

    credentials: list[Credential] | None = None
    """Credentials for this workflow's calls only, on top of the stored ones and preferred over them."""

    voicemail_detection: Annotated[VoicemailDetectionPlan | None, Field(alias="voicemailDetection")] = None
    """How to notice an answering machine."""

    max_duration_seconds: Annotated[
        float | None, Field(alias="maxDurationSeconds", ge=10.0, le=43200.0), exact
    ] = None
    """Seconds after which the call is ended. 1800 (30 minutes) when left out."""

    name: Annotated[str, Field(max_length=80)]
    """Name of the workflow."""

    edges: list[Edge]
    """Ways from node to node."""

    global_prompt: Annotated[str | None, Field(alias="globalPrompt", max_length=5000)] = None
    """Instructions that hold at every node."""

    server: Server | None = None
    """Your server, which receives the events. A tool's own server goes before it; those of the phone number
    and the organisation come after it.
    """

    compliance_plan: Annotated[CompliancePlan | None, Field(alias="compliancePlan")] = None
    """Rules for health and card data, recording consent and hostile input."""

    analysis_plan: Annotated[AnalysisPlan | None, Field(alias="analysisPlan")] = None
    """What to work out after the call. Results stand in the call's `analysis`."""

    artifact_plan: Annotated[ArtifactPlan | None, Field(alias="artifactPlan")] = None
    """What to keep of the call. Results stand in the call's `artifact`."""

    start_speaking_plan: Annotated[StartSpeakingPlan | None, Field(alias="startSpeakingPlan")] = None
    """When a node starts to speak after the customer."""

    stop_speaking_plan: Annotated[StopSpeakingPlan | None, Field(alias="stopSpeakingPlan")] = None
    """When a node stops because the customer speaks."""

    monitor_plan: Annotated[MonitorPlan | None, Field(alias="monitorPlan")] = None
    """Live listening, live control and monitors."""

    background_speech_denoising_plan: Annotated[
        BackgroundSpeechDenoisingPlan | None, Field(alias="backgroundSpeechDenoisingPlan")
    ] = None
    """Filters for noise and other people's speech while the customer talks. Smart filtering comes before
    Fourier filtering.
    """

    credential_ids: Annotated[list[str] | None, Field(alias="credentialIds")] = None
    """Stored credentials that the calls may use. All of them when left out."""

    keypad_input_plan: Annotated[KeypadInputPlan | None, Field(alias="keypadInputPlan")] = None
    """How to treat keys that the customer presses."""

    voicemail_message: Annotated[str | None, Field(alias="voicemailMessage", max_length=1000)] = None
    """Message to leave on an answering machine. Without one, the workflow hangs up."""


class WorkflowOverrides(Model):
    """Placeholder values for a workflow."""

    variable_values: Annotated[dict[str, Any] | None, Field(alias="variableValues")] = None
    """Values for placeholders such as `{{name}}` in the workflow's texts. Liquid syntax applies."""


class SchedulePlan(Model):
    """When to place a call."""

    earliest_at: Annotated[DateTime, Field(alias="earliestAt")]
    """Earliest moment for the call."""

    latest_at: Annotated[DateTime | None, Field(alias="latestAt")] = None
    """Latest moment for the call."""


class Call(Model):
    """A call, from its schedule to its end."""

    type: (
        Annotated[
            Literal["inboundPhoneCall", "outboundPhoneCall", "webCall", "vapi.websocketCall"] | str, open_enum
        ]
        | None
    ) = None
    """Direction and medium of the call."""

    costs: list[CallCostItem] | None = None
    """Cost of each component, in US dollars."""

    messages: list[CallMessage] | None = None
    """What was said."""

    phone_call_provider: Annotated[
        Annotated[Literal["twilio", "vonage", "vapi", "telnyx"] | str, open_enum] | None,
        Field(alias="phoneCallProvider"),
    ] = None
    """Deprecated. Carrier of a phone call."""

    phone_call_transport: Annotated[
        Annotated[Literal["sip", "pstn"] | str, open_enum] | None, Field(alias="phoneCallTransport")
    ] = None
    """Whether a phone call runs over SIP or the telephone network (`pstn`)."""

    status: CallStatus | None = None
    """How far the call has come."""

    ended_reason: Annotated[CallEndedReason | None, Field(alias="endedReason")] = None
    """Why the call ended."""

    ended_message: Annotated[str | None, Field(alias="endedMessage")] = None
    """Details about `endedReason`, such as an error or a warning."""

    destination: PhoneDestination | None = None
    """Where the call was transferred to. Absent if it was not."""

    id: str
    """Identifier, given by Vapi."""

    org_id: Annotated[str, Field(alias="orgId")]
    """Organisation that owns it."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """Moment of creation."""

    updated_at: Annotated[DateTime, Field(alias="updatedAt")]
    """Moment of the last change."""

    started_at: Annotated[DateTime | None, Field(alias="startedAt")] = None
    """Moment at which the call began."""

    ended_at: Annotated[DateTime | None, Field(alias="endedAt")] = None
    """Moment at which the call ended."""

    cost: Number | None = None
    """Total cost in US dollars."""

    cost_breakdown: Annotated[CostBreakdown | None, Field(alias="costBreakdown")] = None
    """Total cost by component."""

    artifact_plan: Annotated[ArtifactPlan | None, Field(alias="artifactPlan")] = None
    """The assistant's artifact plan, so that a web client can gather artifacts itself. Only present when a web
    call is created.
    """

    analysis: Analysis | None = None
    """What was worked out after the call, by the assistant's `analysisPlan`."""

    monitor: Monitor | None = None
    """Addresses for listening and steering, by the assistant's `monitorPlan`."""

    artifact: Artifact | None = None
    """What the call left behind, by the assistant's `artifactPlan`."""

    compliance: Compliance | None = None
    """Consent given, by the assistant's `compliancePlan`."""

    phone_call_provider_id: Annotated[str | None, Field(alias="phoneCallProviderId")] = None
    """Deprecated. Identifier that the carrier gave the call: Twilio's call SID, Vonage's conversation UUID,
    Telnyx's call control ID.
    """

    campaign_id: Annotated[str | None, Field(alias="campaignId")] = None
    """Campaign that the call belongs to."""

    assistant_id: Annotated[str | None, Field(alias="assistantId")] = None
    """Stored assistant that speaks."""

    assistant: CreateAssistantDTO | None = None
    """Assistant that speaks, given in full."""

    assistant_overrides: Annotated[AssistantOverrides | None, Field(alias="assistantOverrides")] = None
    """Settings and placeholder values for the assistant, for this call."""

    squad_id: Annotated[str | None, Field(alias="squadId")] = None
    """Stored squad that speaks."""

    squad: CreateSquadDTO | None = None
    """Squad that speaks, given in full."""

    squad_overrides: Annotated[AssistantOverrides | None, Field(alias="squadOverrides")] = None
    """Settings and placeholder values for all members of the squad, for this call."""

    workflow_id: Annotated[str | None, Field(alias="workflowId")] = None
    """Stored workflow that leads the call."""

    workflow: CreateWorkflowDTO | None = None
    """Workflow that leads the call, given in full."""

    workflow_overrides: Annotated[WorkflowOverrides | None, Field(alias="workflowOverrides")] = None
    """Placeholder values for the workflow, for this call."""

    phone_number_id: Annotated[str | None, Field(alias="phoneNumberId")] = None
    """Stored phone number on your side of a phone call."""

    phone_number: Annotated[ImportTwilioPhoneNumberDTO | None, Field(alias="phoneNumber")] = None
    """Phone number on your side of a phone call, given in full."""

    customer_id: Annotated[str | None, Field(alias="customerId")] = None
    """Stored customer on the other side of a phone call."""

    customer: CreateCustomerDTO | None = None
    """Customer on the other side of a phone call, given in full."""

    name: Annotated[str | None, Field(max_length=40)] = None
    """Name for your own use."""

    schedule_plan: Annotated[SchedulePlan | None, Field(alias="schedulePlan")] = None
    """When to place the call. At once when left out."""

    transport: dict[str, Any] | None = None
    """Details of the connection. Their shape depends on the carrier."""


class CallBatchError(Model):
    """A customer for whom no call was created."""

    customer: CreateCustomerDTO
    """Customer who was to be called."""

    error: str
    """Why there is no call."""


class SubscriptionLimits(Model):
    """How many calls your plan lets run at the same time."""

    concurrency_blocked: Annotated[bool | None, Field(alias="concurrencyBlocked")] = None
    """Whether the limit held this call back."""

    concurrency_limit: Annotated[int | None, Field(alias="concurrencyLimit")] = None
    """How many calls may run at the same time."""

    remaining_concurrent_calls: Annotated[int | None, Field(alias="remainingConcurrentCalls")] = None
    """Calls that may still start, this one included."""


class CallBatchResponse(Model):
    """Outcome of a request to call several customers."""

    subscription_limits: Annotated[SubscriptionLimits | None, Field(alias="subscriptionLimits")] = None
    """Call lines left when the batch was through."""

    results: list[Call]
    """Calls that were created."""

    errors: list[CallBatchError]
    """Customers for whom no call was created."""


class CreateCallDTO(Model):
    """A call to place: with whom (`customer`), over which number (`phoneNumber`), and who speaks (assistant,
    squad or workflow). Each is named by its identifier or given in full.
    """

    customers: list[CreateCustomerDTO] | None = None
    """Customers to call in one go. Use `customer` for a single one."""

    name: Annotated[str | None, Field(max_length=40)] = None
    """Name for your own use."""

    schedule_plan: Annotated[SchedulePlan | None, Field(alias="schedulePlan")] = None
    """When to place the call. At once when left out."""

    transport: dict[str, Any] | None = None
    """Details of the connection. Their shape depends on the carrier."""

    assistant_id: Annotated[str | None, Field(alias="assistantId")] = None
    """Stored assistant that speaks."""

    assistant: CreateAssistantDTO | None = None
    """Assistant that speaks, given in full."""

    assistant_overrides: Annotated[AssistantOverrides | None, Field(alias="assistantOverrides")] = None
    """Settings and placeholder values for the assistant, for this call."""

    squad_id: Annotated[str | None, Field(alias="squadId")] = None
    """Stored squad that speaks."""

    squad: CreateSquadDTO | None = None
    """Squad that speaks, given in full."""

    squad_overrides: Annotated[AssistantOverrides | None, Field(alias="squadOverrides")] = None
    """Settings and placeholder values for all members of the squad, for this call."""

    workflow_id: Annotated[str | None, Field(alias="workflowId")] = None
    """Stored workflow that leads the call."""

    workflow: CreateWorkflowDTO | None = None
    """Workflow that leads the call, given in full."""

    workflow_overrides: Annotated[WorkflowOverrides | None, Field(alias="workflowOverrides")] = None
    """Placeholder values for the workflow, for this call."""

    phone_number_id: Annotated[str | None, Field(alias="phoneNumberId")] = None
    """Stored phone number on your side of a phone call."""

    phone_number: Annotated[ImportTwilioPhoneNumberDTO | None, Field(alias="phoneNumber")] = None
    """Phone number on your side of a phone call, given in full."""

    customer_id: Annotated[str | None, Field(alias="customerId")] = None
    """Stored customer on the other side of a phone call."""

    customer: CreateCustomerDTO | None = None
    """Customer on the other side of a phone call, given in full."""


CreateCallResponse: TypeAlias = Annotated[Call | CallBatchResponse, by_fields]
"""The call that was created, or the calls of a batch."""


class DeleteCallDTO(Model):
    """Which calls to delete the data of."""

    ids: list[str] | None = None
    """Calls to delete, instead of the one in the path."""


class UpdateCallDTO(Model):
    """Changes to a call."""

    name: Annotated[str | None, Field(max_length=40)] = None
    """Name for your own use."""
