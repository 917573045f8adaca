"""Marks deprecated methods, so that editors and type checkers report their uses (PEP 702)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing_extensions import deprecated as deprecated
else:

    def deprecated(message, /):
        """Do nothing when the program runs: a call of a deprecated method does not warn."""
        return lambda method: method
