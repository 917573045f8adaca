"""A client used in a forked process, and an async client used in several event loops."""

from __future__ import annotations

import asyncio
import gc
import os
import threading
import time
import traceback
import warnings
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler
from typing import Any

import httpx2
import pytest
from acme import Acme, AsyncAcme, ConfigurationError
from runtime_harness import answer

TOKEN = "s3cret-token"


def echo(handler: BaseHTTPRequestHandler) -> None:
    """A pet whose id is the last segment of the path, after a moment in which answers can be mixed up."""
    time.sleep(0.005)
    answer({"id": handler.path.rpartition("/")[2], "name": "Rex"})(handler)


def in_child(act: Callable[[], object]) -> int:
    """The exit status of a forked process that calls `act`: 0 if it returns something true."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        child = os.fork()
    if child == 0:
        try:
            status = 0 if act() else 2
        except BaseException:
            traceback.print_exc()
            status = 1
        os._exit(status)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
def test_a_forked_process_has_its_own_connections(server: Any) -> None:
    for _ in range(200):
        server.misbehave(echo)
    client = Acme(token=TOKEN, base_url=server.url)
    copy = client.with_options(timeout=5)
    assert client.pets.get("parent").id == "parent"
    wrong: list[str] = []

    def parent() -> None:
        wrong.extend(id for id in (f"parent-{n}" for n in range(40)) if client.pets.get(id).id != id)

    def child() -> bool:
        return all(copy.pets.get(f"child-{n}").id == f"child-{n}" for n in range(40))

    thread = threading.Thread(target=parent)
    thread.start()
    assert in_child(child) == 0
    thread.join()
    assert wrong == []


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
def test_an_async_client_in_a_forked_process(server: Any) -> None:
    for _ in range(20):
        server.misbehave(echo)
    client = AsyncAcme(token=TOKEN, base_url=server.url)

    async def calls(name: str) -> bool:
        return all([(await client.pets.get(f"{name}-{n}")).id == f"{name}-{n}" for n in range(5)])

    async def main() -> None:
        assert await calls("parent")
        assert in_child(lambda: asyncio.new_event_loop().run_until_complete(calls("child")) if _unset() else False) == 0
        assert await calls("parent")

    asyncio.run(main())


def _unset() -> bool:
    """In the child, no loop is running, although the fork happened inside one."""
    asyncio.events._set_running_loop(None)
    return True


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
def test_the_callers_own_client_is_refused_after_a_fork_if_it_was_used(server: Any) -> None:
    with httpx2.Client() as http_client:
        client = Acme(token=TOKEN, base_url=server.url, http_client=http_client)
        assert in_child(lambda: client.pets.get("unused").id) == 0
        client.pets.get("used")

        def refused() -> bool:
            with pytest.raises(ConfigurationError, match="create `http_client` and the client after the fork"):
                client.pets.get("shared")
            return True

        assert in_child(refused) == 0


def test_an_async_client_in_a_second_event_loop(server: Any) -> None:
    gc.collect()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        client = AsyncAcme(token=TOKEN, base_url=server.url)

        async def call() -> Any:
            return await client.pets.get("a"), client._http

        _, first = asyncio.run(call())
        assert first.is_closed  # with its loop
        pet, second = asyncio.run(call())
        assert pet.id == "p1" and second is not first
        asyncio.run(client.close())
        with pytest.raises(RuntimeError, match="closed"):
            asyncio.run(call())
        del first, second
        gc.collect()


def test_an_async_client_in_two_event_loops_at_once(server: Any) -> None:
    client = AsyncAcme(token=TOKEN, base_url=server.url)
    pools: list[Any] = []
    both = threading.Barrier(2)

    async def calls() -> None:
        for _ in range(10):
            await client.pets.get("a")
        pools.append(await client._pool.current())
        await asyncio.to_thread(both.wait, 20)
        await client.pets.get("b")

    threads = [threading.Thread(target=asyncio.run, args=(calls(),)) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(server.seen) == 22
    assert len(pools) == 2 and pools[0] is not pools[1]


def test_one_event_loop_keeps_its_connections(server: Any) -> None:
    async def main() -> None:
        async with AsyncAcme(token=TOKEN, base_url=server.url) as client:
            await client.pets.get("a")
            http = client._http
            await client.with_options(timeout=3).pets.get("b")
            assert client._http is http
            assert len(http._transport._pool.connections) == 1

    asyncio.run(main())
