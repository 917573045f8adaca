"""TypedDicts for the types: provider resources."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any, Literal

    from ..pagination import PaginationMeta
    from ..provider_resources import ProviderResource, ResourceProvider
    from .pagination import PaginationMetaDict


class ProviderResourceDict(TypedDict, total=False):
    """Vapi's record of an object that lives at a provider."""

    id: Required[str]
    orgId: Required[str]
    createdAt: Required[datetime | str]
    updatedAt: Required[datetime | str]
    provider: Required[ResourceProvider]
    resourceName: Required[Literal["pronunciation-dictionary"]]
    resourceId: Required[str]
    resource: Required[Mapping[str, Any]]


class ProviderResourcePaginatedResponseDict(TypedDict, total=False):
    """One page of provider resources."""

    results: Required[Sequence[ProviderResource | ProviderResourceDict]]
    metadata: Required[PaginationMeta | PaginationMetaDict]
