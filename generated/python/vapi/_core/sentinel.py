"""The sentinel for omitted arguments."""

from __future__ import annotations

from typing import Final, Literal


class Omit:
    """The type of `omit`: an argument with this value is not sent, whereas `None` sends null."""

    __slots__ = ()

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "omit"

    def __reduce__(self) -> str:
        return "omit"


omit: Final = Omit()
"""Leave this argument out of the request."""
