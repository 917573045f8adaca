"""Inputs and outputs of the last run, so that the next one can detect that nothing changed.

A record names every input by its content: the program, the command line, the configuration, specs, the files that
references lead to (and lead to in vain), overlays, hand-written modules, the user's templates. Only where all of them,
and every file of the output, are as they were, a run stops here. Anything else means: generate.

The record is no code, and nothing of it is published: at worst, a forged one keeps a run from writing. Nothing heavy is
imported here, since this is all that most runs need.
"""

from __future__ import annotations

import hashlib
import json
import os
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from specloom.cache.program_digest import folder_content, program_digest
from specloom.cache.text_cache import TextCache, cache_folder
from specloom.config.target_names import BUILT_IN
from specloom.core.diagnostics import Abort, Diagnostics
from specloom.core.file_text import digest_of
from specloom.core.record import record
from specloom.core.safe_paths import path_fault
from specloom.publish.manifest import MANIFEST_NAME
from specloom.publish.plan import stands_as
from specloom.read.discovery import SpecFile, find_specs

if TYPE_CHECKING:
    from specloom.config.request import Request
    from specloom.targets.model import Model

_KIND = "runs-1"
# File systems stamp changes as coarsely as this, in nanoseconds.
_COARSE = 50_000_000
_CUSTOM = "custom"
_NEVER = frozenset({"-", "--no-cache", "--watch", "--release", "--diff"})
_STAGES = (".{}.specloom-stage", "{}/.specloom-stage")


@record
class Run:
    """The printed output of a run: `lines` of text, or `report` as JSON values; None if it did not print that one."""

    lines: tuple[str, ...] | None = None
    report: dict[str, Any] | None = None


@record
class Reads:
    """Where a run looks for its input: SPEC arguments and overlays with their folders, other folders, other files."""

    specs: tuple[str, ...]
    base: str
    overlays: tuple[str, ...]
    overlay_base: str
    folders: tuple[str, ...]
    files: tuple[str, ...]


def same_words(words: Sequence[str]) -> bool:
    """Repeat the output of the last run with this command line, if nothing changed since; otherwise return False.

    This comes before the command line is even understood: the same words mean the same.
    """
    started = time.monotonic()
    if _NEVER & set(words):
        return False
    found = _unchanged(_words_key(words))
    if found is None:
        return False
    run, _ = found
    if run.report is not None and "--json" in words:
        print(json.dumps(run.report, indent=2))
    elif run.lines is not None and not {"--json", "--timings"} & set(words):
        for line in run.lines:
            print(line)
        print(f"{time.monotonic() - started:.1f} s")
    else:
        return False
    return True


class Remembered:
    """The last run for one request and output folder."""

    def __init__(self, request: Request, output: Path, words: Sequence[str] = (), *, usable: bool = True) -> None:
        self._request, self._output, self._words = request, output, words
        # The code of a target that another package adds is no input that is looked at.
        known = all(target in BUILT_IN for target in request.configured)
        self._usable = usable and request.cache and "-" not in request.specs and known
        if self._usable:
            asked = repr((replace(request, jobs=0), os.path.abspath(output), os.getcwd()))
            self._key = TextCache.key(f"{program_digest()}\0request\0{asked}")

    def same(self) -> Run | None:
        """The printed output of the last run, if another run would have the same inputs and outputs; else None."""
        found = _unchanged(self._key) if self._usable else None
        _outdated.clear()
        if found is None:
            return None
        run, record = found
        if self._words:
            _cache().put(_words_key(self._words), record)
        return run

    def keep(self, run: Run, model: Model, files: Mapping[str, str], manifest: str, began: int) -> None:
        """Remember a run that began at `began` (nanoseconds of the clock), unless an input changed since then.

        `files` are the digests of the files that it made, `manifest` is the text of the manifest.
        """
        if not self._usable:
            return
        reads = self._reads(model.settings.package, model.referenced)
        try:
            inputs, paths = _inputs(reads, _as_read(model))
        except (Abort, OSError):
            return
        late = [path for path in paths if _changed(path) > began - _COARSE]
        if late and not (self._are_own_code(late, model.settings.package) and self._says_the_same(model)):
            return
        record = {
            "run": {"lines": run.lines, "report": run.report},
            "reads": {name: getattr(reads, name) for name in Reads.__annotations__},
            "inputs": inputs,
            "paths": paths,
            "began": began,
            "folder": os.path.abspath(self._output),
            "output": {**files, MANIFEST_NAME: digest_of(manifest)},
        }
        text = json.dumps(record)
        _cache().put(self._key, text)
        if self._words:
            _cache().put(_words_key(self._words), text)

    def _are_own_code(self, paths: Iterable[str], package: str) -> bool:
        """Whether these are hand-written modules in the output: publishing makes their folders again."""
        folders = [home / package / _CUSTOM for home in self._request.homes]
        return all(any(Path(path).is_relative_to(folder) for folder in folders) for path in paths)

    def _says_the_same(self, model: Model) -> bool:
        """Whether hand-written modules still say what the run read of them."""
        from specloom.targets.python.custom_modules import find_custom

        package, resources = model.settings.package, model.names.resources
        return find_custom(self._request.homes, package, resources, Diagnostics()) == model.custom

    def _reads(self, package: str, referenced: Iterable[str]) -> Reads:
        request, config = self._request, self._request.config
        folders = [home / package / _CUSTOM for home in request.homes]
        if config.templates:
            folders.append(config.base / config.templates)
        return Reads(
            request.specs,
            str(request.base),
            config.overlays,
            str(config.base),
            tuple(map(str, folders)),
            (str(config.path or _default_config()), *sorted(referenced)),
        )


def _default_config() -> str:
    """The configuration that would be found if it were there."""
    from specloom.config.schema import CONFIG_NAME

    return CONFIG_NAME


def _words_key(words: Sequence[str]) -> str:
    return TextCache.key(f"{program_digest()}\0words\0{json.dumps([os.getcwd(), *words])}")


def _cache() -> TextCache:
    return TextCache(cache_folder(), _KIND)


def _unchanged(key: str) -> tuple[Run, str] | None:
    """The run that is recorded under `key`, and the record, where inputs and output are as it says."""
    text = _cache().get(key)
    if text is None or text in _outdated:
        return None
    try:
        data = json.loads(text)
        reads = Reads(**{name: _tuples(value) for name, value in data["reads"].items()})
        output = Path(data["folder"])
        if any(path_fault(path) for path in data["output"]) or _unfinished(output):
            return None
        if _differs(data["paths"], data["began"]) or _inputs(reads)[0] != data["inputs"]:
            _outdated.append(text)
            return None
        if not stands_as(output, data["output"]):
            return None
        lines = data["run"]["lines"]
        return Run(None if lines is None else tuple(lines), data["run"]["report"]), text
    except (Abort, OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


# Records whose input was seen to have changed, under the words of the command line: the request leads to the same one.
_outdated: list[str] = []


def _tuples(value: object) -> Any:
    return tuple(value) if isinstance(value, list) else value


def _unfinished(output: Path) -> bool:
    """True where a killed run left something behind, which the writer has to look at."""
    real = Path(os.path.realpath(output))
    return any(os.path.lexists(real.parent / stage.format(real.name)) for stage in _STAGES)


def _differs(paths: Mapping[str, str], began: int) -> bool:
    """Whether a file that changed since then has other content: that alone is looked at, to be quick in telling."""
    return any(_changed(path) > began and _digest_of(path) != digest for path, digest in paths.items())


def _as_read(model: Model) -> list[tuple[SpecFile, str]]:
    """The specs that a run found, and their digests."""
    known = {document.name: document.digest for document in model.documents}
    return [(file, known.get(file.name) or _digest(file.data)) for file in model.files]


def _found(arguments: Sequence[str], base: str) -> Iterator[tuple[SpecFile, str]]:
    for file in find_specs(arguments, Path(base)) if arguments else ():
        yield file, _digest(file.data)


def _inputs(reads: Reads, specs: Iterable[tuple[SpecFile, str]] | None = None) -> tuple[dict[str, str], dict[str, str]]:
    """Every input by name with its digest, and all paths to look at, with the digests of those that are files.

    `specs` are those that were read already.
    """
    found: dict[str, str] = {}
    paths: dict[str, str] = {}
    for kind, files in (
        ("spec", _found(reads.specs, reads.base) if specs is None else specs),
        ("overlay", _found(reads.overlays, reads.overlay_base)),
    ):
        for file, digest in files:
            name = f"{kind} {file.name} {os.path.realpath(str(file.path))} {file.folder}"
            found[name] = paths[str(file.path)] = digest
    for path in reads.files:
        found[f"file {path} {os.path.realpath(path)}"] = paths[path] = _digest_of(path)
    for folder in reads.folders:
        paths[folder] = ""
        for name, data in folder_content(Path(folder)):
            found[f"file {folder}/{name}"] = paths[f"{folder}/{name}"] = _digest(data)
    return found, paths


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _digest_of(path: str) -> str:
    """The digest of a file; empty where there is no file."""
    if not os.path.isfile(path):
        return ""
    with open(path, "rb") as file:
        return _digest(file.read())


def _changed(path: str) -> int:
    """When a file or folder changed last, in nanoseconds; 0 where it is not there."""
    try:
        found = os.stat(path)
    except (FileNotFoundError, NotADirectoryError):
        return 0
    return max(found.st_mtime_ns, found.st_ctime_ns)
