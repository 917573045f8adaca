"""Overlay files applied to documents, in the order of the configuration; actions without effect are reported."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Sequence
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from specloom.core.diagnostics import Abort, Diagnostics
from specloom.core.interrupts import OutOfTime, ended_after
from specloom.core.json_pointer import pointer_of
from specloom.core.limits import Limits
from specloom.read.discovery import SpecFile, find_specs
from specloom.read.document import Document, read_data
from specloom.read.overlays.load import Action, Overlay, read_overlay
from specloom.read.overlays.tree import Location, TooMuch, Tree

if TYPE_CHECKING:
    from jsonpath import JSONPath

_PLACES = 200_000
"""What one target may lead to."""


class Overlays:
    """The overlays of a run. `names` are the documents that the run was given, by which `extends` is understood."""

    def __init__(self, overlays: Sequence[Overlay], diagnostics: Diagnostics, limits: Limits) -> None:
        self._overlays = tuple(overlays)
        self._limits = limits
        self._diagnostics = diagnostics
        self._matched: set[tuple[str, str]] = set()
        self._extended: set[str] = set()

    @property
    def documents(self) -> tuple[Document, ...]:
        """The overlay files themselves: they shape the output as specs do."""
        return tuple(overlay.document for overlay in self._overlays)

    def apply(self, document: Document) -> Document:
        """The document as the overlays want it; the same object where none is for it.

        What would be beyond the limits of documents is an error, and the document is left as it was up to there.
        """
        tree = Tree(document, self._limits)
        current: tuple[Overlay, Action] | None = None
        try:
            with ended_after(self._limits.seconds):
                for overlay in self._overlays:
                    if overlay.extends and not extends(overlay, document.name):
                        continue
                    self._extended.add(overlay.document.name)
                    for action in overlay.actions:
                        current = (overlay, action)
                        self._act(tree, overlay, action)
        except OutOfTime:
            self._refuse(current, document, f"it takes more than {self._limits.seconds:g} s (`limits.seconds`)")
        except TooMuch as reason:
            self._refuse(current, document, str(reason))
        return document.with_values(tree.root, tree.origin) if tree.changed else document

    def _refuse(self, current: tuple[Overlay, Action] | None, document: Document, reason: str) -> None:
        """The error that an action, and those before it, make more of a document than may be."""
        if current is None:  # no action was begun
            return
        overlay, action = current
        message = f"the overlay cannot be applied to {document.name}: {reason}"
        self._diagnostics.error("SL240", overlay.document.place(action.pointer), message)

    def tell_unused(self, known: Iterable[str]) -> None:
        """Warn of overlays and actions that changed nothing; `known` are the names of all documents of the run."""
        for overlay in self._overlays:
            document = overlay.document
            if document.name not in self._extended:
                hint = f"documents of this run: {', '.join(sorted(known)[:5])}"
                message = f"the overlay extends `{overlay.extends}`, which is no document of this run"
                self._diagnostics.warning("SL236", document.place("/extends"), message, hint=hint)
                continue
            for action in overlay.actions:
                if (document.name, action.pointer) not in self._matched:
                    place = document.place(f"{action.pointer}/target")
                    self._diagnostics.warning("SL237", place, "the target of this action matches nothing")

    def _act(self, tree: Tree, overlay: Overlay, action: Action) -> None:
        from jsonpath.exceptions import JSONPathError

        source, pointer, value = overlay.document, f"{action.pointer}/update", action.value
        try:
            targets = _places(action.target, tree)
            copied = _places(action.source, tree) if action.source else []
        except (JSONPathError, RecursionError) as error:
            message = f"the target cannot be looked up: {str(error).splitlines()[0]}"
            self._diagnostics.error("SL238", source.place(f"{action.pointer}/target"), message)
            return
        if not targets:
            return
        self._matched.add((source.name, action.pointer))
        if action.kind == "copy":
            if len(copied) != 1:
                message = f"`copy` must select one value; it selects {len(copied)}"
                self._diagnostics.error("SL239", source.place(f"{action.pointer}/copy"), message)
                return
            value = tree.shared(copied[0])
            source, pointer = tree.origin(pointer_of(copied[0]))
        if action.kind == "remove":
            self._remove(tree, overlay, action, targets)
            return
        for target in targets:
            if not target and isinstance(value, dict) is not isinstance(tree.root, dict):
                place = overlay.document.place(action.pointer)
                self._diagnostics.error("SL239", place, "the whole document can only be merged with a mapping")
                return
            tree.update(target, value, source, pointer)

    def _remove(self, tree: Tree, overlay: Overlay, action: Action, targets: list[Location]) -> None:
        if () in targets:
            message = "the whole document cannot be removed"
            self._diagnostics.error("SL239", overlay.document.place(action.pointer), message)
            return
        tree.remove(targets)


def _places(path: JSONPath, tree: Tree) -> list[Location]:
    """Every place that a path leads to. Raises TooMuch."""
    result: list[Location] = [match.parts for match in islice(path.finditer(tree.root), _PLACES + 1)]
    if len(result) > _PLACES:
        raise TooMuch(f"the target selects more than {_PLACES:,} values")
    return result


def extends(overlay: Overlay, name: str) -> bool:
    """Whether an overlay is for the document `name`.

    `extends` is a reference from the overlay's own file (Overlay 1.0.0, section 4.3). A URL, or a path from elsewhere,
    is understood by its end: `openapi/pets.yaml` is any document whose path ends so.
    """
    parts = urlsplit(overlay.extends)
    path = posixpath.normpath(unquote(parts.path))
    document = posixpath.normpath(name)
    if not parts.scheme:
        here = posixpath.normpath(posixpath.join(posixpath.dirname(overlay.document.name), path))
        if here == document:
            return True
    wanted = [part for part in path.split("/") if part not in ("", ".", "..")]
    if parts.scheme:
        wanted = wanted[-1:]
    return bool(wanted) and document.split("/")[-len(wanted) :] == wanted


def load_overlays(paths: Sequence[str], base: Path, limits: Limits, diagnostics: Diagnostics) -> Overlays:
    """Read the overlay files of a configuration, in its order. Raises Abort(1) where one of them is in error."""
    overlays: list[Overlay] = []
    for path in paths:
        for file in _files(path, base, limits):
            document = read_data(file.name, file.data, limits, diagnostics)
            overlay = read_overlay(document, diagnostics) if document is not None else None
            if overlay is not None:
                overlays.append(overlay)
    if diagnostics.failed:
        raise Abort(1, diagnostics)
    return Overlays(overlays, diagnostics, limits)


def _files(path: str, base: Path, limits: Limits) -> list[SpecFile]:
    """One file, or those of a folder or glob in the order of their names."""
    return sorted(find_specs([path], base, limits), key=lambda file: file.name)
