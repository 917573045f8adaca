"""Dicts in the shape of types: calls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any, Literal

    from ..calls import (
        AIEdgeCondition,
        Analysis,
        AnalysisCostBreakdown,
        Call,
        CallBatchError,
        CallEndedReason,
        CallStatus,
        Compliance,
        Cost,
        CostBreakdown,
        CreateWorkflowDTO,
        CreateWorkflowDTOHook,
        Edge,
        GlobalNodePlan,
        Monitor,
        MonitorResult,
        Node,
        RecordingConsent,
        SubscriptionLimits,
        WorkflowOverrides,
    )
    from ..credentials import Credential
    from ..shared import (
        AnalysisPlan,
        Artifact,
        ArtifactPlan,
        AssistantOverrides,
        BackgroundSound,
        BackgroundSpeechDenoisingPlan,
        CallHookAction,
        CallMessage,
        CompliancePlan,
        CreateAssistantDTO,
        CreateCustomerDTO,
        CreateSquadDTO,
        ImportTwilioPhoneNumberDTO,
        InlineTool,
        KeypadInputPlan,
        LangfuseObservabilityPlan,
        MonitorPlan,
        PhoneDestination,
        SchedulePlan,
        Server,
        StartSpeakingPlan,
        StopSpeakingPlan,
        Transcriber,
        VariableExtractionPlan,
        Voice,
        WorkflowModel,
    )
    from ..voicemail_detection_plans import VoicemailDetectionPlan
    from .credentials import CredentialDict
    from .shared import (
        AnalysisCostDict,
        AnalysisPlanDict,
        ArtifactDict,
        ArtifactPlanDict,
        AssistantOverridesDict,
        BackgroundSpeechDenoisingPlanDict,
        CallHookActionDict,
        CallHookAssistantSpeechInterruptedDict,
        CallHookCallEndingDict,
        CallHookCustomerSpeechInterruptedDict,
        CallHookCustomerSpeechTimeoutDict,
        CallMessageDict,
        CompliancePlanDict,
        CreateAssistantDTODict,
        CreateCustomerDTODict,
        CreateSquadDTODict,
        ImportTwilioPhoneNumberDTODict,
        InlineToolDict,
        KeypadInputPlanDict,
        LangfuseObservabilityPlanDict,
        ModelCostDict,
        MonitorPlanDict,
        PhoneDestinationDict,
        SchedulePlanDict,
        ServerDict,
        StartSpeakingPlanDict,
        StopSpeakingPlanDict,
        TranscriberDict,
        VariableExtractionPlanDict,
        VoiceDict,
        WorkflowModelDict,
    )
    from .voicemail_detection_plans import VoicemailDetectionPlanDict


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


class AnalysisCostBreakdownDict(TypedDict, total=False):
    """Cost of the analyses after a call, in US dollars, and the tokens they took."""

    summary: float
    summaryPromptTokens: float
    summaryCompletionTokens: float
    summaryCachedPromptTokens: float
    structuredData: float
    structuredDataPromptTokens: float
    structuredDataCompletionTokens: float
    structuredDataCachedPromptTokens: float
    successEvaluation: float
    successEvaluationPromptTokens: float
    successEvaluationCompletionTokens: float
    successEvaluationCachedPromptTokens: float
    structuredOutput: float
    structuredOutputPromptTokens: float
    structuredOutputCompletionTokens: float
    structuredOutputCachedPromptTokens: float


class CallDict(TypedDict, total=False):
    """A call, from its schedule to its end."""

    type: Literal["inboundPhoneCall", "outboundPhoneCall", "webCall", "vapi.websocketCall"]
    costs: Sequence[Cost | CostDict]
    messages: Sequence[CallMessage | CallMessageDict]
    phoneCallProvider: Literal["twilio", "vonage", "vapi", "telnyx"]
    phoneCallTransport: Literal["sip", "pstn"]
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


CostDict: TypeAlias = (
    "TransportCostDict | TranscriberCostDict | ModelCostDict | VoiceCostDict | VapiCostDict | VoicemailDetectionCostDict | AnalysisCostDict | KnowledgeBaseCostDict"
)


class CostBreakdownDict(TypedDict, total=False):
    """Cost of a call by component, in US dollars."""

    transport: float
    stt: float
    llm: float
    tts: float
    vapi: float
    chat: float
    total: float
    llmPromptTokens: float
    llmCompletionTokens: float
    llmCachedPromptTokens: float
    ttsCharacters: float
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

    nodes: Required[Sequence[Node | NodeDict]]
    model: WorkflowModel | WorkflowModelDict
    transcriber: Transcriber | TranscriberDict
    voice: Voice | VoiceDict
    observabilityPlan: LangfuseObservabilityPlan | LangfuseObservabilityPlanDict
    backgroundSound: BackgroundSound
    hooks: Sequence[CreateWorkflowDTOHook | CreateWorkflowDTOHookDict]
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


CreateWorkflowDTOHookDict: TypeAlias = (
    "CallHookCallEndingDict | CallHookAssistantSpeechInterruptedDict | CallHookCustomerSpeechInterruptedDict | CallHookCustomerSpeechTimeoutDict | CallHookModelResponseTimeoutDict"
)


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
    promptTokens: Required[float]
    completionTokens: Required[float]
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


NodeDict: TypeAlias = "ConversationNodeDict | ToolNodeDict"


class RecordingConsentDict(TypedDict, total=False):
    """Consent to the recording."""

    type: Required[Mapping[str, Any]]
    grantedAt: datetime | str


class SubscriptionLimitsDict(TypedDict, total=False):
    """How many calls your plan lets run at the same time."""

    concurrencyBlocked: bool
    concurrencyLimit: float
    remainingConcurrentCalls: float


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
    provider: Literal["daily", "vapi.websocket", "twilio", "vonage", "telnyx", "vapi.sip"]
    minutes: Required[float]
    cost: Required[float]


class UpdateCallDTODict(TypedDict, total=False):
    """Changes to a call."""

    name: str


class VapiCostDict(TypedDict, total=False):
    """Vapi's own charge for a call."""

    type: Required[Literal["vapi"]]
    subType: Required[Literal["normal", "overage"]]
    minutes: Required[float]
    cost: Required[float]


class VoiceCostDict(TypedDict, total=False):
    """Cost of text to speech. A squad has one entry per assistant."""

    type: Required[Literal["voice"]]
    voice: Required[Mapping[str, Any]]
    characters: Required[float]
    cost: Required[float]


class VoicemailDetectionCostDict(TypedDict, total=False):
    """Cost of looking for an answering machine."""

    type: Required[Literal["voicemail-detection"]]
    model: Required[Mapping[str, Any]]
    provider: Required[Literal["twilio", "google", "openai", "vapi"]]
    promptTextTokens: Required[float]
    promptAudioTokens: Required[float]
    completionTextTokens: Required[float]
    completionAudioTokens: Required[float]
    cost: Required[float]


class WorkflowOverridesDict(TypedDict, total=False):
    """Placeholder values for a workflow."""

    variableValues: Mapping[str, Any]
