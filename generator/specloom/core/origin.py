"""The origin of a value: its document and pointer."""

from __future__ import annotations

from specloom.core.record import record


@record
class Origin:
    """Where something was written: the file's name as given, and an RFC 6901 pointer into it. Origins have an order."""

    file: str
    pointer: str

    def __lt__(self, other: Origin) -> bool:
        return (self.file, self.pointer) < (other.file, other.pointer)

    def __str__(self) -> str:
        return f"{self.file}#{self.pointer}"
