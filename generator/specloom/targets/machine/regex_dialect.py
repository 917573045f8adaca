"""Regular expressions that validators of every language read (JSON Schema 2020-12, Core 6.4)."""

from __future__ import annotations

import re
import warnings
from functools import lru_cache

_PYTHON_ALONE = re.compile(r"\(\?(?:P[<=>]|\(|#|[aiLmsux]+[-:)]|>)|\\[AZ]|[*+?}]\+")
"""Groups by `P`, conditions, comments, flags, atomic groups, `\\A`, `\\Z` and possessive repeats: not of ECMA-262."""


@lru_cache(maxsize=4096)
def is_portable(pattern: str | None) -> bool:
    """True where JavaScript and Python read a pattern alike, as far as this can be decided without their engines."""
    if pattern is None or _PYTHON_ALONE.search(pattern):
        return pattern is None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            re.compile(pattern)
    except (re.error, RecursionError, OverflowError):
        return False
    return True
