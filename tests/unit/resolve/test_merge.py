"""Several files, one API: equal components are one type, different ones under one name are told."""

from __future__ import annotations

from itertools import permutations

import pytest

from specloom.config.schema import Config
from specloom.ir.model import ObjectSchema, RefSchema
from tests.unit.normalise.making import HEAD, Made, make_many


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
    # the order of sets
    ("{type: object, required: [a, b], properties: {a: {}, b: {}}}", "{properties: {b: {}, a: {}}, required: [b, a]}"),
    ("{type: string, enum: [a, b, c]}", "{type: string, enum: [c, a, b]}"),
    # what describes, and extensions
    ("{type: string, x-order: 1}", "{type: string, x-order: 2, x-internal: true}"),
    ("{type: string, deprecated: true}", "{type: string, xml: {name: x}, externalDocs: {url: 'https://e.org'}}"),
    ("{type: string, $comment: x}", "{type: string, somethingOfATool: 1}"),
    # keywords without effect
    ("{type: string, minLength: 0, nullable: false}", "{type: string, readOnly: false, writeOnly: false}"),
    (
        "{type: object, properties: {a: {}}, additionalProperties: true}",
        "{type: object, properties: {a: {}}, required: []}",
    ),
    ("{type: array, items: {}, uniqueItems: false, minItems: 0}", "{type: array}"),
    ("{type: number, minimum: 1.0}", "{type: number, minimum: 1, exclusiveMinimum: false}"),
    # other spellings of one thing
    ("{type: string, nullable: true}", "{type: [string, 'null']}"),
    ("{type: [string]}", "{type: string}"),
    ("{const: a}", "{enum: [a]}"),
    ("{type: number, minimum: 1, exclusiveMinimum: true}", "{type: number, exclusiveMinimum: 1}"),
    (
        "{nullable: true, allOf: [{$ref: '#/components/schemas/Y'}]}",
        "{anyOf: [{$ref: '#/components/schemas/Y'}, {type: 'null'}]}",
    ),
    ("{allOf: [{$ref: '#/components/schemas/Y'}]}", "{$ref: '#/components/schemas/Y'}"),
    ("{type: string, nullable: true, enum: [a]}", "{type: [string, 'null'], enum: [a, null]}"),
]


@pytest.mark.parametrize(("one", "other"), EQUAL)
def test_equal_in_meaning(one: str, other: str) -> None:
    y = "Y: {type: object, properties: {b: {type: integer}}}"
    made = make_many({"a.yaml": document(f"X: {one}, {y}"), "b.yaml": document(f"X: {other}, {y}")})
    made.names()
    assert made.codes == []
    assert keys(made) == ["X", "Y"]


DIFFERENT = [
    ("{type: string}", "{type: integer}"),
    ("{type: string, default: a}", "{type: string, default: b}"),
    ("{enum: [a, b]}", "{enum: [a]}"),
    ("{type: object, properties: {description: {type: string}}}", "{type: object, properties: {}}"),
    ("{type: object, properties: {title: {type: string}}}", "{type: object, properties: {title: {type: integer}}}"),
    ("{type: object, required: [a]}", "{type: object, required: [b]}"),
    ("{type: object, properties: {x-a: {type: string}}}", "{type: object, properties: {x-a: {type: integer}}}"),
    ("{type: string, nullable: true}", "{type: string}"),
    ("{type: string, readOnly: true}", "{type: string}"),
    ("{type: object, properties: {a: {}}, additionalProperties: false}", "{type: object, properties: {a: {}}}"),
    ("{type: string, format: date}", "{type: string}"),
    ("{enum: ['1']}", "{enum: [1]}"),
    ("{type: boolean, default: true}", "{type: boolean}"),
    ("{oneOf: [{type: string}, {type: integer}]}", "{anyOf: [{type: string}, {type: integer}]}"),
]


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_a_conflict_names_both_places_and_the_remedy(one: str, other: str) -> None:
    made = make_many({"a.yaml": document(f"X: {one}"), "b.yaml": document(f"X: {other}")})
    made.names()
    (told,) = made.diagnostics
    assert told.code == "SL203"
    assert (told.place.file, told.place.pointer) == ("b.yaml", "/components/schemas/X")
    assert [place.file for place in told.related] == ["a.yaml"]
    assert told.place.line == told.related[0].line == 3
    assert '"b.yaml#/components/schemas/X": BX' in told.hint


@pytest.mark.parametrize("renamed", ["b.yaml#/components/schemas/X", "a.yaml#/components/schemas/X"])
def test_the_remedy_settles_the_conflict(renamed: str) -> None:
    files = {
        "a.yaml": document("X: {type: object, properties: {a: {type: string}}}", path="/a"),
        "b.yaml": document("X: {type: object, properties: {b: {type: string}}}", path="/b"),
    }
    made = make_many(files)
    names = made.names(Config(schemas={renamed: "OtherX"}))
    by_path = {}
    for path, operation in ((one.path, one) for one in made.operations.values()):
        assert isinstance(operation.result, RefSchema)
        by_path[path] = names.types[operation.result.target]
    assert made.codes == []
    own, other = ("/a", "/b") if renamed.startswith("b") else ("/b", "/a")
    assert by_path == {own: "X", other: "OtherX"}


def test_equal_texts_that_refer_to_different_things_differ() -> None:
    x = "X: {type: object, properties: {y: {$ref: '#/components/schemas/Y'}}}"
    made = make_many(
        {"a.yaml": document(f"{x}, Y: {{type: string}}"), "b.yaml": document(f"{x}, Y: {{type: integer}}")}
    )
    assert sorted(made.names().types.values()) == ["BX", "BY", "X", "Y"]
    own, follows = made.diagnostics
    assert (own.code, own.place.pointer) == ("SL203", "/components/schemas/Y")
    assert (follows.code, follows.message) == (
        "SL204",
        "`X` differ from file to file only because they refer to `Y`",
    )


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
    made.names()
    assert [(one.code, one.place.file) for one in made.diagnostics] == [("SL203", "b.yaml")]
    assert len(made.api.types) == 2


def test_what_is_told_does_not_depend_on_the_order_of_files() -> None:
    texts = {name: document(f"X: {{type: {kind}}}") for name, kind in (("a.yaml", "string"), ("b.yaml", "integer"))}
    results = set()
    for order in permutations(texts):
        made = make_many({name: texts[name] for name in order})
        made.names()
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


def test_references_to_what_is_no_component_count() -> None:
    x = "X: {type: object, properties: {p: {$ref: '#/components/parameters/P/schema'}}}"

    def with_parameter(kind: str) -> str:
        text = document(x)
        return text.replace(
            "schemas:", f"parameters: {{P: {{name: p, in: query, schema: {{type: {kind}}}}}}}, schemas:"
        )

    same = make_many({"a.yaml": with_parameter("string"), "b.yaml": with_parameter("string")})
    other = make_many({"a.yaml": with_parameter("string"), "b.yaml": with_parameter("integer")})
    assert [len([key for key in keys(made) if key == "X"]) for made in (same, other)] == [1, 2]


def test_a_mapping_of_a_discriminator_counts() -> None:
    x = "X: {type: object, discriminator: {propertyName: k, mapping: {cat: Cat}}, properties: {k: {type: string}}}"
    cat = "Cat: {allOf: [{$ref: '#/components/schemas/X'}, {type: object, properties: {c: {type: %s}}}]}"
    made = make_many({"a.yaml": document(f"{x}, {cat % 'string'}"), "b.yaml": document(f"{x}, {cat % 'integer'}")})
    assert [key for key in keys(made) if key] == ["Cat", "Cat", "X", "X"]


def test_openapi_3_and_swagger_2() -> None:
    old = """
swagger: "2.0"
info: {title: Probe, version: "1"}
paths: {}
definitions:
  X: {type: object, required: [b, a], properties: {a: {type: string, x-nullable: true}, b: {type: integer}}}
"""
    new = document("X: {type: object, properties: {b: {type: integer}, a: {type: [string, 'null']}}, required: [a, b]}")
    made = make_many({"a.yaml": new, "b.yaml": old})
    made.names()
    assert made.codes == []
    assert keys(made) == ["X"]
