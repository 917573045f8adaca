"""Every operation and schema of the documents has its fate in the ledger."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from specloom.app.pipeline import Request, build_model
from specloom.config.schema import Config, OperationOverride, default_config
from specloom.core.diagnostics import Diagnostics
from specloom.publish.manifest import make_manifest, parse_manifest
from tests.support.running import specloom, write

A = """openapi: 3.1.0
info: {title: Shop, version: '1'}
servers: [{url: 'https://example.com'}]
paths:
  /pets:
    get: {operationId: listPets, tags: [pets], responses: {}}
    post: all of them
  /orders: 3
  /shared: {$ref: 'parts.yaml#/shared'}
  x-more: {get: {responses: {}}}
components:
  schemas:
    Pet: {type: object, properties: {name: {type: string}, home: {$ref: '#/nowhere'}}}
    Toy: {type: string}
"""
B = """openapi: 3.1.0
info: {title: Shop, version: '1'}
paths:
  /pets:
    get: {operationId: findPets, tags: [pets], responses: {}}
    delete: {operationId: removePets, tags: [pets], responses: {}}
components:
  schemas:
    Toy: {type: string}
"""
PARTS = "shared: {get: {operationId: getShared, tags: [pets], responses: {}}}\n"
FILES = {"a.yaml": A, "b.yaml": B, "parts.yaml": PARTS}


def ledger(folder: Path, config: Config) -> dict[str, Any]:
    write(folder, FILES)
    model = build_model(Request(("a.yaml", "b.yaml"), folder, config), Diagnostics())
    return {**model.ledger.data(), "summary": model.ledger.summary()}


def test_fates(tmp_path: Path) -> None:
    config = Config(operations={"removePets": OperationOverride(hidden=True)})
    told = ledger(tmp_path, config)
    fates = [
        (one["operation"], one["file"], one["fate"], one.get("as") or one.get("code")) for one in told["operations"]
    ]
    assert fates == [
        ("GET /pets", "a.yaml", "generated", "pets.list"),
        ("POST /pets", "a.yaml", "skipped", "SL341"),
        ("* /orders", "a.yaml", "skipped", "SL340"),
        ("GET /shared", "parts.yaml", "generated", "pets.get_shared"),
        ("GET /pets", "b.yaml", "merged", "pets.list"),
        ("DELETE /pets", "b.yaml", "hidden", None),
    ]
    schemas = [(one["schema"], one["file"], one["fate"], one["as"]) for one in told["schemas"]]
    assert schemas == [
        ("Pet", "a.yaml", "generated", "Pet"),
        ("Toy", "a.yaml", "generated", "Toy"),
        ("Toy", "b.yaml", "merged", "Toy"),
    ]
    (pet,) = (one for one in told["schemas"] if one["schema"] == "Pet")
    assert [one["code"] for one in pet["diagnostics"]] == ["SL201"]
    assert told["counts"]["operations"] == {"declared": 6, "generated": 2, "hidden": 1, "merged": 1, "skipped": 2}
    assert told["summary"]["skipped"] == ["POST /pets: SL341", "* /orders: SL340"]


def test_the_report_and_the_manifest(tmp_path: Path) -> None:
    write(tmp_path, FILES)
    result = specloom(tmp_path, "generate", "a.yaml", "b.yaml", "--output", "out", "--report", "report.json")
    assert result.code == 0
    report = json.loads((tmp_path / "report.json").read_text())
    kept = json.loads((tmp_path / "out/.specloom.json").read_text())["ledger"]
    assert report["counts"] == {key: kept[key] for key in ("operations", "schemas")}
    assert len(kept["skipped"]) == 2
    assert specloom(tmp_path, "generate", "a.yaml", "b.yaml", "--output", "out", "--check").code == 0
    result = specloom(tmp_path, "generate", "a.yaml", "--output", "out", "--report", "no/folder.json")
    assert (result.code, "SL511" in result.err) == (2, True)


def test_the_manifest_comes_back(tmp_path: Path) -> None:
    write(tmp_path, FILES)
    model = build_model(Request(("a.yaml", "b.yaml"), tmp_path, default_config()), Diagnostics())
    manifest = make_manifest("1", {}, "", {}, model.ledger.summary())
    assert parse_manifest(manifest.text()) == manifest
