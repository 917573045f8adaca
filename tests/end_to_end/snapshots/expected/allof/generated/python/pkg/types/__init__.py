"""The types of the API: models, unions and enums. Each is loaded when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._core.reading import parse as parse
    from .others import Berth as Berth
    from .others import BerthCrane as BerthCrane
    from .others import BerthDepth as BerthDepth
    from .others import Dry as Dry
    from .others import Fleet as Fleet
    from .others import Ship as Ship
    from .others import Vessel as Vessel
    from .others import Wet as Wet
    from .ships import Tanker as Tanker

_HOMES: dict[str, str] = {
    "._core.reading": "parse",
    "others": "Berth BerthCrane BerthDepth Dry Fleet Ship Vessel Wet",
    "ships": "Tanker",
}
_MODULES = {name: module for module, names in _HOMES.items() for name in names.split()}

if not TYPE_CHECKING:
    __all__ = sorted(_MODULES)

    def __getattr__(name):
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(f".{_MODULES[name]}", __name__), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_MODULES})
