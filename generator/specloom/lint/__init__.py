"""`specloom lint`: checks every file against a ruleset in Spectral's format.

ruleset file -> `loading` -> `Ruleset` (rules, `paths`, `functions`); documents -> `graph` -> `judging` -> diagnostics.
"""

from specloom.lint.loading import load_ruleset
from specloom.lint.run import RULES_NAME, lint_files

__all__ = ["RULES_NAME", "lint_files", "load_ruleset"]
