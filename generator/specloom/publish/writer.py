"""The one writer: puts a plan on disk so that a run killed at any moment leaves the previous output whole."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

from specloom.core.diagnostics import Location, abort
from specloom.publish import disk, staging
from specloom.publish.plan import Plan, plan_again, unusable

LOCK_SECONDS = 20.0


def apply(made: Plan) -> bool:
    """Write a plan; True where something was written. Files that are the same are not touched.

    Raises Abort(3) where edited or foreign files or another package would be lost (SL601, SL602, SL610), Abort(2) where
    the output cannot be written (SL605) or another run is at it (SL604). After any of them, and after a kill, the
    output is what it was. Only where folders cannot be exchanged, a kill in the short time in which files are moved
    leaves some moved and some not; then the next run's `recover` moves the rest.
    """
    made.refuse_losses()
    if made.clean:
        return False
    output = _real(made.output)
    try:
        output.parent.mkdir(parents=True, exist_ok=True)
        with _alone(made.output, output):
            _recover(output)
            if not _still_to_do(made):
                return False
            _write(made, output)
    except OSError as error:
        raise unusable(made.output, error) from None
    return True


def recover(output: Path) -> bool:
    """Finish or drop what a killed run left behind; True where the output was still to be finished.

    Call it before the manifest is read. Raises as `apply` does.
    """
    real = _real(output)
    if not any(os.path.lexists(stage) for stage in staging.stages(real)):
        return False
    try:
        with _alone(output, real):
            return _recover(real)
    except OSError as error:
        raise unusable(output, error) from None


def _real(output: Path) -> Path:
    """The folder itself, where `output` is a link to it."""
    return Path(os.path.realpath(output))


@contextlib.contextmanager
def _alone(named: Path, output: Path) -> Iterator[None]:
    """Keep other runs from writing to the same folder."""
    try:
        with disk.locked(output.parent, LOCK_SECONDS):
            yield
    except TimeoutError:
        hint = "wait until it is done"
        raise abort(2, "SL604", Location(named.as_posix()), "another specloom run is writing here", hint=hint) from None


def _recover(output: Path) -> bool:
    return any([staging.finish(stage, output) for stage in staging.stages(output)])


def _still_to_do(made: Plan) -> bool:
    """Look again, now that no other run writes: True where the plan is still right, False where another run did it."""
    now = plan_again(made)
    if now == made:
        return True
    if now.clean:
        return False
    message, hint = "the output changed while this run was under way", "run it again"
    raise abort(2, "SL604", Location(made.output.as_posix()), message, hint=hint)


def _write(made: Plan, output: Path) -> None:
    try:
        if not output.exists():
            staging.as_new(made, output)
        elif not staging.in_one_step(made, output):
            staging.file_by_file(made, output)
    except BaseException:
        for stage in staging.stages(output):
            if stage.exists() and not (stage / "journal.json").exists():
                with contextlib.suppress(OSError):
                    staging.discard(stage)
        raise
