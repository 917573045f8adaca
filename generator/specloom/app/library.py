"""specloom as a library: `from specloom import generate`. The commands, with typed arguments and results."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from specloom.app.arguments import check_names, check_targets
from specloom.app.history import read_published
from specloom.app.pipeline import Output, Request
from specloom.app.pipeline import generate as run_pipeline
from specloom.app.planning import plan_output
from specloom.cache.memo import remembering
from specloom.cache.trust import tell_refused
from specloom.config.schema import Config, default_config, load_config
from specloom.core.diagnostics import Diagnostic, Diagnostics, Location, abort
from specloom.publish.manifest import read_manifest
from specloom.publish.plan import Plan
from specloom.publish.writer import apply, recover

SpecPath = str | os.PathLike[str]


@dataclass(frozen=True, slots=True)
class Written:
    """What writing changed, or would change: paths relative to `folder`."""

    folder: Path
    added: tuple[str, ...]
    changed: tuple[str, ...]
    removed: tuple[str, ...]
    same: tuple[str, ...]
    edited: tuple[str, ...]
    foreign: tuple[str, ...]
    up_to_date: bool


@dataclass(frozen=True, slots=True)
class Generated:
    """An SDK in memory. `files` are its texts by path, `diagnostics` are sorted, errors first."""

    package: str
    client: str
    version: str
    files: Mapping[str, str] = field(repr=False)
    diagnostics: tuple[Diagnostic, ...]
    _output: Output = field(repr=False)
    _home: Path = field(repr=False)
    _request: Request = field(repr=False)

    def write(self, folder: SpecPath | None = None, *, force: bool = False) -> Written:
        """Put the files into a folder, by default that of the configuration, as `specloom generate` does.

        Raises Abort with exit code 3 where that would lose what somebody edited or put there, unless `force` is set.
        """
        path = self._folder(folder)
        recover(path)
        made = self._plan(path, force=force)
        apply(made)
        return _written(made)

    def compare(self, folder: SpecPath | None = None) -> Written:
        """What `write` would do; nothing is written."""
        return _written(self._plan(self._folder(folder), force=False))

    def _folder(self, folder: SpecPath | None) -> Path:
        return Path(folder) if folder is not None else self._home

    def _plan(self, folder: Path, *, force: bool) -> Plan:
        previous = read_manifest(folder, self._request.folders, Diagnostics())
        published = read_published(folder, previous, Diagnostics())
        return plan_output(self._output, folder, self._request.targets, previous, published, force=force)


def generate(
    specs: SpecPath | Sequence[SpecPath] = (),
    *,
    config: Config | SpecPath | None = None,
    package: str | None = None,
    client: str | None = None,
    targets: Sequence[str] | None = None,
    output: SpecPath | None = None,
    jobs: int = 1,
    cache: bool = True,
) -> Generated:
    """Generate an SDK from `specs` (files, folders, globs), else from those of `config`. Nothing is written.

    `config` is a `Config`, or the path of a specloom.yaml; without it there is none, not even that of the working
    folder. `output` is where the SDK will go: its hand-written modules and its published version are there.

    Raises Abort, with exit code and diagnostics, where arguments, specs or configuration are in error.
    """
    chosen = [specs] if isinstance(specs, str | os.PathLike) else list(specs)
    settled = config if isinstance(config, Config) else load_config(config) if config else default_config()
    check_names(package, client, "{}")
    if targets is not None:
        check_targets(targets)
    named = tuple(os.fspath(one) for one in chosen)
    if not named and not settled.specs:
        raise abort(
            2, "SL510", Location("specloom"), "there are no specs to read", hint="pass some, or a configuration"
        )
    home = Path(output) if output is not None else settled.base / settled.output
    request = Request(
        named or settled.specs,
        Path() if named else settled.base,
        settled,
        package,
        client,
        tuple(targets) if targets is not None else tuple(settled.targets),
        jobs,
        cache,
        output=home,
    )
    request = replace(request, homes=(home / request.folder("python"),))
    diagnostics = Diagnostics()
    published = read_published(home, read_manifest(home, request.folders, Diagnostics()), diagnostics)
    with remembering(request.memo_name):
        made = run_pipeline(replace(request, published=published), diagnostics)
        tell_refused(diagnostics)
        settings, told = made.model.settings, tuple(diagnostics)
    values = (settings.package, settings.client, settings.version, made.files, told, made, home)
    return Generated(*values, request)


def _written(made: Plan) -> Written:
    groups = (made.added, made.changed, made.removed, made.same, made.edited, made.foreign)
    return Written(made.output, *groups, up_to_date=made.clean)
