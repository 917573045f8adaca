"""Manifests of files that a test makes up."""

from __future__ import annotations

from collections.abc import Mapping

from specloom.publish.manifest import Manifest, TargetFiles, digests, make_manifest


def manifest_of(
    files: Mapping[str, str],
    version: str = "1",
    specs: Mapping[str, str] | None = None,
    *,
    target: str = "python",
    folder: str = "",
) -> Manifest:
    """The manifest of texts by path, as those of one target."""
    targets = {target: TargetFiles(folder, digests(files))}
    return make_manifest(version, {"a.yaml": "00"} if specs is None else specs, "11", targets)
