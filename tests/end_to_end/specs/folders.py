"""Where the descriptions are, and their documents, read once for all processes of a run."""

from __future__ import annotations

import fcntl
import json
import posixpath
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[3]
SPECS = ROOT / "specs"
CORRECTIONS = SPECS / "CORRECTIONS.md"
SOURCE = ROOT.parent / "shared/vapi/openapi"
EXPECTED = ROOT.parent / "shared/expected/operations.tsv"

needs_source = pytest.mark.skipif(not SOURCE.is_dir(), reason=f"the published files are not at {SOURCE}")

Documents = dict[str, dict[str, Any]]
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def read_folder(folder: Path) -> Documents:
    """Every OpenAPI document, and every file of components, by its path in the folder."""
    found: Documents = {}
    for path in sorted((*folder.rglob("*.yaml"), *folder.rglob("*.yml"))):
        document = yaml.load(path.read_text(encoding="utf-8"), Loader=_Loader)
        if isinstance(document, dict) and ("openapi" in document or "components" in document):
            found[path.relative_to(folder).as_posix()] = document
    return found


def read_source(run_folder: Path) -> Documents:
    """The published files. YAML is slow to read: the first process leaves them as JSON for the others."""
    cached = run_folder / "published.json"
    with cached.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not cached.exists():
            cached.write_text(json.dumps(read_folder(SOURCE), default=str), encoding="utf-8")
    documents: Documents = json.loads(cached.read_text(encoding="utf-8"))
    return documents


def follow(documents: Documents, reference: str, here: str) -> tuple[Any, str]:
    """What a `$ref` in the document `here` leads to, and the document that holds it."""
    file, _, fragment = reference.partition("#")
    there = posixpath.normpath(posixpath.join(posixpath.dirname(here), file)) if file else here
    node: Any = documents[there]
    for token in fragment.strip("/").split("/"):
        node = node[token.replace("~1", "/").replace("~0", "~")]
    return node, there


def reached(documents: Documents) -> Documents:
    """The OpenAPI documents and what they refer to: without the components that overlays alone bring in."""
    found = {name for name, one in documents.items() if "openapi" in one}
    waiting = sorted(found)
    while waiting:
        here = waiting.pop()
        for file in set(_files(documents[here])):
            there = posixpath.normpath(posixpath.join(posixpath.dirname(here), file))
            if there not in found:
                found.add(there)
                waiting.append(there)
    return {name: one for name, one in documents.items() if name in found}


def _files(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        if isinstance(value.get("$ref"), str) and (file := value["$ref"].partition("#")[0]):
            yield file
        value = list(value.values())
    for one in value if isinstance(value, list) else ():
        yield from _files(one)
