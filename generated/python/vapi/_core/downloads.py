"""Downloads: responses whose content the caller reads or writes to a file."""

from __future__ import annotations

import io
import os
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import IO, TYPE_CHECKING, Self, TypeAlias

import httpx2

from .error_factory import connection_error, response_error
from .errors import InvalidArgumentError
from .raw_response import BaseResponse
from .response_body import close_soon, receive, receive_async

if TYPE_CHECKING:
    from types import TracebackType

    from .request import PreparedCall

Progress: TypeAlias = Callable[[int, int | None], None]
CHUNK = 64 * 1024


class _BaseBinaryResponse(BaseResponse[bytes]):
    """The base class of sync and async downloads."""

    def __init__(self, response: httpx2.Response, call: PreparedCall) -> None:
        super().__init__(response)
        self._call = call

    @property
    def _size(self) -> int | None:
        """The size of the content in bytes; None if it is unknown or the content is compressed."""
        length = self.headers.get("content-length", "")
        return (
            int(length)
            if length.isascii() and length.isdigit() and len(length) < 16 and "content-encoding" not in self.headers
            else None
        )

    @contextmanager
    def _translating_errors(self) -> Iterator[None]:
        try:
            yield
        except httpx2.RequestError as failure:
            raise connection_error(self._call, failure, self.http_response.request) from failure
        except httpx2.StreamError as failure:
            raise response_error(self._call, self.http_response, str(failure)) from failure


class BinaryResponse(_BaseBinaryResponse):
    """A download whose content is not read yet. Reading it, `close()` or `with` releases the connection."""

    def read(self) -> bytes:
        """Read the whole content into memory."""
        with self._translating_errors():
            receive(self.http_response, self._call)
            return self.http_response.content

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Iterate over chunks of the content, as they arrive or of `chunk_size` bytes."""
        with self._translating_errors():
            try:
                yield from self.http_response.iter_bytes(chunk_size)
            finally:
                self.http_response.close()

    def write_to(self, target: str | os.PathLike[str] | IO[bytes], *, progress: Progress | None = None) -> None:
        """Write the content to a file, which appears only once it is complete, or to a binary file object.

        Args:
            target: A path or a binary file object.
            progress: Called after each chunk with the bytes received so far, and their total or None.
        """
        received = 0
        try:
            with _open_target(target) as file:
                for chunk in self.iter_bytes(CHUNK):
                    _write(file, chunk)
                    received += len(chunk)
                    if progress is not None:
                        progress(received, self._size)
        finally:
            self.close()

    def close(self) -> None:
        """Release the connection and discard unread content."""
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


class AsyncBinaryResponse(_BaseBinaryResponse):
    """A download whose content is not read yet. Reading it, `close()` or `async with` releases the connection."""

    async def read(self) -> bytes:
        """Read the whole content into memory."""
        with self._translating_errors():
            await receive_async(self.http_response, self._call)
            return self.http_response.content

    async def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Iterate over chunks of the content, as they arrive or of `chunk_size` bytes."""
        with self._translating_errors():
            try:
                async for chunk in self.http_response.aiter_bytes(chunk_size):
                    yield chunk
            finally:
                await self.http_response.aclose()

    async def write_to(self, target: str | os.PathLike[str] | IO[bytes], *, progress: Progress | None = None) -> None:
        """Write the content to a file, which appears only once it is complete, or to a binary file object.

        Args:
            target: A path or a binary file object.
            progress: Called after each chunk with the bytes received so far, and their total or None.
        """
        from anyio.to_thread import run_sync

        received = 0
        try:
            with _open_target(target) as file:
                async for chunk in self.iter_bytes(CHUNK):
                    # Writing to a slow disk must not block the event loop.
                    await run_sync(_write, file, chunk)
                    received += len(chunk)
                    if progress is not None:
                        progress(received, self._size)
        finally:
            await self.close()

    async def close(self) -> None:
        """Release the connection and discard unread content."""
        await self.http_response.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()

    def __del__(self) -> None:
        if not self.http_response.is_closed:
            close_soon(self.http_response)


def _open_target(target: str | os.PathLike[str] | IO[bytes]) -> AbstractContextManager[IO[bytes]]:
    """The file to write; a file object is not closed. Raises InvalidArgumentError for text files."""
    if isinstance(target, (str, os.PathLike)):
        return _replacing(target)
    if isinstance(target, io.TextIOBase):
        raise InvalidArgumentError("open the file in binary mode ('wb'), not in text mode")
    return nullcontext(target)


def _write(file: IO[bytes], chunk: bytes) -> None:
    """Write a whole chunk; an unbuffered file may accept only a part of it at once."""
    rest = memoryview(chunk)
    while rest:
        written = file.write(rest)
        rest = rest[len(rest) if written is None else written :]


@contextmanager
def _replacing(path: str | os.PathLike[str]) -> Iterator[IO[bytes]]:
    """A temporary file that replaces `path` on success, and is deleted on failure."""
    folder, name = os.path.split(os.fspath(path))
    partial = os.path.join(folder, f".{name}.{os.urandom(4).hex()}.part")
    try:
        with open(partial, "xb") as file:
            yield file
        os.replace(partial, path)
    except BaseException:
        if os.path.exists(partial):
            os.unlink(partial)
        raise
