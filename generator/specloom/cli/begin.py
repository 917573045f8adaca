"""The start of `specloom generate`: show progress first, then import the heavy modules."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from specloom.core.progress import start_progress


def begin_generate(
    *,
    specs: list[str] | None = None,
    config: Path | None = None,
    output: Path | None = None,
    package: str | None = None,
    client: str | None = None,
    target: str | None = None,
    check: bool = False,
    dry_run: bool = False,
    force: bool = False,
    watch: bool = False,
    jobs: int = 0,
    no_cache: bool = False,
    timings: bool = False,
    report: Path | None = None,
    json: bool = False,
    release: bool = False,
    date: str = "",
    diff: bool = False,
) -> int:
    """Generate as the options of the command line say (`specloom generate --help`); the exit code."""
    progress = start_progress(quiet=watch)
    from specloom.cli.generate import run_generate
    from specloom.cli.options import Options

    if watch and (check or dry_run or json or "-" in (specs or ())):
        from specloom.core.diagnostics import Location, abort

        text = "--watch cannot be combined with --check, --dry-run, --json or standard input"
        raise abort(2, "SL523", Location("specloom"), text)
    options = Options(
        specs=tuple(specs or ()),
        config=config,
        output=output,
        package=package,
        client=client,
        target=target,
        jobs=jobs or os.cpu_count() or 1,
        cache=not no_cache,
        json=json,
        report=report,
        release=release,
        date=date,
        diff=diff,
    )
    if watch:
        from specloom.cli.watch import run_watch

        return run_watch(options, lambda: run_generate(options, check=False, dry_run=False, force=force))
    try:
        return run_generate(
            options,
            check=check,
            dry_run=dry_run,
            force=force,
            timings=timings,
            progress=progress,
            words=sys.argv[1:],
        )
    finally:
        progress.done()
