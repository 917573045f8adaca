"""The files of specs/ as others see them: small, valid, and complete for the SDK."""

from __future__ import annotations

import csv
import posixpath
import re
from pathlib import Path

import pytest
import yaml
from openapi_spec_validator import OpenAPIV30SpecValidator
from openapi_spec_validator.readers import read_from_filename

from specloom.app.pipeline import Request, build_model
from specloom.config.schema import Config
from specloom.core.diagnostics import Diagnostics
from specloom.targets.model import Model
from tests.end_to_end.specs.folders import EXPECTED, SPECS, Documents, follow

RESOURCES = sorted(SPECS.glob("*.yaml"))


@pytest.fixture(scope="module")
def model(config: Config) -> Model:
    """What specloom makes of specs/."""
    return build_model(Request((str(SPECS),), SPECS.parent, config), Diagnostics())


def test_size() -> None:
    assert sum(path.stat().st_size for path in SPECS.rglob("*") if path.is_file()) < 900_000


@pytest.mark.parametrize("path", [path for path in RESOURCES if path.name != "rules.yaml"], ids=lambda path: path.stem)
def test_every_resource_is_valid(path: Path) -> None:
    document, uri = read_from_filename(str(path))
    assert not list(OpenAPIV30SpecValidator(document, base_uri=uri).iter_errors())


def test_nothing_is_described_twice(specs: Documents) -> None:
    homes: dict[str, str] = {}
    for file, document in specs.items():
        for name in document.get("components", {}).get("schemas", {}):
            assert homes.setdefault(name, file) == file, f"{name} stands in {homes[name]} and {file}"


def test_every_shared_schema_is_used(specs: Documents) -> None:
    used: set[tuple[str, str]] = set()

    def visit(value: object, file: str) -> None:
        if isinstance(value, dict):
            if isinstance(value.get("$ref"), str):
                _, there = follow(specs, value["$ref"], file)
                used.add((there, value["$ref"].rpartition("/")[2]))
            for one in value.values():
                visit(one, file)
        elif isinstance(value, list):
            for one in value:
                visit(one, file)

    for file, document in specs.items():
        visit(document, file)
    for path in sorted((SPECS / "overlays").glob("*.yaml")):
        overlay = yaml.safe_load(path.read_text(encoding="utf-8"))
        if "extends" in overlay:
            visit(overlay["actions"], posixpath.normpath(f"overlays/{overlay['extends']}"))
    named = {(file, name) for file, one in specs.items() for name in one.get("components", {}).get("schemas", {})}
    assert sorted(named - used) == []


def test_every_class_name_reads_well(model: Model) -> None:
    """What specloom names itself says what it is; a last resort such as `VoiceIdValue` asks for a name in specs/."""
    for one in model.api.types:
        name = model.names.types[one.id]
        if one.key:
            assert name == one.key
        else:
            assert not re.search(r"DTO.|Option$|Object$|IdValue$|NameValue$|\d$|^[A-Z][a-z]+$", name), name
            assert one.schema.notes.description, f"{name} has no description of its own"


@pytest.mark.skipif(not EXPECTED.is_file(), reason=f"the expected operations are not at {EXPECTED}")
def test_every_expected_operation_comes_out(model: Model) -> None:
    with EXPECTED.open(encoding="utf-8") as file:
        rows = [tuple(row.values())[1:] for row in csv.DictReader(file, delimiter="\t")]
    found = [
        (operation.verb, operation.path, operation.id, resource.attribute, names.method)
        for resource in model.names.resources
        for operation, names in resource.operations
    ]
    assert len(rows) == 86
    assert sorted(found) == sorted(rows)
