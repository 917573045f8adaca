"""Documents -> Bundle: every `$ref` can be followed, and equal components of several files are one.

A reference is followed only where the standard has one (OpenAPI 3.1.1, 4.8.23; JSON Schema 2020-12, 8.2.3.1).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from specloom.core.diagnostics import Diagnostics, Location
from specloom.core.json_pointer import escape_token, unescape_token
from specloom.core.origin import Origin
from specloom.read.references import RefusedReference
from specloom.read.swagger2 import convert_documents
from specloom.resolve.merge import Merge, merge_components
from specloom.resolve.node import Node
from specloom.resolve.resources import Resources
from specloom.resolve.splice import splice_documents

if TYPE_CHECKING:
    from specloom.read.document import Document

Load = Callable[[str, str], "Document | str | None"]
"""What a reference names, as seen from the document of this name: `specloom.read.references.ReferenceLoader.load`."""


@dataclass(slots=True)
class Bundle:
    """All documents of a run. `main` are the given ones, sorted by name; `side` those that references brought in."""

    main: tuple[Document, ...]
    side: dict[str, Document]
    merge: Merge
    find: Callable[[str, str], Document | None]
    diagnostics: Diagnostics
    _refused: set[tuple[str, str]] = field(default_factory=set)
    _found: dict[tuple[str, str], Node] = field(default_factory=dict)
    _open: set[tuple[str, str]] = field(default_factory=set)
    _by_name: dict[str, Document] = field(default_factory=dict)
    resources: Resources = field(default_factory=Resources)

    def root(self, document: Document) -> Node:
        """The whole document as a node."""
        return Node(document, "", document.root)

    def follow(self, node: Node) -> Node | None:
        """The node itself, or the target of its `$ref`, through any chain of references.

        None, with a diagnostic, where the reference leads nowhere or in a circle.
        """
        start, seen = node, set[tuple[str, str]]()
        while isinstance(node.value, dict) and isinstance(node.value.get("$ref"), str):
            here = (node.document.name, node.pointer)
            if here in seen:
                related = [] if node == start else [node.place]
                self.diagnostics.fault("SL202", start.place, "this `$ref` is circular", related=related)
                return None
            seen.add(here)
            target = self.target(node)
            if target is None:
                return None
            node = target
        return node

    def target(self, node: Node) -> Node | None:
        """What the `$ref` of `node` names, one step."""
        reference = node.value.get("$ref")
        if not isinstance(reference, str):
            self.diagnostics.fault("SL201", node.place, "`$ref` must be a string")
            return None
        base = self.resources.base(node) if self.resources else ""
        key = (f"{node.document.name} {base}" if base else node.document.name, reference)
        known = self._found.get(key)
        if known is not None:
            return known
        file, _, fragment = reference.partition("#")
        resource = self.resources.find(node, reference) if self.resources else None
        document = resource.document if resource is not None else self._document(node, file)
        if document is None:
            return None
        result = self._pointer(resource, fragment) if resource is not None else None
        if result is None:  # within a schema that has a URI, many still mean the document
            result = self._pointer(Node(document, "", document.root), fragment)
        if result is None and document.moved(fragment) != fragment:
            result = self._pointer(Node(document, "", document.root), document.moved(fragment))
        if result is None:
            hint = "the part after # must be a JSON pointer such as #/components/schemas/Name"
            self.diagnostics.fault("SL201", node.place, f"nothing is at `{reference}`", hint=hint)
        else:
            self._found[key] = result
        return result

    def quiet_target(self, node: Node) -> Node | None:
        """What the `$ref` of `node` names, one step; None where there is none, which is not reported."""
        if not isinstance(node.value, dict) or not isinstance(node.value.get("$ref"), str):
            return None
        diagnostics, self.diagnostics = self.diagnostics, Diagnostics()
        try:
            return self.target(node)
        finally:
            self.diagnostics = diagnostics

    def _document(self, node: Node, file: str) -> Document | None:
        if not file:
            return node.document
        try:
            return self.find(node.document.name, file)
        except RefusedReference as refusal:
            key = (node.document.name, file)
            if key not in self._refused:
                self._refused.add(key)
                hint = refusal.hint or "references lead to files in the folder of the document that was given"
                self.diagnostics.fault("SL205", node.place, f"`{file}` cannot be referenced: {refusal}", hint=hint)
            return None

    def _pointer(self, node: Node, fragment: str) -> Node | None:
        if not fragment:
            return node
        if not fragment.startswith("/"):
            return self._anchor(node, fragment)
        tokens = fragment[1:].split("/")
        if "%" in fragment:
            from urllib.parse import unquote

            tokens = list(map(unquote, tokens))
        value, pointer = node.value, node.pointer
        for position, token in enumerate(map(unescape_token, tokens)):
            if isinstance(value, dict) and "$ref" in value and token not in value:
                through = self._through(Node(node.document, pointer, value))
                rest = "".join(f"/{token}" for token in tokens[position:])
                return self._pointer(through, rest) if through is not None else None
            if isinstance(value, dict) and token in value:
                value, pointer = value[token], f"{pointer}/{escape_token(token)}"
            elif isinstance(value, list) and token.isascii() and token.isdigit() and len(token) < 10:
                index = int(token)
                if index >= len(value):
                    return None
                value, pointer = value[index], f"{pointer}/{index}"
            else:
                return None
        return Node(node.document, pointer, value)

    def _through(self, node: Node) -> Node | None:
        """What a reference on the way to something leads to; None where it leads there by itself."""
        here = (node.document.name, node.pointer)
        if here in self._open:
            return None
        self._open.add(here)
        try:
            return self.follow(node)
        finally:
            self._open.discard(here)

    def _anchor(self, node: Node, name: str) -> Node | None:
        """A schema with this `$anchor` (JSON Schema 2020-12, 8.2.2), looked for in the whole document."""
        stack = [node]
        while stack:
            here = stack.pop()
            if isinstance(here.value, dict):
                if name in (here.value.get("$anchor"), here.value.get("$dynamicAnchor")):
                    return here
                stack.extend(
                    here.child(key) for key in reversed(here.value) if isinstance(here.value[key], dict | list)
                )
            elif isinstance(here.value, list):
                stack.extend(here.child(i) for i in range(len(here.value) - 1, -1, -1))
        return None

    def type_id(self, node: Node) -> str:
        """The id of the named type that stands at `node`: one for all equal components of several files."""
        return self.merge.type_id(node.document.name, node.pointer)

    def place(self, origin: Origin) -> Location:
        """Where in the files something of the intermediate model stands."""
        if not self._by_name:
            self._by_name = {document.name: document for document in self.main}
        document = self._by_name.get(origin.file) or self.side.get(origin.file)
        return document.place(origin.pointer) if document else Location(origin.file, pointer=origin.pointer)

    def component(self, kind: str) -> Iterable[tuple[str, Node]]:
        """Name and node of every component of this kind in the main documents, first file first."""
        for document in self.main:
            yield from Node(document, "/components", (document.root.get("components") or {})).mapping(kind)


def bundle_documents(main: Iterable[Document], load: Load, diagnostics: Diagnostics) -> Bundle:
    """Bring in what the documents refer to and merge what several of them repeat."""
    documents = tuple(main)
    by_name = {document.name: document for document in documents}
    side: dict[str, Document] = {}

    def find(referrer: str, file: str) -> Document | None:
        found = load(referrer, file)
        if found is None or isinstance(found, str):
            return by_name.get(found) if found else None
        return side.setdefault(found.name, found)

    pending = list(documents)
    identified: set[str] = set()
    known: dict[int, set[str]] = {}
    while pending:
        document = pending.pop()
        files = _files_referenced(document.root, known)
        if _IDENTIFIED in files:
            identified.add(document.name)
        for file in sorted(files - {_IDENTIFIED}):
            before = len(side)
            try:
                other = find(document.name, file)
            except RefusedReference:
                continue
            if other is not None and len(side) > before:
                pending.append(other)
    follow, quiet = (Bundle(documents, side, Merge({}), find, one).follow for one in (diagnostics, Diagnostics()))
    spliced = splice_documents(documents, follow, quiet)
    documents = tuple(spliced.get(document.name, document) for document in documents)
    by_name = {document.name: document for document in documents}
    for name, one in spliced.items():
        if name in side:
            side[name] = one
    converted = convert_documents([*documents, *(side[name] for name in sorted(side))], find, diagnostics)
    documents = tuple(converted.get(document.name, document) for document in documents)
    by_name = {document.name: document for document in documents}
    side = {name: converted.get(name, value) for name, value in side.items()}
    everything = (*documents, *(side[name] for name in sorted(side)))
    merge = merge_components(everything)
    return Bundle(documents, side, merge, find, diagnostics, resources=Resources(everything, identified))


_HOLDERS = frozenset({dict, list})
_DATA = frozenset({"example", "examples", "default", "enum", "const", "mapping", "value"})


# So many keys lead to a component: documents share what is below, as one object.
_LEVELS = 3

# Stands among the files for an `$id` in the document: no file is called so.
_IDENTIFIED = "#"


def _files_referenced(root: Any, known: dict[int, set[str]]) -> set[str]:
    """The files that a document refers to; `known` is what was found below objects that live on in documents."""
    result: set[str] = set()
    level = [root]
    for _ in range(_LEVELS):
        level = [inner for value in level for inner in _look(value, result)]
    for value in level:
        below = known.get(id(value))
        if below is None:
            below = known[id(value)] = set()
            stack = [value]
            while stack:
                stack += _look(stack.pop(), below)
        result |= below
    return result


def _look(value: Any, found: set[str]) -> list[Any]:
    """The mappings and lists in a value; the file that its own `$ref` names is put into `found`."""
    if type(value) is list:
        return [inner for inner in value if type(inner) in _HOLDERS]
    if type(value) is not dict:
        return []
    reference = value.get("$ref")
    if isinstance(reference, str) and not reference.startswith("#"):
        found.add(reference.partition("#")[0])
    if "$id" in value and isinstance(value["$id"], str):
        found.add(_IDENTIFIED)
    return [inner for key, inner in value.items() if type(inner) in _HOLDERS and key not in _DATA]
