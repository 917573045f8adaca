"""What people do to specs between two runs: one thing in one of the files, another one each time."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import yaml

Change = Callable[[], None]
"""Makes the change, a different one with each call."""


def changes(files: list[Path]) -> dict[str, Change]:
    """The changes that these files allow, by what they are."""
    found = {
        "a description": _words(min(files, key=_size), "description: "),
        "an operation": _words(max(files, key=_size), "summary: "),
        "a type": _property(files),
    }
    return {name: one for name, one in found.items() if one is not None}


def _size(path: Path) -> int:
    return path.stat().st_size


def _words(path: Path, key: str) -> Change | None:
    """Other words after the first `key` of a file."""
    text, numbers = path.read_text("utf-8"), count()
    if key not in text:
        return None
    return lambda: _write(path, text.replace(key, f"{key}Edition {next(numbers)} of ", 1))


def _property(files: list[Path]) -> Change | None:
    """One property more in a schema that no other file has."""
    keys = {path: list(_schemas(path)) for path in files}
    often = Counter(key for found in keys.values() for key in found)
    for path, found in sorted(keys.items(), key=lambda pair: (-_size(pair[0]), pair[0])):
        text = path.read_text("utf-8")
        for key in found:
            place = re.search(rf"\n    {re.escape(key)}:\n(?:      .*\n)*?      properties:\n", text)
            if often[key] == 1 and place is not None:
                return _inserted(path, text, place.end())
    return None


def _schemas(path: Path) -> Iterator[str]:
    """The keys of a file's schemas."""
    root = yaml.load(path.read_bytes(), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    yield from (root.get("components") or {}).get("schemas") or {}


def _inserted(path: Path, text: str, at: int) -> Change:
    numbers = count()
    return lambda: _write(path, f"{text[:at]}        addedLater{next(numbers)}:\n          type: string\n{text[at:]}")


def _write(path: Path, text: str) -> None:
    path.write_text(text, "utf-8")
