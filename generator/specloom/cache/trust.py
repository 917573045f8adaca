"""Whether a cache is the user's own: what others can change is not read back, since it would become output.

Owners and modes are those of POSIX. Where a system has none, the user's folder for caches is taken as it is.
"""

from __future__ import annotations

import os
import stat
from functools import cache

from specloom.core.diagnostics import Diagnostics, Location

_HAS_OWNERS = hasattr(os, "geteuid")
_HINT = "take the right to write from others (`chmod -R go-w`), remove it, or name another folder by SPECLOOM_CACHE"
_REMOVE = "remove this folder, and find out who wrote it"
_refused: dict[str, tuple[str, str, str]] = {}


def tell_refused(diagnostics: Diagnostics) -> None:
    """Warn of what of the cache was not used in this process: others can change it (SL530), or did (SL531)."""
    for path, (code, text, hint) in _refused.items():
        diagnostics.warning(code, Location(path), text, hint=hint)


def refuse_content(folder: str, what: str) -> None:
    """Note that a cache holds something that specloom did not write."""
    _refused[folder] = "SL531", f"the cache is not used: it holds what specloom did not write ({what})", _REMOVE


def _refuse(path: str, reason: str) -> bool:
    _refused.setdefault(path, ("SL530", f"the cache is not used: {reason}", _HINT))
    return False


@cache
def is_own_cache(folder: str) -> bool:
    """Whether nobody else can put anything in the place of a cache, or into it; one that is not there can be made."""
    return is_own_folder(folder) and _is_reached_safely(folder)


@cache
def is_own_folder(folder: str) -> bool:
    """Whether nobody else can put anything into a folder; one that is not there can be made."""
    try:
        return is_own(folder, os.lstat(folder), folder=True)
    except OSError:
        return True  # what cannot be looked at cannot be read, either


def is_own(path: str, found: os.stat_result, *, folder: bool = False) -> bool:
    """Whether a file or folder of the cache is one of this user's that nobody else can write."""
    if not _HAS_OWNERS:
        return True
    if not (stat.S_ISDIR(found.st_mode) if folder else stat.S_ISREG(found.st_mode)):
        reason = "it is a link" if stat.S_ISLNK(found.st_mode) else "it is no file or folder"
    elif found.st_uid != os.geteuid():
        reason = "it belongs to another user"
    elif _others_write(found):
        reason = "others can write it"
    else:
        return True
    return _refuse(path, reason)


def _is_reached_safely(folder: str) -> bool:
    """Whether nobody else can rename a folder on the way: but for root, and in folders like /tmp."""
    place = os.path.dirname(os.path.realpath(folder))
    while _HAS_OWNERS:
        try:
            found = os.stat(place)
        except OSError:
            found = None
        if found is not None and (
            found.st_uid not in (0, os.geteuid()) or (_others_write(found) and not found.st_mode & stat.S_ISVTX)
        ):
            return _refuse(folder, f"others can change `{place}`, which it is in")
        around = os.path.dirname(place)
        if around == place:
            break
        place = around
    return True


def _others_write(found: os.stat_result) -> bool:
    if found.st_mode & stat.S_IWOTH:
        return True
    return bool(found.st_mode & stat.S_IWGRP) and not _is_private(found.st_gid)


@cache
def _is_private(group: int) -> bool:
    """Whether a group is that of this user alone, as many systems make one for each."""
    try:
        import grp
        import pwd

        user, members = pwd.getpwuid(os.geteuid()), grp.getgrgid(group)
    except (ImportError, KeyError):
        return False
    return user.pw_gid == group and members.gr_name == user.pw_name and set(members.gr_mem) <= {user.pw_name}
