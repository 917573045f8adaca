"""`specloom init`: write an initial configuration."""

from __future__ import annotations

import glob
import os
from pathlib import Path

from specloom.app.pipeline import Request, build_model
from specloom.cli.options import Options
from specloom.cli.printing import plural, report_failure
from specloom.config.schema import CONFIG_NAME, default_config
from specloom.core.diagnostics import Abort, Diagnostics, Location, Severity, abort
from specloom.init.writing import initial_config

_USUAL = ("specs", "openapi.yaml", "openapi.yml", "openapi.json", "openapi", "api")


def run_init(options: Options, *, force: bool) -> int:
    """Write the configuration for the specs that are named, or found at the usual places; the exit code."""
    path = options.config or Path(CONFIG_NAME)
    diagnostics = Diagnostics()
    try:
        if path.exists() and not force:
            hint = "edit it, or run with --force to overwrite it"
            raise abort(3, "SL521", Location(path.as_posix()), "the configuration already exists", hint=hint)
        specs = options.specs or _usual()
        if "-" in specs:
            raise abort(2, "SL520", Location("specloom"), "a configuration needs specs in files, not standard input")
        listed = tuple(_relative(spec, path) for spec in specs)
        # Documents are called as a run with this configuration will call them.
        given = (listed, path.parent) if path.parent.is_dir() else (specs, Path.cwd())
        model = build_model(Request(*given, default_config()), diagnostics)
        text = initial_config(model, listed)
        try:
            path.write_text(text, encoding="utf-8")
        except OSError as error:
            raise abort(2, "SL522", Location(path.as_posix()), f"this cannot be written: {error.strerror}") from None
    except Abort as stopped:
        diagnostics.extend(stopped.diagnostics)
        return report_failure(diagnostics, stopped.exit_code, as_json=False)
    operations = sum(len(resource.operations) for resource in model.names.resources)
    warnings = diagnostics.count(Severity.WARNING)
    noted = f" · {plural(warnings, 'warnings')} (specloom lint shows them)" if warnings else ""
    print(f"✓ {path.as_posix()}: package {model.settings.package}, {plural(operations, 'operations')}{noted}")
    print("  review it, then run `specloom generate`")
    return 0


def _usual() -> tuple[str, ...]:
    found = next((name for name in _USUAL if Path(name).exists()), None)
    if found is None:
        hint = "name files or folders: `specloom init openapi.yaml`"
        raise abort(
            2, "SL520", Location("specloom"), f"there are no specs here: no {', no '.join(_USUAL[:4])}", hint=hint
        )
    return (found,)


def _relative(spec: str, path: Path) -> str:
    """A SPEC argument as the configuration has to say it; patterns stay patterns."""
    if Path(spec).is_absolute() and not glob.has_magic(spec):
        return Path(spec).as_posix()
    return Path(os.path.relpath(spec, path.parent)).as_posix()
