"""Work in a process of its own, beside this one, where that is safe: Linux, and no other threads.

The copy is made by fork(2), so it costs little and sees everything that was made so far. Where it cannot be made, or
does not answer, the work is done here: the result is the same.
"""

from __future__ import annotations

import gc
import marshal
import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from typing import Any

from .timings import Stage, Timings, peak_memory


class Apart:
    """Work under way. `work` must be a pure function that returns plain values (texts, numbers, dicts, lists)."""

    def __init__(self, name: str, work: Callable[[], Any], timings: Timings, *, fork: bool = True) -> None:
        self._name, self._work, self._timings = name, work, timings
        self._child = self._pipe = 0
        if fork and can_fork():
            self._start()

    def _start(self) -> None:
        reading, writing = os.pipe()
        # Collected objects would be touched, and so copied, by the collector of the other process.
        gc.freeze()
        child = os.fork()
        if child == 0:  # pragma: no cover - coverage does not follow
            os.close(reading)
            _answer(writing, self._work)
        os.close(writing)
        gc.unfreeze()
        self._child, self._pipe = child, reading

    def result(self) -> Any:
        """What `work` returns; raises what it raises."""
        if self._child:
            answer = self._receive()
            if answer is not None:
                value, processor, clock, memory = answer
                self._timings.stages.append(Stage(self._name, processor, clock, memory, apart=True))
                return value
        with self._timings.stage(self._name):
            return self._work()

    def stop(self) -> None:
        """End the work, whose result nobody wants any more."""
        if self._child:
            os.kill(self._child, signal.SIGKILL)
            os.close(self._pipe)
            os.waitpid(self._child, 0)
            self._child = 0

    def _receive(self) -> tuple[Any, float, float, float] | None:
        with os.fdopen(self._pipe, "rb") as pipe:
            data = pipe.read()
        _, status = os.waitpid(self._child, 0)
        self._child = 0
        if status != 0 or not data:
            return None
        value, processor, clock, memory = marshal.loads(data)
        return value, processor, clock, memory


def can_fork() -> bool:
    """True where a copy of this process is safe to make: a thread that holds a lock would hold it there for ever."""
    return sys.platform == "linux" and threading.active_count() == 1


def _answer(writing: int, work: Callable[[], Any]) -> None:
    """The other process: answer, and go without cleaning up what belongs to the first one."""
    status = 1
    try:
        clock, processor = time.perf_counter(), time.process_time()
        value = work()
        used = time.process_time() - processor
        data = marshal.dumps((value, used, time.perf_counter() - clock, peak_memory()))
        with os.fdopen(writing, "wb") as pipe:
            pipe.write(data)
        status = 0
    finally:
        os._exit(status)
