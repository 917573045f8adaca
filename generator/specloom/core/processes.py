"""Work in a separate process, if that is safe: on Linux, without other threads.

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
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any, TypeAlias

from specloom.core.budget import Exhausted, active
from specloom.core.file_text import FileText
from specloom.core.timings import Stage, Timings, peak_memory

# What the other process ends with where it used up what the run may need.
_EXHAUSTED = 3


class ProcessTask:
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
        try:
            _, status = os.waitpid(self._child, 0)
        except BaseException:
            self.stop()
            raise
        self._child = 0
        with os.fdopen(self._answer, "rb", buffering=0) as answer:
            answer.seek(0)
            data = answer.read()
        if os.waitstatus_to_exitcode(status) == _EXHAUSTED and data:
            raise Exhausted(*marshal.loads(data))
        if status != 0 or not data:
            return None
        value, processor, clock, memory = marshal.loads(data)
        return value, processor, clock, memory


FileMaker: TypeAlias = "Callable[[], dict[str, FileText]]"


class FileTasks:
    """Several pieces of work that make files, shared out between another process and this one as either has time.

    The other process begins at once, this one when it asks for the result. Of files that are `standing` already, the
    answer has the digests alone.
    """

    def __init__(
        self, name: str, works: Sequence[FileMaker], standing: Mapping[str, str], timings: Timings, *, fork: bool
    ) -> None:
        self._works, self._standing = works, standing
        self._name, self._timings = name, timings
        self._again: dict[str, FileText] = {}
        self._apart: ProcessTask | None = None
        self._left, self._home = -1, os.getpid()
        if fork and can_fork():
            # Whoever reads the next byte does the work of that number.
            self._left, written = os.pipe()
            os.write(written, bytes(range(len(works))))
            os.close(written)
            self._apart = ProcessTask(name, self._told, timings)

    def result(self) -> dict[str, FileText]:
        """All files; raises what their makers raise."""
        if self._apart is None:
            return _made_by(self._works)
        try:
            files = _made_by(self._claimed())
        except BaseException:
            self.stop()
            raise
        told = self._apart.result()
        self._close()
        made = {
            path: FileText(text, digest, partial(self._made, path), size) for path, (digest, size, text) in told.items()
        }
        return {**made, **files}

    def stop(self) -> None:
        """End the work, whose result nobody wants any more."""
        if self._apart is not None:
            self._apart.stop()
        self._close()

    def _close(self) -> None:
        if self._left >= 0:
            os.close(self._left)
            self._left = -1

    def _claimed(self) -> Iterator[FileMaker]:
        """Work that nobody does yet."""
        while number := os.read(self._left, 1):
            yield self._works[number[0]]

    def _told(self) -> dict[str, tuple[str, int, str | None]]:
        """The other process's part: digest and size of each file, and the text of those that are new."""
        # Where the other process came to nothing, all is done here.
        works = self._works if os.getpid() == self._home else self._claimed()
        return {
            path: (value.digest, value.size, None if self._standing.get(path) == value.digest else str(value))
            for path, value in _made_by(works).items()
        }

    def _made(self, path: str) -> str:
        """The text of a file that was standing, and is gone by now."""
        self._again = self._again or _made_by(self._works)
        return str(self._again[path])


def _made_by(works: Iterable[FileMaker]) -> dict[str, FileText]:
    files = {path: text for work in works for path, text in work().items()}
    if (budget := active()) is not None:
        budget.count(files)
    return files


def can_fork() -> bool:
    """True where a copy of this process is safe to make: a thread that holds a lock would hold it there for ever."""
    return sys.platform == "linux" and hasattr(os, "memfd_create") and threading.active_count() == 1


def _answer(place: int, work: Callable[[], Any]) -> None:
    """The other process: answer, and go without cleaning up what belongs to the first one."""
    status = 1
    try:
        if (budget := active()) is not None:
            budget.go_on_apart()
        clock, processor = time.perf_counter(), time.process_time()
        value = work()
        used = time.process_time() - processor
        data = marshal.dumps((value, used, time.perf_counter() - clock, peak_memory()))
        with os.fdopen(place, "wb") as answer:
            answer.write(data)
        status = 0
    except Exhausted as over:
        with os.fdopen(place, "wb") as answer:
            answer.write(marshal.dumps((over.code, over.text, over.key)))
        status = _EXHAUSTED
    finally:
        os._exit(status)
