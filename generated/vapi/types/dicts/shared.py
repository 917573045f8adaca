"""Dicts in the shape of types: shared."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any, Literal

    from ..credentials import Credential
    from ..shared import (
        AnalysisPlan,
        AnthropicModelName,
        AnthropicThinkingConfig,
        ApiRequestToolMethod,
        ArtifactPlan,
        AssemblyAITranscriberLanguage,
        AssemblyAITranscriberSpeechModel,
        AssistantActivation,
        AssistantFirstMessageMode,
        AssistantModel,
        AssistantOverrides,
        AzureSpeechLocale,
        AzureSpeechTranscriberSegmentationStrategy,
        AzureVoiceId,
        BackgroundSound,
        BackgroundSpeechDenoisingPlan,
        BackoffPlan,
        CallHook,
        CallHookAction,
        CallHookFilter,
        CallMessage,
        CartesiaExperimentalControls,
        CartesiaExperimentalControlsEmotion,
        CartesiaGenerationConfig,
        CartesiaGenerationConfigExperimental,
        CartesiaVoiceLanguage,
        CartesiaVoiceModelName,
        ChatMessage,
        ChunkPlan,
        ChunkPlanPunctuationBoundary,
        ClientMessageType,
        CodeToolEnvironmentVariable,
        ComplianceOverride,
        CompliancePlan,
        Condition,
        ContextEngineeringPlan,
        CreateAssistantDTO,
        CreateCustomKnowledgeBaseDTO,
        CreateScorecardDTO,
        CreateSquadDTO,
        CreateStructuredOutputDTO,
        CustomEndpointingRule,
        CustomMetadataSendMode,
        CustomerSpeechTimeoutOptions,
        DeepgramLanguage,
        DeepgramModelName,
        DeepgramTranscriberRedaction,
        DeepgramVoiceId,
        DeepgramVoiceModel,
        DestinationAssistant,
        ElevenLabsModelName,
        ElevenLabsPronunciationDictionaryLocator,
        ElevenLabsTranscriberModel,
        ElevenLabsVoiceId,
        EvalAnthropicModelName,
        EvalGoogleModelName,
        FallbackPlan,
        FallbackTranscriber,
        FallbackTranscriberPlan,
        FallbackVoice,
        FormatPlan,
        FormatPlanFormattersEnabled,
        FourierDenoisingPlan,
        GeminiMultimodalLivePrebuiltVoiceConfig,
        GeminiMultimodalLiveSpeechConfig,
        GeminiMultimodalLiveVoiceConfig,
        GladiaCustomVocabularyConfigDTO,
        GladiaLanguage,
        GladiaTranscriberLanguageBehaviour,
        GladiaTranscriberModel,
        GladiaTranscriberRegion,
        GladiaVocabularyItemDTO,
        GoogleModelName,
        GoogleRealtimeConfig,
        GoogleSpeechLanguage,
        GroqModelName,
        HandoffDestination,
        HookAction,
        HumeVoiceModel,
        InlineTool,
        InworldLanguage,
        InworldVoiceId,
        IsoLanguage,
        JsonSchema,
        JsonSchemaFormat,
        KeypadInputPlan,
        KnowledgeBase,
        LMNTLanguage,
        LMNTVoiceId,
        LangfuseObservabilityPlan,
        McpToolMessages,
        McpToolMetadata,
        MinimaxVoiceLanguageBoost,
        MonitorPlan,
        Mono,
        NeuphonicVoiceModel,
        NodeArtifact,
        OpenAIFunction,
        OpenAIFunctionParameters,
        OpenAIMessage,
        OpenAIModelName,
        OpenAISpeechLanguage,
        OpenAITranscriberModel,
        OpenAIVoiceId,
        OpenAIVoiceModel,
        PerformanceMetrics,
        PhoneDestination,
        PhoneNumberCallEndingHookFilter,
        PhoneNumberCallRingingHookFilter,
        PhoneNumberHook,
        PhoneNumberHookAction,
        PlayHTEmotion,
        PlayHTLanguage,
        PlayHTVoiceId,
        PlayHTVoiceModel,
        Recording,
        RecordingConsentPlan,
        RecordingConsentPlanFirstMessageMode,
        RegexOption,
        Replacement,
        RimeAIVoiceId,
        RimeAIVoiceLanguage,
        RimeAIVoiceModel,
        ScorecardMetric,
        SecurityFilterBase,
        SecurityFilterPlan,
        Server,
        ServerMessageType,
        SipRequestToolVerb,
        SmallestAIVoiceId,
        SmartDenoisingPlan,
        SmartEndpointingPlan,
        SmartEndpointingPlanProvider,
        SonioxContextGeneralItem,
        SortOrder,
        SpeechmaticsCustomVocabularyItem,
        SpeechmaticsLanguage,
        SpeechmaticsTranscriberNumeralStyle,
        SpeechmaticsTranscriberOperatingPoint,
        SpeechmaticsTranscriberRegion,
        SpokenMessage,
        SquadMemberDTO,
        StartSpeakingPlan,
        StopSpeakingPlan,
        StructuredDataMultiPlan,
        StructuredDataPlan,
        StructuredOutputType,
        SuccessEvaluationPlan,
        SuccessEvaluationPlanRubric,
        SummaryPlan,
        TalkscriberLanguage,
        TavusConversationProperties,
        TextContent,
        TextOrMessages,
        ToolCall,
        ToolCallFunction,
        ToolCallHookAction,
        ToolCallResultMessageWarning,
        ToolParameter,
        ToolParameterValue,
        ToolRejectionPlan,
        ToolStatusMessage,
        Transcriber,
        TranscriptPlan,
        TranscriptionEndpointingPlan,
        TransferDestination,
        TransferFallbackPlan,
        TransferPlan,
        TransferPlanContextEngineeringPlan,
        TransferPlanMode,
        TransportConfigurationTwilio,
        TurnLatency,
        VapiPronunciationDictionaryLocator,
        VapiVoiceId,
        VariableExtractionAlias,
        VariableExtractionPlan,
        Voice,
        WellSaidVoiceModel,
        WorkflowModel,
        WorkflowOpenAIModelName,
        XaiModelName,
        XaiSpeechLanguage,
        XaiVoiceId,
        XaiVoiceLanguage,
    )
    from ..tool_call_conditions import ToolCallCondition
    from ..voicemail_detection_plans import VoicemailDetectionPlan
    from .credentials import CredentialDict
    from .tool_call_conditions import ToolCallConditionDict
    from .voicemail_detection_plans import VoicemailDetectionPlanDict


class AnalysisCostDict(TypedDict, total=False):
    """Cost of an analysis after the call."""

    type: Required[Literal["analysis"]]
    analysisType: Required[Literal["summary", "structuredData", "successEvaluation", "structuredOutput"]]
    model: Required[Mapping[str, Any]]
    promptTokens: Required[float]
    completionTokens: Required[float]
    cachedPromptTokens: float
    cost: Required[float]


class AnalysisPlanDict(TypedDict, total=False):
    """What to work out after a call."""

    minMessagesThreshold: float
    summaryPlan: SummaryPlan | SummaryPlanDict
    structuredDataPlan: StructuredDataPlan | StructuredDataPlanDict
    structuredDataMultiPlan: Sequence[StructuredDataMultiPlan | StructuredDataMultiPlanDict]
    successEvaluationPlan: SuccessEvaluationPlan | SuccessEvaluationPlanDict
    outcomeIds: Sequence[str]


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
    maxTokens: float
    emotionRecognitionEnabled: bool
    numFastTurns: float


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
    maxTokens: float
    emotionRecognitionEnabled: bool
    numFastTurns: float


class AnthropicThinkingConfigDict(TypedDict, total=False):
    """Lets a Claude model reason before it answers."""

    type: Required[Literal["enabled"]]
    budgetTokens: Required[float]


class AnyscaleModelDict(TypedDict, total=False):
    """A model at Anyscale."""

    messages: Sequence[OpenAIMessage | OpenAIMessageDict]
    tools: Sequence[InlineTool | InlineToolDict]
    toolIds: Sequence[str]
    knowledgeBase: CreateCustomKnowledgeBaseDTO | CreateCustomKnowledgeBaseDTODict
    provider: Required[Literal["anyscale"]]
    model: Required[str]
    temperature: float
    maxTokens: float
    emotionRecognitionEnabled: bool
    numFastTurns: float


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


class ArtifactPlanDict(TypedDict, total=False):
    """What to keep of a call, and where."""

    recordingEnabled: bool
    recordingFormat: Literal["wav;l16", "mp3"]
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


class AssemblyAITranscriberDict(TypedDict, total=False):
    """Transcription by AssemblyAI."""

    provider: Required[Literal["assembly-ai"]]
    language: AssemblyAITranscriberLanguage
    confidenceThreshold: float
    formatTurns: bool
    endOfTurnConfidenceThreshold: float
    minEndOfTurnSilenceWhenConfident: float
    wordFinalizationMaxWaitTime: float
    maxTurnSilence: float
    vadAssistedEndpointingEnabled: bool
    speechModel: AssemblyAITranscriberSpeechModel
    realtimeUrl: str
    wordBoost: Sequence[str]
    keytermsPrompt: Sequence[str]
    endUtteranceSilenceThreshold: float
    disablePartialTranscripts: bool
    fallbackPlan: FallbackTranscriberPlan | FallbackTranscriberPlanDict


class AssistantActivationDict(TypedDict, total=False):
    """An assistant's part in a call."""

    assistantName: Required[str]
    assistantId: str


class AssistantCustomEndpointingRuleDict(TypedDict, total=False):
    """Waiting time after certain words of the assistant, such as a question."""

    type: Required[Literal["assistant"]]
    regex: Required[str]
    regexOptions: Sequence[RegexOption | RegexOptionDict]
    timeoutSeconds: Required[float]


class AssistantMessageDict(TypedDict, total=False):
    """A message by the assistant, in OpenAI's form."""

    role: Required[Literal["assistant"]]
    content: str
    refusal: str
    tool_calls: Sequence[ToolCall | ToolCallDict]
    name: str
    metadata: Mapping[str, Any]


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


class AzureSpeechTranscriberDict(TypedDict, total=False):
    """Transcription by Microsoft Azure."""

    provider: Required[Literal["azure"]]
    language: AzureSpeechLocale
    segmentationStrategy: AzureSpeechTranscriberSegmentationStrategy
    segmentationSilenceTimeoutMs: float
    segmentationMaximumTimeMs: float
    fallbackPlan: FallbackTranscriberPlan | FallbackTranscriberPlanDict


class AzureVoiceDict(TypedDict, total=False):
    """A voice from Microsoft Azure."""

    cachingEnabled: bool
    provider: Required[Literal["azure"]]
    voiceId: Required[AzureVoiceId]
    chunkPlan: ChunkPlan | ChunkPlanDict
    speed: float
    fallbackPlan: FallbackPlan | FallbackPlanDict


class BackgroundSpeechDenoisingPlanDict(TypedDict, total=False):
    """Filters for what is not the customer's voice."""

    smartDenoisingPlan: SmartDenoisingPlan | SmartDenoisingPlanDict
    fourierDenoisingPlan: FourierDenoisingPlan | FourierDenoisingPlanDict


class BackoffPlanDict(TypedDict, total=False):
    """How often and how fast to retry."""

    type: Required[Literal["fixed", "exponential"]]
    maxRetries: Required[float]
    baseDelaySeconds: Required[float]
    excludedStatusCodes: Sequence[int]


class BotMessageDict(TypedDict, total=False):
    """Something that the assistant said."""

    role: Required[str]
    message: Required[str]
    time: Required[float]
    endTime: Required[float]
    secondsFromStart: Required[float]
    source: str
    duration: float


class BothCustomEndpointingRuleDict(TypedDict, total=False):
    """Waiting time after certain words of the assistant followed by certain words of the customer."""

    type: Required[Literal["both"]]
    assistantRegex: Required[str]
    assistantRegexOptions: Sequence[RegexOption | RegexOptionDict]
    customerRegex: Required[str]
    customerRegexOptions: Sequence[RegexOption | RegexOptionDict]
    timeoutSeconds: Required[float]


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
    do: Required[Sequence[HookAction | HookActionDict]]
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


class CallHookFilterDict(TypedDict, total=False):
    """A condition on the call that a hook reacts to."""

    type: Required[Literal["oneOf"]]
    key: Required[str]
    oneOf: Required[Sequence[str]]


CallMessageDict: TypeAlias = (
    "UserMessageDict | SystemMessageDict | BotMessageDict | ToolCallMessageDict | ToolCallResultMessageDict"
)


class CartesiaExperimentalControlsDict(TypedDict, total=False):
    """Older controls for speed and emotion."""

    speed: Literal["slowest", "slow", "normal", "fast", "fastest"] | float
    emotion: CartesiaExperimentalControlsEmotion


class CartesiaGenerationConfigDict(TypedDict, total=False):
    """Controls for the model `sonic-3`."""

    speed: float
    volume: float
    experimental: CartesiaGenerationConfigExperimental | CartesiaGenerationConfigExperimentalDict


class CartesiaGenerationConfigExperimentalDict(TypedDict, total=False):
    """Controls for the model `sonic-3` that may change at any time."""

    accentLocalization: int


class CartesiaTranscriberDict(TypedDict, total=False):
    """Transcription by Cartesia."""

    provider: Required[Literal["cartesia"]]
    model: Literal["ink-whisper"]
    language: IsoLanguage
    fallbackPlan: FallbackTranscriberPlan | FallbackTranscriberPlanDict


class CartesiaVoiceDict(TypedDict, total=False):
    """A voice from Cartesia."""

    cachingEnabled: bool
    provider: Required[Literal["cartesia"]]
    voiceId: Required[str]
    model: CartesiaVoiceModelName
    language: CartesiaVoiceLanguage
    experimentalControls: CartesiaExperimentalControls | CartesiaExperimentalControlsDict
    generationConfig: CartesiaGenerationConfig | CartesiaGenerationConfigDict
    pronunciationDictId: str
    chunkPlan: ChunkPlan | ChunkPlanDict
    fallbackPlan: FallbackPlan | FallbackPlanDict


class CerebrasModelDict(TypedDict, total=False):
    """A model at Cerebras."""

    messages: Sequence[OpenAIMessage | OpenAIMessageDict]
    tools: Sequence[InlineTool | InlineToolDict]
    toolIds: Sequence[str]
    knowledgeBase: CreateCustomKnowledgeBaseDTO | CreateCustomKnowledgeBaseDTODict
    model: Required[Literal["llama3.1-8b", "llama-3.3-70b"]]
    provider: Required[Literal["cerebras"]]
    temperature: float
    maxTokens: float
    emotionRecognitionEnabled: bool
    numFastTurns: float


ChatMessageDict: TypeAlias = (
    "SystemMessageDict | UserMessageDict | AssistantMessageDict | ToolMessageDict | DeveloperMessageDict"
)


class ChunkPlanDict(TypedDict, total=False):
    """How the model's text is cut into pieces for the voice."""

    enabled: bool
    minCharacters: float
    punctuationBoundaries: Sequence[ChunkPlanPunctuationBoundary]
    formatPlan: FormatPlan | FormatPlanDict


class CodeToolEnvironmentVariableDict(TypedDict, total=False):
    """A variable for a code tool."""

    name: Required[str]
    value: Required[str]


class ComplianceOverrideDict(TypedDict, total=False):
    """Exceptions to an organisation's compliance settings."""

    forceStoreOnHipaaEnabled: bool


class CompliancePlanDict(TypedDict, total=False):
    """Rules for sensitive data."""

    hipaaEnabled: bool
    pciEnabled: bool
    securityFilterPlan: SecurityFilterPlan | SecurityFilterPlanDict
    recordingConsentPlan: RecordingConsentPlan | RecordingConsentPlanDict


class ConditionDict(TypedDict, total=False):
    """A comparison between an argument and a value."""

    operator: Required[Literal["eq", "neq", "gt", "gte", "lt", "lte"]]
    param: Required[str]
    value: Required[str]


ContextEngineeringPlanDict: TypeAlias = (
    "ContextEngineeringPlanLastNMessagesDict | ContextEngineeringPlanNoneDict | ContextEngineeringPlanAllDict | ContextEngineeringPlanUserAndAssistantMessagesDict | ContextEngineeringPlanPreviousAssistantMessagesDict"
)


class ContextEngineeringPlanAllDict(TypedDict, total=False):
    """The next assistant sees the whole conversation."""

    type: Required[Literal["all"]]


class ContextEngineeringPlanLastNMessagesDict(TypedDict, total=False):
    """The next assistant sees the newest messages."""

    type: Required[Literal["lastNMessages"]]
    maxMessages: Required[float]


class ContextEngineeringPlanNoneDict(TypedDict, total=False):
    """The next assistant sees nothing of the conversation."""

    type: Required[Literal["none"]]


class ContextEngineeringPlanPreviousAssistantMessagesDict(TypedDict, total=False):
    """The next assistant sees what the one before it said."""

    type: Required[Literal["previousAssistantMessages"]]


class ContextEngineeringPlanUserAndAssistantMessagesDict(TypedDict, total=False):
    """The next assistant sees what customer and assistant said, but neither tools nor instructions."""

    type: Required[Literal["userAndAssistantMessages"]]


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
    displayWidthPx: Required[float]
    displayHeightPx: Required[float]
    displayNumber: float
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


class CreateCustomKnowledgeBaseDTODict(TypedDict, total=False):
    """A knowledge base on your own server."""

    provider: Required[Literal["custom-knowledge-base"]]
    server: Required[Server | ServerDict]


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


class CreateScorecardDTODict(TypedDict, total=False):
    """A scorecard, to be stored or used for one call only."""

    name: str
    description: str
    metrics: Required[Sequence[ScorecardMetric | ScorecardMetricDict]]
    assistantIds: Sequence[str]


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


class CreateStructuredOutputDTODict(TypedDict, total=False):
    """A new extraction. Only a name and a schema are mandatory."""

    type: StructuredOutputType
    regex: str
    model: WorkflowModel | WorkflowModelDict
    compliancePlan: ComplianceOverride | ComplianceOverrideDict
    name: Required[str]
    schema: Required[JsonSchema | JsonSchemaDict]
    description: str
    assistantIds: Sequence[str]
    workflowIds: Sequence[str]


class CreateTextEditorToolDTODict(TypedDict, total=False):
    """Lets the model edit files on your server."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    type: Required[Literal["textEditor"]]
    subType: Required[Literal["text_editor_20241022"]]
    server: Server | ServerDict
    name: Required[Literal["str_replace_editor"]]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


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


class CustomEndpointingModelSmartEndpointingPlanDict(TypedDict, total=False):
    """Your own server judges whether the customer has finished."""

    provider: Required[SmartEndpointingPlanProvider]
    server: Server | ServerDict


CustomEndpointingRuleDict: TypeAlias = (
    "AssistantCustomEndpointingRuleDict | CustomerCustomEndpointingRuleDict | BothCustomEndpointingRuleDict"
)


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
    maxTokens: float
    emotionRecognitionEnabled: bool
    numFastTurns: float


class CustomMessageDict(TypedDict, total=False):
    """A message of your own, in one language or several."""

    contents: Sequence[TextContent | TextContentDict]
    type: Required[Literal["custom-message"]]
    content: str


class CustomTranscriberDict(TypedDict, total=False):
    """Transcription on your own server."""

    provider: Required[Literal["custom-transcriber"]]
    server: Required[Server | ServerDict]
    fallbackPlan: FallbackTranscriberPlan | FallbackTranscriberPlanDict


class CustomVoiceDict(TypedDict, total=False):
    """A voice on your own server."""

    cachingEnabled: bool
    provider: Required[Literal["custom-voice"]]
    voiceId: str
    chunkPlan: ChunkPlan | ChunkPlanDict
    server: Required[Server | ServerDict]
    fallbackPlan: FallbackPlan | FallbackPlanDict


class CustomerCustomEndpointingRuleDict(TypedDict, total=False):
    """Waiting time after certain words of the customer."""

    type: Required[Literal["customer"]]
    regex: Required[str]
    regexOptions: Sequence[RegexOption | RegexOptionDict]
    timeoutSeconds: Required[float]


class CustomerSpeechTimeoutOptionsDict(TypedDict, total=False):
    """How long to wait for the customer and how often to react."""

    timeoutSeconds: Required[float]
    triggerMaxCount: float
    triggerResetMode: str


class DeepInfraModelDict(TypedDict, total=False):
    """A model at DeepInfra."""

    messages: Sequence[OpenAIMessage | OpenAIMessageDict]
    tools: Sequence[InlineTool | InlineToolDict]
    toolIds: Sequence[str]
    knowledgeBase: CreateCustomKnowledgeBaseDTO | CreateCustomKnowledgeBaseDTODict
    provider: Required[Literal["deepinfra"]]
    model: Required[str]
    temperature: float
    maxTokens: float
    emotionRecognitionEnabled: bool
    numFastTurns: float


class DeepSeekModelDict(TypedDict, total=False):
    """A model at DeepSeek."""

    messages: Sequence[OpenAIMessage | OpenAIMessageDict]
    tools: Sequence[InlineTool | InlineToolDict]
    toolIds: Sequence[str]
    knowledgeBase: CreateCustomKnowledgeBaseDTO | CreateCustomKnowledgeBaseDTODict
    model: Required[Literal["deepseek-chat", "deepseek-reasoner"]]
    provider: Required[Literal["deep-seek"]]
    temperature: float
    maxTokens: float
    emotionRecognitionEnabled: bool
    numFastTurns: float


class DeepgramTranscriberDict(TypedDict, total=False):
    """Transcription by Deepgram."""

    provider: Required[Literal["deepgram"]]
    model: DeepgramModelName
    language: DeepgramLanguage
    smartFormat: bool
    mipOptOut: bool
    numerals: bool
    profanityFilter: bool
    redaction: Sequence[DeepgramTranscriberRedaction]
    confidenceThreshold: float
    eotThreshold: float
    eotTimeoutMs: float
    languages: Sequence[str]
    keywords: Sequence[str]
    keyterm: Sequence[str]
    endpointing: float
    fallbackPlan: FallbackTranscriberPlan | FallbackTranscriberPlanDict


class DeepgramVoiceDict(TypedDict, total=False):
    """A voice from Deepgram."""

    cachingEnabled: bool
    provider: Required[Literal["deepgram"]]
    voiceId: Required[DeepgramVoiceId]
    model: DeepgramVoiceModel
    mipOptOut: bool
    chunkPlan: ChunkPlan | ChunkPlanDict
    fallbackPlan: FallbackPlan | FallbackPlanDict


DestinationAssistantDict: TypeAlias = "TransferDestinationAssistantDict | HandoffDestinationAssistantDict"


class DeveloperMessageDict(TypedDict, total=False):
    """Instructions by the developer, in OpenAI's form."""

    role: Required[Literal["developer"]]
    content: Required[str]
    name: str
    metadata: Mapping[str, Any]


class ElevenLabsPronunciationDictionaryLocatorDict(TypedDict, total=False):
    """A pronunciation dictionary at ElevenLabs."""

    pronunciationDictionaryId: Required[str]
    versionId: Required[str]


class ElevenLabsTranscriberDict(TypedDict, total=False):
    """Transcription by ElevenLabs."""

    provider: Required[Literal["11labs"]]
    model: ElevenLabsTranscriberModel
    language: IsoLanguage
    silenceThresholdSeconds: float
    confidenceThreshold: float
    minSpeechDurationMs: float
    minSilenceDurationMs: float
    fallbackPlan: FallbackTranscriberPlan | FallbackTranscriberPlanDict


class ElevenLabsVoiceDict(TypedDict, total=False):
    """A voice from ElevenLabs."""

    cachingEnabled: bool
    provider: Required[Literal["11labs"]]
    voiceId: Required[ElevenLabsVoiceId]
    stability: float
    similarityBoost: float
    style: float
    useSpeakerBoost: bool
    speed: float
    optimizeStreamingLatency: float
    enableSsmlParsing: bool
    autoMode: bool
    model: ElevenLabsModelName
    language: str
    chunkPlan: ChunkPlan | ChunkPlanDict
    pronunciationDictionaryLocators: Sequence[
        ElevenLabsPronunciationDictionaryLocator | ElevenLabsPronunciationDictionaryLocatorDict
    ]
    fallbackPlan: FallbackPlan | FallbackPlanDict


class ExactReplacementDict(TypedDict, total=False):
    """Replaces a given text."""

    type: Required[Literal["exact"]]
    replaceAllEnabled: bool
    key: Required[str]
    value: Required[str]


class FallbackAssemblyAITranscriberDict(TypedDict, total=False):
    """Transcription by AssemblyAI, as a substitute."""

    provider: Required[Literal["assembly-ai"]]
    language: AssemblyAITranscriberLanguage
    confidenceThreshold: float
    formatTurns: bool
    endOfTurnConfidenceThreshold: float
    minEndOfTurnSilenceWhenConfident: float
    wordFinalizationMaxWaitTime: float
    maxTurnSilence: float
    vadAssistedEndpointingEnabled: bool
    speechModel: AssemblyAITranscriberSpeechModel
    realtimeUrl: str
    wordBoost: Sequence[str]
    keytermsPrompt: Sequence[str]
    endUtteranceSilenceThreshold: float
    disablePartialTranscripts: bool


class FallbackAzureSpeechTranscriberDict(TypedDict, total=False):
    """Transcription by Microsoft Azure, as a substitute."""

    provider: Required[Literal["azure"]]
    language: AzureSpeechLocale
    segmentationStrategy: AzureSpeechTranscriberSegmentationStrategy
    segmentationSilenceTimeoutMs: float
    segmentationMaximumTimeMs: float


class FallbackAzureVoiceDict(TypedDict, total=False):
    """A voice from Microsoft Azure, as a substitute."""

    cachingEnabled: bool
    provider: Required[Literal["azure"]]
    voiceId: Required[AzureVoiceId]
    speed: float
    chunkPlan: ChunkPlan | ChunkPlanDict


class FallbackCartesiaTranscriberDict(TypedDict, total=False):
    """Transcription by Cartesia, as a substitute."""

    provider: Required[Literal["cartesia"]]
    model: Literal["ink-whisper"]
    language: IsoLanguage


class FallbackCartesiaVoiceDict(TypedDict, total=False):
    """A voice from Cartesia, as a substitute."""

    cachingEnabled: bool
    provider: Required[Literal["cartesia"]]
    voiceId: Required[str]
    model: CartesiaVoiceModelName
    language: CartesiaVoiceLanguage
    experimentalControls: CartesiaExperimentalControls | CartesiaExperimentalControlsDict
    generationConfig: CartesiaGenerationConfig | CartesiaGenerationConfigDict
    pronunciationDictId: str
    chunkPlan: ChunkPlan | ChunkPlanDict


class FallbackCustomTranscriberDict(TypedDict, total=False):
    """Transcription on your own server, as a substitute."""

    provider: Required[Literal["custom-transcriber"]]
    server: Required[Server | ServerDict]


class FallbackCustomVoiceDict(TypedDict, total=False):
    """A voice on your own server, as a substitute."""

    cachingEnabled: bool
    provider: Required[Literal["custom-voice"]]
    voiceId: str
    server: Required[Server | ServerDict]
    chunkPlan: ChunkPlan | ChunkPlanDict


class FallbackDeepgramTranscriberDict(TypedDict, total=False):
    """Transcription by Deepgram, as a substitute."""

    provider: Required[Literal["deepgram"]]
    model: DeepgramModelName
    language: DeepgramLanguage
    smartFormat: bool
    mipOptOut: bool
    numerals: bool
    profanityFilter: bool
    redaction: Sequence[DeepgramTranscriberRedaction]
    confidenceThreshold: float
    eotThreshold: float
    eotTimeoutMs: float
    languages: Sequence[str]
    keywords: Sequence[str]
    keyterm: Sequence[str]
    endpointing: float


class FallbackDeepgramVoiceDict(TypedDict, total=False):
    """A voice from Deepgram, as a substitute."""

    cachingEnabled: bool
    provider: Required[Literal["deepgram"]]
    voiceId: Required[DeepgramVoiceId]
    model: DeepgramVoiceModel
    mipOptOut: bool
    chunkPlan: ChunkPlan | ChunkPlanDict


class FallbackElevenLabsTranscriberDict(TypedDict, total=False):
    """Transcription by ElevenLabs, as a substitute."""

    provider: Required[Literal["11labs"]]
    model: ElevenLabsTranscriberModel
    language: IsoLanguage
    silenceThresholdSeconds: float
    confidenceThreshold: float
    minSpeechDurationMs: float
    minSilenceDurationMs: float


class FallbackElevenLabsVoiceDict(TypedDict, total=False):
    """A voice from ElevenLabs, as a substitute."""

    cachingEnabled: bool
    provider: Required[Literal["11labs"]]
    voiceId: Required[ElevenLabsVoiceId]
    stability: float
    similarityBoost: float
    style: float
    useSpeakerBoost: bool
    speed: float
    optimizeStreamingLatency: float
    enableSsmlParsing: bool
    autoMode: bool
    model: ElevenLabsModelName
    language: str
    pronunciationDictionaryLocators: Sequence[
        ElevenLabsPronunciationDictionaryLocator | ElevenLabsPronunciationDictionaryLocatorDict
    ]
    chunkPlan: ChunkPlan | ChunkPlanDict


class FallbackGladiaTranscriberDict(TypedDict, total=False):
    """Transcription by Gladia, as a substitute."""

    provider: Required[Literal["gladia"]]
    model: GladiaTranscriberModel
    languageBehaviour: GladiaTranscriberLanguageBehaviour
    language: GladiaLanguage
    languages: Sequence[GladiaLanguage]
    transcriptionHint: str
    prosody: bool
    audioEnhancer: bool
    confidenceThreshold: float
    endpointing: float
    speechThreshold: float
    customVocabularyEnabled: bool
    customVocabularyConfig: GladiaCustomVocabularyConfigDTO | GladiaCustomVocabularyConfigDTODict
    region: GladiaTranscriberRegion
    receivePartialTranscripts: bool


class FallbackGoogleTranscriberDict(TypedDict, total=False):
    """Transcription by a Gemini model, as a substitute."""

    provider: Required[Literal["google"]]
    model: GoogleModelName
    language: GoogleSpeechLanguage


class FallbackHumeVoiceDict(TypedDict, total=False):
    """A voice from Hume, as a substitute."""

    cachingEnabled: bool
    provider: Required[Literal["hume"]]
    model: HumeVoiceModel
    voiceId: Required[str]
    isCustomHumeVoice: bool
    description: str
    chunkPlan: ChunkPlan | ChunkPlanDict


class FallbackInworldVoiceDict(TypedDict, total=False):
    """A voice from Inworld, as a substitute."""

    cachingEnabled: bool
    provider: Required[Literal["inworld"]]
    voiceId: Required[InworldVoiceId]
    model: Literal["inworld-tts-1"]
    languageCode: InworldLanguage
    temperature: float
    speakingRate: float
    chunkPlan: ChunkPlan | ChunkPlanDict


class FallbackLMNTVoiceDict(TypedDict, total=False):
    """A voice from LMNT, as a substitute."""

    cachingEnabled: bool
    provider: Required[Literal["lmnt"]]
    voiceId: Required[LMNTVoiceId]
    speed: float
    language: LMNTLanguage
    chunkPlan: ChunkPlan | ChunkPlanDict


class FallbackNeuphonicVoiceDict(TypedDict, total=False):
    """A voice from Neuphonic, as a substitute."""

    cachingEnabled: bool
    provider: Required[Literal["neuphonic"]]
    voiceId: Required[str]
    model: NeuphonicVoiceModel
    language: Required[str]
    speed: float
    chunkPlan: ChunkPlan | ChunkPlanDict


class FallbackOpenAITranscriberDict(TypedDict, total=False):
    """Transcription by OpenAI, as a substitute."""

    provider: Required[Literal["openai"]]
    model: Required[OpenAITranscriberModel]
    language: OpenAISpeechLanguage


class FallbackOpenAIVoiceDict(TypedDict, total=False):
    """A voice from OpenAI, as a substitute."""

    cachingEnabled: bool
    provider: Required[Literal["openai"]]
    voiceId: Required[OpenAIVoiceId]
    model: OpenAIVoiceModel
    instructions: str
    speed: float
    chunkPlan: ChunkPlan | ChunkPlanDict


class FallbackPlanDict(TypedDict, total=False):
    """Voices to use when the first one fails."""

    voices: Required[Sequence[FallbackVoice | FallbackVoiceDict]]


class FallbackPlayHTVoiceDict(TypedDict, total=False):
    """A voice from PlayHT, as a substitute."""

    cachingEnabled: bool
    provider: Required[Literal["playht"]]
    voiceId: Required[PlayHTVoiceId]
    speed: float
    temperature: float
    emotion: PlayHTEmotion
    voiceGuidance: float
    styleGuidance: float
    textGuidance: float
    model: PlayHTVoiceModel
    language: PlayHTLanguage
    chunkPlan: ChunkPlan | ChunkPlanDict


class FallbackRimeAIVoiceDict(TypedDict, total=False):
    """A voice from Rime, as a substitute."""

    cachingEnabled: bool
    provider: Required[Literal["rime-ai"]]
    voiceId: Required[RimeAIVoiceId]
    model: RimeAIVoiceModel
    speed: float
    pauseBetweenBrackets: bool
    phonemizeBetweenBrackets: bool
    reduceLatency: bool
    inlineSpeedAlpha: str
    language: RimeAIVoiceLanguage
    chunkPlan: ChunkPlan | ChunkPlanDict


class FallbackSesameVoiceDict(TypedDict, total=False):
    """A voice from Sesame, as a substitute."""

    cachingEnabled: bool
    provider: Required[Literal["sesame"]]
    voiceId: Required[str]
    model: Required[Literal["csm-1b"]]
    chunkPlan: ChunkPlan | ChunkPlanDict


class FallbackSmallestAIVoiceDict(TypedDict, total=False):
    """A voice from Smallest AI, as a substitute."""

    cachingEnabled: bool
    provider: Required[Literal["smallest-ai"]]
    voiceId: Required[SmallestAIVoiceId]
    model: Literal["lightning"]
    speed: float
    chunkPlan: ChunkPlan | ChunkPlanDict


class FallbackSonioxTranscriberDict(TypedDict, total=False):
    """Transcription by Soniox, as a substitute."""

    provider: Required[Literal["soniox"]]
    model: Literal["stt-rt-v4"]
    language: IsoLanguage
    languages: Sequence[IsoLanguage]
    languageHintsStrict: bool
    maxEndpointDelayMs: float
    customVocabulary: Sequence[str]
    contextGeneral: Sequence[SonioxContextGeneralItem | SonioxContextGeneralItemDict]


class FallbackSpeechmaticsTranscriberDict(TypedDict, total=False):
    """Transcription by Speechmatics, as a substitute."""

    provider: Required[Literal["speechmatics"]]
    model: Literal["default"]
    language: SpeechmaticsLanguage
    operatingPoint: SpeechmaticsTranscriberOperatingPoint
    region: SpeechmaticsTranscriberRegion
    enableDiarization: bool
    maxDelay: float
    customVocabulary: Required[
        Sequence[SpeechmaticsCustomVocabularyItem | SpeechmaticsCustomVocabularyItemDict]
    ]
    numeralStyle: SpeechmaticsTranscriberNumeralStyle
    endOfTurnSensitivity: float
    removeDisfluencies: bool
    minimumSpeechDuration: float


class FallbackTalkscriberTranscriberDict(TypedDict, total=False):
    """Transcription by Talkscriber, as a substitute."""

    provider: Required[Literal["talkscriber"]]
    model: Literal["whisper"]
    language: TalkscriberLanguage


class FallbackTavusVoiceDict(TypedDict, total=False):
    """A talking video replica from Tavus, as a substitute."""

    cachingEnabled: bool
    provider: Required[Literal["tavus"]]
    voiceId: Required[Literal["r52da2535a"] | str]
    personaId: str
    callbackUrl: str
    conversationName: str
    conversationalContext: str
    customGreeting: str
    properties: TavusConversationProperties | TavusConversationPropertiesDict
    chunkPlan: ChunkPlan | ChunkPlanDict


FallbackTranscriberDict: TypeAlias = (
    "FallbackAssemblyAITranscriberDict | FallbackAzureSpeechTranscriberDict | FallbackCustomTranscriberDict | FallbackDeepgramTranscriberDict | FallbackElevenLabsTranscriberDict | FallbackGladiaTranscriberDict | FallbackGoogleTranscriberDict | FallbackTalkscriberTranscriberDict | FallbackSpeechmaticsTranscriberDict | FallbackOpenAITranscriberDict | FallbackCartesiaTranscriberDict | FallbackSonioxTranscriberDict | FallbackXaiTranscriberDict"
)


class FallbackTranscriberPlanDict(TypedDict, total=False):
    """Transcribers to use when the first one fails."""

    transcribers: Sequence[FallbackTranscriber | FallbackTranscriberDict]


class FallbackVapiVoiceDict(TypedDict, total=False):
    """A voice from Vapi, as a substitute."""

    cachingEnabled: bool
    provider: Required[Literal["vapi"]]
    voiceId: Required[VapiVoiceId]
    speed: float
    pronunciationDictionary: Sequence[
        VapiPronunciationDictionaryLocator | VapiPronunciationDictionaryLocatorDict
    ]
    chunkPlan: ChunkPlan | ChunkPlanDict


FallbackVoiceDict: TypeAlias = (
    "FallbackAzureVoiceDict | FallbackCartesiaVoiceDict | FallbackHumeVoiceDict | FallbackCustomVoiceDict | FallbackDeepgramVoiceDict | FallbackElevenLabsVoiceDict | FallbackVapiVoiceDict | FallbackLMNTVoiceDict | FallbackOpenAIVoiceDict | FallbackPlayHTVoiceDict | FallbackWellSaidVoiceDict | FallbackRimeAIVoiceDict | FallbackSmallestAIVoiceDict | FallbackTavusVoiceDict | FallbackNeuphonicVoiceDict | FallbackSesameVoiceDict | FallbackInworldVoiceDict | FallbackXaiVoiceDict"
)


class FallbackWellSaidVoiceDict(TypedDict, total=False):
    """A voice from WellSaid, as a substitute."""

    cachingEnabled: bool
    provider: Required[Literal["wellsaid"]]
    voiceId: Required[str]
    model: WellSaidVoiceModel
    enableSsml: bool
    libraryIds: Sequence[str]
    chunkPlan: ChunkPlan | ChunkPlanDict


class FallbackXaiTranscriberDict(TypedDict, total=False):
    """Transcription by xAI, as a substitute."""

    provider: Required[Literal["xai"]]
    model: Literal["default"]
    language: XaiSpeechLanguage


class FallbackXaiVoiceDict(TypedDict, total=False):
    """A voice from xAI, as a substitute."""

    cachingEnabled: bool
    provider: Required[Literal["xai"]]
    voiceId: Required[XaiVoiceId]
    language: XaiVoiceLanguage
    chunkPlan: ChunkPlan | ChunkPlanDict


class FormatPlanDict(TypedDict, total=False):
    """How to write out numbers and the like before they are spoken."""

    enabled: bool
    numberToDigitsCutoff: float
    replacements: Sequence[Replacement | ReplacementDict]
    formattersEnabled: Sequence[FormatPlanFormattersEnabled]


class FourierDenoisingPlanDict(TypedDict, total=False):
    """Filter for noise that works by frequency. Experimental."""

    enabled: bool
    mediaDetectionEnabled: bool
    staticThreshold: float
    baselineOffsetDb: float
    windowSizeMs: float
    baselinePercentile: float


class GeminiMultimodalLivePrebuiltVoiceConfigDict(TypedDict, total=False):
    """One of Google's own voices."""

    voiceName: Required[Literal["Puck", "Charon", "Kore", "Fenrir", "Aoede"]]


class GeminiMultimodalLiveSpeechConfigDict(TypedDict, total=False):
    """Voice of Gemini's live API."""

    voiceConfig: Required[GeminiMultimodalLiveVoiceConfig | GeminiMultimodalLiveVoiceConfigDict]


class GeminiMultimodalLiveVoiceConfigDict(TypedDict, total=False):
    """Voice of Gemini's live API."""

    prebuiltVoiceConfig: Required[
        GeminiMultimodalLivePrebuiltVoiceConfig | GeminiMultimodalLivePrebuiltVoiceConfigDict
    ]


class GladiaCustomVocabularyConfigDTODict(TypedDict, total=False):
    """Words for Gladia to listen for."""

    vocabulary: Required[Sequence[str | GladiaVocabularyItemDTO | GladiaVocabularyItemDTODict]]
    defaultIntensity: float


class GladiaTranscriberDict(TypedDict, total=False):
    """Transcription by Gladia."""

    provider: Required[Literal["gladia"]]
    model: GladiaTranscriberModel
    languageBehaviour: GladiaTranscriberLanguageBehaviour
    language: GladiaLanguage
    languages: Sequence[GladiaLanguage]
    transcriptionHint: str
    prosody: bool
    audioEnhancer: bool
    confidenceThreshold: float
    endpointing: float
    speechThreshold: float
    customVocabularyEnabled: bool
    customVocabularyConfig: GladiaCustomVocabularyConfigDTO | GladiaCustomVocabularyConfigDTODict
    region: GladiaTranscriberRegion
    receivePartialTranscripts: bool
    fallbackPlan: FallbackTranscriberPlan | FallbackTranscriberPlanDict


class GladiaVocabularyItemDTODict(TypedDict, total=False):
    """A word for Gladia to listen for."""

    value: Required[str]
    pronunciations: Sequence[str]
    intensity: float
    language: str


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
    maxTokens: float
    emotionRecognitionEnabled: bool
    numFastTurns: float


class GoogleRealtimeConfigDict(TypedDict, total=False):
    """Settings for Gemini's live API."""

    topP: float
    topK: float
    presencePenalty: float
    frequencyPenalty: float
    speechConfig: GeminiMultimodalLiveSpeechConfig | GeminiMultimodalLiveSpeechConfigDict


class GoogleTranscriberDict(TypedDict, total=False):
    """Transcription by a Gemini model."""

    provider: Required[Literal["google"]]
    model: GoogleModelName
    language: GoogleSpeechLanguage
    fallbackPlan: FallbackTranscriberPlan | FallbackTranscriberPlanDict


class GroqModelDict(TypedDict, total=False):
    """A model at Groq."""

    messages: Sequence[OpenAIMessage | OpenAIMessageDict]
    tools: Sequence[InlineTool | InlineToolDict]
    toolIds: Sequence[str]
    knowledgeBase: CreateCustomKnowledgeBaseDTO | CreateCustomKnowledgeBaseDTODict
    model: Required[GroqModelName]
    provider: Required[Literal["groq"]]
    temperature: float
    maxTokens: float
    emotionRecognitionEnabled: bool
    numFastTurns: float


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


class HandoffDestinationDynamicDict(TypedDict, total=False):
    """Hand-off to whomever your server names when the time comes."""

    type: Required[Literal["dynamic"]]
    server: Server | ServerDict
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


HookActionDict: TypeAlias = "ToolCallHookActionDict | MessageAddHookActionDict"


class HumeVoiceDict(TypedDict, total=False):
    """A voice from Hume."""

    cachingEnabled: bool
    provider: Required[Literal["hume"]]
    model: HumeVoiceModel
    voiceId: Required[str]
    isCustomHumeVoice: bool
    chunkPlan: ChunkPlan | ChunkPlanDict
    description: str
    fallbackPlan: FallbackPlan | FallbackPlanDict


class ImportTwilioPhoneNumberDTODict(TypedDict, total=False):
    """A number that you have at Twilio, given in full for one call or session."""

    fallbackDestination: PhoneDestination | PhoneDestinationDict
    hooks: Sequence[PhoneNumberHook | PhoneNumberHookDict]
    smsEnabled: bool
    twilioPhoneNumber: Required[str]
    twilioAccountSid: Required[str]
    twilioAuthToken: str
    twilioApiKey: str
    twilioApiSecret: str
    name: str
    assistantId: str
    workflowId: str
    squadId: str
    server: Server | ServerDict


class InflectionAIModelDict(TypedDict, total=False):
    """A model from Inflection AI."""

    messages: Sequence[OpenAIMessage | OpenAIMessageDict]
    tools: Sequence[InlineTool | InlineToolDict]
    toolIds: Sequence[str]
    knowledgeBase: CreateCustomKnowledgeBaseDTO | CreateCustomKnowledgeBaseDTODict
    model: Required[Literal["inflection_3_pi"]]
    provider: Required[Literal["inflection-ai"]]
    temperature: float
    maxTokens: float
    emotionRecognitionEnabled: bool
    numFastTurns: float


InlineToolDict: TypeAlias = (
    "CreateApiRequestToolDTODict | CreateBashToolDTODict | CreateCodeToolDTODict | CreateComputerToolDTODict | CreateDtmfToolDTODict | CreateEndCallToolDTODict | CreateFunctionToolDTODict | CreateGoHighLevelCalendarAvailabilityToolDTODict | CreateGoHighLevelCalendarEventCreateToolDTODict | CreateGoHighLevelContactCreateToolDTODict | CreateGoHighLevelContactGetToolDTODict | CreateGoogleCalendarCheckAvailabilityToolDTODict | CreateGoogleCalendarCreateEventToolDTODict | CreateGoogleSheetsRowAppendToolDTODict | CreateHandoffToolDTODict | CreateMcpToolDTODict | CreateQueryToolDTODict | CreateSlackSendMessageToolDTODict | CreateSmsToolDTODict | CreateTextEditorToolDTODict | CreateTransferCallToolDTODict | CreateSipRequestToolDTODict | CreateVoicemailToolDTODict"
)


class InworldVoiceDict(TypedDict, total=False):
    """A voice from Inworld."""

    cachingEnabled: bool
    provider: Required[Literal["inworld"]]
    voiceId: Required[InworldVoiceId]
    model: Literal["inworld-tts-1"]
    languageCode: InworldLanguage
    temperature: float
    speakingRate: float
    chunkPlan: ChunkPlan | ChunkPlanDict
    fallbackPlan: FallbackPlan | FallbackPlanDict


class JsonSchemaDict(TypedDict, total=False):
    """The part of JSON Schema that Vapi and the model providers understand."""

    type: Required[Literal["string", "number", "integer", "boolean", "array", "object"]]
    items: JsonSchema | JsonSchemaDict
    properties: Mapping[str, JsonSchema | JsonSchemaDict]
    description: str
    pattern: str
    format: JsonSchemaFormat
    required: Sequence[str]
    enum: Sequence[str]
    title: str


class KeypadInputPlanDict(TypedDict, total=False):
    """How to treat keys that the customer presses."""

    enabled: bool
    timeoutSeconds: float
    delimiters: Literal["#", "*", ""]


class KnowledgeBaseDict(TypedDict, total=False):
    """Files that a query tool searches."""

    name: Required[str]
    provider: Required[Literal["google"]]
    model: GoogleModelName
    description: Required[str]
    fileIds: Required[Sequence[str]]


class LMNTVoiceDict(TypedDict, total=False):
    """A voice from LMNT."""

    cachingEnabled: bool
    provider: Required[Literal["lmnt"]]
    voiceId: Required[LMNTVoiceId]
    speed: float
    language: LMNTLanguage
    chunkPlan: ChunkPlan | ChunkPlanDict
    fallbackPlan: FallbackPlan | FallbackPlanDict


class LangfuseObservabilityPlanDict(TypedDict, total=False):
    """Traces of the model's work in Langfuse."""

    provider: Required[Literal["langfuse"]]
    promptName: str
    promptVersion: float
    traceName: str
    tags: Required[Sequence[str]]
    metadata: Mapping[str, Any]


class LivekitSmartEndpointingPlanDict(TypedDict, total=False):
    """LiveKit's model judges whether the customer has finished. English only."""

    provider: Required[SmartEndpointingPlanProvider]
    waitFunction: str


class McpToolMessagesDict(TypedDict, total=False):
    """What the assistant says for one tool of an MCP server."""

    name: Required[str]
    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]


class McpToolMetadataDict(TypedDict, total=False):
    """How to talk to an MCP server."""

    protocol: Literal["sse", "shttp"]


class MessageAddHookActionDict(TypedDict, total=False):
    """Adds a message to the conversation."""

    type: Required[Literal["message.add"]]
    message: Required[OpenAIMessage | OpenAIMessageDict]
    triggerResponseEnabled: bool


class MinimaxLLMModelDict(TypedDict, total=False):
    """A model from MiniMax."""

    messages: Sequence[OpenAIMessage | OpenAIMessageDict]
    tools: Sequence[InlineTool | InlineToolDict]
    toolIds: Sequence[str]
    knowledgeBase: CreateCustomKnowledgeBaseDTO | CreateCustomKnowledgeBaseDTODict
    provider: Required[Literal["minimax"]]
    model: Required[Literal["MiniMax-M2.7"]]
    temperature: float
    maxTokens: float
    emotionRecognitionEnabled: bool
    numFastTurns: float


class MinimaxVoiceDict(TypedDict, total=False):
    """A voice from MiniMax."""

    cachingEnabled: bool
    provider: Required[Literal["minimax"]]
    voiceId: Required[str]
    model: Literal["speech-02-hd", "speech-02-turbo", "speech-2.5-turbo-preview"]
    emotion: str
    subtitleType: Literal["word", "sentence"]
    pitch: float
    speed: float
    volume: float
    region: Literal["worldwide", "china"]
    languageBoost: MinimaxVoiceLanguageBoost
    textNormalizationEnabled: bool
    chunkPlan: ChunkPlan | ChunkPlanDict
    fallbackPlan: FallbackPlan | FallbackPlanDict


class ModelCostDict(TypedDict, total=False):
    """Cost of the language model. A squad has one entry per assistant."""

    type: Required[Literal["model"]]
    model: Required[Mapping[str, Any]]
    promptTokens: Required[float]
    completionTokens: Required[float]
    cachedPromptTokens: float
    cost: Required[float]


class MonitorPlanDict(TypedDict, total=False):
    """Ways to follow and steer a call while it runs."""

    listenEnabled: bool
    listenAuthenticationEnabled: bool
    controlEnabled: bool
    controlAuthenticationEnabled: bool
    monitorIds: Sequence[str]


class MonoDict(TypedDict, total=False):
    """Addresses of recordings on one channel."""

    combinedUrl: str
    assistantUrl: str
    customerUrl: str


class NeuphonicVoiceDict(TypedDict, total=False):
    """A voice from Neuphonic."""

    cachingEnabled: bool
    provider: Required[Literal["neuphonic"]]
    voiceId: Required[str]
    model: NeuphonicVoiceModel
    language: Required[str]
    speed: float
    chunkPlan: ChunkPlan | ChunkPlanDict
    fallbackPlan: FallbackPlan | FallbackPlanDict


class NodeArtifactDict(TypedDict, total=False):
    """A workflow node's part in a call."""

    messages: Sequence[CallMessage | CallMessageDict]
    nodeName: str
    variableValues: Mapping[str, Any]


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


class OpenAIMessageDict(TypedDict, total=False):
    """A message in the form that OpenAI's chat API uses."""

    content: Required[str | None]
    role: Required[Literal["assistant", "function", "user", "system", "tool"]]


class OpenAIModelDict(TypedDict, total=False):
    """An OpenAI model."""

    messages: Sequence[OpenAIMessage | OpenAIMessageDict]
    tools: Sequence[InlineTool | InlineToolDict]
    toolIds: Sequence[str]
    knowledgeBase: CreateCustomKnowledgeBaseDTO | CreateCustomKnowledgeBaseDTODict
    provider: Required[Literal["openai"]]
    model: Required[OpenAIModelName]
    fallbackModels: Sequence[OpenAIModelName]
    toolStrictCompatibilityMode: Literal[
        "strip-parameters-with-unsupported-validation", "strip-unsupported-validation"
    ]
    promptCacheRetention: Literal["in_memory", "24h"]
    promptCacheKey: str
    temperature: float
    maxTokens: float
    emotionRecognitionEnabled: bool
    numFastTurns: float


class OpenAITranscriberDict(TypedDict, total=False):
    """Transcription by OpenAI."""

    provider: Required[Literal["openai"]]
    model: Required[OpenAITranscriberModel]
    language: OpenAISpeechLanguage
    fallbackPlan: FallbackTranscriberPlan | FallbackTranscriberPlanDict


class OpenAIVoiceDict(TypedDict, total=False):
    """A voice from OpenAI."""

    cachingEnabled: bool
    provider: Required[Literal["openai"]]
    voiceId: Required[OpenAIVoiceId]
    model: OpenAIVoiceModel
    instructions: str
    speed: float
    chunkPlan: ChunkPlan | ChunkPlanDict
    fallbackPlan: FallbackPlan | FallbackPlanDict


class OpenRouterModelDict(TypedDict, total=False):
    """A model reached through OpenRouter."""

    messages: Sequence[OpenAIMessage | OpenAIMessageDict]
    tools: Sequence[InlineTool | InlineToolDict]
    toolIds: Sequence[str]
    knowledgeBase: CreateCustomKnowledgeBaseDTO | CreateCustomKnowledgeBaseDTODict
    provider: Required[Literal["openrouter"]]
    model: Required[str]
    temperature: float
    maxTokens: float
    emotionRecognitionEnabled: bool
    numFastTurns: float


class PaginationMetaDict(TypedDict, total=False):
    """Where a page stands within the whole list."""

    itemsPerPage: Required[int]
    totalItems: Required[int]
    currentPage: Required[int]
    totalPages: int
    hasNextPage: bool
    sortOrder: SortOrder
    itemsBeyondRetention: bool
    createdAtLe: datetime | str
    createdAtGe: datetime | str


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
    numUserInterrupted: float
    numAssistantInterrupted: float


class PerplexityAIModelDict(TypedDict, total=False):
    """A model from Perplexity."""

    messages: Sequence[OpenAIMessage | OpenAIMessageDict]
    tools: Sequence[InlineTool | InlineToolDict]
    toolIds: Sequence[str]
    knowledgeBase: CreateCustomKnowledgeBaseDTO | CreateCustomKnowledgeBaseDTODict
    provider: Required[Literal["perplexity-ai"]]
    model: Required[str]
    temperature: float
    maxTokens: float
    emotionRecognitionEnabled: bool
    numFastTurns: float


PhoneDestinationDict: TypeAlias = "TransferDestinationNumberDict | TransferDestinationSipDict"


class PhoneNumberCallEndingHookFilterDict(TypedDict, total=False):
    """A condition on why the call ends."""

    type: Required[Literal["oneOf"]]
    key: Required[Literal["call.endedReason"]]
    oneOf: Required[
        Sequence[
            Literal[
                "assistant-request-failed",
                "assistant-request-returned-error",
                "assistant-request-returned-unspeakable-error",
                "assistant-request-returned-invalid-assistant",
                "assistant-request-returned-no-assistant",
                "assistant-request-returned-forwarding-phone-number",
            ]
        ]
    ]


class PhoneNumberCallRingingHookFilterDict(TypedDict, total=False):
    """A condition on the caller's number."""

    type: Required[Literal["startsWith"]]
    key: Required[Literal["number"]]
    startsWith: Required[Sequence[str]]


PhoneNumberHookDict: TypeAlias = "PhoneNumberHookCallRingingDict | PhoneNumberHookCallEndingDict"


PhoneNumberHookActionDict: TypeAlias = "TransferPhoneNumberHookActionDict | SayPhoneNumberHookActionDict"


class PhoneNumberHookCallEndingDict(TypedDict, total=False):
    """What to do when no assistant could be found for the call."""

    on: Required[Literal["call.ending"]]
    filters: Sequence[PhoneNumberCallEndingHookFilter | PhoneNumberCallEndingHookFilterDict]
    do: PhoneNumberHookAction | PhoneNumberHookActionDict


class PhoneNumberHookCallRingingDict(TypedDict, total=False):
    """What to do when a call comes in, before it is answered."""

    on: Required[Literal["call.ringing"]]
    filters: Sequence[PhoneNumberCallRingingHookFilter | PhoneNumberCallRingingHookFilterDict]
    do: Required[Sequence[PhoneNumberHookAction | PhoneNumberHookActionDict]]


class PlayHTVoiceDict(TypedDict, total=False):
    """A voice from PlayHT."""

    cachingEnabled: bool
    provider: Required[Literal["playht"]]
    voiceId: Required[PlayHTVoiceId]
    speed: float
    temperature: float
    emotion: PlayHTEmotion
    voiceGuidance: float
    styleGuidance: float
    textGuidance: float
    model: PlayHTVoiceModel
    language: PlayHTLanguage
    chunkPlan: ChunkPlan | ChunkPlanDict
    fallbackPlan: FallbackPlan | FallbackPlanDict


class RecordingDict(TypedDict, total=False):
    """Addresses of a call's recordings."""

    stereoUrl: str
    videoUrl: str
    videoRecordingStartDelaySeconds: float
    mono: Mono | MonoDict


RecordingConsentPlanDict: TypeAlias = "RecordingConsentPlanStayOnLineDict | RecordingConsentPlanVerbalDict"


class RecordingConsentPlanStayOnLineDict(TypedDict, total=False):
    """The customer consents to the recording by staying on the line."""

    message: Required[str]
    voice: Voice | VoiceDict
    firstMessageMode: RecordingConsentPlanFirstMessageMode
    type: Required[Literal["stay-on-line"]]
    waitSeconds: float


class RecordingConsentPlanVerbalDict(TypedDict, total=False):
    """The customer is asked for consent to the recording and answers."""

    message: Required[str]
    voice: Voice | VoiceDict
    firstMessageMode: RecordingConsentPlanFirstMessageMode
    type: Required[Literal["verbal"]]
    declineTool: Mapping[str, Any]
    declineToolId: str


class RegexOptionDict(TypedDict, total=False):
    """A flag of a regular expression."""

    type: Required[Literal["ignore-case", "whole-word", "multi-line"]]
    enabled: Required[bool]


class RegexReplacementDict(TypedDict, total=False):
    """Replaces what a regular expression matches."""

    type: Required[Literal["regex"]]
    regex: Required[str]
    options: Sequence[RegexOption | RegexOptionDict]
    value: Required[str]


ReplacementDict: TypeAlias = "ExactReplacementDict | RegexReplacementDict"


class RimeAIVoiceDict(TypedDict, total=False):
    """A voice from Rime."""

    cachingEnabled: bool
    provider: Required[Literal["rime-ai"]]
    voiceId: Required[RimeAIVoiceId]
    model: RimeAIVoiceModel
    speed: float
    pauseBetweenBrackets: bool
    phonemizeBetweenBrackets: bool
    reduceLatency: bool
    inlineSpeedAlpha: str
    language: RimeAIVoiceLanguage
    chunkPlan: ChunkPlan | ChunkPlanDict
    fallbackPlan: FallbackPlan | FallbackPlanDict


class SayHookActionDict(TypedDict, total=False):
    """Lets the assistant speak, either given words (`exact`) or words that the model finds (`prompt`)."""

    type: Required[Literal["say"]]
    prompt: TextOrMessages | TextOrMessagesDict
    exact: Mapping[str, Any]


class SayPhoneNumberHookActionDict(TypedDict, total=False):
    """Says something to the caller."""

    type: Required[Literal["say"]]
    exact: Required[str]


class SchedulePlanDict(TypedDict, total=False):
    """When to place a call."""

    earliestAt: Required[datetime | str]
    latestAt: datetime | str


class ScorecardMetricDict(TypedDict, total=False):
    """An extracted value, and the points it brings."""

    structuredOutputId: Required[str]
    conditions: Required[Sequence[Mapping[str, Any]]]


SecurityFilterBaseDict: TypeAlias = "Mapping[str, Any]"


class SecurityFilterPlanDict(TypedDict, total=False):
    """Filter for attacks hidden in what the customer says."""

    enabled: bool
    filters: Sequence[SecurityFilterBase | SecurityFilterBaseDict]
    mode: Literal["sanitize", "reject", "replace"]
    replacementText: str


class ServerDict(TypedDict, total=False):
    """Your own endpoint, and how Vapi calls it."""

    timeoutSeconds: float
    credentialId: str
    staticIpAddressesEnabled: bool
    encryptedPaths: Sequence[str]
    url: str
    headers: Mapping[str, Any]
    backoffPlan: BackoffPlan | BackoffPlanDict


class SesameVoiceDict(TypedDict, total=False):
    """A voice from Sesame."""

    cachingEnabled: bool
    provider: Required[Literal["sesame"]]
    voiceId: Required[str]
    model: Required[Literal["csm-1b"]]
    chunkPlan: ChunkPlan | ChunkPlanDict
    fallbackPlan: FallbackPlan | FallbackPlanDict


class SessionCreatedHookDict(TypedDict, total=False):
    """What to do when a session has been opened."""

    on: Required[Literal["session.created"]]
    do: Required[Sequence[ToolCallHookAction | ToolCallHookActionDict]]
    name: str


class SmallestAIVoiceDict(TypedDict, total=False):
    """A voice from Smallest AI."""

    cachingEnabled: bool
    provider: Required[Literal["smallest-ai"]]
    voiceId: Required[SmallestAIVoiceId]
    model: Literal["lightning"]
    speed: float
    chunkPlan: ChunkPlan | ChunkPlanDict
    fallbackPlan: FallbackPlan | FallbackPlanDict


class SmartDenoisingPlanDict(TypedDict, total=False):
    """Filter for noise, made by Krisp."""

    enabled: bool


SmartEndpointingPlanDict: TypeAlias = (
    "VapiSmartEndpointingPlanDict | LivekitSmartEndpointingPlanDict | CustomEndpointingModelSmartEndpointingPlanDict"
)


class SonioxContextGeneralItemDict(TypedDict, total=False):
    """Something about the conversation."""

    key: Required[str]
    value: Required[str]


class SonioxTranscriberDict(TypedDict, total=False):
    """Transcription by Soniox."""

    provider: Required[Literal["soniox"]]
    model: Literal["stt-rt-v4"]
    language: IsoLanguage
    languages: Sequence[IsoLanguage]
    languageHintsStrict: bool
    maxEndpointDelayMs: float
    customVocabulary: Sequence[str]
    contextGeneral: Sequence[SonioxContextGeneralItem | SonioxContextGeneralItemDict]
    fallbackPlan: FallbackTranscriberPlan | FallbackTranscriberPlanDict


class SpeechmaticsCustomVocabularyItemDict(TypedDict, total=False):
    """A word for Speechmatics to listen for."""

    content: Required[str]
    soundsLike: Sequence[str]


class SpeechmaticsTranscriberDict(TypedDict, total=False):
    """Transcription by Speechmatics."""

    provider: Required[Literal["speechmatics"]]
    model: Literal["default"]
    language: SpeechmaticsLanguage
    operatingPoint: SpeechmaticsTranscriberOperatingPoint
    region: SpeechmaticsTranscriberRegion
    enableDiarization: bool
    maxDelay: float
    customVocabulary: Required[
        Sequence[SpeechmaticsCustomVocabularyItem | SpeechmaticsCustomVocabularyItemDict]
    ]
    numeralStyle: SpeechmaticsTranscriberNumeralStyle
    endOfTurnSensitivity: float
    removeDisfluencies: bool
    minimumSpeechDuration: float
    fallbackPlan: FallbackTranscriberPlan | FallbackTranscriberPlanDict


SpokenMessageDict: TypeAlias = "str | CustomMessageDict"


class SquadMemberDTODict(TypedDict, total=False):
    """An assistant's place in a squad. Name a stored assistant or give one in full."""

    assistantDestinations: Sequence[DestinationAssistant | DestinationAssistantDict]
    assistantId: str | None
    assistant: CreateAssistantDTO | CreateAssistantDTODict
    assistantOverrides: AssistantOverrides | AssistantOverridesDict


class StartSpeakingPlanDict(TypedDict, total=False):
    """When the assistant starts to speak."""

    waitSeconds: float
    smartEndpointingEnabled: bool | Literal["livekit"]
    smartEndpointingPlan: SmartEndpointingPlan | SmartEndpointingPlanDict
    customEndpointingRules: Sequence[CustomEndpointingRule | CustomEndpointingRuleDict]
    transcriptionEndpointingPlan: TranscriptionEndpointingPlan | TranscriptionEndpointingPlanDict


class StopSpeakingPlanDict(TypedDict, total=False):
    """When the assistant stops because the customer speaks."""

    numWords: float
    voiceSeconds: float
    backoffSeconds: float
    acknowledgementPhrases: Sequence[str]
    interruptionPhrases: Sequence[str]


class StructuredDataMultiPlanDict(TypedDict, total=False):
    """One set of facts among several."""

    key: Required[str]
    plan: Required[StructuredDataPlan | StructuredDataPlanDict]


class StructuredDataPlanDict(TypedDict, total=False):
    """Facts to extract from a call."""

    messages: Sequence[Mapping[str, Any]]
    enabled: bool
    schema: JsonSchema | JsonSchemaDict
    timeoutSeconds: float


class SuccessEvaluationPlanDict(TypedDict, total=False):
    """How to judge whether a call succeeded."""

    rubric: SuccessEvaluationPlanRubric
    messages: Sequence[Mapping[str, Any]]
    enabled: bool
    timeoutSeconds: float


class SummaryPlanDict(TypedDict, total=False):
    """How to write a summary."""

    messages: Sequence[Mapping[str, Any]]
    enabled: bool
    timeoutSeconds: float


class SystemMessageDict(TypedDict, total=False):
    """Instructions to the model, as part of a call's history."""

    role: Required[str]
    message: Required[str]
    time: Required[float]
    secondsFromStart: Required[float]


class TalkscriberTranscriberDict(TypedDict, total=False):
    """Transcription by Talkscriber."""

    provider: Required[Literal["talkscriber"]]
    model: Literal["whisper"]
    language: TalkscriberLanguage
    fallbackPlan: FallbackTranscriberPlan | FallbackTranscriberPlanDict


class TavusConversationPropertiesDict(TypedDict, total=False):
    """Further settings of a conversation with a replica."""

    maxCallDuration: float
    participantLeftTimeout: float
    participantAbsentTimeout: float
    enableRecording: bool
    enableTranscription: bool
    applyGreenscreen: bool
    language: str
    recordingS3BucketName: str
    recordingS3BucketRegion: str
    awsAssumeRoleArn: str


class TavusVoiceDict(TypedDict, total=False):
    """A talking video replica from Tavus."""

    cachingEnabled: bool
    provider: Required[Literal["tavus"]]
    voiceId: Required[Literal["r52da2535a"] | str]
    chunkPlan: ChunkPlan | ChunkPlanDict
    personaId: str
    callbackUrl: str
    conversationName: str
    conversationalContext: str
    customGreeting: str
    properties: TavusConversationProperties | TavusConversationPropertiesDict
    fallbackPlan: FallbackPlan | FallbackPlanDict


class TextContentDict(TypedDict, total=False):
    """One language's version of a message."""

    type: Required[Literal["text"]]
    text: Required[str]
    language: Required[IsoLanguage]


TextOrMessagesDict: TypeAlias = "str | Sequence[ChatMessage | ChatMessageDict]"


class TogetherAIModelDict(TypedDict, total=False):
    """A model at Together AI."""

    messages: Sequence[OpenAIMessage | OpenAIMessageDict]
    tools: Sequence[InlineTool | InlineToolDict]
    toolIds: Sequence[str]
    knowledgeBase: CreateCustomKnowledgeBaseDTO | CreateCustomKnowledgeBaseDTODict
    provider: Required[Literal["together-ai"]]
    model: Required[str]
    temperature: float
    maxTokens: float
    emotionRecognitionEnabled: bool
    numFastTurns: float


class ToolCallDict(TypedDict, total=False):
    """A tool that the model asks for."""

    id: Required[str]
    type: Required[str]
    function: Required[ToolCallFunction | ToolCallFunctionDict]


class ToolCallFunctionDict(TypedDict, total=False):
    """A function with its arguments."""

    arguments: Required[str]
    name: Required[str]


class ToolCallHookActionDict(TypedDict, total=False):
    """Runs a tool, stored or given in full."""

    type: Required[Literal["tool"]]
    tool: InlineTool | InlineToolDict
    toolId: str


class ToolCallMessageDict(TypedDict, total=False):
    """The assistant's request to run tools."""

    role: Required[str]
    toolCalls: Required[Sequence[Mapping[str, Any]]]
    message: Required[str]
    time: Required[float]
    secondsFromStart: Required[float]


class ToolCallResultMessageDict(TypedDict, total=False):
    """What a tool returned."""

    role: Required[str]
    toolCallId: Required[str]
    name: Required[str]
    result: Required[str]
    time: Required[float]
    secondsFromStart: Required[float]
    metadata: Mapping[str, Any]
    warnings: Sequence[ToolCallResultMessageWarning | ToolCallResultMessageWarningDict]


class ToolCallResultMessageWarningDict(TypedDict, total=False):
    """A problem with a tool's result."""

    type: Required[Literal["oversized-tool-response"]]
    tokenCount: Required[float]
    threshold: Required[float]


class ToolMessageDict(TypedDict, total=False):
    """A tool's result, in OpenAI's form."""

    role: Required[Literal["tool"]]
    content: Required[str]
    tool_call_id: Required[str]
    name: str
    metadata: Mapping[str, Any]


class ToolMessageCompleteDict(TypedDict, total=False):
    """What the assistant says when a tool is done."""

    contents: Sequence[TextContent | TextContentDict]
    type: Required[Literal["request-complete"]]
    role: Literal["assistant", "system"]
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


TranscriberDict: TypeAlias = (
    "AssemblyAITranscriberDict | AzureSpeechTranscriberDict | CustomTranscriberDict | DeepgramTranscriberDict | ElevenLabsTranscriberDict | GladiaTranscriberDict | GoogleTranscriberDict | SpeechmaticsTranscriberDict | TalkscriberTranscriberDict | OpenAITranscriberDict | CartesiaTranscriberDict | SonioxTranscriberDict | XaiTranscriberDict"
)


class TranscriptPlanDict(TypedDict, total=False):
    """Whether to write a transcript and how to call the speakers in it."""

    enabled: bool
    assistantName: str
    userName: str


class TranscriptionEndpointingPlanDict(TypedDict, total=False):
    """Waiting times by how the transcript ends."""

    onPunctuationSeconds: float
    onNoPunctuationSeconds: float
    onNumberSeconds: float


TransferDestinationDict: TypeAlias = (
    "TransferDestinationAssistantDict | TransferDestinationNumberDict | TransferDestinationSipDict"
)


class TransferDestinationAssistantDict(TypedDict, total=False):
    """Transfer to another assistant of the squad."""

    message: SpokenMessage | SpokenMessageDict
    type: Required[Literal["assistant"]]
    transferMode: Literal[
        "rolling-history",
        "swap-system-message-in-history",
        "swap-system-message-in-history-and-remove-transfer-tool-messages",
        "delete-history",
    ]
    assistantName: Required[str]
    description: str


class TransferDestinationNumberDict(TypedDict, total=False):
    """Transfer to a phone number."""

    message: SpokenMessage | SpokenMessageDict
    type: Required[Literal["number"]]
    numberE164CheckEnabled: bool
    number: Required[str]
    extension: str
    callerId: str
    transferPlan: TransferPlan | TransferPlanDict
    description: str


class TransferDestinationSipDict(TypedDict, total=False):
    """Transfer to a SIP address."""

    message: SpokenMessage | SpokenMessageDict
    type: Required[Literal["sip"]]
    sipUri: Required[str]
    callerId: str
    transferPlan: TransferPlan | TransferPlanDict
    sipHeaders: Mapping[str, Any]
    description: str


class TransferFallbackPlanDict(TypedDict, total=False):
    """What to do when a transfer fails."""

    message: Required[SpokenMessage | SpokenMessageDict]
    endCallEnabled: bool


class TransferPhoneNumberHookActionDict(TypedDict, total=False):
    """Transfers the call to a phone number or SIP address."""

    type: Required[Literal["transfer"]]
    destination: PhoneDestination | PhoneDestinationDict


class TransferPlanDict(TypedDict, total=False):
    """How a transfer to a person is done."""

    mode: Required[TransferPlanMode]
    message: SpokenMessage | SpokenMessageDict
    timeout: float
    sipVerb: Literal["refer", "bye", "dial"]
    dialTimeout: float
    holdAudioUrl: str
    transferCompleteAudioUrl: str
    contextEngineeringPlan: TransferPlanContextEngineeringPlan | TransferPlanContextEngineeringPlanDict
    twiml: str
    summaryPlan: SummaryPlan | SummaryPlanDict
    sipHeadersInReferToEnabled: bool
    fallbackPlan: TransferFallbackPlan | TransferFallbackPlanDict


TransferPlanContextEngineeringPlanDict: TypeAlias = (
    "ContextEngineeringPlanLastNMessagesDict | ContextEngineeringPlanNoneDict | ContextEngineeringPlanAllDict"
)


class TransportConfigurationTwilioDict(TypedDict, total=False):
    """Settings for calls over Twilio."""

    provider: Required[Literal["twilio"]]
    timeout: float
    record: bool
    recordingChannels: Literal["mono", "dual"]


class TurnLatencyDict(TypedDict, total=False):
    """How long each component took in one turn."""

    modelLatency: float
    voiceLatency: float
    transcriberLatency: float
    endpointingLatency: float
    turnLatency: float


class UserMessageDict(TypedDict, total=False):
    """Something that the customer said."""

    role: Required[str]
    message: Required[str]
    time: Required[float]
    endTime: Required[float]
    secondsFromStart: Required[float]
    duration: float
    isFiltered: bool
    detectedThreats: Sequence[str]
    originalMessage: str
    metadata: Mapping[str, Any]
    speakerLabel: str


class VapiPronunciationDictionaryLocatorDict(TypedDict, total=False):
    """A pronunciation dictionary for a Vapi voice."""

    pronunciationDictId: Required[str]
    versionId: str


class VapiSmartEndpointingPlanDict(TypedDict, total=False):
    """Vapi's own model judges whether the customer has finished."""

    provider: Required[SmartEndpointingPlanProvider]


class VapiVoiceDict(TypedDict, total=False):
    """A voice from Vapi."""

    cachingEnabled: bool
    provider: Required[Literal["vapi"]]
    voiceId: Required[VapiVoiceId]
    speed: float
    pronunciationDictionary: Sequence[
        VapiPronunciationDictionaryLocator | VapiPronunciationDictionaryLocatorDict
    ]
    chunkPlan: ChunkPlan | ChunkPlanDict
    fallbackPlan: FallbackPlan | FallbackPlanDict


class VariableExtractionAliasDict(TypedDict, total=False):
    """A variable made from others."""

    key: Required[str]
    value: Required[str]


class VariableExtractionPlanDict(TypedDict, total=False):
    """Values to keep for placeholders later in the call and for the artifact."""

    schema: JsonSchema | JsonSchemaDict
    aliases: Sequence[VariableExtractionAlias | VariableExtractionAliasDict]


VoiceDict: TypeAlias = (
    "AzureVoiceDict | CartesiaVoiceDict | CustomVoiceDict | DeepgramVoiceDict | ElevenLabsVoiceDict | HumeVoiceDict | LMNTVoiceDict | NeuphonicVoiceDict | OpenAIVoiceDict | PlayHTVoiceDict | WellSaidVoiceDict | RimeAIVoiceDict | SmallestAIVoiceDict | TavusVoiceDict | VapiVoiceDict | SesameVoiceDict | InworldVoiceDict | MinimaxVoiceDict | XaiVoiceDict"
)


class WellSaidVoiceDict(TypedDict, total=False):
    """A voice from WellSaid."""

    cachingEnabled: bool
    provider: Required[Literal["wellsaid"]]
    voiceId: Required[str]
    model: WellSaidVoiceModel
    enableSsml: bool
    libraryIds: Sequence[str]
    chunkPlan: ChunkPlan | ChunkPlanDict
    fallbackPlan: FallbackPlan | FallbackPlanDict


class WorkflowAnthropicBedrockModelDict(TypedDict, total=False):
    """A Claude model, reached through Amazon Bedrock."""

    provider: Required[Literal["anthropic-bedrock"]]
    model: Required[EvalAnthropicModelName]
    thinking: AnthropicThinkingConfig | AnthropicThinkingConfigDict
    temperature: float
    maxTokens: float


class WorkflowAnthropicModelDict(TypedDict, total=False):
    """A Claude model, reached directly at Anthropic."""

    provider: Required[Literal["anthropic"]]
    model: Required[EvalAnthropicModelName]
    thinking: AnthropicThinkingConfig | AnthropicThinkingConfigDict
    temperature: float
    maxTokens: float


class WorkflowCustomModelDict(TypedDict, total=False):
    """Your own model behind an endpoint that speaks OpenAI's protocol."""

    provider: Required[Literal["custom-llm"]]
    metadataSendMode: CustomMetadataSendMode
    url: Required[str]
    headers: Mapping[str, Any]
    timeoutSeconds: float
    model: Required[str]
    temperature: float
    maxTokens: float


class WorkflowGoogleModelDict(TypedDict, total=False):
    """A Gemini model from Google."""

    provider: Required[Literal["google"]]
    model: Required[EvalGoogleModelName]
    temperature: float
    maxTokens: float


WorkflowModelDict: TypeAlias = (
    "WorkflowOpenAIModelDict | WorkflowAnthropicModelDict | WorkflowAnthropicBedrockModelDict | WorkflowGoogleModelDict | WorkflowCustomModelDict"
)


class WorkflowOpenAIModelDict(TypedDict, total=False):
    """An OpenAI model for extractions and workflows."""

    provider: Required[Literal["openai"]]
    model: Required[WorkflowOpenAIModelName]
    temperature: float
    maxTokens: float


class XaiModelDict(TypedDict, total=False):
    """A Grok model from xAI."""

    messages: Sequence[OpenAIMessage | OpenAIMessageDict]
    tools: Sequence[InlineTool | InlineToolDict]
    toolIds: Sequence[str]
    knowledgeBase: CreateCustomKnowledgeBaseDTO | CreateCustomKnowledgeBaseDTODict
    model: Required[XaiModelName]
    provider: Required[Literal["xai"]]
    temperature: float
    maxTokens: float
    emotionRecognitionEnabled: bool
    numFastTurns: float


class XaiTranscriberDict(TypedDict, total=False):
    """Transcription by xAI."""

    provider: Required[Literal["xai"]]
    model: Literal["default"]
    language: XaiSpeechLanguage
    fallbackPlan: FallbackTranscriberPlan | FallbackTranscriberPlanDict


class XaiVoiceDict(TypedDict, total=False):
    """A voice from xAI."""

    cachingEnabled: bool
    provider: Required[Literal["xai"]]
    voiceId: Required[XaiVoiceId]
    language: XaiVoiceLanguage
    chunkPlan: ChunkPlan | ChunkPlanDict
    fallbackPlan: FallbackPlan | FallbackPlanDict
