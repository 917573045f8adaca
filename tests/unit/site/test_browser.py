"""The site of this repository in headless Chromium: `make test-site`."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any

import pytest

from specloom.site.npm import NoPackage, Package, find_package

from .conftest import CHROMIUM, Site, needs, read_pages
from .test_built import broken_links

pytestmark = [
    needs("zensical", "playwright"),
    pytest.mark.slow,
    pytest.mark.skipif(not CHROMIUM, reason="there is no Chromium"),
    pytest.mark.skipif(not os.environ.get("SPECLOOM_SITE"), reason="`make test-site` runs it"),
]

AXE = Package(
    "axe-core",
    "4.14.1",
    "FHfa+lmNjQZfJz1q8wKqIDwC6DExcHt/pkjNQb09a3NPjCKg2rhu5qb2S4r76ASyFNNtuFooJpZe37OgudVGtQ==",
)
PHONE = {"width": 390, "height": 844}
DESK = {"width": 1360, "height": 900}
LOOKED_AT = (
    "index.html",
    "guides/errors.html",
    "resources/calls.html",
    "types/voices.html",
    "types/credentials.html",
    "types.html",
    "specloom/index.html",
    "specloom/docs/diagnostics.html",
)
SEARCHES = {
    "place a call": "client.calls.create",
    "download stereo recording": "download_stereo_recording",
    "ElevenLabsVoice": "ElevenLabsVoice",
    "voicemail": "oicemail",
    "page by page": "Page by page",
    "strict": "trict",
    "RateLimitError": "rrors",
    "webhook": "ebhook",
    "SL203": "iagnostics",
    "upload a file": "client.files.create",
}


@pytest.fixture
def desk(browser: Any) -> Iterator[Any]:
    """A page on a wide screen."""
    context = browser.new_context(viewport=DESK)
    yield context.new_page()
    context.close()


def test_links_and_anchors(own_site: Site) -> None:
    pages = read_pages(own_site)
    assert not broken_links(pages, own_site)
    anchors = [one for page in pages.values() for one in page.ids]
    assert sum("." in one for one in anchors) > 2000, "fields have anchors"


def test_every_page_loads_without_errors_and_fits_a_phone(browser: Any, own_site: Site, origin: str) -> None:
    context = browser.new_context(viewport=PHONE, has_touch=True)
    page = context.new_page()
    problems: list[str] = []
    page.on("console", lambda message: problems.append(message.text) if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.on(
        "response", lambda answer: problems.append(f"{answer.status}: {answer.url}") if answer.status > 399 else None
    )
    page.on("request", lambda request: problems.append(request.url) if not local(request.url, origin) else None)
    wide = []
    for path in own_site.pages:
        page.goto(f"{origin}/{path}", wait_until="load")
        if page.evaluate("document.documentElement.scrollWidth > window.innerWidth"):
            wide.append(path)
    context.close()
    assert not problems, "\n".join(problems)
    assert not wide


def local(url: str, origin: str) -> bool:
    """Whether a request stays here."""
    return url.startswith((origin, "data:", "blob:"))


@pytest.mark.parametrize("colours", ["light", "dark"])
def test_accessibility(browser: Any, origin: str, colours: str) -> None:
    try:
        axe = find_package(AXE).file("package/axe.min.js").decode()
    except NoPackage as reason:
        pytest.skip(str(reason))
    context = browser.new_context(viewport=DESK, color_scheme=colours, bypass_csp=True)
    page = context.new_page()
    problems = []
    for path in LOOKED_AT:
        page.goto(f"{origin}/{path}", wait_until="load")
        page.evaluate(axe)
        found = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
        problems += [
            f"{path}: {one['id']}: {one['nodes'][0]['html'][:160]} ({len(one['nodes'])})"
            for one in found["violations"]
            if one["impact"] in ("serious", "critical")
        ]
    context.close()
    assert not problems, "\n".join(problems)


def test_search_finds(desk: Any, origin: str) -> None:
    desk.goto(f"{origin}/index.html", wait_until="load")
    missing = []
    for words, wanted in SEARCHES.items():
        desk.keyboard.press("Control+k")
        dialog = desk.locator("div[style*='position: fixed']")
        dialog.locator("input").fill(words)
        try:
            dialog.locator("a").filter(has_text=wanted).first.wait_for(timeout=4000)
        except Exception:
            missing.append(words)
        desk.keyboard.press("Escape")
        dialog.locator("input").wait_for(state="hidden", timeout=4000)
    assert not missing


def test_keyboard(desk: Any, origin: str) -> None:
    desk.goto(f"{origin}/resources/calls.html", wait_until="load")
    desk.keyboard.press("Tab")
    assert "skip" in desk.evaluate("document.activeElement.className")
    desk.keyboard.press("Enter")
    seen = set()
    for _ in range(60):
        desk.keyboard.press("Tab")
        seen.add(desk.evaluate("(document.activeElement.getAttribute('href') || document.activeElement.tagName)"))
    assert "#clientcallslist" in seen and len(seen) > 20


def test_deep_link_to_a_field(desk: Any, origin: str) -> None:
    desk.goto(f"{origin}/types/voices.html#elevenlabsvoice.stability", wait_until="load")
    row = desk.locator("tr:target")
    assert row.count() == 1 and "stability" in row.inner_text()
    desk.wait_for_timeout(300)
    assert desk.evaluate("document.querySelector('tr:target').getBoundingClientRect().top < innerHeight")


def test_pictures_link_to_pages(desk: Any, origin: str) -> None:
    desk.goto(f"{origin}/resources/calls.html", wait_until="load")
    desk.locator(".sl-picture a").filter(has_text="download_pcap").click()
    assert desk.url.endswith("#clientcallsdownload_pcap")
    desk.goto(f"{origin}/index.html", wait_until="load")
    desk.locator(".sl-picture a").filter(has_text="client.squads").first.click()
    assert desk.url.endswith("/resources/squads.html")


def test_opened_as_a_file(browser: Any, own_site: Site) -> None:
    context = browser.new_context(viewport=DESK)
    page = context.new_page()
    problems: list[str] = []
    page.on("request", lambda request: problems.append(request.url) if request.url.startswith("http") else None)
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.goto((own_site.folder / "resources/calls.html").as_uri(), wait_until="load")
    page.keyboard.press("Control+k")
    page.keyboard.type("squad")
    page.locator("a").filter(has_text="client.squads").first.wait_for(timeout=5000)
    context.close()
    assert not problems


@pytest.mark.parametrize("way", ["http", "file"])
def test_the_reference(browser: Any, own_site: Site, origin: str, way: str) -> None:
    if not (own_site.folder / "reference/index.html").is_file():
        pytest.skip("the viewer cannot be fetched, or there is no merged document")
    context = browser.new_context(viewport=DESK)
    page = context.new_page()
    problems: list[str] = []
    page.on("console", lambda message: problems.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.on(
        "request",
        lambda r: problems.append(r.url) if not r.url.startswith((origin, "file:", "data:", "blob:")) else None,
    )
    base = origin if way == "http" else own_site.folder.as_uri()
    page.goto(f"{base}/reference/index.html", wait_until="load")
    page.get_by_text("Run analytics queries").first.wait_for(timeout=30_000)
    page.get_by_role("link", name="Calls").or_(page.get_by_role("button", name="Calls")).first.click()
    page.get_by_text("Place a call").first.click(timeout=30_000)
    page.wait_for_url("**/reference/index.html#tag/calls/POST/call")
    context.close()
    assert not problems
