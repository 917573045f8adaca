"""`specloom generate --watch`: again whenever specs, configuration, overlays, templates or custom code change."""

from __future__ import annotations

import contextlib
import glob
import os
import sys
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import Any

from watchfiles import Change, watch
from watchfiles.main import FileChange

from ..config import CONFIG_NAME, Config, default_config
from ..custom import CUSTOM
from ..diagnostics import Stop
from ..read.discover import SUFFIXES, before_magic
from .options import Options, configuration
from .telling import fault, plural

# Milliseconds: how soon after the last of several changes a run begins, and how long that may be put off.
_MOMENT = 50
_DEBOUNCE = 600
# What is to be watched is found anew after so many moments.
_OFTEN = 20
_MAX_FOLDERS = 500
_MAX_DEPTH = 6
_PASSED_OVER = frozenset({"node_modules", "__pycache__", "venv", "build", "dist"})


def run_watch(options: Options, run: Callable[[], int]) -> int:
    """Run now and on every change, until Ctrl-C. What is wrong is told, and the watch goes on."""
    with contextlib.suppress(KeyboardInterrupt):
        _loop(options, run)
    print("stopped", file=sys.stderr)
    return 0


def _loop(options: Options, run: Callable[[], int]) -> None:
    """A watch begins before the run that it is for, and goes on during it: no change falls between them."""
    watched, changes = None, _watch(None)
    while True:
        found = _watched(options)
        if found != watched:
            changes.close()
            watched, changes = found, _watch(found)
            next(changes)
        _guarded(run)
        print(f"watching {plural(len(found.folders), 'folders')}; Ctrl-C ends it", file=sys.stderr)
        for path in sorted({path for _, path in _next(changes, options, found)})[:3]:
            print(f"changed: {os.path.relpath(path)}", file=sys.stderr)


def _watch(watched: Watched | None) -> Generator[set[FileChange], None, None]:
    """Changes as they come, and an empty set where none does for a moment; the first `next` begins the watch."""
    if watched is not None:
        options: Any = {"debounce": _DEBOUNCE, "step": _MOMENT, "rust_timeout": _MOMENT, "yield_on_timeout": True}
        yield from watch(*watched.folders, watch_filter=watched.matters, recursive=False, **options)


def _next(changes: Iterator[set[FileChange]], options: Options, watched: Watched) -> set[FileChange]:
    """The next changes, or none where from now on something else has to be watched."""
    for quiet, found in enumerate(changes, 1):
        if found or (quiet % _OFTEN == 0 and _watched(options) != watched):
            return found
    return set()


def _guarded(run: Callable[[], int]) -> None:
    try:
        run()
    except Stop as stopped:
        _print(stopped)
    except Exception as error:
        _print(fault(error))
    sys.stdout.flush()


def _print(stopped: Stop) -> None:
    for one in stopped.diagnostics:
        print(one.text(), file=sys.stderr)


class Watched:
    """Folders, and which files in them matter."""

    def __init__(self, folders: set[Path], files: set[Path], whole: set[Path]) -> None:
        self.folders = sorted(Path(os.path.abspath(one)) for one in folders)
        self._files = {os.path.abspath(one) for one in files}
        self._whole = tuple(f"{os.path.abspath(one)}{os.sep}" for one in whole)

    def matters(self, change: Change, path: str) -> bool:
        """Whether a change may change the output: specs, what was named, and all in folders of templates and code."""
        name = os.path.basename(path)
        if name.startswith(".") or name.endswith(("~", ".tmp", ".pyc")) or os.path.isdir(path):
            return False
        path = os.path.abspath(path)
        return path in self._files or path.lower().endswith(SUFFIXES) or path.startswith(self._whole)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Watched) and (self.folders, self._files) == (other.folders, other._files)

    __hash__ = None  # type: ignore[assignment]


def _watched(options: Options) -> Watched:
    """What the run depends on, as far as it can be told before it is known to work."""
    path = options.config or Path(CONFIG_NAME)
    try:
        config = configuration(options)
    except Stop:
        config = default_config()
    output = options.output if options.output is not None else config.base / config.output
    files, whole = {path}, set(_template_folders(config)) | set(output.glob(f"*/{CUSTOM}"))
    specs, base = (options.specs, Path()) if options.specs else (config.specs, config.base)
    roots: set[Path] = set()
    for spec in (*specs, *(config.overlays if not options.specs else ())):
        place = base / spec
        roots.add(_root(base, spec))
        if not glob.has_magic(spec):
            files.add(place)
    folders = {path.parent, *whole}
    for root in roots:
        folders.update(_below(root, output))
    return Watched({one for one in folders if one.is_dir()}, files, whole)


def _template_folders(config: Config) -> Iterator[Path]:
    if config.templates:
        root = config.base / config.templates
        yield root
        yield from (one for one in root.rglob("*") if one.is_dir() and one.name != "__pycache__")


def _root(base: Path, spec: str) -> Path:
    """The folder that a SPEC argument looks into."""
    place = base / spec
    if glob.has_magic(spec) and not place.exists():
        return base / before_magic(spec)
    return place if place.is_dir() else place.parent


def _below(root: Path, output: Path) -> Iterator[Path]:
    """A folder and those in it that specs may refer to; not the output, and nothing hidden."""
    stop = os.path.abspath(output)
    for number, (folder, inner, _) in enumerate(os.walk(root)):
        yield Path(folder)
        depth = len(Path(folder).relative_to(root).parts)
        inner[:] = [
            name
            for name in sorted(inner)
            if not name.startswith(".")
            and name not in _PASSED_OVER
            and depth < _MAX_DEPTH
            and os.path.abspath(os.path.join(folder, name)) != stop
        ]
        if number >= _MAX_FOLDERS:
            return
