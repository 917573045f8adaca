"""The one exception inside `read`: why a document, or one value of it, cannot be taken. It never leaves the package."""

from __future__ import annotations

from typing import NamedTuple

from specloom.core.diagnostics import Location


class Spot(NamedTuple):
    """A position in a text; `line` and `column` count from 1."""

    line: int
    column: int

    def place(self, file: str, pointer: str = "") -> Location:
        """This spot of `file`, as diagnostics want it."""
        return Location(file, self.line, self.column, pointer)


class ReadError(Exception):
    """A document that cannot be read: becomes exactly one error."""

    def __init__(self, code: str, spot: Spot, message: str, *, pointer: str = "", hint: str = "") -> None:
        super().__init__(message)
        self.code = code
        self.spot = spot
        self.message = message
        self.pointer = pointer
        self.hint = hint
