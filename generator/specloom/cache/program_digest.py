"""The digest of the program, which invalidates the cache."""

from __future__ import annotations

import hashlib
import os
import stat
import sys
import time
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from specloom.cache.text_cache import TextCache, cache_folder
from specloom.core.file_stamps import settled, signature
from specloom.core.template_root import templates_root


@cache
def program_digest() -> str:
    """SHA-256 in hex of specloom's own sources and templates, what is installed beside it, and Python's version.

    The files are read only where one of them may have changed since it was last asked for.
    """
    began = time.time_ns()
    # Folders without installed packages do not count: `python -m specloom` has one more than `specloom` on its path.
    around = [sys.version, *filter(None, ("\0".join(_installed(entry)) for entry in sys.path))]
    folders = list(dict.fromkeys((Path(__file__).resolve().parents[1], templates_root())))
    stamps = [(path, os.stat(path)) for folder in folders for path, _ in _files(folder)]
    known = TextCache(cache_folder(), "programs-1")
    key = TextCache.key(repr((around, [(path, signature(found)) for path, found in stamps])))
    digest = known.get(key)
    if digest is None:
        digest = _digest(around, folders)
        if all(settled(found, began) for _, found in stamps):
            known.put(key, digest)
    return digest


def _digest(around: list[str], folders: list[Path]) -> str:
    digest = hashlib.sha256("\n".join(around).encode())
    for path, data in (one for folder in folders for one in folder_content(folder)):
        digest.update(f"\0{path}\0{len(data)}\0".encode() + data)
    return digest.hexdigest()


def _installed(entry: str) -> list[str]:
    """What installers say is in a folder of Python's path."""
    found = os.listdir(entry or ".") if os.path.isdir(entry or ".") else []
    return sorted(name for name in found if name.endswith((".dist-info", ".egg-info")))


def folder_content(folder: Path) -> list[tuple[str, bytes]]:
    """Relative path and content of every file of a folder, in order; what Python compiled is left out."""
    return sorted((name, _content(path)) for path, name in _files(folder))


def _files(folder: Path) -> Iterator[tuple[str, str]]:
    """Every file of a folder, with its path in it."""
    root = os.fspath(folder)
    for place, folders, files in os.walk(root):
        folders[:] = sorted(folder for folder in folders if folder != "__pycache__")
        inner = place[len(root) :].replace(os.sep, "/").lstrip("/")
        for name in sorted(files):
            yield os.path.join(place, name), f"{inner}/{name}" if inner else name


def _content(path: str) -> bytes:
    """The content of a file, read without what `open` adds: there are hundreds of them."""
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    try:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            return b""  # nothing endless is read
        parts = [os.read(descriptor, os.fstat(descriptor).st_size + 1)]
        while parts[-1]:
            parts.append(os.read(descriptor, 1 << 20))
        return b"".join(parts)
    finally:
        os.close(descriptor)
