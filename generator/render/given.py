"""What every target is rendered from."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from ..caching.kept import Kept
from ..ir import Api, TypeDef
from ..naming.names import Names
from ..paging import PagedList
from ..record import record
from ..settings import Settings
from ..streams import Streamed
from ..webhooks import Webhooks
from .resource_view import ResourceView


@record
class Given:
    """The API, its names and views. What is looked up in `types` and `names` while a piece is made is noted by `kept`.

    The maker of a piece uses nothing else of these than `types`, `names` (but for `names.resources`), `views`
    (the resources by attribute) and shared tables; all other input of a piece stands in what it is given.
    """

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
    kept: Kept
