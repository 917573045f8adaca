"""The manifest: what specloom wrote, from what. It tells generated files from files that people own or edited."""

from __future__ import annotations

import json
import stat
from collections.abc import Mapping
from dataclasses import field, replace
from functools import cached_property
from pathlib import Path

from specloom.core.diagnostics import Diagnostics, Location
from specloom.core.file_text import Files, digest_of
from specloom.core.record import record
from specloom.core.safe_paths import inside, path_fault
from specloom.publish.path_shapes import FORMER_FOLDERS, former_packages, former_target, of_package, ours

MANIFEST_NAME = ".specloom.json"
_FORMAT, _FORMER_FORMAT = 2, 1
_LISTED = 20
_LARGEST = 64 * 1024 * 1024


@record
class TargetFiles:
    """The files of one target: its folder in the output (empty for the output itself), and digests by path.

    Paths are relative to the output. All digests are SHA-256 in hex.
    """

    folder: str
    files: Mapping[str, str]


@record
class Manifest:
    """What one run made, from what.

    `ledger` counts what became of operations and schemas, and names the operations that are not in the output.
    """

    generator: str
    specs: Mapping[str, str]
    config: str
    targets: Mapping[str, TargetFiles]
    ledger: Mapping[str, object] = field(default_factory=dict)

    @cached_property
    def files(self) -> dict[str, str]:
        """The digests of the files of all targets, by path."""
        return {path: digest for target in self.targets.values() for path, digest in target.files.items()}

    def text(self) -> str:
        """The manifest as JSON, the same for equal manifests."""
        data = {
            "format": _FORMAT,
            "generator": self.generator,
            "config": self.config,
            "specs": dict(self.specs),
            "targets": {
                name: {"folder": target.folder, "files": dict(target.files)} for name, target in self.targets.items()
            },
            "ledger": dict(self.ledger),
        }
        return json.dumps(data, indent=1, sort_keys=True) + "\n"


def make_manifest(
    generator: str,
    specs: Mapping[str, str],
    config: str,
    targets: Mapping[str, TargetFiles],
    ledger: Mapping[str, object] | None = None,
) -> Manifest:
    """The manifest of what a version of the generator made of specs (their digests by name) and a configuration."""
    return Manifest(generator, dict(specs), config, dict(targets), ledger or {})


def digests(files: Mapping[str, str]) -> dict[str, str]:
    """The digests of texts, by path."""
    return files.digests if isinstance(files, Files) else {path: digest_of(text) for path, text in files.items()}


def read_manifest(output: Path, folders: Mapping[str, str], diagnostics: Diagnostics) -> Manifest | None:
    """The manifest of an output folder; None where there is none, or, with a warning, where it cannot be used.

    `folders` are those of the targets that the configuration names. The manifest has the files that specloom can have
    written to them, or to where it wrote before there was a folder for each target, and a warning (SL532) for each
    other file that it lists.
    """
    manifest = _usable(output, diagnostics)
    if manifest is None:
        return None
    targets: dict[str, TargetFiles] = {}
    others: list[str] = []
    for name, target in manifest.targets.items():
        known = {folders.get(name, name), name, FORMER_FOLDERS.get(name, name)}
        own = ours(name, target.folder, target.files) if target.folder in known else set()
        if target.folder != folders.get(name, name) and not _is_former_output(output, name, own):
            own = set()
        targets[name] = replace(target, files={path: file for path, file in target.files.items() if path in own})
        others += [path for path in target.files if path not in own]
    _report_others(output, others, diagnostics)
    return replace(manifest, targets=targets) if others else manifest


def read_package_manifest(folder: Path, diagnostics: Diagnostics) -> Manifest | None:
    """The manifest of a vendored package, as `read_manifest` reads that of an output."""
    manifest = _usable(folder, diagnostics)
    if manifest is None:
        return None
    own = of_package(manifest.files)
    others = [path for path in manifest.files if path not in own]
    _report_others(folder, others, diagnostics)
    files = {path: digest for path, digest in manifest.files.items() if path in own}
    return replace(manifest, targets={PACKAGE: TargetFiles("", files)})


def any_manifest(folder: Path) -> Manifest | None:
    """The manifest of an output or of a vendored package, as it is; None where there is none that can be used."""
    return _usable(folder, Diagnostics())


PACKAGE = "python"
"""The target of a vendored package."""


def _usable(output: Path, diagnostics: Diagnostics) -> Manifest | None:
    path = output / MANIFEST_NAME
    try:
        return parse_manifest(_read(output))
    except (FileNotFoundError, NotADirectoryError):
        return None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        hint = "restore it from version control, or run with --force to rewrite all files"
        diagnostics.warning("SL606", Location(path.as_posix()), f"the manifest cannot be used: {reason}", hint=hint)
        return None


def _is_former_output(output: Path, target: str, paths: set[str]) -> bool:
    """Whether files where a target is no longer written to can be its own.

    The Python distribution was in the output itself, where a project may have a README.md and a pyproject.toml of its
    own: they are taken for generated ones only beside a generated package.
    """
    if target != "python":
        return True
    skeleton = former_packages(paths)
    try:
        return bool(skeleton) and all(inside(output, path) is not None for path in skeleton)
    except OSError:
        return False


def _report_others(output: Path, others: list[str], diagnostics: Diagnostics) -> None:
    for path in others[:_LISTED]:
        text = "the manifest lists this file, which specloom does not write: it is left alone"
        hint = "find out who changed the manifest; the next run writes it anew"
        diagnostics.warning("SL532", Location((output / path).as_posix()), text, hint=hint)
    if len(others) > _LISTED:
        text = f"the manifest lists {len(others) - _LISTED} more files that specloom does not write"
        diagnostics.warning("SL532", Location((output / MANIFEST_NAME).as_posix()), text)


def _read(output: Path) -> str:
    """The text of a manifest. It may be a stranger's, so no link is followed, and nothing endless is read."""
    found = inside(output, MANIFEST_NAME)
    if found is None:
        raise FileNotFoundError
    if not stat.S_ISREG(found.st_mode) or found.st_size > _LARGEST:
        raise ValueError("it is no file, or a link, or too large")
    return (output / MANIFEST_NAME).read_text("utf-8")


def parse_manifest(text: str) -> Manifest:
    """A manifest from its JSON; ValueError where it is not one. It may be a stranger's, so its paths are checked."""
    try:
        data = json.loads(text)
    except RecursionError:
        raise ValueError("it is nested too deeply") from None
    if not isinstance(data, dict) or data.get("format") not in (_FORMER_FORMAT, _FORMAT):
        raise ValueError("it has another format")
    generator, config, specs = data.get("generator"), data.get("config"), _texts(data.get("specs"))
    targets = _targets(data.get("targets")) if data["format"] == _FORMAT else _former_targets(data.get("files"))
    if not isinstance(generator, str) or not isinstance(config, str) or specs is None or targets is None:
        raise ValueError("a part of it is missing")
    for target in targets.values():
        for path in (*target.files, *([target.folder] if target.folder else ())):
            if path_fault(path):
                raise ValueError(f"it lists {path!r}, which is not a path inside the output")
    ledger = data.get("ledger")
    return Manifest(generator, specs, config, targets, ledger if isinstance(ledger, dict) else {})


def _targets(value: object) -> dict[str, TargetFiles] | None:
    if not isinstance(value, dict):
        return None
    targets: dict[str, TargetFiles] = {}
    for name, section in value.items():
        folder = section.get("folder") if isinstance(section, dict) else None
        files = _texts(section.get("files")) if isinstance(section, dict) else None
        if not isinstance(folder, str) or files is None:
            return None
        targets[name] = TargetFiles(folder, files)
    return targets


def _former_targets(value: object) -> dict[str, TargetFiles] | None:
    """The targets of a manifest from before each had a folder, when one mapping had the files of all."""
    files = _texts(value)
    if files is None:
        return None
    grouped: dict[str, dict[str, str]] = {}
    for path, digest in files.items():
        grouped.setdefault(former_target(path), {})[path] = digest
    return {name: TargetFiles(FORMER_FOLDERS[name], own) for name, own in grouped.items()}


def _texts(value: object) -> dict[str, str] | None:
    if isinstance(value, dict) and all(isinstance(one, str) for one in value.values()):
        return value
    return None
