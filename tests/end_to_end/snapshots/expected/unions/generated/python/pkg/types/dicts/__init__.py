"""TypedDicts in the shape of the models, with the names used in JSON, so that type checkers can check dict literals."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .animals import AnimalDict as AnimalDict
    from .animals import CatDict as CatDict
    from .animals import DogDict as DogDict
    from .others import CageDict as CageDict
    from .others import CageAlikeDict as CageAlikeDict
    from .others import CagePlanDict as CagePlanDict
    from .others import CagePlanDailyPlanDict as CagePlanDailyPlanDict
    from .others import CagePlanWeeklyPlanDict as CagePlanWeeklyPlanDict
    from .others import CodeLockDict as CodeLockDict
    from .others import HayDict as HayDict
    from .others import IronLockDict as IronLockDict
    from .others import LockDict as LockDict
    from .others import StrawDict as StrawDict

_HOMES: dict[str, str] = {
    "animals": "AnimalDict CatDict DogDict",
    "others": (
        "CageDict CageAlikeDict CagePlanDict CagePlanDailyPlanDict CagePlanWeeklyPlanDict CodeLockDict "
        "HayDict IronLockDict LockDict StrawDict"
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
