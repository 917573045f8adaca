"""What a target is: a kind of output, such as an SDK in one language, its documentation, or a merged document.

A target is a class that is known by its entry point in the group `specloom.targets`. The pipeline makes one instance of
it, asks it for its files, and publishes them in a folder of their own. docs/targets.md shows a small one.
"""

from __future__ import annotations

import posixpath
from abc import ABC, abstractmethod
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from specloom.config.targets import TargetOptions
from specloom.core.file_text import FileText
from specloom.core.record import record
from specloom.core.timings import Timings

if TYPE_CHECKING:
    from specloom.read.document import Document
    from specloom.sdk.model import Sdk
    from specloom.targets.context import RenderContext

__all__ = ["Target", "TargetContext", "TargetFile", "TargetOptions"]

TargetFile = FileText
"""The text of a file."""


@record
class TargetContext:
    """What a target is made from.

    `sdk` holds the API as a client, `options` the target's section of `specloom.yaml`, `folders` the folder of every
    target of the output (empty for the output itself), `files` the files of the targets that this one requires.
    `templates` are the folders to look for templates in, the user's first. `python` has the names of the Python SDK,
    which the documentation shows. With `jobs` above 1, other processes may be used.
    """

    name: str
    sdk: Sdk
    options: TargetOptions
    documents: tuple[Document, ...]
    folders: Mapping[str, str]
    files: Mapping[str, Mapping[str, FileText]]
    templates: tuple[Path, ...]
    python: RenderContext
    jobs: int
    timings: Timings

    def link(self, target: str, path: str = "") -> str:
        """The address of another target's file, seen from the folder of this one; empty if there is no such target."""
        if target not in self.folders:
            return ""
        return posixpath.relpath(posixpath.join("/", self.folders[target], path), f"/{self.folders[self.name]}")


class Target(ABC):
    """One kind of output. Everything but `name` and `render` has a default."""

    name: ClassVar[str]
    """The key in `specloom.yaml`, the folder in the output, and the folder of its templates."""
    options: ClassVar[type[TargetOptions]] = TargetOptions
    """The dataclass of its section in `specloom.yaml`; its fields are declared by `specloom.config.fields.key`."""
    requires: ClassVar[tuple[str, ...]] = ()
    """Targets whose files this one looks at: they are rendered first, and are in `context.files`."""

    @abstractmethod
    def render(self, context: TargetContext) -> Mapping[str, str]:
        """The texts of all files, by their path in the target's folder. Equal input gives equal files."""

    def format(self, files: Mapping[str, FileText], context: TargetContext) -> Mapping[str, FileText]:
        """The files in the usual format of their language."""
        return files

    def verify(  # noqa: B027 - not every target has something to check
        self, files: Mapping[str, FileText], changed: Mapping[str, str], context: TargetContext
    ) -> None:
        """Raise where a file holds what no template writes. `changed` are the texts that stand in no output yet."""
