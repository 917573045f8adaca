"""Which file a `$ref` names, and whether it may be read.

A reference stays inside the folder of the specs, names a plain file, and never goes to the network: that is what
keeps a stranger's document from reading ours (see SECURITY.md).
"""

from __future__ import annotations

import os
import posixpath
import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

_UNSAFE = re.compile(r"[\x00-\x1f\x7f\\$%<>|?*\"]|^~")


class RefusedReference(Exception):
    """The reference must not be followed; the message says why."""


@dataclass(frozen=True, slots=True)
class SpecRoot:
    """The folder that references may stay in. `base` is where document names are relative to."""

    root: Path
    base: Path

    def locate(self, referrer: str, reference: str) -> tuple[str, Path]:
        """The name and path of the file that `reference` (its part before `#`) names, as seen from `referrer`.

        Raises:
            RefusedReference: a URL, an absolute path, a path out of the root, or not a plain file.
        """
        parts = urlsplit(reference)
        if parts.scheme or parts.netloc or reference.startswith("//"):
            raise RefusedReference("a reference to another host or scheme is never followed; fetch it with `specloom sync`")
        relative = unquote(parts.path)
        if not relative or relative.startswith("/") or _UNSAFE.search(relative) or parts.query:
            raise RefusedReference("only a plain relative path may be referenced")
        name = posixpath.normpath(posixpath.join(posixpath.dirname(referrer), relative))
        path = (self.base / name).resolve() if not name.startswith("../") else Path(os.path.abspath(self.base / name))
        path = path.resolve()
        if not path.is_relative_to(self.root.resolve()):
            raise RefusedReference("it leads out of the folder of the specs")
        if not path.is_file():
            raise RefusedReference("there is no such file")
        return name, path
