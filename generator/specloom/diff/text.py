"""A report for people at a terminal."""

from __future__ import annotations

from collections.abc import Iterable

import typer

from specloom.core.diagnostics import Location, visible
from specloom.diff.report import Change, Report
from specloom.diff.rules import Level

_COLOURS = {Level.BREAKING: "red", Level.RISKY: "yellow", Level.SAFE: "green"}
_NOTHING = "nothing changed for users of the SDK"


def report_text(report: Report, *, colour: bool = False) -> str:
    """Counts and the step, then the changes by group; safe ones on one line each, wording only counted."""

    def styled(text: str, **style: str | bool) -> str:
        return typer.style(text, **style) if colour else text  # type: ignore[arg-type]

    if not report.changes:
        return f"{_NOTHING}\n"
    lines = [styled(f"{summary(report.changes)}: {report.step.label}", bold=True)]
    for group, changes in report.groups():
        lines += ["", styled(group, bold=True)]
        for change in changes:
            if change.rule == "docs-changed":
                continue
            level = styled(f"{change.level.label:<8}", fg=_COLOURS[change.level])
            lines.append(f"  {level}  {visible(change.subject)}: {change.sentence}{_towards(change)}  [{change.rule}]")
            if change.level is not Level.SAFE:
                lines.append(f"            {change.why}")
                lines += [styled(f"            {place}", dim=True) for place in places(change)]
        worded = sum(change.rule == "docs-changed" for change in changes)
        if worded:
            level = styled(f"{'safe':<8}", fg="green")
            lines.append(f"  {level}  the wording of the documentation changed in {worded} {_things(worded)}")
    return "\n".join(lines) + "\n"


def summary(changes: Iterable[Change]) -> str:
    """`2 breaking, 1 safe`."""
    levels = [change.level for change in changes]
    counts = [(levels.count(level), level.label) for level in sorted(Level, reverse=True)]
    return ", ".join(f"{number} {label}" for number, label in counts if number) or "no changes"


def places(change: Change) -> list[str]:
    """Where a change is in both documents, a line for each; one line where it is the same place."""
    known = [("old", change.old), ("new", change.new)]
    shown = [(word, _spot(place)) for word, place in known if place is not None and place.file]
    if len(shown) == 2 and shown[0][1] == shown[1][1]:
        return [f"at {shown[0][1]}"]
    return [f"{word} {text}" for word, text in shown]


def _spot(place: Location) -> str:
    return visible(f"{place} #{place.pointer}" if place.pointer else str(place))


def _towards(change: Change) -> str:
    return {"request": " (in requests)", "response": " (in responses)", "both": " (in requests and responses)"}.get(
        change.direction, ""
    )


def _things(number: int) -> str:
    return "place" if number == 1 else "places"
