"""The tables of docs/diff.md, made of the rules and of the hand-made changes.

`python -m tests.unit.diff.tables` writes them anew.
"""

from __future__ import annotations

import re
from pathlib import Path

from specloom.diff.rules import RULES, Rule, Verdict
from tests.unit.diff.cases import Case, load_cases

DOCUMENT = Path(__file__).parents[3] / "docs/diff.md"


def rules_table() -> str:
    """Every rule with its verdicts."""
    rows = ["| rule | what happened | verdict | why |", "| --- | --- | --- | --- |"]
    return "\n".join([*rows, *(row for rule in RULES.values() for row in _rule(rule))])


def _rule(rule: Rule) -> list[str]:
    if not rule.directed:
        return [_row(f"`{rule.id}`", rule.title, rule, rule.request, "")]
    return [
        _row(f"`{rule.id}`", rule.title, rule, rule.request, " in requests"),
        _row("", "", rule, rule.response, " in responses"),
    ]


def _row(name: str, title: str, rule: Rule, verdict: Verdict, where: str) -> str:
    wire = ", wire only" if rule.wire else ""
    step = rule.step_of(verdict.level).label
    return f"| {name} | {title} | {verdict.level.label}{where} ({step}{wire}) | {verdict.why} |"


def changes_table() -> str:
    """The hand-made changes with both verdicts."""
    rows = ["| | change | specloom | oasdiff | why they differ |", "| ---: | --- | --- | --- | --- |"]
    return "\n".join([*rows, *(_change(number, one) for number, one in enumerate(load_cases(), 1))])


def _change(number: int, case: Case) -> str:
    why = case.why.replace("|", r"\|")
    ours = ", ".join(f"`{rule}`" for rule in case.ours)
    theirs = ", ".join(f"`{check}` {severity}" for check, severity in case.oasdiff.items()) or "not reported"
    return f"| {number} | {case.title} | {case.worst}: {ours} | {theirs} | {why} |"


def with_tables(text: str) -> str:
    """A document with both tables between their markers."""
    for name, table in (("rules", rules_table()), ("changes", changes_table())):
        pattern = rf"(<!-- {name} -->\n).*?(<!-- end of {name} -->)"
        text = re.sub(pattern, lambda found, table=table: f"{found[1]}{table}\n{found[2]}", text, flags=re.DOTALL)
    return text


if __name__ == "__main__":
    DOCUMENT.write_text(with_tables(DOCUMENT.read_text(encoding="utf-8")), encoding="utf-8")
