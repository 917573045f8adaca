"""TypedDicts in the shape of the models, with the names used in JSON, so that type checkers can check dict literals."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .others import EvenDict as EvenDict
    from .others import ExpressionDict as ExpressionDict
    from .others import OddDict as OddDict
    from .others import SumDict as SumDict
    from .others import ValueDict as ValueDict
    from .trees import TreeDict as TreeDict

_HOMES: dict[str, str] = {
    "others": "EvenDict ExpressionDict OddDict SumDict ValueDict",
    "trees": "TreeDict",
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
