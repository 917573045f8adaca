"""`max_concurrency`: a limit for the requests of a client in flight."""

from __future__ import annotations

import asyncio
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler
from typing import Any

import pytest
from acme import Acme, APITimeoutError, AsyncAcme, InvalidArgumentError
from runtime_harness import answer

TOKEN = "s3cret-token"


class Gauge:
    """Answers after a moment, and counts how many requests were there at once."""

    def __init__(self) -> None:
        self.now = self.most = 0
        self.lock = threading.Lock()

    def __call__(self, handler: BaseHTTPRequestHandler) -> None:
        with self.lock:
            self.now += 1
            self.most = max(self.most, self.now)
        time.sleep(0.05)
        with self.lock:
            self.now -= 1
        answer()(handler)


def test_threads_share_the_limit(server: Any) -> None:
    gauge = Gauge()
    server.answers += [gauge] * 12
    with Acme(token=TOKEN, base_url=server.url, max_concurrency=3) as client, ThreadPoolExecutor(12) as threads:
        copy = client.with_options(timeout=20)
        list(threads.map(lambda n: (client, copy)[n % 2].pets.get("a"), range(12)))
    assert gauge.most == 3


def test_tasks_share_the_limit(server: Any) -> None:
    gauge = Gauge()
    server.answers += [gauge] * 24
    client = AsyncAcme(token=TOKEN, base_url=server.url, max_concurrency=3)

    async def main() -> None:
        await asyncio.gather(*(client.pets.get("a") for _ in range(12)))

    asyncio.run(main())
    asyncio.run(main())
    assert gauge.most == 3 and len(server.seen) == 24


def test_too_many_requests_pause_all(server: Any) -> None:
    server.reply(status=429, retry_after="0.5")
    with Acme(token=TOKEN, base_url=server.url, max_concurrency=4) as client:
        with ThreadPoolExecutor(1) as threads:
            first = threads.submit(client.pets.get, "a")
            time.sleep(0.2)
            started = time.monotonic()
            client.pets.get("b")
            assert 0.1 < time.monotonic() - started < 3
            first.result()
        assert client._pool.limiter._limit < 4


def test_failures_release_their_place_and_the_deadline_ends_waiting(server: Any) -> None:
    async def main() -> None:
        async with AsyncAcme(token=TOKEN, base_url="http://127.0.0.1:9", max_concurrency=1, max_retries=0) as client:
            for _ in range(3):
                with pytest.raises(Exception, match="could not connect"):
                    await client.pets.get("a")

    asyncio.run(main())

    def slow(handler: BaseHTTPRequestHandler) -> None:
        time.sleep(1)
        answer()(handler)

    server.misbehave(slow)
    with Acme(token=TOKEN, base_url=server.url, max_concurrency=1) as client, ThreadPoolExecutor(1) as threads:
        first = threads.submit(client.pets.get, "a")
        time.sleep(0.1)
        with pytest.raises(APITimeoutError, match=r"within the deadline of 0\.2 s"):
            client.pets.get("b", deadline=0.2)
        first.result()


@pytest.mark.parametrize("maximum", [0, -1, 1.5, True])
def test_a_limit_that_is_none(maximum: Any) -> None:
    for cls in (Acme, AsyncAcme):
        with pytest.raises(InvalidArgumentError, match="max_concurrency must be an integer of at least 1"):
            cls(token=TOKEN, max_concurrency=maximum)
