"""Which documents and parts of documents are converted, and how references lead to what moved.

A Swagger 2.0 document is converted whole. A fragment is converted where something of 2.0 refers to it, as what the
reference wants there; it stays in its place.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote

from specloom.core.diagnostics import Diagnostics
from specloom.core.json_pointer import join, tokens_of
from specloom.core.record import record
from specloom.read.document import Document
from specloom.read.references import RefusedReference, relative_name
from specloom.read.swagger2.moves import Moves, Spot

Find = Callable[[str, str], Document | None]
"""The document that a reference (its part before `#`) names, seen from the document of this name."""

_WHOLE = ("/definitions", "/parameters", "/responses", "/paths", "/securityDefinitions")


def is_swagger(document: Document) -> bool:
    """True for a document of Swagger 2.0 as it was written, given or referred to."""
    if document.version:
        return document.version == "2.0"
    return isinstance(document.root, dict) and str(document.root.get("swagger", "")).strip() in ("2.0", "2")


@record
class Media:
    """The media types that operations take and give where they do not say so themselves."""

    consumes: tuple[str, ...] = ()
    produces: tuple[str, ...] = ()

    def of(self, value: dict[str, Any]) -> Media:
        """Those of a document or operation."""
        return Media(_texts(value.get("consumes"), self.consumes), _texts(value.get("produces"), self.produces))


@dataclass(slots=True)
class Tree:
    """A document on its way: its new root, what moved, and the pointers below which everything is converted."""

    document: Document
    root: Any
    moves: Moves = field(default_factory=Moves)
    done: set[str] = field(default_factory=set)
    _copied: set[int] = field(default_factory=set)

    def note(self, written: Spot, pointer: str) -> None:
        """What was written there is now at `pointer`."""
        self.moves.back.setdefault(pointer, written)
        if written.document is self.document:
            self.moves.forward.setdefault(written.pointer, pointer)

    def has(self, pointer: str) -> bool:
        """True where what was written at `pointer` is converted already."""
        return any(pointer == one or pointer.startswith(f"{one}/") for one in self.done)

    def put(self, pointer: str, value: Any) -> None:
        """Put a converted value in the place of the one that was written; the document itself is not touched."""
        self.done.add(pointer)
        tokens = tokens_of(pointer)
        if not tokens:
            self.root = value
            return
        self.root = holder = self._own(self.root)
        for token in tokens[:-1]:
            key = int(token) if isinstance(holder, list) else token
            # What Swagger 2.0 does not have, such as `components`, is not in what was made of the document.
            holder[key] = self._own({} if isinstance(holder, dict) and key not in holder else holder[key])
            holder = holder[key]
        holder[int(tokens[-1]) if isinstance(holder, list) else tokens[-1]] = value

    def _own(self, value: Any) -> Any:
        if id(value) in self._copied:
            return value
        copy = value.copy()
        self._copied.add(id(copy))
        return copy


@record
class _Reference:
    holder: dict[str, Any]
    owner: Document
    home: Document


class Conversion:
    """One conversion of all documents of a run."""

    def __init__(self, find: Find, diagnostics: Diagnostics) -> None:
        self.diagnostics = diagnostics
        self.trees: dict[str, Tree] = {}
        self._find = find
        self._references: list[_Reference] = []
        self._wanted: list[tuple[Spot, str, Media]] = []

    def warn(self, code: str, spot: Spot, message: str) -> None:
        """Report a warning at the original location."""
        self.diagnostics.warning(code, spot.document.place(spot.pointer), message)

    def begin(self, document: Document) -> Tree:
        """The tree of a document that is converted whole."""
        tree = self.trees[document.name] = Tree(document, {}, done=set(_WHOLE))
        return tree

    def wanted(self) -> Iterator[tuple[Tree, Spot, str, Media, Any]]:
        """The fragments that are referred to and not converted yet, each with its kind and value; more may come."""
        while self._wanted:
            spot, kind, media = self._wanted.pop(0)
            tree = self.trees.setdefault(spot.document.name, Tree(spot.document, spot.document.root))
            value = lookup(spot)
            if not tree.has(spot.pointer) and value is not None:
                yield tree, spot, kind, media, value

    def finish(self) -> dict[str, Document]:
        """The documents that changed, by name; their references lead to where things are now."""
        for reference in self._references:
            self._mend(reference)
        return {name: _finished(tree) for name, tree in self.trees.items()}

    def referrer(self, tree: Tree, media: Media) -> Callable[[dict[str, Any], Spot, str], None]:
        """The function that notes the references of a tree."""

        def refer(holder: dict[str, Any], written: Spot, kind: str) -> None:
            self._references.append(_Reference(holder, tree.document, written.document))
            target = self.target(Spot(written.document, ""), holder["$ref"])
            if target is not None and not target.document.version.startswith("3"):
                known = self.trees.get(target.document.name)
                if is_swagger(target.document) and known is None:
                    return  # converted in its turn
                if known is None or not known.has(target.pointer):
                    self._wanted.append((target, kind, media))

        return refer

    def target(self, home: Spot, reference: object) -> Spot | None:
        """What a reference names, as it was written; None where it leads nowhere."""
        if not isinstance(reference, str):
            return None
        file, _, fragment = reference.partition("#")
        try:
            document = self._find(home.document.name, file) if file else home.document
        except RefusedReference:
            return None
        return None if document is None else Spot(document, unquote(fragment))

    def resolve(self, value: Any, spot: Spot) -> tuple[Any, Spot]:
        """What stands at the end of a chain of references; where that is nowhere, the last reference itself."""
        seen: set[tuple[str, str]] = set()
        while isinstance(value, dict) and isinstance(value.get("$ref"), str):
            target = self.target(spot, value["$ref"])
            found = None if target is None else lookup(target)
            if target is None or found is None or (target.document.name, target.pointer) in seen:
                break
            seen.add((target.document.name, target.pointer))
            value, spot = found, target
        return value, spot

    def _mend(self, one: _Reference) -> None:
        """Let a reference lead to where its target is now, seen from the document that the reference is in now."""
        reference = one.holder["$ref"]
        target = self.target(Spot(one.home, ""), reference)
        if target is None:
            return
        file, _, fragment = reference.partition("#")
        tree = self.trees.get(target.document.name)
        pointer = tree.moves.moved(target.pointer) if tree is not None else target.pointer
        if pointer != target.pointer:
            fragment = pointer.replace("%", "%25")
        if one.home is not one.owner:
            same = target.document.name == one.owner.name
            file = "" if same else relative_name(target.document.name, one.owner.name)
        one.holder["$ref"] = f"{file}#{fragment}" if fragment or not file else file


def lookup(spot: Spot) -> Any:
    """What was written there; None for nothing."""
    value = spot.document.root
    for token in tokens_of(spot.pointer):
        if isinstance(value, dict) and token in value:
            value = value[token]
        elif isinstance(value, list) and token.isascii() and token.isdigit() and int(token[:9]) < len(value):
            value = value[int(token)]
        else:
            return None
    return value


def component(tree: Tree, kind: str, old: str) -> tuple[Spot, str]:
    """Where a kind of component was written, and its new pointer; noted."""
    written, pointer = Spot(tree.document, f"/{old}"), join("/components", kind)
    tree.note(written, pointer)
    return written, pointer


def _finished(tree: Tree) -> Document:
    version = "3.0" if tree.document.version else ""
    return tree.document.converted(tree.root, version, tree.moves)


def _texts(value: object, default: tuple[str, ...]) -> tuple[str, ...]:
    if not isinstance(value, list):
        return default
    return tuple(dict.fromkeys(one.strip() for one in value if isinstance(one, str) and one.strip()))
