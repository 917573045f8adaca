"""TypedDicts for the types: voicemail."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..voicemail import TwilioAnsweredBy, VoicemailDetectionBackoffPlan, VoicemailDetectionMode


class GoogleVoicemailDetectionPlanDict(TypedDict, total=False):
    """Detection of answering machines by a Google model."""

    beepMaxAwaitSeconds: float
    provider: Required[Literal["google"]]
    backoffPlan: VoicemailDetectionBackoffPlan | VoicemailDetectionBackoffPlanDict
    type: VoicemailDetectionMode


class OpenAIVoicemailDetectionPlanDict(TypedDict, total=False):
    """Detection of answering machines by an OpenAI model."""

    beepMaxAwaitSeconds: float
    provider: Required[Literal["openai"]]
    backoffPlan: VoicemailDetectionBackoffPlan | VoicemailDetectionBackoffPlanDict
    type: VoicemailDetectionMode


class TwilioVoicemailDetectionPlanDict(TypedDict, total=False):
    """Detection of answering machines by Twilio, for calls over Twilio."""

    provider: Required[Literal["twilio"]]
    voicemailDetectionTypes: Sequence[TwilioAnsweredBy]
    enabled: bool
    machineDetectionTimeout: float
    machineDetectionSpeechThreshold: float
    machineDetectionSpeechEndThreshold: float
    machineDetectionSilenceTimeout: float


class VapiVoicemailDetectionPlanDict(TypedDict, total=False):
    """Detection of answering machines by Vapi."""

    beepMaxAwaitSeconds: float
    provider: Required[Literal["vapi"]]
    backoffPlan: VoicemailDetectionBackoffPlan | VoicemailDetectionBackoffPlanDict
    type: VoicemailDetectionMode


class VoicemailDetectionBackoffPlanDict(TypedDict, total=False):
    """When and how often to check for an answering machine."""

    startAtSeconds: float
    frequencySeconds: float
    maxRetries: int


VoicemailDetectionPlanDict: TypeAlias = (
    'Literal["off"] | GoogleVoicemailDetectionPlanDict | OpenAIVoicemailDetectionPlanDict | TwilioVoicemailDetectionPlanDict | VapiVoicemailDetectionPlanDict'
)
