"""Generated packages for tests: made once for a whole run, without formatting, and put on the path."""

from __future__ import annotations

import fcntl
import hashlib
import importlib
import json
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any
from unittest.mock import patch

from specloom.app import pipeline
from specloom.config.schema import Config
from specloom.core.diagnostics import Diagnostics
from specloom.core.file_text import FileText
from specloom.inspect.model_json import names_data
from specloom.targets.python import formatting


@dataclass(frozen=True, slots=True)
class Package:
    """A generated package: where it lies, and what its parts are called."""

    name: str
    client: str
    folder: Path
    names: dict[str, Any]
    warnings: tuple[str, ...]

    def module(self, path: str = "") -> ModuleType:
        """The package, or a module of it."""
        if str(self.folder) not in sys.path:
            sys.path.insert(0, str(self.folder))
        return importlib.import_module(f"{self.name}.{path}" if path else self.name)

    def methods(self) -> Mapping[str, tuple[str, str, dict[str, str]]]:
        """`VERB /path` -> resource, method, and the arguments by their place (`query.limit`, `body`)."""
        return {
            entry["operation"]: (resource, method, entry["arguments"])
            for resource, methods in self.names["resources"].items()
            for method, entry in methods.items()
        }


def unformatted(files: Mapping[str, FileText], *arguments: object, **options: object) -> dict[str, FileText]:
    """In place of the formatter, where code is only to be run."""
    return dict(files)


def generate_plain(request: pipeline.Request, diagnostics: Diagnostics) -> pipeline.Output:
    """`pipeline.generate` without the formatter, which takes most of its time."""
    with patch.object(formatting, "format_files", unformatted):
        return pipeline.generate(request, diagnostics)


def build(root: Path, name: str, specs: tuple[Path, ...], config: Config, *, formatted: bool = False) -> Package:
    """Generate a package called `name` under `root`, once: other processes of the test run wait and share it."""
    root.mkdir(parents=True, exist_ok=True)
    folder = root / name
    about = root / f"{name}.json"
    with (root / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not about.exists():
            request = pipeline.Request(
                tuple(map(str, specs)), specs[0].parent, config, package=name, targets=("python",)
            )
            diagnostics = Diagnostics()
            output = (pipeline.generate if formatted else generate_plain)(request, diagnostics)
            write(output, folder)
            told = {
                "names": names_data(output.model.names),
                "client": output.model.settings.client,
                "warnings": [one.text() for one in diagnostics],
            }
            about.write_text(json.dumps(told), encoding="utf-8")
    told = json.loads(about.read_text(encoding="utf-8"))
    return Package(name, told["client"], folder / "python", told["names"], tuple(told["warnings"]))


def write(output: pipeline.Output, folder: Path) -> Path:
    """The files of an output on disk; the folder that the package is in."""
    for path, text in output.files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    return folder / output.python_folder


def digests(specs: list[str], base: Path, config: Config, *, formatted: bool, jobs: int = 1) -> dict[str, str]:
    """The digest of every file of an output, of its manifest, and of what was told on the way."""
    request = pipeline.Request(tuple(specs), base, config, jobs=jobs)
    diagnostics = Diagnostics()
    output = (pipeline.generate if formatted else generate_plain)(request, diagnostics)
    texts = {**output.files, ".specloom.json": output.manifest.text(), "": diagnostics.json()}
    return {path: hashlib.sha256(text.encode()).hexdigest() for path, text in texts.items()}
