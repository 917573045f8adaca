"""What a method of a generated client sends: the request, caught before any network."""

from __future__ import annotations

import asyncio
import hashlib
import textwrap
from collections.abc import Mapping
from operator import attrgetter
from pathlib import Path
from typing import Any

import httpx2

from specloom.config.schema import Config
from tests.support.packages import Package, build


def package_of(folder: Path, documents: Mapping[str, str], config: Config | None = None) -> Package:
    """A package that is generated from these documents, by file name, and called after what they hold."""
    specs = folder / "specs"
    for file, text in documents.items():
        (specs / file).parent.mkdir(parents=True, exist_ok=True)
        (specs / file).write_text(textwrap.dedent(text), encoding="utf-8")
    name = f"made_{hashlib.sha256(repr((sorted(documents.items()), config)).encode()).hexdigest()[:12]}"
    return build(folder / "packages", name, tuple(specs / file for file in documents), config or Config())


def sent(
    package: Package, method: str, *arguments: Any, client: Mapping[str, Any] | None = None, **named: Any
) -> httpx2.Request:
    """The request of `pets.get`; the async client has to send the same, or the assertion here fails."""
    requests: list[httpx2.Request] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        requests.append(request)
        return httpx2.Response(204)

    transport = httpx2.MockTransport(answer)
    module = package.module()
    sync = getattr(module, package.client)(http_client=httpx2.Client(transport=transport), **(client or {}))
    attrgetter(method)(sync)(*arguments, **named)

    async def send() -> None:
        http = httpx2.AsyncClient(transport=transport)
        async with http:
            other = getattr(module, f"Async{package.client}")(http_client=http, **(client or {}))
            await attrgetter(method)(other)(*arguments, **named)

    asyncio.run(send())
    assert len(requests) == 2
    parts = [(one.method, str(one.url), one.content, sorted(one.headers.multi_items())) for one in requests]
    assert parts[0] == parts[1], "the sync and the async client send different requests"
    return requests[0]
