"""Versions and changelogs of the output: what was published is the input, what to publish comes out. Pure.

The output holds the surface of what was published. For those who use `generate --release` that is the last release:
any number of plain runs in between leave version, surface and changelog as they are, and the next release tells all
that changed since. For those who never do, every run records its own surface, and the version is the configured one.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..diagnostics import Place, stop
from .compare import diff_surfaces
from .markdown import changelog_entry
from .report import Locate, Report, without_lines
from .rules import Step
from .stored import SURFACE_NAME, Stored, stored_text
from .surface import Surface
from .versions import countable, later, next_version

CHANGELOG_NAME = "CHANGELOG.md"
_HEAD = "# Changelog\n"
_FIRST = "First release.\n"
_NO_CHANGES = "Nothing changed for the user of the SDK.\n"


@dataclass(frozen=True, slots=True)
class Published:
    """What an output folder holds of earlier runs: all empty for a first run."""

    stored: Stored | None = None
    version: str = ""
    changelog: str = ""


@dataclass(frozen=True, slots=True)
class Release:
    """What to publish: the version, and the files that carry history. `report` is what changed, where it was asked."""

    version: str
    files: dict[str, str]
    previous: str = ""
    report: Report | None = None


def changes_since(published: Published, surface: Surface, locate: Locate = without_lines) -> Report:
    """What changed since what was published; nothing where that is not known."""
    if published.stored is None:
        return Report()
    return diff_surfaces(published.stored.surface, surface, without_lines, locate)


def carry_on(published: Published, surface: Surface, floor: str) -> Release:
    """A run that is no release: the version never falls, and what was released stays recorded."""
    version = later(published.version, floor) if published.version else floor
    stored = published.stored
    if stored is None or not stored.released:
        stored = Stored(surface, version, released=False)
    return Release(version, _files(stored, published.changelog), published.version)


def release(published: Published, surface: Surface, floor: str, date: str = "") -> Release:
    """A release: the version counted up by what changed, and an entry of the changelog; nothing where nothing changed.

    Raises Stop(2) with SL851 where it is not known what was published, SL852 where its version cannot be counted up.
    """
    if not published.version:
        stored = Stored(surface, floor, released=True)
        return Release(floor, _files(stored, _extended("", f"## {_titled(floor, date)}\n\n{_FIRST}")), "", Report())
    if published.stored is None:
        hint = "run `specloom generate` once without --release: it records the surface that the next release starts at"
        text = "the output does not record its surface, so what changed since is not known"
        raise stop(2, "SL851", Place(SURFACE_NAME), text, hint=hint)
    before = published.stored
    report = changes_since(published, surface)
    if report.step is not Step.NONE and not countable(before.version):
        hint = "set `version` in the configuration to one such as 1.2.0"
        text = f"the published version `{before.version}` cannot be counted up"
        raise stop(2, "SL852", Place(SURFACE_NAME), text, hint=hint)
    version = later(later(next_version(before.version, report.step), floor), published.version)
    if before.released and version == before.version:
        return Release(version, _files(before, published.changelog), before.version, report)
    if report.changes:
        entry = changelog_entry(report, version, date)
    else:
        entry = f"## {_titled(version, date)}\n\n{_NO_CHANGES if before.released else _FIRST}"
    stored = Stored(surface, version, released=True)
    return Release(version, _files(stored, _extended(published.changelog, entry)), before.version, report)


def _files(stored: Stored, changelog: str) -> dict[str, str]:
    files = {SURFACE_NAME: stored_text(stored)}
    return {**files, CHANGELOG_NAME: changelog} if changelog else files


def _titled(version: str, date: str) -> str:
    return f"{version} ({date})" if date else version


def _extended(changelog: str, entry: str) -> str:
    """The changelog with an entry before the others; what people wrote around them stays."""
    if not changelog.strip():
        return f"{_HEAD}\n{entry}"
    head, mark, rest = f"\n{changelog}".partition("\n## ")
    if not mark:
        return f"{changelog.rstrip()}\n\n{entry}"
    before = f"{head.strip()}\n\n" if head.strip() else ""
    return f"{before}{entry}\n## {rest}"
