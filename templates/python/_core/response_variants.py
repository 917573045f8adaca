"""Parsing a response whose status or media type determines its content."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from .content_type import EMPTY_STATUSES, media_type_of
from .operation import DescribedAnswer
from .serialization import to_json

if TYPE_CHECKING:
    import httpx2

    from .request import PreparedCall

_TEXTS = ("xml", "yaml", "javascript", "csv", "jwt", "graphql", "toml", "x-www-form-urlencoded")


def read_described(
    call: PreparedCall, response: httpx2.Response, parse: Callable[[PreparedCall, httpx2.Response], Any]
) -> Any:
    """The value of a response, parsed as described for its status and media type."""
    operation, status = call.operation, response.status_code
    if not response.content and status in (*EMPTY_STATUSES, *operation.empty):
        return None
    media_type = media_type_of(response)
    answer = choose(operation.answers, status, media_type)
    kind = _kind(answer, media_type, response.content)
    if kind == "bytes":
        return response.content
    if kind == "text" and answer.returns in (None, "str"):
        return response.text
    own = replace(operation, reads="json", returns=answer.returns, many=answer.many, mapping=answer.mapping)
    if kind == "text":
        # A type whose values are strings: an enum, an alias.
        response = _as_json(response)
    return parse(replace(call, operation=own), response)


def _kind(answer: DescribedAnswer, media_type: str, content: bytes) -> str:
    """How to parse a response; if any media type may come, the server's Content-Type decides."""
    if answer.kind != "open":
        return answer.kind
    if is_json(media_type) or (not media_type and _holds_json(content)):
        return "json"
    if answer.returns is not None or is_text(media_type):
        return "text"
    return "bytes"


def choose(answers: Sequence[DescribedAnswer], status: int, media_type: str) -> DescribedAnswer:
    """The described response: for this status, its range (`2XX`) or `default`; then for the media type or its range."""
    for name in (str(status), f"{status // 100}XX", "default"):
        found = [one for one in answers if one.status == name]
        if found:
            break
    else:
        found = list(answers)
    kind = media_type.partition("/")[0]
    for wanted in (media_type, f"{kind}/*", "*/*"):
        for one in found:
            if one.media_type == wanted:
                return one
    word = "json" if is_json(media_type) else "text" if is_text(media_type) else "bytes"
    alike = (one for one in found if one.kind == word)
    return next(alike, found[0])


def is_json(media_type: str) -> bool:
    """Whether a media type is JSON (RFC 6839)."""
    return media_type.endswith(("/json", "+json", "/x-json"))


def is_text(media_type: str) -> bool:
    """Whether a media type is text."""
    return media_type.startswith("text/") or media_type.endswith(_TEXTS)


def _holds_json(content: bytes) -> bool:
    try:
        json.loads(content)
    except (ValueError, RecursionError):
        return False
    return True


def _as_json(response: httpx2.Response) -> httpx2.Response:
    from httpx2 import Response

    return Response(
        response.status_code,
        headers={"content-type": "application/json"},
        content=to_json(response.text),
        request=response.request,
    )
