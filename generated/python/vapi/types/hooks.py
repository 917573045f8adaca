"""Types: hooks."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from .._core.model import Model
from .._core.open_enums import open_enum
from .._core.scalars import exact as _exact
from .handoffs import PhoneDestination
from .messages import OpenAIMessage, TextOrMessages


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


class SayHookAction(Model):
    """Lets the assistant speak, either given words (`exact`) or words that the model finds (`prompt`)."""

    type: Literal["say"] = "say"
    """Kind of action."""

    prompt: TextOrMessages | None = None
    """Instructions from which the model finds the words, with the conversation in view."""

    exact: str | None = None
    """Words to say."""


class CustomerSpeechTimeoutOptions(Model):
    """How long to wait for the customer and how often to react."""

    timeout_seconds: Annotated[float, Field(alias="timeoutSeconds", ge=1.0, le=1000.0), _exact]
    """Seconds of silence, counted from the end of the assistant's speech. 7.5 is usual."""

    trigger_max_count: Annotated[int | None, Field(alias="triggerMaxCount", ge=1, le=10)] = None
    """How often the hook reacts in one call, at most. 3 when left out."""

    trigger_reset_mode: Annotated[str | None, Field(alias="triggerResetMode")] = None
    """Whether the count starts again when the customer speaks. It never does when left out."""


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
            Annotated[
                Literal[
                    "assistant-request-failed",
                    "assistant-request-returned-error",
                    "assistant-request-returned-unspeakable-error",
                    "assistant-request-returned-invalid-assistant",
                    "assistant-request-returned-no-assistant",
                    "assistant-request-returned-forwarding-phone-number",
                ]
                | str,
                open_enum,
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
