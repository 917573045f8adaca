"""Operations of maps. Reached as `client.maps`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._core import (
    AsyncResource,
    Operation,
    Resource,
    Style,
    async_to_raw,
    async_to_streamed,
    omit,
    to_raw,
    to_streamed,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date
    from typing import Any, Literal, Unpack

    from ..types import ReadMapBox
    from ..types.dicts import ReadMapBoxDict
    from .._core import Omit, RequestOptions

READ: Operation[dict[str, Any]] = Operation(
    "GET",
    "/maps/{region}/{tiles}/{layer}",
    styles={
        "path.tiles": Style(style="label", explode=True),
        "path.layer": Style(style="matrix", explode=False),
        "query.colours": Style(explode=False),
        "query.words": Style(style="spaceDelimited", explode=False),
        "query.marks": Style(style="pipeDelimited", explode=False),
        "query.box": Style(style="deepObject", explode=True),
        "query.filter": Style(json=True),
        "query.path": Style(reserved=True),
    },
)


class Maps(Resource):
    """Operations of maps. Reached as `client.maps`."""

    def read(
        self,
        region: str,
        tiles: Sequence[int],
        layer: str,
        *,
        zoom: int,
        colours: Sequence[str] | Omit = omit,
        words: Sequence[str] | Omit = omit,
        marks: Sequence[str] | Omit = omit,
        box: ReadMapBox | ReadMapBoxDict | Omit = omit,
        filter: Mapping[str, str] | Omit = omit,
        path: str | Omit = omit,
        created_at_gt: date | str | Omit = omit,
        query_timeout: int | Omit = omit,
        class_: str | Omit = omit,
        x_trace: str | Omit = omit,
        x_ids: Sequence[int] | Omit = omit,
        theme: Literal["light", "dark"] | str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> dict[str, Any]:
        """Call `GET /maps/{region}/{tiles}/{layer}`.

        Args:
            query_timeout: Called like an option of every method.
        """
        return self._call(
            READ,
            path={
                "region": region,
                "tiles": tiles,
                "layer": layer,
            },
            query={
                "zoom": zoom,
                "colours": colours,
                "words": words,
                "marks": marks,
                "box": box,
                "filter": filter,
                "path": path,
                "created_at.gt": created_at_gt,
                "timeout": query_timeout,
                "class": class_,
            },
            headers={
                "X-Trace": x_trace,
                "X-Ids": x_ids,
            },
            cookies={
                "theme": theme,
            },
            options=options,
        )

    @cached_property
    def with_raw_response(self) -> MapsWithRawResponse:
        """The same methods, but each returns the whole response: status, headers, and the value from `.parse()`."""
        return MapsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> MapsWithStreamingResponse:
        """The same methods, for use in `with`: each returns the response before its body is read."""
        return MapsWithStreamingResponse(self)


class MapsWithRawResponse:
    """Methods of `Maps` that return the whole response."""

    def __init__(self, resource: Maps) -> None:
        raw = resource._raw_view()
        self.read = to_raw(raw.read)


class MapsWithStreamingResponse:
    """Methods of `Maps` that return the response before its body is read."""

    def __init__(self, resource: Maps) -> None:
        streamed = resource._streamed_view()
        self.read = to_streamed(streamed.read)


class AsyncMaps(AsyncResource):
    """Operations of maps. Reached as `client.maps`."""

    async def read(
        self,
        region: str,
        tiles: Sequence[int],
        layer: str,
        *,
        zoom: int,
        colours: Sequence[str] | Omit = omit,
        words: Sequence[str] | Omit = omit,
        marks: Sequence[str] | Omit = omit,
        box: ReadMapBox | ReadMapBoxDict | Omit = omit,
        filter: Mapping[str, str] | Omit = omit,
        path: str | Omit = omit,
        created_at_gt: date | str | Omit = omit,
        query_timeout: int | Omit = omit,
        class_: str | Omit = omit,
        x_trace: str | Omit = omit,
        x_ids: Sequence[int] | Omit = omit,
        theme: Literal["light", "dark"] | str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> dict[str, Any]:
        """Call `GET /maps/{region}/{tiles}/{layer}`.

        Args:
            query_timeout: Called like an option of every method.
        """
        return await self._call(
            READ,
            path={
                "region": region,
                "tiles": tiles,
                "layer": layer,
            },
            query={
                "zoom": zoom,
                "colours": colours,
                "words": words,
                "marks": marks,
                "box": box,
                "filter": filter,
                "path": path,
                "created_at.gt": created_at_gt,
                "timeout": query_timeout,
                "class": class_,
            },
            headers={
                "X-Trace": x_trace,
                "X-Ids": x_ids,
            },
            cookies={
                "theme": theme,
            },
            options=options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncMapsWithRawResponse:
        """The same methods, but each returns the whole response: status, headers, and the value from `.parse()`."""
        return AsyncMapsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncMapsWithStreamingResponse:
        """The same methods, for use in `with`: each returns the response before its body is read."""
        return AsyncMapsWithStreamingResponse(self)


class AsyncMapsWithRawResponse:
    """Methods of `AsyncMaps` that return the whole response."""

    def __init__(self, resource: AsyncMaps) -> None:
        raw = resource._raw_view()
        self.read = async_to_raw(raw.read)


class AsyncMapsWithStreamingResponse:
    """Methods of `AsyncMaps` that return the response before its body is read."""

    def __init__(self, resource: AsyncMaps) -> None:
        streamed = resource._streamed_view()
        self.read = async_to_streamed(streamed.read)
