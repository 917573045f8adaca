"""`specloom generate`: run the pipeline, then write, compare or only print."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from specloom.app.last_run import Remembered, Run
from specloom.cache.memo import remembering
from specloom.cache.trust import tell_refused
from specloom.cli.options import Options, make_request
from specloom.cli.printing import plural, report_failure, report_faults
from specloom.config.request import Request
from specloom.config.suppressions import accept
from specloom.core.diagnostics import Abort, Diagnostics, Location, Severity, abort
from specloom.core.progress import QUIET, Progress
from specloom.core.timings import Timings
from specloom.publish.writer import recover

if TYPE_CHECKING:
    from specloom.app.pipeline import Output
    from specloom.core.published import Published
    from specloom.publish.plan import Plan
    from specloom.targets.model import Model


def run_generate(
    options: Options,
    *,
    check: bool,
    dry_run: bool,
    force: bool,
    timings: bool = False,
    progress: Progress = QUIET,
    words: Sequence[str] = (),
) -> int:
    """Generate, then write, compare or only print; the exit code. `words` are those of the command line, if any."""
    begun, started = time.time_ns(), time.monotonic()
    times = Timings()
    diagnostics = Diagnostics()
    with times.stage("start"):
        request, output = make_request(options)
        before = Remembered(request, output, words, usable=not (options.release or options.diff or options.report))
    write = not (check or dry_run)
    with remembering(request.memo_name):
        try:
            with times.stage("compare"):
                if write:
                    recover(output)
                run = before.same()
            if run is not None and _tell_same(run, started, times if timings else None, progress, as_json=options.json):
                return 0
            request = replace(request, release=options.release, date=options.date)
            made, difference, published = _make(
                request,
                output,
                diagnostics,
                times,
                progress,
                write=write,
                force=force,
                compared=options.release or options.diff,
            )
            progress.done()
        except Abort as stopped:
            progress.done()
            diagnostics.extend(stopped.diagnostics)
            report_failure(diagnostics, stopped.exit_code, as_json=options.json)
            return stopped.exit_code
        diagnostics, _ = accept(diagnostics, request.config, whole=not options.specs)
        if options.json:
            tell_refused(diagnostics)
        report = _report_of(made, difference, diagnostics) if options.json else None
        if (difference.clean or write) and not diagnostics.faults():
            _remember(before, made, difference, report, diagnostics.count(Severity.WARNING), begun)
        _show(options, made, difference, published, diagnostics, report, times if timings else None, check, dry_run)
    if not options.json:
        print(f"{time.monotonic() - started:.1f} s")
        if timings:
            print(times.table(), file=sys.stderr)
    return 3 if check and not difference.clean else 0


def _report_of(made: Output, difference: Plan, diagnostics: Diagnostics) -> dict[str, object]:
    return _report(difference, _counts(made.model), [diagnostic.data() for diagnostic in diagnostics])


def _show(
    options: Options,
    made: Output,
    difference: Plan,
    published: Published,
    diagnostics: Diagnostics,
    report: dict[str, object] | None,
    times: Timings | None,
    check: bool,
    dry_run: bool,
) -> None:
    """Print the outcome; write the coverage report where one was asked for."""
    if options.report is not None:
        _write_report(made, options.report)
    changes = None
    compared = options.release or options.diff
    if compared:
        from specloom.cli.diff import changes_of, tell_release

        changes = changes_of(made, published)
    if report is not None:
        release = {"version": made.model.settings.version, "diff": changes and changes.data()} if compared else {}
        print(json.dumps({**report, **release, **({"timings": times.data()} if times else {})}, indent=2))
        return
    if compared:
        tell_release(made, changes, diff=options.diff)
    print(_counts_line(_counts(made.model), diagnostics.count(Severity.WARNING)))
    report_faults(diagnostics)
    for diagnostic in diagnostics:
        if diagnostic.code in _OF_THE_OUTPUT:
            print(diagnostic.text(), file=sys.stderr)
    _tell(made, difference, check=check, dry_run=dry_run)


def _remember(
    before: Remembered, made: Output, difference: Plan, report: dict[str, object] | None, warnings: int, begun: int
) -> None:
    """Store the output that this run would print if it were run again now."""
    if report is not None:
        same = len(made.files)
        report = {**report, **{name: [] for name in _CHANGES}, "clean": True, "same": same}
    lines = (_counts_line(_counts(made.model), warnings), _same_line(difference.output, len(made.files)))
    run = Run(None if report else lines, report)
    before.keep(run, made.model, made.manifest.files, difference.manifest_text, begun)


# So few files are looked at sooner than another process begins.
_FEW = 100
# What is said of the output folder, nobody else says.
_OF_THE_OUTPUT = ("SL532", "SL606")
_CHANGES = ("added", "changed", "removed", "edited", "foreign")


def _make(
    request: Request,
    output: Path,
    diagnostics: Diagnostics,
    times: Timings,
    progress: Progress,
    *,
    write: bool,
    force: bool,
    compared: bool,
) -> tuple[Output, Plan, Published]:
    """The pipeline, its result on disk if `write`, and what was published before.

    Heavy modules are imported here, when there is work to do.
    """
    from specloom.core.processes import ProcessTask
    from specloom.publish.manifest import read_manifest
    from specloom.publish.output_state import OutputState

    previous = read_manifest(output, request.folders, diagnostics)
    standing = OutputState(output)
    listed = previous.files if previous and request.cache else {}
    # Who is to come to know the output has time until something is rendered.
    looked = ProcessTask("look", lambda: standing.look(listed), times, fork=request.jobs > 1 and len(listed) > _FEW)
    try:
        with times.stage("load"):
            from specloom.app.history import read_published
            from specloom.app.pipeline import generate
            from specloom.app.planning import plan_output
            from specloom.publish import writer
        published = read_published(output, previous, diagnostics, compared=compared)
        request = replace(request, published=published)
        made = generate(request, diagnostics, progress, times, lambda: standing.take(looked.result()))
    except BaseException:
        looked.stop()
        raise
    progress.stage("writing")
    with times.stage("publish"):
        targets = request.targets
        difference = plan_output(made, output, targets, previous, published, force=force, standing=standing)
        if write:
            writer.apply(difference)
    return made, difference, published


def _tell_same(run: Run, started: float, times: Timings | None, progress: Progress, *, as_json: bool) -> bool:
    """Print the output of a run that changed nothing; False if the last run is not known."""
    if (run.report if as_json else run.lines) is None:
        return False
    progress.done()
    if as_json:
        report = run.report or {}
        print(json.dumps({**report, "timings": times.data()} if times else report, indent=2))
        return True
    print("\n".join(run.lines or ()))
    print(f"{time.monotonic() - started:.1f} s")
    if times:
        print(times.table(), file=sys.stderr)
    return True


def _write_report(made: Output, report: Path) -> None:
    """The ledger as a file; Abort(2) where it cannot be written."""
    try:
        report.write_text(json.dumps(made.model.ledger.data(), indent=1) + "\n", encoding="utf-8")
    except OSError as error:
        text = f"the report cannot be written: {error.strerror}"
        raise abort(2, "SL511", Location(report.as_posix()), text, hint="name a file in a folder that exists") from None


def _report(difference: Plan, counts: Mapping[str, int], diagnostics: list[dict[str, object]]) -> dict[str, object]:
    """The result as JSON values: the documented shape of `generate --json`."""
    return {
        "clean": difference.clean,
        "added": difference.added,
        "changed": difference.changed,
        "removed": difference.removed,
        "edited": difference.edited,
        "foreign": difference.foreign,
        "same": len(difference.same),
        **counts,
        "diagnostics": diagnostics,
    }


def _counts(model: Model) -> dict[str, int]:
    return {
        "specs": len(model.api.documents),
        "operations": sum(len(resource.operations) for resource in model.names.resources),
        "schemas": sum(1 for type_def in model.api.types if type_def.key),
    }


def _tell(made: Output, difference: Plan, *, check: bool, dry_run: bool) -> None:
    output = difference.output
    if difference.clean:
        print(_same_line(output, len(difference.same)))
    else:
        folders: dict[str, set[str]] = {}
        for manifest in filter(None, (made.manifest, difference.previous)):
            for target in manifest.targets.values():
                folders.setdefault(target.folder, set()).update(target.files)
        for folder, paths in folders.items():
            _tell_part(difference, output / folder, paths)
    if check or dry_run:
        _tell_paths(difference, check=check)


def _counts_line(counts: Mapping[str, int], warnings: int) -> str:
    found = " · ".join(plural(number, word) for word, number in counts.items())
    noted = f" · {plural(warnings, 'warnings')} (specloom lint shows them)" if warnings else ""
    return f"✓ {found}{noted}"


def _same_line(output: Path, files: int) -> str:
    return f"✓ {output.as_posix()}: {files} files, nothing changed"


def _tell_part(difference: Plan, folder: Path, own: Collection[str]) -> None:
    """A line about the paths of one folder: how many files it has, and what becomes of them."""

    def count(paths: tuple[str, ...]) -> int:
        return sum(path in own for path in paths)

    total = count(tuple(difference.files))
    parts = (
        (count(difference.added), "new"),
        (count((*difference.changed, *difference.edited, *difference.foreign)), "changed"),
        (count(difference.removed), "removed"),
        (count(difference.same), "the same"),
    )
    if total or any(number for number, _ in parts):
        shown = ", ".join(f"{number} {word}" for number, word in parts if number)
        print(f"✓ {folder.as_posix()}: {plural(total, 'files')}, {shown}")


def _tell_paths(difference: Plan, *, check: bool) -> None:
    groups = (
        ("would add", difference.added),
        ("would change", difference.changed),
        ("would remove", difference.removed),
        ("edited by hand", difference.edited),
        ("not ours", difference.foreign),
    )
    for word, paths in groups:
        for path in paths[:20]:
            print(f"  {word} {path}")
        if len(paths) > 20:
            print(f"  and {len(paths) - 20} more")
    if check and not difference.clean:
        print("✗ the output is not up to date: run `specloom generate`", file=sys.stderr)
