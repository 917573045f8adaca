"""How many examples a property is tried with: few in every run, all in `make test-corpus`."""

from __future__ import annotations

import os

LONG = bool(os.environ.get("SPECLOOM_LONG"))


def examples(number: int) -> int:
    """`number` in a long run, else a quarter of it."""
    return number if LONG else max(5, number // 4)
