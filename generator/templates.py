"""Where the templates are, in a checkout and in an installed specloom."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .config import Config


def templates_root() -> Path:
    """The folder with one folder per target: `_templates` inside an installed package, `templates` of a checkout.

    Installers compile the runtime's Python files, so there may be `__pycache__` folders in it.
    Raises FileNotFoundError where the installation is broken.
    """
    package = Path(__file__).resolve().parent
    for folder in (package / "_templates", package.parent / "templates"):
        if folder.is_dir():
            return folder
    raise FileNotFoundError(f"the templates are missing from {package}")


def template_folders(config: Config) -> list[Path]:
    """Where templates are looked for: the user's folder first, then ours."""
    own = [config.base / config.templates] if config.templates else []
    return [*own, templates_root()]
