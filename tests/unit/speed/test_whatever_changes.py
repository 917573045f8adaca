"""Whatever changes between two runs, the output with the memo is what it would be without: files and diagnostics."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from specloom.app.pipeline import generate
from specloom.cache.memo import remembering
from specloom.config.request import Request
from specloom.config.schema import Config, DiscriminatorOverride
from specloom.core.diagnostics import Abort, Diagnostics

ROOT = Path(__file__).resolve().parents[3]
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
    """Runs one after the other with one memo, each beside one without."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch, name: str = "zoo.json") -> None:
        monkeypatch.setenv("SPECLOOM_CACHE", str(folder / "cache"))
        self.folder, self._spec = folder, folder / name

    def run(self, document: Json | str, config: Config = CONFIG) -> None:
        """Fails where a run with the memo makes anything else than one without."""
        text = document if isinstance(document, str) else json.dumps(document)
        self._spec.write_text(text, encoding="utf-8")
        assert self._outcome(config, cache=True) == self._outcome(config, cache=False)

    def _outcome(self, config: Config, *, cache: bool) -> object:
        diagnostics = Diagnostics()
        request = Request((str(self._spec),), self.folder, config, cache=cache)
        with remembering(request.memo_name):
            try:
                files = dict(generate(request, diagnostics).files)
            except Abort as stopped:
                return [diagnostic.data() for diagnostic in stopped.diagnostics]
            return files, [diagnostic.data() for diagnostic in diagnostics]


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


CHANGES: dict[str, Callable[[Json], object]] = {
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


@pytest.mark.parametrize(
    "names",
    [
        ("summary", "an inline description", "a component"),
        *(pytest.param((name,), marks=pytest.mark.corpus) for name in CHANGES),
    ],
    ids="-".join,
)
def test_a_change(runs: Runs, names: tuple[str, ...]) -> None:
    runs.run(DOCUMENT)
    for name in names:
        runs.run(changed(CHANGES[name]))


def test_numbers_that_stand_for_texts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """1.1 and 1.10 are one value, and two texts."""
    runs = Runs(tmp_path, monkeypatch, "zoo.yaml")
    document = changed(lambda one: one["components"]["schemas"]["A"]["properties"].update(v={"type": "string"}))
    document["components"]["schemas"]["A"]["properties"]["v"]["default"] = "NUMBER"
    text = yaml.safe_dump(document, sort_keys=False)
    for number in ("1.10", "1.1"):
        runs.run(text.replace("NUMBER", number))


def test_a_fault_appears_and_goes(runs: Runs) -> None:
    runs.run(changed(lambda one: operation(one).update(responses=answer(ref("Missing")))))
    runs.run(DOCUMENT)


@pytest.mark.parametrize("seed", [0, 1, *(pytest.param(seed, marks=pytest.mark.corpus) for seed in range(2, 60))])
def test_whatever_changes(seed: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from tests.unit.speed.test_same_bytes import changed as one_change

    choose = random.Random(seed)
    runs = Runs(tmp_path, monkeypatch)
    complete = yaml.safe_load((ROOT / "tests/end_to_end/specs/complete.yaml").read_text(encoding="utf-8"))
    document = complete if seed % 3 == 1 else DOCUMENT
    for _ in range(4):
        runs.run(document)
        inner = {"paths": document["paths"]} if choose.random() < 0.7 and "paths" in document else document
        document = {**document, **one_change(inner, choose)}
