"""The async client: the same behaviour, without blocking, leaking or waiting."""

from __future__ import annotations

import asyncio
import gc
import sys
import time
from collections.abc import Callable, Coroutine
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from types import ModuleType
from typing import Any

import acme
import pytest
from acme import AsyncAcme
from runtime_harness import CONTENT, active, build_package, cut, parts_of


def stall(handler: BaseHTTPRequestHandler) -> None:
    """Keep the caller waiting."""
    time.sleep(0.5)


def run(server: Any, test: Callable[[Any], Coroutine[Any, Any, None]], **options: Any) -> None:
    async def main() -> None:
        async with AsyncAcme(token="s3cret-token", base_url=server.url, **options) as client:
            await test(client)
            assert active(client) == 0

    asyncio.run(main())


def test_calls(server: Any) -> None:
    async def test(client: Any) -> None:
        assert (await client.pets.create(name="x", tag=None)).name == "Rex"
        assert server.last.json == {"name": "x", "tagName": None}
        server.reply([acme_pet, acme_pet])
        assert [pet.id for pet in await client.pets.list(limit=1)] == ["a", "a"]
        raw = await client.pets.with_raw_response.get("x")
        assert (raw.status_code, raw.parse().id) == (200, "p1")

    acme_pet = {"id": "a", "name": "b"}
    run(server, test)


def test_failures_and_retries(server: Any) -> None:
    async def test(client: Any) -> None:
        server.reply({}, 500).reply({}, 503)
        await client.pets.get("a")
        assert len(server.seen) == 3
        server.reply({"message": "no"}, 500)
        with pytest.raises(acme.InternalServerError, match="no") as caught:
            await client.pets.create(name="x")
        assert caught.value.maybe_executed
        assert len(server.seen) == 4
        server.misbehave(cut)
        await client.pets.get("a")
        server.misbehave(cut)
        with pytest.raises(acme.APIConnectionError):
            await client.pets.create(name="x")

    run(server, test)


def test_redirects(server: Any, other: Any) -> None:
    async def test(client: Any) -> None:
        server.reply({}, 302, location=other.url + "/x")
        await client.pets.get("a")
        assert "authorization" not in other.last.headers
        for _ in range(30):
            server.reply({}, 302, location="/again")
        with pytest.raises(acme.APIConnectionError, match="20 redirects"):
            await client.pets.get("a")

    run(server, test)


def test_uploads(server: Any, tmp_path: Path) -> None:
    async def test(client: Any) -> None:
        path = tmp_path / "x.bin"
        path.write_bytes(CONTENT)
        server.reply({}, 503)
        await client.pets.upload("a", file=path)
        assert [part[3] for part in parts_of(server.last)] == [CONTENT]
        assert len(server.seen) == 2

    run(server, test)


def test_downloads(server: Any, tmp_path: Path) -> None:
    async def test(client: Any) -> None:
        for _ in range(5):
            server.reply(CONTENT)
        assert await (await client.pets.photo("a")).read() == CONTENT
        assert b"".join([chunk async for chunk in (await client.pets.photo("a")).iter_bytes(100_000)]) == CONTENT
        await (await client.pets.photo("a")).write_to(tmp_path / "a")
        assert (tmp_path / "a").read_bytes() == CONTENT
        async with await client.pets.photo("a"):
            assert active(client) == 1
        assert active(client) == 0
        await client.pets.photo("a")
        gc.collect()
        await asyncio.sleep(0.05)
        assert active(client) == 0
        server.misbehave(cut)
        with pytest.raises(acme.APIConnectionError):
            await (await client.pets.photo("a")).write_to(tmp_path / "b")
        assert [path.name for path in tmp_path.iterdir()] == ["a"]

    run(server, test)


def test_cancellation(server: Any) -> None:
    async def test(client: Any) -> None:
        server.misbehave(stall)
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(client.pets.get("a"), 0.1)
        await asyncio.sleep(0)
        assert active(client) == 0
        assert (await client.pets.get("a")).id == "p1"

    run(server, test)


def test_a_thousand_at_once(server: Any) -> None:
    async def test(client: Any) -> None:
        pets = await asyncio.gather(*(client.pets.get(str(number)) for number in range(1000)))
        assert len({id(pet) for pet in pets}) == 1000

    run(server, test, timeout=30)


def test_first_use_does_not_block_the_loop(tmp_path: Path, server: Any) -> None:
    """In a fresh process: importing pydantic and building validators happen beside the request."""
    import subprocess
    import sys

    build_package(tmp_path)
    code = (
        "import asyncio, sys, threading; from acme import AsyncAcme\n"
        "async def main():\n"
        f"    async with AsyncAcme(token='t', base_url={server.url!r}) as client:\n"
        "        from acme._core import prefetch\n"
        "        original, used = prefetch._prefetch, []\n"
        "        def spy(operation): used.append(threading.current_thread()); original(operation)\n"
        "        prefetch._prefetch = spy\n"
        "        assert 'pydantic' not in sys.modules\n"
        "        await client.pets.get('a')\n"
        "        await client.pets.get('a')\n"
        "        assert len(used) == 1 and used[0] is not threading.main_thread()\n"
        "asyncio.run(main())\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=tmp_path, timeout=60)


def test_a_call_does_not_use_a_module_that_another_thread_imports(server: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    async def run() -> None:
        async with AsyncAcme(token="t", base_url=server.url) as client:
            await client.pets.get("a")
            monkeypatch.setitem(sys.modules, "acme._core.parsing", ModuleType("acme._core.parsing"))
            call = asyncio.ensure_future(client.pets.get("a"))
            await asyncio.sleep(0)
            monkeypatch.undo()
            assert (await call).name == "Rex"

    asyncio.run(run())
