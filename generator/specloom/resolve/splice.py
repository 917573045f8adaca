"""References in places where OpenAPI has none: an operation, a list of parameters, `paths` or `components` as a whole.

Publishers write them, and bundlers follow them. Here they are replaced by what they lead to, so that every later stage
meets a document as the standard has it (OpenAPI 3.1.1, 4.8.23). What stands in a place that may be a reference is
referred to; only the object around it is copied.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from specloom.core.json_pointer import escape_token, tokens_of
from specloom.read.document import Document
from specloom.read.references import relative_name
from specloom.read.swagger2.moves import Moves, Spot
from specloom.resolve.kinds import OPERATION, PATH_ITEM, PLAIN, ROOT, Kind
from specloom.resolve.node import Node

Follow = Callable[[Node], "Node | None"]
"""What a node stands for, through any chain of references: `Bundle.follow`."""

_MISSING: Any = object()
_WALKED = tuple("/components/ /paths/ /webhooks/ /definitions/ /parameters/ /responses/".split())


def splice_documents(documents: Iterable[Document], follow: Follow, quiet: Follow) -> dict[str, Document]:
    """The documents that change, by name: the given ones, and those that their references lead to.

    `follow` reports the references that it cannot follow; `quiet` is for those that later stages follow and report.
    """
    given = tuple(documents)
    splicer = _Splicer(follow, quiet, frozenset(one.name for one in given))
    for document in given:
        splicer.visit(Node(document, "", document.root), ROOT)
    return dict(splicer.changed())


class _Splicer:
    """One pass over all documents, by what each value is (`Kind`)."""

    def __init__(self, follow: Follow, quiet: Follow, given: frozenset[str]) -> None:
        self._follow = follow
        self._quiet = quiet
        self._given = given
        self._seen: set[tuple[str, str]] = set()
        self._waiting: list[tuple[Node, Kind]] = []
        self._documents: dict[str, Document] = {}
        self._edits: dict[str, dict[str, Any]] = defaultdict(dict)
        self._moves: dict[str, Moves] = defaultdict(Moves)

    def visit(self, node: Node, kind: Kind) -> None:
        """Note how the value at `node`, and all that its references lead to, must change."""
        self._waiting.append((node, kind))
        while self._waiting:
            here, its_kind = self._waiting.pop()
            made = self._made(here, its_kind)
            if made is not here.value and made is not _MISSING:
                self._documents[here.document.name] = here.document
                self._edits[here.document.name][here.pointer] = made

    def changed(self) -> Iterator[tuple[str, Document]]:
        """The documents with their changes, each place as it was written."""
        for name, edits in self._edits.items():
            document, moves = self._documents[name], self._moves[name]
            root = document.root
            for pointer in sorted(edits, key=len):
                root = _put(root, tokens_of(pointer), edits[pointer])

            def origin(pointer: str, document: Document = document, moves: Moves = moves) -> tuple[Document, str]:
                spot = moves.written(document, pointer.removeprefix("#"))
                return spot.document, spot.pointer

            yield name, document.with_values(root, origin)

    def _made(self, node: Node, kind: Kind) -> Any:
        """What should stand at `node`: the value itself where nothing changes, `_MISSING` for nothing."""
        value = node.value
        if isinstance(value, dict):
            if isinstance(value.get("$ref"), str):
                return self._referred(node, kind)
            keys: Iterable[Any] = value
        elif isinstance(value, list):
            keys = range(len(value))
        else:
            return value
        made = value
        for key in keys:
            inner = kind.of(key)
            if inner is None or not isinstance(value[key], dict | list):
                continue
            one = self._made(node.child(key), inner)
            if one is value[key]:
                continue
            if made is value:
                made = value.copy()
            made[key] = one
        if made is value:
            return value
        if isinstance(made, dict):
            return {key: value for key, value in made.items() if value is not _MISSING}
        return [one for one in made if one is not _MISSING]

    def _referred(self, node: Node, kind: Kind) -> Any:
        """A reference: left where the standard has one, else what it leads to."""
        value = node.value
        beside = kind is PATH_ITEM and any(kind.of(key) for key in value)
        local = value["$ref"].startswith("#")
        if (kind.follows and not beside) or (kind.follows_local and local):
            target = self._quiet(node)
            if target is not None:
                self._wait(target, kind)
            return value
        target = self._follow(node)
        if target is None:
            return value if kind is OPERATION else _MISSING
        moves = self._moves[node.document.name]
        moves.back[node.pointer] = Spot(target.document, target.pointer)
        made = self._copied(target, kind, node.document)
        if isinstance(made, dict):
            own = {key: entry for key, entry in value.items() if key != "$ref"}
            made.update(own)
            for key in own:
                pointer = f"{node.pointer}/{escape_token(key)}"
                moves.back[pointer] = Spot(node.document, pointer)
        return self._made(Node(node.document, node.pointer, made), kind)

    def _copied(self, target: Node, kind: Kind, document: Document) -> Any:
        """The object at `target`, with references to what stands in it."""

        def is_copied(key: str | int, value: Any) -> bool:
            inner = kind.of(key)
            return inner is None or (inner is PLAIN and "$ref" not in value)

        return copied(target, document, is_copied)

    def _wait(self, target: Node, kind: Kind) -> None:
        key = (target.document.name, target.pointer)
        walked = target.document.name in self._given and target.pointer.startswith(_WALKED)
        if key not in self._seen and not walked:
            self._seen.add(key)
            self._waiting.append((target, kind))


def copied(target: Node, document: Document, is_copied: Callable[[str | int, Any], bool]) -> Any:
    """The mapping or list at `target`, for a place in `document`: scalars, and what `is_copied`, as they are.

    For all else there is a reference to where it stands, so that its own references lead to the same as before.
    """

    def member(key: str | int, value: Any) -> Any:
        if not isinstance(value, dict | list) or is_copied(key, value):
            return value
        return {"$ref": _reference(target.child(key), document)}

    if isinstance(target.value, dict):
        return {key: member(key, value) for key, value in target.value.items()}
    if isinstance(target.value, list):
        return [member(index, one) for index, one in enumerate(target.value)]
    return target.value


def _reference(target: Node, document: Document) -> str:
    """A reference from a document to a value, of the same or another one."""
    file = "" if target.document.name == document.name else relative_name(target.document.name, document.name)
    return f"{file}#{target.pointer.replace('%', '%25')}"


def _put(holder: Any, tokens: list[str], value: Any) -> Any:
    """A copy with another value at a place; the same one where there is no such place."""
    if not tokens:
        return value
    key: Any = int(tokens[0]) if isinstance(holder, list) and tokens[0].isdecimal() else tokens[0]
    if (isinstance(holder, dict) and key in holder) or (isinstance(holder, list) and key in range(len(holder))):
        copy = holder.copy()
        copy[key] = _put(holder[key], tokens[1:], value)
        return copy
    return holder
