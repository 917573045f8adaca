"""Types: handoffs."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Field

from .._core.model import Model
from .._core.open_enums import open_enum
from .._core.scalars import exact
from .analysis import SummaryPlan
from .messages import SpokenMessage
from .server import Server


class ContextEngineeringPlanLastNMessages(Model):
    """The next assistant sees the newest messages."""

    type: Literal["lastNMessages"] = "lastNMessages"
    """Which part of the conversation."""

    max_messages: Annotated[int, Field(alias="maxMessages", ge=0)]
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


class TransferDestinationAssistant(Model):
    """Transfer to another assistant of the squad."""

    message: SpokenMessage | None = None
    """What the customer hears before the transfer. When left out, the tool's own messages count, or else
    "Transferring the call now". An empty text transfers silently.
    """

    type: Literal["assistant"] = "assistant"
    """Kind of destination."""

    transfer_mode: Annotated[
        Annotated[
            Literal[
                "rolling-history",
                "swap-system-message-in-history",
                "swap-system-message-in-history-and-remove-transfer-tool-messages",
                "delete-history",
            ]
            | str,
            open_enum,
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


TransferPlanMode: TypeAlias = Annotated[
    Literal[
        "blind-transfer",
        "blind-transfer-add-summary-to-sip-header",
        "warm-transfer-say-message",
        "warm-transfer-say-summary",
        "warm-transfer-twiml",
        "warm-transfer-wait-for-operator-to-speak-first-and-then-say-message",
        "warm-transfer-wait-for-operator-to-speak-first-and-then-say-summary",
        "warm-transfer-experimental",
    ]
    | str,
    open_enum,
]
"""What happens before the customer is connected.
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


TransferContextEngineeringPlan: TypeAlias = Annotated[
    ContextEngineeringPlanLastNMessages | ContextEngineeringPlanNone | ContextEngineeringPlanAll,
    Field(discriminator="type"),
]
"""Which messages the person or assistant that takes over gets to see."""


class TransferFallbackPlan(Model):
    """What to do when a transfer fails."""

    message: SpokenMessage
    """What the customer hears."""

    end_call_enabled: Annotated[bool | None, Field(alias="endCallEnabled")] = None
    """Whether the call ends after that. If not, the assistant goes on."""


class TransferPlan(Model):
    """How a transfer to a person is done."""

    mode: TransferPlanMode
    """What happens before the customer is connected.
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

    sip_verb: Annotated[
        Annotated[Literal["refer", "bye", "dial"] | str, open_enum] | None, Field(alias="sipVerb")
    ] = None
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
        TransferContextEngineeringPlan | None, Field(alias="contextEngineeringPlan")
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


PhoneDestination: TypeAlias = Annotated[
    TransferDestinationNumber | TransferDestinationSip, Field(discriminator="type")
]
"""Phone number or SIP address that a call can be transferred to."""
