"""`specloom vendor`: copy the package into another repository, update it there, and check it."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from pathlib import Path

from specloom.app.history import read_published
from specloom.app.pipeline import Output, generate
from specloom.app.vendor import Vendored, custom_files, find_vendored, vendor_plan
from specloom.cli.options import Options, make_request
from specloom.cli.printing import plural, report_failure
from specloom.config.schema import CONFIG_NAME
from specloom.core.diagnostics import Abort, Diagnostics, Location, Severity
from specloom.core.progress import QUIET, Progress
from specloom.publish import writer
from specloom.publish.manifest import read_manifest
from specloom.publish.plan import Plan
from specloom.targets.python.distribution import DEPENDENCIES

_LISTED = 20


def run_vendor(options: Options, dest: Path, *, check: bool, force: bool, progress: Progress = QUIET) -> int:
    """Copy the package to `dest`, or compare what stands there; the exit code."""
    diagnostics = Diagnostics()
    try:
        if check:
            return _check(options, dest, diagnostics, progress)
        made, difference = _planned(options, dest, diagnostics, progress, force=force, recover=True)
        new = difference.previous is None
        writer.apply(difference)
        progress.done()
    except Abort as stopped:
        progress.done()
        diagnostics.extend(stopped.diagnostics)
        return report_failure(diagnostics, stopped.exit_code, as_json=options.json)
    if options.json:
        print(json.dumps(_report(difference, diagnostics), indent=2))
    else:
        # What is said of the specs `specloom lint` tells, too; what is said of this folder, nobody else does.
        for diagnostic in diagnostics:
            if diagnostic.severity is Severity.WARNING and diagnostic.place.file.startswith(dest.as_posix()):
                print(diagnostic.text(), file=sys.stderr)
        _tell(made, difference, new=new)
    return 0


def _planned(
    options: Options, dest: Path, diagnostics: Diagnostics, progress: Progress, *, force: bool, recover: bool = False
) -> tuple[Output, Plan]:
    request, output = make_request(replace(options, target="python"))
    published = read_published(output, read_manifest(output, request.folders, diagnostics), diagnostics)
    home = output / request.folder("python")
    made = generate(replace(request, homes=(home, dest), published=published), diagnostics, progress)
    package = made.model.settings.package
    if recover:
        writer.recover(dest / package)
    return made, vendor_plan(made, custom_files(home, package), dest, diagnostics, force=force)


def _check(options: Options, dest: Path, diagnostics: Diagnostics, progress: Progress) -> int:
    """3 where a vendored file is not as it was written, or, with a configuration, not as it would be generated."""
    difference = None
    found: list[Vendored] = []
    if options.config is not None or Path(CONFIG_NAME).is_file():
        _, difference = _planned(options, dest, diagnostics, progress, force=False)
        # A configuration that only happens to be there may be that of another package.
        if options.config is None and difference.previous is None:
            difference = None
    if difference is None or difference.previous is not None:
        found = find_vendored(dest)
    progress.done()
    told = _differences(found, difference)
    diagnostics.extend(told)
    clean = not told.failed
    if options.json:
        data = {"clean": clean, "packages": [one.folder.name for one in found]}
        print(json.dumps({**data, "diagnostics": [diagnostic.data() for diagnostic in diagnostics]}, indent=2))
        return 0 if clean else 3
    for one in told:
        print(one.text(), file=sys.stderr)
    for package in found:
        mark = "✓" if package.whole else "✗"
        state = "as vendored" if package.whole else _counted(package)
        against = ", up to date" if clean and difference is not None and difference.output == package.folder else ""
        files = plural(len(package.manifest.files), "files")
        print(f"{mark} {package.folder.as_posix()}: {files}, {state}{against}")
    return 0 if clean else 3


def _counted(package: Vendored) -> str:
    parts = ((len(package.edited), "edited by hand"), (len(package.missing), "missing"))
    return ", ".join(f"{number} {word}" for number, word in parts if number)


def _differences(found: list[Vendored], difference: Plan | None) -> Diagnostics:
    told = Diagnostics()
    for package in found:
        for code, paths, text, hint in (
            (
                "SL601",
                package.edited,
                "this vendored file was edited by hand",
                "change the specs, or write custom code",
            ),
            ("SL654", package.missing, "this vendored file is missing", "run `specloom vendor` again"),
        ):
            for path in paths[:_LISTED]:
                told.error(code, Location((package.folder / path).as_posix()), text, hint=hint)
            if len(paths) > _LISTED:
                told.error(code, Location(package.folder.as_posix()), f"and {len(paths) - _LISTED} more: {text}")
    if difference is not None and (
        difference.writes or difference.deletes or difference.foreign or difference.manifest_changed
    ):
        number = len((*difference.writes, *difference.deletes, *difference.foreign))
        text = f"what would be generated differs in {plural(number, 'files')}" if number else "the manifest is outdated"
        hint = "run `specloom vendor` without --check"
        told.error("SL655", Location(difference.output.as_posix()), text, hint=hint)
    return told


def _report(difference: Plan, diagnostics: Diagnostics) -> dict[str, object]:
    """The result as JSON values: the documented shape of `vendor --json`."""
    return {
        "folder": difference.output.as_posix(),
        "added": difference.added,
        "changed": difference.changed,
        "removed": difference.removed,
        "edited": difference.edited,
        "foreign": difference.foreign,
        "same": len(difference.same),
        "diagnostics": [diagnostic.data() for diagnostic in diagnostics],
    }


def _tell(made: Output, difference: Plan, *, new: bool) -> None:
    parts = (
        (len(difference.added), "new"),
        (len((*difference.changed, *difference.edited, *difference.foreign)), "changed"),
        (len(difference.removed), "removed"),
        (len(difference.same), "the same"),
    )
    total = plural(len(difference.files), "files")
    shown = "nothing changed" if difference.clean else ", ".join(f"{number} {word}" for number, word in parts if number)
    print(f"✓ {difference.output.as_posix()}: {total}, {shown}")
    if new:
        print(f"  it depends on {' and '.join(map(''.join, DEPENDENCIES.items()))}, not on specloom")
