"""Changes for users of an SDK between two models of its API: pure functions, from models to a report."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from specloom.diff.compare import diff_models as diff_models
    from specloom.diff.compare import diff_surfaces as diff_surfaces
    from specloom.diff.extract import surface_of as surface_of
    from specloom.diff.report import Change as Change
    from specloom.diff.report import Report as Report
    from specloom.diff.rules import RULES as RULES
    from specloom.diff.rules import Level as Level
    from specloom.diff.rules import Rule as Rule
    from specloom.diff.rules import Step as Step
    from specloom.diff.surface import Surface as Surface

_HOMES = {
    "compare": ("diff_models", "diff_surfaces"),
    "extract": ("surface_of",),
    "report": ("Change", "Report"),
    "rules": ("RULES", "Level", "Rule", "Step"),
    "surface": ("Surface",),
}
_MODULES = {name: module for module, names in _HOMES.items() for name in names}

__all__ = [
    "RULES",
    "Change",
    "Level",
    "Report",
    "Rule",
    "Step",
    "Surface",
    "diff_models",
    "diff_surfaces",
    "surface_of",
]

if not TYPE_CHECKING:

    def __getattr__(name):
        """Modules are imported when a name of theirs is first used: most runs compare nothing."""
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f".{_MODULES[name]}", __name__), name)
