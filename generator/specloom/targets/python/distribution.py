"""What surrounds the generated package: its pyproject.toml, each value through a TOML writer."""

from __future__ import annotations

import json
from collections.abc import Mapping

from specloom.targets.emit import Code, clean
from specloom.targets.python.settings import Settings

DEPENDENCIES = ("httpx2>=2.16", "pydantic>=2.11")
"""What a generated package needs, and nothing else."""


def toml(value: object) -> str:
    """A string, a list or a boolean in TOML 1.0. JSON's string escapes are TOML's, but for DEL, escaped here too."""
    match value:
        case bool():
            return "true" if value else "false"
        case str():
            scalars = value.encode("utf-8", "replace").decode()
            return json.dumps(scalars, ensure_ascii=False).replace("\x7f", "\\u007f")
        case list() | tuple():
            return "[" + ", ".join(toml(item) for item in value) + "]"
        case _:
            raise TypeError(f"no TOML for {type(value).__name__}")


def _table(name: str, entries: Mapping[str, object]) -> str:
    return "\n".join([f"[{name}]", *(f"{key} = {toml(value)}" for key, value in entries.items())])


def render_pyproject(settings: Settings) -> Code:
    """pyproject.toml of the generated distribution: `pip install ./generated` works."""
    title = " ".join(clean(settings.title).split())
    project = {
        "name": settings.distribution,
        "version": settings.version,
        "description": f"Python client for {title}"[:200],
        "readme": "README.md",
        "requires-python": ">=3.11",
        "dependencies": DEPENDENCIES,
        "classifiers": ["Programming Language :: Python :: 3", "Typing :: Typed"],
    }
    build = {"requires": ["hatchling>=1.25"], "build-backend": "hatchling.build"}
    wheel = {"packages": [settings.package]}
    tables = [
        _table("build-system", build),
        _table("project", project),
        _table("tool.hatch.build.targets.wheel", wheel),
    ]
    return Code("\n\n".join(tables) + "\n")
