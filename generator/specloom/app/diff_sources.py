"""OLD and NEW of the command line: specs, specs of a git revision, or the output of an earlier run."""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

from specloom.app.pipeline import Request, build_model
from specloom.config.schema import Config
from specloom.core.diagnostics import Abort, Diagnostic, Diagnostics, Location, Severity, abort
from specloom.core.origin import Origin
from specloom.core.published import SURFACE_NAME
from specloom.core.record import record
from specloom.diff.compare import locator
from specloom.diff.extract import surface_of
from specloom.diff.report import without_lines
from specloom.diff.stored import parse_stored
from specloom.diff.surface import Surface
from specloom.publish.manifest import any_manifest

_GIT_SECONDS = 60


@record
class Side:
    """One side of a comparison: its surface, and where things of it stand."""

    surface: Surface
    locate: Callable[[Origin], Location] = without_lines


def read_side(argument: str, base: Path, config: Config) -> Side:
    """The surface that an argument stands for: a file, a folder or a glob of specs, `REVISION:path` of them, or an
    output folder. The configuration is that of both sides.

    Raises Abort(1) where the documents are in error, Abort(2) with SL853 where git cannot give the revision.
    """
    with ExitStack() as stack:
        revision, path = split_revision(argument, base)
        if revision:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="specloom-")))
            base, path = _check_out(revision, path, base, folder)
        stored = _stored(base / path)
        if stored is not None:
            return Side(_read_stored(stored, argument))
        return _read_specs(path, base, config, f"{revision}:" if revision else "")


def split_revision(argument: str, base: Path) -> tuple[str, str]:
    """`HEAD~1:specs` as revision and path; no revision where a file has that name, or for a Windows drive."""
    revision, colon, path = argument.partition(":")
    if not colon or len(revision) < 2 or revision.startswith("-") or os.path.exists(base / argument):
        return "", argument
    return revision, path or "."


def _read_specs(path: str, base: Path, config: Config, before: str) -> Side:
    """The surface of specs; `before` is put before the names of files in errors, which may be others in the folder."""
    diagnostics = Diagnostics()
    try:
        model = build_model(Request((path,), base, config), diagnostics)
    except Abort as stopped:
        diagnostics.extend(stopped.diagnostics)
        errors = Diagnostics()
        found = (diagnostic for diagnostic in diagnostics if diagnostic.severity is Severity.ERROR)
        errors.extend(_renamed(one, before) for one in found)
        raise Abort(stopped.exit_code, errors) from None
    return Side(surface_of(model), locator(model))


def _renamed(diagnostic: Diagnostic, before: str) -> Diagnostic:
    place = diagnostic.place
    moved = Location(f"{before}{place.file}", place.line, place.column, place.pointer)
    return replace(diagnostic, place=moved) if before else diagnostic


def _stored(path: Path) -> Path | None:
    """The surface that lies in an output folder, or that was named itself."""
    if path.name == SURFACE_NAME:
        return path
    manifest = any_manifest(path)
    python = manifest.targets.get("python") if manifest is not None else None
    inside = (path / (python.folder if python is not None else ""), path / "python", path)
    return next((folder / SURFACE_NAME for folder in inside if (folder / SURFACE_NAME).is_file()), None)


def _read_stored(path: Path, argument: str) -> Surface:
    try:
        return parse_stored(path.read_text("utf-8")).surface
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        hint = "restore it from version control, or generate it again"
        raise abort(
            2, "SL850", Location(argument), f"the recorded surface cannot be used: {reason}", hint=hint
        ) from None


# -- git -------------------------------------------------------------------------------------------------------------


def _check_out(revision: str, path: str, base: Path, folder: Path) -> tuple[Path, str]:
    """Put what a revision has at `path` into `folder`; the base and the path to read it from.

    The whole folder of a file comes along, since references lead to files beside it.
    """
    top = Path(os.fsdecode(_git(base, revision, path, "rev-parse", "--show-toplevel")).rstrip("\n"))
    inside = os.path.relpath(os.path.realpath(base / path), os.path.realpath(top)).replace(os.sep, "/")
    wanted = inside
    while any(sign in wanted for sign in "*?["):
        wanted = os.path.dirname(wanted)
    names = _git(top, revision, path, "ls-tree", "-d", "--name-only", revision, "--", wanted or ".")
    if wanted not in ("", ".") and not names.strip():
        wanted = os.path.dirname(wanted)
    files = _git(top, revision, path, "ls-tree", "-r", "-z", "--name-only", "--full-tree", revision, wanted or ".")
    # An index of its own: `git archive` would leave out what .gitattributes keeps from archives.
    with tempfile.TemporaryDirectory(prefix="specloom-") as own:
        index = os.path.join(own, "index")
        _git(top, revision, path, "-c", "core.sparseCheckout=false", "read-tree", revision, index=index)
        copy = ("checkout-index", "--quiet", "-z", "--stdin", f"--prefix={os.fspath(folder)}/")
        _git(top, revision, path, *copy, index=index, given=files)
    return folder, inside


def _git(
    folder: Path, revision: str, path: str, *arguments: str, index: str | None = None, given: bytes = b""
) -> bytes:
    place, hint = (
        Location(f"{revision}:{path}"),
        "REVISION:path is relative to the working directory, as in HEAD~1:specs",
    )
    try:
        done = subprocess.run(
            ["git", "-C", os.fspath(folder), *arguments],
            capture_output=True,
            timeout=_GIT_SECONDS,
            check=False,
            input=given,
            env=None if index is None else {**os.environ, "GIT_INDEX_FILE": index},
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise abort(2, "SL853", place, f"git cannot be run: {error}", hint=hint) from None
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip().splitlines() or ["git failed"]
        raise abort(2, "SL853", place, f"git cannot read this revision: {said[0]}", hint=hint)
    return done.stdout
