"""How many examples a property is tried with: few in every run, all in `make test-corpus`."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Any

import pytest

LONG = bool(os.environ.get("SPECLOOM_LONG"))


def examples(number: int) -> int:
    """`number` in a long run, else a quarter of it."""
    return number if LONG else max(5, number // 4)


def in_every_run(values: Sequence[Any], number: int) -> list[Any]:
    """Parameters: `number` of the values, evenly spread, in every run; the others repeat them in `make test-corpus`."""
    chosen = {round(index * (len(values) - 1) / max(1, number - 1)) for index in range(number)}
    return [
        value if index in chosen else pytest.param(value, marks=pytest.mark.corpus)
        for index, value in enumerate(values)
    ]
