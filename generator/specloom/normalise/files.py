"""Whether a schema describes a file: raw octets, behind any references and combinations.

OpenAPI 3.0.4, 4.7.14.2 (`format: binary`); OpenAPI 3.1.1, 4.8.14.3 and 4.8.15.1.3 (`contentMediaType`, no `type`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from specloom.core.diagnostics import Diagnostics
from specloom.ir.model import PartEncoding
from specloom.normalise.schemas.keywords import STRUCTURE
from specloom.resolve.bundle import Bundle
from specloom.resolve.node import Node

FILE, FILES, EITHER, TEXT, VALUE, NULL = "file", "files", "file or value", "text", "value", "null"
SCALAR = "scalar"
"""A number or a boolean."""
_DEEPEST = 40
_TEXTUAL = ("json", "xml", "yaml", "csv", "text/plain", "text/html", "form-urlencoded")


class FileFinder:
    """Looks at schemas as they are written: it must not read types before their time, nor report their faults."""

    def __init__(self, bundle: Bundle) -> None:
        self._bundle = bundle
        self._kinds: dict[tuple[str, str, bool], str] = {}

    def of_body(self, node: Node) -> str:
        """`file`, `text` or `scalar` for the schema of a whole body, empty for anything else."""
        kind = self._quiet(node, part=False)
        return kind if kind in (FILE, TEXT, SCALAR) else ""

    def of_parts(self, node: Node, encodings: Iterable[PartEncoding]) -> tuple[tuple[str, str], ...]:
        """The properties of a form that may be files, each with how: `file`, `files` or `file or value`."""
        types = {encoding.name: encoding.content_type for encoding in encodings}
        found: dict[str, str] = {}
        for name, schema in self._properties(node, set()):
            kind = self._quiet(schema, part=True)
            if kind == TEXT and _is_of_bytes(types.get(name, "")):
                kind = EITHER
            if kind in (FILE, FILES, EITHER):
                before = found.setdefault(name, kind)
                found[name] = kind if before == kind else EITHER
            elif found.get(name):
                found[name] = EITHER
        return tuple(found.items())

    def _quiet(self, node: Node, *, part: bool) -> str:
        told, self._bundle.diagnostics = self._bundle.diagnostics, Diagnostics()
        try:
            return self._kind(node, part, 0)
        finally:
            self._bundle.diagnostics = told

    def _followed(self, node: Node) -> Node | None:
        told, self._bundle.diagnostics = self._bundle.diagnostics, Diagnostics()
        try:
            return self._bundle.follow(node)
        finally:
            self._bundle.diagnostics = told

    def _properties(self, node: Node, seen: set[tuple[str, str]]) -> Iterator[tuple[str, Node]]:
        """The properties of an object, of what it is combined of, and of its alternatives."""
        found = self._followed(node)
        if found is None or (found.document.name, found.pointer) in seen:
            return
        seen.add((found.document.name, found.pointer))
        yield from found.mapping("properties")
        for key in ("allOf", "oneOf", "anyOf"):
            for inner in found.items(key):
                yield from self._properties(inner, seen)

    def _kind(self, node: Node, part: bool, depth: int) -> str:
        found = self._bundle.follow(node)
        if found is None or depth > _DEEPEST:
            return VALUE
        value = found.value
        if not isinstance(value, dict):
            return EITHER if value is True and part and _is_31(found) else VALUE
        # Each schema once: alternatives that lead back to themselves are many ways through a few schemas.
        key = (found.document.name, found.pointer, part)
        if key not in self._kinds:
            self._kinds[key] = VALUE
            self._kinds[key] = self._kind_of(found, value, part, depth)
        return self._kinds[key]

    def _kind_of(self, found: Node, value: Mapping[str, object], part: bool, depth: int) -> str:
        for key in ("oneOf", "anyOf"):
            if key in value:
                return _either({self._kind(one, part, depth + 1) for one in found.items(key)} - {NULL})
        combined = {self._kind(one, part, depth + 1) for one in found.items("allOf")}
        for kind in (FILE, FILES, TEXT, SCALAR):
            if kind in combined:
                return kind
        return VALUE if combined - {EITHER} else self._own(found, value, part, depth)

    def _own(self, node: Node, value: Mapping[str, object], part: bool, depth: int) -> str:
        """What a schema says by itself."""
        declared = value.get("type")
        types = [one for one in (declared if isinstance(declared, list) else [declared]) if isinstance(one, str)]
        known = [type_def for type_def in types if type_def != "null"]
        if types and not known:
            return NULL
        encoded = "contentEncoding" in value
        media_type = bool(value.get("contentMediaType")) and part and not encoded
        if known == ["string"]:
            closed = "enum" in value or "const" in value
            of_bytes = value.get("format") in ("binary", "file") and not encoded
            return FILE if (of_bytes or media_type) and not closed else TEXT
        if known == ["file"]:
            return FILE
        if known and {"integer", "number", "boolean"}.issuperset(known):
            return SCALAR
        if known == ["array"]:
            inner = self._kind(node.child("items"), part, depth + 1) if "items" in value else VALUE
            return FILES if inner == FILE else VALUE
        if not known and media_type:
            return FILE
        free = part and not known and not encoded and STRUCTURE.isdisjoint(value) and "enum" not in value
        return EITHER if free and "const" not in value and _is_31(node) else VALUE


def _either(kinds: set[str]) -> str:
    if len(kinds) == 1:
        return kinds.pop()
    if kinds & {FILE, FILES, EITHER}:
        return EITHER
    return VALUE


def _is_of_bytes(content_type: str) -> bool:
    """Whether a part of this media type, or of any of several, can be nothing but bytes."""
    names = [one.partition(";")[0].strip().lower() for one in content_type.split(",") if one.strip()]
    return bool(names) and not any(
        name.startswith("text/") or name.endswith(_TEXTUAL) or "*/*" in name for name in names
    )


def _is_31(node: Node) -> bool:
    return not str(node.document.root.get("openapi", "3.1")).startswith("3.0")
