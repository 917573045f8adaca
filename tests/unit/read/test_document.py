"""JSON, positions, versions, and several files at once."""

from __future__ import annotations

import hashlib
import json
import time
from typing import Any

import pytest
import yaml

from specloom.core.diagnostics import Diagnostics, Severity
from specloom.core.limits import Limits
from specloom.read.discovery import SpecFile
from specloom.read.document import Document, read_data, read_document, read_documents

OPENAPI = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {}\n"


def document(text: str, name: str = "a.yaml") -> Document:
    diagnostics = Diagnostics()
    read = read_data(name, text.encode(), Limits(), diagnostics)
    assert read is not None, diagnostics.json()
    return read


def at(text: str, pointer: str) -> tuple[int, int]:
    place = document(text).place(pointer)
    assert place.pointer == pointer.removeprefix("#")
    return place.line, place.column


YAML = """# a comment
a:
  b: [1, {c: 2}]
  "d/e": x
  f~: |
    text
list:
- one
- two: 2
shared: &s
  inner: 1
again: *s
merged:
  <<: *s
  own: 1
"""


@pytest.mark.parametrize(
    ("pointer", "line", "column"),
    [
        ("", 2, 1),
        ("/a", 2, 1),
        ("/a/b", 3, 3),
        ("/a/b/0", 3, 7),
        ("/a/b/1/c", 3, 11),
        ("/a/d~1e", 4, 3),
        ("#/a/f~0", 5, 3),
        ("/list/1/two", 9, 3),
        ("/again", 12, 1),
        ("/again/inner", 11, 3),
        ("/merged/inner", 11, 3),
        ("/merged/own", 15, 3),
        ("/a/nowhere/at/all", 2, 1),
        ("/list/7", 7, 1),
        ("/list/x", 7, 1),
    ],
)
def test_places_in_yaml(pointer: str, line: int, column: int) -> None:
    assert at(YAML, pointer) == (line, column)


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_places_in_json(newline: str) -> None:
    text = newline.join(["{", ' "ä" : {"b\\u0063": [1, "x,{}[]\\"", {"y": null}]},', ' "z": 1', "}"])
    assert [at(text, p) for p in ("", "/ä", "/ä/bc", "/ä/bc/1", "/ä/bc/2/y", "/z")] == [
        (1, 1),
        (2, 2),
        (2, 9),
        (2, 24),
        (2, 37),
        (3, 2),
    ]


def test_places_after_a_byte_order_mark() -> None:
    diagnostics = Diagnostics()
    read = read_data("a.yaml", "\ufeffa: 1\nb: 2\n".encode(), Limits(), diagnostics)
    assert read is not None
    assert (read.place("/a").line, read.place("/a").column, read.place("/b").line) == (1, 1, 2)


def test_every_value_has_its_place() -> None:
    text = json.dumps({"a": [{"b": {"c": [1, 2, [3]]}}, "x"], "d": {"": {"/": 1}}}, indent=1)
    for form in (text, "# yaml\n" + yaml.safe_dump(json.loads(text))):
        read = document(form)
        stack: list[tuple[str, Any]] = [("", read.root)]
        while stack:
            pointer, value = stack.pop()
            assert read._source_map.whole.find(pointer)[1], pointer
            pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
            stack += [(f"{pointer}/{str(k).replace('~', '~0').replace('/', '~1')}", v) for k, v in pairs]


def refused(text: str, name: str = "a.json") -> list[tuple[str, int, int, str]]:
    diagnostics = Diagnostics()
    assert read_data(name, text.encode("utf-8", "surrogatepass"), Limits(), diagnostics) is None
    return [(one.code, one.place.line, one.place.column, one.place.pointer) for one in diagnostics]


def test_json_refusals() -> None:
    assert refused('{"a":\n NaN, "b": [-Infinity]}') == [("SL116", 1, 2, "/a"), ("SL116", 2, 13, "/b/0")]
    assert [one[0] for one in refused('{"a": NaN, "b": [-Infinity, 1e999, ' + "1" * 5000 + "]}")] == ["SL116"] * 4
    assert refused('{"a": NaN,\n "b" 2}')[0][:3] == ("SL112", 2, 6)
    assert refused('{"a": 1,\n "b" 2}')[0][:3] == ("SL112", 2, 6)
    assert refused('{"x": "\\ud800", "\\udfff": 1}') == [
        ("SL117", 1, 1, ""),
        ("SL117", 1, 2, "/x"),
    ]
    assert document('{"x": "\\ud83d\\ude00"}').root == {"x": "😀"}


def test_json_duplicates() -> None:
    diagnostics = Diagnostics()
    assert read_data("a.json", b'{"a": 1,\n "a": 2}', Limits(), diagnostics) is not None
    assert [(d.code, d.place.line, d.related[0].line) for d in diagnostics] == [("SL118", 2, 1)]


def test_json_in_a_yaml_file_and_yaml_in_flow_style() -> None:
    assert document('{"a": "\\/", "b": "\x7f"}').root == {"a": "/", "b": "\x7f"}
    assert document("{a: 1, b: [x, 'y'],}").root == {"a": 1, "b": ["x", "y"]}


@pytest.mark.parametrize(
    ("line", "version"),
    [
        ("openapi: 3.0.3", "3.0"),
        ("openapi: 3.0", "3.0"),
        ("openapi: 3.1", "3.1"),
        ("openapi: '3.1.1'", "3.1"),
        ("openapi: 3.2.0", "3.2"),
        ("openapi: 3.1.0-rc1", "3.1"),
    ],
)
def test_versions(line: str, version: str) -> None:
    diagnostics = Diagnostics()
    read = read_document("a.yaml", f"{line}\npaths: {{}}\n".encode(), Limits(), diagnostics)
    assert read is not None
    assert read.version == version
    assert len(diagnostics) == 0


@pytest.mark.parametrize(
    ("text", "code", "pointer"),
    [
        ("openapi: 9.9.9\n", "SL132", "/openapi"),
        ("openapi: 3\n", "SL132", "/openapi"),
        ("openapi: 4.0\n", "SL132", "/openapi"),
        ("openapi: true\n", "SL132", "/openapi"),
        ("openapi: {}\n", "SL132", "/openapi"),
        ("openapi:\n", "SL132", "/openapi"),
        ("swagger: '1.2'\n", "SL131", "/swagger"),
        ("asyncapi: 2.6.0\n", "SL130", ""),
        ("- a\n", "SL130", ""),
        ("42\n", "SL130", ""),
        ("# nothing\n", "SL130", ""),
        ("", "SL130", ""),
        ("a: 1\n", "SL130", ""),
    ],
)
def test_not_openapi(text: str, code: str, pointer: str) -> None:
    diagnostics = Diagnostics()
    assert read_document("a.yaml", text.encode(), Limits(), diagnostics) is None
    assert [(one.code, one.place.line, one.place.pointer) for one in diagnostics] == [(code, 1, pointer)]


def test_files_of_a_folder_that_are_something_else_are_skipped() -> None:
    diagnostics = Diagnostics()
    files = [
        SpecFile("specs/a.yaml", None, OPENAPI.encode(), "specs"),
        SpecFile("specs/fragment.yaml", None, b"components: {schemas: {}}\n", "specs"),
        SpecFile("specs/mentions.yaml", None, b"about: 'openapi: yes'\n", "specs"),
        SpecFile("specs/broken.yaml", None, b"}{ !!! \xff", "specs"),
    ]
    assert [one.name for one in read_documents(files, Limits(), diagnostics)] == ["specs/a.yaml"]
    assert [(one.code, one.severity) for one in diagnostics] == [("SL133", Severity.INFO)] * 3


def test_a_folder_without_documents_is_an_error() -> None:
    diagnostics = Diagnostics()
    files = [SpecFile("specs/fragment.yaml", None, b"a: 1\n", "specs")]
    assert read_documents(files, Limits(), diagnostics) == []
    assert [one.code for one in diagnostics] == ["SL102", "SL133"]


def test_a_broken_document_in_a_folder_is_told_once() -> None:
    diagnostics = Diagnostics()
    read_documents([SpecFile("specs/a.yaml", None, b"openapi: 3.0.3\n a: [\n", "specs")], Limits(), diagnostics)
    assert [one.code for one in diagnostics] == ["SL111"]


def test_digest_is_that_of_the_bytes() -> None:
    assert document("a: 1\n").digest == hashlib.sha256(b"a: 1\n").hexdigest()


def test_reading_grows_with_the_input_alone() -> None:
    schema = "    S{n}:\n      type: object\n      properties:\n        a: {{type: string, maxLength: 3}}\n"

    def seconds(count: int) -> float:
        text = OPENAPI + "components:\n  schemas:\n" + "".join(schema.format(n=n) for n in range(count))
        data = text.encode()
        started = time.process_time()
        assert read_document("a.yaml", data, Limits(), Diagnostics()) is not None
        return time.process_time() - started

    small = min(seconds(1000) for _ in range(3))
    large = min(seconds(8000) for _ in range(3))
    assert large < small * 32, "eight times the input: about 8 where it is linear, 64 where it is quadratic"
