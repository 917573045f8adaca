"""Parsers for server-sent events (WHATWG HTML, 9.2.6), lines, and JSON sequences (RFC 7464)."""

from __future__ import annotations

from collections.abc import Iterator
from io import StringIO
from typing import NamedTuple

LARGEST_EVENT = 64 * 1024 * 1024


class ServerSentEvent(NamedTuple):
    """An event: name (`message` by default), data, last event ID, and milliseconds to wait before reconnecting."""

    event: str
    data: str
    id: str
    retry: int | None


class EventTooLarge(ValueError):
    """An event exceeds LARGEST_EVENT."""


class EventParser:
    """Parses events from chunks of bytes. A blank line ends an event."""

    __slots__ = ("_after_cr", "_data", "_event", "_first", "_id", "_line", "_retry", "last_id")

    def __init__(self) -> None:
        # Byte arrays, because lists of small chunks would need a multiple of their size.
        self._line = bytearray()
        self._first = True
        self._after_cr = False
        self._data = bytearray()
        self._event = ""
        self._id = ""
        # Set when an event ends, so that an interrupted event does not change it.
        self.last_id = ""
        self._retry: int | None = None

    def feed(self, chunk: bytes) -> Iterator[ServerSentEvent]:
        """The events that end in a chunk. Raises EventTooLarge."""
        if self._after_cr and chunk:
            # The chunk boundary splits a CRLF, whose line is complete.
            chunk = chunk.removeprefix(b"\n")
            self._after_cr = False
        if chunk:
            self._after_cr = chunk.endswith(b"\r")
        for line in chunk.splitlines(keepends=True):
            ended = line.rstrip(b"\r\n")
            self._line += ended
            if len(self._line) + len(self._data) > LARGEST_EVENT:
                raise EventTooLarge(f"an event is larger than {LARGEST_EVENT} bytes")
            if len(ended) == len(line):
                return
            whole, self._line = bytes(self._line), bytearray()
            event = self._read(whole)
            if event is not None:
                yield event

    def finish(self) -> Iterator[ServerSentEvent]:
        """Nothing, because an incomplete event is dropped."""
        return iter(())

    def _read(self, line: bytes) -> ServerSentEvent | None:
        if self._first:
            line = line.removeprefix(b"\xef\xbb\xbf")
            self._first = False
        if not line:
            return self._dispatch()
        name, _, rest = line.partition(b":")
        rest = rest.removeprefix(b" ")
        if name == b"data":
            self._data += rest + b"\n"
            return None
        value = rest.decode("utf-8", "replace")
        if name == b"event":
            self._event = value
        elif name == b"id" and "\0" not in value:
            self._id = value
        elif name == b"retry" and value.isascii() and value.isdigit() and len(value) < 16:
            self._retry = int(value)
        return None

    def _dispatch(self) -> ServerSentEvent | None:
        self.last_id = self._id
        data, event = self._data, self._event
        if data:
            self._data = bytearray()
        self._event = ""
        text = data[:-1].decode("utf-8", "replace")
        return ServerSentEvent(event or "message", text, self._id, self._retry) if data else None


class LineParser:
    """Splits chunks of text into lines, as `str.splitlines` does."""

    __slots__ = ("_after_cr", "_line")

    def __init__(self) -> None:
        self._line = StringIO()
        self._after_cr = False

    def feed(self, text: str) -> Iterator[str]:
        """The lines that end in a chunk. Raises EventTooLarge."""
        if self._after_cr and text:
            text = text.removeprefix("\n")
            self._after_cr = False
        if text:
            self._after_cr = text.endswith("\r")
        for part in text.splitlines(keepends=True):
            line = part.splitlines()[0]
            self._line.write(line)
            if self._line.tell() > LARGEST_EVENT:
                raise EventTooLarge(f"a line is longer than {LARGEST_EVENT} characters")
            if len(line) < len(part):
                yield self._line.getvalue()
                self._line = StringIO()

    def finish(self) -> Iterator[str]:
        """The last line, if no line break follows it."""
        if self._line.tell():
            yield self._line.getvalue()


class ItemParser:
    """Splits JSON values that are separated by line breaks, or preceded by record separators (RFC 7464, 2.2)."""

    __slots__ = ("_end", "_rest", "last_id")

    def __init__(self) -> None:
        self._rest = bytearray()
        self._end = b""
        self.last_id = ""

    def feed(self, chunk: bytes) -> Iterator[ServerSentEvent]:
        """The items that end in a chunk. Raises EventTooLarge."""
        if not self._end:
            # Whitespace before the first item is dropped.
            start = bytes(self._rest + chunk).removeprefix(b"\xef\xbb\xbf").lstrip()
            self._rest = bytearray(start if len(start) < 3 and b"\xef\xbb\xbf".startswith(start) else b"")
            if not start or self._rest:
                return
            self._end, chunk = (b"\x1e" if start.startswith(b"\x1e") else b"\n"), start
        *ended, rest = chunk.split(self._end)
        for piece in ended:
            whole, self._rest = bytes(self._rest + piece), bytearray()
            yield from self._item(whole)
        self._rest += rest
        if len(self._rest) > LARGEST_EVENT:
            raise EventTooLarge(f"an item is larger than {LARGEST_EVENT} bytes")

    def finish(self) -> Iterator[ServerSentEvent]:
        """The last item, which needs no separator."""
        return self._item(bytes(self._rest))

    def _item(self, data: bytes) -> Iterator[ServerSentEvent]:
        text = data.decode("utf-8", "replace").strip()
        if text:
            yield ServerSentEvent("message", text, "", None)
