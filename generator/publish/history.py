"""What an output folder tells of earlier runs: the version that was published, its surface, its changelog."""

from __future__ import annotations

import hashlib
import stat
import tomllib
from dataclasses import replace
from pathlib import Path

from ..diagnostics import Diagnostics, Place
from ..diff.release import CHANGELOG_NAME, Published
from ..diff.stored import SURFACE_NAME, Stored, parse_stored
from .manifest import Manifest
from .paths import inside

_PROJECT = "pyproject.toml"


def read_published(output: Path, manifest: Manifest | None, diagnostics: Diagnostics) -> Published:
    """What was published in an output folder, from files that its manifest lists; SL850 warns of what is unusable."""
    if manifest is None:
        return Published()
    stored: Stored | None = None
    text = _text(output, SURFACE_NAME, manifest)
    if text is not None:
        try:
            stored = parse_stored(text)
        except ValueError as error:
            hint = "restore it from version control; without it no change since the last release is known"
            place = Place((output / SURFACE_NAME).as_posix())
            diagnostics.warning("SL850", place, f"the recorded surface cannot be used: {error}", hint=hint)
    version = _version(_text(output, _PROJECT, manifest)) or (stored.version if stored else "")
    return Published(stored, version, _text(output, CHANGELOG_NAME, manifest) or "")


def with_changelog(manifest: Manifest | None, published: Published) -> Manifest | None:
    """The manifest as if the changelog had been written as it stands: an entry is put in, and nothing of it is lost."""
    if manifest is None or not published.changelog:
        return manifest
    digest = hashlib.sha256(published.changelog.encode()).hexdigest()
    return replace(manifest, files={**manifest.files, CHANGELOG_NAME: digest})


def _text(output: Path, name: str, manifest: Manifest) -> str | None:
    if name not in manifest.files:
        return None
    try:
        found = inside(output, name)
        if found is None or not stat.S_ISREG(found.st_mode):
            return None
        return (output / name).read_bytes().decode()
    except (OSError, UnicodeDecodeError):
        return None


def _version(text: str | None) -> str:
    try:
        project = tomllib.loads(text or "").get("project", {})
    except tomllib.TOMLDecodeError:
        return ""
    version = project.get("version") if isinstance(project, dict) else None
    return version if isinstance(version, str) else ""
