"""Every core function and every option of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from specloom.core.diagnostics import Diagnostics
from specloom.core.limits import Limits
from specloom.lint.findings import UNDEFINED, Context
from specloom.lint.form import Part
from specloom.lint.functions import FUNCTIONS
from specloom.lint.graph import Graph
from specloom.lint.regular_expressions import BadPattern, compile_pattern
from specloom.read.document import read_data
from tests.unit.lint.holding import HEAD, hold, pointers, rule

GRAPH = Graph(lambda _referrer, _file: None, resolved=True)


def options(value: Any) -> Part:
    problems = Diagnostics()
    document = read_data("set.yml", yaml.safe_dump({"o": value}).encode(), Limits(), problems)
    assert document is not None
    return Part(document, ("o",), value, problems)


def judge(function: str, value: Any, given: Any = None) -> list[tuple[str, tuple[Any, ...]]] | None:
    part = options(given)
    made = FUNCTIONS[function](part)
    assert made is not None, list(part.problems)
    found = made(value, Context(GRAPH, part.document))
    return None if found is None else [(one.message, one.path) for one in found]


def good(function: str, value: Any, given: Any = None) -> bool | None:
    found = judge(function, value, given)
    return None if found is None else not found


NOTHING = (UNDEFINED, None, False, 0, "")
SOMETHING = (True, 1, "a", [], {}, [0], {"a": None})


def test_truthy_falsy_defined_undefined() -> None:
    assert [good("truthy", one) for one in (*NOTHING, *SOMETHING)] == [False] * 5 + [True] * 7
    assert [good("falsy", one) for one in (*NOTHING, *SOMETHING)] == [True] * 5 + [False] * 7
    assert [good("defined", one) for one in (*NOTHING, *SOMETHING)] == [False] + [True] * 11
    assert [good("undefined", one) for one in (*NOTHING, *SOMETHING)] == [True] + [False] * 11


@pytest.mark.parametrize(
    ("match", "value", "expected"),
    [
        ("^a$", "a", True),
        ("^a$", "a\n", False),
        ("a", "bab", True),
        ("/^A/i", "ab", True),
        ("/^b$/m", "a\nb\nc", True),
        ("/a.b/s", "a\nb", True),
        ("/a/gu", "a", True),
        (r"^\/x$", "/x", True),
        (r"^\d$", "٣", False),
        (r"^(?<y>\d+)-\k<y>$", "12-12", True),
        (r"^\u{1F600}$", "\U0001f600", True),
        ("^/{[a-z]+}$", "/{id}", True),
        ("^a{2}$", "aa", True),
        ("^a{,2}$", "a{,2}", True),
        ("^[^]$", "\n", True),
        ("[]", "", False),
        ("[[]", "[", True),
        ("^\\i$", "i", True),
        ("é", "É", False),
    ],
)
def test_pattern(match: str, value: str, expected: bool) -> None:
    assert good("pattern", value, {"match": match}) is expected
    assert good("pattern", value, {"notMatch": match}) is not expected


def test_pattern_with_both_options() -> None:
    both = {"match": "^a", "notMatch": "b$"}
    assert [good("pattern", one, both) for one in ("a", "ab", "b", 1, {}, UNDEFINED)] == [
        True,
        False,
        False,
        None,
        None,
        None,
    ]
    assert len(judge("pattern", "b", both) or ()) == 2


@pytest.mark.parametrize("source", [r"\p{L}", "/a/v", "(", "a**"])
def test_patterns_that_cannot_be_used(source: str) -> None:
    with pytest.raises(BadPattern):
        compile_pattern(source)


def test_enumeration() -> None:
    values = {"values": ["a", 1, None]}
    assert [good("enumeration", one, values) for one in ("a", 1, None)] == [True] * 3
    assert [good("enumeration", one, values) for one in ("b", True, 2)] == [False] * 3
    assert [good("enumeration", one, values) for one in ([], {}, UNDEFINED)] == [None] * 3


def test_length() -> None:
    assert [good("length", one, {"min": 2}) for one in ("ab", [1, 2], {"a": 1, "b": 2}, 2)] == [True] * 4
    assert [good("length", one, {"min": 2}) for one in ("a", [1], {"a": 1}, 1)] == [False] * 4
    assert [good("length", one, {"max": 1}) for one in ("ab", [1, 2], {"a": 1, "b": 2}, 2)] == [False] * 4
    assert [good("length", one, {"min": 1, "max": 1}) for one in ("a", True, None, UNDEFINED)] == [
        True,
        None,
        None,
        None,
    ]


@pytest.mark.parametrize(
    ("kind", "fits", "misses"),
    [
        ("flat", "verylongname2", "veryLong"),
        ("camel", "veryLongName2", "VeryLongName"),
        ("pascal", "VeryLongName", "veryLongName"),
        ("kebab", "very-long-name", "very_long_name"),
        ("cobol", "VERY-LONG-NAME", "VERY_LONG_NAME"),
        ("snake", "very_long_name", "very-long-name"),
        ("macro", "VERY_LONG_NAME", "VERY-LONG-NAME"),
    ],
)
def test_casing(kind: str, fits: str, misses: str) -> None:
    assert good("casing", fits, {"type": kind}) is True
    assert good("casing", misses, {"type": kind}) is False
    digit = fits + "3"
    assert good("casing", digit, {"type": kind}) is True
    assert good("casing", digit, {"type": kind, "disallowDigits": True}) is False
    assert good("casing", "", {"type": kind}) is None


def test_casing_with_separators() -> None:
    header = {"type": "pascal", "separator": {"char": "-"}}
    assert [good("casing", one, header) for one in ("X-YourMighty-Header", "X_Your", "-X")] == [True, False, False]
    path = {"type": "camel", "separator": {"char": "/", "allowLeading": True}}
    assert [good("casing", one, path) for one in ("/path/toThe", "path", "/", "//a")] == [True, True, True, False]


def test_alphabetical() -> None:
    assert judge("alphabetical", ["a", "b", "B", "c"]) == []
    assert judge("alphabetical", ["a", "c", "b"]) == [('is not in order: "c" must come after "b"', (1,))]
    assert judge("alphabetical", {"b": 1, "a": 2}) == [('is not in order: "b" must come after "a"', ("b",))]
    assert judge("alphabetical", [2, 10, "11"]) == []
    assert good("alphabetical", [{"n": "b"}, {"n": "a"}], {"keyedBy": "n"}) is False
    assert good("alphabetical", [{"n": "a"}, {"n": "b"}], {"keyedBy": "n"}) is True
    assert good("alphabetical", ["a", {"n": "b"}], {"keyedBy": "n"}) is False
    assert good("alphabetical", [{}, {}]) is False
    assert good("alphabetical", "ba") is None


def test_or_and_xor() -> None:
    names = {"properties": ["a", "b", "c"]}
    values: list[Any] = [{}, {"a": 1}, {"a": 1, "c": None}, []]
    assert [good("or", one, names) for one in values] == [False, True, True, None]
    assert [good("xor", one, names) for one in values] == [False, True, False, None]


def test_typed_enum() -> None:
    assert judge("typedEnum", {"type": "string", "enum": ["a", 1, None]}) == [
        ("is 1, which is not of type string", ("enum", 1)),
        ("is null, which is not of type string", ("enum", 2)),
    ]
    assert good("typedEnum", {"type": "string", "nullable": True, "enum": ["a", None]}) is True
    assert good("typedEnum", {"type": ["integer", "null"], "enum": [1, 2.0, None]}) is True
    assert good("typedEnum", {"type": "integer", "enum": [True]}) is False
    assert good("typedEnum", {"enum": [1]}) is None


def test_schema() -> None:
    shape = {
        "type": "object",
        "required": ["a"],
        "properties": {"b": {"pattern": "^x$"}},
        "additionalProperties": False,
    }
    assert judge("schema", {"a": 1, "b": "x"}, {"schema": {**shape, "additionalProperties": True}}) == []
    first = judge("schema", {"b": "y", "c": 1}, {"schema": shape})
    every = judge("schema", {"b": "y", "c": 1}, {"schema": shape, "allErrors": True})
    assert first is not None and every is not None
    assert len(first) == 1
    assert set(every) == {
        ("must have `a`", ()),
        ("must not have `c`", ()),
        ('is "y", which does not match the pattern ^x$', ("b",)),
    }
    assert judge("schema", UNDEFINED, {"schema": {}}) == [("must be present", ())]


@pytest.mark.parametrize(
    ("schema", "value", "message"),
    [
        ({"type": "string"}, 1, "must be of type string"),
        ({"type": ["string", "null"]}, 1, "must be of type string or null"),
        ({"enum": ["a", 1]}, 2, 'must be one of "a", 1'),
        ({"const": 1}, 2, "must be 1"),
        ({"minItems": 1}, [], "must have at least 1 items"),
        ({"maxLength": 1}, "ab", "must have at most 1 characters"),
        ({"uniqueItems": True}, [1, 1], "must not have duplicate items"),
        ({"not": {}}, 1, "must not match the schema under `not`"),
        ({"oneOf": []}, 1, None),
        ({"propertyNames": {"pattern": "^a"}}, {"b": 1}, 'has the key "b", which is not allowed'),
        ({"format": "email"}, "nobody", 'is "nobody", which does not have the format email'),
        ({"multipleOf": 2}, 3, "does not match `multipleOf` of the schema"),
    ],
)
def test_messages_of_schema(schema: dict[str, Any], value: Any, message: str | None) -> None:
    if message is None:
        assert FUNCTIONS["schema"](options({"schema": schema})) is None
    else:
        assert judge("schema", value, {"schema": schema}) == [(message, ())]


@pytest.mark.parametrize(
    ("given", "fits"),
    [
        ({"schema": {"exclusiveMinimum": True, "minimum": 1}, "dialect": "draft4"}, False),
        (
            {"schema": {"$schema": "http://json-schema.org/draft-04/schema#", "minimum": 1, "exclusiveMinimum": True}},
            False,
        ),
        ({"schema": {"exclusiveMinimum": 1}}, False),
        ({"schema": {"exclusiveMinimum": 0}, "dialect": "draft6"}, True),
        ({"schema": {"exclusiveMinimum": 0}, "dialect": "draft7"}, True),
        ({"schema": {"exclusiveMinimum": 0}, "dialect": "draft2019-09"}, True),
        ({"schema": {"$ref": "#/$defs/a", "$defs": {"a": {"minimum": 2}}}, "dialect": "draft2020-12"}, False),
    ],
)
def test_dialects_of_schema(given: dict[str, Any], fits: bool) -> None:
    assert good("schema", 1, given) is fits


@pytest.mark.parametrize(
    ("function", "given", "message"),
    [
        ("truthy", {"a": 1}, "takes no options"),
        ("undefined", "x", "takes no options"),
        ("pattern", None, "`match` or `notMatch`"),
        ("pattern", {}, "`match` or `notMatch`"),
        ("pattern", {"match": "a", "flags": "i"}, "`flags` is not supported in the options"),
        ("pattern", {"match": 1}, "takes a regular expression"),
        ("pattern", {"match": "("}, "cannot be used"),
        ("enumeration", {}, "need `values`"),
        ("enumeration", {"values": "a"}, "takes a list"),
        ("enumeration", {"values": [[]]}, "takes a list"),
        ("length", {}, "`min` or `max`"),
        ("length", {"min": "1"}, "takes a number"),
        ("casing", {}, "need `type`"),
        ("casing", {"type": "title"}, '"title" is not one of flat'),
        ("casing", {"type": "flat", "separator": {}}, "need `char`"),
        ("casing", {"type": "flat", "separator": {"char": "--"}}, "takes one character"),
        ("alphabetical", {"by": "name"}, "`by` is not supported"),
        ("alphabetical", {"keyedBy": 1}, "takes a string"),
        ("or", {"properties": ["a"]}, "list of two or more strings"),
        ("xor", None, "`properties`"),
        ("schema", None, "need `schema`"),
        ("schema", {"schema": {"type": "text"}}, "not a JSON Schema"),
        ("schema", {"schema": {}, "dialect": "draft3"}, '"draft3" is not one of auto'),
        ("schema", {"schema": {}, "prepareResults": 1}, "`prepareResults` is not supported"),
        ("unreferencedReusableObject", {"reusableObjectsLocation": "components"}, "takes a pointer"),
    ],
)
def test_wrong_options(function: str, given: Any, message: str) -> None:
    part = options(given)
    assert FUNCTIONS[function](part) is None
    (problem,) = part.problems
    assert problem.code == "SL704"
    assert message in problem.message


def test_unreferenced_reusable_object(tmp_path: Path) -> None:
    ruleset = rule(
        "$.components.schemas",
        {
            "function": "unreferencedReusableObject",
            "functionOptions": {"reusableObjectsLocation": "#/components/schemas"},
        },
        resolved=False,
    )
    schemas = "components:\n  schemas:\n    A: {type: object}\n    B: {$ref: '#/components/schemas/A'}\n    C/D: {}\n"
    other = HEAD + "x:\n  $ref: 'a.yaml#/components/schemas/C~1D'\n"
    assert pointers(hold(tmp_path, ruleset, a=HEAD + schemas, b=other)) == ["/components/schemas/B"]


def test_a_schema_that_goes_round_with_the_document_is_an_error(tmp_path: Path) -> None:
    tree = "components:\n  schemas:\n    T:\n      properties:\n        next: {$ref: '#/components/schemas/T'}\n"
    endless = {"additionalProperties": {"$ref": "#"}}
    then = {"function": "schema", "functionOptions": {"schema": endless}}
    (found,) = hold(tmp_path, rule("$.components.schemas.T", then), a=HEAD + tree)
    assert (found.code, found.place.pointer) == ("SL710", "/rules/r/given")
    assert "refers to itself" in found.message
    then["functionOptions"] = {"schema": {"$ref": "https://example.com/schema"}}
    (found,) = hold(tmp_path, rule("$.components.schemas.T", then), a=HEAD + tree)
    assert "https://example.com/schema" in found.message
