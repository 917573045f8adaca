"""Compares the pages of a built site with the theme: no text of a document may run or load anything.

The page 404.html shows the theme without any document; whatever else could do something is a fault, whoever wrote it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path, PurePosixPath
from posixpath import normpath
from urllib.parse import unquote, urlsplit

from specloom.core.record import record

Attributes = Mapping[str, str]

_ACTIVE = frozenset(
    "animate animatemotion animatetransform applet base embed fencedframe foreignobject form frame frameset iframe "
    "math object portal set style".split()
)
"""Elements that run, load or send something, or change how what follows is read."""
_LEADS = ("action", "cite", "data", "formaction", "href", "ping", "xlink:href")
_LOADS = ("background", "poster", "src", "srcset")
_SAFE = ("", "http", "https", "mailto")
_BLANKS = re.compile(r"[\x00-\x20\x7f-\xa0\u2028\u2029]+")
_BASE = re.compile(r'new URL\("[./]*"')
_SCRIPT = re.compile(r"<script\b", re.IGNORECASE)
_COMMENT_END = re.compile(r"<!--.*?(?:-->|--!>|\Z)", re.DOTALL)
_DATA = ("application/json", "application/ld+json")


@record
class Fault:
    """Something in a page that the theme does not have: where it is, and what."""

    page: str
    line: int
    what: str


@dataclass(slots=True)
class _Read(HTMLParser):
    """The elements of a page, and the text of its scripts."""

    elements: list[tuple[str, Attributes, int]] = field(default_factory=list)
    scripts: list[tuple[Attributes, str, int]] = field(default_factory=list)
    _open: bool = False

    def __post_init__(self) -> None:
        HTMLParser.__init__(self)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes: dict[str, str] = {}
        for key, value in attrs:
            attributes.setdefault(key, value or "")  # HTML: the first of two equal attributes counts
        self.elements.append((tag, attributes, self.getpos()[0]))
        self._open = tag == "script"
        if self._open:
            self.scripts.append((attributes, "", self.getpos()[0]))

    def handle_endtag(self, tag: str) -> None:
        self._open = False

    def handle_data(self, data: str) -> None:
        if self._open:
            attributes, text, line = self.scripts[-1]
            self.scripts[-1] = (attributes, text + data, line)


def _read(text: str) -> _Read:
    page = _Read()
    page.feed(text)
    page.close()
    return page


@record
class Theme:
    """What the theme has by itself: scripts within a page, scripts beside it, active elements, handlers."""

    inline: frozenset[str]
    sources: frozenset[str]
    active: frozenset[str]

    def faults(self, text: str, path: str) -> Iterator[Fault]:
        """What the page `path` has beyond the theme."""
        page = _read(text)
        if len(_SCRIPT.findall(_COMMENT_END.sub("", text))) != len(page.scripts):
            yield Fault(path, 1, "text that some browsers read as a script")
        for attributes, script, line in page.scripts:
            if not self._has_script(attributes, script, path):
                yield Fault(path, line, "a script")
        for tag, attributes, line in page.elements:
            drawn = tag == "style" and path.endswith(".svg")  # a picture of ours has its own colours
            if tag != "script" and not drawn and (what := self._fault(tag, attributes)):
                yield Fault(path, line, what)

    def _has_script(self, attributes: Attributes, script: str, path: str) -> bool:
        if "src" in attributes:
            return _beside(attributes["src"], path) in self.sources and not script.strip()
        return attributes.get("type", "").lower() in _DATA or _inline(script) in self.inline

    def _fault(self, tag: str, attributes: Attributes) -> str:
        """What is wrong with an element; empty where nothing is."""
        if tag in _ACTIVE and _signature(tag, attributes) not in self.active:
            return f"an element `{tag}`"
        if tag == "meta" and "http-equiv" in attributes and _signature(tag, attributes) not in self.active:
            return "an instruction to the browser (`http-equiv`)"
        for key, value in attributes.items():
            if key.startswith("on") or key == "srcdoc":
                return f"a handler `{key}`"
            scheme = _scheme(value)
            if key in _LEADS and scheme not in _SAFE:
                return f"an address with the scheme `{scheme}`"
            loads = key in _LOADS or (tag == "link" and key == "href") or (tag in ("image", "use") and key in _LEADS)
            if loads and (scheme or _BLANKS.sub("", value).startswith(("//", "\\\\", "/\\", "\\/"))):
                return f"a file of another host in `{key}`"
            if key == "style" and re.search(r"url\s*\(|expression|@import|\\", value, re.IGNORECASE):
                return "a style that loads a file"
        return ""


def theme_of(text: str, extra: frozenset[str] = frozenset()) -> Theme:
    """What a page of the theme has, in which there is no text of a document. `extra` are scripts that we write."""
    page = _read(text)
    inline = frozenset(_inline(script) for attributes, script, _ in page.scripts if "src" not in attributes)
    sources = {_beside(attributes["src"], "404.html") for attributes, _, _ in page.scripts if "src" in attributes}
    active = frozenset(_signature(tag, attributes) for tag, attributes, _ in page.elements)
    return Theme(inline, frozenset(sources) | extra, active)


def inspect_site(folder: Path, theme: Theme, passed_over: frozenset[str] = frozenset()) -> list[Fault]:
    """What the pages in `folder` have that the theme does not have, by page. `passed_over` are pages of our own."""
    faults: list[Fault] = []
    for file in sorted(one for one in folder.rglob("*") if one.suffix.lower() in (".html", ".htm", ".xhtml", ".svg")):
        path = file.relative_to(folder).as_posix()
        if path not in passed_over:
            faults += theme.faults(file.read_text(encoding="utf-8", errors="replace"), path)
    return faults


def _inline(script: str) -> str:
    """A script of the theme, the same on every page: where the root of the site is differs."""
    return _BASE.sub('new URL("."', script).strip()


def _signature(tag: str, attributes: Attributes) -> str:
    return f"{tag} {sorted(attributes.items())}"


def _scheme(value: str) -> str:
    """The scheme of an address as browsers read it, which pass over blanks and control characters."""
    found = re.match(r"([A-Za-z][A-Za-z0-9+.-]*):", _BLANKS.sub("", value))
    return found[1].lower() if found else ""


def _beside(source: str, path: str) -> str:
    """The file of the site that `source` leads to from the page `path`; empty for one elsewhere."""
    parts = urlsplit(source)
    if parts.scheme or parts.netloc:
        return ""
    found = unquote(parts.path)
    if found.startswith("/"):
        return normpath(found.lstrip("/"))
    return normpath(str(PurePosixPath(path).parent / found))
