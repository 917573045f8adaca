"""Pictures as SVG: boxes, pills and curves in light and dark, with links; written by the standard library's XML.

Every text goes through ElementTree, which escapes it. Widths come from the number of characters, in a font where all
are as wide, so that the same input gives the same bytes on every machine.
"""

from __future__ import annotations

from xml.etree import ElementTree

from specloom.core.record import record
from specloom.targets.emit import Code, clean

ROW = 34
BOX = 26
_CHARACTER = 7.3
_PADDING = 12
_LONGEST = 44

_STYLE = """
text{font:12px ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;fill:#1c2430}
.sl-head{font:600 12px system-ui,sans-serif;fill:#4b5565}
.sl-box rect{fill:#f6f7f9;stroke:#c5cad3}
.sl-pill rect{fill:#e8ecff;stroke:#8f9df0}
.sl-bar{fill:#8f9df0}.sl-goal{fill:#b3261e}
.sl-edge{fill:none;stroke:#9aa3b2;stroke-width:1.2}
.sl-note{fill:#5b6472;font-size:11px}
.sl-get{fill:#1d5fbf}.sl-post{fill:#1a7f4b}.sl-patch,.sl-put{fill:#8a5a00}.sl-delete{fill:#b3261e}
a:hover rect,a:focus rect{stroke-width:2}
.sl-group:hover .sl-edge{stroke:#3d4fe0;stroke-width:2}
@media (prefers-color-scheme:dark){
text{fill:#e6e9ef}.sl-head{fill:#aab3c2}.sl-note{fill:#a4adbb}
.sl-box rect{fill:#1e232c;stroke:#4a5261}.sl-pill rect{fill:#252c52;stroke:#6573d8}
.sl-edge{stroke:#6b7485}.sl-group:hover .sl-edge{stroke:#9aa6ff}
.sl-get{fill:#7fb2ff}.sl-post{fill:#6fd3a0}.sl-patch,.sl-put{fill:#e8b658}.sl-delete{fill:#ff8f86}
}
"""


@record
class Box:
    """A box with words and a link; `note` stands behind the words, `kind` is a class such as `sl-pill`."""

    words: str
    link: str = ""
    note: str = ""
    kind: str = "sl-box"
    tint: str = ""

    @property
    def width(self) -> float:
        """How wide it is drawn."""
        shown = len(cut(self.words)) + (len(cut(self.note)) + 1.5 if self.note else 0)
        return round(shown * _CHARACTER + 2 * _PADDING, 1)


@record
class Spot:
    """A box at its place."""

    box: Box
    x: float
    y: float

    @property
    def left(self) -> tuple[float, float]:
        """Where curves come in."""
        return self.x, self.y + BOX / 2

    @property
    def right(self) -> tuple[float, float]:
        """Where curves go out."""
        return round(self.x + self.box.width, 1), self.y + BOX / 2


def cut(text: str) -> str:
    """Words that fit a box, on one line."""
    words = " ".join(clean(text).split())
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"


class Picture:
    """A picture that grows; `name` is its file's, and makes its ids its own where several stand on one page."""

    def __init__(self, name: str, title: str, description: str) -> None:
        self._root = ElementTree.Element("svg")
        self._mark = f"sl-{name}"
        self.title = title
        for tag, text in (("title", title), ("desc", description)):
            ElementTree.SubElement(self._root, tag, {"id": f"{self._mark}-{tag}"}).text = " ".join(clean(text).split())
        ElementTree.SubElement(self._root, "style").text = _STYLE
        self._size = [0.0, 0.0]

    def group(self) -> ElementTree.Element:
        """Things that belong together: pointing at one shows the curves of all."""
        return ElementTree.SubElement(self._root, "g", {"class": "sl-group"})

    def head(self, words: str, x: float, y: float = 16) -> None:
        """A heading over a column."""
        self._text(self._root, words, x, y, "sl-head")

    def box(self, spot: Spot, group: ElementTree.Element | None = None) -> None:
        """Draw a box; with a link the whole box is one."""
        parent = group if group is not None else self._root
        box = spot.box
        if box.link:
            parent = ElementTree.SubElement(parent, "a", {"href": box.link})
        own = ElementTree.SubElement(parent, "g", {"class": box.kind})
        radius = "13" if box.kind == "sl-pill" else "5"
        ElementTree.SubElement(
            own,
            "rect",
            {"x": _n(spot.x), "y": _n(spot.y), "width": _n(box.width), "height": _n(BOX), "rx": radius},
        )
        words = cut(box.words)
        self._text(own, words, spot.x + _PADDING, spot.y + 17, box.tint)
        if box.note:
            at = spot.x + _PADDING + (len(words) + 1.5) * _CHARACTER
            self._text(own, cut(box.note), at, spot.y + 17, "sl-note")
        self._grow(spot.x + box.width, spot.y + BOX)

    def curve(self, start: tuple[float, float], end: tuple[float, float], group: ElementTree.Element | None) -> None:
        """A curve from the right side of a box to the left side of another."""
        (x, y), (to_x, to_y) = start, end
        bend = max((to_x - x) * 0.5, 14)
        path = f"M{_n(x)} {_n(y)}C{_n(x + bend)} {_n(y)} {_n(to_x - bend)} {_n(to_y)} {_n(to_x)} {_n(to_y)}"
        parent = group if group is not None else self._root
        ElementTree.SubElement(parent, "path", {"class": "sl-edge", "d": path})

    def bar(self, x: float, y: float, height: float, width: float = 4, kind: str = "sl-bar") -> None:
        """A bar: along the left side of boxes that belong together, or in a plot."""
        place = {"x": _n(x), "y": _n(y), "width": _n(width), "height": _n(height), "rx": "2", "class": kind}
        ElementTree.SubElement(self._root, "rect", place)
        self._grow(x + width, y + height)

    def words(self, text: str, x: float, y: float, kind: str = "") -> None:
        """Words at a place."""
        self._text(self._root, text, x, y, kind)

    def text(self) -> Code:
        """The picture as a file."""
        width, height = self._size[0] + 8, self._size[1] + 8
        for key, value in {
            "xmlns": "http://www.w3.org/2000/svg",
            "data-specloom": "picture",
            "viewBox": f"0 0 {_n(width)} {_n(height)}",
            "width": _n(width),
            "height": _n(height),
            "role": "group",
            "aria-labelledby": f"{self._mark}-title {self._mark}-desc",
        }.items():
            self._root.set(key, value)
        ElementTree.indent(self._root, " ")
        return Code(ElementTree.tostring(self._root, encoding="unicode") + "\n")

    def _text(self, parent: ElementTree.Element, words: str, x: float, y: float, kind: str) -> None:
        attributes = {"x": _n(x), "y": _n(y), **({"class": kind} if kind else {})}
        ElementTree.SubElement(parent, "text", attributes).text = words
        self._grow(x + len(words) * _CHARACTER, y)

    def _grow(self, x: float, y: float) -> None:
        self._size = [max(self._size[0], x), max(self._size[1], y)]


def _n(value: float) -> str:
    return f"{round(value, 1):g}"
