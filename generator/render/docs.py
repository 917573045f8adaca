"""The documentation target."""

from __future__ import annotations

from pathlib import Path

from ..ir import Api
from ..naming.names import Names
from ..settings import Settings
from .emit import Code
from .python import ResourceView


def render_docs(
    api: Api, names: Names, settings: Settings, resources: list[ResourceView], folders: list[Path]
) -> dict[str, Code]:
    """All pages by path, `docs/index.md` first."""
    return {}


def render_readme(api: Api, settings: Settings, resources: list[ResourceView], folders: list[Path]) -> Code:
    """README.md of the generated distribution."""
    return Code("")
