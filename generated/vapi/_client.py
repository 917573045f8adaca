"""The clients: `Vapi` for ordinary code, `AsyncVapi` for async code."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._core.client import AsyncClient, SyncClient

if TYPE_CHECKING:
    from .resources.provider_resources import AsyncProviderResources, ProviderResources
    from .resources.structured_outputs import AsyncStructuredOutputs, StructuredOutputs


class Vapi(SyncClient):
    """Vapi."""

    @cached_property
    def provider_resources(self) -> ProviderResources:
        """Objects stored at ElevenLabs or Cartesia and managed through Vapi. Reached as
        `client.provider_resources`.
        """
        from .resources.provider_resources import ProviderResources

        return ProviderResources(self)

    @cached_property
    def structured_outputs(self) -> StructuredOutputs:
        """Definitions of typed facts that Vapi extracts from each conversation. Reached as
        `client.structured_outputs`.
        """
        from .resources.structured_outputs import StructuredOutputs

        return StructuredOutputs(self)


class AsyncVapi(AsyncClient):
    """Vapi, for async code."""

    @cached_property
    def provider_resources(self) -> AsyncProviderResources:
        """Objects stored at ElevenLabs or Cartesia and managed through Vapi. Reached as
        `client.provider_resources`.
        """
        from .resources.provider_resources import AsyncProviderResources

        return AsyncProviderResources(self)

    @cached_property
    def structured_outputs(self) -> AsyncStructuredOutputs:
        """Definitions of typed facts that Vapi extracts from each conversation. Reached as
        `client.structured_outputs`.
        """
        from .resources.structured_outputs import AsyncStructuredOutputs

        return AsyncStructuredOutputs(self)
