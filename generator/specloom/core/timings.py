"""The time of each stage of a run, and the peak memory of the process at its end."""

from __future__ import annotations

import contextlib
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from specloom.core.record import record


@record
class Stage:
    """One stage: seconds of the processor and on the clock; the highest memory of the process until then, in MB.

    `apart` is True for a stage that ran in a process of its own, beside others: its memory is that process's.
    """

    name: str
    processor: float
    clock: float
    memory: float
    apart: bool = False


@dataclass(slots=True)
class Timings:
    """The stages of a run, in the order in which they ended; `names` are those under way, the innermost last.

    `look` is called where a stage begins and where it ends.
    """

    stages: list[Stage] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    look: Callable[[], None] | None = None

    @contextlib.contextmanager
    def stage(self, name: str) -> Iterator[None]:
        """Measure what is done inside."""
        self.names.append(name)
        clock, processor = time.perf_counter(), time.process_time()
        try:
            if self.look is not None:
                self.look()
            yield
            if self.look is not None:
                self.look()
        finally:
            self.names.pop()
            used = time.process_time() - processor
            self.stages.append(Stage(name, used, time.perf_counter() - clock, peak_memory()))

    def data(self) -> list[dict[str, object]]:
        """The stages as JSON values."""
        return [
            {
                "stage": stage.name,
                "processor": round(stage.processor, 4),
                "clock": round(stage.clock, 4),
                "memory": round(stage.memory, 1),
                "apart": stage.apart,
            }
            for stage in self.stages
        ]

    def table(self) -> str:
        """The stages as lines for people, with their sum."""
        rows = [("stage", "processor", "clock", "peak memory")]
        rows += [_row(f"{stage.name}{' (apart)' if stage.apart else ''}", stage) for stage in self.stages]
        rows.append(_row("sum", _total(self.stages)))
        widths = [max(len(row[column]) for row in rows) for column in range(4)]
        return "\n".join(
            "  ".join(
                [row[0].ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True))]
            )
            for row in rows
        )


def _row(name: str, stage: Stage) -> tuple[str, str, str, str]:
    return name, f"{stage.processor * 1000:.0f} ms", f"{stage.clock * 1000:.0f} ms", f"{stage.memory:.0f} MB"


def _total(stages: Sequence[Stage]) -> Stage:
    return Stage(
        "sum",
        sum(stage.processor for stage in stages),
        sum(stage.clock for stage in stages if not stage.apart),
        max((stage.memory for stage in stages), default=0.0),
    )


def peak_memory() -> float:
    """The peak memory of this process in MB; 0 if the system does not report it."""
    try:
        import resource
    except ImportError:  # Windows
        return 0.0
    highest = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return highest / (1024 * 1024 if sys.platform == "darwin" else 1024)
