"""TypedDicts for the types: hooks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..handoffs import PhoneDestination
    from ..hooks import (
        PhoneNumberCallEndingHookFilter,
        PhoneNumberCallRingingHookFilter,
        PhoneNumberHookAction,
    )
    from ..messages import OpenAIMessage, TextOrMessages
    from .handoffs import PhoneDestinationDict
    from .messages import OpenAIMessageDict, TextOrMessagesDict


class CallHookFilterDict(TypedDict, total=False):
    """A condition on the call that a hook reacts to."""

    type: Required[Literal["oneOf"]]
    key: Required[str]
    oneOf: Required[Sequence[str]]


class CustomerSpeechTimeoutOptionsDict(TypedDict, total=False):
    """How long to wait for the customer and how often to react."""

    timeoutSeconds: Required[float]
    triggerMaxCount: int
    triggerResetMode: str


class MessageAddHookActionDict(TypedDict, total=False):
    """Adds a message to the conversation."""

    type: Required[Literal["message.add"]]
    message: Required[OpenAIMessage | OpenAIMessageDict]
    triggerResponseEnabled: bool


class PhoneNumberCallEndingHookFilterDict(TypedDict, total=False):
    """A condition on why the call ends."""

    type: Required[Literal["oneOf"]]
    key: Required[Literal["call.endedReason"]]
    oneOf: Required[
        Sequence[
            Literal[
                "assistant-request-failed",
                "assistant-request-returned-error",
                "assistant-request-returned-unspeakable-error",
                "assistant-request-returned-invalid-assistant",
                "assistant-request-returned-no-assistant",
                "assistant-request-returned-forwarding-phone-number",
            ]
            | str
        ]
    ]


class PhoneNumberCallRingingHookFilterDict(TypedDict, total=False):
    """A condition on the caller's number."""

    type: Required[Literal["startsWith"]]
    key: Required[Literal["number"]]
    startsWith: Required[Sequence[str]]


PhoneNumberHookDict: TypeAlias = "PhoneNumberHookCallRingingDict | PhoneNumberHookCallEndingDict"


PhoneNumberHookActionDict: TypeAlias = "TransferPhoneNumberHookActionDict | SayPhoneNumberHookActionDict"


class PhoneNumberHookCallEndingDict(TypedDict, total=False):
    """What to do when no assistant could be found for the call."""

    on: Required[Literal["call.ending"]]
    filters: Sequence[PhoneNumberCallEndingHookFilter | PhoneNumberCallEndingHookFilterDict]
    do: PhoneNumberHookAction | PhoneNumberHookActionDict


class PhoneNumberHookCallRingingDict(TypedDict, total=False):
    """What to do when a call comes in, before it is answered."""

    on: Required[Literal["call.ringing"]]
    filters: Sequence[PhoneNumberCallRingingHookFilter | PhoneNumberCallRingingHookFilterDict]
    do: Required[Sequence[PhoneNumberHookAction | PhoneNumberHookActionDict]]


class SayHookActionDict(TypedDict, total=False):
    """Lets the assistant speak, either given words (`exact`) or words that the model finds (`prompt`)."""

    type: Required[Literal["say"]]
    prompt: TextOrMessages | TextOrMessagesDict
    exact: str


class SayPhoneNumberHookActionDict(TypedDict, total=False):
    """Says something to the caller."""

    type: Required[Literal["say"]]
    exact: Required[str]


class TransferPhoneNumberHookActionDict(TypedDict, total=False):
    """Transfers the call to a phone number or SIP address."""

    type: Required[Literal["transfer"]]
    destination: PhoneDestination | PhoneDestinationDict
