"""TypedDicts for the types: credentials."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any, Literal

    from ..credentials import (
        AzureBlobStorageBucketPlan,
        AzureOpenAIModelName,
        AzureRegion,
        BedrockAuthenticationPlan,
        BucketPlan,
        CloudflareR2BucketPlan,
        GcpKey,
        OAuth2AuthenticationPlan,
        Oauth2AuthenticationSession,
        PublicKeyEncryptionPlan,
        SbcConfiguration,
        SipTrunkGateway,
        SipTrunkOutboundAuthenticationPlan,
        SipTrunkOutboundSipRegisterPlan,
        SpkiPemPublicKeyConfig,
        SupabaseBucketPlan,
        SupabaseRegion,
        WebhookAuthenticationPlan,
    )


class AWSIAMCredentialsAuthenticationPlanDict(TypedDict, total=False):
    """Authentication with the access key of an AWS user."""

    type: Required[Literal["aws-iam"]]
    awsAccessKeyId: Required[str]
    awsSecretAccessKey: Required[str]


class AWSStsAuthenticationPlanDict(TypedDict, total=False):
    """Authentication by taking on an AWS role."""

    type: Required[Literal["aws-sts"]]
    roleArn: Required[str]
    externalId: str


class AzureBlobStorageBucketPlanDict(TypedDict, total=False):
    """A container in Azure Blob Storage for artifacts of calls."""

    connectionString: Required[str]
    containerName: Required[str]
    path: str


class BearerAuthenticationPlanDict(TypedDict, total=False):
    """Authentication by a fixed token."""

    type: Required[Literal["bearer"]]
    token: Required[str]
    headerName: str
    bearerPrefixEnabled: bool


BedrockAuthenticationPlanDict: TypeAlias = (
    "AWSIAMCredentialsAuthenticationPlanDict | AWSStsAuthenticationPlanDict"
)


class BucketPlanDict(TypedDict, total=False):
    """A bucket for artifacts of calls."""

    name: Required[str]
    region: str
    path: str
    hmacAccessKey: str
    hmacSecret: str


class CloudflareR2BucketPlanDict(TypedDict, total=False):
    """A bucket in Cloudflare R2 for artifacts of calls."""

    accessKeyId: str
    secretAccessKey: str
    url: str
    name: Required[str]
    path: str


class CreateAnthropicBedrockCredentialDTODict(TypedDict, total=False):
    """Credential for Claude models at Amazon Bedrock."""

    provider: Required[Literal["anthropic-bedrock"]]
    region: Required[
        Literal["us-east-1", "us-west-2", "eu-west-1", "eu-west-3", "ap-northeast-1", "ap-southeast-2"] | str
    ]
    authenticationPlan: Required[BedrockAuthenticationPlan | BedrockAuthenticationPlanDict]
    name: str


class CreateAnthropicCredentialDTODict(TypedDict, total=False):
    """Credential for Anthropic."""

    provider: Required[Literal["anthropic"]]
    apiKey: Required[str]
    name: str


class CreateAnyscaleCredentialDTODict(TypedDict, total=False):
    """Credential for Anyscale."""

    provider: Required[Literal["anyscale"]]
    apiKey: Required[str]
    name: str


class CreateAssemblyAICredentialDTODict(TypedDict, total=False):
    """Credential for AssemblyAI."""

    provider: Required[Literal["assembly-ai"]]
    apiKey: Required[str]
    name: str


class CreateAzureCredentialDTODict(TypedDict, total=False):
    """Credential for speech services or storage at Microsoft Azure."""

    provider: Required[Literal["azure"]]
    service: Required[Literal["speech", "blob_storage"] | str]
    region: AzureRegion
    apiKey: str
    fallbackIndex: int
    bucketPlan: AzureBlobStorageBucketPlan | AzureBlobStorageBucketPlanDict
    name: str


class CreateAzureOpenAICredentialDTODict(TypedDict, total=False):
    """Credential for OpenAI models at Microsoft Azure."""

    provider: Required[Literal["azure-openai"]]
    region: Required[AzureRegion]
    models: Required[Sequence[AzureOpenAIModelName]]
    openAIKey: Required[str]
    ocpApimSubscriptionKey: str
    openAIEndpoint: Required[str]
    name: str


class CreateByoSipTrunkCredentialDTODict(TypedDict, total=False):
    """Credential for your own SIP trunk or carrier."""

    provider: Literal["byo-sip-trunk"]
    gateways: Required[Sequence[SipTrunkGateway | SipTrunkGatewayDict]]
    outboundAuthenticationPlan: SipTrunkOutboundAuthenticationPlan | SipTrunkOutboundAuthenticationPlanDict
    outboundLeadingPlusEnabled: bool
    techPrefix: str
    sipDiversionHeader: str
    sbcConfiguration: SbcConfiguration | SbcConfigurationDict
    name: str


class CreateCartesiaCredentialDTODict(TypedDict, total=False):
    """Credential for Cartesia."""

    provider: Required[Literal["cartesia"]]
    apiKey: Required[str]
    apiUrl: str
    name: str


class CreateCerebrasCredentialDTODict(TypedDict, total=False):
    """Credential for Cerebras."""

    provider: Required[Literal["cerebras"]]
    apiKey: Required[str]
    name: str


class CreateCloudflareCredentialDTODict(TypedDict, total=False):
    """Credential for Cloudflare, for artifacts in R2."""

    provider: Required[Literal["cloudflare"]]
    accountId: str
    apiKey: str
    accountEmail: str
    fallbackIndex: int
    bucketPlan: CloudflareR2BucketPlan | CloudflareR2BucketPlanDict
    name: str


class CreateCustomCredentialDTODict(TypedDict, total=False):
    """Credential for any other service, such as your own server."""

    provider: Required[Literal["custom-credential"]]
    authenticationPlan: Required[WebhookAuthenticationPlan | WebhookAuthenticationPlanDict]
    encryptionPlan: PublicKeyEncryptionPlan | PublicKeyEncryptionPlanDict
    name: str


class CreateCustomLLMCredentialDTODict(TypedDict, total=False):
    """Credential for your own model."""

    provider: Required[Literal["custom-llm"]]
    apiKey: Required[str]
    authenticationPlan: OAuth2AuthenticationPlan | OAuth2AuthenticationPlanDict
    name: str


class CreateDeepInfraCredentialDTODict(TypedDict, total=False):
    """Credential for DeepInfra."""

    provider: Required[Literal["deepinfra"]]
    apiKey: Required[str]
    name: str


class CreateDeepSeekCredentialDTODict(TypedDict, total=False):
    """Credential for DeepSeek."""

    provider: Required[Literal["deep-seek"]]
    apiKey: Required[str]
    name: str


class CreateDeepgramCredentialDTODict(TypedDict, total=False):
    """Credential for Deepgram."""

    provider: Required[Literal["deepgram"]]
    apiKey: Required[str]
    apiUrl: str
    name: str


class CreateElevenLabsCredentialDTODict(TypedDict, total=False):
    """Credential for ElevenLabs."""

    provider: Required[Literal["11labs"]]
    apiKey: Required[str]
    name: str


class CreateEmailCredentialDTODict(TypedDict, total=False):
    """Email address for alerts."""

    provider: Required[Literal["email"]]
    email: Required[str]
    name: str


class CreateGcpCredentialDTODict(TypedDict, total=False):
    """Credential for Google Cloud, for artifacts in a bucket."""

    provider: Required[Literal["gcp"]]
    fallbackIndex: int
    gcpKey: Required[GcpKey | GcpKeyDict]
    region: str
    bucketPlan: BucketPlan | BucketPlanDict
    name: str


class CreateGladiaCredentialDTODict(TypedDict, total=False):
    """Credential for Gladia."""

    provider: Required[Literal["gladia"]]
    apiKey: Required[str]
    name: str


class CreateGoHighLevelCredentialDTODict(TypedDict, total=False):
    """Credential for GoHighLevel by API key."""

    provider: Required[Literal["gohighlevel"]]
    apiKey: Required[str]
    name: str


class CreateGoHighLevelMCPCredentialDTODict(TypedDict, total=False):
    """Credential for GoHighLevel by OAuth 2.0."""

    provider: Required[Literal["ghl.oauth2-authorization"]]
    authenticationSession: Required[Oauth2AuthenticationSession | Oauth2AuthenticationSessionDict]
    name: str


class CreateGoogleCalendarOAuth2AuthorizationCredentialDTODict(TypedDict, total=False):
    """Credential for Google Calendar by an authorisation that was granted."""

    provider: Required[Literal["google.calendar.oauth2-authorization"]]
    authorizationId: Required[str]
    name: str


class CreateGoogleCalendarOAuth2ClientCredentialDTODict(TypedDict, total=False):
    """Credential for Google Calendar by an OAuth 2.0 client."""

    provider: Required[Literal["google.calendar.oauth2-client"]]
    name: str


class CreateGoogleCredentialDTODict(TypedDict, total=False):
    """Credential for Gemini models, with a key from Google AI Studio."""

    provider: Required[Literal["google"]]
    apiKey: Required[str]
    name: str


class CreateGoogleSheetsOAuth2AuthorizationCredentialDTODict(TypedDict, total=False):
    """Credential for Google Sheets by an authorisation that was granted."""

    provider: Required[Literal["google.sheets.oauth2-authorization"]]
    authorizationId: Required[str]
    name: str


class CreateGroqCredentialDTODict(TypedDict, total=False):
    """Credential for Groq."""

    provider: Required[Literal["groq"]]
    apiKey: Required[str]
    name: str


class CreateHumeCredentialDTODict(TypedDict, total=False):
    """Credential for Hume."""

    provider: Required[Literal["hume"]]
    apiKey: Required[str]
    name: str


class CreateInflectionAICredentialDTODict(TypedDict, total=False):
    """Credential for Inflection AI. Billing has to be set up there."""

    provider: Required[Literal["inflection-ai"]]
    apiKey: Required[str]
    name: str


class CreateInworldCredentialDTODict(TypedDict, total=False):
    """Credential for Inworld."""

    provider: Required[Literal["inworld"]]
    apiKey: Required[str]
    name: str


class CreateLangfuseCredentialDTODict(TypedDict, total=False):
    """Credential for Langfuse."""

    provider: Required[Literal["langfuse"]]
    publicKey: Required[str]
    apiKey: Required[str]
    apiUrl: Required[str]
    name: str


class CreateLmntCredentialDTODict(TypedDict, total=False):
    """Credential for LMNT."""

    provider: Required[Literal["lmnt"]]
    apiKey: Required[str]
    name: str


class CreateMakeCredentialDTODict(TypedDict, total=False):
    """Credential for Make."""

    provider: Required[Literal["make"]]
    teamId: Required[str]
    region: Required[str]
    apiKey: Required[str]
    name: str


class CreateMinimaxCredentialDTODict(TypedDict, total=False):
    """Credential for MiniMax."""

    provider: Required[Literal["minimax"]]
    apiKey: Required[str]
    groupId: Required[str]
    name: str


class CreateMistralCredentialDTODict(TypedDict, total=False):
    """Credential for Mistral."""

    provider: Required[Literal["mistral"]]
    apiKey: Required[str]
    name: str


class CreateNeuphonicCredentialDTODict(TypedDict, total=False):
    """Credential for Neuphonic."""

    provider: Required[Literal["neuphonic"]]
    apiKey: Required[str]
    name: str


class CreateOpenAICredentialDTODict(TypedDict, total=False):
    """Credential for OpenAI."""

    provider: Required[Literal["openai"]]
    apiKey: Required[str]
    name: str


class CreateOpenRouterCredentialDTODict(TypedDict, total=False):
    """Credential for OpenRouter."""

    provider: Required[Literal["openrouter"]]
    apiKey: Required[str]
    name: str


class CreatePerplexityAICredentialDTODict(TypedDict, total=False):
    """Credential for Perplexity."""

    provider: Required[Literal["perplexity-ai"]]
    apiKey: Required[str]
    name: str


class CreatePlayHTCredentialDTODict(TypedDict, total=False):
    """Credential for PlayHT."""

    provider: Required[Literal["playht"]]
    apiKey: Required[str]
    userId: Required[str]
    name: str


class CreateRimeAICredentialDTODict(TypedDict, total=False):
    """Credential for Rime."""

    provider: Required[Literal["rime-ai"]]
    apiKey: Required[str]
    name: str


class CreateRunpodCredentialDTODict(TypedDict, total=False):
    """Credential for Runpod."""

    provider: Required[Literal["runpod"]]
    apiKey: Required[str]
    name: str


class CreateS3CredentialDTODict(TypedDict, total=False):
    """Credential for Amazon S3, for artifacts in a bucket."""

    provider: Required[Literal["s3"]]
    awsAccessKeyId: Required[str]
    awsSecretAccessKey: Required[str]
    region: Required[str]
    s3BucketName: Required[str]
    s3PathPrefix: Required[str]
    fallbackIndex: int
    name: str


class CreateSlackOAuth2AuthorizationCredentialDTODict(TypedDict, total=False):
    """Credential for Slack by an authorisation that was granted."""

    provider: Required[Literal["slack.oauth2-authorization"]]
    authorizationId: Required[str]
    name: str


class CreateSlackWebhookCredentialDTODict(TypedDict, total=False):
    """Slack webhook for alerts."""

    provider: Required[Literal["slack-webhook"]]
    webhookUrl: Required[str]
    name: str


class CreateSmallestAICredentialDTODict(TypedDict, total=False):
    """Credential for Smallest AI."""

    provider: Required[Literal["smallest-ai"]]
    apiKey: Required[str]
    name: str


class CreateSonioxCredentialDTODict(TypedDict, total=False):
    """Credential for Soniox."""

    provider: Required[Literal["soniox"]]
    apiKey: Required[str]
    apiUrl: str
    name: str


class CreateSpeechmaticsCredentialDTODict(TypedDict, total=False):
    """Credential for Speechmatics."""

    provider: Required[Literal["speechmatics"]]
    apiKey: Required[str]
    name: str


class CreateSupabaseCredentialDTODict(TypedDict, total=False):
    """Credential for Supabase, for artifacts in a bucket."""

    provider: Required[Literal["supabase"]]
    fallbackIndex: int
    bucketPlan: SupabaseBucketPlan | SupabaseBucketPlanDict
    name: str


class CreateTavusCredentialDTODict(TypedDict, total=False):
    """Credential for Tavus."""

    provider: Required[Literal["tavus"]]
    apiKey: Required[str]
    name: str


class CreateTogetherAICredentialDTODict(TypedDict, total=False):
    """Credential for Together AI."""

    provider: Required[Literal["together-ai"]]
    apiKey: Required[str]
    name: str


class CreateTwilioCredentialDTODict(TypedDict, total=False):
    """Credential for Twilio, by auth token or by API key."""

    provider: Required[Literal["twilio"]]
    authToken: str
    apiKey: str
    apiSecret: str
    accountSid: Required[str]
    name: str


class CreateVonageCredentialDTODict(TypedDict, total=False):
    """Credential for Vonage."""

    provider: Required[Literal["vonage"]]
    apiSecret: Required[str]
    apiKey: Required[str]
    name: str


class CreateWebhookCredentialDTODict(TypedDict, total=False):
    """Credential for your own server."""

    provider: Required[Literal["webhook"]]
    authenticationPlan: Required[WebhookAuthenticationPlan | WebhookAuthenticationPlanDict]
    name: str


class CreateWellSaidCredentialDTODict(TypedDict, total=False):
    """Credential for WellSaid."""

    provider: Required[Literal["wellsaid"]]
    apiKey: Required[str]
    name: str


class CreateXAiCredentialDTODict(TypedDict, total=False):
    """Credential for xAI."""

    provider: Required[Literal["xai"]]
    apiKey: Required[str]
    name: str


CredentialDict: TypeAlias = (
    "CreateAnthropicCredentialDTODict | CreateAnthropicBedrockCredentialDTODict | CreateAnyscaleCredentialDTODict | CreateAssemblyAICredentialDTODict | CreateAzureCredentialDTODict | CreateAzureOpenAICredentialDTODict | CreateByoSipTrunkCredentialDTODict | CreateCartesiaCredentialDTODict | CreateCerebrasCredentialDTODict | CreateCloudflareCredentialDTODict | CreateCustomLLMCredentialDTODict | CreateDeepgramCredentialDTODict | CreateDeepInfraCredentialDTODict | CreateDeepSeekCredentialDTODict | CreateElevenLabsCredentialDTODict | CreateGcpCredentialDTODict | CreateGladiaCredentialDTODict | CreateGoHighLevelCredentialDTODict | CreateGoogleCredentialDTODict | CreateGroqCredentialDTODict | CreateHumeCredentialDTODict | CreateInflectionAICredentialDTODict | CreateLangfuseCredentialDTODict | CreateLmntCredentialDTODict | CreateMakeCredentialDTODict | CreateMistralCredentialDTODict | CreateNeuphonicCredentialDTODict | CreateOpenAICredentialDTODict | CreateOpenRouterCredentialDTODict | CreatePerplexityAICredentialDTODict | CreatePlayHTCredentialDTODict | CreateRimeAICredentialDTODict | CreateRunpodCredentialDTODict | CreateS3CredentialDTODict | CreateSmallestAICredentialDTODict | CreateSpeechmaticsCredentialDTODict | CreateSonioxCredentialDTODict | CreateSupabaseCredentialDTODict | CreateTavusCredentialDTODict | CreateTogetherAICredentialDTODict | CreateTwilioCredentialDTODict | CreateVonageCredentialDTODict | CreateWebhookCredentialDTODict | CreateCustomCredentialDTODict | CreateXAiCredentialDTODict | CreateGoogleCalendarOAuth2ClientCredentialDTODict | CreateGoogleCalendarOAuth2AuthorizationCredentialDTODict | CreateGoogleSheetsOAuth2AuthorizationCredentialDTODict | CreateSlackOAuth2AuthorizationCredentialDTODict | CreateGoHighLevelMCPCredentialDTODict | CreateInworldCredentialDTODict | CreateMinimaxCredentialDTODict | CreateWellSaidCredentialDTODict | CreateEmailCredentialDTODict | CreateSlackWebhookCredentialDTODict"
)


class GcpKeyDict(TypedDict, total=False):
    """Key file of a Google Cloud service account."""

    type: Required[str]
    projectId: Required[str]
    privateKeyId: Required[str]
    privateKey: Required[str]
    clientEmail: Required[str]
    clientId: Required[str]
    authUri: Required[str]
    tokenUri: Required[str]
    authProviderX509CertUrl: Required[str]
    clientX509CertUrl: Required[str]
    universeDomain: Required[str]


class HMACAuthenticationPlanDict(TypedDict, total=False):
    """Authentication by a signature over each request."""

    type: Required[Literal["hmac"]]
    secretKey: Required[str]
    algorithm: Required[Literal["sha256", "sha512", "sha1"] | str]
    signatureHeader: str
    timestampHeader: str
    signaturePrefix: str
    includeTimestamp: bool
    payloadFormat: str
    messageIdHeader: str
    signatureEncoding: Literal["hex", "base64"] | str
    secretIsBase64: bool


class OAuth2AuthenticationPlanDict(TypedDict, total=False):
    """Authentication by OAuth 2.0 client credentials."""

    type: Required[Literal["oauth2"]]
    url: Required[str]
    clientId: Required[str]
    clientSecret: Required[str]
    scope: str


class Oauth2AuthenticationSessionDict(TypedDict, total=False):
    """Tokens from an OAuth 2.0 authorisation."""

    accessToken: str
    expiresAt: datetime | str
    refreshToken: str


class PublicKeyEncryptionPlanDict(TypedDict, total=False):
    """Encryption with a public key of yours."""

    type: Required[Literal["public-key"]]
    algorithm: Required[Literal["RSA-OAEP-256"]]
    publicKey: Required[SpkiPemPublicKeyConfig | SpkiPemPublicKeyConfigDict]


SbcConfigurationDict: TypeAlias = "Mapping[str, Any]"


class SipTrunkGatewayDict(TypedDict, total=False):
    """A gateway of a SIP trunk."""

    ip: Required[str]
    port: int
    netmask: int
    inboundEnabled: bool
    outboundEnabled: bool
    outboundProtocol: Literal["tls/srtp", "tcp", "tls", "udp"] | str
    optionsPingEnabled: bool


class SipTrunkOutboundAuthenticationPlanDict(TypedDict, total=False):
    """Credentials for outbound calls over a SIP trunk."""

    authPassword: str
    authUsername: str
    sipRegisterPlan: SipTrunkOutboundSipRegisterPlan | SipTrunkOutboundSipRegisterPlanDict


class SipTrunkOutboundSipRegisterPlanDict(TypedDict, total=False):
    """How to register with a SIP trunk."""

    domain: str
    username: str
    realm: str


class SpkiPemPublicKeyConfigDict(TypedDict, total=False):
    """A public key in PEM format."""

    name: str
    format: Required[Literal["spki-pem"]]
    pem: Required[str]


class SupabaseBucketPlanDict(TypedDict, total=False):
    """A bucket in Supabase for artifacts of calls."""

    region: Required[SupabaseRegion]
    url: Required[str]
    accessKeyId: Required[str]
    secretAccessKey: Required[str]
    name: Required[str]
    path: str


WebhookAuthenticationPlanDict: TypeAlias = (
    "OAuth2AuthenticationPlanDict | HMACAuthenticationPlanDict | BearerAuthenticationPlanDict"
)
