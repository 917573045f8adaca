"""TypedDicts in the shape of the models, with the names used in JSON, so that type checkers can check dict literals."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .others import AThingResponseDict as AThingResponseDict
    from .others import OneDict as OneDict
    from .others import ThingDict as ThingDict
    from .others import TwoDict as TwoDict
    from .others import UnionDict as UnionDict
    from .things import AThingResponseADict as AThingResponseADict
    from .things import AThingResponseBDict as AThingResponseBDict

_HOMES: dict[str, str] = {
    "others": "AThingResponseDict OneDict ThingDict TwoDict UnionDict",
    "things": "AThingResponseADict AThingResponseBDict",
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
