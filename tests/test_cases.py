"""Every row of CASES.md names the tests that hold it, each of them exists, and every row has variations."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[1]
ROWS = re.findall(r"^\| (.+) \|$", (ROOT / "tests/CASES.md").read_text(encoding="utf-8"), re.MULTILINE)


def test_every_case_is_held_by_tests_that_exist() -> None:
    cases = [row.split(" | ") for row in ROWS if not row.startswith(("---", "case |"))]
    assert len(cases) > 30
    missing: list[str] = []
    for case, right, variations, tests in cases:
        assert right and len(re.split("[,;]", variations)) >= 3, case
        names = re.findall(r"`([^`]+)`", tests)
        assert names, case
        missing += [name for name in names if not _exists(name)]
    assert missing == []


def _exists(name: str) -> bool:
    path, _, test = name.partition("::")
    file = ROOT / path
    return bool(test) and file.is_file() and f"\ndef {test}(" in file.read_text(encoding="utf-8")
