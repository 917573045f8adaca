"""Server-sent events by the standard, however the stream is cut."""

from __future__ import annotations

from importlib import import_module
from itertools import pairwise
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.packages import Package


@pytest.fixture(scope="module")
def sse(talks_package: Package) -> ModuleType:
    talks_package.module()
    return import_module(f"{talks_package.name}._core.sse")


def events(sse: ModuleType, *pieces: bytes) -> list[tuple[str, str, str, int | None]]:
    parser = sse.EventParser()
    return [tuple(event) for piece in pieces for event in parser.feed(piece)]


@pytest.mark.parametrize(
    ("stream", "expected"),
    [
        # The standard's own examples.
        (b"data: YHOO\ndata: +2\ndata: 10\n\n", [("message", "YHOO\n+2\n10", "", None)]),
        (
            b": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n\n",
            [
                ("message", "first event", "1", None),
                ("message", "second event", "", None),
                ("message", " third event", "", None),
            ],
        ),
        (b"data\n\ndata\ndata\n\ndata:", [("message", "", "", None), ("message", "\n", "", None)]),
        (b"data:test\n\ndata: test\n\n", [("message", "test", "", None)] * 2),
        # Line ends of all kinds.
        (
            b"event: a\rdata: 1\r\rdata: 2\r\n\r\ndata: 3\n\n",
            [("a", "1", "", None), ("message", "2", "", None), ("message", "3", "", None)],
        ),
        # A byte order mark at the start alone.
        (b"\xef\xbb\xbfdata: 1\n\n\xef\xbb\xbfdata: 2\n\n", [("message", "1", "", None)]),
        # An event without data is none, and its name is forgotten; its id is not.
        (b"event: lost\nid: 7\n\ndata: x\n\n", [("message", "x", "7", None)]),
        (b"id: 1\ndata: a\n\nid: 2\x00\ndata: b\n\n", [("message", "a", "1", None), ("message", "b", "1", None)]),
        (b"retry: 250\ndata: a\n\nretry: 1s\ndata: b\n\n", [("message", "a", "", 250), ("message", "b", "", 250)]),
        (b"retry: " + b"9" * 5000 + b"\ndata: a\n\n", [("message", "a", "", None)]),
        (b"nonsense: 1\nDATA: 2\ndata : 3\n:data: 4\ndata: 5\n\n", [("message", "5", "", None)]),
        ("data: ü€😀\n\n".encode(), [("message", "ü€😀", "", None)]),
        (b"data: \xff\n\n", [("message", "\ufffd", "", None)]),
        # Only line ends of the standard end a line.
        ("data: a\u2028b\x0bc\x85\n\n".encode(), [("message", "a\u2028b\x0bc\x85", "", None)]),
        # What is not ended by a blank line is dropped.
        (b"data: whole\n\ndata: half\n", [("message", "whole", "", None)]),
    ],
)
def test_streams(sse: ModuleType, stream: bytes, expected: list[tuple[str, str, str, int | None]]) -> None:
    assert events(sse, stream) == expected
    assert events(sse, *(stream[index : index + 1] for index in range(len(stream)))) == expected
    for cut in range(len(stream)):
        assert events(sse, stream[:cut], b"", stream[cut:]) == expected


def test_an_event_is_there_as_soon_as_its_blank_line(sse: ModuleType) -> None:
    for end in (b"\n\n", b"\r\r", b"\r\n\r"):
        assert len(events(sse, b"data: 1" + end)) == 1
    assert len(events(sse, b"data: 1\r\n\r", b"\ndata: 2\r\n\r", b"\n")) == 2


lines = st.lists(
    st.sampled_from(["data: a", "data:", "id: 5", "event: e", ": c", "", "", "retry: 3", "x"]), max_size=12
)


@given(
    lines=lines,
    ends=st.lists(st.sampled_from([b"\n", b"\r", b"\r\n"]), min_size=12, max_size=12),
    cuts=st.sets(st.integers(0, 90)),
)
def test_cuts_make_no_difference(sse: ModuleType, lines: list[str], ends: list[bytes], cuts: set[int]) -> None:
    stream = b"".join(line.encode() + end for line, end in zip(lines, ends, strict=False))
    places = [0, *sorted(cut for cut in cuts if cut < len(stream)), len(stream)]
    pieces = [stream[start:end] for start, end in pairwise(places)]
    joined = "".join(line + "\n" for line in lines)
    # A carriage return and a line feed that meet are one line end, so two lines with nothing between may become one.
    if b"\r\n" in stream.replace(b"\r\n", b"\n", 0) and any(
        left == b"\r" and right == b"\n" and not line
        for left, right, line in zip(ends, ends[1:], lines[1:], strict=False)
    ):
        return
    assert events(sse, *pieces) == events(sse, joined.encode())


def test_an_event_without_end(sse: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sse, "LARGEST_EVENT", 1000)
    assert len(events(sse, *[b"data: 1\n\n"] * 500)) == 500
    for piece in (b"x" * 100, b"data: 1\n" * 20, b"data: 12"):
        with pytest.raises(sse.EventTooLarge):
            events(sse, *[piece] * 200)
