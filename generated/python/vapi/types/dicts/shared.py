"""TypedDicts for the types: shared."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any, Literal

    from ..analysis import AnalysisPlan, CreateScorecardDTO
    from ..compliance import CompliancePlan
    from ..conditions import Condition, ToolCallCondition
    from ..credentials import Credential
    from ..handoffs import ContextEngineeringPlan, TransferDestination
    from ..hooks import CallHookFilter, CustomerSpeechTimeoutOptions
    from ..json_schema import JsonSchema
    from ..messages import OpenAIMessage, TextContent
    from ..models import (
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
    from ..server import BackoffPlan, Server
    from ..shared import (
        ApiRequestToolMethod,
        ArtifactPlan,
        AssistantDestination,
        AssistantFirstMessageMode,
        AssistantModel,
        AssistantOverrides,
        BackgroundSound,
        CallEndingHookAction,
        CallHook,
        CallHookAction,
        ClientMessageType,
        CodeToolEnvironmentVariable,
        CreateAssistantDTO,
        CreateSquadDTO,
        GhlToolMetadata,
        HandoffDestination,
        InlineTool,
        KeypadInputPlan,
        LangfuseObservabilityPlan,
        McpToolMessages,
        McpToolMetadata,
        MonitorPlan,
        OpenAIFunction,
        OpenAIFunctionParameters,
        ServerMessageType,
        SipRequestToolVerb,
        SquadMemberDTO,
        ToolCallHookAction,
        ToolParameter,
        ToolParameterValue,
        ToolRejectionPlan,
        ToolStatusMessage,
        TranscriptPlan,
        TransportConfigurationTwilio,
        VariableExtractionAlias,
        VariableExtractionPlan,
    )
    from ..speech import BackgroundSpeechDenoisingPlan, StartSpeakingPlan, StopSpeakingPlan
    from ..structured_outputs import CreateStructuredOutputDTO
    from ..transcribers import Transcriber
    from ..voicemail import VoicemailDetectionPlan
    from ..voices import Voice
    from .analysis import AnalysisPlanDict, CreateScorecardDTODict
    from .compliance import CompliancePlanDict
    from .conditions import ConditionDict, ToolCallConditionDict
    from .credentials import CredentialDict
    from .handoffs import (
        ContextEngineeringPlanDict,
        HandoffDestinationDynamicDict,
        TransferDestinationAssistantDict,
        TransferDestinationDict,
    )
    from .hooks import (
        CallHookFilterDict,
        CustomerSpeechTimeoutOptionsDict,
        MessageAddHookActionDict,
        SayHookActionDict,
    )
    from .json_schema import JsonSchemaDict
    from .messages import OpenAIMessageDict, TextContentDict
    from .models import (
        AnthropicThinkingConfigDict,
        CreateCustomKnowledgeBaseDTODict,
        GoogleRealtimeConfigDict,
        KnowledgeBaseDict,
    )
    from .server import BackoffPlanDict, ServerDict
    from .speech import BackgroundSpeechDenoisingPlanDict, StartSpeakingPlanDict, StopSpeakingPlanDict
    from .structured_outputs import CreateStructuredOutputDTODict
    from .transcribers import TranscriberDict
    from .voicemail import VoicemailDetectionPlanDict
    from .voices import VoiceDict


class AnthropicBedrockModelDict(TypedDict, total=False):
    """A Claude model, reached through Amazon Bedrock."""

    messages: Sequence[OpenAIMessage | OpenAIMessageDict]
    tools: Sequence[InlineTool | InlineToolDict]
    toolIds: Sequence[str]
    knowledgeBase: CreateCustomKnowledgeBaseDTO | CreateCustomKnowledgeBaseDTODict
    provider: Required[Literal["anthropic-bedrock"]]
    model: Required[AnthropicModelName]
    thinking: AnthropicThinkingConfig | AnthropicThinkingConfigDict
    temperature: float
    maxTokens: int
    emotionRecognitionEnabled: bool
    numFastTurns: int


class AnthropicModelDict(TypedDict, total=False):
    """A Claude model, reached directly at Anthropic."""

    messages: Sequence[OpenAIMessage | OpenAIMessageDict]
    tools: Sequence[InlineTool | InlineToolDict]
    toolIds: Sequence[str]
    knowledgeBase: CreateCustomKnowledgeBaseDTO | CreateCustomKnowledgeBaseDTODict
    model: Required[AnthropicModelName]
    provider: Required[Literal["anthropic"]]
    thinking: AnthropicThinkingConfig | AnthropicThinkingConfigDict
    temperature: float
    maxTokens: int
    emotionRecognitionEnabled: bool
    numFastTurns: int


class AnyscaleModelDict(TypedDict, total=False):
    """A model at Anyscale."""

    messages: Sequence[OpenAIMessage | OpenAIMessageDict]
    tools: Sequence[InlineTool | InlineToolDict]
    toolIds: Sequence[str]
    knowledgeBase: CreateCustomKnowledgeBaseDTO | CreateCustomKnowledgeBaseDTODict
    provider: Required[Literal["anyscale"]]
    model: Required[str]
    temperature: float
    maxTokens: int
    emotionRecognitionEnabled: bool
    numFastTurns: int


class ApiRequestToolDict(TypedDict, total=False):
    """Sends an HTTP request, without a server of your own in between."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    type: Required[Literal["apiRequest"]]
    method: Required[ApiRequestToolMethod]
    timeoutSeconds: float
    credentialId: str
    encryptedPaths: Sequence[str]
    parameters: Sequence[ToolParameter | ToolParameterDict]
    id: Required[str]
    orgId: Required[str]
    createdAt: Required[datetime | str]
    updatedAt: Required[datetime | str]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict
    name: str
    description: str
    url: Required[str]
    body: JsonSchema | JsonSchemaDict
    headers: JsonSchema | JsonSchemaDict
    backoffPlan: BackoffPlan | BackoffPlanDict
    variableExtractionPlan: VariableExtractionPlan | VariableExtractionPlanDict


class ArtifactPlanDict(TypedDict, total=False):
    """What to keep of a call, and where."""

    recordingEnabled: bool
    recordingFormat: Literal["wav;l16", "mp3"] | str
    recordingUseCustomStorageEnabled: bool
    videoRecordingEnabled: bool
    fullMessageHistoryEnabled: bool
    pcapEnabled: bool
    pcapS3PathPrefix: str
    pcapUseCustomStorageEnabled: bool
    loggingEnabled: bool
    loggingUseCustomStorageEnabled: bool
    transcriptPlan: TranscriptPlan | TranscriptPlanDict
    recordingPath: str
    structuredOutputIds: Sequence[str]
    structuredOutputs: Sequence[CreateStructuredOutputDTO | CreateStructuredOutputDTODict]
    scorecardIds: Sequence[str]
    scorecards: Sequence[CreateScorecardDTO | CreateScorecardDTODict]
    loggingPath: str


class AssistantDict(TypedDict, total=False):
    """A stored assistant."""

    transcriber: Transcriber | TranscriberDict
    model: AssistantModel | AssistantModelDict
    voice: Voice | VoiceDict
    firstMessage: str
    firstMessageInterruptionsEnabled: bool
    firstMessageMode: AssistantFirstMessageMode
    voicemailDetection: VoicemailDetectionPlan | VoicemailDetectionPlanDict
    clientMessages: Sequence[ClientMessageType]
    serverMessages: Sequence[ServerMessageType]
    maxDurationSeconds: float
    backgroundSound: BackgroundSound
    modelOutputInMessagesEnabled: bool
    transportConfigurations: Sequence[TransportConfigurationTwilio | TransportConfigurationTwilioDict]
    observabilityPlan: LangfuseObservabilityPlan | LangfuseObservabilityPlanDict
    credentials: Sequence[Credential | CredentialDict]
    hooks: Sequence[CallHook | CallHookDict]
    name: str
    voicemailMessage: str
    endCallMessage: str
    endCallPhrases: Sequence[str]
    compliancePlan: CompliancePlan | CompliancePlanDict
    metadata: Mapping[str, Any]
    backgroundSpeechDenoisingPlan: BackgroundSpeechDenoisingPlan | BackgroundSpeechDenoisingPlanDict
    analysisPlan: AnalysisPlan | AnalysisPlanDict
    artifactPlan: ArtifactPlan | ArtifactPlanDict
    startSpeakingPlan: StartSpeakingPlan | StartSpeakingPlanDict
    stopSpeakingPlan: StopSpeakingPlan | StopSpeakingPlanDict
    monitorPlan: MonitorPlan | MonitorPlanDict
    credentialIds: Sequence[str]
    server: Server | ServerDict
    keypadInputPlan: KeypadInputPlan | KeypadInputPlanDict
    id: Required[str]
    orgId: Required[str]
    createdAt: Required[datetime | str]
    updatedAt: Required[datetime | str]


AssistantDestinationDict: TypeAlias = "TransferDestinationAssistantDict | HandoffDestinationAssistantDict"


AssistantModelDict: TypeAlias = (
    "AnthropicModelDict | AnthropicBedrockModelDict | AnyscaleModelDict | CerebrasModelDict | CustomLLMModelDict | DeepInfraModelDict | DeepSeekModelDict | GoogleModelDict | GroqModelDict | InflectionAIModelDict | MinimaxLLMModelDict | OpenAIModelDict | OpenRouterModelDict | PerplexityAIModelDict | TogetherAIModelDict | XaiModelDict"
)


AssistantOverridesDict = TypedDict(
    "AssistantOverridesDict",
    {
        "transcriber": "Transcriber | TranscriberDict",
        "model": "AssistantModel | AssistantModelDict",
        "voice": "Voice | VoiceDict",
        "firstMessage": "str",
        "firstMessageInterruptionsEnabled": "bool",
        "firstMessageMode": "AssistantFirstMessageMode",
        "voicemailDetection": "VoicemailDetectionPlan | VoicemailDetectionPlanDict",
        "clientMessages": "Sequence[ClientMessageType]",
        "serverMessages": "Sequence[ServerMessageType]",
        "maxDurationSeconds": "float",
        "backgroundSound": "BackgroundSound",
        "modelOutputInMessagesEnabled": "bool",
        "transportConfigurations": "Sequence[TransportConfigurationTwilio | TransportConfigurationTwilioDict]",
        "observabilityPlan": "LangfuseObservabilityPlan | LangfuseObservabilityPlanDict",
        "credentials": "Sequence[Credential | CredentialDict]",
        "hooks": "Sequence[CallHook | CallHookDict]",
        "tools:append": "Sequence[InlineTool | InlineToolDict]",
        "variableValues": "Mapping[str, Any]",
        "name": "str",
        "voicemailMessage": "str",
        "endCallMessage": "str",
        "endCallPhrases": "Sequence[str]",
        "compliancePlan": "CompliancePlan | CompliancePlanDict",
        "metadata": "Mapping[str, Any]",
        "backgroundSpeechDenoisingPlan": "BackgroundSpeechDenoisingPlan | BackgroundSpeechDenoisingPlanDict",
        "analysisPlan": "AnalysisPlan | AnalysisPlanDict",
        "artifactPlan": "ArtifactPlan | ArtifactPlanDict",
        "startSpeakingPlan": "StartSpeakingPlan | StartSpeakingPlanDict",
        "stopSpeakingPlan": "StopSpeakingPlan | StopSpeakingPlanDict",
        "monitorPlan": "MonitorPlan | MonitorPlanDict",
        "credentialIds": "Sequence[str]",
        "server": "Server | ServerDict",
        "keypadInputPlan": "KeypadInputPlan | KeypadInputPlanDict",
    },
    total=False,
)


class BashToolDict(TypedDict, total=False):
    """Lets the model run shell commands on your server."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    type: Required[Literal["bash"]]
    subType: Required[Literal["bash_20241022"]]
    server: Server | ServerDict
    id: Required[str]
    orgId: Required[str]
    createdAt: Required[datetime | str]
    updatedAt: Required[datetime | str]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict
    name: Required[Literal["bash"]]


CallEndingHookActionDict: TypeAlias = "ToolCallHookActionDict | MessageAddHookActionDict"


CallHookDict: TypeAlias = (
    "CallHookCallEndingDict | CallHookAssistantSpeechInterruptedDict | CallHookCustomerSpeechInterruptedDict | CallHookCustomerSpeechTimeoutDict | SessionCreatedHookDict"
)


CallHookActionDict: TypeAlias = "SayHookActionDict | ToolCallHookActionDict | MessageAddHookActionDict"


class CallHookAssistantSpeechInterruptedDict(TypedDict, total=False):
    """What to do when the customer interrupts the assistant."""

    on: Required[Literal["assistant.speech.interrupted"]]
    do: Required[Sequence[CallHookAction | CallHookActionDict]]


class CallHookCallEndingDict(TypedDict, total=False):
    """What to do when the call is about to end."""

    on: Required[Literal["call.ending"]]
    do: Required[Sequence[CallEndingHookAction | CallEndingHookActionDict]]
    filters: Sequence[CallHookFilter | CallHookFilterDict]


class CallHookCustomerSpeechInterruptedDict(TypedDict, total=False):
    """What to do when the assistant interrupts the customer."""

    on: Required[Literal["customer.speech.interrupted"]]
    do: Required[Sequence[CallHookAction | CallHookActionDict]]


class CallHookCustomerSpeechTimeoutDict(TypedDict, total=False):
    """What to do when the customer stays silent."""

    on: Required[str]
    do: Required[Sequence[CallHookAction | CallHookActionDict]]
    options: CustomerSpeechTimeoutOptions | CustomerSpeechTimeoutOptionsDict
    name: str


class CerebrasModelDict(TypedDict, total=False):
    """A model at Cerebras."""

    messages: Sequence[OpenAIMessage | OpenAIMessageDict]
    tools: Sequence[InlineTool | InlineToolDict]
    toolIds: Sequence[str]
    knowledgeBase: CreateCustomKnowledgeBaseDTO | CreateCustomKnowledgeBaseDTODict
    model: Required[Literal["llama3.1-8b", "llama-3.3-70b"] | str]
    provider: Required[Literal["cerebras"]]
    temperature: float
    maxTokens: int
    emotionRecognitionEnabled: bool
    numFastTurns: int


CodeToolDict = TypedDict(
    "CodeToolDict",
    {
        "messages": "Sequence[ToolStatusMessage | ToolStatusMessageDict]",
        "type": 'Required[Literal["code"]]',
        "async": "bool",
        "server": "Server | ServerDict",
        "code": "Required[str]",
        "environmentVariables": "Sequence[CodeToolEnvironmentVariable | CodeToolEnvironmentVariableDict]",
        "timeoutSeconds": "float",
        "credentialId": "str",
        "variableExtractionPlan": "VariableExtractionPlan | VariableExtractionPlanDict",
        "id": "Required[str]",
        "orgId": "Required[str]",
        "createdAt": "Required[datetime | str]",
        "updatedAt": "Required[datetime | str]",
        "rejectionPlan": "ToolRejectionPlan | ToolRejectionPlanDict",
        "function": "OpenAIFunction | OpenAIFunctionDict",
    },
    total=False,
)


class CodeToolEnvironmentVariableDict(TypedDict, total=False):
    """A variable for a code tool."""

    name: Required[str]
    value: Required[str]


class ComputerToolDict(TypedDict, total=False):
    """Lets the model operate a screen through your server."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    type: Required[Literal["computer"]]
    subType: Required[Literal["computer_20241022"]]
    server: Server | ServerDict
    id: Required[str]
    orgId: Required[str]
    createdAt: Required[datetime | str]
    updatedAt: Required[datetime | str]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict
    name: Required[Literal["computer"]]
    displayWidthPx: Required[int]
    displayHeightPx: Required[int]
    displayNumber: int


class CreateApiRequestToolDTODict(TypedDict, total=False):
    """Sends an HTTP request, without a server of your own in between."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    type: Required[Literal["apiRequest"]]
    method: Required[ApiRequestToolMethod]
    timeoutSeconds: float
    credentialId: str
    encryptedPaths: Sequence[str]
    parameters: Sequence[ToolParameter | ToolParameterDict]
    name: str
    description: str
    url: Required[str]
    body: JsonSchema | JsonSchemaDict
    headers: JsonSchema | JsonSchemaDict
    backoffPlan: BackoffPlan | BackoffPlanDict
    variableExtractionPlan: VariableExtractionPlan | VariableExtractionPlanDict
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


class CreateAssistantDTODict(TypedDict, total=False):
    """An assistant, to be stored or used for one call only. Everything is optional; what is left out gets
    Vapi's default.
    """

    transcriber: Transcriber | TranscriberDict
    model: AssistantModel | AssistantModelDict
    voice: Voice | VoiceDict
    firstMessage: str
    firstMessageInterruptionsEnabled: bool
    firstMessageMode: AssistantFirstMessageMode
    voicemailDetection: VoicemailDetectionPlan | VoicemailDetectionPlanDict
    clientMessages: Sequence[ClientMessageType]
    serverMessages: Sequence[ServerMessageType]
    maxDurationSeconds: float
    backgroundSound: BackgroundSound
    modelOutputInMessagesEnabled: bool
    transportConfigurations: Sequence[TransportConfigurationTwilio | TransportConfigurationTwilioDict]
    observabilityPlan: LangfuseObservabilityPlan | LangfuseObservabilityPlanDict
    credentials: Sequence[Credential | CredentialDict]
    hooks: Sequence[CallHook | CallHookDict]
    name: str
    voicemailMessage: str
    endCallMessage: str
    endCallPhrases: Sequence[str]
    compliancePlan: CompliancePlan | CompliancePlanDict
    metadata: Mapping[str, Any]
    backgroundSpeechDenoisingPlan: BackgroundSpeechDenoisingPlan | BackgroundSpeechDenoisingPlanDict
    analysisPlan: AnalysisPlan | AnalysisPlanDict
    artifactPlan: ArtifactPlan | ArtifactPlanDict
    startSpeakingPlan: StartSpeakingPlan | StartSpeakingPlanDict
    stopSpeakingPlan: StopSpeakingPlan | StopSpeakingPlanDict
    monitorPlan: MonitorPlan | MonitorPlanDict
    credentialIds: Sequence[str]
    server: Server | ServerDict
    keypadInputPlan: KeypadInputPlan | KeypadInputPlanDict


class CreateBashToolDTODict(TypedDict, total=False):
    """Lets the model run shell commands on your server."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    type: Required[Literal["bash"]]
    subType: Required[Literal["bash_20241022"]]
    server: Server | ServerDict
    name: Required[Literal["bash"]]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


CreateCodeToolDTODict = TypedDict(
    "CreateCodeToolDTODict",
    {
        "messages": "Sequence[ToolStatusMessage | ToolStatusMessageDict]",
        "type": 'Required[Literal["code"]]',
        "async": "bool",
        "server": "Server | ServerDict",
        "code": "Required[str]",
        "environmentVariables": "Sequence[CodeToolEnvironmentVariable | CodeToolEnvironmentVariableDict]",
        "timeoutSeconds": "float",
        "credentialId": "str",
        "variableExtractionPlan": "VariableExtractionPlan | VariableExtractionPlanDict",
        "function": "OpenAIFunction | OpenAIFunctionDict",
        "rejectionPlan": "ToolRejectionPlan | ToolRejectionPlanDict",
    },
    total=False,
)


class CreateComputerToolDTODict(TypedDict, total=False):
    """Lets the model operate a screen through your server."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    type: Required[Literal["computer"]]
    subType: Required[Literal["computer_20241022"]]
    server: Server | ServerDict
    name: Required[Literal["computer"]]
    displayWidthPx: Required[int]
    displayHeightPx: Required[int]
    displayNumber: int
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


class CreateCustomerDTODict(TypedDict, total=False):
    """A customer, the person on the other side of a call."""

    numberE164CheckEnabled: bool
    extension: str
    assistantOverrides: AssistantOverrides | AssistantOverridesDict
    number: str
    sipUri: str
    name: str
    email: str
    externalId: str


class CreateDtmfToolDTODict(TypedDict, total=False):
    """Presses keys of the phone, for example in a voice menu."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    type: Required[Literal["dtmf"]]
    sipInfoDtmfEnabled: bool
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


class CreateEndCallToolDTODict(TypedDict, total=False):
    """Lets the model end the call."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    type: Required[Literal["endCall"]]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


CreateFunctionToolDTODict = TypedDict(
    "CreateFunctionToolDTODict",
    {
        "messages": "Sequence[ToolStatusMessage | ToolStatusMessageDict]",
        "type": 'Required[Literal["function"]]',
        "async": "bool",
        "server": "Server | ServerDict",
        "variableExtractionPlan": "VariableExtractionPlan | VariableExtractionPlanDict",
        "parameters": "Sequence[ToolParameter | ToolParameterDict]",
        "function": "OpenAIFunction | OpenAIFunctionDict",
        "rejectionPlan": "ToolRejectionPlan | ToolRejectionPlanDict",
    },
    total=False,
)


class CreateGoHighLevelCalendarAvailabilityToolDTODict(TypedDict, total=False):
    """Looks for free time in a GoHighLevel calendar."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    type: Required[Literal["gohighlevel.calendar.availability.check"]]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


class CreateGoHighLevelCalendarEventCreateToolDTODict(TypedDict, total=False):
    """Enters an event in a GoHighLevel calendar."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    type: Required[Literal["gohighlevel.calendar.event.create"]]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


class CreateGoHighLevelContactCreateToolDTODict(TypedDict, total=False):
    """Enters a contact in GoHighLevel."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    type: Required[Literal["gohighlevel.contact.create"]]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


class CreateGoHighLevelContactGetToolDTODict(TypedDict, total=False):
    """Looks up a contact in GoHighLevel."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    type: Required[Literal["gohighlevel.contact.get"]]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


class CreateGoogleCalendarCheckAvailabilityToolDTODict(TypedDict, total=False):
    """Looks for free time in a Google calendar."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    type: Required[Literal["google.calendar.availability.check"]]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


class CreateGoogleCalendarCreateEventToolDTODict(TypedDict, total=False):
    """Enters an event in a Google calendar."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    type: Required[Literal["google.calendar.event.create"]]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


class CreateGoogleSheetsRowAppendToolDTODict(TypedDict, total=False):
    """Adds a row to a Google sheet."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    type: Required[Literal["google.sheets.row.append"]]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


class CreateHandoffToolDTODict(TypedDict, total=False):
    """Hands the conversation over to another assistant or squad."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    type: Required[Literal["handoff"]]
    defaultResult: str
    destinations: Sequence[HandoffDestination | HandoffDestinationDict]
    function: OpenAIFunction | OpenAIFunctionDict
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


class CreateMcpToolDTODict(TypedDict, total=False):
    """Offers the tools of an MCP server."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    type: Required[Literal["mcp"]]
    server: Server | ServerDict
    toolMessages: Sequence[McpToolMessages | McpToolMessagesDict]
    metadata: McpToolMetadata | McpToolMetadataDict
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


class CreateQueryToolDTODict(TypedDict, total=False):
    """Answers questions from a knowledge base."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    type: Required[Literal["query"]]
    knowledgeBases: Sequence[KnowledgeBase | KnowledgeBaseDict]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


class CreateSipRequestToolDTODict(TypedDict, total=False):
    """Sends a SIP request within the call."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    type: Required[Literal["sipRequest"]]
    verb: Required[SipRequestToolVerb]
    headers: JsonSchema | JsonSchemaDict
    body: str | JsonSchema | JsonSchemaDict
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


class CreateSlackSendMessageToolDTODict(TypedDict, total=False):
    """Posts a message in Slack."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    type: Required[Literal["slack.message.send"]]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


class CreateSmsToolDTODict(TypedDict, total=False):
    """Sends an SMS over Twilio."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    type: Required[Literal["sms"]]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


class CreateSquadDTODict(TypedDict, total=False):
    """A squad, to be stored or used for one call only."""

    name: str
    members: Required[Sequence[SquadMemberDTO | SquadMemberDTODict]]
    membersOverrides: AssistantOverrides | AssistantOverridesDict


class CreateTextEditorToolDTODict(TypedDict, total=False):
    """Lets the model edit files on your server."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    type: Required[Literal["textEditor"]]
    subType: Required[Literal["text_editor_20241022"]]
    server: Server | ServerDict
    name: Required[Literal["str_replace_editor"]]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


CreateToolDTODict: TypeAlias = (
    "CreateApiRequestToolDTODict | CreateCodeToolDTODict | CreateDtmfToolDTODict | CreateEndCallToolDTODict | CreateFunctionToolDTODict | CreateTransferCallToolDTODict | CreateHandoffToolDTODict | CreateBashToolDTODict | CreateComputerToolDTODict | CreateTextEditorToolDTODict | CreateQueryToolDTODict | CreateGoogleCalendarCreateEventToolDTODict | CreateGoogleSheetsRowAppendToolDTODict | CreateGoogleCalendarCheckAvailabilityToolDTODict | CreateSlackSendMessageToolDTODict | CreateSmsToolDTODict | CreateMcpToolDTODict | CreateGoHighLevelCalendarAvailabilityToolDTODict | CreateGoHighLevelCalendarEventCreateToolDTODict | CreateGoHighLevelContactCreateToolDTODict | CreateGoHighLevelContactGetToolDTODict | CreateSipRequestToolDTODict | CreateVoicemailToolDTODict"
)


class CreateTransferCallToolDTODict(TypedDict, total=False):
    """Transfers the call to a person or to another assistant."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    type: Required[Literal["transferCall"]]
    destinations: Sequence[TransferDestination | TransferDestinationDict]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


class CreateVoicemailToolDTODict(TypedDict, total=False):
    """Lets the model say that an answering machine has picked up."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    type: Required[Literal["voicemail"]]
    beepDetectionEnabled: bool
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


class CustomLLMModelDict(TypedDict, total=False):
    """Your own model behind an endpoint that speaks OpenAI's protocol."""

    messages: Sequence[OpenAIMessage | OpenAIMessageDict]
    tools: Sequence[InlineTool | InlineToolDict]
    toolIds: Sequence[str]
    knowledgeBase: CreateCustomKnowledgeBaseDTO | CreateCustomKnowledgeBaseDTODict
    provider: Required[Literal["custom-llm"]]
    metadataSendMode: CustomMetadataSendMode
    headers: Mapping[str, str]
    url: Required[str]
    wordLevelConfidenceEnabled: bool
    timeoutSeconds: float
    model: Required[str]
    temperature: float
    maxTokens: int
    emotionRecognitionEnabled: bool
    numFastTurns: int


class DeepInfraModelDict(TypedDict, total=False):
    """A model at DeepInfra."""

    messages: Sequence[OpenAIMessage | OpenAIMessageDict]
    tools: Sequence[InlineTool | InlineToolDict]
    toolIds: Sequence[str]
    knowledgeBase: CreateCustomKnowledgeBaseDTO | CreateCustomKnowledgeBaseDTODict
    provider: Required[Literal["deepinfra"]]
    model: Required[str]
    temperature: float
    maxTokens: int
    emotionRecognitionEnabled: bool
    numFastTurns: int


class DeepSeekModelDict(TypedDict, total=False):
    """A model at DeepSeek."""

    messages: Sequence[OpenAIMessage | OpenAIMessageDict]
    tools: Sequence[InlineTool | InlineToolDict]
    toolIds: Sequence[str]
    knowledgeBase: CreateCustomKnowledgeBaseDTO | CreateCustomKnowledgeBaseDTODict
    model: Required[Literal["deepseek-chat", "deepseek-reasoner"] | str]
    provider: Required[Literal["deep-seek"]]
    temperature: float
    maxTokens: int
    emotionRecognitionEnabled: bool
    numFastTurns: int


class DtmfToolDict(TypedDict, total=False):
    """Presses keys of the phone, for example in a voice menu."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    type: Required[Literal["dtmf"]]
    sipInfoDtmfEnabled: bool
    id: Required[str]
    orgId: Required[str]
    createdAt: Required[datetime | str]
    updatedAt: Required[datetime | str]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


class EndCallToolDict(TypedDict, total=False):
    """Lets the model end the call."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    type: Required[Literal["endCall"]]
    id: Required[str]
    orgId: Required[str]
    createdAt: Required[datetime | str]
    updatedAt: Required[datetime | str]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


class ErrorBodyDict(TypedDict, total=False):
    """What the API answers when a request fails."""

    statusCode: int
    message: str | Sequence[str]
    error: str


FunctionToolDict = TypedDict(
    "FunctionToolDict",
    {
        "messages": "Sequence[ToolStatusMessage | ToolStatusMessageDict]",
        "type": 'Required[Literal["function"]]',
        "async": "bool",
        "server": "Server | ServerDict",
        "variableExtractionPlan": "VariableExtractionPlan | VariableExtractionPlanDict",
        "parameters": "Sequence[ToolParameter | ToolParameterDict]",
        "id": "Required[str]",
        "orgId": "Required[str]",
        "createdAt": "Required[datetime | str]",
        "updatedAt": "Required[datetime | str]",
        "rejectionPlan": "ToolRejectionPlan | ToolRejectionPlanDict",
        "function": "OpenAIFunction | OpenAIFunctionDict",
    },
    total=False,
)


class GhlToolDict(TypedDict, total=False):
    """Runs a workflow in GoHighLevel."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    type: Required[Literal["ghl"]]
    id: Required[str]
    orgId: Required[str]
    createdAt: Required[datetime | str]
    updatedAt: Required[datetime | str]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict
    metadata: Required[GhlToolMetadata | GhlToolMetadataDict]


class GhlToolMetadataDict(TypedDict, total=False):
    """Which GoHighLevel workflow to run."""

    workflowId: str
    locationId: str


class GoHighLevelCalendarAvailabilityToolDict(TypedDict, total=False):
    """Looks for free time in a GoHighLevel calendar."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    type: Required[Literal["gohighlevel.calendar.availability.check"]]
    id: Required[str]
    orgId: Required[str]
    createdAt: Required[datetime | str]
    updatedAt: Required[datetime | str]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


class GoHighLevelCalendarEventCreateToolDict(TypedDict, total=False):
    """Enters an event in a GoHighLevel calendar."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    type: Required[Literal["gohighlevel.calendar.event.create"]]
    id: Required[str]
    orgId: Required[str]
    createdAt: Required[datetime | str]
    updatedAt: Required[datetime | str]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


class GoHighLevelContactCreateToolDict(TypedDict, total=False):
    """Enters a contact in GoHighLevel."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    type: Required[Literal["gohighlevel.contact.create"]]
    id: Required[str]
    orgId: Required[str]
    createdAt: Required[datetime | str]
    updatedAt: Required[datetime | str]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


class GoHighLevelContactGetToolDict(TypedDict, total=False):
    """Looks up a contact in GoHighLevel."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    type: Required[Literal["gohighlevel.contact.get"]]
    id: Required[str]
    orgId: Required[str]
    createdAt: Required[datetime | str]
    updatedAt: Required[datetime | str]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


class GoogleCalendarCheckAvailabilityToolDict(TypedDict, total=False):
    """Looks for free time in a Google calendar."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    type: Required[Literal["google.calendar.availability.check"]]
    id: Required[str]
    orgId: Required[str]
    createdAt: Required[datetime | str]
    updatedAt: Required[datetime | str]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


class GoogleCalendarCreateEventToolDict(TypedDict, total=False):
    """Enters an event in a Google calendar."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    type: Required[Literal["google.calendar.event.create"]]
    id: Required[str]
    orgId: Required[str]
    createdAt: Required[datetime | str]
    updatedAt: Required[datetime | str]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


class GoogleModelDict(TypedDict, total=False):
    """A Gemini model from Google."""

    messages: Sequence[OpenAIMessage | OpenAIMessageDict]
    tools: Sequence[InlineTool | InlineToolDict]
    toolIds: Sequence[str]
    knowledgeBase: CreateCustomKnowledgeBaseDTO | CreateCustomKnowledgeBaseDTODict
    model: Required[GoogleModelName]
    provider: Required[Literal["google"]]
    realtimeConfig: GoogleRealtimeConfig | GoogleRealtimeConfigDict
    temperature: float
    maxTokens: int
    emotionRecognitionEnabled: bool
    numFastTurns: int


class GoogleSheetsRowAppendToolDict(TypedDict, total=False):
    """Adds a row to a Google sheet."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    type: Required[Literal["google.sheets.row.append"]]
    id: Required[str]
    orgId: Required[str]
    createdAt: Required[datetime | str]
    updatedAt: Required[datetime | str]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


class GroqModelDict(TypedDict, total=False):
    """A model at Groq."""

    messages: Sequence[OpenAIMessage | OpenAIMessageDict]
    tools: Sequence[InlineTool | InlineToolDict]
    toolIds: Sequence[str]
    knowledgeBase: CreateCustomKnowledgeBaseDTO | CreateCustomKnowledgeBaseDTODict
    model: Required[GroqModelName]
    provider: Required[Literal["groq"]]
    temperature: float
    maxTokens: int
    emotionRecognitionEnabled: bool
    numFastTurns: int


HandoffDestinationDict: TypeAlias = (
    "HandoffDestinationAssistantDict | HandoffDestinationDynamicDict | HandoffDestinationSquadDict"
)


class HandoffDestinationAssistantDict(TypedDict, total=False):
    """Hand-off to another assistant."""

    type: Required[Literal["assistant"]]
    contextEngineeringPlan: ContextEngineeringPlan | ContextEngineeringPlanDict
    assistantName: str
    assistantId: str
    assistant: CreateAssistantDTO | CreateAssistantDTODict
    variableExtractionPlan: VariableExtractionPlan | VariableExtractionPlanDict
    assistantOverrides: AssistantOverrides | AssistantOverridesDict
    description: str


class HandoffDestinationSquadDict(TypedDict, total=False):
    """Hand-off to a squad."""

    type: Required[Literal["squad"]]
    contextEngineeringPlan: ContextEngineeringPlan | ContextEngineeringPlanDict
    squadId: str
    squad: CreateSquadDTO | CreateSquadDTODict
    entryAssistantName: str
    variableExtractionPlan: VariableExtractionPlan | VariableExtractionPlanDict
    squadOverrides: AssistantOverrides | AssistantOverridesDict
    description: str


class HandoffToolDict(TypedDict, total=False):
    """Hands the conversation over to another assistant or squad."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    type: Required[Literal["handoff"]]
    defaultResult: str
    destinations: Sequence[HandoffDestination | HandoffDestinationDict]
    id: Required[str]
    orgId: Required[str]
    createdAt: Required[datetime | str]
    updatedAt: Required[datetime | str]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict
    function: OpenAIFunction | OpenAIFunctionDict


class InflectionAIModelDict(TypedDict, total=False):
    """A model from Inflection AI."""

    messages: Sequence[OpenAIMessage | OpenAIMessageDict]
    tools: Sequence[InlineTool | InlineToolDict]
    toolIds: Sequence[str]
    knowledgeBase: CreateCustomKnowledgeBaseDTO | CreateCustomKnowledgeBaseDTODict
    model: Required[Literal["inflection_3_pi"]]
    provider: Required[Literal["inflection-ai"]]
    temperature: float
    maxTokens: int
    emotionRecognitionEnabled: bool
    numFastTurns: int


InlineToolDict: TypeAlias = (
    "CreateApiRequestToolDTODict | CreateBashToolDTODict | CreateCodeToolDTODict | CreateComputerToolDTODict | CreateDtmfToolDTODict | CreateEndCallToolDTODict | CreateFunctionToolDTODict | CreateGoHighLevelCalendarAvailabilityToolDTODict | CreateGoHighLevelCalendarEventCreateToolDTODict | CreateGoHighLevelContactCreateToolDTODict | CreateGoHighLevelContactGetToolDTODict | CreateGoogleCalendarCheckAvailabilityToolDTODict | CreateGoogleCalendarCreateEventToolDTODict | CreateGoogleSheetsRowAppendToolDTODict | CreateHandoffToolDTODict | CreateMcpToolDTODict | CreateQueryToolDTODict | CreateSlackSendMessageToolDTODict | CreateSmsToolDTODict | CreateTextEditorToolDTODict | CreateTransferCallToolDTODict | CreateSipRequestToolDTODict | CreateVoicemailToolDTODict"
)


class KeypadInputPlanDict(TypedDict, total=False):
    """How to treat keys that the customer presses."""

    enabled: bool
    timeoutSeconds: float
    delimiters: Literal["#", "*", ""] | str


class LangfuseObservabilityPlanDict(TypedDict, total=False):
    """Traces of the model's work in Langfuse."""

    provider: Required[Literal["langfuse"]]
    promptName: str
    promptVersion: int
    traceName: str
    tags: Required[Sequence[str]]
    metadata: Mapping[str, Any]


class McpToolDict(TypedDict, total=False):
    """Offers the tools of an MCP server."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    type: Required[Literal["mcp"]]
    server: Server | ServerDict
    toolMessages: Sequence[McpToolMessages | McpToolMessagesDict]
    id: Required[str]
    orgId: Required[str]
    createdAt: Required[datetime | str]
    updatedAt: Required[datetime | str]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict
    metadata: McpToolMetadata | McpToolMetadataDict


class McpToolMessagesDict(TypedDict, total=False):
    """What the assistant says for one tool of an MCP server."""

    name: Required[str]
    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]


class McpToolMetadataDict(TypedDict, total=False):
    """How to talk to an MCP server."""

    protocol: Literal["sse", "shttp"] | str


class MinimaxLLMModelDict(TypedDict, total=False):
    """A model from MiniMax."""

    messages: Sequence[OpenAIMessage | OpenAIMessageDict]
    tools: Sequence[InlineTool | InlineToolDict]
    toolIds: Sequence[str]
    knowledgeBase: CreateCustomKnowledgeBaseDTO | CreateCustomKnowledgeBaseDTODict
    provider: Required[Literal["minimax"]]
    model: Required[Literal["MiniMax-M2.7"]]
    temperature: float
    maxTokens: int
    emotionRecognitionEnabled: bool
    numFastTurns: int


class MonitorPlanDict(TypedDict, total=False):
    """Ways to follow and steer a call while it runs."""

    listenEnabled: bool
    listenAuthenticationEnabled: bool
    controlEnabled: bool
    controlAuthenticationEnabled: bool
    monitorIds: Sequence[str]


class OpenAIFunctionDict(TypedDict, total=False):
    """A function, as the model sees it."""

    strict: bool
    name: Required[str]
    description: str
    parameters: OpenAIFunctionParameters | OpenAIFunctionParametersDict


class OpenAIFunctionParametersDict(TypedDict, total=False):
    """Arguments of a function, as a JSON Schema."""

    type: Required[Literal["object"]]
    properties: Required[Mapping[str, JsonSchema | JsonSchemaDict]]
    required: Sequence[str]


class OpenAIModelDict(TypedDict, total=False):
    """An OpenAI model."""

    messages: Sequence[OpenAIMessage | OpenAIMessageDict]
    tools: Sequence[InlineTool | InlineToolDict]
    toolIds: Sequence[str]
    knowledgeBase: CreateCustomKnowledgeBaseDTO | CreateCustomKnowledgeBaseDTODict
    provider: Required[Literal["openai"]]
    model: Required[OpenAIModelName]
    fallbackModels: Sequence[OpenAIModelName]
    toolStrictCompatibilityMode: (
        Literal["strip-parameters-with-unsupported-validation", "strip-unsupported-validation"] | str
    )
    promptCacheRetention: Literal["in_memory", "24h"] | str
    promptCacheKey: str
    temperature: float
    maxTokens: int
    emotionRecognitionEnabled: bool
    numFastTurns: int


class OpenRouterModelDict(TypedDict, total=False):
    """A model reached through OpenRouter."""

    messages: Sequence[OpenAIMessage | OpenAIMessageDict]
    tools: Sequence[InlineTool | InlineToolDict]
    toolIds: Sequence[str]
    knowledgeBase: CreateCustomKnowledgeBaseDTO | CreateCustomKnowledgeBaseDTODict
    provider: Required[Literal["openrouter"]]
    model: Required[str]
    temperature: float
    maxTokens: int
    emotionRecognitionEnabled: bool
    numFastTurns: int


class PerplexityAIModelDict(TypedDict, total=False):
    """A model from Perplexity."""

    messages: Sequence[OpenAIMessage | OpenAIMessageDict]
    tools: Sequence[InlineTool | InlineToolDict]
    toolIds: Sequence[str]
    knowledgeBase: CreateCustomKnowledgeBaseDTO | CreateCustomKnowledgeBaseDTODict
    provider: Required[Literal["perplexity-ai"]]
    model: Required[str]
    temperature: float
    maxTokens: int
    emotionRecognitionEnabled: bool
    numFastTurns: int


class QueryToolDict(TypedDict, total=False):
    """Answers questions from a knowledge base."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    type: Required[Literal["query"]]
    knowledgeBases: Sequence[KnowledgeBase | KnowledgeBaseDict]
    id: Required[str]
    orgId: Required[str]
    createdAt: Required[datetime | str]
    updatedAt: Required[datetime | str]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


class SessionCreatedHookDict(TypedDict, total=False):
    """What to do when a session has been opened."""

    on: Required[Literal["session.created"]]
    do: Required[Sequence[ToolCallHookAction | ToolCallHookActionDict]]
    name: str


class SipRequestToolDict(TypedDict, total=False):
    """Sends a SIP request within the call."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    type: Required[Literal["sipRequest"]]
    verb: Required[SipRequestToolVerb]
    headers: JsonSchema | JsonSchemaDict
    body: str | JsonSchema | JsonSchemaDict
    id: Required[str]
    orgId: Required[str]
    createdAt: Required[datetime | str]
    updatedAt: Required[datetime | str]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


class SlackSendMessageToolDict(TypedDict, total=False):
    """Posts a message in Slack."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    type: Required[Literal["slack.message.send"]]
    id: Required[str]
    orgId: Required[str]
    createdAt: Required[datetime | str]
    updatedAt: Required[datetime | str]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


class SmsToolDict(TypedDict, total=False):
    """Sends an SMS over Twilio."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    type: Required[Literal["sms"]]
    id: Required[str]
    orgId: Required[str]
    createdAt: Required[datetime | str]
    updatedAt: Required[datetime | str]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


class SquadMemberDTODict(TypedDict, total=False):
    """An assistant's place in a squad. Name a stored assistant or give one in full."""

    assistantDestinations: Sequence[AssistantDestination | AssistantDestinationDict]
    assistantId: str | None
    assistant: CreateAssistantDTO | CreateAssistantDTODict
    assistantOverrides: AssistantOverrides | AssistantOverridesDict


class TextEditorToolDict(TypedDict, total=False):
    """Lets the model edit files on your server."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    type: Required[Literal["textEditor"]]
    subType: Required[Literal["text_editor_20241022"]]
    server: Server | ServerDict
    id: Required[str]
    orgId: Required[str]
    createdAt: Required[datetime | str]
    updatedAt: Required[datetime | str]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict
    name: Required[Literal["str_replace_editor"]]


class TogetherAIModelDict(TypedDict, total=False):
    """A model at Together AI."""

    messages: Sequence[OpenAIMessage | OpenAIMessageDict]
    tools: Sequence[InlineTool | InlineToolDict]
    toolIds: Sequence[str]
    knowledgeBase: CreateCustomKnowledgeBaseDTO | CreateCustomKnowledgeBaseDTODict
    provider: Required[Literal["together-ai"]]
    model: Required[str]
    temperature: float
    maxTokens: int
    emotionRecognitionEnabled: bool
    numFastTurns: int


ToolDict: TypeAlias = (
    "ApiRequestToolDict | CodeToolDict | DtmfToolDict | EndCallToolDict | FunctionToolDict | GhlToolDict | TransferCallToolDict | HandoffToolDict | BashToolDict | ComputerToolDict | TextEditorToolDict | QueryToolDict | GoogleCalendarCreateEventToolDict | GoogleSheetsRowAppendToolDict | GoogleCalendarCheckAvailabilityToolDict | SlackSendMessageToolDict | SmsToolDict | McpToolDict | GoHighLevelCalendarAvailabilityToolDict | GoHighLevelCalendarEventCreateToolDict | GoHighLevelContactCreateToolDict | GoHighLevelContactGetToolDict | SipRequestToolDict | VoicemailToolDict"
)


class ToolCallHookActionDict(TypedDict, total=False):
    """Runs a tool, stored or given in full."""

    type: Required[Literal["tool"]]
    tool: InlineTool | InlineToolDict
    toolId: str


class ToolMessageCompleteDict(TypedDict, total=False):
    """What the assistant says when a tool is done."""

    contents: Sequence[TextContent | TextContentDict]
    type: Required[Literal["request-complete"]]
    role: Literal["assistant", "system"] | str
    endCallAfterSpokenEnabled: bool
    content: str
    conditions: Sequence[Condition | ConditionDict]


class ToolMessageDelayedDict(TypedDict, total=False):
    """What the assistant says when a tool takes long."""

    contents: Sequence[TextContent | TextContentDict]
    type: Required[Literal["request-response-delayed"]]
    timingMilliseconds: float
    content: str
    conditions: Sequence[Condition | ConditionDict]


class ToolMessageFailedDict(TypedDict, total=False):
    """What the assistant says when a tool fails."""

    contents: Sequence[TextContent | TextContentDict]
    type: Required[Literal["request-failed"]]
    endCallAfterSpokenEnabled: bool
    content: str
    conditions: Sequence[Condition | ConditionDict]


class ToolMessageStartDict(TypedDict, total=False):
    """What the assistant says when a tool starts."""

    contents: Sequence[TextContent | TextContentDict]
    type: Required[Literal["request-start"]]
    blocking: bool
    content: str
    conditions: Sequence[Condition | ConditionDict]


class ToolParameterDict(TypedDict, total=False):
    """A fixed value for a tool."""

    key: Required[str]
    value: Required[ToolParameterValue]


class ToolRejectionPlanDict(TypedDict, total=False):
    """When to refuse a call of a tool."""

    conditions: Sequence[ToolCallCondition | ToolCallConditionDict]


ToolStatusMessageDict: TypeAlias = (
    "ToolMessageStartDict | ToolMessageCompleteDict | ToolMessageFailedDict | ToolMessageDelayedDict"
)


class TranscriptPlanDict(TypedDict, total=False):
    """Whether to write a transcript and how to call the speakers in it."""

    enabled: bool
    assistantName: str
    userName: str


class TransferCallToolDict(TypedDict, total=False):
    """Transfers the call to a person or to another assistant."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    type: Required[Literal["transferCall"]]
    destinations: Sequence[TransferDestination | TransferDestinationDict]
    id: Required[str]
    orgId: Required[str]
    createdAt: Required[datetime | str]
    updatedAt: Required[datetime | str]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


class TransportConfigurationTwilioDict(TypedDict, total=False):
    """Settings for calls over Twilio."""

    provider: Required[Literal["twilio"]]
    timeout: float
    record: bool
    recordingChannels: Literal["mono", "dual"] | str


class UpdateApiRequestToolDTODict(TypedDict, total=False):
    """Changes to an API request tool."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    method: ApiRequestToolMethod
    timeoutSeconds: float
    credentialId: str
    encryptedPaths: Sequence[str]
    parameters: Sequence[ToolParameter | ToolParameterDict]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict
    name: str
    description: str
    url: str
    body: JsonSchema | JsonSchemaDict
    headers: JsonSchema | JsonSchemaDict
    backoffPlan: BackoffPlan | BackoffPlanDict
    variableExtractionPlan: VariableExtractionPlan | VariableExtractionPlanDict


class UpdateAssistantDTODict(TypedDict, total=False):
    """Changes to an assistant. Fields left out stay as they are."""

    transcriber: Transcriber | TranscriberDict
    model: AssistantModel | AssistantModelDict
    voice: Voice | VoiceDict
    firstMessage: str
    firstMessageInterruptionsEnabled: bool
    firstMessageMode: AssistantFirstMessageMode
    voicemailDetection: VoicemailDetectionPlan | VoicemailDetectionPlanDict
    clientMessages: Sequence[ClientMessageType]
    serverMessages: Sequence[ServerMessageType]
    maxDurationSeconds: float
    backgroundSound: BackgroundSound
    modelOutputInMessagesEnabled: bool
    transportConfigurations: Sequence[TransportConfigurationTwilio | TransportConfigurationTwilioDict]
    observabilityPlan: LangfuseObservabilityPlan | LangfuseObservabilityPlanDict
    credentials: Sequence[Credential | CredentialDict]
    hooks: Sequence[CallHook | CallHookDict]
    name: str
    voicemailMessage: str
    endCallMessage: str
    endCallPhrases: Sequence[str]
    compliancePlan: CompliancePlan | CompliancePlanDict
    metadata: Mapping[str, Any]
    backgroundSpeechDenoisingPlan: BackgroundSpeechDenoisingPlan | BackgroundSpeechDenoisingPlanDict
    analysisPlan: AnalysisPlan | AnalysisPlanDict
    artifactPlan: ArtifactPlan | ArtifactPlanDict
    startSpeakingPlan: StartSpeakingPlan | StartSpeakingPlanDict
    stopSpeakingPlan: StopSpeakingPlan | StopSpeakingPlanDict
    monitorPlan: MonitorPlan | MonitorPlanDict
    credentialIds: Sequence[str]
    server: Server | ServerDict
    keypadInputPlan: KeypadInputPlan | KeypadInputPlanDict


class UpdateBashToolDTODict(TypedDict, total=False):
    """Changes to a shell tool."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    subType: Literal["bash_20241022"]
    server: Server | ServerDict
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict
    name: Literal["bash"]


UpdateCodeToolDTODict = TypedDict(
    "UpdateCodeToolDTODict",
    {
        "messages": "Sequence[ToolStatusMessage | ToolStatusMessageDict]",
        "async": "bool",
        "server": "Server | ServerDict",
        "code": "str",
        "environmentVariables": "Sequence[CodeToolEnvironmentVariable | CodeToolEnvironmentVariableDict]",
        "timeoutSeconds": "float",
        "credentialId": "str",
        "variableExtractionPlan": "VariableExtractionPlan | VariableExtractionPlanDict",
        "rejectionPlan": "ToolRejectionPlan | ToolRejectionPlanDict",
        "function": "OpenAIFunction | OpenAIFunctionDict",
    },
    total=False,
)


class UpdateComputerToolDTODict(TypedDict, total=False):
    """Changes to a computer tool."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    subType: Literal["computer_20241022"]
    server: Server | ServerDict
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict
    name: Literal["computer"]
    displayWidthPx: int
    displayHeightPx: int
    displayNumber: int


class UpdateDtmfToolDTODict(TypedDict, total=False):
    """Changes to a key tool."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    sipInfoDtmfEnabled: bool
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


class UpdateEndCallToolDTODict(TypedDict, total=False):
    """Changes to an end call tool."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


UpdateFunctionToolDTODict = TypedDict(
    "UpdateFunctionToolDTODict",
    {
        "messages": "Sequence[ToolStatusMessage | ToolStatusMessageDict]",
        "async": "bool",
        "server": "Server | ServerDict",
        "variableExtractionPlan": "VariableExtractionPlan | VariableExtractionPlanDict",
        "parameters": "Sequence[ToolParameter | ToolParameterDict]",
        "rejectionPlan": "ToolRejectionPlan | ToolRejectionPlanDict",
        "function": "OpenAIFunction | OpenAIFunctionDict",
    },
    total=False,
)


class UpdateGoHighLevelCalendarAvailabilityToolDTODict(TypedDict, total=False):
    """Changes to a GoHighLevel availability tool."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


class UpdateGoHighLevelCalendarEventCreateToolDTODict(TypedDict, total=False):
    """Changes to a GoHighLevel event tool."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


class UpdateGoHighLevelContactCreateToolDTODict(TypedDict, total=False):
    """Changes to a tool that enters GoHighLevel contacts."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


class UpdateGoHighLevelContactGetToolDTODict(TypedDict, total=False):
    """Changes to a tool that looks up GoHighLevel contacts."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


class UpdateGoogleCalendarCheckAvailabilityToolDTODict(TypedDict, total=False):
    """Changes to a Google availability tool."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


class UpdateGoogleCalendarCreateEventToolDTODict(TypedDict, total=False):
    """Changes to a Google event tool."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


class UpdateGoogleSheetsRowAppendToolDTODict(TypedDict, total=False):
    """Changes to a Google Sheets tool."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


class UpdateHandoffToolDTODict(TypedDict, total=False):
    """Changes to a hand-off tool."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    defaultResult: str
    destinations: Sequence[HandoffDestination | HandoffDestinationDict]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict
    function: OpenAIFunction | OpenAIFunctionDict


class UpdateMcpToolDTODict(TypedDict, total=False):
    """Changes to an MCP tool."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    server: Server | ServerDict
    toolMessages: Sequence[McpToolMessages | McpToolMessagesDict]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict
    metadata: McpToolMetadata | McpToolMetadataDict


class UpdateQueryToolDTODict(TypedDict, total=False):
    """Changes to a query tool."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    knowledgeBases: Sequence[KnowledgeBase | KnowledgeBaseDict]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


class UpdateSipRequestToolDTODict(TypedDict, total=False):
    """Changes to a SIP request tool."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    verb: SipRequestToolVerb
    headers: JsonSchema | JsonSchemaDict
    body: str | JsonSchema | JsonSchemaDict
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


class UpdateSlackSendMessageToolDTODict(TypedDict, total=False):
    """Changes to a Slack tool."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


class UpdateSmsToolDTODict(TypedDict, total=False):
    """Changes to an SMS tool."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


class UpdateTextEditorToolDTODict(TypedDict, total=False):
    """Changes to a text editor tool."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    subType: Literal["text_editor_20241022"]
    server: Server | ServerDict
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict
    name: Literal["str_replace_editor"]


UpdateToolDTODict: TypeAlias = (
    "UpdateApiRequestToolDTODict | UpdateCodeToolDTODict | UpdateDtmfToolDTODict | UpdateEndCallToolDTODict | UpdateFunctionToolDTODict | UpdateTransferCallToolDTODict | UpdateHandoffToolDTODict | UpdateBashToolDTODict | UpdateComputerToolDTODict | UpdateTextEditorToolDTODict | UpdateQueryToolDTODict | UpdateGoogleCalendarCreateEventToolDTODict | UpdateGoogleSheetsRowAppendToolDTODict | UpdateGoogleCalendarCheckAvailabilityToolDTODict | UpdateSlackSendMessageToolDTODict | UpdateSmsToolDTODict | UpdateMcpToolDTODict | UpdateGoHighLevelCalendarAvailabilityToolDTODict | UpdateGoHighLevelCalendarEventCreateToolDTODict | UpdateGoHighLevelContactCreateToolDTODict | UpdateGoHighLevelContactGetToolDTODict | UpdateSipRequestToolDTODict | UpdateVoicemailToolDTODict"
)


class UpdateTransferCallToolDTODict(TypedDict, total=False):
    """Changes to a transfer tool."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    destinations: Sequence[TransferDestination | TransferDestinationDict]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


class UpdateVoicemailToolDTODict(TypedDict, total=False):
    """Changes to a voicemail tool."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    beepDetectionEnabled: bool
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


class VariableExtractionAliasDict(TypedDict, total=False):
    """A variable made from others."""

    key: Required[str]
    value: Required[str]


class VariableExtractionPlanDict(TypedDict, total=False):
    """Values to keep for placeholders later in the call and for the artifact."""

    schema: JsonSchema | JsonSchemaDict
    aliases: Sequence[VariableExtractionAlias | VariableExtractionAliasDict]


class VoicemailToolDict(TypedDict, total=False):
    """Lets the model say that an answering machine has picked up."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    type: Required[Literal["voicemail"]]
    beepDetectionEnabled: bool
    id: Required[str]
    orgId: Required[str]
    createdAt: Required[datetime | str]
    updatedAt: Required[datetime | str]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


class XaiModelDict(TypedDict, total=False):
    """A Grok model from xAI."""

    messages: Sequence[OpenAIMessage | OpenAIMessageDict]
    tools: Sequence[InlineTool | InlineToolDict]
    toolIds: Sequence[str]
    knowledgeBase: CreateCustomKnowledgeBaseDTO | CreateCustomKnowledgeBaseDTODict
    model: Required[XaiModelName]
    provider: Required[Literal["xai"]]
    temperature: float
    maxTokens: int
    emotionRecognitionEnabled: bool
    numFastTurns: int
