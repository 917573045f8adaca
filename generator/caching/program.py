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
    root = os.fspath(folder)
    for place, folders, files in os.walk(root):
        folders[:] = [one for one in folders if one != "__pycache__"]
        inner = place[len(root) :].replace(os.sep, "/").lstrip("/")
        for name in files:
            found.append((f"{inner}/{name}" if inner else name, _content(os.path.join(place, name))))
    return sorted(found)


def _content(path: str) -> bytes:
    """The content of a file, read without what `open` adds: there are hundreds of them."""
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    try:
        parts = [os.read(descriptor, os.fstat(descriptor).st_size + 1)]
        while parts[-1]:
            parts.append(os.read(descriptor, 1 << 20))
        return b"".join(parts)
    finally:
        os.close(descriptor)
