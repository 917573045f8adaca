"""`specloom docs`: find the documentation, build the site, report the result."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from specloom.config.schema import CONFIG_NAME, Config, default_config, load_config
from specloom.config.target_names import BUILT_IN
from specloom.config.targets import folder_of
from specloom.core.diagnostics import Abort, Diagnostics, Location, abort
from specloom.core.record import record
from specloom.site.build import BuildFailed, Built, HarmfulPages, build_site, zensical_is_there
from specloom.site.generated import generated_pages
from specloom.site.npm import NoPackage
from specloom.site.project import Project, Section, make_project
from specloom.site.viewer import PACKAGE, find_viewer, reference_files

_SHOWN = 20


@record
class SiteOptions:
    """What the command line says; paths as they were given."""

    config: Path | None = None
    output: Path | None = None
    build: Path = Path("site")
    viewer: Path | None = None
    reference: bool = True


@record
class Source:
    """What a site is made of."""

    output: Path
    folders: Mapping[str, str]
    sections: tuple[Section, ...]
    name: str

    @property
    def docs(self) -> Path:
        """The folder of the generated documentation."""
        return self.output / self.folders["docs"]

    @property
    def document(self) -> Path:
        """The merged OpenAPI document."""
        return self.output / self.folders["openapi"] / "openapi.json"


def run_docs(options: SiteOptions, port: int | None = None) -> int:
    """Build the site, and with `port` show it until the user stops it; the exit code."""
    if not zensical_is_there():
        hint = "install it with:  pip install 'specloom[docs]'"
        raise abort(2, "SL871", Location("specloom"), "zensical, which builds the site, is not installed", hint=hint)
    source = find_source(options)
    built = build_once(options, source)
    if port is None:
        return 0
    from specloom.site.server import serve

    return serve(options.build, watched(source), lambda: build_once(options, source), port) if built else 1


def find_source(options: SiteOptions) -> Source:
    """What the configuration and the options say is to be shown. Raises Abort(2) where that is not there."""
    config = _configuration(options)
    output = options.output if options.output is not None else config.base / config.output
    folders = {target: folder_of(target, config.targets) for target in (*BUILT_IN, *config.targets)}
    if not (output / folders["docs"] / "index.md").is_file():
        place = Location((output / folders["docs"]).as_posix())
        hint = "run `specloom generate` first, or name its folder with --output"
        raise abort(2, "SL870", place, "there is no generated documentation here", hint=hint)
    sections = tuple(_section(title, globs, config) for title, globs in config.site.sections.items())
    return Source(output, folders, sections, config.site.name or "")


def _configuration(options: SiteOptions) -> Config:
    if options.config is not None:
        return load_config(options.config)
    return load_config(Path(CONFIG_NAME)) if Path(CONFIG_NAME).is_file() else default_config()


def _section(title: str, globs: tuple[str, ...], config: Config) -> Section:
    """The files of a section, in the order of its globs."""
    found: dict[str, None] = {}
    for glob in globs:
        parts = Path(glob).parts
        inside = not Path(glob).is_absolute() and ".." not in parts
        paths = sorted(config.base.glob(glob)) if inside else []
        pages = [path.relative_to(config.base).as_posix() for path in paths if path.is_file()]
        if not pages:
            place = Location(config.path.as_posix() if config.path else CONFIG_NAME, pointer=f"/site/sections/{title}")
            hint = "sections name files or globs inside the folder of the configuration"
            raise abort(2, "SL872", place, f"`{glob}` is not a page", hint=hint)
        found.update(dict.fromkeys(pages))
    return Section(title, config.base, tuple(found))


def build_once(options: SiteOptions, source: Source) -> Built:
    """One build, with its diagnostics. Raises Abort if there is no site."""
    started = time.monotonic()
    diagnostics = Diagnostics()
    document = _document(source, diagnostics) if options.reference else None
    viewer = None
    if document is not None:
        try:
            viewer = find_viewer(options.viewer)
        except NoPackage as reason:
            hint = f"once, with a network, or:  npm pack {PACKAGE.spec}  and --viewer FILE; or --no-reference"
            diagnostics.warning("SL874", Location("reference"), f"the viewer of the reference: {reason}", hint=hint)
    try:
        project = make_project(
            generated_pages(source.output, source.folders), source.sections, source.name, reference=viewer is not None
        )
        static = reference_files(document, project.name, viewer) if viewer is not None else {}
        built = build_site(project, {**project.markdown, **static}, options.build)
    except HarmfulPages as harm:
        raise _refusal(harm) from None
    except BuildFailed as reason:
        raise abort(1, "SL873", Location(options.build.as_posix()), str(reason)) from None
    except OSError as error:
        place = Location(error.filename or options.build.as_posix())
        raise abort(1, "SL873", place, f"the site cannot be written: {error.strerror}") from None
    for page, href in built.lost:
        text = f"a link does not lead to a page of the site: {href}"
        diagnostics.warning("SL876", Location(page), text, hint="the site shows its text without the link")
    for diagnostic in diagnostics:
        print(diagnostic.text(), file=sys.stderr)
    _tell(project, built, options.build, time.monotonic() - started)
    return built


def _refusal(harm: HarmfulPages) -> Abort:
    """An error for each fault, up to a number that can be read."""
    diagnostics = Diagnostics()
    hint = "nothing was published; please report it as SECURITY.md says, unless one of your own files contains it"
    for fault in harm.faults[:_SHOWN]:
        message = f"the page contains {fault.what}, which the theme does not use"
        diagnostics.error("SL878", Location(fault.page, line=fault.line), message, hint=hint)
    return Abort(1, diagnostics)


def _tell(project: Project, built: Built, target: Path, seconds: float) -> None:
    print(f"✓ {project.name}: {len(project.pages)} pages")
    print(f"✓ {target.as_posix()}: {built.files} files; open {(target / 'index.html').as_posix()}")
    print(f"{seconds:.1f} s")


def _document(source: Source, diagnostics: Diagnostics) -> Any:
    """The merged OpenAPI document, if there is one."""
    path = source.document
    if not path.is_file():
        return None
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        diagnostics.warning("SL875", Location(path.as_posix()), "the OpenAPI document cannot be read as JSON")
        return None


def watched(source: Source) -> tuple[Path, ...]:
    """What a change of makes the site out of date."""
    return (source.docs, *(section.base / page for section in source.sections for page in section.pages))


__all__ = ["Abort", "SiteOptions", "Source", "build_once", "find_source", "run_docs"]
