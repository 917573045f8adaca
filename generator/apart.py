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
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from .file_text import FileText
from .timings import Stage, Timings, peak_memory


class Apart:
    """Work under way. `work` must be a pure function that returns plain values (texts, numbers, dicts, lists)."""

    def __init__(self, name: str, work: Callable[[], Any], timings: Timings, *, fork: bool = True) -> None:
        self._name, self._work, self._timings = name, work, timings
        self._child = self._answer = 0
        if fork and can_fork():
            self._start()

    def _start(self) -> None:
        try:
            # A file in memory: unlike a pipe it takes an answer of any size at once.
            self._answer = os.memfd_create("specloom")
        except OSError:
            return
        # Collected objects would be touched, and so copied, by the collector of the other process.
        gc.freeze()
        try:
            self._child = os.fork()
        except OSError:
            os.close(self._answer)
        else:
            if self._child == 0:  # pragma: no cover - coverage does not follow
                _answer(self._answer, self._work)
        gc.unfreeze()

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
            os.waitpid(self._child, 0)
            os.close(self._answer)
            self._child = 0

    def _receive(self) -> tuple[Any, float, float, float] | None:
        _, status = os.waitpid(self._child, 0)
        self._child = 0
        with os.fdopen(self._answer, "rb", buffering=0) as answer:
            answer.seek(0)
            data = answer.read()
        if status != 0 or not data:
            return None
        value, processor, clock, memory = marshal.loads(data)
        return value, processor, clock, memory


class FilesApart:
    """As `Apart`, for work that makes files: of those that are `standing` already, the answer has the digests alone."""

    def __init__(
        self,
        name: str,
        work: Callable[[], dict[str, FileText]],
        standing: Mapping[str, str],
        timings: Timings,
        *,
        fork: bool,
    ) -> None:
        self._work, self._forked = work, fork and can_fork()
        told = partial(_told, work, standing) if self._forked else work
        self._apart = Apart(name, told, timings, fork=self._forked)
        self._again: dict[str, FileText] = {}

    def result(self) -> dict[str, FileText]:
        """The files that `work` returns; raises what it raises."""
        found = self._apart.result()
        if not self._forked:
            return dict(found)
        return {path: FileText(text, digest, partial(self._made, path)) for path, (digest, text) in found.items()}

    def stop(self) -> None:
        """End the work, whose result nobody wants any more."""
        self._apart.stop()

    def _made(self, path: str) -> str:
        """The text of a file that was standing, and is gone by now."""
        self._again = self._again or self._work()
        return str(self._again[path])


def _told(work: Callable[[], dict[str, FileText]], standing: Mapping[str, str]) -> dict[str, tuple[str, str | None]]:
    """The digest of each file, and the text of those that are new."""
    return {path: (one.digest, None if standing.get(path) == one.digest else str(one)) for path, one in work().items()}


def can_fork() -> bool:
    """True where a copy of this process is safe to make: a thread that holds a lock would hold it there for ever."""
    return sys.platform == "linux" and hasattr(os, "memfd_create") and threading.active_count() == 1


def _answer(place: int, work: Callable[[], Any]) -> None:
    """The other process: answer, and go without cleaning up what belongs to the first one."""
    status = 1
    try:
        clock, processor = time.perf_counter(), time.process_time()
        value = work()
        used = time.process_time() - processor
        data = marshal.dumps((value, used, time.perf_counter() - clock, peak_memory()))
        with os.fdopen(place, "wb") as answer:
            answer.write(data)
        status = 0
    finally:
        os._exit(status)
