"""TypedDicts for the types: messages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from ..messages import ChatMessage, TextContent, ToolCall, ToolCallFunction, ToolCallResultMessageWarning
    from ..transcribers import IsoLanguageCode


class AssistantMessageDict(TypedDict, total=False):
    """A message by the assistant, in OpenAI's form."""

    role: Required[Literal["assistant"]]
    content: str
    refusal: str
    tool_calls: Sequence[ToolCall | ToolCallDict]
    name: str
    metadata: Mapping[str, Any]


class BotMessageDict(TypedDict, total=False):
    """Something that the assistant said."""

    role: Required[Literal["bot"]]
    message: Required[str]
    time: Required[float]
    endTime: Required[float]
    secondsFromStart: Required[float]
    source: str
    duration: float


CallMessageDict: TypeAlias = (
    "UserMessageDict | SystemMessageDict | BotMessageDict | ToolCallMessageDict | ToolCallResultMessageDict"
)


ChatMessageDict: TypeAlias = (
    "SystemMessageDict | UserMessageDict | AssistantMessageDict | ToolMessageDict | DeveloperMessageDict"
)


class CustomMessageDict(TypedDict, total=False):
    """A message of your own, in one language or several."""

    contents: Sequence[TextContent | TextContentDict]
    type: Required[Literal["custom-message"]]
    content: str


class DeveloperMessageDict(TypedDict, total=False):
    """Instructions by the developer, in OpenAI's form."""

    role: Required[Literal["developer"]]
    content: Required[str]
    name: str
    metadata: Mapping[str, Any]


class MessageTargetDict(TypedDict, total=False):
    """Which message a condition looks at."""

    role: Literal["user", "assistant"] | str
    position: int


class OpenAIMessageDict(TypedDict, total=False):
    """A message in the form that OpenAI's chat API uses."""

    content: Required[str | None]
    role: Required[Literal["assistant", "function", "user", "system", "tool"] | str]


SpokenMessageDict: TypeAlias = "str | CustomMessageDict"


class SystemMessageDict(TypedDict, total=False):
    """Instructions to the model, as part of a call's history."""

    role: Required[Literal["system"]]
    message: Required[str]
    time: Required[float]
    secondsFromStart: Required[float]


class TextContentDict(TypedDict, total=False):
    """One language's version of a message."""

    type: Required[Literal["text"]]
    text: Required[str]
    language: Required[IsoLanguageCode]


TextOrMessagesDict: TypeAlias = "str | Sequence[ChatMessage | ChatMessageDict]"


class ToolCallDict(TypedDict, total=False):
    """A tool that the model asks for."""

    id: Required[str]
    type: Required[str]
    function: Required[ToolCallFunction | ToolCallFunctionDict]


class ToolCallFunctionDict(TypedDict, total=False):
    """A function with its arguments."""

    arguments: Required[str]
    name: Required[str]


class ToolCallMessageDict(TypedDict, total=False):
    """The assistant's request to run tools."""

    role: Required[Literal["tool_calls"]]
    toolCalls: Required[Sequence[Mapping[str, Any]]]
    message: Required[str]
    time: Required[float]
    secondsFromStart: Required[float]


class ToolCallResultMessageDict(TypedDict, total=False):
    """What a tool returned."""

    role: Required[Literal["tool_call_result"]]
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
    tokenCount: Required[int]
    threshold: Required[int]


class ToolMessageDict(TypedDict, total=False):
    """A tool's result, in OpenAI's form."""

    role: Required[Literal["tool"]]
    content: Required[str]
    tool_call_id: Required[str]
    name: str
    metadata: Mapping[str, Any]


class UserMessageDict(TypedDict, total=False):
    """Something that the customer said."""

    role: Required[Literal["user"]]
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
