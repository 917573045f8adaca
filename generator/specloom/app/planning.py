"""The changes that writing an output would make, for the command line and the library alike."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from specloom.app.history import with_changelog
from specloom.app.pipeline import Output
from specloom.core.published import Published
from specloom.publish.manifest import Manifest
from specloom.publish.output_state import OutputState
from specloom.publish.plan import Plan, plan


def plan_output(
    output: Output,
    folder: Path,
    targets: Sequence[str],
    previous: Manifest | None,
    published: Published,
    *,
    force: bool,
    standing: OutputState | None = None,
) -> Plan:
    """The difference between a run's files and a folder; nothing is written.

    Files of targets that the run left out stay as they are, and in the manifest. `previous` is the manifest that the
    folder has, `published` what it holds of earlier runs.
    """
    replaced = "" if output.has_chosen_package else _other_package(previous, output.model.settings.package)
    manifest, previous = _with_other_targets(output.manifest, with_changelog(previous, published), targets)
    made = plan(output.files, manifest, folder, previous, force=force, standing=standing)
    return replace(made, replaced_package=replaced)


def _other_package(previous: Manifest | None, package: str) -> str:
    """The Python package of another API that the folder holds; '' if there is none."""
    files = previous.files if previous else ()
    packages = {path.split("/")[-2] for path in files if path.endswith("/_client.py")}
    return "" if package in packages else min(packages, default="")


def _with_other_targets(
    manifest: Manifest, previous: Manifest | None, targets: Sequence[str]
) -> tuple[Manifest, Manifest | None]:
    """The new manifest with the files of other targets, and the previous one without them."""
    if previous is None:
        return manifest, None
    others = {name: target for name, target in previous.targets.items() if name not in targets}
    own = {name: target for name, target in previous.targets.items() if name in targets}
    return replace(manifest, targets={**manifest.targets, **others}), replace(previous, targets=own)
