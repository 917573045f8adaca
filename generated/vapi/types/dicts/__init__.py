"""Dicts in the shape of the types, by the names on the wire: what type checkers hold dict literals against."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .analytics import AnalyticsOperationDict as AnalyticsOperationDict
    from .analytics import AnalyticsQueryDict as AnalyticsQueryDict
    from .analytics import AnalyticsQueryDTODict as AnalyticsQueryDTODict
    from .analytics import AnalyticsQueryResultDict as AnalyticsQueryResultDict
    from .analytics import TimeRangeDict as TimeRangeDict
    from .analytics import VariableValueGroupByDict as VariableValueGroupByDict
    from .assistants import AssistantDict as AssistantDict
    from .assistants import UpdateAssistantDTODict as UpdateAssistantDTODict
    from .calls import AIEdgeConditionDict as AIEdgeConditionDict
    from .calls import AnalysisDict as AnalysisDict
    from .calls import AnalysisCostBreakdownDict as AnalysisCostBreakdownDict
    from .calls import CallDict as CallDict
    from .calls import CallBatchErrorDict as CallBatchErrorDict
    from .calls import CallBatchResponseDict as CallBatchResponseDict
    from .calls import CallHookModelResponseTimeoutDict as CallHookModelResponseTimeoutDict
    from .calls import ComplianceDict as ComplianceDict
    from .calls import ConversationNodeDict as ConversationNodeDict
    from .calls import CostDict as CostDict
    from .calls import CostBreakdownDict as CostBreakdownDict
    from .calls import CreateCallDTODict as CreateCallDTODict
    from .calls import CreateCallResponseDict as CreateCallResponseDict
    from .calls import CreateWorkflowDTODict as CreateWorkflowDTODict
    from .calls import CreateWorkflowDTOHookDict as CreateWorkflowDTOHookDict
    from .calls import DeleteCallDTODict as DeleteCallDTODict
    from .calls import EdgeDict as EdgeDict
    from .calls import GlobalNodePlanDict as GlobalNodePlanDict
    from .calls import KnowledgeBaseCostDict as KnowledgeBaseCostDict
    from .calls import MonitorDict as MonitorDict
    from .calls import MonitorResultDict as MonitorResultDict
    from .calls import NodeDict as NodeDict
    from .calls import RecordingConsentDict as RecordingConsentDict
    from .calls import SubscriptionLimitsDict as SubscriptionLimitsDict
    from .calls import ToolNodeDict as ToolNodeDict
    from .calls import TranscriberCostDict as TranscriberCostDict
    from .calls import TransportCostDict as TransportCostDict
    from .calls import UpdateCallDTODict as UpdateCallDTODict
    from .calls import VapiCostDict as VapiCostDict
    from .calls import VoiceCostDict as VoiceCostDict
    from .calls import VoicemailDetectionCostDict as VoicemailDetectionCostDict
    from .calls import WorkflowOverridesDict as WorkflowOverridesDict
    from .campaigns import CampaignDict as CampaignDict
    from .campaigns import CampaignPaginatedResponseDict as CampaignPaginatedResponseDict
    from .campaigns import CreateCampaignDTODict as CreateCampaignDTODict
    from .campaigns import DialPlanEntryDict as DialPlanEntryDict
    from .campaigns import UpdateCampaignDTODict as UpdateCampaignDTODict
    from .chats import ChatDict as ChatDict
    from .chats import ChatCostDict as ChatCostDict
    from .chats import ChatCostOptionDict as ChatCostOptionDict
    from .chats import ChatPaginatedResponseDict as ChatPaginatedResponseDict
    from .chats import CreateChatDTODict as CreateChatDTODict
    from .chats import CreateChatResponseDict as CreateChatResponseDict
    from .chats import CreateChatResponseOptionDict as CreateChatResponseOptionDict
    from .chats import CreateChatStreamResponseDict as CreateChatStreamResponseDict
    from .chats import OpenAIResponsesRequestDict as OpenAIResponsesRequestDict
    from .chats import ResponseCompletedEventDict as ResponseCompletedEventDict
    from .chats import ResponseErrorEventDict as ResponseErrorEventDict
    from .chats import ResponseObjectDict as ResponseObjectDict
    from .chats import ResponseOutputMessageDict as ResponseOutputMessageDict
    from .chats import ResponseOutputTextDict as ResponseOutputTextDict
    from .chats import ResponseTextDeltaEventDict as ResponseTextDeltaEventDict
    from .chats import ResponseTextDoneEventDict as ResponseTextDoneEventDict
    from .chats import TwilioSMSChatTransportDict as TwilioSMSChatTransportDict
    from .credentials import (
        AWSIAMCredentialsAuthenticationPlanDict as AWSIAMCredentialsAuthenticationPlanDict,
    )
    from .credentials import AWSStsAuthenticationPlanDict as AWSStsAuthenticationPlanDict
    from .credentials import AuthenticationPlanDict as AuthenticationPlanDict
    from .credentials import AzureBlobStorageBucketPlanDict as AzureBlobStorageBucketPlanDict
    from .credentials import BearerAuthenticationPlanDict as BearerAuthenticationPlanDict
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
    from .evals import ChatEvalMessageMockDict as ChatEvalMessageMockDict
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
    from .insights import AnyInsightDict as AnyInsightDict
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
    from .insights import TextInsightDict as TextInsightDict
    from .insights import UpdateBarInsightFromCallTableDTODict as UpdateBarInsightFromCallTableDTODict
    from .insights import UpdateInsightFromCallTableDTODict as UpdateInsightFromCallTableDTODict
    from .insights import UpdateLineInsightFromCallTableDTODict as UpdateLineInsightFromCallTableDTODict
    from .insights import UpdatePieInsightFromCallTableDTODict as UpdatePieInsightFromCallTableDTODict
    from .insights import UpdateTextInsightFromCallTableDTODict as UpdateTextInsightFromCallTableDTODict
    from .phone_numbers import ByoPhoneNumberDict as ByoPhoneNumberDict
    from .phone_numbers import CreateByoPhoneNumberDTODict as CreateByoPhoneNumberDTODict
    from .phone_numbers import CreatePhoneNumberDTODict as CreatePhoneNumberDTODict
    from .phone_numbers import CreateTelnyxPhoneNumberDTODict as CreateTelnyxPhoneNumberDTODict
    from .phone_numbers import CreateTwilioPhoneNumberDTODict as CreateTwilioPhoneNumberDTODict
    from .phone_numbers import CreateVapiPhoneNumberDTODict as CreateVapiPhoneNumberDTODict
    from .phone_numbers import CreateVonagePhoneNumberDTODict as CreateVonagePhoneNumberDTODict
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
    from .sessions import CreateSessionDTODict as CreateSessionDTODict
    from .sessions import SessionDict as SessionDict
    from .sessions import SessionCostDict as SessionCostDict
    from .sessions import SessionCostOptionDict as SessionCostOptionDict
    from .sessions import SessionPaginatedResponseDict as SessionPaginatedResponseDict
    from .sessions import UpdateSessionDTODict as UpdateSessionDTODict
    from .shared import AnalysisCostDict as AnalysisCostDict
    from .shared import AnalysisPlanDict as AnalysisPlanDict
    from .shared import AnthropicBedrockModelDict as AnthropicBedrockModelDict
    from .shared import AnthropicModelDict as AnthropicModelDict
    from .shared import AnthropicThinkingConfigDict as AnthropicThinkingConfigDict
    from .shared import AnyscaleModelDict as AnyscaleModelDict
    from .shared import ArtifactDict as ArtifactDict
    from .shared import ArtifactPlanDict as ArtifactPlanDict
    from .shared import AssemblyAITranscriberDict as AssemblyAITranscriberDict
    from .shared import AssistantActivationDict as AssistantActivationDict
    from .shared import AssistantCustomEndpointingRuleDict as AssistantCustomEndpointingRuleDict
    from .shared import AssistantMessageDict as AssistantMessageDict
    from .shared import AssistantModelDict as AssistantModelDict
    from .shared import AssistantOverridesDict as AssistantOverridesDict
    from .shared import AzureSpeechTranscriberDict as AzureSpeechTranscriberDict
    from .shared import AzureVoiceDict as AzureVoiceDict
    from .shared import BackgroundSpeechDenoisingPlanDict as BackgroundSpeechDenoisingPlanDict
    from .shared import BackoffPlanDict as BackoffPlanDict
    from .shared import BotMessageDict as BotMessageDict
    from .shared import BothCustomEndpointingRuleDict as BothCustomEndpointingRuleDict
    from .shared import CallHookDict as CallHookDict
    from .shared import CallHookActionDict as CallHookActionDict
    from .shared import CallHookAssistantSpeechInterruptedDict as CallHookAssistantSpeechInterruptedDict
    from .shared import CallHookCallEndingDict as CallHookCallEndingDict
    from .shared import CallHookCustomerSpeechInterruptedDict as CallHookCustomerSpeechInterruptedDict
    from .shared import CallHookCustomerSpeechTimeoutDict as CallHookCustomerSpeechTimeoutDict
    from .shared import CallHookFilterDict as CallHookFilterDict
    from .shared import CallMessageDict as CallMessageDict
    from .shared import CartesiaExperimentalControlsDict as CartesiaExperimentalControlsDict
    from .shared import CartesiaGenerationConfigDict as CartesiaGenerationConfigDict
    from .shared import CartesiaGenerationConfigExperimentalDict as CartesiaGenerationConfigExperimentalDict
    from .shared import CartesiaTranscriberDict as CartesiaTranscriberDict
    from .shared import CartesiaVoiceDict as CartesiaVoiceDict
    from .shared import CerebrasModelDict as CerebrasModelDict
    from .shared import ChatMessageDict as ChatMessageDict
    from .shared import ChunkPlanDict as ChunkPlanDict
    from .shared import CodeToolEnvironmentVariableDict as CodeToolEnvironmentVariableDict
    from .shared import ComplianceOverrideDict as ComplianceOverrideDict
    from .shared import CompliancePlanDict as CompliancePlanDict
    from .shared import ConditionDict as ConditionDict
    from .shared import ContextEngineeringPlanDict as ContextEngineeringPlanDict
    from .shared import ContextEngineeringPlanAllDict as ContextEngineeringPlanAllDict
    from .shared import ContextEngineeringPlanLastNMessagesDict as ContextEngineeringPlanLastNMessagesDict
    from .shared import ContextEngineeringPlanNoneDict as ContextEngineeringPlanNoneDict
    from .shared import (
        ContextEngineeringPlanPreviousAssistantMessagesDict as ContextEngineeringPlanPreviousAssistantMessagesDict,
    )
    from .shared import (
        ContextEngineeringPlanUserAndAssistantMessagesDict as ContextEngineeringPlanUserAndAssistantMessagesDict,
    )
    from .shared import CreateApiRequestToolDTODict as CreateApiRequestToolDTODict
    from .shared import CreateAssistantDTODict as CreateAssistantDTODict
    from .shared import CreateBashToolDTODict as CreateBashToolDTODict
    from .shared import CreateCodeToolDTODict as CreateCodeToolDTODict
    from .shared import CreateComputerToolDTODict as CreateComputerToolDTODict
    from .shared import CreateCustomKnowledgeBaseDTODict as CreateCustomKnowledgeBaseDTODict
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
    from .shared import CreateScorecardDTODict as CreateScorecardDTODict
    from .shared import CreateSipRequestToolDTODict as CreateSipRequestToolDTODict
    from .shared import CreateSlackSendMessageToolDTODict as CreateSlackSendMessageToolDTODict
    from .shared import CreateSmsToolDTODict as CreateSmsToolDTODict
    from .shared import CreateSquadDTODict as CreateSquadDTODict
    from .shared import CreateStructuredOutputDTODict as CreateStructuredOutputDTODict
    from .shared import CreateTextEditorToolDTODict as CreateTextEditorToolDTODict
    from .shared import CreateTransferCallToolDTODict as CreateTransferCallToolDTODict
    from .shared import CreateVoicemailToolDTODict as CreateVoicemailToolDTODict
    from .shared import (
        CustomEndpointingModelSmartEndpointingPlanDict as CustomEndpointingModelSmartEndpointingPlanDict,
    )
    from .shared import CustomEndpointingRuleDict as CustomEndpointingRuleDict
    from .shared import CustomLLMModelDict as CustomLLMModelDict
    from .shared import CustomMessageDict as CustomMessageDict
    from .shared import CustomTranscriberDict as CustomTranscriberDict
    from .shared import CustomVoiceDict as CustomVoiceDict
    from .shared import CustomerCustomEndpointingRuleDict as CustomerCustomEndpointingRuleDict
    from .shared import CustomerSpeechTimeoutOptionsDict as CustomerSpeechTimeoutOptionsDict
    from .shared import DeepInfraModelDict as DeepInfraModelDict
    from .shared import DeepSeekModelDict as DeepSeekModelDict
    from .shared import DeepgramTranscriberDict as DeepgramTranscriberDict
    from .shared import DeepgramVoiceDict as DeepgramVoiceDict
    from .shared import DestinationAssistantDict as DestinationAssistantDict
    from .shared import DeveloperMessageDict as DeveloperMessageDict
    from .shared import (
        ElevenLabsPronunciationDictionaryLocatorDict as ElevenLabsPronunciationDictionaryLocatorDict,
    )
    from .shared import ElevenLabsTranscriberDict as ElevenLabsTranscriberDict
    from .shared import ElevenLabsVoiceDict as ElevenLabsVoiceDict
    from .shared import ExactReplacementDict as ExactReplacementDict
    from .shared import FallbackAssemblyAITranscriberDict as FallbackAssemblyAITranscriberDict
    from .shared import FallbackAzureSpeechTranscriberDict as FallbackAzureSpeechTranscriberDict
    from .shared import FallbackAzureVoiceDict as FallbackAzureVoiceDict
    from .shared import FallbackCartesiaTranscriberDict as FallbackCartesiaTranscriberDict
    from .shared import FallbackCartesiaVoiceDict as FallbackCartesiaVoiceDict
    from .shared import FallbackCustomTranscriberDict as FallbackCustomTranscriberDict
    from .shared import FallbackCustomVoiceDict as FallbackCustomVoiceDict
    from .shared import FallbackDeepgramTranscriberDict as FallbackDeepgramTranscriberDict
    from .shared import FallbackDeepgramVoiceDict as FallbackDeepgramVoiceDict
    from .shared import FallbackElevenLabsTranscriberDict as FallbackElevenLabsTranscriberDict
    from .shared import FallbackElevenLabsVoiceDict as FallbackElevenLabsVoiceDict
    from .shared import FallbackGladiaTranscriberDict as FallbackGladiaTranscriberDict
    from .shared import FallbackGoogleTranscriberDict as FallbackGoogleTranscriberDict
    from .shared import FallbackHumeVoiceDict as FallbackHumeVoiceDict
    from .shared import FallbackInworldVoiceDict as FallbackInworldVoiceDict
    from .shared import FallbackLMNTVoiceDict as FallbackLMNTVoiceDict
    from .shared import FallbackNeuphonicVoiceDict as FallbackNeuphonicVoiceDict
    from .shared import FallbackOpenAITranscriberDict as FallbackOpenAITranscriberDict
    from .shared import FallbackOpenAIVoiceDict as FallbackOpenAIVoiceDict
    from .shared import FallbackPlanDict as FallbackPlanDict
    from .shared import FallbackPlayHTVoiceDict as FallbackPlayHTVoiceDict
    from .shared import FallbackRimeAIVoiceDict as FallbackRimeAIVoiceDict
    from .shared import FallbackSesameVoiceDict as FallbackSesameVoiceDict
    from .shared import FallbackSmallestAIVoiceDict as FallbackSmallestAIVoiceDict
    from .shared import FallbackSonioxTranscriberDict as FallbackSonioxTranscriberDict
    from .shared import FallbackSpeechmaticsTranscriberDict as FallbackSpeechmaticsTranscriberDict
    from .shared import FallbackTalkscriberTranscriberDict as FallbackTalkscriberTranscriberDict
    from .shared import FallbackTavusVoiceDict as FallbackTavusVoiceDict
    from .shared import FallbackTranscriberDict as FallbackTranscriberDict
    from .shared import FallbackTranscriberPlanDict as FallbackTranscriberPlanDict
    from .shared import FallbackVapiVoiceDict as FallbackVapiVoiceDict
    from .shared import FallbackVoiceDict as FallbackVoiceDict
    from .shared import FallbackWellSaidVoiceDict as FallbackWellSaidVoiceDict
    from .shared import FallbackXaiTranscriberDict as FallbackXaiTranscriberDict
    from .shared import FallbackXaiVoiceDict as FallbackXaiVoiceDict
    from .shared import FormatPlanDict as FormatPlanDict
    from .shared import FourierDenoisingPlanDict as FourierDenoisingPlanDict
    from .shared import (
        GeminiMultimodalLivePrebuiltVoiceConfigDict as GeminiMultimodalLivePrebuiltVoiceConfigDict,
    )
    from .shared import GeminiMultimodalLiveSpeechConfigDict as GeminiMultimodalLiveSpeechConfigDict
    from .shared import GeminiMultimodalLiveVoiceConfigDict as GeminiMultimodalLiveVoiceConfigDict
    from .shared import GladiaCustomVocabularyConfigDTODict as GladiaCustomVocabularyConfigDTODict
    from .shared import GladiaTranscriberDict as GladiaTranscriberDict
    from .shared import GladiaVocabularyItemDTODict as GladiaVocabularyItemDTODict
    from .shared import GoogleModelDict as GoogleModelDict
    from .shared import GoogleRealtimeConfigDict as GoogleRealtimeConfigDict
    from .shared import GoogleTranscriberDict as GoogleTranscriberDict
    from .shared import GroqModelDict as GroqModelDict
    from .shared import HandoffDestinationDict as HandoffDestinationDict
    from .shared import HandoffDestinationAssistantDict as HandoffDestinationAssistantDict
    from .shared import HandoffDestinationDynamicDict as HandoffDestinationDynamicDict
    from .shared import HandoffDestinationSquadDict as HandoffDestinationSquadDict
    from .shared import HookActionDict as HookActionDict
    from .shared import HumeVoiceDict as HumeVoiceDict
    from .shared import ImportTwilioPhoneNumberDTODict as ImportTwilioPhoneNumberDTODict
    from .shared import InflectionAIModelDict as InflectionAIModelDict
    from .shared import InlineToolDict as InlineToolDict
    from .shared import InworldVoiceDict as InworldVoiceDict
    from .shared import JsonSchemaDict as JsonSchemaDict
    from .shared import KeypadInputPlanDict as KeypadInputPlanDict
    from .shared import KnowledgeBaseDict as KnowledgeBaseDict
    from .shared import LMNTVoiceDict as LMNTVoiceDict
    from .shared import LangfuseObservabilityPlanDict as LangfuseObservabilityPlanDict
    from .shared import LivekitSmartEndpointingPlanDict as LivekitSmartEndpointingPlanDict
    from .shared import McpToolMessagesDict as McpToolMessagesDict
    from .shared import McpToolMetadataDict as McpToolMetadataDict
    from .shared import MessageAddHookActionDict as MessageAddHookActionDict
    from .shared import MinimaxLLMModelDict as MinimaxLLMModelDict
    from .shared import MinimaxVoiceDict as MinimaxVoiceDict
    from .shared import ModelCostDict as ModelCostDict
    from .shared import MonitorPlanDict as MonitorPlanDict
    from .shared import MonoDict as MonoDict
    from .shared import NeuphonicVoiceDict as NeuphonicVoiceDict
    from .shared import NodeArtifactDict as NodeArtifactDict
    from .shared import OpenAIFunctionDict as OpenAIFunctionDict
    from .shared import OpenAIFunctionParametersDict as OpenAIFunctionParametersDict
    from .shared import OpenAIMessageDict as OpenAIMessageDict
    from .shared import OpenAIModelDict as OpenAIModelDict
    from .shared import OpenAITranscriberDict as OpenAITranscriberDict
    from .shared import OpenAIVoiceDict as OpenAIVoiceDict
    from .shared import OpenRouterModelDict as OpenRouterModelDict
    from .shared import PaginationMetaDict as PaginationMetaDict
    from .shared import PerformanceMetricsDict as PerformanceMetricsDict
    from .shared import PerplexityAIModelDict as PerplexityAIModelDict
    from .shared import PhoneDestinationDict as PhoneDestinationDict
    from .shared import PhoneNumberCallEndingHookFilterDict as PhoneNumberCallEndingHookFilterDict
    from .shared import PhoneNumberCallRingingHookFilterDict as PhoneNumberCallRingingHookFilterDict
    from .shared import PhoneNumberHookDict as PhoneNumberHookDict
    from .shared import PhoneNumberHookActionDict as PhoneNumberHookActionDict
    from .shared import PhoneNumberHookCallEndingDict as PhoneNumberHookCallEndingDict
    from .shared import PhoneNumberHookCallRingingDict as PhoneNumberHookCallRingingDict
    from .shared import PlayHTVoiceDict as PlayHTVoiceDict
    from .shared import RecordingDict as RecordingDict
    from .shared import RecordingConsentPlanDict as RecordingConsentPlanDict
    from .shared import RecordingConsentPlanStayOnLineDict as RecordingConsentPlanStayOnLineDict
    from .shared import RecordingConsentPlanVerbalDict as RecordingConsentPlanVerbalDict
    from .shared import RegexOptionDict as RegexOptionDict
    from .shared import RegexReplacementDict as RegexReplacementDict
    from .shared import ReplacementDict as ReplacementDict
    from .shared import RimeAIVoiceDict as RimeAIVoiceDict
    from .shared import SayHookActionDict as SayHookActionDict
    from .shared import SayPhoneNumberHookActionDict as SayPhoneNumberHookActionDict
    from .shared import SchedulePlanDict as SchedulePlanDict
    from .shared import ScorecardMetricDict as ScorecardMetricDict
    from .shared import SecurityFilterBaseDict as SecurityFilterBaseDict
    from .shared import SecurityFilterPlanDict as SecurityFilterPlanDict
    from .shared import ServerDict as ServerDict
    from .shared import SesameVoiceDict as SesameVoiceDict
    from .shared import SessionCreatedHookDict as SessionCreatedHookDict
    from .shared import SmallestAIVoiceDict as SmallestAIVoiceDict
    from .shared import SmartDenoisingPlanDict as SmartDenoisingPlanDict
    from .shared import SmartEndpointingPlanDict as SmartEndpointingPlanDict
    from .shared import SonioxContextGeneralItemDict as SonioxContextGeneralItemDict
    from .shared import SonioxTranscriberDict as SonioxTranscriberDict
    from .shared import SpeechmaticsCustomVocabularyItemDict as SpeechmaticsCustomVocabularyItemDict
    from .shared import SpeechmaticsTranscriberDict as SpeechmaticsTranscriberDict
    from .shared import SpokenMessageDict as SpokenMessageDict
    from .shared import SquadMemberDTODict as SquadMemberDTODict
    from .shared import StartSpeakingPlanDict as StartSpeakingPlanDict
    from .shared import StopSpeakingPlanDict as StopSpeakingPlanDict
    from .shared import StructuredDataMultiPlanDict as StructuredDataMultiPlanDict
    from .shared import StructuredDataPlanDict as StructuredDataPlanDict
    from .shared import SuccessEvaluationPlanDict as SuccessEvaluationPlanDict
    from .shared import SummaryPlanDict as SummaryPlanDict
    from .shared import SystemMessageDict as SystemMessageDict
    from .shared import TalkscriberTranscriberDict as TalkscriberTranscriberDict
    from .shared import TavusConversationPropertiesDict as TavusConversationPropertiesDict
    from .shared import TavusVoiceDict as TavusVoiceDict
    from .shared import TextContentDict as TextContentDict
    from .shared import TextOrMessagesDict as TextOrMessagesDict
    from .shared import TogetherAIModelDict as TogetherAIModelDict
    from .shared import ToolCallDict as ToolCallDict
    from .shared import ToolCallFunctionDict as ToolCallFunctionDict
    from .shared import ToolCallHookActionDict as ToolCallHookActionDict
    from .shared import ToolCallMessageDict as ToolCallMessageDict
    from .shared import ToolCallResultMessageDict as ToolCallResultMessageDict
    from .shared import ToolCallResultMessageWarningDict as ToolCallResultMessageWarningDict
    from .shared import ToolMessageDict as ToolMessageDict
    from .shared import ToolMessageCompleteDict as ToolMessageCompleteDict
    from .shared import ToolMessageDelayedDict as ToolMessageDelayedDict
    from .shared import ToolMessageFailedDict as ToolMessageFailedDict
    from .shared import ToolMessageStartDict as ToolMessageStartDict
    from .shared import ToolParameterDict as ToolParameterDict
    from .shared import ToolRejectionPlanDict as ToolRejectionPlanDict
    from .shared import ToolStatusMessageDict as ToolStatusMessageDict
    from .shared import TranscriberDict as TranscriberDict
    from .shared import TranscriptPlanDict as TranscriptPlanDict
    from .shared import TranscriptionEndpointingPlanDict as TranscriptionEndpointingPlanDict
    from .shared import TransferDestinationDict as TransferDestinationDict
    from .shared import TransferDestinationAssistantDict as TransferDestinationAssistantDict
    from .shared import TransferDestinationNumberDict as TransferDestinationNumberDict
    from .shared import TransferDestinationSipDict as TransferDestinationSipDict
    from .shared import TransferFallbackPlanDict as TransferFallbackPlanDict
    from .shared import TransferPhoneNumberHookActionDict as TransferPhoneNumberHookActionDict
    from .shared import TransferPlanDict as TransferPlanDict
    from .shared import TransferPlanContextEngineeringPlanDict as TransferPlanContextEngineeringPlanDict
    from .shared import TransportConfigurationTwilioDict as TransportConfigurationTwilioDict
    from .shared import TurnLatencyDict as TurnLatencyDict
    from .shared import UserMessageDict as UserMessageDict
    from .shared import VapiPronunciationDictionaryLocatorDict as VapiPronunciationDictionaryLocatorDict
    from .shared import VapiSmartEndpointingPlanDict as VapiSmartEndpointingPlanDict
    from .shared import VapiVoiceDict as VapiVoiceDict
    from .shared import VariableExtractionAliasDict as VariableExtractionAliasDict
    from .shared import VariableExtractionPlanDict as VariableExtractionPlanDict
    from .shared import VoiceDict as VoiceDict
    from .shared import WellSaidVoiceDict as WellSaidVoiceDict
    from .shared import WorkflowAnthropicBedrockModelDict as WorkflowAnthropicBedrockModelDict
    from .shared import WorkflowAnthropicModelDict as WorkflowAnthropicModelDict
    from .shared import WorkflowCustomModelDict as WorkflowCustomModelDict
    from .shared import WorkflowGoogleModelDict as WorkflowGoogleModelDict
    from .shared import WorkflowModelDict as WorkflowModelDict
    from .shared import WorkflowOpenAIModelDict as WorkflowOpenAIModelDict
    from .shared import XaiModelDict as XaiModelDict
    from .shared import XaiTranscriberDict as XaiTranscriberDict
    from .shared import XaiVoiceDict as XaiVoiceDict
    from .squads import SquadDict as SquadDict
    from .squads import UpdateSquadDTODict as UpdateSquadDTODict
    from .structured_outputs import StructuredOutputDict as StructuredOutputDict
    from .structured_outputs import (
        StructuredOutputPaginatedResponseDict as StructuredOutputPaginatedResponseDict,
    )
    from .structured_outputs import StructuredOutputRunDTODict as StructuredOutputRunDTODict
    from .structured_outputs import UpdateStructuredOutputDTODict as UpdateStructuredOutputDTODict
    from .tool_call_conditions import GroupConditionDict as GroupConditionDict
    from .tool_call_conditions import LiquidConditionDict as LiquidConditionDict
    from .tool_call_conditions import MessageTargetDict as MessageTargetDict
    from .tool_call_conditions import RegexConditionDict as RegexConditionDict
    from .tool_call_conditions import ToolCallConditionDict as ToolCallConditionDict
    from .tools import ApiRequestToolDict as ApiRequestToolDict
    from .tools import BashToolDict as BashToolDict
    from .tools import CodeToolDict as CodeToolDict
    from .tools import ComputerToolDict as ComputerToolDict
    from .tools import CreateToolDTODict as CreateToolDTODict
    from .tools import DtmfToolDict as DtmfToolDict
    from .tools import EndCallToolDict as EndCallToolDict
    from .tools import FunctionToolDict as FunctionToolDict
    from .tools import GhlToolDict as GhlToolDict
    from .tools import GhlToolMetadataDict as GhlToolMetadataDict
    from .tools import GoHighLevelCalendarAvailabilityToolDict as GoHighLevelCalendarAvailabilityToolDict
    from .tools import GoHighLevelCalendarEventCreateToolDict as GoHighLevelCalendarEventCreateToolDict
    from .tools import GoHighLevelContactCreateToolDict as GoHighLevelContactCreateToolDict
    from .tools import GoHighLevelContactGetToolDict as GoHighLevelContactGetToolDict
    from .tools import GoogleCalendarCheckAvailabilityToolDict as GoogleCalendarCheckAvailabilityToolDict
    from .tools import GoogleCalendarCreateEventToolDict as GoogleCalendarCreateEventToolDict
    from .tools import GoogleSheetsRowAppendToolDict as GoogleSheetsRowAppendToolDict
    from .tools import HandoffToolDict as HandoffToolDict
    from .tools import McpToolDict as McpToolDict
    from .tools import QueryToolDict as QueryToolDict
    from .tools import SipRequestToolDict as SipRequestToolDict
    from .tools import SlackSendMessageToolDict as SlackSendMessageToolDict
    from .tools import SmsToolDict as SmsToolDict
    from .tools import TextEditorToolDict as TextEditorToolDict
    from .tools import ToolDict as ToolDict
    from .tools import TransferCallToolDict as TransferCallToolDict
    from .tools import UpdateApiRequestToolDTODict as UpdateApiRequestToolDTODict
    from .tools import UpdateBashToolDTODict as UpdateBashToolDTODict
    from .tools import UpdateCodeToolDTODict as UpdateCodeToolDTODict
    from .tools import UpdateComputerToolDTODict as UpdateComputerToolDTODict
    from .tools import UpdateDtmfToolDTODict as UpdateDtmfToolDTODict
    from .tools import UpdateEndCallToolDTODict as UpdateEndCallToolDTODict
    from .tools import UpdateFunctionToolDTODict as UpdateFunctionToolDTODict
    from .tools import (
        UpdateGoHighLevelCalendarAvailabilityToolDTODict as UpdateGoHighLevelCalendarAvailabilityToolDTODict,
    )
    from .tools import (
        UpdateGoHighLevelCalendarEventCreateToolDTODict as UpdateGoHighLevelCalendarEventCreateToolDTODict,
    )
    from .tools import UpdateGoHighLevelContactCreateToolDTODict as UpdateGoHighLevelContactCreateToolDTODict
    from .tools import UpdateGoHighLevelContactGetToolDTODict as UpdateGoHighLevelContactGetToolDTODict
    from .tools import (
        UpdateGoogleCalendarCheckAvailabilityToolDTODict as UpdateGoogleCalendarCheckAvailabilityToolDTODict,
    )
    from .tools import (
        UpdateGoogleCalendarCreateEventToolDTODict as UpdateGoogleCalendarCreateEventToolDTODict,
    )
    from .tools import UpdateGoogleSheetsRowAppendToolDTODict as UpdateGoogleSheetsRowAppendToolDTODict
    from .tools import UpdateHandoffToolDTODict as UpdateHandoffToolDTODict
    from .tools import UpdateMcpToolDTODict as UpdateMcpToolDTODict
    from .tools import UpdateQueryToolDTODict as UpdateQueryToolDTODict
    from .tools import UpdateSipRequestToolDTODict as UpdateSipRequestToolDTODict
    from .tools import UpdateSlackSendMessageToolDTODict as UpdateSlackSendMessageToolDTODict
    from .tools import UpdateSmsToolDTODict as UpdateSmsToolDTODict
    from .tools import UpdateTextEditorToolDTODict as UpdateTextEditorToolDTODict
    from .tools import UpdateToolDTODict as UpdateToolDTODict
    from .tools import UpdateTransferCallToolDTODict as UpdateTransferCallToolDTODict
    from .tools import UpdateVoicemailToolDTODict as UpdateVoicemailToolDTODict
    from .tools import VoicemailToolDict as VoicemailToolDict
    from .voicemail_detection_plans import (
        GoogleVoicemailDetectionPlanDict as GoogleVoicemailDetectionPlanDict,
    )
    from .voicemail_detection_plans import (
        OpenAIVoicemailDetectionPlanDict as OpenAIVoicemailDetectionPlanDict,
    )
    from .voicemail_detection_plans import (
        TwilioVoicemailDetectionPlanDict as TwilioVoicemailDetectionPlanDict,
    )
    from .voicemail_detection_plans import VapiVoicemailDetectionPlanDict as VapiVoicemailDetectionPlanDict
    from .voicemail_detection_plans import (
        VoicemailDetectionBackoffPlanDict as VoicemailDetectionBackoffPlanDict,
    )
    from .voicemail_detection_plans import VoicemailDetectionPlanDict as VoicemailDetectionPlanDict

_HOMES: dict[str, str] = {
    "analytics": (
        "AnalyticsOperationDict AnalyticsQueryDict AnalyticsQueryDTODict AnalyticsQueryResultDict "
        "TimeRangeDict VariableValueGroupByDict"
    ),
    "assistants": ("AssistantDict UpdateAssistantDTODict"),
    "calls": (
        "AIEdgeConditionDict AnalysisDict AnalysisCostBreakdownDict CallDict CallBatchErrorDict "
        "CallBatchResponseDict CallHookModelResponseTimeoutDict ComplianceDict ConversationNodeDict "
        "CostDict CostBreakdownDict CreateCallDTODict CreateCallResponseDict CreateWorkflowDTODict "
        "CreateWorkflowDTOHookDict DeleteCallDTODict EdgeDict GlobalNodePlanDict KnowledgeBaseCostDict "
        "MonitorDict MonitorResultDict NodeDict RecordingConsentDict SubscriptionLimitsDict ToolNodeDict "
        "TranscriberCostDict TransportCostDict UpdateCallDTODict VapiCostDict VoiceCostDict "
        "VoicemailDetectionCostDict WorkflowOverridesDict"
    ),
    "campaigns": (
        "CampaignDict CampaignPaginatedResponseDict CreateCampaignDTODict DialPlanEntryDict "
        "UpdateCampaignDTODict"
    ),
    "chats": (
        "ChatDict ChatCostDict ChatCostOptionDict ChatPaginatedResponseDict CreateChatDTODict "
        "CreateChatResponseDict CreateChatResponseOptionDict CreateChatStreamResponseDict "
        "OpenAIResponsesRequestDict ResponseCompletedEventDict ResponseErrorEventDict ResponseObjectDict "
        "ResponseOutputMessageDict ResponseOutputTextDict ResponseTextDeltaEventDict "
        "ResponseTextDoneEventDict TwilioSMSChatTransportDict"
    ),
    "credentials": (
        "AWSIAMCredentialsAuthenticationPlanDict AWSStsAuthenticationPlanDict AuthenticationPlanDict "
        "AzureBlobStorageBucketPlanDict BearerAuthenticationPlanDict BucketPlanDict "
        "CloudflareR2BucketPlanDict CreateAnthropicBedrockCredentialDTODict "
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
        "ChatEvalMessageMockDict ChatEvalSystemMessageMockDict ChatEvalToolResponseMessageEvaluationDict "
        "ChatEvalToolResponseMessageMockDict ChatEvalUserMessageMockDict CreateEvalDTODict "
        "CreateEvalRunDTODict EvalDict EvalAnthropicModelDict EvalCustomModelDict EvalGoogleModelDict "
        "EvalMessageDict EvalModelDict EvalOpenAIModelDict EvalPaginatedResponseDict EvalRunDict "
        "EvalRunPaginatedResponseDict EvalRunResultDict EvalRunTargetAssistantDict EvalRunTargetSquadDict "
        "EvalTargetDict UpdateEvalDTODict"
    ),
    "files": ("CreateFileDTODict FileDict UpdateFileDTODict"),
    "insights": (
        "AnyInsightDict BarInsightDict BarInsightMetadataDict CallTableFilterDict CallTableQueryDict "
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
        "LineInsightMetadataDict PieInsightDict TextInsightDict UpdateBarInsightFromCallTableDTODict "
        "UpdateInsightFromCallTableDTODict UpdateLineInsightFromCallTableDTODict "
        "UpdatePieInsightFromCallTableDTODict UpdateTextInsightFromCallTableDTODict"
    ),
    "phone_numbers": (
        "ByoPhoneNumberDict CreateByoPhoneNumberDTODict CreatePhoneNumberDTODict "
        "CreateTelnyxPhoneNumberDTODict CreateTwilioPhoneNumberDTODict CreateVapiPhoneNumberDTODict "
        "CreateVonagePhoneNumberDTODict PhoneNumberDict PhoneNumberPaginatedResponseDict "
        "SipAuthenticationDict TelnyxPhoneNumberDict TwilioPhoneNumberDict UpdateByoPhoneNumberDTODict "
        "UpdatePhoneNumberDTODict UpdateTelnyxPhoneNumberDTODict UpdateTwilioPhoneNumberDTODict "
        "UpdateVapiPhoneNumberDTODict UpdateVonagePhoneNumberDTODict VapiPhoneNumberDict "
        "VonagePhoneNumberDict"
    ),
    "provider_resources": ("ProviderResourceDict ProviderResourcePaginatedResponseDict"),
    "scorecards": ("ScorecardDict ScorecardPaginatedResponseDict UpdateScorecardDTODict"),
    "sessions": (
        "CreateSessionDTODict SessionDict SessionCostDict SessionCostOptionDict "
        "SessionPaginatedResponseDict UpdateSessionDTODict"
    ),
    "shared": (
        "AnalysisCostDict AnalysisPlanDict AnthropicBedrockModelDict AnthropicModelDict "
        "AnthropicThinkingConfigDict AnyscaleModelDict ArtifactDict ArtifactPlanDict "
        "AssemblyAITranscriberDict AssistantActivationDict AssistantCustomEndpointingRuleDict "
        "AssistantMessageDict AssistantModelDict AssistantOverridesDict AzureSpeechTranscriberDict "
        "AzureVoiceDict BackgroundSpeechDenoisingPlanDict BackoffPlanDict BotMessageDict "
        "BothCustomEndpointingRuleDict CallHookDict CallHookActionDict "
        "CallHookAssistantSpeechInterruptedDict CallHookCallEndingDict "
        "CallHookCustomerSpeechInterruptedDict CallHookCustomerSpeechTimeoutDict CallHookFilterDict "
        "CallMessageDict CartesiaExperimentalControlsDict CartesiaGenerationConfigDict "
        "CartesiaGenerationConfigExperimentalDict CartesiaTranscriberDict CartesiaVoiceDict "
        "CerebrasModelDict ChatMessageDict ChunkPlanDict CodeToolEnvironmentVariableDict "
        "ComplianceOverrideDict CompliancePlanDict ConditionDict ContextEngineeringPlanDict "
        "ContextEngineeringPlanAllDict ContextEngineeringPlanLastNMessagesDict "
        "ContextEngineeringPlanNoneDict ContextEngineeringPlanPreviousAssistantMessagesDict "
        "ContextEngineeringPlanUserAndAssistantMessagesDict CreateApiRequestToolDTODict "
        "CreateAssistantDTODict CreateBashToolDTODict CreateCodeToolDTODict CreateComputerToolDTODict "
        "CreateCustomKnowledgeBaseDTODict CreateCustomerDTODict CreateDtmfToolDTODict "
        "CreateEndCallToolDTODict CreateFunctionToolDTODict "
        "CreateGoHighLevelCalendarAvailabilityToolDTODict CreateGoHighLevelCalendarEventCreateToolDTODict "
        "CreateGoHighLevelContactCreateToolDTODict CreateGoHighLevelContactGetToolDTODict "
        "CreateGoogleCalendarCheckAvailabilityToolDTODict CreateGoogleCalendarCreateEventToolDTODict "
        "CreateGoogleSheetsRowAppendToolDTODict CreateHandoffToolDTODict CreateMcpToolDTODict "
        "CreateQueryToolDTODict CreateScorecardDTODict CreateSipRequestToolDTODict "
        "CreateSlackSendMessageToolDTODict CreateSmsToolDTODict CreateSquadDTODict "
        "CreateStructuredOutputDTODict CreateTextEditorToolDTODict CreateTransferCallToolDTODict "
        "CreateVoicemailToolDTODict CustomEndpointingModelSmartEndpointingPlanDict "
        "CustomEndpointingRuleDict CustomLLMModelDict CustomMessageDict CustomTranscriberDict "
        "CustomVoiceDict CustomerCustomEndpointingRuleDict CustomerSpeechTimeoutOptionsDict "
        "DeepInfraModelDict DeepSeekModelDict DeepgramTranscriberDict DeepgramVoiceDict "
        "DestinationAssistantDict DeveloperMessageDict ElevenLabsPronunciationDictionaryLocatorDict "
        "ElevenLabsTranscriberDict ElevenLabsVoiceDict ExactReplacementDict "
        "FallbackAssemblyAITranscriberDict FallbackAzureSpeechTranscriberDict FallbackAzureVoiceDict "
        "FallbackCartesiaTranscriberDict FallbackCartesiaVoiceDict FallbackCustomTranscriberDict "
        "FallbackCustomVoiceDict FallbackDeepgramTranscriberDict FallbackDeepgramVoiceDict "
        "FallbackElevenLabsTranscriberDict FallbackElevenLabsVoiceDict FallbackGladiaTranscriberDict "
        "FallbackGoogleTranscriberDict FallbackHumeVoiceDict FallbackInworldVoiceDict "
        "FallbackLMNTVoiceDict FallbackNeuphonicVoiceDict FallbackOpenAITranscriberDict "
        "FallbackOpenAIVoiceDict FallbackPlanDict FallbackPlayHTVoiceDict FallbackRimeAIVoiceDict "
        "FallbackSesameVoiceDict FallbackSmallestAIVoiceDict FallbackSonioxTranscriberDict "
        "FallbackSpeechmaticsTranscriberDict FallbackTalkscriberTranscriberDict FallbackTavusVoiceDict "
        "FallbackTranscriberDict FallbackTranscriberPlanDict FallbackVapiVoiceDict FallbackVoiceDict "
        "FallbackWellSaidVoiceDict FallbackXaiTranscriberDict FallbackXaiVoiceDict FormatPlanDict "
        "FourierDenoisingPlanDict GeminiMultimodalLivePrebuiltVoiceConfigDict "
        "GeminiMultimodalLiveSpeechConfigDict GeminiMultimodalLiveVoiceConfigDict "
        "GladiaCustomVocabularyConfigDTODict GladiaTranscriberDict GladiaVocabularyItemDTODict "
        "GoogleModelDict GoogleRealtimeConfigDict GoogleTranscriberDict GroqModelDict "
        "HandoffDestinationDict HandoffDestinationAssistantDict HandoffDestinationDynamicDict "
        "HandoffDestinationSquadDict HookActionDict HumeVoiceDict ImportTwilioPhoneNumberDTODict "
        "InflectionAIModelDict InlineToolDict InworldVoiceDict JsonSchemaDict KeypadInputPlanDict "
        "KnowledgeBaseDict LMNTVoiceDict LangfuseObservabilityPlanDict LivekitSmartEndpointingPlanDict "
        "McpToolMessagesDict McpToolMetadataDict MessageAddHookActionDict MinimaxLLMModelDict "
        "MinimaxVoiceDict ModelCostDict MonitorPlanDict MonoDict NeuphonicVoiceDict NodeArtifactDict "
        "OpenAIFunctionDict OpenAIFunctionParametersDict OpenAIMessageDict OpenAIModelDict "
        "OpenAITranscriberDict OpenAIVoiceDict OpenRouterModelDict PaginationMetaDict "
        "PerformanceMetricsDict PerplexityAIModelDict PhoneDestinationDict "
        "PhoneNumberCallEndingHookFilterDict PhoneNumberCallRingingHookFilterDict PhoneNumberHookDict "
        "PhoneNumberHookActionDict PhoneNumberHookCallEndingDict PhoneNumberHookCallRingingDict "
        "PlayHTVoiceDict RecordingDict RecordingConsentPlanDict RecordingConsentPlanStayOnLineDict "
        "RecordingConsentPlanVerbalDict RegexOptionDict RegexReplacementDict ReplacementDict "
        "RimeAIVoiceDict SayHookActionDict SayPhoneNumberHookActionDict SchedulePlanDict "
        "ScorecardMetricDict SecurityFilterBaseDict SecurityFilterPlanDict ServerDict SesameVoiceDict "
        "SessionCreatedHookDict SmallestAIVoiceDict SmartDenoisingPlanDict SmartEndpointingPlanDict "
        "SonioxContextGeneralItemDict SonioxTranscriberDict SpeechmaticsCustomVocabularyItemDict "
        "SpeechmaticsTranscriberDict SpokenMessageDict SquadMemberDTODict StartSpeakingPlanDict "
        "StopSpeakingPlanDict StructuredDataMultiPlanDict StructuredDataPlanDict "
        "SuccessEvaluationPlanDict SummaryPlanDict SystemMessageDict TalkscriberTranscriberDict "
        "TavusConversationPropertiesDict TavusVoiceDict TextContentDict TextOrMessagesDict "
        "TogetherAIModelDict ToolCallDict ToolCallFunctionDict ToolCallHookActionDict ToolCallMessageDict "
        "ToolCallResultMessageDict ToolCallResultMessageWarningDict ToolMessageDict "
        "ToolMessageCompleteDict ToolMessageDelayedDict ToolMessageFailedDict ToolMessageStartDict "
        "ToolParameterDict ToolRejectionPlanDict ToolStatusMessageDict TranscriberDict TranscriptPlanDict "
        "TranscriptionEndpointingPlanDict TransferDestinationDict TransferDestinationAssistantDict "
        "TransferDestinationNumberDict TransferDestinationSipDict TransferFallbackPlanDict "
        "TransferPhoneNumberHookActionDict TransferPlanDict TransferPlanContextEngineeringPlanDict "
        "TransportConfigurationTwilioDict TurnLatencyDict UserMessageDict "
        "VapiPronunciationDictionaryLocatorDict VapiSmartEndpointingPlanDict VapiVoiceDict "
        "VariableExtractionAliasDict VariableExtractionPlanDict VoiceDict WellSaidVoiceDict "
        "WorkflowAnthropicBedrockModelDict WorkflowAnthropicModelDict WorkflowCustomModelDict "
        "WorkflowGoogleModelDict WorkflowModelDict WorkflowOpenAIModelDict XaiModelDict "
        "XaiTranscriberDict XaiVoiceDict"
    ),
    "squads": ("SquadDict UpdateSquadDTODict"),
    "structured_outputs": (
        "StructuredOutputDict StructuredOutputPaginatedResponseDict StructuredOutputRunDTODict "
        "UpdateStructuredOutputDTODict"
    ),
    "tool_call_conditions": (
        "GroupConditionDict LiquidConditionDict MessageTargetDict RegexConditionDict " "ToolCallConditionDict"
    ),
    "tools": (
        "ApiRequestToolDict BashToolDict CodeToolDict ComputerToolDict CreateToolDTODict DtmfToolDict "
        "EndCallToolDict FunctionToolDict GhlToolDict GhlToolMetadataDict "
        "GoHighLevelCalendarAvailabilityToolDict GoHighLevelCalendarEventCreateToolDict "
        "GoHighLevelContactCreateToolDict GoHighLevelContactGetToolDict "
        "GoogleCalendarCheckAvailabilityToolDict GoogleCalendarCreateEventToolDict "
        "GoogleSheetsRowAppendToolDict HandoffToolDict McpToolDict QueryToolDict SipRequestToolDict "
        "SlackSendMessageToolDict SmsToolDict TextEditorToolDict ToolDict TransferCallToolDict "
        "UpdateApiRequestToolDTODict UpdateBashToolDTODict UpdateCodeToolDTODict "
        "UpdateComputerToolDTODict UpdateDtmfToolDTODict UpdateEndCallToolDTODict "
        "UpdateFunctionToolDTODict UpdateGoHighLevelCalendarAvailabilityToolDTODict "
        "UpdateGoHighLevelCalendarEventCreateToolDTODict UpdateGoHighLevelContactCreateToolDTODict "
        "UpdateGoHighLevelContactGetToolDTODict UpdateGoogleCalendarCheckAvailabilityToolDTODict "
        "UpdateGoogleCalendarCreateEventToolDTODict UpdateGoogleSheetsRowAppendToolDTODict "
        "UpdateHandoffToolDTODict UpdateMcpToolDTODict UpdateQueryToolDTODict UpdateSipRequestToolDTODict "
        "UpdateSlackSendMessageToolDTODict UpdateSmsToolDTODict UpdateTextEditorToolDTODict "
        "UpdateToolDTODict UpdateTransferCallToolDTODict UpdateVoicemailToolDTODict VoicemailToolDict"
    ),
    "voicemail_detection_plans": (
        "GoogleVoicemailDetectionPlanDict OpenAIVoicemailDetectionPlanDict "
        "TwilioVoicemailDetectionPlanDict VapiVoicemailDetectionPlanDict "
        "VoicemailDetectionBackoffPlanDict VoicemailDetectionPlanDict"
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
