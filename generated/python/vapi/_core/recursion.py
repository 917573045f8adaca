"""Room for work whose recursion grows with the types of the API, such as building pydantic's validators."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from typing import Any, TypeVar

T = TypeVar("T")

_FRAMES = 200_000
_STACK = 512 * 1024 * 1024
_one_at_a_time = threading.Lock()


def with_room(work: Callable[[], T]) -> T:
    """The result of `work`, which is repeated in a thread with a large stack if it recurses too deeply here.

    Types that refer to one another in a long circle are built by one call inside the other, and Python's usual limit
    allows about a hundred of them. `work` must not take a lock that its caller holds.
    """
    try:
        return work()
    except RecursionError:
        with _one_at_a_time:
            return _in_thread(work)


def _in_thread(work: Callable[[], T]) -> T:
    results: list[T] = []
    errors: list[BaseException] = []

    def run() -> None:
        try:
            results.append(work())
        except BaseException as error:
            errors.append(error)

    frames, stack = sys.getrecursionlimit(), threading.stack_size()
    thread: Any = threading.Thread(target=run, name="specloom-types", daemon=True)
    try:
        threading.stack_size(_STACK)
        sys.setrecursionlimit(max(frames, _FRAMES))
        thread.start()
        threading.stack_size(stack)
        thread.join()
    finally:
        threading.stack_size(stack)
        sys.setrecursionlimit(frames)
    if errors:
        raise errors[0]
    return results[0]
