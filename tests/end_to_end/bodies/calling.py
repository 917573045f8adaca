"""Calls of generated packages, by both clients, against answers that are given."""

from __future__ import annotations

import asyncio
import hashlib
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx2

from specloom.config.schema import Config
from tests.support.packages import Package, build


@dataclass
class Sdk:
    """A generated package, whose calls get `answer` and leave their requests in `requests`."""

    package: Package
    answer: httpx2.Response = field(default_factory=lambda: httpx2.Response(204))
    requests: list[httpx2.Request] = field(default_factory=list)
    options: dict[str, Any] = field(default_factory=dict)

    @property
    def module(self) -> ModuleType:
        """The package's module."""
        return self.package.module()

    def _handle(self, request: httpx2.Request) -> httpx2.Response:
        request.read()
        self.requests.append(request)
        return self._fresh()

    async def _handle_async(self, request: httpx2.Request) -> httpx2.Response:
        await request.aread()
        self.requests.append(request)
        return self._fresh()

    def _fresh(self) -> httpx2.Response:
        one = self.answer
        return httpx2.Response(one.status_code, headers=one.headers.multi_items(), content=one.content)

    def call(self, method: str, *args: Any, **named: Any) -> Any:
        """What `resource.method` gives by both clients, which is the same; what has to be read or iterated is."""
        sync = self._sync(method, args, named)
        own = asyncio.run(self._async(method, args, named))
        assert type(own) is type(sync)
        assert own == sync
        return sync

    def sent(self, method: str, *args: Any, **named: Any) -> httpx2.Request:
        """The request of a call, which both clients send alike."""
        self.requests.clear()
        self.call(method, *args, **named)
        one, other = self.requests
        assert (one.method, one.url) == (other.method, other.url)
        if "multipart" not in one.headers.get("content-type", ""):
            assert one.content == other.content
            assert one.headers == other.headers
        return one

    def client(self) -> Any:
        """A client of ordinary code."""
        http = httpx2.Client(transport=httpx2.MockTransport(self._handle))
        return getattr(self.module, self.package.client)(http_client=http, **self.options)

    def _sync(self, method: str, args: Any, named: Any) -> Any:
        with self.client() as made:
            value = _method(made, method)(*args, **named)
            if hasattr(value, "iter_sent"):
                return list(value)
            return value.read() if hasattr(value, "write_to") else value

    async def _async(self, method: str, args: Any, named: Any) -> Any:
        http = httpx2.AsyncClient(transport=httpx2.MockTransport(self._handle_async))
        client = getattr(self.module, f"Async{self.package.client}")
        async with client(http_client=http, **self.options) as made:
            value = _method(made, method)(*args, **named)
            if hasattr(value, "iter_sent"):
                return [one async for one in value]
            value = await value
            return await value.read() if hasattr(value, "write_to") else value


def _method(client: Any, method: str) -> Any:
    resource, _, name = method.partition(".")
    return getattr(getattr(client, resource), name)


def sdk(run_folder: Path, spec: Path | str, **options: Any) -> Sdk:
    """The package of a document: a file, or text."""
    if isinstance(spec, str):
        name = "made_" + hashlib.sha256(spec.encode()).hexdigest()[:12]
        path = run_folder / f"{name}.yaml"
        path.write_text(spec, "utf-8")
    else:
        name, path = f"bodies_{spec.stem}", spec
    return Sdk(build(run_folder, name, (path,), Config()), options=options)


def response(content: bytes | str, media_type: str | None, status: int = 200) -> httpx2.Response:
    """An answer."""
    data = content.encode() if isinstance(content, str) else content
    return httpx2.Response(status, headers={} if media_type is None else {"content-type": media_type}, content=data)
