"""Parsing a response whose status or media type determines its content."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from .content_type import EMPTY_STATUSES, media_type_of
from .operation import ResponseVariant
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
    variant = choose_response_variant(operation.responses, status, media_type)
    kind = _kind(variant, media_type, response.content)
    if kind == "bytes":
        return response.content
    if kind == "text" and variant.returns in (None, "str"):
        return response.text
    as_json = replace(operation, reads="json", returns=variant.returns, many=variant.many, mapping=variant.mapping)
    if kind == "text":
        # A type whose values are strings: an enum, an alias.
        response = _as_json(response)
    return parse(replace(call, operation=as_json), response)


def _kind(variant: ResponseVariant, media_type: str, content: bytes) -> str:
    """How to parse a response; for `open` variants, the Content-Type decides."""
    if variant.kind != "open":
        return variant.kind
    if is_json(media_type) or (not media_type and _holds_json(content)):
        return "json"
    if variant.returns is not None or is_text(media_type):
        return "text"
    return "bytes"


def choose_response_variant(responses: Sequence[ResponseVariant], status: int, media_type: str) -> ResponseVariant:
    """The described response: for this status, its range (`2XX`) or `default`; then for the media type or its range."""
    for name in (str(status), f"{status // 100}XX", "default"):
        candidates = [variant for variant in responses if variant.status == name]
        if candidates:
            break
    else:
        candidates = list(responses)
    kind = media_type.partition("/")[0]
    for pattern in (media_type, f"{kind}/*", "*/*"):
        for variant in candidates:
            if variant.media_type == pattern:
                return variant
    word = "json" if is_json(media_type) else "text" if is_text(media_type) else "bytes"
    same_kind = (variant for variant in candidates if variant.kind == word)
    return next(same_kind, candidates[0])


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
