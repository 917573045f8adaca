"""Types: transcribers."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from .._core.model import Model
from .._core.open_enums import open_enum
from .._core.scalars import Number, exact
from .models import GoogleModelName
from .server import Server

IsoLanguageCode: TypeAlias = Annotated[
    Literal[
        "aa",
        "ab",
        "ae",
        "af",
        "ak",
        "am",
        "an",
        "ar",
        "as",
        "av",
        "ay",
        "az",
        "ba",
        "be",
        "bg",
        "bh",
        "bi",
        "bm",
        "bn",
        "bo",
        "br",
        "bs",
        "ca",
        "ce",
        "ch",
        "co",
        "cr",
        "cs",
        "cu",
        "cv",
        "cy",
        "da",
        "de",
        "dv",
        "dz",
        "ee",
        "el",
        "en",
        "eo",
        "es",
        "et",
        "eu",
        "fa",
        "ff",
        "fi",
        "fj",
        "fo",
        "fr",
        "fy",
        "ga",
        "gd",
        "gl",
        "gn",
        "gu",
        "gv",
        "ha",
        "he",
        "hi",
        "ho",
        "hr",
        "ht",
        "hu",
        "hy",
        "hz",
        "ia",
        "id",
        "ie",
        "ig",
        "ii",
        "ik",
        "io",
        "is",
        "it",
        "iu",
        "ja",
        "jv",
        "ka",
        "kg",
        "ki",
        "kj",
        "kk",
        "kl",
        "km",
        "kn",
        "ko",
        "kr",
        "ks",
        "ku",
        "kv",
        "kw",
        "ky",
        "la",
        "lb",
        "lg",
        "li",
        "ln",
        "lo",
        "lt",
        "lu",
        "lv",
        "mg",
        "mh",
        "mi",
        "mk",
        "ml",
        "mn",
        "mr",
        "ms",
        "mt",
        "my",
        "na",
        "nb",
        "nd",
        "ne",
        "ng",
        "nl",
        "nn",
        "no",
        "nr",
        "nv",
        "ny",
        "oc",
        "oj",
        "om",
        "or",
        "os",
        "pa",
        "pi",
        "pl",
        "ps",
        "pt",
        "qu",
        "rm",
        "rn",
        "ro",
        "ru",
        "rw",
        "sa",
        "sc",
        "sd",
        "se",
        "sg",
        "si",
        "sk",
        "sl",
        "sm",
        "sn",
        "so",
        "sq",
        "sr",
        "ss",
        "st",
        "su",
        "sv",
        "sw",
        "ta",
        "te",
        "tg",
        "th",
        "ti",
        "tk",
        "tl",
        "tn",
        "to",
        "tr",
        "ts",
        "tt",
        "tw",
        "ty",
        "ug",
        "uk",
        "ur",
        "uz",
        "ve",
        "vi",
        "vo",
        "wa",
        "wo",
        "xh",
        "yi",
        "yue",
        "yo",
        "za",
        "zh",
        "zu",
    ]
    | str,
    open_enum,
]
"""ISO 639-1 code of a language."""


AssemblyAITranscriberLanguage: TypeAlias = Annotated[Literal["multi", "en"] | str, open_enum]
"""Language that is spoken."""


AssemblyAITranscriberSpeechModel: TypeAlias = Annotated[
    Literal["universal-streaming-english", "universal-streaming-multilingual"] | str, open_enum
]
"""Transcription model to use. `universal-streaming-english` when left out. The multilingual one ignores
`keytermsPrompt`.
"""


class FallbackAssemblyAITranscriber(Model):
    """Transcription by AssemblyAI, as a substitute."""

    provider: Literal["assembly-ai"] = "assembly-ai"
    """Company or service that transcribes."""

    language: AssemblyAITranscriberLanguage | None = None
    """Language that is spoken."""

    confidence_threshold: Annotated[
        float | None, Field(alias="confidenceThreshold", ge=0.0, le=1.0), exact
    ] = None
    """Certainty below which a transcript is thrown away. 0.4 when left out."""

    format_turns: Annotated[bool | None, Field(alias="formatTurns")] = None
    """Whether transcripts get punctuation and capitals. On when left out."""

    end_of_turn_confidence_threshold: Annotated[
        float | None, Field(alias="endOfTurnConfidenceThreshold", ge=0.0, le=1.0), exact
    ] = None
    """Certainty at which the customer counts as finished. 0.7 when left out. Unused beside a smart endpointing
    plan.
    """

    min_end_of_turn_silence_when_confident: Annotated[
        float | None, Field(alias="minEndOfTurnSilenceWhenConfident", ge=0.0), exact
    ] = None
    """Milliseconds of silence that suffice when it is certain that the customer has finished. 160 when left
    out. Unused beside a smart endpointing plan.
    """

    word_finalization_max_wait_time: Annotated[
        float | None, Field(alias="wordFinalizationMaxWaitTime", ge=0.0), exact
    ] = None
    """Deprecated. Older setting for the wait for a word to become final."""

    max_turn_silence: Annotated[float | None, Field(alias="maxTurnSilence", ge=0.0), exact] = None
    """Milliseconds of silence after which the customer counts as finished in any case. 400 when left out.
    Unused beside a smart endpointing plan.
    """

    vad_assisted_endpointing_enabled: Annotated[bool | None, Field(alias="vadAssistedEndpointingEnabled")] = (
        None
    )
    """Whether the end of a turn waits while voice activity shows that the customer still speaks. On when left
    out. Unused beside a smart endpointing plan.
    """

    speech_model: Annotated[AssemblyAITranscriberSpeechModel | None, Field(alias="speechModel")] = None
    """Transcription model to use. `universal-streaming-english` when left out. The multilingual one ignores
    `keytermsPrompt`.
    """

    realtime_url: Annotated[str | None, Field(alias="realtimeUrl")] = None
    """WebSocket address of AssemblyAI."""

    word_boost: Annotated[list[Annotated[str, Field(max_length=2500)]] | None, Field(alias="wordBoost")] = (
        None
    )
    """Words to listen for, up to 2500 characters in all."""

    keyterms_prompt: Annotated[
        list[Annotated[str, Field(max_length=50)]] | None, Field(alias="keytermsPrompt")
    ] = None
    """Up to 100 words and phrases to listen for. AssemblyAI charges extra."""

    end_utterance_silence_threshold: Annotated[Number | None, Field(alias="endUtteranceSilenceThreshold")] = (
        None
    )
    """Milliseconds of silence that end an utterance."""

    disable_partial_transcripts: Annotated[bool | None, Field(alias="disablePartialTranscripts")] = None
    """Whether to deliver finished transcripts only. Off when left out."""


AzureSpeechTranscriberLanguage: TypeAlias = Annotated[
    Literal[
        "af-ZA",
        "am-ET",
        "ar-AE",
        "ar-BH",
        "ar-DZ",
        "ar-EG",
        "ar-IL",
        "ar-IQ",
        "ar-JO",
        "ar-KW",
        "ar-LB",
        "ar-LY",
        "ar-MA",
        "ar-OM",
        "ar-PS",
        "ar-QA",
        "ar-SA",
        "ar-SY",
        "ar-TN",
        "ar-YE",
        "az-AZ",
        "bg-BG",
        "bn-IN",
        "bs-BA",
        "ca-ES",
        "cs-CZ",
        "cy-GB",
        "da-DK",
        "de-AT",
        "de-CH",
        "de-DE",
        "el-GR",
        "en-AU",
        "en-CA",
        "en-GB",
        "en-GH",
        "en-HK",
        "en-IE",
        "en-IN",
        "en-KE",
        "en-NG",
        "en-NZ",
        "en-PH",
        "en-SG",
        "en-TZ",
        "en-US",
        "en-ZA",
        "es-AR",
        "es-BO",
        "es-CL",
        "es-CO",
        "es-CR",
        "es-CU",
        "es-DO",
        "es-EC",
        "es-ES",
        "es-GQ",
        "es-GT",
        "es-HN",
        "es-MX",
        "es-NI",
        "es-PA",
        "es-PE",
        "es-PR",
        "es-PY",
        "es-SV",
        "es-US",
        "es-UY",
        "es-VE",
        "et-EE",
        "eu-ES",
        "fa-IR",
        "fi-FI",
        "fil-PH",
        "fr-BE",
        "fr-CA",
        "fr-CH",
        "fr-FR",
        "ga-IE",
        "gl-ES",
        "gu-IN",
        "he-IL",
        "hi-IN",
        "hr-HR",
        "hu-HU",
        "hy-AM",
        "id-ID",
        "is-IS",
        "it-CH",
        "it-IT",
        "ja-JP",
        "jv-ID",
        "ka-GE",
        "kk-KZ",
        "km-KH",
        "kn-IN",
        "ko-KR",
        "lo-LA",
        "lt-LT",
        "lv-LV",
        "mk-MK",
        "ml-IN",
        "mn-MN",
        "mr-IN",
        "ms-MY",
        "mt-MT",
        "my-MM",
        "nb-NO",
        "ne-NP",
        "nl-BE",
        "nl-NL",
        "pa-IN",
        "pl-PL",
        "ps-AF",
        "pt-BR",
        "pt-PT",
        "ro-RO",
        "ru-RU",
        "si-LK",
        "sk-SK",
        "sl-SI",
        "so-SO",
        "sq-AL",
        "sr-RS",
        "sv-SE",
        "sw-KE",
        "sw-TZ",
        "ta-IN",
        "te-IN",
        "th-TH",
        "tr-TR",
        "uk-UA",
        "ur-IN",
        "uz-UZ",
        "vi-VN",
        "wuu-CN",
        "yue-CN",
        "zh-CN",
        "zh-CN-shandong",
        "zh-CN-sichuan",
        "zh-HK",
        "zh-TW",
        "zu-ZA",
    ]
    | str,
    open_enum,
]
"""Language and country that Azure transcribes."""


AzureSpeechTranscriberSegmentationStrategy: TypeAlias = Annotated[
    Literal["Default", "Time", "Semantic"] | str, open_enum
]
"""Whether phrases end by silence and time, or by sense."""


class FallbackAzureSpeechTranscriber(Model):
    """Transcription by Microsoft Azure, as a substitute."""

    provider: Literal["azure"] = "azure"
    """Company or service that transcribes."""

    language: AzureSpeechTranscriberLanguage | None = None
    """Language that is spoken."""

    segmentation_strategy: Annotated[
        AzureSpeechTranscriberSegmentationStrategy | None, Field(alias="segmentationStrategy")
    ] = None
    """Whether phrases end by silence and time, or by sense."""

    segmentation_silence_timeout_ms: Annotated[
        float | None, Field(alias="segmentationSilenceTimeoutMs", ge=100.0, le=5000.0), exact
    ] = None
    """Milliseconds of silence that end a phrase."""

    segmentation_maximum_time_ms: Annotated[
        float | None, Field(alias="segmentationMaximumTimeMs", ge=20000.0, le=70000.0), exact
    ] = None
    """Longest phrase in milliseconds, when phrases end by time."""


class FallbackCustomTranscriber(Model):
    """Transcription on your own server, as a substitute."""

    provider: Literal["custom-transcriber"] = "custom-transcriber"
    """Company or service that transcribes."""

    server: Server
    """Server that transcribes over a WebSocket:
    1. Vapi sends a text frame with `type: start` and the audio format: raw 16-bit PCM, the sample
       rate, two channels (first the customer, then the assistant).
    2. Vapi sends the audio as binary frames.
    3. Your server sends text frames with `type: transcriber-response`, a `transcription` and the
       `channel`, which is `customer` or `assistant`.
    """


DeepgramModelName: TypeAlias = Annotated[
    Literal[
        "nova-3",
        "nova-3-general",
        "nova-3-medical",
        "nova-2",
        "nova-2-general",
        "nova-2-meeting",
        "nova-2-phonecall",
        "nova-2-finance",
        "nova-2-conversationalai",
        "nova-2-voicemail",
        "nova-2-video",
        "nova-2-medical",
        "nova-2-drivethru",
        "nova-2-automotive",
        "nova",
        "nova-general",
        "nova-phonecall",
        "nova-medical",
        "enhanced",
        "enhanced-general",
        "enhanced-meeting",
        "enhanced-phonecall",
        "enhanced-finance",
        "base",
        "base-general",
        "base-meeting",
        "base-phonecall",
        "base-finance",
        "base-conversationalai",
        "base-voicemail",
        "base-video",
        "whisper",
        "flux-general-en",
        "flux-general-multi",
    ]
    | str,
    open_enum,
]
"""Transcription models of Deepgram."""


DeepgramTranscriberModel: TypeAlias = DeepgramModelName | str
"""A Deepgram transcription model, one of the usual or one trained for you."""


DeepgramTranscriberLanguage: TypeAlias = Annotated[
    Literal[
        "ar",
        "az",
        "ba",
        "be",
        "bg",
        "bn",
        "br",
        "bs",
        "ca",
        "cs",
        "da",
        "da-DK",
        "de",
        "de-CH",
        "el",
        "en",
        "en-AU",
        "en-CA",
        "en-GB",
        "en-IE",
        "en-IN",
        "en-NZ",
        "en-US",
        "es",
        "es-419",
        "es-LATAM",
        "et",
        "eu",
        "fa",
        "fi",
        "fr",
        "fr-CA",
        "ha",
        "haw",
        "he",
        "hi",
        "hi-Latn",
        "hr",
        "hu",
        "id",
        "is",
        "it",
        "ja",
        "jw",
        "kn",
        "ko",
        "ko-KR",
        "ln",
        "lt",
        "lv",
        "mk",
        "mr",
        "ms",
        "multi",
        "nl",
        "nl-BE",
        "no",
        "pl",
        "pt",
        "pt-BR",
        "pt-PT",
        "ro",
        "ru",
        "sk",
        "sl",
        "sn",
        "so",
        "sr",
        "su",
        "sv",
        "sv-SE",
        "ta",
        "taq",
        "te",
        "th",
        "th-TH",
        "tl",
        "tr",
        "tt",
        "uk",
        "ur",
        "vi",
        "yo",
        "zh",
        "zh-CN",
        "zh-HK",
        "zh-Hans",
        "zh-Hant",
        "zh-TW",
    ]
    | str,
    open_enum,
]
"""Language that Deepgram transcribes."""


DeepgramRedaction: TypeAlias = Annotated[Literal["pci", "pii", "phi", "numbers"] | str, open_enum]
"""A kind of sensitive data that Deepgram can leave out of transcripts."""


class FallbackDeepgramTranscriber(Model):
    """Transcription by Deepgram, as a substitute."""

    provider: Literal["deepgram"] = "deepgram"
    """Company or service that transcribes."""

    model: DeepgramTranscriberModel | None = None
    """Transcription model to use."""

    language: DeepgramTranscriberLanguage | None = None
    """Language that is spoken."""

    smart_format: Annotated[bool | None, Field(alias="smartFormat")] = None
    """Whether Deepgram writes numbers, dates and the like in their usual form. Off when left out, since it
    takes some numbers for times.
    """

    mip_opt_out: Annotated[bool | None, Field(alias="mipOptOut")] = None
    """Whether to keep your audio out of Deepgram's model improvement program. Only with a Deepgram key of your
    own.
    """

    numerals: bool | None = None
    """Whether spoken numbers become digits. Off when left out."""

    profanity_filter: Annotated[bool | None, Field(alias="profanityFilter")] = None
    """Whether swear words are masked by asterisks. Off when left out."""

    redaction: list[DeepgramRedaction] | None = None
    """What to remove from transcripts: card data (`pci`), personal data (`pii`), health data (`phi`), or
    dates, account numbers and the like (`numbers`).
    """

    confidence_threshold: Annotated[
        float | None, Field(alias="confidenceThreshold", ge=0.0, le=1.0), exact
    ] = None
    """Certainty below which a transcript is thrown away. 0.4 when left out."""

    eot_threshold: Annotated[float | None, Field(alias="eotThreshold", ge=0.5, le=0.9), exact] = None
    """Certainty at which the customer counts as finished. 0.7 when left out. Only for Flux models."""

    eot_timeout_ms: Annotated[float | None, Field(alias="eotTimeoutMs", ge=500.0, le=10000.0), exact] = None
    """Milliseconds after which the customer counts as finished in any case. 5000 when left out. Only for Flux
    models.
    """

    languages: list[str] | None = None
    """Languages to expect, as BCP-47 codes. Found out when left out. Only for the model `flux-general-multi`."""

    keywords: list[Annotated[str, Field(pattern="^\\p{L}[\\p{L}\\d]*(?::[+-]?\\d+)?$")]] | None = None
    """Rare words to listen for, such as your company's name."""

    keyterm: list[str] | None = None
    """Words and phrases to listen for above all."""

    endpointing: Annotated[float | None, Field(ge=10.0, le=500.0), exact] = None
    """Milliseconds of silence after which Deepgram delivers. 10 when left out, which is fast but may lose
    single words; 300 is safer.
    """


ElevenLabsTranscriberModel: TypeAlias = Annotated[
    Literal["scribe_v1", "scribe_v2", "scribe_v2_realtime"] | str, open_enum
]
"""Transcription model to use."""


class FallbackElevenLabsTranscriber(Model):
    """Transcription by ElevenLabs, as a substitute."""

    provider: Literal["11labs"] = "11labs"
    """Company or service that transcribes."""

    model: ElevenLabsTranscriberModel | None = None
    """Transcription model to use."""

    language: IsoLanguageCode | None = None
    """Language that is spoken."""

    silence_threshold_seconds: Annotated[
        float | None, Field(alias="silenceThresholdSeconds", ge=0.3, le=3.0), exact
    ] = None
    """Seconds of silence that end an utterance."""

    confidence_threshold: Annotated[
        float | None, Field(alias="confidenceThreshold", ge=0.1, le=0.9), exact
    ] = None
    """Certainty that counts as voice; the lower, the fainter the speech it picks up."""

    min_speech_duration_ms: Annotated[
        float | None, Field(alias="minSpeechDurationMs", ge=50.0, le=2000.0), exact
    ] = None
    """Shortest sound in milliseconds that counts as speech."""

    min_silence_duration_ms: Annotated[
        float | None, Field(alias="minSilenceDurationMs", ge=50.0, le=2000.0), exact
    ] = None
    """Shortest pause in milliseconds that counts as silence."""


GladiaTranscriberModel: TypeAlias = Annotated[Literal["fast", "accurate", "solaria-1"] | str, open_enum]
"""Transcription model to use. `fast` when left out."""


GladiaTranscriberLanguageBehaviour: TypeAlias = Annotated[
    Literal["manual", "automatic single language", "automatic multiple languages"] | str, open_enum
]
"""Whether you name the language (`manual`) or Gladia finds it out, for one language or several. `automatic
single language` when left out.
"""


GladiaTranscriberLanguage: TypeAlias = Annotated[
    Literal[
        "af",
        "sq",
        "am",
        "ar",
        "hy",
        "as",
        "az",
        "ba",
        "eu",
        "be",
        "bn",
        "bs",
        "br",
        "bg",
        "ca",
        "zh",
        "hr",
        "cs",
        "da",
        "nl",
        "en",
        "et",
        "fo",
        "fi",
        "fr",
        "gl",
        "ka",
        "de",
        "el",
        "gu",
        "ht",
        "ha",
        "haw",
        "he",
        "hi",
        "hu",
        "is",
        "id",
        "it",
        "ja",
        "jv",
        "kn",
        "kk",
        "km",
        "ko",
        "lo",
        "la",
        "lv",
        "ln",
        "lt",
        "lb",
        "mk",
        "mg",
        "ms",
        "ml",
        "mt",
        "mi",
        "mr",
        "mn",
        "my",
        "ne",
        "no",
        "nn",
        "oc",
        "ps",
        "fa",
        "pl",
        "pt",
        "pa",
        "ro",
        "ru",
        "sa",
        "sr",
        "sn",
        "sd",
        "si",
        "sk",
        "sl",
        "so",
        "es",
        "su",
        "sw",
        "sv",
        "tl",
        "tg",
        "ta",
        "tt",
        "te",
        "th",
        "bo",
        "tr",
        "tk",
        "uk",
        "ur",
        "uz",
        "vi",
        "cy",
        "yi",
        "yo",
    ]
    | str,
    open_enum,
]
"""Language that Gladia transcribes."""


class GladiaVocabularyItemDTO(Model):
    """A word for Gladia to listen for."""

    value: str
    """The word or phrase."""

    pronunciations: list[str] | None = None
    """Ways to pronounce it."""

    intensity: Annotated[float | None, Field(ge=0.0, le=1.0), exact] = None
    """How much to prefer it, from 0 to 1."""

    language: str | None = None
    """Its language, as an ISO 639-1 code."""


class GladiaCustomVocabularyConfigDTO(Model):
    """Words for Gladia to listen for."""

    vocabulary: list[str | GladiaVocabularyItemDTO]
    """The words, plain or with details."""

    default_intensity: Annotated[float | None, Field(alias="defaultIntensity", ge=0.0, le=1.0), exact] = None
    """How much to prefer words that name no `intensity`."""


GladiaTranscriberRegion: TypeAlias = Annotated[Literal["us-west", "eu-west"] | str, open_enum]
"""Region that processes the audio."""


class FallbackGladiaTranscriber(Model):
    """Transcription by Gladia, as a substitute."""

    provider: Literal["gladia"] = "gladia"
    """Company or service that transcribes."""

    model: GladiaTranscriberModel | None = None
    """Transcription model to use. `fast` when left out."""

    language_behaviour: Annotated[
        GladiaTranscriberLanguageBehaviour | None, Field(alias="languageBehaviour")
    ] = None
    """Whether you name the language (`manual`) or Gladia finds it out, for one language or several. `automatic
    single language` when left out.
    """

    language: GladiaTranscriberLanguage | None = None
    """Language that is spoken. Mandatory with `manual` behaviour."""

    languages: list[GladiaTranscriberLanguage] | None = None
    """Languages that are spoken. Mandatory with `manual` behaviour."""

    transcription_hint: Annotated[str | None, Field(alias="transcriptionHint", max_length=600)] = None
    """Words to listen for, up to 600 characters."""

    prosody: bool | None = None
    """Whether to note laughter, music and the like. Off when left out."""

    audio_enhancer: Annotated[bool | None, Field(alias="audioEnhancer")] = None
    """Whether to clean up the audio first, which takes time. Off when left out."""

    confidence_threshold: Annotated[
        float | None, Field(alias="confidenceThreshold", ge=0.0, le=1.0), exact
    ] = None
    """Certainty below which a transcript is thrown away. 0.4 when left out."""

    endpointing: Annotated[float | None, Field(ge=0.01, le=10.0), exact] = None
    """Seconds of silence that end an utterance."""

    speech_threshold: Annotated[float | None, Field(alias="speechThreshold", ge=0.0, le=1.0), exact] = None
    """Loudness that counts as voice, from 0 to 1."""

    custom_vocabulary_enabled: Annotated[bool | None, Field(alias="customVocabularyEnabled")] = None
    """Whether to use `customVocabularyConfig`."""

    custom_vocabulary_config: Annotated[
        GladiaCustomVocabularyConfigDTO | None, Field(alias="customVocabularyConfig")
    ] = None
    """Words to listen for."""

    region: GladiaTranscriberRegion | None = None
    """Region that processes the audio."""

    receive_partial_transcripts: Annotated[bool | None, Field(alias="receivePartialTranscripts")] = None
    """Whether to deliver transcripts before they are final."""


GoogleTranscriberLanguage: TypeAlias = Annotated[
    Literal[
        "Multilingual",
        "Arabic",
        "Bengali",
        "Bulgarian",
        "Chinese",
        "Croatian",
        "Czech",
        "Danish",
        "Dutch",
        "English",
        "Estonian",
        "Finnish",
        "French",
        "German",
        "Greek",
        "Hebrew",
        "Hindi",
        "Hungarian",
        "Indonesian",
        "Italian",
        "Japanese",
        "Korean",
        "Latvian",
        "Lithuanian",
        "Norwegian",
        "Polish",
        "Portuguese",
        "Romanian",
        "Russian",
        "Serbian",
        "Slovak",
        "Slovenian",
        "Spanish",
        "Swahili",
        "Swedish",
        "Thai",
        "Turkish",
        "Ukrainian",
        "Vietnamese",
    ]
    | str,
    open_enum,
]
"""Language that Gemini transcribes."""


class FallbackGoogleTranscriber(Model):
    """Transcription by a Gemini model, as a substitute."""

    provider: Literal["google"] = "google"
    """Company or service that transcribes."""

    model: GoogleModelName | None = None
    """Transcription model to use."""

    language: GoogleTranscriberLanguage | None = None
    """Language that is spoken."""


TalkscriberTranscriberLanguage: TypeAlias = Annotated[
    Literal[
        "en",
        "zh",
        "de",
        "es",
        "ru",
        "ko",
        "fr",
        "ja",
        "pt",
        "tr",
        "pl",
        "ca",
        "nl",
        "ar",
        "sv",
        "it",
        "id",
        "hi",
        "fi",
        "vi",
        "he",
        "uk",
        "el",
        "ms",
        "cs",
        "ro",
        "da",
        "hu",
        "ta",
        "no",
        "th",
        "ur",
        "hr",
        "bg",
        "lt",
        "la",
        "mi",
        "ml",
        "cy",
        "sk",
        "te",
        "fa",
        "lv",
        "bn",
        "sr",
        "az",
        "sl",
        "kn",
        "et",
        "mk",
        "br",
        "eu",
        "is",
        "hy",
        "ne",
        "mn",
        "bs",
        "kk",
        "sq",
        "sw",
        "gl",
        "mr",
        "pa",
        "si",
        "km",
        "sn",
        "yo",
        "so",
        "af",
        "oc",
        "ka",
        "be",
        "tg",
        "sd",
        "gu",
        "am",
        "yi",
        "lo",
        "uz",
        "fo",
        "ht",
        "ps",
        "tk",
        "nn",
        "mt",
        "sa",
        "lb",
        "my",
        "bo",
        "tl",
        "mg",
        "as",
        "tt",
        "haw",
        "ln",
        "ha",
        "ba",
        "jw",
        "su",
        "yue",
    ]
    | str,
    open_enum,
]
"""Language that Talkscriber transcribes."""


class FallbackTalkscriberTranscriber(Model):
    """Transcription by Talkscriber, as a substitute."""

    provider: Literal["talkscriber"] = "talkscriber"
    """Company or service that transcribes."""

    model: Literal["whisper"] | None = None
    """Transcription model to use."""

    language: TalkscriberTranscriberLanguage | None = None
    """Language that is spoken."""


SpeechmaticsTranscriberLanguage: TypeAlias = Annotated[
    Literal[
        "auto",
        "ar",
        "ar_en",
        "ba",
        "eu",
        "be",
        "bn",
        "bg",
        "yue",
        "ca",
        "hr",
        "cs",
        "da",
        "nl",
        "en",
        "eo",
        "et",
        "fi",
        "fr",
        "gl",
        "de",
        "el",
        "he",
        "hi",
        "hu",
        "id",
        "ia",
        "ga",
        "it",
        "ja",
        "ko",
        "lv",
        "lt",
        "ms",
        "en_ms",
        "mt",
        "cmn",
        "cmn_en",
        "mr",
        "mn",
        "no",
        "fa",
        "pl",
        "pt",
        "ro",
        "ru",
        "sk",
        "sl",
        "es",
        "en_es",
        "sw",
        "sv",
        "tl",
        "ta",
        "en_ta",
        "th",
        "tr",
        "uk",
        "ur",
        "ug",
        "vi",
        "cy",
    ]
    | str,
    open_enum,
]
"""Language that Speechmatics transcribes, or `auto` to find it out."""


SpeechmaticsTranscriberOperatingPoint: TypeAlias = Annotated[Literal["standard", "enhanced"] | str, open_enum]
"""Whether to favour speed (`standard`) or accuracy (`enhanced`)."""


SpeechmaticsTranscriberRegion: TypeAlias = Annotated[Literal["eu", "us"] | str, open_enum]
"""Region that processes the audio."""


class SpeechmaticsCustomVocabularyItem(Model):
    """A word for Speechmatics to listen for."""

    content: Annotated[str, Field(min_length=1)]
    """The word or phrase."""

    sounds_like: Annotated[list[str] | None, Field(alias="soundsLike")] = None
    """Other spellings that sound like it."""


SpeechmaticsTranscriberNumeralStyle: TypeAlias = Annotated[Literal["written", "spoken"] | str, open_enum]
"""Whether numbers, dates and sums are written in digits or in words."""


class FallbackSpeechmaticsTranscriber(Model):
    """Transcription by Speechmatics, as a substitute."""

    provider: Literal["speechmatics"] = "speechmatics"
    """Company or service that transcribes."""

    model: Literal["default"] | None = None
    """Transcription model to use."""

    language: SpeechmaticsTranscriberLanguage | None = None
    """Language that is spoken."""

    operating_point: Annotated[
        SpeechmaticsTranscriberOperatingPoint | None, Field(alias="operatingPoint")
    ] = None
    """Whether to favour speed (`standard`) or accuracy (`enhanced`)."""

    region: SpeechmaticsTranscriberRegion | None = None
    """Region that processes the audio."""

    enable_diarization: Annotated[bool | None, Field(alias="enableDiarization")] = None
    """Whether to tell speakers apart."""

    max_delay: Annotated[float | None, Field(alias="maxDelay", ge=500.0, le=10000.0), exact] = None
    """Longest delay of a transcript in milliseconds. More delay makes fewer mistakes."""

    custom_vocabulary: Annotated[list[SpeechmaticsCustomVocabularyItem], Field(alias="customVocabulary")]
    """Words to listen for."""

    numeral_style: Annotated[SpeechmaticsTranscriberNumeralStyle | None, Field(alias="numeralStyle")] = None
    """Whether numbers, dates and sums are written in digits or in words."""

    end_of_turn_sensitivity: Annotated[
        float | None, Field(alias="endOfTurnSensitivity", ge=0.0, le=1.0), exact
    ] = None
    """How readily the customer counts as finished, from 0 to 1."""

    remove_disfluencies: Annotated[bool | None, Field(alias="removeDisfluencies")] = None
    """Whether "um" and the like are left out. English only."""

    minimum_speech_duration: Annotated[
        float | None, Field(alias="minimumSpeechDuration", ge=0.0, le=5.0), exact
    ] = None
    """Shortest sound in seconds that counts as speech."""


OpenAITranscriberModel: TypeAlias = Annotated[
    Literal["gpt-4o-transcribe", "gpt-4o-mini-transcribe"] | str, open_enum
]
"""Transcription model to use."""


OpenAITranscriberLanguage: TypeAlias = Annotated[
    Literal[
        "af",
        "ar",
        "hy",
        "az",
        "be",
        "bs",
        "bg",
        "ca",
        "zh",
        "hr",
        "cs",
        "da",
        "nl",
        "en",
        "et",
        "fi",
        "fr",
        "gl",
        "de",
        "el",
        "he",
        "hi",
        "hu",
        "is",
        "id",
        "it",
        "ja",
        "kn",
        "kk",
        "ko",
        "lv",
        "lt",
        "mk",
        "ms",
        "mr",
        "mi",
        "ne",
        "no",
        "fa",
        "pl",
        "pt",
        "ro",
        "ru",
        "sr",
        "sk",
        "sl",
        "es",
        "sw",
        "sv",
        "tl",
        "ta",
        "th",
        "tr",
        "uk",
        "ur",
        "vi",
        "cy",
    ]
    | str,
    open_enum,
]
"""Language that OpenAI transcribes."""


class FallbackOpenAITranscriber(Model):
    """Transcription by OpenAI, as a substitute."""

    provider: Literal["openai"] = "openai"
    """Company or service that transcribes."""

    model: OpenAITranscriberModel
    """Transcription model to use."""

    language: OpenAITranscriberLanguage | None = None
    """Language that is spoken."""


class FallbackCartesiaTranscriber(Model):
    """Transcription by Cartesia, as a substitute."""

    provider: Literal["cartesia"] = "cartesia"
    """Company or service that transcribes."""

    model: Literal["ink-whisper"] | None = None
    """Transcription model to use."""

    language: IsoLanguageCode | None = None
    """Language that is spoken."""


class SonioxContextGeneralItem(Model):
    """Something about the conversation."""

    key: Annotated[str, Field(min_length=1)]
    """What it is, such as `topic` or `organization`."""

    value: Annotated[str, Field(min_length=1)]
    """Its value, such as `Dental care`."""


class FallbackSonioxTranscriber(Model):
    """Transcription by Soniox, as a substitute."""

    provider: Literal["soniox"] = "soniox"
    """Company or service that transcribes."""

    model: Literal["stt-rt-v4"] | None = None
    """Transcription model to use."""

    language: IsoLanguageCode | None = None
    """Language that is spoken. Ignored beside `languages`."""

    languages: list[IsoLanguageCode] | None = None
    """Languages to expect. An empty list lets Soniox find the language out among all it knows. Takes
    precedence over `language`.
    """

    language_hints_strict: Annotated[bool | None, Field(alias="languageHintsStrict")] = None
    """Whether to transcribe nothing but the languages named; otherwise they are only preferred. On when left
    out.
    """

    max_endpoint_delay_ms: Annotated[
        float | None, Field(alias="maxEndpointDelayMs", ge=500.0, le=3000.0), exact
    ] = None
    """Longest time in milliseconds to decide that the customer has finished. 500 when left out. Low values
    interrupt more.
    """

    custom_vocabulary: Annotated[list[str] | None, Field(alias="customVocabulary")] = None
    """Words to listen for, such as names of brands and products."""

    context_general: Annotated[list[SonioxContextGeneralItem] | None, Field(alias="contextGeneral")] = None
    """What the conversation is about. Ten entries are enough."""


XaiTranscriberLanguage: TypeAlias = Annotated[
    Literal[
        "ar",
        "cs",
        "da",
        "nl",
        "en",
        "fil",
        "fr",
        "de",
        "hi",
        "id",
        "it",
        "ja",
        "ko",
        "mk",
        "ms",
        "fa",
        "pl",
        "pt",
        "ro",
        "ru",
        "es",
        "sv",
        "th",
        "tr",
        "vi",
    ]
    | str,
    open_enum,
]
"""Language that xAI transcribes."""


class FallbackXaiTranscriber(Model):
    """Transcription by xAI, as a substitute."""

    provider: Literal["xai"] = "xai"
    """Company or service that transcribes."""

    model: Literal["default"] | None = None
    """Transcription model to use. There is only one so far."""

    language: XaiTranscriberLanguage | None = None
    """Language that is spoken. English when left out."""


FallbackTranscriber: TypeAlias = Annotated[
    FallbackAssemblyAITranscriber
    | FallbackAzureSpeechTranscriber
    | FallbackCustomTranscriber
    | FallbackDeepgramTranscriber
    | FallbackElevenLabsTranscriber
    | FallbackGladiaTranscriber
    | FallbackGoogleTranscriber
    | FallbackTalkscriberTranscriber
    | FallbackSpeechmaticsTranscriber
    | FallbackOpenAITranscriber
    | FallbackCartesiaTranscriber
    | FallbackSonioxTranscriber
    | FallbackXaiTranscriber,
    Field(discriminator="provider"),
]
"""A transcriber that takes over when the one before it fails."""


class FallbackTranscriberPlan(Model):
    """Transcribers to use when the first one fails."""

    transcribers: list[FallbackTranscriber] | None = None
    """Substitutes."""


class AssemblyAITranscriber(Model):
    """Transcription by AssemblyAI."""

    provider: Literal["assembly-ai"] = "assembly-ai"
    """Company or service that transcribes."""

    language: AssemblyAITranscriberLanguage | None = None
    """Language that is spoken."""

    confidence_threshold: Annotated[
        float | None, Field(alias="confidenceThreshold", ge=0.0, le=1.0), exact
    ] = None
    """Certainty below which a transcript is thrown away. 0.4 when left out."""

    format_turns: Annotated[bool | None, Field(alias="formatTurns")] = None
    """Whether transcripts get punctuation and capitals. On when left out."""

    end_of_turn_confidence_threshold: Annotated[
        float | None, Field(alias="endOfTurnConfidenceThreshold", ge=0.0, le=1.0), exact
    ] = None
    """Certainty at which the customer counts as finished. 0.7 when left out. Unused beside a smart endpointing
    plan.
    """

    min_end_of_turn_silence_when_confident: Annotated[
        float | None, Field(alias="minEndOfTurnSilenceWhenConfident", ge=0.0), exact
    ] = None
    """Milliseconds of silence that suffice when it is certain that the customer has finished. 160 when left
    out. Unused beside a smart endpointing plan.
    """

    word_finalization_max_wait_time: Annotated[
        float | None, Field(alias="wordFinalizationMaxWaitTime", ge=0.0), exact
    ] = None
    """Deprecated. Older setting for the wait for a word to become final."""

    max_turn_silence: Annotated[float | None, Field(alias="maxTurnSilence", ge=0.0), exact] = None
    """Milliseconds of silence after which the customer counts as finished in any case. 400 when left out.
    Unused beside a smart endpointing plan.
    """

    vad_assisted_endpointing_enabled: Annotated[bool | None, Field(alias="vadAssistedEndpointingEnabled")] = (
        None
    )
    """Whether the end of a turn waits while voice activity shows that the customer still speaks. On when left
    out. Unused beside a smart endpointing plan.
    """

    speech_model: Annotated[AssemblyAITranscriberSpeechModel | None, Field(alias="speechModel")] = None
    """Transcription model to use. `universal-streaming-english` when left out. The multilingual one ignores
    `keytermsPrompt`.
    """

    realtime_url: Annotated[str | None, Field(alias="realtimeUrl")] = None
    """WebSocket address of AssemblyAI."""

    word_boost: Annotated[list[Annotated[str, Field(max_length=2500)]] | None, Field(alias="wordBoost")] = (
        None
    )
    """Words to listen for, up to 2500 characters in all."""

    keyterms_prompt: Annotated[
        list[Annotated[str, Field(max_length=50)]] | None, Field(alias="keytermsPrompt")
    ] = None
    """Up to 100 words and phrases to listen for. AssemblyAI charges extra."""

    end_utterance_silence_threshold: Annotated[Number | None, Field(alias="endUtteranceSilenceThreshold")] = (
        None
    )
    """Milliseconds of silence that end an utterance."""

    disable_partial_transcripts: Annotated[bool | None, Field(alias="disablePartialTranscripts")] = None
    """Whether to deliver finished transcripts only. Off when left out."""

    fallback_plan: Annotated[FallbackTranscriberPlan | None, Field(alias="fallbackPlan")] = None
    """Transcribers to use when this one fails."""


class AzureSpeechTranscriber(Model):
    """Transcription by Microsoft Azure."""

    provider: Literal["azure"] = "azure"
    """Company or service that transcribes."""

    language: AzureSpeechTranscriberLanguage | None = None
    """Language that is spoken."""

    segmentation_strategy: Annotated[
        AzureSpeechTranscriberSegmentationStrategy | None, Field(alias="segmentationStrategy")
    ] = None
    """Whether phrases end by silence and time, or by sense."""

    segmentation_silence_timeout_ms: Annotated[
        float | None, Field(alias="segmentationSilenceTimeoutMs", ge=100.0, le=5000.0), exact
    ] = None
    """Milliseconds of silence that end a phrase."""

    segmentation_maximum_time_ms: Annotated[
        float | None, Field(alias="segmentationMaximumTimeMs", ge=20000.0, le=70000.0), exact
    ] = None
    """Longest phrase in milliseconds, when phrases end by time."""

    fallback_plan: Annotated[FallbackTranscriberPlan | None, Field(alias="fallbackPlan")] = None
    """Transcribers to use when this one fails."""


class CustomTranscriber(Model):
    """Transcription on your own server."""

    provider: Literal["custom-transcriber"] = "custom-transcriber"
    """Company or service that transcribes."""

    server: Server
    """Server that transcribes over a WebSocket:
    1. Vapi sends a text frame with `type: start` and the audio format: raw 16-bit PCM, the sample
       rate, two channels (first the customer, then the assistant).
    2. Vapi sends the audio as binary frames.
    3. Your server sends text frames with `type: transcriber-response`, a `transcription` and the
       `channel`, which is `customer` or `assistant`.
    """

    fallback_plan: Annotated[FallbackTranscriberPlan | None, Field(alias="fallbackPlan")] = None
    """Transcribers to use when this one fails."""


class DeepgramTranscriber(Model):
    """Transcription by Deepgram."""

    provider: Literal["deepgram"] = "deepgram"
    """Company or service that transcribes."""

    model: DeepgramTranscriberModel | None = None
    """Transcription model to use."""

    language: DeepgramTranscriberLanguage | None = None
    """Language that is spoken."""

    smart_format: Annotated[bool | None, Field(alias="smartFormat")] = None
    """Whether Deepgram writes numbers, dates and the like in their usual form. Off when left out, since it
    takes some numbers for times.
    """

    mip_opt_out: Annotated[bool | None, Field(alias="mipOptOut")] = None
    """Whether to keep your audio out of Deepgram's model improvement program. Only with a Deepgram key of your
    own.
    """

    numerals: bool | None = None
    """Whether spoken numbers become digits. Off when left out."""

    profanity_filter: Annotated[bool | None, Field(alias="profanityFilter")] = None
    """Whether swear words are masked by asterisks. Off when left out."""

    redaction: list[DeepgramRedaction] | None = None
    """What to remove from transcripts: card data (`pci`), personal data (`pii`), health data (`phi`), or
    dates, account numbers and the like (`numbers`).
    """

    confidence_threshold: Annotated[
        float | None, Field(alias="confidenceThreshold", ge=0.0, le=1.0), exact
    ] = None
    """Certainty below which a transcript is thrown away. 0.4 when left out."""

    eot_threshold: Annotated[float | None, Field(alias="eotThreshold", ge=0.5, le=0.9), exact] = None
    """Certainty at which the customer counts as finished. 0.7 when left out. Only for Flux models."""

    eot_timeout_ms: Annotated[float | None, Field(alias="eotTimeoutMs", ge=500.0, le=10000.0), exact] = None
    """Milliseconds after which the customer counts as finished in any case. 5000 when left out. Only for Flux
    models.
    """

    languages: list[str] | None = None
    """Languages to expect, as BCP-47 codes. Found out when left out. Only for the model `flux-general-multi`."""

    keywords: list[Annotated[str, Field(pattern="^\\p{L}[\\p{L}\\d]*(?::[+-]?\\d+)?$")]] | None = None
    """Rare words to listen for, such as your company's name."""

    keyterm: list[str] | None = None
    """Words and phrases to listen for above all."""

    endpointing: Annotated[float | None, Field(ge=10.0, le=500.0), exact] = None
    """Milliseconds of silence after which Deepgram delivers. 10 when left out, which is fast but may lose
    single words; 300 is safer.
    """

    fallback_plan: Annotated[FallbackTranscriberPlan | None, Field(alias="fallbackPlan")] = None
    """Transcribers to use when this one fails."""


class ElevenLabsTranscriber(Model):
    """Transcription by ElevenLabs."""

    provider: Literal["11labs"] = "11labs"
    """Company or service that transcribes."""

    model: ElevenLabsTranscriberModel | None = None
    """Transcription model to use."""

    language: IsoLanguageCode | None = None
    """Language that is spoken."""

    silence_threshold_seconds: Annotated[
        float | None, Field(alias="silenceThresholdSeconds", ge=0.3, le=3.0), exact
    ] = None
    """Seconds of silence that end an utterance."""

    confidence_threshold: Annotated[
        float | None, Field(alias="confidenceThreshold", ge=0.1, le=0.9), exact
    ] = None
    """Certainty that counts as voice; the lower, the fainter the speech it picks up."""

    min_speech_duration_ms: Annotated[
        float | None, Field(alias="minSpeechDurationMs", ge=50.0, le=2000.0), exact
    ] = None
    """Shortest sound in milliseconds that counts as speech."""

    min_silence_duration_ms: Annotated[
        float | None, Field(alias="minSilenceDurationMs", ge=50.0, le=2000.0), exact
    ] = None
    """Shortest pause in milliseconds that counts as silence."""

    fallback_plan: Annotated[FallbackTranscriberPlan | None, Field(alias="fallbackPlan")] = None
    """Transcribers to use when this one fails."""


class GladiaTranscriber(Model):
    """Transcription by Gladia."""

    provider: Literal["gladia"] = "gladia"
    """Company or service that transcribes."""

    model: GladiaTranscriberModel | None = None
    """Transcription model to use. `fast` when left out."""

    language_behaviour: Annotated[
        GladiaTranscriberLanguageBehaviour | None, Field(alias="languageBehaviour")
    ] = None
    """Whether you name the language (`manual`) or Gladia finds it out, for one language or several. `automatic
    single language` when left out.
    """

    language: GladiaTranscriberLanguage | None = None
    """Language that is spoken. Mandatory with `manual` behaviour."""

    languages: list[GladiaTranscriberLanguage] | None = None
    """Languages that are spoken. Mandatory with `manual` behaviour."""

    transcription_hint: Annotated[str | None, Field(alias="transcriptionHint", max_length=600)] = None
    """Words to listen for, up to 600 characters."""

    prosody: bool | None = None
    """Whether to note laughter, music and the like. Off when left out."""

    audio_enhancer: Annotated[bool | None, Field(alias="audioEnhancer")] = None
    """Whether to clean up the audio first, which takes time. Off when left out."""

    confidence_threshold: Annotated[
        float | None, Field(alias="confidenceThreshold", ge=0.0, le=1.0), exact
    ] = None
    """Certainty below which a transcript is thrown away. 0.4 when left out."""

    endpointing: Annotated[float | None, Field(ge=0.01, le=10.0), exact] = None
    """Seconds of silence that end an utterance."""

    speech_threshold: Annotated[float | None, Field(alias="speechThreshold", ge=0.0, le=1.0), exact] = None
    """Loudness that counts as voice, from 0 to 1."""

    custom_vocabulary_enabled: Annotated[bool | None, Field(alias="customVocabularyEnabled")] = None
    """Whether to use `customVocabularyConfig`."""

    custom_vocabulary_config: Annotated[
        GladiaCustomVocabularyConfigDTO | None, Field(alias="customVocabularyConfig")
    ] = None
    """Words to listen for."""

    region: GladiaTranscriberRegion | None = None
    """Region that processes the audio."""

    receive_partial_transcripts: Annotated[bool | None, Field(alias="receivePartialTranscripts")] = None
    """Whether to deliver transcripts before they are final."""

    fallback_plan: Annotated[FallbackTranscriberPlan | None, Field(alias="fallbackPlan")] = None
    """Transcribers to use when this one fails."""


class GoogleTranscriber(Model):
    """Transcription by a Gemini model."""

    provider: Literal["google"] = "google"
    """Company or service that transcribes."""

    model: GoogleModelName | None = None
    """Transcription model to use."""

    language: GoogleTranscriberLanguage | None = None
    """Language that is spoken."""

    fallback_plan: Annotated[FallbackTranscriberPlan | None, Field(alias="fallbackPlan")] = None
    """Transcribers to use when this one fails."""


class SpeechmaticsTranscriber(Model):
    """Transcription by Speechmatics."""

    provider: Literal["speechmatics"] = "speechmatics"
    """Company or service that transcribes."""

    model: Literal["default"] | None = None
    """Transcription model to use."""

    language: SpeechmaticsTranscriberLanguage | None = None
    """Language that is spoken."""

    operating_point: Annotated[
        SpeechmaticsTranscriberOperatingPoint | None, Field(alias="operatingPoint")
    ] = None
    """Whether to favour speed (`standard`) or accuracy (`enhanced`)."""

    region: SpeechmaticsTranscriberRegion | None = None
    """Region that processes the audio."""

    enable_diarization: Annotated[bool | None, Field(alias="enableDiarization")] = None
    """Whether to tell speakers apart."""

    max_delay: Annotated[float | None, Field(alias="maxDelay", ge=500.0, le=10000.0), exact] = None
    """Longest delay of a transcript in milliseconds. More delay makes fewer mistakes."""

    custom_vocabulary: Annotated[list[SpeechmaticsCustomVocabularyItem], Field(alias="customVocabulary")]
    """Words to listen for."""

    numeral_style: Annotated[SpeechmaticsTranscriberNumeralStyle | None, Field(alias="numeralStyle")] = None
    """Whether numbers, dates and sums are written in digits or in words."""

    end_of_turn_sensitivity: Annotated[
        float | None, Field(alias="endOfTurnSensitivity", ge=0.0, le=1.0), exact
    ] = None
    """How readily the customer counts as finished, from 0 to 1."""

    remove_disfluencies: Annotated[bool | None, Field(alias="removeDisfluencies")] = None
    """Whether "um" and the like are left out. English only."""

    minimum_speech_duration: Annotated[
        float | None, Field(alias="minimumSpeechDuration", ge=0.0, le=5.0), exact
    ] = None
    """Shortest sound in seconds that counts as speech."""

    fallback_plan: Annotated[FallbackTranscriberPlan | None, Field(alias="fallbackPlan")] = None
    """Transcribers to use when this one fails."""


class TalkscriberTranscriber(Model):
    """Transcription by Talkscriber."""

    provider: Literal["talkscriber"] = "talkscriber"
    """Company or service that transcribes."""

    model: Literal["whisper"] | None = None
    """Transcription model to use."""

    language: TalkscriberTranscriberLanguage | None = None
    """Language that is spoken."""

    fallback_plan: Annotated[FallbackTranscriberPlan | None, Field(alias="fallbackPlan")] = None
    """Transcribers to use when this one fails."""


class OpenAITranscriber(Model):
    """Transcription by OpenAI."""

    provider: Literal["openai"] = "openai"
    """Company or service that transcribes."""

    model: OpenAITranscriberModel
    """Transcription model to use."""

    language: OpenAITranscriberLanguage | None = None
    """Language that is spoken."""

    fallback_plan: Annotated[FallbackTranscriberPlan | None, Field(alias="fallbackPlan")] = None
    """Transcribers to use when this one fails."""


class CartesiaTranscriber(Model):
    """Transcription by Cartesia."""

    provider: Literal["cartesia"] = "cartesia"
    """Company or service that transcribes."""

    model: Literal["ink-whisper"] | None = None
    """Transcription model to use."""

    language: IsoLanguageCode | None = None
    """Language that is spoken."""

    fallback_plan: Annotated[FallbackTranscriberPlan | None, Field(alias="fallbackPlan")] = None
    """Transcribers to use when this one fails."""


class SonioxTranscriber(Model):
    """Transcription by Soniox."""

    provider: Literal["soniox"] = "soniox"
    """Company or service that transcribes."""

    model: Literal["stt-rt-v4"] | None = None
    """Transcription model to use."""

    language: IsoLanguageCode | None = None
    """Language that is spoken. Ignored beside `languages`."""

    languages: list[IsoLanguageCode] | None = None
    """Languages to expect. An empty list lets Soniox find the language out among all it knows. Takes
    precedence over `language`.
    """

    language_hints_strict: Annotated[bool | None, Field(alias="languageHintsStrict")] = None
    """Whether to transcribe nothing but the languages named; otherwise they are only preferred. On when left
    out.
    """

    max_endpoint_delay_ms: Annotated[
        float | None, Field(alias="maxEndpointDelayMs", ge=500.0, le=3000.0), exact
    ] = None
    """Longest time in milliseconds to decide that the customer has finished. 500 when left out. Low values
    interrupt more.
    """

    custom_vocabulary: Annotated[list[str] | None, Field(alias="customVocabulary")] = None
    """Words to listen for, such as names of brands and products."""

    context_general: Annotated[list[SonioxContextGeneralItem] | None, Field(alias="contextGeneral")] = None
    """What the conversation is about. Ten entries are enough."""

    fallback_plan: Annotated[FallbackTranscriberPlan | None, Field(alias="fallbackPlan")] = None
    """Transcribers to use when this one fails."""


class XaiTranscriber(Model):
    """Transcription by xAI."""

    provider: Literal["xai"] = "xai"
    """Company or service that transcribes."""

    model: Literal["default"] | None = None
    """Transcription model to use. There is only one so far."""

    language: XaiTranscriberLanguage | None = None
    """Language that is spoken. English when left out."""

    fallback_plan: Annotated[FallbackTranscriberPlan | None, Field(alias="fallbackPlan")] = None
    """Transcribers to use when this one fails."""


Transcriber: TypeAlias = Annotated[
    AssemblyAITranscriber
    | AzureSpeechTranscriber
    | CustomTranscriber
    | DeepgramTranscriber
    | ElevenLabsTranscriber
    | GladiaTranscriber
    | GoogleTranscriber
    | SpeechmaticsTranscriber
    | TalkscriberTranscriber
    | OpenAITranscriber
    | CartesiaTranscriber
    | SonioxTranscriber
    | XaiTranscriber,
    Field(discriminator="provider"),
]
"""A transcriber of any provider."""
