"""Hooks see every request and response; the log tells of both, and neither shows a secret."""

from __future__ import annotations

import asyncio
import logging
from typing import Any

import acme
import httpx2
import pytest


def test_hooks_see_attempts_and_may_change_requests(server: Any) -> None:
    seen: list[str] = []

    def sign(request: httpx2.Request) -> None:
        request.headers["x-signature"] = "signed"
        seen.append(request.method)

    def note(response: httpx2.Response) -> None:
        seen.append(str(response.status_code))
        assert not response.is_stream_consumed

    server.reply({}, 503)
    with acme.Acme(token="s3cret", base_url=server.url, hooks={"request": sign, "response": [note]}) as client:
        client.pets.get("a")
        assert seen == ["GET", "503", "GET", "200"]
        assert server.last.headers["x-signature"] == "signed"
        client.with_options(hooks=None).pets.get("a")
        assert len(seen) == 4
        # A hook may read the body; the method still gives the value.
        reading = client.with_options(hooks={"response": lambda response: response.read()})
        assert reading.pets.get("a").name == "Rex"


def test_a_request_to_another_origin_is_not_signed(server: Any, other: Any) -> None:
    def sign(request: httpx2.Request) -> None:
        request.headers["x-signature"] = "signed"

    seen: list[int] = []
    server.reply({}, 302, location=f"{other.url}/elsewhere")
    hooks: Any = {"request": sign, "response": lambda response: seen.append(response.status_code)}
    with acme.Acme(token="s3cret", base_url=server.url, hooks=hooks) as client:
        client.pets.get("a")
    assert "x-signature" not in other.last.headers
    assert seen == [302, 200]


def test_a_failing_hook_leaks_nothing(server: Any) -> None:
    def fail(response: httpx2.Response) -> None:
        raise ZeroDivisionError

    with acme.Acme(token="s3cret", base_url=server.url, hooks={"response": fail}) as client:
        with pytest.raises(ZeroDivisionError):
            client.pets.get("a")
        assert all(one.is_idle() or one.is_closed() for one in client._http._transport._pool.connections)


def test_async_hooks(server: Any) -> None:
    seen: list[str] = []

    async def waits(request: httpx2.Request) -> None:
        await asyncio.sleep(0)
        seen.append(request.method)

    def ordinary(response: httpx2.Response) -> None:
        seen.append(str(response.status_code))

    async def run() -> None:
        async with acme.AsyncAcme(
            token="s3cret", base_url=server.url, hooks={"request": [waits, ordinary_request], "response": ordinary}
        ) as client:
            await client.pets.get("a")

    def ordinary_request(request: httpx2.Request) -> None:
        seen.append("again")

    asyncio.run(run())
    assert seen == ["GET", "again", "200"]


@pytest.mark.parametrize("hooks", [{"request": 7}, {"request": [7]}, {"reqest": print}])
def test_hooks_are_checked(hooks: Any) -> None:
    with pytest.raises((acme.InvalidArgumentError, TypeError)):
        acme.Acme(token="t", hooks=hooks)


def test_the_log_tells_no_secret(server: Any, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    server.reply({}, 503, retry_after="0")
    token = {"bearer": "s3cret-token", "query_key": "s3cret-key"}
    with acme.Acme(token=token, base_url=server.url) as client:
        client.pets.get("a")
        client.pets.by_query(extra_query={"access_token": "s3cret-too", "name": "rex"})
    own = [one.getMessage() for one in caplog.records if one.name == "acme"]
    assert len(own) == 4
    assert "GET" in own[0] and "503" in own[0]
    assert own[1].endswith("retry 1 of 2 in 0.0 s after 503")
    assert "name=rex" in own[3]
    assert "s3cret" not in caplog.text
