"""Markdown as code hosts read it, inside zensical: CommonMark with tables, read by markdown-it-py.

zensical reads Python-Markdown, in which a nested list or a brace means something else. This is an extension of that
which hands the whole page to markdown-it-py, so that a page says the same on a code host and on the site. It also
gives every operation and field an anchor, and lets through no HTML, no scheme and no broken link that could do harm.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from html import escape
from pathlib import Path, PurePosixPath
from posixpath import normpath
from typing import Any

from markdown import Extension, Markdown
from markdown.postprocessors import Postprocessor
from markdown.preprocessors import Preprocessor
from markdown_it import MarkdownIt
from markdown_it.token import Token
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import get_lexer_by_name
from pygments.util import ClassNotFound

from specloom.site.anchors import anchor_fields, outline, set_heading_anchors
from specloom.site.pictures import inline_picture
from specloom.site.project import LOST

_TAG = re.compile(r"</?(br|code|pre|details|summary|sub|sup|kbd)(?: markdown| open)?\s*/?>", re.IGNORECASE)
_ANY_TAG = re.compile(r"<!--.*?-->|</?[A-Za-z][^<>]*>|<", re.DOTALL)
_OUTSIDE = re.compile(r"(?:https?://|mailto:)", re.IGNORECASE)
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|//|\\")
_FORMATTER = HtmlFormatter(wrapcode=True, cssclass="highlight")


@dataclass(slots=True)
class Page:
    """A page that is being read: its path in the site, the folder of all sources, what it was rendered to."""

    path: str
    root: Path
    html: str = ""
    toc: list[dict[str, Any]] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)


def render(text: str, page: Page) -> None:
    """Read a page of Markdown; `html` and `toc` are set."""
    parser = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    parser.validateLink = lambda url: bool(_OUTSIDE.match(url)) or not _SCHEME.match(url)  # type: ignore[method-assign]
    tokens = parser.parse(text)
    headings = set_heading_anchors(tokens)
    anchor_fields(tokens)
    for token in tokens:
        if token.type == "inline" and token.children:
            token.children = list(_inline(token.children, page))
        elif token.type == "html_block":
            token.content = safe_html(token.content)
        elif token.type in ("fence", "code_block"):
            token.type, token.content = "html_block", _code(token)
    page.html = parser.renderer.render(tokens, parser.options, {})
    page.toc = outline(headings)


def safe_html(text: str) -> str:
    """HTML without comments; every tag is text, but for a few that say something of text and have no attributes."""

    def tag(found: re.Match[str]) -> str:
        if found[0].startswith("<!--"):
            return ""
        if _TAG.fullmatch(found[0]):
            return found[0].replace(" markdown", "")
        return escape(found[0])

    return _ANY_TAG.sub(tag, text)


def _inline(tokens: Iterable[Token], page: Page) -> Iterable[Token]:
    """Links to pages become links to their HTML, links without target become text, generated pictures become inline."""
    open_links: list[bool] = []
    for token in tokens:
        if token.type == "link_open" and str(token.attrGet("href")).endswith(".svg"):
            open_links.append(False)  # The picture is in the page, with links of its own.
            continue
        if token.type == "html_inline":
            token.content = safe_html(token.content)
        elif token.type == "link_open":
            target = _target(str(token.attrGet("href") or ""), page)
            open_links.append(target is not None)
            if target is None:
                page.lost.append(str(token.attrGet("href")))
                continue
            token.attrSet("href", target)
        elif token.type == "link_close" and not open_links.pop():
            continue
        elif token.type == "image":
            token = _image(token, page)
        yield token


def _target(href: str, page: Page) -> str | None:
    """Where a link leads on the site; None where there is nothing."""
    if _OUTSIDE.match(href) or href.startswith("#"):
        return href
    path, mark, anchor = href.partition("#")
    found = normpath(str(PurePosixPath(page.path).parent / path))
    if found.startswith("..") or not (page.root / found).is_file():
        return None
    if path.endswith(".md"):
        name = path.rpartition("/")[2]
        # The README of a folder is its index, unless it has one.
        is_index = name == "README.md" and not (page.root / found).with_name("index.md").is_file()
        path = f"{path.removesuffix(name)}index.html" if is_index else f"{path[:-3]}.html"
    return f"{path}{mark}{anchor}"


def _image(token: Token, page: Page) -> Token:
    """A generated picture as SVG in the page, so that it uses the page's colours; any other unchanged, if it exists."""
    source = str(token.attrGet("src") or "")
    path = page.root / normpath(str(PurePosixPath(page.path).parent / source))
    inside = not _SCHEME.match(source) and path.is_file() and path.resolve().is_relative_to(page.root.resolve())
    if inside and (picture := inline_picture(path, page.path)) is not None:
        return Token("html_inline", "", 0, content=picture)
    return token if inside else Token("text", "", 0, content=token.content)


def _code(token: Token) -> str:
    """A block of code with its syntax marked, in the form that the theme knows."""
    language = token.info.split()[0] if token.info.split() else "text"
    try:
        lexer = get_lexer_by_name(language, stripnl=False)
    except ClassNotFound:
        lexer = get_lexer_by_name("text", stripnl=False)
    # A block can be scrolled, so it has to be reachable by keyboard.
    return str(highlight(token.content, lexer, _FORMATTER)).replace("<pre>", '<pre tabindex="0">', 1)


# -- the extension --------------------------------------------------------------------------------------------------


class _Read(Preprocessor):
    """Takes the page away from Python-Markdown, whole."""

    def __init__(self, md: Markdown, page: Page) -> None:
        super().__init__(md)
        self._page = page

    def run(self, lines: list[str]) -> list[str]:
        for preprocessor in self.md.preprocessors:
            found = getattr(preprocessor, "page", None)
            if found is not None and hasattr(found, "path"):
                self._page.path = str(found.path)
        render("\n".join(lines), self._page)
        if self._page.lost:
            with (self._page.root.parent / LOST).open("a", encoding="utf-8") as file:
                file.writelines(f"{self._page.path}\t{href}\n" for href in self._page.lost)
        return []


class _Write(Postprocessor):
    """Puts in the page that was read, and its outline."""

    def __init__(self, md: Markdown, page: Page) -> None:
        super().__init__(md)
        self._page = page

    def run(self, text: str) -> str:
        self.md.toc_tokens = self._page.toc  # type: ignore[attr-defined]
        return self._page.html


class CommonMark(Extension):
    """The extension; `root` is the folder of the site's sources."""

    def __init__(self, **options: Any) -> None:
        self.config = {"root": ["", "The folder of the sources."]}
        super().__init__(**options)

    def extendMarkdown(self, md: Markdown) -> None:
        """Register both ends."""
        page = Page("index.md", Path(str(self.getConfig("root"))))
        md.preprocessors.register(_Read(md, page), "specloom_read", 1000)
        md.postprocessors.register(_Write(md, page), "specloom_write", -1000)


def makeExtension(**options: Any) -> CommonMark:
    """What Python-Markdown calls."""
    return CommonMark(**options)


__all__ = ["Page", "makeExtension", "render", "safe_html"]
