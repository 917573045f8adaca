"""The memo: results of earlier runs, each stored under the fingerprint of everything it was made from.

`memo_text` and `memo_json` return what an earlier run made from equal input, or call the maker. They do so only inside
`remembering`, which the use cases enter: no stage knows whether a memo is there, and the result is the same without it.

Entries live in one SQLite file per request, outside every repository (`cache_folder`). They are texts and JSON
values, never code, and each carries a checksum; what is published of them passes the guard like everything else. A file
that is damaged, locked or not the user's own is as good as none. Entries that no run used for a while are deleted.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zlib import crc32

from specloom.cache.fingerprint import fingerprint
from specloom.cache.program_digest import program_digest
from specloom.cache.text_cache import TextCache, cache_folder
from specloom.cache.trust import is_own, is_own_cache, is_own_folder

if TYPE_CHECKING:
    import sqlite3

_KIND = "memo-1"
_TABLES = (
    "CREATE TABLE IF NOT EXISTS memo (key BLOB PRIMARY KEY, text BLOB, checksum INTEGER, used INTEGER)",
    "CREATE TABLE IF NOT EXISTS program (digest TEXT)",
)
# SQLITE_BUSY and SQLITE_LOCKED: another run is writing.
_BUSY = (5, 6)
# Runs that write something: an entry is marked as used again after so many, and deleted after so many without use.
_MARKED_AFTER, _DELETED_AFTER = 4, 12
# Files of requests that nobody made for so many days are deleted.
_DAYS = 60
_SECONDS_TO_WAIT = 5

_active: Memo | None = None


def memo_text(kind: str, key: object, make: Callable[[], str]) -> str:
    """The text that `make` returns. `key` must hold everything that `make` looks at, and have a fingerprint."""
    memo = _active
    if memo is None:
        return make()
    digest = bytes.fromhex(fingerprint(kind, key))
    text = memo.find(digest)
    if text is None:
        text = make()
        memo.put(digest, text)
    return text


def memo_json(kind: str, key: object, make: Callable[[], Any]) -> Any:
    """As `memo_text`, for JSON values; a tuple comes back as a list."""
    if _active is None:
        return make()
    try:
        return json.loads(memo_text(kind, key, lambda: json.dumps(make(), separators=(",", ":"))))
    except (ValueError, RecursionError):  # somebody else's entry
        return make()


def find_memo(kind: str, key: object) -> str | None:
    """The text under a key, for what cannot be made alone: None where it has to be made, and handed to `put_memo`."""
    return None if _active is None else _active.find(bytes.fromhex(fingerprint(kind, key)))


def put_memo(kind: str, key: object, make: Callable[[], str]) -> None:
    """Keep what `make` returns under a key; nothing where it raises ValueError or RecursionError."""
    if _active is not None:
        with contextlib.suppress(ValueError, RecursionError):
            _active.put(bytes.fromhex(fingerprint(kind, key)), make())


def is_remembering() -> bool:
    """True inside `remembering`: where keys cost more to make than what they stand for, they need not be made."""
    return _active is not None


@contextlib.contextmanager
def remembering(name: str) -> Iterator[None]:
    """Use the memo of the request of this name, and save at the end what is new in it; no memo for an empty name.

    Inside another use of a memo, this does nothing.
    """
    global _active
    if _active is not None:
        yield
        return
    _active = Memo.open(name) if name else None
    try:
        yield
        save_memo()
    finally:
        if _active is not None:
            _active.close()
        _active = None


@contextlib.contextmanager
def forgetting() -> Iterator[None]:
    """Make everything anew, and remember nothing of it."""
    global _active
    before, _active = _active, None
    try:
        yield
    finally:
        _active = before


def save_memo() -> None:
    """Write what is new by now. A process that was forked from the one that entered `remembering` has to call this."""
    if _active is not None:
        _active.save()


class Memo:
    """The entries of one request, in one file."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._process = -1
        self._connection: sqlite3.Connection | None = None
        self._run = 0
        self._new: dict[bytes, str] = {}
        self._stale: list[bytes] = []

    @classmethod
    def open(cls, name: str) -> Memo | None:
        """The memo of a request; None where the cache is not the user's own, or cannot be used."""
        root = cache_folder()
        folder = root / _KIND
        if not (is_own_cache(os.fspath(root)) and is_own_folder(os.fspath(folder))):
            return None
        memo = cls(folder / f"{TextCache.key(name)}.sqlite")
        try:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            state = os.lstat(memo._path)
        except FileNotFoundError:
            _delete_abandoned(folder)
        except OSError:
            return None
        else:
            if not is_own(os.fspath(memo._path), state):
                return None
        return memo

    def find(self, key: bytes) -> str | None:
        """The text under a key; None where there is none, or a damaged one."""
        text = self._new.get(key)
        if text is not None:
            return text
        try:
            data, checksum, used = self._row(key)
            text = data.decode("utf-8", "surrogatepass") if crc32(data) == checksum else None
            if text is not None and self._run - used >= _MARKED_AFTER:
                self._stale.append(key)
        except (LookupError, TypeError, ValueError, AttributeError):
            return None
        return text

    def put(self, key: bytes, text: str) -> None:
        """Store text under a key; `save` writes it to disk."""
        self._new[key] = text

    def save(self) -> None:
        """Write what is new, and delete what was not used for long. Nothing is written where nothing is new."""
        entries, self._new = self._new, {}
        connection = self._connected() if entries else None
        if connection is None:
            return
        import sqlite3

        run, texts = self._run + 1, ((key, text.encode("utf-8", "surrogatepass")) for key, text in entries.items())
        try:
            with connection:
                rows = ((key, data, crc32(data), run) for key, data in texts)
                connection.executemany("INSERT OR REPLACE INTO memo VALUES (?, ?, ?, ?)", rows)
                connection.executemany("UPDATE memo SET used = ? WHERE key = ?", ((run, key) for key in self._stale))
                connection.execute("DELETE FROM memo WHERE used < ?", (run - _DELETED_AFTER,))
                connection.execute(f"PRAGMA user_version = {run % 2**31}")
            self._stale = []
        except sqlite3.Error as error:
            self._give_up(error)

    def close(self) -> None:
        """Close the file, unless it is another process's."""
        if self._connection is not None and self._process == os.getpid():
            self._connection.close()
        self._connection = None

    def _row(self, key: bytes) -> tuple[Any, Any, Any]:
        """Text, checksum and last use of an entry. Raises LookupError where there is none."""
        connection = self._connected()
        if connection is None:
            raise LookupError(key)
        import sqlite3

        try:
            row = connection.execute("SELECT text, checksum, used FROM memo WHERE key = ?", (key,)).fetchone()
        except sqlite3.Error as error:
            self._give_up(error)
            row = None
        if row is None:
            raise LookupError(key)
        text, checksum, used = row
        return text, checksum, used

    def _connected(self) -> sqlite3.Connection | None:
        """The open file; each process opens its own. None where it cannot be used."""
        if self._process == os.getpid():
            return self._connection
        self._process, self._connection = os.getpid(), None
        try:
            import sqlite3
        except ImportError:  # Python can be built without it
            return None
        before = os.umask(0o077)
        try:
            self._connection = sqlite3.connect(self._path, timeout=_SECONDS_TO_WAIT)
            self._begin(self._connection)
        except sqlite3.Error as error:
            self._give_up(error)
        finally:
            os.umask(before)
        return self._connection

    def _begin(self, connection: sqlite3.Connection) -> None:
        """Make the tables where there are none; entries of another version of the program are of no use."""
        connection.execute("PRAGMA synchronous = OFF")
        self._run = int(connection.execute("PRAGMA user_version").fetchone()[0])
        with connection:
            for statement in _TABLES:
                connection.execute(statement)
            row = connection.execute("SELECT digest FROM program").fetchone()
            if row is None or row[0] != program_digest():
                connection.execute("DELETE FROM memo")
                connection.execute("DELETE FROM program")
                connection.execute("INSERT INTO program VALUES (?)", (program_digest(),))

    def _give_up(self, error: sqlite3.Error) -> None:
        """Go on without the file. One that is damaged is deleted, so that the next run begins a new one."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        if getattr(error, "sqlite_errorcode", 0) & 0xFF not in _BUSY:
            with contextlib.suppress(OSError):
                self._path.unlink()


def _delete_abandoned(folder: Path) -> None:
    """Delete the files of requests that nobody makes any more."""
    import time

    oldest = time.time() - _DAYS * 86_400
    with contextlib.suppress(OSError):
        for path in folder.iterdir():
            if path.stat().st_mtime < oldest:
                path.unlink()
