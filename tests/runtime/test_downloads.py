"""Downloads: streamed, whole or not at all, and never with the token to another origin."""

from __future__ import annotations

import asyncio
import gc
import gzip
import io
import time
from pathlib import Path
from typing import Any

import acme
import pytest
from acme import APIConnectionError
from runtime_harness import CONTENT, active, cut


def test_read_iterate_and_write(client: Any, server: Any, tmp_path: Path) -> None:
    for _ in range(3):
        server.reply(CONTENT, content_type="image/png", x_request_id="r")
    photo = client.pets.photo("a")
    assert (photo.status_code, photo.content_type, photo.headers["X-Request-Id"]) == (200, "image/png", "r")
    assert not photo.http_response.is_closed
    assert photo.read() == CONTENT
    assert photo.read() == CONTENT
    chunks = list(client.pets.photo("a").iter_bytes(1000))
    assert b"".join(chunks) == CONTENT
    assert len(chunks[0]) == 1000
    client.pets.photo("a").write_to(tmp_path / "a.png")
    assert (tmp_path / "a.png").read_bytes() == CONTENT
    assert [path.name for path in tmp_path.iterdir()] == ["a.png"]
    assert server.last.headers["accept"] == "*/*"
    assert active(client) == 0


def test_a_download_that_breaks_leaves_the_old_file(client: Any, server: Any, tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(b"old")
    server.misbehave(cut)
    with pytest.raises(APIConnectionError) as caught:
        client.pets.photo("a").write_to(path)
    assert not caught.value.maybe_executed
    assert path.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == ["a.png"]
    assert active(client) == 0


def test_no_connection_leaks(client: Any, server: Any) -> None:
    for _ in range(4):
        server.reply(CONTENT)
    with client.pets.photo("a"):
        assert active(client) == 1
    assert active(client) == 0
    for _ in client.pets.photo("a").iter_bytes():
        break
    gc.collect()
    assert active(client) == 0
    client.pets.photo("a")
    gc.collect()
    assert active(client) == 0
    client.pets.with_raw_response.photo("a").parse().read()
    assert active(client) == 0


def test_failures_are_read(client: Any, server: Any) -> None:
    server.reply({"message": "no photo"}, 404)
    with pytest.raises(acme.NotFoundError, match="no photo"):
        client.pets.photo("a")
    assert active(client) == 0


def test_a_signed_address_gets_no_token(client: Any, server: Any, other: Any) -> None:
    server.reply({}, 302, location=other.url + "/bucket/a?signature=x")
    other.reply(CONTENT)
    assert client.pets.photo("a").read() == CONTENT
    assert other.last.target == "/bucket/a?signature=x"
    assert "authorization" not in other.last.headers


def test_compressed_content(client: Any, server: Any) -> None:
    server.reply(gzip.compress(CONTENT), content_encoding="gzip")
    assert client.pets.photo("a").read() == CONTENT


def test_a_file_object_and_progress(client: Any, server: Any, tmp_path: Path) -> None:
    told: list[tuple[int, int | None]] = []
    server.reply(CONTENT)
    with io.BytesIO() as file:
        client.pets.photo("a").write_to(file, progress=lambda *now: told.append(now))
        assert file.getvalue() == CONTENT
    assert told[-1] == (len(CONTENT), len(CONTENT))
    assert [received for received, _ in told] == sorted({received for received, _ in told})
    server.reply(gzip.compress(CONTENT), content_encoding="gzip")
    told.clear()
    client.pets.photo("a").write_to(tmp_path / "a", progress=lambda *now: told.append(now))
    assert told[-1] == (len(CONTENT), None)
    server.reply(CONTENT)
    with open(tmp_path / "raw", "wb", buffering=0) as raw:
        client.pets.photo("a").write_to(raw)
    assert (tmp_path / "raw").read_bytes() == CONTENT
    server.reply(CONTENT)
    with open(tmp_path / "text", "w") as text, pytest.raises(acme.InvalidArgumentError, match="'wb'"):
        client.pets.photo("a").write_to(text)
    assert active(client) == 0


def test_an_interrupted_download_leaves_nothing(client: Any, server: Any, tmp_path: Path) -> None:
    def stop(received: int, total: int | None) -> None:
        raise KeyboardInterrupt

    server.reply(CONTENT)
    with pytest.raises(KeyboardInterrupt):
        client.pets.photo("a").write_to(tmp_path / "a", progress=stop)
    assert list(tmp_path.iterdir()) == []
    server.reply(CONTENT)
    with pytest.raises(FileNotFoundError):
        client.pets.photo("a").write_to(tmp_path / "no" / "folder")
    assert active(client) == 0


def test_async_progress(server: Any, tmp_path: Path) -> None:
    told: list[int] = []

    async def run() -> None:
        async with acme.AsyncAcme(token="t", base_url=server.url) as client:
            server.reply(CONTENT)
            await (await client.pets.photo("a")).write_to(tmp_path / "a", progress=lambda got, _: told.append(got))
            assert (tmp_path / "a").read_bytes() == CONTENT
            server.reply(CONTENT)
            file = io.BytesIO()
            await (await client.pets.photo("a")).write_to(file)
            assert file.getvalue() == CONTENT
            # A cancelled download leaves the file of before, and no connection.
            server.misbehave(half_and_wait)
            download = asyncio.ensure_future((await client.pets.photo("a")).write_to(tmp_path / "a"))
            await asyncio.sleep(0.2)
            download.cancel()
            with pytest.raises(asyncio.CancelledError):
                await download
            assert [one.name for one in tmp_path.iterdir()] == ["a"]
            assert active(client) == 0

    asyncio.run(run())
    assert told[-1] == len(CONTENT)


def half_and_wait(handler: Any) -> None:
    handler.send_response(200)
    handler.send_header("content-length", str(len(CONTENT)))
    handler.end_headers()
    handler.wfile.write(CONTENT[:100_000])
    handler.wfile.flush()
    time.sleep(3)
