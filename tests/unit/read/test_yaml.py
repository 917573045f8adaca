"""YAML as authors meant it, and everything that must be refused."""

from __future__ import annotations

import json
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from specloom.core.diagnostics import Diagnostic, Diagnostics, Severity
from specloom.core.limits import Limits
from specloom.read import yaml_text
from specloom.read.document import Document, read_data
from tests.support.examples import examples

LIMITS = Limits()


def read(text: str | bytes, limits: Limits = LIMITS, name: str = "a.yaml") -> tuple[Document | None, list[Diagnostic]]:
    diagnostics = Diagnostics()
    data = text if isinstance(text, bytes) else text.encode()
    return read_data(name, data, limits, diagnostics), list(diagnostics)


def value(text: str | bytes) -> Any:
    document, told = read(text)
    assert document is not None, [one.text() for one in told]
    assert told == []
    return document.root


def refusal(text: str | bytes, limits: Limits = LIMITS, name: str = "a.yaml") -> tuple[str, int, int, str]:
    document, told = read(text, limits, name)
    assert document is None
    assert told
    assert all(one.severity is Severity.ERROR for one in told)
    return told[0].code, told[0].place.line, told[0].place.column, told[0].place.pointer


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("on", "on"),
        ("off", "off"),
        ("yes", "yes"),
        ("no", "no"),
        ("y", "y"),
        ("true", True),
        ("False", False),
        ("tRue", "tRue"),
        ("", None),
        ("~", None),
        ("NULL", None),
        ("nUll", "nUll"),
        ("12", 12),
        ("+12", 12),
        ("-0", 0),
        ("0123", 123),
        ("0o17", 15),
        ("0x1F", 31),
        ("0b11", "0b11"),
        ("1_000", "1_000"),
        ("12:30:00", "12:30:00"),
        ("1.", 1.0),
        (".5", 0.5),
        ("1e3", 1000.0),
        ("-1.5E-2", -0.015),
        ("1.2.3", "1.2.3"),
        ("2020-01-01", "2020-01-01"),
        ("2020-01-01T00:00:00Z", "2020-01-01T00:00:00Z"),
        ("=", "="),
        ("'12'", "12"),
        ('"true"', "true"),
        ("''", ""),
        ("!!str 12", "12"),
        ("! 12", "12"),
        ("!!int '12'", 12),
        ("!!float 12", 12.0),
        ("!!bool 'true'", True),
        ("!!null ''", None),
        ("!!binary aGk=", "aGk="),
        ("9" * 100, int("9" * 100)),
        ("- <<", ["<<"]),
    ],
)
def test_scalars_follow_the_core_schema(written: str, meant: object) -> None:
    text = f"a: {written}" if not written.startswith("- ") else f"a:\n {written}"
    got = value(text)["a"]
    assert got == meant
    assert type(got) is type(meant)


def test_keys_are_texts_as_written() -> None:
    text = "200: a\n'404': b\non: c\n1.10: d\nnull: e\n2020-01-01: f\ntrue: g\n"
    assert list(value(text)) == ["200", "404", "on", "1.10", "null", "2020-01-01", "true"]


def test_written_keeps_the_characters_of_bare_scalars() -> None:
    document, _ = read("a: 0123\nb: [1.10, x, '1.10', *c]\nz: &c 1\n".replace(", *c", ""))
    assert document is not None
    assert [document.written(p) for p in ("/a", "/b/0", "/b/1", "/b/2", "/b", "/nowhere")] == [
        "0123",
        "1.10",
        "x",
        None,
        None,
        None,
    ]


def test_aliases_and_merge_keys() -> None:
    text = """
base: &base {a: 1, b: 2}
more: &more {b: 3, c: 4}
one: {<<: *base, b: own}
two: {<<: [*base, *more], d: 5}
three: {<<: {x: 1}, y: 2}
text: &t hello
same: *t
*t : key
"""
    root = value(text)
    assert root["one"] == {"a": 1, "b": "own"}
    assert root["two"] == {"a": 1, "b": 2, "c": 4, "d": 5}
    assert root["three"] == {"x": 1, "y": 2}
    assert root["same"] == "hello"
    assert root["hello"] == "key"
    assert root["base"] == {"a": 1, "b": 2}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: 1\nb: [1, 2\n", ("SL111", 3, 1, "")),
        ("a: 1\n\tb: 2\n", ("SL111", 2, 1, "")),
        ("a: b: c\n", ("SL111", 1, 5, "")),
        ("a: 1\n---\nb: 2\n", ("SL113", 2, 1, "")),
        ("a:\n - !!python/name:os.system\n", ("SL114", 2, 4, "/a/0")),
        ("a: !!python/object/apply:eval ['1']\n", ("SL114", 1, 4, "/a")),
        ("a: !include x\n", ("SL114", 1, 4, "/a")),
        ("a: !!set {b}\n", ("SL114", 1, 4, "/a")),
        ("a: !!bool maybe\n", ("SL114", 1, 4, "/a")),
        ("a: !!int x\n", ("SL114", 1, 4, "/a")),
        ("a: !!timestamp 1\n", ("SL114", 1, 4, "/a")),
        ("? [1, 2]\n: x\n", ("SL115", 1, 3, "")),
        ("a: &a [1]\n*a : x\n", ("SL115", 2, 1, "")),
        ("a: .nan\n", ("SL116", 1, 4, "/a")),
        ("a: [1, -.inf]\n", ("SL116", 1, 8, "/a/1")),
        ("a: 1e999\n", ("SL116", 1, 4, "/a")),
        (f"a: {'1' * 5000}\n", ("SL116", 1, 4, "/a")),
        ("a: *nowhere\n", ("SL119", 1, 4, "/a")),
        ("a: &a [*a]\n", ("SL119", 1, 8, "/a/0")),
        ("a: {<<: 1}\n", ("SL119", 1, 9, "")),
        ("a: {<<: [{}, x]}\n", ("SL119", 1, 9, "")),
        ("%YAML 3.0\n---\na: 1\n", ("SL111", 1, 1, "")),
        (b"a: \xff\n", ("SL110", 1, 4, "")),
        (b"a: 1\nb: \xc0\xae\n", ("SL110", 2, 4, "")),
        (b"a: 1\nbc\x00d: 1\n", ("SL110", 2, 3, "")),
        (b"a: \x07\n", ("SL110", 1, 4, "")),
    ],
)
def test_refusals_have_code_and_place(text: str | bytes, expected: tuple[str, int, int, str]) -> None:
    assert refusal(text) == expected


def test_all_bad_values_are_told_at_once() -> None:
    _, told = read("a: .nan\nb: !x y\nc: [*d]\n")
    assert [(one.code, one.place.line) for one in told] == [("SL116", 1), ("SL114", 2), ("SL119", 3)]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32", "utf-8"])
def test_byte_order_marks(encoding: str) -> None:
    assert value("a: grüße\n".encode(encoding)) == {"a": "grüße"}
    assert value('{"a": "grüße"}'.encode(encoding)) == {"a": "grüße"}


def test_duplicate_keys_are_told_with_both_places() -> None:
    document, told = read("r:\n  200: a\n  '200': b\n")
    assert document is not None
    assert document.root == {"r": {"200": "b"}}
    assert [(d.code, d.severity, d.place.line, d.place.pointer, d.related[0].line) for d in told] == [
        ("SL118", Severity.WARNING, 3, "/r/200", 2)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "a: " + "[" * 100_000,
        "a: " + "[" * 100_000 + "]" * 100_000,
        "a:\n " + "- " * 50_000 + "x",
        "a: " + "{a: " * 50_000 + "1" + "}" * 50_000,
        '{"a": ' + "[" * 100_000 + "]" * 100_000 + "}",
        '{"a": ' + "[" * 400 + "]" * 400 + "}",
        "[" * 100_000,
    ],
)
def test_depth_is_refused_before_anything_is_built(text: str) -> None:
    code, line, _, _ = refusal(text)
    assert code == "SL120"
    assert line in (1, 2)


def test_depth_limit_is_exact() -> None:
    deep = "[" * 100 + "]" * 100
    assert read(deep)[0] is not None
    assert read(deep, Limits(depth=99))[0] is None
    as_yaml = "# yaml\n" + deep
    assert read(as_yaml)[0] is not None
    assert read(as_yaml, Limits(depth=99))[0] is None


def test_depth_counts_through_aliases() -> None:
    levels = ["l0: &l0 [x]", *(f"l{n}: &l{n} [*l{n - 1}]" for n in range(1, 150))]
    assert refusal("\n".join(levels))[0] == "SL120"


def test_alias_bombs() -> None:
    lists = ["l0: &l0 [x, x, x, x, x, x, x, x, x]"]
    lists += [f"l{n}: &l{n} [{', '.join([f'*l{n - 1}'] * 9)}]" for n in range(1, 9)]
    assert refusal("\n".join(lists))[0] == "SL122"
    merges = ["m0: &m0 {k0: v}"]
    merges += [f"m{n}: &m{n} {{<<: [{', '.join([f'*m{n - 1}'] * 9)}], k{n}: v}}" for n in range(1, 9)]
    assert refusal("\n".join(merges))[0] == "SL122"
    texts = f"t: &t {'x' * 100_000}\nu: [{', '.join(['*t'] * 1000)}]\n"
    assert refusal(texts)[0] == "SL122"
    inside = f"t: &t [{'x' * 100_000}]\nu: [{', '.join(['*t'] * 1000)}]\n"
    assert refusal(inside)[0] == "SL122"


FIFTY_ONE = ["[" + "1," * 50 + "1]", "- 1\n" * 51, "{" + ",".join(f'"{n}":1' for n in range(51)) + "}"]


@pytest.mark.parametrize("text", FIFTY_ONE)
def test_node_limit(text: str) -> None:
    assert refusal(text, Limits(nodes=51))[0] == "SL121"
    assert read(text, Limits(nodes=52))[0] is not None


def test_time_limit() -> None:
    assert refusal("- 1\n" * 50_000, Limits(seconds=0))[0] == "SL123"


def test_size_limit() -> None:
    assert refusal("a: 1\n", Limits(size=3))[0] == "SL104"


class QuotingDumper(yaml.SafeDumper):
    """Writes texts in quotes, since the core schema knows other bare words than PyYAML does; no anchors."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


QuotingDumper.add_representer(str, lambda dumper, text: dumper.represent_scalar("tag:yaml.org,2002:str", text, '"'))
QuotingDumper.add_representer(
    float, lambda dumper, number: dumper.represent_scalar("tag:yaml.org,2002:float", json.dumps(number))
)
TEXTS = st.text(st.characters(codec="utf-8"), max_size=20)
JSON_VALUES = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(-(10**30), 10**30),
        st.floats(allow_nan=False, allow_infinity=False),
        TEXTS,
    ),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=20,
)


@settings(max_examples=examples(150), deadline=None)
@given(JSON_VALUES)
def test_json_values_come_back_through_both_readers(written: Any) -> None:
    assert value(json.dumps([written])) == [written]
    quoted = "# a comment makes it YAML\n" + yaml.dump(written, Dumper=QuotingDumper, sort_keys=False, width=10**9)
    assert repr(value(quoted)) == repr(written)


@settings(max_examples=examples(300), deadline=None)
@given(st.text(alphabet="ab:-?[]{},&*!|>'\"%#@`~<=\n\t 01.", max_size=60) | st.binary(max_size=40))
def test_no_input_raises(text: str | bytes) -> None:
    document, told = read(text)
    assert (document is None) == any(one.severity is Severity.ERROR for one in told)
    if document is not None:
        document.place("/a/0")


@settings(max_examples=examples(200), deadline=None)
@given(st.text(alphabet="ab:-?[]{},&*!|>'\"#~<=\n 01.", max_size=60))
def test_same_without_libyaml(text: str) -> None:
    before = read(text)
    fast, yaml_text._PARSER = yaml_text._PARSER, yaml.SafeLoader
    try:
        after = read(text)
    finally:
        yaml_text._PARSER = fast
    if before[0] is not None and after[0] is not None:
        assert repr(before[0].root) == repr(after[0].root)
