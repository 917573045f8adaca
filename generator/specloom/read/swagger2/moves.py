"""What stands where after a conversion: pointers of the written document to those of the tree made of it, and back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from specloom.core.json_pointer import join
from specloom.core.record import record

if TYPE_CHECKING:
    from specloom.read.document import Document


@record
class Spot:
    """A value of a written document, before any conversion."""

    document: Document
    pointer: str

    def child(self, *tokens: str | int) -> Spot:
        """What stands below it."""
        return Spot(self.document, join(self.pointer, *tokens))


@dataclass(slots=True)
class Moves:
    """`forward` has the new pointer of what moved by its old one, `back` the written place by the new pointer.

    What stands below something that moved moved along.
    """

    forward: dict[str, str] = field(default_factory=dict)
    back: dict[str, Spot] = field(default_factory=dict)

    def moved(self, pointer: str) -> str:
        """Where the value that was written at `pointer` is now."""
        base, rest = _nearest(pointer, self.forward)
        return pointer if base is None else self.forward[base] + rest

    def written(self, document: Document, pointer: str) -> Spot:
        """Where the value that is now at `pointer` was written; `document` is the whole one's."""
        base, rest = _nearest(pointer, self.back)
        if base is None:
            return Spot(document, pointer)
        spot = self.back[base]
        return Spot(spot.document, spot.pointer + rest)

    def written_in(self, document: Document, pointer: str) -> tuple[Document, str]:
        """As `written`: the document and the pointer."""
        spot = self.written(document, pointer)
        return spot.document, spot.pointer


def _nearest(pointer: str, known: Mapping[str, object]) -> tuple[str | None, str]:
    """The longest known beginning of a pointer, and what follows it."""
    end = len(pointer)
    while end >= 0:
        if pointer[:end] in known:
            return pointer[:end], pointer[end:]
        end = pointer.rfind("/", 0, end) if end else -1
    return None, pointer
