"""TypedDicts for the types: transcribers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..models import GoogleModelName
    from ..server import Server
    from ..transcribers import (
        AssemblyAITranscriberLanguage,
        AssemblyAITranscriberSpeechModel,
        AzureSpeechTranscriberLanguage,
        AzureSpeechTranscriberSegmentationStrategy,
        DeepgramRedaction,
        DeepgramTranscriberLanguage,
        DeepgramTranscriberModel,
        ElevenLabsTranscriberModel,
        FallbackTranscriber,
        FallbackTranscriberPlan,
        GladiaCustomVocabularyConfigDTO,
        GladiaTranscriberLanguage,
        GladiaTranscriberLanguageBehaviour,
        GladiaTranscriberModel,
        GladiaTranscriberRegion,
        GladiaVocabularyItemDTO,
        GoogleTranscriberLanguage,
        IsoLanguageCode,
        OpenAITranscriberLanguage,
        OpenAITranscriberModel,
        SonioxContextGeneralItem,
        SpeechmaticsCustomVocabularyItem,
        SpeechmaticsTranscriberLanguage,
        SpeechmaticsTranscriberNumeralStyle,
        SpeechmaticsTranscriberOperatingPoint,
        SpeechmaticsTranscriberRegion,
        TalkscriberTranscriberLanguage,
        XaiTranscriberLanguage,
    )
    from .server import ServerDict


class AssemblyAITranscriberDict(TypedDict, total=False):
    """Transcription by AssemblyAI."""

    provider: Required[Literal["assembly-ai"]]
    language: AssemblyAITranscriberLanguage
    confidenceThreshold: float
    formatTurns: bool
    endOfTurnConfidenceThreshold: float
    minEndOfTurnSilenceWhenConfident: float
    wordFinalizationMaxWaitTime: float
    maxTurnSilence: float
    vadAssistedEndpointingEnabled: bool
    speechModel: AssemblyAITranscriberSpeechModel
    realtimeUrl: str
    wordBoost: Sequence[str]
    keytermsPrompt: Sequence[str]
    endUtteranceSilenceThreshold: float
    disablePartialTranscripts: bool
    fallbackPlan: FallbackTranscriberPlan | FallbackTranscriberPlanDict


class AzureSpeechTranscriberDict(TypedDict, total=False):
    """Transcription by Microsoft Azure."""

    provider: Required[Literal["azure"]]
    language: AzureSpeechTranscriberLanguage
    segmentationStrategy: AzureSpeechTranscriberSegmentationStrategy
    segmentationSilenceTimeoutMs: float
    segmentationMaximumTimeMs: float
    fallbackPlan: FallbackTranscriberPlan | FallbackTranscriberPlanDict


class CartesiaTranscriberDict(TypedDict, total=False):
    """Transcription by Cartesia."""

    provider: Required[Literal["cartesia"]]
    model: Literal["ink-whisper"]
    language: IsoLanguageCode
    fallbackPlan: FallbackTranscriberPlan | FallbackTranscriberPlanDict


class CustomTranscriberDict(TypedDict, total=False):
    """Transcription on your own server."""

    provider: Required[Literal["custom-transcriber"]]
    server: Required[Server | ServerDict]
    fallbackPlan: FallbackTranscriberPlan | FallbackTranscriberPlanDict


class DeepgramTranscriberDict(TypedDict, total=False):
    """Transcription by Deepgram."""

    provider: Required[Literal["deepgram"]]
    model: DeepgramTranscriberModel
    language: DeepgramTranscriberLanguage
    smartFormat: bool
    mipOptOut: bool
    numerals: bool
    profanityFilter: bool
    redaction: Sequence[DeepgramRedaction]
    confidenceThreshold: float
    eotThreshold: float
    eotTimeoutMs: float
    languages: Sequence[str]
    keywords: Sequence[str]
    keyterm: Sequence[str]
    endpointing: float
    fallbackPlan: FallbackTranscriberPlan | FallbackTranscriberPlanDict


class ElevenLabsTranscriberDict(TypedDict, total=False):
    """Transcription by ElevenLabs."""

    provider: Required[Literal["11labs"]]
    model: ElevenLabsTranscriberModel
    language: IsoLanguageCode
    silenceThresholdSeconds: float
    confidenceThreshold: float
    minSpeechDurationMs: float
    minSilenceDurationMs: float
    fallbackPlan: FallbackTranscriberPlan | FallbackTranscriberPlanDict


class FallbackAssemblyAITranscriberDict(TypedDict, total=False):
    """Transcription by AssemblyAI, as a substitute."""

    provider: Required[Literal["assembly-ai"]]
    language: AssemblyAITranscriberLanguage
    confidenceThreshold: float
    formatTurns: bool
    endOfTurnConfidenceThreshold: float
    minEndOfTurnSilenceWhenConfident: float
    wordFinalizationMaxWaitTime: float
    maxTurnSilence: float
    vadAssistedEndpointingEnabled: bool
    speechModel: AssemblyAITranscriberSpeechModel
    realtimeUrl: str
    wordBoost: Sequence[str]
    keytermsPrompt: Sequence[str]
    endUtteranceSilenceThreshold: float
    disablePartialTranscripts: bool


class FallbackAzureSpeechTranscriberDict(TypedDict, total=False):
    """Transcription by Microsoft Azure, as a substitute."""

    provider: Required[Literal["azure"]]
    language: AzureSpeechTranscriberLanguage
    segmentationStrategy: AzureSpeechTranscriberSegmentationStrategy
    segmentationSilenceTimeoutMs: float
    segmentationMaximumTimeMs: float


class FallbackCartesiaTranscriberDict(TypedDict, total=False):
    """Transcription by Cartesia, as a substitute."""

    provider: Required[Literal["cartesia"]]
    model: Literal["ink-whisper"]
    language: IsoLanguageCode


class FallbackCustomTranscriberDict(TypedDict, total=False):
    """Transcription on your own server, as a substitute."""

    provider: Required[Literal["custom-transcriber"]]
    server: Required[Server | ServerDict]


class FallbackDeepgramTranscriberDict(TypedDict, total=False):
    """Transcription by Deepgram, as a substitute."""

    provider: Required[Literal["deepgram"]]
    model: DeepgramTranscriberModel
    language: DeepgramTranscriberLanguage
    smartFormat: bool
    mipOptOut: bool
    numerals: bool
    profanityFilter: bool
    redaction: Sequence[DeepgramRedaction]
    confidenceThreshold: float
    eotThreshold: float
    eotTimeoutMs: float
    languages: Sequence[str]
    keywords: Sequence[str]
    keyterm: Sequence[str]
    endpointing: float


class FallbackElevenLabsTranscriberDict(TypedDict, total=False):
    """Transcription by ElevenLabs, as a substitute."""

    provider: Required[Literal["11labs"]]
    model: ElevenLabsTranscriberModel
    language: IsoLanguageCode
    silenceThresholdSeconds: float
    confidenceThreshold: float
    minSpeechDurationMs: float
    minSilenceDurationMs: float


class FallbackGladiaTranscriberDict(TypedDict, total=False):
    """Transcription by Gladia, as a substitute."""

    provider: Required[Literal["gladia"]]
    model: GladiaTranscriberModel
    languageBehaviour: GladiaTranscriberLanguageBehaviour
    language: GladiaTranscriberLanguage
    languages: Sequence[GladiaTranscriberLanguage]
    transcriptionHint: str
    prosody: bool
    audioEnhancer: bool
    confidenceThreshold: float
    endpointing: float
    speechThreshold: float
    customVocabularyEnabled: bool
    customVocabularyConfig: GladiaCustomVocabularyConfigDTO | GladiaCustomVocabularyConfigDTODict
    region: GladiaTranscriberRegion
    receivePartialTranscripts: bool


class FallbackGoogleTranscriberDict(TypedDict, total=False):
    """Transcription by a Gemini model, as a substitute."""

    provider: Required[Literal["google"]]
    model: GoogleModelName
    language: GoogleTranscriberLanguage


class FallbackOpenAITranscriberDict(TypedDict, total=False):
    """Transcription by OpenAI, as a substitute."""

    provider: Required[Literal["openai"]]
    model: Required[OpenAITranscriberModel]
    language: OpenAITranscriberLanguage


class FallbackSonioxTranscriberDict(TypedDict, total=False):
    """Transcription by Soniox, as a substitute."""

    provider: Required[Literal["soniox"]]
    model: Literal["stt-rt-v4"]
    language: IsoLanguageCode
    languages: Sequence[IsoLanguageCode]
    languageHintsStrict: bool
    maxEndpointDelayMs: float
    customVocabulary: Sequence[str]
    contextGeneral: Sequence[SonioxContextGeneralItem | SonioxContextGeneralItemDict]


class FallbackSpeechmaticsTranscriberDict(TypedDict, total=False):
    """Transcription by Speechmatics, as a substitute."""

    provider: Required[Literal["speechmatics"]]
    model: Literal["default"]
    language: SpeechmaticsTranscriberLanguage
    operatingPoint: SpeechmaticsTranscriberOperatingPoint
    region: SpeechmaticsTranscriberRegion
    enableDiarization: bool
    maxDelay: float
    customVocabulary: Required[
        Sequence[SpeechmaticsCustomVocabularyItem | SpeechmaticsCustomVocabularyItemDict]
    ]
    numeralStyle: SpeechmaticsTranscriberNumeralStyle
    endOfTurnSensitivity: float
    removeDisfluencies: bool
    minimumSpeechDuration: float


class FallbackTalkscriberTranscriberDict(TypedDict, total=False):
    """Transcription by Talkscriber, as a substitute."""

    provider: Required[Literal["talkscriber"]]
    model: Literal["whisper"]
    language: TalkscriberTranscriberLanguage


FallbackTranscriberDict: TypeAlias = (
    "FallbackAssemblyAITranscriberDict | FallbackAzureSpeechTranscriberDict | FallbackCustomTranscriberDict | FallbackDeepgramTranscriberDict | FallbackElevenLabsTranscriberDict | FallbackGladiaTranscriberDict | FallbackGoogleTranscriberDict | FallbackTalkscriberTranscriberDict | FallbackSpeechmaticsTranscriberDict | FallbackOpenAITranscriberDict | FallbackCartesiaTranscriberDict | FallbackSonioxTranscriberDict | FallbackXaiTranscriberDict"
)


class FallbackTranscriberPlanDict(TypedDict, total=False):
    """Transcribers to use when the first one fails."""

    transcribers: Sequence[FallbackTranscriber | FallbackTranscriberDict]


class FallbackXaiTranscriberDict(TypedDict, total=False):
    """Transcription by xAI, as a substitute."""

    provider: Required[Literal["xai"]]
    model: Literal["default"]
    language: XaiTranscriberLanguage


class GladiaCustomVocabularyConfigDTODict(TypedDict, total=False):
    """Words for Gladia to listen for."""

    vocabulary: Required[Sequence[str | GladiaVocabularyItemDTO | GladiaVocabularyItemDTODict]]
    defaultIntensity: float


class GladiaTranscriberDict(TypedDict, total=False):
    """Transcription by Gladia."""

    provider: Required[Literal["gladia"]]
    model: GladiaTranscriberModel
    languageBehaviour: GladiaTranscriberLanguageBehaviour
    language: GladiaTranscriberLanguage
    languages: Sequence[GladiaTranscriberLanguage]
    transcriptionHint: str
    prosody: bool
    audioEnhancer: bool
    confidenceThreshold: float
    endpointing: float
    speechThreshold: float
    customVocabularyEnabled: bool
    customVocabularyConfig: GladiaCustomVocabularyConfigDTO | GladiaCustomVocabularyConfigDTODict
    region: GladiaTranscriberRegion
    receivePartialTranscripts: bool
    fallbackPlan: FallbackTranscriberPlan | FallbackTranscriberPlanDict


class GladiaVocabularyItemDTODict(TypedDict, total=False):
    """A word for Gladia to listen for."""

    value: Required[str]
    pronunciations: Sequence[str]
    intensity: float
    language: str


class GoogleTranscriberDict(TypedDict, total=False):
    """Transcription by a Gemini model."""

    provider: Required[Literal["google"]]
    model: GoogleModelName
    language: GoogleTranscriberLanguage
    fallbackPlan: FallbackTranscriberPlan | FallbackTranscriberPlanDict


class OpenAITranscriberDict(TypedDict, total=False):
    """Transcription by OpenAI."""

    provider: Required[Literal["openai"]]
    model: Required[OpenAITranscriberModel]
    language: OpenAITranscriberLanguage
    fallbackPlan: FallbackTranscriberPlan | FallbackTranscriberPlanDict


class SonioxContextGeneralItemDict(TypedDict, total=False):
    """Something about the conversation."""

    key: Required[str]
    value: Required[str]


class SonioxTranscriberDict(TypedDict, total=False):
    """Transcription by Soniox."""

    provider: Required[Literal["soniox"]]
    model: Literal["stt-rt-v4"]
    language: IsoLanguageCode
    languages: Sequence[IsoLanguageCode]
    languageHintsStrict: bool
    maxEndpointDelayMs: float
    customVocabulary: Sequence[str]
    contextGeneral: Sequence[SonioxContextGeneralItem | SonioxContextGeneralItemDict]
    fallbackPlan: FallbackTranscriberPlan | FallbackTranscriberPlanDict


class SpeechmaticsCustomVocabularyItemDict(TypedDict, total=False):
    """A word for Speechmatics to listen for."""

    content: Required[str]
    soundsLike: Sequence[str]


class SpeechmaticsTranscriberDict(TypedDict, total=False):
    """Transcription by Speechmatics."""

    provider: Required[Literal["speechmatics"]]
    model: Literal["default"]
    language: SpeechmaticsTranscriberLanguage
    operatingPoint: SpeechmaticsTranscriberOperatingPoint
    region: SpeechmaticsTranscriberRegion
    enableDiarization: bool
    maxDelay: float
    customVocabulary: Required[
        Sequence[SpeechmaticsCustomVocabularyItem | SpeechmaticsCustomVocabularyItemDict]
    ]
    numeralStyle: SpeechmaticsTranscriberNumeralStyle
    endOfTurnSensitivity: float
    removeDisfluencies: bool
    minimumSpeechDuration: float
    fallbackPlan: FallbackTranscriberPlan | FallbackTranscriberPlanDict


class TalkscriberTranscriberDict(TypedDict, total=False):
    """Transcription by Talkscriber."""

    provider: Required[Literal["talkscriber"]]
    model: Literal["whisper"]
    language: TalkscriberTranscriberLanguage
    fallbackPlan: FallbackTranscriberPlan | FallbackTranscriberPlanDict


TranscriberDict: TypeAlias = (
    "AssemblyAITranscriberDict | AzureSpeechTranscriberDict | CustomTranscriberDict | DeepgramTranscriberDict | ElevenLabsTranscriberDict | GladiaTranscriberDict | GoogleTranscriberDict | SpeechmaticsTranscriberDict | TalkscriberTranscriberDict | OpenAITranscriberDict | CartesiaTranscriberDict | SonioxTranscriberDict | XaiTranscriberDict"
)


class XaiTranscriberDict(TypedDict, total=False):
    """Transcription by xAI."""

    provider: Required[Literal["xai"]]
    model: Literal["default"]
    language: XaiTranscriberLanguage
    fallbackPlan: FallbackTranscriberPlan | FallbackTranscriberPlanDict
