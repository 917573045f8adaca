"""`specloom.lock`: each file with its source and digest. It changes only when the content or the source does."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path

from specloom.core.diagnostics import Location, abort
from specloom.core.record import record
from specloom.core.safe_paths import path_fault

LOCK_NAME = "specloom.lock"
_FORMAT = 1


@record
class Locked:
    """One file that was fetched. `date` is the day when its content last changed.

    `config` names the configuration that declares it where that is not the usual one: several may share a folder.
    """

    source: str
    sha256: str
    date: str
    etag: str = ""
    last_modified: str = ""
    config: str = ""


Lock = Mapping[str, Locked]
"""Path, relative to the configuration -> the locked file."""


def lock_text(lock: Lock) -> str:
    """The lock as JSON, the same for equal locks."""
    files = {path: {key: value for key, value in asdict(entry).items() if value} for path, entry in lock.items()}
    return json.dumps({"format": _FORMAT, "files": files}, indent=2, sort_keys=True) + "\n"


def read_lock(path: Path) -> dict[str, Locked]:
    """The lock of a project; empty where there is none. Raises Abort(2) with SL811 where it cannot be used."""
    try:
        return _parse(path.read_text("utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, RecursionError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        hint = "restore it from version control, or remove it to start over"
        if isinstance(error, json.JSONDecodeError) and "\n<<<<<<< " in f"\n{error.doc}":
            reason, hint = "it contains merge conflict markers", "resolve the conflict, and run `specloom sync`"
        raise abort(2, "SL811", Location(path.as_posix()), f"the lock cannot be used: {reason}", hint=hint) from None


def _parse(text: str) -> dict[str, Locked]:
    data = json.loads(text)
    files = data.get("files") if isinstance(data, dict) and data.get("format") == _FORMAT else None
    if not isinstance(files, dict):
        raise ValueError("it has another format")
    result: dict[str, Locked] = {}
    for path, entry in files.items():
        if path_fault(path) or not isinstance(entry, dict):
            raise ValueError(f"its entry {path!r} is not valid")
        known = {key: value for key, value in entry.items() if key in Locked.__annotations__ and isinstance(value, str)}
        if not {"source", "sha256", "date"} <= known.keys():
            raise ValueError(f"a part of its entry {path!r} is missing")
        result[path] = Locked(**known)
    return result
