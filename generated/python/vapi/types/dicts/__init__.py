"""TypedDicts in the shape of the models, with the names used in JSON, so that type checkers can check dict literals."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .analysis import AnalysisPlanDict as AnalysisPlanDict
    from .analysis import CreateScorecardDTODict as CreateScorecardDTODict
    from .analysis import ScorecardMetricDict as ScorecardMetricDict
    from .analysis import StructuredDataMultiPlanDict as StructuredDataMultiPlanDict
    from .analysis import StructuredDataPlanDict as StructuredDataPlanDict
    from .analysis import SuccessEvaluationPlanDict as SuccessEvaluationPlanDict
    from .analysis import SummaryPlanDict as SummaryPlanDict
    from .analytics import AnalyticsOperationDict as AnalyticsOperationDict
    from .analytics import AnalyticsQueryDict as AnalyticsQueryDict
    from .analytics import AnalyticsQueryDTODict as AnalyticsQueryDTODict
    from .analytics import AnalyticsQueryResultDict as AnalyticsQueryResultDict
    from .analytics import TimeRangeDict as TimeRangeDict
    from .analytics import VariableValueGroupByDict as VariableValueGroupByDict
    from .calls import AIEdgeConditionDict as AIEdgeConditionDict
    from .calls import AnalysisDict as AnalysisDict
    from .calls import AnalysisCostDict as AnalysisCostDict
    from .calls import AnalysisCostBreakdownDict as AnalysisCostBreakdownDict
    from .calls import ArtifactDict as ArtifactDict
    from .calls import AssistantActivationDict as AssistantActivationDict
    from .calls import CallDict as CallDict
    from .calls import CallBatchErrorDict as CallBatchErrorDict
    from .calls import CallBatchResponseDict as CallBatchResponseDict
    from .calls import CallCostItemDict as CallCostItemDict
    from .calls import CallHookModelResponseTimeoutDict as CallHookModelResponseTimeoutDict
    from .calls import ComplianceDict as ComplianceDict
    from .calls import ConversationNodeDict as ConversationNodeDict
    from .calls import CostBreakdownDict as CostBreakdownDict
    from .calls import CreateCallDTODict as CreateCallDTODict
    from .calls import CreateCallResponseDict as CreateCallResponseDict
    from .calls import CreateWorkflowDTODict as CreateWorkflowDTODict
    from .calls import DeleteCallDTODict as DeleteCallDTODict
    from .calls import EdgeDict as EdgeDict
    from .calls import GlobalNodePlanDict as GlobalNodePlanDict
    from .calls import KnowledgeBaseCostDict as KnowledgeBaseCostDict
    from .calls import ModelCostDict as ModelCostDict
    from .calls import MonitorDict as MonitorDict
    from .calls import MonitorResultDict as MonitorResultDict
    from .calls import MonoDict as MonoDict
    from .calls import NodeArtifactDict as NodeArtifactDict
    from .calls import PerformanceMetricsDict as PerformanceMetricsDict
    from .calls import RecordingDict as RecordingDict
    from .calls import RecordingConsentDict as RecordingConsentDict
    from .calls import SchedulePlanDict as SchedulePlanDict
    from .calls import SubscriptionLimitsDict as SubscriptionLimitsDict
    from .calls import ToolNodeDict as ToolNodeDict
    from .calls import TranscriberCostDict as TranscriberCostDict
    from .calls import TransportCostDict as TransportCostDict
    from .calls import TurnLatencyDict as TurnLatencyDict
    from .calls import UpdateCallDTODict as UpdateCallDTODict
    from .calls import VapiCostDict as VapiCostDict
    from .calls import VoiceCostDict as VoiceCostDict
    from .calls import VoicemailDetectionCostDict as VoicemailDetectionCostDict
    from .calls import WorkflowHookDict as WorkflowHookDict
    from .calls import WorkflowNodeDict as WorkflowNodeDict
    from .calls import WorkflowOverridesDict as WorkflowOverridesDict
    from .campaigns import CampaignDict as CampaignDict
    from .campaigns import CampaignPaginatedResponseDict as CampaignPaginatedResponseDict
    from .campaigns import CreateCampaignDTODict as CreateCampaignDTODict
    from .campaigns import DialPlanEntryDict as DialPlanEntryDict
    from .campaigns import UpdateCampaignDTODict as UpdateCampaignDTODict
    from .chats import ChatDict as ChatDict
    from .chats import ChatCostDict as ChatCostDict
    from .chats import ChatCostItemDict as ChatCostItemDict
    from .chats import ChatPaginatedResponseDict as ChatPaginatedResponseDict
    from .chats import CreateChatDTODict as CreateChatDTODict
    from .chats import CreateChatResponseDict as CreateChatResponseDict
    from .chats import CreateChatStreamResponseDict as CreateChatStreamResponseDict
    from .chats import OpenAIResponseDict as OpenAIResponseDict
    from .chats import OpenAIResponsesRequestDict as OpenAIResponsesRequestDict
    from .chats import ResponseCompletedEventDict as ResponseCompletedEventDict
    from .chats import ResponseErrorEventDict as ResponseErrorEventDict
    from .chats import ResponseObjectDict as ResponseObjectDict
    from .chats import ResponseOutputMessageDict as ResponseOutputMessageDict
    from .chats import ResponseOutputTextDict as ResponseOutputTextDict
    from .chats import ResponseTextDeltaEventDict as ResponseTextDeltaEventDict
    from .chats import ResponseTextDoneEventDict as ResponseTextDoneEventDict
    from .chats import TwilioSMSChatTransportDict as TwilioSMSChatTransportDict
    from .compliance import ComplianceOverrideDict as ComplianceOverrideDict
    from .compliance import CompliancePlanDict as CompliancePlanDict
    from .compliance import RecordingConsentPlanDict as RecordingConsentPlanDict
    from .compliance import RecordingConsentPlanStayOnLineDict as RecordingConsentPlanStayOnLineDict
    from .compliance import RecordingConsentPlanVerbalDict as RecordingConsentPlanVerbalDict
    from .compliance import SecurityFilterBaseDict as SecurityFilterBaseDict
    from .compliance import SecurityFilterPlanDict as SecurityFilterPlanDict
    from .conditions import ConditionDict as ConditionDict
    from .conditions import GroupConditionDict as GroupConditionDict
    from .conditions import LiquidConditionDict as LiquidConditionDict
    from .conditions import RegexConditionDict as RegexConditionDict
    from .conditions import RegexOptionDict as RegexOptionDict
    from .conditions import ToolCallConditionDict as ToolCallConditionDict
    from .credentials import (
        AWSIAMCredentialsAuthenticationPlanDict as AWSIAMCredentialsAuthenticationPlanDict,
    )
    from .credentials import AWSStsAuthenticationPlanDict as AWSStsAuthenticationPlanDict
    from .credentials import AzureBlobStorageBucketPlanDict as AzureBlobStorageBucketPlanDict
    from .credentials import BearerAuthenticationPlanDict as BearerAuthenticationPlanDict
    from .credentials import BedrockAuthenticationPlanDict as BedrockAuthenticationPlanDict
    from .credentials import BucketPlanDict as BucketPlanDict
    from .credentials import CloudflareR2BucketPlanDict as CloudflareR2BucketPlanDict
    from .credentials import (
        CreateAnthropicBedrockCredentialDTODict as CreateAnthropicBedrockCredentialDTODict,
    )
    from .credentials import CreateAnthropicCredentialDTODict as CreateAnthropicCredentialDTODict
    from .credentials import CreateAnyscaleCredentialDTODict as CreateAnyscaleCredentialDTODict
    from .credentials import CreateAssemblyAICredentialDTODict as CreateAssemblyAICredentialDTODict
    from .credentials import CreateAzureCredentialDTODict as CreateAzureCredentialDTODict
    from .credentials import CreateAzureOpenAICredentialDTODict as CreateAzureOpenAICredentialDTODict
    from .credentials import CreateByoSipTrunkCredentialDTODict as CreateByoSipTrunkCredentialDTODict
    from .credentials import CreateCartesiaCredentialDTODict as CreateCartesiaCredentialDTODict
    from .credentials import CreateCerebrasCredentialDTODict as CreateCerebrasCredentialDTODict
    from .credentials import CreateCloudflareCredentialDTODict as CreateCloudflareCredentialDTODict
    from .credentials import CreateCustomCredentialDTODict as CreateCustomCredentialDTODict
    from .credentials import CreateCustomLLMCredentialDTODict as CreateCustomLLMCredentialDTODict
    from .credentials import CreateDeepInfraCredentialDTODict as CreateDeepInfraCredentialDTODict
    from .credentials import CreateDeepSeekCredentialDTODict as CreateDeepSeekCredentialDTODict
    from .credentials import CreateDeepgramCredentialDTODict as CreateDeepgramCredentialDTODict
    from .credentials import CreateElevenLabsCredentialDTODict as CreateElevenLabsCredentialDTODict
    from .credentials import CreateEmailCredentialDTODict as CreateEmailCredentialDTODict
    from .credentials import CreateGcpCredentialDTODict as CreateGcpCredentialDTODict
    from .credentials import CreateGladiaCredentialDTODict as CreateGladiaCredentialDTODict
    from .credentials import CreateGoHighLevelCredentialDTODict as CreateGoHighLevelCredentialDTODict
    from .credentials import CreateGoHighLevelMCPCredentialDTODict as CreateGoHighLevelMCPCredentialDTODict
    from .credentials import (
        CreateGoogleCalendarOAuth2AuthorizationCredentialDTODict as CreateGoogleCalendarOAuth2AuthorizationCredentialDTODict,
    )
    from .credentials import (
        CreateGoogleCalendarOAuth2ClientCredentialDTODict as CreateGoogleCalendarOAuth2ClientCredentialDTODict,
    )
    from .credentials import CreateGoogleCredentialDTODict as CreateGoogleCredentialDTODict
    from .credentials import (
        CreateGoogleSheetsOAuth2AuthorizationCredentialDTODict as CreateGoogleSheetsOAuth2AuthorizationCredentialDTODict,
    )
    from .credentials import CreateGroqCredentialDTODict as CreateGroqCredentialDTODict
    from .credentials import CreateHumeCredentialDTODict as CreateHumeCredentialDTODict
    from .credentials import CreateInflectionAICredentialDTODict as CreateInflectionAICredentialDTODict
    from .credentials import CreateInworldCredentialDTODict as CreateInworldCredentialDTODict
    from .credentials import CreateLangfuseCredentialDTODict as CreateLangfuseCredentialDTODict
    from .credentials import CreateLmntCredentialDTODict as CreateLmntCredentialDTODict
    from .credentials import CreateMakeCredentialDTODict as CreateMakeCredentialDTODict
    from .credentials import CreateMinimaxCredentialDTODict as CreateMinimaxCredentialDTODict
    from .credentials import CreateMistralCredentialDTODict as CreateMistralCredentialDTODict
    from .credentials import CreateNeuphonicCredentialDTODict as CreateNeuphonicCredentialDTODict
    from .credentials import CreateOpenAICredentialDTODict as CreateOpenAICredentialDTODict
    from .credentials import CreateOpenRouterCredentialDTODict as CreateOpenRouterCredentialDTODict
    from .credentials import CreatePerplexityAICredentialDTODict as CreatePerplexityAICredentialDTODict
    from .credentials import CreatePlayHTCredentialDTODict as CreatePlayHTCredentialDTODict
    from .credentials import CreateRimeAICredentialDTODict as CreateRimeAICredentialDTODict
    from .credentials import CreateRunpodCredentialDTODict as CreateRunpodCredentialDTODict
    from .credentials import CreateS3CredentialDTODict as CreateS3CredentialDTODict
    from .credentials import (
        CreateSlackOAuth2AuthorizationCredentialDTODict as CreateSlackOAuth2AuthorizationCredentialDTODict,
    )
    from .credentials import CreateSlackWebhookCredentialDTODict as CreateSlackWebhookCredentialDTODict
    from .credentials import CreateSmallestAICredentialDTODict as CreateSmallestAICredentialDTODict
    from .credentials import CreateSonioxCredentialDTODict as CreateSonioxCredentialDTODict
    from .credentials import CreateSpeechmaticsCredentialDTODict as CreateSpeechmaticsCredentialDTODict
    from .credentials import CreateSupabaseCredentialDTODict as CreateSupabaseCredentialDTODict
    from .credentials import CreateTavusCredentialDTODict as CreateTavusCredentialDTODict
    from .credentials import CreateTogetherAICredentialDTODict as CreateTogetherAICredentialDTODict
    from .credentials import CreateTwilioCredentialDTODict as CreateTwilioCredentialDTODict
    from .credentials import CreateVonageCredentialDTODict as CreateVonageCredentialDTODict
    from .credentials import CreateWebhookCredentialDTODict as CreateWebhookCredentialDTODict
    from .credentials import CreateWellSaidCredentialDTODict as CreateWellSaidCredentialDTODict
    from .credentials import CreateXAiCredentialDTODict as CreateXAiCredentialDTODict
    from .credentials import CredentialDict as CredentialDict
    from .credentials import GcpKeyDict as GcpKeyDict
    from .credentials import HMACAuthenticationPlanDict as HMACAuthenticationPlanDict
    from .credentials import OAuth2AuthenticationPlanDict as OAuth2AuthenticationPlanDict
    from .credentials import Oauth2AuthenticationSessionDict as Oauth2AuthenticationSessionDict
    from .credentials import PublicKeyEncryptionPlanDict as PublicKeyEncryptionPlanDict
    from .credentials import SbcConfigurationDict as SbcConfigurationDict
    from .credentials import SipTrunkGatewayDict as SipTrunkGatewayDict
    from .credentials import SipTrunkOutboundAuthenticationPlanDict as SipTrunkOutboundAuthenticationPlanDict
    from .credentials import SipTrunkOutboundSipRegisterPlanDict as SipTrunkOutboundSipRegisterPlanDict
    from .credentials import SpkiPemPublicKeyConfigDict as SpkiPemPublicKeyConfigDict
    from .credentials import SupabaseBucketPlanDict as SupabaseBucketPlanDict
    from .credentials import WebhookAuthenticationPlanDict as WebhookAuthenticationPlanDict
    from .evals import (
        AssistantMessageEvaluationContinuePlanDict as AssistantMessageEvaluationContinuePlanDict,
    )
    from .evals import AssistantMessageJudgePlanDict as AssistantMessageJudgePlanDict
    from .evals import AssistantMessageJudgePlanAIDict as AssistantMessageJudgePlanAIDict
    from .evals import AssistantMessageJudgePlanExactDict as AssistantMessageJudgePlanExactDict
    from .evals import AssistantMessageJudgePlanRegexDict as AssistantMessageJudgePlanRegexDict
    from .evals import ChatEvalAssistantMessageEvaluationDict as ChatEvalAssistantMessageEvaluationDict
    from .evals import ChatEvalAssistantMessageMockDict as ChatEvalAssistantMessageMockDict
    from .evals import ChatEvalAssistantMessageMockToolCallDict as ChatEvalAssistantMessageMockToolCallDict
    from .evals import ChatEvalSystemMessageMockDict as ChatEvalSystemMessageMockDict
    from .evals import ChatEvalToolResponseMessageEvaluationDict as ChatEvalToolResponseMessageEvaluationDict
    from .evals import ChatEvalToolResponseMessageMockDict as ChatEvalToolResponseMessageMockDict
    from .evals import ChatEvalUserMessageMockDict as ChatEvalUserMessageMockDict
    from .evals import CreateEvalDTODict as CreateEvalDTODict
    from .evals import CreateEvalRunDTODict as CreateEvalRunDTODict
    from .evals import EvalDict as EvalDict
    from .evals import EvalAnthropicModelDict as EvalAnthropicModelDict
    from .evals import EvalCustomModelDict as EvalCustomModelDict
    from .evals import EvalGoogleModelDict as EvalGoogleModelDict
    from .evals import EvalMessageDict as EvalMessageDict
    from .evals import EvalModelDict as EvalModelDict
    from .evals import EvalOpenAIModelDict as EvalOpenAIModelDict
    from .evals import EvalPaginatedResponseDict as EvalPaginatedResponseDict
    from .evals import EvalResultMessageDict as EvalResultMessageDict
    from .evals import EvalRunDict as EvalRunDict
    from .evals import EvalRunPaginatedResponseDict as EvalRunPaginatedResponseDict
    from .evals import EvalRunResultDict as EvalRunResultDict
    from .evals import EvalRunTargetAssistantDict as EvalRunTargetAssistantDict
    from .evals import EvalRunTargetSquadDict as EvalRunTargetSquadDict
    from .evals import EvalTargetDict as EvalTargetDict
    from .evals import UpdateEvalDTODict as UpdateEvalDTODict
    from .files import CreateFileDTODict as CreateFileDTODict
    from .files import FileDict as FileDict
    from .files import UpdateFileDTODict as UpdateFileDTODict
    from .handoffs import ContextEngineeringPlanDict as ContextEngineeringPlanDict
    from .handoffs import ContextEngineeringPlanAllDict as ContextEngineeringPlanAllDict
    from .handoffs import ContextEngineeringPlanLastNMessagesDict as ContextEngineeringPlanLastNMessagesDict
    from .handoffs import ContextEngineeringPlanNoneDict as ContextEngineeringPlanNoneDict
    from .handoffs import (
        ContextEngineeringPlanPreviousAssistantMessagesDict as ContextEngineeringPlanPreviousAssistantMessagesDict,
    )
    from .handoffs import (
        ContextEngineeringPlanUserAndAssistantMessagesDict as ContextEngineeringPlanUserAndAssistantMessagesDict,
    )
    from .handoffs import HandoffDestinationDynamicDict as HandoffDestinationDynamicDict
    from .handoffs import PhoneDestinationDict as PhoneDestinationDict
    from .handoffs import TransferContextEngineeringPlanDict as TransferContextEngineeringPlanDict
    from .handoffs import TransferDestinationDict as TransferDestinationDict
    from .handoffs import TransferDestinationAssistantDict as TransferDestinationAssistantDict
    from .handoffs import TransferDestinationNumberDict as TransferDestinationNumberDict
    from .handoffs import TransferDestinationSipDict as TransferDestinationSipDict
    from .handoffs import TransferFallbackPlanDict as TransferFallbackPlanDict
    from .handoffs import TransferPlanDict as TransferPlanDict
    from .hooks import CallHookFilterDict as CallHookFilterDict
    from .hooks import CustomerSpeechTimeoutOptionsDict as CustomerSpeechTimeoutOptionsDict
    from .hooks import MessageAddHookActionDict as MessageAddHookActionDict
    from .hooks import PhoneNumberCallEndingHookFilterDict as PhoneNumberCallEndingHookFilterDict
    from .hooks import PhoneNumberCallRingingHookFilterDict as PhoneNumberCallRingingHookFilterDict
    from .hooks import PhoneNumberHookDict as PhoneNumberHookDict
    from .hooks import PhoneNumberHookActionDict as PhoneNumberHookActionDict
    from .hooks import PhoneNumberHookCallEndingDict as PhoneNumberHookCallEndingDict
    from .hooks import PhoneNumberHookCallRingingDict as PhoneNumberHookCallRingingDict
    from .hooks import SayHookActionDict as SayHookActionDict
    from .hooks import SayPhoneNumberHookActionDict as SayPhoneNumberHookActionDict
    from .hooks import TransferPhoneNumberHookActionDict as TransferPhoneNumberHookActionDict
    from .insights import BarInsightDict as BarInsightDict
    from .insights import BarInsightMetadataDict as BarInsightMetadataDict
    from .insights import CallTableFilterDict as CallTableFilterDict
    from .insights import CallTableQueryDict as CallTableQueryDict
    from .insights import CreateBarInsightFromCallTableDTODict as CreateBarInsightFromCallTableDTODict
    from .insights import CreateInsightDTODict as CreateInsightDTODict
    from .insights import CreateLineInsightFromCallTableDTODict as CreateLineInsightFromCallTableDTODict
    from .insights import CreatePieInsightFromCallTableDTODict as CreatePieInsightFromCallTableDTODict
    from .insights import CreateTextInsightFromCallTableDTODict as CreateTextInsightFromCallTableDTODict
    from .insights import EventsTableBooleanConditionDict as EventsTableBooleanConditionDict
    from .insights import EventsTableConditionDict as EventsTableConditionDict
    from .insights import EventsTableNumberConditionDict as EventsTableNumberConditionDict
    from .insights import EventsTableStringConditionDict as EventsTableStringConditionDict
    from .insights import FilterDateTypeColumnOnCallTableDict as FilterDateTypeColumnOnCallTableDict
    from .insights import (
        FilterNumberArrayTypeColumnOnCallTableDict as FilterNumberArrayTypeColumnOnCallTableDict,
    )
    from .insights import FilterNumberTypeColumnOnCallTableDict as FilterNumberTypeColumnOnCallTableDict
    from .insights import (
        FilterStringArrayTypeColumnOnCallTableDict as FilterStringArrayTypeColumnOnCallTableDict,
    )
    from .insights import FilterStringTypeColumnOnCallTableDict as FilterStringTypeColumnOnCallTableDict
    from .insights import (
        FilterStructuredOutputColumnOnCallTableDict as FilterStructuredOutputColumnOnCallTableDict,
    )
    from .insights import InsightDict as InsightDict
    from .insights import InsightFormulaDict as InsightFormulaDict
    from .insights import InsightPaginatedResponseDict as InsightPaginatedResponseDict
    from .insights import InsightQueryDict as InsightQueryDict
    from .insights import InsightRunDTODict as InsightRunDTODict
    from .insights import InsightRunFormatPlanDict as InsightRunFormatPlanDict
    from .insights import InsightRunResponseDict as InsightRunResponseDict
    from .insights import InsightTimeRangeDict as InsightTimeRangeDict
    from .insights import InsightTimeRangeWithStepDict as InsightTimeRangeWithStepDict
    from .insights import (
        JSONQueryOnCallTableWithNumberTypeColumnDict as JSONQueryOnCallTableWithNumberTypeColumnDict,
    )
    from .insights import (
        JSONQueryOnCallTableWithStringTypeColumnDict as JSONQueryOnCallTableWithStringTypeColumnDict,
    )
    from .insights import (
        JSONQueryOnCallTableWithStructuredOutputColumnDict as JSONQueryOnCallTableWithStructuredOutputColumnDict,
    )
    from .insights import JSONQueryOnEventsTableDict as JSONQueryOnEventsTableDict
    from .insights import LineInsightDict as LineInsightDict
    from .insights import LineInsightMetadataDict as LineInsightMetadataDict
    from .insights import PieInsightDict as PieInsightDict
    from .insights import SavedInsightDict as SavedInsightDict
    from .insights import TextInsightDict as TextInsightDict
    from .insights import UpdateBarInsightFromCallTableDTODict as UpdateBarInsightFromCallTableDTODict
    from .insights import UpdateInsightDTODict as UpdateInsightDTODict
    from .insights import UpdateLineInsightFromCallTableDTODict as UpdateLineInsightFromCallTableDTODict
    from .insights import UpdatePieInsightFromCallTableDTODict as UpdatePieInsightFromCallTableDTODict
    from .insights import UpdateTextInsightFromCallTableDTODict as UpdateTextInsightFromCallTableDTODict
    from .json_schema import JsonSchemaDict as JsonSchemaDict
    from .messages import AssistantMessageDict as AssistantMessageDict
    from .messages import BotMessageDict as BotMessageDict
    from .messages import CallMessageDict as CallMessageDict
    from .messages import ChatMessageDict as ChatMessageDict
    from .messages import CustomMessageDict as CustomMessageDict
    from .messages import DeveloperMessageDict as DeveloperMessageDict
    from .messages import MessageTargetDict as MessageTargetDict
    from .messages import OpenAIMessageDict as OpenAIMessageDict
    from .messages import SpokenMessageDict as SpokenMessageDict
    from .messages import SystemMessageDict as SystemMessageDict
    from .messages import TextContentDict as TextContentDict
    from .messages import TextOrMessagesDict as TextOrMessagesDict
    from .messages import ToolCallDict as ToolCallDict
    from .messages import ToolCallFunctionDict as ToolCallFunctionDict
    from .messages import ToolCallMessageDict as ToolCallMessageDict
    from .messages import ToolCallResultMessageDict as ToolCallResultMessageDict
    from .messages import ToolCallResultMessageWarningDict as ToolCallResultMessageWarningDict
    from .messages import ToolMessageDict as ToolMessageDict
    from .messages import UserMessageDict as UserMessageDict
    from .models import AnthropicThinkingConfigDict as AnthropicThinkingConfigDict
    from .models import CreateCustomKnowledgeBaseDTODict as CreateCustomKnowledgeBaseDTODict
    from .models import (
        GeminiMultimodalLivePrebuiltVoiceConfigDict as GeminiMultimodalLivePrebuiltVoiceConfigDict,
    )
    from .models import GeminiMultimodalLiveSpeechConfigDict as GeminiMultimodalLiveSpeechConfigDict
    from .models import GeminiMultimodalLiveVoiceConfigDict as GeminiMultimodalLiveVoiceConfigDict
    from .models import GoogleRealtimeConfigDict as GoogleRealtimeConfigDict
    from .models import KnowledgeBaseDict as KnowledgeBaseDict
    from .models import WorkflowAnthropicBedrockModelDict as WorkflowAnthropicBedrockModelDict
    from .models import WorkflowAnthropicModelDict as WorkflowAnthropicModelDict
    from .models import WorkflowCustomModelDict as WorkflowCustomModelDict
    from .models import WorkflowGoogleModelDict as WorkflowGoogleModelDict
    from .models import WorkflowModelDict as WorkflowModelDict
    from .models import WorkflowOpenAIModelDict as WorkflowOpenAIModelDict
    from .pagination import PaginationMetaDict as PaginationMetaDict
    from .phone_numbers import ByoPhoneNumberDict as ByoPhoneNumberDict
    from .phone_numbers import CreateByoPhoneNumberDTODict as CreateByoPhoneNumberDTODict
    from .phone_numbers import CreatePhoneNumberDTODict as CreatePhoneNumberDTODict
    from .phone_numbers import CreateTelnyxPhoneNumberDTODict as CreateTelnyxPhoneNumberDTODict
    from .phone_numbers import CreateTwilioPhoneNumberDTODict as CreateTwilioPhoneNumberDTODict
    from .phone_numbers import CreateVapiPhoneNumberDTODict as CreateVapiPhoneNumberDTODict
    from .phone_numbers import CreateVonagePhoneNumberDTODict as CreateVonagePhoneNumberDTODict
    from .phone_numbers import ImportTwilioPhoneNumberDTODict as ImportTwilioPhoneNumberDTODict
    from .phone_numbers import PhoneNumberDict as PhoneNumberDict
    from .phone_numbers import PhoneNumberPaginatedResponseDict as PhoneNumberPaginatedResponseDict
    from .phone_numbers import SipAuthenticationDict as SipAuthenticationDict
    from .phone_numbers import TelnyxPhoneNumberDict as TelnyxPhoneNumberDict
    from .phone_numbers import TwilioPhoneNumberDict as TwilioPhoneNumberDict
    from .phone_numbers import UpdateByoPhoneNumberDTODict as UpdateByoPhoneNumberDTODict
    from .phone_numbers import UpdatePhoneNumberDTODict as UpdatePhoneNumberDTODict
    from .phone_numbers import UpdateTelnyxPhoneNumberDTODict as UpdateTelnyxPhoneNumberDTODict
    from .phone_numbers import UpdateTwilioPhoneNumberDTODict as UpdateTwilioPhoneNumberDTODict
    from .phone_numbers import UpdateVapiPhoneNumberDTODict as UpdateVapiPhoneNumberDTODict
    from .phone_numbers import UpdateVonagePhoneNumberDTODict as UpdateVonagePhoneNumberDTODict
    from .phone_numbers import VapiPhoneNumberDict as VapiPhoneNumberDict
    from .phone_numbers import VonagePhoneNumberDict as VonagePhoneNumberDict
    from .provider_resources import ProviderResourceDict as ProviderResourceDict
    from .provider_resources import (
        ProviderResourcePaginatedResponseDict as ProviderResourcePaginatedResponseDict,
    )
    from .scorecards import ScorecardDict as ScorecardDict
    from .scorecards import ScorecardPaginatedResponseDict as ScorecardPaginatedResponseDict
    from .scorecards import UpdateScorecardDTODict as UpdateScorecardDTODict
    from .server import BackoffPlanDict as BackoffPlanDict
    from .server import ServerDict as ServerDict
    from .server_messages import AssistantRequestEventDict as AssistantRequestEventDict
    from .server_messages import AssistantRequestReplyDict as AssistantRequestReplyDict
    from .server_messages import AssistantSpeechStartedEventDict as AssistantSpeechStartedEventDict
    from .server_messages import ChatCreatedEventDict as ChatCreatedEventDict
    from .server_messages import ChatDeletedEventDict as ChatDeletedEventDict
    from .server_messages import ConversationUpdateEventDict as ConversationUpdateEventDict
    from .server_messages import EndOfCallReportEventDict as EndOfCallReportEventDict
    from .server_messages import EndpointingReplyDict as EndpointingReplyDict
    from .server_messages import EndpointingRequestEventDict as EndpointingRequestEventDict
    from .server_messages import HangEventDict as HangEventDict
    from .server_messages import KnowledgeBaseDocumentDict as KnowledgeBaseDocumentDict
    from .server_messages import KnowledgeBaseReplyDict as KnowledgeBaseReplyDict
    from .server_messages import KnowledgeBaseRequestEventDict as KnowledgeBaseRequestEventDict
    from .server_messages import LanguageChangeDetectedEventDict as LanguageChangeDetectedEventDict
    from .server_messages import ModelOutputEventDict as ModelOutputEventDict
    from .server_messages import PhoneCallControlEventDict as PhoneCallControlEventDict
    from .server_messages import RequestedToolCallDict as RequestedToolCallDict
    from .server_messages import RequestedToolCallResultDict as RequestedToolCallResultDict
    from .server_messages import ServerEventDict as ServerEventDict
    from .server_messages import ServerMessageDict as ServerMessageDict
    from .server_messages import ServerReplyDict as ServerReplyDict
    from .server_messages import SessionCreatedEventDict as SessionCreatedEventDict
    from .server_messages import SessionDeletedEventDict as SessionDeletedEventDict
    from .server_messages import SessionUpdatedEventDict as SessionUpdatedEventDict
    from .server_messages import SpeechTimingDict as SpeechTimingDict
    from .server_messages import SpeechUpdateEventDict as SpeechUpdateEventDict
    from .server_messages import StatusUpdateEventDict as StatusUpdateEventDict
    from .server_messages import ToolCallsEventDict as ToolCallsEventDict
    from .server_messages import ToolCallsReplyDict as ToolCallsReplyDict
    from .server_messages import TranscriptEventDict as TranscriptEventDict
    from .server_messages import TransferDestinationReplyDict as TransferDestinationReplyDict
    from .server_messages import TransferDestinationRequestEventDict as TransferDestinationRequestEventDict
    from .server_messages import TransferUpdateEventDict as TransferUpdateEventDict
    from .server_messages import UserInterruptedEventDict as UserInterruptedEventDict
    from .server_messages import VoiceInputEventDict as VoiceInputEventDict
    from .server_messages import VoiceRequestEventDict as VoiceRequestEventDict
    from .server_messages import WordAlignmentDict as WordAlignmentDict
    from .server_messages import WordProgressDict as WordProgressDict
    from .sessions import CreateSessionDTODict as CreateSessionDTODict
    from .sessions import SessionDict as SessionDict
    from .sessions import SessionCostDict as SessionCostDict
    from .sessions import SessionCostItemDict as SessionCostItemDict
    from .sessions import SessionPaginatedResponseDict as SessionPaginatedResponseDict
    from .sessions import UpdateSessionDTODict as UpdateSessionDTODict
    from .shared import AnthropicBedrockModelDict as AnthropicBedrockModelDict
    from .shared import AnthropicModelDict as AnthropicModelDict
    from .shared import AnyscaleModelDict as AnyscaleModelDict
    from .shared import ApiRequestToolDict as ApiRequestToolDict
    from .shared import ArtifactPlanDict as ArtifactPlanDict
    from .shared import AssistantDict as AssistantDict
    from .shared import AssistantDestinationDict as AssistantDestinationDict
    from .shared import AssistantModelDict as AssistantModelDict
    from .shared import AssistantOverridesDict as AssistantOverridesDict
    from .shared import BashToolDict as BashToolDict
    from .shared import CallEndingHookActionDict as CallEndingHookActionDict
    from .shared import CallHookDict as CallHookDict
    from .shared import CallHookActionDict as CallHookActionDict
    from .shared import CallHookAssistantSpeechInterruptedDict as CallHookAssistantSpeechInterruptedDict
    from .shared import CallHookCallEndingDict as CallHookCallEndingDict
    from .shared import CallHookCustomerSpeechInterruptedDict as CallHookCustomerSpeechInterruptedDict
    from .shared import CallHookCustomerSpeechTimeoutDict as CallHookCustomerSpeechTimeoutDict
    from .shared import CerebrasModelDict as CerebrasModelDict
    from .shared import CodeToolDict as CodeToolDict
    from .shared import CodeToolEnvironmentVariableDict as CodeToolEnvironmentVariableDict
    from .shared import ComputerToolDict as ComputerToolDict
    from .shared import CreateApiRequestToolDTODict as CreateApiRequestToolDTODict
    from .shared import CreateAssistantDTODict as CreateAssistantDTODict
    from .shared import CreateBashToolDTODict as CreateBashToolDTODict
    from .shared import CreateCodeToolDTODict as CreateCodeToolDTODict
    from .shared import CreateComputerToolDTODict as CreateComputerToolDTODict
    from .shared import CreateCustomerDTODict as CreateCustomerDTODict
    from .shared import CreateDtmfToolDTODict as CreateDtmfToolDTODict
    from .shared import CreateEndCallToolDTODict as CreateEndCallToolDTODict
    from .shared import CreateFunctionToolDTODict as CreateFunctionToolDTODict
    from .shared import (
        CreateGoHighLevelCalendarAvailabilityToolDTODict as CreateGoHighLevelCalendarAvailabilityToolDTODict,
    )
    from .shared import (
        CreateGoHighLevelCalendarEventCreateToolDTODict as CreateGoHighLevelCalendarEventCreateToolDTODict,
    )
    from .shared import CreateGoHighLevelContactCreateToolDTODict as CreateGoHighLevelContactCreateToolDTODict
    from .shared import CreateGoHighLevelContactGetToolDTODict as CreateGoHighLevelContactGetToolDTODict
    from .shared import (
        CreateGoogleCalendarCheckAvailabilityToolDTODict as CreateGoogleCalendarCheckAvailabilityToolDTODict,
    )
    from .shared import (
        CreateGoogleCalendarCreateEventToolDTODict as CreateGoogleCalendarCreateEventToolDTODict,
    )
    from .shared import CreateGoogleSheetsRowAppendToolDTODict as CreateGoogleSheetsRowAppendToolDTODict
    from .shared import CreateHandoffToolDTODict as CreateHandoffToolDTODict
    from .shared import CreateMcpToolDTODict as CreateMcpToolDTODict
    from .shared import CreateQueryToolDTODict as CreateQueryToolDTODict
    from .shared import CreateSipRequestToolDTODict as CreateSipRequestToolDTODict
    from .shared import CreateSlackSendMessageToolDTODict as CreateSlackSendMessageToolDTODict
    from .shared import CreateSmsToolDTODict as CreateSmsToolDTODict
    from .shared import CreateSquadDTODict as CreateSquadDTODict
    from .shared import CreateTextEditorToolDTODict as CreateTextEditorToolDTODict
    from .shared import CreateToolDTODict as CreateToolDTODict
    from .shared import CreateTransferCallToolDTODict as CreateTransferCallToolDTODict
    from .shared import CreateVoicemailToolDTODict as CreateVoicemailToolDTODict
    from .shared import CustomLLMModelDict as CustomLLMModelDict
    from .shared import DeepInfraModelDict as DeepInfraModelDict
    from .shared import DeepSeekModelDict as DeepSeekModelDict
    from .shared import DtmfToolDict as DtmfToolDict
    from .shared import EndCallToolDict as EndCallToolDict
    from .shared import ErrorBodyDict as ErrorBodyDict
    from .shared import FunctionToolDict as FunctionToolDict
    from .shared import GhlToolDict as GhlToolDict
    from .shared import GhlToolMetadataDict as GhlToolMetadataDict
    from .shared import GoHighLevelCalendarAvailabilityToolDict as GoHighLevelCalendarAvailabilityToolDict
    from .shared import GoHighLevelCalendarEventCreateToolDict as GoHighLevelCalendarEventCreateToolDict
    from .shared import GoHighLevelContactCreateToolDict as GoHighLevelContactCreateToolDict
    from .shared import GoHighLevelContactGetToolDict as GoHighLevelContactGetToolDict
    from .shared import GoogleCalendarCheckAvailabilityToolDict as GoogleCalendarCheckAvailabilityToolDict
    from .shared import GoogleCalendarCreateEventToolDict as GoogleCalendarCreateEventToolDict
    from .shared import GoogleModelDict as GoogleModelDict
    from .shared import GoogleSheetsRowAppendToolDict as GoogleSheetsRowAppendToolDict
    from .shared import GroqModelDict as GroqModelDict
    from .shared import HandoffDestinationDict as HandoffDestinationDict
    from .shared import HandoffDestinationAssistantDict as HandoffDestinationAssistantDict
    from .shared import HandoffDestinationSquadDict as HandoffDestinationSquadDict
    from .shared import HandoffToolDict as HandoffToolDict
    from .shared import InflectionAIModelDict as InflectionAIModelDict
    from .shared import InlineToolDict as InlineToolDict
    from .shared import KeypadInputPlanDict as KeypadInputPlanDict
    from .shared import LangfuseObservabilityPlanDict as LangfuseObservabilityPlanDict
    from .shared import McpToolDict as McpToolDict
    from .shared import McpToolMessagesDict as McpToolMessagesDict
    from .shared import McpToolMetadataDict as McpToolMetadataDict
    from .shared import MinimaxLLMModelDict as MinimaxLLMModelDict
    from .shared import MonitorPlanDict as MonitorPlanDict
    from .shared import OpenAIFunctionDict as OpenAIFunctionDict
    from .shared import OpenAIFunctionParametersDict as OpenAIFunctionParametersDict
    from .shared import OpenAIModelDict as OpenAIModelDict
    from .shared import OpenRouterModelDict as OpenRouterModelDict
    from .shared import PerplexityAIModelDict as PerplexityAIModelDict
    from .shared import QueryToolDict as QueryToolDict
    from .shared import SessionCreatedHookDict as SessionCreatedHookDict
    from .shared import SipRequestToolDict as SipRequestToolDict
    from .shared import SlackSendMessageToolDict as SlackSendMessageToolDict
    from .shared import SmsToolDict as SmsToolDict
    from .shared import SquadMemberDTODict as SquadMemberDTODict
    from .shared import TextEditorToolDict as TextEditorToolDict
    from .shared import TogetherAIModelDict as TogetherAIModelDict
    from .shared import ToolDict as ToolDict
    from .shared import ToolCallHookActionDict as ToolCallHookActionDict
    from .shared import ToolMessageCompleteDict as ToolMessageCompleteDict
    from .shared import ToolMessageDelayedDict as ToolMessageDelayedDict
    from .shared import ToolMessageFailedDict as ToolMessageFailedDict
    from .shared import ToolMessageStartDict as ToolMessageStartDict
    from .shared import ToolParameterDict as ToolParameterDict
    from .shared import ToolRejectionPlanDict as ToolRejectionPlanDict
    from .shared import ToolStatusMessageDict as ToolStatusMessageDict
    from .shared import TranscriptPlanDict as TranscriptPlanDict
    from .shared import TransferCallToolDict as TransferCallToolDict
    from .shared import TransportConfigurationTwilioDict as TransportConfigurationTwilioDict
    from .shared import UpdateApiRequestToolDTODict as UpdateApiRequestToolDTODict
    from .shared import UpdateAssistantDTODict as UpdateAssistantDTODict
    from .shared import UpdateBashToolDTODict as UpdateBashToolDTODict
    from .shared import UpdateCodeToolDTODict as UpdateCodeToolDTODict
    from .shared import UpdateComputerToolDTODict as UpdateComputerToolDTODict
    from .shared import UpdateDtmfToolDTODict as UpdateDtmfToolDTODict
    from .shared import UpdateEndCallToolDTODict as UpdateEndCallToolDTODict
    from .shared import UpdateFunctionToolDTODict as UpdateFunctionToolDTODict
    from .shared import (
        UpdateGoHighLevelCalendarAvailabilityToolDTODict as UpdateGoHighLevelCalendarAvailabilityToolDTODict,
    )
    from .shared import (
        UpdateGoHighLevelCalendarEventCreateToolDTODict as UpdateGoHighLevelCalendarEventCreateToolDTODict,
    )
    from .shared import UpdateGoHighLevelContactCreateToolDTODict as UpdateGoHighLevelContactCreateToolDTODict
    from .shared import UpdateGoHighLevelContactGetToolDTODict as UpdateGoHighLevelContactGetToolDTODict
    from .shared import (
        UpdateGoogleCalendarCheckAvailabilityToolDTODict as UpdateGoogleCalendarCheckAvailabilityToolDTODict,
    )
    from .shared import (
        UpdateGoogleCalendarCreateEventToolDTODict as UpdateGoogleCalendarCreateEventToolDTODict,
    )
    from .shared import UpdateGoogleSheetsRowAppendToolDTODict as UpdateGoogleSheetsRowAppendToolDTODict
    from .shared import UpdateHandoffToolDTODict as UpdateHandoffToolDTODict
    from .shared import UpdateMcpToolDTODict as UpdateMcpToolDTODict
    from .shared import UpdateQueryToolDTODict as UpdateQueryToolDTODict
    from .shared import UpdateSipRequestToolDTODict as UpdateSipRequestToolDTODict
    from .shared import UpdateSlackSendMessageToolDTODict as UpdateSlackSendMessageToolDTODict
    from .shared import UpdateSmsToolDTODict as UpdateSmsToolDTODict
    from .shared import UpdateTextEditorToolDTODict as UpdateTextEditorToolDTODict
    from .shared import UpdateToolDTODict as UpdateToolDTODict
    from .shared import UpdateTransferCallToolDTODict as UpdateTransferCallToolDTODict
    from .shared import UpdateVoicemailToolDTODict as UpdateVoicemailToolDTODict
    from .shared import VariableExtractionAliasDict as VariableExtractionAliasDict
    from .shared import VariableExtractionPlanDict as VariableExtractionPlanDict
    from .shared import VoicemailToolDict as VoicemailToolDict
    from .shared import XaiModelDict as XaiModelDict
    from .speech import AssistantCustomEndpointingRuleDict as AssistantCustomEndpointingRuleDict
    from .speech import BackgroundSpeechDenoisingPlanDict as BackgroundSpeechDenoisingPlanDict
    from .speech import BothCustomEndpointingRuleDict as BothCustomEndpointingRuleDict
    from .speech import (
        CustomEndpointingModelSmartEndpointingPlanDict as CustomEndpointingModelSmartEndpointingPlanDict,
    )
    from .speech import CustomEndpointingRuleDict as CustomEndpointingRuleDict
    from .speech import CustomerCustomEndpointingRuleDict as CustomerCustomEndpointingRuleDict
    from .speech import FourierDenoisingPlanDict as FourierDenoisingPlanDict
    from .speech import LivekitSmartEndpointingPlanDict as LivekitSmartEndpointingPlanDict
    from .speech import SmartDenoisingPlanDict as SmartDenoisingPlanDict
    from .speech import SmartEndpointingPlanDict as SmartEndpointingPlanDict
    from .speech import StartSpeakingPlanDict as StartSpeakingPlanDict
    from .speech import StopSpeakingPlanDict as StopSpeakingPlanDict
    from .speech import TranscriptionEndpointingPlanDict as TranscriptionEndpointingPlanDict
    from .speech import VapiSmartEndpointingPlanDict as VapiSmartEndpointingPlanDict
    from .squads import SquadDict as SquadDict
    from .squads import UpdateSquadDTODict as UpdateSquadDTODict
    from .structured_outputs import CreateStructuredOutputDTODict as CreateStructuredOutputDTODict
    from .structured_outputs import StructuredOutputDict as StructuredOutputDict
    from .structured_outputs import (
        StructuredOutputPaginatedResponseDict as StructuredOutputPaginatedResponseDict,
    )
    from .structured_outputs import StructuredOutputRunDTODict as StructuredOutputRunDTODict
    from .structured_outputs import UpdateStructuredOutputDTODict as UpdateStructuredOutputDTODict
    from .transcribers import AssemblyAITranscriberDict as AssemblyAITranscriberDict
    from .transcribers import AzureSpeechTranscriberDict as AzureSpeechTranscriberDict
    from .transcribers import CartesiaTranscriberDict as CartesiaTranscriberDict
    from .transcribers import CustomTranscriberDict as CustomTranscriberDict
    from .transcribers import DeepgramTranscriberDict as DeepgramTranscriberDict
    from .transcribers import ElevenLabsTranscriberDict as ElevenLabsTranscriberDict
    from .transcribers import FallbackAssemblyAITranscriberDict as FallbackAssemblyAITranscriberDict
    from .transcribers import FallbackAzureSpeechTranscriberDict as FallbackAzureSpeechTranscriberDict
    from .transcribers import FallbackCartesiaTranscriberDict as FallbackCartesiaTranscriberDict
    from .transcribers import FallbackCustomTranscriberDict as FallbackCustomTranscriberDict
    from .transcribers import FallbackDeepgramTranscriberDict as FallbackDeepgramTranscriberDict
    from .transcribers import FallbackElevenLabsTranscriberDict as FallbackElevenLabsTranscriberDict
    from .transcribers import FallbackGladiaTranscriberDict as FallbackGladiaTranscriberDict
    from .transcribers import FallbackGoogleTranscriberDict as FallbackGoogleTranscriberDict
    from .transcribers import FallbackOpenAITranscriberDict as FallbackOpenAITranscriberDict
    from .transcribers import FallbackSonioxTranscriberDict as FallbackSonioxTranscriberDict
    from .transcribers import FallbackSpeechmaticsTranscriberDict as FallbackSpeechmaticsTranscriberDict
    from .transcribers import FallbackTalkscriberTranscriberDict as FallbackTalkscriberTranscriberDict
    from .transcribers import FallbackTranscriberDict as FallbackTranscriberDict
    from .transcribers import FallbackTranscriberPlanDict as FallbackTranscriberPlanDict
    from .transcribers import FallbackXaiTranscriberDict as FallbackXaiTranscriberDict
    from .transcribers import GladiaCustomVocabularyConfigDTODict as GladiaCustomVocabularyConfigDTODict
    from .transcribers import GladiaTranscriberDict as GladiaTranscriberDict
    from .transcribers import GladiaVocabularyItemDTODict as GladiaVocabularyItemDTODict
    from .transcribers import GoogleTranscriberDict as GoogleTranscriberDict
    from .transcribers import OpenAITranscriberDict as OpenAITranscriberDict
    from .transcribers import SonioxContextGeneralItemDict as SonioxContextGeneralItemDict
    from .transcribers import SonioxTranscriberDict as SonioxTranscriberDict
    from .transcribers import SpeechmaticsCustomVocabularyItemDict as SpeechmaticsCustomVocabularyItemDict
    from .transcribers import SpeechmaticsTranscriberDict as SpeechmaticsTranscriberDict
    from .transcribers import TalkscriberTranscriberDict as TalkscriberTranscriberDict
    from .transcribers import TranscriberDict as TranscriberDict
    from .transcribers import XaiTranscriberDict as XaiTranscriberDict
    from .voicemail import GoogleVoicemailDetectionPlanDict as GoogleVoicemailDetectionPlanDict
    from .voicemail import OpenAIVoicemailDetectionPlanDict as OpenAIVoicemailDetectionPlanDict
    from .voicemail import TwilioVoicemailDetectionPlanDict as TwilioVoicemailDetectionPlanDict
    from .voicemail import VapiVoicemailDetectionPlanDict as VapiVoicemailDetectionPlanDict
    from .voicemail import VoicemailDetectionBackoffPlanDict as VoicemailDetectionBackoffPlanDict
    from .voicemail import VoicemailDetectionPlanDict as VoicemailDetectionPlanDict
    from .voices import AzureVoiceDict as AzureVoiceDict
    from .voices import CartesiaExperimentalControlsDict as CartesiaExperimentalControlsDict
    from .voices import CartesiaGenerationConfigDict as CartesiaGenerationConfigDict
    from .voices import CartesiaGenerationConfigExperimentalDict as CartesiaGenerationConfigExperimentalDict
    from .voices import CartesiaVoiceDict as CartesiaVoiceDict
    from .voices import ChunkPlanDict as ChunkPlanDict
    from .voices import CustomVoiceDict as CustomVoiceDict
    from .voices import DeepgramVoiceDict as DeepgramVoiceDict
    from .voices import (
        ElevenLabsPronunciationDictionaryLocatorDict as ElevenLabsPronunciationDictionaryLocatorDict,
    )
    from .voices import ElevenLabsVoiceDict as ElevenLabsVoiceDict
    from .voices import ExactReplacementDict as ExactReplacementDict
    from .voices import FallbackAzureVoiceDict as FallbackAzureVoiceDict
    from .voices import FallbackCartesiaVoiceDict as FallbackCartesiaVoiceDict
    from .voices import FallbackCustomVoiceDict as FallbackCustomVoiceDict
    from .voices import FallbackDeepgramVoiceDict as FallbackDeepgramVoiceDict
    from .voices import FallbackElevenLabsVoiceDict as FallbackElevenLabsVoiceDict
    from .voices import FallbackHumeVoiceDict as FallbackHumeVoiceDict
    from .voices import FallbackInworldVoiceDict as FallbackInworldVoiceDict
    from .voices import FallbackLMNTVoiceDict as FallbackLMNTVoiceDict
    from .voices import FallbackNeuphonicVoiceDict as FallbackNeuphonicVoiceDict
    from .voices import FallbackOpenAIVoiceDict as FallbackOpenAIVoiceDict
    from .voices import FallbackPlanDict as FallbackPlanDict
    from .voices import FallbackPlayHTVoiceDict as FallbackPlayHTVoiceDict
    from .voices import FallbackRimeAIVoiceDict as FallbackRimeAIVoiceDict
    from .voices import FallbackSesameVoiceDict as FallbackSesameVoiceDict
    from .voices import FallbackSmallestAIVoiceDict as FallbackSmallestAIVoiceDict
    from .voices import FallbackTavusVoiceDict as FallbackTavusVoiceDict
    from .voices import FallbackVapiVoiceDict as FallbackVapiVoiceDict
    from .voices import FallbackVoiceDict as FallbackVoiceDict
    from .voices import FallbackWellSaidVoiceDict as FallbackWellSaidVoiceDict
    from .voices import FallbackXaiVoiceDict as FallbackXaiVoiceDict
    from .voices import FormatPlanDict as FormatPlanDict
    from .voices import HumeVoiceDict as HumeVoiceDict
    from .voices import InworldVoiceDict as InworldVoiceDict
    from .voices import LMNTVoiceDict as LMNTVoiceDict
    from .voices import MinimaxVoiceDict as MinimaxVoiceDict
    from .voices import NeuphonicVoiceDict as NeuphonicVoiceDict
    from .voices import OpenAIVoiceDict as OpenAIVoiceDict
    from .voices import PlayHTVoiceDict as PlayHTVoiceDict
    from .voices import RegexReplacementDict as RegexReplacementDict
    from .voices import RimeAIVoiceDict as RimeAIVoiceDict
    from .voices import SesameVoiceDict as SesameVoiceDict
    from .voices import SmallestAIVoiceDict as SmallestAIVoiceDict
    from .voices import TavusConversationPropertiesDict as TavusConversationPropertiesDict
    from .voices import TavusVoiceDict as TavusVoiceDict
    from .voices import TextReplacementDict as TextReplacementDict
    from .voices import VapiPronunciationDictionaryLocatorDict as VapiPronunciationDictionaryLocatorDict
    from .voices import VapiVoiceDict as VapiVoiceDict
    from .voices import VoiceDict as VoiceDict
    from .voices import WellSaidVoiceDict as WellSaidVoiceDict
    from .voices import XaiVoiceDict as XaiVoiceDict

_HOMES: dict[str, str] = {
    "analysis": (
        "AnalysisPlanDict CreateScorecardDTODict ScorecardMetricDict StructuredDataMultiPlanDict "
        "StructuredDataPlanDict SuccessEvaluationPlanDict SummaryPlanDict"
    ),
    "analytics": (
        "AnalyticsOperationDict AnalyticsQueryDict AnalyticsQueryDTODict AnalyticsQueryResultDict "
        "TimeRangeDict VariableValueGroupByDict"
    ),
    "calls": (
        "AIEdgeConditionDict AnalysisDict AnalysisCostDict AnalysisCostBreakdownDict ArtifactDict "
        "AssistantActivationDict CallDict CallBatchErrorDict CallBatchResponseDict CallCostItemDict "
        "CallHookModelResponseTimeoutDict ComplianceDict ConversationNodeDict CostBreakdownDict "
        "CreateCallDTODict CreateCallResponseDict CreateWorkflowDTODict DeleteCallDTODict EdgeDict "
        "GlobalNodePlanDict KnowledgeBaseCostDict ModelCostDict MonitorDict MonitorResultDict MonoDict "
        "NodeArtifactDict PerformanceMetricsDict RecordingDict RecordingConsentDict SchedulePlanDict "
        "SubscriptionLimitsDict ToolNodeDict TranscriberCostDict TransportCostDict TurnLatencyDict "
        "UpdateCallDTODict VapiCostDict VoiceCostDict VoicemailDetectionCostDict WorkflowHookDict "
        "WorkflowNodeDict WorkflowOverridesDict"
    ),
    "campaigns": (
        "CampaignDict CampaignPaginatedResponseDict CreateCampaignDTODict DialPlanEntryDict "
        "UpdateCampaignDTODict"
    ),
    "chats": (
        "ChatDict ChatCostDict ChatCostItemDict ChatPaginatedResponseDict CreateChatDTODict "
        "CreateChatResponseDict CreateChatStreamResponseDict OpenAIResponseDict "
        "OpenAIResponsesRequestDict ResponseCompletedEventDict ResponseErrorEventDict ResponseObjectDict "
        "ResponseOutputMessageDict ResponseOutputTextDict ResponseTextDeltaEventDict "
        "ResponseTextDoneEventDict TwilioSMSChatTransportDict"
    ),
    "compliance": (
        "ComplianceOverrideDict CompliancePlanDict RecordingConsentPlanDict "
        "RecordingConsentPlanStayOnLineDict RecordingConsentPlanVerbalDict SecurityFilterBaseDict "
        "SecurityFilterPlanDict"
    ),
    "conditions": (
        "ConditionDict GroupConditionDict LiquidConditionDict RegexConditionDict RegexOptionDict "
        "ToolCallConditionDict"
    ),
    "credentials": (
        "AWSIAMCredentialsAuthenticationPlanDict AWSStsAuthenticationPlanDict "
        "AzureBlobStorageBucketPlanDict BearerAuthenticationPlanDict BedrockAuthenticationPlanDict "
        "BucketPlanDict CloudflareR2BucketPlanDict CreateAnthropicBedrockCredentialDTODict "
        "CreateAnthropicCredentialDTODict CreateAnyscaleCredentialDTODict "
        "CreateAssemblyAICredentialDTODict CreateAzureCredentialDTODict "
        "CreateAzureOpenAICredentialDTODict CreateByoSipTrunkCredentialDTODict "
        "CreateCartesiaCredentialDTODict CreateCerebrasCredentialDTODict "
        "CreateCloudflareCredentialDTODict CreateCustomCredentialDTODict CreateCustomLLMCredentialDTODict "
        "CreateDeepInfraCredentialDTODict CreateDeepSeekCredentialDTODict CreateDeepgramCredentialDTODict "
        "CreateElevenLabsCredentialDTODict CreateEmailCredentialDTODict CreateGcpCredentialDTODict "
        "CreateGladiaCredentialDTODict CreateGoHighLevelCredentialDTODict "
        "CreateGoHighLevelMCPCredentialDTODict CreateGoogleCalendarOAuth2AuthorizationCredentialDTODict "
        "CreateGoogleCalendarOAuth2ClientCredentialDTODict CreateGoogleCredentialDTODict "
        "CreateGoogleSheetsOAuth2AuthorizationCredentialDTODict CreateGroqCredentialDTODict "
        "CreateHumeCredentialDTODict CreateInflectionAICredentialDTODict CreateInworldCredentialDTODict "
        "CreateLangfuseCredentialDTODict CreateLmntCredentialDTODict CreateMakeCredentialDTODict "
        "CreateMinimaxCredentialDTODict CreateMistralCredentialDTODict CreateNeuphonicCredentialDTODict "
        "CreateOpenAICredentialDTODict CreateOpenRouterCredentialDTODict "
        "CreatePerplexityAICredentialDTODict CreatePlayHTCredentialDTODict CreateRimeAICredentialDTODict "
        "CreateRunpodCredentialDTODict CreateS3CredentialDTODict "
        "CreateSlackOAuth2AuthorizationCredentialDTODict CreateSlackWebhookCredentialDTODict "
        "CreateSmallestAICredentialDTODict CreateSonioxCredentialDTODict "
        "CreateSpeechmaticsCredentialDTODict CreateSupabaseCredentialDTODict CreateTavusCredentialDTODict "
        "CreateTogetherAICredentialDTODict CreateTwilioCredentialDTODict CreateVonageCredentialDTODict "
        "CreateWebhookCredentialDTODict CreateWellSaidCredentialDTODict CreateXAiCredentialDTODict "
        "CredentialDict GcpKeyDict HMACAuthenticationPlanDict OAuth2AuthenticationPlanDict "
        "Oauth2AuthenticationSessionDict PublicKeyEncryptionPlanDict SbcConfigurationDict "
        "SipTrunkGatewayDict SipTrunkOutboundAuthenticationPlanDict SipTrunkOutboundSipRegisterPlanDict "
        "SpkiPemPublicKeyConfigDict SupabaseBucketPlanDict WebhookAuthenticationPlanDict"
    ),
    "evals": (
        "AssistantMessageEvaluationContinuePlanDict AssistantMessageJudgePlanDict "
        "AssistantMessageJudgePlanAIDict AssistantMessageJudgePlanExactDict "
        "AssistantMessageJudgePlanRegexDict ChatEvalAssistantMessageEvaluationDict "
        "ChatEvalAssistantMessageMockDict ChatEvalAssistantMessageMockToolCallDict "
        "ChatEvalSystemMessageMockDict ChatEvalToolResponseMessageEvaluationDict "
        "ChatEvalToolResponseMessageMockDict ChatEvalUserMessageMockDict CreateEvalDTODict "
        "CreateEvalRunDTODict EvalDict EvalAnthropicModelDict EvalCustomModelDict EvalGoogleModelDict "
        "EvalMessageDict EvalModelDict EvalOpenAIModelDict EvalPaginatedResponseDict "
        "EvalResultMessageDict EvalRunDict EvalRunPaginatedResponseDict EvalRunResultDict "
        "EvalRunTargetAssistantDict EvalRunTargetSquadDict EvalTargetDict UpdateEvalDTODict"
    ),
    "files": "CreateFileDTODict FileDict UpdateFileDTODict",
    "handoffs": (
        "ContextEngineeringPlanDict ContextEngineeringPlanAllDict ContextEngineeringPlanLastNMessagesDict "
        "ContextEngineeringPlanNoneDict ContextEngineeringPlanPreviousAssistantMessagesDict "
        "ContextEngineeringPlanUserAndAssistantMessagesDict HandoffDestinationDynamicDict "
        "PhoneDestinationDict TransferContextEngineeringPlanDict TransferDestinationDict "
        "TransferDestinationAssistantDict TransferDestinationNumberDict TransferDestinationSipDict "
        "TransferFallbackPlanDict TransferPlanDict"
    ),
    "hooks": (
        "CallHookFilterDict CustomerSpeechTimeoutOptionsDict MessageAddHookActionDict "
        "PhoneNumberCallEndingHookFilterDict PhoneNumberCallRingingHookFilterDict PhoneNumberHookDict "
        "PhoneNumberHookActionDict PhoneNumberHookCallEndingDict PhoneNumberHookCallRingingDict "
        "SayHookActionDict SayPhoneNumberHookActionDict TransferPhoneNumberHookActionDict"
    ),
    "insights": (
        "BarInsightDict BarInsightMetadataDict CallTableFilterDict CallTableQueryDict "
        "CreateBarInsightFromCallTableDTODict CreateInsightDTODict CreateLineInsightFromCallTableDTODict "
        "CreatePieInsightFromCallTableDTODict CreateTextInsightFromCallTableDTODict "
        "EventsTableBooleanConditionDict EventsTableConditionDict EventsTableNumberConditionDict "
        "EventsTableStringConditionDict FilterDateTypeColumnOnCallTableDict "
        "FilterNumberArrayTypeColumnOnCallTableDict FilterNumberTypeColumnOnCallTableDict "
        "FilterStringArrayTypeColumnOnCallTableDict FilterStringTypeColumnOnCallTableDict "
        "FilterStructuredOutputColumnOnCallTableDict InsightDict InsightFormulaDict "
        "InsightPaginatedResponseDict InsightQueryDict InsightRunDTODict InsightRunFormatPlanDict "
        "InsightRunResponseDict InsightTimeRangeDict InsightTimeRangeWithStepDict "
        "JSONQueryOnCallTableWithNumberTypeColumnDict JSONQueryOnCallTableWithStringTypeColumnDict "
        "JSONQueryOnCallTableWithStructuredOutputColumnDict JSONQueryOnEventsTableDict LineInsightDict "
        "LineInsightMetadataDict PieInsightDict SavedInsightDict TextInsightDict "
        "UpdateBarInsightFromCallTableDTODict UpdateInsightDTODict UpdateLineInsightFromCallTableDTODict "
        "UpdatePieInsightFromCallTableDTODict UpdateTextInsightFromCallTableDTODict"
    ),
    "json_schema": "JsonSchemaDict",
    "messages": (
        "AssistantMessageDict BotMessageDict CallMessageDict ChatMessageDict CustomMessageDict "
        "DeveloperMessageDict MessageTargetDict OpenAIMessageDict SpokenMessageDict SystemMessageDict "
        "TextContentDict TextOrMessagesDict ToolCallDict ToolCallFunctionDict ToolCallMessageDict "
        "ToolCallResultMessageDict ToolCallResultMessageWarningDict ToolMessageDict UserMessageDict"
    ),
    "models": (
        "AnthropicThinkingConfigDict CreateCustomKnowledgeBaseDTODict "
        "GeminiMultimodalLivePrebuiltVoiceConfigDict GeminiMultimodalLiveSpeechConfigDict "
        "GeminiMultimodalLiveVoiceConfigDict GoogleRealtimeConfigDict KnowledgeBaseDict "
        "WorkflowAnthropicBedrockModelDict WorkflowAnthropicModelDict WorkflowCustomModelDict "
        "WorkflowGoogleModelDict WorkflowModelDict WorkflowOpenAIModelDict"
    ),
    "pagination": "PaginationMetaDict",
    "phone_numbers": (
        "ByoPhoneNumberDict CreateByoPhoneNumberDTODict CreatePhoneNumberDTODict "
        "CreateTelnyxPhoneNumberDTODict CreateTwilioPhoneNumberDTODict CreateVapiPhoneNumberDTODict "
        "CreateVonagePhoneNumberDTODict ImportTwilioPhoneNumberDTODict PhoneNumberDict "
        "PhoneNumberPaginatedResponseDict SipAuthenticationDict TelnyxPhoneNumberDict "
        "TwilioPhoneNumberDict UpdateByoPhoneNumberDTODict UpdatePhoneNumberDTODict "
        "UpdateTelnyxPhoneNumberDTODict UpdateTwilioPhoneNumberDTODict UpdateVapiPhoneNumberDTODict "
        "UpdateVonagePhoneNumberDTODict VapiPhoneNumberDict VonagePhoneNumberDict"
    ),
    "provider_resources": "ProviderResourceDict ProviderResourcePaginatedResponseDict",
    "scorecards": "ScorecardDict ScorecardPaginatedResponseDict UpdateScorecardDTODict",
    "server": "BackoffPlanDict ServerDict",
    "server_messages": (
        "AssistantRequestEventDict AssistantRequestReplyDict AssistantSpeechStartedEventDict "
        "ChatCreatedEventDict ChatDeletedEventDict ConversationUpdateEventDict EndOfCallReportEventDict "
        "EndpointingReplyDict EndpointingRequestEventDict HangEventDict KnowledgeBaseDocumentDict "
        "KnowledgeBaseReplyDict KnowledgeBaseRequestEventDict LanguageChangeDetectedEventDict "
        "ModelOutputEventDict PhoneCallControlEventDict RequestedToolCallDict RequestedToolCallResultDict "
        "ServerEventDict ServerMessageDict ServerReplyDict SessionCreatedEventDict "
        "SessionDeletedEventDict SessionUpdatedEventDict SpeechTimingDict SpeechUpdateEventDict "
        "StatusUpdateEventDict ToolCallsEventDict ToolCallsReplyDict TranscriptEventDict "
        "TransferDestinationReplyDict TransferDestinationRequestEventDict TransferUpdateEventDict "
        "UserInterruptedEventDict VoiceInputEventDict VoiceRequestEventDict WordAlignmentDict "
        "WordProgressDict"
    ),
    "sessions": (
        "CreateSessionDTODict SessionDict SessionCostDict SessionCostItemDict "
        "SessionPaginatedResponseDict UpdateSessionDTODict"
    ),
    "shared": (
        "AnthropicBedrockModelDict AnthropicModelDict AnyscaleModelDict ApiRequestToolDict "
        "ArtifactPlanDict AssistantDict AssistantDestinationDict AssistantModelDict "
        "AssistantOverridesDict BashToolDict CallEndingHookActionDict CallHookDict CallHookActionDict "
        "CallHookAssistantSpeechInterruptedDict CallHookCallEndingDict "
        "CallHookCustomerSpeechInterruptedDict CallHookCustomerSpeechTimeoutDict CerebrasModelDict "
        "CodeToolDict CodeToolEnvironmentVariableDict ComputerToolDict CreateApiRequestToolDTODict "
        "CreateAssistantDTODict CreateBashToolDTODict CreateCodeToolDTODict CreateComputerToolDTODict "
        "CreateCustomerDTODict CreateDtmfToolDTODict CreateEndCallToolDTODict CreateFunctionToolDTODict "
        "CreateGoHighLevelCalendarAvailabilityToolDTODict CreateGoHighLevelCalendarEventCreateToolDTODict "
        "CreateGoHighLevelContactCreateToolDTODict CreateGoHighLevelContactGetToolDTODict "
        "CreateGoogleCalendarCheckAvailabilityToolDTODict CreateGoogleCalendarCreateEventToolDTODict "
        "CreateGoogleSheetsRowAppendToolDTODict CreateHandoffToolDTODict CreateMcpToolDTODict "
        "CreateQueryToolDTODict CreateSipRequestToolDTODict CreateSlackSendMessageToolDTODict "
        "CreateSmsToolDTODict CreateSquadDTODict CreateTextEditorToolDTODict CreateToolDTODict "
        "CreateTransferCallToolDTODict CreateVoicemailToolDTODict CustomLLMModelDict DeepInfraModelDict "
        "DeepSeekModelDict DtmfToolDict EndCallToolDict ErrorBodyDict FunctionToolDict GhlToolDict "
        "GhlToolMetadataDict GoHighLevelCalendarAvailabilityToolDict "
        "GoHighLevelCalendarEventCreateToolDict GoHighLevelContactCreateToolDict "
        "GoHighLevelContactGetToolDict GoogleCalendarCheckAvailabilityToolDict "
        "GoogleCalendarCreateEventToolDict GoogleModelDict GoogleSheetsRowAppendToolDict GroqModelDict "
        "HandoffDestinationDict HandoffDestinationAssistantDict HandoffDestinationSquadDict "
        "HandoffToolDict InflectionAIModelDict InlineToolDict KeypadInputPlanDict "
        "LangfuseObservabilityPlanDict McpToolDict McpToolMessagesDict McpToolMetadataDict "
        "MinimaxLLMModelDict MonitorPlanDict OpenAIFunctionDict OpenAIFunctionParametersDict "
        "OpenAIModelDict OpenRouterModelDict PerplexityAIModelDict QueryToolDict SessionCreatedHookDict "
        "SipRequestToolDict SlackSendMessageToolDict SmsToolDict SquadMemberDTODict TextEditorToolDict "
        "TogetherAIModelDict ToolDict ToolCallHookActionDict ToolMessageCompleteDict "
        "ToolMessageDelayedDict ToolMessageFailedDict ToolMessageStartDict ToolParameterDict "
        "ToolRejectionPlanDict ToolStatusMessageDict TranscriptPlanDict TransferCallToolDict "
        "TransportConfigurationTwilioDict UpdateApiRequestToolDTODict UpdateAssistantDTODict "
        "UpdateBashToolDTODict UpdateCodeToolDTODict UpdateComputerToolDTODict UpdateDtmfToolDTODict "
        "UpdateEndCallToolDTODict UpdateFunctionToolDTODict "
        "UpdateGoHighLevelCalendarAvailabilityToolDTODict UpdateGoHighLevelCalendarEventCreateToolDTODict "
        "UpdateGoHighLevelContactCreateToolDTODict UpdateGoHighLevelContactGetToolDTODict "
        "UpdateGoogleCalendarCheckAvailabilityToolDTODict UpdateGoogleCalendarCreateEventToolDTODict "
        "UpdateGoogleSheetsRowAppendToolDTODict UpdateHandoffToolDTODict UpdateMcpToolDTODict "
        "UpdateQueryToolDTODict UpdateSipRequestToolDTODict UpdateSlackSendMessageToolDTODict "
        "UpdateSmsToolDTODict UpdateTextEditorToolDTODict UpdateToolDTODict UpdateTransferCallToolDTODict "
        "UpdateVoicemailToolDTODict VariableExtractionAliasDict VariableExtractionPlanDict "
        "VoicemailToolDict XaiModelDict"
    ),
    "speech": (
        "AssistantCustomEndpointingRuleDict BackgroundSpeechDenoisingPlanDict "
        "BothCustomEndpointingRuleDict CustomEndpointingModelSmartEndpointingPlanDict "
        "CustomEndpointingRuleDict CustomerCustomEndpointingRuleDict FourierDenoisingPlanDict "
        "LivekitSmartEndpointingPlanDict SmartDenoisingPlanDict SmartEndpointingPlanDict "
        "StartSpeakingPlanDict StopSpeakingPlanDict TranscriptionEndpointingPlanDict "
        "VapiSmartEndpointingPlanDict"
    ),
    "squads": "SquadDict UpdateSquadDTODict",
    "structured_outputs": (
        "CreateStructuredOutputDTODict StructuredOutputDict StructuredOutputPaginatedResponseDict "
        "StructuredOutputRunDTODict UpdateStructuredOutputDTODict"
    ),
    "transcribers": (
        "AssemblyAITranscriberDict AzureSpeechTranscriberDict CartesiaTranscriberDict "
        "CustomTranscriberDict DeepgramTranscriberDict ElevenLabsTranscriberDict "
        "FallbackAssemblyAITranscriberDict FallbackAzureSpeechTranscriberDict "
        "FallbackCartesiaTranscriberDict FallbackCustomTranscriberDict FallbackDeepgramTranscriberDict "
        "FallbackElevenLabsTranscriberDict FallbackGladiaTranscriberDict FallbackGoogleTranscriberDict "
        "FallbackOpenAITranscriberDict FallbackSonioxTranscriberDict FallbackSpeechmaticsTranscriberDict "
        "FallbackTalkscriberTranscriberDict FallbackTranscriberDict FallbackTranscriberPlanDict "
        "FallbackXaiTranscriberDict GladiaCustomVocabularyConfigDTODict GladiaTranscriberDict "
        "GladiaVocabularyItemDTODict GoogleTranscriberDict OpenAITranscriberDict "
        "SonioxContextGeneralItemDict SonioxTranscriberDict SpeechmaticsCustomVocabularyItemDict "
        "SpeechmaticsTranscriberDict TalkscriberTranscriberDict TranscriberDict XaiTranscriberDict"
    ),
    "voicemail": (
        "GoogleVoicemailDetectionPlanDict OpenAIVoicemailDetectionPlanDict "
        "TwilioVoicemailDetectionPlanDict VapiVoicemailDetectionPlanDict "
        "VoicemailDetectionBackoffPlanDict VoicemailDetectionPlanDict"
    ),
    "voices": (
        "AzureVoiceDict CartesiaExperimentalControlsDict CartesiaGenerationConfigDict "
        "CartesiaGenerationConfigExperimentalDict CartesiaVoiceDict ChunkPlanDict CustomVoiceDict "
        "DeepgramVoiceDict ElevenLabsPronunciationDictionaryLocatorDict ElevenLabsVoiceDict "
        "ExactReplacementDict FallbackAzureVoiceDict FallbackCartesiaVoiceDict FallbackCustomVoiceDict "
        "FallbackDeepgramVoiceDict FallbackElevenLabsVoiceDict FallbackHumeVoiceDict "
        "FallbackInworldVoiceDict FallbackLMNTVoiceDict FallbackNeuphonicVoiceDict "
        "FallbackOpenAIVoiceDict FallbackPlanDict FallbackPlayHTVoiceDict FallbackRimeAIVoiceDict "
        "FallbackSesameVoiceDict FallbackSmallestAIVoiceDict FallbackTavusVoiceDict FallbackVapiVoiceDict "
        "FallbackVoiceDict FallbackWellSaidVoiceDict FallbackXaiVoiceDict FormatPlanDict HumeVoiceDict "
        "InworldVoiceDict LMNTVoiceDict MinimaxVoiceDict NeuphonicVoiceDict OpenAIVoiceDict "
        "PlayHTVoiceDict RegexReplacementDict RimeAIVoiceDict SesameVoiceDict SmallestAIVoiceDict "
        "TavusConversationPropertiesDict TavusVoiceDict TextReplacementDict "
        "VapiPronunciationDictionaryLocatorDict VapiVoiceDict VoiceDict WellSaidVoiceDict XaiVoiceDict"
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
