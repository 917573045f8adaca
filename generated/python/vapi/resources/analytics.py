"""Figures over many calls at once. Reached as `client.analytics`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._core import AsyncResource, Operation, Resource, async_to_raw, async_to_streamed, to_raw, to_streamed

if TYPE_CHECKING:
    import builtins
    from collections.abc import Sequence
    from typing import Unpack

    from ..types import AnalyticsQuery, AnalyticsQueryResult
    from ..types.dicts import AnalyticsQueryDict
    from .._core import RequestOptions

QUERY: Operation[builtins.list[AnalyticsQueryResult]] = Operation(
    "POST",
    "/analytics",
    returns="AnalyticsQueryResult",
    many=True,
    empty=(201,),
    body="json",
    errors={"default": "ErrorBody"},
    sends={"": ("AnalyticsQueryDTO",)},
)


class Analytics(Resource):
    """Figures over many calls at once. Reached as `client.analytics`."""

    def query(
        self,
        *,
        queries: Sequence[AnalyticsQuery | AnalyticsQueryDict],
        **options: Unpack[RequestOptions],
    ) -> builtins.list[AnalyticsQueryResult]:
        """Run analytics queries. `POST /analytics`

        Answers several queries at once, each with its own table, period, groups and operations.

        Args:
            queries: Queries to run.
        """
        return self._call(
            QUERY,
            properties={
                "queries": queries,
            },
            options=options,
        )

    @cached_property
    def with_raw_response(self) -> AnalyticsWithRawResponse:
        """The same methods, but each returns the whole response: status, headers, and the value from `.parse()`."""
        return AnalyticsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AnalyticsWithStreamingResponse:
        """The same methods, for use in `with`: each returns the response before its body is read."""
        return AnalyticsWithStreamingResponse(self)


class AnalyticsWithRawResponse:
    """Methods of `Analytics` that return the whole response."""

    def __init__(self, resource: Analytics) -> None:
        raw = resource._raw_view()
        self.query = to_raw(raw.query)


class AnalyticsWithStreamingResponse:
    """Methods of `Analytics` that return the response before its body is read."""

    def __init__(self, resource: Analytics) -> None:
        streamed = resource._streamed_view()
        self.query = to_streamed(streamed.query)


class AsyncAnalytics(AsyncResource):
    """Figures over many calls at once. Reached as `client.analytics`."""

    async def query(
        self,
        *,
        queries: Sequence[AnalyticsQuery | AnalyticsQueryDict],
        **options: Unpack[RequestOptions],
    ) -> builtins.list[AnalyticsQueryResult]:
        """Run analytics queries. `POST /analytics`

        Answers several queries at once, each with its own table, period, groups and operations.

        Args:
            queries: Queries to run.
        """
        return await self._call(
            QUERY,
            properties={
                "queries": queries,
            },
            options=options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncAnalyticsWithRawResponse:
        """The same methods, but each returns the whole response: status, headers, and the value from `.parse()`."""
        return AsyncAnalyticsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAnalyticsWithStreamingResponse:
        """The same methods, for use in `with`: each returns the response before its body is read."""
        return AsyncAnalyticsWithStreamingResponse(self)


class AsyncAnalyticsWithRawResponse:
    """Methods of `AsyncAnalytics` that return the whole response."""

    def __init__(self, resource: AsyncAnalytics) -> None:
        raw = resource._raw_view()
        self.query = async_to_raw(raw.query)


class AsyncAnalyticsWithStreamingResponse:
    """Methods of `AsyncAnalytics` that return the response before its body is read."""

    def __init__(self, resource: AsyncAnalytics) -> None:
        streamed = resource._streamed_view()
        self.query = async_to_streamed(streamed.query)
