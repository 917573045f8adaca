"""Uploaded files that knowledge bases search. Reached as `client.files`."""

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
    import builtins
    from typing import Unpack

    from ..types import File
    from .._core import File as FileInput
    from .._core import Omit, RequestOptions

LIST: Operation[builtins.list[File]] = Operation(
    "GET", "/file", returns="File", many=True, errors={"default": "ErrorBody"}
)
CREATE: Operation[File] = Operation(
    "POST", "/file", returns="File", body="multipart", files=("file",), errors={"default": "ErrorBody"}
)
GET: Operation[File] = Operation("GET", "/file/{id}", returns="File", errors={"default": "ErrorBody"})
DELETE: Operation[File] = Operation("DELETE", "/file/{id}", returns="File", errors={"default": "ErrorBody"})
UPDATE: Operation[File] = Operation(
    "PATCH", "/file/{id}", returns="File", body="json", errors={"default": "ErrorBody"}
)


class Files(Resource):
    """Uploaded files that knowledge bases search. Reached as `client.files`."""

    def list(
        self,
        *,
        purpose: str,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[File]:
        """List your files. `GET /file`

        Returns all your organisation's files.

        Args:
            purpose: Purpose of the files to return.
        """
        return self._call(
            LIST,
            query={
                "purpose": purpose,
            },
            options=options,
        )

    def create(
        self,
        *,
        file: FileInput,
        **options: Unpack[RequestOptions],
    ) -> File:
        """Upload a file. `POST /file`

        Uploads a file. Its text is extracted in the background; `status` tells when that is done.

        Args:
            file: Content of the file, as a part of a form.

        Raises:
            BadRequestError: The file cannot be used.
        """
        return self._call(
            CREATE,
            properties={
                "file": file,
            },
            options=options,
        )

    def get(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> File:
        """Look up a file. `GET /file/{id}`

        Reads the record of a file, with the address of its content.

        Args:
            id: Identifier of the file.
        """
        return self._call(
            GET,
            path={
                "id": id,
            },
            options=options,
        )

    def delete(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> File:
        """Remove a file. `DELETE /file/{id}`

        Removes the file and returns its last state.

        Args:
            id: Identifier of the file.
        """
        return self._call(
            DELETE,
            path={
                "id": id,
            },
            options=options,
        )

    def update(
        self,
        id: str,
        *,
        name: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> File:
        """Rename a file. `PATCH /file/{id}`

        Changes the name of a file, the only field that can change.

        Args:
            id: Identifier of the file.
            name: Name for your own use.
        """
        return self._call(
            UPDATE,
            path={
                "id": id,
            },
            properties={
                "name": name,
            },
            options=options,
        )

    @cached_property
    def with_raw_response(self) -> FilesWithRawResponse:
        """The same methods, but each returns the whole response: status, headers, and the value from `.parse()`."""
        return FilesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> FilesWithStreamingResponse:
        """The same methods, for use in `with`: each returns the response before its body is read."""
        return FilesWithStreamingResponse(self)


class FilesWithRawResponse:
    """Methods of `Files` that return the whole response."""

    def __init__(self, resource: Files) -> None:
        raw = resource._raw_view()
        self.list = to_raw(raw.list)
        self.create = to_raw(raw.create)
        self.get = to_raw(raw.get)
        self.delete = to_raw(raw.delete)
        self.update = to_raw(raw.update)


class FilesWithStreamingResponse:
    """Methods of `Files` that return the response before its body is read."""

    def __init__(self, resource: Files) -> None:
        streamed = resource._streamed_view()
        self.list = to_streamed(streamed.list)
        self.create = to_streamed(streamed.create)
        self.get = to_streamed(streamed.get)
        self.delete = to_streamed(streamed.delete)
        self.update = to_streamed(streamed.update)


class AsyncFiles(AsyncResource):
    """Uploaded files that knowledge bases search. Reached as `client.files`."""

    async def list(
        self,
        *,
        purpose: str,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[File]:
        """List your files. `GET /file`

        Returns all your organisation's files.

        Args:
            purpose: Purpose of the files to return.
        """
        return await self._call(
            LIST,
            query={
                "purpose": purpose,
            },
            options=options,
        )

    async def create(
        self,
        *,
        file: FileInput,
        **options: Unpack[RequestOptions],
    ) -> File:
        """Upload a file. `POST /file`

        Uploads a file. Its text is extracted in the background; `status` tells when that is done.

        Args:
            file: Content of the file, as a part of a form.

        Raises:
            BadRequestError: The file cannot be used.
        """
        return await self._call(
            CREATE,
            properties={
                "file": file,
            },
            options=options,
        )

    async def get(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> File:
        """Look up a file. `GET /file/{id}`

        Reads the record of a file, with the address of its content.

        Args:
            id: Identifier of the file.
        """
        return await self._call(
            GET,
            path={
                "id": id,
            },
            options=options,
        )

    async def delete(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> File:
        """Remove a file. `DELETE /file/{id}`

        Removes the file and returns its last state.

        Args:
            id: Identifier of the file.
        """
        return await self._call(
            DELETE,
            path={
                "id": id,
            },
            options=options,
        )

    async def update(
        self,
        id: str,
        *,
        name: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> File:
        """Rename a file. `PATCH /file/{id}`

        Changes the name of a file, the only field that can change.

        Args:
            id: Identifier of the file.
            name: Name for your own use.
        """
        return await self._call(
            UPDATE,
            path={
                "id": id,
            },
            properties={
                "name": name,
            },
            options=options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncFilesWithRawResponse:
        """The same methods, but each returns the whole response: status, headers, and the value from `.parse()`."""
        return AsyncFilesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncFilesWithStreamingResponse:
        """The same methods, for use in `with`: each returns the response before its body is read."""
        return AsyncFilesWithStreamingResponse(self)


class AsyncFilesWithRawResponse:
    """Methods of `AsyncFiles` that return the whole response."""

    def __init__(self, resource: AsyncFiles) -> None:
        raw = resource._raw_view()
        self.list = async_to_raw(raw.list)
        self.create = async_to_raw(raw.create)
        self.get = async_to_raw(raw.get)
        self.delete = async_to_raw(raw.delete)
        self.update = async_to_raw(raw.update)


class AsyncFilesWithStreamingResponse:
    """Methods of `AsyncFiles` that return the response before its body is read."""

    def __init__(self, resource: AsyncFiles) -> None:
        streamed = resource._streamed_view()
        self.list = async_to_streamed(streamed.list)
        self.create = async_to_streamed(streamed.create)
        self.get = async_to_streamed(streamed.get)
        self.delete = async_to_streamed(streamed.delete)
        self.update = async_to_streamed(streamed.update)
