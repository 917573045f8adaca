"""Streams of events, each parsed as its type when it arrives."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

import httpx2

from .error_factory import connection_error, response_error
from .errors import APIResponseError
from .response_body import close_soon
from .sse import EventParser, EventTooLarge, ItemParser, ServerSentEvent

if TYPE_CHECKING:
    from types import TracebackType

    from .request import PreparedCall

T_co = TypeVar("T_co", covariant=True)
_PUBLIC = __name__.rpartition("._core.")[0]
# Documents start like this, lines of an event stream never do.
_DOCUMENT = (b"{", b"[", b"<")
# The number of leading bytes in which a document is detected.
_LONGEST_START = 4096


class _Decoder:
    """Decodes chunks of a response into events, for sync and async streams."""

    def __init__(self, response: httpx2.Response, call: PreparedCall) -> None:
        self._response = response
        self._call = call
        self._items = call.operation.reads == "items"
        self._parser = ItemParser() if self._items else EventParser()
        self._start: bytes | None = None if self._items else b""

    def feed(self, chunk: bytes) -> Iterator[ServerSentEvent]:
        """The events that end in a chunk. Raises APIResponseError."""
        if self._start is not None:
            self._start += chunk
            seen = self._start.removeprefix(b"\xef\xbb\xbf").lstrip()
            if not seen and len(self._start) < _LONGEST_START:
                return
            if seen.startswith(_DOCUMENT):
                self._response._content = self._start
                raise self._not_a_stream()
            chunk, self._start = self._start, None
        try:
            yield from self._parser.feed(chunk)
        except EventTooLarge as exc:
            raise response_error(self._call, self._response, str(exc)) from None

    def finish(self) -> Iterator[ServerSentEvent]:
        """The last item, if no line break follows it."""
        return self._parser.finish()

    @property
    def last_id(self) -> str:
        """The last event ID."""
        return self._parser.last_id

    def is_end(self, event: ServerSentEvent) -> bool:
        """Whether an event ends the stream."""
        return not self._items and event.data.strip() == self._call.operation.done

    def read(self, event: ServerSentEvent) -> Any:
        """The value of an event. Raises APIStreamError or APIResponseError."""
        from .parsing import read_event, read_item

        if self._items:
            return read_item(self._call, self._response, event.data)
        return read_event(self._call, self._response, event.event, event.data)

    def connection_lost(self, failure: httpx2.RequestError) -> Exception:
        """The error for an interrupted stream."""
        return connection_error(self._call, failure, self._response.request)

    def _not_a_stream(self) -> APIResponseError:
        media_type = self._response.headers.get("content-type") or "a document"
        return response_error(self._call, self._response, f"the response is {media_type}, not a stream of events")


class EventStream(Generic[T_co]):
    """The events of a response as they arrive. Use `with`, so that the connection is closed if you stop early.

    An interrupted stream raises APIConnectionError and is not resumed, because the call may have had an effect. If the
    API can resume after an event, pass `extra_headers={"Last-Event-ID": stream.last_event_id}` to a new call.

    Attributes:
        http_response: The response.
    """

    __module__ = _PUBLIC

    def __init__(self, response: httpx2.Response, call: PreparedCall) -> None:
        self.http_response = response
        self._decoder = _Decoder(response, call)
        self._events = self._iter_events()

    @property
    def last_event_id(self) -> str:
        """The last event ID, or an empty string."""
        return self._decoder.last_id

    def __iter__(self) -> Iterator[T_co]:
        return self

    def __next__(self) -> T_co:
        try:
            value: T_co = self._decoder.read(next(self._events))
        except BaseException:
            self.close()
            raise
        return value

    def iter_sent(self) -> Iterator[ServerSentEvent]:
        """Iterate over the events as sent: name, ID, and data as a string. Error events do not raise an exception."""
        return self._events

    def _iter_events(self) -> Iterator[ServerSentEvent]:
        try:
            for chunk in self.http_response.iter_bytes():
                for event in self._decoder.feed(chunk):
                    if self._decoder.is_end(event):
                        return
                    yield event
            yield from self._decoder.finish()
        except httpx2.RequestError as failure:
            raise self._decoder.connection_lost(failure) from failure
        finally:
            self.http_response.close()

    def close(self) -> None:
        """Close the connection and discard further events."""
        self.http_response.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def __del__(self) -> None:
        if not self.http_response.is_closed:
            self.http_response.close()


class AsyncEventStream(Generic[T_co]):
    """The events of a response as they arrive. Use `async with`, so that the connection is closed if you stop early.

    `async with`, `await` or the first iteration sends the request. An interrupted stream is not resumed, as for
    `EventStream`.
    """

    __module__ = _PUBLIC

    def __init__(self, send: Callable[[], Awaitable[tuple[httpx2.Response, PreparedCall]]]) -> None:
        self._send = send
        self._response: httpx2.Response | None = None
        self._opened: tuple[PreparedCall, _Decoder, AsyncIterator[ServerSentEvent]] | None = None

    @property
    def http_response(self) -> httpx2.Response:
        """The response. Raises RuntimeError before the request is sent."""
        if self._response is None:
            raise RuntimeError("the stream is not open yet: `async with` or `await` opens it")
        return self._response

    @property
    def last_event_id(self) -> str:
        """The last event ID, or an empty string."""
        return self._opened[1].last_id if self._opened is not None else ""

    async def _open(self) -> tuple[PreparedCall, _Decoder, AsyncIterator[ServerSentEvent]]:
        if self._opened is None:
            self._response, call = await self._send()
            decoder = _Decoder(self._response, call)
            self._opened = (call, decoder, self._iter_events(self._response, decoder))
        return self._opened

    def __await__(self) -> Generator[Any, None, Self]:
        yield from self._open().__await__()
        return self

    def __aiter__(self) -> AsyncIterator[T_co]:
        return self

    async def __anext__(self) -> T_co:
        _, decoder, events = await self._open()
        try:
            value: T_co = decoder.read(await anext(events))
        except BaseException:
            await self.close()
            raise
        return value

    async def iter_sent(self) -> AsyncIterator[ServerSentEvent]:
        """Iterate over the events as sent: name, ID, and data as a string. Error events do not raise an exception."""
        _, _, events = await self._open()
        async for event in events:
            yield event

    async def _iter_events(self, response: httpx2.Response, decoder: _Decoder) -> AsyncIterator[ServerSentEvent]:
        try:
            async for chunk in response.aiter_bytes():
                for event in decoder.feed(chunk):
                    if decoder.is_end(event):
                        return
                    yield event
            for event in decoder.finish():
                yield event
        except httpx2.RequestError as failure:
            raise decoder.connection_lost(failure) from failure
        finally:
            await response.aclose()

    async def close(self) -> None:
        """Close the connection and discard further events."""
        if self._response is not None:
            await self._response.aclose()

    async def __aenter__(self) -> Self:
        return await self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()

    def __del__(self) -> None:
        if self._response is not None and not self._response.is_closed:
            close_soon(self._response)
