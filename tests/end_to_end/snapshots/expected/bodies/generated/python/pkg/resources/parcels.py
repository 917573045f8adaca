"""Operations of parcels. Reached as `client.parcels`."""

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
    from collections.abc import Sequence
    from typing import Unpack

    from ..types import UploadParcelSize
    from ..types.dicts import UploadParcelSizeDict
    from .._core import File as FileInput
    from .._core import Omit, RequestOptions

UPLOAD: Operation[None] = Operation(
    "POST",
    "/parcels",
    reads="none",
    body="multipart",
    files=("photos", "manifest"),
    part_types={"photos": "image/png, image/jpeg", "size": "application/json"},
)
FILL_FORM: Operation[None] = Operation(
    "POST",
    "/forms",
    reads="none",
    body="form",
    body_required=False,
    styles={"body.tags": Style(style="pipeDelimited", explode=False)},
)
LEAVE_NOTE: Operation[None] = Operation(
    "POST", "/notes", reads="none", body="text", content_type="text/plain"
)
STORE_BLOB: Operation[None] = Operation(
    "PUT", "/blobs", reads="none", body="binary", content_type="application/octet-stream"
)
PING: Operation[None] = Operation("POST", "/empty", reads="none", body="json", body_required=False)


class Parcels(Resource):
    """Operations of parcels. Reached as `client.parcels`."""

    def upload(
        self,
        *,
        label: str,
        photos: Sequence[FileInput],
        manifest: FileInput | Omit = omit,
        size: UploadParcelSize | UploadParcelSizeDict | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `POST /parcels`."""
        return self._call(
            UPLOAD,
            properties={
                "label": label,
                "photos": photos,
                "manifest": manifest,
                "size": size,
            },
            options=options,
        )

    def fill_form(
        self,
        *,
        name: str | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `POST /forms`."""
        return self._call(
            FILL_FORM,
            properties={
                "name": name,
                "tags": tags,
            },
            options=options,
        )

    def leave_note(
        self,
        *,
        body: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `POST /notes`."""
        return self._call(
            LEAVE_NOTE,
            body=body,
            options=options,
        )

    def store_blob(
        self,
        *,
        body: FileInput,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `PUT /blobs`."""
        return self._call(
            STORE_BLOB,
            body=body,
            options=options,
        )

    def ping(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `POST /empty`."""
        return self._call(
            PING,
            properties={},
            options=options,
        )

    @cached_property
    def with_raw_response(self) -> ParcelsWithRawResponse:
        """The same methods, but each returns the whole response: status, headers, and the value from `.parse()`."""
        return ParcelsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ParcelsWithStreamingResponse:
        """The same methods, for use in `with`: each returns the response before its body is read."""
        return ParcelsWithStreamingResponse(self)


class ParcelsWithRawResponse:
    """Methods of `Parcels` that return the whole response."""

    def __init__(self, resource: Parcels) -> None:
        raw = resource._raw_view()
        self.upload = to_raw(raw.upload)
        self.fill_form = to_raw(raw.fill_form)
        self.leave_note = to_raw(raw.leave_note)
        self.store_blob = to_raw(raw.store_blob)
        self.ping = to_raw(raw.ping)


class ParcelsWithStreamingResponse:
    """Methods of `Parcels` that return the response before its body is read."""

    def __init__(self, resource: Parcels) -> None:
        streamed = resource._streamed_view()
        self.upload = to_streamed(streamed.upload)
        self.fill_form = to_streamed(streamed.fill_form)
        self.leave_note = to_streamed(streamed.leave_note)
        self.store_blob = to_streamed(streamed.store_blob)
        self.ping = to_streamed(streamed.ping)


class AsyncParcels(AsyncResource):
    """Operations of parcels. Reached as `client.parcels`."""

    async def upload(
        self,
        *,
        label: str,
        photos: Sequence[FileInput],
        manifest: FileInput | Omit = omit,
        size: UploadParcelSize | UploadParcelSizeDict | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `POST /parcels`."""
        return await self._call(
            UPLOAD,
            properties={
                "label": label,
                "photos": photos,
                "manifest": manifest,
                "size": size,
            },
            options=options,
        )

    async def fill_form(
        self,
        *,
        name: str | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `POST /forms`."""
        return await self._call(
            FILL_FORM,
            properties={
                "name": name,
                "tags": tags,
            },
            options=options,
        )

    async def leave_note(
        self,
        *,
        body: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `POST /notes`."""
        return await self._call(
            LEAVE_NOTE,
            body=body,
            options=options,
        )

    async def store_blob(
        self,
        *,
        body: FileInput,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `PUT /blobs`."""
        return await self._call(
            STORE_BLOB,
            body=body,
            options=options,
        )

    async def ping(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `POST /empty`."""
        return await self._call(
            PING,
            properties={},
            options=options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncParcelsWithRawResponse:
        """The same methods, but each returns the whole response: status, headers, and the value from `.parse()`."""
        return AsyncParcelsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncParcelsWithStreamingResponse:
        """The same methods, for use in `with`: each returns the response before its body is read."""
        return AsyncParcelsWithStreamingResponse(self)


class AsyncParcelsWithRawResponse:
    """Methods of `AsyncParcels` that return the whole response."""

    def __init__(self, resource: AsyncParcels) -> None:
        raw = resource._raw_view()
        self.upload = async_to_raw(raw.upload)
        self.fill_form = async_to_raw(raw.fill_form)
        self.leave_note = async_to_raw(raw.leave_note)
        self.store_blob = async_to_raw(raw.store_blob)
        self.ping = async_to_raw(raw.ping)


class AsyncParcelsWithStreamingResponse:
    """Methods of `AsyncParcels` that return the response before its body is read."""

    def __init__(self, resource: AsyncParcels) -> None:
        streamed = resource._streamed_view()
        self.upload = async_to_streamed(streamed.upload)
        self.fill_form = async_to_streamed(streamed.fill_form)
        self.leave_note = async_to_streamed(streamed.leave_note)
        self.store_blob = async_to_streamed(streamed.store_blob)
        self.ping = async_to_streamed(streamed.ping)
