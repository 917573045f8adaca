"""The stage `publish`: {path: text} -> disk. Read with `plan`, then write with `apply`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specloom.publish.manifest import MANIFEST_NAME, Manifest, make_manifest, read_manifest, spec_digests
from specloom.publish.plan import Plan, plan

if TYPE_CHECKING:
    from specloom.publish.writer import apply as apply
    from specloom.publish.writer import recover as recover

__all__ = [
    "MANIFEST_NAME",
    "Manifest",
    "Plan",
    "apply",
    "make_manifest",
    "plan",
    "read_manifest",
    "recover",
    "spec_digests",
]

if not TYPE_CHECKING:

    def __getattr__(name):
        """The writer is imported when it is first used: most runs write nothing."""
        if name not in ("apply", "recover"):
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from specloom.publish import writer

        return getattr(writer, name)
