"""Which program this is, to the byte: what a cache may only keep for itself."""

from __future__ import annotations

import hashlib
import os
import sys
from functools import cache
from pathlib import Path

from ..templates import templates_root


@cache
def program_digest() -> str:
    """SHA-256 in hex of specloom's own sources and templates, what is installed beside it, and Python's version."""
    digest = hashlib.sha256(sys.version.encode())
    for entry in sys.path:
        installed = os.listdir(entry or ".") if os.path.isdir(entry or ".") else []
        digest.update(
            "\0".join(sorted(name for name in installed if name.endswith((".dist-info", ".egg-info")))).encode()
        )
    package = Path(__file__).resolve().parents[1]
    for folder in dict.fromkeys((package, templates_root())):
        for path, data in folder_content(folder):
            digest.update(f"\0{path}\0{len(data)}\0".encode() + data)
    return digest.hexdigest()


def folder_content(folder: Path) -> list[tuple[str, bytes]]:
    """Relative path and content of every file of a folder, in order; what Python compiled is left out."""
    found = []
    for place, folders, files in os.walk(folder):
        folders[:] = [one for one in folders if one != "__pycache__"]
        for name in files:
            path = os.path.join(place, name)
            with open(path, "rb") as file:
                found.append((os.path.relpath(path, folder).replace(os.sep, "/"), file.read()))
    return sorted(found)
