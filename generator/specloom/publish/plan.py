"""What a run would do to the output folder, found by reading only."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import field
from pathlib import Path

from specloom.core.diagnostics import Abort, Diagnostics, Location, abort
from specloom.core.file_text import Files, digest_of
from specloom.core.record import record
from specloom.core.safe_paths import clashes, folded, path_fault
from specloom.publish.manifest import MANIFEST_NAME, Manifest
from specloom.publish.output_state import OutputState

_LISTED = 20


@record
class Plan:
    """The difference between what was made and what stands in `output`; every path is in exactly one of the tuples.

    `edited` are files that specloom wrote and somebody changed since, also such that would be removed; `foreign` are
    files that specloom did not write but would replace; `replaced_package` is another API's package, which the output
    holds. All of them stop `apply`, unless `force` is set. `files` are the texts by path, `manifest_text` is that of
    the manifest.
    """

    output: Path
    added: tuple[str, ...]
    changed: tuple[str, ...]
    same: tuple[str, ...]
    removed: tuple[str, ...]
    edited: tuple[str, ...]
    foreign: tuple[str, ...]
    manifest_changed: bool
    force: bool
    files: Mapping[str, str] = field(repr=False)
    manifest: Manifest = field(repr=False)
    manifest_text: str = field(repr=False)
    previous: Manifest | None = field(repr=False)
    standing: OutputState = field(repr=False, compare=False)
    replaced_package: str = field(default="", compare=False)

    @property
    def clean(self) -> bool:
        """True where the output is what the run would write: `--check` passes."""
        written = (self.added, self.changed, self.removed, self.edited, self.foreign)
        return not any(written) and not self.manifest_changed

    @property
    def writes(self) -> tuple[str, ...]:
        """The paths of files to write, but for the manifest; with `force` also those that are in the way."""
        in_the_way = [path for path in (*self.edited, *self.foreign) if path in self.files] if self.force else []
        return tuple(sorted([*self.added, *self.changed, *in_the_way]))

    @property
    def deletes(self) -> tuple[str, ...]:
        """The paths of files to remove; with `force` also edited ones that are no longer made."""
        edited = [path for path in self.edited if path not in self.files] if self.force else []
        return tuple(sorted([*self.removed, *edited]))

    def refuse_losses(self) -> None:
        """Raise Abort(3) with the files or the package that would be lost, unless `force` is set."""
        if self.force or not (self.edited or self.foreign or self.replaced_package):
            return
        diagnostics = Diagnostics()
        if self.replaced_package:
            diagnostics.error(
                "SL610",
                Location(self.output.as_posix()),
                f"the output holds the package `{self.replaced_package}` of another API, which this run would replace",
                hint="choose another --output, state `package` in specloom.yaml, or run with --force to replace it",
            )
        for code, paths, message, hint in (
            ("SL601", self.edited, "this generated file was edited by hand", "move the change elsewhere"),
            ("SL602", self.foreign, "specloom did not write this file, but would overwrite it", "move it away"),
        ):
            for path in paths[:_LISTED]:
                place = Location((self.output / path).as_posix())
                diagnostics.error(code, place, message, hint=f"{hint}, or run with --force to overwrite it")
            if len(paths) > _LISTED:
                message = f"and {len(paths) - _LISTED} more files: {message}"
                diagnostics.error(code, Location(self.output.as_posix()), message)
        raise Abort(3, diagnostics)


def plan(
    files: Mapping[str, str],
    manifest: Manifest,
    output: Path,
    previous: Manifest | None,
    *,
    force: bool = False,
    standing: OutputState | None = None,
) -> Plan:
    """Compare `files` (path -> text, without the manifest) with what stands in `output`. Nothing is written.

    `manifest` is that of `files`; `previous` the one that was read from `output`, `standing` what is known of `output`
    already. Raises Abort(1) with SL603 for paths that do not stay inside the output or clash, and Abort(2) with SL605
    where the output cannot be read.
    """
    _check_paths(files, output)
    texts = files if isinstance(files, Files) else dict(sorted(files.items()))
    there = standing or OutputState(output)
    there.look_again()
    return _compared(texts, manifest, manifest.text(), output, previous, there, force=force)


def plan_again(made: Plan) -> Plan:
    """The same plan by what stands in the output now; equal to `made` where nothing changed.

    Files whose content matters are read again, regardless of their times; all others are not touched.
    """
    made.standing.look_again([*made.writes, *made.deletes])
    given = (made.files, made.manifest, made.manifest_text, made.output, made.previous, made.standing)
    return _compared(*given, force=made.force)


def _compared(
    files: Mapping[str, str],
    manifest: Manifest,
    manifest_text: str,
    output: Path,
    previous: Manifest | None,
    standing: OutputState,
    *,
    force: bool,
) -> Plan:
    listed = previous.files if previous else {}
    groups: dict[str, list[str]] = {name: [] for name in ("added", "changed", "same", "removed", "edited", "foreign")}
    try:
        for path in sorted({*files, *listed}):
            wanted = manifest.files[path] if path in files else None
            group = _group(standing, path, wanted, listed.get(path))
            if group:
                groups[group].append(path)
        groups["removed"] = _without_new_spellings(groups["removed"], files, output)
        manifest_changed = digest_of(manifest_text) not in standing.spellings(MANIFEST_NAME)
    except OSError as error:
        raise unusable(output, error) from None
    sorted_out = {name: tuple(paths) for name, paths in groups.items()}
    return Plan(
        output,
        **sorted_out,
        manifest_changed=manifest_changed,
        force=force,
        files=files,
        manifest=manifest,
        manifest_text=manifest_text,
        previous=previous,
        standing=standing,
        replaced_package="",
    )


def _without_new_spellings(removed: list[str], files: Mapping[str, str], output: Path) -> list[str]:
    """What is to be removed, but for other spellings of files that are made: on some systems they are one file."""
    spelled = {folded(path): path for path in files} if removed else {}
    return [path for path in removed if not _is_one_file(output, path, spelled.get(folded(path)))]


def _is_one_file(output: Path, path: str, other: str | None) -> bool:
    try:
        return other is not None and os.path.samefile(output / path, output / other)
    except OSError:
        return False


def stands_as(output: Path, digests: Mapping[str, str]) -> bool:
    """True where every file is in `output` with the content of its digest."""
    there = OutputState(output)
    return all(there.digest(path) == digest for path, digest in digests.items())


def unusable(output: Path, error: OSError) -> Abort:
    """Abort(2): the output folder cannot be read or written."""
    place = Location(str(error.filename) if error.filename and len(str(error.filename)) < 300 else output.as_posix())
    reason = error.strerror or str(error)
    hint = "choose another folder, or change its permissions"
    return abort(2, "SL605", place, f"the output cannot be written: {reason}", hint=hint)


def _group(standing: OutputState, path: str, wanted: str | None, listed: str | None) -> str:
    """The tuple of `Plan` that a path belongs to, by digests; empty where it is in none, since it is gone already."""
    try:
        present = standing.spellings(path)
    except (NotADirectoryError, IsADirectoryError):
        if wanted is not None:
            raise
        return ""  # what the manifest lists is now a folder, or lies behind a link: it is not ours
    if not present:
        return "added" if wanted is not None else ""
    if wanted in present:
        return "same"
    if listed is None:
        return "foreign"
    if listed not in present:
        return "edited"
    return "changed" if wanted is not None else "removed"


def _check_paths(files: Mapping[str, str], output: Path) -> None:
    diagnostics = Diagnostics()
    for path in files:
        fault = path_fault(path) or ("it is reserved for the manifest" if path == MANIFEST_NAME else "")
        if fault:
            diagnostics.error("SL603", Location(output.as_posix()), f"the path {path!r} cannot be written: {fault}")
    for clash in clashes(files):
        diagnostics.error("SL603", Location(output.as_posix()), clash)
    if diagnostics.failed:
        raise Abort(1, diagnostics)
