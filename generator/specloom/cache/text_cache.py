"""A cache of texts by the digest of their inputs. It is stored outside every repository.

Entries carry a digest of themselves, so a damaged one is as good as none; a cache that cannot be read or written is no
error, only slower. What others can write is not read (`trust`).
"""

from __future__ import annotations

import contextlib
import hashlib
import os
from pathlib import Path

from specloom.cache.trust import is_own, is_own_cache, is_own_folder

_OPENING = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
# Bytes that the entries of one kind may have together.
_LARGEST = 256 * 1024 * 1024
_DIGEST = 65
"""The bytes of the line before an entry's data, which has the digest of it."""


def cache_folder() -> Path:
    """The folder of the user's caches for specloom; `SPECLOOM_CACHE` names another one."""
    chosen = os.environ.get("SPECLOOM_CACHE")
    if chosen:
        return Path(chosen)
    from platformdirs import user_cache_path

    return user_cache_path("specloom", appauthor=False)


class TextCache:
    """Texts by key; `kind` keeps different makers apart, and must name their version."""

    def __init__(self, folder: Path, kind: str) -> None:
        self._folder = folder / kind
        self._own = is_own_cache(os.fspath(folder)) and is_own_folder(os.fspath(self._folder))

    @staticmethod
    def key(text: str) -> str:
        """The key of what a text is made from."""
        return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()

    def get(self, key: str) -> str | None:
        """The text under `key`; None where there is none, or a damaged one."""
        descriptor = self._open(key)
        if descriptor < 0:
            return None
        try:
            with open(descriptor, "rb") as file:
                entry = file.read()
        except OSError:
            return None
        data = memoryview(entry)[_DIGEST:]
        return str(data, "utf-8") if entry.startswith(_digest_line(data)) else None

    def open_data(self, key: str) -> int:
        """A descriptor of the file that has the bytes under `key`, at the first of them; -1 where there is none.

        Whether they are damaged is for the caller to see.
        """
        descriptor = self._open(key)
        if descriptor >= 0:
            os.lseek(descriptor, _DIGEST, os.SEEK_SET)
        return descriptor

    def _open(self, key: str) -> int:
        """A descriptor of the entry under `key`; -1 where there is none that nobody else can write."""
        path = os.fspath(self._path(key))
        if not self._own or not is_own_folder(os.path.dirname(path)):
            return -1
        try:
            if os.path.islink(path):  # not every system refuses to open one
                is_own(path, os.lstat(path))
                return -1
            descriptor = os.open(path, _OPENING)
        except OSError:
            return -1
        if is_own(path, os.fstat(descriptor)):
            return descriptor
        os.close(descriptor)
        return -1

    def put(self, key: str, text: str) -> None:
        """Keep `text` under `key`."""
        self.put_data(key, text.encode("utf-8"))

    def put_data(self, key: str, data: bytes) -> None:
        """Keep `data` under `key`."""
        path = self._path(key)
        if not self._own or not is_own_folder(os.fspath(path.parent)):
            return
        with contextlib.suppress(OSError):
            from tempfile import mkstemp

            self._folder.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            for folder in (self._folder, path.parent):
                folder.mkdir(exist_ok=True, mode=0o700)
            handle, temporary = mkstemp(dir=path.parent)
            with os.fdopen(handle, "wb") as file:
                file.write(_digest_line(data))
                file.write(data)
            os.replace(temporary, path)
        if key.startswith("00"):  # one time in 256
            self._prune()

    def _prune(self) -> None:
        """Remove the oldest entries of this kind, until the rest is within bounds."""
        size = 0
        with contextlib.suppress(OSError):
            found = [(one.stat(), one) for one in self._folder.rglob("*") if one.is_file()]
            for state, path in sorted(found, key=lambda pair: -pair[0].st_mtime_ns):
                size += state.st_size
                if size > _LARGEST:
                    path.unlink(missing_ok=True)

    def _path(self, key: str) -> Path:
        return self._folder / key[:2] / key[2:]


def _digest_line(data: bytes | memoryview) -> bytes:
    return f"{hashlib.sha256(data).hexdigest()}\n".encode()
