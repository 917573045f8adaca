"""Bytes to text, and where a text ends."""

from __future__ import annotations

import codecs

from specloom.read.errors import ReadError, Spot

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark is its beginning
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def decode(data: bytes) -> tuple[str, bytes]:
    """The text of a file, and the same in UTF-8; Refusal at the first byte that is no text.

    A file is in UTF-8, unless its byte order mark says otherwise.
    """
    mark, encoding = next(((mark, name) for mark, name in _BOMS if data.startswith(mark)), (b"", "utf-8"))
    body = data[len(mark) :]
    try:
        text = body.decode(encoding)
        return text, body if encoding == "utf-8" else text.encode()
    except UnicodeDecodeError as error:
        before = body[: error.start].decode(encoding, "replace")
        message = f"not {encoding.upper()}: byte 0x{body[error.start]:02x} at offset {len(mark) + error.start}"
        raise ReadError("SL110", end_of(before), message, hint="save the file as UTF-8") from None


def end_of(text: str) -> Spot:
    """The spot that follows `text`."""
    return Spot(text.count("\n") + 1, len(text) - text.rfind("\n"))
