"""The last check before publishing: a generated Python file contains only what its template declares.

Every file is parsed, and held against the rules for its kind of module (`guard_rules`): what they do not list is
refused. Text of a document that had become code would not pass, nor would what somebody changed in the cache.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from specloom.core.processes import ProcessTask
from specloom.core.timings import Timings
from specloom.targets.python.custom_modules import Custom
from specloom.targets.python.guard_module import check_module
from specloom.targets.python.guard_rules import Allowed, UnsafeOutput
from specloom.targets.python.naming.names import CLASS_SUFFIXES, Names

__all__ = ["Allowed", "UnsafeOutput", "allowed_in", "check_apart", "check_files", "check_python"]


def allowed_in(
    package: str, paths: Iterable[str], names: Names, custom: Custom, folders: Sequence[Path] = ()
) -> Allowed:
    """What modules of a package may import of one another. `paths` are those of the whole output.

    `folders` are those of the templates, our own last: what others put into the runtime may be used by their templates.
    """
    inner = [path[len(package) + 1 : -3] for path in paths if path.startswith(f"{package}/") and path.endswith(".py")]
    classes = (resource.class_name for resource in names.resources)
    every = {
        f"{before}{class_name}{after}" for class_name in classes for before in ("", "Async") for after in CLASS_SUFFIXES
    }
    written = {f"{module}.{one}" for module, found in custom.items() for one in found}
    runtime = {one.stem for folder in folders[:-1] for one in (folder / "python/_core").glob("*.py")}
    modules = frozenset(one.removesuffix("/__init__").replace("/", ".") for one in inner)
    return Allowed(package, modules, frozenset(every), frozenset(written), frozenset(runtime))


def check_files(files: Mapping[str, str], allowed: Allowed) -> None:
    """Check every generated Python file. Raises UnsafeOutput for the first thing that must not be there.

    The runtime is left out: it is copied from the templates, neither generated nor kept.
    """
    for path, text in files.items():
        if path.endswith(".py") and not path.startswith(f"{allowed.package}/_core/"):
            check_python(path, text, allowed)


# PEP 263, and more: in a comment of the first two lines, whatever ends a line.
_COOKIE = re.compile(r"(?:[^\n\r\f]*[\n\r\f]+)?[ \t\f]*#[^\n]*coding[:=]")
# Fewer characters are judged sooner than another process has begun.
_SMALL = 100_000


def check_apart(files: Mapping[str, str], allowed: Allowed, timings: Timings, *, fork: bool) -> None:
    """As `check_files`, half of it in another process if `fork`."""
    python = {path: text for path, text in files.items() if path.endswith(".py")}
    halves: list[dict[str, str]] = [{}, {}]
    sizes = [0, 0]
    for path in sorted(python, key=lambda path: (-len(python[path]), path)):
        smaller = int(fork and sizes[1] < sizes[0])
        halves[smaller][path] = python[path]
        sizes[smaller] += len(python[path])
    worth = fork and sizes[1] > _SMALL
    other = ProcessTask("guard", lambda: _fault_in(halves[1], allowed), timings, fork=worth)
    try:
        with timings.stage("guard"):
            check_files(halves[0], allowed)
    finally:
        # Nothing but the answer that there is no fault lets the files pass.
        fault = other.result()
    if fault != "":
        raise UnsafeOutput(str(fault))


def _fault_in(files: Mapping[str, str], allowed: Allowed) -> str:
    try:
        check_files(files, allowed)
    except UnsafeOutput as unsafe:
        return str(unsafe)
    return ""


def check_python(path: str, text: str, allowed: Allowed) -> None:
    """Check one file, as `check_files` does."""
    # In another encoding Python reads another program than the one that is judged here.
    if _COOKIE.match(text) or text.startswith("\ufeff"):
        raise UnsafeOutput(f"{path}:1: an encoding")
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        raise UnsafeOutput(f"{path}: not Python: {error}") from None
    check_module(path, tree, allowed)
