"""Every promise of SECURITY.md names the tests that hold it, and each of them exists."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[3]
TEXT = (ROOT / "SECURITY.md").read_text(encoding="utf-8")


def test_every_promise_is_held_by_a_test_that_exists() -> None:
    rows = re.findall(r"^\| (.+) \|$", TEXT.split("## Guarantees")[1].split("\n## ")[0], re.MULTILINE)[2:]
    assert len(rows) > 20
    assert [row for row in rows if not re.search(r"`tests/[\w/]+\.py", row.split(" | ")[-1])] == []
    missing = [name for name in re.findall(r"`(tests/[\w/]+\.py(?:::\w+)?)`", TEXT) if not _exists(name)]
    assert missing == []


def _exists(name: str) -> bool:
    path, _, test = name.partition("::")
    file = ROOT / path
    return file.is_file() and f"def {test}(" in file.read_text(encoding="utf-8") if test else file.is_file()
