"""Documents in processes of their own, some at a time, each with a time limit."""

from __future__ import annotations

import multiprocessing
import time
from collections.abc import Callable, Iterator, Sequence
from multiprocessing.connection import Connection, wait
from multiprocessing.context import ForkProcess
from typing import Generic, TypeVar

from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

T = TypeVar("T")
_Running = dict[Connection, tuple[ForkProcess, str, float]]


class Lost(Generic[T]):
    """In place of a result: `stage` is `time` or `crash`."""

    def __init__(self, stage: str, reason: str) -> None:
        self.stage = stage
        self.reason = reason


def each(
    names: Sequence[str], task: Callable[[str], T], jobs: int, seconds: float
) -> Iterator[tuple[str, T | Lost[T]]]:
    """The result of `task` for every document, in the order in which they end."""
    context = multiprocessing.get_context("fork")
    waiting = list(reversed(names))
    running: _Running = {}
    bar = Progress(
        TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn(), transient=True
    )
    with bar:
        shown = bar.add_task("corpus", total=len(names))
        while waiting or running:
            while waiting and len(running) < jobs:
                name = waiting.pop()
                reader, writer = context.Pipe(duplex=False)
                process = context.Process(target=_child, args=(task, name, writer))
                process.start()
                writer.close()
                running[reader] = (process, name, time.monotonic())
            bar.update(shown, description=max(running.values(), key=lambda one: one[2])[1][:40].ljust(40))
            for reader in {*wait(list(running), timeout=1), *_late(running, seconds)}:
                process, name, started = running.pop(reader)  # type: ignore[index]
                yield name, _result(reader, process, time.monotonic() - started)  # type: ignore[arg-type]
                bar.advance(shown)


def _child(task: Callable[[str], T], name: str, writer: Connection) -> None:
    writer.send(task(name))
    writer.close()


def _late(running: _Running, seconds: float) -> list[Connection]:
    now = time.monotonic()
    return [reader for reader, (_, _, started) in running.items() if now - started > seconds]


def _result(reader: Connection, process: ForkProcess, seconds: float) -> T | Lost[T]:
    try:
        if reader.poll():
            result: T = reader.recv()
            return result
        process.kill()
        return Lost("time", f"not done after {seconds:.0f} s")
    except EOFError:
        process.join()
        return Lost("crash", f"the process ended with {process.exitcode}")
    finally:
        process.join()
        reader.close()
