"""A body that comes in pieces of two bytes takes about as much memory as it is large, and none is read for ever."""

from __future__ import annotations

import asyncio
import tracemalloc
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import suppress
from typing import Any

import acme
import httpx2
import pytest
from acme._core import Operation
from acme._core.sse import LineParser

SIZE = 12_000
EVENTS: Any = Operation("GET", "/x", reads="events")
ITEMS: Any = Operation("GET", "/x", reads="items")
TEXT: Any = Operation("GET", "/x", reads="text")


class Crumbs(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """A body in pieces of two bytes, over and over."""

    def __init__(self, start: bytes, piece: bytes, end: bytes = b"") -> None:
        self._start, self._piece, self._end = start, piece, end

    def __iter__(self) -> Iterator[bytes]:
        yield self._start
        for _ in range(SIZE // len(self._piece)):
            for at in range(0, len(self._piece), 2):
                # Each is an object of its own, as it is when it comes from a socket.
                yield bytes(bytearray(self._piece[at : at + 2]))
        yield self._end

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for one in self:
            yield one


CASES: dict[str, tuple[int, tuple[bytes, bytes, bytes], Callable[[Any], object], Callable[[Any], Any]]] = {
    "text": (
        200,
        (b"", b"ab", b""),
        lambda pets: pets._call(TEXT, options={}),
        lambda pets: pets._call(TEXT, options={}),
    ),
    "error": (400, (b"", b"ab", b""), lambda pets: pets.get("a"), lambda pets: pets.get("a")),
    "download": (
        200,
        (b"", b"ab", b""),
        lambda pets: pets.photo("a").read(),
        lambda pets: _then(pets.photo("a"), lambda one: one.read()),
    ),
    "one line of an event": (
        200,
        (b"data: ", b"ab", b"\n\n"),
        lambda pets: _all(pets, EVENTS),
        lambda pets: _gather(pets, EVENTS),
    ),
    "lines of an event": (
        200,
        (b"data: 1\n", b"data: ab\n\n"[:-1] + b":\n", b"\n"),
        lambda pets: _all(pets, EVENTS),
        lambda pets: _gather(pets, EVENTS),
    ),
    "blanks before events": (
        200,
        (b"", b" \n", b""),
        lambda pets: _all(pets, EVENTS),
        lambda pets: _gather(pets, EVENTS),
    ),
    "an item": (200, (b'"', b"ab", b'"'), lambda pets: _all(pets, ITEMS), lambda pets: _gather(pets, ITEMS)),
    "blanks before items": (
        200,
        (b"", b" \n", b"1"),
        lambda pets: _all(pets, ITEMS),
        lambda pets: _gather(pets, ITEMS),
    ),
}


def _all(pets: Any, operation: Any) -> None:
    list(pets._stream(operation, options={}))


async def _gather(pets: Any, operation: Any) -> None:
    [one async for one in pets._stream(operation, options={})]


async def _then(awaited: Any, use: Callable[[Any], Any]) -> None:
    await use(await awaited)


def peak(work: Callable[[], object]) -> int:
    """The most memory that is in use at once, beyond what was before."""
    tracemalloc.start()
    with suppress(acme.APIError):
        work()
    found = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return found


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("kind", ["sync", "async"])
def test_pieces_of_two_bytes(case: str, kind: str) -> None:
    status, body, sync, asynchronous = CASES[case]
    transport = httpx2.MockTransport(lambda request: httpx2.Response(status, stream=Crumbs(*body)))
    if kind == "sync":
        client = acme.Acme(token="t", http_client=httpx2.Client(transport=transport))
        work: Callable[[], object] = lambda: sync(client.pets)  # noqa: E731
    else:

        async def run() -> None:
            http = httpx2.AsyncClient(transport=transport)
            await asynchronous(acme.AsyncAcme(token="t", http_client=http).pets)

        work = lambda: asyncio.run(run())  # noqa: E731
    with suppress(acme.APIError):
        work()  # what is imported and prepared is
    assert peak(work) < 15 * SIZE


def test_lines_of_text() -> None:
    text = "a\r\nb\rc\n\n\x0bd\u2028e\x1cf\r"
    for cut in range(len(text)):
        parser = LineParser()
        found = [line for part in (text[:cut], text[cut:]) for line in parser.feed(part)]
        assert [*found, *parser.finish()] == text.splitlines()


def test_a_line_that_does_not_end(monkeypatch: pytest.MonkeyPatch) -> None:
    import acme._core.sse as sse

    monkeypatch.setattr(sse, "LARGEST_EVENT", 1000)
    transport = httpx2.MockTransport(lambda request: httpx2.Response(200, stream=Crumbs(b"x\n", b"ab")))
    client = acme.Acme(token="t", http_client=httpx2.Client(transport=transport))
    with client.pets.with_streaming_response.get("a") as response:
        lines = response.iter_lines()
        assert next(lines) == "x"
        with pytest.raises(acme.APIResponseError, match="a line is longer than"):
            next(lines)


def test_a_download_is_kept_up_to_a_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    import acme._core.response_body as receive

    monkeypatch.setattr(receive, "LARGEST_ANSWER", 1000)
    transport = httpx2.MockTransport(lambda request: httpx2.Response(200, stream=Crumbs(b"", b"ab")))
    client = acme.Acme(token="t", http_client=httpx2.Client(transport=transport))
    with pytest.raises(acme.APIResponseError, match="`iter_bytes`"):
        client.pets.photo("a").read()
    assert sum(map(len, client.pets.photo("a").iter_bytes())) == SIZE
