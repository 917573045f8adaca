"""Operations of scans. Reached as `client.scans`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._core import (
    AsyncResource,
    Operation,
    Resource,
    async_to_raw,
    async_to_streamed,
    omit,
    to_raw,
    to_streamed,
)

if TYPE_CHECKING:
    from datetime import date
    from typing import Unpack

    from .._core import AsyncBinaryResponse, BinaryResponse, Omit, RequestOptions

DOWNLOAD_IMAGE: Operation[BinaryResponse] = Operation(
    "GET", "/scans/{id}/image", reads="binary", accept="image/png, */*;q=0.1"
)
DOWNLOAD_ORIGINAL: Operation[BinaryResponse] = Operation("GET", "/scans/{id}/original", reads="binary")
READ_TEXT: Operation[str] = Operation("GET", "/scans/{id}/text", reads="text", accept="text/plain, */*;q=0.1")
EXPORT_ALL: Operation[BinaryResponse] = Operation(
    "POST", "/export", reads="binary", accept="application/zip, */*;q=0.1", body="json", body_required=False
)


class Scans(Resource):
    """Operations of scans. Reached as `client.scans`."""

    def download_image(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> BinaryResponse:
        """Call `GET /scans/{id}/image`."""
        return self._download(
            DOWNLOAD_IMAGE,
            path={
                "id": id,
            },
            options=options,
        )

    def download_original(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> BinaryResponse:
        """Call `GET /scans/{id}/original`."""
        return self._download(
            DOWNLOAD_ORIGINAL,
            path={
                "id": id,
            },
            options=options,
        )

    def read_text(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> str:
        """Call `GET /scans/{id}/text`."""
        return self._call(
            READ_TEXT,
            path={
                "id": id,
            },
            options=options,
        )

    def export_all(
        self,
        *,
        since: date | str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> BinaryResponse:
        """Call `POST /export`."""
        return self._download(
            EXPORT_ALL,
            properties={
                "since": since,
            },
            options=options,
        )

    @cached_property
    def with_raw_response(self) -> ScansWithRawResponse:
        """The same methods, but each returns the whole response: status, headers, and the value from `.parse()`."""
        return ScansWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ScansWithStreamingResponse:
        """The same methods, for use in `with`: each returns the response before its body is read."""
        return ScansWithStreamingResponse(self)


class ScansWithRawResponse:
    """Methods of `Scans` that return the whole response."""

    def __init__(self, resource: Scans) -> None:
        raw = resource._raw_view()
        self.download_image = to_raw(raw.download_image)
        self.download_original = to_raw(raw.download_original)
        self.read_text = to_raw(raw.read_text)
        self.export_all = to_raw(raw.export_all)


class ScansWithStreamingResponse:
    """Methods of `Scans` that return the response before its body is read."""

    def __init__(self, resource: Scans) -> None:
        streamed = resource._streamed_view()
        self.download_image = to_streamed(streamed.download_image)
        self.download_original = to_streamed(streamed.download_original)
        self.read_text = to_streamed(streamed.read_text)
        self.export_all = to_streamed(streamed.export_all)


class AsyncScans(AsyncResource):
    """Operations of scans. Reached as `client.scans`."""

    async def download_image(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> AsyncBinaryResponse:
        """Call `GET /scans/{id}/image`."""
        return await self._download(
            DOWNLOAD_IMAGE,
            path={
                "id": id,
            },
            options=options,
        )

    async def download_original(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> AsyncBinaryResponse:
        """Call `GET /scans/{id}/original`."""
        return await self._download(
            DOWNLOAD_ORIGINAL,
            path={
                "id": id,
            },
            options=options,
        )

    async def read_text(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> str:
        """Call `GET /scans/{id}/text`."""
        return await self._call(
            READ_TEXT,
            path={
                "id": id,
            },
            options=options,
        )

    async def export_all(
        self,
        *,
        since: date | str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncBinaryResponse:
        """Call `POST /export`."""
        return await self._download(
            EXPORT_ALL,
            properties={
                "since": since,
            },
            options=options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncScansWithRawResponse:
        """The same methods, but each returns the whole response: status, headers, and the value from `.parse()`."""
        return AsyncScansWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncScansWithStreamingResponse:
        """The same methods, for use in `with`: each returns the response before its body is read."""
        return AsyncScansWithStreamingResponse(self)


class AsyncScansWithRawResponse:
    """Methods of `AsyncScans` that return the whole response."""

    def __init__(self, resource: AsyncScans) -> None:
        raw = resource._raw_view()
        self.download_image = async_to_raw(raw.download_image)
        self.download_original = async_to_raw(raw.download_original)
        self.read_text = async_to_raw(raw.read_text)
        self.export_all = async_to_raw(raw.export_all)


class AsyncScansWithStreamingResponse:
    """Methods of `AsyncScans` that return the response before its body is read."""

    def __init__(self, resource: AsyncScans) -> None:
        streamed = resource._streamed_view()
        self.download_image = async_to_streamed(streamed.download_image)
        self.download_original = async_to_streamed(streamed.download_original)
        self.read_text = async_to_streamed(streamed.read_text)
        self.export_all = async_to_streamed(streamed.export_all)
