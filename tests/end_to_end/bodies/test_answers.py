"""What comes back, by the media type and the status that the document describes (OpenAPI 3.1.1, 4.8.16 and 4.8.17).

Nothing that is described is thrown away: an answer is read as JSON, as text, or given as bytes.
"""

from __future__ import annotations

import inspect
from pathlib import Path
from typing import Any

import pytest
from calling import Sdk, response, sdk

SPEC = Path(__file__).parent / "specs" / "media.yaml"
THING = '{"id":"a"}'


@pytest.fixture(scope="module")
def media(run_folder: Path) -> Sdk:
    """The package generated from `media.yaml`."""
    return sdk(run_folder, SPEC)


@pytest.mark.parametrize(
    ("method", "media_type"),
    [
        ("cbor", "application/cbor"),
        ("msgpack", "application/msgpack"),
        ("proto", "application/x-protobuf"),
        ("gltf", "model/gltf-binary"),
        ("stl", "model/stl"),
        ("parts", "multipart/mixed; boundary=x"),
        ("parquet", "application/x-parquet"),
        ("blob", "application/json"),
        ("wrapped", "text/csv"),
        ("csv_or_pdf", "text/csv"),
        ("csv_or_pdf", "application/pdf"),
        ("image", "image/webp"),
    ],
)
def test_what_is_no_text_is_a_download(media: Sdk, method: str, media_type: str) -> None:
    media.answer = response(b"\xff\x00{", media_type)
    assert media.call(f"r.{method}") == b"\xff\x00{"


@pytest.mark.parametrize(
    ("method", "media_type"),
    [
        ("jwt", "application/jwt"),
        ("script", "application/javascript; charset=utf-8"),
        ("form", "application/x-www-form-urlencoded"),
        ("toml", "application/toml"),
        ("texts", "text/plain"),
        ("any_text", "text/plain"),
        ("any_media", "text/html"),
        ("note", "text/plain"),
        ("export_it", "text/csv"),
    ],
)
@pytest.mark.parametrize("text", ["a=1", "42", "null", '"quoted"', ""])
def test_text_is_text(media: Sdk, method: str, media_type: str, text: str) -> None:
    media.answer = response(text, media_type)
    assert media.call(f"r.{method}") == text


@pytest.mark.parametrize(
    ("method", "media_type", "body", "value"),
    [
        ("texts", "application/json", '"x"', "x"),
        ("any_text", "application/json", '"x"', "x"),
        ("any_text", None, '"x"', "x"),
        ("any_media", "application/json", '{"a": 1}', {"a": 1}),
        ("any_media", "application/hal+json", "[1]", [1]),
        ("any_media", None, "7", 7),
        ("any_media", "application/octet-stream", b"\xff", b"\xff"),
        ("any_media", "image/png", b"\x89PNG", b"\x89PNG"),
        ("any_word", "text/plain", "up", "up"),
        ("any_word", "application/json", '"down"', "down"),
        ("numbers", "application/json", "[[1]]", [[1]]),
        ("count", "text/plain", "42", 42),
        ("count", "text/plain; charset=utf-8", "many", "many"),
        ("counted", "text/plain", "42", 42),
        ("flag", "text/plain", "true", True),
        ("said", "text/plain", "hello", "hello"),
        ("said", "text/plain", "42", "42"),
        ("said", "text/plain", "null", "null"),
        ("said", "text/plain", '"x"', "x"),
        ("said_or_thing", "text/plain", "hello", "hello"),
    ],
)
def test_the_media_type_of_the_answer_decides(
    media: Sdk, method: str, media_type: str | None, body: bytes | str, value: Any
) -> None:
    media.answer = response(body, media_type)
    assert media.call(f"r.{method}") == value


@pytest.mark.parametrize(
    ("method", "status", "media_type", "type_name"),
    [
        ("textjson", 200, "text/json", "Thing"),
        ("anything", 200, "application/json", "Thing"),
        ("anything", 200, "text/plain", "Thing"),
        ("forms", 200, "application/json", "Thing"),
        ("job", 200, "application/json", "Thing"),
        ("job", 202, "application/json", "Ticket"),
        ("job", 202, "application/json; charset=utf-8", "Ticket"),
        ("job", 202, "application/problem+json", "Ticket"),
        ("report", 202, "application/json", "Ticket"),
        ("report", 202, None, "Ticket"),
        ("export_it", 200, "application/json", "Thing"),
        ("geo", 200, "application/geo+json", "Thing"),
    ],
)
@pytest.mark.parametrize("strict", [False, True])
def test_json_is_read_as_its_status_says(
    media: Sdk, method: str, status: int, media_type: str | None, type_name: str, strict: bool
) -> None:
    if strict and media_type == "text/plain":
        pytest.skip("strict reading refuses JSON that is called text")
    media.answer, media.options = response(THING, media_type, status), {"strict": strict}
    try:
        value = media.call(f"r.{method}")
    finally:
        media.options = {}
    assert type(value).__name__ == type_name
    assert value.id == "a"


def test_text_that_is_no_json(media: Sdk) -> None:
    """What is described as an object is not read as text; strict reading takes text where it is described."""
    media.answer = response("hello", "text/plain")
    with pytest.raises(media.module.APIResponseError, match="is not JSON"):
        media.call("r.geo")
    media.options = {"strict": True}
    try:
        with pytest.raises(media.module.APIResponseError, match="text/plain, but JSON was expected"):
            media.call("r.said")
        with pytest.raises(media.module.APIResponseError):
            media.call("r.count")
        media.answer = response("42", "text/plain")
        assert media.call("r.counted") == 42
    finally:
        media.options = {}


def test_statuses_of_a_hundred(media: Sdk) -> None:
    media.answer = response('"later"', "application/json", 203)
    assert media.call("r.numbers") == "later"


def test_bytes_beside_json(media: Sdk) -> None:
    media.answer = response(b"%PDF", "application/pdf")
    assert media.call("r.report") == b"%PDF"
    assert media.call("r.export_it") == b"%PDF"
    media.answer = response(b"%PDF", "application/octet-stream")
    assert media.call("r.report") == b"%PDF"
    media.answer = response(b"", None, 204)
    assert media.call("r.job") is None


def test_raw_and_streamed_responses_give_the_same(media: Sdk) -> None:
    media.answer = response(b"%PDF", "application/pdf")
    client = media.client()
    assert client.r.with_raw_response.report().parse() == b"%PDF"
    with client.r.with_streaming_response.report() as streamed:
        assert streamed.parse() == b"%PDF"
    media.answer = response(THING, "application/json", 202)
    assert client.r.with_raw_response.report().parse().id == "a"


@pytest.mark.parametrize("method", ["head_it", "head_pdf", "head_ref"])
def test_head_has_no_body(media: Sdk, method: str) -> None:
    media.answer = response(b"", "application/json")
    assert media.call(f"r.{method}") is None
    assert media.sent(f"r.{method}").method == "HEAD"


@pytest.mark.parametrize(
    ("method", "accept"),
    [
        ("geo", "application/geo+json"),
        ("textjson", "text/json"),
        ("versions", "application/vnd.x.v2+json;version=2, application/hal+json"),
        ("job", "application/json"),
        ("report", "application/pdf, application/json"),
        ("note", "text/plain, application/json"),
        ("export_it", "application/json, text/csv;q=0.5, application/pdf;q=0.5"),
        ("texts", "application/json, text/plain;q=0.5"),
        ("forms", "application/json, application/xml;q=0.1, application/x-protobuf;q=0.1"),
        ("anything", "application/json, */*;q=0.5"),
        ("csv_or_pdf", "text/csv, application/pdf, */*;q=0.1"),
        ("image", "image/png, image/*, */*;q=0.1"),
        ("jwt", "application/jwt, */*;q=0.1"),
        ("head_it", "application/json"),
        ("count", "text/plain"),
        ("clear_it", "*/*"),
    ],
)
def test_accept_names_what_is_described(media: Sdk, method: str, accept: str) -> None:
    media.answer = response("", None, 204)
    if "csv" in method or method == "image":
        media.answer = response(b"x", "text/csv")
    elif method in ("jwt", "texts"):
        media.answer = response("x", "text/plain")
    elif method == "count":
        media.answer = response("1", "text/plain")
    elif method not in ("clear_it", "head_it"):
        media.answer = response(THING, "application/json", 201 if method == "note" else 202)
    assert media.sent(f"r.{method}").headers["accept"] == accept


@pytest.mark.parametrize(
    ("method", "result"),
    [
        ("cbor", "BinaryResponse"),
        ("jwt", "str"),
        ("report", "Ticket | bytes"),
        ("job", "JobRResponse | None"),
        ("export_it", "Thing | str | bytes"),
        ("texts", "str"),
        ("any_media", "Any"),
        ("any_text", "str"),
        ("any_word", "Literal['up', 'down']"),
        ("forms", "Thing"),
        ("count", "int"),
        ("flag", "bool | None"),
        ("head_it", "None"),
    ],
)
def test_annotations(media: Sdk, method: str, result: str) -> None:
    annotation = str(inspect.signature(getattr(media.client().r, method)).return_annotation)
    assert annotation in (result, result.replace("Literal['up', 'down']", "Word"))


SWAGGER = Path(__file__).parent / "specs" / "swagger_answers.yaml"


def test_swagger(run_folder: Path) -> None:
    two = sdk(run_folder, SWAGGER)
    two.answer = response(b"\xff", "application/x-thing")
    assert two.call("r.file") == b"\xff"
    two.answer = response("42", "text/plain")
    assert two.call("r.words") == "42"
    assert two.sent("r.words").headers["accept"] == "application/json, text/plain;q=0.5"
    two.answer = response(THING, "application/json", 202)
    assert type(two.call("r.job")).__name__ == "Ticket"
