"""The types of the API: models, unions and enums. Each is loaded when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._core.reading import parse as parse
    from .others import AThingResponse as AThingResponse
    from .others import One as One
    from .others import Thing as Thing
    from .others import ThingB as ThingB
    from .others import Two as Two
    from .others import Union as Union
    from .things import AThingResponseA as AThingResponseA
    from .things import AThingResponseB as AThingResponseB

_HOMES: dict[str, str] = {
    "._core.reading": "parse",
    "others": "AThingResponse One Thing ThingB Two Union",
    "things": "AThingResponseA AThingResponseB",
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
