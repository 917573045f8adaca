"""docs/diff.md says what the program does."""

from __future__ import annotations

import re

from specloom.diff.rules import RULES
from tests.unit.diff.tables import DOCUMENT, with_tables


def test_tables_are_those_of_the_program() -> None:
    text = DOCUMENT.read_text(encoding="utf-8")
    assert with_tables(text) == text, "run: python -m tests.unit.diff.tables"
    assert text.count("\n| `") >= len(RULES)


def test_rules_are_well_formed() -> None:
    for name, rule in RULES.items():
        assert rule.id == name and re.fullmatch(r"[a-z]+(-[a-z]+)*", name)
        for verdict in (rule.request, rule.response):
            assert re.fullmatch(r"[A-Z].*[a-z`]\.", verdict.why) and verdict.why.count(". ") == 0, verdict.why
