"""Types from the last run are what they would be if everything were read: model, names and what is told of it."""

from __future__ import annotations

import copy
import json
import pickle
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from specloom.app.pipeline import build_model
from specloom.config.request import Request
from specloom.config.schema import Config, DiscriminatorOverride
from specloom.core.diagnostics import Abort, Diagnostics
from specloom.core.origin import Origin
from specloom.ir.model import NumberSchema, Property, TypeDef
from specloom.normalise.schemas.reader import SchemaReader
from specloom.normalise.stored_values import from_bytes, to_bytes

ROOT = Path(__file__).resolve().parents[2]
Json = dict[str, Any]
CONFIG = Config(discriminators=(DiscriminatorOverride("kind", {"c": "Cat", "d": "Dog"}),))


def answer(schema: Json) -> Json:
    return {"200": {"description": "ok", "content": {"application/json": {"schema": schema}}}}


def ref(key: str) -> Json:
    return {"$ref": f"#/components/schemas/{key}"}


INLINE = {"type": "object", "properties": {"mode": {"enum": ["a", "b"]}, "pet": ref("Pet")}}
DOCUMENT: Json = {
    "openapi": "3.1.0",
    "info": {"title": "Zoo", "version": "1"},
    "tags": [{"name": "pets", "description": "All pets."}],
    "paths": {
        "/pets": {
            "get": {
                "tags": ["pets"],
                "operationId": "listPets",
                "summary": "List pets.",
                "parameters": [{"name": "mode", "in": "query", "schema": {"enum": ["a", "b"], "type": "string"}}],
                "responses": answer({"type": "array", "items": {"oneOf": [ref("Cat"), ref("Dog")]}}),
            },
            "post": {
                "tags": ["pets"],
                "operationId": "addPet",
                "requestBody": {"content": {"application/json": {"schema": INLINE}}},
                "responses": answer({"allOf": [ref("Pet"), {"properties": {"more": {"type": "string"}}}]}),
                "callbacks": {
                    "done": {"{$url}": {"post": {"requestBody": {"content": {"a/json": {"schema": INLINE}}}}}}
                },
            },
            "delete": {
                "tags": ["pets"],
                "operationId": "removePet",
                "requestBody": {"content": {"application/json": {"schema": {"type": "object"}}}},
                "responses": {"204": {"description": "gone"}},
            },
        },
        "/loose": {"get": {"operationId": "loose", "responses": answer({"oneOf": [ref("A"), ref("B")]})}},
    },
    "webhooks": {"born": {"post": {"requestBody": {"content": {"application/json": {"schema": INLINE}}}}}},
    "components": {
        "schemas": {
            "Pet": {"oneOf": [ref("Cat"), ref("Dog")], "description": "Any."},
            "Cat": {"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string"}, "o": INLINE}},
            "Dog": {"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string"}}},
            "A": {"type": "object", "properties": {"x": {"type": "string"}, "y": {"enum": ["v", "w"]}}},
            "B": {"type": "object", "properties": {"x": {"type": "string"}, "z": {"type": "integer"}}},
            "Both": {"allOf": [ref("A"), ref("B")], "title": "Both"},
            "Odd": {"type": "string", "pattern": "(?<a>x)", "enum": ["a", "b", "a"]},
        }
    },
}


class Runs:
    """Runs one after the other with one cache, each beside one without; counts the types that the first ones read."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch, name: str = "zoo.json") -> None:
        monkeypatch.setenv("SPECLOOM_CACHE", str(folder / "cache"))
        self.folder, self._spec = folder, folder / name
        self.read = 0
        original = SchemaReader._read_type

        def noted(reader: SchemaReader, type_id: str) -> None:
            self.read += 1
            original(reader, type_id)

        monkeypatch.setattr(SchemaReader, "_read_type", noted)

    def write(self, document: Json | str) -> None:
        self._spec.write_text(document if isinstance(document, str) else json.dumps(document), encoding="utf-8")

    def run(self, document: Json | str, config: Config = CONFIG) -> int:
        """How many types a run with the cache reads; fails where it makes anything else than one without."""
        self.write(document)
        self.read = 0
        kept = self._made(config, cache=True)
        read = self.read
        assert kept == self._made(config, cache=False)
        return read

    def _made(self, config: Config, *, cache: bool) -> tuple[Any, ...]:
        told = Diagnostics()
        request = Request((str(self._spec),), self.folder, config, cache=cache)
        try:
            model = build_model(request, told)
        except Abort as stopped:
            return ("stopped", [one.data() for one in stopped.diagnostics])
        model.known.save()
        ledger = model.ledger.data()
        return model.api, model.names, model.webhooks, ledger, [one.data() for one in told], len(told.faults())


@pytest.fixture
def runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Runs:
    return Runs(tmp_path, monkeypatch)


def operation(document: Json) -> Json:
    found: Json = document["paths"]["/pets"]["get"]
    return found


def changed(change: Callable[[Json], object], document: Json = DOCUMENT) -> Json:
    made = copy.deepcopy(document)
    change(made)
    return made


ALL, AGAIN = 9, 5
"""All types of the document; those that are read in any case: two messages, and three that an operation includes."""

WORDS: dict[str, Callable[[Json], object]] = {
    "summary": lambda one: operation(one).update(summary="Other."),
    "description": lambda one: operation(one).update(description="Other."),
    "operationId": lambda one: operation(one).update(operationId="findPets"),
    "tag": lambda one: operation(one).update(tags=["animals"]),
    "deprecated": lambda one: operation(one).update(deprecated=True),
    "security": lambda one: operation(one).update(security=[]),
    "a parameter's words": lambda one: operation(one)["parameters"][0].update(description="Said.", example="a"),
    "a response's words": lambda one: operation(one)["responses"]["200"].update(description="Fine."),
    "a tag's words": lambda one: one["tags"][0].update(description="Some pets."),
    "title": lambda one: one["info"].update(title="Park"),
}
SHAPES: dict[str, Callable[[Json], object]] = {
    "a parameter": lambda one: operation(one)["parameters"].append({"name": "p", "in": "query", "schema": INLINE}),
    "a parameter's name": lambda one: operation(one)["parameters"][0].update(name="other"),
    "a result": lambda one: operation(one).update(responses=answer(ref("Both"))),
    "an inline description": lambda one: (
        one["paths"]["/pets"]["post"]["requestBody"]["content"]["application/json"].update(
            schema={**INLINE, "description": "New."}
        )
    ),
    "an operation more": lambda one: one["paths"].update({"/new": {"get": {"responses": answer(INLINE)}}}),
    "an operation less": lambda one: one["paths"].pop("/loose"),
    "a message": lambda one: one["webhooks"].update(died=one["webhooks"]["born"]),
    "a component": lambda one: one["components"]["schemas"]["A"].update(title="First"),
}


def test_the_same_again(runs: Runs) -> None:
    assert (runs.run(DOCUMENT), runs.run(DOCUMENT)) == (ALL, AGAIN)


@pytest.mark.parametrize("change", WORDS.values(), ids=WORDS)
def test_words_and_names_leave_types_alone(runs: Runs, change: Callable[[Json], object]) -> None:
    assert (runs.run(DOCUMENT), runs.run(changed(change))) == (ALL, AGAIN)


@pytest.mark.parametrize("change", SHAPES.values(), ids=SHAPES)
def test_what_types_depend_on(runs: Runs, change: Callable[[Json], object]) -> None:
    whole = runs.run(DOCUMENT)
    assert runs.run(changed(change)) >= whole
    assert runs.run(changed(change)) < whole


def test_another_configuration(runs: Runs) -> None:
    whole = runs.run(DOCUMENT)
    assert runs.run(DOCUMENT, Config()) == whole


def test_a_reference_from_a_component_to_an_operation(runs: Runs) -> None:
    schema = "#/paths/~1pets/post/requestBody/content/application~1json/schema"

    def refer(one: Json) -> None:
        one["components"]["schemas"]["Far"] = {"type": "object", "properties": {"far": {"$ref": schema}}}

    document = changed(refer)
    whole = runs.run(document)
    assert runs.run(document) == whole
    content = document["paths"]["/pets"]["post"]["requestBody"]["content"]["application/json"]
    content["schema"] = {**INLINE, "description": "Another."}
    runs.run(document)


def test_a_reference_between_operations(runs: Runs) -> None:
    """It is no obstacle, also after a run in vain."""
    schema = "#/paths/~1pets/post/requestBody/content/application~1json/schema"
    document = changed(lambda one: one["paths"]["/loose"]["get"].update(responses=answer({"$ref": schema})))
    whole = runs.run(document)
    assert runs.run(document) < whole
    operation(document)["parameters"][0]["name"] = "other"
    assert runs.run(document) >= whole
    assert runs.run(document) < whole


def test_a_circle_of_included_schemas(runs: Runs) -> None:
    """What a circle is read as depends on where it is entered."""

    def circle(one: Json) -> None:
        one["components"]["schemas"]["A"] = {"allOf": [ref("B"), {"properties": {"a": {"type": "string"}}}]}
        one["components"]["schemas"]["B"] = {"allOf": [ref("A"), {"properties": {"b": {"type": "string"}}}]}
        merged = {"allOf": [ref("B"), {"properties": {"c": {"type": "string"}}}]}
        one["paths"]["/loose"]["get"]["responses"] = answer(merged)

    document = changed(circle)
    for number in range(3):
        operation(document)["summary"] = f"Edition {number}."
        runs.run(document)


def test_numbers_that_stand_for_texts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """1.1 and 1.10 are one value, and two texts."""
    runs = Runs(tmp_path, monkeypatch, "zoo.yaml")
    document = changed(lambda one: one["components"]["schemas"]["A"]["properties"].update(v={"type": "string"}))
    document["components"]["schemas"]["A"]["properties"]["v"]["default"] = "NUMBER"
    text = yaml.safe_dump(document, sort_keys=False)
    whole = runs.run(text.replace("NUMBER", "1.10"))
    assert runs.run(text.replace("NUMBER", "1.10")) < whole
    assert runs.run(text.replace("NUMBER", "1.1")) >= whole
    assert runs.run(text.replace("NUMBER", "1.1").replace("List pets.", "Pets.")) < whole


def test_faults_are_found_anew(runs: Runs) -> None:
    runs.run(DOCUMENT)
    broken = changed(lambda one: operation(one).update(responses=answer(ref("Missing"))))
    runs.run(broken)
    runs.run(changed(lambda one: operation(one).update(summary="Other."), broken))
    runs.run(changed(lambda one: one["components"]["schemas"].update(C={"properties": {"c": ref("Missing")}})))
    runs.run(DOCUMENT)


def test_what_is_damaged_is_read(runs: Runs) -> None:
    whole = runs.run(DOCUMENT)
    for path in (runs.folder / "cache").rglob("*"):
        if path.is_file():
            data = path.read_bytes()
            path.write_bytes(data[: len(data) * 3 // 4] + b"?" + data[len(data) * 3 // 4 + 1 :])
    assert runs.run(DOCUMENT) in (whole, whole + AGAIN)


@pytest.mark.parametrize("seed", [*range(8), *(pytest.param(one, marks=pytest.mark.corpus) for one in range(8, 150))])
def test_whatever_changes(seed: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from tests.speed.test_same_bytes import changed as one_change

    choose = random.Random(seed)
    runs = Runs(tmp_path, monkeypatch)
    complete = yaml.safe_load((ROOT / "tests/specs/complete.yaml").read_text(encoding="utf-8"))
    document = complete if seed % 3 == 0 else DOCUMENT
    for _ in range(8):
        runs.run(document)
        inner = {"paths": document["paths"]} if choose.random() < 0.7 and "paths" in document else document
        document = {**document, **one_change(inner, choose)}


def test_values_are_read_back() -> None:
    schema = NumberSchema(minimum=1, maximum=2.5)
    found = (
        TypeDef("a", schema, Origin("f", "/p"), contexts=(("x",),)),
        {"b": Property("b", schema, True, Origin("", ""))},
    )
    assert from_bytes(to_bytes(found)) == found


@pytest.mark.parametrize("value", [print, Path("a"), random.Random, Diagnostics()])
def test_nothing_but_values_of_the_model_is_made(value: object) -> None:
    with pytest.raises(ValueError, match="no value of the model"):
        from_bytes(pickle.dumps(value))


@pytest.mark.parametrize("data", [b"", b"?", b"\x80\x05.", to_bytes(("a", 1))[:-3]])
def test_what_is_no_value_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError):
        from_bytes(data)
