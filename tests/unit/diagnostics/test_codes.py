"""Every code that the program can print is documented, and every documented code is one that it can print."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
DOCUMENT = (ROOT / "docs/diagnostics.md").read_text(encoding="utf-8")


def documented() -> set[str]:
    """The codes of the first columns; `SL120 to SL123` stands for all between."""
    found: set[str] = set()
    for first, last in re.findall(r"^\| (SL\d{3})(?: to (SL\d{3}))? \|", DOCUMENT, re.MULTILINE):
        found |= {f"SL{number}" for number in range(int(first[2:]), int((last or first)[2:]) + 1)}
    return found


def used() -> set[str]:
    """The codes that the program's source names."""
    sources = [path.read_text(encoding="utf-8") for path in (ROOT / "generator").rglob("*.py")]
    return {code for source in sources for code in re.findall(r'"(SL\d{3})"', source)}


def test_codes() -> None:
    assert used() == documented()
