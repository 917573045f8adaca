"""Descriptions that were written in HTML -> the Markdown that all of them are read as (OpenAPI 3.1.1, 4.8.1).

What is made is text like any other of the document: it is escaped where it is written. Code is left as it is.
"""

from __future__ import annotations

import re

from specloom.resolve.node import Node

_INLINE = frozenset("b strong i em u s small big sub sup code tt kbd samp var a span font abbr".split())
_BLOCKS = frozenset(
    "p br div note important section article center blockquote pre ul ol dl dt dd h1 h2 h3 h4 h5 h6 hr "
    "table thead tbody tr fullname".split()
)
_ALWAYS = frozenset(("p", "br", "hr"))
"""Tags that may stand without an end; a lone `<a>` is rather a placeholder."""

_TOKEN = re.compile(
    r"(?P<kept>`+[^`]*`+)"
    r"|<code>(?P<code>[^<>`]*)</code>"
    r"|<a\s[^<>]*?href\s{0,9}=\s{0,9}[\"'](?P<href>https?://[^\s\"'<>()]+)[\"'][^<>]{0,999}>(?P<label>[^<>\[\]`]+)</a>"
    r"|<(?P<end>/?)(?P<tag>[a-zA-Z][a-zA-Z0-9]{0,11})(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)
_ENDS = re.compile(r"</([a-zA-Z][a-zA-Z0-9]{0,11})\s{0,9}>")
_ROWS_AND_ITEMS = ("|", "- ", "* ", "+ ")


def described(node: Node) -> str:
    """The `description` of a part of a document, as Markdown."""
    return from_html(node.text("description"))


def from_html(text: str) -> str:
    """Text with the usual tags of HTML written as Markdown, or left out; other text comes back unchanged."""
    if "<" not in text:
        return text
    from html import unescape  # slow to import

    known = _ALWAYS | {tag.lower() for tag in _ENDS.findall(text)}
    writer = _Writer()
    position = 0
    for match in _TOKEN.finditer(text):
        writer.text(text[position : match.start()])
        position = match.end()
        tag = (match["tag"] or "").lower()
        if match["kept"] is not None:
            writer.text(match[0], code=True)
        elif match["code"] is not None:
            inner = " ".join(match["code"].split())
            writer.changed = True
            writer.text(f"`{unescape(inner)}`" if inner else "", code=True)
        elif match["href"] is not None:
            writer.changed = True
            writer.text(f"[{' '.join(match['label'].split())}]({match['href']})")
        elif tag == "li" and tag in known:
            writer.item(begins=not match["end"])
        elif tag in _BLOCKS and tag in known:
            writer.end(whole=tag in ("ul", "ol"))
        elif tag in ("td", "th") and tag in known:
            writer.text(" ")
        elif tag in _INLINE and tag in known:
            writer.changed = True
        else:
            writer.text(match[0])
    writer.text(text[position:])
    return writer.result() if writer.changed else text


class _Writer:
    """Puts pieces together; around an end of a block there is no other space."""

    def __init__(self) -> None:
        self.changed = False
        self._parts: list[tuple[str, bool]] = []
        self._stop = ""
        self._line = ""

    def text(self, piece: str, *, code: bool = False) -> None:
        """Add text, after the end of a block if there was one."""
        if self._stop and not code:
            piece = piece.lstrip()
        if not piece:
            return
        if self._stop:
            before = self._parts.pop() if self._parts else ("", False)
            self._parts += [before if before[1] else (before[0].rstrip(), False), (self._stop, True)]
            self._line = "- " if self._stop.endswith("- ") else self._line if self._stop == " " else ""
            self._stop = ""
        self._parts.append((piece, code))
        self._line = piece.rpartition("\n")[2] if "\n" in piece else (self._line + piece)[:8]

    def end(self, *, whole: bool) -> None:
        """The end of a block; where it is not the `whole` list, an item or a row of Markdown goes on."""
        self.changed = True
        if whole or not self._line.lstrip().startswith(_ROWS_AND_ITEMS):
            self._stop = self._stop if self._stop.endswith("- ") else "\n\n"
        else:
            self._stop = self._stop or " "

    def item(self, *, begins: bool) -> None:
        """The beginning or the end of an item of a list."""
        self.changed = True
        if begins:
            self._stop = "\n\n- " if self._stop.startswith("\n\n") else "\n- "
        elif self._stop in ("", " "):
            self._stop = "\n"

    def result(self) -> str:
        """The text."""
        from html import unescape

        return "".join(piece if code else unescape(piece) for piece, code in self._parts).strip()
