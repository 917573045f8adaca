"""Hand-written modules beside the generated ones, whose classes replace those of generated resources.

`<package>/custom/pets.py` with `class Pets(...)` or `class AsyncPets(...)` adds to the resource `pets`. Files in that
folder belong to people: they are read, and never written or removed.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from specloom.core.diagnostics import Diagnostics, Location
from specloom.targets.python.naming.resources import ResourceNames

CUSTOM = "custom"

Custom = Mapping[str, frozenset[str]]
"""Attribute of a resource -> the names of its hand-written classes."""


def find_custom(
    folders: Sequence[Path], package: str, resources: Iterable[ResourceNames], diagnostics: Diagnostics
) -> Custom:
    """The hand-written classes of the resources; `folders` are those that the package stands in, later ones win.

    A module that is named like a resource and cannot be parsed is an error (SL525): without it, methods would vanish.
    """
    result: dict[str, frozenset[str]] = {}
    resources = list(resources)
    for resource in resources:
        for folder in folders:
            path = folder / package / CUSTOM / f"{resource.attribute}.py"
            classes = _classes(path, diagnostics)
            if classes is None:
                continue
            wanted = {resource.class_name, f"Async{resource.class_name}"}
            result[resource.attribute] = frozenset(wanted & classes)
            if not wanted & classes:
                text = f"there is no class {resource.class_name} or Async{resource.class_name} in it"
                hint = f"write `class {resource.class_name}(...)`, or rename the module"
                diagnostics.warning(
                    "SL526", Location(path.as_posix()), f"the client does not use this module: {text}", hint=hint
                )
    for folder in folders:
        _tell_lost(folder / package / CUSTOM, {resource.attribute for resource in resources}, diagnostics)
    return result


def report_former(former: Path, folder: Path, package: str, diagnostics: Diagnostics) -> None:
    """Report hand-written modules where the package was before the target had a folder of its own (SL529).

    Without them, methods that people wrote would vanish from the SDK.
    """
    modules = former / package / CUSTOM
    if former == folder or not modules.is_dir() or not any(modules.glob("*.py")):
        return
    text = "hand-written modules are where the package is no longer written to"
    new = folder / package / CUSTOM
    diagnostics.error("SL529", Location(modules.as_posix()), text, hint=f"move them to {new.as_posix()}")


def _tell_lost(folder: Path, attributes: set[str], diagnostics: Diagnostics) -> None:
    """Warn of modules that are for a resource that is there no more: it was renamed, and their methods are gone."""
    for path in sorted(one for one in folder.glob("*.py") if one.is_file()):
        try:
            body = ast.parse(path.read_bytes()).body
        except (OSError, SyntaxError, ValueError):
            continue
        imports = [node for node in body if isinstance(node, ast.ImportFrom) and node.level == 2]
        lost = {one.module: one for one in imports if (one.module or "").startswith("resources.")}
        for module, node in lost.items():
            name = str(module).split(".")[1]
            if name not in attributes:
                place = Location(path.as_posix(), node.lineno, node.col_offset + 1)
                hint = (
                    "restore the name under `resources` in the configuration, or move the methods to another resource"
                )
                diagnostics.warning("SL527", place, f"the client has no resource `{name}` (any more)", hint=hint)


def _classes(path: Path, diagnostics: Diagnostics) -> set[str] | None:
    """The classes at a module's top level; None where there is no such module."""
    if not path.exists():
        return None
    if not path.is_file():
        diagnostics.error("SL525", Location(path.as_posix()), "no Python module: it is no file")
        return set()
    try:
        module = ast.parse(path.read_bytes())
    except (OSError, SyntaxError, ValueError) as error:
        line = error.lineno or 0 if isinstance(error, SyntaxError) else 0
        reason = error.msg if isinstance(error, SyntaxError) else str(error)
        diagnostics.error("SL525", Location(path.as_posix(), line, 1 if line else 0), f"not a Python module: {reason}")
        return set()
    return {node.name for node in module.body if isinstance(node, ast.ClassDef)}
