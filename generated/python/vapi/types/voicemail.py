"""Types: voicemail."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from .._core.model import Model
from .._core.open_enums import open_enum
from .._core.scalars import exact


class VoicemailDetectionBackoffPlan(Model):
    """When and how often to check for an answering machine."""

    start_at_seconds: Annotated[float | None, Field(alias="startAtSeconds", ge=0.0), exact] = None
    """Seconds before the first check."""

    frequency_seconds: Annotated[float | None, Field(alias="frequencySeconds", ge=2.5), exact] = None
    """Seconds between checks."""

    max_retries: Annotated[int | None, Field(alias="maxRetries", ge=1, le=10)] = None
    """How many checks to make before giving up."""


VoicemailDetectionMode: TypeAlias = Annotated[Literal["audio", "transcript"] | str, open_enum]
"""Whether detection listens to the audio or reads the transcript."""


class GoogleVoicemailDetectionPlan(Model):
    """Detection of answering machines by a Google model."""

    beep_max_await_seconds: Annotated[
        float | None, Field(alias="beepMaxAwaitSeconds", ge=0.0, le=30.0), exact
    ] = None
    """Seconds from the start of the call to wait for the beep. The message starts at the beep or when they are
    over; too few cut the message off.
    """

    provider: Literal["google"] = "google"
    """Whose detection to use."""

    backoff_plan: Annotated[VoicemailDetectionBackoffPlan | None, Field(alias="backoffPlan")] = None
    """When and how often to check."""

    type: VoicemailDetectionMode | None = None
    """Whether to judge by sound (`audio`) or by words (`transcript`). `audio` when left out."""


class OpenAIVoicemailDetectionPlan(Model):
    """Detection of answering machines by an OpenAI model."""

    beep_max_await_seconds: Annotated[
        float | None, Field(alias="beepMaxAwaitSeconds", ge=0.0, le=30.0), exact
    ] = None
    """Seconds from the start of the call to wait for the beep. The message starts at the beep or when they are
    over; too few cut the message off.
    """

    provider: Literal["openai"] = "openai"
    """Whose detection to use."""

    backoff_plan: Annotated[VoicemailDetectionBackoffPlan | None, Field(alias="backoffPlan")] = None
    """When and how often to check."""

    type: VoicemailDetectionMode | None = None
    """Whether to judge by sound (`audio`) or by words (`transcript`). `audio` when left out."""


TwilioAnsweredBy: TypeAlias = Annotated[
    Literal[
        "machine_start",
        "human",
        "fax",
        "unknown",
        "machine_end_beep",
        "machine_end_silence",
        "machine_end_other",
    ]
    | str,
    open_enum,
]
"""Who or what has answered, as Twilio judges it."""


class TwilioVoicemailDetectionPlan(Model):
    """Detection of answering machines by Twilio, for calls over Twilio."""

    provider: Literal["twilio"] = "twilio"
    """Whose detection to use."""

    voicemail_detection_types: Annotated[
        list[TwilioAnsweredBy] | None, Field(alias="voicemailDetectionTypes")
    ] = None
    """Findings of Twilio that count as an answering machine. `machine_end_beep` and `machine_end_silence` when
    left out.
    """

    enabled: bool | None = None
    """Whether to detect. On when left out."""

    machine_detection_timeout: Annotated[
        float | None, Field(alias="machineDetectionTimeout", ge=3.0, le=59.0), exact
    ] = None
    """Seconds after which Twilio gives up and reports `unknown`. 30 when left out. Raise it for long
    greetings.
    """

    machine_detection_speech_threshold: Annotated[
        float | None, Field(alias="machineDetectionSpeechThreshold", ge=1000.0, le=6000.0), exact
    ] = None
    """Milliseconds of speech beyond which the answerer counts as a machine. 2400 when left out. Raise it for
    businesses that greet at length, lower it for machines with short greetings.
    """

    machine_detection_speech_end_threshold: Annotated[
        float | None, Field(alias="machineDetectionSpeechEndThreshold", ge=500.0, le=5000.0), exact
    ] = None
    """Milliseconds of silence that end a greeting. 1200 when left out. Raise it for greetings with a pause
    before the beep.
    """

    machine_detection_silence_timeout: Annotated[
        float | None, Field(alias="machineDetectionSilenceTimeout", ge=2000.0, le=10000.0), exact
    ] = None
    """Milliseconds of silence at the start after which Twilio reports `unknown`. 5000 when left out."""


class VapiVoicemailDetectionPlan(Model):
    """Detection of answering machines by Vapi."""

    beep_max_await_seconds: Annotated[
        float | None, Field(alias="beepMaxAwaitSeconds", ge=0.0, le=30.0), exact
    ] = None
    """Seconds from the start of the call to wait for the beep. The message starts at the beep or when they are
    over; too few cut the message off.
    """

    provider: Literal["vapi"] = "vapi"
    """Whose detection to use."""

    backoff_plan: Annotated[VoicemailDetectionBackoffPlan | None, Field(alias="backoffPlan")] = None
    """When and how often to check."""

    type: VoicemailDetectionMode | None = None
    """Whether to judge by sound (`audio`) or by words (`transcript`). `audio` when left out."""


VoicemailDetectionPlan: TypeAlias = (
    Literal["off"]
    | GoogleVoicemailDetectionPlan
    | OpenAIVoicemailDetectionPlan
    | TwilioVoicemailDetectionPlan
    | VapiVoicemailDetectionPlan
)
"""How to notice an answering machine, or `off`."""
