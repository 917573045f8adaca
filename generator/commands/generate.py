"""`specloom generate`: run the pipeline, then write, compare or only tell."""

from __future__ import annotations

import json
import sys
import time
from dataclasses import replace
from pathlib import Path

from jinja2 import TemplateError, TemplateNotFound, TemplateSyntaxError

from ..accepting import accept
from ..diagnostics import Diagnostics, Place, Severity, Stop, stop
from ..pipeline import Model, Output, generate
from ..progress import QUIET, Progress
from ..publish import writer
from ..publish.history import read_published, with_changelog
from ..publish.manifest import Manifest, read_manifest
from ..publish.plan import Plan, plan
from .options import Options, make_request
from .telling import plural, tell_failure, tell_faults


def run_generate(options: Options, *, check: bool, dry_run: bool, force: bool, progress: Progress = QUIET) -> int:
    """Generate, then write, compare or only tell; the exit code."""
    started = time.monotonic()
    request, output = make_request(options)
    diagnostics = Diagnostics()
    try:
        if not (check or dry_run):
            writer.recover(output)
        previous = read_manifest(output, diagnostics)
        published = read_published(output, previous, diagnostics)
        request = replace(request, published=published, release=options.release, date=options.date)
        made = generate(request, diagnostics, progress)
        previous = with_changelog(previous, published)
        progress.stage("writing")
        manifest, previous = _keep_other_targets(made.manifest, previous, request.targets)
        difference = plan(made.files, manifest, output, previous, force=force)
        if not (check or dry_run):
            writer.apply(difference)
        progress.done()
    except Stop as stopped:
        progress.done()
        diagnostics.extend(stopped.diagnostics)
        return tell_failure(diagnostics, stopped.exit_code, as_json=options.json)
    except TemplateError as error:
        if request.config.templates is None:
            raise
        progress.done()
        diagnostics.error("SL607", _template_place(error), f"a template of yours fails: {error}")
        return tell_failure(diagnostics, 2, as_json=options.json)
    if options.report is not None:
        _write_report(made, options.report)
    diagnostics, _ = accept(diagnostics, request.config, whole=not options.specs)
    outdated = check and not difference.clean
    changes = None
    if options.diff or options.release:
        from .diff import changes_of, tell_release

        changes = changes_of(made, published)
    if options.json:
        told = {} if changes is None else {"version": made.model.settings.version, "diff": changes.data()}
        print(json.dumps({**_report(made, difference, diagnostics), **told}, indent=2))
    else:
        if changes is not None:
            tell_release(made, changes, diff=options.diff)
        _tell(made, difference, diagnostics, output, time.monotonic() - started, check=check, dry_run=dry_run)
    return 3 if outdated else 0


def _write_report(made: Output, report: Path) -> None:
    """The ledger as a file; Stop(2) where it cannot be written."""
    try:
        report.write_text(json.dumps(made.model.ledger.data(), indent=1) + "\n", encoding="utf-8")
    except OSError as error:
        text = f"the report cannot be written: {error.strerror}"
        raise stop(2, "SL511", Place(report.as_posix()), text, hint="name a file in a folder that exists") from None


def _template_place(error: TemplateError) -> Place:
    """Where a template fails: what the error says, else the last template that its traceback went through."""
    if isinstance(error, TemplateSyntaxError):
        return Place(error.filename or error.name or "templates", error.lineno)
    place = Place(error.message or "templates" if isinstance(error, TemplateNotFound) else "templates")
    frame = error.__traceback__
    while frame is not None:
        if frame.tb_frame.f_code.co_filename.endswith((".jinja", ".jinja2")):
            place = Place(frame.tb_frame.f_code.co_filename, frame.tb_lineno)
        frame = frame.tb_next
    return place


def _keep_other_targets(
    manifest: Manifest, previous: Manifest | None, targets: tuple[str, ...]
) -> tuple[Manifest, Manifest | None]:
    """Both manifests such that files of targets which this run leaves out stay as they are."""
    if previous is None:
        return manifest, None
    kept = {path: digest for path, digest in previous.files.items() if _target_of(path) not in targets}
    rest = {path: digest for path, digest in previous.files.items() if path not in kept}
    return replace(manifest, files={**manifest.files, **kept}), replace(previous, files=rest)


def _target_of(path: str) -> str:
    return "docs" if path.startswith("docs/") else "python"


def _report(made: Output, difference: Plan, diagnostics: Diagnostics) -> dict[str, object]:
    """The result as JSON values: the documented shape of `generate --json`."""
    return {
        "clean": difference.clean,
        "added": difference.added,
        "changed": difference.changed,
        "removed": difference.removed,
        "edited": difference.edited,
        "foreign": difference.foreign,
        "same": len(difference.same),
        **_counts(made.model),
        "diagnostics": [one.data() for one in diagnostics],
    }


def _counts(model: Model) -> dict[str, int]:
    return {
        "specs": len(model.api.documents),
        "operations": sum(len(one.operations) for one in model.names.resources),
        "schemas": sum(1 for one in model.api.types if one.key),
    }


def _tell(
    made: Output,
    difference: Plan,
    diagnostics: Diagnostics,
    output: Path,
    seconds: float,
    *,
    check: bool,
    dry_run: bool,
) -> None:
    counts = _counts(made.model)
    found = " · ".join(plural(number, word) for word, number in counts.items())
    warnings = diagnostics.count(Severity.WARNING)
    noted = f" · {plural(warnings, 'warnings')} (specloom lint shows them)" if warnings else ""
    print(f"✓ {found}{noted}")
    tell_faults(diagnostics)
    if difference.clean:
        print(f"✓ {output.as_posix()}: {len(difference.same)} files, nothing changed")
    else:
        for name, prefix in ((made.model.settings.package, f"{made.model.settings.package}/"), ("docs", "docs/")):
            _tell_part(difference, output, name, prefix)
        rest = [path for path in difference.files if "/" not in path]
        _tell_part(difference, output, "", "", only=rest)
    if check or dry_run:
        _tell_paths(difference, check=check)
    print(f"{seconds:.1f} s")


def _tell_part(difference: Plan, output: Path, name: str, prefix: str, only: list[str] | None = None) -> None:
    def count(paths: tuple[str, ...]) -> int:
        return sum(path in only if only is not None else path.startswith(prefix) for path in paths)

    total = count(tuple(difference.files))
    parts = (
        (count(difference.added), "new"),
        (count((*difference.changed, *difference.edited, *difference.foreign)), "changed"),
        (count(difference.removed), "removed"),
        (count(difference.same), "the same"),
    )
    if total or any(number for number, _ in parts):
        shown = ", ".join(f"{number} {word}" for number, word in parts if number)
        print(f"✓ {(output / name).as_posix()}: {plural(total, 'files')}, {shown}")


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
