"""Which paths may be written: those inside the output folder, on every file system."""

from __future__ import annotations

import os
import re
import stat
import unicodedata
from collections.abc import Iterable
from pathlib import Path

from specloom.core.device_names import DEVICES
from specloom.core.diagnostics import visible

_FORBIDDEN = frozenset('\\:*?"<>|')
_MAX_COMPONENT = 255
_PART = r"[A-Za-z0-9_-](?:[A-Za-z0-9_.-]{0,200}[A-Za-z0-9_-])?"
_USUAL = re.compile(rf"{_PART}(?:/{_PART})*")
"""Paths in which nothing is wrong, as nearly all are."""


def path_fault(path: str) -> str:
    """What is wrong with a relative path with forward slashes; empty where nothing is."""
    parts = path.split("/")
    if any(part.partition(".")[0].rstrip().lower() in DEVICES for part in parts):
        return "Windows keeps this name for a device"
    if _USUAL.fullmatch(path):
        return ""
    if not path or path.startswith("/") or any(part in ("", ".", "..") for part in parts):
        return "it is not a plain relative path"
    if not _FORBIDDEN.isdisjoint(path) or not path.isprintable():
        return "it contains a character that some file systems do not support"
    if any(part[-1] in " ." or len(part.encode("utf-8", "replace")) > _MAX_COMPONENT for part in parts):
        return "a part of it ends with a dot or space, or is too long"
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
        for part in (*reversed(_new_folders(path, folders)), path):
            other = spelled.setdefault(folded(part), part)
            if other != part:
                faults.append(f"{visible(other)} and {visible(part)} are the same file on some systems")
    faults += [f"{visible(path)} would be both a file and a folder" for path in ordered if path in folders]
    return list(dict.fromkeys(faults))


def _new_folders(path: str, known: set[str]) -> list[str]:
    """The folders of a path that are not known yet, innermost first; then they are."""
    result = []
    folder = path.rpartition("/")[0]
    while folder and folder not in known:
        result.append(folder)
        known.add(folder)
        folder = folder.rpartition("/")[0]
    return result


def folded(path: str) -> str:
    """A path as file systems compare it that take capitals and Unicode forms for the same."""
    if path.isascii():
        return path.lower()
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", path).casefold())


def inside(root: Path, path: str) -> os.stat_result | None:
    """What stands at `path` under `root`, not followed if it is a link; None for nothing.

    Raises OSError (ELOOP or ENOTDIR) where a folder on the way is a link or no folder, so that nothing outside `root`
    is ever reached.
    """
    place = os.fspath(root)
    *folders, name = path.split("/")
    for part in folders:
        place = os.path.join(place, part)
        if not is_folder(place):
            return None
    try:
        return os.lstat(os.path.join(place, name))
    except FileNotFoundError:
        return None


def is_folder(place: str) -> bool:
    """Whether a folder is at `place`, False for nothing; NotADirectoryError for a link, or any other kind of file."""
    try:
        mode = os.lstat(place).st_mode
    except FileNotFoundError:
        return False
    if not stat.S_ISDIR(mode):
        raise NotADirectoryError(20, "a link or file is in the place of a folder", place)
    return True
