"""The manifest: what specloom wrote, from what. It tells generated files from files that people own or edited."""

from __future__ import annotations

import json
import stat
from collections.abc import Mapping
from dataclasses import field, replace
from pathlib import Path

from specloom.core.diagnostics import Diagnostics, Location
from specloom.core.file_text import Files, digest_of
from specloom.core.record import record
from specloom.core.safe_paths import inside, path_fault
from specloom.publish.path_shapes import ours

MANIFEST_NAME = ".specloom.json"
_FORMAT = 1
_LISTED = 20
_LARGEST = 64 * 1024 * 1024


@record
class Manifest:
    """What one run made. All digests are SHA-256 in hex; `files` has paths relative to the output.

    `ledger` counts what became of operations and schemas, and names the operations that are not in the output.
    """

    generator: str
    specs: Mapping[str, str]
    config: str
    files: Mapping[str, str]
    ledger: Mapping[str, object] = field(default_factory=dict)

    def text(self) -> str:
        """The manifest as JSON, the same for equal manifests."""
        data = {
            "format": _FORMAT,
            "generator": self.generator,
            "config": self.config,
            "specs": dict(self.specs),
            "files": dict(self.files),
            "ledger": dict(self.ledger),
        }
        return json.dumps(data, indent=1, sort_keys=True) + "\n"


def make_manifest(
    generator: str,
    specs: Mapping[str, str],
    config: str,
    files: Mapping[str, str],
    ledger: Mapping[str, object] | None = None,
) -> Manifest:
    """The manifest of `files` (path -> text), by a generator version, spec digests by name and a config digest."""
    hashes = files.digests if isinstance(files, Files) else {path: digest_of(text) for path, text in files.items()}
    return Manifest(generator, dict(specs), config, hashes, ledger or {})


def read_manifest(output: Path, diagnostics: Diagnostics, *, package: bool | None = False) -> Manifest | None:
    """The manifest of an output folder; None where there is none, or, with a warning, where it cannot be used.

    It has the files that specloom can have written, and a warning (SL532) for each other one that it lists. `package`
    is for that of a vendored package, None for one of either kind, which is taken as it is.
    """
    path = output / MANIFEST_NAME
    try:
        manifest = parse_manifest(_read(output))
    except (FileNotFoundError, NotADirectoryError):
        return None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        hint = "restore it from version control, or run with --force to rewrite all files"
        diagnostics.warning("SL606", Location(path.as_posix()), f"the manifest cannot be used: {reason}", hint=hint)
        return None
    if package is None:
        return manifest
    kept, others = ours(manifest.files, package=package)
    for other in others[:_LISTED]:
        text = "the manifest lists this file, which specloom does not write: it is left alone"
        hint = "find out who changed the manifest; the next run writes it anew"
        diagnostics.warning("SL532", Location((output / other).as_posix()), text, hint=hint)
    if len(others) > _LISTED:
        text = f"the manifest lists {len(others) - _LISTED} more files that specloom does not write"
        diagnostics.warning("SL532", Location(path.as_posix()), text)
    return replace(manifest, files=kept) if others else manifest


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
    if not isinstance(data, dict) or data.get("format") != _FORMAT:
        raise ValueError("it has another format")
    generator, config = data.get("generator"), data.get("config")
    specs, files = _texts(data.get("specs")), _texts(data.get("files"))
    if not isinstance(generator, str) or not isinstance(config, str) or specs is None or files is None:
        raise ValueError("a part of it is missing")
    for file in files:
        if path_fault(file):
            raise ValueError(f"it lists {file!r}, which is not a path inside the output")
    ledger = data.get("ledger")
    return Manifest(generator, specs, config, files, ledger if isinstance(ledger, dict) else {})


def _texts(value: object) -> dict[str, str] | None:
    if isinstance(value, dict) and all(isinstance(one, str) for one in value.values()):
        return value
    return None
