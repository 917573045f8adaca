"""Paths of the shapes that specloom writes: only such can be removed because a manifest lists them.

A manifest may come with a pull request, so its word is no proof. Hand-written modules (`custom/`), workflows, and
whatever else people have beside the output are of no such shape, however they are spelled. Nor does a manifest say
where a target's files are: they are in the folder that the configuration names, or in that of the target's name.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

_CUSTOM = "custom"
_TOP = frozenset({"pyproject.toml", "README.md", "CHANGELOG.md", "LICENSE", ".specloom-surface.json"})
_SHAPES = {
    "docs": re.compile(
        r"[a-z][a-z0-9_-]*\.md|(?:guides|resources|types)/[^/.]+\.md|pictures/[^/]+\.svg",
    ),
    "openapi": re.compile(r"openapi\.(?:json|yaml)"),
    "postman": re.compile(r"postman_collection\.json"),
    "json_schema": re.compile(r"[^/]+\.json"),
    "llms": re.compile(r"llms(?:-full)?\.txt"),
}
_OTHER = re.compile(r"(?:[A-Za-z0-9_][^/]*/)*[A-Za-z0-9_][^/]*")
"""What targets of other packages write in a folder of their own: anything that is not hidden."""
_MODULES = re.compile(r"(?:(?:_core|resources|types|types/dicts)/)?(?P<name>[^/.]+)\.py")
_ROOT_MODULES = frozenset({"__init__", "_client", "_settings", "webhooks"})
_SKELETON = ("__init__.py", "_client.py", "_settings.py", "_core/__init__.py", "resources/__init__.py")
"""What every generated package has: a folder without these is not a generated package."""

FORMER_FOLDERS = {
    "python": "",
    "docs": "docs",
    "openapi": "docs",
    "postman": "docs",
    "json_schema": "docs/schemas",
    "llms": "docs",
}
"""Where targets wrote when an output had no folder for each of them."""


def ours(target: str, folder: str, paths: Iterable[str]) -> set[str]:
    """Of the paths that a manifest lists for a target, those that it can have written to its folder."""
    prefix = f"{folder}/" if folder else ""
    inner = {path.removeprefix(prefix): path for path in paths if path.startswith(prefix)}
    if target == "python":
        packages = {path.partition("/")[0] for path in inner if "/" in path}
        packages = {package for package in packages if all(f"{package}/{part}" in inner for part in _SKELETON)}
        return {path for own, path in inner.items() if _is_of_distribution(own, packages)}
    shape = _SHAPES.get(target)
    if shape is None:
        return {path for own, path in inner.items() if folder and _OTHER.fullmatch(own) and not _has_custom(own)}
    return {path for own, path in inner.items() if shape.fullmatch(own)}


def former_packages(paths: Iterable[str]) -> set[str]:
    """The skeletons of the packages that paths of an output without folders name."""
    return {path for path in paths if path.partition("/")[2] in _SKELETON}


def former_target(path: str) -> str:
    """The target that wrote a path of an output without folders for targets."""
    if not path.startswith("docs/"):
        return "python"
    for target, folder in FORMER_FOLDERS.items():
        if target not in ("python", "docs") and ours(target, folder, [path]):
            return target
    return "docs"


def of_package(files: Iterable[str]) -> set[str]:
    """Of the paths that the manifest of a vendored package lists, those of a package and its hand-written modules."""
    return {path for path in files if is_inner(path, with_custom=True)}


def _is_of_distribution(path: str, packages: set[str]) -> bool:
    folder, _, inner = path.partition("/")
    return path in _TOP or (folder in packages and is_inner(inner))


def _has_custom(path: str) -> bool:
    return any(unicodedata.normalize("NFKC", part).casefold() == _CUSTOM for part in path.split("/"))


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
