"""TypedDicts for the types: calls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any, Literal

    from ..analysis import AnalysisPlan
    from ..calls import (
        AIEdgeCondition,
        Analysis,
        AnalysisCostBreakdown,
        Artifact,
        AssistantActivation,
        Call,
        CallBatchError,
        CallCostItem,
        CallEndedReason,
        CallStatus,
        Compliance,
        CostBreakdown,
        CreateWorkflowDTO,
        Edge,
        GlobalNodePlan,
        Monitor,
        MonitorResult,
        Mono,
        NodeArtifact,
        PerformanceMetrics,
        Recording,
        RecordingConsent,
        SchedulePlan,
        SubscriptionLimits,
        TurnLatency,
        WorkflowHook,
        WorkflowNode,
        WorkflowOverrides,
    )
    from ..compliance import CompliancePlan
    from ..credentials import Credential
    from ..handoffs import PhoneDestination
    from ..messages import CallMessage, OpenAIMessage
    from ..models import WorkflowModel
    from ..phone_numbers import ImportTwilioPhoneNumberDTO
    from ..server import Server
    from ..shared import (
        ArtifactPlan,
        AssistantOverrides,
        BackgroundSound,
        CallHookAction,
        CreateAssistantDTO,
        CreateCustomerDTO,
        CreateSquadDTO,
        InlineTool,
        KeypadInputPlan,
        LangfuseObservabilityPlan,
        MonitorPlan,
        VariableExtractionPlan,
    )
    from ..speech import BackgroundSpeechDenoisingPlan, StartSpeakingPlan, StopSpeakingPlan
    from ..transcribers import Transcriber
    from ..voicemail import VoicemailDetectionPlan
    from ..voices import Voice
    from .analysis import AnalysisPlanDict
    from .compliance import CompliancePlanDict
    from .credentials import CredentialDict
    from .handoffs import PhoneDestinationDict
    from .messages import CallMessageDict, OpenAIMessageDict
    from .models import WorkflowModelDict
    from .phone_numbers import ImportTwilioPhoneNumberDTODict
    from .server import ServerDict
    from .shared import (
        ArtifactPlanDict,
        AssistantOverridesDict,
        CallHookActionDict,
        CallHookAssistantSpeechInterruptedDict,
        CallHookCallEndingDict,
        CallHookCustomerSpeechInterruptedDict,
        CallHookCustomerSpeechTimeoutDict,
        CreateAssistantDTODict,
        CreateCustomerDTODict,
        CreateSquadDTODict,
        InlineToolDict,
        KeypadInputPlanDict,
        LangfuseObservabilityPlanDict,
        MonitorPlanDict,
        VariableExtractionPlanDict,
    )
    from .speech import BackgroundSpeechDenoisingPlanDict, StartSpeakingPlanDict, StopSpeakingPlanDict
    from .transcribers import TranscriberDict
    from .voicemail import VoicemailDetectionPlanDict
    from .voices import VoiceDict


class AIEdgeConditionDict(TypedDict, total=False):
    """A condition that the model judges."""

    type: Required[Literal["ai"]]
    prompt: Required[str]


class AnalysisDict(TypedDict, total=False):
    """What was worked out after a call."""

    summary: str
    structuredData: Mapping[str, Any]
    structuredDataMulti: Sequence[Mapping[str, Any]]
    successEvaluation: str


class AnalysisCostDict(TypedDict, total=False):
    """Cost of an analysis after the call."""

    type: Required[Literal["analysis"]]
    analysisType: Required[
        Literal["summary", "structuredData", "successEvaluation", "structuredOutput"] | str
    ]
    model: Required[Mapping[str, Any]]
    promptTokens: Required[int]
    completionTokens: Required[int]
    cachedPromptTokens: int
    cost: Required[float]


class AnalysisCostBreakdownDict(TypedDict, total=False):
    """Cost of the analyses after a call, in US dollars, and the tokens they took."""

    summary: float
    summaryPromptTokens: int
    summaryCompletionTokens: int
    summaryCachedPromptTokens: int
    structuredData: float
    structuredDataPromptTokens: int
    structuredDataCompletionTokens: int
    structuredDataCachedPromptTokens: int
    successEvaluation: float
    successEvaluationPromptTokens: int
    successEvaluationCompletionTokens: int
    successEvaluationCachedPromptTokens: int
    structuredOutput: float
    structuredOutputPromptTokens: int
    structuredOutputCompletionTokens: int
    structuredOutputCachedPromptTokens: int


class ArtifactDict(TypedDict, total=False):
    """What a call leaves behind, such as messages, recordings, logs and extracted values."""

    messages: Sequence[CallMessage | CallMessageDict]
    messagesOpenAIFormatted: Sequence[OpenAIMessage | OpenAIMessageDict]
    recordingUrl: str
    stereoRecordingUrl: str
    videoRecordingUrl: str
    videoRecordingStartDelaySeconds: float
    recording: Recording | RecordingDict
    transcript: str
    pcapUrl: str
    logUrl: str
    nodes: Sequence[NodeArtifact | NodeArtifactDict]
    assistantActivations: Sequence[AssistantActivation | AssistantActivationDict]
    variableValues: Mapping[str, Any]
    performanceMetrics: PerformanceMetrics | PerformanceMetricsDict
    structuredOutputs: Mapping[str, Any]
    scorecards: Mapping[str, Any]
    transfers: Sequence[str]
    structuredOutputsLastUpdatedAt: datetime | str


class AssistantActivationDict(TypedDict, total=False):
    """An assistant's part in a call."""

    assistantName: Required[str]
    assistantId: str


class CallDict(TypedDict, total=False):
    """A call, from its schedule to its end."""

    type: Literal["inboundPhoneCall", "outboundPhoneCall", "webCall", "vapi.websocketCall"] | str
    costs: Sequence[CallCostItem | CallCostItemDict]
    messages: Sequence[CallMessage | CallMessageDict]
    phoneCallProvider: Literal["twilio", "vonage", "vapi", "telnyx"] | str
    phoneCallTransport: Literal["sip", "pstn"] | str
    status: CallStatus
    endedReason: CallEndedReason
    endedMessage: str
    destination: PhoneDestination | PhoneDestinationDict
    id: Required[str]
    orgId: Required[str]
    createdAt: Required[datetime | str]
    updatedAt: Required[datetime | str]
    startedAt: datetime | str
    endedAt: datetime | str
    cost: float
    costBreakdown: CostBreakdown | CostBreakdownDict
    artifactPlan: ArtifactPlan | ArtifactPlanDict
    analysis: Analysis | AnalysisDict
    monitor: Monitor | MonitorDict
    artifact: Artifact | ArtifactDict
    compliance: Compliance | ComplianceDict
    phoneCallProviderId: str
    campaignId: str
    assistantId: str
    assistant: CreateAssistantDTO | CreateAssistantDTODict
    assistantOverrides: AssistantOverrides | AssistantOverridesDict
    squadId: str
    squad: CreateSquadDTO | CreateSquadDTODict
    squadOverrides: AssistantOverrides | AssistantOverridesDict
    workflowId: str
    workflow: CreateWorkflowDTO | CreateWorkflowDTODict
    workflowOverrides: WorkflowOverrides | WorkflowOverridesDict
    phoneNumberId: str
    phoneNumber: ImportTwilioPhoneNumberDTO | ImportTwilioPhoneNumberDTODict
    customerId: str
    customer: CreateCustomerDTO | CreateCustomerDTODict
    name: str
    schedulePlan: SchedulePlan | SchedulePlanDict
    transport: Mapping[str, Any]


class CallBatchErrorDict(TypedDict, total=False):
    """A customer for whom no call was created."""

    customer: Required[CreateCustomerDTO | CreateCustomerDTODict]
    error: Required[str]


class CallBatchResponseDict(TypedDict, total=False):
    """Outcome of a request to call several customers."""

    subscriptionLimits: SubscriptionLimits | SubscriptionLimitsDict
    results: Required[Sequence[Call | CallDict]]
    errors: Required[Sequence[CallBatchError | CallBatchErrorDict]]


CallCostItemDict: TypeAlias = (
    "TransportCostDict | TranscriberCostDict | ModelCostDict | VoiceCostDict | VapiCostDict | VoicemailDetectionCostDict | AnalysisCostDict | KnowledgeBaseCostDict"
)


class CallHookModelResponseTimeoutDict(TypedDict, total=False):
    """What to do when the model takes too long to answer."""

    on: Required[Literal["model.response.timeout"]]
    do: Required[Sequence[CallHookAction | CallHookActionDict]]


class ComplianceDict(TypedDict, total=False):
    """Consent given in a call."""

    recordingConsent: RecordingConsent | RecordingConsentDict


class ConversationNodeDict(TypedDict, total=False):
    """A step that talks with the customer until the model finds a way out."""

    type: Required[Literal["conversation"]]
    model: WorkflowModel | WorkflowModelDict
    transcriber: Transcriber | TranscriberDict
    voice: Voice | VoiceDict
    tools: Sequence[InlineTool | InlineToolDict]
    toolIds: Sequence[str]
    prompt: str
    globalNodePlan: GlobalNodePlan | GlobalNodePlanDict
    variableExtractionPlan: VariableExtractionPlan | VariableExtractionPlanDict
    name: Required[str]
    isStart: bool
    metadata: Mapping[str, Any]


class CostBreakdownDict(TypedDict, total=False):
    """Cost of a call by component, in US dollars."""

    transport: float
    stt: float
    llm: float
    tts: float
    vapi: float
    chat: float
    total: float
    llmPromptTokens: int
    llmCompletionTokens: int
    llmCachedPromptTokens: int
    ttsCharacters: int
    analysisCostBreakdown: AnalysisCostBreakdown | AnalysisCostBreakdownDict


class CreateCallDTODict(TypedDict, total=False):
    """A call to place: with whom (`customer`), over which number (`phoneNumber`), and who speaks (assistant,
    squad or workflow). Each is named by its identifier or given in full.
    """

    customers: Sequence[CreateCustomerDTO | CreateCustomerDTODict]
    name: str
    schedulePlan: SchedulePlan | SchedulePlanDict
    transport: Mapping[str, Any]
    assistantId: str
    assistant: CreateAssistantDTO | CreateAssistantDTODict
    assistantOverrides: AssistantOverrides | AssistantOverridesDict
    squadId: str
    squad: CreateSquadDTO | CreateSquadDTODict
    squadOverrides: AssistantOverrides | AssistantOverridesDict
    workflowId: str
    workflow: CreateWorkflowDTO | CreateWorkflowDTODict
    workflowOverrides: WorkflowOverrides | WorkflowOverridesDict
    phoneNumberId: str
    phoneNumber: ImportTwilioPhoneNumberDTO | ImportTwilioPhoneNumberDTODict
    customerId: str
    customer: CreateCustomerDTO | CreateCustomerDTODict


CreateCallResponseDict: TypeAlias = "CallDict | CallBatchResponseDict"


class CreateWorkflowDTODict(TypedDict, total=False):
    """A conversation laid out as a graph: nodes that talk or run a tool, and edges that lead from one to the
    next.
    """

    nodes: Required[Sequence[WorkflowNode | WorkflowNodeDict]]
    model: WorkflowModel | WorkflowModelDict
    transcriber: Transcriber | TranscriberDict
    voice: Voice | VoiceDict
    observabilityPlan: LangfuseObservabilityPlan | LangfuseObservabilityPlanDict
    backgroundSound: BackgroundSound
    hooks: Sequence[WorkflowHook | WorkflowHookDict]
    credentials: Sequence[Credential | CredentialDict]
    voicemailDetection: VoicemailDetectionPlan | VoicemailDetectionPlanDict
    maxDurationSeconds: float
    name: Required[str]
    edges: Required[Sequence[Edge | EdgeDict]]
    globalPrompt: str
    server: Server | ServerDict
    compliancePlan: CompliancePlan | CompliancePlanDict
    analysisPlan: AnalysisPlan | AnalysisPlanDict
    artifactPlan: ArtifactPlan | ArtifactPlanDict
    startSpeakingPlan: StartSpeakingPlan | StartSpeakingPlanDict
    stopSpeakingPlan: StopSpeakingPlan | StopSpeakingPlanDict
    monitorPlan: MonitorPlan | MonitorPlanDict
    backgroundSpeechDenoisingPlan: BackgroundSpeechDenoisingPlan | BackgroundSpeechDenoisingPlanDict
    credentialIds: Sequence[str]
    keypadInputPlan: KeypadInputPlan | KeypadInputPlanDict
    voicemailMessage: str


class DeleteCallDTODict(TypedDict, total=False):
    """Which calls to delete the data of."""

    ids: Sequence[str]


EdgeDict = TypedDict(
    "EdgeDict",
    {
        "condition": "AIEdgeCondition | AIEdgeConditionDict",
        "from": "Required[str]",
        "to": "Required[str]",
        "metadata": "Mapping[str, Any]",
    },
    total=False,
)


class GlobalNodePlanDict(TypedDict, total=False):
    """Makes a node reachable from everywhere."""

    enabled: bool
    enterCondition: str


class KnowledgeBaseCostDict(TypedDict, total=False):
    """Cost of questions to a knowledge base."""

    type: Required[Literal["knowledge-base"]]
    model: Required[Mapping[str, Any]]
    promptTokens: Required[int]
    completionTokens: Required[int]
    cost: Required[float]


class ModelCostDict(TypedDict, total=False):
    """Cost of the language model. A squad has one entry per assistant."""

    type: Required[Literal["model"]]
    model: Required[Mapping[str, Any]]
    promptTokens: Required[int]
    completionTokens: Required[int]
    cachedPromptTokens: int
    cost: Required[float]


class MonitorDict(TypedDict, total=False):
    """Ways to follow and steer a running call."""

    monitors: Sequence[MonitorResult | MonitorResultDict]
    listenUrl: str
    controlUrl: str


class MonitorResultDict(TypedDict, total=False):
    """What one monitor found in the call."""

    monitorId: Required[str]
    filterPassed: Required[bool]


class MonoDict(TypedDict, total=False):
    """Addresses of recordings on one channel."""

    combinedUrl: str
    assistantUrl: str
    customerUrl: str


class NodeArtifactDict(TypedDict, total=False):
    """A workflow node's part in a call."""

    messages: Sequence[CallMessage | CallMessageDict]
    nodeName: str
    variableValues: Mapping[str, Any]


class PerformanceMetricsDict(TypedDict, total=False):
    """How long each component took, on average and turn by turn."""

    turnLatencies: Sequence[TurnLatency | TurnLatencyDict]
    modelLatencyAverage: float
    voiceLatencyAverage: float
    transcriberLatencyAverage: float
    endpointingLatencyAverage: float
    turnLatencyAverage: float
    fromTransportLatencyAverage: float
    toTransportLatencyAverage: float
    numUserInterrupted: int
    numAssistantInterrupted: int


class RecordingDict(TypedDict, total=False):
    """Addresses of a call's recordings."""

    stereoUrl: str
    videoUrl: str
    videoRecordingStartDelaySeconds: float
    mono: Mono | MonoDict


class RecordingConsentDict(TypedDict, total=False):
    """Consent to the recording."""

    type: Required[str]
    grantedAt: datetime | str


class SchedulePlanDict(TypedDict, total=False):
    """When to place a call."""

    earliestAt: Required[datetime | str]
    latestAt: datetime | str


class SubscriptionLimitsDict(TypedDict, total=False):
    """How many calls your plan lets run at the same time."""

    concurrencyBlocked: bool
    concurrencyLimit: int
    remainingConcurrentCalls: int


class ToolNodeDict(TypedDict, total=False):
    """A step that runs a tool, with arguments that the model takes from the conversation."""

    type: Required[Literal["tool"]]
    tool: InlineTool | InlineToolDict
    toolId: str
    name: Required[str]
    isStart: bool
    metadata: Mapping[str, Any]


class TranscriberCostDict(TypedDict, total=False):
    """Cost of speech to text. A squad has one entry per assistant."""

    type: Required[Literal["transcriber"]]
    transcriber: Required[Mapping[str, Any]]
    minutes: Required[float]
    cost: Required[float]


class TransportCostDict(TypedDict, total=False):
    """Cost of the carrier or connection."""

    type: Required[Literal["transport"]]
    provider: Literal["daily", "vapi.websocket", "twilio", "vonage", "telnyx", "vapi.sip"] | str
    minutes: Required[float]
    cost: Required[float]


class TurnLatencyDict(TypedDict, total=False):
    """How long each component took in one turn."""

    modelLatency: float
    voiceLatency: float
    transcriberLatency: float
    endpointingLatency: float
    turnLatency: float


class UpdateCallDTODict(TypedDict, total=False):
    """Changes to a call."""

    name: str


class VapiCostDict(TypedDict, total=False):
    """Vapi's own charge for a call."""

    type: Required[Literal["vapi"]]
    subType: Required[Literal["normal", "overage"] | str]
    minutes: Required[float]
    cost: Required[float]


class VoiceCostDict(TypedDict, total=False):
    """Cost of text to speech. A squad has one entry per assistant."""

    type: Required[Literal["voice"]]
    voice: Required[Mapping[str, Any]]
    characters: Required[int]
    cost: Required[float]


class VoicemailDetectionCostDict(TypedDict, total=False):
    """Cost of looking for an answering machine."""

    type: Required[Literal["voicemail-detection"]]
    model: Required[Mapping[str, Any]]
    provider: Required[Literal["twilio", "google", "openai", "vapi"] | str]
    promptTextTokens: Required[int]
    promptAudioTokens: Required[int]
    completionTextTokens: Required[int]
    completionAudioTokens: Required[int]
    cost: Required[float]


WorkflowHookDict: TypeAlias = (
    "CallHookCallEndingDict | CallHookAssistantSpeechInterruptedDict | CallHookCustomerSpeechInterruptedDict | CallHookCustomerSpeechTimeoutDict | CallHookModelResponseTimeoutDict"
)


WorkflowNodeDict: TypeAlias = "ConversationNodeDict | ToolNodeDict"


class WorkflowOverridesDict(TypedDict, total=False):
    """Placeholder values for a workflow."""

    variableValues: Mapping[str, Any]
