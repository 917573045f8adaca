"""Descriptions in HTML are read as what they mean; what is no HTML stays as it is."""

from __future__ import annotations

import time

import pytest

from specloom.normalise.descriptions import from_html


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("<p>One.</p> <p>Two.</p>", "One.\n\nTwo."),
        ("One.<br><br/>\nTwo<BR />three", "One.\n\nTwo\n\nthree"),
        ("The <code>AccountId</code> of <b>you</b> &amp; me", "The `AccountId` of you & me"),
        ('See <a href="https://x.test/a_b" target="_blank">the\nguide</a>.', "See [the guide](https://x.test/a_b)."),
        ('Run <a href="javascript:alert(1)">this</a>', "Run this"),
        ("Is:<ul> <li> <p>a</p> </li> <li>b</li> </ul><p>End.</p>", "Is:\n\n- a\n- b\n\nEnd."),
        ("<note> <p>Careful.</p> </note>", "Careful."),
        ("<ul><li><p>a</p><p>b</p></li></ul>", "- a b"),
        ("- item<br>goes on\n- next", "- item goes on\n- next"),
        ("| a<br>b | c |", "| a b | c |"),
        ("<p>Write <code>a &lt; b</code></p>", "Write `a < b`"),
    ],
)
def test_html_is_read(written: str, read: str) -> None:
    assert from_html(written) == read


@pytest.mark.parametrize(
    "text",
    [
        "Use `<br>` for a new line, and ```\n<p>x</p>\n``` for more",
        "/users/<a>/<id> and List<String>, a < b and c > d",
        "Say <b> or <i>",
        "An <unknown>element</unknown> &amp; more",
        "  kept  as it is ",
    ],
)
def test_what_is_no_html_stays(text: str) -> None:
    assert from_html(text) == text


@pytest.mark.parametrize("piece", ["<p", "<a href='http://x", "`<p>", "<li>", "</p>", "<a href='http://x'>y", "<br>|"])
def test_time_is_linear(piece: str) -> None:
    began = time.process_time()
    from_html(piece * 20_000 + "</a>")
    assert time.process_time() - began < 2
