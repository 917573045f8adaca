"""The SDK's call beside each operation of the merged document, as `x-codeSamples`, which viewers show as tabs."""

from __future__ import annotations

from functools import partial
from typing import Any

from specloom.cache.memo import memo_json
from specloom.targets.context import RenderContext
from specloom.targets.docs.operations import ExampleCalls, statement_of
from specloom.targets.python.operation_view import OperationView
from specloom.targets.python.resource_view import ResourceView
from specloom.targets.python.settings import Settings

JsonObject = dict[str, Any]


def code_samples(given: RenderContext) -> dict[str, list[JsonObject]]:
    """Samples by operation key: sync and async, and a stream where there is one."""
    result: dict[str, list[JsonObject]] = {}
    for attribute in given.views:
        key = (attribute, given.settings.package, given.settings.client, given.inputs.resource(attribute))
        result.update(memo_json("code samples", key, partial(_samples, given, attribute)))
    return result


def _samples(given: RenderContext, attribute: str) -> dict[str, list[JsonObject]]:
    """The samples of one resource."""
    resource, settings, calls = given.views[attribute], given.settings, ExampleCalls(given.types)
    result: dict[str, list[JsonObject]] = {}
    for view in resource.operations:
        listed = result.setdefault(view.operation.key, [])
        suffix = ", stream" if listed and view.kind == "stream" else ""
        listed += [
            {"lang": "Python", "label": f"Python{suffix}", "source": _sync(resource, view, settings, calls)},
            {"lang": "Python", "label": f"Python, async{suffix}", "source": _async(resource, view, settings, calls)},
        ]
    return result


def _sync(resource: ResourceView, view: OperationView, settings: Settings, calls: ExampleCalls) -> str:
    target = f"client.{resource.attribute}.{view.method}"
    statement = statement_of(view, target, calls.example(resource.attribute, view).arguments, 4)
    client = settings.client
    return f"from {settings.package} import {client}\n\nwith {client}() as client:\n{statement}\n"


def _async(resource: ResourceView, view: OperationView, settings: Settings, calls: ExampleCalls) -> str:
    """The same in a coroutine, which is run; like every page, with its own client."""
    target = f"client.{resource.attribute}.{view.method}"
    statement = statement_of(view, target, calls.example(resource.attribute, view).arguments, 8, "await ")
    client = f"Async{settings.client}"
    body = f"async def main() -> None:\n    async with {client}() as client:\n{statement}"
    return f"import asyncio\n\nfrom {settings.package} import {client}\n\n\n{body}\n\n\nasyncio.run(main())\n"
