"""Reads the files that references name.

A reference stays inside the folder of the document that the run was given, names a plain file, and never goes to the
network: that keeps a stranger's document from reading ours.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import unquote, urlsplit

from ..diagnostics import Diagnostics
from .discover import SpecFile
from .document import Change, Document, as_it_is, read_data
from .limits import Limits
from .parsed import Parsed

_UNSAFE = re.compile(r"[\x00-\x1f\x7f\\$%<>|?*\"]|^~")


class RefusedReference(Exception):
    """The reference must not be followed; the message says why."""


class ReferenceLoader:
    """Loads each file once. A document that was read knows the root that its own references must stay in.

    `asked` are the paths that references led to, whether or not there was a file.
    """

    def __init__(
        self,
        files: Iterable[SpecFile],
        limits: Limits,
        diagnostics: Diagnostics,
        change: Change = as_it_is,
        parsed: Parsed | None = None,
    ) -> None:
        given = [(file.name, file.path.resolve()) for file in files if file.path is not None]
        self._paths = dict(given)
        self._roots = {name: path.parent for name, path in given}
        self._names = {path: name for name, path in given}
        self._limits = limits
        self._diagnostics = diagnostics
        self._change = change
        self._parsed = parsed
        self._loaded: dict[str, Document | None] = {}
        self.asked: set[str] = set()

    def load(self, referrer: str, reference: str) -> Document | str | None:
        """What `reference` (its part before `#`) names, seen from the document `referrer`.

        The name of a given document, or a document that is read now; None where it cannot be read, which is told.
        Raises RefusedReference where it must not be followed.
        """
        if referrer not in self._paths:
            raise RefusedReference("a document from standard input has no folder")
        root = self._roots[referrer]
        relative = _relative(reference)
        place = self._paths[referrer].parent / relative
        self.asked.add(str(place))
        path = place.resolve()
        if not path.is_relative_to(root):
            raise RefusedReference("it leads out of the folder of the specs")
        name = posixpath.normpath(posixpath.join(posixpath.dirname(referrer), relative))
        if path in self._names and self._names[path] not in self._loaded:
            return self._names[path]
        if not path.is_file():
            raise RefusedReference(f"there is no file `{name}`")
        if name not in self._loaded:
            self._paths[name], self._roots[name], self._names[path] = path, root, name
            self._loaded[name] = self._read(name, path)
        return self._loaded[name]

    def _read(self, name: str, path: Path) -> Document | None:
        try:
            if path.stat().st_size > self._limits.size:
                raise RefusedReference(f"it is larger than {self._limits.size:,} bytes")
            data = path.read_bytes()
        except OSError as error:
            raise RefusedReference(error.strerror or "it cannot be read") from None
        document = read_data(name, data, self._limits, self._diagnostics, self._parsed)
        return self._change(document) if document is not None else None


def _relative(reference: str) -> str:
    """The reference as a plain relative path; raises RefusedReference for anything else."""
    try:
        parts = urlsplit(reference)
    except ValueError:
        raise RefusedReference("this is not a reference") from None
    if parts.scheme or parts.netloc or reference.startswith("//"):
        raise RefusedReference("references to other hosts or schemes are never followed")
    relative = unquote(parts.path)
    if not relative or relative.startswith("/") or _UNSAFE.search(relative) or parts.query:
        raise RefusedReference("only a plain relative path may be referenced")
    return relative
