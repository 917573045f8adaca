"""Sites of generated documentation, built once for a run; and a browser, where there is one."""

from __future__ import annotations

import importlib.util
import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from html.parser import HTMLParser
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from shutil import which
from threading import Thread
from typing import Any

import pytest

from specloom.app.pipeline import Request
from specloom.config.schema import Config, load_config
from specloom.config.target_names import BUILT_IN
from specloom.core.diagnostics import Diagnostics
from specloom.site.build import build_site
from specloom.site.generated import generated_pages
from specloom.site.npm import NoPackage
from specloom.site.project import Section, make_project
from specloom.site.viewer import find_viewer, reference_files
from tests.support.packages import generate_plain, write
from tests.support.real import ROOT

CHROMIUM = os.environ.get("CHROMIUM") or which("chromium") or which("google-chrome") or ""
FOLDERS = {target: target for target in BUILT_IN}
NASTY = ROOT / "tests/targets/docs/nasty.yaml"


def needs(*names: str) -> Any:
    """Skip, visibly, where a module is not installed."""
    missing = [name for name in names if importlib.util.find_spec(name) is None]
    return pytest.mark.skipif(bool(missing), reason=f"not installed: {', '.join(missing)}")


@dataclass(frozen=True, slots=True)
class Site:
    """A built site."""

    folder: Path

    @property
    def pages(self) -> list[str]:
        """Every page of the theme, by its path."""
        found = (path.relative_to(self.folder).as_posix() for path in self.folder.rglob("*.html"))
        return sorted(path for path in found if path not in ("404.html", "reference/index.html"))


class Read(HTMLParser):
    """What a page holds: ids, links, elements with their attributes."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {key: value or "" for key, value in attrs}
        self.elements.append((tag, found))
        if "id" in found:
            self.ids.append(found["id"])


def read_pages(site: Site) -> dict[str, Read]:
    """Every page, read."""
    return {path: Read((site.folder / path).read_text(encoding="utf-8")) for path in site.pages}


def make_site(request: Request, folder: Path, sections: tuple[Section, ...] = (), document: Any = None) -> Site:
    """Generate documentation and build its site."""
    output = generate_plain(request, Diagnostics())
    write(output, folder / "output")
    static: dict[str, bytes] = {}
    if document is not None:
        static = reference_files(document, "Test", find_viewer())
    project = make_project(generated_pages(folder / "output", FOLDERS), sections, reference=bool(static))
    build_site(project, {**project.markdown, **static}, folder / "site")
    return Site(folder / "site")


@pytest.fixture(scope="session")
def nasty_site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The site of a document that was written to break pages."""
    request = Request((str(NASTY),), ROOT, Config(), package="nasty")
    return make_site(request, tmp_path_factory.mktemp("nasty_site"))


@pytest.fixture(scope="session")
def own_site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The site of this repository: its SDK and its own pages; with the reference where the viewer can be had."""
    config = load_config(ROOT / "specloom.yaml")
    specs = tuple(map(str, sorted(path for path in (ROOT / "specs").glob("*.yaml") if path.name != "rules.yaml")))
    pages = ("README.md", *sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "docs").glob("*.md")))
    section = Section("specloom", ROOT, (*pages, "CONTRIBUTING.md", "CHANGELOG.md"))
    merged = ROOT / "generated/openapi/openapi.json"
    folder = tmp_path_factory.mktemp("own_site")
    request = Request(specs, ROOT, config)
    document = json.loads(merged.read_text(encoding="utf-8")) if merged.is_file() else None
    try:
        return make_site(request, folder, (section,), document)
    except NoPackage:
        return make_site(request, folder, (section,))


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Nothing."""


@pytest.fixture(scope="session")
def origin(own_site: Site) -> Iterator[str]:
    """Where the site is served."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(own_site.folder)))
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """Headless Chromium, from this machine."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        found = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield found
        found.close()
