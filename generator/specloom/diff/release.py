"""Versions and changelogs of the output, from the published state to the release. Pure."""

from __future__ import annotations

from specloom.core.diagnostics import Location, abort
from specloom.core.published import SURFACE_NAME, Published, Recorded
from specloom.diff.compare import diff_surfaces
from specloom.diff.markdown import changelog_entry
from specloom.diff.report import Locate, Report, without_lines
from specloom.diff.rules import Step
from specloom.diff.stored import Stored, parse_stored, stored_text
from specloom.diff.surface import Surface
from specloom.diff.version_bumps import Release, history_files
from specloom.diff.versions import countable, later, next_version

_HEAD = "# Changelog\n"
_FIRST = "First release.\n"
_NO_CHANGES = "Nothing changed for users of the SDK.\n"


def changes_since(published: Published, surface: Surface, locate: Locate = without_lines) -> Report | None:
    """What changed since what was published; None where that is not known."""
    if published.recorded is None:
        return None
    return _changes(published.recorded, surface, locate)


def _changes(recorded: Recorded, surface: Surface, locate: Locate = without_lines) -> Report:
    return diff_surfaces(parse_stored(recorded.text).surface, surface, without_lines, locate)


def release(published: Published, surface: Surface, floor: str, date: str = "") -> Release:
    """A release: the increased version, and an entry of the changelog; nothing if nothing changed.

    Raises Abort(2) with SL851 where it is not known what was published, SL852 where its version cannot be increased.
    """
    if not published.version:
        stored = stored_text(Stored(surface, floor, released=True))
        changelog = _extended("", f"## {_titled(floor, date)}\n\n{_FIRST}")
        return Release(floor, history_files(stored, changelog))
    before = published.recorded
    if before is None:
        hint = "run `specloom generate` once without --release: it records the surface that the next release starts at"
        text = "the output does not record its surface, so what changed since is not known"
        raise abort(2, "SL851", Location(SURFACE_NAME), text, hint=hint)
    report = _changes(before, surface)
    if report.step is not Step.NONE and not countable(before.version):
        hint = "set `version` in the configuration to one such as 1.2.0"
        text = f"the published version `{before.version}` cannot be increased"
        raise abort(2, "SL852", Location(SURFACE_NAME), text, hint=hint)
    version = later(later(next_version(before.version, report.step), floor), published.version)
    if before.released and version == before.version:
        return Release(version, history_files(before.text, published.changelog), before.version, report)
    if report.changes:
        entry = changelog_entry(report, version, date)
    else:
        entry = f"## {_titled(version, date)}\n\n{_NO_CHANGES if before.released else _FIRST}"
    stored = stored_text(Stored(surface, version, released=True))
    return Release(version, history_files(stored, _extended(published.changelog, entry)), before.version, report)


def _titled(version: str, date: str) -> str:
    return f"{version} ({date})" if date else version


def _extended(changelog: str, entry: str) -> str:
    """The changelog with an entry before the others; what people wrote around them stays, and their line ends."""
    if "\r\n" in changelog:
        return _extended(changelog.replace("\r\n", "\n"), entry).replace("\n", "\r\n")
    if not changelog.strip():
        return f"{_HEAD}\n{entry}"
    head, mark, rest = f"\n{changelog}".partition("\n## ")
    if not mark:
        return f"{changelog.rstrip()}\n\n{entry}"
    before = f"{head.strip()}\n\n" if head.strip() else ""
    return f"{before}{entry}\n## {rest}"
