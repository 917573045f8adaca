"""What most operations of an API declare alike, and so is told to the client once."""

from __future__ import annotations

FEW = 3


def is_everywhere(count: int, operations: int) -> bool:
    """True for what all operations have, or at least three of them and half of all.

    Publishers leave a version or a tenant out of a few operations (266 of 409 in one well-known API); fewer than half
    is a part of the API, whose calls are to say it themselves.
    """
    return 0 < count == operations or (count >= FEW and 2 * count >= operations)
