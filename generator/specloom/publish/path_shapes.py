"""Paths of the shapes that specloom writes: only such can be removed because a manifest lists them.

A manifest may come with a pull request, so its word is no proof. Hand-written modules (`custom/`), workflows, and
whatever else people have beside the output are of no such shape, however they are spelled.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

_CUSTOM = "custom"
_TOP = frozenset({"pyproject.toml", "README.md", "CHANGELOG.md", ".specloom-surface.json"})
_DOCS = re.compile(
    r"docs/(?:[a-z][a-z0-9_-]*\.(?:md|txt|json|yaml)|(?:guides|resources|types)/[^/.]+\.md"
    r"|schemas/[^/]+\.json|pictures/[^/]+\.svg)"
)
_MODULES = re.compile(r"(?:(?:_core|resources|types|types/dicts)/)?(?P<name>[^/.]+)\.py")
_ROOT_MODULES = frozenset({"__init__", "_client", "_settings", "webhooks"})
_SKELETON = ("__init__.py", "_client.py", "_settings.py", "_core/__init__.py", "resources/__init__.py")
"""What every generated package has: a folder without these is not a generated package."""


def ours(files: Mapping[str, str], *, package: bool) -> tuple[dict[str, str], list[str]]:
    """The files of a manifest that specloom can have written, and the paths of the others.

    `package` is for the manifest of a vendored package, whose paths begin inside it.
    """
    packages = {path.partition("/")[0] for path in files if "/" in path}
    packages = {one for one in packages if all(f"{one}/{part}" in files for part in _SKELETON)}
    kept: dict[str, str] = {}
    others: list[str] = []
    for path, digest in files.items():
        if is_inner(path, with_custom=True) if package else _is_output(path, packages):
            kept[path] = digest
        else:
            others.append(path)
    return kept, others


def _is_output(path: str, packages: set[str]) -> bool:
    if path in _TOP or _DOCS.fullmatch(path):
        return True
    folder, _, inner = path.partition("/")
    return folder in packages and is_inner(inner)


def is_inner(path: str, *, with_custom: bool = False) -> bool:
    """Whether a path is one of a generated package; `with_custom` also that of a hand-written module in it."""
    if path == "py.typed" or (with_custom and is_custom(path)):
        return True
    found = _MODULES.fullmatch(path)
    if found is None:
        return False
    name = found["name"]
    plain = name.isidentifier() and name == unicodedata.normalize("NFKC", name).lower()
    return plain and ("/" in path or name in _ROOT_MODULES)


def is_custom(path: str) -> bool:
    """Whether a path of a package is below `custom/`, on any file system."""
    folder, _, inner = path.partition("/")
    return bool(inner) and unicodedata.normalize("NFKC", folder).casefold() == _CUSTOM
