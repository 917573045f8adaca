"""What intersections and unions need of the reader of schemas."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from specloom.core.diagnostics import Diagnostics, Location
from specloom.ir.model import Schema, TypeDef
from specloom.resolve.bundle import Bundle
from specloom.resolve.node import Node


class SchemaSource(Protocol):
    """The types that were read so far, and a way to read more."""

    bundle: Bundle
    diagnostics: Diagnostics
    types: dict[str, TypeDef]
    tags: dict[str, str]

    def type_of(self, type_id: str) -> Schema | None:
        """The schema of a type, read now if need be; None inside of itself."""

    def refer(self, target: Node) -> str:
        """The id of the type at `target`, which is read later if it was not yet."""

    def is_inside(self, node: Node) -> bool:
        """Whether a node stands in a type that is being read."""

    def circle(self, type_id: str, through: Iterable[str]) -> list[Location]:
        """The places of a circle of types."""
