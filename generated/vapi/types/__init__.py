"""The types of the API: models, unions and enums. Each is loaded when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .analytics import AnalyticsOperation as AnalyticsOperation
    from .analytics import AnalyticsOperationColumn as AnalyticsOperationColumn
    from .analytics import AnalyticsQuery as AnalyticsQuery
    from .analytics import AnalyticsQueryDTO as AnalyticsQueryDTO
    from .analytics import AnalyticsQueryResult as AnalyticsQueryResult
    from .analytics import TimeRange as TimeRange
    from .analytics import TimeRangeStep as TimeRangeStep
    from .analytics import VariableValueGroupBy as VariableValueGroupBy
    from .assistants import Assistant as Assistant
    from .assistants import UpdateAssistantDTO as UpdateAssistantDTO
    from .calls import AIEdgeCondition as AIEdgeCondition
    from .calls import Analysis as Analysis
    from .calls import AnalysisCostBreakdown as AnalysisCostBreakdown
    from .calls import Call as Call
    from .calls import CallBatchError as CallBatchError
    from .calls import CallBatchResponse as CallBatchResponse
    from .calls import CallEndedReason as CallEndedReason
    from .calls import CallHookModelResponseTimeout as CallHookModelResponseTimeout
    from .calls import CallStatus as CallStatus
    from .calls import Compliance as Compliance
    from .calls import ConversationNode as ConversationNode
    from .calls import Cost as Cost
    from .calls import CostBreakdown as CostBreakdown
    from .calls import CreateCallDTO as CreateCallDTO
    from .calls import CreateCallResponse as CreateCallResponse
    from .calls import CreateWorkflowDTO as CreateWorkflowDTO
    from .calls import CreateWorkflowDTOHook as CreateWorkflowDTOHook
    from .calls import DeleteCallDTO as DeleteCallDTO
    from .calls import Edge as Edge
    from .calls import GlobalNodePlan as GlobalNodePlan
    from .calls import KnowledgeBaseCost as KnowledgeBaseCost
    from .calls import Monitor as Monitor
    from .calls import MonitorResult as MonitorResult
    from .calls import Node as Node
    from .calls import RecordingConsent as RecordingConsent
    from .calls import SubscriptionLimits as SubscriptionLimits
    from .calls import ToolNode as ToolNode
    from .calls import TranscriberCost as TranscriberCost
    from .calls import TransportCost as TransportCost
    from .calls import UpdateCallDTO as UpdateCallDTO
    from .calls import VapiCost as VapiCost
    from .calls import VoiceCost as VoiceCost
    from .calls import VoicemailDetectionCost as VoicemailDetectionCost
    from .calls import WorkflowOverrides as WorkflowOverrides
    from .campaigns import Campaign as Campaign
    from .campaigns import CampaignPaginatedResponse as CampaignPaginatedResponse
    from .campaigns import CampaignStatus as CampaignStatus
    from .campaigns import CreateCampaignDTO as CreateCampaignDTO
    from .campaigns import DialPlanEntry as DialPlanEntry
    from .campaigns import UpdateCampaignDTO as UpdateCampaignDTO
    from .chats import Chat as Chat
    from .chats import ChatCost as ChatCost
    from .chats import ChatCostOption as ChatCostOption
    from .chats import ChatPaginatedResponse as ChatPaginatedResponse
    from .chats import CreateChatDTO as CreateChatDTO
    from .chats import CreateChatResponse as CreateChatResponse
    from .chats import CreateChatResponseOption as CreateChatResponseOption
    from .chats import CreateChatStreamResponse as CreateChatStreamResponse
    from .chats import OpenAIResponsesRequest as OpenAIResponsesRequest
    from .chats import ResponseCompletedEvent as ResponseCompletedEvent
    from .chats import ResponseErrorEvent as ResponseErrorEvent
    from .chats import ResponseObject as ResponseObject
    from .chats import ResponseOutputMessage as ResponseOutputMessage
    from .chats import ResponseOutputText as ResponseOutputText
    from .chats import ResponseTextDeltaEvent as ResponseTextDeltaEvent
    from .chats import ResponseTextDoneEvent as ResponseTextDoneEvent
    from .chats import TwilioSMSChatTransport as TwilioSMSChatTransport
    from .credentials import AWSIAMCredentialsAuthenticationPlan as AWSIAMCredentialsAuthenticationPlan
    from .credentials import AWSStsAuthenticationPlan as AWSStsAuthenticationPlan
    from .credentials import AuthenticationPlan as AuthenticationPlan
    from .credentials import AzureBlobStorageBucketPlan as AzureBlobStorageBucketPlan
    from .credentials import AzureRegion as AzureRegion
    from .credentials import BearerAuthenticationPlan as BearerAuthenticationPlan
    from .credentials import BucketPlan as BucketPlan
    from .credentials import CloudflareR2BucketPlan as CloudflareR2BucketPlan
    from .credentials import CreateAnthropicBedrockCredentialDTO as CreateAnthropicBedrockCredentialDTO
    from .credentials import CreateAnthropicCredentialDTO as CreateAnthropicCredentialDTO
    from .credentials import CreateAnyscaleCredentialDTO as CreateAnyscaleCredentialDTO
    from .credentials import CreateAssemblyAICredentialDTO as CreateAssemblyAICredentialDTO
    from .credentials import CreateAzureCredentialDTO as CreateAzureCredentialDTO
    from .credentials import CreateAzureOpenAICredentialDTO as CreateAzureOpenAICredentialDTO
    from .credentials import CreateAzureOpenAICredentialDTOModel as CreateAzureOpenAICredentialDTOModel
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
    from .credentials import SupabaseBucketPlanRegion as SupabaseBucketPlanRegion
    from .credentials import WebhookAuthenticationPlan as WebhookAuthenticationPlan
    from .evals import AssistantMessageEvaluationContinuePlan as AssistantMessageEvaluationContinuePlan
    from .evals import AssistantMessageJudgePlan as AssistantMessageJudgePlan
    from .evals import AssistantMessageJudgePlanAI as AssistantMessageJudgePlanAI
    from .evals import AssistantMessageJudgePlanExact as AssistantMessageJudgePlanExact
    from .evals import AssistantMessageJudgePlanRegex as AssistantMessageJudgePlanRegex
    from .evals import ChatEvalAssistantMessageEvaluation as ChatEvalAssistantMessageEvaluation
    from .evals import ChatEvalAssistantMessageMock as ChatEvalAssistantMessageMock
    from .evals import ChatEvalAssistantMessageMockToolCall as ChatEvalAssistantMessageMockToolCall
    from .evals import ChatEvalMessageMock as ChatEvalMessageMock
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
    from .insights import AnyInsight as AnyInsight
    from .insights import ArrayTypeColumnOnCallTableOperator as ArrayTypeColumnOnCallTableOperator
    from .insights import BarInsight as BarInsight
    from .insights import BarInsightMetadata as BarInsightMetadata
    from .insights import CallTableFilter as CallTableFilter
    from .insights import CallTableGroupBy as CallTableGroupBy
    from .insights import CallTableQuery as CallTableQuery
    from .insights import CreateBarInsightFromCallTableDTO as CreateBarInsightFromCallTableDTO
    from .insights import CreateInsightDTO as CreateInsightDTO
    from .insights import CreateLineInsightFromCallTableDTO as CreateLineInsightFromCallTableDTO
    from .insights import CreatePieInsightFromCallTableDTO as CreatePieInsightFromCallTableDTO
    from .insights import CreateTextInsightFromCallTableDTO as CreateTextInsightFromCallTableDTO
    from .insights import EventsTableBooleanCondition as EventsTableBooleanCondition
    from .insights import EventsTableCondition as EventsTableCondition
    from .insights import EventsTableNumberCondition as EventsTableNumberCondition
    from .insights import EventsTableStringCondition as EventsTableStringCondition
    from .insights import FilterDateTypeColumnOnCallTable as FilterDateTypeColumnOnCallTable
    from .insights import FilterNumberArrayTypeColumnOnCallTable as FilterNumberArrayTypeColumnOnCallTable
    from .insights import FilterNumberTypeColumnOnCallTable as FilterNumberTypeColumnOnCallTable
    from .insights import FilterNumberTypeColumnOnCallTableColumn as FilterNumberTypeColumnOnCallTableColumn
    from .insights import FilterStringArrayTypeColumnOnCallTable as FilterStringArrayTypeColumnOnCallTable
    from .insights import FilterStringTypeColumnOnCallTable as FilterStringTypeColumnOnCallTable
    from .insights import FilterStringTypeColumnOnCallTableColumn as FilterStringTypeColumnOnCallTableColumn
    from .insights import FilterStructuredOutputColumnOnCallTable as FilterStructuredOutputColumnOnCallTable
    from .insights import (
        FilterStructuredOutputColumnOnCallTableOperator as FilterStructuredOutputColumnOnCallTableOperator,
    )
    from .insights import Insight as Insight
    from .insights import InsightFormula as InsightFormula
    from .insights import InsightPaginatedResponse as InsightPaginatedResponse
    from .insights import InsightQuery as InsightQuery
    from .insights import InsightRunDTO as InsightRunDTO
    from .insights import InsightRunFormatPlan as InsightRunFormatPlan
    from .insights import InsightRunResponse as InsightRunResponse
    from .insights import InsightTimeRange as InsightTimeRange
    from .insights import InsightTimeRangeWithStep as InsightTimeRangeWithStep
    from .insights import InsightTimeRangeWithStepName as InsightTimeRangeWithStepName
    from .insights import JSONQueryOnCallTableWithNumberTypeColumn as JSONQueryOnCallTableWithNumberTypeColumn
    from .insights import (
        JSONQueryOnCallTableWithNumberTypeColumnName as JSONQueryOnCallTableWithNumberTypeColumnName,
    )
    from .insights import JSONQueryOnCallTableWithStringTypeColumn as JSONQueryOnCallTableWithStringTypeColumn
    from .insights import (
        JSONQueryOnCallTableWithStructuredOutputColumn as JSONQueryOnCallTableWithStructuredOutputColumn,
    )
    from .insights import JSONQueryOnEventsTable as JSONQueryOnEventsTable
    from .insights import JSONQueryOnEventsTableOn as JSONQueryOnEventsTableOn
    from .insights import LineInsight as LineInsight
    from .insights import LineInsightMetadata as LineInsightMetadata
    from .insights import PieInsight as PieInsight
    from .insights import TableOperator as TableOperator
    from .insights import TextInsight as TextInsight
    from .insights import UpdateBarInsightFromCallTableDTO as UpdateBarInsightFromCallTableDTO
    from .insights import UpdateInsightFromCallTableDTO as UpdateInsightFromCallTableDTO
    from .insights import UpdateLineInsightFromCallTableDTO as UpdateLineInsightFromCallTableDTO
    from .insights import UpdatePieInsightFromCallTableDTO as UpdatePieInsightFromCallTableDTO
    from .insights import UpdateTextInsightFromCallTableDTO as UpdateTextInsightFromCallTableDTO
    from .phone_numbers import ByoPhoneNumber as ByoPhoneNumber
    from .phone_numbers import CreateByoPhoneNumberDTO as CreateByoPhoneNumberDTO
    from .phone_numbers import CreatePhoneNumberDTO as CreatePhoneNumberDTO
    from .phone_numbers import CreateTelnyxPhoneNumberDTO as CreateTelnyxPhoneNumberDTO
    from .phone_numbers import CreateTwilioPhoneNumberDTO as CreateTwilioPhoneNumberDTO
    from .phone_numbers import CreateVapiPhoneNumberDTO as CreateVapiPhoneNumberDTO
    from .phone_numbers import CreateVonagePhoneNumberDTO as CreateVonagePhoneNumberDTO
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
    from .provider_resources import ProviderResourceProvider as ProviderResourceProvider
    from .scorecards import Scorecard as Scorecard
    from .scorecards import ScorecardPaginatedResponse as ScorecardPaginatedResponse
    from .scorecards import UpdateScorecardDTO as UpdateScorecardDTO
    from .sessions import CreateSessionDTO as CreateSessionDTO
    from .sessions import Session as Session
    from .sessions import SessionCost as SessionCost
    from .sessions import SessionCostOption as SessionCostOption
    from .sessions import SessionPaginatedResponse as SessionPaginatedResponse
    from .sessions import SessionStatus as SessionStatus
    from .sessions import UpdateSessionDTO as UpdateSessionDTO
    from .shared import AnalysisCost as AnalysisCost
    from .shared import AnalysisPlan as AnalysisPlan
    from .shared import AnthropicBedrockModel as AnthropicBedrockModel
    from .shared import AnthropicModel as AnthropicModel
    from .shared import AnthropicModelName as AnthropicModelName
    from .shared import AnthropicThinkingConfig as AnthropicThinkingConfig
    from .shared import AnyscaleModel as AnyscaleModel
    from .shared import ApiRequestToolMethod as ApiRequestToolMethod
    from .shared import Artifact as Artifact
    from .shared import ArtifactPlan as ArtifactPlan
    from .shared import AssemblyAITranscriber as AssemblyAITranscriber
    from .shared import AssemblyAITranscriberLanguage as AssemblyAITranscriberLanguage
    from .shared import AssemblyAITranscriberSpeechModel as AssemblyAITranscriberSpeechModel
    from .shared import AssistantActivation as AssistantActivation
    from .shared import AssistantCustomEndpointingRule as AssistantCustomEndpointingRule
    from .shared import AssistantFirstMessageMode as AssistantFirstMessageMode
    from .shared import AssistantMessage as AssistantMessage
    from .shared import AssistantModel as AssistantModel
    from .shared import AssistantOverrides as AssistantOverrides
    from .shared import AzureSpeechLocale as AzureSpeechLocale
    from .shared import AzureSpeechTranscriber as AzureSpeechTranscriber
    from .shared import (
        AzureSpeechTranscriberSegmentationStrategy as AzureSpeechTranscriberSegmentationStrategy,
    )
    from .shared import AzureVoice as AzureVoice
    from .shared import AzureVoiceId as AzureVoiceId
    from .shared import BackgroundSound as BackgroundSound
    from .shared import BackgroundSpeechDenoisingPlan as BackgroundSpeechDenoisingPlan
    from .shared import BackoffPlan as BackoffPlan
    from .shared import BotMessage as BotMessage
    from .shared import BothCustomEndpointingRule as BothCustomEndpointingRule
    from .shared import CallHook as CallHook
    from .shared import CallHookAction as CallHookAction
    from .shared import CallHookAssistantSpeechInterrupted as CallHookAssistantSpeechInterrupted
    from .shared import CallHookCallEnding as CallHookCallEnding
    from .shared import CallHookCustomerSpeechInterrupted as CallHookCustomerSpeechInterrupted
    from .shared import CallHookCustomerSpeechTimeout as CallHookCustomerSpeechTimeout
    from .shared import CallHookFilter as CallHookFilter
    from .shared import CallMessage as CallMessage
    from .shared import CartesiaExperimentalControls as CartesiaExperimentalControls
    from .shared import CartesiaExperimentalControlsEmotion as CartesiaExperimentalControlsEmotion
    from .shared import CartesiaGenerationConfig as CartesiaGenerationConfig
    from .shared import CartesiaGenerationConfigExperimental as CartesiaGenerationConfigExperimental
    from .shared import CartesiaTranscriber as CartesiaTranscriber
    from .shared import CartesiaVoice as CartesiaVoice
    from .shared import CartesiaVoiceLanguage as CartesiaVoiceLanguage
    from .shared import CartesiaVoiceModelName as CartesiaVoiceModelName
    from .shared import CerebrasModel as CerebrasModel
    from .shared import ChatMessage as ChatMessage
    from .shared import ChunkPlan as ChunkPlan
    from .shared import ChunkPlanPunctuationBoundary as ChunkPlanPunctuationBoundary
    from .shared import ClientMessageType as ClientMessageType
    from .shared import CodeToolEnvironmentVariable as CodeToolEnvironmentVariable
    from .shared import ComplianceOverride as ComplianceOverride
    from .shared import CompliancePlan as CompliancePlan
    from .shared import Condition as Condition
    from .shared import ContextEngineeringPlan as ContextEngineeringPlan
    from .shared import ContextEngineeringPlanAll as ContextEngineeringPlanAll
    from .shared import ContextEngineeringPlanLastNMessages as ContextEngineeringPlanLastNMessages
    from .shared import ContextEngineeringPlanNone as ContextEngineeringPlanNone
    from .shared import (
        ContextEngineeringPlanPreviousAssistantMessages as ContextEngineeringPlanPreviousAssistantMessages,
    )
    from .shared import (
        ContextEngineeringPlanUserAndAssistantMessages as ContextEngineeringPlanUserAndAssistantMessages,
    )
    from .shared import CreateApiRequestToolDTO as CreateApiRequestToolDTO
    from .shared import CreateAssistantDTO as CreateAssistantDTO
    from .shared import CreateBashToolDTO as CreateBashToolDTO
    from .shared import CreateCodeToolDTO as CreateCodeToolDTO
    from .shared import CreateComputerToolDTO as CreateComputerToolDTO
    from .shared import CreateCustomKnowledgeBaseDTO as CreateCustomKnowledgeBaseDTO
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
    from .shared import CreateScorecardDTO as CreateScorecardDTO
    from .shared import CreateSipRequestToolDTO as CreateSipRequestToolDTO
    from .shared import CreateSlackSendMessageToolDTO as CreateSlackSendMessageToolDTO
    from .shared import CreateSmsToolDTO as CreateSmsToolDTO
    from .shared import CreateSquadDTO as CreateSquadDTO
    from .shared import CreateStructuredOutputDTO as CreateStructuredOutputDTO
    from .shared import CreateTextEditorToolDTO as CreateTextEditorToolDTO
    from .shared import CreateTransferCallToolDTO as CreateTransferCallToolDTO
    from .shared import CreateVoicemailToolDTO as CreateVoicemailToolDTO
    from .shared import (
        CustomEndpointingModelSmartEndpointingPlan as CustomEndpointingModelSmartEndpointingPlan,
    )
    from .shared import CustomEndpointingRule as CustomEndpointingRule
    from .shared import CustomLLMModel as CustomLLMModel
    from .shared import CustomMessage as CustomMessage
    from .shared import CustomMetadataSendMode as CustomMetadataSendMode
    from .shared import CustomTranscriber as CustomTranscriber
    from .shared import CustomVoice as CustomVoice
    from .shared import CustomerCustomEndpointingRule as CustomerCustomEndpointingRule
    from .shared import CustomerSpeechTimeoutOptions as CustomerSpeechTimeoutOptions
    from .shared import DeepInfraModel as DeepInfraModel
    from .shared import DeepSeekModel as DeepSeekModel
    from .shared import DeepgramLanguage as DeepgramLanguage
    from .shared import DeepgramModelName as DeepgramModelName
    from .shared import DeepgramModelNameValue as DeepgramModelNameValue
    from .shared import DeepgramTranscriber as DeepgramTranscriber
    from .shared import DeepgramTranscriberRedaction as DeepgramTranscriberRedaction
    from .shared import DeepgramVoice as DeepgramVoice
    from .shared import DeepgramVoiceId as DeepgramVoiceId
    from .shared import DeepgramVoiceModel as DeepgramVoiceModel
    from .shared import DestinationAssistant as DestinationAssistant
    from .shared import DeveloperMessage as DeveloperMessage
    from .shared import ElevenLabsModelName as ElevenLabsModelName
    from .shared import ElevenLabsPronunciationDictionaryLocator as ElevenLabsPronunciationDictionaryLocator
    from .shared import ElevenLabsTranscriber as ElevenLabsTranscriber
    from .shared import ElevenLabsTranscriberModel as ElevenLabsTranscriberModel
    from .shared import ElevenLabsVoice as ElevenLabsVoice
    from .shared import ElevenLabsVoiceId as ElevenLabsVoiceId
    from .shared import ElevenLabsVoiceIdValue as ElevenLabsVoiceIdValue
    from .shared import EvalAnthropicModelName as EvalAnthropicModelName
    from .shared import EvalGoogleModelName as EvalGoogleModelName
    from .shared import ExactReplacement as ExactReplacement
    from .shared import FallbackAssemblyAITranscriber as FallbackAssemblyAITranscriber
    from .shared import FallbackAzureSpeechTranscriber as FallbackAzureSpeechTranscriber
    from .shared import FallbackAzureVoice as FallbackAzureVoice
    from .shared import FallbackCartesiaTranscriber as FallbackCartesiaTranscriber
    from .shared import FallbackCartesiaVoice as FallbackCartesiaVoice
    from .shared import FallbackCustomTranscriber as FallbackCustomTranscriber
    from .shared import FallbackCustomVoice as FallbackCustomVoice
    from .shared import FallbackDeepgramTranscriber as FallbackDeepgramTranscriber
    from .shared import FallbackDeepgramVoice as FallbackDeepgramVoice
    from .shared import FallbackElevenLabsTranscriber as FallbackElevenLabsTranscriber
    from .shared import FallbackElevenLabsVoice as FallbackElevenLabsVoice
    from .shared import FallbackGladiaTranscriber as FallbackGladiaTranscriber
    from .shared import FallbackGoogleTranscriber as FallbackGoogleTranscriber
    from .shared import FallbackHumeVoice as FallbackHumeVoice
    from .shared import FallbackInworldVoice as FallbackInworldVoice
    from .shared import FallbackLMNTVoice as FallbackLMNTVoice
    from .shared import FallbackNeuphonicVoice as FallbackNeuphonicVoice
    from .shared import FallbackOpenAITranscriber as FallbackOpenAITranscriber
    from .shared import FallbackOpenAIVoice as FallbackOpenAIVoice
    from .shared import FallbackPlan as FallbackPlan
    from .shared import FallbackPlayHTVoice as FallbackPlayHTVoice
    from .shared import FallbackRimeAIVoice as FallbackRimeAIVoice
    from .shared import FallbackSesameVoice as FallbackSesameVoice
    from .shared import FallbackSmallestAIVoice as FallbackSmallestAIVoice
    from .shared import FallbackSonioxTranscriber as FallbackSonioxTranscriber
    from .shared import FallbackSpeechmaticsTranscriber as FallbackSpeechmaticsTranscriber
    from .shared import FallbackTalkscriberTranscriber as FallbackTalkscriberTranscriber
    from .shared import FallbackTavusVoice as FallbackTavusVoice
    from .shared import FallbackTranscriber as FallbackTranscriber
    from .shared import FallbackTranscriberPlan as FallbackTranscriberPlan
    from .shared import FallbackVapiVoice as FallbackVapiVoice
    from .shared import FallbackVoice as FallbackVoice
    from .shared import FallbackWellSaidVoice as FallbackWellSaidVoice
    from .shared import FallbackXaiTranscriber as FallbackXaiTranscriber
    from .shared import FallbackXaiVoice as FallbackXaiVoice
    from .shared import FormatPlan as FormatPlan
    from .shared import FormatPlanFormattersEnabled as FormatPlanFormattersEnabled
    from .shared import FourierDenoisingPlan as FourierDenoisingPlan
    from .shared import GeminiMultimodalLivePrebuiltVoiceConfig as GeminiMultimodalLivePrebuiltVoiceConfig
    from .shared import GeminiMultimodalLiveSpeechConfig as GeminiMultimodalLiveSpeechConfig
    from .shared import GeminiMultimodalLiveVoiceConfig as GeminiMultimodalLiveVoiceConfig
    from .shared import GladiaCustomVocabularyConfigDTO as GladiaCustomVocabularyConfigDTO
    from .shared import GladiaLanguage as GladiaLanguage
    from .shared import GladiaTranscriber as GladiaTranscriber
    from .shared import GladiaTranscriberLanguageBehaviour as GladiaTranscriberLanguageBehaviour
    from .shared import GladiaTranscriberModel as GladiaTranscriberModel
    from .shared import GladiaTranscriberRegion as GladiaTranscriberRegion
    from .shared import GladiaVocabularyItemDTO as GladiaVocabularyItemDTO
    from .shared import GoogleModel as GoogleModel
    from .shared import GoogleModelName as GoogleModelName
    from .shared import GoogleRealtimeConfig as GoogleRealtimeConfig
    from .shared import GoogleSpeechLanguage as GoogleSpeechLanguage
    from .shared import GoogleTranscriber as GoogleTranscriber
    from .shared import GroqModel as GroqModel
    from .shared import GroqModelName as GroqModelName
    from .shared import HandoffDestination as HandoffDestination
    from .shared import HandoffDestinationAssistant as HandoffDestinationAssistant
    from .shared import HandoffDestinationDynamic as HandoffDestinationDynamic
    from .shared import HandoffDestinationSquad as HandoffDestinationSquad
    from .shared import HookAction as HookAction
    from .shared import HumeVoice as HumeVoice
    from .shared import HumeVoiceModel as HumeVoiceModel
    from .shared import ImportTwilioPhoneNumberDTO as ImportTwilioPhoneNumberDTO
    from .shared import InflectionAIModel as InflectionAIModel
    from .shared import InlineTool as InlineTool
    from .shared import InworldLanguage as InworldLanguage
    from .shared import InworldVoice as InworldVoice
    from .shared import InworldVoiceId as InworldVoiceId
    from .shared import IsoLanguage as IsoLanguage
    from .shared import JsonSchema as JsonSchema
    from .shared import JsonSchemaFormat as JsonSchemaFormat
    from .shared import KeypadInputPlan as KeypadInputPlan
    from .shared import KnowledgeBase as KnowledgeBase
    from .shared import LMNTLanguage as LMNTLanguage
    from .shared import LMNTVoice as LMNTVoice
    from .shared import LMNTVoiceId as LMNTVoiceId
    from .shared import LMNTVoiceIdValue as LMNTVoiceIdValue
    from .shared import LangfuseObservabilityPlan as LangfuseObservabilityPlan
    from .shared import LivekitSmartEndpointingPlan as LivekitSmartEndpointingPlan
    from .shared import McpToolMessages as McpToolMessages
    from .shared import McpToolMetadata as McpToolMetadata
    from .shared import MessageAddHookAction as MessageAddHookAction
    from .shared import MinimaxLLMModel as MinimaxLLMModel
    from .shared import MinimaxVoice as MinimaxVoice
    from .shared import MinimaxVoiceLanguageBoost as MinimaxVoiceLanguageBoost
    from .shared import ModelCost as ModelCost
    from .shared import MonitorPlan as MonitorPlan
    from .shared import Mono as Mono
    from .shared import NeuphonicVoice as NeuphonicVoice
    from .shared import NeuphonicVoiceModel as NeuphonicVoiceModel
    from .shared import NodeArtifact as NodeArtifact
    from .shared import OpenAIFunction as OpenAIFunction
    from .shared import OpenAIFunctionParameters as OpenAIFunctionParameters
    from .shared import OpenAIMessage as OpenAIMessage
    from .shared import OpenAIModel as OpenAIModel
    from .shared import OpenAIModelName as OpenAIModelName
    from .shared import OpenAISpeechLanguage as OpenAISpeechLanguage
    from .shared import OpenAITranscriber as OpenAITranscriber
    from .shared import OpenAITranscriberModel as OpenAITranscriberModel
    from .shared import OpenAIVoice as OpenAIVoice
    from .shared import OpenAIVoiceId as OpenAIVoiceId
    from .shared import OpenAIVoiceIdValue as OpenAIVoiceIdValue
    from .shared import OpenAIVoiceModel as OpenAIVoiceModel
    from .shared import OpenRouterModel as OpenRouterModel
    from .shared import PaginationMeta as PaginationMeta
    from .shared import PerformanceMetrics as PerformanceMetrics
    from .shared import PerplexityAIModel as PerplexityAIModel
    from .shared import PhoneDestination as PhoneDestination
    from .shared import PhoneNumberCallEndingHookFilter as PhoneNumberCallEndingHookFilter
    from .shared import PhoneNumberCallRingingHookFilter as PhoneNumberCallRingingHookFilter
    from .shared import PhoneNumberHook as PhoneNumberHook
    from .shared import PhoneNumberHookAction as PhoneNumberHookAction
    from .shared import PhoneNumberHookCallEnding as PhoneNumberHookCallEnding
    from .shared import PhoneNumberHookCallRinging as PhoneNumberHookCallRinging
    from .shared import PlayHTEmotion as PlayHTEmotion
    from .shared import PlayHTLanguage as PlayHTLanguage
    from .shared import PlayHTVoice as PlayHTVoice
    from .shared import PlayHTVoiceId as PlayHTVoiceId
    from .shared import PlayHTVoiceIdValue as PlayHTVoiceIdValue
    from .shared import PlayHTVoiceModel as PlayHTVoiceModel
    from .shared import Recording as Recording
    from .shared import RecordingConsentPlan as RecordingConsentPlan
    from .shared import RecordingConsentPlanFirstMessageMode as RecordingConsentPlanFirstMessageMode
    from .shared import RecordingConsentPlanStayOnLine as RecordingConsentPlanStayOnLine
    from .shared import RecordingConsentPlanVerbal as RecordingConsentPlanVerbal
    from .shared import RegexOption as RegexOption
    from .shared import RegexReplacement as RegexReplacement
    from .shared import Replacement as Replacement
    from .shared import RimeAIVoice as RimeAIVoice
    from .shared import RimeAIVoiceId as RimeAIVoiceId
    from .shared import RimeAIVoiceIdValue as RimeAIVoiceIdValue
    from .shared import RimeAIVoiceLanguage as RimeAIVoiceLanguage
    from .shared import RimeAIVoiceModel as RimeAIVoiceModel
    from .shared import SayHookAction as SayHookAction
    from .shared import SayPhoneNumberHookAction as SayPhoneNumberHookAction
    from .shared import SchedulePlan as SchedulePlan
    from .shared import ScorecardMetric as ScorecardMetric
    from .shared import SecurityFilterBase as SecurityFilterBase
    from .shared import SecurityFilterPlan as SecurityFilterPlan
    from .shared import Server as Server
    from .shared import ServerMessageType as ServerMessageType
    from .shared import SesameVoice as SesameVoice
    from .shared import SessionCreatedHook as SessionCreatedHook
    from .shared import SipRequestToolVerb as SipRequestToolVerb
    from .shared import SmallestAIVoice as SmallestAIVoice
    from .shared import SmallestAIVoiceId as SmallestAIVoiceId
    from .shared import SmallestAIVoiceIdValue as SmallestAIVoiceIdValue
    from .shared import SmartDenoisingPlan as SmartDenoisingPlan
    from .shared import SmartEndpointingPlan as SmartEndpointingPlan
    from .shared import SmartEndpointingPlanProvider as SmartEndpointingPlanProvider
    from .shared import SonioxContextGeneralItem as SonioxContextGeneralItem
    from .shared import SonioxTranscriber as SonioxTranscriber
    from .shared import SortBy as SortBy
    from .shared import SortOrder as SortOrder
    from .shared import SpeechmaticsCustomVocabularyItem as SpeechmaticsCustomVocabularyItem
    from .shared import SpeechmaticsLanguage as SpeechmaticsLanguage
    from .shared import SpeechmaticsTranscriber as SpeechmaticsTranscriber
    from .shared import SpeechmaticsTranscriberNumeralStyle as SpeechmaticsTranscriberNumeralStyle
    from .shared import SpeechmaticsTranscriberOperatingPoint as SpeechmaticsTranscriberOperatingPoint
    from .shared import SpeechmaticsTranscriberRegion as SpeechmaticsTranscriberRegion
    from .shared import SpokenMessage as SpokenMessage
    from .shared import SquadMemberDTO as SquadMemberDTO
    from .shared import StartSpeakingPlan as StartSpeakingPlan
    from .shared import StopSpeakingPlan as StopSpeakingPlan
    from .shared import StructuredDataMultiPlan as StructuredDataMultiPlan
    from .shared import StructuredDataPlan as StructuredDataPlan
    from .shared import StructuredOutputType as StructuredOutputType
    from .shared import SuccessEvaluationPlan as SuccessEvaluationPlan
    from .shared import SuccessEvaluationPlanRubric as SuccessEvaluationPlanRubric
    from .shared import SummaryPlan as SummaryPlan
    from .shared import SystemMessage as SystemMessage
    from .shared import TalkscriberLanguage as TalkscriberLanguage
    from .shared import TalkscriberTranscriber as TalkscriberTranscriber
    from .shared import TavusConversationProperties as TavusConversationProperties
    from .shared import TavusVoice as TavusVoice
    from .shared import TextContent as TextContent
    from .shared import TextOrMessages as TextOrMessages
    from .shared import TogetherAIModel as TogetherAIModel
    from .shared import ToolCall as ToolCall
    from .shared import ToolCallFunction as ToolCallFunction
    from .shared import ToolCallHookAction as ToolCallHookAction
    from .shared import ToolCallMessage as ToolCallMessage
    from .shared import ToolCallResultMessage as ToolCallResultMessage
    from .shared import ToolCallResultMessageWarning as ToolCallResultMessageWarning
    from .shared import ToolMessage as ToolMessage
    from .shared import ToolMessageComplete as ToolMessageComplete
    from .shared import ToolMessageDelayed as ToolMessageDelayed
    from .shared import ToolMessageFailed as ToolMessageFailed
    from .shared import ToolMessageStart as ToolMessageStart
    from .shared import ToolParameter as ToolParameter
    from .shared import ToolParameterValue as ToolParameterValue
    from .shared import ToolRejectionPlan as ToolRejectionPlan
    from .shared import ToolStatusMessage as ToolStatusMessage
    from .shared import Transcriber as Transcriber
    from .shared import TranscriptPlan as TranscriptPlan
    from .shared import TranscriptionEndpointingPlan as TranscriptionEndpointingPlan
    from .shared import TransferDestination as TransferDestination
    from .shared import TransferDestinationAssistant as TransferDestinationAssistant
    from .shared import TransferDestinationNumber as TransferDestinationNumber
    from .shared import TransferDestinationSip as TransferDestinationSip
    from .shared import TransferFallbackPlan as TransferFallbackPlan
    from .shared import TransferPhoneNumberHookAction as TransferPhoneNumberHookAction
    from .shared import TransferPlan as TransferPlan
    from .shared import TransferPlanContextEngineeringPlan as TransferPlanContextEngineeringPlan
    from .shared import TransferPlanMode as TransferPlanMode
    from .shared import TransportConfigurationTwilio as TransportConfigurationTwilio
    from .shared import TurnLatency as TurnLatency
    from .shared import UserMessage as UserMessage
    from .shared import VapiPronunciationDictionaryLocator as VapiPronunciationDictionaryLocator
    from .shared import VapiSmartEndpointingPlan as VapiSmartEndpointingPlan
    from .shared import VapiVoice as VapiVoice
    from .shared import VapiVoiceId as VapiVoiceId
    from .shared import VariableExtractionAlias as VariableExtractionAlias
    from .shared import VariableExtractionPlan as VariableExtractionPlan
    from .shared import Voice as Voice
    from .shared import WellSaidVoice as WellSaidVoice
    from .shared import WellSaidVoiceModel as WellSaidVoiceModel
    from .shared import WorkflowAnthropicBedrockModel as WorkflowAnthropicBedrockModel
    from .shared import WorkflowAnthropicModel as WorkflowAnthropicModel
    from .shared import WorkflowCustomModel as WorkflowCustomModel
    from .shared import WorkflowGoogleModel as WorkflowGoogleModel
    from .shared import WorkflowModel as WorkflowModel
    from .shared import WorkflowOpenAIModel as WorkflowOpenAIModel
    from .shared import WorkflowOpenAIModelName as WorkflowOpenAIModelName
    from .shared import XaiModel as XaiModel
    from .shared import XaiModelName as XaiModelName
    from .shared import XaiSpeechLanguage as XaiSpeechLanguage
    from .shared import XaiTranscriber as XaiTranscriber
    from .shared import XaiVoice as XaiVoice
    from .shared import XaiVoiceId as XaiVoiceId
    from .shared import XaiVoiceLanguage as XaiVoiceLanguage
    from .squads import Squad as Squad
    from .squads import UpdateSquadDTO as UpdateSquadDTO
    from .structured_outputs import StructuredOutput as StructuredOutput
    from .structured_outputs import StructuredOutputPaginatedResponse as StructuredOutputPaginatedResponse
    from .structured_outputs import StructuredOutputRunDTO as StructuredOutputRunDTO
    from .structured_outputs import UpdateStructuredOutputDTO as UpdateStructuredOutputDTO
    from .tool_call_conditions import GroupCondition as GroupCondition
    from .tool_call_conditions import LiquidCondition as LiquidCondition
    from .tool_call_conditions import MessageTarget as MessageTarget
    from .tool_call_conditions import RegexCondition as RegexCondition
    from .tool_call_conditions import ToolCallCondition as ToolCallCondition
    from .tools import ApiRequestTool as ApiRequestTool
    from .tools import BashTool as BashTool
    from .tools import CodeTool as CodeTool
    from .tools import ComputerTool as ComputerTool
    from .tools import CreateToolDTO as CreateToolDTO
    from .tools import DtmfTool as DtmfTool
    from .tools import EndCallTool as EndCallTool
    from .tools import FunctionTool as FunctionTool
    from .tools import GhlTool as GhlTool
    from .tools import GhlToolMetadata as GhlToolMetadata
    from .tools import GoHighLevelCalendarAvailabilityTool as GoHighLevelCalendarAvailabilityTool
    from .tools import GoHighLevelCalendarEventCreateTool as GoHighLevelCalendarEventCreateTool
    from .tools import GoHighLevelContactCreateTool as GoHighLevelContactCreateTool
    from .tools import GoHighLevelContactGetTool as GoHighLevelContactGetTool
    from .tools import GoogleCalendarCheckAvailabilityTool as GoogleCalendarCheckAvailabilityTool
    from .tools import GoogleCalendarCreateEventTool as GoogleCalendarCreateEventTool
    from .tools import GoogleSheetsRowAppendTool as GoogleSheetsRowAppendTool
    from .tools import HandoffTool as HandoffTool
    from .tools import McpTool as McpTool
    from .tools import QueryTool as QueryTool
    from .tools import SipRequestTool as SipRequestTool
    from .tools import SlackSendMessageTool as SlackSendMessageTool
    from .tools import SmsTool as SmsTool
    from .tools import TextEditorTool as TextEditorTool
    from .tools import Tool as Tool
    from .tools import TransferCallTool as TransferCallTool
    from .tools import UpdateApiRequestToolDTO as UpdateApiRequestToolDTO
    from .tools import UpdateBashToolDTO as UpdateBashToolDTO
    from .tools import UpdateCodeToolDTO as UpdateCodeToolDTO
    from .tools import UpdateComputerToolDTO as UpdateComputerToolDTO
    from .tools import UpdateDtmfToolDTO as UpdateDtmfToolDTO
    from .tools import UpdateEndCallToolDTO as UpdateEndCallToolDTO
    from .tools import UpdateFunctionToolDTO as UpdateFunctionToolDTO
    from .tools import (
        UpdateGoHighLevelCalendarAvailabilityToolDTO as UpdateGoHighLevelCalendarAvailabilityToolDTO,
    )
    from .tools import (
        UpdateGoHighLevelCalendarEventCreateToolDTO as UpdateGoHighLevelCalendarEventCreateToolDTO,
    )
    from .tools import UpdateGoHighLevelContactCreateToolDTO as UpdateGoHighLevelContactCreateToolDTO
    from .tools import UpdateGoHighLevelContactGetToolDTO as UpdateGoHighLevelContactGetToolDTO
    from .tools import (
        UpdateGoogleCalendarCheckAvailabilityToolDTO as UpdateGoogleCalendarCheckAvailabilityToolDTO,
    )
    from .tools import UpdateGoogleCalendarCreateEventToolDTO as UpdateGoogleCalendarCreateEventToolDTO
    from .tools import UpdateGoogleSheetsRowAppendToolDTO as UpdateGoogleSheetsRowAppendToolDTO
    from .tools import UpdateHandoffToolDTO as UpdateHandoffToolDTO
    from .tools import UpdateMcpToolDTO as UpdateMcpToolDTO
    from .tools import UpdateQueryToolDTO as UpdateQueryToolDTO
    from .tools import UpdateSipRequestToolDTO as UpdateSipRequestToolDTO
    from .tools import UpdateSlackSendMessageToolDTO as UpdateSlackSendMessageToolDTO
    from .tools import UpdateSmsToolDTO as UpdateSmsToolDTO
    from .tools import UpdateTextEditorToolDTO as UpdateTextEditorToolDTO
    from .tools import UpdateToolDTO as UpdateToolDTO
    from .tools import UpdateTransferCallToolDTO as UpdateTransferCallToolDTO
    from .tools import UpdateVoicemailToolDTO as UpdateVoicemailToolDTO
    from .tools import VoicemailTool as VoicemailTool
    from .voicemail_detection_plans import GoogleVoicemailDetectionPlan as GoogleVoicemailDetectionPlan
    from .voicemail_detection_plans import OpenAIVoicemailDetectionPlan as OpenAIVoicemailDetectionPlan
    from .voicemail_detection_plans import TwilioVoicemailDetectionPlan as TwilioVoicemailDetectionPlan
    from .voicemail_detection_plans import (
        TwilioVoicemailDetectionPlanVoicemailDetectionType as TwilioVoicemailDetectionPlanVoicemailDetectionType,
    )
    from .voicemail_detection_plans import VapiVoicemailDetectionPlan as VapiVoicemailDetectionPlan
    from .voicemail_detection_plans import VoicemailDetectionBackoffPlan as VoicemailDetectionBackoffPlan
    from .voicemail_detection_plans import VoicemailDetectionPlan as VoicemailDetectionPlan
    from .voicemail_detection_plans import VoicemailDetectionPlanType as VoicemailDetectionPlanType

_HOMES: dict[str, str] = {
    "analytics": (
        "AnalyticsOperation AnalyticsOperationColumn AnalyticsQuery AnalyticsQueryDTO "
        "AnalyticsQueryResult TimeRange TimeRangeStep VariableValueGroupBy"
    ),
    "assistants": ("Assistant UpdateAssistantDTO"),
    "calls": (
        "AIEdgeCondition Analysis AnalysisCostBreakdown Call CallBatchError CallBatchResponse "
        "CallEndedReason CallHookModelResponseTimeout CallStatus Compliance ConversationNode Cost "
        "CostBreakdown CreateCallDTO CreateCallResponse CreateWorkflowDTO CreateWorkflowDTOHook "
        "DeleteCallDTO Edge GlobalNodePlan KnowledgeBaseCost Monitor MonitorResult Node RecordingConsent "
        "SubscriptionLimits ToolNode TranscriberCost TransportCost UpdateCallDTO VapiCost VoiceCost "
        "VoicemailDetectionCost WorkflowOverrides"
    ),
    "campaigns": (
        "Campaign CampaignPaginatedResponse CampaignStatus CreateCampaignDTO DialPlanEntry "
        "UpdateCampaignDTO"
    ),
    "chats": (
        "Chat ChatCost ChatCostOption ChatPaginatedResponse CreateChatDTO CreateChatResponse "
        "CreateChatResponseOption CreateChatStreamResponse OpenAIResponsesRequest ResponseCompletedEvent "
        "ResponseErrorEvent ResponseObject ResponseOutputMessage ResponseOutputText "
        "ResponseTextDeltaEvent ResponseTextDoneEvent TwilioSMSChatTransport"
    ),
    "credentials": (
        "AWSIAMCredentialsAuthenticationPlan AWSStsAuthenticationPlan AuthenticationPlan "
        "AzureBlobStorageBucketPlan AzureRegion BearerAuthenticationPlan BucketPlan "
        "CloudflareR2BucketPlan CreateAnthropicBedrockCredentialDTO CreateAnthropicCredentialDTO "
        "CreateAnyscaleCredentialDTO CreateAssemblyAICredentialDTO CreateAzureCredentialDTO "
        "CreateAzureOpenAICredentialDTO CreateAzureOpenAICredentialDTOModel "
        "CreateByoSipTrunkCredentialDTO CreateCartesiaCredentialDTO CreateCerebrasCredentialDTO "
        "CreateCloudflareCredentialDTO CreateCustomCredentialDTO CreateCustomLLMCredentialDTO "
        "CreateDeepInfraCredentialDTO CreateDeepSeekCredentialDTO CreateDeepgramCredentialDTO "
        "CreateElevenLabsCredentialDTO CreateEmailCredentialDTO CreateGcpCredentialDTO "
        "CreateGladiaCredentialDTO CreateGoHighLevelCredentialDTO CreateGoHighLevelMCPCredentialDTO "
        "CreateGoogleCalendarOAuth2AuthorizationCredentialDTO "
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
        "SipTrunkOutboundSipRegisterPlan SpkiPemPublicKeyConfig SupabaseBucketPlan "
        "SupabaseBucketPlanRegion WebhookAuthenticationPlan"
    ),
    "evals": (
        "AssistantMessageEvaluationContinuePlan AssistantMessageJudgePlan AssistantMessageJudgePlanAI "
        "AssistantMessageJudgePlanExact AssistantMessageJudgePlanRegex ChatEvalAssistantMessageEvaluation "
        "ChatEvalAssistantMessageMock ChatEvalAssistantMessageMockToolCall ChatEvalMessageMock "
        "ChatEvalSystemMessageMock ChatEvalToolResponseMessageEvaluation ChatEvalToolResponseMessageMock "
        "ChatEvalUserMessageMock CreateEvalDTO CreateEvalRunDTO Eval EvalAnthropicModel EvalCustomModel "
        "EvalGoogleModel EvalMessage EvalModel EvalOpenAIModel EvalPaginatedResponse EvalRun "
        "EvalRunPaginatedResponse EvalRunResult EvalRunTargetAssistant EvalRunTargetSquad EvalTarget "
        "UpdateEvalDTO"
    ),
    "files": ("CreateFileDTO File UpdateFileDTO"),
    "insights": (
        "AnyInsight ArrayTypeColumnOnCallTableOperator BarInsight BarInsightMetadata CallTableFilter "
        "CallTableGroupBy CallTableQuery CreateBarInsightFromCallTableDTO CreateInsightDTO "
        "CreateLineInsightFromCallTableDTO CreatePieInsightFromCallTableDTO "
        "CreateTextInsightFromCallTableDTO EventsTableBooleanCondition EventsTableCondition "
        "EventsTableNumberCondition EventsTableStringCondition FilterDateTypeColumnOnCallTable "
        "FilterNumberArrayTypeColumnOnCallTable FilterNumberTypeColumnOnCallTable "
        "FilterNumberTypeColumnOnCallTableColumn FilterStringArrayTypeColumnOnCallTable "
        "FilterStringTypeColumnOnCallTable FilterStringTypeColumnOnCallTableColumn "
        "FilterStructuredOutputColumnOnCallTable FilterStructuredOutputColumnOnCallTableOperator Insight "
        "InsightFormula InsightPaginatedResponse InsightQuery InsightRunDTO InsightRunFormatPlan "
        "InsightRunResponse InsightTimeRange InsightTimeRangeWithStep InsightTimeRangeWithStepName "
        "JSONQueryOnCallTableWithNumberTypeColumn JSONQueryOnCallTableWithNumberTypeColumnName "
        "JSONQueryOnCallTableWithStringTypeColumn JSONQueryOnCallTableWithStructuredOutputColumn "
        "JSONQueryOnEventsTable JSONQueryOnEventsTableOn LineInsight LineInsightMetadata PieInsight "
        "TableOperator TextInsight UpdateBarInsightFromCallTableDTO UpdateInsightFromCallTableDTO "
        "UpdateLineInsightFromCallTableDTO UpdatePieInsightFromCallTableDTO "
        "UpdateTextInsightFromCallTableDTO"
    ),
    "phone_numbers": (
        "ByoPhoneNumber CreateByoPhoneNumberDTO CreatePhoneNumberDTO CreateTelnyxPhoneNumberDTO "
        "CreateTwilioPhoneNumberDTO CreateVapiPhoneNumberDTO CreateVonagePhoneNumberDTO PhoneNumber "
        "PhoneNumberPaginatedResponse PhoneNumberStatus SipAuthentication TelnyxPhoneNumber "
        "TwilioPhoneNumber UpdateByoPhoneNumberDTO UpdatePhoneNumberDTO UpdateTelnyxPhoneNumberDTO "
        "UpdateTwilioPhoneNumberDTO UpdateVapiPhoneNumberDTO UpdateVonagePhoneNumberDTO VapiPhoneNumber "
        "VonagePhoneNumber"
    ),
    "provider_resources": ("ProviderResource ProviderResourcePaginatedResponse ProviderResourceProvider"),
    "scorecards": ("Scorecard ScorecardPaginatedResponse UpdateScorecardDTO"),
    "sessions": (
        "CreateSessionDTO Session SessionCost SessionCostOption SessionPaginatedResponse SessionStatus "
        "UpdateSessionDTO"
    ),
    "shared": (
        "AnalysisCost AnalysisPlan AnthropicBedrockModel AnthropicModel AnthropicModelName "
        "AnthropicThinkingConfig AnyscaleModel ApiRequestToolMethod Artifact ArtifactPlan "
        "AssemblyAITranscriber AssemblyAITranscriberLanguage AssemblyAITranscriberSpeechModel "
        "AssistantActivation AssistantCustomEndpointingRule AssistantFirstMessageMode AssistantMessage "
        "AssistantModel AssistantOverrides AzureSpeechLocale AzureSpeechTranscriber "
        "AzureSpeechTranscriberSegmentationStrategy AzureVoice AzureVoiceId BackgroundSound "
        "BackgroundSpeechDenoisingPlan BackoffPlan BotMessage BothCustomEndpointingRule CallHook "
        "CallHookAction CallHookAssistantSpeechInterrupted CallHookCallEnding "
        "CallHookCustomerSpeechInterrupted CallHookCustomerSpeechTimeout CallHookFilter CallMessage "
        "CartesiaExperimentalControls CartesiaExperimentalControlsEmotion CartesiaGenerationConfig "
        "CartesiaGenerationConfigExperimental CartesiaTranscriber CartesiaVoice CartesiaVoiceLanguage "
        "CartesiaVoiceModelName CerebrasModel ChatMessage ChunkPlan ChunkPlanPunctuationBoundary "
        "ClientMessageType CodeToolEnvironmentVariable ComplianceOverride CompliancePlan Condition "
        "ContextEngineeringPlan ContextEngineeringPlanAll ContextEngineeringPlanLastNMessages "
        "ContextEngineeringPlanNone ContextEngineeringPlanPreviousAssistantMessages "
        "ContextEngineeringPlanUserAndAssistantMessages CreateApiRequestToolDTO CreateAssistantDTO "
        "CreateBashToolDTO CreateCodeToolDTO CreateComputerToolDTO CreateCustomKnowledgeBaseDTO "
        "CreateCustomerDTO CreateDtmfToolDTO CreateEndCallToolDTO CreateFunctionToolDTO "
        "CreateGoHighLevelCalendarAvailabilityToolDTO CreateGoHighLevelCalendarEventCreateToolDTO "
        "CreateGoHighLevelContactCreateToolDTO CreateGoHighLevelContactGetToolDTO "
        "CreateGoogleCalendarCheckAvailabilityToolDTO CreateGoogleCalendarCreateEventToolDTO "
        "CreateGoogleSheetsRowAppendToolDTO CreateHandoffToolDTO CreateMcpToolDTO CreateQueryToolDTO "
        "CreateScorecardDTO CreateSipRequestToolDTO CreateSlackSendMessageToolDTO CreateSmsToolDTO "
        "CreateSquadDTO CreateStructuredOutputDTO CreateTextEditorToolDTO CreateTransferCallToolDTO "
        "CreateVoicemailToolDTO CustomEndpointingModelSmartEndpointingPlan CustomEndpointingRule "
        "CustomLLMModel CustomMessage CustomMetadataSendMode CustomTranscriber CustomVoice "
        "CustomerCustomEndpointingRule CustomerSpeechTimeoutOptions DeepInfraModel DeepSeekModel "
        "DeepgramLanguage DeepgramModelName DeepgramModelNameValue DeepgramTranscriber "
        "DeepgramTranscriberRedaction DeepgramVoice DeepgramVoiceId DeepgramVoiceModel "
        "DestinationAssistant DeveloperMessage ElevenLabsModelName "
        "ElevenLabsPronunciationDictionaryLocator ElevenLabsTranscriber ElevenLabsTranscriberModel "
        "ElevenLabsVoice ElevenLabsVoiceId ElevenLabsVoiceIdValue EvalAnthropicModelName "
        "EvalGoogleModelName ExactReplacement FallbackAssemblyAITranscriber "
        "FallbackAzureSpeechTranscriber FallbackAzureVoice FallbackCartesiaTranscriber "
        "FallbackCartesiaVoice FallbackCustomTranscriber FallbackCustomVoice FallbackDeepgramTranscriber "
        "FallbackDeepgramVoice FallbackElevenLabsTranscriber FallbackElevenLabsVoice "
        "FallbackGladiaTranscriber FallbackGoogleTranscriber FallbackHumeVoice FallbackInworldVoice "
        "FallbackLMNTVoice FallbackNeuphonicVoice FallbackOpenAITranscriber FallbackOpenAIVoice "
        "FallbackPlan FallbackPlayHTVoice FallbackRimeAIVoice FallbackSesameVoice FallbackSmallestAIVoice "
        "FallbackSonioxTranscriber FallbackSpeechmaticsTranscriber FallbackTalkscriberTranscriber "
        "FallbackTavusVoice FallbackTranscriber FallbackTranscriberPlan FallbackVapiVoice FallbackVoice "
        "FallbackWellSaidVoice FallbackXaiTranscriber FallbackXaiVoice FormatPlan "
        "FormatPlanFormattersEnabled FourierDenoisingPlan GeminiMultimodalLivePrebuiltVoiceConfig "
        "GeminiMultimodalLiveSpeechConfig GeminiMultimodalLiveVoiceConfig GladiaCustomVocabularyConfigDTO "
        "GladiaLanguage GladiaTranscriber GladiaTranscriberLanguageBehaviour GladiaTranscriberModel "
        "GladiaTranscriberRegion GladiaVocabularyItemDTO GoogleModel GoogleModelName GoogleRealtimeConfig "
        "GoogleSpeechLanguage GoogleTranscriber GroqModel GroqModelName HandoffDestination "
        "HandoffDestinationAssistant HandoffDestinationDynamic HandoffDestinationSquad HookAction "
        "HumeVoice HumeVoiceModel ImportTwilioPhoneNumberDTO InflectionAIModel InlineTool InworldLanguage "
        "InworldVoice InworldVoiceId IsoLanguage JsonSchema JsonSchemaFormat KeypadInputPlan "
        "KnowledgeBase LMNTLanguage LMNTVoice LMNTVoiceId LMNTVoiceIdValue LangfuseObservabilityPlan "
        "LivekitSmartEndpointingPlan McpToolMessages McpToolMetadata MessageAddHookAction MinimaxLLMModel "
        "MinimaxVoice MinimaxVoiceLanguageBoost ModelCost MonitorPlan Mono NeuphonicVoice "
        "NeuphonicVoiceModel NodeArtifact OpenAIFunction OpenAIFunctionParameters OpenAIMessage "
        "OpenAIModel OpenAIModelName OpenAISpeechLanguage OpenAITranscriber OpenAITranscriberModel "
        "OpenAIVoice OpenAIVoiceId OpenAIVoiceIdValue OpenAIVoiceModel OpenRouterModel PaginationMeta "
        "PerformanceMetrics PerplexityAIModel PhoneDestination PhoneNumberCallEndingHookFilter "
        "PhoneNumberCallRingingHookFilter PhoneNumberHook PhoneNumberHookAction PhoneNumberHookCallEnding "
        "PhoneNumberHookCallRinging PlayHTEmotion PlayHTLanguage PlayHTVoice PlayHTVoiceId "
        "PlayHTVoiceIdValue PlayHTVoiceModel Recording RecordingConsentPlan "
        "RecordingConsentPlanFirstMessageMode RecordingConsentPlanStayOnLine RecordingConsentPlanVerbal "
        "RegexOption RegexReplacement Replacement RimeAIVoice RimeAIVoiceId RimeAIVoiceIdValue "
        "RimeAIVoiceLanguage RimeAIVoiceModel SayHookAction SayPhoneNumberHookAction SchedulePlan "
        "ScorecardMetric SecurityFilterBase SecurityFilterPlan Server ServerMessageType SesameVoice "
        "SessionCreatedHook SipRequestToolVerb SmallestAIVoice SmallestAIVoiceId SmallestAIVoiceIdValue "
        "SmartDenoisingPlan SmartEndpointingPlan SmartEndpointingPlanProvider SonioxContextGeneralItem "
        "SonioxTranscriber SortBy SortOrder SpeechmaticsCustomVocabularyItem SpeechmaticsLanguage "
        "SpeechmaticsTranscriber SpeechmaticsTranscriberNumeralStyle "
        "SpeechmaticsTranscriberOperatingPoint SpeechmaticsTranscriberRegion SpokenMessage SquadMemberDTO "
        "StartSpeakingPlan StopSpeakingPlan StructuredDataMultiPlan StructuredDataPlan "
        "StructuredOutputType SuccessEvaluationPlan SuccessEvaluationPlanRubric SummaryPlan SystemMessage "
        "TalkscriberLanguage TalkscriberTranscriber TavusConversationProperties TavusVoice TextContent "
        "TextOrMessages TogetherAIModel ToolCall ToolCallFunction ToolCallHookAction ToolCallMessage "
        "ToolCallResultMessage ToolCallResultMessageWarning ToolMessage ToolMessageComplete "
        "ToolMessageDelayed ToolMessageFailed ToolMessageStart ToolParameter ToolParameterValue "
        "ToolRejectionPlan ToolStatusMessage Transcriber TranscriptPlan TranscriptionEndpointingPlan "
        "TransferDestination TransferDestinationAssistant TransferDestinationNumber "
        "TransferDestinationSip TransferFallbackPlan TransferPhoneNumberHookAction TransferPlan "
        "TransferPlanContextEngineeringPlan TransferPlanMode TransportConfigurationTwilio TurnLatency "
        "UserMessage VapiPronunciationDictionaryLocator VapiSmartEndpointingPlan VapiVoice VapiVoiceId "
        "VariableExtractionAlias VariableExtractionPlan Voice WellSaidVoice WellSaidVoiceModel "
        "WorkflowAnthropicBedrockModel WorkflowAnthropicModel WorkflowCustomModel WorkflowGoogleModel "
        "WorkflowModel WorkflowOpenAIModel WorkflowOpenAIModelName XaiModel XaiModelName "
        "XaiSpeechLanguage XaiTranscriber XaiVoice XaiVoiceId XaiVoiceLanguage"
    ),
    "squads": ("Squad UpdateSquadDTO"),
    "structured_outputs": (
        "StructuredOutput StructuredOutputPaginatedResponse StructuredOutputRunDTO "
        "UpdateStructuredOutputDTO"
    ),
    "tool_call_conditions": ("GroupCondition LiquidCondition MessageTarget RegexCondition ToolCallCondition"),
    "tools": (
        "ApiRequestTool BashTool CodeTool ComputerTool CreateToolDTO DtmfTool EndCallTool FunctionTool "
        "GhlTool GhlToolMetadata GoHighLevelCalendarAvailabilityTool GoHighLevelCalendarEventCreateTool "
        "GoHighLevelContactCreateTool GoHighLevelContactGetTool GoogleCalendarCheckAvailabilityTool "
        "GoogleCalendarCreateEventTool GoogleSheetsRowAppendTool HandoffTool McpTool QueryTool "
        "SipRequestTool SlackSendMessageTool SmsTool TextEditorTool Tool TransferCallTool "
        "UpdateApiRequestToolDTO UpdateBashToolDTO UpdateCodeToolDTO UpdateComputerToolDTO "
        "UpdateDtmfToolDTO UpdateEndCallToolDTO UpdateFunctionToolDTO "
        "UpdateGoHighLevelCalendarAvailabilityToolDTO UpdateGoHighLevelCalendarEventCreateToolDTO "
        "UpdateGoHighLevelContactCreateToolDTO UpdateGoHighLevelContactGetToolDTO "
        "UpdateGoogleCalendarCheckAvailabilityToolDTO UpdateGoogleCalendarCreateEventToolDTO "
        "UpdateGoogleSheetsRowAppendToolDTO UpdateHandoffToolDTO UpdateMcpToolDTO UpdateQueryToolDTO "
        "UpdateSipRequestToolDTO UpdateSlackSendMessageToolDTO UpdateSmsToolDTO UpdateTextEditorToolDTO "
        "UpdateToolDTO UpdateTransferCallToolDTO UpdateVoicemailToolDTO VoicemailTool"
    ),
    "voicemail_detection_plans": (
        "GoogleVoicemailDetectionPlan OpenAIVoicemailDetectionPlan TwilioVoicemailDetectionPlan "
        "TwilioVoicemailDetectionPlanVoicemailDetectionType VapiVoicemailDetectionPlan "
        "VoicemailDetectionBackoffPlan VoicemailDetectionPlan VoicemailDetectionPlanType"
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
