"""Pages as the site reads them: CommonMark, anchors, no harm from any text."""

from __future__ import annotations

from pathlib import Path

import pytest

from specloom.site.commonmark import Page, render, safe_html


def html(text: str, tmp_path: Path, path: str = "index.md") -> tuple[str, Page]:
    """A page as HTML."""
    page = Page(path, tmp_path)
    render(text, page)
    return page.html, page


def test_headings_have_the_anchors_of_code_hosts(tmp_path: Path) -> None:
    text, page = html("# A\n\n## `client.calls.list`\n\n## Same\n\n## Same\n", tmp_path)
    assert 'id="clientcallslist"' in text and 'id="same"' in text and 'id="same-1"' in text
    (top,) = page.toc
    assert [one["data-toc-label"] or one["name"] for one in top["children"]] == ["list", "Same", "Same"]


def test_fields_have_anchors(tmp_path: Path) -> None:
    text, _ = html("## Call\n\n| Field | Type |\n| --- | --- |\n| `id` | `str` |\n| `id` | `int` |\n", tmp_path)
    assert text.count('<tr id="call.id">') == 1
    assert '<a class="sl-field" href="#call.id"><code>id</code></a>' in text


def test_nested_lists_are_nested(tmp_path: Path) -> None:
    text, _ = html("- a\n  - b\n", tmp_path)
    assert text.count("<ul>") == 2


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("<br>", "<br>"),
        ("<details markdown>", "<details>"),
        ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
        ('<img src=x onerror="alert(1)">', "&lt;img src=x onerror=&quot;alert(1)&quot;&gt;"),
        ("<!-- note -->", ""),
        ("<br onclick=x>", "&lt;br onclick=x&gt;"),
        ("<b", "&lt;b"),
    ],
)
def test_html_is_text_but_for_a_few_tags(given: str, shown: str) -> None:
    assert safe_html(given) == shown


def test_links(tmp_path: Path) -> None:
    (tmp_path / "other.md").write_text("# Other\n", encoding="utf-8")
    (tmp_path / "own").mkdir()
    (tmp_path / "own/README.md").write_text("# Own\n", encoding="utf-8")
    assert 'href="own/index.html"' in html("[own](own/README.md)", tmp_path)[0]
    text, page = html(
        "[a](other.md#x) [b](https://example.com) [c](javascript:alert(1)) [d](lost.md) [e](../../etc/passwd)\n"
        "[f](data:text/html,x) [g](//example.com/x) [h](mailto:a@example.com) [i](vbscript:x) [j](file:///etc)\n",
        tmp_path,
    )
    assert 'href="other.html#x"' in text and 'href="https://example.com"' in text and "mailto:" in text
    assert text.count("<a ") == 3
    assert page.lost == ["lost.md", "../../etc/passwd"]


def test_only_pictures_of_ours_become_part_of_a_page(tmp_path: Path) -> None:
    (tmp_path / "ours.svg").write_text(
        '<svg data-specloom="picture"><style>a{}</style><a href="../types/x.md#y"><text>t</text></a></svg>',
        encoding="utf-8",
    )
    (tmp_path / "other.svg").write_text("<svg><script>alert(1)</script></svg>", encoding="utf-8")
    text, _ = html("[![t](ours.svg)](ours.svg)\n\n![o](other.svg)\n\n![p](https://example.com/p.png)\n", tmp_path)
    assert '<a href="types/x.html#y">' in text and "<style>" not in text
    assert '<img src="other.svg"' in text and "script" not in text and "example.com" not in text


def test_code_is_marked_and_reachable(tmp_path: Path) -> None:
    text, _ = html('```python\nprint("<x>")\n```\n\n```nothing\nplain\n```\n', tmp_path)
    assert '<pre tabindex="0">' in text and "&lt;x&gt;" in text and "plain" in text
