"""The one exception inside `read`: why a document, or one value of it, cannot be taken. It never leaves the package."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from specloom.core.diagnostics import Place


class Spot(NamedTuple):
    """A position in a text; `line` and `column` count from 1."""

    line: int
    column: int

    def place(self, file: str, pointer: str = "") -> Place:
        """This spot of `file`, as diagnostics want it."""
        return Place(file, self.line, self.column, pointer)


class Refusal(Exception):
    """A document that cannot be read: becomes exactly one error."""

    def __init__(self, code: str, spot: Spot, message: str, *, pointer: str = "", hint: str = "") -> None:
        super().__init__(message)
        self.code = code
        self.spot = spot
        self.message = message
        self.pointer = pointer
        self.hint = hint


def pointer_of(tokens: Iterable[str | int]) -> str:
    """The RFC 6901 pointer with these reference tokens (section 3: `~` and `/` are escaped)."""
    return "".join("/" + str(token).replace("~", "~0").replace("/", "~1") for token in tokens)


def tokens_of(pointer: str) -> list[str]:
    """The reference tokens of an RFC 6901 pointer; a leading `#` is allowed and dropped, percent-encoding is not."""
    pointer = pointer.removeprefix("#")
    return [token.replace("~1", "/").replace("~0", "~") for token in pointer.split("/")[1:]]
