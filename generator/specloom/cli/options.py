"""The options of the command line, and the run that they describe together with the configuration."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

from specloom.app.arguments import check_names, check_targets
from specloom.config.request import Request
from specloom.config.schema import CONFIG_NAME, Config, default_config, load_config
from specloom.core.diagnostics import Location, abort
from specloom.core.record import record


@record
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
    report: Path | None = None
    release: bool = False
    date: str = ""
    diff: bool = False


def check_release(options: Options) -> None:
    """Raise Abort(2) where options of a release do not fit."""
    if options.date and not (options.release and _is_day(options.date)):
        text = f"--date cannot be `{options.date}`" if options.release else "--date needs --release"
        raise abort(2, "SL511", Location("specloom"), text, hint="write --release --date 2026-01-31")


def _is_day(text: str) -> bool:
    try:
        return re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text) is not None and bool(date.fromisoformat(text))
    except ValueError:
        return False


def make_request(options: Options) -> tuple[Request, Path]:
    """The run that options and configuration ask for, and the folder to write to.

    Raises Abort(2) where either is in error, or where neither says which specs to read.
    """
    check_release(options)
    config = configuration(options)
    specs, base = (options.specs, Path.cwd()) if options.specs else (config.specs, config.base)
    if not specs:
        hint = f"name files or folders, or list them under `specs` in {CONFIG_NAME}"
        raise abort(2, "SL510", Location("specloom"), "there are no specs to read", hint=hint)
    check_names(options.package, options.client, "--{}")
    targets = _targets(options.target) if options.target else tuple(config.targets)
    output = options.output if options.output is not None else config.base / config.output
    request = Request(
        specs, base, config, options.package, options.client, targets, options.jobs, options.cache, output=output
    )
    return replace(request, homes=(output / request.folder("python"),)), output


def configuration(options: Options) -> Config:
    """The configuration that is named, else that of the working folder, else the defaults."""
    if options.config is not None:
        return load_config(options.config)
    found = Path(CONFIG_NAME)
    return load_config(found) if found.is_file() else default_config()


def _targets(text: str) -> tuple[str, ...]:
    chosen = tuple(part.strip() for part in text.split(",") if part.strip())
    check_targets(chosen)
    return chosen
