"""The names and views of the Python SDK, which the targets that show it are made from."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from specloom.core.record import record
from specloom.ir.model import Api, TypeDef
from specloom.sdk.pagination import PagedList
from specloom.sdk.streaming import Streamed
from specloom.sdk.webhooks import Webhooks
from specloom.targets.inputs import Inputs
from specloom.targets.python.custom_modules import Custom
from specloom.targets.python.naming.names import Names
from specloom.targets.python.resource_view import ResourceView
from specloom.targets.python.settings import Settings


@record
class RenderContext:
    """The API, its names and views: `types` by id, `views` are the resources by attribute."""

    api: Api
    names: Names
    types: Mapping[str, TypeDef]
    settings: Settings
    resources: tuple[ResourceView, ...]
    views: Mapping[str, ResourceView]
    webhooks: Webhooks | None
    pages: Mapping[str, PagedList]
    streams: Mapping[str, Streamed]
    folders: list[Path]
    inputs: Inputs
    custom: Custom
