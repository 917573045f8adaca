"""Several files, one API: equal components are one type, different ones under one name are told."""

from __future__ import annotations

from itertools import permutations

import pytest

from generator.config import Config
from generator.ir import ObjectSchema, RefSchema
from tests.normalise.making import HEAD, Made, make_bundle, make_many


def document(schemas: str, *, path: str = "") -> str:
    """A document with these schemas; with an operation that gives `X`, where a path is given."""
    answer = "{'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/X'}}}}}"
    paths = f"paths: {{{path}: {{get: {{responses: {answer}}}}}}}\n" if path else ""
    return HEAD.format(version="3.1.0") + paths + f"components: {{schemas: {{{schemas}}}}}\n"


def keys(made: Made) -> list[str]:
    """The keys of all types."""
    return sorted(one.key for one in made.api.types)


EQUAL = [
    ("{type: string}", "{type: string}"),
    ("{type: string, description: One}", "{type: string, description: Another}"),
    ("{type: string, example: a}", "{examples: [b], type: string}"),
    ("{type: object, properties: {a: {type: string, title: A}}}", "{properties: {a: {type: string}}, type: object}"),
    ("{$ref: '#/components/schemas/Y'}", "{$ref: '#/components/schemas/Y', description: A Y}"),
]


@pytest.mark.parametrize(("one", "other"), EQUAL)
def test_equal_but_for_wording(one: str, other: str) -> None:
    y = "Y: {type: object, properties: {b: {type: integer}}}"
    made = make_many({"a.yaml": document(f"X: {one}, {y}"), "b.yaml": document(f"X: {other}, {y}")})
    assert made.codes == []
    assert keys(made) == ["X", "Y"]


DIFFERENT = [
    ("{type: string}", "{type: integer}"),
    ("{type: string, default: a}", "{type: string, default: b}"),
    ("{enum: [a, b]}", "{enum: [a]}"),
    ("{type: object, properties: {description: {type: string}}}", "{type: object, properties: {}}"),
    ("{type: object, properties: {title: {type: string}}}", "{type: object, properties: {title: {type: integer}}}"),
    ("{type: object, required: [a]}", "{type: object, required: [b]}"),
]


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_a_conflict_names_both_places_and_the_remedy(one: str, other: str) -> None:
    made = make_many({"a.yaml": document(f"X: {one}"), "b.yaml": document(f"X: {other}")})
    (told,) = made.diagnostics
    assert told.code == "SL203"
    assert (told.place.file, told.place.pointer) == ("b.yaml", "/components/schemas/X")
    assert [place.file for place in told.related] == ["a.yaml"]
    assert told.place.line == told.related[0].line == 3
    assert '"b.yaml#/components/schemas/X": OtherX' in told.hint


@pytest.mark.parametrize("renamed", ["b.yaml#/components/schemas/X", "a.yaml#/components/schemas/X"])
def test_the_remedy_settles_the_conflict(renamed: str) -> None:
    files = {
        "a.yaml": document("X: {type: object, properties: {a: {type: string}}}", path="/a"),
        "b.yaml": document("X: {type: object, properties: {b: {type: string}}}", path="/b"),
    }
    _, told = make_bundle(files, {renamed: "OtherX"})
    assert not told.failed
    made = make_many(files)
    names = made.names(Config(schemas={renamed: "OtherX"}))
    by_path = {}
    for path, operation in ((one.path, one) for one in made.operations.values()):
        assert isinstance(operation.result, RefSchema)
        by_path[path] = names.types[operation.result.target]
    own, other = ("/a", "/b") if renamed.startswith("b") else ("/b", "/a")
    assert by_path == {own: "X", other: "OtherX"}


def test_equal_texts_that_refer_to_different_things_differ() -> None:
    x = "X: {type: object, properties: {y: {$ref: '#/components/schemas/Y'}}}"
    made = make_many(
        {"a.yaml": document(f"{x}, Y: {{type: string}}"), "b.yaml": document(f"{x}, Y: {{type: integer}}")}
    )
    assert sorted(one.message for one in made.diagnostics) == [
        "two different schemas are called `X`; this one is named after its file, too",
        "two different schemas are called `Y`; this one is named after its file, too",
    ]
    assert sorted(made.names().types.values()) == ["BX", "BY", "X", "Y"]


def test_equal_circles_are_equal() -> None:
    circle = (
        "X: {type: object, properties: {y: {$ref: '#/components/schemas/Y'}}}, "
        "Y: {type: object, properties: {x: {$ref: '#/components/schemas/X'}}}"
    )
    made = make_many({"a.yaml": document(circle), "b.yaml": document(circle), "c.yaml": document(circle)})
    assert made.codes == []
    assert keys(made) == ["X", "Y"]


def test_three_files_two_meanings() -> None:
    """Two equal ones stay one type; the third is told once."""
    files = {"a.yaml": "{type: string}", "b.yaml": "{type: integer}", "c.yaml": "{type: string, description: c}"}
    made = make_many({name: document(f"X: {schema}") for name, schema in files.items()})
    assert [(one.code, one.place.file) for one in made.diagnostics] == [("SL203", "b.yaml")]
    assert len(made.api.types) == 2


def test_what_is_told_does_not_depend_on_the_order_of_files() -> None:
    texts = {name: document(f"X: {{type: {kind}}}") for name, kind in (("a.yaml", "string"), ("b.yaml", "integer"))}
    results = set()
    for order in permutations(texts):
        made = make_many({name: texts[name] for name in order})
        results.add((made.api, tuple(one.text() for one in made.diagnostics)))
    assert len(results) == 1


def test_an_operation_that_two_files_describe_alike_is_one() -> None:
    x = "X: {type: object, properties: {a: {type: string}}}"
    made = make_many({"a.yaml": document(x, path="/a"), "b.yaml": document(x, path="/a")})
    assert made.codes == []
    assert list(made.operations) == ["GET /a"]
    assert [(one.code, one.origin.file) for one in made.api.skipped] == [("merged", "b.yaml")]


def test_properties_may_be_called_like_wording() -> None:
    """A property `description` is no description: it survives the comparison and the model."""
    schema = "{type: object, properties: {description: {type: string}, example: {type: integer}}}"
    made = make_many({"a.yaml": document(f"X: {schema}"), "b.yaml": document(f"X: {schema}")})
    assert made.codes == []
    found = made.schema("X")
    assert isinstance(found, ObjectSchema)
    assert [one.name for one in found.properties] == ["description", "example"]
