"""What each command does: find the configuration, run the pipeline, tell the result."""

from __future__ import annotations

import json
import sys
import time
from dataclasses import dataclass, replace
from pathlib import Path

from jinja2 import TemplateError, TemplateNotFound, TemplateSyntaxError

from .accepting import accept
from .config import CONFIG_NAME, Config, default_config, load_config
from .diagnostics import Diagnostics, Place, Severity, Stop, stop
from .naming.identifiers import class_identifier, identifier
from .pipeline import Model, Output, Request, build_model, generate
from .publish import writer
from .publish.manifest import Manifest, read_manifest
from .publish.plan import Plan, plan
from .read.document import Document

TARGETS = ("python", "docs")
_ERROR_LINES = 11


@dataclass(frozen=True, slots=True)
class Options:
    """What the command line says."""

    specs: tuple[str, ...] = ()
    config: Path | None = None
    output: Path | None = None
    package: str | None = None
    client: str | None = None
    target: str | None = None
    jobs: int = 1
    cache: bool = True
    json: bool = False


def make_request(options: Options) -> tuple[Request, Path]:
    """The run that options and configuration ask for, and the folder to write to.

    Raises Stop(2) where either is in error, or where neither says which specs to read.
    """
    config = _configuration(options)
    specs, base = (options.specs, Path.cwd()) if options.specs else (config.specs, config.base)
    if not specs:
        hint = f"name files or folders, or list them under `specs` in {CONFIG_NAME}"
        raise stop(2, "SL510", Place("specloom"), "there are no specs to read", hint=hint)
    for option, value in (("--package", options.package), ("--client", options.client)):
        if value is not None and not value.isidentifier():
            near = identifier(value, prefix="api") if option == "--package" else class_identifier(value)
            text = f"{option} must be a Python name, not `{value}`"
            raise stop(2, "SL511", Place("specloom"), text, hint=f"write {option} {near}")
    targets = _targets(options.target) if options.target else config.targets
    output = options.output if options.output is not None else config.base / config.output
    request = Request(specs, base, config, options.package, options.client, targets, options.jobs, options.cache)
    return request, output


def _configuration(options: Options) -> Config:
    if options.config is not None:
        return load_config(options.config)
    found = Path(CONFIG_NAME)
    return load_config(found) if found.is_file() else default_config()


def _targets(text: str) -> tuple[str, ...]:
    chosen = tuple(part.strip() for part in text.split(",") if part.strip())
    for one in chosen:
        if one not in TARGETS:
            hint = f"choose {' or '.join(TARGETS)}, or both with a comma"
            raise stop(2, "SL511", Place("specloom"), f"there is no target `{one}`", hint=hint)
    return chosen


def run_generate(options: Options, *, check: bool, dry_run: bool, force: bool) -> int:
    """Generate, then write, compare or only tell; the exit code."""
    started = time.monotonic()
    request, output = make_request(options)
    diagnostics = Diagnostics()
    try:
        if not (check or dry_run):
            writer.recover(output)
        previous = read_manifest(output, diagnostics)
        made = generate(request, diagnostics)
        manifest, previous = _keep_other_targets(made.manifest, previous, request.targets)
        difference = plan(made.files, manifest, output, previous, force=force)
        if not (check or dry_run):
            writer.apply(difference)
    except Stop as stopped:
        diagnostics.extend(stopped.diagnostics)
        return _failed(diagnostics, options, stopped.exit_code)
    except TemplateError as error:
        if request.config.templates is None:
            raise
        diagnostics.error("SL607", _template_place(error), f"a template of yours fails: {error}")
        return _failed(diagnostics, options, 2)
    diagnostics, _ = accept(diagnostics, request.config, whole=not options.specs)
    outdated = check and not difference.clean
    if options.json:
        print(json.dumps(_report(made, difference, diagnostics), indent=2))
    else:
        _tell(made, difference, diagnostics, output, time.monotonic() - started, check=check, dry_run=dry_run)
    return 3 if outdated else 0


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


def _failed(diagnostics: Diagnostics, options: Options, exit_code: int) -> int:
    if options.json:
        print(json.dumps({"diagnostics": [one.data() for one in diagnostics]}, indent=2))
    else:
        errors = [one.text() for one in diagnostics if one.severity is Severity.ERROR]
        shown = errors[:1]
        for text in errors[1:]:
            if sum(one.count("\n") + 1 for one in (*shown, text)) > _ERROR_LINES:
                break
            shown.append(text)
        print("\n".join(shown), file=sys.stderr)
        if len(errors) > len(shown):
            print(f"and {_plural(len(errors) - len(shown), 'more errors')} (specloom lint shows them)", file=sys.stderr)
    return exit_code


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
    found = " · ".join(_plural(number, word) for word, number in counts.items())
    warnings = diagnostics.count(Severity.WARNING)
    noted = f" · {_plural(warnings, 'warnings')} (specloom lint shows them)" if warnings else ""
    print(f"✓ {found}{noted}")
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
        print(f"✓ {(output / name).as_posix()}: {_plural(total, 'files')}, {shown}")


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


def _plural(number: int, word: str) -> str:
    return f"{number} {word[:-1] if number == 1 and word.endswith('s') else word}"


def run_inspect(options: Options) -> int:
    """Print the intermediate model; the exit code."""
    from .ir_json import api_json

    request, _ = make_request(options)
    diagnostics = Diagnostics()
    try:
        model = build_model(request, diagnostics)
    except Stop as stopped:
        diagnostics.extend(stopped.diagnostics)
        return _failed(diagnostics, options, stopped.exit_code)
    sys.stdout.write(api_json(model.api, model.names))
    return 0


def run_lint(options: Options, rules: Path | None = None) -> int:
    """Print all diagnostics, the pipeline's and those of a ruleset; 1 where one is an error, 2 for a bad ruleset."""
    from .lint import lint_files

    request, _ = make_request(options)
    diagnostics = Diagnostics()
    exit_code = 0
    documents: tuple[Document, ...] = ()
    try:
        documents = build_model(request, diagnostics).documents
    except Stop as stopped:
        diagnostics.extend(stopped.diagnostics)
        exit_code = stopped.exit_code
    try:
        ruleset = lint_files(request.specs, request.base, rules, documents, diagnostics)
        exit_code = exit_code or int(diagnostics.failed)
        told, diagnostics = diagnostics, Diagnostics()  # that the ruleset is no OpenAPI document is nothing to tell
        diagnostics.extend(one for one in told if (one.code, one.place.file) != ("SL133", ruleset))
    except Stop as stopped:
        diagnostics.extend(stopped.diagnostics)
        exit_code = max(exit_code, stopped.exit_code)
    diagnostics, accepted = accept(diagnostics, request.config, whole=not options.specs)
    if options.json:
        print(diagnostics.json())
    else:
        for one in diagnostics:
            print(one.text())
        shown = ", ".join(_plural(diagnostics.count(s), f"{s.label}s") for s in Severity if diagnostics.count(s))
        noted = f" ({accepted} accepted by the configuration)" if accepted else ""
        print(f"{'✗' if exit_code else '✓'} {shown or 'nothing to tell'}{noted}")
    return exit_code
