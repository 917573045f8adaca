"""Types: voices."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from .._core.model import Model
from .._core.open_enums import open_enum
from .._core.scalars import Number, exact
from .conditions import RegexOption
from .server import Server

AzurePresetVoice: TypeAlias = Annotated[Literal["andrew", "brian", "emma"] | str, open_enum]
"""Azure voices that Vapi knows by a short name."""


AzureVoiceId: TypeAlias = AzurePresetVoice | str
"""A voice from Microsoft Azure, by the short name of a preset or by the identifier of any other."""


PunctuationBoundary: TypeAlias = Annotated[
    Literal["。", "，", ".", "!", "?", ";", ")", "،", "۔", "।", "॥", "|", "||", ",", ":"] | str, open_enum
]
"""A sign after which text may be cut for speech."""


class ExactReplacement(Model):
    """Replaces a given text."""

    type: Literal["exact"] = "exact"
    """Kind of replacement."""

    replace_all_enabled: Annotated[bool | None, Field(alias="replaceAllEnabled")] = None
    """Whether to replace it everywhere, not only the first time."""

    key: str
    """Text to replace."""

    value: Annotated[str, Field(max_length=1000)]
    """Text to say instead."""


class RegexReplacement(Model):
    """Replaces what a regular expression matches."""

    type: Literal["regex"] = "regex"
    """Kind of replacement."""

    regex: str
    """Regular expression in JavaScript syntax. Double each backslash inside a JSON string."""

    options: list[RegexOption] | None = None
    """Flags for the regular expression. None when left out."""

    value: Annotated[str, Field(max_length=1000)]
    """Text to say instead."""


TextReplacement: TypeAlias = Annotated[ExactReplacement | RegexReplacement, Field(discriminator="type")]
"""Text to swap for other text before it is spoken."""


TextFormatter: TypeAlias = Annotated[
    Literal[
        "markdown",
        "asterisk",
        "quote",
        "dash",
        "newline",
        "colon",
        "acronym",
        "dollarAmount",
        "email",
        "date",
        "time",
        "distance",
        "unit",
        "percentage",
        "phoneNumber",
        "number",
        "stripAsterisk",
    ]
    | str,
    open_enum,
]
"""A step that rewrites text before it is spoken."""


class FormatPlan(Model):
    """How to write out numbers and the like before they are spoken."""

    enabled: bool | None = None
    """Whether to write them out. On when left out. Off leaves it to the provider."""

    number_to_digits_cutoff: Annotated[float | None, Field(alias="numberToDigitsCutoff", ge=0.0), exact] = (
        None
    )
    """Largest number that is spoken as a word rather than digit by digit. 2025 when left out. Lower it for
    short identifiers, raise it where there are none.
    """

    replacements: list[TextReplacement] | None = None
    """Words to replace, for example for the sake of pronunciation."""

    formatters_enabled: Annotated[list[TextFormatter] | None, Field(alias="formattersEnabled")] = None
    """What to write out. Everything when left out. Some clean-up, such as of angle brackets, always happens."""


class ChunkPlan(Model):
    """How the model's text is cut into pieces for the voice."""

    enabled: bool | None = None
    """Whether to cut it. On when left out. Off leaves the cutting, and the formatting with it, to the
    provider, and control tokens such as `<flush />` stop working.
    """

    min_characters: Annotated[int | None, Field(alias="minCharacters", ge=1, le=80)] = None
    """How many characters a piece has at least. 30 when left out. Long pieces sound better, short ones come
    sooner.
    """

    punctuation_boundaries: Annotated[
        list[PunctuationBoundary] | None, Field(alias="punctuationBoundaries")
    ] = None
    """Punctuation at which to cut. Chosen by Vapi when left out. Few marks sound better, many come sooner."""

    format_plan: Annotated[FormatPlan | None, Field(alias="formatPlan")] = None
    """How to write out numbers and the like before they are spoken."""


class FallbackAzureVoice(Model):
    """A voice from Microsoft Azure, as a substitute."""

    caching_enabled: Annotated[bool | None, Field(alias="cachingEnabled")] = None
    """Whether audio is kept and used again for the same text."""

    provider: Literal["azure"] = "azure"
    """Company or service that speaks."""

    voice_id: Annotated[AzureVoiceId, Field(alias="voiceId")]
    """Voice to use, by the provider's name or identifier for it."""

    speed: Annotated[float | None, Field(ge=0.5, le=2.0), exact] = None
    """Speed of speech, as a multiple of the usual one."""

    chunk_plan: Annotated[ChunkPlan | None, Field(alias="chunkPlan")] = None
    """How the model's text is cut into pieces for the voice."""


CartesiaVoiceModel: TypeAlias = Annotated[
    Literal[
        "sonic-3.5",
        "sonic-3.5-2026-05-04",
        "sonic-3",
        "sonic-3-2026-01-12",
        "sonic-3-2025-10-27",
        "sonic-2",
        "sonic-2-2025-06-11",
        "sonic-english",
        "sonic-multilingual",
        "sonic-preview",
        "sonic",
    ]
    | str,
    open_enum,
]
"""Name of a Cartesia speech model."""


CartesiaVoiceLanguage: TypeAlias = Annotated[
    Literal[
        "ar",
        "bg",
        "bn",
        "cs",
        "da",
        "de",
        "el",
        "en",
        "es",
        "fi",
        "fr",
        "gu",
        "he",
        "hi",
        "hr",
        "hu",
        "id",
        "it",
        "ja",
        "ka",
        "kn",
        "ko",
        "ml",
        "mr",
        "ms",
        "nl",
        "no",
        "pa",
        "pl",
        "pt",
        "ro",
        "ru",
        "sk",
        "sv",
        "ta",
        "te",
        "th",
        "tl",
        "tr",
        "uk",
        "vi",
        "zh",
    ]
    | str,
    open_enum,
]
"""Language that Cartesia speaks."""


CartesiaVoiceEmotion: TypeAlias = Annotated[
    Literal[
        "anger:lowest",
        "anger:low",
        "anger:high",
        "anger:highest",
        "positivity:lowest",
        "positivity:low",
        "positivity:high",
        "positivity:highest",
        "surprise:lowest",
        "surprise:low",
        "surprise:high",
        "surprise:highest",
        "sadness:lowest",
        "sadness:low",
        "sadness:high",
        "sadness:highest",
        "curiosity:lowest",
        "curiosity:low",
        "curiosity:high",
        "curiosity:highest",
    ]
    | str,
    open_enum,
]
"""An emotion for a Cartesia voice, with its strength."""


class CartesiaExperimentalControls(Model):
    """Older controls for speed and emotion."""

    speed: (
        Annotated[Literal["slowest", "slow", "normal", "fast", "fastest"] | str, open_enum]
        | Annotated[float, Field(ge=-1, le=1), exact]
        | None
    ) = None
    """Speed, by name or from -1 (slow) to 1 (fast)."""

    emotion: CartesiaVoiceEmotion | None = None
    """Emotion and its strength."""


class CartesiaGenerationConfigExperimental(Model):
    """Controls for the model `sonic-3` that may change at any time."""

    accent_localization: Annotated[int | None, Field(alias="accentLocalization", ge=0, le=1)] = None
    """Whether the voice takes on the accent of the language it speaks (1) or keeps its own (0)."""


class CartesiaGenerationConfig(Model):
    """Controls for the model `sonic-3`."""

    speed: Annotated[float | None, Field(ge=0.6, le=1.5), exact] = None
    """Speed of speech, as a multiple of the usual one."""

    volume: Annotated[float | None, Field(ge=0.5, le=2.0), exact] = None
    """Loudness, as a multiple of the usual one."""

    experimental: CartesiaGenerationConfigExperimental | None = None
    """Controls that may change at any time."""


class FallbackCartesiaVoice(Model):
    """A voice from Cartesia, as a substitute."""

    caching_enabled: Annotated[bool | None, Field(alias="cachingEnabled")] = None
    """Whether audio is kept and used again for the same text."""

    provider: Literal["cartesia"] = "cartesia"
    """Company or service that speaks."""

    voice_id: Annotated[str, Field(alias="voiceId")]
    """Voice to use, by the provider's name or identifier for it."""

    model: CartesiaVoiceModel | None = None
    """Speech model to use. The one that suits the voice when left out."""

    language: CartesiaVoiceLanguage | None = None
    """Language to speak. The voice's own when left out."""

    experimental_controls: Annotated[
        CartesiaExperimentalControls | None, Field(alias="experimentalControls")
    ] = None
    """Older controls for speed and emotion."""

    generation_config: Annotated[CartesiaGenerationConfig | None, Field(alias="generationConfig")] = None
    """Controls for speed, volume and accent. Only for the model `sonic-3`."""

    pronunciation_dict_id: Annotated[str | None, Field(alias="pronunciationDictId")] = None
    """Pronunciation dictionary at Cartesia. Only for the model `sonic-3`."""

    chunk_plan: Annotated[ChunkPlan | None, Field(alias="chunkPlan")] = None
    """How the model's text is cut into pieces for the voice."""


HumeVoiceModel: TypeAlias = Annotated[Literal["octave", "octave2"] | str, open_enum]
"""Speech model to use."""


class FallbackHumeVoice(Model):
    """A voice from Hume, as a substitute."""

    caching_enabled: Annotated[bool | None, Field(alias="cachingEnabled")] = None
    """Whether audio is kept and used again for the same text."""

    provider: Literal["hume"] = "hume"
    """Company or service that speaks."""

    model: HumeVoiceModel | None = None
    """Speech model to use."""

    voice_id: Annotated[str, Field(alias="voiceId")]
    """Voice to use, by the provider's name or identifier for it."""

    is_custom_hume_voice: Annotated[bool | None, Field(alias="isCustomHumeVoice")] = None
    """Whether the voice is one of your own at Hume."""

    description: str | None = None
    """How to speak, in words, such as "calm, slow, a slight Scottish accent". Directs the delivery of the
    chosen voice.
    """

    chunk_plan: Annotated[ChunkPlan | None, Field(alias="chunkPlan")] = None
    """How the model's text is cut into pieces for the voice."""


class FallbackCustomVoice(Model):
    """A voice on your own server, as a substitute."""

    caching_enabled: Annotated[bool | None, Field(alias="cachingEnabled")] = None
    """Whether audio is kept and used again for the same text."""

    provider: Literal["custom-voice"] = "custom-voice"
    """Company or service that speaks."""

    voice_id: Annotated[str | None, Field(alias="voiceId")] = None
    """Voice to ask your server for."""

    server: Server
    """Server that gets a `voice-request` with the text and a sample rate, and answers with raw 16-bit PCM
    audio on one channel at that rate.
    """

    chunk_plan: Annotated[ChunkPlan | None, Field(alias="chunkPlan")] = None
    """How the model's text is cut into pieces for the voice."""


DeepgramVoiceId: TypeAlias = Annotated[
    Literal[
        "asteria",
        "luna",
        "stella",
        "athena",
        "hera",
        "orion",
        "arcas",
        "perseus",
        "angus",
        "orpheus",
        "helios",
        "zeus",
        "thalia",
        "andromeda",
        "helena",
        "apollo",
        "aries",
        "amalthea",
        "atlas",
        "aurora",
        "callista",
        "cora",
        "cordelia",
        "delia",
        "draco",
        "electra",
        "harmonia",
        "hermes",
        "hyperion",
        "iris",
        "janus",
        "juno",
        "jupiter",
        "mars",
        "minerva",
        "neptune",
        "odysseus",
        "ophelia",
        "pandora",
        "phoebe",
        "pluto",
        "saturn",
        "selene",
        "theia",
        "vesta",
        "celeste",
        "estrella",
        "nestor",
        "sirio",
        "carina",
        "alvaro",
        "diana",
        "aquila",
        "selena",
        "javier",
    ]
    | str,
    open_enum,
]
"""Name of a Deepgram voice."""


DeepgramVoiceModel: TypeAlias = Annotated[Literal["aura", "aura-2"] | str, open_enum]
"""Speech model to use. `aura-2` when left out."""


class FallbackDeepgramVoice(Model):
    """A voice from Deepgram, as a substitute."""

    caching_enabled: Annotated[bool | None, Field(alias="cachingEnabled")] = None
    """Whether audio is kept and used again for the same text."""

    provider: Literal["deepgram"] = "deepgram"
    """Company or service that speaks."""

    voice_id: Annotated[DeepgramVoiceId, Field(alias="voiceId")]
    """Voice to use, by the provider's name or identifier for it."""

    model: DeepgramVoiceModel | None = None
    """Speech model to use. `aura-2` when left out."""

    mip_opt_out: Annotated[bool | None, Field(alias="mipOptOut")] = None
    """Whether to keep your audio out of Deepgram's model improvement program. Only with a Deepgram key of your
    own.
    """

    chunk_plan: Annotated[ChunkPlan | None, Field(alias="chunkPlan")] = None
    """How the model's text is cut into pieces for the voice."""


ElevenLabsPresetVoice: TypeAlias = Annotated[
    Literal[
        "burt",
        "marissa",
        "andrea",
        "sarah",
        "phillip",
        "steve",
        "joseph",
        "myra",
        "paula",
        "ryan",
        "drew",
        "paul",
        "mrb",
        "matilda",
        "mark",
    ]
    | str,
    open_enum,
]
"""ElevenLabs voices that Vapi knows by a short name."""


ElevenLabsVoiceId: TypeAlias = ElevenLabsPresetVoice | str
"""A voice from ElevenLabs, by the short name of a preset or by the identifier of any other."""


ElevenLabsVoiceModel: TypeAlias = Annotated[
    Literal[
        "eleven_multilingual_v2",
        "eleven_turbo_v2",
        "eleven_turbo_v2_5",
        "eleven_flash_v2",
        "eleven_flash_v2_5",
        "eleven_monolingual_v1",
        "eleven_v3",
    ]
    | str,
    open_enum,
]
"""Name of an ElevenLabs speech model."""


class ElevenLabsPronunciationDictionaryLocator(Model):
    """A pronunciation dictionary at ElevenLabs."""

    pronunciation_dictionary_id: Annotated[str, Field(alias="pronunciationDictionaryId")]
    """Identifier of the dictionary at ElevenLabs."""

    version_id: Annotated[str, Field(alias="versionId")]
    """Version of the dictionary."""


class FallbackElevenLabsVoice(Model):
    """A voice from ElevenLabs, as a substitute."""

    caching_enabled: Annotated[bool | None, Field(alias="cachingEnabled")] = None
    """Whether audio is kept and used again for the same text."""

    provider: Literal["11labs"] = "11labs"
    """Company or service that speaks."""

    voice_id: Annotated[ElevenLabsVoiceId, Field(alias="voiceId")]
    """Voice to use. It has to be in your ElevenLabs voice library."""

    stability: Annotated[float | None, Field(ge=0.0, le=1.0), exact] = None
    """Evenness of the delivery; low values vary more."""

    similarity_boost: Annotated[float | None, Field(alias="similarityBoost", ge=0.0, le=1.0), exact] = None
    """Closeness to the original speaker."""

    style: Annotated[float | None, Field(ge=0.0, le=1.0), exact] = None
    """Exaggeration of the speaker's style."""

    use_speaker_boost: Annotated[bool | None, Field(alias="useSpeakerBoost")] = None
    """Whether to bring out the likeness to the speaker further."""

    speed: Annotated[float | None, Field(ge=0.7, le=1.2), exact] = None
    """Speed of speech, as a multiple of the usual one."""

    optimize_streaming_latency: Annotated[
        float | None, Field(alias="optimizeStreamingLatency", ge=0.0, le=4.0), exact
    ] = None
    """How much quality to give up for speed; 4 is fastest. 3 when left out."""

    enable_ssml_parsing: Annotated[bool | None, Field(alias="enableSsmlParsing")] = None
    """Whether the text may hold SSML tags, for example for pronunciation. Takes more time. Off when left out."""

    auto_mode: Annotated[bool | None, Field(alias="autoMode")] = None
    """Whether ElevenLabs decides by itself when to start speaking. Off when left out."""

    model: ElevenLabsVoiceModel | None = None
    """Speech model to use. `eleven_turbo_v2` when left out."""

    language: str | None = None
    """Language to speak, as an ISO 639-1 code. Only for the model `eleven_turbo_v2_5`; other models answer
    with an error.
    """

    pronunciation_dictionary_locators: Annotated[
        list[ElevenLabsPronunciationDictionaryLocator] | None, Field(alias="pronunciationDictionaryLocators")
    ] = None
    """Pronunciation dictionaries at ElevenLabs."""

    chunk_plan: Annotated[ChunkPlan | None, Field(alias="chunkPlan")] = None
    """How the model's text is cut into pieces for the voice."""


VapiVoiceId: TypeAlias = Annotated[
    Literal[
        "Clara",
        "Godfrey",
        "Layla",
        "Sid",
        "Gustavo",
        "Elliot",
        "Kylie",
        "Rohan",
        "Lily",
        "Savannah",
        "Hana",
        "Neha",
        "Cole",
        "Harry",
        "Paige",
        "Spencer",
        "Nico",
        "Kai",
        "Emma",
        "Sagar",
        "Neil",
        "Naina",
        "Leah",
        "Tara",
        "Jess",
        "Leo",
        "Dan",
        "Mia",
        "Zac",
        "Zoe",
    ]
    | str,
    open_enum,
]
"""Name of a Vapi voice."""


class VapiPronunciationDictionaryLocator(Model):
    """A pronunciation dictionary for a Vapi voice."""

    pronunciation_dict_id: Annotated[str, Field(alias="pronunciationDictId")]
    """Identifier of the dictionary."""

    version_id: Annotated[str | None, Field(alias="versionId")] = None
    """Version of the dictionary. Mandatory at ElevenLabs, ignored at Cartesia."""


class FallbackVapiVoice(Model):
    """A voice from Vapi, as a substitute."""

    caching_enabled: Annotated[bool | None, Field(alias="cachingEnabled")] = None
    """Whether audio is kept and used again for the same text."""

    provider: Literal["vapi"] = "vapi"
    """Company or service that speaks."""

    voice_id: Annotated[VapiVoiceId, Field(alias="voiceId")]
    """Voice to use, by the provider's name or identifier for it."""

    speed: Annotated[float | None, Field(ge=0.25, le=2.0), exact] = None
    """Speed of speech, as a multiple of the usual one."""

    pronunciation_dictionary: Annotated[
        list[VapiPronunciationDictionaryLocator] | None, Field(alias="pronunciationDictionary")
    ] = None
    """Pronunciation dictionaries to use."""

    chunk_plan: Annotated[ChunkPlan | None, Field(alias="chunkPlan")] = None
    """How the model's text is cut into pieces for the voice."""


LMNTPresetVoice: TypeAlias = Annotated[
    Literal[
        "amy",
        "ansel",
        "autumn",
        "ava",
        "brandon",
        "caleb",
        "cassian",
        "chloe",
        "dalton",
        "daniel",
        "dustin",
        "elowen",
        "evander",
        "huxley",
        "james",
        "juniper",
        "kennedy",
        "lauren",
        "leah",
        "lily",
        "lucas",
        "magnus",
        "miles",
        "morgan",
        "natalie",
        "nathan",
        "noah",
        "nyssa",
        "oliver",
        "paige",
        "ryan",
        "sadie",
        "sophie",
        "stella",
        "terrence",
        "tyler",
        "vesper",
        "violet",
        "warrick",
        "zain",
        "zeke",
        "zoe",
    ]
    | str,
    open_enum,
]
"""LMNT voices that Vapi knows by a short name."""


LMNTVoiceId: TypeAlias = LMNTPresetVoice | str
"""A voice from LMNT, by the short name of a preset or by the identifier of any other."""


LMNTVoiceLanguage: TypeAlias = Annotated[
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
        "auto",
    ]
    | str,
    open_enum,
]
"""ISO 639-1 code, or `auto` to find the language out."""


class FallbackLMNTVoice(Model):
    """A voice from LMNT, as a substitute."""

    caching_enabled: Annotated[bool | None, Field(alias="cachingEnabled")] = None
    """Whether audio is kept and used again for the same text."""

    provider: Literal["lmnt"] = "lmnt"
    """Company or service that speaks."""

    voice_id: Annotated[LMNTVoiceId, Field(alias="voiceId")]
    """Voice to use, by the provider's name or identifier for it."""

    speed: Annotated[float | None, Field(ge=0.25, le=2.0), exact] = None
    """Speed of speech, as a multiple of the usual one."""

    language: LMNTVoiceLanguage | None = None
    """Language to speak."""

    chunk_plan: Annotated[ChunkPlan | None, Field(alias="chunkPlan")] = None
    """How the model's text is cut into pieces for the voice."""


OpenAIPresetVoice: TypeAlias = Annotated[
    Literal["alloy", "echo", "fable", "onyx", "nova", "shimmer", "marin", "cedar"] | str, open_enum
]
"""OpenAI voices that Vapi knows by a short name."""


OpenAIVoiceId: TypeAlias = OpenAIPresetVoice | str
"""A voice from OpenAI, by the short name of a preset or by the identifier of any other."""


OpenAIVoiceModel: TypeAlias = Annotated[Literal["tts-1", "tts-1-hd", "gpt-4o-mini-tts"] | str, open_enum]
"""Speech model to use."""


class FallbackOpenAIVoice(Model):
    """A voice from OpenAI, as a substitute."""

    caching_enabled: Annotated[bool | None, Field(alias="cachingEnabled")] = None
    """Whether audio is kept and used again for the same text."""

    provider: Literal["openai"] = "openai"
    """Company or service that speaks."""

    voice_id: Annotated[OpenAIVoiceId, Field(alias="voiceId")]
    """Voice to use. `ash`, `ballad`, `coral`, `sage` and `verse` need a realtime model."""

    model: OpenAIVoiceModel | None = None
    """Speech model to use."""

    instructions: Annotated[str | None, Field(max_length=10000)] = None
    """How to speak, in words. Not for the models `tts-1` and `tts-1-hd`."""

    speed: Annotated[float | None, Field(ge=0.25, le=4.0), exact] = None
    """Speed of speech, as a multiple of the usual one."""

    chunk_plan: Annotated[ChunkPlan | None, Field(alias="chunkPlan")] = None
    """How the model's text is cut into pieces for the voice."""


PlayHTPresetVoice: TypeAlias = Annotated[
    Literal["jennifer", "melissa", "will", "chris", "matt", "jack", "ruby", "davis", "donna", "michael"]
    | str,
    open_enum,
]
"""PlayHT voices that Vapi knows by a short name."""


PlayHTVoiceId: TypeAlias = PlayHTPresetVoice | str
"""A voice from PlayHT, by the short name of a preset or by the identifier of any other."""


PlayHTVoiceEmotion: TypeAlias = Annotated[
    Literal[
        "female_happy",
        "female_sad",
        "female_angry",
        "female_fearful",
        "female_disgust",
        "female_surprised",
        "male_happy",
        "male_sad",
        "male_angry",
        "male_fearful",
        "male_disgust",
        "male_surprised",
    ]
    | str,
    open_enum,
]
"""Emotion of a PlayHT voice."""


PlayHTVoiceModel: TypeAlias = Annotated[
    Literal["PlayHT2.0", "PlayHT2.0-turbo", "Play3.0-mini", "PlayDialog"] | str, open_enum
]
"""Speech model to use."""


PlayHTVoiceLanguage: TypeAlias = Annotated[
    Literal[
        "afrikaans",
        "albanian",
        "amharic",
        "arabic",
        "bengali",
        "bulgarian",
        "catalan",
        "croatian",
        "czech",
        "danish",
        "dutch",
        "english",
        "french",
        "galician",
        "german",
        "greek",
        "hebrew",
        "hindi",
        "hungarian",
        "indonesian",
        "italian",
        "japanese",
        "korean",
        "malay",
        "mandarin",
        "polish",
        "portuguese",
        "russian",
        "serbian",
        "spanish",
        "swedish",
        "tagalog",
        "thai",
        "turkish",
        "ukrainian",
        "urdu",
        "xhosa",
    ]
    | str,
    open_enum,
]
"""Language that PlayHT speaks."""


class FallbackPlayHTVoice(Model):
    """A voice from PlayHT, as a substitute."""

    caching_enabled: Annotated[bool | None, Field(alias="cachingEnabled")] = None
    """Whether audio is kept and used again for the same text."""

    provider: Literal["playht"] = "playht"
    """Company or service that speaks."""

    voice_id: Annotated[PlayHTVoiceId, Field(alias="voiceId")]
    """Voice to use, by the provider's name or identifier for it."""

    speed: Annotated[float | None, Field(ge=0.1, le=5.0), exact] = None
    """Speed of speech, as a multiple of the usual one."""

    temperature: Annotated[float | None, Field(ge=0.1, le=2.0), exact] = None
    """How much the delivery varies."""

    emotion: PlayHTVoiceEmotion | None = None
    """Emotion to speak with."""

    voice_guidance: Annotated[float | None, Field(alias="voiceGuidance", ge=1.0, le=6.0), exact] = None
    """How much of the voice's character to keep; low values make it more ordinary."""

    style_guidance: Annotated[float | None, Field(alias="styleGuidance", ge=1.0, le=30.0), exact] = None
    """Strength of the emotion."""

    text_guidance: Annotated[float | None, Field(alias="textGuidance", ge=1.0, le=2.0), exact] = None
    """Faithfulness to the text; low values flow better but may change words."""

    model: PlayHTVoiceModel | None = None
    """Speech model to use."""

    language: PlayHTVoiceLanguage | None = None
    """Language to speak."""

    chunk_plan: Annotated[ChunkPlan | None, Field(alias="chunkPlan")] = None
    """How the model's text is cut into pieces for the voice."""


WellSaidVoiceModel: TypeAlias = Annotated[Literal["caruso", "legacy"] | str, open_enum]
"""Speech model to use."""


class FallbackWellSaidVoice(Model):
    """A voice from WellSaid, as a substitute."""

    caching_enabled: Annotated[bool | None, Field(alias="cachingEnabled")] = None
    """Whether audio is kept and used again for the same text."""

    provider: Literal["wellsaid"] = "wellsaid"
    """Company or service that speaks."""

    voice_id: Annotated[str, Field(alias="voiceId")]
    """Voice to use, by the provider's name or identifier for it."""

    model: WellSaidVoiceModel | None = None
    """Speech model to use."""

    enable_ssml: Annotated[bool | None, Field(alias="enableSsml")] = None
    """Whether the text may hold some SSML tags."""

    library_ids: Annotated[list[str] | None, Field(alias="libraryIds")] = None
    """Pronunciation libraries at WellSaid."""

    chunk_plan: Annotated[ChunkPlan | None, Field(alias="chunkPlan")] = None
    """How the model's text is cut into pieces for the voice."""


RimeAIPresetVoice: TypeAlias = Annotated[
    Literal[
        "cove",
        "moon",
        "wildflower",
        "eva",
        "amber",
        "maya",
        "lagoon",
        "breeze",
        "helen",
        "joy",
        "marsh",
        "creek",
        "cedar",
        "alpine",
        "summit",
        "nicholas",
        "tyler",
        "colin",
        "hank",
        "thunder",
        "astra",
        "eucalyptus",
        "moraine",
        "peak",
        "tundra",
        "mesa_extra",
        "talon",
        "marlu",
        "glacier",
        "falcon",
        "luna",
        "celeste",
        "estelle",
        "andromeda",
        "esther",
        "lyra",
        "lintel",
        "oculus",
        "vespera",
        "transom",
        "bond",
        "arcade",
        "atrium",
        "cupola",
        "fern",
        "sirius",
        "orion",
        "masonry",
        "albion",
        "parapet",
    ]
    | str,
    open_enum,
]
"""Rime AI voices that Vapi knows by a short name."""


RimeAIVoiceId: TypeAlias = RimeAIPresetVoice | str
"""A voice from Rime, by the short name of a preset or by the identifier of any other."""


RimeAIVoiceModel: TypeAlias = Annotated[Literal["arcana", "mistv2", "mist"] | str, open_enum]
"""Speech model to use. `arcana` when left out."""


RimeAIVoiceLanguage: TypeAlias = Annotated[
    Literal["en", "es", "de", "fr", "ar", "hi", "ja", "he", "pt", "ta", "si"] | str, open_enum
]
"""Language to speak."""


class FallbackRimeAIVoice(Model):
    """A voice from Rime, as a substitute."""

    caching_enabled: Annotated[bool | None, Field(alias="cachingEnabled")] = None
    """Whether audio is kept and used again for the same text."""

    provider: Literal["rime-ai"] = "rime-ai"
    """Company or service that speaks."""

    voice_id: Annotated[RimeAIVoiceId, Field(alias="voiceId")]
    """Voice to use, by the provider's name or identifier for it."""

    model: RimeAIVoiceModel | None = None
    """Speech model to use. `arcana` when left out."""

    speed: Annotated[float | None, Field(ge=0.1), exact] = None
    """Speed of speech, as a multiple of the usual one."""

    pause_between_brackets: Annotated[bool | None, Field(alias="pauseBetweenBrackets")] = None
    """Whether a number in angle brackets, such as `<200>`, is a pause in milliseconds."""

    phonemize_between_brackets: Annotated[bool | None, Field(alias="phonemizeBetweenBrackets")] = None
    """Whether text in braces, such as `{h'El.o}`, is a phonetic spelling."""

    reduce_latency: Annotated[bool | None, Field(alias="reduceLatency")] = None
    """Whether to give up some quality for speed."""

    inline_speed_alpha: Annotated[str | None, Field(alias="inlineSpeedAlpha")] = None
    """Speeds for the parts of the text in brackets, in Rime's own notation."""

    language: RimeAIVoiceLanguage | None = None
    """Language to speak."""

    chunk_plan: Annotated[ChunkPlan | None, Field(alias="chunkPlan")] = None
    """How the model's text is cut into pieces for the voice."""


SmallestAIPresetVoice: TypeAlias = Annotated[
    Literal[
        "emily",
        "jasmine",
        "arman",
        "james",
        "mithali",
        "aravind",
        "raj",
        "diya",
        "raman",
        "ananya",
        "isha",
        "william",
        "aarav",
        "monika",
        "niharika",
        "deepika",
        "raghav",
        "kajal",
        "radhika",
        "mansi",
        "nisha",
        "saurabh",
        "pooja",
        "saina",
        "sanya",
    ]
    | str,
    open_enum,
]
"""Smallest AI voices that Vapi knows by a short name."""


SmallestAIVoiceId: TypeAlias = SmallestAIPresetVoice | str
"""A voice from Smallest AI, by the short name of a preset or by the identifier of any other."""


class FallbackSmallestAIVoice(Model):
    """A voice from Smallest AI, as a substitute."""

    caching_enabled: Annotated[bool | None, Field(alias="cachingEnabled")] = None
    """Whether audio is kept and used again for the same text."""

    provider: Literal["smallest-ai"] = "smallest-ai"
    """Company or service that speaks."""

    voice_id: Annotated[SmallestAIVoiceId, Field(alias="voiceId")]
    """Voice to use, by the provider's name or identifier for it."""

    model: Literal["lightning"] | None = None
    """Speech model to use. `lightning` when left out."""

    speed: Number | None = None
    """Speed of speech, as a multiple of the usual one."""

    chunk_plan: Annotated[ChunkPlan | None, Field(alias="chunkPlan")] = None
    """How the model's text is cut into pieces for the voice."""


class TavusConversationProperties(Model):
    """Further settings of a conversation with a replica."""

    max_call_duration: Annotated[Number | None, Field(alias="maxCallDuration")] = None
    """Longest time in seconds. 3600 (1 hour) when left out."""

    participant_left_timeout: Annotated[Number | None, Field(alias="participantLeftTimeout")] = None
    """Seconds after the last participant has left until the end."""

    participant_absent_timeout: Annotated[Number | None, Field(alias="participantAbsentTimeout")] = None
    """Seconds to wait for the first participant. 300 (5 minutes) when left out."""

    enable_recording: Annotated[bool | None, Field(alias="enableRecording")] = None
    """Whether the participant may record."""

    enable_transcription: Annotated[bool | None, Field(alias="enableTranscription")] = None
    """Whether the participant may have a transcript. With Daily components of your own, listen for
    `app-message` events.
    """

    apply_greenscreen: Annotated[bool | None, Field(alias="applyGreenscreen")] = None
    """Whether the background is a plain green (RGB 0, 255, 155), to be replaced by your own."""

    language: str | None = None
    """Language to speak, by its full English name. The voice has to know it."""

    recording_s3_bucket_name: Annotated[str | None, Field(alias="recordingS3BucketName")] = None
    """S3 bucket for the recording."""

    recording_s3_bucket_region: Annotated[str | None, Field(alias="recordingS3BucketRegion")] = None
    """Region of the S3 bucket."""

    aws_assume_role_arn: Annotated[str | None, Field(alias="awsAssumeRoleArn")] = None
    """ARN of the AWS role that may write to the bucket."""


class FallbackTavusVoice(Model):
    """A talking video replica from Tavus, as a substitute."""

    caching_enabled: Annotated[bool | None, Field(alias="cachingEnabled")] = None
    """Whether audio is kept and used again for the same text."""

    provider: Literal["tavus"] = "tavus"
    """Company or service that speaks."""

    voice_id: Annotated[Literal["r52da2535a"] | str, Field(alias="voiceId")]
    """Replica to use."""

    persona_id: Annotated[str | None, Field(alias="personaId")] = None
    """Persona that the replica takes on."""

    callback_url: Annotated[str | None, Field(alias="callbackUrl")] = None
    """Address that hears from Tavus how the conversation goes."""

    conversation_name: Annotated[str | None, Field(alias="conversationName")] = None
    """Name of the conversation at Tavus."""

    conversational_context: Annotated[str | None, Field(alias="conversationalContext")] = None
    """Background for the replica, added to that of the persona."""

    custom_greeting: Annotated[str | None, Field(alias="customGreeting")] = None
    """What the replica says when somebody joins."""

    properties: TavusConversationProperties | None = None
    """Further settings of the conversation."""

    chunk_plan: Annotated[ChunkPlan | None, Field(alias="chunkPlan")] = None
    """How the model's text is cut into pieces for the voice."""


NeuphonicVoiceModel: TypeAlias = Annotated[Literal["neu_hq", "neu_fast"] | str, open_enum]
"""Speech model to use. `neu_fast` when left out."""


class FallbackNeuphonicVoice(Model):
    """A voice from Neuphonic, as a substitute."""

    caching_enabled: Annotated[bool | None, Field(alias="cachingEnabled")] = None
    """Whether audio is kept and used again for the same text."""

    provider: Literal["neuphonic"] = "neuphonic"
    """Company or service that speaks."""

    voice_id: Annotated[str, Field(alias="voiceId")]
    """Voice to use, by the provider's name or identifier for it."""

    model: NeuphonicVoiceModel | None = None
    """Speech model to use. `neu_fast` when left out."""

    language: str
    """Language to speak, as an ISO 639-1 code."""

    speed: Annotated[float | None, Field(ge=0.25, le=2.0), exact] = None
    """Speed of speech, as a multiple of the usual one."""

    chunk_plan: Annotated[ChunkPlan | None, Field(alias="chunkPlan")] = None
    """How the model's text is cut into pieces for the voice."""


class FallbackSesameVoice(Model):
    """A voice from Sesame, as a substitute."""

    caching_enabled: Annotated[bool | None, Field(alias="cachingEnabled")] = None
    """Whether audio is kept and used again for the same text."""

    provider: Literal["sesame"] = "sesame"
    """Company or service that speaks."""

    voice_id: Annotated[str, Field(alias="voiceId")]
    """Voice to use, by the provider's name or identifier for it."""

    model: Literal["csm-1b"] = "csm-1b"
    """Speech model to use."""

    chunk_plan: Annotated[ChunkPlan | None, Field(alias="chunkPlan")] = None
    """How the model's text is cut into pieces for the voice."""


InworldVoiceId: TypeAlias = Annotated[
    Literal[
        "Alex",
        "Ashley",
        "Craig",
        "Deborah",
        "Dennis",
        "Edward",
        "Elizabeth",
        "Hades",
        "Julia",
        "Pixie",
        "Mark",
        "Olivia",
        "Priya",
        "Ronald",
        "Sarah",
        "Shaun",
        "Theodore",
        "Timothy",
        "Wendy",
        "Dominus",
        "Hana",
        "Clive",
        "Carter",
        "Blake",
        "Luna",
        "Yichen",
        "Xiaoyin",
        "Xinyi",
        "Jing",
        "Erik",
        "Katrien",
        "Lennart",
        "Lore",
        "Alain",
        "Hélène",
        "Mathieu",
        "Étienne",
        "Johanna",
        "Josef",
        "Gianni",
        "Orietta",
        "Asuka",
        "Satoshi",
        "Hyunwoo",
        "Minji",
        "Seojun",
        "Yoona",
        "Szymon",
        "Wojciech",
        "Heitor",
        "Maitê",
        "Diego",
        "Lupita",
        "Miguel",
        "Rafael",
        "Svetlana",
        "Elena",
        "Dmitry",
        "Nikolai",
        "Riya",
        "Manoj",
        "Yael",
        "Oren",
        "Nour",
        "Omar",
    ]
    | str,
    open_enum,
]
"""Name of an Inworld voice. Each one speaks a certain language."""


InworldVoiceLanguage: TypeAlias = Annotated[
    Literal["en", "zh", "ko", "nl", "fr", "es", "ja", "de", "it", "pl", "pt", "ru", "hi", "he", "ar"] | str,
    open_enum,
]
"""Language that Inworld speaks."""


class FallbackInworldVoice(Model):
    """A voice from Inworld, as a substitute."""

    caching_enabled: Annotated[bool | None, Field(alias="cachingEnabled")] = None
    """Whether audio is kept and used again for the same text."""

    provider: Literal["inworld"] = "inworld"
    """Company or service that speaks."""

    voice_id: Annotated[InworldVoiceId, Field(alias="voiceId")]
    """Voice to use. Choose one that speaks `languageCode`."""

    model: Literal["inworld-tts-1"] | None = None
    """Speech model to use."""

    language_code: Annotated[InworldVoiceLanguage | None, Field(alias="languageCode")] = None
    """Language to speak."""

    temperature: Annotated[float | None, Field(ge=0.1, le=2.0), exact] = None
    """How much the delivery varies. High values may slip into nonsense."""

    speaking_rate: Annotated[float | None, Field(alias="speakingRate", ge=0.5, le=1.5), exact] = None
    """Speed of speech, as a multiple of the usual one. Sounds best above 0.8."""

    chunk_plan: Annotated[ChunkPlan | None, Field(alias="chunkPlan")] = None
    """How the model's text is cut into pieces for the voice."""


XaiVoiceId: TypeAlias = Annotated[Literal["eve", "ara", "rex", "sal", "leo"] | str, open_enum]
"""Voice to use, by the provider's name or identifier for it."""


XaiVoiceLanguage: TypeAlias = Annotated[
    Literal[
        "auto",
        "en",
        "ar-EG",
        "ar-SA",
        "ar-AE",
        "bn",
        "zh",
        "fr",
        "de",
        "hi",
        "id",
        "it",
        "ja",
        "ko",
        "pt-BR",
        "pt-PT",
        "ru",
        "es-MX",
        "es-ES",
        "tr",
        "vi",
    ]
    | str,
    open_enum,
]
"""Language that xAI speaks, or `auto` to find it out."""


class FallbackXaiVoice(Model):
    """A voice from xAI, as a substitute."""

    caching_enabled: Annotated[bool | None, Field(alias="cachingEnabled")] = None
    """Whether audio is kept and used again for the same text."""

    provider: Literal["xai"] = "xai"
    """Company or service that speaks."""

    voice_id: Annotated[XaiVoiceId, Field(alias="voiceId")]
    """Voice to use, by the provider's name or identifier for it."""

    language: XaiVoiceLanguage | None = None
    """Language to speak."""

    chunk_plan: Annotated[ChunkPlan | None, Field(alias="chunkPlan")] = None
    """How the model's text is cut into pieces for the voice."""


FallbackVoice: TypeAlias = Annotated[
    FallbackAzureVoice
    | FallbackCartesiaVoice
    | FallbackHumeVoice
    | FallbackCustomVoice
    | FallbackDeepgramVoice
    | FallbackElevenLabsVoice
    | FallbackVapiVoice
    | FallbackLMNTVoice
    | FallbackOpenAIVoice
    | FallbackPlayHTVoice
    | FallbackWellSaidVoice
    | FallbackRimeAIVoice
    | FallbackSmallestAIVoice
    | FallbackTavusVoice
    | FallbackNeuphonicVoice
    | FallbackSesameVoice
    | FallbackInworldVoice
    | FallbackXaiVoice,
    Field(discriminator="provider"),
]
"""A voice that takes over when the one before it fails."""


class FallbackPlan(Model):
    """Voices to use when the first one fails."""

    voices: list[FallbackVoice]
    """Substitutes."""


class AzureVoice(Model):
    """A voice from Microsoft Azure."""

    caching_enabled: Annotated[bool | None, Field(alias="cachingEnabled")] = None
    """Whether audio is kept and used again for the same text."""

    provider: Literal["azure"] = "azure"
    """Company or service that speaks."""

    voice_id: Annotated[AzureVoiceId, Field(alias="voiceId")]
    """Voice to use, by the provider's name or identifier for it."""

    chunk_plan: Annotated[ChunkPlan | None, Field(alias="chunkPlan")] = None
    """How the model's text is cut into pieces for the voice."""

    speed: Annotated[float | None, Field(ge=0.5, le=2.0), exact] = None
    """Speed of speech, as a multiple of the usual one."""

    fallback_plan: Annotated[FallbackPlan | None, Field(alias="fallbackPlan")] = None
    """Voices to use when this one fails."""


class CartesiaVoice(Model):
    """A voice from Cartesia."""

    caching_enabled: Annotated[bool | None, Field(alias="cachingEnabled")] = None
    """Whether audio is kept and used again for the same text."""

    provider: Literal["cartesia"] = "cartesia"
    """Company or service that speaks."""

    voice_id: Annotated[str, Field(alias="voiceId")]
    """Voice to use, by the provider's name or identifier for it."""

    model: CartesiaVoiceModel | None = None
    """Speech model to use. The one that suits the voice when left out."""

    language: CartesiaVoiceLanguage | None = None
    """Language to speak. The voice's own when left out."""

    experimental_controls: Annotated[
        CartesiaExperimentalControls | None, Field(alias="experimentalControls")
    ] = None
    """Older controls for speed and emotion."""

    generation_config: Annotated[CartesiaGenerationConfig | None, Field(alias="generationConfig")] = None
    """Controls for speed, volume and accent. Only for the model `sonic-3`."""

    pronunciation_dict_id: Annotated[str | None, Field(alias="pronunciationDictId")] = None
    """Pronunciation dictionary at Cartesia. Only for the model `sonic-3`."""

    chunk_plan: Annotated[ChunkPlan | None, Field(alias="chunkPlan")] = None
    """How the model's text is cut into pieces for the voice."""

    fallback_plan: Annotated[FallbackPlan | None, Field(alias="fallbackPlan")] = None
    """Voices to use when this one fails."""


class CustomVoice(Model):
    """A voice on your own server."""

    caching_enabled: Annotated[bool | None, Field(alias="cachingEnabled")] = None
    """Whether audio is kept and used again for the same text."""

    provider: Literal["custom-voice"] = "custom-voice"
    """Company or service that speaks."""

    voice_id: Annotated[str | None, Field(alias="voiceId")] = None
    """Voice to ask your server for."""

    chunk_plan: Annotated[ChunkPlan | None, Field(alias="chunkPlan")] = None
    """How the model's text is cut into pieces for the voice."""

    server: Server
    """Server that gets a `voice-request` with the text and a sample rate, and answers with raw 16-bit PCM
    audio on one channel at that rate.
    """

    fallback_plan: Annotated[FallbackPlan | None, Field(alias="fallbackPlan")] = None
    """Voices to use when this one fails."""


class DeepgramVoice(Model):
    """A voice from Deepgram."""

    caching_enabled: Annotated[bool | None, Field(alias="cachingEnabled")] = None
    """Whether audio is kept and used again for the same text."""

    provider: Literal["deepgram"] = "deepgram"
    """Company or service that speaks."""

    voice_id: Annotated[DeepgramVoiceId, Field(alias="voiceId")]
    """Voice to use, by the provider's name or identifier for it."""

    model: DeepgramVoiceModel | None = None
    """Speech model to use. `aura-2` when left out."""

    mip_opt_out: Annotated[bool | None, Field(alias="mipOptOut")] = None
    """Whether to keep your audio out of Deepgram's model improvement program. Only with a Deepgram key of your
    own.
    """

    chunk_plan: Annotated[ChunkPlan | None, Field(alias="chunkPlan")] = None
    """How the model's text is cut into pieces for the voice."""

    fallback_plan: Annotated[FallbackPlan | None, Field(alias="fallbackPlan")] = None
    """Voices to use when this one fails."""


class ElevenLabsVoice(Model):
    """A voice from ElevenLabs."""

    caching_enabled: Annotated[bool | None, Field(alias="cachingEnabled")] = None
    """Whether audio is kept and used again for the same text."""

    provider: Literal["11labs"] = "11labs"
    """Company or service that speaks."""

    voice_id: Annotated[ElevenLabsVoiceId, Field(alias="voiceId")]
    """Voice to use. It has to be in your ElevenLabs voice library."""

    stability: Annotated[float | None, Field(ge=0.0, le=1.0), exact] = None
    """Evenness of the delivery; low values vary more."""

    similarity_boost: Annotated[float | None, Field(alias="similarityBoost", ge=0.0, le=1.0), exact] = None
    """Closeness to the original speaker."""

    style: Annotated[float | None, Field(ge=0.0, le=1.0), exact] = None
    """Exaggeration of the speaker's style."""

    use_speaker_boost: Annotated[bool | None, Field(alias="useSpeakerBoost")] = None
    """Whether to bring out the likeness to the speaker further."""

    speed: Annotated[float | None, Field(ge=0.7, le=1.2), exact] = None
    """Speed of speech, as a multiple of the usual one."""

    optimize_streaming_latency: Annotated[
        float | None, Field(alias="optimizeStreamingLatency", ge=0.0, le=4.0), exact
    ] = None
    """How much quality to give up for speed; 4 is fastest. 3 when left out."""

    enable_ssml_parsing: Annotated[bool | None, Field(alias="enableSsmlParsing")] = None
    """Whether the text may hold SSML tags, for example for pronunciation. Takes more time. Off when left out."""

    auto_mode: Annotated[bool | None, Field(alias="autoMode")] = None
    """Whether ElevenLabs decides by itself when to start speaking. Off when left out."""

    model: ElevenLabsVoiceModel | None = None
    """Speech model to use. `eleven_turbo_v2` when left out."""

    language: str | None = None
    """Language to speak, as an ISO 639-1 code. Only for the model `eleven_turbo_v2_5`; other models answer
    with an error.
    """

    chunk_plan: Annotated[ChunkPlan | None, Field(alias="chunkPlan")] = None
    """How the model's text is cut into pieces for the voice."""

    pronunciation_dictionary_locators: Annotated[
        list[ElevenLabsPronunciationDictionaryLocator] | None, Field(alias="pronunciationDictionaryLocators")
    ] = None
    """Pronunciation dictionaries at ElevenLabs."""

    fallback_plan: Annotated[FallbackPlan | None, Field(alias="fallbackPlan")] = None
    """Voices to use when this one fails."""


class HumeVoice(Model):
    """A voice from Hume."""

    caching_enabled: Annotated[bool | None, Field(alias="cachingEnabled")] = None
    """Whether audio is kept and used again for the same text."""

    provider: Literal["hume"] = "hume"
    """Company or service that speaks."""

    model: HumeVoiceModel | None = None
    """Speech model to use."""

    voice_id: Annotated[str, Field(alias="voiceId")]
    """Voice to use, by the provider's name or identifier for it."""

    is_custom_hume_voice: Annotated[bool | None, Field(alias="isCustomHumeVoice")] = None
    """Whether the voice is one of your own at Hume."""

    chunk_plan: Annotated[ChunkPlan | None, Field(alias="chunkPlan")] = None
    """How the model's text is cut into pieces for the voice."""

    description: str | None = None
    """How to speak, in words, such as "calm, slow, a slight Scottish accent". Directs the delivery of the
    chosen voice.
    """

    fallback_plan: Annotated[FallbackPlan | None, Field(alias="fallbackPlan")] = None
    """Voices to use when this one fails."""


class LMNTVoice(Model):
    """A voice from LMNT."""

    caching_enabled: Annotated[bool | None, Field(alias="cachingEnabled")] = None
    """Whether audio is kept and used again for the same text."""

    provider: Literal["lmnt"] = "lmnt"
    """Company or service that speaks."""

    voice_id: Annotated[LMNTVoiceId, Field(alias="voiceId")]
    """Voice to use, by the provider's name or identifier for it."""

    speed: Annotated[float | None, Field(ge=0.25, le=2.0), exact] = None
    """Speed of speech, as a multiple of the usual one."""

    language: LMNTVoiceLanguage | None = None
    """Language to speak."""

    chunk_plan: Annotated[ChunkPlan | None, Field(alias="chunkPlan")] = None
    """How the model's text is cut into pieces for the voice."""

    fallback_plan: Annotated[FallbackPlan | None, Field(alias="fallbackPlan")] = None
    """Voices to use when this one fails."""


class NeuphonicVoice(Model):
    """A voice from Neuphonic."""

    caching_enabled: Annotated[bool | None, Field(alias="cachingEnabled")] = None
    """Whether audio is kept and used again for the same text."""

    provider: Literal["neuphonic"] = "neuphonic"
    """Company or service that speaks."""

    voice_id: Annotated[str, Field(alias="voiceId")]
    """Voice to use, by the provider's name or identifier for it."""

    model: NeuphonicVoiceModel | None = None
    """Speech model to use. `neu_fast` when left out."""

    language: str
    """Language to speak, as an ISO 639-1 code."""

    speed: Annotated[float | None, Field(ge=0.25, le=2.0), exact] = None
    """Speed of speech, as a multiple of the usual one."""

    chunk_plan: Annotated[ChunkPlan | None, Field(alias="chunkPlan")] = None
    """How the model's text is cut into pieces for the voice."""

    fallback_plan: Annotated[FallbackPlan | None, Field(alias="fallbackPlan")] = None
    """Voices to use when this one fails."""


class OpenAIVoice(Model):
    """A voice from OpenAI."""

    caching_enabled: Annotated[bool | None, Field(alias="cachingEnabled")] = None
    """Whether audio is kept and used again for the same text."""

    provider: Literal["openai"] = "openai"
    """Company or service that speaks."""

    voice_id: Annotated[OpenAIVoiceId, Field(alias="voiceId")]
    """Voice to use. `ash`, `ballad`, `coral`, `sage` and `verse` need a realtime model."""

    model: OpenAIVoiceModel | None = None
    """Speech model to use."""

    instructions: Annotated[str | None, Field(max_length=10000)] = None
    """How to speak, in words. Not for the models `tts-1` and `tts-1-hd`."""

    speed: Annotated[float | None, Field(ge=0.25, le=4.0), exact] = None
    """Speed of speech, as a multiple of the usual one."""

    chunk_plan: Annotated[ChunkPlan | None, Field(alias="chunkPlan")] = None
    """How the model's text is cut into pieces for the voice."""

    fallback_plan: Annotated[FallbackPlan | None, Field(alias="fallbackPlan")] = None
    """Voices to use when this one fails."""


class PlayHTVoice(Model):
    """A voice from PlayHT."""

    caching_enabled: Annotated[bool | None, Field(alias="cachingEnabled")] = None
    """Whether audio is kept and used again for the same text."""

    provider: Literal["playht"] = "playht"
    """Company or service that speaks."""

    voice_id: Annotated[PlayHTVoiceId, Field(alias="voiceId")]
    """Voice to use, by the provider's name or identifier for it."""

    speed: Annotated[float | None, Field(ge=0.1, le=5.0), exact] = None
    """Speed of speech, as a multiple of the usual one."""

    temperature: Annotated[float | None, Field(ge=0.1, le=2.0), exact] = None
    """How much the delivery varies."""

    emotion: PlayHTVoiceEmotion | None = None
    """Emotion to speak with."""

    voice_guidance: Annotated[float | None, Field(alias="voiceGuidance", ge=1.0, le=6.0), exact] = None
    """How much of the voice's character to keep; low values make it more ordinary."""

    style_guidance: Annotated[float | None, Field(alias="styleGuidance", ge=1.0, le=30.0), exact] = None
    """Strength of the emotion."""

    text_guidance: Annotated[float | None, Field(alias="textGuidance", ge=1.0, le=2.0), exact] = None
    """Faithfulness to the text; low values flow better but may change words."""

    model: PlayHTVoiceModel | None = None
    """Speech model to use."""

    language: PlayHTVoiceLanguage | None = None
    """Language to speak."""

    chunk_plan: Annotated[ChunkPlan | None, Field(alias="chunkPlan")] = None
    """How the model's text is cut into pieces for the voice."""

    fallback_plan: Annotated[FallbackPlan | None, Field(alias="fallbackPlan")] = None
    """Voices to use when this one fails."""


class WellSaidVoice(Model):
    """A voice from WellSaid."""

    caching_enabled: Annotated[bool | None, Field(alias="cachingEnabled")] = None
    """Whether audio is kept and used again for the same text."""

    provider: Literal["wellsaid"] = "wellsaid"
    """Company or service that speaks."""

    voice_id: Annotated[str, Field(alias="voiceId")]
    """Voice to use, by the provider's name or identifier for it."""

    model: WellSaidVoiceModel | None = None
    """Speech model to use."""

    enable_ssml: Annotated[bool | None, Field(alias="enableSsml")] = None
    """Whether the text may hold some SSML tags."""

    library_ids: Annotated[list[str] | None, Field(alias="libraryIds")] = None
    """Pronunciation libraries at WellSaid."""

    chunk_plan: Annotated[ChunkPlan | None, Field(alias="chunkPlan")] = None
    """How the model's text is cut into pieces for the voice."""

    fallback_plan: Annotated[FallbackPlan | None, Field(alias="fallbackPlan")] = None
    """Voices to use when this one fails."""


class RimeAIVoice(Model):
    """A voice from Rime."""

    caching_enabled: Annotated[bool | None, Field(alias="cachingEnabled")] = None
    """Whether audio is kept and used again for the same text."""

    provider: Literal["rime-ai"] = "rime-ai"
    """Company or service that speaks."""

    voice_id: Annotated[RimeAIVoiceId, Field(alias="voiceId")]
    """Voice to use, by the provider's name or identifier for it."""

    model: RimeAIVoiceModel | None = None
    """Speech model to use. `arcana` when left out."""

    speed: Annotated[float | None, Field(ge=0.1), exact] = None
    """Speed of speech, as a multiple of the usual one."""

    pause_between_brackets: Annotated[bool | None, Field(alias="pauseBetweenBrackets")] = None
    """Whether a number in angle brackets, such as `<200>`, is a pause in milliseconds."""

    phonemize_between_brackets: Annotated[bool | None, Field(alias="phonemizeBetweenBrackets")] = None
    """Whether text in braces, such as `{h'El.o}`, is a phonetic spelling."""

    reduce_latency: Annotated[bool | None, Field(alias="reduceLatency")] = None
    """Whether to give up some quality for speed."""

    inline_speed_alpha: Annotated[str | None, Field(alias="inlineSpeedAlpha")] = None
    """Speeds for the parts of the text in brackets, in Rime's own notation."""

    language: RimeAIVoiceLanguage | None = None
    """Language to speak."""

    chunk_plan: Annotated[ChunkPlan | None, Field(alias="chunkPlan")] = None
    """How the model's text is cut into pieces for the voice."""

    fallback_plan: Annotated[FallbackPlan | None, Field(alias="fallbackPlan")] = None
    """Voices to use when this one fails."""


class SmallestAIVoice(Model):
    """A voice from Smallest AI."""

    caching_enabled: Annotated[bool | None, Field(alias="cachingEnabled")] = None
    """Whether audio is kept and used again for the same text."""

    provider: Literal["smallest-ai"] = "smallest-ai"
    """Company or service that speaks."""

    voice_id: Annotated[SmallestAIVoiceId, Field(alias="voiceId")]
    """Voice to use, by the provider's name or identifier for it."""

    model: Literal["lightning"] | None = None
    """Speech model to use. `lightning` when left out."""

    speed: Number | None = None
    """Speed of speech, as a multiple of the usual one."""

    chunk_plan: Annotated[ChunkPlan | None, Field(alias="chunkPlan")] = None
    """How the model's text is cut into pieces for the voice."""

    fallback_plan: Annotated[FallbackPlan | None, Field(alias="fallbackPlan")] = None
    """Voices to use when this one fails."""


class TavusVoice(Model):
    """A talking video replica from Tavus."""

    caching_enabled: Annotated[bool | None, Field(alias="cachingEnabled")] = None
    """Whether audio is kept and used again for the same text."""

    provider: Literal["tavus"] = "tavus"
    """Company or service that speaks."""

    voice_id: Annotated[Literal["r52da2535a"] | str, Field(alias="voiceId")]
    """Replica to use."""

    chunk_plan: Annotated[ChunkPlan | None, Field(alias="chunkPlan")] = None
    """How the model's text is cut into pieces for the voice."""

    persona_id: Annotated[str | None, Field(alias="personaId")] = None
    """Persona that the replica takes on."""

    callback_url: Annotated[str | None, Field(alias="callbackUrl")] = None
    """Address that hears from Tavus how the conversation goes."""

    conversation_name: Annotated[str | None, Field(alias="conversationName")] = None
    """Name of the conversation at Tavus."""

    conversational_context: Annotated[str | None, Field(alias="conversationalContext")] = None
    """Background for the replica, added to that of the persona."""

    custom_greeting: Annotated[str | None, Field(alias="customGreeting")] = None
    """What the replica says when somebody joins."""

    properties: TavusConversationProperties | None = None
    """Further settings of the conversation."""

    fallback_plan: Annotated[FallbackPlan | None, Field(alias="fallbackPlan")] = None
    """Voices to use when this one fails."""


class VapiVoice(Model):
    """A voice from Vapi."""

    caching_enabled: Annotated[bool | None, Field(alias="cachingEnabled")] = None
    """Whether audio is kept and used again for the same text."""

    provider: Literal["vapi"] = "vapi"
    """Company or service that speaks."""

    voice_id: Annotated[VapiVoiceId, Field(alias="voiceId")]
    """Voice to use, by the provider's name or identifier for it."""

    speed: Annotated[float | None, Field(ge=0.25, le=2.0), exact] = None
    """Speed of speech, as a multiple of the usual one."""

    pronunciation_dictionary: Annotated[
        list[VapiPronunciationDictionaryLocator] | None, Field(alias="pronunciationDictionary")
    ] = None
    """Pronunciation dictionaries to use."""

    chunk_plan: Annotated[ChunkPlan | None, Field(alias="chunkPlan")] = None
    """How the model's text is cut into pieces for the voice."""

    fallback_plan: Annotated[FallbackPlan | None, Field(alias="fallbackPlan")] = None
    """Voices to use when this one fails."""


class SesameVoice(Model):
    """A voice from Sesame."""

    caching_enabled: Annotated[bool | None, Field(alias="cachingEnabled")] = None
    """Whether audio is kept and used again for the same text."""

    provider: Literal["sesame"] = "sesame"
    """Company or service that speaks."""

    voice_id: Annotated[str, Field(alias="voiceId")]
    """Voice to use, by the provider's name or identifier for it."""

    model: Literal["csm-1b"] = "csm-1b"
    """Speech model to use."""

    chunk_plan: Annotated[ChunkPlan | None, Field(alias="chunkPlan")] = None
    """How the model's text is cut into pieces for the voice."""

    fallback_plan: Annotated[FallbackPlan | None, Field(alias="fallbackPlan")] = None
    """Voices to use when this one fails."""


class InworldVoice(Model):
    """A voice from Inworld."""

    caching_enabled: Annotated[bool | None, Field(alias="cachingEnabled")] = None
    """Whether audio is kept and used again for the same text."""

    provider: Literal["inworld"] = "inworld"
    """Company or service that speaks."""

    voice_id: Annotated[InworldVoiceId, Field(alias="voiceId")]
    """Voice to use. Choose one that speaks `languageCode`."""

    model: Literal["inworld-tts-1"] | None = None
    """Speech model to use."""

    language_code: Annotated[InworldVoiceLanguage | None, Field(alias="languageCode")] = None
    """Language to speak."""

    temperature: Annotated[float | None, Field(ge=0.1, le=2.0), exact] = None
    """How much the delivery varies. High values may slip into nonsense."""

    speaking_rate: Annotated[float | None, Field(alias="speakingRate", ge=0.5, le=1.5), exact] = None
    """Speed of speech, as a multiple of the usual one. Sounds best above 0.8."""

    chunk_plan: Annotated[ChunkPlan | None, Field(alias="chunkPlan")] = None
    """How the model's text is cut into pieces for the voice."""

    fallback_plan: Annotated[FallbackPlan | None, Field(alias="fallbackPlan")] = None
    """Voices to use when this one fails."""


MinimaxVoiceLanguage: TypeAlias = Annotated[
    Literal[
        "Chinese",
        "Chinese,Yue",
        "English",
        "Arabic",
        "Russian",
        "Spanish",
        "French",
        "Portuguese",
        "German",
        "Turkish",
        "Dutch",
        "Ukrainian",
        "Vietnamese",
        "Indonesian",
        "Japanese",
        "Italian",
        "Korean",
        "Thai",
        "Polish",
        "Romanian",
        "Greek",
        "Czech",
        "Finnish",
        "Hindi",
        "Bulgarian",
        "Danish",
        "Hebrew",
        "Malay",
        "Persian",
        "Slovak",
        "Swedish",
        "Croatian",
        "Filipino",
        "Hungarian",
        "Norwegian",
        "Slovenian",
        "Catalan",
        "Nynorsk",
        "Tamil",
        "Afrikaans",
        "auto",
    ]
    | str,
    open_enum,
]
"""Language or dialect that a MiniMax voice favours."""


class MinimaxVoice(Model):
    """A voice from MiniMax."""

    caching_enabled: Annotated[bool | None, Field(alias="cachingEnabled")] = None
    """Whether audio is kept and used again for the same text."""

    provider: Literal["minimax"] = "minimax"
    """Company or service that speaks."""

    voice_id: Annotated[str, Field(alias="voiceId")]
    """Voice to use, by the provider's name or identifier for it."""

    model: (
        Annotated[Literal["speech-02-hd", "speech-02-turbo", "speech-2.5-turbo-preview"] | str, open_enum]
        | None
    ) = None
    """Speech model to use: `turbo` models answer fast enough for calls, `speech-02-hd` sounds best."""

    emotion: str | None = None
    """Emotion to speak with, one of `neutral`, `happy`, `sad`, `angry`, `fearful`, `disgusted` and
    `surprised`. Found out from the text when left out.
    """

    subtitle_type: Annotated[
        Annotated[Literal["word", "sentence"] | str, open_enum] | None, Field(alias="subtitleType")
    ] = None
    """Whether times come for each sentence or for each word. Words let a client show captions in step with the
    speech.
    """

    pitch: Annotated[float | None, Field(ge=-12.0, le=12.0), exact] = None
    """Shift in semitones."""

    speed: Annotated[float | None, Field(ge=0.5, le=2.0), exact] = None
    """Speed of speech, as a multiple of the usual one."""

    volume: Annotated[float | None, Field(ge=0.5, le=2.0), exact] = None
    """Loudness, as a multiple of the usual one."""

    region: Annotated[Literal["worldwide", "china"] | str, open_enum] | None = None
    """Which MiniMax service to use."""

    language_boost: Annotated[MinimaxVoiceLanguage | None, Field(alias="languageBoost")] = None
    """Language that the text is likely to be in."""

    text_normalization_enabled: Annotated[bool | None, Field(alias="textNormalizationEnabled")] = None
    """Whether MiniMax writes out numbers and the like before it speaks."""

    chunk_plan: Annotated[ChunkPlan | None, Field(alias="chunkPlan")] = None
    """How the model's text is cut into pieces for the voice."""

    fallback_plan: Annotated[FallbackPlan | None, Field(alias="fallbackPlan")] = None
    """Voices to use when this one fails."""


class XaiVoice(Model):
    """A voice from xAI."""

    caching_enabled: Annotated[bool | None, Field(alias="cachingEnabled")] = None
    """Whether audio is kept and used again for the same text."""

    provider: Literal["xai"] = "xai"
    """Company or service that speaks."""

    voice_id: Annotated[XaiVoiceId, Field(alias="voiceId")]
    """Voice to use, by the provider's name or identifier for it."""

    language: XaiVoiceLanguage | None = None
    """Language to speak."""

    chunk_plan: Annotated[ChunkPlan | None, Field(alias="chunkPlan")] = None
    """How the model's text is cut into pieces for the voice."""

    fallback_plan: Annotated[FallbackPlan | None, Field(alias="fallbackPlan")] = None
    """Voices to use when this one fails."""


Voice: TypeAlias = Annotated[
    AzureVoice
    | CartesiaVoice
    | CustomVoice
    | DeepgramVoice
    | ElevenLabsVoice
    | HumeVoice
    | LMNTVoice
    | NeuphonicVoice
    | OpenAIVoice
    | PlayHTVoice
    | WellSaidVoice
    | RimeAIVoice
    | SmallestAIVoice
    | TavusVoice
    | VapiVoice
    | SesameVoice
    | InworldVoice
    | MinimaxVoice
    | XaiVoice,
    Field(discriminator="provider"),
]
"""A voice of any provider."""
