"""Responses of `with_raw_response` and `with_streaming_response`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AbstractAsyncContextManager, AbstractContextManager, asynccontextmanager, contextmanager
from typing import TYPE_CHECKING, Generic, TypeVar

import httpx2

from .error_factory import connection_error, response_error
from .errors import request_id
from .response_body import receive, receive_async
from .sse import EventTooLarge, LineParser

if TYPE_CHECKING:
    from .request import PreparedCall

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class BaseResponse(Generic[T_co]):
    """Status and headers of a response."""

    def __init__(self, http_response: httpx2.Response) -> None:
        self.http_response = http_response

    @property
    def status_code(self) -> int:
        """The HTTP status."""
        return self.http_response.status_code

    @property
    def headers(self) -> httpx2.Headers:
        """The response's headers; names are case-insensitive."""
        return self.http_response.headers

    @property
    def content_type(self) -> str | None:
        """The media type of the content."""
        return self.http_response.headers.get("content-type")

    @property
    def request_id(self) -> str | None:
        """The server's ID of this request."""
        return request_id(self.http_response)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} [{self.status_code} {self.content_type or 'without content'}]>"


class Response(BaseResponse[T_co]):
    """The response of a call. `parse()` returns its value."""

    def __init__(self, http_response: httpx2.Response, parse: Callable[[], T_co]) -> None:
        super().__init__(http_response)
        self._parse = parse

    def parse(self) -> T_co:
        """The value that the method returns without `with_raw_response`. Raises APIResponseError."""
        return self._parse()


class _BaseStreamedResponse(BaseResponse[T_co]):
    """The base class of sync and async streamed responses."""

    def __init__(
        self, http_response: httpx2.Response, value: Callable[[], T_co], call: PreparedCall, needs_whole_body: bool
    ) -> None:
        super().__init__(http_response)
        self._value = value
        self._call = call
        self._needs_whole_body = needs_whole_body

    @contextmanager
    def _translating_errors(self) -> Iterator[None]:
        try:
            yield
        except httpx2.RequestError as failure:
            raise connection_error(self._call, failure, self.http_response.request) from failure
        except (httpx2.StreamError, UnicodeError, EventTooLarge) as failure:
            raise response_error(self._call, self.http_response, str(failure)) from failure


class StreamedResponse(_BaseStreamedResponse[T_co]):
    """The response of a call, before its body is read."""

    def parse(self) -> T_co:
        """The value that the method returns without `with_streaming_response`."""
        if self._needs_whole_body:
            self.read()
        return self._value()

    def read(self) -> bytes:
        """Read the whole body into memory."""
        with self._translating_errors():
            receive(self.http_response, self._call)
            return self.http_response.content

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Iterate over chunks of the body, as they arrive or of `chunk_size` bytes."""
        with self._translating_errors():
            yield from self.http_response.iter_bytes(chunk_size)

    def iter_lines(self) -> Iterator[str]:
        """Iterate over the lines of the body, without line endings."""
        lines = LineParser()
        with self._translating_errors():
            for text in self.http_response.iter_text():
                yield from lines.feed(text)
        yield from lines.finish()


class AsyncStreamedResponse(_BaseStreamedResponse[T_co]):
    """The response of a call, before its body is read."""

    async def parse(self) -> T_co:
        """The value that the method returns without `with_streaming_response`."""
        if self._needs_whole_body:
            await self.read()
        return self._value()

    async def read(self) -> bytes:
        """Read the whole body into memory."""
        with self._translating_errors():
            await receive_async(self.http_response, self._call)
            return self.http_response.content

    async def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Iterate over chunks of the body, as they arrive or of `chunk_size` bytes."""
        with self._translating_errors():
            async for chunk in self.http_response.aiter_bytes(chunk_size):
                yield chunk

    async def iter_lines(self) -> AsyncIterator[str]:
        """Iterate over the lines of the body, without line endings."""
        lines = LineParser()
        with self._translating_errors():
            async for text in self.http_response.aiter_text():
                for line in lines.feed(text):
                    yield line
        for line in lines.finish():
            yield line


def open_response(call: Callable[[], StreamedResponse[T]]) -> AbstractContextManager[StreamedResponse[T]]:
    """Send the request; `with` closes the connection."""
    return _open_response(call)


@contextmanager
def _open_response(call: Callable[[], StreamedResponse[T]]) -> Iterator[StreamedResponse[T]]:
    response = call()
    try:
        yield response
    finally:
        response.http_response.close()


def open_async_response(
    call: Callable[[], Awaitable[AsyncStreamedResponse[T]]],
) -> AbstractAsyncContextManager[AsyncStreamedResponse[T]]:
    """Send the request; `async with` closes the connection."""
    return _open_async_response(call)


@asynccontextmanager
async def _open_async_response(
    call: Callable[[], Awaitable[AsyncStreamedResponse[T]]],
) -> AsyncIterator[AsyncStreamedResponse[T]]:
    response = await call()
    try:
        yield response
    finally:
        await response.http_response.aclose()
