"""The types of the API: models, unions and enums. Each is loaded when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._core.reading import parse as parse
    from .others import Even as Even
    from .others import Expression as Expression
    from .others import Json as Json
    from .others import Odd as Odd
    from .others import Sum as Sum
    from .others import Value as Value
    from .trees import Tree as Tree

_HOMES: dict[str, str] = {
    "._core.reading": "parse",
    "others": "Even Expression Json Odd Sum Value",
    "trees": "Tree",
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
