"""`with_streaming_response`: the body is read when it is asked for, and the connection is given back."""

from __future__ import annotations

import asyncio
from typing import Any

import acme
import pytest
from runtime_harness import CONTENT, PET, active, cut


def test_the_body_waits(client: Any, server: Any) -> None:
    with client.pets.with_streaming_response.get("a") as response:
        assert (response.status_code, response.content_type) == (200, "application/json")
        assert not response.http_response.is_stream_consumed
        assert active(client) == 1
        assert response.parse().name == "Rex"
        assert response.parse().name == "Rex"
        assert response.read() == response.http_response.content
    assert active(client) == 0
    server.reply([PET, PET])
    with client.pets.with_streaming_response.list() as response:
        assert b"".join(response.iter_bytes(10)).startswith(b'[{"id"')
    server.reply(b"one\r\ntwo\n")
    with client.pets.with_streaming_response.get("a") as response:
        assert list(response.iter_lines()) == ["one", "two"]
    with client.pets.with_streaming_response.get("a"):
        pass
    assert active(client) == 0
    server.reply(CONTENT)
    with client.pets.with_streaming_response.photo("a") as response:
        assert response.parse().read() == CONTENT


def test_failures(client: Any, server: Any) -> None:
    server.reply({"message": "gone"}, 404)
    with pytest.raises(acme.NotFoundError, match="gone"), client.pets.with_streaming_response.get("a"):
        raise AssertionError("not reached")
    server.misbehave(cut)
    with client.pets.with_streaming_response.get("a") as response, pytest.raises(acme.APIConnectionError):
        response.parse()
    with pytest.raises(ZeroDivisionError), client.pets.with_streaming_response.get("a"):
        raise ZeroDivisionError
    assert active(client) == 0
    # Nothing is sent before `with`.
    seen = len(server.seen)
    client.pets.with_streaming_response.get("a")
    assert len(server.seen) == seen


def test_async(server: Any) -> None:
    async def run() -> None:
        async with acme.AsyncAcme(token="s3cret-token", base_url=server.url) as client:
            async with client.pets.with_streaming_response.get("a") as response:
                assert not response.http_response.is_stream_consumed
                assert (await response.parse()).name == "Rex"
                assert (await response.read()).startswith(b'{"id"')
            server.reply(b"one\ntwo")
            async with client.pets.with_streaming_response.get("a") as response:
                assert [line async for line in response.iter_lines()] == ["one", "two"]
            server.reply(CONTENT)
            async with client.pets.with_streaming_response.photo("a") as response:
                assert await (await response.parse()).read() == CONTENT
            server.reply(CONTENT)
            async with client.pets.with_streaming_response.get("a") as response:
                async for _ in response.iter_bytes():
                    break
            server.misbehave(cut)
            async with client.pets.with_streaming_response.get("a") as response:
                with pytest.raises(acme.APIConnectionError):
                    await response.parse()
            assert active(client) == 0

    asyncio.run(run())
