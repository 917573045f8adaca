"""Schemas and documents that have a URI of their own: `$id` (JSON Schema 2020-12, 8.2.1), `$self` (OpenAPI 3.2.0, 4.1).

A reference is relative to the nearest of them around it (RFC 3986, 5). Nothing is fetched: what no document at hand is
called is looked for as a file.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin

from specloom.core.json_pointer import escape_token
from specloom.resolve.node import Node

if TYPE_CHECKING:
    from specloom.read.document import Document

_DATA = frozenset({"example", "examples", "default", "enum", "const", "mapping", "value"})


class Resources:
    """What URIs stand for in the documents of a run; `identified` are the names of documents with an `$id` in them."""

    def __init__(self, documents: Iterable[Document] = (), identified: Iterable[str] = ()) -> None:
        self._by_uri: dict[str, Node] = {}
        self._bases: dict[str, dict[str, str]] = {}
        named = set(identified)
        for document in documents:
            stated = document.root.get("$self") if isinstance(document.root, dict) else None
            usable = document.version not in ("2.0", "3.0")
            if not usable or not (isinstance(stated, str) or document.name in named):
                continue
            base = f"file:///{document.name.lstrip('/')}"
            if isinstance(stated, str):
                base = _joined(base, stated)
            self._bases[document.name] = {"": base}
            self._by_uri.setdefault(base, Node(document, "", document.root))
            if document.name in named:
                self._gather(Node(document, "", document.root), base)

    def __bool__(self) -> bool:
        return bool(self._by_uri)

    def base(self, node: Node) -> str:
        """The URI that references at `node` are relative to; empty if only its file determines it."""
        bases: Mapping[str, str] = self._bases.get(node.document.name, {})
        pointer = node.pointer
        while pointer and pointer not in bases:
            pointer = pointer.rpartition("/")[0]
        return bases.get(pointer, "")

    def find(self, node: Node, reference: str) -> Node | None:
        """What a reference at `node` names, its fragment aside; None where nothing at hand is called so."""
        base = self.base(node)
        file = reference.partition("#")[0]
        return self._by_uri.get(_joined(base, file) if file else base)

    def _gather(self, root: Node, base: str) -> None:
        stack: list[tuple[Node, str]] = [(root, base)]
        while stack:
            node, base = stack.pop()
            value: Any = node.value
            if isinstance(value, list):
                stack += ((Node(node.document, f"{node.pointer}/{i}", one), base) for i, one in enumerate(value))
            elif isinstance(value, dict):
                stated = value.get("$id")
                if isinstance(stated, str) and stated and not stated.startswith("#"):
                    base = self._bases[node.document.name][node.pointer] = _joined(base, stated).partition("#")[0]
                    self._by_uri.setdefault(base, node)
                stack += (
                    (Node(node.document, f"{node.pointer}/{escape_token(key)}", entry), base)
                    for key, entry in value.items()
                    if isinstance(key, str) and key not in _DATA and isinstance(entry, dict | list)
                )


def _joined(base: str, reference: str) -> str:
    """A reference as a URI; unchanged if it is not a URI."""
    try:
        return urljoin(base, reference).partition("#")[0]
    except ValueError:
        return reference
