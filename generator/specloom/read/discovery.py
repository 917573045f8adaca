"""SPEC arguments to files: a file, a folder, a glob, or `-` for standard input."""

from __future__ import annotations

import glob
import json
import os
import stat
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import field
from itertools import takewhile
from pathlib import Path
from typing import Any

from specloom.core.diagnostics import Abort, Diagnostics, Location
from specloom.core.limits import Limits
from specloom.core.record import record

SUFFIXES = (".yaml", ".yml", ".json")
STDIN_NAME = "<stdin>"
_MANIFEST = ".specloom.json"

_COMPRESSED = {
    b"\x1f\x8b": "gzip",
    b"PK\x03\x04": "zip",
    b"BZh": "bzip2",
    b"\xfd7zXZ": "xz",
    b"\x28\xb5\x2f\xfd": "zstd",
}


@record
class SpecFile:
    """One file to read. `name` is for people: relative to the base folder where it is inside, else as given.

    `folder` is the argument (a folder or a glob) in which the file was found; None for a file that was named itself.
    """

    name: str
    path: Path | None
    data: bytes = field(repr=False)
    folder: str | None = None

    @property
    def file_name(self) -> str:
        """The last part of the name, the same on every machine."""
        return self.name.rpartition("/")[2]


def find_specs(arguments: Sequence[str], base: Path, limits: Limits | None = None) -> list[SpecFile]:
    """The files that SPEC arguments stand for, read, each once, by path: what is in a file does not change its turn.

    Folders that all files share count for nothing, so the order stays if the files are moved together.

    Relative arguments start at `base`. A folder stands for its own `*.yaml`, `*.yml` and `*.json` (subfolders hold
    fragments as often as documents: `folder/**/*.yaml` takes those). Files of a folder or glob that are no OpenAPI
    documents are sorted out by `read_documents`, which looks at their top level. A glob passes over generated files.

    Raises Abort(1) with an error for each argument or file that cannot be used.
    """
    diagnostics = Diagnostics()
    found: dict[str, SpecFile] = {}
    for argument in dict.fromkeys(arguments):
        for path, folder in _expand(argument, base, diagnostics):
            identity = os.path.realpath(path) if path else STDIN_NAME
            name = _display(path, argument, base) if path else STDIN_NAME
            before = found.get(identity)
            if before is not None:
                found[identity] = _preferred(before, SpecFile(name, path, before.data, folder))
                continue
            data = _read(path, name, limits or Limits(), diagnostics)
            if data is not None:
                found[identity] = SpecFile(name, path, data, folder)
    if diagnostics.failed:
        raise Abort(1, diagnostics)
    return sorted(found.values(), key=_order)


def _preferred(spec_file: SpecFile, other: SpecFile) -> SpecFile:
    """How to call a file that several arguments lead to: as it was named itself, else by the first of its paths."""
    return min(spec_file, other, key=lambda file: (file.folder is not None, file.folder or "", _order(file)))


def _order(file: SpecFile) -> tuple[str, ...]:
    """The absolute path, folder by folder; standard input comes first."""
    return Path(os.path.abspath(file.path)).parts if file.path is not None else ()


def _expand(argument: str, base: Path, diagnostics: Diagnostics) -> Iterator[tuple[Path | None, str | None]]:
    """The paths of one argument, each with the folder or glob it was found by."""
    if argument == "-":
        yield None, None
        return
    if "\0" in argument:
        diagnostics.error("SL101", Location(argument), "no such file: a path cannot hold NUL")
        return
    path = base / argument
    if _is_folder(path):
        inside = [one for one in _listed(path, argument, diagnostics) if one.suffix.lower() in SUFFIXES]
        if not inside:
            hint = f"a folder includes only its own {', '.join('*' + suffix for suffix in SUFFIXES)}; "
            hint += f"to include those of its subfolders, write '{argument.rstrip('/')}/**/*.yaml'"
            diagnostics.error("SL102", Location(argument), "no specs in this folder", hint=hint)
        yield from ((one, argument) for one in inside)
    elif glob.has_magic(argument) and not path.exists():
        matches = sorted(base / match for match in glob.glob(argument, root_dir=base, recursive=True))
        files = _not_generated([match for match in matches if not _is_folder(match)], base / before_magic(argument))
        if not files:
            diagnostics.error("SL102", Location(argument), "no file matches this pattern", hint="check the folder")
        yield from ((file, argument) for file in files)
    else:
        yield path, None


def before_magic(pattern: str) -> Path:
    """The folder that a pattern looks into."""
    return Path(*takewhile(lambda part: not glob.has_magic(part), Path(pattern).parts))


def _not_generated(files: list[Path], root: Path) -> list[Path]:
    """The files but those that specloom wrote, by a manifest in `root` or below: an output is not an input."""
    written: dict[Path, set[Path]] = {}
    for folder in {around for file in files for around in file.parents if around == root or root in around.parents}:
        with suppress(OSError, ValueError, AttributeError, TypeError):
            text = (folder / _MANIFEST).read_text("utf-8")
            written[folder] = {folder / name for name in _listed_in(json.loads(text))}
    return [file for file in files if not any(file in written.get(around, ()) for around in file.parents)]


def _listed_in(manifest: Any) -> list[str]:
    """The files that a manifest lists, by target or, in manifests of earlier versions, all together."""
    parts = [manifest, *manifest.get("targets", {}).values()]
    return [name for part in parts for name in part.get("files", ())]


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def _listed(folder: Path, argument: str, diagnostics: Diagnostics) -> list[Path]:
    """The files of a folder by name, without hidden ones."""
    try:
        return [one for one in sorted(folder.iterdir()) if not one.name.startswith(".") and not one.is_dir()]
    except OSError as error:
        diagnostics.error("SL103", Location(argument), f"the folder cannot be listed: {error.strerror}")
        return []


def _display(path: Path, argument: str, base: Path) -> str:
    """A name for messages: relative to `base` for files inside it, else as the argument has it; forward slashes."""
    absolute, root = os.path.abspath(path), os.path.abspath(base)
    if absolute.startswith(root.rstrip(os.sep) + os.sep):
        return Path(os.path.relpath(absolute, root)).as_posix()
    if Path(argument).is_absolute():
        return Path(absolute).as_posix()
    return Path(os.path.relpath(absolute, root)).as_posix()


def _read(path: Path | None, name: str, limits: Limits, diagnostics: Diagnostics) -> bytes | None:
    """The bytes of a file; None, and an error, where it is missing, unreadable, too large or compressed."""
    place = Location(name)
    try:
        if path is None:
            data = sys.stdin.buffer.read(limits.size + 1)
        else:
            if not stat.S_ISREG(path.stat().st_mode):
                diagnostics.error("SL103", place, "not a regular file")
                return None
            with path.open("rb") as file:
                data = file.read(limits.size + 1)
    except FileNotFoundError:
        diagnostics.error("SL101", place, "no such file", hint="SPEC is a file, a folder, a glob or `-`")
        return None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        diagnostics.error("SL103", place, f"the file cannot be read: {reason}")
        return None
    if len(data) > limits.size:
        diagnostics.error("SL104", place, f"the file has more than {limits.size:,} bytes")
        return None
    kind = next((kind for magic, kind in _COMPRESSED.items() if data.startswith(magic)), None)
    if kind:
        diagnostics.error("SL105", place, f"not text: the file is compressed with {kind}", hint="unpack it first")
        return None
    return data
