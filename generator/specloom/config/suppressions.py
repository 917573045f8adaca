"""Diagnostics that the configuration accepts, with a reason; they are not reported."""

from __future__ import annotations

import posixpath
from collections.abc import Sequence

from specloom.config.schema import Accepted, Config
from specloom.core.diagnostics import Diagnostic, Diagnostics, Location, Severity


def accept(diagnostics: Diagnostics, config: Config, *, whole: bool) -> tuple[Diagnostics, int]:
    """The remaining diagnostics, and the number of accepted ones.

    An error is never accepted. An entry that nothing answers to is a warning, so that the list stays true: in a run
    over the `whole` of the configuration's specs that did not fail.
    """
    entries = config.accept
    if not entries:
        return diagnostics, 0
    left = Diagnostics()
    used: set[int] = set()
    count = 0
    for diagnostic in diagnostics:
        matching = [index for index, entry in enumerate(entries) if _accepts(entry, diagnostic)]
        used.update(matching)
        count += bool(matching)
        if not matching:
            left.extend([diagnostic])
    if whole and not diagnostics.failed:
        _tell_unused(entries, used, config, left)
    return left, count


def _accepts(entry: Accepted, diagnostic: Diagnostic) -> bool:
    if entry.code != diagnostic.code or diagnostic.severity is Severity.ERROR:
        return False
    file, _, pointer = entry.at.partition("#")
    named = posixpath.normpath(diagnostic.place.file)
    if file and named != (wanted := posixpath.normpath(file)) and not named.endswith(f"/{wanted}"):
        return False
    return not pointer or diagnostic.place.pointer == pointer or diagnostic.place.pointer.startswith(f"{pointer}/")


def _tell_unused(entries: Sequence[Accepted], used: set[int], config: Config, left: Diagnostics) -> None:
    name = config.path.as_posix() if config.path else "specloom"
    for index, entry in enumerate(entries):
        if index not in used:
            where = f" at `{entry.at}`" if entry.at else ""
            message = f"{entry.code}{where} is no longer reported, so there is nothing to accept"
            left.warning("SL515", Location(name, pointer=f"/accept/{index}"), message, hint="remove this entry")
