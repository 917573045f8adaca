"""Types: speech."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from .._core.model import Model
from .._core.scalars import exact
from .conditions import RegexOption
from .server import Server


class SmartDenoisingPlan(Model):
    """Filter for noise, made by Krisp."""

    enabled: bool | None = None
    """Whether to filter."""


class FourierDenoisingPlan(Model):
    """Filter for noise that works by frequency. Experimental."""

    enabled: bool | None = None
    """Whether to filter."""

    media_detection_enabled: Annotated[bool | None, Field(alias="mediaDetectionEnabled")] = None
    """Whether to notice television, music or radio in the background and filter harder then."""

    static_threshold: Annotated[float | None, Field(alias="staticThreshold", ge=-80.0, le=0.0), exact] = None
    """Threshold in dB until the usual level of the call is known."""

    baseline_offset_db: Annotated[float | None, Field(alias="baselineOffsetDb", ge=-30.0, le=-5.0), exact] = (
        None
    )
    """Distance in dB below the usual level at which filtering starts. -10 filters much, -20 little."""

    window_size_ms: Annotated[float | None, Field(alias="windowSizeMs", ge=1000.0, le=30000.0), exact] = None
    """Milliseconds of audio that set the usual level. More are steadier, fewer adapt faster."""

    baseline_percentile: Annotated[
        float | None, Field(alias="baselinePercentile", ge=1.0, le=99.0), exact
    ] = None
    """Percentile of loudness that counts as the usual level. 85 looks at loud speech, 50 takes in quiet
    speech.
    """


class BackgroundSpeechDenoisingPlan(Model):
    """Filters for what is not the customer's voice."""

    smart_denoising_plan: Annotated[SmartDenoisingPlan | None, Field(alias="smartDenoisingPlan")] = None
    """Filter by Krisp."""

    fourier_denoising_plan: Annotated[FourierDenoisingPlan | None, Field(alias="fourierDenoisingPlan")] = None
    """Filter by frequency, after the smart one. Experimental."""


class VapiSmartEndpointingPlan(Model):
    """Vapi's own model judges whether the customer has finished."""

    provider: Literal["vapi"] = "vapi"
    """Whose model judges."""


class LivekitSmartEndpointingPlan(Model):
    """LiveKit's model judges whether the customer has finished. English only."""

    provider: Literal["livekit"] = "livekit"
    """Whose model judges."""

    wait_function: Annotated[str | None, Field(alias="waitFunction")] = None
    """Formula, in mathjs syntax, for the milliseconds to wait. Its `x` runs from 0 (the customer has surely
    finished) to 1 (surely not); negative results count as 0. `20 + 500 * sqrt(x) + 2500 * x^3` when left
    out.
    """


class CustomEndpointingModelSmartEndpointingPlan(Model):
    """Your own server judges whether the customer has finished."""

    provider: Literal["custom-endpointing-model"] = "custom-endpointing-model"
    """Whose model judges."""

    server: Server | None = None
    """Server that gets a `call.endpointing.request` with the messages at each new piece of transcript and
    answers with `timeoutSeconds`. The assistant's server when left out, or else the organisation's.
    """


SmartEndpointingPlan: TypeAlias = Annotated[
    VapiSmartEndpointingPlan | LivekitSmartEndpointingPlan | CustomEndpointingModelSmartEndpointingPlan,
    Field(discriminator="provider"),
]
"""Model that judges whether the customer has finished. LiveKit suits English and knows no other language. Goes
before `transcriptionEndpointingPlan`; a matching custom rule goes before both. When left out, the
transcriber's own judgement is used where it has one.
"""


class AssistantCustomEndpointingRule(Model):
    """Waiting time after certain words of the assistant, such as a question."""

    type: Literal["assistant"] = "assistant"
    """Whose words the rule looks at."""

    regex: str
    """Regular expression in JavaScript syntax. It may match anywhere, so write `^...$` for the whole text, and
    double each backslash inside a JSON string.
    """

    regex_options: Annotated[list[RegexOption] | None, Field(alias="regexOptions")] = None
    """Flags for the regular expression. None when left out."""

    timeout_seconds: Annotated[float, Field(alias="timeoutSeconds", ge=0.0, le=15.0), exact]
    """Seconds to wait when the rule matches."""


class CustomerCustomEndpointingRule(Model):
    """Waiting time after certain words of the customer."""

    type: Literal["customer"] = "customer"
    """Whose words the rule looks at."""

    regex: str
    """Regular expression in JavaScript syntax. It may match anywhere, so write `^...$` for the whole text, and
    double each backslash inside a JSON string.
    """

    regex_options: Annotated[list[RegexOption] | None, Field(alias="regexOptions")] = None
    """Flags for the regular expression. None when left out."""

    timeout_seconds: Annotated[float, Field(alias="timeoutSeconds", ge=0.0, le=15.0), exact]
    """Seconds to wait when the rule matches."""


class BothCustomEndpointingRule(Model):
    """Waiting time after certain words of the assistant followed by certain words of the customer."""

    type: Literal["both"] = "both"
    """Whose words the rule looks at."""

    assistant_regex: Annotated[str, Field(alias="assistantRegex")]
    """Regular expression for the assistant's last message, in JavaScript syntax. It may match anywhere."""

    assistant_regex_options: Annotated[list[RegexOption] | None, Field(alias="assistantRegexOptions")] = None
    """Flags for `assistantRegex`. None when left out."""

    customer_regex: Annotated[str, Field(alias="customerRegex")]
    """Regular expression for what the customer is saying, in JavaScript syntax. It may match anywhere."""

    customer_regex_options: Annotated[list[RegexOption] | None, Field(alias="customerRegexOptions")] = None
    """Flags for `customerRegex`. None when left out."""

    timeout_seconds: Annotated[float, Field(alias="timeoutSeconds", ge=0.0, le=15.0), exact]
    """Seconds to wait when the rule matches."""


CustomEndpointingRule: TypeAlias = Annotated[
    AssistantCustomEndpointingRule | CustomerCustomEndpointingRule | BothCustomEndpointingRule,
    Field(discriminator="type"),
]
"""A waiting time of its own after certain words."""


class TranscriptionEndpointingPlan(Model):
    """Waiting times by how the transcript ends."""

    on_punctuation_seconds: Annotated[
        float | None, Field(alias="onPunctuationSeconds", ge=0.0, le=3.0), exact
    ] = None
    """Seconds to wait after punctuation, which the transcriber sets where it hears a finished thought. 0.1
    when left out.
    """

    on_no_punctuation_seconds: Annotated[
        float | None, Field(alias="onNoPunctuationSeconds", ge=0.0, le=3.0), exact
    ] = None
    """Seconds to wait where there is no punctuation, for customers who fall silent mid-sentence. 1.5 when left
    out.
    """

    on_number_seconds: Annotated[float | None, Field(alias="onNumberSeconds", ge=0.0, le=3.0), exact] = None
    """Seconds to wait after a digit, for customers who read a number out in pieces. 0.5 when left out."""


class StartSpeakingPlan(Model):
    """When the assistant starts to speak."""

    wait_seconds: Annotated[float | None, Field(alias="waitSeconds", ge=0.0, le=5.0), exact] = None
    """Seconds to wait before speaking; slow models and voices add to them. 0.4 when left out. Raise it for
    customers who pause a lot or get cut off.
    """

    smart_endpointing_enabled: Annotated[
        bool | Literal["livekit"] | None, Field(alias="smartEndpointingEnabled")
    ] = None
    """Deprecated. Older switch for smart endpointing. Use `smartEndpointingPlan` instead."""

    smart_endpointing_plan: Annotated[SmartEndpointingPlan | None, Field(alias="smartEndpointingPlan")] = None
    """Model that judges whether the customer has finished. LiveKit suits English and knows no other language.
    Goes before `transcriptionEndpointingPlan`; a matching custom rule goes before both. When left out, the
    transcriber's own judgement is used where it has one.
    """

    custom_endpointing_rules: Annotated[
        list[CustomEndpointingRule] | None, Field(alias="customEndpointingRules")
    ] = None
    """Waiting times for certain sentences: short after a yes-or-no question, long where the customer has to
    look something up. A rule that matches goes before the other settings.
    """

    transcription_endpointing_plan: Annotated[
        TranscriptionEndpointingPlan | None, Field(alias="transcriptionEndpointingPlan")
    ] = None
    """Judges by punctuation whether the customer has finished. Used only without `smartEndpointingPlan` and
    with a transcriber that cannot judge by itself.
    """


class StopSpeakingPlan(Model):
    """When the assistant stops because the customer speaks."""

    num_words: Annotated[int | None, Field(alias="numWords", ge=0, le=10)] = None
    """Words from the customer that it takes to interrupt. With 0, the default, voice activity (`voiceSeconds`)
    suffices. Words like "stop" interrupt at once and words like "okay" never do.
    """

    voice_seconds: Annotated[float | None, Field(alias="voiceSeconds", ge=0.0, le=0.5), exact] = None
    """Seconds of voice that it takes to interrupt, when `numWords` is 0. 0.2 when left out. Low values react
    faster but also to noise.
    """

    backoff_seconds: Annotated[float | None, Field(alias="backoffSeconds", ge=0.0, le=10.0), exact] = None
    """Pause after an interruption before the assistant goes on. 1 second when left out."""

    acknowledgement_phrases: Annotated[
        list[Annotated[str, Field(max_length=240)]] | None, Field(alias="acknowledgementPhrases")
    ] = None
    """Phrases that never interrupt, however many words they have."""

    interruption_phrases: Annotated[
        list[Annotated[str, Field(max_length=240)]] | None, Field(alias="interruptionPhrases")
    ] = None
    """Phrases that interrupt at once, whatever `numWords` says."""
