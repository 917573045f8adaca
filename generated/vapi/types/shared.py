"""Types: shared."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Field

from .._core.model import Model
from .._core.scalars import DateTime, Number, exact
from .credentials import Credential
from .tool_call_conditions import ToolCallCondition
from .voicemail_detection_plans import VoicemailDetectionPlan


class AnalysisCost(Model):
    """Cost of an analysis after the call."""

    type: Literal["analysis"] = "analysis"
    """Component that the cost belongs to."""

    analysis_type: Annotated[
        Literal["summary", "structuredData", "successEvaluation", "structuredOutput"],
        Field(alias="analysisType"),
    ]
    """Which analysis it was."""

    model: dict[str, Any]
    """Model that did the work."""

    prompt_tokens: Annotated[Number, Field(alias="promptTokens")]
    """Tokens read by the model."""

    completion_tokens: Annotated[Number, Field(alias="completionTokens")]
    """Tokens written by the model."""

    cached_prompt_tokens: Annotated[Number | None, Field(alias="cachedPromptTokens")] = None
    """Tokens read from the provider's cache, at a lower price, where it has one."""

    cost: Number
    """Cost in US dollars."""


class SummaryPlan(Model):
    """How to write a summary."""

    messages: list[dict[str, Any]] | None = None
    """Prompt for the model. `{{transcript}}` and other placeholders stand for parts of the call. Vapi's own
    prompt, which asks for two or three sentences, when left out.
    """

    enabled: bool | None = None
    """Whether to write a summary. On when left out."""

    timeout_seconds: Annotated[float | None, Field(alias="timeoutSeconds", ge=1.0, le=60.0), exact] = None
    """Seconds to wait for the model before doing without. 5 when left out. More time may delay the end-of-call
    report.
    """


JsonSchemaFormat: TypeAlias = Literal[
    "date-time", "time", "date", "duration", "email", "hostname", "ipv4", "ipv6", "uuid"
]
"""Well-known kind of string. Use `pattern` for anything else."""


class JsonSchema(Model):
    """The part of JSON Schema that Vapi and the model providers understand."""

    type: Literal["string", "number", "integer", "boolean", "array", "object"]
    """Type of the value. Describe an `array` further with `items` and an `object` with `properties`."""

    items: JsonSchema | None = None
    """Schema of each element. Mandatory for arrays."""

    properties: dict[str, JsonSchema] | None = None
    """Schema of each property, by name. Mandatory for objects."""

    description: str | None = None
    """Hint for the model about what belongs here."""

    pattern: str | None = None
    """Regular expression that a string has to match. Use `format` for common kinds of string."""

    format: JsonSchemaFormat | None = None
    """Well-known kind of string. Use `pattern` for anything else."""

    required: list[str] | None = None
    """Names of the properties that an object must have."""

    enum: list[str] | None = None
    """The only values allowed."""

    title: str | None = None
    """Short heading for people who read the schema."""


class StructuredDataPlan(Model):
    """Facts to extract from a call."""

    messages: list[dict[str, Any]] | None = None
    """Prompt for the model. `{{transcript}}`, `{{schema}}` and other placeholders stand for parts of the call
    and of this plan. Vapi's own prompt when left out.
    """

    enabled: bool | None = None
    """Whether to extract. Off when left out."""

    schema_: Annotated[JsonSchema | None, Field(alias="schema")] = None
    """JSON Schema of the facts."""

    timeout_seconds: Annotated[float | None, Field(alias="timeoutSeconds", ge=1.0, le=60.0), exact] = None
    """Seconds to wait for the model before doing without. 5 when left out. More time may delay the end-of-call
    report.
    """


class StructuredDataMultiPlan(Model):
    """One set of facts among several."""

    key: str
    """Key under which the facts stand."""

    plan: StructuredDataPlan
    """Facts to extract."""


SuccessEvaluationPlanRubric: TypeAlias = Literal[
    "NumericScale",
    "DescriptiveScale",
    "Checklist",
    "Matrix",
    "PercentageScale",
    "LikertScale",
    "AutomaticRubric",
    "PassFail",
]
"""Form of the verdict. `PassFail` when left out.
- `NumericScale`: 1 to 10
- `DescriptiveScale`: excellent, good, fair or poor
- `Checklist`: criteria, each met or not
- `Matrix`: criteria, each with a level
- `PercentageScale`: 0 to 100 per cent
- `LikertScale`: from strong agreement to strong disagreement
- `AutomaticRubric`: criteria that the model finds itself, each with a score
- `PassFail`: true or false
"""


class SuccessEvaluationPlan(Model):
    """How to judge whether a call succeeded."""

    rubric: SuccessEvaluationPlanRubric | None = None
    """Form of the verdict. `PassFail` when left out.
    - `NumericScale`: 1 to 10
    - `DescriptiveScale`: excellent, good, fair or poor
    - `Checklist`: criteria, each met or not
    - `Matrix`: criteria, each with a level
    - `PercentageScale`: 0 to 100 per cent
    - `LikertScale`: from strong agreement to strong disagreement
    - `AutomaticRubric`: criteria that the model finds itself, each with a score
    - `PassFail`: true or false
    """

    messages: list[dict[str, Any]] | None = None
    """Prompt for the model. Placeholders: `{{transcript}}`, `{{messages}}`, `{{systemPrompt}}`, `{{rubric}}`
    and `{{endedReason}}`. Vapi's own prompt when left out.
    """

    enabled: bool | None = None
    """Whether to judge. On when left out."""

    timeout_seconds: Annotated[float | None, Field(alias="timeoutSeconds", ge=1.0, le=60.0), exact] = None
    """Seconds to wait for the model before doing without. 5 when left out. More time may delay the end-of-call
    report.
    """


class AnalysisPlan(Model):
    """What to work out after a call."""

    min_messages_threshold: Annotated[float | None, Field(alias="minMessagesThreshold", ge=0.0), exact] = None
    """Deprecated. How many messages a call needs in order to be analysed. 2 when left out."""

    summary_plan: Annotated[SummaryPlan | None, Field(alias="summaryPlan")] = None
    """Deprecated. How to write the summary."""

    structured_data_plan: Annotated[StructuredDataPlan | None, Field(alias="structuredDataPlan")] = None
    """Deprecated. Facts to extract."""

    structured_data_multi_plan: Annotated[
        list[StructuredDataMultiPlan] | None, Field(alias="structuredDataMultiPlan")
    ] = None
    """Deprecated. Several sets of facts to extract, each under its own key."""

    success_evaluation_plan: Annotated[SuccessEvaluationPlan | None, Field(alias="successEvaluationPlan")] = (
        None
    )
    """Deprecated. How to judge whether the call succeeded."""

    outcome_ids: Annotated[list[str] | None, Field(alias="outcomeIds")] = None
    """Deprecated. Stored outcomes to determine."""


class OpenAIMessage(Model):
    """A message in the form that OpenAI's chat API uses."""

    content: Annotated[str | None, Field(max_length=100000000)]
    """Text of the message."""

    role: Literal["assistant", "function", "user", "system", "tool"]
    """Author of the message."""


IsoLanguage: TypeAlias = Literal[
    "aa",
    "ab",
    "ae",
    "af",
    "ak",
    "am",
    "an",
    "ar",
    "as",
    "av",
    "ay",
    "az",
    "ba",
    "be",
    "bg",
    "bh",
    "bi",
    "bm",
    "bn",
    "bo",
    "br",
    "bs",
    "ca",
    "ce",
    "ch",
    "co",
    "cr",
    "cs",
    "cu",
    "cv",
    "cy",
    "da",
    "de",
    "dv",
    "dz",
    "ee",
    "el",
    "en",
    "eo",
    "es",
    "et",
    "eu",
    "fa",
    "ff",
    "fi",
    "fj",
    "fo",
    "fr",
    "fy",
    "ga",
    "gd",
    "gl",
    "gn",
    "gu",
    "gv",
    "ha",
    "he",
    "hi",
    "ho",
    "hr",
    "ht",
    "hu",
    "hy",
    "hz",
    "ia",
    "id",
    "ie",
    "ig",
    "ii",
    "ik",
    "io",
    "is",
    "it",
    "iu",
    "ja",
    "jv",
    "ka",
    "kg",
    "ki",
    "kj",
    "kk",
    "kl",
    "km",
    "kn",
    "ko",
    "kr",
    "ks",
    "ku",
    "kv",
    "kw",
    "ky",
    "la",
    "lb",
    "lg",
    "li",
    "ln",
    "lo",
    "lt",
    "lu",
    "lv",
    "mg",
    "mh",
    "mi",
    "mk",
    "ml",
    "mn",
    "mr",
    "ms",
    "mt",
    "my",
    "na",
    "nb",
    "nd",
    "ne",
    "ng",
    "nl",
    "nn",
    "no",
    "nr",
    "nv",
    "ny",
    "oc",
    "oj",
    "om",
    "or",
    "os",
    "pa",
    "pi",
    "pl",
    "ps",
    "pt",
    "qu",
    "rm",
    "rn",
    "ro",
    "ru",
    "rw",
    "sa",
    "sc",
    "sd",
    "se",
    "sg",
    "si",
    "sk",
    "sl",
    "sm",
    "sn",
    "so",
    "sq",
    "sr",
    "ss",
    "st",
    "su",
    "sv",
    "sw",
    "ta",
    "te",
    "tg",
    "th",
    "ti",
    "tk",
    "tl",
    "tn",
    "to",
    "tr",
    "ts",
    "tt",
    "tw",
    "ty",
    "ug",
    "uk",
    "ur",
    "uz",
    "ve",
    "vi",
    "vo",
    "wa",
    "wo",
    "xh",
    "yi",
    "yue",
    "yo",
    "za",
    "zh",
    "zu",
]
"""ISO 639-1 code of a language."""


class TextContent(Model):
    """One language's version of a message."""

    type: Literal["text"] = "text"
    """Kind of content."""

    text: str
    """The text."""

    language: IsoLanguage
    """Language of the text."""


class Condition(Model):
    """A comparison between an argument and a value."""

    operator: Literal["eq", "neq", "gt", "gte", "lt", "lte"]
    """How to compare."""

    param: Annotated[str, Field(max_length=1000)]
    """Name of the argument."""

    value: Annotated[str, Field(max_length=1000)]
    """Value to compare with. May hold Liquid placeholders."""


class ToolMessageStart(Model):
    """What the assistant says when a tool starts."""

    contents: list[TextContent] | None = None
    """The message in several languages, instead of `content`. A language that is missing gets a translation of
    the first entry.
    """

    type: Literal["request-start"] = "request-start"
    """Stage of the run. Never reached by tools with `async`. A short filler is spoken where no such message is
    given.
    """

    blocking: bool | None = None
    """Whether the tool waits until the message has been spoken."""

    content: Annotated[str | None, Field(max_length=1000)] = None
    """What the assistant says."""

    conditions: list[Condition] | None = None
    """Conditions on the tool's arguments, all of which have to hold for this message."""


class ToolMessageComplete(Model):
    """What the assistant says when a tool is done."""

    contents: list[TextContent] | None = None
    """The message in several languages, instead of `content`. A language that is missing gets a translation of
    the first entry.
    """

    type: Literal["request-complete"] = "request-complete"
    """Stage of the run. Reached at once by tools with `async`. The message takes the place of the model's own
    words.
    """

    role: Literal["assistant", "system"] | None = None
    """Whether the message is spoken (`assistant`) or guides the model's own words (`system`). Spoken when left
    out.
    """

    end_call_after_spoken_enabled: Annotated[bool | None, Field(alias="endCallAfterSpokenEnabled")] = None
    """Whether the call ends after the message. Off when left out, and for hints to the model."""

    content: Annotated[str | None, Field(max_length=1000)] = None
    """What the assistant says."""

    conditions: list[Condition] | None = None
    """Conditions on the tool's arguments, all of which have to hold for this message."""


class ToolMessageFailed(Model):
    """What the assistant says when a tool fails."""

    contents: list[TextContent] | None = None
    """The message in several languages, instead of `content`. A language that is missing gets a translation of
    the first entry.
    """

    type: Literal["request-failed"] = "request-failed"
    """Stage of the run. Never reached by tools with `async`. The message takes the place of the model's own
    words.
    """

    end_call_after_spoken_enabled: Annotated[bool | None, Field(alias="endCallAfterSpokenEnabled")] = None
    """Whether the call ends after the message. Off when left out."""

    content: Annotated[str | None, Field(max_length=1000)] = None
    """What the assistant says."""

    conditions: list[Condition] | None = None
    """Conditions on the tool's arguments, all of which have to hold for this message."""


class ToolMessageDelayed(Model):
    """What the assistant says when a tool takes long."""

    contents: list[TextContent] | None = None
    """The message in several languages, instead of `content`. A language that is missing gets a translation of
    the first entry.
    """

    type: Literal["request-response-delayed"] = "request-response-delayed"
    """Stage of the run: the customer speaks while the tool works, or `timingMilliseconds` are over. Never
    reached by tools with `async`.
    """

    timing_milliseconds: Annotated[
        float | None, Field(alias="timingMilliseconds", ge=100.0, le=120000.0), exact
    ] = None
    """Milliseconds of waiting after which to say the message."""

    content: Annotated[str | None, Field(max_length=1000)] = None
    """What the assistant says."""

    conditions: list[Condition] | None = None
    """Conditions on the tool's arguments, all of which have to hold for this message."""


ToolStatusMessage: TypeAlias = Annotated[
    ToolMessageStart | ToolMessageComplete | ToolMessageFailed | ToolMessageDelayed,
    Field(discriminator="type"),
]
"""What the assistant says at some stage of a tool's run."""


ApiRequestToolMethod: TypeAlias = Literal["POST", "GET", "PUT", "PATCH", "DELETE"]
"""HTTP method of the request."""


ToolParameterValue: TypeAlias = str | Number | bool | dict[str, Any] | list[Any]
"""The value, of any JSON type. Texts may hold Liquid placeholders."""


class ToolParameter(Model):
    """A fixed value for a tool."""

    key: str
    """Name of the value."""

    value: ToolParameterValue
    """The value, of any JSON type. Texts may hold Liquid placeholders."""


class BackoffPlan(Model):
    """How often and how fast to retry."""

    type: Literal["fixed", "exponential"]
    """Whether the delay stays the same (`fixed`) or grows (`exponential`). `fixed` when left out."""

    max_retries: Annotated[float, Field(alias="maxRetries", ge=0.0, le=10.0), exact]
    """How many times to try again at most. Never when left out."""

    base_delay_seconds: Annotated[float, Field(alias="baseDelaySeconds", ge=0.0, le=10.0), exact]
    """Seconds before each retry or, where the delay grows, before the first one."""

    excluded_status_codes: Annotated[list[int] | None, Field(alias="excludedStatusCodes")] = None
    """Status codes that are not retried. When left out, every answer outside 2xx is."""


class VariableExtractionAlias(Model):
    """A variable made from others."""

    key: Annotated[str, Field(max_length=40, min_length=1, pattern="^[a-zA-Z][a-zA-Z0-9_]*$")]
    """Name of the variable. Begins with a letter, followed by letters, digits and underscores."""

    value: Annotated[str, Field(max_length=10000)]
    """Value, in Liquid syntax, such as `{{customer.email}}` or `Dear {{name | capitalize}}`."""


class VariableExtractionPlan(Model):
    """Values to keep for placeholders later in the call and for the artifact."""

    schema_: Annotated[JsonSchema | None, Field(alias="schema")] = None
    """JSON Schema of what to extract. Each property of an object becomes a variable, such as `{{name}}`; an
    array becomes a variable with the schema's `title` as its name, such as `{{zipCodes[0]}}`.
    """

    aliases: list[VariableExtractionAlias] | None = None
    """Further variables, made from others. In a tool's plan `$` stands for the body of the answer, as in
    `{{$[0].name}}`, and `tool.response` for the answer with its `headers` and `body`.
    """


class ToolRejectionPlan(Model):
    """When to refuse a call of a tool."""

    conditions: list[ToolCallCondition] | None = None
    """The call is refused when all conditions hold. For "any of them" use one group with `OR`. Without
    conditions the tool always runs.
    """


class CreateApiRequestToolDTO(Model):
    """Sends an HTTP request, without a server of your own in between."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["apiRequest"] = "apiRequest"
    """Kind of tool."""

    method: ApiRequestToolMethod
    """HTTP method of the request."""

    timeout_seconds: Annotated[float | None, Field(alias="timeoutSeconds", ge=1.0, le=300.0), exact] = None
    """Seconds to wait for an answer. 20 when left out."""

    credential_id: Annotated[str | None, Field(alias="credentialId")] = None
    """Stored credential with which to authenticate."""

    encrypted_paths: Annotated[list[str] | None, Field(alias="encryptedPaths")] = None
    """Parts of the request body to encrypt, with the encryption plan of the credential in `credentialId`."""

    parameters: list[ToolParameter] | None = None
    """Fixed values to add to the request body. Texts may hold Liquid placeholders."""

    name: Annotated[str | None, Field(max_length=40, pattern="^[a-zA-Z0-9_-]{1,40}$")] = None
    """Name of the tool, as the model sees it. Letters, digits, underscores and dashes only."""

    description: str | None = None
    """What the tool does, so that the model knows when to choose it."""

    url: str
    """Address of the request."""

    body: JsonSchema | None = None
    """Body of the request, as a schema that the model fills in."""

    headers: JsonSchema | None = None
    """Headers of the request, as a schema."""

    backoff_plan: Annotated[BackoffPlan | None, Field(alias="backoffPlan")] = None
    """How to retry a failed request. It is not retried when left out."""

    variable_extraction_plan: Annotated[
        VariableExtractionPlan | None, Field(alias="variableExtractionPlan")
    ] = None
    """Values to keep from the tool's answer, for placeholders later in the call."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class Server(Model):
    """Your own endpoint, and how Vapi calls it."""

    timeout_seconds: Annotated[float | None, Field(alias="timeoutSeconds", ge=1.0, le=300.0), exact] = None
    """Seconds to wait for an answer. 20 when left out."""

    credential_id: Annotated[str | None, Field(alias="credentialId")] = None
    """Stored credential with which Vapi authenticates itself."""

    static_ip_addresses_enabled: Annotated[bool | None, Field(alias="staticIpAddressesEnabled")] = None
    """Whether requests come from Vapi's fixed addresses, so that a firewall can admit them. Off when left out."""

    encrypted_paths: Annotated[list[str] | None, Field(alias="encryptedPaths")] = None
    """Parts of the request body to encrypt, with the encryption plan of the credential in `credentialId`."""

    url: str | None = None
    """Address that receives the requests."""

    headers: dict[str, Any] | None = None
    """Headers to add to each request. An `Authorization` header here displaces the one from `credentialId`;
    prefer the credential.
    """

    backoff_plan: Annotated[BackoffPlan | None, Field(alias="backoffPlan")] = None
    """How to retry a failed request. It is not retried when left out."""


class CreateBashToolDTO(Model):
    """Lets the model run shell commands on your server."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["bash"] = "bash"
    """Kind of tool."""

    sub_type: Annotated[Literal["bash_20241022"], Field(alias="subType")] = "bash_20241022"
    """Version of the tool, as the model's provider counts it."""

    server: Server | None = None
    """Server that gets a `tool-calls` event and answers with the result. When left out: that of the assistant,
    the phone number or the organisation, in this order.
    """

    name: Literal["bash"] = "bash"
    """Name of the tool, fixed for this kind."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class CodeToolEnvironmentVariable(Model):
    """A variable for a code tool."""

    name: Annotated[str, Field(max_length=64, pattern="^[A-Z][A-Z0-9_]*$")]
    """Name of the variable, in capitals."""

    value: Annotated[str, Field(max_length=10000)]
    """Value of the variable. May hold Liquid placeholders."""


class OpenAIFunctionParameters(Model):
    """Arguments of a function, as a JSON Schema."""

    type: Literal["object"] = "object"
    """Always `object`."""

    properties: dict[str, JsonSchema]
    """Schema of each argument, by name."""

    required: list[str] | None = None
    """Names of the arguments that must not be missing."""


class OpenAIFunction(Model):
    """A function, as the model sees it."""

    strict: bool | None = None
    """Whether the arguments have to follow `parameters` to the letter. Only part of JSON Schema is possible
    then.
    """

    name: Annotated[str, Field(max_length=64, pattern="^[a-zA-Z0-9_-]{1,64}$")]
    """Name of the function. Letters, digits, underscores and dashes only."""

    description: str | None = None
    """What the function does, so that the model knows when to choose it."""

    parameters: OpenAIFunctionParameters | None = None
    """Arguments of the function, as a JSON Schema."""


class CreateCodeToolDTO(Model):
    """Runs TypeScript of yours at Vapi."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["code"] = "code"
    """Kind of tool."""

    async_: Annotated[bool | None, Field(alias="async")] = None
    """Whether the assistant goes on without waiting for the result. Off when left out."""

    server: Server | None = None
    """Server that gets a `tool-calls` event and answers with the result. When left out: that of the assistant,
    the phone number or the organisation, in this order.
    """

    code: Annotated[str, Field(max_length=50000)]
    """TypeScript to run."""

    environment_variables: Annotated[
        list[CodeToolEnvironmentVariable] | None, Field(alias="environmentVariables")
    ] = None
    """Variables that the code finds in `env`."""

    timeout_seconds: Annotated[float | None, Field(alias="timeoutSeconds", ge=1.0, le=30.0), exact] = None
    """Seconds that the code may run. 10 when left out."""

    credential_id: Annotated[str | None, Field(alias="credentialId")] = None
    """Stored credential with a Val Town API key."""

    variable_extraction_plan: Annotated[
        VariableExtractionPlan | None, Field(alias="variableExtractionPlan")
    ] = None
    """Values to keep from the tool's answer, for placeholders later in the call."""

    function: OpenAIFunction | None = None
    """Name, purpose and arguments, as the model sees them."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class CreateComputerToolDTO(Model):
    """Lets the model operate a screen through your server."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["computer"] = "computer"
    """Kind of tool."""

    sub_type: Annotated[Literal["computer_20241022"], Field(alias="subType")] = "computer_20241022"
    """Version of the tool, as the model's provider counts it."""

    server: Server | None = None
    """Server that gets a `tool-calls` event and answers with the result. When left out: that of the assistant,
    the phone number or the organisation, in this order.
    """

    name: Literal["computer"] = "computer"
    """Name of the tool, fixed for this kind."""

    display_width_px: Annotated[Number, Field(alias="displayWidthPx")]
    """Width of the screen in pixels."""

    display_height_px: Annotated[Number, Field(alias="displayHeightPx")]
    """Height of the screen in pixels."""

    display_number: Annotated[Number | None, Field(alias="displayNumber")] = None
    """Number of the screen."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class CreateDtmfToolDTO(Model):
    """Presses keys of the phone, for example in a voice menu."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["dtmf"] = "dtmf"
    """Kind of tool."""

    sip_info_dtmf_enabled: Annotated[bool | None, Field(alias="sipInfoDtmfEnabled")] = None
    """Whether keys travel in SIP INFO messages rather than within the audio stream (RFC 2833). More reliable
    on some networks; only for the transport `vapi.sip`.
    """

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class CreateEndCallToolDTO(Model):
    """Lets the model end the call."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["endCall"] = "endCall"
    """Kind of tool."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class CreateFunctionToolDTO(Model):
    """Calls a function on your server."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["function"] = "function"
    """Kind of tool."""

    async_: Annotated[bool | None, Field(alias="async")] = None
    """Whether the assistant goes on without waiting for the result. Off when left out."""

    server: Server | None = None
    """Server that gets a `tool-calls` event and answers with the result. When left out: that of the assistant,
    the phone number or the organisation, in this order.
    """

    variable_extraction_plan: Annotated[
        VariableExtractionPlan | None, Field(alias="variableExtractionPlan")
    ] = None
    """Values to keep from the tool's answer, for placeholders later in the call."""

    parameters: list[ToolParameter] | None = None
    """Fixed values to add to the arguments that the model chose. Texts may hold Liquid placeholders."""

    function: OpenAIFunction | None = None
    """Name, purpose and arguments, as the model sees them."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class CreateGoHighLevelCalendarAvailabilityToolDTO(Model):
    """Looks for free time in a GoHighLevel calendar."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["gohighlevel.calendar.availability.check"] = "gohighlevel.calendar.availability.check"
    """Kind of tool."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class CreateGoHighLevelCalendarEventCreateToolDTO(Model):
    """Enters an event in a GoHighLevel calendar."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["gohighlevel.calendar.event.create"] = "gohighlevel.calendar.event.create"
    """Kind of tool."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class CreateGoHighLevelContactCreateToolDTO(Model):
    """Enters a contact in GoHighLevel."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["gohighlevel.contact.create"] = "gohighlevel.contact.create"
    """Kind of tool."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class CreateGoHighLevelContactGetToolDTO(Model):
    """Looks up a contact in GoHighLevel."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["gohighlevel.contact.get"] = "gohighlevel.contact.get"
    """Kind of tool."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class CreateGoogleCalendarCheckAvailabilityToolDTO(Model):
    """Looks for free time in a Google calendar."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["google.calendar.availability.check"] = "google.calendar.availability.check"
    """Kind of tool."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class CreateGoogleCalendarCreateEventToolDTO(Model):
    """Enters an event in a Google calendar."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["google.calendar.event.create"] = "google.calendar.event.create"
    """Kind of tool."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class CreateGoogleSheetsRowAppendToolDTO(Model):
    """Adds a row to a Google sheet."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["google.sheets.row.append"] = "google.sheets.row.append"
    """Kind of tool."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class ContextEngineeringPlanLastNMessages(Model):
    """The next assistant sees the newest messages."""

    type: Literal["lastNMessages"] = "lastNMessages"
    """Which part of the conversation."""

    max_messages: Annotated[float, Field(alias="maxMessages", ge=0.0), exact]
    """How many messages to pass on, counted from the newest."""


class ContextEngineeringPlanNone(Model):
    """The next assistant sees nothing of the conversation."""

    type: Literal["none"] = "none"
    """Which part of the conversation."""


class ContextEngineeringPlanAll(Model):
    """The next assistant sees the whole conversation."""

    type: Literal["all"] = "all"
    """Which part of the conversation."""


class ContextEngineeringPlanUserAndAssistantMessages(Model):
    """The next assistant sees what customer and assistant said, but neither tools nor instructions."""

    type: Literal["userAndAssistantMessages"] = "userAndAssistantMessages"
    """Which part of the conversation."""


class ContextEngineeringPlanPreviousAssistantMessages(Model):
    """The next assistant sees what the one before it said."""

    type: Literal["previousAssistantMessages"] = "previousAssistantMessages"
    """Which part of the conversation."""


ContextEngineeringPlan: TypeAlias = Annotated[
    ContextEngineeringPlanLastNMessages
    | ContextEngineeringPlanNone
    | ContextEngineeringPlanAll
    | ContextEngineeringPlanUserAndAssistantMessages
    | ContextEngineeringPlanPreviousAssistantMessages,
    Field(discriminator="type"),
]
"""What the next assistant sees of the conversation."""


AssemblyAITranscriberLanguage: TypeAlias = Literal["multi", "en"]
"""Language that is spoken."""


AssemblyAITranscriberSpeechModel: TypeAlias = Literal[
    "universal-streaming-english", "universal-streaming-multilingual"
]
"""Transcription model to use. `universal-streaming-english` when left out. The multilingual one ignores
`keytermsPrompt`.
"""


class FallbackAssemblyAITranscriber(Model):
    """Transcription by AssemblyAI, as a substitute."""

    provider: Literal["assembly-ai"] = "assembly-ai"
    """Company or service that transcribes."""

    language: AssemblyAITranscriberLanguage | None = None
    """Language that is spoken."""

    confidence_threshold: Annotated[
        float | None, Field(alias="confidenceThreshold", ge=0.0, le=1.0), exact
    ] = None
    """Certainty below which a transcript is thrown away. 0.4 when left out."""

    format_turns: Annotated[bool | None, Field(alias="formatTurns")] = None
    """Whether transcripts get punctuation and capitals. On when left out."""

    end_of_turn_confidence_threshold: Annotated[
        float | None, Field(alias="endOfTurnConfidenceThreshold", ge=0.0, le=1.0), exact
    ] = None
    """Certainty at which the customer counts as finished. 0.7 when left out. Unused beside a smart endpointing
    plan.
    """

    min_end_of_turn_silence_when_confident: Annotated[
        float | None, Field(alias="minEndOfTurnSilenceWhenConfident", ge=0.0), exact
    ] = None
    """Milliseconds of silence that suffice when it is certain that the customer has finished. 160 when left
    out. Unused beside a smart endpointing plan.
    """

    word_finalization_max_wait_time: Annotated[
        float | None, Field(alias="wordFinalizationMaxWaitTime", ge=0.0), exact
    ] = None
    """Deprecated. Older setting for the wait for a word to become final."""

    max_turn_silence: Annotated[float | None, Field(alias="maxTurnSilence", ge=0.0), exact] = None
    """Milliseconds of silence after which the customer counts as finished in any case. 400 when left out.
    Unused beside a smart endpointing plan.
    """

    vad_assisted_endpointing_enabled: Annotated[bool | None, Field(alias="vadAssistedEndpointingEnabled")] = (
        None
    )
    """Whether the end of a turn waits while voice activity shows that the customer still speaks. On when left
    out. Unused beside a smart endpointing plan.
    """

    speech_model: Annotated[AssemblyAITranscriberSpeechModel | None, Field(alias="speechModel")] = None
    """Transcription model to use. `universal-streaming-english` when left out. The multilingual one ignores
    `keytermsPrompt`.
    """

    realtime_url: Annotated[str | None, Field(alias="realtimeUrl")] = None
    """WebSocket address of AssemblyAI."""

    word_boost: Annotated[list[Annotated[str, Field(max_length=2500)]] | None, Field(alias="wordBoost")] = (
        None
    )
    """Words to listen for, up to 2500 characters in all."""

    keyterms_prompt: Annotated[
        list[Annotated[str, Field(max_length=50)]] | None, Field(alias="keytermsPrompt")
    ] = None
    """Up to 100 words and phrases to listen for. AssemblyAI charges extra."""

    end_utterance_silence_threshold: Annotated[Number | None, Field(alias="endUtteranceSilenceThreshold")] = (
        None
    )
    """Milliseconds of silence that end an utterance."""

    disable_partial_transcripts: Annotated[bool | None, Field(alias="disablePartialTranscripts")] = None
    """Whether to deliver finished transcripts only. Off when left out."""


AzureSpeechLocale: TypeAlias = Literal[
    "af-ZA",
    "am-ET",
    "ar-AE",
    "ar-BH",
    "ar-DZ",
    "ar-EG",
    "ar-IL",
    "ar-IQ",
    "ar-JO",
    "ar-KW",
    "ar-LB",
    "ar-LY",
    "ar-MA",
    "ar-OM",
    "ar-PS",
    "ar-QA",
    "ar-SA",
    "ar-SY",
    "ar-TN",
    "ar-YE",
    "az-AZ",
    "bg-BG",
    "bn-IN",
    "bs-BA",
    "ca-ES",
    "cs-CZ",
    "cy-GB",
    "da-DK",
    "de-AT",
    "de-CH",
    "de-DE",
    "el-GR",
    "en-AU",
    "en-CA",
    "en-GB",
    "en-GH",
    "en-HK",
    "en-IE",
    "en-IN",
    "en-KE",
    "en-NG",
    "en-NZ",
    "en-PH",
    "en-SG",
    "en-TZ",
    "en-US",
    "en-ZA",
    "es-AR",
    "es-BO",
    "es-CL",
    "es-CO",
    "es-CR",
    "es-CU",
    "es-DO",
    "es-EC",
    "es-ES",
    "es-GQ",
    "es-GT",
    "es-HN",
    "es-MX",
    "es-NI",
    "es-PA",
    "es-PE",
    "es-PR",
    "es-PY",
    "es-SV",
    "es-US",
    "es-UY",
    "es-VE",
    "et-EE",
    "eu-ES",
    "fa-IR",
    "fi-FI",
    "fil-PH",
    "fr-BE",
    "fr-CA",
    "fr-CH",
    "fr-FR",
    "ga-IE",
    "gl-ES",
    "gu-IN",
    "he-IL",
    "hi-IN",
    "hr-HR",
    "hu-HU",
    "hy-AM",
    "id-ID",
    "is-IS",
    "it-CH",
    "it-IT",
    "ja-JP",
    "jv-ID",
    "ka-GE",
    "kk-KZ",
    "km-KH",
    "kn-IN",
    "ko-KR",
    "lo-LA",
    "lt-LT",
    "lv-LV",
    "mk-MK",
    "ml-IN",
    "mn-MN",
    "mr-IN",
    "ms-MY",
    "mt-MT",
    "my-MM",
    "nb-NO",
    "ne-NP",
    "nl-BE",
    "nl-NL",
    "pa-IN",
    "pl-PL",
    "ps-AF",
    "pt-BR",
    "pt-PT",
    "ro-RO",
    "ru-RU",
    "si-LK",
    "sk-SK",
    "sl-SI",
    "so-SO",
    "sq-AL",
    "sr-RS",
    "sv-SE",
    "sw-KE",
    "sw-TZ",
    "ta-IN",
    "te-IN",
    "th-TH",
    "tr-TR",
    "uk-UA",
    "ur-IN",
    "uz-UZ",
    "vi-VN",
    "wuu-CN",
    "yue-CN",
    "zh-CN",
    "zh-CN-shandong",
    "zh-CN-sichuan",
    "zh-HK",
    "zh-TW",
    "zu-ZA",
]
"""Language and country that Azure transcribes."""


AzureSpeechTranscriberSegmentationStrategy: TypeAlias = Literal["Default", "Time", "Semantic"]
"""Whether phrases end by silence and time, or by sense."""


class FallbackAzureSpeechTranscriber(Model):
    """Transcription by Microsoft Azure, as a substitute."""

    provider: Literal["azure"] = "azure"
    """Company or service that transcribes."""

    language: AzureSpeechLocale | None = None
    """Language that is spoken."""

    segmentation_strategy: Annotated[
        AzureSpeechTranscriberSegmentationStrategy | None, Field(alias="segmentationStrategy")
    ] = None
    """Whether phrases end by silence and time, or by sense."""

    segmentation_silence_timeout_ms: Annotated[
        float | None, Field(alias="segmentationSilenceTimeoutMs", ge=100.0, le=5000.0), exact
    ] = None
    """Milliseconds of silence that end a phrase."""

    segmentation_maximum_time_ms: Annotated[
        float | None, Field(alias="segmentationMaximumTimeMs", ge=20000.0, le=70000.0), exact
    ] = None
    """Longest phrase in milliseconds, when phrases end by time."""


class FallbackCustomTranscriber(Model):
    """Transcription on your own server, as a substitute."""

    provider: Literal["custom-transcriber"] = "custom-transcriber"
    """Company or service that transcribes."""

    server: Server
    """Server that transcribes over a WebSocket:
    1. Vapi sends a text frame with `type: start` and the audio format: raw 16-bit PCM, the sample
       rate, two channels (first the customer, then the assistant).
    2. Vapi sends the audio as binary frames.
    3. Your server sends text frames with `type: transcriber-response`, a `transcription` and the
       `channel`, which is `customer` or `assistant`.
    """


DeepgramModelNameValue: TypeAlias = Literal[
    "nova-3",
    "nova-3-general",
    "nova-3-medical",
    "nova-2",
    "nova-2-general",
    "nova-2-meeting",
    "nova-2-phonecall",
    "nova-2-finance",
    "nova-2-conversationalai",
    "nova-2-voicemail",
    "nova-2-video",
    "nova-2-medical",
    "nova-2-drivethru",
    "nova-2-automotive",
    "nova",
    "nova-general",
    "nova-phonecall",
    "nova-medical",
    "enhanced",
    "enhanced-general",
    "enhanced-meeting",
    "enhanced-phonecall",
    "enhanced-finance",
    "base",
    "base-general",
    "base-meeting",
    "base-phonecall",
    "base-finance",
    "base-conversationalai",
    "base-voicemail",
    "base-video",
    "whisper",
    "flux-general-en",
    "flux-general-multi",
]


DeepgramModelName: TypeAlias = DeepgramModelNameValue | str
"""Name of a Deepgram transcription model, one of the suggestions or any other."""


DeepgramLanguage: TypeAlias = Literal[
    "ar",
    "az",
    "ba",
    "be",
    "bg",
    "bn",
    "br",
    "bs",
    "ca",
    "cs",
    "da",
    "da-DK",
    "de",
    "de-CH",
    "el",
    "en",
    "en-AU",
    "en-CA",
    "en-GB",
    "en-IE",
    "en-IN",
    "en-NZ",
    "en-US",
    "es",
    "es-419",
    "es-LATAM",
    "et",
    "eu",
    "fa",
    "fi",
    "fr",
    "fr-CA",
    "ha",
    "haw",
    "he",
    "hi",
    "hi-Latn",
    "hr",
    "hu",
    "id",
    "is",
    "it",
    "ja",
    "jw",
    "kn",
    "ko",
    "ko-KR",
    "ln",
    "lt",
    "lv",
    "mk",
    "mr",
    "ms",
    "multi",
    "nl",
    "nl-BE",
    "no",
    "pl",
    "pt",
    "pt-BR",
    "pt-PT",
    "ro",
    "ru",
    "sk",
    "sl",
    "sn",
    "so",
    "sr",
    "su",
    "sv",
    "sv-SE",
    "ta",
    "taq",
    "te",
    "th",
    "th-TH",
    "tl",
    "tr",
    "tt",
    "uk",
    "ur",
    "vi",
    "yo",
    "zh",
    "zh-CN",
    "zh-HK",
    "zh-Hans",
    "zh-Hant",
    "zh-TW",
]
"""Language that Deepgram transcribes."""


DeepgramTranscriberRedaction: TypeAlias = Literal["pci", "pii", "phi", "numbers"]


class FallbackDeepgramTranscriber(Model):
    """Transcription by Deepgram, as a substitute."""

    provider: Literal["deepgram"] = "deepgram"
    """Company or service that transcribes."""

    model: DeepgramModelName | None = None
    """Transcription model to use."""

    language: DeepgramLanguage | None = None
    """Language that is spoken."""

    smart_format: Annotated[bool | None, Field(alias="smartFormat")] = None
    """Whether Deepgram writes numbers, dates and the like in their usual form. Off when left out, since it
    takes some numbers for times.
    """

    mip_opt_out: Annotated[bool | None, Field(alias="mipOptOut")] = None
    """Whether to keep your audio out of Deepgram's model improvement program. Only with a Deepgram key of your
    own.
    """

    numerals: bool | None = None
    """Whether spoken numbers become digits. Off when left out."""

    profanity_filter: Annotated[bool | None, Field(alias="profanityFilter")] = None
    """Whether swear words are masked by asterisks. Off when left out."""

    redaction: list[DeepgramTranscriberRedaction] | None = None
    """What to remove from transcripts: card data (`pci`), personal data (`pii`), health data (`phi`), or
    dates, account numbers and the like (`numbers`).
    """

    confidence_threshold: Annotated[
        float | None, Field(alias="confidenceThreshold", ge=0.0, le=1.0), exact
    ] = None
    """Certainty below which a transcript is thrown away. 0.4 when left out."""

    eot_threshold: Annotated[float | None, Field(alias="eotThreshold", ge=0.5, le=0.9), exact] = None
    """Certainty at which the customer counts as finished. 0.7 when left out. Only for Flux models."""

    eot_timeout_ms: Annotated[float | None, Field(alias="eotTimeoutMs", ge=500.0, le=10000.0), exact] = None
    """Milliseconds after which the customer counts as finished in any case. 5000 when left out. Only for Flux
    models.
    """

    languages: list[str] | None = None
    """Languages to expect, as BCP-47 codes. Found out when left out. Only for the model `flux-general-multi`."""

    keywords: list[Annotated[str, Field(pattern="^\\p{L}[\\p{L}\\d]*(?::[+-]?\\d+)?$")]] | None = None
    """Rare words to listen for, such as your company's name."""

    keyterm: list[str] | None = None
    """Words and phrases to listen for above all."""

    endpointing: Annotated[float | None, Field(ge=10.0, le=500.0), exact] = None
    """Milliseconds of silence after which Deepgram delivers. 10 when left out, which is fast but may lose
    single words; 300 is safer.
    """


ElevenLabsTranscriberModel: TypeAlias = Literal["scribe_v1", "scribe_v2", "scribe_v2_realtime"]
"""Transcription model to use."""


class FallbackElevenLabsTranscriber(Model):
    """Transcription by ElevenLabs, as a substitute."""

    provider: Literal["11labs"] = "11labs"
    """Company or service that transcribes."""

    model: ElevenLabsTranscriberModel | None = None
    """Transcription model to use."""

    language: IsoLanguage | None = None
    """Language that is spoken."""

    silence_threshold_seconds: Annotated[
        float | None, Field(alias="silenceThresholdSeconds", ge=0.3, le=3.0), exact
    ] = None
    """Seconds of silence that end an utterance."""

    confidence_threshold: Annotated[
        float | None, Field(alias="confidenceThreshold", ge=0.1, le=0.9), exact
    ] = None
    """Certainty that counts as voice; the lower, the fainter the speech it picks up."""

    min_speech_duration_ms: Annotated[
        float | None, Field(alias="minSpeechDurationMs", ge=50.0, le=2000.0), exact
    ] = None
    """Shortest sound in milliseconds that counts as speech."""

    min_silence_duration_ms: Annotated[
        float | None, Field(alias="minSilenceDurationMs", ge=50.0, le=2000.0), exact
    ] = None
    """Shortest pause in milliseconds that counts as silence."""


GladiaTranscriberModel: TypeAlias = Literal["fast", "accurate", "solaria-1"]
"""Transcription model to use. `fast` when left out."""


GladiaTranscriberLanguageBehaviour: TypeAlias = Literal[
    "manual", "automatic single language", "automatic multiple languages"
]
"""Whether you name the language (`manual`) or Gladia finds it out, for one language or several. `automatic
single language` when left out.
"""


GladiaLanguage: TypeAlias = Literal[
    "af",
    "sq",
    "am",
    "ar",
    "hy",
    "as",
    "az",
    "ba",
    "eu",
    "be",
    "bn",
    "bs",
    "br",
    "bg",
    "ca",
    "zh",
    "hr",
    "cs",
    "da",
    "nl",
    "en",
    "et",
    "fo",
    "fi",
    "fr",
    "gl",
    "ka",
    "de",
    "el",
    "gu",
    "ht",
    "ha",
    "haw",
    "he",
    "hi",
    "hu",
    "is",
    "id",
    "it",
    "ja",
    "jv",
    "kn",
    "kk",
    "km",
    "ko",
    "lo",
    "la",
    "lv",
    "ln",
    "lt",
    "lb",
    "mk",
    "mg",
    "ms",
    "ml",
    "mt",
    "mi",
    "mr",
    "mn",
    "my",
    "ne",
    "no",
    "nn",
    "oc",
    "ps",
    "fa",
    "pl",
    "pt",
    "pa",
    "ro",
    "ru",
    "sa",
    "sr",
    "sn",
    "sd",
    "si",
    "sk",
    "sl",
    "so",
    "es",
    "su",
    "sw",
    "sv",
    "tl",
    "tg",
    "ta",
    "tt",
    "te",
    "th",
    "bo",
    "tr",
    "tk",
    "uk",
    "ur",
    "uz",
    "vi",
    "cy",
    "yi",
    "yo",
]
"""Language that Gladia transcribes."""


class GladiaVocabularyItemDTO(Model):
    """A word for Gladia to listen for."""

    value: str
    """The word or phrase."""

    pronunciations: list[str] | None = None
    """Ways to pronounce it."""

    intensity: Annotated[float | None, Field(ge=0.0, le=1.0), exact] = None
    """How much to prefer it, from 0 to 1."""

    language: str | None = None
    """Its language, as an ISO 639-1 code."""


class GladiaCustomVocabularyConfigDTO(Model):
    """Words for Gladia to listen for."""

    vocabulary: list[str | GladiaVocabularyItemDTO]
    """The words, plain or with details."""

    default_intensity: Annotated[float | None, Field(alias="defaultIntensity", ge=0.0, le=1.0), exact] = None
    """How much to prefer words that name no `intensity`."""


GladiaTranscriberRegion: TypeAlias = Literal["us-west", "eu-west"]
"""Region that processes the audio."""


class FallbackGladiaTranscriber(Model):
    """Transcription by Gladia, as a substitute."""

    provider: Literal["gladia"] = "gladia"
    """Company or service that transcribes."""

    model: GladiaTranscriberModel | None = None
    """Transcription model to use. `fast` when left out."""

    language_behaviour: Annotated[
        GladiaTranscriberLanguageBehaviour | None, Field(alias="languageBehaviour")
    ] = None
    """Whether you name the language (`manual`) or Gladia finds it out, for one language or several. `automatic
    single language` when left out.
    """

    language: GladiaLanguage | None = None
    """Language that is spoken. Mandatory with `manual` behaviour."""

    languages: list[GladiaLanguage] | None = None
    """Languages that are spoken. Mandatory with `manual` behaviour."""

    transcription_hint: Annotated[str | None, Field(alias="transcriptionHint", max_length=600)] = None
    """Words to listen for, up to 600 characters."""

    prosody: bool | None = None
    """Whether to note laughter, music and the like. Off when left out."""

    audio_enhancer: Annotated[bool | None, Field(alias="audioEnhancer")] = None
    """Whether to clean up the audio first, which takes time. Off when left out."""

    confidence_threshold: Annotated[
        float | None, Field(alias="confidenceThreshold", ge=0.0, le=1.0), exact
    ] = None
    """Certainty below which a transcript is thrown away. 0.4 when left out."""

    endpointing: Annotated[float | None, Field(ge=0.01, le=10.0), exact] = None
    """Seconds of silence that end an utterance."""

    speech_threshold: Annotated[float | None, Field(alias="speechThreshold", ge=0.0, le=1.0), exact] = None
    """Loudness that counts as voice, from 0 to 1."""

    custom_vocabulary_enabled: Annotated[bool | None, Field(alias="customVocabularyEnabled")] = None
    """Whether to use `customVocabularyConfig`."""

    custom_vocabulary_config: Annotated[
        GladiaCustomVocabularyConfigDTO | None, Field(alias="customVocabularyConfig")
    ] = None
    """Words to listen for."""

    region: GladiaTranscriberRegion | None = None
    """Region that processes the audio."""

    receive_partial_transcripts: Annotated[bool | None, Field(alias="receivePartialTranscripts")] = None
    """Whether to deliver transcripts before they are final."""


GoogleModelName: TypeAlias = Literal[
    "gemini-3-flash-preview",
    "gemini-2.5-pro",
    "gemini-2.5-flash",
    "gemini-2.5-flash-lite",
    "gemini-2.0-flash-thinking-exp",
    "gemini-2.0-pro-exp-02-05",
    "gemini-2.0-flash",
    "gemini-2.0-flash-lite",
    "gemini-2.0-flash-exp",
    "gemini-2.0-flash-realtime-exp",
    "gemini-1.5-flash",
    "gemini-1.5-flash-002",
    "gemini-1.5-pro",
    "gemini-1.5-pro-002",
    "gemini-1.0-pro",
]
"""Name of a Gemini model."""


GoogleSpeechLanguage: TypeAlias = Literal[
    "Multilingual",
    "Arabic",
    "Bengali",
    "Bulgarian",
    "Chinese",
    "Croatian",
    "Czech",
    "Danish",
    "Dutch",
    "English",
    "Estonian",
    "Finnish",
    "French",
    "German",
    "Greek",
    "Hebrew",
    "Hindi",
    "Hungarian",
    "Indonesian",
    "Italian",
    "Japanese",
    "Korean",
    "Latvian",
    "Lithuanian",
    "Norwegian",
    "Polish",
    "Portuguese",
    "Romanian",
    "Russian",
    "Serbian",
    "Slovak",
    "Slovenian",
    "Spanish",
    "Swahili",
    "Swedish",
    "Thai",
    "Turkish",
    "Ukrainian",
    "Vietnamese",
]
"""Language that Gemini transcribes."""


class FallbackGoogleTranscriber(Model):
    """Transcription by a Gemini model, as a substitute."""

    provider: Literal["google"] = "google"
    """Company or service that transcribes."""

    model: GoogleModelName | None = None
    """Transcription model to use."""

    language: GoogleSpeechLanguage | None = None
    """Language that is spoken."""


TalkscriberLanguage: TypeAlias = Literal[
    "en",
    "zh",
    "de",
    "es",
    "ru",
    "ko",
    "fr",
    "ja",
    "pt",
    "tr",
    "pl",
    "ca",
    "nl",
    "ar",
    "sv",
    "it",
    "id",
    "hi",
    "fi",
    "vi",
    "he",
    "uk",
    "el",
    "ms",
    "cs",
    "ro",
    "da",
    "hu",
    "ta",
    "no",
    "th",
    "ur",
    "hr",
    "bg",
    "lt",
    "la",
    "mi",
    "ml",
    "cy",
    "sk",
    "te",
    "fa",
    "lv",
    "bn",
    "sr",
    "az",
    "sl",
    "kn",
    "et",
    "mk",
    "br",
    "eu",
    "is",
    "hy",
    "ne",
    "mn",
    "bs",
    "kk",
    "sq",
    "sw",
    "gl",
    "mr",
    "pa",
    "si",
    "km",
    "sn",
    "yo",
    "so",
    "af",
    "oc",
    "ka",
    "be",
    "tg",
    "sd",
    "gu",
    "am",
    "yi",
    "lo",
    "uz",
    "fo",
    "ht",
    "ps",
    "tk",
    "nn",
    "mt",
    "sa",
    "lb",
    "my",
    "bo",
    "tl",
    "mg",
    "as",
    "tt",
    "haw",
    "ln",
    "ha",
    "ba",
    "jw",
    "su",
    "yue",
]
"""Language that Talkscriber transcribes."""


class FallbackTalkscriberTranscriber(Model):
    """Transcription by Talkscriber, as a substitute."""

    provider: Literal["talkscriber"] = "talkscriber"
    """Company or service that transcribes."""

    model: Literal["whisper"] = "whisper"
    """Transcription model to use."""

    language: TalkscriberLanguage | None = None
    """Language that is spoken."""


SpeechmaticsLanguage: TypeAlias = Literal[
    "auto",
    "ar",
    "ar_en",
    "ba",
    "eu",
    "be",
    "bn",
    "bg",
    "yue",
    "ca",
    "hr",
    "cs",
    "da",
    "nl",
    "en",
    "eo",
    "et",
    "fi",
    "fr",
    "gl",
    "de",
    "el",
    "he",
    "hi",
    "hu",
    "id",
    "ia",
    "ga",
    "it",
    "ja",
    "ko",
    "lv",
    "lt",
    "ms",
    "en_ms",
    "mt",
    "cmn",
    "cmn_en",
    "mr",
    "mn",
    "no",
    "fa",
    "pl",
    "pt",
    "ro",
    "ru",
    "sk",
    "sl",
    "es",
    "en_es",
    "sw",
    "sv",
    "tl",
    "ta",
    "en_ta",
    "th",
    "tr",
    "uk",
    "ur",
    "ug",
    "vi",
    "cy",
]
"""Language that Speechmatics transcribes, or `auto` to find it out."""


SpeechmaticsTranscriberOperatingPoint: TypeAlias = Literal["standard", "enhanced"]
"""Whether to favour speed (`standard`) or accuracy (`enhanced`)."""


SpeechmaticsTranscriberRegion: TypeAlias = Literal["eu", "us"]
"""Region that processes the audio."""


class SpeechmaticsCustomVocabularyItem(Model):
    """A word for Speechmatics to listen for."""

    content: Annotated[str, Field(min_length=1)]
    """The word or phrase."""

    sounds_like: Annotated[list[str] | None, Field(alias="soundsLike")] = None
    """Other spellings that sound like it."""


SpeechmaticsTranscriberNumeralStyle: TypeAlias = Literal["written", "spoken"]
"""Whether numbers, dates and sums are written in digits or in words."""


class FallbackSpeechmaticsTranscriber(Model):
    """Transcription by Speechmatics, as a substitute."""

    provider: Literal["speechmatics"] = "speechmatics"
    """Company or service that transcribes."""

    model: Literal["default"] = "default"
    """Transcription model to use."""

    language: SpeechmaticsLanguage | None = None
    """Language that is spoken."""

    operating_point: Annotated[
        SpeechmaticsTranscriberOperatingPoint | None, Field(alias="operatingPoint")
    ] = None
    """Whether to favour speed (`standard`) or accuracy (`enhanced`)."""

    region: SpeechmaticsTranscriberRegion | None = None
    """Region that processes the audio."""

    enable_diarization: Annotated[bool | None, Field(alias="enableDiarization")] = None
    """Whether to tell speakers apart."""

    max_delay: Annotated[float | None, Field(alias="maxDelay", ge=500.0, le=10000.0), exact] = None
    """Longest delay of a transcript in milliseconds. More delay makes fewer mistakes."""

    custom_vocabulary: Annotated[list[SpeechmaticsCustomVocabularyItem], Field(alias="customVocabulary")]
    """Words to listen for."""

    numeral_style: Annotated[SpeechmaticsTranscriberNumeralStyle | None, Field(alias="numeralStyle")] = None
    """Whether numbers, dates and sums are written in digits or in words."""

    end_of_turn_sensitivity: Annotated[
        float | None, Field(alias="endOfTurnSensitivity", ge=0.0, le=1.0), exact
    ] = None
    """How readily the customer counts as finished, from 0 to 1."""

    remove_disfluencies: Annotated[bool | None, Field(alias="removeDisfluencies")] = None
    """Whether "um" and the like are left out. English only."""

    minimum_speech_duration: Annotated[
        float | None, Field(alias="minimumSpeechDuration", ge=0.0, le=5.0), exact
    ] = None
    """Shortest sound in seconds that counts as speech."""


OpenAITranscriberModel: TypeAlias = Literal["gpt-4o-transcribe", "gpt-4o-mini-transcribe"]
"""Transcription model to use."""


OpenAISpeechLanguage: TypeAlias = Literal[
    "af",
    "ar",
    "hy",
    "az",
    "be",
    "bs",
    "bg",
    "ca",
    "zh",
    "hr",
    "cs",
    "da",
    "nl",
    "en",
    "et",
    "fi",
    "fr",
    "gl",
    "de",
    "el",
    "he",
    "hi",
    "hu",
    "is",
    "id",
    "it",
    "ja",
    "kn",
    "kk",
    "ko",
    "lv",
    "lt",
    "mk",
    "ms",
    "mr",
    "mi",
    "ne",
    "no",
    "fa",
    "pl",
    "pt",
    "ro",
    "ru",
    "sr",
    "sk",
    "sl",
    "es",
    "sw",
    "sv",
    "tl",
    "ta",
    "th",
    "tr",
    "uk",
    "ur",
    "vi",
    "cy",
]
"""Language that OpenAI transcribes."""


class FallbackOpenAITranscriber(Model):
    """Transcription by OpenAI, as a substitute."""

    provider: Literal["openai"] = "openai"
    """Company or service that transcribes."""

    model: OpenAITranscriberModel
    """Transcription model to use."""

    language: OpenAISpeechLanguage | None = None
    """Language that is spoken."""


class FallbackCartesiaTranscriber(Model):
    """Transcription by Cartesia, as a substitute."""

    provider: Literal["cartesia"] = "cartesia"
    """Company or service that transcribes."""

    model: Literal["ink-whisper"] = "ink-whisper"
    """Transcription model to use."""

    language: IsoLanguage | None = None
    """Language that is spoken."""


class SonioxContextGeneralItem(Model):
    """Something about the conversation."""

    key: Annotated[str, Field(min_length=1)]
    """What it is, such as `topic` or `organization`."""

    value: Annotated[str, Field(min_length=1)]
    """Its value, such as `Dental care`."""


class FallbackSonioxTranscriber(Model):
    """Transcription by Soniox, as a substitute."""

    provider: Literal["soniox"] = "soniox"
    """Company or service that transcribes."""

    model: Literal["stt-rt-v4"] = "stt-rt-v4"
    """Transcription model to use."""

    language: IsoLanguage | None = None
    """Language that is spoken. Ignored beside `languages`."""

    languages: list[IsoLanguage] | None = None
    """Languages to expect. An empty list lets Soniox find the language out among all it knows. Takes
    precedence over `language`.
    """

    language_hints_strict: Annotated[bool | None, Field(alias="languageHintsStrict")] = None
    """Whether to transcribe nothing but the languages named; otherwise they are only preferred. On when left
    out.
    """

    max_endpoint_delay_ms: Annotated[
        float | None, Field(alias="maxEndpointDelayMs", ge=500.0, le=3000.0), exact
    ] = None
    """Longest time in milliseconds to decide that the customer has finished. 500 when left out. Low values
    interrupt more.
    """

    custom_vocabulary: Annotated[list[str] | None, Field(alias="customVocabulary")] = None
    """Words to listen for, such as names of brands and products."""

    context_general: Annotated[list[SonioxContextGeneralItem] | None, Field(alias="contextGeneral")] = None
    """What the conversation is about. Ten entries are enough."""


XaiSpeechLanguage: TypeAlias = Literal[
    "ar",
    "cs",
    "da",
    "nl",
    "en",
    "fil",
    "fr",
    "de",
    "hi",
    "id",
    "it",
    "ja",
    "ko",
    "mk",
    "ms",
    "fa",
    "pl",
    "pt",
    "ro",
    "ru",
    "es",
    "sv",
    "th",
    "tr",
    "vi",
]
"""Language that xAI transcribes."""


class FallbackXaiTranscriber(Model):
    """Transcription by xAI, as a substitute."""

    provider: Literal["xai"] = "xai"
    """Company or service that transcribes."""

    model: Literal["default"] = "default"
    """Transcription model to use. There is only one so far."""

    language: XaiSpeechLanguage | None = None
    """Language that is spoken. English when left out."""


FallbackTranscriber: TypeAlias = Annotated[
    FallbackAssemblyAITranscriber
    | FallbackAzureSpeechTranscriber
    | FallbackCustomTranscriber
    | FallbackDeepgramTranscriber
    | FallbackElevenLabsTranscriber
    | FallbackGladiaTranscriber
    | FallbackGoogleTranscriber
    | FallbackTalkscriberTranscriber
    | FallbackSpeechmaticsTranscriber
    | FallbackOpenAITranscriber
    | FallbackCartesiaTranscriber
    | FallbackSonioxTranscriber
    | FallbackXaiTranscriber,
    Field(discriminator="provider"),
]


class FallbackTranscriberPlan(Model):
    """Transcribers to use when the first one fails."""

    transcribers: list[FallbackTranscriber] | None = None
    """Substitutes."""


class AssemblyAITranscriber(Model):
    """Transcription by AssemblyAI."""

    provider: Literal["assembly-ai"] = "assembly-ai"
    """Company or service that transcribes."""

    language: AssemblyAITranscriberLanguage | None = None
    """Language that is spoken."""

    confidence_threshold: Annotated[
        float | None, Field(alias="confidenceThreshold", ge=0.0, le=1.0), exact
    ] = None
    """Certainty below which a transcript is thrown away. 0.4 when left out."""

    format_turns: Annotated[bool | None, Field(alias="formatTurns")] = None
    """Whether transcripts get punctuation and capitals. On when left out."""

    end_of_turn_confidence_threshold: Annotated[
        float | None, Field(alias="endOfTurnConfidenceThreshold", ge=0.0, le=1.0), exact
    ] = None
    """Certainty at which the customer counts as finished. 0.7 when left out. Unused beside a smart endpointing
    plan.
    """

    min_end_of_turn_silence_when_confident: Annotated[
        float | None, Field(alias="minEndOfTurnSilenceWhenConfident", ge=0.0), exact
    ] = None
    """Milliseconds of silence that suffice when it is certain that the customer has finished. 160 when left
    out. Unused beside a smart endpointing plan.
    """

    word_finalization_max_wait_time: Annotated[
        float | None, Field(alias="wordFinalizationMaxWaitTime", ge=0.0), exact
    ] = None
    """Deprecated. Older setting for the wait for a word to become final."""

    max_turn_silence: Annotated[float | None, Field(alias="maxTurnSilence", ge=0.0), exact] = None
    """Milliseconds of silence after which the customer counts as finished in any case. 400 when left out.
    Unused beside a smart endpointing plan.
    """

    vad_assisted_endpointing_enabled: Annotated[bool | None, Field(alias="vadAssistedEndpointingEnabled")] = (
        None
    )
    """Whether the end of a turn waits while voice activity shows that the customer still speaks. On when left
    out. Unused beside a smart endpointing plan.
    """

    speech_model: Annotated[AssemblyAITranscriberSpeechModel | None, Field(alias="speechModel")] = None
    """Transcription model to use. `universal-streaming-english` when left out. The multilingual one ignores
    `keytermsPrompt`.
    """

    realtime_url: Annotated[str | None, Field(alias="realtimeUrl")] = None
    """WebSocket address of AssemblyAI."""

    word_boost: Annotated[list[Annotated[str, Field(max_length=2500)]] | None, Field(alias="wordBoost")] = (
        None
    )
    """Words to listen for, up to 2500 characters in all."""

    keyterms_prompt: Annotated[
        list[Annotated[str, Field(max_length=50)]] | None, Field(alias="keytermsPrompt")
    ] = None
    """Up to 100 words and phrases to listen for. AssemblyAI charges extra."""

    end_utterance_silence_threshold: Annotated[Number | None, Field(alias="endUtteranceSilenceThreshold")] = (
        None
    )
    """Milliseconds of silence that end an utterance."""

    disable_partial_transcripts: Annotated[bool | None, Field(alias="disablePartialTranscripts")] = None
    """Whether to deliver finished transcripts only. Off when left out."""

    fallback_plan: Annotated[FallbackTranscriberPlan | None, Field(alias="fallbackPlan")] = None
    """Transcribers to use when this one fails."""


class AzureSpeechTranscriber(Model):
    """Transcription by Microsoft Azure."""

    provider: Literal["azure"] = "azure"
    """Company or service that transcribes."""

    language: AzureSpeechLocale | None = None
    """Language that is spoken."""

    segmentation_strategy: Annotated[
        AzureSpeechTranscriberSegmentationStrategy | None, Field(alias="segmentationStrategy")
    ] = None
    """Whether phrases end by silence and time, or by sense."""

    segmentation_silence_timeout_ms: Annotated[
        float | None, Field(alias="segmentationSilenceTimeoutMs", ge=100.0, le=5000.0), exact
    ] = None
    """Milliseconds of silence that end a phrase."""

    segmentation_maximum_time_ms: Annotated[
        float | None, Field(alias="segmentationMaximumTimeMs", ge=20000.0, le=70000.0), exact
    ] = None
    """Longest phrase in milliseconds, when phrases end by time."""

    fallback_plan: Annotated[FallbackTranscriberPlan | None, Field(alias="fallbackPlan")] = None
    """Transcribers to use when this one fails."""


class CustomTranscriber(Model):
    """Transcription on your own server."""

    provider: Literal["custom-transcriber"] = "custom-transcriber"
    """Company or service that transcribes."""

    server: Server
    """Server that transcribes over a WebSocket:
    1. Vapi sends a text frame with `type: start` and the audio format: raw 16-bit PCM, the sample
       rate, two channels (first the customer, then the assistant).
    2. Vapi sends the audio as binary frames.
    3. Your server sends text frames with `type: transcriber-response`, a `transcription` and the
       `channel`, which is `customer` or `assistant`.
    """

    fallback_plan: Annotated[FallbackTranscriberPlan | None, Field(alias="fallbackPlan")] = None
    """Transcribers to use when this one fails."""


class DeepgramTranscriber(Model):
    """Transcription by Deepgram."""

    provider: Literal["deepgram"] = "deepgram"
    """Company or service that transcribes."""

    model: DeepgramModelName | None = None
    """Transcription model to use."""

    language: DeepgramLanguage | None = None
    """Language that is spoken."""

    smart_format: Annotated[bool | None, Field(alias="smartFormat")] = None
    """Whether Deepgram writes numbers, dates and the like in their usual form. Off when left out, since it
    takes some numbers for times.
    """

    mip_opt_out: Annotated[bool | None, Field(alias="mipOptOut")] = None
    """Whether to keep your audio out of Deepgram's model improvement program. Only with a Deepgram key of your
    own.
    """

    numerals: bool | None = None
    """Whether spoken numbers become digits. Off when left out."""

    profanity_filter: Annotated[bool | None, Field(alias="profanityFilter")] = None
    """Whether swear words are masked by asterisks. Off when left out."""

    redaction: list[DeepgramTranscriberRedaction] | None = None
    """What to remove from transcripts: card data (`pci`), personal data (`pii`), health data (`phi`), or
    dates, account numbers and the like (`numbers`).
    """

    confidence_threshold: Annotated[
        float | None, Field(alias="confidenceThreshold", ge=0.0, le=1.0), exact
    ] = None
    """Certainty below which a transcript is thrown away. 0.4 when left out."""

    eot_threshold: Annotated[float | None, Field(alias="eotThreshold", ge=0.5, le=0.9), exact] = None
    """Certainty at which the customer counts as finished. 0.7 when left out. Only for Flux models."""

    eot_timeout_ms: Annotated[float | None, Field(alias="eotTimeoutMs", ge=500.0, le=10000.0), exact] = None
    """Milliseconds after which the customer counts as finished in any case. 5000 when left out. Only for Flux
    models.
    """

    languages: list[str] | None = None
    """Languages to expect, as BCP-47 codes. Found out when left out. Only for the model `flux-general-multi`."""

    keywords: list[Annotated[str, Field(pattern="^\\p{L}[\\p{L}\\d]*(?::[+-]?\\d+)?$")]] | None = None
    """Rare words to listen for, such as your company's name."""

    keyterm: list[str] | None = None
    """Words and phrases to listen for above all."""

    endpointing: Annotated[float | None, Field(ge=10.0, le=500.0), exact] = None
    """Milliseconds of silence after which Deepgram delivers. 10 when left out, which is fast but may lose
    single words; 300 is safer.
    """

    fallback_plan: Annotated[FallbackTranscriberPlan | None, Field(alias="fallbackPlan")] = None
    """Transcribers to use when this one fails."""


class ElevenLabsTranscriber(Model):
    """Transcription by ElevenLabs."""

    provider: Literal["11labs"] = "11labs"
    """Company or service that transcribes."""

    model: ElevenLabsTranscriberModel | None = None
    """Transcription model to use."""

    language: IsoLanguage | None = None
    """Language that is spoken."""

    silence_threshold_seconds: Annotated[
        float | None, Field(alias="silenceThresholdSeconds", ge=0.3, le=3.0), exact
    ] = None
    """Seconds of silence that end an utterance."""

    confidence_threshold: Annotated[
        float | None, Field(alias="confidenceThreshold", ge=0.1, le=0.9), exact
    ] = None
    """Certainty that counts as voice; the lower, the fainter the speech it picks up."""

    min_speech_duration_ms: Annotated[
        float | None, Field(alias="minSpeechDurationMs", ge=50.0, le=2000.0), exact
    ] = None
    """Shortest sound in milliseconds that counts as speech."""

    min_silence_duration_ms: Annotated[
        float | None, Field(alias="minSilenceDurationMs", ge=50.0, le=2000.0), exact
    ] = None
    """Shortest pause in milliseconds that counts as silence."""

    fallback_plan: Annotated[FallbackTranscriberPlan | None, Field(alias="fallbackPlan")] = None
    """Transcribers to use when this one fails."""


class GladiaTranscriber(Model):
    """Transcription by Gladia."""

    provider: Literal["gladia"] = "gladia"
    """Company or service that transcribes."""

    model: GladiaTranscriberModel | None = None
    """Transcription model to use. `fast` when left out."""

    language_behaviour: Annotated[
        GladiaTranscriberLanguageBehaviour | None, Field(alias="languageBehaviour")
    ] = None
    """Whether you name the language (`manual`) or Gladia finds it out, for one language or several. `automatic
    single language` when left out.
    """

    language: GladiaLanguage | None = None
    """Language that is spoken. Mandatory with `manual` behaviour."""

    languages: list[GladiaLanguage] | None = None
    """Languages that are spoken. Mandatory with `manual` behaviour."""

    transcription_hint: Annotated[str | None, Field(alias="transcriptionHint", max_length=600)] = None
    """Words to listen for, up to 600 characters."""

    prosody: bool | None = None
    """Whether to note laughter, music and the like. Off when left out."""

    audio_enhancer: Annotated[bool | None, Field(alias="audioEnhancer")] = None
    """Whether to clean up the audio first, which takes time. Off when left out."""

    confidence_threshold: Annotated[
        float | None, Field(alias="confidenceThreshold", ge=0.0, le=1.0), exact
    ] = None
    """Certainty below which a transcript is thrown away. 0.4 when left out."""

    endpointing: Annotated[float | None, Field(ge=0.01, le=10.0), exact] = None
    """Seconds of silence that end an utterance."""

    speech_threshold: Annotated[float | None, Field(alias="speechThreshold", ge=0.0, le=1.0), exact] = None
    """Loudness that counts as voice, from 0 to 1."""

    custom_vocabulary_enabled: Annotated[bool | None, Field(alias="customVocabularyEnabled")] = None
    """Whether to use `customVocabularyConfig`."""

    custom_vocabulary_config: Annotated[
        GladiaCustomVocabularyConfigDTO | None, Field(alias="customVocabularyConfig")
    ] = None
    """Words to listen for."""

    region: GladiaTranscriberRegion | None = None
    """Region that processes the audio."""

    receive_partial_transcripts: Annotated[bool | None, Field(alias="receivePartialTranscripts")] = None
    """Whether to deliver transcripts before they are final."""

    fallback_plan: Annotated[FallbackTranscriberPlan | None, Field(alias="fallbackPlan")] = None
    """Transcribers to use when this one fails."""


class GoogleTranscriber(Model):
    """Transcription by a Gemini model."""

    provider: Literal["google"] = "google"
    """Company or service that transcribes."""

    model: GoogleModelName | None = None
    """Transcription model to use."""

    language: GoogleSpeechLanguage | None = None
    """Language that is spoken."""

    fallback_plan: Annotated[FallbackTranscriberPlan | None, Field(alias="fallbackPlan")] = None
    """Transcribers to use when this one fails."""


class SpeechmaticsTranscriber(Model):
    """Transcription by Speechmatics."""

    provider: Literal["speechmatics"] = "speechmatics"
    """Company or service that transcribes."""

    model: Literal["default"] = "default"
    """Transcription model to use."""

    language: SpeechmaticsLanguage | None = None
    """Language that is spoken."""

    operating_point: Annotated[
        SpeechmaticsTranscriberOperatingPoint | None, Field(alias="operatingPoint")
    ] = None
    """Whether to favour speed (`standard`) or accuracy (`enhanced`)."""

    region: SpeechmaticsTranscriberRegion | None = None
    """Region that processes the audio."""

    enable_diarization: Annotated[bool | None, Field(alias="enableDiarization")] = None
    """Whether to tell speakers apart."""

    max_delay: Annotated[float | None, Field(alias="maxDelay", ge=500.0, le=10000.0), exact] = None
    """Longest delay of a transcript in milliseconds. More delay makes fewer mistakes."""

    custom_vocabulary: Annotated[list[SpeechmaticsCustomVocabularyItem], Field(alias="customVocabulary")]
    """Words to listen for."""

    numeral_style: Annotated[SpeechmaticsTranscriberNumeralStyle | None, Field(alias="numeralStyle")] = None
    """Whether numbers, dates and sums are written in digits or in words."""

    end_of_turn_sensitivity: Annotated[
        float | None, Field(alias="endOfTurnSensitivity", ge=0.0, le=1.0), exact
    ] = None
    """How readily the customer counts as finished, from 0 to 1."""

    remove_disfluencies: Annotated[bool | None, Field(alias="removeDisfluencies")] = None
    """Whether "um" and the like are left out. English only."""

    minimum_speech_duration: Annotated[
        float | None, Field(alias="minimumSpeechDuration", ge=0.0, le=5.0), exact
    ] = None
    """Shortest sound in seconds that counts as speech."""

    fallback_plan: Annotated[FallbackTranscriberPlan | None, Field(alias="fallbackPlan")] = None
    """Transcribers to use when this one fails."""


class TalkscriberTranscriber(Model):
    """Transcription by Talkscriber."""

    provider: Literal["talkscriber"] = "talkscriber"
    """Company or service that transcribes."""

    model: Literal["whisper"] = "whisper"
    """Transcription model to use."""

    language: TalkscriberLanguage | None = None
    """Language that is spoken."""

    fallback_plan: Annotated[FallbackTranscriberPlan | None, Field(alias="fallbackPlan")] = None
    """Transcribers to use when this one fails."""


class OpenAITranscriber(Model):
    """Transcription by OpenAI."""

    provider: Literal["openai"] = "openai"
    """Company or service that transcribes."""

    model: OpenAITranscriberModel
    """Transcription model to use."""

    language: OpenAISpeechLanguage | None = None
    """Language that is spoken."""

    fallback_plan: Annotated[FallbackTranscriberPlan | None, Field(alias="fallbackPlan")] = None
    """Transcribers to use when this one fails."""


class CartesiaTranscriber(Model):
    """Transcription by Cartesia."""

    provider: Literal["cartesia"] = "cartesia"
    """Company or service that transcribes."""

    model: Literal["ink-whisper"] = "ink-whisper"
    """Transcription model to use."""

    language: IsoLanguage | None = None
    """Language that is spoken."""

    fallback_plan: Annotated[FallbackTranscriberPlan | None, Field(alias="fallbackPlan")] = None
    """Transcribers to use when this one fails."""


class SonioxTranscriber(Model):
    """Transcription by Soniox."""

    provider: Literal["soniox"] = "soniox"
    """Company or service that transcribes."""

    model: Literal["stt-rt-v4"] = "stt-rt-v4"
    """Transcription model to use."""

    language: IsoLanguage | None = None
    """Language that is spoken. Ignored beside `languages`."""

    languages: list[IsoLanguage] | None = None
    """Languages to expect. An empty list lets Soniox find the language out among all it knows. Takes
    precedence over `language`.
    """

    language_hints_strict: Annotated[bool | None, Field(alias="languageHintsStrict")] = None
    """Whether to transcribe nothing but the languages named; otherwise they are only preferred. On when left
    out.
    """

    max_endpoint_delay_ms: Annotated[
        float | None, Field(alias="maxEndpointDelayMs", ge=500.0, le=3000.0), exact
    ] = None
    """Longest time in milliseconds to decide that the customer has finished. 500 when left out. Low values
    interrupt more.
    """

    custom_vocabulary: Annotated[list[str] | None, Field(alias="customVocabulary")] = None
    """Words to listen for, such as names of brands and products."""

    context_general: Annotated[list[SonioxContextGeneralItem] | None, Field(alias="contextGeneral")] = None
    """What the conversation is about. Ten entries are enough."""

    fallback_plan: Annotated[FallbackTranscriberPlan | None, Field(alias="fallbackPlan")] = None
    """Transcribers to use when this one fails."""


class XaiTranscriber(Model):
    """Transcription by xAI."""

    provider: Literal["xai"] = "xai"
    """Company or service that transcribes."""

    model: Literal["default"] = "default"
    """Transcription model to use. There is only one so far."""

    language: XaiSpeechLanguage | None = None
    """Language that is spoken. English when left out."""

    fallback_plan: Annotated[FallbackTranscriberPlan | None, Field(alias="fallbackPlan")] = None
    """Transcribers to use when this one fails."""


Transcriber: TypeAlias = Annotated[
    AssemblyAITranscriber
    | AzureSpeechTranscriber
    | CustomTranscriber
    | DeepgramTranscriber
    | ElevenLabsTranscriber
    | GladiaTranscriber
    | GoogleTranscriber
    | SpeechmaticsTranscriber
    | TalkscriberTranscriber
    | OpenAITranscriber
    | CartesiaTranscriber
    | SonioxTranscriber
    | XaiTranscriber,
    Field(discriminator="provider"),
]
"""A transcriber of any provider."""


class CreateCustomKnowledgeBaseDTO(Model):
    """A knowledge base on your own server."""

    provider: Literal["custom-knowledge-base"] = "custom-knowledge-base"
    """Kind of knowledge base."""

    server: Server
    """Server that gets a `knowledge-base-request` with the messages. It answers with `documents` for the
    model, each with `content` and `similarity`, or with a finished `message` to speak.
    """


AnthropicModelName: TypeAlias = Literal[
    "claude-3-opus-20240229",
    "claude-3-sonnet-20240229",
    "claude-3-haiku-20240307",
    "claude-3-5-sonnet-20240620",
    "claude-3-5-sonnet-20241022",
    "claude-3-5-haiku-20241022",
    "claude-3-7-sonnet-20250219",
    "claude-opus-4-20250514",
    "claude-opus-4-5-20251101",
    "claude-opus-4-6",
    "claude-sonnet-4-20250514",
    "claude-sonnet-4-5-20250929",
    "claude-sonnet-4-6",
    "claude-haiku-4-5-20251001",
]
"""Name of a Claude model."""


class AnthropicThinkingConfig(Model):
    """Lets a Claude model reason before it answers."""

    type: Literal["enabled"] = "enabled"
    """Always `enabled`; leave the whole object out to switch thinking off."""

    budget_tokens: Annotated[float, Field(alias="budgetTokens", ge=1024.0, le=100000.0), exact]
    """Upper limit on the tokens spent on reasoning."""


CustomMetadataSendMode: TypeAlias = Literal["off", "variable", "destructured"]
"""How call data reaches your endpoint beside the messages. `variable` when left out.
- `off`: not at all
- `variable`: as one `metadata` field
- `destructured`: as separate fields at the top level

All but `off` also send `call`, `phoneNumber` and `customer`.
"""


class GeminiMultimodalLivePrebuiltVoiceConfig(Model):
    """One of Google's own voices."""

    voice_name: Annotated[Literal["Puck", "Charon", "Kore", "Fenrir", "Aoede"], Field(alias="voiceName")]
    """Name of the voice."""


class GeminiMultimodalLiveVoiceConfig(Model):
    """Voice of Gemini's live API."""

    prebuilt_voice_config: Annotated[
        GeminiMultimodalLivePrebuiltVoiceConfig, Field(alias="prebuiltVoiceConfig")
    ]
    """One of Google's own voices."""


class GeminiMultimodalLiveSpeechConfig(Model):
    """Voice of Gemini's live API."""

    voice_config: Annotated[GeminiMultimodalLiveVoiceConfig, Field(alias="voiceConfig")]
    """Voice to speak with."""


class GoogleRealtimeConfig(Model):
    """Settings for Gemini's live API."""

    top_p: Annotated[Number | None, Field(alias="topP")] = None
    """Share of probability within which the next token is chosen."""

    top_k: Annotated[Number | None, Field(alias="topK")] = None
    """Number of most probable tokens among which the next one is chosen."""

    presence_penalty: Annotated[Number | None, Field(alias="presencePenalty")] = None
    """How much tokens that have occurred are avoided."""

    frequency_penalty: Annotated[Number | None, Field(alias="frequencyPenalty")] = None
    """How much tokens that have occurred often are avoided."""

    speech_config: Annotated[GeminiMultimodalLiveSpeechConfig | None, Field(alias="speechConfig")] = None
    """Voice of the model."""


GroqModelName: TypeAlias = Literal[
    "openai/gpt-oss-20b",
    "openai/gpt-oss-120b",
    "deepseek-r1-distill-llama-70b",
    "llama-3.3-70b-versatile",
    "llama-3.1-405b-reasoning",
    "llama-3.1-8b-instant",
    "llama3-8b-8192",
    "llama3-70b-8192",
    "gemma2-9b-it",
    "moonshotai/kimi-k2-instruct-0905",
    "meta-llama/llama-4-maverick-17b-128e-instruct",
    "meta-llama/llama-4-scout-17b-16e-instruct",
    "mistral-saba-24b",
    "compound-beta",
    "compound-beta-mini",
]
"""Model to use."""


OpenAIModelName: TypeAlias = Literal[
    "gpt-5.4",
    "gpt-5.4-mini",
    "gpt-5.4-nano",
    "gpt-5.2",
    "gpt-5.2-chat-latest",
    "gpt-5.1",
    "gpt-5.1-chat-latest",
    "gpt-5",
    "gpt-5-chat-latest",
    "gpt-5-mini",
    "gpt-5-nano",
    "gpt-4.1-2025-04-14",
    "gpt-4.1-mini-2025-04-14",
    "gpt-4.1-nano-2025-04-14",
    "gpt-4.1",
    "gpt-4.1-mini",
    "gpt-4.1-nano",
    "chatgpt-4o-latest",
    "o3",
    "o3-mini",
    "o4-mini",
    "o1-mini",
    "o1-mini-2024-09-12",
    "gpt-4o-realtime-preview-2024-10-01",
    "gpt-4o-realtime-preview-2024-12-17",
    "gpt-4o-mini-realtime-preview-2024-12-17",
    "gpt-realtime-2025-08-28",
    "gpt-realtime-mini-2025-12-15",
    "gpt-4o-mini-2024-07-18",
    "gpt-4o-mini",
    "gpt-4o",
    "gpt-4o-2024-05-13",
    "gpt-4o-2024-08-06",
    "gpt-4o-2024-11-20",
    "gpt-4-turbo",
    "gpt-4-turbo-2024-04-09",
    "gpt-4-turbo-preview",
    "gpt-4-0125-preview",
    "gpt-4-1106-preview",
    "gpt-4",
    "gpt-4-0613",
    "gpt-3.5-turbo",
    "gpt-3.5-turbo-0125",
    "gpt-3.5-turbo-1106",
    "gpt-3.5-turbo-16k",
    "gpt-3.5-turbo-0613",
    "gpt-4.1-2025-04-14:westus",
    "gpt-4.1-2025-04-14:eastus2",
    "gpt-4.1-2025-04-14:eastus",
    "gpt-4.1-2025-04-14:westus3",
    "gpt-4.1-2025-04-14:northcentralus",
    "gpt-4.1-2025-04-14:southcentralus",
    "gpt-4.1-2025-04-14:westeurope",
    "gpt-4.1-2025-04-14:germanywestcentral",
    "gpt-4.1-2025-04-14:polandcentral",
    "gpt-4.1-2025-04-14:spaincentral",
    "gpt-4.1-mini-2025-04-14:westus",
    "gpt-4.1-mini-2025-04-14:eastus2",
    "gpt-4.1-mini-2025-04-14:eastus",
    "gpt-4.1-mini-2025-04-14:westus3",
    "gpt-4.1-mini-2025-04-14:northcentralus",
    "gpt-4.1-mini-2025-04-14:southcentralus",
    "gpt-4.1-mini-2025-04-14:westeurope",
    "gpt-4.1-mini-2025-04-14:germanywestcentral",
    "gpt-4.1-mini-2025-04-14:polandcentral",
    "gpt-4.1-mini-2025-04-14:spaincentral",
    "gpt-4.1-nano-2025-04-14:westus",
    "gpt-4.1-nano-2025-04-14:eastus2",
    "gpt-4.1-nano-2025-04-14:westus3",
    "gpt-4.1-nano-2025-04-14:northcentralus",
    "gpt-4.1-nano-2025-04-14:southcentralus",
    "gpt-4o-2024-11-20:swedencentral",
    "gpt-4o-2024-11-20:westus",
    "gpt-4o-2024-11-20:eastus2",
    "gpt-4o-2024-11-20:eastus",
    "gpt-4o-2024-11-20:westus3",
    "gpt-4o-2024-11-20:southcentralus",
    "gpt-4o-2024-11-20:westeurope",
    "gpt-4o-2024-11-20:germanywestcentral",
    "gpt-4o-2024-11-20:polandcentral",
    "gpt-4o-2024-11-20:spaincentral",
    "gpt-4o-2024-08-06:westus",
    "gpt-4o-2024-08-06:westus3",
    "gpt-4o-2024-08-06:eastus",
    "gpt-4o-2024-08-06:eastus2",
    "gpt-4o-2024-08-06:northcentralus",
    "gpt-4o-2024-08-06:southcentralus",
    "gpt-4o-mini-2024-07-18:westus",
    "gpt-4o-mini-2024-07-18:westus3",
    "gpt-4o-mini-2024-07-18:eastus",
    "gpt-4o-mini-2024-07-18:eastus2",
    "gpt-4o-mini-2024-07-18:northcentralus",
    "gpt-4o-mini-2024-07-18:southcentralus",
    "gpt-4o-2024-05-13:eastus2",
    "gpt-4o-2024-05-13:eastus",
    "gpt-4o-2024-05-13:northcentralus",
    "gpt-4o-2024-05-13:southcentralus",
    "gpt-4o-2024-05-13:westus3",
    "gpt-4o-2024-05-13:westus",
    "gpt-4-turbo-2024-04-09:eastus2",
    "gpt-4-0125-preview:eastus",
    "gpt-4-0125-preview:northcentralus",
    "gpt-4-0125-preview:southcentralus",
    "gpt-4-1106-preview:australiaeast",
    "gpt-4-1106-preview:canadaeast",
    "gpt-4-1106-preview:france",
    "gpt-4-1106-preview:india",
    "gpt-4-1106-preview:norway",
    "gpt-4-1106-preview:swedencentral",
    "gpt-4-1106-preview:uk",
    "gpt-4-1106-preview:westus",
    "gpt-4-1106-preview:westus3",
    "gpt-4-0613:canadaeast",
    "gpt-3.5-turbo-0125:canadaeast",
    "gpt-3.5-turbo-0125:northcentralus",
    "gpt-3.5-turbo-0125:southcentralus",
    "gpt-3.5-turbo-1106:canadaeast",
    "gpt-3.5-turbo-1106:westus",
]
"""Name of an OpenAI model, with an Azure region after the colon where one is wanted."""


XaiModelName: TypeAlias = Literal[
    "grok-beta",
    "grok-2",
    "grok-3",
    "grok-4-fast-reasoning",
    "grok-4-fast-non-reasoning",
    "grok-4.20-0309-reasoning",
    "grok-4.20-0309-non-reasoning",
]
"""Model to use."""


AzureVoiceId: TypeAlias = Literal["andrew", "brian", "emma"] | str
"""A voice from Microsoft Azure, one of the suggestions or any other."""


ChunkPlanPunctuationBoundary: TypeAlias = Literal[
    "。", "，", ".", "!", "?", ";", ")", "،", "۔", "।", "॥", "|", "||", ",", ":"
]


class ExactReplacement(Model):
    """Replaces a given text."""

    type: Literal["exact"] = "exact"
    """Kind of replacement."""

    replace_all_enabled: Annotated[bool | None, Field(alias="replaceAllEnabled")] = None
    """Whether to replace it everywhere, not only the first time."""

    key: str
    """Text to replace."""

    value: Annotated[str, Field(max_length=1000)]
    """Text to say instead."""


class RegexOption(Model):
    """A flag of a regular expression."""

    type: Literal["ignore-case", "whole-word", "multi-line"]
    """Which flag.
    - `ignore-case`: upper and lower case are the same
    - `whole-word`: only whole words match
    - `multi-line`: the text is matched line by line
    """

    enabled: bool
    """Whether the flag is set. Off when left out."""


class RegexReplacement(Model):
    """Replaces what a regular expression matches."""

    type: Literal["regex"] = "regex"
    """Kind of replacement."""

    regex: str
    """Regular expression in JavaScript syntax. Double each backslash inside a JSON string."""

    options: list[RegexOption] | None = None
    """Flags for the regular expression. None when left out."""

    value: Annotated[str, Field(max_length=1000)]
    """Text to say instead."""


Replacement: TypeAlias = Annotated[ExactReplacement | RegexReplacement, Field(discriminator="type")]


FormatPlanFormattersEnabled: TypeAlias = Literal[
    "markdown",
    "asterisk",
    "quote",
    "dash",
    "newline",
    "colon",
    "acronym",
    "dollarAmount",
    "email",
    "date",
    "time",
    "distance",
    "unit",
    "percentage",
    "phoneNumber",
    "number",
    "stripAsterisk",
]


class FormatPlan(Model):
    """How to write out numbers and the like before they are spoken."""

    enabled: bool | None = None
    """Whether to write them out. On when left out. Off leaves it to the provider."""

    number_to_digits_cutoff: Annotated[float | None, Field(alias="numberToDigitsCutoff", ge=0.0), exact] = (
        None
    )
    """Largest number that is spoken as a word rather than digit by digit. 2025 when left out. Lower it for
    short identifiers, raise it where there are none.
    """

    replacements: list[Replacement] | None = None
    """Words to replace, for example for the sake of pronunciation."""

    formatters_enabled: Annotated[
        list[FormatPlanFormattersEnabled] | None, Field(alias="formattersEnabled")
    ] = None
    """What to write out. Everything when left out. Some clean-up, such as of angle brackets, always happens."""


class ChunkPlan(Model):
    """How the model's text is cut into pieces for the voice."""

    enabled: bool | None = None
    """Whether to cut it. On when left out. Off leaves the cutting, and the formatting with it, to the
    provider, and control tokens such as `<flush />` stop working.
    """

    min_characters: Annotated[float | None, Field(alias="minCharacters", ge=1.0, le=80.0), exact] = None
    """How many characters a piece has at least. 30 when left out. Long pieces sound better, short ones come
    sooner.
    """

    punctuation_boundaries: Annotated[
        list[ChunkPlanPunctuationBoundary] | None, Field(alias="punctuationBoundaries")
    ] = None
    """Punctuation at which to cut. Chosen by Vapi when left out. Few marks sound better, many come sooner."""

    format_plan: Annotated[FormatPlan | None, Field(alias="formatPlan")] = None
    """How to write out numbers and the like before they are spoken."""


class FallbackAzureVoice(Model):
    """A voice from Microsoft Azure, as a substitute."""

    caching_enabled: Annotated[bool | None, Field(alias="cachingEnabled")] = None
    """Whether audio is kept and used again for the same text."""

    provider: Literal["azure"] = "azure"
    """Company or service that speaks."""

    voice_id: Annotated[AzureVoiceId, Field(alias="voiceId")]
    """Voice to use, by the provider's name or identifier for it."""

    speed: Annotated[float | None, Field(ge=0.5, le=2.0), exact] = None
    """Speed of speech, as a multiple of the usual one."""

    chunk_plan: Annotated[ChunkPlan | None, Field(alias="chunkPlan")] = None
    """How the model's text is cut into pieces for the voice."""


CartesiaVoiceModelName: TypeAlias = Literal[
    "sonic-3.5",
    "sonic-3.5-2026-05-04",
    "sonic-3",
    "sonic-3-2026-01-12",
    "sonic-3-2025-10-27",
    "sonic-2",
    "sonic-2-2025-06-11",
    "sonic-english",
    "sonic-multilingual",
    "sonic-preview",
    "sonic",
]
"""Name of a Cartesia speech model."""


CartesiaVoiceLanguage: TypeAlias = Literal[
    "ar",
    "bg",
    "bn",
    "cs",
    "da",
    "de",
    "el",
    "en",
    "es",
    "fi",
    "fr",
    "gu",
    "he",
    "hi",
    "hr",
    "hu",
    "id",
    "it",
    "ja",
    "ka",
    "kn",
    "ko",
    "ml",
    "mr",
    "ms",
    "nl",
    "no",
    "pa",
    "pl",
    "pt",
    "ro",
    "ru",
    "sk",
    "sv",
    "ta",
    "te",
    "th",
    "tl",
    "tr",
    "uk",
    "vi",
    "zh",
]
"""Language that Cartesia speaks."""


CartesiaExperimentalControlsEmotion: TypeAlias = Literal[
    "anger:lowest",
    "anger:low",
    "anger:high",
    "anger:highest",
    "positivity:lowest",
    "positivity:low",
    "positivity:high",
    "positivity:highest",
    "surprise:lowest",
    "surprise:low",
    "surprise:high",
    "surprise:highest",
    "sadness:lowest",
    "sadness:low",
    "sadness:high",
    "sadness:highest",
    "curiosity:lowest",
    "curiosity:low",
    "curiosity:high",
    "curiosity:highest",
]
"""Emotion and its strength."""


class CartesiaExperimentalControls(Model):
    """Older controls for speed and emotion."""

    speed: (
        Literal["slowest", "slow", "normal", "fast", "fastest"]
        | Annotated[float, Field(ge=-1, le=1), exact]
        | None
    ) = None
    """Speed, by name or from -1 (slow) to 1 (fast)."""

    emotion: CartesiaExperimentalControlsEmotion | None = None
    """Emotion and its strength."""


class CartesiaGenerationConfigExperimental(Model):
    """Controls for the model `sonic-3` that may change at any time."""

    accent_localization: Annotated[int | None, Field(alias="accentLocalization", ge=0, le=1)] = None
    """Whether the voice takes on the accent of the language it speaks (1) or keeps its own (0)."""


class CartesiaGenerationConfig(Model):
    """Controls for the model `sonic-3`."""

    speed: Annotated[float | None, Field(ge=0.6, le=1.5), exact] = None
    """Speed of speech, as a multiple of the usual one."""

    volume: Annotated[float | None, Field(ge=0.5, le=2.0), exact] = None
    """Loudness, as a multiple of the usual one."""

    experimental: CartesiaGenerationConfigExperimental | None = None
    """Controls that may change at any time."""


class FallbackCartesiaVoice(Model):
    """A voice from Cartesia, as a substitute."""

    caching_enabled: Annotated[bool | None, Field(alias="cachingEnabled")] = None
    """Whether audio is kept and used again for the same text."""

    provider: Literal["cartesia"] = "cartesia"
    """Company or service that speaks."""

    voice_id: Annotated[str, Field(alias="voiceId")]
    """Voice to use, by the provider's name or identifier for it."""

    model: CartesiaVoiceModelName | None = None
    """Speech model to use. The one that suits the voice when left out."""

    language: CartesiaVoiceLanguage | None = None
    """Language to speak. The voice's own when left out."""

    experimental_controls: Annotated[
        CartesiaExperimentalControls | None, Field(alias="experimentalControls")
    ] = None
    """Older controls for speed and emotion."""

    generation_config: Annotated[CartesiaGenerationConfig | None, Field(alias="generationConfig")] = None
    """Controls for speed, volume and accent. Only for the model `sonic-3`."""

    pronunciation_dict_id: Annotated[str | None, Field(alias="pronunciationDictId")] = None
    """Pronunciation dictionary at Cartesia. Only for the model `sonic-3`."""

    chunk_plan: Annotated[ChunkPlan | None, Field(alias="chunkPlan")] = None
    """How the model's text is cut into pieces for the voice."""


HumeVoiceModel: TypeAlias = Literal["octave", "octave2"]
"""Speech model to use."""


class FallbackHumeVoice(Model):
    """A voice from Hume, as a substitute."""

    caching_enabled: Annotated[bool | None, Field(alias="cachingEnabled")] = None
    """Whether audio is kept and used again for the same text."""

    provider: Literal["hume"] = "hume"
    """Company or service that speaks."""

    model: HumeVoiceModel | None = None
    """Speech model to use."""

    voice_id: Annotated[str, Field(alias="voiceId")]
    """Voice to use, by the provider's name or identifier for it."""

    is_custom_hume_voice: Annotated[bool | None, Field(alias="isCustomHumeVoice")] = None
    """Whether the voice is one of your own at Hume."""

    description: str | None = None
    """How to speak, in words, such as "calm, slow, a slight Scottish accent". Directs the delivery of the
    chosen voice.
    """

    chunk_plan: Annotated[ChunkPlan | None, Field(alias="chunkPlan")] = None
    """How the model's text is cut into pieces for the voice."""


class FallbackCustomVoice(Model):
    """A voice on your own server, as a substitute."""

    caching_enabled: Annotated[bool | None, Field(alias="cachingEnabled")] = None
    """Whether audio is kept and used again for the same text."""

    provider: Literal["custom-voice"] = "custom-voice"
    """Company or service that speaks."""

    voice_id: Annotated[str | None, Field(alias="voiceId")] = None
    """Voice to ask your server for."""

    server: Server
    """Server that gets a `voice-request` with the text and a sample rate, and answers with raw 16-bit PCM
    audio on one channel at that rate.
    """

    chunk_plan: Annotated[ChunkPlan | None, Field(alias="chunkPlan")] = None
    """How the model's text is cut into pieces for the voice."""


DeepgramVoiceId: TypeAlias = Literal[
    "asteria",
    "luna",
    "stella",
    "athena",
    "hera",
    "orion",
    "arcas",
    "perseus",
    "angus",
    "orpheus",
    "helios",
    "zeus",
    "thalia",
    "andromeda",
    "helena",
    "apollo",
    "aries",
    "amalthea",
    "atlas",
    "aurora",
    "callista",
    "cora",
    "cordelia",
    "delia",
    "draco",
    "electra",
    "harmonia",
    "hermes",
    "hyperion",
    "iris",
    "janus",
    "juno",
    "jupiter",
    "mars",
    "minerva",
    "neptune",
    "odysseus",
    "ophelia",
    "pandora",
    "phoebe",
    "pluto",
    "saturn",
    "selene",
    "theia",
    "vesta",
    "celeste",
    "estrella",
    "nestor",
    "sirio",
    "carina",
    "alvaro",
    "diana",
    "aquila",
    "selena",
    "javier",
]
"""Name of a Deepgram voice."""


DeepgramVoiceModel: TypeAlias = Literal["aura", "aura-2"]
"""Speech model to use. `aura-2` when left out."""


class FallbackDeepgramVoice(Model):
    """A voice from Deepgram, as a substitute."""

    caching_enabled: Annotated[bool | None, Field(alias="cachingEnabled")] = None
    """Whether audio is kept and used again for the same text."""

    provider: Literal["deepgram"] = "deepgram"
    """Company or service that speaks."""

    voice_id: Annotated[DeepgramVoiceId, Field(alias="voiceId")]
    """Voice to use, by the provider's name or identifier for it."""

    model: DeepgramVoiceModel | None = None
    """Speech model to use. `aura-2` when left out."""

    mip_opt_out: Annotated[bool | None, Field(alias="mipOptOut")] = None
    """Whether to keep your audio out of Deepgram's model improvement program. Only with a Deepgram key of your
    own.
    """

    chunk_plan: Annotated[ChunkPlan | None, Field(alias="chunkPlan")] = None
    """How the model's text is cut into pieces for the voice."""


ElevenLabsVoiceIdValue: TypeAlias = Literal[
    "burt",
    "marissa",
    "andrea",
    "sarah",
    "phillip",
    "steve",
    "joseph",
    "myra",
    "paula",
    "ryan",
    "drew",
    "paul",
    "mrb",
    "matilda",
    "mark",
]


ElevenLabsVoiceId: TypeAlias = ElevenLabsVoiceIdValue | str
"""A voice from ElevenLabs, one of the suggestions or any other."""


ElevenLabsModelName: TypeAlias = Literal[
    "eleven_multilingual_v2",
    "eleven_turbo_v2",
    "eleven_turbo_v2_5",
    "eleven_flash_v2",
    "eleven_flash_v2_5",
    "eleven_monolingual_v1",
    "eleven_v3",
]
"""Name of an ElevenLabs speech model."""


class ElevenLabsPronunciationDictionaryLocator(Model):
    """A pronunciation dictionary at ElevenLabs."""

    pronunciation_dictionary_id: Annotated[str, Field(alias="pronunciationDictionaryId")]
    """Identifier of the dictionary at ElevenLabs."""

    version_id: Annotated[str, Field(alias="versionId")]
    """Version of the dictionary."""


class FallbackElevenLabsVoice(Model):
    """A voice from ElevenLabs, as a substitute."""

    caching_enabled: Annotated[bool | None, Field(alias="cachingEnabled")] = None
    """Whether audio is kept and used again for the same text."""

    provider: Literal["11labs"] = "11labs"
    """Company or service that speaks."""

    voice_id: Annotated[ElevenLabsVoiceId, Field(alias="voiceId")]
    """Voice to use. It has to be in your ElevenLabs voice library."""

    stability: Annotated[float | None, Field(ge=0.0, le=1.0), exact] = None
    """Evenness of the delivery; low values vary more."""

    similarity_boost: Annotated[float | None, Field(alias="similarityBoost", ge=0.0, le=1.0), exact] = None
    """Closeness to the original speaker."""

    style: Annotated[float | None, Field(ge=0.0, le=1.0), exact] = None
    """Exaggeration of the speaker's style."""

    use_speaker_boost: Annotated[bool | None, Field(alias="useSpeakerBoost")] = None
    """Whether to bring out the likeness to the speaker further."""

    speed: Annotated[float | None, Field(ge=0.7, le=1.2), exact] = None
    """Speed of speech, as a multiple of the usual one."""

    optimize_streaming_latency: Annotated[
        float | None, Field(alias="optimizeStreamingLatency", ge=0.0, le=4.0), exact
    ] = None
    """How much quality to give up for speed; 4 is fastest. 3 when left out."""

    enable_ssml_parsing: Annotated[bool | None, Field(alias="enableSsmlParsing")] = None
    """Whether the text may hold SSML tags, for example for pronunciation. Takes more time. Off when left out."""

    auto_mode: Annotated[bool | None, Field(alias="autoMode")] = None
    """Whether ElevenLabs decides by itself when to start speaking. Off when left out."""

    model: ElevenLabsModelName | None = None
    """Speech model to use. `eleven_turbo_v2` when left out."""

    language: str | None = None
    """Language to speak, as an ISO 639-1 code. Only for the model `eleven_turbo_v2_5`; other models answer
    with an error.
    """

    pronunciation_dictionary_locators: Annotated[
        list[ElevenLabsPronunciationDictionaryLocator] | None, Field(alias="pronunciationDictionaryLocators")
    ] = None
    """Pronunciation dictionaries at ElevenLabs."""

    chunk_plan: Annotated[ChunkPlan | None, Field(alias="chunkPlan")] = None
    """How the model's text is cut into pieces for the voice."""


VapiVoiceId: TypeAlias = Literal[
    "Clara",
    "Godfrey",
    "Layla",
    "Sid",
    "Gustavo",
    "Elliot",
    "Kylie",
    "Rohan",
    "Lily",
    "Savannah",
    "Hana",
    "Neha",
    "Cole",
    "Harry",
    "Paige",
    "Spencer",
    "Nico",
    "Kai",
    "Emma",
    "Sagar",
    "Neil",
    "Naina",
    "Leah",
    "Tara",
    "Jess",
    "Leo",
    "Dan",
    "Mia",
    "Zac",
    "Zoe",
]
"""Name of a Vapi voice."""


class VapiPronunciationDictionaryLocator(Model):
    """A pronunciation dictionary for a Vapi voice."""

    pronunciation_dict_id: Annotated[str, Field(alias="pronunciationDictId")]
    """Identifier of the dictionary."""

    version_id: Annotated[str | None, Field(alias="versionId")] = None
    """Version of the dictionary. Mandatory at ElevenLabs, ignored at Cartesia."""


class FallbackVapiVoice(Model):
    """A voice from Vapi, as a substitute."""

    caching_enabled: Annotated[bool | None, Field(alias="cachingEnabled")] = None
    """Whether audio is kept and used again for the same text."""

    provider: Literal["vapi"] = "vapi"
    """Company or service that speaks."""

    voice_id: Annotated[VapiVoiceId, Field(alias="voiceId")]
    """Voice to use, by the provider's name or identifier for it."""

    speed: Annotated[float | None, Field(ge=0.25, le=2.0), exact] = None
    """Speed of speech, as a multiple of the usual one."""

    pronunciation_dictionary: Annotated[
        list[VapiPronunciationDictionaryLocator] | None, Field(alias="pronunciationDictionary")
    ] = None
    """Pronunciation dictionaries to use."""

    chunk_plan: Annotated[ChunkPlan | None, Field(alias="chunkPlan")] = None
    """How the model's text is cut into pieces for the voice."""


LMNTVoiceIdValue: TypeAlias = Literal[
    "amy",
    "ansel",
    "autumn",
    "ava",
    "brandon",
    "caleb",
    "cassian",
    "chloe",
    "dalton",
    "daniel",
    "dustin",
    "elowen",
    "evander",
    "huxley",
    "james",
    "juniper",
    "kennedy",
    "lauren",
    "leah",
    "lily",
    "lucas",
    "magnus",
    "miles",
    "morgan",
    "natalie",
    "nathan",
    "noah",
    "nyssa",
    "oliver",
    "paige",
    "ryan",
    "sadie",
    "sophie",
    "stella",
    "terrence",
    "tyler",
    "vesper",
    "violet",
    "warrick",
    "zain",
    "zeke",
    "zoe",
]


LMNTVoiceId: TypeAlias = LMNTVoiceIdValue | str
"""A voice from LMNT, one of the suggestions or any other."""


LMNTLanguage: TypeAlias = Literal[
    "aa",
    "ab",
    "ae",
    "af",
    "ak",
    "am",
    "an",
    "ar",
    "as",
    "av",
    "ay",
    "az",
    "ba",
    "be",
    "bg",
    "bh",
    "bi",
    "bm",
    "bn",
    "bo",
    "br",
    "bs",
    "ca",
    "ce",
    "ch",
    "co",
    "cr",
    "cs",
    "cu",
    "cv",
    "cy",
    "da",
    "de",
    "dv",
    "dz",
    "ee",
    "el",
    "en",
    "eo",
    "es",
    "et",
    "eu",
    "fa",
    "ff",
    "fi",
    "fj",
    "fo",
    "fr",
    "fy",
    "ga",
    "gd",
    "gl",
    "gn",
    "gu",
    "gv",
    "ha",
    "he",
    "hi",
    "ho",
    "hr",
    "ht",
    "hu",
    "hy",
    "hz",
    "ia",
    "id",
    "ie",
    "ig",
    "ii",
    "ik",
    "io",
    "is",
    "it",
    "iu",
    "ja",
    "jv",
    "ka",
    "kg",
    "ki",
    "kj",
    "kk",
    "kl",
    "km",
    "kn",
    "ko",
    "kr",
    "ks",
    "ku",
    "kv",
    "kw",
    "ky",
    "la",
    "lb",
    "lg",
    "li",
    "ln",
    "lo",
    "lt",
    "lu",
    "lv",
    "mg",
    "mh",
    "mi",
    "mk",
    "ml",
    "mn",
    "mr",
    "ms",
    "mt",
    "my",
    "na",
    "nb",
    "nd",
    "ne",
    "ng",
    "nl",
    "nn",
    "no",
    "nr",
    "nv",
    "ny",
    "oc",
    "oj",
    "om",
    "or",
    "os",
    "pa",
    "pi",
    "pl",
    "ps",
    "pt",
    "qu",
    "rm",
    "rn",
    "ro",
    "ru",
    "rw",
    "sa",
    "sc",
    "sd",
    "se",
    "sg",
    "si",
    "sk",
    "sl",
    "sm",
    "sn",
    "so",
    "sq",
    "sr",
    "ss",
    "st",
    "su",
    "sv",
    "sw",
    "ta",
    "te",
    "tg",
    "th",
    "ti",
    "tk",
    "tl",
    "tn",
    "to",
    "tr",
    "ts",
    "tt",
    "tw",
    "ty",
    "ug",
    "uk",
    "ur",
    "uz",
    "ve",
    "vi",
    "vo",
    "wa",
    "wo",
    "xh",
    "yi",
    "yue",
    "yo",
    "za",
    "zh",
    "zu",
    "auto",
]
"""ISO 639-1 code, or `auto` to find the language out."""


class FallbackLMNTVoice(Model):
    """A voice from LMNT, as a substitute."""

    caching_enabled: Annotated[bool | None, Field(alias="cachingEnabled")] = None
    """Whether audio is kept and used again for the same text."""

    provider: Literal["lmnt"] = "lmnt"
    """Company or service that speaks."""

    voice_id: Annotated[LMNTVoiceId, Field(alias="voiceId")]
    """Voice to use, by the provider's name or identifier for it."""

    speed: Annotated[float | None, Field(ge=0.25, le=2.0), exact] = None
    """Speed of speech, as a multiple of the usual one."""

    language: LMNTLanguage | None = None
    """Language to speak."""

    chunk_plan: Annotated[ChunkPlan | None, Field(alias="chunkPlan")] = None
    """How the model's text is cut into pieces for the voice."""


OpenAIVoiceIdValue: TypeAlias = Literal["alloy", "echo", "fable", "onyx", "nova", "shimmer", "marin", "cedar"]


OpenAIVoiceId: TypeAlias = OpenAIVoiceIdValue | str
"""A voice from OpenAI, one of the suggestions or any other."""


OpenAIVoiceModel: TypeAlias = Literal["tts-1", "tts-1-hd", "gpt-4o-mini-tts"]
"""Speech model to use."""


class FallbackOpenAIVoice(Model):
    """A voice from OpenAI, as a substitute."""

    caching_enabled: Annotated[bool | None, Field(alias="cachingEnabled")] = None
    """Whether audio is kept and used again for the same text."""

    provider: Literal["openai"] = "openai"
    """Company or service that speaks."""

    voice_id: Annotated[OpenAIVoiceId, Field(alias="voiceId")]
    """Voice to use. `ash`, `ballad`, `coral`, `sage` and `verse` need a realtime model."""

    model: OpenAIVoiceModel | None = None
    """Speech model to use."""

    instructions: Annotated[str | None, Field(max_length=10000)] = None
    """How to speak, in words. Not for the models `tts-1` and `tts-1-hd`."""

    speed: Annotated[float | None, Field(ge=0.25, le=4.0), exact] = None
    """Speed of speech, as a multiple of the usual one."""

    chunk_plan: Annotated[ChunkPlan | None, Field(alias="chunkPlan")] = None
    """How the model's text is cut into pieces for the voice."""


PlayHTVoiceIdValue: TypeAlias = Literal[
    "jennifer", "melissa", "will", "chris", "matt", "jack", "ruby", "davis", "donna", "michael"
]


PlayHTVoiceId: TypeAlias = PlayHTVoiceIdValue | str
"""A voice from PlayHT, one of the suggestions or any other."""


PlayHTEmotion: TypeAlias = Literal[
    "female_happy",
    "female_sad",
    "female_angry",
    "female_fearful",
    "female_disgust",
    "female_surprised",
    "male_happy",
    "male_sad",
    "male_angry",
    "male_fearful",
    "male_disgust",
    "male_surprised",
]
"""Emotion of a PlayHT voice."""


PlayHTVoiceModel: TypeAlias = Literal["PlayHT2.0", "PlayHT2.0-turbo", "Play3.0-mini", "PlayDialog"]
"""Speech model to use."""


PlayHTLanguage: TypeAlias = Literal[
    "afrikaans",
    "albanian",
    "amharic",
    "arabic",
    "bengali",
    "bulgarian",
    "catalan",
    "croatian",
    "czech",
    "danish",
    "dutch",
    "english",
    "french",
    "galician",
    "german",
    "greek",
    "hebrew",
    "hindi",
    "hungarian",
    "indonesian",
    "italian",
    "japanese",
    "korean",
    "malay",
    "mandarin",
    "polish",
    "portuguese",
    "russian",
    "serbian",
    "spanish",
    "swedish",
    "tagalog",
    "thai",
    "turkish",
    "ukrainian",
    "urdu",
    "xhosa",
]
"""Language that PlayHT speaks."""


class FallbackPlayHTVoice(Model):
    """A voice from PlayHT, as a substitute."""

    caching_enabled: Annotated[bool | None, Field(alias="cachingEnabled")] = None
    """Whether audio is kept and used again for the same text."""

    provider: Literal["playht"] = "playht"
    """Company or service that speaks."""

    voice_id: Annotated[PlayHTVoiceId, Field(alias="voiceId")]
    """Voice to use, by the provider's name or identifier for it."""

    speed: Annotated[float | None, Field(ge=0.1, le=5.0), exact] = None
    """Speed of speech, as a multiple of the usual one."""

    temperature: Annotated[float | None, Field(ge=0.1, le=2.0), exact] = None
    """How much the delivery varies."""

    emotion: PlayHTEmotion | None = None
    """Emotion to speak with."""

    voice_guidance: Annotated[float | None, Field(alias="voiceGuidance", ge=1.0, le=6.0), exact] = None
    """How much of the voice's character to keep; low values make it more ordinary."""

    style_guidance: Annotated[float | None, Field(alias="styleGuidance", ge=1.0, le=30.0), exact] = None
    """Strength of the emotion."""

    text_guidance: Annotated[float | None, Field(alias="textGuidance", ge=1.0, le=2.0), exact] = None
    """Faithfulness to the text; low values flow better but may change words."""

    model: PlayHTVoiceModel | None = None
    """Speech model to use."""

    language: PlayHTLanguage | None = None
    """Language to speak."""

    chunk_plan: Annotated[ChunkPlan | None, Field(alias="chunkPlan")] = None
    """How the model's text is cut into pieces for the voice."""


WellSaidVoiceModel: TypeAlias = Literal["caruso", "legacy"]
"""Speech model to use."""


class FallbackWellSaidVoice(Model):
    """A voice from WellSaid, as a substitute."""

    caching_enabled: Annotated[bool | None, Field(alias="cachingEnabled")] = None
    """Whether audio is kept and used again for the same text."""

    provider: Literal["wellsaid"] = "wellsaid"
    """Company or service that speaks."""

    voice_id: Annotated[str, Field(alias="voiceId")]
    """Voice to use, by the provider's name or identifier for it."""

    model: WellSaidVoiceModel | None = None
    """Speech model to use."""

    enable_ssml: Annotated[bool | None, Field(alias="enableSsml")] = None
    """Whether the text may hold some SSML tags."""

    library_ids: Annotated[list[str] | None, Field(alias="libraryIds")] = None
    """Pronunciation libraries at WellSaid."""

    chunk_plan: Annotated[ChunkPlan | None, Field(alias="chunkPlan")] = None
    """How the model's text is cut into pieces for the voice."""


RimeAIVoiceIdValue: TypeAlias = Literal[
    "cove",
    "moon",
    "wildflower",
    "eva",
    "amber",
    "maya",
    "lagoon",
    "breeze",
    "helen",
    "joy",
    "marsh",
    "creek",
    "cedar",
    "alpine",
    "summit",
    "nicholas",
    "tyler",
    "colin",
    "hank",
    "thunder",
    "astra",
    "eucalyptus",
    "moraine",
    "peak",
    "tundra",
    "mesa_extra",
    "talon",
    "marlu",
    "glacier",
    "falcon",
    "luna",
    "celeste",
    "estelle",
    "andromeda",
    "esther",
    "lyra",
    "lintel",
    "oculus",
    "vespera",
    "transom",
    "bond",
    "arcade",
    "atrium",
    "cupola",
    "fern",
    "sirius",
    "orion",
    "masonry",
    "albion",
    "parapet",
]


RimeAIVoiceId: TypeAlias = RimeAIVoiceIdValue | str
"""A voice from Rime, one of the suggestions or any other."""


RimeAIVoiceModel: TypeAlias = Literal["arcana", "mistv2", "mist"]
"""Speech model to use. `arcana` when left out."""


RimeAIVoiceLanguage: TypeAlias = Literal["en", "es", "de", "fr", "ar", "hi", "ja", "he", "pt", "ta", "si"]
"""Language to speak."""


class FallbackRimeAIVoice(Model):
    """A voice from Rime, as a substitute."""

    caching_enabled: Annotated[bool | None, Field(alias="cachingEnabled")] = None
    """Whether audio is kept and used again for the same text."""

    provider: Literal["rime-ai"] = "rime-ai"
    """Company or service that speaks."""

    voice_id: Annotated[RimeAIVoiceId, Field(alias="voiceId")]
    """Voice to use, by the provider's name or identifier for it."""

    model: RimeAIVoiceModel | None = None
    """Speech model to use. `arcana` when left out."""

    speed: Annotated[float | None, Field(ge=0.1), exact] = None
    """Speed of speech, as a multiple of the usual one."""

    pause_between_brackets: Annotated[bool | None, Field(alias="pauseBetweenBrackets")] = None
    """Whether a number in angle brackets, such as `<200>`, is a pause in milliseconds."""

    phonemize_between_brackets: Annotated[bool | None, Field(alias="phonemizeBetweenBrackets")] = None
    """Whether text in braces, such as `{h'El.o}`, is a phonetic spelling."""

    reduce_latency: Annotated[bool | None, Field(alias="reduceLatency")] = None
    """Whether to give up some quality for speed."""

    inline_speed_alpha: Annotated[str | None, Field(alias="inlineSpeedAlpha")] = None
    """Speeds for the parts of the text in brackets, in Rime's own notation."""

    language: RimeAIVoiceLanguage | None = None
    """Language to speak."""

    chunk_plan: Annotated[ChunkPlan | None, Field(alias="chunkPlan")] = None
    """How the model's text is cut into pieces for the voice."""


SmallestAIVoiceIdValue: TypeAlias = Literal[
    "emily",
    "jasmine",
    "arman",
    "james",
    "mithali",
    "aravind",
    "raj",
    "diya",
    "raman",
    "ananya",
    "isha",
    "william",
    "aarav",
    "monika",
    "niharika",
    "deepika",
    "raghav",
    "kajal",
    "radhika",
    "mansi",
    "nisha",
    "saurabh",
    "pooja",
    "saina",
    "sanya",
]


SmallestAIVoiceId: TypeAlias = SmallestAIVoiceIdValue | str
"""A voice from Smallest AI, one of the suggestions or any other."""


class FallbackSmallestAIVoice(Model):
    """A voice from Smallest AI, as a substitute."""

    caching_enabled: Annotated[bool | None, Field(alias="cachingEnabled")] = None
    """Whether audio is kept and used again for the same text."""

    provider: Literal["smallest-ai"] = "smallest-ai"
    """Company or service that speaks."""

    voice_id: Annotated[SmallestAIVoiceId, Field(alias="voiceId")]
    """Voice to use, by the provider's name or identifier for it."""

    model: Literal["lightning"] = "lightning"
    """Speech model to use. `lightning` when left out."""

    speed: Number | None = None
    """Speed of speech, as a multiple of the usual one."""

    chunk_plan: Annotated[ChunkPlan | None, Field(alias="chunkPlan")] = None
    """How the model's text is cut into pieces for the voice."""


class TavusConversationProperties(Model):
    """Further settings of a conversation with a replica."""

    max_call_duration: Annotated[Number | None, Field(alias="maxCallDuration")] = None
    """Longest time in seconds. 3600 (1 hour) when left out."""

    participant_left_timeout: Annotated[Number | None, Field(alias="participantLeftTimeout")] = None
    """Seconds after the last participant has left until the end."""

    participant_absent_timeout: Annotated[Number | None, Field(alias="participantAbsentTimeout")] = None
    """Seconds to wait for the first participant. 300 (5 minutes) when left out."""

    enable_recording: Annotated[bool | None, Field(alias="enableRecording")] = None
    """Whether the participant may record."""

    enable_transcription: Annotated[bool | None, Field(alias="enableTranscription")] = None
    """Whether the participant may have a transcript. With Daily components of your own, listen for
    `app-message` events.
    """

    apply_greenscreen: Annotated[bool | None, Field(alias="applyGreenscreen")] = None
    """Whether the background is a plain green (RGB 0, 255, 155), to be replaced by your own."""

    language: str | None = None
    """Language to speak, by its full English name. The voice has to know it."""

    recording_s3_bucket_name: Annotated[str | None, Field(alias="recordingS3BucketName")] = None
    """S3 bucket for the recording."""

    recording_s3_bucket_region: Annotated[str | None, Field(alias="recordingS3BucketRegion")] = None
    """Region of the S3 bucket."""

    aws_assume_role_arn: Annotated[str | None, Field(alias="awsAssumeRoleArn")] = None
    """ARN of the AWS role that may write to the bucket."""


class FallbackTavusVoice(Model):
    """A talking video replica from Tavus, as a substitute."""

    caching_enabled: Annotated[bool | None, Field(alias="cachingEnabled")] = None
    """Whether audio is kept and used again for the same text."""

    provider: Literal["tavus"] = "tavus"
    """Company or service that speaks."""

    voice_id: Annotated[Literal["r52da2535a"] | str, Field(alias="voiceId")]
    """Replica to use."""

    persona_id: Annotated[str | None, Field(alias="personaId")] = None
    """Persona that the replica takes on."""

    callback_url: Annotated[str | None, Field(alias="callbackUrl")] = None
    """Address that hears from Tavus how the conversation goes."""

    conversation_name: Annotated[str | None, Field(alias="conversationName")] = None
    """Name of the conversation at Tavus."""

    conversational_context: Annotated[str | None, Field(alias="conversationalContext")] = None
    """Background for the replica, added to that of the persona."""

    custom_greeting: Annotated[str | None, Field(alias="customGreeting")] = None
    """What the replica says when somebody joins."""

    properties: TavusConversationProperties | None = None
    """Further settings of the conversation."""

    chunk_plan: Annotated[ChunkPlan | None, Field(alias="chunkPlan")] = None
    """How the model's text is cut into pieces for the voice."""


NeuphonicVoiceModel: TypeAlias = Literal["neu_hq", "neu_fast"]
"""Speech model to use. `neu_fast` when left out."""


class FallbackNeuphonicVoice(Model):
    """A voice from Neuphonic, as a substitute."""

    caching_enabled: Annotated[bool | None, Field(alias="cachingEnabled")] = None
    """Whether audio is kept and used again for the same text."""

    provider: Literal["neuphonic"] = "neuphonic"
    """Company or service that speaks."""

    voice_id: Annotated[str, Field(alias="voiceId")]
    """Voice to use, by the provider's name or identifier for it."""

    model: NeuphonicVoiceModel | None = None
    """Speech model to use. `neu_fast` when left out."""

    language: str
    """Language to speak, as an ISO 639-1 code."""

    speed: Annotated[float | None, Field(ge=0.25, le=2.0), exact] = None
    """Speed of speech, as a multiple of the usual one."""

    chunk_plan: Annotated[ChunkPlan | None, Field(alias="chunkPlan")] = None
    """How the model's text is cut into pieces for the voice."""


class FallbackSesameVoice(Model):
    """A voice from Sesame, as a substitute."""

    caching_enabled: Annotated[bool | None, Field(alias="cachingEnabled")] = None
    """Whether audio is kept and used again for the same text."""

    provider: Literal["sesame"] = "sesame"
    """Company or service that speaks."""

    voice_id: Annotated[str, Field(alias="voiceId")]
    """Voice to use, by the provider's name or identifier for it."""

    model: Literal["csm-1b"] = "csm-1b"
    """Speech model to use."""

    chunk_plan: Annotated[ChunkPlan | None, Field(alias="chunkPlan")] = None
    """How the model's text is cut into pieces for the voice."""


InworldVoiceId: TypeAlias = Literal[
    "Alex",
    "Ashley",
    "Craig",
    "Deborah",
    "Dennis",
    "Edward",
    "Elizabeth",
    "Hades",
    "Julia",
    "Pixie",
    "Mark",
    "Olivia",
    "Priya",
    "Ronald",
    "Sarah",
    "Shaun",
    "Theodore",
    "Timothy",
    "Wendy",
    "Dominus",
    "Hana",
    "Clive",
    "Carter",
    "Blake",
    "Luna",
    "Yichen",
    "Xiaoyin",
    "Xinyi",
    "Jing",
    "Erik",
    "Katrien",
    "Lennart",
    "Lore",
    "Alain",
    "Hélène",
    "Mathieu",
    "Étienne",
    "Johanna",
    "Josef",
    "Gianni",
    "Orietta",
    "Asuka",
    "Satoshi",
    "Hyunwoo",
    "Minji",
    "Seojun",
    "Yoona",
    "Szymon",
    "Wojciech",
    "Heitor",
    "Maitê",
    "Diego",
    "Lupita",
    "Miguel",
    "Rafael",
    "Svetlana",
    "Elena",
    "Dmitry",
    "Nikolai",
    "Riya",
    "Manoj",
    "Yael",
    "Oren",
    "Nour",
    "Omar",
]
"""Name of an Inworld voice. Each one speaks a certain language."""


InworldLanguage: TypeAlias = Literal[
    "en", "zh", "ko", "nl", "fr", "es", "ja", "de", "it", "pl", "pt", "ru", "hi", "he", "ar"
]
"""Language that Inworld speaks."""


class FallbackInworldVoice(Model):
    """A voice from Inworld, as a substitute."""

    caching_enabled: Annotated[bool | None, Field(alias="cachingEnabled")] = None
    """Whether audio is kept and used again for the same text."""

    provider: Literal["inworld"] = "inworld"
    """Company or service that speaks."""

    voice_id: Annotated[InworldVoiceId, Field(alias="voiceId")]
    """Voice to use. Choose one that speaks `languageCode`."""

    model: Literal["inworld-tts-1"] = "inworld-tts-1"
    """Speech model to use."""

    language_code: Annotated[InworldLanguage | None, Field(alias="languageCode")] = None
    """Language to speak."""

    temperature: Annotated[float | None, Field(ge=0.1, le=2.0), exact] = None
    """How much the delivery varies. High values may slip into nonsense."""

    speaking_rate: Annotated[float | None, Field(alias="speakingRate", ge=0.5, le=1.5), exact] = None
    """Speed of speech, as a multiple of the usual one. Sounds best above 0.8."""

    chunk_plan: Annotated[ChunkPlan | None, Field(alias="chunkPlan")] = None
    """How the model's text is cut into pieces for the voice."""


XaiVoiceId: TypeAlias = Literal["eve", "ara", "rex", "sal", "leo"]
"""Voice to use, by the provider's name or identifier for it."""


XaiVoiceLanguage: TypeAlias = Literal[
    "auto",
    "en",
    "ar-EG",
    "ar-SA",
    "ar-AE",
    "bn",
    "zh",
    "fr",
    "de",
    "hi",
    "id",
    "it",
    "ja",
    "ko",
    "pt-BR",
    "pt-PT",
    "ru",
    "es-MX",
    "es-ES",
    "tr",
    "vi",
]
"""Language that xAI speaks, or `auto` to find it out."""


class FallbackXaiVoice(Model):
    """A voice from xAI, as a substitute."""

    caching_enabled: Annotated[bool | None, Field(alias="cachingEnabled")] = None
    """Whether audio is kept and used again for the same text."""

    provider: Literal["xai"] = "xai"
    """Company or service that speaks."""

    voice_id: Annotated[XaiVoiceId, Field(alias="voiceId")]
    """Voice to use, by the provider's name or identifier for it."""

    language: XaiVoiceLanguage | None = None
    """Language to speak."""

    chunk_plan: Annotated[ChunkPlan | None, Field(alias="chunkPlan")] = None
    """How the model's text is cut into pieces for the voice."""


FallbackVoice: TypeAlias = Annotated[
    FallbackAzureVoice
    | FallbackCartesiaVoice
    | FallbackHumeVoice
    | FallbackCustomVoice
    | FallbackDeepgramVoice
    | FallbackElevenLabsVoice
    | FallbackVapiVoice
    | FallbackLMNTVoice
    | FallbackOpenAIVoice
    | FallbackPlayHTVoice
    | FallbackWellSaidVoice
    | FallbackRimeAIVoice
    | FallbackSmallestAIVoice
    | FallbackTavusVoice
    | FallbackNeuphonicVoice
    | FallbackSesameVoice
    | FallbackInworldVoice
    | FallbackXaiVoice,
    Field(discriminator="provider"),
]


class FallbackPlan(Model):
    """Voices to use when the first one fails."""

    voices: list[FallbackVoice]
    """Substitutes."""


class AzureVoice(Model):
    """A voice from Microsoft Azure."""

    caching_enabled: Annotated[bool | None, Field(alias="cachingEnabled")] = None
    """Whether audio is kept and used again for the same text."""

    provider: Literal["azure"] = "azure"
    """Company or service that speaks."""

    voice_id: Annotated[AzureVoiceId, Field(alias="voiceId")]
    """Voice to use, by the provider's name or identifier for it."""

    chunk_plan: Annotated[ChunkPlan | None, Field(alias="chunkPlan")] = None
    """How the model's text is cut into pieces for the voice."""

    speed: Annotated[float | None, Field(ge=0.5, le=2.0), exact] = None
    """Speed of speech, as a multiple of the usual one."""

    fallback_plan: Annotated[FallbackPlan | None, Field(alias="fallbackPlan")] = None
    """Voices to use when this one fails."""


class CartesiaVoice(Model):
    """A voice from Cartesia."""

    caching_enabled: Annotated[bool | None, Field(alias="cachingEnabled")] = None
    """Whether audio is kept and used again for the same text."""

    provider: Literal["cartesia"] = "cartesia"
    """Company or service that speaks."""

    voice_id: Annotated[str, Field(alias="voiceId")]
    """Voice to use, by the provider's name or identifier for it."""

    model: CartesiaVoiceModelName | None = None
    """Speech model to use. The one that suits the voice when left out."""

    language: CartesiaVoiceLanguage | None = None
    """Language to speak. The voice's own when left out."""

    experimental_controls: Annotated[
        CartesiaExperimentalControls | None, Field(alias="experimentalControls")
    ] = None
    """Older controls for speed and emotion."""

    generation_config: Annotated[CartesiaGenerationConfig | None, Field(alias="generationConfig")] = None
    """Controls for speed, volume and accent. Only for the model `sonic-3`."""

    pronunciation_dict_id: Annotated[str | None, Field(alias="pronunciationDictId")] = None
    """Pronunciation dictionary at Cartesia. Only for the model `sonic-3`."""

    chunk_plan: Annotated[ChunkPlan | None, Field(alias="chunkPlan")] = None
    """How the model's text is cut into pieces for the voice."""

    fallback_plan: Annotated[FallbackPlan | None, Field(alias="fallbackPlan")] = None
    """Voices to use when this one fails."""


class CustomVoice(Model):
    """A voice on your own server."""

    caching_enabled: Annotated[bool | None, Field(alias="cachingEnabled")] = None
    """Whether audio is kept and used again for the same text."""

    provider: Literal["custom-voice"] = "custom-voice"
    """Company or service that speaks."""

    voice_id: Annotated[str | None, Field(alias="voiceId")] = None
    """Voice to ask your server for."""

    chunk_plan: Annotated[ChunkPlan | None, Field(alias="chunkPlan")] = None
    """How the model's text is cut into pieces for the voice."""

    server: Server
    """Server that gets a `voice-request` with the text and a sample rate, and answers with raw 16-bit PCM
    audio on one channel at that rate.
    """

    fallback_plan: Annotated[FallbackPlan | None, Field(alias="fallbackPlan")] = None
    """Voices to use when this one fails."""


class DeepgramVoice(Model):
    """A voice from Deepgram."""

    caching_enabled: Annotated[bool | None, Field(alias="cachingEnabled")] = None
    """Whether audio is kept and used again for the same text."""

    provider: Literal["deepgram"] = "deepgram"
    """Company or service that speaks."""

    voice_id: Annotated[DeepgramVoiceId, Field(alias="voiceId")]
    """Voice to use, by the provider's name or identifier for it."""

    model: DeepgramVoiceModel | None = None
    """Speech model to use. `aura-2` when left out."""

    mip_opt_out: Annotated[bool | None, Field(alias="mipOptOut")] = None
    """Whether to keep your audio out of Deepgram's model improvement program. Only with a Deepgram key of your
    own.
    """

    chunk_plan: Annotated[ChunkPlan | None, Field(alias="chunkPlan")] = None
    """How the model's text is cut into pieces for the voice."""

    fallback_plan: Annotated[FallbackPlan | None, Field(alias="fallbackPlan")] = None
    """Voices to use when this one fails."""


class ElevenLabsVoice(Model):
    """A voice from ElevenLabs."""

    caching_enabled: Annotated[bool | None, Field(alias="cachingEnabled")] = None
    """Whether audio is kept and used again for the same text."""

    provider: Literal["11labs"] = "11labs"
    """Company or service that speaks."""

    voice_id: Annotated[ElevenLabsVoiceId, Field(alias="voiceId")]
    """Voice to use. It has to be in your ElevenLabs voice library."""

    stability: Annotated[float | None, Field(ge=0.0, le=1.0), exact] = None
    """Evenness of the delivery; low values vary more."""

    similarity_boost: Annotated[float | None, Field(alias="similarityBoost", ge=0.0, le=1.0), exact] = None
    """Closeness to the original speaker."""

    style: Annotated[float | None, Field(ge=0.0, le=1.0), exact] = None
    """Exaggeration of the speaker's style."""

    use_speaker_boost: Annotated[bool | None, Field(alias="useSpeakerBoost")] = None
    """Whether to bring out the likeness to the speaker further."""

    speed: Annotated[float | None, Field(ge=0.7, le=1.2), exact] = None
    """Speed of speech, as a multiple of the usual one."""

    optimize_streaming_latency: Annotated[
        float | None, Field(alias="optimizeStreamingLatency", ge=0.0, le=4.0), exact
    ] = None
    """How much quality to give up for speed; 4 is fastest. 3 when left out."""

    enable_ssml_parsing: Annotated[bool | None, Field(alias="enableSsmlParsing")] = None
    """Whether the text may hold SSML tags, for example for pronunciation. Takes more time. Off when left out."""

    auto_mode: Annotated[bool | None, Field(alias="autoMode")] = None
    """Whether ElevenLabs decides by itself when to start speaking. Off when left out."""

    model: ElevenLabsModelName | None = None
    """Speech model to use. `eleven_turbo_v2` when left out."""

    language: str | None = None
    """Language to speak, as an ISO 639-1 code. Only for the model `eleven_turbo_v2_5`; other models answer
    with an error.
    """

    chunk_plan: Annotated[ChunkPlan | None, Field(alias="chunkPlan")] = None
    """How the model's text is cut into pieces for the voice."""

    pronunciation_dictionary_locators: Annotated[
        list[ElevenLabsPronunciationDictionaryLocator] | None, Field(alias="pronunciationDictionaryLocators")
    ] = None
    """Pronunciation dictionaries at ElevenLabs."""

    fallback_plan: Annotated[FallbackPlan | None, Field(alias="fallbackPlan")] = None
    """Voices to use when this one fails."""


class HumeVoice(Model):
    """A voice from Hume."""

    caching_enabled: Annotated[bool | None, Field(alias="cachingEnabled")] = None
    """Whether audio is kept and used again for the same text."""

    provider: Literal["hume"] = "hume"
    """Company or service that speaks."""

    model: HumeVoiceModel | None = None
    """Speech model to use."""

    voice_id: Annotated[str, Field(alias="voiceId")]
    """Voice to use, by the provider's name or identifier for it."""

    is_custom_hume_voice: Annotated[bool | None, Field(alias="isCustomHumeVoice")] = None
    """Whether the voice is one of your own at Hume."""

    chunk_plan: Annotated[ChunkPlan | None, Field(alias="chunkPlan")] = None
    """How the model's text is cut into pieces for the voice."""

    description: str | None = None
    """How to speak, in words, such as "calm, slow, a slight Scottish accent". Directs the delivery of the
    chosen voice.
    """

    fallback_plan: Annotated[FallbackPlan | None, Field(alias="fallbackPlan")] = None
    """Voices to use when this one fails."""


class LMNTVoice(Model):
    """A voice from LMNT."""

    caching_enabled: Annotated[bool | None, Field(alias="cachingEnabled")] = None
    """Whether audio is kept and used again for the same text."""

    provider: Literal["lmnt"] = "lmnt"
    """Company or service that speaks."""

    voice_id: Annotated[LMNTVoiceId, Field(alias="voiceId")]
    """Voice to use, by the provider's name or identifier for it."""

    speed: Annotated[float | None, Field(ge=0.25, le=2.0), exact] = None
    """Speed of speech, as a multiple of the usual one."""

    language: LMNTLanguage | None = None
    """Language to speak."""

    chunk_plan: Annotated[ChunkPlan | None, Field(alias="chunkPlan")] = None
    """How the model's text is cut into pieces for the voice."""

    fallback_plan: Annotated[FallbackPlan | None, Field(alias="fallbackPlan")] = None
    """Voices to use when this one fails."""


class NeuphonicVoice(Model):
    """A voice from Neuphonic."""

    caching_enabled: Annotated[bool | None, Field(alias="cachingEnabled")] = None
    """Whether audio is kept and used again for the same text."""

    provider: Literal["neuphonic"] = "neuphonic"
    """Company or service that speaks."""

    voice_id: Annotated[str, Field(alias="voiceId")]
    """Voice to use, by the provider's name or identifier for it."""

    model: NeuphonicVoiceModel | None = None
    """Speech model to use. `neu_fast` when left out."""

    language: str
    """Language to speak, as an ISO 639-1 code."""

    speed: Annotated[float | None, Field(ge=0.25, le=2.0), exact] = None
    """Speed of speech, as a multiple of the usual one."""

    chunk_plan: Annotated[ChunkPlan | None, Field(alias="chunkPlan")] = None
    """How the model's text is cut into pieces for the voice."""

    fallback_plan: Annotated[FallbackPlan | None, Field(alias="fallbackPlan")] = None
    """Voices to use when this one fails."""


class OpenAIVoice(Model):
    """A voice from OpenAI."""

    caching_enabled: Annotated[bool | None, Field(alias="cachingEnabled")] = None
    """Whether audio is kept and used again for the same text."""

    provider: Literal["openai"] = "openai"
    """Company or service that speaks."""

    voice_id: Annotated[OpenAIVoiceId, Field(alias="voiceId")]
    """Voice to use. `ash`, `ballad`, `coral`, `sage` and `verse` need a realtime model."""

    model: OpenAIVoiceModel | None = None
    """Speech model to use."""

    instructions: Annotated[str | None, Field(max_length=10000)] = None
    """How to speak, in words. Not for the models `tts-1` and `tts-1-hd`."""

    speed: Annotated[float | None, Field(ge=0.25, le=4.0), exact] = None
    """Speed of speech, as a multiple of the usual one."""

    chunk_plan: Annotated[ChunkPlan | None, Field(alias="chunkPlan")] = None
    """How the model's text is cut into pieces for the voice."""

    fallback_plan: Annotated[FallbackPlan | None, Field(alias="fallbackPlan")] = None
    """Voices to use when this one fails."""


class PlayHTVoice(Model):
    """A voice from PlayHT."""

    caching_enabled: Annotated[bool | None, Field(alias="cachingEnabled")] = None
    """Whether audio is kept and used again for the same text."""

    provider: Literal["playht"] = "playht"
    """Company or service that speaks."""

    voice_id: Annotated[PlayHTVoiceId, Field(alias="voiceId")]
    """Voice to use, by the provider's name or identifier for it."""

    speed: Annotated[float | None, Field(ge=0.1, le=5.0), exact] = None
    """Speed of speech, as a multiple of the usual one."""

    temperature: Annotated[float | None, Field(ge=0.1, le=2.0), exact] = None
    """How much the delivery varies."""

    emotion: PlayHTEmotion | None = None
    """Emotion to speak with."""

    voice_guidance: Annotated[float | None, Field(alias="voiceGuidance", ge=1.0, le=6.0), exact] = None
    """How much of the voice's character to keep; low values make it more ordinary."""

    style_guidance: Annotated[float | None, Field(alias="styleGuidance", ge=1.0, le=30.0), exact] = None
    """Strength of the emotion."""

    text_guidance: Annotated[float | None, Field(alias="textGuidance", ge=1.0, le=2.0), exact] = None
    """Faithfulness to the text; low values flow better but may change words."""

    model: PlayHTVoiceModel | None = None
    """Speech model to use."""

    language: PlayHTLanguage | None = None
    """Language to speak."""

    chunk_plan: Annotated[ChunkPlan | None, Field(alias="chunkPlan")] = None
    """How the model's text is cut into pieces for the voice."""

    fallback_plan: Annotated[FallbackPlan | None, Field(alias="fallbackPlan")] = None
    """Voices to use when this one fails."""


class WellSaidVoice(Model):
    """A voice from WellSaid."""

    caching_enabled: Annotated[bool | None, Field(alias="cachingEnabled")] = None
    """Whether audio is kept and used again for the same text."""

    provider: Literal["wellsaid"] = "wellsaid"
    """Company or service that speaks."""

    voice_id: Annotated[str, Field(alias="voiceId")]
    """Voice to use, by the provider's name or identifier for it."""

    model: WellSaidVoiceModel | None = None
    """Speech model to use."""

    enable_ssml: Annotated[bool | None, Field(alias="enableSsml")] = None
    """Whether the text may hold some SSML tags."""

    library_ids: Annotated[list[str] | None, Field(alias="libraryIds")] = None
    """Pronunciation libraries at WellSaid."""

    chunk_plan: Annotated[ChunkPlan | None, Field(alias="chunkPlan")] = None
    """How the model's text is cut into pieces for the voice."""

    fallback_plan: Annotated[FallbackPlan | None, Field(alias="fallbackPlan")] = None
    """Voices to use when this one fails."""


class RimeAIVoice(Model):
    """A voice from Rime."""

    caching_enabled: Annotated[bool | None, Field(alias="cachingEnabled")] = None
    """Whether audio is kept and used again for the same text."""

    provider: Literal["rime-ai"] = "rime-ai"
    """Company or service that speaks."""

    voice_id: Annotated[RimeAIVoiceId, Field(alias="voiceId")]
    """Voice to use, by the provider's name or identifier for it."""

    model: RimeAIVoiceModel | None = None
    """Speech model to use. `arcana` when left out."""

    speed: Annotated[float | None, Field(ge=0.1), exact] = None
    """Speed of speech, as a multiple of the usual one."""

    pause_between_brackets: Annotated[bool | None, Field(alias="pauseBetweenBrackets")] = None
    """Whether a number in angle brackets, such as `<200>`, is a pause in milliseconds."""

    phonemize_between_brackets: Annotated[bool | None, Field(alias="phonemizeBetweenBrackets")] = None
    """Whether text in braces, such as `{h'El.o}`, is a phonetic spelling."""

    reduce_latency: Annotated[bool | None, Field(alias="reduceLatency")] = None
    """Whether to give up some quality for speed."""

    inline_speed_alpha: Annotated[str | None, Field(alias="inlineSpeedAlpha")] = None
    """Speeds for the parts of the text in brackets, in Rime's own notation."""

    language: RimeAIVoiceLanguage | None = None
    """Language to speak."""

    chunk_plan: Annotated[ChunkPlan | None, Field(alias="chunkPlan")] = None
    """How the model's text is cut into pieces for the voice."""

    fallback_plan: Annotated[FallbackPlan | None, Field(alias="fallbackPlan")] = None
    """Voices to use when this one fails."""


class SmallestAIVoice(Model):
    """A voice from Smallest AI."""

    caching_enabled: Annotated[bool | None, Field(alias="cachingEnabled")] = None
    """Whether audio is kept and used again for the same text."""

    provider: Literal["smallest-ai"] = "smallest-ai"
    """Company or service that speaks."""

    voice_id: Annotated[SmallestAIVoiceId, Field(alias="voiceId")]
    """Voice to use, by the provider's name or identifier for it."""

    model: Literal["lightning"] = "lightning"
    """Speech model to use. `lightning` when left out."""

    speed: Number | None = None
    """Speed of speech, as a multiple of the usual one."""

    chunk_plan: Annotated[ChunkPlan | None, Field(alias="chunkPlan")] = None
    """How the model's text is cut into pieces for the voice."""

    fallback_plan: Annotated[FallbackPlan | None, Field(alias="fallbackPlan")] = None
    """Voices to use when this one fails."""


class TavusVoice(Model):
    """A talking video replica from Tavus."""

    caching_enabled: Annotated[bool | None, Field(alias="cachingEnabled")] = None
    """Whether audio is kept and used again for the same text."""

    provider: Literal["tavus"] = "tavus"
    """Company or service that speaks."""

    voice_id: Annotated[Literal["r52da2535a"] | str, Field(alias="voiceId")]
    """Replica to use."""

    chunk_plan: Annotated[ChunkPlan | None, Field(alias="chunkPlan")] = None
    """How the model's text is cut into pieces for the voice."""

    persona_id: Annotated[str | None, Field(alias="personaId")] = None
    """Persona that the replica takes on."""

    callback_url: Annotated[str | None, Field(alias="callbackUrl")] = None
    """Address that hears from Tavus how the conversation goes."""

    conversation_name: Annotated[str | None, Field(alias="conversationName")] = None
    """Name of the conversation at Tavus."""

    conversational_context: Annotated[str | None, Field(alias="conversationalContext")] = None
    """Background for the replica, added to that of the persona."""

    custom_greeting: Annotated[str | None, Field(alias="customGreeting")] = None
    """What the replica says when somebody joins."""

    properties: TavusConversationProperties | None = None
    """Further settings of the conversation."""

    fallback_plan: Annotated[FallbackPlan | None, Field(alias="fallbackPlan")] = None
    """Voices to use when this one fails."""


class VapiVoice(Model):
    """A voice from Vapi."""

    caching_enabled: Annotated[bool | None, Field(alias="cachingEnabled")] = None
    """Whether audio is kept and used again for the same text."""

    provider: Literal["vapi"] = "vapi"
    """Company or service that speaks."""

    voice_id: Annotated[VapiVoiceId, Field(alias="voiceId")]
    """Voice to use, by the provider's name or identifier for it."""

    speed: Annotated[float | None, Field(ge=0.25, le=2.0), exact] = None
    """Speed of speech, as a multiple of the usual one."""

    pronunciation_dictionary: Annotated[
        list[VapiPronunciationDictionaryLocator] | None, Field(alias="pronunciationDictionary")
    ] = None
    """Pronunciation dictionaries to use."""

    chunk_plan: Annotated[ChunkPlan | None, Field(alias="chunkPlan")] = None
    """How the model's text is cut into pieces for the voice."""

    fallback_plan: Annotated[FallbackPlan | None, Field(alias="fallbackPlan")] = None
    """Voices to use when this one fails."""


class SesameVoice(Model):
    """A voice from Sesame."""

    caching_enabled: Annotated[bool | None, Field(alias="cachingEnabled")] = None
    """Whether audio is kept and used again for the same text."""

    provider: Literal["sesame"] = "sesame"
    """Company or service that speaks."""

    voice_id: Annotated[str, Field(alias="voiceId")]
    """Voice to use, by the provider's name or identifier for it."""

    model: Literal["csm-1b"] = "csm-1b"
    """Speech model to use."""

    chunk_plan: Annotated[ChunkPlan | None, Field(alias="chunkPlan")] = None
    """How the model's text is cut into pieces for the voice."""

    fallback_plan: Annotated[FallbackPlan | None, Field(alias="fallbackPlan")] = None
    """Voices to use when this one fails."""


class InworldVoice(Model):
    """A voice from Inworld."""

    caching_enabled: Annotated[bool | None, Field(alias="cachingEnabled")] = None
    """Whether audio is kept and used again for the same text."""

    provider: Literal["inworld"] = "inworld"
    """Company or service that speaks."""

    voice_id: Annotated[InworldVoiceId, Field(alias="voiceId")]
    """Voice to use. Choose one that speaks `languageCode`."""

    model: Literal["inworld-tts-1"] = "inworld-tts-1"
    """Speech model to use."""

    language_code: Annotated[InworldLanguage | None, Field(alias="languageCode")] = None
    """Language to speak."""

    temperature: Annotated[float | None, Field(ge=0.1, le=2.0), exact] = None
    """How much the delivery varies. High values may slip into nonsense."""

    speaking_rate: Annotated[float | None, Field(alias="speakingRate", ge=0.5, le=1.5), exact] = None
    """Speed of speech, as a multiple of the usual one. Sounds best above 0.8."""

    chunk_plan: Annotated[ChunkPlan | None, Field(alias="chunkPlan")] = None
    """How the model's text is cut into pieces for the voice."""

    fallback_plan: Annotated[FallbackPlan | None, Field(alias="fallbackPlan")] = None
    """Voices to use when this one fails."""


MinimaxVoiceLanguageBoost: TypeAlias = Literal[
    "Chinese",
    "Chinese,Yue",
    "English",
    "Arabic",
    "Russian",
    "Spanish",
    "French",
    "Portuguese",
    "German",
    "Turkish",
    "Dutch",
    "Ukrainian",
    "Vietnamese",
    "Indonesian",
    "Japanese",
    "Italian",
    "Korean",
    "Thai",
    "Polish",
    "Romanian",
    "Greek",
    "Czech",
    "Finnish",
    "Hindi",
    "Bulgarian",
    "Danish",
    "Hebrew",
    "Malay",
    "Persian",
    "Slovak",
    "Swedish",
    "Croatian",
    "Filipino",
    "Hungarian",
    "Norwegian",
    "Slovenian",
    "Catalan",
    "Nynorsk",
    "Tamil",
    "Afrikaans",
    "auto",
]
"""Language that the text is likely to be in."""


class MinimaxVoice(Model):
    """A voice from MiniMax."""

    caching_enabled: Annotated[bool | None, Field(alias="cachingEnabled")] = None
    """Whether audio is kept and used again for the same text."""

    provider: Literal["minimax"] = "minimax"
    """Company or service that speaks."""

    voice_id: Annotated[str, Field(alias="voiceId")]
    """Voice to use, by the provider's name or identifier for it."""

    model: Literal["speech-02-hd", "speech-02-turbo", "speech-2.5-turbo-preview"] | None = None
    """Speech model to use: `turbo` models answer fast enough for calls, `speech-02-hd` sounds best."""

    emotion: str | None = None
    """Emotion to speak with, one of `neutral`, `happy`, `sad`, `angry`, `fearful`, `disgusted` and
    `surprised`. Found out from the text when left out.
    """

    subtitle_type: Annotated[Literal["word", "sentence"] | None, Field(alias="subtitleType")] = None
    """Whether times come for each sentence or for each word. Words let a client show captions in step with the
    speech.
    """

    pitch: Annotated[float | None, Field(ge=-12.0, le=12.0), exact] = None
    """Shift in semitones."""

    speed: Annotated[float | None, Field(ge=0.5, le=2.0), exact] = None
    """Speed of speech, as a multiple of the usual one."""

    volume: Annotated[float | None, Field(ge=0.5, le=2.0), exact] = None
    """Loudness, as a multiple of the usual one."""

    region: Literal["worldwide", "china"] | None = None
    """Which MiniMax service to use."""

    language_boost: Annotated[MinimaxVoiceLanguageBoost | None, Field(alias="languageBoost")] = None
    """Language that the text is likely to be in."""

    text_normalization_enabled: Annotated[bool | None, Field(alias="textNormalizationEnabled")] = None
    """Whether MiniMax writes out numbers and the like before it speaks."""

    chunk_plan: Annotated[ChunkPlan | None, Field(alias="chunkPlan")] = None
    """How the model's text is cut into pieces for the voice."""

    fallback_plan: Annotated[FallbackPlan | None, Field(alias="fallbackPlan")] = None
    """Voices to use when this one fails."""


class XaiVoice(Model):
    """A voice from xAI."""

    caching_enabled: Annotated[bool | None, Field(alias="cachingEnabled")] = None
    """Whether audio is kept and used again for the same text."""

    provider: Literal["xai"] = "xai"
    """Company or service that speaks."""

    voice_id: Annotated[XaiVoiceId, Field(alias="voiceId")]
    """Voice to use, by the provider's name or identifier for it."""

    language: XaiVoiceLanguage | None = None
    """Language to speak."""

    chunk_plan: Annotated[ChunkPlan | None, Field(alias="chunkPlan")] = None
    """How the model's text is cut into pieces for the voice."""

    fallback_plan: Annotated[FallbackPlan | None, Field(alias="fallbackPlan")] = None
    """Voices to use when this one fails."""


Voice: TypeAlias = Annotated[
    AzureVoice
    | CartesiaVoice
    | CustomVoice
    | DeepgramVoice
    | ElevenLabsVoice
    | HumeVoice
    | LMNTVoice
    | NeuphonicVoice
    | OpenAIVoice
    | PlayHTVoice
    | WellSaidVoice
    | RimeAIVoice
    | SmallestAIVoice
    | TavusVoice
    | VapiVoice
    | SesameVoice
    | InworldVoice
    | MinimaxVoice
    | XaiVoice,
    Field(discriminator="provider"),
]
"""A voice of any provider."""


AssistantFirstMessageMode: TypeAlias = Literal[
    "assistant-speaks-first",
    "assistant-speaks-first-with-model-generated-message",
    "assistant-waits-for-user",
]
"""Who begins. `assistant-speaks-first` when left out.
- `assistant-speaks-first`: the assistant, with `firstMessage`
- `assistant-speaks-first-with-model-generated-message`: the assistant, with words that the
  model finds from the messages so far
- `assistant-waits-for-user`: the customer
"""


ClientMessageType: TypeAlias = Literal[
    "conversation-update",
    "assistant.speechStarted",
    "function-call",
    "function-call-result",
    "hang",
    "language-changed",
    "metadata",
    "model-output",
    "speech-update",
    "status-update",
    "transcript",
    "tool-calls",
    "tool-calls-result",
    "tool.completed",
    "transfer-update",
    "user-interrupted",
    "voice-input",
    "workflow.node.started",
    "assistant.started",
]
"""Kind of event that Vapi can send to a client SDK."""


ServerMessageType: TypeAlias = Literal[
    "assistant.started",
    "assistant.speechStarted",
    "conversation-update",
    "end-of-call-report",
    "function-call",
    "hang",
    "language-changed",
    "language-change-detected",
    "model-output",
    "phone-call-control",
    "speech-update",
    "status-update",
    "transcript",
    'transcript[transcriptType="final"]',
    "tool-calls",
    "transfer-destination-request",
    "handoff-destination-request",
    "transfer-update",
    "user-interrupted",
    "voice-input",
    "chat.created",
    "chat.deleted",
    "session.created",
    "session.updated",
    "session.deleted",
    "call.deleted",
    "call.delete.failed",
]
"""Kind of event that Vapi can send to your server."""


BackgroundSound: TypeAlias = Literal["off", "office"] | str
"""Sound behind the assistant, by name or as the URL of an audio file."""


class TransportConfigurationTwilio(Model):
    """Settings for calls over Twilio."""

    provider: Literal["twilio"] = "twilio"
    """Carrier that the settings are for."""

    timeout: Annotated[float | None, Field(ge=1.0, le=600.0), exact] = None
    """Seconds to let the phone ring before giving up. 60 when left out. Twilio may add up to 5 seconds of its
    own.
    """

    record: bool | None = None
    """Whether Twilio records the call. Off when left out."""

    recording_channels: Annotated[Literal["mono", "dual"] | None, Field(alias="recordingChannels")] = None
    """Whether Twilio's recording mixes both parties (`mono`) or gives each a channel (`dual`). `mono` when
    left out.
    """


class LangfuseObservabilityPlan(Model):
    """Traces of the model's work in Langfuse."""

    provider: Literal["langfuse"] = "langfuse"
    """Service that receives the traces."""

    prompt_name: Annotated[str | None, Field(alias="promptName")] = None
    """Langfuse prompt to link the model's answers to."""

    prompt_version: Annotated[float | None, Field(alias="promptVersion", ge=1.0), exact] = None
    """Version of the prompt that `promptName` names."""

    trace_name: Annotated[str | None, Field(alias="traceName")] = None
    """Name of the trace. Liquid placeholders such as `{{call.id}}`, `{{call.type}}`, `{{assistant.name}}` and
    `{{assistant.id}}` work here.
    """

    tags: list[str]
    """Tags to find and group traces by."""

    metadata: dict[str, Any] | None = None
    """Data to attach to the trace. When left out: the metadata of call and assistant, and the overrides."""


class MessageAddHookAction(Model):
    """Adds a message to the conversation."""

    type: Literal["message.add"] = "message.add"
    """Kind of action."""

    message: OpenAIMessage
    """Message to add, in OpenAI's form."""

    trigger_response_enabled: Annotated[bool | None, Field(alias="triggerResponseEnabled")] = None
    """Whether the assistant answers it at once."""


class CallHookFilter(Model):
    """A condition on the call that a hook reacts to."""

    type: Literal["oneOf"] = "oneOf"
    """Kind of condition."""

    key: Annotated[str, Field(max_length=1000)]
    """What to look at, such as `call.endedReason`."""

    one_of: Annotated[list[Annotated[str, Field(max_length=1000)]], Field(alias="oneOf")]
    """Values, one of which has to be there."""


class SystemMessage(Model):
    """Instructions to the model, as part of a call's history."""

    role: str
    """Author of the message."""

    message: str
    """Text of the message."""

    time: Number
    """Moment of the message, as a Unix timestamp."""

    seconds_from_start: Annotated[Number, Field(alias="secondsFromStart")]
    """Seconds since the start of the conversation."""


class UserMessage(Model):
    """Something that the customer said."""

    role: str
    """Author of the message."""

    message: str
    """Text of the message."""

    time: Number
    """Moment of the message, as a Unix timestamp."""

    end_time: Annotated[Number, Field(alias="endTime")]
    """Moment at which the message ended, as a Unix timestamp."""

    seconds_from_start: Annotated[Number, Field(alias="secondsFromStart")]
    """Seconds since the start of the conversation."""

    duration: Number | None = None
    """Length of the message in seconds."""

    is_filtered: Annotated[bool | None, Field(alias="isFiltered")] = None
    """Whether the security filter changed the message."""

    detected_threats: Annotated[list[str] | None, Field(alias="detectedThreats")] = None
    """Attacks that the security filter found."""

    original_message: Annotated[str | None, Field(alias="originalMessage")] = None
    """Text before the security filter. Only present if the filter changed it."""

    metadata: dict[str, Any] | None = None
    """Details from the transcriber, such as its confidence in each word."""

    speaker_label: Annotated[str | None, Field(alias="speakerLabel")] = None
    """Label of the speaker, where the transcriber tells speakers apart, such as `Speaker 1`."""


class ToolCallFunction(Model):
    """A function with its arguments."""

    arguments: str
    """Arguments, as JSON text."""

    name: Annotated[str, Field(max_length=80)]
    """Name of the function."""


class ToolCall(Model):
    """A tool that the model asks for."""

    id: str
    """Identifier of the request, to be repeated with the result."""

    type: str
    """Kind of tool."""

    function: ToolCallFunction
    """Function to run."""


class AssistantMessage(Model):
    """A message by the assistant, in OpenAI's form."""

    role: Literal["assistant"] = "assistant"
    """Author of the message."""

    content: Annotated[str | None, Field(max_length=10000)] = None
    """Text of the message."""

    refusal: Annotated[str | None, Field(max_length=10000)] = None
    """What the model said when it refused to answer."""

    tool_calls: list[ToolCall] | None = None
    """Tools that the model asks for."""

    name: Annotated[str | None, Field(max_length=40)] = None
    """Name of the author, to tell authors of the same role apart."""

    metadata: dict[str, Any] | None = None
    """Anything you wish to keep with the message."""


class ToolMessage(Model):
    """A tool's result, in OpenAI's form."""

    role: Literal["tool"] = "tool"
    """Author of the message."""

    content: Annotated[str, Field(max_length=10000)]
    """What the assistant says."""

    tool_call_id: str
    """Call that the result answers."""

    name: Annotated[str | None, Field(max_length=40)] = None
    """Name of the author, to tell authors of the same role apart."""

    metadata: dict[str, Any] | None = None
    """Anything you wish to keep with the message."""


class DeveloperMessage(Model):
    """Instructions by the developer, in OpenAI's form."""

    role: Literal["developer"] = "developer"
    """Author of the message."""

    content: Annotated[str, Field(max_length=10000)]
    """Text of the message."""

    name: Annotated[str | None, Field(max_length=40)] = None
    """Name of the author, to tell authors of the same role apart."""

    metadata: dict[str, Any] | None = None
    """Anything you wish to keep with the message."""


ChatMessage: TypeAlias = SystemMessage | UserMessage | AssistantMessage | ToolMessage | DeveloperMessage
"""A message of a written conversation."""


TextOrMessages: TypeAlias = str | list[ChatMessage]
"""Plain text, or a list of messages."""


class SayHookAction(Model):
    """Lets the assistant speak, either given words (`exact`) or words that the model finds (`prompt`)."""

    type: Literal["say"] = "say"
    """Kind of action."""

    prompt: TextOrMessages | None = None
    """Instructions from which the model finds the words, with the conversation in view."""

    exact: dict[str, Any] | None = None
    """Words to say."""


class CustomerSpeechTimeoutOptions(Model):
    """How long to wait for the customer and how often to react."""

    timeout_seconds: Annotated[float, Field(alias="timeoutSeconds", ge=1.0, le=1000.0), exact]
    """Seconds of silence, counted from the end of the assistant's speech. 7.5 when left out."""

    trigger_max_count: Annotated[float | None, Field(alias="triggerMaxCount", ge=1.0, le=10.0), exact] = None
    """How often the hook reacts in one call, at most. 3 when left out."""

    trigger_reset_mode: Annotated[str | None, Field(alias="triggerResetMode")] = None
    """Whether the count starts again when the customer speaks. It never does when left out."""


class SecurityFilterBase(Model):
    """One kind of attack to look for. Its fields are not published."""


class SecurityFilterPlan(Model):
    """Filter for attacks hidden in what the customer says."""

    enabled: bool | None = None
    """Whether to filter."""

    filters: list[SecurityFilterBase] | None = None
    """Filters to run. All of them when the list is empty or left out."""

    mode: Literal["sanitize", "reject", "replace"] | None = None
    """What to do with a hit.
    - `sanitize`: take the hit out or replace it
    - `reject`: replace the whole transcript with `replacementText`
    - `replace`: put `replacementText` in place of the hit
    """

    replacement_text: Annotated[str | None, Field(alias="replacementText")] = None
    """Text that stands in for what was filtered."""


RecordingConsentPlanFirstMessageMode: TypeAlias = Literal[
    "assistant-speaks-first", "assistant-waits-for-user"
]
"""Whether to ask at once or only after the other side has spoken. Prefer `assistant-waits-for-user` for
outbound calls, where the question could otherwise play before anyone listens.
"""


class RecordingConsentPlanStayOnLine(Model):
    """The customer consents to the recording by staying on the line."""

    message: Annotated[str, Field(max_length=1000)]
    """The question. Ask for a spoken yes or no for `verbal`; tell people to hang up if they object for
    `stay-on-line`.
    """

    voice: Voice | None = None
    """Voice that asks. The assistant's when left out; another one sets the question apart."""

    first_message_mode: Annotated[
        RecordingConsentPlanFirstMessageMode | None, Field(alias="firstMessageMode")
    ] = None
    """Whether to ask at once or only after the other side has spoken. Prefer `assistant-waits-for-user` for
    outbound calls, where the question could otherwise play before anyone listens.
    """

    type: Literal["stay-on-line"] = "stay-on-line"
    """Kind of consent."""

    wait_seconds: Annotated[float | None, Field(alias="waitSeconds", ge=1.0, le=6.0), exact] = None
    """Seconds of staying on the line that count as consent."""


class RecordingConsentPlanVerbal(Model):
    """The customer is asked for consent to the recording and answers."""

    message: Annotated[str, Field(max_length=1000)]
    """The question. Ask for a spoken yes or no for `verbal`; tell people to hang up if they object for
    `stay-on-line`.
    """

    voice: Voice | None = None
    """Voice that asks. The assistant's when left out; another one sets the question apart."""

    first_message_mode: Annotated[
        RecordingConsentPlanFirstMessageMode | None, Field(alias="firstMessageMode")
    ] = None
    """Whether to ask at once or only after the other side has spoken. Prefer `assistant-waits-for-user` for
    outbound calls, where the question could otherwise play before anyone listens.
    """

    type: Literal["verbal"] = "verbal"
    """Kind of consent."""

    decline_tool: Annotated[dict[str, Any] | None, Field(alias="declineTool")] = None
    """Tool to run when consent is refused, given in full."""

    decline_tool_id: Annotated[str | None, Field(alias="declineToolId")] = None
    """Stored tool to run when consent is refused."""


RecordingConsentPlan: TypeAlias = Annotated[
    RecordingConsentPlanStayOnLine | RecordingConsentPlanVerbal, Field(discriminator="type")
]
"""How to ask for consent to the recording."""


class CompliancePlan(Model):
    """Rules for sensitive data."""

    hipaa_enabled: Annotated[bool | None, Field(alias="hipaaEnabled")] = None
    """Whether to store logs, recordings and transcripts by the rules of HIPAA and admit only providers that
    follow them. Off when left out. Needs the Enterprise plan or the HIPAA add-on.
    """

    pci_enabled: Annotated[bool | None, Field(alias="pciEnabled")] = None
    """Whether to admit only PCI-compliant providers and keep neither logs nor transcripts. Your server still
    gets the end-of-call report. Off when left out.
    """

    security_filter_plan: Annotated[SecurityFilterPlan | None, Field(alias="securityFilterPlan")] = None
    """Filter for attacks hidden in what the customer says, before the model reads it."""

    recording_consent_plan: Annotated[RecordingConsentPlan | None, Field(alias="recordingConsentPlan")] = None
    """How to ask for consent to the recording."""


class SmartDenoisingPlan(Model):
    """Filter for noise, made by Krisp."""

    enabled: bool | None = None
    """Whether to filter."""


class FourierDenoisingPlan(Model):
    """Filter for noise that works by frequency. Experimental."""

    enabled: bool | None = None
    """Whether to filter."""

    media_detection_enabled: Annotated[bool | None, Field(alias="mediaDetectionEnabled")] = None
    """Whether to notice television, music or radio in the background and filter harder then."""

    static_threshold: Annotated[float | None, Field(alias="staticThreshold", ge=-80.0, le=0.0), exact] = None
    """Threshold in dB until the usual level of the call is known."""

    baseline_offset_db: Annotated[float | None, Field(alias="baselineOffsetDb", ge=-30.0, le=-5.0), exact] = (
        None
    )
    """Distance in dB below the usual level at which filtering starts. -10 filters much, -20 little."""

    window_size_ms: Annotated[float | None, Field(alias="windowSizeMs", ge=1000.0, le=30000.0), exact] = None
    """Milliseconds of audio that set the usual level. More are steadier, fewer adapt faster."""

    baseline_percentile: Annotated[
        float | None, Field(alias="baselinePercentile", ge=1.0, le=99.0), exact
    ] = None
    """Percentile of loudness that counts as the usual level. 85 looks at loud speech, 50 takes in quiet
    speech.
    """


class BackgroundSpeechDenoisingPlan(Model):
    """Filters for what is not the customer's voice."""

    smart_denoising_plan: Annotated[SmartDenoisingPlan | None, Field(alias="smartDenoisingPlan")] = None
    """Filter by Krisp."""

    fourier_denoising_plan: Annotated[FourierDenoisingPlan | None, Field(alias="fourierDenoisingPlan")] = None
    """Filter by frequency, after the smart one. Experimental."""


class TranscriptPlan(Model):
    """Whether to write a transcript and how to call the speakers in it."""

    enabled: bool | None = None
    """Whether the call's `artifact` gets a transcript. On when left out."""

    assistant_name: Annotated[str | None, Field(alias="assistantName")] = None
    """What to call the assistant in the transcript. `AI` when left out."""

    user_name: Annotated[str | None, Field(alias="userName")] = None
    """What to call the customer in the transcript. `User` when left out."""


StructuredOutputType: TypeAlias = Literal["ai", "regex"]
"""How the value is found: `ai` asks a language model, `regex` searches the transcript for a pattern. `ai` when
left out.
"""


WorkflowOpenAIModelName: TypeAlias = Literal[
    "gpt-5.4",
    "gpt-5.4-mini",
    "gpt-5.4-nano",
    "gpt-5.2",
    "gpt-5.2-chat-latest",
    "gpt-5.1",
    "gpt-5.1-chat-latest",
    "gpt-5",
    "gpt-5-chat-latest",
    "gpt-5-mini",
    "gpt-5-nano",
    "gpt-4.1-2025-04-14",
    "gpt-4.1-mini-2025-04-14",
    "gpt-4.1-nano-2025-04-14",
    "gpt-4.1",
    "gpt-4.1-mini",
    "gpt-4.1-nano",
    "chatgpt-4o-latest",
    "o3",
    "o3-mini",
    "o4-mini",
    "o1-mini",
    "o1-mini-2024-09-12",
    "gpt-4o-mini-2024-07-18",
    "gpt-4o-mini",
    "gpt-4o",
    "gpt-4o-2024-05-13",
    "gpt-4o-2024-08-06",
    "gpt-4o-2024-11-20",
    "gpt-4-turbo",
    "gpt-4-turbo-2024-04-09",
    "gpt-4-turbo-preview",
    "gpt-4-0125-preview",
    "gpt-4-1106-preview",
    "gpt-4",
    "gpt-4-0613",
    "gpt-3.5-turbo",
    "gpt-3.5-turbo-0125",
    "gpt-3.5-turbo-1106",
    "gpt-3.5-turbo-16k",
    "gpt-3.5-turbo-0613",
    "gpt-4.1-2025-04-14:westus",
    "gpt-4.1-2025-04-14:eastus2",
    "gpt-4.1-2025-04-14:eastus",
    "gpt-4.1-2025-04-14:westus3",
    "gpt-4.1-2025-04-14:northcentralus",
    "gpt-4.1-2025-04-14:southcentralus",
    "gpt-4.1-2025-04-14:westeurope",
    "gpt-4.1-2025-04-14:germanywestcentral",
    "gpt-4.1-2025-04-14:polandcentral",
    "gpt-4.1-2025-04-14:spaincentral",
    "gpt-4.1-mini-2025-04-14:westus",
    "gpt-4.1-mini-2025-04-14:eastus2",
    "gpt-4.1-mini-2025-04-14:eastus",
    "gpt-4.1-mini-2025-04-14:westus3",
    "gpt-4.1-mini-2025-04-14:northcentralus",
    "gpt-4.1-mini-2025-04-14:southcentralus",
    "gpt-4.1-mini-2025-04-14:westeurope",
    "gpt-4.1-mini-2025-04-14:germanywestcentral",
    "gpt-4.1-mini-2025-04-14:polandcentral",
    "gpt-4.1-mini-2025-04-14:spaincentral",
    "gpt-4.1-nano-2025-04-14:westus",
    "gpt-4.1-nano-2025-04-14:eastus2",
    "gpt-4.1-nano-2025-04-14:westus3",
    "gpt-4.1-nano-2025-04-14:northcentralus",
    "gpt-4.1-nano-2025-04-14:southcentralus",
    "gpt-4o-2024-11-20:swedencentral",
    "gpt-4o-2024-11-20:westus",
    "gpt-4o-2024-11-20:eastus2",
    "gpt-4o-2024-11-20:eastus",
    "gpt-4o-2024-11-20:westus3",
    "gpt-4o-2024-11-20:southcentralus",
    "gpt-4o-2024-11-20:westeurope",
    "gpt-4o-2024-11-20:germanywestcentral",
    "gpt-4o-2024-11-20:polandcentral",
    "gpt-4o-2024-11-20:spaincentral",
    "gpt-4o-2024-08-06:westus",
    "gpt-4o-2024-08-06:westus3",
    "gpt-4o-2024-08-06:eastus",
    "gpt-4o-2024-08-06:eastus2",
    "gpt-4o-2024-08-06:northcentralus",
    "gpt-4o-2024-08-06:southcentralus",
    "gpt-4o-mini-2024-07-18:westus",
    "gpt-4o-mini-2024-07-18:westus3",
    "gpt-4o-mini-2024-07-18:eastus",
    "gpt-4o-mini-2024-07-18:eastus2",
    "gpt-4o-mini-2024-07-18:northcentralus",
    "gpt-4o-mini-2024-07-18:southcentralus",
    "gpt-4o-2024-05-13:eastus2",
    "gpt-4o-2024-05-13:eastus",
    "gpt-4o-2024-05-13:northcentralus",
    "gpt-4o-2024-05-13:southcentralus",
    "gpt-4o-2024-05-13:westus3",
    "gpt-4o-2024-05-13:westus",
    "gpt-4-turbo-2024-04-09:eastus2",
    "gpt-4-0125-preview:eastus",
    "gpt-4-0125-preview:northcentralus",
    "gpt-4-0125-preview:southcentralus",
    "gpt-4-1106-preview:australiaeast",
    "gpt-4-1106-preview:canadaeast",
    "gpt-4-1106-preview:france",
    "gpt-4-1106-preview:india",
    "gpt-4-1106-preview:norway",
    "gpt-4-1106-preview:swedencentral",
    "gpt-4-1106-preview:uk",
    "gpt-4-1106-preview:westus",
    "gpt-4-1106-preview:westus3",
    "gpt-4-0613:canadaeast",
    "gpt-3.5-turbo-0125:canadaeast",
    "gpt-3.5-turbo-0125:northcentralus",
    "gpt-3.5-turbo-0125:southcentralus",
    "gpt-3.5-turbo-1106:canadaeast",
    "gpt-3.5-turbo-1106:westus",
]
"""Name of an OpenAI model, with an Azure region after the colon where one is wanted."""


class WorkflowOpenAIModel(Model):
    """An OpenAI model for extractions and workflows."""

    provider: Literal["openai"] = "openai"
    """Company or service that runs the model."""

    model: WorkflowOpenAIModelName
    """Model to use. A region after the colon pins it to that Azure region, for rules about where data may be
    processed; without one Vapi picks the fastest.
    """

    temperature: Annotated[float | None, Field(ge=0.0, le=2.0), exact] = None
    """Randomness of the answer; 0 is the steadiest."""

    max_tokens: Annotated[float | None, Field(alias="maxTokens", ge=50.0, le=10000.0), exact] = None
    """Upper limit on the tokens of one answer."""


EvalAnthropicModelName: TypeAlias = Literal[
    "claude-3-opus-20240229",
    "claude-3-sonnet-20240229",
    "claude-3-haiku-20240307",
    "claude-3-5-sonnet-20240620",
    "claude-3-5-sonnet-20241022",
    "claude-3-5-haiku-20241022",
    "claude-3-7-sonnet-20250219",
    "claude-opus-4-20250514",
    "claude-opus-4-5-20251101",
    "claude-opus-4-6",
    "claude-sonnet-4-20250514",
    "claude-sonnet-4-5-20250929",
    "claude-sonnet-4-6",
    "claude-haiku-4-5-20251001",
]
"""Model to use."""


class WorkflowAnthropicModel(Model):
    """A Claude model, reached directly at Anthropic."""

    provider: Literal["anthropic"] = "anthropic"
    """Company or service that runs the model."""

    model: EvalAnthropicModelName
    """Model to use."""

    thinking: AnthropicThinkingConfig | None = None
    """Extended thinking. `maxTokens` has to exceed its `budgetTokens`."""

    temperature: Annotated[float | None, Field(ge=0.0, le=2.0), exact] = None
    """Randomness of the answer; 0 is the steadiest."""

    max_tokens: Annotated[float | None, Field(alias="maxTokens", ge=50.0, le=10000.0), exact] = None
    """Upper limit on the tokens of one answer."""


class WorkflowAnthropicBedrockModel(Model):
    """A Claude model, reached through Amazon Bedrock."""

    provider: Literal["anthropic-bedrock"] = "anthropic-bedrock"
    """Company or service that runs the model."""

    model: EvalAnthropicModelName
    """Model to use."""

    thinking: AnthropicThinkingConfig | None = None
    """Extended thinking. `maxTokens` has to exceed its `budgetTokens`."""

    temperature: Annotated[float | None, Field(ge=0.0, le=2.0), exact] = None
    """Randomness of the answer; 0 is the steadiest."""

    max_tokens: Annotated[float | None, Field(alias="maxTokens", ge=50.0, le=10000.0), exact] = None
    """Upper limit on the tokens of one answer."""


EvalGoogleModelName: TypeAlias = Literal[
    "gemini-3-flash-preview",
    "gemini-2.5-pro",
    "gemini-2.5-flash",
    "gemini-2.5-flash-lite",
    "gemini-2.0-flash-thinking-exp",
    "gemini-2.0-pro-exp-02-05",
    "gemini-2.0-flash",
    "gemini-2.0-flash-lite",
    "gemini-2.0-flash-exp",
    "gemini-2.0-flash-realtime-exp",
    "gemini-1.5-flash",
    "gemini-1.5-flash-002",
    "gemini-1.5-pro",
    "gemini-1.5-pro-002",
    "gemini-1.0-pro",
]
"""Model to use."""


class WorkflowGoogleModel(Model):
    """A Gemini model from Google."""

    provider: Literal["google"] = "google"
    """Company or service that runs the model."""

    model: EvalGoogleModelName
    """Model to use."""

    temperature: Annotated[float | None, Field(ge=0.0, le=2.0), exact] = None
    """Randomness of the answer; 0 is the steadiest."""

    max_tokens: Annotated[float | None, Field(alias="maxTokens", ge=50.0, le=10000.0), exact] = None
    """Upper limit on the tokens of one answer."""


class WorkflowCustomModel(Model):
    """Your own model behind an endpoint that speaks OpenAI's protocol."""

    provider: Literal["custom-llm"] = "custom-llm"
    """Company or service that runs the model."""

    metadata_send_mode: Annotated[CustomMetadataSendMode | None, Field(alias="metadataSendMode")] = None
    """How call data reaches your endpoint beside the messages. `variable` when left out.
    - `off`: not at all
    - `variable`: as one `metadata` field
    - `destructured`: as separate fields at the top level

    All but `off` also send `call`, `phoneNumber` and `customer`.
    """

    url: str
    """Base URL of your endpoint, for example `https://llm.example.com/v1`."""

    headers: dict[str, Any] | None = None
    """HTTP headers to add to each request to your endpoint."""

    timeout_seconds: Annotated[float | None, Field(alias="timeoutSeconds", ge=20.0, le=600.0), exact] = None
    """Seconds to wait for your endpoint's first token. 20 when left out."""

    model: Annotated[str, Field(max_length=100)]
    """Model name to pass to your endpoint."""

    temperature: Annotated[float | None, Field(ge=0.0, le=2.0), exact] = None
    """Randomness of the answer; 0 is the steadiest."""

    max_tokens: Annotated[float | None, Field(alias="maxTokens", ge=50.0, le=10000.0), exact] = None
    """Upper limit on the tokens of one answer."""


WorkflowModel: TypeAlias = Annotated[
    WorkflowOpenAIModel
    | WorkflowAnthropicModel
    | WorkflowAnthropicBedrockModel
    | WorkflowGoogleModel
    | WorkflowCustomModel,
    Field(discriminator="provider"),
]
"""A language model for extractions and workflow nodes."""


class ComplianceOverride(Model):
    """Exceptions to an organisation's compliance settings."""

    force_store_on_hipaa_enabled: Annotated[bool | None, Field(alias="forceStoreOnHipaaEnabled")] = None
    """Whether to store the value although HIPAA mode is on. Choose this only for values that can hold nothing
    sensitive.
    """


class CreateStructuredOutputDTO(Model):
    """A new extraction. Only a name and a schema are mandatory."""

    type: StructuredOutputType | None = None
    """How the value is found: `ai` asks a language model, `regex` searches the transcript for a pattern. `ai`
    when left out.
    """

    regex: Annotated[str | None, Field(max_length=1000, min_length=1)] = None
    """Pattern for `type: regex`, in RE2 syntax, either bare (`\\d+`) or with delimiters and flags
    (`/\\d+/gi`). What you get depends on the type that `schema` asks for:
    - boolean: whether the pattern occurs
    - string: the first capture group, or else the whole first match
    - number or integer: the leading match, converted
    - array: every match
    """

    model: WorkflowModel | None = None
    """Language model that reads the conversation. GPT-4.1 with Vapi's own prompts when left out.

    Your own prompts go into `messages`. Together they have to mention the conversation, as
    `{{transcript}}` or `{{messages}}`, and the wanted output, as `{{structuredOutput}}` or one of
    its parts, such as `{{structuredOutput.schema}}`. Liquid syntax works throughout.
    """

    compliance_plan: Annotated[ComplianceOverride | None, Field(alias="compliancePlan")] = None
    """Exceptions to the storage rules of HIPAA mode for this value."""

    name: Annotated[str, Field(max_length=40, min_length=1)]
    """Name shown in the dashboard and in results."""

    schema_: Annotated[JsonSchema, Field(alias="schema")]
    """JSON Schema of the value to extract."""

    description: str | None = None
    """What the value stands for. The model reads it too, so say what counts and what does not."""

    assistant_ids: Annotated[list[str] | None, Field(alias="assistantIds")] = None
    """Assistants after whose calls the value is extracted."""

    workflow_ids: Annotated[list[str] | None, Field(alias="workflowIds")] = None
    """Workflows after whose runs the value is extracted."""


class ScorecardMetric(Model):
    """An extracted value, and the points it brings."""

    structured_output_id: Annotated[str, Field(alias="structuredOutputId")]
    """Structured output whose value is graded. It has to yield a number or a boolean."""

    conditions: list[dict[str, Any]]
    """Conditions, each with a comparator, a value and the points it is worth. The points of those that hold
    add up, and the sum is scaled to 100.
    """


class CreateScorecardDTO(Model):
    """A scorecard, to be stored or used for one call only."""

    name: Annotated[str | None, Field(max_length=80)] = None
    """Name for your own use."""

    description: Annotated[str | None, Field(max_length=500)] = None
    """Notes for your own use."""

    metrics: list[ScorecardMetric]
    """Values to grade, each with its conditions and points."""

    assistant_ids: Annotated[list[str] | None, Field(alias="assistantIds")] = None
    """Assistants whose calls are graded."""


class ArtifactPlan(Model):
    """What to keep of a call, and where."""

    recording_enabled: Annotated[bool | None, Field(alias="recordingEnabled")] = None
    """Whether calls are recorded. On when left out. HIPAA mode demands that you set it and have a bucket of
    your own.
    """

    recording_format: Annotated[Literal["wav;l16", "mp3"] | None, Field(alias="recordingFormat")] = None
    """Audio format of recordings. `wav;l16` when left out."""

    recording_use_custom_storage_enabled: Annotated[
        bool | None, Field(alias="recordingUseCustomStorageEnabled")
    ] = None
    """Whether recordings go to your own bucket where you have configured one. On when left out; `false` keeps
    them at Vapi.
    """

    video_recording_enabled: Annotated[bool | None, Field(alias="videoRecordingEnabled")] = None
    """Whether to record video, on web calls only. Off when left out."""

    full_message_history_enabled: Annotated[bool | None, Field(alias="fullMessageHistoryEnabled")] = None
    """Whether the artifact keeps every message, including those that a hand-off withheld from the next
    assistant. Off when left out.
    """

    pcap_enabled: Annotated[bool | None, Field(alias="pcapEnabled")] = None
    """Whether to capture the SIP packets of phone calls over numbers of provider `vapi` or `byo-phone-number`.
    On when left out.
    """

    pcap_s3_path_prefix: Annotated[str | None, Field(alias="pcapS3PathPrefix")] = None
    """Folder for packet captures in your own bucket, below the path in the credential. `/` when left out."""

    pcap_use_custom_storage_enabled: Annotated[bool | None, Field(alias="pcapUseCustomStorageEnabled")] = None
    """Whether packet captures go to your own bucket where you have configured one. On when left out; `false`
    keeps them at Vapi.
    """

    logging_enabled: Annotated[bool | None, Field(alias="loggingEnabled")] = None
    """Whether to keep logs of the call. On when left out."""

    logging_use_custom_storage_enabled: Annotated[
        bool | None, Field(alias="loggingUseCustomStorageEnabled")
    ] = None
    """Whether logs go to your own bucket where you have configured one. On when left out; `false` keeps them
    at Vapi.
    """

    transcript_plan: Annotated[TranscriptPlan | None, Field(alias="transcriptPlan")] = None
    """Form of the transcript."""

    recording_path: Annotated[str | None, Field(alias="recordingPath")] = None
    """Folder for recordings in your own bucket, below the path in the credential. `/` when left out."""

    structured_output_ids: Annotated[list[str] | None, Field(alias="structuredOutputIds")] = None
    """Stored extractions to run when the call is over."""

    structured_outputs: Annotated[
        list[CreateStructuredOutputDTO] | None, Field(alias="structuredOutputs")
    ] = None
    """Extractions given in full, to run when the call is over."""

    scorecard_ids: Annotated[list[str] | None, Field(alias="scorecardIds")] = None
    """Stored scorecards to fill in from the extracted values."""

    scorecards: list[CreateScorecardDTO] | None = None
    """Scorecards given in full, to fill in from the extracted values."""

    logging_path: Annotated[str | None, Field(alias="loggingPath")] = None
    """Folder for logs in your own bucket, below the path in the credential. `/` when left out."""


SmartEndpointingPlanProvider: TypeAlias = Literal["vapi", "livekit", "custom-endpointing-model"]
"""Whose model judges."""


class VapiSmartEndpointingPlan(Model):
    """Vapi's own model judges whether the customer has finished."""

    provider: SmartEndpointingPlanProvider
    """Whose model judges."""


class LivekitSmartEndpointingPlan(Model):
    """LiveKit's model judges whether the customer has finished. English only."""

    provider: SmartEndpointingPlanProvider
    """Whose model judges."""

    wait_function: Annotated[str | None, Field(alias="waitFunction")] = None
    """Formula, in mathjs syntax, for the milliseconds to wait. Its `x` runs from 0 (the customer has surely
    finished) to 1 (surely not); negative results count as 0. `20 + 500 * sqrt(x) + 2500 * x^3` when left
    out.
    """


class CustomEndpointingModelSmartEndpointingPlan(Model):
    """Your own server judges whether the customer has finished."""

    provider: SmartEndpointingPlanProvider
    """Whose model judges."""

    server: Server | None = None
    """Server that gets a `call.endpointing.request` with the messages at each new piece of transcript and
    answers with `timeoutSeconds`. The assistant's server when left out, or else the organisation's.
    """


SmartEndpointingPlan: TypeAlias = (
    VapiSmartEndpointingPlan | LivekitSmartEndpointingPlan | CustomEndpointingModelSmartEndpointingPlan
)
"""Model that judges whether the customer has finished. LiveKit suits English and knows no other language. Goes
before `transcriptionEndpointingPlan`; a matching custom rule goes before both. When left out, the
transcriber's own judgement is used where it has one.
"""


class AssistantCustomEndpointingRule(Model):
    """Waiting time after certain words of the assistant, such as a question."""

    type: Literal["assistant"] = "assistant"
    """Whose words the rule looks at."""

    regex: str
    """Regular expression in JavaScript syntax. It may match anywhere, so write `^...$` for the whole text, and
    double each backslash inside a JSON string.
    """

    regex_options: Annotated[list[RegexOption] | None, Field(alias="regexOptions")] = None
    """Flags for the regular expression. None when left out."""

    timeout_seconds: Annotated[float, Field(alias="timeoutSeconds", ge=0.0, le=15.0), exact]
    """Seconds to wait when the rule matches."""


class CustomerCustomEndpointingRule(Model):
    """Waiting time after certain words of the customer."""

    type: Literal["customer"] = "customer"
    """Whose words the rule looks at."""

    regex: str
    """Regular expression in JavaScript syntax. It may match anywhere, so write `^...$` for the whole text, and
    double each backslash inside a JSON string.
    """

    regex_options: Annotated[list[RegexOption] | None, Field(alias="regexOptions")] = None
    """Flags for the regular expression. None when left out."""

    timeout_seconds: Annotated[float, Field(alias="timeoutSeconds", ge=0.0, le=15.0), exact]
    """Seconds to wait when the rule matches."""


class BothCustomEndpointingRule(Model):
    """Waiting time after certain words of the assistant followed by certain words of the customer."""

    type: Literal["both"] = "both"
    """Whose words the rule looks at."""

    assistant_regex: Annotated[str, Field(alias="assistantRegex")]
    """Regular expression for the assistant's last message, in JavaScript syntax. It may match anywhere."""

    assistant_regex_options: Annotated[list[RegexOption] | None, Field(alias="assistantRegexOptions")] = None
    """Flags for `assistantRegex`. None when left out."""

    customer_regex: Annotated[str, Field(alias="customerRegex")]
    """Regular expression for what the customer is saying, in JavaScript syntax. It may match anywhere."""

    customer_regex_options: Annotated[list[RegexOption] | None, Field(alias="customerRegexOptions")] = None
    """Flags for `customerRegex`. None when left out."""

    timeout_seconds: Annotated[float, Field(alias="timeoutSeconds", ge=0.0, le=15.0), exact]
    """Seconds to wait when the rule matches."""


CustomEndpointingRule: TypeAlias = Annotated[
    AssistantCustomEndpointingRule | CustomerCustomEndpointingRule | BothCustomEndpointingRule,
    Field(discriminator="type"),
]


class TranscriptionEndpointingPlan(Model):
    """Waiting times by how the transcript ends."""

    on_punctuation_seconds: Annotated[
        float | None, Field(alias="onPunctuationSeconds", ge=0.0, le=3.0), exact
    ] = None
    """Seconds to wait after punctuation, which the transcriber sets where it hears a finished thought. 0.1
    when left out.
    """

    on_no_punctuation_seconds: Annotated[
        float | None, Field(alias="onNoPunctuationSeconds", ge=0.0, le=3.0), exact
    ] = None
    """Seconds to wait where there is no punctuation, for customers who fall silent mid-sentence. 1.5 when left
    out.
    """

    on_number_seconds: Annotated[float | None, Field(alias="onNumberSeconds", ge=0.0, le=3.0), exact] = None
    """Seconds to wait after a digit, for customers who read a number out in pieces. 0.5 when left out."""


class StartSpeakingPlan(Model):
    """When the assistant starts to speak."""

    wait_seconds: Annotated[float | None, Field(alias="waitSeconds", ge=0.0, le=5.0), exact] = None
    """Seconds to wait before speaking; slow models and voices add to them. 0.4 when left out. Raise it for
    customers who pause a lot or get cut off.
    """

    smart_endpointing_enabled: Annotated[
        bool | Literal["livekit"] | None, Field(alias="smartEndpointingEnabled")
    ] = None
    """Deprecated. Older switch for smart endpointing. Use `smartEndpointingPlan` instead."""

    smart_endpointing_plan: Annotated[SmartEndpointingPlan | None, Field(alias="smartEndpointingPlan")] = None
    """Model that judges whether the customer has finished. LiveKit suits English and knows no other language.
    Goes before `transcriptionEndpointingPlan`; a matching custom rule goes before both. When left out, the
    transcriber's own judgement is used where it has one.
    """

    custom_endpointing_rules: Annotated[
        list[CustomEndpointingRule] | None, Field(alias="customEndpointingRules")
    ] = None
    """Waiting times for certain sentences: short after a yes-or-no question, long where the customer has to
    look something up. A rule that matches goes before the other settings.
    """

    transcription_endpointing_plan: Annotated[
        TranscriptionEndpointingPlan | None, Field(alias="transcriptionEndpointingPlan")
    ] = None
    """Judges by punctuation whether the customer has finished. Used only without `smartEndpointingPlan` and
    with a transcriber that cannot judge by itself.
    """


class StopSpeakingPlan(Model):
    """When the assistant stops because the customer speaks."""

    num_words: Annotated[float | None, Field(alias="numWords", ge=0.0, le=10.0), exact] = None
    """Words from the customer that it takes to interrupt. With 0, the default, voice activity (`voiceSeconds`)
    suffices. Words like "stop" interrupt at once and words like "okay" never do.
    """

    voice_seconds: Annotated[float | None, Field(alias="voiceSeconds", ge=0.0, le=0.5), exact] = None
    """Seconds of voice that it takes to interrupt, when `numWords` is 0. 0.2 when left out. Low values react
    faster but also to noise.
    """

    backoff_seconds: Annotated[float | None, Field(alias="backoffSeconds", ge=0.0, le=10.0), exact] = None
    """Pause after an interruption before the assistant goes on. 1 second when left out."""

    acknowledgement_phrases: Annotated[
        list[Annotated[str, Field(max_length=240)]] | None, Field(alias="acknowledgementPhrases")
    ] = None
    """Phrases that never interrupt, however many words they have."""

    interruption_phrases: Annotated[
        list[Annotated[str, Field(max_length=240)]] | None, Field(alias="interruptionPhrases")
    ] = None
    """Phrases that interrupt at once, whatever `numWords` says."""


class MonitorPlan(Model):
    """Ways to follow and steer a call while it runs."""

    listen_enabled: Annotated[bool | None, Field(alias="listenEnabled")] = None
    """Whether others may listen live, at the URL in the call's `monitor.listenUrl`. On when left out."""

    listen_authentication_enabled: Annotated[bool | None, Field(alias="listenAuthenticationEnabled")] = None
    """Whether `monitor.listenUrl` asks for your public API key as a bearer token. Off when left out."""

    control_enabled: Annotated[bool | None, Field(alias="controlEnabled")] = None
    """Whether others may steer the call with POST requests to the URL in its `monitor.controlUrl`. On when
    left out.
    """

    control_authentication_enabled: Annotated[bool | None, Field(alias="controlAuthenticationEnabled")] = None
    """Whether `monitor.controlUrl` asks for your public API key as a bearer token. Off when left out."""

    monitor_ids: Annotated[list[str] | None, Field(alias="monitorIds")] = None
    """Monitors to attach to the assistant. None when left out."""


class KeypadInputPlan(Model):
    """How to treat keys that the customer presses."""

    enabled: bool | None = None
    """Whether pressed keys count as input. Off when left out."""

    timeout_seconds: Annotated[float | None, Field(alias="timeoutSeconds", ge=0.0, le=10.0), exact] = None
    """Seconds to wait for another key. 2 when left out."""

    delimiters: Literal["#", "*", ""] | None = None
    """Key that completes the input."""


class HandoffDestinationDynamic(Model):
    """Hand-off to whomever your server names when the time comes."""

    type: Literal["dynamic"] = "dynamic"
    """Kind of destination."""

    server: Server | None = None
    """Server that gets a `handoff-destination-request`. When left out: that of the tool, the assistant, the
    phone number or the organisation, in this order.
    """

    description: str | None = None
    """What the destination is for, so that the model knows when to choose it."""


class CustomMessage(Model):
    """A message of your own, in one language or several."""

    contents: list[TextContent] | None = None
    """The message in several languages, instead of `content`. A language that is missing gets a translation of
    the first entry.
    """

    type: Literal["custom-message"] = "custom-message"
    """Kind of message."""

    content: Annotated[str | None, Field(max_length=1000)] = None
    """What the assistant says."""


SpokenMessage: TypeAlias = str | CustomMessage
"""What to say, as text or as an object with one version for each language."""


class TransferDestinationAssistant(Model):
    """Transfer to another assistant of the squad."""

    message: SpokenMessage | None = None
    """What the customer hears before the transfer. When left out, the tool's own messages count, or else
    "Transferring the call now". An empty text transfers silently.
    """

    type: Literal["assistant"] = "assistant"
    """Kind of destination."""

    transfer_mode: Annotated[
        Literal[
            "rolling-history",
            "swap-system-message-in-history",
            "swap-system-message-in-history-and-remove-transfer-tool-messages",
            "delete-history",
        ]
        | None,
        Field(alias="transferMode"),
    ] = None
    """What the next assistant sees of the conversation. `rolling-history` when left out.
    - `rolling-history`: all of it, followed by its own system message
    - `swap-system-message-in-history`: all of it, with its own system message in place of the
      former
    - `swap-system-message-in-history-and-remove-transfer-tool-messages`: the same, without the
      transfer itself
    - `delete-history`: nothing of it
    """

    assistant_name: Annotated[str, Field(alias="assistantName")]
    """Name of the assistant."""

    description: str | None = None
    """What the destination is for, so that the model knows when to choose it."""


class McpToolMessages(Model):
    """What the assistant says for one tool of an MCP server."""

    name: str
    """Tool that the messages are for, by the MCP server's name for it."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says. Nothing for an empty list; the same as for the other tools when left out."""


class McpToolMetadata(Model):
    """How to talk to an MCP server."""

    protocol: Literal["sse", "shttp"] | None = None
    """Protocol: server-sent events (`sse`) or Streamable HTTP (`shttp`). Streamable HTTP when left out."""


class CreateMcpToolDTO(Model):
    """Offers the tools of an MCP server."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["mcp"] = "mcp"
    """Kind of tool."""

    server: Server | None = None
    """The MCP server."""

    tool_messages: Annotated[list[McpToolMessages] | None, Field(alias="toolMessages")] = None
    """What the assistant says for single tools of the server. Tools that are not listed use `messages`."""

    metadata: McpToolMetadata | None = None
    """How to reach the MCP server."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class KnowledgeBase(Model):
    """Files that a query tool searches."""

    name: str
    """What to call the knowledge base."""

    provider: Literal["google"] = "google"
    """Provider whose model searches."""

    model: GoogleModelName | None = None
    """Model that searches."""

    description: str
    """What is in the files, so that the model knows when to search them."""

    file_ids: Annotated[list[str], Field(alias="fileIds")]
    """Stored files to search."""


class CreateQueryToolDTO(Model):
    """Answers questions from a knowledge base."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["query"] = "query"
    """Kind of tool."""

    knowledge_bases: Annotated[list[KnowledgeBase] | None, Field(alias="knowledgeBases")] = None
    """Knowledge bases to search."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class CreateSlackSendMessageToolDTO(Model):
    """Posts a message in Slack."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["slack.message.send"] = "slack.message.send"
    """Kind of tool."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class CreateSmsToolDTO(Model):
    """Sends an SMS over Twilio."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["sms"] = "sms"
    """Kind of tool."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class CreateTextEditorToolDTO(Model):
    """Lets the model edit files on your server."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["textEditor"] = "textEditor"
    """Kind of tool."""

    sub_type: Annotated[Literal["text_editor_20241022"], Field(alias="subType")] = "text_editor_20241022"
    """Version of the tool, as the model's provider counts it."""

    server: Server | None = None
    """Server that gets a `tool-calls` event and answers with the result. When left out: that of the assistant,
    the phone number or the organisation, in this order.
    """

    name: Literal["str_replace_editor"] = "str_replace_editor"
    """Name of the tool, fixed for this kind."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


TransferPlanMode: TypeAlias = Literal[
    "blind-transfer",
    "blind-transfer-add-summary-to-sip-header",
    "warm-transfer-say-message",
    "warm-transfer-say-summary",
    "warm-transfer-twiml",
    "warm-transfer-wait-for-operator-to-speak-first-and-then-say-message",
    "warm-transfer-wait-for-operator-to-speak-first-and-then-say-summary",
    "warm-transfer-experimental",
]
"""What happens before the customer is connected. `blind-transfer` when left out.
- `blind-transfer`: nothing
- `blind-transfer-add-summary-to-sip-header`: a summary travels in the SIP header
  `X-Transfer-Summary`
- `warm-transfer-say-message`: the destination hears `message`
- `warm-transfer-say-summary`: the destination hears a summary
- `warm-transfer-wait-for-operator-to-speak-first-and-then-say-message`: the same as with
  `message`, but only after the destination has spoken
- `warm-transfer-wait-for-operator-to-speak-first-and-then-say-summary`: the same as with a
  summary, but only after the destination has spoken
- `warm-transfer-twiml`: the destination hears what `twiml` says
- `warm-transfer-experimental`: the customer waits while a person is sought; should there be
  none, `fallbackPlan` takes over
"""


TransferPlanContextEngineeringPlan: TypeAlias = Annotated[
    ContextEngineeringPlanLastNMessages | ContextEngineeringPlanNone | ContextEngineeringPlanAll,
    Field(discriminator="type"),
]
"""What the assistant that talks to the destination sees of the conversation. All of it when left out. Only for
the experimental mode.
"""


class TransferFallbackPlan(Model):
    """What to do when a transfer fails."""

    message: SpokenMessage
    """What the customer hears."""

    end_call_enabled: Annotated[bool | None, Field(alias="endCallEnabled")] = None
    """Whether the call ends after that. If not, the assistant goes on."""


class TransferPlan(Model):
    """How a transfer to a person is done."""

    mode: TransferPlanMode
    """What happens before the customer is connected. `blind-transfer` when left out.
    - `blind-transfer`: nothing
    - `blind-transfer-add-summary-to-sip-header`: a summary travels in the SIP header
      `X-Transfer-Summary`
    - `warm-transfer-say-message`: the destination hears `message`
    - `warm-transfer-say-summary`: the destination hears a summary
    - `warm-transfer-wait-for-operator-to-speak-first-and-then-say-message`: the same as with
      `message`, but only after the destination has spoken
    - `warm-transfer-wait-for-operator-to-speak-first-and-then-say-summary`: the same as with a
      summary, but only after the destination has spoken
    - `warm-transfer-twiml`: the destination hears what `twiml` says
    - `warm-transfer-experimental`: the customer waits while a person is sought; should there be
      none, `fallbackPlan` takes over
    """

    message: SpokenMessage | None = None
    """What the destination hears before the customer is connected. For the modes with a message, the summary
    header and the experimental mode.
    """

    timeout: Annotated[float | None, Field(ge=1.0, le=600.0), exact] = None
    """Seconds to wait for the destination to speak, in the modes that wait for it."""

    sip_verb: Annotated[Literal["refer", "bye", "dial"] | None, Field(alias="sipVerb")] = None
    """How SIP carries out the transfer: it refers the caller (`refer`), ends the call (`bye`) or dials the
    destination (`dial`).
    """

    dial_timeout: Annotated[float | None, Field(alias="dialTimeout", ge=1.0, le=600.0), exact] = None
    """Seconds to let the destination ring. Only for the SIP verb `dial`."""

    hold_audio_url: Annotated[str | None, Field(alias="holdAudioUrl")] = None
    """Public address of a recording (MP3 or WAV) for the waiting customer. Only for the experimental mode. A
    built-in recording when left out.
    """

    transfer_complete_audio_url: Annotated[str | None, Field(alias="transferCompleteAudioUrl")] = None
    """Public address of a recording (MP3 or WAV) that tells the destination that the customer is now
    connected. Only for the experimental mode.
    """

    context_engineering_plan: Annotated[
        TransferPlanContextEngineeringPlan | None, Field(alias="contextEngineeringPlan")
    ] = None
    """What the assistant that talks to the destination sees of the conversation. All of it when left out. Only
    for the experimental mode.
    """

    twiml: Annotated[str | None, Field(max_length=4096)] = None
    """TwiML to run at the destination's end, with the verbs `Play`, `Say`, `Gather`, `Hangup` and `Pause`.
    Only for the mode `warm-transfer-twiml`.
    """

    summary_plan: Annotated[SummaryPlan | None, Field(alias="summaryPlan")] = None
    """How to write the summary, in the modes that have one."""

    sip_headers_in_refer_to_enabled: Annotated[bool | None, Field(alias="sipHeadersInReferToEnabled")] = None
    """Whether the SIP headers also go into the address of the REFER, as query parameters. Off when left out."""

    fallback_plan: Annotated[TransferFallbackPlan | None, Field(alias="fallbackPlan")] = None
    """What to do when nobody answers, the line is busy or a machine answers. Only for the experimental mode."""


class TransferDestinationNumber(Model):
    """Transfer to a phone number."""

    message: SpokenMessage | None = None
    """What the customer hears before the transfer. When left out, the tool's own messages count, or else
    "Transferring the call now". An empty text transfers silently.
    """

    type: Literal["number"] = "number"
    """Kind of destination."""

    number_e164_check_enabled: Annotated[bool | None, Field(alias="numberE164CheckEnabled")] = None
    """Whether `number` has to be in E.164 form, such as `+14155551234`. Switch it off for extensions and other
    numbers on your own SIP trunk; letters and digits are still the only characters allowed, after an
    optional plus sign.
    """

    number: Annotated[str, Field(max_length=40, min_length=3)]
    """Phone number to transfer to."""

    extension: Annotated[str | None, Field(max_length=10, min_length=1)] = None
    """Extension to dial once the number answers."""

    caller_id: Annotated[str | None, Field(alias="callerId", max_length=40)] = None
    """Number that the destination sees. When left out: the customer's for inbound calls, the assistant's for
    outbound ones. Choose with `{{customer.number}}` or `{{phoneNumber.number}}`, or give a number that you
    own or have verified with your carrier.
    """

    transfer_plan: Annotated[TransferPlan | None, Field(alias="transferPlan")] = None
    """How the transfer is done. A blind transfer when left out."""

    description: str | None = None
    """What the destination is for, so that the model knows when to choose it."""


class TransferDestinationSip(Model):
    """Transfer to a SIP address."""

    message: SpokenMessage | None = None
    """What the customer hears before the transfer. When left out, the tool's own messages count, or else
    "Transferring the call now". An empty text transfers silently.
    """

    type: Literal["sip"] = "sip"
    """Kind of destination."""

    sip_uri: Annotated[str, Field(alias="sipUri")]
    """SIP address to transfer to."""

    caller_id: Annotated[str | None, Field(alias="callerId", max_length=40)] = None
    """Number that the destination sees. Left to the SIP infrastructure when left out. Choose with
    `{{customer.number}}` or `{{phoneNumber.number}}`, or give any E.164 number. Only for the SIP verb
    `dial`.
    """

    transfer_plan: Annotated[TransferPlan | None, Field(alias="transferPlan")] = None
    """How the transfer is done. A blind transfer when left out."""

    sip_headers: Annotated[dict[str, Any] | None, Field(alias="sipHeaders")] = None
    """Headers to add to the SIP REFER of the transfer."""

    description: str | None = None
    """What the destination is for, so that the model knows when to choose it."""


TransferDestination: TypeAlias = Annotated[
    TransferDestinationAssistant | TransferDestinationNumber | TransferDestinationSip,
    Field(discriminator="type"),
]
"""Where a call can be transferred to."""


class CreateTransferCallToolDTO(Model):
    """Transfers the call to a person or to another assistant."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["transferCall"] = "transferCall"
    """Kind of tool."""

    destinations: list[TransferDestination] | None = None
    """Where the call can go. Your server is asked at the moment of the transfer when left out."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


SipRequestToolVerb: TypeAlias = Literal["INFO", "MESSAGE", "NOTIFY"]
"""SIP method of the request."""


class CreateSipRequestToolDTO(Model):
    """Sends a SIP request within the call."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["sipRequest"] = "sipRequest"
    """Kind of tool."""

    verb: SipRequestToolVerb
    """SIP method of the request."""

    headers: JsonSchema | None = None
    """Headers of the request, as a schema that the model fills in."""

    body: str | JsonSchema | None = None
    """Body of the request, as a fixed text or as a schema that the model fills in."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class CreateVoicemailToolDTO(Model):
    """Lets the model say that an answering machine has picked up."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["voicemail"] = "voicemail"
    """Kind of tool."""

    beep_detection_enabled: Annotated[bool | None, Field(alias="beepDetectionEnabled")] = None
    """Whether to listen for the beep. Only for calls over Twilio."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class AnthropicBedrockModel(Model):
    """A Claude model, reached through Amazon Bedrock."""

    messages: list[OpenAIMessage] | None = None
    """Messages that the conversation starts with, the system prompt among them."""

    tools: list[InlineTool] | None = None
    """Tools for the model, given in full."""

    tool_ids: Annotated[list[str] | None, Field(alias="toolIds")] = None
    """Stored tools for the model, in addition to `tools`."""

    knowledge_base: Annotated[CreateCustomKnowledgeBaseDTO | None, Field(alias="knowledgeBase")] = None
    """Knowledge base on your own server."""

    provider: Literal["anthropic-bedrock"] = "anthropic-bedrock"
    """Company or service that runs the model."""

    model: AnthropicModelName
    """Model to use."""

    thinking: AnthropicThinkingConfig | None = None
    """Extended thinking. `maxTokens` has to exceed its `budgetTokens`."""

    temperature: Annotated[float | None, Field(ge=0.0, le=2.0), exact] = None
    """Randomness of the answer; 0 is the steadiest."""

    max_tokens: Annotated[float | None, Field(alias="maxTokens", ge=50.0, le=10000.0), exact] = None
    """Upper limit on the tokens of one answer."""

    emotion_recognition_enabled: Annotated[bool | None, Field(alias="emotionRecognitionEnabled")] = None
    """Whether to tell the model the emotion in the customer's voice. Off when left out; the words alone
    usually say enough.
    """

    num_fast_turns: Annotated[float | None, Field(alias="numFastTurns", ge=0.0), exact] = None
    """Number of turns at the start for which a smaller, faster model of the same provider answers. None when
    left out.
    """


class AnthropicModel(Model):
    """A Claude model, reached directly at Anthropic."""

    messages: list[OpenAIMessage] | None = None
    """Messages that the conversation starts with, the system prompt among them."""

    tools: list[InlineTool] | None = None
    """Tools for the model, given in full."""

    tool_ids: Annotated[list[str] | None, Field(alias="toolIds")] = None
    """Stored tools for the model, in addition to `tools`."""

    knowledge_base: Annotated[CreateCustomKnowledgeBaseDTO | None, Field(alias="knowledgeBase")] = None
    """Knowledge base on your own server."""

    model: AnthropicModelName
    """Model to use."""

    provider: Literal["anthropic"] = "anthropic"
    """Company or service that runs the model."""

    thinking: AnthropicThinkingConfig | None = None
    """Extended thinking. `maxTokens` has to exceed its `budgetTokens`."""

    temperature: Annotated[float | None, Field(ge=0.0, le=2.0), exact] = None
    """Randomness of the answer; 0 is the steadiest."""

    max_tokens: Annotated[float | None, Field(alias="maxTokens", ge=50.0, le=10000.0), exact] = None
    """Upper limit on the tokens of one answer."""

    emotion_recognition_enabled: Annotated[bool | None, Field(alias="emotionRecognitionEnabled")] = None
    """Whether to tell the model the emotion in the customer's voice. Off when left out; the words alone
    usually say enough.
    """

    num_fast_turns: Annotated[float | None, Field(alias="numFastTurns", ge=0.0), exact] = None
    """Number of turns at the start for which a smaller, faster model of the same provider answers. None when
    left out.
    """


class AnyscaleModel(Model):
    """A model at Anyscale."""

    messages: list[OpenAIMessage] | None = None
    """Messages that the conversation starts with, the system prompt among them."""

    tools: list[InlineTool] | None = None
    """Tools for the model, given in full."""

    tool_ids: Annotated[list[str] | None, Field(alias="toolIds")] = None
    """Stored tools for the model, in addition to `tools`."""

    knowledge_base: Annotated[CreateCustomKnowledgeBaseDTO | None, Field(alias="knowledgeBase")] = None
    """Knowledge base on your own server."""

    provider: Literal["anyscale"] = "anyscale"
    """Company or service that runs the model."""

    model: str
    """Model to use."""

    temperature: Annotated[float | None, Field(ge=0.0, le=2.0), exact] = None
    """Randomness of the answer; 0 is the steadiest."""

    max_tokens: Annotated[float | None, Field(alias="maxTokens", ge=50.0, le=10000.0), exact] = None
    """Upper limit on the tokens of one answer."""

    emotion_recognition_enabled: Annotated[bool | None, Field(alias="emotionRecognitionEnabled")] = None
    """Whether to tell the model the emotion in the customer's voice. Off when left out; the words alone
    usually say enough.
    """

    num_fast_turns: Annotated[float | None, Field(alias="numFastTurns", ge=0.0), exact] = None
    """Number of turns at the start for which a smaller, faster model of the same provider answers. None when
    left out.
    """


class AssistantOverrides(Model):
    """Settings that replace those of an assistant for one call, chat or squad member, and values for the
    placeholders in its texts. Whatever is left out here stays as the assistant has it.
    """

    transcriber: Transcriber | None = None
    """Turns what the customer says into text."""

    model: AssistantModel | None = None
    """Decides what the assistant says and does."""

    voice: Voice | None = None
    """Turns the model's text into speech."""

    first_message: Annotated[str | None, Field(alias="firstMessage")] = None
    """What the assistant says first, as text or as the URL of a recording (mp3, wav and so on). Without it the
    assistant waits for the customer and lets the model answer.
    """

    first_message_interruptions_enabled: Annotated[
        bool | None, Field(alias="firstMessageInterruptionsEnabled")
    ] = None
    """Whether the customer may interrupt the first message."""

    first_message_mode: Annotated[AssistantFirstMessageMode | None, Field(alias="firstMessageMode")] = None
    """Who begins. `assistant-speaks-first` when left out.
    - `assistant-speaks-first`: the assistant, with `firstMessage`
    - `assistant-speaks-first-with-model-generated-message`: the assistant, with words that the
      model finds from the messages so far
    - `assistant-waits-for-user`: the customer
    """

    voicemail_detection: Annotated[VoicemailDetectionPlan | None, Field(alias="voicemailDetection")] = None
    """How to notice an answering machine. Off when left out. A voicemail tool in the model's tools does the
    same by the model's own judgement.
    """

    client_messages: Annotated[list[ClientMessageType] | None, Field(alias="clientMessages")] = None
    """Events to send to client SDKs during the call. When left out: `conversation-update`, `function-call`,
    `hang`, `model-output`, `speech-update`, `status-update`, `transfer-update`, `transcript`, `tool-calls`,
    `user-interrupted`, `voice-input`, `workflow.node.started` and `assistant.started`.
    """

    server_messages: Annotated[list[ServerMessageType] | None, Field(alias="serverMessages")] = None
    """Events to send to your server. When left out: `conversation-update`, `end-of-call-report`,
    `function-call`, `hang`, `speech-update`, `status-update`, `tool-calls`, `transfer-destination-request`,
    `handoff-destination-request`, `user-interrupted` and `assistant.started`.
    """

    max_duration_seconds: Annotated[
        float | None, Field(alias="maxDurationSeconds", ge=10.0, le=43200.0), exact
    ] = None
    """Seconds after which the call is ended. 600 (10 minutes) when left out."""

    background_sound: Annotated[BackgroundSound | None, Field(alias="backgroundSound")] = None
    """Sound behind the assistant: `off`, `office`, or the URL of an audio file. `office` on phone calls and
    `off` on web calls when left out.
    """

    model_output_in_messages_enabled: Annotated[bool | None, Field(alias="modelOutputInMessagesEnabled")] = (
        None
    )
    """Whether the history holds the model's text rather than a transcript of the speech made from it. Off when
    left out.
    """

    transport_configurations: Annotated[
        list[TransportConfigurationTwilio] | None, Field(alias="transportConfigurations")
    ] = None
    """Settings for phone carriers. A call uses the one for its own carrier."""

    observability_plan: Annotated[LangfuseObservabilityPlan | None, Field(alias="observabilityPlan")] = None
    """Where to send traces of the model's work. Langfuse is the only choice so far."""

    credentials: list[Credential] | None = None
    """Credentials for this assistant's calls only, on top of the stored ones and preferred over them."""

    hooks: list[CallHook] | None = None
    """What to do when something happens during the call."""

    tools_append: Annotated[list[InlineTool] | None, Field(alias="tools:append")] = None
    """Tools to add to those of the assistant's model."""

    variable_values: Annotated[dict[str, Any] | None, Field(alias="variableValues")] = None
    """Values for placeholders such as `{{name}}` in the assistant's texts. Liquid syntax applies, and Vapi
    fills some names itself, for example `customer` and `now`.
    """

    name: Annotated[str | None, Field(max_length=40)] = None
    """Name of the assistant. Needed where other assistants transfer calls to it."""

    voicemail_message: Annotated[str | None, Field(alias="voicemailMessage", max_length=1000)] = None
    """Message to leave on an answering machine. Without one, the assistant hangs up."""

    end_call_message: Annotated[str | None, Field(alias="endCallMessage", max_length=1000)] = None
    """Last words when the assistant ends the call. Without them it hangs up silently."""

    end_call_phrases: Annotated[
        list[Annotated[str, Field(min_length=2, max_length=140)]] | None, Field(alias="endCallPhrases")
    ] = None
    """Phrases that end the call as soon as the assistant says one, in upper or lower case."""

    compliance_plan: Annotated[CompliancePlan | None, Field(alias="compliancePlan")] = None
    """Rules for health and card data, recording consent and hostile input."""

    metadata: dict[str, Any] | None = None
    """Anything you wish to keep with the assistant."""

    background_speech_denoising_plan: Annotated[
        BackgroundSpeechDenoisingPlan | None, Field(alias="backgroundSpeechDenoisingPlan")
    ] = None
    """Filters for noise and other people's speech while the customer talks. Smart filtering comes first, then
    Fourier filtering; use one or both.
    """

    analysis_plan: Annotated[AnalysisPlan | None, Field(alias="analysisPlan")] = None
    """Deprecated. What to work out after the call. Results stand in the call's `analysis`."""

    artifact_plan: Annotated[ArtifactPlan | None, Field(alias="artifactPlan")] = None
    """What to keep of the call. Results stand in the call's `artifact`."""

    start_speaking_plan: Annotated[StartSpeakingPlan | None, Field(alias="startSpeakingPlan")] = None
    """When the assistant starts to speak. Tune it when answers come too late, or so early that they cut the
    customer off.
    """

    stop_speaking_plan: Annotated[StopSpeakingPlan | None, Field(alias="stopSpeakingPlan")] = None
    """When the assistant stops because the customer speaks. Tune it when it reacts too slowly, or halts at
    every "uh-huh" and background noise.
    """

    monitor_plan: Annotated[MonitorPlan | None, Field(alias="monitorPlan")] = None
    """Live listening, live control and monitors."""

    credential_ids: Annotated[list[str] | None, Field(alias="credentialIds")] = None
    """Stored credentials that the calls may use. All of them when left out."""

    server: Server | None = None
    """Your server, which receives the events. Takes precedence over the server of the phone number and of the
    organisation.
    """

    keypad_input_plan: Annotated[KeypadInputPlan | None, Field(alias="keypadInputPlan")] = None
    """How to treat keys that the customer presses."""


class CallHookAssistantSpeechInterrupted(Model):
    """What to do when the customer interrupts the assistant."""

    on: Literal["assistant.speech.interrupted"] = "assistant.speech.interrupted"
    """Event to react to."""

    do: list[CallHookAction]
    """What to do, in order."""


class CallHookCallEnding(Model):
    """What to do when the call is about to end."""

    on: Literal["call.ending"] = "call.ending"
    """Event to react to."""

    do: list[HookAction]
    """What to do, in order."""

    filters: list[CallHookFilter] | None = None
    """Conditions that all have to hold."""


class CallHookCustomerSpeechInterrupted(Model):
    """What to do when the assistant interrupts the customer."""

    on: Literal["customer.speech.interrupted"] = "customer.speech.interrupted"
    """Event to react to."""

    do: list[CallHookAction]
    """What to do, in order."""


class CallHookCustomerSpeechTimeout(Model):
    """What to do when the customer stays silent."""

    on: Annotated[str, Field(max_length=1000)]
    """`customer.speech.timeout`, or the same with a property in brackets:
    `customer.speech.timeout[property=value]`.
    """

    do: list[CallHookAction]
    """What to do, in order."""

    options: CustomerSpeechTimeoutOptions | None = None
    """How long to wait and how often to react."""

    name: Annotated[str | None, Field(max_length=1000)] = None
    """Name of the hook. A generated one when left out."""


class CerebrasModel(Model):
    """A model at Cerebras."""

    messages: list[OpenAIMessage] | None = None
    """Messages that the conversation starts with, the system prompt among them."""

    tools: list[InlineTool] | None = None
    """Tools for the model, given in full."""

    tool_ids: Annotated[list[str] | None, Field(alias="toolIds")] = None
    """Stored tools for the model, in addition to `tools`."""

    knowledge_base: Annotated[CreateCustomKnowledgeBaseDTO | None, Field(alias="knowledgeBase")] = None
    """Knowledge base on your own server."""

    model: Literal["llama3.1-8b", "llama-3.3-70b"]
    """Model to use."""

    provider: Literal["cerebras"] = "cerebras"
    """Company or service that runs the model."""

    temperature: Annotated[float | None, Field(ge=0.0, le=2.0), exact] = None
    """Randomness of the answer; 0 is the steadiest."""

    max_tokens: Annotated[float | None, Field(alias="maxTokens", ge=50.0, le=10000.0), exact] = None
    """Upper limit on the tokens of one answer."""

    emotion_recognition_enabled: Annotated[bool | None, Field(alias="emotionRecognitionEnabled")] = None
    """Whether to tell the model the emotion in the customer's voice. Off when left out; the words alone
    usually say enough.
    """

    num_fast_turns: Annotated[float | None, Field(alias="numFastTurns", ge=0.0), exact] = None
    """Number of turns at the start for which a smaller, faster model of the same provider answers. None when
    left out.
    """


class CreateAssistantDTO(Model):
    """An assistant, to be stored or used for one call only. Everything is optional; what is left out gets
    Vapi's default.
    """

    transcriber: Transcriber | None = None
    """Turns what the customer says into text."""

    model: AssistantModel | None = None
    """Decides what the assistant says and does."""

    voice: Voice | None = None
    """Turns the model's text into speech."""

    first_message: Annotated[str | None, Field(alias="firstMessage")] = None
    """What the assistant says first, as text or as the URL of a recording (mp3, wav and so on). Without it the
    assistant waits for the customer and lets the model answer.
    """

    first_message_interruptions_enabled: Annotated[
        bool | None, Field(alias="firstMessageInterruptionsEnabled")
    ] = None
    """Whether the customer may interrupt the first message."""

    first_message_mode: Annotated[AssistantFirstMessageMode | None, Field(alias="firstMessageMode")] = None
    """Who begins. `assistant-speaks-first` when left out.
    - `assistant-speaks-first`: the assistant, with `firstMessage`
    - `assistant-speaks-first-with-model-generated-message`: the assistant, with words that the
      model finds from the messages so far
    - `assistant-waits-for-user`: the customer
    """

    voicemail_detection: Annotated[VoicemailDetectionPlan | None, Field(alias="voicemailDetection")] = None
    """How to notice an answering machine. Off when left out. A voicemail tool in the model's tools does the
    same by the model's own judgement.
    """

    client_messages: Annotated[list[ClientMessageType] | None, Field(alias="clientMessages")] = None
    """Events to send to client SDKs during the call. When left out: `conversation-update`, `function-call`,
    `hang`, `model-output`, `speech-update`, `status-update`, `transfer-update`, `transcript`, `tool-calls`,
    `user-interrupted`, `voice-input`, `workflow.node.started` and `assistant.started`.
    """

    server_messages: Annotated[list[ServerMessageType] | None, Field(alias="serverMessages")] = None
    """Events to send to your server. When left out: `conversation-update`, `end-of-call-report`,
    `function-call`, `hang`, `speech-update`, `status-update`, `tool-calls`, `transfer-destination-request`,
    `handoff-destination-request`, `user-interrupted` and `assistant.started`.
    """

    max_duration_seconds: Annotated[
        float | None, Field(alias="maxDurationSeconds", ge=10.0, le=43200.0), exact
    ] = None
    """Seconds after which the call is ended. 600 (10 minutes) when left out."""

    background_sound: Annotated[BackgroundSound | None, Field(alias="backgroundSound")] = None
    """Sound behind the assistant: `off`, `office`, or the URL of an audio file. `office` on phone calls and
    `off` on web calls when left out.
    """

    model_output_in_messages_enabled: Annotated[bool | None, Field(alias="modelOutputInMessagesEnabled")] = (
        None
    )
    """Whether the history holds the model's text rather than a transcript of the speech made from it. Off when
    left out.
    """

    transport_configurations: Annotated[
        list[TransportConfigurationTwilio] | None, Field(alias="transportConfigurations")
    ] = None
    """Settings for phone carriers. A call uses the one for its own carrier."""

    observability_plan: Annotated[LangfuseObservabilityPlan | None, Field(alias="observabilityPlan")] = None
    """Where to send traces of the model's work. Langfuse is the only choice so far."""

    credentials: list[Credential] | None = None
    """Credentials for this assistant's calls only, on top of the stored ones and preferred over them."""

    hooks: list[CallHook] | None = None
    """What to do when something happens during the call."""

    name: Annotated[str | None, Field(max_length=40)] = None
    """Name of the assistant. Needed where other assistants transfer calls to it."""

    voicemail_message: Annotated[str | None, Field(alias="voicemailMessage", max_length=1000)] = None
    """Message to leave on an answering machine. Without one, the assistant hangs up."""

    end_call_message: Annotated[str | None, Field(alias="endCallMessage", max_length=1000)] = None
    """Last words when the assistant ends the call. Without them it hangs up silently."""

    end_call_phrases: Annotated[
        list[Annotated[str, Field(min_length=2, max_length=140)]] | None, Field(alias="endCallPhrases")
    ] = None
    """Phrases that end the call as soon as the assistant says one, in upper or lower case."""

    compliance_plan: Annotated[CompliancePlan | None, Field(alias="compliancePlan")] = None
    """Rules for health and card data, recording consent and hostile input."""

    metadata: dict[str, Any] | None = None
    """Anything you wish to keep with the assistant."""

    background_speech_denoising_plan: Annotated[
        BackgroundSpeechDenoisingPlan | None, Field(alias="backgroundSpeechDenoisingPlan")
    ] = None
    """Filters for noise and other people's speech while the customer talks. Smart filtering comes first, then
    Fourier filtering; use one or both.
    """

    analysis_plan: Annotated[AnalysisPlan | None, Field(alias="analysisPlan")] = None
    """Deprecated. What to work out after the call. Results stand in the call's `analysis`."""

    artifact_plan: Annotated[ArtifactPlan | None, Field(alias="artifactPlan")] = None
    """What to keep of the call. Results stand in the call's `artifact`."""

    start_speaking_plan: Annotated[StartSpeakingPlan | None, Field(alias="startSpeakingPlan")] = None
    """When the assistant starts to speak. Tune it when answers come too late, or so early that they cut the
    customer off.
    """

    stop_speaking_plan: Annotated[StopSpeakingPlan | None, Field(alias="stopSpeakingPlan")] = None
    """When the assistant stops because the customer speaks. Tune it when it reacts too slowly, or halts at
    every "uh-huh" and background noise.
    """

    monitor_plan: Annotated[MonitorPlan | None, Field(alias="monitorPlan")] = None
    """Live listening, live control and monitors."""

    credential_ids: Annotated[list[str] | None, Field(alias="credentialIds")] = None
    """Stored credentials that the calls may use. All of them when left out."""

    server: Server | None = None
    """Your server, which receives the events. Takes precedence over the server of the phone number and of the
    organisation.
    """

    keypad_input_plan: Annotated[KeypadInputPlan | None, Field(alias="keypadInputPlan")] = None
    """How to treat keys that the customer presses."""


class CreateHandoffToolDTO(Model):
    """Hands the conversation over to another assistant or squad."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["handoff"] = "handoff"
    """Kind of tool. Mention in the system prompt that hand-offs happen through functions named
    `handoff_to_...`, so that the model does not talk about them.
    """

    default_result: Annotated[str | None, Field(alias="defaultResult")] = None
    """Result of the tool where the hand-off itself returns none."""

    destinations: list[HandoffDestination] | None = None
    """Where the conversation can go. OpenAI models do best with one tool per destination, Anthropic models
    with one tool for all.
    """

    function: OpenAIFunction | None = None
    """Name, purpose and arguments, as the model sees them. Made from the destinations when left out, with the
    name `handoff_to_` and the destination.
    """

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class CreateSquadDTO(Model):
    """A squad, to be stored or used for one call only."""

    name: str | None = None
    """Name of the squad."""

    members: list[SquadMemberDTO]
    """Assistants of the squad. The first one takes the call."""

    members_overrides: Annotated[AssistantOverrides | None, Field(alias="membersOverrides")] = None
    """Settings for all members. They are applied after each member's own `assistantOverrides`, and so win over
    them.
    """


class CustomLLMModel(Model):
    """Your own model behind an endpoint that speaks OpenAI's protocol."""

    messages: list[OpenAIMessage] | None = None
    """Messages that the conversation starts with, the system prompt among them."""

    tools: list[InlineTool] | None = None
    """Tools for the model, given in full."""

    tool_ids: Annotated[list[str] | None, Field(alias="toolIds")] = None
    """Stored tools for the model, in addition to `tools`."""

    knowledge_base: Annotated[CreateCustomKnowledgeBaseDTO | None, Field(alias="knowledgeBase")] = None
    """Knowledge base on your own server."""

    provider: Literal["custom-llm"] = "custom-llm"
    """Company or service that runs the model."""

    metadata_send_mode: Annotated[CustomMetadataSendMode | None, Field(alias="metadataSendMode")] = None
    """How call data reaches your endpoint beside the messages. `variable` when left out.
    - `off`: not at all
    - `variable`: as one `metadata` field
    - `destructured`: as separate fields at the top level

    All but `off` also send `call`, `phoneNumber` and `customer`.
    """

    headers: dict[str, str] | None = None
    """HTTP headers to add to each request to your endpoint. `Authorization` does not belong here; it comes
    from a credential of provider `custom-llm`.
    """

    url: str
    """Base URL of your endpoint, for example `https://llm.example.com/v1`."""

    word_level_confidence_enabled: Annotated[bool | None, Field(alias="wordLevelConfidenceEnabled")] = None
    """Whether to send how sure the transcriber is of each word. Deepgram only. Off when left out."""

    timeout_seconds: Annotated[float | None, Field(alias="timeoutSeconds", ge=0.0, le=300.0), exact] = None
    """Seconds to wait for your endpoint's first token. 20 when left out."""

    model: str
    """Model name to pass to your endpoint."""

    temperature: Annotated[float | None, Field(ge=0.0, le=2.0), exact] = None
    """Randomness of the answer; 0 is the steadiest."""

    max_tokens: Annotated[float | None, Field(alias="maxTokens", ge=50.0, le=10000.0), exact] = None
    """Upper limit on the tokens of one answer."""

    emotion_recognition_enabled: Annotated[bool | None, Field(alias="emotionRecognitionEnabled")] = None
    """Whether to tell the model the emotion in the customer's voice. Off when left out; the words alone
    usually say enough.
    """

    num_fast_turns: Annotated[float | None, Field(alias="numFastTurns", ge=0.0), exact] = None
    """Number of turns at the start for which a smaller, faster model of the same provider answers. None when
    left out.
    """


class DeepInfraModel(Model):
    """A model at DeepInfra."""

    messages: list[OpenAIMessage] | None = None
    """Messages that the conversation starts with, the system prompt among them."""

    tools: list[InlineTool] | None = None
    """Tools for the model, given in full."""

    tool_ids: Annotated[list[str] | None, Field(alias="toolIds")] = None
    """Stored tools for the model, in addition to `tools`."""

    knowledge_base: Annotated[CreateCustomKnowledgeBaseDTO | None, Field(alias="knowledgeBase")] = None
    """Knowledge base on your own server."""

    provider: Literal["deepinfra"] = "deepinfra"
    """Company or service that runs the model."""

    model: str
    """Model to use."""

    temperature: Annotated[float | None, Field(ge=0.0, le=2.0), exact] = None
    """Randomness of the answer; 0 is the steadiest."""

    max_tokens: Annotated[float | None, Field(alias="maxTokens", ge=50.0, le=10000.0), exact] = None
    """Upper limit on the tokens of one answer."""

    emotion_recognition_enabled: Annotated[bool | None, Field(alias="emotionRecognitionEnabled")] = None
    """Whether to tell the model the emotion in the customer's voice. Off when left out; the words alone
    usually say enough.
    """

    num_fast_turns: Annotated[float | None, Field(alias="numFastTurns", ge=0.0), exact] = None
    """Number of turns at the start for which a smaller, faster model of the same provider answers. None when
    left out.
    """


class DeepSeekModel(Model):
    """A model at DeepSeek."""

    messages: list[OpenAIMessage] | None = None
    """Messages that the conversation starts with, the system prompt among them."""

    tools: list[InlineTool] | None = None
    """Tools for the model, given in full."""

    tool_ids: Annotated[list[str] | None, Field(alias="toolIds")] = None
    """Stored tools for the model, in addition to `tools`."""

    knowledge_base: Annotated[CreateCustomKnowledgeBaseDTO | None, Field(alias="knowledgeBase")] = None
    """Knowledge base on your own server."""

    model: Literal["deepseek-chat", "deepseek-reasoner"]
    """Model to use."""

    provider: Literal["deep-seek"] = "deep-seek"
    """Company or service that runs the model."""

    temperature: Annotated[float | None, Field(ge=0.0, le=2.0), exact] = None
    """Randomness of the answer; 0 is the steadiest."""

    max_tokens: Annotated[float | None, Field(alias="maxTokens", ge=50.0, le=10000.0), exact] = None
    """Upper limit on the tokens of one answer."""

    emotion_recognition_enabled: Annotated[bool | None, Field(alias="emotionRecognitionEnabled")] = None
    """Whether to tell the model the emotion in the customer's voice. Off when left out; the words alone
    usually say enough.
    """

    num_fast_turns: Annotated[float | None, Field(alias="numFastTurns", ge=0.0), exact] = None
    """Number of turns at the start for which a smaller, faster model of the same provider answers. None when
    left out.
    """


class GoogleModel(Model):
    """A Gemini model from Google."""

    messages: list[OpenAIMessage] | None = None
    """Messages that the conversation starts with, the system prompt among them."""

    tools: list[InlineTool] | None = None
    """Tools for the model, given in full."""

    tool_ids: Annotated[list[str] | None, Field(alias="toolIds")] = None
    """Stored tools for the model, in addition to `tools`."""

    knowledge_base: Annotated[CreateCustomKnowledgeBaseDTO | None, Field(alias="knowledgeBase")] = None
    """Knowledge base on your own server."""

    model: GoogleModelName
    """Model to use."""

    provider: Literal["google"] = "google"
    """Company or service that runs the model."""

    realtime_config: Annotated[GoogleRealtimeConfig | None, Field(alias="realtimeConfig")] = None
    """Settings for the live API. Only for the model `gemini-2.0-flash-realtime-exp`."""

    temperature: Annotated[float | None, Field(ge=0.0, le=2.0), exact] = None
    """Randomness of the answer; 0 is the steadiest."""

    max_tokens: Annotated[float | None, Field(alias="maxTokens", ge=50.0, le=10000.0), exact] = None
    """Upper limit on the tokens of one answer."""

    emotion_recognition_enabled: Annotated[bool | None, Field(alias="emotionRecognitionEnabled")] = None
    """Whether to tell the model the emotion in the customer's voice. Off when left out; the words alone
    usually say enough.
    """

    num_fast_turns: Annotated[float | None, Field(alias="numFastTurns", ge=0.0), exact] = None
    """Number of turns at the start for which a smaller, faster model of the same provider answers. None when
    left out.
    """


class GroqModel(Model):
    """A model at Groq."""

    messages: list[OpenAIMessage] | None = None
    """Messages that the conversation starts with, the system prompt among them."""

    tools: list[InlineTool] | None = None
    """Tools for the model, given in full."""

    tool_ids: Annotated[list[str] | None, Field(alias="toolIds")] = None
    """Stored tools for the model, in addition to `tools`."""

    knowledge_base: Annotated[CreateCustomKnowledgeBaseDTO | None, Field(alias="knowledgeBase")] = None
    """Knowledge base on your own server."""

    model: GroqModelName
    """Model to use."""

    provider: Literal["groq"] = "groq"
    """Company or service that runs the model."""

    temperature: Annotated[float | None, Field(ge=0.0, le=2.0), exact] = None
    """Randomness of the answer; 0 is the steadiest."""

    max_tokens: Annotated[float | None, Field(alias="maxTokens", ge=50.0, le=10000.0), exact] = None
    """Upper limit on the tokens of one answer."""

    emotion_recognition_enabled: Annotated[bool | None, Field(alias="emotionRecognitionEnabled")] = None
    """Whether to tell the model the emotion in the customer's voice. Off when left out; the words alone
    usually say enough.
    """

    num_fast_turns: Annotated[float | None, Field(alias="numFastTurns", ge=0.0), exact] = None
    """Number of turns at the start for which a smaller, faster model of the same provider answers. None when
    left out.
    """


class HandoffDestinationAssistant(Model):
    """Hand-off to another assistant."""

    type: Literal["assistant"] = "assistant"
    """Kind of destination."""

    context_engineering_plan: Annotated[
        ContextEngineeringPlan | None, Field(alias="contextEngineeringPlan")
    ] = None
    """What the destination sees of the conversation."""

    assistant_name: Annotated[str | None, Field(alias="assistantName")] = None
    """Name of the assistant. Needed unless `assistantId` is given."""

    assistant_id: Annotated[str | None, Field(alias="assistantId")] = None
    """Stored assistant. Needed unless `assistantName` is given."""

    assistant: CreateAssistantDTO | None = None
    """Assistant given in full. Your server may also send it in answer to a `handoff-destination-request`."""

    variable_extraction_plan: Annotated[
        VariableExtractionPlan | None, Field(alias="variableExtractionPlan")
    ] = None
    """Values to extract from the conversation for the destination."""

    assistant_overrides: Annotated[AssistantOverrides | None, Field(alias="assistantOverrides")] = None
    """Settings and placeholder values for the assistant."""

    description: str | None = None
    """What the destination is for, so that the model knows when to choose it."""


class HandoffDestinationSquad(Model):
    """Hand-off to a squad."""

    type: Literal["squad"] = "squad"
    """Kind of destination."""

    context_engineering_plan: Annotated[
        ContextEngineeringPlan | None, Field(alias="contextEngineeringPlan")
    ] = None
    """What the destination sees of the conversation."""

    squad_id: Annotated[str | None, Field(alias="squadId")] = None
    """Stored squad."""

    squad: CreateSquadDTO | None = None
    """Squad given in full."""

    entry_assistant_name: Annotated[str | None, Field(alias="entryAssistantName")] = None
    """Member to begin with. The first one when left out."""

    variable_extraction_plan: Annotated[
        VariableExtractionPlan | None, Field(alias="variableExtractionPlan")
    ] = None
    """Values to extract from the conversation for the destination."""

    squad_overrides: Annotated[AssistantOverrides | None, Field(alias="squadOverrides")] = None
    """Settings and placeholder values for all members."""

    description: str | None = None
    """What the destination is for, so that the model knows when to choose it."""


class InflectionAIModel(Model):
    """A model from Inflection AI."""

    messages: list[OpenAIMessage] | None = None
    """Messages that the conversation starts with, the system prompt among them."""

    tools: list[InlineTool] | None = None
    """Tools for the model, given in full."""

    tool_ids: Annotated[list[str] | None, Field(alias="toolIds")] = None
    """Stored tools for the model, in addition to `tools`."""

    knowledge_base: Annotated[CreateCustomKnowledgeBaseDTO | None, Field(alias="knowledgeBase")] = None
    """Knowledge base on your own server."""

    model: Literal["inflection_3_pi"] = "inflection_3_pi"
    """Model to use."""

    provider: Literal["inflection-ai"] = "inflection-ai"
    """Company or service that runs the model."""

    temperature: Annotated[float | None, Field(ge=0.0, le=2.0), exact] = None
    """Randomness of the answer; 0 is the steadiest."""

    max_tokens: Annotated[float | None, Field(alias="maxTokens", ge=50.0, le=10000.0), exact] = None
    """Upper limit on the tokens of one answer."""

    emotion_recognition_enabled: Annotated[bool | None, Field(alias="emotionRecognitionEnabled")] = None
    """Whether to tell the model the emotion in the customer's voice. Off when left out; the words alone
    usually say enough.
    """

    num_fast_turns: Annotated[float | None, Field(alias="numFastTurns", ge=0.0), exact] = None
    """Number of turns at the start for which a smaller, faster model of the same provider answers. None when
    left out.
    """


class MinimaxLLMModel(Model):
    """A model from MiniMax."""

    messages: list[OpenAIMessage] | None = None
    """Messages that the conversation starts with, the system prompt among them."""

    tools: list[InlineTool] | None = None
    """Tools for the model, given in full."""

    tool_ids: Annotated[list[str] | None, Field(alias="toolIds")] = None
    """Stored tools for the model, in addition to `tools`."""

    knowledge_base: Annotated[CreateCustomKnowledgeBaseDTO | None, Field(alias="knowledgeBase")] = None
    """Knowledge base on your own server."""

    provider: Literal["minimax"] = "minimax"
    """Company or service that runs the model."""

    model: Literal["MiniMax-M2.7"] = "MiniMax-M2.7"
    """Model to use."""

    temperature: Annotated[float | None, Field(ge=0.0, le=2.0), exact] = None
    """Randomness of the answer; 0 is the steadiest."""

    max_tokens: Annotated[float | None, Field(alias="maxTokens", ge=50.0, le=10000.0), exact] = None
    """Upper limit on the tokens of one answer."""

    emotion_recognition_enabled: Annotated[bool | None, Field(alias="emotionRecognitionEnabled")] = None
    """Whether to tell the model the emotion in the customer's voice. Off when left out; the words alone
    usually say enough.
    """

    num_fast_turns: Annotated[float | None, Field(alias="numFastTurns", ge=0.0), exact] = None
    """Number of turns at the start for which a smaller, faster model of the same provider answers. None when
    left out.
    """


class OpenAIModel(Model):
    """An OpenAI model."""

    messages: list[OpenAIMessage] | None = None
    """Messages that the conversation starts with, the system prompt among them."""

    tools: list[InlineTool] | None = None
    """Tools for the model, given in full."""

    tool_ids: Annotated[list[str] | None, Field(alias="toolIds")] = None
    """Stored tools for the model, in addition to `tools`."""

    knowledge_base: Annotated[CreateCustomKnowledgeBaseDTO | None, Field(alias="knowledgeBase")] = None
    """Knowledge base on your own server."""

    provider: Literal["openai"] = "openai"
    """Company or service that runs the model."""

    model: OpenAIModelName
    """Model to use. A region after the colon pins it to that Azure region, for rules about where data may be
    processed; without one Vapi picks the fastest.
    """

    fallback_models: Annotated[list[OpenAIModelName] | None, Field(alias="fallbackModels")] = None
    """Models to use when the first one fails. Best left to Vapi."""

    tool_strict_compatibility_mode: Annotated[
        Literal["strip-parameters-with-unsupported-validation", "strip-unsupported-validation"] | None,
        Field(alias="toolStrictCompatibilityMode"),
    ] = None
    """What to do about tool arguments with rules that Azure does not know, such as `maxLength`.
    - `strip-parameters-with-unsupported-validation`: leave out the argument
    - `strip-unsupported-validation`: leave out the rule (this is the default)
    """

    prompt_cache_retention: Annotated[
        Literal["in_memory", "24h"] | None, Field(alias="promptCacheRetention")
    ] = None
    """How long OpenAI keeps prompts in its cache: in memory only (`in_memory`, the default) or up to a day
    (`24h`). For GPT-4.1 and GPT-5 models.
    """

    prompt_cache_key: Annotated[str | None, Field(alias="promptCacheKey", max_length=64)] = None
    """Key under which requests share cached prompts. For GPT-4.1 and GPT-5 models."""

    temperature: Annotated[float | None, Field(ge=0.0, le=2.0), exact] = None
    """Randomness of the answer; 0 is the steadiest."""

    max_tokens: Annotated[float | None, Field(alias="maxTokens", ge=50.0, le=10000.0), exact] = None
    """Upper limit on the tokens of one answer."""

    emotion_recognition_enabled: Annotated[bool | None, Field(alias="emotionRecognitionEnabled")] = None
    """Whether to tell the model the emotion in the customer's voice. Off when left out; the words alone
    usually say enough.
    """

    num_fast_turns: Annotated[float | None, Field(alias="numFastTurns", ge=0.0), exact] = None
    """Number of turns at the start for which a smaller, faster model of the same provider answers. None when
    left out.
    """


class OpenRouterModel(Model):
    """A model reached through OpenRouter."""

    messages: list[OpenAIMessage] | None = None
    """Messages that the conversation starts with, the system prompt among them."""

    tools: list[InlineTool] | None = None
    """Tools for the model, given in full."""

    tool_ids: Annotated[list[str] | None, Field(alias="toolIds")] = None
    """Stored tools for the model, in addition to `tools`."""

    knowledge_base: Annotated[CreateCustomKnowledgeBaseDTO | None, Field(alias="knowledgeBase")] = None
    """Knowledge base on your own server."""

    provider: Literal["openrouter"] = "openrouter"
    """Company or service that runs the model."""

    model: str
    """Model to use."""

    temperature: Annotated[float | None, Field(ge=0.0, le=2.0), exact] = None
    """Randomness of the answer; 0 is the steadiest."""

    max_tokens: Annotated[float | None, Field(alias="maxTokens", ge=50.0, le=10000.0), exact] = None
    """Upper limit on the tokens of one answer."""

    emotion_recognition_enabled: Annotated[bool | None, Field(alias="emotionRecognitionEnabled")] = None
    """Whether to tell the model the emotion in the customer's voice. Off when left out; the words alone
    usually say enough.
    """

    num_fast_turns: Annotated[float | None, Field(alias="numFastTurns", ge=0.0), exact] = None
    """Number of turns at the start for which a smaller, faster model of the same provider answers. None when
    left out.
    """


class PerplexityAIModel(Model):
    """A model from Perplexity."""

    messages: list[OpenAIMessage] | None = None
    """Messages that the conversation starts with, the system prompt among them."""

    tools: list[InlineTool] | None = None
    """Tools for the model, given in full."""

    tool_ids: Annotated[list[str] | None, Field(alias="toolIds")] = None
    """Stored tools for the model, in addition to `tools`."""

    knowledge_base: Annotated[CreateCustomKnowledgeBaseDTO | None, Field(alias="knowledgeBase")] = None
    """Knowledge base on your own server."""

    provider: Literal["perplexity-ai"] = "perplexity-ai"
    """Company or service that runs the model."""

    model: str
    """Model to use."""

    temperature: Annotated[float | None, Field(ge=0.0, le=2.0), exact] = None
    """Randomness of the answer; 0 is the steadiest."""

    max_tokens: Annotated[float | None, Field(alias="maxTokens", ge=50.0, le=10000.0), exact] = None
    """Upper limit on the tokens of one answer."""

    emotion_recognition_enabled: Annotated[bool | None, Field(alias="emotionRecognitionEnabled")] = None
    """Whether to tell the model the emotion in the customer's voice. Off when left out; the words alone
    usually say enough.
    """

    num_fast_turns: Annotated[float | None, Field(alias="numFastTurns", ge=0.0), exact] = None
    """Number of turns at the start for which a smaller, faster model of the same provider answers. None when
    left out.
    """


class SessionCreatedHook(Model):
    """What to do when a session has been opened."""

    on: Literal["session.created"] = "session.created"
    """Event to react to."""

    do: list[ToolCallHookAction]
    """What to do, in order."""

    name: Annotated[str | None, Field(max_length=1000)] = None
    """Name of the hook. A generated one when left out."""


class SquadMemberDTO(Model):
    """An assistant's place in a squad. Name a stored assistant or give one in full."""

    assistant_destinations: Annotated[
        list[DestinationAssistant] | None, Field(alias="assistantDestinations")
    ] = None
    """Assistants that this one may pass the call to."""

    assistant_id: Annotated[str | None, Field(alias="assistantId")] = None
    """Stored assistant. Use `assistant` to give one in full."""

    assistant: CreateAssistantDTO | None = None
    """Assistant given in full. Use `assistantId` for a stored one."""

    assistant_overrides: Annotated[AssistantOverrides | None, Field(alias="assistantOverrides")] = None
    """Settings and placeholder values for this member."""


class TogetherAIModel(Model):
    """A model at Together AI."""

    messages: list[OpenAIMessage] | None = None
    """Messages that the conversation starts with, the system prompt among them."""

    tools: list[InlineTool] | None = None
    """Tools for the model, given in full."""

    tool_ids: Annotated[list[str] | None, Field(alias="toolIds")] = None
    """Stored tools for the model, in addition to `tools`."""

    knowledge_base: Annotated[CreateCustomKnowledgeBaseDTO | None, Field(alias="knowledgeBase")] = None
    """Knowledge base on your own server."""

    provider: Literal["together-ai"] = "together-ai"
    """Company or service that runs the model."""

    model: str
    """Model to use."""

    temperature: Annotated[float | None, Field(ge=0.0, le=2.0), exact] = None
    """Randomness of the answer; 0 is the steadiest."""

    max_tokens: Annotated[float | None, Field(alias="maxTokens", ge=50.0, le=10000.0), exact] = None
    """Upper limit on the tokens of one answer."""

    emotion_recognition_enabled: Annotated[bool | None, Field(alias="emotionRecognitionEnabled")] = None
    """Whether to tell the model the emotion in the customer's voice. Off when left out; the words alone
    usually say enough.
    """

    num_fast_turns: Annotated[float | None, Field(alias="numFastTurns", ge=0.0), exact] = None
    """Number of turns at the start for which a smaller, faster model of the same provider answers. None when
    left out.
    """


class ToolCallHookAction(Model):
    """Runs a tool, stored or given in full."""

    type: Literal["tool"] = "tool"
    """Kind of action."""

    tool: InlineTool | None = None
    """Tool to run, given in full."""

    tool_id: Annotated[str | None, Field(alias="toolId")] = None
    """Stored tool to run."""


class XaiModel(Model):
    """A Grok model from xAI."""

    messages: list[OpenAIMessage] | None = None
    """Messages that the conversation starts with, the system prompt among them."""

    tools: list[InlineTool] | None = None
    """Tools for the model, given in full."""

    tool_ids: Annotated[list[str] | None, Field(alias="toolIds")] = None
    """Stored tools for the model, in addition to `tools`."""

    knowledge_base: Annotated[CreateCustomKnowledgeBaseDTO | None, Field(alias="knowledgeBase")] = None
    """Knowledge base on your own server."""

    model: XaiModelName
    """Model to use."""

    provider: Literal["xai"] = "xai"
    """Company or service that runs the model."""

    temperature: Annotated[float | None, Field(ge=0.0, le=2.0), exact] = None
    """Randomness of the answer; 0 is the steadiest."""

    max_tokens: Annotated[float | None, Field(alias="maxTokens", ge=50.0, le=10000.0), exact] = None
    """Upper limit on the tokens of one answer."""

    emotion_recognition_enabled: Annotated[bool | None, Field(alias="emotionRecognitionEnabled")] = None
    """Whether to tell the model the emotion in the customer's voice. Off when left out; the words alone
    usually say enough.
    """

    num_fast_turns: Annotated[float | None, Field(alias="numFastTurns", ge=0.0), exact] = None
    """Number of turns at the start for which a smaller, faster model of the same provider answers. None when
    left out.
    """


AssistantModel: TypeAlias = Annotated[
    AnthropicModel
    | AnthropicBedrockModel
    | AnyscaleModel
    | CerebrasModel
    | CustomLLMModel
    | DeepInfraModel
    | DeepSeekModel
    | GoogleModel
    | GroqModel
    | InflectionAIModel
    | MinimaxLLMModel
    | OpenAIModel
    | OpenRouterModel
    | PerplexityAIModel
    | TogetherAIModel
    | XaiModel,
    Field(discriminator="provider"),
]
"""A language model with its prompt and tools."""


CallHook: TypeAlias = (
    CallHookCallEnding
    | CallHookAssistantSpeechInterrupted
    | CallHookCustomerSpeechInterrupted
    | CallHookCustomerSpeechTimeout
    | SessionCreatedHook
)
"""Something to do when an event occurs during a call."""


CallHookAction: TypeAlias = Annotated[
    SayHookAction | ToolCallHookAction | MessageAddHookAction, Field(discriminator="type")
]
"""Something that a hook does."""


HandoffDestination: TypeAlias = Annotated[
    HandoffDestinationAssistant | HandoffDestinationDynamic | HandoffDestinationSquad,
    Field(discriminator="type"),
]
"""Where an assistant can hand the conversation over to."""


InlineTool: TypeAlias = Annotated[
    CreateApiRequestToolDTO
    | CreateBashToolDTO
    | CreateCodeToolDTO
    | CreateComputerToolDTO
    | CreateDtmfToolDTO
    | CreateEndCallToolDTO
    | CreateFunctionToolDTO
    | CreateGoHighLevelCalendarAvailabilityToolDTO
    | CreateGoHighLevelCalendarEventCreateToolDTO
    | CreateGoHighLevelContactCreateToolDTO
    | CreateGoHighLevelContactGetToolDTO
    | CreateGoogleCalendarCheckAvailabilityToolDTO
    | CreateGoogleCalendarCreateEventToolDTO
    | CreateGoogleSheetsRowAppendToolDTO
    | CreateHandoffToolDTO
    | CreateMcpToolDTO
    | CreateQueryToolDTO
    | CreateSlackSendMessageToolDTO
    | CreateSmsToolDTO
    | CreateTextEditorToolDTO
    | CreateTransferCallToolDTO
    | CreateSipRequestToolDTO
    | CreateVoicemailToolDTO,
    Field(discriminator="type"),
]
"""A tool given in full, as part of a model, a hook or a workflow."""


HookAction: TypeAlias = Annotated[ToolCallHookAction | MessageAddHookAction, Field(discriminator="type")]


DestinationAssistant: TypeAlias = TransferDestinationAssistant | HandoffDestinationAssistant


class BotMessage(Model):
    """Something that the assistant said."""

    role: str
    """Author of the message."""

    message: str
    """Text of the message."""

    time: Number
    """Moment of the message, as a Unix timestamp."""

    end_time: Annotated[Number, Field(alias="endTime")]
    """Moment at which the message ended, as a Unix timestamp."""

    seconds_from_start: Annotated[Number, Field(alias="secondsFromStart")]
    """Seconds since the start of the conversation."""

    source: str | None = None
    """Where the message comes from."""

    duration: Number | None = None
    """Length of the message in seconds."""


class ToolCallMessage(Model):
    """The assistant's request to run tools."""

    role: str
    """Author of the message."""

    tool_calls: Annotated[list[dict[str, Any]], Field(alias="toolCalls")]
    """Tools to run, with their arguments."""

    message: str
    """Text of the message."""

    time: Number
    """Moment of the message, as a Unix timestamp."""

    seconds_from_start: Annotated[Number, Field(alias="secondsFromStart")]
    """Seconds since the start of the conversation."""


class ToolCallResultMessageWarning(Model):
    """A problem with a tool's result."""

    type: Literal["oversized-tool-response"] = "oversized-tool-response"
    """Kind of problem. `oversized-tool-response` is a result so long that it slows the model down and may push
    earlier instructions out of its view.
    """

    token_count: Annotated[Number, Field(alias="tokenCount")]
    """Length of the result in tokens, as an estimate."""

    threshold: Number
    """Length in tokens above which Vapi warns."""


class ToolCallResultMessage(Model):
    """What a tool returned."""

    role: str
    """Author of the message."""

    tool_call_id: Annotated[str, Field(alias="toolCallId")]
    """Request that the result answers."""

    name: str
    """Name of the tool."""

    result: str
    """Result, as JSON text."""

    time: Number
    """Moment of the message, as a Unix timestamp."""

    seconds_from_start: Annotated[Number, Field(alias="secondsFromStart")]
    """Seconds since the start of the conversation."""

    metadata: dict[str, Any] | None = None
    """Details that came with the result."""

    warnings: list[ToolCallResultMessageWarning] | None = None
    """Problems with the result, such as its size."""


CallMessage: TypeAlias = UserMessage | SystemMessage | BotMessage | ToolCallMessage | ToolCallResultMessage
"""A message of a spoken conversation."""


class Mono(Model):
    """Addresses of recordings on one channel."""

    combined_url: Annotated[str | None, Field(alias="combinedUrl")] = None
    """Address of the recording of both parties."""

    assistant_url: Annotated[str | None, Field(alias="assistantUrl")] = None
    """Address of the recording of the assistant alone."""

    customer_url: Annotated[str | None, Field(alias="customerUrl")] = None
    """Address of the recording of the customer alone."""


class Recording(Model):
    """Addresses of a call's recordings."""

    stereo_url: Annotated[str | None, Field(alias="stereoUrl")] = None
    """Address of the recording with a channel for each party."""

    video_url: Annotated[str | None, Field(alias="videoUrl")] = None
    """Address of the video."""

    video_recording_start_delay_seconds: Annotated[
        Number | None, Field(alias="videoRecordingStartDelaySeconds")
    ] = None
    """Time from the start of the call to that of the video."""

    mono: Mono | None = None
    """Addresses of the recordings on one channel."""


class NodeArtifact(Model):
    """A workflow node's part in a call."""

    messages: list[CallMessage] | None = None
    """What was said at the node."""

    node_name: Annotated[str | None, Field(alias="nodeName")] = None
    """Name of the node."""

    variable_values: Annotated[dict[str, Any] | None, Field(alias="variableValues")] = None
    """Values extracted at the node."""


class AssistantActivation(Model):
    """An assistant's part in a call."""

    assistant_name: Annotated[str, Field(alias="assistantName")]
    """Name of the assistant."""

    assistant_id: Annotated[str | None, Field(alias="assistantId")] = None
    """Identifier of the assistant."""


class TurnLatency(Model):
    """How long each component took in one turn."""

    model_latency: Annotated[Number | None, Field(alias="modelLatency")] = None
    """Time to the model's first token."""

    voice_latency: Annotated[Number | None, Field(alias="voiceLatency")] = None
    """Time for speech from text."""

    transcriber_latency: Annotated[Number | None, Field(alias="transcriberLatency")] = None
    """Time for text from speech."""

    endpointing_latency: Annotated[Number | None, Field(alias="endpointingLatency")] = None
    """Time to decide that the customer had finished."""

    turn_latency: Annotated[Number | None, Field(alias="turnLatency")] = None
    """Time of the whole turn."""


class PerformanceMetrics(Model):
    """How long each component took, on average and turn by turn."""

    turn_latencies: Annotated[list[TurnLatency] | None, Field(alias="turnLatencies")] = None
    """Times of each turn."""

    model_latency_average: Annotated[Number | None, Field(alias="modelLatencyAverage")] = None
    """Average time to the model's first token."""

    voice_latency_average: Annotated[Number | None, Field(alias="voiceLatencyAverage")] = None
    """Average time for speech from text."""

    transcriber_latency_average: Annotated[Number | None, Field(alias="transcriberLatencyAverage")] = None
    """Average time for text from speech."""

    endpointing_latency_average: Annotated[Number | None, Field(alias="endpointingLatencyAverage")] = None
    """Average time to decide that the customer has finished."""

    turn_latency_average: Annotated[Number | None, Field(alias="turnLatencyAverage")] = None
    """Average time of a whole turn."""

    from_transport_latency_average: Annotated[Number | None, Field(alias="fromTransportLatencyAverage")] = (
        None
    )
    """Average delay of packets from the carrier, in milliseconds."""

    to_transport_latency_average: Annotated[Number | None, Field(alias="toTransportLatencyAverage")] = None
    """Average delay of packets to the carrier, in milliseconds."""

    num_user_interrupted: Annotated[Number | None, Field(alias="numUserInterrupted")] = None
    """How often the assistant interrupted the customer."""

    num_assistant_interrupted: Annotated[Number | None, Field(alias="numAssistantInterrupted")] = None
    """How often the customer interrupted the assistant."""


class Artifact(Model):
    """What a call leaves behind, such as messages, recordings, logs and extracted values."""

    messages: list[CallMessage] | None = None
    """What was said, with times."""

    messages_open_ai_formatted: Annotated[
        list[OpenAIMessage] | None, Field(alias="messagesOpenAIFormatted")
    ] = None
    """What was said, in OpenAI's message format."""

    recording_url: Annotated[str | None, Field(alias="recordingUrl")] = None
    """Deprecated. Address of the recording, if `recordingEnabled` is on. Replaced by `recording`."""

    stereo_recording_url: Annotated[str | None, Field(alias="stereoRecordingUrl")] = None
    """Deprecated. Address of the stereo recording, if `recordingEnabled` is on. Replaced by `recording`."""

    video_recording_url: Annotated[str | None, Field(alias="videoRecordingUrl")] = None
    """Deprecated. Address of the video, if `videoRecordingEnabled` is on. Replaced by `recording`."""

    video_recording_start_delay_seconds: Annotated[
        Number | None, Field(alias="videoRecordingStartDelaySeconds")
    ] = None
    """Deprecated. Time from the start of the call to that of the video, to line it up with the times in
    `messages`.
    """

    recording: Recording | None = None
    """Addresses of the recordings."""

    transcript: str | None = None
    """The whole conversation as one text."""

    pcap_url: Annotated[str | None, Field(alias="pcapUrl")] = None
    """Address of the packet capture, for phone calls over numbers of provider `vapi` or `byo-phone-number`."""

    log_url: Annotated[str | None, Field(alias="logUrl")] = None
    """Address of the logs."""

    nodes: list[NodeArtifact] | None = None
    """Nodes that a workflow went through."""

    assistant_activations: Annotated[
        list[AssistantActivation] | None, Field(alias="assistantActivations")
    ] = None
    """Assistants that took part, in order, with transfers and hand-offs."""

    variable_values: Annotated[dict[str, Any] | None, Field(alias="variableValues")] = None
    """Values of a workflow's variables at its end."""

    performance_metrics: Annotated[PerformanceMetrics | None, Field(alias="performanceMetrics")] = None
    """How long each component took, on average and turn by turn."""

    structured_outputs: Annotated[dict[str, Any] | None, Field(alias="structuredOutputs")] = None
    """Extracted values, by structured output."""

    scorecards: dict[str, Any] | None = None
    """Scores, by scorecard."""

    transfers: list[str] | None = None
    """Warm transfers, with where they went, what was said and how they ended."""

    structured_outputs_last_updated_at: Annotated[
        DateTime | None, Field(alias="structuredOutputsLastUpdatedAt")
    ] = None
    """Moment at which `structuredOutputs` last changed."""


PhoneDestination: TypeAlias = Annotated[
    TransferDestinationNumber | TransferDestinationSip, Field(discriminator="type")
]
"""Phone number or SIP address that a call can be transferred to."""


class PhoneNumberCallRingingHookFilter(Model):
    """A condition on the caller's number."""

    type: Literal["startsWith"] = "startsWith"
    """Kind of condition."""

    key: Literal["number"] = "number"
    """What to look at."""

    starts_with: Annotated[list[Annotated[str, Field(max_length=20)]], Field(alias="startsWith")]
    """First digits of the caller's number, without the plus sign, such as a country code. One of them has to
    fit.
    """


class TransferPhoneNumberHookAction(Model):
    """Transfers the call to a phone number or SIP address."""

    type: Literal["transfer"] = "transfer"
    """Kind of action."""

    destination: PhoneDestination | None = None
    """Phone number or SIP address to pass the call to."""


class SayPhoneNumberHookAction(Model):
    """Says something to the caller."""

    type: Literal["say"] = "say"
    """Kind of action."""

    exact: Annotated[str, Field(max_length=4000)]
    """Words to say."""


PhoneNumberHookAction: TypeAlias = Annotated[
    TransferPhoneNumberHookAction | SayPhoneNumberHookAction, Field(discriminator="type")
]
"""Something that a hook of a phone number does."""


class PhoneNumberHookCallRinging(Model):
    """What to do when a call comes in, before it is answered."""

    on: Literal["call.ringing"] = "call.ringing"
    """Event to react to."""

    filters: list[PhoneNumberCallRingingHookFilter] | None = None
    """Callers to react to."""

    do: list[PhoneNumberHookAction]
    """What to do. Only the first entry counts."""


class PhoneNumberCallEndingHookFilter(Model):
    """A condition on why the call ends."""

    type: Literal["oneOf"] = "oneOf"
    """Kind of condition."""

    key: Literal["call.endedReason"] = "call.endedReason"
    """What to look at."""

    one_of: Annotated[
        list[
            Literal[
                "assistant-request-failed",
                "assistant-request-returned-error",
                "assistant-request-returned-unspeakable-error",
                "assistant-request-returned-invalid-assistant",
                "assistant-request-returned-no-assistant",
                "assistant-request-returned-forwarding-phone-number",
            ]
        ],
        Field(alias="oneOf"),
    ]
    """Values, one of which has to be there."""


class PhoneNumberHookCallEnding(Model):
    """What to do when no assistant could be found for the call."""

    on: Literal["call.ending"] = "call.ending"
    """Event to react to."""

    filters: list[PhoneNumberCallEndingHookFilter] | None = None
    """Reasons to react to. Only those about finding an assistant are possible."""

    do: PhoneNumberHookAction | None = None
    """What to do."""


PhoneNumberHook: TypeAlias = Annotated[
    PhoneNumberHookCallRinging | PhoneNumberHookCallEnding, Field(discriminator="on")
]
"""Something to do when an event occurs on a phone number."""


class ModelCost(Model):
    """Cost of the language model. A squad has one entry per assistant."""

    type: Literal["model"] = "model"
    """Component that the cost belongs to."""

    model: dict[str, Any]
    """Model that did the work."""

    prompt_tokens: Annotated[Number, Field(alias="promptTokens")]
    """Tokens read by the model."""

    completion_tokens: Annotated[Number, Field(alias="completionTokens")]
    """Tokens written by the model."""

    cached_prompt_tokens: Annotated[Number | None, Field(alias="cachedPromptTokens")] = None
    """Tokens read from the provider's cache, at a lower price, where it has one."""

    cost: Number
    """Cost in US dollars."""


class ImportTwilioPhoneNumberDTO(Model):
    """A number that you have at Twilio, given in full for one call or session."""

    fallback_destination: Annotated[PhoneDestination | None, Field(alias="fallbackDestination")] = None
    """Where an inbound call goes when no assistant, squad or workflow is set and your server does not name one
    either. Without it such a call is ended.
    """

    hooks: list[PhoneNumberHook] | None = None
    """What to do when something happens to an inbound call."""

    sms_enabled: Annotated[bool | None, Field(alias="smsEnabled")] = None
    """Whether Vapi also points the number's messaging webhook at itself. `false` leaves the webhook as it is
    at Twilio.
    """

    twilio_phone_number: Annotated[str, Field(alias="twilioPhoneNumber")]
    """Deprecated. The number itself."""

    twilio_account_sid: Annotated[str, Field(alias="twilioAccountSid")]
    """SID of the Twilio account that the number belongs to."""

    twilio_auth_token: Annotated[str | None, Field(alias="twilioAuthToken")] = None
    """Auth token of the Twilio account."""

    twilio_api_key: Annotated[str | None, Field(alias="twilioApiKey")] = None
    """API key of the Twilio account. Ignored beside `twilioAuthToken`."""

    twilio_api_secret: Annotated[str | None, Field(alias="twilioApiSecret")] = None
    """Secret of the API key. Ignored beside `twilioAuthToken`."""

    name: Annotated[str | None, Field(max_length=40)] = None
    """Name for your own use."""

    assistant_id: Annotated[str | None, Field(alias="assistantId")] = None
    """Assistant that answers. Your server is asked with an `assistant-request` where neither assistant nor
    squad nor workflow is set.
    """

    workflow_id: Annotated[str | None, Field(alias="workflowId")] = None
    """Workflow that answers. Your server is asked with an `assistant-request` where neither assistant nor
    squad nor workflow is set.
    """

    squad_id: Annotated[str | None, Field(alias="squadId")] = None
    """Squad that answers. Your server is asked with an `assistant-request` where neither assistant nor squad
    nor workflow is set.
    """

    server: Server | None = None
    """Your server, which receives the events. The server of the assistant takes precedence, that of the
    organisation comes last.
    """


class CreateCustomerDTO(Model):
    """A customer, the person on the other side of a call."""

    number_e164_check_enabled: Annotated[bool | None, Field(alias="numberE164CheckEnabled")] = None
    """Whether `number` has to be in E.164 form, such as `+14155551234`. Switch it off for extensions and other
    numbers on your own SIP trunk; letters and digits are still the only characters allowed, after an
    optional plus sign.
    """

    extension: Annotated[str | None, Field(max_length=10)] = None
    """Extension to dial once the call is answered."""

    assistant_overrides: Annotated[AssistantOverrides | None, Field(alias="assistantOverrides")] = None
    """Settings and placeholder values for this customer alone, in a batch of calls."""

    number: Annotated[str | None, Field(max_length=40, min_length=3)] = None
    """Phone number."""

    sip_uri: Annotated[str | None, Field(alias="sipUri")] = None
    """SIP address."""

    name: Annotated[str | None, Field(max_length=40)] = None
    """Name for your own use. Inbound SIP calls fill it from the display name of the `From` header."""

    email: Annotated[str | None, Field(max_length=40)] = None
    """Email address."""

    external_id: Annotated[str | None, Field(alias="externalId", max_length=40)] = None
    """Identifier by which your own systems know the customer."""


class SchedulePlan(Model):
    """When to place a call."""

    earliest_at: Annotated[DateTime, Field(alias="earliestAt")]
    """Earliest moment for the call."""

    latest_at: Annotated[DateTime | None, Field(alias="latestAt")] = None
    """Latest moment for the call."""


SortOrder: TypeAlias = Literal["ASC", "DESC"]


class PaginationMeta(Model):
    """Where a page stands within the whole list."""

    items_per_page: Annotated[int, Field(alias="itemsPerPage")]
    """Largest number of items on a page, as asked for with `limit`."""

    total_items: Annotated[int, Field(alias="totalItems")]
    """Number of items in the whole list, over all pages."""

    current_page: Annotated[int, Field(alias="currentPage")]
    """Number of this page, counted from 1."""

    total_pages: Annotated[int | None, Field(alias="totalPages")] = None
    """Number of the last page."""

    has_next_page: Annotated[bool | None, Field(alias="hasNextPage")] = None
    """Whether another page follows this one."""

    sort_order: Annotated[SortOrder | None, Field(alias="sortOrder")] = None
    """Direction in which the list is sorted."""

    items_beyond_retention: Annotated[bool | None, Field(alias="itemsBeyondRetention")] = None
    """Whether the search also matches items too old for your plan's retention period, which are left out."""

    created_at_le: Annotated[DateTime | None, Field(alias="createdAtLe")] = None
    """Latest creation time that the list covers."""

    created_at_ge: Annotated[DateTime | None, Field(alias="createdAtGe")] = None
    """Earliest creation time that the list covers."""


SortBy: TypeAlias = Literal["createdAt", "duration", "cost"]
