"""Documents as graphs of values in which every `$ref` is followed, and every value still knows where it is written.

Spectral judges a *resolved* document: each `$ref` is replaced by what it leads to
(https://docs.stoplight.io/docs/spectral, "Rulesets", section "Resolved"). Written out as a tree such a document can be
without end, so here it is a graph: one object for each mapping and list of each file, and references are edges.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple
from urllib.parse import unquote

from specloom.core.diagnostics import Location
from specloom.core.json_pointer import pointer_of, unescape_token
from specloom.read.document import Document

Load = Callable[[str, str], Document | None]
"""What a reference (its part before `#`) names, as seen from the document of this name; None where it cannot be had."""

Key = str | int


class Origin(NamedTuple):
    """Where a mapping or list is written: under `key` of `parent`, in `document`; the root has no parent."""

    document: Document
    parent: Any
    key: Key


class Slot(NamedTuple):
    """A place in the graph: the value under `key` of `holder`. The root of a document has no holder."""

    holder: Any
    key: Key
    value: Any


class Graph:
    """The values of several documents. With `resolved=False` every `$ref` stays as it is written."""

    def __init__(self, load: Load, *, resolved: bool) -> None:
        self.load = load
        self._resolved = resolved
        self._roots: dict[str, Any] = {}
        self._origins: dict[int, Origin] = {}
        self._references: dict[int, dict[str, Any]] = {}  # by the identity of the mapping that holds `$ref`
        self._targets: dict[int, Any] = {}
        self.documents: dict[str, Document] = {}
        self.led_from: dict[str, str] = {}

    def add(self, documents: Iterable[Document]) -> None:
        """Take documents in, and with them everything that they refer to."""
        slots: list[Slot] = []
        for document in documents:
            slots += self._copy(document)
        if not self._resolved:
            return
        done = 0
        while done < len(slots):
            slot = slots[done]
            done += 1
            file = slot.value["$ref"].partition("#")[0]
            referrer = self._origins[id(slot.value)].document
            target = self.load(referrer.name, file) if file else referrer
            if target is not None and target.name not in self._roots:
                self.led_from[target.name] = self.led_from.get(referrer.name, referrer.name)
                slots += self._copy(target)
        for slot in slots:
            slot.holder[slot.key] = self._target(slot.value, ())

    def root(self, document: Document) -> Any:
        """The top level of a document that was added."""
        return self._roots[document.name]

    def origin(self, slot: Slot, *, name: bool = False) -> tuple[Document, list[Key]]:
        """The document and the reference tokens at which a value is written; with `name`, those of its key."""
        tokens: list[Key] = []
        if not name and id(slot.value) in self._origins:
            here = self._origins[id(slot.value)]
        else:
            here = self._origins[id(slot.holder)]
            tokens.append(slot.key)
        document = here.document
        while here.parent is not None:
            tokens.append(here.key)
            here = self._origins[id(here.parent)]
        return document, tokens[::-1]

    def place(self, slot: Slot, *, name: bool = False) -> Location:
        """Where a value, or its key, is written."""
        document, tokens = self.origin(slot, name=name)
        return document.place(pointer_of(tokens))

    def references(self, document: Document) -> Iterable[tuple[str, str]]:
        """Every reference into `document`, as (referrer's name, pointer), from all documents of this graph."""
        for reference in self._references.values():
            referrer = self._origins[id(reference)].document
            file, _, fragment = reference["$ref"].partition("#")
            target = self.load(referrer.name, file) if file else referrer
            if target is not None and target.name == document.name:
                yield referrer.name, unquote(fragment)

    def _copy(self, document: Document) -> list[Slot]:
        """Copy a document's containers, one object for each place, and return the places of its references."""
        self.documents[document.name] = document
        root = _shell(document.root)
        self._roots[document.name] = root
        slots: list[Slot] = []
        if not isinstance(root, dict | list):
            self._roots[document.name] = root = {}
        self._origins[id(root)] = Origin(document, None, "")
        stack = [(document.root, root)]
        while stack:
            source, copy = stack.pop()
            pairs = source.items() if isinstance(source, dict) else enumerate(source)
            for key, value in pairs:
                if not isinstance(value, dict | list):
                    child = value
                else:
                    child = _shell(value)
                    self._origins[id(child)] = Origin(document, copy, key)
                    stack.append((value, child))
                    if isinstance(value, dict) and isinstance(value.get("$ref"), str):
                        self._references[id(child)] = child
                        slots.append(Slot(copy, key, child))
                if isinstance(copy, dict):
                    copy[key] = child
                else:
                    copy.append(child)
        return slots

    def _target(self, reference: Any, within: tuple[int, ...]) -> Any:
        """The target of a reference, through any chain; the reference itself if it is broken or circular."""
        if id(reference) not in self._references:
            return reference
        if id(reference) in self._targets:
            return self._targets[id(reference)]
        if id(reference) in within:
            return reference
        file, _, fragment = reference["$ref"].partition("#")
        referrer = self._origins[id(reference)].document
        document = self.load(referrer.name, file) if file else referrer
        result = reference
        if document is not None and document.name in self._roots and (not fragment or fragment.startswith("/")):
            result = self._walk(document, fragment, (*within, id(reference)), reference)
        self._targets[id(reference)] = result
        return result

    def _walk(self, document: Document, fragment: str, within: tuple[int, ...], reference: Any) -> Any:
        value = self._roots[document.name]
        for raw in fragment.split("/")[1:]:
            token = unescape_token(unquote(raw))
            if isinstance(value, dict) and token in value:
                value = value[token]
            elif isinstance(value, list) and token.isascii() and token.isdigit() and int(token[:9]) < len(value):
                value = value[int(token)]
            else:
                return reference
            value = self._target(value, within)
        return value


def _shell(value: Any) -> Any:
    return {} if isinstance(value, dict) else [] if isinstance(value, list) else value
