"""What the standard library lacks for publishing: exchanging two folders in one step, flushing, locking a folder."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

try:
    import fcntl
except ImportError:  # Windows: no lock, the check of the plan under way has to do
    fcntl = None  # type: ignore[assignment]

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2
_LOCK_POLL = 0.05


def exchange(path: Path, other: Path) -> bool:
    """Swap two paths in one step, so that each always names one of the two; False where the system cannot do it.

    Linux's renameat2(2) with RENAME_EXCHANGE. Not everywhere: other systems, old kernels, some overlay file systems.
    """
    if not sys.platform.startswith("linux"):
        return False
    import ctypes

    try:
        renameat2 = ctypes.CDLL(None, use_errno=True).renameat2
    except (AttributeError, OSError):
        return False
    renameat2.argtypes = [ctypes.c_int, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_uint]
    done: int = renameat2(_AT_FDCWD, os.fsencode(path), _AT_FDCWD, os.fsencode(other), _RENAME_EXCHANGE)
    return done == 0


def flush(folder: Path) -> None:
    """Have everything that was written to the file system of `folder` reach the disk."""
    import ctypes

    with contextlib.suppress(AttributeError, OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            if sys.platform.startswith("linux") and ctypes.CDLL(None).syncfs(descriptor) == 0:
                return
        finally:
            os.close(descriptor)
    if hasattr(os, "sync"):
        os.sync()


def write_file(path: str, text: str) -> None:
    """Make a file with a text; its folder must be there."""
    with open(path, "xb", buffering=0) as file:
        data = memoryview(text.encode())
        while data:
            data = data[file.write(data) :]


def flush_entries(folder: Path) -> None:
    """Have the names in `folder` reach the disk."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


@contextlib.contextmanager
def locked(folder: Path, seconds: float) -> Iterator[None]:
    """Hold the advisory lock of a folder, which leaves no file behind; a killed process lets it go.

    Raises TimeoutError after `seconds`. File systems and systems without such locks do not wait.
    """
    try:
        descriptor = os.open(folder, os.O_RDONLY) if fcntl is not None else None
    except PermissionError:
        descriptor = None
    if descriptor is None:
        yield
        return
    try:
        deadline = time.monotonic() + seconds
        while True:
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except OSError as error:
                if error.errno not in (errno.EWOULDBLOCK, errno.EACCES):
                    break
            if time.monotonic() > deadline:
                raise TimeoutError
            time.sleep(_LOCK_POLL)
        yield
    finally:
        os.close(descriptor)
