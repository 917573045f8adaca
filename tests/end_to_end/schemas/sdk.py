"""Packages of small documents, called over a transport that records; what a document allows is judged by jsonschema."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx2
import yaml
from jsonschema import Draft202012Validator

from specloom.config.schema import Config
from tests.support.packages import Package, build

HEAD: dict[str, Any] = {"info": {"title": "Probe", "version": "1"}, "servers": [{"url": "http://probe.test"}]}


@dataclass
class Sdk:
    """A generated package: what it is asked to send, and what it reads."""

    package: Package
    document: dict[str, Any]
    sent: list[httpx2.Request] = field(default_factory=list)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.package.module(), name)

    def types(self, name: str) -> Any:
        """A class or an alias of the package."""
        return getattr(self.package.module("types"), name)

    def read(self, name: str, value: object, *, strict: bool = False) -> Any:
        """A value as an answer of this type; raises pydantic's ValidationError where it is strict."""
        content = value if isinstance(value, bytes) else json.dumps(value).encode()
        reader = self.package.module("_core.parsing").reader_for(name)
        return reader.validate(content) if strict else reader.read(content)

    def fits(self, name: str, value: object) -> bool:
        """Whether strict reading takes a value."""
        try:
            self.read(name, value, strict=True)
        except ValueError:
            return False
        return True

    def is_valid(self, name: str, value: object) -> bool:
        """Whether the document allows a value, as jsonschema judges it."""
        schema = {"$ref": f"#/components/schemas/{name}", "components": self.document["components"]}
        return Draft202012Validator(schema).is_valid(value)

    def dump(self, value: object) -> Any:
        """A value as it is sent."""
        return self.package.module("_core.serialization").plain(value)

    def call(
        self,
        resource: str,
        method: str,
        *args: Any,
        answer: object = None,
        content: str = "",
        strict: bool = False,
        **kw: Any,
    ) -> Any:
        """What a method gives, sync and async alike; requests are in `sent`, the same body both times.

        The answer is JSON: a value, or its `content`.
        """
        self.sent.clear()

        def respond(request: httpx2.Request) -> httpx2.Response:
            self.sent.append(request)
            if content:
                return httpx2.Response(200, content=content.encode(), headers={"content-type": "application/json"})
            return httpx2.Response(204) if answer is None else httpx2.Response(200, json=answer)

        options = {"strict": strict, "max_retries": 0}
        module = self.package.module()
        with httpx2.Client(transport=httpx2.MockTransport(respond)) as http:
            client = getattr(module, self.package.client)(http_client=http, **options)
            result = getattr(getattr(client, resource), self.method(method))(*args, **kw)

        async def call() -> Any:
            async with httpx2.AsyncClient(transport=httpx2.MockTransport(respond)) as http:
                client = getattr(module, f"Async{self.package.client}")(http_client=http, **options)
                return await getattr(getattr(client, resource), self.method(method))(*args, **kw)

        other = asyncio.run(call())
        assert self.dump(other) == self.dump(result)
        assert self.sent[0].content == self.sent[1].content
        return result

    def method(self, verb: str) -> str:
        """The method of the only operation with this HTTP method; a method's own name stands for itself."""
        named = [name for line, (_, name, _) in self.package.methods().items() if line.startswith(f"{verb.upper()} ")]
        return named[0] if len(named) == 1 else verb

    @property
    def body(self) -> Any:
        """The JSON body that was sent last."""
        return json.loads(self.sent[-1].content)


Make = Callable[..., Sdk]


def make_sdk(root: Path, name: str, text: str, version: str = "3.1.0") -> Sdk:
    """The package of a document; `text` is YAML of what follows `info` and `servers`."""
    rest = yaml.safe_load(text)
    document = {"openapi": version, **HEAD, "paths": {}, **rest}
    folder = root / f"{name}_spec"
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "probe.yaml"
    path.write_text(yaml.safe_dump(document, sort_keys=False), encoding="utf-8")
    return Sdk(build(root, name, (path,), Config()), document)
