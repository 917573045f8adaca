"""TypedDicts for the types: voices."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..conditions import RegexOption
    from ..server import Server
    from ..voices import (
        AzureVoiceId,
        CartesiaExperimentalControls,
        CartesiaGenerationConfig,
        CartesiaGenerationConfigExperimental,
        CartesiaVoiceEmotion,
        CartesiaVoiceLanguage,
        CartesiaVoiceModel,
        ChunkPlan,
        DeepgramVoiceId,
        DeepgramVoiceModel,
        ElevenLabsPronunciationDictionaryLocator,
        ElevenLabsVoiceId,
        ElevenLabsVoiceModel,
        FallbackPlan,
        FallbackVoice,
        FormatPlan,
        HumeVoiceModel,
        InworldVoiceId,
        InworldVoiceLanguage,
        LMNTVoiceId,
        LMNTVoiceLanguage,
        MinimaxVoiceLanguage,
        NeuphonicVoiceModel,
        OpenAIVoiceId,
        OpenAIVoiceModel,
        PlayHTVoiceEmotion,
        PlayHTVoiceId,
        PlayHTVoiceLanguage,
        PlayHTVoiceModel,
        PunctuationBoundary,
        RimeAIVoiceId,
        RimeAIVoiceLanguage,
        RimeAIVoiceModel,
        SmallestAIVoiceId,
        TavusConversationProperties,
        TextFormatter,
        TextReplacement,
        VapiPronunciationDictionaryLocator,
        VapiVoiceId,
        WellSaidVoiceModel,
        XaiVoiceId,
        XaiVoiceLanguage,
    )
    from .conditions import RegexOptionDict
    from .server import ServerDict


class AzureVoiceDict(TypedDict, total=False):
    """A voice from Microsoft Azure."""

    cachingEnabled: bool
    provider: Required[Literal["azure"]]
    voiceId: Required[AzureVoiceId]
    chunkPlan: ChunkPlan | ChunkPlanDict
    speed: float
    fallbackPlan: FallbackPlan | FallbackPlanDict


class CartesiaExperimentalControlsDict(TypedDict, total=False):
    """Older controls for speed and emotion."""

    speed: Literal["slowest", "slow", "normal", "fast", "fastest"] | str | float
    emotion: CartesiaVoiceEmotion


class CartesiaGenerationConfigDict(TypedDict, total=False):
    """Controls for the model `sonic-3`."""

    speed: float
    volume: float
    experimental: CartesiaGenerationConfigExperimental | CartesiaGenerationConfigExperimentalDict


class CartesiaGenerationConfigExperimentalDict(TypedDict, total=False):
    """Controls for the model `sonic-3` that may change at any time."""

    accentLocalization: int


class CartesiaVoiceDict(TypedDict, total=False):
    """A voice from Cartesia."""

    cachingEnabled: bool
    provider: Required[Literal["cartesia"]]
    voiceId: Required[str]
    model: CartesiaVoiceModel
    language: CartesiaVoiceLanguage
    experimentalControls: CartesiaExperimentalControls | CartesiaExperimentalControlsDict
    generationConfig: CartesiaGenerationConfig | CartesiaGenerationConfigDict
    pronunciationDictId: str
    chunkPlan: ChunkPlan | ChunkPlanDict
    fallbackPlan: FallbackPlan | FallbackPlanDict


class ChunkPlanDict(TypedDict, total=False):
    """How the model's text is cut into pieces for the voice."""

    enabled: bool
    minCharacters: int
    punctuationBoundaries: Sequence[PunctuationBoundary]
    formatPlan: FormatPlan | FormatPlanDict


class CustomVoiceDict(TypedDict, total=False):
    """A voice on your own server."""

    cachingEnabled: bool
    provider: Required[Literal["custom-voice"]]
    voiceId: str
    chunkPlan: ChunkPlan | ChunkPlanDict
    server: Required[Server | ServerDict]
    fallbackPlan: FallbackPlan | FallbackPlanDict


class DeepgramVoiceDict(TypedDict, total=False):
    """A voice from Deepgram."""

    cachingEnabled: bool
    provider: Required[Literal["deepgram"]]
    voiceId: Required[DeepgramVoiceId]
    model: DeepgramVoiceModel
    mipOptOut: bool
    chunkPlan: ChunkPlan | ChunkPlanDict
    fallbackPlan: FallbackPlan | FallbackPlanDict


class ElevenLabsPronunciationDictionaryLocatorDict(TypedDict, total=False):
    """A pronunciation dictionary at ElevenLabs."""

    pronunciationDictionaryId: Required[str]
    versionId: Required[str]


class ElevenLabsVoiceDict(TypedDict, total=False):
    """A voice from ElevenLabs."""

    cachingEnabled: bool
    provider: Required[Literal["11labs"]]
    voiceId: Required[ElevenLabsVoiceId]
    stability: float
    similarityBoost: float
    style: float
    useSpeakerBoost: bool
    speed: float
    optimizeStreamingLatency: float
    enableSsmlParsing: bool
    autoMode: bool
    model: ElevenLabsVoiceModel
    language: str
    chunkPlan: ChunkPlan | ChunkPlanDict
    pronunciationDictionaryLocators: Sequence[
        ElevenLabsPronunciationDictionaryLocator | ElevenLabsPronunciationDictionaryLocatorDict
    ]
    fallbackPlan: FallbackPlan | FallbackPlanDict


class ExactReplacementDict(TypedDict, total=False):
    """Replaces a given text."""

    type: Required[Literal["exact"]]
    replaceAllEnabled: bool
    key: Required[str]
    value: Required[str]


class FallbackAzureVoiceDict(TypedDict, total=False):
    """A voice from Microsoft Azure, as a substitute."""

    cachingEnabled: bool
    provider: Required[Literal["azure"]]
    voiceId: Required[AzureVoiceId]
    speed: float
    chunkPlan: ChunkPlan | ChunkPlanDict


class FallbackCartesiaVoiceDict(TypedDict, total=False):
    """A voice from Cartesia, as a substitute."""

    cachingEnabled: bool
    provider: Required[Literal["cartesia"]]
    voiceId: Required[str]
    model: CartesiaVoiceModel
    language: CartesiaVoiceLanguage
    experimentalControls: CartesiaExperimentalControls | CartesiaExperimentalControlsDict
    generationConfig: CartesiaGenerationConfig | CartesiaGenerationConfigDict
    pronunciationDictId: str
    chunkPlan: ChunkPlan | ChunkPlanDict


class FallbackCustomVoiceDict(TypedDict, total=False):
    """A voice on your own server, as a substitute."""

    cachingEnabled: bool
    provider: Required[Literal["custom-voice"]]
    voiceId: str
    server: Required[Server | ServerDict]
    chunkPlan: ChunkPlan | ChunkPlanDict


class FallbackDeepgramVoiceDict(TypedDict, total=False):
    """A voice from Deepgram, as a substitute."""

    cachingEnabled: bool
    provider: Required[Literal["deepgram"]]
    voiceId: Required[DeepgramVoiceId]
    model: DeepgramVoiceModel
    mipOptOut: bool
    chunkPlan: ChunkPlan | ChunkPlanDict


class FallbackElevenLabsVoiceDict(TypedDict, total=False):
    """A voice from ElevenLabs, as a substitute."""

    cachingEnabled: bool
    provider: Required[Literal["11labs"]]
    voiceId: Required[ElevenLabsVoiceId]
    stability: float
    similarityBoost: float
    style: float
    useSpeakerBoost: bool
    speed: float
    optimizeStreamingLatency: float
    enableSsmlParsing: bool
    autoMode: bool
    model: ElevenLabsVoiceModel
    language: str
    pronunciationDictionaryLocators: Sequence[
        ElevenLabsPronunciationDictionaryLocator | ElevenLabsPronunciationDictionaryLocatorDict
    ]
    chunkPlan: ChunkPlan | ChunkPlanDict


class FallbackHumeVoiceDict(TypedDict, total=False):
    """A voice from Hume, as a substitute."""

    cachingEnabled: bool
    provider: Required[Literal["hume"]]
    model: HumeVoiceModel
    voiceId: Required[str]
    isCustomHumeVoice: bool
    description: str
    chunkPlan: ChunkPlan | ChunkPlanDict


class FallbackInworldVoiceDict(TypedDict, total=False):
    """A voice from Inworld, as a substitute."""

    cachingEnabled: bool
    provider: Required[Literal["inworld"]]
    voiceId: Required[InworldVoiceId]
    model: Literal["inworld-tts-1"]
    languageCode: InworldVoiceLanguage
    temperature: float
    speakingRate: float
    chunkPlan: ChunkPlan | ChunkPlanDict


class FallbackLMNTVoiceDict(TypedDict, total=False):
    """A voice from LMNT, as a substitute."""

    cachingEnabled: bool
    provider: Required[Literal["lmnt"]]
    voiceId: Required[LMNTVoiceId]
    speed: float
    language: LMNTVoiceLanguage
    chunkPlan: ChunkPlan | ChunkPlanDict


class FallbackNeuphonicVoiceDict(TypedDict, total=False):
    """A voice from Neuphonic, as a substitute."""

    cachingEnabled: bool
    provider: Required[Literal["neuphonic"]]
    voiceId: Required[str]
    model: NeuphonicVoiceModel
    language: Required[str]
    speed: float
    chunkPlan: ChunkPlan | ChunkPlanDict


class FallbackOpenAIVoiceDict(TypedDict, total=False):
    """A voice from OpenAI, as a substitute."""

    cachingEnabled: bool
    provider: Required[Literal["openai"]]
    voiceId: Required[OpenAIVoiceId]
    model: OpenAIVoiceModel
    instructions: str
    speed: float
    chunkPlan: ChunkPlan | ChunkPlanDict


class FallbackPlanDict(TypedDict, total=False):
    """Voices to use when the first one fails."""

    voices: Required[Sequence[FallbackVoice | FallbackVoiceDict]]


class FallbackPlayHTVoiceDict(TypedDict, total=False):
    """A voice from PlayHT, as a substitute."""

    cachingEnabled: bool
    provider: Required[Literal["playht"]]
    voiceId: Required[PlayHTVoiceId]
    speed: float
    temperature: float
    emotion: PlayHTVoiceEmotion
    voiceGuidance: float
    styleGuidance: float
    textGuidance: float
    model: PlayHTVoiceModel
    language: PlayHTVoiceLanguage
    chunkPlan: ChunkPlan | ChunkPlanDict


class FallbackRimeAIVoiceDict(TypedDict, total=False):
    """A voice from Rime, as a substitute."""

    cachingEnabled: bool
    provider: Required[Literal["rime-ai"]]
    voiceId: Required[RimeAIVoiceId]
    model: RimeAIVoiceModel
    speed: float
    pauseBetweenBrackets: bool
    phonemizeBetweenBrackets: bool
    reduceLatency: bool
    inlineSpeedAlpha: str
    language: RimeAIVoiceLanguage
    chunkPlan: ChunkPlan | ChunkPlanDict


class FallbackSesameVoiceDict(TypedDict, total=False):
    """A voice from Sesame, as a substitute."""

    cachingEnabled: bool
    provider: Required[Literal["sesame"]]
    voiceId: Required[str]
    model: Required[Literal["csm-1b"]]
    chunkPlan: ChunkPlan | ChunkPlanDict


class FallbackSmallestAIVoiceDict(TypedDict, total=False):
    """A voice from Smallest AI, as a substitute."""

    cachingEnabled: bool
    provider: Required[Literal["smallest-ai"]]
    voiceId: Required[SmallestAIVoiceId]
    model: Literal["lightning"]
    speed: float
    chunkPlan: ChunkPlan | ChunkPlanDict


class FallbackTavusVoiceDict(TypedDict, total=False):
    """A talking video replica from Tavus, as a substitute."""

    cachingEnabled: bool
    provider: Required[Literal["tavus"]]
    voiceId: Required[Literal["r52da2535a"] | str]
    personaId: str
    callbackUrl: str
    conversationName: str
    conversationalContext: str
    customGreeting: str
    properties: TavusConversationProperties | TavusConversationPropertiesDict
    chunkPlan: ChunkPlan | ChunkPlanDict


class FallbackVapiVoiceDict(TypedDict, total=False):
    """A voice from Vapi, as a substitute."""

    cachingEnabled: bool
    provider: Required[Literal["vapi"]]
    voiceId: Required[VapiVoiceId]
    speed: float
    pronunciationDictionary: Sequence[
        VapiPronunciationDictionaryLocator | VapiPronunciationDictionaryLocatorDict
    ]
    chunkPlan: ChunkPlan | ChunkPlanDict


FallbackVoiceDict: TypeAlias = (
    "FallbackAzureVoiceDict | FallbackCartesiaVoiceDict | FallbackHumeVoiceDict | FallbackCustomVoiceDict | FallbackDeepgramVoiceDict | FallbackElevenLabsVoiceDict | FallbackVapiVoiceDict | FallbackLMNTVoiceDict | FallbackOpenAIVoiceDict | FallbackPlayHTVoiceDict | FallbackWellSaidVoiceDict | FallbackRimeAIVoiceDict | FallbackSmallestAIVoiceDict | FallbackTavusVoiceDict | FallbackNeuphonicVoiceDict | FallbackSesameVoiceDict | FallbackInworldVoiceDict | FallbackXaiVoiceDict"
)


class FallbackWellSaidVoiceDict(TypedDict, total=False):
    """A voice from WellSaid, as a substitute."""

    cachingEnabled: bool
    provider: Required[Literal["wellsaid"]]
    voiceId: Required[str]
    model: WellSaidVoiceModel
    enableSsml: bool
    libraryIds: Sequence[str]
    chunkPlan: ChunkPlan | ChunkPlanDict


class FallbackXaiVoiceDict(TypedDict, total=False):
    """A voice from xAI, as a substitute."""

    cachingEnabled: bool
    provider: Required[Literal["xai"]]
    voiceId: Required[XaiVoiceId]
    language: XaiVoiceLanguage
    chunkPlan: ChunkPlan | ChunkPlanDict


class FormatPlanDict(TypedDict, total=False):
    """How to write out numbers and the like before they are spoken."""

    enabled: bool
    numberToDigitsCutoff: float
    replacements: Sequence[TextReplacement | TextReplacementDict]
    formattersEnabled: Sequence[TextFormatter]


class HumeVoiceDict(TypedDict, total=False):
    """A voice from Hume."""

    cachingEnabled: bool
    provider: Required[Literal["hume"]]
    model: HumeVoiceModel
    voiceId: Required[str]
    isCustomHumeVoice: bool
    chunkPlan: ChunkPlan | ChunkPlanDict
    description: str
    fallbackPlan: FallbackPlan | FallbackPlanDict


class InworldVoiceDict(TypedDict, total=False):
    """A voice from Inworld."""

    cachingEnabled: bool
    provider: Required[Literal["inworld"]]
    voiceId: Required[InworldVoiceId]
    model: Literal["inworld-tts-1"]
    languageCode: InworldVoiceLanguage
    temperature: float
    speakingRate: float
    chunkPlan: ChunkPlan | ChunkPlanDict
    fallbackPlan: FallbackPlan | FallbackPlanDict


class LMNTVoiceDict(TypedDict, total=False):
    """A voice from LMNT."""

    cachingEnabled: bool
    provider: Required[Literal["lmnt"]]
    voiceId: Required[LMNTVoiceId]
    speed: float
    language: LMNTVoiceLanguage
    chunkPlan: ChunkPlan | ChunkPlanDict
    fallbackPlan: FallbackPlan | FallbackPlanDict


class MinimaxVoiceDict(TypedDict, total=False):
    """A voice from MiniMax."""

    cachingEnabled: bool
    provider: Required[Literal["minimax"]]
    voiceId: Required[str]
    model: Literal["speech-02-hd", "speech-02-turbo", "speech-2.5-turbo-preview"] | str
    emotion: str
    subtitleType: Literal["word", "sentence"] | str
    pitch: float
    speed: float
    volume: float
    region: Literal["worldwide", "china"] | str
    languageBoost: MinimaxVoiceLanguage
    textNormalizationEnabled: bool
    chunkPlan: ChunkPlan | ChunkPlanDict
    fallbackPlan: FallbackPlan | FallbackPlanDict


class NeuphonicVoiceDict(TypedDict, total=False):
    """A voice from Neuphonic."""

    cachingEnabled: bool
    provider: Required[Literal["neuphonic"]]
    voiceId: Required[str]
    model: NeuphonicVoiceModel
    language: Required[str]
    speed: float
    chunkPlan: ChunkPlan | ChunkPlanDict
    fallbackPlan: FallbackPlan | FallbackPlanDict


class OpenAIVoiceDict(TypedDict, total=False):
    """A voice from OpenAI."""

    cachingEnabled: bool
    provider: Required[Literal["openai"]]
    voiceId: Required[OpenAIVoiceId]
    model: OpenAIVoiceModel
    instructions: str
    speed: float
    chunkPlan: ChunkPlan | ChunkPlanDict
    fallbackPlan: FallbackPlan | FallbackPlanDict


class PlayHTVoiceDict(TypedDict, total=False):
    """A voice from PlayHT."""

    cachingEnabled: bool
    provider: Required[Literal["playht"]]
    voiceId: Required[PlayHTVoiceId]
    speed: float
    temperature: float
    emotion: PlayHTVoiceEmotion
    voiceGuidance: float
    styleGuidance: float
    textGuidance: float
    model: PlayHTVoiceModel
    language: PlayHTVoiceLanguage
    chunkPlan: ChunkPlan | ChunkPlanDict
    fallbackPlan: FallbackPlan | FallbackPlanDict


class RegexReplacementDict(TypedDict, total=False):
    """Replaces what a regular expression matches."""

    type: Required[Literal["regex"]]
    regex: Required[str]
    options: Sequence[RegexOption | RegexOptionDict]
    value: Required[str]


class RimeAIVoiceDict(TypedDict, total=False):
    """A voice from Rime."""

    cachingEnabled: bool
    provider: Required[Literal["rime-ai"]]
    voiceId: Required[RimeAIVoiceId]
    model: RimeAIVoiceModel
    speed: float
    pauseBetweenBrackets: bool
    phonemizeBetweenBrackets: bool
    reduceLatency: bool
    inlineSpeedAlpha: str
    language: RimeAIVoiceLanguage
    chunkPlan: ChunkPlan | ChunkPlanDict
    fallbackPlan: FallbackPlan | FallbackPlanDict


class SesameVoiceDict(TypedDict, total=False):
    """A voice from Sesame."""

    cachingEnabled: bool
    provider: Required[Literal["sesame"]]
    voiceId: Required[str]
    model: Required[Literal["csm-1b"]]
    chunkPlan: ChunkPlan | ChunkPlanDict
    fallbackPlan: FallbackPlan | FallbackPlanDict


class SmallestAIVoiceDict(TypedDict, total=False):
    """A voice from Smallest AI."""

    cachingEnabled: bool
    provider: Required[Literal["smallest-ai"]]
    voiceId: Required[SmallestAIVoiceId]
    model: Literal["lightning"]
    speed: float
    chunkPlan: ChunkPlan | ChunkPlanDict
    fallbackPlan: FallbackPlan | FallbackPlanDict


class TavusConversationPropertiesDict(TypedDict, total=False):
    """Further settings of a conversation with a replica."""

    maxCallDuration: float
    participantLeftTimeout: float
    participantAbsentTimeout: float
    enableRecording: bool
    enableTranscription: bool
    applyGreenscreen: bool
    language: str
    recordingS3BucketName: str
    recordingS3BucketRegion: str
    awsAssumeRoleArn: str


class TavusVoiceDict(TypedDict, total=False):
    """A talking video replica from Tavus."""

    cachingEnabled: bool
    provider: Required[Literal["tavus"]]
    voiceId: Required[Literal["r52da2535a"] | str]
    chunkPlan: ChunkPlan | ChunkPlanDict
    personaId: str
    callbackUrl: str
    conversationName: str
    conversationalContext: str
    customGreeting: str
    properties: TavusConversationProperties | TavusConversationPropertiesDict
    fallbackPlan: FallbackPlan | FallbackPlanDict


TextReplacementDict: TypeAlias = "ExactReplacementDict | RegexReplacementDict"


class VapiPronunciationDictionaryLocatorDict(TypedDict, total=False):
    """A pronunciation dictionary for a Vapi voice."""

    pronunciationDictId: Required[str]
    versionId: str


class VapiVoiceDict(TypedDict, total=False):
    """A voice from Vapi."""

    cachingEnabled: bool
    provider: Required[Literal["vapi"]]
    voiceId: Required[VapiVoiceId]
    speed: float
    pronunciationDictionary: Sequence[
        VapiPronunciationDictionaryLocator | VapiPronunciationDictionaryLocatorDict
    ]
    chunkPlan: ChunkPlan | ChunkPlanDict
    fallbackPlan: FallbackPlan | FallbackPlanDict


VoiceDict: TypeAlias = (
    "AzureVoiceDict | CartesiaVoiceDict | CustomVoiceDict | DeepgramVoiceDict | ElevenLabsVoiceDict | HumeVoiceDict | LMNTVoiceDict | NeuphonicVoiceDict | OpenAIVoiceDict | PlayHTVoiceDict | WellSaidVoiceDict | RimeAIVoiceDict | SmallestAIVoiceDict | TavusVoiceDict | VapiVoiceDict | SesameVoiceDict | InworldVoiceDict | MinimaxVoiceDict | XaiVoiceDict"
)


class WellSaidVoiceDict(TypedDict, total=False):
    """A voice from WellSaid."""

    cachingEnabled: bool
    provider: Required[Literal["wellsaid"]]
    voiceId: Required[str]
    model: WellSaidVoiceModel
    enableSsml: bool
    libraryIds: Sequence[str]
    chunkPlan: ChunkPlan | ChunkPlanDict
    fallbackPlan: FallbackPlan | FallbackPlanDict


class XaiVoiceDict(TypedDict, total=False):
    """A voice from xAI."""

    cachingEnabled: bool
    provider: Required[Literal["xai"]]
    voiceId: Required[XaiVoiceId]
    language: XaiVoiceLanguage
    chunkPlan: ChunkPlan | ChunkPlanDict
    fallbackPlan: FallbackPlan | FallbackPlanDict
