"""Where the built-in templates are, in a checkout and in an installed specloom."""

from __future__ import annotations

from pathlib import Path


def templates_root() -> Path:
    """The folder with one folder per target: `_templates` inside an installed package, `templates` of a checkout.

    Installers compile the runtime's Python files, so there may be `__pycache__` folders in it.
    Raises FileNotFoundError where the installation is broken.
    """
    package = Path(__file__).resolve().parents[1]
    for folder in (package / "_templates", package.parents[1] / "templates"):
        if folder.is_dir():
            return folder
    raise FileNotFoundError(f"the templates are missing from {package}")
