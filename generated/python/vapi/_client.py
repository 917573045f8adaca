"""The clients: `Vapi` for ordinary code, `AsyncVapi` for async code."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._core.client import AsyncClient, SyncClient

if TYPE_CHECKING:
    from .resources.analytics import AsyncAnalytics, Analytics
    from .resources.assistants import AsyncAssistants, Assistants
    from .resources.calls import AsyncCalls, Calls
    from .resources.campaigns import AsyncCampaigns, Campaigns
    from .resources.chats import AsyncChats, Chats
    from .resources.evals import AsyncEvals, Evals
    from .resources.files import AsyncFiles, Files
    from .resources.insights import AsyncInsights, Insights
    from .resources.phone_numbers import AsyncPhoneNumbers, PhoneNumbers
    from .resources.provider_resources import AsyncProviderResources, ProviderResources
    from .resources.scorecards import AsyncScorecards, Scorecards
    from .resources.sessions import AsyncSessions, Sessions
    from .resources.squads import AsyncSquads, Squads
    from .resources.structured_outputs import AsyncStructuredOutputs, StructuredOutputs
    from .resources.tools import AsyncTools, Tools
    from .webhooks import Webhooks


class Vapi(SyncClient):
    """Vapi."""

    @cached_property
    def analytics(self) -> Analytics:
        """Figures over many calls at once. Reached as `client.analytics`."""
        from .resources.analytics import Analytics

        return Analytics(self)

    @cached_property
    def assistants(self) -> Assistants:
        """Stored voice agents, ready for calls, chats and squads. Reached as `client.assistants`."""
        from .resources.assistants import Assistants

        return Assistants(self)

    @cached_property
    def calls(self) -> Calls:
        """Phone and web calls, running and past. Reached as `client.calls`."""
        from .resources.calls import Calls

        return Calls(self)

    @cached_property
    def campaigns(self) -> Campaigns:
        """Outbound calls to lists of customers. Reached as `client.campaigns`."""
        from .resources.campaigns import Campaigns

        return Campaigns(self)

    @cached_property
    def chats(self) -> Chats:
        """Written conversations with an assistant. Reached as `client.chats`."""
        from .resources.chats import Chats

        return Chats(self)

    @cached_property
    def evals(self) -> Evals:
        """Simulated conversations that test an assistant, and their runs. Reached as `client.evals`."""
        from .resources.evals import Evals

        return Evals(self)

    @cached_property
    def files(self) -> Files:
        """Uploaded files that knowledge bases search. Reached as `client.files`."""
        from .resources.files import Files

        return Files(self)

    @cached_property
    def insights(self) -> Insights:
        """Saved queries over calls and events, and their results. Reached as `client.insights`."""
        from .resources.insights import Insights

        return Insights(self)

    @cached_property
    def phone_numbers(self) -> PhoneNumbers:
        """Phone numbers for inbound and outbound calls. Reached as `client.phone_numbers`."""
        from .resources.phone_numbers import PhoneNumbers

        return PhoneNumbers(self)

    @cached_property
    def provider_resources(self) -> ProviderResources:
        """Objects stored at ElevenLabs or Cartesia and managed through Vapi. Reached as
        `client.provider_resources`.
        """
        from .resources.provider_resources import ProviderResources

        return ProviderResources(self)

    @cached_property
    def scorecards(self) -> Scorecards:
        """Criteria that turn extracted facts into a score for each call. Reached as `client.scorecards`."""
        from .resources.scorecards import Scorecards

        return Scorecards(self)

    @cached_property
    def sessions(self) -> Sessions:
        """Conversations that last longer than one chat. Reached as `client.sessions`."""
        from .resources.sessions import Sessions

        return Sessions(self)

    @cached_property
    def squads(self) -> Squads:
        """Teams of assistants that share a call. Reached as `client.squads`."""
        from .resources.squads import Squads

        return Squads(self)

    @cached_property
    def structured_outputs(self) -> StructuredOutputs:
        """Definitions of typed facts that Vapi extracts from each conversation. Reached as
        `client.structured_outputs`.
        """
        from .resources.structured_outputs import StructuredOutputs

        return StructuredOutputs(self)

    @cached_property
    def tools(self) -> Tools:
        """Stored tools that assistants share. Reached as `client.tools`."""
        from .resources.tools import Tools

        return Tools(self)

    @cached_property
    def webhooks(self) -> Webhooks:
        """Verify and read the messages that the API sends to your server."""
        from .webhooks import Webhooks

        return Webhooks()


class AsyncVapi(AsyncClient):
    """Vapi, for async code."""

    @cached_property
    def analytics(self) -> AsyncAnalytics:
        """Figures over many calls at once. Reached as `client.analytics`."""
        from .resources.analytics import AsyncAnalytics

        return AsyncAnalytics(self)

    @cached_property
    def assistants(self) -> AsyncAssistants:
        """Stored voice agents, ready for calls, chats and squads. Reached as `client.assistants`."""
        from .resources.assistants import AsyncAssistants

        return AsyncAssistants(self)

    @cached_property
    def calls(self) -> AsyncCalls:
        """Phone and web calls, running and past. Reached as `client.calls`."""
        from .resources.calls import AsyncCalls

        return AsyncCalls(self)

    @cached_property
    def campaigns(self) -> AsyncCampaigns:
        """Outbound calls to lists of customers. Reached as `client.campaigns`."""
        from .resources.campaigns import AsyncCampaigns

        return AsyncCampaigns(self)

    @cached_property
    def chats(self) -> AsyncChats:
        """Written conversations with an assistant. Reached as `client.chats`."""
        from .resources.chats import AsyncChats

        return AsyncChats(self)

    @cached_property
    def evals(self) -> AsyncEvals:
        """Simulated conversations that test an assistant, and their runs. Reached as `client.evals`."""
        from .resources.evals import AsyncEvals

        return AsyncEvals(self)

    @cached_property
    def files(self) -> AsyncFiles:
        """Uploaded files that knowledge bases search. Reached as `client.files`."""
        from .resources.files import AsyncFiles

        return AsyncFiles(self)

    @cached_property
    def insights(self) -> AsyncInsights:
        """Saved queries over calls and events, and their results. Reached as `client.insights`."""
        from .resources.insights import AsyncInsights

        return AsyncInsights(self)

    @cached_property
    def phone_numbers(self) -> AsyncPhoneNumbers:
        """Phone numbers for inbound and outbound calls. Reached as `client.phone_numbers`."""
        from .resources.phone_numbers import AsyncPhoneNumbers

        return AsyncPhoneNumbers(self)

    @cached_property
    def provider_resources(self) -> AsyncProviderResources:
        """Objects stored at ElevenLabs or Cartesia and managed through Vapi. Reached as
        `client.provider_resources`.
        """
        from .resources.provider_resources import AsyncProviderResources

        return AsyncProviderResources(self)

    @cached_property
    def scorecards(self) -> AsyncScorecards:
        """Criteria that turn extracted facts into a score for each call. Reached as `client.scorecards`."""
        from .resources.scorecards import AsyncScorecards

        return AsyncScorecards(self)

    @cached_property
    def sessions(self) -> AsyncSessions:
        """Conversations that last longer than one chat. Reached as `client.sessions`."""
        from .resources.sessions import AsyncSessions

        return AsyncSessions(self)

    @cached_property
    def squads(self) -> AsyncSquads:
        """Teams of assistants that share a call. Reached as `client.squads`."""
        from .resources.squads import AsyncSquads

        return AsyncSquads(self)

    @cached_property
    def structured_outputs(self) -> AsyncStructuredOutputs:
        """Definitions of typed facts that Vapi extracts from each conversation. Reached as
        `client.structured_outputs`.
        """
        from .resources.structured_outputs import AsyncStructuredOutputs

        return AsyncStructuredOutputs(self)

    @cached_property
    def tools(self) -> AsyncTools:
        """Stored tools that assistants share. Reached as `client.tools`."""
        from .resources.tools import AsyncTools

        return AsyncTools(self)

    @cached_property
    def webhooks(self) -> Webhooks:
        """Verify and read the messages that the API sends to your server."""
        from .webhooks import Webhooks

        return Webhooks()
