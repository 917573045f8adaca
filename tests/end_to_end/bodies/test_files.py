"""Where files may be passed, and in which of several kinds a body is sent (OpenAPI 3.1.1, 4.8.14 and 4.8.15)."""

from __future__ import annotations

import inspect
import io
from email import message_from_bytes
from pathlib import Path
from typing import Any

import httpx2
import pytest
from calling import Sdk, sdk

SPEC = Path(__file__).parent / "specs" / "parts.yaml"
BYTES = b"\xff\x00"


@pytest.fixture(scope="module")
def parts(run_folder: Path) -> Sdk:
    """The package generated from `parts.yaml`."""
    return sdk(run_folder, SPEC)


def form(request: httpx2.Request) -> list[tuple[str, str | None, str | None, bytes]]:
    """The parts of a multipart body: name, file name, media type, content."""
    head = f"Content-Type: {request.headers['content-type']}\r\n\r\n".encode()
    found = []
    for one in message_from_bytes(head + request.content).get_payload():
        named: Any = one
        name = str(named.get_param("name", header="content-disposition"))
        content_type = named.get_content_type() if "content-type" in named else None
        found.append((name, named.get_filename(), content_type, named.get_payload(decode=True)))
    return found


@pytest.mark.parametrize("name", ["a", "c", "d", "e", "f", "g", "h", "i", "j", "q", "r", "t"])
@pytest.mark.parametrize("value", [BYTES, ("x.png", BYTES, "image/png")])
def test_one_file(parts: Sdk, name: str, value: Any) -> None:
    (sent,) = form(parts.sent("b.up", **{name: value}))
    assert sent[0] == name
    assert sent[1]
    assert sent[3] == BYTES
    if isinstance(value, tuple) and len(value) == 3:
        assert sent[1:3] == ("x.png", "image/png")


@pytest.mark.parametrize("name", ["a", "g", "i", "j", "r", "u"])
def test_an_open_file(parts: Sdk, name: str, tmp_path: Path) -> None:
    """Where a value may be passed, a file object or a Path can still be nothing but a file."""
    (tmp_path / "w.bin").write_bytes(b"w")
    for value, content in ((io.BytesIO(BYTES), BYTES), (("n", io.BytesIO(BYTES)), BYTES), (tmp_path / "w.bin", b"w")):
        parts.requests.clear()
        parts.client().b.up(**{name: value})
        (sent,) = form(parts.requests[0])
        assert (sent[0], bool(sent[1]), sent[3]) == (name, True, content)


@pytest.mark.parametrize("name", ["b", "l", "o"])
def test_several_files(parts: Sdk, name: str) -> None:
    sent = form(parts.sent("b.up", **{name: [BYTES, ("y", b"y")]}))
    assert [(one[0], bool(one[1]), one[3]) for one in sent] == [(name, True, BYTES), (name, True, b"y")]


@pytest.mark.parametrize(("name", "media_type"), [("g", None), ("j", None), ("k", None), ("m", None), ("u", None)])
def test_a_value_is_no_file(parts: Sdk, name: str, media_type: str | None) -> None:
    value = 7 if name == "u" else "some text"
    (sent,) = form(parts.sent("b.up", **{name: value}))
    assert sent == (name, None, media_type, str(value).encode())


def test_declared_media_types(parts: Sdk) -> None:
    (sent,) = form(parts.sent("b.up", s="# Title"))
    assert sent == ("s", None, "text/markdown", b"# Title")
    (sent,) = form(parts.sent("b.up", r=BYTES))
    assert sent[2:] == ("application/pdf", BYTES)
    (sent,) = form(parts.sent("b.up", j={"a": 1}))
    assert sent == ("j", None, "application/json", b'{"a":1}')


@pytest.mark.parametrize("method", ["by_name", "by_name_ref"])
def test_files_by_name(parts: Sdk, method: str, tmp_path: Path) -> None:
    path = tmp_path / "z.txt"
    path.write_bytes(b"z")
    sent = form(parts.sent(f"b.{method}", body={"x": BYTES, "y z": str(path), "w": ("w.png", BYTES)}))
    assert sent == [
        ("x", "upload", "application/octet-stream", BYTES),
        ("y z", "z.txt", "text/plain", b"z"),
        ("w", "w.png", "image/png", BYTES),
    ]


def test_lists_of_files_by_name(parts: Sdk) -> None:
    sent = form(parts.sent("b.many_by_name", body={"x": [BYTES, ("y.png", b"y")], "n": [BYTES]}))
    assert [one[:2] for one in sent] == [("x", "upload"), ("x", "y.png"), ("n", "upload")]


def test_texts_in_a_tuple_are_no_file(parts: Sdk) -> None:
    assert form(parts.sent("b.up", v=("a", "b", "c"))) == [("v", None, None, text) for text in (b"a", b"b", b"c")]


def test_a_union(parts: Sdk) -> None:
    (sent,) = form(parts.sent("b.union", body={"file": ("x.bin", BYTES)}))
    assert sent[1:] == ("x.bin", "application/octet-stream", BYTES)
    (sent,) = form(parts.sent("b.union", body={"url": "https://x"}))
    assert sent == ("url", None, None, b"https://x")


def test_a_combination(parts: Sdk, tmp_path: Path) -> None:
    path = tmp_path / "z.txt"
    path.write_bytes(b"z")
    sent = form(parts.sent("b.based", file=str(path), note="n"))
    assert sent == [("file", "z.txt", "text/plain", b"z"), ("note", None, None, b"n")]


@pytest.mark.parametrize(
    ("method", "media_type"),
    [
        ("raw", "application/octet-stream"),
        ("csv", "text/csv"),
        ("star", "application/octet-stream"),
        ("json_file", "application/json"),
    ],
)
def test_whole_bodies(parts: Sdk, method: str, media_type: str) -> None:
    request = parts.sent(f"b.{method}", body=BYTES)
    assert (request.headers["content-type"], request.content) == (media_type, BYTES)
    assert parts.sent(f"b.{method}", body=("name", BYTES, media_type)).content == BYTES


def test_every_kind_can_be_sent(parts: Sdk) -> None:
    request = parts.sent("b.kinds", url="https://x")
    assert (request.headers["content-type"], request.content) == ("application/json", b'{"url":"https://x"}')
    (sent,) = form(parts.sent("b.kinds", file=BYTES))
    assert sent[0::3] == ("file", BYTES)
    request = parts.sent("b.kinds", body=BYTES)
    assert (request.headers["content-type"], request.content) == ("image/png", BYTES)
    assert parts.sent("b.kinds").content == b"{}"


def test_what_is_given_says_the_kind(parts: Sdk) -> None:
    request = parts.sent("b.same", name="n", file="QUJD")
    assert (request.headers["content-type"], request.content) == ("application/json", b'{"name":"n","file":"QUJD"}')
    sent = form(parts.sent("b.same", name="n", file=BYTES))
    assert [one[0::3] for one in sent] == [("name", b"n"), ("file", BYTES)]
    headers = {"Content-Type": "multipart/form-data"}
    sent = form(parts.sent("b.same", name="n", file=("f", "text"), extra_headers=headers))
    assert [one[3] for one in sent] == [b"n", b"text"]


def test_lists_files_and_text(parts: Sdk) -> None:
    assert parts.sent("b.send_list", body=["a"]).content == b'["a"]'
    assert form(parts.sent("b.send_list", file=BYTES))[0][3] == BYTES
    request = parts.sent("b.send_list", body="text")
    assert (request.headers["content-type"], request.content) == ("text/plain", b"text")
    assert parts.sent("b.send_list").content == b""


def test_what_has_no_kind_is_refused(parts: Sdk) -> None:
    error = parts.module.InvalidArgumentError
    with pytest.raises(error, match="no media type of this body has all of file, url: pass url; or file"):
        parts.call("b.kinds", url="x", file=BYTES)
    with pytest.raises(error, match=r"pass `body` as a whole, or its properties \(url\), not both"):
        parts.call("b.kinds", url="x", body=BYTES)


def test_the_same_in_another_form_is_no_other_kind(parts: Sdk) -> None:
    parameters = inspect.signature(parts.client().b.plain).parameters
    assert [name for name in parameters if name != "options"] == ["name", "file"]


@pytest.mark.parametrize(
    ("method", "name", "annotation"),
    [
        ("up", "a", "FileInput | Omit"),
        ("up", "b", "Sequence[FileInput] | Omit"),
        ("up", "d", "FileInput | None | Omit"),
        ("up", "g", "FileInput | str | Omit"),
        ("up", "k", "str | Omit"),
        ("up", "l", "Sequence[FileInput] | None | Omit"),
        ("kinds", "file", "FileInput | Omit"),
        ("kinds", "body", "FileInput | Omit"),
        ("same", "name", "str"),
        ("same", "file", "FileInput | str | Omit"),
        ("send_list", "body", "Sequence[str] | str | Omit"),
        ("based", "file", "FileInput"),
        ("by_name", "body", "Mapping[str, FileInput]"),
        ("by_name_ref", "body", "Mapping[str, FileInput]"),
        ("many_by_name", "body", "Mapping[str, Sequence[FileInput]]"),
    ],
)
def test_annotations(parts: Sdk, method: str, name: str, annotation: str) -> None:
    assert str(inspect.signature(getattr(parts.client().b, method)).parameters[name].annotation) == annotation


SWAGGER = Path(__file__).parent / "specs" / "swagger_files.yaml"

OPENAPI_30 = Path(__file__).parent / "specs" / "openapi_30_files.yaml"


@pytest.mark.parametrize("spec", [SWAGGER, OPENAPI_30])
def test_other_versions(run_folder: Path, spec: Path) -> None:
    made = sdk(run_folder, spec)
    sent = form(made.sent("b.up", f=BYTES, n="n"))
    assert [(one[0], bool(one[1]), one[3]) for one in sent] == [("f", True, BYTES), ("n", False, b"n")]
    request = made.sent("b.raw", body=BYTES)
    assert (request.headers["content-type"], request.content) == ("application/x-thing", BYTES)
