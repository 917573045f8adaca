# ruff: noqa: E501
"""Keys that are data, names that are URIs, patterns of another engine, numbers of many digits."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from tests.end_to_end.schemas.sdk import Make

MAPS = """
components:
  schemas:
    Part: {type: object, required: [n], properties: {n: {type: integer}}}
    Numbered: {type: object, properties: {a: {type: string}}, additionalProperties: {type: integer}}
    Parts: {type: object, properties: {a: {type: string}}, additionalProperties: {$ref: '#/components/schemas/Part'}}
    Dates: {type: object, properties: {a: {type: string}}, additionalProperties: {type: string, format: date-time}}
    Closed: {type: object, patternProperties: {'^x-': {type: integer}}, additionalProperties: false}
    Two: {type: object, patternProperties: {'^i': {type: integer}, '^s': {type: string}}, additionalProperties: false}
    Open: {type: object, patternProperties: {'^x-': {$ref: '#/components/schemas/Part'}}}
    Beside: {type: object, properties: {a: {type: string}}, patternProperties: {'^x-': {type: integer}}, additionalProperties: false}
    Rest: {type: object, properties: {a: {type: string}}, unevaluatedProperties: {type: integer}}
    Both: {allOf: [{$ref: '#/components/schemas/Parts'}, {type: object, additionalProperties: {type: object, required: [m], properties: {m: {type: string}}}}]}
"""

GOOD = {
    "Numbered": {"a": "x", "b": 1},
    "Parts": {"a": "x", "b": {"n": 1, "more": 2}},
    "Dates": {"a": "x", "b": "2020-01-01T00:00:00.100Z"},
    "Closed": {"x-a": 1},
    "Two": {"i": 1, "s": "x"},
    "Open": {"x-a": {"n": 1}, "other": "anything"},
    "Beside": {"a": "x", "x-b": 3},
    "Rest": {"a": "x", "b": 3},
    "Both": {"b": {"n": 1, "m": "y"}},
}
BAD = {
    "Numbered": {"a": "x", "b": "1"},
    "Parts": {"a": "x", "b": {"n": "1"}},
    "Dates": {"b": 5},
    "Closed": {"x-a": "1"},
    "Two": {"i": []},
    "Beside": {"a": "x", "x-b": "3"},
    "Rest": {"a": "x", "b": "3"},
    "Both": {"b": {"n": 1}},
}


@pytest.mark.parametrize("name", GOOD)
def test_further_properties(make: Make, name: str) -> None:
    sdk = make(MAPS)
    assert sdk.is_valid(name, GOOD[name])
    for strict in (False, True):
        assert sdk.dump(sdk.read(name, GOOD[name], strict=strict)) == GOOD[name]
    if name in BAD:
        assert sdk.dump(sdk.read(name, BAD[name])) == BAD[name]
        assert not sdk.fits(name, BAD[name])
    if name == "Parts":
        for value in (GOOD[name], {**GOOD[name], "a": 5}):
            assert sdk.read(name, value).b.n == 1  # also where something else is wrong


NAMELESS = """
paths:
  /a:
    post:
      operationId: postA
      tags: [a]
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}
      responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}
components:
  schemas:
    A: {type: object, required: [''], properties: {'': {type: string}, b: {type: integer}, inner: {$ref: '#/components/schemas/A'}}}
"""


@pytest.mark.parametrize(
    "value", [{"": "x"}, {"": "x", "b": "odd"}, {"": "x", "inner": {"": "y", "b": "odd"}}], ids=str
)
def test_a_property_called_nothing(make: Make, value: dict[str, Any]) -> None:
    sdk = make(NAMELESS)
    read = sdk.read("A", value)
    assert read.field == "x"
    assert sdk.dump(read) == value
    sdk.call("a", "post", body="x", answer=value)
    assert sdk.body == {"": "x"}


NAMED = """
paths:
  /a: {get: {operationId: getA, tags: [a], responses: {'200': {description: d, content: {application/json: {schema: {$ref: 'https://x.test/api.yaml#/components/schemas/A'}}}}}}}
components:
  schemas:
    A:
      type: object
      properties:
        b: {$ref: 'https://x.test/schemas/b'}
        inner: {$ref: 'https://x.test/schemas/b#/$defs/in'}
        anchor: {$ref: 'https://x.test/schemas/b#deep'}
        c: {$ref: schemas/c}
        d: {$ref: 'schemas/d.json'}
    B:
      $id: https://x.test/schemas/b
      type: object
      required: [n]
      properties: {n: {type: integer}, loc: {$ref: '#/$defs/in'}, c: {$ref: c}, self: {$ref: '#'}, a: {$ref: '#/components/schemas/E'}}
      $defs: {in: {$anchor: deep, type: object, required: [deep], properties: {deep: {type: boolean}}}}
    C: {$id: schemas/c, type: object, required: [c], properties: {c: {type: string}}}
    D: {$id: 'https://x.test/schemas/d.json', type: object, required: [d], properties: {d: {$ref: './b#/$defs/in'}}}
    E: {type: object, required: [e]}
"""
WHOLE: dict[str, Any] = {
    "b": {"n": 1, "loc": {"deep": True}, "c": {"c": "x"}, "self": {"n": 2}, "a": {"e": 1}},
    "inner": {"deep": True},
    "anchor": {"deep": True},
    "c": {"c": "x"},
    "d": {"d": {"deep": False}},
}


def test_references_to_what_has_a_name(make: Make) -> None:
    sdk = make(f"$self: https://x.test/api.yaml\n{NAMED}", "3.2.0")
    assert not [one for one in sdk.package.warnings if "SL2" in one], sdk.package.warnings
    assert sdk.dump(sdk.call("a", "get", answer=WHOLE, strict=True)) == WHOLE
    for place in ("b/n", "b/loc/deep", "b/c/c", "b/self/n", "b/a/e", "inner/deep", "anchor/deep", "c/c", "d/d/deep"):
        broken = json.loads(json.dumps(WHOLE))
        *path, last = place.split("/")
        inner = broken
        for step in path:
            inner = inner[step]
        del inner[last]
        assert not sdk.fits("A", broken), place
        assert sdk.dump(sdk.read("A", broken)) == broken


PATTERNS = [
    r"^[a-z0-9[\]]+$", r"^[\w&&-]+$", "^[A-Z~~]+$", "^[+--]+$", r"^[\w.[\]()]+$", r"^[^[\]]+$", "^[!-/:-@[-`{-~]$",
    "[a&&b]", "^[--/]$", r"^a\<b$", "^[[:alpha:]]$", r"^[^&&~~]$", r"^[\-\][&&]$",
]  # fmt: skip


@pytest.mark.parametrize("pattern", PATTERNS)
@pytest.mark.filterwarnings("ignore:Possible")
def test_classes_mean_what_the_standard_says(make: Make, pattern: str) -> None:
    sdk = make(
        f"components: {{schemas: {{P: {{type: object, properties: {{p: {{type: string, pattern: {json.dumps(pattern)}}}}}}}}}}}"
    )
    refused = 0
    for text in [*map(chr, range(33, 127)), "ab", "a<b", "[a]", "&&", "a:"]:
        wanted = re.search(pattern, text) is not None
        assert sdk.fits("P", {"p": text}) == wanted, text
        refused += not wanted
    assert refused


NUMBERS = """
paths:
  /l: {get: {operationId: listNumbers, tags: [n], responses: {'200': {description: d, content: {application/json: {schema: {type: array, items: {type: number}}}}}}}}
  /m: {get: {operationId: mapNumbers, tags: [n], responses: {'200': {description: d, content: {application/json: {schema: {type: object, additionalProperties: {type: number}}}}}}}}
  /o: {get: {operationId: oneNumber, tags: [n], responses: {'200': {description: d, content: {application/json: {schema: {type: number}}}}}}}
  /p: {post: {operationId: postNumber, tags: [n], requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/M'}}}}, responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/M'}}}}}}}
components:
  schemas:
    M: {type: object, properties: {n: {type: number}, i: {type: integer, format: int64}, b: {type: number, minimum: 0}, l: {type: array, items: {type: number}}, u: {oneOf: [{type: number}, {type: string}]}}}
"""


@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize("number", [5, 0, 1.5, 2.0, 9007199254740993, 123456789012345678901234567890, 0.1, 1e300])
def test_digits_stay(make: Make, number: float, strict: bool) -> None:
    sdk = make(NUMBERS)
    text = json.dumps(number)
    for method, value in (("list", [number]), ("map", {"a": number}), ("one", number)):
        found = next(one for one in dir(sdk_resource(sdk)) if one.startswith(method))
        assert json.dumps(sdk.call("n", found, answer=value, strict=strict)) == json.dumps(value)
    value = {"n": number, "b": number, "l": [number], "u": number}
    if isinstance(number, int):
        value["i"] = number
    posting = next(one for one in dir(sdk_resource(sdk)) if one.startswith(("post", "create")))
    read = sdk.call("n", posting, **value, answer=value, strict=strict)
    assert sdk.sent[-1].content.decode().count(text) == len(value)
    assert json.dumps(sdk.dump(read), sort_keys=True) == json.dumps(value, sort_keys=True)


def sdk_resource(sdk: Any) -> Any:
    """The resource of the numbers."""
    return getattr(sdk.package.module(), sdk.package.client)().n
