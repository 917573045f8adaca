"""Dicts in the shape of types: tools."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Literal

    from ..shared import (
        ApiRequestToolMethod,
        BackoffPlan,
        CodeToolEnvironmentVariable,
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
    from ..tools import GhlToolMetadata
    from .shared import (
        BackoffPlanDict,
        CodeToolEnvironmentVariableDict,
        CreateApiRequestToolDTODict,
        CreateBashToolDTODict,
        CreateCodeToolDTODict,
        CreateComputerToolDTODict,
        CreateDtmfToolDTODict,
        CreateEndCallToolDTODict,
        CreateFunctionToolDTODict,
        CreateGoHighLevelCalendarAvailabilityToolDTODict,
        CreateGoHighLevelCalendarEventCreateToolDTODict,
        CreateGoHighLevelContactCreateToolDTODict,
        CreateGoHighLevelContactGetToolDTODict,
        CreateGoogleCalendarCheckAvailabilityToolDTODict,
        CreateGoogleCalendarCreateEventToolDTODict,
        CreateGoogleSheetsRowAppendToolDTODict,
        CreateHandoffToolDTODict,
        CreateMcpToolDTODict,
        CreateQueryToolDTODict,
        CreateSipRequestToolDTODict,
        CreateSlackSendMessageToolDTODict,
        CreateSmsToolDTODict,
        CreateTextEditorToolDTODict,
        CreateTransferCallToolDTODict,
        CreateVoicemailToolDTODict,
        HandoffDestinationDict,
        JsonSchemaDict,
        KnowledgeBaseDict,
        McpToolMessagesDict,
        McpToolMetadataDict,
        OpenAIFunctionDict,
        ServerDict,
        ToolParameterDict,
        ToolRejectionPlanDict,
        ToolStatusMessageDict,
        TransferDestinationDict,
        VariableExtractionPlanDict,
    )


class ApiRequestToolDict(TypedDict, total=False):
    """Sends an HTTP request, without a server of your own in between."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    type: Required[Literal["apiRequest"]]
    method: Required[ApiRequestToolMethod]
    timeoutSeconds: float
    credentialId: str
    encryptedPaths: Sequence[str]
    parameters: Sequence[ToolParameter | ToolParameterDict]
    id: Required[str]
    orgId: Required[str]
    createdAt: Required[datetime | str]
    updatedAt: Required[datetime | str]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict
    name: str
    description: str
    url: Required[str]
    body: JsonSchema | JsonSchemaDict
    headers: JsonSchema | JsonSchemaDict
    backoffPlan: BackoffPlan | BackoffPlanDict
    variableExtractionPlan: VariableExtractionPlan | VariableExtractionPlanDict


class BashToolDict(TypedDict, total=False):
    """Lets the model run shell commands on your server."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    type: Required[Literal["bash"]]
    subType: Required[Literal["bash_20241022"]]
    server: Server | ServerDict
    id: Required[str]
    orgId: Required[str]
    createdAt: Required[datetime | str]
    updatedAt: Required[datetime | str]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict
    name: Required[Literal["bash"]]


CodeToolDict = TypedDict(
    "CodeToolDict",
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
        "id": "Required[str]",
        "orgId": "Required[str]",
        "createdAt": "Required[datetime | str]",
        "updatedAt": "Required[datetime | str]",
        "rejectionPlan": "ToolRejectionPlan | ToolRejectionPlanDict",
        "function": "OpenAIFunction | OpenAIFunctionDict",
    },
    total=False,
)


class ComputerToolDict(TypedDict, total=False):
    """Lets the model operate a screen through your server."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    type: Required[Literal["computer"]]
    subType: Required[Literal["computer_20241022"]]
    server: Server | ServerDict
    id: Required[str]
    orgId: Required[str]
    createdAt: Required[datetime | str]
    updatedAt: Required[datetime | str]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict
    name: Required[Literal["computer"]]
    displayWidthPx: Required[float]
    displayHeightPx: Required[float]
    displayNumber: float


CreateToolDTODict: TypeAlias = (
    "CreateApiRequestToolDTODict | CreateCodeToolDTODict | CreateDtmfToolDTODict | CreateEndCallToolDTODict | CreateFunctionToolDTODict | CreateTransferCallToolDTODict | CreateHandoffToolDTODict | CreateBashToolDTODict | CreateComputerToolDTODict | CreateTextEditorToolDTODict | CreateQueryToolDTODict | CreateGoogleCalendarCreateEventToolDTODict | CreateGoogleSheetsRowAppendToolDTODict | CreateGoogleCalendarCheckAvailabilityToolDTODict | CreateSlackSendMessageToolDTODict | CreateSmsToolDTODict | CreateMcpToolDTODict | CreateGoHighLevelCalendarAvailabilityToolDTODict | CreateGoHighLevelCalendarEventCreateToolDTODict | CreateGoHighLevelContactCreateToolDTODict | CreateGoHighLevelContactGetToolDTODict | CreateSipRequestToolDTODict | CreateVoicemailToolDTODict"
)


class DtmfToolDict(TypedDict, total=False):
    """Presses keys of the phone, for example in a voice menu."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    type: Required[Literal["dtmf"]]
    sipInfoDtmfEnabled: bool
    id: Required[str]
    orgId: Required[str]
    createdAt: Required[datetime | str]
    updatedAt: Required[datetime | str]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


class EndCallToolDict(TypedDict, total=False):
    """Lets the model end the call."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    type: Required[Literal["endCall"]]
    id: Required[str]
    orgId: Required[str]
    createdAt: Required[datetime | str]
    updatedAt: Required[datetime | str]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


FunctionToolDict = TypedDict(
    "FunctionToolDict",
    {
        "messages": "Sequence[ToolStatusMessage | ToolStatusMessageDict]",
        "type": 'Required[Literal["function"]]',
        "async": "bool",
        "server": "Server | ServerDict",
        "variableExtractionPlan": "VariableExtractionPlan | VariableExtractionPlanDict",
        "parameters": "Sequence[ToolParameter | ToolParameterDict]",
        "id": "Required[str]",
        "orgId": "Required[str]",
        "createdAt": "Required[datetime | str]",
        "updatedAt": "Required[datetime | str]",
        "rejectionPlan": "ToolRejectionPlan | ToolRejectionPlanDict",
        "function": "OpenAIFunction | OpenAIFunctionDict",
    },
    total=False,
)


class GhlToolDict(TypedDict, total=False):
    """Runs a workflow in GoHighLevel."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    type: Required[Literal["ghl"]]
    id: Required[str]
    orgId: Required[str]
    createdAt: Required[datetime | str]
    updatedAt: Required[datetime | str]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict
    metadata: Required[GhlToolMetadata | GhlToolMetadataDict]


class GhlToolMetadataDict(TypedDict, total=False):
    """Which GoHighLevel workflow to run."""

    workflowId: str
    locationId: str


class GoHighLevelCalendarAvailabilityToolDict(TypedDict, total=False):
    """Looks for free time in a GoHighLevel calendar."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    type: Required[Literal["gohighlevel.calendar.availability.check"]]
    id: Required[str]
    orgId: Required[str]
    createdAt: Required[datetime | str]
    updatedAt: Required[datetime | str]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


class GoHighLevelCalendarEventCreateToolDict(TypedDict, total=False):
    """Enters an event in a GoHighLevel calendar."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    type: Required[Literal["gohighlevel.calendar.event.create"]]
    id: Required[str]
    orgId: Required[str]
    createdAt: Required[datetime | str]
    updatedAt: Required[datetime | str]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


class GoHighLevelContactCreateToolDict(TypedDict, total=False):
    """Enters a contact in GoHighLevel."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    type: Required[Literal["gohighlevel.contact.create"]]
    id: Required[str]
    orgId: Required[str]
    createdAt: Required[datetime | str]
    updatedAt: Required[datetime | str]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


class GoHighLevelContactGetToolDict(TypedDict, total=False):
    """Looks up a contact in GoHighLevel."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    type: Required[Literal["gohighlevel.contact.get"]]
    id: Required[str]
    orgId: Required[str]
    createdAt: Required[datetime | str]
    updatedAt: Required[datetime | str]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


class GoogleCalendarCheckAvailabilityToolDict(TypedDict, total=False):
    """Looks for free time in a Google calendar."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    type: Required[Literal["google.calendar.availability.check"]]
    id: Required[str]
    orgId: Required[str]
    createdAt: Required[datetime | str]
    updatedAt: Required[datetime | str]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


class GoogleCalendarCreateEventToolDict(TypedDict, total=False):
    """Enters an event in a Google calendar."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    type: Required[Literal["google.calendar.event.create"]]
    id: Required[str]
    orgId: Required[str]
    createdAt: Required[datetime | str]
    updatedAt: Required[datetime | str]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


class GoogleSheetsRowAppendToolDict(TypedDict, total=False):
    """Adds a row to a Google sheet."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    type: Required[Literal["google.sheets.row.append"]]
    id: Required[str]
    orgId: Required[str]
    createdAt: Required[datetime | str]
    updatedAt: Required[datetime | str]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


class HandoffToolDict(TypedDict, total=False):
    """Hands the conversation over to another assistant or squad."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    type: Required[Literal["handoff"]]
    defaultResult: str
    destinations: Sequence[HandoffDestination | HandoffDestinationDict]
    id: Required[str]
    orgId: Required[str]
    createdAt: Required[datetime | str]
    updatedAt: Required[datetime | str]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict
    function: OpenAIFunction | OpenAIFunctionDict


class McpToolDict(TypedDict, total=False):
    """Offers the tools of an MCP server."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    type: Required[Literal["mcp"]]
    server: Server | ServerDict
    toolMessages: Sequence[McpToolMessages | McpToolMessagesDict]
    id: Required[str]
    orgId: Required[str]
    createdAt: Required[datetime | str]
    updatedAt: Required[datetime | str]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict
    metadata: McpToolMetadata | McpToolMetadataDict


class QueryToolDict(TypedDict, total=False):
    """Answers questions from a knowledge base."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    type: Required[Literal["query"]]
    knowledgeBases: Sequence[KnowledgeBase | KnowledgeBaseDict]
    id: Required[str]
    orgId: Required[str]
    createdAt: Required[datetime | str]
    updatedAt: Required[datetime | str]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


class SipRequestToolDict(TypedDict, total=False):
    """Sends a SIP request within the call."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    type: Required[Literal["sipRequest"]]
    verb: Required[SipRequestToolVerb]
    headers: JsonSchema | JsonSchemaDict
    body: str | JsonSchema | JsonSchemaDict
    id: Required[str]
    orgId: Required[str]
    createdAt: Required[datetime | str]
    updatedAt: Required[datetime | str]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


class SlackSendMessageToolDict(TypedDict, total=False):
    """Posts a message in Slack."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    type: Required[Literal["slack.message.send"]]
    id: Required[str]
    orgId: Required[str]
    createdAt: Required[datetime | str]
    updatedAt: Required[datetime | str]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


class SmsToolDict(TypedDict, total=False):
    """Sends an SMS over Twilio."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    type: Required[Literal["sms"]]
    id: Required[str]
    orgId: Required[str]
    createdAt: Required[datetime | str]
    updatedAt: Required[datetime | str]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


class TextEditorToolDict(TypedDict, total=False):
    """Lets the model edit files on your server."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    type: Required[Literal["textEditor"]]
    subType: Required[Literal["text_editor_20241022"]]
    server: Server | ServerDict
    id: Required[str]
    orgId: Required[str]
    createdAt: Required[datetime | str]
    updatedAt: Required[datetime | str]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict
    name: Required[Literal["str_replace_editor"]]


ToolDict: TypeAlias = (
    "ApiRequestToolDict | CodeToolDict | DtmfToolDict | EndCallToolDict | FunctionToolDict | GhlToolDict | TransferCallToolDict | HandoffToolDict | BashToolDict | ComputerToolDict | TextEditorToolDict | QueryToolDict | GoogleCalendarCreateEventToolDict | GoogleSheetsRowAppendToolDict | GoogleCalendarCheckAvailabilityToolDict | SlackSendMessageToolDict | SmsToolDict | McpToolDict | GoHighLevelCalendarAvailabilityToolDict | GoHighLevelCalendarEventCreateToolDict | GoHighLevelContactCreateToolDict | GoHighLevelContactGetToolDict | SipRequestToolDict | VoicemailToolDict"
)


class TransferCallToolDict(TypedDict, total=False):
    """Transfers the call to a person or to another assistant."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    type: Required[Literal["transferCall"]]
    destinations: Sequence[TransferDestination | TransferDestinationDict]
    id: Required[str]
    orgId: Required[str]
    createdAt: Required[datetime | str]
    updatedAt: Required[datetime | str]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


class UpdateApiRequestToolDTODict(TypedDict, total=False):
    """Changes to an API request tool."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    method: ApiRequestToolMethod
    timeoutSeconds: float
    credentialId: str
    encryptedPaths: Sequence[str]
    parameters: Sequence[ToolParameter | ToolParameterDict]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict
    name: str
    description: str
    url: str
    body: JsonSchema | JsonSchemaDict
    headers: JsonSchema | JsonSchemaDict
    backoffPlan: BackoffPlan | BackoffPlanDict
    variableExtractionPlan: VariableExtractionPlan | VariableExtractionPlanDict


class UpdateBashToolDTODict(TypedDict, total=False):
    """Changes to a shell tool."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    subType: Literal["bash_20241022"]
    server: Server | ServerDict
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict
    name: Literal["bash"]


UpdateCodeToolDTODict = TypedDict(
    "UpdateCodeToolDTODict",
    {
        "messages": "Sequence[ToolStatusMessage | ToolStatusMessageDict]",
        "async": "bool",
        "server": "Server | ServerDict",
        "code": "str",
        "environmentVariables": "Sequence[CodeToolEnvironmentVariable | CodeToolEnvironmentVariableDict]",
        "timeoutSeconds": "float",
        "credentialId": "str",
        "variableExtractionPlan": "VariableExtractionPlan | VariableExtractionPlanDict",
        "rejectionPlan": "ToolRejectionPlan | ToolRejectionPlanDict",
        "function": "OpenAIFunction | OpenAIFunctionDict",
    },
    total=False,
)


class UpdateComputerToolDTODict(TypedDict, total=False):
    """Changes to a computer tool."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    subType: Literal["computer_20241022"]
    server: Server | ServerDict
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict
    name: Literal["computer"]
    displayWidthPx: float
    displayHeightPx: float
    displayNumber: float


class UpdateDtmfToolDTODict(TypedDict, total=False):
    """Changes to a key tool."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    sipInfoDtmfEnabled: bool
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


class UpdateEndCallToolDTODict(TypedDict, total=False):
    """Changes to an end call tool."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


UpdateFunctionToolDTODict = TypedDict(
    "UpdateFunctionToolDTODict",
    {
        "messages": "Sequence[ToolStatusMessage | ToolStatusMessageDict]",
        "async": "bool",
        "server": "Server | ServerDict",
        "variableExtractionPlan": "VariableExtractionPlan | VariableExtractionPlanDict",
        "parameters": "Sequence[ToolParameter | ToolParameterDict]",
        "rejectionPlan": "ToolRejectionPlan | ToolRejectionPlanDict",
        "function": "OpenAIFunction | OpenAIFunctionDict",
    },
    total=False,
)


class UpdateGoHighLevelCalendarAvailabilityToolDTODict(TypedDict, total=False):
    """Changes to a GoHighLevel availability tool."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


class UpdateGoHighLevelCalendarEventCreateToolDTODict(TypedDict, total=False):
    """Changes to a GoHighLevel event tool."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


class UpdateGoHighLevelContactCreateToolDTODict(TypedDict, total=False):
    """Changes to a tool that enters GoHighLevel contacts."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


class UpdateGoHighLevelContactGetToolDTODict(TypedDict, total=False):
    """Changes to a tool that looks up GoHighLevel contacts."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


class UpdateGoogleCalendarCheckAvailabilityToolDTODict(TypedDict, total=False):
    """Changes to a Google availability tool."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


class UpdateGoogleCalendarCreateEventToolDTODict(TypedDict, total=False):
    """Changes to a Google event tool."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


class UpdateGoogleSheetsRowAppendToolDTODict(TypedDict, total=False):
    """Changes to a Google Sheets tool."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


class UpdateHandoffToolDTODict(TypedDict, total=False):
    """Changes to a hand-off tool."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    defaultResult: str
    destinations: Sequence[HandoffDestination | HandoffDestinationDict]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict
    function: OpenAIFunction | OpenAIFunctionDict


class UpdateMcpToolDTODict(TypedDict, total=False):
    """Changes to an MCP tool."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    server: Server | ServerDict
    toolMessages: Sequence[McpToolMessages | McpToolMessagesDict]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict
    metadata: McpToolMetadata | McpToolMetadataDict


class UpdateQueryToolDTODict(TypedDict, total=False):
    """Changes to a query tool."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    knowledgeBases: Sequence[KnowledgeBase | KnowledgeBaseDict]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


class UpdateSipRequestToolDTODict(TypedDict, total=False):
    """Changes to a SIP request tool."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    verb: SipRequestToolVerb
    headers: JsonSchema | JsonSchemaDict
    body: str | JsonSchema | JsonSchemaDict
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


class UpdateSlackSendMessageToolDTODict(TypedDict, total=False):
    """Changes to a Slack tool."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


class UpdateSmsToolDTODict(TypedDict, total=False):
    """Changes to an SMS tool."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


class UpdateTextEditorToolDTODict(TypedDict, total=False):
    """Changes to a text editor tool."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    subType: Literal["text_editor_20241022"]
    server: Server | ServerDict
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict
    name: Literal["str_replace_editor"]


UpdateToolDTODict: TypeAlias = (
    "UpdateApiRequestToolDTODict | UpdateCodeToolDTODict | UpdateDtmfToolDTODict | UpdateEndCallToolDTODict | UpdateFunctionToolDTODict | UpdateTransferCallToolDTODict | UpdateHandoffToolDTODict | UpdateBashToolDTODict | UpdateComputerToolDTODict | UpdateTextEditorToolDTODict | UpdateQueryToolDTODict | UpdateGoogleCalendarCreateEventToolDTODict | UpdateGoogleSheetsRowAppendToolDTODict | UpdateGoogleCalendarCheckAvailabilityToolDTODict | UpdateSlackSendMessageToolDTODict | UpdateSmsToolDTODict | UpdateMcpToolDTODict | UpdateGoHighLevelCalendarAvailabilityToolDTODict | UpdateGoHighLevelCalendarEventCreateToolDTODict | UpdateGoHighLevelContactCreateToolDTODict | UpdateGoHighLevelContactGetToolDTODict | UpdateSipRequestToolDTODict | UpdateVoicemailToolDTODict"
)


class UpdateTransferCallToolDTODict(TypedDict, total=False):
    """Changes to a transfer tool."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    destinations: Sequence[TransferDestination | TransferDestinationDict]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


class UpdateVoicemailToolDTODict(TypedDict, total=False):
    """Changes to a voicemail tool."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    beepDetectionEnabled: bool
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict


class VoicemailToolDict(TypedDict, total=False):
    """Lets the model say that an answering machine has picked up."""

    messages: Sequence[ToolStatusMessage | ToolStatusMessageDict]
    type: Required[Literal["voicemail"]]
    beepDetectionEnabled: bool
    id: Required[str]
    orgId: Required[str]
    createdAt: Required[datetime | str]
    updatedAt: Required[datetime | str]
    rejectionPlan: ToolRejectionPlan | ToolRejectionPlanDict
