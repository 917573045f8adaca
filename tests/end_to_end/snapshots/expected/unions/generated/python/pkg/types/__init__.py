"""The types of the API: models, unions and enums. Each is loaded when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._core.reading import parse as parse
    from .animals import Animal as Animal
    from .animals import Cat as Cat
    from .animals import Dog as Dog
    from .others import Cage as Cage
    from .others import CageAlike as CageAlike
    from .others import CagePlan as CagePlan
    from .others import CagePlanDailyPlan as CagePlanDailyPlan
    from .others import CagePlanWeeklyPlan as CagePlanWeeklyPlan
    from .others import CodeLock as CodeLock
    from .others import Hay as Hay
    from .others import IronLock as IronLock
    from .others import Lock as Lock
    from .others import Straw as Straw

_HOMES: dict[str, str] = {
    "._core.reading": "parse",
    "animals": "Animal Cat Dog",
    "others": "Cage CageAlike CagePlan CagePlanDailyPlan CagePlanWeeklyPlan CodeLock Hay IronLock Lock Straw",
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
