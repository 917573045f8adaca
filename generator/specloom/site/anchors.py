"""Anchors of headings, as code hosts give them, and of the rows that describe an argument or a field."""

from __future__ import annotations

import re
from html import escape
from typing import Any

from markdown_it.token import Token

from specloom.core.record import record

_DESCRIBING = ("Argument", "Field", "Option", "Error", "Key")
_UNSAFE = re.compile(r"[^\w.\-]")


@record
class Heading:
    """A heading: its level from 1, anchor, and words."""

    level: int
    anchor: str
    text: str


def slug(heading: str) -> str:
    """The anchor that code hosts give a heading: letters, digits, `_` and `-` of it, in lower case."""
    return "".join(one for one in heading.strip().lower().replace(" ", "-") if one.isalnum() or one in "_-")


def words_of(token: Token) -> str:
    """The words of an inline token, without any markup."""
    return "".join(child.content for child in token.children or () if child.type in ("text", "code_inline"))


def set_heading_anchors(tokens: list[Token]) -> list[Heading]:
    """Give every heading its id and a link to itself; a heading that comes again gets `-1`, as on code hosts."""
    result: list[Heading] = []
    taken: set[str] = set()
    for index, token in enumerate(tokens):
        if token.type != "heading_open":
            continue
        inline = tokens[index + 1]
        text = words_of(inline)
        base = slug(text) or "section"
        anchor, again = base, 0
        while anchor in taken:
            again += 1
            anchor = f"{base}-{again}"
        taken.add(anchor)
        token.attrSet("id", anchor)
        result.append(Heading(int(token.tag[1]), anchor, text))
        if result[-1].level > 1:
            inline.children = [*(inline.children or ()), *_permalink(anchor, text)]
    return result


def _permalink(anchor: str, text: str) -> list[Token]:
    attributes: dict[str, str | int | float] = {
        "class": "headerlink", "href": f"#{anchor}", "title": "Link to this section", "aria-label": f"Link to {text}",
    }  # fmt: skip
    return [
        Token("link_open", "a", 1, attrs=attributes),
        Token("text", "", 0, content="#"),
        Token("link_close", "a", -1),
    ]


def anchor_fields(tokens: list[Token]) -> None:
    """Give each row that describes something an id, `<heading>.<name>`, and make its name a link to itself."""
    heading, describes, taken = "", False, set[str]()
    for index, token in enumerate(tokens):
        if token.type == "heading_open":
            heading = str(token.attrGet("id"))
        elif token.type == "thead_open":
            describes = words_of(tokens[index + 3]) in _DESCRIBING
            if describes:
                table = tokens[index - 1]
                table.attrSet("data-describes", str(_columns(tokens, index)))
        elif token.type == "tr_open" and describes and tokens[index + 1].type == "td_open":
            inline = tokens[index + 2]
            first = next(iter(inline.children or ()), None)
            if first is None or first.type != "code_inline":
                continue
            anchor = f"{heading}.{_UNSAFE.sub('-', first.content)}"
            if anchor in taken:
                continue
            taken.add(anchor)
            token.attrSet("id", anchor)
            opening = Token("link_open", "a", 1, attrs={"class": "sl-field", "href": f"#{anchor}"})
            inline.children = [opening, first, Token("link_close", "a", -1), *(inline.children or ())[1:]]


def _columns(tokens: list[Token], head: int) -> int:
    """The number of columns of a table, by its head."""
    count = 0
    for token in tokens[head:]:
        count += token.type == "th_open"
        if token.type == "thead_close":
            break
    return count


def _short(text: str) -> str:
    """The name of a method without its client, for the outline; the theme writes it into the page as it is."""
    name = text.rpartition(".")[2]
    return name if text.startswith("client.") and name.isidentifier() else ""


def outline(headings: list[Heading]) -> list[dict[str, Any]]:
    """The headings as Python-Markdown's table of contents: each with those below it."""
    roots: list[dict[str, Any]] = []
    stack: list[dict[str, Any]] = []
    for heading in headings:
        item: dict[str, Any] = {
            "level": heading.level,
            "id": heading.anchor,
            "name": heading.text,
            "html": escape(heading.text),
            "data-toc-label": _short(heading.text),
            "children": [],
        }
        while stack and stack[-1]["level"] >= heading.level:
            stack.pop()
        (stack[-1]["children"] if stack else roots).append(item)
        stack.append(item)
    return roots
