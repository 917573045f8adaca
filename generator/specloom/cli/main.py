"""The command line. Progress and diagnostics go to stderr, results to stdout.

Exit codes: 0 done; 1 the specs are in error; 2 usage or configuration; 3 `--check` found a difference, or a generated
file was edited by hand and `--force` was not given.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from specloom.cli.failures import guarded
from specloom.cli.help_examples import examples
from specloom.core.progress import start_progress
from specloom.core.version import __version__

app = typer.Typer(
    add_completion=True,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
    help="Weave many OpenAPI files into one Python SDK, with its documentation.",
    epilog=examples("specloom"),
)

Specs = Annotated[list[str] | None, typer.Argument(metavar="[SPEC ...]", help="Files, folders, globs, or - for stdin.")]
ConfigOption = Annotated[
    Path | None, typer.Option("--config", help="The configuration; by default specloom.yaml, if it exists.")
]
JsonOption = Annotated[bool, typer.Option("--json", help="Print the result as JSON.")]


def _version(value: bool) -> None:
    if value:
        print(f"specloom {__version__}")
        raise typer.Exit


@app.callback()
def main_options(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """Weave many OpenAPI files into one Python SDK, with its documentation."""


@app.command(epilog=examples("generate"))
def generate(
    specs: Specs = None,
    config: ConfigOption = None,
    output: Annotated[Path | None, typer.Option(help="The folder to write to.")] = None,
    package: Annotated[str | None, typer.Option(help="The name of the generated package.")] = None,
    client: Annotated[str | None, typer.Option(help="The name of the client class.")] = None,
    target: Annotated[str | None, typer.Option(help="Targets to generate, separated by commas.")] = None,
    check: Annotated[
        bool, typer.Option("--check", help="Write nothing; exit with 3 if the output is not up to date.")
    ] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Write nothing; print what would change.")] = False,
    force: Annotated[bool, typer.Option("--force", help="Overwrite files that were edited by hand.")] = False,
    watch: Annotated[bool, typer.Option("--watch", help="Generate again on every change, until Ctrl-C.")] = False,
    jobs: Annotated[int, typer.Option(min=0, help="Processes to use; 0 for one per processor.")] = 0,
    no_cache: Annotated[bool, typer.Option("--no-cache", help="Ignore the cache.")] = False,
    timings: Annotated[bool, typer.Option("--timings", help="Print the time and memory that each stage took.")] = False,
    report: Annotated[
        Path | None, typer.Option(help="Write the outcome of every operation and schema to this file, as JSON.")
    ] = None,
    json: JsonOption = False,
    release: Annotated[
        bool, typer.Option("--release", help="Increase the version as the changes require, and write the changelog.")
    ] = False,
    date: Annotated[str, typer.Option(help="The date for the changelog, such as 2026-01-31; no date by default.")] = "",
    diff: Annotated[
        bool, typer.Option("--diff", help="Print what changed for users since the published version.")
    ] = False,
) -> None:
    """Generate the SDK and its documentation."""
    progress = start_progress(quiet=watch)
    from specloom.cli.generate import run_generate
    from specloom.cli.options import Options

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
        from specloom.cli.watch import check_watch, run_watch

        check_watch(options, check=check, dry_run=dry_run)
        raise typer.Exit(run_watch(options, lambda: run_generate(options, check=False, dry_run=False, force=force)))
    try:
        code = run_generate(
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
    raise typer.Exit(code)


@app.command(epilog=examples("inspect"))
def inspect(
    specs: Specs = None,
    config: ConfigOption = None,
    names: Annotated[
        bool, typer.Option("--names", help="Print every public name with its origin and rule, in columns.")
    ] = False,
    unsure: Annotated[
        bool, typer.Option("--unsure", help="Print only the names that you may want to improve.")
    ] = False,
    json: JsonOption = False,
) -> None:
    """Print the intermediate model, and every name of the output, as JSON."""
    from specloom.cli.inspect import run_inspect
    from specloom.cli.options import Options

    options = Options(tuple(specs or ()), config, json=json)
    raise typer.Exit(run_inspect(options, names=names, unsure=unsure))


@app.command(epilog=examples("lint"))
def lint(
    specs: Specs = None,
    config: ConfigOption = None,
    rules: Annotated[
        Path | None,
        typer.Option("--rules", help="A ruleset in Spectral's format; by default rules.yaml beside the specs, if any."),
    ] = None,
    every: Annotated[bool, typer.Option("--all", help="Print every diagnostic, including similar ones.")] = False,
    json: JsonOption = False,
) -> None:
    """Print errors and warnings in the specs; generate nothing."""
    from specloom.cli.lint import run_lint
    from specloom.cli.options import Options

    raise typer.Exit(run_lint(Options(tuple(specs or ()), config, json=json), rules, every=every))


@app.command(epilog=examples("vendor"))
def vendor(
    dest: Annotated[Path, typer.Argument(metavar="DEST", help="The folder for the package.")],
    config: ConfigOption = None,
    package: Annotated[str | None, typer.Option(help="The name of the vendored package.")] = None,
    check: Annotated[bool, typer.Option("--check", help="Write nothing; exit with 3 if a file was edited.")] = False,
    force: Annotated[bool, typer.Option("--force", help="Overwrite files that were edited by hand.")] = False,
    no_cache: Annotated[bool, typer.Option("--no-cache", help="Ignore the cache.")] = False,
    json: JsonOption = False,
) -> None:
    """Copy the generated package into another repository, and keep it up to date there."""
    progress = start_progress()
    from specloom.cli.options import Options
    from specloom.cli.vendor import run_vendor

    jobs = os.cpu_count() or 1
    options = Options(config=config, package=package, jobs=jobs, cache=not no_cache, json=json)
    try:
        raise typer.Exit(run_vendor(options, dest, check=check, force=force, progress=progress))
    finally:
        progress.done()


@app.command(epilog=examples("sync"))
def sync(
    config: ConfigOption = None,
    locked: Annotated[
        bool, typer.Option("--locked", help="Accept only what matches specloom.lock; otherwise exit with 3.")
    ] = False,
    force: Annotated[bool, typer.Option("--force", help="Overwrite specs that were edited by hand.")] = False,
    json: JsonOption = False,
) -> None:
    """Fetch the declared sources into the folder of the specs, with a lock file."""
    progress = start_progress()
    from specloom.cli.options import Options
    from specloom.cli.sync import run_sync

    try:
        raise typer.Exit(run_sync(Options(config=config, json=json), locked=locked, force=force, progress=progress))
    finally:
        progress.done()


@app.command(epilog=examples("docs"))
def docs(
    config: ConfigOption = None,
    output: Annotated[Path | None, typer.Option(help="The folder that `specloom generate` wrote to.")] = None,
    build: Annotated[Path, typer.Option("--build", metavar="DIR", help="The folder to build the site in.")] = Path(
        "site"
    ),
    serve: Annotated[bool, typer.Option("--serve", help="Serve the site locally, and rebuild it on changes.")] = False,
    port: Annotated[int, typer.Option(min=0, max=65535, help="With --serve: the port.")] = 8000,
    viewer: Annotated[
        Path | None, typer.Option(metavar="FILE", help="The viewer's npm tarball, instead of a download.")
    ] = None,
    reference: Annotated[bool, typer.Option(help="Include the interactive HTTP reference.")] = True,
) -> None:
    """Build a site from the generated documentation: searchable, offline, light and dark."""
    from specloom.site.command import SiteOptions, run_docs

    raise typer.Exit(run_docs(SiteOptions(config, output, build, viewer, reference), port if serve else None))


@app.command(epilog=examples("init"))
def init(
    specs: Annotated[list[str] | None, typer.Argument(metavar="[SPEC ...]", help="Files, folders or globs.")] = None,
    config: Annotated[
        Path | None, typer.Option("--config", help="The file to write; by default specloom.yaml.")
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Overwrite a configuration.")] = False,
) -> None:
    """Write an initial specloom.yaml, with suggestions from the specs."""
    from specloom.cli.init import run_init
    from specloom.cli.options import Options

    raise typer.Exit(run_init(Options(tuple(specs or ()), config), force=force))


@app.command(epilog=examples("diff"))
def diff(
    old: Annotated[str, typer.Argument(metavar="OLD", help="Specs, REVISION:specs of git, or a generated folder.")],
    new: Annotated[str, typer.Argument(metavar="NEW", help="The newer side, in the same forms.")],
    config: ConfigOption = None,
    form: Annotated[str, typer.Option("--format", help="text, markdown or json.")] = "text",
    fail_on: Annotated[
        str | None, typer.Option("--fail-on", help="breaking or risky: exit with 3 if there is such a change.")
    ] = None,
) -> None:
    """Show what changed for users of the SDK, its severity, and the version step."""
    from specloom.cli.diff import run_diff
    from specloom.cli.options import Options, configuration

    raise typer.Exit(run_diff(old, new, configuration(Options(config=config)), form, fail_on))


def main() -> None:
    """Run the command line; every failure is a line or two on stderr, never a traceback."""
    guarded(lambda: app(prog_name="specloom"))
