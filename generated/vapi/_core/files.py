"""What may be passed for a file."""

from __future__ import annotations

from os import PathLike
from typing import IO, TypeAlias

FileContent: TypeAlias = "str | PathLike[str] | bytes | IO[bytes]"
File: TypeAlias = "FileContent | tuple[str, FileContent] | tuple[str, FileContent, str]"
"""A path, bytes, a binary file object, or `(name, content)`, or `(name, content, media type)`."""
