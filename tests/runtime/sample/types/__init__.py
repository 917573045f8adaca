"""The types of this package, imported as they are used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .pets import Cat as Cat
    from .pets import Dog as Dog
    from .pets import Owner as Owner
    from .pets import Pet as Pet
    from .pets import PetList as PetList
    from .pets import Problem as Problem
    from .pets import Tag as Tag
    from .pets import Toy as Toy

if not TYPE_CHECKING:

    def __getattr__(name):
        if name.startswith("_"):
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(".pets", __name__), name)
