"""State that a run takes from the last one: the published version, and the record of its surface. Pure.

The output holds the surface of what was published. For those who use `generate --release` that is the last release:
any number of plain runs in between leave version, surface and changelog as they are, and the next release tells all
that changed since. For those who never do, every run records its own surface, and the version is the configured one.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from specloom.core.published import CHANGELOG_NAME, SURFACE_NAME, Published
from specloom.core.record import record

if TYPE_CHECKING:
    from specloom.diff.report import Report


@record
class Release:
    """What to publish: the version, and the files that carry history. `report` is what changed, where it was asked."""

    version: str
    files: dict[str, str]
    previous: str = ""
    report: Report | None = None


def carry_on(published: Published, recorded: Callable[[str], str], floor: str) -> Release:
    """A run that is no release: the version never falls, and what was released stays recorded.

    `recorded` gives the record of the run's own surface under a version; it is asked only where there is no release.
    """
    version = floor
    if published.version not in ("", floor):
        from specloom.diff.versions import later

        version = later(published.version, floor)
    last = published.recorded
    text = last.text if last is not None and last.released else recorded(version)
    return Release(version, history_files(text, published.changelog), published.version)


def history_files(recorded: str, changelog: str) -> dict[str, str]:
    """The files that carry history: the record of the surface, and the changelog if there is one."""
    files = {SURFACE_NAME: recorded}
    return {**files, CHANGELOG_NAME: changelog} if changelog else files
