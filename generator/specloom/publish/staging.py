"""The new output, made whole beside the old one before anything of the old one is touched.

A stage is a folder with `tree/` (the new output) and one of two notes, written when the tree is complete:

- `exchange.json`: `tree/` and the output are about to change places in one step. Its inode tells on which side it is.
- `journal.json`: files are about to be moved from `tree/` to the output one by one, and old ones removed.

Whoever finds a stage, after a run was killed, finishes what its note says (`finish`) or drops it. A note names the file
`seal` beside it by what only the file system of this machine gives; a stage that came with a repository has others.
"""

from __future__ import annotations

import contextlib
import errno
import json
import os
import shutil
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path

from specloom.core.diagnostics import Location, abort
from specloom.core.safe_paths import inside, path_fault
from specloom.publish import disk
from specloom.publish.manifest import MANIFEST_NAME
from specloom.publish.plan import Plan

_EXCHANGE = "exchange.json"
_JOURNAL = "journal.json"
_SEAL = "seal"
_CACHE = "__pycache__"


def stages(output: Path) -> tuple[Path, Path]:
    """Where a stage for `output` may be: beside it, and inside it where the folder around it cannot be used."""
    return output.parent / f".{output.name}.specloom-stage", output / ".specloom-stage"


def in_one_step(plan: Plan, output: Path) -> bool:
    """Make the new output beside the old one and exchange the two; False, with nothing changed, where that cannot be.

    It cannot where `output` must stay the very folder that it is: a mount point, the working directory, or one that
    holds folders of other people (a `.git`, a `node_modules`).
    """
    if not _replaceable(plan, output):
        return False
    stage = stages(output)[0]
    tree = stage / "tree"
    try:
        _begin(stage)
        new = _Tree(tree)
        _write(plan, new, [*plan.writes, MANIFEST_NAME])
        _carry_over(plan, output, tree, new)
        disk.flush(stage)
        owned = sorted({*plan.files, *plan.deletes, MANIFEST_NAME})
        _note(stage / _EXCHANGE, {"inode": tree.stat().st_ino, "owned": owned})
    except OSError:
        discard(stage)
        return False
    if not disk.exchange(tree, output):
        discard(stage)
        return False
    disk.flush_entries(output.parent)
    finish(stage, output)
    return True


def as_new(plan: Plan, output: Path) -> None:
    """Make an output where there is none, or an empty folder."""
    stage = stages(output)[0]
    tree = _begin(stage)
    _write(plan, _Tree(tree), [*plan.writes, MANIFEST_NAME])
    disk.flush(stage)
    tree.rename(output)
    disk.flush_entries(output.parent)
    discard(stage)


def file_by_file(plan: Plan, output: Path) -> None:
    """Move the new files into the output one by one; after a kill the next run carries on, from the journal."""
    beside, within = stages(output)
    stage = beside if _same_device(beside.parent, output) and os.access(beside.parent, os.W_OK) else within
    for path in (*plan.writes, *plan.deletes, MANIFEST_NAME):
        _check_writable(output, path)
    _write(plan, _Tree(_begin(stage)), [*plan.writes, MANIFEST_NAME])
    disk.flush(stage)
    _note(stage / _JOURNAL, {"replace": [*plan.writes, MANIFEST_NAME], "remove": list(plan.deletes)})
    finish(stage, output)


def finish(stage: Path, output: Path) -> bool:
    """Bring a stage to its end and remove it; True where that changed, or had changed, the output.

    Raises Abort(2) with SL533 for one with a note that no run on this machine wrote.
    """
    if stage.is_symlink():
        stage.unlink()
        return False
    if not stage.is_dir():
        return False
    journal, swap = _read_note(stage / _JOURNAL), _read_note(stage / _EXCHANGE)
    if any(os.path.lexists(stage / one) for one in (_JOURNAL, _EXCHANGE)) and not _is_own(stage, journal or swap):
        text = "this folder says how to finish an interrupted run, but no run on this machine wrote it"
        hint = "find out where it comes from, and remove it: all that belongs to the output is made again"
        raise abort(2, "SL533", Location(stage.as_posix()), text, hint=hint)
    done = False
    if journal is not None:
        _replay(stage / "tree", output, journal)
        done = True
    elif swap is not None and output.exists() and output.stat().st_ino == swap.get("inode"):
        _rescue(stage / "tree", output, {str(path) for path in _list(swap.get("owned"))})
        done = True
    discard(stage)
    disk.flush_entries(stage.parent)
    return done


def _begin(stage: Path) -> Path:
    """Make a stage; the folder for the new output."""
    tree = stage / "tree"
    tree.mkdir(parents=True)
    (stage / _SEAL).touch(exist_ok=False)
    return tree


def _seal_of(stage: Path) -> list[int]:
    """What the file system says of the seal: its number, and its times to the nanosecond, which nobody can choose."""
    found = os.lstat(stage / _SEAL)
    return [found.st_ino, found.st_mtime_ns, found.st_ctime_ns]


def _is_own(stage: Path, note: dict[str, object] | None) -> bool:
    """Whether a note stands where it was written, by this user."""
    try:
        owners = {os.lstat(one).st_uid for one in (stage, stage / _SEAL, stage / "tree")}
        own = owners <= {os.geteuid()} if hasattr(os, "geteuid") else True
        return own and note is not None and note.get("seal") == _seal_of(stage)
    except OSError:
        return False


def discard(stage: Path) -> None:
    """Remove a stage, if there is one, also where a folder in it takes no changes."""
    if not os.path.lexists(stage):
        return
    # The notes first: killed in between, a stage without its seal or tree must not look like somebody else's.
    for note in (_JOURNAL, _EXCHANGE):
        with contextlib.suppress(OSError):
            (stage / note).unlink()
    with contextlib.suppress(PermissionError):
        shutil.rmtree(stage)
        return
    for folder, _, _ in os.walk(stage):
        if not os.access(folder, os.R_OK | os.W_OK | os.X_OK):
            os.chmod(folder, stat.S_IRWXU)
    shutil.rmtree(stage)


def _replaceable(plan: Plan, output: Path) -> bool:
    """Whether another folder may take the place of `output`."""
    if os.path.ismount(output) or not _same_device(output.parent, output):
        return False
    with contextlib.suppress(OSError):
        if Path.cwd().is_relative_to(output):
            return False
    listed = plan.previous.files if plan.previous else {}
    ours = {path.split("/")[0] for path in (*plan.files, *listed)}
    with os.scandir(output) as entries:
        return all(entry.name in ours or not entry.is_dir(follow_symlinks=False) for entry in entries)


class _Tree:
    """A new folder that is being filled; the folders in it are made as they are needed."""

    def __init__(self, root: Path) -> None:
        self._root = os.fspath(root)
        self.folders = {""}

    def place(self, path: str) -> str:
        """Where to put the file at a relative path."""
        self.folder(path.rpartition("/")[0])
        return f"{self._root}/{path}"

    def folder(self, path: str) -> None:
        """Make a folder, with those around it."""
        if path not in self.folders:
            self.folder(path.rpartition("/")[0])
            with contextlib.suppress(FileExistsError):
                os.mkdir(f"{self._root}/{path}")
            self.folders.add(path)


def _write(plan: Plan, tree: _Tree, paths: Iterable[str]) -> None:
    for path in paths:
        disk.write_file(tree.place(path), plan.manifest_text if path == MANIFEST_NAME else plan.files[path])


def _entries(output: Path) -> Iterator[tuple[str, bool]]:
    """Every file, link and empty folder below `output`: a relative path with forward slashes; True for a folder."""
    root = os.fspath(output)
    stack = [""]
    while stack:
        prefix = stack.pop()
        with os.scandir(f"{root}/{prefix}") as found:
            entries = list(found)
        if prefix and not entries:
            yield prefix, True
        for entry in entries:
            path = f"{prefix}/{entry.name}" if prefix else entry.name
            if entry.is_dir(follow_symlinks=False):
                stack.append(path)
            else:
                yield path, False


def _carry_over(plan: Plan, output: Path, tree: Path, new: _Tree) -> None:
    """Put everything into the new output that stays: files that are the same, and what is not ours."""
    ours = {*plan.writes, *plan.deletes, MANIFEST_NAME}
    packages = {path.rpartition("/")[0] for path in plan.files}
    gone = {path.rpartition("/")[0] for path in plan.deletes} - packages
    old = os.fspath(output)
    for path, is_folder in _entries(output):
        if path in ours:
            continue
        package, _, name = path.rpartition("/")[0].rpartition("/")
        if name == _CACHE and package in gone and path.endswith(".pyc"):
            continue  # compiled modules of a package that is gone go with it
        if is_folder:
            new.folder(path)
        else:
            _link(f"{old}/{path}", new.place(path), copy=path in plan.files)
    # The innermost first: the folders around them may take no more changes then.
    for folder in sorted(new.folders, reverse=True):
        if (output / folder).is_dir():
            _copy_attributes(output / folder, tree / folder)


def _link(source: str, target: str, *, copy: bool) -> None:
    """Give a file a second name: the same inode, so the same times. `copy` allows a copy where links are impossible."""
    try:
        os.link(source, target, follow_symlinks=False)
    except OSError:
        if not copy:
            raise
        shutil.copy2(source, target)


def _copy_attributes(source: Path, target: Path) -> None:
    found = source.stat()
    os.chmod(target, stat.S_IMODE(found.st_mode))
    if hasattr(os, "chown") and (found.st_uid, found.st_gid) != (os.getuid(), os.getgid()):
        with contextlib.suppress(OSError):
            os.chown(target, found.st_uid, found.st_gid)


def _replay(tree: Path, output: Path, journal: dict[str, object]) -> None:
    """Do what is left of a journal, in its order. Its paths are checked once more."""
    for path in _list(journal.get("replace")):
        if not isinstance(path, str) or path_fault(path) or inside(tree, path) is None:
            continue
        inside(output, path)
        (output / path).parent.mkdir(parents=True, exist_ok=True)
        os.replace(tree / path, output / path)
    for path in _list(journal.get("remove")):
        if isinstance(path, str) and not path_fault(path) and inside(output, path) is not None:
            (output / path).unlink()
            _drop_empty(output, path)
    disk.flush(output)


def _rescue(old: Path, output: Path, owned: set[str]) -> None:
    """After an exchange: bring over what others put into the old output while the new one was being made."""
    for path, is_folder in _entries(old) if old.is_dir() else ():
        if is_folder or path in owned or _CACHE in path.split("/"):
            continue
        source, target = old / path, output / path
        try:
            present = inside(output, path)
        except OSError:
            continue
        found = source.lstat()
        if present is None or (present.st_ino != found.st_ino and present.st_mtime_ns < found.st_mtime_ns):
            target.parent.mkdir(parents=True, exist_ok=True)
            os.replace(source, target)


def _check_writable(output: Path, path: str) -> None:
    """Raise PermissionError where the folder of `path` takes no changes: better before the first move than between."""
    folder = next(parent for parent in (output / path).parents if parent.exists())
    if not os.access(folder, os.W_OK | os.X_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(folder))


def _drop_empty(output: Path, path: str) -> None:
    """Remove the folders of a removed file that nothing but compiled modules is left in."""
    for parent in list(Path(path).parents)[:-1]:
        folder = output / parent
        try:
            if [entry.name for entry in os.scandir(folder)] == [_CACHE]:
                for compiled in (folder / _CACHE).glob("*.pyc"):
                    compiled.unlink()
                (folder / _CACHE).rmdir()
            folder.rmdir()
        except OSError:
            return


def _note(path: Path, note: dict[str, object]) -> None:
    """Write a note in one step, with the seal of its stage."""
    note = {**note, "seal": _seal_of(path.parent)}
    draft = path.with_suffix(".tmp")
    with draft.open("w", encoding="utf-8") as file:
        file.write(json.dumps(note))
        file.flush()
        os.fsync(file.fileno())
    draft.rename(path)
    disk.flush_entries(path.parent)


def _read_note(path: Path) -> dict[str, object] | None:
    try:
        note = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return None
    return note if isinstance(note, dict) else None


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _same_device(path: Path, other: Path) -> bool:
    try:
        return path.stat().st_dev == other.stat().st_dev
    except OSError:
        return False
