"""The real files, where this checkout has them beside it, and the specs that it holds itself."""

from __future__ import annotations

import csv
import fcntl
import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from specloom.config.schema import load_config

from .contract import Contract
from .documents import load, load_whole, mend, without_discriminators
from .packages import Package, build

ROOT = Path(__file__).parents[2]
REAL = ROOT.parent / "shared/vapi/openapi"
EXPECTED = ROOT.parent / "shared/expected/operations.tsv"


@dataclass(frozen=True, slots=True)
class ExpectedOperation:
    """A line of the list of operations that have to come out."""

    spec: str
    key: str
    resource: str
    method: str

    @property
    def title(self) -> str:
        """How it is called: `assistants.create`."""
        return f"{self.resource}.{self.method}"


def expected_operations() -> list[ExpectedOperation]:
    """The list of expected operations; empty where it is not there."""
    if not EXPECTED.is_file():
        return []
    with EXPECTED.open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    return [
        ExpectedOperation(row["spec"], f"{row['verb']} {row['path']}", row["resource"], row["method"]) for row in rows
    ]


def real_specs() -> tuple[Path, ...]:
    """The files, by name."""
    return tuple(sorted(REAL.glob("*.yml")))


def own_specs() -> tuple[Path, ...]:
    """This repository's own specs, by name; other YAML beside them is not one."""
    return tuple(path for path in sorted((ROOT / "specs").glob("*.yaml")) if "openapi" in load(path))


def own_package(folder: Path) -> Package:
    """The package generated from our own specs, not formatted."""
    return build(folder, "own", own_specs(), load_config(ROOT / "specloom.yaml"))


def real_package(folder: Path) -> Package:
    """The package generated from them, with this repository's configuration, not formatted."""
    return build(folder, "real", real_specs(), load_config(ROOT / "specloom.yaml"))


class Documents:
    """Documents with faults, read once for a whole run, mended, and the contract of each."""

    def __init__(self, folder: Path, package: Package, specs: tuple[Path, ...]) -> None:
        self._documents = shared_documents(folder / f"{package.name}-documents.json", specs)
        for document in self._documents.values():
            _add_stated_values(document)
        self._package = package
        self.contract = cache(self._contract)

    def _contract(self, spec: str) -> Contract:
        document = mend(self._documents[spec])
        return Contract(self._package, document, without_discriminators(document), spec)

    def schemas(self) -> dict[str, tuple[str, Any]]:
        """Every component schema's key with a file that has it, and the schema as it stands there."""
        return {
            key: (spec, schema)
            for spec, document in self._documents.items()
            for key, schema in document.get("components", {}).get("schemas", {}).items()
        }


def _add_stated_values(document: dict[str, Any]) -> None:
    """What the configuration says of discriminators, as if it stood in the document."""
    schemas = document.get("components", {}).get("schemas", {})
    for entry in load_config(ROOT / "specloom.yaml").discriminators:
        for key in set(entry.mapping.values()) & schemas.keys():
            values = [value for value, name in entry.mapping.items() if name == key]
            schemas[key]["properties"][entry.property]["enum"] = values


def shared_documents(cached: Path, specs: tuple[Path, ...]) -> dict[str, dict[str, Any]]:
    """The documents; YAML is slow to read, so the first process leaves them as JSON for the others."""
    with cached.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not cached.exists():
            cached.write_text(json.dumps({path.name: load_whole(path) for path in specs}), encoding="utf-8")
    data: dict[str, dict[str, Any]] = json.loads(cached.read_text(encoding="utf-8"))
    return data
