"""The texts of files, each with its digest, read on demand.

Most of an output is what it was, and known by its digest alone: such texts are never even read from the cache.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping


class FileText:
    """A text and its digest, of which one may be known before the other."""

    __slots__ = ("_digest", "_read", "_size", "_text")

    def __init__(
        self, text: str | None = None, digest: str = "", read: Callable[[], str] | None = None, size: int = 0
    ) -> None:
        # A plain text, which can be handed to another process, whatever kind of text was given.
        self._text = None if text is None else str(text)
        self._digest, self._read, self._size = digest, read, size

    @property
    def size(self) -> int:
        """About the bytes of the text, which need not be read for it."""
        return self._size if self._text is None else len(self._text)

    @property
    def digest(self) -> str:
        """SHA-256 in hex of the text in UTF-8."""
        if not self._digest:
            self._digest = digest_of(str(self))
        return self._digest

    def __str__(self) -> str:
        if self._text is None:
            self._text = str(self._read()) if self._read is not None else ""
        return self._text


class Files(Mapping[str, str]):
    """The texts of files by path."""

    def __init__(self, files: Mapping[str, FileText]) -> None:
        self._files = files

    def __getitem__(self, path: str) -> str:
        return str(self._files[path])

    def __contains__(self, path: object) -> bool:
        return path in self._files

    def __iter__(self) -> Iterator[str]:
        return iter(self._files)

    def __len__(self) -> int:
        return len(self._files)

    @property
    def digests(self) -> dict[str, str]:
        """The digests of all files, by path."""
        return {path: text.digest for path, text in self._files.items()}


def digest_of(text: str) -> str:
    """The digest of a file with this text."""
    return hashlib.sha256(text.encode()).hexdigest()
