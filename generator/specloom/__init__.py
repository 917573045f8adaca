"""specloom: many OpenAPI files, one SDK. `from specloom import generate` is the library; see docs/library.md."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from specloom.core.version import __version__

if TYPE_CHECKING:
    from specloom.app.library import Generated as Generated
    from specloom.app.library import Written as Written
    from specloom.app.library import generate as generate
    from specloom.config.schema import Config as Config
    from specloom.config.schema import load_config as load_config
    from specloom.core.diagnostics import Abort as Abort
    from specloom.core.diagnostics import Diagnostic as Diagnostic
    from specloom.core.diagnostics import Severity as Severity

_HOMES = {
    "config.schema": ("Config", "load_config"),
    "core.diagnostics": ("Diagnostic", "Severity", "Abort"),
    "app.library": ("Generated", "Written", "generate"),
}
_MODULES = {name: module for module, names in _HOMES.items() for name in names}

__all__ = [
    "Abort",
    "Config",
    "Diagnostic",
    "Generated",
    "Severity",
    "Written",
    "__version__",
    "generate",
    "load_config",
]

if not TYPE_CHECKING:

    def __getattr__(name):
        """Modules are imported when a name of theirs is first used: `import specloom` costs nothing."""
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f".{_MODULES[name]}", __name__), name)
