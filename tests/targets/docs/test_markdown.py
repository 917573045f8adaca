"""Text of a document in Markdown: what is kept, and that nothing of it is ever more than text, code or a safe link."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import settings as profile
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from specloom.targets.markdown import cell, code_span, fence, line, plain, prose, safe_url
from tests.support.examples import examples

READER = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
SAFE = ("http://", "https://", "mailto:")
PIECES = (
    "` `` ``` ~~~ <script> </script> <b <!-- --> <![CDATA[ === --- | |---|---| [x] [ ] ( ) ](javascript:x) ![i](data:x)"
    " [l](https://a.b/c) https://x.y/z?a=b&c <https://q.w> &lt; & \\ \\| {{ {% {:.x} $ $$ word _a_ **b**"
    " [r]:javascript:x <javascript:a> <a@b.c> \u202e <a\thref='x'> <details> <pre> </code> </pre>"
    " !!! ::: +++ *** javascript:a"
).split(" ")
SPACES = (
    "\n",
    "\n\n",
    "    ",
    "  ",
    " ",
    "\t",
    "- ",
    "* ",
    "1. ",
    "7) ",
    "> ",
    "# ",
    "## ",
    "\n===\n",
    "\n---\n",
    "| --- |\n",
)
texts = st.lists(st.sampled_from([*PIECES, *SPACES]), max_size=16).map("".join) | st.text(max_size=40)


def check(tokens: Sequence[Token], headings: int = 0) -> None:
    """No HTML but ours, no image, no rule, no link of another scheme, and no heading that was not ours."""
    assert sum(token.type == "heading_open" for token in tokens) == headings
    for token in tokens:
        assert token.type not in ("hr", "image")
        if token.type == "html_inline":
            assert token.content in ("<br>", "<code>", "</code>")
        if token.type == "html_block":
            assert re.fullmatch(r"<pre><code>[^<>]*</code></pre>\n?", token.content)
        target = token.attrGet("href")
        assert target is None or str(target).lower().startswith(SAFE)
        if token.type == "inline":
            check(token.children or [])


@profile(max_examples=examples(600))
@given(texts)
def test_prose_is_nothing_but_prose(text: str) -> None:
    shown = prose(text)
    assert not re.search(r"\{[{%#]", shown)
    check(READER.parse(shown))
    check(READER.parse(f"before\n\n{shown}\n\n## after\n\nend"), headings=1)


@profile(max_examples=examples(600))
@given(texts, st.sampled_from([cell, plain, code_span]))
def test_a_cell_stays_in_its_cell(text: str, write: Callable[[str], str]) -> None:
    shown = write(text)
    assert "\n" not in shown
    tokens = READER.parse(f"| a | b |\n| --- | --- |\n| {shown} | end |\n\nafter")
    check(tokens)
    cells = [after.content for token, after in pairwise(tokens) if token.type == "td_open"]
    assert cells[1:] == ["end"]


@profile(max_examples=examples(400))
@given(texts, st.sampled_from([line, plain]))
def test_a_line_stays_a_line(text: str, write: Callable[[str], str]) -> None:
    shown = write(text)
    assert "\n" not in shown
    check(READER.parse(f"## {shown}\n\nend"), headings=1)
    check(READER.parse(f"{shown}\n\nend"))


@profile(max_examples=examples(400))
@given(texts)
def test_nothing_ends_a_block_of_code(text: str) -> None:
    tokens = READER.parse(f"before\n\n{fence(text, 'python')}\n\n## after")
    assert [token.type for token in tokens if token.type in ("fence", "html_block", "heading_open")][1:] == [
        "heading_open"
    ]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("One.\nTwo.\n\nThree *four* **five** `six`.", "One.\nTwo.\n\nThree *four* **five** `six`."),
        ("List:\n- a\n- b\n  1. c", "List:\n\n- a\n- b\n  1. c"),
        ("See [this](https://a.b/c_d).", "See [this](https://a.b/c_d)."),
        ("Mail [me](mailto:a@b.c)", "Mail [me](mailto:a@b.c)"),
        ("At https://a.b/c.", "At [https://a.b/c](https://a.b/c)."),
        ("Use `{{name}}`", "Use <code>&#123;&#123;name&#125;&#125;</code>"),
        ("# Title\ntext", "**Title**\n\ntext"),
        ("Title\n===\ntext", "**Title**\n\ntext"),
        ("[x](javascript:y)", "x"),
        ("![x](https://a.b/c.png)", "[x](https://a.b/c.png)"),
        ("a < b & c", "a &lt; b &amp; c"),
        ("```json\n{}\n```", "```json\n{}\n```"),
        ("```mermaid\nx\n```", "```\nx\n```"),
        ("a\n\n    code\n", "a\n\n```\ncode\n```"),
        ("costs $5", "costs $5"),
        ("a $x$ b", "a &#36;x&#36; b"),
    ],
)
def test_prose_as_its_author_meant_it(text: str, shown: str) -> None:
    assert prose(text) == shown


def test_a_cell_keeps_paragraphs_lists_and_code() -> None:
    assert cell("One.\n\nTwo:\n- a\n- b|c") == "One.<br><br>Two:<br>• a<br>• b&#124;c"
    assert cell("`a|b`\n```\nx = 1\n  y\n```") == "`a\\|b`<br>`x = 1`<br><code>&nbsp;&nbsp;y</code>"


def test_code_that_ends_and_begins_with_backticks() -> None:
    assert code_span("`a``") == "``` `a`` ```"
    assert fence("````\nx") == "`````\n````\nx\n`````"


@pytest.mark.parametrize(
    "url", ["javascript:x", "data:x", "//a.b", "/a", "a.b", "HTTP:", "java\nscript:x", " https://a", "vbscript:x"]
)
def test_urls_that_are_no_links(url: str) -> None:
    assert safe_url(url) is None


def test_urls_are_encoded() -> None:
    assert safe_url('https://a.b/(c)|"d"<e>') == "https://a.b/%28c%29%7C%22d%22%3Ce%3E"


@pytest.mark.parametrize(
    "text",
    [
        "[",
        "[`",
        "[`a",
        "``a`",
        "[a](",
        "[a]( ",
        "|\n ",
        "|-",
        "- a\n",
        "> ",
        "- ",
        "# ",
        "<",
        "\\",
        "https://a",
        "- a\n\n",
        "a|b\n",
        "\n",
    ],
)
def test_time_grows_with_length_alone(text: str) -> None:
    started = time.process_time()
    for write in (prose, cell, line, plain, code_span):
        write(f"- {text * 20_000}x")
    assert time.process_time() - started < 5
