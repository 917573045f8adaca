"""How names of any spelling are cut up and put together."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from specloom.core.words import (
    common_affixes,
    common_words,
    join_pascal,
    lower_words,
    pascal,
    singular,
    snake,
    split,
    title_words,
)

SPELLINGS = [
    ("pet", "pet", "Pet"),
    ("petId", "pet_id", "PetId"),
    ("PetID", "pet_id", "PetID"),
    ("pet_id", "pet_id", "PetId"),
    ("pet-id", "pet_id", "PetId"),
    ("pet.id", "pet_id", "PetId"),
    ("pet id", "pet_id", "PetId"),
    ("PET_ID", "pet_id", "PETID"),
    ("getHTTPResponse", "get_http_response", "GetHTTPResponse"),
    ("HTTPServer", "http_server", "HTTPServer"),
    ("webURLs", "web_urls", "WebURLs"),
    ("URLsByHost", "urls_by_host", "URLsByHost"),
    ("createdAtGt", "created_at_gt", "CreatedAtGt"),
    ("E164", "e164", "E164"),
    ("phoneE164Check", "phone_e164_check", "PhoneE164Check"),
    ("oauth2Token", "oauth2_token", "Oauth2Token"),
    ("sha256", "sha256", "Sha256"),
    ("OpenAIModel", "open_ai_model", "OpenAIModel"),
    ("OAuth", "oauth", "OAuth"),
    ("listOAuth2Tokens", "list_oauth2_tokens", "ListOAuth2Tokens"),
    ("createESignature", "create_esignature", "CreateESignature"),
    ("updateUserESignature", "update_user_esignature", "UpdateUserESignature"),
    ("eSign User Management", "esign_user_management", "ESignUserManagement"),
    ("E-Invoices", "einvoices", "EInvoices"),
    ("e-mail", "email", "Email"),
    ("eMail", "email", "EMail"),
    ("QoS", "qos", "QoS"),
    ("getQoSProfile", "get_qos_profile", "GetQoSProfile"),
    ("getWebPSetting", "get_webp_setting", "GetWebPSetting"),
    ("IoT", "iot", "IoT"),
    ("ioT", "iot", "IoT"),
    ("listIoTHubs", "list_iot_hubs", "ListIoTHubs"),
    ("HyperV", "hyperv", "HyperV"),
    ("createA2PCampaign", "create_a2p_campaign", "CreateA2PCampaign"),
    ("getB2BAccounts", "get_b2b_accounts", "GetB2BAccounts"),
    ("iOS", "ios", "IOS"),
    ("mTLS", "mtls", "MTLS"),
    ("IPv4", "ipv4", "IPv4"),
    ("APIv2", "apiv2", "APIv2"),
    ("xAxis", "x_axis", "XAxis"),
    ("maxX", "max_x", "MaxX"),
    ("aRecord", "a_record", "ARecord"),
    ("createAPlan", "create_a_plan", "CreateAPlan"),
    ("topP", "top_p", "TopP"),
    ("whoAmI", "who_am_i", "WhoAmI"),
    ("optionB", "option_b", "OptionB"),
    ("x-Rate-Limit", "x_rate_limit", "XRateLimit"),
    ("$ref", "ref", "Ref"),
    ("@type", "type", "Type"),
    ("filter[name]", "filter_name", "FilterName"),
    ("__private__", "private", "Private"),
    ("größe", "größe", "Größe"),
    ("ИмяФайла", "имя_файла", "ИмяФайла"),
    ("用户", "用户", "用户"),
    ("ﬁle", "file", "File"),
    ("", "", ""),
    ("***", "star_star_star", "StarStarStar"),
    ("+1", "plus_1", "1"),
    ("-1", "minus_1", "1"),
    (">=", "gt_eq", "GtEq"),
]


@pytest.mark.parametrize(("name", "in_snake", "in_pascal"), SPELLINGS)
def test_spellings(name: str, in_snake: str, in_pascal: str) -> None:
    assert (snake(name), pascal(name)) == (in_snake, in_pascal)


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("HubSpot Login", ("hubspot", "login")),
        ("OpenAI", ("openai",)),
        ("OpenAIApi", ("openai", "api")),
        ("GitHub REST API", ("github", "rest", "api")),
        ("PetStoreAPI", ("petstore", "api")),
        ("my-cool-api", ("my", "cool", "api")),
        ("Ben\u2019s Books", ("bens", "books")),
        ("MyOwnPetStore", ("my", "own", "pet", "store")),
        ("", ()),
    ],
)
def test_words_of_a_title_are_those_between_spaces(title: str, words: tuple[str, ...]) -> None:
    assert title_words(title) == words


SINGULARS = [
    ("pets", "pet"),
    ("categories", "category"),
    ("boxes", "box"),
    ("batches", "batch"),
    ("dishes", "dish"),
    ("classes", "class"),
    ("responses", "response"),
    ("databases", "database"),
    ("addresses", "address"),
    ("statuses", "status"),
    ("aliases", "alias"),
    ("buses", "bus"),
    ("sizes", "size"),
    ("caches", "cache"),
    ("cookies", "cookie"),
    ("movies", "movie"),
    ("quizzes", "quiz"),
    ("webhooks", "webhook"),
    ("people", "person"),
    ("children", "child"),
    ("status", "status"),
    ("address", "address"),
    ("analysis", "analysis"),
    ("analytics", "analytics"),
    ("news", "news"),
    ("data", "data"),
    ("bus", "bus"),
    ("gas", "gas"),
    ("pet", "pet"),
    ("", ""),
]


@pytest.mark.parametrize(("plural", "one"), SINGULARS)
def test_singular(plural: str, one: str) -> None:
    assert singular(plural) == one


@given(st.text())
@example("ǅ")
@example("ŉ")
@example("İ")
def test_words_cut_up_again_stay_what_they_are(name: str) -> None:
    assert lower_words(snake(name)) == lower_words(snake(snake(name)))
    assert "__" not in snake(name)


@given(st.text(alphabet=st.characters(codec="ascii")))
def test_splitting_loses_no_letter(name: str) -> None:
    kept = "".join(character for character in name[:200] if character.isalnum())
    assert "".join(split(name)) == kept


@given(st.text())
def test_words_hold_letters_and_digits_alone(name: str) -> None:
    for word in split(name):
        assert word
        assert "_" not in word and " " not in word
        assert unicodedata.normalize("NFKC", word) == word


def test_a_very_long_name_ends() -> None:
    assert len(snake("aB" * 100_000)) < 1000


@pytest.mark.parametrize(
    ("words", "joined"),
    [
        (["Call", "status"], "CallStatus"),
        (["AzureVoice", "voiceId"], "AzureVoiceId"),
        (["create", "call", "response"], "CreateCallResponse"),
        (["Pet", "Pet"], "Pet"),
        (["voice", "VOICE", "id"], "VoiceId"),
    ],
)
def test_join_pascal(words: list[str], joined: str) -> None:
    assert join_pascal(words) == joined


@pytest.mark.parametrize(
    ("names", "common"),
    [
        (["AzureVoice", "CartesiaVoice"], "Voice"),
        (["CreateSmsToolDTO", "CreateCodeToolDTO"], "CreateToolDTO"),
        (["PetCreated", "PetDeleted"], "Pet"),
        (["MessageToUser", "MessageToHost"], "Message"),
        (["Cat", "Dog"], ""),
        (["Cat", "Cat"], "Cat"),
    ],
)
def test_common_affixes(names: list[str], common: str) -> None:
    assert common_affixes(names) == common


@pytest.mark.parametrize(
    ("names", "common"),
    [
        (["CreateSessionDTO", "Session"], "Session"),
        (["OpenAIModel", "MyOpenAIModelX"], "OpenAIModel"),
        (["Cat", "Dog"], ""),
    ],
)
def test_common_words(names: list[str], common: str) -> None:
    assert common_words(names) == common
