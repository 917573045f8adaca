"""JSON pointers (RFC 6901)."""

from __future__ import annotations

from collections.abc import Iterable


def escape_token(token: str) -> str:
    """One reference token of a JSON pointer (RFC 6901, section 3)."""
    return token.replace("~", "~0").replace("/", "~1") if "~" in token or "/" in token else token


def unescape_token(token: str) -> str:
    """The opposite of `escape_token` (RFC 6901, section 4)."""
    return token.replace("~1", "/").replace("~0", "~") if "~" in token else token


def pointer_of(tokens: Iterable[str | int]) -> str:
    """The pointer with these reference tokens."""
    return "".join("/" + escape_token(str(token)) for token in tokens)


def tokens_of(pointer: str) -> list[str]:
    """The reference tokens of a pointer; a leading `#` is allowed and dropped, percent-encoding is not."""
    return [unescape_token(token) for token in pointer.removeprefix("#").split("/")[1:]]


def join(pointer: str, *tokens: str | int) -> str:
    """A pointer with more reference tokens."""
    return pointer + pointer_of(tokens)
