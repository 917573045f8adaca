"""Files of earlier runs in an output folder, as text: most runs need no more of it."""

from __future__ import annotations

from specloom.core.record import record

CHANGELOG_NAME = "CHANGELOG.md"
SURFACE_NAME = ".specloom-surface.json"


@record
class Recorded:
    """The recorded surface as its file has it, known to be whole: `diff.stored.parse_stored` reads it.

    `version` is the one that it was published as, `released` whether that was by `generate --release`.
    """

    text: str
    version: str
    released: bool


@record
class Published:
    """What an output folder holds of earlier runs: all empty for a first run."""

    recorded: Recorded | None = None
    version: str = ""
    changelog: str = ""
