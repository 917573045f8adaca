"""Changes of every kind, made by hand: all that is told of each, and what holds for each of them."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest
import yaml

from specloom.diff import Level, Report, Step, diff_models
from tests.unit.diff.cases import CHANGES, compare, model, place_of

BASE: dict[str, Any] = yaml.safe_load((CHANGES / "fleet.yaml").read_text(encoding="utf-8"))
CASES: list[dict[str, Any]] = yaml.safe_load((CHANGES / "more.yaml").read_text(encoding="utf-8"))


def document(case: dict[str, Any], side: str) -> dict[str, Any]:
    """The old or the new document of a case."""
    made = copy.deepcopy(BASE)
    for source, target in case.get(f"{side}_moved", {}).items():
        held, key = place_of(made, source)
        value = held.pop(key)
        held, key = place_of(made, target)
        held[key] = value
    for pointer, value in case.get(side, {}).items():
        held, key = place_of(made, pointer)
        if isinstance(held, list):
            held[int(key) : int(key) + 1] = [copy.deepcopy(value)]
        elif value is None:
            held.pop(key)
        else:
            held[key] = copy.deepcopy(value)
    return made


def told(report: Report) -> list[str]:
    """What a report tells, a line for each change."""
    return [
        f"{one.level.label} {one.rule} {one.subject}"
        + (f": {one.before} -> {one.after}" if one.before or one.after else "")
        for one in report.changes
    ]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["title"].replace(" ", "-"))
def test_change(case: dict[str, Any], tmp_path: Path) -> None:
    report = compare(tmp_path, document(case, "old"), document(case, "new"))
    assert told(report) == case["told"]
    breaking = any(one.level is Level.BREAKING for one in report.changes)
    assert (report.step is Step.MAJOR) == breaking
    assert (report.step is Step.NONE) == (not report.changes)


def reversed_keys(value: Any) -> Any:
    """The same JSON with the keys of all objects the other way round."""
    if isinstance(value, dict):
        return {key: reversed_keys(value[key]) for key in reversed(value)}
    return [reversed_keys(one) for one in value] if isinstance(value, list) else value


def described(document: dict[str, Any]) -> dict[str, Any]:
    """The document with wording at each parameter and each property."""
    made = copy.deepcopy(document)
    parameters = made["paths"]["/vans"]["get"]["parameters"]
    properties = [held for one in made["components"]["schemas"].values() for held in one.get("properties", {}).items()]
    for name, one in [*((one["name"], one) for one in parameters), *properties]:
        one["description"] = f"What is said of {name}."
    return made


def test_order_is_no_change(tmp_path: Path) -> None:
    old = described(BASE)
    new = reversed_keys(old)
    new["paths"]["/vans"]["get"]["parameters"].reverse()
    new["components"]["schemas"]["Engine"]["oneOf"].reverse()
    new["components"]["schemas"]["Status"]["enum"].reverse()
    new["components"]["schemas"]["Van"]["required"].reverse()
    assert told(compare(tmp_path, old, new)) == []


def test_all_paths_moved_is_told_of_each_endpoint(tmp_path: Path) -> None:
    new = {**BASE, "paths": {f"/v2{path}": item for path, item in BASE["paths"].items()}}
    report = compare(tmp_path, BASE, new)
    assert {one.rule for one in report.changes} == {"endpoint-changed"} and report.step is Step.PATCH


def test_a_type_of_another_file_is_no_body(tmp_path: Path) -> None:
    """Two schemas of one name in two files: the fields of one are arguments, the other is the payload of a webhook."""
    body = {"requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/NewVan"}}}}}
    other: dict[str, Any] = {"openapi": "3.1.0", "info": {"title": "Fleet", "version": "1"}}
    other["webhooks"] = {"van": {"post": {**body, "responses": {"200": {"description": "ok"}}}}}
    models = []
    for side, kind in (("old", "string"), ("new", "integer")):
        schemas = {"NewVan": {"type": "object", "properties": {"wheels": {"type": kind}}}}
        models.append(model(tmp_path / side, BASE, {**other, "components": {"schemas": schemas}}))
    assert told(diff_models(*models)) == ["breaking type-changed Api1NewVan.wheels: str -> int"]


def test_arguments_of_the_client_have_a_place(tmp_path: Path) -> None:
    servers = [{"url": f"https://{name}.example.com", "description": name} for name in ("one", "two")]
    schemes = {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}}
    new = {**BASE, "servers": servers, "components": {**BASE["components"], "securitySchemes": schemes}}
    new["security"] = [{"key": []}]
    found = {one.subject: one for one in compare(tmp_path, BASE, new).changes if one.rule.startswith("client-argument")}
    pointers = {name: (one.old and one.old.pointer, one.new and one.new.pointer) for name, one in found.items()}
    assert pointers["Fleet(server)"] == ("/servers", "/servers")
    assert set(pointers.values()) == {("/servers", "/servers"), ("/info/title", "/info/title")}
