"""Uploads: multipart bodies and files, streamed from their source."""

from __future__ import annotations

import io
import os
import re
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import IO, Any, NoReturn, TypeAlias

import httpx2

from .operation import Operation
from .params import check_header, styled_pairs
from .sentinel import Omit
from .serialization import plain, text_of, to_json

CHUNK = 256 * 1024
# Delimiters in parts are not percent-encoded.
_JOINTS = {"form": ",", "spaceDelimited": " ", "pipeDelimited": "|", "tabDelimited": "\t"}
_ESCAPES = re.compile(r'["\x00-\x1f]')


class Upload:
    """A file: a path, bytes, a binary file object, or `(name, content[, media type[, headers]])`."""

    __slots__ = ("_source", "_start", "content_type", "filename", "headers", "replayable", "size")

    def __init__(self, value: Any) -> None:
        name, content_type = None, None
        headers: dict[str, str] = {}
        if isinstance(value, tuple):
            if not 2 <= len(value) <= 4:
                _refuse("a file as a tuple is (name, content), (name, content, media type) or these and headers")
            name, value, *rest = value
            content_type = rest[0] if rest else None
            headers = dict(rest[1]) if len(rest) > 1 else {}
            # In a tuple, a str is the content; alone, it is a path.
            value = value.encode() if isinstance(value, str) else value
        self.content_type: str | None = content_type
        self.headers = headers
        self.replayable = True
        self._start = 0
        self._source: bytes | str | IO[bytes]
        self.size: int | None
        if isinstance(value, (bytes, bytearray, memoryview)):
            self._source, self.size, self.filename = bytes(value), len(value), name or "upload"
        elif isinstance(value, (str, os.PathLike)):
            path = os.fspath(value)
            if not isinstance(path, str):
                _refuse("a file's path is a str or a pathlib.Path")
            self._source, self.size, self.filename = path, os.stat(path).st_size, name or os.path.basename(path)
        elif hasattr(value, "read"):
            self._source = value
            own_name = getattr(value, "name", None)
            self.filename = name or (os.path.basename(own_name) if isinstance(own_name, str) else "upload")
            self._measure(value)
        else:
            _refuse(f"a file is a path, bytes, a file object or (name, content), not {type(value).__name__}")

    def _measure(self, file: IO[bytes]) -> None:
        if isinstance(file, io.TextIOBase):
            _refuse("open the file in binary mode ('rb'), not in text mode")
        try:
            self._start = file.tell()
            self.size = file.seek(0, os.SEEK_END) - self._start
            file.seek(self._start)
        except (AttributeError, OSError):
            self.size, self.replayable = None, False

    @property
    def in_memory(self) -> bool:
        """Whether reading does not block."""
        return isinstance(self._source, (bytes, io.BytesIO))

    @contextmanager
    def open(self) -> Iterator[IO[bytes]]:
        """The file at its first byte. Closes only files that it opens."""
        if isinstance(self._source, bytes):
            yield io.BytesIO(self._source)
        elif isinstance(self._source, str):
            with open(self._source, "rb") as file:
                yield file
        else:
            if self.replayable:
                self._source.seek(self._start)
            yield self._source


class Chunks(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """A body of chunks for sync and async clients; retries send it again."""

    def __init__(self, pieces: Iterable[bytes | Upload]) -> None:
        self._pieces = tuple(pieces)
        uploads = [piece for piece in self._pieces if isinstance(piece, Upload)]
        self.replayable = all(upload.replayable for upload in uploads)
        sizes = [piece.size if isinstance(piece, Upload) else len(piece) for piece in self._pieces]
        self.length = None if None in sizes else sum(size or 0 for size in sizes)

    @property
    def framing(self) -> dict[str, str]:
        """The header that delimits the body (RFC 9112, 6)."""
        return {"transfer-encoding": "chunked"} if self.length is None else {"content-length": str(self.length)}

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._pieces:
            if isinstance(piece, bytes):
                yield piece
                continue
            with piece.open() as file:
                while chunk := file.read(CHUNK):
                    yield chunk

    async def __aiter__(self) -> AsyncIterator[bytes]:
        from anyio.to_thread import run_sync

        for piece in self._pieces:
            if isinstance(piece, bytes):
                yield piece
                continue
            with piece.open() as file:
                # Reading from a slow disk must not block the event loop.
                while chunk := file.read(CHUNK) if piece.in_memory else await run_sync(file.read, CHUNK):
                    yield chunk


EncodedContent: TypeAlias = "tuple[bytes | Chunks, dict[str, str]]"
"""The content of a body, and the headers that describe it by lower-case name."""


def encode_file(operation: Operation[object], body: object) -> EncodedContent:
    """A binary body: bytes, or a file that is streamed. Raises InvalidArgumentError or OSError."""
    media_type = operation.content_type or "application/octet-stream"
    if isinstance(body, (bytes, bytearray, memoryview)):
        return bytes(body), {"content-type": media_type}
    upload = Upload(body)
    chunks = Chunks([upload])
    return chunks, {"content-type": upload.content_type or media_type, **chunks.framing}


def encode_multipart(operation: Operation[object], properties: Mapping[str, object]) -> EncodedContent:
    """A multipart body (RFC 7578), with parts in order; a list repeats its part."""
    boundary = os.urandom(16).hex()
    pieces: list[bytes | Upload] = []
    for name, value in properties.items():
        media_type = operation.part_types.get(name)
        is_either = name in operation.either
        is_file = (
            operation.all_files or name in operation.files or (isinstance(value, tuple) and _is_file(value, is_either))
        )
        style = operation.styles.get(f"body.{name}")
        if style is not None and style.separators and not is_file:
            value = [text for _, text in styled_pairs(name, value, style, str)]
        elif style is not None and style.explode is False and isinstance(value, (list, tuple)) and not is_file:
            value = _JOINTS.get(style.style or "form", ",").join(text_of(item) for item in value if item is not None)
        for item in value if isinstance(value, list) or (isinstance(value, tuple) and not is_file) else (value,):
            if item is None or isinstance(item, Omit):
                continue
            as_file = is_file or _is_file(item, is_either)
            head, content = _file_part(name, item, media_type) if as_file else _value_part(name, item, media_type)
            pieces += (f"--{boundary}\r\n{head}\r\n\r\n".encode(), content, b"\r\n")
    chunks = Chunks([*pieces, f"--{boundary}--\r\n".encode()])
    kind = operation.content_type or "multipart/form-data"
    return chunks, {"content-type": f"{kind}; boundary={boundary}", **chunks.framing}


def _is_file(value: object, text: bool) -> bool:
    """Whether a value is a file: bytes, a path, a file object, or a tuple of a name and one of these. A str is not.

    With `text`, the content in a tuple with a media type may be a str.
    """
    if isinstance(value, tuple):
        name, *rest = value or (None,)
        is_named = isinstance(name, str) and 1 <= len(rest) <= 3
        return is_named and ((text and len(rest) > 1) or _is_file(rest[0], text))
    return isinstance(value, (bytes, bytearray, memoryview, os.PathLike)) or hasattr(value, "read")


def _file_part(name: str, value: object, media_type: str | None) -> tuple[str, Upload]:
    upload = Upload(value)
    declared = media_type if media_type and "*" not in media_type and "," not in media_type else None
    media_type = upload.content_type or declared or _guess_media_type(upload.filename) or "application/octet-stream"
    head = f"{_disposition(name)}; filename={_quote(upload.filename)}"
    for key, text in upload.headers.items():
        check_header(key, text)
        head += f"\r\n{key}: {text}"
    return f"{head}\r\nContent-Type: {_check_media_type(media_type)}", upload


def _value_part(name: str, value: object, media_type: str | None) -> tuple[str, bytes]:
    is_structure = isinstance(value, (Mapping, list, tuple)) or hasattr(value, "model_dump")
    if is_structure or (media_type or "").endswith("json"):
        media_type = media_type or "application/json"
        content = to_json(plain(value))
    else:
        content = text_of(value).encode()
    head = _disposition(name)
    return f"{head}\r\nContent-Type: {_check_media_type(media_type)}" if media_type else head, content


def _disposition(name: str) -> str:
    return f"Content-Disposition: form-data; name={_quote(name)}"


def _quote(text: str) -> str:
    """A quoted string, escaped as in WHATWG HTML, 4.10.21.8."""
    return '"' + _ESCAPES.sub(lambda match: f"%{ord(match[0]):02X}", text) + '"'


def _check_media_type(media_type: str) -> str:
    if not media_type.isprintable():
        _refuse("a media type must not hold control characters")
    return media_type


def _guess_media_type(filename: str) -> str | None:
    import mimetypes

    return mimetypes.guess_type(filename)[0]


def _refuse(message: str) -> NoReturn:
    from .errors import InvalidArgumentError

    raise InvalidArgumentError(message)
