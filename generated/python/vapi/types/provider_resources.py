"""Types: provider resources."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Field

from .._core.model import Model
from .._core.open_enums import open_enum
from .._core.scalars import DateTime
from .pagination import PaginationMeta

ResourceProvider: TypeAlias = Annotated[Literal["cartesia", "11labs"] | str, open_enum]
"""Company at which a resource lives. `11labs` stands for ElevenLabs."""


class ProviderResource(Model):
    """Vapi's record of an object that lives at a provider."""

    id: str
    """Vapi's identifier of the resource, used in paths of this API."""

    org_id: Annotated[str, Field(alias="orgId")]
    """Organisation that owns it."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """Moment of creation."""

    updated_at: Annotated[DateTime, Field(alias="updatedAt")]
    """Moment of the last change."""

    provider: ResourceProvider
    """Company at which the resource lives."""

    resource_name: Annotated[Literal["pronunciation-dictionary"], Field(alias="resourceName")] = (
        "pronunciation-dictionary"
    )
    """Kind of resource."""

    resource_id: Annotated[str, Field(alias="resourceId")]
    """Identifier that the provider gave the object."""

    resource: dict[str, Any]
    """The object as the provider describes it; its fields differ from provider to provider."""


class ProviderResourcePaginatedResponse(Model):
    """One page of provider resources."""

    results: list[ProviderResource]
    """Items of this page."""

    metadata: PaginationMeta
    """Position of this page in the whole list."""
