"""Which paths may be written: those inside the output folder, on every file system."""

from __future__ import annotations

import os
import stat
import unicodedata
from collections.abc import Iterable
from pathlib import Path

from ..diagnostics import visible

_FORBIDDEN = frozenset('\\:*?"<>|')
_MAX_COMPONENT = 255


def path_fault(path: str) -> str:
    """What is wrong with a relative path with forward slashes; empty where nothing is."""
    parts = path.split("/")
    if not path or path.startswith("/") or any(part in ("", ".", "..") for part in parts):
        return "it is not a plain relative path"
    if any(char in _FORBIDDEN or not char.isprintable() for char in path):
        return "it holds a character that some file systems do not take"
    if any(part[-1] in " ." or len(part.encode("utf-8", "replace")) > _MAX_COMPONENT for part in parts):
        return "a part of it ends with a dot or blank, or is too long"
    if ".git" in (part.casefold() for part in parts):
        return "it leads into a git folder"
    return ""


def clashes(paths: Iterable[str]) -> list[str]:
    """What cannot stand in one folder: paths that differ only by case or Unicode form, a file where a folder is."""
    faults: list[str] = []
    spelled: dict[str, str] = {}
    folders: set[str] = set()
    ordered = sorted(paths)
    for path in ordered:
        parts = path.split("/")
        for end in range(1, len(parts) + 1):
            part = "/".join(parts[:end])
            other = spelled.setdefault(_folded(part), part)
            if other != part:
                faults.append(f"{visible(other)} and {visible(part)} are one file on some systems")
            if end < len(parts):
                folders.add(part)
    faults += [f"{visible(path)} would be a file and a folder" for path in ordered if path in folders]
    return list(dict.fromkeys(faults))


def _folded(path: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", path).casefold())


def inside(root: Path, path: str) -> os.stat_result | None:
    """What stands at `path` under `root`, not followed if it is a link; None for nothing.

    Raises OSError (ELOOP or ENOTDIR) where a folder on the way is a link or no folder, so that nothing outside `root`
    is ever reached.
    """
    place = root
    for part in path.split("/")[:-1]:
        place /= part
        try:
            mode = place.lstat().st_mode
        except FileNotFoundError:
            return None
        if not stat.S_ISDIR(mode):
            raise NotADirectoryError(20, "a link or file stands where a folder must be", str(place))
    try:
        return (root / path).lstat()
    except FileNotFoundError:
        return None
