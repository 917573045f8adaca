"""TypedDicts for the types: handoffs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from ..analysis import SummaryPlan
    from ..handoffs import (
        TransferContextEngineeringPlan,
        TransferFallbackPlan,
        TransferPlan,
        TransferPlanMode,
    )
    from ..messages import SpokenMessage
    from ..server import Server
    from .analysis import SummaryPlanDict
    from .messages import SpokenMessageDict
    from .server import ServerDict


ContextEngineeringPlanDict: TypeAlias = (
    "ContextEngineeringPlanLastNMessagesDict | ContextEngineeringPlanNoneDict | ContextEngineeringPlanAllDict | ContextEngineeringPlanUserAndAssistantMessagesDict | ContextEngineeringPlanPreviousAssistantMessagesDict"
)


class ContextEngineeringPlanAllDict(TypedDict, total=False):
    """The next assistant sees the whole conversation."""

    type: Required[Literal["all"]]


class ContextEngineeringPlanLastNMessagesDict(TypedDict, total=False):
    """The next assistant sees the newest messages."""

    type: Required[Literal["lastNMessages"]]
    maxMessages: Required[int]


class ContextEngineeringPlanNoneDict(TypedDict, total=False):
    """The next assistant sees nothing of the conversation."""

    type: Required[Literal["none"]]


class ContextEngineeringPlanPreviousAssistantMessagesDict(TypedDict, total=False):
    """The next assistant sees what the one before it said."""

    type: Required[Literal["previousAssistantMessages"]]


class ContextEngineeringPlanUserAndAssistantMessagesDict(TypedDict, total=False):
    """The next assistant sees what customer and assistant said, but neither tools nor instructions."""

    type: Required[Literal["userAndAssistantMessages"]]


class HandoffDestinationDynamicDict(TypedDict, total=False):
    """Hand-off to whomever your server names when the time comes."""

    type: Required[Literal["dynamic"]]
    server: Server | ServerDict
    description: str


PhoneDestinationDict: TypeAlias = "TransferDestinationNumberDict | TransferDestinationSipDict"


TransferContextEngineeringPlanDict: TypeAlias = (
    "ContextEngineeringPlanLastNMessagesDict | ContextEngineeringPlanNoneDict | ContextEngineeringPlanAllDict"
)


TransferDestinationDict: TypeAlias = (
    "TransferDestinationAssistantDict | TransferDestinationNumberDict | TransferDestinationSipDict"
)


class TransferDestinationAssistantDict(TypedDict, total=False):
    """Transfer to another assistant of the squad."""

    message: SpokenMessage | SpokenMessageDict
    type: Required[Literal["assistant"]]
    transferMode: (
        Literal[
            "rolling-history",
            "swap-system-message-in-history",
            "swap-system-message-in-history-and-remove-transfer-tool-messages",
            "delete-history",
        ]
        | str
    )
    assistantName: Required[str]
    description: str


class TransferDestinationNumberDict(TypedDict, total=False):
    """Transfer to a phone number."""

    message: SpokenMessage | SpokenMessageDict
    type: Required[Literal["number"]]
    numberE164CheckEnabled: bool
    number: Required[str]
    extension: str
    callerId: str
    transferPlan: TransferPlan | TransferPlanDict
    description: str


class TransferDestinationSipDict(TypedDict, total=False):
    """Transfer to a SIP address."""

    message: SpokenMessage | SpokenMessageDict
    type: Required[Literal["sip"]]
    sipUri: Required[str]
    callerId: str
    transferPlan: TransferPlan | TransferPlanDict
    sipHeaders: Mapping[str, Any]
    description: str


class TransferFallbackPlanDict(TypedDict, total=False):
    """What to do when a transfer fails."""

    message: Required[SpokenMessage | SpokenMessageDict]
    endCallEnabled: bool


class TransferPlanDict(TypedDict, total=False):
    """How a transfer to a person is done."""

    mode: Required[TransferPlanMode]
    message: SpokenMessage | SpokenMessageDict
    timeout: float
    sipVerb: Literal["refer", "bye", "dial"] | str
    dialTimeout: float
    holdAudioUrl: str
    transferCompleteAudioUrl: str
    contextEngineeringPlan: TransferContextEngineeringPlan | TransferContextEngineeringPlanDict
    twiml: str
    summaryPlan: SummaryPlan | SummaryPlanDict
    sipHeadersInReferToEnabled: bool
    fallbackPlan: TransferFallbackPlan | TransferFallbackPlanDict
