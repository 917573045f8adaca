"""What stands in an output folder. A file is read once; at a second look only if it may have changed in between."""

from __future__ import annotations

import contextlib
import hashlib
import os
import stat
import time
from collections.abc import Iterable
from pathlib import Path
from typing import TypeAlias

from specloom.core.file_stamps import Signature, settled, signature
from specloom.core.safe_paths import is_folder

_OPENING = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
NO_FILE = hashlib.sha256(b"\0not a regular file").hexdigest()
"""What counts as the digest of a link or device."""


Looked: TypeAlias = "tuple[dict[str, str], dict[str, tuple[Signature, str]], dict[str, str]]"
"""Digests of files, those that are known by their signatures, and those with other line ends; by path."""


class OutputState:
    """The files of an output folder by the digests of their content (SHA-256 in hex).

    No link is followed: neither one in the place of a file, nor one in the place of a folder on the way to it.
    """

    def __init__(self, output: Path) -> None:
        root = os.fspath(output)
        self._root = "" if root == os.curdir else os.path.join(root, "")
        self._folders: dict[str, bool] = {}
        self._known: dict[str, tuple[Signature, str]] = {}
        self._windows: dict[str, str] = {}

    def look_again(self, anew: Iterable[str] = ()) -> None:
        """Begin another look: folders are looked at once in each. The files at `anew` are read again in any case."""
        self._folders.clear()
        for path in anew:
            self._known.pop(path, None)

    def digest(self, path: str) -> str | None:
        """The digest of the file at `path`; None where nothing is.

        Raises OSError where it cannot be read, where a folder is in its place (IsADirectoryError), or where a link or
        file is in the place of a folder on the way (NotADirectoryError).
        """
        if not self._has_folder(path.rpartition("/")[0]):
            return None
        place = self._root + path
        try:
            found = os.lstat(place)
        except FileNotFoundError:
            return None
        if stat.S_ISDIR(found.st_mode):
            raise IsADirectoryError(21, "a folder is in the place of a file", place)
        if not stat.S_ISREG(found.st_mode):
            return NO_FILE
        known = self._known.get(path)
        if known is not None and known[0] == signature(found):
            return known[1]
        return self._read(path, place)

    def spellings(self, path: str) -> list[str]:
        """The digests of a file as it is, and as it was before git gave it the line ends of Windows; none for no file.

        Raises OSError as `digest` does.
        """
        present = self.digest(path)
        if present is None or present == NO_FILE or path not in self._windows:
            return [] if present is None else [present]
        return [present, self._windows[path]]

    def look(self, paths: Iterable[str]) -> Looked:
        """The digests of those files that are there and can be read, and what is known of them, as plain values."""
        return self.digests(paths), self._known, self._windows

    def take(self, looked: Looked) -> dict[str, str]:
        """Take over what was seen in another process; the digests."""
        digests, known, windows = looked
        self._known.update(known)
        self._windows.update(windows)
        return digests

    def digests(self, paths: Iterable[str]) -> dict[str, str]:
        """The digests of those files that are there and can be read."""
        result: dict[str, str] = {}
        for path in paths:
            with contextlib.suppress(OSError):
                digest = self.digest(path)
                if digest is not None:
                    result[path] = digest
        return result

    def _read(self, path: str, place: str) -> str:
        self._known.pop(path, None)
        self._windows.pop(path, None)
        began = time.time_ns()
        descriptor = os.open(place, _OPENING)
        try:
            found = os.fstat(descriptor)
            if not stat.S_ISREG(found.st_mode):
                return NO_FILE
            data = _content(descriptor, found.st_size)
        finally:
            os.close(descriptor)
        digest = hashlib.sha256(data).hexdigest()
        if b"\r\n" in data:
            self._windows[path] = hashlib.sha256(data.replace(b"\r\n", b"\n")).hexdigest()
        if settled(found, began):
            self._known[path] = signature(found), digest
        return digest

    def _has_folder(self, folder: str) -> bool:
        """Whether a folder is there, with those around it."""
        if not folder:
            return True
        result = self._folders.get(folder)
        if result is None:
            result = self._has_folder(folder.rpartition("/")[0]) and is_folder(self._root + folder)
            self._folders[folder] = result
        return result


def _content(descriptor: int, size: int) -> bytes:
    """What is left to read of a file that should have `size` bytes."""
    parts = []
    while data := os.read(descriptor, size + 1):
        parts.append(data)
    return b"".join(parts)
