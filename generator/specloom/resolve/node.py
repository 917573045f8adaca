"""A value in a document together with where it stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from specloom.core.diagnostics import Location
from specloom.core.json_pointer import escape_token
from specloom.core.origin import Origin

if TYPE_CHECKING:
    from specloom.read.document import Document


@dataclass(slots=True)
class Node:
    """`value`, found at `pointer` in `document`. Nobody changes it; frozen, the many of a run would cost twice."""

    document: Document
    pointer: str
    value: Any

    def child(self, key: str | int) -> Node:
        """The node under `key` of a mapping or a list; its value is None where there is nothing."""
        value = self.value
        if isinstance(value, dict):
            found = value.get(key)
        elif isinstance(value, list) and isinstance(key, int) and key < len(value):
            found = value[key]
        else:
            found = None
        return Node(self.document, f"{self.pointer}/{escape_token(key) if type(key) is str else key}", found)

    def has(self, key: str) -> bool:
        """True where this is a mapping that holds `key`."""
        return isinstance(self.value, dict) and key in self.value

    def mapping(self, key: str) -> Iterator[tuple[str, Node]]:
        """The entries of the mapping under `key`; nothing where it is not one."""
        inner = self.child(key)
        if isinstance(inner.value, dict):
            for name, value in inner.value.items():
                yield name, Node(inner.document, f"{inner.pointer}/{escape_token(name)}", value)

    def items(self, key: str) -> Iterator[Node]:
        """The items of the list under `key`; nothing where it is not one."""
        inner = self.child(key)
        if isinstance(inner.value, list):
            for index, value in enumerate(inner.value):
                yield Node(inner.document, f"{inner.pointer}/{index}", value)

    def text(self, key: str) -> str:
        """The string under `key`, or an empty one. Numbers are taken as they were written: 1.10 is not 1.1."""
        value = self.value.get(key) if isinstance(self.value, dict) else None
        if value is None or isinstance(value, str):
            return value or ""
        if isinstance(value, float):
            return self.document.written(f"{self.pointer}/{escape_token(key)}") or str(value)
        if isinstance(value, int) and not isinstance(value, bool):
            return str(value)
        return ""

    def flag(self, key: str, default: bool = False) -> bool:
        """The boolean under `key`, or `default`."""
        value = self.value.get(key) if isinstance(self.value, dict) else None
        return value if isinstance(value, bool) else default

    @property
    def place(self) -> Location:
        """File, line and column, for a diagnostic."""
        return self.document.place(self.pointer)

    @property
    def origin(self) -> Origin:
        """File and pointer, for the intermediate model."""
        return Origin(self.document.name, self.pointer)
