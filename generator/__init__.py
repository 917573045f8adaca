"""specloom: many OpenAPI files, one SDK. `from generator import generate` is the library; see docs/library.md."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .config import Config as Config
    from .config import load_config as load_config
    from .diagnostics import Diagnostic as Diagnostic
    from .diagnostics import Severity as Severity
    from .diagnostics import Stop as Stop
    from .library import Generated as Generated
    from .library import Written as Written
    from .library import generate as generate

__version__ = "0.1.0"

_HOMES = {
    "config": ("Config", "load_config"),
    "diagnostics": ("Diagnostic", "Severity", "Stop"),
    "library": ("Generated", "Written", "generate"),
}
_MODULES = {name: module for module, names in _HOMES.items() for name in names}

__all__ = ["Config", "Diagnostic", "Generated", "Severity", "Stop", "Written", "__version__", "generate", "load_config"]

if not TYPE_CHECKING:

    def __getattr__(name):
        """Modules are imported when a name of theirs is first used: `import generator` costs nothing."""
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f".{_MODULES[name]}", __name__), name)
