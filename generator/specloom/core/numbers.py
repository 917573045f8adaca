"""Numbers of any size: JSON has integers that no `float` holds."""

from __future__ import annotations


def is_whole(value: int | float) -> bool:
    """True for an integer, also where it is written with a fraction of zero."""
    return isinstance(value, int) or value.is_integer()


def is_multiple(value: int | float, step: int | float) -> bool:
    """True for a multiple of `step`; a fraction is none of an integer that no `float` holds."""
    try:
        return value % step == 0
    except OverflowError:
        return False
