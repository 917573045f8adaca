"""Reads response bodies into memory, up to a limit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .content_type import set_byte_order
from .error_factory import response_error

if TYPE_CHECKING:
    import httpx2

    from .request import PreparedCall

LARGEST_ANSWER = 512 * 1024 * 1024
LARGEST_ERROR = 1024 * 1024


def receive(response: httpx2.Response, call: PreparedCall) -> None:
    """Read a body. If it is too large, the body of an error is cut; others raise APIResponseError."""
    if not (response.is_closed or response.is_stream_consumed):
        limit = _limit(response)
        if not read_up_to(response, limit, call) and response.is_success:
            raise _too_large(response, call, limit)


async def receive_async(response: httpx2.Response, call: PreparedCall) -> None:
    """`receive`, for an async client."""
    if not (response.is_closed or response.is_stream_consumed):
        limit = _limit(response)
        if not await read_up_to_async(response, limit) and response.is_success:
            raise _too_large(response, call, limit)


def read_up_to(response: httpx2.Response, limit: int, call: PreparedCall | None = None) -> bool:
    """Read at most `limit` bytes of a body; whether that was all of it. Stops at the deadline of a call."""
    # A list of small chunks would need a multiple of their size.
    content = bytearray()
    for chunk in response.iter_bytes():
        content += chunk
        if call is not None and call.ends is not None and call.is_overdue():
            response.close()
            raise _overdue(response)
        if len(content) > limit:
            response.close()
            break
    return _keep(response, content, limit)


async def read_up_to_async(response: httpx2.Response, limit: int) -> bool:
    """`read_up_to`, for an async client."""
    content = bytearray()
    async for chunk in response.aiter_bytes():
        content += chunk
        if len(content) > limit:
            await response.aclose()
            break
    return _keep(response, content, limit)


def _overdue(response: httpx2.Response) -> Exception:
    from httpx2 import ReadTimeout

    return ReadTimeout("the deadline has passed", request=response.request)


def _limit(response: httpx2.Response) -> int:
    return LARGEST_ANSWER if response.is_success else LARGEST_ERROR


def _keep(response: httpx2.Response, content: bytearray, limit: int) -> bool:
    is_whole = len(content) <= limit
    del content[limit:]
    # httpx2 itself stores bodies here, but without a limit.
    response._content = bytes(content)
    set_byte_order(response, response._content)
    return is_whole


def _too_large(response: httpx2.Response, call: PreparedCall, limit: int) -> Exception:
    way = "`iter_bytes`" if call.operation.reads == "binary" else "`with_streaming_response`"
    problem = f"the response is larger than {limit} bytes; use {way} to read it in chunks"
    return response_error(call, response, problem)


def close_soon(response: httpx2.Response) -> None:
    """Schedule closing an abandoned response, if its event loop is still running."""
    import asyncio

    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        return
    task = loop.create_task(response.aclose())
    _CLOSING.add(task)
    task.add_done_callback(_CLOSING.discard)


# Event loops hold only weak references to tasks, so these need another one.
_CLOSING: set[object] = set()
