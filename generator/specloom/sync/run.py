"""Fetches, checks, writes and locks every declared source. If a source fails, its file stays unchanged."""

from __future__ import annotations

import contextlib
import hashlib
import os
import stat
import tempfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

from specloom.config.schema import CONFIG_NAME, Config
from specloom.config.sources import Source
from specloom.core.diagnostics import Abort, Diagnostics, Location, abort, visible
from specloom.core.limits import Limits
from specloom.core.progress import QUIET, Progress
from specloom.core.record import record
from specloom.core.safe_paths import inside, path_fault
from specloom.read.discovery import SUFFIXES
from specloom.read.document import read_data, read_document
from specloom.sync.fetch import Fetched, FetchError, Wanted, fetch
from specloom.sync.index import entries
from specloom.sync.lock import LOCK_NAME, Locked, lock_text, read_lock

Fetch = Callable[[Wanted], Fetched]


@record
class Options:
    """How to sync; `today` is the date for what changes."""

    today: str
    locked: bool = False
    force: bool = False


@record
class Synced:
    """What became of one file: `new`, `changed`, `same`, or `failed` with the exit code."""

    path: str
    source: str
    state: str
    exit_code: int = 0


@record
class _Item:
    """One document to fetch, and the file it goes to."""

    source: Source
    name: str
    path: str


def sync(
    config: Config,
    options: Options,
    diagnostics: Diagnostics,
    environ: Mapping[str, str],
    progress: Progress = QUIET,
    get: Fetch = fetch,
) -> list[Synced]:
    """Bring all files to what their sources say; one after another, each on its own.

    Raises Abort(2) where there is nothing to do (SL812) or the lock cannot be used (SL811).
    """
    if not config.sources:
        hint = "list them: `sources: [{url: https://example.com/openapi.yaml, to: specs/}]`"
        raise abort(2, "SL812", Location(_config_name(config)), "the configuration has no `sources`", hint=hint)
    run = _Run(config, options, diagnostics, environ, get)
    progress.stage("checking the sources")
    found = []
    for item in run.items():
        progress.stage(f"fetching {item.path}")
        found.append(run.bring(item))
    if not options.locked:
        run.save()
    return [*run.failed, *found]


class _Run:
    """One sync."""

    def __init__(
        self, config: Config, options: Options, diagnostics: Diagnostics, environ: Mapping[str, str], get: Fetch
    ) -> None:
        self._config = config
        self._options = options
        self._diagnostics = diagnostics
        self._environ = environ
        self._get = get
        self._lock_path = config.base / LOCK_NAME
        self._lock = read_lock(self._lock_path)
        own = config.path.name if config.path else CONFIG_NAME
        self._own = "" if own == CONFIG_NAME else own
        self.failed: list[Synced] = []

    def items(self) -> list[_Item]:
        """The documents of all sources, each with a file of its own; a declared one comes before those of an index."""
        listed = {number: list(self._listed(source)) for number, source in enumerate(self._config.sources)}
        whole = all(listed.values())
        found: dict[str, _Item] = {}
        for number in sorted(listed, key=lambda number: self._config.sources[number].index):
            for item in list(listed[number]):
                other = found.setdefault(item.path.casefold(), item)
                if other is not item:
                    self._tell_clash(item, other)
                    listed[number].remove(item)
        if whole:
            self._tell_orphans({item.path for item in found.values()})
        return [item for items in listed.values() for item in items]

    def _tell_clash(self, item: _Item, other: _Item) -> None:
        """Two documents for one file: a fault of the configuration, or of an index, which must not stop the rest."""
        text = f"{item.path} would be written twice, from here and from {other.name}"
        hint = "give each source a `to` of its own"
        if not item.source.index:
            raise abort(2, "SL812", Location(item.name), text, hint=hint)
        self._diagnostics.error("SL812", Location(item.name), text, hint=hint)
        self.failed.append(Synced(item.path, item.name, "failed", 1))

    def _listed(self, source: Source) -> Iterator[_Item]:
        if not source.index:
            yield _Item(source, source.name, source.to if not source.folder else f"{source.folder}/{_last(source)}")
            return
        told = Diagnostics()
        try:
            fetched = self._read(source, source.name, None)
            document = read_data(source.name, fetched.data or b"", Limits(), told)
            home = fetched.url or source.name
            listed = entries(document, home, told) if document is not None else None
        except FetchError as error:
            told.error(error.code, Location(source.name), error.message, hint=error.hint)
            listed = None
        self._diagnostics.extend(told)
        if listed is None:
            self.failed.append(Synced(f"{source.folder}/", source.name, "failed", 1))
        for entry in listed or ():
            if "://" not in entry.url and not self._is_beside(source.name, entry.url):
                message = "this entry leads out of the folder of its index and of the configuration; it is left out"
                self._diagnostics.error("SL808", Location(source.name), f"{visible(entry.url)}: {message}")
                self.failed.append(Synced(f"{source.folder}/{entry.file}", entry.url, "failed", 1))
                continue
            yield _Item(source, entry.url, f"{source.folder}/{entry.file}")

    def _is_beside(self, index: str, path: str) -> bool:
        """Whether a file that an index in a file lists is below the index or the configuration, links followed."""
        target = Path(os.path.realpath(self._config.base / path))
        folders = (self._config.base, (self._config.base / index).parent)
        return any(target.is_relative_to(os.path.realpath(folder)) for folder in folders)

    def _tell_orphans(self, declared: set[str]) -> None:
        """Files of the lock that no source declares any more: they are kept and reported until removed."""
        mine = {path for path, value in self._lock.items() if value.config == self._own}
        for path in sorted(mine - declared):
            if (self._config.base / path).exists():
                hint = "remove the file, or declare its source again"
                self._diagnostics.warning("SL813", Location(path), "no source declares this file any more", hint=hint)
            else:
                self._lock.pop(path)

    def bring(self, item: _Item) -> Synced:
        """One file."""
        told = Diagnostics()
        try:
            state = self._bring(item)
        except FetchError as error:
            told.error(error.code, Location(item.name), error.message, hint=error.hint)
            state = Synced(item.path, item.name, "failed", 2 if error.code == "SL806" else 1)
        except Abort as stopped:
            told.extend(stopped.diagnostics)
            state = Synced(item.path, item.name, "failed", stopped.exit_code)
        self._diagnostics.extend(told)
        return state

    def _bring(self, item: _Item) -> Synced:
        fault = path_fault(item.path)
        if fault or not item.path.lower().endswith(SUFFIXES):
            fault = fault or "its name does not end with .yaml, .yml or .json"
            raise abort(
                2, "SL815", Location(item.name), f"this cannot be written to {item.path!r}: {fault}", hint="set `to`"
            )
        self._check_reached(item.path)
        known = self._lock.get(item.path)
        here = self._digest(item.path)
        unedited = known is not None and known.sha256 == here and known.source == item.name
        fetched = self._read(item.source, item.name, known if unedited else None)
        if fetched.data is None:
            return Synced(item.path, item.name, "same")
        digest = hashlib.sha256(fetched.data).hexdigest()
        if self._options.locked:
            self._check_locked(item, known, digest)
        self._check_openapi(item, fetched.data)
        if here not in (None, digest) and (known is None or known.sha256 != here) and not self._options.force:
            text = "this file was edited by hand" if known else "sync did not write this file, but would overwrite it"
            hint = "move the change to an overlay" if known else "move it away"
            raise abort(3, "SL809", Location(item.path), text, hint=f"{hint}, or run with --force to overwrite it")
        if here != digest:
            self._write(self._config.base / item.path, fetched.data)
        if not self._options.locked:
            self._remember(item, known, digest, fetched)
        return Synced(item.path, item.name, "new" if here is None else "same" if here == digest else "changed")

    def _read(self, source: Source, name: str, known: Locked | None) -> Fetched:
        """The bytes of a source, or that they are those that are known."""
        if "://" not in name:
            return Fetched(_read_file(self._config.base / name, source.max_bytes))
        etag, modified = (known.etag, known.last_modified) if known else ("", "")
        wanted = Wanted(
            name, source.name, self._secrets(source), source.max_bytes, source.timeout, source.allow_private
        )
        return self._get(replace(wanted, etag=etag, last_modified=modified))

    def _secrets(self, source: Source) -> dict[str, str]:
        """The headers with credentials, from the environment."""
        wanted = {name: (variable, "") for name, variable in source.headers.items()}
        if source.token_env:
            wanted["Authorization"] = (source.token_env, "Bearer ")
        result = {}
        for name, (variable, before) in wanted.items():
            value = self._environ.get(variable, "")
            if not value or not (value.isascii() and value.isprintable()):
                fault = "is not set" if not value else "holds characters that a header cannot have"
                raise FetchError("SL806", f"the environment variable {variable} {fault}")
            result[name] = before + value
        return result

    def _check_locked(self, item: _Item, known: Locked | None, digest: str) -> None:
        if known is None:
            text = "this source is not in the lock"
        elif known.source != item.name:
            text = f"the lock has another source for {item.path}: {known.source}"
        elif known.sha256 != digest:
            text = f"the fetched document has the SHA-256 {digest[:12]}…, but the lock has {known.sha256[:12]}…"
        else:
            return
        hint = f"run `specloom sync` without --locked, and commit {LOCK_NAME}"
        raise abort(3, "SL810", Location(item.name), text, hint=hint)

    def _check_openapi(self, item: _Item, data: bytes) -> None:
        """Only what can be read as an OpenAPI document is written; its own errors are reported for the source."""
        told = Diagnostics()
        if read_document(item.name, data, Limits(), told) is None or told.failed:
            told.error(
                "SL807",
                Location(item.name),
                f"the fetched file is not an OpenAPI document; {item.path} stays unchanged",
            )
            raise Abort(1, told)

    def _remember(self, item: _Item, known: Locked | None, digest: str, fetched: Fetched) -> None:
        """Put a file into the lock. Where only the server's tag is another one, the lock stays the same."""
        if known is not None and (known.sha256, known.source) == (digest, item.name):
            return
        date = known.date if known is not None and known.sha256 == digest else self._options.today
        self._lock[item.path] = Locked(item.name, digest, date, fetched.etag, fetched.last_modified, self._own)
        self.save()

    def save(self) -> None:
        """Write the lock, if it is another one than before."""
        text = lock_text(self._lock).encode()
        try:
            same = self._lock_path.read_bytes() == text
        except OSError:
            same = not self._lock
        if not same:
            self._write(self._lock_path, text)

    def _check_reached(self, path: str) -> None:
        """Nothing outside the folder of the configuration is written, or read for a comparison, through a link."""
        try:
            present = inside(self._config.base, path)
        except OSError:
            present = None
            linked = True
        else:
            linked = present is not None and not stat.S_ISREG(present.st_mode)
        if linked:
            message = "this cannot be written: it is not a regular file, or a link is on the path to it"
            raise abort(2, "SL814", Location(path), message, hint="set `to` to a plain file in a plain folder")

    def _digest(self, path: str) -> str | None:
        try:
            return hashlib.sha256((self._config.base / path).read_bytes()).hexdigest()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise _unwritable(path, error) from None

    def _write(self, path: Path, data: bytes) -> None:
        """Replace a file in one step."""
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            handle, draft = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
            try:
                with os.fdopen(handle, "wb") as file:
                    file.write(data)
                    file.flush()
                    os.fsync(file.fileno())
                os.chmod(draft, path.stat().st_mode & 0o777 if path.exists() else 0o644)
                os.replace(draft, path)
            except BaseException:
                with contextlib.suppress(OSError):
                    os.unlink(draft)
                raise
        except OSError as error:
            raise _unwritable(path.as_posix(), error) from None


def _unwritable(path: str, error: OSError) -> Abort:
    return abort(2, "SL814", Location(path), f"this file cannot be written: {error.strerror or error}")


def _read_file(path: Path, max_bytes: int) -> bytes:
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise ValueError("it is not a regular file")
        with path.open("rb") as file:
            data = file.read(max_bytes + 1)
    except (OSError, ValueError) as error:
        raise FetchError("SL801", f"it cannot be read: {getattr(error, 'strerror', None) or error}") from None
    if len(data) > max_bytes:
        raise FetchError("SL802", f"it has more than {max_bytes:,} bytes", "raise `max_bytes` of the source")
    return data


def _last(source: Source) -> str:
    """The file name of a source."""
    return urlsplit(source.name).path.rpartition("/")[2] if source.url else Path(source.name).name


def _config_name(config: Config) -> str:
    return config.path.as_posix() if config.path else CONFIG_NAME
