"""`timeout` is for each attempt, `deadline` for the whole call or for a block of calls."""

from __future__ import annotations

import asyncio
import time
from http.server import BaseHTTPRequestHandler
from typing import Any

import pytest
from acme import Acme, APIStatusError, APITimeoutError, AsyncAcme, InvalidArgumentError
from runtime_harness import answer

TOKEN = "s3cret-token"


def slow(handler: BaseHTTPRequestHandler) -> None:
    """An answer after a while."""
    time.sleep(2)
    answer()(handler)


def trickle(handler: BaseHTTPRequestHandler) -> None:
    """A body of which a byte arrives every 0.1 s, for 5 s."""
    handler.send_response(200)
    handler.send_header("content-length", "50")
    handler.end_headers()
    for _ in range(50):
        handler.wfile.write(b" ")
        time.sleep(0.1)


def test_the_message_of_a_timeout_says_what_was_tried(client: Any, server: Any) -> None:
    for _ in range(3):
        server.misbehave(slow)
    with pytest.raises(
        APITimeoutError, match=r"no answer to GET /pets/a within 0\.1 s \(3 attempts, \d\.\d s in total"
    ):
        client.pets.get("a", timeout=0.1)
    server.reply(status=503).reply(status=503).reply(status=503)
    with pytest.raises(APIStatusError, match=r"3 attempts, \d\.\d s in total"):
        client.pets.get("a")
    server.reply(status=404)
    with pytest.raises(APIStatusError) as caught:
        client.pets.get("a")
    assert "attempts" not in str(caught.value)


@pytest.mark.parametrize("act", [slow, trickle])
def test_a_deadline_ends_a_call(client: Any, server: Any, act: Any) -> None:
    for _ in range(5):
        server.misbehave(act)
    started = time.monotonic()
    with pytest.raises(APITimeoutError, match=r"within the deadline of 0\.4 s"):
        client.pets.get("a", deadline=0.4, timeout=30)
    assert time.monotonic() - started < 1.5
    assert len(server.seen) == 1


@pytest.mark.parametrize("act", [slow, trickle])
def test_a_deadline_ends_an_async_call(server: Any, act: Any) -> None:
    for _ in range(5):
        server.misbehave(act)

    async def main() -> None:
        async with AsyncAcme(token=TOKEN, base_url=server.url) as client:
            started = time.monotonic()
            with pytest.raises(APITimeoutError, match=r"within the deadline of 0\.4 s"):
                await client.pets.get("a", deadline=0.4, timeout=30)
            with client.deadline(0.2), pytest.raises(APITimeoutError, match="within the deadline"):
                await client.pets.get("a")
            assert time.monotonic() - started < 2

    asyncio.run(main())


def test_no_retry_goes_beyond_the_deadline(client: Any, server: Any) -> None:
    server.reply(status=429, retry_after="30")
    started = time.monotonic()
    with pytest.raises(APIStatusError, match="429"):
        client.pets.get("a", deadline=1)
    assert time.monotonic() - started < 0.9
    assert len(server.seen) == 1


def test_a_block_of_calls(client: Any, server: Any) -> None:
    copy = client.with_options(max_retries=0)
    with client.deadline(30):
        client.pets.get("a")
        with copy.deadline(0.3):
            server.misbehave(slow)
            with pytest.raises(APITimeoutError, match="within the deadline"):
                client.pets.get("a", deadline=20)
            seen = len(server.seen)
            with pytest.raises(APITimeoutError, match="within the deadline") as caught:
                copy.pets.create(name="Rex")
            assert len(server.seen) == seen and not caught.value.maybe_executed
        with client.deadline(60):  # the smaller one counts
            assert client._with_limits(_call(client)).ends < time.monotonic() + 31
        client.pets.get("a")
    assert client._with_limits(_call(client)).ends is None
    with Acme(token=TOKEN, base_url=server.url) as other, client.deadline(0):
        other.pets.get("a")


def _call(client: Any) -> Any:
    from acme._core.request import Arguments, prepare
    from acme.resources.pets import COUNT

    return prepare(client._config, COUNT, Arguments(), {})


@pytest.mark.parametrize("deadline", [-1, "5", float("nan"), True])
def test_a_deadline_that_is_none(client: Any, deadline: Any) -> None:
    with pytest.raises(InvalidArgumentError, match="deadline needs a number of seconds"):
        client.pets.get("a", deadline=deadline)
    with pytest.raises(InvalidArgumentError), client.deadline(deadline):
        pass


def test_the_deadline_of_a_download_ends_with_its_headers(client: Any, server: Any) -> None:
    server.misbehave(trickle)
    assert client.pets.photo("a", deadline=1).read() == b" " * 50
