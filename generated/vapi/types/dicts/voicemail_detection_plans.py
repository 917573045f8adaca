"""Dicts in the shape of types: voicemail detection plans."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..voicemail_detection_plans import (
        TwilioVoicemailDetectionPlanVoicemailDetectionType,
        VoicemailDetectionBackoffPlan,
        VoicemailDetectionPlanType,
    )


class GoogleVoicemailDetectionPlanDict(TypedDict, total=False):
    """Detection of answering machines by a Google model."""

    beepMaxAwaitSeconds: float
    provider: Required[Literal["google"]]
    backoffPlan: VoicemailDetectionBackoffPlan | VoicemailDetectionBackoffPlanDict
    type: VoicemailDetectionPlanType


class OpenAIVoicemailDetectionPlanDict(TypedDict, total=False):
    """Detection of answering machines by an OpenAI model."""

    beepMaxAwaitSeconds: float
    provider: Required[Literal["openai"]]
    backoffPlan: VoicemailDetectionBackoffPlan | VoicemailDetectionBackoffPlanDict
    type: VoicemailDetectionPlanType


class TwilioVoicemailDetectionPlanDict(TypedDict, total=False):
    """Detection of answering machines by Twilio, for calls over Twilio."""

    provider: Required[Literal["twilio"]]
    voicemailDetectionTypes: Sequence[TwilioVoicemailDetectionPlanVoicemailDetectionType]
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
    type: VoicemailDetectionPlanType


class VoicemailDetectionBackoffPlanDict(TypedDict, total=False):
    """When and how often to check for an answering machine."""

    startAtSeconds: float
    frequencySeconds: float
    maxRetries: float


VoicemailDetectionPlanDict: TypeAlias = (
    'Literal["off"] | GoogleVoicemailDetectionPlanDict | OpenAIVoicemailDetectionPlanDict | TwilioVoicemailDetectionPlanDict | VapiVoicemailDetectionPlanDict'
)
