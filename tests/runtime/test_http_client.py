"""The caller's own httpx2 client keeps its settings; another kind of client is refused at once."""

from __future__ import annotations

import asyncio
import time
from http.server import BaseHTTPRequestHandler
from typing import Any

import httpx2
import pytest
from acme import Acme, APITimeoutError, AsyncAcme, ConfigurationError
from runtime_harness import answer

TOKEN = "s3cret-token"


def slow(handler: BaseHTTPRequestHandler) -> None:
    """An answer after a second."""
    time.sleep(1)
    answer()(handler)


def test_its_timeout_applies(server: Any) -> None:
    server.misbehave(slow)
    with httpx2.Client(timeout=0.1) as http_client:
        client = Acme(token=TOKEN, base_url=server.url, http_client=http_client, max_retries=0)
        with pytest.raises(APITimeoutError, match=r"within 0\.1 s"):
            client.pets.get("a")
        assert client.with_options(timeout=3)._config.timeout == httpx2.Timeout(3)
        assert Acme(token=TOKEN, http_client=http_client, timeout=7)._config.timeout == httpx2.Timeout(7)
        assert Acme(token=TOKEN, http_client=http_client, timeout=None)._config.timeout == httpx2.Timeout(None)


def test_its_timeout_applies_to_async_calls(server: Any) -> None:
    server.misbehave(slow)

    async def main() -> None:
        async with httpx2.AsyncClient(timeout=0.1) as http_client:
            client = AsyncAcme(token=TOKEN, base_url=server.url, http_client=http_client, max_retries=0)
            with pytest.raises(APITimeoutError, match=r"within 0\.1 s"):
                await client.pets.get("a")

    asyncio.run(main())


def test_its_headers_and_query_are_sent(server: Any) -> None:
    headers = {
        "User-Agent": "shop/2",
        "Authorization": "Bearer of-the-http-client",
        "X-Tenant": "t",
        "Accept": "text/x",
    }
    with httpx2.Client(headers=headers, params={"tenant": "t"}) as http_client:
        Acme(token=TOKEN, base_url=server.url, http_client=http_client).pets.get("a")
        sent = server.last.headers
        assert (sent["user-agent"], sent["authorization"]) == ("shop/2", "Bearer of-the-http-client")
        assert (sent["x-tenant"], sent["accept"]) == ("t", "application/json")
        assert server.last.query == [("tenant", "t")]
        Acme(base_url=server.url, http_client=http_client, headers={"user-agent": "mine"}).pets.get("a")
        assert server.last.headers["user-agent"] == "mine"
    with httpx2.Client() as http_client:
        Acme(token=TOKEN, base_url=server.url, http_client=http_client).pets.get("a")
        assert server.last.headers["user-agent"].startswith("acme-python/")
        assert server.last.headers["authorization"] == f"Bearer {TOKEN}"


def test_its_proxy_is_used(server: Any) -> None:
    with httpx2.Client(proxy=server.url) as http_client:
        Acme(token=TOKEN, base_url="http://api.acme.test", http_client=http_client).pets.get("a")
    assert server.last.target == "http://api.acme.test/pets/a"


def test_another_kind_of_client_is_refused() -> None:
    old = type("Client", (), {"__module__": "httpx._client"})()
    with pytest.raises(
        ConfigurationError, match=r"must be an httpx2\.Client, not httpx\.Client; httpx2 is the successor"
    ):
        Acme(token=TOKEN, http_client=old)
    with pytest.raises(ConfigurationError, match=r"not httpx2\.AsyncClient; did you mean `AsyncAcme`\?"):
        Acme(token=TOKEN, http_client=httpx2.AsyncClient())  # type: ignore[arg-type]
    with (
        httpx2.Client() as http_client,
        pytest.raises(ConfigurationError, match=r"not httpx2\.Client; did you mean `Acme`"),
    ):
        AsyncAcme(token=TOKEN, http_client=http_client)  # type: ignore[arg-type]
    with pytest.raises(ConfigurationError, match=r"must be an httpx2\.Client, not builtins\.dict"):
        Acme(token=TOKEN, http_client={})  # type: ignore[arg-type]
