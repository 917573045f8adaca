"""A report for a pull request, and the entry of a changelog."""

from __future__ import annotations

from collections.abc import Iterable

from specloom.diff.report import Change, Report
from specloom.diff.rules import Level
from specloom.diff.text import summary
from specloom.targets.markdown import code_span

_MARKS = {Level.BREAKING: "❌", Level.RISKY: "⚠️", Level.SAFE: "✅"}
_LARGEST = 60_000
"""A comment of a pull request may have 65,536 characters."""
_CUTS = ((Level.SAFE, 10_000), (Level.SAFE, 50), (Level.RISKY, 50), (Level.BREAKING, 20))
"""The least level that is shown, and how many changes of a resource: the first that is short enough."""
_REST = "\n\nAnd {} more of these parts: `specloom diff` shows all.\n"
_SECTIONS = (
    (Level.BREAKING, "Breaking"),
    (Level.RISKY, "May behave differently"),
    (Level.SAFE, "New and compatible"),
)


def report_markdown(report: Report) -> str:
    """Counts at the top, then a part to unfold for every resource; cut where a pull request could not hold it."""
    if not report.changes:
        return "**SDK changes: none.**\n"
    counts = " | ".join(str(number) for number in report.counts.values())
    head = [
        f"**SDK changes: {summary(report.changes)}. Version step: {report.step.label}.**",
        "",
        "| ❌ breaking | ⚠️ risky | ✅ safe |",
        "| ---: | ---: | ---: |",
        f"| {counts} |",
    ]
    for least, most in _CUTS:
        parts = [line for group, changes in report.groups() for line in _group(group, changes, least, most)]
        text = "\n".join([*head, *parts]) + "\n"
        if len(text) <= _LARGEST:
            return text
    return _cut("\n".join(head), report)


def _cut(text: str, report: Report) -> str:
    """What fits of a report that is still too long with the fewest changes for each resource."""
    room = _LARGEST - len(_REST) - 10
    left = 0
    for group, changes in report.groups():
        parts = ("\n" + "\n".join(_group(group, changes, Level.BREAKING, most)) for most in (_CUTS[-1][1], 0))
        part = next((part for part in parts if len(text) + len(part) <= room), "")
        text += part
        left += not part
    return text + (_REST.format(left) if left else "\n")


def _group(group: str, changes: list[Change], least: Level, most: int) -> list[str]:
    unfolded = " open" if any(change.level is Level.BREAKING for change in changes) else ""
    shown = [change for change in changes if change.level >= least][:most]
    lines = ["", f"<details{unfolded}><summary><code>{group}</code>: {summary(changes)}</summary>", ""]
    lines += [f"- {_MARKS[one.level]} {_bullet(one)} <sub>{one.rule}{_where(one)}</sub>" for one in shown]
    if len(changes) > len(shown):
        lines.append(f"- and {len(changes) - len(shown)} more")
    return [*lines, "", "</details>"]


def _bullet(change: Change) -> str:
    why = "" if change.level is Level.SAFE else f" {change.why}"
    return f"{code_span(change.subject, in_table=False)}: {_sentence(change)}.{why}"


def _sentence(change: Change) -> str:
    shown = [code_span(text, in_table=False) for text in (change.before, change.after) if text]
    return f"{change.text}: {' → '.join(shown)}" if shown else change.text


def _where(change: Change) -> str:
    place = change.new or change.old
    return f" {code_span(str(place), in_table=False)}" if place is not None and place.file else ""


def changelog_entry(report: Report, version: str, date: str = "") -> str:
    """One version of a changelog: its changes by what they mean to a program that upgrades."""
    lines = [f"## {version}{f' ({date})' if date else ''}"]
    for level, title in _SECTIONS:
        found = [change for change in report.changes if change.level is level and change.rule != "docs-changed"]
        if found:
            lines += ["", f"### {title}", "", *_entries(found)]
    worded = sum(change.rule == "docs-changed" for change in report.changes)
    if worded:
        lines += ["", f"The wording of the documentation changed in {worded} {'place' if worded == 1 else 'places'}."]
    return "\n".join(lines) + "\n"


def _entries(changes: Iterable[Change]) -> list[str]:
    return [f"- {_bullet(change)}" for change in changes]
