"""The types that callers may pass as a file."""

from __future__ import annotations

from collections.abc import Mapping
from os import PathLike
from typing import IO, TypeAlias

FileContent: TypeAlias = "str | PathLike[str] | bytes | IO[bytes]"
NamedFile: TypeAlias = (
    "tuple[str, FileContent] | tuple[str, FileContent, str] | tuple[str, FileContent, str, Mapping[str, str]]"
)
File: TypeAlias = "FileContent | NamedFile"
"""A path, bytes or a binary file object; or `(name, content)`, with a media type, and with headers of its part."""
