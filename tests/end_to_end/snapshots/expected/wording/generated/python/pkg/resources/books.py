"""Books on shelves.

More of it. Reached as `client.books`.
"""

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

    from ..types import Book
    from .._core import Omit, RequestOptions

LIST: Operation[builtins.list[Book]] = Operation("GET", "/books", returns="Book", many=True)


class Books(Resource):
    """Books on shelves.

    More of it. Reached as `client.books`.
    """

    def list(
        self,
        *,
        q: str | Omit = omit,
        old: bool | Omit = omit,
        size: int | Omit = omit,
        path: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[Book]:
        """Deprecated. List books. `GET /books`

        Gives **all** books, one page at a time. This sentence goes on for so long that it has to be wrapped
        somewhere, and nothing of it may get lost.

        - one
        - two `code` and a link to [a page](https://library.example.com/x)

        ```python
        > > > books()
        ```

        Args:
            q: What to look for.
                Several words are allowed.
            old: Deprecated. Use `q`. Default: false.
            size: From the schema. Default: 10.
            path: A path like C:\\new\\table, "quoted", with \"\"\" three and a trailing \\
        """
        return self._call(
            LIST,
            query={
                "q": q,
                "old": old,
                "size": size,
                "path": path,
            },
            options=options,
        )

    @cached_property
    def with_raw_response(self) -> BooksWithRawResponse:
        """The same methods, but each returns the whole response: status, headers, and the value from `.parse()`."""
        return BooksWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> BooksWithStreamingResponse:
        """The same methods, for use in `with`: each returns the response before its body is read."""
        return BooksWithStreamingResponse(self)


class BooksWithRawResponse:
    """Methods of `Books` that return the whole response."""

    def __init__(self, resource: Books) -> None:
        raw = resource._raw_view()
        self.list = to_raw(raw.list)


class BooksWithStreamingResponse:
    """Methods of `Books` that return the response before its body is read."""

    def __init__(self, resource: Books) -> None:
        streamed = resource._streamed_view()
        self.list = to_streamed(streamed.list)


class AsyncBooks(AsyncResource):
    """Books on shelves.

    More of it. Reached as `client.books`.
    """

    async def list(
        self,
        *,
        q: str | Omit = omit,
        old: bool | Omit = omit,
        size: int | Omit = omit,
        path: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[Book]:
        """Deprecated. List books. `GET /books`

        Gives **all** books, one page at a time. This sentence goes on for so long that it has to be wrapped
        somewhere, and nothing of it may get lost.

        - one
        - two `code` and a link to [a page](https://library.example.com/x)

        ```python
        > > > books()
        ```

        Args:
            q: What to look for.
                Several words are allowed.
            old: Deprecated. Use `q`. Default: false.
            size: From the schema. Default: 10.
            path: A path like C:\\new\\table, "quoted", with \"\"\" three and a trailing \\
        """
        return await self._call(
            LIST,
            query={
                "q": q,
                "old": old,
                "size": size,
                "path": path,
            },
            options=options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncBooksWithRawResponse:
        """The same methods, but each returns the whole response: status, headers, and the value from `.parse()`."""
        return AsyncBooksWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncBooksWithStreamingResponse:
        """The same methods, for use in `with`: each returns the response before its body is read."""
        return AsyncBooksWithStreamingResponse(self)


class AsyncBooksWithRawResponse:
    """Methods of `AsyncBooks` that return the whole response."""

    def __init__(self, resource: AsyncBooks) -> None:
        raw = resource._raw_view()
        self.list = async_to_raw(raw.list)


class AsyncBooksWithStreamingResponse:
    """Methods of `AsyncBooks` that return the response before its body is read."""

    def __init__(self, resource: AsyncBooks) -> None:
        streamed = resource._streamed_view()
        self.list = async_to_streamed(streamed.list)
