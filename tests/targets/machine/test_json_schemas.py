"""A schema for each type: valid itself, whole with its neighbours, and true of what the documentation shows."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from referencing import Registry, Resource

from specloom.ir.model import RefSchema
from specloom.targets.example_scalars import NoExample
from specloom.targets.examples import Examples

from .conftest import SLOW, Machine

Made = Callable[[str], Machine]


def registry_of(schemas: dict[str, Any]) -> Registry[Any]:
    """All files, each under its own name, as a folder or a site has them."""
    return Registry().with_resources([(one["$id"], Resource.from_contents(one)) for one in schemas.values()])


@pytest.mark.parametrize(
    ("source", "step"),
    [
        ("own", 5),
        pytest.param("own", 1, marks=SLOW),
        pytest.param("real", 1, marks=SLOW),
        ("unions", 1),
        ("collisions", 1),
        ("recursive", 1),
    ],
)
def test_each_type_has_a_valid_schema_that_its_examples_fit(source: str, step: int, machine: Made) -> None:
    made = machine(source)
    schemas, names = made.schemas, made.model.names
    assert schemas.keys() == {f"{name}.json" for name in names.types.values()}
    registry = registry_of(schemas)
    checker = Draft202012Validator(Draft202012Validator.META_SCHEMA)
    examples = Examples({one.id: one for one in made.model.api.types})
    problems = []
    fitted = 0
    for one in made.model.api.types[::step]:
        file = f"{names.types[one.id]}.json"
        problems += [f"{file}: {error.message}" for error in checker.iter_errors(schemas[file])]
        try:
            value = examples.value(RefSchema(one.id), names.types[one.id])
        except NoExample:
            continue
        judge = Draft202012Validator(schemas[file], registry=registry)
        problems += [f"{file}: {error.message[:200]}" for error in judge.iter_errors(value)]
        fitted += 1
    assert problems == []
    assert fitted > 0.97 * len(made.model.api.types[::step])


def test_a_schema_refuses_what_does_not_fit(machine: Made) -> None:
    schemas = machine("crud").schemas
    judge = Draft202012Validator(schemas["NewLoaf.json"], registry=registry_of(schemas))
    assert judge.is_valid({"flour": "rye", "grams": 500})
    assert not judge.is_valid({"flour": "rye", "grams": 5})
    assert not judge.is_valid({"grams": 500})
    assert not judge.is_valid({"flour": "rye", "madeBy": "me"})


def test_what_goes_one_way_is_not_required(machine: Made) -> None:
    """`id` and `createdAt` of a loaf are read-only: required in answers, and so in the OpenAPI document alone."""
    made = machine("crud")
    assert made.schemas["Loaf.json"]["required"] == ["flour"]
    assert made.document["components"]["schemas"]["Loaf"]["required"] == ["id", "flour", "createdAt"]


def test_files_refer_to_their_neighbours(machine: Made) -> None:
    made = machine("crud").files["json_schema/NewLoaf.json"]
    assert json.loads(made)["properties"]["madeBy"] == {"$ref": "Baker.json"}
    assert json.loads(made)["$id"] == "NewLoaf.json"
