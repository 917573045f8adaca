"""Log lines of retries, logging by an environment variable, and spans of OpenTelemetry."""

from __future__ import annotations

import asyncio
import logging
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import acme
import pytest
from acme import Acme, AsyncAcme, NotFoundError

TOKEN = "s3cret-token"


def test_a_line_for_each_retry(client: Any, server: Any, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "acme")
    server.reply(status=503).reply(status=429, retry_after="0")
    client.pets.by_query()
    lines = [record.getMessage() for record in caplog.records if record.name == "acme"]
    url = f"{server.url}/by-query?api_key=redacted"
    assert lines == [f"GET {url}: retry 1 of 2 in 0.0 s after 503", f"GET {url}: retry 2 of 2 in 0.0 s after 429"]
    caplog.clear()
    server.misbehave(lambda handler: handler.connection.close())

    async def main() -> None:
        async with AsyncAcme(token=TOKEN, base_url=server.url) as client:
            await client.pets.get("a")

    asyncio.run(main())
    assert "pets/a: retry 1 of 2 in 0.0 s after R" in caplog.text
    assert TOKEN not in caplog.text


def test_the_environment_variable(server: Any) -> None:
    program = "from acme import Acme; Acme(token='s3cret-token').pets.by_query()"
    environment = {"PYTHONPATH": str(Path(acme.__file__).parents[1]), "ACME_BASE_URL": server.url}

    def run(level: str) -> str:
        command = [sys.executable, "-c", program]
        return subprocess.run(command, env={**environment, "ACME_LOG": level}, capture_output=True, text=True).stderr

    output = run("debug")
    assert f"acme DEBUG GET {server.url}/by-query?api_key=redacted -> 200 in" in output
    assert TOKEN not in output
    assert run("info") == ""
    assert "ACME_LOG must be one of debug, info, warning" in run("loud")


class Span:
    """A span as OpenTelemetry has them."""

    def __init__(self, name: str, attributes: dict[str, Any]) -> None:
        self.name = name
        self.attributes = dict(attributes)
        self.events: list[tuple[str, dict[str, Any]]] = []

    def set_attribute(self, key: str, value: Any) -> None:
        self.attributes[key] = value

    def add_event(self, name: str, attributes: dict[str, Any]) -> None:
        self.events.append((name, attributes))

    def set_status(self, *_: object) -> None: ...


class Tracer:
    """A tracer as OpenTelemetry has them."""

    def __init__(self) -> None:
        self.spans: list[Span] = []

    @contextmanager
    def start_as_current_span(self, name: str, *args: Any, **kwargs: Any) -> Iterator[Span]:
        self.spans.append(Span(name, kwargs["attributes"]))
        yield self.spans[-1]


def _check(spans: list[Span], server: Any) -> None:
    first, second = spans
    assert first.name == "GET /pets/{id}"
    assert first.attributes == {
        "http.request.method": "GET",
        "url.template": "/pets/{id}",
        "url.full": f"{server.url}/pets/a",
        "server.address": "127.0.0.1",
        "server.port": int(server.url.rpartition(":")[2]),
        "http.request.resend_count": 1,
        "http.response.status_code": 200,
    }
    assert [event for event, _ in first.events] == ["retry"]
    assert second.attributes["error.type"] == "404" and second.attributes["http.response.status_code"] == 404


def test_a_span_for_each_call(server: Any) -> None:
    tracer = Tracer()
    server.reply(status=503).reply().reply(status=404)
    with Acme(token=TOKEN, base_url=server.url, tracer=tracer) as client:
        client.pets.get("a")
        with pytest.raises(NotFoundError):
            client.with_options(timeout=3).pets.get("b")
    _check(tracer.spans, server)


def test_a_span_for_each_async_call(server: Any) -> None:
    tracer = Tracer()
    server.reply(status=503).reply().reply(status=404)

    async def main() -> None:
        async with AsyncAcme(token=TOKEN, base_url=server.url, tracer=tracer) as client:
            await client.pets.get("a")
            with pytest.raises(NotFoundError):
                await client.pets.get("b")

    asyncio.run(main())
    _check(tracer.spans, server)


def test_nothing_is_imported_without_a_tracer() -> None:
    program = (
        "import sys, acme; acme.Acme(token='t').pets; "
        "print([name for name in sys.modules if name.endswith(('_core.tracing', '_core.logs', '_core.limiter'))])"
    )
    environment = {"PYTHONPATH": str(Path(acme.__file__).parents[1])}
    done = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
