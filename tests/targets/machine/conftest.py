"""The files for programs of several inputs, made once for all tests of this process."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from specloom.app.pipeline import Request, generate
from specloom.config.schema import Config, load_config
from specloom.core.diagnostics import Diagnostics
from specloom.targets.model import Model
from tests.support.quick import quick
from tests.support.real import REAL, ROOT, own_specs, real_specs, shared_documents

SNAPSHOT_SPECS = ROOT / "tests/end_to_end/snapshots/specs"
SMALL = tuple(sorted([*SNAPSHOT_SPECS.glob("*.yaml"), *(ROOT / "tests/end_to_end/contract/specs").glob("*.yaml")]))
SLOW = pytest.mark.skipif("SPECLOOM_SLOW" not in os.environ, reason="takes seconds; run with SPECLOOM_SLOW=1")
TARGETS = ("docs", "openapi", "postman", "json_schema", "llms")
OWN_AND_REAL = ["own", pytest.param("real", marks=SLOW)]


@dataclass(frozen=True, slots=True)
class Machine:
    """What other programs read of an input, by path, and the model that it was made of."""

    files: dict[str, str]
    model: Model

    @property
    def document(self) -> dict[str, Any]:
        """The merged document."""
        data: dict[str, Any] = json.loads(self.files["openapi/openapi.json"])
        return data

    @property
    def schemas(self) -> dict[str, Any]:
        """The JSON Schemas by file name."""
        found = {path.partition("/")[2]: text for path, text in self.files.items() if path.startswith("json_schema/")}
        return {file: json.loads(text) for file, text in found.items()}

    @property
    def collection(self) -> dict[str, Any]:
        """The Postman collection."""
        data: dict[str, Any] = json.loads(self.files["postman/postman_collection.json"])
        return data


def make(specs: tuple[Path, ...], config: Config | None = None) -> Machine:
    """What other programs read of these specs."""
    request = Request(tuple(map(str, specs)), ROOT, config or Config(), targets=TARGETS)
    with quick():
        output = generate(request, Diagnostics())
    return Machine(dict(output.files), output.model)


@pytest.fixture(scope="session")
def machine() -> Callable[[str], Machine]:
    """`own`, `real` (skips where they are not there), or the stem of a small spec."""

    @cache
    def made(source: str) -> Machine:
        if source == "real" and not REAL.is_dir():
            pytest.skip(f"the real files are not at {REAL}")
        if source in ("own", "real"):
            specs = own_specs() if source == "own" else real_specs()
            return make(specs, load_config(ROOT / "specloom.yaml"))
        return make(tuple(path for path in SMALL if path.stem == source))

    return made


@pytest.fixture(scope="session")
def given(run_folder: Path) -> Callable[[str], dict[str, dict[str, Any]]]:
    """The documents of `own` or `real` by file name, read without any part of specloom."""

    @cache
    def read(source: str) -> dict[str, dict[str, Any]]:
        specs = own_specs() if source == "own" else real_specs()
        return shared_documents(run_folder / f"{source}-documents.json", specs)

    return read


@pytest.fixture
def document_of(tmp_path: Path) -> Callable[..., dict[str, Any]]:
    """The merged document of documents that a test writes down as data."""

    def merged(*documents: dict[str, Any]) -> dict[str, Any]:
        paths = []
        for index, one in enumerate(documents):
            paths.append(tmp_path / f"{index}.json")
            whole = {"openapi": "3.0.3", "info": {"title": "T", "version": "1"}, "paths": {}, **one}
            paths[-1].write_text(json.dumps(whole), encoding="utf-8")
        return make(tuple(paths)).document

    return merged
