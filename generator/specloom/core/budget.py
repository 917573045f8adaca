"""Limits of a whole run: processor time, memory and bytes of output. A run that exceeds one ends and names its stage.

Limits on documents bound what is read, not what is made of it. So a run looks at itself: at the begin and the end of
each stage, and, where the system has interval timers, several times a second in the middle of whatever it does.
"""

from __future__ import annotations

import contextlib
import os
import signal
import threading
import time
from collections.abc import Iterable, Iterator, Mapping
from types import FrameType

from specloom.core.diagnostics import Location, abort
from specloom.core.file_text import FileText
from specloom.core.limits import RunLimits
from specloom.core.timings import Timings, peak_memory

_TICK = 0.2
# While a run that is over tidies up, it is left alone for so long.
_GRACE = 5.0
# On a busy machine a run has to wait for the processor; it may wait so many times its time.
_WAITING = 4
_HINT = "if the documents are intended to be this large, raise `limits.{}` in specloom.yaml"


class Exhausted(BaseException):
    """The run needs more than it may; no part of it may catch this and go on, as with KeyboardInterrupt."""

    def __init__(self, code: str, text: str, key: str) -> None:
        super().__init__(text)
        self.code, self.text, self.key = code, text, key


class Budget:
    """What one run has used of its limits. `place` is what a diagnostic points at: the largest document."""

    def __init__(self, limits: RunLimits, timings: Timings, place: Location) -> None:
        self._limits, self._timings, self.place = limits, timings, place
        self._memory = _memory()
        self._processor, self._clock = time.process_time(), time.monotonic()
        self._ended = 0.0

    def look(self) -> None:
        """Raise Exhausted where the run has used up its time or its memory."""
        waited = (time.monotonic() - self._clock) / _WAITING
        if max(time.process_time() - self._processor, waited) > self._limits.seconds:
            raise Exhausted("SL124", f"the run takes more than {self._limits.seconds:,} s{self._during}", "run_seconds")
        if _memory() - self._memory > self._limits.memory:
            shown = f"the run needs more than {self._limits.memory:,} bytes of memory"
            raise Exhausted("SL125", f"{shown}{self._during}", "run_memory")

    def count(self, files: Mapping[str, FileText]) -> None:
        """Raise Exhausted where these files are more than an output may be."""
        if sum(one.size for one in files.values()) > self._limits.output:
            shown = f"the output has more than {self._limits.output:,} bytes"
            raise Exhausted("SL126", f"{shown}{self._during}", "run_output")

    @property
    def _during(self) -> str:
        return f" (stage `{self._timings.names[-1]}`)" if self._timings.names else ""

    @contextlib.contextmanager
    def watched(self) -> Iterator[None]:
        """Look every now and then, from inside whatever runs; only at the ends of stages where there is no timer."""
        self._timings.look = self.look
        if not _can_interrupt():
            try:
                yield
            finally:
                self._timings.look = None
            return
        signal.signal(signal.SIGALRM, self._tick)
        self._start()
        try:
            yield
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
            signal.signal(signal.SIGALRM, signal.SIG_DFL)
            self._timings.look = None

    def _start(self) -> None:
        signal.setitimer(signal.ITIMER_REAL, _TICK, _TICK)

    def _tick(self, number: int, frame: FrameType | None) -> None:
        now = time.monotonic()
        if now - self._ended < _GRACE:
            return
        try:
            self.look()
        except Exhausted:
            self._ended = now
            raise

    def go_on_apart(self) -> None:
        """Keep looking in a copy of this process: timers do not come along, and its processor time begins at nought."""
        self._processor = time.process_time()
        if _has_timers() and signal.getsignal(signal.SIGALRM) == self._tick:
            self._start()


_active: list[Budget] = []


def active() -> Budget | None:
    """The budget of the run that is under way, if one is."""
    return _active[-1] if _active else None


@contextlib.contextmanager
def within(limits: RunLimits, timings: Timings, specs: Iterable[str]) -> Iterator[Budget]:
    """Hold what is done inside to `limits`; what is inside a run already is part of it.

    Raises Abort(1) with SL124, SL125 or SL126, which name the stage.
    """
    if _active:
        yield _active[-1]
        return
    budget = Budget(limits, timings, Location(next(iter(specs), "specloom")))
    _active.append(budget)
    try:
        with budget.watched():
            yield budget
    except Exhausted as over:
        raise abort(1, over.code, budget.place, over.text, hint=_HINT.format(over.key)) from None
    except MemoryError:
        text = "the run needs more memory than is available"
        raise abort(1, "SL125", budget.place, text, hint="process fewer documents, or provide more memory") from None
    finally:
        _active.pop()


def _can_interrupt() -> bool:
    """True where nobody else uses the timer, and Python runs handlers of signals: in the main thread."""
    return (
        _has_timers()
        and threading.current_thread() is threading.main_thread()
        and signal.getsignal(signal.SIGALRM) == signal.SIG_DFL
        and signal.getitimer(signal.ITIMER_REAL)[0] == 0
    )


def _has_timers() -> bool:
    return hasattr(signal, "setitimer")


def _memory() -> float:
    """Bytes of memory that this process has; the peak if the system does not report the current size."""
    try:
        with open("/proc/self/statm", "rb", buffering=0) as file:
            return int(file.read(200).split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, IndexError, ValueError, AttributeError):
        return peak_memory() * 1024 * 1024
