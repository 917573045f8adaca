"""Reads the files that references name.

A reference names a plain file and never goes to the network. It stays inside the folder of the document that the run
was given, or leads to YAML and JSON below the folder of the configuration, where nothing is hidden: that keeps a
stranger's document from reading what is ours.
"""

from __future__ import annotations

import os
import posixpath
import re
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import unquote, urlsplit

from specloom.core.diagnostics import Diagnostics
from specloom.core.limits import Limits
from specloom.read.discovery import SUFFIXES, SpecFile
from specloom.read.document import Change, Document, as_it_is, read_data
from specloom.read.shared_blocks import SharedBlocks

_UNSAFE = re.compile(r"[\x00-\x1f\x7f\\$%<>|?*\"]|^~")


class RefusedReference(Exception):
    """The reference must not be followed; the message says why, and `hint` what to do."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint


class ReferenceLoader:
    """Loads each file once. A document that was read knows the root that its own references must stay in.

    `home` is the folder of the configuration: references of documents below it lead to other files below it, too.
    `asked` are the paths that references led to, whether or not there was a file.
    """

    def __init__(
        self,
        files: Iterable[SpecFile],
        limits: Limits,
        diagnostics: Diagnostics,
        change: Change = as_it_is,
        blocks: SharedBlocks | None = None,
        home: Path | None = None,
    ) -> None:
        self._home = home.resolve() if home is not None else None
        # A link keeps the folder that it stands in: what it leads to does not say which other files may be read.
        given = [(file.name, file.path.parent.resolve() / file.path.name) for file in files if file.path is not None]
        self._paths = dict(given)
        self._roots = {name: path.parent for name, path in given}
        self._names = {path.resolve(): name for name, path in given}
        self._limits = limits
        self._diagnostics = diagnostics
        self._change = change
        self._blocks = blocks
        self._loaded: dict[str, Document | None] = {}
        self.asked: set[str] = set()

    def load(self, referrer: str, reference: str) -> Document | str | None:
        """What `reference` (its part before `#`) names, seen from the document `referrer`.

        The name of a given document, or a document that is read now; None if it cannot be read, which is reported.
        Raises RefusedReference where it must not be followed.
        """
        if referrer not in self._paths:
            raise RefusedReference("a document from standard input has no folder")
        root = self._roots[referrer]
        relative = _relative(reference)
        place = self._paths[referrer].parent / relative
        self.asked.add(str(place))
        try:
            path = place.resolve()
        except (OSError, RuntimeError):  # before Python 3.13, links in a circle
            raise RefusedReference("it cannot be read") from None
        if not path.is_relative_to(root) and path not in self._names:
            self._check_outside(path, root)
        name = posixpath.normpath(posixpath.join(posixpath.dirname(referrer), relative))
        if path in self._names and self._names[path] not in self._loaded:
            return self._names[path]
        if not _is_file(path):
            raise RefusedReference(f"there is no file `{name}`")
        if name not in self._loaded:
            self._paths[name], self._roots[name], self._names[path] = path, root, name
            self._loaded[name] = self._read(name, path)
        return self._loaded[name]

    def _check_outside(self, path: Path, root: Path) -> None:
        """Raise RefusedReference unless a file outside the folder of the specs may be read."""
        home = self._home
        if home is None or not (root.is_relative_to(home) and path.is_relative_to(home)):
            hint = "references lead to files in the folder of the specs, or below the folder of specloom.yaml"
            common = Path(os.path.commonpath((root, path)))
            if common != Path(common.anchor):
                shown = Path(os.path.relpath(common, home or Path())).as_posix()
                hint = f"{hint}: put specloom.yaml into `{shown}`, which holds both"
            raise RefusedReference("it leads out of the folder of the specs", hint)
        if path.suffix.lower() not in SUFFIXES:
            kinds = ", ".join(f"*{suffix}" for suffix in SUFFIXES)
            raise RefusedReference(f"outside the folder of the specs only {kinds} may be referenced")
        if any(part.startswith(".") for part in path.relative_to(home).parts):
            raise RefusedReference("outside the folder of the specs nothing hidden may be referenced")

    def _read(self, name: str, path: Path) -> Document | None:
        try:
            if path.stat().st_size > self._limits.size:
                raise RefusedReference(f"it is larger than {self._limits.size:,} bytes")
            data = path.read_bytes()
        except OSError as error:
            raise RefusedReference(error.strerror or "it cannot be read") from None
        document = read_data(name, data, self._limits, self._diagnostics, self._blocks)
        return self._change(document) if document is not None else None


def _is_file(path: Path) -> bool:
    """Whether a path leads to a file; no system has one whose name it refuses, such as one that is too long."""
    try:
        return path.is_file()
    except OSError:
        return False


def relative_name(name: str, referrer: str) -> str:
    """The reference (its part before `#`) that leads from one document to another, by their names."""
    path = posixpath.relpath(name, posixpath.dirname(referrer) or ".")
    return path.replace("%", "%25").replace("#", "%23")


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
