"""After building: whatever a page would run or load that the theme does not have is an error."""

from __future__ import annotations

from pathlib import Path

import pytest

from specloom.app.pipeline import Request
from specloom.config.schema import Config
from specloom.core.diagnostics import Abort, Diagnostics
from specloom.site.anchors import outline, set_heading_anchors
from specloom.site.build import HarmfulPages, build_site
from specloom.site.command import SiteOptions, Source, build_once
from specloom.site.generated import generated_pages
from specloom.site.inspection import inspect_site, theme_of
from specloom.site.project import Section, make_project, stand_in
from tests.support.packages import generate_plain, write

from .conftest import FOLDERS, Read, Site, needs

THEME = """<!doctype html><html><head><title>x</title><link rel="stylesheet" href="/assets/site.css">
<script>scope = new URL("/", location)</script></head><body><form class="palette"><input></form>
<script id="__config" type="application/json">{"base": "/"}</script><script src="/assets/bundle.js"></script>
</body></html>"""
GOOD = """<html><head><title>&lt;script&gt;</title><script>scope = new URL("../..", location)</script></head><body>
<form class="palette"></form><a href="https://example.com">a</a><a href="b.html#c">b</a><img src="../c.png">
<!-- <script> --><code>&lt;script&gt;</code><script type="application/json">{"base": "../.."}</script>
<script src="../assets/bundle.js"></script></body></html>"""
HARM = {
    "a script in the title": "</title><script>alert(1)</script>",
    "a script from elsewhere": '<script src="https://evil.example/a.js"></script>',
    "a script without a scheme": '<script src="//evil.example/a.js"></script>',
    "a script of the site that is not the theme's": '<script src="../evil.js"></script>',
    "a script that ends a comment as browsers do": "<!-- --!><script>alert(1)</script> -->",
    "a module": '<script type="module">alert(1)</script>',
    "a handler": "<img src=x onerror=alert(1)>",
    "a handler without blanks": "<svg/onload=alert(1)>",
    "a handler in capitals": '<p ONCLICK="alert(1)">',
    "an address that is a script": '<a href="javascript:alert(1)">a</a>',
    "an address with blanks in it": '<a href=" java&#10;script:alert(1)">a</a>',
    "an address in an image": '<svg><a xlink:href="javascript:alert(1)">a</a></svg>',
    "an address that changes": '<svg><a><animate attributeName="href" values="javascript:alert(1)"/></a></svg>',
    "data": '<a href="data:text/html,x">a</a>',
    "a frame": "<iframe src='a.html'></iframe>",
    "a page in an attribute": "<p srcdoc='x'>",
    "another base": '<base href="https://evil.example/">',
    "a form": '<form action="https://evil.example/"></form>',
    "a redirect": '<meta http-equiv="refresh" content="0;url=https://evil.example">',
    "a picture from elsewhere": '<img src="https://evil.example/pixel.png">',
    "a picture without a scheme": '<img srcset="//evil.example/pixel.png 2x">',
    "a style sheet from elsewhere": '<link rel="stylesheet" href="https://evil.example/a.css">',
    "a style": "<style>p { background: url(https://evil.example) }</style>",
    "a style that loads": '<p style="background: url(//evil.example)">',
}


@pytest.mark.parametrize("harm", HARM.values(), ids=HARM)
def test_what_the_theme_does_not_have_is_a_fault(harm: str) -> None:
    theme = theme_of(THEME)
    assert list(theme.faults(GOOD, "guides/a.html")) == []
    for place in ("<title>", "<body>", "</code>"):
        assert list(theme.faults(GOOD.replace(place, place + harm), "guides/a.html")), place


def test_every_page_is_read(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    for name in ("a.html", "deep/b.HTM", "deep/c.svg", "deep/d.xhtml"):
        (tmp_path / name).write_text("<svg><script>alert(1)</script></svg>", encoding="utf-8")
    found = inspect_site(tmp_path, theme_of(THEME))
    assert [one.page for one in found] == ["a.html", "deep/b.HTM", "deep/c.svg", "deep/d.xhtml"]
    assert not inspect_site(tmp_path, theme_of(THEME), frozenset(one.page for one in found))


def test_the_outline_is_escaped() -> None:
    from markdown_it import MarkdownIt

    text = '# A\n\n## client.&lt;img src=x onerror=alert(1)&gt;\n\n## `client."><b>`\n\n## client.calls.list\n'
    found = outline(set_heading_anchors(MarkdownIt("commonmark").parse(text)))[0]["children"]
    for one in found:
        assert "<" not in one["html"] + one["data-toc-label"] and '"' not in one["html"] + one["data-toc-label"]
    assert found[-1]["data-toc-label"] == "list"


def test_stand_ins_are_for_what_means_something() -> None:
    words: dict[str, str] = {}
    assert stand_in("Types: A", words) == "Types: A" and not words
    first = stand_in("A & B", words)
    assert first == stand_in("A & B", words) != stand_in("A < B", words)
    assert words[first] == "A & B" and "&" not in first


TITLES = {
    "title": "</title><script>document.title = 1</script>",
    "tag": "\" onmouseover='alert(1)' x=\"",
    "type": "Fish & Chips",
}
DOCUMENTS = {
    "3.1": "openapi: 3.1.0\ncomponents: {schemas: {A: {type: object, title: %(type)s}}}\n"
    "tags: [{name: %(tag)s, description: %(title)s}]\n",
    "2.0": "swagger: '2.0'\nhost: example.com\ndefinitions: {A: {type: object, title: %(type)s}}\n"
    "tags: [{name: %(tag)s, description: %(title)s}]\n",
}


@pytest.mark.slow
@needs("zensical")
@pytest.mark.parametrize("version", DOCUMENTS)
def test_titles_are_text_on_every_page(version: str, tmp_path: Path) -> None:
    quoted = {key: "'" + text.replace("'", "''") + "'" for key, text in TITLES.items()}
    schema = "'#/definitions/A'" if version == "2.0" else "'#/components/schemas/A'"
    answer = f"schema: {{$ref: {schema}}}"
    if version == "3.1":
        answer = f"content: {{application/json: {{{answer}}}}}"
    text = DOCUMENTS[version] % quoted + (
        f"info: {{title: {quoted['title']}, version: {quoted['tag']}, description: {quoted['title']}}}\n"
        f"paths: {{/a: {{get: {{summary: {quoted['title']}, tags: [{quoted['tag']}],"
        f" responses: {{'200': {{description: {quoted['title']}, {answer}}}}}}}}}}}\n"
    )
    (tmp_path / "a.yaml").write_text(text, encoding="utf-8")
    (tmp_path / "own.md").write_text("# Own & <b>\n", encoding="utf-8")
    write(generate_plain(Request(("a.yaml",), tmp_path, Config(), package="acme"), Diagnostics()), tmp_path / "output")
    sections = [Section("More & <script>alert(1)</script>", tmp_path, ("own.md",))]
    project = make_project(generated_pages(tmp_path / "output", FOLDERS), sections)
    build_site(project, {}, tmp_path / "site")
    site = Site(tmp_path / "site")
    for path in (*site.pages, "404.html"):
        page = (site.folder / path).read_text(encoding="utf-8")
        assert "specloom words" not in page and "<script>alert" not in page and "<script>document.title" not in page
        assert "&amp;lt;" not in page and "&amp;amp;" not in page, path
        assert not [key for _, attributes in Read(page).elements for key in attributes if key.startswith("on")], path
    assert "&lt;/title&gt;&lt;script&gt;document.title = 1" in (site.folder / "index.html").read_text(encoding="utf-8")


@pytest.mark.slow
@needs("zensical")
def test_nothing_is_published_where_a_page_is_harmful(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    docs = tmp_path / "output/docs"
    docs.mkdir(parents=True)
    (docs / "index.md").write_text("# A\n", encoding="utf-8")
    (docs / "planted.html").write_text("<script>alert(1)</script>", encoding="utf-8")
    with pytest.raises(HarmfulPages):
        build_site(make_project(generated_pages(tmp_path / "output", FOLDERS), []), {}, tmp_path / "site")
    with pytest.raises(Abort) as stopped:
        build_once(SiteOptions(build=tmp_path / "site", reference=False), Source(tmp_path / "output", FOLDERS, (), ""))
    found = [one for one in stopped.value.diagnostics]
    assert [one.code for one in found] == ["SL878"] and "planted.html" in found[0].text()
    assert not (tmp_path / "site").exists()
