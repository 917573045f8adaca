"""The history in an output folder: the published version, its surface and its changelog."""

from __future__ import annotations

import stat
import tomllib
from dataclasses import replace
from pathlib import Path

from specloom.core.diagnostics import Diagnostics, Location
from specloom.core.file_text import digest_of
from specloom.core.published import CHANGELOG_NAME, SURFACE_NAME, Published, Recorded
from specloom.core.safe_paths import inside
from specloom.core.version import __version__
from specloom.diff.stored import as_written, parse_stored, stored_text
from specloom.publish.manifest import Manifest

_PROJECT = "pyproject.toml"


def read_published(
    output: Path, manifest: Manifest | None, diagnostics: Diagnostics, *, compared: bool = False
) -> Published:
    """What was published in an output folder, from files that its manifest lists; SL850 warns of what is unusable.

    A recorded surface that is `compared` is looked through in any case; else not where it is to the byte what this
    version of specloom wrote.
    """
    if manifest is None:
        return Published()
    recorded = _recorded(output, manifest, diagnostics, compared=compared)
    version = _version(_text(output, _PROJECT, manifest)) or (recorded.version if recorded else "")
    return Published(recorded, version, _text(output, CHANGELOG_NAME, manifest) or "")


def _recorded(output: Path, manifest: Manifest, diagnostics: Diagnostics, *, compared: bool) -> Recorded | None:
    text = _text(output, SURFACE_NAME, manifest)
    if text is None:
        return None
    ours = manifest.generator == __version__ and digest_of(text) == manifest.files[_path(SURFACE_NAME, manifest)]
    recorded = as_written(text) if ours and not compared else None
    if recorded is not None:
        return recorded
    try:
        stored = parse_stored(text)
    except ValueError as error:
        hint = (
            "restore it from version control; without it, specloom cannot determine the changes since the last release"
        )
        place = Location((output / _path(SURFACE_NAME, manifest)).as_posix())
        diagnostics.warning("SL850", place, f"the recorded surface cannot be used: {error}", hint=hint)
        return None
    return Recorded(stored_text(stored), stored.version, stored.released)


def with_changelog(manifest: Manifest | None, published: Published) -> Manifest | None:
    """The manifest as if the changelog had been written as it stands: an entry is put in, and nothing of it is lost."""
    if manifest is None or not published.changelog:
        return manifest
    path, python = _path(CHANGELOG_NAME, manifest), manifest.targets["python"]
    python = replace(python, files={**python.files, path: digest_of(published.changelog)})
    return replace(manifest, targets={**manifest.targets, "python": python})


def _path(name: str, manifest: Manifest) -> str:
    """Where a file of the Python distribution is in the output."""
    python = manifest.targets.get("python")
    return f"{python.folder}/{name}" if python is not None and python.folder else name


def _text(output: Path, name: str, manifest: Manifest) -> str | None:
    path = _path(name, manifest)
    if path not in manifest.files:
        return None
    try:
        state = inside(output, path)
        if state is None or not stat.S_ISREG(state.st_mode):
            return None
        return (output / path).read_bytes().decode()
    except (OSError, UnicodeDecodeError):
        return None


def _version(text: str | None) -> str:
    try:
        project = tomllib.loads(text or "").get("project", {})
    except tomllib.TOMLDecodeError:
        return ""
    version = project.get("version") if isinstance(project, dict) else None
    return version if isinstance(version, str) else ""
