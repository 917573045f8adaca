"""TypedDicts for the types: speech."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..conditions import RegexOption
    from ..server import Server
    from ..speech import (
        CustomEndpointingRule,
        FourierDenoisingPlan,
        SmartDenoisingPlan,
        SmartEndpointingPlan,
        TranscriptionEndpointingPlan,
    )
    from .conditions import RegexOptionDict
    from .server import ServerDict


class AssistantCustomEndpointingRuleDict(TypedDict, total=False):
    """Waiting time after certain words of the assistant, such as a question."""

    type: Required[Literal["assistant"]]
    regex: Required[str]
    regexOptions: Sequence[RegexOption | RegexOptionDict]
    timeoutSeconds: Required[float]


class BackgroundSpeechDenoisingPlanDict(TypedDict, total=False):
    """Filters for what is not the customer's voice."""

    smartDenoisingPlan: SmartDenoisingPlan | SmartDenoisingPlanDict
    fourierDenoisingPlan: FourierDenoisingPlan | FourierDenoisingPlanDict


class BothCustomEndpointingRuleDict(TypedDict, total=False):
    """Waiting time after certain words of the assistant followed by certain words of the customer."""

    type: Required[Literal["both"]]
    assistantRegex: Required[str]
    assistantRegexOptions: Sequence[RegexOption | RegexOptionDict]
    customerRegex: Required[str]
    customerRegexOptions: Sequence[RegexOption | RegexOptionDict]
    timeoutSeconds: Required[float]


class CustomEndpointingModelSmartEndpointingPlanDict(TypedDict, total=False):
    """Your own server judges whether the customer has finished."""

    provider: Required[Literal["custom-endpointing-model"]]
    server: Server | ServerDict


CustomEndpointingRuleDict: TypeAlias = (
    "AssistantCustomEndpointingRuleDict | CustomerCustomEndpointingRuleDict | BothCustomEndpointingRuleDict"
)


class CustomerCustomEndpointingRuleDict(TypedDict, total=False):
    """Waiting time after certain words of the customer."""

    type: Required[Literal["customer"]]
    regex: Required[str]
    regexOptions: Sequence[RegexOption | RegexOptionDict]
    timeoutSeconds: Required[float]


class FourierDenoisingPlanDict(TypedDict, total=False):
    """Filter for noise that works by frequency. Experimental."""

    enabled: bool
    mediaDetectionEnabled: bool
    staticThreshold: float
    baselineOffsetDb: float
    windowSizeMs: float
    baselinePercentile: float


class LivekitSmartEndpointingPlanDict(TypedDict, total=False):
    """LiveKit's model judges whether the customer has finished. English only."""

    provider: Required[Literal["livekit"]]
    waitFunction: str


class SmartDenoisingPlanDict(TypedDict, total=False):
    """Filter for noise, made by Krisp."""

    enabled: bool


SmartEndpointingPlanDict: TypeAlias = (
    "VapiSmartEndpointingPlanDict | LivekitSmartEndpointingPlanDict | CustomEndpointingModelSmartEndpointingPlanDict"
)


class StartSpeakingPlanDict(TypedDict, total=False):
    """When the assistant starts to speak."""

    waitSeconds: float
    smartEndpointingEnabled: bool | Literal["livekit"]
    smartEndpointingPlan: SmartEndpointingPlan | SmartEndpointingPlanDict
    customEndpointingRules: Sequence[CustomEndpointingRule | CustomEndpointingRuleDict]
    transcriptionEndpointingPlan: TranscriptionEndpointingPlan | TranscriptionEndpointingPlanDict


class StopSpeakingPlanDict(TypedDict, total=False):
    """When the assistant stops because the customer speaks."""

    numWords: int
    voiceSeconds: float
    backoffSeconds: float
    acknowledgementPhrases: Sequence[str]
    interruptionPhrases: Sequence[str]


class TranscriptionEndpointingPlanDict(TypedDict, total=False):
    """Waiting times by how the transcript ends."""

    onPunctuationSeconds: float
    onNoPunctuationSeconds: float
    onNumberSeconds: float


class VapiSmartEndpointingPlanDict(TypedDict, total=False):
    """Vapi's own model judges whether the customer has finished."""

    provider: Required[Literal["vapi"]]
