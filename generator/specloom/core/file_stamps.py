"""The signature of a file in the file system, and whether it would reveal a further change."""

from __future__ import annotations

import os
from typing import TypeAlias

Signature: TypeAlias = tuple[int, int, int, int, int]

# A file that changed this short a time ago, in nanoseconds, may change again and show the same times: some file systems
# count in two seconds, those that tell parts of a second in some milliseconds.
_COARSE, _FINE = 2_500_000_000, 50_000_000
# Windows does not tell when anything about a file changed last.
_TELLS_CHANGES = os.name == "posix"


def signature(found: os.stat_result) -> Signature:
    """What differs for every other content, once it is settled."""
    return found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns


def settled(found: os.stat_result, now: int) -> bool:
    """Whether a file changed so long before `now` (nanoseconds) that its signature would reveal a further change."""
    written, changed = found.st_mtime_ns, found.st_ctime_ns
    fine = written % 1_000_000_000 and changed % 1_000_000_000
    return _TELLS_CHANGES and max(written, changed) < now - (_FINE if fine else _COARSE)
