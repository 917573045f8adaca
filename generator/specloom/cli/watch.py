"""`specloom generate --watch`: run again when specs, configuration, overlays, templates or custom code change."""

from __future__ import annotations

import contextlib
import gc
import glob
import os
import signal
import sys
from collections.abc import Callable, Generator, Iterable, Iterator
from pathlib import Path
from threading import Event
from types import FrameType
from typing import TypeAlias

from watchfiles import Change, watch
from watchfiles.main import FileChange

from specloom.cache.program_digest import folder_content
from specloom.cli.options import Options, configuration
from specloom.cli.printing import fault, plural
from specloom.config.schema import CONFIG_NAME, Config, default_config
from specloom.config.targets import folder_of
from specloom.core.diagnostics import Abort, Location, abort
from specloom.read.discovery import SUFFIXES, before_magic
from specloom.targets.python.custom_modules import CUSTOM

# Milliseconds: how soon after the last of several changes a run begins, and how long that may be put off.
_MOMENT = 50
_DEBOUNCE = 600
# What is to be watched is found anew after so many moments.
_OFTEN = 20
_MAX_FOLDERS = 500
_MAX_DEPTH = 6
_PASSED_OVER = frozenset({"node_modules", "__pycache__", "venv", "build", "dist"})

Changes: TypeAlias = Generator[set[FileChange], None, None]


def check_watch(options: Options, *, check: bool, dry_run: bool) -> None:
    """Raise Abort(2) with SL523 for options that mean nothing while watching."""
    if check or dry_run or options.json or "-" in options.specs:
        text = "--watch cannot be combined with --check, --dry-run, --json or standard input"
        raise abort(2, "SL523", Location("specloom"), text)


def run_watch(options: Options, run: Callable[[], int]) -> int:
    """Run now and on every change, until Ctrl-C. Errors are reported, and watching continues."""
    with contextlib.suppress(KeyboardInterrupt), _interrupted() as interrupted:
        watching = _Watching(options, interrupted)
        while True:
            watching.note()
            _guarded(run)
            print(f"watching {plural(len(watching.watched.folders), 'folders')}; Ctrl-C ends it", file=sys.stderr)
            # Now, while nobody waits: templates hold what a run made in circles, and a run hardly collects garbage.
            gc.collect()
            for path in watching.wait()[:3]:
                print(f"changed: {os.path.relpath(path)}", file=sys.stderr)
    print("stopped", file=sys.stderr)
    return 0


@contextlib.contextmanager
def _interrupted() -> Iterator[Event]:
    """Set once Ctrl-C was pressed: an exception during garbage collection would be printed and lost."""
    interrupted = Event()

    def interrupt(number: int, frame: FrameType | None) -> None:
        interrupted.set()
        if frame is None or frame.f_code.co_name != "__del__":
            raise KeyboardInterrupt

    before = signal.signal(signal.SIGINT, interrupt)
    try:
        yield interrupted
    finally:
        signal.signal(signal.SIGINT, before)


class _Watching:
    """A watch that begins before the run that it is for, and goes on during it: no change falls between them."""

    def __init__(self, options: Options, interrupted: Event) -> None:
        self._options, self._interrupted = options, interrupted
        self.watched = _watched(options)
        self._changes = _watch(self.watched)
        self._code: list[tuple[str, bytes]] = []

    def note(self) -> None:
        """Note what the run that begins now will read of the output: publishing makes those folders again."""
        self._code = self.watched.own_code()

    def wait(self) -> list[str]:
        """Wait until another run is due; the files that changed."""
        while True:
            found = {path for _, path in self._next()}
            published = bool(found) and self.watched.are_own_code(found)
            wanted = _watched(self._options)
            # A folder that was removed may be there again, but is another one.
            if wanted != self.watched or found & self.watched.places:
                self._changes.close()
                self.watched, self._changes = wanted, _watch(wanted)
            if not published or self.watched.own_code() != self._code:
                return sorted(found - self.watched.places)

    def _next(self) -> set[FileChange]:
        """The next changes, or none where from now on something else has to be watched."""
        for quiet, found in enumerate(self._changes, 1):
            if self._interrupted.is_set():
                raise KeyboardInterrupt
            if found or (quiet % _OFTEN == 0 and _watched(self._options) != self.watched):
                return found
        return set()


def _watch(watched: Watched) -> Changes:
    """A watch that has begun: changes as they come, and an empty set where none does for a moment."""
    while True:
        changes = watch(
            *(folder for folder in watched.folders if folder.is_dir()),
            watch_filter=watched.matters,
            recursive=False,
            debounce=_DEBOUNCE,
            step=_MOMENT,
            rust_timeout=_MOMENT,
            yield_on_timeout=True,
        )
        # A folder may be removed in this very moment.
        with contextlib.suppress(FileNotFoundError):
            next(changes)
            return changes


def _guarded(run: Callable[[], int]) -> None:
    try:
        run()
    except Abort as stopped:
        _print(stopped)
    except Exception as error:
        _print(fault(error))
    sys.stdout.flush()


def _print(stopped: Abort) -> None:
    for diagnostic in stopped.diagnostics:
        print(diagnostic.text(), file=sys.stderr)


class Watched:
    """Folders, and which files in them matter."""

    def __init__(self, folders: set[Path], files: set[Path], whole: set[Path], code: set[Path]) -> None:
        self.folders = sorted(Path(os.path.abspath(folder)) for folder in folders)
        self.places = set(map(str, self.folders))
        self._files = {os.path.abspath(file) for file in files}
        self._whole = tuple(f"{os.path.abspath(one)}{os.sep}" for one in whole)
        self._code = sorted(Path(os.path.abspath(one)) for one in code)

    def matters(self, change: Change, path: str) -> bool:
        """Whether a change may change the output: specs, what was named, and all in folders of templates and code.

        That a folder is gone matters, too.
        """
        if change is Change.deleted and path in self.places:
            return True
        name = os.path.basename(path)
        if name.startswith(".") or name.endswith(("~", ".tmp", ".pyc")) or os.path.isdir(path):
            return False
        path = os.path.abspath(path)
        return path in self._files or path.lower().endswith(SUFFIXES) or path.startswith(self._whole)

    def own_code(self) -> list[tuple[str, bytes]]:
        """The content of hand-written modules in the output."""
        return [(f"{folder}/{name}", data) for folder in self._code for name, data in folder_content(folder)]

    def are_own_code(self, paths: Iterable[str]) -> bool:
        """Whether all of these are folders of hand-written modules in the output, or in them."""
        return all(any(Path(path).is_relative_to(folder) for folder in self._code) for path in paths)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Watched) and (self.folders, self._files) == (other.folders, other._files)

    __hash__ = None  # type: ignore[assignment]


def _watched(options: Options) -> Watched:
    """The inputs of the run, as far as they are known before it succeeds."""
    path = options.config or Path(CONFIG_NAME)
    try:
        config = configuration(options)
    except Abort:
        config = default_config()
    output = options.output if options.output is not None else config.base / config.output
    code = set((output / folder_of("python", config.targets)).glob(f"*/{CUSTOM}"))
    files, whole = {path}, code | set(_template_folders(config))
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
    return Watched({folder for folder in folders if folder.is_dir()}, files, whole, code)


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
