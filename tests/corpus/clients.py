"""A generated package's sync or async client, and its results as JSON values."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable
from datetime import date, datetime, time
from typing import Any

from pydantic import BaseModel, TypeAdapter

from tests.support.packages import Package


class Client:
    """Calls methods; awaits where it has to."""

    def __init__(self, package: Package, *, asynchronous: bool, token: str, **options: Any) -> None:
        self._runner = asyncio.Runner() if asynchronous else None
        cls = getattr(package.module(), f"Async{package.client}" if asynchronous else package.client)
        schemes = package.module("_settings").SCHEMES.values()
        known = {name for scheme in schemes for group in scheme.arguments for name in _names(group)}
        secrets = {name: token for name in known & inspect.signature(cls).parameters.keys()}
        self._client = self._run(lambda: cls(max_retries=0, **secrets, **options))

    def _run(self, call: Callable[[], Any]) -> Any:
        if self._runner is None:
            return call()

        async def awaited() -> Any:
            result = call()
            return await result if inspect.isawaitable(result) else result

        return self._runner.run(awaited())

    def call(self, resource: str, method: str, arguments: dict[str, Any], *, raw: bool = False) -> Any:
        """The result of a method; with `raw`, by way of the response."""
        holder = getattr(self._client, resource)
        function = getattr(holder.with_raw_response if raw else holder, method)
        result = self._run(lambda: function(**arguments))
        return result.parse() if raw else result

    def plain(self, result: Any) -> Any:
        """A result as JSON values: a page as it came, a download as its bytes, a stream as the list of its items."""
        if isinstance(result, BaseModel):
            return dumped(result)
        if hasattr(result, "write_to"):
            return self._run(result.read)
        if hasattr(result, "has_next_page"):
            return dumped(result.body)
        if hasattr(result, "__aiter__") and self._runner is not None:

            async def items() -> list[Any]:
                return [dumped(item) async for item in result]

            return self._runner.run(items())
        if hasattr(result, "__next__") or (hasattr(result, "__iter__") and hasattr(result, "close")):
            return [dumped(item) for item in result]
        return dumped(result)

    def close(self) -> None:
        """Close the client, and the event loop."""
        self._run(self._client.close)
        if self._runner is not None:
            self._runner.close()


def _names(group: Any) -> tuple[str, ...]:
    return (group,) if isinstance(group, str) else tuple(group)


def dumped(value: Any) -> Any:
    """Models in lists and maps as the JSON values that they would be sent as."""
    if isinstance(value, BaseModel):
        return value.model_dump(mode="json", by_alias=True, exclude_unset=True)
    if isinstance(value, list):
        return [dumped(item) for item in value]
    if isinstance(value, dict):
        return {key: dumped(item) for key, item in value.items()}
    if value is None or type(value) in (str, int, float, bool, bytes):
        return value
    if isinstance(value, (datetime, date, time)):
        return getattr(value, "text", None) or TypeAdapter(type(value)).dump_python(value, mode="json")
    return TypeAdapter(type(value)).dump_python(value, mode="json")
