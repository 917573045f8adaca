"""What changed for the user of an SDK between two models of its API: pure functions, from models to a report."""

from .compare import diff_models, diff_surfaces
from .extract import surface_of
from .report import Change, Report
from .rules import RULES, Level, Rule, Step
from .surface import Surface

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
