"""The generated package as a part of another repository: what is copied, and what exists there. Only reads.

A vendored package has its manifest inside itself, so that several of them can stand side by side in one folder.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from specloom.app.pipeline import Output
from specloom.core.diagnostics import Abort, Diagnostics, Location, abort
from specloom.core.record import record
from specloom.core.safe_paths import path_fault
from specloom.publish.manifest import (
    MANIFEST_NAME,
    PACKAGE,
    Manifest,
    TargetFiles,
    any_manifest,
    digests,
    make_manifest,
    read_package_manifest,
)
from specloom.publish.output_state import OutputState
from specloom.publish.path_shapes import is_custom
from specloom.publish.plan import Plan, plan, unusable
from specloom.targets.python.custom_modules import CUSTOM


@record
class Vendored:
    """A package that stands in another repository, held against its own manifest."""

    folder: Path
    manifest: Manifest
    edited: tuple[str, ...]
    missing: tuple[str, ...]

    @property
    def whole(self) -> bool:
        """True where every file is as it was written."""
        return not self.edited and not self.missing


def vendor_plan(made: Output, custom: Mapping[str, str], dest: Path, diagnostics: Diagnostics, *, force: bool) -> Plan:
    """What it takes to bring `dest/<package>` to what was generated. Nothing is written.

    `custom` are the hand-written modules that go along, by their path in the package. Raises Abort as `publish.plan`
    does, and Abort(2) with SL652 where `dest` is an output of `specloom generate`, SL534 where the package is a link.
    """
    package = made.model.settings.package
    folder = dest / package
    _refuse_output(dest, package)
    if folder.is_symlink():
        hint = "remove it, or vendor to the folder that it leads to"
        raise abort(2, "SL534", Location(folder.as_posix()), "a link stands where the package is to be", hint=hint)
    prefix = f"{made.python_folder}/{package}/" if made.python_folder else f"{package}/"
    files = {path.removeprefix(prefix): text for path, text in made.files.items() if path.startswith(prefix)}
    files |= custom
    targets = {PACKAGE: TargetFiles("", digests(files))}
    manifest = make_manifest(made.manifest.generator, made.manifest.specs, made.manifest.config, targets)
    previous = read_package_manifest(folder, diagnostics)
    return plan(files, manifest, folder, _without_custom(previous), force=force)


def _without_custom(previous: Manifest | None) -> Manifest | None:
    """The manifest without hand-written modules: once there, they are the other repository's, whatever it lists."""
    if previous is None:
        return None
    files = {path: digest for path, digest in previous.files.items() if not is_custom(path)}
    return replace(previous, targets={PACKAGE: TargetFiles("", files)})


def _refuse_output(dest: Path, package: str) -> None:
    """Raise Abort(2) where `dest` is an output of `specloom generate` or a vendored package, or in a folder of one."""
    whole = dest.resolve()
    for folder in (whole, *whole.parents):
        manifest = any_manifest(folder)
        files = manifest.files if manifest is not None else {}
        below = whole.relative_to(folder).parts
        vendored = "__init__.py" in files
        part = f"{below[0]}/" if below else ""
        known = any(path.startswith(part) for path in files) or (bool(files) and below[:1] == (package,))
        if not known:
            continue
        text, hint = (
            "an output of `specloom generate`",
            "choose a folder of the other repository, such as ../app/_vendor",
        )
        if vendored:
            text, hint = "a vendored package itself", f"name the folder that holds it: {_shown(folder.parent)}"
        raise abort(
            2, "SL652", Location(dest.as_posix()), f"this is {text}, not a destination for `specloom vendor`", hint=hint
        )


def _shown(folder: Path) -> str:
    """A folder as somebody in the working folder would write it."""
    return Path(os.path.relpath(folder)).as_posix()


def custom_files(output: Path, package: str) -> dict[str, str]:
    """The hand-written modules of a package in the output folder, by their path in the package.

    Raises Abort(2) with SL653 for one that cannot be read as text.
    """
    result: dict[str, str] = {}
    root = output / package / CUSTOM
    for path in sorted(root.rglob("*")) if root.is_dir() else ():
        name = path.relative_to(root.parent).as_posix()
        hidden = any(part.startswith(".") or part == "__pycache__" for part in name.split("/"))
        if hidden or path.is_symlink() or not path.is_file() or path_fault(name):
            continue
        try:
            result[name] = path.read_bytes().decode("utf-8")
        except (OSError, UnicodeDecodeError) as error:
            reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
            raise abort(2, "SL653", Location(path.as_posix()), f"this file cannot be vendored: {reason}") from None
    return result


def find_vendored(dest: Path) -> list[Vendored]:
    """The vendored packages in `dest`, or `dest` itself where it is one; needs neither specs nor configuration.

    Raises Abort(2) with SL651 if there is none: a check that finds nothing to check must not pass; Abort(3) with SL606
    if a manifest cannot be used.
    """
    try:
        folders = [dest] if (dest / MANIFEST_NAME).exists() else sorted(one for one in dest.iterdir() if one.is_dir())
    except OSError as error:
        raise abort(2, "SL651", Location(dest.as_posix()), f"this folder cannot be read: {error.strerror}") from None
    result = []
    for folder in folders:
        told = Diagnostics()
        manifest = read_package_manifest(folder, told)
        if manifest is not None:
            result.append(_compared(folder, manifest))
        elif len(told):
            raise Abort(3, _as_errors(told))
    if not result:
        hint = "name the destination of `specloom vendor`, or a package in it"
        raise abort(2, "SL651", Location(dest.as_posix()), "no vendored package here", hint=hint)
    return result


def _as_errors(diagnostics: Diagnostics) -> Diagnostics:
    """A manifest that cannot be used fails a check."""
    told = Diagnostics()
    for diagnostic in diagnostics:
        told.error(
            diagnostic.code,
            diagnostic.place,
            diagnostic.message,
            hint="restore it from version control, or vendor again",
        )
    return told


def _compared(folder: Path, manifest: Manifest) -> Vendored:
    edited, missing, standing = [], [], OutputState(folder)
    for path, digest in sorted(manifest.files.items()):
        try:
            present = standing.spellings(path)
            if not present:
                missing.append(path)
            elif digest not in present:
                edited.append(path)
        except NotADirectoryError:
            missing.append(path)
        except IsADirectoryError:
            edited.append(path)
        except OSError as error:
            raise unusable(folder, error) from None
    return Vendored(folder, manifest, tuple(edited), tuple(missing))
