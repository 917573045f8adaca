"""Types: messages."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Field

from .._core.model import Model
from .._core.open_enums import open_enum
from .._core.scalars import Number
from .transcribers import IsoLanguageCode


class OpenAIMessage(Model):
    """A message in the form that OpenAI's chat API uses."""

    content: Annotated[str | None, Field(max_length=100000000)]
    """Text of the message."""

    role: Annotated[Literal["assistant", "function", "user", "system", "tool"] | str, open_enum]
    """Author of the message."""


class TextContent(Model):
    """One language's version of a message."""

    type: Literal["text"] = "text"
    """Kind of content."""

    text: str
    """The text."""

    language: IsoLanguageCode
    """Language of the text."""


class MessageTarget(Model):
    """Which message a condition looks at."""

    role: Annotated[Literal["user", "assistant"] | str, open_enum] | None = None
    """Whose messages to count. Everyone's when left out."""

    position: int | None = None
    """Position among them: 0 is the oldest, -1 the newest. -1 when left out."""


class SystemMessage(Model):
    """Instructions to the model, as part of a call's history."""

    role: Literal["system"] = "system"
    """Author of the message."""

    message: str
    """Text of the message."""

    time: Number
    """Moment of the message, as a Unix timestamp."""

    seconds_from_start: Annotated[Number, Field(alias="secondsFromStart")]
    """Seconds since the start of the conversation."""


class UserMessage(Model):
    """Something that the customer said."""

    role: Literal["user"] = "user"
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


ChatMessage: TypeAlias = Annotated[
    SystemMessage | UserMessage | AssistantMessage | ToolMessage | DeveloperMessage,
    Field(discriminator="role"),
]
"""A message of a written conversation."""


TextOrMessages: TypeAlias = str | list[ChatMessage]
"""Plain text, or a list of messages."""


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


class BotMessage(Model):
    """Something that the assistant said."""

    role: Literal["bot"] = "bot"
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

    role: Literal["tool_calls"] = "tool_calls"
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

    token_count: Annotated[int, Field(alias="tokenCount")]
    """Length of the result in tokens, as an estimate."""

    threshold: int
    """Length in tokens above which Vapi warns."""


class ToolCallResultMessage(Model):
    """What a tool returned."""

    role: Literal["tool_call_result"] = "tool_call_result"
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


CallMessage: TypeAlias = Annotated[
    UserMessage | SystemMessage | BotMessage | ToolCallMessage | ToolCallResultMessage,
    Field(discriminator="role"),
]
"""A message of a spoken conversation."""
