"""A built site as files: every link leads somewhere, and no text of a document is anything but text."""

from __future__ import annotations

from collections import Counter
from posixpath import dirname, join, normpath
from urllib.parse import unquote, urlsplit

import pytest

from .conftest import Read, Site, needs, read_pages

pytestmark = [needs("zensical"), pytest.mark.slow]


def broken_links(pages: dict[str, Read], site: Site) -> list[str]:
    """Links within the site that lead to no page, file or anchor."""
    ids = {path: set(page.ids) for path, page in pages.items()}
    problems = []
    for path, page in pages.items():
        for tag, attributes in page.elements:
            target = attributes.get("href", "") if tag == "a" else attributes.get("src", "")
            parts = urlsplit(target)
            if not target or parts.scheme or parts.netloc:
                continue
            file = normpath(join(dirname(path), unquote(parts.path))) if parts.path else path
            file = "index.html" if file == "." else file
            lost = parts.fragment and file in ids and unquote(parts.fragment) not in ids[file]
            if not (site.folder / file).is_file() or lost:
                problems.append(f"{path}: {target}")
    return problems


def test_a_nasty_document_makes_a_harmless_site(nasty_site: Site) -> None:
    pages = read_pages(nasty_site)
    assert len(pages) > 5
    assert not broken_links(pages, nasty_site)
    for path, page in pages.items():
        twice = [one for one, times in Counter(page.ids).items() if times > 1]
        assert not twice, (path, twice)
        for tag, attributes in page.elements:
            assert not [key for key in attributes if key.startswith("on")], (path, tag, attributes)
            for key in ("href", "src", "action", "formaction", "data", "xlink:href"):
                scheme = urlsplit(attributes.get(key, "").strip()).scheme.lower()
                assert scheme in ("", "http", "https", "mailto"), (path, tag, attributes)
            assert tag not in ("iframe", "object", "embed", "base"), path
            if tag == "script" and "src" in attributes:
                assert not urlsplit(attributes["src"]).netloc, (path, attributes)
        text = (nasty_site.folder / path).read_text(encoding="utf-8")
        content = text[text.index("<article") : text.index("</article>")]
        assert "<script" not in content and "<style" not in content, path
