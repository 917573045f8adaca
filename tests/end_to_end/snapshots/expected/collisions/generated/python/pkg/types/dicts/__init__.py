"""TypedDicts in the shape of the models, with the names used in JSON, so that type checkers can check dict literals."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .others import ClientPetDict as ClientPetDict
    from .others import FirstDict as FirstDict
    from .others import FirstItemDict as FirstItemDict
    from .others import ModelDict as ModelDict
    from .others import PagePetDict as PagePetDict
    from .others import PetDictDict as PetDictDict
    from .others import PetDictDictDict as PetDictDictDict
    from .others import SecondDict as SecondDict
    from .others import SecondItemDict as SecondItemDict
    from .others import 用户Dict as 用户Dict

_HOMES: dict[str, str] = {
    "others": (
        "ClientPetDict FirstDict FirstItemDict ModelDict PagePetDict PetDictDict PetDictDictDict "
        "SecondDict SecondItemDict 用户Dict"
    ),
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
