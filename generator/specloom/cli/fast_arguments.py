"""The options of `specloom generate` that can be parsed without typer.

They are understood here, without the command line's library, which takes longer to import than many a run takes. All
others, and every mistake, are for `generator/specloom/cli/main.py`.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

_FLAGS = frozenset("check dry-run force watch no-cache timings json release diff".split())
_VALUES: Mapping[str, Callable[[str], Any]] = {
    **dict.fromkeys("package client target date".split(), str),
    **dict.fromkeys("config output report".split(), Path),
    "jobs": int,
}


def plain_words(words: Sequence[str]) -> dict[str, Any] | None:
    """The arguments of `begin_generate` by name, for the words after `generate`; None where they are not plain."""
    if sys.platform == "win32" or "_SPECLOOM_COMPLETE" in os.environ:
        return None  # there wildcards are expanded; completions are asked for
    asked: dict[str, Any] = {}
    specs: list[str] = []
    rest = iter(words)
    for word in rest:
        if not word.startswith("-"):
            specs.append(word)
            continue
        name, given, value = word.removeprefix("--").partition("=")
        key = name.replace("-", "_")
        if not word.startswith("--") or key in asked:
            return None
        if name in _FLAGS and not given:
            asked[key] = True
            continue
        value = value if given else next(rest, "")
        if name not in _VALUES or not value or value.startswith("-"):
            return None
        if name == "jobs" and not (value.isascii() and value.isdigit() and len(value) < 5):
            return None
        asked[key] = _VALUES[name](value)
    return {**asked, "specs": specs or None}
