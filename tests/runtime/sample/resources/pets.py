"""Pets."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
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
    from datetime import datetime
    from typing import Unpack

    from .._core import AsyncBinaryResponse, BinaryResponse, File, Omit, RequestOptions
    from ..types import Cat, Dog, Owner, Pet

CREATE: Operation[Pet] = Operation(
    "POST", "/pets", returns="Pet", body="json", errors={"400": "Problem", "default": "Problem"}
)
UPDATE: Operation[Pet] = Operation("PATCH", "/pets/{id}", returns="Pet", body="json")
REPLACE: Operation[Pet] = Operation("PUT", "/pets/{id}", returns="Pet", body="json")
GET: Operation[Pet] = Operation("GET", "/pets/{id}", returns="Pet")
LIST: Operation[list[Pet]] = Operation(
    "GET",
    "/pets",
    returns="Pet",
    many=True,
    styles={"query.filter": Style("deepObject"), "query.ids": Style(explode=False), "query.where": Style(json=True)},
)
DELETE: Operation[None] = Operation("DELETE", "/pets/{id}", reads="none")
COUNT: Operation[int] = Operation("GET", "/pets/count", returns="int")
NOTES: Operation[str] = Operation("GET", "/pets/{id}/notes", reads="text")
PHOTO: Operation[BinaryResponse] = Operation("GET", "/pets/{id}/photo", reads="binary")
UPLOAD: Operation[Pet] = Operation("POST", "/pets/{id}/photo", body="multipart", files=("file", "more"), returns="Pet")
RAW_UPLOAD: Operation[object] = Operation("PUT", "/pets/{id}/photo", body="binary", content_type="image/png")
LOGIN: Operation[object] = Operation("POST", "/login", body="form", security=())
BY_KEY: Operation[object] = Operation("GET", "/by-key", security=(("key",),))
BY_QUERY: Operation[object] = Operation("GET", "/by-query", security=(("query_key",),))
BY_COOKIE: Operation[object] = Operation("GET", "/by-cookie", security=(("session",),))


class Pets(Resource):
    """Pets. Reached as `client.pets`."""

    def create(
        self,
        *,
        name: str,
        tag: str | Omit | None = omit,
        animal: Cat | Dog | Mapping[str, object] | Omit = omit,
        owner: Owner | Mapping[str, object] | Omit = omit,
        toys: Sequence[object] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Pet:
        """Create a pet. `POST /pets`"""
        return self._call(
            CREATE,
            body={"name": name, "tagName": tag, "animal": animal, "owner": owner, "toys": toys},
            options=options,
        )

    def update(self, id: str, *, name: str | Omit | None = omit, **options: Unpack[RequestOptions]) -> Pet:
        """Change a pet. `PATCH /pets/{id}`"""
        return self._call(UPDATE, path={"id": id}, body={"name": name}, options=options)

    def replace(self, id: str, *, body: Pet | Mapping[str, object], **options: Unpack[RequestOptions]) -> Pet:
        """Replace a pet. `PUT /pets/{id}`"""
        return self._call(REPLACE, path={"id": id}, body=body, options=options)

    def get(self, id: str, **options: Unpack[RequestOptions]) -> Pet:
        """Get a pet. `GET /pets/{id}`"""
        return self._call(GET, path={"id": id}, options=options)

    def list(
        self,
        *,
        limit: float | Omit | None = omit,
        after: datetime | Omit = omit,
        ids: Sequence[str] | Omit = omit,
        filter: Mapping[str, object] | Omit = omit,
        where: Mapping[str, object] | Omit = omit,
        x_trace: str | Omit = omit,
        flavour: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[Pet]:
        """List pets. `GET /pets`"""
        return self._call(
            LIST,
            query={"limit": limit, "after": after, "ids": ids, "filter": filter, "where": where},
            headers={"X-Trace": x_trace},
            cookies={"flavour": flavour},
            options=options,
        )

    def delete(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a pet. `DELETE /pets/{id}`"""
        return self._call(DELETE, path={"id": id}, options=options)

    def count(self, **options: Unpack[RequestOptions]) -> int:
        """Count pets. `GET /pets/count`"""
        return self._call(COUNT, options=options)

    def notes(self, id: str, **options: Unpack[RequestOptions]) -> str:
        """Notes. `GET /pets/{id}/notes`"""
        return self._call(NOTES, path={"id": id}, options=options)

    def photo(self, id: str, **options: Unpack[RequestOptions]) -> BinaryResponse:
        """Download. `GET /pets/{id}/photo`"""
        return self._download(PHOTO, path={"id": id}, options=options)

    def upload(
        self,
        id: str,
        *,
        file: File,
        caption: str | Omit = omit,
        owner: Owner | Mapping[str, object] | Omit = omit,
        labels: Sequence[str] | Omit = omit,
        more: Sequence[File] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Pet:
        """Upload. `POST /pets/{id}/photo`"""
        return self._call(
            UPLOAD,
            path={"id": id},
            body={"caption": caption, "file": file, "owner": owner, "labels": labels, "more": more},
            options=options,
        )

    def raw_upload(self, id: str, *, body: File, **options: Unpack[RequestOptions]) -> object:
        """Upload. `PUT /pets/{id}/photo`"""
        return self._call(RAW_UPLOAD, path={"id": id}, body=body, options=options)

    def login(self, *, user: str, scopes: Sequence[str] | Omit = omit, **options: Unpack[RequestOptions]) -> object:
        """Log in. `POST /login`"""
        return self._call(LOGIN, body={"user": user, "scopes": scopes}, options=options)

    def by_key(self, **options: Unpack[RequestOptions]) -> object:
        """`GET /by-key`"""
        return self._call(BY_KEY, options=options)

    def by_query(self, **options: Unpack[RequestOptions]) -> object:
        """`GET /by-query`"""
        return self._call(BY_QUERY, options=options)

    def by_cookie(self, **options: Unpack[RequestOptions]) -> object:
        """`GET /by-cookie`"""
        return self._call(BY_COOKIE, options=options)

    @cached_property
    def with_raw_response(self) -> PetsWithRawResponse:
        """The same methods, returning the response itself."""
        return PetsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> PetsWithStreamingResponse:
        """The same methods, for use in `with`: each returns the response before its body is read."""
        return PetsWithStreamingResponse(self)


class AsyncPets(AsyncResource):
    """Pets, awaited. Reached as `client.pets`."""

    async def create(self, *, name: str, tag: str | Omit | None = omit, **options: Unpack[RequestOptions]) -> Pet:
        """Create a pet. `POST /pets`"""
        return await self._call(CREATE, body={"name": name, "tagName": tag}, options=options)

    async def get(self, id: str, **options: Unpack[RequestOptions]) -> Pet:
        """Get a pet. `GET /pets/{id}`"""
        return await self._call(GET, path={"id": id}, options=options)

    async def list(self, *, limit: float | Omit | None = omit, **options: Unpack[RequestOptions]) -> builtins.list[Pet]:
        """List pets. `GET /pets`"""
        return await self._call(LIST, query={"limit": limit}, options=options)

    async def photo(self, id: str, **options: Unpack[RequestOptions]) -> AsyncBinaryResponse:
        """Download. `GET /pets/{id}/photo`"""
        return await self._download(PHOTO, path={"id": id}, options=options)

    async def upload(self, id: str, *, file: File, **options: Unpack[RequestOptions]) -> Pet:
        """Upload. `POST /pets/{id}/photo`"""
        return await self._call(UPLOAD, path={"id": id}, body={"file": file}, options=options)

    @cached_property
    def with_raw_response(self) -> AsyncPetsWithRawResponse:
        """The same methods, returning the response itself."""
        return AsyncPetsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncPetsWithStreamingResponse:
        """The same methods, for use in `with`: each returns the response before its body is read."""
        return AsyncPetsWithStreamingResponse(self)


class PetsWithRawResponse:
    """The methods of `client.pets`, returning the response itself."""

    def __init__(self, pets: Pets) -> None:
        raw = pets._raw_view()
        self.create = to_raw(raw.create)
        self.get = to_raw(raw.get)
        self.photo = to_raw(raw.photo)


class AsyncPetsWithRawResponse:
    """The methods of `client.pets`, returning the response itself."""

    def __init__(self, pets: AsyncPets) -> None:
        raw = pets._raw_view()
        self.create = async_to_raw(raw.create)
        self.get = async_to_raw(raw.get)
        self.photo = async_to_raw(raw.photo)


class PetsWithStreamingResponse:
    """The methods of `client.pets`, giving the response before its body is read."""

    def __init__(self, pets: Pets) -> None:
        streamed = pets._streamed_view()
        self.create = to_streamed(streamed.create)
        self.get = to_streamed(streamed.get)
        self.list = to_streamed(streamed.list)
        self.photo = to_streamed(streamed.photo)


class AsyncPetsWithStreamingResponse:
    """The methods of `client.pets`, giving the response before its body is read."""

    def __init__(self, pets: AsyncPets) -> None:
        streamed = pets._streamed_view()
        self.create = async_to_streamed(streamed.create)
        self.get = async_to_streamed(streamed.get)
        self.list = async_to_streamed(streamed.list)
        self.photo = async_to_streamed(streamed.photo)
