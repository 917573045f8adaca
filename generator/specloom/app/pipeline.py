"""The whole program: read, resolve, normalise, name, render, format. The caller publishes the result.

Everything here is pure: paths and bytes in, paths and texts out.
"""

from __future__ import annotations

import contextlib
import gc
import posixpath
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from specloom.cache.memo import forgetting
from specloom.cache.text_cache import cache_folder
from specloom.cache.trust import refuse_content
from specloom.config.request import Request
from specloom.core.budget import Budget, within
from specloom.core.diagnostics import Abort, Diagnostics, Location, abort
from specloom.core.file_text import Files, FileText
from specloom.core.processes import FileTasks
from specloom.core.progress import QUIET, Progress
from specloom.core.record import record
from specloom.core.spec_digests import spec_digests
from specloom.core.timings import Timings
from specloom.core.version import __version__
from specloom.diff.extract import surface_of
from specloom.diff.recording import recorded_text
from specloom.diff.version_bumps import Release, carry_on
from specloom.normalise.api import normalise
from specloom.publish.manifest import Manifest, TargetFiles, make_manifest
from specloom.read.discovery import find_specs
from specloom.read.document import Document, read_documents
from specloom.read.overlays import load_overlays
from specloom.read.references import ReferenceLoader
from specloom.read.shapes import report_shapes
from specloom.read.shared_blocks import SharedBlocks
from specloom.resolve.bundle import bundle_documents
from specloom.sdk.build import build_sdk
from specloom.sdk.coverage import make_ledger
from specloom.sdk.webhooks import match_webhooks
from specloom.targets.model import Model
from specloom.targets.python.custom_modules import find_custom, report_former
from specloom.targets.python.naming.names import name_api
from specloom.targets.python.settings import make_settings, report_reserved_variables
from specloom.targets.registry import groups, in_order
from specloom.targets.rendering import Rendering
from specloom.targets.template_faults import reports_template_faults
from specloom.targets.template_folders import check_templates, template_folders

if TYPE_CHECKING:
    from specloom.targets.context import RenderContext
    from specloom.targets.inputs import Inputs

__all__ = ["Model", "Output", "Request", "build_model", "generate", "template_folders"]


@record
class Output:
    """Every file of the output by path, and the manifest that lists the files that specloom wrote.

    `python_folder` is where the Python distribution is in the output; empty for the output itself.
    `has_chosen_package` tells a package that was named by the configuration or the caller from one named by a title.
    """

    files: Files
    manifest: Manifest
    model: Model
    python_folder: str
    release: Release | None = None
    has_chosen_package: bool = False


def build_model(
    request: Request,
    diagnostics: Diagnostics,
    timings: Timings | None = None,
    documents: list[Document] | None = None,
) -> Model:
    """read (with overlays) -> resolve -> normalise -> name.

    The documents as they were read are put into `documents`, also where the run stops after that.

    Raises Abort(1) where the documents are in error, or need more than the limits allow; every other error is in
    `diagnostics` by then.
    """
    timings = timings or Timings()
    read: list[Document] = [] if documents is None else documents
    with within(request.config.limits.run(), timings, request.specs) as budget:
        try:
            return _build_model(request, diagnostics, timings, budget, read)
        finally:
            # Last, since only what no stage has reported is to be reported by its kind alone.
            report_shapes(read, diagnostics)


def _build_model(
    request: Request, diagnostics: Diagnostics, timings: Timings, budget: Budget, read: list[Document]
) -> Model:
    """As `build_model`; the documents that were read are put into a list."""
    check_templates(request.config, diagnostics)
    limits = request.config.limits.limits()
    with timings.stage("read"):
        files = find_specs(request.specs, request.base, limits)
        budget.place = Location(max(files, key=lambda file: (len(file.data), file.name)).name)
        overlays = load_overlays(request.config.overlays, request.config.base, limits, diagnostics)
        blocks = SharedBlocks()
        documents = read_documents(files, limits, diagnostics, overlays.apply, blocks)
        read.extend(documents)
    if diagnostics.failed:
        raise Abort(1, diagnostics)
    with timings.stage("resolve"):
        loader = ReferenceLoader(files, limits, diagnostics, overlays.apply, blocks, request.home)
        bundle = bundle_documents(documents, loader.load, diagnostics)
        overlays.tell_unused(one.name for one in (*bundle.main, *bundle.side.values()))
    with timings.stage("normalise"), recursing_deeply():
        api = normalise(bundle, diagnostics, request.config)
    with timings.stage("name"):
        sdk = build_sdk(api, request.config, diagnostics, bundle.place)
        settings = make_settings(api, request.config, request.package, request.client)
        report_reserved_variables(settings, api, diagnostics, bundle.place)
        names = name_api(sdk, request.config, diagnostics, bundle.place, settings.client, bundle.merge)
    if diagnostics.failed:
        raise Abort(1, diagnostics)
    custom = find_custom(request.homes, settings.package, names.resources, diagnostics)
    if request.output is not None:
        report_former(request.output, request.output / request.folder("python"), settings.package, diagnostics)
    if diagnostics.failed:
        raise Abort(2, diagnostics)
    every = (*bundle.main, *bundle.side.values())
    webhooks = match_webhooks(api, request.config, settings.webhook_variable, diagnostics)
    methods = {
        (f"{operation.verb} {operation.path}", operation.origin): f"{resource.attribute}.{own.method}"
        for resource in names.resources
        for operation, own in resource.operations
    }
    ledger = make_ledger(api, methods, names.types, bundle, diagnostics)
    asked = frozenset(loader.asked)
    return Model(
        api,
        sdk,
        names,
        settings,
        every,
        overlays.documents,
        custom,
        webhooks,
        tuple(files),
        asked,
        ledger,
        bundle.merge,
    )


@reports_template_faults
def generate(
    request: Request,
    diagnostics: Diagnostics,
    progress: Progress = QUIET,
    timings: Timings | None = None,
    standing: Callable[[], Mapping[str, str]] = dict,
) -> Output:
    """Every stage but the last: the output as text. `progress` receives the current stage, `timings` the time of each.

    `standing` has the digests of existing files: the guard passes over those that would not change. If the memo holds
    what no template wrote, everything is made without it (SL531).

    Raises Abort(1) where the documents are in error, or need more than the limits allow; guard.UnsafeOutput where
    specloom itself is in error.
    """
    from specloom.targets.python.guard_rules import UnsafeOutput

    timings = timings or Timings()
    try:
        return _generate(request, diagnostics, progress, timings, standing)
    except UnsafeOutput as unsafe:
        if not request.cache:
            raise
        what = str(unsafe)
    with forgetting():
        output = _generate(replace(request, cache=False), Diagnostics(), progress, timings, standing)
    refuse_content(cache_folder().as_posix(), what)
    return output


def _generate(
    request: Request,
    diagnostics: Diagnostics,
    progress: Progress,
    timings: Timings,
    standing: Callable[[], Mapping[str, str]],
) -> Output:
    with within(request.config.limits.run(), timings, request.specs) as budget, collecting_seldom():
        progress.stage("reading the specs")
        model = build_model(request, diagnostics, timings)
        with timings.stage("views"):
            context = _context(model, request)
        with timings.stage("release"):
            release = _release(model, request, context.inputs)
            model = replace(model, settings=replace(model.settings, version=release.version))
            context = replace(context, settings=model.settings)
        texts = _render(model, request, context, progress, timings, standing())
        if "python" in texts:
            texts["python"].update({path: FileText(text) for path, text in release.files.items()})
        folders = {target: request.folder(target) for target in texts}
        return _output(model, request, release, folders, texts, budget)


def _output(
    model: Model,
    request: Request,
    release: Release,
    folders: Mapping[str, str],
    texts: Mapping[str, Mapping[str, FileText]],
    budget: Budget,
) -> Output:
    """The files of all targets in one folder, and the manifest."""
    owners: dict[str, str] = {}
    files: dict[str, FileText] = {}
    targets: dict[str, TargetFiles] = {}
    for target, own in texts.items():
        placed = {posixpath.join(folders[target], path): text for path, text in own.items()}
        for path in placed:
            if owners.setdefault(path, target) != target:
                text = f"the targets `{owners[path]}` and `{target}` both write `{path}`"
                hint = "give one of them another folder: `targets: {NAME: {output: FOLDER}}`"
                place = request.config.path.as_posix() if request.config.path else "specloom"
                raise abort(2, "SL512", Location(place), text, hint=hint)
        files.update(placed)
        targets[target] = TargetFiles(folders[target], {path: text.digest for path, text in sorted(placed.items())})
    budget.count(files)
    digests = spec_digests((document.name, document.digest) for document in (*model.documents, *model.overlays))
    manifest = make_manifest(__version__, digests, request.config.digest, targets, model.ledger.summary())
    is_chosen = bool(request.package or request.config.package)
    return Output(Files(dict(sorted(files.items()))), manifest, model, request.folder("python"), release, is_chosen)


def _context(model: Model, request: Request) -> RenderContext:
    """What every target gets."""
    from specloom.targets.context import RenderContext
    from specloom.targets.inputs import Inputs
    from specloom.targets.python.resource_view import resource_views

    types = {type_def.id: type_def for type_def in model.api.types}
    servers = model.settings.arguments.servers
    resources = resource_views(model.api, model.names, servers, model.pages, model.streams, model.custom)
    views = {str(resource.attribute): resource for resource in resources}
    return RenderContext(
        api=model.api,
        names=model.names,
        types=types,
        settings=model.settings,
        resources=resources,
        views=views,
        webhooks=model.webhooks,
        pages=model.pages,
        streams=model.streams,
        folders=template_folders(request.config),
        inputs=Inputs(types, model.names, views),
        custom=model.custom,
    )


def _render(
    model: Model,
    request: Request,
    python: RenderContext,
    progress: Progress,
    timings: Timings,
    standing: Mapping[str, str],
) -> dict[str, dict[str, FileText]]:
    """render -> format -> verify: the files of each target, by their path in its folder.

    The first group of targets is rendered here, the others in a process of their own where that pays.
    """
    progress.stage("rendering")
    large = request.jobs > 1 and len(python.types) + len(python.resources) > _SMALL
    rendering = Rendering(model.sdk, model.documents, request, python, timings, jobs=request.jobs if large else 1)
    first, *others = groups(request.targets, request.configured)
    works = [partial(rendering.run, group) for group in others]
    rest = FileTasks("docs", works, _by_target(standing, request), timings, fork=large)
    try:
        files = rendering.run(first)
        progress.stage("formatting")
    except BaseException:
        rest.stop()
        raise
    files.update(rest.result())
    texts: dict[str, dict[str, FileText]] = {target: {} for target in in_order(request.targets)}
    for path, text in files.items():
        target, _, own = path.partition("/")
        texts[target][own] = text
    for target, own_files in texts.items():
        rendering.verify(target, own_files, standing)
    return texts


def _by_target(standing: Mapping[str, str], request: Request) -> dict[str, str]:
    """The digests of an output's files, by target and path in its folder."""
    digests: dict[str, str] = {}
    for target in request.targets:
        folder = request.folder(target)
        prefix = f"{folder}/" if folder else ""
        own = {path.removeprefix(prefix): digest for path, digest in standing.items() if path.startswith(prefix)}
        digests.update({f"{target}/{path}": digest for path, digest in own.items()})
    return digests


def _release(model: Model, request: Request, inputs: Inputs) -> Release:
    """The version of the output, and the files that carry what was published."""
    floor = model.settings.version
    if request.release:
        from specloom.diff.release import release

        return release(request.published, surface_of(model), floor, request.date)
    return carry_on(request.published, partial(recorded_text, model, inputs), floor)


# Below so many types and resources together, another process costs more than it saves.
_SMALL = 60
# Enough for 300 levels of schemas; no code of C is called on the way down.
_FRAMES = 5_000


@contextlib.contextmanager
def recursing_deeply() -> Iterator[None]:
    """Room for schemas that are made of one another, as deep as `normalise` follows them (SL303)."""
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(max(before, _FRAMES))
    try:
        yield
    finally:
        sys.setrecursionlimit(before)


@contextlib.contextmanager
def collecting_seldom() -> Iterator[None]:
    """Hardly any garbage collection: what a run makes lives until its end, and looking through it costs a tenth."""
    before = gc.get_threshold()
    gc.set_threshold(200_000, 20, 100)
    try:
        yield
    finally:
        gc.set_threshold(*before)
