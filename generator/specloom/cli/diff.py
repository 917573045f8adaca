"""`specloom diff`: read both sides, compare, print."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

from specloom.app.diff_sources import read_side
from specloom.app.pipeline import Output
from specloom.config.schema import Config
from specloom.core.diagnostics import Location, abort
from specloom.core.published import Published
from specloom.diff.compare import diff_surfaces, locator
from specloom.diff.extract import surface_of
from specloom.diff.markdown import report_markdown
from specloom.diff.release import changes_since
from specloom.diff.report import Report
from specloom.diff.rules import Level
from specloom.diff.text import report_text, summary

FORMATS = ("text", "markdown", "json")
LEVELS = {"breaking": Level.BREAKING, "risky": Level.RISKY}


def run_diff(old: str, new: str, config: Config, form: str, fail_on: str | None) -> int:
    """Print what changed from `old` to `new`; 3 where something is as bad as `fail_on` or worse, else 0."""
    check_choice("--format", form, FORMATS)
    if fail_on is not None:
        check_choice("--fail-on", fail_on, tuple(LEVELS))
    base = Path.cwd()
    before, after = (read_side(one, base, config) for one in (old, new))
    report = diff_surfaces(before.surface, after.surface, before.locate, after.locate)
    sys.stdout.write(report_as(report, form))
    return 3 if fails(report, fail_on) else 0


def fails(report: Report, fail_on: str | None) -> bool:
    """Whether a report holds a change that is as bad as asked for."""
    return fail_on is not None and bool(report.changes) and report.level >= LEVELS[fail_on]


def report_as(report: Report, form: str) -> str:
    """A report in one of the formats."""
    if form == "json":
        return json.dumps(report.data(), indent=2, ensure_ascii=True) + "\n"
    if form == "markdown":
        return report_markdown(report)
    return report_text(report, colour=sys.stdout.isatty() and "NO_COLOR" not in os.environ)


def changes_of(made: Output, published: Published) -> Report | None:
    """What an output changes for the user of the one that is published; None where that is not known."""
    if made.release is not None and made.release.report is not None:
        return made.release.report
    return changes_since(published, surface_of(made.model), locator(made.model))


def tell_release(made: Output, changes: Report | None, *, diff: bool) -> None:
    """Print the version that comes of a run, and with `diff` all that changed."""
    release = made.release
    if diff:
        known = "the published surface is not recorded" if release and release.previous else "nothing is published yet"
        unknown = f"{known}, so there is nothing to compare with\n"
        sys.stdout.write((unknown if changes is None else report_as(changes, "text")) + "\n")
    if changes is not None and release is not None and release.previous and release.version != release.previous:
        print(f"✓ version {release.previous} → {release.version} ({changes.step.label}: {summary(changes.changes)})")
    elif release is not None:
        print(f"✓ version {release.version}")


def check_choice(option: str, value: str, choices: tuple[str, ...]) -> None:
    """Raise Abort(2) where an option has a value that it cannot have."""
    if value not in choices:
        hint = f"choose {', '.join(choices[:-1])} or {choices[-1]}"
        raise abort(2, "SL511", Location("specloom"), f"{option} cannot be `{value}`", hint=hint)
