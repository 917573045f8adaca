"""Servers that misbehave: what a caller of either client sees, how often was asked, and that no connection leaks."""

from __future__ import annotations

import asyncio
import contextlib
import gzip
import json
import socket
import struct
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

import acme
import pytest
from runtime_harness import PET, Server, active, answer, cut

GOOD = json.dumps(PET).encode()


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault: what the server does in turn, and for GET and for POST what the call gives and how often it is sent."""

    name: str
    acts: tuple[Any, ...]
    get: tuple[str, int]
    post: tuple[str, int]


def raw(*pieces: bytes, pause: float = 0.0, reset: bool = False) -> Callable[[Any], None]:
    """Bytes on the wire as they are, then the end of the connection."""

    def act(handler: Any) -> None:
        for piece in pieces:
            handler.wfile.write(piece)
            handler.wfile.flush()
            time.sleep(pause)
        handler.close_connection = True
        if reset:
            handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            socket.socket(fileno=handler.connection.detach()).close()
        else:
            handler.connection.shutdown(socket.SHUT_RDWR)

    return act


def endless(handler: Any) -> None:
    """A body that does not end."""
    handler.wfile.write(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n[")
    with contextlib.suppress(OSError):
        while True:
            handler.wfile.write(b"1," * 10_000)
    handler.close_connection = True


def head(*lines: str) -> bytes:
    return ("\r\n".join(("HTTP/1.1 200 OK", "content-type: application/json", *lines)) + "\r\n\r\n").encode()


OK, LOST, TIMEOUT, BAD = "pet", "APIConnectionError", "APITimeoutError", "APIResponseError"
WAIT = answer({"message": "slow down"}, 429, retry_after="0")
DOWN = answer({"message": "down"}, 500)
FAULTS = (
    Fault("429 with Retry-After, twice", (WAIT, WAIT), (OK, 3), (OK, 3)),
    Fault("429 for ever", (WAIT,) * 3, ("RateLimitError", 3), ("RateLimitError", 3)),
    Fault("503, then well", (answer({}, 503),), (OK, 2), (OK, 2)),
    Fault("burst of two 500s", (DOWN, DOWN), (OK, 3), ("InternalServerError maybe", 1)),
    Fault("500 for ever", (DOWN,) * 3, ("InternalServerError", 3), ("InternalServerError maybe", 1)),
    Fault(
        "500 with a page of HTML",
        (answer(b"<h1>x", 500, content_type="text/html"),) * 3,
        ("InternalServerError", 3),
        ("InternalServerError maybe", 1),
    ),
    Fault("closed without an answer", (raw(),), (OK, 2), (f"{LOST} maybe", 1)),
    Fault("reset without an answer", (raw(reset=True),), (OK, 2), (f"{LOST} maybe", 1)),
    Fault(
        "reset in the middle of the body",
        (raw(head("content-length: 100"), b'{"id"', reset=True, pause=0.05),),
        (OK, 2),
        (f"{LOST} maybe", 1),
    ),
    Fault("closed in the middle of the body", (cut, cut, cut), (LOST, 3), (f"{LOST} maybe", 1)),
    Fault(
        "chunked body without its end",
        (raw(head("transfer-encoding: chunked"), b'5\r\n{"id"\r\n'),),
        (OK, 2),
        (f"{LOST} maybe", 1),
    ),
    Fault("no HTTP at all", (raw(b"SSH-2.0-server\r\n"),), (OK, 2), (f"{LOST} maybe", 1)),
    Fault(
        "headers without end", (raw(b"HTTP/1.1 200 OK\r\n" + b"x-a: b\r\n" * 40_000),), (OK, 2), (f"{LOST} maybe", 1)
    ),
    Fault("slow headers", (raw(b"HTTP/1.1 200 OK\r\n", pause=0.6),), (OK, 2), (f"{TIMEOUT} maybe", 1)),
    Fault("slow body", (raw(head("content-length: 100"), b'{"id"', pause=0.6),), (OK, 2), (f"{TIMEOUT} maybe", 1)),
    Fault("truncated JSON", (answer(GOOD[:-5]),), (BAD, 1), (f"{BAD} maybe", 1)),
    Fault("HTML for JSON", (answer(b"<html>", content_type="text/html"),), (BAD, 1), (f"{BAD} maybe", 1)),
    Fault("JSON called text", (answer(content_type="text/plain"),), (OK, 1), (OK, 1)),
    Fault("empty 200", (answer(b""),), (BAD, 1), (f"{BAD} maybe", 1)),
    Fault("another JSON value", (answer([1]),), ("[1]", 1), ("[1]", 1)),
    Fault("endless body", (endless,), (BAD, 1), (f"{BAD} maybe", 1)),
    Fault("redirect loop", (answer({}, 307, location="/pets/a"),) * 60, (LOST, 21), (f"{LOST} maybe", 21)),
    Fault("redirect to no address", (answer({}, 302, location="http://[/"),) * 3, (LOST, 3), (f"{LOST} maybe", 1)),
    Fault("gzip", (answer(gzip.compress(GOOD), content_encoding="gzip"),), (OK, 1), (OK, 1)),
    Fault("gzip that is none", (answer(b"no gzip", content_encoding="gzip"),), (OK, 2), (f"{LOST} maybe", 1)),
)
each = pytest.mark.parametrize("fault", FAULTS, ids=lambda one: one.name)


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    import acme._core.response_body as receive

    monkeypatch.setattr(receive, "LARGEST_ANSWER", 1_000_000)


def told(error: BaseException) -> str:
    """An error's class, and whether it says that the call may have taken effect."""
    assert isinstance(error, acme.AcmeError)
    assert str(error) and "s3cret" not in str(error)
    return f"{type(error).__name__}{' maybe' if getattr(error, 'maybe_executed', False) else ''}"


def shown(value: Any) -> str:
    return "pet" if getattr(value, "name", None) == "Rex" else str(value)


@each
@pytest.mark.parametrize("verb", ["get", "post"])
def test_fault(fault: Fault, verb: str, server: Server) -> None:
    server.answers += fault.acts
    with acme.Acme(token="s3cret-token", base_url=server.url, timeout=0.4) as client:
        try:
            found = shown(client.pets.get("a") if verb == "get" else client.pets.create(name="Rex"))
        except acme.AcmeError as error:
            found = told(error)
        assert (found, len(server.seen)) == (fault.get if verb == "get" else fault.post)
        assert active(client) == 0


@each
@pytest.mark.parametrize("verb", ["get", "post"])
def test_fault_async(fault: Fault, verb: str, server: Server) -> None:
    async def run() -> None:
        async with acme.AsyncAcme(token="s3cret-token", base_url=server.url, timeout=0.4) as client:
            try:
                found = shown(await (client.pets.get("a") if verb == "get" else client.pets.create(name="Rex")))
            except acme.AcmeError as error:
                found = told(error)
            assert (found, len(server.seen)) == (fault.get if verb == "get" else fault.post)
            assert active(client) == 0

    server.answers += fault.acts
    asyncio.run(run())


def test_connection_refused() -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{closed.getsockname()[1]}"
    with acme.Acme(token="t", base_url=url) as client:
        for call in (lambda: client.pets.get("a"), lambda: client.pets.create(name="Rex")):
            with pytest.raises(acme.APIConnectionError, match="could not connect") as caught:
                call()
            assert not caught.value.maybe_executed


def test_the_body_of_an_error_is_cut_off(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    import acme._core.response_body as receive

    monkeypatch.setattr(receive, "LARGEST_ERROR", 1000)
    server.reply(b"x" * 50_000, 400)
    with acme.Acme(token="t", base_url=server.url) as client, pytest.raises(acme.BadRequestError) as caught:
        client.pets.get("a")
    assert len(caught.value.response.content) == 1000


def test_what_is_too_large_can_be_taken_in_pieces(server: Server) -> None:
    server.reply(b" " * 3_000_000 + GOOD)
    with acme.Acme(token="t", base_url=server.url) as client:
        with client.pets.with_streaming_response.get("a") as response:
            assert sum(map(len, response.iter_bytes())) == 3_000_000 + len(GOOD)
        server.reply(b" " * 3_000_000 + GOOD)
        with pytest.raises(acme.APIResponseError, match="with_streaming_response"):
            client.pets.get("a")
        assert active(client) == 0


def test_a_client_shared_by_32_threads(server: Server) -> None:
    barrier = threading.Barrier(32)

    def work(number: int) -> int:
        barrier.wait()
        names = [client.pets.get(f"{number}-{turn}").name for turn in range(10)]
        return names.count("Rex")

    with acme.Acme(token="t", base_url=server.url) as client, ThreadPoolExecutor(32) as pool:
        assert sum(pool.map(work, range(32))) == 320
        assert active(client) == 0
    assert len({one.target for one in server.seen}) == 320


def test_cancelled_requests_leave_no_connection(server: Server) -> None:
    async def run() -> None:
        async with acme.AsyncAcme(token="t", base_url=server.url) as client:
            for _ in range(20):
                server.misbehave(raw(b"HTTP/1.1 200 OK\r\n", pause=0.5))
            calls = [asyncio.ensure_future(client.pets.get("a")) for _ in range(20)]
            await asyncio.sleep(0.15)
            for call in calls:
                call.cancel()
            done = await asyncio.gather(*calls, return_exceptions=True)
            assert all(isinstance(one, asyncio.CancelledError) for one in done)
            assert active(client) == 0
            assert (await client.pets.get("a")).name == "Rex"

    asyncio.run(run())
