"""The types of the API: models, unions and enums. Each is loaded when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._core.reading import parse as parse
    from .analysis import AnalysisPlan as AnalysisPlan
    from .analysis import CreateScorecardDTO as CreateScorecardDTO
    from .analysis import ScorecardMetric as ScorecardMetric
    from .analysis import StructuredDataMultiPlan as StructuredDataMultiPlan
    from .analysis import StructuredDataPlan as StructuredDataPlan
    from .analysis import SuccessEvaluationPlan as SuccessEvaluationPlan
    from .analysis import SuccessEvaluationPlanRubric as SuccessEvaluationPlanRubric
    from .analysis import SummaryPlan as SummaryPlan
    from .analytics import AnalyticsColumn as AnalyticsColumn
    from .analytics import AnalyticsOperation as AnalyticsOperation
    from .analytics import AnalyticsQuery as AnalyticsQuery
    from .analytics import AnalyticsQueryDTO as AnalyticsQueryDTO
    from .analytics import AnalyticsQueryResult as AnalyticsQueryResult
    from .analytics import AnalyticsStep as AnalyticsStep
    from .analytics import TimeRange as TimeRange
    from .analytics import VariableValueGroupBy as VariableValueGroupBy
    from .calls import AIEdgeCondition as AIEdgeCondition
    from .calls import Analysis as Analysis
    from .calls import AnalysisCost as AnalysisCost
    from .calls import AnalysisCostBreakdown as AnalysisCostBreakdown
    from .calls import Artifact as Artifact
    from .calls import AssistantActivation as AssistantActivation
    from .calls import Call as Call
    from .calls import CallBatchError as CallBatchError
    from .calls import CallBatchResponse as CallBatchResponse
    from .calls import CallCostItem as CallCostItem
    from .calls import CallEndedReason as CallEndedReason
    from .calls import CallHookModelResponseTimeout as CallHookModelResponseTimeout
    from .calls import CallStatus as CallStatus
    from .calls import Compliance as Compliance
    from .calls import ConversationNode as ConversationNode
    from .calls import CostBreakdown as CostBreakdown
    from .calls import CreateCallDTO as CreateCallDTO
    from .calls import CreateCallResponse as CreateCallResponse
    from .calls import CreateWorkflowDTO as CreateWorkflowDTO
    from .calls import DeleteCallDTO as DeleteCallDTO
    from .calls import Edge as Edge
    from .calls import GlobalNodePlan as GlobalNodePlan
    from .calls import KnowledgeBaseCost as KnowledgeBaseCost
    from .calls import ModelCost as ModelCost
    from .calls import Monitor as Monitor
    from .calls import MonitorResult as MonitorResult
    from .calls import Mono as Mono
    from .calls import NodeArtifact as NodeArtifact
    from .calls import PerformanceMetrics as PerformanceMetrics
    from .calls import Recording as Recording
    from .calls import RecordingConsent as RecordingConsent
    from .calls import SchedulePlan as SchedulePlan
    from .calls import SubscriptionLimits as SubscriptionLimits
    from .calls import ToolNode as ToolNode
    from .calls import TranscriberCost as TranscriberCost
    from .calls import TransportCost as TransportCost
    from .calls import TurnLatency as TurnLatency
    from .calls import UpdateCallDTO as UpdateCallDTO
    from .calls import VapiCost as VapiCost
    from .calls import VoiceCost as VoiceCost
    from .calls import VoicemailDetectionCost as VoicemailDetectionCost
    from .calls import WorkflowHook as WorkflowHook
    from .calls import WorkflowNode as WorkflowNode
    from .calls import WorkflowOverrides as WorkflowOverrides
    from .campaigns import Campaign as Campaign
    from .campaigns import CampaignPaginatedResponse as CampaignPaginatedResponse
    from .campaigns import CampaignStatus as CampaignStatus
    from .campaigns import CreateCampaignDTO as CreateCampaignDTO
    from .campaigns import DialPlanEntry as DialPlanEntry
    from .campaigns import UpdateCampaignDTO as UpdateCampaignDTO
    from .chats import Chat as Chat
    from .chats import ChatCost as ChatCost
    from .chats import ChatCostItem as ChatCostItem
    from .chats import ChatPaginatedResponse as ChatPaginatedResponse
    from .chats import CreateChatDTO as CreateChatDTO
    from .chats import CreateChatResponse as CreateChatResponse
    from .chats import CreateChatStreamResponse as CreateChatStreamResponse
    from .chats import OpenAIResponse as OpenAIResponse
    from .chats import OpenAIResponsesRequest as OpenAIResponsesRequest
    from .chats import ResponseCompletedEvent as ResponseCompletedEvent
    from .chats import ResponseErrorEvent as ResponseErrorEvent
    from .chats import ResponseObject as ResponseObject
    from .chats import ResponseOutputMessage as ResponseOutputMessage
    from .chats import ResponseOutputText as ResponseOutputText
    from .chats import ResponseTextDeltaEvent as ResponseTextDeltaEvent
    from .chats import ResponseTextDoneEvent as ResponseTextDoneEvent
    from .chats import TwilioSMSChatTransport as TwilioSMSChatTransport
    from .compliance import ComplianceOverride as ComplianceOverride
    from .compliance import CompliancePlan as CompliancePlan
    from .compliance import RecordingConsentPlan as RecordingConsentPlan
    from .compliance import RecordingConsentPlanFirstMessageMode as RecordingConsentPlanFirstMessageMode
    from .compliance import RecordingConsentPlanStayOnLine as RecordingConsentPlanStayOnLine
    from .compliance import RecordingConsentPlanVerbal as RecordingConsentPlanVerbal
    from .compliance import SecurityFilterBase as SecurityFilterBase
    from .compliance import SecurityFilterPlan as SecurityFilterPlan
    from .conditions import Condition as Condition
    from .conditions import GroupCondition as GroupCondition
    from .conditions import LiquidCondition as LiquidCondition
    from .conditions import RegexCondition as RegexCondition
    from .conditions import RegexOption as RegexOption
    from .conditions import ToolCallCondition as ToolCallCondition
    from .credentials import AWSIAMCredentialsAuthenticationPlan as AWSIAMCredentialsAuthenticationPlan
    from .credentials import AWSStsAuthenticationPlan as AWSStsAuthenticationPlan
    from .credentials import AzureBlobStorageBucketPlan as AzureBlobStorageBucketPlan
    from .credentials import AzureOpenAIModelName as AzureOpenAIModelName
    from .credentials import AzureRegion as AzureRegion
    from .credentials import BearerAuthenticationPlan as BearerAuthenticationPlan
    from .credentials import BedrockAuthenticationPlan as BedrockAuthenticationPlan
    from .credentials import BucketPlan as BucketPlan
    from .credentials import CloudflareR2BucketPlan as CloudflareR2BucketPlan
    from .credentials import CreateAnthropicBedrockCredentialDTO as CreateAnthropicBedrockCredentialDTO
    from .credentials import CreateAnthropicCredentialDTO as CreateAnthropicCredentialDTO
    from .credentials import CreateAnyscaleCredentialDTO as CreateAnyscaleCredentialDTO
    from .credentials import CreateAssemblyAICredentialDTO as CreateAssemblyAICredentialDTO
    from .credentials import CreateAzureCredentialDTO as CreateAzureCredentialDTO
    from .credentials import CreateAzureOpenAICredentialDTO as CreateAzureOpenAICredentialDTO
    from .credentials import CreateByoSipTrunkCredentialDTO as CreateByoSipTrunkCredentialDTO
    from .credentials import CreateCartesiaCredentialDTO as CreateCartesiaCredentialDTO
    from .credentials import CreateCerebrasCredentialDTO as CreateCerebrasCredentialDTO
    from .credentials import CreateCloudflareCredentialDTO as CreateCloudflareCredentialDTO
    from .credentials import CreateCustomCredentialDTO as CreateCustomCredentialDTO
    from .credentials import CreateCustomLLMCredentialDTO as CreateCustomLLMCredentialDTO
    from .credentials import CreateDeepInfraCredentialDTO as CreateDeepInfraCredentialDTO
    from .credentials import CreateDeepSeekCredentialDTO as CreateDeepSeekCredentialDTO
    from .credentials import CreateDeepgramCredentialDTO as CreateDeepgramCredentialDTO
    from .credentials import CreateElevenLabsCredentialDTO as CreateElevenLabsCredentialDTO
    from .credentials import CreateEmailCredentialDTO as CreateEmailCredentialDTO
    from .credentials import CreateGcpCredentialDTO as CreateGcpCredentialDTO
    from .credentials import CreateGladiaCredentialDTO as CreateGladiaCredentialDTO
    from .credentials import CreateGoHighLevelCredentialDTO as CreateGoHighLevelCredentialDTO
    from .credentials import CreateGoHighLevelMCPCredentialDTO as CreateGoHighLevelMCPCredentialDTO
    from .credentials import (
        CreateGoogleCalendarOAuth2AuthorizationCredentialDTO as CreateGoogleCalendarOAuth2AuthorizationCredentialDTO,
    )
    from .credentials import (
        CreateGoogleCalendarOAuth2ClientCredentialDTO as CreateGoogleCalendarOAuth2ClientCredentialDTO,
    )
    from .credentials import CreateGoogleCredentialDTO as CreateGoogleCredentialDTO
    from .credentials import (
        CreateGoogleSheetsOAuth2AuthorizationCredentialDTO as CreateGoogleSheetsOAuth2AuthorizationCredentialDTO,
    )
    from .credentials import CreateGroqCredentialDTO as CreateGroqCredentialDTO
    from .credentials import CreateHumeCredentialDTO as CreateHumeCredentialDTO
    from .credentials import CreateInflectionAICredentialDTO as CreateInflectionAICredentialDTO
    from .credentials import CreateInworldCredentialDTO as CreateInworldCredentialDTO
    from .credentials import CreateLangfuseCredentialDTO as CreateLangfuseCredentialDTO
    from .credentials import CreateLmntCredentialDTO as CreateLmntCredentialDTO
    from .credentials import CreateMakeCredentialDTO as CreateMakeCredentialDTO
    from .credentials import CreateMinimaxCredentialDTO as CreateMinimaxCredentialDTO
    from .credentials import CreateMistralCredentialDTO as CreateMistralCredentialDTO
    from .credentials import CreateNeuphonicCredentialDTO as CreateNeuphonicCredentialDTO
    from .credentials import CreateOpenAICredentialDTO as CreateOpenAICredentialDTO
    from .credentials import CreateOpenRouterCredentialDTO as CreateOpenRouterCredentialDTO
    from .credentials import CreatePerplexityAICredentialDTO as CreatePerplexityAICredentialDTO
    from .credentials import CreatePlayHTCredentialDTO as CreatePlayHTCredentialDTO
    from .credentials import CreateRimeAICredentialDTO as CreateRimeAICredentialDTO
    from .credentials import CreateRunpodCredentialDTO as CreateRunpodCredentialDTO
    from .credentials import CreateS3CredentialDTO as CreateS3CredentialDTO
    from .credentials import (
        CreateSlackOAuth2AuthorizationCredentialDTO as CreateSlackOAuth2AuthorizationCredentialDTO,
    )
    from .credentials import CreateSlackWebhookCredentialDTO as CreateSlackWebhookCredentialDTO
    from .credentials import CreateSmallestAICredentialDTO as CreateSmallestAICredentialDTO
    from .credentials import CreateSonioxCredentialDTO as CreateSonioxCredentialDTO
    from .credentials import CreateSpeechmaticsCredentialDTO as CreateSpeechmaticsCredentialDTO
    from .credentials import CreateSupabaseCredentialDTO as CreateSupabaseCredentialDTO
    from .credentials import CreateTavusCredentialDTO as CreateTavusCredentialDTO
    from .credentials import CreateTogetherAICredentialDTO as CreateTogetherAICredentialDTO
    from .credentials import CreateTwilioCredentialDTO as CreateTwilioCredentialDTO
    from .credentials import CreateVonageCredentialDTO as CreateVonageCredentialDTO
    from .credentials import CreateWebhookCredentialDTO as CreateWebhookCredentialDTO
    from .credentials import CreateWellSaidCredentialDTO as CreateWellSaidCredentialDTO
    from .credentials import CreateXAiCredentialDTO as CreateXAiCredentialDTO
    from .credentials import Credential as Credential
    from .credentials import GcpKey as GcpKey
    from .credentials import HMACAuthenticationPlan as HMACAuthenticationPlan
    from .credentials import OAuth2AuthenticationPlan as OAuth2AuthenticationPlan
    from .credentials import Oauth2AuthenticationSession as Oauth2AuthenticationSession
    from .credentials import PublicKeyEncryptionPlan as PublicKeyEncryptionPlan
    from .credentials import SbcConfiguration as SbcConfiguration
    from .credentials import SipTrunkGateway as SipTrunkGateway
    from .credentials import SipTrunkOutboundAuthenticationPlan as SipTrunkOutboundAuthenticationPlan
    from .credentials import SipTrunkOutboundSipRegisterPlan as SipTrunkOutboundSipRegisterPlan
    from .credentials import SpkiPemPublicKeyConfig as SpkiPemPublicKeyConfig
    from .credentials import SupabaseBucketPlan as SupabaseBucketPlan
    from .credentials import SupabaseRegion as SupabaseRegion
    from .credentials import WebhookAuthenticationPlan as WebhookAuthenticationPlan
    from .evals import AssistantMessageEvaluationContinuePlan as AssistantMessageEvaluationContinuePlan
    from .evals import AssistantMessageJudgePlan as AssistantMessageJudgePlan
    from .evals import AssistantMessageJudgePlanAI as AssistantMessageJudgePlanAI
    from .evals import AssistantMessageJudgePlanExact as AssistantMessageJudgePlanExact
    from .evals import AssistantMessageJudgePlanRegex as AssistantMessageJudgePlanRegex
    from .evals import ChatEvalAssistantMessageEvaluation as ChatEvalAssistantMessageEvaluation
    from .evals import ChatEvalAssistantMessageMock as ChatEvalAssistantMessageMock
    from .evals import ChatEvalAssistantMessageMockToolCall as ChatEvalAssistantMessageMockToolCall
    from .evals import ChatEvalSystemMessageMock as ChatEvalSystemMessageMock
    from .evals import ChatEvalToolResponseMessageEvaluation as ChatEvalToolResponseMessageEvaluation
    from .evals import ChatEvalToolResponseMessageMock as ChatEvalToolResponseMessageMock
    from .evals import ChatEvalUserMessageMock as ChatEvalUserMessageMock
    from .evals import CreateEvalDTO as CreateEvalDTO
    from .evals import CreateEvalRunDTO as CreateEvalRunDTO
    from .evals import Eval as Eval
    from .evals import EvalAnthropicModel as EvalAnthropicModel
    from .evals import EvalCustomModel as EvalCustomModel
    from .evals import EvalGoogleModel as EvalGoogleModel
    from .evals import EvalMessage as EvalMessage
    from .evals import EvalModel as EvalModel
    from .evals import EvalOpenAIModel as EvalOpenAIModel
    from .evals import EvalPaginatedResponse as EvalPaginatedResponse
    from .evals import EvalResultMessage as EvalResultMessage
    from .evals import EvalRun as EvalRun
    from .evals import EvalRunPaginatedResponse as EvalRunPaginatedResponse
    from .evals import EvalRunResult as EvalRunResult
    from .evals import EvalRunTargetAssistant as EvalRunTargetAssistant
    from .evals import EvalRunTargetSquad as EvalRunTargetSquad
    from .evals import EvalTarget as EvalTarget
    from .evals import UpdateEvalDTO as UpdateEvalDTO
    from .files import CreateFileDTO as CreateFileDTO
    from .files import File as File
    from .files import UpdateFileDTO as UpdateFileDTO
    from .handoffs import ContextEngineeringPlan as ContextEngineeringPlan
    from .handoffs import ContextEngineeringPlanAll as ContextEngineeringPlanAll
    from .handoffs import ContextEngineeringPlanLastNMessages as ContextEngineeringPlanLastNMessages
    from .handoffs import ContextEngineeringPlanNone as ContextEngineeringPlanNone
    from .handoffs import (
        ContextEngineeringPlanPreviousAssistantMessages as ContextEngineeringPlanPreviousAssistantMessages,
    )
    from .handoffs import (
        ContextEngineeringPlanUserAndAssistantMessages as ContextEngineeringPlanUserAndAssistantMessages,
    )
    from .handoffs import HandoffDestinationDynamic as HandoffDestinationDynamic
    from .handoffs import PhoneDestination as PhoneDestination
    from .handoffs import TransferContextEngineeringPlan as TransferContextEngineeringPlan
    from .handoffs import TransferDestination as TransferDestination
    from .handoffs import TransferDestinationAssistant as TransferDestinationAssistant
    from .handoffs import TransferDestinationNumber as TransferDestinationNumber
    from .handoffs import TransferDestinationSip as TransferDestinationSip
    from .handoffs import TransferFallbackPlan as TransferFallbackPlan
    from .handoffs import TransferPlan as TransferPlan
    from .handoffs import TransferPlanMode as TransferPlanMode
    from .hooks import CallHookFilter as CallHookFilter
    from .hooks import CustomerSpeechTimeoutOptions as CustomerSpeechTimeoutOptions
    from .hooks import MessageAddHookAction as MessageAddHookAction
    from .hooks import PhoneNumberCallEndingHookFilter as PhoneNumberCallEndingHookFilter
    from .hooks import PhoneNumberCallRingingHookFilter as PhoneNumberCallRingingHookFilter
    from .hooks import PhoneNumberHook as PhoneNumberHook
    from .hooks import PhoneNumberHookAction as PhoneNumberHookAction
    from .hooks import PhoneNumberHookCallEnding as PhoneNumberHookCallEnding
    from .hooks import PhoneNumberHookCallRinging as PhoneNumberHookCallRinging
    from .hooks import SayHookAction as SayHookAction
    from .hooks import SayPhoneNumberHookAction as SayPhoneNumberHookAction
    from .hooks import TransferPhoneNumberHookAction as TransferPhoneNumberHookAction
    from .insights import BarInsight as BarInsight
    from .insights import BarInsightMetadata as BarInsightMetadata
    from .insights import CallTableFilter as CallTableFilter
    from .insights import CallTableGroupBy as CallTableGroupBy
    from .insights import CallTableListOperator as CallTableListOperator
    from .insights import CallTableNumberColumn as CallTableNumberColumn
    from .insights import CallTableQuery as CallTableQuery
    from .insights import CallTableTextColumn as CallTableTextColumn
    from .insights import ComparisonOperator as ComparisonOperator
    from .insights import CreateBarInsightFromCallTableDTO as CreateBarInsightFromCallTableDTO
    from .insights import CreateInsightDTO as CreateInsightDTO
    from .insights import CreateLineInsightFromCallTableDTO as CreateLineInsightFromCallTableDTO
    from .insights import CreatePieInsightFromCallTableDTO as CreatePieInsightFromCallTableDTO
    from .insights import CreateTextInsightFromCallTableDTO as CreateTextInsightFromCallTableDTO
    from .insights import EventName as EventName
    from .insights import EventsTableBooleanCondition as EventsTableBooleanCondition
    from .insights import EventsTableCondition as EventsTableCondition
    from .insights import EventsTableNumberCondition as EventsTableNumberCondition
    from .insights import EventsTableStringCondition as EventsTableStringCondition
    from .insights import FilterDateTypeColumnOnCallTable as FilterDateTypeColumnOnCallTable
    from .insights import FilterNumberArrayTypeColumnOnCallTable as FilterNumberArrayTypeColumnOnCallTable
    from .insights import FilterNumberTypeColumnOnCallTable as FilterNumberTypeColumnOnCallTable
    from .insights import FilterStringArrayTypeColumnOnCallTable as FilterStringArrayTypeColumnOnCallTable
    from .insights import FilterStringTypeColumnOnCallTable as FilterStringTypeColumnOnCallTable
    from .insights import FilterStructuredOutputColumnOnCallTable as FilterStructuredOutputColumnOnCallTable
    from .insights import Insight as Insight
    from .insights import InsightFormula as InsightFormula
    from .insights import InsightPaginatedResponse as InsightPaginatedResponse
    from .insights import InsightQuery as InsightQuery
    from .insights import InsightRunDTO as InsightRunDTO
    from .insights import InsightRunFormatPlan as InsightRunFormatPlan
    from .insights import InsightRunResponse as InsightRunResponse
    from .insights import InsightStep as InsightStep
    from .insights import InsightTimeRange as InsightTimeRange
    from .insights import InsightTimeRangeWithStep as InsightTimeRangeWithStep
    from .insights import JSONQueryOnCallTableWithNumberTypeColumn as JSONQueryOnCallTableWithNumberTypeColumn
    from .insights import JSONQueryOnCallTableWithStringTypeColumn as JSONQueryOnCallTableWithStringTypeColumn
    from .insights import (
        JSONQueryOnCallTableWithStructuredOutputColumn as JSONQueryOnCallTableWithStructuredOutputColumn,
    )
    from .insights import JSONQueryOnEventsTable as JSONQueryOnEventsTable
    from .insights import LineInsight as LineInsight
    from .insights import LineInsightMetadata as LineInsightMetadata
    from .insights import PieInsight as PieInsight
    from .insights import SavedInsight as SavedInsight
    from .insights import StructuredOutputOperator as StructuredOutputOperator
    from .insights import TextInsight as TextInsight
    from .insights import UpdateBarInsightFromCallTableDTO as UpdateBarInsightFromCallTableDTO
    from .insights import UpdateInsightDTO as UpdateInsightDTO
    from .insights import UpdateLineInsightFromCallTableDTO as UpdateLineInsightFromCallTableDTO
    from .insights import UpdatePieInsightFromCallTableDTO as UpdatePieInsightFromCallTableDTO
    from .insights import UpdateTextInsightFromCallTableDTO as UpdateTextInsightFromCallTableDTO
    from .json_schema import JsonSchema as JsonSchema
    from .json_schema import JsonSchemaFormat as JsonSchemaFormat
    from .messages import AssistantMessage as AssistantMessage
    from .messages import BotMessage as BotMessage
    from .messages import CallMessage as CallMessage
    from .messages import ChatMessage as ChatMessage
    from .messages import CustomMessage as CustomMessage
    from .messages import DeveloperMessage as DeveloperMessage
    from .messages import MessageTarget as MessageTarget
    from .messages import OpenAIMessage as OpenAIMessage
    from .messages import SpokenMessage as SpokenMessage
    from .messages import SystemMessage as SystemMessage
    from .messages import TextContent as TextContent
    from .messages import TextOrMessages as TextOrMessages
    from .messages import ToolCall as ToolCall
    from .messages import ToolCallFunction as ToolCallFunction
    from .messages import ToolCallMessage as ToolCallMessage
    from .messages import ToolCallResultMessage as ToolCallResultMessage
    from .messages import ToolCallResultMessageWarning as ToolCallResultMessageWarning
    from .messages import ToolMessage as ToolMessage
    from .messages import UserMessage as UserMessage
    from .models import AnthropicModelName as AnthropicModelName
    from .models import AnthropicThinkingConfig as AnthropicThinkingConfig
    from .models import CreateCustomKnowledgeBaseDTO as CreateCustomKnowledgeBaseDTO
    from .models import CustomMetadataSendMode as CustomMetadataSendMode
    from .models import GeminiMultimodalLivePrebuiltVoiceConfig as GeminiMultimodalLivePrebuiltVoiceConfig
    from .models import GeminiMultimodalLiveSpeechConfig as GeminiMultimodalLiveSpeechConfig
    from .models import GeminiMultimodalLiveVoiceConfig as GeminiMultimodalLiveVoiceConfig
    from .models import GoogleModelName as GoogleModelName
    from .models import GoogleRealtimeConfig as GoogleRealtimeConfig
    from .models import GroqModelName as GroqModelName
    from .models import KnowledgeBase as KnowledgeBase
    from .models import OpenAIModelName as OpenAIModelName
    from .models import OpenAITextModelName as OpenAITextModelName
    from .models import WorkflowAnthropicBedrockModel as WorkflowAnthropicBedrockModel
    from .models import WorkflowAnthropicModel as WorkflowAnthropicModel
    from .models import WorkflowCustomModel as WorkflowCustomModel
    from .models import WorkflowGoogleModel as WorkflowGoogleModel
    from .models import WorkflowModel as WorkflowModel
    from .models import WorkflowOpenAIModel as WorkflowOpenAIModel
    from .models import XaiModelName as XaiModelName
    from .pagination import PaginationMeta as PaginationMeta
    from .pagination import SortBy as SortBy
    from .pagination import SortOrder as SortOrder
    from .phone_numbers import ByoPhoneNumber as ByoPhoneNumber
    from .phone_numbers import CreateByoPhoneNumberDTO as CreateByoPhoneNumberDTO
    from .phone_numbers import CreatePhoneNumberDTO as CreatePhoneNumberDTO
    from .phone_numbers import CreateTelnyxPhoneNumberDTO as CreateTelnyxPhoneNumberDTO
    from .phone_numbers import CreateTwilioPhoneNumberDTO as CreateTwilioPhoneNumberDTO
    from .phone_numbers import CreateVapiPhoneNumberDTO as CreateVapiPhoneNumberDTO
    from .phone_numbers import CreateVonagePhoneNumberDTO as CreateVonagePhoneNumberDTO
    from .phone_numbers import ImportTwilioPhoneNumberDTO as ImportTwilioPhoneNumberDTO
    from .phone_numbers import PhoneNumber as PhoneNumber
    from .phone_numbers import PhoneNumberPaginatedResponse as PhoneNumberPaginatedResponse
    from .phone_numbers import PhoneNumberStatus as PhoneNumberStatus
    from .phone_numbers import SipAuthentication as SipAuthentication
    from .phone_numbers import TelnyxPhoneNumber as TelnyxPhoneNumber
    from .phone_numbers import TwilioPhoneNumber as TwilioPhoneNumber
    from .phone_numbers import UpdateByoPhoneNumberDTO as UpdateByoPhoneNumberDTO
    from .phone_numbers import UpdatePhoneNumberDTO as UpdatePhoneNumberDTO
    from .phone_numbers import UpdateTelnyxPhoneNumberDTO as UpdateTelnyxPhoneNumberDTO
    from .phone_numbers import UpdateTwilioPhoneNumberDTO as UpdateTwilioPhoneNumberDTO
    from .phone_numbers import UpdateVapiPhoneNumberDTO as UpdateVapiPhoneNumberDTO
    from .phone_numbers import UpdateVonagePhoneNumberDTO as UpdateVonagePhoneNumberDTO
    from .phone_numbers import VapiPhoneNumber as VapiPhoneNumber
    from .phone_numbers import VonagePhoneNumber as VonagePhoneNumber
    from .provider_resources import ProviderResource as ProviderResource
    from .provider_resources import ProviderResourcePaginatedResponse as ProviderResourcePaginatedResponse
    from .provider_resources import ResourceProvider as ResourceProvider
    from .scorecards import Scorecard as Scorecard
    from .scorecards import ScorecardPaginatedResponse as ScorecardPaginatedResponse
    from .scorecards import UpdateScorecardDTO as UpdateScorecardDTO
    from .server import BackoffPlan as BackoffPlan
    from .server import Server as Server
    from .server_messages import AssistantRequestEvent as AssistantRequestEvent
    from .server_messages import AssistantRequestReply as AssistantRequestReply
    from .server_messages import AssistantSpeechStartedEvent as AssistantSpeechStartedEvent
    from .server_messages import ChatCreatedEvent as ChatCreatedEvent
    from .server_messages import ChatDeletedEvent as ChatDeletedEvent
    from .server_messages import ConversationUpdateEvent as ConversationUpdateEvent
    from .server_messages import EndOfCallReportEvent as EndOfCallReportEvent
    from .server_messages import EndpointingReply as EndpointingReply
    from .server_messages import EndpointingRequestEvent as EndpointingRequestEvent
    from .server_messages import HangEvent as HangEvent
    from .server_messages import KnowledgeBaseDocument as KnowledgeBaseDocument
    from .server_messages import KnowledgeBaseReply as KnowledgeBaseReply
    from .server_messages import KnowledgeBaseRequestEvent as KnowledgeBaseRequestEvent
    from .server_messages import LanguageChangeDetectedEvent as LanguageChangeDetectedEvent
    from .server_messages import ModelOutputEvent as ModelOutputEvent
    from .server_messages import PhoneCallControlEvent as PhoneCallControlEvent
    from .server_messages import RequestedToolCall as RequestedToolCall
    from .server_messages import RequestedToolCallResult as RequestedToolCallResult
    from .server_messages import ServerEvent as ServerEvent
    from .server_messages import ServerMessage as ServerMessage
    from .server_messages import ServerReply as ServerReply
    from .server_messages import SessionCreatedEvent as SessionCreatedEvent
    from .server_messages import SessionDeletedEvent as SessionDeletedEvent
    from .server_messages import SessionUpdatedEvent as SessionUpdatedEvent
    from .server_messages import Speaker as Speaker
    from .server_messages import SpeechTiming as SpeechTiming
    from .server_messages import SpeechUpdateEvent as SpeechUpdateEvent
    from .server_messages import StatusUpdateEvent as StatusUpdateEvent
    from .server_messages import ToolCallsEvent as ToolCallsEvent
    from .server_messages import ToolCallsReply as ToolCallsReply
    from .server_messages import TranscriptEvent as TranscriptEvent
    from .server_messages import TransferDestinationReply as TransferDestinationReply
    from .server_messages import TransferDestinationRequestEvent as TransferDestinationRequestEvent
    from .server_messages import TransferUpdateEvent as TransferUpdateEvent
    from .server_messages import UserInterruptedEvent as UserInterruptedEvent
    from .server_messages import VoiceInputEvent as VoiceInputEvent
    from .server_messages import VoiceRequestEvent as VoiceRequestEvent
    from .server_messages import WordAlignment as WordAlignment
    from .server_messages import WordProgress as WordProgress
    from .sessions import CreateSessionDTO as CreateSessionDTO
    from .sessions import Session as Session
    from .sessions import SessionCost as SessionCost
    from .sessions import SessionCostItem as SessionCostItem
    from .sessions import SessionPaginatedResponse as SessionPaginatedResponse
    from .sessions import SessionStatus as SessionStatus
    from .sessions import UpdateSessionDTO as UpdateSessionDTO
    from .shared import AnthropicBedrockModel as AnthropicBedrockModel
    from .shared import AnthropicModel as AnthropicModel
    from .shared import AnyscaleModel as AnyscaleModel
    from .shared import ApiRequestTool as ApiRequestTool
    from .shared import ApiRequestToolMethod as ApiRequestToolMethod
    from .shared import ArtifactPlan as ArtifactPlan
    from .shared import Assistant as Assistant
    from .shared import AssistantDestination as AssistantDestination
    from .shared import AssistantFirstMessageMode as AssistantFirstMessageMode
    from .shared import AssistantModel as AssistantModel
    from .shared import AssistantOverrides as AssistantOverrides
    from .shared import BackgroundSound as BackgroundSound
    from .shared import BashTool as BashTool
    from .shared import CallEndingHookAction as CallEndingHookAction
    from .shared import CallHook as CallHook
    from .shared import CallHookAction as CallHookAction
    from .shared import CallHookAssistantSpeechInterrupted as CallHookAssistantSpeechInterrupted
    from .shared import CallHookCallEnding as CallHookCallEnding
    from .shared import CallHookCustomerSpeechInterrupted as CallHookCustomerSpeechInterrupted
    from .shared import CallHookCustomerSpeechTimeout as CallHookCustomerSpeechTimeout
    from .shared import CerebrasModel as CerebrasModel
    from .shared import ClientMessageType as ClientMessageType
    from .shared import CodeTool as CodeTool
    from .shared import CodeToolEnvironmentVariable as CodeToolEnvironmentVariable
    from .shared import ComputerTool as ComputerTool
    from .shared import CreateApiRequestToolDTO as CreateApiRequestToolDTO
    from .shared import CreateAssistantDTO as CreateAssistantDTO
    from .shared import CreateBashToolDTO as CreateBashToolDTO
    from .shared import CreateCodeToolDTO as CreateCodeToolDTO
    from .shared import CreateComputerToolDTO as CreateComputerToolDTO
    from .shared import CreateCustomerDTO as CreateCustomerDTO
    from .shared import CreateDtmfToolDTO as CreateDtmfToolDTO
    from .shared import CreateEndCallToolDTO as CreateEndCallToolDTO
    from .shared import CreateFunctionToolDTO as CreateFunctionToolDTO
    from .shared import (
        CreateGoHighLevelCalendarAvailabilityToolDTO as CreateGoHighLevelCalendarAvailabilityToolDTO,
    )
    from .shared import (
        CreateGoHighLevelCalendarEventCreateToolDTO as CreateGoHighLevelCalendarEventCreateToolDTO,
    )
    from .shared import CreateGoHighLevelContactCreateToolDTO as CreateGoHighLevelContactCreateToolDTO
    from .shared import CreateGoHighLevelContactGetToolDTO as CreateGoHighLevelContactGetToolDTO
    from .shared import (
        CreateGoogleCalendarCheckAvailabilityToolDTO as CreateGoogleCalendarCheckAvailabilityToolDTO,
    )
    from .shared import CreateGoogleCalendarCreateEventToolDTO as CreateGoogleCalendarCreateEventToolDTO
    from .shared import CreateGoogleSheetsRowAppendToolDTO as CreateGoogleSheetsRowAppendToolDTO
    from .shared import CreateHandoffToolDTO as CreateHandoffToolDTO
    from .shared import CreateMcpToolDTO as CreateMcpToolDTO
    from .shared import CreateQueryToolDTO as CreateQueryToolDTO
    from .shared import CreateSipRequestToolDTO as CreateSipRequestToolDTO
    from .shared import CreateSlackSendMessageToolDTO as CreateSlackSendMessageToolDTO
    from .shared import CreateSmsToolDTO as CreateSmsToolDTO
    from .shared import CreateSquadDTO as CreateSquadDTO
    from .shared import CreateTextEditorToolDTO as CreateTextEditorToolDTO
    from .shared import CreateToolDTO as CreateToolDTO
    from .shared import CreateTransferCallToolDTO as CreateTransferCallToolDTO
    from .shared import CreateVoicemailToolDTO as CreateVoicemailToolDTO
    from .shared import CustomLLMModel as CustomLLMModel
    from .shared import DeepInfraModel as DeepInfraModel
    from .shared import DeepSeekModel as DeepSeekModel
    from .shared import DtmfTool as DtmfTool
    from .shared import EndCallTool as EndCallTool
    from .shared import ErrorBody as ErrorBody
    from .shared import FunctionTool as FunctionTool
    from .shared import GhlTool as GhlTool
    from .shared import GhlToolMetadata as GhlToolMetadata
    from .shared import GoHighLevelCalendarAvailabilityTool as GoHighLevelCalendarAvailabilityTool
    from .shared import GoHighLevelCalendarEventCreateTool as GoHighLevelCalendarEventCreateTool
    from .shared import GoHighLevelContactCreateTool as GoHighLevelContactCreateTool
    from .shared import GoHighLevelContactGetTool as GoHighLevelContactGetTool
    from .shared import GoogleCalendarCheckAvailabilityTool as GoogleCalendarCheckAvailabilityTool
    from .shared import GoogleCalendarCreateEventTool as GoogleCalendarCreateEventTool
    from .shared import GoogleModel as GoogleModel
    from .shared import GoogleSheetsRowAppendTool as GoogleSheetsRowAppendTool
    from .shared import GroqModel as GroqModel
    from .shared import HandoffDestination as HandoffDestination
    from .shared import HandoffDestinationAssistant as HandoffDestinationAssistant
    from .shared import HandoffDestinationSquad as HandoffDestinationSquad
    from .shared import HandoffTool as HandoffTool
    from .shared import InflectionAIModel as InflectionAIModel
    from .shared import InlineTool as InlineTool
    from .shared import KeypadInputPlan as KeypadInputPlan
    from .shared import LangfuseObservabilityPlan as LangfuseObservabilityPlan
    from .shared import McpTool as McpTool
    from .shared import McpToolMessages as McpToolMessages
    from .shared import McpToolMetadata as McpToolMetadata
    from .shared import MinimaxLLMModel as MinimaxLLMModel
    from .shared import MonitorPlan as MonitorPlan
    from .shared import OpenAIFunction as OpenAIFunction
    from .shared import OpenAIFunctionParameters as OpenAIFunctionParameters
    from .shared import OpenAIModel as OpenAIModel
    from .shared import OpenRouterModel as OpenRouterModel
    from .shared import PerplexityAIModel as PerplexityAIModel
    from .shared import QueryTool as QueryTool
    from .shared import ServerMessageType as ServerMessageType
    from .shared import SessionCreatedHook as SessionCreatedHook
    from .shared import SipRequestTool as SipRequestTool
    from .shared import SipRequestToolVerb as SipRequestToolVerb
    from .shared import SlackSendMessageTool as SlackSendMessageTool
    from .shared import SmsTool as SmsTool
    from .shared import SquadMemberDTO as SquadMemberDTO
    from .shared import TextEditorTool as TextEditorTool
    from .shared import TogetherAIModel as TogetherAIModel
    from .shared import Tool as Tool
    from .shared import ToolCallHookAction as ToolCallHookAction
    from .shared import ToolMessageComplete as ToolMessageComplete
    from .shared import ToolMessageDelayed as ToolMessageDelayed
    from .shared import ToolMessageFailed as ToolMessageFailed
    from .shared import ToolMessageStart as ToolMessageStart
    from .shared import ToolParameter as ToolParameter
    from .shared import ToolParameterValue as ToolParameterValue
    from .shared import ToolRejectionPlan as ToolRejectionPlan
    from .shared import ToolStatusMessage as ToolStatusMessage
    from .shared import TranscriptPlan as TranscriptPlan
    from .shared import TransferCallTool as TransferCallTool
    from .shared import TransportConfigurationTwilio as TransportConfigurationTwilio
    from .shared import UpdateApiRequestToolDTO as UpdateApiRequestToolDTO
    from .shared import UpdateAssistantDTO as UpdateAssistantDTO
    from .shared import UpdateBashToolDTO as UpdateBashToolDTO
    from .shared import UpdateCodeToolDTO as UpdateCodeToolDTO
    from .shared import UpdateComputerToolDTO as UpdateComputerToolDTO
    from .shared import UpdateDtmfToolDTO as UpdateDtmfToolDTO
    from .shared import UpdateEndCallToolDTO as UpdateEndCallToolDTO
    from .shared import UpdateFunctionToolDTO as UpdateFunctionToolDTO
    from .shared import (
        UpdateGoHighLevelCalendarAvailabilityToolDTO as UpdateGoHighLevelCalendarAvailabilityToolDTO,
    )
    from .shared import (
        UpdateGoHighLevelCalendarEventCreateToolDTO as UpdateGoHighLevelCalendarEventCreateToolDTO,
    )
    from .shared import UpdateGoHighLevelContactCreateToolDTO as UpdateGoHighLevelContactCreateToolDTO
    from .shared import UpdateGoHighLevelContactGetToolDTO as UpdateGoHighLevelContactGetToolDTO
    from .shared import (
        UpdateGoogleCalendarCheckAvailabilityToolDTO as UpdateGoogleCalendarCheckAvailabilityToolDTO,
    )
    from .shared import UpdateGoogleCalendarCreateEventToolDTO as UpdateGoogleCalendarCreateEventToolDTO
    from .shared import UpdateGoogleSheetsRowAppendToolDTO as UpdateGoogleSheetsRowAppendToolDTO
    from .shared import UpdateHandoffToolDTO as UpdateHandoffToolDTO
    from .shared import UpdateMcpToolDTO as UpdateMcpToolDTO
    from .shared import UpdateQueryToolDTO as UpdateQueryToolDTO
    from .shared import UpdateSipRequestToolDTO as UpdateSipRequestToolDTO
    from .shared import UpdateSlackSendMessageToolDTO as UpdateSlackSendMessageToolDTO
    from .shared import UpdateSmsToolDTO as UpdateSmsToolDTO
    from .shared import UpdateTextEditorToolDTO as UpdateTextEditorToolDTO
    from .shared import UpdateToolDTO as UpdateToolDTO
    from .shared import UpdateTransferCallToolDTO as UpdateTransferCallToolDTO
    from .shared import UpdateVoicemailToolDTO as UpdateVoicemailToolDTO
    from .shared import VariableExtractionAlias as VariableExtractionAlias
    from .shared import VariableExtractionPlan as VariableExtractionPlan
    from .shared import VoicemailTool as VoicemailTool
    from .shared import XaiModel as XaiModel
    from .speech import AssistantCustomEndpointingRule as AssistantCustomEndpointingRule
    from .speech import BackgroundSpeechDenoisingPlan as BackgroundSpeechDenoisingPlan
    from .speech import BothCustomEndpointingRule as BothCustomEndpointingRule
    from .speech import (
        CustomEndpointingModelSmartEndpointingPlan as CustomEndpointingModelSmartEndpointingPlan,
    )
    from .speech import CustomEndpointingRule as CustomEndpointingRule
    from .speech import CustomerCustomEndpointingRule as CustomerCustomEndpointingRule
    from .speech import FourierDenoisingPlan as FourierDenoisingPlan
    from .speech import LivekitSmartEndpointingPlan as LivekitSmartEndpointingPlan
    from .speech import SmartDenoisingPlan as SmartDenoisingPlan
    from .speech import SmartEndpointingPlan as SmartEndpointingPlan
    from .speech import StartSpeakingPlan as StartSpeakingPlan
    from .speech import StopSpeakingPlan as StopSpeakingPlan
    from .speech import TranscriptionEndpointingPlan as TranscriptionEndpointingPlan
    from .speech import VapiSmartEndpointingPlan as VapiSmartEndpointingPlan
    from .squads import Squad as Squad
    from .squads import UpdateSquadDTO as UpdateSquadDTO
    from .structured_outputs import CreateStructuredOutputDTO as CreateStructuredOutputDTO
    from .structured_outputs import StructuredOutput as StructuredOutput
    from .structured_outputs import StructuredOutputPaginatedResponse as StructuredOutputPaginatedResponse
    from .structured_outputs import StructuredOutputRunDTO as StructuredOutputRunDTO
    from .structured_outputs import StructuredOutputType as StructuredOutputType
    from .structured_outputs import UpdateStructuredOutputDTO as UpdateStructuredOutputDTO
    from .transcribers import AssemblyAITranscriber as AssemblyAITranscriber
    from .transcribers import AssemblyAITranscriberLanguage as AssemblyAITranscriberLanguage
    from .transcribers import AssemblyAITranscriberSpeechModel as AssemblyAITranscriberSpeechModel
    from .transcribers import AzureSpeechTranscriber as AzureSpeechTranscriber
    from .transcribers import AzureSpeechTranscriberLanguage as AzureSpeechTranscriberLanguage
    from .transcribers import (
        AzureSpeechTranscriberSegmentationStrategy as AzureSpeechTranscriberSegmentationStrategy,
    )
    from .transcribers import CartesiaTranscriber as CartesiaTranscriber
    from .transcribers import CustomTranscriber as CustomTranscriber
    from .transcribers import DeepgramModelName as DeepgramModelName
    from .transcribers import DeepgramRedaction as DeepgramRedaction
    from .transcribers import DeepgramTranscriber as DeepgramTranscriber
    from .transcribers import DeepgramTranscriberLanguage as DeepgramTranscriberLanguage
    from .transcribers import DeepgramTranscriberModel as DeepgramTranscriberModel
    from .transcribers import ElevenLabsTranscriber as ElevenLabsTranscriber
    from .transcribers import ElevenLabsTranscriberModel as ElevenLabsTranscriberModel
    from .transcribers import FallbackAssemblyAITranscriber as FallbackAssemblyAITranscriber
    from .transcribers import FallbackAzureSpeechTranscriber as FallbackAzureSpeechTranscriber
    from .transcribers import FallbackCartesiaTranscriber as FallbackCartesiaTranscriber
    from .transcribers import FallbackCustomTranscriber as FallbackCustomTranscriber
    from .transcribers import FallbackDeepgramTranscriber as FallbackDeepgramTranscriber
    from .transcribers import FallbackElevenLabsTranscriber as FallbackElevenLabsTranscriber
    from .transcribers import FallbackGladiaTranscriber as FallbackGladiaTranscriber
    from .transcribers import FallbackGoogleTranscriber as FallbackGoogleTranscriber
    from .transcribers import FallbackOpenAITranscriber as FallbackOpenAITranscriber
    from .transcribers import FallbackSonioxTranscriber as FallbackSonioxTranscriber
    from .transcribers import FallbackSpeechmaticsTranscriber as FallbackSpeechmaticsTranscriber
    from .transcribers import FallbackTalkscriberTranscriber as FallbackTalkscriberTranscriber
    from .transcribers import FallbackTranscriber as FallbackTranscriber
    from .transcribers import FallbackTranscriberPlan as FallbackTranscriberPlan
    from .transcribers import FallbackXaiTranscriber as FallbackXaiTranscriber
    from .transcribers import GladiaCustomVocabularyConfigDTO as GladiaCustomVocabularyConfigDTO
    from .transcribers import GladiaTranscriber as GladiaTranscriber
    from .transcribers import GladiaTranscriberLanguage as GladiaTranscriberLanguage
    from .transcribers import GladiaTranscriberLanguageBehaviour as GladiaTranscriberLanguageBehaviour
    from .transcribers import GladiaTranscriberModel as GladiaTranscriberModel
    from .transcribers import GladiaTranscriberRegion as GladiaTranscriberRegion
    from .transcribers import GladiaVocabularyItemDTO as GladiaVocabularyItemDTO
    from .transcribers import GoogleTranscriber as GoogleTranscriber
    from .transcribers import GoogleTranscriberLanguage as GoogleTranscriberLanguage
    from .transcribers import IsoLanguageCode as IsoLanguageCode
    from .transcribers import OpenAITranscriber as OpenAITranscriber
    from .transcribers import OpenAITranscriberLanguage as OpenAITranscriberLanguage
    from .transcribers import OpenAITranscriberModel as OpenAITranscriberModel
    from .transcribers import SonioxContextGeneralItem as SonioxContextGeneralItem
    from .transcribers import SonioxTranscriber as SonioxTranscriber
    from .transcribers import SpeechmaticsCustomVocabularyItem as SpeechmaticsCustomVocabularyItem
    from .transcribers import SpeechmaticsTranscriber as SpeechmaticsTranscriber
    from .transcribers import SpeechmaticsTranscriberLanguage as SpeechmaticsTranscriberLanguage
    from .transcribers import SpeechmaticsTranscriberNumeralStyle as SpeechmaticsTranscriberNumeralStyle
    from .transcribers import SpeechmaticsTranscriberOperatingPoint as SpeechmaticsTranscriberOperatingPoint
    from .transcribers import SpeechmaticsTranscriberRegion as SpeechmaticsTranscriberRegion
    from .transcribers import TalkscriberTranscriber as TalkscriberTranscriber
    from .transcribers import TalkscriberTranscriberLanguage as TalkscriberTranscriberLanguage
    from .transcribers import Transcriber as Transcriber
    from .transcribers import XaiTranscriber as XaiTranscriber
    from .transcribers import XaiTranscriberLanguage as XaiTranscriberLanguage
    from .voicemail import GoogleVoicemailDetectionPlan as GoogleVoicemailDetectionPlan
    from .voicemail import OpenAIVoicemailDetectionPlan as OpenAIVoicemailDetectionPlan
    from .voicemail import TwilioAnsweredBy as TwilioAnsweredBy
    from .voicemail import TwilioVoicemailDetectionPlan as TwilioVoicemailDetectionPlan
    from .voicemail import VapiVoicemailDetectionPlan as VapiVoicemailDetectionPlan
    from .voicemail import VoicemailDetectionBackoffPlan as VoicemailDetectionBackoffPlan
    from .voicemail import VoicemailDetectionMode as VoicemailDetectionMode
    from .voicemail import VoicemailDetectionPlan as VoicemailDetectionPlan
    from .voices import AzurePresetVoice as AzurePresetVoice
    from .voices import AzureVoice as AzureVoice
    from .voices import AzureVoiceId as AzureVoiceId
    from .voices import CartesiaExperimentalControls as CartesiaExperimentalControls
    from .voices import CartesiaGenerationConfig as CartesiaGenerationConfig
    from .voices import CartesiaGenerationConfigExperimental as CartesiaGenerationConfigExperimental
    from .voices import CartesiaVoice as CartesiaVoice
    from .voices import CartesiaVoiceEmotion as CartesiaVoiceEmotion
    from .voices import CartesiaVoiceLanguage as CartesiaVoiceLanguage
    from .voices import CartesiaVoiceModel as CartesiaVoiceModel
    from .voices import ChunkPlan as ChunkPlan
    from .voices import CustomVoice as CustomVoice
    from .voices import DeepgramVoice as DeepgramVoice
    from .voices import DeepgramVoiceId as DeepgramVoiceId
    from .voices import DeepgramVoiceModel as DeepgramVoiceModel
    from .voices import ElevenLabsPresetVoice as ElevenLabsPresetVoice
    from .voices import ElevenLabsPronunciationDictionaryLocator as ElevenLabsPronunciationDictionaryLocator
    from .voices import ElevenLabsVoice as ElevenLabsVoice
    from .voices import ElevenLabsVoiceId as ElevenLabsVoiceId
    from .voices import ElevenLabsVoiceModel as ElevenLabsVoiceModel
    from .voices import ExactReplacement as ExactReplacement
    from .voices import FallbackAzureVoice as FallbackAzureVoice
    from .voices import FallbackCartesiaVoice as FallbackCartesiaVoice
    from .voices import FallbackCustomVoice as FallbackCustomVoice
    from .voices import FallbackDeepgramVoice as FallbackDeepgramVoice
    from .voices import FallbackElevenLabsVoice as FallbackElevenLabsVoice
    from .voices import FallbackHumeVoice as FallbackHumeVoice
    from .voices import FallbackInworldVoice as FallbackInworldVoice
    from .voices import FallbackLMNTVoice as FallbackLMNTVoice
    from .voices import FallbackNeuphonicVoice as FallbackNeuphonicVoice
    from .voices import FallbackOpenAIVoice as FallbackOpenAIVoice
    from .voices import FallbackPlan as FallbackPlan
    from .voices import FallbackPlayHTVoice as FallbackPlayHTVoice
    from .voices import FallbackRimeAIVoice as FallbackRimeAIVoice
    from .voices import FallbackSesameVoice as FallbackSesameVoice
    from .voices import FallbackSmallestAIVoice as FallbackSmallestAIVoice
    from .voices import FallbackTavusVoice as FallbackTavusVoice
    from .voices import FallbackVapiVoice as FallbackVapiVoice
    from .voices import FallbackVoice as FallbackVoice
    from .voices import FallbackWellSaidVoice as FallbackWellSaidVoice
    from .voices import FallbackXaiVoice as FallbackXaiVoice
    from .voices import FormatPlan as FormatPlan
    from .voices import HumeVoice as HumeVoice
    from .voices import HumeVoiceModel as HumeVoiceModel
    from .voices import InworldVoice as InworldVoice
    from .voices import InworldVoiceId as InworldVoiceId
    from .voices import InworldVoiceLanguage as InworldVoiceLanguage
    from .voices import LMNTPresetVoice as LMNTPresetVoice
    from .voices import LMNTVoice as LMNTVoice
    from .voices import LMNTVoiceId as LMNTVoiceId
    from .voices import LMNTVoiceLanguage as LMNTVoiceLanguage
    from .voices import MinimaxVoice as MinimaxVoice
    from .voices import MinimaxVoiceLanguage as MinimaxVoiceLanguage
    from .voices import NeuphonicVoice as NeuphonicVoice
    from .voices import NeuphonicVoiceModel as NeuphonicVoiceModel
    from .voices import OpenAIPresetVoice as OpenAIPresetVoice
    from .voices import OpenAIVoice as OpenAIVoice
    from .voices import OpenAIVoiceId as OpenAIVoiceId
    from .voices import OpenAIVoiceModel as OpenAIVoiceModel
    from .voices import PlayHTPresetVoice as PlayHTPresetVoice
    from .voices import PlayHTVoice as PlayHTVoice
    from .voices import PlayHTVoiceEmotion as PlayHTVoiceEmotion
    from .voices import PlayHTVoiceId as PlayHTVoiceId
    from .voices import PlayHTVoiceLanguage as PlayHTVoiceLanguage
    from .voices import PlayHTVoiceModel as PlayHTVoiceModel
    from .voices import PunctuationBoundary as PunctuationBoundary
    from .voices import RegexReplacement as RegexReplacement
    from .voices import RimeAIPresetVoice as RimeAIPresetVoice
    from .voices import RimeAIVoice as RimeAIVoice
    from .voices import RimeAIVoiceId as RimeAIVoiceId
    from .voices import RimeAIVoiceLanguage as RimeAIVoiceLanguage
    from .voices import RimeAIVoiceModel as RimeAIVoiceModel
    from .voices import SesameVoice as SesameVoice
    from .voices import SmallestAIPresetVoice as SmallestAIPresetVoice
    from .voices import SmallestAIVoice as SmallestAIVoice
    from .voices import SmallestAIVoiceId as SmallestAIVoiceId
    from .voices import TavusConversationProperties as TavusConversationProperties
    from .voices import TavusVoice as TavusVoice
    from .voices import TextFormatter as TextFormatter
    from .voices import TextReplacement as TextReplacement
    from .voices import VapiPronunciationDictionaryLocator as VapiPronunciationDictionaryLocator
    from .voices import VapiVoice as VapiVoice
    from .voices import VapiVoiceId as VapiVoiceId
    from .voices import Voice as Voice
    from .voices import WellSaidVoice as WellSaidVoice
    from .voices import WellSaidVoiceModel as WellSaidVoiceModel
    from .voices import XaiVoice as XaiVoice
    from .voices import XaiVoiceId as XaiVoiceId
    from .voices import XaiVoiceLanguage as XaiVoiceLanguage

_HOMES: dict[str, str] = {
    "._core.reading": "parse",
    "analysis": (
        "AnalysisPlan CreateScorecardDTO ScorecardMetric StructuredDataMultiPlan StructuredDataPlan "
        "SuccessEvaluationPlan SuccessEvaluationPlanRubric SummaryPlan"
    ),
    "analytics": (
        "AnalyticsColumn AnalyticsOperation AnalyticsQuery AnalyticsQueryDTO AnalyticsQueryResult "
        "AnalyticsStep TimeRange VariableValueGroupBy"
    ),
    "calls": (
        "AIEdgeCondition Analysis AnalysisCost AnalysisCostBreakdown Artifact AssistantActivation Call "
        "CallBatchError CallBatchResponse CallCostItem CallEndedReason CallHookModelResponseTimeout "
        "CallStatus Compliance ConversationNode CostBreakdown CreateCallDTO CreateCallResponse "
        "CreateWorkflowDTO DeleteCallDTO Edge GlobalNodePlan KnowledgeBaseCost ModelCost Monitor "
        "MonitorResult Mono NodeArtifact PerformanceMetrics Recording RecordingConsent SchedulePlan "
        "SubscriptionLimits ToolNode TranscriberCost TransportCost TurnLatency UpdateCallDTO VapiCost "
        "VoiceCost VoicemailDetectionCost WorkflowHook WorkflowNode WorkflowOverrides"
    ),
    "campaigns": (
        "Campaign CampaignPaginatedResponse CampaignStatus CreateCampaignDTO DialPlanEntry "
        "UpdateCampaignDTO"
    ),
    "chats": (
        "Chat ChatCost ChatCostItem ChatPaginatedResponse CreateChatDTO CreateChatResponse "
        "CreateChatStreamResponse OpenAIResponse OpenAIResponsesRequest ResponseCompletedEvent "
        "ResponseErrorEvent ResponseObject ResponseOutputMessage ResponseOutputText "
        "ResponseTextDeltaEvent ResponseTextDoneEvent TwilioSMSChatTransport"
    ),
    "compliance": (
        "ComplianceOverride CompliancePlan RecordingConsentPlan RecordingConsentPlanFirstMessageMode "
        "RecordingConsentPlanStayOnLine RecordingConsentPlanVerbal SecurityFilterBase SecurityFilterPlan"
    ),
    "conditions": "Condition GroupCondition LiquidCondition RegexCondition RegexOption ToolCallCondition",
    "credentials": (
        "AWSIAMCredentialsAuthenticationPlan AWSStsAuthenticationPlan AzureBlobStorageBucketPlan "
        "AzureOpenAIModelName AzureRegion BearerAuthenticationPlan BedrockAuthenticationPlan BucketPlan "
        "CloudflareR2BucketPlan CreateAnthropicBedrockCredentialDTO CreateAnthropicCredentialDTO "
        "CreateAnyscaleCredentialDTO CreateAssemblyAICredentialDTO CreateAzureCredentialDTO "
        "CreateAzureOpenAICredentialDTO CreateByoSipTrunkCredentialDTO CreateCartesiaCredentialDTO "
        "CreateCerebrasCredentialDTO CreateCloudflareCredentialDTO CreateCustomCredentialDTO "
        "CreateCustomLLMCredentialDTO CreateDeepInfraCredentialDTO CreateDeepSeekCredentialDTO "
        "CreateDeepgramCredentialDTO CreateElevenLabsCredentialDTO CreateEmailCredentialDTO "
        "CreateGcpCredentialDTO CreateGladiaCredentialDTO CreateGoHighLevelCredentialDTO "
        "CreateGoHighLevelMCPCredentialDTO CreateGoogleCalendarOAuth2AuthorizationCredentialDTO "
        "CreateGoogleCalendarOAuth2ClientCredentialDTO CreateGoogleCredentialDTO "
        "CreateGoogleSheetsOAuth2AuthorizationCredentialDTO CreateGroqCredentialDTO "
        "CreateHumeCredentialDTO CreateInflectionAICredentialDTO CreateInworldCredentialDTO "
        "CreateLangfuseCredentialDTO CreateLmntCredentialDTO CreateMakeCredentialDTO "
        "CreateMinimaxCredentialDTO CreateMistralCredentialDTO CreateNeuphonicCredentialDTO "
        "CreateOpenAICredentialDTO CreateOpenRouterCredentialDTO CreatePerplexityAICredentialDTO "
        "CreatePlayHTCredentialDTO CreateRimeAICredentialDTO CreateRunpodCredentialDTO "
        "CreateS3CredentialDTO CreateSlackOAuth2AuthorizationCredentialDTO "
        "CreateSlackWebhookCredentialDTO CreateSmallestAICredentialDTO CreateSonioxCredentialDTO "
        "CreateSpeechmaticsCredentialDTO CreateSupabaseCredentialDTO CreateTavusCredentialDTO "
        "CreateTogetherAICredentialDTO CreateTwilioCredentialDTO CreateVonageCredentialDTO "
        "CreateWebhookCredentialDTO CreateWellSaidCredentialDTO CreateXAiCredentialDTO Credential GcpKey "
        "HMACAuthenticationPlan OAuth2AuthenticationPlan Oauth2AuthenticationSession "
        "PublicKeyEncryptionPlan SbcConfiguration SipTrunkGateway SipTrunkOutboundAuthenticationPlan "
        "SipTrunkOutboundSipRegisterPlan SpkiPemPublicKeyConfig SupabaseBucketPlan SupabaseRegion "
        "WebhookAuthenticationPlan"
    ),
    "evals": (
        "AssistantMessageEvaluationContinuePlan AssistantMessageJudgePlan AssistantMessageJudgePlanAI "
        "AssistantMessageJudgePlanExact AssistantMessageJudgePlanRegex ChatEvalAssistantMessageEvaluation "
        "ChatEvalAssistantMessageMock ChatEvalAssistantMessageMockToolCall ChatEvalSystemMessageMock "
        "ChatEvalToolResponseMessageEvaluation ChatEvalToolResponseMessageMock ChatEvalUserMessageMock "
        "CreateEvalDTO CreateEvalRunDTO Eval EvalAnthropicModel EvalCustomModel EvalGoogleModel "
        "EvalMessage EvalModel EvalOpenAIModel EvalPaginatedResponse EvalResultMessage EvalRun "
        "EvalRunPaginatedResponse EvalRunResult EvalRunTargetAssistant EvalRunTargetSquad EvalTarget "
        "UpdateEvalDTO"
    ),
    "files": "CreateFileDTO File UpdateFileDTO",
    "handoffs": (
        "ContextEngineeringPlan ContextEngineeringPlanAll ContextEngineeringPlanLastNMessages "
        "ContextEngineeringPlanNone ContextEngineeringPlanPreviousAssistantMessages "
        "ContextEngineeringPlanUserAndAssistantMessages HandoffDestinationDynamic PhoneDestination "
        "TransferContextEngineeringPlan TransferDestination TransferDestinationAssistant "
        "TransferDestinationNumber TransferDestinationSip TransferFallbackPlan TransferPlan "
        "TransferPlanMode"
    ),
    "hooks": (
        "CallHookFilter CustomerSpeechTimeoutOptions MessageAddHookAction PhoneNumberCallEndingHookFilter "
        "PhoneNumberCallRingingHookFilter PhoneNumberHook PhoneNumberHookAction PhoneNumberHookCallEnding "
        "PhoneNumberHookCallRinging SayHookAction SayPhoneNumberHookAction TransferPhoneNumberHookAction"
    ),
    "insights": (
        "BarInsight BarInsightMetadata CallTableFilter CallTableGroupBy CallTableListOperator "
        "CallTableNumberColumn CallTableQuery CallTableTextColumn ComparisonOperator "
        "CreateBarInsightFromCallTableDTO CreateInsightDTO CreateLineInsightFromCallTableDTO "
        "CreatePieInsightFromCallTableDTO CreateTextInsightFromCallTableDTO EventName "
        "EventsTableBooleanCondition EventsTableCondition EventsTableNumberCondition "
        "EventsTableStringCondition FilterDateTypeColumnOnCallTable "
        "FilterNumberArrayTypeColumnOnCallTable FilterNumberTypeColumnOnCallTable "
        "FilterStringArrayTypeColumnOnCallTable FilterStringTypeColumnOnCallTable "
        "FilterStructuredOutputColumnOnCallTable Insight InsightFormula InsightPaginatedResponse "
        "InsightQuery InsightRunDTO InsightRunFormatPlan InsightRunResponse InsightStep InsightTimeRange "
        "InsightTimeRangeWithStep JSONQueryOnCallTableWithNumberTypeColumn "
        "JSONQueryOnCallTableWithStringTypeColumn JSONQueryOnCallTableWithStructuredOutputColumn "
        "JSONQueryOnEventsTable LineInsight LineInsightMetadata PieInsight SavedInsight "
        "StructuredOutputOperator TextInsight UpdateBarInsightFromCallTableDTO UpdateInsightDTO "
        "UpdateLineInsightFromCallTableDTO UpdatePieInsightFromCallTableDTO "
        "UpdateTextInsightFromCallTableDTO"
    ),
    "json_schema": "JsonSchema JsonSchemaFormat",
    "messages": (
        "AssistantMessage BotMessage CallMessage ChatMessage CustomMessage DeveloperMessage MessageTarget "
        "OpenAIMessage SpokenMessage SystemMessage TextContent TextOrMessages ToolCall ToolCallFunction "
        "ToolCallMessage ToolCallResultMessage ToolCallResultMessageWarning ToolMessage UserMessage"
    ),
    "models": (
        "AnthropicModelName AnthropicThinkingConfig CreateCustomKnowledgeBaseDTO CustomMetadataSendMode "
        "GeminiMultimodalLivePrebuiltVoiceConfig GeminiMultimodalLiveSpeechConfig "
        "GeminiMultimodalLiveVoiceConfig GoogleModelName GoogleRealtimeConfig GroqModelName KnowledgeBase "
        "OpenAIModelName OpenAITextModelName WorkflowAnthropicBedrockModel WorkflowAnthropicModel "
        "WorkflowCustomModel WorkflowGoogleModel WorkflowModel WorkflowOpenAIModel XaiModelName"
    ),
    "pagination": "PaginationMeta SortBy SortOrder",
    "phone_numbers": (
        "ByoPhoneNumber CreateByoPhoneNumberDTO CreatePhoneNumberDTO CreateTelnyxPhoneNumberDTO "
        "CreateTwilioPhoneNumberDTO CreateVapiPhoneNumberDTO CreateVonagePhoneNumberDTO "
        "ImportTwilioPhoneNumberDTO PhoneNumber PhoneNumberPaginatedResponse PhoneNumberStatus "
        "SipAuthentication TelnyxPhoneNumber TwilioPhoneNumber UpdateByoPhoneNumberDTO "
        "UpdatePhoneNumberDTO UpdateTelnyxPhoneNumberDTO UpdateTwilioPhoneNumberDTO "
        "UpdateVapiPhoneNumberDTO UpdateVonagePhoneNumberDTO VapiPhoneNumber VonagePhoneNumber"
    ),
    "provider_resources": "ProviderResource ProviderResourcePaginatedResponse ResourceProvider",
    "scorecards": "Scorecard ScorecardPaginatedResponse UpdateScorecardDTO",
    "server": "BackoffPlan Server",
    "server_messages": (
        "AssistantRequestEvent AssistantRequestReply AssistantSpeechStartedEvent ChatCreatedEvent "
        "ChatDeletedEvent ConversationUpdateEvent EndOfCallReportEvent EndpointingReply "
        "EndpointingRequestEvent HangEvent KnowledgeBaseDocument KnowledgeBaseReply "
        "KnowledgeBaseRequestEvent LanguageChangeDetectedEvent ModelOutputEvent PhoneCallControlEvent "
        "RequestedToolCall RequestedToolCallResult ServerEvent ServerMessage ServerReply "
        "SessionCreatedEvent SessionDeletedEvent SessionUpdatedEvent Speaker SpeechTiming "
        "SpeechUpdateEvent StatusUpdateEvent ToolCallsEvent ToolCallsReply TranscriptEvent "
        "TransferDestinationReply TransferDestinationRequestEvent TransferUpdateEvent "
        "UserInterruptedEvent VoiceInputEvent VoiceRequestEvent WordAlignment WordProgress"
    ),
    "sessions": (
        "CreateSessionDTO Session SessionCost SessionCostItem SessionPaginatedResponse SessionStatus "
        "UpdateSessionDTO"
    ),
    "shared": (
        "AnthropicBedrockModel AnthropicModel AnyscaleModel ApiRequestTool ApiRequestToolMethod "
        "ArtifactPlan Assistant AssistantDestination AssistantFirstMessageMode AssistantModel "
        "AssistantOverrides BackgroundSound BashTool CallEndingHookAction CallHook CallHookAction "
        "CallHookAssistantSpeechInterrupted CallHookCallEnding CallHookCustomerSpeechInterrupted "
        "CallHookCustomerSpeechTimeout CerebrasModel ClientMessageType CodeTool "
        "CodeToolEnvironmentVariable ComputerTool CreateApiRequestToolDTO CreateAssistantDTO "
        "CreateBashToolDTO CreateCodeToolDTO CreateComputerToolDTO CreateCustomerDTO CreateDtmfToolDTO "
        "CreateEndCallToolDTO CreateFunctionToolDTO CreateGoHighLevelCalendarAvailabilityToolDTO "
        "CreateGoHighLevelCalendarEventCreateToolDTO CreateGoHighLevelContactCreateToolDTO "
        "CreateGoHighLevelContactGetToolDTO CreateGoogleCalendarCheckAvailabilityToolDTO "
        "CreateGoogleCalendarCreateEventToolDTO CreateGoogleSheetsRowAppendToolDTO CreateHandoffToolDTO "
        "CreateMcpToolDTO CreateQueryToolDTO CreateSipRequestToolDTO CreateSlackSendMessageToolDTO "
        "CreateSmsToolDTO CreateSquadDTO CreateTextEditorToolDTO CreateToolDTO CreateTransferCallToolDTO "
        "CreateVoicemailToolDTO CustomLLMModel DeepInfraModel DeepSeekModel DtmfTool EndCallTool "
        "ErrorBody FunctionTool GhlTool GhlToolMetadata GoHighLevelCalendarAvailabilityTool "
        "GoHighLevelCalendarEventCreateTool GoHighLevelContactCreateTool GoHighLevelContactGetTool "
        "GoogleCalendarCheckAvailabilityTool GoogleCalendarCreateEventTool GoogleModel "
        "GoogleSheetsRowAppendTool GroqModel HandoffDestination HandoffDestinationAssistant "
        "HandoffDestinationSquad HandoffTool InflectionAIModel InlineTool KeypadInputPlan "
        "LangfuseObservabilityPlan McpTool McpToolMessages McpToolMetadata MinimaxLLMModel MonitorPlan "
        "OpenAIFunction OpenAIFunctionParameters OpenAIModel OpenRouterModel PerplexityAIModel QueryTool "
        "ServerMessageType SessionCreatedHook SipRequestTool SipRequestToolVerb SlackSendMessageTool "
        "SmsTool SquadMemberDTO TextEditorTool TogetherAIModel Tool ToolCallHookAction "
        "ToolMessageComplete ToolMessageDelayed ToolMessageFailed ToolMessageStart ToolParameter "
        "ToolParameterValue ToolRejectionPlan ToolStatusMessage TranscriptPlan TransferCallTool "
        "TransportConfigurationTwilio UpdateApiRequestToolDTO UpdateAssistantDTO UpdateBashToolDTO "
        "UpdateCodeToolDTO UpdateComputerToolDTO UpdateDtmfToolDTO UpdateEndCallToolDTO "
        "UpdateFunctionToolDTO UpdateGoHighLevelCalendarAvailabilityToolDTO "
        "UpdateGoHighLevelCalendarEventCreateToolDTO UpdateGoHighLevelContactCreateToolDTO "
        "UpdateGoHighLevelContactGetToolDTO UpdateGoogleCalendarCheckAvailabilityToolDTO "
        "UpdateGoogleCalendarCreateEventToolDTO UpdateGoogleSheetsRowAppendToolDTO UpdateHandoffToolDTO "
        "UpdateMcpToolDTO UpdateQueryToolDTO UpdateSipRequestToolDTO UpdateSlackSendMessageToolDTO "
        "UpdateSmsToolDTO UpdateTextEditorToolDTO UpdateToolDTO UpdateTransferCallToolDTO "
        "UpdateVoicemailToolDTO VariableExtractionAlias VariableExtractionPlan VoicemailTool XaiModel"
    ),
    "speech": (
        "AssistantCustomEndpointingRule BackgroundSpeechDenoisingPlan BothCustomEndpointingRule "
        "CustomEndpointingModelSmartEndpointingPlan CustomEndpointingRule CustomerCustomEndpointingRule "
        "FourierDenoisingPlan LivekitSmartEndpointingPlan SmartDenoisingPlan SmartEndpointingPlan "
        "StartSpeakingPlan StopSpeakingPlan TranscriptionEndpointingPlan VapiSmartEndpointingPlan"
    ),
    "squads": "Squad UpdateSquadDTO",
    "structured_outputs": (
        "CreateStructuredOutputDTO StructuredOutput StructuredOutputPaginatedResponse "
        "StructuredOutputRunDTO StructuredOutputType UpdateStructuredOutputDTO"
    ),
    "transcribers": (
        "AssemblyAITranscriber AssemblyAITranscriberLanguage AssemblyAITranscriberSpeechModel "
        "AzureSpeechTranscriber AzureSpeechTranscriberLanguage AzureSpeechTranscriberSegmentationStrategy "
        "CartesiaTranscriber CustomTranscriber DeepgramModelName DeepgramRedaction DeepgramTranscriber "
        "DeepgramTranscriberLanguage DeepgramTranscriberModel ElevenLabsTranscriber "
        "ElevenLabsTranscriberModel FallbackAssemblyAITranscriber FallbackAzureSpeechTranscriber "
        "FallbackCartesiaTranscriber FallbackCustomTranscriber FallbackDeepgramTranscriber "
        "FallbackElevenLabsTranscriber FallbackGladiaTranscriber FallbackGoogleTranscriber "
        "FallbackOpenAITranscriber FallbackSonioxTranscriber FallbackSpeechmaticsTranscriber "
        "FallbackTalkscriberTranscriber FallbackTranscriber FallbackTranscriberPlan "
        "FallbackXaiTranscriber GladiaCustomVocabularyConfigDTO GladiaTranscriber "
        "GladiaTranscriberLanguage GladiaTranscriberLanguageBehaviour GladiaTranscriberModel "
        "GladiaTranscriberRegion GladiaVocabularyItemDTO GoogleTranscriber GoogleTranscriberLanguage "
        "IsoLanguageCode OpenAITranscriber OpenAITranscriberLanguage OpenAITranscriberModel "
        "SonioxContextGeneralItem SonioxTranscriber SpeechmaticsCustomVocabularyItem "
        "SpeechmaticsTranscriber SpeechmaticsTranscriberLanguage SpeechmaticsTranscriberNumeralStyle "
        "SpeechmaticsTranscriberOperatingPoint SpeechmaticsTranscriberRegion TalkscriberTranscriber "
        "TalkscriberTranscriberLanguage Transcriber XaiTranscriber XaiTranscriberLanguage"
    ),
    "voicemail": (
        "GoogleVoicemailDetectionPlan OpenAIVoicemailDetectionPlan TwilioAnsweredBy "
        "TwilioVoicemailDetectionPlan VapiVoicemailDetectionPlan VoicemailDetectionBackoffPlan "
        "VoicemailDetectionMode VoicemailDetectionPlan"
    ),
    "voices": (
        "AzurePresetVoice AzureVoice AzureVoiceId CartesiaExperimentalControls CartesiaGenerationConfig "
        "CartesiaGenerationConfigExperimental CartesiaVoice CartesiaVoiceEmotion CartesiaVoiceLanguage "
        "CartesiaVoiceModel ChunkPlan CustomVoice DeepgramVoice DeepgramVoiceId DeepgramVoiceModel "
        "ElevenLabsPresetVoice ElevenLabsPronunciationDictionaryLocator ElevenLabsVoice ElevenLabsVoiceId "
        "ElevenLabsVoiceModel ExactReplacement FallbackAzureVoice FallbackCartesiaVoice "
        "FallbackCustomVoice FallbackDeepgramVoice FallbackElevenLabsVoice FallbackHumeVoice "
        "FallbackInworldVoice FallbackLMNTVoice FallbackNeuphonicVoice FallbackOpenAIVoice FallbackPlan "
        "FallbackPlayHTVoice FallbackRimeAIVoice FallbackSesameVoice FallbackSmallestAIVoice "
        "FallbackTavusVoice FallbackVapiVoice FallbackVoice FallbackWellSaidVoice FallbackXaiVoice "
        "FormatPlan HumeVoice HumeVoiceModel InworldVoice InworldVoiceId InworldVoiceLanguage "
        "LMNTPresetVoice LMNTVoice LMNTVoiceId LMNTVoiceLanguage MinimaxVoice MinimaxVoiceLanguage "
        "NeuphonicVoice NeuphonicVoiceModel OpenAIPresetVoice OpenAIVoice OpenAIVoiceId OpenAIVoiceModel "
        "PlayHTPresetVoice PlayHTVoice PlayHTVoiceEmotion PlayHTVoiceId PlayHTVoiceLanguage "
        "PlayHTVoiceModel PunctuationBoundary RegexReplacement RimeAIPresetVoice RimeAIVoice "
        "RimeAIVoiceId RimeAIVoiceLanguage RimeAIVoiceModel SesameVoice SmallestAIPresetVoice "
        "SmallestAIVoice SmallestAIVoiceId TavusConversationProperties TavusVoice TextFormatter "
        "TextReplacement VapiPronunciationDictionaryLocator VapiVoice VapiVoiceId Voice WellSaidVoice "
        "WellSaidVoiceModel XaiVoice XaiVoiceId XaiVoiceLanguage"
    ),
}
_MODULES = {name: module for module, names in _HOMES.items() for name in names.split()}

if not TYPE_CHECKING:
    __all__ = sorted(_MODULES)

    def __getattr__(name):
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(f".{_MODULES[name]}", __name__), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_MODULES})
