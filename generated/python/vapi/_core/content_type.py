"""The Content-Type of responses: media type, and a text encoding that Python supports."""

from __future__ import annotations

import codecs
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import httpx2

# Python lists them as text encodings, but they raise errors on bytes that they cannot decode.
_UNUSUAL = frozenset({"idna", "punycode", "undefined", "unicode-escape", "raw-unicode-escape", "mbcs", "oem"})
EMPTY_STATUSES = frozenset({204, 205})
"""Statuses without content (RFC 9110, 15.3.5 and 15.3.6)."""
_MARKS = {"utf-16": (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE), "utf-32": (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)}


def media_type_of(response: httpx2.Response, default: str = "") -> str:
    """The media type of a response in lower case, without parameters; `default` if there is no Content-Type."""
    return response.headers.get("content-type", default).partition(";")[0].strip().lower()


def set_text_encoding(response: httpx2.Response) -> None:
    """Decode the text of a response as UTF-8 if its Content-Type names no usable text encoding."""
    content_type = response.headers.get("content-type")
    if content_type is not None and "charset" in content_type.lower() and (name := _encoding_override(content_type)):
        response.encoding = name


def set_byte_order(response: httpx2.Response, content: bytes) -> None:
    """Assume the usual byte order if text in UTF-16 or UTF-32 has no byte order mark."""
    name = getattr(response, "_encoding", None)
    if name in _MARKS and not content.startswith(_MARKS[name]):
        response.encoding = f"{name}-be"


@lru_cache(64)
def _encoding_override(content_type: str) -> str | None:
    """The encoding to use instead of the one that httpx2 chooses; None to keep that one."""
    from httpx2 import Response

    name = Response(200, headers=[(b"content-type", content_type.encode("latin-1", "replace"))]).charset_encoding
    try:
        codec = codecs.lookup(name or "utf-8")
    except (LookupError, ValueError):
        return "utf-8"
    if not getattr(codec, "_is_text_encoding", True) or codec.name in _UNUSUAL:
        return "utf-8"
    return codec.name if codec.name in _MARKS else None
