"""Types: shared."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Field

from .._core.model import Model
from .._core.open_enums import open_enum
from .._core.scalars import DateTime, Number, exact
from .._core.unions import by_fields
from .analysis import AnalysisPlan, CreateScorecardDTO
from .compliance import CompliancePlan
from .conditions import Condition, ToolCallCondition
from .credentials import Credential
from .handoffs import (
    ContextEngineeringPlan,
    HandoffDestinationDynamic,
    TransferDestination,
    TransferDestinationAssistant,
)
from .hooks import CallHookFilter, CustomerSpeechTimeoutOptions, MessageAddHookAction, SayHookAction
from .json_schema import JsonSchema
from .messages import OpenAIMessage, TextContent
from .models import (
    AnthropicModelName,
    AnthropicThinkingConfig,
    CreateCustomKnowledgeBaseDTO,
    CustomMetadataSendMode,
    GoogleModelName,
    GoogleRealtimeConfig,
    GroqModelName,
    KnowledgeBase,
    OpenAIModelName,
    XaiModelName,
)
from .server import BackoffPlan, Server
from .speech import BackgroundSpeechDenoisingPlan, StartSpeakingPlan, StopSpeakingPlan
from .structured_outputs import CreateStructuredOutputDTO
from .transcribers import Transcriber
from .voicemail import VoicemailDetectionPlan
from .voices import Voice


class ToolMessageStart(Model):
    """What the assistant says when a tool starts."""

    contents: list[TextContent] | None = None
    """The message in several languages, instead of `content`. A language that is missing gets a translation of
    the first entry.
    """

    type: Literal["request-start"] = "request-start"
    """Stage of the run. Never reached by tools with `async`. A short filler is spoken where no such message is
    given.
    """

    blocking: bool | None = None
    """Whether the tool waits until the message has been spoken."""

    content: Annotated[str | None, Field(max_length=1000)] = None
    """What the assistant says."""

    conditions: list[Condition] | None = None
    """Conditions on the tool's arguments, all of which have to hold for this message."""


class ToolMessageComplete(Model):
    """What the assistant says when a tool is done."""

    contents: list[TextContent] | None = None
    """The message in several languages, instead of `content`. A language that is missing gets a translation of
    the first entry.
    """

    type: Literal["request-complete"] = "request-complete"
    """Stage of the run. Reached at once by tools with `async`. The message takes the place of the model's own
    words.
    """

    role: Annotated[Literal["assistant", "system"] | str, open_enum] | None = None
    """Whether the message is spoken (`assistant`) or guides the model's own words (`system`). Spoken when left
    out.
    """

    end_call_after_spoken_enabled: Annotated[bool | None, Field(alias="endCallAfterSpokenEnabled")] = None
    """Whether the call ends after the message. Off when left out, and for hints to the model."""

    content: Annotated[str | None, Field(max_length=1000)] = None
    """What the assistant says."""

    conditions: list[Condition] | None = None
    """Conditions on the tool's arguments, all of which have to hold for this message."""


class ToolMessageFailed(Model):
    """What the assistant says when a tool fails."""

    contents: list[TextContent] | None = None
    """The message in several languages, instead of `content`. A language that is missing gets a translation of
    the first entry.
    """

    type: Literal["request-failed"] = "request-failed"
    """Stage of the run. Never reached by tools with `async`. The message takes the place of the model's own
    words.
    """

    end_call_after_spoken_enabled: Annotated[bool | None, Field(alias="endCallAfterSpokenEnabled")] = None
    """Whether the call ends after the message. Off when left out."""

    content: Annotated[str | None, Field(max_length=1000)] = None
    """What the assistant says."""

    conditions: list[Condition] | None = None
    """Conditions on the tool's arguments, all of which have to hold for this message."""


class ToolMessageDelayed(Model):
    """What the assistant says when a tool takes long."""

    contents: list[TextContent] | None = None
    """The message in several languages, instead of `content`. A language that is missing gets a translation of
    the first entry.
    """

    type: Literal["request-response-delayed"] = "request-response-delayed"
    """Stage of the run: the customer speaks while the tool works, or `timingMilliseconds` are over. Never
    reached by tools with `async`.
    """

    timing_milliseconds: Annotated[
        float | None, Field(alias="timingMilliseconds", ge=100.0, le=120000.0), exact
    ] = None
    """Milliseconds of waiting after which to say the message."""

    content: Annotated[str | None, Field(max_length=1000)] = None
    """What the assistant says."""

    conditions: list[Condition] | None = None
    """Conditions on the tool's arguments, all of which have to hold for this message."""


ToolStatusMessage: TypeAlias = Annotated[
    ToolMessageStart | ToolMessageComplete | ToolMessageFailed | ToolMessageDelayed,
    Field(discriminator="type"),
]
"""What the assistant says at some stage of a tool's run."""


ApiRequestToolMethod: TypeAlias = Annotated[Literal["POST", "GET", "PUT", "PATCH", "DELETE"] | str, open_enum]
"""HTTP method of the request."""


ToolParameterValue: TypeAlias = str | Number | bool | dict[str, Any] | list[Any]
"""The value, of any JSON type. Texts may hold Liquid placeholders."""


class ToolParameter(Model):
    """A fixed value for a tool."""

    key: str
    """Name of the value."""

    value: ToolParameterValue
    """The value, of any JSON type. Texts may hold Liquid placeholders."""


class VariableExtractionAlias(Model):
    """A variable made from others."""

    key: Annotated[str, Field(max_length=40, min_length=1, pattern="^[a-zA-Z][a-zA-Z0-9_]*$")]
    """Name of the variable. Begins with a letter, followed by letters, digits and underscores."""

    value: Annotated[str, Field(max_length=10000)]
    """Value, in Liquid syntax, such as `{{customer.email}}` or `Dear {{name | capitalize}}`."""


class VariableExtractionPlan(Model):
    """Values to keep for placeholders later in the call and for the artifact."""

    schema_: Annotated[JsonSchema | None, Field(alias="schema")] = None
    """JSON Schema of what to extract. Each property of an object becomes a variable, such as `{{name}}`; an
    array becomes a variable with the schema's `title` as its name, such as `{{zipCodes[0]}}`.
    """

    aliases: list[VariableExtractionAlias] | None = None
    """Further variables, made from others. In a tool's plan `$` stands for the body of the answer, as in
    `{{$[0].name}}`, and `tool.response` for the answer with its `headers` and `body`.
    """


class ToolRejectionPlan(Model):
    """When to refuse a call of a tool."""

    conditions: list[ToolCallCondition] | None = None
    """The call is refused when all conditions hold. For "any of them" use one group with `OR`. Without
    conditions the tool always runs.
    """


class CreateApiRequestToolDTO(Model):
    """Sends an HTTP request, without a server of your own in between."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["apiRequest"] = "apiRequest"
    """Kind of tool."""

    method: ApiRequestToolMethod
    """HTTP method of the request."""

    timeout_seconds: Annotated[float | None, Field(alias="timeoutSeconds", ge=1.0, le=300.0), exact] = None
    """Seconds to wait for an answer. 20 when left out."""

    credential_id: Annotated[str | None, Field(alias="credentialId")] = None
    """Stored credential with which to authenticate."""

    encrypted_paths: Annotated[list[str] | None, Field(alias="encryptedPaths")] = None
    """Parts of the request body to encrypt, with the encryption plan of the credential in `credentialId`."""

    parameters: list[ToolParameter] | None = None
    """Fixed values to add to the request body. Texts may hold Liquid placeholders."""

    name: Annotated[str | None, Field(max_length=40, pattern="^[a-zA-Z0-9_-]{1,40}$")] = None
    """Name of the tool, as the model sees it. Letters, digits, underscores and dashes only."""

    description: str | None = None
    """What the tool does, so that the model knows when to choose it."""

    url: str
    """Address of the request."""

    body: JsonSchema | None = None
    """Body of the request, as a schema that the model fills in."""

    headers: JsonSchema | None = None
    """Headers of the request, as a schema."""

    backoff_plan: Annotated[BackoffPlan | None, Field(alias="backoffPlan")] = None
    """How to retry a failed request. It is not retried when left out."""

    variable_extraction_plan: Annotated[
        VariableExtractionPlan | None, Field(alias="variableExtractionPlan")
    ] = None
    """Values to keep from the tool's answer, for placeholders later in the call."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class CreateBashToolDTO(Model):
    """Lets the model run shell commands on your server."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["bash"] = "bash"
    """Kind of tool."""

    sub_type: Annotated[Literal["bash_20241022"], Field(alias="subType")] = "bash_20241022"
    """Version of the tool, as the model's provider counts it."""

    server: Server | None = None
    """Server that gets a `tool-calls` event and answers with the result. When left out: that of the assistant,
    the phone number or the organisation, in this order.
    """

    name: Literal["bash"] = "bash"
    """Name of the tool, fixed for this kind."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class CodeToolEnvironmentVariable(Model):
    """A variable for a code tool."""

    name: Annotated[str, Field(max_length=64, pattern="^[A-Z][A-Z0-9_]*$")]
    """Name of the variable, in capitals."""

    value: Annotated[str, Field(max_length=10000)]
    """Value of the variable. May hold Liquid placeholders."""


class OpenAIFunctionParameters(Model):
    """Arguments of a function, as a JSON Schema."""

    type: Literal["object"] = "object"
    """Always `object`."""

    properties: dict[str, JsonSchema]
    """Schema of each argument, by name."""

    required: list[str] | None = None
    """Names of the arguments that must not be missing."""


class OpenAIFunction(Model):
    """A function, as the model sees it."""

    strict: bool | None = None
    """Whether the arguments have to follow `parameters` to the letter. Only part of JSON Schema is possible
    then.
    """

    name: Annotated[str, Field(max_length=64, pattern="^[a-zA-Z0-9_-]{1,64}$")]
    """Name of the function. Letters, digits, underscores and dashes only."""

    description: str | None = None
    """What the function does, so that the model knows when to choose it."""

    parameters: OpenAIFunctionParameters | None = None
    """Arguments of the function, as a JSON Schema."""


class CreateCodeToolDTO(Model):
    """Runs TypeScript of yours at Vapi."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["code"] = "code"
    """Kind of tool."""

    async_: Annotated[bool | None, Field(alias="async")] = None
    """Whether the assistant goes on without waiting for the result. Off when left out."""

    server: Server | None = None
    """Server that gets a `tool-calls` event and answers with the result. When left out: that of the assistant,
    the phone number or the organisation, in this order.
    """

    code: Annotated[str, Field(max_length=50000)]
    """TypeScript to run."""

    environment_variables: Annotated[
        list[CodeToolEnvironmentVariable] | None, Field(alias="environmentVariables")
    ] = None
    """Variables that the code finds in `env`."""

    timeout_seconds: Annotated[float | None, Field(alias="timeoutSeconds", ge=1.0, le=30.0), exact] = None
    """Seconds that the code may run. 10 when left out."""

    credential_id: Annotated[str | None, Field(alias="credentialId")] = None
    """Stored credential with a Val Town API key."""

    variable_extraction_plan: Annotated[
        VariableExtractionPlan | None, Field(alias="variableExtractionPlan")
    ] = None
    """Values to keep from the tool's answer, for placeholders later in the call."""

    function: OpenAIFunction | None = None
    """Name, purpose and arguments, as the model sees them."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class CreateComputerToolDTO(Model):
    """Lets the model operate a screen through your server."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["computer"] = "computer"
    """Kind of tool."""

    sub_type: Annotated[Literal["computer_20241022"], Field(alias="subType")] = "computer_20241022"
    """Version of the tool, as the model's provider counts it."""

    server: Server | None = None
    """Server that gets a `tool-calls` event and answers with the result. When left out: that of the assistant,
    the phone number or the organisation, in this order.
    """

    name: Literal["computer"] = "computer"
    """Name of the tool, fixed for this kind."""

    display_width_px: Annotated[int, Field(alias="displayWidthPx")]
    """Width of the screen in pixels."""

    display_height_px: Annotated[int, Field(alias="displayHeightPx")]
    """Height of the screen in pixels."""

    display_number: Annotated[int | None, Field(alias="displayNumber")] = None
    """Number of the screen."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class CreateDtmfToolDTO(Model):
    """Presses keys of the phone, for example in a voice menu."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["dtmf"] = "dtmf"
    """Kind of tool."""

    sip_info_dtmf_enabled: Annotated[bool | None, Field(alias="sipInfoDtmfEnabled")] = None
    """Whether keys travel in SIP INFO messages rather than within the audio stream (RFC 2833). More reliable
    on some networks; only for the transport `vapi.sip`.
    """

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class CreateEndCallToolDTO(Model):
    """Lets the model end the call."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["endCall"] = "endCall"
    """Kind of tool."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class CreateFunctionToolDTO(Model):
    """Calls a function on your server."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["function"] = "function"
    """Kind of tool."""

    async_: Annotated[bool | None, Field(alias="async")] = None
    """Whether the assistant goes on without waiting for the result. Off when left out."""

    server: Server | None = None
    """Server that gets a `tool-calls` event and answers with the result. When left out: that of the assistant,
    the phone number or the organisation, in this order.
    """

    variable_extraction_plan: Annotated[
        VariableExtractionPlan | None, Field(alias="variableExtractionPlan")
    ] = None
    """Values to keep from the tool's answer, for placeholders later in the call."""

    parameters: list[ToolParameter] | None = None
    """Fixed values to add to the arguments that the model chose. Texts may hold Liquid placeholders."""

    function: OpenAIFunction | None = None
    """Name, purpose and arguments, as the model sees them."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class CreateGoHighLevelCalendarAvailabilityToolDTO(Model):
    """Looks for free time in a GoHighLevel calendar."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["gohighlevel.calendar.availability.check"] = "gohighlevel.calendar.availability.check"
    """Kind of tool."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class CreateGoHighLevelCalendarEventCreateToolDTO(Model):
    """Enters an event in a GoHighLevel calendar."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["gohighlevel.calendar.event.create"] = "gohighlevel.calendar.event.create"
    """Kind of tool."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class CreateGoHighLevelContactCreateToolDTO(Model):
    """Enters a contact in GoHighLevel."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["gohighlevel.contact.create"] = "gohighlevel.contact.create"
    """Kind of tool."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class CreateGoHighLevelContactGetToolDTO(Model):
    """Looks up a contact in GoHighLevel."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["gohighlevel.contact.get"] = "gohighlevel.contact.get"
    """Kind of tool."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class CreateGoogleCalendarCheckAvailabilityToolDTO(Model):
    """Looks for free time in a Google calendar."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["google.calendar.availability.check"] = "google.calendar.availability.check"
    """Kind of tool."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class CreateGoogleCalendarCreateEventToolDTO(Model):
    """Enters an event in a Google calendar."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["google.calendar.event.create"] = "google.calendar.event.create"
    """Kind of tool."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class CreateGoogleSheetsRowAppendToolDTO(Model):
    """Adds a row to a Google sheet."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["google.sheets.row.append"] = "google.sheets.row.append"
    """Kind of tool."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


AssistantFirstMessageMode: TypeAlias = Annotated[
    Literal[
        "assistant-speaks-first",
        "assistant-speaks-first-with-model-generated-message",
        "assistant-waits-for-user",
    ]
    | str,
    open_enum,
]
"""Who begins. `assistant-speaks-first` when left out.
- `assistant-speaks-first`: the assistant, with `firstMessage`
- `assistant-speaks-first-with-model-generated-message`: the assistant, with words that the
  model finds from the messages so far
- `assistant-waits-for-user`: the customer
"""


ClientMessageType: TypeAlias = Annotated[
    Literal[
        "conversation-update",
        "assistant.speechStarted",
        "function-call",
        "function-call-result",
        "hang",
        "language-changed",
        "metadata",
        "model-output",
        "speech-update",
        "status-update",
        "transcript",
        "tool-calls",
        "tool-calls-result",
        "tool.completed",
        "transfer-update",
        "user-interrupted",
        "voice-input",
        "workflow.node.started",
        "assistant.started",
    ]
    | str,
    open_enum,
]
"""Kind of event that Vapi can send to a client SDK."""


ServerMessageType: TypeAlias = Annotated[
    Literal[
        "assistant.started",
        "assistant.speechStarted",
        "conversation-update",
        "end-of-call-report",
        "function-call",
        "hang",
        "language-changed",
        "language-change-detected",
        "model-output",
        "phone-call-control",
        "speech-update",
        "status-update",
        "transcript",
        'transcript[transcriptType="final"]',
        "tool-calls",
        "transfer-destination-request",
        "handoff-destination-request",
        "transfer-update",
        "user-interrupted",
        "voice-input",
        "chat.created",
        "chat.deleted",
        "session.created",
        "session.updated",
        "session.deleted",
        "call.deleted",
        "call.delete.failed",
    ]
    | str,
    open_enum,
]
"""Kind of event that Vapi can send to your server."""


BackgroundSound: TypeAlias = Annotated[Literal["off", "office"] | str, open_enum] | str
"""Sound behind the assistant, by name or as the URL of an audio file."""


class TransportConfigurationTwilio(Model):
    """Settings for calls over Twilio."""

    provider: Literal["twilio"] = "twilio"
    """Carrier that the settings are for."""

    timeout: Annotated[float | None, Field(ge=1.0, le=600.0), exact] = None
    """Seconds to let the phone ring before giving up. 60 when left out. Twilio may add up to 5 seconds of its
    own.
    """

    record: bool | None = None
    """Whether Twilio keeps a recording of its own. Off when left out."""

    recording_channels: Annotated[
        Annotated[Literal["mono", "dual"] | str, open_enum] | None, Field(alias="recordingChannels")
    ] = None
    """Whether Twilio's recording mixes both parties (`mono`) or gives each a channel (`dual`). `mono` when
    left out.
    """


class LangfuseObservabilityPlan(Model):
    """Traces of the model's work in Langfuse."""

    provider: Literal["langfuse"] = "langfuse"
    """Service that receives the traces."""

    prompt_name: Annotated[str | None, Field(alias="promptName")] = None
    """Langfuse prompt to link the model's answers to."""

    prompt_version: Annotated[int | None, Field(alias="promptVersion", ge=1)] = None
    """Version of the prompt that `promptName` names."""

    trace_name: Annotated[str | None, Field(alias="traceName")] = None
    """Name of the trace. Liquid placeholders such as `{{call.id}}`, `{{call.type}}`, `{{assistant.name}}` and
    `{{assistant.id}}` work here.
    """

    tags: list[str]
    """Tags to find and group traces by."""

    metadata: dict[str, Any] | None = None
    """Data to attach to the trace. When left out: the metadata of call and assistant, and the overrides."""


class TranscriptPlan(Model):
    """Whether to write a transcript and how to call the speakers in it."""

    enabled: bool | None = None
    """Whether the call's `artifact` gets a transcript. On when left out."""

    assistant_name: Annotated[str | None, Field(alias="assistantName")] = None
    """What to call the assistant in the transcript. `AI` when left out."""

    user_name: Annotated[str | None, Field(alias="userName")] = None
    """What to call the customer in the transcript. `User` when left out."""


class ArtifactPlan(Model):
    """What to keep of a call, and where."""

    recording_enabled: Annotated[bool | None, Field(alias="recordingEnabled")] = None
    """Whether calls are recorded. On when left out. HIPAA mode demands that you set it and have a bucket of
    your own.
    """

    recording_format: Annotated[
        Annotated[Literal["wav;l16", "mp3"] | str, open_enum] | None, Field(alias="recordingFormat")
    ] = None
    """Audio format of recordings. `wav;l16` when left out."""

    recording_use_custom_storage_enabled: Annotated[
        bool | None, Field(alias="recordingUseCustomStorageEnabled")
    ] = None
    """Whether recordings go to your own bucket where you have configured one. On when left out; `false` keeps
    them at Vapi.
    """

    video_recording_enabled: Annotated[bool | None, Field(alias="videoRecordingEnabled")] = None
    """Whether to record video, on web calls only. Off when left out."""

    full_message_history_enabled: Annotated[bool | None, Field(alias="fullMessageHistoryEnabled")] = None
    """Whether the artifact keeps every message, including those that a hand-off withheld from the next
    assistant. Off when left out.
    """

    pcap_enabled: Annotated[bool | None, Field(alias="pcapEnabled")] = None
    """Whether to capture the SIP packets of phone calls over numbers of provider `vapi` or `byo-phone-number`.
    On when left out.
    """

    pcap_s3_path_prefix: Annotated[str | None, Field(alias="pcapS3PathPrefix")] = None
    """Folder for packet captures in your own bucket, below the path in the credential. `/` when left out."""

    pcap_use_custom_storage_enabled: Annotated[bool | None, Field(alias="pcapUseCustomStorageEnabled")] = None
    """Whether packet captures go to your own bucket where you have configured one. On when left out; `false`
    keeps them at Vapi.
    """

    logging_enabled: Annotated[bool | None, Field(alias="loggingEnabled")] = None
    """Whether to keep logs of the call. On when left out."""

    logging_use_custom_storage_enabled: Annotated[
        bool | None, Field(alias="loggingUseCustomStorageEnabled")
    ] = None
    """Whether logs go to your own bucket where you have configured one. On when left out; `false` keeps them
    at Vapi.
    """

    transcript_plan: Annotated[TranscriptPlan | None, Field(alias="transcriptPlan")] = None
    """Form of the transcript."""

    recording_path: Annotated[str | None, Field(alias="recordingPath")] = None
    """Folder for recordings in your own bucket, below the path in the credential. `/` when left out."""

    structured_output_ids: Annotated[list[str] | None, Field(alias="structuredOutputIds")] = None
    """Stored extractions to run when the call is over."""

    structured_outputs: Annotated[
        list[CreateStructuredOutputDTO] | None, Field(alias="structuredOutputs")
    ] = None
    """Extractions given in full, to run when the call is over."""

    scorecard_ids: Annotated[list[str] | None, Field(alias="scorecardIds")] = None
    """Stored scorecards to fill in from the extracted values."""

    scorecards: list[CreateScorecardDTO] | None = None
    """Scorecards given in full, to fill in from the extracted values."""

    logging_path: Annotated[str | None, Field(alias="loggingPath")] = None
    """Folder for logs in your own bucket, below the path in the credential. `/` when left out."""


class MonitorPlan(Model):
    """Ways to follow and steer a call while it runs."""

    listen_enabled: Annotated[bool | None, Field(alias="listenEnabled")] = None
    """Whether others may listen live, at the URL in the call's `monitor.listenUrl`. On when left out."""

    listen_authentication_enabled: Annotated[bool | None, Field(alias="listenAuthenticationEnabled")] = None
    """Whether `monitor.listenUrl` asks for your public API key as a bearer token. Off when left out."""

    control_enabled: Annotated[bool | None, Field(alias="controlEnabled")] = None
    """Whether others may steer the call with POST requests to the URL in its `monitor.controlUrl`. On when
    left out.
    """

    control_authentication_enabled: Annotated[bool | None, Field(alias="controlAuthenticationEnabled")] = None
    """Whether `monitor.controlUrl` asks for your public API key as a bearer token. Off when left out."""

    monitor_ids: Annotated[list[str] | None, Field(alias="monitorIds")] = None
    """Monitors to attach to the assistant. None when left out."""


class KeypadInputPlan(Model):
    """How to treat keys that the customer presses."""

    enabled: bool | None = None
    """Whether pressed keys count as input. Off when left out."""

    timeout_seconds: Annotated[float | None, Field(alias="timeoutSeconds", ge=0.0, le=10.0), exact] = None
    """Seconds to wait for another key. 2 when left out."""

    delimiters: Annotated[Literal["#", "*", ""] | str, open_enum] | None = None
    """Key that completes the input."""


class McpToolMessages(Model):
    """What the assistant says for one tool of an MCP server."""

    name: str
    """Tool that the messages are for, by the MCP server's name for it."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says. Nothing for an empty list; the same as for the other tools when left out."""


class McpToolMetadata(Model):
    """How to talk to an MCP server."""

    protocol: Annotated[Literal["sse", "shttp"] | str, open_enum] | None = None
    """Protocol: server-sent events (`sse`) or Streamable HTTP (`shttp`). Streamable HTTP when left out."""


class CreateMcpToolDTO(Model):
    """Offers the tools of an MCP server."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["mcp"] = "mcp"
    """Kind of tool."""

    server: Server | None = None
    """The MCP server."""

    tool_messages: Annotated[list[McpToolMessages] | None, Field(alias="toolMessages")] = None
    """What the assistant says for single tools of the server. Tools that are not listed use `messages`."""

    metadata: McpToolMetadata | None = None
    """How to reach the MCP server."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class CreateQueryToolDTO(Model):
    """Answers questions from a knowledge base."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["query"] = "query"
    """Kind of tool."""

    knowledge_bases: Annotated[list[KnowledgeBase] | None, Field(alias="knowledgeBases")] = None
    """Knowledge bases to search."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class CreateSlackSendMessageToolDTO(Model):
    """Posts a message in Slack."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["slack.message.send"] = "slack.message.send"
    """Kind of tool."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class CreateSmsToolDTO(Model):
    """Sends an SMS over Twilio."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["sms"] = "sms"
    """Kind of tool."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class CreateTextEditorToolDTO(Model):
    """Lets the model edit files on your server."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["textEditor"] = "textEditor"
    """Kind of tool."""

    sub_type: Annotated[Literal["text_editor_20241022"], Field(alias="subType")] = "text_editor_20241022"
    """Version of the tool, as the model's provider counts it."""

    server: Server | None = None
    """Server that gets a `tool-calls` event and answers with the result. When left out: that of the assistant,
    the phone number or the organisation, in this order.
    """

    name: Literal["str_replace_editor"] = "str_replace_editor"
    """Name of the tool, fixed for this kind."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class CreateTransferCallToolDTO(Model):
    """Transfers the call to a person or to another assistant."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["transferCall"] = "transferCall"
    """Kind of tool."""

    destinations: list[TransferDestination] | None = None
    """Where the call can go. Your server is asked at the moment of the transfer when left out."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


SipRequestToolVerb: TypeAlias = Annotated[Literal["INFO", "MESSAGE", "NOTIFY"] | str, open_enum]
"""SIP method of the request."""


class CreateSipRequestToolDTO(Model):
    """Sends a SIP request within the call."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["sipRequest"] = "sipRequest"
    """Kind of tool."""

    verb: SipRequestToolVerb
    """SIP method of the request."""

    headers: JsonSchema | None = None
    """Headers of the request, as a schema that the model fills in."""

    body: str | JsonSchema | None = None
    """Body of the request, as a fixed text or as a schema that the model fills in."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class CreateVoicemailToolDTO(Model):
    """Lets the model say that an answering machine has picked up."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["voicemail"] = "voicemail"
    """Kind of tool."""

    beep_detection_enabled: Annotated[bool | None, Field(alias="beepDetectionEnabled")] = None
    """Whether to listen for the beep. Only for calls over Twilio."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class AnthropicBedrockModel(Model):
    """A Claude model, reached through Amazon Bedrock."""

    messages: list[OpenAIMessage] | None = None
    """Messages that the conversation starts with, the system prompt among them."""

    tools: list[InlineTool] | None = None
    """Tools for the model, given in full."""

    tool_ids: Annotated[list[str] | None, Field(alias="toolIds")] = None
    """Stored tools for the model, in addition to `tools`."""

    knowledge_base: Annotated[CreateCustomKnowledgeBaseDTO | None, Field(alias="knowledgeBase")] = None
    """Knowledge base on your own server."""

    provider: Literal["anthropic-bedrock"] = "anthropic-bedrock"
    """Company or service that runs the model."""

    model: AnthropicModelName
    """Model to use."""

    thinking: AnthropicThinkingConfig | None = None
    """Extended thinking. `maxTokens` has to exceed its `budgetTokens`."""

    temperature: Annotated[float | None, Field(ge=0.0, le=2.0), exact] = None
    """Randomness of the answer; 0 is the steadiest."""

    max_tokens: Annotated[int | None, Field(alias="maxTokens", ge=50, le=10000)] = None
    """Upper limit on the tokens of one answer."""

    emotion_recognition_enabled: Annotated[bool | None, Field(alias="emotionRecognitionEnabled")] = None
    """Whether to tell the model the emotion in the customer's voice. Off when left out; the words alone
    usually say enough.
    """

    num_fast_turns: Annotated[int | None, Field(alias="numFastTurns", ge=0)] = None
    """Number of turns at the start for which a smaller, faster model of the same provider answers. None when
    left out.
    """


class AnthropicModel(Model):
    """A Claude model, reached directly at Anthropic."""

    messages: list[OpenAIMessage] | None = None
    """Messages that the conversation starts with, the system prompt among them."""

    tools: list[InlineTool] | None = None
    """Tools for the model, given in full."""

    tool_ids: Annotated[list[str] | None, Field(alias="toolIds")] = None
    """Stored tools for the model, in addition to `tools`."""

    knowledge_base: Annotated[CreateCustomKnowledgeBaseDTO | None, Field(alias="knowledgeBase")] = None
    """Knowledge base on your own server."""

    model: AnthropicModelName
    """Model to use."""

    provider: Literal["anthropic"] = "anthropic"
    """Company or service that runs the model."""

    thinking: AnthropicThinkingConfig | None = None
    """Extended thinking. `maxTokens` has to exceed its `budgetTokens`."""

    temperature: Annotated[float | None, Field(ge=0.0, le=2.0), exact] = None
    """Randomness of the answer; 0 is the steadiest."""

    max_tokens: Annotated[int | None, Field(alias="maxTokens", ge=50, le=10000)] = None
    """Upper limit on the tokens of one answer."""

    emotion_recognition_enabled: Annotated[bool | None, Field(alias="emotionRecognitionEnabled")] = None
    """Whether to tell the model the emotion in the customer's voice. Off when left out; the words alone
    usually say enough.
    """

    num_fast_turns: Annotated[int | None, Field(alias="numFastTurns", ge=0)] = None
    """Number of turns at the start for which a smaller, faster model of the same provider answers. None when
    left out.
    """


class AnyscaleModel(Model):
    """A model at Anyscale."""

    messages: list[OpenAIMessage] | None = None
    """Messages that the conversation starts with, the system prompt among them."""

    tools: list[InlineTool] | None = None
    """Tools for the model, given in full."""

    tool_ids: Annotated[list[str] | None, Field(alias="toolIds")] = None
    """Stored tools for the model, in addition to `tools`."""

    knowledge_base: Annotated[CreateCustomKnowledgeBaseDTO | None, Field(alias="knowledgeBase")] = None
    """Knowledge base on your own server."""

    provider: Literal["anyscale"] = "anyscale"
    """Company or service that runs the model."""

    model: str
    """Model to use."""

    temperature: Annotated[float | None, Field(ge=0.0, le=2.0), exact] = None
    """Randomness of the answer; 0 is the steadiest."""

    max_tokens: Annotated[int | None, Field(alias="maxTokens", ge=50, le=10000)] = None
    """Upper limit on the tokens of one answer."""

    emotion_recognition_enabled: Annotated[bool | None, Field(alias="emotionRecognitionEnabled")] = None
    """Whether to tell the model the emotion in the customer's voice. Off when left out; the words alone
    usually say enough.
    """

    num_fast_turns: Annotated[int | None, Field(alias="numFastTurns", ge=0)] = None
    """Number of turns at the start for which a smaller, faster model of the same provider answers. None when
    left out.
    """


class AssistantOverrides(Model):
    """Settings that replace those of an assistant for one call, chat or squad member, and values for the
    placeholders in its texts. Whatever is left out here stays as the assistant has it.
    """

    transcriber: Transcriber | None = None
    """Turns what the customer says into text."""

    model: AssistantModel | None = None
    """Decides what the assistant says and does."""

    voice: Voice | None = None
    """Turns the model's text into speech."""

    first_message: Annotated[str | None, Field(alias="firstMessage")] = None
    """What the assistant says first, as text or as the URL of a recording (mp3, wav and so on). Without it the
    assistant waits for the customer and lets the model answer.
    """

    first_message_interruptions_enabled: Annotated[
        bool | None, Field(alias="firstMessageInterruptionsEnabled")
    ] = None
    """Whether the customer may interrupt the first message."""

    first_message_mode: Annotated[AssistantFirstMessageMode | None, Field(alias="firstMessageMode")] = None
    """Who begins. `assistant-speaks-first` when left out.
    - `assistant-speaks-first`: the assistant, with `firstMessage`
    - `assistant-speaks-first-with-model-generated-message`: the assistant, with words that the
      model finds from the messages so far
    - `assistant-waits-for-user`: the customer
    """

    voicemail_detection: Annotated[VoicemailDetectionPlan | None, Field(alias="voicemailDetection")] = None
    """How to notice an answering machine. Off when left out. A voicemail tool in the model's tools does the
    same by the model's own judgement.
    """

    client_messages: Annotated[list[ClientMessageType] | None, Field(alias="clientMessages")] = None
    """Events to send to client SDKs during the call. When left out: `conversation-update`, `function-call`,
    `hang`, `model-output`, `speech-update`, `status-update`, `transfer-update`, `transcript`, `tool-calls`,
    `user-interrupted`, `voice-input`, `workflow.node.started` and `assistant.started`.
    """

    server_messages: Annotated[list[ServerMessageType] | None, Field(alias="serverMessages")] = None
    """Events to send to your server. When left out: `conversation-update`, `end-of-call-report`,
    `function-call`, `hang`, `speech-update`, `status-update`, `tool-calls`, `transfer-destination-request`,
    `handoff-destination-request`, `user-interrupted` and `assistant.started`.
    """

    max_duration_seconds: Annotated[
        float | None, Field(alias="maxDurationSeconds", ge=10.0, le=43200.0), exact
    ] = None
    """Seconds after which the call is ended. 600 (10 minutes) when left out."""

    background_sound: Annotated[BackgroundSound | None, Field(alias="backgroundSound")] = None
    """Sound behind the assistant: `off`, `office`, or the URL of an audio file. `office` on phone calls and
    `off` on web calls when left out.
    """

    model_output_in_messages_enabled: Annotated[bool | None, Field(alias="modelOutputInMessagesEnabled")] = (
        None
    )
    """Whether the history holds the model's text rather than a transcript of the speech made from it. Off when
    left out.
    """

    transport_configurations: Annotated[
        list[TransportConfigurationTwilio] | None, Field(alias="transportConfigurations")
    ] = None
    """Settings for phone carriers. A call uses the one for its own carrier."""

    observability_plan: Annotated[LangfuseObservabilityPlan | None, Field(alias="observabilityPlan")] = None
    """Where to send traces of the model's work. Langfuse is the only choice so far."""

    credentials: list[Credential] | None = None
    """Credentials for this assistant's calls only, on top of the stored ones and preferred over them."""

    hooks: list[CallHook] | None = None
    """What to do when something happens during the call."""

    tools_append: Annotated[list[InlineTool] | None, Field(alias="tools:append")] = None
    """Tools to add to those of the assistant's model."""

    variable_values: Annotated[dict[str, Any] | None, Field(alias="variableValues")] = None
    """Values for placeholders such as `{{name}}` in the assistant's texts. Liquid syntax applies, and Vapi
    fills some names itself, for example `customer` and `now`.
    """

    name: Annotated[str | None, Field(max_length=40)] = None
    """Name of the assistant. Needed where other assistants transfer calls to it."""

    voicemail_message: Annotated[str | None, Field(alias="voicemailMessage", max_length=1000)] = None
    """Message to leave on an answering machine. Without one, the assistant hangs up."""

    end_call_message: Annotated[str | None, Field(alias="endCallMessage", max_length=1000)] = None
    """Last words when the assistant ends the call. Without them it hangs up silently."""

    end_call_phrases: Annotated[
        list[Annotated[str, Field(min_length=2, max_length=140)]] | None, Field(alias="endCallPhrases")
    ] = None
    """Phrases that end the call as soon as the assistant says one, in upper or lower case."""

    compliance_plan: Annotated[CompliancePlan | None, Field(alias="compliancePlan")] = None
    """Rules for health and card data, recording consent and hostile input."""

    metadata: dict[str, Any] | None = None
    """Anything you wish to keep with the assistant."""

    background_speech_denoising_plan: Annotated[
        BackgroundSpeechDenoisingPlan | None, Field(alias="backgroundSpeechDenoisingPlan")
    ] = None
    """Filters for noise and other people's speech while the customer talks. Smart filtering comes first, then
    Fourier filtering; use one or both.
    """

    analysis_plan: Annotated[AnalysisPlan | None, Field(alias="analysisPlan")] = None
    """Deprecated. What to work out after the call. Results stand in the call's `analysis`."""

    artifact_plan: Annotated[ArtifactPlan | None, Field(alias="artifactPlan")] = None
    """What to keep of the call. Results stand in the call's `artifact`."""

    start_speaking_plan: Annotated[StartSpeakingPlan | None, Field(alias="startSpeakingPlan")] = None
    """When the assistant starts to speak. Tune it when answers come too late, or so early that they cut the
    customer off.
    """

    stop_speaking_plan: Annotated[StopSpeakingPlan | None, Field(alias="stopSpeakingPlan")] = None
    """When the assistant stops because the customer speaks. Tune it when it reacts too slowly, or halts at
    every "uh-huh" and background noise.
    """

    monitor_plan: Annotated[MonitorPlan | None, Field(alias="monitorPlan")] = None
    """Live listening, live control and monitors."""

    credential_ids: Annotated[list[str] | None, Field(alias="credentialIds")] = None
    """Stored credentials that the calls may use. All of them when left out."""

    server: Server | None = None
    """Your server, which receives the events. Takes precedence over the server of the phone number and of the
    organisation.
    """

    keypad_input_plan: Annotated[KeypadInputPlan | None, Field(alias="keypadInputPlan")] = None
    """How to treat keys that the customer presses."""


class CallHookAssistantSpeechInterrupted(Model):
    """What to do when the customer interrupts the assistant."""

    on: Literal["assistant.speech.interrupted"] = "assistant.speech.interrupted"
    """Event to react to."""

    do: list[CallHookAction]
    """What to do, in order."""


class CallHookCallEnding(Model):
    """What to do when the call is about to end."""

    on: Literal["call.ending"] = "call.ending"
    """Event to react to."""

    do: list[CallEndingHookAction]
    """What to do, in order."""

    filters: list[CallHookFilter] | None = None
    """Conditions that all have to hold."""


class CallHookCustomerSpeechInterrupted(Model):
    """What to do when the assistant interrupts the customer."""

    on: Literal["customer.speech.interrupted"] = "customer.speech.interrupted"
    """Event to react to."""

    do: list[CallHookAction]
    """What to do, in order."""


class CallHookCustomerSpeechTimeout(Model):
    """What to do when the customer stays silent."""

    on: Annotated[str, Field(max_length=1000, pattern="^customer\\.speech\\.timeout(\\[.+\\])?$")]
    """`customer.speech.timeout`, or the same with a property in brackets:
    `customer.speech.timeout[property=value]`.
    """

    do: list[CallHookAction]
    """What to do, in order."""

    options: CustomerSpeechTimeoutOptions | None = None
    """How long to wait and how often to react."""

    name: Annotated[str | None, Field(max_length=1000)] = None
    """Name of the hook. A generated one when left out."""


class CerebrasModel(Model):
    """A model at Cerebras."""

    messages: list[OpenAIMessage] | None = None
    """Messages that the conversation starts with, the system prompt among them."""

    tools: list[InlineTool] | None = None
    """Tools for the model, given in full."""

    tool_ids: Annotated[list[str] | None, Field(alias="toolIds")] = None
    """Stored tools for the model, in addition to `tools`."""

    knowledge_base: Annotated[CreateCustomKnowledgeBaseDTO | None, Field(alias="knowledgeBase")] = None
    """Knowledge base on your own server."""

    model: Annotated[Literal["llama3.1-8b", "llama-3.3-70b"] | str, open_enum]
    """Model to use."""

    provider: Literal["cerebras"] = "cerebras"
    """Company or service that runs the model."""

    temperature: Annotated[float | None, Field(ge=0.0, le=2.0), exact] = None
    """Randomness of the answer; 0 is the steadiest."""

    max_tokens: Annotated[int | None, Field(alias="maxTokens", ge=50, le=10000)] = None
    """Upper limit on the tokens of one answer."""

    emotion_recognition_enabled: Annotated[bool | None, Field(alias="emotionRecognitionEnabled")] = None
    """Whether to tell the model the emotion in the customer's voice. Off when left out; the words alone
    usually say enough.
    """

    num_fast_turns: Annotated[int | None, Field(alias="numFastTurns", ge=0)] = None
    """Number of turns at the start for which a smaller, faster model of the same provider answers. None when
    left out.
    """


class CreateAssistantDTO(Model):
    """An assistant, to be stored or used for one call only. Everything is optional; what is left out gets
    Vapi's default.
    """

    transcriber: Transcriber | None = None
    """Turns what the customer says into text."""

    model: AssistantModel | None = None
    """Decides what the assistant says and does."""

    voice: Voice | None = None
    """Turns the model's text into speech."""

    first_message: Annotated[str | None, Field(alias="firstMessage")] = None
    """What the assistant says first, as text or as the URL of a recording (mp3, wav and so on). Without it the
    assistant waits for the customer and lets the model answer.
    """

    first_message_interruptions_enabled: Annotated[
        bool | None, Field(alias="firstMessageInterruptionsEnabled")
    ] = None
    """Whether the customer may interrupt the first message."""

    first_message_mode: Annotated[AssistantFirstMessageMode | None, Field(alias="firstMessageMode")] = None
    """Who begins. `assistant-speaks-first` when left out.
    - `assistant-speaks-first`: the assistant, with `firstMessage`
    - `assistant-speaks-first-with-model-generated-message`: the assistant, with words that the
      model finds from the messages so far
    - `assistant-waits-for-user`: the customer
    """

    voicemail_detection: Annotated[VoicemailDetectionPlan | None, Field(alias="voicemailDetection")] = None
    """How to notice an answering machine. Off when left out. A voicemail tool in the model's tools does the
    same by the model's own judgement.
    """

    client_messages: Annotated[list[ClientMessageType] | None, Field(alias="clientMessages")] = None
    """Events to send to client SDKs during the call. When left out: `conversation-update`, `function-call`,
    `hang`, `model-output`, `speech-update`, `status-update`, `transfer-update`, `transcript`, `tool-calls`,
    `user-interrupted`, `voice-input`, `workflow.node.started` and `assistant.started`.
    """

    server_messages: Annotated[list[ServerMessageType] | None, Field(alias="serverMessages")] = None
    """Events to send to your server. When left out: `conversation-update`, `end-of-call-report`,
    `function-call`, `hang`, `speech-update`, `status-update`, `tool-calls`, `transfer-destination-request`,
    `handoff-destination-request`, `user-interrupted` and `assistant.started`.
    """

    max_duration_seconds: Annotated[
        float | None, Field(alias="maxDurationSeconds", ge=10.0, le=43200.0), exact
    ] = None
    """Seconds after which the call is ended. 600 (10 minutes) when left out."""

    background_sound: Annotated[BackgroundSound | None, Field(alias="backgroundSound")] = None
    """Sound behind the assistant: `off`, `office`, or the URL of an audio file. `office` on phone calls and
    `off` on web calls when left out.
    """

    model_output_in_messages_enabled: Annotated[bool | None, Field(alias="modelOutputInMessagesEnabled")] = (
        None
    )
    """Whether the history holds the model's text rather than a transcript of the speech made from it. Off when
    left out.
    """

    transport_configurations: Annotated[
        list[TransportConfigurationTwilio] | None, Field(alias="transportConfigurations")
    ] = None
    """Settings for phone carriers. A call uses the one for its own carrier."""

    observability_plan: Annotated[LangfuseObservabilityPlan | None, Field(alias="observabilityPlan")] = None
    """Where to send traces of the model's work. Langfuse is the only choice so far."""

    credentials: list[Credential] | None = None
    """Credentials for this assistant's calls only, on top of the stored ones and preferred over them."""

    hooks: list[CallHook] | None = None
    """What to do when something happens during the call."""

    name: Annotated[str | None, Field(max_length=40)] = None
    """Name of the assistant. Needed where other assistants transfer calls to it."""

    voicemail_message: Annotated[str | None, Field(alias="voicemailMessage", max_length=1000)] = None
    """Message to leave on an answering machine. Without one, the assistant hangs up."""

    end_call_message: Annotated[str | None, Field(alias="endCallMessage", max_length=1000)] = None
    """Last words when the assistant ends the call. Without them it hangs up silently."""

    end_call_phrases: Annotated[
        list[Annotated[str, Field(min_length=2, max_length=140)]] | None, Field(alias="endCallPhrases")
    ] = None
    """Phrases that end the call as soon as the assistant says one, in upper or lower case."""

    compliance_plan: Annotated[CompliancePlan | None, Field(alias="compliancePlan")] = None
    """Rules for health and card data, recording consent and hostile input."""

    metadata: dict[str, Any] | None = None
    """Anything you wish to keep with the assistant."""

    background_speech_denoising_plan: Annotated[
        BackgroundSpeechDenoisingPlan | None, Field(alias="backgroundSpeechDenoisingPlan")
    ] = None
    """Filters for noise and other people's speech while the customer talks. Smart filtering comes first, then
    Fourier filtering; use one or both.
    """

    analysis_plan: Annotated[AnalysisPlan | None, Field(alias="analysisPlan")] = None
    """Deprecated. What to work out after the call. Results stand in the call's `analysis`."""

    artifact_plan: Annotated[ArtifactPlan | None, Field(alias="artifactPlan")] = None
    """What to keep of the call. Results stand in the call's `artifact`."""

    start_speaking_plan: Annotated[StartSpeakingPlan | None, Field(alias="startSpeakingPlan")] = None
    """When the assistant starts to speak. Tune it when answers come too late, or so early that they cut the
    customer off.
    """

    stop_speaking_plan: Annotated[StopSpeakingPlan | None, Field(alias="stopSpeakingPlan")] = None
    """When the assistant stops because the customer speaks. Tune it when it reacts too slowly, or halts at
    every "uh-huh" and background noise.
    """

    monitor_plan: Annotated[MonitorPlan | None, Field(alias="monitorPlan")] = None
    """Live listening, live control and monitors."""

    credential_ids: Annotated[list[str] | None, Field(alias="credentialIds")] = None
    """Stored credentials that the calls may use. All of them when left out."""

    server: Server | None = None
    """Your server, which receives the events. Takes precedence over the server of the phone number and of the
    organisation.
    """

    keypad_input_plan: Annotated[KeypadInputPlan | None, Field(alias="keypadInputPlan")] = None
    """How to treat keys that the customer presses."""


class CreateHandoffToolDTO(Model):
    """Hands the conversation over to another assistant or squad."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["handoff"] = "handoff"
    """Kind of tool. Mention in the system prompt that hand-offs happen through functions named
    `handoff_to_...`, so that the model does not talk about them.
    """

    default_result: Annotated[str | None, Field(alias="defaultResult")] = None
    """Result of the tool where the hand-off itself returns none."""

    destinations: list[HandoffDestination] | None = None
    """Where the conversation can go. OpenAI models do best with one tool per destination, Anthropic models
    with one tool for all.
    """

    function: OpenAIFunction | None = None
    """Name, purpose and arguments, as the model sees them. Made from the destinations when left out, with the
    name `handoff_to_` and the destination.
    """

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class CreateSquadDTO(Model):
    """A squad, to be stored or used for one call only."""

    name: str | None = None
    """Name of the squad."""

    members: list[SquadMemberDTO]
    """Assistants of the squad. The first one takes the call."""

    members_overrides: Annotated[AssistantOverrides | None, Field(alias="membersOverrides")] = None
    """Settings for all members. They are applied after each member's own `assistantOverrides`, and so win over
    them.
    """


class CustomLLMModel(Model):
    """Your own model behind an endpoint that speaks OpenAI's protocol."""

    messages: list[OpenAIMessage] | None = None
    """Messages that the conversation starts with, the system prompt among them."""

    tools: list[InlineTool] | None = None
    """Tools for the model, given in full."""

    tool_ids: Annotated[list[str] | None, Field(alias="toolIds")] = None
    """Stored tools for the model, in addition to `tools`."""

    knowledge_base: Annotated[CreateCustomKnowledgeBaseDTO | None, Field(alias="knowledgeBase")] = None
    """Knowledge base on your own server."""

    provider: Literal["custom-llm"] = "custom-llm"
    """Company or service that runs the model."""

    metadata_send_mode: Annotated[CustomMetadataSendMode | None, Field(alias="metadataSendMode")] = None
    """How call data reaches your endpoint beside the messages. `variable` when left out.
    - `off`: not at all
    - `variable`: as one `metadata` field
    - `destructured`: as separate fields at the top level

    All but `off` also send `call`, `phoneNumber` and `customer`.
    """

    headers: dict[str, str] | None = None
    """HTTP headers to add to each request to your endpoint. `Authorization` does not belong here; it comes
    from a credential of provider `custom-llm`.
    """

    url: str
    """Base URL of your endpoint, for example `https://llm.example.com/v1`."""

    word_level_confidence_enabled: Annotated[bool | None, Field(alias="wordLevelConfidenceEnabled")] = None
    """Whether to send how sure the transcriber is of each word. Deepgram only. Off when left out."""

    timeout_seconds: Annotated[float | None, Field(alias="timeoutSeconds", ge=0.0, le=300.0), exact] = None
    """Seconds to wait for your endpoint's first token. 20 when left out."""

    model: str
    """Model name to pass to your endpoint."""

    temperature: Annotated[float | None, Field(ge=0.0, le=2.0), exact] = None
    """Randomness of the answer; 0 is the steadiest."""

    max_tokens: Annotated[int | None, Field(alias="maxTokens", ge=50, le=10000)] = None
    """Upper limit on the tokens of one answer."""

    emotion_recognition_enabled: Annotated[bool | None, Field(alias="emotionRecognitionEnabled")] = None
    """Whether to tell the model the emotion in the customer's voice. Off when left out; the words alone
    usually say enough.
    """

    num_fast_turns: Annotated[int | None, Field(alias="numFastTurns", ge=0)] = None
    """Number of turns at the start for which a smaller, faster model of the same provider answers. None when
    left out.
    """


class DeepInfraModel(Model):
    """A model at DeepInfra."""

    messages: list[OpenAIMessage] | None = None
    """Messages that the conversation starts with, the system prompt among them."""

    tools: list[InlineTool] | None = None
    """Tools for the model, given in full."""

    tool_ids: Annotated[list[str] | None, Field(alias="toolIds")] = None
    """Stored tools for the model, in addition to `tools`."""

    knowledge_base: Annotated[CreateCustomKnowledgeBaseDTO | None, Field(alias="knowledgeBase")] = None
    """Knowledge base on your own server."""

    provider: Literal["deepinfra"] = "deepinfra"
    """Company or service that runs the model."""

    model: str
    """Model to use."""

    temperature: Annotated[float | None, Field(ge=0.0, le=2.0), exact] = None
    """Randomness of the answer; 0 is the steadiest."""

    max_tokens: Annotated[int | None, Field(alias="maxTokens", ge=50, le=10000)] = None
    """Upper limit on the tokens of one answer."""

    emotion_recognition_enabled: Annotated[bool | None, Field(alias="emotionRecognitionEnabled")] = None
    """Whether to tell the model the emotion in the customer's voice. Off when left out; the words alone
    usually say enough.
    """

    num_fast_turns: Annotated[int | None, Field(alias="numFastTurns", ge=0)] = None
    """Number of turns at the start for which a smaller, faster model of the same provider answers. None when
    left out.
    """


class DeepSeekModel(Model):
    """A model at DeepSeek."""

    messages: list[OpenAIMessage] | None = None
    """Messages that the conversation starts with, the system prompt among them."""

    tools: list[InlineTool] | None = None
    """Tools for the model, given in full."""

    tool_ids: Annotated[list[str] | None, Field(alias="toolIds")] = None
    """Stored tools for the model, in addition to `tools`."""

    knowledge_base: Annotated[CreateCustomKnowledgeBaseDTO | None, Field(alias="knowledgeBase")] = None
    """Knowledge base on your own server."""

    model: Annotated[Literal["deepseek-chat", "deepseek-reasoner"] | str, open_enum]
    """Model to use."""

    provider: Literal["deep-seek"] = "deep-seek"
    """Company or service that runs the model."""

    temperature: Annotated[float | None, Field(ge=0.0, le=2.0), exact] = None
    """Randomness of the answer; 0 is the steadiest."""

    max_tokens: Annotated[int | None, Field(alias="maxTokens", ge=50, le=10000)] = None
    """Upper limit on the tokens of one answer."""

    emotion_recognition_enabled: Annotated[bool | None, Field(alias="emotionRecognitionEnabled")] = None
    """Whether to tell the model the emotion in the customer's voice. Off when left out; the words alone
    usually say enough.
    """

    num_fast_turns: Annotated[int | None, Field(alias="numFastTurns", ge=0)] = None
    """Number of turns at the start for which a smaller, faster model of the same provider answers. None when
    left out.
    """


class GoogleModel(Model):
    """A Gemini model from Google."""

    messages: list[OpenAIMessage] | None = None
    """Messages that the conversation starts with, the system prompt among them."""

    tools: list[InlineTool] | None = None
    """Tools for the model, given in full."""

    tool_ids: Annotated[list[str] | None, Field(alias="toolIds")] = None
    """Stored tools for the model, in addition to `tools`."""

    knowledge_base: Annotated[CreateCustomKnowledgeBaseDTO | None, Field(alias="knowledgeBase")] = None
    """Knowledge base on your own server."""

    model: GoogleModelName
    """Model to use."""

    provider: Literal["google"] = "google"
    """Company or service that runs the model."""

    realtime_config: Annotated[GoogleRealtimeConfig | None, Field(alias="realtimeConfig")] = None
    """Settings for the live API. Only for the model `gemini-2.0-flash-realtime-exp`."""

    temperature: Annotated[float | None, Field(ge=0.0, le=2.0), exact] = None
    """Randomness of the answer; 0 is the steadiest."""

    max_tokens: Annotated[int | None, Field(alias="maxTokens", ge=50, le=10000)] = None
    """Upper limit on the tokens of one answer."""

    emotion_recognition_enabled: Annotated[bool | None, Field(alias="emotionRecognitionEnabled")] = None
    """Whether to tell the model the emotion in the customer's voice. Off when left out; the words alone
    usually say enough.
    """

    num_fast_turns: Annotated[int | None, Field(alias="numFastTurns", ge=0)] = None
    """Number of turns at the start for which a smaller, faster model of the same provider answers. None when
    left out.
    """


class GroqModel(Model):
    """A model at Groq."""

    messages: list[OpenAIMessage] | None = None
    """Messages that the conversation starts with, the system prompt among them."""

    tools: list[InlineTool] | None = None
    """Tools for the model, given in full."""

    tool_ids: Annotated[list[str] | None, Field(alias="toolIds")] = None
    """Stored tools for the model, in addition to `tools`."""

    knowledge_base: Annotated[CreateCustomKnowledgeBaseDTO | None, Field(alias="knowledgeBase")] = None
    """Knowledge base on your own server."""

    model: GroqModelName
    """Model to use."""

    provider: Literal["groq"] = "groq"
    """Company or service that runs the model."""

    temperature: Annotated[float | None, Field(ge=0.0, le=2.0), exact] = None
    """Randomness of the answer; 0 is the steadiest."""

    max_tokens: Annotated[int | None, Field(alias="maxTokens", ge=50, le=10000)] = None
    """Upper limit on the tokens of one answer."""

    emotion_recognition_enabled: Annotated[bool | None, Field(alias="emotionRecognitionEnabled")] = None
    """Whether to tell the model the emotion in the customer's voice. Off when left out; the words alone
    usually say enough.
    """

    num_fast_turns: Annotated[int | None, Field(alias="numFastTurns", ge=0)] = None
    """Number of turns at the start for which a smaller, faster model of the same provider answers. None when
    left out.
    """


class HandoffDestinationAssistant(Model):
    """Hand-off to another assistant."""

    type: Literal["assistant"] = "assistant"
    """Kind of destination."""

    context_engineering_plan: Annotated[
        ContextEngineeringPlan | None, Field(alias="contextEngineeringPlan")
    ] = None
    """What the destination sees of the conversation."""

    assistant_name: Annotated[str | None, Field(alias="assistantName")] = None
    """Name of the assistant. Needed unless `assistantId` is given."""

    assistant_id: Annotated[str | None, Field(alias="assistantId")] = None
    """Stored assistant. Needed unless `assistantName` is given."""

    assistant: CreateAssistantDTO | None = None
    """Assistant given in full. Your server may also send it in answer to a `handoff-destination-request`."""

    variable_extraction_plan: Annotated[
        VariableExtractionPlan | None, Field(alias="variableExtractionPlan")
    ] = None
    """Values to extract from the conversation for the destination."""

    assistant_overrides: Annotated[AssistantOverrides | None, Field(alias="assistantOverrides")] = None
    """Settings and placeholder values for the assistant."""

    description: str | None = None
    """What the destination is for, so that the model knows when to choose it."""


class HandoffDestinationSquad(Model):
    """Hand-off to a squad."""

    type: Literal["squad"] = "squad"
    """Kind of destination."""

    context_engineering_plan: Annotated[
        ContextEngineeringPlan | None, Field(alias="contextEngineeringPlan")
    ] = None
    """What the destination sees of the conversation."""

    squad_id: Annotated[str | None, Field(alias="squadId")] = None
    """Stored squad."""

    squad: CreateSquadDTO | None = None
    """Squad given in full."""

    entry_assistant_name: Annotated[str | None, Field(alias="entryAssistantName")] = None
    """Member to begin with. The first one when left out."""

    variable_extraction_plan: Annotated[
        VariableExtractionPlan | None, Field(alias="variableExtractionPlan")
    ] = None
    """Values to extract from the conversation for the destination."""

    squad_overrides: Annotated[AssistantOverrides | None, Field(alias="squadOverrides")] = None
    """Settings and placeholder values for all members."""

    description: str | None = None
    """What the destination is for, so that the model knows when to choose it."""


class InflectionAIModel(Model):
    """A model from Inflection AI."""

    messages: list[OpenAIMessage] | None = None
    """Messages that the conversation starts with, the system prompt among them."""

    tools: list[InlineTool] | None = None
    """Tools for the model, given in full."""

    tool_ids: Annotated[list[str] | None, Field(alias="toolIds")] = None
    """Stored tools for the model, in addition to `tools`."""

    knowledge_base: Annotated[CreateCustomKnowledgeBaseDTO | None, Field(alias="knowledgeBase")] = None
    """Knowledge base on your own server."""

    model: Literal["inflection_3_pi"] = "inflection_3_pi"
    """Model to use."""

    provider: Literal["inflection-ai"] = "inflection-ai"
    """Company or service that runs the model."""

    temperature: Annotated[float | None, Field(ge=0.0, le=2.0), exact] = None
    """Randomness of the answer; 0 is the steadiest."""

    max_tokens: Annotated[int | None, Field(alias="maxTokens", ge=50, le=10000)] = None
    """Upper limit on the tokens of one answer."""

    emotion_recognition_enabled: Annotated[bool | None, Field(alias="emotionRecognitionEnabled")] = None
    """Whether to tell the model the emotion in the customer's voice. Off when left out; the words alone
    usually say enough.
    """

    num_fast_turns: Annotated[int | None, Field(alias="numFastTurns", ge=0)] = None
    """Number of turns at the start for which a smaller, faster model of the same provider answers. None when
    left out.
    """


class MinimaxLLMModel(Model):
    """A model from MiniMax."""

    messages: list[OpenAIMessage] | None = None
    """Messages that the conversation starts with, the system prompt among them."""

    tools: list[InlineTool] | None = None
    """Tools for the model, given in full."""

    tool_ids: Annotated[list[str] | None, Field(alias="toolIds")] = None
    """Stored tools for the model, in addition to `tools`."""

    knowledge_base: Annotated[CreateCustomKnowledgeBaseDTO | None, Field(alias="knowledgeBase")] = None
    """Knowledge base on your own server."""

    provider: Literal["minimax"] = "minimax"
    """Company or service that runs the model."""

    model: Literal["MiniMax-M2.7"] = "MiniMax-M2.7"
    """Model to use."""

    temperature: Annotated[float | None, Field(ge=0.0, le=2.0), exact] = None
    """Randomness of the answer; 0 is the steadiest."""

    max_tokens: Annotated[int | None, Field(alias="maxTokens", ge=50, le=10000)] = None
    """Upper limit on the tokens of one answer."""

    emotion_recognition_enabled: Annotated[bool | None, Field(alias="emotionRecognitionEnabled")] = None
    """Whether to tell the model the emotion in the customer's voice. Off when left out; the words alone
    usually say enough.
    """

    num_fast_turns: Annotated[int | None, Field(alias="numFastTurns", ge=0)] = None
    """Number of turns at the start for which a smaller, faster model of the same provider answers. None when
    left out.
    """


class OpenAIModel(Model):
    """An OpenAI model."""

    messages: list[OpenAIMessage] | None = None
    """Messages that the conversation starts with, the system prompt among them."""

    tools: list[InlineTool] | None = None
    """Tools for the model, given in full."""

    tool_ids: Annotated[list[str] | None, Field(alias="toolIds")] = None
    """Stored tools for the model, in addition to `tools`."""

    knowledge_base: Annotated[CreateCustomKnowledgeBaseDTO | None, Field(alias="knowledgeBase")] = None
    """Knowledge base on your own server."""

    provider: Literal["openai"] = "openai"
    """Company or service that runs the model."""

    model: OpenAIModelName
    """Model to use. A region after the colon pins it to that Azure region, for rules about where data may be
    processed; without one Vapi picks the fastest.
    """

    fallback_models: Annotated[list[OpenAIModelName] | None, Field(alias="fallbackModels")] = None
    """Models to use when the first one fails. Best left to Vapi."""

    tool_strict_compatibility_mode: Annotated[
        Annotated[
            Literal["strip-parameters-with-unsupported-validation", "strip-unsupported-validation"] | str,
            open_enum,
        ]
        | None,
        Field(alias="toolStrictCompatibilityMode"),
    ] = None
    """What to do about tool arguments with rules that Azure does not know, such as `maxLength`.
    - `strip-parameters-with-unsupported-validation`: leave out the argument
    - `strip-unsupported-validation`: leave out the rule (this is the default)
    """

    prompt_cache_retention: Annotated[
        Annotated[Literal["in_memory", "24h"] | str, open_enum] | None, Field(alias="promptCacheRetention")
    ] = None
    """How long OpenAI keeps prompts in its cache: in memory only (`in_memory`, the default) or up to a day
    (`24h`). For GPT-4.1 and GPT-5 models.
    """

    prompt_cache_key: Annotated[str | None, Field(alias="promptCacheKey", max_length=64)] = None
    """Key under which requests share cached prompts. For GPT-4.1 and GPT-5 models."""

    temperature: Annotated[float | None, Field(ge=0.0, le=2.0), exact] = None
    """Randomness of the answer; 0 is the steadiest."""

    max_tokens: Annotated[int | None, Field(alias="maxTokens", ge=50, le=10000)] = None
    """Upper limit on the tokens of one answer."""

    emotion_recognition_enabled: Annotated[bool | None, Field(alias="emotionRecognitionEnabled")] = None
    """Whether to tell the model the emotion in the customer's voice. Off when left out; the words alone
    usually say enough.
    """

    num_fast_turns: Annotated[int | None, Field(alias="numFastTurns", ge=0)] = None
    """Number of turns at the start for which a smaller, faster model of the same provider answers. None when
    left out.
    """


class OpenRouterModel(Model):
    """A model reached through OpenRouter."""

    messages: list[OpenAIMessage] | None = None
    """Messages that the conversation starts with, the system prompt among them."""

    tools: list[InlineTool] | None = None
    """Tools for the model, given in full."""

    tool_ids: Annotated[list[str] | None, Field(alias="toolIds")] = None
    """Stored tools for the model, in addition to `tools`."""

    knowledge_base: Annotated[CreateCustomKnowledgeBaseDTO | None, Field(alias="knowledgeBase")] = None
    """Knowledge base on your own server."""

    provider: Literal["openrouter"] = "openrouter"
    """Company or service that runs the model."""

    model: str
    """Model to use."""

    temperature: Annotated[float | None, Field(ge=0.0, le=2.0), exact] = None
    """Randomness of the answer; 0 is the steadiest."""

    max_tokens: Annotated[int | None, Field(alias="maxTokens", ge=50, le=10000)] = None
    """Upper limit on the tokens of one answer."""

    emotion_recognition_enabled: Annotated[bool | None, Field(alias="emotionRecognitionEnabled")] = None
    """Whether to tell the model the emotion in the customer's voice. Off when left out; the words alone
    usually say enough.
    """

    num_fast_turns: Annotated[int | None, Field(alias="numFastTurns", ge=0)] = None
    """Number of turns at the start for which a smaller, faster model of the same provider answers. None when
    left out.
    """


class PerplexityAIModel(Model):
    """A model from Perplexity."""

    messages: list[OpenAIMessage] | None = None
    """Messages that the conversation starts with, the system prompt among them."""

    tools: list[InlineTool] | None = None
    """Tools for the model, given in full."""

    tool_ids: Annotated[list[str] | None, Field(alias="toolIds")] = None
    """Stored tools for the model, in addition to `tools`."""

    knowledge_base: Annotated[CreateCustomKnowledgeBaseDTO | None, Field(alias="knowledgeBase")] = None
    """Knowledge base on your own server."""

    provider: Literal["perplexity-ai"] = "perplexity-ai"
    """Company or service that runs the model."""

    model: str
    """Model to use."""

    temperature: Annotated[float | None, Field(ge=0.0, le=2.0), exact] = None
    """Randomness of the answer; 0 is the steadiest."""

    max_tokens: Annotated[int | None, Field(alias="maxTokens", ge=50, le=10000)] = None
    """Upper limit on the tokens of one answer."""

    emotion_recognition_enabled: Annotated[bool | None, Field(alias="emotionRecognitionEnabled")] = None
    """Whether to tell the model the emotion in the customer's voice. Off when left out; the words alone
    usually say enough.
    """

    num_fast_turns: Annotated[int | None, Field(alias="numFastTurns", ge=0)] = None
    """Number of turns at the start for which a smaller, faster model of the same provider answers. None when
    left out.
    """


class SessionCreatedHook(Model):
    """What to do when a session has been opened."""

    on: Literal["session.created"] = "session.created"
    """Event to react to."""

    do: list[ToolCallHookAction]
    """What to do, in order."""

    name: Annotated[str | None, Field(max_length=1000)] = None
    """Name of the hook. A generated one when left out."""


class SquadMemberDTO(Model):
    """An assistant's place in a squad. Name a stored assistant or give one in full."""

    assistant_destinations: Annotated[
        list[AssistantDestination] | None, Field(alias="assistantDestinations")
    ] = None
    """Assistants that this one may pass the call to."""

    assistant_id: Annotated[str | None, Field(alias="assistantId")] = None
    """Stored assistant. Use `assistant` to give one in full."""

    assistant: CreateAssistantDTO | None = None
    """Assistant given in full. Use `assistantId` for a stored one."""

    assistant_overrides: Annotated[AssistantOverrides | None, Field(alias="assistantOverrides")] = None
    """Settings and placeholder values for this member."""


class TogetherAIModel(Model):
    """A model at Together AI."""

    messages: list[OpenAIMessage] | None = None
    """Messages that the conversation starts with, the system prompt among them."""

    tools: list[InlineTool] | None = None
    """Tools for the model, given in full."""

    tool_ids: Annotated[list[str] | None, Field(alias="toolIds")] = None
    """Stored tools for the model, in addition to `tools`."""

    knowledge_base: Annotated[CreateCustomKnowledgeBaseDTO | None, Field(alias="knowledgeBase")] = None
    """Knowledge base on your own server."""

    provider: Literal["together-ai"] = "together-ai"
    """Company or service that runs the model."""

    model: str
    """Model to use."""

    temperature: Annotated[float | None, Field(ge=0.0, le=2.0), exact] = None
    """Randomness of the answer; 0 is the steadiest."""

    max_tokens: Annotated[int | None, Field(alias="maxTokens", ge=50, le=10000)] = None
    """Upper limit on the tokens of one answer."""

    emotion_recognition_enabled: Annotated[bool | None, Field(alias="emotionRecognitionEnabled")] = None
    """Whether to tell the model the emotion in the customer's voice. Off when left out; the words alone
    usually say enough.
    """

    num_fast_turns: Annotated[int | None, Field(alias="numFastTurns", ge=0)] = None
    """Number of turns at the start for which a smaller, faster model of the same provider answers. None when
    left out.
    """


class ToolCallHookAction(Model):
    """Runs a tool, stored or given in full."""

    type: Literal["tool"] = "tool"
    """Kind of action."""

    tool: InlineTool | None = None
    """Tool to run, given in full."""

    tool_id: Annotated[str | None, Field(alias="toolId")] = None
    """Stored tool to run."""


class XaiModel(Model):
    """A Grok model from xAI."""

    messages: list[OpenAIMessage] | None = None
    """Messages that the conversation starts with, the system prompt among them."""

    tools: list[InlineTool] | None = None
    """Tools for the model, given in full."""

    tool_ids: Annotated[list[str] | None, Field(alias="toolIds")] = None
    """Stored tools for the model, in addition to `tools`."""

    knowledge_base: Annotated[CreateCustomKnowledgeBaseDTO | None, Field(alias="knowledgeBase")] = None
    """Knowledge base on your own server."""

    model: XaiModelName
    """Model to use."""

    provider: Literal["xai"] = "xai"
    """Company or service that runs the model."""

    temperature: Annotated[float | None, Field(ge=0.0, le=2.0), exact] = None
    """Randomness of the answer; 0 is the steadiest."""

    max_tokens: Annotated[int | None, Field(alias="maxTokens", ge=50, le=10000)] = None
    """Upper limit on the tokens of one answer."""

    emotion_recognition_enabled: Annotated[bool | None, Field(alias="emotionRecognitionEnabled")] = None
    """Whether to tell the model the emotion in the customer's voice. Off when left out; the words alone
    usually say enough.
    """

    num_fast_turns: Annotated[int | None, Field(alias="numFastTurns", ge=0)] = None
    """Number of turns at the start for which a smaller, faster model of the same provider answers. None when
    left out.
    """


AssistantDestination: TypeAlias = Annotated[
    TransferDestinationAssistant | HandoffDestinationAssistant, by_fields
]
"""An assistant of the squad that may take over the call."""


AssistantModel: TypeAlias = Annotated[
    AnthropicModel
    | AnthropicBedrockModel
    | AnyscaleModel
    | CerebrasModel
    | CustomLLMModel
    | DeepInfraModel
    | DeepSeekModel
    | GoogleModel
    | GroqModel
    | InflectionAIModel
    | MinimaxLLMModel
    | OpenAIModel
    | OpenRouterModel
    | PerplexityAIModel
    | TogetherAIModel
    | XaiModel,
    Field(discriminator="provider"),
]
"""A language model with its prompt and tools."""


CallEndingHookAction: TypeAlias = Annotated[
    ToolCallHookAction | MessageAddHookAction, Field(discriminator="type")
]
"""Something that can still be done when a call is about to end."""


CallHook: TypeAlias = Annotated[
    CallHookCallEnding
    | CallHookAssistantSpeechInterrupted
    | CallHookCustomerSpeechInterrupted
    | CallHookCustomerSpeechTimeout
    | SessionCreatedHook,
    by_fields,
]
"""Something to do when an event occurs during a call."""


CallHookAction: TypeAlias = Annotated[
    SayHookAction | ToolCallHookAction | MessageAddHookAction, Field(discriminator="type")
]
"""Something that a hook does."""


HandoffDestination: TypeAlias = Annotated[
    HandoffDestinationAssistant | HandoffDestinationDynamic | HandoffDestinationSquad,
    Field(discriminator="type"),
]
"""Where an assistant can hand the conversation over to."""


InlineTool: TypeAlias = Annotated[
    CreateApiRequestToolDTO
    | CreateBashToolDTO
    | CreateCodeToolDTO
    | CreateComputerToolDTO
    | CreateDtmfToolDTO
    | CreateEndCallToolDTO
    | CreateFunctionToolDTO
    | CreateGoHighLevelCalendarAvailabilityToolDTO
    | CreateGoHighLevelCalendarEventCreateToolDTO
    | CreateGoHighLevelContactCreateToolDTO
    | CreateGoHighLevelContactGetToolDTO
    | CreateGoogleCalendarCheckAvailabilityToolDTO
    | CreateGoogleCalendarCreateEventToolDTO
    | CreateGoogleSheetsRowAppendToolDTO
    | CreateHandoffToolDTO
    | CreateMcpToolDTO
    | CreateQueryToolDTO
    | CreateSlackSendMessageToolDTO
    | CreateSmsToolDTO
    | CreateTextEditorToolDTO
    | CreateTransferCallToolDTO
    | CreateSipRequestToolDTO
    | CreateVoicemailToolDTO,
    Field(discriminator="type"),
]
"""A tool given in full, as part of a model, a hook or a workflow."""


class ApiRequestTool(Model):
    """Sends an HTTP request, without a server of your own in between."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["apiRequest"] = "apiRequest"
    """Kind of tool."""

    method: ApiRequestToolMethod
    """HTTP method of the request."""

    timeout_seconds: Annotated[float | None, Field(alias="timeoutSeconds", ge=1.0, le=300.0), exact] = None
    """Seconds to wait for an answer. 20 when left out."""

    credential_id: Annotated[str | None, Field(alias="credentialId")] = None
    """Stored credential with which to authenticate."""

    encrypted_paths: Annotated[list[str] | None, Field(alias="encryptedPaths")] = None
    """Parts of the request body to encrypt, with the encryption plan of the credential in `credentialId`."""

    parameters: list[ToolParameter] | None = None
    """Fixed values to add to the request body. Texts may hold Liquid placeholders."""

    id: str
    """Identifier, given by Vapi."""

    org_id: Annotated[str, Field(alias="orgId")]
    """Organisation that owns it."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """Moment of creation."""

    updated_at: Annotated[DateTime, Field(alias="updatedAt")]
    """Moment of the last change."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""

    name: Annotated[str | None, Field(max_length=40, pattern="^[a-zA-Z0-9_-]{1,40}$")] = None
    """Name of the tool, as the model sees it. Letters, digits, underscores and dashes only."""

    description: str | None = None
    """What the tool does, so that the model knows when to choose it."""

    url: str
    """Address of the request."""

    body: JsonSchema | None = None
    """Body of the request, as a schema that the model fills in."""

    headers: JsonSchema | None = None
    """Headers of the request, as a schema."""

    backoff_plan: Annotated[BackoffPlan | None, Field(alias="backoffPlan")] = None
    """How to retry a failed request. It is not retried when left out."""

    variable_extraction_plan: Annotated[
        VariableExtractionPlan | None, Field(alias="variableExtractionPlan")
    ] = None
    """Values to keep from the tool's answer, for placeholders later in the call."""


class Assistant(Model):
    """A stored assistant."""

    transcriber: Transcriber | None = None
    """Turns what the customer says into text."""

    model: AssistantModel | None = None
    """Decides what the assistant says and does."""

    voice: Voice | None = None
    """Turns the model's text into speech."""

    first_message: Annotated[str | None, Field(alias="firstMessage")] = None
    """What the assistant says first, as text or as the URL of a recording (mp3, wav and so on). Without it the
    assistant waits for the customer and lets the model answer.
    """

    first_message_interruptions_enabled: Annotated[
        bool | None, Field(alias="firstMessageInterruptionsEnabled")
    ] = None
    """Whether the customer may interrupt the first message."""

    first_message_mode: Annotated[AssistantFirstMessageMode | None, Field(alias="firstMessageMode")] = None
    """Who begins. `assistant-speaks-first` when left out.
    - `assistant-speaks-first`: the assistant, with `firstMessage`
    - `assistant-speaks-first-with-model-generated-message`: the assistant, with words that the
      model finds from the messages so far
    - `assistant-waits-for-user`: the customer
    """

    voicemail_detection: Annotated[VoicemailDetectionPlan | None, Field(alias="voicemailDetection")] = None
    """How to notice an answering machine. Off when left out. A voicemail tool in the model's tools does the
    same by the model's own judgement.
    """

    client_messages: Annotated[list[ClientMessageType] | None, Field(alias="clientMessages")] = None
    """Events to send to client SDKs during the call. When left out: `conversation-update`, `function-call`,
    `hang`, `model-output`, `speech-update`, `status-update`, `transfer-update`, `transcript`, `tool-calls`,
    `user-interrupted`, `voice-input`, `workflow.node.started` and `assistant.started`.
    """

    server_messages: Annotated[list[ServerMessageType] | None, Field(alias="serverMessages")] = None
    """Events to send to your server. When left out: `conversation-update`, `end-of-call-report`,
    `function-call`, `hang`, `speech-update`, `status-update`, `tool-calls`, `transfer-destination-request`,
    `handoff-destination-request`, `user-interrupted` and `assistant.started`.
    """

    max_duration_seconds: Annotated[
        float | None, Field(alias="maxDurationSeconds", ge=10.0, le=43200.0), exact
    ] = None
    """Seconds after which the call is ended. 600 (10 minutes) when left out."""

    background_sound: Annotated[BackgroundSound | None, Field(alias="backgroundSound")] = None
    """Sound behind the assistant: `off`, `office`, or the URL of an audio file. `office` on phone calls and
    `off` on web calls when left out.
    """

    model_output_in_messages_enabled: Annotated[bool | None, Field(alias="modelOutputInMessagesEnabled")] = (
        None
    )
    """Whether the history holds the model's text rather than a transcript of the speech made from it. Off when
    left out.
    """

    transport_configurations: Annotated[
        list[TransportConfigurationTwilio] | None, Field(alias="transportConfigurations")
    ] = None
    """Settings for phone carriers. A call uses the one for its own carrier."""

    observability_plan: Annotated[LangfuseObservabilityPlan | None, Field(alias="observabilityPlan")] = None
    """Where to send traces of the model's work. Langfuse is the only choice so far."""

    credentials: list[Credential] | None = None
    """Credentials for this assistant's calls only, on top of the stored ones and preferred over them."""

    hooks: list[CallHook] | None = None
    """What to do when something happens during the call."""

    name: Annotated[str | None, Field(max_length=40)] = None
    """Name of the assistant. Needed where other assistants transfer calls to it."""

    voicemail_message: Annotated[str | None, Field(alias="voicemailMessage", max_length=1000)] = None
    """Message to leave on an answering machine. Without one, the assistant hangs up."""

    end_call_message: Annotated[str | None, Field(alias="endCallMessage", max_length=1000)] = None
    """Last words when the assistant ends the call. Without them it hangs up silently."""

    end_call_phrases: Annotated[
        list[Annotated[str, Field(min_length=2, max_length=140)]] | None, Field(alias="endCallPhrases")
    ] = None
    """Phrases that end the call as soon as the assistant says one, in upper or lower case."""

    compliance_plan: Annotated[CompliancePlan | None, Field(alias="compliancePlan")] = None
    """Rules for health and card data, recording consent and hostile input."""

    metadata: dict[str, Any] | None = None
    """Anything you wish to keep with the assistant."""

    background_speech_denoising_plan: Annotated[
        BackgroundSpeechDenoisingPlan | None, Field(alias="backgroundSpeechDenoisingPlan")
    ] = None
    """Filters for noise and other people's speech while the customer talks. Smart filtering comes first, then
    Fourier filtering; use one or both.
    """

    analysis_plan: Annotated[AnalysisPlan | None, Field(alias="analysisPlan")] = None
    """Deprecated. What to work out after the call. Results stand in the call's `analysis`."""

    artifact_plan: Annotated[ArtifactPlan | None, Field(alias="artifactPlan")] = None
    """What to keep of the call. Results stand in the call's `artifact`."""

    start_speaking_plan: Annotated[StartSpeakingPlan | None, Field(alias="startSpeakingPlan")] = None
    """When the assistant starts to speak. Tune it when answers come too late, or so early that they cut the
    customer off.
    """

    stop_speaking_plan: Annotated[StopSpeakingPlan | None, Field(alias="stopSpeakingPlan")] = None
    """When the assistant stops because the customer speaks. Tune it when it reacts too slowly, or halts at
    every "uh-huh" and background noise.
    """

    monitor_plan: Annotated[MonitorPlan | None, Field(alias="monitorPlan")] = None
    """Live listening, live control and monitors."""

    credential_ids: Annotated[list[str] | None, Field(alias="credentialIds")] = None
    """Stored credentials that the calls may use. All of them when left out."""

    server: Server | None = None
    """Your server, which receives the events. Takes precedence over the server of the phone number and of the
    organisation.
    """

    keypad_input_plan: Annotated[KeypadInputPlan | None, Field(alias="keypadInputPlan")] = None
    """How to treat keys that the customer presses."""

    id: str
    """Identifier, given by Vapi."""

    org_id: Annotated[str, Field(alias="orgId")]
    """Organisation that owns it."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """Moment of creation."""

    updated_at: Annotated[DateTime, Field(alias="updatedAt")]
    """Moment of the last change."""


class CreateCustomerDTO(Model):
    """A customer, the person on the other side of a call."""

    number_e164_check_enabled: Annotated[bool | None, Field(alias="numberE164CheckEnabled")] = None
    """Whether `number` has to be in E.164 form, such as `+14155551234`. Switch it off for extensions and other
    numbers on your own SIP trunk; letters and digits are still the only characters allowed, after an
    optional plus sign.
    """

    extension: Annotated[str | None, Field(max_length=10)] = None
    """Extension to dial once the call is answered."""

    assistant_overrides: Annotated[AssistantOverrides | None, Field(alias="assistantOverrides")] = None
    """Settings and placeholder values for this customer alone, in a batch of calls."""

    number: Annotated[str | None, Field(max_length=40, min_length=3)] = None
    """Phone number."""

    sip_uri: Annotated[str | None, Field(alias="sipUri")] = None
    """SIP address."""

    name: Annotated[str | None, Field(max_length=40)] = None
    """Name for your own use. Inbound SIP calls fill it from the display name of the `From` header."""

    email: Annotated[str | None, Field(max_length=40)] = None
    """Email address."""

    external_id: Annotated[str | None, Field(alias="externalId", max_length=40)] = None
    """Identifier by which your own systems know the customer."""


class BashTool(Model):
    """Lets the model run shell commands on your server."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["bash"] = "bash"
    """Kind of tool."""

    sub_type: Annotated[Literal["bash_20241022"], Field(alias="subType")] = "bash_20241022"
    """Version of the tool, as the model's provider counts it."""

    server: Server | None = None
    """Server that gets a `tool-calls` event and answers with the result. When left out: that of the assistant,
    the phone number or the organisation, in this order.
    """

    id: str
    """Identifier, given by Vapi."""

    org_id: Annotated[str, Field(alias="orgId")]
    """Organisation that owns it."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """Moment of creation."""

    updated_at: Annotated[DateTime, Field(alias="updatedAt")]
    """Moment of the last change."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""

    name: Literal["bash"] = "bash"
    """Name of the tool, fixed for this kind."""


class CodeTool(Model):
    """Runs TypeScript of yours at Vapi."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["code"] = "code"
    """Kind of tool."""

    async_: Annotated[bool | None, Field(alias="async")] = None
    """Whether the assistant goes on without waiting for the result. Off when left out."""

    server: Server | None = None
    """Server that gets a `tool-calls` event and answers with the result. When left out: that of the assistant,
    the phone number or the organisation, in this order.
    """

    code: Annotated[str, Field(max_length=50000)]
    """TypeScript to run."""

    environment_variables: Annotated[
        list[CodeToolEnvironmentVariable] | None, Field(alias="environmentVariables")
    ] = None
    """Variables that the code finds in `env`."""

    timeout_seconds: Annotated[float | None, Field(alias="timeoutSeconds", ge=1.0, le=30.0), exact] = None
    """Seconds that the code may run. 10 when left out."""

    credential_id: Annotated[str | None, Field(alias="credentialId")] = None
    """Stored credential with a Val Town API key."""

    variable_extraction_plan: Annotated[
        VariableExtractionPlan | None, Field(alias="variableExtractionPlan")
    ] = None
    """Values to keep from the tool's answer, for placeholders later in the call."""

    id: str
    """Identifier, given by Vapi."""

    org_id: Annotated[str, Field(alias="orgId")]
    """Organisation that owns it."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """Moment of creation."""

    updated_at: Annotated[DateTime, Field(alias="updatedAt")]
    """Moment of the last change."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""

    function: OpenAIFunction | None = None
    """Name, purpose and arguments, as the model sees them."""


class ComputerTool(Model):
    """Lets the model operate a screen through your server."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["computer"] = "computer"
    """Kind of tool."""

    sub_type: Annotated[Literal["computer_20241022"], Field(alias="subType")] = "computer_20241022"
    """Version of the tool, as the model's provider counts it."""

    server: Server | None = None
    """Server that gets a `tool-calls` event and answers with the result. When left out: that of the assistant,
    the phone number or the organisation, in this order.
    """

    id: str
    """Identifier, given by Vapi."""

    org_id: Annotated[str, Field(alias="orgId")]
    """Organisation that owns it."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """Moment of creation."""

    updated_at: Annotated[DateTime, Field(alias="updatedAt")]
    """Moment of the last change."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""

    name: Literal["computer"] = "computer"
    """Name of the tool, fixed for this kind."""

    display_width_px: Annotated[int, Field(alias="displayWidthPx")]
    """Width of the screen in pixels."""

    display_height_px: Annotated[int, Field(alias="displayHeightPx")]
    """Height of the screen in pixels."""

    display_number: Annotated[int | None, Field(alias="displayNumber")] = None
    """Number of the screen."""


CreateToolDTO: TypeAlias = Annotated[
    CreateApiRequestToolDTO
    | CreateCodeToolDTO
    | CreateDtmfToolDTO
    | CreateEndCallToolDTO
    | CreateFunctionToolDTO
    | CreateTransferCallToolDTO
    | CreateHandoffToolDTO
    | CreateBashToolDTO
    | CreateComputerToolDTO
    | CreateTextEditorToolDTO
    | CreateQueryToolDTO
    | CreateGoogleCalendarCreateEventToolDTO
    | CreateGoogleSheetsRowAppendToolDTO
    | CreateGoogleCalendarCheckAvailabilityToolDTO
    | CreateSlackSendMessageToolDTO
    | CreateSmsToolDTO
    | CreateMcpToolDTO
    | CreateGoHighLevelCalendarAvailabilityToolDTO
    | CreateGoHighLevelCalendarEventCreateToolDTO
    | CreateGoHighLevelContactCreateToolDTO
    | CreateGoHighLevelContactGetToolDTO
    | CreateSipRequestToolDTO
    | CreateVoicemailToolDTO,
    Field(discriminator="type"),
]
"""A tool to store."""


class DtmfTool(Model):
    """Presses keys of the phone, for example in a voice menu."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["dtmf"] = "dtmf"
    """Kind of tool."""

    sip_info_dtmf_enabled: Annotated[bool | None, Field(alias="sipInfoDtmfEnabled")] = None
    """Whether keys travel in SIP INFO messages rather than within the audio stream (RFC 2833). More reliable
    on some networks; only for the transport `vapi.sip`.
    """

    id: str
    """Identifier, given by Vapi."""

    org_id: Annotated[str, Field(alias="orgId")]
    """Organisation that owns it."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """Moment of creation."""

    updated_at: Annotated[DateTime, Field(alias="updatedAt")]
    """Moment of the last change."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class EndCallTool(Model):
    """Lets the model end the call."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["endCall"] = "endCall"
    """Kind of tool."""

    id: str
    """Identifier, given by Vapi."""

    org_id: Annotated[str, Field(alias="orgId")]
    """Organisation that owns it."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """Moment of creation."""

    updated_at: Annotated[DateTime, Field(alias="updatedAt")]
    """Moment of the last change."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class ErrorBody(Model):
    """What the API answers when a request fails."""

    status_code: Annotated[int | None, Field(alias="statusCode")] = None
    """The HTTP status, once more."""

    message: str | list[str] | None = None
    """What is wrong, in one text or in several."""

    error: str | None = None
    """The name of the status, such as Bad Request."""


class FunctionTool(Model):
    """Calls a function on your server."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["function"] = "function"
    """Kind of tool."""

    async_: Annotated[bool | None, Field(alias="async")] = None
    """Whether the assistant goes on without waiting for the result. Off when left out."""

    server: Server | None = None
    """Server that gets a `tool-calls` event and answers with the result. When left out: that of the assistant,
    the phone number or the organisation, in this order.
    """

    variable_extraction_plan: Annotated[
        VariableExtractionPlan | None, Field(alias="variableExtractionPlan")
    ] = None
    """Values to keep from the tool's answer, for placeholders later in the call."""

    parameters: list[ToolParameter] | None = None
    """Fixed values to add to the arguments that the model chose. Texts may hold Liquid placeholders."""

    id: str
    """Identifier, given by Vapi."""

    org_id: Annotated[str, Field(alias="orgId")]
    """Organisation that owns it."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """Moment of creation."""

    updated_at: Annotated[DateTime, Field(alias="updatedAt")]
    """Moment of the last change."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""

    function: OpenAIFunction | None = None
    """Name, purpose and arguments, as the model sees them."""


class GhlToolMetadata(Model):
    """Which GoHighLevel workflow to run."""

    workflow_id: Annotated[str | None, Field(alias="workflowId")] = None
    """Workflow to run."""

    location_id: Annotated[str | None, Field(alias="locationId")] = None
    """Location that the workflow belongs to."""


class GhlTool(Model):
    """Runs a workflow in GoHighLevel."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["ghl"] = "ghl"
    """Kind of tool."""

    id: str
    """Identifier, given by Vapi."""

    org_id: Annotated[str, Field(alias="orgId")]
    """Organisation that owns it."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """Moment of creation."""

    updated_at: Annotated[DateTime, Field(alias="updatedAt")]
    """Moment of the last change."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""

    metadata: GhlToolMetadata
    """Which workflow to run."""


class GoHighLevelCalendarAvailabilityTool(Model):
    """Looks for free time in a GoHighLevel calendar."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["gohighlevel.calendar.availability.check"] = "gohighlevel.calendar.availability.check"
    """Kind of tool."""

    id: str
    """Identifier, given by Vapi."""

    org_id: Annotated[str, Field(alias="orgId")]
    """Organisation that owns it."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """Moment of creation."""

    updated_at: Annotated[DateTime, Field(alias="updatedAt")]
    """Moment of the last change."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class GoHighLevelCalendarEventCreateTool(Model):
    """Enters an event in a GoHighLevel calendar."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["gohighlevel.calendar.event.create"] = "gohighlevel.calendar.event.create"
    """Kind of tool."""

    id: str
    """Identifier, given by Vapi."""

    org_id: Annotated[str, Field(alias="orgId")]
    """Organisation that owns it."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """Moment of creation."""

    updated_at: Annotated[DateTime, Field(alias="updatedAt")]
    """Moment of the last change."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class GoHighLevelContactCreateTool(Model):
    """Enters a contact in GoHighLevel."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["gohighlevel.contact.create"] = "gohighlevel.contact.create"
    """Kind of tool."""

    id: str
    """Identifier, given by Vapi."""

    org_id: Annotated[str, Field(alias="orgId")]
    """Organisation that owns it."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """Moment of creation."""

    updated_at: Annotated[DateTime, Field(alias="updatedAt")]
    """Moment of the last change."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class GoHighLevelContactGetTool(Model):
    """Looks up a contact in GoHighLevel."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["gohighlevel.contact.get"] = "gohighlevel.contact.get"
    """Kind of tool."""

    id: str
    """Identifier, given by Vapi."""

    org_id: Annotated[str, Field(alias="orgId")]
    """Organisation that owns it."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """Moment of creation."""

    updated_at: Annotated[DateTime, Field(alias="updatedAt")]
    """Moment of the last change."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class GoogleCalendarCheckAvailabilityTool(Model):
    """Looks for free time in a Google calendar."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["google.calendar.availability.check"] = "google.calendar.availability.check"
    """Kind of tool."""

    id: str
    """Identifier, given by Vapi."""

    org_id: Annotated[str, Field(alias="orgId")]
    """Organisation that owns it."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """Moment of creation."""

    updated_at: Annotated[DateTime, Field(alias="updatedAt")]
    """Moment of the last change."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class GoogleCalendarCreateEventTool(Model):
    """Enters an event in a Google calendar."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["google.calendar.event.create"] = "google.calendar.event.create"
    """Kind of tool."""

    id: str
    """Identifier, given by Vapi."""

    org_id: Annotated[str, Field(alias="orgId")]
    """Organisation that owns it."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """Moment of creation."""

    updated_at: Annotated[DateTime, Field(alias="updatedAt")]
    """Moment of the last change."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class GoogleSheetsRowAppendTool(Model):
    """Adds a row to a Google sheet."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["google.sheets.row.append"] = "google.sheets.row.append"
    """Kind of tool."""

    id: str
    """Identifier, given by Vapi."""

    org_id: Annotated[str, Field(alias="orgId")]
    """Organisation that owns it."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """Moment of creation."""

    updated_at: Annotated[DateTime, Field(alias="updatedAt")]
    """Moment of the last change."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class HandoffTool(Model):
    """Hands the conversation over to another assistant or squad."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["handoff"] = "handoff"
    """Kind of tool. Mention in the system prompt that hand-offs happen through functions named
    `handoff_to_...`, so that the model does not talk about them.
    """

    default_result: Annotated[str | None, Field(alias="defaultResult")] = None
    """Result of the tool where the hand-off itself returns none."""

    destinations: list[HandoffDestination] | None = None
    """Where the conversation can go. OpenAI models do best with one tool per destination, Anthropic models
    with one tool for all.
    """

    id: str
    """Identifier, given by Vapi."""

    org_id: Annotated[str, Field(alias="orgId")]
    """Organisation that owns it."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """Moment of creation."""

    updated_at: Annotated[DateTime, Field(alias="updatedAt")]
    """Moment of the last change."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""

    function: OpenAIFunction | None = None
    """Name, purpose and arguments, as the model sees them. Made from the destinations when left out, with the
    name `handoff_to_` and the destination.
    """


class McpTool(Model):
    """Offers the tools of an MCP server."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["mcp"] = "mcp"
    """Kind of tool."""

    server: Server | None = None
    """The MCP server."""

    tool_messages: Annotated[list[McpToolMessages] | None, Field(alias="toolMessages")] = None
    """What the assistant says for single tools of the server. Tools that are not listed use `messages`."""

    id: str
    """Identifier, given by Vapi."""

    org_id: Annotated[str, Field(alias="orgId")]
    """Organisation that owns it."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """Moment of creation."""

    updated_at: Annotated[DateTime, Field(alias="updatedAt")]
    """Moment of the last change."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""

    metadata: McpToolMetadata | None = None
    """How to reach the MCP server."""


class QueryTool(Model):
    """Answers questions from a knowledge base."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["query"] = "query"
    """Kind of tool."""

    knowledge_bases: Annotated[list[KnowledgeBase] | None, Field(alias="knowledgeBases")] = None
    """Knowledge bases to search."""

    id: str
    """Identifier, given by Vapi."""

    org_id: Annotated[str, Field(alias="orgId")]
    """Organisation that owns it."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """Moment of creation."""

    updated_at: Annotated[DateTime, Field(alias="updatedAt")]
    """Moment of the last change."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class SipRequestTool(Model):
    """Sends a SIP request within the call."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["sipRequest"] = "sipRequest"
    """Kind of tool."""

    verb: SipRequestToolVerb
    """SIP method of the request."""

    headers: JsonSchema | None = None
    """Headers of the request, as a schema that the model fills in."""

    body: str | JsonSchema | None = None
    """Body of the request, as a fixed text or as a schema that the model fills in."""

    id: str
    """Identifier, given by Vapi."""

    org_id: Annotated[str, Field(alias="orgId")]
    """Organisation that owns it."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """Moment of creation."""

    updated_at: Annotated[DateTime, Field(alias="updatedAt")]
    """Moment of the last change."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class SlackSendMessageTool(Model):
    """Posts a message in Slack."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["slack.message.send"] = "slack.message.send"
    """Kind of tool."""

    id: str
    """Identifier, given by Vapi."""

    org_id: Annotated[str, Field(alias="orgId")]
    """Organisation that owns it."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """Moment of creation."""

    updated_at: Annotated[DateTime, Field(alias="updatedAt")]
    """Moment of the last change."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class SmsTool(Model):
    """Sends an SMS over Twilio."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["sms"] = "sms"
    """Kind of tool."""

    id: str
    """Identifier, given by Vapi."""

    org_id: Annotated[str, Field(alias="orgId")]
    """Organisation that owns it."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """Moment of creation."""

    updated_at: Annotated[DateTime, Field(alias="updatedAt")]
    """Moment of the last change."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class TextEditorTool(Model):
    """Lets the model edit files on your server."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["textEditor"] = "textEditor"
    """Kind of tool."""

    sub_type: Annotated[Literal["text_editor_20241022"], Field(alias="subType")] = "text_editor_20241022"
    """Version of the tool, as the model's provider counts it."""

    server: Server | None = None
    """Server that gets a `tool-calls` event and answers with the result. When left out: that of the assistant,
    the phone number or the organisation, in this order.
    """

    id: str
    """Identifier, given by Vapi."""

    org_id: Annotated[str, Field(alias="orgId")]
    """Organisation that owns it."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """Moment of creation."""

    updated_at: Annotated[DateTime, Field(alias="updatedAt")]
    """Moment of the last change."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""

    name: Literal["str_replace_editor"] = "str_replace_editor"
    """Name of the tool, fixed for this kind."""


class TransferCallTool(Model):
    """Transfers the call to a person or to another assistant."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["transferCall"] = "transferCall"
    """Kind of tool."""

    destinations: list[TransferDestination] | None = None
    """Where the call can go. Your server is asked at the moment of the transfer when left out."""

    id: str
    """Identifier, given by Vapi."""

    org_id: Annotated[str, Field(alias="orgId")]
    """Organisation that owns it."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """Moment of creation."""

    updated_at: Annotated[DateTime, Field(alias="updatedAt")]
    """Moment of the last change."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class VoicemailTool(Model):
    """Lets the model say that an answering machine has picked up."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["voicemail"] = "voicemail"
    """Kind of tool."""

    beep_detection_enabled: Annotated[bool | None, Field(alias="beepDetectionEnabled")] = None
    """Whether to listen for the beep. Only for calls over Twilio."""

    id: str
    """Identifier, given by Vapi."""

    org_id: Annotated[str, Field(alias="orgId")]
    """Organisation that owns it."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """Moment of creation."""

    updated_at: Annotated[DateTime, Field(alias="updatedAt")]
    """Moment of the last change."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


Tool: TypeAlias = Annotated[
    ApiRequestTool
    | CodeTool
    | DtmfTool
    | EndCallTool
    | FunctionTool
    | GhlTool
    | TransferCallTool
    | HandoffTool
    | BashTool
    | ComputerTool
    | TextEditorTool
    | QueryTool
    | GoogleCalendarCreateEventTool
    | GoogleSheetsRowAppendTool
    | GoogleCalendarCheckAvailabilityTool
    | SlackSendMessageTool
    | SmsTool
    | McpTool
    | GoHighLevelCalendarAvailabilityTool
    | GoHighLevelCalendarEventCreateTool
    | GoHighLevelContactCreateTool
    | GoHighLevelContactGetTool
    | SipRequestTool
    | VoicemailTool,
    Field(discriminator="type"),
]
"""A stored tool of any kind."""


class UpdateApiRequestToolDTO(Model):
    """Changes to an API request tool."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    method: ApiRequestToolMethod | None = None
    """HTTP method of the request."""

    timeout_seconds: Annotated[float | None, Field(alias="timeoutSeconds", ge=1.0, le=300.0), exact] = None
    """Seconds to wait for an answer. 20 when left out."""

    credential_id: Annotated[str | None, Field(alias="credentialId")] = None
    """Stored credential with which to authenticate."""

    encrypted_paths: Annotated[list[str] | None, Field(alias="encryptedPaths")] = None
    """Parts of the request body to encrypt, with the encryption plan of the credential in `credentialId`."""

    parameters: list[ToolParameter] | None = None
    """Fixed values to add to the request body. Texts may hold Liquid placeholders."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""

    name: Annotated[str | None, Field(max_length=40, pattern="^[a-zA-Z0-9_-]{1,40}$")] = None
    """Name of the tool, as the model sees it. Letters, digits, underscores and dashes only."""

    description: str | None = None
    """What the tool does, so that the model knows when to choose it."""

    url: str | None = None
    """Address of the request."""

    body: JsonSchema | None = None
    """Body of the request, as a schema that the model fills in."""

    headers: JsonSchema | None = None
    """Headers of the request, as a schema."""

    backoff_plan: Annotated[BackoffPlan | None, Field(alias="backoffPlan")] = None
    """How to retry a failed request. It is not retried when left out."""

    variable_extraction_plan: Annotated[
        VariableExtractionPlan | None, Field(alias="variableExtractionPlan")
    ] = None
    """Values to keep from the tool's answer, for placeholders later in the call."""


class UpdateAssistantDTO(Model):
    """Changes to an assistant. Fields left out stay as they are."""

    transcriber: Transcriber | None = None
    """Turns what the customer says into text."""

    model: AssistantModel | None = None
    """Decides what the assistant says and does."""

    voice: Voice | None = None
    """Turns the model's text into speech."""

    first_message: Annotated[str | None, Field(alias="firstMessage")] = None
    """What the assistant says first, as text or as the URL of a recording (mp3, wav and so on). Without it the
    assistant waits for the customer and lets the model answer.
    """

    first_message_interruptions_enabled: Annotated[
        bool | None, Field(alias="firstMessageInterruptionsEnabled")
    ] = None
    """Whether the customer may interrupt the first message."""

    first_message_mode: Annotated[AssistantFirstMessageMode | None, Field(alias="firstMessageMode")] = None
    """Who begins. `assistant-speaks-first` when left out.
    - `assistant-speaks-first`: the assistant, with `firstMessage`
    - `assistant-speaks-first-with-model-generated-message`: the assistant, with words that the
      model finds from the messages so far
    - `assistant-waits-for-user`: the customer
    """

    voicemail_detection: Annotated[VoicemailDetectionPlan | None, Field(alias="voicemailDetection")] = None
    """How to notice an answering machine. Off when left out. A voicemail tool in the model's tools does the
    same by the model's own judgement.
    """

    client_messages: Annotated[list[ClientMessageType] | None, Field(alias="clientMessages")] = None
    """Events to send to client SDKs during the call. When left out: `conversation-update`, `function-call`,
    `hang`, `model-output`, `speech-update`, `status-update`, `transfer-update`, `transcript`, `tool-calls`,
    `user-interrupted`, `voice-input`, `workflow.node.started` and `assistant.started`.
    """

    server_messages: Annotated[list[ServerMessageType] | None, Field(alias="serverMessages")] = None
    """Events to send to your server. When left out: `conversation-update`, `end-of-call-report`,
    `function-call`, `hang`, `speech-update`, `status-update`, `tool-calls`, `transfer-destination-request`,
    `handoff-destination-request`, `user-interrupted` and `assistant.started`.
    """

    max_duration_seconds: Annotated[
        float | None, Field(alias="maxDurationSeconds", ge=10.0, le=43200.0), exact
    ] = None
    """Seconds after which the call is ended. 600 (10 minutes) when left out."""

    background_sound: Annotated[BackgroundSound | None, Field(alias="backgroundSound")] = None
    """Sound behind the assistant: `off`, `office`, or the URL of an audio file. `office` on phone calls and
    `off` on web calls when left out.
    """

    model_output_in_messages_enabled: Annotated[bool | None, Field(alias="modelOutputInMessagesEnabled")] = (
        None
    )
    """Whether the history holds the model's text rather than a transcript of the speech made from it. Off when
    left out.
    """

    transport_configurations: Annotated[
        list[TransportConfigurationTwilio] | None, Field(alias="transportConfigurations")
    ] = None
    """Settings for phone carriers. A call uses the one for its own carrier."""

    observability_plan: Annotated[LangfuseObservabilityPlan | None, Field(alias="observabilityPlan")] = None
    """Where to send traces of the model's work. Langfuse is the only choice so far."""

    credentials: list[Credential] | None = None
    """Credentials for this assistant's calls only, on top of the stored ones and preferred over them."""

    hooks: list[CallHook] | None = None
    """What to do when something happens during the call."""

    name: Annotated[str | None, Field(max_length=40)] = None
    """Name of the assistant. Needed where other assistants transfer calls to it."""

    voicemail_message: Annotated[str | None, Field(alias="voicemailMessage", max_length=1000)] = None
    """Message to leave on an answering machine. Without one, the assistant hangs up."""

    end_call_message: Annotated[str | None, Field(alias="endCallMessage", max_length=1000)] = None
    """Last words when the assistant ends the call. Without them it hangs up silently."""

    end_call_phrases: Annotated[
        list[Annotated[str, Field(min_length=2, max_length=140)]] | None, Field(alias="endCallPhrases")
    ] = None
    """Phrases that end the call as soon as the assistant says one, in upper or lower case."""

    compliance_plan: Annotated[CompliancePlan | None, Field(alias="compliancePlan")] = None
    """Rules for health and card data, recording consent and hostile input."""

    metadata: dict[str, Any] | None = None
    """Anything you wish to keep with the assistant."""

    background_speech_denoising_plan: Annotated[
        BackgroundSpeechDenoisingPlan | None, Field(alias="backgroundSpeechDenoisingPlan")
    ] = None
    """Filters for noise and other people's speech while the customer talks. Smart filtering comes first, then
    Fourier filtering; use one or both.
    """

    analysis_plan: Annotated[AnalysisPlan | None, Field(alias="analysisPlan")] = None
    """Deprecated. What to work out after the call. Results stand in the call's `analysis`."""

    artifact_plan: Annotated[ArtifactPlan | None, Field(alias="artifactPlan")] = None
    """What to keep of the call. Results stand in the call's `artifact`."""

    start_speaking_plan: Annotated[StartSpeakingPlan | None, Field(alias="startSpeakingPlan")] = None
    """When the assistant starts to speak. Tune it when answers come too late, or so early that they cut the
    customer off.
    """

    stop_speaking_plan: Annotated[StopSpeakingPlan | None, Field(alias="stopSpeakingPlan")] = None
    """When the assistant stops because the customer speaks. Tune it when it reacts too slowly, or halts at
    every "uh-huh" and background noise.
    """

    monitor_plan: Annotated[MonitorPlan | None, Field(alias="monitorPlan")] = None
    """Live listening, live control and monitors."""

    credential_ids: Annotated[list[str] | None, Field(alias="credentialIds")] = None
    """Stored credentials that the calls may use. All of them when left out."""

    server: Server | None = None
    """Your server, which receives the events. Takes precedence over the server of the phone number and of the
    organisation.
    """

    keypad_input_plan: Annotated[KeypadInputPlan | None, Field(alias="keypadInputPlan")] = None
    """How to treat keys that the customer presses."""


class UpdateBashToolDTO(Model):
    """Changes to a shell tool."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    sub_type: Annotated[Literal["bash_20241022"] | None, Field(alias="subType")] = None
    """Version of the tool, as the model's provider counts it."""

    server: Server | None = None
    """Server that gets a `tool-calls` event and answers with the result. When left out: that of the assistant,
    the phone number or the organisation, in this order.
    """

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""

    name: Literal["bash"] | None = None
    """Name of the tool, fixed for this kind."""


class UpdateCodeToolDTO(Model):
    """Changes to a code tool."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    async_: Annotated[bool | None, Field(alias="async")] = None
    """Whether the assistant goes on without waiting for the result. Off when left out."""

    server: Server | None = None
    """Server that gets a `tool-calls` event and answers with the result. When left out: that of the assistant,
    the phone number or the organisation, in this order.
    """

    code: Annotated[str | None, Field(max_length=50000)] = None
    """TypeScript to run."""

    environment_variables: Annotated[
        list[CodeToolEnvironmentVariable] | None, Field(alias="environmentVariables")
    ] = None
    """Variables that the code finds in `env`."""

    timeout_seconds: Annotated[float | None, Field(alias="timeoutSeconds", ge=1.0, le=30.0), exact] = None
    """Seconds that the code may run. 10 when left out."""

    credential_id: Annotated[str | None, Field(alias="credentialId")] = None
    """Stored credential with a Val Town API key."""

    variable_extraction_plan: Annotated[
        VariableExtractionPlan | None, Field(alias="variableExtractionPlan")
    ] = None
    """Values to keep from the tool's answer, for placeholders later in the call."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""

    function: OpenAIFunction | None = None
    """Name, purpose and arguments, as the model sees them."""


class UpdateComputerToolDTO(Model):
    """Changes to a computer tool."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    sub_type: Annotated[Literal["computer_20241022"] | None, Field(alias="subType")] = None
    """Version of the tool, as the model's provider counts it."""

    server: Server | None = None
    """Server that gets a `tool-calls` event and answers with the result. When left out: that of the assistant,
    the phone number or the organisation, in this order.
    """

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""

    name: Literal["computer"] | None = None
    """Name of the tool, fixed for this kind."""

    display_width_px: Annotated[int | None, Field(alias="displayWidthPx")] = None
    """Width of the screen in pixels."""

    display_height_px: Annotated[int | None, Field(alias="displayHeightPx")] = None
    """Height of the screen in pixels."""

    display_number: Annotated[int | None, Field(alias="displayNumber")] = None
    """Number of the screen."""


class UpdateDtmfToolDTO(Model):
    """Changes to a key tool."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    sip_info_dtmf_enabled: Annotated[bool | None, Field(alias="sipInfoDtmfEnabled")] = None
    """Whether keys travel in SIP INFO messages rather than within the audio stream (RFC 2833). More reliable
    on some networks; only for the transport `vapi.sip`.
    """

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class UpdateEndCallToolDTO(Model):
    """Changes to an end call tool."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class UpdateFunctionToolDTO(Model):
    """Changes to a function tool."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    async_: Annotated[bool | None, Field(alias="async")] = None
    """Whether the assistant goes on without waiting for the result. Off when left out."""

    server: Server | None = None
    """Server that gets a `tool-calls` event and answers with the result. When left out: that of the assistant,
    the phone number or the organisation, in this order.
    """

    variable_extraction_plan: Annotated[
        VariableExtractionPlan | None, Field(alias="variableExtractionPlan")
    ] = None
    """Values to keep from the tool's answer, for placeholders later in the call."""

    parameters: list[ToolParameter] | None = None
    """Fixed values to add to the arguments that the model chose. Texts may hold Liquid placeholders."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""

    function: OpenAIFunction | None = None
    """Name, purpose and arguments, as the model sees them."""


class UpdateGoHighLevelCalendarAvailabilityToolDTO(Model):
    """Changes to a GoHighLevel availability tool."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class UpdateGoHighLevelCalendarEventCreateToolDTO(Model):
    """Changes to a GoHighLevel event tool."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class UpdateGoHighLevelContactCreateToolDTO(Model):
    """Changes to a tool that enters GoHighLevel contacts."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class UpdateGoHighLevelContactGetToolDTO(Model):
    """Changes to a tool that looks up GoHighLevel contacts."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class UpdateGoogleCalendarCheckAvailabilityToolDTO(Model):
    """Changes to a Google availability tool."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class UpdateGoogleCalendarCreateEventToolDTO(Model):
    """Changes to a Google event tool."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class UpdateGoogleSheetsRowAppendToolDTO(Model):
    """Changes to a Google Sheets tool."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class UpdateHandoffToolDTO(Model):
    """Changes to a hand-off tool."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    default_result: Annotated[str | None, Field(alias="defaultResult")] = None
    """Result of the tool where the hand-off itself returns none."""

    destinations: list[HandoffDestination] | None = None
    """Where the conversation can go. OpenAI models do best with one tool per destination, Anthropic models
    with one tool for all.
    """

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""

    function: OpenAIFunction | None = None
    """Name, purpose and arguments, as the model sees them. Made from the destinations when left out, with the
    name `handoff_to_` and the destination.
    """


class UpdateMcpToolDTO(Model):
    """Changes to an MCP tool."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    server: Server | None = None
    """The MCP server."""

    tool_messages: Annotated[list[McpToolMessages] | None, Field(alias="toolMessages")] = None
    """What the assistant says for single tools of the server. Tools that are not listed use `messages`."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""

    metadata: McpToolMetadata | None = None
    """How to reach the MCP server."""


class UpdateQueryToolDTO(Model):
    """Changes to a query tool."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    knowledge_bases: Annotated[list[KnowledgeBase] | None, Field(alias="knowledgeBases")] = None
    """Knowledge bases to search."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class UpdateSipRequestToolDTO(Model):
    """Changes to a SIP request tool."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    verb: SipRequestToolVerb | None = None
    """SIP method of the request."""

    headers: JsonSchema | None = None
    """Headers of the request, as a schema that the model fills in."""

    body: str | JsonSchema | None = None
    """Body of the request, as a fixed text or as a schema that the model fills in."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class UpdateSlackSendMessageToolDTO(Model):
    """Changes to a Slack tool."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class UpdateSmsToolDTO(Model):
    """Changes to an SMS tool."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class UpdateTextEditorToolDTO(Model):
    """Changes to a text editor tool."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    sub_type: Annotated[Literal["text_editor_20241022"] | None, Field(alias="subType")] = None
    """Version of the tool, as the model's provider counts it."""

    server: Server | None = None
    """Server that gets a `tool-calls` event and answers with the result. When left out: that of the assistant,
    the phone number or the organisation, in this order.
    """

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""

    name: Literal["str_replace_editor"] | None = None
    """Name of the tool, fixed for this kind."""


class UpdateTransferCallToolDTO(Model):
    """Changes to a transfer tool."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    destinations: list[TransferDestination] | None = None
    """Where the call can go. Your server is asked at the moment of the transfer when left out."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class UpdateVoicemailToolDTO(Model):
    """Changes to a voicemail tool."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    beep_detection_enabled: Annotated[bool | None, Field(alias="beepDetectionEnabled")] = None
    """Whether to listen for the beep. Only for calls over Twilio."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


UpdateToolDTO: TypeAlias = Annotated[
    UpdateApiRequestToolDTO
    | UpdateCodeToolDTO
    | UpdateDtmfToolDTO
    | UpdateEndCallToolDTO
    | UpdateFunctionToolDTO
    | UpdateTransferCallToolDTO
    | UpdateHandoffToolDTO
    | UpdateBashToolDTO
    | UpdateComputerToolDTO
    | UpdateTextEditorToolDTO
    | UpdateQueryToolDTO
    | UpdateGoogleCalendarCreateEventToolDTO
    | UpdateGoogleSheetsRowAppendToolDTO
    | UpdateGoogleCalendarCheckAvailabilityToolDTO
    | UpdateSlackSendMessageToolDTO
    | UpdateSmsToolDTO
    | UpdateMcpToolDTO
    | UpdateGoHighLevelCalendarAvailabilityToolDTO
    | UpdateGoHighLevelCalendarEventCreateToolDTO
    | UpdateGoHighLevelContactCreateToolDTO
    | UpdateGoHighLevelContactGetToolDTO
    | UpdateSipRequestToolDTO
    | UpdateVoicemailToolDTO,
    by_fields,
]
"""Changes to a tool, in the fields of its kind. Fields left out stay as they are."""
