"""What is repeated, and what never is."""

from __future__ import annotations

import socket
import time
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler
from typing import Any

import httpx2
import pytest
from acme import Acme, APIConnectionError, APIStatusError, APITimeoutError
from acme._core import retry

CALLS = {
    "GET": lambda client: client.pets.get("a"),
    "PUT": lambda client: client.pets.replace("a", body={}),
    "DELETE": lambda client: client.pets.delete("a"),
    "POST": lambda client: client.pets.create(name="x"),
    "PATCH": lambda client: client.pets.update("a"),
}


def drop(handler: BaseHTTPRequestHandler) -> None:
    """Close the connection without a word."""
    handler.close_connection = True
    handler.connection.shutdown(socket.SHUT_RDWR)


def cut(handler: BaseHTTPRequestHandler) -> None:
    """Close the connection in the middle of the body."""
    handler.send_response(200)
    handler.send_header("content-length", "100")
    handler.end_headers()
    handler.wfile.write(b'{"id":')
    drop(handler)


def stall(handler: BaseHTTPRequestHandler) -> None:
    """Answer too late."""
    time.sleep(0.6)
    drop(handler)


@pytest.mark.parametrize("method", CALLS)
@pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 504])
def test_statuses(client: Any, server: Any, method: str, status: int) -> None:
    repeated = method in ("GET", "PUT", "DELETE") or status in (429, 503)
    server.reply({}, status)
    if repeated:
        CALLS[method](client)
    else:
        with pytest.raises(APIStatusError):
            CALLS[method](client)
    assert len(server.seen) == (2 if repeated else 1)


@pytest.mark.parametrize("method", CALLS)
@pytest.mark.parametrize("fault", [drop, cut])
def test_lost_connections(client: Any, server: Any, method: str, fault: Any) -> None:
    repeated = method in ("GET", "PUT", "DELETE")
    server.misbehave(fault)
    if repeated:
        CALLS[method](client)
    else:
        with pytest.raises(APIConnectionError) as caught:
            CALLS[method](client)
        assert caught.value.maybe_executed
        assert "not repeated" in str(caught.value)
    assert len(server.seen) == (2 if repeated else 1)


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_timeouts(client: Any, server: Any, method: str) -> None:
    server.misbehave(stall).misbehave(stall)
    with pytest.raises(APITimeoutError) as caught:
        CALLS[method](client.with_options(timeout=0.2, max_retries=1))
    assert len(server.seen) == (2 if method == "GET" else 1)
    assert caught.value.maybe_executed is (method == "POST")
    assert f"no answer to {method} /pets" in str(caught.value)
    assert "within 0.2 s" in str(caught.value)


def test_a_connection_that_was_never_made_is_tried_again() -> None:
    attempts = []

    class Refusing(httpx2.BaseTransport):
        # Only a transport can count connections that no server sees.
        def handle_request(self, request: httpx2.Request) -> httpx2.Response:
            attempts.append(request.method)
            raise httpx2.ConnectError("refused")

    client = Acme(token="t", base_url="http://x.test", http_client=httpx2.Client(transport=Refusing()))
    with pytest.raises(APIConnectionError):
        client.pets.create(name="x")
    assert attempts == ["POST"] * 3


def test_limits(client: Any, server: Any) -> None:
    for _ in range(9):
        server.reply({}, 503)
    for options, count in (({}, 3), ({"max_retries": 0}, 1), ({"max_retries": 1}, 2)):
        before = len(server.seen)
        with pytest.raises(APIStatusError):
            client.pets.get("a", **options)
        assert len(server.seen) - before == count


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({"retry-after": "2"}, 2.0),
        ({"retry-after": "0.5"}, 0.5),
        ({"retry-after-ms": "250", "retry-after": "9"}, 0.25),
        ({"retry-after-ms": "soon", "retry-after": "3"}, 3.0),
        ({"retry-after": "nan"}, None),
        ({"retry-after": "-1"}, None),
        ({"retry-after": "later"}, None),
        ({"retry-after": format_datetime(datetime.now(UTC) - timedelta(hours=1), usegmt=True)}, 0.0),
        ({}, None),
    ],
)
def test_retry_after(headers: dict[str, str], expected: float | None) -> None:
    assert retry.retry_after(httpx2.Response(429, headers=headers)) == expected


def test_retry_after_as_a_date() -> None:
    date = format_datetime(datetime.now(UTC) + timedelta(seconds=30), usegmt=True)
    assert 28 <= (retry.retry_after(httpx2.Response(429, headers={"retry-after": date})) or 0) <= 30


def test_the_server_is_waited_for(client: Any, server: Any) -> None:
    server.reply({}, 429, retry_after_ms="150")
    started = time.perf_counter()
    client.pets.create(name="x")
    assert time.perf_counter() - started >= 0.15


def test_a_wait_that_is_too_long_is_not_begun(client: Any, server: Any) -> None:
    server.reply({}, 429, retry_after="3600")
    with pytest.raises(APIStatusError):
        client.pets.get("a")
    assert len(server.seen) == 1


def test_backoff(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(retry, "FIRST_DELAY", 0.5)

    class Call:
        max_retries = 9

        ends = None

        class body:
            replayable = True

        class operation:
            method = "GET"

    attempts = retry.Attempts(Call())  # type: ignore[arg-type]
    delays = [attempts.after_response(httpx2.Response(500)) for _ in range(10)]
    assert delays.pop() is None
    for delay, middle in zip(delays, [0.5, 1, 2, 4, 8, 8, 8, 8, 8], strict=True):
        assert delay is not None
        assert middle * 0.75 <= delay <= middle * 1.25
