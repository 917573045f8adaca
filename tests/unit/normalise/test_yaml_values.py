"""Bare words and numbers of YAML, where the schema says that they are text."""

from __future__ import annotations

import codecs

from specloom.core.diagnostics import Diagnostics
from specloom.core.limits import Limits
from specloom.ir.model import EnumSchema
from specloom.read.discovery import SpecFile
from specloom.read.document import read_documents
from tests.unit.normalise.making import make, make_many

BARE = "on, off, yes, no, y, 0123, 1.10, 1e3, 0x1F, 1_000, 12:30:00, 2020-01-01, true, ~"
TEXTS = "on off yes no y 0123 1.10 1e3 0x1F 1_000 12:30:00 2020-01-01 true".split()


def test_enum_of_text() -> None:
    made = make(f"components: {{schemas: {{Probe: {{type: string, default: 007, enum: [{BARE}]}}}}}}\n")
    assert made.codes == []
    schema = made.schema()
    assert isinstance(schema, EnumSchema)
    assert list(schema.values) == TEXTS
    assert schema.notes.nullable
    assert schema.notes.default is not None
    assert schema.notes.default.text == '"007"'


def test_enum_without_a_type() -> None:
    made = make("components: {schemas: {Probe: {enum: [on, 1, true]}, Other: {type: integer, enum: [0123]}}}\n")
    probe, other = made.schema(), made.schema("Other")
    assert isinstance(probe, EnumSchema)
    assert isinstance(other, EnumSchema)
    assert (probe.values, other.values) == (("on", 1, True), (123,))


def test_json_says_what_it_means() -> None:
    text = '{"openapi": "3.1.0", "components": {"schemas": {"Probe": {"type": "string", "enum": [1, 2]}}}}'
    made = make_many({"a.json": text})
    schema = made.schema()
    assert isinstance(schema, EnumSchema)
    assert (schema.values, made.codes) == ((1, 2), ["SL308"])


def test_a_version_is_no_number() -> None:
    made = make_many({"a.yaml": "openapi: 3.1.0\ninfo: {title: T, version: 1.10}\n"})
    assert made.api.version == "1.10"


def test_byte_order_marks() -> None:
    text = "openapi: 3.1.0\ninfo: {title: Ü, version: '1'}\n"
    for mark, encoding in ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le")):
        diagnostics = Diagnostics()
        given = [SpecFile("a.yaml", None, mark + text.encode(encoding))]
        (document,) = read_documents(given, Limits(), diagnostics)
        assert document.root["info"]["title"] == "Ü"
        assert list(diagnostics) == []
