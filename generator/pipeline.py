"""The whole program: read, resolve, normalise, name, render, format. Publishing is for the caller.

Everything here is pure: paths and bytes in, paths and texts out.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from . import __version__
from .config import Config
from .custom import Custom, find_custom
from .diagnostics import Diagnostics, Stop
from .diff.extract import surface_of
from .diff.release import Published, Release, carry_on, release
from .formatting import format_files
from .ir import Api
from .ledger import Ledger, make_ledger
from .naming.names import Names, name_api
from .normalise.api import normalise
from .overlays import Overlays, load_overlays
from .paging import PagedList, match_pagination
from .progress import QUIET, Progress
from .publish.manifest import Manifest, make_manifest, spec_digests
from .read.discover import SpecFile, find_specs
from .read.document import Document, read_documents
from .read.references import ReferenceLoader
from .render.distribution import render_pyproject
from .render.docs import render_docs, render_readme
from .render.guard import callable_names, check_files
from .render.machine.files import render_llms, render_machine
from .render.python import render_python, resource_views
from .resolve.bundle import Bundle, bundle_documents
from .settings import Settings, make_settings
from .streams import Streamed, match_streams
from .templates import templates_root
from .webhooks import Webhooks, match_webhooks


@dataclass(frozen=True, slots=True)
class Model:
    """What the documents say, and what it is all called: the input of every target."""

    api: Api
    names: Names
    settings: Settings
    documents: tuple[Document, ...]
    overlays: tuple[Document, ...]
    pages: Mapping[str, PagedList]
    streams: Mapping[str, Streamed]
    custom: Custom
    webhooks: Webhooks | None
    ledger: Ledger


@dataclass(frozen=True, slots=True)
class Output:
    """Every file of the output by path, and the manifest that tells them from other people's files."""

    files: dict[str, str]
    manifest: Manifest
    model: Model
    release: Release | None = None


@dataclass(frozen=True, slots=True)
class Request:
    """What to generate: SPEC arguments relative to `base`, the configuration, and what the command line adds to it.

    `homes` are the folders that the package stands in, or will: where hand-written modules of it are looked for.
    `published` is what the output holds of earlier runs; with `release` its version and changelog go on from there.
    """

    specs: tuple[str, ...]
    base: Path
    config: Config
    package: str | None = None
    client: str | None = None
    targets: tuple[str, ...] = ("python", "docs")
    jobs: int = 1
    cache: bool = False
    homes: tuple[Path, ...] = ()
    published: Published = field(default_factory=Published)
    release: bool = False
    date: str = ""


def build_model(request: Request, diagnostics: Diagnostics) -> Model:
    """read (with overlays) -> resolve -> normalise -> name.

    Raises Stop(1) where the documents are in error; every error is in `diagnostics` by then.
    """
    limits = request.config.limits.limits()
    files = find_specs(request.specs, request.base, limits)
    overlays = load_overlays(request.config.overlays, request.config.base, limits, diagnostics)
    documents = read_documents(files, limits, diagnostics, overlays.apply)
    if diagnostics.failed:
        raise Stop(1, diagnostics)
    bundle = _bundle(files, documents, overlays, request, diagnostics)
    overlays.tell_unused(one.name for one in (*bundle.main, *bundle.side.values()))
    api = normalise(bundle, diagnostics, request.config)
    streams = match_streams(api, request.config)
    pages = match_pagination(api, request.config, diagnostics)
    names = name_api(api, request.config, diagnostics, bundle.place, streams)
    if diagnostics.failed:
        raise Stop(1, diagnostics)
    settings = make_settings(api, request.config, request.package, request.client)
    custom = find_custom(request.homes, settings.package, names.resources, diagnostics)
    if diagnostics.failed:
        raise Stop(2, diagnostics)
    read = (*bundle.main, *bundle.side.values())
    webhooks = match_webhooks(api, request.config, settings.webhook_variable, diagnostics)
    ledger = make_ledger(api, names, bundle, diagnostics)
    return Model(api, names, settings, read, overlays.documents, pages, streams, custom, webhooks, ledger)


def generate(request: Request, diagnostics: Diagnostics, progress: Progress = QUIET) -> Output:
    """Every stage but the last: the output as texts. `progress` is told where the run is.

    Raises Stop(1) where the documents are in error, guard.UnsafeOutput where specloom itself is.
    """
    progress.stage("reading the specs")
    model = build_model(request, diagnostics)
    history = _history(model, request)
    model = replace(model, settings=replace(model.settings, version=history.version))
    progress.stage("rendering")
    folders = template_folders(request.config)
    resources = resource_views(model.api, model.names, model.pages, model.streams, model.custom)
    files: dict[str, str] = {}
    if "python" in request.targets:
        files.update(render_python(model.api, model.names, model.settings, resources, model.webhooks, folders))
        files["pyproject.toml"] = render_pyproject(model.settings)
        files["README.md"] = render_readme(model.api, model.settings, resources, model.webhooks, folders)
    if "docs" in request.targets:
        made = (model.api, model.names, model.settings, resources, model.webhooks, folders)
        files.update(render_docs(*made, model.pages, model.streams))
        files.update(render_machine(model.api, model.names, model.settings, resources, model.documents))
        files.update(render_llms(model.api, model.names, model.settings, resources, folders, files))
    progress.stage("formatting")
    files = format_files(files, model.settings.package, request.jobs, cache=request.cache)
    check_files(files, model.settings.package, callable_names(model.names))
    if "python" in request.targets:
        files.update(history.files)
    digests = spec_digests((one.name, one.digest) for one in (*model.documents, *model.overlays))
    ledger = model.ledger.summary()
    return Output(files, make_manifest(__version__, digests, request.config.digest, files, ledger), model, history)


def _history(model: Model, request: Request) -> Release:
    """The version of the output, and the files that carry what was published."""
    surface, floor = surface_of(model), model.settings.version
    if request.release:
        return release(request.published, surface, floor, request.date)
    return carry_on(request.published, surface, floor)


def template_folders(config: Config) -> list[Path]:
    """Where templates are looked for: the user's folder first, then ours."""
    own = [config.base / config.templates] if config.templates else []
    return [*own, templates_root()]


def _bundle(
    files: Sequence[SpecFile],
    documents: list[Document],
    overlays: Overlays,
    request: Request,
    diagnostics: Diagnostics,
) -> Bundle:
    loader = ReferenceLoader(files, request.config.limits.limits(), diagnostics, overlays.apply)
    return bundle_documents(documents, loader.load, diagnostics, request.config.schemas)
