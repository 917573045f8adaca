"""The search path of templates: the user's folders, then the built-in ones."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from specloom.core.diagnostics import Diagnostics, Location, abort
from specloom.core.template_root import templates_root

if TYPE_CHECKING:
    from specloom.config.schema import Config

_SUFFIXES = (".jinja", ".jinja2")


def template_folders(config: Config) -> list[Path]:
    """Where templates are looked for: the user's folder first, then ours."""
    own = [config.base / config.templates] if config.templates else []
    return [*own, templates_root()]


def check_templates(config: Config, diagnostics: Diagnostics) -> None:
    """Report files in the user's template folder that have no effect (SL608).

    Raises Abort(2) with SL609 where there is no such folder.
    """
    if not config.templates:
        return
    folder, ours = config.base / config.templates, _files(templates_root())
    if not folder.is_dir():
        place = Location(config.path.as_posix() if config.path else "specloom.yaml")
        text = f"there is no folder `{config.templates}`"
        raise abort(2, "SL609", place, text, hint="the path is relative to the folder of the configuration")
    own, targets = _files(folder), {one.partition("/")[0] for one in ours}
    for path in sorted(own.keys() - ours.keys()):
        target, _, name = path.partition("/")
        used = any(_mentions(value, name) for other, value in own.items() if other != path and name)
        runtime = path.rpartition("/")[0] == "python/_core" and path.endswith(".py")
        if (target in targets or path.endswith(_SUFFIXES)) and not used and not runtime:
            text = "this file replaces no built-in template, and none of your other templates refers to it"
            diagnostics.warning("SL608", Location(own[path].as_posix()), text, hint=_hint(path, ours))


def _files(folder: Path) -> dict[str, Path]:
    """The files of a folder by their path in it; nothing hidden, and nothing that Python compiled."""
    found = {one.relative_to(folder).as_posix(): one for one in folder.rglob("*") if one.is_file()}
    return {path: value for path, value in found.items() if "__pycache__" not in path and "/." not in f"/{path}"}


def _mentions(file: Path, name: str) -> bool:
    """Whether a file contains a name; a file that cannot be read is reported when it is rendered."""
    try:
        return os.fsencode(name) in file.read_bytes()
    except OSError:
        return False


def _hint(path: str, ours: Iterable[str]) -> str:
    from difflib import get_close_matches

    name = path.rpartition("/")[2]
    near = [one for one in ours if one.rpartition("/")[2].startswith(name)] or get_close_matches(path, ours, 1, 0.7)
    return f"did you mean `{near[0]}`?" if near else "docs/customising.md lists the templates"
