"""Reading the body of an answer into memory, up to a limit: a server that never ends must not fill it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .failures import response_error

if TYPE_CHECKING:
    import httpx2

    from .request import PreparedCall

LARGEST_ANSWER = 512 * 1024 * 1024
LARGEST_ERROR = 1024 * 1024


def receive(response: httpx2.Response, call: PreparedCall) -> None:
    """Read a body. That of an error is cut off where it gets too large, any other raises APIResponseError there."""
    if response.is_closed or response.is_stream_consumed:
        return
    limit = _limit(response)
    chunks: list[bytes] = []
    size = 0
    for chunk in response.iter_bytes():
        chunks.append(chunk)
        size += len(chunk)
        if size > limit:
            response.close()
            break
    _keep(response, call, b"".join(chunks), limit)


async def receive_async(response: httpx2.Response, call: PreparedCall) -> None:
    """`receive`, for an async client."""
    if response.is_closed or response.is_stream_consumed:
        return
    limit = _limit(response)
    chunks: list[bytes] = []
    size = 0
    async for chunk in response.aiter_bytes():
        chunks.append(chunk)
        size += len(chunk)
        if size > limit:
            await response.aclose()
            break
    _keep(response, call, b"".join(chunks), limit)


def _limit(response: httpx2.Response) -> int:
    return LARGEST_ANSWER if response.is_success else LARGEST_ERROR


def _keep(response: httpx2.Response, call: PreparedCall, content: bytes, limit: int) -> None:
    # httpx2 reads a body into the same place, but without a limit.
    response._content = content[:limit]
    if len(content) > limit and response.is_success:
        problem = f"the answer is larger than {limit} bytes, and was not read to its end"
        raise response_error(call, response, f"{problem}; `with_streaming_response` can take it in pieces")
