"""SDKs of small documents that a test writes itself: generated, imported, and called without a network."""

from __future__ import annotations

import asyncio
import hashlib
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx2

from specloom.app.pipeline import Output, Request, generate
from specloom.config.schema import default_config
from specloom.core.diagnostics import Diagnostics
from tests.support.packages import Package, write
from tests.support.quick import quick


@dataclass(frozen=True, slots=True)
class QuickSdk:
    """A generated package, and what was reported about its documents."""

    module: ModuleType
    client: str
    diagnostics: Diagnostics
    output: Output

    @property
    def codes(self) -> list[str]:
        """The codes of all diagnostics, sorted."""
        return sorted(one.code for one in self.diagnostics)

    def said(self, code: str) -> str:
        """The messages with this code."""
        return "\n".join(one.message for one in self.diagnostics if one.code == code)

    def sent(self, method: str, given: dict[str, Any] | None = None, **arguments: Any) -> httpx2.Request:
        """The request of a call such as `pets.list`; the async client has to send the same."""
        return self.sent_by(method, given or {}, {}, arguments)

    def sent_by(
        self, method: str, given: dict[str, Any], options: dict[str, Any], arguments: dict[str, Any]
    ) -> httpx2.Request:
        """As `sent`, by a client `with_options`."""
        seen: list[httpx2.Request] = []

        def answer(request: httpx2.Request) -> httpx2.Response:
            seen.append(request)
            return httpx2.Response(204)

        transport = httpx2.MockTransport(answer)
        resource, _, name = method.partition(".")
        client = getattr(self.module, self.client)(http_client=httpx2.Client(transport=transport), **given)
        client = client.with_options(**options) if options else client
        getattr(getattr(client, resource), name)(**arguments)

        async def call() -> None:
            http = httpx2.AsyncClient(transport=transport)
            other = getattr(self.module, f"Async{self.client}")(http_client=http, **given)
            other = other.with_options(**options) if options else other
            await getattr(getattr(other, resource), name)(**arguments)

        asyncio.run(call())
        first, second = seen
        assert (first.method, str(first.url)) == (second.method, str(second.url))
        assert dict(first.headers) == dict(second.headers)
        return first


def quick_sdk(folder: Path, files: dict[str, str], targets: tuple[str, ...] = ("python",)) -> QuickSdk:
    """The SDK of documents, by name and text. Its package is called after them, so that no other test has it."""
    name = f"quick_{hashlib.sha256(repr(sorted(files.items())).encode()).hexdigest()[:12]}"
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    diagnostics = Diagnostics()
    request = Request(tuple(files), folder, default_config(), package=name, client="Quick", targets=targets)
    with quick():
        output = generate(request, diagnostics)
    package = Package(name, "Quick", write(output, folder / "made"), {}, ())
    return QuickSdk(package.module(), "Quick", diagnostics, output)
