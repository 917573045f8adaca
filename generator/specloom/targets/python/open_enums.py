"""Enums that the API may extend: an installed package accepts values that are newer than it."""

from __future__ import annotations

from specloom.ir.model import EnumSchema


def open_kinds(schema: EnumSchema) -> tuple[str, ...]:
    """The Python types of values that an enum may get later; empty for a closed enum.

    An enum with a single value is a constant, and booleans have no other values: both are closed.
    """
    values = [value for value in schema.values if value is not None]
    if len(values) < 2 or any(isinstance(value, bool) for value in values):
        return ()
    kinds = {type(value) for value in values}
    return tuple(kind.__name__ for kind in (str, int) if kind in kinds)
