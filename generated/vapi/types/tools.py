"""Types: tools."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from .._core.model import Model
from .._core.scalars import DateTime, Number, exact
from .shared import (
    ApiRequestToolMethod,
    BackoffPlan,
    CodeToolEnvironmentVariable,
    CreateApiRequestToolDTO,
    CreateBashToolDTO,
    CreateCodeToolDTO,
    CreateComputerToolDTO,
    CreateDtmfToolDTO,
    CreateEndCallToolDTO,
    CreateFunctionToolDTO,
    CreateGoHighLevelCalendarAvailabilityToolDTO,
    CreateGoHighLevelCalendarEventCreateToolDTO,
    CreateGoHighLevelContactCreateToolDTO,
    CreateGoHighLevelContactGetToolDTO,
    CreateGoogleCalendarCheckAvailabilityToolDTO,
    CreateGoogleCalendarCreateEventToolDTO,
    CreateGoogleSheetsRowAppendToolDTO,
    CreateHandoffToolDTO,
    CreateMcpToolDTO,
    CreateQueryToolDTO,
    CreateSipRequestToolDTO,
    CreateSlackSendMessageToolDTO,
    CreateSmsToolDTO,
    CreateTextEditorToolDTO,
    CreateTransferCallToolDTO,
    CreateVoicemailToolDTO,
    HandoffDestination,
    JsonSchema,
    KnowledgeBase,
    McpToolMessages,
    McpToolMetadata,
    OpenAIFunction,
    Server,
    SipRequestToolVerb,
    ToolParameter,
    ToolRejectionPlan,
    ToolStatusMessage,
    TransferDestination,
    VariableExtractionPlan,
)


class ApiRequestTool(Model):
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

    id: str
    """Identifier, given by Vapi."""

    org_id: Annotated[str, Field(alias="orgId")]
    """Organisation that owns it."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """Moment of creation."""

    updated_at: Annotated[DateTime, Field(alias="updatedAt")]
    """Moment of the last change."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""

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


class BashTool(Model):
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

    id: str
    """Identifier, given by Vapi."""

    org_id: Annotated[str, Field(alias="orgId")]
    """Organisation that owns it."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """Moment of creation."""

    updated_at: Annotated[DateTime, Field(alias="updatedAt")]
    """Moment of the last change."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""

    name: Literal["bash"] = "bash"
    """Name of the tool, fixed for this kind."""


class CodeTool(Model):
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

    id: str
    """Identifier, given by Vapi."""

    org_id: Annotated[str, Field(alias="orgId")]
    """Organisation that owns it."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """Moment of creation."""

    updated_at: Annotated[DateTime, Field(alias="updatedAt")]
    """Moment of the last change."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""

    function: OpenAIFunction | None = None
    """Name, purpose and arguments, as the model sees them."""


class ComputerTool(Model):
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

    id: str
    """Identifier, given by Vapi."""

    org_id: Annotated[str, Field(alias="orgId")]
    """Organisation that owns it."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """Moment of creation."""

    updated_at: Annotated[DateTime, Field(alias="updatedAt")]
    """Moment of the last change."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""

    name: Literal["computer"] = "computer"
    """Name of the tool, fixed for this kind."""

    display_width_px: Annotated[Number, Field(alias="displayWidthPx")]
    """Width of the screen in pixels."""

    display_height_px: Annotated[Number, Field(alias="displayHeightPx")]
    """Height of the screen in pixels."""

    display_number: Annotated[Number | None, Field(alias="displayNumber")] = None
    """Number of the screen."""


class DtmfTool(Model):
    """Presses keys of the phone, for example in a voice menu."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["dtmf"] = "dtmf"
    """Kind of tool."""

    sip_info_dtmf_enabled: Annotated[bool | None, Field(alias="sipInfoDtmfEnabled")] = None
    """Whether keys travel in SIP INFO messages rather than within the audio stream (RFC 2833). More reliable
    on some networks; only for the transport `vapi.sip`.
    """

    id: str
    """Identifier, given by Vapi."""

    org_id: Annotated[str, Field(alias="orgId")]
    """Organisation that owns it."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """Moment of creation."""

    updated_at: Annotated[DateTime, Field(alias="updatedAt")]
    """Moment of the last change."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class EndCallTool(Model):
    """Lets the model end the call."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["endCall"] = "endCall"
    """Kind of tool."""

    id: str
    """Identifier, given by Vapi."""

    org_id: Annotated[str, Field(alias="orgId")]
    """Organisation that owns it."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """Moment of creation."""

    updated_at: Annotated[DateTime, Field(alias="updatedAt")]
    """Moment of the last change."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class FunctionTool(Model):
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

    id: str
    """Identifier, given by Vapi."""

    org_id: Annotated[str, Field(alias="orgId")]
    """Organisation that owns it."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """Moment of creation."""

    updated_at: Annotated[DateTime, Field(alias="updatedAt")]
    """Moment of the last change."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""

    function: OpenAIFunction | None = None
    """Name, purpose and arguments, as the model sees them."""


class GhlToolMetadata(Model):
    """Which GoHighLevel workflow to run."""

    workflow_id: Annotated[str | None, Field(alias="workflowId")] = None
    """Workflow to run."""

    location_id: Annotated[str | None, Field(alias="locationId")] = None
    """Location that the workflow belongs to."""


class GhlTool(Model):
    """Runs a workflow in GoHighLevel."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["ghl"] = "ghl"
    """Kind of tool."""

    id: str
    """Identifier, given by Vapi."""

    org_id: Annotated[str, Field(alias="orgId")]
    """Organisation that owns it."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """Moment of creation."""

    updated_at: Annotated[DateTime, Field(alias="updatedAt")]
    """Moment of the last change."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""

    metadata: GhlToolMetadata
    """Which workflow to run."""


class GoHighLevelCalendarAvailabilityTool(Model):
    """Looks for free time in a GoHighLevel calendar."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["gohighlevel.calendar.availability.check"] = "gohighlevel.calendar.availability.check"
    """Kind of tool."""

    id: str
    """Identifier, given by Vapi."""

    org_id: Annotated[str, Field(alias="orgId")]
    """Organisation that owns it."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """Moment of creation."""

    updated_at: Annotated[DateTime, Field(alias="updatedAt")]
    """Moment of the last change."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class GoHighLevelCalendarEventCreateTool(Model):
    """Enters an event in a GoHighLevel calendar."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["gohighlevel.calendar.event.create"] = "gohighlevel.calendar.event.create"
    """Kind of tool."""

    id: str
    """Identifier, given by Vapi."""

    org_id: Annotated[str, Field(alias="orgId")]
    """Organisation that owns it."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """Moment of creation."""

    updated_at: Annotated[DateTime, Field(alias="updatedAt")]
    """Moment of the last change."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class GoHighLevelContactCreateTool(Model):
    """Enters a contact in GoHighLevel."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["gohighlevel.contact.create"] = "gohighlevel.contact.create"
    """Kind of tool."""

    id: str
    """Identifier, given by Vapi."""

    org_id: Annotated[str, Field(alias="orgId")]
    """Organisation that owns it."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """Moment of creation."""

    updated_at: Annotated[DateTime, Field(alias="updatedAt")]
    """Moment of the last change."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class GoHighLevelContactGetTool(Model):
    """Looks up a contact in GoHighLevel."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["gohighlevel.contact.get"] = "gohighlevel.contact.get"
    """Kind of tool."""

    id: str
    """Identifier, given by Vapi."""

    org_id: Annotated[str, Field(alias="orgId")]
    """Organisation that owns it."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """Moment of creation."""

    updated_at: Annotated[DateTime, Field(alias="updatedAt")]
    """Moment of the last change."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class GoogleCalendarCheckAvailabilityTool(Model):
    """Looks for free time in a Google calendar."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["google.calendar.availability.check"] = "google.calendar.availability.check"
    """Kind of tool."""

    id: str
    """Identifier, given by Vapi."""

    org_id: Annotated[str, Field(alias="orgId")]
    """Organisation that owns it."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """Moment of creation."""

    updated_at: Annotated[DateTime, Field(alias="updatedAt")]
    """Moment of the last change."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class GoogleCalendarCreateEventTool(Model):
    """Enters an event in a Google calendar."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["google.calendar.event.create"] = "google.calendar.event.create"
    """Kind of tool."""

    id: str
    """Identifier, given by Vapi."""

    org_id: Annotated[str, Field(alias="orgId")]
    """Organisation that owns it."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """Moment of creation."""

    updated_at: Annotated[DateTime, Field(alias="updatedAt")]
    """Moment of the last change."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class GoogleSheetsRowAppendTool(Model):
    """Adds a row to a Google sheet."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["google.sheets.row.append"] = "google.sheets.row.append"
    """Kind of tool."""

    id: str
    """Identifier, given by Vapi."""

    org_id: Annotated[str, Field(alias="orgId")]
    """Organisation that owns it."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """Moment of creation."""

    updated_at: Annotated[DateTime, Field(alias="updatedAt")]
    """Moment of the last change."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class HandoffTool(Model):
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

    id: str
    """Identifier, given by Vapi."""

    org_id: Annotated[str, Field(alias="orgId")]
    """Organisation that owns it."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """Moment of creation."""

    updated_at: Annotated[DateTime, Field(alias="updatedAt")]
    """Moment of the last change."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""

    function: OpenAIFunction | None = None
    """Name, purpose and arguments, as the model sees them. Made from the destinations when left out, with the
    name `handoff_to_` and the destination.
    """


class McpTool(Model):
    """Offers the tools of an MCP server."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["mcp"] = "mcp"
    """Kind of tool."""

    server: Server | None = None
    """The MCP server."""

    tool_messages: Annotated[list[McpToolMessages] | None, Field(alias="toolMessages")] = None
    """What the assistant says for single tools of the server. Tools that are not listed use `messages`."""

    id: str
    """Identifier, given by Vapi."""

    org_id: Annotated[str, Field(alias="orgId")]
    """Organisation that owns it."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """Moment of creation."""

    updated_at: Annotated[DateTime, Field(alias="updatedAt")]
    """Moment of the last change."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""

    metadata: McpToolMetadata | None = None
    """How to reach the MCP server."""


class QueryTool(Model):
    """Answers questions from a knowledge base."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["query"] = "query"
    """Kind of tool."""

    knowledge_bases: Annotated[list[KnowledgeBase] | None, Field(alias="knowledgeBases")] = None
    """Knowledge bases to search."""

    id: str
    """Identifier, given by Vapi."""

    org_id: Annotated[str, Field(alias="orgId")]
    """Organisation that owns it."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """Moment of creation."""

    updated_at: Annotated[DateTime, Field(alias="updatedAt")]
    """Moment of the last change."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class SipRequestTool(Model):
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

    id: str
    """Identifier, given by Vapi."""

    org_id: Annotated[str, Field(alias="orgId")]
    """Organisation that owns it."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """Moment of creation."""

    updated_at: Annotated[DateTime, Field(alias="updatedAt")]
    """Moment of the last change."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class SlackSendMessageTool(Model):
    """Posts a message in Slack."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["slack.message.send"] = "slack.message.send"
    """Kind of tool."""

    id: str
    """Identifier, given by Vapi."""

    org_id: Annotated[str, Field(alias="orgId")]
    """Organisation that owns it."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """Moment of creation."""

    updated_at: Annotated[DateTime, Field(alias="updatedAt")]
    """Moment of the last change."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class SmsTool(Model):
    """Sends an SMS over Twilio."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["sms"] = "sms"
    """Kind of tool."""

    id: str
    """Identifier, given by Vapi."""

    org_id: Annotated[str, Field(alias="orgId")]
    """Organisation that owns it."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """Moment of creation."""

    updated_at: Annotated[DateTime, Field(alias="updatedAt")]
    """Moment of the last change."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class TextEditorTool(Model):
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

    id: str
    """Identifier, given by Vapi."""

    org_id: Annotated[str, Field(alias="orgId")]
    """Organisation that owns it."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """Moment of creation."""

    updated_at: Annotated[DateTime, Field(alias="updatedAt")]
    """Moment of the last change."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""

    name: Literal["str_replace_editor"] = "str_replace_editor"
    """Name of the tool, fixed for this kind."""


class TransferCallTool(Model):
    """Transfers the call to a person or to another assistant."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["transferCall"] = "transferCall"
    """Kind of tool."""

    destinations: list[TransferDestination] | None = None
    """Where the call can go. Your server is asked at the moment of the transfer when left out."""

    id: str
    """Identifier, given by Vapi."""

    org_id: Annotated[str, Field(alias="orgId")]
    """Organisation that owns it."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """Moment of creation."""

    updated_at: Annotated[DateTime, Field(alias="updatedAt")]
    """Moment of the last change."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class VoicemailTool(Model):
    """Lets the model say that an answering machine has picked up."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    type: Literal["voicemail"] = "voicemail"
    """Kind of tool."""

    beep_detection_enabled: Annotated[bool | None, Field(alias="beepDetectionEnabled")] = None
    """Whether to listen for the beep. Only for calls over Twilio."""

    id: str
    """Identifier, given by Vapi."""

    org_id: Annotated[str, Field(alias="orgId")]
    """Organisation that owns it."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """Moment of creation."""

    updated_at: Annotated[DateTime, Field(alias="updatedAt")]
    """Moment of the last change."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


Tool: TypeAlias = Annotated[
    ApiRequestTool
    | CodeTool
    | DtmfTool
    | EndCallTool
    | FunctionTool
    | GhlTool
    | TransferCallTool
    | HandoffTool
    | BashTool
    | ComputerTool
    | TextEditorTool
    | QueryTool
    | GoogleCalendarCreateEventTool
    | GoogleSheetsRowAppendTool
    | GoogleCalendarCheckAvailabilityTool
    | SlackSendMessageTool
    | SmsTool
    | McpTool
    | GoHighLevelCalendarAvailabilityTool
    | GoHighLevelCalendarEventCreateTool
    | GoHighLevelContactCreateTool
    | GoHighLevelContactGetTool
    | SipRequestTool
    | VoicemailTool,
    Field(discriminator="type"),
]
"""A stored tool of any kind."""


class UpdateApiRequestToolDTO(Model):
    """Changes to an API request tool."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    method: ApiRequestToolMethod | None = None
    """HTTP method of the request."""

    timeout_seconds: Annotated[float | None, Field(alias="timeoutSeconds", ge=1.0, le=300.0), exact] = None
    """Seconds to wait for an answer. 20 when left out."""

    credential_id: Annotated[str | None, Field(alias="credentialId")] = None
    """Stored credential with which to authenticate."""

    encrypted_paths: Annotated[list[str] | None, Field(alias="encryptedPaths")] = None
    """Parts of the request body to encrypt, with the encryption plan of the credential in `credentialId`."""

    parameters: list[ToolParameter] | None = None
    """Fixed values to add to the request body. Texts may hold Liquid placeholders."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""

    name: Annotated[str | None, Field(max_length=40, pattern="^[a-zA-Z0-9_-]{1,40}$")] = None
    """Name of the tool, as the model sees it. Letters, digits, underscores and dashes only."""

    description: str | None = None
    """What the tool does, so that the model knows when to choose it."""

    url: str | None = None
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


class UpdateBashToolDTO(Model):
    """Changes to a shell tool."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    sub_type: Annotated[Literal["bash_20241022"], Field(alias="subType")] = "bash_20241022"
    """Version of the tool, as the model's provider counts it."""

    server: Server | None = None
    """Server that gets a `tool-calls` event and answers with the result. When left out: that of the assistant,
    the phone number or the organisation, in this order.
    """

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""

    name: Literal["bash"] = "bash"
    """Name of the tool, fixed for this kind."""


class UpdateCodeToolDTO(Model):
    """Changes to a code tool."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    async_: Annotated[bool | None, Field(alias="async")] = None
    """Whether the assistant goes on without waiting for the result. Off when left out."""

    server: Server | None = None
    """Server that gets a `tool-calls` event and answers with the result. When left out: that of the assistant,
    the phone number or the organisation, in this order.
    """

    code: Annotated[str | None, Field(max_length=50000)] = None
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

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""

    function: OpenAIFunction | None = None
    """Name, purpose and arguments, as the model sees them."""


class UpdateComputerToolDTO(Model):
    """Changes to a computer tool."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    sub_type: Annotated[Literal["computer_20241022"], Field(alias="subType")] = "computer_20241022"
    """Version of the tool, as the model's provider counts it."""

    server: Server | None = None
    """Server that gets a `tool-calls` event and answers with the result. When left out: that of the assistant,
    the phone number or the organisation, in this order.
    """

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""

    name: Literal["computer"] = "computer"
    """Name of the tool, fixed for this kind."""

    display_width_px: Annotated[Number | None, Field(alias="displayWidthPx")] = None
    """Width of the screen in pixels."""

    display_height_px: Annotated[Number | None, Field(alias="displayHeightPx")] = None
    """Height of the screen in pixels."""

    display_number: Annotated[Number | None, Field(alias="displayNumber")] = None
    """Number of the screen."""


class UpdateDtmfToolDTO(Model):
    """Changes to a key tool."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    sip_info_dtmf_enabled: Annotated[bool | None, Field(alias="sipInfoDtmfEnabled")] = None
    """Whether keys travel in SIP INFO messages rather than within the audio stream (RFC 2833). More reliable
    on some networks; only for the transport `vapi.sip`.
    """

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class UpdateEndCallToolDTO(Model):
    """Changes to an end call tool."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class UpdateFunctionToolDTO(Model):
    """Changes to a function tool."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

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

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""

    function: OpenAIFunction | None = None
    """Name, purpose and arguments, as the model sees them."""


class UpdateGoHighLevelCalendarAvailabilityToolDTO(Model):
    """Changes to a GoHighLevel availability tool."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class UpdateGoHighLevelCalendarEventCreateToolDTO(Model):
    """Changes to a GoHighLevel event tool."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class UpdateGoHighLevelContactCreateToolDTO(Model):
    """Changes to a tool that enters GoHighLevel contacts."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class UpdateGoHighLevelContactGetToolDTO(Model):
    """Changes to a tool that looks up GoHighLevel contacts."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class UpdateGoogleCalendarCheckAvailabilityToolDTO(Model):
    """Changes to a Google availability tool."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class UpdateGoogleCalendarCreateEventToolDTO(Model):
    """Changes to a Google event tool."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class UpdateGoogleSheetsRowAppendToolDTO(Model):
    """Changes to a Google Sheets tool."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class UpdateHandoffToolDTO(Model):
    """Changes to a hand-off tool."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    default_result: Annotated[str | None, Field(alias="defaultResult")] = None
    """Result of the tool where the hand-off itself returns none."""

    destinations: list[HandoffDestination] | None = None
    """Where the conversation can go. OpenAI models do best with one tool per destination, Anthropic models
    with one tool for all.
    """

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""

    function: OpenAIFunction | None = None
    """Name, purpose and arguments, as the model sees them. Made from the destinations when left out, with the
    name `handoff_to_` and the destination.
    """


class UpdateMcpToolDTO(Model):
    """Changes to an MCP tool."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    server: Server | None = None
    """The MCP server."""

    tool_messages: Annotated[list[McpToolMessages] | None, Field(alias="toolMessages")] = None
    """What the assistant says for single tools of the server. Tools that are not listed use `messages`."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""

    metadata: McpToolMetadata | None = None
    """How to reach the MCP server."""


class UpdateQueryToolDTO(Model):
    """Changes to a query tool."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    knowledge_bases: Annotated[list[KnowledgeBase] | None, Field(alias="knowledgeBases")] = None
    """Knowledge bases to search."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class UpdateSipRequestToolDTO(Model):
    """Changes to a SIP request tool."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    verb: SipRequestToolVerb | None = None
    """SIP method of the request."""

    headers: JsonSchema | None = None
    """Headers of the request, as a schema that the model fills in."""

    body: str | JsonSchema | None = None
    """Body of the request, as a fixed text or as a schema that the model fills in."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class UpdateSlackSendMessageToolDTO(Model):
    """Changes to a Slack tool."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class UpdateSmsToolDTO(Model):
    """Changes to an SMS tool."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class UpdateTextEditorToolDTO(Model):
    """Changes to a text editor tool."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    sub_type: Annotated[Literal["text_editor_20241022"], Field(alias="subType")] = "text_editor_20241022"
    """Version of the tool, as the model's provider counts it."""

    server: Server | None = None
    """Server that gets a `tool-calls` event and answers with the result. When left out: that of the assistant,
    the phone number or the organisation, in this order.
    """

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""

    name: Literal["str_replace_editor"] = "str_replace_editor"
    """Name of the tool, fixed for this kind."""


class UpdateTransferCallToolDTO(Model):
    """Changes to a transfer tool."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    destinations: list[TransferDestination] | None = None
    """Where the call can go. Your server is asked at the moment of the transfer when left out."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


class UpdateVoicemailToolDTO(Model):
    """Changes to a voicemail tool."""

    messages: list[ToolStatusMessage] | None = None
    """What the assistant says while the tool runs. Some kinds fill this in from their other fields."""

    beep_detection_enabled: Annotated[bool | None, Field(alias="beepDetectionEnabled")] = None
    """Whether to listen for the beep. Only for calls over Twilio."""

    rejection_plan: Annotated[ToolRejectionPlan | None, Field(alias="rejectionPlan")] = None
    """When to refuse a call of the tool, judged by the conversation so far."""


UpdateToolDTO: TypeAlias = (
    UpdateApiRequestToolDTO
    | UpdateCodeToolDTO
    | UpdateDtmfToolDTO
    | UpdateEndCallToolDTO
    | UpdateFunctionToolDTO
    | UpdateTransferCallToolDTO
    | UpdateHandoffToolDTO
    | UpdateBashToolDTO
    | UpdateComputerToolDTO
    | UpdateTextEditorToolDTO
    | UpdateQueryToolDTO
    | UpdateGoogleCalendarCreateEventToolDTO
    | UpdateGoogleSheetsRowAppendToolDTO
    | UpdateGoogleCalendarCheckAvailabilityToolDTO
    | UpdateSlackSendMessageToolDTO
    | UpdateSmsToolDTO
    | UpdateMcpToolDTO
    | UpdateGoHighLevelCalendarAvailabilityToolDTO
    | UpdateGoHighLevelCalendarEventCreateToolDTO
    | UpdateGoHighLevelContactCreateToolDTO
    | UpdateGoHighLevelContactGetToolDTO
    | UpdateSipRequestToolDTO
    | UpdateVoicemailToolDTO
)


CreateToolDTO: TypeAlias = Annotated[
    CreateApiRequestToolDTO
    | CreateCodeToolDTO
    | CreateDtmfToolDTO
    | CreateEndCallToolDTO
    | CreateFunctionToolDTO
    | CreateTransferCallToolDTO
    | CreateHandoffToolDTO
    | CreateBashToolDTO
    | CreateComputerToolDTO
    | CreateTextEditorToolDTO
    | CreateQueryToolDTO
    | CreateGoogleCalendarCreateEventToolDTO
    | CreateGoogleSheetsRowAppendToolDTO
    | CreateGoogleCalendarCheckAvailabilityToolDTO
    | CreateSlackSendMessageToolDTO
    | CreateSmsToolDTO
    | CreateMcpToolDTO
    | CreateGoHighLevelCalendarAvailabilityToolDTO
    | CreateGoHighLevelCalendarEventCreateToolDTO
    | CreateGoHighLevelContactCreateToolDTO
    | CreateGoHighLevelContactGetToolDTO
    | CreateSipRequestToolDTO
    | CreateVoicemailToolDTO,
    Field(discriminator="type"),
]
