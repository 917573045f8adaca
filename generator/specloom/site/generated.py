"""The generated files of a site: the documentation at the top, the files of other targets in folders beside it.

In the output, each target has a folder; in the site, `llms.txt` stands where llmstxt.org expects it, and links between
targets lead to where their files are in the site.
"""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from pathlib import Path

_PLACES = {"docs": "", "llms": "", "openapi": "openapi", "postman": "postman", "json_schema": "json_schema"}
"""Where the files of each target are in the site."""
_LINKING = {"docs": ("index.md",), "llms": ("llms.txt",)}
"""The files that link to those of other targets."""


def generated_pages(output: Path, folders: Mapping[str, str]) -> dict[str, bytes]:
    """The files of a site by path, from an output whose targets are in `folders`. Raises OSError."""
    files: dict[str, bytes] = {}
    for target, place in _PLACES.items():
        root = output / folders[target]
        for path in sorted(root.rglob("*")) if root.is_dir() else ():
            inner = path.relative_to(root).as_posix()
            if path.is_file() and not (target != "docs" and inner.startswith(".")):
                data = path.read_bytes()
                if inner in _LINKING.get(target, ()):
                    data = _moved(data, target, folders)
                files[posixpath.join(place, inner)] = data
    return files


def _moved(data: bytes, target: str, folders: Mapping[str, str]) -> bytes:
    """A file with the links to other targets as they are in the site."""
    for other, place in _PLACES.items():
        if folders[other] != folders[target]:
            before = posixpath.relpath(f"/{folders[other]}", f"/{folders[target]}")
            after = f"{place}/" if place else ""
            data = data.replace(f"]({before}/".encode(), f"]({after}".encode())
            data = data.replace(f"]({before})".encode(), f"]({place})".encode())
    return data
