"""Types: credentials."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from .._core.model import Model
from .._core.open_enums import open_enum
from .._core.scalars import DateTime


class AWSIAMCredentialsAuthenticationPlan(Model):
    """Authentication with the access key of an AWS user."""

    type: Literal["aws-iam"] = "aws-iam"
    """Kind of authentication."""

    aws_access_key_id: Annotated[str, Field(alias="awsAccessKeyId", max_length=128)]
    """Access key ID. Never returned."""

    aws_secret_access_key: Annotated[str, Field(alias="awsSecretAccessKey", max_length=256)]
    """Secret access key. Never returned."""


class AWSStsAuthenticationPlan(Model):
    """Authentication by taking on an AWS role."""

    type: Literal["aws-sts"] = "aws-sts"
    """Kind of authentication."""

    role_arn: Annotated[str, Field(alias="roleArn")]
    """ARN of the role."""

    external_id: Annotated[str | None, Field(alias="externalId", max_length=256)] = None
    """External ID that the role's trust policy asks for."""


class CreateAnthropicCredentialDTO(Model):
    """Credential for Anthropic."""

    provider: Literal["anthropic"] = "anthropic"
    """Service that the credential is for."""

    api_key: Annotated[str, Field(alias="apiKey", max_length=10000)]
    """API key. Never returned."""

    name: Annotated[str | None, Field(max_length=40, min_length=1)] = None
    """Name for your own use."""


BedrockAuthenticationPlan: TypeAlias = Annotated[
    AWSIAMCredentialsAuthenticationPlan | AWSStsAuthenticationPlan, Field(discriminator="type")
]
"""How to sign in to AWS for Bedrock."""


class CreateAnthropicBedrockCredentialDTO(Model):
    """Credential for Claude models at Amazon Bedrock."""

    provider: Literal["anthropic-bedrock"] = "anthropic-bedrock"
    """Service that the credential is for."""

    region: Annotated[
        Literal["us-east-1", "us-west-2", "eu-west-1", "eu-west-3", "ap-northeast-1", "ap-southeast-2"] | str,
        open_enum,
    ]
    """AWS region in which Bedrock is set up."""

    authentication_plan: Annotated[BedrockAuthenticationPlan, Field(alias="authenticationPlan")]
    """Access key of an AWS user, or a role that Vapi takes on."""

    name: Annotated[str | None, Field(max_length=40, min_length=1)] = None
    """Name for your own use."""


class CreateAnyscaleCredentialDTO(Model):
    """Credential for Anyscale."""

    provider: Literal["anyscale"] = "anyscale"
    """Service that the credential is for."""

    api_key: Annotated[str, Field(alias="apiKey", max_length=10000)]
    """API key. Never returned."""

    name: Annotated[str | None, Field(max_length=40, min_length=1)] = None
    """Name for your own use."""


class CreateAssemblyAICredentialDTO(Model):
    """Credential for AssemblyAI."""

    provider: Literal["assembly-ai"] = "assembly-ai"
    """Service that the credential is for."""

    api_key: Annotated[str, Field(alias="apiKey")]
    """API key. Never returned."""

    name: Annotated[str | None, Field(max_length=40, min_length=1)] = None
    """Name for your own use."""


AzureRegion: TypeAlias = Annotated[
    Literal[
        "australiaeast",
        "canadaeast",
        "canadacentral",
        "centralus",
        "eastus2",
        "eastus",
        "france",
        "germanywestcentral",
        "india",
        "japaneast",
        "japanwest",
        "northcentralus",
        "norway",
        "polandcentral",
        "southcentralus",
        "spaincentral",
        "swedencentral",
        "switzerland",
        "uaenorth",
        "uk",
        "westeurope",
        "westus",
        "westus3",
    ]
    | str,
    open_enum,
]
"""Region of Microsoft Azure."""


class AzureBlobStorageBucketPlan(Model):
    """A container in Azure Blob Storage for artifacts of calls."""

    connection_string: Annotated[str, Field(alias="connectionString")]
    """Connection string of the storage account."""

    container_name: Annotated[str, Field(alias="containerName")]
    """Name of the container."""

    path: str | None = None
    """Folder in the bucket. The top of the bucket when left out."""


class CreateAzureCredentialDTO(Model):
    """Credential for speech services or storage at Microsoft Azure."""

    provider: Literal["azure"] = "azure"
    """Service that the credential is for."""

    service: Annotated[Literal["speech", "blob_storage"] | str, open_enum]
    """Service at Azure."""

    region: AzureRegion | None = None
    """Region of the Azure resource."""

    api_key: Annotated[str | None, Field(alias="apiKey", max_length=10000)] = None
    """API key. Never returned."""

    fallback_index: Annotated[int | None, Field(alias="fallbackIndex", ge=1)] = None
    """Place in the order in which uploads try your buckets; low numbers come first."""

    bucket_plan: Annotated[AzureBlobStorageBucketPlan | None, Field(alias="bucketPlan")] = None
    """Container for artifacts of calls."""

    name: Annotated[str | None, Field(max_length=40, min_length=1)] = None
    """Name for your own use."""


AzureOpenAIModelName: TypeAlias = Annotated[
    Literal[
        "gpt-5.4",
        "gpt-5.4-mini",
        "gpt-5.4-nano",
        "gpt-5.2",
        "gpt-5.2-chat",
        "gpt-5.1",
        "gpt-5.1-chat",
        "gpt-5",
        "gpt-5-mini",
        "gpt-5-nano",
        "gpt-4.1-2025-04-14",
        "gpt-4.1-mini-2025-04-14",
        "gpt-4.1-nano-2025-04-14",
        "gpt-4o-2024-11-20",
        "gpt-4o-2024-08-06",
        "gpt-4o-2024-05-13",
        "gpt-4o-mini-2024-07-18",
        "gpt-4-turbo-2024-04-09",
        "gpt-4-0125-preview",
        "gpt-4-1106-preview",
        "gpt-4-0613",
        "gpt-35-turbo-0125",
        "gpt-35-turbo-1106",
    ]
    | str,
    open_enum,
]
"""OpenAI models that Azure can host."""


class CreateAzureOpenAICredentialDTO(Model):
    """Credential for OpenAI models at Microsoft Azure."""

    provider: Literal["azure-openai"] = "azure-openai"
    """Service that the credential is for."""

    region: AzureRegion
    """Region of the Azure resource."""

    models: list[AzureOpenAIModelName]
    """Models that are deployed there."""

    open_ai_key: Annotated[str, Field(alias="openAIKey", max_length=10000)]
    """API key. Never returned."""

    ocp_apim_subscription_key: Annotated[str | None, Field(alias="ocpApimSubscriptionKey")] = None
    """Subscription key of Azure API Management. Never returned."""

    open_ai_endpoint: Annotated[str, Field(alias="openAIEndpoint", max_length=10000)]
    """Address of the Azure resource."""

    name: Annotated[str | None, Field(max_length=40, min_length=1)] = None
    """Name for your own use."""


class SipTrunkGateway(Model):
    """A gateway of a SIP trunk."""

    ip: str
    """IPv4 address or host name, such as `sip.example.com`."""

    port: Annotated[int | None, Field(ge=1, le=65535)] = None
    """Port. 5060 when left out."""

    netmask: Annotated[int | None, Field(ge=24, le=32)] = None
    """Length of the network mask. 32, a single address, when left out."""

    inbound_enabled: Annotated[bool | None, Field(alias="inboundEnabled")] = None
    """Whether calls may come in from here. On when left out."""

    outbound_enabled: Annotated[bool | None, Field(alias="outboundEnabled")] = None
    """Whether calls may go out to here, always to `ip` itself, whatever the netmask. On when left out."""

    outbound_protocol: Annotated[
        Annotated[Literal["tls/srtp", "tcp", "tls", "udp"] | str, open_enum] | None,
        Field(alias="outboundProtocol"),
    ] = None
    """Protocol for outbound signalling. `udp` when left out."""

    options_ping_enabled: Annotated[bool | None, Field(alias="optionsPingEnabled")] = None
    """Whether to ask the gateway with SIP OPTIONS if it is there. Off when left out. Outbound calls are
    rejected while no gateway of the trunk answers.
    """


class SipTrunkOutboundSipRegisterPlan(Model):
    """How to register with a SIP trunk."""

    domain: str | None = None
    """Domain to register with."""

    username: str | None = None
    """User name to register under."""

    realm: str | None = None
    """Realm of the user name."""


class SipTrunkOutboundAuthenticationPlan(Model):
    """Credentials for outbound calls over a SIP trunk."""

    auth_password: Annotated[str | None, Field(alias="authPassword")] = None
    """Password. Never returned."""

    auth_username: Annotated[str | None, Field(alias="authUsername")] = None
    """User name."""

    sip_register_plan: Annotated[SipTrunkOutboundSipRegisterPlan | None, Field(alias="sipRegisterPlan")] = (
        None
    )
    """How to register with the trunk. Without it, Vapi does not register."""


class SbcConfiguration(Model):
    """Session border controller of your own. Its fields are not published."""


class CreateByoSipTrunkCredentialDTO(Model):
    """Credential for your own SIP trunk or carrier."""

    provider: Literal["byo-sip-trunk"] = "byo-sip-trunk"
    """Service that the credential is for."""

    gateways: list[SipTrunkGateway]
    """Gateways of the trunk."""

    outbound_authentication_plan: Annotated[
        SipTrunkOutboundAuthenticationPlan | None, Field(alias="outboundAuthenticationPlan")
    ] = None
    """Credentials for outbound calls, where the trunk asks for them."""

    outbound_leading_plus_enabled: Annotated[bool | None, Field(alias="outboundLeadingPlusEnabled")] = None
    """Whether numbers of outbound calls begin with a plus sign, as Vonage and Twilio demand. Off when left
    out.
    """

    tech_prefix: Annotated[str | None, Field(alias="techPrefix", max_length=10000)] = None
    """Prefix for numbers of outbound calls, for trunks that route by it."""

    sip_diversion_header: Annotated[str | None, Field(alias="sipDiversionHeader", max_length=10000)] = None
    """SIP `Diversion` header by which the trunk recognises the calling number."""

    sbc_configuration: Annotated[SbcConfiguration | None, Field(alias="sbcConfiguration")] = None
    """Session border controller of your own between Vapi and the gateways, for enterprise installations."""

    name: Annotated[str | None, Field(max_length=40, min_length=1)] = None
    """Name for your own use."""


class CreateCartesiaCredentialDTO(Model):
    """Credential for Cartesia."""

    provider: Literal["cartesia"] = "cartesia"
    """Service that the credential is for."""

    api_key: Annotated[str, Field(alias="apiKey")]
    """API key. Never returned."""

    api_url: Annotated[str | None, Field(alias="apiUrl")] = None
    """Address of a Cartesia installation of your own. `api.cartesia.ai` when left out."""

    name: Annotated[str | None, Field(max_length=40, min_length=1)] = None
    """Name for your own use."""


class CreateCerebrasCredentialDTO(Model):
    """Credential for Cerebras."""

    provider: Literal["cerebras"] = "cerebras"
    """Service that the credential is for."""

    api_key: Annotated[str, Field(alias="apiKey", max_length=10000)]
    """API key. Never returned."""

    name: Annotated[str | None, Field(max_length=40, min_length=1)] = None
    """Name for your own use."""


class CloudflareR2BucketPlan(Model):
    """A bucket in Cloudflare R2 for artifacts of calls."""

    access_key_id: Annotated[str | None, Field(alias="accessKeyId")] = None
    """Access key ID."""

    secret_access_key: Annotated[str | None, Field(alias="secretAccessKey")] = None
    """Secret access key. Never returned."""

    url: str | None = None
    """Address of R2."""

    name: str
    """Name of the bucket."""

    path: str | None = None
    """Folder in the bucket. The top of the bucket when left out."""


class CreateCloudflareCredentialDTO(Model):
    """Credential for Cloudflare, for artifacts in R2."""

    provider: Literal["cloudflare"] = "cloudflare"
    """Service that the credential is for."""

    account_id: Annotated[str | None, Field(alias="accountId")] = None
    """Identifier of the Cloudflare account."""

    api_key: Annotated[str | None, Field(alias="apiKey")] = None
    """API key or token of the Cloudflare account."""

    account_email: Annotated[str | None, Field(alias="accountEmail")] = None
    """Email address of the Cloudflare account."""

    fallback_index: Annotated[int | None, Field(alias="fallbackIndex", ge=1)] = None
    """Place in the order in which uploads try your buckets; low numbers come first."""

    bucket_plan: Annotated[CloudflareR2BucketPlan | None, Field(alias="bucketPlan")] = None
    """Bucket for artifacts of calls."""

    name: Annotated[str | None, Field(max_length=40, min_length=1)] = None
    """Name for your own use."""


class OAuth2AuthenticationPlan(Model):
    """Authentication by OAuth 2.0 client credentials."""

    type: Literal["oauth2"] = "oauth2"
    """Kind of authentication."""

    url: str
    """Address that issues tokens."""

    client_id: Annotated[str, Field(alias="clientId")]
    """Identifier of the client."""

    client_secret: Annotated[str, Field(alias="clientSecret")]
    """Secret of the client."""

    scope: Annotated[str | None, Field(max_length=1000)] = None
    """Scope to ask for."""


class CreateCustomLLMCredentialDTO(Model):
    """Credential for your own model."""

    provider: Literal["custom-llm"] = "custom-llm"
    """Service that the credential is for."""

    api_key: Annotated[str, Field(alias="apiKey", max_length=10000)]
    """API key. Never returned."""

    authentication_plan: Annotated[OAuth2AuthenticationPlan | None, Field(alias="authenticationPlan")] = None
    """How Vapi authenticates itself by OAuth 2.0. Use `apiKey` for a plain bearer token."""

    name: Annotated[str | None, Field(max_length=40, min_length=1)] = None
    """Name for your own use."""


class CreateDeepgramCredentialDTO(Model):
    """Credential for Deepgram."""

    provider: Literal["deepgram"] = "deepgram"
    """Service that the credential is for."""

    api_key: Annotated[str, Field(alias="apiKey")]
    """API key. Never returned."""

    api_url: Annotated[str | None, Field(alias="apiUrl")] = None
    """Address of a Deepgram installation of your own. `api.deepgram.com` when left out."""

    name: Annotated[str | None, Field(max_length=40, min_length=1)] = None
    """Name for your own use."""


class CreateDeepInfraCredentialDTO(Model):
    """Credential for DeepInfra."""

    provider: Literal["deepinfra"] = "deepinfra"
    """Service that the credential is for."""

    api_key: Annotated[str, Field(alias="apiKey")]
    """API key. Never returned."""

    name: Annotated[str | None, Field(max_length=40, min_length=1)] = None
    """Name for your own use."""


class CreateDeepSeekCredentialDTO(Model):
    """Credential for DeepSeek."""

    provider: Literal["deep-seek"] = "deep-seek"
    """Service that the credential is for."""

    api_key: Annotated[str, Field(alias="apiKey")]
    """API key. Never returned."""

    name: Annotated[str | None, Field(max_length=40, min_length=1)] = None
    """Name for your own use."""


class CreateElevenLabsCredentialDTO(Model):
    """Credential for ElevenLabs."""

    provider: Literal["11labs"] = "11labs"
    """Service that the credential is for."""

    api_key: Annotated[str, Field(alias="apiKey", max_length=10000)]
    """API key. Never returned."""

    name: Annotated[str | None, Field(max_length=40, min_length=1)] = None
    """Name for your own use."""


class GcpKey(Model):
    """Key file of a Google Cloud service account."""

    type: str
    """Kind of key, usually `service_account`."""

    project_id: Annotated[str, Field(alias="projectId")]
    """Project that the key belongs to."""

    private_key_id: Annotated[str, Field(alias="privateKeyId")]
    """Identifier of the private key."""

    private_key: Annotated[str, Field(alias="privateKey")]
    """Private key, in PEM format. Never returned."""

    client_email: Annotated[str, Field(alias="clientEmail")]
    """Email address of the service account."""

    client_id: Annotated[str, Field(alias="clientId")]
    """Identifier of the service account."""

    auth_uri: Annotated[str, Field(alias="authUri")]
    """Address for authorisation."""

    token_uri: Annotated[str, Field(alias="tokenUri")]
    """Address for tokens."""

    auth_provider_x509_cert_url: Annotated[str, Field(alias="authProviderX509CertUrl")]
    """Address of the issuer's certificate."""

    client_x509_cert_url: Annotated[str, Field(alias="clientX509CertUrl")]
    """Address of the service account's certificate."""

    universe_domain: Annotated[str, Field(alias="universeDomain")]
    """Domain of the cloud that the account belongs to."""


class BucketPlan(Model):
    """A bucket for artifacts of calls."""

    name: str
    """Name of the bucket."""

    region: str | None = None
    """Region of the bucket, instead of the credential's `region`. Mandatory at AWS; at Google Cloud only where
    data has to stay in the region.
    """

    path: str | None = None
    """Folder in the bucket. The top of the bucket when left out."""

    hmac_access_key: Annotated[str | None, Field(alias="hmacAccessKey")] = None
    """HMAC access key, which Google Cloud issues for S3 clients. Mandatory there, unused at AWS."""

    hmac_secret: Annotated[str | None, Field(alias="hmacSecret")] = None
    """Secret of the HMAC access key. Mandatory at Google Cloud, unused at AWS. Never returned."""


class CreateGcpCredentialDTO(Model):
    """Credential for Google Cloud, for artifacts in a bucket."""

    provider: Literal["gcp"] = "gcp"
    """Service that the credential is for."""

    fallback_index: Annotated[int | None, Field(alias="fallbackIndex", ge=1)] = None
    """Place in the order in which uploads try your buckets; low numbers come first."""

    gcp_key: Annotated[GcpKey, Field(alias="gcpKey")]
    """Key file of a service account, exactly as Google Cloud issues it."""

    region: Annotated[str | None, Field(max_length=40)] = None
    """Region of the Google Cloud resource."""

    bucket_plan: Annotated[BucketPlan | None, Field(alias="bucketPlan")] = None
    """Bucket for artifacts of calls."""

    name: Annotated[str | None, Field(max_length=40, min_length=1)] = None
    """Name for your own use."""


class CreateGladiaCredentialDTO(Model):
    """Credential for Gladia."""

    provider: Literal["gladia"] = "gladia"
    """Service that the credential is for."""

    api_key: Annotated[str, Field(alias="apiKey")]
    """API key. Never returned."""

    name: Annotated[str | None, Field(max_length=40, min_length=1)] = None
    """Name for your own use."""


class CreateGoHighLevelCredentialDTO(Model):
    """Credential for GoHighLevel by API key."""

    provider: Literal["gohighlevel"] = "gohighlevel"
    """Service that the credential is for."""

    api_key: Annotated[str, Field(alias="apiKey")]
    """API key. Never returned."""

    name: Annotated[str | None, Field(max_length=40, min_length=1)] = None
    """Name for your own use."""


class CreateGoogleCredentialDTO(Model):
    """Credential for Gemini models, with a key from Google AI Studio."""

    provider: Literal["google"] = "google"
    """Service that the credential is for."""

    api_key: Annotated[str, Field(alias="apiKey", max_length=10000)]
    """API key. Never returned."""

    name: Annotated[str | None, Field(max_length=40, min_length=1)] = None
    """Name for your own use."""


class CreateGroqCredentialDTO(Model):
    """Credential for Groq."""

    provider: Literal["groq"] = "groq"
    """Service that the credential is for."""

    api_key: Annotated[str, Field(alias="apiKey")]
    """API key. Never returned."""

    name: Annotated[str | None, Field(max_length=40, min_length=1)] = None
    """Name for your own use."""


class CreateHumeCredentialDTO(Model):
    """Credential for Hume."""

    provider: Literal["hume"] = "hume"
    """Service that the credential is for."""

    api_key: Annotated[str, Field(alias="apiKey", max_length=10000)]
    """API key. Never returned."""

    name: Annotated[str | None, Field(max_length=40, min_length=1)] = None
    """Name for your own use."""


class CreateInflectionAICredentialDTO(Model):
    """Credential for Inflection AI. Billing has to be set up there."""

    provider: Literal["inflection-ai"] = "inflection-ai"
    """Service that the credential is for."""

    api_key: Annotated[str, Field(alias="apiKey", max_length=10000)]
    """API key. Never returned."""

    name: Annotated[str | None, Field(max_length=40, min_length=1)] = None
    """Name for your own use."""


class CreateLangfuseCredentialDTO(Model):
    """Credential for Langfuse."""

    provider: Literal["langfuse"] = "langfuse"
    """Service that the credential is for."""

    public_key: Annotated[str, Field(alias="publicKey")]
    """Public key of the project; begins with `pk-lf-`."""

    api_key: Annotated[str, Field(alias="apiKey")]
    """Secret key of the project; begins with `sk-lf-`. Never returned."""

    api_url: Annotated[str, Field(alias="apiUrl")]
    """Address of the Langfuse server, such as `https://cloud.langfuse.com`."""

    name: Annotated[str | None, Field(max_length=40, min_length=1)] = None
    """Name for your own use."""


class CreateLmntCredentialDTO(Model):
    """Credential for LMNT."""

    provider: Literal["lmnt"] = "lmnt"
    """Service that the credential is for."""

    api_key: Annotated[str, Field(alias="apiKey")]
    """API key. Never returned."""

    name: Annotated[str | None, Field(max_length=40, min_length=1)] = None
    """Name for your own use."""


class CreateMakeCredentialDTO(Model):
    """Credential for Make."""

    provider: Literal["make"] = "make"
    """Service that the credential is for."""

    team_id: Annotated[str, Field(alias="teamId")]
    """Team in Make."""

    region: str
    """Region of the application, such as `eu1` or `us2`."""

    api_key: Annotated[str, Field(alias="apiKey")]
    """API key. Never returned."""

    name: Annotated[str | None, Field(max_length=40, min_length=1)] = None
    """Name for your own use."""


class CreateMistralCredentialDTO(Model):
    """Credential for Mistral."""

    provider: Literal["mistral"] = "mistral"
    """Service that the credential is for."""

    api_key: Annotated[str, Field(alias="apiKey", max_length=100)]
    """API key. Never returned."""

    name: Annotated[str | None, Field(max_length=40, min_length=1)] = None
    """Name for your own use."""


class CreateNeuphonicCredentialDTO(Model):
    """Credential for Neuphonic."""

    provider: Literal["neuphonic"] = "neuphonic"
    """Service that the credential is for."""

    api_key: Annotated[str, Field(alias="apiKey")]
    """API key. Never returned."""

    name: Annotated[str | None, Field(max_length=40, min_length=1)] = None
    """Name for your own use."""


class CreateOpenAICredentialDTO(Model):
    """Credential for OpenAI."""

    provider: Literal["openai"] = "openai"
    """Service that the credential is for."""

    api_key: Annotated[str, Field(alias="apiKey")]
    """API key. Never returned."""

    name: Annotated[str | None, Field(max_length=40, min_length=1)] = None
    """Name for your own use."""


class CreateOpenRouterCredentialDTO(Model):
    """Credential for OpenRouter."""

    provider: Literal["openrouter"] = "openrouter"
    """Service that the credential is for."""

    api_key: Annotated[str, Field(alias="apiKey")]
    """API key. Never returned."""

    name: Annotated[str | None, Field(max_length=40, min_length=1)] = None
    """Name for your own use."""


class CreatePerplexityAICredentialDTO(Model):
    """Credential for Perplexity."""

    provider: Literal["perplexity-ai"] = "perplexity-ai"
    """Service that the credential is for."""

    api_key: Annotated[str, Field(alias="apiKey")]
    """API key. Never returned."""

    name: Annotated[str | None, Field(max_length=40, min_length=1)] = None
    """Name for your own use."""


class CreatePlayHTCredentialDTO(Model):
    """Credential for PlayHT."""

    provider: Literal["playht"] = "playht"
    """Service that the credential is for."""

    api_key: Annotated[str, Field(alias="apiKey")]
    """API key. Never returned."""

    user_id: Annotated[str, Field(alias="userId")]
    """User in PlayHT."""

    name: Annotated[str | None, Field(max_length=40, min_length=1)] = None
    """Name for your own use."""


class CreateRimeAICredentialDTO(Model):
    """Credential for Rime."""

    provider: Literal["rime-ai"] = "rime-ai"
    """Service that the credential is for."""

    api_key: Annotated[str, Field(alias="apiKey")]
    """API key. Never returned."""

    name: Annotated[str | None, Field(max_length=40, min_length=1)] = None
    """Name for your own use."""


class CreateRunpodCredentialDTO(Model):
    """Credential for Runpod."""

    provider: Literal["runpod"] = "runpod"
    """Service that the credential is for."""

    api_key: Annotated[str, Field(alias="apiKey")]
    """API key. Never returned."""

    name: Annotated[str | None, Field(max_length=40, min_length=1)] = None
    """Name for your own use."""


class CreateS3CredentialDTO(Model):
    """Credential for Amazon S3, for artifacts in a bucket."""

    provider: Literal["s3"] = "s3"
    """Service that the credential is for."""

    aws_access_key_id: Annotated[str, Field(alias="awsAccessKeyId")]
    """Access key ID of the AWS user."""

    aws_secret_access_key: Annotated[str, Field(alias="awsSecretAccessKey")]
    """Secret access key of the AWS user. Never returned."""

    region: str
    """AWS region of the bucket."""

    s3_bucket_name: Annotated[str, Field(alias="s3BucketName")]
    """Name of the bucket."""

    s3_path_prefix: Annotated[str, Field(alias="s3PathPrefix")]
    """Folder in the bucket, such as `recordings/`."""

    fallback_index: Annotated[int | None, Field(alias="fallbackIndex", ge=1)] = None
    """Place in the order in which uploads try your buckets; low numbers come first."""

    name: Annotated[str | None, Field(max_length=40, min_length=1)] = None
    """Name for your own use."""


class CreateSmallestAICredentialDTO(Model):
    """Credential for Smallest AI."""

    provider: Literal["smallest-ai"] = "smallest-ai"
    """Service that the credential is for."""

    api_key: Annotated[str, Field(alias="apiKey")]
    """API key. Never returned."""

    name: Annotated[str | None, Field(max_length=40, min_length=1)] = None
    """Name for your own use."""


class CreateSpeechmaticsCredentialDTO(Model):
    """Credential for Speechmatics."""

    provider: Literal["speechmatics"] = "speechmatics"
    """Service that the credential is for."""

    api_key: Annotated[str, Field(alias="apiKey")]
    """API key. Never returned."""

    name: Annotated[str | None, Field(max_length=40, min_length=1)] = None
    """Name for your own use."""


class CreateSonioxCredentialDTO(Model):
    """Credential for Soniox."""

    provider: Literal["soniox"] = "soniox"
    """Service that the credential is for."""

    api_key: Annotated[str, Field(alias="apiKey")]
    """API key. Never returned."""

    api_url: Annotated[str | None, Field(alias="apiUrl")] = None
    """Address of the Soniox WebSocket, for example in another region. Chosen by region when left out."""

    name: Annotated[str | None, Field(max_length=40, min_length=1)] = None
    """Name for your own use."""


SupabaseRegion: TypeAlias = Annotated[
    Literal[
        "us-west-1",
        "us-east-1",
        "us-east-2",
        "ca-central-1",
        "eu-west-1",
        "eu-west-2",
        "eu-west-3",
        "eu-central-1",
        "eu-central-2",
        "eu-north-1",
        "ap-south-1",
        "ap-southeast-1",
        "ap-northeast-1",
        "ap-northeast-2",
        "ap-southeast-2",
        "sa-east-1",
    ]
    | str,
    open_enum,
]
"""Region of a Supabase project."""


class SupabaseBucketPlan(Model):
    """A bucket in Supabase for artifacts of calls."""

    region: SupabaseRegion
    """Region of the project."""

    url: str
    """S3 address of the project, such as `https://PROJECT.supabase.co/storage/v1/s3`."""

    access_key_id: Annotated[str, Field(alias="accessKeyId")]
    """S3 access key ID, from the storage settings of the project."""

    secret_access_key: Annotated[str, Field(alias="secretAccessKey")]
    """S3 secret access key, from the storage settings of the project. Never returned."""

    name: str
    """Name of the bucket. Nothing checks that it exists until the first upload fails."""

    path: str | None = None
    """Folder in the bucket. Nothing checks that it exists until the first upload fails."""


class CreateSupabaseCredentialDTO(Model):
    """Credential for Supabase, for artifacts in a bucket."""

    provider: Literal["supabase"] = "supabase"
    """Service that the credential is for."""

    fallback_index: Annotated[int | None, Field(alias="fallbackIndex", ge=1)] = None
    """Place in the order in which uploads try your buckets; low numbers come first."""

    bucket_plan: Annotated[SupabaseBucketPlan | None, Field(alias="bucketPlan")] = None
    """Bucket for artifacts of calls."""

    name: Annotated[str | None, Field(max_length=40, min_length=1)] = None
    """Name for your own use."""


class CreateTavusCredentialDTO(Model):
    """Credential for Tavus."""

    provider: Literal["tavus"] = "tavus"
    """Service that the credential is for."""

    api_key: Annotated[str, Field(alias="apiKey")]
    """API key. Never returned."""

    name: Annotated[str | None, Field(max_length=40, min_length=1)] = None
    """Name for your own use."""


class CreateTogetherAICredentialDTO(Model):
    """Credential for Together AI."""

    provider: Literal["together-ai"] = "together-ai"
    """Service that the credential is for."""

    api_key: Annotated[str, Field(alias="apiKey")]
    """API key. Never returned."""

    name: Annotated[str | None, Field(max_length=40, min_length=1)] = None
    """Name for your own use."""


class CreateTwilioCredentialDTO(Model):
    """Credential for Twilio, by auth token or by API key."""

    provider: Literal["twilio"] = "twilio"
    """Service that the credential is for."""

    auth_token: Annotated[str | None, Field(alias="authToken")] = None
    """Auth token of the account. Never returned."""

    api_key: Annotated[str | None, Field(alias="apiKey")] = None
    """API key. Never returned."""

    api_secret: Annotated[str | None, Field(alias="apiSecret")] = None
    """Secret of the API key. Never returned."""

    account_sid: Annotated[str, Field(alias="accountSid")]
    """SID of the account."""

    name: Annotated[str | None, Field(max_length=40, min_length=1)] = None
    """Name for your own use."""


class CreateVonageCredentialDTO(Model):
    """Credential for Vonage."""

    provider: Literal["vonage"] = "vonage"
    """Service that the credential is for."""

    api_secret: Annotated[str, Field(alias="apiSecret")]
    """Secret of the API key. Never returned."""

    api_key: Annotated[str, Field(alias="apiKey")]
    """API key."""

    name: Annotated[str | None, Field(max_length=40, min_length=1)] = None
    """Name for your own use."""


class HMACAuthenticationPlan(Model):
    """Authentication by a signature over each request."""

    type: Literal["hmac"] = "hmac"
    """Kind of authentication."""

    secret_key: Annotated[str, Field(alias="secretKey")]
    """Secret that signs."""

    algorithm: Annotated[Literal["sha256", "sha512", "sha1"] | str, open_enum]
    """Hash function of the signature."""

    signature_header: Annotated[str | None, Field(alias="signatureHeader")] = None
    """Header for the signature. `x-signature` when left out."""

    timestamp_header: Annotated[str | None, Field(alias="timestampHeader")] = None
    """Header for the time of signing. `x-timestamp` when left out."""

    signature_prefix: Annotated[str | None, Field(alias="signaturePrefix")] = None
    """Text before the signature, such as `sha256=`."""

    include_timestamp: Annotated[bool | None, Field(alias="includeTimestamp")] = None
    """Whether the signature covers the time of signing. On when left out."""

    payload_format: Annotated[str | None, Field(alias="payloadFormat")] = None
    """What the signature covers, built from `{body}`, `{timestamp}`, `{method}`, `{url}` and `{svix-id}` (a
    unique message ID). `{timestamp}.{body}` when left out.
    """

    message_id_header: Annotated[str | None, Field(alias="messageIdHeader")] = None
    """Header for the unique message ID, as in Svix webhooks."""

    signature_encoding: Annotated[
        Annotated[Literal["hex", "base64"] | str, open_enum] | None, Field(alias="signatureEncoding")
    ] = None
    """How the signature is written. `hex` when left out."""

    secret_is_base64: Annotated[bool | None, Field(alias="secretIsBase64")] = None
    """Whether `secretKey` is written in Base64. Off when left out."""


class BearerAuthenticationPlan(Model):
    """Authentication by a fixed token."""

    type: Literal["bearer"] = "bearer"
    """Kind of authentication."""

    token: str
    """Token to send."""

    header_name: Annotated[str | None, Field(alias="headerName")] = None
    """Header for the token. `Authorization` when left out."""

    bearer_prefix_enabled: Annotated[bool | None, Field(alias="bearerPrefixEnabled")] = None
    """Whether the word `Bearer` goes before the token. On when left out."""


WebhookAuthenticationPlan: TypeAlias = Annotated[
    OAuth2AuthenticationPlan | HMACAuthenticationPlan | BearerAuthenticationPlan, Field(discriminator="type")
]
"""How Vapi authenticates itself to your server."""


class CreateWebhookCredentialDTO(Model):
    """Credential for your own server."""

    provider: Literal["webhook"] = "webhook"
    """Service that the credential is for."""

    authentication_plan: Annotated[WebhookAuthenticationPlan, Field(alias="authenticationPlan")]
    """How Vapi authenticates itself."""

    name: Annotated[str | None, Field(max_length=40, min_length=1)] = None
    """Name for your own use."""


class SpkiPemPublicKeyConfig(Model):
    """A public key in PEM format."""

    name: Annotated[str | None, Field(max_length=100)] = None
    """Name for your own use."""

    format: Literal["spki-pem"] = "spki-pem"
    """Format of the key."""

    pem: str
    """The key."""


class PublicKeyEncryptionPlan(Model):
    """Encryption with a public key of yours."""

    type: Literal["public-key"] = "public-key"
    """Kind of encryption."""

    algorithm: Literal["RSA-OAEP-256"] = "RSA-OAEP-256"
    """Encryption algorithm."""

    public_key: Annotated[SpkiPemPublicKeyConfig, Field(alias="publicKey")]
    """Public key."""


class CreateCustomCredentialDTO(Model):
    """Credential for any other service, such as your own server."""

    provider: Literal["custom-credential"] = "custom-credential"
    """Service that the credential is for."""

    authentication_plan: Annotated[WebhookAuthenticationPlan, Field(alias="authenticationPlan")]
    """How Vapi authenticates itself."""

    encryption_plan: Annotated[PublicKeyEncryptionPlan | None, Field(alias="encryptionPlan")] = None
    """How Vapi encrypts sensitive parts of requests."""

    name: Annotated[str | None, Field(max_length=40, min_length=1)] = None
    """Name for your own use."""


class CreateXAiCredentialDTO(Model):
    """Credential for xAI."""

    provider: Literal["xai"] = "xai"
    """Service that the credential is for."""

    api_key: Annotated[str, Field(alias="apiKey", max_length=10000)]
    """API key. Never returned."""

    name: Annotated[str | None, Field(max_length=40, min_length=1)] = None
    """Name for your own use."""


class CreateGoogleCalendarOAuth2ClientCredentialDTO(Model):
    """Credential for Google Calendar by an OAuth 2.0 client."""

    provider: Literal["google.calendar.oauth2-client"] = "google.calendar.oauth2-client"
    """Service that the credential is for."""

    name: Annotated[str | None, Field(max_length=40, min_length=1)] = None
    """Name for your own use."""


class CreateGoogleCalendarOAuth2AuthorizationCredentialDTO(Model):
    """Credential for Google Calendar by an authorisation that was granted."""

    provider: Literal["google.calendar.oauth2-authorization"] = "google.calendar.oauth2-authorization"
    """Service that the credential is for."""

    authorization_id: Annotated[str, Field(alias="authorizationId")]
    """Authorisation that was granted to Vapi by OAuth 2.0."""

    name: Annotated[str | None, Field(max_length=40, min_length=1)] = None
    """Name for your own use."""


class CreateGoogleSheetsOAuth2AuthorizationCredentialDTO(Model):
    """Credential for Google Sheets by an authorisation that was granted."""

    provider: Literal["google.sheets.oauth2-authorization"] = "google.sheets.oauth2-authorization"
    """Service that the credential is for."""

    authorization_id: Annotated[str, Field(alias="authorizationId")]
    """Authorisation that was granted to Vapi by OAuth 2.0."""

    name: Annotated[str | None, Field(max_length=40, min_length=1)] = None
    """Name for your own use."""


class CreateSlackOAuth2AuthorizationCredentialDTO(Model):
    """Credential for Slack by an authorisation that was granted."""

    provider: Literal["slack.oauth2-authorization"] = "slack.oauth2-authorization"
    """Service that the credential is for."""

    authorization_id: Annotated[str, Field(alias="authorizationId")]
    """Authorisation that was granted to Vapi by OAuth 2.0."""

    name: Annotated[str | None, Field(max_length=40, min_length=1)] = None
    """Name for your own use."""


class Oauth2AuthenticationSession(Model):
    """Tokens from an OAuth 2.0 authorisation."""

    access_token: Annotated[str | None, Field(alias="accessToken")] = None
    """Access token."""

    expires_at: Annotated[DateTime | None, Field(alias="expiresAt")] = None
    """Moment at which the access token expires."""

    refresh_token: Annotated[str | None, Field(alias="refreshToken")] = None
    """Refresh token."""


class CreateGoHighLevelMCPCredentialDTO(Model):
    """Credential for GoHighLevel by OAuth 2.0."""

    provider: Literal["ghl.oauth2-authorization"] = "ghl.oauth2-authorization"
    """Service that the credential is for."""

    authentication_session: Annotated[Oauth2AuthenticationSession, Field(alias="authenticationSession")]
    """Tokens that were granted to Vapi."""

    name: Annotated[str | None, Field(max_length=40, min_length=1)] = None
    """Name for your own use."""


class CreateInworldCredentialDTO(Model):
    """Credential for Inworld."""

    provider: Literal["inworld"] = "inworld"
    """Service that the credential is for."""

    api_key: Annotated[str, Field(alias="apiKey")]
    """API key, in the Base64 form that Inworld issues. Never returned."""

    name: Annotated[str | None, Field(max_length=40, min_length=1)] = None
    """Name for your own use."""


class CreateMinimaxCredentialDTO(Model):
    """Credential for MiniMax."""

    provider: Literal["minimax"] = "minimax"
    """Service that the credential is for."""

    api_key: Annotated[str, Field(alias="apiKey")]
    """API key. Never returned."""

    group_id: Annotated[str, Field(alias="groupId")]
    """Group in MiniMax."""

    name: Annotated[str | None, Field(max_length=40, min_length=1)] = None
    """Name for your own use."""


class CreateWellSaidCredentialDTO(Model):
    """Credential for WellSaid."""

    provider: Literal["wellsaid"] = "wellsaid"
    """Service that the credential is for."""

    api_key: Annotated[str, Field(alias="apiKey", max_length=10000)]
    """API key. Never returned."""

    name: Annotated[str | None, Field(max_length=40, min_length=1)] = None
    """Name for your own use."""


class CreateEmailCredentialDTO(Model):
    """Email address for alerts."""

    provider: Literal["email"] = "email"
    """Service that the credential is for."""

    email: str
    """Address that gets the alerts."""

    name: Annotated[str | None, Field(max_length=40, min_length=1)] = None
    """Name for your own use."""


class CreateSlackWebhookCredentialDTO(Model):
    """Slack webhook for alerts."""

    provider: Literal["slack-webhook"] = "slack-webhook"
    """Service that the credential is for."""

    webhook_url: Annotated[str, Field(alias="webhookUrl")]
    """Address of an incoming webhook in Slack. Never returned."""

    name: Annotated[str | None, Field(max_length=40, min_length=1)] = None
    """Name for your own use."""


Credential: TypeAlias = (
    Annotated[
        CreateAnthropicCredentialDTO
        | CreateAnthropicBedrockCredentialDTO
        | CreateAnyscaleCredentialDTO
        | CreateAssemblyAICredentialDTO
        | CreateAzureCredentialDTO
        | CreateAzureOpenAICredentialDTO
        | CreateByoSipTrunkCredentialDTO
        | CreateCartesiaCredentialDTO
        | CreateCerebrasCredentialDTO
        | CreateCloudflareCredentialDTO
        | CreateCustomLLMCredentialDTO
        | CreateDeepgramCredentialDTO
        | CreateDeepInfraCredentialDTO
        | CreateDeepSeekCredentialDTO
        | CreateElevenLabsCredentialDTO
        | CreateGcpCredentialDTO
        | CreateGladiaCredentialDTO
        | CreateGoHighLevelCredentialDTO
        | CreateGoogleCredentialDTO
        | CreateGroqCredentialDTO
        | CreateHumeCredentialDTO
        | CreateInflectionAICredentialDTO
        | CreateLangfuseCredentialDTO
        | CreateLmntCredentialDTO
        | CreateMakeCredentialDTO
        | CreateMistralCredentialDTO
        | CreateNeuphonicCredentialDTO
        | CreateOpenAICredentialDTO
        | CreateOpenRouterCredentialDTO
        | CreatePerplexityAICredentialDTO
        | CreatePlayHTCredentialDTO
        | CreateRimeAICredentialDTO
        | CreateRunpodCredentialDTO
        | CreateS3CredentialDTO
        | CreateSmallestAICredentialDTO
        | CreateSpeechmaticsCredentialDTO
        | CreateSonioxCredentialDTO
        | CreateSupabaseCredentialDTO
        | CreateTavusCredentialDTO
        | CreateTogetherAICredentialDTO
        | CreateTwilioCredentialDTO
        | CreateVonageCredentialDTO
        | CreateWebhookCredentialDTO
        | CreateCustomCredentialDTO
        | CreateXAiCredentialDTO
        | CreateGoogleCalendarOAuth2ClientCredentialDTO
        | CreateGoogleCalendarOAuth2AuthorizationCredentialDTO
        | CreateGoogleSheetsOAuth2AuthorizationCredentialDTO
        | CreateSlackOAuth2AuthorizationCredentialDTO
        | CreateGoHighLevelMCPCredentialDTO
        | CreateInworldCredentialDTO
        | CreateMinimaxCredentialDTO
        | CreateWellSaidCredentialDTO
        | CreateEmailCredentialDTO
        | CreateSlackWebhookCredentialDTO,
        Field(discriminator="provider"),
    ]
    | CreateByoSipTrunkCredentialDTO
)
"""Access to another service, for one assistant or workflow."""
